// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What pugixml would read all the same: none of it is an answer. The parser never hangs on it.

#include "core/ews/golden.h"
#include "ews/operations/getdelegate.h"
#include "support/testprogram.h"

#include <QStringConverter>

namespace tst_wellformed {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray sample()
{
    return Golden::file(u"getdelegate_response.xml"_s);
}

QByteArray changed(const char *from, const QByteArray &to)
{
    QByteArray bytes = sample();
    if (!bytes.contains(from))
        QTest::qFail("The sample does not contain what is to be changed.", __FILE__, __LINE__);
    return bytes.replace(from, to);
}

/// The sample in another encoding, as its declaration says or not.
QByteArray encoded(QStringConverter::Encoding encoding, const char *declared)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(sample().replace("utf-8", declared)));
}

QByteArray soap(const QByteArray &content)
{
    return "<s:Envelope xmlns:s=\"s\"><s:Body><m:GetDelegateResponse xmlns:m=\"m\" "
           "ResponseClass=\"Success\">" +
           content + "</m:GetDelegateResponse></s:Body></s:Envelope>";
}

} // namespace

class TstWellformed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheSampleItself();
    void refuses_data();
    void refuses();
    void refusesTheAnswerCutAtEveryByte();
    void refusesTheAnswerCutAtEveryByteWhereItIsUnusual();
    void takesSixtyFourMegabytesOfText();
};

void TstWellformed::takesTheSampleItself()
{
    QVERIFY(Golden::read<GetDelegate>(sample()));
    QVERIFY(Golden::read<GetDelegate>(soap({})));
    QVERIFY(Golden::read<GetDelegate>(soap("<m:X a='1' b='2'>&amp;&#xe9;</m:X>")));
}

void TstWellformed::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \r\n\t ");
    QTest::newRow("a byte order mark alone") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("text") << QByteArray("Missing request node");
    QTest::newRow("a web page") << QByteArray(
        "<!DOCTYPE html><html><head><title>Outlook</title></head><body><p>Hi<br></body></html>");
    QTest::newRow("a web page as XML")
        << QByteArray("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>Hi</p></body></html>");
    QTest::newRow("JSON") << QByteArray("{\"error\": \"invalid_token\"}");

    QTest::newRow("a DOCTYPE") << changed("<s:Envelope", "<!DOCTYPE s:Envelope><s:Envelope");
    QTest::newRow("a DOCTYPE elsewhere")
        << changed("<s:Envelope", "<!DOCTYPE s:Envelope SYSTEM \"file:///etc/passwd\"><s:Envelope");
    QTest::newRow("an entity of its own")
        << changed("<s:Envelope", "<!DOCTYPE x [<!ENTITY who \"Eve\">]><s:Envelope")
               .replace("Third<", "&who;<");
    QByteArray laughs = "<!DOCTYPE x [<!ENTITY l0 \"ha\">";
    for (int i = 1; i < 30; ++i)
        laughs += "<!ENTITY l" + QByteArray::number(i) + " \"" +
                  ("&l" + QByteArray::number(i - 1) + ';').repeated(10) + "\">";
    QTest::newRow("entities that expand without end")
        << changed("<s:Envelope", laughs + "]><s:Envelope").replace("Third<", "&l29;<");
    QTest::newRow("entities in the DOCTYPE")
        << changed("<s:Envelope", "<!DOCTYPE x [<!ENTITY % p \"<!ENTITY q 'r'>\">" +
                                      QByteArray("%p;").repeated(100'000) + "]><s:Envelope");
    QTest::newRow("an unknown entity") << changed("Third<", "Third&nbsp;<");
    QTest::newRow("a bare ampersand") << changed("Third<", "Third & Fourth<");
    QTest::newRow("an ampersand at the end") << sample() + "&";
    QTest::newRow("a reference to no character") << changed("Third<", "Third&#0;<");
    QTest::newRow("a reference beyond all characters") << changed("Third<", "&#x110000;<");
    QTest::newRow("a control character") << changed("Third<", "Th\x02ird<");
    QTest::newRow("a null character") << changed("Third<", QByteArray("Th\0ird<", 7));

    QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE, "utf-16");
    QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE, "utf-16");
    QTest::newRow("UTF-16 that says UTF-8") << encoded(QStringConverter::Utf16LE, "utf-8");
    QTest::newRow("UTF-16 without a mark") << encoded(QStringConverter::Utf16BE, "utf-16").mid(2);
    QTest::newRow("UTF-32") << encoded(QStringConverter::Utf32LE, "utf-32");
    QTest::newRow("declared Latin-1") << changed("utf-8", "ISO-8859-1");
    QTest::newRow("declared UTF-16") << changed("\"utf-8\"", "'UTF-16'");
    QTest::newRow("Latin-1 that says UTF-8") << changed("Third<", "Dritte f\xfcr alle<");
    QTest::newRow("a truncated character") << changed("Third<", "Third\xc3<");
    QTest::newRow("an overlong character") << changed("Third<", "Third\xc0\xaf<");
    QTest::newRow("a surrogate") << changed("Third<", "Third\xed\xa0\x80<");

    QTest::newRow("text after the root") << sample() + "and more";
    QTest::newRow("text before the root") << changed("<s:Envelope", "first <s:Envelope");
    QTest::newRow("text before the declaration") << "first " + sample();
    QTest::newRow("two documents") << sample() + sample();
    QTest::newRow("two roots") << sample() + "<again/>";
    QTest::newRow("two equal roots") << soap({}) + soap({});
    QTest::newRow("a root before the root") << changed("<s:Envelope", "<s:Pre/><s:Envelope");
    QTest::newRow("CDATA after the root") << sample() + "<![CDATA[ more ]]>";
    QTest::newRow("an end tag too many") << sample() + "</s:Envelope>";
    QTest::newRow("a declaration in the middle") << changed("<s:Body>", "<s:Body>" + declaration);

    QTest::newRow("an attribute twice")
        << changed("<m:GetDelegateResponse ", "<m:GetDelegateResponse ResponseClass=\"Error\" ");
    QTest::newRow("an attribute twice far below")
        << changed("<t:UserId>", "<t:UserId a=\"1\" b=\"2\" a=\"1\">");
    QTest::newRow("an attribute without quotes") << changed("<t:UserId>", "<t:UserId a=1>");
    QTest::newRow("an attribute without a value") << changed("<t:UserId>", "<t:UserId a>");
    QTest::newRow("tags that cross") << changed("</t:UserId>", "</t:DelegateUser>");
    QTest::newRow("names in another case") << changed("</t:UserId>", "</t:userid>");
    QTest::newRow("a comment without end") << changed("Third<", "<!-- Third<");
    QTest::newRow("CDATA without end") << changed("Third<", "<![CDATA[ Third<");

    QTest::newRow("nested too deeply")
        << soap(QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000));
    QTest::newRow("nested too deeply, unusual") << soap(
        QByteArray("<a>").repeated(100'000) + "<!-- -->" + QByteArray("</a>").repeated(100'000));
    QTest::newRow("nested without end") << QByteArray("<a>").repeated(1'000'000);
    QTest::newRow("nested without end, unusual")
        << "<!-- -->" + QByteArray("<a>").repeated(1'000'000);
    QByteArray attributes = "<m:X";
    for (int i = 0; i < 200'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    QTest::newRow("attributes without end") << soap(attributes + "/>");
    QTest::newRow("attributes without end, unusual") << soap("<!-- -->" + attributes + "/>");
    QTest::newRow("elements without end") << soap(QByteArray("<a/>").repeated(8'100'000));
}

