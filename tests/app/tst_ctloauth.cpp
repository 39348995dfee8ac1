// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oauth/oauthcase.h"
#include "ctlcase.h"
#include "secrets/keychainsecretstore.h"
#include "support/httpanswer.h"
#include "support/keyring.h"
#include "support/testprogram.h"
#include "terminal.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

namespace tst_ctloauth {

using namespace CtlCase;
using namespace OnBehalf;
using Support::await;
using Support::SessionBus;
using Support::TokenIssuer;

/// OAuth at a terminal: a real issuer, a server that takes its tokens, a real keychain.
class TestCtlOAuth : public QObject
{
    Q_OBJECT

public:
    explicit TestCtlOAuth(SessionBus &bus)
        : m_bus(bus)
    {}

private Q_SLOTS:
    void initTestCase() { QVERIFY(Support::openKeyring(m_bus)); }

    void init()
    {
        m_issuer.emplace();
        TokenIssuer *issuer = &*m_issuer;
        m_case.emplace(Sandbox::Options{
            .offered = {Ews::Method::Bearer},
            .bearer = [issuer](const QByteArray &token) -> QString {
                return issuer->accepts(token) ? helena : QString();
            },
            .bearerChallenge = "client_id=\"exchange\", authorization_uri=\"" +
                               issuer->url(u"/adfs/oauth2/authorize"_s).toEncoded() + '"'});
        QVERIFY(m_case->isReady());
        KeychainSecretStore keychain;
        QVERIFY(await(keychain.remove(entra().secretKey(helena))));
    }

    void cleanup()
    {
        m_case.reset();
        m_issuer.reset();
    }

    void aCodeSignsInAndIsRemembered()
    {
        remember();
        Terminal terminal(program(), list({u"--sign-in"_s, u"code"_s}), environment());
        const QString code = shownCode(terminal);
        QVERIFY(!code.isEmpty());
        m_issuer->answerDevice(code, true);
        QCOMPARE(terminal.exitStatus(), 0);
        QVERIFY(terminal.screen().contains("Jonas Weber"));
        QVERIFY(!terminal.screen().contains("kept in the keychain")); // as its account always is
        const auto secrets = m_issuer->secrets();
        for (const QByteArray &secret : secrets)
            QVERIFY(!terminal.screen().contains(secret));

        // From now on nobody is asked, at a terminal or not.
        const Ran again = m_case->run(list({u"--json"_s}), {});
        QCOMPARE(again.exit, 0);
        QCOMPARE(m_issuer->requests("devicecode").size(), 1);
        QCOMPARE(m_issuer->requests("authorize").size(), 0);
        const Ran test = m_case->run({u"account"_s, u"test"_s, u"--json"_s}, {});
        QCOMPARE(test.exit, 0);
        QCOMPARE(test.json()["signIn"_L1].toString(), u"oauth"_s);
        const auto until =
            QDateTime::fromString(test.json()["validUntil"_L1].toString(), Qt::ISODate);
        QVERIFY(QDateTime::currentDateTimeUtc().secsTo(until) > 3000);
        const Ran accounts = m_case->run({u"account"_s, u"list"_s, u"--json"_s}, {});
        QCOMPARE(accounts.json()["accounts"_L1][0]["secrets"_L1].toArray(),
                 QJsonArray{u"signIn"_s});

        // Until it ends.
        m_issuer->revoke();
        const Ran ended = m_case->run(list({u"--json"_s}), {});
        QCOMPARE(ended.exit, 3);
        QCOMPARE(ended.json()["error"_L1]["code"_L1].toString(), u"SignInAgain"_s);
        QVERIFY(ended.err.contains("--sign-in code"));
    }

    void aDeclinedCodeIsSaid()
    {
        remember();
        Terminal terminal(program(), list({u"--sign-in"_s, u"code"_s}), environment());
        const QString code = shownCode(terminal);
        QVERIFY(!code.isEmpty());
        m_issuer->answerDevice(code, false);
        QCOMPARE(terminal.exitStatus(), 3);
        QVERIFY(terminal.screen().contains("The sign-in was declined."));
        QCOMPARE(m_case->server.requests("ResolveNames"_L1), 0);
    }

    void theBrowserSignsIn()
    {
        remember();
        Terminal terminal(program(), list({}), environment());
        const QUrl page = shownPage(terminal);
        QVERIFY(page.isValid());
        // The browser is opened with the page that is shown.
        QTRY_COMPARE(QUrl(QString::fromUtf8(openedPage())), page);
        visit(page);
        QCOMPARE(terminal.exitStatus(), 0);
        QVERIFY(terminal.screen().contains("Jonas Weber"));
        QCOMPARE(m_case->run(list({}), {}).exit, 0);
        QCOMPARE(m_issuer->requests("authorize").size(), 1);
    }

    void withoutATerminalNobodyIsAsked_data()
    {
        QTest::addColumn<QStringList>("how");
        QTest::newRow("as the account does") << QStringList();
        QTest::newRow("in the browser") << QStringList{u"--sign-in"_s, u"oauth"_s};
        QTest::newRow("with a code") << QStringList{u"--sign-in"_s, u"code"_s};
    }

