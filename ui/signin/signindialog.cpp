// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/signindialog.h"

#include "dialogheight.h"
#include "ews/endpoint.h"
#include "signin/codepanel.h"
#include "signin/connectionfields.h"
#include "signin/discoverypanel.h"
#include "signin/fieldgrid.h"
#include "signin/passwordfield.h"
#include "signin/serveraddress.h"
#include "signin/waybox.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int signInWidth = 560;
constexpr int searchWidth = 720; // places and answers side by side
} // namespace

SignInDialog::SignInDialog(const Account &account, QWidget *parent)
    : RequestDialog(tr("Sign in"), parent)
    , m_account(account)
    , m_grid(new FieldGrid(fields()))
    , m_address(new QLineEdit(m_grid))
    , m_server(new QLineEdit(m_grid))
    , m_enterServer(new QToolButton(m_grid))
    , m_way(new WayBox(m_grid))
    , m_clientId(new QLineEdit(m_grid))
    , m_userName(new QLineEdit(m_grid))
    , m_password(new PasswordField(m_grid))
    , m_remember(new QCheckBox(m_grid))
    , m_connection(new ConnectionFields(fields()))
{
    setWindowTitle(account.address.isEmpty() ? tr("Add account")
                                             : tr("Sign in: %1").arg(account.address));
    nameFields();
    buildFields();
    fill();
    connect(m_enterServer, &QToolButton::clicked, this, &SignInDialog::enterServer);
    connect(m_server, &QLineEdit::textChanged, this, &SignInDialog::showServer);
    connect(m_server, &QLineEdit::textEdited, this, [this] { m_foundFor.clear(); });
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        // What was found for one address is not another one's.
        if (!m_foundFor.isEmpty() && m_address->text().trimmed() != m_foundFor) {
            m_foundFor.clear();
            m_server->clear();
        }
    });
    for (auto *field : {m_server, m_address, m_userName, m_clientId, m_password->line()})
        connect(field, &QLineEdit::textChanged, this, &SignInDialog::judge);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        showFieldsOfWay();
        judge();
        growHeight(this);
    });
    connect(m_connection, &ConnectionFields::edited, this, &SignInDialog::judge);
    connect(m_connection, &ConnectionFields::folded, this,
            [this](bool open) { open ? growHeight(this) : fitHeight(this, signInWidth); });
    showFieldsOfWay();
    showServer();
    judge();
    fitHeight(this, signInWidth);
}

void SignInDialog::nameFields()
{
    m_server->setObjectName(u"server"_s);
    m_address->setObjectName(u"address"_s);
    m_way->setObjectName(u"way"_s);
    m_clientId->setObjectName(u"clientId"_s);
    m_userName->setObjectName(u"userName"_s);
    m_password->line()->setObjectName(u"password"_s);
    m_password->showButton()->setObjectName(u"showPassword"_s);
    m_remember->setObjectName(u"remember"_s);
    m_server->setPlaceholderText(u"https://mail.example.org/EWS/Exchange.asmx"_s);
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_address->setPlaceholderText(u"name@example.org"_s);
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_userName->setPlaceholderText(tr("Same as the e-mail address"));
    m_clientId->setPlaceholderText(u"00000000-0000-0000-0000-000000000000"_s);
    m_server->setAccessibleDescription(
        tr("Only https; http only to this computer. The name of the server is enough; left empty, "
           "it is looked for."));
    m_enterServer->setObjectName(u"enterServer"_s);
    m_enterServer->setText(tr("E&nter the server's address…"));
    m_enterServer->setToolTip(tr("Only where OnBehalf does not find it."));
    m_enterServer->setAutoRaise(true);
}

void SignInDialog::buildFields()
{
    m_grid->addField(tr("E-mail &address:"), m_address);
    m_grid->addWide(m_enterServer);
    m_grid->addField(tr("&Server:"), m_server, m_server->accessibleDescription());
    m_grid->addField(tr("Sign &in with:"), m_way, m_way->explanation());
    m_grid->addField(tr("Applica&tion ID:"), m_clientId,
                     tr("Under which your administrator has registered OnBehalf."));
    m_grid->addField(tr("&User name:"), m_userName,
                     tr("Only if it is a different one, such as DOMAIN\\name."));
    m_grid->addField(tr("&Password:"), m_password, {}, m_password->line());
    m_grid->addWide(m_remember);
    auto *layout = new QVBoxLayout(fields());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_grid);
    layout->addWidget(m_connection);
    FieldGrid::align({m_grid, m_connection->grid()});
}

void SignInDialog::fill()
{
    m_server->setText(m_account.server.toString());
    m_address->setText(m_account.address);
    m_way->setWay({m_account.method});
    m_clientId->setText(m_account.clientId);
    m_userName->setText(m_account.userName);
    m_remember->setChecked(m_account.rememberPassword);
    m_connection->fill(m_account);
}

void SignInDialog::showFieldsOfWay()
{
    const SignInWay chosen = m_way->way();
    m_grid->setNote(m_way, m_way->explanation());
    m_way->setAccessibleDescription(m_way->explanation());
    m_grid->setShown(m_clientId, chosen.isOAuth());
    m_grid->setShown(m_userName, chosen.takesPassword());
    m_grid->setShown(m_password, chosen.takesPassword());
    m_grid->setShown(m_remember, chosen.takesPassword() || chosen.isOAuth());
    m_remember->setText(chosen.isOAuth() ? tr("&Remember the sign-in in this computer's keychain")
                                         : tr("&Remember the password in this computer's "
                                              "keychain"));
}

