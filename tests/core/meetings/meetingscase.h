// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of meetings share: Jonas Weber, who may act for Helena Lindqvist, and a look into
// the mailboxes of those who are invited.
#pragma once

#include "core/sandboxcase.h"

#include "meetings/sendmeeting.h"

namespace MeetingsCase {

using namespace SandboxCase;
using Support::await;

inline const auto assistant = u"jonas.weber"_s;
inline const QString principal = address(u"helena.lindqvist"_s);
inline const QString anna = address(u"anna.schmidt"_s);
inline const QString mei = address(u"mei.lin"_s);
inline const QString berlin = u"W. Europe Standard Time"_s;

inline Ews::DateTime clock(int day, int hour, int minute = 0)
{
    return {QDate(2026, 12, day), QTime(hour, minute), {}};
}

/// On the 1st of December from 10 to 11 in Stockholm, with Anna.
inline Meeting sampleMeeting()
{
    Meeting meeting;
    meeting.subject = u"Aurora Bridge: design freeze"_s;
    meeting.location = u"Room Aurora"_s;
    meeting.body = {.type = Ews::BodyType::Text, .text = u"Please bring open points."_s};
    meeting.times = {
        .start = clock(1, 10), .end = clock(1, 11), .startZone = berlin, .endZone = berlin};
    meeting.invitees = {{.name = u"Anna Schmidt"_s, .address = anna}};
    return meeting;
}

class MeetingCase : public Case
{
public:
    MeetingCase()
        : delegate(session(assistant, {.address = address(assistant)}))
    {}

    SendReport send(const MeetingPlan &plan, const QString &journalId = {},
                    const SendOptions &options = {.lookAgainAfter = {}})
    {
        return await(sendMeeting(delegate.client, plan, journal(), options, {}, journalId));
    }

    Ews::Result<MeetingEntry> read(const Ews::ItemId &id)
    {
        return await(readMeeting(delegate.client, Ews::ItemId{.id = id.id}, berlin));
    }

    /// The items of that type in a folder of \a smtp, oldest first.
    template<class T>
    QList<T> inFolder(const QString &smtp, const QString &folder)
    {
        return server.exchange().with([&](Sandbox::State &state) {
            QList<T> items;
            for (const auto &[key, item] : state.organisation.mailboxOf(smtp)->items)
                if (const auto *one = std::get_if<T>(&item.content); one && item.folder == folder)
                    items.append(*one);
            return items;
        });
    }
    template<class T>
    QList<T> received(const QString &smtp)
    {
        return inFolder<T>(smtp, u"inbox"_s);
    }
    QList<Ews::CalendarItem> calendar(const QString &smtp)
    {
        return inFolder<Ews::CalendarItem>(smtp, u"calendar"_s);
    }

    /// The next call that gets so far ends there, and its answer is lost.
    void dieAfter(Sandbox::Step step)
    {
        server.exchange().with([step](Sandbox::State &state) { state.controls.diesAfter = step; });
    }

    QList<PendingMeeting> pending()
    {
        return pendingMeetings(journal(), address(assistant), principal);
    }

    Session delegate;
};

} // namespace MeetingsCase
