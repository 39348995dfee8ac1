// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in by whatever the server offers, in the window.

#include "common/messagebar.h"
#include "sandboxwindow.h"
#include "signin/codepanel.h"
#include "signin/connectionfields.h"
#include "signin/waybox.h"
#include "support/await.h"
#include "support/kerberosrealm.h"
#include "support/testprogram.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace tst_signinways {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Ews::Method;
using Support::SandboxWindow;

namespace {

const auto helena = u"helena.lindqvist"_s;

Sandbox::Options offering(const QList<Method> &methods, const QString &keytab = {})
{
    Sandbox::Options options;
    options.offered = methods;
    options.keytab = keytab;
    return options;
}

QByteArrayList schemesAt(const Sandbox::Server &server)
{
    QByteArrayList schemes;
    for (const Sandbox::Arrival &arrival : server.arrivals())
        if (!schemes.contains(arrival.scheme))
            schemes.append(arrival.scheme);
    return schemes;
}

void choose(SignInDialog *dialog, const SignInWay &way)
{
    dialog->findChild<WayBox *>(u"way"_s)->setWay(way);
}

QString said(const QWidget *dialog)
{
    const auto *bar = dialog->findChild<MessageBar *>();
    return bar->isVisible() ? bar->accessibleName() + bar->accessibleDescription() : QString();
}

bool isShown(const QWidget *dialog, const char *field)
{
    return dialog->findChild<QWidget *>(QString::fromLatin1(field))->isVisible();
}

} // namespace

class TestSignInWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFieldsOfTheWay_data();
    void showsTheFieldsOfTheWay();
    void saysWhatIsMissing();
    void takesTheBestThatIsOffered();
    void needsNoPasswordWithATicket();
    void saysThatThereIsNoTicket();
    void neverFallsBack();
    void takesAPasswordThatWasChangedInTheKeychain();
    void showsTheCode();
    void foldsCertificateAndProxyAway();
    void takesAProxyByHand();
};

void TestSignInWays::showsTheFieldsOfTheWay_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("password");
    QTest::addColumn<bool>("clientId");
    QTest::addColumn<bool>("remember");
    QTest::newRow("automatic") << 0 << true << false << true;
    QTest::newRow("kerberos") << 1 << false << false << false;
    QTest::newRow("browser") << 2 << false << true << true;
    QTest::newRow("code") << 3 << false << true << true;
    QTest::newRow("ntlm") << 4 << true << false << true;
    QTest::newRow("basic") << 5 << true << false << true;
}

void TestSignInWays::showsTheFieldsOfTheWay()
{
    QFETCH(int, index);
    SignInDialog dialog({});
    dialog.show();
    auto *way = dialog.findChild<WayBox *>(u"way"_s);
    way->setCurrentIndex(index);
    QTEST(isShown(&dialog, "password"), "password");
    QTEST(isShown(&dialog, "userName"), "password");
    QTEST(isShown(&dialog, "clientId"), "clientId");
    QTEST(isShown(&dialog, "remember"), "remember");
    QVERIFY(!way->explanation().isEmpty());
    SignInDialog again({.method = way->way().method});
    QCOMPARE(again.way().method, way->way().method);
}

void TestSignInWays::saysWhatIsMissing()
{
    SignInDialog dialog({.server = QUrl(u"https://mail.example.org/EWS/Exchange.asmx"_s),
                         .address = u"helena@example.org"_s});
    dialog.show();
    auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
    QVERIFY(accept->isEnabled()); // a ticket may do
    choose(&dialog, {Method::Basic});
    QVERIFY(!accept->isEnabled());
    QCOMPARE(accept->accessibleDescription(), u"Your password is needed."_s);
    choose(&dialog, {Method::Negotiate});
    QVERIFY(accept->isEnabled());
    choose(&dialog, {Method::Bearer});
    QCOMPARE(accept->accessibleDescription(), u"The application ID is needed."_s);
    Support::type(&dialog, "clientId"_L1, u"11111111-2222-3333-4444-555555555555"_s);
    QVERIFY(accept->isEnabled());
    QCOMPARE(dialog.account().method, std::optional(Method::Bearer));
    QVERIFY(dialog.password().isEmpty());
}

