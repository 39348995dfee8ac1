// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal.h"

#include <QDeadlineTimer>

#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

Terminal::Terminal(const QString &program, const QStringList &arguments,
                   const QProcessEnvironment &environment)
{
    int screen = -1;
    if (::openpty(&m_keyboard, &screen, nullptr, nullptr, nullptr) != 0)
        return;
    const int keyboard = m_keyboard;
    m_shell.setProcessEnvironment(environment);
    m_shell.setChildProcessModifier([screen, keyboard] {
        ::close(keyboard);
        ::setsid();
        ::ioctl(screen, TIOCSCTTY, 0);
        for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            ::dup2(screen, standard);
        ::close(screen);
    });
    // The shell lives on for a line more, whatever becomes of the program.
    m_shell.start(u"/bin/sh"_s, QStringList{u"-c"_s,
                                            u"trap : INT QUIT TERM; \"$@\"; "
                                            "echo \"exit=$?.\"; read -r end"_s,
                                            u"sh"_s, program} +
                                    arguments);
    m_shell.waitForStarted();
    ::close(screen);
}

Terminal::~Terminal()
{
    type("\n");
    if (!m_shell.waitForFinished(10'000))
        m_shell.kill();
    m_shell.waitForFinished(10'000);
    ::close(m_keyboard);
}

bool Terminal::shows(const QByteArray &text)
{
    QDeadlineTimer deadline(30'000);
    for (;;) {
        const qsizetype found = m_screen.indexOf(text, m_seen);
        if (found >= 0) {
            m_seen = found + text.size();
            return true;
        }
        pollfd waiting{m_keyboard, POLLIN, 0};
        if (::poll(&waiting, 1, int(deadline.remainingTime())) <= 0)
            return false;
        std::array<char, 512> piece{};
        const auto size = ::read(m_keyboard, piece.data(), piece.size());
        if (size <= 0)
            return false;
        m_screen.append(piece.data(), size);
    }
}

void Terminal::type(const QByteArray &keys)
{
    (void)!::write(m_keyboard, keys.constData(), std::size_t(keys.size()));
}

bool Terminal::echoes() const
{
    termios state{};
    return ::tcgetattr(m_keyboard, &state) == 0 && (state.c_lflag & ECHO) != 0;
}

int Terminal::exitStatus()
{
    if (!shows("exit=") || !shows("."))
        return -1;
    const qsizetype from = m_screen.lastIndexOf("exit=", m_seen) + 5;
    return m_screen.mid(from, m_seen - 1 - from).toInt();
}
