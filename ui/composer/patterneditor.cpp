// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/patterneditor.h"

#include "recurrence/weekdays.h"
#include "text/datetext.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QStackedWidget>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::DayOfWeek;
using Ews::DayOfWeekIndex;

namespace {

constexpr std::array weekdays{DayOfWeek::Monday, DayOfWeek::Tuesday, DayOfWeek::Wednesday,
                              DayOfWeek::Thursday, DayOfWeek::Friday};

QString dayLabel(DayOfWeek day)
{
    switch (day) {
    case DayOfWeek::Day:
        return PatternEditor::tr("day");
    case DayOfWeek::Weekday:
        return PatternEditor::tr("weekday");
    case DayOfWeek::WeekendDay:
        return PatternEditor::tr("weekend day");
    default:
        return spokenLocale().dayName(day == DayOfWeek::Sunday ? 7 : int(day));
    }
}

/// Words and fields beside each other, from the line's start.
QHBoxLayout *line(QWidget *page, const QList<QWidget *> &parts)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(6);
    for (auto *part : parts)
        layout->addWidget(part);
    layout->addStretch(1);
    Q_UNUSED(page)
    return layout;
}

QLabel *words(QWidget *page, const QString &text)
{
    return new QLabel(text, page);
}

QVBoxLayout *column(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

/// Typing in a field of a line chooses the line.
void chooses(QRadioButton *choice, const QList<QWidget *> &fields)
{
    for (auto *field : fields) {
        if (auto *spin = qobject_cast<QSpinBox *>(field))
            QObject::connect(spin, &QSpinBox::valueChanged, choice,
                             [choice] { choice->setChecked(true); });
        else if (auto *combo = qobject_cast<QComboBox *>(field))
            QObject::connect(combo, &QComboBox::activated, choice,
                             [choice] { choice->setChecked(true); });
    }
}

template<class T>
void select(QComboBox *combo, T value)
{
    combo->setCurrentIndex(combo->findData(int(value)));
}

} // namespace

/// Puts a pattern into the fields of its page.
struct PatternEditor::PatternSetter
{
    PatternEditor *self;

    void operator()(const Ews::DailyRecurrence &daily) const
    {
        self->setPage(Daily);
        self->m_everyDay->setChecked(true);
        self->m_days->setValue(daily.interval);
    }
    void operator()(const Ews::WeeklyRecurrence &weekly) const
    {
        self->setPage(Weekly);
        self->m_weeks->setValue(weekly.interval);
        self->m_firstDay = weekly.firstDayOfWeek;
        const auto days = Series::singleDays(weekly.daysOfWeek.days);
        for (int day = 0; day < self->m_weekdays.size(); ++day)
            self->m_weekdays.at(day)->setChecked(days.contains(DayOfWeek(day)));
    }
    void operator()(const Ews::AbsoluteMonthlyRecurrence &month) const
    {
        self->setPage(Monthly);
        self->m_months->setValue(month.interval);
        self->m_monthDay->setValue(month.dayOfMonth);
        self->m_monthByDate->setChecked(true);
    }
    void operator()(const Ews::RelativeMonthlyRecurrence &month) const
    {
        self->setPage(Monthly);
        self->m_months->setValue(month.interval);
        self->chooseDay(self->m_monthRelative, month.index, month.day);
        self->m_monthByDay->setChecked(true);
    }
    void operator()(const Ews::AbsoluteYearlyRecurrence &year) const
    {
        self->setPage(Yearly);
        select(self->m_month, year.month);
        self->m_yearDay->setValue(year.dayOfMonth);
        self->m_yearByDate->setChecked(true);
    }
    void operator()(const Ews::RelativeYearlyRecurrence &year) const
    {
        self->setPage(Yearly);
        select(self->m_month, year.month);
        self->chooseDay(self->m_yearRelative, year.index, year.day);
        self->m_yearByDay->setChecked(true);
    }
};

PatternEditor::PatternEditor(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QButtonGroup(this))
    , m_pages(new QStackedWidget(this))
{
    auto *kinds = new QVBoxLayout;
    kinds->setSpacing(8);
    const auto add = [this, kinds](Page page, const char *name, const QString &text,
                                   QWidget *contents) {
        auto *kind = choice(this, name, text);
        m_kinds->addButton(kind, page);
        kinds->addWidget(kind);
        m_pages->addWidget(contents);
    };
    add(Daily, "daily", tr("&Daily"), dailyPage());
    add(Weekly, "weekly", tr("&Weekly"), weeklyPage());
    add(Monthly, "monthly", tr("&Monthly"), monthlyPage());
    add(Yearly, "yearly", tr("&Yearly"), yearlyPage());
    kinds->addStretch(1);
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::VLine);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(kinds);
    layout->addWidget(rule);
    layout->addWidget(m_pages, 1);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int page, bool on) {
        if (on)
            m_pages->setCurrentIndex(page);
    });
    setPage(Weekly);
}

