// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "place.h"

#include "common/celltable.h"

#include <QSplitter>

namespace OnBehalf {

namespace {

/// Those with a name; other tables and splitters are of dialogs, or not for the user to change.
template<class Part>
QList<Part *> namedParts(const Place *place)
{
    auto parts = place->findChildren<Part *>();
    parts.removeIf([](const Part *part) { return part->objectName().isEmpty(); });
    return parts;
}

} // namespace

QVariantMap Place::layout() const
{
    QVariantMap layout;
    for (const auto *split : namedParts<QSplitter>(this))
        layout.insert(split->objectName(), split->saveState());
    for (const auto *table : namedParts<CellTable>(this))
        if (const auto columns = table->columns(); !columns.isEmpty())
            layout.insert(table->objectName(), columns);
    return layout;
}

void Place::restoreLayout(const QVariantMap &layout)
{
    for (auto *split : namedParts<QSplitter>(this))
        split->restoreState(layout.value(split->objectName()).toByteArray());
    for (auto *table : namedParts<CellTable>(this))
        table->restoreColumns(layout.value(table->objectName()).toByteArray());
}

} // namespace OnBehalf
