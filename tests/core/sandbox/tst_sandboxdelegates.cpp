// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "support/schemas.h"
#include "support/testprogram.h"

namespace tst_sandboxdelegates {

using namespace Test;
using Ews::DelegateLevel;
using Ews::DeliverMeetingRequests;
using Sandbox::State;

/// What reading, adding, changing and removing delegates does to the four stores.
class TestSandboxDelegates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsADelegateFromThreeStores();
    void leavesLevelsOutWhereTheyAreNotAskedFor();
    void answersEntriesInTheOrderOfTheRequest();
    void hasNoEntriesForAMailboxWithoutDelegates();
    void listsAnOrphanWithoutSayingWho();
    void writesAllFourStoresWhenAdding();
    void replacesTheRightsOfWhoeverIsAdded();
    void makesTheFreebusyMessageWhenAdding();
    void keepsWhatAnUpdateDoesNotName();
    void changesOnlyTheScope_data();
    void changesOnlyTheScope();
    void takesEntriesOffTheFoldersWhenRemoving();
    void dropsOrphansAndForeignGrantsOnAnyWrite();
    void removesAnOrphanBySidOrFormerAddress();
    void keepsTheFolderPartWhereTheDirectoryRefuses();
    void failsAsAWholeOnAGroup();
    void canPretendToWrite();
    void countsChangeKeysPerFolder();
    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

namespace {

Sandbox::Sid sidOf(State &state, const QString &who)
{
    return state.organisation.sidOf(who);
}

/// The four stores about one person, as text: what is there of "folders freebusy rule directory".
QString storesOf(Sandbox::Exchange &exchange, const QString &owner, const QString &who)
{
    return exchange.with([&](State &state) {
        const Sandbox::Mailbox &mailbox = *state.organisation.mailboxOf(owner);
        const Sandbox::Sid sid = sidOf(state, who);
        QStringList there;
        if (mailbox.folders[u"calendar"_s].entry(sid))
            there << u"folders"_s;
        if (mailbox.freebusy && mailbox.freebusy->find(sid))
            there << u"freebusy"_s;
        if (mailbox.rule.recipients.contains(sid))
            there << u"rule"_s;
        if (state.organisation.directory.byAddress(owner)->publicDelegates.contains(sid))
            there << u"directory"_s;
        return there.join(u' ');
    });
}

Ews::DelegateUser only(const Ews::Result<Ews::GetDelegate::Response> &response)
{
    if (!response || response->items.size() != 1 || !response->items.first())
        return {};
    return *response->items.first()->delegateUser;
}

} // namespace

void TestSandboxDelegates::tellsADelegateFromThreeStores()
{
    Sandbox::Exchange exchange;
    const auto answer = ask(exchange, delegatesOf(helena));
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 4);
    const Ews::DelegateUser first = *answer->items.first()->delegateUser;
    QCOMPARE(first.userId.primarySmtpAddress, jonas);
    QCOMPARE(first.userId.displayName, u"Jonas Weber"_s);
    QVERIFY(first.userId.sid.startsWith(u"S-1-5-21-"_s));
    QCOMPARE(first.permissions->calendar, DelegateLevel::Editor);
    QCOMPARE(first.permissions->inbox, DelegateLevel::Reviewer);
    QCOMPARE(first.permissions->notes, DelegateLevel::None);
    QCOMPARE(first.receivesCopies, true);
    QCOMPARE(first.viewsPrivateItems, false);
    QCOMPARE(answer->items.at(1)->delegateUser->permissions->contacts, DelegateLevel::Custom);
    QCOMPARE(answer->deliverMeetingRequests,
             DeliverMeetingRequests::DelegatesAndSendInformationToMe);

    exchange.with([](State &state) {
        Sandbox::Mailbox *mailbox = state.organisation.mailboxOf(helena);
        mailbox->rule.recipients.clear();
        mailbox->folders[u"calendar"_s].removeEntry(sidOf(state, jonas));
    });
    const Ews::DelegateUser drifted = only(ask(exchange, delegatesOf(helena, {user(jonas)})));
    QCOMPARE(drifted.receivesCopies, false);
    QCOMPARE(drifted.permissions->calendar, DelegateLevel::None);
}

void TestSandboxDelegates::leavesLevelsOutWhereTheyAreNotAskedFor()
{
    Sandbox::Exchange exchange;
    Ews::GetDelegate get = delegatesOf(helena, {user(jonas)});
    get.includePermissions = false;
    const Ews::DelegateUser one = only(ask(exchange, get));
    QVERIFY(!one.permissions);
    QCOMPARE(one.receivesCopies, true);
}

