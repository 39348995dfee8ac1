// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Read liberally": what answers may look like and still mean the same, and what must never pass
// for a success.

#include "core/ews/golden.h"
#include "ews/operations/getdelegate.h"
#include "ews/operations/getfolder.h"
#include "support/testprogram.h"

namespace tst_answers {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The reference answer with one change.
QByteArray changed(const char *from, const char *to)
{
    QByteArray bytes = Golden::file(u"getdelegate_response.xml"_s);
    if (!bytes.contains(from))
        QTest::qFail("The reference answer does not contain what is to be changed.", __FILE__,
                     __LINE__);
    return bytes.replace(from, to);
}

} // namespace

class TstAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meanTheSame_data();
    void meanTheSame();
    void areNeverASuccess_data();
    void areNeverASuccess();
    void makeOneEntryUnreadable_data();
    void makeOneEntryUnreadable();
    void readWordsCutByComments();
};

void TstAnswers::meanTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray reference = Golden::file(u"getdelegate_response.xml"_s);

    QTest::newRow("other prefixes") << QByteArray(reference)
                                           .replace("<m:", "<ns1:")
                                           .replace("</m:", "</ns1:")
                                           .replace("xmlns:m=", "xmlns:ns1=")
                                           .replace("<s:", "<SOAP-ENV:")
                                           .replace("</s:", "</SOAP-ENV:")
                                           .replace("xmlns:s=", "xmlns:SOAP-ENV=");
    QTest::newRow("messages as default namespace") << QByteArray(reference)
                                                          .replace("<m:", "<")
                                                          .replace("</m:", "</")
                                                          .replace("xmlns:m=", "xmlns=");
    QTest::newRow("https namespaces") << QByteArray(reference).replace(
        "http://schemas.microsoft.com", "https://schemas.microsoft.com");
    QTest::newRow("unknown elements")
        << changed("<m:ResponseMessages>", "<m:New><t:Deep>1</t:Deep></m:New><m:ResponseMessages>")
               .replace("<t:ReceiveCopiesOf", "<t:Newer>x</t:Newer><t:ReceiveCopiesOf")
               .replace("<t:SID>", "<t:Sidney>S</t:Sidney><t:SID>");
    QTest::newRow("unknown attributes") << changed("<t:UserId>", "<t:UserId New=\"1\">");
    QTest::newRow("another name for an entry") << QByteArray(reference).replace(
        "DelegateUserResponseMessageType", "DelegateUserResponseMessage");
    QTest::newRow("another order")
        << changed("<m:DeliverMeetingRequests>DelegatesAndSendInformationToMe</"
                   "m:DeliverMeetingRequests>",
                   "")
               .replace("<m:ResponseMessages>", "<m:DeliverMeetingRequests>"
                                                "DelegatesAndSendInformationToMe</"
                                                "m:DeliverMeetingRequests><m:ResponseMessages>");
    QTest::newRow("booleans as digits")
        << changed(">true</t:ReceiveCopies", ">1</t:ReceiveCopies")
               .replace(">false</t:ViewPrivate", ">0</t:ViewPrivate");
    QTest::newRow("space around values")
        << changed(">Editor<", ">\n  Editor\t<").replace(">true<", "> true <");
    QTest::newRow("values in CDATA")
        << changed(">Editor<", "><![CDATA[Editor]]><")
               .replace(">First Dele&amp;gate<", "><![CDATA[First Dele&gate]]><");
    QTest::newRow("values cut by comments")
        << changed(">Editor<", ">Edi<!-- or not -->tor<")
               .replace(">First Dele&amp;gate<", "><!-- who? -->First Dele<!-- -->&amp;gate<");
    QTest::newRow("character references")
        << changed("First Dele&amp;gate", "First&#x20;Dele&#38;gate");
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + reference;
    QTest::newRow("no declaration") << reference.mid(reference.indexOf("<s:"));
    QTest::newRow("instructions and comments around")
        << reference + "<!-- the end --><?really now?>\n";
    QTest::newRow("windows line ends") << QByteArray(reference).replace("\n", "\r\n");
}

