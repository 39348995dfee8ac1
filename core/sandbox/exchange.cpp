// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/exchange.h"

#include "ews/soap.h"
#include "sandbox/organisationfile.h"
#include "sandbox/request.h"
#include "sandbox/schemachecks.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::ServerVersion;

namespace {

Answer faultAnswer(const Fault &fault, const QString &operation = {})
{
    return {.httpStatus = 500, .body = writeFault(fault), .operation = operation};
}

Fault busyFault(std::chrono::milliseconds backOff)
{
    Fault fault{.code = u"ErrorServerBusy"_s, .message = messageFor(u"ErrorServerBusy"_s)};
    if (backOff.count() > 0)
        fault.values.append({u"BackOffMilliseconds"_s, QString::number(backOff.count())});
    return fault;
}

/// With the values that Exchange Online gives (ews-managed-api, issue 293).
Fault tooManyFault(int limit)
{
    const QString code = u"ErrorExceededConnectionCount"_s;
    const QString number = QString::number(limit);
    return {.code = code,
            .message = messageFor(code),
            .values = {{u"Policy"_s, u"MaxConcurrency"_s},
                       {u"MaxConcurrencyLimit"_s, number},
                       {u"ErrorMessage"_s,
                        u"This operation exceeds the throttling budget for policy part "
                        "'MaxConcurrency', policy value '%1',  Budget type: 'Ews'.  Suggested "
                        "backoff time 0 ms."_s.arg(number)}}};
}

/// In a schema before the one that an operation came with it is an unknown element.
bool isKnownIn(ServerVersion version, const QString &operation)
{
    static const QSet<QString> of2010{Ews::GetRoomLists::name, Ews::GetRooms::name,
                                      Ews::GetMailTips::name, Ews::GetServerTimeZones::name,
                                      Ews::GetUserConfiguration::name};
    static const QSet<QString> of2010sp1{Ews::Subscribe::name, Ews::GetStreamingEvents::name};
    if (of2010.contains(operation))
        return version >= ServerVersion::Exchange2010;
    if (of2010sp1.contains(operation)) // of the kinds of subscriptions streaming ones alone
        return version >= ServerVersion::Exchange2010_SP1;
    return version >= ServerVersion::Exchange2007_SP1 || !operation.endsWith("Delegate"_L1);
}

/// Of two violations the one that comes first in the document, as a validating reader meets it.
std::optional<Ews::Violation> first(const std::optional<Ews::Violation> &a,
                                    const std::optional<Ews::Violation> &b)
{
    if (!a || !b)
        return a ? a : b;
    return std::pair(b->line, b->column) < std::pair(a->line, a->column) ? b : a;
}

} // namespace

template<class Op>
void Exchange::on(Method<Op> method)
{
    m_handlers.insert(
        Ews::requestName<Op>(),
        {Op::name,
         [this, method](const Request &request, Call &call, const QByteArray &soap) -> Answer {
             Op op;
             Ews::Reader<DomNode> reader;
             reader.fields(request.body, op, Ews::messagesNamespace);
             if (const auto wrong =
                     first(reader.violation, checkValues(request.body, request.version)))
                 return faultAnswer(schemaFault(*wrong, soap), Op::name);
             return run(method, op, call);
         }});
}

template<class Op>
Answer Exchange::run(Method<Op> method, const Op &op, Call &call)
{
    const Controls &controls = m_state.controls;
    const bool pretends = Op::writes && controls.pretendsToWrite;
    const std::optional<Organisation> before =
        pretends ? std::optional(m_state.organisation) : std::nullopt;
    Ews::Result<typename Op::Response> result =
        controls.refusedCalls.contains(Op::name)
            ? std::unexpected(refused(controls.refusedCalls.value(Op::name)))
            : (this->*method)(op, call);
    if (before)
        m_state.organisation = *before;
    // Only where the answer's root is the response message has an error of the whole call a place.
    if (!result && !Ews::rootIsMessage<typename Op::Response>)
        return faultAnswer({.code = result.error().code, .message = result.error().message},
                           Op::name);
    if (call.lost)
        return {.operation = Op::name, .lost = true};
    return {.body = Ews::writeAnswer<Op>(result, build(), m_version),
            .operation = Op::name,
            .listening = call.listening};
}

Ews::ServerVersionInfo Exchange::build() const
{
    return m_state.controls.build.value_or(buildOf(m_version));
}

Exchange::Exchange(ServerVersion version, const Generated &generated)
    : m_version(version)
    , m_state{.organisation = Organisation::demo(generated)}
{
    on(&Exchange::getDelegate);
    on(&Exchange::addDelegate);
    on(&Exchange::updateDelegate);
    on(&Exchange::removeDelegate);
    on(&Exchange::getFolder);
    on(&Exchange::updateFolder);
    on(&Exchange::findFolder);
    on(&Exchange::createFolder);
    on(&Exchange::deleteFolder);
    on(&Exchange::createItem);
    on(&Exchange::getItem);
    on(&Exchange::findItem);
    on(&Exchange::updateItem);
    on(&Exchange::deleteItem);
    on(&Exchange::getUserAvailability);
    on(&Exchange::getRoomLists);
    on(&Exchange::getRooms);
    on(&Exchange::getMailTips);
    on(&Exchange::getServerTimeZones);
    on(&Exchange::getUserConfiguration);
    on(&Exchange::copyItem);
    on(&Exchange::moveItem);
    on(&Exchange::sendItem);
    on(&Exchange::createAttachment);
    on(&Exchange::getAttachment);
    on(&Exchange::deleteAttachment);
    on(&Exchange::expandDL);
    on(&Exchange::resolveNames);
    on(&Exchange::subscribe);
    on(&Exchange::unsubscribe);
    on(&Exchange::getStreamingEvents);
    on(&Exchange::syncFolderItems);
    if (generated.calendars)
        sendInvitations();
}

