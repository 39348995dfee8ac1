// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/tones.h"
#include "models/delegatesmodel.h"
#include "printmodel.h"
#include "sampledelegates.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

namespace tst_delegatesmodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;

class tst_DelegatesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAMailboxAsItWasRead();
    void marksWhatIsStaged();
    void showsAnAdditionAndARemoval();
    void measuresLevels();
    void explainsTheOrphanWithLinks();
    void escapesWhatComesFromTheServer();
    void keepsRowsWhileValuesChange();
    void insertsRemovesAndMovesOnlyWhatDiffers();
    void takesExplanationsAwayAndBack();
    void announcesEditsWithoutMakingThem();
    void refusesEditsWhereThereIsNothingToEdit();
    void letsCopiesBeSwitchedOffWhateverTheLevel();
    void speaksInFullSentences();
    void findsRowsByKey();
    void saysWhatCustomGrants();

private:
    std::unique_ptr<DelegatesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    DelegatesDraft m_draft;

    QModelIndex cell(const QString &name, int column) const
    {
        return m_model->indexOf(Sample::keyOf(name)).siblingAtColumn(column);
    }
    QModelIndex orphanRow() const { return m_model->indexOf(u"sid:"_s + Sample::sid); }
};

static const QString priya = Sample::keyOf(u"Priya Raman"_s);
static const QString jonas = Sample::keyOf(u"Jonas Weber"_s);

void tst_DelegatesModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<DelegatesModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_draft = Sample::draft();
    m_model->setDraft(m_draft);
}

void tst_DelegatesModel::showsAMailboxAsItWasRead()
{
    const QStringList expected{
        u"Jonas Weber (jonas.weber@sandbox.example) | Editor | Editor | Reviewer | None | None | "
        "None | [x] | [ ]"_s,
        u"Priya Raman (priya.raman@sandbox.example) | Reviewer | Reviewer | None | Custom | None | "
        "None | [ ] (needs Editor) | [ ]"_s,
        u"Unknown account (S-1-5-21-1085031214-…-4711) | – | – | – | – | – | – | – | –"_s,
        u"  This account no longer exists. The server gives no levels for it. Nobody loses access "
        "when it is removed."_s};
    QCOMPARE(printed(*m_model), expected);
}

void tst_DelegatesModel::marksWhatIsStaged()
{
    m_draft.setLevel(priya, DelegateFolder::Calendar, DelegateLevel::Editor);
    m_draft.setReceivesCopies(priya, true);
    m_model->setDraft(m_draft);
    QCOMPARE(printed(*m_model).at(1),
             u"Priya Raman (priya.raman@sandbox.example)* | Editor (was Reviewer)* | Reviewer | "
             "None | Custom | None | None | [x] (was off)* | [ ]"_s);
}

void tst_DelegatesModel::showsAnAdditionAndARemoval()
{
    m_draft.add(Sample::person(u"Ana Costa"_s), DelegatesDraft::Defaults::Outlook);
    m_draft.remove(jonas);
    m_model->setDraft(m_draft);
    const QStringList lines = printed(*m_model);
    QCOMPARE(lines.first(), u"Jonas Weber (will be removed)* | Editor | Editor | Reviewer | None | "
                            "None | None | [x] | [ ]"_s);
    QCOMPARE(lines.last(), u"Ana Costa (new, ana.costa@sandbox.example)* | Editor* | Editor* | "
                           "None | None | None | None | [x]* | [ ]"_s);
    QVERIFY(
        cell(u"Jonas Weber"_s, DelegatesModel::Name).data(Qt::FontRole).value<QFont>().strikeOut());
}

void tst_DelegatesModel::measuresLevels()
{
    const auto meter = [this](const QString &name, int column) {
        return cell(name, column).data(MeterRole).toInt();
    };
    QCOMPARE(meter(u"Jonas Weber"_s, DelegatesModel::Calendar), 3);
    QCOMPARE(meter(u"Priya Raman"_s, DelegatesModel::Calendar), 1);
    QCOMPARE(meter(u"Priya Raman"_s, DelegatesModel::Inbox), 0);
    QCOMPARE(meter(u"Priya Raman"_s, DelegatesModel::Contacts), -1);
    QCOMPARE(cell(u"Priya Raman"_s, DelegatesModel::Contacts).data(IconNameRole).toString(),
             u"sliders"_s);
    QVERIFY(!orphanRow().siblingAtColumn(DelegatesModel::Calendar).data(MeterRole).isValid());
}

