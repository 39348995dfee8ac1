// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a mailbox holds. Behind each delegate stand four stores which know nothing of each other:
// the folders' lists, LocalFreebusy and the Inbox rule here, publicDelegates in the directory.
// They are kept apart on purpose: real ones drift, and OnBehalf has to show it.
#pragma once

#include "ews/types/enums.h"
#include "ews/types/freebusy.h"
#include "sandbox/directory.h"
#include "sandbox/rights.h"
#include "sandbox/storeditem.h"

#include <array>
#include <map>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

/// The two entries that every list has, in the place of a SID.
inline constexpr auto defaultUser = "Default"_L1;
inline constexpr auto anonymousUser = "Anonymous"_L1;

/// The first store: an entry of a folder's permission list.
struct FolderEntry
{
    Sid user;
    Rights rights = 0;
    bool operator==(const FolderEntry &) const = default;
};

struct Folder
{
    /// The distinguished id ("freebusydata" has none on the wire), or what nextKey() gave.
    QString key;
    QString parent;
    Ews::FolderKind kind = Ews::FolderKind::Folder;
    QString folderClass;
    QString displayName;
    int totalCount = 0;
    int unreadCount = 0;
    quint64 change = 1; ///< Counts the writes; the change key on the wire.
    QList<FolderEntry> permissions;

    bool isCalendar() const { return kind == Ews::FolderKind::CalendarFolder; }
    bool isDefault() const { return !key.contains(u'-'); }
    const FolderEntry *entry(const Sid &user) const;
    Rights rights(const Sid &user) const { return entry(user) ? entry(user)->rights : 0; }
    void setRights(const Sid &user, Rights rights); ///< A new change key where it changes.
    void removeEntry(const Sid &user);
    void setPermissions(const QList<FolderEntry> &entries); ///< Default and Anonymous stay.
    void inheritPermissions(const Folder &from);            ///< As a new folder does.
};

/// The second store: a delegate in the hidden message "LocalFreebusy".
struct FreebusyDelegate
{
    Sid sid;
    QString name;       ///< As it was when it was written.
    QString formerSmtp; ///< Of somebody who is gone.
    bool viewsPrivateItems = false;
    bool damaged = false; ///< The parallel lists of the message do not fit together.
    bool operator==(const FreebusyDelegate &) const = default;
};

struct LocalFreebusy
{
    QList<FreebusyDelegate> delegates;
    bool ownerWantsCopy = true;
    bool ownerWantsInformation = true;
    bool dontMailDelegates = false;
    bool operator==(const LocalFreebusy &) const = default;

    const FreebusyDelegate *find(const Sid &sid) const;
    Ews::DeliverMeetingRequests scope() const;
    void setScope(Ews::DeliverMeetingRequests scope);
};

/// The third store: the hidden rule that forwards meeting requests. Without recipients there is
/// no rule; switched off it keeps them, so that "nothing is forwarded" can be taken back.
struct InboxRule
{
    QList<Sid> recipients;
    bool deletesOwnersCopy = false;
    bool enabled = true;
    bool operator==(const InboxRule &) const = default;
};

/// The zone of the organisation, and of everybody of whom nothing else is known.
inline constexpr auto homeTimeZone = "W. Europe Standard Time"_L1;

/// When the owner works, by the clocks there.
struct WorkTimes
{
    QString timeZone = homeTimeZone; ///< Windows id.
    QList<Ews::WorkingPeriod> periods{
        {.daysOfWeek = {{Ews::DayOfWeek::Monday, Ews::DayOfWeek::Tuesday, Ews::DayOfWeek::Wednesday,
                         Ews::DayOfWeek::Thursday, Ews::DayOfWeek::Friday}},
         .startTime = 8 * 60,
         .endTime = 17 * 60}};
};

/// What senders are answered for some days, the last one included.
struct OutOfOffice
{
    QString reply; ///< HTML
    QDate first;
    QDate last;
};

struct Mailbox
{
    Sid owner;
    QString language = u"en"_s; ///< Of the default folders' names.
    WorkTimes workTimes{};
    std::optional<OutOfOffice> outOfOffice{};
    bool full = false; ///< Takes no more mail.
    QList<Sid> fullAccess;
    QHash<QString, Folder> folders;
    std::optional<LocalFreebusy> freebusy; ///< Absent: the message was never made, or is lost.
    InboxRule rule;
    /// XML that folders carry, by the folder's key and its name ("CategoryList").
    std::map<std::pair<QString, QString>, QByteArray> configurations{};
    std::map<QString, StoredItem> items; ///< Pointers into it last.
    int madeFolders = 0;
    int madeItems = 0;

    /// For a folder that users make: "folder-1" …
    QString nextKey();
    /// Puts \a item into its folder, with a key of its own.
    StoredItem &addItem(StoredItem item);
};

/// The six folders of a delegate, in the order of DelegatePermissions.
struct DelegateFolder
{
    QLatin1StringView key;
    std::optional<Ews::DelegateLevel> Ews::DelegatePermissions::*level;
};

inline constexpr std::array<DelegateFolder, 6> delegateFolders{{
    {"calendar"_L1, &Ews::DelegatePermissions::calendar},
    {"tasks"_L1, &Ews::DelegatePermissions::tasks},
    {"inbox"_L1, &Ews::DelegatePermissions::inbox},
    {"contacts"_L1, &Ews::DelegatePermissions::contacts},
    {"notes"_L1, &Ews::DelegatePermissions::notes},
    {"journal"_L1, &Ews::DelegatePermissions::journal},
}};

/// A mailbox with its default folders, nobody's delegate.
Mailbox freshMailbox(const Sid &owner, const QString &language);

} // namespace Sandbox
