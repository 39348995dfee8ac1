// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/tones.h"
#include "models/permissionsmodel.h"
#include "printmodel.h"
#include "sampleaccess.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

namespace tst_permissionsmodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;
using SampleAccess::entry;
using SampleAccess::person;

class TestPermissionsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAListAsItWasRead();
    void saysWhatIsStaged();
    void keepsRowsWhileValuesChange();
    void beginsAnewWhereRowsDiffer();
    void explainsWhoIsGone();
    void offersTheLevelsOfTheFolder();
    void announcesEditsWithoutMakingThem();
    void refusesEditsWhereThereIsNothingToEdit();
    void speaksInFullSentences();

private:
    QModelIndex cell(const QString &name, int column) const
    {
        return m_model->indexOf(delegateKey(person(name)), column);
    }
    void set(const QString &name, PermissionLevel level)
    {
        m_draft.set(person(name), rightsOf(level));
    }
    void show() { m_model->setDraft(m_draft, m_context); }

    FolderDraft m_draft;
    EntryContext m_context;
    std::unique_ptr<PermissionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPermissionsModel::init()
{
    const FolderPermissions list{
        .id = {.id = u"calendar"_s},
        .kind = Ews::FolderKind::CalendarFolder,
        .displayName = u"Calendar"_s,
        .entries = {entry(u"Executive Office"_s, PermissionLevel::Reviewer),
                    entry(u"Jonas Weber"_s, PermissionLevel::Editor),
                    permissionOf(person(u"Ingrid Solberg"_s), SampleAccess::customRights()),
                    entry(SampleAccess::everybody,
                          PermissionLevel::FreeBusyTimeAndSubjectAndLocation),
                    entry(SampleAccess::outsiders, PermissionLevel::None)},
        .unknownEntries = {u"S-1-5-21-1085031214-1563985344-725345543-4711"_s}};
    m_draft = FolderDraft(list);
    m_context = {.groups = SampleAccess::office(), .delegates = {u"JONAS.weber@sandbox.example"_s}};
    m_tester.reset();
    m_model = std::make_unique<PermissionsModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    show();
}

void TestPermissionsModel::showsAListAsItWasRead()
{
    QCOMPARE(
        printed(*m_model),
        (QStringList{
            u"Default | Free/Busy time, subject, location | Can view titles and locations | "
            "everybody inside"_s,
            u"Anonymous | None |  | everybody outside"_s,
            u"Jonas Weber | Editor | Can edit | delegate, jonas.weber@sandbox.example"_s,
            u"Ingrid Solberg | Custom |  | ingrid.solberg@sandbox.example"_s,
            u"Executive Office | Reviewer | Can view all details | group, 1 member(s)"_s,
            u"S-1-5-21-1085031214-…-4711 | not said |  | account no longer exists"_s,
            u"  It is still on the list: the server drops it with the next change to this list, "
            "whoever makes it."_s}));
}

void TestPermissionsModel::saysWhatIsStaged()
{
    set(u"Jonas Weber"_s, PermissionLevel::Author);
    set(u"Mei Lin"_s, PermissionLevel::Reviewer);
    m_draft.remove(person(u"Executive Office"_s));
    show();
    const auto lines = printed(*m_model);
    QCOMPARE(lines.at(2), u"Jonas Weber* | Author (was Editor)* |  | delegate, "
                          "jonas.weber@sandbox.example"_s);
    QCOMPARE(lines.at(4), u"Mei Lin* | Reviewer (new entry)* | Can view all details | "
                          "mei.lin@sandbox.example"_s);
    QCOMPARE(lines.at(5), u"Executive Office* | Reviewer* |  | group, 1 member(s)"_s);
    QVERIFY(lines.last().contains(u"Applying drops this entry"_s));
    const auto struckOut = [this](const QString &name, int column) {
        return cell(name, column).data(Qt::FontRole).value<QFont>().strikeOut();
    };
    QVERIFY(struckOut(u"Executive Office"_s, PermissionsModel::Name));
    QVERIFY(struckOut(u"Executive Office"_s, PermissionsModel::Level));
    QVERIFY(!struckOut(u"Jonas Weber"_s, PermissionsModel::Level));
    const auto *removed = m_model->find(delegateKey(person(u"Executive Office"_s)));
    QVERIFY(removed && !removed->isEditable() && !removed->isRemovable());
}

void TestPermissionsModel::keepsRowsWhileValuesChange()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex jonas = cell(u"Jonas Weber"_s, PermissionsModel::Level);
    set(u"Jonas Weber"_s, PermissionLevel::Author);
    m_draft.remove(person(u"Executive Office"_s));
    show();
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 2); // the rows, and the explanation
    QVERIFY(jonas.isValid());
    QCOMPARE(jonas.data(Qt::EditRole).toInt(), int(PermissionLevel::Author));
}

