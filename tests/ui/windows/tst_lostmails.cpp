// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said at the next start of messages that were being sent when the program ended, and what
// is done with them.

#include "composer/draftquestion.h"
#include "lostmailsground.h"
#include "support/testprogram.h"

namespace tst_lostmails {

using namespace LostMailsTests;

class TestLostMails : public QObject, private LostMailsGround
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void whatWasSentIsSaid();
    void whatWasNotSentIsOpenedAgain();
    void whatWasNotSentIsCleanedUp();
    void whatNobodyKnowsIsSaidAndOpened();
    void whatNobodyKnowsIsForgotten();
    void whatCannotBeLookedUpIsAskedAgain();
    void laterLeavesItForTheNextStart();
    void aJournalThatCannotBeClosedIsSaid();
};

void TestLostMails::whatWasSentIsSaid()
{
    leaveOpen(Step::Marked);
    KeptMail other{.account = jonas, .principalName = {}, .draft = {.principal = helena}};
    other.draft.subject = u"Another"_s;
    QVERIFY(m_ground->context().mail.save(other));
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    QCOMPARE(said().headline,
             u"“Offer” from Helena Lindqvist was sent: a copy is in your Sent Items."_s);
    QVERIFY2(said().text.startsWith(u"It was being sent on "_s), qPrintable(said().text));
    QCOMPARE(kept().size(), 1);
    QCOMPARE(pending(), 0);
    press(0);
    QTRY_COMPARE(m_said.size(), 2);
    QVERIFY2(said().headline.contains(u"“Another”"_s), qPrintable(said().headline));
    QCOMPARE(in(sofia, u"inbox"_s).size(), 1);
}

void TestLostMails::whatWasNotSentIsOpenedAgain()
{
    leaveOpen(Step::Saved);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    QCOMPARE(said().headline,
             u"“Offer” from Helena Lindqvist was not sent: its draft lies in your Drafts."_s);
    QCOMPARE(in(jonas, u"drafts"_s).size(), 1); // nothing is done yet
    QVERIFY(!m_next->isSending());
    press(0);
    QVERIFY(m_next->isSending()); // the program must not end now
    QPointer<MailWindow> window = onlyWindow();
    QVERIFY(window);
    QVERIFY(!window->messageBar()->hasMessage());
    QCOMPARE(window->form()->body()->toPlainText(), u"Dear Sofia"_s);
    QCOMPARE(window->form()->to()->recipients().first().address, sofia);
    QVERIFY(in(jonas, u"drafts"_s).isEmpty());
    QCOMPARE(kept().size(), 1);
    QVERIFY(!kept().first().mayBeSent);
    QCOMPARE(pending(), 0);
    window->findChild<QPushButton *>(u"sendButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!window, 10000);
    QCOMPARE(in(sofia, u"inbox"_s).size(), 1);
    QVERIFY(kept().isEmpty());
}

void TestLostMails::whatWasNotSentIsCleanedUp()
{
    leaveOpen(Step::Saved);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    press(1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_results.isEmpty(), 10000);
    QCOMPARE(m_results, QStringList{u"The draft was deleted."_s});
    QVERIFY(in(jonas, u"drafts"_s).isEmpty());
    QVERIFY(kept().isEmpty());
    QCOMPARE(pending(), 0);
    QVERIFY(in(sofia, u"inbox"_s).isEmpty());
}

void TestLostMails::whatNobodyKnowsIsSaidAndOpened()
{
    leaveOpen(Step::Sent);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    QCOMPARE(said().headline, u"Whether “Offer” from Helena Lindqvist was sent cannot be found "
                              "out: no copy is to be seen in your Sent Items."_s);
    QVERIFY(said().nextStep.contains(u"it may come twice"_s));
    press(0);
    auto *window = onlyWindow();
    QVERIFY(window);
    QCOMPARE(window->form()->subject()->text(), u"Offer"_s);
    QVERIFY(kept().first().mayBeSent);
    QVERIFY(!window->close());
    auto *question = openDialog<DraftQuestion>();
    QVERIFY(question);
    QVERIFY(question->text().startsWith(u"It is not known whether this message was sent."_s));
    question->reject();
    QVERIFY(window->keepAndClose());
}

void TestLostMails::whatNobodyKnowsIsForgotten()
{
    leaveOpen(Step::Sent);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    press(1);
    QVERIFY(kept().isEmpty());
    QCOMPARE(pending(), 0);
}

void TestLostMails::whatCannotBeLookedUpIsAskedAgain()
{
    leaveOpen(Step::Saved);
    refuse({u"GetItem"_s});
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    QVERIFY2(said().headline.startsWith(
                 u"What became of “Offer” from Helena Lindqvist could not be looked up."_s),
             qPrintable(said().headline));
    QVERIFY(!said().details.isEmpty());
    QCOMPARE(kept().size(), 1);
    refuse({});
    press(0);
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 2, 10000);
    QVERIFY(said().headline.contains(u"was not sent"_s));
}

void TestLostMails::laterLeavesItForTheNextStart()
{
    leaveOpen(Step::Saved);
    refuse({u"GetItem"_s});
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    press(1);
    QTest::qWait(50);
    QCOMPARE(m_said.size(), 1); // it is not offered as one that was not sent
    QCOMPARE(kept().size(), 1);
    QCOMPARE(pending(), 1);
    refuse({});
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 2, 10000);
    QVERIFY(said().headline.contains(u"was not sent"_s));
}

/// What is known is said all the same, and looked up once more at the next start.
void TestLostMails::aJournalThatCannotBeClosedIsSaid()
{
    leaveOpen(Step::Marked);
    // Nobody can hold a file that is a folder.
    const QString held =
        QFileInfo(m_ground->settingsFile()).absolutePath() + u"/journal/journal.lock"_s;
    QVERIFY(QDir().mkpath(held + u"/x"_s));
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 20000);
    QVERIFY(said().headline.contains(u"was sent: a copy is in your Sent Items."_s));
    QCOMPARE(m_results, QStringList{u"The journal could not be written on this computer."_s});
    QVERIFY(kept().isEmpty());
    QCOMPARE(pending(), 1);
}

ONBEHALF_TEST(TestLostMails, QApplication)

} // namespace tst_lostmails

#include "tst_lostmails.moc"
