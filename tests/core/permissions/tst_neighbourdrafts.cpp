// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/neighbourdrafts.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_neighbourdrafts {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;

namespace {

const Ews::UserId everybody{.distinguishedUser = Ews::DistinguishedUser::Default};
const Ews::UserId anna{.primarySmtpAddress = u"anna@example.test"_s};
const Ews::UserId ben{.primarySmtpAddress = u"ben@example.test"_s};

FolderPermissions list(const QString &name, PermissionLevel ofDefault,
                       Ews::FolderKind kind = Ews::FolderKind::Folder)
{
    return {.id = {.id = name},
            .kind = kind,
            .displayName = name,
            .entries = {{.userId = everybody, .level = ofDefault}}};
}

} // namespace

class TestNeighbourDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsTheSameEntryEverywhere()
    {
        FolderPermissions done = list(u"done"_s, PermissionLevel::None);
        done.setEntry(anna, permissionOf(anna, rightsOf(PermissionLevel::FreeBusyTimeOnly)));
        done.kind = Ews::FolderKind::CalendarFolder;
        const FolderPermissions mail = list(u"mail"_s, PermissionLevel::None);
        const auto set = withEntry(anna, rightsOf(PermissionLevel::FreeBusyTimeOnly), {done, mail});
        QVERIFY(set.at(0).isEmpty());
        QCOMPARE(set.at(1).entryOf(anna)->level, PermissionLevel::None);
        const auto removed = withEntry(anna, std::nullopt, {done, mail});
        QVERIFY(!removed.at(0).entryOf(anna));
        QVERIFY(removed.at(1).isEmpty());
    }

    void spreadsTheSameEdits()
    {
        FolderDraft draft(list(u"top"_s, PermissionLevel::None));
        draft.set(anna, rightsOf(PermissionLevel::Editor));
        FolderPermissions withBen = list(u"with Ben"_s, PermissionLevel::None);
        withBen.setEntry(ben, permissionOf(ben, rightsOf(PermissionLevel::Owner)));
        FolderPermissions done = list(u"done"_s, PermissionLevel::None);
        done.setEntry(anna, permissionOf(anna, rightsOf(PermissionLevel::Editor)));
        const auto drafts = spread(draft, {withBen, done});
        QCOMPARE(drafts.size(), 2);
        QCOMPARE(drafts.at(0).changes().size(), 1); // Ben's entry is none of the edits
        QCOMPARE(drafts.at(0).changes().first().folderName, u"with Ben"_s);
        QVERIFY(drafts.at(1).isEmpty());
    }

    void spreadsRemovals()
    {
        FolderPermissions top = list(u"top"_s, PermissionLevel::None);
        top.setEntry(anna, permissionOf(anna, rightsOf(PermissionLevel::Author)));
        FolderPermissions below = top;
        below.displayName = u"below"_s;
        FolderDraft draft(top);
        draft.remove(anna);
        const auto drafts = spread(draft, {below, list(u"without"_s, PermissionLevel::None)});
        QVERIFY(!drafts.at(0).entryOf(anna));
        QVERIFY(drafts.at(1).isEmpty());
    }

    void givesFreeBusyToCalendarsOnly()
    {
        FolderDraft draft(list(u"top"_s, PermissionLevel::None, Ews::FolderKind::CalendarFolder));
        draft.set(anna, rightsOf(PermissionLevel::FreeBusyTimeOnly));
        const auto drafts = spread(
            draft, {list(u"calendar"_s, PermissionLevel::None, Ews::FolderKind::CalendarFolder),
                    list(u"mail"_s, PermissionLevel::None)});
        QCOMPARE(drafts.at(0).entryOf(anna)->level, PermissionLevel::FreeBusyTimeOnly);
        QCOMPARE(drafts.at(1).entryOf(anna)->level, PermissionLevel::None);
    }

    void makesParentsVisible()
    {
        FolderPermissions author = list(u"author"_s, PermissionLevel::None);
        author.setEntry(anna, permissionOf(anna, rightsOf(PermissionLevel::Author)));
        FolderPermissions shutOut = list(u"shut out"_s, PermissionLevel::Reviewer);
        shutOut.setEntry(anna, permissionOf(anna, Rights()));
        const auto drafts =
            madeVisible(anna, {author, list(u"open to all"_s, PermissionLevel::Reviewer), shutOut,
                               list(u"closed"_s, PermissionLevel::None)});
        QCOMPARE(drafts.size(), 2);
        for (const FolderDraft &draft : drafts) {
            Rights only;
            only.folderVisible = true;
            QCOMPARE(draft.changes().size(), 1);
            QVERIFY(rightsOf(*draft.entryOf(anna)) == only);
        }
    }

    void keepsDefaultsRightsInANewEntry()
    {
        const auto drafts =
            madeVisible(anna, {list(u"calendar"_s, PermissionLevel::FreeBusyTimeOnly,
                                    Ews::FolderKind::CalendarFolder)});
        QCOMPARE(drafts.size(), 1);
        const Rights rights = rightsOf(*drafts.first().entryOf(anna));
        QVERIFY(rights.folderVisible);
        QCOMPARE(rights.readItems, Ews::ReadAccess::TimeOnly);
    }
};

ONBEHALF_TEST(TestNeighbourDrafts, QCoreApplication)

} // namespace tst_neighbourdrafts

#include "tst_neighbourdrafts.moc"
