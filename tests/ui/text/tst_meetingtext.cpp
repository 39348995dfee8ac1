// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "text/meetingtext.h"

#include <QTest>

namespace tst_meetingtext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString helena = u"Helena"_s;

Meeting sample()
{
    Meeting meeting;
    meeting.subject = u"x"_s;
    meeting.invitees = {{.name = u"Anna"_s, .address = u"anna@example.test"_s}};
    return meeting;
}

MeetingEntry entry()
{
    MeetingEntry one{.id = {u"AAMk"_s, u"DwAA"_s}, .meeting = sample()};
    one.requestWasSent = true;
    return one;
}

MeetingPlan changing(Tell tell)
{
    return planChange(u"helena@example.test"_s, entry(), sample(), tell);
}

SendReport ended(SendEnd end, const MeetingPlan &plan,
                 const std::optional<Ews::Error> &error = std::nullopt)
{
    SendReport report;
    report.end = end;
    report.plan = plan;
    report.error = error;
    return report;
}

QString headline(const SendReport &report)
{
    return sendText(report, helena).headline;
}

} // namespace

/// What is said of a meeting before and after it is sent.
class TestMeetingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneAndWhoWasTold()
    {
        const MeetingPlan made = planNew(u"helena@example.test"_s, sample());
        QCOMPARE(headline(ended(SendEnd::Done, made)),
                 u"The meeting is in the calendar of Helena, and the invitations are sent."_s);
        QCOMPARE(headline(ended(SendEnd::Done, planNew(u"h"_s, Meeting{}))),
                 u"The appointment is in the calendar of Helena."_s);
        QCOMPARE(headline(ended(SendEnd::Done, changing(Tell::All))),
                 u"The meeting is changed, and everybody invited was told."_s);
        QCOMPARE(headline(ended(SendEnd::Done, changing(Tell::Changed))),
                 u"The meeting is changed, and those added or removed were told."_s);
        QCOMPARE(headline(ended(SendEnd::Done, changing(Tell::Nobody))),
                 u"It is changed. Nobody was told."_s);
        QCOMPARE(headline(ended(SendEnd::Done, planCancel(u"h"_s, entry(), {}))),
                 u"The meeting is cancelled, and everybody invited was told."_s);
    }

    void whatTheServerKept()
    {
        SendReport report = ended(SendEnd::Done, changing(Tell::All));
        report.notTaken = {MeetingPart::Subject, MeetingPart::Times};
        QVERIFY(headline(report).contains(u"The server did not take over: subject"_s));
        QVERIFY(headline(report).contains(partText(MeetingPart::Times)));
        QVERIFY(!sendText(report, helena).nextStep.isEmpty());
    }

    /// How far it came decides what is said to be changed.
    void howFarItCame()
    {
        const Ews::Error refused{.failure = Ews::Failure::Refused, .code = u"ErrorSendAsDenied"_s};
        MeetingPlan plan = planNew(u"h"_s, sample());
        QVERIFY(headline(ended(SendEnd::Stopped, plan, refused))
                    .endsWith(u"Nothing was created or sent; the draft is kept."_s));
        plan.steps[0].state = StepState::Done;
        QVERIFY(headline(ended(SendEnd::Stopped, plan, refused))
                    .endsWith(u"is in the calendar of Helena, but nobody was invited yet."_s));
        QVERIFY(headline(ended(SendEnd::Stopped, changing(Tell::All), refused))
                    .endsWith(u"Nothing was changed, and nobody was told; the draft is kept."_s));
        QVERIFY(headline(ended(SendEnd::Stopped, planCancel(u"h"_s, entry(), {}), refused))
                    .endsWith(u"Nothing was cancelled, and nobody was told."_s));
    }

    void whatIsNotKnownIsNotClaimed()
    {
        const auto unknown = sendText(ended(SendEnd::Unknown, changing(Tell::All)), helena);
        QVERIFY(unknown.headline.contains(u"not known"_s));
        QVERIFY(unknown.nextStep.contains(u"nothing is sent twice"_s));
        const auto undecided = sendText(ended(SendEnd::Undecided, changing(Tell::All)), helena);
        QVERIFY(undecided.headline.contains(u"cannot be found out"_s));
        QVERIFY(undecided.nextStep.contains(u"Ask one of those invited"_s));
        const auto cancelled =
            sendText(ended(SendEnd::Undecided, planCancel(u"h"_s, entry(), {})), helena);
        QVERIFY(cancelled.headline.contains(u"is cancelled"_s));
        const auto elsewhere =
            sendText(ended(SendEnd::ChangedElsewhere, changing(Tell::All)), helena);
        QVERIFY(elsewhere.headline.startsWith(u"Somebody else changed or deleted"_s));
    }

    void aPlanIsASentenceAStep()
    {
        Meeting meeting = sample();
        meeting.files = {{.name = u"a.pdf"_s}};
        MeetingPlan plan = planNew(u"h"_s, meeting);
        const QStringList steps = planText(plan, helena);
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps.at(0),
                 u"Create the meeting in the calendar of Helena. Nobody is told yet."_s);
        QCOMPARE(steps.at(1), u"Attach a.pdf."_s);
        QVERIFY(steps.at(2).startsWith(u"Send the invitations"_s));
        plan.steps[0].state = StepState::Done;
        QCOMPARE(planText(plan, helena).size(), 2);
        QCOMPARE(planText(changing(Tell::Changed), helena),
                 QStringList{u"Change the meeting. Those added or removed are told."_s});
    }

    void everyPartHasAWord()
    {
        QStringList words;
        for (int part = 0; part <= int(MeetingPart::Files); ++part)
            words.append(partText(MeetingPart(part)));
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.removeDuplicates(), 0);
    }
};

ONBEHALF_TEST(TestMeetingText, QCoreApplication)

} // namespace tst_meetingtext

#include "tst_meetingtext.moc"
