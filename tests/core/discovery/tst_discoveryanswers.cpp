// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is sent to Autodiscover, compared with Microsoft's pages, and what its answers say.

#include "discovery/pox.h"
#include "discovery/usersettings.h"
#include "support/testprogram.h"
#include "support/xmlcompare.h"
#include "world.h"

#include <QFile>

namespace tst_discoveryanswers {

using namespace OnBehalf::Autodiscover;
using namespace DiscoveryWorld;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray dataFile(const QString &name)
{
    QFile file(QLatin1StringView(ONBEHALF_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

const QByteArray external = "https://mail.example.test/EWS/Exchange.asmx";
const QByteArray internal = "https://inside.example.test/EWS/Exchange.asmx";

/// What was made of it, in a word or two.
QString summary(const Directions &directions)
{
    if (const auto *settings = std::get_if<Settings>(&directions))
        return u"settings "_s + settings->ews.toString();
    if (const auto *there = std::get_if<AskAt>(&directions))
        return u"ask at "_s + there->url.toString();
    if (const auto *another = std::get_if<AskFor>(&directions))
        return u"ask for "_s + another->address;
    return QString::fromLatin1(
        QMetaEnum::fromType<Problem>().valueToKey(int(std::get<NoWay>(directions).problem)));
}

} // namespace

class TstDiscoveryAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAsMicrosoftsPagesDo();
    void readsAllOfASoapAnswer();
    void readsSoap_data();
    void readsSoap();
    void readsAllOfAPoxAnswer();
    void readsPox_data();
    void readsPox();
    void readsJson_data();
    void readsJson();
    void takesNoUrlThatHidesItsHost_data();
    void takesNoUrlThatHidesItsHost();
};

void TstDiscoveryAnswers::asksAsMicrosoftsPagesDo()
{
    const QUrl url(u"https://autodiscover.contoso.com/autodiscover/autodiscover.svc"_s);
    COMPARE_XML(writeGetUserSettings(u"user@contoso.com"_s, url), dataFile(u"soaprequest.xml"_s));
    COMPARE_XML(writePox(u"user@contoso.com"_s), dataFile(u"poxrequest.xml"_s));
}

void TstDiscoveryAnswers::readsAllOfASoapAnswer()
{
    const Directions read = readUserSettings(bodyOf(soapSettings(external, internal)));
    const Settings expected{
        .ews = QUrl(QString::fromLatin1(external)),
        .address = u"Helena@example.test"_s,
        .version = Ews::ServerVersionInfo{14, 0, 639, 20},
        .schemas = {u"Exchange2007"_s, u"Exchange2007_SP1"_s, u"Exchange2010"_s}};
    QVERIFY2(std::holds_alternative<Settings>(read), qPrintable(summary(read)));
    QCOMPARE(std::get<Settings>(read), expected);
}

void TstDiscoveryAnswers::readsSoap_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("says");
    QTest::newRow("internal alone")
        << soapSettings({}, internal) << u"settings "_s + QString::fromLatin1(internal);
    QTest::newRow("no URL") << soapSettings({}) << u"NoUrl"_s;
    QTest::newRow("RedirectUrl") << soapRedirect("RedirectUrl", "https://other.test/x.svc")
                                 << u"ask at https://other.test/x.svc"_s;
    QTest::newRow("RedirectAddress")
        << soapRedirect("RedirectAddress", "helena@other.test") << u"ask for helena@other.test"_s;
    QTest::newRow("InvalidUser") << soapError("InvalidUser") << u"UnknownUser"_s;
    QTest::newRow("InvalidDomain") << soapError("InvalidDomain") << u"UnknownUser"_s;
    QTest::newRow("ServerBusy") << soapError("ServerBusy") << u"Busy"_s;
    QTest::newRow("NotFederated") << soapError("NotFederated") << u"Failing"_s;
    QTest::newRow("a code of tomorrow") << soapError("Whatever") << u"Failing"_s;
    QTest::newRow("a fault")
        << http(200, "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
                     "<s:Fault><faultcode>s:Client</faultcode><faultstring>No.</faultstring>"
                     "</s:Fault></s:Body></s:Envelope>")
        << u"Failing"_s;
    QTest::newRow("POX") << poxSettings(external) << u"NothingThere"_s;
    QTest::newRow("no XML") << http(200, "Hello") << u"Malformed"_s;
    QTest::newRow("nothing") << http(200, {}) << u"Malformed"_s;
    QTest::newRow("cut") << soapSettings(external).chopped(40) << u"Malformed"_s;
    QTest::newRow("a DOCTYPE") << http(200, "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")
                               << u"Malformed"_s;
    QTest::newRow("very deep") << http(200, QByteArray("<a>").repeated(100'000) +
                                                QByteArray("</a>").repeated(100'000))
                               << u"Malformed"_s;
}

void TstDiscoveryAnswers::readsSoap()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, says);
    QCOMPARE(summary(readUserSettings(bodyOf(answer))), says);
}

void TstDiscoveryAnswers::readsAllOfAPoxAnswer()
{
    const Directions read = readPox(bodyOf(poxSettings(external, internal)));
    const Settings expected{.ews = QUrl(QString::fromLatin1(external)),
                            .address = u"Helena@example.test"_s};
    QVERIFY2(std::holds_alternative<Settings>(read), qPrintable(summary(read)));
    QCOMPARE(std::get<Settings>(read), expected);
}

void TstDiscoveryAnswers::readsPox_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("says");
    const auto account = [](const QByteArray &content) {
        return http(200, "<Autodiscover><Response><Account><Action>settings</Action>" + content +
                             "</Account></Response></Autodiscover>");
    };
    const QByteArray url = "<EwsUrl>" + external + "</EwsUrl>";
    const QString found = u"settings "_s + QString::fromLatin1(external);
    QTest::newRow("internal alone")
        << poxSettings({}, internal) << u"settings "_s + QString::fromLatin1(internal);
    QTest::newRow("type as an attribute")
        << account("<Protocol Type=\"EXPR\">" + url + "</Protocol>") << found;
    QTest::newRow("the older name")
        << account("<Protocol><Type>EXCH</Type><ASUrl>" + external + "</ASUrl></Protocol>")
        << found;
    QTest::newRow("for browsers only")
        << account("<Protocol><Type>WEB</Type>" + url + "</Protocol>") << u"NoUrl"_s;
    QTest::newRow("no protocol") << account({}) << u"NoUrl"_s;
    QTest::newRow("redirectUrl") << poxRedirect("redirectUrl", "https://other.test/a.xml")
                                 << u"ask at https://other.test/a.xml"_s;
    QTest::newRow("redirectAddr") << poxRedirect("redirectAddr", "helena@other.test")
                                  << u"ask for helena@other.test"_s;
    QTest::newRow("an error") << http(200, "<Autodiscover><Response><Error><ErrorCode>600"
                                           "</ErrorCode><Message>Invalid Request</Message>"
                                           "</Error></Response></Autodiscover>")
                              << u"Failing"_s;
    QTest::newRow("unknown address") << http(200, "<Autodiscover><Response><Error><ErrorCode>500"
                                                  "</ErrorCode></Error></Response></Autodiscover>")
                                     << u"UnknownUser"_s;
    QTest::newRow("of a phone") << http(200, "<Autodiscover><Response><Culture>en:us</Culture>"
                                             "</Response></Autodiscover>")
                                << u"NothingThere"_s;
    QTest::newRow("SOAP") << soapSettings(external) << u"NothingThere"_s;
    QTest::newRow("an entity of its own")
        << http(200, "<!DOCTYPE x [<!ENTITY a 'b'>]><Autodiscover>&a;</Autodiscover>")
        << u"Malformed"_s;
    QTest::newRow("two roots") << http(200, "<Autodiscover/><Autodiscover/>") << u"Malformed"_s;
}

void TstDiscoveryAnswers::readsPox()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, says);
    QCOMPARE(summary(readPox(bodyOf(answer))), says);
}

