// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/exchange.h"

#include <array>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::ServerVersion;

namespace {

constexpr std::array<std::pair<QLatin1StringView, QStringView>, 122> messages{{
    {"ErrorAccessDenied"_L1, u"Access is denied. Check credentials and try again."},
    {"ErrorAddDelegatesFailed"_L1, u"The delegates could not be added: the list was not saved."},
    {"ErrorCannotFindUser"_L1, u"No mailbox user was found for the address."},
    {"ErrorCannotSetCalendarPermissionOnNonCalendarFolder"_L1,
     u"Calendar permissions can be set on calendar folders only."},
    {"ErrorCannotSetNonCalendarPermissionOnCalendarFolder"_L1,
     u"A calendar folder takes calendar permissions only."},
    {"ErrorCannotSetPermissionUnknownEntries"_L1, u"Unknown entries cannot be set."},
    {"ErrorChangeKeyRequiredForWriteOperations"_L1,
     u"The change key is required for this operation."},
    {"ErrorCreateSubfolderAccessDenied"_L1,
     u"The caller may not create folders in the parent folder."},
    {"ErrorDelegateAlreadyExists"_L1, u"The user is already a delegate for the mailbox."},
    {"ErrorDelegateCannotAddOwner"_L1, u"The owner cannot be a delegate of the own mailbox."},
    {"ErrorDelegateMissingConfiguration"_L1,
     u"The mailbox or the directory lacks the delegate's configuration."},
    {"ErrorDelegateNoUser"_L1, u"The delegate does not map to a user in the Active Directory."},
    {"ErrorDelegateValidationFailed"_L1, u"The delegate could not be validated."},
    {"ErrorDeleteDistinguishedFolder"_L1, u"Distinguished folders cannot be deleted."},
    {"ErrorDistinguishedUserNotSupported"_L1, u"A distinguished user is not supported here."},
    {"ErrorDuplicateUserIdsSpecified"_L1, u"The same user was specified more than once."},
    {"ErrorExceededFindCountLimit"_L1,
     u"There are more results than the policy allows for one request."},
    {"ErrorFolderExists"_L1, u"A folder with the specified name already exists."},
    {"ErrorFolderNotFound"_L1, u"The specified folder could not be found in the store."},
    {"ErrorImpersonateUserDenied"_L1,
     u"The account does not have permission to impersonate the requested user."},
    {"ErrorImpersonationDenied"_L1,
     u"The account does not have the right to impersonate on this server."},
    {"ErrorImpersonationFailed"_L1, u"The account could not be logged on as the requested user."},
    {"ErrorIncorrectUpdatePropertyCount"_L1,
     u"An object within a change description must contain one and only one property to modify."},
    {"ErrorInvalidChangeKey"_L1, u"The change key is invalid."},
    {"ErrorInvalidDelegatePermission"_L1, u"The delegate permission is not valid."},
    {"ErrorInvalidDelegateUserId"_L1, u"The delegate user ID is not valid."},
    {"ErrorInvalidIdMalformed"_L1, u"Id is malformed."},
    {"ErrorInvalidPermissionSettings"_L1,
     u"Single rights go with the level Custom only, and Custom needs all of them."},
    {"ErrorInvalidPagingMaxRows"_L1, u"The number of entries to return must be above zero."},
    {"ErrorInvalidFractionalPagingParameters"_L1,
     u"The numerator must be from zero to the denominator."},
    {"ErrorInvalidIndexedPagingParameters"_L1, u"The offset must not be below zero."},
    {"ErrorInvalidPropertyAppend"_L1, u"The property does not support appending."},
    {"ErrorInvalidPropertyDelete"_L1, u"The property cannot be deleted."},
    {"ErrorInvalidPropertyRequest"_L1, u"The property is not valid for this object type."},
    {"ErrorInvalidPropertySet"_L1, u"Set action is invalid for the property."},
    {"ErrorInvalidUserInfo"_L1, u"The user could not be resolved."},
    {"ErrorInvalidUserPrincipalName"_L1, u"The user principal name is not valid."},
    {"ErrorInvalidUserSid"_L1, u"The SID of the user is not valid."},
    {"ErrorIrresolvableConflict"_L1,
     u"The send or update operation could not be performed because the change key passed in the "
     u"request does not match the current change key for the item."},
    {"ErrorItemNotFound"_L1, u"The specified object was not found in the store."},
    {"ErrorMissingEmailAddress"_L1, u"An e-mail address is missing, or the caller has no mailbox."},
    {"ErrorMissingUserIdInformation"_L1, u"The user ID says nothing about a user."},
    {"ErrorNameResolutionMultipleResults"_L1, u"Multiple results were found."},
    {"ErrorNameResolutionNoMailbox"_L1, u"The object that was found has no mailbox."},
    {"ErrorNameResolutionNoResults"_L1, u"No results were found."},
    {"ErrorNonExistentMailbox"_L1, u"The SMTP address has no mailbox associated with it."},
    {"ErrorNonPrimarySmtpAddress"_L1,
     u"The primary SMTP address must be specified when referencing a mailbox."},
    {"ErrorNotDelegate"_L1, u"The user is not a delegate for the mailbox."},
    {"ErrorRemoveDelegatesFailed"_L1,
     u"The delegates could not be removed: the list was not saved."},
    {"ErrorServerBusy"_L1, u"The server cannot service this request right now. Try again later."},
    {"ErrorTooManyObjectsOpened"_L1, u"Too many concurrent connections opened."},
    {"ErrorExceededConnectionCount"_L1,
     u"You have exceeded the available concurrent connections for your account. Try again once "
     u"your other requests have completed."},
    {"ErrorInternalServerTransientError"_L1,
     u"An internal server error occurred. Try again later."},
    {"ErrorUpdatePropertyMismatch"_L1,
     u"The property to modify is not the one that the path names."},
    {"ErrorUpdateDelegatesFailed"_L1,
     u"The delegates could not be updated: the list was not saved."},
    {"ErrorWrongServerVersionDelegate"_L1,
     u"The delegate's mailbox is on a server of another version."},
    {"ErrorCalendarDurationIsTooLong"_L1, u"The appointment lasts longer than five years."},
    {"ErrorCalendarEndDateIsEarlierThanStartDate"_L1,
     u"The end date is earlier than the start date."},
    {"ErrorCalendarFolderIsInvalidForCalendarView"_L1,
     u"A calendar view goes with calendar folders only."},
    {"ErrorCalendarIsCancelledForAccept"_L1, u"The meeting is cancelled."},
    {"ErrorCalendarIsCancelledForDecline"_L1, u"The meeting is cancelled."},
    {"ErrorCalendarIsCancelledForTentative"_L1, u"The meeting is cancelled."},
    {"ErrorCalendarIsOrganizerForAccept"_L1, u"The organizer cannot accept the own meeting."},
    {"ErrorCalendarIsOrganizerForDecline"_L1, u"The organizer cannot decline the own meeting."},
    {"ErrorCalendarIsOrganizerForTentative"_L1,
     u"The organizer cannot tentatively accept the own meeting."},
    {"ErrorCalendarMeetingRequestIsOutOfDate"_L1, u"A later request has replaced this one."},
    {"ErrorCalendarIsNotOrganizer"_L1, u"Only the organizer can do this to a meeting."},
    {"ErrorCalendarViewRangeTooBig"_L1, u"The calendar view is longer than two years."},
    {"ErrorCannotCreateCalendarItemInNonCalendarFolder"_L1,
     u"Calendar items can be created in calendar folders only."},
    {"ErrorCannotUseFolderIdForItemId"_L1, u"The ID is a folder's, not an item's."},
    {"ErrorCannotUseItemIdForFolderId"_L1, u"The ID is an item's, not a folder's."},
    {"ErrorCreateItemAccessDenied"_L1, u"The caller may not create items in the folder."},
    {"ErrorMessageDispositionRequired"_L1, u"The message disposition is required for messages."},
    {"ErrorSendAsDenied"_L1,
     u"The user account which was used to submit this request does not have the right to send mail "
     u"on behalf of the specified sending account."},
    {"ErrorSendMeetingCancellationsRequired"_L1,
     u"SendMeetingCancellations is required for calendar items."},
    {"ErrorSendMeetingInvitationsOrCancellationsRequired"_L1,
     u"SendMeetingInvitationsOrCancellations is required for calendar items."},
    {"ErrorSendMeetingInvitationsRequired"_L1,
     u"SendMeetingInvitations is required for calendar items."},
    {"ErrorTimeZone"_L1, u"The time zone is not known."},
    {"ErrorUnsupportedPathForQuery"_L1, u"The property cannot be searched for."},
    {"ErrorFreeBusyDLLimitReached"_L1, u"The group has more members than can be looked at."},
    {"ErrorInvalidFreeBusyViewType"_L1, u"The requested free/busy view is not valid."},
    {"ErrorInvalidMergedFreeBusyInterval"_L1,
     u"The interval of merged free/busy times must be from 5 to 1440 minutes."},
    {"ErrorInvalidTimeInterval"_L1, u"The time interval is not valid."},
    {"ErrorMailboxDataArrayTooBig"_L1, u"There are more mailboxes than one request may name."},
    {"ErrorMailRecipientNotFound"_L1,
     u"The e-mail address does not belong to anybody in the directory."},
    {"ErrorNoFreeBusyAccess"_L1, u"The caller has no access to the free/busy data."},
    {"ErrorTimeIntervalTooBig"_L1, u"The time window is longer than 42 days."},
    {"ErrorInvalidArgument"_L1, u"An argument of the request is not valid."},
    {"ErrorInvalidSubscription"_L1, u"The subscription is not valid."},
    {"ErrorInvalidSubscriptionRequest"_L1,
     u"The subscription names all folders and some, none, or those of several mailboxes."},
    {"ErrorInvalidSyncStateData"_L1,
     u"The synchronization state data is corrupt or otherwise invalid."},
    {"ErrorSubscriptionAccessDenied"_L1, u"The subscription is somebody else's."},
    {"ErrorSubscriptionDelegateAccessNotSupported"_L1,
     u"Subscriptions are not supported for delegate user access."},
    {"ErrorSubscriptionNotFound"_L1, u"The specified subscription was not found."},
    {"ErrorNewEventStreamConnectionOpened"_L1,
     u"Another connection was opened for the subscription."},
    {"ErrorInvalidRecipients"_L1, u"The recipient or sender is not valid."},
    {"ErrorAttachmentSizeLimitExceeded"_L1, u"The attachment is too large."},
    {"ErrorCalendarCannotMoveOrCopyOccurrence"_L1,
     u"An occurrence cannot be moved or copied without its series."},
    {"ErrorCrossMailboxMoveCopy"_L1, u"Items are moved and copied within one mailbox only."},
    {"ErrorInvalidFolderTypeForOperation"_L1, u"The folder is not of the right kind."},
    {"ErrorInvalidItemForOperationAcceptItem"_L1, u"Only meetings can be accepted."},
    {"ErrorInvalidItemForOperationDeclineItem"_L1, u"Only meetings can be declined."},
    {"ErrorInvalidItemForOperationRemoveItem"_L1, u"Only cancellations can be removed."},
    {"ErrorCalendarIsDelegatedForRemove"_L1, u"Delegates cannot remove cancelled meetings."},
    {"ErrorInvalidItemForOperationTentative"_L1, u"Only meetings can be accepted tentatively."},
    {"ErrorInvalidItemForOperationSendItem"_L1, u"Only messages can be sent."},
    {"ErrorInvalidSendItemSaveSettings"_L1,
     u"A folder to save to was given, but the message is not to be saved."},
    {"ErrorInvalidAttachmentId"_L1, u"The item has no such attachment."},
    {"ErrorMissingItemForCreateItemAttachment"_L1, u"The item to be attached is missing."},
    {"ErrorRequiredPropertyMissing"_L1, u"A required property is missing."},
    {"ErrorCalendarCannotUpdateDeletedItem"_L1,
     u"Nobody can be told of a change of an item in the deleted items."},
    {"ErrorCalendarCannotUseIdForOccurrenceId"_L1,
     u"The ID is not that of an occurrence of a series."},
    {"ErrorCalendarCannotUseIdForRecurringMasterId"_L1, u"The ID is not that of a series."},
    {"ErrorCalendarInvalidDayForWeeklyRecurrence"_L1,
     u"A weekly recurrence needs days, each of them a single day of the week."},
    {"ErrorCalendarInvalidRecurrence"_L1, u"The recurrence cannot be created."},
    {"ErrorCalendarOccurrenceIndexIsOutOfRecurrenceRange"_L1,
     u"The series has no occurrence with that index."},
    {"ErrorCalendarOccurrenceIsDeletedFromRecurrence"_L1,
     u"The occurrence was deleted from the series."},
    {"ErrorCalendarOutOfRange"_L1, u"A value of the recurrence is out of range."},
    {"ErrorOccurrenceCrossingBoundary"_L1,
     u"The occurrence would meet or pass the one before or after it."},
    {"ErrorOccurrenceTimeSpanTooBig"_L1, u"One occurrence would last into the next."},
    {"ErrorRecurrenceEndDateTooBig"_L1, u"The recurrence ends after September 1, 4500."},
    {"ErrorRecurrenceHasNoOccurrence"_L1, u"The recurrence has no occurrence in its range."},
}};

} // namespace

