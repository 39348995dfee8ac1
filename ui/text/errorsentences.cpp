// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table and its look-up. The meanings are those of Microsoft's ResponseCode reference,
// https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode
#include "text/errorsentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

// Said by several codes.
constexpr auto lookAndApplyAgain =
    QT_TRANSLATE_NOOP("ErrorText", "Reload, look at what changed, then apply again.");
constexpr auto askForDirectoryRight = QT_TRANSLATE_NOOP(
    "ErrorText",
    "Reload, because a part may have been applied. Then ask the administrator whether this account "
    "may write the mailbox's send-on-behalf list (publicDelegates) in Active Directory.");
constexpr auto waitAndTryAgain =
    QT_TRANSLATE_NOOP("ErrorText", "Wait a few minutes, then try again.");
constexpr auto letTheOwnerAnswer = QT_TRANSLATE_NOOP(
    "ErrorText",
    "Let the owner answer. Exchange 2007 lets delegates do so from Service Pack 1 on.");
constexpr auto reportIt = QT_TRANSLATE_NOOP(
    "ErrorText", "Reload and try again. If it stays, send the details to your administrator.");
constexpr auto olderServer = QT_TRANSLATE_NOOP(
    "ErrorText", "Ask the administrator which version of Exchange the mailbox is on; delegates "
                 "need Exchange 2007 Service Pack 1 or newer.");

constexpr CodeSentences delegateCodes[] = {
    {"ErrorDelegateAlreadyExists"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "This person is a delegate already."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Reload, then change the delegate's levels instead of adding them again.")},
    {"ErrorDelegateCannotAddOwner"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The owner of a mailbox cannot be its delegate."),
     QT_TRANSLATE_NOOP("ErrorText", "Take back the addition of the owner.")},
    {"ErrorNotDelegate"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "This person is not a delegate any more."),
     QT_TRANSLATE_NOOP("ErrorText", "Reload. If the person shall be a delegate, add them again.")},
    {"ErrorDelegateNoUser"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server finds no account for this entry."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "If you were adding somebody, check the address. If the entry is left over from a deleted "
         "account and the server refuses to remove it, ask the administrator to empty the list of "
         "delegates (Remove-MailboxFolderPermission with -ResetDelegateUserCollection); then add "
         "the other delegates again.")},
    {"ErrorDelegateMissingConfiguration"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The mailbox's delegate data is incomplete for this delegate."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Remove the delegate, apply, then add them again. If that fails too, ask the "
         "administrator to reset the delegate data (Remove-MailboxFolderPermission with "
         "-ResetDelegateUserCollection).")},
    {"ErrorDelegateValidationFailed"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server did not accept this delegate's settings."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Check the address, and whether it is a group. Copies of meeting messages "
                       "need Editor on the calendar: switch them off or choose Editor there.")},
    {"ErrorInvalidDelegatePermission"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server does not allow one of the chosen levels."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Choose None, Reviewer, Author or Editor; Custom can be kept but not given. "
                       "Copies of meeting messages need Editor on the calendar.")},
    {"ErrorInvalidDelegateUserId"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server does not recognise this person."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Search the directory for the person and add them from there.")},
    {"ErrorMissingUserIdInformation"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The request did not say who the delegate is."),
     QT_TRANSLATE_NOOP("ErrorText", "Add the person from the directory, with an e-mail address.")},
    {"ErrorDistinguishedUserNotSupported"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "“Default” and “Anonymous” cannot be delegates."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose a person from the directory.")},
    {"ErrorDuplicateUserIdsSpecified"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The same person was named twice in one request."),
     QT_TRANSLATE_NOOP("ErrorText", "Reload, then stage each person once.")},
    {"ErrorAddDelegatesFailed"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server could not save the new delegates."),
     askForDirectoryRight},
    {"ErrorUpdateDelegatesFailed"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server could not save the changed delegates."),
     askForDirectoryRight},
    {"ErrorRemoveDelegatesFailed"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server could not save the removal of delegates."),
     askForDirectoryRight},
    {"ErrorWrongServerVersionDelegate"_L1,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The delegate's mailbox is on another version of Exchange than this mailbox."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Set this delegate in Outlook, or ask the administrator to move both "
                       "mailboxes to the same version.")},
    {"ErrorMissingEmailAddress"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The signed-in account has no mailbox, or no mailbox was named."),
     QT_TRANSLATE_NOOP("ErrorText", "Give the address of the mailbox you want to work in.")},
    {"ErrorItemNotFound"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The server does not find this, or you were not given access to it."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Reload. If the mailbox's delegate data is missing, adding a delegate or "
                       "opening the mailbox once in Outlook makes it anew.")},
    {"ErrorCalendarIsDelegatedForAccept"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "This server does not let a delegate accept the meeting."),
     letTheOwnerAnswer},
    {"ErrorCalendarIsDelegatedForDecline"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "This server does not let a delegate decline the meeting."),
     letTheOwnerAnswer},
    {"ErrorCalendarIsDelegatedForTentative"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "This server does not let a delegate accept the meeting tentatively."),
     letTheOwnerAnswer},
    {"ErrorCalendarIsDelegatedForRemove"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "This server does not let a delegate remove the cancelled meeting."),
     letTheOwnerAnswer},
    {"ErrorSubscriptionDelegateAccessNotSupported"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The server does not announce what happens in another person's folders."),
     QT_TRANSLATE_NOOP("ErrorText", "Reload whenever you want to see what is new.")},
};

