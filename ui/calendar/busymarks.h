// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/enums.h"

#include <QWidget>

class QLabel;
class QPainter;

namespace OnBehalf {

/// How a time that is taken looks: by colour and by pattern, so that the colour need not be seen.
namespace BusyMarks {

void paint(QPainter *painter, const QRect &rect, Ews::LegacyFreeBusy type, const QPalette &palette);
/// What is taken of anybody's time.
void paintSummary(QPainter *painter, const QRect &rect, const QPalette &palette);
/// A row of which nothing is known.
void paintUnknown(QPainter *painter, const QRect &rect, const QPalette &palette);
[[nodiscard]] QColor outsideWorkingHours(const QPalette &palette);
void paintMeeting(QPainter *painter, const QRect &rect, const QPalette &palette);

} // namespace BusyMarks

/// What the marks mean, beside each other.
class BusyLegend : public QWidget
{
    Q_OBJECT
public:
    explicit BusyLegend(QWidget *parent = nullptr);

    /// Above and below which hours the zones' clocks stand; empty where there is one.
    void setNote(const QString &note);

private:
    QLabel *m_note;
};

} // namespace OnBehalf
