// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sandbox's side of Bearer (RFC 6750), as Exchange speaks it.

#include "sandbox/server.h"
#include "support/testprogram.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <atomic>

namespace tst_sandboxbearer {

using namespace Qt::Literals::StringLiterals;
using Ews::Method;

class TestSandboxBearer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_asked = 0;
        m_server = std::make_unique<Sandbox::Server>(Sandbox::Options{
            .offered = {Method::Basic, Method::Bearer},
            .bearer =
                [this](const QByteArray &token) {
                    ++m_asked;
                    return token == "good"       ? u"Helena.Lindqvist@sandbox.example"_s
                           : token == "stranger" ? u"nobody@sandbox.example"_s
                                                 : QString();
                },
            .bearerChallenge = "client_id=\"x\", authorization_uri=\"https://login.example/a\""});
        QVERIFY(m_server->listen());
    }

    void whoeverHasATokenComesIn_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("challenge"); // of Bearer; empty: none
        QTest::addColumn<int>("asked");
        const QByteArray plain("Bearer client_id=\"x\", "
                               "authorization_uri=\"https://login.example/a\"");
        const QByteArray invalid = plain + ", error=\"invalid_token\"";
        // 500: it came in and was told that it had sent no SOAP.
        QTest::newRow("a good one") << QByteArray("Bearer good") << 500 << QByteArray() << 1;
        QTest::newRow("in small letters") << QByteArray("bearer  good") << 500 << QByteArray() << 1;
        QTest::newRow("a bad one") << QByteArray("Bearer bad") << 401 << invalid << 1;
        QTest::newRow("of somebody unknown")
            << QByteArray("Bearer stranger") << 401 << invalid << 1;
        QTest::newRow("none") << QByteArray("Bearer") << 401 << plain << 0;
        QTest::newRow("no header") << QByteArray() << 401 << plain << 0;
        QTest::newRow("by another scheme") << QByteArray("Negotiate good") << 401 << plain << 0;
    }

    void whoeverHasATokenComesIn()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const int, status);
        QFETCH(const QByteArray, challenge);
        QFETCH(const int, asked);
        const auto reply = send("POST", header);
        QCOMPARE(statusOf(*reply), status);
        const QByteArray said = reply->rawHeader("WWW-Authenticate");
        const auto found = Ews::challengeFor(Method::Bearer, Ews::challengesIn({said}));
        QCOMPARE(found ? found->scheme + ' ' + found->content : QByteArray(), challenge);
        QCOMPARE(said.contains("Basic realm="), status == 401);
        QCOMPARE(m_asked.load(), asked);
        QCOMPARE(m_server->arrivals().last().scheme, header.split(' ').first());
    }

    // By which clients find out whose tokens a server takes.
    void otherMethodsAreAskedForANameFirst()
    {
        for (const QByteArray method : {"GET", "PUT", "DELETE", "OPTIONS"}) {
            QCOMPARE(statusOf(*send(method, "Bearer")), 401);
            QCOMPARE(statusOf(*send(method, "Bearer good")), 405);
        }
    }

    void manyAtOnce()
    {
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        std::vector<std::unique_ptr<QNetworkAccessManager>> managers;
        for (int i = 0; i < 40; ++i) {
            managers.push_back(std::make_unique<QNetworkAccessManager>());
            QNetworkRequest request(m_server->url());
            request.setRawHeader("Authorization", i % 2 ? "Bearer good" : "Bearer bad");
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/xml"_s);
            replies.emplace_back(managers.back()->post(request, QByteArray("<a/>")));
        }
        for (size_t i = 0; i < replies.size(); ++i) {
            QTRY_VERIFY(replies[i]->isFinished());
            QCOMPARE(statusOf(*replies[i]), i % 2 ? 500 : 401);
        }
        replies.clear(); // before their managers
    }

private:
    static int statusOf(const QNetworkReply &reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    std::unique_ptr<QNetworkReply> send(const QByteArray &method, const QByteArray &header)
    {
        QNetworkRequest request(m_server->url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/xml"_s);
        if (!header.isEmpty())
            request.setRawHeader("Authorization", header);
        std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(
            request, method, method == "POST" ? QByteArray("<a/>") : QByteArray()));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000))
            qWarning("no answer");
        return reply;
    }

    std::unique_ptr<Sandbox::Server> m_server;
    QNetworkAccessManager m_manager;
    std::atomic<int> m_asked = 0; ///< How often, by the server's threads.
};

ONBEHALF_TEST(TestSandboxBearer, QCoreApplication)

} // namespace tst_sandboxbearer

#include "tst_sandboxbearer.moc"
