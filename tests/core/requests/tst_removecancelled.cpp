// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/removecancelled.h"
#include "requestscase.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

namespace tst_removecancelled {

using namespace RequestsCase;

/// A meeting that was called off goes from the calendar, and the message that says so from the
/// Inbox.
class TestRemoveCancelled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }
    void cleanup()
    {
        m_proxy.reset();
        m_case.reset();
    }

    void aDelegateClearsThePrincipalsCalendar()
    {
        const Request request = calledOff();
        QCOMPARE(entries(), 1);
        const RemovalReport report = remove(request);
        QCOMPARE(report.end, RemovalEnd::Done);
        QVERIFY(!report.error);
        QCOMPARE(report.requests, 3);
        QCOMPARE(entries(), 0);
        QVERIFY(messages(address(assistant)).isEmpty());
        QVERIFY(m_case->toldSofia().isEmpty());
    }

    void onesOwnGoesInOneRequest()
    {
        m_case->setScope(Ews::DeliverMeetingRequests::DelegatesAndMe);
        calledOff();
        const Session helena = m_case->owner(u"helena.lindqvist"_s);
        const auto list = await(readRequests(helena.client, principal, {}));
        const auto request =
            std::ranges::find(list->requests, Request::Kind::Cancellation, &Request::kind);
        QVERIFY(request != list->requests.end());
        const RemovalReport report = await(removeCancelled(helena.client, *request, principal));
        QCOMPARE(report.end, RemovalEnd::Done);
        QCOMPARE(report.requests, 1);
        QCOMPARE(entries(), 0);
        QVERIFY(messages(principal).isEmpty());
    }

    /// What is in a principal's Inbox is his, too.
    void whatIsInThePrincipalsInboxCanBeCleared()
    {
        m_case->setScope(Ews::DeliverMeetingRequests::NoForward);
        const Request request = calledOff();
        QVERIFY(request.isInPrincipalsInbox);
        m_case->server.exchange().with([](Sandbox::State &state) {
            auto &organisation = state.organisation;
            auto &mailbox = *organisation.mailboxOf(principal);
            for (auto &permission : mailbox.folders[u"inbox"_s].permissions)
                permission.rights =
                    mailbox.folders[u"calendar"_s].rights(organisation.sidOf(address(assistant)));
        });
        QCOMPARE(remove(request).end, RemovalEnd::Done);
        QCOMPARE(entries(), 0);
        QVERIFY(messages(principal).isEmpty());
    }

    void aMeetingThatIsOnAgainStays()
    {
        const Request request = calledOff();
        m_case->server.exchange().with([](Sandbox::State &state) {
            for (auto &[key, item] : state.organisation.mailboxOf(principal)->items)
                if (auto *entry = item.calendarItem(); entry && !entry->uid.isEmpty())
                    entry->isCancelled = false;
        });
        const RemovalReport report = remove(request);
        QCOMPARE(report.end, RemovalEnd::NotDone);
        QCOMPARE(report.error->code, u"MeetingNotCancelled"_s);
        QCOMPARE(entries(), 1);
        QCOMPARE(messages(address(assistant)).size(), 1);
    }

    /// Of a series Exchange takes the occurrence out by itself; the others stay.
    void theSeriesOfACancelledOccurrenceStays()
    {
        Request request = calledOff();
        request.recurrenceId = request.start;
        m_case->server.exchange().with([](Sandbox::State &state) {
            for (auto &[key, item] : state.organisation.mailboxOf(principal)->items)
                if (auto *entry = item.calendarItem();
                    entry && entry->subject.endsWith(u"Review"_s)) {
                    entry->isCancelled = false;
                    entry->calendarItemType = Ews::CalendarItemType::RecurringMaster;
                }
        });
        QCOMPARE(remove(request).end, RemovalEnd::Done);
        QCOMPARE(entries(), 1);
        QVERIFY(messages(address(assistant)).isEmpty());
    }

    void whatIsGoneAlreadyIsNoHindrance()
    {
        const Request request = calledOff();
        QCOMPARE(remove(request).end, RemovalEnd::Done);
        QCOMPARE(remove(request).end, RemovalEnd::Done);
    }

    /// Not to be seen is not to be gone.
    void anEntryThatIsNotSeenStays()
    {
        Request request = calledOff();
        request.entry.reset();
        request.state = Request::State::Unknown;
        const RemovalReport report = remove(request);
        QCOMPARE(report.end, RemovalEnd::NotDone);
        QVERIFY(report.error);
        QCOMPARE(report.error->code, u"MeetingNotSeen"_s);
        QCOMPARE(entries(), 1);
        QCOMPARE(messages(address(assistant)).size(), 1);
    }

    void aRefusalLeavesBoth()
    {
        const Request request = calledOff();
        refuse(u"DeleteItem"_s);
        const RemovalReport report = remove(request);
        QCOMPARE(report.end, RemovalEnd::NotDone);
        QCOMPARE(report.error->code, u"ErrorAccessDenied"_s);
        QCOMPARE(entries(), 1);
        QCOMPARE(messages(address(assistant)).size(), 1);
    }

    void anEntryThatCannotBeReadStays()
    {
        const Request request = calledOff();
        refuse(u"GetItem"_s);
        QCOMPARE(remove(request).end, RemovalEnd::NotDone);
        QCOMPARE(entries(), 1);
    }

    void aMessageThatStaysIsSaid()
    {
        const Request request = calledOff();
        const Session cut = through();
        m_proxy->answerOperation("DeleteItem", {.upstream = true}, 1);
        m_proxy->answerOperation("DeleteItem", {.bytes = {}, .close = true});
        const RemovalReport report = remove(request, cut);
        QCOMPARE(report.end, RemovalEnd::EntryOnly);
        QVERIFY(report.error);
        QCOMPARE(entries(), 0);
        QCOMPARE(messages(address(assistant)).size(), 1);
    }

    void aLostReplyIsLookedUp_data()
    {
        QTest::addColumn<bool>("arrives");
        QTest::addColumn<RemovalEnd>("end");
        QTest::newRow("done") << true << RemovalEnd::Done;
        QTest::newRow("never arrived") << false << RemovalEnd::NotDone;
    }

    void aLostReplyIsLookedUp()
    {
        QFETCH(bool, arrives);
        QFETCH(RemovalEnd, end);
        const Request request = calledOff();
        const Session cut = through();
        m_proxy->answerOperation("DeleteItem", lost(arrives), 1);
        const RemovalReport report = remove(request, cut);
        QCOMPARE(report.end, end);
        QVERIFY(report.error);
        QCOMPARE(entries(), arrives ? 0 : 1);
        QCOMPARE(remove(request).end, RemovalEnd::Done); // once more does no harm
    }

    void whatCannotBeLookedUpIsNotKnown()
    {
        const Request request = calledOff();
        const Session cut = through();
        m_proxy->answerOperation("GetItem", {.upstream = true}, 1);
        m_proxy->answerOperation("GetItem", {.bytes = {}, .close = true});
        m_proxy->answerOperation("DeleteItem", lost(true));
        const RemovalReport report = remove(request, cut);
        QCOMPARE(report.end, RemovalEnd::Unknown);
        QVERIFY(report.error);
    }

