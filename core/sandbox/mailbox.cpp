// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/mailbox.h"

#include "sandbox/categorylist.h"

#include <algorithm>

namespace Sandbox {

using Ews::DeliverMeetingRequests;
using Ews::FolderKind;

namespace {

struct DefaultFolder
{
    QLatin1StringView key, parent;
    FolderKind kind;
    QLatin1StringView folderClass;
    QStringView english, german;
};

constexpr std::array<DefaultFolder, 14> defaultFolders{{
    {"root"_L1, ""_L1, FolderKind::Folder, ""_L1, u"", u""},
    {"freebusydata"_L1, "root"_L1, FolderKind::Folder, ""_L1, u"Freebusy Data", u"Freebusy Data"},
    {"msgfolderroot"_L1, "root"_L1, FolderKind::Folder, ""_L1, u"Top of Information Store",
     u"Oberste Ebene des Informationsspeichers"},
    {"calendar"_L1, "msgfolderroot"_L1, FolderKind::CalendarFolder, "IPF.Appointment"_L1,
     u"Calendar", u"Kalender"},
    {"contacts"_L1, "msgfolderroot"_L1, FolderKind::ContactsFolder, "IPF.Contact"_L1, u"Contacts",
     u"Kontakte"},
    {"deleteditems"_L1, "msgfolderroot"_L1, FolderKind::Folder, "IPF.Note"_L1, u"Deleted Items",
     u"Gelöschte Elemente"},
    {"drafts"_L1, "msgfolderroot"_L1, FolderKind::Folder, "IPF.Note"_L1, u"Drafts", u"Entwürfe"},
    {"inbox"_L1, "msgfolderroot"_L1, FolderKind::Folder, "IPF.Note"_L1, u"Inbox", u"Posteingang"},
    {"journal"_L1, "msgfolderroot"_L1, FolderKind::Folder, "IPF.Journal"_L1, u"Journal",
     u"Journal"},
    {"junkemail"_L1, "msgfolderroot"_L1, FolderKind::Folder, "IPF.Note"_L1, u"Junk Email",
     u"Junk-E-Mail"},
    {"notes"_L1, "msgfolderroot"_L1, FolderKind::Folder, "IPF.StickyNote"_L1, u"Notes", u"Notizen"},
    {"outbox"_L1, "msgfolderroot"_L1, FolderKind::Folder, "IPF.Note"_L1, u"Outbox", u"Postausgang"},
    {"sentitems"_L1, "msgfolderroot"_L1, FolderKind::Folder, "IPF.Note"_L1, u"Sent Items",
     u"Gesendete Elemente"},
    {"tasks"_L1, "msgfolderroot"_L1, FolderKind::TasksFolder, "IPF.Task"_L1, u"Tasks", u"Aufgaben"},
}};

Mailbox emptyMailbox(const QString &language)
{
    Mailbox mailbox{.freebusy = LocalFreebusy{}};
    for (const DefaultFolder &f : defaultFolders) {
        Folder folder{.key = f.key,
                      .parent = f.parent,
                      .kind = f.kind,
                      .folderClass = f.folderClass,
                      .displayName = (language == "de"_L1 ? f.german : f.english).toString()};
        folder.permissions = {
            {defaultUser, folder.isCalendar() ? Right::freeBusySimple : Rights(0)},
            {anonymousUser, 0}};
        mailbox.folders.insert(folder.key, folder);
    }
    setFirstCategories(mailbox);
    return mailbox;
}

} // namespace

const FolderEntry *Folder::entry(const Sid &user) const
{
    const auto it = std::ranges::find(permissions, user, &FolderEntry::user);
    return it == permissions.cend() ? nullptr : &*it;
}

void Folder::setRights(const Sid &user, Rights rights)
{
    const auto it = std::ranges::find(permissions, user, &FolderEntry::user);
    if (it == permissions.end())
        permissions.append({user, rights});
    else if (it->rights != rights)
        it->rights = rights;
    else
        return;
    ++change;
}

void Folder::removeEntry(const Sid &user)
{
    if (permissions.removeIf([&](const FolderEntry &e) { return e.user == user; }) > 0)
        ++change;
}

void Folder::setPermissions(const QList<FolderEntry> &entries)
{
    permissions = {{defaultUser, 0}, {anonymousUser, 0}};
    for (const FolderEntry &e : entries)
        setRights(e.user, e.rights);
    ++change;
}

void Folder::inheritPermissions(const Folder &from)
{
    constexpr Rights ofCalendars = Right::freeBusySimple | Right::freeBusyDetailed;
    permissions = from.permissions;
    for (FolderEntry &entry : permissions) {
        if (!isCalendar())
            entry.rights &= ~ofCalendars;
        else if (entry.rights & Right::readAny)
            entry.rights |= ofCalendars;
    }
}

QString Mailbox::nextKey()
{
    return u"folder-%1"_s.arg(++madeFolders);
}

StoredItem &Mailbox::addItem(StoredItem item)
{
    item.key = u"item-%1"_s.arg(++madeItems);
    return items.insert_or_assign(item.key, item).first->second;
}

const FreebusyDelegate *LocalFreebusy::find(const Sid &sid) const
{
    const auto it = std::ranges::find(delegates, sid, &FreebusyDelegate::sid);
    return it == delegates.cend() ? nullptr : &*it;
}

DeliverMeetingRequests LocalFreebusy::scope() const
{
    if (dontMailDelegates)
        return DeliverMeetingRequests::NoForward;
    if (!ownerWantsCopy)
        return DeliverMeetingRequests::DelegatesOnly;
    return ownerWantsInformation ? DeliverMeetingRequests::DelegatesAndSendInformationToMe
                                 : DeliverMeetingRequests::DelegatesAndMe;
}

void LocalFreebusy::setScope(DeliverMeetingRequests scope)
{
    dontMailDelegates = scope == DeliverMeetingRequests::NoForward;
    ownerWantsInformation = scope == DeliverMeetingRequests::DelegatesAndSendInformationToMe;
    ownerWantsCopy = scope != DeliverMeetingRequests::DelegatesOnly;
}

Mailbox freshMailbox(const Sid &owner, const QString &language)
{
    // Copied, so that thousands of mailboxes share all that nobody has changed in them.
    static const Mailbox english = emptyMailbox(u"en"_s);
    static const Mailbox german = emptyMailbox(u"de"_s);
    Mailbox mailbox = language == "de"_L1 ? german : english;
    mailbox.owner = owner;
    mailbox.language = language;
    return mailbox;
}

} // namespace Sandbox
