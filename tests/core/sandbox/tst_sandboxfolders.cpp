// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders.h"
#include "support/schemas.h"
#include "support/testprogram.h"

namespace tst_sandboxfolders {

using namespace Test;
using Ews::PermissionLevel;
using Sandbox::State;

/// Folders and their permission lists: reading and replacing.
class TestSandboxFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheListOnlyWhereAskedFor();
    void givesTheListOnlyToOwners();
    void hidesFoldersWithoutRights();
    void tellsTheCallersRights_data();
    void tellsTheCallersRights();
    void computesLevels_data();
    void computesLevels();
    void writesInTheMailboxsLanguage();
    void replacesTheWholeList();
    void acceptsWhatItHasGiven();
    void keepsDefaultAndAnonymous();
    void emptiesTheList();
    void changesNoDelegate();
    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

void TestSandboxFolders::givesTheListOnlyWhereAskedFor()
{
    Sandbox::Exchange exchange;
    Ews::GetFolder all = read(folderOf(u"calendar"_s), Ews::BaseShape::AllProperties);
    all.shape.additionalProperties.clear();
    const Ews::Folder folder = only(ask(exchange, all));
    QVERIFY(!folder.permissionSet);
    QVERIFY(folder.effectiveRights);
    QVERIFY(folder.parentFolderId);
    QCOMPARE(folder.folderClass, u"IPF.Appointment"_s);
    QCOMPARE(folder.kind, Ews::FolderKind::CalendarFolder);
    const Ews::Folder bare =
        only(ask(exchange, Ews::GetFolder{.folderIds = {folderOf(u"tasks"_s)}}));
    QVERIFY(bare.folderId && bare.displayName.isNull() && !bare.totalCount);
    QCOMPARE(bare.kind, Ews::FolderKind::TasksFolder);
}

void TestSandboxFolders::givesTheListOnlyToOwners()
{
    Sandbox::Exchange exchange;
    QVERIFY(only(ask(exchange, read(folderOf(u"calendar"_s)))).permissionSet);
    QVERIFY(only(ask(exchange, read(folderOf(u"calendar"_s)), viktor)).permissionSet);
    const Ews::Folder asEditor = only(ask(exchange, read(folderOf(u"calendar"_s)), jonas));
    QVERIFY(asEditor.folderId);
    QVERIFY(!asEditor.permissionSet);
    exchange.with([](State &state) {
        state.organisation.mailboxOf(helena)->folders[u"calendar"_s].setRights(
            state.organisation.sidOf(jonas), *Sandbox::rightsOf(PermissionLevel::Owner, true));
    });
    QVERIFY(only(ask(exchange, read(folderOf(u"calendar"_s)), jonas)).permissionSet);
}

void TestSandboxFolders::hidesFoldersWithoutRights()
{
    Sandbox::Exchange exchange;
    QCOMPARE(codes(ask(exchange, read(folderOf(u"notes"_s)), jonas)),
             QStringList{u"ErrorFolderNotFound"_s});
    QCOMPARE(codes(ask(exchange, read(folderOf(u"voicemail"_s)))),
             QStringList{u"ErrorFolderNotFound"_s});
    const auto notes = only(ask(exchange, read(folderOf(u"notes"_s))));
    QCOMPARE(codes(ask(exchange, read(*notes.folderId), jonas)),
             QStringList{u"ErrorFolderNotFound"_s});
    QCOMPARE(codes(ask(exchange,
                       setting(folderOf(u"inbox"_s),
                               {.permissionSet = Ews::PermissionSet{.permissions = {{}}}}),
                       jonas)),
             QStringList{u"ErrorAccessDenied"_s}); // he reads it
}

void TestSandboxFolders::tellsTheCallersRights_data()
{
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("rights");
    QTest::newRow("owner") << helena << u"create hierarchy modify read private"_s;
    QTest::newRow("full access") << viktor << u"create hierarchy modify read private"_s;
    QTest::newRow("Editor") << jonas << u"create read"_s;
    QTest::newRow("PublishingEditor") << isabel << u"create hierarchy read"_s;
    QTest::newRow("by a group") << u"sofia.marchetti@sandbox.example"_s << u"read"_s;
    QTest::newRow("free/busy") << u"aisha.rahman@sandbox.example"_s << u""_s;
}

void TestSandboxFolders::tellsTheCallersRights()
{
    QFETCH(const QString, caller);
    QFETCH(const QString, rights);
    Sandbox::Exchange exchange;
    const Ews::Folder folder =
        only(ask(exchange, read(folderOf(u"calendar"_s), Ews::BaseShape::AllProperties), caller));
    QVERIFY(folder.effectiveRights);
    QStringList words;
    if (folder.effectiveRights->createContents)
        words << u"create"_s;
    if (folder.effectiveRights->createHierarchy)
        words << u"hierarchy"_s;
    if (folder.effectiveRights->modify)
        words << u"modify"_s;
    if (folder.effectiveRights->read)
        words << u"read"_s;
    if (*folder.effectiveRights->viewPrivateItems)
        words << u"private"_s;
    QCOMPARE(words.join(u' '), rights);
}

void TestSandboxFolders::computesLevels_data()
{
    QTest::addColumn<quint32>("rights");
    QTest::addColumn<bool>("calendar");
    QTest::addColumn<PermissionLevel>("level");
    using namespace Sandbox::Right;
    using L = PermissionLevel;
    const quint32 editor = 0x47b;
    QTest::newRow("None") << 0u << false << L::None;
    QTest::newRow("Editor") << editor << false << L::Editor;
    QTest::newRow("Editor on a calendar, free/busy added")
        << (editor | freeBusySimple | freeBusyDetailed) << true << L::Editor;
    QTest::newRow("Owner") << (editor | createSubfolder | owner | contact) << false << L::Owner;
    QTest::newRow("Owner who is no contact")
        << (editor | createSubfolder | owner) << false << L::Custom;
    QTest::newRow("visible only") << visible << false << L::Custom;
    QTest::newRow("Reviewer") << (readAny | visible) << false << L::Reviewer;
    QTest::newRow("Reviewer who sees no folder") << readAny << false << L::Custom;
    QTest::newRow("Contributor") << (create | visible) << false << L::Contributor;
    QTest::newRow("NoneditingAuthor")
        << (readAny | visible | create | deleteOwned) << false << L::NoneditingAuthor;
    QTest::newRow("free/busy time") << freeBusySimple << true << L::FreeBusyTimeOnly;
    QTest::newRow("free/busy details")
        << (freeBusySimple | freeBusyDetailed) << true << L::FreeBusyTimeAndSubjectAndLocation;
    QTest::newRow("free/busy and visible") << (freeBusySimple | visible) << true << L::Custom;
}

void TestSandboxFolders::computesLevels()
{
    QFETCH(const quint32, rights);
    QFETCH(const bool, calendar);
    QFETCH(const PermissionLevel, level);
    QCOMPARE(Sandbox::levelOf(rights, calendar), level);
    if (level != PermissionLevel::Custom)
        QCOMPARE(Sandbox::levelOf(*Sandbox::rightsOf(level, calendar), calendar), level);
}

void TestSandboxFolders::writesInTheMailboxsLanguage()
{
    Sandbox::Exchange exchange;
    const QString katharina = u"katharina.brandt@sandbox.example"_s;
    Ews::GetFolder inbox = read(Ews::DistinguishedFolderId{.id = u"inbox"_s});
    QCOMPARE(only(ask(exchange, inbox, katharina)).displayName, u"Posteingang"_s);
    QCOMPARE(only(ask(exchange, inbox, helena)).displayName, u"Inbox"_s);
}

void TestSandboxFolders::replacesTheWholeList()
{
    Sandbox::Exchange exchange;
    const Ews::Folder before = only(ask(exchange, read(folderOf(u"calendar"_s))));
    QCOMPARE(before.permissionSet->unknownEntries.size(), 1);
    const auto answer =
        ask(exchange,
            replacing(*before.folderId, {level(jonas, PermissionLevel::Editor), custom(priya)}));
    QCOMPARE(codes(answer), QStringList{u"NoError"_s});
    const Ews::Folder after = only(ask(exchange, read(folderOf(u"calendar"_s))));
    QVERIFY(after.folderId->changeKey != before.folderId->changeKey);
    QCOMPARE(answer->items.first()->folders->first().folderId, after.folderId);
    QVERIFY(after.permissionSet->unknownEntries.isEmpty());
    const auto &entries = *after.permissionSet->calendarPermissions;
    QCOMPARE(entries.size(), 4); // with Default and Anonymous
    QCOMPARE(entries.at(2).userId.primarySmtpAddress, jonas);
    QCOMPARE(entries.at(2).level, PermissionLevel::Editor);
    QCOMPARE(entries.at(3).level, PermissionLevel::Custom);
    QCOMPARE(entries.at(3).editItems, Ews::PermissionAction::Owned);
}

void TestSandboxFolders::acceptsWhatItHasGiven()
{
    Sandbox::Exchange exchange;
    const Ews::Folder before = only(ask(exchange, read(folderOf(u"calendar"_s))));
    QList<Ews::Permission> entries;
    for (const Ews::Permission &entry : std::as_const(*before.permissionSet->calendarPermissions))
        entries.append(entry.level == PermissionLevel::Custom
                           ? entry
                           : Ews::Permission{.userId = entry.userId, .level = entry.level});
    QCOMPARE(codes(ask(exchange, replacing(*before.folderId, entries))), QStringList{u"NoError"_s});
    const Ews::Folder after = only(ask(exchange, read(folderOf(u"calendar"_s))));
    QCOMPARE(*after.permissionSet->calendarPermissions, *before.permissionSet->calendarPermissions);
}

void TestSandboxFolders::keepsDefaultAndAnonymous()
{
    Sandbox::Exchange exchange;
    QCOMPARE(codes(ask(exchange, replacing(folderOf(u"calendar"_s), {}))),
             QStringList{u"NoError"_s});
    const auto after = only(ask(exchange, read(folderOf(u"calendar"_s))));
    const auto &entries = *after.permissionSet->calendarPermissions;
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).userId.distinguishedUser, Ews::DistinguishedUser::Default);
    QCOMPARE(entries.at(0).level, PermissionLevel::None);
    QCOMPARE(entries.at(1).userId.distinguishedUser, Ews::DistinguishedUser::Anonymous);
}

