// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who signs in, and how, on the command line.
#pragma once

#include "ews/proxyway.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>

#include <optional>

namespace OnBehalf::Ctl {

enum class Command;

/// What --sign-in chooses. OAuth is with the browser, Code with a code on any device.
enum class SignInWay { Auto, Kerberos, Ntlm, Basic, OAuth, Code };

struct AccountLine
{
    QString name;                   ///< Of a remembered account, or empty.
    std::optional<SignInWay> way{}; ///< Nothing: that of the account.
    QString clientId{};
    std::optional<Ews::ProxyWay> proxy{}; ///< Nothing: that of the account.
    bool yes = false;                     ///< Nobody is asked whether.
};

/// General options: which account, or which server.
QList<QCommandLineOption> whoOptions();
/// Reads the account; an error text where it is wrong.
QString readWho(const QCommandLineParser &parser, AccountLine &account);
/// General options: how somebody signs in, and under which name.
QList<QCommandLineOption> signInOptions();
/// Reads all of them but the user; an error text where one is wrong.
QString readSignInOptions(const QCommandLineParser &parser, AccountLine &account);

bool isAccountCommand(Command command);
/// What is more to the commands about accounts: their argument is an account's name.
QString readAccountCommand(const QCommandLineParser &parser, Command command,
                           const QStringList &arguments, AccountLine &account);
QString describeAccountCommand(Command command);

} // namespace OnBehalf::Ctl