QString messageFor(const QString &code)
{
    for (const auto &[known, text] : messages)
        if (code == known)
            return text.toString();
    return u"The operation was refused."_s;
}

Ews::Error refused(const QString &code)
{
    return {.failure = Ews::Failure::Refused, .code = code, .message = messageFor(code)};
}

Ews::ServerVersionInfo buildOf(ServerVersion version)
{
    switch (version) {
    case ServerVersion::Exchange2007:
        return {8, 0, 685, 24};
    case ServerVersion::Exchange2007_SP1:
    case ServerVersion::Exchange2009:
        return {8, 1, 240, 5};
    case ServerVersion::Exchange2010:
        return {14, 0, 639, 21};
    case ServerVersion::Exchange2010_SP1:
        return {14, 1, 218, 15};
    case ServerVersion::Exchange2010_SP2:
    case ServerVersion::Exchange2012:
        return {14, 2, 247, 5};
    case ServerVersion::Exchange2013:
        return {15, 0, 516, 30};
    case ServerVersion::Exchange2013_SP1:
        return {15, 0, 1497, 2};
    case ServerVersion::Exchange2015:
    case ServerVersion::Exchange2016:
        return {15, 1, 2507, 6};
    default: // every later schema is one of Exchange 2019's
        return {15, 2, 1544, 9};
    }
}

