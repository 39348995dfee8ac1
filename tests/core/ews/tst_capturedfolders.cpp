// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a real server answered about folders and their permissions.

#include "captures.h"
#include "support/testprogram.h"

namespace tst_capturedfolders {

using namespace Captures;

namespace {

/// A PermissionLevel of each entry by its address, or by its distinguished user.
template<class P>
QStringList levels(const std::optional<QList<P>> &permissions)
{
    QStringList all;
    for (const Permission &p : permissions.value_or(QList<P>()))
        all.append((p.userId.distinguishedUser ? toWire(*p.userId.distinguishedUser)
                                               : p.userId.primarySmtpAddress.section(u'@', 0, 0)) +
                   u'=' + toWire(p.level));
    return all;
}

} // namespace

class TstCapturedFolders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void foldersWithoutPermissions();
    void foldersWithPermissions();
    void calendarWithEveryLevel();
    void calendarOfAnotherMailbox();
    void folderWasUpdated();
    void missingChild();
};

void TstCapturedFolders::initTestCase()
{
    if (!areThere())
        QSKIP("Without ../shared/captures there are no recorded answers to read.");
}

void TstCapturedFolders::foldersWithoutPermissions()
{
    const auto answer =
        replayed<GetFolder>(u"25-GetFolder-calendar-inbox-AllProperties-while-delegate"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 2);
    VERIFY_ANSWERED(answer->items[0]);
    VERIFY_ANSWERED(answer->items[1]);
    const Folder calendar = answer->items[0]->folders->value(0);
    QCOMPARE(calendar.kind, FolderKind::CalendarFolder);
    QCOMPARE(calendar.displayName, u"Calendar"_s);
    QCOMPARE(calendar.folderClass, u"IPF.Appointment"_s);
    QCOMPARE(calendar.folderId->changeKey, u"AQAAAKUYe2+83Ooe0DxWVwAAAAAACQ=="_s);
    QVERIFY(!calendar.permissionSet);
    QVERIFY(!calendar.effectiveRights);
    const Folder inbox = answer->items[1]->folders->value(0);
    QCOMPARE(inbox.kind, FolderKind::Folder);
    QCOMPARE(inbox.unreadCount, 0);
}

void TstCapturedFolders::foldersWithPermissions()
{
    const auto answer =
        replayed<GetFolder>(u"30-GetFolder-calendar-inbox-AllProperties+PermissionSet"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 2);
    VERIFY_ANSWERED(answer->items[0]);
    VERIFY_ANSWERED(answer->items[1]);
    const Folder calendar = answer->items[0]->folders->value(0);
    QVERIFY(calendar.permissionSet);
    QVERIFY(!calendar.permissionSet->permissions);
    const QStringList wanted{u"assistant=Reviewer"_s, u"carol=None"_s,    u"dave=Author"_s,
                             u"Default=Custom"_s,     u"nobody=Editor"_s, u"owner=Editor"_s,
                             u"Anonymous=None"_s};
    QCOMPARE(levels(calendar.permissionSet->calendarPermissions), wanted);
    QVERIFY(calendar.effectiveRights && calendar.effectiveRights->mayDelete);
    QVERIFY(!calendar.effectiveRights->viewPrivateItems);
    const Folder inbox = answer->items[1]->folders->value(0);
    QVERIFY(inbox.permissionSet);
    QVERIFY(!inbox.permissionSet->calendarPermissions);
    const QStringList inboxWanted{u"assistant=Editor"_s, u"Default=None"_s, u"Anonymous=None"_s};
    QCOMPARE(levels(inbox.permissionSet->permissions), inboxWanted);
}

void TstCapturedFolders::calendarWithEveryLevel()
{
    const auto answer = replayed<GetFolder>(u"34-GetFolder-calendar-all-levels"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    VERIFY_ANSWERED(answer->items[0]);
    const Folder calendar = answer->items[0]->folders->value(0);
    QVERIFY(calendar.permissionSet);
    const QStringList wanted{u"assistant=Reviewer"_s, u"carol=None"_s, u"dave=Custom"_s,
                             u"Default=None"_s, u"Anonymous=None"_s};
    QCOMPARE(levels(calendar.permissionSet->calendarPermissions), wanted);
    const Permission dave{
        .userId = {.primarySmtpAddress = u"dave@example.test"_s, .displayName = u"Dave Delegate"_s},
        .canCreateItems = true,
        .canCreateSubFolders = false,
        .isFolderOwner = false,
        .isFolderVisible = true,
        .isFolderContact = false,
        .editItems = PermissionAction::Owned,
        .deleteItems = PermissionAction::None,
        .readItems = ReadAccess::None,
        .level = PermissionLevel::Custom};
    QCOMPARE(calendar.permissionSet->calendarPermissions->at(2), CalendarPermission(dave));
}

void TstCapturedFolders::calendarOfAnotherMailbox()
{
    const auto answer = replayed<GetFolder>(u"50-GetFolder-owner-calendar-as-assistant-Editor"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    VERIFY_ANSWERED(answer->items[0]);
    const Folder calendar = answer->items[0]->folders->value(0);
    QCOMPARE(calendar.effectiveRights->createHierarchy, false);
    const QStringList wanted{u"assistant=Editor"_s, u"Default=None"_s, u"Anonymous=None"_s};
    QCOMPARE(levels(calendar.permissionSet->calendarPermissions), wanted);
}

void TstCapturedFolders::folderWasUpdated()
{
    const auto answer = replayed<UpdateFolder>(u"153-UpdateFolder-msgfolderroot-grant-svc-Owner"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    VERIFY_ANSWERED(answer->items[0]);
    const Folder wanted{
        .kind = FolderKind::Folder,
        .folderId =
            FolderId{.id = u"AAAAAG3yk+APqRVLufEJ3IxWUsoBAAEAAAClGHtvvNzqHtA8VlcAAAAAAAkAAAI="_s,
                     .changeKey = u"AQAAAKUYe2+83Ooe0DxWVwAAAAAATw=="_s}};
    QCOMPARE(answer->items[0]->folders, QList{wanted});
}

void TstCapturedFolders::missingChild()
{
    const auto answer = replayed<GetFolder>(u"170-SOAP-invalid-against-schema-missing-child"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Fault);
    QVERIFY(answer.error().message.contains("'FolderShape'"_L1));
}

ONBEHALF_TEST(TstCapturedFolders, QCoreApplication)

} // namespace tst_capturedfolders

#include "tst_capturedfolders.moc"