    void withoutATerminalNobodyIsAsked()
    {
        QFETCH(QStringList, how);
        remember();
        const Ran ran = m_case->run(list(how + QStringList{u"--json"_s}), {});
        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.json()["error"_L1]["code"_L1].toString(), u"SignInNeeded"_s);
        QVERIFY2(ran.err.contains("Run it once at a terminal"), ran.err.constData());
        QVERIFY(m_issuer->requests().isEmpty());
        QVERIFY(openedPage().isEmpty());
    }

    void whoIsNotRememberedSaysTheClientId()
    {
        const QStringList command = m_case->who(helena) + QStringList{u"--sign-in"_s, u"code"_s} +
                                    QStringList{u"directory"_s, u"search"_s, u"Jonas Weber"_s};
        const Ran without = m_case->run(command, {});
        QCOMPARE(without.exit, 2);
        QVERIFY(without.err.contains("--client-id"));
        QCOMPARE(m_case->server.requests(), 0);

        const QStringList with = command + QStringList{u"--client-id"_s, TokenIssuer::clientId()};
        Terminal terminal(program(), with, environment());
        const QString code = shownCode(terminal);
        QVERIFY(!code.isEmpty());
        m_issuer->answerDevice(code, true);
        QCOMPARE(terminal.exitStatus(), 0);
        QVERIFY(terminal.screen().contains("kept in the keychain, as 'OAuth"));
        QVERIFY(!m_issuer->requests("openid-configuration").isEmpty());
        QCOMPARE(m_case->run(with, {}).exit, 0); // it is
        QCOMPARE(m_issuer->requests("devicecode").size(), 1);
    }

    void aTraceHoldsNoToken()
    {
        // A server that repeats what it got, as some do in their errors.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray token;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &token] {
                const QByteArray request = socket->readAll();
                const qsizetype at = request.indexOf("Bearer ");
                if (at < 0)
                    return; // the rest of it
                token = request.mid(at + 7, request.indexOf('\r', at) - at - 7);
                socket->write(
                    Support::httpAnswer(500, "<Envelope>Who is " + token + "?</Envelope>"));
            });
        });
        QUrl url = m_case->server.url();
        url.setPort(server.serverPort());
        remember(url);
        KeychainSecretStore keychain;
        QVERIFY(await(keychain.write(entra().secretKey(helena), m_issuer->newRefreshToken())));

        const QString folder = m_case->home.filePath(u"trace"_s);
        QProcess process;
        process.setProcessEnvironment(m_case->environment());
        process.start(program(), {u"--trace"_s, folder, u"directory"_s, u"search"_s, u"jonas"_s});
        process.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
        QVERIFY(m_issuer->accepts(token));
        QFile answer(folder + u"/001-ResolveNames-response.xml"_s);
        QVERIFY(answer.open(QIODevice::ReadOnly));
        QCOMPARE(answer.readAll(), "<Envelope>Who is ***?</Envelope>");
    }

private:
    OAuth::Issuer entra() const
    {
        OAuth::Issuer issuer = OAuthCase::entraAt(*m_issuer);
        issuer.host = m_case->server.url().host();
        return issuer;
    }

    void remember(const QUrl &server = {}) const
    {
        Account account{.server = server.isEmpty() ? m_case->server.url() : server,
                        .address = helena};
        account.method = Ews::Method::Bearer;
        account.clientId = TokenIssuer::clientId();
        account.issuer = entra();
        m_case->remember(account);
    }

    static QStringList list(const QStringList &how)
    {
        return how + QStringList{u"directory"_s, u"search"_s, u"Jonas Weber"_s};
    }

    /// No real browser: it only notes the page.
    QProcessEnvironment environment() const
    {
        const QDir programs(m_case->home.filePath(u"programs"_s));
        programs.mkpath(u"."_s);
        QFile browser(programs.filePath(u"xdg-open"_s));
        if (browser.open(QIODevice::WriteOnly))
            browser.write("#!/bin/sh\nprintf %s \"$1\" > '" + noted().toUtf8() + "'\n");
        browser.close();
        browser.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        auto environment = m_case->environment();
        environment.insert(u"PATH"_s, programs.path() + u':' + environment.value(u"PATH"_s));
        return environment;
    }

    QString noted() const { return m_case->home.filePath(u"opened"_s); }

    QByteArray openedPage() const
    {
        QFile file(noted());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString shownCode(Terminal &terminal)
    {
        if (!terminal.shows("type the code ") || !terminal.shows(" there:"))
            return {};
        static const QRegularExpression code(u"type the code (\\S+) there:"_s);
        return code.match(QString::fromUtf8(terminal.screen())).captured(1);
    }

    static QUrl shownPage(Terminal &terminal)
    {
        if (!terminal.shows("open this page in it") || !terminal.shows("http://") ||
            !terminal.shows("\n"))
            return {};
        static const QRegularExpression page(u"(http://\\S+)"_s);
        return QUrl(page.match(QString::fromUtf8(terminal.screen())).captured(1));
    }

    /// As a browser does, in which somebody says yes.
    static void visit(const QUrl &page)
    {
        QNetworkAccessManager manager;
        QNetworkReply *reply = manager.get(QNetworkRequest(page));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QVERIFY(finished.wait(30'000));
        QVERIFY(reply->readAll().contains("You are signed in."));
    }

    SessionBus &m_bus;
    std::optional<TokenIssuer> m_issuer;
    std::optional<Case> m_case;
};

ONBEHALF_BUS_TEST(TestCtlOAuth, QCoreApplication, SessionBus::Services::None)

} // namespace tst_ctloauth

#include "tst_ctloauth.moc"
