// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace OnBehalf {

/// A line of what is known of something: "From", "Claire Fontaine".
struct Fact
{
    QString name;
    QString text;
    bool important = false;

    bool operator==(const Fact &) const = default;
};

} // namespace OnBehalf
