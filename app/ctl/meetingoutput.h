// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/output.h"
#include "meetings/sendmeeting.h"
#include "meetings/warnings.h"

namespace OnBehalf::Ctl {

/// Prints meetings, plans and what came of them.
class MeetingOutput
{
public:
    MeetingOutput(const Output &output, QString principal)
        : m_output(output)
        , m_principal(std::move(principal))
    {}

    void show(const MeetingEntry &entry) const;
    /// What would be done; nothing is.
    void plan(const MeetingPlan &plan) const;
    void report(const SendReport &report) const;
    void pending(const QList<PendingMeeting> &all) const;
    /// What a sender may want to know, on standard error.
    void warn(const Meeting &meeting, const QList<MeetingWarning> &warnings) const;

private:
    const Output &m_output;
    QString m_principal;
};

QJsonObject meetingJson(const Meeting &meeting);
/// "2026-12-01T10:00".
QString clockText(const Ews::DateTime &clock);
Exit exitOf(const SendReport &report);

} // namespace OnBehalf::Ctl
