// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in with OAuth for the first time, in the window: the dialog, the browser or the code, the
// table.

#include "oauthwindow.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTcpSocket>

namespace tst_oauthsignin {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::FaultProxy;
using Support::OAuthWindow;
using Support::said;
using Support::SandboxWindow;

namespace {

QString state(const SignInDialog *dialog)
{
    return dialog->findChild<QLabel *>(u"state"_s)->text();
}

/// Where the browser would come back to.
bool isListening(const QUrl &page)
{
    const QUrl back(OAuthCase::fieldOf(page, u"redirect_uri"_s));
    QTcpSocket socket;
    socket.connectToHost(back.host(), quint16(back.port()));
    return socket.waitForConnected(2'000);
}

/// Somebody signs in, and the table cannot be read; the dialog, or null.
SignInDialog *readInVain(OAuthWindow &one, FaultProxy &front)
{
    front.passTo(one.sandbox().server().url());
    front.answerOperation("GetDelegate", {.bytes = Support::httpAnswer(500, {})});
    auto *dialog = one.fill();
    if (!dialog)
        return nullptr;
    SandboxWindow::press(dialog, "accept");
    const bool isSaid = QTest::qWaitFor([dialog] { return !said(dialog).isEmpty(); }, 20'000);
    return isSaid ? dialog : nullptr;
}

} // namespace

class TestOAuthSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBrowserSignsIn()
    {
        OAuthWindow one;
        QVERIFY(one.signInFirst());
        QCOMPARE(one.sandbox().table()->shownDelegates(), 4);
        QTRY_VERIFY(one.browser.page.contains("go back to OnBehalf"_L1));
        QCOMPARE(OAuthCase::fieldOf(one.pages.first(), u"login_hint"_s), OAuthWindow::address());
        QVERIFY(!one.signIn()->isAsking());
        QVERIFY(!one.kept().isEmpty());
        QFile settings(one.sandbox().settingsFile());
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray written = settings.readAll();
        for (const QByteArray &secret : one.issuer().secrets())
            QVERIFY(!written.contains(secret) && !written.contains(secret.toPercentEncoding()));

        // The next start asks nobody.
        one.signIn()->resume();
        QTRY_VERIFY(!one.signIn()->isBusy());
        QVERIFY(one.isShown() && !one.signIn()->isAsking());
        QCOMPARE(one.pages.size(), 1);
    }

    void aCodeSignsIn()
    {
        OAuthWindow one;
        one.answers = false;
        auto *dialog = one.fill(true);
        QVERIFY(dialog);
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"userCode"_s));
        QVERIFY(state(dialog).contains("until the code has been entered"_L1));
        QVERIFY(one.pages.isEmpty()); // it may be on another device
        SandboxWindow::press(dialog, "openPage");
        QCOMPARE(one.pages.size(), 1);
        one.issuer().answerDevice(dialog->findChild<QLabel *>(u"userCode"_s)->text(), true);
        QTRY_VERIFY_WITH_TIMEOUT(one.isShown(), 20'000);
        QVERIFY(!one.kept().isEmpty());
        QVERIFY(one.issuer().requests("authorize").isEmpty());
    }

