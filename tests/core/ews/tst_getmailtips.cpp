// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ews/golden.h"
#include "ews/operations/getmailtips.h"
#include "support/testprogram.h"

namespace tst_getmailtips {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

GetMailTips someTips()
{
    return {.sendingAs = {.emailAddress = u"principal@example.test"_s, .routingType = u"SMTP"_s},
            .recipients = {Golden::mailbox(u"away@example.test"_s),
                           Golden::mailbox(u"everybody@example.test"_s),
                           Golden::mailbox(u"nobody@example.test"_s)},
            .requested = {{MailTipType::OutOfOfficeMessage, MailTipType::TotalMemberCount,
                           MailTipType::DeliveryRestriction}}};
}

} // namespace

class TstGetMailTips : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForSomeTips();
    void asksForAllTipsUnlessTold();
    void isValidByTheSchemas();
    void tellsThatSomebodyIsAway();
    void tellsOfAGroupAndWhatIsPending();
    void keepsTheOthersWhereOneIsInvalid();
    void readsEveryTipOfALongList();
    void anAnswerIsWrittenAsItIsRead();
};

void TstGetMailTips::asksForSomeTips()
{
    COMPARE_XML(writeRequest(someTips()), Golden::file(u"getmailtips_request.xml"_s));
}

void TstGetMailTips::asksForAllTipsUnlessTold()
{
    GetMailTips all = someTips();
    all.requested = GetMailTips().requested;
    COMPARE_XML(writeRequest(all),
                Golden::file(u"getmailtips_request.xml"_s)
                    .replace("OutOfOfficeMessage TotalMemberCount DeliveryRestriction", "All"));
}

void TstGetMailTips::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    VERIFY_VALID(writeRequest(someTips()));
    VERIFY_VALID(Golden::file(u"getmailtips_request.xml"_s));
    VERIFY_VALID(Golden::file(u"getmailtips_response.xml"_s));
}

void TstGetMailTips::tellsThatSomebodyIsAway()
{
    const auto answer = Golden::readFile<GetMailTips>(u"getmailtips_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 3);
    QVERIFY(answer->items[0]);
    const DateTime from{QDate(2026, 11, 20), QTime(0, 0), 0};
    const DateTime to{QDate(2026, 11, 23), QTime(0, 0), 0};
    const MailTips wanted{.recipientAddress = {.name = u"Anna Away"_s,
                                               .emailAddress = u"away@example.test"_s,
                                               .routingType = u"SMTP"_s},
                          .pending = {},
                          .outOfOffice = OutOfOfficeMailTip{ReplyBody{u"<p>Back on Monday</p>"_s},
                                                            TimeWindow{from, to}},
                          .mailboxFull = false,
                          .totalMemberCount = 1,
                          .externalMemberCount = 0,
                          .maxMessageSize = 10240,
                          .deliveryRestricted = false,
                          .isModerated = false,
                          .invalidRecipient = false};
    QCOMPARE(*answer->items[0]->mailTips, wanted);
    QVERIFY(wanted.outOfOffice->isAway());
}

void TstGetMailTips::tellsOfAGroupAndWhatIsPending()
{
    const auto answer = Golden::readFile<GetMailTips>(u"getmailtips_response.xml"_s);
    QVERIFY(answer && answer->items[1]);
    const MailTips &group = *answer->items[1]->mailTips;
    QCOMPARE(group.totalMemberCount, 4200);
    QCOMPARE(group.isModerated, true);
    QCOMPARE(group.customMailTip, u"Think before you write to all of us."_s);
    QVERIFY(!group.deliveryRestricted);
    QVERIFY(group.outOfOffice && !group.outOfOffice->isAway());
    const QList<MailTipType> pending{
        MailTipType::OutOfOfficeMessage, MailTipType::MailboxFullStatus,
        MailTipType::CustomMailTip,      MailTipType::ExternalMemberCount,
        MailTipType::MaxMessageSize,     MailTipType::DeliveryRestriction};
    QCOMPARE(group.pending.types, pending);
}

void TstGetMailTips::keepsTheOthersWhereOneIsInvalid()
{
    const auto answer = Golden::readFile<GetMailTips>(u"getmailtips_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(answer->items[1]);
    QVERIFY(!answer->items[2]);
    QCOMPARE(answer->items[2].error().code, u"ErrorInvalidRecipients"_s);
}

void TstGetMailTips::readsEveryTipOfALongList()
{
    QList<MailTipType> every;
    for (int i = 0; i <= int(MailTipType::PreferAccessibleContent); ++i)
        every.append(MailTipType(i));
    QByteArray bytes = Golden::file(u"getmailtips_response.xml"_s);
    bytes.replace("<t:PendingMailTips/>",
                  "<t:PendingMailTips>" + toWords(every).toLatin1() + "</t:PendingMailTips>");
    const auto answer = Golden::read<GetMailTips>(bytes);
    QVERIFY(answer && answer->items[0]);
    QCOMPARE(answer->items[0]->mailTips->pending.types, every);
}

// The sandbox's side.
void TstGetMailTips::anAnswerIsWrittenAsItIsRead()
{
    const auto read = Golden::readFile<GetMailTips>(u"getmailtips_response.xml"_s);
    QVERIFY(read);
    const QByteArray written = writeAnswer<GetMailTips>(read, {}, ServerVersion::Exchange2016);
    const auto again = Golden::read<GetMailTips>(written);
    QVERIFY(again);
    QCOMPARE(*again->items[0], *read->items[0]);
    QCOMPARE(*again->items[1], *read->items[1]);
    NEED_SCHEMAS();
    VERIFY_VALID(written);
}

ONBEHALF_TEST(TstGetMailTips, QCoreApplication)

} // namespace tst_getmailtips

#include "tst_getmailtips.moc"
