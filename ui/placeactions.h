// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;

namespace OnBehalf {

/// The commands that every place has, for its toolbar and for the menus. They have the same keys in
/// each: only those of the place that is shown are there.
class PlaceActions : public QObject
{
    Q_OBJECT
public:
    explicit PlaceActions(QObject *parent);

    /// What can be done now.
    struct State
    {
        bool hasStore = false;
        bool idle = false;
        bool loaded = false;
        bool staged = false;
        bool add = false;    ///< Somebody may be added here.
        bool remove = false; ///< Something that can be removed is selected.
        bool undoEdit = false;
        bool redoEdit = false;
        bool undoApply = false;
    };
    void update(const State &state);
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const { return m_shown; }

    QAction *add;
    QAction *remove;
    QAction *reload;
    QAction *undoApply;
    QAction *undoEdit;
    QAction *redoEdit;
    QAction *review;
    QAction *discard;
    QAction *filter;

protected:
    QAction *create(QLatin1StringView name, QLatin1StringView iconName, const QString &text,
                    const QKeySequence &shortcut, const QString &toolTip);
    static void setToolTip(QAction *action, const QString &toolTip);
    void enable(QAction *action, bool possible) const;

private:
    bool m_shown = true;
};

} // namespace OnBehalf
