// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace OnBehalf::Ctl {

/// What onbehalfctl says, translated.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OnBehalf::Ctl)
};

} // namespace OnBehalf::Ctl
