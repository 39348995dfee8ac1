// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/sendmeeting.h"

#include "meetings/meetingsend.h"

#include <QCoroFuture>
#include <QCoroTimer>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

MeetingStep &nextStep(MeetingSend &send)
{
    return send.plan().steps[send.plan().next() - std::as_const(send.plan()).steps.constData()];
}

void stop(MeetingSend &send, SendEnd end, const std::optional<Ews::Error> &error = std::nullopt)
{
    send.report.end = end;
    send.report.error = error;
}

/// Keeps on disk how far the plan is. Where that fails nothing more is sent.
bool keep(MeetingSend &send)
{
    send.entry.asked = {toJson(send.plan())};
    const auto written = send.journal.update(send.entry);
    if (!written)
        stop(send, SendEnd::Stopped, written.error());
    return written.has_value();
}

/// Whether an error of a step leaves open what became of it. A refused step that would have told
/// somebody may be saved all the same, also where the server then was too busy.
bool mustLook(const Ews::Error &error, const MeetingStep &step)
{
    return error.outcomeUnknown() || (step.sends() && (error.failure == Ews::Failure::Fault ||
                                                       error.failure == Ews::Failure::Refused ||
                                                       error.failure == Ews::Failure::Busy));
}

/// What is not marked as sent may just be under way: it is looked at twice.
QCoro::Task<Ews::Result<StepFate>> lookUpPatiently(MeetingSendPointer send, MeetingStep step)
{
    auto fate = co_await lookUp(send, step);
    if (fate && *fate == StepFate::Saved && send->options.lookAgainAfter.count() > 0) {
        co_await QCoro::sleepFor(send->options.lookAgainAfter);
        fate = co_await lookUp(send, step);
    }
    co_return fate;
}

/// The step anew, for an item that is as wanted already: nothing is written but a fresh id.
void sendAnew(MeetingSend &send, MeetingStep &step)
{
    PlannedItem &item = send.itemOf(step);
    item.before = item.wanted;
    step.operationId = freshOperationId();
    step.changeKey.clear();
    step.state = StepState::Planned;
}

/// What cannot be found because it may not be seen was created all the same.
std::optional<Ews::Error> explained(MeetingSend &send, std::optional<Ews::Error> error)
{
    if (error && error->code == "ErrorItemNotFound"_L1 && send.itemOf(nextStep(send)).isHidden)
        error->code = u"PrivateNotVisible"_s;
    return error;
}

/// Whether the server says with \a code that it did not send what it saved. That something went
/// wrong inside of it says no such thing.
bool saysNotSent(const QString &code)
{
    static const QStringList codes{u"ErrorSendAsDenied"_s,
                                   u"ErrorAccessDenied"_s,
                                   u"ErrorInvalidRecipients"_s,
                                   u"ErrorMissingRecipients"_s,
                                   u"ErrorSubmissionQuotaExceeded"_s,
                                   u"ErrorMessageSizeExceeded"_s,
                                   u"ErrorItemNotFound"_s};
    return codes.contains(code);
}

/// What to do after a look.
enum class Next { Send, GoOn, End };

/// Goes by what was found of the step under way; \a error is what its answer said, if it was sent
/// just now.
Next judge(MeetingSend &send, const Ews::Result<StepFate> &fate,
           const std::optional<Ews::Error> &error)
{
    MeetingStep &step = nextStep(send);
    // That a repeat is refused says nothing of the first try, which may have come in between.
    const bool refused = error && !error->outcomeUnknown() && !step.repeated;
    if (!fate) {
        stop(send, SendEnd::Unknown, error ? error : fate.error());
        return Next::End;
    }
    switch (*fate) {
    case StepFate::Done:
        step.state = StepState::Done;
        return keep(send) ? Next::GoOn : Next::End;
    case StepFate::NotDone:
        if (!error)
            return Next::Send;
        if (refused) // what was cut off may still arrive
            step.state = StepState::Planned;
        stop(send, SendEnd::Stopped, error);
        return Next::End;
    case StepFate::ChangedElsewhere:
        stop(send, SendEnd::ChangedElsewhere, error);
        return Next::End;
    case StepFate::Saved:
        break;
    }
    const bool notSent = refused && saysNotSent(error->code);
    const bool again = step.kind == StepKind::Update && (notSent || send.options.sendAgain);
    if (again)
        sendAnew(send, step); // the server said that it was not sent, or the user wants it
    if (again && !error)
        return Next::Send;
    stop(send, again ? SendEnd::Stopped : SendEnd::Undecided, explained(send, error));
    return Next::End;
}

