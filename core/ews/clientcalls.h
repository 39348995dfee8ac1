// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "ews/discretion.h"
#include "ews/oneconnection.h"
#include "ews/reply.h"
#include "ews/restraint.h"

#include <QNetworkCookieJar>
#include <QNetworkRequest>
#include <QPointer>
#include <QQueue>

namespace Ews {

/// The calls of a client, those under way and those that wait, and the connections that they go
/// over.
class Client::Private
{
public:
    using StopCallback = std::stop_callback<std::function<void()>>;
    struct Waiting
    {
        Call call;
        VersionedRequest request;
        std::stop_token stop;
        Handler handler;
        std::shared_ptr<StopCallback> whileWaiting{};
        int repeats = 0; ///< How often it was sent again because the server was busy.
    };

    /// A stream that was not begun yet: null where nobody wants it any more.
    struct WaitingStream
    {
        QPointer<Reply> reply;
        QNetworkRequest request;
    };

    Private(Client *client, Endpoint e);

    bool isOfConnection() const { return authentication && authentication->isOfConnection(); }
    /// Calls that may be under way. Until a password was accepted, by the server or by a proxy, one
    /// alone: several wrong ones at once can lock an account.
    int mostAtOnce() const;
    std::shared_ptr<Line> newLine();
    QNetworkRequest baseRequest() const;
    QNetworkRequest requestFor(QLatin1StringView operation, const QString &anchor,
                               const QByteArray &requestId) const;
    void start(Waiting waiting);
    void finish(Reply &reply, const Waiting &waiting);
    void enqueue(Waiting waiting, bool again = false);
    void startWaiting();
    void dropStopped();
    void startStreams();
    void learnOfStream(const Error &error);
    void drop(bool (*isMeant)(const Waiting &), const Error &error);
    static bool cannotWait(const Waiting &waiting);
    void learnOfBusiness(const Result<Document> &answer, const std::optional<Error> &busy);
    void learnVersion(const Result<Document> &answer);
    std::optional<VersionedRequest> forOlderServer(const Waiting &waiting,
                                                   const Result<Document> &answer);
    bool isTold() const;

    Client *q;
    Endpoint endpoint;
    Restraint restraint;
    QNetworkRequest request;
    /// Of all connections: a cookie says which of several servers knows a subscription.
    QNetworkCookieJar *cookies = new QNetworkCookieJar(q);
    std::shared_ptr<Authentication> authentication; ///< Null where credentials must not go.
    const std::shared_ptr<SignInState> signIn = std::make_shared<SignInState>();
    std::vector<std::shared_ptr<Line>> lines;
    std::shared_ptr<Line> streams; ///< Made for the first one.
    QQueue<Waiting> queue;
    QList<WaitingStream> waitingStreams;
    int running = 0;
    bool closing = false;
    std::optional<ServerVersionInfo> version;
    std::optional<ServerVersion> newest; ///< That the server did not refuse; nothing: it did not.
    Discretion discretion;
    qsizetype mostTold = maximumAnswer;
};

} // namespace Ews
