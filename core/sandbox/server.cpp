// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/server.h"

#include "sandbox/connection.h"

#include <QByteArray>

#include <thread>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keepAliveSeconds = 300;
constexpr size_t maximumRequest = 64u * 1024 * 1024;
/// How soon a connection that waits for something to happen is found to be over.
constexpr std::chrono::milliseconds attention{100};
constexpr auto path = R"(/[Ee][Ww][Ss]/[Ee]xchange\.asmx)";

} // namespace

/// cpp-httplib rather than Qt HTTP Server, which in Qt 6.4 can neither stream (notifications) nor
/// run without an event loop, and rather than Boost.Beast, which would be several times this code.
/// What it lacks is a prompt end: see Connections.
class Server::Http final : public httplib::Server
{
public:
    bool start(quint16 port, quint16 &bound);
    void end();
    bool sleep(std::chrono::milliseconds time) { return m_connections.sleep(time); }
    bool isEnding() const { return m_connections.areCut(); }
    /// The connection whose request is handled.
    static Connection &serving() { return *s_serving; }

private:
    bool process_and_close_socket(socket_t socket) override;

    static thread_local Connection *s_serving;
    Connections m_connections;
    std::atomic<int> m_opened = 0;
    std::thread m_thread;
};

thread_local Connection *Server::Http::s_serving = nullptr;