/// The address is enough to begin with; a server that is known is shown.
void SignInDialog::showServer()
{
    m_entersServer = m_entersServer || !m_server->text().isEmpty();
    m_grid->setShown(m_server, m_entersServer);
    m_enterServer->setVisible(!m_entersServer);
    m_grid->setNote(m_address, m_entersServer
                                   ? QString()
                                   : tr("OnBehalf finds your organisation's server with it."));
}

void SignInDialog::enterServer()
{
    m_entersServer = true;
    showServer();
    m_server->setFocus();
    // Fields that come back are laid out only now.
    QMetaObject::invokeMethod(
        this, [this] { fitHeight(this); }, Qt::QueuedConnection);
}

void SignInDialog::showEvent(QShowEvent *event)
{
    RequestDialog::showEvent(event);
    for (auto *field : {m_address, m_server, m_clientId, m_password->line()})
        if (field->isVisible() && field->text().isEmpty())
            return field->setFocus();
}

// Said beside the button while typing, not thrown back after it.
void SignInDialog::judge()
{
    setObstacle(obstacle());
}

QString SignInDialog::obstacle() const
{
    const auto url = serverUrl(m_server->text());
    const SignInWay chosen = m_way->way();
    if (!looksLikeAddress(m_address->text()))
        return tr("Your e-mail address is needed.");
    const bool isNamed = !m_server->text().trimmed().isEmpty();
    if (isNamed && !url.isValid())
        return tr("This is no server address.");
    if (isNamed && !Ews::mayReceiveCredentials(url))
        return tr("http is not encrypted: no password is sent there. Use https.");
    if (chosen.isOAuth() && m_clientId->text().trimmed().isEmpty())
        return tr("The application ID is needed.");
    if (chosen.method && chosen.takesPassword() && m_password->text().isEmpty())
        return tr("Your password is needed.");
    return m_connection->obstacle();
}

Account SignInDialog::account() const
{
    auto account = m_account;
    account.server = serverUrl(m_server->text());
    account.address = m_address->text().trimmed();
    account.userName = m_userName->text().trimmed();
    account.rememberPassword = m_remember->isChecked();
    account.method = m_way->way().method;
    account.clientId = m_clientId->text().trimmed();
    m_connection->apply(account);
    // What was accepted holds for the host it was accepted for, and what was found out, too.
    if (account.server.host() != m_account.server.host()) {
        account.acceptedCertificates.clear();
        account.issuer.reset();
    }
    if (account.clientId != m_account.clientId)
        account.issuer.reset();
    return account;
}

SignInWay SignInDialog::way() const
{
    return m_way->way();
}

QString SignInDialog::password() const
{
    return m_way->way().takesPassword() ? m_password->text() : QString();
}

QString SignInDialog::passphrase() const
{
    return m_connection->passphrase();
}

QString SignInDialog::proxyPassword() const
{
    return m_connection->proxyPassword();
}

void SignInDialog::askPasswordAgain()
{
    m_password->line()->setFocus();
    m_password->line()->selectAll();
}

void SignInDialog::setAccepted(const Account &account)
{
    m_account.server = account.server;
    m_account.acceptedCertificates = account.acceptedCertificates;
    m_account.confirmedHosts = account.confirmedHosts;
}

void SignInDialog::showCode(const OAuth::DeviceCode &code, std::function<bool(const QUrl &)> open)
{
    hideCode();
    m_code = new CodePanel(code, std::move(open), this);
    static_cast<QBoxLayout *>(layout())->insertWidget(2, m_code); // below the fields
    m_code->show();
    growHeight(this);
}

void SignInDialog::hideCode()
{
    delete m_code;
}

void SignInDialog::showPlaces(const QList<Autodiscover::Step> &steps)
{
    if (!m_places) {
        m_places = new DiscoveryPanel(m_address->text().trimmed(), this);
        connect(m_places, &DiscoveryPanel::sizeChanged, this,
                [this] { fitHeight(this, searchWidth); });
        connect(m_places, &DiscoveryPanel::messageWanted, this, &SignInDialog::showMessage);
        static_cast<QBoxLayout *>(layout())->insertWidget(2, m_places); // below the fields
        fields()->hide();
        m_places->show();
    }
    m_places->setSteps(steps);
}

QFuture<bool> SignInDialog::askAboutHost(const Autodiscover::HostQuestion &question)
{
    return m_places ? m_places->ask(question) : QFuture<bool>();
}

void SignInDialog::endSearch()
{
    fields()->show();
    if (m_places)
        m_places->endSearch();
}

void SignInDialog::hidePlaces()
{
    fields()->show();
    if (!m_places)
        return;
    delete m_places;
    fitHeight(this, signInWidth);
}

void SignInDialog::setServer(const QUrl &server)
{
    m_foundFor = m_address->text().trimmed();
    m_server->setText(server.toString(QUrl::FullyEncoded)); // look-alikes look like what they are
    m_account.server = server; // what was accepted on the way holds for it
    hidePlaces();
}

void SignInDialog::openConnectionFields()
{
    m_connection->setOpen(true);
}

} // namespace OnBehalf
