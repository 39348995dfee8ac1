// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/password.h"

#include "account/keychainsecretstore.h"
#include "ctl/wait.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString firstLine(QFile &input)
{
    QString line = QString::fromUtf8(input.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

#ifdef Q_OS_UNIX
/// Switches the terminal's echo off as long as it lives.
class Silence
{
public:
    Silence()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_changed = m_changed && tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    termios m_before{};
    bool m_changed = false;
};

std::optional<QString> ask(const QString &name)
{
    if (!isatty(STDIN_FILENO))
        return std::nullopt;
    const Silence silence;
    const QString question =
        QCoreApplication::translate("OnBehalf::Ctl", "Password of %1: ").arg(name);
    std::fputs(question.toLocal8Bit().constData(), stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    const QString password = firstLine(input);
    std::fputs("\n", stderr);
    return password.isEmpty() ? std::nullopt : std::optional(password);
}
#else
std::optional<QString> ask(const QString &)
{
    return std::nullopt; // a terminal whose echo cannot be switched off gets no password typed
}
#endif

} // namespace

std::optional<QString> findPassword(const CommandLine &line, const Account &account)
{
    if (line.passwordFromStdin) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return std::nullopt;
        const QString password = firstLine(input);
        return password.isEmpty() ? std::nullopt : std::optional(password);
    }
    KeychainSecretStore keychain({}, std::chrono::seconds(20));
    if (const auto kept = wait(keychain.read(account.secretKey())); kept && !kept->isEmpty())
        return *kept;
    return ask(account.signInName());
}

} // namespace OnBehalf::Ctl