QRadioButton *PatternEditor::choice(QWidget *page, const char *name, const QString &text)
{
    auto *button = new QRadioButton(text, page);
    button->setObjectName(QLatin1StringView(name));
    connect(button, &QRadioButton::toggled, this, &PatternEditor::changed);
    return button;
}

QSpinBox *PatternEditor::interval(QWidget *page, const char *name, int most)
{
    auto *spin = new QSpinBox(page);
    spin->setObjectName(QLatin1StringView(name));
    spin->setRange(1, most);
    connect(spin, &QSpinBox::valueChanged, this, &PatternEditor::changed);
    return spin;
}

QSpinBox *PatternEditor::dayOfMonth(QWidget *page, const char *name)
{
    auto *spin = interval(page, name, 31);
    spin->setAccessibleName(tr("Day of the month"));
    return spin;
}

PatternEditor::RelativeDay PatternEditor::relativeDay(QWidget *page, const char *name)
{
    RelativeDay relative{.index = new QComboBox(page), .day = new QComboBox(page)};
    const std::array indexes{std::pair(DayOfWeekIndex::First, tr("first")),
                             std::pair(DayOfWeekIndex::Second, tr("second")),
                             std::pair(DayOfWeekIndex::Third, tr("third")),
                             std::pair(DayOfWeekIndex::Fourth, tr("fourth")),
                             std::pair(DayOfWeekIndex::Last, tr("last"))};
    for (const auto &[index, text] : indexes)
        relative.index->addItem(text, int(index));
    for (const auto day : {DayOfWeek::Day, DayOfWeek::Weekday, DayOfWeek::WeekendDay})
        relative.day->addItem(dayLabel(day), int(day));
    const int weekStart = spokenLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i) {
        const auto day = DayOfWeek((weekStart + i) % 7);
        relative.day->addItem(dayLabel(day), int(day));
    }
    relative.index->setObjectName(QLatin1StringView(name) + u"Index"_s);
    relative.index->setAccessibleName(tr("Which of the month"));
    relative.day->setObjectName(QLatin1StringView(name) + u"Day"_s);
    relative.day->setAccessibleName(tr("Day of the week"));
    for (auto *combo : {relative.index, relative.day})
        connect(combo, &QComboBox::currentIndexChanged, this, &PatternEditor::changed);
    return relative;
}

QWidget *PatternEditor::dailyPage()
{
    auto *page = new QWidget(this);
    m_everyDay = choice(page, "everyDays", tr("&Every"));
    m_everyWeekday = choice(page, "everyWeekday", tr("Every wee&kday, Monday to Friday"));
    m_everyDay->setChecked(true);
    m_days = interval(page, "days", 999);
    m_days->setAccessibleName(tr("Days between"));
    chooses(m_everyDay, {m_days});
    auto *layout = column(page);
    layout->addLayout(line(page, {m_everyDay, m_days, words(page, tr("day(s)"))}));
    layout->addWidget(m_everyWeekday);
    layout->addStretch(1);
    return page;
}

QWidget *PatternEditor::weeklyPage()
{
    auto *page = new QWidget(this);
    m_weeks = interval(page, "weeks", 99);
    m_weeks->setAccessibleName(tr("Weeks between"));
    for (int day = 0; day < 7; ++day) {
        auto *box = new QCheckBox(dayLabel(DayOfWeek(day)), page);
        box->setObjectName(u"weekday%1"_s.arg(day));
        connect(box, &QCheckBox::toggled, this, &PatternEditor::changed);
        m_weekdays.append(box);
    }
    auto *days = new QGridLayout;
    days->setHorizontalSpacing(16);
    days->setVerticalSpacing(6);
    const int weekStart = spokenLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i)
        days->addWidget(m_weekdays.at((weekStart + i) % 7), i / 4, i % 4);
    days->setColumnStretch(4, 1);
    for (int i = 1; i < 7; ++i)
        setTabOrder(m_weekdays.at((weekStart + i - 1) % 7), m_weekdays.at((weekStart + i) % 7));
    auto *layout = column(page);
    layout->addLayout(
        line(page, {words(page, tr("Every")), m_weeks, words(page, tr("week(s) on"))}));
    layout->addLayout(days);
    layout->addStretch(1);
    return page;
}

