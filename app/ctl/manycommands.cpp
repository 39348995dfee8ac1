// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/manycommands.h"

#include "ctl/manymailboxes.h"
#include "ctl/manyoutput.h"
#include "ctl/patience.h"
#include "ctl/person.h"
#include "ctl/terminal.h"
#include "ctl/text.h"
#include "text/bulktext.h"

#include <QEventLoop>

#include <algorithm>
#include <expected>
#include <memory>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Waits until it is over, saying to somebody who waits how far it is.
void waitForRun(BulkRun &run, const Output &output)
{
    QEventLoop loop;
    Patience patience;
    QObject::connect(&run, &BulkRun::ended, &loop, &QEventLoop::quit);
    QObject::connect(&run, &BulkRun::changed, &loop, [&] {
        if (isWatched() && patience.isOver())
            output.complain((run.activity() == BulkRun::Activity::Applying
                                 ? Text::tr("%1 of %2 mailboxes written.")
                                 : Text::tr("%1 of %2 mailboxes read."))
                                .arg(run.done())
                                .arg(run.total()));
    });
    if (run.activity() != BulkRun::Activity::Idle)
        loop.exec();
}

std::unique_ptr<BulkRun> openRun(const CommandLine &line, const Session &session)
{
    const int atOnce = line.many.concurrency > 0 ? line.many.concurrency : BulkRun::usualAtOnce;
    return std::make_unique<BulkRun>(mailboxClients(session, line.many.impersonates), Journal(),
                                     atOnce);
}

/// After the dry run: does it, and says what came of it.
Exit carryOutBulk(BulkRun &run, const CommandLine &line, const Output &output)
{
    waitForRun(run, output);
    if (!line.dryRun) {
        run.apply();
        waitForRun(run, output);
    }
    const bool written = std::ranges::any_of(
        run.results(), [](const BulkResult &result) { return !result.journalIds.isEmpty(); });
    ManyOutput(output).report(run.results(), written ? run.batchId() : QString(), line.dryRun);
    return exitOf(run.results());
}

std::expected<Person, Exit> personOf(const QString &argument, const Session &session,
                                     const Output &output)
{
    const auto person = whoIs(argument, {}, session);
    if (person)
        return *person;
    return std::unexpected(fail(person.error(), output, Text::tr("Nothing was written.")));
}

/// What the command line asks for.
std::expected<BulkChange, Exit> changeOf(const CommandLine &line, const Session &session,
                                         const Output &output)
{
    using Kind = BulkChange::Kind;
    BulkChange change{.until = line.bulk.until, .everyFolder = line.bulk.everyFolder};
    QStringList people = line.arguments;
    switch (line.command) {
    case Command::Grant: {
        const auto role = RoleTemplates().find(people.takeFirst());
        if (!role) {
            QStringList keys;
            for (const RoleTemplate &one : RoleTemplates().all())
                keys.append(one.key);
            return std::unexpected(failUsage(Text::tr("There is no template '%1'. There are: %2")
                                                 .arg(line.arguments.first(), keys.join(u", "_s)),
                                             output));
        }
        change.role = *role;
        break;
    }
    case Command::Revoke:
        change.kind = Kind::Revoke;
        break;
    case Command::CopyRights:
        change.kind = Kind::CopyRights;
        break;
    case Command::HandOver:
        change.kind = Kind::HandOver;
        break;
    default:
        change.kind = Kind::ResetDefault;
    }
    for (Ews::UserId *who : {&change.who, &change.to}) {
        if (people.isEmpty())
            break;
        const auto person = personOf(people.takeFirst(), session, output);
        if (!person)
            return std::unexpected(person.error());
        *who = person->user;
        change.isGroup = person->isGroup; // of who is given rights, which is the last one
    }
    change.title = bulkTitle(change);
    return change;
}

} // namespace

QList<QCommandLineOption> bulkOptions(Takes takes)
{
    QList<QCommandLineOption> options;
    if (takes & Take::Until)
        options << QCommandLineOption(u"until"_s,
                                      Text::tr("The last day of these rights (2026-12-24). 'due "
                                               "--apply' takes them back from the next day on."),
                                      u"DATE"_s);
    if (takes & Take::EveryFolder)
        options << QCommandLineOption(u"every-folder"_s,
                                      Text::tr("In all folders of the mailboxes, not only in the "
                                               "six that delegates can be given."));
    if (takes & Take::Batch)
        options << QCommandLineOption(u"batch"_s,
                                      Text::tr("Take back what a command did to many mailboxes, "
                                               "which has printed ID; with --mailboxes in these "
                                               "only."),
                                      u"ID"_s);
    if (takes & Take::Due)
        options << QCommandLineOption(u"apply"_s, Text::tr("Take the rights back."));
    return options;
}

QString readBulkOptions(const QCommandLineParser &parser, Takes takes, CommandLine &line)
{
    BulkLine &bulk = line.bulk;
    bulk.everyFolder = (takes & Take::EveryFolder) && parser.isSet(u"every-folder"_s);
    bulk.applies = (takes & Take::Due) && parser.isSet(u"apply"_s);
    if (takes & Take::Batch)
        bulk.batch = parser.value(u"batch"_s);
    if ((takes & Take::Batch) && bulk.batch.isEmpty() && !line.many.file.isEmpty())
        return Text::tr("--mailboxes goes with --batch.");
    if (!(takes & Take::Until) || !parser.isSet(u"until"_s))
        return {};
    bulk.until = QDate::fromString(parser.value(u"until"_s), Qt::ISODate);
    if (!bulk.until.isValid())
        return Text::tr("'%1' is no date: it looks like 2026-12-24.").arg(parser.value(u"until"_s));
    return bulk.until < QDate::currentDate()
               ? Text::tr("%1 is over already.").arg(parser.value(u"until"_s))
               : QString();
}

Exit changeMany(const CommandLine &line, const Session &session, const Output &output)
{
    const auto mailboxes = readMailboxes(line.many, output);
    if (!mailboxes)
        return mailboxes.error();
    const auto change = changeOf(line, session, output);
    if (!change)
        return change.error();
    const auto run = openRun(line, session);
    run->plan(*change, *mailboxes);
    return carryOutBulk(*run, line, output);
}

Exit endDueRights(const CommandLine &line, const Session &session, const Output &output)
{
    const auto due = dueLeases(Journal(), QDate::currentDate(), session.account.address);
    if (due.isEmpty() || (!line.bulk.applies && !line.dryRun)) {
        ManyOutput(output).due(due);
        return Exit::Done;
    }
    const auto run = openRun(line, session);
    run->planEnds(due);
    return carryOutBulk(*run, line, output);
}

Exit undoBatch(const CommandLine &line, const Session &session, const Output &output)
{
    QStringList addresses;
    if (!line.many.file.isEmpty()) {
        const auto mailboxes = readMailboxes(line.many, output);
        if (!mailboxes)
            return mailboxes.error();
        for (const ListedMailbox &mailbox : *mailboxes)
            addresses.append(mailbox.address);
    }
    const auto batches = batchesOf(Journal());
    const auto batch = std::ranges::find_if(
        batches, [&](const Batch &one) { return one.batch.id == line.bulk.batch; });
    if (batch == batches.end() || batch->isUndone())
        return fail({.failure = Ews::Failure::Refused, .code = u"NothingToUndo"_s}, output);
    const auto run = openRun(line, session);
    run->planUndo(*batch, addresses);
    return carryOutBulk(*run, line, output);
}

} // namespace OnBehalf::Ctl
