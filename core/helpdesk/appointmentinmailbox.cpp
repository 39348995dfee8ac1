// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/appointmentinmailbox.h"

#include "permissions/folderaccess.h"

#include <QCoroFuture>
#include <QCoroTask>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

using InMailbox = AppointmentResult::State;

Ews::DistinguishedFolderId calendarIn(const QString &address)
{
    const Ews::Mailbox mailbox{
        .name = {}, .emailAddress = address, .routingType = {}, .mailboxType = {}};
    return {.id = u"calendar"_s, .changeKey = {}, .mailbox = mailbox};
}

/// Whether the server, or we ourselves, said no: another try without a change would end the same.
bool isRefusal(const Ews::Error &error)
{
    return error.failure == Ews::Failure::Refused || error.failure == Ews::Failure::Fault;
}

/// \a lookedFirst: an earlier try had begun to make it.
InMailbox stateAfter(const SendReport &report, bool lookedFirst)
{
    const MeetingStep &creation = report.plan.steps.first();
    switch (report.end) {
    case SendEnd::Done:
        return lookedFirst && !creation.repeated ? InMailbox::AlreadyThere : InMailbox::Made;
    case SendEnd::Unknown:
        return InMailbox::Unknown;
    case SendEnd::Undecided:
        return InMailbox::Undecided;
    case SendEnd::Stopped:
    case SendEnd::ChangedElsewhere:
        break;
    }
    if (creation.state == StepState::Done)
        return InMailbox::Unfinished;
    if (report.error && isRefusal(*report.error))
        return InMailbox::Refused;
    return creation.state == StepState::Begun ? InMailbox::Unknown : InMailbox::NotMade;
}

/// The plan of what was begun; nothing where its record is gone.
std::optional<MeetingPlan> begunPlan(const Journal &journal, const QString &journalId)
{
    const auto entry = journal.entry(journalId);
    return entry ? planFrom(entry->asked.first().toObject()) : std::nullopt;
}

void takeMade(AppointmentResult &result, const SendReport &report, bool lookedFirst)
{
    const bool wasRefused = result.state == InMailbox::Refused && report.requests < 2;
    result.state = stateAfter(report, lookedFirst);
    // Where it may not even be looked for it was not made either.
    if (wasRefused && report.end == SendEnd::Unknown && report.error && isRefusal(*report.error))
        result.state = InMailbox::Refused;
    result.error = report.error;
    result.journalId = report.journalId;
    result.notTaken = report.notTaken;
    result.triedBefore = result.triedBefore || report.requests > 0;
    result.item = report.plan.items.first().id;
    if (report.end == SendEnd::ChangedElsewhere && !result.error)
        result.error =
            Ews::Error{.failure = Ews::Failure::Refused, .code = u"ErrorIrresolvableConflict"_s};
}

void takeRemoved(AppointmentResult &result, const SendReport &report)
{
    const bool isGone = report.error && report.error->code == "ErrorItemNotFound"_L1;
    const bool isDone = report.end == SendEnd::Done && !report.error;
    result.state = isDone || isGone ? InMailbox::Removed : InMailbox::NotRemoved;
    result.error = isGone ? std::nullopt : report.error;
    result.journalId = report.journalId;
    if (result.state == InMailbox::Removed) {
        result.item = {};
        result.journalId.clear();
    }
}

QCoro::Task<> lookInCalendar(std::shared_ptr<Ews::Client> client, AppointmentResult result,
                             std::stop_token stop, QPromise<AppointmentResult> promise)
{
    promise.start();
    const Ews::AnyFolderId calendar = calendarIn(result.mailbox.address);
    const auto rights = co_await effectiveRights(client, calendar, stop);
    result.error.reset();
    if (!rights)
        result.error = rights.error();
    else if (!rights->createContents)
        result.error =
            Ews::Error{.failure = Ews::Failure::Refused, .code = u"ErrorCreateItemAccessDenied"_s};
    result.state = result.error ? InMailbox::Unable : InMailbox::Able;
    if (result.error && !isRefusal(*result.error)) // nothing is known then
        result.state = InMailbox::Waiting;
    promise.addResult(std::move(result));
    promise.finish();
}

QCoro::Task<> makeOne(std::shared_ptr<Ews::Client> client, Appointments all,
                      AppointmentResult result, Journal journal, SendOptions options,
                      std::stop_token stop, QPromise<AppointmentResult> promise)
{
    promise.start();
    MeetingPlan plan = appointmentPlan(all, result.mailbox.address);
    const auto begun = begunPlan(journal, result.journalId);
    if (begun)
        plan = *begun;
    else
        result.journalId.clear();
    // What was sent once is looked for, even where the server said that it did not do it.
    if (!begun && result.triedBefore)
        plan.steps.first().state = StepState::Begun;
    const bool looksFirst = plan.steps.first().state == StepState::Begun;
    const auto report =
        co_await sendMeeting(client, plan, journal, options, stop, result.journalId);
    takeMade(result, report, looksFirst);
    promise.addResult(std::move(result));
    promise.finish();
}

QCoro::Task<> removeOne(std::shared_ptr<Ews::Client> client, Appointments all,
                        AppointmentResult result, Journal journal, std::stop_token stop,
                        QPromise<AppointmentResult> promise)
{
    promise.start();
    SendReport report;
    auto plan = begunPlan(journal, result.journalId);
    if (!plan) {
        result.journalId.clear();
        const Ews::ItemId id{.id = result.item.id, .changeKey = {}};
        const auto entry = co_await readMeeting(client, id, all.meeting.times.startZone, stop);
        if (entry)
            plan = planCancel(result.mailbox.address, *entry, {}, Tell::Nobody);
        else
            report.error = entry.error();
    }
    if (plan) {
        const MeetingPlan removal = *plan;
        report =
            co_await sendMeeting(client, removal, journal, SendOptions(), stop, result.journalId);
    }
    takeRemoved(result, report);
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

QFuture<AppointmentResult> checkInMailbox(std::shared_ptr<Ews::Client> client,
                                          AppointmentResult result, std::stop_token stop)
{
    QPromise<AppointmentResult> promise;
    auto future = promise.future();
    lookInCalendar(std::move(client), std::move(result), std::move(stop), std::move(promise));
    return future;
}

QFuture<AppointmentResult> makeInMailbox(std::shared_ptr<Ews::Client> client, Appointments all,
                                         AppointmentResult result, Journal journal,
                                         SendOptions options, std::stop_token stop)
{
    QPromise<AppointmentResult> promise;
    auto future = promise.future();
    makeOne(std::move(client), std::move(all), std::move(result), std::move(journal),
            std::move(options), std::move(stop), std::move(promise));
    return future;
}

QFuture<AppointmentResult> removeInMailbox(std::shared_ptr<Ews::Client> client, Appointments all,
                                           AppointmentResult result, Journal journal,
                                           std::stop_token stop)
{
    QPromise<AppointmentResult> promise;
    auto future = promise.future();
    removeOne(std::move(client), std::move(all), std::move(result), std::move(journal),
              std::move(stop), std::move(promise));
    return future;
}

} // namespace OnBehalf
