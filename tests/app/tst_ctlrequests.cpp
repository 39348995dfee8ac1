// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlmeetings.h"
#include "support/testprogram.h"

namespace tst_ctlrequests {

using namespace CtlCase;

/// Requests from a terminal: Anna invites Helena, Jonas answers.
class TestCtlRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        QCOMPARE(invites(u"Review"_s), 0);
    }
    void cleanup() { m_case.reset(); }

    void listsWhatWaits()
    {
        const Ran ran =
            m_case->forHelena({u"requests"_s, u"list"_s, u"--time-zone"_s, u"Europe/Berlin"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains("2026-12-01T10:00"), ran.out.constData());
        QVERIFY(ran.out.contains("Review"));
        QVERIFY(ran.out.contains("Anna Schmidt"));
        QVERIFY(ran.out.contains("not answered yet"));
        const QJsonObject request = waiting();
        QCOMPARE(request["kind"_L1].toString(), u"invitation"_s);
        QCOMPARE(request["state"_L1].toString(), u"open"_s);
        QCOMPARE(request["mailbox"_L1].toString(), helena);
        QCOMPARE(request["from"_L1].toString(), anna);
    }

    /// Without a mailbox those of all principals, as far as copies came.
    void listsWhatCameToOneself()
    {
        const Ran ran = m_case->as(jonas, {u"requests"_s, u"list"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("Review"));
    }

    void answers_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<Ews::ResponseType>("answer");
        QTest::newRow("accept") << u"accept"_s << QByteArray("is accepted for")
                                << Ews::ResponseType::Accept;
        QTest::newRow("tentative") << u"tentative"_s << QByteArray("is tentatively accepted for")
                                   << Ews::ResponseType::Tentative;
        QTest::newRow("decline") << u"decline"_s << QByteArray("is declined for")
                                 << Ews::ResponseType::Decline;
    }

    void answers()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, said);
        QFETCH(Ews::ResponseType, answer);
        const Ran ran = m_case->forHelena(
            {u"requests"_s, command, waiting()["id"_L1].toString(), u"--message"_s, u"Fine."_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains(said), ran.out.constData());
        QVERIFY(ran.out.contains("Anna Schmidt was told"));
        const auto told = m_case->inFolder<Ews::MeetingResponse>(anna, u"inbox"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().responseType, answer);
        QCOMPARE(told.first().from->mailbox.emailAddress, helena);
        QCOMPARE(told.first().sender->mailbox.emailAddress, jonas);
        QCOMPARE(told.first().body->text, u"Fine."_s);
        QVERIFY(waiting().isEmpty());
        const Ran after = m_case->forHelena({u"requests"_s, u"list"_s});
        QVERIFY2(after.out.contains("No request waits for an answer."), after.out.constData());
    }

    void proposesAnotherTime()
    {
        const QString id = waiting()["id"_L1].toString();
        const Ran ran =
            m_case->forHelena({u"requests"_s, u"decline"_s, id, u"--propose"_s,
                               u"2026-12-02T14:00"_s, u"--time-zone"_s, u"Europe/Berlin"_s});
        QCOMPARE(ran.exit, 0);
        const auto told = m_case->inFolder<Ews::MeetingResponse>(anna, u"inbox"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().proposedStart->at(QTimeZone::utc()),
                 QDateTime(QDate(2026, 12, 2), QTime(13, 0), Qt::UTC));
        QCOMPARE(told.first().proposedEnd->at(QTimeZone::utc()),
                 QDateTime(QDate(2026, 12, 2), QTime(14, 0), Qt::UTC));
        const Ran list = m_case->as(anna, {u"requests"_s, u"list"_s, u"--all"_s});
        QVERIFY2(list.out.contains("New time proposed"), list.out.constData());
        QVERIFY2(list.out.contains("proposes 2026-12-02T"), list.out.constData());
    }

    /// "Do not send a response": the calendar is changed, and nobody hears of it.
    void answersWithoutAResponse_data() { answers_data(); }

    void answersWithoutAResponse()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, said);
        const QString id = waiting()["id"_L1].toString();
        const Ran plan =
            m_case->forHelena({u"requests"_s, command, id, u"--no-response"_s, u"--dry-run"_s});
        QVERIFY2(plan.out.contains("Anna Schmidt is not told."), plan.out.constData());
        const Ran ran = m_case->forHelena({u"requests"_s, command, id, u"--no-response"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains(said), ran.out.constData());
        QVERIFY2(ran.out.contains("Anna Schmidt was not told"), ran.out.constData());
        QVERIFY(m_case->inFolder<Ews::MeetingResponse>(anna, u"inbox"_s).isEmpty());
        QVERIFY(m_case->inFolder<Ews::MeetingResponse>(jonas, u"drafts"_s).isEmpty());
        QVERIFY(waiting().isEmpty());
    }

    void removesACanceledMeeting()
    {
        const QString meeting =
            m_case->as(anna, {u"calendar"_s, u"list"_s, u"--from"_s, u"2026-12-01"_s, u"--json"_s})
                .json()["entries"_L1][0]["id"_L1]
                .toString();
        QCOMPARE(m_case->as(anna, {u"meeting"_s, u"cancel"_s, meeting}).exit, 0);
        QVERIFY(waiting().isEmpty());
        const QString id = cancellation();
        QVERIFY(!id.isEmpty());
        QCOMPARE(entries(), 1);
        const Ran plan = m_case->forHelena({u"requests"_s, u"remove"_s, id, u"--dry-run"_s});
        QVERIFY2(plan.out.contains("Remove “Canceled: Review” from the calendar of"),
                 plan.out.constData());
        QCOMPARE(entries(), 1);
        const Ran ran = m_case->forHelena({u"requests"_s, u"remove"_s, id});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY2(ran.out.contains("is no longer in the calendar of"), ran.out.constData());
        QCOMPARE(entries(), 0);
        // Helena's own copy is hers, and says what became of it.
        QVERIFY(m_case->inFolder<Ews::MeetingCancellation>(jonas, u"inbox"_s).isEmpty());
        const Ran rest = m_case->forHelena({u"requests"_s, u"list"_s, u"--all"_s});
        QVERIFY2(rest.out.contains("no longer in the calendar"), rest.out.constData());
    }

    void onlyCancellationsCanBeRemoved()
    {
        const Ran ran =
            m_case->forHelena({u"requests"_s, u"remove"_s, waiting()["id"_L1].toString()});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("does not cancel a meeting"), ran.err.constData());
        QVERIFY(ran.err.contains("Nothing was removed."));
        QVERIFY(!waiting().isEmpty());
    }

    void aRemovalThatIsRefusedIsSaid()
    {
        const QString meeting =
            m_case->as(anna, {u"calendar"_s, u"list"_s, u"--from"_s, u"2026-12-01"_s, u"--json"_s})
                .json()["entries"_L1][0]["id"_L1]
                .toString();
        QCOMPARE(m_case->as(anna, {u"meeting"_s, u"cancel"_s, meeting}).exit, 0);
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls[u"DeleteItem"_s] = u"ErrorAccessDenied"_s;
        });
        const Ran ran =
            m_case->forHelena({u"requests"_s, u"remove"_s, cancellation(), u"--json"_s});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.json()["end"_L1].toString(), u"notDone"_s);
        QVERIFY2(ran.err.contains("Nothing was changed."), ran.err.constData());
        QCOMPARE(entries(), 1);
    }

    void nothingIsPendingAfterwards()
    {
        QCOMPARE(
            m_case->forHelena({u"requests"_s, u"accept"_s, waiting()["id"_L1].toString()}).exit, 0);
        const Ran ran = m_case->forHelena({u"requests"_s, u"pending"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains("No answer was left open."), ran.out.constData());
    }

    void saysWhatItWouldDo()
    {
        const Ran ran = m_case->forHelena(
            {u"requests"_s, u"accept"_s, waiting()["id"_L1].toString(), u"--dry-run"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains("Accept “Review” for helena"), ran.out.constData());
        QVERIFY(ran.out.contains("Nothing was done"));
        QVERIFY(m_case->inFolder<Ews::MeetingResponse>(anna, u"inbox"_s).isEmpty());
        QVERIFY(!waiting().isEmpty());
    }

    /// Helena, who gets requests herself now, answers one; the copy for Jonas stays.
    void anAnsweredOneIsListedWithAll()
    {
        QCOMPARE(m_case->as(helena, {u"delegates"_s, u"scope"_s, u"DelegatesAndMe"_s}).exit, 0);
        QCOMPARE(invites(u"Second"_s), 0);
        const QString id = m_case->as(helena, {u"requests"_s, u"list"_s, u"--json"_s})
                               .json()["requests"_L1][0]["id"_L1]
                               .toString();
        QCOMPARE(m_case->as(helena, {u"requests"_s, u"accept"_s, id}).exit, 0);
        QCOMPARE(waiting()["subject"_L1].toString(), u"Review"_s);
        const Ran ran = m_case->forHelena({u"requests"_s, u"list"_s, u"--all"_s});
        QVERIFY2(ran.out.contains("Second"), ran.out.constData());
        QVERIFY2(ran.out.contains(" accepted"), ran.out.constData());
    }

    void aRequestThatIsNotThereIsRefused()
    {
        const Ran ran = m_case->forHelena({u"requests"_s, u"accept"_s, u"nothing"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("Nothing was answered."), ran.err.constData());
        QVERIFY2(ran.err.contains("no such request in the Inbox any more"), ran.err.constData());
    }

    void usageErrorsAreTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no id") << QStringList{u"requests"_s, u"accept"_s};
        QTest::newRow("no time") << QStringList{u"requests"_s, u"accept"_s, u"x"_s, u"--propose"_s,
                                                u"tomorrow"_s};
        QTest::newRow("until alone") << QStringList{u"requests"_s, u"decline"_s, u"x"_s,
                                                    u"--until"_s, u"2026-12-02T14:00"_s};
        QTest::newRow("a message to nobody") << QStringList{
            u"requests"_s, u"accept"_s, u"x"_s, u"--message"_s, u"Fine."_s, u"--no-response"_s};
        QTest::newRow("a proposal to nobody")
            << QStringList{u"requests"_s,  u"decline"_s,          u"x"_s,
                           u"--propose"_s, u"2026-12-02T14:00"_s, u"--no-response"_s};
    }

    void usageErrorsAreTwo()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(m_case->forHelena(arguments).exit, 2);
    }

private:
    /// The first request that waits; empty where there is none.
    QJsonObject waiting()
    {
        return m_case->forHelena({u"requests"_s, u"list"_s, u"--json"_s})
            .json()["requests"_L1][0]
            .toObject();
    }
    /// The id of the first message that calls a meeting off; empty where there is none.
    QString cancellation()
    {
        const auto requests = m_case->forHelena({u"requests"_s, u"list"_s, u"--all"_s, u"--json"_s})
                                  .json()["requests"_L1]
                                  .toArray();
        for (const QJsonValue &one : requests)
            if (one["kind"_L1].toString() == u"cancellation"_s)
                return one["id"_L1].toString();
        return {};
    }
    qsizetype entries() { return m_case->calendar().size(); }
    /// Anna invites Helena; the exit status.
    int invites(const QString &subject)
    {
        return m_case
            ->as(anna, {u"meeting"_s, u"create"_s, u"--subject"_s, subject, u"--start"_s,
                        u"2026-12-01T10:00"_s, u"--end"_s, u"2026-12-01T11:00"_s, u"--time-zone"_s,
                        u"Europe/Berlin"_s, u"--required"_s, helena})
            .exit;
    }

    std::optional<MeetingsCase> m_case;
};

ONBEHALF_TEST(TestCtlRequests, QCoreApplication)

} // namespace tst_ctlrequests

#include "tst_ctlrequests.moc"
