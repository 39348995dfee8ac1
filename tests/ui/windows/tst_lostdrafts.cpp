// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of the drafts on this computer of messages that were being sent when the program
// ended.

#include "lostmailsground.h"
#include "support/testprogram.h"

namespace tst_lostdrafts {

using namespace LostMailsTests;

class TestLostDrafts : public QObject, private LostMailsGround
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void whatNeverArrivedIsADraft();
    void aDraftThatCannotBeDeletedIsSaid();
    void aDraftThatCannotBeDiscardedIsSaid();
    void withoutADraftHereTheTextComesBack();
    void aDraftThatWasSentIsNotOffered();
    void aDraftThatWasChangedStays_data();
    void aDraftThatWasChangedStays();
    void aDraftThatWasChangedAfterItWasSentStays();
    void theOnlyCopyIsNotGivenUp_data();
    void theOnlyCopyIsNotGivenUp();
};

void TestLostDrafts::whatNeverArrivedIsADraft()
{
    KeptMail mail{.account = jonas, .principalName = u"Helena Lindqvist"_s, .draft = offer()};
    QVERIFY(m_ground->context().mail.save(mail));
    m_proxy->answerOperation("CreateItem", {.bytes = {}, .close = true}, 1);
    refuse({u"FindItem"_s});
    const MailReport report =
        await(sendMail(m_session->client, jonas, offer(), m_ground->context().journal,
                       {.lookAgainAfter = {}, .keptAs = mail.id}));
    QCOMPARE(report.end, MailEnd::DraftOpen);
    refuse({});
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    QCOMPARE(said().headline,
             u"A message that was not sent was kept: “Offer” from Helena Lindqvist."_s);
    QCOMPARE(pending(), 0);
    QCOMPARE(kept().size(), 1);
}

void TestLostDrafts::aDraftThatCannotBeDeletedIsSaid()
{
    leaveOpen(Step::Saved);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    refuse({u"DeleteItem"_s});
    press(0);
    auto *window = onlyWindow();
    QVERIFY(window);
    const QString told = words(window->messageBar());
    QVERIFY2(told.contains(u"it lies in your Drafts"_s), qPrintable(told));
    QCOMPARE(pending(), 1); // said again at the next start
    QVERIFY(window->keepAndClose());
}

void TestLostDrafts::aDraftThatCannotBeDiscardedIsSaid()
{
    leaveOpen(Step::Saved);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    refuse({u"DeleteItem"_s});
    press(1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_results.isEmpty(), 10000);
    QVERIFY2(m_results.first().contains(u"it lies in your Drafts"_s),
             qPrintable(m_results.first()));
    QCOMPARE(pending(), 1);
    QCOMPARE(kept().size(), 1);
}

/// As of one that onbehalfctl sent, or about a delegate's permissions.
void TestLostDrafts::withoutADraftHereTheTextComesBack()
{
    leaveOpen(Step::Saved, false);
    QVERIFY(kept().isEmpty());
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    press(0);
    auto *window = onlyWindow();
    QVERIFY(window);
    QCOMPARE(window->composer()->draft(), offer());
    QCOMPARE(kept().size(), 1);
    QVERIFY(window->keepAndClose());
}

/// The program ended after sending, before it could delete its draft.
void TestLostDrafts::aDraftThatWasSentIsNotOffered()
{
    KeptMail mail{.account = jonas, .principalName = {}, .draft = offer()};
    QVERIFY(m_ground->context().mail.save(mail));
    const MailReport report =
        await(sendMail(m_session->client, jonas, offer(), m_ground->context().journal,
                       {.lookAgainAfter = {}, .keptAs = mail.id}));
    QCOMPARE(report.end, MailEnd::Sent);
    QCOMPARE(kept().size(), 1);
    start();
    QVERIFY(m_said.isEmpty());
    QVERIFY(kept().isEmpty());
}

void TestLostDrafts::aDraftThatWasChangedStays_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("action");
    QTest::newRow("sent") << Step::Marked << 0;
    QTest::newRow("not sent, discarded") << Step::Saved << 1;
    QTest::newRow("nobody knows, discarded") << Step::Sent << 1;
}

/// Another window of the program was open, and went on writing.
void TestLostDrafts::aDraftThatWasChangedStays()
{
    QFETCH(const Step, step);
    QFETCH(const int, action);
    leaveOpen(step);
    KeptMail changed = kept().first();
    changed.draft.body = u"Dear Sofia, one more thing"_s;
    changed.mayBeSent = true;
    QVERIFY(m_ground->context().mail.save(changed));
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    press(action);
    // It is offered as what it is.
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 2, 10000);
    QCOMPARE(said().headline,
             u"A message that was not sent was kept: “Offer” from Helena Lindqvist."_s);
    QCOMPARE(pending(), 0);
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().draft, changed.draft);
}

/// The journal has its id as that of one that was sent.
void TestLostDrafts::aDraftThatWasChangedAfterItWasSentStays()
{
    KeptMail mail{.account = jonas, .principalName = {}, .draft = offer()};
    QVERIFY(m_ground->context().mail.save(mail));
    const MailReport report =
        await(sendMail(m_session->client, jonas, offer(), m_ground->context().journal,
                       {.lookAgainAfter = {}, .keptAs = mail.id}));
    QCOMPARE(report.end, MailEnd::Sent);
    mail.draft.subject = u"Another offer"_s;
    QVERIFY(m_ground->context().mail.save(mail));
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    QVERIFY2(said().headline.contains(u"“Another offer”"_s), qPrintable(said().headline));
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().draft, mail.draft);
}

void TestLostDrafts::theOnlyCopyIsNotGivenUp_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("not sent") << Step::Saved;
    QTest::newRow("nobody knows") << Step::Sent;
}

/// It stands in the journal alone, and the draft cannot be kept.
void TestLostDrafts::theOnlyCopyIsNotGivenUp()
{
    QFETCH(const Step, step);
    leaveOpen(step, false);
    // Where the folder should be there is a file.
    QFile file(QFileInfo(m_ground->settingsFile()).absolutePath() + u"/mail"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    press(0);
    QTRY_COMPARE(m_said.size(), 2);
    QVERIFY2(said().headline.startsWith(u"The draft could not be kept on this computer."_s),
             qPrintable(said().headline));
    QVERIFY2(said().headline.contains(u"“Offer” stays in the journal"_s),
             qPrintable(said().headline));
    QVERIFY(m_next->windows().isEmpty());
    QVERIFY(!m_next->isSending());
    QCOMPARE(pending(), 1);
    QCOMPARE(in(jonas, u"drafts"_s).size(), 1);
    QVERIFY(file.remove());
    press(0); // Try again
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 3, 10000);
    press(0);
    auto *window = onlyWindow();
    QVERIFY(window);
    QCOMPARE(window->composer()->draft(), offer());
    QCOMPARE(pending(), 0);
    QCOMPARE(kept().size(), 1);
    QVERIFY(window->keepAndClose());
}

ONBEHALF_TEST(TestLostDrafts, QApplication)

} // namespace tst_lostdrafts

#include "tst_lostdrafts.moc"
