// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window on the sandbox: what an assistant writes for her principal, and what becomes of it.

#include "common/messagebar.h"
#include "common/statusline.h"
#include "composer/draftquestion.h"
#include "mail/mailform.h"
#include "mail/mailwindow.h"
#include "mail/mailwindows.h"
#include "mail/peoplefield.h"
#include "sandboxwindow.h"
#include "support/testprogram.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace tst_mailwindow {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;

const Principal helena{u"Helena Lindqvist"_s, u"helena.lindqvist@sandbox.example"_s};
const QString sofia = u"sofia.marchetti@sandbox.example"_s;
const QString mei = u"mei.lin@sandbox.example"_s;
const QString jonas = u"jonas.weber@sandbox.example"_s;

class tst_MailWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
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
    void draftsAreKeptAndOffered();
    void whatIsTypedIsKeptToo();
    void aSendThatCannotBeLookedUpSaysWhatToDo();
    void unchangedClosesWithoutAQuestion();
    void discardForgets();
    void closingTheProgramKeepsDrafts();
    void aDiskThatIsFullIsSaid();
    void withoutAJournalNothingIsSent();

private:
    MailWindow *open();
    static void addTo(PeopleField *field, const QString &text);
    [[nodiscard]] static QString barText(const MailWindow *window);
    QList<Ews::Message> in(const QString &smtp, const QString &folder);
    [[nodiscard]] QList<KeptMail> kept() const;

    std::unique_ptr<SandboxWindow> m_ground;
};

void tst_MailWindow::init()
{
    m_ground = std::make_unique<SandboxWindow>();
}

void tst_MailWindow::cleanup()
{
    m_ground.reset();
}

MailWindow *tst_MailWindow::open()
{
    rememberPrincipal(m_ground->context().settings, jonas, helena);
    if (!m_ground->signIn(u"jonas.weber"_s))
        return nullptr;
    m_ground->window().findChild<QAction *>(u"newMail"_s)->trigger();
    const auto windows = m_ground->window().mails()->windows();
    if (windows.size() != 1)
        return nullptr;
    windows.first()->activateWindow();
    return QTest::qWaitForWindowActive(windows.first()) ? windows.first() : nullptr;
}

void tst_MailWindow::addTo(PeopleField *field, const QString &text)
{
    const auto before = field->recipients().size();
    field->line()->setFocus();
    QTest::keyClicks(field->line(), text);
    QTest::keyClick(field->line(), Qt::Key_Return);
    QTRY_COMPARE(field->recipients().size(), before + 1);
}

QString tst_MailWindow::barText(const MailWindow *window)
{
    QStringList texts;
    for (const auto *label : window->messageBar()->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u' ');
}

QList<Ews::Message> tst_MailWindow::in(const QString &smtp, const QString &folder)
{
    return m_ground->server().exchange().with([&](Sandbox::State &state) {
        QList<Ews::Message> messages;
        for (const auto &[key, item] : state.organisation.mailboxOf(smtp)->items)
            if (const auto *one = std::get_if<Ews::Message>(&item.content);
                one && item.folder == folder)
                messages.append(*one);
        return messages;
    });
}

QList<KeptMail> tst_MailWindow::kept() const
{
    return m_ground->context().mail.drafts(jonas);
}

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
    auto *window = open();
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
    QPointer<MailWindow> window = open();
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
    const auto received = in(sofia, u"inbox"_s);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().subject, u"Offer"_s);
    QCOMPARE(received.first().body->text, u"Dear Sofia"_s);
    QCOMPARE(received.first().from->mailbox.emailAddress, helena.address);
    QCOMPARE(received.first().sender->mailbox.emailAddress, jonas);
    QVERIFY(kept().isEmpty());
    QVERIFY(std::ranges::any_of(
        m_ground->window().statusLine()->findChildren<QWidget *>(), [](const QWidget *one) {
            return one->property("text").toString().contains(u"“Offer” was sent to Sofia"_s) ||
                   one->accessibleName().contains(u"“Offer” was sent to Sofia"_s);
        }));
}

void tst_MailWindow::recipientsComeFromTheDirectory()
{
    auto *window = open();
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
    auto *window = open();
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
    QPointer<MailWindow> window = open();
    QVERIFY(window);
    window->form()->to()->setFocus();
    QTest::keyClicks(window->form()->to()->line(), sofia + u"; "_s + mei);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!window, 10000);
    QCOMPARE(in(sofia, u"inbox"_s).size(), 1);
    QCOMPARE(in(mei, u"inbox"_s).size(), 1);
}

