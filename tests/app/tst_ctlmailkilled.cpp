// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// onbehalfctl is killed at each request of a message, before the server has it and after it was
// carried out, and while the server is at each of its steps. 'mail pending' says what became of the
// message, and whoever it is to gets it once.

#include "ctlmeetings.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_ctlmailkilled {

using namespace CtlCase;
using Sandbox::Step;

namespace {

const QString sofia = u"sofia.marchetti@sandbox.example"_s;
const QStringList offer{u"mail"_s,      u"send"_s,  u"--to"_s,   sofia,
                        u"--subject"_s, u"Offer"_s, u"--body"_s, u"Dear Sofia"_s};
const QStringList pending{u"mail"_s, u"pending"_s};

/// What there is of the message.
struct There
{
    qsizetype received = 0;
    qsizetype drafts = 0;
    qsizetype copies = 0;
    bool operator==(const There &) const = default;
};

char *toString(const There &there)
{
    return QTest::toString(u"%1 received, %2 drafts, %3 copies"_s.arg(there.received)
                               .arg(there.drafts)
                               .arg(there.copies));
}

constexpr There wanted{.received = 1, .drafts = 0, .copies = 1};

} // namespace

class TestCtlMailKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_case.isReady());
        m_untouched = organisation();
    }
    void init()
    {
        restore(m_untouched);
        m_case.server.exchange().with(
            [](Sandbox::State &state) { state.controls.diesAfter.reset(); });
        QVERIFY(QDir(m_case.home.filePath(u"here"_s)).removeRecursively());
    }

    void everyRequest_data() { places(); }

    void everyRequest()
    {
        QFETCH(const bool, opened);
        openFolders(opened);
        const Sandbox::Organisation before = organisation();
        const int requests = countRequests();
        QVERIFY(requests > 4);
        QCOMPARE(there(), wanted);
        QSet<QString> states;
        for (int number = 1; number <= requests; ++number) {
            for (const bool arrives : {false, true}) {
                restore(before);
                const auto where = u"killed at request %1, which %2"_s.arg(number).arg(
                    arrives ? u"arrived"_s : u"was lost"_s);
                killAt(number, arrives);
                const QString said = state();
                QVERIFY2(isTrue(said), qPrintable(where + u": "_s + said));
                states.insert(said);
                const Ran finished = m_case.forHelena(pending + QStringList{u"--finish"_s});
                QVERIFY2(finished.exit == 0, finished.err.constData());
                if (said.isEmpty() && there() == There()) // killed before anything was begun
                    QCOMPARE(m_case.forHelena(offer).exit, 0);
                QVERIFY2(there() == wanted, qPrintable(where));
                QVERIFY2(m_case.forHelena(pending).out.contains("Nothing was left open."),
                         qPrintable(where));
            }
        }
        QCOMPARE(states, QSet<QString>({u""_s, u"notSent"_s, u"draftThere"_s, u"sent"_s}));
    }

    void everyStepOfTheServer_data()
    {
        QTest::addColumn<bool>("opened");
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("said");
        for (const bool opened : {false, true}) {
            const char *whose = opened ? "the principal's" : "own";
            QTest::addRow("%s, saved", whose) << opened << Step::Saved << u"draftThere"_s;
            QTest::addRow("%s, sent", whose) << opened << Step::Sent << u"undecided"_s;
            QTest::addRow("%s, put away", whose) << opened << Step::Marked << u"sent"_s;
        }
    }

    /// The server stops in the middle of sending, and the program before it hears of it.
    void everyStepOfTheServer()
    {
        QFETCH(const bool, opened);
        QFETCH(const Step, step);
        QFETCH(const QString, said);
        openFolders(opened);
        killAtStep(step);
        QCOMPARE(state(), said);
        const QByteArray whose = opened ? "of helena.lindqvist@sandbox.example" : "your ";
        const Ran listed = m_case.forHelena(pending);
        QVERIFY2(listed.out.contains("“Offer” from helena.lindqvist"), listed.out.constData());
        QVERIFY2(listed.out.contains(whose), listed.out.constData());
        const Ran finished = m_case.forHelena(pending + QStringList{u"--finish"_s});
        if (step != Step::Sent) {
            QCOMPARE(finished.exit, 0);
            QCOMPARE(there(), wanted);
            return;
        }
        QCOMPARE(finished.exit, 1);
        QVERIFY2(finished.err.contains("cannot be found out"), finished.err.constData());
        QVERIFY2(finished.err.contains("mail pending --finish --send-again"),
                 finished.err.constData());
        QCOMPARE(there().received, 1);
        // Whoever wants that gets it sent once more.
        QCOMPARE(m_case.forHelena(pending + QStringList{u"--finish"_s, u"--send-again"_s}).exit, 0);
        QCOMPARE(there().received, 2);
        QVERIFY(m_case.forHelena(pending).out.contains("Nothing was left open."));
    }

    void droppingCleansUp_data() { places(); }

    void droppingCleansUp()
    {
        QFETCH(const bool, opened);
        openFolders(opened);
        killAtStep(Step::Saved);
        QCOMPARE(there(), There({.drafts = 1}));
        QCOMPARE(m_case.forHelena(pending + QStringList{u"--drop"_s, u"--dry-run"_s}).exit, 0);
        QCOMPARE(there(), There({.drafts = 1}));
        const Ran dropped = m_case.forHelena(pending + QStringList{u"--drop"_s});
        QVERIFY2(dropped.exit == 0, dropped.err.constData());
        QVERIFY(dropped.out.contains("Forgotten: Offer"));
        QCOMPARE(there(), There());
        QVERIFY(m_case.forHelena(pending).out.contains("Nothing was left open."));
    }

    void whatCannotBeDecidedIsDropped()
    {
        killAtStep(Step::Sent);
        const Ran dropped = m_case.forHelena(pending + QStringList{u"--drop"_s, u"--json"_s});
        QCOMPARE(dropped.exit, 0);
        QCOMPARE(dropped.json()["end"_L1].toString(), u"undecided"_s);
        QCOMPARE(dropped.json()["dropped"_L1].toBool(), true);
        QCOMPARE(there().received, 1);
        QVERIFY(m_case.forHelena(pending).out.contains("Nothing was left open."));
    }

    void whatCannotBeCleanedUpIsDropped_data()
    {
        QTest::addColumn<bool>("submitted");
        QTest::addColumn<QString>("refused");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a draft that cannot be deleted")
            << true << u"DeleteItem"_s << u"draftLeft"_s
            << QByteArray("It was not sent. Its draft could not be deleted: it lies in your "
                          "Drafts.");
        QTest::newRow("a draft that cannot be looked for")
            << false << u"FindItem"_s << u"draftOpen"_s
            << QByteArray("It was not sent, but a draft of it may lie in your Drafts");
        QTest::newRow("what cannot be looked up")
            << true << u"GetItem"_s << u"unknown"_s
            << QByteArray("Whether it was sent could not be looked up: a draft of it may lie in "
                          "your Drafts");
    }

    /// As where somebody's access was taken away. What may be left is said, once.
    void whatCannotBeCleanedUpIsDropped()
    {
        QFETCH(const bool, submitted);
        QFETCH(const QString, refused);
        QFETCH(const QString, end);
        QFETCH(const QByteArray, said);
        submitted ? killAtStep(Step::Saved) : killWhileSaving();
        QCOMPARE(there(), There({.drafts = 1}));
        refuse(refused, u"ErrorAccessDenied"_s);
        const Ran dropped = m_case.forHelena(pending + QStringList{u"--drop"_s, u"--json"_s});
        QCOMPARE(dropped.exit, 1);
        QCOMPARE(dropped.json()["end"_L1].toString(), end);
        QCOMPARE(dropped.json()["dropped"_L1].toBool(), true);
        QVERIFY2(dropped.err.contains(said), dropped.err.constData());
        QVERIFY2(!dropped.err.contains("mail pending"), dropped.err.constData());
        QCOMPARE(there(), There({.drafts = 1}));
        QVERIFY(m_case.forHelena(pending).out.contains("Nothing was left open."));
    }

    void whatIsDroppedIsSaidBeforeWhatIsLeft()
    {
        killAtStep(Step::Saved);
        refuse(u"DeleteItem"_s, u"ErrorAccessDenied"_s);
        const Ran dropped = m_case.forHelena(pending + QStringList{u"--drop"_s});
        QCOMPARE(dropped.exit, 1);
        QVERIFY2(dropped.out.contains("Forgotten: Offer"), dropped.out.constData());
        QVERIFY2(dropped.err.contains("Delete the draft in your Drafts."), dropped.err.constData());
    }

    void aServerThatDoesNotSayLeavesItOpen()
    {
        killAtStep(Step::Saved);
        refuse(u"GetItem"_s, u"ErrorInternalServerError"_s);
        QCOMPARE(state(), u"unknown"_s);
        const Ran listed = m_case.forHelena(pending);
        QCOMPARE(listed.exit, 1);
        QVERIFY2(listed.out.contains("could not be looked up"), listed.out.constData());
        const Ran finished = m_case.forHelena(pending + QStringList{u"--finish"_s});
        QCOMPARE(finished.exit, 1);
        QVERIFY2(finished.err.contains("Finish it with 'mail pending --finish'"),
                 finished.err.constData());
        QCOMPARE(there(), There({.drafts = 1}));
        refuse({}, {});
        QCOMPARE(m_case.forHelena(pending + QStringList{u"--finish"_s}).exit, 0);
        QCOMPARE(there(), wanted);
    }

    /// What one left open as oneself is not looked for as somebody else.
    void asSomebodyElseItIsNotLookedFor()
    {
        killAtStep(Step::Saved);
        const Ran listed = m_case.as(jonas, QStringList{u"--as"_s, helena} + pending);
        QVERIFY2(listed.out.contains("Look it up without --as."), listed.out.constData());
        const Ran refused =
            m_case.as(jonas, QStringList{u"--as"_s, helena} + pending + QStringList{u"--drop"_s});
        QCOMPARE(refused.exit, 1);
        QCOMPARE(there(), There({.drafts = 1}));
        QCOMPARE(m_case.as(tomas, pending).out, QByteArray("Nothing was left open.\n"));
    }

    /// Whoever sends another one hears that one is open.
    void theNextMessageSaysThatOneIsOpen()
    {
        killAtStep(Step::Saved);
        const Ran next = m_case.forHelena(offer);
        QCOMPARE(next.exit, 0);
        QVERIFY2(next.err.contains("'mail pending' says what became of it"), next.err.constData());
        QVERIFY(!m_case.as(tomas, offer).err.contains("pending"));
    }

    void withoutAJournalNothingIsSent()
    {
        const QString folder = m_case.home.filePath(u"here/data/onbehalf"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/journal"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Ran ran = m_case.forHelena(offer);
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("The journal could not be written on this computer. Nothing was "
                                  "sent."),
                 ran.err.constData());
        QCOMPARE(there(), There());
    }

    void aKeyThatIsNotThereIsSaid()
    {
        const Ran ran = m_case.forHelena(pending + QStringList{u"20260101-000000-000-00000000"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("no such message left open"), ran.err.constData());
    }

    void usageErrorsAreTwo()
    {
        for (const QStringList &more :
             {QStringList{u"--finish"_s, u"--drop"_s}, QStringList{u"--send-again"_s},
              QStringList{u"a"_s, u"b"_s}})
            QCOMPARE(m_case.forHelena(pending + more).exit, 2);
    }

private:
    static void places()
    {
        QTest::addColumn<bool>("opened");
        QTest::newRow("own folders") << false;
        QTest::newRow("the principal's folders") << true;
    }

    void openFolders(bool opened)
    {
        if (!opened)
            return;
        m_case.server.exchange().with([](Sandbox::State &state) {
            for (const QString &folder : {u"drafts"_s, u"sentitems"_s})
                state.organisation.mailboxOf(helena)->folders[folder].setRights(
                    state.organisation.sidOf(jonas),
                    *Sandbox::rightsOf(Ews::PermissionLevel::Editor, false));
        });
    }

    void refuse(const QString &operation, const QString &code)
    {
        m_case.server.exchange().with([&](Sandbox::State &state) {
            state.controls.refusedCalls.clear();
            if (!operation.isEmpty())
                state.controls.refusedCalls[operation] = code;
        });
    }

    /// What 'mail pending' says of the one message; empty: it knows of none.
    QString state()
    {
        const Ran ran = m_case.forHelena(pending + QStringList{u"--json"_s});
        const QJsonArray all = ran.json()["pending"_L1].toArray();
        return all.size() > 1 ? u"several"_s : all.first()["state"_L1].toString();
    }

    bool isTrue(const QString &said)
    {
        const There now = there();
        if (said == "draftThere"_L1)
            return now == There({.drafts = 1});
        if (said == "sent"_L1)
            return now == wanted;
        if (said == "notSent"_L1)
            return now == There();
        return said.isEmpty() && now == There();
    }

    int countRequests()
    {
        const int before = m_case.server.requests();
        const Ran ran = m_case.forHelena(offer);
        return ran.exit == 0 ? m_case.server.requests() - before : 0;
    }

    void start(QProcess &process, const Support::FaultProxy &proxy)
    {
        process.setProcessEnvironment(m_case.environment());
        process.start(program(), m_case.signIn(jonas, proxy.url()) +
                                     QStringList{u"--password-stdin"_s, u"--mailbox"_s, helena} +
                                     offer);
        process.write(m_case.password(jonas) + '\n');
        process.closeWriteChannel();
    }

    static void kill(QProcess &process)
    {
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }

    void killAt(int number, bool arrives)
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_case.server.url());
        proxy.answerRequest(number, arrives ? Support::Answer{.upstream = true, .held = true}
                                            : Support::Answer{.silent = true});
        const int arrived = m_case.server.requests() + number - (arrives ? 0 : 1);
        QProcess process;
        start(process, proxy);
        QTRY_COMPARE_WITH_TIMEOUT(proxy.arrivals().size(), number, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_case.server.requests(), arrived, 60'000);
        kill(process);
    }

    void killAtStep(Step step)
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_case.server.url());
        proxy.answerOperation("SendItem", {.upstream = true, .held = true});
        m_case.server.exchange().with(
            [step](Sandbox::State &state) { state.controls.diesAfter = step; });
        QProcess process;
        start(process, proxy);
        QTRY_COMPARE_WITH_TIMEOUT(proxy.arrivals("SendItem"), 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_case.server.exchange().with([](Sandbox::State &state) {
            return state.controls.diesAfter.has_value();
        }),
                                 60'000);
        kill(process);
    }

    /// Its draft is saved, and the program does not hear of it.
    void killWhileSaving()
    {
        Support::FaultProxy proxy;
        proxy.passTo(m_case.server.url());
        proxy.answerOperation("CreateItem", {.upstream = true, .held = true});
        QProcess process;
        start(process, proxy);
        QTRY_COMPARE_WITH_TIMEOUT(proxy.arrivals("CreateItem"), 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(there().drafts, 1, 60'000);
        kill(process);
    }

    Sandbox::Organisation organisation()
    {
        return m_case.server.exchange().with(
            [](Sandbox::State &state) { return state.organisation; });
    }
    void restore(const Sandbox::Organisation &to)
    {
        m_case.server.exchange().with([&to](Sandbox::State &state) {
            state.organisation = to;
            state.controls.refusedCalls.clear();
        });
    }

    There there()
    {
        There there{.received = m_case.inFolder<Ews::Message>(sofia, u"inbox"_s).size()};
        for (const QString &who : {helena, jonas}) {
            for (const Ews::Message &one : m_case.inFolder<Ews::Message>(who, u"drafts"_s))
                there.drafts += one.isDraft.value_or(false);
            there.copies += m_case.inFolder<Ews::Message>(who, u"sentitems"_s).size();
        }
        return there;
    }

    MeetingsCase m_case;
    Sandbox::Organisation m_untouched;
};

ONBEHALF_TEST(TestCtlMailKilled, QCoreApplication)

} // namespace tst_ctlmailkilled

#include "tst_ctlmailkilled.moc"
