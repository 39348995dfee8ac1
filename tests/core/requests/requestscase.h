// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of requests share: Sofia Marchetti, who invites Helena Lindqvist, and Jonas Weber,
// who gets copies and answers.
#pragma once

#include "core/meetings/meetingscase.h"

#include "calendar/calendarlist.h"
#include "requests/answerrequest.h"
#include "requests/readrequests.h"

namespace RequestsCase {

using namespace MeetingsCase;

inline const QString sofia = address(u"sofia.marchetti"_s);

class RequestCase : public MeetingCase
{
public:
    RequestCase()
        : organizer(owner(u"sofia.marchetti"_s))
    {}

    /// Sofia's meeting with Helena.
    static Meeting review()
    {
        Meeting meeting = sampleMeeting();
        meeting.subject = u"Review"_s;
        meeting.invitees = {{.name = u"Helena Lindqvist"_s, .address = principal}};
        return meeting;
    }
    MeetingEntry invites(const Meeting &meeting = review())
    {
        return carriedOut(planNew(sofia, meeting)).value_or(MeetingEntry{});
    }
    std::optional<MeetingEntry> carriedOut(const MeetingPlan &plan)
    {
        return await(sendMeeting(organizer.client, plan, journal(), {.lookAgainAfter = {}})).after;
    }

    Ews::Result<RequestList> list(const QStringList &principals = {principal})
    {
        return await(readRequests(delegate.client, address(assistant), principals));
    }
    /// The newest about \a subject; where there is none one without an id.
    Request newest(const QString &subject = u"Review"_s)
    {
        const auto all = list();
        if (all)
            for (const Request &one : all->requests)
                if (one.subject.endsWith(subject))
                    return one;
        return {};
    }
    AnswerReport answer(const Request &request, const RequestAnswer &answer, const Session &as)
    {
        return await(answerRequest(as.client, request, answer, journal(), {}, {}));
    }
    AnswerReport answer(const Request &request, const RequestAnswer &how)
    {
        return answer(request, how, delegate);
    }
    /// Helena's entry for the meeting, as Jonas sees it.
    std::optional<Ews::ItemId> entry()
    {
        const QDateTime first(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
        const auto entries =
            await(readCalendar(delegate.client, principal, first, first.addDays(3)));
        if (entries)
            for (const CalendarEntry &one : *entries)
                if (one.subject == u"Review"_s)
                    return one.id;
        return std::nullopt;
    }
    void setScope(Ews::DeliverMeetingRequests scope)
    {
        const Session helena = owner(u"helena.lindqvist"_s);
        DelegatesDraft draft(Case::read(helena));
        draft.setScope(scope);
        const ApplyReport report = apply(helena, draft);
        QVERIFY(!report.stoppedBy);
    }
    QList<Ews::MeetingResponse> toldSofia() { return received<Ews::MeetingResponse>(sofia); }

    Session organizer;
};

} // namespace RequestsCase
