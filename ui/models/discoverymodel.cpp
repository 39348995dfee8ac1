// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/discoverymodel.h"

#include "common/cellroles.h"
#include "common/tones.h"
#include "text/discoverytext.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether it is the same place, however far it is.
bool isSamePlace(const Autodiscover::Step &one, const Autodiscover::Step &other)
{
    const auto first = [](const Autodiscover::Step &step) {
        return step.via.isEmpty() ? step.url : step.via.first();
    };
    return one.way == other.way && one.name == other.name && one.depth == other.depth &&
           first(one) == first(other);
}

/// Whether \a later has all of \a earlier in the same order, and perhaps others between.
bool goesOn(const QList<Autodiscover::Step> &earlier, const QList<Autodiscover::Step> &later)
{
    auto found = later.cbegin();
    for (const Autodiscover::Step &step : earlier) {
        found = std::find_if(found, later.cend(), [&step](const Autodiscover::Step &one) {
            return isSamePlace(step, one);
        });
        if (found == later.cend())
            return false;
        ++found;
    }
    return true;
}

QString iconOf(Autodiscover::State state)
{
    switch (state) {
    case Autodiscover::State::Waiting:
    case Autodiscover::State::Confirming:
        return u"circle-help"_s;
    case Autodiscover::State::Asking:
        return u"clock"_s;
    case Autodiscover::State::Answered:
        return u"dot"_s;
    case Autodiscover::State::SigningIn:
        return u"key"_s;
    case Autodiscover::State::Found:
        return u"circle-check"_s;
    case Autodiscover::State::Led:
        return u"arrow-right"_s;
    case Autodiscover::State::Failed:
        return u"cross"_s;
    case Autodiscover::State::Unneeded:
        return u"minus"_s;
    }
    return {};
}

int toneOf(Autodiscover::State state)
{
    switch (state) {
    case Autodiscover::State::Waiting:
    case Autodiscover::State::Confirming:
        return int(Tone::Warning);
    case Autodiscover::State::Asking:
    case Autodiscover::State::SigningIn:
        return int(Tone::Info);
    case Autodiscover::State::Found:
        return int(Tone::Success);
    default:
        return -1;
    }
}

} // namespace

DiscoveryModel::DiscoveryModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void DiscoveryModel::setSteps(const QList<Autodiscover::Step> &steps)
{
    if (!goesOn(m_steps, steps)) { // another search
        beginResetModel();
        m_steps = steps;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(steps.size()); ++row) {
        const Autodiscover::Step &step = steps.at(row);
        if (row >= int(m_steps.size()) || !isSamePlace(m_steps.at(row), step)) {
            beginInsertRows({}, row, row);
            m_steps.insert(row, step);
            endInsertRows();
        } else if (m_steps.at(row) != step) {
            m_steps[row] = step;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

QStringList DiscoveryModel::hostsSignedInAt() const
{
    QStringList hosts;
    for (const Autodiscover::Step &step : m_steps)
        hosts += step.signedInAt;
    hosts.removeDuplicates();
    return hosts;
}

QModelIndex DiscoveryModel::decisive() const
{
    const auto found = std::ranges::find_if(m_steps, [](const Autodiscover::Step &step) {
        return step.state == Autodiscover::State::Confirming ||
               step.state == Autodiscover::State::SigningIn ||
               step.state == Autodiscover::State::Found;
    });
    return found == m_steps.cend() ? QModelIndex()
                                   : index(int(std::distance(m_steps.cbegin(), found)), Place);
}

int DiscoveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int DiscoveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DiscoveryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Autodiscover::Step &step = m_steps.at(index.row());
    const bool isPlace = index.column() == Place;
    switch (role) {
    case Qt::DisplayRole:
        return isPlace ? QString(step.depth * 4, u' ') + placeText(step) : stepText(step);
    case Qt::AccessibleTextRole:
        return isPlace ? placeText(step) : stepText(step);
    case Qt::ToolTipRole: {
        const QString details = stepDetails(step);
        return details.isEmpty() ? u"%1\n%2"_s.arg(placeText(step), stepText(step)) : details;
    }
    case IconNameRole:
        return isPlace ? iconOf(step.state) : QString();
    case ToneRole:
        return isPlace ? toneOf(step.state) : -1;
    case SecondaryTextRole:
        return !isPlace || step.state == Autodiscover::State::Unneeded;
    default:
        return {};
    }
}

QVariant DiscoveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Place ? tr("Asked") : tr("Answer");
}

} // namespace OnBehalf
