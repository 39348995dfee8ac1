// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meetingplan.h"

#include "recurrence/occurrences.h"
#include "recurrence/validity.h"

#include <algorithm>

namespace OnBehalf {

namespace {

PlannedItem plannedItem(const MeetingEntry &entry, const Meeting &wanted)
{
    return {.id = entry.id,
            .before = entry.meeting,
            .wanted = wanted,
            .uid = entry.uid,
            .requestWasSent = entry.requestWasSent,
            .lastModified = entry.lastModified};
}

/// The steps that bring the files of an item to what is wanted, by the server's ids of them.
void addFileSteps(MeetingPlan &plan, int item)
{
    const QList<MeetingFile> before = plan.items.at(item).before.files;
    const QList<MeetingFile> wanted = plan.items.at(item).wanted.files;
    for (int i = 0; i < before.size(); ++i)
        if (!before.at(i).id.isEmpty() && !wanted.contains(before.at(i)))
            plan.steps.append({.kind = StepKind::Detach, .item = item, .file = i});
    for (int i = 0; i < wanted.size(); ++i)
        if (wanted.at(i).id.isEmpty())
            plan.steps.append({.kind = StepKind::Attach, .item = item, .file = i});
}

void addUpdate(MeetingPlan &plan, int item, Tell tell)
{
    plan.steps.append(
        {.kind = StepKind::Update, .item = item, .operationId = freshOperationId(), .tell = tell});
}

} // namespace

const MeetingStep *MeetingPlan::next() const
{
    const auto it = std::ranges::find_if(
        steps, [](const MeetingStep &step) { return step.state != StepState::Done; });
    return it == steps.end() ? nullptr : &*it;
}

bool MeetingPlan::hasBegun() const
{
    return std::ranges::any_of(
        steps, [](const MeetingStep &step) { return step.state != StepState::Planned; });
}

bool MeetingPlan::sends() const
{
    return std::ranges::any_of(steps, &MeetingStep::sends);
}

MeetingPlan planNew(const QString &principal, const Meeting &meeting)
{
    MeetingPlan plan{.principal = principal,
                     .items = {{.id = {}, .before = meeting, .wanted = meeting}}};
    plan.steps.append({.kind = StepKind::Create, .operationId = freshOperationId()});
    addFileSteps(plan, 0);
    if (!meeting.invitees.isEmpty())
        addUpdate(plan, 0, Tell::All);
    return plan;
}

MeetingPlan planChange(const QString &principal, const MeetingEntry &entry, const Meeting &wanted,
                       Tell tell)
{
    MeetingPlan plan{.principal = principal, .items = {plannedItem(entry, wanted)}};
    addFileSteps(plan, 0);
    const bool concerns = !wanted.invitees.isEmpty() || !entry.meeting.invitees.isEmpty();
    addUpdate(plan, 0, concerns ? tell : Tell::Nobody);
    return plan;
}

MeetingPlan planCancel(const QString &principal, const MeetingEntry &entry, const Ews::Body &words,
                       Tell tell)
{
    MeetingPlan plan{.principal = principal, .items = {plannedItem(entry, entry.meeting)}};
    plan.items.first().words = words;
    // Whom nobody invited nobody need tell: a cancellation would be the first they hear of it.
    const bool tells = tell != Tell::Nobody && entry.isOrganizers && entry.requestWasSent &&
                       !entry.meeting.invitees.isEmpty();
    plan.steps.append({.kind = tells ? StepKind::Cancel : StepKind::Delete,
                       .tell = tells ? Tell::All : Tell::Nobody});
    return plan;
}

MeetingPlan planFollowing(const QString &principal, const MeetingEntry &series, QDate date,
                          const Meeting &wanted, Tell tell)
{
    Meeting ended = series.meeting;
    if (ended.recurrence)
        ended.recurrence = endedBefore(*ended.recurrence, date);
    if (!ended.recurrence)
        return planChange(principal, series, wanted, tell);
    MeetingPlan plan = planNew(principal, wanted);
    plan.items.append(plannedItem(series, ended));
    const qsizetype created = plan.steps.size() - (wanted.invitees.isEmpty() ? 0 : 1);
    plan.steps.insert(created, {.kind = StepKind::Update,
                                .item = 1,
                                .operationId = freshOperationId(),
                                .tell = series.meeting.invitees.isEmpty() ? Tell::Nobody : tell});
    if (tell == Tell::Nobody)
        plan.steps.removeIf([](const MeetingStep &step) {
            return step.kind == StepKind::Update && step.item == 0;
        });
    return plan;
}

MeetingPlan withWanted(MeetingPlan plan, const Meeting &wanted, Tell tell)
{
    const MeetingStep *next = plan.next();
    const bool underWay = next && next->state == StepState::Begun && next->kind != StepKind::Create;
    const bool writes = next && next->kind != StepKind::Cancel && next->kind != StepKind::Delete;
    if (underWay || !writes)
        return plan;
    PlannedItem &item = plan.items.first();
    // What is attached already stays so, unless it is not wanted any more.
    QList<MeetingFile> attached = item.before.files;
    for (const MeetingFile &file : std::as_const(item.wanted.files))
        if (!file.id.isEmpty() && !attached.contains(file))
            attached.append(file);
    attached.removeIf([](const MeetingFile &file) { return file.id.isEmpty(); });
    item.before.files = attached;
    item.wanted = wanted;
    for (MeetingFile &file : item.wanted.files)
        for (const MeetingFile &one : std::as_const(attached))
            if (!one.path.isEmpty() && one.path == file.path)
                file = one;
    const auto isLeft = [](const MeetingStep &step) {
        return step.item == 0 && step.state == StepState::Planned && step.kind != StepKind::Create;
    };
    const bool concerns = !wanted.invitees.isEmpty() || !item.before.invitees.isEmpty();
    plan.steps.removeIf(isLeft);
    addFileSteps(plan, 0);
    addUpdate(plan, 0, concerns ? tell : Tell::Nobody);
    return plan;
}

std::optional<Ews::Recurrence> followingRecurrence(const Ews::Recurrence &series, QDate date)
{
    const auto number = Series::numberOf(series, date);
    if (!number)
        return std::nullopt;
    Ews::Recurrence rest = series;
    std::visit(
        [&](auto &range) {
            range.startDate = date;
            if constexpr (requires { range.numberOfOccurrences; })
                range.numberOfOccurrences -= *number - 1;
        },
        rest.range);
    return rest;
}

std::optional<Ews::Recurrence> endedBefore(const Ews::Recurrence &series, QDate date)
{
    const QDate start = Series::startDate(series);
    Ews::Recurrence ended = series;
    ended.range = Ews::EndDateRecurrence{.startDate = start, .endDate = date.addDays(-1)};
    if (date <= start || Series::problem(ended))
        return std::nullopt;
    return ended;
}

} // namespace OnBehalf
