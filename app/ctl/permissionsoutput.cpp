// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/permissionsoutput.h"

#include "ctl/mailboxfolders.h"
#include "ctl/terminaltext.h"
#include "ctl/text.h"
#include "permissions/rightswords.h"
#include "text/delegatetext.h"
#include "text/folderrightstext.h"
#include "text/permissiontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue rightsJson(const std::optional<Ews::Permission> &entry)
{
    return entry ? QJsonValue(rightsWords(rightsOf(*entry))) : QJsonValue();
}

QJsonObject rightsJson(const Ews::EffectiveRights &rights)
{
    return {{u"read"_s, rights.read},
            {u"createItems"_s, rights.createContents},
            {u"createSubfolders"_s, rights.createHierarchy},
            {u"changeFolder"_s, rights.modify},
            {u"deleteFolder"_s, rights.mayDelete},
            {u"viewPrivateItems"_s, valueJson(rights.viewPrivateItems)}};
}

QString code(const Ews::Error &error)
{
    return error.code.isEmpty() ? QString() : u" ("_s + error.code + u')';
}

} // namespace

void PermissionsOutput::list(const FolderPermissions &list) const
{
    const QString path = pathOf(m_tree, list.id.id, list.displayName);
    if (m_output.isJson()) {
        QJsonArray entries;
        for (const Ews::Permission &entry : list.entries) {
            QJsonObject json = userJson(entry.userId);
            json[u"level"_s] = Ews::toWire(levelOf(rightsOf(entry)));
            json[u"rights"_s] = rightsJson(entry);
            entries.append(json);
        }
        m_output.print(
            QJsonObject{{u"mailbox"_s, m_tree.mailbox()},
                        {u"folder"_s, path},
                        {u"folderId"_s, list.id.id},
                        {u"kind"_s, Ews::toWire(list.kind)},
                        {u"entries"_s, entries},
                        {u"unknownEntries"_s, QJsonArray::fromStringList(list.unknownEntries)}});
        return;
    }
    QList<QStringList> rows{{Text::tr("Person"), Text::tr("Address"), Text::tr("Rights")}};
    for (const Ews::Permission &entry : list.entries)
        rows.append({delegateName(entry.userId), entry.userId.primarySmtpAddress,
                     rightsWords(rightsOf(entry))});
    m_output.print(Text::tr("%1 in %2").arg(path, m_tree.mailbox()) + u"\n\n"_s + table(rows));
    for (const QString &unknown : list.unknownEntries)
        m_output.complain(Text::tr("On it without an account: %1. The server drops such entries "
                                   "whenever the list is written.")
                              .arg(unknown));
}

void PermissionsOutput::noList(const Ews::Error &error,
                               const std::optional<Ews::EffectiveRights> &rights) const
{
    if (m_output.isJson())
        m_output.print(QJsonObject{
            {u"error"_s, valueJson(std::optional(error))},
            {u"yourRights"_s, rights ? QJsonValue(rightsJson(*rights)) : QJsonValue()}});
    m_output.complain(terminalListErrorText(error));
    if (rights)
        m_output.complain(folderRightsText(*rights));
}

void PermissionsOutput::warn(const QList<FolderDraft> &drafts)
{
    for (const FolderDraft &draft : drafts) {
        if (!draft.dropsUnknownEntries())
            continue;
        const FolderPermissions &list = draft.base();
        const QString path = pathOf(m_tree, list.id.id, list.displayName);
        m_drops.append(
            QJsonObject{{u"folder"_s, path},
                        {u"folderId"_s, list.id.id},
                        {u"entries"_s, QJsonArray::fromStringList(list.unknownEntries)}});
        m_output.complain(Text::tr("%1: writing this list makes the server drop the entries of "
                                   "accounts that no longer exist, which Undo cannot bring back: "
                                   "%2")
                              .arg(path, list.unknownEntries.join(u", "_s)));
    }
}

QString PermissionsOutput::path(const EntryChange &change) const
{
    return pathOf(m_tree, change.folderId.id, change.folderName);
}

QString PermissionsOutput::sentence(const EntryChange &change) const
{
    return path(change) + u": "_s + entryChangeText(change);
}

QJsonObject PermissionsOutput::toJson(const EntryChange &change) const
{
    QJsonObject json = userJson(change.user);
    json[u"folder"_s] = path(change);
    json[u"folderId"_s] = change.folderId.id;
    json[u"change"_s] = change.after ? u"set"_s : u"remove"_s;
    json[u"from"_s] = rightsJson(change.before);
    json[u"to"_s] = rightsJson(change.after);
    json[u"outcome"_s] = outcomeWord(change.outcome);
    json[u"error"_s] = valueJson(change.error);
    return json;
}

