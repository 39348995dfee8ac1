// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/appointments.h"

#include "meetings/meetingjson.h"
#include "operationid.h"

#include <QSet>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

using AppointmentState = AppointmentResult::State;

const QString appointmentsKind = u"appointments"_s;

/// All marks are made below this one: see RFC 4122, 4.3.
const QUuid marksOfAppointments{u"b64b1f5e-5a55-4e0e-9a3b-0d1b8a6f2c77"_s};

QString markFor(const QString &runId, const QString &address)
{
    return QUuid::createUuidV5(marksOfAppointments, runId + u'/' + address.toLower())
        .toString(QUuid::WithoutBraces);
}

QJsonObject appointmentsJson(const Appointments &all)
{
    QJsonArray mailboxes;
    for (const AppointmentResult &one : all.results)
        mailboxes.append(
            QJsonObject{{u"smtp"_s, one.mailbox.address}, {u"name"_s, one.mailbox.name}});
    return {{u"run"_s, all.runId},
            {u"impersonates"_s, all.impersonates},
            {u"meeting"_s, toJson(all.meeting)},
            {u"mailboxes"_s, mailboxes}};
}

struct Newest
{
    JournalEntry entry;
    bool isFirst = true; ///< There was no try before it.
};

/// The newest entry of each mailbox.
QHash<QString, Newest> newestIn(const Journal &journal)
{
    QHash<QString, Newest> newest;
    const auto entries = journal.entries();
    for (const JournalEntry &entry : entries)
        if (const auto known = newest.find(entry.mailbox); known != newest.end())
            known->isFirst = false;
        else
            newest.insert(entry.mailbox, {.entry = entry});
    return newest;
}

/// What the record says of the making in a mailbox.
void takeMaking(const Newest &newest, AppointmentResult &result)
{
    const JournalEntry &entry = newest.entry;
    result.triedBefore = true;
    result.item.id = entry.after["item"_L1].toString();
    if (!entry.after.isEmpty()) {
        const bool isDone = entry.after["end"_L1] == "done"_L1;
        result.state = isDone ? AppointmentState::Made : AppointmentState::NotMade;
        if (!isDone)
            result.item = {};
        return;
    }
    result.journalId = entry.id;
    result.state = AppointmentState::Unknown;
    const auto plan = planFrom(entry.asked.first().toObject());
    if (!plan)
        return;
    const MeetingStep &creation = plan->steps.first();
    // After a try that made nothing it was only looked for.
    if (creation.state == StepState::Begun && !creation.repeated && !newest.isFirst)
        result.state = AppointmentState::Refused;
    if (creation.state != StepState::Done)
        return;
    result.item = plan->items.first().id;
    result.state = AppointmentState::Unfinished;
}

void takeRemoval(const JournalEntry &entry, AppointmentResult &result)
{
    const bool isDone = entry.after["end"_L1] == "done"_L1;
    result.state = isDone ? AppointmentState::Removed : AppointmentState::NotRemoved;
    result.journalId = entry.after.isEmpty() ? entry.id : QString();
    if (isDone)
        result.item = {};
}

std::optional<Appointments> appointmentsOf(const Journal &journal, const JournalEntry &entry)
{
    const QJsonObject asked = entry.asked.first().toObject();
    const auto meeting = meetingFrom(asked["meeting"_L1].toObject());
    if (!meeting)
        return std::nullopt;
    Appointments all{.id = entry.id,
                     .runId = asked["run"_L1].toString(),
                     .startedAt = entry.startedAt,
                     .meeting = *meeting,
                     .impersonates = asked["impersonates"_L1].toBool()};
    const auto made = newestIn(makingJournal(journal, all));
    const auto removed = newestIn(removalJournal(journal, all));
    const QJsonArray mailboxes = asked["mailboxes"_L1].toArray();
    for (const QJsonValue &one : mailboxes) {
        AppointmentResult result{
            .mailbox = {.address = one["smtp"_L1].toString(), .name = one["name"_L1].toString()}};
        const QString address = result.mailbox.address.toLower();
        if (const auto entryOf = made.constFind(address); entryOf != made.cend())
            takeMaking(*entryOf, result);
        if (const auto entryOf = removed.constFind(address); entryOf != removed.cend())
            takeRemoval(entryOf->entry, result);
        all.results.append(result);
    }
    return all;
}

} // namespace

