// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/getfolder.h"
#include "support/testprogram.h"

namespace tst_getfolder {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

GetFolder threeFolders()
{
    return {
        .shape = {.baseShape = BaseShape::IdOnly,
                  .additionalProperties = {FieldUri{u"folder:PermissionSet"_s},
                                           FieldUri{u"folder:EffectiveRights"_s},
                                           ExtendedFieldUri{.propertyTag = u"0x3601"_s,
                                                            .propertyType = u"Integer"_s}}},
        .folderIds = {DistinguishedFolderId{.id = u"calendar"_s},
                      DistinguishedFolderId{.id = u"inbox"_s,
                                            .mailbox =
                                                Golden::mailbox(u"principal@example.test"_s)},
                      FolderId{.id = u"AAMkADEzOTExYjEw"_s, .changeKey = u"AQAAABYAAAD"_s}},
    };
}

} // namespace

class TstGetFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatMicrosoftDocuments();
    void isValidByTheSchemas();
    void readsACalendarWithItsPermissions();
    void keepsTheOtherFoldersWhenOneIsNotFound();
    void readsAFolderWithItsPermissions();
    void refusesAnAnswerWithoutMessages();
};

void TstGetFolder::writesWhatMicrosoftDocuments()
{
    COMPARE_XML(writeRequest(threeFolders()), Golden::file(u"getfolder_request.xml"_s));
}

void TstGetFolder::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    VERIFY_VALID(writeRequest(threeFolders()));
    VERIFY_VALID(Golden::file(u"getfolder_request.xml"_s));
    VERIFY_VALID(Golden::file(u"getfolder_response.xml"_s));
}

void TstGetFolder::readsACalendarWithItsPermissions()
{
    const auto answer = Golden::readFile<GetFolder>(u"getfolder_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 3);
    QVERIFY(answer->items[0]);

    Permission everybody{
        .userId = {.distinguishedUser = DistinguishedUser::Default},
        .canCreateItems = false,
        .canCreateSubFolders = false,
        .isFolderOwner = false,
        .isFolderVisible = false,
        .isFolderContact = false,
        .editItems = PermissionAction::None,
        .deleteItems = PermissionAction::None,
        .readItems = ReadAccess::TimeOnly,
        .level = PermissionLevel::FreeBusyTimeOnly,
    };
    Permission first = everybody;
    first.userId = {.sid = u"S-1-5-21-1333220396-2200287332-232816053-1117"_s,
                    .primarySmtpAddress = u"first@example.test"_s,
                    .displayName = u"First"_s};
    first.canCreateItems = true;
    first.isFolderVisible = true;
    first.editItems = PermissionAction::Owned;
    first.deleteItems = PermissionAction::All;
    first.readItems = ReadAccess::FullDetails;
    first.level = PermissionLevel::Custom;

    const Folder calendar{
        .kind = FolderKind::CalendarFolder,
        .folderId = FolderId{.id = u"AAMkCal"_s, .changeKey = u"AgAAC1"_s},
        .displayName = u"Kalender"_s,
        .effectiveRights = EffectiveRights{.createAssociated = true,
                                           .createContents = true,
                                           .createHierarchy = false,
                                           .mayDelete = true,
                                           .modify = true,
                                           .read = true,
                                           .viewPrivateItems = true},
        .permissionSet = PermissionSet{.calendarPermissions = QList{CalendarPermission(everybody),
                                                                    CalendarPermission(first)},
                                       .unknownEntries = {u"NT User:S-1-5-21-1-2-3-4444"_s}},
    };
    QCOMPARE(answer->items[0]->folders, QList{calendar});
}

void TstGetFolder::keepsTheOtherFoldersWhenOneIsNotFound()
{
    const auto answer = Golden::readFile<GetFolder>(u"getfolder_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().failure, Failure::Refused);
    QCOMPARE(answer->items[1].error().code, u"ErrorFolderNotFound"_s);
    QVERIFY(answer->items[2]);
}

void TstGetFolder::readsAFolderWithItsPermissions()
{
    const auto answer = Golden::readFile<GetFolder>(u"getfolder_response.xml"_s);
    QVERIFY(answer);
    const Permission anonymous{.userId = {.distinguishedUser = DistinguishedUser::Anonymous}};
    const Folder inbox{
        .kind = FolderKind::Folder,
        .folderId = FolderId{.id = u"AAMkInb"_s, .changeKey = u"AQAAI1"_s},
        .parentFolderId = FolderId{.id = u"AAMkTop"_s, .changeKey = u"AQAAAA=="_s},
        .folderClass = u"IPF.Note"_s,
        .displayName = u"Posteingang"_s,
        .totalCount = 12,
        .childFolderCount = 3,
        .permissionSet = PermissionSet{.permissions = QList{anonymous}},
        .unreadCount = 5,
    };
    QVERIFY(answer->items[2]);
    QCOMPARE(answer->items[2]->folders, QList{inbox});
}

void TstGetFolder::refusesAnAnswerWithoutMessages()
{
    QByteArray bytes = Golden::file(u"getfolder_response.xml"_s);
    const qsizetype start = bytes.indexOf("<m:ResponseMessages>");
    const QByteArray closing = "</m:ResponseMessages>";
    bytes.remove(start, bytes.indexOf(closing) + closing.size() - start);
    const auto answer = Golden::read<GetFolder>(bytes);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, Failure::Malformed);
}

ONBEHALF_TEST(TstGetFolder, QCoreApplication)

} // namespace tst_getfolder

#include "tst_getfolder.moc"