void TestSignInWays::takesTheBestThatIsOffered()
{
    SandboxWindow sandbox({}, false, offering({Method::Basic, Method::Ntlm}));
    auto *dialog = sandbox.fillSignIn(helena, sandbox.password(helena));
    QVERIFY(dialog);
    SandboxWindow::press(dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.store() && sandbox.store()->isLoaded(), 20000);
    QCOMPARE(schemesAt(sandbox.server()), QByteArrayList({{}, "NTLM"})); // never the password
    const auto account = sandbox.window().signIn()->lastAccount();
    QVERIFY(account);
    QCOMPARE(account->method, std::optional(Method::Ntlm)); // no weaker one from now on

    // In another mailbox nobody asks again.
    sandbox.window().signIn()->workIn(
        {.address = u"marek.nowak@sandbox.example"_s, .access = Access::FullAccess});
    QTRY_VERIFY_WITH_TIMEOUT(!sandbox.window().signIn()->isBusy(), 20000);
    QCOMPARE(schemesAt(sandbox.server()), QByteArrayList({{}, "NTLM"}));
}

void TestSignInWays::needsNoPasswordWithATicket()
{
    if (const QString missing = Support::KerberosRealm::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Support::KerberosRealm realm;
    QVERIFY(realm.isReady());
    QVERIFY(realm.addUser(helena, u"Helena-2026"_s) && realm.addService(u"127.0.0.1"_s) &&
            realm.addService(u"localhost"_s));
    QVERIFY(realm.kinit(helena, u"Helena-2026"_s));
    SandboxWindow sandbox({}, false, offering({Method::Basic, Method::Negotiate}, realm.keytab()));
    auto *dialog = sandbox.fillSignIn(helena, {});
    QVERIFY(dialog);
    QUrl url = sandbox.server().url();
    url.setHost(u"localhost"_s);
    Support::type(dialog, "server"_L1, url.toString());
    SandboxWindow::press(dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.store() && sandbox.store()->isLoaded(), 20000);
    QCOMPARE(schemesAt(sandbox.server()), QByteArrayList({{}, "Negotiate"}));
    const auto account = sandbox.window().signIn()->lastAccount();
    QVERIFY(account);
    QCOMPARE(account->method, std::optional(Method::Negotiate));

    // The next time nobody is asked anything, the keychain neither.
    sandbox.window().signIn()->signOut();
    sandbox.window().signIn()->resume();
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.window().signIn()->account(), 20000);
    QVERIFY(!sandbox.window().signIn()->isAsking());

    // Without the ticket it is said, and nothing weaker is tried.
    realm.kdestroy();
    sandbox.window().signIn()->signOut();
    sandbox.window().signIn()->resume();
    auto *asked = Support::openDialog<SignInDialog>();
    QVERIFY(asked);
    QTRY_VERIFY2(said(asked).contains("Kerberos ticket"_L1), qPrintable(said(asked)));
    QCOMPARE(schemesAt(sandbox.server()), QByteArrayList({{}, "Negotiate"}));
}

void TestSignInWays::saysThatThereIsNoTicket()
{
    SandboxWindow sandbox;
    auto *dialog = sandbox.fillSignIn(helena, {});
    QVERIFY(dialog);
    SandboxWindow::press(dialog, "accept");
    QTRY_VERIFY2(said(dialog).contains("wants a user name and a password"_L1),
                 qPrintable(said(dialog)));
    QCOMPARE(sandbox.server().requests(), 1); // that which asks what is offered
    Support::type(dialog, "password"_L1, sandbox.password(helena));
    SandboxWindow::press(dialog, "accept");
    QTRY_VERIFY(sandbox.store() && sandbox.store()->isLoaded());
}

void TestSignInWays::neverFallsBack()
{
    SandboxWindow sandbox; // which offers Basic only
    Account account = sandbox.account(helena);
    account.method = Method::Ntlm;
    sandbox.window().signIn()->signInWith(account, sandbox.password(helena));
    auto *dialog = Support::openDialog<SignInDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY2(said(dialog).contains("does not offer the way of signing in"_L1),
                 qPrintable(said(dialog)));
    QVERIFY(!schemesAt(sandbox.server()).contains("Basic"));
    // Who wants it chooses it.
    choose(dialog, {Method::Basic});
    Support::type(dialog, "password"_L1, sandbox.password(helena));
    SandboxWindow::press(dialog, "accept");
    QTRY_VERIFY(sandbox.store() && sandbox.store()->isLoaded());
}

