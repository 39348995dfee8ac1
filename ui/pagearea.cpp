// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagearea.h"

#include <QBoxLayout>
#include <QEvent>

namespace OnBehalf {

PageArea::PageArea(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its contents have it, and pull it along
    auto *contents = new QWidget;
    m_page = new QVBoxLayout(contents);
    setWidget(contents);
    contents->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    contents->installEventFilter(this);
}

bool PageArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &PageArea::keepReadable, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    keepReadable();
}

void PageArea::keepReadable()
{
    const int least = m_page->hasHeightForWidth()
                          ? m_page->minimumHeightForWidth(viewport()->width())
                          : m_page->minimumSize().height();
    if (least != widget()->minimumHeight())
        widget()->setMinimumHeight(least);
}

} // namespace OnBehalf
