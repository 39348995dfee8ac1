// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Categories and their colours, in Outlook's words.
#pragma once

#include "categories/categoriesstore.h"

namespace OnBehalf {

/// "Dark blue"
QString categoryColorName(Category::Color color);

/// "category Board", "categories Board, Travel"; empty without any.
QString categoriesPhrase(const QStringList &names);

/// What is to be known of the categories that \a store offers for the calendar of \a who; empty
/// where these are all there is to say. \a store: null while nobody is signed in.
QString categoriesNote(const CategoriesStore *store, const QString &address, const QString &who);

} // namespace OnBehalf