Answer Exchange::answer(const QByteArray &soap, const QString &callerSmtp)
{
    const auto request = Request::parse(soap, m_version);
    if (!request)
        return faultAnswer(request.error());
    const QString element = request->body.name();
    const auto handler = m_handlers.constFind(element);
    if (handler == m_handlers.cend() || !request->body.inNamespace(Ews::messagesNamespace) ||
        !isKnownIn(request->version, handler->operation))
        return faultAnswer(
            schemaFault({u"The element 'Body' has invalid child element '%1'."_s.arg(element),
                         request->body.line(), request->body.column()},
                        soap));
    const Turn turn(*this);
    if (const auto fault = busy())
        return faultAnswer(*fault, handler->operation);
    const auto caller = effectiveCaller(*request, callerSmtp);
    if (!caller)
        return faultAnswer(caller.error(), handler->operation);
    const bool apart = request->impersonation && m_version >= ServerVersion::Exchange2010_SP2;
    const Sid signedIn = m_state.organisation.directory.byAddress(callerSmtp)->sid;
    const auto admission =
        m_throttle.admit(m_state.controls.throttling,
                         {.caller = signedIn, .impersonated = apart ? (*caller)->sid : Sid()},
                         m_state.controls.throttlingSecond);
    if (auto answer = refusal(admission, handler->operation))
        return *answer;
    Call call{m_state, *caller, request->version, request->timeZoneId};
    Answer answer = handler->answer(*request, call, soap);
    answer.lost = answer.lost || admission.fate == Throttle::Fate::Lost;
    answer.place = admission.place;
    return answer;
}

void Exchange::sendInvitations()
{
    for (const Invitation &one : readInvitations(m_state.organisation)) {
        Call call{m_state, m_state.organisation.directory.bySid(one.from), m_version};
        call.when =
            Ews::DateTime::utc(QDateTime::currentDateTimeUtc().addSecs(-3600 * one.hoursAgo));
        const auto sent = createItem(one.send, call);
        if (!sent || sent->items.isEmpty() || !sent->items.first())
            mistake(u"invitations.json"_s, one.from);
    }
}

std::optional<Fault> Exchange::busy()
{
    Controls &controls = m_state.controls;
    if (controls.busyCalls <= 0)
        return std::nullopt;
    --controls.busyCalls;
    return busyFault(controls.backOff);
}

std::optional<Answer> Exchange::refusal(const Throttle::Admission &admission,
                                        const QString &operation) const
{
    using Fate = Throttle::Fate;
    const Controls &controls = m_state.controls;
    switch (admission.fate) {
    case Fate::TooMany:
        return faultAnswer(tooManyFault(controls.throttling.concurrency), operation);
    case Fate::TooFast:
        return faultAnswer(busyFault(std::max(admission.wait, controls.backOff)), operation);
    case Fate::Busy:
        return faultAnswer(busyFault(controls.backOff), operation);
    case Fate::Transient: {
        const QString code = u"ErrorInternalServerTransientError"_s;
        return faultAnswer({.code = code, .message = messageFor(code)}, operation);
    }
    case Fate::Unavailable:
        return Answer{.httpStatus = 503,
                      .operation = operation,
                      .retryAfter = controls.throttling.retryAfter};
    case Fate::Cut:
        return Answer{.operation = operation, .lost = true};
    case Fate::CarriedOut:
    case Fate::Lost:
        break;
    }
    return std::nullopt;
}

std::expected<const DirectoryEntry *, Fault>
Exchange::effectiveCaller(const Request &request, const QString &callerSmtp) const
{
    const auto fault = [](const QString &code) {
        return std::unexpected(Fault{.code = code, .message = messageFor(code)});
    };
    const Directory &directory = m_state.organisation.directory;
    const DirectoryEntry *caller = directory.byAddress(callerSmtp);
    if (!caller)
        return fault(u"ErrorAccessDenied"_s);
    if (!request.impersonation)
        return caller;

    using By = Ews::ConnectingSid;
    const auto &[who, by] = *request.impersonation;
    const DirectoryEntry *wanted = by == By::SID ? directory.bySid(who) : directory.byAddress(who);
    if (!caller->mayImpersonate) // nobody learns from this who exists
        return fault(m_version < ServerVersion::Exchange2010 ? u"ErrorImpersonationDenied"_s
                                                             : u"ErrorImpersonateUserDenied"_s);
    if (!wanted)
        return fault(by == By::SID             ? u"ErrorInvalidUserSid"_s
                     : by == By::PrincipalName ? u"ErrorInvalidUserPrincipalName"_s
                                               : u"ErrorNonExistentMailbox"_s);
    if (by == By::PrincipalName && who.compare(wanted->smtp, Qt::CaseInsensitive) != 0)
        return fault(u"ErrorInvalidUserPrincipalName"_s);
    if (!wanted->hasMailbox())
        return fault(u"ErrorNonExistentMailbox"_s);
    if (!directory.mayImpersonate(*caller, wanted->sid))
        return fault(u"ErrorImpersonateUserDenied"_s);
    const QString refusal = m_state.controls.refusedImpersonations.value(wanted->sid);
    if (!refusal.isEmpty())
        return fault(refusal);
    if (by == By::PrimarySmtpAddress && who.compare(wanted->smtp, Qt::CaseInsensitive) != 0)
        return std::unexpected(Fault{.code = u"ErrorNonPrimarySmtpAddress"_s,
                                     .message = messageFor(u"ErrorNonPrimarySmtpAddress"_s),
                                     .values = {{u"Primary"_s, wanted->smtp}}});
    return wanted;
}

} // namespace Sandbox
