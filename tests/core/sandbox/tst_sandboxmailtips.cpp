// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "support/testprogram.h"

namespace tst_sandboxmailtips {

using namespace Test;
using Ews::MailTipType;

namespace {

const QString anna = u"anna.schmidt@sandbox.example"_s;
const QString everybody = u"all.staff@sandbox.example"_s;
const QDate today(2026, 11, 24);

Ews::GetMailTips tipsFor(const QString &recipient,
                         const QList<MailTipType> &types = {MailTipType::All})
{
    return {.sendingAs = {.emailAddress = helena},
            .recipients = {{.emailAddress = recipient}},
            .requested = {types}};
}

Ews::MailTips tips(const Ews::Result<Ews::GetMailTips::Response> &answer)
{
    if (!answer || answer->items.isEmpty() || !answer->items.first())
        return {};
    return answer->items.first()->mailTips.value_or(Ews::MailTips());
}

Sandbox::Exchange on(const QDate &day)
{
    return Sandbox::Exchange(Ews::ServerVersion::V2017_07_11, Sandbox::Generated{.today = day});
}

} // namespace

/// What senders are told of recipients before they send.
class TestSandboxMailTips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoIsAway()
    {
        auto exchange = on(today);
        const auto away = tips(ask(exchange, tipsFor(anna))).outOfOffice.value();
        QVERIFY(away.isAway());
        QVERIFY(away.replyBody->message.contains("trade fair"_L1));
        // From midnight to midnight in her zone.
        QCOMPARE(away.duration->startTime, (Ews::DateTime{QDate(2026, 11, 22), QTime(23, 0), 0}));
        QCOMPARE(away.duration->endTime, (Ews::DateTime{QDate(2026, 11, 30), QTime(23, 0), 0}));
        const auto here = tips(ask(exchange, tipsFor(jonas))).outOfOffice.value();
        QVERIFY(!here.isAway());
        QVERIFY(!here.duration);
    }

    void isAwayOnlyThen()
    {
        auto exchange = on(today);
        const auto isAway = [&exchange](const QDate &day) {
            exchange.with([&day](Sandbox::State &state) { state.organisation.today = day; });
            return tips(ask(exchange, tipsFor(anna))).outOfOffice->isAway();
        };
        QVERIFY(!isAway(today.addDays(-2)));
        QVERIFY(isAway(today.addDays(-1)));
        QVERIFY(isAway(today.addDays(6)));
        QVERIFY(!isAway(today.addDays(7)));
    }

    void tellsOfMailboxes()
    {
        auto exchange = on(today);
        QCOMPARE(tips(ask(exchange, tipsFor(jonas))).mailboxFull, false);
        const auto full = tips(ask(exchange, tipsFor(u"mateo.quispe@sandbox.example"_s)));
        QCOMPARE(full.mailboxFull, true);
        QCOMPARE(full.recipientAddress.name, u"Mateo Quispe"_s);
        QVERIFY(full.maxMessageSize > 0);
        QVERIFY(!full.totalMemberCount);
        QCOMPARE(full.invalidRecipient, false);
        QCOMPARE(full.isModerated, false);
    }

    void countsMembers()
    {
        auto exchange = on(today);
        exchange.with([](Sandbox::State &state) {
            auto &organisation = state.organisation;
            organisation.directory.edit(organisation.sidOf(everybody))
                ->members.append(organisation.sidOf(u"claire.dubois"_s));
        });
        const auto group = tips(ask(exchange, tipsFor(everybody)));
        QCOMPARE(group.totalMemberCount, 10); // six of them by another group
        QCOMPARE(group.externalMemberCount, 1);
        QCOMPARE(group.isModerated, true);
        QVERIFY(!group.customMailTip.isEmpty());
        QVERIFY(!group.outOfOffice);
        QVERIFY(!group.mailboxFull);
    }

    void knowsWhoMaySend()
    {
        auto exchange = on(today);
        auto op = tipsFor(u"sales.managers@sandbox.example"_s);
        QCOMPARE(tips(ask(exchange, op)).deliveryRestricted, true);
        op.sendingAs.emailAddress = u"ricardo.montenegro@sandbox.example"_s;
        QCOMPARE(tips(ask(exchange, op, op.sendingAs.emailAddress)).deliveryRestricted, false);
        op.sendingAs.emailAddress = jonas; // by his group
        QCOMPARE(tips(ask(exchange, op, jonas)).deliveryRestricted, false);
    }

    void knowsWhoIsNobody_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("invalid");
        QTest::newRow("nobody here") << u"nobody@sandbox.example"_s << true;
        QTest::newRow("no address") << u"nobody"_s << true;
        QTest::newRow("elsewhere") << u"who@elsewhere.example"_s << false;
        QTest::newRow("contact") << u"claire.dubois@notary.example"_s << false;
        QTest::newRow("proxy") << u"H.Lindqvist@sandbox.example"_s << false;
    }

    void knowsWhoIsNobody()
    {
        QFETCH(QString, address);
        auto exchange = on(today);
        QTEST(tips(ask(exchange, tipsFor(address))).invalidRecipient.value(), "invalid");
    }

    void tellsWhatIsWantedAlone()
    {
        auto exchange = on(today);
        const auto some = tips(ask(exchange, tipsFor(anna, {MailTipType::MailboxFullStatus,
                                                            MailTipType::ModerationStatus})));
        Ews::MailTips wanted{.recipientAddress = {.name = u"Anna Schmidt"_s,
                                                  .emailAddress = anna,
                                                  .routingType = u"SMTP"_s}};
        wanted.mailboxFull = false;
        wanted.isModerated = false;
        QCOMPARE(some, wanted);
    }

    void answersInTheOrderOfRecipients()
    {
        auto exchange = on(today);
        auto op = tipsFor(anna);
        op.recipients.append({.emailAddress = u"nobody@sandbox.example"_s});
        op.recipients.append({.emailAddress = everybody});
        const auto answer = ask(exchange, op);
        QCOMPARE(codes(answer), QStringList(3, u"NoError"_s));
        QCOMPARE(answer->items.at(1)->mailTips->invalidRecipient, true);
        QVERIFY(answer->items.at(2)->mailTips->totalMemberCount);
    }

    void theSenderHasToExist()
    {
        auto exchange = on(today);
        auto op = tipsFor(anna);
        op.sendingAs.emailAddress = u"nobody@sandbox.example"_s;
        QCOMPARE(codes(ask(exchange, op)), QStringList{u"call: ErrorInvalidRecipients"_s});
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxMailTips, QCoreApplication)

} // namespace tst_sandboxmailtips

#include "tst_sandboxmailtips.moc"
