// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers to the operations about folders and groups that are cut or say what such an answer cannot
// say: each ends with a typed error, none with values that nobody sent.

#include "core/ews/clientcase.h"
#include "support/testprogram.h"

namespace tst_badfolderanswers {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Support::await;
using Support::FaultProxy;
using Support::httpAnswer;

namespace {

constexpr std::array operations{"GetFolder",    "FindFolder",   "UpdateFolder",
                                "CreateFolder", "DeleteFolder", "ExpandDL"};

/// One call of \a operation with one entry; what came of the entry.
Result<Nothing> sent(Client &client, const QByteArray &operation)
{
    const auto first = [](const auto &answer) -> Result<Nothing> {
        if (!answer)
            return std::unexpected(answer.error());
        if (answer->items.isEmpty())
            return std::unexpected(Error{.failure = Failure::Malformed, .message = u"no entry"_s});
        if (!answer->items.first())
            return std::unexpected(answer->items.first().error());
        return Nothing();
    };
    if (operation == "FindFolder")
        return first(await(client.send(Case::findFolder())));
    if (operation == "UpdateFolder")
        return first(await(client.send(Case::updateFolder())));
    if (operation == "CreateFolder")
        return first(await(client.send(Case::createFolder())));
    if (operation == "DeleteFolder")
        return first(await(client.send(Case::deleteFolder())));
    if (operation == "ExpandDL")
        return first(await(client.send(Case::expandDL())));
    return first(
        await(client.send(GetFolder{.folderIds = {DistinguishedFolderId{.id = u"inbox"_s}}})));
}

QByteArray content(const QByteArray &operation)
{
    const QByteArray folders = "<t:Folders><t:Folder><t:FolderId Id=\"AAMk\" ChangeKey=\"AQAA\"/>"
                               "<t:DisplayName>Inbox</t:DisplayName></t:Folder></t:Folders>";
    if (operation == "FindFolder")
        return "<m:RootFolder IndexedPagingOffset=\"1\" TotalItemsInView=\"1\" "
               "IncludesLastItemInRange=\"true\">" +
               folders + "</m:RootFolder>";
    if (operation == "DeleteFolder")
        return {};
    if (operation == "ExpandDL")
        return "<m:DLExpansion TotalItemsInView=\"1\" IncludesLastItemInRange=\"true\">"
               "<t:Mailbox><t:EmailAddress>a@example.test</t:EmailAddress>"
               "<t:MailboxType>Mailbox</t:MailboxType></t:Mailbox></m:DLExpansion>";
    return QByteArray(folders)
        .replace("<t:Folders>", "<m:Folders>")
        .replace("</t:Folders>", "</m:Folders>");
}

QByteArray answerTo(const QByteArray &operation, const QByteArray &content)
{
    const QByteArray message = operation + "ResponseMessage";
    return "<s:Envelope xmlns:s=\"s\"><s:Body><m:" + operation +
           "Response xmlns:m=\"m\" xmlns:t=\"t\"><m:ResponseMessages><m:" + message +
           " ResponseClass=\"Success\"><m:ResponseCode>NoError</m:ResponseCode>" + content +
           "</m:" + message + "></m:ResponseMessages></m:" + operation +
           "Response></s:Body></s:Envelope>";
}

QByteArray goodAnswer(const QByteArray &operation)
{
    return answerTo(operation, content(operation));
}

} // namespace

class TstBadFolderAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endAtEveryByteTheyAreCutAt_data() { everyOperation(); }

    void endAtEveryByteTheyAreCutAt()
    {
        QFETCH(const QByteArray, operation);
        const QByteArray http = httpAnswer(200, goodAnswer(operation));
        FaultProxy server;
        Client client({.url = server.url(), .quietTimeout = 300ms, .connections = 1});
        server.answer({.bytes = http});
        const auto whole = sent(client, operation);
        VERIFY_ANSWERED(whole);
        for (qsizetype bytes = 0; bytes < http.size(); ++bytes) {
            server.answer({.bytes = http, .cutAfter = bytes});
            const auto answer = sent(client, operation);
            QVERIFY2(!answer, qPrintable(u"cut after %1 bytes"_s.arg(bytes)));
            const Failure failure = answer.error().failure;
            QVERIFY2(
                failure == Failure::Network || failure == Failure::Malformed,
                qPrintable(u"cut after %1 bytes: "_s.arg(bytes) + Case::explain(answer.error())));
            QVERIFY(answer.error().outcomeUnknown());
        }
    }

    void endWhereTheXmlStopsAnywhere_data() { everyOperation(); }