void TestSandboxDelegates::answersEntriesInTheOrderOfTheRequest()
{
    Sandbox::Exchange exchange;
    const auto answer =
        ask(exchange, delegatesOf(helena, {user(tomas), user(isabel), user(jonas.toUpper())}));
    QCOMPARE(codes(answer), (QStringList{u"NoError"_s, u"ErrorNotDelegate"_s, u"NoError"_s}));
    QCOMPARE(answer->items.at(0)->delegateUser->userId.primarySmtpAddress, tomas);
    QCOMPARE(answer->items.at(2)->delegateUser->userId.primarySmtpAddress, jonas);
}

void TestSandboxDelegates::hasNoEntriesForAMailboxWithoutDelegates()
{
    Sandbox::Exchange exchange;
    const QString amara = u"amara.okafor@sandbox.example"_s;
    const QByteArray raw = rawAnswer(exchange, Ews::writeRequest(delegatesOf(amara)), amara);
    QVERIFY(!raw.contains("ResponseMessages"));
    QVERIFY(raw.contains("DelegatesAndSendInformationToMe"));
}

void TestSandboxDelegates::listsAnOrphanWithoutSayingWho()
{
    Sandbox::Exchange exchange;
    const QByteArray raw = rawAnswer(exchange, Ews::writeRequest(delegatesOf(helena)), helena);
    QVERIFY(raw.contains("ErrorDelegateNoUser"));
    QVERIFY(!raw.contains("4711"));
    QVERIFY(!raw.contains("Gustav"));
}

void TestSandboxDelegates::writesAllFourStoresWhenAdding()
{
    Sandbox::Exchange exchange;
    const Ews::AddDelegate add{
        .mailbox = {.emailAddress = helena},
        .delegateUsers = {delegate(isabel, {.calendar = DelegateLevel::Editor}, true, true)},
        .deliverMeetingRequests = DeliverMeetingRequests::DelegatesOnly};
    QCOMPARE(codes(ask(exchange, add)), QStringList{u"NoError"_s});
    QCOMPARE(storesOf(exchange, helena, isabel), u"folders freebusy rule directory"_s);
    exchange.with([](State &state) {
        const Sandbox::Mailbox &mailbox = *state.organisation.mailboxOf(helena);
        const Sandbox::Sid sid = sidOf(state, isabel);
        QVERIFY(mailbox.freebusy->find(sid)->viewsPrivateItems);
        QVERIFY(!mailbox.freebusy->ownerWantsCopy);
        QVERIFY(mailbox.rule.deletesOwnersCopy);
        QVERIFY(mailbox.folders[u"freebusydata"_s].entry(sid));
    });
}

void TestSandboxDelegates::replacesTheRightsOfWhoeverIsAdded()
{
    Sandbox::Exchange exchange; // where Isabel is PublishingEditor of the calendar and more
    const Ews::AddDelegate add{
        .mailbox = {.emailAddress = helena},
        .delegateUsers = {delegate(isabel, {.inbox = DelegateLevel::Author})}};
    QCOMPARE(codes(ask(exchange, add)), QStringList{u"NoError"_s});
    exchange.with([](State &state) {
        Sandbox::Mailbox &mailbox = *state.organisation.mailboxOf(helena);
        const Sandbox::Sid sid = sidOf(state, isabel);
        QVERIFY(!mailbox.folders[u"calendar"_s].entry(sid));
        QVERIFY(!mailbox.folders[u"tasks"_s].entry(sid));
        QCOMPARE(Sandbox::delegateLevelOf(mailbox.folders[u"inbox"_s].rights(sid), false),
                 DelegateLevel::Author);
        QVERIFY(mailbox.folders[u"msgfolderroot"_s].entry(sid)); // none of the six
    });
}

void TestSandboxDelegates::makesTheFreebusyMessageWhenAdding()
{
    Sandbox::Exchange exchange;
    const QString yuki = u"yuki.tanaka@sandbox.example"_s;
    QCOMPARE(codes(ask(exchange, delegatesOf(yuki), yuki)),
             QStringList{u"call: ErrorItemNotFound"_s});
    const Ews::UpdateDelegate scope{.mailbox = {.emailAddress = yuki},
                                    .deliverMeetingRequests =
                                        DeliverMeetingRequests::DelegatesOnly};
    QCOMPARE(codes(ask(exchange, scope, yuki)),
             QStringList{u"call: ErrorDelegateMissingConfiguration"_s});
    const Ews::RemoveDelegate remove{.mailbox = {.emailAddress = yuki}, .userIds = {user(jonas)}};
    QCOMPARE(codes(ask(exchange, remove, yuki)),
             QStringList{u"call: ErrorDelegateMissingConfiguration"_s});
    const Ews::AddDelegate add{.mailbox = {.emailAddress = yuki},
                               .delegateUsers = {delegate(jonas)}};
    QCOMPARE(codes(ask(exchange, add, yuki)), QStringList{u"NoError"_s});
    QCOMPARE(codes(ask(exchange, delegatesOf(yuki), yuki)), QStringList{u"NoError"_s});
}

