// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/recurrence.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QRadioButton;
class QSpinBox;
class QStackedWidget;

namespace OnBehalf {

/// How a series repeats: daily, weekly, monthly or yearly, by the date or by the day of the week.
class PatternEditor : public QWidget
{
    Q_OBJECT
public:
    explicit PatternEditor(QWidget *parent = nullptr);

    [[nodiscard]] Ews::RecurrencePattern pattern() const;
    void setPattern(const Ews::RecurrencePattern &pattern);
    /// What suits a meeting on that day, on the pages that are not shown.
    void suggest(QDate day);

Q_SIGNALS:
    void changed();

private:
    enum Page { Daily, Weekly, Monthly, Yearly };
    /// "The [second] [Tuesday]"
    struct RelativeDay
    {
        QComboBox *index = nullptr;
        QComboBox *day = nullptr;
    };
    struct PatternSetter;

    QWidget *dailyPage();
    QWidget *weeklyPage();
    QWidget *monthlyPage();
    QWidget *yearlyPage();
    [[nodiscard]] RelativeDay relativeDay(QWidget *page, const char *name);
    QSpinBox *interval(QWidget *page, const char *name, int most);
    QSpinBox *dayOfMonth(QWidget *page, const char *name);
    QRadioButton *choice(QWidget *page, const char *name, const QString &text);
    void chooseDay(const RelativeDay &relative, Ews::DayOfWeekIndex index, Ews::DayOfWeek day);
    void setPage(Page page);
    [[nodiscard]] Ews::RecurrencePattern monthly() const;
    [[nodiscard]] Ews::RecurrencePattern yearly() const;

    QButtonGroup *m_kinds;
    QStackedWidget *m_pages;
    QRadioButton *m_everyDay = nullptr;
    QRadioButton *m_everyWeekday = nullptr;
    QSpinBox *m_days = nullptr;
    QSpinBox *m_weeks = nullptr;
    QList<QCheckBox *> m_weekdays;            ///< From Sunday on.
    std::optional<Ews::DayOfWeek> m_firstDay; ///< Of the week, as it was found.
    QRadioButton *m_monthByDate = nullptr;
    QRadioButton *m_monthByDay = nullptr;
    QSpinBox *m_months = nullptr;
    QSpinBox *m_monthDay = nullptr;
    RelativeDay m_monthRelative;
    QRadioButton *m_yearByDate = nullptr;
    QRadioButton *m_yearByDay = nullptr;
    QSpinBox *m_yearDay = nullptr;
    QComboBox *m_month = nullptr;
    RelativeDay m_yearRelative;
};

} // namespace OnBehalf