bool Server::Http::start(quint16 port, quint16 &bound)
{
    set_tcp_nodelay(true);
    // httplib's own options let a second server listen on the same port and take half the calls.
    set_socket_options([](socket_t socket) {
        const int on = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
    set_keep_alive_max_count(1'000'000);
    set_keep_alive_timeout(keepAliveSeconds);
    set_payload_max_length(maximumRequest);
    // A connection holds a thread for as long as it is open.
    new_task_queue = [] { return new httplib::ThreadPool(128); };
    if (port == 0) {
        const int free = bind_to_any_port("127.0.0.1");
        if (free <= 0)
            return false;
        bound = quint16(free);
    } else {
        if (!bind_to_port("127.0.0.1", port))
            return false;
        bound = port;
    }
    // httplib lets five connections wait, and a client that opens 27 at once would lose some for
    // a second. Listening again changes just that.
    ::listen(svr_sock_, 512);
    m_thread = std::thread([this] { listen_after_bind(); });
    while (!is_running()) // stop() does nothing before
        std::this_thread::yield();
    return true;
}

void Server::Http::end()
{
    if (!m_thread.joinable())
        return;
    m_connections.cutAll();
    httplib::Server::stop();
    m_thread.join();
}

bool Server::Http::process_and_close_socket(socket_t socket)
{
    bool good = m_connections.add(socket);
    if (good) {
        Connection connection(socket, ++m_opened);
        s_serving = &connection;
        bool closed = false;
        while (good && !closed && !connection.hasEnded() && !m_connections.areCut() &&
               connection.waitForRequest(keepAliveSeconds * 1000))
            good = process_request(connection, false, closed, nullptr);
    }
    m_connections.removeAndClose(socket);
    return good;
}

Server::Server(const Options &options)
    : m_options(options)
    , m_exchange(options.version, options.generated)
    , m_signIn(options,
               [this](const QString &account, const std::optional<QString> &password) {
                   return find(account, password);
               })
    , m_autodiscover(options.version,
                     [this](const QString &address) {
                         return m_exchange.with([&](const State &state) {
                             const auto *entry = state.organisation.directory.byAddress(address);
                             return entry && entry->hasMailbox() ? entry->smtp : QString();
                         });
                     })
    , m_http(std::make_unique<Http>())
    , m_latency(options.latency)
{
    m_exchange.with([&options](State &state) { state.controls = options.controls; });
    m_http->set_pre_routing_handler([this](const httplib::Request &request,
                                           httplib::Response &response) {
        ++m_requests;
        if (request.has_header("client-request-id"))
            response.set_header("client-request-id", request.get_header_value("client-request-id"));
        return httplib::Server::HandlerResponse::Unhandled;
    });
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        serve(request, response);
    };
    m_http->Get(path, handler).Put(path, handler).Patch(path, handler).Delete(path, handler);
    m_http->Options(path, handler).Post(path, handler);
    serveAutodiscover();
}

/// Under the name that it was asked by: tickets are for "localhost", and tests go through others.
QUrl Server::urlFor(const httplib::Request &request) const
{
    QUrl asked = url();
    const std::string host = request.get_header_value("Host");
    if (!host.empty())
        asked.setAuthority(QString::fromStdString(host));
    return asked;
}

/// By SOAP and POX those who sign in are told, by version 2 everybody.
void Server::serveAutodiscover()
{
    const auto send = [](httplib::Response &response, const Autodiscover::Answer &answer) {
        response.status = answer.httpStatus;
        response.set_content(answer.body.constData(), size_t(answer.body.size()),
                             answer.type.toStdString());
    };
    const auto known = [this, send](auto answer) {
        return [this, send, answer](const httplib::Request &request, httplib::Response &response) {
            if (!callerOf(request, response).isEmpty())
                send(response, (m_autodiscover.*answer)(
                                   QByteArray(request.body.data(), qsizetype(request.body.size())),
                                   urlFor(request)));
        };
    };
    m_http->Post("/[Aa]utodiscover/[Aa]utodiscover\\.svc", known(&Autodiscover::soap));
    m_http->Post("/[Aa]utodiscover/[Aa]utodiscover\\.xml", known(&Autodiscover::pox));
    m_http->Get("/[Aa]utodiscover/[Aa]utodiscover\\.json/v1\\.0/(.+)",
                [this, send](const httplib::Request &request, httplib::Response &response) {
                    send(response, m_autodiscover.json(
                                       QString::fromStdString(request.matches[1]),
                                       QString::fromStdString(request.get_param_value("Protocol")),
                                       urlFor(request)));
                });
}

void Server::serve(const httplib::Request &request, httplib::Response &response)
{
    handle(request, response);
    const QByteArray header = QByteArray::fromStdString(request.get_header_value("Authorization"));
    const std::lock_guard lock(m_countsMutex);
    m_arrivals.append({.connection = Http::serving().number(),
                       .scheme = header.split(' ').first(),
                       .hasBody = !request.body.empty(),
                       .httpStatus = response.status});
}

/// Empty: it has been refused.
QString Server::callerOf(const httplib::Request &request, httplib::Response &response)
{
    const SignIn::Verdict verdict =
        m_signIn.judge(QByteArray::fromStdString(request.get_header_value("Authorization")),
                       Http::serving().proof);
    for (const QByteArray &challenge : verdict.challenges)
        response.headers.emplace("WWW-Authenticate", challenge.toStdString());
    if (verdict.caller.isEmpty())
        response.status = 401;
    return verdict.caller;
}

void Server::handle(const httplib::Request &request, httplib::Response &response)
{
    const QString caller = callerOf(request, response);
    if (caller.isEmpty())
        return;
    if (request.method != "POST") { // asked for a name first, as IIS does
        response.status = 405;
        response.set_header("Allow", "POST");
        return;
    }
    const Answer answer =
        m_exchange.answer(QByteArray(request.body.data(), qsizetype(request.body.size())), caller);
    count(answer.operation);
    if (answer.lost)
        Http::serving().end();
    if (!pause())
        return;
    response.status = answer.httpStatus;
    if (answer.retryAfter.count() > 0)
        response.set_header("Retry-After", std::to_string(answer.retryAfter.count()));
    if (answer.listening) {
        // Packed it would be held back: httplib never flushes what it packs.
        const_cast<httplib::Request &>(request).headers.erase("Accept-Encoding");
        stream(response, answer);
        return;
    }
    if (!answer.body.isEmpty())
        response.set_content(answer.body.constData(), size_t(answer.body.size()),
                             "text/xml; charset=utf-8");
}

/// An answer that goes on for as long as the client listens.
void Server::stream(httplib::Response &response, const Answer &first)
{
    struct Telling
    {
        Part next;
        Listening listening;
    };
    const auto telling = std::make_shared<Telling>(Telling{{first.body}, *first.listening});
    response.set_chunked_content_provider(
        "text/xml; charset=utf-8",
        [this, telling](size_t, httplib::DataSink &sink) {
            const Part part = std::exchange(telling->next, {});
            if (!part.bytes.isEmpty() &&
                !sink.write(part.bytes.constData(), size_t(part.bytes.size())))
                return false;
            if (part.last) {
                sink.done();
                return true;
            }
            telling->next = m_exchange.hear(telling->listening, attention);
            return !m_http->isEnding() && sink.is_writable();
        },
        [this, telling](bool) { m_exchange.leave(telling->listening); });
}

Server::~Server()
{
    stop();
}

bool Server::listen()
{
    m_signIn.announce(accounts());
    return m_http->start(m_options.port, m_port);
}

void Server::stop()
{
    m_http->end();
}

QUrl Server::url() const
{
    return QUrl(u"http://127.0.0.1:%1/EWS/Exchange.asmx"_s.arg(m_port));
}

QList<Account> Server::accounts()
{
    return m_exchange.with([](const State &state) {
        QList<Account> accounts;
        for (const DirectoryEntry *entry : state.organisation.directory.all())
            if (entry->role && !entry->password.isEmpty())
                accounts.append({entry->smtp, entry->smtp, entry->password, *entry->role});
        return accounts;
    });
}

QString Server::find(const QString &account, const std::optional<QString> &password)
{
    return m_exchange.with([&](const State &state) {
        const DirectoryEntry *entry = state.organisation.directory.byAccount(account);
        const bool right =
            entry && !entry->password.isEmpty() && (!password || entry->password == *password);
        return right ? entry->smtp : QString();
    });
}

QList<Arrival> Server::arrivals() const
{
    const std::lock_guard lock(m_countsMutex);
    return m_arrivals;
}

void Server::count(const QString &operation)
{
    const std::lock_guard lock(m_countsMutex);
    ++m_counts[operation];
}

int Server::requests(QLatin1StringView operation) const
{
    const std::lock_guard lock(m_countsMutex);
    return m_counts.value(operation);
}

bool Server::pause()
{
    const std::chrono::milliseconds latency = m_latency;
    return latency.count() <= 0 || m_http->sleep(latency);
}

} // namespace Sandbox
