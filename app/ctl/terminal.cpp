// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/terminal.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace OnBehalf::Ctl {

#ifdef Q_OS_UNIX

namespace {

// A signal may come to any thread and at any time: its handler only writes its number into a pipe,
// which the question waits for together with the terminal.
std::array<int, 2> signalPipe{-1, -1};

void noteSignal(int signal)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(signal);
    (void)!::write(signalPipe[1], &byte, 1);
    errno = before;
}

/// Switches the terminal's echo off as long as it lives, and catches the signals that would leave
/// it off for the shell.
class Silence
{
public:
    Silence()
    {
        for (std::size_t i = 0; i < signals.size(); ++i) {
            struct sigaction caught = {};
            caught.sa_handler = noteSignal;
            caught.sa_flags = SA_RESTART;
            sigaction(signals[i], nullptr, &m_actions[i]);
            if (m_actions[i].sa_handler != SIG_IGN)
                sigaction(signals[i], &caught, nullptr);
        }
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_changed = m_changed && tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        for (std::size_t i = 0; i < signals.size(); ++i)
            sigaction(signals[i], &m_actions[i], nullptr);
    }
    Q_DISABLE_COPY_MOVE(Silence)

    bool isSilent() const { return m_changed; }

private:
    static constexpr std::array signals{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};

    std::array<struct sigaction, signals.size()> m_actions{};
    termios m_before{};
    bool m_changed = false;
};

/// Reads until the line ends or a signal comes, whose number is returned; else 0.
int readLine(QByteArray &line)
{
    std::array<pollfd, 2> waiting{pollfd{STDIN_FILENO, POLLIN, 0},
                                  pollfd{signalPipe[0], POLLIN, 0}};
    for (;;) {
        if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
            return 0;
        unsigned char signal = 0;
        if (::read(signalPipe[0], &signal, 1) == 1)
            return signal;
        if (waiting[0].revents == 0)
            continue;
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) != 1 || byte == '\n')
            return 0;
        line += byte;
    }
}

} // namespace

bool isTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

bool isWatched()
{
    return isatty(STDERR_FILENO) == 1;
}

std::optional<QString> askSilently(const QString &question)
{
    if (signalPipe[0] < 0) {
        if (::pipe(signalPipe.data()) != 0)
            return std::nullopt;
        for (const int end : signalPipe)
            ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    for (;;) {
        QByteArray line;
        int signal = 0;
        {
            const Silence silence;
            if (!silence.isSilent())
                return std::nullopt;
            std::fputs(question.toLocal8Bit().constData(), stderr);
            std::fflush(stderr);
            signal = readLine(line);
        }
        std::fputs("\n", stderr);
        if (signal == 0)
            return line.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(line));
        // Now it does what it always does; whoever comes back from Ctrl-Z is asked again.
        ::raise(signal);
    }
}

QString ask(const QString &question)
{
    std::fputs(question.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
    QByteArray line;
    char byte = 0;
    for (;;) {
        const auto size = ::read(STDIN_FILENO, &byte, 1);
        if (size < 0 && errno == EINTR)
            continue;
        if (size != 1 || byte == '\n')
            return QString::fromLocal8Bit(line);
        line += byte;
    }
}

#else

bool isTerminal()
{
    return false; // a terminal whose echo cannot be switched off gets no password typed
}

bool isWatched()
{
    return false;
}

std::optional<QString> askSilently(const QString &)
{
    return std::nullopt;
}

QString ask(const QString &)
{
    return {};
}

#endif

} // namespace OnBehalf::Ctl