    void endWhereTheXmlStopsAnywhere()
    {
        QFETCH(const QByteArray, operation);
        const QByteArray body = goodAnswer(operation);
        FaultProxy server;
        Client client({.url = server.url()});
        for (qsizetype bytes = 0; bytes < body.size(); ++bytes) {
            server.answer({.bytes = httpAnswer(200, body.left(bytes))}); // complete, as HTTP goes
            const auto answer = sent(client, operation);
            QVERIFY2(!answer, qPrintable(u"after %1 bytes"_s.arg(bytes)));
            QVERIFY2(answer.error().failure == Failure::Malformed,
                     qPrintable(Case::explain(answer.error())));
        }
    }

    void areNotBelievedWhereTheyAnswerSomethingElse_data() { everyOperation(); }

    void areNotBelievedWhereTheyAnswerSomethingElse()
    {
        QFETCH(const QByteArray, operation);
        FaultProxy server;
        Client client({.url = server.url()});
        for (const char *other : operations) {
            if (operation == other)
                continue;
            server.answer({.bytes = httpAnswer(200, goodAnswer(other))});
            const auto answer = sent(client, operation);
            QVERIFY2(!answer, other);
            QVERIFY2(answer.error().failure == Failure::Malformed,
                     qPrintable(Case::explain(answer.error())));
        }
        server.answer({.bytes = httpAnswer(200, Case::noDelegates())});
        const auto delegates = sent(client, operation);
        QVERIFY(!delegates && delegates.error().failure == Failure::Malformed);
    }

    void areNotBelievedWhereAValueIsNone_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *operation, const char *before, const char *after) {
            QTest::addRow("%s: %s", operation, after)
                << QByteArray(operation) << QByteArray(before) << QByteArray(after);
        };
        row("FindFolder", "TotalItemsInView=\"1\"", "TotalItemsInView=\"many\"");
        row("FindFolder", "TotalItemsInView=\"1\"", "TotalItemsInView=\"99999999999999999999\"");
        row("FindFolder", "IndexedPagingOffset=\"1\"", "IndexedPagingOffset=\"\"");
        row("FindFolder", "IncludesLastItemInRange=\"true\"", "IncludesLastItemInRange=\"maybe\"");
        row("FindFolder", "<t:DisplayName>", "<t:TotalCount>x</t:TotalCount><t:DisplayName>");
        row("GetFolder", "</t:DisplayName>",
            "</t:DisplayName><t:EffectiveRights><t:Read>perhaps</t:Read></t:EffectiveRights>");
        row("GetFolder", "</t:DisplayName>",
            "</t:DisplayName><t:PermissionSet><t:Permissions><t:Permission><t:UserId/>"
            "<t:PermissionLevel>King</t:PermissionLevel></t:Permission></t:Permissions>"
            "</t:PermissionSet>");
        row("ExpandDL", "IncludesLastItemInRange=\"true\"", "IncludesLastItemInRange=\"2\"");
        row("ExpandDL", "<t:MailboxType>Mailbox<", "<t:MailboxType>Postbox<");
    }

    void areNotBelievedWhereAValueIsNone()
    {
        QFETCH(const QByteArray, operation);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        FaultProxy server;
        Client client({.url = server.url()});
        QByteArray body = goodAnswer(operation);
        QCOMPARE(body.count(before), 1);
        server.answer({.bytes = httpAnswer(200, body.replace(before, after))});
        const auto answer = sent(client, operation);
        QVERIFY(!answer);
        QVERIFY2(answer.error().failure == Failure::Malformed,
                 qPrintable(Case::explain(answer.error())));
    }

    void keepTheirCodeWhereTheyAreRefused_data() { everyOperation(); }

    void keepTheirCodeWhereTheyAreRefused()
    {
        QFETCH(const QByteArray, operation);
        FaultProxy server;
        Client client({.url = server.url()});
        QByteArray body = answerTo(operation, {});
        body.replace("\"Success\"", "\"Error\"").replace("NoError", "ErrorNobodyKnowsThisOne");
        server.answer({.bytes = httpAnswer(200, body)});
        const auto answer = sent(client, operation);
        QVERIFY(!answer);
        QCOMPARE(answer.error().failure, Failure::Refused);
        QCOMPARE(answer.error().code, u"ErrorNobodyKnowsThisOne"_s);
        QVERIFY(!answer.error().outcomeUnknown());
    }

private:
    static void everyOperation()
    {
        QTest::addColumn<QByteArray>("operation");
        for (const char *operation : operations)
            QTest::newRow(operation) << QByteArray(operation);
    }
};

ONBEHALF_TEST(TstBadFolderAnswers, QCoreApplication)

} // namespace tst_badfolderanswers

#include "tst_badfolderanswers.moc"
