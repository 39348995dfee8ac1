// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandoptions.h"

#include "ctl/auditline.h"
#include "ctl/calendarcommands.h"
#include "ctl/mailcommands.h"
#include "ctl/manycommands.h"
#include "ctl/manymailboxes.h"
#include "ctl/meetingline.h"
#include "ctl/pendingmailcommand.h"
#include "ctl/text.h"

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QCommandLineOption option(const QString &name, const QString &text, const QString &value = {})
{
    return QCommandLineOption(name, text, value);
}

QList<QCommandLineOption> mailboxOptions()
{
    return {option(u"as"_s,
                   Text::tr("Impersonate this person: an e-mail address or, with --mailbox, "
                            "upn:NAME@DOMAIN or sid:S-1-..."),
                   u"WHO"_s),
            option(u"mailbox"_s,
                   Text::tr("The mailbox to work in; without it that of --as or of the account."),
                   u"SMTP"_s),
            option(u"culture"_s, Text::tr("The language of texts from the server, such as de-DE."),
                   u"LANGUAGE"_s)};
}

QList<QCommandLineOption> grantOptions()
{
    QList<QCommandLineOption> options;
    for (const DelegateFolder folder : delegateFolders)
        options.append(option(distinguishedId(folder),
                              Text::tr("None, Reviewer, Author or Editor on this folder."),
                              u"LEVEL"_s));
    return options << option(u"copies"_s,
                             Text::tr("Receives copies of meeting messages (needs Editor on the "
                                      "calendar)."))
                   << option(u"no-copies"_s, Text::tr("Receives no copies."))
                   << option(u"private"_s, Text::tr("Sees private items, in all folders."))
                   << option(u"no-private"_s, Text::tr("Does not see private items."));
}

QList<QCommandLineOption> copyOptions()
{
    return {
        option(u"from"_s, Text::tr("The folder whose list is copied."), u"FOLDER"_s),
        option(u"to"_s, Text::tr("The folder that gets it; may be given several times."),
               u"FOLDER"_s),
        option(u"replace"_s, Text::tr("Remove the entries that the copied list lacks.")),
        option(u"named-only"_s, Text::tr("Leave Default and Anonymous as they are.")),
        option(u"from-person"_s, Text::tr("The person whose rights another gets."), u"PERSON"_s),
        option(u"to-person"_s, Text::tr("The person who gets them."), u"PERSON"_s),
        option(u"hand-over"_s, Text::tr("Take the rights away from the first person then."))};
}

QList<QCommandLineOption> pendingOptions()
{
    return {option(u"finish"_s, Text::tr("Look up how it is, and do what is left where that tells "
                                         "nobody twice.")),
            option(u"send-again"_s, Text::tr("With --finish: send once more what cannot be found "
                                             "out. Some may hear of it twice.")),
            option(u"drop"_s, Text::tr("Forget what is left. What is in the calendar stays."))};
}

QList<QCommandLineOption> requestsOptions()
{
    return {option(u"all"_s, Text::tr("Those too that are answered or need no answer.")),
            option(u"time-zone"_s,
                   Text::tr("The zone of the times printed; without it this computer's."),
                   u"ZONE"_s)};
}

QList<QCommandLineOption> answerOptions()
{
    return {
        option(u"message"_s, Text::tr("What the organizer is told beside the answer."), u"TEXT"_s),
        option(u"no-response"_s, Text::tr("Do not send a response: only the calendar is changed.")),
        option(u"propose"_s,
               Text::tr("Propose another time, which begins then (2026-12-01T10:00)."), u"TIME"_s),
        option(u"until"_s,
               Text::tr("When the proposed time ends; without it as long as the meeting is."),
               u"TIME"_s),
        option(u"time-zone"_s, Text::tr("The zone of these times; without it this computer's."),
               u"ZONE"_s)};
}

} // namespace

QList<QCommandLineOption> generalOptions(Takes takes)
{
    QList<QCommandLineOption> options;
    if (takes & Take::Who)
        options << whoOptions();
    if (takes & Take::SignIn)
        options << signInOptions();
    if (takes & Take::Mailbox)
        options << mailboxOptions();
    options << option(u"json"_s, Text::tr("Print one JSON document."));
    if (takes & Take::SignIn)
        options << option(
            u"trace"_s,
            Text::tr("Write a list of what is asked and answered, and the XML, into DIR, "
                     "without passwords and tokens."),
            u"DIR"_s);
    return options << QCommandLineOption({u"h"_s, u"help"_s}, Text::tr("Show this help."))
                   << QCommandLineOption({u"v"_s, u"version"_s}, Text::tr("Show the version."));
}

QList<QCommandLineOption> ownOptions(Takes takes)
{
    QList<QCommandLineOption> options;
    if (takes & Take::Grants)
        options << grantOptions();
    if (takes & Take::Copy)
        options << copyOptions();
    if (takes & Take::Deep)
        options << option(u"deep"_s, Text::tr("The folders below them too."));
    if (takes & Take::Recurse)
        options << option(u"recurse"_s, Text::tr("The same in all folders below."));
    if (takes & Take::VisibleParents)
        options << option(u"visible-parents"_s,
                          Text::tr("Make the folders above visible to the person, who otherwise "
                                   "does not find the folder in lists."));
    if (takes & Take::Csv)
        options << option(u"csv"_s,
                          Text::tr("Write a line for each right into FILE, for a spreadsheet: "
                                   "person, address, folder, level, origin. - is standard "
                                   "output."),
                          u"FILE"_s);
    if (takes & Take::Many)
        options << manyOptions();
    options << bulkOptions(takes);
    if (takes & Take::Meeting)
        options << meetingOptions();
    if (takes & Take::Occurrence)
        options << choiceOptions(takes & Take::Tells, takes & Take::Message);
    if (takes & Take::Pending)
        options << pendingOptions();
    if (takes & Take::Span)
        options << spanOptions();
    if (takes & Take::Requests)
        options << requestsOptions();
    if (takes & Take::Answer)
        options << answerOptions();
    if (takes & Take::PendingMail)
        options << pendingMailOptions();
    if (takes & Take::Mail)
        options << mailOptions();
    if (takes & Take::Discover)
        options << discoverOptions();
    if (takes & Take::AccountAdd)
        options << accountAddOptions();
    options << auditOptions(takes);
    if (takes & Take::DryRun)
        options << option(u"dry-run"_s, Text::tr("Say what would be changed, and change nothing."));
    if (takes & Take::Server)
        options << option(u"server"_s,
                          Text::tr("The account's server, where several accounts have the same "
                                   "address."),
                          u"URL"_s);
    if (takes & Take::Yes)
        options << option(u"yes"_s, Text::tr("Do not ask."));
    return options;
}

} // namespace OnBehalf::Ctl
