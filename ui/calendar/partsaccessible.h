// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace OnBehalf {

/// What a screen reader hears of a widget that draws a list of parts itself, of which one is
/// current: a list, and each part with its words.
class PartsAccessible : public QAccessibleWidget
{
public:
    explicit PartsAccessible(QWidget *widget);
    ~PartsAccessible() override;

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QString words(int part) const = 0;
    /// On the screen; empty where it is not seen.
    [[nodiscard]] virtual QRect place(int part) const = 0;
    /// -1 for none.
    [[nodiscard]] virtual int current() const = 0;
    [[nodiscard]] virtual int partAt(QPoint onScreen) const = 0;

    [[nodiscard]] int childCount() const override { return count(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    /// Another part is current: Qt's own widgets say so, one that draws its parts has to.
    static void sayCurrent(QWidget *widget, int part);

private:
    /// Those that were asked for; one beyond the count is no part any more.
    mutable QHash<int, QAccessible::Id> m_children;
};

} // namespace OnBehalf
