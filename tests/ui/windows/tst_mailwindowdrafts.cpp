// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window on the sandbox: messages that are not sent yet, and what becomes of them.

#include "composer/draftquestion.h"
#include "mailground.h"
#include "support/testprogram.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace tst_mailwindowdrafts {

using namespace OnBehalf;
using namespace MailWindowCase;
using namespace Support;
using namespace Qt::Literals::StringLiterals;

class tst_MailWindowDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ground = std::make_unique<MailGround>(); }
    void cleanup() { m_ground.reset(); }
    void draftsAreKeptAndOffered();
    void whatIsTypedIsKeptToo();
    void unchangedClosesWithoutAQuestion();
    void discardForgets();
    void closingTheProgramKeepsDrafts();
    void aDiskThatIsFullIsSaid();

private:
    std::unique_ptr<MailGround> m_ground;
};

void tst_MailWindowDrafts::draftsAreKeptAndOffered()
{
    QPointer<MailWindow> window = m_ground->openMail();
    QVERIFY(window);
    addTo(window->form()->to(), sofia);
    QTest::keyClicks(window->form()->subject(), u"Offer"_s);
    window->close();
    auto *question = openDialog<DraftQuestion>();
    QVERIFY(question);
    QCOMPARE(question->text(), u"This message was not sent."_s);
    question->findChild<QPushButton *>(u"keep"_s)->click();
    QTRY_VERIFY(!window);
    QCOMPARE(m_ground->kept().size(), 1);
    // At the next start.
    MailWindows next(m_ground->context().settings, m_ground->context().journal,
                     m_ground->context().mail);
    QList<Message> said;
    connect(&next, &MailWindows::noticed, this, [&said](const Message &one) { said.append(one); });
    next.setSession(m_ground->store()->session());
    next.offerDrafts();
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().headline,
             u"A message that was not sent was kept: “Offer” from Helena Lindqvist."_s);
    said.first().actions.first().run();
    QCOMPARE(next.windows().size(), 1);
    auto *again = next.windows().first();
    QCOMPARE(again->form()->subject()->text(), u"Offer"_s);
    QCOMPARE(again->form()->to()->recipients().first().address, sofia);
    next.offerDrafts(); // once
    QCOMPARE(said.size(), 1);
}

/// Names that nobody was chosen for.
void tst_MailWindowDrafts::whatIsTypedIsKeptToo()
{
    QPointer<MailWindow> window = m_ground->openMail();
    QVERIFY(window);
    addTo(window->form()->to(), sofia);
    QTest::keyClicks(window->form()->to()->line(), u"somebody in Rome"_s);
    QTest::keyClicks(window->form()->cc()->line(), u"accounting, "_s + mei);
    QCOMPARE(window->composer()->draft().typed.to, u"somebody in Rome"_s);
    window->close();
    auto *question = openDialog<DraftQuestion>();
    QVERIFY(question);
    question->findChild<QPushButton *>(u"keep"_s)->click();
    QTRY_VERIFY(!window);
    QCOMPARE(m_ground->kept().size(), 1);
    auto *again = m_ground->window().mails()->openDraft(m_ground->kept().first());
    QVERIFY(again);
    QCOMPARE(again->form()->to()->line()->text(), u"somebody in Rome"_s);
    QCOMPARE(again->form()->to()->recipients().first().address, sofia);
    QCOMPARE(again->form()->cc()->line()->text(), u"accounting"_s);
    QCOMPARE(again->form()->cc()->recipients().first().address, mei);
    QVERIFY(again->form()->bcc()->line()->text().isEmpty());
    // Nobody is sent to by what is only typed.
    again->findChild<QPushButton *>(u"sendButton"_s)->click();
    QVERIFY2(barText(again).contains(u"“somebody in Rome” is nobody yet."_s),
             qPrintable(barText(again)));
    // Typed alone it is worth keeping, and deleted again it is not.
    again->findChild<QAction *>(u"discard"_s)->trigger();
    QTRY_VERIFY(m_ground->window().mails()->windows().isEmpty());
    QPointer<MailWindow> next = m_ground->window().mails()->openNew();
    QTest::keyClicks(next->form()->bcc()->line(), u"zz"_s);
    QVERIFY(next->composer()->mail().isWritten());
    QVERIFY(next->keepAndClose());
    QTRY_VERIFY(!next);
    QCOMPARE(m_ground->kept().first().draft.typed.bcc, u"zz"_s);
    auto *last = m_ground->window().mails()->openDraft(m_ground->kept().first());
    QTest::keyClick(last->form()->bcc()->line(), Qt::Key_Backspace);
    QTest::keyClick(last->form()->bcc()->line(), Qt::Key_Backspace);
    QVERIFY(last->close());
    QVERIFY(m_ground->kept().isEmpty());
}

void tst_MailWindowDrafts::unchangedClosesWithoutAQuestion()
{
    QPointer<MailWindow> window = m_ground->openMail();
    QVERIFY(window);
    QVERIFY(window->close());
    QTRY_VERIFY(!window);
    QVERIFY(m_ground->kept().isEmpty());
}

void tst_MailWindowDrafts::discardForgets()
{
    QPointer<MailWindow> window = m_ground->openMail();
    QVERIFY(window);
    QTest::keyClicks(window->form()->subject(), u"Offer"_s);
    QVERIFY(window->composer()->save());
    QCOMPARE(m_ground->kept().size(), 1);
    window->findChild<QAction *>(u"discard"_s)->trigger();
    QTRY_VERIFY(!window);
    QVERIFY(m_ground->kept().isEmpty());
}

void tst_MailWindowDrafts::closingTheProgramKeepsDrafts()
{
    QPointer<MailWindow> window = m_ground->openMail();
    QVERIFY(window);
    QTest::keyClicks(window->form()->body(), u"Dear Sofia"_s);
    QVERIFY(m_ground->window().close());
    QTRY_VERIFY(!window);
    QCOMPARE(m_ground->kept().size(), 1);
    QCOMPARE(m_ground->kept().first().draft.body, u"Dear Sofia"_s);
}

void tst_MailWindowDrafts::aDiskThatIsFullIsSaid()
{
    auto *window = m_ground->openMail();
    QVERIFY(window);
    // Where the folder should be there is a file.
    QFile file(QFileInfo(m_ground->settingsFile()).absolutePath() + u"/mail"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QTest::keyClicks(window->form()->body(), u"Dear Sofia"_s);
    QVERIFY(!window->keepAndClose());
    QVERIFY2(barText(window).contains(u"The draft could not be kept on this computer."_s),
             qPrintable(barText(window)));
    QCOMPARE(window->form()->body()->toPlainText(), u"Dear Sofia"_s);
}

ONBEHALF_TEST(tst_MailWindowDrafts, QApplication)

} // namespace tst_mailwindowdrafts

#include "tst_mailwindowdrafts.moc"
