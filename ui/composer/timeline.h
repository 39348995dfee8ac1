// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/timescale.h"

#include <QWidget>

namespace OnBehalf {

class AttendeesModel;
class AttendeesView;

/// Beside each row of a list of people, what is taken of their time; over all of them the meeting's
/// frame, which is moved and resized with mouse and keyboard. Time runs from left to right in every
/// language.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    Timeline(AttendeesModel *people, AttendeesView *rows, QWidget *parent = nullptr);

    void setDays(QDate first, int days, const QTimeZone &zone);
    /// Whose clocks stand below the first ones; nothing for none.
    void setSecondZone(const std::optional<QTimeZone> &zone);
    /// Where the organizer's working hours are known, others without their own have them too.
    void setOrganizerTimes(const std::optional<WorkTimes> &times) { m_organizerTimes = times; }
    /// \a start, \a end: UTC.
    void setMeeting(const QDateTime &start, const QDateTime &end, bool allDay);

    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    /// How far it is scrolled, in pixels.
    [[nodiscard]] int offset() const { return m_offset; }
    void setOffset(int offset);
    /// How far it could be.
    [[nodiscard]] int maximumOffset() const;
    /// The offset at which the meeting can be seen; the present one where it can already.
    [[nodiscard]] int offsetForMeeting() const;
    /// The first day that is in sight.
    [[nodiscard]] QDate visibleDay() const;
    [[nodiscard]] int headerHeight() const;
    /// The frame as it is drawn.
    [[nodiscard]] QRect meetingRect() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// UTC.
    void timesChosen(const QDateTime &start, const QDateTime &end);
    void scaleChanged();
    void scrollWanted(int pixels);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Grip { None, Start, End, Whole, New };

    void rescale();
    void paintHeader(QPainter *painter) const;
    void paintRow(QPainter *painter, int row, const QRect &band) const;
    void paintHourLines(QPainter *painter, const QRect &area) const;
    [[nodiscard]] QRect timeRect(const QDateTime &start, const QDateTime &end,
                                 const QRect &band) const;
    [[nodiscard]] QRect bandOf(int row) const;
    [[nodiscard]] int xOf(const QDateTime &instant) const;
    [[nodiscard]] QDateTime at(int x) const;
    [[nodiscard]] Grip gripAt(QPoint position) const;
    [[nodiscard]] QString toolTipAt(QPoint position) const;
    void dragTo(int x);
    bool moveBy(int steps, bool resize);
    void describe();
    [[nodiscard]] int hoursBetweenLabels() const;

    AttendeesModel *m_people;
    AttendeesView *m_rows;
    TimeScale m_scale;
    std::optional<QTimeZone> m_secondZone;
    std::optional<WorkTimes> m_organizerTimes;
    int m_offset = 0;
    QDateTime m_start;
    QDateTime m_end;
    bool m_allDay = false;
    Grip m_grip = Grip::None;
    QDateTime m_grabbed;  ///< Where the mouse took hold,
    QDateTime m_wasStart; ///< and what the meeting was then.
    QDateTime m_wasEnd;
};

} // namespace OnBehalf
