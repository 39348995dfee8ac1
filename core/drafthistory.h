// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <utility>

namespace OnBehalf {

/// A draft with its steps of undo and redo: copies of a value.
template<class Draft>
class DraftHistory
{
public:
    const Draft &current() const { return m_current; }
    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }

    /// \a next as one step.
    void step(Draft next)
    {
        m_undo.append(std::exchange(m_current, std::move(next)));
        m_redo.clear();
    }
    void undo() { move(m_undo, m_redo); }
    void redo() { move(m_redo, m_undo); }

    /// Replaces the draft in every step with what \a change makes of it: newer ground under the
    /// same edits.
    template<class Change>
    void transform(const Change &change)
    {
        for (QList<Draft> *drafts : {&m_undo, &m_redo})
            for (Draft &draft : *drafts)
                draft = change(draft);
        m_current = change(m_current);
    }
    /// \a draft, without steps: there is no way back past what was sent.
    void restart(Draft draft)
    {
        m_undo.clear();
        m_redo.clear();
        m_current = std::move(draft);
    }

private:
    void move(QList<Draft> &from, QList<Draft> &to)
    {
        if (!from.isEmpty())
            to.append(std::exchange(m_current, from.takeLast()));
    }

    Draft m_current{};
    QList<Draft> m_undo;
    QList<Draft> m_redo;
};

} // namespace OnBehalf
