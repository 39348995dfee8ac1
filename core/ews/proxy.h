// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Proxies on the way to a server, and signing in to them. What is for a proxy goes to proxies only,
// and what is for the server never to them: of https a proxy sees the name of the server alone.
#pragma once

#include "ews/proxyway.h"
#include "ews/result.h"

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QUrl;

namespace Ews {

/// Who signs in to the proxies on the way, and which those are.
struct ProxySignIn
{
    QString user{}; ///< Empty: nobody, unless the system knows somebody.
    QString password{};
    ProxyWay way{};

    bool operator==(const ProxySignIn &) const = default;
};

/// The codes of two errors with Failure::Network.
inline constexpr QLatin1StringView proxyAuthenticationRequired("ProxyAuthenticationRequired");
inline constexpr QLatin1StringView proxyAuthenticationRefused("ProxyAuthenticationRefused");

/// Whether \a error says that a proxy wants to know who calls: nothing has reached the server then.
bool isProxyRefusal(const Error &error);

/// Has \a manager use the proxies that \a signIn chooses, and sign in to them. The system's are the
/// application's where it has some. There is none to a server on this computer.
void useProxies(QNetworkAccessManager &manager, const ProxySignIn &signIn);

/// Value of Proxy-Authorization for a request of \a manager to \a url; empty where no proxy would
/// read it: the server would. Qt itself signs in where a proxy only passes a connection on, but it
/// answers no 407 to a request for which its answers to 401 are switched off.
QByteArray proxyAuthorization(const QNetworkAccessManager &manager, const QUrl &url);

/// The error where \a reply was not let through by a proxy; nothing in all other cases.
std::optional<Error> proxyError(const QNetworkReply &reply);

} // namespace Ews
