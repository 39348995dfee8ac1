// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Subscribe, Unsubscribe and GetStreamingEvents.

#include "ews/soap.h"
#include "sandbox/folderlookup.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype subscriptionsACall = 200;

/// The subscription to be, or why there can be none.
Ews::Result<Subscription> wantedBy(const Ews::StreamingSubscriptionRequest &request, Call &call)
{
    const bool all = request.subscribeToAllFolders.value_or(false);
    if (all != request.folderIds.isEmpty()) // either all of them or some
        return std::unexpected(refused(u"ErrorInvalidSubscriptionRequest"_s));
    Subscription wanted{.id = {},
                        .subscriber = call.caller->sid,
                        .mailbox = call.caller->sid,
                        .folders = {},
                        .types = request.eventTypes};
    if (all && !call.caller->hasMailbox())
        return std::unexpected(refused(u"ErrorMissingEmailAddress"_s));
    for (const Ews::AnyFolderId &id : request.folderIds) {
        const auto at = locate(call, id);
        if (!at)
            return std::unexpected(at.error());
        if (!call.owns(*at->mailbox))
            return std::unexpected(refused(u"ErrorSubscriptionDelegateAccessNotSupported"_s));
        if (!wanted.folders.isEmpty() && wanted.mailbox != at->mailbox->owner)
            return std::unexpected(refused(u"ErrorInvalidSubscriptionRequest"_s));
        wanted.mailbox = at->mailbox->owner;
        wanted.folders.append(at->folder->key);
    }
    return wanted;
}

/// What is wrong with an id, or an empty code.
QString problemOf(const QString &id, Call &call)
{
    if (!Subscriptions::isId(id))
        return u"ErrorInvalidSubscription"_s;
    const Subscription *subscription = call.state.subscriptions.find(id);
    if (!subscription)
        return u"ErrorSubscriptionNotFound"_s;
    return subscription->subscriber == call.caller->sid ? QString()
                                                        : u"ErrorSubscriptionAccessDenied"_s;
}

Ews::Error refusedFor(const QString &code, const QStringList &ids)
{
    Ews::Error error = refused(code);
    error.subject = ids.join(u' ');
    return error;
}

} // namespace

Ews::Result<Ews::Subscribe::Response> Exchange::subscribe(const Ews::Subscribe &op, Call &call)
{
    const auto wanted = wantedBy(op.streaming, call);
    if (!wanted)
        return Ews::Subscribe::Response{{std::unexpected(wanted.error())}};
    Organisation &organisation = call.state.organisation;
    const QString id =
        call.state.subscriptions.add(*wanted, *organisation.mailbox(wanted->mailbox));
    return Ews::Subscribe::Response{{Ews::Subscribed{.subscriptionId = id}}};
}

Ews::Result<Ews::Unsubscribe::Response> Exchange::unsubscribe(const Ews::Unsubscribe &op,
                                                              Call &call)
{
    const QString problem = problemOf(op.subscriptionId, call);
    if (!problem.isEmpty())
        return Ews::Unsubscribe::Response{{std::unexpected(refused(problem))}};
    call.state.subscriptions.remove(op.subscriptionId);
    return Ews::Unsubscribe::Response{{Ews::Nothing{}}};
}

Ews::Result<Ews::GetStreamingEvents::Response>
Exchange::getStreamingEvents(const Ews::GetStreamingEvents &op, Call &call)
{
    const auto refuse = [](const Ews::Error &error) {
        return Ews::GetStreamingEvents::Response{{std::unexpected(error)}};
    };
    if (op.subscriptionIds.size() > subscriptionsACall)
        return refuse(refused(u"ErrorInvalidRequest"_s));
    QString code;
    QStringList wrong;
    for (const QString &id : op.subscriptionIds) {
        const QString problem = problemOf(id, call);
        if (problem.isEmpty())
            continue;
        if (code.isEmpty())
            code = problem;
        wrong.append(id);
    }
    if (!wrong.isEmpty())
        return refuse(refusedFor(code, wrong));
    const Controls &controls = call.state.controls;
    const auto now = Clock::now();
    call.listening = Listening{.subscriptions = op.subscriptionIds,
                               .number = call.state.subscriptions.newListener(),
                               .end = now + op.connectionTimeout * controls.connectionMinute,
                               .nextSign = now + controls.heartbeat};
    for (const QString &id : op.subscriptionIds)
        call.state.subscriptions.find(id)->listener = call.listening->number;
    return Ews::GetStreamingEvents::Response{
        {Ews::StreamedEvents{.connectionStatus = Ews::ConnectionStatus::OK}}};
}

/// What there is to be told by now; nothing where it is nothing.
std::optional<Part> Exchange::news(Listening &listening)
{
    Ews::StreamedEvents told;
    QStringList gone;
    bool takenOver = false;
    for (const QString &id : std::as_const(listening.subscriptions)) {
        Subscription *subscription = m_state.subscriptions.find(id);
        if (!subscription)
            gone.append(id);
        else if (subscription->listener != listening.number)
            takenOver = true;
        else if (!subscription->untold.isEmpty())
            told.notifications.append(
                {.subscriptionId = id, .events = std::exchange(subscription->untold, {})});
    }
    const auto part = [this](const Ews::Result<Ews::StreamedEvents> &item, bool last) {
        return Part{Ews::writeAnswer<Ews::GetStreamingEvents>(
                        Ews::GetStreamingEvents::Response{{item}}, build(), m_version),
                    last};
    };
    if (!gone.isEmpty())
        return part(std::unexpected(refusedFor(u"ErrorSubscriptionNotFound"_s, gone)), true);
    if (takenOver)
        return part(std::unexpected(refused(u"ErrorNewEventStreamConnectionOpened"_s)), true);
    const auto now = Clock::now();
    const bool ends = now >= listening.end;
    if (ends)
        told.connectionStatus = Ews::ConnectionStatus::Closed;
    else if (now >= listening.nextSign && told.notifications.isEmpty())
        for (const QString &id : std::as_const(listening.subscriptions))
            told.notifications.append({.subscriptionId = id, .events = {Ews::Event{}}});
    if (told == Ews::StreamedEvents())
        return std::nullopt;
    listening.nextSign = now + m_state.controls.heartbeat;
    return part(told, ends);
}

Part Exchange::hear(Listening &listening, std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    const auto until = Clock::now() + patience;
    for (;;) {
        if (auto part = news(listening))
            return *part;
        if (Clock::now() >= until)
            return {};
        m_happened.wait_until(lock, std::min({until, listening.nextSign, listening.end}));
    }
}

void Exchange::leave(const Listening &listening)
{
    const std::lock_guard lock(m_mutex);
    for (const QString &id : listening.subscriptions) {
        Subscription *subscription = m_state.subscriptions.find(id);
        if (!subscription || subscription->listener != listening.number)
            continue;
        subscription->listener = 0;
        subscription->lastUse = Clock::now();
    }
}

void Exchange::notice()
{
    m_state.subscriptions.look(m_state.organisation, m_state.controls.subscriptionLife);
    m_happened.notify_all();
}

} // namespace Sandbox
