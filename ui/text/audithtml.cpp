// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report of an audit for browsers and paper.
#include "text/auditfindingtext.h"
#include "text/auditreport.h"
#include "text/delegatetext.h"
#include "text/reporthtml.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <climits>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct AuditHtmlWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditReport)
};

// Dark enough to be told from paper, and from each other in grey.
constexpr auto errorColor = "#b3261e"_L1;
constexpr auto warningColor = "#e0a030"_L1;
constexpr auto noteColor = "#9fb4c7"_L1;
constexpr auto plainColor = "#3a6ea5"_L1;

QString colorOf(FindingWeight weight)
{
    switch (weight) {
    case FindingWeight::Error:
        return errorColor;
    case FindingWeight::Warning:
        return warningColor;
    case FindingWeight::Note:
        return noteColor;
    }
    Q_UNREACHABLE();
}

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString foldersText(const QList<DelegateFolder> &folders)
{
    QStringList names;
    for (const DelegateFolder folder : folders)
        names.append(folderName(folder));
    return names.join(u", "_s);
}

QString factsHtml(const AuditState &audit)
{
    const QString how = audit.options.impersonates
                            ? AuditHtmlWords::tr("each mailbox as its owner (impersonation)")
                            : AuditHtmlWords::tr("by full access to each mailbox");
    const QString ended =
        audit.endedAt.isValid() ? timeText(audit.endedAt) : AuditHtmlWords::tr("not finished");
    const QList<std::pair<QString, QString>> facts{
        {AuditHtmlWords::tr("Read by"), audit.auditor},
        {AuditHtmlWords::tr("Server"), audit.server},
        {AuditHtmlWords::tr("Began"), timeText(audit.startedAt)},
        {AuditHtmlWords::tr("Ended"), ended},
        {AuditHtmlWords::tr("How"), how},
        {AuditHtmlWords::tr("Folders looked at"), foldersText(audit.options.rules.folders)},
        {AuditHtmlWords::tr("Many delegates are"),
         AuditHtmlWords::tr("more than %1").arg(audit.options.rules.mostDelegates)},
        {AuditHtmlWords::tr("Directory asked who has left"),
         audit.options.asksDirectory ? AuditHtmlWords::tr("yes") : AuditHtmlWords::tr("no")}};
    QString html = u"<table cellspacing=\"0\" cellpadding=\"2\">"_s;
    for (const auto &[name, value] : facts)
        html += htmlRow({htmlText(name), htmlText(value)});
    return html + u"</table>"_s;
}

QString sharesOf(const AuditState &audit)
{
    const int read = audit.count(AuditedMailbox::State::Read);
    const int failed = audit.count(AuditedMailbox::State::Failed);
    return htmlHeading(AuditHtmlWords::tr("Mailboxes")) +
           sharesHtml({{AuditHtmlWords::tr("Read"), read, plainColor},
                       {AuditHtmlWords::tr("Could not be read"), failed, errorColor},
                       {AuditHtmlWords::tr("Not read yet"),
                        int(audit.mailboxes.size()) - read - failed, noteColor}});
}

QString findingBars(const AuditState &audit)
{
    QList<ChartPart> parts;
    for (int i = 0; i < AuditFinding::kinds; ++i) {
        const auto kind = AuditFinding::Kind(i);
        if (const int mailboxes = audit.count(kind); mailboxes > 0)
            parts.append(
                {auditFindingLabel(kind, audit.options.rules), mailboxes, colorOf(weightOf(kind))});
    }
    const QString heading =
        htmlHeading(AuditHtmlWords::tr("Findings, by mailboxes that have them"));
    return heading +
           (parts.isEmpty()
                ? u"<p>%1</p>"_s.arg(htmlText(AuditHtmlWords::tr("Nothing odd was found.")))
                : barsHtml(parts));
}

/// One by one as long as they are usual, then in steps.
QString delegateBars(const AuditState &audit)
{
    constexpr std::array<std::pair<int, int>, 8> steps{
        {{0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 10}, {11, INT_MAX}}};
    QList<ChartPart> parts;
    for (const auto &[least, most] : steps) {
        const auto in = [&](const AuditedMailbox &mailbox) {
            return mailbox.state == AuditedMailbox::State::Read &&
                   mailbox.delegatesError.isEmpty() && mailbox.delegates.size() >= least &&
                   mailbox.delegates.size() <= most;
        };
        QString label = QString::number(least);
        if (most == INT_MAX)
            label = AuditHtmlWords::tr("%1 and more", "delegates").arg(least);
        else if (most > least)
            label = AuditHtmlWords::tr("%1 to %2", "delegates").arg(least).arg(most);
        parts.append({label, int(std::ranges::count_if(audit.mailboxes, in)), plainColor});
    }
    return htmlHeading(AuditHtmlWords::tr("Mailboxes by their number of delegates")) +
           barsHtml(parts);
}

QString gapsOf(const AuditState &audit)
{
    const QStringList gaps = auditGaps(audit);
    if (gaps.isEmpty())
        return {};
    QString html = htmlHeading(AuditHtmlWords::tr("Not known")) + u"<ul>"_s;
    for (const QString &gap : gaps)
        html += u"<li>"_s + htmlText(gap) + u"</li>"_s;
    return html + u"</ul>"_s;
}

/// With a sign that tells also on a printer without colours.
QString findingsOf(const AuditState &audit, const AuditedMailbox &mailbox)
{
    QStringList lines;
    for (const AuditFinding &finding : mailbox.findings) {
        const QString text = htmlText(auditFindingText(audit, mailbox, finding));
        const FindingWeight weight = weightOf(finding.kind);
        lines.append(weight == FindingWeight::Note
                         ? text
                         : u"<b><font color=\"%1\">! </font></b>"_s.arg(
                               weight == FindingWeight::Error ? errorColor : "#8a5a00"_L1) +
                               text);
    }
    return lines.join(u"<br/>"_s);
}

QString mailboxesHtml(const AuditState &audit)
{
    QString html =
        u"<h3 style=\"page-break-before:always\">%1</h3>"_s.arg(
            htmlText(AuditHtmlWords::tr("Mailbox by mailbox"))) +
        htmlTable() +
        htmlRow({htmlText(AuditHtmlWords::tr("Mailbox")), htmlText(AuditHtmlWords::tr("Delegates")),
                 htmlText(AuditHtmlWords::tr("Meeting requests")),
                 htmlText(AuditHtmlWords::tr("Findings"))},
                true) +
        u"<tbody>"_s;
    for (const AuditedMailbox &mailbox : audit.mailboxes) {
        if (mailbox.state != AuditedMailbox::State::Read)
            continue;
        const QString name = mailbox.mailbox.name.isEmpty()
                                 ? QString()
                                 : htmlText(mailbox.mailbox.name) + u"<br/>"_s;
        html += htmlRow({name + htmlText(breakable(mailbox.mailbox.address)),
                         htmlText(auditedDelegatesText(audit, mailbox)),
                         mailbox.scope ? htmlText(scopeShort(*mailbox.scope)) : QString(),
                         findingsOf(audit, mailbox)});
    }
    return html + u"</tbody></table>"_s;
}

} // namespace

QString auditHtml(const AuditState &audit)
{
    const QString title = auditTitle(audit);
    return htmlHead(title) + u"<h2>"_s + htmlText(title) + u"</h2><p>"_s +
           htmlText(auditSummary(audit)) + u"</p>"_s + factsHtml(audit) + sharesOf(audit) +
           findingBars(audit) + delegateBars(audit) + gapsOf(audit) + mailboxesHtml(audit) +
           u"</body></html>"_s;
}

} // namespace OnBehalf
