// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/output.h"

#include "ctl/terminaltext.h"
#include "ews/enumtext.h"
#include "text/changetext.h"
#include "text/delegatetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OnBehalf::Ctl)
};

void print(const QString &text, FILE *to = stdout)
{
    std::fputs((text + u'\n').toLocal8Bit().constData(), to);
    std::fflush(to);
}

void print(const QJsonObject &document)
{
    std::fputs(QJsonDocument(document).toJson().constData(), stdout);
    std::fflush(stdout);
}

QJsonValue toJson(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

template<Ews::WireEnum E>
QJsonValue toJson(const std::optional<E> &value)
{
    return value ? QJsonValue(Ews::toWire(*value)) : QJsonValue();
}

QJsonValue toJson(const std::optional<Ews::Error> &error)
{
    if (!error)
        return {};
    return QJsonObject{
        {u"code"_s, error->code},
        {u"message"_s, error->message.isEmpty() ? errorText(*error).headline : error->message}};
}

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonObject toJson(const Delegate &delegate)
{
    QJsonObject levels;
    for (const DelegateFolder folder : delegateFolders)
        levels.insert(distinguishedId(folder), Ews::toWire(delegate.levels[folder]));
    return {{u"smtp"_s, text(delegate.user.primarySmtpAddress)},
            {u"name"_s, text(delegate.user.displayName)},
            {u"sid"_s, text(delegate.user.sid)},
            {u"levels"_s, delegate.error ? QJsonValue() : QJsonValue(levels)},
            {u"receivesCopies"_s, toJson(delegate.receivesCopies)},
            {u"viewsPrivateItems"_s, toJson(delegate.viewsPrivateItems)},
            {u"error"_s, toJson(delegate.error)}};
}

QJsonValue entryJson(const std::optional<Ews::Permission> &entry)
{
    return entry ? QJsonValue(Ews::toWire(entry->level)) : QJsonValue();
}

QJsonObject toJson(const Change &change)
{
    QJsonObject json{
        {u"smtp"_s, text(change.user.primarySmtpAddress)},
        {u"sid"_s, text(change.user.sid)},
        {u"outcome"_s,
         QStringList{u"staged"_s, u"applied"_s, u"refused"_s, u"notApplied"_s, u"unknown"_s}.at(
             int(change.outcome))},
        {u"error"_s, toJson(change.error)}};
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
        say(distinguishedId(change.folder), toJson(change.levelBefore), toJson(change.levelAfter));
        break;
    case Change::Kind::FolderEntry:
        say(distinguishedId(change.folder), entryJson(change.entryBefore),
            entryJson(change.entryAfter));
        break;
    case Change::Kind::ReceivesCopies:
        say(u"receivesCopies"_s, toJson(change.flagBefore), toJson(change.flagAfter));
        break;
    case Change::Kind::ViewsPrivateItems:
        say(u"viewsPrivateItems"_s, toJson(change.flagBefore), toJson(change.flagAfter));
        break;
    case Change::Kind::Scope:
        say(u"deliverMeetingRequests"_s, toJson(change.scopeBefore), toJson(change.scopeAfter));
        break;
    }
    return json;
}

/// A table with columns as wide as their widest cell.
QString table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], row.at(i).size());
        }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row.at(i).leftJustified(widths.at(i) + 2) : row.at(i);
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines.join(u'\n');
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

void Output::delegates(const MailboxDelegates &state)
{
    if (m_json) {
        QJsonArray list;
        for (const Delegate &delegate : state.delegates)
            list.append(toJson(delegate));
        print(QJsonObject{{u"mailbox"_s, state.mailbox},
                          {u"deliverMeetingRequests"_s, toJson(state.scope)},
                          {u"delegates"_s, list}});
        return;
    }
    if (state.delegates.isEmpty())
        print(Text::tr("%1 has no delegates.").arg(state.mailbox));
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
        print(table(rows));
    print(scopeSentence(state));
    for (const QString &problem : problems)
        print(problem, stderr);
}

void Output::scope(const MailboxDelegates &state)
{
    if (m_json)
        print(QJsonObject{{u"mailbox"_s, state.mailbox},
                          {u"deliverMeetingRequests"_s, toJson(state.scope)}});
    else
        print(scopeSentence(state));
}

