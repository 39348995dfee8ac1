// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/onlineend.h"

#include "ews/switchoff.h"

#include <QSettings>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QString onlineEndKey(const Account &account)
{
    return AccountSettings::group(account) + u"/onlineEndSaid"_s;
}

} // namespace

bool isExchangeOnline(const Ews::Client &client)
{
    const auto version = client.serverVersion();
    const bool saysSo = version && version->major == 15 && version->minor == 20;
    return saysSo || Ews::isExchangeOnline(client.endpoint().url);
}

bool isOnlineEndSaid(const AccountSettings &settings, const Account &account)
{
    const QSettings file(settings.file(), QSettings::IniFormat);
    return file.value(onlineEndKey(account)).toBool();
}

void rememberOnlineEndSaid(const AccountSettings &settings, const Account &account)
{
    QSettings(settings.file(), QSettings::IniFormat).setValue(onlineEndKey(account), true);
}

} // namespace OnBehalf
