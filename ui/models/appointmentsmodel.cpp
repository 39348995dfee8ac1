// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/appointmentsmodel.h"

#include "common/cellroles.h"
#include "common/tones.h"
#include "text/appointmentstext.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StateLook
{
    Tone tone;
    QLatin1StringView icon;
};

/// How it looks at a glance; nothing where it is only waited for.
std::optional<StateLook> lookOf(AppointmentResult::State state)
{
    using Result = AppointmentResult::State;
    switch (state) {
    case Result::Waiting:
    case Result::Working:
        return std::nullopt;
    case Result::Able:
    case Result::Made:
    case Result::AlreadyThere:
        return StateLook{Tone::Success, "circle-check"_L1};
    case Result::Removed:
        return StateLook{Tone::Info, "undo"_L1};
    case Result::Unable:
    case Result::Refused:
    case Result::NotRemoved:
        return StateLook{Tone::Error, "circle-cross"_L1};
    case Result::NotMade:
    case Result::Unfinished:
    case Result::Undecided:
    case Result::Unknown:
        return StateLook{Tone::Warning, "warning"_L1};
    }
    Q_UNREACHABLE();
}

QString remarkOf(const AppointmentResult &result)
{
    const ErrorText text = appointmentText(result);
    return QString(text.headline + u' ' + text.nextStep).trimmed();
}

} // namespace

AppointmentsModel::AppointmentsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void AppointmentsModel::setResults(const QList<AppointmentResult> &results)
{
    beginResetModel();
    m_results = results;
    endResetModel();
}

void AppointmentsModel::update(const QList<AppointmentResult> &results, const QList<int> &places)
{
    if (results.size() != m_results.size())
        return setResults(results);
    m_results = results;
    if (places.isEmpty())
        return;
    const auto [first, last] = std::ranges::minmax(places);
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int AppointmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

int AppointmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AppointmentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AppointmentResult &result = m_results.at(index.row());
    if (index.column() == State) {
        const auto look = lookOf(result.state);
        if (role == ToneRole)
            return look ? int(look->tone) : -1;
        if (role == IconNameRole)
            return look ? QString(look->icon) : QString();
    }
    if (role == SecondaryTextRole)
        return index.column() == Remark;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Mailbox:
        return result.mailbox.name.isEmpty()
                   ? result.mailbox.address
                   : u"%1 <%2>"_s.arg(result.mailbox.name, result.mailbox.address);
    case State:
        return appointmentStateText(result.state);
    case Remark:
        return remarkOf(result);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AppointmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Mailbox:
        return tr("Mailbox");
    case State:
        return tr("Appointment");
    case Remark:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace OnBehalf
