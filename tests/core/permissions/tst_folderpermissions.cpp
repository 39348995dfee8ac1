// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/folderpermissions.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_folderpermissions {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;

namespace {

Ews::UserId smtp(const QString &address)
{
    return {.primarySmtpAddress = address};
}

Ews::Permission entry(const QString &address, PermissionLevel level)
{
    return {.userId = smtp(address), .level = level};
}

FolderPermissions calendar()
{
    return {.id = {.id = u"AAMk"_s, .changeKey = u"Ag=="_s},
            .kind = Ews::FolderKind::CalendarFolder,
            .entries = {{.userId = {.distinguishedUser = Ews::DistinguishedUser::Default},
                         .level = PermissionLevel::FreeBusyTimeOnly},
                        entry(u"a@example.test"_s, PermissionLevel::Editor)}};
}

const Ews::PermissionSet &setIn(const Ews::FolderChange &change)
{
    return *std::get<Ews::SetFolderField>(change.updates.first()).folder->permissionSet;
}

} // namespace

class TestFolderPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usersAreTheSameBySidAddressOrRole()
    {
        const Ews::UserId full{.sid = u"S-1-5-21-1"_s, .primarySmtpAddress = u"A@example.test"_s};
        QVERIFY(sameUser(full, {.sid = u"s-1-5-21-1"_s}));
        QVERIFY(sameUser(full, smtp(u"a@EXAMPLE.test"_s)));
        // The SID decides where both have one: an address can pass to somebody else.
        QVERIFY(
            !sameUser(full, {.sid = u"S-1-5-21-2"_s, .primarySmtpAddress = u"a@example.test"_s}));
        QVERIFY(sameUser({.distinguishedUser = Ews::DistinguishedUser::Default},
                         {.distinguishedUser = Ews::DistinguishedUser::Default}));
        QVERIFY(!sameUser({.distinguishedUser = Ews::DistinguishedUser::Default},
                          {.distinguishedUser = Ews::DistinguishedUser::Anonymous}));
        QVERIFY(!sameUser({}, {}));
        QVERIFY(!sameUser({.displayName = u"A"_s}, {.displayName = u"A"_s}));
    }

    void oneIdentifierGoesIntoARequest()
    {
        const Ews::UserId full{
            .sid = u"S-1"_s, .primarySmtpAddress = u"a@example.test"_s, .displayName = u"A"_s};
        QCOMPARE(identifierOf(full), smtp(u"a@example.test"_s));
        QCOMPARE(identifierOf({.sid = u"S-1"_s, .displayName = u"A"_s}),
                 (Ews::UserId{.sid = u"S-1"_s}));
        const Ews::UserId external{.primarySmtpAddress = u"x@partner.test"_s,
                                   .externalUserIdentity = u"x@partner.test"_s};
        QCOMPARE(identifierOf(external), external);
    }

    void namedLevelsAreWrittenAloneAndCustomRightByRight()
    {
        Ews::Permission read = entry(u"a@example.test"_s, PermissionLevel::Editor);
        read.canCreateItems = true; // servers send the rights along; writing both is an error
        QCOMPARE(writable(read), entry(u"a@example.test"_s, PermissionLevel::Editor));
        read.level = PermissionLevel::Custom;
        const Ews::Permission written = writable(read);
        QCOMPARE(written.level, PermissionLevel::Custom);
        QVERIFY(written.canCreateItems && written.canCreateSubFolders && written.isFolderOwner &&
                written.isFolderVisible && written.isFolderContact && written.editItems &&
                written.deleteItems && written.readItems);
        QCOMPARE(*written.canCreateItems, true);
        QCOMPARE(*written.isFolderVisible, false);
    }

    void noEntryIsNotNone()
    {
        const auto none = entry(u"a@example.test"_s, PermissionLevel::None);
        QVERIFY(!sameRights(none, std::nullopt));
        QVERIFY(sameRights(std::nullopt, std::nullopt));
        QVERIFY(sameRights(none, none));
    }

    void oneEntryChangesAndTheOthersAreCarriedAlong()
    {
        FolderPermissions list = calendar();
        list.setEntry(smtp(u"A@EXAMPLE.TEST"_s),
                      entry(u"a@example.test"_s, PermissionLevel::Reviewer));
        list.setEntry(smtp(u"b@example.test"_s),
                      entry(u"b@example.test"_s, PermissionLevel::Author));
        QCOMPARE(list.entries.size(), 3);
        QCOMPARE(list.entries.at(0).level, PermissionLevel::FreeBusyTimeOnly);
        QCOMPARE(list.entries.at(1).level, PermissionLevel::Reviewer);
        list.setEntry(smtp(u"a@example.test"_s), std::nullopt);
        QCOMPARE(list.entries.size(), 2);
        list.setEntry(smtp(u"nobody@example.test"_s), std::nullopt);
        QCOMPARE(list.entries.size(), 2);
    }

    void calendarsAndOtherFoldersHaveTheirOwnElement()
    {
        FolderPermissions list = calendar();
        QVERIFY(setIn(list.change()).calendarPermissions);
        QVERIFY(!setIn(list.change()).permissions);
        list.kind = Ews::FolderKind::TasksFolder;
        QVERIFY(setIn(list.change()).permissions);
        QVERIFY(!setIn(list.change()).calendarPermissions);
        QCOMPARE(std::get<Ews::FolderId>(list.change().folderId).changeKey, u"Ag=="_s);
    }

    void unknownEntriesAreNeverSent()
    {
        FolderPermissions list = calendar();
        list.unknownEntries = {u"S-1-5-21-9-9-9-4711"_s};
        QVERIFY(setIn(list.change()).unknownEntries.isEmpty());
    }

    void aFolderWithoutItsListIsAnError()
    {
        Ews::FolderAnswer answer{.folders = QList{Ews::Folder{.folderId = Ews::FolderId{}}}};
        const auto denied = folderPermissions(answer);
        QVERIFY(!denied);
        QCOMPARE(denied.error().code, u"ErrorAccessDenied"_s);
        QVERIFY(!folderPermissions(Ews::FolderAnswer{}));
        const Ews::Error gone{.failure = Ews::Failure::Refused, .code = u"ErrorFolderNotFound"_s};
        QCOMPARE(folderPermissions(std::unexpected(gone)).error(), gone);
    }

    void aHiddenFolderAndAMissingOneHaveTheSameCode()
    {
        const auto is = folderPermissions(std::unexpected(Ews::Error{
            .failure = Ews::Failure::Refused, .code = u"ErrorItemNotFound"_s, .message = u"m"_s}));
        QCOMPARE(is.error().code, u"ErrorFolderNotFound"_s);
        QCOMPARE(is.error().message, u"m"_s);
        QCOMPARE(is.error().details, QStringList{u"ResponseCode=ErrorItemNotFound"_s});
    }
};

ONBEHALF_TEST(TestFolderPermissions, QCoreApplication)

} // namespace tst_folderpermissions

#include "tst_folderpermissions.moc"
