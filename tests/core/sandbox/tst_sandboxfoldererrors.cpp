// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders.h"
#include "support/schemas.h"
#include "support/testprogram.h"

namespace tst_sandboxfoldererrors {

using namespace Test;
using Ews::PermissionLevel;

/// Every way in which GetFolder and UpdateFolder refuse.
class TestSandboxFolderErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBadIds_data();
    void refusesBadIds();
    void refusesPathsOfItems();
    void needsTheCurrentChangeKey();
    void refusesEntries_data();
    void refusesEntries();
    void refusesUnknownEntries();
    void refusesTheOtherKindOfList();
    void refusesOtherUpdates_data();
    void refusesOtherUpdates();
    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

void TestSandboxFolderErrors::refusesBadIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    QTest::newRow("no Base64") << u"not an id"_s << u"ErrorInvalidIdMalformed"_s;
    QTest::newRow("something else") << u"SGVsbG8="_s << u"ErrorInvalidIdMalformed"_s;
    QTest::newRow("empty") << u""_s << u"ErrorInvalidIdMalformed"_s;
    QTest::newRow("nobody's") << u"AAMkUy0xLTIvY2FsZW5kYXI="_s << u"ErrorItemNotFound"_s;
}

void TestSandboxFolderErrors::refusesBadIds()
{
    QFETCH(const QString, id);
    QFETCH(const QString, code);
    Sandbox::Exchange exchange;
    QCOMPARE(codes(ask(exchange, read(Ews::FolderId{.id = id}))), QStringList{code});
    const Ews::FolderId calendar = *only(ask(exchange, read(folderOf(u"calendar"_s)))).folderId;
    QCOMPARE(codes(ask(exchange, read(Ews::FolderId{calendar.id, u"x"_s}))),
             QStringList{u"ErrorInvalidChangeKey"_s});
}

void TestSandboxFolderErrors::refusesPathsOfItems()
{
    Sandbox::Exchange exchange;
    Ews::GetFolder get = read(folderOf(u"calendar"_s));
    get.shape.additionalProperties = {Ews::FieldUri{u"item:Subject"_s}};
    QCOMPARE(codes(ask(exchange, get)), QStringList{u"ErrorInvalidPropertyRequest"_s});
    get.shape.additionalProperties = {
        Ews::ExtendedFieldUri{.propertyTag = u"0x36DA"_s, .propertyType = u"Binary"_s}};
    QCOMPARE(codes(ask(exchange, get)), QStringList{u"NoError"_s});
}

void TestSandboxFolderErrors::needsTheCurrentChangeKey()
{
    Sandbox::Exchange exchange;
    const Ews::FolderId id = *only(ask(exchange, read(folderOf(u"calendar"_s)))).folderId;
    const QList<Ews::Permission> entries{level(jonas, PermissionLevel::Reviewer)};
    QCOMPARE(codes(ask(exchange, replacing(Ews::FolderId{.id = id.id}, entries))),
             QStringList{u"ErrorChangeKeyRequiredForWriteOperations"_s});
    QCOMPARE(codes(ask(exchange, replacing(id, entries))), QStringList{u"NoError"_s});
    QCOMPARE(codes(ask(exchange, replacing(id, entries))),
             QStringList{u"ErrorIrresolvableConflict"_s});
    QCOMPARE(codes(ask(exchange, replacing(Ews::DistinguishedFolderId{.id = u"calendar"_s,
                                                                      .changeKey = id.changeKey},
                                           entries))),
             QStringList{u"ErrorIrresolvableConflict"_s});
    QCOMPARE(
        codes(ask(exchange, replacing(Ews::DistinguishedFolderId{.id = u"calendar"_s}, entries))),
        QStringList{u"NoError"_s});
}

void TestSandboxFolderErrors::refusesEntries_data()
{
    QTest::addColumn<Ews::Permission>("entry");
    QTest::addColumn<QString>("code");
    using L = PermissionLevel;
    Ews::Permission both = custom(priya);
    both.level = L::Editor;
    QTest::newRow("named level with rights") << both << u"ErrorInvalidPermissionSettings"_s;
    Ews::Permission half = custom(priya);
    half.readItems.reset();
    QTest::newRow("Custom with seven rights") << half << u"ErrorInvalidPermissionSettings"_s;
    QTest::newRow("Custom without rights")
        << level(priya, L::Custom) << u"ErrorInvalidPermissionSettings"_s;
    QTest::newRow("unknown address")
        << level(u"nobody@sandbox.example"_s, L::Editor) << u"ErrorInvalidUserInfo"_s;
    QTest::newRow("unknown SID") << Ews::Permission{.userId = {.sid = gone}, .level = L::Editor}
                                 << u"ErrorInvalidUserInfo"_s;
    QTest::newRow("name alone") << Ews::Permission{.userId = {.displayName = u"Priya Raman"_s},
                                                   .level = L::Editor}
                                << u"ErrorInvalidUserInfo"_s;
    QTest::newRow("nobody") << Ews::Permission{.level = L::Editor}
                            << u"ErrorMissingUserIdInformation"_s;
    QTest::newRow("distribution group")
        << level(u"all.staff@sandbox.example"_s, L::Editor) << u"ErrorInvalidUserInfo"_s;
    QTest::newRow("contact") << level(u"claire.dubois@notary.example"_s, L::Editor)
                             << u"ErrorInvalidUserInfo"_s;
    QTest::newRow("security group")
        << level(u"executive.office@sandbox.example"_s, L::Editor) << u"NoError"_s;
    QTest::newRow("the same twice")
        << level(jonas.toUpper(), L::Editor) << u"ErrorDuplicateUserIdsSpecified"_s;
}

