// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/bulkresultsmodel.h"

#include "common/cellroles.h"
#include "common/tones.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

using BulkState = BulkResult::State;

std::optional<Tone> bulkTone(BulkState state)
{
    switch (state) {
    case BulkState::Applied:
        return Tone::Success;
    case BulkState::Planned:
        return Tone::Staged;
    case BulkState::Refused:
    case BulkState::Failed:
        return Tone::Error;
    case BulkState::Conflict:
    case BulkState::Unknown:
        return Tone::Warning;
    default:
        return std::nullopt;
    }
}

QString bulkIcon(BulkState state)
{
    switch (state) {
    case BulkState::Applied:
        return u"circle-check"_s;
    case BulkState::NothingToDo:
        return u"check"_s;
    case BulkState::Planned:
        return u"circle-pencil"_s;
    case BulkState::Refused:
    case BulkState::Failed:
        return u"circle-cross"_s;
    case BulkState::Conflict:
    case BulkState::Unknown:
        return u"warning"_s;
    case BulkState::Skipped:
        return u"minus"_s;
    default:
        return u"clock"_s;
    }
}

bool hasCounts(BulkState state)
{
    return state == BulkState::Applied || state == BulkState::Refused;
}

} // namespace

BulkResultsModel::BulkResultsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void BulkResultsModel::setResults(const QList<BulkResult> &results)
{
    beginResetModel();
    m_results = results;
    m_unchecked.clear();
    endResetModel();
    Q_EMIT checkedChanged();
}

void BulkResultsModel::update(const QList<BulkResult> &results, const QList<int> &places)
{
    if (results.size() != m_results.size()) {
        setResults(results);
        return;
    }
    for (const int place : places)
        m_results[place] = results.at(place);
    if (places.isEmpty())
        return;
    const auto [first, last] = std::ranges::minmax(places);
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT checkedChanged();
}

QList<int> BulkResultsModel::checkedPlaces() const
{
    QList<int> places;
    for (int place = 0; place < rowCount(); ++place)
        if (canCheck(place) && isChecked(place))
            places.append(place);
    return places;
}

void BulkResultsModel::setAllChecked(bool checked)
{
    m_unchecked.clear();
    for (int place = 0; !checked && place < rowCount(); ++place)
        m_unchecked.insert(place);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Mailbox), index(rowCount() - 1, Mailbox), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

void BulkResultsModel::setCheckable(bool checkable)
{
    if (m_checkable == checkable)
        return;
    m_checkable = checkable;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Mailbox), index(rowCount() - 1, Mailbox));
}

bool BulkResultsModel::canCheck(int place) const
{
    const auto state = m_results.at(place).state;
    return state == BulkState::Waiting || state == BulkState::Planned;
}

int BulkResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

int BulkResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags BulkResultsModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Mailbox && m_checkable && canCheck(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool BulkResultsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    if (value.toInt() == Qt::Checked)
        m_unchecked.remove(index.row());
    else
        m_unchecked.insert(index.row());
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

QVariant BulkResultsModel::mailboxData(int place, int role) const
{
    const auto &mailbox = m_results.at(place).mailbox;
    const auto &name = mailbox.name.isEmpty() ? mailbox.address : mailbox.name;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(name, bulkStateLabel(m_results.at(place).state));
    case Qt::ToolTipRole:
        return mailbox.address;
    case Qt::CheckStateRole:
        return canCheck(place) ? QVariant(int(isChecked(place) ? Qt::Checked : Qt::Unchecked))
                               : QVariant();
    default:
        return {};
    }
}

QVariant BulkResultsModel::stateData(const BulkResult &result, int role) const
{
    const auto tone = bulkTone(result.state);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return bulkStateLabel(result.state);
    case IconNameRole:
        return bulkIcon(result.state);
    case ToneRole:
        return tone ? QVariant(int(*tone)) : QVariant();
    case SecondaryTextRole:
        return !tone;
    default:
        return {};
    }
}

QVariant BulkResultsModel::whatData(const BulkResult &result, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (hasCounts(result.state))
        return outcomesSummary(countOutcomes(bulkReviewChanges(result)));
    if (result.state == BulkState::Planned)
        return tr("%n change(s)", nullptr, int(result.changes.size() + result.entryChanges.size()));
    return bulkResultText(result).headline;
}

QVariant BulkResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (index.column()) {
    case Mailbox:
        return mailboxData(index.row(), role);
    case State:
        return stateData(m_results.at(index.row()), role);
    default:
        return whatData(m_results.at(index.row()), role);
    }
}

QVariant BulkResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mailbox:
        return tr("Mailbox");
    case State:
        return tr("State");
    case What:
        return tr("What");
    default:
        return {};
    }
}

} // namespace OnBehalf
