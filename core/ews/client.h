// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/endpoint.h"
#include "ews/exchange.h"
#include "ews/serverversions.h"
#include "ews/soap.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>
#include <stop_token>

namespace Ews {

class EventStream;
struct GetStreamingEvents;

/// Until when a stop token ends a call.
enum class Stops {
    Always,       ///< Also once it is under way: what became of it at the server is open then.
    WhileWaiting, ///< Before it is sent, and not afterwards: for what would have to be looked up.
};

/// Sends operations to one endpoint, asynchronously, in the thread it lives in.
///
/// A call that writes is carried out by the server at most once: nothing here sends it again,
/// whatever becomes of the connection, unless the server refused it for want of credentials and
/// there are others (Rounds), or because it does not know the version that it names. Then it goes
/// once more for the next older one that will do, and later calls are written for that from the
/// beginning. A server that is busy is left alone for as long as it asks for (BusyTimes); then a
/// call that only reads is sent again, and one that writes is not: it fails with Failure::Busy.
/// Credentials go preemptively and only where mayReceiveCredentials()
/// holds; Qt's own answers to 401 are not used. Redirects are not followed.
class Client : public QObject, public std::enable_shared_from_this<Client>
{
    Q_OBJECT
public:
    explicit Client(Endpoint endpoint, QObject *parent = nullptr);
    ~Client() override;

    const Endpoint &endpoint() const;

    /// A client that works in \a mailbox (X-AnchorMailbox), as whoever \a impersonation names, over
    /// the connections of this one: a queue, what is known of the server and how busy it is are one
    /// for both, and this one tells of it (signals) until the last of them is gone. Costs next to
    /// nothing, so that there can be one for each of many mailboxes. This client has to be held by
    /// a shared_ptr.
    std::shared_ptr<Client> inMailbox(const Impersonation &impersonation, const QString &mailbox);

    /// The answer to \a op. The future always finishes: destroying the client or \a stop finishes
    /// it with Failure::Cancelled, with Error::beforeCall where it was not sent yet. Errors: any
    /// Failure; code ErrorInvalidServerVersion without having been sent where the server is known
    /// to be too old for it.
    template<Operation Op>
    QFuture<Result<typename Op::Response>> send(const Op &op, std::stop_token stop = {},
                                                Stops stops = Stops::Always)
    {
        using Answer = Result<typename Op::Response>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        const auto write = [op, header = endpoint().header](ServerVersion newest) {
            return writeRequestUpTo(newest, op, header);
        };
        post({.operation = Op::name,
              .writes = Op::writes,
              .stops = stops,
              .needed = versionFor(op, endpoint().header),
              .anchor = endpoint().anchorMailbox,
              .write = write},
             std::move(stop), [promise](Result<Document> received) {
                 readAside(std::move(received), [promise](const Result<Document> &document) {
                     auto answer = std::make_shared<Answer>(
                         document ? readResponse<Op>(*document)
                                  : Answer(std::unexpected(document.error())));
                     if (document && !*answer)
                         document->origin.addTo(answer->error());
                     return [promise, answer] {
                         promise->addResult(std::move(*answer));
                         promise->finish();
                     };
                 });
             });
        return future;
    }

    /// Keeps a connection open on which the server tells what happens. It is one beside those of
    /// the other calls, and ends with the client. So long as nothing comes for longer than \a quiet
    /// it counts as cut: servers say every 45 seconds or so that they are there. While the server
    /// is to be left alone or nothing can be sent it waits, as calls do.
    std::unique_ptr<EventStream> listen(const GetStreamingEvents &op,
                                        std::chrono::milliseconds quiet = std::chrono::seconds(90));

    /// The build that the last answer named; nothing before the first one.
    std::optional<ServerVersionInfo> serverVersion() const;
    /// The newest version of the schema that the server understands: by what it refused, else by
    /// its build; nothing as long as neither is known.
    std::optional<ServerVersion> understands() const;
    /// What the server refused alone: what another session may begin with.
    std::optional<ServerVersion> newestAccepted() const;

    /// The server is busy: so long it is sent nothing, and calls wait. 0: none has to.
    std::chrono::milliseconds heldFor() const;
    /// Calls that may be under way now: Endpoint::connections, or what the server bears.
    int mostAtOnce() const;

    /// Nothing can be sent: calls that read wait, as long as somebody could stop them; all others
    /// fail with nothing done, those that waited already, too.
    void setOffline(bool offline);
    /// Connections that are open are not used any more; what is under way on them may end.
    void reconnect();

    /// exchanged() has \a most bytes of each body from now on, instead of all.
    void limitTold(qsizetype most);

    static constexpr qsizetype maximumAnswer =
        qsizetype(64) * 1024 * 1024; ///< Bytes, decompressed.

Q_SIGNALS:
    /// Of calls that were sent after something was connected to this.
    void exchanged(const Ews::Exchange &exchange);
    /// serverVersion() or understands() is something else.
    void versionChanged();
    /// heldFor() began, got longer or ended.
    void heldChanged();
    /// The last call found a server, or nobody.
    void reachedChanged(bool reached);

private:
    struct Call
    {
        QLatin1StringView operation;
        bool writes;
        Stops stops;
        ServerVersion needed; ///< By all of it.
        QString anchor;       ///< The mailbox that it is about; empty: not said.
        std::function<std::optional<VersionedRequest>(ServerVersion newest)> write;
    };
    using Handler = std::function<void(Result<Document>)>;
    /// Makes an answer of a document, and what is to be done with it then.
    using Reading = std::function<std::function<void()>(const Result<Document> &)>;
    /// Runs \a read, of a large \a document in another thread: to make thousands of items of one
    /// takes longer than a window may stand still. What comes of it is run in this one.
    static void readAside(Result<Document> document, Reading read);
    void post(Call call, std::stop_token stop, Handler handler);

    Client(std::shared_ptr<Client> over, Endpoint endpoint);

    class Private;
    Private &shared() const;

    std::unique_ptr<Private> d;            ///< Null where it works over another one's connections.
    std::shared_ptr<Client> m_over;        ///< That one; null otherwise.
    std::unique_ptr<Endpoint> m_inMailbox; ///< With it: the own header.
};

} // namespace Ews
