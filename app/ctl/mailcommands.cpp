// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/mailcommands.h"

#include "ctl/pendingmailcommand.h"
#include "ctl/person.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "text/mailtext.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList namesIn(const QStringList &values)
{
    QStringList names;
    for (const QString &value : values)
        for (const QString &name : value.split(u',', Qt::SkipEmptyParts))
            if (!name.trimmed().isEmpty())
                names.append(name.trimmed());
    return names;
}

/// An error text where the file cannot be read. Standard input is read when its turn comes, after
/// the password's line.
QString readBody(const QString &path, QString &body)
{
    QFile file(path);
    const bool opened =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Text::tr("The file %1 cannot be read: %2").arg(path, file.errorString());
    body = QString::fromUtf8(file.readAll());
    return {};
}

Ews::Result<QList<MailRecipient>> recipientsOf(const QStringList &names, const Session &session)
{
    QList<MailRecipient> recipients;
    for (const QString &name : names) {
        const auto person = whoIs(name, {}, session);
        if (!person)
            return std::unexpected(person.error());
        recipients.append(
            {.name = person->user.displayName, .address = person->user.primarySmtpAddress});
    }
    return recipients;
}

Ews::Result<MailDraft> draftOf(const MailLine &line, const Session &session)
{
    MailDraft draft{.principal = session.mailbox.address,
                    .subject = line.subject,
                    .body = line.body,
                    .importance = line.importance};
    for (const auto &[names, into] : {std::pair(line.to, &draft.to), std::pair(line.cc, &draft.cc),
                                      std::pair(line.bcc, &draft.bcc)}) {
        const auto recipients = recipientsOf(names, session);
        if (!recipients)
            return std::unexpected(recipients.error());
        *into = *recipients;
    }
    if (line.bodyFile == "-"_L1)
        readBody(line.bodyFile, draft.body);
    return draft;
}

QJsonArray addresses(const QList<MailRecipient> &recipients)
{
    QJsonArray list;
    for (const MailRecipient &one : recipients)
        list.append(one.address);
    return list;
}

Exit tellPlan(const MailDraft &draft, const SenderParties &parties, const Session &session,
              const Output &output)
{
    const auto place =
        wait(findMailPlace(session.client, session.actingAddress(), draft.principal));
    if (!place)
        return fail(place.error(), output, Text::tr("Nothing was sent."));
    const QString text = mailPlanText(draft, *place, parties);
    if (output.isJson()) {
        output.print(QJsonObject{{u"dryRun"_s, true},
                                 {u"plan"_s, text},
                                 {u"from"_s, draft.principal},
                                 {u"to"_s, addresses(draft.to)},
                                 {u"cc"_s, addresses(draft.cc)},
                                 {u"bcc"_s, addresses(draft.bcc)},
                                 {u"subject"_s, draft.subject},
                                 {u"body"_s, draft.body},
                                 {u"folders"_s, placeWord(*place)}});
        return Exit::Done;
    }
    const SenderText sender = mailSenderText(parties);
    output.print(text);
    output.print(sender.intro + u' ' + sender.sender);
    output.print(Text::tr("Nothing was done: this is what would be."));
    return Exit::Done;
}

} // namespace

QString mailEndWord(MailEnd end)
{
    return QStringList{u"sent"_s,      u"notSent"_s,   u"draftLeft"_s,
                       u"draftOpen"_s, u"undecided"_s, u"unknown"_s}
        .at(int(end));
}

QString placeWord(MailPlace place)
{
    return place == MailPlace::Own ? u"own"_s : u"principal"_s;
}

QList<QCommandLineOption> mailOptions()
{
    const auto option = [](const QString &name, const QString &text, const QString &value) {
        return QCommandLineOption(name, text, value);
    };
    return {
        option(u"to"_s,
               Text::tr("Whom it is to: an address, or a name that the directory has only once. "
                        "May be given several times."),
               u"WHO"_s),
        option(u"cc"_s, Text::tr("Who gets a copy."), u"WHO"_s),
        option(u"bcc"_s, Text::tr("Who gets a copy without the others seeing it."), u"WHO"_s),
        option(u"subject"_s, Text::tr("What it is about."), u"TEXT"_s),
        option(u"body"_s, Text::tr("What it says."), u"TEXT"_s),
        option(u"body-file"_s,
               Text::tr("A file with what it says, in UTF-8; - is standard input, after the "
                        "password's line."),
               u"FILE"_s),
        option(u"importance"_s, Text::tr("Low, Normal or High."), u"VALUE"_s)};
}

QString readMailOptions(const QCommandLineParser &parser, MailLine &line)
{
    line.to = namesIn(parser.values(u"to"_s));
    line.cc = namesIn(parser.values(u"cc"_s));
    line.bcc = namesIn(parser.values(u"bcc"_s));
    line.subject = parser.value(u"subject"_s);
    line.body = parser.value(u"body"_s);
    line.bodyFile = parser.value(u"body-file"_s);
    if (line.to.isEmpty() && line.cc.isEmpty() && line.bcc.isEmpty())
        return Text::tr("Say whom it is to with --to.");
    if (parser.isSet(u"body"_s) && parser.isSet(u"body-file"_s))
        return Text::tr("--%1 and --%2 exclude each other.").arg(u"body"_s, u"body-file"_s);
    if (parser.isSet(u"importance"_s)) {
        const QString wanted = parser.value(u"importance"_s);
        const auto all = {Ews::Importance::Low, Ews::Importance::Normal, Ews::Importance::High};
        const auto found = std::ranges::find_if(all, [&wanted](Ews::Importance one) {
            return wanted.compare(Ews::toWire(one), Qt::CaseInsensitive) == 0;
        });
        if (found == all.end())
            return Text::tr("'%1' is not Low, Normal or High.").arg(wanted);
        line.importance = *found;
    }
    return line.bodyFile.isEmpty() || line.bodyFile == "-"_L1 ? QString()
                                                              : readBody(line.bodyFile, line.body);
}

Exit runMail(const CommandLine &line, const Session &session, const Output &output)
{
    const auto draft = draftOf(line.mail, session);
    if (!draft)
        return fail(draft.error(), output, Text::tr("Nothing was sent."));
    const SenderParties parties = mailParties(session, {}, session.mailbox.address, {});
    if (line.dryRun)
        return tellPlan(*draft, parties, session, output);
    const Journal journal;
    if (!pendingMails(journal, session.client->endpoint().signedInAs).isEmpty())
        output.complain(Text::tr("Another message was left open: 'mail pending' says what became "
                                 "of it."));
    const auto report = wait(sendMail(session.client, session.actingAddress(), *draft, journal));
    const ErrorText text = terminalMailText(report, *draft, parties);
    const bool sent = report.end == MailEnd::Sent;
    if (output.isJson())
        output.print(QJsonObject{{u"end"_s, mailEndWord(report.end)},
                                 {u"folders"_s, placeWord(report.place)},
                                 {u"copySeen"_s, report.copySeen},
                                 {u"error"_s, valueJson(report.error)},
                                 {u"draftLeft"_s, valueJson(report.left)},
                                 {u"pending"_s, textOrNull(report.journalId)}});
    if (!sent)
        output.complain(text);
    else if (!output.isJson())
        output.print(text.headline);
    if (sent)
        return Exit::Done;
    return report.error ? exitOf(*report.error) : Exit::Refused;
}

} // namespace OnBehalf::Ctl
