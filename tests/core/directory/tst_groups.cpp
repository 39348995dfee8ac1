// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandboxcase.h"

#include "directory/groups.h"
#include "support/faultproxy.h"
#include "support/schemas.h"
#include "support/testprogram.h"

namespace tst_groups {

using namespace SandboxCase;
using Support::await;

namespace {

Ews::UserId user(const QString &name)
{
    return {.primarySmtpAddress = address(name)};
}

QList<Ews::UserId> users(const QStringList &names)
{
    QList<Ews::UserId> all;
    for (const QString &name : names)
        all.append(user(name));
    return all;
}

/// Aliases, in the order given.
QStringList names(const QList<Ews::UserId> &accounts)
{
    QStringList all;
    for (const Ews::UserId &account : accounts)
        all.append(account.primarySmtpAddress.section(u'@', 0, 0));
    return all;
}

Ews::Mailbox member(const QString &name, Ews::MailboxType type = Ews::MailboxType::Mailbox)
{
    return {.name = name, .emailAddress = address(name), .mailboxType = type};
}

Ews::Error refusal(const QString &code)
{
    return {.failure = Ews::Failure::Refused, .code = code};
}

/// Gives the group one member more, which may be a group.
void join(Case &sandbox, const QString &group, const QString &who)
{
    sandbox.server.exchange().with([&](Sandbox::State &state) {
        auto &organisation = state.organisation;
        organisation.directory.edit(organisation.sidOf(group))
            ->members.append(organisation.sidOf(who));
    });
}

/// Groups level-0 … level-(count - 1), each in the one before; the person \a last in the last.
void nest(Case &sandbox, int count, const QString &last)
{
    sandbox.server.exchange().with([&](Sandbox::State &state) {
        auto &organisation = state.organisation;
        for (int i = 0; i < count; ++i) {
            const auto sid = [](int n) { return u"S-1-5-21-9-9-9-%1"_s.arg(9000 + n); };
            const QString alias = u"level-%1"_s.arg(i);
            organisation.directory.add(
                {.kind = Sandbox::EntryKind::DistributionGroup,
                 .sid = sid(i),
                 .smtp = address(alias),
                 .alias = alias,
                 .displayName = alias,
                 .members = {i + 1 < count ? sid(i + 1) : organisation.sidOf(last)}});
        }
    });
}

constexpr auto expandDL = "ExpandDL"_L1;

} // namespace

class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsGroupsFromPeople()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(u"helena.lindqvist"_s);
        const Groups groups = await(readGroups(
            session.client, users({u"executive.office"_s, u"giulia.conti"_s, u"nobody.at.all"_s})));
        QCOMPARE(sandbox.server.requests(expandDL), 3);
        QCOMPARE(sandbox.server.requests(), 3);
        QVERIFY(groups.isGroup(user(u"Executive.Office"_s)));
        QVERIFY(groups.isLookedUp(user(u"giulia.conti"_s)));
        QVERIFY(!groups.isGroup(user(u"giulia.conti"_s)));
        QVERIFY(!groups.memberCount(user(u"giulia.conti"_s)));
        QVERIFY(!groups.errorOf(user(u"nobody.at.all"_s)));
        QCOMPARE(names(groups.members(user(u"executive.office"_s))),
                 (QStringList{u"jonas.weber"_s, u"priya.raman"_s, u"tomas.ferreira"_s,
                              u"isabel.navarro"_s, u"kwame.mensah"_s, u"sofia.marchetti"_s}));
        QCOMPARE(groups.memberCount(user(u"executive.office"_s)), 6);
        QVERIFY(groups.isComplete(user(u"executive.office"_s)));
        QVERIFY(groups.contains(user(u"executive.office"_s), user(u"SOFIA.MARCHETTI"_s)));
        QVERIFY(!groups.contains(user(u"executive.office"_s), user(u"giulia.conti"_s)));
    }

    void opensGroupsInGroups()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(u"helena.lindqvist"_s);
        const Groups groups = await(readGroups(session.client, {user(u"all.staff"_s)}));
        QCOMPARE(sandbox.server.requests(expandDL), 2);
        QVERIFY(groups.contains(user(u"all.staff"_s), user(u"kwame.mensah"_s)));
        QVERIFY(groups.contains(user(u"all.staff"_s), user(u"executive.office"_s)));
        QVERIFY(!groups.contains(user(u"executive.office"_s), user(u"mei.lin"_s)));
        QCOMPARE(groups.memberCount(user(u"all.staff"_s)), 9); // without the group in it
        QCOMPARE(names(groups.groupsOf(user(u"kwame.mensah"_s))),
                 (QStringList{u"executive.office"_s, u"all.staff"_s}));
        QCOMPARE(names(groups.groupsOf(user(u"mei.lin"_s))), QStringList{u"all.staff"_s});
    }

    void endsInCircles()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        join(sandbox, u"executive.office"_s, u"all.staff"_s);
        join(sandbox, u"executive.office"_s, u"executive.office"_s);
        const Session session = sandbox.owner(u"helena.lindqvist"_s);
        const Groups groups = await(readGroups(session.client, {user(u"all.staff"_s)}));
        QCOMPARE(sandbox.server.requests(expandDL), 2);
        QVERIFY(groups.isComplete(user(u"all.staff"_s)));
        QCOMPARE(groups.memberCount(user(u"all.staff"_s)),
                 groups.memberCount(user(u"executive.office"_s)));
        QVERIFY(groups.contains(user(u"executive.office"_s), user(u"mei.lin"_s)));
    }

    void opensNoDeeperThanTenLevels()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        nest(sandbox, 11, u"mei.lin"_s);
        const Session session = sandbox.owner(u"helena.lindqvist"_s);
        const Groups all = await(readGroups(session.client, {user(u"level-0"_s)}));
        QCOMPARE(sandbox.server.requests(expandDL), 11);
        QVERIFY(all.isComplete(user(u"level-0"_s)));
        QVERIFY(all.contains(user(u"level-0"_s), user(u"mei.lin"_s)));

        Case deeper;
        QVERIFY(deeper.isReady());
        nest(deeper, 12, u"mei.lin"_s);
        const Session other = deeper.owner(u"helena.lindqvist"_s);
        const Groups part = await(readGroups(other.client, {user(u"level-0"_s)}));
        QCOMPARE(deeper.server.requests(expandDL), 11);
        QVERIFY(!part.isComplete(user(u"level-0"_s)));
        QVERIFY(!part.isLookedUp(user(u"level-11"_s)));
        QVERIFY(part.isGroup(user(u"level-11"_s)));
    }

    void asksOnlyWhatIsNotKnown()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(u"helena.lindqvist"_s);
        const Groups known = await(readGroups(session.client, {user(u"executive.office"_s)}));
        QCOMPARE(sandbox.server.requests(expandDL), 1);
        // Its members are people, the group says so itself.
        const Groups more = await(readGroups(
            session.client,
            users({u"executive.office"_s, u"jonas.weber"_s, u"Executive.Office"_s, u"mei.lin"_s}),
            known));
        QCOMPARE(sandbox.server.requests(expandDL), 2);
        QVERIFY(more.isLookedUp(user(u"mei.lin"_s)));
        QVERIFY(more.isGroup(user(u"executive.office"_s)));
        await(readGroups(session.client, users({u"jonas.weber"_s, u"mei.lin"_s}), more));
        QCOMPARE(sandbox.server.requests(), 2);
    }

    void asksNothingAboutThoseWithoutAnAddress()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(u"helena.lindqvist"_s);
        const QList<Ews::UserId> others{
            {.distinguishedUser = Ews::DistinguishedUser::Default},
            {.distinguishedUser = Ews::DistinguishedUser::Anonymous},
            {.sid = u"S-1-5-21-1-2-3-4"_s},
            {.displayName = u"Somebody"_s},
            {.primarySmtpAddress = u"friend@elsewhere.example"_s, .externalUserIdentity = u"x"_s}};
        const Groups groups = await(readGroups(session.client, others));
        QCOMPARE(sandbox.server.requests(), 0);
        for (const Ews::UserId &account : others) {
            QVERIFY(!Groups::canBeLookedUp(account));
            QVERIFY(!groups.isLookedUp(account));
            QVERIFY(!groups.errorOf(account));
        }
    }

    void hasAtMostFourUnderWay()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        Support::FaultProxy proxy;
        proxy.passTo(sandbox.server.url());
        Session session = sandbox.owner(u"helena.lindqvist"_s, proxy.url());
        Ews::Endpoint endpoint = session.client->endpoint();
        endpoint.connections = 10;
        session.client = std::make_shared<Ews::Client>(endpoint);
        sandbox.server.setLatency(std::chrono::milliseconds(20));
        QStringList people;
        for (const Sandbox::Account &account : sandbox.server.accounts())
            people.append(account.smtp.section(u'@', 0, 0));
        QVERIFY(people.size() > 5);
        QList<std::pair<int, int>> steps;
        await(readGroups(session.client, users(people), {}, {}, [&](int done, int all) {
            steps.append({done, all});
        }));
        QCOMPARE(proxy.arrivals().size(), people.size());
        QCOMPARE(proxy.mostUnderWay(), 4);
        QCOMPARE(steps.size(), people.size());
        QCOMPARE(steps.last(), std::pair(int(people.size()), int(people.size())));
    }

    void keepsAnErrorWithItsAccount()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        Support::FaultProxy proxy;
        proxy.passTo(sandbox.server.url());
        proxy.answerOperation("ExpandDL", {.bytes = Support::httpAnswer(200, "<garbage>")}, 1);
        Session session = sandbox.owner(u"helena.lindqvist"_s, proxy.url());
        // On connections of their own any of the three may arrive first.
        Ews::Endpoint endpoint = session.client->endpoint();
        endpoint.connections = 1;
        session.client = std::make_shared<Ews::Client>(endpoint);
        const Groups groups = await(readGroups(
            session.client, users({u"executive.office"_s, u"sales.managers"_s, u"mei.lin"_s})));
        QCOMPARE(proxy.arrivals("ExpandDL"), 3);
        QVERIFY(!groups.isLookedUp(user(u"executive.office"_s)));
        QCOMPARE(groups.errorOf(user(u"executive.office"_s))->failure, Ews::Failure::Malformed);
        QVERIFY(groups.isGroup(user(u"sales.managers"_s)));
        // Tried again, and only that.
        const Groups again = await(readGroups(
            session.client, users({u"executive.office"_s, u"sales.managers"_s}), groups));
        QCOMPARE(proxy.arrivals("ExpandDL"), 4);
        QVERIFY(again.isGroup(user(u"executive.office"_s)));
        QVERIFY(!again.errorOf(user(u"executive.office"_s)));
    }

    void knowsThatANestedGroupFailed()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        Support::FaultProxy proxy;
        proxy.passTo(sandbox.server.url());
        proxy.answerRequest(2, {.bytes = Support::httpAnswer(200, "<garbage>")});
        const Session session = sandbox.owner(u"helena.lindqvist"_s, proxy.url());
        const Groups groups = await(readGroups(session.client, {user(u"all.staff"_s)}));
        QCOMPARE(proxy.arrivals("ExpandDL"), 2);
        QVERIFY(groups.isLookedUp(user(u"all.staff"_s)));
        QVERIFY(!groups.isComplete(user(u"all.staff"_s)));
        QVERIFY(groups.isGroup(user(u"executive.office"_s)));
        QVERIFY(groups.errorOf(user(u"executive.office"_s)));
        const Groups again = await(readGroups(session.client, {user(u"all.staff"_s)}, groups));
        QCOMPARE(proxy.arrivals("ExpandDL"), 3);
        QVERIFY(again.isComplete(user(u"all.staff"_s)));
    }

    void stopsAskingWhereTheServerIsGone()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        Support::FaultProxy proxy;
        proxy.passTo(sandbox.server.url());
        proxy.answerOperation("ExpandDL", {.close = true});
        const Session session = sandbox.owner(u"helena.lindqvist"_s, proxy.url());
        QStringList people;
        for (int i = 0; i < 30; ++i)
            people.append(u"person%1"_s.arg(i));
        const Groups groups = await(readGroups(session.client, users(people)));
        QSet<QByteArray> asked; // a network stack may repeat what reads
        for (const Support::Arrival &arrival : proxy.arrivals())
            asked.insert(arrival.body);
        QCOMPARE(asked.size(), 4);
        for (const Ews::UserId &one : users(people)) {
            QVERIFY(groups.errorOf(one));
            QCOMPARE(groups.errorOf(one)->failure, Ews::Failure::Network);
        }
    }

    void canBeCancelled()
    {
        Case sandbox;
        QVERIFY(sandbox.isReady());
        Support::FaultProxy proxy;
        proxy.answer({.held = true});
        const Session session = sandbox.owner(u"helena.lindqvist"_s, proxy.url());
        std::stop_source stop;
        const auto coming = readGroups(session.client, users({u"executive.office"_s, u"mei.lin"_s}),
                                       {}, stop.get_token());
        QTRY_COMPARE(proxy.arrivals("ExpandDL"), 2);
        stop.request_stop();
        const Groups groups = await(coming);
        QCOMPARE(groups.errorOf(user(u"executive.office"_s))->failure, Ews::Failure::Cancelled);
        QVERIFY(!groups.isLookedUp(user(u"mei.lin"_s)));
    }

    void knowsWhatItWasNotTold()
    {
        Groups groups;
        const Ews::UserId partial = user(u"partial"_s);
        groups.add(partial,
                   Ews::DLExpansion{.includesLastItemInRange = false, .members = {member(u"a"_s)}});
        QVERIFY(groups.contains(partial, user(u"a"_s)));
        QVERIFY(!groups.isComplete(partial));

        const Ews::UserId legacy = user(u"legacy"_s);
        groups.add(legacy,
                   Ews::DLExpansion{.members = {{.name = u"Old"_s,
                                                 .emailAddress = u"/o=Org/cn=old"_s,
                                                 .routingType = u"EX"_s,
                                                 .mailboxType = Ews::MailboxType::Mailbox},
                                                {.name = u"List of somebody's"_s,
                                                 .mailboxType = Ews::MailboxType::PrivateDL}}});
        QVERIFY(!groups.isComplete(legacy));
        QCOMPARE(groups.memberCount(legacy), 1);

        const Ews::UserId outer = user(u"outer"_s);
        groups.add(outer,
                   Ews::DLExpansion{.members = {member(u"partial"_s, Ews::MailboxType::PublicDL)}});
        QVERIFY(groups.contains(outer, user(u"a"_s)));
        QVERIFY(!groups.isComplete(outer)); // what is in it is not
        QVERIFY(groups.isComplete(user(u"a"_s)));

        groups.add(user(u"denied"_s), std::unexpected(refusal(u"ErrorAccessDenied"_s)));
        QVERIFY(!groups.isLookedUp(user(u"denied"_s)));
        QCOMPARE(groups.errorOf(user(u"denied"_s))->code, u"ErrorAccessDenied"_s);
        groups.add(user(u"denied"_s), std::unexpected(refusal(u"ErrorNameResolutionNoMailbox"_s)));
        QVERIFY(groups.isLookedUp(user(u"denied"_s)));
        QVERIFY(!groups.isGroup(user(u"denied"_s)));
    }

    void asksOnlyWhatTheSchemaKnows()
    {
        NEED_SCHEMAS();
        Case sandbox;
        QVERIFY(sandbox.isReady());
        const Session session = sandbox.owner(u"helena.lindqvist"_s);
        QList<Ews::Exchange> exchanges;
        connect(session.client.get(), &Ews::Client::exchanged, this,
                [&](const Ews::Exchange &exchange) { exchanges.append(exchange); });
        await(readGroups(session.client, users({u"executive.office"_s, u"mei.lin"_s})));
        QCOMPARE(exchanges.size(), 2);
        for (const Ews::Exchange &exchange : std::as_const(exchanges)) {
            VERIFY_VALID(exchange.request);
            VERIFY_VALID(exchange.response);
        }
    }
};

ONBEHALF_TEST(TestGroups, QCoreApplication)

} // namespace tst_groups

#include "tst_groups.moc"
