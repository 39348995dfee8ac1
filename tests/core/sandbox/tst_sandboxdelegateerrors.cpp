// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "support/schemas.h"
#include "support/testprogram.h"

namespace tst_sandboxdelegateerrors {

using namespace Test;
using Ews::DelegateLevel;
using Ews::DelegateUser;
using Ews::UserId;
using Sandbox::State;

/// Each error code of the delegate operations, by what causes it on Exchange.
class TestSandboxDelegateErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToAdd_data();
    void refusesToAdd();
    void refusesToUpdate_data();
    void refusesToUpdate();
    void refusesToRemove_data();
    void refusesToRemove();
    void refusesToDescribe_data();
    void refusesToDescribe();
    void leavesTheOthersAloneWhenOneIsRefused();
    void changesNothingWhereAllAreRefused();
    void refusesWhomATestWantsRefused();
    void refusesACallThatATestWantsRefused();
    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

namespace {

const QString marek = u"marek.dvorak@sandbox.example"_s;

DelegateUser whoever(const UserId &id)
{
    return {.userId = id, .receivesCopies = false, .viewsPrivateItems = false};
}

QString sid(const QString &smtp)
{
    Sandbox::Exchange exchange;
    return exchange.with([&](State &state) { return state.organisation.sidOf(smtp); });
}

void addUserIdRows()
{
    QTest::newRow("empty user id") << UserId{} << u"ErrorMissingUserIdInformation"_s;
    QTest::newRow("name alone") << UserId{.displayName = u"Jonas Weber"_s}
                                << u"ErrorInvalidDelegateUserId"_s;
    QTest::newRow("SID of one, address of another")
        << UserId{.sid = sid(jonas), .primarySmtpAddress = priya}
        << u"ErrorInvalidDelegateUserId"_s;
    QTest::newRow("address of one, name of another")
        << UserId{.primarySmtpAddress = jonas, .displayName = u"Priya Raman"_s}
        << u"ErrorInvalidDelegateUserId"_s;
    QTest::newRow("Default") << UserId{.distinguishedUser = Ews::DistinguishedUser::Default}
                             << u"ErrorDistinguishedUserNotSupported"_s;
    QTest::newRow("Anonymous") << UserId{.distinguishedUser = Ews::DistinguishedUser::Anonymous}
                               << u"ErrorDistinguishedUserNotSupported"_s;
    QTest::newRow("unknown address")
        << user(u"nobody@sandbox.example"_s) << u"ErrorDelegateNoUser"_s;
    QTest::newRow("unknown SID") << UserId{.sid = u"S-1-5-21-1-2-3-4"_s}
                                 << u"ErrorDelegateNoUser"_s;
}

} // namespace

void TestSandboxDelegateErrors::refusesToAdd_data()
{
    QTest::addColumn<DelegateUser>("who");
    QTest::addColumn<QString>("code");
    QTest::newRow("already a delegate") << delegate(jonas) << u"ErrorDelegateAlreadyExists"_s;
    QTest::newRow("the owner") << delegate(helena) << u"ErrorDelegateCannotAddOwner"_s;
    QTest::newRow("the owner by proxy address")
        << delegate(u"helena@sandbox.example"_s) << u"ErrorDelegateCannotAddOwner"_s;
    QTest::newRow("distribution group")
        << delegate(u"all.staff@sandbox.example"_s) << u"ErrorDelegateValidationFailed"_s;
    QTest::newRow("contact without mailbox")
        << delegate(u"claire.dubois@notary.example"_s) << u"ErrorDelegateValidationFailed"_s;
    QTest::newRow("account without mailbox")
        << delegate(u"svc.archive@sandbox.example"_s) << u"ErrorDelegateValidationFailed"_s;
    QTest::newRow("mail-enabled security group")
        << delegate(u"sales.managers@sandbox.example"_s) << u"NoError"_s;
    QTest::newRow("mailbox on another server")
        << delegate(u"walter.hughes@sandbox.example"_s) << u"ErrorWrongServerVersionDelegate"_s;
    QTest::newRow("Custom") << delegate(isabel, {.notes = DelegateLevel::Custom})
                            << u"ErrorInvalidDelegatePermission"_s;
    QTest::newRow("copies without Editor")
        << delegate(isabel, {.calendar = DelegateLevel::Author}, true)
        << u"ErrorDelegateValidationFailed"_s;
    QTest::newRow("copies without a level")
        << delegate(isabel, {}, true) << u"ErrorDelegateValidationFailed"_s;
    QTest::newRow("empty user id") << whoever({}) << u"ErrorMissingUserIdInformation"_s;
    QTest::newRow("name alone") << whoever({.displayName = u"Isabel Navarro"_s})
                                << u"ErrorInvalidDelegateUserId"_s;
    QTest::newRow("identifiers of two people")
        << whoever({.sid = sid(isabel), .primarySmtpAddress = priya})
        << u"ErrorInvalidDelegateUserId"_s;
    QTest::newRow("identifiers of one") << whoever({.sid = sid(isabel),
                                                    .primarySmtpAddress = isabel.toUpper(),
                                                    .displayName = u"Isabel Navarro"_s})
                                        << u"NoError"_s;
    QTest::newRow("Default") << whoever({.distinguishedUser = Ews::DistinguishedUser::Default})
                             << u"ErrorDistinguishedUserNotSupported"_s;
    QTest::newRow("unknown address")
        << delegate(u"nobody@sandbox.example"_s) << u"ErrorDelegateNoUser"_s;
}

void TestSandboxDelegateErrors::refusesToAdd()
{
    QFETCH(const DelegateUser, who);
    QFETCH(const QString, code);
    Sandbox::Exchange exchange;
    const Ews::AddDelegate add{.mailbox = {.emailAddress = helena}, .delegateUsers = {who}};
    QCOMPARE(codes(ask(exchange, add)), QStringList{code});
}

void TestSandboxDelegateErrors::refusesToUpdate_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<DelegateUser>("who");
    QTest::addColumn<QString>("code");
    QTest::newRow("no delegate") << helena << delegate(isabel) << u"ErrorNotDelegate"_s;
    QTest::newRow("orphan") << helena << whoever({.sid = gone}) << u"ErrorDelegateNoUser"_s;
    QTest::newRow("Custom sent back")
        << helena << delegate(priya, {.contacts = DelegateLevel::Custom})
        << u"ErrorInvalidDelegatePermission"_s;
    QTest::newRow("copies, calendar only readable")
        << helena << DelegateUser{.userId = user(priya), .receivesCopies = true}
        << u"ErrorDelegateValidationFailed"_s;
    QTest::newRow("calendar lowered, copies kept")
        << helena
        << DelegateUser{.userId = user(jonas),
                        .permissions =
                            Ews::DelegatePermissions{.calendar = DelegateLevel::Reviewer}}
        << u"ErrorDelegateValidationFailed"_s;
    QTest::newRow("calendar lowered, copies off")
        << helena << delegate(jonas, {.calendar = DelegateLevel::Reviewer}) << u"NoError"_s;
    QTest::newRow("not granted in the directory")
        << marek << delegate(u"thuy.nguyen@sandbox.example"_s)
        << u"ErrorDelegateMissingConfiguration"_s;
    QTest::newRow("damaged message") << marek << delegate(u"hans.mueller@sandbox.example"_s)
                                     << u"ErrorDelegateMissingConfiguration"_s;
    QTest::newRow("granted in the directory only")
        << marek << delegate(u"mateo.quispe@sandbox.example"_s)
        << u"ErrorDelegateMissingConfiguration"_s;
    QTest::newRow("empty user id") << helena << whoever({}) << u"ErrorMissingUserIdInformation"_s;
}