/// Reads what a look for a telling step would need to know of its item beforehand. False where the
/// plan ends here.
QCoro::Task<bool> prepare(MeetingSendPointer send)
{
    const MeetingStep step = nextStep(*send);
    if (!step.sends())
        co_return true;
    for (const MeetingStep &earlier : send->plan().steps) {
        // A repeated creation may have made two entries.
        if (earlier.kind != StepKind::Create || earlier.item != step.item || !earlier.repeated)
            continue;
        const MeetingStep creation = earlier;
        const auto fate = co_await lookUp(send, creation);
        if (!fate || *fate != StepFate::Done) {
            stop(*send, fate ? SendEnd::ChangedElsewhere : SendEnd::Unknown,
                 fate ? std::nullopt : std::optional(fate.error()));
            co_return false;
        }
        break;
    }
    const auto fate = co_await refresh(send, step);
    if (!fate)
        stop(*send, SendEnd::Stopped, fate.error());
    else if (*fate == StepFate::ChangedElsewhere)
        stop(*send, SendEnd::ChangedElsewhere);
    co_return fate &&*fate == StepFate::Done;
}

/// Sends the next step, for the first time or again where that can do no harm. False where the
/// plan ends here.
QCoro::Task<bool> carryOut(MeetingSendPointer send)
{
    const bool again = nextStep(*send).state == StepState::Begun;
    if (!again) {
        const bool prepared = co_await prepare(send);
        if (!prepared)
            co_return false;
    }
    MeetingStep &begun = nextStep(*send);
    if (!again)
        begun.changeKey = send->itemOf(begun).id.changeKey;
    begun.repeated = again;
    begun.state = StepState::Begun;
    const MeetingStep step = begun;
    if (!keep(*send))
        co_return false;
    const auto done = co_await sendStep(send, step);
    if (done) {
        nextStep(*send).state = StepState::Done;
        co_return keep(*send);
    }
    if (mustLook(done.error(), step)) {
        const auto fate = co_await lookUpPatiently(send, step);
        co_return judge(*send, fate, done.error()) == Next::GoOn;
    }
    nextStep(*send).state = again ? StepState::Begun : StepState::Planned;
    const bool changed = done.error().code == "ErrorIrresolvableConflict"_L1 ||
                         done.error().code == "ErrorItemNotFound"_L1;
    stop(*send, changed ? SendEnd::ChangedElsewhere : SendEnd::Stopped, done.error());
    co_return false;
}

/// The step that comes next: one that an earlier attempt began is looked for first. False where
/// the plan ends here.
QCoro::Task<bool> goOn(MeetingSendPointer send)
{
    if (nextStep(*send).state == StepState::Begun) {
        const MeetingStep step = nextStep(*send);
        const auto fate = co_await lookUpPatiently(send, step);
        const Next next = judge(*send, fate, std::nullopt);
        if (next != Next::Send)
            co_return next == Next::GoOn;
    }
    const bool goes = co_await carryOut(send);
    co_return goes;
}

void tellProgress(const MeetingSend &send)
{
    const MeetingPlan &plan = send.report.plan;
    if (send.options.progress)
        send.options.progress(int(plan.next() - plan.steps.constData()), int(plan.steps.size()));
}

QCoro::Task<> carryOutAll(MeetingSendPointer send)
{
    while (!send->plan().isDone()) {
        if (send->stop.stop_requested()) {
            stop(*send, SendEnd::Stopped, Ews::Error{.failure = Ews::Failure::Cancelled});
            co_return;
        }
        tellProgress(*send);
        const bool goes = co_await goOn(send);
        if (!goes)
            co_return;
    }
    send->report.end = SendEnd::Done;
}

QCoro::Task<> run(MeetingSendPointer send, QString journalId, QPromise<SendReport> promise)
{
    promise.start();
    if (openJournal(*send, journalId)) {
        co_await carryOutAll(send);
        if (send->report.end == SendEnd::Done)
            co_await readBack(send);
        closeJournal(*send);
    }
    send->lock.reset();
    promise.addResult(std::move(send->report));
    promise.finish();
}

} // namespace

QFuture<SendReport> sendMeeting(std::shared_ptr<Ews::Client> client, MeetingPlan plan,
                                Journal journal, SendOptions options, std::stop_token stop,
                                QString journalId)
{
    auto send = std::make_shared<MeetingSend>();
    send->client = std::move(client);
    send->journal = std::move(journal);
    send->options = std::move(options);
    send->stop = std::move(stop);
    send->report.plan = std::move(plan);
    QPromise<SendReport> promise;
    auto future = promise.future();
    run(std::move(send), std::move(journalId), std::move(promise));
    return future;
}

} // namespace OnBehalf
