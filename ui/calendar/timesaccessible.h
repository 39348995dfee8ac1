// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/partsaccessible.h"

namespace OnBehalf {

class TimesView;

/// What a screen reader hears of a TimesView: an item a row of the model, in time. Those that have
/// no room are among them.
class TimesAccessible : public PartsAccessible
{
public:
    explicit TimesAccessible(TimesView *view);

    /// For all views of this kind; does nothing the second time.
    static void install();

    [[nodiscard]] int count() const override;
    [[nodiscard]] QString words(int part) const override;
    [[nodiscard]] QRect place(int part) const override;
    [[nodiscard]] int current() const override;
    [[nodiscard]] int partAt(QPoint onScreen) const override;

private:
    [[nodiscard]] TimesView *view() const;
};

} // namespace OnBehalf
