// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/delegatelist.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

Ews::Result<Ews::GetDelegate::Response> Exchange::getDelegate(const Ews::GetDelegate &op,
                                                              Call &call)
{
    const auto mailbox = call.managedMailbox(op.mailbox.emailAddress);
    if (!mailbox)
        return std::unexpected(mailbox.error());
    if (!(*mailbox)->freebusy)
        return std::unexpected(refused(u"ErrorItemNotFound"_s));
    const LocalFreebusy &freebusy = *(*mailbox)->freebusy;
    if (call.state.controls.groupsBreakTheList) {
        for (const FreebusyDelegate &d : freebusy.delegates) {
            const DirectoryEntry *entry = call.directory().bySid(d.sid);
            if (entry && entry->isGroup())
                return std::unexpected(refused(u"ErrorDelegateNoUser"_s));
        }
    }
    const DelegateList list(call, **mailbox);
    Ews::GetDelegate::Response response;
    response.deliverMeetingRequests = freebusy.scope();
    if (op.userIds.isEmpty())
        for (const FreebusyDelegate &d : freebusy.delegates)
            response.items.append(list.describe(d.sid, op.includePermissions));
    for (const Ews::UserId &user : op.userIds) {
        if (const auto sid = list.identify(user))
            response.items.append(list.describe(*sid, op.includePermissions));
        else
            response.items.append(std::unexpected(sid.error()));
    }
    return response;
}

Ews::Result<Ews::AddDelegate::Response> Exchange::addDelegate(const Ews::AddDelegate &op,
                                                              Call &call)
{
    const auto mailbox = call.managedMailbox(op.mailbox.emailAddress);
    if (!mailbox)
        return std::unexpected(mailbox.error());
    DelegateList list(call, **mailbox);
    Ews::AddDelegate::Response response;
    for (const Ews::DelegateUser &user : op.delegateUsers)
        response.items.append(list.add(user));
    if (list.changed() || op.deliverMeetingRequests)
        if (const auto error = list.save(op.deliverMeetingRequests, u"ErrorAddDelegatesFailed"_s))
            return std::unexpected(*error);
    return response;
}

Ews::Result<Ews::AddDelegate::Response> Exchange::updateDelegate(const Ews::UpdateDelegate &op,
                                                                 Call &call)
{
    const auto mailbox = call.managedMailbox(op.mailbox.emailAddress);
    if (!mailbox)
        return std::unexpected(mailbox.error());
    if (!(*mailbox)->freebusy)
        return std::unexpected(refused(u"ErrorDelegateMissingConfiguration"_s));
    DelegateList list(call, **mailbox);
    Ews::AddDelegate::Response response;
    for (const Ews::DelegateUser &user : op.delegateUsers)
        response.items.append(list.update(user));
    if (list.changed() || op.deliverMeetingRequests)
        if (const auto error =
                list.save(op.deliverMeetingRequests, u"ErrorUpdateDelegatesFailed"_s))
            return std::unexpected(*error);
    return response;
}

Ews::Result<Ews::RemoveDelegate::Response> Exchange::removeDelegate(const Ews::RemoveDelegate &op,
                                                                    Call &call)
{
    const auto mailbox = call.managedMailbox(op.mailbox.emailAddress);
    if (!mailbox)
        return std::unexpected(mailbox.error());
    if (!(*mailbox)->freebusy)
        return std::unexpected(refused(u"ErrorDelegateMissingConfiguration"_s));
    DelegateList list(call, **mailbox);
    Ews::RemoveDelegate::Response response;
    for (const Ews::UserId &user : op.userIds)
        response.items.append(list.remove(user));
    if (list.changed())
        if (const auto error = list.save(std::nullopt, u"ErrorRemoveDelegatesFailed"_s))
            return std::unexpected(*error);
    return response;
}

} // namespace Sandbox
