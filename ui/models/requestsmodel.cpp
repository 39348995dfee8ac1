// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestsmodel.h"

#include "common/cellroles.h"
#include "common/tones.h"
#include "text/datetext.h"
#include "text/requesttext.h"

#include <QFont>
#include <QRegularExpression>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Kind = Request::Kind;
using State = Request::State;

namespace {

constexpr quintptr noGroup = 0; // of the people themselves; below them: the group's number + 1

bool isFor(const Request &request, const QString &address)
{
    return request.principal.compare(address, Qt::CaseInsensitive) == 0;
}

QString organizerOf(const Request &request)
{
    return request.fromName.isEmpty() ? request.fromAddress : request.fromName;
}

QString iconNameOf(const Request &request)
{
    if (request.kind == Kind::Cancellation)
        return u"cross"_s;
    if (request.kind == Kind::Answer) {
        if (request.proposedStart.isValid())
            return u"clock"_s;
        return request.answer == Ews::ResponseType::Decline     ? u"circle-cross"_s
               : request.answer == Ews::ResponseType::Tentative ? u"circle-help"_s
                                                                : u"circle-check"_s;
    }
    switch (request.state) {
    case State::Accepted:
        return u"circle-check"_s;
    case State::Tentative:
        return u"circle-help"_s;
    case State::Gone:
        return u"circle-cross"_s;
    case State::Replaced:
    case State::Information:
        return u"circle-info"_s;
    case State::Open:
    case State::Unknown:
        break;
    }
    return u"request"_s;
}

} // namespace

RequestsModel::RequestsModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void RequestsModel::setRequests(const QList<Request> &requests, const QList<Person> &people,
                                const QTimeZone &zone)
{
    beginResetModel();
    m_zone = zone;
    m_groups.clear();
    for (const Person &one : people)
        m_groups.append({.person = one, .requests = {}});
    for (const Request &request : requests) {
        const auto it = std::ranges::find_if(m_groups, [&request](const Group &group) {
            return isFor(request, group.person.address);
        });
        if (it != m_groups.end())
            it->requests.append(request);
    }
    // What waits comes first.
    for (Group &group : m_groups)
        std::ranges::stable_sort(group.requests, std::ranges::greater(), &Request::isOpen);
    m_groups.removeIf([](const Group &group) { return group.requests.isEmpty(); });
    endResetModel();
}

void RequestsModel::setClashes(const QHash<QString, Clash> &clashes)
{
    if (m_clashes == clashes)
        return;
    m_clashes = clashes;
    for (int row = 0; row < m_groups.size(); ++row) {
        const auto group = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

const Request *RequestsModel::requestAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == noGroup)
        return nullptr;
    return &m_groups.at(qsizetype(index.internalId()) - 1).requests.at(index.row());
}

QModelIndex RequestsModel::indexOf(const QString &id) const
{
    for (int row = 0; row < m_groups.size(); ++row)
        for (int child = 0; child < m_groups.at(row).requests.size(); ++child)
            if (m_groups.at(row).requests.at(child).id.id == id)
                return index(child, 0, index(row, 0));
    return {};
}

QModelIndex RequestsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : noGroup);
}

QModelIndex RequestsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == noGroup)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, noGroup);
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == noGroup ? int(m_groups.at(parent.row()).requests.size()) : 0;
}

int RequestsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags RequestsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return requestAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                            : Qt::ItemIsEnabled;
}

QString RequestsModel::when(const Request &request) const
{
    if (!request.start.isValid())
        return tr("time not given");
    constexpr qint64 noon = 12LL * 60 * 60; // all-day meetings are days, whatever the clocks
    const QDateTime start = request.start.toTimeZone(m_zone).addSecs(request.allDay ? noon : 0);
    return request.allDay ? tr("%1, all day").arg(shortDayText(start.date()))
                          : u"%1, %2"_s.arg(shortDayText(start.date()), clockText(start.time()));
}

