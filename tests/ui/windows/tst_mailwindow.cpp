// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window on the sandbox: what an assistant writes for her principal, and what becomes of it.

#include "common/statusline.h"
#include "mailground.h"
#include "support/testprogram.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace tst_mailwindow {

using namespace OnBehalf;
using namespace MailWindowCase;
using namespace Support;
using namespace Qt::Literals::StringLiterals;

class tst_MailWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ground = std::make_unique<MailGround>(); }
    void cleanup() { m_ground.reset(); }
    void newMessageIsNobodysUntilSignedIn();
    void startsOnBehalfOfTheLastPrincipal();
    void sendsWithTheKeyboardAlone();
    void recipientsComeFromTheDirectory();
    void recipientsAreTakenOut();
    void typedAddressesCount();
    void problemsStopIt();
    void aRefusalKeepsTheText();
    void importanceGoesAlong();
    void anotherPrincipalIsChosen();
    void aSendThatCannotBeLookedUpSaysWhatToDo();
    void withoutAJournalNothingIsSent();

private:
    std::unique_ptr<MailGround> m_ground;
};

void tst_MailWindow::newMessageIsNobodysUntilSignedIn()
{
    auto *action = m_ground->window().findChild<QAction *>(u"newMail"_s);
    QVERIFY(!action->isEnabled());
    QCOMPARE(m_ground->window().mails()->openNew(), nullptr);
    QVERIFY(m_ground->signIn(u"jonas.weber"_s));
    QVERIFY(action->isEnabled());
}

void tst_MailWindow::startsOnBehalfOfTheLastPrincipal()
{
    auto *window = m_ground->openMail();
    QVERIFY(window);
    QCOMPARE(window->composer()->draft().principal, helena.address);
    QVERIFY(window->form()->to()->line()->hasFocus());
    // What recipients will see is said before anything is sent.
    QTRY_VERIFY(std::ranges::any_of(
        window->form()->principal()->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() &&
                   label->text().contains(u"Jonas Weber on behalf of Helena Lindqvist"_s);
        }));
    QCOMPARE(window->windowTitle(), u"Untitled – New message on behalf of Helena Lindqvist"_s);
    QTest::keyClicks(window->form()->subject(), u"Offer"_s);
    QCOMPARE(window->windowTitle(), u"Offer – New message on behalf of Helena Lindqvist"_s);
}

void tst_MailWindow::sendsWithTheKeyboardAlone()
{
    QPointer<MailWindow> window = m_ground->openMail();
    QVERIFY(window);
    addTo(window->form()->to(), u"sofia.mar"_s);
    for (int i = 0; i < 3; ++i) // Cc, Bcc, subject
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), window->form()->subject());
    QTest::keyClicks(QApplication::focusWidget(), u"Offer"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Dear Sofia"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!window, 10000);
    const auto received = m_ground->in(sofia, u"inbox"_s);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().subject, u"Offer"_s);
    QCOMPARE(received.first().body->text, u"Dear Sofia"_s);
    QCOMPARE(received.first().from->mailbox.emailAddress, helena.address);
    QCOMPARE(received.first().sender->mailbox.emailAddress, jonas);
    QVERIFY(m_ground->kept().isEmpty());
    QVERIFY(std::ranges::any_of(
        m_ground->window().statusLine()->findChildren<QWidget *>(), [](const QWidget *one) {
            return one->property("text").toString().contains(u"“Offer” was sent to Sofia"_s) ||
                   one->accessibleName().contains(u"“Offer” was sent to Sofia"_s);
        }));
}

void tst_MailWindow::recipientsComeFromTheDirectory()
{
    auto *window = m_ground->openMail();
    QVERIFY(window);
    auto *to = window->form()->to();
    addTo(to, u"sofia.mar"_s);
    QCOMPARE(to->recipients().first().name, u"Sofia Marchetti"_s);
    QCOMPARE(to->recipients().first().address, sofia);
    QVERIFY(to->line()->text().isEmpty());
    // Whoever is there already is not added again.
    QTest::keyClicks(to->line(), sofia);
    QTest::keyClick(to->line(), Qt::Key_Return);
    QTRY_VERIFY(to->line()->text().isEmpty());
    QCOMPARE(to->recipients().size(), 1);
}

