// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/authentication.h"

#include <QNetworkReply>

namespace Ews {

/// What the connections of a client know of its signing in.
struct SignInState
{
    bool accepted = false;               ///< The server has let somebody in.
    std::optional<Error> refused{};      ///< It has refused the password, and nothing else before.
    bool isThrough = false;              ///< Something has answered that no proxy stood before.
    std::optional<Error> proxyRefused{}; ///< A proxy has refused who signs in to it.
};

/// A way to the server, and who has proved himself on it. Where the method is of connections, it
/// has one, with one call at a time.
struct Line
{
    std::unique_ptr<QNetworkAccessManager> manager;
    std::shared_ptr<Authentication> authentication{}; ///< Null: without credentials.
    std::shared_ptr<SignInState> state{};
    int signedIn = 0; ///< The connection on which the server knows who calls; 0: none.
    int inFlight = 0;

    bool isOfConnection() const { return authentication && authentication->isOfConnection(); }
    int openConnection() const;
};

/// What has to be sent for one call until the server lets it in or it is clear that it will not:
/// so many times at most, whatever the server repeats.
///
/// A call that writes arrives to be carried out at most once. Where the method is of connections an
/// empty request begins the handshake, and the call goes with its last message. After a 401 the
/// call is sent again, in full, with what answers that: a 401 says that the request was not applied
/// for want of credentials (RFC 9110, 15.5.2). After a connection that was cut it is not, unless
/// nothing of it had been sent.
class Rounds
{
public:
    Rounds(std::shared_ptr<Line> line, QUrl server, bool writes);

    static constexpr int maximum = 6; ///< Requests for one call.

    struct Step
    {
        QByteArray authorization{};
        bool withCall = true; ///< Otherwise an empty request.
        int connection = 0;   ///< It belongs on this one; 0: on any.
    };
    using Future = QFuture<Result<Step>>;

    Future first();
    /// What comes after \a reply, which has finished; nothing where it is the answer to the call.
    std::optional<Future> after(const QNetworkReply &reply);
    /// A future brought this instead of a step.
    void gaveUp(const Error &error);
    /// To be called when the head of an answer has come. Error: it is not from whom it should be.
    Result<Nothing> conclude(const QNetworkReply &reply);

private:
    Future begin();
    Future step(QFuture<Result<QByteArray>> authorization, bool withCall, int connection) const;
    static Future stop(const Error &error);
    Future afterRefusal(const QNetworkReply &reply);
    bool mayGoAgain(const QNetworkReply &reply) const;

    std::shared_ptr<Line> m_line;
    QUrl m_server;
    bool m_writes;
    std::unique_ptr<Handshake> m_handshake;
    bool m_callIsOut = false; ///< What was sent last was the call, not the empty request.
    bool m_concluded = false;
    int m_sent = 0;
};

} // namespace Ews
