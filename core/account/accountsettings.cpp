// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/accountsettings.h"

#include <QSettings>
#include <QStandardPaths>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

bool sameAccount(const Account &a, const Account &b)
{
    return a.server == b.server && a.address.compare(b.address, Qt::CaseInsensitive) == 0;
}

QList<Account> read(QSettings &settings)
{
    QList<Account> accounts;
    const int count = settings.beginReadArray(u"accounts"_s);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        Account account{.server = settings.value(u"server"_s).toUrl(),
                        .address = settings.value(u"address"_s).toString(),
                        .userName = settings.value(u"userName"_s).toString(),
                        .rememberPassword = settings.value(u"rememberPassword"_s, true).toBool()};
        const auto accepted = settings.value(u"acceptedCertificates"_s).toStringList();
        for (const QString &fingerprint : accepted)
            account.acceptedCertificates.append(QByteArray::fromHex(fingerprint.toLatin1()));
        if (account.server.isValid() && !account.address.isEmpty())
            accounts.append(account);
    }
    settings.endArray();
    return accounts;
}

/// QSettings writes the file as a whole, under its own lock file.
bool write(QSettings &settings, const QList<Account> &accounts)
{
    settings.remove(u"accounts"_s);
    settings.beginWriteArray(u"accounts"_s, int(accounts.size()));
    for (int i = 0; i < accounts.size(); ++i) {
        const Account &account = accounts.at(i);
        settings.setArrayIndex(i);
        settings.setValue(u"server"_s, account.server.toString());
        settings.setValue(u"address"_s, account.address);
        settings.setValue(u"userName"_s, account.userName);
        settings.setValue(u"rememberPassword"_s, account.rememberPassword);
        QStringList accepted;
        for (const QByteArray &fingerprint : account.acceptedCertificates)
            accepted.append(QString::fromLatin1(fingerprint.toHex()));
        settings.setValue(u"acceptedCertificates"_s, accepted);
    }
    settings.endArray();
    settings.sync();
    return settings.status() == QSettings::NoError;
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

QList<Account> AccountSettings::accounts() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    return read(settings);
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
    return write(settings, accounts);
}

} // namespace OnBehalf
