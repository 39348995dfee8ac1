// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"
#include "sampledelegates.h"
#include "support/testprogram.h"
#include "text/changetext.h"

#include <QTest>

namespace tst_changetext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;

class tst_ChangeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(QLocale::c()); }
    void saysEachChangeInASentence();
    void makesTheNewValueBold();
    void escapesWhatComesFromTheServer();
    void saysWhyCopiesGoOff();
    void namesWhoIsMeant();
    void saysFolderRightsOneByOne();
    void saysWhatWasSentAndWhatCameOfIt();
    void countsAnAdditionAsOneChange();
    void sumsUpWhatIsStaged();
    void sumsUpWhatBecameOfIt();
    void explainsWhatWasNotDone();
};

namespace {

QStringList sentences(const DelegatesDraft &draft)
{
    QStringList texts;
    const auto changes = draft.changes();
    for (const Change &change : changes)
        texts.append(changeText(change));
    return texts;
}

Change calendarOf(const QString &name, Outcome outcome)
{
    return {.kind = Change::Kind::Level,
            .key = Sample::keyOf(name),
            .user = Sample::person(name),
            .levelBefore = DelegateLevel::Reviewer,
            .levelAfter = DelegateLevel::Editor,
            .outcome = outcome};
}

} // namespace

void tst_ChangeText::saysEachChangeInASentence()
{
    DelegatesDraft draft = Sample::draft();
    const QString priya = Sample::keyOf(u"Priya Raman"_s);
    draft.setLevel(priya, DelegateFolder::Calendar, DelegateLevel::Editor);
    draft.setReceivesCopies(priya, true);
    draft.setViewsPrivateItems(priya, true);
    draft.remove(u"sid:"_s + Sample::sid);
    draft.setScope(Ews::DeliverMeetingRequests::DelegatesOnly);
    const QStringList expected{
        u"Calendar: Reviewer → Editor"_s,
        u"Delegate receives copies of meeting-related messages: off → on"_s,
        u"Delegate can see private items: off → on"_s, u"Remove this delegate"_s,
        u"Delivery of meeting requests: “My delegates only, but send a copy of meeting requests "
        "and responses to me (recommended)” → “My delegates only”"_s};
    QCOMPARE(sentences(draft), expected);
}

void tst_ChangeText::makesTheNewValueBold()
{
    QCOMPARE(changeHtml(calendarOf(u"Priya Raman"_s, Outcome::Staged)),
             u"Calendar: Reviewer → <b>Editor</b>"_s);
    QCOMPARE(changeHtml({.kind = Change::Kind::Remove, .key = u"k"_s, .user = {}}),
             u"<b>Remove</b> this delegate"_s);
}

void tst_ChangeText::escapesWhatComesFromTheServer()
{
    Change change = calendarOf(u"A <b> & %1 %2"_s, Outcome::Staged);
    QVERIFY(changeSentence(change).startsWith(u"A <b> & %1 %2: Calendar"_s));
    QVERIFY(!changeHtml(change).contains(u"& "_s));
}

void tst_ChangeText::saysWhyCopiesGoOff()
{
    DelegatesDraft draft = Sample::draft();
    draft.setLevel(Sample::keyOf(u"Jonas Weber"_s), DelegateFolder::Calendar,
                   DelegateLevel::Reviewer);
    QCOMPARE(sentences(draft).last(), u"Delegate receives copies of meeting-related messages: on → "
                                      "off (copies need Editor on the calendar)"_s);
}

void tst_ChangeText::namesWhoIsMeant()
{
    QCOMPARE(changeSentence(calendarOf(u"Priya Raman"_s, Outcome::Staged)),
             u"Priya Raman: Calendar: Reviewer → Editor"_s);
}

void tst_ChangeText::saysFolderRightsOneByOne()
{
    Ews::Permission custom;
    custom.level = Ews::PermissionLevel::Custom;
    custom.canCreateItems = true;
    const Change change{.kind = Change::Kind::FolderEntry,
                        .key = u"k"_s,
                        .user = {},
                        .folder = DelegateFolder::Notes,
                        .entryAfter = custom};
    QCOMPARE(changeText(change), u"Notes, right by right: no entry → Custom (creates items)"_s);
}

