// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sign-ins that meet: two at once, one that is signed out of or whose account is forgotten while it
// or a call is still under way.

#include "mail/mailform.h"
#include "mail/mailwindow.h"
#include "mail/mailwindows.h"
#include "mail/peoplefield.h"
#include "oauthwindow.h"
#include "secrets/memorysecretstore.h"
#include "signin/accountmenu.h"
#include "signin/welcomeplace.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

namespace tst_signinsmeeting {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Support::await;
using Support::FaultProxy;
using Support::OAuthWindow;
using Support::openDialog;
using Support::SandboxWindow;

namespace {

/// Does one thing after the other, and takes its time for each, as keychains do.
class SlowKeychain : public MemorySecretStore
{
public:
    int writes = 0; ///< That were asked for.

    QFuture<SecretResult<bool>> write(const QString &key, const QString &secret) override
    {
        ++writes;
        return later([this, key, secret] { return MemorySecretStore::write(key, secret); });
    }
    QFuture<SecretResult<bool>> remove(const QString &key) override
    {
        return later([this, key] { return MemorySecretStore::remove(key); });
    }

private:
    QFuture<SecretResult<bool>> later(std::function<QFuture<SecretResult<bool>>()> what)
    {
        auto promise = std::make_shared<QPromise<SecretResult<bool>>>();
        promise->start();
        QTimer::singleShot(200ms, [promise, what] {
            promise->addResult(what().result());
            promise->finish();
        });
        return promise->future();
    }
};

/// While that goes on what was under way would be kept.
void waitForWhatIsUnderWay()
{
    QTest::qWait(500);
}

/// A sign-in is renewed, and the issuer thinks.
bool renews(OAuthWindow &one)
{
    one.issuer().behave({.held = true});
    one.signIn()->resume();
    return QTest::qWaitFor([&one] { return one.refreshes() == 1; });
}

} // namespace

class TestSignInsMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoForOneAccount()
    {
        OAuthWindow one;
        QVERIFY(one.signInFirst());
        const QSignalSpy signedIn(one.signIn(), &SignInController::signedIn);
        QVERIFY(renews(one));
        one.signIn()->resume();
        QTRY_COMPARE(one.refreshes(), 2);
        one.issuer().behave({});
        QTRY_COMPARE_WITH_TIMEOUT(signedIn.size(), 1, 20'000);
        QVERIFY(one.isShown() && !one.signIn()->isBusy() && !one.signIn()->isAsking());

        // What is kept then is still good.
        one.signIn()->resume();
        QTRY_COMPARE_WITH_TIMEOUT(signedIn.size(), 2, 20'000);
        QVERIFY(!one.signIn()->isAsking());
        QCOMPARE(one.pages.size(), 1);
    }

    void twoForTwoAccounts()
    {
        OAuthWindow one;
        QVERIFY(one.signInFirst());
        const auto helena = one.signIn()->lastAccount();
        const QString before = one.kept();
        const auto jonas = u"jonas.weber"_s;
        Account other = one.sandbox().account(jonas);
        other.rememberPassword = true;
        QVERIFY(await(one.sandbox().context().secrets->write(other.secretKey(),
                                                             one.sandbox().password(jonas))));
        const QSignalSpy signedIn(one.signIn(), &SignInController::signedIn);
        one.issuer().behave({.held = true});
        one.signIn()->resume();
        QTRY_COMPARE(one.refreshes(), 1);
        one.signIn()->signInTo(other);
        QTRY_COMPARE_WITH_TIMEOUT(signedIn.size(), 1, 20'000);
        QCOMPARE(one.signIn()->account()->address, other.address);

        // The one that was left is not lost with that: its new token is kept.
        one.issuer().behave({});
        QTRY_VERIFY(one.kept() != before);
        QCOMPARE(signedIn.size(), 1);
        one.signIn()->signInTo(*helena);
        QTRY_COMPARE_WITH_TIMEOUT(signedIn.size(), 2, 20'000);
        QCOMPARE(one.signIn()->account()->address, OAuthWindow::address());
        QCOMPARE(one.pages.size(), 1);
    }

    void signingOutWhileATokenIsRenewed()
    {
        OAuthWindow one;
        QVERIFY(one.signInFirst());
        one.issuer().endAccessTokens();
        one.issuer().behave({.held = true});
        one.reload();
        QTRY_COMPARE(one.refreshes(), 1);
        one.signIn()->signOut();
        one.issuer().behave({});
        waitForWhatIsUnderWay();
        QVERIFY(one.kept().isEmpty());
        QVERIFY(one.sandbox().window().welcome()->isVisible());
    }

    void signingOutWhileASignInIsRenewed()
    {
        OAuthWindow one;
        QVERIFY(one.signInFirst());
        const QSignalSpy signedIn(one.signIn(), &SignInController::signedIn);
        QVERIFY(renews(one));
        one.signIn()->signOut();
        one.issuer().behave({});
        waitForWhatIsUnderWay();
        QVERIFY(one.kept().isEmpty());
        QCOMPARE(signedIn.size(), 0);
        QVERIFY(!one.signIn()->isBusy() && !one.signIn()->account());
    }

    void cancellingWhileTheSignInIsKept()
    {
        const auto keychain = std::make_shared<SlowKeychain>();
        OAuthWindow one({}, {}, keychain);
        auto *dialog = one.fill();
        QVERIFY(dialog);
        SandboxWindow::press(dialog, "accept");
        QTRY_COMPARE(keychain->writes, 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        waitForWhatIsUnderWay();
        QVERIFY(one.kept().isEmpty());
        QVERIFY(!one.isShown());
    }

    void signingOutWhileThePasswordIsKept()
    {
        const auto keychain = std::make_shared<SlowKeychain>();
        OAuthWindow one({}, {}, keychain);
        auto *dialog = one.sandbox().fillSignIn(OAuthWindow::name(),
                                                one.sandbox().password(OAuthWindow::name()));
        QVERIFY(dialog);
        dialog->findChild<WayBox *>(u"way"_s)->setWay({Ews::Method::Basic});
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(one.isShown(), 20'000);
        QCOMPARE(keychain->writes, 1);
        const QString key = one.signIn()->account()->secretKey();
        one.signIn()->signOut();
        waitForWhatIsUnderWay();
        QVERIFY(!await(keychain->read(key)));
    }

    void forgettingWhileCallsAndARenewalRun_data()
    {
        QTest::addColumn<bool>("callsFirst"); // come to their end
        QTest::newRow("calls first") << true;
        QTest::newRow("the renewal first") << false;
    }

    void forgettingWhileCallsAndARenewalRun()
    {
        QFETCH(const bool, callsFirst);
        FaultProxy front;
        OAuthWindow one(front.url());
        front.passTo(one.sandbox().server().url());
        QVERIFY(one.signInFirst());
        const auto account = one.signIn()->lastAccount();
        front.answerOperation("GetDelegate", {.upstream = true, .held = true});
        front.answerOperation("ResolveNames", {.upstream = true, .held = true});
        one.reload();
        QTRY_VERIFY(front.underWay() > 0);
        one.issuer().endAccessTokens();
        one.issuer().behave({.held = true});
        one.signIn()->resume(); // so that something is renewed besides
        QTRY_COMPARE(one.refreshes(), 1);
        const QSignalSpy signedOut(one.signIn(), &SignInController::signedOut);
        one.signIn()->forget(*account);
        QTRY_COMPARE(signedOut.size(), 1);
        if (callsFirst)
            front.release();
        one.issuer().behave({});
        waitForWhatIsUnderWay();
        front.release();
        waitForWhatIsUnderWay();
        QVERIFY(one.kept().isEmpty());
        QVERIFY(one.sandbox().context().settings.accounts().isEmpty());
        QVERIFY(one.sandbox().context().journal.entries().isEmpty());
        QVERIFY(!one.signIn()->isBusy() && !one.signIn()->isAsking());
        QVERIFY(one.sandbox().window().welcome()->isVisible());
        QFile settings(one.sandbox().settingsFile());
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains("helena"));
    }

    // Closing them afterwards would keep them once more.
    void forgettingWhileAMessageIsWritten()
    {
        OAuthWindow one;
        QVERIFY(one.signInFirst());
        auto *mail = one.sandbox().window().mails()->openNew();
        QVERIFY(mail);
        QTest::keyClicks(mail->form()->subject(), u"Offer"_s);
        one.sandbox().window().findChild<AccountMenu *>()->forgetRequested();
        auto *question = openDialog<QMessageBox>();
        QVERIFY(question);
        QVERIFY2(question->informativeText().contains("1 draft"_L1),
                 qPrintable(question->informativeText()));
        question->findChild<QPushButton *>(u"forget"_s)->click();
        QTRY_VERIFY(!one.signIn()->account());
        QTRY_VERIFY(one.sandbox().window().mails()->windows().isEmpty());
        QVERIFY(one.sandbox().context().mail.drafts(OAuthWindow::address()).isEmpty());
    }

    void whileSomethingIsSentNobodyIsSignedOut_data()
    {
        QTest::addColumn<bool>("forgets");
        QTest::newRow("signing out") << false;
        QTest::newRow("forgetting") << true;
    }

    // With what would it be read back, and its draft be removed?
    void whileSomethingIsSentNobodyIsSignedOut()
    {
        QFETCH(const bool, forgets);
        FaultProxy front;
        OAuthWindow one(front.url());
        front.passTo(one.sandbox().server().url());
        QVERIFY(one.signInFirst());
        QPointer<MailWindow> mail = one.sandbox().window().mails()->openNew();
        QVERIFY(mail);
        QTest::keyClicks(mail->form()->to()->line(), u"sofia.marchetti@sandbox.example"_s);
        front.answerOperation("SendItem", {.upstream = true, .held = true});
        mail->findChild<QPushButton *>(u"sendButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(front.arrivals("SendItem"), 1, 20'000);
        auto *menu = one.sandbox().window().findChild<AccountMenu *>();
        forgets ? menu->forgetRequested() : menu->signOutRequested();
        QVERIFY(one.signIn()->account());
        QVERIFY2(Support::said(one.sandbox().place()).contains("still being sent"_L1),
                 qPrintable(Support::said(one.sandbox().place())));
        front.release();
        QTRY_VERIFY_WITH_TIMEOUT(!mail, 20'000);
        menu->signOutRequested();
        QVERIFY(!one.signIn()->account());
    }

    void addingAnAccountEndsTheSignInThatRuns()
    {
        OAuthWindow one;
        QVERIFY(one.signInFirst());
        const QSignalSpy signedIn(one.signIn(), &SignInController::signedIn);
        QVERIFY(renews(one));
        one.signIn()->addAccount();
        auto *dialog = openDialog<SignInDialog>();
        QVERIFY(dialog);
        one.issuer().behave({});
        waitForWhatIsUnderWay();
        QVERIFY(dialog->isVisible() && !dialog->isBusy());
        QCOMPARE(signedIn.size(), 0);
        QVERIFY(!one.kept().isEmpty()); // nobody has signed out
    }
};

ONBEHALF_TEST(TestSignInsMeeting, QApplication)

} // namespace tst_signinsmeeting

#include "tst_signinsmeeting.moc"
