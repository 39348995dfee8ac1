// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/calendarlist.h"
#include "categories/category.h"

#include <QAbstractListModel>
#include <QColor>
#include <QTimeZone>

namespace OnBehalf {

/// One of the calendars that are shown together.
struct ShownCalendar
{
    QString name;                 ///< Whose it is.
    int color = 0;                ///< See CalendarColor; stays the same when others come or go.
    QList<Category> categories{}; ///< With the colours that they have there.

    bool operator==(const ShownCalendar &) const = default;
};

/// A time in one of the calendars that are shown together.
struct ShownTime
{
    enum class Kind {
        Item,
        Private, ///< An item of which is seen when it is, and no more.
        Busy,    ///< Taken, as far as free/busy times tell.
        Asked,   ///< What a request asks for.
    };

    Kind kind = Kind::Item;
    int calendar = 0; ///< Of the model's.
    CalendarEntry entry;

    bool operator==(const ShownTime &) const = default;

    /// Tells it apart from the others, and finds it again after another reading.
    QString key() const;
    /// By the clocks of \a zone. All-day items are whole days, whatever the clocks: those of the
    /// mailbox' own midnight may begin on the evening before by the clocks of another zone.
    QDate firstDay(const QTimeZone &zone) const;
    QDate lastDay(const QTimeZone &zone) const;
    /// The first and the last one.
    std::pair<QDate, QDate> days(const QTimeZone &zone) const;
    /// A day or longer: stands above the hours.
    bool isWholeDay() const;
};

/// An entry as it is shown.
ShownTime shown(const CalendarEntry &entry, int calendar);

/// What several calendars have, by start: items, and times of which no more is known.
class CalendarModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit CalendarModel(QObject *parent = nullptr);

    /// Times are told by the clocks of \a zone.
    void setTimes(const QList<ShownTime> &times, const QList<ShownCalendar> &calendars,
                  const QTimeZone &zone);

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const QList<ShownCalendar> &calendars() const { return m_calendars; }
    [[nodiscard]] const ShownTime &timeAt(int row) const { return m_times.at(row); }
    /// See ShownTime; views ask for them again and again.
    [[nodiscard]] QDate firstDay(int row) const { return m_days.at(row).first; }
    [[nodiscard]] QDate lastDay(int row) const { return m_days.at(row).second; }
    /// -1 for none. What was only known to be taken before is the item that it turned out to be.
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] static QString title(const ShownTime &time);
    /// Where it is, or what kind of time it is; may be empty.
    [[nodiscard]] static QString subtitle(const ShownTime &time);

    /// Of the categories of \a time that have one, in their order.
    [[nodiscard]] QList<QColor> categoryColors(const ShownTime &time) const;

    /// "Wed 25 Nov, 13:00–14:00"
    [[nodiscard]] QString when(const ShownTime &time) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QStringList sentences(const ShownTime &time) const;

    [[nodiscard]] int rowInsteadOf(const ShownTime &busy) const;

    QList<ShownTime> m_times;
    QList<std::pair<QDate, QDate>> m_days; ///< The first and the last one, of each.
    QList<ShownTime> m_busyBefore;         ///< Of the times before these.
    QList<ShownCalendar> m_calendars;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace OnBehalf
