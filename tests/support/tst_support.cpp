// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tools of the tests find what they are there to find.

#include "support/faultproxy.h"
#include "support/schemas.h"
#include "support/testprogram.h"
#include "support/xmlcompare.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

namespace tst_support {

using namespace Qt::Literals::StringLiterals;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

/// The answer to a POST of \a body, once it is finished.
std::unique_ptr<QNetworkReply> posted(QNetworkAccessManager &manager, const QUrl &url,
                                      const QByteArray &body)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/xml"_s);
    request.setRawHeader("SOAPAction", "\"urn:x/GetDelegate\"");
    std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000))
        QTest::qFail("No answer.", __FILE__, __LINE__);
    return reply;
}

} // namespace

class TstSupport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void xmlDiffers_data();
    void xmlDiffers();
    void schemasFindWhatIsWrong();
    void gzipIsUnderstood();
    void proxyPassesToAnotherServer();
    void proxyFailsOneRequestOrOperation();
    void proxyWithoutAServerBehindItSaysSo();
};

void TstSupport::xmlDiffers_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("differs");
    const QByteArray xml = "<a:x xmlns:a='u'><a:y b='1' c='2'>t</a:y></a:x>";
    QTest::newRow("nothing") << xml << xml << false;
    QTest::newRow("prefixes and space")
        << xml << QByteArray("<x xmlns='u'>\n <y c='2'  b='1'> t </y>\n</x>") << false;
    QTest::newRow("the namespace") << xml << QByteArray(xml).replace("'u'", "'v'") << true;
    QTest::newRow("a name") << xml << QByteArray(xml).replace("a:y", "a:Y") << true;
    QTest::newRow("an attribute's value") << xml << QByteArray(xml).replace("'2'", "'3'") << true;
    QTest::newRow("an attribute less") << xml << QByteArray(xml).replace("c='2'", "") << true;
    QTest::newRow("the text") << xml << QByteArray(xml).replace(">t<", ">u<") << true;
    QTest::newRow("an element more")
        << xml << QByteArray(xml).replace("</a:x>", "<a:z/></a:x>") << true;
    QTest::newRow("the depth") << QByteArray("<a><b/><c/></a>") << QByteArray("<a><b><c/></b></a>")
                               << true;
    QTest::newRow("the order") << QByteArray("<a><b/><c/></a>") << QByteArray("<a><c/><b/></a>")
                               << true;
    QTest::newRow("the end") << xml << xml.chopped(3) << true;
}

void TstSupport::xmlDiffers()
{
    QFETCH(const QByteArray, a);
    QFETCH(const QByteArray, b);
    QFETCH(const bool, differs);
    QCOMPARE(!Support::xmlDifference(a, b).isEmpty(), differs);
    QCOMPARE(!Support::xmlDifference(b, a).isEmpty(), differs);
}

void TstSupport::schemasFindWhatIsWrong()
{
    NEED_SCHEMAS();
    const QByteArray good =
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
        "<m:GetDelegate IncludePermissions='true' "
        "xmlns:m='http://schemas.microsoft.com/exchange/services/2006/messages'>"
        "<m:Mailbox/></m:GetDelegate></s:Body></s:Envelope>";
    QVERIFY(!Support::schemaErrors(good));
    QVERIFY(Support::schemaErrors(QByteArray(good).replace("<m:Mailbox/>", "<m:Postbox/>")));
    QVERIFY(Support::schemaErrors(QByteArray(good).replace("'true'", "'maybe'")));
    QVERIFY(Support::schemaErrors(good.chopped(4)));
}

void TstSupport::gzipIsUnderstood()
{
    const QByteArray plain = QByteArray("Delegates of a mailbox. ").repeated(1000);
    FaultProxy server;
    server.answer({.bytes = httpAnswer(200, Support::gzip(plain), {"Content-Encoding: gzip"})});
    QNetworkAccessManager manager;
    QCOMPARE(posted(manager, server.url(), {})->readAll(), plain);
    server.answer(
        {.bytes = httpAnswer(200, Support::gzipBomb(100'000), {"Content-Encoding: gzip"})});
    const QByteArray spaces = posted(manager, server.url(), {})->readAll();
    QVERIFY(spaces.size() >= 100'000);
    QCOMPARE(spaces.count(' '), spaces.size());
}

void TstSupport::proxyPassesToAnotherServer()
{
    FaultProxy behind;
    behind.answer({.bytes = httpAnswer(200, "the answer")});
    FaultProxy proxy;
    proxy.passTo(behind.url(u"/other/path"_s));
    QNetworkAccessManager manager;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(posted(manager, proxy.url(), "<m:GetDelegate/>")->readAll(), "the answer");
    QCOMPARE(proxy.connections(), 1);
    QCOMPARE(behind.arrivals("GetDelegate"), 3);
    QCOMPARE(behind.arrivals().last().body, "<m:GetDelegate/>");
    QVERIFY(behind.arrivals().last().head.startsWith("POST /other/path HTTP/1.1\r\n"));
}

void TstSupport::proxyFailsOneRequestOrOperation()
{
    FaultProxy behind;
    behind.answer({.bytes = httpAnswer(200, "the answer")});
    FaultProxy proxy;
    proxy.passTo(behind.url());
    proxy.answerRequest(2, {.bytes = httpAnswer(503, {})});
    proxy.answerOperation("AddDelegate", {.upstream = true, .cutAfter = 30}, 1);
    QNetworkAccessManager manager;
    const QByteArray read = "<m:GetDelegate IncludePermissions='true'/>";
    QCOMPARE(posted(manager, proxy.url(), read)->error(), QNetworkReply::NoError);
    QCOMPARE(posted(manager, proxy.url(), read)->error(), QNetworkReply::ServiceUnavailableError);
    QCOMPARE(posted(manager, proxy.url(), read)->error(), QNetworkReply::NoError);
    QCOMPARE(behind.arrivals().size(), 2);
    // Carried out behind the proxy, but the answer is lost on its way; Qt asks again and gets it.
    const QByteArray add = "<m:AddDelegate></m:AddDelegate>";
    QCOMPARE(posted(manager, proxy.url(), add)->readAll(), "the answer");
    QVERIFY(proxy.arrivals().size() > 4);
    QCOMPARE(behind.arrivals().size(), proxy.arrivals().size() - 1);
}

void TstSupport::proxyWithoutAServerBehindItSaysSo()
{
    QUrl nobody;
    {
        const FaultProxy gone;
        nobody = gone.url();
    }
    FaultProxy proxy;
    proxy.passTo(nobody);
    QNetworkAccessManager manager;
    const auto reply = posted(manager, proxy.url(), {});
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 502);
}

ONBEHALF_TEST(TstSupport, QCoreApplication)

} // namespace tst_support

#include "tst_support.moc"
