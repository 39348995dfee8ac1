// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/daypane.h"

#include "calendar/daysview.h"
#include "calendar/showntimes.h"
#include "common/textlabel.h"
#include "requests/conflicts.h"
#include "text/datetext.h"
#include "text/errortext.h"
#include "toolrow.h"

#include <QToolButton>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the request asks for, in the place of what Exchange has put into the calendar for it.
void showRequest(QList<ShownTime> &times, const Request &request)
{
    if (!request.start.isValid() || !request.end.isValid())
        return;
    if (request.isOpen()) {
        times.removeIf([&request](const ShownTime &time) { return isAbout(time.entry, request); });
        CalendarEntry asked{.id = {},
                            .subject = request.subject,
                            .location = request.location,
                            .start = request.start,
                            .end = request.end};
        asked.allDay = request.allDay;
        times.append({.kind = ShownTime::Kind::Asked, .calendar = 0, .entry = asked});
    }
    if (request.proposedStart.isValid()) {
        CalendarEntry proposed{.id = {},
                               .subject = request.subject,
                               .location = request.location,
                               .start = request.proposedStart,
                               .end = request.proposedEnd};
        times.append({.kind = ShownTime::Kind::Asked, .calendar = 0, .entry = proposed});
    }
}

} // namespace

DayPane::DayPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextKind::Section, this))
    , m_why(new TextLabel(TextKind::Secondary, this))
    , m_times(new CalendarModel(this))
    , m_view(new DaysView(this))
{
    m_view->setModel(m_times);
    m_view->setDayNamesShown(false);
    auto *before = ToolRow::stepButton("dayBefore", "chevron-left"_L1, tr("The day before"), this);
    auto *after = ToolRow::stepButton("dayAfter", "chevron-right"_L1, tr("The day after"), this);
    connect(before, &QToolButton::clicked, this, [this] { showDay(m_day.addDays(-1)); });
    connect(after, &QToolButton::clicked, this, [this] { showDay(m_day.addDays(1)); });
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title, 1);
    head->addWidget(before);
    head->addWidget(after);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_why);
    layout->addWidget(m_view, 1);
}

void DayPane::setStores(const ActingStores &stores)
{
    if (m_categories)
        m_categories->disconnect(this);
    m_store = stores.calendars;
    m_categories = stores.categories;
    if (m_categories)
        connect(m_categories, &CategoriesStore::changed, this, &DayPane::update);
    m_request.reset();
    update();
}

void DayPane::setRequest(const std::optional<Request> &request, const QString &name)
{
    const bool same = request && m_request && request->id.id == m_request->id.id;
    m_request = request;
    m_name = name;
    if (!request)
        return update();
    constexpr qint64 noon = 12LL * 60 * 60; // all-day meetings are days, whatever the clocks
    const QDateTime about = request->proposedStart.isValid()
                                ? request->proposedStart
                                : request->start.addSecs(request->allDay ? noon : 0);
    if (same) {
        update();
    } else if (about.isValid()) {
        m_view->showHour(qMax(0, about.toLocalTime().time().hour() - 2));
        showDay(about.toLocalTime().date());
    } else {
        showDay(QDate::currentDate());
    }
}

void DayPane::showDay(QDate day)
{
    m_day = day;
    update();
}

void DayPane::update()
{
    setVisible(m_request.has_value());
    if (!m_store || !m_request || !m_day.isValid())
        return;
    // Nothing where it is known already.
    m_store->want({m_request->principal}, m_day, m_day);
    const ShownDays days{.first = m_day, .count = 1};
    auto times = timesIn(*m_store, m_request->principal, 0, days);
    const auto categories = categoriesOf(times, m_categories, m_request->principal);
    showRequest(times, *m_request);
    m_view->setDays(m_day, 1);
    m_times->setTimes(times, {{.name = m_name, .categories = categories}}, days.zone);
    m_title->setText(weekdayText(m_day));
    m_view->setAccessibleName(tr("%1 of %2", "a day, a person").arg(weekdayText(m_day), m_name));
    const auto *taken = m_store->availability(m_request->principal);
    m_view->setWorkTimes(taken ? taken->workTimes : std::nullopt);
    const bool elsewhere =
        taken && taken->workTimes &&
        taken->workTimes->zone.offsetFromUtc(days.from()) != days.zone.offsetFromUtc(days.from());
    m_view->setSecondZone(elsewhere ? std::optional(taken->workTimes->zone) : std::nullopt);
    const auto sight = m_store->sight(m_request->principal);
    m_why->setVisible(sight == CalendarSight::FreeBusy || sight == CalendarSight::None ||
                      sight == CalendarSight::Failed);
    m_why->setText(
        sight == CalendarSight::Failed
            ? tr("The server could not say what is in the calendar. Reload to try again.")
        : sight == CalendarSight::None
            ? tr("The calendar was not found, or you were not given access to it.")
            : tr("Only free/busy times: you were not given more of this calendar."));
}

} // namespace OnBehalf
