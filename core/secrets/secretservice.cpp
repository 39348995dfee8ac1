// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <QCoroDBusPendingReply>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.secrets"_L1;

SecretServiceState stateOf(const QDBusError &error)
{
    const bool late = error.type() == QDBusError::NoReply || error.type() == QDBusError::TimedOut ||
                      error.type() == QDBusError::Timeout;
    return late ? SecretServiceState::NoAnswer : SecretServiceState::Absent;
}

QCoro::Task<> ask(std::chrono::milliseconds timeout, QPromise<SecretServiceState> promise)
{
    promise.start();
    auto message =
        QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    message << u"default"_s;
    const auto bus = QDBusConnection::sessionBus();
    const QDBusPendingReply<QDBusObjectPath> alias = bus.asyncCall(message, int(timeout.count()));
    const auto collection = co_await alias;
    if (collection.isError() || collection.value().path() == "/"_L1) {
        promise.addResult(collection.isError() ? stateOf(collection.error())
                                               : SecretServiceState::NoCollection);
        promise.finish();
        co_return;
    }
    auto property = QDBusMessage::createMethodCall(service, collection.value().path(),
                                                   u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    property << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusPendingReply<QDBusVariant> asked = bus.asyncCall(property, int(timeout.count()));
    const auto locked = co_await asked;
    promise.addResult(locked.isError()                    ? stateOf(locked.error())
                      : locked.value().variant().toBool() ? SecretServiceState::Locked
                                                          : SecretServiceState::Unlocked);
    promise.finish();
}

} // namespace

QFuture<SecretServiceState> secretServiceState(std::chrono::milliseconds timeout)
{
    QPromise<SecretServiceState> promise;
    auto future = promise.future();
    ask(timeout, std::move(promise));
    return future;
}

} // namespace OnBehalf
