// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/delegatetext.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;
using Ews::DeliverMeetingRequests;
using Ews::PermissionAction;
using Ews::PermissionLevel;
using Ews::ReadAccess;

namespace {

struct DelegateWords
{
    Q_DECLARE_TR_FUNCTIONS(DelegateText)
};

} // namespace

QString folderName(DelegateFolder folder)
{
    switch (folder) {
    case DelegateFolder::Calendar:
        return DelegateWords::tr("Calendar");
    case DelegateFolder::Tasks:
        return DelegateWords::tr("Tasks");
    case DelegateFolder::Inbox:
        return DelegateWords::tr("Inbox");
    case DelegateFolder::Contacts:
        return DelegateWords::tr("Contacts");
    case DelegateFolder::Notes:
        return DelegateWords::tr("Notes");
    case DelegateFolder::Journal:
        return DelegateWords::tr("Journal");
    }
    Q_UNREACHABLE();
}

QString levelName(DelegateLevel level)
{
    switch (level) {
    case DelegateLevel::None:
        return DelegateWords::tr("None");
    case DelegateLevel::Reviewer:
        return DelegateWords::tr("Reviewer");
    case DelegateLevel::Author:
        return DelegateWords::tr("Author");
    case DelegateLevel::Editor:
        return DelegateWords::tr("Editor");
    case DelegateLevel::Custom:
        return DelegateWords::tr("Custom");
    }
    Q_UNREACHABLE();
}

QString levelLabel(DelegateLevel level)
{
    switch (level) {
    case DelegateLevel::None:
        return DelegateWords::tr("None");
    case DelegateLevel::Reviewer:
        return DelegateWords::tr("Reviewer (can read items)");
    case DelegateLevel::Author:
        return DelegateWords::tr("Author (can read and create items)");
    case DelegateLevel::Editor:
        return DelegateWords::tr("Editor (can read, create, and modify items)");
    case DelegateLevel::Custom:
        return DelegateWords::tr("Custom (kept as it is)");
    }
    Q_UNREACHABLE();
}

QString newOutlookHint(DelegateLevel level, DelegateFolder folder)
{
    if (folder != DelegateFolder::Calendar)
        return {};
    switch (level) {
    case DelegateLevel::Reviewer:
        return DelegateWords::tr("New Outlook: Can view all details");
    case DelegateLevel::Editor:
        return DelegateWords::tr("New Outlook: Can edit");
    case DelegateLevel::None:
    case DelegateLevel::Author:
    case DelegateLevel::Custom:
        return {};
    }
    Q_UNREACHABLE();
}

QString permissionLevelName(PermissionLevel level)
{
    switch (level) {
    case PermissionLevel::None:
        return DelegateWords::tr("None");
    case PermissionLevel::Owner:
        return DelegateWords::tr("Owner");
    case PermissionLevel::PublishingEditor:
        return DelegateWords::tr("Publishing Editor");
    case PermissionLevel::Editor:
        return DelegateWords::tr("Editor");
    case PermissionLevel::PublishingAuthor:
        return DelegateWords::tr("Publishing Author");
    case PermissionLevel::Author:
        return DelegateWords::tr("Author");
    case PermissionLevel::NoneditingAuthor:
        return DelegateWords::tr("Nonediting Author");
    case PermissionLevel::Reviewer:
        return DelegateWords::tr("Reviewer");
    case PermissionLevel::Contributor:
        return DelegateWords::tr("Contributor");
    case PermissionLevel::FreeBusyTimeOnly:
        return DelegateWords::tr("Free/Busy time");
    case PermissionLevel::FreeBusyTimeAndSubjectAndLocation:
        return DelegateWords::tr("Free/Busy time, subject, location");
    case PermissionLevel::Custom:
        return DelegateWords::tr("Custom");
    }
    Q_UNREACHABLE();
}

QString rightsText(const Ews::Permission &entry)
{
    const Rights rights = rightsOf(entry);
    QStringList words;
    const auto say = [&words](bool is, const QString &text) {
        if (is)
            words.append(text);
    };
    say(rights.folderOwner, DelegateWords::tr("owns the folder"));
    say(rights.readItems == ReadAccess::TimeOnly, DelegateWords::tr("sees free/busy times"));
    say(rights.readItems == ReadAccess::TimeAndSubjectAndLocation,
        DelegateWords::tr("sees free/busy times, subjects and locations"));
    say(rights.readItems == ReadAccess::FullDetails, DelegateWords::tr("reads items"));
    say(rights.createItems, DelegateWords::tr("creates items"));
    say(rights.createSubFolders, DelegateWords::tr("creates subfolders"));
    say(rights.editItems == PermissionAction::Owned, DelegateWords::tr("changes own items"));
    say(rights.editItems == PermissionAction::All, DelegateWords::tr("changes all items"));
    say(rights.deleteItems == PermissionAction::Owned, DelegateWords::tr("deletes own items"));
    say(rights.deleteItems == PermissionAction::All, DelegateWords::tr("deletes all items"));
    say(rights.folderVisible, DelegateWords::tr("sees the folder"));
    say(rights.folderContact, DelegateWords::tr("is the folder's contact"));
    return words.isEmpty() ? DelegateWords::tr("no rights") : words.join(u", "_s);
}

