// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditcase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_auditinterrupted {

using namespace AuditCase;
using State = AuditedMailbox::State;
using Activity = Audit::Activity;

namespace {

AuditOptions impersonating()
{
    AuditOptions options;
    options.impersonates = true;
    options.asksDirectory = false;
    return options;
}

} // namespace

class TestAuditInterrupted : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pausesAndResumes();
    void isCancelledAndGoesOn();
    void goesOnAfterTheProgramEnded();
    void asksAgainWhereTheConnectionWasCut();
    void pausesByItselfWhereNobodyIsReached();
    void pausesByItselfWhereThePasswordIsRefused();
    void waitsForABusyServer();
    void endsWithItsOwner();
    void goesOnWithoutARecordThatCannotBeWritten();
};

void TestAuditInterrupted::pausesAndResumes()
{
    Case world({.mailboxes = 40});
    QVERIFY(world.isReady());
    Audit audit(world.owner(u"helpdesk"_s), 2);
    QVERIFY(audit.start(generatedMailboxes(world, 40), impersonating()));
    QTRY_VERIFY(audit.state().count(State::Read) >= 3);
    audit.pause();
    QTRY_COMPARE(audit.activity(), Activity::Paused);
    const int read = audit.state().count(State::Read);
    QVERIFY(read < 40);
    QCOMPARE(audit.state().count(State::Reading), 0);
    const int requests = world.server.requests();
    QTest::qWait(100);
    QCOMPARE(world.server.requests(), requests);
    audit.resume();
    QVERIFY(endOf(audit));
    QCOMPARE(audit.state().count(State::Read), 40);
    QCOMPARE(world.server.requests("GetDelegate"_L1), 40);
}

void TestAuditInterrupted::isCancelledAndGoesOn()
{
    Case world({.mailboxes = 40});
    QVERIFY(world.isReady());
    QTemporaryDir home;
    Audit audit(world.owner(u"helpdesk"_s), 2, home.path());
    QVERIFY(audit.start(generatedMailboxes(world, 40), impersonating()));
    QTRY_VERIFY(audit.state().count(State::Read) >= 3);
    audit.cancel();
    QVERIFY(endOf(audit));
    const int read = audit.state().count(State::Read);
    QVERIFY(read < 40);
    QCOMPARE(audit.state().count(State::Waiting), 40 - read);
    QVERIFY(!audit.state().endedAt.isValid());
    QVERIFY(!AuditRecord(home.path()).list().first().ended);
    QVERIFY(audit.goOn(audit.state()));
    QVERIFY(endOf(audit));
    QCOMPARE(audit.state().count(State::Read), 40);
    QVERIFY(AuditRecord(home.path()).list().first().ended);
}

void TestAuditInterrupted::goesOnAfterTheProgramEnded()
{
    Case world({.mailboxes = 30});
    QVERIFY(world.isReady());
    QTemporaryDir home;
    int read = 0;
    {
        Audit audit(world.owner(u"helpdesk"_s), 2, home.path());
        QVERIFY(audit.start(generatedMailboxes(world, 30), impersonating()));
        QTRY_VERIFY(audit.state().count(State::Read) >= 5);
        read = audit.state().count(State::Read);
    } // as if it had been killed: nothing ends the record
    const auto left = AuditRecord(home.path()).list();
    QCOMPARE(left.size(), 1);
    QVERIFY(!left.first().ended);
    const auto state = AuditRecord(home.path()).read(left.first().id);
    QVERIFY(state);
    QCOMPARE(state->count(State::Read), read);
    Audit audit(world.owner(u"helpdesk"_s), 2, home.path());
    QVERIFY(audit.goOn(*state));
    QVERIFY(endOf(audit));
    QCOMPARE(audit.state().count(State::Read), 30);
    // What was read before was not read again.
    for (qsizetype i = 0; i < state->mailboxes.size(); ++i)
        if (state->mailboxes.at(i).state == State::Read)
            QCOMPARE(audit.state().mailboxes.at(i).readAt, state->mailboxes.at(i).readAt);
    QCOMPARE(AuditRecord(home.path()).read(left.first().id)->count(State::Read), 30);
}

