// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarplace.h"

#include "calendar/agendaview.h"
#include "calendar/calendarstore.h"
#include "calendar/calendartransfer.h"
#include "calendar/daysview.h"
#include "calendar/minimonth.h"
#include "calendar/monthview.h"
#include "calendar/principalsview.h"
#include "calendar/showntimes.h"
#include "calendar/timedetail.h"
#include "common/messagebar.h"
#include "common/textlabel.h"
#include "emptytable.h"
#include "errormessage.h"
#include "models/agendamodel.h"
#include "models/principalsmodel.h"
#include "principals/principalslist.h"
#include "text/datetext.h"

#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

CalendarPlace::CalendarPlace(QWidget *parent)
    : Place(parent)
    , m_actions(new CalendarActions(this))
    , m_times(new CalendarModel(this))
    , m_days(new DaysView(this))
    , m_month(new MonthView(this))
    , m_agenda(new AgendaView(new AgendaModel(m_times, this), this))
    , m_nothing(new EmptyTable(this))
    , m_views(new QStackedWidget(this))
    , m_principals(new PrincipalsModel(this))
    , m_principalsView(new PrincipalsView(m_principals, this))
    , m_mini(new MiniMonth(this))
    , m_detail(new TimeDetail(m_actions, this))
    , m_filter(new QLineEdit(this))
    , m_title(new TextLabel(TextKind::Section, this))
    , m_messageBar(new MessageBar(this))
    , m_transfer(new CalendarTransfer(this))
{
    m_days->setModel(m_times);
    m_month->setModel(m_times);
    build();
    connectActions();
    connectViews();
    connectTransfer();
    m_actions->setShown(false);
    setStores({});
    showSpan(m_span);
}

void CalendarPlace::connectActions()
{
    connect(m_actions->today, &QAction::triggered, this, [this] { showDay(QDate::currentDate()); });
    connect(m_actions->earlier, &QAction::triggered, this,
            [this] { showDay(dayInNext(m_day, m_span, -1)); });
    connect(m_actions->later, &QAction::triggered, this,
            [this] { showDay(dayInNext(m_day, m_span, 1)); });
    connect(m_actions, &CalendarActions::spanChosen, this, &CalendarPlace::showSpan);
    connect(m_actions->sideBySide, &QAction::toggled, m_days, &DaysView::setSideBySide);
    connect(m_actions->addPrincipal, &QAction::triggered, this, &CalendarPlace::addPrincipal);
    connect(m_actions->removePrincipal, &QAction::triggered, this,
            [this] { m_stores.principals->remove(m_principalsView->currentAddress()); });
    connect(m_actions->open, &QAction::triggered, this, [this] {
        withCurrent([this](const auto &principal, const auto &item) {
            Q_EMIT openWanted(principal, item);
        });
    });
    connect(m_actions->removeItem, &QAction::triggered, this, [this] {
        withCurrent([this](const auto &principal, const auto &item) {
            Q_EMIT removeWanted(principal, item);
        });
    });
    connect(m_actions->reload, &QAction::triggered, this, [this] {
        m_messageBar->retractUnread();
        m_stores.calendars->invalidateAll();
        m_stores.categories->forgetFailures();
        want();
    });
    connect(m_actions->filter, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_actions->searchAll, &QAction::triggered, this, &CalendarPlace::search);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_searchedFrom)
            endSearch(); // a whole year is too much to be looked through
        else
            showTimes();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &CalendarPlace::search);
}

void CalendarPlace::connectViews()
{
    for (auto *view : {static_cast<TimesView *>(m_days), static_cast<TimesView *>(m_month)}) {
        view->addAction(m_actions->removeItem);
        connect(view, &TimesView::currentTimeChanged, this, [this, view] {
            if (view == m_views->currentWidget())
                setCurrentKey(view->currentKey());
        });
        connect(view, &QAbstractItemView::activated, m_actions->open, &QAction::trigger);
        connect(view, &TimesView::emptyActivated, this, &CalendarPlace::newAt);
    }
    connectMoving();
    connectMenus();
    m_agenda->addAction(m_actions->removeItem);
    connect(m_agenda, &CellTable::currentRowChanged, this, [this] {
        const auto index = m_agenda->currentIndex();
        if (m_agenda == m_views->currentWidget())
            setCurrentKey(index.isValid() ? m_times->timeAt(index.row()).key() : QString());
    });
    connect(m_agenda, &QAbstractItemView::activated, m_actions->open, &QAction::trigger);
    connect(m_month, &MonthView::moreActivated, this, [this](QDate day) {
        showDay(day);
        showSpan(CalendarSpan::Day);
    });
    connect(m_mini, &MiniMonth::dayChosen, this, &CalendarPlace::showDay);
    connect(m_principals, &PrincipalsModel::shownEdited, this,
            [this](const QString &address, bool shown) {
                if (address == m_stores.calendars->session().actingAddress())
                    m_stores.principals->setOwnShown(shown);
                else
                    m_stores.principals->setShown(address, shown);
            });
    connect(m_principalsView, &PrincipalsView::currentPrincipalChanged, this,
            &CalendarPlace::showCurrent);
}

