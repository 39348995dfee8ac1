// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/messagebar.h"
#include "delegates/permissionsdialog.h"
#include "sandboxwindow.h"
#include "secrets/memorysecretstore.h"
#include "signin/certificatedialog.h"
#include "signin/mailboxdialog.h"
#include "signin/signindialog.h"
#include "signin/welcomeplace.h"
#include "support/testprogram.h"
#include "whendone.h"
#include "windowmemory.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

namespace tst_signin {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::SandboxWindow;
using Support::type;

namespace {

/// A keychain that is not there for anybody.
class NoSecretStore : public SecretStore
{
public:
    explicit NoSecretStore(SecretFailure failure)
        : m_failure(failure)
    {}
    QFuture<SecretResult<QString>> read(const QString &) override { return fail<QString>(); }
    QFuture<SecretResult<bool>> write(const QString &, const QString &) override
    {
        return fail<bool>();
    }
    QFuture<SecretResult<bool>> remove(const QString &) override { return fail<bool>(); }

private:
    template<class T>
    QFuture<SecretResult<T>> fail() const
    {
        QPromise<SecretResult<T>> promise;
        promise.start();
        promise.addResult(std::unexpected(m_failure));
        promise.finish();
        return promise.future();
    }
    SecretFailure m_failure;
};

const auto helena = u"helena.lindqvist"_s;

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNothingWithoutAnAccount();
    void signsInAndRemembers();
    void asksAgainAfterAWrongPasswordAndKeepsTheRest();
    void sendsNoPasswordOverHttp();
    void showsAndHidesThePassword();
    void saysOnceThatThereIsNoKeychain();
    void resumesWithARememberedPassword();
    void asksWhereTheRememberedPasswordIsWrong();
    void showsTheCertificateWithDoNotAllowAsDefault();
    void worksInAnotherMailboxAndComesBack_data();
    void worksInAnotherMailboxAndComesBack();
    void staysWhereItIsIfAMailboxCannotBeOpened();
    void signsOut();
    void helpsIntoTheSandboxAgain();
    void aDamagedFileOfAccountsIsKeptAndSaid();
};

void TestSignIn::asksNothingWithoutAnAccount()
{
    SandboxWindow sandbox;
    sandbox.window().signIn()->resume();
    QVERIFY(!sandbox.window().signIn()->isAsking());
    QVERIFY(sandbox.window().welcome()->isVisible());
}

void TestSignIn::signsInAndRemembers()
{
    SandboxWindow sandbox;
    auto *dialog = sandbox.fillSignIn(helena, sandbox.password(helena));
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(sandbox.store() && sandbox.store()->isLoaded());
    // One asks what the server offers, none tries the password.
    QCOMPARE(sandbox.server().requests(), 3);
    const auto account = sandbox.window().signIn()->lastAccount();
    QVERIFY(account);
    QCOMPARE(account->address, u"helena.lindqvist@sandbox.example"_s);
    auto secret = sandbox.context().secrets->read(account->secretKey());
    QTRY_VERIFY(secret.isFinished());
    QCOMPARE(secret.result().value_or(QString()), sandbox.password(helena));
    QFile settings(sandbox.settingsFile());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(sandbox.password(helena).toUtf8()));
}

void TestSignIn::asksAgainAfterAWrongPasswordAndKeepsTheRest()
{
    SandboxWindow sandbox;
    auto *dialog = sandbox.fillSignIn(helena, u"wrong"_s);
    QVERIFY(dialog);
    SandboxWindow::press(dialog, "accept");
    auto *password = dialog->findChild<QLineEdit *>(u"password"_s);
    QTRY_VERIFY(password->hasSelectedText());
    QVERIFY(dialog->findChild<MessageBar *>()->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"address"_s)->text(),
             u"helena.lindqvist@sandbox.example"_s);
    QTRY_VERIFY(password->hasFocus());
    QTest::keyClicks(password, sandbox.password(helena));
    SandboxWindow::press(dialog, "accept");
    QTRY_VERIFY(sandbox.store() && sandbox.store()->isLoaded());
}

void TestSignIn::sendsNoPasswordOverHttp()
{
    SandboxWindow sandbox;
    auto *dialog = sandbox.fillSignIn(helena, u"secret"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QPushButton *>(u"accept"_s)->isEnabled());
    type(dialog, "server"_L1, u"http://mail.example.org"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"accept"_s)->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"state"_s)->text().contains(u"https"_s));
}

