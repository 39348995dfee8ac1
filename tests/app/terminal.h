// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

/// A program on a pseudo-terminal, as a shell starts it. The shell stays when the program has
/// ended, as yours does: so the terminal can still be looked at.
class Terminal
{
public:
    Terminal(const QString &program, const QStringList &arguments,
             const QProcessEnvironment &environment);
    ~Terminal();

    bool isReady() const { return m_shell.state() == QProcess::Running; }
    /// Waits until \a text appears after what was waited for before; false where it does not.
    bool shows(const QByteArray &text);
    void type(const QByteArray &keys);
    /// Whether the terminal shows what is typed.
    bool echoes() const;
    /// The program's exit status, once it has ended; as a shell has it: 128 and the signal's
    /// number for a killed one.
    int exitStatus();
    /// All that was shown so far.
    QByteArray screen() const { return m_screen; }

private:
    Q_DISABLE_COPY_MOVE(Terminal)

    QProcess m_shell;
    QByteArray m_screen;
    qsizetype m_seen = 0;
    int m_keyboard = -1;
};
