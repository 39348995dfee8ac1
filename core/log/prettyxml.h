// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace OnBehalf {

/// XML as people read it: an element a line, indented by its depth.
struct PrettyXml
{
    QString text;
    bool isCut = false; ///< There is more than was wanted.

    bool operator==(const PrettyXml &) const = default;
};

/// The first \a most characters of \a xml, made readable. What is no XML stays as it is, from where
/// it is none on.
PrettyXml prettyXml(const QByteArray &xml, qsizetype most);

} // namespace OnBehalf
