// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/changetext.h"

#include "text/delegatetext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

/// "label: before → after", or a sentence with its verb bold.
struct Parts
{
    QString label;
    QString before;
    QString after;
    QString suffix{};
    QString html{};
};

QString onOff(std::optional<bool> flag)
{
    if (!flag)
        return {};
    return *flag ? Words::tr("on") : Words::tr("off");
}

QString entryText(const std::optional<Ews::Permission> &entry)
{
    if (!entry)
        return Words::tr("no entry");
    if (entry->level != Ews::PermissionLevel::Custom)
        return permissionLevelName(entry->level);
    return Words::tr("Custom (%1)").arg(rightsText(*entry));
}

Parts levelParts(const Change &change)
{
    Parts parts{folderName(change.folder), {}, {}};
    const DelegateLevel after = change.levelAfter.value_or(DelegateLevel::None);
    parts.after = levelName(after);
    if (change.levelBefore == after)
        parts.suffix = Words::tr("(kept as it is)");
    else if (change.levelBefore)
        parts.before = levelName(*change.levelBefore);
    return parts;
}

QString scopeText(std::optional<Ews::DeliverMeetingRequests> scope)
{
    return scope ? Words::tr("“%1”").arg(scopeLabel(*scope)) : Words::tr("unknown");
}

Parts partsOf(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::Add:
        return {.html = Words::tr("<b>Add</b> as a delegate")};
    case Change::Kind::Remove:
        return {.html = Words::tr("<b>Remove</b> this delegate")};
    case Change::Kind::Level:
        return levelParts(change);
    case Change::Kind::FolderEntry:
        if (sameRights(change.entryBefore, change.entryAfter))
            return {folderName(change.folder),
                    {},
                    entryText(change.entryAfter),
                    Words::tr("(kept as it is)")};
        return {Words::tr("%1, right by right").arg(folderName(change.folder)),
                entryText(change.entryBefore), entryText(change.entryAfter)};
    case Change::Kind::ReceivesCopies:
        return {Words::tr("Delegate receives copies of meeting-related messages"),
                onOff(change.flagBefore), onOff(change.flagAfter),
                change.consequence ? Words::tr("(copies need Editor on the calendar)") : QString()};
    case Change::Kind::ViewsPrivateItems:
        return {Words::tr("Delegate can see private items"), onOff(change.flagBefore),
                onOff(change.flagAfter)};
    case Change::Kind::Scope:
        return {Words::tr("Delivery of meeting requests"), scopeText(change.scopeBefore),
                scopeText(change.scopeAfter)};
    }
    Q_UNREACHABLE();
}

QString withSuffix(const QString &text, const QString &suffix)
{
    return suffix.isEmpty() ? text : text + u' ' + suffix;
}

QString written(const Parts &parts, const QString &before, const QString &after)
{
    // With arg(a, b, c) at once: a name may contain "%1".
    const QString text = before.isEmpty()
                             ? Words::tr("%1: %2").arg(parts.label, after)
                             : Words::tr("%1: %2 → %3").arg(parts.label, before, after);
    return withSuffix(text, parts.suffix);
}

/// An addition is one with its levels and settings; anything else stands for itself.
struct Unit
{
    QString key;
    bool addition = false;
    Outcome worst = Outcome::Applied;
};

int badness(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Applied:
        return 0;
    case Outcome::Staged:
        return 1;
    case Outcome::Unknown:
        return 2;
    case Outcome::NotApplied:
        return 3;
    case Outcome::Refused:
        return 4;
    }
    Q_UNREACHABLE();
}

QList<Unit> unitsOf(const QList<Change> &changes)
{
    QList<Unit> units;
    for (const Change &change : changes) {
        const auto addition = std::ranges::find_if(units, [&](const Unit &unit) {
            return unit.addition && unit.key == change.key && change.kind != Change::Kind::Scope;
        });
        if (addition == units.end())
            units.append({change.key, change.kind == Change::Kind::Add, change.outcome});
        else if (badness(change.outcome) > badness(addition->worst))
            addition->worst = change.outcome;
    }
    return units;
}

/// What became of the only change, which is not done.
QString singleOutcome(const ChangeCount &count)
{
    if (count.refused > 0)
        return Words::tr("The change was refused.");
    if (count.notApplied > 0)
        return Words::tr("The change was not applied.");
    if (count.unknown > 0)
        return Words::tr("It is not known whether the change was made.");
    return Words::tr("The change was not sent.");
}

} // namespace

