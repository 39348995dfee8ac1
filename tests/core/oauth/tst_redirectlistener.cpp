// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browser.h"
#include "oauth/redirectlistener.h"
#include "support/testprogram.h"

#include <QTcpSocket>

#include <algorithm>

namespace tst_redirectlistener {

using namespace OAuthCase;
using namespace OnBehalf::OAuth;
using namespace std::chrono_literals;
using Support::await;

namespace {

/// What comes back for \a bytes until the connection ends; null where there is no connection.
QByteArray talk(const QUrl &to, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(to.host(), quint16(to.port()));
    QByteArray answer;
    const bool known = QTest::qWaitFor([&] {
        return socket.state() == QAbstractSocket::ConnectedState ||
               socket.state() == QAbstractSocket::UnconnectedState;
    });
    if (!known || socket.state() != QAbstractSocket::ConnectedState)
        return {};
    socket.write(bytes);
    const bool ended = QTest::qWaitFor(
        [&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        },
        20'000);
    return ended ? answer + socket.readAll() + "." : QByteArray("no end");
}

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
}

} // namespace

class TestRedirectListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itListensOnThisMachineOnly()
    {
        RedirectListener listener(pages());
        QVERIFY(listener.listen(QUrl(u"http://127.0.0.1"_s)));
        const QUrl uri(listener.redirectUri());
        QCOMPARE(uri.host(), u"127.0.0.1"_s);
        QVERIFY(uri.port() > 1023);
        QVERIFY(uri.path().isEmpty());
    }

    void theAddressIsAsRegistered()
    {
        RedirectListener listener(pages());
        QVERIFY(listener.listen(QUrl(u"http://localhost/on%20behalf"_s)));
        const QUrl uri(listener.redirectUri());
        QCOMPARE(uri.host(), u"localhost"_s);
        QVERIFY(listener.redirectUri().endsWith(u"/on%20behalf"_s));
        RedirectListener taken(pages());
        QVERIFY(!taken.listen(uri)); // the same port
    }