void CalendarPlace::setStores(const ActingStores &stores)
{
    if (m_stores) {
        m_stores.calendars->disconnect(this);
        m_stores.categories->disconnect(this);
        m_stores.principals->disconnect(this);
    }
    if (m_dialog)
        m_dialog->deleteLater();
    m_transfer->close();
    if (m_searchedFrom)
        m_span = *std::exchange(m_searchedFrom, std::nullopt);
    m_actions->spanAction(m_span)->setChecked(true);
    m_stores = stores;
    m_readFailed = true; // what was read for somebody else is no success
    showReading();
    m_messageBar->clear();
    m_filter->clear();
    if (stores) {
        connect(stores.calendars, &CalendarStore::changed, this, [this] {
            showPrincipals();
            showTimes();
        });
        connect(stores.categories, &CategoriesStore::changed, this, &CalendarPlace::showTimes);
        connect(stores.calendars, &CalendarStore::readingChanged, this,
                &CalendarPlace::showReading);
        connect(stores.calendars, &CalendarStore::failed, this, &CalendarPlace::showFailure);
        for (const auto signal : {&PrincipalsList::changed, &PrincipalsList::shownChanged,
                                  &PrincipalsList::namesChanged})
            connect(stores.principals, signal, this, &CalendarPlace::showAll);
    }
    showAll();
}

QList<CalendarPlace::Shown> CalendarPlace::all() const
{
    if (!m_stores)
        return {};
    const QString own = m_stores.calendars->session().actingAddress();
    QList<Shown> list{
        {.principal = {.name = m_stores.principals->nameOf(own), .address = own}, .isOwn = true}};
    for (const auto &entry : m_stores.principals->entries()) {
        // One may be on the list whose identity one has taken.
        if (entry.principal.address.compare(own, Qt::CaseInsensitive) == 0)
            continue;
        list.append({.principal = {.name = m_stores.principals->nameOf(entry.principal.address),
                                   .address = entry.principal.address},
                     .color = int(list.size())});
    }
    return list;
}

bool CalendarPlace::isShown(const QString &address) const
{
    if (address == m_stores.calendars->session().actingAddress())
        return m_stores.principals->isOwnShown();
    return std::ranges::any_of(m_stores.principals->entries(), [&address](const auto &entry) {
        return entry.principal.address == address && entry.shown;
    });
}

QList<CalendarPlace::Shown> CalendarPlace::shownCalendars() const
{
    auto list = all();
    list.removeIf([this](const Shown &one) { return !isShown(one.principal.address); });
    return list;
}

QWidget *CalendarPlace::view() const
{
    switch (m_span) {
    case CalendarSpan::Month:
        return m_month;
    case CalendarSpan::Agenda:
        return m_times->rowCount() > 0 ? static_cast<QWidget *>(m_agenda) : m_nothing;
    case CalendarSpan::Day:
    case CalendarSpan::WorkWeek:
    case CalendarSpan::Week:
        break;
    }
    return m_days;
}

void CalendarPlace::showDay(QDate day)
{
    m_day = day;
    if (m_searchedFrom)
        return endSearch();
    showAll();
}

void CalendarPlace::showSpan(CalendarSpan span)
{
    m_span = span;
    m_searchedFrom.reset();
    m_actions->spanAction(span)->setChecked(true);
    showAll(); // and then the view, which so need not arrange what it shows no more
}

