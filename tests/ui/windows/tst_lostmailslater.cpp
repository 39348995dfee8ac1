// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages that were being sent when the program ended are seen to one after the other, by whom
// they belong to, and beside whatever else the window has to say.

#include "lostmailsground.h"
#include "support/testprogram.h"

namespace tst_lostmailslater {

using namespace LostMailsTests;

class TestLostMailsLater : public QObject, private LostMailsGround
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void whatIsWithdrawnStaysItsAccounts();
    void whoComesBackIsToldTheRest();
    void whatIsClosedIsForLater();
    void aNewSignInIsAskedForAndLooksAgain();
    void theWindowSaysItAtSignIn();
    void theWindowGoesOnWhenItIsClosed();
    void theWindowLetsOthersFinish();
};

/// Somebody else signs in while it is being withdrawn.
void TestLostMailsLater::whatIsWithdrawnStaysItsAccounts()
{
    leaveOpen(Step::Saved);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    press(0);
    switchTo(sessionOf(helena));
    QVERIFY(m_next->isSending());
    QTRY_VERIFY_WITH_TIMEOUT(!m_next->isSending(), 10000);
    QVERIFY(m_next->windows().isEmpty());
    QVERIFY(m_ground->context().mail.drafts(helena).isEmpty());
    QCOMPARE(kept().size(), 1);
    QCOMPARE(pending(), 0);
    QVERIFY(in(jonas, u"drafts"_s).isEmpty());
    QCOMPARE(m_said.size(), 1);
    switchTo(m_session);
    QTRY_COMPARE(m_said.size(), 2);
    QCOMPARE(said().headline,
             u"A message that was not sent was kept: “Offer” from Helena Lindqvist."_s);
}

void TestLostMailsLater::whoComesBackIsToldTheRest()
{
    leaveOpen(Step::Marked);
    leaveOpen(Step::Saved); // the newest is told first
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    QVERIFY(said().headline.contains(u"was not sent"_s));
    const auto open = said().actions.first().run;
    switchTo(sessionOf(helena));
    open(); // too late
    QVERIFY(!m_next->isSending());
    switchTo(m_session);
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 2, 10000);
    QVERIFY(said().headline.contains(u"was not sent"_s));
    m_next->leaveNotice();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 3, 10000);
    QVERIFY(said().headline.contains(u"was sent: a copy"_s));
    // What was left is for the next start.
    switchTo(sessionOf(helena));
    switchTo(m_session);
    QTest::qWait(50);
    QCOMPARE(m_said.size(), 3);
    QCOMPARE(pending(), 1);
}

void TestLostMailsLater::whatIsClosedIsForLater()
{
    leaveOpen(Step::Saved);
    for (const QString &subject : {u"Another"_s, u"One more"_s}) {
        KeptMail other{.account = jonas, .principalName = {}, .draft = {.principal = helena}};
        other.draft.subject = subject;
        QVERIFY(m_ground->context().mail.save(other));
    }
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    m_next->leaveNotice();
    QTRY_COMPARE(m_said.size(), 2);
    const QString second = said().headline;
    QVERIFY2(second.startsWith(u"A message that was not sent was kept"_s), qPrintable(second));
    m_next->leaveNotice();
    QCOMPARE(m_said.size(), 3);
    QVERIFY2(said().headline != second, qPrintable(second));
    m_next->leaveNotice();
    QCOMPARE(m_said.size(), 3);
    m_next->leaveNotice(); // nothing is noticed any more
    QCOMPARE(m_said.size(), 3);
    QCOMPARE(kept().size(), 3);
    QCOMPARE(pending(), 1);
}

/// The password was changed meanwhile.
void TestLostMailsLater::aNewSignInIsAskedForAndLooksAgain()
{
    leaveOpen(Step::Saved);
    m_ground->server().exchange().with([](Sandbox::State &state) {
        const auto who = state.organisation.sidOf(u"jonas.weber"_s);
        state.organisation.directory.edit(who)->password = u"Another-1"_s;
    });
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    QVERIFY(said().headline.contains(u"could not be looked up"_s));
    QCOMPARE(m_signIns, 1);
    const Session anew = sessionOf(jonas, u"Another-1"_s);
    m_next->setSession(anew);
    press(0);
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 2, 10000);
    QVERIFY2(said().headline.contains(u"was not sent"_s), qPrintable(said().headline));
    switchTo(anew); // as the window does
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 3, 10000);
    QVERIFY2(said().headline.contains(u"was not sent"_s), qPrintable(said().headline));
    QCOMPARE(m_signIns, 1);
}

void TestLostMailsLater::theWindowSaysItAtSignIn()
{
    leaveOpen(Step::Saved);
    QVERIFY(m_ground->signIn(u"jonas.weber"_s));
    auto *bar = m_ground->place()->messageBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->hasMessage(), 10000);
    QVERIFY2(words(bar).contains(u"its draft lies in your Drafts"_s), qPrintable(words(bar)));
    for (auto *button : bar->findChildren<QPushButton *>())
        if (button->text() == "&Discard"_L1)
            button->click();
    QTRY_VERIFY(!bar->hasMessage());
    QTRY_VERIFY_WITH_TIMEOUT(in(jonas, u"drafts"_s).isEmpty(), 10000);
}

void TestLostMailsLater::theWindowGoesOnWhenItIsClosed()
{
    leaveOpen(Step::Saved);
    KeptMail other{.account = jonas, .principalName = {}, .draft = {.principal = helena}};
    other.draft.subject = u"Another"_s;
    QVERIFY(m_ground->context().mail.save(other));
    QVERIFY(m_ground->signIn(u"jonas.weber"_s));
    auto *bar = m_ground->place()->messageBar();
    QTRY_VERIFY_WITH_TIMEOUT(words(bar).contains(u"its draft lies in your Drafts"_s), 10000);
    for (auto *button : bar->findChildren<QToolButton *>())
        if (button->accessibleName() == "Close this message"_L1)
            button->click();
    QTRY_VERIFY(words(bar).contains(u"“Another”"_s));
    QVERIFY(bar->hasMessage());
    QTest::keyClick(&m_ground->window(), Qt::Key_Escape);
    QTRY_VERIFY(!bar->hasMessage());
    QCOMPARE(kept().size(), 2);
    QCOMPARE(pending(), 1);
}

/// One bar for all that is said.
void TestLostMailsLater::theWindowLetsOthersFinish()
{
    leaveOpen(Step::Saved);
    QVERIFY(m_ground->signIn(u"jonas.weber"_s));
    auto *bar = m_ground->place()->messageBar();
    const auto saysLost = [bar] {
        return bar->hasMessage() && words(bar).contains(u"its draft lies in your Drafts"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(saysLost(), 10000);
    bar->retract(); // the place has nothing to take back
    QVERIFY(saysLost());
    // What comes meanwhile may be said once only: it is neither replaced nor taken back.
    bar->setMessage({.tone = Tone::Info, .headline = u"Something else."_s});
    int times = 0;
    const QObject here;
    auto *mails = m_ground->window().mails();
    connect(mails, &MailWindows::noticed, &here, [&times] { ++times; });
    mails->offerDrafts();
    QTRY_COMPARE_WITH_TIMEOUT(times, 1, 10000);
    QVERIFY2(words(bar).contains(u"Something else."_s), qPrintable(words(bar)));
    QVERIFY(bar->hasMessage());
    bar->dismiss();
    QTRY_VERIFY(saysLost());
}

ONBEHALF_TEST(TestLostMailsLater, QApplication)

} // namespace tst_lostmailslater

#include "tst_lostmailslater.moc"
