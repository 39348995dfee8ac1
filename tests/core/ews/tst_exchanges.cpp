// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a client tells of its exchanges, and what no byte of that has.

#include "core/ews/clientcase.h"
#include "ews/operations/createitem.h"
#include "support/secretsearch.h"
#include "support/testprogram.h"

namespace tst_exchanges {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

/// Words with which a server repeats all that it was told.
QByteArray talkative(const QByteArray &what)
{
    return "<s:Envelope xmlns:s=\"s\"><s:Body><s:Fault><faultcode>a:ErrorAccessDenied</faultcode>"
           "<faultstring>" +
           what + "</faultstring></s:Fault></s:Body></s:Envelope>";
}

class Heard
{
public:
    explicit Heard(const Client &client)
    {
        QObject::connect(&client, &Client::exchanged, &client,
                         [this](const Exchange &one) { all.append(one); });
    }

    /// Every byte of it.
    QByteArray bytes() const
    {
        QByteArray text;
        for (const Exchange &one : all)
            text += one.request + one.response + one.problem.toUtf8() + one.operation.toUtf8() +
                    one.codes.join(u' ').toUtf8() + one.host.toUtf8() + one.requestId.toUtf8();
        return text;
    }

    QList<Exchange> all;
};

CreateItem letter(const QString &words)
{
    Message message;
    message.subject = u"Budget"_s;
    message.body = Body{.type = BodyType::Text, .text = words};
    return {.messageDisposition = MessageDisposition::SendOnly, .items = {message}};
}

} // namespace

class TstExchanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sayWhatWasDoneWhereAndHow()
    {
        FaultProxy server;
        server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
        Client client({.url = server.url()});
        const Heard heard(client);
        const auto before = QDateTime::currentDateTimeUtc();
        VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
        QCOMPARE(heard.all.size(), 1);
        const Exchange &one = heard.all.first();
        QCOMPARE(one.operation, u"GetDelegate"_s);
        QCOMPARE(one.host, server.url().host());
        QVERIFY(one.began >= before && one.began <= QDateTime::currentDateTimeUtc());
        QVERIFY(one.took.count() >= 0 && one.took < std::chrono::seconds(30));
        QCOMPARE(one.httpStatus, 200);
        QCOMPARE(one.request, server.arrivals().first().body);
        QCOMPARE(one.response, Case::noDelegates());
        QCOMPARE(one.requestSize, one.request.size());
        QCOMPARE(one.responseSize, one.response.size());
        QVERIFY(!one.failed());
        QVERIFY(one.codes.isEmpty());
    }

    void nameTheCodesOfAFault()
    {
        FaultProxy server;
        server.answer({.bytes = httpAnswer(500, talkative("no"))});
        Client client({.url = server.url()});
        const Heard heard(client);
        QVERIFY(!await(client.send(Case::getDelegate())));
        QCOMPARE(heard.all.first().codes, QStringList{u"ErrorAccessDenied"_s});
        QVERIFY(heard.all.first().failed());
    }

    void sayWhyNothingAnswered()
    {
        Client client({.url = QUrl(u"http://127.0.0.1:1/"_s)});
        const Heard heard(client);
        QVERIFY(!await(client.send(Case::getDelegate())));
        QCOMPARE(heard.all.size(), 1);
        QCOMPARE(heard.all.first().failure, Failure::Network);
        QCOMPARE(heard.all.first().httpStatus, 0);
        QVERIFY(!heard.all.first().problem.isEmpty());
        QVERIFY(heard.all.first().failed());
    }

    void holdNoCredentialThatAServerRepeats()
    {
        const QByteArray password = "Pa55&word<here>";
        const QByteArray pair = ("user:" + password).toBase64();
        FaultProxy server;
        server.answerRequest(
            1, {.bytes = httpAnswer(200, Case::noDelegates(),
                                    Support::soapHeaders() +
                                        QByteArrayList{"Set-Cookie: session=c00kie-value"})});
        server.answer({.bytes = httpAnswer(
                           500, talkative("Authorization: Basic " + pair +
                                          ", Cookie: " + "session=c00kie-value, password " +
                                          QString::fromUtf8(password).toHtmlEscaped().toUtf8()))});
        Client client(
            {.url = server.url(),
             .authentication = basicAuthentication(u"user"_s, QString::fromUtf8(password))});
        const Heard heard(client);
        VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
        QVERIFY(!await(client.send(Case::getDelegate())));
        QCOMPARE(server.arrivals().last().header("Authorization"), "Basic " + pair);
        QCOMPARE(server.arrivals().last().header("Cookie"), "session=c00kie-value");
        QCOMPARE(heard.all.size(), 2);
        QVERIFY(heard.bytes().contains("Authorization: Basic ***"));
        QCOMPARE(Support::foundIn(heard.bytes(), {password, pair, "c00kie-value"}), QByteArray());
    }

    void holdNothingOfWhatPeopleWrote()
    {
        const QString words = u"What nobody else shall read, täglich"_s;
        FaultProxy server;
        server.answer({.bytes = httpAnswer(500, talkative("no"))});
        Client client({.url = server.url()});
        const Heard heard(client);
        QVERIFY(!await(client.send(letter(words))));
        QVERIFY(server.arrivals().first().body.contains(words.toUtf8()));
        QCOMPARE(Support::foundIn(heard.bytes(), {words.toUtf8()}), QByteArray());
        QVERIFY(heard.all.first().request.contains("Budget"));
        QVERIFY(heard.all.first().request.contains(" bytes left out)"));
        QCOMPARE(heard.all.first().requestSize, server.arrivals().first().body.size());
    }

    void holdNoWebPage()
    {
        FaultProxy server;
        server.answer({.bytes = httpAnswer(200, "<html><input name=t value=0123456789></html>",
                                           {"Content-Type: text/html"})});
        Client client({.url = server.url()});
        const Heard heard(client);
        QVERIFY(!await(client.send(Case::getDelegate())));
        QVERIFY(!heard.bytes().contains("0123456789"));
        QCOMPARE(heard.all.first().responseSize, 44);
    }

    void haveNoMoreThanIsWanted()
    {
        FaultProxy server;
        const QByteArray answer = Case::noDelegates();
        server.answer({.bytes = httpAnswer(200, answer)});
        Client client({.url = server.url()});
        client.limitTold(64);
        const Heard heard(client);
        VERIFY_ANSWERED(await(client.send(Case::getDelegate())));
        QCOMPARE(heard.all.first().response, answer.first(64));
        QCOMPARE(heard.all.first().responseSize, answer.size());
        QVERIFY(heard.all.first().responseIsCut && heard.all.first().requestIsCut);
        QCOMPARE(heard.all.first().request.size(), 64);
    }

    void findTheCodeThatWasCutOff()
    {
        FaultProxy server;
        server.answer({.bytes = httpAnswer(500, talkative(QByteArray(4096, 'x')) + ' ')});
        Client client({.url = server.url()});
        client.limitTold(40);
        const Heard heard(client);
        QVERIFY(!await(client.send(Case::getDelegate())));
        QCOMPARE(heard.all.first().codes, QStringList{u"ErrorAccessDenied"_s});
    }
};

ONBEHALF_TEST(TstExchanges, QCoreApplication)

} // namespace tst_exchanges

#include "tst_exchanges.moc"