void TestSandboxDelegates::keepsWhatAnUpdateDoesNotName()
{
    Sandbox::Exchange exchange;
    const Ews::UpdateDelegate update{.mailbox = {.emailAddress = helena},
                                     .delegateUsers = {{.userId = user(priya),
                                                        .permissions = Ews::DelegatePermissions{
                                                            .calendar = DelegateLevel::Editor}}}};
    QCOMPARE(codes(ask(exchange, update)), QStringList{u"NoError"_s});
    const Ews::DelegateUser one = only(ask(exchange, delegatesOf(helena, {user(priya)})));
    QCOMPARE(one.permissions->calendar, DelegateLevel::Editor);
    QCOMPARE(one.permissions->tasks, DelegateLevel::Reviewer);
    QCOMPARE(one.permissions->contacts, DelegateLevel::Custom);
    QCOMPARE(one.receivesCopies, false);

    const Ews::UpdateDelegate copies{
        .mailbox = {.emailAddress = helena},
        .delegateUsers = {{.userId = user(priya), .receivesCopies = true}}};
    QCOMPARE(codes(ask(exchange, copies)), QStringList{u"NoError"_s});
    QCOMPARE(only(ask(exchange, delegatesOf(helena, {user(priya)}))).receivesCopies, true);
}

void TestSandboxDelegates::changesOnlyTheScope_data()
{
    QTest::addColumn<DeliverMeetingRequests>("scope");
    for (const auto scope :
         {DeliverMeetingRequests::DelegatesOnly, DeliverMeetingRequests::DelegatesAndMe,
          DeliverMeetingRequests::DelegatesAndSendInformationToMe,
          DeliverMeetingRequests::NoForward})
        QTest::newRow(qPrintable(Ews::toWire(scope))) << scope;
}

void TestSandboxDelegates::changesOnlyTheScope()
{
    QFETCH(const DeliverMeetingRequests, scope);
    Sandbox::Exchange exchange;
    const Ews::UpdateDelegate update{.mailbox = {.emailAddress = helena},
                                     .deliverMeetingRequests = scope};
    const auto answer = ask(exchange, update);
    QVERIFY(answer);
    QVERIFY(answer->items.isEmpty());
    const auto after = ask(exchange, delegatesOf(helena, {user(jonas)}));
    QCOMPARE(after->deliverMeetingRequests, scope);
    QCOMPARE(only(after).receivesCopies, true); // NoForward switches the rule off, no more
}

void TestSandboxDelegates::takesEntriesOffTheFoldersWhenRemoving()
{
    Sandbox::Exchange exchange;
    const Ews::RemoveDelegate remove{.mailbox = {.emailAddress = helena},
                                     .userIds = {user(priya), user(isabel), user(jonas)}};
    QCOMPARE(codes(ask(exchange, remove)),
             (QStringList{u"NoError"_s, u"ErrorNotDelegate"_s, u"NoError"_s}));
    QCOMPARE(storesOf(exchange, helena, jonas), QString());
    QCOMPARE(storesOf(exchange, helena, priya), QString());
    exchange.with([](State &state) {
        Sandbox::Mailbox &mailbox = *state.organisation.mailboxOf(helena);
        QVERIFY(!mailbox.folders[u"contacts"_s].entry(sidOf(state, priya))); // Custom too
        QVERIFY(mailbox.folders[u"calendar"_s].entry(sidOf(state, isabel))); // was no delegate
    });
}

void TestSandboxDelegates::dropsOrphansAndForeignGrantsOnAnyWrite()
{
    Sandbox::Exchange exchange;
    const QString group = u"executive.office@sandbox.example"_s;
    QCOMPARE(storesOf(exchange, helena, group), u"folders directory"_s);
    QCOMPARE(storesOf(exchange, helena, gone), u"freebusy rule"_s);
    const Ews::UpdateDelegate scope{.mailbox = {.emailAddress = helena},
                                    .deliverMeetingRequests =
                                        DeliverMeetingRequests::DelegatesAndMe};
    QVERIFY(ask(exchange, scope));
    QCOMPARE(storesOf(exchange, helena, group), u"folders"_s);
    QCOMPARE(storesOf(exchange, helena, gone), QString());
    QCOMPARE(codes(ask(exchange, delegatesOf(helena))), QStringList(3, u"NoError"_s));
}

