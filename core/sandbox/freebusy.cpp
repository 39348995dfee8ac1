// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/freebusy.h"

#include "sandbox/itemlookup.h"
#include "sandbox/workinghours.h"

#include <algorithm>
#include <array>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::FreeBusyViewType;
using Ews::LegacyFreeBusy;
using Ews::ServerVersion;

namespace {

constexpr int maximumMembers = 100;

bool isMerged(FreeBusyViewType view)
{
    return view == FreeBusyViewType::MergedOnly || view == FreeBusyViewType::FreeBusyMerged ||
           view == FreeBusyViewType::DetailedMerged;
}

bool isDetailed(FreeBusyViewType view)
{
    return view == FreeBusyViewType::Detailed || view == FreeBusyViewType::DetailedMerged;
}

/// Of what is asked for, as much as may be seen.
FreeBusyViewType allowed(FreeBusyViewType wanted, Sight sight)
{
    if (!isDetailed(wanted) || sight >= Sight::Words)
        return wanted;
    return isMerged(wanted) ? FreeBusyViewType::FreeBusyMerged : FreeBusyViewType::FreeBusy;
}

LegacyFreeBusy statusIn(ServerVersion version, LegacyFreeBusy status)
{
    const bool known =
        status != LegacyFreeBusy::WorkingElsewhere || version >= ServerVersion::Exchange2013;
    return known ? status : LegacyFreeBusy::Free;
}

/// Servers before 2013 have no digit for who works elsewhere, and 4 for who is not known; the
/// digits above 3 are recalled, the documentation lists none for the one and 4 for the other.
QChar digitOf(LegacyFreeBusy status, ServerVersion version)
{
    if (status == LegacyFreeBusy::NoData)
        return version >= ServerVersion::Exchange2013 ? u'5' : u'4';
    return QChar(u'0' + int(status));
}

/// A digit for each interval that really passes: on the day on which the clocks go back there are
/// more of them than the clocks show.
QString mergedOf(const QList<CalendarTime> &events, const FreeBusyWindow &window,
                 ServerVersion version)
{
    QString digits;
    for (QDateTime from = window.from; from < window.to;) {
        const QDateTime to = from.addSecs(window.interval * 60);
        digits += digitOf(statusBetween(events, from, qMin(to, window.to), version), version);
        from = to;
    }
    return digits;
}

/// Words of private items are for those who may see such items; the id is for those who read.
Ews::CalendarEventDetails detailsOf(const Call &call, const Mailbox &mailbox,
                                    const CalendarTime &event, Sight sight)
{
    const Ews::CalendarItem &entry = event.entry();
    const auto type = entry.calendarItemType.value_or(Ews::CalendarItemType::Single);
    Ews::CalendarEventDetails details{
        .isMeeting = entry.isMeeting.value_or(false),
        .isRecurring = type != Ews::CalendarItemType::Single,
        .isException = type == Ews::CalendarItemType::Exception,
        .isReminderSet = entry.reminderIsSet.value_or(false),
        .isPrivate = event.item->isPrivate(),
    };
    if (details.isPrivate && !seesPrivateItems(call, mailbox))
        return details;
    details.subject = entry.subject;
    details.location = entry.location;
    if (sight == Sight::Everything)
        details.id =
            QString::fromLatin1(itemIdOf(mailbox, *event.item).id.toLatin1().toHex().toUpper());
    return details;
}

Ews::FreeBusyView viewOfOne(const Call &call, const Mailbox &mailbox, const FreeBusyWindow &window,
                            const Series::WallClock &clock)
{
    const auto events = eventsBetween(mailbox, window.from, window.to);
    const Sight sight = sightOf(call, mailbox);
    Ews::FreeBusyView view{.type = allowed(window.view, sight)};
    if (isMerged(view.type))
        view.mergedFreeBusy = mergedOf(events, window, call.version);
    if (view.type != FreeBusyViewType::MergedOnly) {
        for (const CalendarTime &event : events) {
            Ews::CalendarEvent shown{.startTime = clock.at(event.start),
                                     .endTime = clock.at(event.end),
                                     .busyType = statusIn(call.version, event.status())};
            if (isDetailed(view.type))
                shown.details = detailsOf(call, mailbox, event, sight);
            view.events.append(shown);
        }
    }
    view.workingHours = workingHours(mailbox.workTimes, window.from.date().year());
    return view;
}

} // namespace

