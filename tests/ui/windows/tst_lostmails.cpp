// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says at its next start of messages that were being sent when the program ended,
// and what it does with them. That a program that is killed leaves as much is tried with
// onbehalfctl (tst_ctlmailkilled).

#include "common/messagebar.h"
#include "composer/draftquestion.h"
#include "mail/mailform.h"
#include "mail/mailwindow.h"
#include "mail/mailwindows.h"
#include "mail/peoplefield.h"
#include "sandboxwindow.h"
#include "support/await.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace tst_lostmails {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;
using Sandbox::Step;

const QString helena = u"helena.lindqvist@sandbox.example"_s;
const QString sofia = u"sofia.marchetti@sandbox.example"_s;
const QString jonas = u"jonas.weber@sandbox.example"_s;

class tst_LostMails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasSentIsSaid();
    void whatWasNotSentIsOpenedAgain();
    void whatWasNotSentIsCleanedUp();
    void whatNobodyKnowsIsSaidAndOpened();
    void whatNobodyKnowsIsForgotten();
    void whatCannotBeLookedUpIsAskedAgain();
    void laterLeavesItForTheNextStart();
    void whatNeverArrivedIsADraft();
    void aDraftThatCannotBeDeletedIsSaid();
    void aDraftThatCannotBeDiscardedIsSaid();
    void aJournalThatCannotBeClosedIsSaid();
    void withoutADraftHereTheTextComesBack();
    void aDraftThatWasSentIsNotOffered();
    void whatIsWithdrawnStaysItsAccounts();
    void whoComesBackIsToldTheRest();
    void whatIsClosedIsForLater();
    void aNewSignInIsAskedForAndLooksAgain();
    void theOnlyCopyIsNotGivenUp_data();
    void theOnlyCopyIsNotGivenUp();
    void theWindowSaysItAtSignIn();
    void theWindowGoesOnWhenItIsClosed();
    void theWindowLetsOthersFinish();

private:
    /// Sends as the program does, and ends at \a step without knowing more.
    void leaveOpen(Step step, bool kept = true);
    void refuse(const QStringList &operations);
    void start();
    /// Another account, or the same once more.
    void switchTo(const std::optional<Session> &session);
    [[nodiscard]] Session sessionOf(const QString &address, const QString &password) const;
    [[nodiscard]] Session sessionOf(const QString &address) const
    {
        return sessionOf(address, m_ground->password(address.section(u'@', 0, 0)));
    }
    void press(int action);
    [[nodiscard]] const Message &said() const { return m_said.last(); }
    MailWindow *onlyWindow();
    QList<Ews::Message> in(const QString &smtp, const QString &folder);
    [[nodiscard]] QList<KeptMail> kept() const { return m_ground->context().mail.drafts(jonas); }
    [[nodiscard]] qsizetype pending() const
    {
        return pendingMails(m_ground->context().journal, jonas).size();
    }
    static QString words(const QWidget *bar)
    {
        QStringList texts;
        for (const auto *label : bar->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u' ');
    }
    static MailDraft offer()
    {
        return {.principal = helena,
                .to = {{.name = u"Sofia Marchetti"_s, .address = sofia}},
                .subject = u"Offer"_s,
                .body = u"Dear Sofia"_s};
    }

    std::unique_ptr<SandboxWindow> m_ground;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<MailWindows> m_next;
    std::optional<Session> m_session;
    QList<Message> m_said;
    QStringList m_results;
    int m_signIns = 0; ///< So often it was asked to sign in.
};

void tst_LostMails::init()
{
    m_ground = std::make_unique<SandboxWindow>();
    m_proxy = std::make_unique<FaultProxy>();
    m_proxy->passTo(m_ground->server().url());
    m_session = sessionOf(jonas);
    m_said.clear();
    m_results.clear();
    m_signIns = 0;
}

void tst_LostMails::cleanup()
{
    m_next.reset();
    m_session.reset();
    m_proxy.reset();
    m_ground.reset();
}

Session tst_LostMails::sessionOf(const QString &address, const QString &password) const
{
    const Account account{.server = m_proxy->url(), .address = address};
    return openSession(account, BasicSignIn{address, password}, {.address = address}, u"en-US"_s);
}

