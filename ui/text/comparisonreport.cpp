// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/comparisonreport.h"

#include "text/auditfindingtext.h"
#include "text/auditreport.h"
#include "text/csvline.h"
#include "text/delegatetext.h"
#include "text/permissiontext.h"
#include "text/reporthtml.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditComparison)
};

QString fromTo(const QString &before, const QString &after)
{
    return ComparisonWords::tr("%1 → %2", "before → after").arg(before, after);
}

QString whoAndWhat(const QString &who, const QString &what)
{
    return ComparisonWords::tr("%1: %2", "whom and what").arg(who, what);
}

QString scopeOrUnknown(const std::optional<Ews::DeliverMeetingRequests> &scope)
{
    return scope ? scopeShort(*scope) : ComparisonWords::tr("unknown");
}

/// One of the two settings of a delegate, where it changed; else empty.
QString settingChange(const QString &name, const std::optional<bool> &before,
                      const std::optional<bool> &after)
{
    const auto word = [](const std::optional<bool> &value) {
        if (!value)
            return ComparisonWords::tr("unknown");
        return *value ? ComparisonWords::tr("yes") : ComparisonWords::tr("no");
    };
    return before == after ? QString() : whoAndWhat(name, fromTo(word(before), word(after)));
}

QString delegateChange(const AuditDifference &difference)
{
    const AuditedDelegate before = difference.delegateBefore.value_or(AuditedDelegate());
    const AuditedDelegate after = difference.delegateAfter.value_or(AuditedDelegate());
    QStringList changes{settingChange(ComparisonWords::tr("receives copies"), before.receivesCopies,
                                      after.receivesCopies),
                        settingChange(ComparisonWords::tr("sees private items"),
                                      before.viewsPrivateItems, after.viewsPrivateItems)};
    changes.removeAll(QString());
    return changes.join(u"; "_s);
}

/// Nothing on one side: there is no entry, or the server does not say what it grants.
QString rightsOrNone(const std::optional<Rights> &rights)
{
    return rights ? auditedRightsText(rights) : ComparisonWords::tr("no entry, or unknown");
}

QString titleOf(const AuditComparison &comparison)
{
    return ComparisonWords::tr("What changed: %1 → %2", "titles of audits")
        .arg(auditTitle(comparison.before), auditTitle(comparison.after));
}

/// "From 2026-11-01 08:00 to 2026-12-01 08:00"
QString spanOf(const AuditComparison &comparison)
{
    const auto shown = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    return ComparisonWords::tr("Read on %1 and on %2.")
        .arg(shown(comparison.before.startedAt), shown(comparison.after.startedAt));
}

QString kindBars(const QList<AuditDifference> &differences)
{
    QMap<int, int> counts;
    for (const AuditDifference &one : differences)
        ++counts[int(one.kind)];
    QList<ChartPart> parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts.append({differenceName(AuditDifference::Kind(it.key())), it.value(), u"#3a6ea5"_s});
    return parts.isEmpty() ? QString() : barsHtml(parts);
}

} // namespace

QString differenceName(AuditDifference::Kind kind)
{
    using Kind = AuditDifference::Kind;
    switch (kind) {
    case Kind::MailboxAdded:
        return ComparisonWords::tr("Mailbox added");
    case Kind::MailboxMissing:
        return ComparisonWords::tr("Mailbox not in the later audit");
    case Kind::DelegateAdded:
        return ComparisonWords::tr("Delegate added");
    case Kind::DelegateRemoved:
        return ComparisonWords::tr("Delegate removed");
    case Kind::DelegateChanged:
        return ComparisonWords::tr("Delegate changed");
    case Kind::ScopeChanged:
        return ComparisonWords::tr("Meeting requests go elsewhere");
    case Kind::RightsChanged:
        return ComparisonWords::tr("Rights changed");
    case Kind::FindingAdded:
        return ComparisonWords::tr("New finding");
    case Kind::FindingGone:
        return ComparisonWords::tr("Finding gone");
    }
    Q_UNREACHABLE();
}

