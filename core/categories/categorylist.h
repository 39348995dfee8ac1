// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "categories/category.h"
#include "ews/client.h"

namespace OnBehalf {

using CategoryList = Ews::Result<QList<Category>>;

/// Reads the categories that the owner of \a mailbox has made, in their order; \a mailbox empty:
/// the caller's own. Empty where there is no list, or the server is too old to give it. Whoever may
/// not read the calendar, where it is kept, is refused.
QFuture<CategoryList> readCategories(std::shared_ptr<Ews::Client> client, QString mailbox,
                                     std::stop_token stop = {});

/// The categories of a list as mailboxes keep it (MS-OXOCFG 2.2.5.2.2); nothing where \a xml is
/// none. Users and programs write into it: names without words and names that come again are left
/// out, colours that are none count as no colour.
std::optional<QList<Category>> categoriesIn(const QByteArray &xml);

} // namespace OnBehalf