constexpr CodeSentences accessCodes[] = {
    {"ErrorAccessDenied"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "You do not have the right to do this in this mailbox."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Delegates are managed by the owner, by somebody with full access, or by "
                       "impersonating the owner. Ask the administrator for one of these rights.")},
    {"ErrorNonExistentMailbox"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "There is no mailbox with this address."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the address for typing mistakes.")},
    {"ErrorCannotFindUser"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The directory has nobody with this address."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Check the address, or search the directory for the person's name.")},
    {"ErrorNonPrimarySmtpAddress"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "This is not the primary address of the mailbox."),
     QT_TRANSLATE_NOOP("ErrorText", "Use the mailbox's primary address; the details may name it.")},
    {"ErrorAccountDisabled"_L1, QT_TRANSLATE_NOOP("ErrorText", "This account is disabled."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator to enable the account.")},
    {"ErrorUserNotAllowedByPolicy"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "A policy of the organisation does not allow rights for this person."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator whom the policy allows.")},
    {"ErrorPermissionNotAllowedByPolicy"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "A policy of the organisation does not allow these rights."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Choose a lower level, or ask the administrator what the policy allows.")},
};

constexpr CodeSentences folderCodes[] = {
    {"ErrorFolderNotFound"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The folder does not exist, or you were not given access to it."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask the owner to check whether the folder is there and "
                                    "visible to you.")},
    {"ErrorInvalidUserInfo"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The server finds no account of that name that can have folder rights."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Check the address. People and mail-enabled security groups can have folder "
                       "rights; distribution groups and contacts cannot.")},
    {"ErrorInvalidPermissionSettings"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The server does not accept this combination of folder rights."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose one of the named levels instead.")},
    {"ErrorCannotSetPermissionUnknownEntries"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The folder's list names accounts that no longer exist, and "
                                    "these cannot be written back."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Reload and apply again; the server then drops these accounts.")},
    {"ErrorChangeKeyRequiredForWriteOperations"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The request did not say which state of the folder it is for."),
     QT_TRANSLATE_NOOP("ErrorText", "Reload, then apply again.")},
    {"ErrorStaleObject"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The folder was changed since it was read."),
     lookAndApplyAgain},
    {"ErrorIrresolvableConflict"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Somebody else changed the same folder at the same time."),
     lookAndApplyAgain},
    {"ErrorCannotSetCalendarPermissionOnNonCalendarFolder"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Calendar rights cannot be given on a folder that is no calendar."),
     reportIt},
    {"ErrorCannotSetNonCalendarPermissionOnCalendarFolder"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "A calendar does not take the rights of another folder."),
     reportIt},
};

constexpr CodeSentences serverCodes[] = {
    {"ErrorInvalidServerVersion"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server does not know the version of the request."),
     olderServer},
    {"ErrorIncorrectSchemaVersion"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The server does not understand requests of this version as they are."),
     olderServer},
    {"ErrorInvalidSchemaVersionForMailboxVersion"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The mailbox is on an older server than the request is for."),
     olderServer},
    {"ErrorInvalidRequest"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server finds the request invalid."), reportIt},
    {"ErrorSchemaValidation"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server does not understand the form of the request."),
     olderServer},
    {"ErrorServerBusy"_L1, QT_TRANSLATE_NOOP("ErrorText", "The server is too busy right now."),
     waitAndTryAgain},
    {"ErrorExceededConnectionCount"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "This account has too many connections to the server open."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Close other programs that use the account, wait a minute and try again.")},
    {"ErrorTooManyObjectsOpened"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server has too much open for this account."),
     waitAndTryAgain},
    {"ErrorTimeoutExpired"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server gave up because the work took too long."),
     QT_TRANSLATE_NOOP("ErrorText", "Reload to see what was done, then try again.")},
    {"ErrorInternalServerError"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Something went wrong inside the server."), reportIt},
    {"ErrorInternalServerTransientError"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Something went wrong inside the server, for the moment."),
     waitAndTryAgain},
    {"ErrorMailboxStoreUnavailable"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The mailbox's database is not available at the moment."),
     waitAndTryAgain},
    {"ErrorMailboxMoveInProgress"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The mailbox is just being moved to another server."),
     QT_TRANSLATE_NOOP("ErrorText", "Wait until the move has ended, then try again.")},
    {"ErrorBatchProcessingStopped"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server stopped before it came to this part."),
     QT_TRANSLATE_NOOP("ErrorText", "Look at the first error, then try the rest again.")},
    {"ErrorQuotaExceeded"_L1, QT_TRANSLATE_NOOP("ErrorText", "The mailbox is full."),
     QT_TRANSLATE_NOOP("ErrorText", "Make room in the mailbox, then apply again.")},
};

constexpr CodeSentences directoryCodes[] = {
    {"ErrorNameResolutionNoResults"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Nobody in the directory matches this."),
     QT_TRANSLATE_NOOP("ErrorText", "Type the start of a name or an e-mail address.")},
    {"ErrorNameResolutionMultipleResults"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Several people in the directory match this."),
     QT_TRANSLATE_NOOP("ErrorText", "Type more of the name, or the whole e-mail address.")},
    {"ErrorNameResolutionNoMailbox"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The person in the directory has no mailbox."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose somebody with a mailbox.")},
    {"ErrorMailRecipientNotFound"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server does not find this recipient."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the recipient's address.")},
    {"ErrorNoFreeBusyAccess"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "You may not see when this person is free or busy."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask the person for free/busy access to their calendar.")},
    {"ErrorFreeBusyGenerationFailed"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The server could not work out when this person is free or busy."),
     waitAndTryAgain},
    {"ErrorFreeBusyDLLimitReached"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The group is too large to show when its members are free."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose at most 100 members one by one.")},
    {"ErrorMailboxDataArrayTooBig"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Free/busy times were asked of too many people at once."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose at most 100 people at a time.")},
    {"ErrorTimeIntervalTooBig"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Free/busy times were asked for too many days at once."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose at most 42 days at a time.")},
    {"ErrorInvalidFreeBusyViewType"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server does not offer this view of free/busy times."),
     reportIt},
    {"ErrorInvalidMergedFreeBusyInterval"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The server does not divide free/busy times into steps of this length."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose steps of 5 minutes to 24 hours.")},
};

