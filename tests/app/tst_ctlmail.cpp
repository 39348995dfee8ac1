// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlmeetings.h"
#include "support/testprogram.h"

namespace tst_ctlmail {

using namespace CtlCase;

namespace {

const QString sofia = u"sofia.marchetti@sandbox.example"_s;

} // namespace

/// Messages from a terminal: Jonas writes on behalf of Helena.
class TestCtlMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }
    void cleanup() { m_case.reset(); }

    void sendsOnBehalf()
    {
        const Ran ran =
            m_case->forHelena({u"mail"_s, u"send"_s, u"--to"_s, sofia, u"--to"_s, u"Anna Schmidt"_s,
                               u"--cc"_s, mei, u"--bcc"_s, tomas, u"--subject"_s, u"Offer"_s,
                               u"--body"_s, u"Dear Sofia"_s, u"--importance"_s, u"high"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY2(ran.out.contains("“Offer” was sent to 4 recipient"), ran.out.constData());
        QVERIFY2(ran.out.contains("A copy is in your Sent Items."), ran.out.constData());
        for (const QString &who : {sofia, anna, mei, tomas}) {
            const auto received = inbox(who);
            QCOMPARE(received.size(), 1);
            QCOMPARE(received.first().from->mailbox.emailAddress, helena);
            QCOMPARE(received.first().sender->mailbox.emailAddress, jonas);
            QCOMPARE(received.first().body->text, u"Dear Sofia"_s);
            QCOMPARE(received.first().importance, std::optional(Ews::Importance::High));
            QVERIFY(received.first().bccRecipients.isEmpty());
        }
    }

    void sendsForOneself()
    {
        const Ran ran = m_case->as(jonas, send({u"--json"_s}));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(ran.json()["end"_L1].toString(), u"sent"_s);
        QCOMPARE(ran.json()["folders"_L1].toString(), u"own"_s);
        QCOMPARE(ran.json()["copySeen"_L1].toBool(), true);
        QVERIFY(ran.json()["error"_L1].isNull());
        QCOMPARE(inbox(sofia).first().from->mailbox.emailAddress, jonas);
    }

    void foldersOfWhoeverIsImpersonatedAreCalledTheirs_data()
    {
        QTest::addColumn<QString>("as");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("the principal")
            << helena << QByteArray("in the Sent Items of helena.lindqvist@sandbox.example.");
        QTest::newRow("a delegate")
            << jonas << QByteArray("in the Sent Items of jonas.weber@sandbox.example.");
    }

    void foldersOfWhoeverIsImpersonatedAreCalledTheirs()
    {
        QFETCH(const QString, as);
        QFETCH(const QByteArray, said);
        const QStringList who{u"--as"_s, as, u"--mailbox"_s, helena};
        const QString helpdesk = u"helpdesk@sandbox.example"_s;
        const Ran plan = m_case->as(helpdesk, who + send({u"--dry-run"_s}));
        QVERIFY2(plan.out.contains("A copy is kept " + said), plan.out.constData());
        const Ran ran = m_case->as(helpdesk, who + send());
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY2(ran.out.contains("A copy is " + said), ran.out.constData());
        QCOMPARE(m_case->inFolder<Ews::Message>(as, u"sentitems"_s).size(), 1);
        QCOMPARE(inbox(sofia).first().sender->mailbox.emailAddress, as);
    }

    void takesTheTextFromAFile()
    {
        const QString path = m_case->home.filePath(u"offer.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Grüße\nzwei Zeilen\n");
        file.close();
        const Ran ran = m_case->forHelena(send({u"--body-file"_s, path}));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(inbox(sofia).first().body->text, u"Grüße\nzwei Zeilen\n"_s);
    }

    /// After the line that is the password.
    void takesTheTextFromStandardInput()
    {
        const Ran ran = m_case->run(m_case->signIn(jonas) +
                                        QStringList{u"--password-stdin"_s, u"--mailbox"_s, helena} +
                                        send({u"--body-file"_s, u"-"_s}),
                                    m_case->password(jonas) + "\nDear Sofia\nsecond line");
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(inbox(sofia).first().body->text, u"Dear Sofia\nsecond line\n"_s);
    }

    void saysWhatItWouldDo()
    {
        const Ran ran = m_case->forHelena(send({u"--dry-run"_s}));
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains("Send “Offer” to Sofia Marchetti on behalf of helena"),
                 ran.out.constData());
        QVERIFY2(ran.out.contains("jonas.weber@sandbox.example on behalf of helena"),
                 ran.out.constData());
        QVERIFY(ran.out.contains("Nothing was done"));
        const Ran json = m_case->forHelena(send({u"--dry-run"_s, u"--json"_s}));
        QCOMPARE(json.json()["dryRun"_L1].toBool(), true);
        QCOMPARE(json.json()["to"_L1][0].toString(), sofia);
        QCOMPARE(json.json()["folders"_L1].toString(), u"own"_s);
        QVERIFY(inbox(sofia).isEmpty());
        QVERIFY(m_case->inFolder<Ews::Message>(jonas, u"drafts"_s).isEmpty());
    }

    void whoMayNotSendIsTold()
    {
        const Ran ran = m_case->as(mei, QStringList{u"--mailbox"_s, helena} + send());
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("does not let you send for this person. Nothing was sent."),
                 ran.err.constData());
        QVERIFY(ran.err.contains("GrantSendOnBehalfTo"));
        QVERIFY(inbox(sofia).isEmpty());
        QVERIFY(m_case->inFolder<Ews::Message>(mei, u"drafts"_s).isEmpty());
    }

    void aDraftThatIsLeftIsSaid()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls = {{u"SendItem"_s, u"ErrorSubmissionQuotaExceeded"_s},
                                           {u"DeleteItem"_s, u"ErrorAccessDenied"_s}};
        });
        const Ran ran = m_case->forHelena(send({u"--json"_s}));
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.json()["end"_L1].toString(), u"draftLeft"_s);
        QCOMPARE(ran.json()["draftLeft"_L1]["code"_L1].toString(), u"ErrorAccessDenied"_s);
        QVERIFY2(ran.err.contains("it lies in your Drafts"), ran.err.constData());
    }

    void aLostAnswerIsSaid()
    {
        m_case->server.exchange().with(
            [](Sandbox::State &state) { state.controls.diesAfter = Sandbox::Step::Sent; });
        const Ran ran = m_case->forHelena(send());
        QCOMPARE(ran.exit, 4);
        QVERIFY2(ran.err.contains("cannot be found out"), ran.err.constData());
        QCOMPARE(inbox(sofia).size(), 1);
    }

    void whoIsNotKnownIsNotWrittenTo()
    {
        const Ran ran = m_case->forHelena(
            {u"mail"_s, u"send"_s, u"--to"_s, u"Nobody Whatsoever"_s, u"--subject"_s, u"x"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("Nothing was sent."), ran.err.constData());
    }

    void usageErrorsAreTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nobody") << QStringList{u"--subject"_s, u"x"_s}
                                << QByteArray("Say whom it is to with --to.");
        QTest::newRow("only a comma")
            << QStringList{u"--to"_s, u","_s} << QByteArray("Say whom it is to with --to.");
        QTest::newRow("two texts")
            << QStringList{u"--to"_s, sofia, u"--body"_s, u"x"_s, u"--body-file"_s, u"-"_s}
            << QByteArray("exclude each other");
        QTest::newRow("no such file")
            << QStringList{u"--to"_s, sofia, u"--body-file"_s, u"/nowhere/offer.txt"_s}
            << QByteArray("cannot be read");
        QTest::newRow("importance") << QStringList{u"--to"_s, sofia, u"--importance"_s, u"great"_s}
                                    << QByteArray("is not Low, Normal or High");
        QTest::newRow("an argument")
            << QStringList{u"--to"_s, sofia, u"x"_s} << QByteArray("one argument too many");
    }

    void usageErrorsAreTwo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, said);
        const Ran ran = m_case->forHelena(QStringList{u"mail"_s, u"send"_s} + arguments);
        QCOMPARE(ran.exit, 2);
        QVERIFY2((ran.out + ran.err).contains(said), (ran.out + ran.err).constData());
        QVERIFY(inbox(sofia).isEmpty());
    }

private:
    static QStringList send(const QStringList &more = {})
    {
        return QStringList{u"mail"_s, u"send"_s, u"--to"_s, sofia, u"--subject"_s, u"Offer"_s} +
               more;
    }
    QList<Ews::Message> inbox(const QString &who)
    {
        return m_case->inFolder<Ews::Message>(who, u"inbox"_s);
    }

    std::optional<MeetingsCase> m_case;
};

ONBEHALF_TEST(TestCtlMail, QCoreApplication)

} // namespace tst_ctlmail

#include "tst_ctlmail.moc"
