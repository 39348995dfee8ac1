// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/organisation.h"

#include "ews/enumtext.h"
#include "sandbox/organisationfile.h"

namespace Sandbox {

namespace {

/// A tree in which most folders have eleven children, like one that grew over years; every seventh
/// has an entry of its own.
void addFolders(Organisation &organisation, Mailbox &mailbox, int count)
{
    QStringList keys;
    QList<Sid> people;
    for (const DirectoryEntry *entry : organisation.directory.all())
        if (entry->kind == EntryKind::Person && entry->role && !entry->generated &&
            entry->sid != mailbox.owner)
            people.append(entry->sid);
    for (int i = 0; i < count; ++i) {
        const Folder parent =
            mailbox.folders.value(i == 0 ? u"msgfolderroot"_s : keys.at((i - 1) / 11));
        Folder folder{.key = mailbox.nextKey(),
                      .parent = parent.key,
                      .folderClass = u"IPF.Note"_s,
                      .displayName =
                          i == 0 ? u"Archive"_s : u"Folder %1"_s.arg(i, 5, 10, QLatin1Char('0')),
                      .totalCount = i % 50};
        folder.inheritPermissions(parent);
        if (i % 7 == 0)
            folder.setRights(people.at(i % people.size()),
                             *rightsOf(Ews::PermissionLevel::Reviewer, false));
        keys.append(folder.key);
        mailbox.folders.insert(folder.key, folder);
    }
}

} // namespace

Organisation Organisation::demo(const Generated &generated)
{
    Organisation organisation;
    organisation.today = generated.today;
    loadDirectory(organisation);
    loadMailboxes(organisation);
    if (generated.calendars)
        loadCalendars(organisation);
    for (const DirectoryEntry *entry : organisation.directory.all()) {
        if (entry->role == Role::Colleague && !entry->onOtherServer)
            organisation.m_pattern.helpers.append(entry->sid);
        else if (entry->role == Role::Helpdesk)
            organisation.m_pattern.administrators.append(entry->sid);
    }
    organisation.addPeople(generated.mailboxes, generated.seed);
    for (const DirectoryEntry *entry : organisation.directory.all())
        if (entry->role == Role::Owner) {
            addFolders(organisation, *organisation.mailbox(entry->sid), generated.folders);
            break;
        }
    return organisation;
}

Mailbox *Organisation::mailbox(const Sid &owner)
{
    const auto it = m_mailboxes.find(owner);
    if (it != m_mailboxes.end())
        return &it->second;
    const DirectoryEntry *entry = directory.bySid(owner);
    if (!entry || !entry->hasMailbox())
        return nullptr;
    auto made = entry->generated ? generate(owner) : freshMailbox(owner, u"en"_s);
    return &m_mailboxes.emplace(owner, std::move(made)).first->second;
}

Mailbox *Organisation::mailboxOf(const QString &address)
{
    const DirectoryEntry *entry = directory.byAddress(address);
    return entry ? mailbox(entry->sid) : nullptr;
}

void Organisation::put(Mailbox mailbox)
{
    const Sid owner = mailbox.owner;
    m_mailboxes.insert_or_assign(owner, std::move(mailbox));
}

Sid Organisation::sidOf(const QString &aliasOrAddress) const
{
    if (const DirectoryEntry *entry = directory.byAccount(aliasOrAddress))
        return entry->sid;
    return aliasOrAddress; // a SID that nobody has any more, Default or Anonymous
}

void grant(Organisation &organisation, Mailbox &mailbox, const Grant &grant)
{
    const Sid &sid = grant.delegate.sid;
    if (grant.stores & Store::Folders) {
        for (const DelegateFolder &f : delegateFolders) {
            Folder &folder = mailbox.folders[f.key];
            const auto level = (grant.levels.*f.level).value_or(Ews::DelegateLevel::None);
            if (level != Ews::DelegateLevel::None)
                folder.setRights(sid, rightsOf(level, folder.isCalendar()));
        }
        mailbox.folders[u"freebusydata"_s].setRights(sid,
                                                     rightsOf(Ews::DelegateLevel::Editor, false));
    }
    if ((grant.stores & Store::Freebusy) && mailbox.freebusy)
        mailbox.freebusy->delegates.append(grant.delegate);
    if ((grant.stores & Store::Rule) && grant.receivesCopies)
        mailbox.rule.recipients.append(sid);
    if (DirectoryEntry *owner = organisation.directory.edit(mailbox.owner);
        owner && (grant.stores & Store::Directory))
        owner->publicDelegates.append(sid);
}

} // namespace Sandbox
