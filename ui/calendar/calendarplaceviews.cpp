// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done in the views of "Calendar" themselves.
#include "calendar/agendaview.h"
#include "calendar/calendarplace.h"
#include "calendar/daysview.h"
#include "calendar/monthview.h"
#include "calendar/principalsview.h"
#include "common/tones.h"
#include "models/calendarmodel.h"
#include "text/datetext.h"

#include <QAbstractScrollArea>
#include <QMenu>

namespace OnBehalf {

namespace {

/// By the right mouse button and by the menu key.
void giveMenu(QWidget *view, const QList<QAction *> &actions)
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto *scrolled = qobject_cast<QAbstractScrollArea *>(view);
    const QWidget *area = scrolled ? scrolled->viewport() : view;
    QObject::connect(view, &QWidget::customContextMenuRequested, view,
                     [view, area, actions](QPoint point) {
                         auto *menu = new QMenu(view);
                         menu->setAttribute(Qt::WA_DeleteOnClose);
                         menu->addActions(actions);
                         menu->popup(area->mapToGlobal(point));
                     });
}

} // namespace

void CalendarPlace::connectMenus()
{
    for (auto *view : QList<QWidget *>{m_days, m_month, m_agenda})
        giveMenu(view, {m_actions->open, m_actions->moveItem, m_actions->copyItem,
                        m_actions->removeItem});
    m_days->addAction(m_actions->moveItem);
    giveMenu(m_principalsView, {m_actions->addPrincipal, m_actions->removePrincipal});
    m_principalsView->addAction(m_actions->removePrincipal);
}

void CalendarPlace::connectMoving()
{
    connect(m_actions->moveItem, &QAction::triggered, m_days, &DaysView::beginMoving);
    connect(m_days, &DaysView::movingTo, this,
            [this](const QString &key, const QDateTime &start, const QDateTime &end) {
                const auto &zone = m_times->zone();
                Q_EMIT resultSaid(
                    Tone::Info,
                    tr("“%1” to %2? Enter moves it there, Esc leaves it where it is.",
                       "a subject, a time")
                        .arg(CalendarModel::title(m_times->timeAt(m_times->rowOf(key))),
                             timeRangeText(start.toTimeZone(zone), end.toTimeZone(zone))));
            });
    connect(m_days, &DaysView::movingEnded, this,
            [this] { Q_EMIT resultSaid(Tone::Info, tr("Not moved")); });
    connect(m_days, &DaysView::timeMoved, this,
            [this](const QString &key, const QDateTime &start, const QDateTime &end) {
                Q_EMIT resultSaid(Tone::Info, {});
                setCurrentKey(key);
                withCurrent([&](const auto &principal, const auto &item) {
                    Q_EMIT moveWanted(principal, item, start, end);
                });
            });
}

} // namespace OnBehalf
