// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a real server answered about free times, rooms and recipients.

#include "captures.h"
#include "ews/operations/getmailtips.h"
#include "ews/operations/getroomlists.h"
#include "ews/operations/getrooms.h"
#include "ews/operations/getuseravailability.h"
#include "support/testprogram.h"

namespace tst_capturedavailability {

using namespace Captures;

namespace {

/// Busy for an hour from \a hour on.
FreeBusyView busy(int day, int hour)
{
    const QDate date(2026, 12, day);
    return {.type = FreeBusyViewType::FreeBusy,
            .events = {
                {{date, QTime(hour, 0), 0}, {date, QTime(hour + 1, 0), 0}, LegacyFreeBusy::Busy}}};
}

} // namespace

class TstCapturedAvailability : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void freeTimesOfSeveral();
    void freeTimesOfOne();
    void roomLists();
    void roomsOfAList();
    void tipsOfARecipient();
};

void TstCapturedAvailability::initTestCase()
{
    if (!areThere())
        QSKIP("Without ../shared/captures there are no recorded answers to read.");
}

void TstCapturedAvailability::freeTimesOfSeveral()
{
    const auto answer =
        replayed<GetUserAvailability>(u"116-GetUserAvailability-all-DetailedMerged"_s);
    VERIFY_ANSWERED(answer);
    QVERIFY(!answer->suggestions);
    QCOMPARE(answer->items.size(), 4);
    QVERIFY(!answer->items[0]);
    QCOMPARE(answer->items[0].error().failure, Failure::Refused);
    QCOMPARE(answer->items[0].error().code, u"ErrorFreeBusyGenerationFailed"_s);
    for (int i : {1, 2, 3})
        VERIFY_ANSWERED(answer->items[i]);
    QCOMPARE(*answer->items[1]->view, busy(8, 9));
    const FreeBusyView free{.type = FreeBusyViewType::Detailed}; // one's own; no merged digits
    QCOMPARE(*answer->items[2]->view, free);
    QCOMPARE(*answer->items[3]->view, busy(8, 9));
}

void TstCapturedAvailability::freeTimesOfOne()
{
    const auto answer = replayed<GetUserAvailability>(u"131-GetUserAvailability-owner-as-owner"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    VERIFY_ANSWERED(answer->items[0]);
    QCOMPARE(*answer->items[0]->view, busy(14, 9));
}

void TstCapturedAvailability::roomLists()
{
    const auto answer = replayed<GetRoomLists>(u"124-GetRoomLists"_s);
    VERIFY_ANSWERED(answer);
    const Mailbox wanted{.name = u"Example Test"_s,
                         .emailAddress = u"rooms@example.test"_s,
                         .routingType = u"SMTP"_s,
                         .mailboxType = MailboxType::PublicDL};
    QCOMPARE(answer->roomLists, QList{wanted});
}

void TstCapturedAvailability::roomsOfAList()
{
    const auto answer = replayed<GetRooms>(u"125-GetRooms"_s);
    VERIFY_ANSWERED(answer);
    const Room wanted{{.name = u"Room 1"_s,
                       .emailAddress = u"room1@example.test"_s,
                       .routingType = u"SMTP"_s,
                       .mailboxType = MailboxType::Mailbox}};
    QCOMPARE(answer->rooms, QList{wanted});
}

// Its OutOfOffice is not that of the schema.
void TstCapturedAvailability::tipsOfARecipient()
{
    const auto answer = replayed<GetMailTips>(u"201-GetMailTips"_s);
    VERIFY_ANSWERED(answer);
    QCOMPARE(answer->items.size(), 1);
    VERIFY_ANSWERED(answer->items[0]);
    QVERIFY(answer->items[0]->mailTips);
    const MailTips &tips = *answer->items[0]->mailTips;
    QCOMPARE(tips.recipientAddress.emailAddress, u"carol@example.test"_s);
    QVERIFY(tips.pending.types.isEmpty());
    QVERIFY(tips.outOfOffice && !tips.outOfOffice->isAway());
    QVERIFY(!tips.mailboxFull && !tips.totalMemberCount && !tips.invalidRecipient);
}

ONBEHALF_TEST(TstCapturedAvailability, QCoreApplication)

} // namespace tst_capturedavailability

#include "tst_capturedavailability.moc"
