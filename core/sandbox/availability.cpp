// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GetUserAvailability.

#include "recurrence/timezones.h"
#include "sandbox/suggestions.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maximumMailboxes = 100;
constexpr int maximumViewDays = 42;
constexpr int minimumInterval = 5;
constexpr int maximumInterval = 1440;

/// The zone of the body goes before the header's; one of them has to be there.
Ews::Result<Series::WallClock> wallClockOf(const Ews::GetUserAvailability &op, const Call &call)
{
    if (op.timeZone && Series::isValid(*op.timeZone))
        return Series::WallClock(*op.timeZone);
    const auto zone = op.timeZone ? std::nullopt : Series::timeZone(call.timeZoneId);
    if (!zone)
        return std::unexpected(refused(u"ErrorTimeZone"_s));
    return Series::WallClock(*zone);
}

Ews::Result<FreeBusyWindow> windowOf(const Ews::FreeBusyViewOptions &options,
                                     const Series::WallClock &clock)
{
    const FreeBusyWindow window{
        .from = clock.instant(options.timeWindow.startTime),
        .to = clock.instant(options.timeWindow.endTime),
        .interval = options.mergedInterval.value_or(30),
        .view = options.view.value_or(Ews::FreeBusyViewType::None),
    };
    QString problem;
    if (window.from >= window.to)
        problem = u"ErrorInvalidTimeInterval"_s;
    else if (clock.at(window.from).date.addDays(maximumViewDays) < clock.at(window.to).date)
        problem = u"ErrorTimeIntervalTooBig"_s;
    else if (window.interval < minimumInterval || window.interval > maximumInterval)
        problem = u"ErrorInvalidMergedFreeBusyInterval"_s;
    else if (window.view == Ews::FreeBusyViewType::None)
        problem = u"ErrorInvalidFreeBusyViewType"_s;
    if (!problem.isEmpty())
        return std::unexpected(refused(problem));
    return window;
}

} // namespace

Ews::Result<Ews::GetUserAvailability::Response>
Exchange::getUserAvailability(const Ews::GetUserAvailability &op, Call &call)
{
    if (op.mailboxes.size() > maximumMailboxes)
        return std::unexpected(refused(u"ErrorMailboxDataArrayTooBig"_s));
    const auto clock = wallClockOf(op, call);
    if (!clock)
        return std::unexpected(clock.error());
    QList<Invited> invited;
    for (const Ews::MailboxData &wanted : op.mailboxes)
        invited.append({wanted, partyOf(call, wanted.email.address)});
    Ews::GetUserAvailability::Response response;
    if (op.freeBusy) {
        const auto window = windowOf(*op.freeBusy, *clock);
        if (!window)
            return std::unexpected(window.error());
        for (const Invited &one : std::as_const(invited)) {
            if (one.party)
                response.items.append(
                    Ews::FreeBusyAnswer{viewOf(call, *one.party, *window, *clock)});
            else
                response.items.append(std::unexpected(one.party.error()));
        }
    }
    if (op.suggestions)
        response.suggestions = suggest(call, *op.suggestions, invited, *clock);
    return response;
}

} // namespace Sandbox
