// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of the tour: how a new user begins.
#include "common/accountbutton.h"
#include "common/messagebar.h"
#include "common/sidebar.h"
#include "delegates/delegatesplace.h"
#include "errormessage.h"
#include "mainwindow.h"
#include "signin/accountmenu.h"
#include "signin/certificatedialog.h"
#include "signin/mailboxdialog.h"
#include "signin/signincontroller.h"
#include "signin/signindialog.h"
#include "signin/waybox.h"
#include "signin/welcomeplace.h"
#include "text/signintext.h"
#include "windowtour.h"

#include <QAction>
#include <QCryptographicHash>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSslCertificate>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A question about a certificate, for a picture.
struct CertificateSubject
{
    const char *name; ///< Of the file in resources/tour.
    QSslError::SslError kind;
    qsizetype at; ///< Which of the chain it is about.
};

constexpr CertificateSubject certificates[] = {
    {"self-signed", QSslError::SelfSignedCertificate, 0},
    {"unknown-issuer", QSslError::SelfSignedCertificateInChain, 2},
    {"expired", QSslError::CertificateExpired, 0},
    {"other-host", QSslError::HostNameMismatch, 0},
};

Ews::Error certificateError(const CertificateSubject &subject)
{
    Ews::Error error{.failure = Ews::Failure::Certificate,
                     .certificateProblems = {{.kind = subject.kind, .at = subject.at}}};
    const auto path = u":/tour/%1.pem"_s.arg(QLatin1StringView(subject.name));
    for (const QSslCertificate &one : QSslCertificate::fromPath(path))
        error.certificateChain.append(one.toDer());
    if (error.certificateChain.size() > subject.at)
        error.certificate = error.certificateChain.first();
    return error;
}

} // namespace

void WindowTour::emptyStart()
{
    auto context = m_ground.context(m_options.language);
    const auto accounts = context.settings.accounts();
    for (const auto &account : accounts)
        context.settings.remove(account);
    context.isSandbox = false;
    context.openSandbox = [] {};
    context.autodiscover = QUrl(u"http://127.0.0.1:9/"_s); // where nobody listens
    openWindow(context);
    m_window->signIn()->resume();
    m_do.settle();
    m_do.check(!m_window->signIn()->isAsking(), u"Without an account nothing is asked."_s);
    m_do.picture(u"first-run"_s);
}

/// An address alone: what is asked for its server, a host that somebody has to know, and what there
/// is to do where nothing was found.
void WindowTour::findServer()
{
    using namespace Autodiscover;
    m_do.click(m_do.child<QPushButton>(m_window->welcome(), "addAccount"));
    auto *dialog = m_do.dialog<SignInDialog>();
    m_do.type(m_do.child<QLineEdit>(dialog, "address"),
              m_ground.account(QString::fromLatin1(SandboxGround::owner)).address);
    m_do.type(m_do.child<QLineEdit>(dialog, "password"), u"not sent"_s);
    m_do.picture(u"add-account"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"Where nobody answers, no server is found."_s, [dialog] {
        return !dialog->isBusy() && dialog->findChild<MessageBar *>()->hasMessage();
    });
    m_do.settle();
    m_do.picture(u"server-not-found"_s);

    // The sandbox knows no other host: this is how one would be asked about.
    const QUrl redirect(u"http://autodiscover.sandbox.example/autodiscover/autodiscover.xml"_s);
    const auto at = [](Way way, const QString &host, State state, Problem problem) {
        return Step{.way = way,
                    .url = QUrl(u"https://%1/autodiscover/autodiscover.svc"_s.arg(host)),
                    .state = state,
                    .problem = problem};
    };
    QList<Step> steps;
    for (const QString &host : {u"sandbox.example"_s, u"autodiscover.sandbox.example"_s})
        for (const Way way : {Way::Soap, Way::Pox, Way::Json})
            steps.append(at(way, host, State::Failed,
                            steps.size() < 3 ? Problem::NothingThere : Problem::TimedOut));
    steps.append({.way = Way::Redirect, .url = redirect, .state = State::Confirming});
    steps.append({.way = Way::Srv,
                  .name = u"_autodiscover._tcp.sandbox.example"_s,
                  .state = State::Failed,
                  .problem = Problem::NoRecords});
    dialog->hidePlaces();
    dialog->setBusy(
        SignInController::tr("Looking for the server of %1…").arg(dialog->account().address));
    dialog->showPlaces(steps);
    (void)dialog->askAboutHost({.host = u"mail.hosting.example"_s,
                                .url = QUrl(u"https://mail.hosting.example/autodiscover/"
                                            "autodiscover.xml"_s),
                                .mailDomain = u"sandbox.example"_s,
                                .way = Way::Redirect,
                                .namedBy = redirect,
                                .inClear = true});
    m_do.settle();
    m_do.picture(u"server-elsewhere"_s);
    dialog->setIdle();
    dialog->reject();
    m_do.settle();
}

