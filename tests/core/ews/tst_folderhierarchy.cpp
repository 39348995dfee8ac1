// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CreateFolder and DeleteFolder.

#include "core/ews/golden.h"
#include "ews/operations/createfolder.h"
#include "ews/operations/deletefolder.h"
#include "support/testprogram.h"

namespace tst_folderhierarchy {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

CreateFolder twoFolders()
{
    PermissionSet set;
    set.calendarPermissions.emplace().append(CalendarPermission(Permission{
        .userId = Golden::bySmtp(u"first@example.test"_s), .level = PermissionLevel::Editor}));
    return {.parentFolderId = {DistinguishedFolderId{
                .id = u"inbox"_s, .mailbox = Golden::mailbox(u"principal@example.test"_s)}},
            .folders = QList{Folder{.displayName = u"Projects"_s},
                             Folder{.kind = FolderKind::CalendarFolder,
                                    .folderClass = u"IPF.Appointment"_s,
                                    .displayName = u"Board meetings"_s,
                                    .permissionSet = set}}};
}

DeleteFolder twoDeletions()
{
    return {.deleteType = DisposalType::HardDelete,
            .folderIds = {FolderId{.id = u"AAMkNew"_s, .changeKey = u"AQAAN1"_s},
                          FolderId{.id = u"AAMkInb"_s}}};
}

} // namespace

class TstFolderHierarchy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatMicrosoftDocuments()
    {
        COMPARE_XML(writeRequest(twoFolders()), Golden::file(u"createfolder_request.xml"_s));
        COMPARE_XML(writeRequest(twoDeletions()), Golden::file(u"deletefolder_request.xml"_s));
    }

    void isValidByTheSchemas()
    {
        NEED_SCHEMAS();
        VERIFY_VALID(writeRequest(twoFolders()));
        VERIFY_VALID(writeRequest(twoDeletions()));
        for (const char *name : {"createfolder_request.xml", "createfolder_response.xml",
                                 "deletefolder_request.xml", "deletefolder_response.xml"})
            VERIFY_VALID(Golden::file(QString::fromLatin1(name)));
    }

    void readsWhatWasMade()
    {
        const auto answer = Golden::readFile<CreateFolder>(u"createfolder_response.xml"_s);
        QVERIFY(answer);
        QCOMPARE(answer->items.size(), 2);
        QVERIFY(answer->items[0]);
        const Folder made{.folderId = FolderId{.id = u"AAMkNew"_s, .changeKey = u"AQAAN1"_s}};
        QCOMPARE(answer->items[0]->folders, QList{made});
        QVERIFY(!answer->items[1]);
        QCOMPARE(answer->items[1].error().code, u"ErrorFolderExists"_s);
    }

    void readsWhatWasDeleted()
    {
        const auto answer = Golden::readFile<DeleteFolder>(u"deletefolder_response.xml"_s);
        QVERIFY(answer);
        QCOMPARE(answer->items.size(), 2);
        QVERIFY(answer->items[0]);
        QVERIFY(!answer->items[1]);
        QCOMPARE(answer->items[1].error().code, u"ErrorDeleteDistinguishedFolder"_s);
    }
};

ONBEHALF_TEST(TstFolderHierarchy, QCoreApplication)

} // namespace tst_folderhierarchy

#include "tst_folderhierarchy.moc"
