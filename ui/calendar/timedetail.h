// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendarmodel.h"
#include "text/calendarfacts.h"

#include <QFrame>

namespace OnBehalf {

class CalendarActions;
class FactsGrid;
class TextLabel;

/// What is selected in a calendar, and what one may do about it.
class TimeDetail : public QFrame
{
    Q_OBJECT
public:
    explicit TimeDetail(CalendarActions *actions, QWidget *parent = nullptr);

    /// Nothing: nothing is selected.
    void setTime(const std::optional<ShownTime> &time, const EntryReader &reader);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    FactsGrid *m_facts;
    TextLabel *m_note;
    QWidget *m_buttons;
};

} // namespace OnBehalf
