// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "series.h"
#include "support/testprogram.h"

namespace tst_sandboxcopymove {

using namespace Test;
using Ews::CalendarItem;
using Ews::MeetingRequest;

namespace {

const QStringList good{u"NoError"_s};

template<class Op>
Op transferring(const Ews::AnyItemId &id, const Ews::AnyFolderId &folder)
{
    Op op;
    op.toFolderId = {folder};
    op.itemIds = {id};
    return op;
}

Ews::CopyItem copying(const Ews::AnyItemId &id, const QString &folder = u"calendar"_s,
                      const QString &owner = helena)
{
    return transferring<Ews::CopyItem>(id, folderOf(folder, owner));
}

Ews::MoveItem transferTo(const Ews::AnyItemId &id, const QString &folder,
                         const QString &owner = helena)
{
    return transferring<Ews::MoveItem>(id, folderOf(folder, owner));
}

/// A calendar of Helena's beside the first one, with the same list of rights.
Ews::AnyFolderId secondCalendar(Sandbox::Exchange &exchange)
{
    Ews::CreateFolder op;
    op.parentFolderId = {folderOf(u"calendar"_s)};
    op.folders = {{.kind = Ews::FolderKind::CalendarFolder, .displayName = u"Travel"_s}};
    const auto answer = ask(exchange, op);
    return *answer->items.first()->folders->first().folderId;
}

QStringList namesIn(Sandbox::Exchange &exchange, const Ews::AnyFolderId &folder)
{
    Ews::FindItem op = finding(u"calendar"_s);
    op.parentFolderIds = {folder};
    return subjects(found<CalendarItem>(ask(exchange, op)));
}

} // namespace

/// Items that are copied and moved: what goes with them, and who may do it where.
class TestSandboxCopyMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsAnItemOfItsOwn()
    {
        Sandbox::Exchange exchange;
        const auto id = onlyId(ask(exchange, creating(appointment(u"Dentist"_s))));
        const auto copy = onlyId(ask(exchange, copying(id)));
        QVERIFY(!copy.id.isEmpty());
        QVERIFY(copy.id != id.id);
        QCOMPARE(codes(ask(exchange, renaming(copy, u"Checkup"_s))), good);
        QCOMPARE(got(exchange, id).subject, u"Dentist"_s);
        QCOMPARE(got(exchange, copy).subject, u"Checkup"_s);
        QCOMPARE(got(exchange, copy).start, got(exchange, id).start);
    }

    void aDeletedItemHasANewIdToo()
    {
        Sandbox::Exchange exchange;
        const auto id = onlyId(ask(exchange, creating(appointment(u"Flight"_s))));
        QCOMPARE(codes(ask(exchange, deleting(id))), good);
        QCOMPARE(codes(ask(exchange, getting(Ews::AnyItemId(id)))),
                 QStringList{u"ErrorItemNotFound"_s});
        const auto there = found<CalendarItem>(ask(exchange, finding(u"deleteditems"_s))).first();
        QVERIFY(there.itemId->id != id.id);
        QCOMPARE(got(exchange, *there.itemId).subject, u"Flight"_s);
        QCOMPARE(codes(ask(exchange, transferTo(*there.itemId, u"calendar"_s))), good);
    }

    void aMovedItemHasANewId()
    {
        Sandbox::Exchange exchange;
        const auto travel = secondCalendar(exchange);
        const auto id = onlyId(ask(exchange, creating(appointment(u"Flight"_s))));
        const auto moved =
            onlyId(ask(exchange, transferring<Ews::MoveItem>(Ews::AnyItemId(id), travel)));
        QCOMPARE(codes(ask(exchange, getting(Ews::AnyItemId(id)))),
                 QStringList{u"ErrorItemNotFound"_s});
        QCOMPARE(got(exchange, moved).subject, u"Flight"_s);
        QCOMPARE(namesIn(exchange, travel), QStringList{u"Flight"_s});
        QVERIFY(namesIn(exchange, folderOf(u"calendar"_s)).isEmpty());
    }

    void aSeriesGoesWithItsExceptions()
    {
        Sandbox::Exchange exchange;
        const auto travel = secondCalendar(exchange);
        const auto master = onlyId(ask(exchange, creating(fiveTuesdays(u"Jour fixe"_s))));
        ask(exchange, renaming(*shown(exchange).at(1).itemId, u"With guests"_s));
        const auto copy =
            onlyId(ask(exchange, transferring<Ews::CopyItem>(Ews::AnyItemId(master), travel)));
        QCOMPARE(got(exchange, copy).modifiedOccurrences.size(), 1);
        QCOMPARE(got(exchange, Ews::OccurrenceItemId{copy.id, {}, 2}).subject, u"With guests"_s);
        ask(exchange, deleting(*got(exchange, master).itemId));
        QCOMPARE(got(exchange, Ews::OccurrenceItemId{copy.id, {}, 2}).subject, u"With guests"_s);
    }

