// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the place "Requests" is laid out.
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/textlabel.h"
#include "emptytable.h"
#include "requests/daypane.h"
#include "requests/requestdetail.h"
#include "requests/requestsplace.h"
#include "requests/requestsview.h"
#include "toolrow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

void RequestsPlace::build()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_detail)})
        widget->addAction(m_actions->remove);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(1);
    heading->addWidget(new TextLabel(TextKind::Title, tr("Requests"), this));
    heading->addWidget(m_intro);
    auto *right = new QSplitter(this);
    right->setObjectName(u"daySplit"_s);
    m_split->setObjectName(u"requestsSplit"_s);
    right->setHandleWidth(16);
    right->setChildrenCollapsible(false);
    right->addWidget(m_detail);
    right->addWidget(m_day);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    m_split->setHandleWidth(16);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(buildList());
    m_split->addWidget(right);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 2);
    const int letter = fontMetrics().averageCharWidth();
    m_split->setSizes({letter * 46, letter * 100});
    right->setSizes({letter * 56, letter * 34});
    m_detail->setMinimumWidth(letter * 40);
    m_day->setMinimumWidth(letter * 24);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(heading);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_split, 1);
}

QWidget *RequestsPlace::buildList()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter requests"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_which->setObjectName(u"whichRequests"_s);
    m_which->setAccessibleName(tr("Which requests are shown"));
    m_which->addItem(tr("Waiting"), int(Which::Waiting));
    m_which->addItem(tr("Waiting, today"), int(Which::Today));
    m_which->addItem(tr("All"), int(Which::All));
    m_which->setCurrentIndex(int(Which::Today));
    m_toolBar = new QWidget(this);
    auto *tools = new QHBoxLayout(m_toolBar);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(6);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_which);
    auto *reload = ToolRow::buttonFor(m_actions->reload, m_toolBar);
    reload->setToolButtonStyle(Qt::ToolButtonIconOnly);
    tools->addWidget(reload);
    m_content->addWidget(m_view);
    m_content->addWidget(m_empty);
    auto *list = new QWidget(this);
    list->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_content, 1);
    return list;
}

QVariantMap RequestsPlace::layout() const
{
    auto layout = Place::layout();
    layout.insert(m_which->objectName(), m_which->currentIndex());
    return layout;
}

void RequestsPlace::restoreLayout(const QVariantMap &layout)
{
    Place::restoreLayout(layout);
    const QSignalBlocker blocker(m_which); // the list that comes next is shown by it
    const int which = layout.value(m_which->objectName(), int(Which::Today)).toInt();
    m_which->setCurrentIndex(qBound(0, which, m_which->count() - 1));
}

} // namespace OnBehalf
