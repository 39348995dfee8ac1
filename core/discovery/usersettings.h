// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/directions.h"

namespace OnBehalf::Autodiscover {

/// The SOAPAction and wsa:Action of GetUserSettings.
inline constexpr auto userSettingsAction =
    "http://schemas.microsoft.com/exchange/2010/Autodiscover/Autodiscover/GetUserSettings";

/// Asks for the settings of \a address that lead to EWS; \a url is where it is sent. No operation
/// of EWS: other namespaces, another header (its response is read by readUserSettings()).
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/getusersettings-operation-soap
QByteArray writeGetUserSettings(const QString &address, const QUrl &url);

Directions readUserSettings(const QByteArray &bytes);

} // namespace OnBehalf::Autodiscover
