// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/connectionfields.h"

#include "signin/fieldgrid.h"
#include "signin/passwordfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As the box offers them.
enum ProxyChoice { SystemsProxy, NoProxy, ThisProxy };

} // namespace

ConnectionFields::ConnectionFields(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_grid(new FieldGrid(this))
    , m_file(new QLineEdit(m_grid))
    , m_passphrase(new PasswordField(m_grid))
    , m_proxyChoice(new QComboBox(m_grid))
    , m_proxy(new QLineEdit(m_grid))
    , m_proxyUser(new QLineEdit(m_grid))
    , m_proxyPassword(new PasswordField(m_grid))
{
    m_fold->setObjectName(u"connectionFold"_s);
    m_fold->setText(tr("&Certificate and proxy"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::toggled, this, &ConnectionFields::setOpen);

    m_file->setObjectName(u"clientCertificate"_s);
    m_passphrase->line()->setObjectName(u"passphrase"_s);
    m_grid->addField(tr("C&lient certificate:"), fileField(),
                     tr("A PKCS#12 file (.p12, .pfx), if the server wants one of this computer."),
                     m_file);
    m_grid->addField(tr("Passp&hrase:"), m_passphrase, {}, m_passphrase->line());
    addProxyFields();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_grid);
    setOpen(false);
}

void ConnectionFields::addProxyFields()
{
    m_proxyChoice->setObjectName(u"proxyChoice"_s);
    m_proxyChoice->addItems(
        {tr("As the system's settings say"), tr("None"), tr("This one, by hand")});
    m_proxy->setObjectName(u"proxy"_s);
    m_proxy->setPlaceholderText(u"http://proxy.example.org:8080"_s);
    m_proxy->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_proxyUser->setObjectName(u"proxyUser"_s);
    m_proxyPassword->line()->setObjectName(u"proxyPassword"_s);
    m_grid->addField(tr("Prox&y:"), m_proxyChoice);
    m_grid->addField(tr("Proxy a&ddress:"), m_proxy,
                     tr("http://… or socks5://…, for this account alone."));
    m_grid->addField(tr("Pro&xy user name:"), m_proxyUser,
                     tr("Only if the proxy of this network asks for it."));
    m_grid->addField(tr("Proxy pass&word:"), m_proxyPassword, {}, m_proxyPassword->line());
    const auto show = [this] {
        m_grid->setShown(m_proxy, m_proxyChoice->currentIndex() == ThisProxy);
        Q_EMIT edited();
    };
    connect(m_proxyChoice, &QComboBox::currentIndexChanged, this, show);
    connect(m_proxyChoice, &QComboBox::activated, this, [this] { Q_EMIT folded(true); });
    connect(m_proxy, &QLineEdit::textChanged, this, &ConnectionFields::edited);
    show();
}

QWidget *ConnectionFields::fileField()
{
    auto *field = new QWidget(m_grid);
    m_file->setParent(field);
    auto *choose = new QPushButton(tr("Ch&oose…"), field);
    choose->setObjectName(u"chooseCertificate"_s);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(
            this, tr("Choose the client certificate"), {},
            tr("Certificates with a key (*.p12 *.pfx)") + u";;"_s + tr("All files (*)"));
        if (!file.isEmpty())
            m_file->setText(file);
    });
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_file, 1);
    layout->addWidget(choose);
    return field;
}

void ConnectionFields::fill(const Account &account)
{
    m_file->setText(account.clientCertificate);
    m_proxyUser->setText(account.proxyUserName);
    const Ews::ProxyWay &way = account.proxy;
    m_proxyChoice->setCurrentIndex(way.isNamed()                           ? ThisProxy
                                   : way.kind == Ews::ProxyWay::Kind::None ? NoProxy
                                                                           : SystemsProxy);
    m_proxy->setText(way.isNamed() ? way.text() : QString());
    setOpen(!account.clientCertificate.isEmpty() || !account.proxyUserName.isEmpty() ||
            way != Ews::ProxyWay{});
}

void ConnectionFields::apply(Account &account) const
{
    account.clientCertificate = m_file->text().trimmed();
    account.proxyUserName = m_proxyUser->text().trimmed();
    account.proxy = proxy().value_or(account.proxy);
}

std::optional<Ews::ProxyWay> ConnectionFields::proxy() const
{
    switch (m_proxyChoice->currentIndex()) {
    case NoProxy:
        return Ews::ProxyWay{.kind = Ews::ProxyWay::Kind::None};
    case ThisProxy: {
        const auto typed = Ews::proxyWayFrom(m_proxy->text());
        return typed && typed->isNamed() ? typed : std::nullopt;
    }
    default:
        return Ews::ProxyWay{};
    }
}

QString ConnectionFields::obstacle() const
{
    return proxy() ? QString() : tr("This is no proxy address: http://name:8080, for example.");
}

QString ConnectionFields::passphrase() const
{
    return m_passphrase->text();
}

QString ConnectionFields::proxyPassword() const
{
    return m_proxyPassword->text();
}

void ConnectionFields::setOpen(bool open)
{
    m_fold->setChecked(open);
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_grid->setVisible(open);
    Q_EMIT folded(open);
}

} // namespace OnBehalf
