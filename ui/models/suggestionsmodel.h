// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/availability.h"
#include "meetings/meeting.h"

#include <QAbstractListModel>

namespace OnBehalf {

/// Times that suit, the best first, with who is not free then.
class SuggestionsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit SuggestionsModel(QObject *parent = nullptr);

    struct Content
    {
        QList<SuggestedTime> times;
        std::chrono::minutes duration{0};
        QTimeZone zone = QTimeZone::utc(); ///< By whose clocks they are told.
        /// Whose conflicts are told by name: the organizer among them, as required.
        QList<Invitee> people;
    };
    void setContent(const Content &content);

    std::optional<SuggestedTime> at(const QModelIndex &index) const;
    /// The time as a sentence names it: "13:00–14:00", with its day where that is not \a day.
    QString timeText(int row, QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString freeText(const SuggestedTime &time) const;
    QDateTime startOf(const SuggestedTime &time) const;

    Content m_content;
};

} // namespace OnBehalf