void TstDiscoveryAnswers::readsJson_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("says");
    QTest::newRow("a URL") << bodyOf(json(external))
                           << u"settings "_s + QString::fromLatin1(external);
    QTest::newRow("another protocol")
        << QByteArray(R"({"Protocol":"ActiveSync","Url":"https://x.test/"})") << u"NoUrl"_s;
    QTest::newRow("no URL") << QByteArray(R"({"Protocol":"EWS"})") << u"NoUrl"_s;
    QTest::newRow("an error") << QByteArray(
                                     R"({"ErrorCode":"ProtocolNotSupported","ErrorMessage":"no"})")
                              << u"Failing"_s;
    QTest::newRow("unknown address")
        << QByteArray(R"({"ErrorCode":"UserNotFound"})") << u"UnknownUser"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"NothingThere"_s;
    QTest::newRow("a page") << QByteArray("<html/>") << u"NothingThere"_s;
    QTest::newRow("very deep") << QByteArray("[").repeated(100'000) << u"NothingThere"_s;
}

void TstDiscoveryAnswers::readsJson()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, says);
    QCOMPARE(summary(OnBehalf::Autodiscover::readJson(answer)), says);
}

void TstDiscoveryAnswers::takesNoUrlThatHidesItsHost_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("https") << u" https://mail.example.test/EWS/Exchange.asmx "_s << true;
    QTest::newRow("http") << u"http://mail.example.test/"_s << true; // to be refused with a reason
    QTest::newRow("a user") << u"https://mail.example.test@evil.test/"_s << false;
    QTest::newRow("user and password") << u"https://a:b@mail.example.test/"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no scheme") << u"mail.example.test/EWS"_s << false;
    QTest::newRow("no host") << u"https:///EWS"_s << false;
    QTest::newRow("a backslash") << u"https:\\\\evil.test\\EWS"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TstDiscoveryAnswers::takesNoUrlThatHidesItsHost()
{
    QFETCH(const QString, text);
    QFETCH(const bool, taken);
    QCOMPARE(namedUrl(text).isValid() && !namedUrl(text).isEmpty(), taken);
}

ONBEHALF_TEST(TstDiscoveryAnswers, QCoreApplication)

} // namespace tst_discoveryanswers

#include "tst_discoveryanswers.moc"
