// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegaterequests.h"

namespace OnBehalf {

using Ews::DelegateLevel;

namespace {

/// The level to send for a folder; nothing where the folder keeps what no level can say.
std::optional<DelegateLevel> levelToSend(const DelegatesDraft &draft, const StagedDelegate &staged,
                                         const DelegateRow &row, DelegateFolder folder)
{
    const DelegateLevel wanted = row.levels[folder];
    if (wanted != DelegateLevel::Custom)
        return wanted;
    const auto current = draft.base().entryOf(staged.user, folder);
    const auto &exact = staged.entries[folder];
    const auto entry = exact ? *exact : current;
    const bool isCustomNow = current && delegateLevelOf(rightsOf(*current)) == wanted;
    if (staged.kind == StagedDelegate::Kind::Change && (isCustomNow || !entry))
        return std::nullopt;
    // Until the entry itself is written: never more than what it grants.
    return entry ? delegateLevelWithin(rightsOf(*entry)) : DelegateLevel::None;
}

Ews::DelegateUser delegateUser(const DelegatesDraft &draft, const StagedDelegate &staged,
                               const DelegateRow &row)
{
    Ews::DelegatePermissions permissions;
    for (const DelegateFolder folder : delegateFolders)
        permissions.*levelMember(folder) = levelToSend(draft, staged, row, folder);
    return {.userId = identifierOf(staged.user),
            .permissions = permissions,
            .receivesCopies = row.receivesCopies,
            .viewsPrivateItems = row.viewsPrivateItems};
}

/// Whether an UpdateDelegate has anything to say of the person.
bool changesDelegate(const DelegatesDraft &draft, const StagedDelegate &staged)
{
    if (staged.receivesCopies || staged.viewsPrivateItems)
        return true;
    const Delegate *listed = draft.base().find(staged.key);
    for (const DelegateFolder folder : delegateFolders) {
        if (staged.levels[folder])
            return true;
        const auto &exact = staged.entries[folder];
        const DelegateLevel now = listed ? listed->levels[folder] : DelegateLevel::None;
        if (listed && exact && *exact && delegateLevelOf(rightsOf(**exact)) != now)
            return true;
    }
    return false;
}

} // namespace

DelegateRequests requestsFor(const DelegatesDraft &draft)
{
    DelegateRequests requests;
    const Ews::Mailbox mailbox{.emailAddress = draft.base().mailbox};
    requests.update.mailbox = requests.remove.mailbox = requests.add.mailbox = mailbox;
    for (const StagedDelegate &staged : draft.staged()) {
        const auto row = draft.row(staged.key);
        if (staged.kind == StagedDelegate::Kind::Remove) {
            requests.remove.userIds.append(identifierOf(staged.user));
            requests.removeKeys.append(staged.key);
        } else if (staged.kind == StagedDelegate::Kind::Add) {
            requests.add.delegateUsers.append(delegateUser(draft, staged, *row));
            requests.addKeys.append(staged.key);
        } else if (changesDelegate(draft, staged)) {
            requests.update.delegateUsers.append(delegateUser(draft, staged, *row));
            requests.updateKeys.append(staged.key);
        }
    }
    const bool adds = !requests.addKeys.isEmpty();
    if (draft.stagedScope() && (!requests.updateKeys.isEmpty() || !adds))
        requests.update.deliverMeetingRequests = draft.stagedScope();
    else if (adds && (draft.stagedScope() || draft.base().delegates.isEmpty()))
        requests.add.deliverMeetingRequests =
            draft.scope().value_or(Ews::DeliverMeetingRequests::DelegatesAndSendInformationToMe);
    return requests;
}

QList<WantedEntry> wantedEntries(const DelegatesDraft &draft)
{
    QList<WantedEntry> wanted;
    for (const StagedDelegate &staged : draft.staged()) {
        for (const DelegateFolder folder : delegateFolders) {
            if (!draft.base().folders[folder])
                continue; // neither to be read nor to be written by us
            const auto current = draft.base().entryOf(staged.user, folder);
            const auto row = draft.row(staged.key);
            const bool keptCustom = staged.kind != StagedDelegate::Kind::Remove && row &&
                                    row->levels[folder] == DelegateLevel::Custom;
            if (const auto &exact = staged.entries[folder])
                wanted.append({staged.key, staged.user, folder, *exact});
            else if (staged.kind == StagedDelegate::Kind::Remove)
                wanted.append({staged.key, staged.user, folder, std::nullopt});
            else if (keptCustom && current)
                wanted.append({staged.key, staged.user, folder, current});
        }
    }
    return wanted;
}

} // namespace OnBehalf
