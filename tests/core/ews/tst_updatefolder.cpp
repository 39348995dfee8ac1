// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/updatefolder.h"
#include "support/testprogram.h"

namespace tst_updatefolder {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

FolderChange permissionsOf(const AnyFolderId &id, FolderKind kind, const PermissionSet &set)
{
    return {.folderId = id,
            .updates = {SetFolderField{.path = FieldUri{u"folder:PermissionSet"_s},
                                       .folder = Folder{.kind = kind, .permissionSet = set}}}};
}

UpdateFolder calendar()
{
    const CalendarPermission everybody(
        Permission{.userId = {.distinguishedUser = DistinguishedUser::Default},
                   .level = PermissionLevel::FreeBusyTimeOnly});
    const CalendarPermission anonymous(
        Permission{.userId = {.distinguishedUser = DistinguishedUser::Anonymous},
                   .level = PermissionLevel::None});
    const CalendarPermission first(Permission{
        .userId = Golden::bySmtp(u"first@example.test"_s),
        .canCreateItems = true,
        .canCreateSubFolders = false,
        .isFolderOwner = false,
        .isFolderVisible = true,
        .isFolderContact = false,
        .editItems = PermissionAction::Owned,
        .deleteItems = PermissionAction::None,
        .readItems = ReadAccess::TimeAndSubjectAndLocation,
        .level = PermissionLevel::Custom,
    });
    return {{permissionsOf(FolderId{u"AAMkCal"_s, u"AgAAC1"_s}, FolderKind::CalendarFolder,
                           {.calendarPermissions = QList{everybody, anonymous, first}})}};
}

UpdateFolder folders()
{
    const Permission first{.userId = Golden::bySmtp(u"first@example.test"_s),
                           .level = PermissionLevel::PublishingAuthor};
    const Permission second{.userId = {.sid = u"S-1-5-21-1333220396-2200287332-232816053-1118"_s},
                            .level = PermissionLevel::Editor};
    const DistinguishedFolderId contacts{.id = u"contacts"_s,
                                         .changeKey = u"AQAAK1"_s,
                                         .mailbox = Golden::mailbox(u"principal@example.test"_s)};
    const FolderChange everythingOff{
        .folderId = FolderId{u"AAMkJrn"_s, u"AQAAJ1"_s},
        .updates = {DeleteFolderField{.path = FieldUri{u"folder:PermissionSet"_s}}}};
    return {
        {permissionsOf(FolderId{u"AAMkInb"_s, u"AQAAI1"_s}, FolderKind::Folder,
                       {.permissions = QList{first}}),
         permissionsOf(contacts, FolderKind::ContactsFolder, {.permissions = QList<Permission>{}}),
         permissionsOf(FolderId{u"AAMkTsk"_s, u"AQAAT1"_s}, FolderKind::TasksFolder,
                       {.permissions = QList{second}}),
         everythingOff}};
}

} // namespace

class TstUpdateFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesACalendarsPermissions();
    void writesOtherFoldersAndEmptyLists();
    void isValidByTheSchemas();
    void pairsEachAnswerWithItsFolder();
    void countsAWarningAsRefused();
};

void TstUpdateFolder::writesACalendarsPermissions()
{
    COMPARE_XML(writeRequest(calendar()), Golden::file(u"updatefolder_calendar_request.xml"_s));
}

void TstUpdateFolder::writesOtherFoldersAndEmptyLists()
{
    COMPARE_XML(writeRequest(folders()), Golden::file(u"updatefolder_folders_request.xml"_s));
}

void TstUpdateFolder::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    VERIFY_VALID(writeRequest(calendar()));
    VERIFY_VALID(writeRequest(folders()));
    for (const auto name : {"calendar_request"_L1, "folders_request"_L1, "response"_L1})
        VERIFY_VALID(Golden::file(u"updatefolder_%1.xml"_s.arg(name)));
}

void TstUpdateFolder::pairsEachAnswerWithItsFolder()
{
    const auto answer = Golden::readFile<UpdateFolder>(u"updatefolder_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 4);
    const Folder changed{.kind = FolderKind::CalendarFolder,
                         .folderId = FolderId{.id = u"AAMkCal"_s, .changeKey = u"AgAAC2"_s}};
    QVERIFY(answer->items[0]);
    QCOMPARE(answer->items[0]->folders, QList{changed});
    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().code, u"ErrorStaleObject"_s);
    QVERIFY(!answer->items[2]);
    QCOMPARE(answer->items[2].error().code, u"ErrorInvalidPermissionSettings"_s);
    QCOMPARE(answer->items[2].error().details,
             QStringList{u"InnerErrorMessageText=Permission level is not custom."_s});
}

void TstUpdateFolder::countsAWarningAsRefused()
{
    const auto answer = Golden::readFile<UpdateFolder>(u"updatefolder_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(!answer->items[3]);
    QCOMPARE(answer->items[3].error().failure, Failure::Refused);
    QCOMPARE(answer->items[3].error().code, u"ErrorBatchProcessingStopped"_s);
}

ONBEHALF_TEST(TstUpdateFolder, QCoreApplication)

} // namespace tst_updatefolder

#include "tst_updatefolder.moc"
