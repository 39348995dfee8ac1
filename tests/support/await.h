// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

#include <chrono>

namespace Support {

/// The result of \a future, once the event loop has brought it. After \a limit the running test
/// fails and a default value is returned.
template<class T>
T await(QFuture<T> future, std::chrono::milliseconds limit = std::chrono::seconds(30))
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!future.isFinished() || future.resultCount() == 0) {
        QTest::qFail(future.isFinished() ? "The future finished without a result."
                                         : "The future did not finish in time.",
                     __FILE__, __LINE__);
        return T();
    }
    return future.result();
}

} // namespace Support