void TstAnswers::meanTheSame()
{
    QFETCH(const QByteArray, bytes);
    const auto reference = Golden::readFile<GetDelegate>(u"getdelegate_response.xml"_s);
    const auto answer = Golden::read<GetDelegate>(bytes);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(answer->deliverMeetingRequests, reference->deliverMeetingRequests);
    QCOMPARE(answer->items.size(), reference->items.size());
    for (qsizetype i = 0; i < answer->items.size(); ++i) {
        QCOMPARE(answer->items[i].has_value(), reference->items[i].has_value());
        if (answer->items[i])
            QCOMPARE(*answer->items[i], *reference->items[i]);
        else
            QCOMPARE(answer->items[i].error(), reference->items[i].error());
    }
}

void TstAnswers::areNeverASuccess_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Failure>("failure");
    const QByteArray body = "<m:GetDelegateResponse ResponseClass=\"Success\"";

    QTest::newRow("another operation's answer")
        << changed("GetDelegateResponse", "GetFolderResponse") << Failure::Malformed;
    QTest::newRow("the request sent back")
        << Golden::file(u"getdelegate_request.xml"_s) << Failure::Malformed;
    QTest::newRow("no ResponseClass")
        << changed(body.constData(), "<m:GetDelegateResponse") << Failure::Malformed;
    QTest::newRow("an unknown ResponseClass")
        << changed(body.constData(), "<m:GetDelegateResponse ResponseClass=\"Perhaps\"")
        << Failure::Malformed;
    QTest::newRow("a Warning for the whole call")
        << changed(body.constData(), "<m:GetDelegateResponse ResponseClass=\"Warning\"")
        << Failure::Refused;
    QTest::newRow("an unknown delivery scope")
        << changed(">DelegatesAndSendInformationToMe<", ">Nobody<") << Failure::Malformed;
    QTest::newRow("an empty Body")
        << QByteArray("<s:Envelope xmlns:s=\"s\"><s:Body/></s:Envelope>") << Failure::Malformed;
    QTest::newRow("no Body") << QByteArray("<s:Envelope xmlns:s=\"s\"></s:Envelope>")
                             << Failure::Malformed;
    QTest::newRow("no Envelope") << QByteArray("<Body><GetDelegateResponse "
                                               "ResponseClass='Success'/></Body>")
                                 << Failure::Malformed;
}

void TstAnswers::areNeverASuccess()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Failure, failure);
    const auto answer = Golden::read<GetDelegate>(bytes);
    QVERIFY(!answer);
    QCOMPARE(answer.error().failure, failure);
}

void TstAnswers::makeOneEntryUnreadable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an unknown level") << changed(">Author<", ">Emperor<");
    QTest::newRow("an empty level") << changed(">Author<", "><");
    QTest::newRow("more than a level") << changed(">Author<", ">Author or so<");
    QTest::newRow("a level in lower case") << changed(">Author<", ">author<");
    QTest::newRow("a very long level")
        << changed(">Author<", ('>' + QByteArray(5000, 'A') + '<').constData());
    QTest::newRow("a level beyond Latin-1") << changed(">Author<", ">Аuthor<");
    QTest::newRow("a boolean in words")
        << changed(">true</t:ReceiveCopies", ">yes</t:ReceiveCopies");
    QTest::newRow("a boolean and more")
        << changed(">true</t:ReceiveCopies", ">true false</t:ReceiveCopies");
    QTest::newRow("a boolean cut by a comment")
        << changed(">true</t:ReceiveCopies", ">1<!-- -->0</t:ReceiveCopies");
    QTest::newRow("no UserId")
        << changed("<t:UserId>", "<t:Nobody>").replace("</t:UserId>", "</t:Nobody>");
}

void TstAnswers::makeOneEntryUnreadable()
{
    QFETCH(const QByteArray, bytes);
    const auto answer = Golden::read<GetDelegate>(bytes);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 3);
    QVERIFY(!answer->items[0]);
    QCOMPARE(answer->items[0].error().failure, Failure::Malformed);
    QVERIFY(!answer->items[0].error().message.isEmpty());
}

void TstAnswers::readWordsCutByComments()
{
    QByteArray bytes = Golden::file(u"getfolder_response.xml"_s);
    bytes.replace(">12<", ">1<!-- and -->2<");
    const auto answer = Golden::read<GetFolder>(bytes);
    QVERIFY(answer);
    QVERIFY(answer->items[2]);
    QCOMPARE(answer->items[2]->folders->first().totalCount, 12);
}

ONBEHALF_TEST(TstAnswers, QCoreApplication)

} // namespace tst_answers

#include "tst_answers.moc"