QString RequestsModel::badge(const Request &request) const
{
    switch (request.kind) {
    case Kind::Cancellation:
        return tr("canceled");
    case Kind::Answer:
        return request.proposedStart.isValid() ? tr("new time")
                                               : requestKindText(request).toLower();
    case Kind::Invitation:
    case Kind::Update:
        break;
    }
    switch (request.state) {
    case State::Open:
        switch (m_clashes.value(request.id.id, Clash::Unknown)) {
        case Clash::Conflict:
            return tr("conflict");
        case Clash::Free:
            return tr("free", "of a time: nothing else is in the calendar");
        case Clash::Unknown:
            return request.kind == Kind::Update ? tr("update") : QString();
        }
        break;
    case State::Accepted:
        return tr("accepted");
    case State::Tentative:
        return tr("tentative");
    case State::Gone:
        return tr("not in calendar");
    case State::Replaced:
        return tr("replaced");
    case State::Information:
        return tr("for information");
    case State::Unknown:
        return tr("not known");
    }
    return {};
}

int RequestsModel::badgeTone(const Request &request) const
{
    if (request.kind == Kind::Cancellation)
        return int(Tone::Error);
    if (request.kind == Kind::Answer)
        return request.proposedStart.isValid()                  ? int(Tone::Info)
               : request.answer == Ews::ResponseType::Decline   ? int(Tone::Error)
               : request.answer == Ews::ResponseType::Tentative ? int(Tone::Warning)
                                                                : int(Tone::Success);
    if (request.state == State::Accepted || request.state == State::Tentative)
        return int(Tone::Success);
    const bool conflict = m_clashes.value(request.id.id) == Clash::Conflict;
    return request.state == State::Open && conflict ? int(Tone::Warning) : -1;
}

QVariant RequestsModel::personData(const Group &group, int role) const
{
    const auto open = int(std::ranges::count_if(group.requests, &Request::isOpen));
    switch (role) {
    case Qt::DisplayRole:
        return group.person.name;
    case Qt::ToolTipRole:
        return group.person.address;
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case IconNameRole:
        return u"person"_s;
    case BadgeRole:
        return open > 0 ? tr("%n open", nullptr, open) : QString();
    case Qt::AccessibleTextRole:
        return open > 0 ? u"%1, %2"_s.arg(group.person.name, tr("%n open", nullptr, open))
                        : group.person.name;
    default:
        return {};
    }
}

QVariant RequestsModel::requestData(const Request &request, const Person &person, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return request.subject.isEmpty() ? tr("No subject") : request.subject;
    case SecondLineRole:
        return u"%1 · %2"_s.arg(organizerOf(request), when(request));
    case Qt::FontRole: {
        QFont font;
        font.setWeight(request.isOpen() ? QFont::DemiBold : QFont::Normal);
        font.setStrikeOut(request.state == State::Replaced);
        return font;
    }
    case SecondaryTextRole:
        return !request.isOpen() && request.kind != Kind::Answer;
    case IconNameRole:
        return iconNameOf(request);
    case ToneRole:
        // Of open ones the icon; the bold text keeps its ink.
        return request.isOpen() ? -1 : badgeTone(request);
    case BadgeRole:
        return badge(request);
    case BadgeToneRole:
        return badgeTone(request);
    case Qt::AccessibleTextRole:
        return QStringList{request.subject.isEmpty() ? tr("No subject") : request.subject,
                           requestKindText(request),
                           requestStateText(request),
                           request.fromName,
                           when(request),
                           badge(request),
                           person.isOneself ? tr("for you")
                                            : tr("for %1", "a person").arg(person.name)}
            .filter(QRegularExpression(u"."_s))
            .join(u", "_s);
    case FilterRole: // a line each, so that no match goes over two of them
        return QStringList{request.subject, organizerOf(request), person.name, request.location}
            .join(u'\n');
    default:
        return {};
    }
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Request *request = requestAt(index);
    if (!request)
        return personData(m_groups.at(index.row()), role);
    return requestData(*request, m_groups.at(index.parent().row()).person, role);
}

} // namespace OnBehalf
