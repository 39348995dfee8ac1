// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// onbehalfctl is killed at each request of a message, before the server has it and after it was
// carried out, and while the server is at each of its steps. 'mail pending' says what became of the
// message, and whoever it is to gets it once.

#include "killedmail.h"
#include "support/testprogram.h"

namespace tst_ctlmailkilled {

using namespace CtlCase;

class TestCtlMailKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_case.isReady()); }
    void init() { m_case.startAnew(); }

    void everyRequest_data() { ownAndOpenedFolders(); }

    void everyRequest()
    {
        QFETCH(const bool, opened);
        m_case.openFolders(opened);
        const Sandbox::Organisation before = m_case.organisation();
        const int requests = m_case.countRequests();
        QVERIFY(requests > 4);
        QCOMPARE(m_case.there(), wanted);
        QSet<QString> states;
        for (int number = 1; number <= requests; ++number) {
            for (const bool arrives : {false, true}) {
                m_case.restore(before);
                const auto where = u"killed at request %1, which %2"_s.arg(number).arg(
                    arrives ? u"arrived"_s : u"was lost"_s);
                m_case.killAt(number, arrives);
                const QString said = m_case.state();
                QVERIFY2(m_case.isTrue(said), qPrintable(where + u": "_s + said));
                states.insert(said);
                const Ran finished = m_case.forHelena(pending + QStringList{u"--finish"_s});
                QVERIFY2(finished.exit == 0, finished.err.constData());
                if (said.isEmpty() && m_case.there() == There()) // killed before anything was begun
                    QCOMPARE(m_case.forHelena(offer).exit, 0);
                QVERIFY2(m_case.there() == wanted, qPrintable(where));
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
        m_case.openFolders(opened);
        m_case.killAtStep(step);
        QCOMPARE(m_case.state(), said);
        const QByteArray whose = opened ? "of helena.lindqvist@sandbox.example" : "your ";
        const Ran listed = m_case.forHelena(pending);
        QVERIFY2(listed.out.contains("“Offer” from helena.lindqvist"), listed.out.constData());
        QVERIFY2(listed.out.contains(whose), listed.out.constData());
        const Ran finished = m_case.forHelena(pending + QStringList{u"--finish"_s});
        if (step != Step::Sent) {
            QCOMPARE(finished.exit, 0);
            QCOMPARE(m_case.there(), wanted);
            return;
        }
        QCOMPARE(finished.exit, 1);
        QVERIFY2(finished.err.contains("cannot be found out"), finished.err.constData());
        QVERIFY2(finished.err.contains("mail pending --finish --send-again"),
                 finished.err.constData());
        QCOMPARE(m_case.there().received, 1);
        // Whoever wants that gets it sent once more.
        QCOMPARE(m_case.forHelena(pending + QStringList{u"--finish"_s, u"--send-again"_s}).exit, 0);
        QCOMPARE(m_case.there().received, 2);
        QVERIFY(m_case.forHelena(pending).out.contains("Nothing was left open."));
    }

    void aServerThatDoesNotSayLeavesItOpen()
    {
        m_case.killAtStep(Step::Saved);
        m_case.refuse(u"GetItem"_s, u"ErrorInternalServerError"_s);
        QCOMPARE(m_case.state(), u"unknown"_s);
        const Ran listed = m_case.forHelena(pending);
        QCOMPARE(listed.exit, 1);
        QVERIFY2(listed.out.contains("could not be looked up"), listed.out.constData());
        const Ran finished = m_case.forHelena(pending + QStringList{u"--finish"_s});
        QCOMPARE(finished.exit, 1);
        QVERIFY2(finished.err.contains("Finish it with 'mail pending --finish'"),
                 finished.err.constData());
        QCOMPARE(m_case.there(), There({.drafts = 1}));
        m_case.refuse({}, {});
        QCOMPARE(m_case.forHelena(pending + QStringList{u"--finish"_s}).exit, 0);
        QCOMPARE(m_case.there(), wanted);
    }

    /// What one left open as oneself is not looked for as somebody else.
    void asSomebodyElseItIsNotLookedFor()
    {
        m_case.killAtStep(Step::Saved);
        const Ran listed = m_case.as(jonas, QStringList{u"--as"_s, helena} + pending);
        QVERIFY2(listed.out.contains("Look it up without --as."), listed.out.constData());
        const Ran refused =
            m_case.as(jonas, QStringList{u"--as"_s, helena} + pending + QStringList{u"--drop"_s});
        QCOMPARE(refused.exit, 1);
        QCOMPARE(m_case.there(), There({.drafts = 1}));
        QCOMPARE(m_case.as(tomas, pending).out, QByteArray("Nothing was left open.\n"));
    }

    /// Whoever sends another one hears that one is open.
    void theNextMessageSaysThatOneIsOpen()
    {
        m_case.killAtStep(Step::Saved);
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
        QCOMPARE(m_case.there(), There());
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
    KilledMailCase m_case;
};

ONBEHALF_TEST(TestCtlMailKilled, QCoreApplication)

} // namespace tst_ctlmailkilled

#include "tst_ctlmailkilled.moc"
