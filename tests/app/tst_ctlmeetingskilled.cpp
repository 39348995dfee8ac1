// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// onbehalfctl is killed at each of its requests, before the server has it and after it was carried
// out, so at each step of the journal. 'meeting pending --finish' does what is left, and whoever is
// invited hears of it once.

#include "ctlmeetings.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_ctlmeetingskilled {

using namespace CtlCase;

namespace {

struct Told
{
    qsizetype invitations = 0;
    qsizetype cancellations = 0;
    qsizetype entries = 0;
    bool operator==(const Told &) const = default;
};

char *toString(const Told &told)
{
    return QTest::toString(u"%1 invitations, %2 cancellations, %3 entries"_s.arg(told.invitations)
                               .arg(told.cancellations)
                               .arg(told.entries));
}

} // namespace

class TestCtlMeetingsKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_case.isReady());
        m_untouched = organisation();
    }
    void init() { restore(m_untouched); }

    void creating()
    {
        everywhere([] { return newMeeting; }, {.invitations = 1, .entries = 1});
    }

    void changing()
    {
        const QString id = m_case.created();
        QVERIFY(!id.isEmpty());
        everywhere(
            [id] {
                return QStringList{u"meeting"_s, u"update"_s, id, u"--location"_s, u"Elsewhere"_s};
            },
            {.invitations = 2, .entries = 1});
    }

    void cancelling()
    {
        const QString id = m_case.created();
        QVERIFY(!id.isEmpty());
        everywhere(
            [id] {
                return QStringList{u"meeting"_s, u"cancel"_s, id};
            },
            {.invitations = told().invitations, .cancellations = 1, .entries = told().entries - 1});
    }

private:
    using Command = std::function<QStringList()>;

    /// Kills \a command at each request that a run without harm sends.
    void everywhere(const Command &command, const Told &wanted)
    {
        const Sandbox::Organisation before = organisation();
        const int requests = countRequests(command());
        QVERIFY(requests > 3);
        QCOMPARE(told(), wanted);
        for (int number = 1; number <= requests; ++number) {
            for (const bool arrives : {false, true}) {
                restore(before);
                killAt(command(), number, arrives);
                const Ran finished = m_case.forHelena({u"meeting"_s, u"pending"_s, u"--finish"_s});
                QVERIFY2(finished.exit == 0, finished.err.constData());
                if (told() == told(before)) // killed before anything was begun
                    QCOMPARE(m_case.forHelena(command()).exit, 0);
                const auto where = u"killed at request %1, which %2"_s.arg(number).arg(
                    arrives ? u"arrived"_s : u"was lost"_s);
                QVERIFY2(told() == wanted, qPrintable(where));
                const Ran rest = m_case.forHelena({u"meeting"_s, u"pending"_s});
                QVERIFY2(rest.out.contains("Nothing was left open."), qPrintable(where));
            }
        }
    }

    int countRequests(const QStringList &command)
    {
        const int before = m_case.server.requests();
        const Ran ran = m_case.forHelena(command);
        return ran.exit == 0 ? m_case.server.requests() - before : 0;
    }

    void killAt(const QStringList &command, int number, bool arrives)
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_case.server.url());
        proxy.answerRequest(number, arrives ? Support::Answer{.upstream = true, .held = true}
                                            : Support::Answer{.silent = true});
        const int wanted = m_case.server.requests() + number - (arrives ? 0 : 1);
        QProcess process;
        process.setProcessEnvironment(m_case.environment());
        process.start(program(), m_case.signIn(jonas, proxy.url()) +
                                     QStringList{u"--password-stdin"_s, u"--mailbox"_s, helena} +
                                     command);
        process.write(m_case.password(jonas) + '\n');
        process.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(proxy.arrivals().size(), number, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_case.server.requests(), wanted, 60'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }

    Sandbox::Organisation organisation()
    {
        return m_case.server.exchange().with(
            [](Sandbox::State &state) { return state.organisation; });
    }
    void restore(const Sandbox::Organisation &to)
    {
        m_case.server.exchange().with([&to](Sandbox::State &state) { state.organisation = to; });
    }

    static Told told(Sandbox::Organisation organisation)
    {
        Told told;
        for (const auto &[key, item] : organisation.mailboxOf(anna)->items) {
            told.invitations += std::holds_alternative<Ews::MeetingRequest>(item.content);
            told.cancellations += std::holds_alternative<Ews::MeetingCancellation>(item.content);
        }
        for (const auto &[key, item] : organisation.mailboxOf(helena)->items)
            told.entries += item.folder == "calendar"_L1;
        return told;
    }
    Told told() { return told(organisation()); }

    MeetingsCase m_case;
    Sandbox::Organisation m_untouched;
};

ONBEHALF_TEST(TestCtlMeetingsKilled, QCoreApplication)

} // namespace tst_ctlmeetingskilled

#include "tst_ctlmeetingskilled.moc"
