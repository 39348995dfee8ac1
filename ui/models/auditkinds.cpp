// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auditkinds.h"

#include "common/cellroles.h"
#include "helpdesk/audit.h"
#include "models/auditmodel.h"
#include "text/auditfindingtext.h"

#include <QFont>

#include <algorithm>
#include <array>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

using Which = AuditShown::Which;

} // namespace

AuditKinds::AuditKinds(QObject *parent)
    : QAbstractListModel(parent)
    , m_mostDelegates(AuditRules().mostDelegates)
{
    m_rows.append(Row());
    for (const Which which : {Which::All, Which::WithFindings, Which::Failed, Which::StillToRead})
        m_rows.append({.shown = AuditShown{.which = which}});
    m_rows.append(Row());
    QList<AuditFinding::Kind> kinds;
    for (int kind = 0; kind < AuditFinding::kinds; ++kind)
        kinds.append(AuditFinding::Kind(kind));
    std::ranges::stable_sort(kinds, std::ranges::greater(),
                             [](AuditFinding::Kind kind) { return int(weightOf(kind)); });
    for (const AuditFinding::Kind kind : kinds)
        m_rows.append({.shown = AuditShown{.which = Which::OfKind, .kind = kind}});
}

void AuditKinds::setState(const AuditState &state)
{
    std::array<int, std::size_t(Which::OfKind)> shown{};
    std::array<int, AuditFinding::kinds> kinds{};
    for (const AuditedMailbox &mailbox : state.mailboxes) {
        for (std::size_t which = 0; which < shown.size(); ++which)
            shown[which] += AuditShown{.which = Which(which)}.includes(mailbox) ? 1 : 0;
        // Those of a kind stand together.
        for (qsizetype i = 0; i < mailbox.findings.size(); ++i)
            if (const auto kind = mailbox.findings.at(i).kind;
                i == 0 || mailbox.findings.at(i - 1).kind != kind)
                ++kinds[std::size_t(kind)];
    }
    const bool renamed = std::exchange(m_mostDelegates, state.options.rules.mostDelegates) !=
                         state.options.rules.mostDelegates;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        Row &row = m_rows[i];
        if (!row.shown)
            continue;
        const int count = row.shown->which == Which::OfKind ? kinds[std::size_t(row.shown->kind)]
                                                            : shown[std::size_t(row.shown->which)];
        if (std::exchange(row.count, count) != count || renamed)
            Q_EMIT dataChanged(index(i), index(i));
    }
}

std::optional<AuditShown> AuditKinds::shownAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).shown : std::nullopt;
}

QModelIndex AuditKinds::indexOf(const AuditShown &shown) const
{
    const auto it = std::ranges::find(m_rows, std::optional(shown), &Row::shown);
    return it == m_rows.end() ? QModelIndex() : index(int(it - m_rows.begin()));
}

int AuditKinds::count(const AuditShown &shown) const
{
    const auto place = indexOf(shown);
    return place.isValid() ? m_rows.at(place.row()).count : 0;
}

int AuditKinds::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags AuditKinds::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return shownAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                          : Qt::ItemNeverHasChildren;
}

QString AuditKinds::textOf(const Row &row, int place) const
{
    if (!row.shown)
        return place == 0 ? tr("Show") : tr("Findings so far");
    switch (row.shown->which) {
    case Which::All:
        return tr("All mailboxes");
    case Which::WithFindings:
        return tr("With findings");
    case Which::Failed:
        return tr("Failed");
    case Which::StillToRead:
        return tr("Still to read");
    case Which::OfKind:
        return auditFindingLabel(row.shown->kind, AuditRules{.mostDelegates = m_mostDelegates});
    }
    Q_UNREACHABLE();
}

QVariant AuditKinds::markOf(const AuditShown &shown, int role)
{
    if (shown.which == Which::OfKind)
        return findingWeightData(weightOf(shown.kind), role);
    if (shown.which == Which::Failed)
        return findingWeightData(FindingWeight::Error, role);
    if (role == ToneRole)
        return {};
    return shown.which == Which::All            ? u"mailbox"_s
           : shown.which == Which::WithFindings ? u"important"_s
                                                : u"clock"_s;
}

QVariant AuditKinds::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.row());
    case Qt::FontRole: {
        if (row.shown)
            return {};
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case BadgeRole:
        return row.shown ? QString::number(row.count) : QString();
    case IconNameRole:
    case ToneRole:
        return row.shown ? markOf(*row.shown, role) : QVariant();
    case SecondaryTextRole:
        return row.shown && row.count == 0;
    case Qt::AccessibleTextRole:
        return row.shown
                   ? tr("%1: %n mailbox(es)", nullptr, row.count).arg(textOf(row, index.row()))
                   : textOf(row, index.row());
    default:
        return {};
    }
}

} // namespace OnBehalf
