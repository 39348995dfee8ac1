// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegatesdraft.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_delegatesdraft {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;
using Ews::DeliverMeetingRequests;
using Folder = DelegateFolder;
using State = DelegateRow::State;

namespace {

const QString anna = u"smtp:anna@example.test"_s;
const QString ben = u"smtp:ben@example.test"_s;

Ews::UserId smtp(const QString &name)
{
    return {.primarySmtpAddress = name + u"@example.test"_s, .displayName = name};
}

Ews::DelegateUser delegateUser(const QString &name, DelegateLevel calendar, bool copies)
{
    return {.userId = smtp(name),
            .permissions =
                Ews::DelegatePermissions{.calendar = calendar, .tasks = DelegateLevel::Reviewer},
            .receivesCopies = copies,
            .viewsPrivateItems = false};
}

Ews::FolderAnswer folder(bool calendar, const QList<Ews::Permission> &entries,
                         const QStringList &unknown = {})
{
    Ews::PermissionSet set{.unknownEntries = unknown};
    if (calendar) {
        set.calendarPermissions.emplace();
        for (const Ews::Permission &entry : entries)
            set.calendarPermissions->append(Ews::CalendarPermission(entry));
    } else {
        set.permissions = entries;
    }
    return {.folders = QList{Ews::Folder{
                .kind = calendar ? Ews::FolderKind::CalendarFolder : Ews::FolderKind::Folder,
                .folderId = Ews::FolderId{.id = u"id"_s, .changeKey = u"key"_s},
                .permissionSet = set}}};
}

/// Anna (Editor, copies) and Ben (Reviewer); Carl has rights on folders but is no delegate.
MailboxDelegates state(bool orphan = false)
{
    Ews::GetDelegate::Response delegates{.deliverMeetingRequests =
                                             DeliverMeetingRequests::DelegatesOnly};
    delegates.items.append(
        Ews::DelegateAnswer{delegateUser(u"anna"_s, DelegateLevel::Editor, true)});
    delegates.items.append(
        Ews::DelegateAnswer{delegateUser(u"ben"_s, DelegateLevel::Reviewer, false)});
    if (orphan)
        delegates.items.append(std::unexpected(
            Ews::Error{.failure = Ews::Failure::Refused, .code = u"ErrorDelegateNoUser"_s}));
    Ews::GetFolder::Response folders;
    folders.items.append(
        folder(true, {{.userId = smtp(u"carl"_s), .level = Ews::PermissionLevel::FreeBusyTimeOnly}},
               {u"S-1-5-21-7"_s}));
    folders.items.append(
        folder(false, {{.userId = smtp(u"carl"_s), .level = Ews::PermissionLevel::Author}}));
    for (int i = 0; i < 4; ++i)
        folders.items.append(folder(false, {}));
    return mailboxDelegates(u"owner@example.test"_s, delegates, folders);
}

QStringList kinds(const QList<Change> &changes)
{
    const QStringList names{u"add"_s,    u"remove"_s,  u"level"_s, u"entry"_s,
                            u"copies"_s, u"private"_s, u"scope"_s};
    QStringList result;
    for (const Change &change : changes)
        result.append(names.at(int(change.kind)));
    return result;
}

} // namespace

class TestDelegatesDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedDraftChangesNothing()
    {
        const DelegatesDraft draft(state());
        QVERIFY(draft.isEmpty());
        QVERIFY(draft.changes().isEmpty());
        QCOMPARE(draft.rows().size(), 2);
        QCOMPARE(draft.rows().first().state, State::Unchanged);
        QCOMPARE(draft.rows().first().levels[Folder::Tasks], DelegateLevel::Reviewer);
        QCOMPARE(draft.rows().first().levels[Folder::Inbox], DelegateLevel::None);
    }

    void settingALevelStagesItAndSettingItBackUnstagesIt()
    {
        DelegatesDraft draft(state());
        draft.setLevel(ben, Folder::Inbox, DelegateLevel::Author);
        const auto row = draft.row(ben);
        QCOMPARE(row->state, State::Changed);
        QCOMPARE(row->levels[Folder::Inbox], DelegateLevel::Author);
        QCOMPARE(row->levelsBefore[Folder::Inbox], DelegateLevel::None);
        QVERIFY(!row->levelsBefore[Folder::Tasks]);
        QCOMPARE(kinds(draft.changes()), QStringList{u"level"_s});
        draft.setLevel(ben, Folder::Inbox, DelegateLevel::None);
        QVERIFY(draft.isEmpty());
    }

    void copiesAreOnlyPossibleWithEditorOnTheCalendar()
    {
        DelegatesDraft draft(state());
        draft.setReceivesCopies(ben, true);
        QVERIFY(draft.isEmpty());
        draft.setLevel(ben, Folder::Calendar, DelegateLevel::Editor);
        draft.setReceivesCopies(ben, true);
        QCOMPARE(draft.row(ben)->receivesCopies, true);
        QCOMPARE(draft.row(ben)->receivesCopiesBefore, false);
    }

    void loweringTheCalendarTakesTheCopiesAndSaysSo()
    {
        DelegatesDraft draft(state());
        draft.setLevel(anna, Folder::Calendar, DelegateLevel::Author);
        auto row = draft.row(anna);
        QCOMPARE(row->receivesCopies, false);
        QVERIFY(row->copiesLowered);
        const auto changes = draft.changes();
        QCOMPARE(kinds(changes), (QStringList{u"level"_s, u"copies"_s}));
        QVERIFY(changes.last().consequence);
        draft.setLevel(anna, Folder::Calendar, DelegateLevel::Editor);
        QVERIFY(draft.isEmpty()); // the copies came back with it
    }

    void aNewDelegateGetsOutlooksDefaults()
    {
        DelegatesDraft draft(state());
        QCOMPARE(draft.add(smtp(u"dora"_s), DelegatesDraft::Defaults::Outlook),
                 DelegatesDraft::AddResult::Added);
        const auto row = draft.row(u"smtp:dora@example.test"_s);
        QCOMPARE(row->state, State::Added);
        QCOMPARE(row->levels[Folder::Calendar], DelegateLevel::Editor);
        QCOMPARE(row->levels[Folder::Tasks], DelegateLevel::Editor);
        QCOMPARE(row->levels[Folder::Inbox], DelegateLevel::None);
        QCOMPARE(row->receivesCopies, true);
        QCOMPARE(row->viewsPrivateItems, false);
    }

    void whatSomebodyAlreadyHasOnAFolderIsKept()
    {
        DelegatesDraft draft(state());
        draft.add(smtp(u"carl"_s), DelegatesDraft::Defaults::Outlook);
        const auto row = draft.row(u"smtp:carl@example.test"_s);
        QCOMPARE(row->levels[Folder::Calendar], DelegateLevel::Custom); // free/busy time only
        QCOMPARE(row->levels[Folder::Tasks], DelegateLevel::Author);
        QCOMPARE(row->receivesCopies, false); // not Editor on the calendar
        const auto changes = draft.changes();
        QCOMPARE(kinds(changes), (QStringList{u"add"_s, u"level"_s, u"level"_s}));
        QCOMPARE(changes.at(1).entryAfter->level, Ews::PermissionLevel::FreeBusyTimeOnly);
        QVERIFY(draft.warnings().contains(Warning::UnknownFolderEntriesGo));
    }

    void customIsNotForChoosing()
    {
        DelegatesDraft draft(state());
        draft.setLevel(ben, Folder::Inbox, DelegateLevel::Custom);
        QVERIFY(draft.isEmpty());
        draft.add(smtp(u"carl"_s), DelegatesDraft::Defaults::Outlook);
        const QString carl = u"smtp:carl@example.test"_s;
        draft.setLevel(carl, Folder::Calendar, DelegateLevel::Editor);
        draft.setLevel(carl, Folder::Calendar, DelegateLevel::Custom); // back to what was there
        QCOMPARE(draft.row(carl)->levels[Folder::Calendar], DelegateLevel::Custom);
    }

    void somebodyListedIsNotAddedTwice()
    {
        DelegatesDraft draft(state());
        using enum DelegatesDraft::AddResult;
        QCOMPARE(draft.add(smtp(u"ANNA"_s), DelegatesDraft::Defaults::Outlook), AlreadyDelegate);
        QCOMPARE(draft.add(smtp(u"owner"_s), DelegatesDraft::Defaults::Outlook), IsOwner);
        QCOMPARE(draft.add({}, DelegatesDraft::Defaults::Outlook), NoAddress);
        QCOMPARE(draft.add(smtp(u"dora"_s), DelegatesDraft::Defaults::Outlook), Added);
        QCOMPARE(draft.add(smtp(u"dora"_s), DelegatesDraft::Defaults::Outlook), AlreadyStaged);
        QCOMPARE(draft.staged().size(), 1);
    }

    void removingAnAdditionUnstagesItAndAddingARemovedOneKeepsHim()
    {
        DelegatesDraft draft(state());
        draft.add(smtp(u"dora"_s), DelegatesDraft::Defaults::Outlook);
        draft.remove(u"smtp:dora@example.test"_s);
        QVERIFY(draft.isEmpty());
        draft.remove(ben);
        QCOMPARE(draft.row(ben)->state, State::Removed);
        QVERIFY(!draft.row(ben)->isEditable());
        draft.add(smtp(u"ben"_s), DelegatesDraft::Defaults::Outlook);
        QVERIFY(draft.isEmpty());
    }

    void anEntryTheServerCannotNameIsShownAndNotRemovable()
    {
        DelegatesDraft draft(state(true));
        const auto row = draft.rows().last();
        QVERIFY(row.error);
        QVERIFY(!row.isRemovable() && !row.isEditable());
        draft.remove(row.key);
        QVERIFY(draft.isEmpty());
        draft.setViewsPrivateItems(anna, true);
        QVERIFY(draft.warnings().contains(Warning::UnreadableEntriesMayGo));
    }

    void requestsThatReachNobodyAreWarnedOf()
    {
        DelegatesDraft draft(state());
        QVERIFY(!draft.warnings().contains(Warning::NobodyReceivesCopies));
        draft.setReceivesCopies(anna, false);
        QVERIFY(draft.warnings().contains(Warning::NobodyReceivesCopies));
        draft.setScope(DeliverMeetingRequests::DelegatesAndMe);
        QVERIFY(!draft.warnings().contains(Warning::NobodyReceivesCopies));
    }

    void editsAreLaidOverANewerState()
    {
        DelegatesDraft draft(state());
        draft.setLevel(ben, Folder::Inbox, DelegateLevel::Author);
        draft.setScope(DeliverMeetingRequests::DelegatesAndMe);
        auto now = state();
        now.delegates[1].levels[Folder::Inbox] = DelegateLevel::Author; // somebody was faster
        now.scope = DeliverMeetingRequests::NoForward;
        const auto rebased = draft.rebasedOn(now);
        QCOMPARE(kinds(rebased.changes()), QStringList{u"scope"_s});
        QCOMPARE(rebased.changes().first().scopeBefore, DeliverMeetingRequests::NoForward);
    }

    void changingSomebodyWhoIsGoneBecomesAddingHim()
    {
        DelegatesDraft draft(state());
        draft.setLevel(ben, Folder::Inbox, DelegateLevel::Author);
        auto now = state();
        now.delegates.removeAt(1);
        const auto rebased = draft.rebasedOn(now);
        const auto row = rebased.row(ben);
        QCOMPARE(row->state, State::Added);
        QCOMPARE(row->levels[Folder::Inbox], DelegateLevel::Author);
        QCOMPARE(row->levels[Folder::Calendar], DelegateLevel::Reviewer);
        QVERIFY(draft.rebasedOn(now).rebasedOn(state()).row(ben)->state == State::Changed);
    }

    void differencesNameWhatSomebodyElseDid()
    {
        auto now = state();
        now.delegates[0].levels[Folder::Tasks] = DelegateLevel::Editor;
        now.delegates[0].viewsPrivateItems = true;
        now.delegates.removeAt(1);
        now.scope = DeliverMeetingRequests::NoForward;
        QCOMPARE(kinds(differences(state(), now)),
                 (QStringList{u"remove"_s, u"level"_s, u"private"_s, u"scope"_s}));
        QVERIFY(differences(state(), state()).isEmpty());
    }
};

ONBEHALF_TEST(TestDelegatesDraft, QCoreApplication)

} // namespace tst_delegatesdraft

#include "tst_delegatesdraft.moc"