bool AppointmentResult::isOpen() const
{
    switch (state) {
    case State::Made:
    case State::AlreadyThere:
    case State::Removed:
        return false;
    default:
        return true;
    }
}

int Appointments::count(AppointmentResult::State state) const
{
    return int(std::ranges::count(results, state, &AppointmentResult::state));
}

bool Appointments::isSettled() const
{
    const auto isNowhere = [](const AppointmentResult &one) {
        return !one.isThere() && one.state != AppointmentState::Unknown && one.journalId.isEmpty();
    };
    return std::ranges::none_of(results, &AppointmentResult::isOpen) ||
           std::ranges::all_of(results, isNowhere);
}

MeetingPlan appointmentPlan(const Appointments &all, const QString &address)
{
    Meeting meeting = all.meeting;
    meeting.invitees.removeIf([&address](const Invitee &one) {
        return one.address.compare(address, Qt::CaseInsensitive) == 0;
    });
    MeetingPlan plan = planNew(address, meeting);
    plan.steps.first().operationId = markFor(all.runId, address);
    return plan;
}

Journal makingJournal(const Journal &journal, const Appointments &all)
{
    return journal.within(all.id);
}

Journal removalJournal(const Journal &journal, const Appointments &all)
{
    return makingJournal(journal, all).within(u"removal"_s);
}

Ews::Result<std::unique_ptr<QLockFile>> beginAppointments(const Journal &journal,
                                                          const QString &actor, Appointments &all)
{
    all.runId = freshOperationId();
    all.startedAt = QDateTime::currentDateTimeUtc();
    JournalEntry entry{.kind = appointmentsKind,
                       .actor = actor,
                       .startedAt = all.startedAt,
                       .asked = {appointmentsJson(all)}};
    auto lock = journal.addHeld(entry);
    if (lock)
        all.id = entry.id;
    return lock;
}

Ews::Result<std::unique_ptr<QLockFile>> reopenAppointments(const Journal &journal,
                                                           const Appointments &all)
{
    using Held = Ews::Result<std::unique_ptr<QLockFile>>;
    const auto refused = [](const QString &code) {
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Refused, .code = code});
    };
    auto entry = journal.entry(all.id);
    if (!entry)
        return refused(u"NotInJournal"_s);
    auto lock = journal.hold(all.id);
    if (!lock)
        return refused(u"MeetingUnderWay"_s);
    if (!entry->after.isEmpty()) {
        entry->asked = {appointmentsJson(all)};
        entry->after = {};
        if (const auto written = journal.update(*entry); !written)
            return std::unexpected(written.error());
    }
    return Held(std::move(lock));
}

Ews::Result<Ews::Nothing> closeAppointments(const Journal &journal, const Appointments &all)
{
    auto entry = journal.entry(all.id);
    if (!entry)
        return Ews::Nothing{}; // somebody else closed it and cleaned up
    QJsonArray there;
    for (const AppointmentResult &one : all.results)
        if (one.isThere())
            there.append(QJsonObject{{u"smtp"_s, one.mailbox.address}, {u"item"_s, one.item.id}});
    entry->asked = {};
    entry->after = {{u"subject"_s, all.meeting.subject}, {u"there"_s, there}};
    return journal.update(*entry);
}

QList<Appointments> openAppointments(const Journal &journal, const QString &actor)
{
    QList<Appointments> open;
    const auto entries = journal.entries(appointmentsKind, {});
    for (const JournalEntry &entry : entries) {
        if (!entry.after.isEmpty() || entry.actor.compare(actor, Qt::CaseInsensitive) != 0 ||
            journal.isHeld(entry.id))
            continue;
        if (auto all = appointmentsOf(journal, entry))
            open.append(std::move(*all));
    }
    return open;
}

std::optional<Appointments> openTwin(const Journal &journal, const QString &actor,
                                     const Meeting &meeting, const QList<ListedMailbox> &mailboxes)
{
    QSet<QString> addresses;
    for (const ListedMailbox &one : mailboxes)
        addresses.insert(one.address.toLower());
    const QJsonObject wanted = toJson(meeting);
    const auto open = openAppointments(journal, actor);
    for (const Appointments &one : open)
        if (!one.isSettled() && toJson(one.meeting) == wanted &&
            std::ranges::any_of(one.results, [&addresses](const AppointmentResult &result) {
                return addresses.contains(result.mailbox.address.toLower());
            }))
            return one;
    return std::nullopt;
}

} // namespace OnBehalf