void TestSandboxDelegateErrors::refusesToUpdate()
{
    QFETCH(const QString, owner);
    QFETCH(const DelegateUser, who);
    QFETCH(const QString, code);
    Sandbox::Exchange exchange;
    const Ews::UpdateDelegate update{.mailbox = {.emailAddress = owner}, .delegateUsers = {who}};
    QCOMPARE(codes(ask(exchange, update, owner)), QStringList{code});
}

void TestSandboxDelegateErrors::refusesToRemove_data()
{
    QTest::addColumn<UserId>("who");
    QTest::addColumn<QString>("code");
    addUserIdRows();
    QTest::newRow("no delegate") << user(isabel) << u"ErrorNotDelegate"_s;
    QTest::newRow("orphan by SID") << UserId{.sid = gone} << u"NoError"_s;
}

void TestSandboxDelegateErrors::refusesToRemove()
{
    QFETCH(const UserId, who);
    QFETCH(const QString, code);
    Sandbox::Exchange exchange;
    const Ews::RemoveDelegate remove{.mailbox = {.emailAddress = helena}, .userIds = {who}};
    QCOMPARE(codes(ask(exchange, remove)), QStringList{code});
}

void TestSandboxDelegateErrors::refusesToDescribe_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<UserId>("who");
    QTest::addColumn<QString>("code");
    QTest::newRow("no delegate") << helena << user(isabel) << u"ErrorNotDelegate"_s;
    QTest::newRow("orphan by SID") << helena << UserId{.sid = gone} << u"ErrorDelegateNoUser"_s;
    QTest::newRow("unknown address")
        << helena << user(u"nobody@sandbox.example"_s) << u"ErrorDelegateNoUser"_s;
    QTest::newRow("not granted in the directory") << marek << user(u"thuy.nguyen@sandbox.example"_s)
                                                  << u"ErrorDelegateMissingConfiguration"_s;
    QTest::newRow("damaged message") << marek << user(u"hans.mueller@sandbox.example"_s)
                                     << u"ErrorDelegateMissingConfiguration"_s;
    QTest::newRow("granted in the directory only")
        << marek << user(u"mateo.quispe@sandbox.example"_s)
        << u"ErrorDelegateMissingConfiguration"_s;
    QTest::newRow("in the rule only")
        << marek << user(u"walter.hughes@sandbox.example"_s) << u"ErrorNotDelegate"_s;
}

