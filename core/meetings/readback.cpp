// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meetingsend.h"
#include "recurrence/occurrences.h"

#include <QCoroFuture>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype comparedDates = 50;

bool sameDates(const std::optional<Ews::Recurrence> &a, const std::optional<Ews::Recurrence> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return Series::between(*a, {}, {}, comparedDates) ==
               Series::between(*b, {}, {}, comparedDates) &&
           Series::last(*a) == Series::last(*b);
}

/// Where the server has something else than was wanted. That it words things differently (an HTML
/// body, a zone by another name, a series from its first occurrence) is no difference.
QList<MeetingPart> notTaken(const Meeting &wanted, const Meeting &now)
{
    // Who may not see private items gets them back without their words.
    const bool isMasked = wanted.sensitivity == Ews::Sensitivity::Private &&
                          now.sensitivity == Ews::Sensitivity::Private;
    QList<MeetingPart> parts = differences(wanted, now);
    parts.removeIf([&](MeetingPart part) {
        if (isMasked && part != MeetingPart::Times && part != MeetingPart::Recurrence &&
            part != MeetingPart::ShowAs)
            return true;
        switch (part) {
        case MeetingPart::Body:
            return wanted.body.type == Ews::BodyType::HTML || now.body.type == Ews::BodyType::HTML;
        case MeetingPart::Times:
            return wanted.times.startsAt() == now.times.startsAt() &&
                   wanted.times.endsAt() == now.times.endsAt() &&
                   wanted.times.allDay == now.times.allDay;
        case MeetingPart::Recurrence:
            return sameDates(wanted.recurrence, now.recurrence);
        case MeetingPart::Files:
            return wanted.files.size() == now.files.size();
        default:
            return false;
        }
    });
    return parts;
}

} // namespace

QCoro::Task<> readBack(MeetingSendPointer send)
{
    ++send->report.requests;
    const PlannedItem item = send->plan().items.first();
    const Ews::ItemId id{.id = item.id.id, .changeKey = {}};
    auto entry = co_await readMeeting(send->client, id, item.wanted.times.startZone);
    SendReport &report = send->report;
    const StepKind last = report.plan.steps.last().kind;
    if (last == StepKind::Cancel || last == StepKind::Delete) {
        if (entry && !entry->isCancelled &&
            entry->id.changeKey == report.plan.items.first().id.changeKey)
            report.error =
                Ews::Error{.failure = Ews::Failure::Refused, .code = u"MeetingStillThere"_s};
    } else if (entry) {
        report.notTaken = notTaken(report.plan.items.first().wanted, entry->meeting);
        report.after = std::move(*entry);
    } else if (!item.isHidden) {
        report.error = entry.error();
    }
}

} // namespace OnBehalf