// Not of the server: core reports these.
constexpr CodeSentences ownCodes[] = {
    {"JournalNotWritable"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The journal could not be written on this computer."),
     QT_TRANSLATE_NOOP("ErrorText", "Make room on the disk or correct the rights of the file that "
                                    "the details name, then try again.")},
    {"RolesNotWritable"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Your templates could not be saved on this computer."),
     QT_TRANSLATE_NOOP("ErrorText", "Make room on the disk or correct the file that the details "
                                    "name, then try again.")},
    {"RecordNotWritable"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The record of the audit could not be written."),
     QT_TRANSLATE_NOOP("ErrorText", "Make room on the disk or correct the rights of the file that "
                                    "the details name, then try again.")},
    {"RecordUnreadable"_L1, QT_TRANSLATE_NOOP("ErrorText", "This audit could not be read."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another one. The details name the file and what is "
                                    "wrong with it.")},
    {"RecordHeld"_L1, QT_TRANSLATE_NOOP("ErrorText", "Another program goes on with this audit."),
     QT_TRANSLATE_NOOP("ErrorText", "Wait until that has ended, or end it there.")},
    {"ProxyAuthenticationRequired"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The proxy between you and the server asks for a user name and a password."),
     QT_TRANSLATE_NOOP("ErrorText", "Enter the user name and the password for the proxy with the "
                                    "account, or ask the administrator for a way around it.")},
    {"ProxyAuthenticationRefused"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The proxy between you and the server did not accept the user "
                                    "name or the password for it."),
     QT_TRANSLATE_NOOP("ErrorText", "Correct the user name and the password for the proxy with the "
                                    "account. Those for the server are others.")},
    {"AmbiguousFolder"_L1, QT_TRANSLATE_NOOP("ErrorText", "Several folders have this path."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose the folder in the tree.")},
    {"FreeBusyNeedsCalendar"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Rights to see free/busy times are for calendars."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose other rights for this folder.")},
    {"NoSuchEntry"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The folder's list has no entry for this person."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose somebody who is on the list.")},
    {"NothingToUndo"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo in this mailbox."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Undo takes back what was applied with OnBehalf on this computer.")},
};

/// Words of servers that are not Exchange for what Exchange says in other words.
QStringView exchangeWord(QStringView code)
{
    if (code == "ErrorDelegateNotFound"_L1) // gromox
        return u"ErrorNotDelegate";
    return code;
}

template<class Visit>
void eachTable(Visit &&visit)
{
    visit(delegateCodes);
    visit(accessCodes);
    visit(impersonationSentences());
    visit(folderCodes);
    visit(serverCodes);
    visit(directoryCodes);
    visit(meetingSentences());
    visit(signInSentences());
    visit(certificateSentences());
    visit(switchOffSentences());
    visit(ownCodes);
}

} // namespace

const CodeSentences *sentencesFor(QStringView code)
{
    const QStringView wanted = exchangeWord(code);
    const CodeSentences *found = nullptr;
    eachTable([&](const auto &table) {
        const auto at = std::ranges::find_if(
            table, [wanted](const CodeSentences &one) { return one.code == wanted; });
        if (at != std::end(table))
            found = &*at;
    });
    return found;
}

QList<QLatin1StringView> knownErrorCodes()
{
    QList<QLatin1StringView> codes;
    eachTable([&codes](const auto &table) {
        for (const CodeSentences &one : table)
            codes.append(one.code);
    });
    return codes;
}

} // namespace OnBehalf
