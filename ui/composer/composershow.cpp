// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a composer window shows of its draft and of what is known around it.

#include "calendar/busymarks.h"
#include "common/statusline.h"
#include "composer/availabilitygrid.h"
#include "composer/composeractions.h"
#include "composer/composerflow.h"
#include "composer/composernotices.h"
#include "composer/composerwindow.h"
#include "composer/draftstate.h"
#include "composer/meetingform.h"
#include "composer/principalfield.h"
#include "composer/sidepanel.h"
#include "composer/timefields.h"
#include "composer/timeline.h"
#include "models/attendeesmodel.h"
#include "recurrence/timezones.h"
#include "text/datetext.h"
#include "text/errortext.h"
#include "text/featuretext.h"
#include "text/warningtext.h"

#include <algorithm>

namespace OnBehalf {

namespace {

int personCount(const Meeting &meeting)
{
    const auto rooms = meeting.invited(AttendeeRole::Resource).size();
    return int(meeting.invitees.size() - rooms) + 1; // and the organizer
}

} // namespace

SenderParties ComposerWindow::parties() const
{
    const auto &draft = m_composer->draft();
    const auto &session = m_composer->session();
    // Only the mailbox that is impersonated is worked in under another identity.
    const bool impersonates = session.mailbox.access == Access::Impersonation;
    return {.ownName = m_own.name,
            .ownAddress = m_own.address,
            .principalName = draft.principalName,
            .principal = draft.principal,
            .access = impersonates ? Access::Impersonation : Access::FullAccess};
}

QTimeZone ComposerWindow::zone() const
{
    return Series::timeZone(m_composer->draft().meeting.times.startZone)
        .value_or(QTimeZone::systemTimeZone());
}

WarningContext ComposerWindow::warningContext() const
{
    return {.principalName = parties().shownPrincipal(),
            .zone = zone(),
            .day = m_composer->draft().meeting.times.start.date};
}

QStringList ComposerWindow::warningTexts() const
{
    QStringList texts;
    QStringList unreachable;
    for (const MeetingWarning &warning : m_composer->warnings()) {
        using Kind = MeetingWarning::Kind;
        if (warning.kind == Kind::InvalidRecipient)
            unreachable.append(warning.address);
        // That nobody has the address says it all.
        if (warning.kind != Kind::NotVisible || !unreachable.contains(warning.address))
            texts.append(warningText(warning, warningContext()));
    }
    return texts;
}

QStringList ComposerWindow::roomAddresses() const
{
    QStringList addresses;
    for (const Invitee &one : m_composer->draft().meeting.invited(AttendeeRole::Resource))
        addresses.append(one.address);
    return addresses;
}

void ComposerWindow::showDraft()
{
    const auto &draft = m_composer->draft();
    const auto &meeting = draft.meeting;
    setWindowTitle(composerTitle(meeting.subject, parties(), draft.isNew()));
    m_form->principal()->setParties(parties());
    m_form->principal()->setFixed(!draft.isNew());
    m_form->setRepeatable(draft.scope != SeriesScope::Occurrence);
    m_form->setMeeting(meeting);
    m_actions->show(meeting);
    m_actions->recurrence->setEnabled(draft.scope != SeriesScope::Occurrence);
    m_actions->setExisting(!draft.isNew() && draft.scope != SeriesScope::Following,
                           draft.entry && draft.entry->mayDelete);
    m_actions->setSends(m_composer->hasInvitees());
    m_grid->people()->setOrganizer(draft.principalName, draft.principal);
    m_grid->people()->setInvitees(meeting.invitees);
    m_grid->people()->setGroups(m_flow->groups());
    const auto start = meeting.times.startsAt();
    const auto end = meeting.times.endsAt();
    // Without an answer yet the day is there already, with nothing in it.
    if (m_grid->timeline()->scale().isEmpty() && start.isValid())
        m_grid->setDays(meeting.times.start.date, 1, zone());
    m_grid->setMeeting(start, end, meeting.times.allDay);
    const bool outOfSight = m_composer->shownFrom().isValid() && start.isValid() &&
                            (start < m_composer->shownFrom() || end > m_composer->shownTo());
    if (outOfSight)
        m_composer->showDays({}, 1);
    showAvailability();
}

void ComposerWindow::showRooms()
{
    m_side->setRooms(m_composer->rooms(),
                     lackingText(*m_composer->session().client, ServerFeature::RoomLists));
    showAvailability();
}

void ComposerWindow::showAvailability()
{
    const auto &draft = m_composer->draft();
    const auto &meeting = draft.meeting;
    const auto known = m_composer->availability();
    const QTimeZone here = zone();
    const QDate day = meeting.times.start.date;
    m_grid->timeline()->setOrganizerTimes(m_composer->principalTimes());
    m_grid->people()->setAvailability(known, day, here);
    if (m_composer->shownFrom().isValid()) {
        const QDate first = m_composer->shownFrom().toTimeZone(here).date();
        const QDate last = m_composer->shownTo().toTimeZone(here).date();
        m_grid->setDays(first, qMax(1, int(first.daysTo(last))), here);
    }
    const auto start = meeting.times.startsAt();
    const auto end = meeting.times.endsAt();
    auto people = meeting.invitees;
    people.prepend({.name = draft.principalName, .address = draft.principal});
    if (start.isValid() && end >= start) {
        const auto length = std::chrono::duration_cast<std::chrono::minutes>(
            std::chrono::seconds(start.secsTo(end)));
        m_side->setSuggestions({.times = m_composer->suggestions(),
                                .duration = length,
                                .zone = here,
                                .people = people});
        m_side->setNeed({.known = known,
                         .start = start,
                         .end = end,
                         .people = personCount(meeting),
                         .taken = roomAddresses()});
    }
    showZones();
    showWarnings();
    if (m_composer->activity() == MeetingComposer::Activity::Idle)
        m_status->showResult(m_composer->availabilityError() ? Tone::Warning : Tone::Success,
                             availabilityText());
}

// The clocks of whoever is concerned and not in the meeting's own zone.
void ComposerWindow::showZones()
{
    const auto &draft = m_composer->draft();
    const QString own = Series::windowsId(QTimeZone::systemTimeZone());
    const auto principal = m_composer->principalTimes();
    QList<ZonesModel::Preferred> preferred;
    if (principal && !parties().isOwnCalendar())
        preferred.append({principal->windowsZone, parties().shownPrincipal()});
    preferred.append({own, tr("your time zone")});
    m_form->times()->setZones(preferred);
    const auto at = draft.meeting.times.startsAt();
    const bool isOwn =
        at.isValid() && zone().offsetFromUtc(at) == QTimeZone::systemTimeZone().offsetFromUtc(at);
    auto other = std::optional(QTimeZone::systemTimeZone());
    QString whose = tr("your time");
    if (isOwn) {
        other = principal ? std::optional(principal->zone) : std::nullopt;
        whose = tr("the time of %1").arg(parties().shownPrincipal());
    }
    if (other && (!at.isValid() || other->offsetFromUtc(at) == zone().offsetFromUtc(at)))
        other.reset();
    m_form->times()->setOtherZone(other, whose);
    m_form->times()->setZoneNote(m_composer->isZoneGuessed()
                                     ? tr("The server does not tell the time zone of %1: this is "
                                          "the one of your computer.")
                                           .arg(parties().shownPrincipal())
                                     : QString());
    m_grid->timeline()->setSecondZone(other);
    m_legend->setNote(other ? tr("%1 above, %2 below", "cities").arg(cityOf(zone()), cityOf(*other))
                            : QString());
}

void ComposerWindow::showWarnings()
{
    const auto &times = m_composer->draft().meeting.times;
    QList<MessageAction> actions;
    const bool clashes = std::ranges::any_of(m_composer->warnings(), [](const auto &warning) {
        using Kind = MeetingWarning::Kind;
        return warning.kind == Kind::PrincipalBusy || warning.kind == Kind::AttendeeBusy ||
               warning.kind == Kind::RoomBusy || warning.kind == Kind::OutsideWorkingHours;
    });
    const auto better = m_side->bestOtherThan(times.startsAt());
    if (clashes && better && !times.allDay) {
        const auto start = better->start.toTimeZone(zone());
        const auto end = start.addSecs(times.startsAt().secsTo(times.endsAt()));
        const QString when = start.date() == times.start.date ? clockRangeText(start, end)
                                                              : timeRangeText(start, end);
        actions.append({.text = tr("&Use %1", "a time").arg(when),
                        .run = [this, time = *better] { m_flow->take(time); }});
    }
    m_notices->setWarnings(warningTexts(), actions);
}

QString ComposerWindow::availabilityText() const
{
    if (const auto &error = m_composer->availabilityError())
        return tr("When people are free could not be read: %1").arg(errorText(*error).headline);
    if (!m_composer->availabilityReadAt().isValid())
        return {};
    QStringList rooms = roomAddresses();
    for (const RoomList &list : m_composer->rooms())
        for (const Room &room : list.rooms)
            rooms.append(room.address);
    int people = 0;
    int roomsRead = 0;
    for (const Availability &one : m_composer->availability())
        ++(rooms.contains(one.address, Qt::CaseInsensitive) ? roomsRead : people);
    QString whose = tr("%n people", nullptr, people);
    if (roomsRead > 0)
        //: "10 people and 3 rooms"
        whose = tr("%1 and %n room(s)", nullptr, roomsRead).arg(whose);
    return tr("Availability of %1 read at %2 in %n request(s)", nullptr,
              m_composer->availabilityRequests())
        .arg(whose, clockText(m_composer->availabilityReadAt().toLocalTime().time()));
}

void ComposerWindow::showActivity()
{
    const bool idle = m_composer->activity() == MeetingComposer::Activity::Idle;
    m_actions->setIdle(idle);
    m_form->setEnabled(idle);
    m_grid->setEnabled(idle);
    m_side->setEnabled(idle);
    switch (m_composer->activity()) {
    case MeetingComposer::Activity::Opening:
        return m_status->showBusy(tr("Reading the meeting…"));
    case MeetingComposer::Activity::Sending:
        return m_status->showBusy(tr("Sending…"));
    case MeetingComposer::Activity::Idle:
        return m_status->endBusy();
    }
}

void ComposerWindow::showSaved()
{
    m_draftState->setKept(m_composer->draft().savedAt);
}

} // namespace OnBehalf
