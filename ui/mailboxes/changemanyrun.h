// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/bulkrun.h"

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace OnBehalf {

class BulkResultsModel;
class BulkResultsView;
class NoticePanel;
class ReviewList;
class TextLabel;

/// A change of many mailboxes while it is read, looked at, carried out and undone: a dry run first,
/// always; what would be changed in each mailbox; then Apply, and what became of it.
class ChangeManyRun : public QWidget
{
    Q_OBJECT
public:
    ChangeManyRun(MailboxClients clients, Journal journal, QWidget *parent = nullptr);

    void plan(const BulkChange &change, const QList<ListedMailbox> &mailboxes);
    /// All of the mailboxes where \a addresses is empty.
    void planUndo(const Batch &batch, const QStringList &addresses = {});
    void planEnds(const QList<Lease> &leases);

    [[nodiscard]] const BulkRun &run() const { return m_run; }
    [[nodiscard]] bool isApplying() const;
    /// Something was sent since the last dry run that was not for trying again.
    [[nodiscard]] bool hasApplied() const { return m_applied; }
    [[nodiscard]] BulkResultsModel *results() const { return m_results; }

    /// Ends what runs. False while something is being written: that is ended properly first.
    bool stop();

Q_SIGNALS:
    void activityChanged();

private:
    void build();
    QWidget *buildButtons();
    void connectRun();
    void begin(const std::function<void(bool changedToo)> &plan);
    void apply();
    void tryAgain();
    void undo();
    void showAll();
    void showProgress();
    void showSummary();
    void showCurrent();
    void showButtons();
    [[nodiscard]] QList<int> again() const;

    Journal m_journal;
    BulkRun m_run;
    std::function<void(bool changedToo)> m_plan; ///< Of a taking back; begins it anew.
    std::optional<Ews::Error> m_stoppedBy;
    bool m_takesBack = false;
    bool m_applied = false;
    bool m_stopping = false;
    QElapsedTimer m_since; ///< What runs began, or went on after a pause.
    int m_doneBefore = 0;  ///< When that was.
    BulkResultsModel *m_results;
    NoticePanel *m_notice;
    BulkResultsView *m_table;
    TextLabel *m_why;
    ReviewList *m_changes;
    QProgressBar *m_progress;
    TextLabel *m_step;
    QPushButton *m_again = nullptr;
    QPushButton *m_changedToo = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace OnBehalf