QWidget *PatternEditor::monthlyPage()
{
    auto *page = new QWidget(this);
    m_monthByDate = choice(page, "monthByDate", tr("On d&ay"));
    m_monthByDay = choice(page, "monthByDay", tr("On &the"));
    m_monthByDate->setChecked(true);
    m_monthDay = dayOfMonth(page, "monthDay");
    m_monthRelative = relativeDay(page, "month");
    m_months = interval(page, "months", 99);
    m_months->setAccessibleName(tr("Months between"));
    chooses(m_monthByDate, {m_monthDay});
    chooses(m_monthByDay, {m_monthRelative.index, m_monthRelative.day});
    auto *layout = column(page);
    layout->addLayout(
        line(page, {words(page, tr("Every")), m_months, words(page, tr("month(s)"))}));
    layout->addLayout(line(page, {m_monthByDate, m_monthDay}));
    layout->addLayout(line(page, {m_monthByDay, m_monthRelative.index, m_monthRelative.day}));
    layout->addStretch(1);
    return page;
}

QWidget *PatternEditor::yearlyPage()
{
    auto *page = new QWidget(this);
    m_month = new QComboBox(page);
    m_month->setObjectName(u"month"_s);
    m_month->setAccessibleName(tr("Month"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(spokenLocale().standaloneMonthName(month), month);
    connect(m_month, &QComboBox::currentIndexChanged, this, &PatternEditor::changed);
    m_yearByDate = choice(page, "yearByDate", tr("On d&ay"));
    m_yearByDay = choice(page, "yearByDay", tr("On &the"));
    m_yearByDate->setChecked(true);
    m_yearDay = dayOfMonth(page, "yearDay");
    m_yearRelative = relativeDay(page, "year");
    chooses(m_yearByDate, {m_yearDay});
    chooses(m_yearByDay, {m_yearRelative.index, m_yearRelative.day});
    auto *layout = column(page);
    layout->addLayout(line(page, {words(page, tr("Every year in")), m_month}));
    layout->addLayout(line(page, {m_yearByDate, m_yearDay}));
    layout->addLayout(line(page, {m_yearByDay, m_yearRelative.index, m_yearRelative.day}));
    layout->addStretch(1);
    return page;
}

void PatternEditor::setPage(Page page)
{
    m_kinds->button(page)->setChecked(true);
    m_pages->setCurrentIndex(page);
}

void PatternEditor::chooseDay(const RelativeDay &relative, DayOfWeekIndex index, DayOfWeek day)
{
    select(relative.index, index);
    select(relative.day, day);
}

void PatternEditor::suggest(QDate day)
{
    const auto weekday = DayOfWeek(day.dayOfWeek() % 7);
    const auto index = DayOfWeekIndex(qMin((day.day() - 1) / 7, int(DayOfWeekIndex::Last)));
    for (int i = 0; i < m_weekdays.size(); ++i)
        m_weekdays.at(i)->setChecked(i == int(weekday));
    m_monthDay->setValue(day.day());
    m_yearDay->setValue(day.day());
    select(m_month, day.month());
    chooseDay(m_monthRelative, index, weekday);
    chooseDay(m_yearRelative, index, weekday);
    m_monthByDate->setChecked(true);
    m_yearByDate->setChecked(true);
}

void PatternEditor::setPattern(const Ews::RecurrencePattern &pattern)
{
    std::visit(PatternSetter{this}, pattern);
}

Ews::RecurrencePattern PatternEditor::monthly() const
{
    if (m_monthByDate->isChecked())
        return Ews::AbsoluteMonthlyRecurrence{.interval = m_months->value(),
                                              .dayOfMonth = m_monthDay->value()};
    return Ews::RelativeMonthlyRecurrence{
        .interval = m_months->value(),
        .day = DayOfWeek(m_monthRelative.day->currentData().toInt()),
        .index = DayOfWeekIndex(m_monthRelative.index->currentData().toInt())};
}

Ews::RecurrencePattern PatternEditor::yearly() const
{
    const auto month = Ews::Month(m_month->currentData().toInt());
    if (m_yearByDate->isChecked())
        return Ews::AbsoluteYearlyRecurrence{.dayOfMonth = m_yearDay->value(), .month = month};
    return Ews::RelativeYearlyRecurrence{
        .day = DayOfWeek(m_yearRelative.day->currentData().toInt()),
        .index = DayOfWeekIndex(m_yearRelative.index->currentData().toInt()),
        .month = month};
}

Ews::RecurrencePattern PatternEditor::pattern() const
{
    Ews::WeeklyRecurrence weekly{.interval = m_weeks->value(), .firstDayOfWeek = m_firstDay};
    switch (m_kinds->checkedId()) {
    case Daily:
        if (m_everyDay->isChecked())
            return Ews::DailyRecurrence{.interval = m_days->value()};
        weekly = {.interval = 1, .daysOfWeek = {{weekdays.begin(), weekdays.end()}}};
        return weekly;
    case Monthly:
        return monthly();
    case Yearly:
        return yearly();
    default:
        for (int day = 0; day < m_weekdays.size(); ++day)
            if (m_weekdays.at(day)->isChecked())
                weekly.daysOfWeek.days.append(DayOfWeek(day));
        return weekly;
    }
}

} // namespace OnBehalf
