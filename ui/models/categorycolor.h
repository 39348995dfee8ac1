// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "categories/category.h"

#include <QColor>

namespace OnBehalf {

/// How a category's colour looks, in light and dark alike, as people know it from Outlook; invalid
/// for no colour. Some hardly differ from a ground: give it an outline, and say the name beside.
QColor shownColor(Category::Color color);

/// The colours that \a names have in \a categories, of those that have one, in the names' order.
QList<QColor> shownColors(const QList<Category> &categories, const QStringList &names);

} // namespace OnBehalf
