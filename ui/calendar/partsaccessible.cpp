// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/partsaccessible.h"

#include <QPointer>
#include <QWidget>

namespace OnBehalf {

namespace {

/// One part. It is asked for again after each reading, so the number is what it stands for.
class PartAccessible : public QAccessibleInterface
{
public:
    PartAccessible(QWidget *widget, int number)
        : m_widget(widget)
        , m_number(number)
    {}

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isValid() const override { return parts() && m_number < parts()->count(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return parts(); }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? parts()->words(m_number) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? parts()->place(m_number) : QRect();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        const bool current = isValid() && parts()->current() == m_number;
        state.selected = current;
        state.focused = current && m_widget->hasFocus();
        state.invisible = isValid() && parts()->place(m_number).isEmpty();
        return state;
    }

private:
    [[nodiscard]] PartsAccessible *parts() const
    {
        return m_widget ? dynamic_cast<PartsAccessible *>(
                              QAccessible::queryAccessibleInterface(m_widget))
                        : nullptr;
    }

    QPointer<QWidget> m_widget;
    int m_number;
};

} // namespace

PartsAccessible::PartsAccessible(QWidget *widget)
    : QAccessibleWidget(widget, QAccessible::List)
{}

PartsAccessible::~PartsAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *PartsAccessible::child(int index) const
{
    if (index < 0 || index >= count())
        return nullptr;
    if (!m_children.contains(index))
        m_children.insert(
            index, QAccessible::registerAccessibleInterface(new PartAccessible(widget(), index)));
    return QAccessible::accessibleInterface(m_children.value(index));
}

int PartsAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const PartAccessible *>(child);
    return part ? part->number() : -1;
}

QAccessibleInterface *PartsAccessible::childAt(int x, int y) const
{
    return child(partAt({x, y}));
}

QAccessibleInterface *PartsAccessible::focusChild() const
{
    return child(current());
}

void PartsAccessible::sayCurrent(QWidget *widget, int part)
{
    if (!QAccessible::isActive() || part < 0)
        return;
    for (const auto what : {QAccessible::Selection, QAccessible::Focus}) {
        if (what == QAccessible::Focus && !widget->hasFocus())
            continue;
        QAccessibleEvent event(widget, what);
        event.setChild(part);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace OnBehalf