/// The dialog for a new account, with the server typed by hand.
SignInDialog *WindowTour::typeServer(const QString &server)
{
    m_do.click(m_do.child<QPushButton>(m_window->welcome(), "addAccount"));
    auto *dialog = m_do.dialog<SignInDialog>();
    m_do.type(m_do.child<QLineEdit>(dialog, "address"),
              m_ground.account(QString::fromLatin1(SandboxGround::owner)).address);
    m_do.click(m_do.child<QToolButton>(dialog, "enterServer"));
    m_do.type(m_do.child<QLineEdit>(dialog, "server"), server);
    return dialog;
}

void WindowTour::signInWrongly()
{
    const auto owner = QString::fromLatin1(SandboxGround::owner);
    const auto account = m_ground.account(owner);
    auto *dialog = typeServer(u"http://mail.example.org"_s);
    m_do.picture(u"sign-in-http"_s);
    m_do.type(m_do.child<QLineEdit>(dialog, "server"), account.server.toString());
    auto *password = m_do.child<QLineEdit>(dialog, "password");
    m_do.type(password, u"not it"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"The wrong password is refused."_s, [dialog, password] {
        return !dialog->isBusy() && password->isEnabled() && password->hasSelectedText();
    });
    m_do.picture(u"sign-in-wrong-password"_s);
    m_do.check(dialog->account().address == account.address, u"The rest of it stays."_s);
    m_do.type(password, m_ground.password(owner));
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"The right one signs in."_s,
          [this] { return m_window->signIn()->account().has_value(); });
}

/// An account added by hand, in each way that there is.
void WindowTour::showWays()
{
    auto *dialog =
        typeServer(m_ground.account(QString::fromLatin1(SandboxGround::owner)).server.toString());
    auto *way = m_do.child<WayBox>(dialog, "way");
    way->setWay({Ews::Method::Negotiate});
    m_do.settle();
    m_do.picture(u"sign-in-kerberos"_s);
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"What stands in the way of it is said."_s, [dialog] {
        return !dialog->isBusy() && dialog->findChild<MessageBar *>()->hasMessage();
    });
    m_do.picture(u"sign-in-refused"_s);
    dialog->findChild<MessageBar *>()->dismiss();
    way->setWay({Ews::Method::Bearer, true});
    m_do.type(m_do.child<QLineEdit>(dialog, "clientId"), u"5f9d0c3e-8a41-4b7e-9d25-1c6a7e0b4f38"_s);
    m_do.picture(u"sign-in-oauth"_s);
    dialog->setBusy(SignInController::tr("Waiting until the code has been entered…"));
    dialog->showCode({.userCode = u"GKVT-XQMD"_s,
                      .page = QUrl(u"https://login.example.org/device"_s),
                      .expires = QDateTime::currentDateTimeUtc().addSecs(900)},
                     [](const QUrl &) { return true; });
    m_do.settle();
    m_do.picture(u"sign-in-code"_s);
    dialog->setIdle();
    dialog->hideCode();
    way->setWay({});
    dialog->openConnectionFields();
    m_do.settle();
    m_do.picture(u"sign-in-certificate-and-proxy"_s);
    dialog->reject();
    m_do.settle();
}

