// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "series.h"
#include "support/testprogram.h"

namespace tst_sandboxremovals {

using namespace Test;
using Ews::CalendarItem;
using Ews::MeetingCancellation;
using Ews::MessageDisposition;

namespace {

constexpr auto toAll = Ews::SendMeetingInvitations::SendToAllAndSaveCopy;

/// Sofia invites Helena, whose delegate Jonas gets copies, and calls it off.
void callOff(Sandbox::Exchange &exchange)
{
    const Ews::ItemId meeting = onlyId(
        ask(exchange, creating(appointment(u"Review"_s, {attendee(helena)}), sofia, toAll), sofia));
    ask(exchange,
        Ews::CreateItem{.messageDisposition = MessageDisposition::SendAndSaveCopy,
                        .items = {Ews::CancelCalendarItem{meeting, {}}}},
        sofia);
}

Ews::CreateItem removing(const std::optional<Ews::ItemId> &id)
{
    return {.messageDisposition = MessageDisposition::SaveOnly, .items = {Ews::RemoveItem{id}}};
}

std::optional<Ews::ItemId> cancellationOf(Sandbox::Exchange &exchange, const QString &who)
{
    const auto messages = in<MeetingCancellation>(exchange, who, u"inbox"_s);
    return messages.isEmpty() ? std::nullopt : messages.last().itemId;
}

qsizetype reviewsIn(Sandbox::Exchange &exchange, const QString &folder)
{
    return std::ranges::count_if(
        in<CalendarItem>(exchange, helena, folder),
        [](const CalendarItem &one) { return one.subject.endsWith(u"Review"_s); });
}

void letHelenaHaveHers(Sandbox::Exchange &exchange)
{
    const Ews::UpdateDelegate both{.mailbox = {.emailAddress = helena},
                                   .deliverMeetingRequests =
                                       Ews::DeliverMeetingRequests::DelegatesAndMe};
    QVERIFY(ask(exchange, both));
}

} // namespace

/// What clears a meeting away that was cancelled.
class TestSandboxRemovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEntryAndTheMessageGo()
    {
        Sandbox::Exchange exchange;
        letHelenaHaveHers(exchange);
        callOff(exchange);
        QCOMPARE(reviewsIn(exchange, u"calendar"_s), 1);
        const auto message = cancellationOf(exchange, helena);
        QVERIFY(message);
        QCOMPARE(codes(ask(exchange, removing(message), helena)), QStringList{u"NoError"_s});
        QCOMPARE(reviewsIn(exchange, u"calendar"_s), 0);
        QCOMPARE(reviewsIn(exchange, u"deleteditems"_s), 1);
        QVERIFY(!cancellationOf(exchange, helena));
        QCOMPARE(in<MeetingCancellation>(exchange, helena, u"deleteditems"_s).size(), 1);
        QVERIFY(in<Ews::MeetingResponse>(exchange, sofia, u"inbox"_s).isEmpty());
    }

    /// Somebody had taken the entry out already.
    void theMessageGoesAlone()
    {
        Sandbox::Exchange exchange;
        letHelenaHaveHers(exchange);
        callOff(exchange);
        exchange.with([](Sandbox::State &state) {
            std::erase_if(state.organisation.mailboxOf(helena)->items,
                          [](const auto &one) { return one.second.folder == "calendar"_L1; });
        });
        QCOMPARE(codes(ask(exchange, removing(cancellationOf(exchange, helena)), helena)),
                 QStringList{u"NoError"_s});
        QVERIFY(!cancellationOf(exchange, helena));
    }

    void saysWhyItCannotBe_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *what, const char *code) {
            QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(code);
        };
        row("nothing", "ErrorItemNotFound");
        row("an entry", "ErrorInvalidItemForOperationRemoveItem");
        row("a delegate's copy", "ErrorCalendarIsDelegatedForRemove");
        row("in another's mailbox", "ErrorCalendarIsDelegatedForRemove");
        row("without a change key", "ErrorChangeKeyRequiredForWriteOperations");
    }

    void saysWhyItCannotBe()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        Sandbox::Exchange exchange;
        letHelenaHaveHers(exchange);
        callOff(exchange);
        auto id = cancellationOf(exchange, helena);
        QString caller = helena;
        if (what == "nothing"_L1) {
            id.reset();
        } else if (what == "an entry"_L1) {
            id = in<CalendarItem>(exchange, helena, u"calendar"_s).last().itemId;
        } else if (what == "a delegate's copy"_L1) {
            id = cancellationOf(exchange, jonas);
            caller = jonas;
        } else if (what == "in another's mailbox"_L1) {
            caller = jonas;
        } else {
            id->changeKey.clear();
        }
        QCOMPARE(codes(ask(exchange, removing(id), caller)), QStringList{code});
        QCOMPARE(reviewsIn(exchange, u"calendar"_s), 1);
    }

    void cleanupTestCase() { VALIDATE_ANSWERS(); }
};

ONBEHALF_TEST(TestSandboxRemovals, QCoreApplication)

} // namespace tst_sandboxremovals

#include "tst_sandboxremovals.moc"
