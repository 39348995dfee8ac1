// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/importmeetings.h"
#include "meetingscase.h"
#include "support/testprogram.h"

namespace tst_importmeetings {

using namespace MeetingsCase;

/// Items that are put into a principal's calendar, one after the other.
class TestImportMeetings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }
    void cleanup() { m_case.reset(); }

    void eachIsThereOnceAndNobodyIsTold()
    {
        QList<int> begun;
        const ImportReport report = import(three(), [&begun](int number) { begun.append(number); });
        QCOMPARE(report.done(), 3);
        QVERIFY(!report.error);
        QCOMPARE(begun, (QList<int>{0, 1, 2}));
        QCOMPARE(subjects(), (QStringList{u"First"_s, u"Second"_s, u"Third"_s}));
        QVERIFY(m_case->received<Ews::MeetingRequest>(anna).isEmpty());
        QVERIFY(m_case->pending().isEmpty());
    }

    void oneThatIsRefusedDoesNotStopTheOthers()
    {
        auto meetings = three();
        meetings[1].times.end = clock(1, 9); // before it begins
        const ImportReport report = import(meetings);
        QCOMPARE(report.done(), 2);
        QVERIFY(!report.error);
        QCOMPARE(report.reports.size(), 3);
        QVERIFY(report.reports.at(1).end == SendEnd::Stopped);
        QCOMPARE(subjects(), (QStringList{u"First"_s, u"Third"_s}));
    }

    /// What the server has done is found, and not done twice.
    void aLostAnswerIsLookedUp()
    {
        m_case->dieAfter(Sandbox::Step::Saved);
        const ImportReport report = import(three());
        QCOMPARE(report.done(), 3);
        QCOMPARE(subjects(), (QStringList{u"First"_s, u"Second"_s, u"Third"_s}));
    }

    void whatIsOpenEndsIt()
    {
        m_case->dieAfter(Sandbox::Step::Saved);
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls.insert(u"FindItem"_s, u"ErrorInternalServerError"_s);
        });
        const ImportReport report = import(three());
        QCOMPARE(report.done(), 0);
        QVERIFY(report.error);
        QCOMPARE(report.reports.size(), 1);
        QVERIFY(report.reports.first().end == SendEnd::Unknown);
        QCOMPARE(subjects(), QStringList{u"First"_s});
        QCOMPARE(m_case->pending().size(), 1); // the next start asks what became of it
    }

    void noRightToCreate()
    {
        const ImportReport report = await(importMeetings(
            m_case->delegate.client, address(u"sofia.marchetti"_s), three(), m_case->journal()));
        QCOMPARE(report.done(), 0);
        QCOMPARE(report.reports.size(), 1); // the others would fare no better
        QVERIFY(report.error);
        QVERIFY(m_case->calendar(address(u"sofia.marchetti"_s)).isEmpty());
    }

    void itCanBeStopped()
    {
        std::stop_source stop;
        const ImportReport report = import(
            three(),
            [&stop](int number) {
                if (number == 1)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(report.error);
        QCOMPARE(report.error->failure, Ews::Failure::Cancelled);
        QCOMPARE(report.done(), 1);
        QCOMPARE(subjects(), QStringList{u"First"_s});
    }

private:
    static QList<Meeting> three()
    {
        QList<Meeting> meetings;
        for (const QString &subject : {u"First"_s, u"Second"_s, u"Third"_s}) {
            Meeting meeting = sampleMeeting();
            meeting.subject = subject;
            meeting.invitees.clear();
            meetings.append(meeting);
        }
        return meetings;
    }
    ImportReport import(const QList<Meeting> &meetings,
                        const std::function<void(int)> &progress = {},
                        const std::stop_token &stop = {})
    {
        return await(importMeetings(m_case->delegate.client, principal, meetings, m_case->journal(),
                                    progress, stop));
    }
    QStringList subjects()
    {
        QStringList all;
        for (const Ews::CalendarItem &item : m_case->calendar(principal))
            all.append(item.subject);
        all.sort();
        return all;
    }

    std::optional<MeetingCase> m_case;
};

ONBEHALF_TEST(TestImportMeetings, QCoreApplication)

} // namespace tst_importmeetings

#include "tst_importmeetings.moc"
