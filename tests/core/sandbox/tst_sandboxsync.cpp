// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/operations/syncfolderitems.h"
#include "series.h"
#include "support/testprogram.h"

namespace tst_sandboxsync {

using namespace Test;
using Ews::FolderChanges;

namespace {

Ews::SyncFolderItems syncing(const QString &state = {}, const QString &folder = u"calendar"_s,
                             const QString &owner = helena)
{
    return {.shape = {.baseShape = Ews::BaseShape::Default},
            .syncFolderId = {folderOf(folder, owner)},
            .syncState = state};
}

/// What is told, in a few words: "create Dentist".
QStringList told(const FolderChanges &answer)
{
    QStringList all;
    for (const Ews::SyncChange &change : answer.changes.value_or(QList<Ews::SyncChange>())) {
        const auto subject = [](const std::optional<Ews::AnyItem> &item) {
            return std::visit([](const Ews::Item &one) { return one.subject; }, *item);
        };
        if (const auto *create = std::get_if<Ews::SyncCreate>(&change))
            all.append(u"create "_s + subject(create->item));
        else if (const auto *update = std::get_if<Ews::SyncUpdate>(&change))
            all.append(u"update "_s + subject(update->item));
        else if (const auto *read = std::get_if<Ews::SyncReadFlagChange>(&change))
            all.append(read->isRead ? u"read"_s : u"unread"_s);
        else
            all.append(u"delete"_s);
    }
    all.sort();
    return all;
}

FolderChanges sync(Sandbox::Exchange &exchange, const Ews::SyncFolderItems &op,
                   const QString &who = helena)
{
    const auto answer = ask(exchange, op, who);
    return answer && answer->items.first() ? *answer->items.first() : FolderChanges();
}

Ews::ItemId make(Sandbox::Exchange &exchange, const QString &subject)
{
    return onlyId(ask(exchange, creating(appointment(subject))));
}

/// Sofia writes to Helena.
void write(Sandbox::Exchange &exchange, const QString &subject)
{
    Ews::Message message;
    message.subject = subject;
    message.toRecipients = {{.emailAddress = helena}};
    ask(exchange,
        Ews::CreateItem{.messageDisposition = Ews::MessageDisposition::SendOnly,
                        .items = {message}},
        sofia);
}

Ews::UpdateItem marking(const Ews::ItemId &id, bool read, const QString &subject = {})
{
    Ews::Message message;
    message.isRead = read;
    Ews::UpdateItem op{.messageDisposition = Ews::MessageDisposition::SaveOnly,
                       .itemChanges = {{.itemId = id,
                                        .updates = {Ews::SetItemField{
                                            Ews::FieldUri{u"message:IsRead"_s}, message}}}}};
    if (!subject.isEmpty()) {
        Ews::Message renamed;
        renamed.subject = subject;
        op.itemChanges.first().updates.append(
            Ews::SetItemField{Ews::FieldUri{u"item:Subject"_s}, renamed});
    }
    return op;
}

} // namespace

/// What SyncFolderItems tells, to whom.
class TestSandboxSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAllAtFirstAndThenNothing()
    {
        Sandbox::Exchange exchange;
        make(exchange, u"Dentist"_s);
        make(exchange, u"Flight"_s);
        const auto first = sync(exchange, syncing());
        QCOMPARE(told(first), (QStringList{u"create Dentist"_s, u"create Flight"_s}));
        QCOMPARE(first.includesLastItemInRange, true);
        const auto second = sync(exchange, syncing(first.syncState));
        QVERIFY(told(second).isEmpty());
        QVERIFY(second.changes.has_value()); // the wrapper is there
        QCOMPARE(second.includesLastItemInRange, true);
    }

    void tellsWhatChanged()
    {
        Sandbox::Exchange exchange;
        const auto dentist = make(exchange, u"Dentist"_s);
        const auto flight = make(exchange, u"Flight"_s);
        make(exchange, u"Lunch"_s);
        const QString state = sync(exchange, syncing()).syncState;
        ask(exchange, renaming(dentist, u"Checkup"_s));
        ask(exchange, deleting(flight));
        make(exchange, u"Dinner"_s);
        const auto next = sync(exchange, syncing(state));
        QCOMPARE(told(next), (QStringList{u"create Dinner"_s, u"delete"_s, u"update Checkup"_s}));
        QVERIFY(told(sync(exchange, syncing(next.syncState))).isEmpty());
        QCOMPARE(told(sync(exchange, syncing(state))), told(next)); // an old state stays good
    }

    void tellsTheGoneItemByItsId()
    {
        Sandbox::Exchange exchange;
        const auto flight = make(exchange, u"Flight"_s);
        const QString state = sync(exchange, syncing()).syncState;
        ask(exchange, deleting(flight));
        const auto changes = *sync(exchange, syncing(state)).changes;
        QCOMPARE(std::get<Ews::SyncDelete>(changes.first()).itemId.id, flight.id);
    }

    void whatCameAndWentInBetweenIsNotTold()
    {
        Sandbox::Exchange exchange;
        const QString state = sync(exchange, syncing()).syncState;
        ask(exchange, deleting(make(exchange, u"Flight"_s)));
        QVERIFY(told(sync(exchange, syncing(state))).isEmpty());
    }

    void goesInPortions_data()
    {
        QTest::addColumn<int>("most");
        for (const int most : {1, 2, 3, 7, 8, 512})
            QTest::addRow("%d", most) << most;
    }

