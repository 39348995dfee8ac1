// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Ews {

/// Which proxy leads to a server.
struct ProxyWay
{
    enum class Kind {
        System, ///< What the system's settings say for it.
        None,
        Http,
        Socks5, ///< Which looks up the names of servers, too.
    };
    Kind kind = Kind::System;
    QString host{}; ///< Of Http and Socks5.
    quint16 port = 0;

    bool operator==(const ProxyWay &) const = default;

    bool isNamed() const { return kind == Kind::Http || kind == Kind::Socks5; }
    /// "system", "none", "http://proxy.example.org:8080", "socks5://[::1]:1080".
    QString text() const;
};

/// What ProxyWay::text() says; without a scheme it is http, without a port 8080 or 1080. Nothing
/// where \a text is something else: a name or password in it, for one, has no place there.
std::optional<ProxyWay> proxyWayFrom(const QString &text);

} // namespace Ews
