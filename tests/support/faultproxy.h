// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/httpanswer.h"

#include <QList>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Support {

/// What FaultProxy does with a request that it has read to its end.
struct Answer
{
    QByteArray bytes{}; ///< Sent as they are: see httpanswer.h.
    QByteArray block{}; ///< Sent after them, so many times as repeat says.
    qint64 repeat = 0;
    bool upstream = false; ///< Instead of bytes, what the server behind the proxy answers.
    bool streamed = false; ///< With upstream: as it comes, for an answer that goes on.
    bool held = false;     ///< Only after FaultProxy::release().
    bool silent = false;   ///< After the bytes nothing comes; the connection stays open.
    std::chrono::milliseconds drip{0}; ///< The time between pieces of the answer …
    qsizetype piece = 1;               ///< … of so many bytes.
    qsizetype cutAfter = -1;           ///< Closes the connection after so many bytes of the answer.
    bool close = false;                ///< Closes the connection after the answer.
    bool closeOnReuse = false;         ///< Closes it at the first byte of the next request on it.
};

/// A request as it arrived.
struct Arrival
{
    int connection = 0;   ///< The number of its connection, from 1.
    QByteArray operation; ///< From the SOAPAction.
    QByteArray head;
    QByteArray body;

    /// The value of a header, or a null array.
    QByteArray header(const QByteArray &name) const;
};

/// An HTTP server on the loopback interface that misbehaves as it is told, by itself or in front
/// of another server, and counts what arrives. It runs in a thread of its own, so it works on while
/// the test's event loop is blocked.
///
///     FaultProxy server;
///     server.answer({.bytes = httpAnswer(200, body)});                   // from now on
///     server.answerRequest(2, {.bytes = httpAnswer(503, {})});           // the second one
///     server.answerOperation("AddDelegate", {.upstream = true, .cutAfter = 40});
class FaultProxy
{
public:
    /// With a \a tls configuration (certificate and key) it speaks https.
    explicit FaultProxy(const QSslConfiguration &tls = QSslConfiguration());
    ~FaultProxy();

    QUrl url(const QString &path = QStringLiteral("/EWS/Exchange.asmx")) const;

    /// From the next connection on it presents the certificate of \a tls. It must have spoken https
    /// before.
    void present(const QSslConfiguration &tls);

    /// Where Answer::upstream goes (http only), which becomes the answer to everything. Without a
    /// path: to that of the request.
    void passTo(const QUrl &upstream);

    /// What no rule below speaks of. Without it: 404.
    void answer(const Answer &answer);
    /// The \a n-th request to arrive, counted from 1 over all of them.
    void answerRequest(int n, const Answer &answer);
    /// The next \a times requests whose body has the operation \a name; all of them if negative.
    void answerOperation(const QByteArray &name, const Answer &answer, int times = -1);
    /// What answerOperation() said of \a name counts no more.
    void answerAsOthers(const QByteArray &name);

    QList<Arrival> arrivals() const;
    int arrivals(const QByteArray &operation) const;
    int begun() const;       ///< Requests of which at least one byte arrived.
    int connections() const; ///< Connections that were opened.
    int open() const;        ///< Connections that are open.
    int underWay() const;    ///< Requests that wait for the end of their answer.
    int mostUnderWay() const;

    void release();   ///< Lets held answers go, those to come too.
    void cutAll();    ///< Cuts every connection, whatever is under way on it.
    void closeIdle(); ///< Closes the connections on which nothing is under way.

private:
    Q_DISABLE_COPY_MOVE(FaultProxy)
    class Server;
    class Connection;
    struct State;
    std::unique_ptr<State> d;
};

} // namespace Support
