// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/auditedmailbox.h"

#include <algorithm>

namespace OnBehalf {

namespace {

AuditedDelegate audited(const Delegate &delegate, Trustees &trustees)
{
    return {.trustee = delegate.isNamed() ? trustees.add(delegate.user) : -1,
            .levels = delegate.levels,
            .receivesCopies = delegate.receivesCopies,
            .viewsPrivateItems = delegate.viewsPrivateItems,
            .errorCode = delegate.error ? delegate.error->code : QString()};
}

void addEntries(DelegateFolder folder, const FolderPermissions &list, AuditedMailbox &mailbox,
                Trustees &trustees)
{
    for (const Ews::Permission &entry : list.entries)
        mailbox.entries.append(
            {.trustee = trustees.add(entry.userId), .folder = folder, .rights = rightsOf(entry)});
    for (const QString &unknown : list.unknownEntries)
        mailbox.entries.append({.trustee = trustees.add({.displayName = unknown}),
                                .folder = folder,
                                .rights = std::nullopt});
}

} // namespace

const AuditedEntry *AuditedMailbox::entryOf(int trustee, DelegateFolder folder) const
{
    const auto found = std::ranges::find_if(entries, [&](const AuditedEntry &one) {
        return one.trustee == trustee && one.folder == folder;
    });
    return found == entries.end() ? nullptr : &*found;
}

const AuditedDelegate *AuditedMailbox::delegateOf(int trustee) const
{
    const auto found = std::ranges::find(delegates, trustee, &AuditedDelegate::trustee);
    return trustee < 0 || found == delegates.end() ? nullptr : &*found;
}

bool AuditedMailbox::concerns(int trustee) const
{
    return delegateOf(trustee) ||
           std::ranges::find(entries, trustee, &AuditedEntry::trustee) != entries.end();
}

AuditedMailbox auditedMailbox(const ListedMailbox &mailbox, const MailboxDelegates &read,
                              Trustees &trustees)
{
    AuditedMailbox result{.mailbox = mailbox,
                          .state = AuditedMailbox::State::Read,
                          .readAt = read.readAt,
                          .scope = read.scope,
                          .delegatesError = read.listError ? read.listError->code : QString()};
    for (const Delegate &delegate : read.delegates)
        if (!delegate.fromFolders) // these may be no delegates at all
            result.delegates.append(audited(delegate, trustees));
    for (const DelegateFolder folder : delegateFolders) {
        if (const auto &list = read.folders[folder])
            addEntries(folder, *list, result, trustees);
        else
            result.unreadable[folder] =
                list.error().code.isEmpty() ? list.error().message : list.error().code;
    }
    result.delegates.squeeze();
    result.entries.squeeze();
    return result;
}

} // namespace OnBehalf
