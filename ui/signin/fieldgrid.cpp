// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/fieldgrid.h"

#include "common/textlabel.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace OnBehalf {

namespace {
constexpr int betweenFields = 6; // the note is nearer to its own field than to the next
}

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
}

void FieldGrid::addField(const QString &text, QWidget *field, const QString &note, QWidget *buddy)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(buddy ? buddy : field);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    auto *small = new TextLabel(TextKind::Small, note, this);
    small->setHidden(note.isEmpty());
    m_grid->addWidget(small, row + 1, 1);
    m_grid->setRowMinimumHeight(row + 2, betweenFields);
    m_grid->addItem(new QSpacerItem(0, 0), row + 2, 0);
    m_rows.append({row, label, field, small});
}

void FieldGrid::addWide(QWidget *field)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(field, row, 1);
    m_rows.append({row, nullptr, field, nullptr});
}

void FieldGrid::setNote(QWidget *field, const QString &note)
{
    if (const Row *row = rowOf(field); row && row->note) {
        row->note->setText(note);
        row->note->setHidden(note.isEmpty() || field->isHidden());
    }
}

void FieldGrid::setShown(QWidget *field, bool shown)
{
    const Row *row = rowOf(field);
    if (!row)
        return;
    field->setVisible(shown);
    if (row->label)
        row->label->setVisible(shown);
    if (row->note) {
        row->note->setVisible(shown && !row->note->text().isEmpty());
        m_grid->setRowMinimumHeight(row->row + 2, shown ? betweenFields : 0);
    }
}

void FieldGrid::align(const QList<FieldGrid *> &grids)
{
    int width = 0;
    for (const FieldGrid *grid : grids)
        for (const Row &row : grid->m_rows)
            width = qMax(width, row.label ? row.label->sizeHint().width() : 0);
    for (const FieldGrid *grid : grids)
        grid->m_grid->setColumnMinimumWidth(0, width);
}

FieldGrid::Row *FieldGrid::rowOf(QWidget *field)
{
    const auto found =
        std::ranges::find_if(m_rows, [field](const Row &row) { return row.field == field; });
    return found == m_rows.end() ? nullptr : &*found;
}

} // namespace OnBehalf
