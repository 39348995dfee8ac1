// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// EWS that is switched off: who has done it.

#include "core/ews/clientcase.h"
#include "ews/switchoff.h"
#include "support/testprogram.h"

#include <QNetworkProxy>
#include <QScopeGuard>

namespace tst_switchoff {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

constexpr auto cloud = "http://outlook.office365.com/EWS/Exchange.asmx"_L1;
constexpr auto own = "http://mail.example.test/EWS/Exchange.asmx"_L1;
const QByteArray page = "<!DOCTYPE html>\n<html><body>Forbidden</body></html>";
const QByteArrayList html{"Content-Type: text/html"};

} // namespace

class TstSwitchOff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheCloud()
    {
        QVERIFY(isExchangeOnline(QUrl(u"https://Outlook.Office365.com/EWS/Exchange.asmx"_s)));
        QVERIFY(isExchangeOnline(QUrl(u"https://partner.outlook.cn/EWS/Exchange.asmx"_s)));
        QVERIFY(!isExchangeOnline(QUrl(u"https://outlook.office365.com.example.test/"_s)));
        QVERIFY(!isExchangeOnline(QUrl(u"https://mail.example.test/outlook.office365.com"_s)));
    }

    void tellsWhoRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        const auto exchange = html + QByteArrayList{"X-FEServer: AM0PR01CA0001"};
        QTest::newRow("Online") << QString(cloud) << httpAnswer(403, {})
                                << QString(offInExchangeOnline);
        QTest::newRow("Online, with a page")
            << QString(cloud) << httpAnswer(403, page, exchange) << QString(offInExchangeOnline);
        QTest::newRow("on the way to Online")
            << QString(cloud) << httpAnswer(403, page, html) << QString(refusedOnTheWay);
        QTest::newRow("a server of one's own")
            << QString(own) << httpAnswer(403, {}) << QString(offOnServer);
        QTest::newRow("a server of one's own, with a page")
            << QString(own) << httpAnswer(403, page, exchange) << QString(offOnServer);
        QTest::newRow("on the way to it")
            << QString(own) << httpAnswer(403, page, html) << QString(refusedOnTheWay);
    }

    /// The names lead to a server of the test: it is taken for a proxy, which gets the whole URL.
    void tellsWhoRefused()
    {
        QFETCH(const QString, url);
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, code);
        FaultProxy server;
        server.answer({.bytes = answer});
        QNetworkProxy::setApplicationProxy(QNetworkProxy(
            QNetworkProxy::HttpCachingProxy, server.url().host(), quint16(server.url().port())));
        const auto undo = qScopeGuard(
            [] { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); });
        Client client({.url = QUrl(url), .applicationId = u"5f9d0c3e"_s});
        const auto refused = await(client.send(Case::getDelegate()));
        QVERIFY(!refused);
        QVERIFY(server.arrivals().first().head.startsWith("POST " + url.toUtf8()));
        QCOMPARE(refused.error().failure, Failure::Forbidden);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(refused.error().subject, code == offInExchangeOnline ? u"5f9d0c3e"_s : QString());
        QVERIFY(!refused.error().outcomeUnknown());
        QCOMPARE(server.arrivals().size(), 1); // it is not tried again
    }
};

ONBEHALF_TEST(TstSwitchOff, QCoreApplication)

} // namespace tst_switchoff

#include "tst_switchoff.moc"
