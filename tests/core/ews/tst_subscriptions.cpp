// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Subscribe, Unsubscribe, and the answers of GetStreamingEvents.

#include "core/ews/golden.h"
#include "ews/operations/getstreamingevents.h"
#include "ews/operations/subscribe.h"
#include "ews/operations/unsubscribe.h"
#include "support/testprogram.h"

#include <QTimeZone>

namespace tst_subscriptions {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto subscription = u"JgBleGNoLm1haWwuZXhhbXBsZS50ZXN0EAAAAA=="_s;

Subscribe toInboxAndCalendar()
{
    return {
        {.folderIds = {DistinguishedFolderId{.id = u"inbox"_s},
                       DistinguishedFolderId{.id = u"calendar"_s,
                                             .mailbox =
                                                 Golden::mailbox(u"principal@example.test"_s)}},
         .eventTypes = {EventType::NewMailEvent, EventType::CreatedEvent, EventType::DeletedEvent,
                        EventType::ModifiedEvent, EventType::MovedEvent, EventType::CopiedEvent}}};
}

Subscribe toAll()
{
    return {{.subscribeToAllFolders = true, .eventTypes = {EventType::NewMailEvent}}};
}

GetStreamingEvents listening()
{
    return {.subscriptionIds = {u"Zmlyc3Q="_s, u"c2Vjb25k"_s}};
}

} // namespace

class TstSubscriptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForASubscription();
    void isValidByTheSchemas();
    void givesTheSubscription();
    void tellsThatDelegatesAreRefused();
    void tellsThatASubscriptionIsGone();
    void givesWhatHappened();
    void tellsThatTheConnectionEnds();
    void tellsWhichSubscriptionsAreLost();
    void answersAreWrittenAsTheyAreRead();
};

void TstSubscriptions::asksForASubscription()
{
    COMPARE_XML(writeRequest(toInboxAndCalendar()), Golden::file(u"subscribe_request.xml"_s));
    COMPARE_XML(writeRequest(toAll()), Golden::file(u"subscribe_all_request.xml"_s));
    COMPARE_XML(writeRequest(Unsubscribe{subscription}),
                Golden::file(u"unsubscribe_request.xml"_s));
    COMPARE_XML(writeRequest(listening()), Golden::file(u"getstreamingevents_request.xml"_s));
}

void TstSubscriptions::isValidByTheSchemas()
{
    NEED_SCHEMAS();
    VERIFY_VALID(writeRequest(toInboxAndCalendar()));
    VERIFY_VALID(writeRequest(toAll()));
    VERIFY_VALID(writeRequest(Unsubscribe{subscription}));
    VERIFY_VALID(writeRequest(listening()));
    for (const auto name :
         {"subscribe_request"_L1, "subscribe_all_request"_L1, "subscribe_response"_L1,
          "subscribe_delegate_response"_L1, "unsubscribe_request"_L1, "unsubscribe_response"_L1,
          "unsubscribe_unknown_response"_L1, "getstreamingevents_request"_L1,
          "getstreamingevents_events_response"_L1, "getstreamingevents_closed_response"_L1,
          "getstreamingevents_lost_response"_L1})
        VERIFY_VALID(Golden::file(name + u".xml"_s));
}

void TstSubscriptions::givesTheSubscription()
{
    const auto answer = Golden::readFile<Subscribe>(u"subscribe_response.xml"_s);
    QVERIFY(answer);
    QCOMPARE(answer->items.size(), 1);
    QVERIFY(answer->items.first());
    QCOMPARE(answer->items.first()->subscriptionId, subscription);
}

