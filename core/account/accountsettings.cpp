// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountsettings.h"

#include <QFile>
#include <QMetaEnum>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

bool sameAccount(const Account &a, const Account &b)
{
    return a.server == b.server && a.address.compare(b.address, Qt::CaseInsensitive) == 0;
}

/// "host fingerprint". Before, a list held the fingerprints alone, for \a hosts.
void readCertificates(const QSettings &settings, const QString &key, const QStringList &hosts,
                      QList<Ews::AcceptedCertificate> &accepted)
{
    const auto texts = settings.value(key).toStringList();
    for (const QString &text : texts) {
        const qsizetype blank = text.lastIndexOf(u' ');
        const QByteArray fingerprint = QByteArray::fromHex(text.mid(blank + 1).toLatin1());
        const QStringList named = blank < 0 ? hosts : QStringList{text.left(blank)};
        for (const QString &host : named) {
            const Ews::AcceptedCertificate one{.host = host, .fingerprint = fingerprint};
            if (!host.isEmpty() && !fingerprint.isEmpty() && !accepted.contains(one))
                accepted.append(one);
        }
    }
}

void writeCertificates(QSettings &settings, const QList<Ews::AcceptedCertificate> &accepted)
{
    QStringList texts;
    for (const Ews::AcceptedCertificate &one : accepted)
        texts.append(one.host + u' ' + QString::fromLatin1(one.fingerprint.toHex()));
    settings.setValue(u"acceptedCertificates"_s, texts);
}

std::optional<OAuth::Issuer> readIssuer(QSettings &settings)
{
    settings.beginGroup(u"issuer"_s);
    OAuth::Issuer issuer{.authorization = settings.value(u"authorization"_s).toUrl(),
                         .token = settings.value(u"token"_s).toUrl(),
                         .deviceAuthorization = settings.value(u"deviceAuthorization"_s).toUrl(),
                         .clientId = settings.value(u"clientId"_s).toString(),
                         .scope = settings.value(u"scope"_s).toString(),
                         .resource = settings.value(u"resource"_s).toString(),
                         .host = settings.value(u"host"_s).toString()};
    if (const QUrl redirect = settings.value(u"redirect"_s).toUrl(); redirect.isValid())
        issuer.redirect = redirect;
    settings.endGroup();
    return OAuth::mayBeAsked(issuer.token) ? std::optional(issuer) : std::nullopt;
}

void writeIssuer(QSettings &settings, const OAuth::Issuer &issuer)
{
    settings.beginGroup(u"issuer"_s);
    settings.setValue(u"authorization"_s, issuer.authorization.toString());
    settings.setValue(u"token"_s, issuer.token.toString());
    settings.setValue(u"deviceAuthorization"_s, issuer.deviceAuthorization.toString());
    settings.setValue(u"clientId"_s, issuer.clientId);
    settings.setValue(u"scope"_s, issuer.scope);
    settings.setValue(u"resource"_s, issuer.resource);
    settings.setValue(u"host"_s, issuer.host);
    settings.setValue(u"redirect"_s, issuer.redirect.toString());
    settings.endGroup();
}

Account readAccount(QSettings &settings)
{
    Account account{
        .server = settings.value(u"server"_s).toUrl().adjusted(QUrl::RemoveUserInfo),
        .address = settings.value(u"address"_s).toString(),
        .userName = settings.value(u"userName"_s).toString(),
        .rememberPassword = settings.value(u"rememberPassword"_s, true).toBool(),
        .acceptedCertificates = {},
        .clientId = settings.value(u"clientId"_s).toString(),
        .issuer = readIssuer(settings),
        .clientCertificate = settings.value(u"clientCertificate"_s).toString(),
        .proxyUserName = settings.value(u"proxyUserName"_s).toString(),
        .confirmedHosts = settings.value(u"confirmedHosts"_s).toStringList(),
        .proxy =
            Ews::proxyWayFrom(settings.value(u"proxy"_s).toString()).value_or(Ews::ProxyWay{})};
    auto &accepted = account.acceptedCertificates;
    readCertificates(settings, u"acceptedCertificates"_s, {account.server.host()}, accepted);
    if (account.issuer) {
        const QStringList hosts{account.issuer->authorization.host(), account.issuer->token.host(),
                                account.issuer->deviceAuthorization.host()};
        readCertificates(settings, u"acceptedIssuerCertificates"_s, hosts, accepted);
        account.issuer->acceptedCertificates = accepted;
    }
    bool known = false;
    const QByteArray method = settings.value(u"method"_s).toByteArray();
    const int value = QMetaEnum::fromType<Ews::Method>().keyToValue(method.constData(), &known);
    if (known)
        account.method = Ews::Method(value);
    return account;
}

