// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/changetext.h"

#include "text/delegatetext.h"
#include "text/permissiontext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::DelegateLevel;

namespace {

struct ChangeWords
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
    return *flag ? ChangeWords::tr("on") : ChangeWords::tr("off");
}

Parts levelParts(const Change &change)
{
    Parts parts{folderName(change.folder), {}, {}};
    const DelegateLevel after = change.levelAfter.value_or(DelegateLevel::None);
    parts.after = levelName(after);
    if (change.levelBefore == after)
        parts.suffix = ChangeWords::tr("(kept as it is)");
    else if (change.levelBefore)
        parts.before = levelName(*change.levelBefore);
    return parts;
}

QString scopeText(std::optional<Ews::DeliverMeetingRequests> scope)
{
    return scope ? ChangeWords::tr("“%1”").arg(scopeLabel(*scope)) : ChangeWords::tr("unknown");
}

Parts partsOf(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::Add:
        return {.html = ChangeWords::tr("<b>Add</b> as a delegate")};
    case Change::Kind::Remove:
        return {.html = ChangeWords::tr("<b>Remove</b> this delegate")};
    case Change::Kind::Level:
        return levelParts(change);
    case Change::Kind::FolderEntry:
        if (sameRights(change.entryBefore, change.entryAfter))
            return {folderName(change.folder),
                    {},
                    entryText(change.entryAfter),
                    ChangeWords::tr("(kept as it is)")};
        return {ChangeWords::tr("%1, right by right").arg(folderName(change.folder)),
                entryText(change.entryBefore), entryText(change.entryAfter)};
    case Change::Kind::ReceivesCopies:
        return {ChangeWords::tr("Delegate receives copies of meeting-related messages"),
                onOff(change.flagBefore), onOff(change.flagAfter),
                change.consequence ? ChangeWords::tr("(copies need Editor on the calendar)")
                                   : QString()};
    case Change::Kind::ViewsPrivateItems:
        return {ChangeWords::tr("Delegate can see private items"), onOff(change.flagBefore),
                onOff(change.flagAfter)};
    case Change::Kind::Scope:
        return {ChangeWords::tr("Delivery of meeting requests"), scopeText(change.scopeBefore),
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
                             ? ChangeWords::tr("%1: %2").arg(parts.label, after)
                             : ChangeWords::tr("%1: %2 → %3").arg(parts.label, before, after);
    return withSuffix(text, parts.suffix);
}

/// An addition is one with its levels and settings; anything else stands for itself.
QString unitOf(const QList<Change> &changes, const Change &change)
{
    const bool added = std::ranges::any_of(changes, [&](const Change &other) {
        return other.kind == Change::Kind::Add && other.key == change.key;
    });
    if (added && change.kind != Change::Kind::Scope)
        return change.key;
    return QString::number(&change - changes.data());
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
    return ChangeWords::tr("%1: %2").arg(delegateName(change.user), changeText(change));
}

QList<ReviewChange> reviewChanges(const QList<Change> &changes, const QString &mailbox,
                                  const QString &calendar)
{
    QList<ReviewChange> shown;
    for (const Change &change : changes) {
        const bool scope = change.kind == Change::Kind::Scope;
        const bool named =
            !change.user.displayName.isEmpty() || !change.user.primarySmtpAddress.isEmpty();
        shown.append(
            {.group = scope ? u"scope"_s : change.key,
             .groupName = scope ? ChangeWords::tr("All delegates (one setting for the mailbox)")
                                : delegateName(change.user),
             .groupToolTip = change.user.primarySmtpAddress,
             .groupIcon = scope || change.isGroup ? u"group"_s
                          : named                 ? u"person"_s
                                                  : u"person-unknown"_s,
             .text = changeText(change),
             .html = changeHtml(change),
             .unit = unitOf(changes, change),
             .outcome = change.outcome,
             .explanation = outcomeExplanation(change.outcome, change.error),
             .adminCommand =
                 change.error ? adminCommand(*change.error, mailbox, calendar) : QString()});
    }
    return shown;
}

ChangeCount countChanges(const QList<Change> &changes)
{
    ChangeCount count;
    QSet<QString> keys;
    QList<CountedOutcome> outcomes;
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Scope)
            count.scope = true;
        else
            keys.insert(change.key);
        outcomes.append({unitOf(changes, change), change.outcome});
    }
    count.delegates = int(keys.size());
    static_cast<OutcomeCount &>(count) = countOutcomes(outcomes);
    return count;
}

QString changesSummary(const QList<Change> &changes)
{
    const ChangeCount count = countChanges(changes);
    if (count.total == 0)
        return ChangeWords::tr("No changes");
    const QString number = ChangeWords::tr("%n change(s)", nullptr, count.total);
    const QString people = ChangeWords::tr("%n delegate(s)", "changes to …", count.delegates);
    if (count.delegates == 0)
        return ChangeWords::tr("%1 to the delivery setting").arg(number);
    if (count.scope)
        return ChangeWords::tr("%1 to %2 and to the delivery setting").arg(number, people);
    return ChangeWords::tr("%1 to %2").arg(number, people);
}

QString outcomesSummary(const QList<Change> &changes)
{
    return outcomesSummary(countChanges(changes));
}

} // namespace OnBehalf