void TestPermissionsModel::beginsAnewWhereRowsDiffer()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    set(u"Mei Lin"_s, PermissionLevel::Reviewer);
    show();
    QCOMPARE(reset.size(), 1);
    auto other = m_draft.base();
    other.id.id = u"another"_s;
    m_draft = FolderDraft(other);
    show();
    QCOMPARE(reset.size(), 2);
    m_draft = FolderDraft();
    show();
    QCOMPARE(reset.size(), 3);
    QCOMPARE(m_model->rowCount(), 0);
    show();
    QCOMPARE(reset.size(), 3);
}

void TestPermissionsModel::explainsWhoIsGone()
{
    const auto gone = m_model->index(5, 0);
    const auto explanation = m_model->index(0, 0, gone);
    QCOMPARE(explanation.parent(), gone);
    QCOMPARE(m_model->rowCount(explanation), 0);
    QCOMPARE(m_model->rowAt(explanation), m_model->rowAt(gone));
    QVERIFY(explanation.data(LinkTextRole).toString().startsWith(u"<b>It is still on the list:"_s));
    QVERIFY(!explanation.data(ToneRole).isValid());
    QVERIFY(!explanation.siblingAtColumn(1).data().isValid());
    QCOMPARE(gone.data(ToneRole).toInt(), int(Tone::Error));
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    QVERIFY(!m_model->rowAt({}));
    set(u"Jonas Weber"_s, PermissionLevel::None);
    show();
    QCOMPARE(explanation.data(ToneRole).toInt(), int(Tone::Warning));
}

void TestPermissionsModel::offersTheLevelsOfTheFolder()
{
    const auto choices = [this](const QString &name) {
        QList<int> values;
        for (const Choice &choice :
             cell(name, PermissionsModel::Level).data(ChoicesRole).value<QList<Choice>>())
            values.append(choice.value);
        return values;
    };
    QCOMPARE(choices(u"Jonas Weber"_s).size(), 11);
    QVERIFY(!choices(u"Jonas Weber"_s).contains(int(PermissionLevel::Custom)));
    QCOMPARE(choices(u"Ingrid Solberg"_s).last(), int(PermissionLevel::Custom));
    auto mail = m_draft.base();
    mail.kind = Ews::FolderKind::Folder;
    m_draft = FolderDraft(mail);
    show();
    QCOMPARE(choices(u"Jonas Weber"_s).size(), 9);
    QVERIFY(!choices(u"Jonas Weber"_s).contains(int(PermissionLevel::FreeBusyTimeOnly)));
}

void TestPermissionsModel::announcesEditsWithoutMakingThem()
{
    QSignalSpy edited(m_model.get(), &PermissionsModel::levelEdited);
    const auto before = printed(*m_model);
    const auto jonas = cell(u"Jonas Weber"_s, PermissionsModel::Level);
    QVERIFY(m_model->setData(jonas, int(PermissionLevel::Owner)));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().at(0).toString(), delegateKey(person(u"Jonas Weber"_s)));
    QCOMPARE(edited.first().at(1).value<PermissionLevel>(), PermissionLevel::Owner);
    QCOMPARE(printed(*m_model), before);
    QVERIFY(m_model->setData(jonas, int(PermissionLevel::Editor))); // is so already
    QVERIFY(m_model->setData(jonas, int(PermissionLevel::Custom))); // says no rights
    QCOMPARE(edited.size(), 1);
}

void TestPermissionsModel::refusesEditsWhereThereIsNothingToEdit()
{
    const auto gone = m_model->index(5, PermissionsModel::Level);
    QVERIFY(!gone.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_model->setData(gone, int(PermissionLevel::Editor)));
    QVERIFY(!m_model->setData(cell(u"Jonas Weber"_s, PermissionsModel::Level), 99));
    QVERIFY(!m_model->setData(cell(u"Jonas Weber"_s, PermissionsModel::Level), u"Editor"_s));
    QVERIFY(!m_model->setData(cell(u"Jonas Weber"_s, PermissionsModel::Name), 1));
    QVERIFY(!m_model->setData({}, 1));
    m_draft.remove(person(u"Jonas Weber"_s));
    show();
    QVERIFY(!m_model->setData(cell(u"Jonas Weber"_s, PermissionsModel::Level), 1));
}

void TestPermissionsModel::speaksInFullSentences()
{
    set(u"Jonas Weber"_s, PermissionLevel::Author);
    m_draft.remove(person(u"Executive Office"_s));
    show();
    const auto spoken = [this](const QString &name, int column) {
        return cell(name, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(u"Jonas Weber"_s, PermissionsModel::Name),
             u"Jonas Weber, delegate, jonas.weber@sandbox.example"_s);
    QCOMPARE(spoken(u"Jonas Weber"_s, PermissionsModel::Level),
             u"Permission level: Author (was Editor)"_s);
    QCOMPARE(spoken(u"Executive Office"_s, PermissionsModel::Level),
             u"Permission level: Reviewer, to be removed"_s);
    QCOMPARE(cell(u"Ingrid Solberg"_s, PermissionsModel::Level).data(Qt::ToolTipRole).toString(),
             u"reads items, creates items, sees the folder"_s);
}

ONBEHALF_TEST(TestPermissionsModel, QGuiApplication)

} // namespace tst_permissionsmodel

#include "tst_permissionsmodel.moc"