void tst_ChangeText::saysWhatWasSentAndWhatCameOfIt()
{
    QCOMPARE(outcomeText(Outcome::Staged), u"Not sent yet"_s);
    QCOMPARE(outcomeText(Outcome::Applied), u"Applied, read back"_s);
    QCOMPARE(outcomeText(Outcome::Refused), u"Refused, still staged"_s);
    QCOMPARE(outcomeText(Outcome::NotApplied), u"Not applied, still staged"_s);
    QCOMPARE(outcomeText(Outcome::Unknown), u"Sent, result unknown"_s);
}

void tst_ChangeText::countsAnAdditionAsOneChange()
{
    DelegatesDraft draft = Sample::draft();
    draft.add(Sample::person(u"Ana Costa"_s), DelegatesDraft::Defaults::Outlook);
    QCOMPARE(sentences(draft),
             (QStringList{u"Add as a delegate"_s, u"Calendar: None → Editor"_s,
                          u"Tasks: None → Editor"_s,
                          u"Delegate receives copies of meeting-related messages: off → on"_s}));
    QList<Change> changes = draft.changes();
    QCOMPARE(changesSummary(changes), u"1 change to 1 delegate"_s);
    for (Change &change : changes)
        change.outcome = Outcome::Applied;
    QCOMPARE(countChanges(changes), (ChangeCount{{.total = 1, .applied = 1}, 1, false}));
    changes.last().outcome = Outcome::NotApplied;
    QCOMPARE(countChanges(changes), (ChangeCount{{.total = 1, .notApplied = 1}, 1, false}));
}

void tst_ChangeText::sumsUpWhatIsStaged()
{
    DelegatesDraft draft = Sample::draft();
    QCOMPARE(changesSummary(draft.changes()), u"No changes"_s);
    draft.setScope(Ews::DeliverMeetingRequests::DelegatesOnly);
    QCOMPARE(changesSummary(draft.changes()), u"1 change to the delivery setting"_s);
    draft.remove(Sample::keyOf(u"Jonas Weber"_s));
    QCOMPARE(changesSummary(draft.changes()),
             u"2 changes to 1 delegate and to the delivery setting"_s);
    draft.unstageScope();
    draft.setViewsPrivateItems(Sample::keyOf(u"Priya Raman"_s), true);
    QCOMPARE(changesSummary(draft.changes()), u"2 changes to 2 delegates"_s);
}

void tst_ChangeText::sumsUpWhatBecameOfIt()
{
    const Change done = calendarOf(u"Priya Raman"_s, Outcome::Applied);
    QCOMPARE(outcomesSummary({done}), u"The change is done."_s);
    QCOMPARE(outcomesSummary({done, done}), u"All 2 changes are done."_s);
    QCOMPARE(outcomesSummary({done, calendarOf(u"Ana Costa"_s, Outcome::Refused)}),
             u"1 of 2 changes is done, 1 was refused."_s);
    QCOMPARE(outcomesSummary({calendarOf(u"A"_s, Outcome::Refused)}), u"The change was refused."_s);
    QCOMPARE(outcomesSummary({calendarOf(u"A"_s, Outcome::NotApplied),
                              calendarOf(u"B"_s, Outcome::Unknown),
                              calendarOf(u"C"_s, Outcome::Staged)}),
             u"None of 3 changes is done, 1 was not applied, of 1 the result is not known, 1 was "
             "not sent."_s);
}

void tst_ChangeText::explainsWhatWasNotDone()
{
    Change change = calendarOf(u"Priya Raman"_s, Outcome::NotApplied);
    QVERIFY(outcomeExplanation(change.outcome, change.error).headline.contains(u"reading back"_s));
    change.error = Sample::refusal(u"ErrorAccessDenied"_s);
    QCOMPARE(outcomeExplanation(change.outcome, change.error), errorText(*change.error));
    change.outcome = Outcome::Applied;
    QCOMPARE(outcomeExplanation(change.outcome, change.error), ErrorText());
}

ONBEHALF_TEST(tst_ChangeText, QCoreApplication)

} // namespace tst_changetext

#include "tst_changetext.moc"
