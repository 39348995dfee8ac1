// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panes.h"

#include <QApplication>

namespace OnBehalf {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy();
}

/// In tab order, so that the pane is entered where Tab would enter it.
QWidget *firstInside(QWidget *pane)
{
    if (takesFocus(pane))
        return pane;
    for (auto *widget = pane->nextInFocusChain(); widget != pane;
         widget = widget->nextInFocusChain())
        if (pane->isAncestorOf(widget) && takesFocus(widget))
            return widget;
    return nullptr;
}

} // namespace

void focusNextPane(const QWidgetList &panes, bool forward)
{
    const auto *focus = QApplication::focusWidget();
    const auto count = panes.size();
    qsizetype at = forward ? -1 : count;
    for (qsizetype i = 0; focus && i < count; ++i)
        if (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus))
            at = i;
    for (qsizetype step = 1; step <= count; ++step) {
        const auto next = (at + (forward ? step : -step) + 2 * count) % count;
        auto *target = panes.at(next)->isVisible() ? firstInside(panes.at(next)) : nullptr;
        if (!target)
            continue;
        target->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
}

} // namespace OnBehalf
