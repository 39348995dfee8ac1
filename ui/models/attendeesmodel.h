// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/availability.h"
#include "meetings/meeting.h"

#include <QAbstractTableModel>
#include <QSet>

namespace OnBehalf {

/// Those who meet: first what is taken of anybody's time, then the organizer, then whom the meeting
/// invites, in their order. Roles are only announced: whoever owns the meeting changes it and calls
/// setInvitees().
class AttendeesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Role, ColumnCount };
    Q_ENUM(Column)
    enum FixedRow { Summary, Organizer, FirstInvitee };

    explicit AttendeesModel(QObject *parent = nullptr);

    void setOrganizer(const QString &name, const QString &address);
    /// Rows that stay keep their index, so that what is selected stays selected.
    void setInvitees(const QList<Invitee> &invitees);
    /// Addresses known to be groups.
    void setGroups(const QSet<QString> &addresses);
    /// \a day and \a zone: what rows say of themselves is about that day, by those clocks.
    void setAvailability(const QList<Availability> &people, QDate day, const QTimeZone &zone);

    /// Whom a row is about; nobody for the summary.
    QString addressAt(int row) const;
    std::optional<Invitee> inviteeAt(int row) const;
    int rowOf(const QString &address) const;
    /// What is known of the row's person; null before it is read.
    const Availability *availabilityAt(int row) const;
    /// What is taken: the person's, or for the summary everybody's who is not absent.
    QList<BusyTime> busyAt(int row) const;
    /// Why nothing is shown: "being read…", "no information"; empty where something is.
    QString gapAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void roleEdited(const QString &address, OnBehalf::AttendeeRole role);

private:
    QString nameAt(int row) const;
    QString iconAt(int row) const;
    QVariant nameData(int row, int role) const;
    QVariant roleData(int row, int role) const;
    QString description(int row) const;

    QString m_organizerName;
    QString m_organizer;
    QList<Invitee> m_invitees;
    QSet<QString> m_groups;
    QList<Availability> m_people;
    QDate m_day;
    QTimeZone m_zone = QTimeZone::utc();
};

/// The times between which anybody is busy or may be, joined; absences are left out.
QList<BusyTime> takenByAny(const QList<Availability> &people);

} // namespace OnBehalf
