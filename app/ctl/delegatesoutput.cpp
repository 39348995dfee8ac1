// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/delegatesoutput.h"

#include "ctl/terminaltext.h"
#include "ctl/text.h"
#include "text/changetext.h"
#include "text/delegatetext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject delegateJson(const Delegate &delegate)
{
    QJsonObject levels;
    for (const DelegateFolder folder : delegateFolders)
        levels.insert(distinguishedId(folder), Ews::toWire(delegate.levels[folder]));
    return {{u"smtp"_s, textOrNull(delegate.user.primarySmtpAddress)},
            {u"name"_s, textOrNull(delegate.user.displayName)},
            {u"sid"_s, textOrNull(delegate.user.sid)},
            {u"levels"_s, delegate.error ? QJsonValue() : QJsonValue(levels)},
            {u"receivesCopies"_s, valueJson(delegate.receivesCopies)},
            {u"viewsPrivateItems"_s, valueJson(delegate.viewsPrivateItems)},
            {u"error"_s, valueJson(delegate.error)}};
}

QJsonValue entryJson(const std::optional<Ews::Permission> &entry)
{
    return entry ? QJsonValue(Ews::toWire(entry->level)) : QJsonValue();
}

QString flag(const std::optional<bool> &value)
{
    return !value ? u"?"_s : *value ? Text::tr("yes") : Text::tr("no");
}

QString scopeSentence(const MailboxDelegates &state)
{
    return state.scope ? Text::tr("Meeting requests (%1): %2")
                             .arg(Ews::toWire(*state.scope), scopeLabel(*state.scope))
                       : Text::tr("The server does not say where meeting requests go.");
}

} // namespace

QJsonObject changeJson(const Change &change)
{
    QJsonObject json{{u"smtp"_s, textOrNull(change.user.primarySmtpAddress)},
                     {u"sid"_s, textOrNull(change.user.sid)},
                     {u"outcome"_s, outcomeWord(change.outcome)},
                     {u"error"_s, valueJson(change.error)}};
    const auto say = [&](const QString &what, const QJsonValue &from, const QJsonValue &to) {
        json[u"change"_s] = what;
        json[u"from"_s] = from;
        json[u"to"_s] = to;
    };
    switch (change.kind) {
    case Change::Kind::Add:
        say(u"add"_s, {}, {});
        break;
    case Change::Kind::Remove:
        say(u"remove"_s, {}, {});
        break;
    case Change::Kind::Level:
        say(distinguishedId(change.folder), valueJson(change.levelBefore),
            valueJson(change.levelAfter));
        break;
    case Change::Kind::FolderEntry:
        say(distinguishedId(change.folder), entryJson(change.entryBefore),
            entryJson(change.entryAfter));
        break;
    case Change::Kind::ReceivesCopies:
        say(u"receivesCopies"_s, valueJson(change.flagBefore), valueJson(change.flagAfter));
        break;
    case Change::Kind::ViewsPrivateItems:
        say(u"viewsPrivateItems"_s, valueJson(change.flagBefore), valueJson(change.flagAfter));
        break;
    case Change::Kind::Scope:
        say(u"deliverMeetingRequests"_s, valueJson(change.scopeBefore),
            valueJson(change.scopeAfter));
        break;
    }
    return json;
}

