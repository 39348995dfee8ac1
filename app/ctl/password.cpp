// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/password.h"

#include "ctl/keychain.h"
#include "ctl/terminal.h"
#include "ctl/text.h"
#include "text/errortext.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString &text)
{
    std::fputs((text + u'\n').toLocal8Bit().constData(), stderr);
}

std::expected<Password, QString> fromStandardInput()
{
    QFile input; // without a buffer, so that what comes after the line is left for others
    QString line;
    if (input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        line = QString::fromUtf8(input.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return std::unexpected(Text::tr("There is no password on standard input: --password-stdin "
                                        "reads its first line."));
    return Password{line};
}

} // namespace

std::expected<Password, QString> findPassword(const CommandLine &line, const Account &account)
{
    if (line.passwordFromStdin)
        return fromStandardInput();
    const auto kept = readKeychain(account.secretKey());
    if (kept && !kept->isEmpty())
        return Password{*kept, true};
    const SecretFailure failure = kept ? SecretFailure::NotFound : kept.error();
    const QString why = secretFailureText(failure).headline;
    if (!isTerminal())
        return std::unexpected(
            why + u' ' +
            Text::tr("There is no terminal to ask for the password of %1 at: give it with "
                     "--password-stdin.")
                .arg(account.signInName()));
    if (failure != SecretFailure::NotFound)
        say(why);
    if (const auto typed = askSilently(Text::tr("Password of %1: ").arg(account.signInName())))
        return Password{*typed};
    return std::unexpected(Text::tr("No password was typed; nothing was sent."));
}

} // namespace OnBehalf::Ctl
