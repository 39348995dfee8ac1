// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/ticketholder.h"

#include <QSettings>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QString holderKey(const Account &account)
{
    return AccountSettings::group(account) + u"/ticketHolder"_s;
}

/// Without the realm: "helena", "helena/admin", or an enterprise name, whose own @ is escaped in
/// the display ("helena\@corp.example@CORP.EXAMPLE", RFC 6806).
QString withoutRealm(const QString &principal)
{
    QString name = principal.left(principal.lastIndexOf(u'@'));
    return name.remove(u'\\');
}

/// "helena" of "helena@example.org" and of "EXAMPLE\helena".
QString personIn(const QString &name)
{
    return name.section(u'\\', -1).section(u'@', 0, 0);
}

} // namespace

bool hasNameOf(const QString &holder, const Account &account)
{
    const QString name = withoutRealm(holder);
    if (account.signInName().isEmpty())
        return true; // nobody in particular is meant
    const QStringList names{account.address, personIn(account.address), account.userName,
                            personIn(account.userName)};
    return std::ranges::any_of(names, [&](const QString &one) {
        return !one.isEmpty() && (one.compare(name, Qt::CaseInsensitive) == 0 ||
                                  one.compare(holder, Qt::CaseInsensitive) == 0);
    });
}

bool isConfirmed(const AccountSettings &settings, const Account &account, const QString &holder)
{
    const QSettings file(settings.file(), QSettings::IniFormat);
    return file.value(holderKey(account)).toString() == holder;
}

void confirmHolder(const AccountSettings &settings, const Account &account, const QString &holder)
{
    QSettings(settings.file(), QSettings::IniFormat).setValue(holderKey(account), holder);
}

bool isStrange(const QString &holder, const Account &account, const AccountSettings &settings)
{
    return !holder.isEmpty() && !hasNameOf(holder, account) &&
           !isConfirmed(settings, account, holder);
}

} // namespace OnBehalf
