// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of appointments in many calendars share: the helpdesk, who acts as each owner.
#pragma once

#include "core/meetings/meetingscase.h"
#include "helpdesk/appointmentsrun.h"

#include <QSignalSpy>

namespace AppointmentsCase {

using namespace MeetingsCase;
using State = AppointmentResult::State;
using Activity = AppointmentsRun::Activity;

inline const QString helena = principal;
inline const QString tomas = address(u"tomas.ferreira"_s);
inline const QString isabel = address(u"isabel.navarro"_s);
inline const QString nobody = address(u"no.such.person"_s);

inline QList<ListedMailbox> listed(const QStringList &addresses)
{
    QList<ListedMailbox> mailboxes;
    for (const QString &one : addresses)
        mailboxes.append({.address = one, .name = {}});
    return mailboxes;
}

/// Nobody is invited to it.
inline Meeting sampleAppointment()
{
    Meeting meeting = sampleMeeting();
    meeting.subject = u"Phones are replaced"_s;
    meeting.invitees.clear();
    return meeting;
}

inline QList<State> states(const QList<AppointmentResult> &results)
{
    QList<State> all;
    for (const AppointmentResult &one : results)
        all.append(one.state);
    return all;
}

class Desk : public MeetingCase
{
public:
    /// \a url: through a proxy, for instance; \a journal: another than the case's.
    std::unique_ptr<AppointmentsRun> run(const QStringList &mailboxes, int atOnce = 2,
                                         const QUrl &url = {},
                                         const std::optional<Journal> &record = {})
    {
        auto made = std::make_unique<AppointmentsRun>(owner(u"helpdesk"_s, url), true,
                                                      record.value_or(journal()), atOnce);
        made->setMailboxes(listed(mailboxes));
        return made;
    }

    QList<Appointments> open(const std::optional<Journal> &record = {})
    {
        return openAppointments(record.value_or(journal()), address(u"helpdesk"_s));
    }

    /// Messages of any kind about meetings.
    qsizetype messages(const QString &smtp)
    {
        return received<Ews::MeetingRequest>(smtp).size() +
               received<Ews::MeetingCancellation>(smtp).size();
    }

    void refuseImpersonation(const QString &smtp, bool refused)
    {
        server.exchange().with([&](Sandbox::State &state) {
            const auto sid = state.organisation.directory.byAddress(smtp)->sid;
            if (refused)
                state.controls.refusedImpersonations.insert(sid, u"ErrorImpersonateUserDenied"_s);
            else
                state.controls.refusedImpersonations.remove(sid);
        });
    }

    void refuseCalls(const QString &operation, bool refused)
    {
        server.exchange().with([&](Sandbox::State &state) {
            if (refused)
                state.controls.refusedCalls.insert(operation, u"ErrorInternalServerError"_s);
            else
                state.controls.refusedCalls.remove(operation);
        });
    }
};

} // namespace AppointmentsCase

/// Waits until nothing runs.
#define FINISH(run) QTRY_COMPARE_WITH_TIMEOUT((run)->activity(), Activity::Idle, 30'000)
