// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The enumerations of the schema, spelled as on the wire (types.xsd).
#pragma once

#include <QObject>

namespace Ews {
Q_NAMESPACE

/// A delegate's level on one of the six folders. Custom is only ever read: a server refuses it.
enum class DelegateLevel { None, Reviewer, Author, Editor, Custom };
Q_ENUM_NS(DelegateLevel)

/// Where meeting requests go: one setting of the mailbox, for all its delegates.
enum class DeliverMeetingRequests {
    DelegatesOnly,
    DelegatesAndMe,
    DelegatesAndSendInformationToMe,
    NoForward, ///< In requests from Exchange2010_SP1 on.
};
Q_ENUM_NS(DeliverMeetingRequests)

enum class DistinguishedUser { Default, Anonymous };
Q_ENUM_NS(DistinguishedUser)

/// Levels of a folder's permission list; the two free/busy levels exist on calendars only.
enum class PermissionLevel {
    None,
    Owner,
    PublishingEditor,
    Editor,
    PublishingAuthor,
    Author,
    NoneditingAuthor,
    Reviewer,
    Contributor,
    FreeBusyTimeOnly,
    FreeBusyTimeAndSubjectAndLocation,
    Custom,
};
Q_ENUM_NS(PermissionLevel)

enum class PermissionAction { None, Owned, All };
Q_ENUM_NS(PermissionAction)

/// The two middle values exist on calendars only.
enum class ReadAccess { None, TimeOnly, TimeAndSubjectAndLocation, FullDetails };
Q_ENUM_NS(ReadAccess)

enum class MailboxType {
    Unknown,
    OneOff,
    Mailbox,
    PublicDL,
    PrivateDL,
    Contact,
    PublicFolder,
    GroupMailbox,
    ImplicitContact,
};
Q_ENUM_NS(MailboxType)

/// Element names of the folder types.
enum class FolderKind { Folder, CalendarFolder, ContactsFolder, SearchFolder, TasksFolder };
Q_ENUM_NS(FolderKind)

enum class BaseShape { IdOnly, Default, AllProperties, PcxPeopleSearch };
Q_ENUM_NS(BaseShape)

/// SoftDeleted looks in the dumpster of recoverable items.
enum class FolderTraversal { Shallow, Deep, SoftDeleted };
Q_ENUM_NS(FolderTraversal)

/// Where a page is counted from.
enum class BasePoint { Beginning, End };
Q_ENUM_NS(BasePoint)

enum class DisposalType { HardDelete, SoftDelete, MoveToDeletedItems };
Q_ENUM_NS(DisposalType)

enum class SearchScope {
    ActiveDirectory,
    ActiveDirectoryContacts,
    Contacts,
    ContactsActiveDirectory
};
Q_ENUM_NS(SearchScope)

/// RequestServerVersion, in the order of the schema: what a server of that version understands.
enum class ServerVersion {
    Exchange2007,
    Exchange2007_SP1,
    Exchange2009,
    Exchange2010,
    Exchange2010_SP1,
    Exchange2010_SP2,
    Exchange2012,
    Exchange2013,
    Exchange2013_SP1,
    Exchange2015,
    Exchange2016,
    V2015_10_05,
    V2016_01_06,
    V2016_04_13,
    V2016_07_13,
    V2016_10_10,
    V2017_01_07,
    V2017_04_14,
    V2017_07_11,
};
Q_ENUM_NS(ServerVersion)

} // namespace Ews