void TestAuditInterrupted::asksAgainWhereTheConnectionWasCut()
{
    Case world({.mailboxes = 10});
    QVERIFY(world.isReady());
    Support::FaultProxy proxy;
    proxy.passTo(world.server.url());
    proxy.answerOperation("GetDelegate", {.upstream = true, .cutAfter = 40}, 3);
    Audit audit(world.session(u"helpdesk"_s, {.address = address(u"helpdesk"_s)}, proxy.url()), 1);
    QVERIFY(audit.start(generatedMailboxes(world, 10), impersonating()));
    QVERIFY(endOf(audit));
    QCOMPARE(audit.state().count(State::Read), 10);
}

void TestAuditInterrupted::pausesByItselfWhereNobodyIsReached()
{
    Case world({.mailboxes = 30});
    QVERIFY(world.isReady());
    Support::FaultProxy proxy;
    proxy.passTo(world.server.url());
    proxy.answerOperation("GetDelegate", {.upstream = true, .cutAfter = 40});
    Audit audit(world.session(u"helpdesk"_s, {.address = address(u"helpdesk"_s)}, proxy.url()), 2);
    QSignalSpy held(&audit, &Audit::heldUp);
    QVERIFY(audit.start(generatedMailboxes(world, 30), impersonating()));
    QTRY_COMPARE(audit.activity(), Activity::Paused);
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first().first().value<Ews::Error>().failure, Ews::Failure::Network);
    // None of those that were asked for counts as failed because of it.
    QCOMPARE(audit.state().count(State::Waiting), 30);
    proxy.answerAsOthers("GetDelegate");
    audit.resume();
    QVERIFY(endOf(audit));
    QCOMPARE(audit.state().count(State::Read), 30);
}

void TestAuditInterrupted::pausesByItselfWhereThePasswordIsRefused()
{
    Case world({.mailboxes = 5});
    QVERIFY(world.isReady());
    const OnBehalf::Account account{.server = world.server.url(),
                                    .address = address(u"helpdesk"_s)};
    const Session session = openSession(account, BasicSignIn{address(u"helpdesk"_s), u"wrong"_s},
                                        {.address = address(u"helpdesk"_s)}, u"en-US"_s);
    Audit audit(session, 3);
    QSignalSpy held(&audit, &Audit::heldUp);
    QVERIFY(audit.start(generatedMailboxes(world, 5), impersonating()));
    QTRY_COMPARE(audit.activity(), Activity::Paused);
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first().first().value<Ews::Error>().failure, Ews::Failure::Unauthorized);
    QCOMPARE(audit.state().count(State::Waiting), 5);
    audit.cancel();
    QVERIFY(endOf(audit));
    // Whoever is told may cancel it at once.
    connect(&audit, &Audit::heldUp, &audit, &Audit::cancel);
    QSignalSpy ended(&audit, &Audit::ended);
    QVERIFY(audit.goOn(audit.state()));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(audit.state().count(State::Waiting), 5);
}

void TestAuditInterrupted::waitsForABusyServer()
{
    Case world({.mailboxes = 8});
    QVERIFY(world.isReady());
    world.server.exchange().with([](Sandbox::State &state) {
        state.controls.busyCalls = 6;
        state.controls.backOff = std::chrono::milliseconds(40);
    });
    Audit audit(world.owner(u"helpdesk"_s), 4);
    QVERIFY(audit.start(generatedMailboxes(world, 8), impersonating()));
    QVERIFY(endOf(audit));
    QCOMPARE(audit.state().count(State::Read), 8);
}

void TestAuditInterrupted::endsWithItsOwner()
{
    Case world({.mailboxes = 30});
    QVERIFY(world.isReady());
    {
        Audit audit(world.owner(u"helpdesk"_s), 8);
        QVERIFY(audit.start(generatedMailboxes(world, 30), impersonating()));
        QTRY_VERIFY(audit.state().count(State::Read) >= 1);
    }
    const int requests = world.server.requests();
    QTest::qWait(100);
    QVERIFY(world.server.requests() <= requests + 8); // what was on its way
}

void TestAuditInterrupted::goesOnWithoutARecordThatCannotBeWritten()
{
    Case world({.mailboxes = 4});
    QVERIFY(world.isReady());
    QTemporaryDir home;
    QFile inTheWay(home.filePath(u"audits"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Audit audit(world.owner(u"helpdesk"_s), 4, home.filePath(u"audits"_s));
    const auto refused = audit.start(generatedMailboxes(world, 4), impersonating());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"RecordNotWritable"_s);
    QCOMPARE(audit.activity(), Activity::Idle);
}

ONBEHALF_TEST(TestAuditInterrupted, QCoreApplication)

} // namespace tst_auditinterrupted

#include "tst_auditinterrupted.moc"
