// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampledelegates.h"
#include "support/testprogram.h"
#include "text/delegatetext.h"

#include <QTest>

namespace tst_delegatetext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;
using Ews::DeliverMeetingRequests;
using Ews::PermissionLevel;

class tst_DelegateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersComeInOutlooksOrder();
    void levelsAreOutlooks();
    void newOutlookHasItsOwnWords();
    void folderLevelsAreOutlooks();
    void scopesAreOutlooks();
    void namesADelegateAsWellAsItCan();
    void shortensOnlyLongSids();
    void saysRightsOneByOne();
    void everyWarningHasATitleAndAText();
    void saysWhyNobodyWasAdded();
    void saysWhichStepRuns();
    void namesTheServerAsPeopleDo();
};

void tst_DelegateText::foldersComeInOutlooksOrder()
{
    QStringList names;
    for (const DelegateFolder folder : delegateFolders)
        names.append(folderName(folder));
    QCOMPARE(names, (QStringList{u"Calendar"_s, u"Tasks"_s, u"Inbox"_s, u"Contacts"_s, u"Notes"_s,
                                 u"Journal"_s}));
}

void tst_DelegateText::levelsAreOutlooks()
{
    using enum DelegateLevel;
    QStringList names;
    QStringList labels;
    for (const DelegateLevel level : {None, Reviewer, Author, Editor, Custom}) {
        names.append(levelName(level));
        labels.append(levelLabel(level));
    }
    QCOMPARE(names, (QStringList{u"None"_s, u"Reviewer"_s, u"Author"_s, u"Editor"_s, u"Custom"_s}));
    QCOMPARE(labels, (QStringList{u"None"_s, u"Reviewer (can read items)"_s,
                                  u"Author (can read and create items)"_s,
                                  u"Editor (can read, create, and modify items)"_s,
                                  u"Custom (kept as it is)"_s}));
}

void tst_DelegateText::newOutlookHasItsOwnWords()
{
    QCOMPARE(newOutlookHint(DelegateLevel::Editor, DelegateFolder::Calendar),
             u"New Outlook: Can edit"_s);
    QCOMPARE(newOutlookHint(DelegateLevel::Reviewer, DelegateFolder::Calendar),
             u"New Outlook: Can view all details"_s);
    QVERIFY(newOutlookHint(DelegateLevel::Author, DelegateFolder::Calendar).isEmpty());
    // It shares nothing but calendars.
    QVERIFY(newOutlookHint(DelegateLevel::Editor, DelegateFolder::Tasks).isEmpty());
}

void tst_DelegateText::folderLevelsAreOutlooks()
{
    QCOMPARE(permissionLevelName(PermissionLevel::PublishingEditor), u"Publishing Editor"_s);
    QCOMPARE(permissionLevelName(PermissionLevel::NoneditingAuthor), u"Nonediting Author"_s);
    QCOMPARE(permissionLevelName(PermissionLevel::FreeBusyTimeOnly), u"Free/Busy time"_s);
    QCOMPARE(permissionLevelName(PermissionLevel::FreeBusyTimeAndSubjectAndLocation),
             u"Free/Busy time, subject, location"_s);
}

void tst_DelegateText::scopesAreOutlooks()
{
    QCOMPARE(scopeLabel(DeliverMeetingRequests::DelegatesAndSendInformationToMe),
             u"My delegates only, but send a copy of meeting requests and responses to me "
             "(recommended)"_s);
    QCOMPARE(scopeLabel(DeliverMeetingRequests::DelegatesOnly), u"My delegates only"_s);
    QCOMPARE(scopeLabel(DeliverMeetingRequests::DelegatesAndMe), u"My delegates and me"_s);
    QCOMPARE(scopeLabel(DeliverMeetingRequests::NoForward),
             u"Only me: nothing goes to delegates"_s);
    QCOMPARE(scopeShort(DeliverMeetingRequests::DelegatesAndSendInformationToMe), u"Copy to me"_s);
    QCOMPARE(scopeShort(DeliverMeetingRequests::NoForward), u"Nobody"_s);
}

