// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// start-bench [PROGRAM [RUNS]]
//
// Starts the window on the embedded sandbox RUNS times (21) and prints how long it took each time
// from before the process was made to the first painted table of delegates: milliseconds, wall
// time, sandbox included. QT_QPA_PLATFORM says where it paints.

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace {

/// Milliseconds, or nothing where the program did not come so far.
std::optional<double> startOnce(const QString &program)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"onbehalf.start.debug=true"_s);
    environment.insert(u"QT_MESSAGE_PATTERN"_s, u"%{message}"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setReadChannel(QProcess::StandardError);
    const auto begin = steady_clock::now().time_since_epoch();
    process.start(program, {u"--sandbox"_s});
    std::optional<double> took;
    while (!took && process.waitForReadyRead()) {
        while (process.canReadLine()) {
            const QByteArray line = process.readLine().trimmed();
            if (line.startsWith("delegates painted at "))
                took = duration<double, std::milli>(
                           microseconds(line.split(' ').last().toLongLong()) - begin)
                           .count();
            else
                std::fprintf(stderr, "%s\n", line.constData());
        }
    }
    process.kill();
    process.waitForFinished();
    return took;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString program =
        words.value(1, QCoreApplication::applicationDirPath() + u"/../../app/onbehalf"_s);
    const int runs = words.value(2, u"21"_s).toInt();
    std::vector<double> all;
    for (int i = 0; i < runs; ++i) {
        const auto took = startOnce(program);
        if (!took) {
            std::fputs("The program did not show a table of delegates.\n", stderr);
            return 1;
        }
        all.push_back(*took);
    }
    if (all.empty())
        return 2;
    std::ranges::sort(all);
    std::printf("{\"runs\":%d,\"min_ms\":%.1f,\"median_ms\":%.1f,\"max_ms\":%.1f}\n", runs,
                all.front(), all[all.size() / 2], all.back());
    return 0;
}
