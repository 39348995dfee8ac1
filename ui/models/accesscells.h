// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the cells of AccessMatrixModel and FindingsModel say, role by role.
#pragma once

#include "access/accessmatrix.h"

#include <QVariant>

namespace OnBehalf::AccessCells {

QVariant who(const AccessMatrix &matrix, int row, int role);
QVariant level(const AccessMatrix &matrix, int row, int column, int role);
QVariant folder(const AccessColumn &column, int role);

/// The icon that stands for an origin.
QString originIcon(AccessOrigin origin);

/// The icon and the Tone of a finding, for IconNameRole and ToneRole.
QVariant severity(const AccessFinding &finding, int role);

} // namespace OnBehalf::AccessCells