    void idsAreLeftOutWhereNotWanted()
    {
        Sandbox::Exchange exchange;
        const auto id = onlyId(ask(exchange, creating(appointment(u"Dentist"_s))));
        Ews::CopyItem op = copying(id);
        op.returnNewItemIds = false;
        const auto answer = ask(exchange, op);
        QCOMPARE(codes(answer), good);
        QVERIFY(answer->items.first()->items.isEmpty());
        QCOMPARE(namesIn(exchange, folderOf(u"calendar"_s)).size(), 2);
    }

    void refusesWhatCannotGoThere_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("code");
        QTest::newRow("deleted items") << u"deleteditems"_s << helena << helena << u"NoError"_s;
        QTest::newRow("no calendar") << u"inbox"_s << helena << helena
                                     << u"ErrorCannotCreateCalendarItemInNonCalendarFolder"_s;
        QTest::newRow("another mailbox")
            << u"calendar"_s << jonas << jonas << u"ErrorCrossMailboxMoveCopy"_s;
        QTest::newRow("no such folder")
            << u"voicemail"_s << helena << helena << u"ErrorFolderNotFound"_s;
        QTest::newRow("an editor") << u"calendar"_s << helena << jonas << u"NoError"_s;
        QTest::newRow("a reviewer") << u"calendar"_s << helena << priya << u"ErrorAccessDenied"_s;
        QTest::newRow("an author, another's item")
            << u"calendar"_s << helena << tomas << u"ErrorAccessDenied"_s;
    }

    void refusesWhatCannotGoThere()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, owner);
        QFETCH(const QString, caller);
        QFETCH(const QString, code);
        Sandbox::Exchange exchange;
        const auto id = onlyId(ask(exchange, creating(appointment(u"Dentist"_s))));
        QCOMPARE(codes(ask(exchange, transferTo(id, folder, owner), caller)), QStringList{code});
        QCOMPARE(namesIn(exchange, folderOf(u"calendar"_s)).size(),
                 code == "NoError"_L1 && folder != "calendar"_L1 ? 0 : 1);
    }

    void anAuthorMayCopyWhatHeMayNotMove()
    {
        Sandbox::Exchange exchange;
        const auto id = onlyId(ask(exchange, creating(appointment(u"Dentist"_s))));
        const auto copy = onlyId(ask(exchange, copying(id), tomas));
        QCOMPARE(codes(ask(exchange, renaming(copy, u"His"_s), tomas)), good);
    }

    void occurrencesStayInTheirSeries()
    {
        Sandbox::Exchange exchange;
        const auto master = onlyId(ask(exchange, creating(fiveTuesdays(u"Jour fixe"_s))));
        const Ews::OccurrenceItemId second{master.id, {}, 2};
        QCOMPARE(codes(ask(exchange, copying(second))),
                 QStringList{u"ErrorCalendarCannotMoveOrCopyOccurrence"_s});
        QCOMPARE(codes(ask(exchange, transferTo(second, u"deleteditems"_s))),
                 QStringList{u"ErrorCalendarCannotMoveOrCopyOccurrence"_s});
        QCOMPARE(shown(exchange).size(), 5);
    }

    void messagesGoToFoldersForMail()
    {
        Sandbox::Exchange exchange;
        ask(exchange,
            creating(appointment(u"Budget"_s, {attendee(helena)}), jonas,
                     Ews::SendMeetingInvitations::SendToAllAndSaveCopy),
            jonas);
        const auto request = found<MeetingRequest>(ask(exchange, finding(u"inbox"_s))).first();
        QCOMPARE(codes(ask(exchange, transferTo(*request.itemId, u"calendar"_s))),
                 QStringList{u"ErrorMoveCopyFailed"_s});
        QCOMPARE(codes(ask(exchange, transferTo(*request.itemId, u"drafts"_s))), good);
        QCOMPARE(found<MeetingRequest>(ask(exchange, finding(u"drafts"_s))).size(), 1);
        QVERIFY(found<MeetingRequest>(ask(exchange, finding(u"inbox"_s))).isEmpty());
    }

    void whoSeesOnlyTheTimeCannotCopyTheRest()
    {
        Sandbox::Exchange exchange;
        CalendarItem item = appointment(u"Surgery"_s);
        item.sensitivity = Ews::Sensitivity::Private;
        const auto id = onlyId(ask(exchange, creating(item)));
        QCOMPARE(codes(ask(exchange, copying(id), jonas)), QStringList{u"ErrorItemNotFound"_s});
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxCopyMove, QCoreApplication)

} // namespace tst_sandboxcopymove

#include "tst_sandboxcopymove.moc"