void TestSignIn::showsAndHidesThePassword()
{
    SandboxWindow sandbox;
    auto *dialog = sandbox.fillSignIn(helena, u"secret"_s);
    QVERIFY(dialog);
    const auto *password = dialog->findChild<QLineEdit *>(u"password"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    SandboxWindow::press(dialog, "showPassword");
    QCOMPARE(password->echoMode(), QLineEdit::Normal);
    SandboxWindow::press(dialog, "showPassword");
    QCOMPARE(password->echoMode(), QLineEdit::Password);
}

void TestSignIn::saysOnceThatThereIsNoKeychain()
{
    SandboxWindow sandbox;
    auto context = sandbox.context();
    context.secrets = std::make_shared<NoSecretStore>(SecretFailure::Locked);
    QWidget window;
    SignInController signIn(context, &window);
    QSignalSpy noticed(&signIn, &SignInController::noticed);
    QSignalSpy signedIn(&signIn, &SignInController::signedIn);
    auto account = sandbox.account(helena);
    account.rememberPassword = true;
    QVERIFY(context.settings.save(account));
    signIn.resume();
    auto *dialog = Support::openDialog<SignInDialog>();
    QVERIFY(dialog);
    QCOMPARE(noticed.size(), 1);
    type(dialog, "password"_L1, sandbox.password(helena));
    SandboxWindow::press(dialog, "accept");
    QTRY_COMPARE(signedIn.size(), 1);
    QTest::qWait(50);
    QCOMPARE(noticed.size(), 1); // not again when it cannot be written
}

void TestSignIn::resumesWithARememberedPassword()
{
    SandboxWindow sandbox;
    auto account = sandbox.account(helena);
    account.rememberPassword = true;
    QVERIFY(sandbox.context().settings.save(account));
    sandbox.context().secrets->write(account.secretKey(), sandbox.password(helena));
    sandbox.window().signIn()->resume();
    QTRY_VERIFY(sandbox.store() && sandbox.store()->isLoaded());
    QVERIFY(!sandbox.window().signIn()->isAsking());
}

void TestSignIn::asksWhereTheRememberedPasswordIsWrong()
{
    SandboxWindow sandbox;
    auto account = sandbox.account(helena);
    account.rememberPassword = true;
    QVERIFY(sandbox.context().settings.save(account));
    sandbox.context().secrets->write(account.secretKey(), u"old"_s);
    sandbox.window().signIn()->resume();
    auto *dialog = Support::openDialog<SignInDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<MessageBar *>()->isVisible());
    type(dialog, "password"_L1, sandbox.password(helena));
    SandboxWindow::press(dialog, "accept");
    QTRY_VERIFY(sandbox.store() && sandbox.store()->isLoaded());
    auto secret = sandbox.context().secrets->read(account.secretKey());
    QTRY_VERIFY(secret.isFinished());
    QCOMPARE(secret.result().value_or(QString()), sandbox.password(helena));
}

void TestSignIn::showsTheCertificateWithDoNotAllowAsDefault()
{
    const Ews::Error error{.failure = Ews::Failure::Certificate,
                           .certificate = "not even a certificate",
                           .certificateProblems = {{.kind = QSslError::SelfSignedCertificate}}};
    CertificateDialog dialog(u"mail.example.org"_s, error);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.open();
    QVERIFY(dialog.findChild<QPushButton *>(u"refuse"_s)->isDefault());
    QCOMPARE(dialog.fingerprint(),
             QCryptographicHash::hash(error.certificate, QCryptographicHash::Sha256));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(rejected.size(), 1);
}

void TestSignIn::worksInAnotherMailboxAndComesBack_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("impersonates");
    QTest::newRow("full access") << u"viktor.horvath"_s << false;
    QTest::newRow("impersonation") << u"helpdesk"_s << true;
}

