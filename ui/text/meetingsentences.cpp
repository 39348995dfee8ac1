// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong with meetings and other items; see errorsentences.cpp.

#include "text/errorsentences.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto openAgain = QT_TRANSLATE_NOOP(
    "ErrorText", "Open the meeting again, look at how it is now, and make your change anew.");
constexpr auto chooseOtherTimes = QT_TRANSLATE_NOOP("ErrorText", "Choose other times.");
constexpr auto chooseOtherRecurrence =
    QT_TRANSLATE_NOOP("ErrorText", "Change the recurrence, then send again.");

constexpr auto removeCancelled = QT_TRANSLATE_NOOP(
    "ErrorText", "No answer is needed. Take the meeting out of the calendar if it is still there.");

constexpr CodeSentences meetingCodes[] = {
    {"ErrorSendAsDenied"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server does not let you send for this person."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Ask the person to make you a delegate, or the administrator to give you "
                       "send-on-behalf (GrantSendOnBehalfTo). Then try again.")},
    {"ErrorCreateItemAccessDenied"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "You may not create anything in this calendar."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Ask its owner for Author or Editor on the calendar, then try again.")},
    {"ErrorCalendarIsNotOrganizer"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "This is the copy of somebody who was invited: only the "
                                    "organizer's own meeting can be changed for all."),
     QT_TRANSLATE_NOOP("ErrorText", "Change the meeting in the organizer's calendar.")},
    {"ErrorCalendarIsOrganizerForAccept"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "This is the organizer's own meeting, which cannot be accepted."),
     openAgain},
    {"ErrorCalendarIsOrganizerForTentative"_L1,
     QT_TRANSLATE_NOOP(
         "ErrorText", "This is the organizer's own meeting, which cannot be accepted tentatively."),
     openAgain},
    {"ErrorCalendarIsOrganizerForDecline"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "This is the organizer's own meeting, which cannot be declined."),
     openAgain},
    {"ErrorCalendarIsCancelledForAccept"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The organizer has canceled the meeting: it cannot be accepted any more."),
     removeCancelled},
    {"ErrorCalendarIsCancelledForTentative"_L1,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The organizer has canceled the meeting: it cannot be accepted tentatively any more."),
     removeCancelled},
    {"ErrorCalendarIsCancelledForDecline"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The organizer has canceled the meeting: it cannot be declined any more."),
     removeCancelled},
    {"ErrorCalendarMeetingRequestIsOutOfDate"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "A later message about this meeting has replaced the request."),
     QT_TRANSLATE_NOOP("ErrorText", "Read the requests again, and answer the later one.")},
    {"ErrorCalendarEndDateIsEarlierThanStartDate"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The meeting would end before it starts."), chooseOtherTimes},
    {"ErrorCalendarDurationIsTooLong"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The meeting lasts longer than Exchange can store."),
     chooseOtherTimes},
    {"ErrorCalendarViewRangeTooBig"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "More than two years of a calendar were asked for."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask for two years or less.")},
    {"ErrorTimeZone"_L1, QT_TRANSLATE_NOOP("ErrorText", "The server does not know the time zone."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another time zone with the same time.")},
    {"ErrorRecurrenceHasNoOccurrence"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The series takes place on no day."), chooseOtherRecurrence},
    {"ErrorRecurrenceEndDateTooBig"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The series lasts longer than Exchange can store."),
     chooseOtherRecurrence},
    {"ErrorUnsupportedRecurrence"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server does not know this kind of recurrence."),
     chooseOtherRecurrence},
    {"ErrorOccurrenceTimeSpanTooBig"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Each occurrence would last into the next one."),
     chooseOtherRecurrence},
    {"ErrorOccurrenceCrossingBoundary"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "An occurrence cannot be moved over the one before or after it."),
     chooseOtherTimes},
    {"ErrorCalendarOccurrenceIndexIsOutOfRecurrenceRange"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The series has no such occurrence."), openAgain},
    {"ErrorCalendarOccurrenceIsDeletedFromRecurrence"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "This occurrence was deleted from the series."), openAgain},
    {"ErrorAttachmentSizeLimitExceeded"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The attachment is larger than the server allows."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Attach a smaller file, or put it on a server and send its address.")},
    {"ErrorInvalidRecipients"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server does not accept one of the addresses."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the addresses, then send again.")},
    {"ErrorMissingRecipients"_L1, QT_TRANSLATE_NOOP("ErrorText", "The message has no recipient."),
     QT_TRANSLATE_NOOP("ErrorText", "Name somebody to send it to, then send again.")},
    {"ErrorMessageSizeExceeded"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The message is larger than the server allows."),
     QT_TRANSLATE_NOOP("ErrorText", "Shorten it, then send again.")},
    {"ErrorSubmissionQuotaExceeded"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "You have sent more messages than the server allows in a day."),
     QT_TRANSLATE_NOOP("ErrorText", "Wait a day, or ask the administrator for a higher limit.")},
    // Not of the server: core reports these.
    {"MeetingUnderWay"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Another program is sending this meeting at the moment."),
     QT_TRANSLATE_NOOP("ErrorText", "Wait until it is done.")},
    {"AnswerUnderWay"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Another program is sending this answer at the moment."),
     QT_TRANSLATE_NOOP("ErrorText", "Wait until it is done.")},
    {"MeetingNotCancelled"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The calendar does not show the meeting as canceled."),
     QT_TRANSLATE_NOOP("ErrorText", "Look at it in the calendar: it may have been called again.")},
    {"MeetingNotSeen"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "It cannot be seen whether the meeting is still in the calendar."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask the owner of the calendar for the right to read it, or to "
                                    "delete the meeting.")},
    {"NotInJournal"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The journal has no such meeting any more: it was finished or dropped."),
     QT_TRANSLATE_NOOP("ErrorText", "Look into the calendar to see how it is.")},
    {"MailUnderWay"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Another program is at this message at the moment."),
     QT_TRANSLATE_NOOP("ErrorText", "Wait until it is done.")},
    {"NoPendingMail"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The journal has no such message left open: it was finished or "
                                    "dropped."),
     QT_TRANSLATE_NOOP("ErrorText", "Look into Sent Items to see whether it was sent.")},
    {"FileNotReadable"_L1, QT_TRANSLATE_NOOP("ErrorText", "The file cannot be read."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Look at the reason in the details, or remove the attachment.")},
    {"DraftNotWritable"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The draft could not be kept on this computer."),
     QT_TRANSLATE_NOOP("ErrorText", "Make room on the disk or correct the rights of the file that "
                                    "the details name, then try again.")},
    {"PrivateNotVisible"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "You may not see private items in this calendar, so the server "
                                    "does not let you go on with what you created."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask the owner to let you see private items, then try again.")},
    {"RequestNotThere"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "There is no such request in the Inbox any more: it was "
                                    "answered, moved or deleted."),
     QT_TRANSLATE_NOOP("ErrorText", "Read the requests again.")},
    {"RequestNotCancelled"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "This message does not cancel a meeting."),
     QT_TRANSLATE_NOOP("ErrorText", "Accept or decline it, or choose a cancellation.")},
    {"RequestNeedsNoAnswer"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "This message cannot be answered: it was replaced by a later "
                                    "one, is for information alone, or asks for nothing."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Read the requests again, and answer one that waits for an answer.")},
    {"MeetingStillThere"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server says that it is done, but the meeting is still in "
                                    "the calendar."),
     QT_TRANSLATE_NOOP("ErrorText", "Open the calendar, see how it is, and try again.")},
};

} // namespace

std::span<const CodeSentences> meetingSentences()
{
    return meetingCodes;
}

} // namespace OnBehalf