    void otherPlacesAreNotListenedAt_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addRow("everywhere") << u"http://0.0.0.0"_s;
        QTest::addRow("elsewhere") << u"http://mail.example.test"_s;
        QTest::addRow("https") << u"https://127.0.0.1"_s;
        QTest::addRow("a query") << u"http://127.0.0.1/?a=b"_s;
        QTest::addRow("nothing") << QString();
    }

    void otherPlacesAreNotListenedAt()
    {
        QFETCH(const QString, uri);
        RedirectListener listener(pages());
        QVERIFY(!listener.listen(QUrl(uri)));
    }

    void theCodeIsDecodedOnce()
    {
        RedirectListener listener(pages());
        QVERIFY(listener.listen(QUrl(u"http://127.0.0.1"_s)));
        const auto code = listener.code(u"s+t"_s, 10s);
        const QByteArray page =
            talk(QUrl(listener.redirectUri()), get("/?code=M.C5%2Ba%2Fb%3D%252F+c&state=s%2Bt"));
        QCOMPARE(await(code).value_or(QString()), u"M.C5+a/b=%2F c"_s);
        QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(page.contains("You are done &amp; can close this page."));
        QVERIFY(page.contains("\r\nContent-Security-Policy: default-src 'none'\r\n"));
        QVERIFY(page.contains("\r\nReferrer-Policy: no-referrer\r\n"));
        QVERIFY(!page.contains("M.C5"));
    }

    void anAnswerThatIsNoneEndsIt_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("code");
        const QString incomplete = nameOf(Problem::SignInIncomplete);
        QTest::addRow("nothing") << QByteArray("state=S") << incomplete;
        QTest::addRow("empty code") << QByteArray("code=&state=S") << incomplete;
        QTest::addRow("two codes") << QByteArray("code=a&code=b&state=S") << incomplete;
        QTest::addRow("yes and no") << QByteArray("code=a&error=x&state=S") << incomplete;
        QTest::addRow("no") << QByteArray("error=access_denied&state=S")
                            << nameOf(Problem::SignInDenied);
        QTest::addRow("not this program") << QByteArray("state=S&error=unauthorized_client")
                                          << nameOf(Problem::ProgramNotAllowed);
        QTest::addRow("not now") << QByteArray("state=S&error=temporarily_unavailable")
                                 << nameOf(Problem::IssuerUnavailable);
        QTest::addRow("anything else")
            << QByteArray("state=S&error=strange") << nameOf(Problem::IssuerRefused);
    }

    void anAnswerThatIsNoneEndsIt()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const QString, code);
        RedirectListener listener(pages());
        QVERIFY(listener.listen(QUrl(u"http://127.0.0.1"_s)));
        const auto coming = listener.code(u"S"_s, 10s);
        const QByteArray page = talk(QUrl(listener.redirectUri()), get("/?" + query));
        QVERIFY(page.startsWith("HTTP/1.1 400 "));
        QVERIFY(page.contains("It did not work."));
        QCOMPARE(codeOf(await(coming)), code);
        QVERIFY(talk(QUrl(listener.redirectUri()), get("/?code=a&state=S")).isNull());
    }

    // Any web page can have the browser ask for this.
    void anAnswerToAnotherSignInEndsNothing_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addRow("wrong state") << QByteArray("code=a&state=T");
        QTest::addRow("no state") << QByteArray("code=a");
        QTest::addRow("empty state") << QByteArray("code=a&state=");
        QTest::addRow("two states") << QByteArray("code=a&state=S&state=T");
        QTest::addRow("refusal with wrong state") << QByteArray("error=access_denied&state=T");
        QTest::addRow("refusal without state") << QByteArray("error=access_denied");
    }

    void anAnswerToAnotherSignInEndsNothing()
    {
        QFETCH(const QByteArray, query);
        RedirectListener listener(pages());
        QVERIFY(listener.listen(QUrl(u"http://127.0.0.1"_s)));
        const auto code = listener.code(u"S"_s, 60s);
        const QUrl uri(listener.redirectUri());
        for (int i = 0; i < 3; ++i) {
            const QByteArray page = talk(uri, get("/?" + query));
            QVERIFY(page.startsWith("HTTP/1.1 400 "));
            QVERIFY(page.contains("It was not asked for."));
            QVERIFY(!code.isFinished());
        }
        QVERIFY(talk(uri, get("/?code=good&state=S")).startsWith("HTTP/1.1 200 "));
        QCOMPARE(await(code).value_or(QString()), u"good"_s);
    }

    void whereOnlyAnotherAnswerCameThatIsSaidInTheEnd()
    {
        RedirectListener listener(pages());
        QVERIFY(listener.listen(QUrl(u"http://127.0.0.1"_s)));
        const auto coming = listener.code(u"S"_s, 60s);
        talk(QUrl(listener.redirectUri()), get("/?code=a&state=T"));
        QVERIFY(!coming.isFinished());
        auto *limit = listener.findChild<QTimer *>();
        QVERIFY(limit);
        limit->start(0); // the time is up
        QCOMPARE(codeOf(await(coming)), nameOf(Problem::SignInMismatched));
    }

    void theIssuersWordsAreKept()
    {
        RedirectListener listener(pages());
        QVERIFY(listener.listen(QUrl(u"http://127.0.0.1"_s)));
        const auto coming = listener.code(u"S"_s, 10s);
        talk(QUrl(listener.redirectUri()),
             get("/?error=access_denied&error_description=AADSTS65004%3A+User+declined&state=S"));
        const auto code = await(coming);
        QVERIFY(!code);
        QCOMPARE(code.error().message, u"AADSTS65004: User declined"_s);
        QCOMPARE(code.error().details, QStringList(u"error=access_denied"_s));
    }

    void whatIsNoAnswerChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("status");
        QTest::addRow("icon") << get("/favicon.ico") << QByteArray("404");
        QTest::addRow("another path") << get("/x?code=a&state=S") << QByteArray("404");
        QTest::addRow("no query") << get("/") << QByteArray("404");
        QTest::addRow("another query") << get("/?utm=1") << QByteArray("404");
        QTest::addRow("POST") << QByteArray("POST /?code=a&state=S HTTP/1.1\r\n\r\n")
                              << QByteArray("405");
        QTest::addRow("TLS") << QByteArray("\x16\x03\x01\x02 \r\n\r\n") << QByteArray("400");
        QTest::addRow("no version")
            << QByteArray("GET /?code=a&state=S\r\n\r\n") << QByteArray("400");
        QTest::addRow("zeros") << QByteArray(64, '\0') + "\r\n\r\n" << QByteArray("400");
        QTest::addRow("endless") << "GET /?state=S&code=" + QByteArray(40'000, 'a')
                                 << QByteArray("431");
        QTest::addRow("no end") << QByteArray("GET /?code=a&state=S HTTP/1.1\r\n")
                                << QByteArray("408");
    }

    void whatIsNoAnswerChangesNothing()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, status);
        RedirectListener listener(pages());
        QVERIFY(listener.listen(QUrl(u"http://127.0.0.1"_s)));
        const auto code = listener.code(u"S"_s, 60s);
        const QUrl uri(listener.redirectUri());
        QCOMPARE(talk(uri, bytes).mid(9, 3), status);
        QVERIFY(!code.isFinished());
        talk(uri, get("/?code=good&state=S"));
        QCOMPARE(await(code).value_or(QString()), u"good"_s);
    }

    void manyWhoSayNothingDoNotKeepTheBrowserOut()
    {
        RedirectListener listener(pages());
        QVERIFY(listener.listen(QUrl(u"http://127.0.0.1"_s)));
        const auto code = listener.code(u"S"_s, 60s);
        const QUrl uri(listener.redirectUri());
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 40; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(uri.host(), quint16(uri.port()));
        }
        const auto cutOff = [&silent] {
            return int(std::count_if(silent.begin(), silent.end(), [](const auto &one) {
                return one->state() == QAbstractSocket::UnconnectedState;
            }));
        };
        QTRY_COMPARE(cutOff(), 24); // the oldest; the others have some seconds
        QVERIFY(talk(uri, get("/?code=good&state=S")).startsWith("HTTP/1.1 200 "));
        QCOMPARE(await(code).value_or(QString()), u"good"_s);
    }

    void aSecondAnswerFindsNobody()
    {
        RedirectListener listener(pages());
        QVERIFY(listener.listen(QUrl(u"http://127.0.0.1"_s)));
        const auto code = listener.code(u"S"_s, 10s);
        const QUrl uri(listener.redirectUri());
        QTcpSocket second;
        second.connectToHost(uri.host(), quint16(uri.port()));
        QTRY_COMPARE(second.state(), QAbstractSocket::ConnectedState);
        talk(uri, get("/?code=first&state=S"));
        second.write(get("/?code=second&state=S"));
        QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(second.readAll().startsWith("HTTP/1.1 410 "));
        QVERIFY(talk(uri, get("/?code=third&state=S")).isNull());
        QCOMPARE(await(code).value_or(QString()), u"first"_s);
        QCOMPARE(code.resultCount(), 1);
    }

    void aBrowserThatDoesNotComeBackIsNotWaitedForForEver()
    {
        RedirectListener listener(pages());
        QVERIFY(listener.listen(QUrl(u"http://127.0.0.1"_s)));
        const auto code = await(listener.code(u"S"_s, 100ms));
        QCOMPARE(codeOf(code), nameOf(Problem::SignInTimedOut));
        QVERIFY(talk(QUrl(listener.redirectUri()), get("/?code=late&state=S")).isNull());
    }

    void itCanBeCancelled()
    {
        RedirectListener listener(pages());
        QVERIFY(listener.listen(QUrl(u"http://127.0.0.1"_s)));
        std::stop_source stop;
        const auto coming = listener.code(u"S"_s, 10s, stop.get_token());
        stop.request_stop();
        const auto code = await(coming);
        QVERIFY(!code);
        QCOMPARE(code.error().failure, Ews::Failure::Cancelled);
        QVERIFY(talk(QUrl(listener.redirectUri()), get("/?code=late&state=S")).isNull());
    }

    void itFinishesWhenItIsDestroyed()
    {
        auto listener = std::make_unique<RedirectListener>(pages());
        QVERIFY(listener->listen(QUrl(u"http://127.0.0.1"_s)));
        const auto coming = listener->code(u"S"_s, 10s);
        listener.reset();
        QCOMPARE(await(coming).error().failure, Ews::Failure::Cancelled);
    }
};

ONBEHALF_TEST(TestRedirectListener, QCoreApplication)

} // namespace tst_redirectlistener

#include "tst_redirectlistener.moc"
