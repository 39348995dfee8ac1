// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 'appointments add' and 'appointments pending': the helpdesk, which acts as each owner.

#include "ctlmeetings.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QFile>

namespace tst_ctlappointments {

using namespace CtlCase;

namespace {

const QString desk = u"helpdesk@sandbox.example"_s;
const QString nobody = u"no.such.person@sandbox.example"_s;

} // namespace

class TestCtlAppointments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }
    void cleanup() { m_case.reset(); }

    void oneForEachOfTheFile()
    {
        const Ran ran = add({helena, tomas}, {u"--json"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(words(ran), (QStringList{u"made"_s, u"made"_s}));
        QVERIFY(ran.json()["pending"_L1].isNull());
        QCOMPARE(m_case->calendar(helena).size(), 1);
        QCOMPARE(m_case->calendar(tomas).size(), 1);
        QCOMPARE(m_case->invitations(), 0);
    }

    void aDryRunSaysWhoCannot()
    {
        const Ran ran = add({helena, nobody}, {u"--dry-run"_s, u"--json"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY(ran.json()["dryRun"_L1].toBool());
        QCOMPARE(words(ran), (QStringList{u"able"_s, u"unable"_s}));
        QVERIFY(m_case->calendar(helena).isEmpty());
        QVERIFY(run({u"appointments"_s, u"pending"_s}).out.contains("Nothing was left open."));
    }

    /// What 'meeting create --dry-run --json' and 'meeting show --json' print is taken as it is.
    void theFileIsWhatJsonPrintsOfAMeeting()
    {
        const Ran planned =
            m_case->forHelena(newMeeting + QStringList{u"--dry-run"_s, u"--json"_s});
        QCOMPARE(planned.exit, 0);
        const Ran first = addFrom({tomas}, planned.out);
        QVERIFY2(first.exit == 0, first.err.constData());
        QCOMPARE(m_case->invitations(), 1);
        const QString id = m_case->created();
        const Ran shown = m_case->forHelena({u"meeting"_s, u"show"_s, id, u"--json"_s});
        const Ran second = addFrom({isabel}, shown.out);
        QVERIFY2(second.exit == 0, second.err.constData());
        QCOMPARE(m_case->calendar(isabel).first().subject, u"Freeze"_s);
        QCOMPARE(m_case->calendar(isabel).first().start, m_case->calendar(tomas).first().start);
    }

    void theRestGoesOnLaterAndNothingIsMadeTwice()
    {
        refuse(tomas, true);
        const Ran ran = add({helena, tomas}, {u"--json"_s});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(words(ran), (QStringList{u"made"_s, u"refused"_s}));
        const QString key = ran.json()["pending"_L1].toString();
        QVERIFY(!key.isEmpty());
        refuse(tomas, false);
        // The same once more would make it twice at Helena's.
        const Ran again = add({helena, tomas});
        QCOMPARE(again.exit, 1);
        QVERIFY(again.err.contains(key.toUtf8()));
        QCOMPARE(m_case->calendar(helena).size(), 1);
        const Ran finished = run({u"appointments"_s, u"pending"_s, key, u"--finish"_s});
        QVERIFY2(finished.exit == 0, finished.err.constData());
        QCOMPARE(m_case->calendar(helena).size(), 1);
        QCOMPARE(m_case->calendar(tomas).size(), 1);
        QVERIFY(run({u"appointments"_s, u"pending"_s}).out.contains("Nothing was left open."));
    }

    void whatIsDroppedIsForgotten()
    {
        refuse(tomas, true);
        QCOMPARE(add({helena, tomas}).exit, 1);
        QCOMPARE(run({u"appointments"_s, u"pending"_s, u"--drop"_s}).exit, 0);
        QVERIFY(run({u"appointments"_s, u"pending"_s}).out.contains("Nothing was left open."));
        QCOMPARE(m_case->calendar(helena).size(), 1);
    }

    void killedItIsFinished_data()
    {
        QTest::addColumn<bool>("arrives");
        QTest::newRow("before the server has it") << false;
        QTest::newRow("after it was carried out") << true;
    }

    void killedItIsFinished()
    {
        QFETCH(bool, arrives);
        Support::FaultProxy proxy;
        proxy.passTo(m_case->server.url());
        proxy.answerOperation("CreateItem", arrives
                                                ? Support::Answer{.upstream = true, .held = true}
                                                : Support::Answer{.silent = true});
        QProcess process;
        process.setProcessEnvironment(m_case->environment());
        process.start(program(), m_case->signIn(desk, proxy.url()) +
                                     QStringList{u"--password-stdin"_s} +
                                     arguments({helena, tomas}, {u"--concurrency"_s, u"1"_s}));
        process.write(m_case->password(desk) + '\n');
        process.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(proxy.arrivals("CreateItem"), 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_case->calendar(helena).size(), arrives ? 1 : 0, 60'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        const Ran finished = run({u"appointments"_s, u"pending"_s, u"--finish"_s});
        QVERIFY2(finished.exit == 0, finished.err.constData());
        QCOMPARE(m_case->calendar(helena).size(), 1);
        QCOMPARE(m_case->calendar(tomas).size(), 1);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const QStringList command{u"appointments"_s, u"add"_s};
        QTest::newRow("no file") << command + QStringList{u"--start"_s, u"2026-12-01T10:00"_s}
                                 << QByteArray("--mailboxes FILE");
        QTest::newRow("no such file") << command + QStringList{u"--start"_s, u"2026-12-01T10:00"_s,
                                                               u"--mailboxes"_s, u"/no/such/file"_s}
                                      << QByteArray("cannot be read");
        QTest::newRow("no time") << command + QStringList{u"--mailboxes"_s, u"x"_s}
                                 << QByteArray("--start");
        QTest::newRow("no number")
            << command + QStringList{u"--mailboxes"_s, u"x"_s, u"--concurrency"_s, u"0"_s}
            << QByteArray("--concurrency takes a number");
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments);
        QCOMPARE(ran.exit, 2);
        QFETCH(QByteArray, says);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
    }

private:
    Ran run(const QStringList &arguments) { return m_case->as(desk, arguments); }

    QString written(const QString &name, const QByteArray &content)
    {
        QFile file(m_case->home.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                   ? file.fileName()
                   : QString();
    }

    QStringList mailboxes(const QStringList &addresses)
    {
        return {u"appointments"_s, u"add"_s, u"--impersonate"_s, u"--mailboxes"_s,
                written(u"mailboxes.txt"_s, addresses.join(u'\n').toUtf8())};
    }

    QStringList arguments(const QStringList &addresses, const QStringList &more = {})
    {
        return mailboxes(addresses) +
               QStringList{u"--subject"_s,        u"Phones are replaced"_s, u"--start"_s,
                           u"2026-12-01T10:00"_s, u"--time-zone"_s,         u"Europe/Berlin"_s} +
               more;
    }

    Ran add(const QStringList &addresses, const QStringList &more = {})
    {
        return run(arguments(addresses, more));
    }

    Ran addFrom(const QStringList &addresses, const QByteArray &json)
    {
        return run(mailboxes(addresses) +
                   QStringList{u"--from"_s, written(u"meeting.json"_s, json)});
    }

    static QStringList words(const Ran &ran)
    {
        QStringList states;
        for (const QJsonValue &one : ran.json()["mailboxes"_L1].toArray())
            states.append(one["state"_L1].toString());
        return states;
    }

    void refuse(const QString &smtp, bool refused)
    {
        m_case->server.exchange().with([&](Sandbox::State &state) {
            const auto sid = state.organisation.directory.byAddress(smtp)->sid;
            if (refused)
                state.controls.refusedImpersonations.insert(sid, u"ErrorImpersonateUserDenied"_s);
            else
                state.controls.refusedImpersonations.remove(sid);
        });
    }

    std::optional<MeetingsCase> m_case;
};

ONBEHALF_TEST(TestCtlAppointments, QCoreApplication)

} // namespace tst_ctlappointments

#include "tst_ctlappointments.moc"
