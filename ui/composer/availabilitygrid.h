// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/timescale.h"
#include "directory/directorysearch.h"

#include <QFrame>

class QLineEdit;
class QScrollBar;
class QToolButton;

namespace OnBehalf {

class AttendeesModel;
class AttendeesView;
class BusyLegend;
class DirectoryCompletion;
class ElidedLabel;
class Timeline;

/// Who meets, when they are free, and the meeting's frame over it; the last line takes further
/// names.
class AvailabilityGrid : public QFrame
{
    Q_OBJECT
public:
    explicit AvailabilityGrid(QWidget *parent = nullptr);

    [[nodiscard]] AttendeesModel *people() const { return m_people; }
    [[nodiscard]] AttendeesView *rows() const { return m_rows; }
    [[nodiscard]] Timeline *timeline() const { return m_timeline; }
    [[nodiscard]] QLineEdit *addField() const { return m_add; }
    [[nodiscard]] DirectoryCompletion *completion() const { return m_completion; }

    /// The days read, by the clocks of \a zone.
    void setDays(QDate first, int days, const QTimeZone &zone);
    /// UTC. Comes into sight where it is not.
    void setMeeting(const QDateTime &start, const QDateTime &end, bool allDay);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void added(const QList<OnBehalf::DirectoryEntry> &entries);
    /// Other days are to be read.
    void daysWanted(QDate first);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectParts();
    void showScale();
    void showRows();
    void turnDays(int by);
    void seekMeeting();
    [[nodiscard]] QToolButton *arrow(QLatin1StringView iconName, const QString &text, int by);

    AttendeesModel *m_people;
    AttendeesView *m_rows;
    Timeline *m_timeline;
    QLineEdit *m_add;
    DirectoryCompletion *m_completion;
    bool m_seeksMeeting = false; ///< Its day is not here yet: it comes into sight with it.
    ElidedLabel *m_day;
    QWidget *m_heading;
    QScrollBar *m_across;
    QScrollBar *m_down;
};

} // namespace OnBehalf