void CalendarPlace::showAll()
{
    const ShownRange shown = range();
    m_days->setDays(shown.first, shown.days);
    m_month->setDays(shown.first, shown.days);
    m_month->setMonth(m_day);
    m_mini->setDay(m_day, shown);
    m_title->setText(title());
    m_days->setAccessibleName(m_title->text());
    m_month->setAccessibleName(m_title->text());
    want();
    showPrincipals();
    showTimes();
}

void CalendarPlace::want()
{
    if (!m_shown || !m_stores)
        return;
    QStringList addresses;
    for (const Shown &one : shownCalendars())
        addresses.append(one.principal.address);
    if (!addresses.isEmpty())
        m_stores.calendars->want(addresses, range().first, range().last(),
                                 m_searchedFrom ? CalendarStore::Wanted::Items
                                                : CalendarStore::Wanted::ItemsAndTimes);
}

void CalendarPlace::refresh(const QString &address)
{
    if (!m_stores)
        return;
    m_stores.calendars->invalidate(address);
    want();
}

QString CalendarPlace::sightOf(const Shown &one) const
{
    const auto &calendars = *m_stores.calendars;
    const QString &address = one.principal.address;
    const auto sight = calendars.sight(address);
    if (calendars.failure(address))
        return sightText(CalendarSight::Failed, {}, one.isOwn);
    if (sight == CalendarSight::Unknown && !calendars.isReading())
        return tr("not read");
    return sightText(sight, calendars.given(address), one.isOwn);
}

void CalendarPlace::showPrincipals()
{
    QList<PrincipalsModel::Row> rows;
    for (const Shown &one : all()) {
        const QString &address = one.principal.address;
        const auto sight = m_stores.calendars->sight(address);
        rows.append({.address = address,
                     .name = one.principal.name,
                     .sight = sightOf(one),
                     .isOwn = one.isOwn,
                     .shown = isShown(address),
                     .isClosed = sight == CalendarSight::None});
    }
    m_principals->setRows(rows);
    showCurrent();
}

void CalendarPlace::showTimes()
{
    QList<ShownTime> times;
    QList<ShownCalendar> calendars;
    const ShownRange shown = range();
    const ShownDays days{.first = shown.first, .count = shown.days};
    for (const Shown &one : shownCalendars()) {
        const QString &address = one.principal.address;
        const auto theirs = timesIn(*m_stores.calendars, address, int(calendars.size()), days);
        calendars.append({.name = one.principal.name,
                          .color = one.color,
                          .categories = categoriesOf(theirs, m_stores.categories, address)});
        times += theirs;
    }
    if (const QString text = m_filter->text(); !text.isEmpty())
        times.removeIf([&text](const ShownTime &time) {
            const auto has = [&text](const QString &words) {
                return words.contains(text, Qt::CaseInsensitive);
            };
            return !has(CalendarModel::title(time)) && !has(time.entry.location) &&
                   !has(time.entry.organizerName) &&
                   std::ranges::none_of(time.entry.categories, has);
        });
    m_times->setTimes(times, calendars, days.zone);
    showNothing();
    m_views->setCurrentWidget(view());
    QSet<QDate> busy;
    for (int row = 0; row < m_times->rowCount(); ++row)
        for (QDate day = m_times->firstDay(row); day <= m_times->lastDay(row); day = day.addDays(1))
            busy.insert(day);
    m_mini->setBusyDays(busy);
    showZones();
    const int current = m_current.isEmpty() ? -1 : m_times->rowOf(m_current);
    if (m_views->currentWidget() == m_agenda) {
        if (current >= 0)
            m_agenda->select(m_agenda->model()->index(current, 0));
        m_agenda->fitColumns();
    }
    showCurrent();
}

// Of the calendars that are shown the first one whose clocks show another time stands beside.
void CalendarPlace::showZones()
{
    std::optional<QTimeZone> second;
    std::optional<WorkTimes> working;
    const QDateTime begin = QDateTime(range().first, QTime(12, 0));
    for (const Shown &one : shownCalendars()) {
        const auto *taken = m_stores.calendars->availability(one.principal.address);
        if (!taken || !taken->workTimes)
            continue;
        const auto &zone = taken->workTimes->zone;
        if (!working || (!one.isOwn && !second))
            working = taken->workTimes;
        if (!second &&
            zone.offsetFromUtc(begin) != QTimeZone::systemTimeZone().offsetFromUtc(begin))
            second = zone;
    }
    m_days->setSecondZone(second);
    m_days->setWorkTimes(working);
}

} // namespace OnBehalf
