// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace OnBehalf {

class TextLabel;

/// Labelled fields below one another, each with a note where there is one, some of them hidden at
/// times.
class FieldGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FieldGrid(QWidget *parent = nullptr);

    /// \a text: with its mnemonic, which leads to \a buddy, or else the field.
    void addField(const QString &text, QWidget *field, const QString &note = {},
                  QWidget *buddy = nullptr);
    /// Without a label.
    void addWide(QWidget *field);
    void setNote(QWidget *field, const QString &note);
    void setShown(QWidget *field, bool shown);

    /// So that the fields of two grids stand below one another.
    static void align(const QList<FieldGrid *> &grids);

private:
    struct Row
    {
        int row; ///< Of the grid; the note's is the next.
        QWidget *label;
        QWidget *field;
        TextLabel *note;
    };
    Row *rowOf(QWidget *field);

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace OnBehalf