void DelegatesOutput::delegates(const MailboxDelegates &state)
{
    if (m_output.isJson()) {
        QJsonArray list;
        for (const Delegate &delegate : state.delegates)
            list.append(delegateJson(delegate));
        m_output.print(QJsonObject{{u"mailbox"_s, state.mailbox},
                                   {u"deliverMeetingRequests"_s, valueJson(state.scope)},
                                   {u"delegates"_s, list}});
        return;
    }
    if (state.delegates.isEmpty())
        m_output.print(Text::tr("%1 has no delegates.").arg(state.mailbox));
    QList<QStringList> rows{{Text::tr("Delegate"), Text::tr("Address")}};
    for (const DelegateFolder folder : delegateFolders)
        rows.first().append(folderName(folder));
    rows.first() << Text::tr("Copies") << Text::tr("Private");
    QStringList problems;
    for (const Delegate &delegate : state.delegates) {
        QStringList row{delegateName(delegate.user), delegate.user.primarySmtpAddress};
        for (const DelegateFolder folder : delegateFolders)
            row.append(delegate.error ? u"-"_s : levelName(delegate.levels[folder]));
        row << (delegate.error ? u"-"_s : flag(delegate.receivesCopies))
            << (delegate.error ? u"-"_s : flag(delegate.viewsPrivateItems));
        rows.append(row);
        if (delegate.error)
            problems.append(delegateName(delegate.user) + u": "_s +
                            errorText(*delegate.error).headline + u' ' +
                            errorText(*delegate.error).nextStep);
    }
    if (!state.delegates.isEmpty())
        m_output.print(table(rows));
    m_output.print(scopeSentence(state));
    for (const QString &problem : problems)
        m_output.complain(problem);
}

void DelegatesOutput::scope(const MailboxDelegates &state)
{
    if (m_output.isJson())
        m_output.print(QJsonObject{{u"mailbox"_s, state.mailbox},
                                   {u"deliverMeetingRequests"_s, valueJson(state.scope)}});
    else
        m_output.print(scopeSentence(state));
}

void DelegatesOutput::changes(const QString &mailbox, const QList<Change> &list, bool dryRun,
                              const ApplyReport *report)
{
    const QList<Change> all = m_refused + list;
    if (m_output.isJson()) {
        QJsonArray array;
        for (const Change &change : all)
            array.append(changeJson(change));
        QJsonObject document{{u"mailbox"_s, mailbox}, {u"dryRun"_s, dryRun}, {u"changes"_s, array}};
        document[u"conflict"_s] = report && report->conflict;
        document[u"error"_s] = report ? valueJson(report->stoppedBy) : QJsonValue();
        m_output.print(document);
        return;
    }
    if (all.isEmpty())
        m_output.print(Text::tr("There is nothing to change."));
    for (const Change &change : all) {
        const bool open = dryRun && change.outcome == Outcome::Staged;
        m_output.print(changeSentence(change) +
                       (open ? QString() : u"  ["_s + terminalOutcomeText(change.outcome) + u']'));
        // What stopped everything is said once, below.
        if (change.outcome == Outcome::Applied || !change.error ||
            (report && report->stoppedBy == change.error))
            continue;
        const ErrorText error = terminalErrorText(*change.error);
        const QString code =
            change.error->code.isEmpty() ? QString() : u" ("_s + change.error->code + u')';
        m_output.complain(delegateName(change.user) + u": "_s + error.headline + u' ' +
                          error.nextStep + code);
    }
}

void DelegatesOutput::notices(const DelegatesDraft &draft)
{
    for (const Warning warning : draft.warnings()) {
        const Notice notice = warningText(warning);
        m_output.complain(notice.title + u' ' + notice.text);
    }
}

void DelegatesOutput::plan(const DelegatesDraft &draft, bool dryRun)
{
    changes(draft.base().mailbox, draft.changes(), dryRun);
    notices(draft);
}

void DelegatesOutput::report(const QString &mailbox, const ApplyReport &report)
{
    changes(mailbox, report.changes, false, &report);
    if (report.conflict) {
        m_output.complain(Text::tr("Somebody else changed this meanwhile; nothing was written:"));
        for (const Change &change : report.changedElsewhere)
            changedSince(change);
    }
    for (const Change &change : report.alsoChanged)
        m_output.complain(Text::tr("The server also changed: %1").arg(changeSentence(change)));
    if (report.stoppedBy)
        m_output.complain(
            terminalErrorText(*report.stoppedBy, terminalWriteOutcome(outcomesOf(report.changes),
                                                                      u"delegates list"_s)));
    if (report.remaining.isEmpty())
        notices(report.remaining);
}

void DelegatesOutput::changedSince(const Change &change)
{
    m_output.complain(u"    "_s + changeSentence(change));
}

} // namespace OnBehalf::Ctl
