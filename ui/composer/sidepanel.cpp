// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/sidepanel.h"

#include "common/cellpainter.h"
#include "common/celltable.h"
#include "common/textlabel.h"
#include "text/errortext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListView>
#include <QSignalBlocker>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

/// The rooms: name and state beside each other, nothing to edit.
class RoomsView : public CellTable
{
public:
    RoomsView(RoomsModel *rooms, QWidget *parent)
        : CellTable(parent)
    {
        setObjectName(u"rooms"_s);
        setModel(rooms);
        setHeaderHidden(true);
        setSelectionMode(SingleSelection);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(rooms, &QAbstractItemModel::modelReset, this, &CellTable::fitColumns);
        connect(rooms, &QAbstractItemModel::dataChanged, this, &CellTable::fitColumns);
    }

protected:
    void fit() override
    {
        resizeColumnToContents(RoomsModel::State);
        const int state = columnWidth(RoomsModel::State);
        setColumnWidth(RoomsModel::Name, qMax(60, viewport()->width() - state));
    }
};

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_times(new SuggestionsModel(this))
    , m_rooms(new RoomsModel(this))
    , m_timesList(new QListView(this))
    , m_roomsList(new RoomsView(m_rooms, this))
    , m_lists(new QComboBox(this))
    , m_noTimes(new TextLabel(TextKind::Small, this))
    , m_noRooms(new TextLabel(TextKind::Small, this))
{
    auto *times = new TextLabel(TextKind::Section, tr("Suggested times"), this);
    auto *rooms = new TextLabel(TextKind::Section, tr("Rooms"), this);
    rooms->setWordWrap(false);
    auto *cells = new CellDelegate(m_timesList);
    cells->setColumnLines(false);
    m_timesList->setModel(m_times);
    cells->installOn(m_timesList);
    m_timesList->setObjectName(u"suggestions"_s);
    m_timesList->setAccessibleName(times->text());
    m_timesList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_timesList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_roomsList->setAccessibleName(rooms->text());
    m_lists->setObjectName(u"roomLists"_s);
    m_lists->setAccessibleName(tr("List of rooms"));
    m_lists->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *roomsHeading = new QHBoxLayout;
    roomsHeading->setSpacing(8);
    roomsHeading->addWidget(rooms);
    roomsHeading->addWidget(m_lists, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(times);
    layout->addWidget(m_timesList, 3);
    layout->addWidget(m_noTimes);
    layout->addLayout(roomsHeading);
    layout->addWidget(m_roomsList, 2);
    layout->addWidget(m_noRooms);
    setMinimumWidth(fontMetrics().averageCharWidth() * 41);
    connect(m_timesList, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const auto time = m_times->at(index))
            Q_EMIT timeChosen(*time);
    });
    connect(m_roomsList, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const auto room = m_rooms->at(index))
            Q_EMIT roomChosen(*room);
    });
    connect(m_lists, &QComboBox::currentIndexChanged, this, &SidePanel::showList);
    setSuggestions({});
    setRooms({});
}

void SidePanel::setSuggestions(const SuggestionsModel::Content &content)
{
    m_times->setContent(content);
    const bool none = content.times.isEmpty();
    m_timesList->setVisible(!none);
    m_noTimes->setVisible(none);
    m_noTimes->setText(content.people.size() > 1
                           ? tr("None yet.", "suggested times")
                           : tr("Add people, and times that suit all of them stand here."));
}

void SidePanel::setRooms(const QList<RoomList> &lists, const QString &lacking)
{
    m_roomsLacking = lacking;
    const QString before = m_lists->currentData().toString();
    m_roomLists = lists;
    const QSignalBlocker blocker(m_lists);
    m_lists->clear();
    for (const RoomList &list : lists)
        m_lists->addItem(list.name, list.address);
    m_lists->setCurrentIndex(qMax(0, m_lists->findData(before)));
    m_lists->setVisible(!lists.isEmpty());
    showList();
}

void SidePanel::showList()
{
    const int row = m_lists->currentIndex();
    const auto list = row >= 0 && row < m_roomLists.size() ? m_roomLists.at(row) : RoomList();
    m_rooms->setRooms(list.rooms);
    QStringList addresses;
    for (const Room &room : list.rooms)
        addresses.append(room.address);
    Q_EMIT roomsShown(addresses);
    m_roomsList->setVisible(!list.rooms.isEmpty());
    m_noRooms->setVisible(list.rooms.isEmpty());
    m_noRooms->setText(!m_roomsLacking.isEmpty() ? m_roomsLacking
                       : list.error              ? errorText(*list.error).headline
                       : m_roomLists.isEmpty()   ? tr("The server names no rooms. A room can be "
                                                        "added by its address.")
                                                 : tr("There is no room in this list."));
}

void SidePanel::setNeed(const RoomsModel::Need &need)
{
    m_rooms->setNeed(need);
}

std::optional<SuggestedTime> SidePanel::bestOtherThan(const QDateTime &start) const
{
    for (int row = 0; row < m_times->rowCount(); ++row)
        if (const auto time = m_times->at(m_times->index(row)); time && time->start != start)
            return time;
    return std::nullopt;
}

void SidePanel::focusRooms()
{
    if (m_roomsList->isVisible())
        m_roomsList->setFocus(Qt::OtherFocusReason);
    else
        m_lists->setFocus(Qt::OtherFocusReason);
}

} // namespace OnBehalf
