// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/cellroles.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace OnBehalf {

/// A cell in a few signs: its words, "[x]" for a box, "(second line)", "*" where it is staged.
inline QString printed(const QModelIndex &index)
{
    using namespace Qt::Literals::StringLiterals;
    QStringList parts;
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid())
        parts.append(check.toInt() == Qt::Checked ? u"[x]"_s : u"[ ]"_s);
    parts.append(index.data(Qt::DisplayRole).toString().replace(u'\n', u' '));
    for (const int role : {int(SecondLineRole), int(ReasonRole)})
        if (const QString more = index.data(role).toString(); !more.isEmpty())
            parts.append(u'(' + more + u')');
    parts.removeAll(QString());
    const bool staged = index.data(StagedRole).toBool() || index.data(RowStagedRole).toBool();
    return parts.join(u' ') + (staged ? u"*"_s : QString());
}

/// A line for each row, its children indented below it.
inline QStringList printed(const QAbstractItemModel &model, const QModelIndex &parent = {},
                           const QString &indent = {})
{
    using namespace Qt::Literals::StringLiterals;
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(printed(model.index(row, column, parent)));
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        lines.append(indent + cells.join(u" | "_s));
        lines.append(printed(model, model.index(row, 0, parent), indent + u"  "_s));
    }
    return lines;
}

} // namespace OnBehalf
