// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchangesmodel.h"

#include "common/cellroles.h"
#include "common/tones.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isNumber(ExchangePart part)
{
    return part == ExchangePart::Duration || part == ExchangePart::Sent ||
           part == ExchangePart::Received;
}

QString exchangeToolTip(const Ews::Exchange &exchange)
{
    QStringList lines{exchangeText(ExchangePart::Result, exchange)};
    if (!exchange.problem.isEmpty())
        lines.append(exchange.problem);
    return lines.join(u'\n');
}

} // namespace

ExchangesModel::ExchangesModel(const ConnectionLog *log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    connect(log, &ConnectionLog::aboutToAdd, this,
            [this] { beginInsertRows({}, rowCount(), rowCount()); });
    connect(log, &ConnectionLog::added, this, [this] { endInsertRows(); });
    connect(log, &ConnectionLog::aboutToDrop, this,
            [this](qsizetype count) { beginRemoveRows({}, 0, int(count) - 1); });
    connect(log, &ConnectionLog::droppedSome, this, [this] { endRemoveRows(); });
}

const Ews::Exchange *ExchangesModel::exchangeAt(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::ParentIsInvalid));
    return index.isValid() ? &m_log->exchanges().at(index.row()) : nullptr;
}

int ExchangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_log->exchanges().size());
}

int ExchangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : exchangeParts;
}

QVariant ExchangesModel::data(const QModelIndex &index, int role) const
{
    const Ews::Exchange *exchange = exchangeAt(index);
    if (!exchange)
        return {};
    const auto part = ExchangePart(index.column());
    const bool isResult = part == ExchangePart::Result;
    switch (role) {
    case Qt::DisplayRole:
        return exchangeText(part, *exchange);
    case Qt::ToolTipRole:
        return exchangeToolTip(*exchange);
    case Qt::TextAlignmentRole:
        return int((isNumber(part) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case IconNameRole:
        return isResult && exchange->failed() ? u"circle-cross"_s : QString();
    case ToneRole:
        return isResult && exchange->failed() ? int(Tone::Error) : -1;
    case SecondaryTextRole:
        return !exchange->failed() && isResult;
    default:
        return {};
    }
}

QVariant ExchangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= exchangeParts)
        return {};
    const auto part = ExchangePart(section);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(part) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? exchangeHeading(part) : QVariant();
}

} // namespace OnBehalf
