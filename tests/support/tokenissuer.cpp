// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tokenissuer.h"

#include "support/tokengrants.h"

#include <QJsonDocument>
#include <QMutex>
#include <QWaitCondition>

#include <httplib.h>

#include <thread>

namespace Support {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where it was asked: something may stand in front, through which the rest is to go, too.
QString originIn(const IssuerRequest &request)
{
    for (const QByteArray &line : request.head.split('\n'))
        if (line.startsWith("Host: "))
            return u"http://"_s + QString::fromLatin1(line.mid(6));
    return {};
}

} // namespace

class TokenIssuer::Private
{
public:
    Private();
    ~Private();

    void route(const std::string &pattern,
               std::function<void(const IssuerRequest &, httplib::Response &)> handle);
    void describe(const IssuerRequest &request, httplib::Response &response);
    void authorize(const IssuerRequest &request, httplib::Response &response);
    QString originOf(const IssuerRequest &request) const
    {
        return front.isEmpty() ? originIn(request) : front;
    }

    httplib::Server http;
    std::thread thread;
    int port = 0;

    mutable QMutex mutex;
    QWaitCondition behaves; ///< In another way than before.
    TokenGrants grants;
    QList<IssuerRequest> arrived;
    QString front;
};

TokenIssuer::Private::Private()
{
    http.set_keep_alive_max_count(1);
    http.set_keep_alive_timeout(1); // stop() waits so long for whoever connected and says nothing
    http.set_read_timeout(1);
    const auto json = [](const TokenGrants::Answered &answer, httplib::Response &response) {
        response.status = answer.status;
        if (answer.status == 401)
            response.set_header("WWW-Authenticate", "Basic realm=\"issuer\"");
        response.set_header("Cache-Control", "no-store");
        response.set_content(QJsonDocument(answer.content).toJson().toStdString(),
                             "application/json");
    };
    route(R"(/[^/]+/(v2\.0/)?\.well-known/openid-configuration)",
          [this](const auto &request, auto &response) { describe(request, response); });
    route(R"(/[^/]+/oauth2/(v2\.0/)?authorize/?)",
          [this](const auto &request, auto &response) { authorize(request, response); });
    route(R"(/[^/]+/oauth2/(v2\.0/)?token/?)", [this, json](const auto &request, auto &response) {
        json(grants.token(request), response);
    });
    route(R"(/[^/]+/oauth2/(v2\.0/)?devicecode/?)",
          [this, json](const auto &request, auto &response) {
              json(grants.beginDevice(request, QUrl(originOf(request) + u"/device"_s)), response);
          });
    port = http.bind_to_any_port("127.0.0.1");
    if (port <= 0)
        qFatal("TokenIssuer cannot listen.");
    thread = std::thread([this] { http.listen_after_bind(); });
    while (!http.is_running()) // stop() does nothing before
        std::this_thread::yield();
}

TokenIssuer::Private::~Private()
{
    {
        const QMutexLocker lock(&mutex);
        grants.behaviour.held = false;
        behaves.wakeAll();
    }
    http.stop();
    thread.join();
}

