// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/shownrange.h"
#include "placeactions.h"

class QActionGroup;

namespace OnBehalf {

/// The commands of "Calendar".
class CalendarActions : public PlaceActions
{
    Q_OBJECT
public:
    explicit CalendarActions(QObject *parent);

    /// What can be done now.
    struct State
    {
        bool hasStore = false;
        bool open = false;   ///< What is selected can be opened.
        bool move = false;   ///< It is shown where it can be moved.
        bool copy = false;   ///< And there is another calendar to copy it to.
        bool read = false;   ///< The items of some calendar are seen.
        bool create = false; ///< Into some calendar items can be put.
        bool remove = false; ///< A principal who can be taken off the list is selected.
    };
    void update(const State &state);
    [[nodiscard]] QAction *spanAction(CalendarSpan span) const { return m_spans.at(int(span)); }

    QAction *today;
    QAction *earlier;
    QAction *later;
    QAction *sideBySide; ///< Checkable.
    QAction *open;
    QAction *moveItem;
    QAction *removeItem;
    QAction *copyItem;
    QAction *addPrincipal;
    QAction *removePrincipal;
    QAction *searchAll;
    QAction *saveFile;
    QAction *importFile;
    QAction *print;

Q_SIGNALS:
    void spanChosen(OnBehalf::CalendarSpan span);

private:
    QAction *createSpan(CalendarSpan span, QLatin1StringView name, const QString &text,
                        const QString &toolTip);

    QActionGroup *m_group;
    QList<QAction *> m_spans;
};

} // namespace OnBehalf
