// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/operations/getstreamingevents.h"
#include "ews/operations/unsubscribe.h"
#include "series.h"
#include "subscribing.h"
#include "support/testprogram.h"

#include <QElapsedTimer>

#include <thread>

namespace tst_sandboxnotifications {

using namespace Test;
using namespace std::chrono_literals;
using Ews::EventType;
using Sandbox::Listening;

namespace {

const QStringList good{u"NoError"_s};

QString subscribed(Sandbox::Exchange &exchange, const QString &folder = u"calendar"_s,
                   const QString &owner = helena, const QString &who = helena)
{
    return idOf(ask(exchange, subscribing({folderOf(folder, owner)}), who));
}

/// The connection that \a who opens for \a ids.
Listening listening(Sandbox::Exchange &exchange, const QStringList &ids,
                    const QString &who = helena)
{
    const auto answer =
        exchange.answer(Ews::writeRequest(Ews::GetStreamingEvents{.subscriptionIds = ids}), who);
    return answer.listening.value_or(Listening());
}

/// The next part, understood and checked.
std::optional<Ews::Result<Ews::StreamedEvents>> next(Sandbox::Exchange &exchange, Listening &on,
                                                     std::chrono::milliseconds patience = 0ms)
{
    const Sandbox::Part part = exchange.hear(on, patience);
    if (part.bytes.isEmpty())
        return std::nullopt;
    if (Support::schemasPresent())
        if (const auto errors = Support::schemaErrors(part.bytes))
            QTest::qFail(qPrintable(*errors), __FILE__, __LINE__);
    const auto document = Ews::Document::parse(part.bytes);
    return Ews::readResponse<Ews::GetStreamingEvents>(*document)->items.first();
}

/// What it tells, "CreatedEvent in calendar", in the order of words.
QStringList told(Sandbox::Exchange &exchange, Listening &on)
{
    QStringList all;
    const auto part = next(exchange, on);
    if (!part || !*part)
        return all;
    const QMetaEnum kinds = QMetaEnum::fromType<EventType>();
    for (const Ews::Notification &notification : (*part)->notifications)
        for (const Ews::Event &event : notification.events) {
            QString text = QString::fromLatin1(kinds.valueToKey(int(event.kind)));
            for (const QString &folder : {u"inbox"_s, u"calendar"_s, u"deleteditems"_s}) {
                const auto id = *only(ask(exchange, read(folderOf(folder)))).folderId;
                if (event.parentFolderId && event.parentFolderId->id == id.id)
                    text += u" in "_s + folder;
                if (event.oldParentFolderId && event.oldParentFolderId->id == id.id)
                    text += u" from "_s + folder;
            }
            all.append(text);
        }
    all.sort();
    return all;
}

} // namespace

/// Who is told what happens, and how.
class TestSandboxNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHappens()
    {
        Sandbox::Exchange exchange;
        Listening on = listening(exchange, {subscribed(exchange)});
        QVERIFY(told(exchange, on).isEmpty());
        const auto id = onlyId(ask(exchange, creating(appointment(u"Dentist"_s))));
        QCOMPARE(told(exchange, on), QStringList{u"CreatedEvent in calendar"_s});
        ask(exchange, renaming(id, u"Checkup"_s));
        QCOMPARE(told(exchange, on), QStringList{u"ModifiedEvent in calendar"_s});
        ask(exchange, deleting(id)); // to the deleted items
        QCOMPARE(told(exchange, on), QStringList{u"MovedEvent from calendar in deleteditems"_s});
        QVERIFY(told(exchange, on).isEmpty());
    }

    void tellsOfWhatIsDeletedForGood()
    {
        Sandbox::Exchange exchange;
        const auto id = onlyId(ask(exchange, creating(appointment(u"Dentist"_s))));
        Listening on = listening(exchange, {subscribed(exchange)});
        Ews::DeleteItem op = deleting(id);
        op.deleteType = Ews::DisposalType::HardDelete;
        ask(exchange, op);
        const auto part = next(exchange, on);
        QVERIFY(part && *part);
        const Ews::Event event = (*part)->notifications.first().events.first();
        QCOMPARE(event.kind, EventType::DeletedEvent);
        QCOMPARE(event.itemId->id, id.id);
    }