void TestSignInWays::takesAPasswordThatWasChangedInTheKeychain()
{
    SandboxWindow sandbox;
    Account account = sandbox.account(helena);
    account.rememberPassword = true;
    // As if another program of ours had changed it while the old one was in use here.
    sandbox.window().signIn()->signInWith(account, u"the old one"_s);
    Support::await(sandbox.context().secrets->write(account.secretKey(), sandbox.password(helena)));
    QTRY_VERIFY(sandbox.store() && sandbox.store()->isLoaded());
    QVERIFY(!sandbox.window().signIn()->isAsking());
}

void TestSignInWays::showsTheCode()
{
    SignInDialog dialog({.server = QUrl(u"https://mail.example.org/EWS/Exchange.asmx"_s),
                         .address = u"helena@example.org"_s,
                         .method = Method::Bearer,
                         .clientId = u"11111111-2222-3333-4444-555555555555"_s});
    dialog.show();
    dialog.setBusy(u"Waiting…"_s);
    QList<QUrl> opened;
    dialog.showCode({.userCode = u"BDFH-KMPR"_s,
                     .page = QUrl(u"https://login.example.org/device"_s),
                     .pageWithCode = QUrl(u"https://login.example.org/device?code=BDFH-KMPR"_s),
                     .expires = QDateTime::currentDateTimeUtc().addSecs(900)},
                    [&opened](const QUrl &page) {
                        opened.append(page);
                        return true;
                    });
    auto *code = dialog.findChild<QLabel *>(u"userCode"_s);
    QVERIFY(code && code->isVisible());
    QCOMPARE(code->text(), u"BDFH-KMPR"_s);
    SandboxWindow::press(&dialog, "copyCode"); // although the dialog is busy
    QCOMPARE(QGuiApplication::clipboard()->text(), u"BDFH-KMPR"_s);
    SandboxWindow::press(&dialog, "openPage");
    QCOMPARE(opened, QList{QUrl(u"https://login.example.org/device?code=BDFH-KMPR"_s)});
    dialog.hideCode();
    QVERIFY(!dialog.findChild<QLabel *>(u"userCode"_s));
}

void TestSignInWays::foldsCertificateAndProxyAway()
{
    SignInDialog dialog({});
    dialog.show();
    QVERIFY(!isShown(&dialog, "clientCertificate"));
    dialog.findChild<QToolButton *>(u"connectionFold"_s)->click();
    QVERIFY(isShown(&dialog, "clientCertificate") && isShown(&dialog, "proxyUser"));
    Support::type(&dialog, "clientCertificate"_L1, u"/tmp/helena.p12"_s);
    Support::type(&dialog, "passphrase"_L1, u"secret"_s);
    QCOMPARE(dialog.account().clientCertificate, u"/tmp/helena.p12"_s);
    QCOMPARE(dialog.passphrase(), u"secret"_s);
    SignInDialog again({.clientCertificate = u"/tmp/helena.p12"_s});
    again.show();
    QVERIFY(isShown(&again, "clientCertificate"));
}

void TestSignInWays::takesAProxyByHand()
{
    SignInDialog dialog({.server = QUrl(u"https://mail.example.org/EWS/Exchange.asmx"_s),
                         .address = u"helena@example.org"_s});
    dialog.show();
    dialog.findChild<QToolButton *>(u"connectionFold"_s)->click();
    QVERIFY(!isShown(&dialog, "proxy"));
    QCOMPARE(dialog.account().proxy, Ews::ProxyWay{});
    auto *choice = dialog.findChild<QComboBox *>(u"proxyChoice"_s);
    choice->setCurrentIndex(1);
    QCOMPARE(dialog.account().proxy.kind, Ews::ProxyWay::Kind::None);
    choice->setCurrentIndex(2);
    QVERIFY(isShown(&dialog, "proxy"));
    auto *button = dialog.findChild<QPushButton *>(u"accept"_s);
    QVERIFY(button && !button->isEnabled()); // nothing is said yet
    Support::type(&dialog, "proxy"_L1, u"ftp://proxy.example.org"_s);
    QVERIFY(!button->isEnabled());
    Support::type(&dialog, "proxy"_L1, u"socks5://proxy.example.org"_s);
    QVERIFY(button->isEnabled());
    const Account account = dialog.account();
    QCOMPARE(account.proxy.text(), u"socks5://proxy.example.org:1080"_s);
    SignInDialog again(account);
    again.show();
    QVERIFY(isShown(&again, "proxy"));
    QCOMPARE(again.account().proxy, account.proxy);
}

ONBEHALF_TEST(TestSignInWays, QApplication)

} // namespace tst_signinways

#include "tst_signinways.moc"
