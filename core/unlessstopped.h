// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>

namespace OnBehalf {

/// What \a future brings, or \a instead where \a stop comes first. What is under way then goes on
/// by itself: a refresh token that is being replaced must not get lost. A future without a result
/// brings \a instead, too.
template<class T>
QFuture<T> unlessStopped(const QFuture<T> &future, std::type_identity_t<T> instead,
                         std::stop_token stop)
{
    using Stopping = std::stop_callback<std::function<void()>>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    auto *watcher = new QFutureWatcher<T>;
    auto stopping = std::make_shared<std::unique_ptr<Stopping>>();
    const auto finish = [promise, watcher, stopping](T value) {
        if (promise->future().isFinished())
            return;
        stopping->reset();
        watcher->deleteLater();
        promise->addResult(std::move(value));
        promise->finish();
    };
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, finish, instead] {
        finish(watcher->future().resultCount() > 0 ? watcher->result() : instead);
    });
    watcher->setFuture(future);
    *stopping = std::make_unique<Stopping>(
        std::move(stop), std::function<void()>([watcher, finish, instead] {
            QMetaObject::invokeMethod(
                watcher, [finish, instead] { finish(instead); }, Qt::QueuedConnection);
        }));
    return promise->future();
}

} // namespace OnBehalf