    void tellsOfCopiesAndMovesWhereTheyComeFrom()
    {
        Sandbox::Exchange exchange;
        const auto id = onlyId(ask(exchange, creating(appointment(u"Dentist"_s))));
        Listening on = listening(exchange, {subscribed(exchange, u"deleteditems"_s)});
        Ews::CopyItem copy;
        copy.toFolderId = {folderOf(u"deleteditems"_s)};
        copy.itemIds = {id};
        ask(exchange, copy);
        const auto copied = next(exchange, on);
        QCOMPARE((*copied)->notifications.first().events.first().kind, EventType::CopiedEvent);
        QCOMPARE((*copied)->notifications.first().events.first().oldItemId->id, id.id);
        Ews::MoveItem move;
        move.toFolderId = {folderOf(u"deleteditems"_s)};
        move.itemIds = {id};
        const auto there = onlyId(ask(exchange, move));
        const auto moved = next(exchange, on);
        QCOMPARE((*moved)->notifications.first().events.size(), 1);
        const Ews::Event event = (*moved)->notifications.first().events.first();
        QCOMPARE(event.kind, EventType::MovedEvent);
        QCOMPARE(event.itemId->id, there.id);
        QCOMPARE(event.oldItemId->id, id.id);
    }

    void tellsOfNewMail()
    {
        Sandbox::Exchange exchange;
        const QString inboxAndCalendar =
            idOf(ask(exchange, subscribing({folderOf(u"inbox"_s), folderOf(u"calendar"_s)})));
        Listening on = listening(exchange, {inboxAndCalendar});
        ask(exchange,
            creating(appointment(u"Budget"_s, {attendee(helena)}), sofia,
                     Ews::SendMeetingInvitations::SendToAllAndSaveCopy),
            sofia);
        QCOMPARE(told(exchange, on),
                 (QStringList{u"CreatedEvent in calendar"_s, u"CreatedEvent in inbox"_s,
                              u"NewMailEvent in inbox"_s}));
    }

    void tellsOnlyWhatWasAskedFor()
    {
        Sandbox::Exchange exchange;
        Ews::Subscribe op = subscribing({folderOf(u"calendar"_s)});
        op.streaming.eventTypes = {EventType::DeletedEvent};
        Listening on =
            listening(exchange, {idOf(ask(exchange, op)), subscribed(exchange, u"inbox"_s)});
        ask(exchange, creating(appointment(u"Dentist"_s)));
        QVERIFY(told(exchange, on).isEmpty());
    }

    void allFoldersCanBeAskedFor()
    {
        Sandbox::Exchange exchange;
        Ews::Subscribe op = subscribing({});
        op.streaming.subscribeToAllFolders = true;
        Listening on = listening(exchange, {idOf(ask(exchange, op))});
        ask(exchange, creating(appointment(u"Dentist"_s)));
        QCOMPARE(told(exchange, on), QStringList{u"CreatedEvent in calendar"_s});
    }

    void keepsWhatHappensWhileNobodyListens()
    {
        Sandbox::Exchange exchange;
        const QString id = subscribed(exchange);
        exchange.leave(listening(exchange, {id}));
        ask(exchange, creating(appointment(u"Dentist"_s)));
        Listening on = listening(exchange, {id});
        QCOMPARE(told(exchange, on), QStringList{u"CreatedEvent in calendar"_s});
    }

    void whatWasNotWrittenIsNotTold()
    {
        Sandbox::Exchange exchange;
        Listening on = listening(exchange, {subscribed(exchange)});
        exchange.with([](Sandbox::State &state) { state.controls.pretendsToWrite = true; });
        ask(exchange, creating(appointment(u"Dentist"_s)));
        QVERIFY(told(exchange, on).isEmpty());
    }