void Output::hits(const DirectoryHits &hits)
{
    if (m_json) {
        QJsonArray list;
        for (const DirectoryEntry &entry : hits.entries)
            list.append(QJsonObject{{u"smtp"_s, text(entry.address)},
                                    {u"name"_s, text(entry.name)},
                                    {u"type"_s, Ews::toWire(entry.type)},
                                    {u"detail"_s, text(entry.detail)}});
        print(QJsonObject{{u"entries"_s, list}, {u"more"_s, hits.more}});
        return;
    }
    QList<QStringList> rows;
    for (const DirectoryEntry &entry : hits.entries)
        rows.append({entry.name, entry.address, Ews::toWire(entry.type), entry.detail});
    print(rows.isEmpty() ? Text::tr("Nobody was found.") : table(rows));
    if (hits.more)
        print(Text::tr("There are more: type more of the name."));
}

void Output::changes(const QString &mailbox, const QList<Change> &list, bool dryRun,
                     const ApplyReport *report)
{
    const QList<Change> all = m_refused + list;
    if (m_json) {
        QJsonArray array;
        for (const Change &change : all)
            array.append(toJson(change));
        QJsonObject document{{u"mailbox"_s, mailbox}, {u"dryRun"_s, dryRun}, {u"changes"_s, array}};
        document[u"conflict"_s] = report && report->conflict;
        document[u"error"_s] = report ? toJson(report->stoppedBy) : QJsonValue();
        print(document);
        return;
    }
    if (all.isEmpty())
        print(Text::tr("There is nothing to change."));
    for (const Change &change : all) {
        const bool open = dryRun && change.outcome == Outcome::Staged;
        print(changeSentence(change) +
              (open ? QString() : u"  ["_s + terminalOutcomeText(change.outcome) + u']'));
        // What stopped everything is said once, below.
        if (change.outcome == Outcome::Applied || !change.error ||
            (report && report->stoppedBy == change.error))
            continue;
        const ErrorText error = terminalErrorText(*change.error);
        const QString code =
            change.error->code.isEmpty() ? QString() : u" ("_s + change.error->code + u')';
        print(delegateName(change.user) + u": "_s + error.headline + u' ' + error.nextStep + code,
              stderr);
    }
}

void Output::notices(const DelegatesDraft &draft)
{
    for (const Warning warning : draft.warnings()) {
        const Notice notice = warningText(warning);
        print(notice.title + u' ' + notice.text, stderr);
    }
}

void Output::plan(const DelegatesDraft &draft, bool dryRun)
{
    changes(draft.base().mailbox, draft.changes(), dryRun);
    notices(draft);
}

void Output::report(const QString &mailbox, const ApplyReport &report)
{
    changes(mailbox, report.changes, false, &report);
    if (report.conflict) {
        print(Text::tr("Somebody else changed this meanwhile; nothing was written:"), stderr);
        for (const Change &change : report.changedElsewhere)
            print(u"    "_s + changeSentence(change), stderr);
    }
    for (const Change &change : report.alsoChanged)
        print(Text::tr("The server also changed: %1").arg(changeSentence(change)), stderr);
    if (report.stoppedBy)
        say(terminalErrorText(*report.stoppedBy, terminalWriteOutcome(report)));
    if (report.remaining.isEmpty())
        notices(report.remaining);
}

void Output::error(const Ews::Error &error, const QString &unchanged)
{
    if (m_json)
        print(QJsonObject{{u"error"_s, toJson(std::optional(error))}});
    say(terminalErrorText(error, unchanged));
}

void Output::say(const ErrorText &text)
{
    print(text.headline + u'\n' + text.nextStep, stderr);
    if (!text.details.isEmpty())
        print(text.details, stderr);
}

void Output::changedSince(const Change &change)
{
    print(u"    "_s + changeSentence(change), stderr);
}

void Output::complaint(const QString &text)
{
    print(text, stderr);
}

Exit exitOf(const Ews::Error &error)
{
    switch (error.failure) {
    case Ews::Failure::Unauthorized:
        return Exit::SignIn;
    case Ews::Failure::Fault:
    case Ews::Failure::Refused:
        return Exit::Refused;
    default:
        return Exit::Network;
    }
}

} // namespace OnBehalf::Ctl