Sight sightOf(const Call &call, const Mailbox &mailbox)
{
    const auto calendar = mailbox.folders.constFind(u"calendar"_s);
    const Rights rights =
        calendar == mailbox.folders.cend() ? Rights(0) : call.rightsOn(mailbox, *calendar);
    return rights & Right::readAny            ? Sight::Everything
           : rights & Right::freeBusyDetailed ? Sight::Words
           : rights & Right::freeBusySimple   ? Sight::Times
                                              : Sight::Nothing;
}

Ews::Result<Party> partyOf(Call &call, const QString &address)
{
    Party party{.entry = call.directory().byAddress(address)};
    if (!party.entry || (!party.entry->hasMailbox() && !party.entry->isGroup()))
        return std::unexpected(refused(u"ErrorMailRecipientNotFound"_s));
    if (call.state.controls.failingMailboxes.contains(party.entry->smtp))
        return std::unexpected(
            refused(call.state.controls.failingMailboxes.value(party.entry->smtp)));
    const auto members = party.isGroup() ? call.directory().membersOf(party.entry->sid)
                                         : QList<const DirectoryEntry *>{party.entry};
    if (members.size() > maximumMembers)
        return std::unexpected(refused(u"ErrorFreeBusyDLLimitReached"_s));
    for (const DirectoryEntry *member : members) {
        const Mailbox *mailbox =
            member->hasMailbox() ? call.state.organisation.mailbox(member->sid) : nullptr;
        if (mailbox && sightOf(call, *mailbox) != Sight::Nothing)
            party.calendars.append(mailbox);
        else
            ++party.withoutData;
    }
    if (!party.isGroup() && party.calendars.isEmpty())
        return std::unexpected(refused(u"ErrorNoFreeBusyAccess"_s));
    return party;
}

LegacyFreeBusy statusBetween(const QList<CalendarTime> &events, const QDateTime &from,
                             const QDateTime &to, ServerVersion version)
{
    // By how much each stands in the way; the words' own order puts being elsewhere above all.
    constexpr std::array weights{LegacyFreeBusy::Free, LegacyFreeBusy::WorkingElsewhere,
                                 LegacyFreeBusy::Tentative, LegacyFreeBusy::Busy,
                                 LegacyFreeBusy::OOF};
    const auto weight = [&weights](LegacyFreeBusy status) {
        return std::ranges::find(weights, status) - weights.begin();
    };
    LegacyFreeBusy highest = LegacyFreeBusy::Free;
    for (const CalendarTime &event : events) {
        const LegacyFreeBusy status = statusIn(version, event.status());
        if (event.overlaps(from, to) && status != LegacyFreeBusy::NoData &&
            weight(status) > weight(highest))
            highest = status;
    }
    return highest;
}

Ews::FreeBusyView viewOf(const Call &call, const Party &party, const FreeBusyWindow &window,
                         const Series::WallClock &clock)
{
    if (!party.isGroup())
        return viewOfOne(call, *party.calendars.first(), window, clock);
    // Of a group there is one row of digits, whatever was asked for.
    Ews::FreeBusyView view{.type = FreeBusyViewType::MergedOnly};
    QList<CalendarTime> events;
    for (const Mailbox *mailbox : party.calendars)
        events += eventsBetween(*mailbox, window.from, window.to);
    view.mergedFreeBusy = mergedOf(events, window, call.version);
    if (party.calendars.isEmpty())
        view.mergedFreeBusy.fill(digitOf(LegacyFreeBusy::NoData, call.version));
    return view;
}

} // namespace Sandbox
