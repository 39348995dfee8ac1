// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "discovery/step.h"

#include <variant>

namespace OnBehalf::Autodiscover {

/// What an answer to one who signed in says. None of it is believed yet.
struct Settings
{
    QUrl ews; ///< The external one, else the internal one.
    QString address{};
    std::optional<Ews::ServerVersionInfo> version{};
    QStringList schemas{};

    bool operator==(const Settings &) const = default;
};
struct AskAt
{
    QUrl url; ///< The same question.

    bool operator==(const AskAt &) const = default;
};
struct AskFor
{
    QString address; ///< From the beginning.

    bool operator==(const AskFor &) const = default;
};
struct NoWay
{
    Problem problem = Problem::Malformed;
    Ews::Error error{};

    bool operator==(const NoWay &) const = default;
};
using Directions = std::variant<Settings, AskAt, AskFor, NoWay>;

/// A URL as an answer names it; invalid where it is none of http or https with a host, or has a
/// user name in it, behind which another host may hide.
QUrl namedUrl(const QString &text);

} // namespace OnBehalf::Autodiscover