void tst_MailWindow::recipientsAreTakenOut()
{
    auto *window = m_ground->openMail();
    QVERIFY(window);
    auto *to = window->form()->to();
    addTo(to, u"sofia.mar"_s);
    addTo(to, mei);
    QCOMPARE(window->composer()->draft().to.size(), 2);
    QTest::keyClick(to->line(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Remove Sofia Marchetti"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(to->line()->hasFocus());
    QTest::keyClick(to->line(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(to->recipients().size(), 1);
    QCOMPARE(to->recipients().first().address, mei);
    QVERIFY(to->line()->hasFocus());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    to->findChild<QToolButton *>(u"recipient"_s)->click();
    QVERIFY(to->recipients().isEmpty());
    addTo(to, mei);
    QTest::keyClick(to->line(), Qt::Key_Backspace);
    QVERIFY(to->recipients().isEmpty());
    QVERIFY(window->composer()->draft().to.isEmpty());
}

/// Without Return too.
void tst_MailWindow::typedAddressesCount()
{
    QPointer<MailWindow> window = m_ground->openMail();
    QVERIFY(window);
    window->form()->to()->setFocus();
    QTest::keyClicks(window->form()->to()->line(), sofia + u"; "_s + mei);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!window, 10000);
    QCOMPARE(m_ground->in(sofia, u"inbox"_s).size(), 1);
    QCOMPARE(m_ground->in(mei, u"inbox"_s).size(), 1);
}

void tst_MailWindow::problemsStopIt()
{
    auto *window = m_ground->openMail();
    QVERIFY(window);
    auto *send = window->findChild<QPushButton *>(u"sendButton"_s);
    send->click();
    QVERIFY2(barText(window).contains(u"The message has no recipient."_s),
             qPrintable(barText(window)));
    QTest::keyClicks(window->form()->cc()->line(), u"zzzz"_s);
    send->click();
    QVERIFY2(barText(window).contains(u"“zzzz” is nobody yet."_s), qPrintable(barText(window)));
    QVERIFY(window->form()->cc()->line()->hasFocus());
    QVERIFY(!window->composer()->isSending());
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(!window->messageBar()->hasMessage());
}

void tst_MailWindow::aRefusalKeepsTheText()
{
    QPointer<MailWindow> window = m_ground->openMail();
    QVERIFY(window);
    m_ground->server().exchange().with([](Sandbox::State &state) {
        state.controls.refusedCalls[u"SendItem"_s] = u"ErrorSendAsDenied"_s;
    });
    addTo(window->form()->to(), sofia);
    QTest::keyClicks(window->form()->body(), u"Dear Sofia"_s);
    window->findChild<QPushButton *>(u"sendButton"_s)->click();
    QVERIFY(!window->form()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(window->messageBar()->hasMessage(), 10000);
    QVERIFY2(barText(window).contains(u"does not let you send for this person"_s),
             qPrintable(barText(window)));
    QVERIFY2(barText(window).contains(u"Nothing was sent."_s), qPrintable(barText(window)));
    QVERIFY(window->form()->isEnabled());
    QCOMPARE(window->form()->body()->toPlainText(), u"Dear Sofia"_s);
    QCOMPARE(m_ground->kept().size(), 1); // on this computer
    QVERIFY(m_ground->in(jonas, u"drafts"_s).isEmpty());
    m_ground->server().exchange().with(
        [](Sandbox::State &state) { state.controls.refusedCalls.clear(); });
    window->findChild<QPushButton *>(u"sendButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!window, 10000);
    QCOMPARE(m_ground->in(sofia, u"inbox"_s).size(), 1);
    QVERIFY(m_ground->kept().isEmpty());
}

void tst_MailWindow::importanceGoesAlong()
{
    QPointer<MailWindow> window = m_ground->openMail();
    QVERIFY(window);
    QTest::keyClicks(window->form()->subject(), u"Offer"_s);
    window->findChild<QAction *>(u"highImportance"_s)->trigger();
    QTest::keyClicks(window->form()->subject(), u" 2"_s);
    addTo(window->form()->bcc(), sofia);
    window->findChild<QPushButton *>(u"sendButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!window, 10000);
    const auto received = m_ground->in(sofia, u"inbox"_s);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().subject, u"Offer 2"_s);
    QCOMPARE(received.first().importance, std::optional(Ews::Importance::High));
}

void tst_MailWindow::anotherPrincipalIsChosen()
{
    auto *window = m_ground->openMail();
    QVERIFY(window);
    auto *combo = window->form()->principal()->combo();
    const int own = combo->findData(jonas);
    QVERIFY(own >= 0);
    QVERIFY(combo->itemText(own).contains(u"yourself"_s));
    combo->setCurrentIndex(own);
    Q_EMIT combo->activated(own);
    QCOMPARE(window->composer()->draft().principal, jonas);
    QCOMPARE(window->windowTitle(), u"Untitled – New message"_s);
}

/// Sent again it is looked for first, and not sent twice.
void tst_MailWindow::aSendThatCannotBeLookedUpSaysWhatToDo()
{
    QPointer<MailWindow> window = m_ground->openMail();
    QVERIFY(window);
    m_ground->server().exchange().with([](Sandbox::State &state) {
        state.controls.diesAfter = Sandbox::Step::Marked;
        state.controls.refusedCalls[u"GetItem"_s] = u"ErrorInternalServerError"_s;
    });
    addTo(window->form()->to(), sofia);
    window->findChild<QPushButton *>(u"sendButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(window->messageBar()->hasMessage(), 10000);
    QVERIFY2(barText(window).contains(u"could not be looked up"_s), qPrintable(barText(window)));
    QVERIFY2(barText(window).contains(u"send again: what became of this attempt is looked up"_s),
             qPrintable(barText(window)));
    m_ground->server().exchange().with(
        [](Sandbox::State &state) { state.controls.refusedCalls.clear(); });
    window->findChild<QPushButton *>(u"sendButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!window, 10000);
    QCOMPARE(m_ground->in(sofia, u"inbox"_s).size(), 1);
    QVERIFY(m_ground->kept().isEmpty());
}

void tst_MailWindow::withoutAJournalNothingIsSent()
{
    auto *window = m_ground->openMail();
    QVERIFY(window);
    // Where the folder should be there is a file.
    const QString folder = QFileInfo(m_ground->settingsFile()).absolutePath() + u"/journal"_s;
    QVERIFY(QDir(folder).removeRecursively());
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    addTo(window->form()->to(), sofia);
    window->findChild<QPushButton *>(u"sendButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(window->messageBar()->hasMessage(), 10000);
    QVERIFY2(barText(window).contains(u"The journal could not be written on this computer."_s) &&
                 barText(window).contains(u"Nothing was sent."_s),
             qPrintable(barText(window)));
    QVERIFY(m_ground->in(jonas, u"drafts"_s).isEmpty());
    QVERIFY(m_ground->in(sofia, u"inbox"_s).isEmpty());
    QCOMPARE(m_ground->kept().size(), 1);
}

ONBEHALF_TEST(tst_MailWindow, QApplication)

} // namespace tst_mailwindow

#include "tst_mailwindow.moc"