void TestSignIn::worksInAnotherMailboxAndComesBack()
{
    QFETCH(QString, who);
    QFETCH(bool, impersonates);
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn(who));
    sandbox.window().signIn()->askForMailbox();
    auto *dialog = Support::openDialog<MailboxDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"address"_s)->hasFocus());
    type(dialog, "address"_L1, u"helena.lindqvist@sandbox.example"_s);
    dialog->findChildren<QRadioButton *>().at(impersonates ? 1 : 0)->click();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(sandbox.table()->shownDelegates(), 4);
    QCOMPARE(sandbox.store()->session().mailbox.access,
             impersonates ? Access::Impersonation : Access::FullAccess);
    QVERIFY(sandbox.window().windowTitle().contains(u"helena"_s));
    // "Me" would be whoever sits here.
    sandbox.setCurrent(u"jonas.weber"_s, DelegatesModel::Name);
    SandboxWindow::press(sandbox.place(), "permissionsButton");
    auto *permissions = Support::openDialog<PermissionsDialog>();
    QVERIFY(permissions);
    for (const auto &box : {u"copies"_s, u"privateItems"_s})
        QVERIFY(permissions->findChild<QAbstractButton *>(box)->text().contains(u"the owner"_s));
    permissions->reject();
    sandbox.window().signIn()->workIn({who + u"@sandbox.example"_s, Access::Own});
    QTRY_COMPARE(sandbox.store()->session().mailbox.access, Access::Own);
}

void TestSignIn::staysWhereItIsIfAMailboxCannotBeOpened()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    const auto *before = sandbox.store();
    sandbox.window().signIn()->askForMailbox();
    auto *dialog = Support::openDialog<MailboxDialog>();
    QVERIFY(dialog);
    type(dialog, "address"_L1, u"amara.okafor@sandbox.example"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(dialog->findChild<MessageBar *>()->isVisible());
    QVERIFY(dialog->findChild<QLineEdit *>(u"address"_s)->hasFocus());
    QCOMPARE(sandbox.store(), before);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!sandbox.window().signIn()->isAsking());
}

void TestSignIn::signsOut()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    sandbox.window().signIn()->signOut();
    QVERIFY(sandbox.window().welcome()->isVisible());
    QVERIFY(!sandbox.store());
    QVERIFY(sandbox.window().welcome()->findChild<QPushButton *>(u"signIn"_s)->isVisible());
}

void TestSignIn::helpsIntoTheSandboxAgain()
{
    SandboxWindow sandbox;
    QVERIFY(sandbox.signIn());
    auto context = sandbox.context();
    context.isSandbox = true;
    MainWindow window(context);
    window.show();
    window.signIn()->addAccount();
    auto *dialog = Support::openDialog<SignInDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->account().server, sandbox.account(helena).server);
    const auto *bar = dialog->findChild<MessageBar *>();
    QVERIFY(bar->hasMessage());
    QVERIFY(bar->accessibleName().contains(sandbox.password(helena)));
}

/// Nobody is signed in by half of what was remembered, and nothing of it is lost.
void TestSignIn::aDamagedFileOfAccountsIsKeptAndSaid()
{
    const QByteArray damage = "[accounts]\nsize=1\nhalf a line\n";
    SandboxWindow sandbox({}, false, {}, {}, [&damage](WindowContext &context) {
        QFile file(context.settings.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damage);
    });
    const QString copy = sandbox.settingsFile() + u".damaged"_s;
    const auto says = [&copy](const MessageBar *bar) {
        return bar->hasMessage() && bar->accessibleName().contains(copy);
    };
    sandbox.window().signIn()->resume();
    QVERIFY(says(sandbox.window().welcome()->messageBar()));
    QVERIFY(!sandbox.window().signIn()->isBusy());
    rememberTheme(sandbox.context().settings, Theme::Dark); // writes
    QFile kept(copy);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damage);

    QFile file(sandbox.settingsFile());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("damaged once more\n");
    file.close();
    QVERIFY(sandbox.signIn());
    QVERIFY(sandbox.place()->messageBar()->accessibleName().contains(copy + u"-2"_s));
    QCOMPARE(sandbox.context().settings.problem(), std::nullopt);
    QVERIFY(sandbox.context().settings.knows(sandbox.account(helena)));
    QCOMPARE(QDir(QFileInfo(copy).path()).entryList({u"*.damaged*"_s}).size(), 2);
}

ONBEHALF_TEST(TestSignIn, QApplication)

} // namespace tst_signin

#include "tst_signin.moc"