void TestSandboxDelegates::removesAnOrphanBySidOrFormerAddress()
{
    for (const Ews::UserId &who :
         {Ews::UserId{.sid = gone}, user(u"Gustav.Berg@sandbox.example"_s)}) {
        Sandbox::Exchange exchange;
        const Ews::RemoveDelegate remove{.mailbox = {.emailAddress = helena}, .userIds = {who}};
        QCOMPARE(codes(ask(exchange, remove)), QStringList{u"NoError"_s});
        QCOMPARE(storesOf(exchange, helena, gone), QString());
    }
}

void TestSandboxDelegates::keepsTheFolderPartWhereTheDirectoryRefuses()
{
    Sandbox::Exchange exchange;
    const QString ingrid = u"ingrid.solheim@sandbox.example"_s;
    const Ews::AddDelegate add{
        .mailbox = {.emailAddress = ingrid},
        .delegateUsers = {delegate(jonas, {.calendar = DelegateLevel::Editor})}};
    QCOMPARE(codes(ask(exchange, add, ingrid)), QStringList{u"call: ErrorAddDelegatesFailed"_s});
    QCOMPARE(storesOf(exchange, ingrid, jonas), u"folders"_s);
    const Ews::UpdateDelegate update{
        .mailbox = {.emailAddress = ingrid},
        .delegateUsers = {delegate(sofia, {.calendar = DelegateLevel::Reviewer})}};
    QCOMPARE(codes(ask(exchange, update, ingrid)),
             QStringList{u"call: ErrorUpdateDelegatesFailed"_s});
    const Ews::DelegateUser after = only(ask(exchange, delegatesOf(ingrid, {user(sofia)}), ingrid));
    QCOMPARE(after.permissions->calendar, DelegateLevel::Reviewer);
    QCOMPARE(after.receivesCopies, true); // the rule was not written
    const Ews::RemoveDelegate remove{.mailbox = {.emailAddress = ingrid}, .userIds = {user(sofia)}};
    QCOMPARE(codes(ask(exchange, remove, ingrid)),
             QStringList{u"call: ErrorRemoveDelegatesFailed"_s});
    QCOMPARE(storesOf(exchange, ingrid, sofia), u"freebusy rule directory"_s);
}

void TestSandboxDelegates::failsAsAWholeOnAGroup()
{
    Sandbox::Exchange exchange;
    const QString ricardo = u"ricardo.montenegro@sandbox.example"_s;
    QCOMPARE(codes(ask(exchange, delegatesOf(ricardo), ricardo)),
             QStringList{u"call: ErrorDelegateNoUser"_s});
    exchange.with([](State &state) { state.controls.groupsBreakTheList = false; });
    QCOMPARE(codes(ask(exchange, delegatesOf(ricardo), ricardo)),
             (QStringList{u"NoError"_s, u"ErrorDelegateNoUser"_s}));
    exchange.with([](State &state) { state.controls.groupsBreakTheList = true; });
    const Ews::RemoveDelegate remove{.mailbox = {.emailAddress = ricardo},
                                     .userIds = {user(u"sales.managers@sandbox.example"_s)}};
    QCOMPARE(codes(ask(exchange, remove, ricardo)), QStringList{u"NoError"_s});
    QCOMPARE(codes(ask(exchange, delegatesOf(ricardo), ricardo)), QStringList{u"NoError"_s});
}

void TestSandboxDelegates::canPretendToWrite()
{
    Sandbox::Exchange exchange;
    exchange.with([](State &state) { state.controls.pretendsToWrite = true; });
    const Ews::RemoveDelegate remove{.mailbox = {.emailAddress = helena}, .userIds = {user(jonas)}};
    QCOMPARE(codes(ask(exchange, remove)), QStringList{u"NoError"_s});
    QCOMPARE(storesOf(exchange, helena, jonas), u"folders freebusy rule directory"_s);
}

void TestSandboxDelegates::countsChangeKeysPerFolder()
{
    Sandbox::Exchange exchange;
    const auto changes = [&] {
        return exchange.with([](State &state) {
            const Sandbox::Mailbox &mailbox = *state.organisation.mailboxOf(helena);
            return std::pair(mailbox.folders[u"calendar"_s].change,
                             mailbox.folders[u"tasks"_s].change);
        });
    };
    const auto before = changes();
    const Ews::UpdateDelegate update{
        .mailbox = {.emailAddress = helena},
        .delegateUsers = {delegate(
            priya, {.calendar = DelegateLevel::Author, .tasks = DelegateLevel::Reviewer})}};
    QCOMPARE(codes(ask(exchange, update)), QStringList{u"NoError"_s});
    QVERIFY(changes().first > before.first);
    QCOMPARE(changes().second, before.second); // she is Reviewer there already
}

ONBEHALF_TEST(TestSandboxDelegates, QCoreApplication)

} // namespace tst_sandboxdelegates

#include "tst_sandboxdelegates.moc"
