// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/messagebar.h"
#include "noticepanel.h"
#include "sandboxwindow.h"
#include "signin/accountmenu.h"
#include "signin/welcomeplace.h"
#include "support/cutserver.h"
#include "support/faultproxy.h"
#include "support/httpanswer.h"
#include "support/testprogram.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

namespace tst_findserver {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::openDialog;
using Support::SandboxWindow;
using Support::type;

namespace {

const auto helena = u"helena.lindqvist"_s;

/// A window whose Autodiscover is at \a place.
class SearchingWindow
{
public:
    explicit SearchingWindow(const QUrl &place)
    {
        WindowContext context = sandbox.context();
        context.autodiscover = place;
        window = std::make_unique<MainWindow>(context);
        window->show();
        window->activateWindow();
    }

    /// The dialog with an address, a password and no server; null where it does not open.
    SignInDialog *fill(const QString &password)
    {
        SandboxWindow::press(window->welcome(), "addAccount");
        auto *dialog = openDialog<SignInDialog>();
        if (dialog) {
            type(dialog, "address"_L1, helena + u"@sandbox.example"_s);
            type(dialog, "password"_L1, password);
        }
        return dialog;
    }

    bool isSignedIn() const
    {
        const auto *store = window->delegates()->store();
        return store && store->isLoaded();
    }

    SandboxWindow sandbox;
    std::unique_ptr<MainWindow> window;
};

QUrl rootOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemovePath);
}

/// Names a server that is somewhere else: at a port where nobody listens.
const QByteArray elsewhere = R"({"Protocol":"EWS","Url":"https://localhost:9/EWS/Exchange.asmx"})";

/// A window whose Autodiscover names that server.
class SentElsewhere : private Support::CutServer, public SearchingWindow
{
public:
    SentElsewhere()
        : CutServer([](const QByteArray &) { return Answer{.body = elsewhere}; })
        , SearchingWindow(rootOf(url()))
    {}

    /// Looks for the server; the dialog.
    SignInDialog *ask()
    {
        auto *dialog = fill(u"Secret-4711"_s);
        if (dialog)
            SandboxWindow::press(dialog, "accept");
        return dialog;
    }
};

template<class T>
T *shown(const QWidget *dialog, const QString &name)
{
    auto *found = dialog->findChild<T *>(name);
    return found && found->isVisible() ? found : nullptr;
}

} // namespace

class TestFindServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServerIsFoundAndRemembered()
    {
        SandboxWindow other;
        SearchingWindow searching(rootOf(other.server().url()));
        auto *dialog = searching.fill(other.password(helena));
        QVERIFY(dialog);
        QVERIFY(!shown<QLineEdit>(dialog, u"server"_s));
        QVERIFY(shown<QPushButton>(dialog, u"accept"_s)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(searching.isSignedIn());
        const auto account = searching.window->signIn()->lastAccount();
        QVERIFY(account);
        QCOMPARE(account->server, other.server().url());
    }

    void whatIsAskedIsShownInPlaceOfTheFields()
    {
        SandboxWindow other({}, false, {.latency = std::chrono::milliseconds(400)});
        SearchingWindow searching(rootOf(other.server().url()));
        auto *dialog = searching.fill(other.password(helena));
        QVERIFY(dialog);
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY(shown<QTreeView>(dialog, u"places"_s));
        QVERIFY(!shown<QLineEdit>(dialog, u"address"_s));
        const auto *places = shown<QTreeView>(dialog, u"places"_s);
        QCOMPARE(places->model()->rowCount(), 3);
        QVERIFY(shown<QLabel>(dialog, u"sent"_s)->text().contains(u"No password"_s));
        QVERIFY(dialog->isBusy());
        QTRY_VERIFY(searching.isSignedIn());
    }

    void whereNothingIsFoundTheServerCanBeTyped()
    {
        SearchingWindow searching(QUrl(u"http://127.0.0.1:9/"_s));
        SandboxWindow &sandbox = searching.sandbox;
        auto *dialog = searching.fill(sandbox.password(helena));
        QVERIFY(dialog);
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY(shown<QLineEdit>(dialog, u"server"_s));
        QVERIFY(dialog->findChild<MessageBar *>()->hasMessage());
        QVERIFY(!dialog->isBusy());
        QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"server"_s)->hasFocus());
        const auto *places = shown<QTreeView>(dialog, u"places"_s);
        QVERIFY(places);
        QVERIFY(places->model()->rowCount() > 0);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"password"_s)->text(), sandbox.password(helena));
        type(dialog, "server"_L1, sandbox.server().url().toString());
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY(searching.isSignedIn());
    }

    void theRecordCanBeSaved()
    {
        SearchingWindow searching(QUrl(u"http://127.0.0.1:9/"_s));
        auto *dialog = searching.fill(u"Secret-4711"_s);
        QVERIFY(dialog);
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY(shown<QLineEdit>(dialog, u"server"_s));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"record.txt"_s);
        shown<QToolButton>(dialog, u"saveRecord"_s)->click();
        auto *choosing = openDialog<QFileDialog>();
        QVERIFY(choosing);
        Q_EMIT choosing->fileSelected(path);
        choosing->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray record = file.readAll();
        QVERIFY2(record.contains("127.0.0.1:9"), record.constData());
        QVERIFY(record.contains("helena.lindqvist@sandbox.example"));
        QVERIFY(!record.contains("Secret-4711"));
    }

    void aWrongPasswordIsAskedForAgain()
    {
        SandboxWindow other;
        SearchingWindow searching(rootOf(other.server().url()));
        auto *dialog = searching.fill(u"wrong"_s);
        QVERIFY(dialog);
        SandboxWindow::press(dialog, "accept");
        auto *password = dialog->findChild<QLineEdit *>(u"password"_s);
        QTRY_VERIFY(password->hasSelectedText());
        QVERIFY(password->isVisible());
        QVERIFY(dialog->findChild<MessageBar *>()->hasMessage());
        type(dialog, "password"_L1, other.password(helena));
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY(searching.isSignedIn());
    }

    /// That of the organisation's pages wants a password for everything, and knows no Exchange.
    void whereOnlyAWebServerRefusesTheServerCanBeTyped()
    {
        Support::FaultProxy web;
        web.answer(
            {.bytes = Support::httpAnswer(401, {}, {"WWW-Authenticate: Basic realm=\"x\""})});
        SearchingWindow searching(web.url(QString()));
        SandboxWindow &sandbox = searching.sandbox;
        auto *dialog = searching.fill(sandbox.password(helena));
        QVERIFY(dialog);
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY(shown<QLineEdit>(dialog, u"server"_s));
        QTRY_VERIFY(shown<QLineEdit>(dialog, u"password"_s)->hasSelectedText());
        QString said;
        for (const auto *label : dialog->findChild<MessageBar *>()->findChildren<QLabel *>())
            said += label->text() + u'\n';
        QVERIFY2(said.contains(u"If it is, enter the server's address."_s), qPrintable(said));
        type(dialog, "server"_L1, sandbox.server().url().toString());
        SandboxWindow::press(dialog, "accept");
        QTRY_VERIFY(searching.isSignedIn());
    }

    /// Not as it wants to be read.
    void aLookAlikeShowsAsDnsHasIt()
    {
        const SearchingWindow searching(QUrl(u"http://127.0.0.1:9/"_s));
        const Account account{.server = QUrl(u"https://ex\u0430mple.org/EWS/Exchange.asmx"_s),
                              .address = u"helena@example.org"_s,
                              .userName = {},
                              .acceptedCertificates = {},
                              .method = Ews::Method::Basic};
        auto *signIn = searching.window->signIn();
        const WindowContext context = searching.sandbox.context();
        QVERIFY(context.settings.save(account));
        const AccountMenu menu(context, signIn, nullptr);
        QStringList tips;
        for (const QAction *action : menu.actions())
            tips.append(action->toolTip());
        QVERIFY2(tips.contains(u"xn--exmple-4nf.org"_s), qPrintable(tips.join(u'\n')));
        const QSignalSpy busy(signIn, &SignInController::busyChanged);
        signIn->signInWith(account, u"secret"_s);
        QVERIFY(!busy.isEmpty());
        const QString said = busy.last().first().toString();
        signIn->cancel(); // nothing has been sent yet
        QVERIFY2(said.contains(u"xn--exmple-4nf.org"_s), qPrintable(said));
    }

    void anotherHostIsAskedAboutAndEnterSaysNo()
    {
        SentElsewhere searching;
        auto *dialog = searching.ask();
        QVERIFY(dialog);
        QTRY_VERIFY(shown<NoticePanel>(dialog, u"hostQuestion"_s));
        QVERIFY(shown<NoticePanel>(dialog, u"hostQuestion"_s)->text().contains(u"localhost"_s));
        QTRY_VERIFY(shown<QPushButton>(dialog, u"refuseHost"_s)->hasFocus());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(shown<QLineEdit>(dialog, u"server"_s));
        QVERIFY(!shown<NoticePanel>(dialog, u"hostQuestion"_s));
        QVERIFY(shown<QLineEdit>(dialog, u"server"_s)->text().isEmpty());
        QVERIFY(dialog->findChild<MessageBar *>()->hasMessage());
        // Enter is for signing in again.
        type(dialog, "server"_L1, searching.sandbox.server().url().toString());
        type(dialog, "password"_L1, searching.sandbox.password(helena));
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"password"_s), Qt::Key_Return);
        QTRY_VERIFY(searching.isSignedIn());
    }

    void aServerThatWasTypedIsKeptWhenTheAddressChanges()
    {
        SearchingWindow searching(QUrl(u"http://127.0.0.1:9/"_s));
        auto *dialog = searching.fill(u"Secret-4711"_s);
        QVERIFY(dialog);
        dialog->setServer(QUrl(u"https://mail.sandbox.example/EWS/Exchange.asmx"_s));
        type(dialog, "server"_L1, u"mail.example.org"_s);
        type(dialog, "address"_L1, u"jonas.weber@sandbox.example"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"server"_s)->text(), u"mail.example.org"_s);
    }

    void aHostThatIsAllowedIsTheAccountsServer()
    {
        SentElsewhere searching;
        auto *dialog = searching.ask();
        QVERIFY(dialog);
        QTRY_VERIFY(shown<QPushButton>(dialog, u"allowHost"_s));
        SandboxWindow::press(dialog, "allowHost");
        auto *server = dialog->findChild<QLineEdit *>(u"server"_s);
        QTRY_COMPARE(server->text(), u"https://localhost:9/EWS/Exchange.asmx"_s);
        // Nobody listens there, which is said; the answer is kept with what is tried again.
        QTRY_VERIFY(!dialog->isBusy());
        QVERIFY(dialog->findChild<MessageBar *>()->hasMessage());
        QVERIFY(dialog->account().confirmedHosts.contains(u"localhost"_s));
        // What was found for her is nobody else's.
        type(dialog, "address"_L1, u"jonas.weber@sandbox.example"_s);
        QCOMPARE(server->text(), QString());
    }

    void cancellingTakesTheQuestionBack()
    {
        SentElsewhere searching;
        auto *dialog = searching.ask();
        QVERIFY(dialog);
        QTRY_VERIFY(shown<QPushButton>(dialog, u"allowHost"_s));
        dialog->reject(); // stops
        QVERIFY(!dialog->isBusy());
        QVERIFY(!shown<QTreeView>(dialog, u"places"_s));
        QCOMPARE(shown<QLineEdit>(dialog, u"address"_s)->text(),
                 u"helena.lindqvist@sandbox.example"_s);
        QVERIFY(shown<QPushButton>(dialog, u"accept"_s)->isEnabled());
        QVERIFY(!searching.window->signIn()->isBusy());
        dialog->reject(); // closes
        QTRY_VERIFY(!searching.window->signIn()->isAsking());
    }
};

ONBEHALF_TEST(TestFindServer, QApplication)

} // namespace tst_findserver

#include "tst_findserver.moc"