void writeAccount(QSettings &settings, const Account &account)
{
    settings.setValue(u"server"_s, account.server.toString());
    settings.setValue(u"address"_s, account.address);
    settings.setValue(u"userName"_s, account.userName);
    settings.setValue(u"rememberPassword"_s, account.rememberPassword);
    writeCertificates(settings, account.acceptedCertificates);
    if (account.method)
        settings.setValue(u"method"_s,
                          QString::fromLatin1(
                              QMetaEnum::fromType<Ews::Method>().valueToKey(int(*account.method))));
    settings.setValue(u"clientId"_s, account.clientId);
    if (account.issuer)
        writeIssuer(settings, *account.issuer);
    settings.setValue(u"clientCertificate"_s, account.clientCertificate);
    settings.setValue(u"proxyUserName"_s, account.proxyUserName);
    if (!account.confirmedHosts.isEmpty())
        settings.setValue(u"confirmedHosts"_s, account.confirmedHosts);
    settings.setValue(u"proxy"_s, account.proxy.text());
}

QList<Account> read(QSettings &settings)
{
    QList<Account> accounts;
    const int count = settings.beginReadArray(u"accounts"_s);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const Account account = readAccount(settings);
        if (account.server.isValid() && !account.address.isEmpty())
            accounts.append(account);
    }
    settings.endArray();
    return accounts;
}

/// Whether every line of \a content is one that QSettings takes. It says so itself, but of one file
/// only once in a process.
bool isSettings(const QByteArray &content)
{
    const auto lines = content.split('\n');
    return std::ranges::all_of(lines, [](const QByteArray &whole) {
        const QByteArray line = whole.trimmed();
        return line.isEmpty() || line.startsWith(';') || line.startsWith('#') ||
               line.contains('=') || (line.startsWith('[') && line.endsWith(']'));
    });
}

/// QSettings writes the file as a whole, under its own lock file.
bool write(QSettings &settings, const QList<Account> &accounts)
{
    settings.remove(u"accounts"_s);
    settings.beginWriteArray(u"accounts"_s, int(accounts.size()));
    for (int i = 0; i < accounts.size(); ++i) {
        settings.setArrayIndex(i);
        writeAccount(settings, accounts.at(i));
    }
    settings.endArray();
    settings.sync();
    return settings.status() != QSettings::AccessError; // FormatError: of what was there before
}

} // namespace

AccountSettings::AccountSettings(QString file)
    : m_file(file.isEmpty() ? defaultFile() : std::move(file))
{}

QString AccountSettings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/onbehalf/onbehalf.ini"_s;
}

std::optional<SettingsProblem> AccountSettings::problem() const
{
    // What may not be looked at counts as being there.
    std::error_code ignored;
    const auto status = std::filesystem::status(QFile(m_file).filesystemFileName(), ignored);
    if (status.type() == std::filesystem::file_type::not_found)
        return std::nullopt;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return SettingsProblem::Unreadable;
    QByteArray content = file.readAll();
    if (content.startsWith("\xef\xbb\xbf")) // as some editors begin a file
        content.remove(0, 3);
    return isSettings(content) ? std::nullopt : std::optional(SettingsProblem::Malformed);
}

QString AccountSettings::keepDamaged() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    QString name = m_file + u".damaged"_s;
    for (int number = 2; QFile::exists(name); ++number) {
        QFile kept(name);
        if (kept.open(QIODevice::ReadOnly) && kept.readAll() == content)
            return name;
        name = m_file + u".damaged-%1"_s.arg(number);
    }
    return QFile::copy(m_file, name) ? name : QString();
}

QList<Account> AccountSettings::accounts() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    return read(settings);
}

bool AccountSettings::knows(const Account &account) const
{
    return std::ranges::any_of(
        accounts(), [&account](const Account &one) { return sameAccount(one, account); });
}

bool AccountSettings::save(const Account &account) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    QList<Account> accounts = read(settings);
    accounts.removeIf([&](const Account &one) { return sameAccount(one, account); });
    accounts.prepend(account);
    return write(settings, accounts);
}

bool AccountSettings::remove(const Account &account) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    QList<Account> accounts = read(settings);
    accounts.removeIf([&](const Account &one) { return sameAccount(one, account); });
    settings.remove(group(account));
    return write(settings, accounts);
}

// Addresses and URLs have characters that mean something in keys.
QString AccountSettings::group(const Account &account)
{
    const QString name = account.address.toLower() + u' ' +
                         account.server.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    return u"account/"_s + QString::fromLatin1(name.toUtf8().toPercentEncoding());
}

} // namespace OnBehalf
