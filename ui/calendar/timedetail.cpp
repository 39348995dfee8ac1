// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/timedetail.h"

#include "calendar/calendaractions.h"
#include "common/stylepainting.h"
#include "common/textlabel.h"
#include "factsgrid.h"
#include "pagearea.h"
#include "toolrow.h"

#include <QPainter>

namespace OnBehalf {

TimeDetail::TimeDetail(CalendarActions *actions, QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(TextKind::Section, this))
    , m_facts(new FactsGrid(this))
    , m_note(new TextLabel(TextKind::Secondary, this))
    , m_buttons(new QWidget(this))
{
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    for (auto *action : {actions->open, actions->removeItem})
        buttons->addWidget(ToolRow::buttonFor(action, m_buttons));
    auto *copy = ToolRow::buttonFor(actions->copyItem, m_buttons);
    copy->setToolButtonStyle(Qt::ToolButtonIconOnly);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    auto *area = new PageArea(this);
    auto *page = area->page();
    page->setContentsMargins(12, 8, 8, 8);
    page->setSpacing(6);
    page->addWidget(m_title);
    page->addWidget(m_facts);
    page->addWidget(m_note);
    page->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 8);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(10, 0, 8, 0);
    line->addWidget(m_buttons);
    layout->addLayout(line);
    setAccessibleName(tr("What is selected"));
}

void TimeDetail::setTime(const std::optional<ShownTime> &time, const EntryReader &reader)
{
    m_facts->setVisible(time.has_value());
    m_title->setVisible(time.has_value());
    m_buttons->setVisible(time.has_value());
    if (!time) {
        m_note->setText(tr("Select something in the calendar to see what it is."));
        m_note->show();
        return;
    }
    m_title->setText(CalendarModel::title(*time));
    m_facts->setFacts(entryFacts(time->entry, reader));
    const QString obstacle = entryObstacle(time->entry);
    m_note->setText(obstacle);
    m_note->setVisible(!obstacle.isEmpty());
    m_buttons->setVisible(obstacle.isEmpty());
}

void TimeDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::roundedBox(&painter, rect(), palette().color(QPalette::Base),
                       palette().color(QPalette::Mid));
}

} // namespace OnBehalf
