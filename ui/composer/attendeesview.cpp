// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/attendeesview.h"

#include "models/attendeesmodel.h"
#include "text/busytext.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

AttendeesView::AttendeesView(AttendeesModel *people, QWidget *parent)
    : CellTable(parent)
    , m_people(people)
{
    setObjectName(u"attendees"_s);
    setAccessibleName(tr("Who meets"));
    setModel(people);
    setHeaderHidden(true); // the grid has its own, as high as the timeline's
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformRowHeights(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    connect(people, &QAbstractItemModel::rowsInserted, this, &CellTable::fitColumns);
}

QSize AttendeesView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 42, CellTable::sizeHint().height()};
}

QStringList AttendeesView::selectedAddresses() const
{
    QStringList addresses;
    for (const auto &index : selectedCells())
        if (const auto invitee = m_people->inviteeAt(index.row()))
            addresses.append(invitee->address);
    return addresses;
}

int AttendeesView::firstColumn() const
{
    return AttendeesModel::Name;
}

bool AttendeesView::typed(const QString &text)
{
    for (const auto role : {AttendeeRole::Required, AttendeeRole::Optional}) {
        if (!roleName(role).startsWith(text, Qt::CaseInsensitive))
            continue;
        for (const auto &index : selectedCells())
            m_people->setData(index.siblingAtColumn(AttendeesModel::Role), int(role), Qt::EditRole);
        return true;
    }
    return false;
}

// The role as wide as its words; the name has the rest.
void AttendeesView::fit()
{
    int role = 0;
    for (const auto one : {AttendeeRole::Required, AttendeeRole::Optional, AttendeeRole::Resource})
        role = qMax(role, fontMetrics().horizontalAdvance(roleName(one)));
    role = qMax(role + 44, sizeHintForColumn(AttendeesModel::Role));
    setColumnWidth(AttendeesModel::Role, role);
    setColumnWidth(AttendeesModel::Name, qMax(60, viewport()->width() - role));
}

void AttendeesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && !selectedAddresses().isEmpty())
        Q_EMIT removeWanted(selectedAddresses());
    else
        CellTable::keyPressEvent(event);
}

void AttendeesView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto addresses = selectedAddresses();
    if (addresses.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *remove = menu->addAction(tr("&Remove"));
    connect(remove, &QAction::triggered, this,
            [this, addresses] { Q_EMIT removeWanted(addresses); });
    auto *expand = menu->addAction(tr("Replace a group by its &members"));
    expand->setEnabled(addresses.size() == 1);
    connect(expand, &QAction::triggered, this,
            [this, addresses] { Q_EMIT expandWanted(addresses.first()); });
    menu->popup(event->globalPos());
}

} // namespace OnBehalf
