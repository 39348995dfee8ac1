// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/shownrange.h"

#include <QSet>
#include <QWidget>

class QToolButton;

namespace OnBehalf {

class MonthDays;
class TextLabel;

/// A month to choose a day from, with the days marked that are shown and those that have something.
class MiniMonth : public QWidget
{
    Q_OBJECT
public:
    explicit MiniMonth(QWidget *parent = nullptr);

    /// Turns to the month of \a day.
    void setDay(QDate day, const ShownRange &shown);
    /// As far as it is known.
    void setBusyDays(const QSet<QDate> &days);

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    void turn(int months);
    void showTitle();

    TextLabel *m_title;
    QToolButton *m_before; // Tab goes through them in this order
    QToolButton *m_after;
    MonthDays *m_days;
};

/// Six weeks from the one of the month's first day, with their numbers.
class MonthDays : public QWidget
{
    Q_OBJECT
public:
    static constexpr int shownDays = 42;

    explicit MonthDays(QWidget *parent = nullptr);

    /// Some day of it.
    QDate month{};
    QDate day{};
    ShownRange range{};
    QSet<QDate> busy{};

    [[nodiscard]] QDate firstShown() const;
    /// By their number from firstShown() on; -1: none.
    [[nodiscard]] QRect dayRect(int part) const;
    [[nodiscard]] int partAt(QPoint point) const;
    [[nodiscard]] int currentPart() const;
    /// What is shown has become another day.
    void sayDay();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect cellRect(int row, int column) const;
    void paintDay(QPainter *painter, QDate date, const QRect &cell) const;
};

} // namespace OnBehalf
