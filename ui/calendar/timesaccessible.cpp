// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/timesaccessible.h"

#include "calendar/timesview.h"
#include "models/calendarmodel.h"

#include <QPointer>

namespace OnBehalf {

namespace {

/// One row. It is asked for again after each reading, so the row is what it stands for.
class TimeAccessible : public QAccessibleInterface
{
public:
    TimeAccessible(TimesView *view, int row)
        : m_view(view)
        , m_row(row)
    {}

    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_view->model() && m_row < m_view->model()->rowCount();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid()
                   ? index().data(Qt::AccessibleTextRole).toString()
                   : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->visualRect(index());
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        const bool current = isValid() && m_view->currentIndex().row() == m_row;
        state.selected = current;
        state.focused = current && m_view->hasFocus();
        state.invisible = isValid() && m_view->visualRect(index()).isEmpty();
        return state;
    }

private:
    [[nodiscard]] QModelIndex index() const { return m_view->model()->index(m_row, 0); }

    QPointer<TimesView> m_view;
    int m_row;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimesView *>(object);
    return view ? new TimesAccessible(view) : nullptr;
}

} // namespace

TimesAccessible::TimesAccessible(TimesView *view)
    : QAccessibleWidget(view, QAccessible::List)
{}

TimesAccessible::~TimesAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

void TimesAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    (void)installed;
}

TimesView *TimesAccessible::view() const
{
    return qobject_cast<TimesView *>(widget());
}

int TimesAccessible::childCount() const
{
    return view() && view()->model() ? view()->model()->rowCount() : 0;
}

QAccessibleInterface *TimesAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (!m_children.contains(index))
        m_children.insert(
            index, QAccessible::registerAccessibleInterface(new TimeAccessible(view(), index)));
    return QAccessible::accessibleInterface(m_children.value(index));
}

int TimesAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *time = dynamic_cast<const TimeAccessible *>(child);
    return time ? time->row() : -1;
}

QAccessibleInterface *TimesAccessible::childAt(int x, int y) const
{
    const auto index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? child(index.row()) : nullptr;
}

QAccessibleInterface *TimesAccessible::focusChild() const
{
    const auto index = view()->currentIndex();
    return index.isValid() ? child(index.row()) : nullptr;
}

} // namespace OnBehalf