void TestSandboxDelegateErrors::refusesToDescribe()
{
    QFETCH(const QString, owner);
    QFETCH(const UserId, who);
    QFETCH(const QString, code);
    Sandbox::Exchange exchange;
    QCOMPARE(codes(ask(exchange, delegatesOf(owner, {who}), owner)), QStringList{code});
}

void TestSandboxDelegateErrors::leavesTheOthersAloneWhenOneIsRefused()
{
    Sandbox::Exchange exchange;
    const Ews::AddDelegate add{.mailbox = {.emailAddress = helena},
                               .delegateUsers = {delegate(jonas), delegate(isabel),
                                                 delegate(isabel.toUpper()), delegate(helena),
                                                 delegate(u"mei.lin@sandbox.example"_s)}};
    QCOMPARE(codes(ask(exchange, add)),
             (QStringList{u"ErrorDelegateAlreadyExists"_s, u"NoError"_s,
                          u"ErrorDuplicateUserIdsSpecified"_s, u"ErrorDelegateCannotAddOwner"_s,
                          u"NoError"_s}));
    const Ews::RemoveDelegate remove{.mailbox = {.emailAddress = helena},
                                     .userIds = {user(isabel), user(isabel)}};
    QCOMPARE(codes(ask(exchange, remove)),
             (QStringList{u"NoError"_s, u"ErrorDuplicateUserIdsSpecified"_s}));
}

void TestSandboxDelegateErrors::changesNothingWhereAllAreRefused()
{
    Sandbox::Exchange exchange;
    const Ews::AddDelegate add{.mailbox = {.emailAddress = helena},
                               .delegateUsers = {delegate(jonas)}};
    QCOMPARE(codes(ask(exchange, add)), QStringList{u"ErrorDelegateAlreadyExists"_s});
    // Not even the orphan went, as it does with any write.
    QCOMPARE(codes(ask(exchange, delegatesOf(helena))).last(), u"ErrorDelegateNoUser"_s);
}

void TestSandboxDelegateErrors::refusesWhomATestWantsRefused()
{
    Sandbox::Exchange exchange;
    exchange.with([](State &state) {
        state.controls.refusedEntries.insert(state.organisation.sidOf(priya),
                                             u"ErrorInternalServerError"_s);
    });
    const Ews::UpdateDelegate update{
        .mailbox = {.emailAddress = helena},
        .delegateUsers = {delegate(tomas, {.calendar = DelegateLevel::Author}), delegate(priya)}};
    QCOMPARE(codes(ask(exchange, update)),
             (QStringList{u"NoError"_s, u"ErrorInternalServerError"_s}));
}

void TestSandboxDelegateErrors::refusesACallThatATestWantsRefused()
{
    Sandbox::Exchange exchange;
    exchange.with([](State &state) {
        state.controls.refusedCalls.insert(u"GetDelegate"_s, u"ErrorMailboxStoreUnavailable"_s);
        state.controls.refusedCalls.insert(u"GetFolder"_s, u"ErrorTimeoutExpired"_s);
    });
    QCOMPARE(codes(ask(exchange, delegatesOf(helena))),
             QStringList{u"call: ErrorMailboxStoreUnavailable"_s});
    const auto folder =
        ask(exchange, Ews::GetFolder{.folderIds = {Ews::DistinguishedFolderId{.id = u"inbox"_s}}});
    QVERIFY(!folder);
    QCOMPARE(folder.error().failure, Ews::Failure::Fault);
    QCOMPARE(folder.error().code, u"ErrorTimeoutExpired"_s);
}

ONBEHALF_TEST(TestSandboxDelegateErrors, QCoreApplication)

} // namespace tst_sandboxdelegateerrors

#include "tst_sandboxdelegateerrors.moc"