void TestSandboxFolderErrors::refusesEntries()
{
    QFETCH(const Ews::Permission, entry);
    QFETCH(const QString, code);
    Sandbox::Exchange exchange;
    const Ews::Folder before = only(ask(exchange, read(folderOf(u"calendar"_s))));
    QCOMPARE(codes(ask(exchange, replacing(*before.folderId,
                                           {level(jonas, PermissionLevel::Editor), entry}))),
             QStringList{code});
    const Ews::Folder after = only(ask(exchange, read(folderOf(u"calendar"_s))));
    QCOMPARE(after == before, code != u"NoError"_s);
}

void TestSandboxFolderErrors::refusesUnknownEntries()
{
    Sandbox::Exchange exchange;
    Ews::Folder folder = only(ask(exchange, read(folderOf(u"calendar"_s))));
    const Ews::Folder sent{.kind = Ews::FolderKind::CalendarFolder,
                           .permissionSet = Ews::PermissionSet{
                               .calendarPermissions = QList<Ews::CalendarPermission>{},
                               .unknownEntries = folder.permissionSet->unknownEntries}};
    QCOMPARE(codes(ask(exchange, setting(*folder.folderId, sent))),
             QStringList{u"ErrorCannotSetPermissionUnknownEntries"_s});
}

void TestSandboxFolderErrors::refusesTheOtherKindOfList()
{
    Sandbox::Exchange exchange;
    QCOMPARE(codes(ask(exchange,
                       replacing(folderOf(u"inbox"_s), {level(jonas, PermissionLevel::Editor)}))),
             QStringList{u"ErrorCannotSetCalendarPermissionOnNonCalendarFolder"_s});
    const Ews::Folder plain{.permissionSet = Ews::PermissionSet{
                                .permissions = {{level(jonas, PermissionLevel::Editor)}}}};
    QCOMPARE(codes(ask(exchange, setting(folderOf(u"calendar"_s), plain))),
             QStringList{u"ErrorCannotSetNonCalendarPermissionOnCalendarFolder"_s});
    for (const QString &folder : {u"contacts"_s, u"tasks"_s, u"notes"_s, u"journal"_s}) {
        Ews::Folder kind = plain;
        kind.kind = folder == u"contacts"_s ? Ews::FolderKind::ContactsFolder
                    : folder == u"tasks"_s  ? Ews::FolderKind::TasksFolder
                                            : Ews::FolderKind::Folder;
        QCOMPARE(codes(ask(exchange, setting(folderOf(folder), kind))), QStringList{u"NoError"_s});
    }
}

void TestSandboxFolderErrors::refusesOtherUpdates_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("list");
    QTest::addColumn<QString>("code");
    const QString permissions = u"folder:PermissionSet"_s;
    QTest::newRow("two properties")
        << permissions << u"Diary"_s << true << u"ErrorIncorrectUpdatePropertyCount"_s;
    QTest::newRow("no property") << permissions << QString() << false
                                 << u"ErrorIncorrectUpdatePropertyCount"_s;
    QTest::newRow("another property")
        << permissions << u"Diary"_s << false << u"ErrorUpdatePropertyMismatch"_s;
    QTest::newRow("the name") << u"folder:DisplayName"_s << u"Diary"_s << false
                              << u"ErrorInvalidPropertySet"_s;
}

void TestSandboxFolderErrors::refusesOtherUpdates()
{
    QFETCH(const QString, path);
    QFETCH(const QString, name);
    QFETCH(const bool, list);
    QFETCH(const QString, code);
    Sandbox::Exchange exchange;
    Ews::Folder folder{.kind = Ews::FolderKind::CalendarFolder, .displayName = name};
    if (list)
        folder.permissionSet =
            Ews::PermissionSet{.calendarPermissions = QList<Ews::CalendarPermission>{}};
    Ews::UpdateFolder update = setting(folderOf(u"calendar"_s), folder);
    std::get<Ews::SetFolderField>(update.folderChanges.first().updates.first()).path =
        Ews::FieldPath{Ews::FieldUri{path}};
    QCOMPARE(codes(ask(exchange, update)), QStringList{code});
}

ONBEHALF_TEST(TestSandboxFolderErrors, QCoreApplication)

} // namespace tst_sandboxfoldererrors

#include "tst_sandboxfoldererrors.moc"