void TestSandboxFolders::emptiesTheList()
{
    Sandbox::Exchange exchange;
    Ews::UpdateFolder update{.folderChanges = {{.folderId = folderOf(u"calendar"_s),
                                                .updates = {Ews::DeleteFolderField{Ews::FieldPath{
                                                    Ews::FieldUri{u"folder:PermissionSet"_s}}}}},
                                               {.folderId = folderOf(u"tasks"_s),
                                                .updates = {Ews::DeleteFolderField{Ews::FieldPath{
                                                    Ews::FieldUri{u"folder:DisplayName"_s}}}}}}};
    QCOMPARE(codes(ask(exchange, update)),
             (QStringList{u"NoError"_s, u"ErrorInvalidPropertyDelete"_s}));
    const auto after = only(ask(exchange, read(folderOf(u"calendar"_s))));
    QCOMPARE(after.permissionSet->calendarPermissions->size(), 2);
}

void TestSandboxFolders::changesNoDelegate()
{
    Sandbox::Exchange exchange;
    QCOMPARE(codes(ask(exchange, replacing(folderOf(u"calendar"_s), {}))),
             QStringList{u"NoError"_s});
    const auto delegates = ask(exchange, delegatesOf(helena, {user(jonas)}));
    QCOMPARE(codes(delegates), QStringList{u"NoError"_s});
    const Ews::DelegateUser one = *delegates->items.first()->delegateUser;
    QCOMPARE(one.permissions->calendar, Ews::DelegateLevel::None);
    QCOMPARE(one.receivesCopies, true); // the rule knows nothing of it: the stores have drifted
}

ONBEHALF_TEST(TestSandboxFolders, QCoreApplication)

} // namespace tst_sandboxfolders

#include "tst_sandboxfolders.moc"
