// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "delegates/applydelegates.h"
#include "drafthistory.h"

#include <QObject>

namespace OnBehalf {

/// The delegates of one mailbox as the window works on them: the draft with its undo and redo, and
/// one thing at a time with the server.
class DelegateStore : public QObject
{
    Q_OBJECT
public:
    enum class Activity { Idle, Loading, Applying, PlanningUndo };
    Q_ENUM(Activity)

    DelegateStore(Session session, Journal journal, QObject *parent = nullptr);
    ~DelegateStore() override;

    const Session &session() const { return m_session; }
    const Journal &journal() const { return m_journal; }
    const DelegatesDraft &draft() const { return m_drafts.current(); }
    bool isLoaded() const { return m_loaded; }
    Activity activity() const { return m_activity; }
    bool canUndoEdit() const { return m_drafts.canUndo(); }
    bool canRedoEdit() const { return m_drafts.canRedo(); }
    /// Whether the journal has an Apply to undo for this mailbox.
    bool canUndoApply() const;

    /// Reads the state; staged edits are kept and laid over it.
    void load();
    /// Changes the draft as one step of undo: store.edit([](DelegatesDraft &d) { d.remove(key); })
    void edit(const std::function<void(DelegatesDraft &)> &change);
    void undoEdit();
    void redoEdit();
    void apply();
    void planUndo();
    void applyUndo(const UndoPlan &plan);
    /// Ends what runs; loaded(), failed() or applied() follows all the same.
    void cancel();

Q_SIGNALS:
    void activityChanged();
    void progressed(OnBehalf::ApplyStep step);
    void draftChanged();
    void loaded();
    /// Somebody else's changes were found while reading again with edits staged.
    void changedElsewhere(const QList<OnBehalf::Change> &changes);
    void failed(const Ews::Error &error);
    void applied(const OnBehalf::ApplyReport &report);
    void undoPlanned(const OnBehalf::UndoPlan &plan);

private:
    void setActivity(Activity activity);
    void finishApply(const ApplyReport &report);
    std::function<void(ApplyStep)> progressCallback();

    Session m_session;
    Journal m_journal;
    DraftHistory<DelegatesDraft> m_drafts;
    std::stop_source m_stop;
    Activity m_activity = Activity::Idle;
    bool m_loaded = false;
};

} // namespace OnBehalf