void tst_MailWindow::problemsStopIt()
{
    auto *window = open();
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
    QPointer<MailWindow> window = open();
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
    QCOMPARE(kept().size(), 1); // on this computer
    QVERIFY(in(jonas, u"drafts"_s).isEmpty());
    m_ground->server().exchange().with(
        [](Sandbox::State &state) { state.controls.refusedCalls.clear(); });
    window->findChild<QPushButton *>(u"sendButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!window, 10000);
    QCOMPARE(in(sofia, u"inbox"_s).size(), 1);
    QVERIFY(kept().isEmpty());
}

void tst_MailWindow::importanceGoesAlong()
{
    QPointer<MailWindow> window = open();
    QVERIFY(window);
    QTest::keyClicks(window->form()->subject(), u"Offer"_s);
    window->findChild<QAction *>(u"highImportance"_s)->trigger();
    QTest::keyClicks(window->form()->subject(), u" 2"_s);
    addTo(window->form()->bcc(), sofia);
    window->findChild<QPushButton *>(u"sendButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!window, 10000);
    const auto received = in(sofia, u"inbox"_s);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().subject, u"Offer 2"_s);
    QCOMPARE(received.first().importance, std::optional(Ews::Importance::High));
}

void tst_MailWindow::anotherPrincipalIsChosen()
{
    auto *window = open();
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

void tst_MailWindow::draftsAreKeptAndOffered()
{
    QPointer<MailWindow> window = open();
    QVERIFY(window);
    addTo(window->form()->to(), sofia);
    QTest::keyClicks(window->form()->subject(), u"Offer"_s);
    window->close();
    auto *question = openDialog<DraftQuestion>();
    QVERIFY(question);
    QCOMPARE(question->text(), u"This message was not sent."_s);
    question->findChild<QPushButton *>(u"keep"_s)->click();
    QTRY_VERIFY(!window);
    QCOMPARE(kept().size(), 1);
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
void tst_MailWindow::whatIsTypedIsKeptToo()
{
    QPointer<MailWindow> window = open();
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
    QCOMPARE(kept().size(), 1);
    auto *again = m_ground->window().mails()->openDraft(kept().first());
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
    QCOMPARE(kept().first().draft.typed.bcc, u"zz"_s);
    auto *last = m_ground->window().mails()->openDraft(kept().first());
    QTest::keyClick(last->form()->bcc()->line(), Qt::Key_Backspace);
    QTest::keyClick(last->form()->bcc()->line(), Qt::Key_Backspace);
    QVERIFY(last->close());
    QVERIFY(kept().isEmpty());
}

/// Sent again it is looked for first, and not sent twice.
void tst_MailWindow::aSendThatCannotBeLookedUpSaysWhatToDo()
{
    QPointer<MailWindow> window = open();
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
    QCOMPARE(in(sofia, u"inbox"_s).size(), 1);
    QVERIFY(kept().isEmpty());
}

void tst_MailWindow::unchangedClosesWithoutAQuestion()
{
    QPointer<MailWindow> window = open();
    QVERIFY(window);
    QVERIFY(window->close());
    QTRY_VERIFY(!window);
    QVERIFY(kept().isEmpty());
}

void tst_MailWindow::discardForgets()
{
    QPointer<MailWindow> window = open();
    QVERIFY(window);
    QTest::keyClicks(window->form()->subject(), u"Offer"_s);
    QVERIFY(window->composer()->save());
    QCOMPARE(kept().size(), 1);
    window->findChild<QAction *>(u"discard"_s)->trigger();
    QTRY_VERIFY(!window);
    QVERIFY(kept().isEmpty());
}

void tst_MailWindow::closingTheProgramKeepsDrafts()
{
    QPointer<MailWindow> window = open();
    QVERIFY(window);
    QTest::keyClicks(window->form()->body(), u"Dear Sofia"_s);
    QVERIFY(m_ground->window().close());
    QTRY_VERIFY(!window);
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().draft.body, u"Dear Sofia"_s);
}

void tst_MailWindow::aDiskThatIsFullIsSaid()
{
    auto *window = open();
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

void tst_MailWindow::withoutAJournalNothingIsSent()
{
    auto *window = open();
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
    QVERIFY(in(jonas, u"drafts"_s).isEmpty());
    QVERIFY(in(sofia, u"inbox"_s).isEmpty());
    QCOMPARE(kept().size(), 1);
}

ONBEHALF_TEST(tst_MailWindow, QApplication)

} // namespace tst_mailwindow

#include "tst_mailwindow.moc"