/// Who may not impersonate is told why.
void WindowTour::showMissingRole()
{
    m_window->signIn()->askForMailbox();
    auto *dialog = m_do.dialog<MailboxDialog>();
    m_do.type(m_do.child<QLineEdit>(dialog, "address"), u"marek.dvorak@sandbox.example"_s);
    m_do.child<QRadioButton>(dialog, "impersonation")->click();
    m_do.click(m_do.child<QPushButton>(dialog, "accept"));
    until(u"What is missing is said."_s, [dialog] {
        return !dialog->isBusy() && dialog->findChild<MessageBar *>()->hasMessage();
    });
    m_do.check(m_window->signIn()->mailbox().access == Access::Own,
               u"It is still one's own mailbox."_s);
    m_do.picture(u"impersonation-role-missing"_s);
    dialog->reject();
    m_do.settle();
}

/// As with a ticket of somebody else: there is no domain here to give one out.
void WindowTour::showStrangeTicket()
{
    const auto holder = u"frank.moeller@CORP.EXAMPLE"_s;
    auto lines = accountLines(*m_window->signIn());
    lines.ticketHolder = holder;
    auto *sidebar = m_window->findChild<Sidebar *>();
    sidebar->setAccount(lines);
    auto message = messageOf(Tone::Warning, strangeTicketText(holder, lines.signedInAs));
    message.actions = {{.text = MainWindow::tr("This is me"), .run = {}},
                       {.text = MainWindow::tr("Sign out"), .run = {}}};
    place()->messageBar()->setMessage(message);
    m_do.settle();
    m_do.picture(u"sign-in-other-ticket"_s);
    place()->messageBar()->dismiss();
    sidebar->setAccount(accountLines(*m_window->signIn()));
}

void WindowTour::showCertificates()
{
    for (const CertificateSubject &subject : certificates) {
        const auto error = certificateError(subject);
        m_do.check(!error.certificate.isEmpty(), u"There is a certificate to show."_s);
        askAboutCertificate(error, u"certificate-"_s + QLatin1StringView(subject.name));
    }
    const QByteArray former = QCryptographicHash::hash("former", QCryptographicHash::Sha256);
    askAboutCertificate(certificateError(certificates[0]), u"certificate-changed"_s, {former});
}

void WindowTour::askAboutCertificate(const Ews::Error &error, const QString &name,
                                     const QList<QByteArray> &allowedBefore)
{
    auto *dialog =
        new CertificateDialog(u"mail.hosting.example"_s, error, allowedBefore, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    m_do.check(m_do.child<QPushButton>(dialog, "refuse")->isDefault(),
               u"Not to allow it is the default."_s);
    m_do.picture(name);
    m_do.click(m_do.child<QPushButton>(dialog, "refuse"));
    m_do.settle();
}

void WindowTour::forgetAccount()
{
    const auto context = m_ground.context(m_options.language);
    const auto account = m_window->signIn()->account();
    m_do.check(account && context.settings.knows(*account), u"The account is remembered."_s);
    KeptMail draft{.account = account->address};
    draft.draft.subject = u"Seating plan"_s;
    m_do.check(context.mail.save(draft).has_value(), u"There is a draft to lose."_s);
    auto *button = m_window->findChild<AccountButton *>();
    button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    m_do.picture(u"account-menu-forget"_s, button);
    button->menu()->hide();
    button->menu()->findChild<QAction *>(u"forget"_s)->trigger();
    auto *question = m_do.dialog<QMessageBox>();
    m_do.picture(u"forget-account"_s);
    m_do.click(m_do.child<QPushButton>(question, "forget"));
    until(u"Nobody is signed in any more."_s, [this] { return !m_window->signIn()->account(); });
    m_do.check(!context.settings.knows(*account) && context.mail.drafts(account->address).isEmpty(),
               u"Nothing of the account is left."_s);
    m_do.settle();
    m_do.picture(u"account-forgotten"_s);
}

} // namespace OnBehalf
