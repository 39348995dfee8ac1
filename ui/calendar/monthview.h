// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/timesview.h"

namespace OnBehalf {

/// Weeks below each other, an item a line; what has no room is counted.
class MonthView : public TimesView
{
    Q_OBJECT
public:
    explicit MonthView(QWidget *parent = nullptr);

    /// The month that is meant: days of others are faint.
    void setMonth(QDate month);

Q_SIGNALS:
    /// That day is to be seen whole: there is more than is shown.
    void moreActivated(QDate day);

protected:
    void arrange() override;
    void paintGround(QPainter *painter) override;
    void paintPiece(QPainter *painter, const Piece &piece) override;
    [[nodiscard]] QDate dayAt(QPoint point) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        int row = 0;
        int first = 0; ///< Days from the view's first one.
        int last = 0;
        bool begins = true;
        bool ends = true;
    };

    [[nodiscard]] int weeks() const;
    [[nodiscard]] int namesHeight() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QRect cellRect(int day) const;
    /// How many items have room on a day.
    [[nodiscard]] int linesADay() const;
    /// By week, each in the order in which lines are given out.
    [[nodiscard]] QList<QList<Line>> linesByWeek() const;
    void arrangeWeek(int week, const QList<Line> &lines);
    [[nodiscard]] QRect moreRect(int day) const;

    QDate m_month;
    QList<int> m_more; ///< By day: how many have no room.
};

} // namespace OnBehalf