void TokenIssuer::Private::route(
    const std::string &pattern,
    std::function<void(const IssuerRequest &, httplib::Response &)> handle)
{
    const auto taken = [this, handle](const httplib::Request &request,
                                      httplib::Response &response) {
        IssuerRequest one{.method = QByteArray::fromStdString(request.method),
                          .target = QByteArray::fromStdString(request.target),
                          .head = {},
                          .body = QByteArray::fromStdString(request.body),
                          .fields = {}};
        for (const auto &[name, value] : request.headers) {
            one.head += QByteArray::fromStdString(name);
            one.head += ": ";
            one.head += QByteArray::fromStdString(value);
            one.head += '\n';
        }
        for (const auto &[name, value] : request.params)
            one.fields.insert(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
        const QMutexLocker lock(&mutex);
        arrived.append(one);
        while (request.method == "POST" && grants.behaviour.held)
            behaves.wait(&mutex);
        handle(one, response);
    };
    http.Get(pattern, taken);
    http.Post(pattern, taken);
}

void TokenIssuer::Private::describe(const IssuerRequest &request, httplib::Response &response)
{
    const QByteArray tenant = request.target.split('/').at(1);
    const bool known = tenant == "adfs" || tenant == "organizations" || tenant == "example.test";
    const QString base = originOf(request) + u'/' + QString::fromLatin1(tenant);
    const QString place = base + (tenant == "adfs" ? u"/oauth2/"_s : u"/oauth2/v2.0/"_s);
    QJsonObject content{{u"issuer"_s, base},
                        {u"authorization_endpoint"_s, QString(place + u"authorize"_s)},
                        {u"token_endpoint"_s, QString(place + u"token"_s)}};
    if (grants.behaviour.offersDevices)
        content.insert(u"device_authorization_endpoint"_s, QString(place + u"devicecode"_s));
    const TokenGrants::Answered answer =
        known ? TokenGrants::Answered{200, content} : TokenGrants::refusal("invalid_tenant");
    response.status = answer.status;
    response.set_content(QJsonDocument(answer.content).toJson().toStdString(), "application/json");
}

void TokenIssuer::Private::authorize(const IssuerRequest &request, httplib::Response &response)
{
    const QByteArray redirect = grants.redirectFor(request);
    response.status = redirect.isEmpty() ? 400 : 302;
    if (!redirect.isEmpty())
        response.set_header("Location", redirect.toStdString());
}

TokenIssuer::TokenIssuer()
    : d(std::make_unique<Private>())
{}

TokenIssuer::~TokenIssuer() = default;

QString TokenIssuer::clientId()
{
    return u"3d1f6a9c-0b57-4c1e-9d0e-5a1b2c3d4e5f"_s;
}

QUrl TokenIssuer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(d->port) + path);
}

void TokenIssuer::standBehind(const QUrl &front)
{
    const QMutexLocker lock(&d->mutex);
    d->front = front.toString(QUrl::RemovePath | QUrl::RemoveQuery);
}

void TokenIssuer::behave(const IssuerBehaviour &behaviour)
{
    const QMutexLocker lock(&d->mutex);
    d->grants.behaviour = behaviour;
    d->behaves.wakeAll();
}

bool TokenIssuer::accepts(const QByteArray &accessToken) const
{
    const QMutexLocker lock(&d->mutex);
    return d->grants.accepts(accessToken);
}

void TokenIssuer::endAccessTokens()
{
    const QMutexLocker lock(&d->mutex);
    d->grants.endAccessTokens();
}

void TokenIssuer::revoke()
{
    const QMutexLocker lock(&d->mutex);
    d->grants.revoke();
}

void TokenIssuer::answerDevice(const QString &userCode, bool yes)
{
    const QMutexLocker lock(&d->mutex);
    d->grants.answerDevice(userCode.toLatin1(), yes);
}

QString TokenIssuer::newRefreshToken()
{
    const QMutexLocker lock(&d->mutex);
    return QString::fromLatin1(d->grants.newRefreshToken());
}

QList<IssuerRequest> TokenIssuer::requests() const
{
    const QMutexLocker lock(&d->mutex);
    return d->arrived;
}

QList<IssuerRequest> TokenIssuer::requests(const QByteArray &place) const
{
    QList<IssuerRequest> some = requests();
    some.removeIf([&place](const IssuerRequest &one) {
        QByteArray path = one.target.left(one.target.indexOf('?'));
        if (one.target.indexOf('?') < 0)
            path = one.target;
        return !path.endsWith(place);
    });
    return some;
}

int TokenIssuer::polledTooSoon() const
{
    const QMutexLocker lock(&d->mutex);
    return d->grants.polledTooSoon;
}

QByteArrayList TokenIssuer::secrets() const
{
    const QMutexLocker lock(&d->mutex);
    return d->grants.secrets;
}

} // namespace Support