bool Call::owns(const Mailbox &mailbox) const
{
    return mailbox.owner == caller->sid || mailbox.fullAccess.contains(caller->sid);
}

/// "EWS throttling in Exchange" allows 255 mailboxes for a call by delegate access and names no
/// error. ErrorTooManyObjectsOpened with these words is what the entries of the mailboxes too many
/// are answered, while those before them have their folders.
std::optional<Ews::Error> Call::open(const Mailbox &mailbox)
{
    if (mailbox.owner == caller->sid || opened.contains(mailbox.owner))
        return std::nullopt;
    if (opened.size() >= state.controls.mailboxesOfACall)
        return refused(u"ErrorTooManyObjectsOpened"_s);
    opened.insert(mailbox.owner);
    return std::nullopt;
}

Ews::Result<Mailbox *> Call::anyMailbox(const QString &address)
{
    if (address.isEmpty()) {
        if (!caller->hasMailbox())
            return std::unexpected(refused(u"ErrorMissingEmailAddress"_s));
        return state.organisation.mailbox(caller->sid);
    }
    const DirectoryEntry *entry = directory().byAddress(address);
    if (!entry)
        return std::unexpected(refused(u"ErrorNonExistentMailbox"_s));
    if (!entry->hasMailbox())
        return std::unexpected(refused(u"ErrorCannotFindUser"_s));
    if (state.controls.failingMailboxes.contains(entry->smtp))
        return std::unexpected(refused(state.controls.failingMailboxes.value(entry->smtp)));
    return state.organisation.mailbox(entry->sid);
}

