// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is left out of requests and answers before anything keeps them.

#include "ews/discretion.h"
#include "support/testprogram.h"

namespace tst_discretion {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype all = 1 << 20;

QByteArray envelope(const QByteArray &content)
{
    return "<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"s\"><s:Header/><s:Body>" + content +
           "</s:Body></s:Envelope>";
}

QByteArray discreet(const QByteArray &content)
{
    return Discretion().discreet(envelope(content), all);
}

} // namespace

class TstDiscretion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesOutWhatPeopleWrote_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("left");
        const auto row = [](const char *name, const QByteArray &content, const QByteArray &left) {
            QTest::newRow(name) << content << left;
        };
        row("a body", "<t:Subject>Budget</t:Subject><t:Body BodyType=\"Text\">secret</t:Body>",
            "<t:Subject>Budget</t:Subject><t:Body BodyType=\"Text\">(6 bytes left out)</t:Body>");
        row("of another prefix", "<x:Body>secret</x:Body>", "<x:Body>(6 bytes left out)</x:Body>");
        row("of none", "<Body>secret</Body>", "<Body>(6 bytes left out)</Body>");
        row("of the envelope's prefix", "<s:Body>secret</s:Body>",
            "<s:Body>(6 bytes left out)</s:Body>");
        row("two", "<t:Body>secret</t:Body><t:Body>secrets</t:Body>",
            "<t:Body>(6 bytes left out)</t:Body><t:Body>(7 bytes left out)</t:Body>");
        row("an attachment", "<t:Name>a.txt</t:Name><t:Content>c2VjcmV0</t:Content>",
            "<t:Name>a.txt</t:Name><t:Content>(8 bytes left out)</t:Content>");
        row("as MIME", "<t:MimeContent CharacterSet=\"UTF-8\">c2VjcmV0</t:MimeContent>",
            "<t:MimeContent CharacterSet=\"UTF-8\">(8 bytes left out)</t:MimeContent>");
        row("an automatic reply", "<t:ReplyBody><t:Message>secret</t:Message></t:ReplyBody>",
            "<t:ReplyBody>(29 bytes left out)</t:ReplyBody>");
        row("an answer's words", "<t:NewBodyContent>secret</t:NewBodyContent>",
            "<t:NewBodyContent>(6 bytes left out)</t:NewBodyContent>");
        row("a preview", "<t:Preview>secret</t:Preview>",
            "<t:Preview>(6 bytes left out)</t:Preview>");
        row("an end of it in CDATA", "<t:Body><![CDATA[</t:Body>secret]]></t:Body>",
            "<t:Body>(27 bytes left out)</t:Body>");
        row("an end of it in a comment", "<t:Body><!--</t:Body>-->secret</t:Body>",
            "<t:Body>(22 bytes left out)</t:Body>");
        row("one in the other", "<t:Body><t:Body>a</t:Body>secret</t:Body>",
            "<t:Body>(24 bytes left out)</t:Body>");
        row("a > in an attribute", "<t:Body a=\"x>y\" b='>'>secret</t:Body>",
            "<t:Body a=\"x>y\" b='>'>(6 bytes left out)</t:Body>");
        row("empty ones", "<t:Body/><t:Body></t:Body><t:Body BodyType=\"HTML\" />",
            "<t:Body/><t:Body></t:Body><t:Body BodyType=\"HTML\" />");
        row("none of them", "<t:Subject>The Body of it</t:Subject><t:BodyType>Text</t:BodyType>",
            "<t:Subject>The Body of it</t:Subject><t:BodyType>Text</t:BodyType>");
    }

    void leavesOutWhatPeopleWrote()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, left);
        QCOMPARE(discreet(content), envelope(left));
    }

    void whatNeverEndsIsLeftOutToTheEnd()
    {
        QCOMPARE(Discretion().discreet("<s:Envelope><s:Body><t:Body>secret</t:Bod", all),
                 "<s:Envelope><s:Body><t:Body>(13 bytes left out)");
    }

    void sharesTheBytesWhereNothingIsLeftOut()
    {
        QByteArray body = envelope("<t:Subject>Budget</t:Subject>");
        body.squeeze();
        QVERIFY(Discretion().discreet(body, all).constData() == std::as_const(body).constData());
        body.reserve(10'000);
        const QByteArray left = Discretion().discreet(body, all);
        QCOMPARE(left, body);
        QVERIFY(left.capacity() < 1000);
    }

    void whatIsNoSoapIsLeftOutWhole()
    {
        QCOMPARE(Discretion().discreet("<html><input value=\"token\"></html>", all),
                 "(34 bytes that are no SOAP, left out)");
        QCOMPARE(Discretion().discreet("secret", all), "(6 bytes that are no SOAP, left out)");
        QVERIFY(Discretion().discreet(QByteArray(), all).isEmpty());
    }

    void blotsOutSecrets()
    {
        Discretion discretion;
        discretion.learn({"tok", "p&ss<word>", "tokens.of.old"});
        discretion.learn({"tokens.of.now", ""});
        const QByteArray left = discretion.discreet(
            envelope("<a>p&amp;ss&lt;word&gt;</a><b>p&ss<word></b><c>tokens.of.old</c>"
                     "<d>tokens.of.now</d><e>tok</e>"),
            all);
        QCOMPARE(left, envelope("<a>***</a><b>***</b><c>***</c><d>***</d><e>tok</e>"));
        QCOMPARE(discretion.discreet(u"Bearer tokens.of.now was refused"_s),
                 u"Bearer *** was refused"_s);
    }

    void aCutLeavesNoPartOfASecret()
    {
        Discretion discretion;
        discretion.learn({"0123456789"});
        const QByteArray body = "<s:Envelope>0123456789</s:Envelope>";
        for (qsizetype most = 13; most <= 22; ++most)
            QVERIFY2(!discretion.discreet(body, most).contains('0'),
                     qPrintable(QString::number(most)));
        QCOMPARE(discretion.discreet(body, 22), "<s:Envelope>***");
        QCOMPARE(discretion.discreet(body, 15), "<s:Envelope>");
    }

    void namesTheCodes_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *name, const QByteArray &answer, const QStringList &codes) {
            QTest::newRow(name) << answer << codes;
        };
        row("none", "<m:ResponseCode>NoError</m:ResponseCode>", {});
        row("some",
            "<m:ResponseCode>ErrorA</m:ResponseCode><m:ResponseCode>NoError</m:ResponseCode>"
            "<m:ResponseCode>ErrorB</m:ResponseCode><m:ResponseCode>ErrorA</m:ResponseCode>",
            {u"ErrorA"_s, u"ErrorB"_s});
        row("of a fault",
            "<faultcode xmlns:a=\"t\">a:ErrorA</faultcode><e:ResponseCode xmlns:e=\"x\">ErrorA"
            "</e:ResponseCode>",
            {u"ErrorA"_s});
        row("of a fault without one", "<faultcode>SOAP:Client</faultcode>", {u"SOAP:Client"_s});
        row("as a text", "<t:Subject>ResponseCode</t:Subject>", {});
    }

    void namesTheCodes()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QStringList, codes);
        QCOMPARE(responseCodesIn(envelope(answer)), codes);
    }
};

ONBEHALF_TEST(TstDiscretion, QCoreApplication)

} // namespace tst_discretion

#include "tst_discretion.moc"
