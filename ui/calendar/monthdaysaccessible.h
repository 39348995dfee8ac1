// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/partsaccessible.h"

namespace OnBehalf {

class MonthDays;

/// What a screen reader hears of the days of a MiniMonth.
class MonthDaysAccessible : public PartsAccessible
{
public:
    explicit MonthDaysAccessible(MonthDays *days);

    /// For all of them; does nothing the second time.
    static void install();

    [[nodiscard]] int count() const override;
    [[nodiscard]] QString words(int part) const override;
    [[nodiscard]] QRect place(int part) const override;
    [[nodiscard]] int current() const override;
    [[nodiscard]] int partAt(QPoint onScreen) const override;

private:
    [[nodiscard]] const MonthDays *days() const;
};

} // namespace OnBehalf
