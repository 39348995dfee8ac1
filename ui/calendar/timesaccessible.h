// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace OnBehalf {

class TimesView;

/// What a screen reader hears of a TimesView: a list, an item a row of the model, in time.
class TimesAccessible : public QAccessibleWidget
{
public:
    explicit TimesAccessible(TimesView *view);
    ~TimesAccessible() override;

    /// For all views of this kind; does nothing the second time.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] TimesView *view() const;

    /// Those that were asked for, by row; those of rows that are gone go with the model's reset.
    mutable QHash<int, QAccessible::Id> m_children;
};

} // namespace OnBehalf