Ews::Result<Mailbox *> Call::managedMailbox(const QString &address)
{
    if (address.isEmpty() || !caller->hasMailbox())
        return std::unexpected(refused(u"ErrorMissingEmailAddress"_s));
    auto mailbox = anyMailbox(address);
    if (mailbox && !owns(**mailbox))
        return std::unexpected(refused(u"ErrorAccessDenied"_s));
    return mailbox;
}

Rights Call::rightsOn(const Mailbox &mailbox, const Folder &folder) const
{
    if (owns(mailbox))
        return *rightsOf(Ews::PermissionLevel::Owner, folder.isCalendar());
    if (const FolderEntry *entry = folder.entry(caller->sid))
        return entry->rights;
    Rights rights = 0;
    bool viaGroup = false;
    for (const FolderEntry &entry : folder.permissions) {
        if (!state.organisation.directory.isMember(entry.user, caller->sid))
            continue;
        rights |= entry.rights;
        viaGroup = true;
    }
    return viaGroup ? rights : folder.rights(defaultUser);
}

bool Call::ownsFolder(const Mailbox &mailbox, const Folder &folder) const
{
    return rightsOn(mailbox, folder) & Right::owner;
}

bool Call::seesFolder(const Mailbox &mailbox, const Folder &folder) const
{
    return rightsOn(mailbox, folder) & (Right::visible | Right::owner);
}

bool Call::diesAfter(Step step)
{
    if (state.controls.diesAfter != step)
        return false;
    state.controls.diesAfter.reset();
    lost = true;
    return true;
}

std::optional<Ews::Error> Call::refusal(const Sid &who) const
{
    const auto it = state.controls.refusedEntries.constFind(who);
    return it == state.controls.refusedEntries.cend() ? std::nullopt : std::optional(refused(*it));
}

} // namespace Sandbox
