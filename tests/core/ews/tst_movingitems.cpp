// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moving, copying and sending what is there, and writing what is sent later.

#include "core/ews/golden.h"
#include "ews/operations/copyitem.h"
#include "ews/operations/createitem.h"
#include "ews/operations/moveitem.h"
#include "ews/operations/senditem.h"
#include "support/testprogram.h"

namespace tst_movingitems {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

DistinguishedFolderId ofThePrincipal(const QString &id)
{
    return {.id = id, .mailbox = Golden::mailbox(u"principal@example.test"_s)};
}

MoveItem toTheBin()
{
    return {{.toFolderId = {ofThePrincipal(u"deleteditems"_s)},
             .itemIds = {ItemId{u"AAMkMessage1"_s, u"CQAAM1"_s},
                         ItemId{u"AAMkMessage2"_s, u"CQAAM2"_s}}}};
}

CopyItem occurrence()
{
    return {{.toFolderId = {FolderId{.id = u"AAMkProjects"_s}},
             .itemIds = {OccurrenceItemId{u"AAMkSeries"_s, {}, 2}},
             .returnNewItemIds = false}};
}

SendItem drafts()
{
    return {.itemIds = {ItemId{u"AAMkDraft1"_s, u"CQAAD1"_s}, ItemId{u"AAMkDraft2"_s, u"CQAAD2"_s}},
            .savedItemFolderId = TargetFolderId{ofThePrincipal(u"sentitems"_s)}};
}

/// A draft in another's Drafts, from that other.
CreateItem letter()
{
    Message message;
    message.subject = u"Offer"_s;
    message.body = Body{.text = u"Dear Sofia"_s};
    message.importance = Importance::High;
    message.toRecipients = {{.name = u"Sofia"_s, .emailAddress = u"sofia@example.test"_s}};
    message.ccRecipients = {Golden::mailbox(u"mei@example.test"_s)};
    message.bccRecipients = {Golden::mailbox(u"tomas@example.test"_s)};
    message.from = SingleRecipient{Golden::mailbox(u"principal@example.test"_s)};
    return {.messageDisposition = MessageDisposition::SaveOnly,
            .savedItemFolderId = TargetFolderId{ofThePrincipal(u"drafts"_s)},
            .items = {message}};
}

} // namespace

class TstMovingItems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesWithinAnothersMailbox();
    void copiesWithoutWantingTheIds();
    void savesDraftsForAnother();
    void sendsDraftsOfAnother();
    void isValidByTheSchemas();
    void givesTheNewIdOrWhyNot();
    void aCopyMayHaveNoId();
    void tellsWhichOfThemWereSent_data();
    void tellsWhichOfThemWereSent();
};

void TstMovingItems::movesWithinAnothersMailbox()
{
    COMPARE_XML(writeRequest(toTheBin()), Golden::file(u"moveitem_request.xml"_s));
}

void TstMovingItems::copiesWithoutWantingTheIds()
{
    COMPARE_XML(writeRequest(occurrence()), Golden::file(u"copyitem_request.xml"_s));
}

void TstMovingItems::savesDraftsForAnother()
{
    COMPARE_XML(writeRequest(letter()), Golden::file(u"createitem_message_request.xml"_s));
}

void TstMovingItems::sendsDraftsOfAnother()
{
    COMPARE_XML(writeRequest(drafts()), Golden::file(u"senditem_request.xml"_s));
}

void TstMovingItems::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    for (const QByteArray &request : {writeRequest(toTheBin()), writeRequest(occurrence()),
                                      writeRequest(letter()), writeRequest(drafts())})
        VERIFY_VALID(request);
    for (const auto name : {"moveitem_request"_L1, "moveitem_response"_L1, "copyitem_request"_L1,
                            "copyitem_response"_L1, "createitem_message_request"_L1,
                            "senditem_request"_L1, "senditem_response"_L1})
        VERIFY_VALID(Golden::file(name + u".xml"_s));
}

void TstMovingItems::givesTheNewIdOrWhyNot()
{
    const auto answer = Golden::readFile<MoveItem>(u"moveitem_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 2);
    QVERIFY(answer->items[0]);
    QCOMPARE(answer->items[0]->items.size(), 1);
    const ItemId moved{u"AAMkMoved1"_s, u"CQAAN1"_s};
    QCOMPARE(std::get<Message>(answer->items[0]->items[0]).itemId, std::optional(moved));
    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().code, u"ErrorMoveCopyFailed"_s);
}

void TstMovingItems::aCopyMayHaveNoId()
{
    const auto answer = Golden::readFile<CopyItem>(u"copyitem_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 1);
    QVERIFY(answer->items[0]);
    QVERIFY(answer->items[0]->items.isEmpty());
}

void TstMovingItems::tellsWhichOfThemWereSent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray reference = Golden::file(u"senditem_response.xml"_s);
    QTest::newRow("Exchange") << reference;
    QTest::newRow("gromox") << QByteArray(reference).replace("ResponseMessages", "Responses");
}

void TstMovingItems::tellsWhichOfThemWereSent()
{
    QFETCH(const QByteArray, bytes);
    const auto answer = Golden::read<SendItem>(bytes);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 2);
    QVERIFY(answer->items[0]);
    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().code, u"ErrorSendAsDenied"_s);
}

ONBEHALF_TEST(TstMovingItems, QCoreApplication)

} // namespace tst_movingitems

#include "tst_movingitems.moc"