void TstSubscriptions::tellsThatDelegatesAreRefused()
{
    const auto answer = Golden::readFile<Subscribe>(u"subscribe_delegate_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(!answer->items.first());
    QCOMPARE(answer->items.first().error().code, u"ErrorSubscriptionDelegateAccessNotSupported"_s);
}

void TstSubscriptions::tellsThatASubscriptionIsGone()
{
    QVERIFY(Golden::readFile<Unsubscribe>(u"unsubscribe_response.xml"_s)->items.first());
    const auto answer = Golden::readFile<Unsubscribe>(u"unsubscribe_unknown_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(!answer->items.first());
    QCOMPARE(answer->items.first().error().code, u"ErrorSubscriptionNotFound"_s);
}

void TstSubscriptions::givesWhatHappened()
{
    const auto answer =
        Golden::readFile<GetStreamingEvents>(u"getstreamingevents_events_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(answer->items.first());
    const StreamedEvents &part = *answer->items.first();
    QVERIFY(!part.connectionStatus);
    QCOMPARE(part.notifications.size(), 2);
    const Notification &inbox = part.notifications[0];
    QCOMPARE(inbox.subscriptionId, u"Zmlyc3Q="_s);
    QCOMPARE(inbox.events.size(), 3);
    const Event mail{.kind = EventType::NewMailEvent,
                     .timeStamp = DateTime{QDate(2026, 11, 23), QTime(8, 0, 5), 0},
                     .itemId = ItemId{u"AAMkM"_s, u"CQAAA1"_s},
                     .parentFolderId = FolderId{u"AAMkInbox"_s, u"AQAAA1"_s}};
    QCOMPARE(inbox.events[0], mail);
    QCOMPARE(inbox.events[1].kind, EventType::CreatedEvent);
    QCOMPARE(inbox.events[2].kind, EventType::ModifiedEvent);
    QCOMPARE(inbox.events[2].folderId->id, u"AAMkInbox"_s);
    QCOMPARE(inbox.events[2].unreadCount, 7);
    const Notification &calendar = part.notifications[1];
    QCOMPARE(calendar.events.size(), 4);
    QCOMPARE(calendar.events[0].kind, EventType::MovedEvent);
    QCOMPARE(calendar.events[0].oldItemId->id, u"AAMkOld"_s);
    QCOMPARE(calendar.events[0].oldParentFolderId->id, u"AAMkCalendar"_s);
    QCOMPARE(calendar.events[1].kind, EventType::DeletedEvent);
    QCOMPARE(calendar.events[2].kind, EventType::CopiedEvent);
    QCOMPARE(calendar.events[2].oldFolderId->id, u"AAMkTravel"_s);
    QCOMPARE(calendar.events[3], Event{.kind = EventType::StatusEvent});
}

void TstSubscriptions::tellsThatTheConnectionEnds()
{
    const auto answer =
        Golden::readFile<GetStreamingEvents>(u"getstreamingevents_closed_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(answer->items.first());
    QCOMPARE(answer->items.first()->connectionStatus, ConnectionStatus::Closed);
}

void TstSubscriptions::tellsWhichSubscriptionsAreLost()
{
    const auto answer =
        Golden::readFile<GetStreamingEvents>(u"getstreamingevents_lost_response.xml"_s);
    QVERIFY(answer);
    QVERIFY(!answer->items.first());
    QCOMPARE(answer->items.first().error().code, u"ErrorSubscriptionNotFound"_s);
    QCOMPARE(answer->items.first().error().subject, u"Zmlyc3Q= c2Vjb25k"_s);
}

// The sandbox's side.
void TstSubscriptions::answersAreWrittenAsTheyAreRead()
{
    for (const auto name :
         {"getstreamingevents_events_response"_L1, "getstreamingevents_closed_response"_L1,
          "getstreamingevents_lost_response"_L1}) {
        const auto answer = Golden::readFile<GetStreamingEvents>(name + u".xml"_s);
        const QByteArray written =
            writeAnswer<GetStreamingEvents>(answer, {}, ServerVersion::Exchange2016);
        QCOMPARE(Golden::read<GetStreamingEvents>(written)->items, answer->items);
        if (Support::schemasPresent())
            VERIFY_VALID(written);
    }
    const auto subscribed = Golden::readFile<Subscribe>(u"subscribe_response.xml"_s);
    const QByteArray written = writeAnswer<Subscribe>(subscribed, {}, ServerVersion::Exchange2016);
    QCOMPARE(Golden::read<Subscribe>(written)->items, subscribed->items);
    NEED_SCHEMAS();
    VERIFY_VALID(written);
}

ONBEHALF_TEST(TstSubscriptions, QCoreApplication)

} // namespace tst_subscriptions

#include "tst_subscriptions.moc"