void PermissionsOutput::document(const QList<EntryChange> &changes, bool dryRun,
                                 const PermissionsReport *report) const
{
    const auto array = [this](const QList<EntryChange> &list) {
        QJsonArray result;
        for (const EntryChange &change : list)
            result.append(toJson(change));
        return result;
    };
    QJsonArray skipped;
    for (const SkippedFolder &folder : m_skipped)
        skipped.append(QJsonObject{{u"folder"_s, pathOf(m_tree, folder.id.id, {})},
                                   {u"folderId"_s, folder.id.id},
                                   {u"error"_s, valueJson(std::optional(folder.error))}});
    const QList<EntryChange> conflicts = report ? report->conflicts : QList<EntryChange>();
    m_output.print(QJsonObject{{u"mailbox"_s, m_tree.mailbox()},
                               {u"dryRun"_s, dryRun},
                               {u"changes"_s, array(changes)},
                               {u"skipped"_s, skipped},
                               {u"dropped"_s, m_drops},
                               {u"conflict"_s, !conflicts.isEmpty()},
                               {u"conflicts"_s, array(conflicts)},
                               {u"error"_s, report ? valueJson(report->stoppedBy) : QJsonValue()}});
}

void PermissionsOutput::changes(const QList<EntryChange> &changes, bool dryRun,
                                const PermissionsReport *report) const
{
    if (m_output.isJson())
        document(changes, dryRun, report);
    else if (changes.isEmpty())
        m_output.print(Text::tr("There is nothing to change."));
    for (const EntryChange &change : changes) {
        const bool open = dryRun && change.outcome == Outcome::Staged;
        if (!m_output.isJson())
            m_output.print(
                sentence(change) +
                (open ? QString() : u"  ["_s + terminalOutcomeText(change.outcome) + u']'));
        // What stopped everything is said once, below.
        if (change.outcome == Outcome::Applied || !change.error || m_output.isJson() ||
            (report && report->stoppedBy == change.error))
            continue;
        const ErrorText error = terminalListErrorText(*change.error);
        m_output.complain(path(change) + u": "_s + error.headline + u' ' + error.nextStep +
                          code(*change.error));
    }
    for (const SkippedFolder &folder : m_skipped) {
        const ErrorText error = terminalListErrorText(folder.error, Text::tr("It stays as it is."));
        m_output.complain(pathOf(m_tree, folder.id.id, folder.id.id) + u": "_s + error.headline +
                          u' ' + error.nextStep + code(folder.error));
    }
}

void PermissionsOutput::plan(const QList<FolderDraft> &drafts, bool dryRun) const
{
    QList<EntryChange> all;
    for (const FolderDraft &draft : drafts)
        all += draft.changes();
    changes(all, dryRun);
}

void PermissionsOutput::report(const PermissionsReport &report) const
{
    changes(report.changes, false, &report);
    if (!report.conflicts.isEmpty()) {
        m_output.complain(Text::tr("Somebody else changed this meanwhile; nothing was written:"));
        for (const EntryChange &change : report.conflicts)
            changedSince(change);
    }
    for (const EntryChange &change : report.changedElsewhere)
        m_output.complain(Text::tr("Somebody else changed this meanwhile, and it stays so: %1")
                              .arg(sentence(change)));
    if (report.stoppedBy)
        m_output.complain(terminalListErrorText(
            *report.stoppedBy,
            terminalWriteOutcome(outcomesOf(report.changes), u"permissions list"_s)));
}

void PermissionsOutput::changedSince(const EntryChange &change) const
{
    m_output.complain(u"    "_s + sentence(change));
}

PermissionsProgress PermissionsOutput::progress() const
{
    // Where one request does it all there is no way to tell of.
    return [output = m_output, severalRequests = false](int done, int all) mutable {
        severalRequests = severalRequests || done < all;
        if (severalRequests)
            output.complain(Text::tr("%1 of %2 folders written.")
                                .arg(QString::number(done), QString::number(all)));
    };
}

Exit exitOf(const PermissionsReport &report, bool skipped)
{
    if (report.stoppedBy)
        return Ctl::exitOf(*report.stoppedBy);
    const bool done =
        report.conflicts.isEmpty() && std::ranges::all_of(report.remaining, &FolderDraft::isEmpty);
    return done && !skipped ? Exit::Done : Exit::Refused;
}

} // namespace OnBehalf::Ctl
