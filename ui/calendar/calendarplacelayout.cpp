// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the place "Calendar" is laid out.
#include "calendar/agendaview.h"
#include "calendar/calendarplace.h"
#include "calendar/daysview.h"
#include "calendar/minimonth.h"
#include "calendar/monthview.h"
#include "calendar/principalsview.h"
#include "calendar/timedetail.h"
#include "common/flowlayout.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/textlabel.h"
#include "emptytable.h"
#include "text/datetext.h"
#include "toolrow.h"

#include <QLineEdit>
#include <QStackedWidget>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto spanKey = "span"_L1;

QToolButton *iconButtonFor(QAction *action, QWidget *parent)
{
    auto *button = ToolRow::buttonFor(action, parent);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

/// Tab goes through them as they are seen.
void orderTabs(const QWidgetList &parts)
{
    QWidget *before = nullptr;
    for (const auto *part : parts)
        for (auto *widget : part->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            if (before)
                QWidget::setTabOrder(before, widget);
            before = widget;
        }
}

} // namespace

void CalendarPlace::build()
{
    m_views->addWidget(m_days);
    m_views->addWidget(m_month);
    m_views->addWidget(m_agenda);
    m_agenda->setObjectName(u"agendaTable"_s);
    m_views->addWidget(m_nothing);
    m_views->setMinimumSize(200, 200);
    auto *content = new QHBoxLayout;
    content->setSpacing(12);
    auto *side = buildSide();
    content->addWidget(side);
    content->addWidget(m_views, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(buildTools());
    layout->addWidget(m_messageBar);
    layout->addLayout(content, 1);
    orderTabs({m_tools, side, m_views});
}

QWidget *CalendarPlace::buildTools()
{
    m_tools = new QWidget(this);
    auto *days = new QWidget(m_tools);
    auto *dayLine = new QHBoxLayout(days);
    dayLine->setContentsMargins(0, 0, 0, 0);
    dayLine->setSpacing(4);
    auto *today = ToolRow::buttonFor(m_actions->today, days);
    dayLine->addWidget(today);
    dayLine->addWidget(iconButtonFor(m_actions->earlier, days));
    dayLine->addWidget(iconButtonFor(m_actions->later, days));
    m_title->setWordWrap(false);
    dayLine->addWidget(m_title);
    auto *spans = new QWidget(m_tools);
    auto *spanLine = new QHBoxLayout(spans);
    spanLine->setContentsMargins(0, 0, 0, 0);
    spanLine->setSpacing(4);
    for (const auto span : {CalendarSpan::Day, CalendarSpan::WorkWeek, CalendarSpan::Week,
                            CalendarSpan::Month, CalendarSpan::Agenda})
        spanLine->addWidget(ToolRow::buttonFor(m_actions->spanAction(span), spans));
    m_filter->setPlaceholderText(tr("Filter or search"));
    m_filter->setObjectName(u"calendarFilter"_s);
    m_filter->setAccessibleName(tr("Filter items"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    auto *flow = new FlowLayout(m_tools);
    flow->setSpacings(12, 6);
    flow->addWidget(days);
    flow->addWidget(spans);
    flow->addWidget(iconButtonFor(m_actions->sideBySide, m_tools));
    flow->addWidget(iconButtonFor(m_actions->reload, m_tools));
    flow->addWidget(m_filter);
    return m_tools;
}

QWidget *CalendarPlace::buildSide()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(new TextLabel(TextKind::Section, tr("Calendars"), this), 1);
    head->addWidget(iconButtonFor(m_actions->addPrincipal, this));
    head->addWidget(iconButtonFor(m_actions->removePrincipal, this));
    m_principalsView->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *side = new QWidget(this);
    side->setFixedWidth(fontMetrics().averageCharWidth() * 37);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_mini);
    layout->addLayout(head);
    layout->addWidget(m_principalsView);
    layout->addWidget(m_detail, 1);
    return side;
}

QVariantMap CalendarPlace::layout() const
{
    auto layout = Place::layout();
    layout.insert(spanKey, int(m_searchedFrom.value_or(m_span)));
    layout.insert(m_actions->sideBySide->objectName(), m_actions->sideBySide->isChecked());
    return layout;
}

void CalendarPlace::restoreLayout(const QVariantMap &layout)
{
    Place::restoreLayout(layout);
    const int span = layout.value(spanKey, int(CalendarSpan::WorkWeek)).toInt();
    m_span = CalendarSpan(qBound(int(CalendarSpan::Day), span, int(CalendarSpan::Agenda)));
    m_searchedFrom.reset();
    m_actions->spanAction(m_span)->setChecked(true);
    m_actions->sideBySide->setChecked(layout.value(m_actions->sideBySide->objectName()).toBool());
}

} // namespace OnBehalf
