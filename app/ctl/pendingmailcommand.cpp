// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/pendingmailcommand.h"

#include "ctl/mailcommands.h"
#include "ctl/text.h"
#include "ctl/wait.h"

#include <QJsonArray>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fateWord(const Ews::Result<MailFate> &fate)
{
    if (!fate)
        return u"unknown"_s;
    return QStringList{u"notSent"_s, u"draftThere"_s, u"sent"_s, u"undecided"_s}.at(int(*fate));
}

SenderParties partiesOf(const PendingMail &mail, const Session &session)
{
    return mailParties(session, {}, mail.draft.principal, {});
}

/// Only as whoever sent it one sees the folders that it went through.
bool isOwn(const PendingMail &mail, const Session &session)
{
    return mail.own.compare(session.actingAddress(), Qt::CaseInsensitive) == 0;
}

ErrorText otherSenderText(const PendingMail &mail, const Session &session)
{
    const bool impersonated = mail.own.compare(session.account.address, Qt::CaseInsensitive) != 0;
    return {.headline = Text::tr("“%1” was sent as %2.").arg(mail.draft.subject, mail.own),
            .nextStep = impersonated ? Text::tr("Look it up with --as %1.").arg(mail.own)
                                     : Text::tr("Look it up without --as."),
            .details = {}};
}

QJsonArray pendingAddresses(const QList<MailRecipient> &recipients)
{
    QJsonArray list;
    for (const MailRecipient &one : recipients)
        list.append(one.address);
    return list;
}

/// With all that it says: the journal may be the only place that still has it.
QJsonObject pendingJson(const PendingMail &mail)
{
    return {{u"key"_s, mail.journalId},
            {u"startedAt"_s, mail.startedAt.toString(Qt::ISODate)},
            {u"as"_s, mail.own},
            {u"mailbox"_s, mail.draft.principal},
            {u"folders"_s, placeWord(mail.place)},
            {u"to"_s, pendingAddresses(mail.draft.to)},
            {u"cc"_s, pendingAddresses(mail.draft.cc)},
            {u"bcc"_s, pendingAddresses(mail.draft.bcc)},
            {u"subject"_s, mail.draft.subject},
            {u"body"_s, mail.draft.body}};
}

Exit list(const QList<PendingMail> &all, const Session &session, const Output &output)
{
    Exit exit = Exit::Done;
    QJsonArray documents;
    for (const PendingMail &mail : all) {
        QJsonObject json = pendingJson(mail);
        ErrorText text = otherSenderText(mail, session);
        if (isOwn(mail, session)) {
            const auto fate = wait(lookUpMail(session.client, mail));
            text = mailFateText(fate, mail, partiesOf(mail, session));
            json.insert(u"state"_s, fateWord(fate));
            if (!fate)
                exit = exitOf(fate.error());
        }
        json.insert(u"text"_s, text.headline);
        documents.append(json);
        if (!output.isJson())
            output.print(u"%1  %2"_s.arg(mail.journalId, text.headline));
        if (!output.isJson() && !text.nextStep.isEmpty())
            output.print(u"    "_s + text.nextStep);
    }
    if (output.isJson())
        output.print(QJsonObject{{u"pending"_s, documents}});
    else if (all.isEmpty())
        output.print(Text::tr("Nothing was left open."));
    return exit;
}

Exit finishOne(const PendingMail &mail, const CommandLine &line, const Session &session,
               const Output &output)
{
    if (!isOwn(mail, session)) {
        output.complain(otherSenderText(mail, session));
        return Exit::Refused;
    }
    const bool drops = line.choice.drop;
    const auto report = wait(finishMail(session.client, mail, Journal(),
                                        drops ? MailFinish::Withdraw : MailFinish::Send,
                                        {.sendAgain = line.choice.sendAgain}));
    // Whatever could not be found out or done about it: who drops it wants to hear no more of it.
    const bool isOpen = drops && !report.journalId.isEmpty();
    if (isOpen)
        if (const auto forgotten = dropMail(Journal(), mail); !forgotten)
            return fail(forgotten.error(), output);
    const bool dropped = isOpen || (drops && report.end == MailEnd::NotSent);
    if (output.isJson())
        output.print(QJsonObject{{u"key"_s, mail.journalId},
                                 {u"end"_s, mailEndWord(report.end)},
                                 {u"error"_s, valueJson(report.error)},
                                 {u"draftLeft"_s, valueJson(report.left)},
                                 {u"dropped"_s, dropped}});
    const SenderParties parties = partiesOf(mail, session);
    const ErrorText text = terminalMailText(report, mail.draft, parties);
    const bool isDone = report.end == MailEnd::Sent || dropped;
    if (isDone && !output.isJson())
        output.print(dropped ? Text::tr("Forgotten: %1").arg(mail.draft.subject) : text.headline);
    if (!isDone)
        output.complain(text);
    const ErrorText left = dropped ? mailLeftText(report, parties) : ErrorText();
    if (!left.headline.isEmpty())
        output.complain(left);
    if (isDone && left.headline.isEmpty())
        return Exit::Done;
    return report.error ? exitOf(*report.error) : Exit::Refused;
}

} // namespace

QList<QCommandLineOption> pendingMailOptions()
{
    return {QCommandLineOption(u"finish"_s,
                               Text::tr("Look up what became of it, and send it if it was not "
                                        "sent.")),
            QCommandLineOption(u"send-again"_s,
                               Text::tr("With --finish: send once more what cannot be found out. "
                                        "It may come twice.")),
            QCommandLineOption(u"drop"_s,
                               Text::tr("Forget it whatever became of it, and delete its draft if "
                                        "it was not sent. What may be left on the server is "
                                        "said."))};
}

ErrorText terminalMailText(const MailReport &report, const MailDraft &draft,
                           const SenderParties &parties)
{
    ErrorText text = mailText(report, draft, parties);
    if (report.journalId.isEmpty())
        return text;
    if (report.end == MailEnd::Undecided)
        text.nextStep = Text::tr("Ask a recipient. If nobody got it, send it again with 'mail "
                                 "pending --finish --send-again'; otherwise close it with 'mail "
                                 "pending --drop'.");
    else if (report.end == MailEnd::DraftLeft)
        text.nextStep = Text::tr("Send it with 'mail pending --finish', or delete the draft with "
                                 "'mail pending --drop'.");
    else
        text.nextStep = Text::tr("Finish it with 'mail pending --finish', which looks up what "
                                 "became of it and sends it once, or forget it with 'mail pending "
                                 "--drop'.");
    return text;
}

Exit runPendingMail(const CommandLine &line, const Session &session, const Output &output)
{
    QList<PendingMail> all =
        pendingMails(Journal(), session.client->endpoint().signedInAs, line.mailbox);
    if (!line.arguments.isEmpty())
        all.removeIf(
            [&line](const PendingMail &one) { return one.journalId != line.arguments.first(); });
    if (!line.arguments.isEmpty() && all.isEmpty())
        return fail({.failure = Ews::Failure::Refused, .code = u"NoPendingMail"_s}, output);
    const bool lists = line.dryRun || (!line.choice.finish && !line.choice.drop);
    if (lists || all.isEmpty())
        return list(all, session, output);
    Exit exit = Exit::Done;
    for (const PendingMail &one : all) {
        const Exit ended = finishOne(one, line, session, output);
        exit = exit == Exit::Done ? ended : exit;
    }
    return exit;
}

} // namespace OnBehalf::Ctl