void tst_DelegatesModel::explainsTheOrphanWithLinks()
{
    const QModelIndex explanation = m_model->index(0, 0, orphanRow());
    QVERIFY(DelegatesModel::isExplanation(explanation));
    QCOMPARE(m_model->keyAt(explanation), u"sid:"_s + Sample::sid);
    QCOMPARE(explanation.data(ToneRole).toInt(), int(Tone::Error));
    const QString html = explanation.data(LinkTextRole).toString();
    QVERIFY(html.startsWith(u"<b>This account no longer exists.</b> "_s));
    QVERIFY(html.contains(u"<a href=\"remove:sid:%1\">Stage removal</a>"_s.arg(Sample::sid)));
    QVERIFY(html.contains(u"<a href=\"said:sid:%1\">What the server said</a>"_s.arg(Sample::sid)));
    m_draft.remove(u"sid:"_s + Sample::sid);
    m_model->setDraft(m_draft);
    QVERIFY(
        !m_model->index(0, 0, orphanRow()).data(LinkTextRole).toString().contains(u"remove:"_s));
}

void tst_DelegatesModel::escapesWhatComesFromTheServer()
{
    MailboxDelegates state = Sample::mailbox();
    Delegate odd = Sample::orphan({}, 9);
    odd.user.primarySmtpAddress = u"a\"<b>@x"_s;
    odd.key = u"smtp:a\"<b>@x"_s;
    state.delegates = {odd};
    m_model->setDraft(DelegatesDraft(state));
    const QString html = m_model->index(0, 0, m_model->index(0, 0)).data(LinkTextRole).toString();
    QVERIFY(html.contains(u"href=\"remove:smtp:a&quot;&lt;b&gt;@x\""_s));
}

void tst_DelegatesModel::keepsRowsWhileValuesChange()
{
    const QPersistentModelIndex row = m_model->indexOf(priya);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setDraft(m_draft);
    QCOMPARE(changed.size(), 0);
    m_draft.setViewsPrivateItems(priya, true);
    m_model->setDraft(m_draft);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(reset.size(), 0);
    QVERIFY(row.isValid());
}

void tst_DelegatesModel::insertsRemovesAndMovesOnlyWhatDiffers()
{
    const QPersistentModelIndex orphan = orphanRow();
    const QPersistentModelIndex explanation = m_model->index(0, 0, orphan);
    const QPersistentModelIndex gone = m_model->indexOf(jonas);
    MailboxDelegates state = Sample::mailbox();
    state.delegates.removeFirst();
    state.delegates.move(1, 0);
    state.delegates.append(Sample::delegate(u"Ana Costa"_s, {}));
    m_model->setDraft(DelegatesDraft(state));
    QVERIFY(!gone.isValid());
    QCOMPARE(orphan.row(), 0);
    QCOMPARE(QModelIndex(explanation).parent(), QModelIndex(orphan));
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_model->index(row, 0).data().toString());
    QCOMPARE(names, (QStringList{u"Unknown account"_s, u"Priya Raman"_s, u"Ana Costa"_s}));
}

void tst_DelegatesModel::takesExplanationsAwayAndBack()
{
    QCOMPARE(m_model->rowCount(m_model->indexOf(jonas)), 0);
    m_draft.setLevel(jonas, DelegateFolder::Calendar, DelegateLevel::Author);
    m_model->setDraft(m_draft);
    QCOMPARE(m_model->rowCount(m_model->indexOf(jonas)), 1);
    QCOMPARE(printed(*m_model).first(),
             u"Jonas Weber (jonas.weber@sandbox.example)* | Author (was Editor)* | Editor | "
             "Reviewer | None | None | None | [ ] (was on)* | [ ]"_s);
    m_draft.unstage(jonas);
    m_model->setDraft(m_draft);
    QCOMPARE(m_model->rowCount(m_model->indexOf(jonas)), 0);
}

void tst_DelegatesModel::announcesEditsWithoutMakingThem()
{
    QSignalSpy levels(m_model.get(), &DelegatesModel::levelEdited);
    QSignalSpy copies(m_model.get(), &DelegatesModel::receivesCopiesEdited);
    QSignalSpy privates(m_model.get(), &DelegatesModel::viewsPrivateItemsEdited);
    const QStringList before = printed(*m_model);
    QVERIFY(m_model->setData(cell(u"Jonas Weber"_s, DelegatesModel::Tasks),
                             int(DelegateLevel::Author)));
    QCOMPARE(levels.size(), 1);
    QCOMPARE(levels.first().at(0).toString(), jonas);
    QCOMPARE(levels.first().at(1).value<DelegateFolder>(), DelegateFolder::Tasks);
    QCOMPARE(levels.first().at(2).value<DelegateLevel>(), DelegateLevel::Author);
    QVERIFY(m_model->setData(cell(u"Jonas Weber"_s, DelegatesModel::ReceivesCopies), Qt::Unchecked,
                             Qt::CheckStateRole));
    QCOMPARE(copies.first().at(1).toBool(), false);
    QVERIFY(m_model->setData(cell(u"Jonas Weber"_s, DelegatesModel::PrivateItems), Qt::Checked,
                             Qt::CheckStateRole));
    QCOMPARE(privates.first().at(1).toBool(), true);
    QCOMPARE(printed(*m_model), before);
    // What is so already is no edit.
    QVERIFY(m_model->setData(cell(u"Jonas Weber"_s, DelegatesModel::Tasks),
                             int(DelegateLevel::Editor)));
    QCOMPARE(levels.size(), 1);
}

