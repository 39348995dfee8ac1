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

/// By what the account to be impersonated is named.
enum class ConnectingSid {
    PrincipalName, ///< The user principal name, of the domain that the account is in.
    SID,           ///< "S-1-5-21-…"
    PrimarySmtpAddress,
    SmtpAddress, ///< Any of its addresses; from Exchange2010 on.
};
Q_ENUM_NS(ConnectingSid)

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

enum class Sensitivity { Normal, Personal, Private, Confidential };
Q_ENUM_NS(Sensitivity)

enum class Importance { Low, Normal, High };
Q_ENUM_NS(Importance)

enum class BodyType { HTML, Text };
Q_ENUM_NS(BodyType)

/// Which body a server is to give: Best is HTML where there is some.
enum class BodyTypeResponse { Best, HTML, Text };
Q_ENUM_NS(BodyTypeResponse)

/// "Show as". WorkingElsewhere from Exchange2013 on.
enum class LegacyFreeBusy { Free, Tentative, Busy, OOF, WorkingElsewhere, NoData };
Q_ENUM_NS(LegacyFreeBusy)

/// In which role somebody is asked for, in a search for times that suit.
enum class MeetingAttendeeType { Organizer, Required, Optional, Room, Resource };
Q_ENUM_NS(MeetingAttendeeType)

/// How much of a calendar is shown. "Merged" ones have a digit for each interval as well; Detailed
/// ones tell subject and place.
enum class FreeBusyViewType {
    None,
    MergedOnly,
    FreeBusy,
    FreeBusyMerged,
    Detailed,
    DetailedMerged
};
Q_ENUM_NS(FreeBusyViewType)

/// How well a time suits those who are invited.
enum class SuggestionQuality { Excellent, Good, Fair, Poor };
Q_ENUM_NS(SuggestionQuality)

/// What a sender may be told of a recipient. The last three came after Exchange2010.
enum class MailTipType {
    All,
    OutOfOfficeMessage,
    MailboxFullStatus,
    CustomMailTip,
    ExternalMemberCount,
    TotalMemberCount,
    MaxMessageSize,
    DeliveryRestriction,
    ModerationStatus,
    InvalidRecipient,
    Scope,
    RecipientSuggestions,
    PreferAccessibleContent,
};
Q_ENUM_NS(MailTipType)

/// What of a user configuration is asked for.
enum class UserConfigurationProperty { Id, Dictionary, XmlData, BinaryData, All };
Q_ENUM_NS(UserConfigurationProperty)

/// What somebody answered to a meeting request.
enum class ResponseType { Unknown, Organizer, Tentative, Accept, Decline, NoResponseReceived };
Q_ENUM_NS(ResponseType)

enum class CalendarItemType { Single, Occurrence, Exception, RecurringMaster };
Q_ENUM_NS(CalendarItemType)

enum class MeetingRequestType {
    None,
    FullUpdate,
    InformationalUpdate,
    NewMeetingRequest,
    Outdated,
    SilentUpdate,
    PrincipalWantsCopy,
};
Q_ENUM_NS(MeetingRequestType)

enum class MessageDisposition { SaveOnly, SendOnly, SendAndSaveCopy };
Q_ENUM_NS(MessageDisposition)

/// What a server does with an item that somebody else changed meanwhile.
enum class ConflictResolution { NeverOverwrite, AutoResolve, AlwaysOverwrite };
Q_ENUM_NS(ConflictResolution)

/// Who is told of an item that is created or deleted.
enum class SendMeetingInvitations { SendToNone, SendOnlyToAll, SendToAllAndSaveCopy };
Q_ENUM_NS(SendMeetingInvitations)

/// Who is told of an item that is changed; "Changed" are the attendees added and removed.
enum class SendMeetingUpdates {
    SendToNone,
    SendOnlyToAll,
    SendOnlyToChanged,
    SendToAllAndSaveCopy,
    SendToChangedAndSaveCopy,
};
Q_ENUM_NS(SendMeetingUpdates)

/// Associated items are hidden ones, which hold settings.
enum class ItemTraversal { Shallow, SoftDeleted, Associated };
Q_ENUM_NS(ItemTraversal)

/// What happened; StatusEvent is only ever told, not asked for. FreeBusyChangedEvent from
/// Exchange2010 on.
enum class EventType {
    CopiedEvent,
    CreatedEvent,
    DeletedEvent,
    ModifiedEvent,
    MovedEvent,
    NewMailEvent,
    StatusEvent,
    FreeBusyChangedEvent,
};
Q_ENUM_NS(EventType)

enum class ConnectionStatus { OK, Closed };
Q_ENUM_NS(ConnectionStatus)

/// Whether hidden items are told of, too.
enum class SyncScope { NormalItems, NormalAndAssociatedItems };
Q_ENUM_NS(SyncScope)

enum class SortDirection { Ascending, Descending };
Q_ENUM_NS(SortDirection)

/// Where in a text another has to be.
enum class ContainmentMode { FullString, Prefixed, Substring, PrefixOnWords, ExactPhrase };
Q_ENUM_NS(ContainmentMode)

/// How texts are compared for that.
enum class ContainmentComparison {
    Exact,
    IgnoreCase,
    IgnoreNonSpacingCharacters,
    Loose,
    IgnoreCaseAndNonSpacingCharacters,
    LooseAndIgnoreCase,
    LooseAndIgnoreNonSpace,
    LooseAndIgnoreCaseAndIgnoreNonSpace,
};
Q_ENUM_NS(ContainmentComparison)

/// The last three stand for several days.
enum class DayOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Day,
    Weekday,
    WeekendDay,
};
Q_ENUM_NS(DayOfWeek)

enum class DayOfWeekIndex { First, Second, Third, Fourth, Last };
Q_ENUM_NS(DayOfWeekIndex)

/// The value is the month's number.
enum class Month {
    January = 1,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
};
Q_ENUM_NS(Month)

/// What a transition of a time zone leads to.
enum class TransitionTargetKind { Period, Group };
Q_ENUM_NS(TransitionTargetKind)

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