void tst_DelegateText::namesADelegateAsWellAsItCan()
{
    Ews::UserId user;
    QCOMPARE(delegateName(user), u"An entry that the server cannot name"_s);
    user.sid = Sample::sid;
    QCOMPARE(delegateName(user), u"Unknown account, SID S-1-5-21-1085031214-…-4711"_s);
    user.primarySmtpAddress = u"p@x.example"_s;
    QCOMPARE(delegateName(user), u"p@x.example"_s);
    user.displayName = u"Priya Raman"_s;
    QCOMPARE(delegateName(user), u"Priya Raman"_s);
    user.distinguishedUser = Ews::DistinguishedUser::Default;
    QCOMPARE(delegateName(user), u"Default"_s);
}

void tst_DelegateText::shortensOnlyLongSids()
{
    QCOMPARE(shortSid(Sample::sid), u"S-1-5-21-1085031214-…-4711"_s);
    QCOMPARE(shortSid(u"S-1-5-32-544"_s), u"S-1-5-32-544"_s);
    QCOMPARE(shortSid(QString()), QString());
}

void tst_DelegateText::saysRightsOneByOne()
{
    Ews::Permission entry;
    entry.level = PermissionLevel::Custom;
    QCOMPARE(rightsText(entry), u"no rights"_s);
    entry.readItems = Ews::ReadAccess::FullDetails;
    entry.canCreateItems = true;
    entry.editItems = Ews::PermissionAction::Owned;
    entry.deleteItems = Ews::PermissionAction::All;
    entry.isFolderVisible = true;
    QCOMPARE(
        rightsText(entry),
        u"reads items, creates items, changes own items, deletes all items, sees the folder"_s);
    entry.level = PermissionLevel::FreeBusyTimeOnly; // says all by itself
    QCOMPARE(rightsText(entry), u"sees free/busy times"_s);
}

void tst_DelegateText::everyWarningHasATitleAndAText()
{
    for (const Warning warning : {Warning::NobodyReceivesCopies, Warning::UnreadableEntriesMayGo,
                                  Warning::UnknownFolderEntriesGo, Warning::GroupAsDelegate}) {
        const Notice notice = warningText(warning);
        QVERIFY(notice.title.endsWith(u'.'));
        QVERIFY(notice.text.endsWith(u'.'));
    }
}

void tst_DelegateText::saysWhyNobodyWasAdded()
{
    using enum DelegatesDraft::AddResult;
    QVERIFY(addResultText(Added, u"Priya"_s).isEmpty());
    for (const auto result : {AlreadyDelegate, AlreadyStaged, IsOwner, NoAddress})
        QVERIFY(addResultText(result, u"Priya"_s).startsWith(u"Priya "_s));
}

void tst_DelegateText::saysWhichStepRuns()
{
    using enum ApplyStep;
    for (const ApplyStep step : {Comparing, Writing, ReadingBack, RestoringRights})
        QVERIFY(applyStepText(step).endsWith(u'…'));
}

void tst_DelegateText::namesTheServerAsPeopleDo()
{
    QCOMPARE(exchangeName({8, 1, 240, 5}), u"Exchange 2007 (8.1)"_s);
    QCOMPARE(exchangeName({14, 3, 123, 4}), u"Exchange 2010 (14.3)"_s);
    QCOMPARE(exchangeName({15, 0, 1497, 2}), u"Exchange 2013 (15.0)"_s);
    QCOMPARE(exchangeName({15, 1, 2507, 6}), u"Exchange 2016 (15.1)"_s);
    QCOMPARE(exchangeName({15, 2, 1544, 9}), u"Exchange 2019 (15.2)"_s);
    QCOMPARE(exchangeName({15, 2, 2562, 17}), u"Exchange SE (15.2)"_s);
    QCOMPARE(exchangeName({15, 20, 9000, 1}), u"Exchange Online (15.20)"_s);
    QCOMPARE(exchangeName({16, 1, 0, 0}), u"Exchange 16.1"_s);
}

ONBEHALF_TEST(tst_DelegateText, QCoreApplication)

} // namespace tst_delegatetext

#include "tst_delegatetext.moc"
