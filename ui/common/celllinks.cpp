// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellpainter.h"

#include "explanation.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleOptionViewItem>
#include <QTimer>

// The links in explanation rows: hit by the mouse, reached with Tab, opened with Return or Space.
namespace OnBehalf {

QStyleOptionViewItem CellDelegate::explanationOption(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.widget = m_view;
    option.font = QApplication::font();
    option.rect = m_view->visualRect(index);
    return option;
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view && watched != m_viewport)
        return QStyledItemDelegate::eventFilter(watched, event); // an editor
    if (watched == m_view) {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        return !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) &&
               viewKey(key->key());
    }
    if (event->type() == QEvent::MouseMove) {
        followMouse(static_cast<QMouseEvent *>(event)->position().toPoint());
    } else if (event->type() == QEvent::Resize && m_view->viewport()->width() != m_laidOutWidth) {
        // Explanations break their lines anew, and with them the heights of their rows.
        m_laidOutWidth = m_view->viewport()->width();
        QTimer::singleShot(0, this, [this] { Q_EMIT sizeHintChanged({}); });
    }
    return false;
}

int CellDelegate::currentLink(const QModelIndex &index) const
{
    return m_linkRow == index ? m_link : 0;
}

QString CellDelegate::linkAt(QPoint position, QModelIndex *index) const
{
    *index = m_view ? m_view->indexAt(position) : QModelIndex();
    if (!Explanation::isExplanation(*index))
        return {};
    const auto option = explanationOption(*index);
    const int width = qMin(option.rect.width(), m_view->viewport()->width());
    return Explanation(*index, option, width).linkAt(position, option.rect);
}

void CellDelegate::followMouse(QPoint position)
{
    QModelIndex index;
    const bool overLink = !linkAt(position, &index).isEmpty();
    if (overLink)
        m_view->viewport()->setCursor(Qt::PointingHandCursor);
    else if (m_view->viewport()->cursor().shape() == Qt::PointingHandCursor)
        m_view->viewport()->unsetCursor();
}

bool CellDelegate::viewKey(int key)
{
    switch (key) {
    case Qt::Key_Tab:
        return moveLink(true);
    case Qt::Key_Backtab:
        return moveLink(false);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return openCurrentLink();
    default:
        return false;
    }
}

// From a row into its explanation, on from link to link; past the last, Tab leaves the table.
bool CellDelegate::moveLink(bool forward)
{
    const auto current = m_view->currentIndex();
    if (!current.isValid())
        return false;
    if (Explanation::isExplanation(current)) {
        const auto links = Explanation(current, explanationOption(current), 1000).links();
        const int next = currentLink(current) + (forward ? 1 : -1);
        if (next < 0 && current.parent().isValid()) {
            m_view->setCurrentIndex(current.parent());
            return true;
        }
        if (next < 0 || next >= links.size())
            return false;
        m_linkRow = current;
        m_link = next;
        m_view->viewport()->update();
        return true;
    }
    const auto child = m_view->model()->index(0, 0, current.siblingAtColumn(0));
    if (!forward || !Explanation::isExplanation(child) || !m_view->visualRect(child).isValid() ||
        Explanation(child, explanationOption(child), 1000).links().isEmpty())
        return false;
    m_linkRow = child;
    m_link = 0;
    m_view->setCurrentIndex(child);
    return true;
}

bool CellDelegate::openCurrentLink()
{
    const auto current = m_view->currentIndex();
    if (!Explanation::isExplanation(current))
        return false;
    const auto links = Explanation(current, explanationOption(current), 1000).links();
    const int link = currentLink(current);
    if (link < links.size())
        Q_EMIT linkActivated(current, links.at(link));
    return true;
}

} // namespace OnBehalf