void tst_LostMails::refuse(const QStringList &operations)
{
    m_ground->server().exchange().with([&operations](Sandbox::State &state) {
        state.controls.refusedCalls.clear();
        for (const QString &one : operations)
            state.controls.refusedCalls[one] = u"ErrorAccessDenied"_s;
    });
}

void tst_LostMails::leaveOpen(Step step, bool isKept)
{
    KeptMail mail{.account = jonas, .principalName = u"Helena Lindqvist"_s, .draft = offer()};
    if (isKept)
        QVERIFY(m_ground->context().mail.save(mail));
    m_ground->server().exchange().with(
        [step](Sandbox::State &state) { state.controls.diesAfter = step; });
    refuse({u"GetItem"_s, u"FindItem"_s});
    const MailReport report =
        await(sendMail(m_session->client, jonas, offer(), m_ground->context().journal,
                       {.lookAgainAfter = {}, .keptAs = mail.id}));
    QCOMPARE(report.end, MailEnd::Unknown);
    refuse({});
}

void tst_LostMails::start()
{
    m_next = std::make_unique<MailWindows>(m_ground->context().settings,
                                           m_ground->context().journal, m_ground->context().mail);
    connect(m_next.get(), &MailWindows::noticed, this,
            [this](const Message &one) { m_said.append(one); });
    connect(m_next.get(), &MailWindows::resultSaid, this,
            [this](Tone, const QString &text) { m_results.append(text); });
    connect(m_next.get(), &MailWindows::signInNeeded, this, [this] { ++m_signIns; });
    switchTo(m_session);
}

void tst_LostMails::switchTo(const std::optional<Session> &session)
{
    m_next->setSession(session);
    m_next->offerDrafts();
}

void tst_LostMails::press(int action)
{
    const auto run = said().actions.at(action).run;
    run();
}

MailWindow *tst_LostMails::onlyWindow()
{
    if (!QTest::qWaitFor([this] { return m_next->windows().size() == 1; }, 10000))
        return nullptr;
    return m_next->windows().first();
}

QList<Ews::Message> tst_LostMails::in(const QString &smtp, const QString &folder)
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

void tst_LostMails::whatWasSentIsSaid()
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

void tst_LostMails::whatWasNotSentIsOpenedAgain()
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

void tst_LostMails::whatWasNotSentIsCleanedUp()
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

void tst_LostMails::whatNobodyKnowsIsSaidAndOpened()
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

void tst_LostMails::whatNobodyKnowsIsForgotten()
{
    leaveOpen(Step::Sent);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 10000);
    press(1);
    QVERIFY(kept().isEmpty());
    QCOMPARE(pending(), 0);
}

void tst_LostMails::whatCannotBeLookedUpIsAskedAgain()
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

void tst_LostMails::laterLeavesItForTheNextStart()
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

void tst_LostMails::whatNeverArrivedIsADraft()
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

void tst_LostMails::aDraftThatCannotBeDeletedIsSaid()
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

void tst_LostMails::aDraftThatCannotBeDiscardedIsSaid()
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

/// What is known is said all the same, and looked up once more at the next start.
void tst_LostMails::aJournalThatCannotBeClosedIsSaid()
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

/// As of one that onbehalfctl sent, or about a delegate's permissions.
void tst_LostMails::withoutADraftHereTheTextComesBack()
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
void tst_LostMails::aDraftThatWasSentIsNotOffered()
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

/// Somebody else signs in while it is being withdrawn.
void tst_LostMails::whatIsWithdrawnStaysItsAccounts()
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

void tst_LostMails::whoComesBackIsToldTheRest()
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

void tst_LostMails::whatIsClosedIsForLater()
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
void tst_LostMails::aNewSignInIsAskedForAndLooksAgain()
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

void tst_LostMails::theOnlyCopyIsNotGivenUp_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("not sent") << Step::Saved;
    QTest::newRow("nobody knows") << Step::Sent;
}

/// It stands in the journal alone, and the draft cannot be kept.
void tst_LostMails::theOnlyCopyIsNotGivenUp()
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

void tst_LostMails::theWindowSaysItAtSignIn()
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

void tst_LostMails::theWindowGoesOnWhenItIsClosed()
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
void tst_LostMails::theWindowLetsOthersFinish()
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

ONBEHALF_TEST(tst_LostMails, QApplication)

} // namespace tst_lostmails

#include "tst_lostmails.moc"
