// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "principals/principals.h"

#include <QSettings>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype most = 12;

/// Addresses have characters that mean something in keys.
QString keyOf(const QString &account)
{
    return u"principals/%1"_s.arg(
        QString::fromLatin1(account.toLower().toUtf8().toPercentEncoding()));
}

} // namespace

QList<Principal> rememberedPrincipals(const AccountSettings &settings, const QString &account)
{
    const QSettings file(settings.file(), QSettings::IniFormat);
    const auto list = file.value(keyOf(account)).toStringList();
    QList<Principal> principals;
    for (qsizetype i = 0; i + 1 < list.size(); i += 2)
        principals.append({.name = list.at(i), .address = list.at(i + 1)});
    return principals;
}

void rememberPrincipal(const AccountSettings &settings, const QString &account,
                       const Principal &principal)
{
    auto principals = rememberedPrincipals(settings, account);
    principals.removeIf([&principal](const Principal &one) {
        return one.address.compare(principal.address, Qt::CaseInsensitive) == 0;
    });
    principals.prepend(principal);
    QStringList list;
    for (const Principal &one : principals.first(qMin(most, principals.size())))
        list += {one.name, one.address};
    QSettings(settings.file(), QSettings::IniFormat).setValue(keyOf(account), list);
}

void forgetPrincipals(const AccountSettings &settings, const QString &account)
{
    QSettings(settings.file(), QSettings::IniFormat).remove(keyOf(account));
}

} // namespace OnBehalf
