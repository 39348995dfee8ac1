// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Plain old XML", the Autodiscover of Exchange 2007 and of Outlook.
#pragma once

#include "discovery/directions.h"

namespace OnBehalf::Autodiscover {

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/autodiscover-request-pox
QByteArray writePox(const QString &address);

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/autodiscover-response-pox
Directions readPox(const QByteArray &bytes);

/// Version 2: which protocol is asked for of whom, in the path and query of a URL at \a place.
QUrl jsonUrl(const QUrl &place, const QString &address);

/// {"Protocol":"EWS","Url":"https://…"}. An answer to anybody.
Directions readJson(const QByteArray &bytes);

} // namespace OnBehalf::Autodiscover
