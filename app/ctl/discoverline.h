// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From an address to a server, on the command line.
#pragma once

#include <QCommandLineParser>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace OnBehalf::Ctl {

struct CommandLine;

struct DiscoverLine
{
    QUrl place;               ///< The only Autodiscover that is asked; or empty.
    QStringList allowedHosts; ///< Outside the mail domain, as DNS has them.
    QUrl url;                 ///< The EWS URL, which is then not looked for.
};

QList<QCommandLineOption> discoverOptions();
QList<QCommandLineOption> accountAddOptions();

/// What 'discover' and 'account add' take; an error text where something is wrong.
QString readDiscover(const QCommandLineParser &parser, CommandLine &line);

} // namespace OnBehalf::Ctl
