// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/rooms.h"
#include "models/roomsmodel.h"
#include "models/suggestionsmodel.h"

#include <QWidget>

class QComboBox;
class QListView;

namespace OnBehalf {

class RoomsView;
class TextLabel;

/// Times that suit, and rooms: Return or a double click takes one.
class SidePanel : public QWidget
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    void setSuggestions(const SuggestionsModel::Content &content);
    /// \a lacking: why the server has none at all; empty: it could have some.
    void setRooms(const QList<RoomList> &lists, const QString &lacking = {});
    void setNeed(const RoomsModel::Need &need);

    /// The best time that is not \a start; nothing where there is none.
    [[nodiscard]] std::optional<SuggestedTime> bestOtherThan(const QDateTime &start) const;
    [[nodiscard]] const SuggestionsModel &suggestions() const { return *m_times; }
    void focusRooms();

Q_SIGNALS:
    void timeChosen(const OnBehalf::SuggestedTime &time);
    void roomChosen(const OnBehalf::Room &room);
    /// The list that is shown has these rooms.
    void roomsShown(const QStringList &addresses);

private:
    void showList();

    SuggestionsModel *m_times;
    RoomsModel *m_rooms;
    QListView *m_timesList;
    RoomsView *m_roomsList;
    QComboBox *m_lists;
    TextLabel *m_noTimes;
    TextLabel *m_noRooms;
    QList<RoomList> m_roomLists;
    QString m_roomsLacking;
};

} // namespace OnBehalf