void tst_DelegatesModel::refusesEditsWhereThereIsNothingToEdit()
{
    const QModelIndex orphan = orphanRow().siblingAtColumn(DelegatesModel::Calendar);
    QVERIFY(!orphan.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_model->setData(orphan, int(DelegateLevel::Editor)));
    QVERIFY(!m_model->setData(cell(u"Priya Raman"_s, DelegatesModel::ReceivesCopies), Qt::Checked,
                              Qt::CheckStateRole));
    QVERIFY(!m_model->setData(cell(u"Priya Raman"_s, DelegatesModel::Calendar), 17));
    QVERIFY(!m_model->setData(cell(u"Priya Raman"_s, DelegatesModel::Name), u"x"_s));
    QVERIFY(!m_model->setData({}, 1));
    m_draft.remove(jonas);
    m_model->setDraft(m_draft);
    QVERIFY(!cell(u"Jonas Weber"_s, DelegatesModel::Calendar).data(EditableRole).toBool());
    QVERIFY(!m_model->setData(cell(u"Jonas Weber"_s, DelegatesModel::PrivateItems), Qt::Checked,
                              Qt::CheckStateRole));
}

void tst_DelegatesModel::letsCopiesBeSwitchedOffWhateverTheLevel()
{
    MailboxDelegates state = Sample::mailbox();
    state.delegates = {Sample::delegate(u"Ana Costa"_s, {}, true)};
    m_model->setDraft(DelegatesDraft(state));
    const QModelIndex copies = cell(u"Ana Costa"_s, DelegatesModel::ReceivesCopies);
    QVERIFY(copies.flags().testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(copies.data(ReasonRole).toString(), u"needs Editor"_s);
}

void tst_DelegatesModel::speaksInFullSentences()
{
    m_draft.setLevel(priya, DelegateFolder::Calendar, DelegateLevel::Author);
    m_model->setDraft(m_draft);
    const auto spoken = [this](int column) {
        return cell(u"Priya Raman"_s, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(DelegatesModel::Name), u"Priya Raman, changed, not sent yet"_s);
    QCOMPARE(spoken(DelegatesModel::Calendar), u"Calendar: Author, was Reviewer, not sent yet"_s);
    QCOMPARE(spoken(DelegatesModel::Tasks), u"Tasks: Reviewer"_s);
    QCOMPARE(spoken(DelegatesModel::ReceivesCopies), u"Receives copies: off"_s);
    QCOMPARE(cell(u"Priya Raman"_s, DelegatesModel::ReceivesCopies)
                 .data(Qt::AccessibleDescriptionRole)
                 .toString(),
             u"Copies of meeting messages need Editor on the calendar."_s);
    QCOMPARE(
        orphanRow().siblingAtColumn(DelegatesModel::Notes).data(Qt::AccessibleTextRole).toString(),
        u"Notes: the server does not say"_s);
}

void tst_DelegatesModel::findsRowsByKey()
{
    QCOMPARE(m_model->keyAt(m_model->indexOf(priya)), priya);
    QVERIFY(!m_model->indexOf(u"smtp:nobody"_s).isValid());
    QVERIFY(m_model->keyAt({}).isEmpty());
    QCOMPARE(DelegatesModel::folderOf(DelegatesModel::Calendar), DelegateFolder::Calendar);
    QCOMPARE(DelegatesModel::folderOf(DelegatesModel::Journal), DelegateFolder::Journal);
    QVERIFY(!DelegatesModel::folderOf(DelegatesModel::Name));
    QVERIFY(!DelegatesModel::folderOf(DelegatesModel::ReceivesCopies));
}

void tst_DelegatesModel::saysWhatCustomGrants()
{
    QCOMPARE(cell(u"Priya Raman"_s, DelegatesModel::Contacts).data(Qt::ToolTipRole).toString(),
             u"Custom (kept as it is)\nreads items, creates items"_s);
}

ONBEHALF_TEST(tst_DelegatesModel, QCoreApplication)

} // namespace tst_delegatesmodel

#include "tst_delegatesmodel.moc"