QString differenceText(const AuditDifference &difference)
{
    using Kind = AuditDifference::Kind;
    const QString who = delegateName(difference.who);
    switch (difference.kind) {
    case Kind::MailboxAdded:
    case Kind::MailboxMissing:
        return {};
    case Kind::DelegateAdded:
    case Kind::DelegateRemoved:
        return who;
    case Kind::DelegateChanged:
        return whoAndWhat(who, delegateChange(difference));
    case Kind::ScopeChanged:
        return fromTo(scopeOrUnknown(difference.scopeBefore),
                      scopeOrUnknown(difference.scopeAfter));
    case Kind::RightsChanged:
        return whoAndWhat(
            ComparisonWords::tr("%1, %2", "person, folder").arg(who, folderName(difference.folder)),
            fromTo(rightsOrNone(difference.before), rightsOrNone(difference.after)));
    case Kind::FindingAdded:
    case Kind::FindingGone:
        return difference.who == Ews::UserId()
                   ? auditFindingLabel(difference.finding, difference.rules)
                   : whoAndWhat(who, auditFindingLabel(difference.finding, difference.rules));
    }
    Q_UNREACHABLE();
}

AuditComparison compareAudits(AuditState before, AuditState after)
{
    QList<AuditDifference> all = differences(before, after);
    return {std::move(before), std::move(after), std::move(all)};
}

QString comparisonSummary(const QList<AuditDifference> &differences)
{
    if (differences.isEmpty())
        return ComparisonWords::tr("Nothing is different in the mailboxes that both have read.");
    QSet<QString> mailboxes;
    for (const AuditDifference &one : differences)
        mailboxes.insert(one.mailbox.address.toLower());
    const QString where = ComparisonWords::tr("in %n mailbox(es)", nullptr, int(mailboxes.size()));
    return ComparisonWords::tr("%n difference(s) %1.", nullptr, int(differences.size())).arg(where);
}

QString comparisonText(const AuditComparison &comparison)
{
    QStringList lines{titleOf(comparison), spanOf(comparison),
                      comparisonSummary(comparison.differences)};
    QString mailbox;
    for (const AuditDifference &one : comparison.differences) {
        if (one.mailbox.address != mailbox) {
            mailbox = one.mailbox.address;
            lines << QString() << mailbox;
        }
        const QString text = differenceText(one);
        const QString name = differenceName(one.kind);
        lines.append(u"    "_s + (text.isEmpty() ? name : whoAndWhat(name, text)));
    }
    return lines.join(u'\n');
}

QByteArray comparisonCsv(const AuditComparison &comparison)
{
    QString text =
        csvBegin() + csvLine({ComparisonWords::tr("Mailbox"), ComparisonWords::tr("Mailbox name"),
                              ComparisonWords::tr("Difference"), ComparisonWords::tr("Person"),
                              ComparisonWords::tr("Address"), ComparisonWords::tr("What")});
    for (const AuditDifference &one : comparison.differences) {
        const bool nobody = one.who == Ews::UserId();
        text += csvLine({one.mailbox.address, one.mailbox.name, differenceName(one.kind),
                         nobody ? QString() : delegateName(one.who), one.who.primarySmtpAddress,
                         differenceText(one)});
    }
    return text.toUtf8();
}

QString comparisonHtml(const AuditComparison &comparison)
{
    const QString title = titleOf(comparison);
    QString html = htmlHead(title) + u"<h2>"_s + htmlText(title) + u"</h2><p>"_s +
                   htmlText(spanOf(comparison)) + u"</p><p>"_s +
                   htmlText(comparisonSummary(comparison.differences)) + u"</p>"_s +
                   kindBars(comparison.differences);
    for (const AuditState *audit : {&comparison.before, &comparison.after})
        for (const QString &gap : auditGaps(*audit))
            html += u"<p>"_s + htmlText(whoAndWhat(auditTitle(*audit), gap)) + u"</p>"_s;
    if (!comparison.differences.isEmpty()) {
        html += htmlTable() +
                htmlRow({htmlText(ComparisonWords::tr("Mailbox")),
                         htmlText(ComparisonWords::tr("Difference")),
                         htmlText(ComparisonWords::tr("What"))},
                        true) +
                u"<tbody>"_s;
        for (const AuditDifference &one : comparison.differences)
            html += htmlRow({htmlText(breakable(one.mailbox.address)),
                             htmlText(differenceName(one.kind)), htmlText(differenceText(one))});
        html += u"</tbody></table>"_s;
    }
    return html + u"</body></html>"_s;
}

} // namespace OnBehalf