    void goesInPortions()
    {
        QFETCH(const int, most);
        Sandbox::Exchange exchange;
        QList<Ews::ItemId> ids;
        for (int i = 0; i < 7; ++i)
            ids.append(make(exchange, u"No. %1"_s.arg(i)));
        Ews::SyncFolderItems op = syncing();
        op.maxChangesReturned = most;
        const auto all = [&] {
            QStringList changes;
            for (int requests = 1;; ++requests) {
                const FolderChanges portion = sync(exchange, op);
                changes += told(portion);
                op.syncState = portion.syncState;
                if (portion.includesLastItemInRange.value_or(true)) {
                    // Not one request more than needed.
                    if (requests > qMax(1, int((changes.size() + most - 1) / most)))
                        changes.append(u"too many requests"_s);
                    return changes;
                }
            }
        };
        QCOMPARE(all().size(), 7);
        for (int i = 0; i < 3; ++i)
            ask(exchange, deleting(ids.at(i)));
        ask(exchange, renaming(ids.at(4), u"Other"_s));
        QCOMPARE(all().size(), 4);
        QVERIFY(all().isEmpty());
    }

    void beingReadIsToldByItself()
    {
        Sandbox::Exchange exchange;
        write(exchange, u"Offer"_s);
        const auto inbox = [&](const QString &state) {
            return sync(exchange, syncing(state, u"inbox"_s));
        };
        const auto first = inbox({});
        QCOMPARE(told(first), QStringList{u"create Offer"_s});
        const auto id = in<Ews::Message>(exchange, helena, u"inbox"_s).first().itemId;
        ask(exchange, marking(*id, true));
        const auto second = inbox(first.syncState);
        QCOMPARE(told(second), QStringList{u"read"_s});
        const auto again = in<Ews::Message>(exchange, helena, u"inbox"_s).first().itemId;
        ask(exchange, marking(*again, false, u"Offer, urgent"_s));
        QCOMPARE(told(inbox(second.syncState)), QStringList{u"update Offer, urgent"_s});
        QCOMPARE(told(inbox(first.syncState)), QStringList{u"update Offer, urgent"_s});
    }

    void ignoresWhatItIsToldTo()
    {
        Sandbox::Exchange exchange;
        const auto dentist = make(exchange, u"Dentist"_s);
        make(exchange, u"Flight"_s);
        Ews::SyncFolderItems op = syncing();
        op.ignore = {dentist};
        QCOMPARE(told(sync(exchange, op)), QStringList{u"create Flight"_s});
    }

    void aSeriesIsItsMaster()
    {
        Sandbox::Exchange exchange;
        ask(exchange, creating(fiveTuesdays(u"Jour fixe"_s)));
        const auto first = sync(exchange, syncing());
        QCOMPARE(told(first), QStringList{u"create Jour fixe"_s});
        ask(exchange, renaming(*shown(exchange).at(1).itemId, u"With guests"_s));
        QCOMPARE(told(sync(exchange, syncing(first.syncState))),
                 QStringList{u"update Jour fixe"_s});
    }

    void refusesStatesThatAreNone_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("text") << u"yesterday"_s;
        QTest::newRow("Base64 of something") << u"AAAAAHhBQUFBQUFBQUFB"_s;
        QTest::newRow("short") << u"AAAA"_s;
        Sandbox::Exchange exchange;
        QTest::newRow("of another folder") << sync(exchange, syncing({}, u"inbox"_s)).syncState;
        QTest::newRow("of another mailbox")
            << sync(exchange, syncing({}, u"calendar"_s, jonas), jonas).syncState;
    }

    void refusesStatesThatAreNone()
    {
        QFETCH(const QString, state);
        Sandbox::Exchange exchange;
        QVERIFY(!state.isEmpty());
        QCOMPARE(codes(ask(exchange, syncing(state))), QStringList{u"ErrorInvalidSyncStateData"_s});
    }

    void asksForTheRightsOfReading_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("code");
        QTest::newRow("owner") << helena << u"NoError"_s;
        QTest::newRow("an editor") << jonas << u"NoError"_s;
        QTest::newRow("a reviewer") << priya << u"NoError"_s;
        QTest::newRow("full access") << viktor << u"NoError"_s;
        QTest::newRow("times only") << mei << u"ErrorAccessDenied"_s;
    }

    void asksForTheRightsOfReading()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, code);
        Sandbox::Exchange exchange;
        QCOMPARE(codes(ask(exchange, syncing(), who)), QStringList{code});
    }

    void folderThatIsNotSeenIsNotFound()
    {
        Sandbox::Exchange exchange;
        QCOMPARE(codes(ask(exchange, syncing({}, u"inbox"_s), sofia)),
                 QStringList{u"ErrorFolderNotFound"_s});
    }

    void privateItemsStayPrivate()
    {
        Sandbox::Exchange exchange;
        Ews::CalendarItem item = appointment(u"Surgery"_s);
        item.sensitivity = Ews::Sensitivity::Private;
        ask(exchange, creating(item));
        QCOMPARE(told(sync(exchange, syncing(), priya)),
                 QStringList{u"create Private Appointment"_s});
        exchange.with([](Sandbox::State &state) { state.controls.masksPrivateItems = false; });
        QVERIFY(told(sync(exchange, syncing(), priya)).isEmpty());
    }

    void theSchemaIsKept_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("one") << 1 << true;
        QTest::newRow("most") << 512 << true;
        QTest::newRow("more") << 513 << false;
    }

    void theSchemaIsKept()
    {
        QFETCH(const int, most);
        QFETCH(const bool, good);
        Sandbox::Exchange exchange;
        Ews::SyncFolderItems op = syncing();
        op.maxChangesReturned = most;
        QCOMPARE(codes(ask(exchange, op)),
                 QStringList{good ? u"NoError"_s : u"call: ErrorSchemaValidation"_s});
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxSync, QCoreApplication)

} // namespace tst_sandboxsync

#include "tst_sandboxsync.moc"
