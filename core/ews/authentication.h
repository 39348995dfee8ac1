// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/offer.h"

#include <QFuture>
#include <QPromise>
#include <QUrl>

#include <memory>

namespace Ews {

/// What a client says to prove who calls, once: for one request or, where the method is of
/// connections, for one connection. The futures may take their time (a KDC, a token that is
/// refreshed) and always finish; one is asked for after the other. What they bring is the value of
/// the Authorization header and a secret.
class Handshake
{
public:
    virtual ~Handshake() = default;

    /// What goes without having been asked.
    virtual QFuture<Result<QByteArray>> start() = 0;
    /// The server answered 401 and, in \a challenge, what it said to this method. An error ends the
    /// handshake: Failure::Unauthorized with a SignInProblem.
    virtual QFuture<Result<QByteArray>> answer(const QByteArray &challenge) = 0;
    /// The server let the request in; \a challenge is what it said in doing so, mostly nothing.
    /// Here a server is found out that is not the one it should be.
    virtual Result<Nothing> conclude(const QByteArray &challenge);
};

/// A method with what it needs: makes a handshake for each that is wanted. Of one account; the
/// clients that share it may do so in one thread only.
class Authentication
{
public:
    virtual ~Authentication() = default;

    virtual Method method() const = 0;
    /// Whether who is once let in stays so for as long as the connection does.
    virtual bool isOfConnection() const { return false; }
    virtual std::unique_ptr<Handshake> begin(const QUrl &server) = 0;
    /// What must not be written anywhere, beside the headers: a password, itself and as it travels.
    virtual QByteArrayList secrets() const { return {}; }
};

/// User name and password with each request.
std::shared_ptr<Authentication> basicAuthentication(const QString &user, const QString &password);

/// A future that has its value.
template<class T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace Ews
