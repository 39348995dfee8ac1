// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/availability.h"
#include "calendar/timesview.h"

namespace OnBehalf {

/// One or more days with their hours from top to bottom, and above them what lasts whole days.
/// Several calendars lie over each other, or beside each other within each day. On days whose
/// clocks change there are 24 hours all the same: those of the clock on the wall.
class DaysView : public TimesView
{
    Q_OBJECT
public:
    explicit DaysView(QWidget *parent = nullptr);

    /// Whose clocks stand beside the first ones; nothing for none.
    void setSecondZone(const std::optional<QTimeZone> &zone);
    [[nodiscard]] const std::optional<QTimeZone> &secondZone() const { return m_secondZone; }
    /// Hours outside of these are shaded; nothing: none are.
    void setWorkTimes(const std::optional<WorkTimes> &times);
    [[nodiscard]] const std::optional<WorkTimes> &workTimes() const { return m_workTimes; }
    void setSideBySide(bool sideBySide);
    [[nodiscard]] bool isSideBySide() const { return m_sideBySide; }
    /// The hour at the top.
    void showHour(int hour);
    /// So high it is when it shows so many hours, below what lasts whole days.
    [[nodiscard]] int heightFor(int hours) const;
    /// A day alone has its name elsewhere.
    void setDayNamesShown(bool shown);

    /// Whether the current item is one that could be dragged.
    [[nodiscard]] bool canMoveCurrent() const { return canMove(currentIndex()); }
    /// From now on the arrow keys move the current item as the mouse would, until Enter puts it
    /// there or Esc leaves it where it is. Nothing for one that could not be dragged.
    void beginMoving();
    [[nodiscard]] bool isMoving() const { return m_drag && m_drag->isByKeys(); }

    [[nodiscard]] QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// The item with this key was dragged there (UTC), or put there with the keys.
    void timeMoved(const QString &key, const QDateTime &start, const QDateTime &end);
    /// The keys hold it over that time; nothing is moved yet.
    void movingTo(const QString &key, const QDateTime &start, const QDateTime &end);
    /// They do no more, and it stays where it was.
    void movingEnded();

protected:
    void arrange() override;
    void paintGround(QPainter *painter) override;
    void paintPiece(QPainter *painter, const Piece &piece) override;
    void paintHead(QPainter *painter) override;
    [[nodiscard]] QRect scrolledArea() const override;
    [[nodiscard]] QDate dayAt(QPoint point) const override;
    [[nodiscard]] QTime timeAt(QPoint point) const override;
    void updateGeometries() override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// An item under the mouse, or held by the keys.
    struct Drag
    {
        int row = 0;
        QPoint pressed{};
        int grabbed = 0; ///< Minutes from its start to where the mouse took hold.
        bool moves = false;
        QDateTime start{}; ///< Where it would be dropped.
        QString key{};     ///< Of what the keys hold; it may be another row after a reading.
        QDateTime wall{};  ///< What the clock on the wall shows then; its own zone is meaningless.

        [[nodiscard]] bool isByKeys() const { return !key.isEmpty(); }
    };
    static constexpr qint64 secondsOfHour = 3600;
    static constexpr int stepMinutes = 15;

    struct WholeDay
    {
        int row = 0;
        int first = 0; ///< Days from the view's first one.
        int last = 0;
    };

    [[nodiscard]] int hourHeight() const;
    [[nodiscard]] int clocksWidth() const;
    [[nodiscard]] int clockWidth() const;
    [[nodiscard]] int namesHeight() const;
    [[nodiscard]] int wholeDayHeight() const;
    /// So many items that last whole days have room above the hours.
    [[nodiscard]] int mostLanes() const;
    /// From the top to the first hour.
    [[nodiscard]] int headHeight() const { return m_headHeight; }
    [[nodiscard]] int calendars() const;
    /// Of a day, or with \a calendar of a calendar's part of it.
    [[nodiscard]] QRect columnRect(int day, int calendar = -1) const;
    [[nodiscard]] int yOf(QTime time) const;
    void arrangeHours();
    void arrangeColumn(int day, int calendar);
    void arrangeWholeDays();
    [[nodiscard]] QList<WholeDay> wholeDays() const;
    void paintClocks(QPainter *painter);
    void paintNames(QPainter *painter);
    void paintOutsideWork(QPainter *painter, int day);
    void paintNow(QPainter *painter);
    void paintDrag(QPainter *painter);
    [[nodiscard]] bool canMove(const QModelIndex &index) const;
    [[nodiscard]] int minuteAt(int y) const;
    [[nodiscard]] std::optional<Drag> letGo();
    void endDrag();
    void moveByKey(const QKeyEvent &event);
    void hold(int daysLater, int minutesLater);
    void showHeld();
    void drop();

    std::optional<QTimeZone> m_secondZone;
    std::optional<WorkTimes> m_workTimes;
    bool m_sideBySide = false;
    bool m_namesShown = true;
    std::optional<Drag> m_drag;
    int m_headHeight = 0;
    QList<int> m_leftOut; ///< By day: whole-day items that have no room.
    int m_hourWanted = 8; ///< At the top, until it was scrolled by hand.
};

} // namespace OnBehalf