void TstWellformed::refuses()
{
    QFETCH(const QByteArray, bytes);
    const auto answer = Golden::read<GetDelegate>(bytes);
    QVERIFY(!answer);
    const Failure wanted = qstrcmp(QTest::currentDataTag(), "elements without end") == 0
                               ? Failure::TooLarge
                               : Failure::Malformed;
    QCOMPARE(answer.error().failure, wanted);
    QVERIFY(!answer.error().message.isEmpty());
}

void TstWellformed::refusesTheAnswerCutAtEveryByte()
{
    const QByteArray whole = sample().trimmed();
    QVERIFY(Golden::read<GetDelegate>(whole));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto answer = Golden::read<GetDelegate>(whole.left(length));
        QVERIFY2(!answer, qPrintable(u"cut after %1 bytes"_s.arg(length)));
        QCOMPARE(answer.error().failure, Failure::Malformed);
    }
}

void TstWellformed::refusesTheAnswerCutAtEveryByteWhereItIsUnusual()
{
    const QByteArray whole = changed("Third<", "<!-- the -->Third&#x20;<![CDATA[one]]><").trimmed();
    QVERIFY(Golden::read<GetDelegate>(whole));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto answer = Golden::read<GetDelegate>(whole.left(length));
        QVERIFY2(!answer, qPrintable(u"cut after %1 bytes"_s.arg(length)));
        QCOMPARE(answer.error().failure, Failure::Malformed);
    }
}

void TstWellformed::takesSixtyFourMegabytesOfText()
{
    const QByteArray bytes = changed("Third<", QByteArray(64 * 1024 * 1024 - 4096, 'T') + '<');
    QVERIFY(Golden::read<GetDelegate>(bytes));
}

ONBEHALF_TEST(TstWellformed, QCoreApplication)

} // namespace tst_wellformed

#include "tst_wellformed.moc"
