// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampledelegates.h"
#include "support/testprogram.h"
#include "text/rowtext.h"

#include <QTest>

namespace tst_rowtext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;

class tst_RowText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatADelegateMayDoOnceApplied();
    void speaksOfTheOwnerInAnothersMailbox();
    void saysWhatIsLostByRemoval();
    void saysWhatIsNewOfAnAddition();
    void doesNotSayWhatTheServerDoesNotSay();
    void saysNothingOfAnEntryWithAnError();
    void explainsWhatCannotBeUnderstood_data();
    void explainsWhatCannotBeUnderstood();
    void offersAnotherWayAfterARefusal();
    void doesNotCallACutConnectionARefusal();
    void saysWhyCopiesWentOff();
};

namespace {

/// "~" changed, "!" unsaid, "+" has, "?" custom, "-" has not.
QStringList lines(const DelegateRow &row, Owner owner = Owner::You)
{
    QStringList texts;
    const auto all = inWords(row, owner);
    for (const WordsLine &line : all) {
        const QChar sign = u"~!+?-"_s.at(int(line.kind));
        texts.append(sign + u' ' + line.text +
                     (line.note.isEmpty() ? QString() : u' ' + line.note));
    }
    return texts;
}

const QString priya = Sample::keyOf(u"Priya Raman"_s);
const QString jonas = Sample::keyOf(u"Jonas Weber"_s);

} // namespace

void tst_RowText::saysWhatADelegateMayDoOnceApplied()
{
    DelegatesDraft draft = Sample::draft();
    draft.setLevel(priya, DelegateFolder::Calendar, DelegateLevel::Editor);
    draft.setReceivesCopies(priya, true);
    const QStringList expected{
        u"~ Calendar: read, create and change every meeting (was: read only)"_s,
        u"~ receives copies of your meeting requests (was: none)"_s,
        u"+ may send items on your behalf"_s,
        u"+ Tasks: read only"_s,
        u"? Contacts: custom rights, kept as they are"_s,
        u"- Inbox, Notes, Journal: no access"_s,
        u"- does not see your private items (one setting for all folders)"_s};
    QCOMPARE(lines(*draft.row(priya)), expected);
    draft.setLevel(priya, DelegateFolder::Contacts, DelegateLevel::Editor);
    QVERIFY(
        lines(*draft.row(priya))
            .contains(u"~ Contacts: read, create and change everything (was: custom rights)"_s));
}

void tst_RowText::doesNotSayWhatTheServerDoesNotSay()
{
    auto row = *Sample::draft().row(jonas);
    row.fromFolders = true;
    row.receivesCopies.reset();
    row.viewsPrivateItems.reset();
    const auto said = lines(row);
    QCOMPARE(said.first(), u"! may be a delegate or not: the server does not say"_s);
    QVERIFY(said.filter(u"on your behalf"_s).isEmpty());
    QVERIFY(said.filter(u"copies"_s).isEmpty());
}

void tst_RowText::speaksOfTheOwnerInAnothersMailbox()
{
    const QStringList said = lines(*Sample::draft().row(jonas), Owner::Somebody);
    QVERIFY(said.contains(u"+ may send items on the owner's behalf"_s));
    QVERIFY(said.contains(u"+ receives copies of the owner's meeting requests"_s));
    QVERIFY(said.filter(u"your"_s).isEmpty());
}

void tst_RowText::saysWhatIsLostByRemoval()
{
    DelegatesDraft draft = Sample::draft();
    draft.remove(jonas);
    QCOMPARE(lines(*draft.row(jonas)), (QStringList{u"~ may no longer send items on your behalf"_s,
                                                    u"~ loses access to the six folders"_s}));
}

void tst_RowText::saysWhatIsNewOfAnAddition()
{
    DelegatesDraft draft = Sample::draft();
    draft.add(Sample::person(u"Ana Costa"_s), DelegatesDraft::Defaults::Nothing);
    const QStringList said = lines(*draft.row(Sample::keyOf(u"Ana Costa"_s)));
    QCOMPARE(said.first(), u"~ may send items on your behalf (new delegate)"_s);
    QVERIFY(said.contains(u"- receives no copies of your meeting requests (needs Editor on the "
                          "calendar)"_s));
}

void tst_RowText::saysNothingOfAnEntryWithAnError()
{
    QVERIFY(lines(*Sample::draft().row(u"sid:"_s + Sample::sid)).isEmpty());
}

void tst_RowText::explainsWhatCannotBeUnderstood_data()
{
    QTest::addColumn<DelegateRow>("row");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("offersRemoval");
    using Kind = RowNotice::Kind;
    DelegateRow gone{.key = u"k"_s, .user = {}};
    gone.user.sid = Sample::sid;
    gone.error = Sample::refusal(u"ErrorDelegateNoUser"_s);
    QTest::addRow("account gone") << gone << int(Kind::Gone) << true;
    DelegateRow removed = gone;
    removed.state = DelegateRow::State::Removed;
    QTest::addRow("staged to go") << removed << int(Kind::Gone) << false;
    DelegateRow unnamed = gone;
    unnamed.user.sid.clear();
    QTest::addRow("no name at all") << unnamed << int(Kind::Unnamed) << false;
    DelegateRow other = gone;
    other.error = Sample::refusal(u"ErrorDelegateMissingConfiguration"_s);
    QTest::addRow("incomplete") << other << int(Kind::OtherError) << true;
    DelegateRow group{.key = u"k"_s, .user = Sample::person(u"Office"_s), .isGroup = true};
    QTest::addRow("group") << group << int(Kind::Group) << false;
}

void tst_RowText::explainsWhatCannotBeUnderstood()
{
    QFETCH(const DelegateRow, row);
    const auto notice = rowNotice(row);
    QVERIFY(notice);
    QTEST(int(notice->kind), "kind");
    QTEST(notice->offersRemoval, "offersRemoval");
    QCOMPARE(notice->hasDetails, row.error.has_value());
    QVERIFY(notice->title.endsWith(u'.'));
    QVERIFY(notice->text.endsWith(u'.'));
}

void tst_RowText::offersAnotherWayAfterARefusal()
{
    DelegateRow row{.key = u"k"_s, .user = Sample::person(u"Ana Costa"_s)};
    QVERIFY(!rowNotice(row));
    row.refused = Sample::refusal(u"ErrorDelegateAlreadyExists"_s);
    QVERIFY(rowNotice(row)->offersChange);
    row.refused = Sample::refusal(u"ErrorDelegateNotFound"_s);
    QVERIFY(rowNotice(row)->offersAdding);
    QVERIFY(!rowNotice(row)->offersChange);
}

void tst_RowText::doesNotCallACutConnectionARefusal()
{
    DelegateRow row{.key = u"k"_s, .user = Sample::person(u"Ana Costa"_s)};
    row.refused = Ews::Error{.failure = Ews::Failure::Network};
    QCOMPARE(rowNotice(row)->title, u"The last change was not carried out."_s);
}

void tst_RowText::saysWhyCopiesWentOff()
{
    DelegatesDraft draft = Sample::draft();
    draft.setLevel(jonas, DelegateFolder::Calendar, DelegateLevel::Author);
    const auto notice = rowNotice(*draft.row(jonas));
    QVERIFY(notice);
    QCOMPARE(notice->kind, RowNotice::Kind::CopiesStaged);
    QVERIFY(notice->text.contains(u"need Editor on the calendar"_s));
}

ONBEHALF_TEST(tst_RowText, QCoreApplication)

} // namespace tst_rowtext

#include "tst_rowtext.moc"
