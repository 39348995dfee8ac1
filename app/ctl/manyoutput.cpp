// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/manyoutput.h"

#include "ctl/delegatesoutput.h"
#include "ctl/terminaltext.h"
#include "ctl/text.h"
#include "permissions/rightswords.h"
#include "text/bulktext.h"
#include "text/changetext.h"
#include "text/permissiontext.h"

#include <QJsonArray>

#include <algorithm>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

using BulkState = BulkResult::State;

QString bulkStateWord(BulkState state)
{
    static const QStringList words{u"waiting"_s,  u"reading"_s,  u"skipped"_s, u"nothingToDo"_s,
                                   u"planned"_s,  u"applying"_s, u"applied"_s, u"refused"_s,
                                   u"conflict"_s, u"unknown"_s,  u"failed"_s};
    return words.at(int(state));
}

QJsonValue skipJson(const std::optional<SkipReason> &reason)
{
    static const QStringList words{u"owner"_s, u"groupAsDelegate"_s, u"delegatesUnknown"_s};
    return reason ? QJsonValue(words.at(int(*reason))) : QJsonValue();
}

QJsonValue entryRights(const std::optional<Ews::Permission> &entry)
{
    return entry ? QJsonValue(rightsWords(rightsOf(*entry))) : QJsonValue();
}

QJsonArray changesJson(const QList<Change> &changes, const QList<EntryChange> &entries)
{
    QJsonArray array;
    for (const Change &change : changes)
        array.append(changeJson(change));
    for (const EntryChange &change : entries) {
        QJsonObject json = userJson(change.user);
        json[u"change"_s] = u"entry"_s;
        json[u"folder"_s] = change.folderName;
        json[u"folderId"_s] = change.folderId.id;
        json[u"from"_s] = entryRights(change.before);
        json[u"to"_s] = entryRights(change.after);
        json[u"outcome"_s] = outcomeWord(change.outcome);
        json[u"error"_s] = valueJson(change.error);
        array.append(json);
    }
    return array;
}

QJsonObject resultJson(const BulkResult &result)
{
    return {{u"smtp"_s, result.mailbox.address},
            {u"state"_s, bulkStateWord(result.state)},
            {u"skipped"_s, skipJson(result.skipped)},
            {u"changes"_s, changesJson(result.changes, result.entryChanges)},
            {u"changedElsewhere"_s,
             changesJson(result.changedElsewhere, result.entriesChangedElsewhere)},
            {u"error"_s, valueJson(result.error)}};
}

QString openOutcome(Outcome outcome, bool isPlan)
{
    return isPlan ? QString() : u"  ["_s + terminalOutcomeText(outcome) + u']';
}

} // namespace

void ManyOutput::sentences(const BulkResult &result, bool dryRun) const
{
    const QString state =
        result.skipped ? skipReasonText(*result.skipped) : bulkStateLabel(result.state);
    m_output.print(u"%1: %2"_s.arg(result.mailbox.address, state));
    const bool isPlan = dryRun || result.state == BulkState::Planned;
    for (const Change &change : result.changes)
        m_output.print(u"    "_s + changeSentence(change) + openOutcome(change.outcome, isPlan));
    for (const EntryChange &change : result.entryChanges)
        m_output.print(u"    "_s + entryChangeSentence(change) +
                       openOutcome(change.outcome, isPlan));
    if (result.state == BulkState::Conflict)
        m_output.complain(Text::tr("%1: somebody else changed this meanwhile, and it was left as "
                                   "it is:")
                              .arg(result.mailbox.address));
    for (const Change &change : result.changedElsewhere)
        m_output.complain(u"    "_s + changeSentence(change));
    for (const EntryChange &change : result.entriesChangedElsewhere)
        m_output.complain(u"    "_s + entryChangeSentence(change));
    if (!result.error)
        return;
    const ErrorText text = terminalErrorText(*result.error);
    const QString code =
        result.error->code.isEmpty() ? QString() : u" ("_s + result.error->code + u')';
    m_output.complain(result.mailbox.address + u": "_s + text.headline + u' ' + text.nextStep +
                      code);
}

void ManyOutput::report(const QList<BulkResult> &results, const QString &batch, bool dryRun) const
{
    if (m_output.isJson()) {
        QJsonArray mailboxes;
        for (const BulkResult &result : results)
            mailboxes.append(resultJson(result));
        m_output.print(QJsonObject{
            {u"batch"_s, textOrNull(batch)}, {u"dryRun"_s, dryRun}, {u"mailboxes"_s, mailboxes}});
        return;
    }
    for (const BulkResult &result : results)
        sentences(result, dryRun);
    const BulkCount count = countResults(results);
    m_output.print(dryRun ? bulkPlanSummary(count) : bulkOutcomeSummary(count));
    if (!batch.isEmpty())
        m_output.print(Text::tr("Take it back with 'undo --batch %1'.").arg(batch));
}

void ManyOutput::due(const QList<Lease> &leases) const
{
    if (m_output.isJson()) {
        QJsonArray list;
        for (const Lease &lease : leases)
            list.append(QJsonObject{{u"smtp"_s, lease.mailbox.address},
                                    {u"batch"_s, lease.batch.id},
                                    {u"title"_s, textOrNull(lease.batch.title)},
                                    {u"until"_s, lease.batch.until.toString(Qt::ISODate)}});
        m_output.print(QJsonObject{{u"due"_s, list}});
        return;
    }
    QList<QStringList> rows;
    for (const Lease &lease : leases)
        rows.append(
            {lease.batch.until.toString(Qt::ISODate), lease.mailbox.address, lease.batch.title});
    m_output.print(rows.isEmpty() ? Text::tr("Nothing is due.") : table(rows));
    if (!rows.isEmpty())
        m_output.print(Text::tr("Take these rights back with 'due --apply'."));
}

Exit exitOf(const QList<BulkResult> &results)
{
    Exit exit = Exit::Done;
    for (const BulkResult &result : results) {
        const bool isWell = result.isWhole() || result.state == BulkState::Planned ||
                            result.skipped == SkipReason::IsOwner;
        if (!isWell)
            exit = std::max(exit, result.error ? Ctl::exitOf(*result.error) : Exit::Refused);
    }
    return exit;
}

} // namespace OnBehalf::Ctl