QString scopeLabel(DeliverMeetingRequests scope)
{
    switch (scope) {
    case DeliverMeetingRequests::DelegatesAndSendInformationToMe:
        return DelegateWords::tr(
            "My delegates only, but send a copy of meeting requests and responses to "
            "me (recommended)");
    case DeliverMeetingRequests::DelegatesOnly:
        return DelegateWords::tr("My delegates only");
    case DeliverMeetingRequests::DelegatesAndMe:
        return DelegateWords::tr("My delegates and me");
    case DeliverMeetingRequests::NoForward:
        return DelegateWords::tr("Only me: nothing goes to delegates");
    }
    Q_UNREACHABLE();
}

QString scopeShort(DeliverMeetingRequests scope)
{
    switch (scope) {
    case DeliverMeetingRequests::DelegatesAndSendInformationToMe:
        return DelegateWords::tr("Copy to me");
    case DeliverMeetingRequests::DelegatesOnly:
        return DelegateWords::tr("Delegates only");
    case DeliverMeetingRequests::DelegatesAndMe:
        return DelegateWords::tr("Delegates and me");
    case DeliverMeetingRequests::NoForward:
        return DelegateWords::tr("Nobody");
    }
    Q_UNREACHABLE();
}

QString delegateName(const Ews::UserId &user)
{
    if (user.distinguishedUser == Ews::DistinguishedUser::Default)
        return DelegateWords::tr("Default");
    if (user.distinguishedUser == Ews::DistinguishedUser::Anonymous)
        return DelegateWords::tr("Anonymous");
    if (!user.displayName.isEmpty())
        return user.displayName;
    if (!user.primarySmtpAddress.isEmpty())
        return user.primarySmtpAddress;
    if (!user.sid.isEmpty())
        return DelegateWords::tr("Unknown account, SID %1").arg(shortSid(user.sid));
    return DelegateWords::tr("An entry that the server cannot name");
}

QString shortSid(const QString &sid)
{
    const QStringList parts = sid.split(u'-');
    constexpr qsizetype start = 5; // S-1-5-21 and the first number of the domain
    if (parts.size() <= start + 2)
        return sid;
    return parts.first(start).join(u'-') + u"-…-"_s + parts.last();
}

QString exchangeName(const Ews::ServerVersionInfo &version)
{
    constexpr int subscriptionEdition = 2562; // its first build; the numbers before it are 2019's
    const std::pair number(version.major, version.minor);
    const QString product = version.major == 8                    ? u"2007"_s
                            : version.major == 14                 ? u"2010"_s
                            : number == std::pair(15, 0)          ? u"2013"_s
                            : number == std::pair(15, 1)          ? u"2016"_s
                            : number == std::pair(15, 20)         ? u"Online"_s
                            : number != std::pair(15, 2)          ? QString()
                            : version.build < subscriptionEdition ? u"2019"_s
                                                                  : u"SE"_s;
    const auto digits = u"%1.%2"_s.arg(version.major).arg(version.minor);
    return product.isEmpty() ? u"Exchange "_s + digits : u"Exchange %1 (%2)"_s.arg(product, digits);
}

Notice warningText(Warning warning)
{
    switch (warning) {
    case Warning::NobodyReceivesCopies:
        return {DelegateWords::tr("Nobody would receive meeting requests."),
                DelegateWords::tr(
                    "They go to delegates only, and no delegate receives copies. Let a "
                    "delegate with Editor on the calendar receive copies, or choose another "
                    "delivery.")};
    case Warning::UnreadableEntriesMayGo:
        return {DelegateWords::tr("Entries with an error may disappear."),
                DelegateWords::tr(
                    "Whenever delegates are written, the server may drop the entries that "
                    "it lists with an error.")};
    case Warning::UnknownFolderEntriesGo:
        return {DelegateWords::tr("Unknown accounts lose their folder rights."),
                DelegateWords::tr(
                    "Custom rights are restored by writing the folder's whole list, and the "
                    "server then drops the accounts on it that no longer exist.")};
    case Warning::GroupAsDelegate:
        return {DelegateWords::tr("A group shall become a delegate."),
                DelegateWords::tr(
                    "Exchange Web Services does not manage groups as delegates: the server "
                    "may refuse it, or list it with an error afterwards.")};
    }
    Q_UNREACHABLE();
}

QString addResultText(DelegatesDraft::AddResult result, const QString &name)
{
    switch (result) {
    case DelegatesDraft::AddResult::Added:
        return {};
    case DelegatesDraft::AddResult::AlreadyDelegate:
        return DelegateWords::tr("%1 is a delegate already. Change the levels instead.").arg(name);
    case DelegatesDraft::AddResult::AlreadyStaged:
        return DelegateWords::tr("%1 is among the additions already.").arg(name);
    case DelegatesDraft::AddResult::IsOwner:
        return DelegateWords::tr("%1 owns this mailbox and cannot be its delegate.").arg(name);
    case DelegatesDraft::AddResult::NoAddress:
        return DelegateWords::tr("%1 has no e-mail address and cannot be a delegate.").arg(name);
    }
    Q_UNREACHABLE();
}

QString applyStepText(ApplyStep step)
{
    switch (step) {
    case ApplyStep::Comparing:
        return DelegateWords::tr("Comparing with the server…");
    case ApplyStep::Writing:
        return DelegateWords::tr("Writing the changes…");
    case ApplyStep::ReadingBack:
        return DelegateWords::tr("Reading back what was written…");
    case ApplyStep::RestoringRights:
        return DelegateWords::tr("Restoring folder rights…");
    }
    Q_UNREACHABLE();
}

} // namespace OnBehalf
