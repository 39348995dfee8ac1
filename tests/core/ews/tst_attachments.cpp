// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Attaching files to items, reading them and taking them off.

#include "core/ews/golden.h"
#include "ews/operations/createattachment.h"
#include "ews/operations/deleteattachment.h"
#include "ews/operations/getattachment.h"
#include "support/testprogram.h"

namespace tst_attachments {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

const ItemId meeting{u"AAMkMeeting"_s, u"DwAAM1"_s};

CreateAttachment files()
{
    return {.parentItemId = meeting,
            .attachments = {FileAttachment{.name = u"agenda.txt"_s,
                                           .contentType = u"text/plain"_s,
                                           .content = "1. Figures\n"_ba},
                            FileAttachment{.name = u"empty.txt"_s, .content = ""_ba}}};
}

CreateAttachment picture()
{
    return {.parentItemId = meeting,
            .attachments = {FileAttachment{.name = u"plan.png"_s,
                                           .contentType = u"image/png"_s,
                                           .contentId = u"plan@example.test"_s,
                                           .isInline = true,
                                           .content = "\x89PNG\r\n\x1a\n"_ba}}};
}

GetAttachment three()
{
    return {{RequestAttachmentId(u"AAMkAtt1"_s), RequestAttachmentId(u"AAMkAtt2"_s),
             RequestAttachmentId(u"AAMkAtt3"_s)}};
}

/// As CreateAttachment gave the first one.
DeleteAttachment two()
{
    return {{AttachmentId{u"AAMkAtt1"_s, u"AAMkMeeting"_s, u"DwAAM2"_s},
             RequestAttachmentId(u"AAMkAtt9"_s)}};
}

} // namespace

class TstAttachments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void attachesFiles();
    void attachesWhatTheBodyShows();
    void asksForThem();
    void takesThemOffByTheirIdAlone();
    void isValidByTheSchemas();
    void givesTheItemsNewChangeKeyOrWhyNot();
    void givesTheContent();
    void refusesContentThatIsCut();
    void keepsTheOthersWhereOneCannotBeOpened();
    void pairsEachRemovalWithItsAttachment();
};

void TstAttachments::attachesFiles()
{
    COMPARE_XML(writeRequest(files()), Golden::file(u"createattachment_request.xml"_s));
}

void TstAttachments::attachesWhatTheBodyShows()
{
    COMPARE_XML(writeRequest(picture()), Golden::file(u"createattachment_inline_request.xml"_s));
}

void TstAttachments::asksForThem()
{
    COMPARE_XML(writeRequest(three()), Golden::file(u"getattachment_request.xml"_s));
}

void TstAttachments::takesThemOffByTheirIdAlone()
{
    COMPARE_XML(writeRequest(two()), Golden::file(u"deleteattachment_request.xml"_s));
}

void TstAttachments::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    for (const QByteArray &request : {writeRequest(files()), writeRequest(picture()),
                                      writeRequest(three()), writeRequest(two())})
        VERIFY_VALID(request);
    for (const auto name :
         {"createattachment_request"_L1, "createattachment_inline_request"_L1,
          "createattachment_response"_L1, "getattachment_request"_L1, "getattachment_response"_L1,
          "deleteattachment_request"_L1, "deleteattachment_response"_L1})
        VERIFY_VALID(Golden::file(name + u".xml"_s));
}

void TstAttachments::givesTheItemsNewChangeKeyOrWhyNot()
{
    const auto answer = Golden::readFile<CreateAttachment>(u"createattachment_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 2);
    QVERIFY(answer->items[0]);
    QCOMPARE(answer->items[0]->attachments.size(), 1);
    const AttachmentId wanted{u"AAMkAtt1"_s, u"AAMkMeeting"_s, u"DwAAM2"_s};
    QCOMPARE(std::get<FileAttachment>(answer->items[0]->attachments[0]).attachmentId,
             std::optional(wanted));
    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().code, u"ErrorAttachmentSizeLimitExceeded"_s);
}

void TstAttachments::givesTheContent()
{
    const auto answer = Golden::readFile<GetAttachment>(u"getattachment_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 3);
    QVERIFY(answer->items[0] && answer->items[1]);
    const FileAttachment wanted{.attachmentId = AttachmentId{.id = u"AAMkAtt1"_s},
                                .name = u"agenda.txt"_s,
                                .contentType = u"text/plain"_s,
                                .size = 11,
                                .isInline = false,
                                .content = "1. Figures\n"_ba};
    QCOMPARE(std::get<FileAttachment>(answer->items[0]->attachments.value(0)), wanted);
    QCOMPARE(std::get<ItemAttachment>(answer->items[1]->attachments.value(0)).name, u"Last time"_s);
}

void TstAttachments::refusesContentThatIsCut()
{
    QByteArray bytes = Golden::file(u"getattachment_response.xml"_s);
    QVERIFY(bytes.contains("dXJlcwo="));
    const auto answer = Golden::read<GetAttachment>(bytes.replace("dXJlcwo=", "dXJlc*"));
    QVERIFY(answer);
    QVERIFY(!answer->items[0]);
    QCOMPARE(answer->items[0].error().failure, Failure::Malformed);
    QVERIFY(answer->items[1]);
}

void TstAttachments::keepsTheOthersWhereOneCannotBeOpened()
{
    const auto answer = Golden::readFile<GetAttachment>(u"getattachment_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(answer->items[0]);
    QVERIFY(!answer->items[2]);
    QCOMPARE(answer->items[2].error().code, u"ErrorCannotOpenFileAttachment"_s);
}

void TstAttachments::pairsEachRemovalWithItsAttachment()
{
    const auto answer = Golden::readFile<DeleteAttachment>(u"deleteattachment_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 2);
    QVERIFY(answer->items[0]);
    const RootItemId wanted{u"AAMkMeeting"_s, u"DwAAM3"_s};
    QCOMPARE(answer->items[0]->rootItemId, std::optional(wanted));
    QVERIFY(!answer->items[1]);
    QCOMPARE(answer->items[1].error().code, u"ErrorInvalidAttachmentId"_s);
}

ONBEHALF_TEST(TstAttachments, QCoreApplication)

} // namespace tst_attachments

#include "tst_attachments.moc"