    void delegatesAreRefused_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("code");
        QTest::newRow("owner") << helena << u"NoError"_s;
        QTest::newRow("full access") << viktor << u"NoError"_s;
        QTest::newRow("delegate") << jonas << u"ErrorSubscriptionDelegateAccessNotSupported"_s;
        QTest::newRow("reviewer") << priya << u"ErrorSubscriptionDelegateAccessNotSupported"_s;
    }

    void delegatesAreRefused()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, code);
        Sandbox::Exchange exchange;
        QCOMPARE(codes(ask(exchange, subscribing({folderOf(u"calendar"_s)}), who)),
                 QStringList{code});
    }

    void whoImpersonatesIsNoDelegate()
    {
        Sandbox::Exchange exchange;
        QCOMPARE(codes(ask(exchange, subscribing({folderOf(u"calendar"_s)}), helpdesk,
                           {.impersonation = {.who = helena}})),
                 good);
    }

    void refusesWhatIsNoSubscription()
    {
        Sandbox::Exchange exchange;
        const auto code = [&](const Ews::Subscribe &op) { return codes(ask(exchange, op)); };
        QCOMPARE(code(subscribing({})), QStringList{u"ErrorInvalidSubscriptionRequest"_s});
        Ews::Subscribe both = subscribing({folderOf(u"inbox"_s)});
        both.streaming.subscribeToAllFolders = true;
        QCOMPARE(code(both), QStringList{u"ErrorInvalidSubscriptionRequest"_s});
        QCOMPARE(
            codes(ask(exchange, subscribing({folderOf(u"inbox"_s), folderOf(u"inbox"_s, viktor)}),
                      viktor)),
            QStringList{u"ErrorInvalidSubscriptionRequest"_s});
        QCOMPARE(code(subscribing({folderOf(u"voicemail"_s)})),
                 QStringList{u"ErrorFolderNotFound"_s});
        Ews::Subscribe status = subscribing({folderOf(u"inbox"_s)});
        status.streaming.eventTypes = {EventType::StatusEvent};
        QCOMPARE(code(status), QStringList{u"call: ErrorSchemaValidation"_s});
    }

    void refusesToListenToWhatIsNotThere()
    {
        Sandbox::Exchange exchange;
        const QString id = subscribed(exchange);
        const auto code = [&](const QStringList &ids, const QString &who = helena) {
            const auto answer = ask(exchange, Ews::GetStreamingEvents{.subscriptionIds = ids}, who);
            return codes(answer) + QStringList{answer->items.first()
                                                   ? QString()
                                                   : answer->items.first().error().subject};
        };
        QCOMPARE(code({u"AAAA"_s}), (QStringList{u"ErrorInvalidSubscription"_s, u"AAAA"_s}));
        QCOMPARE(code({id}, jonas), (QStringList{u"ErrorSubscriptionAccessDenied"_s, id}));
        const QString gone = subscribed(exchange);
        QCOMPARE(codes(ask(exchange, Ews::Unsubscribe{gone})), good);
        QCOMPARE(code({id, gone}), (QStringList{u"ErrorSubscriptionNotFound"_s, gone}));
        QCOMPARE(codes(ask(exchange, Ews::Unsubscribe{gone})),
                 QStringList{u"ErrorSubscriptionNotFound"_s});
        QCOMPARE(codes(ask(exchange, Ews::Unsubscribe{u"AAAA"_s})),
                 QStringList{u"ErrorInvalidSubscription"_s});
        QCOMPARE(codes(ask(exchange, Ews::Unsubscribe{id}, jonas)),
                 QStringList{u"ErrorSubscriptionAccessDenied"_s});
    }

    void unsubscribingEndsTheConnection()
    {
        Sandbox::Exchange exchange;
        const QString id = subscribed(exchange);
        Listening on = listening(exchange, {id});
        ask(exchange, Ews::Unsubscribe{id});
        QVERIFY(exchange.hear(on, 0ms).last);
        const auto part = next(exchange, on);
        QCOMPARE(part->error().code, u"ErrorSubscriptionNotFound"_s);
    }

    void aSecondConnectionTakesOver()
    {
        Sandbox::Exchange exchange;
        const QString id = subscribed(exchange);
        Listening first = listening(exchange, {id});
        Listening second = listening(exchange, {id});
        QCOMPARE(next(exchange, first)->error().code, u"ErrorNewEventStreamConnectionOpened"_s);
        exchange.leave(first);
        ask(exchange, creating(appointment(u"Dentist"_s)));
        QCOMPARE(told(exchange, second).size(), 1);
    }

    void forgetsWhatNobodyUses()
    {
        Sandbox::Exchange exchange;
        exchange.with([](Sandbox::State &state) { state.controls.subscriptionLife = 20ms; });
        const QString used = subscribed(exchange);
        listening(exchange, {used});
        const QString unused = subscribed(exchange);
        QTest::qWait(50);
        exchange.with([](Sandbox::State &) {});
        QCOMPARE(codes(ask(exchange, Ews::Unsubscribe{unused})),
                 QStringList{u"ErrorSubscriptionNotFound"_s});
        QCOMPARE(codes(ask(exchange, Ews::Unsubscribe{used})), good);
    }

    void saysThatItIsThere()
    {
        Sandbox::Exchange exchange;
        exchange.with([](Sandbox::State &state) { state.controls.heartbeat = 30ms; });
        const QString id = subscribed(exchange);
        Listening on = listening(exchange, {id});
        for (int i = 0; i < 2; ++i) {
            const auto part = next(exchange, on, 5s);
            QVERIFY(part && *part);
            QCOMPARE((*part)->notifications.size(), 1);
            QCOMPARE((*part)->notifications.first().subscriptionId, id);
            QCOMPARE((*part)->notifications.first().events,
                     QList{Ews::Event{.kind = EventType::StatusEvent}});
        }
    }

    void endsWhenTheTimeIsOver()
    {
        Sandbox::Exchange exchange;
        exchange.with([](Sandbox::State &state) { state.controls.connectionMinute = 1ms; });
        Listening on = listening(exchange, {subscribed(exchange)});
        const auto part = next(exchange, on, 5s);
        QVERIFY(part && *part);
        QCOMPARE((*part)->connectionStatus, Ews::ConnectionStatus::Closed);
    }

    void isWokenByWhatHappensAndKeepsNobodyWaiting()
    {
        Sandbox::Exchange exchange;
        Listening on = listening(exchange, {subscribed(exchange)});
        std::optional<Sandbox::Part> part;
        QElapsedTimer timer;
        timer.start();
        std::thread waiting([&] { part = exchange.hear(on, 30s); });
        QTest::qWait(50);
        ask(exchange, creating(appointment(u"Dentist"_s)));
        waiting.join();
        QVERIFY(timer.elapsed() < 10'000);
        QVERIFY(part->bytes.contains("CreatedEvent"));
    }

    void olderServersDoNotKnowIt()
    {
        Sandbox::Exchange exchange(Ews::ServerVersion::Exchange2010);
        QCOMPARE(codes(ask(exchange, subscribing({folderOf(u"inbox"_s)}))),
                 QStringList{u"call: ErrorInvalidServerVersion"_s});
        const QByteArray older = Ews::writeRequest(subscribing({folderOf(u"inbox"_s)}))
                                     .replace("\"Exchange2010_SP1\"", "\"Exchange2010\"");
        QVERIFY(rawAnswer(exchange, older, helena).contains("ErrorSchemaValidation"));
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxNotifications, QCoreApplication)

} // namespace tst_sandboxnotifications

#include "tst_sandboxnotifications.moc"