private:
    static Support::Answer lost(bool arrives)
    {
        return arrives ? Support::Answer{.upstream = true, .cutAfter = 0}
                       : Support::Answer{.bytes = {}, .close = true};
    }
    /// Sofia invites Helena and calls it off; the message as Jonas sees it.
    Request calledOff()
    {
        const MeetingEntry entry = m_case->invites();
        m_case->carriedOut(planCancel(sofia, entry, {.text = u"Off."_s}));
        return m_case->newest();
    }
    RemovalReport remove(const Request &request, const Session &as)
    {
        return await(removeCancelled(as.client, request, address(assistant)));
    }
    RemovalReport remove(const Request &request) { return remove(request, m_case->delegate); }
    qsizetype entries()
    {
        return std::ranges::count_if(
            m_case->inFolder<Ews::CalendarItem>(principal, u"calendar"_s),
            [](const Ews::CalendarItem &one) { return one.subject.endsWith(u"Review"_s); });
    }
    QList<Ews::MeetingCancellation> messages(const QString &who)
    {
        return m_case->inFolder<Ews::MeetingCancellation>(who, u"inbox"_s);
    }
    void refuse(const QString &call)
    {
        m_case->server.exchange().with([&call](Sandbox::State &state) {
            state.controls.refusedCalls[call] = u"ErrorAccessDenied"_s;
        });
    }
    Session through()
    {
        m_proxy.emplace();
        m_proxy->passTo(m_case->server.url());
        return m_case->session(assistant, {.address = address(assistant)}, m_proxy->url());
    }

    std::optional<RequestCase> m_case;
    std::optional<Support::FaultProxy> m_proxy;
};

ONBEHALF_TEST(TestRemoveCancelled, QCoreApplication)

} // namespace tst_removecancelled

#include "tst_removecancelled.moc"