QString changeText(const Change &change)
{
    const Parts parts = partsOf(change);
    if (parts.html.isEmpty())
        return written(parts, parts.before, parts.after);
    return QString(parts.html).remove(u"<b>"_s).remove(u"</b>"_s);
}

QString changeHtml(const Change &change)
{
    Parts parts = partsOf(change);
    if (!parts.html.isEmpty())
        return parts.html;
    parts.label = parts.label.toHtmlEscaped();
    parts.suffix = parts.suffix.toHtmlEscaped();
    return written(parts, parts.before.toHtmlEscaped(),
                   u"<b>"_s + parts.after.toHtmlEscaped() + u"</b>"_s);
}

QString changeSentence(const Change &change)
{
    if (change.kind == Change::Kind::Scope)
        return changeText(change);
    return Words::tr("%1: %2").arg(delegateName(change.user), changeText(change));
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Staged:
        return Words::tr("Not sent yet");
    case Outcome::Applied:
        return Words::tr("Applied, read back");
    case Outcome::Refused:
        return Words::tr("Refused, still staged");
    case Outcome::NotApplied:
        return Words::tr("Not applied, still staged");
    case Outcome::Unknown:
        return Words::tr("Sent, result unknown");
    }
    Q_UNREACHABLE();
}

ErrorText outcomeExplanation(const Change &change)
{
    if (change.outcome == Outcome::Applied)
        return {};
    if (change.error)
        return errorText(*change.error);
    switch (change.outcome) {
    case Outcome::NotApplied:
        return {Words::tr("The server reported success, but reading back shows the old state."),
                Words::tr("Apply again. If it stays, make this change in Outlook."),
                {}};
    case Outcome::Unknown:
        return {Words::tr("It was sent, but the state afterwards could not be read."),
                Words::tr("Reload to see whether it was done."),
                {}};
    case Outcome::Staged:
    case Outcome::Applied:
    case Outcome::Refused:
        return {};
    }
    Q_UNREACHABLE();
}

ChangeCount countChanges(const QList<Change> &changes)
{
    ChangeCount count;
    QSet<QString> keys;
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Scope)
            count.scope = true;
        else
            keys.insert(change.key);
    }
    count.delegates = int(keys.size());
    const auto units = unitsOf(changes);
    for (const Unit &unit : units) {
        ++count.total;
        count.staged += unit.worst == Outcome::Staged;
        count.applied += unit.worst == Outcome::Applied;
        count.refused += unit.worst == Outcome::Refused;
        count.notApplied += unit.worst == Outcome::NotApplied;
        count.unknown += unit.worst == Outcome::Unknown;
    }
    return count;
}

QString changesSummary(const QList<Change> &changes)
{
    const ChangeCount count = countChanges(changes);
    if (count.total == 0)
        return Words::tr("No changes");
    const QString number = Words::tr("%n change(s)", nullptr, count.total);
    const QString people = Words::tr("%n delegate(s)", "changes to …", count.delegates);
    if (count.delegates == 0)
        return Words::tr("%1 to the delivery setting").arg(number);
    if (count.scope)
        return Words::tr("%1 to %2 and to the delivery setting").arg(number, people);
    return Words::tr("%1 to %2").arg(number, people);
}

QString outcomesSummary(const QList<Change> &changes)
{
    const ChangeCount count = countChanges(changes);
    if (count.total == 0)
        return Words::tr("No changes");
    if (count.applied == count.total)
        return Words::tr("%n change(s) done.", nullptr, count.total);
    if (count.total == 1)
        return singleOutcome(count);
    QStringList parts{
        count.applied == 0
            ? Words::tr("None of %1 changes is done").arg(count.total)
            : Words::tr("%n of %1 changes done", nullptr, count.applied).arg(count.total)};
    if (count.refused > 0)
        parts.append(Words::tr("%n refused", nullptr, count.refused));
    if (count.notApplied > 0)
        parts.append(Words::tr("%n not applied", nullptr, count.notApplied));
    if (count.unknown > 0)
        parts.append(Words::tr("%n with unknown result", nullptr, count.unknown));
    if (count.staged > 0)
        parts.append(Words::tr("%n not sent", nullptr, count.staged));
    return parts.join(u", "_s) + u'.';
}

} // namespace OnBehalf
