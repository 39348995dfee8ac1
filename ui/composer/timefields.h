// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/meeting.h"
#include "models/zonesmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QToolButton;

namespace OnBehalf {

class ElidedLabel;
class TimeCombo;

/// When a meeting is: from when to when, all day or not, and by whose clocks. What the start is
/// moved by, the end is moved by.
class TimeFields : public QObject
{
    Q_OBJECT
public:
    /// Adds its rows to \a form.
    TimeFields(QFormLayout *form, QWidget *parent);

    [[nodiscard]] const MeetingTimes &times() const { return m_times; }
    void setTimes(const MeetingTimes &times);
    /// Those that stand first in the lists.
    void setZones(const QList<ZonesModel::Preferred> &zones);
    /// By whose clocks the time is told beside the zone, and whose they are: "your time".
    void setOtherZone(const std::optional<QTimeZone> &zone, const QString &whose);
    /// Stands where the other zone's time would; empty for none.
    void setZoneNote(const QString &note);

Q_SIGNALS:
    void edited(const OnBehalf::MeetingTimes &times);

private:
    QWidget *buildClock();
    QWidget *buildZones();
    QComboBox *zoneCombo(QWidget *parent, const char *name);
    void show();
    void showOther();
    void chooseStart();
    void chooseEnd();
    void chooseAllDay(bool allDay);
    void chooseZone();
    void take(const MeetingTimes &times);
    void moveEndTo(const QDateTime &end, MeetingTimes *times) const;

    MeetingTimes m_times;
    QTime m_timeBefore{9, 0}; ///< The start's before it was made all-day.
    ZonesModel *m_zones;
    std::optional<QTimeZone> m_otherZone;
    QString m_whose;
    QString m_zoneNote;
    QDateEdit *m_startDay = nullptr;
    TimeCombo *m_startTime = nullptr;
    QDateEdit *m_endDay = nullptr;
    TimeCombo *m_endTime = nullptr;
    QCheckBox *m_allDay = nullptr;
    QComboBox *m_startZone = nullptr;
    QLabel *m_endZoneLabel = nullptr;
    QComboBox *m_endZone = nullptr;
    QToolButton *m_twoZones = nullptr;
    ElidedLabel *m_other = nullptr;
};

} // namespace OnBehalf