    void aCodeThatIsDeclinedIsSaidAndCanBeTriedAgain()
    {
        OAuthWindow one;
        auto *dialog = one.fill(true);
        QVERIFY(dialog);
        for (const bool yes : {false, true}) {
            SandboxWindow::press(dialog, "accept");
            QTRY_VERIFY(dialog->findChild<QLabel *>(u"userCode"_s));
            one.issuer().answerDevice(dialog->findChild<QLabel *>(u"userCode"_s)->text(), yes);
            QTRY_VERIFY_WITH_TIMEOUT(yes ? one.isShown() : !said(dialog).isEmpty(), 20'000);
            if (!yes) {
                QVERIFY2(said(dialog).contains("declined"_L1), qPrintable(said(dialog)));
                QVERIFY(!dialog->findChild<QLabel *>(u"userCode"_s));
            }
        }
    }

    void whoClosesTheBrowserCancelsAndTriesAgain()
    {
        OAuthWindow one;
        one.answers = false;
        auto *dialog = one.fill();
        QVERIFY(dialog);
        SandboxWindow::press(dialog, "accept");
        QTRY_COMPARE(one.pages.size(), 1);
        QVERIFY2(state(dialog).contains("Go on in the browser"_L1), qPrintable(state(dialog)));
        QVERIFY(isListening(one.pages.first()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible()); // with all that was typed
        QVERIFY(dialog->findChild<QPushButton *>(u"accept"_s)->isEnabled());
        QTRY_VERIFY(!isListening(one.pages.first()));
        QCOMPARE(one.sandbox().server().requests(), 1); // that for whose tokens it takes

        one.answers = true;
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(one.isShown(), 20'000);
        QCOMPARE(one.pages.size(), 2);
    }

    void whoSaysNoIsToldAndMayTryAgain()
    {
        OAuthWindow one;
        one.issuer().behave({.refusal = "access_denied"});
        auto *dialog = one.fill();
        QVERIFY(dialog);
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY(!said(dialog).isEmpty());
        QVERIFY2(said(dialog).contains("The sign-in was declined."_L1), qPrintable(said(dialog)));
        QTRY_VERIFY(one.browser.page.contains("OnBehalf says why"_L1));
        QVERIFY(one.kept().isEmpty());
        one.issuer().behave({});
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(one.isShown(), 20'000);
    }

    void whereThereIsNoBrowserItIsSaid()
    {
        OAuthWindow one;
        one.hasBrowser = false;
        auto *dialog = one.fill();
        QVERIFY(dialog);
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY(!said(dialog).isEmpty());
        QVERIFY2(said(dialog).contains("browser"_L1), qPrintable(said(dialog)));
        QVERIFY(!isListening(one.pages.first()));
    }

    void whoIsCancelledWhileTheIssuerThinksIsNotRemembered()
    {
        OAuthWindow one;
        one.issuer().behave({.held = true});
        auto *dialog = one.fill();
        QVERIFY(dialog);
        SandboxWindow::press(dialog, "accept");
        QTRY_COMPARE(one.issuer().requests("token").size(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        one.issuer().behave({});
        QTest::qWait(200);
        QVERIFY(one.kept().isEmpty());
        QVERIFY(!one.isShown());
    }

    // Whoever it was would otherwise be signed in without a word the next time.
    void whoIsCancelledWhileTheTableIsReadIsNotRemembered()
    {
        FaultProxy front;
        OAuthWindow one(front.url());
        front.passTo(one.sandbox().server().url());
        front.answerOperation("GetDelegate", {.silent = true});
        auto *dialog = one.fill();
        QVERIFY(dialog);
        SandboxWindow::press(dialog, "accept");
        QTRY_COMPARE(front.arrivals("GetDelegate"), 1);
        QVERIFY(!one.kept().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!one.signIn()->isBusy());
        QTRY_VERIFY(one.kept().isEmpty());
        front.answerAsOthers("GetDelegate");
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(one.isShown(), 20'000);
        QCOMPARE(one.pages.size(), 2);
    }

    void aTableThatCannotBeReadAsksNobodyTwice()
    {
        FaultProxy front;
        OAuthWindow one(front.url());
        auto *dialog = readInVain(one, front);
        QVERIFY(dialog);
        front.answerAsOthers("GetDelegate");
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(one.isShown(), 20'000);
        QCOMPARE(one.pages.size(), 1);
    }

    void whoGivesUpAfterThatIsNotRemembered()
    {
        FaultProxy front;
        OAuthWindow one(front.url());
        auto *dialog = readInVain(one, front);
        QVERIFY(dialog);
        QVERIFY(!one.kept().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(one.kept().isEmpty());
        QVERIFY(!one.signIn()->lastAccount());
    }

    void whoSignsInAsSomebodyElseIsNotRemembered()
    {
        OAuthWindow one;
        one.isSomebodyElse = true;
        auto *dialog = one.fill();
        QVERIFY(dialog);
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(!said(dialog).isEmpty(), 20'000);
        QTRY_VERIFY(one.kept().isEmpty());
        one.isSomebodyElse = false;
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(one.isShown(), 20'000);
        QCOMPARE(one.pages.size(), 2);
    }
};

ONBEHALF_TEST(TestOAuthSignIn, QApplication)

} // namespace tst_oauthsignin

#include "tst_oauthsignin.moc"
