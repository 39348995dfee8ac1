// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatestore.h"

#include <QDialog>

class QDialogButtonBox;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace OnBehalf {

class CommandBox;
class NoticePanel;
class ReviewModel;
class TextLabel;

/// Each change in a sentence before anything is sent; then Apply, in here; then what became of
/// each. The same for undoing the last Apply.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    /// Over what \a store has staged.
    ReviewDialog(DelegateStore *store, const QString &calendar, QWidget *parent = nullptr);
    /// Over what would undo the last Apply.
    ReviewDialog(DelegateStore *store, const UndoPlan &plan, const QString &calendar,
                 QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void undoRequested();

private:
    void build();
    void buildList();
    void buildButtons();
    void showStaged();
    void showPlan();
    void showChanges(const QList<Change> &changes);
    void apply();
    void showStep(ApplyStep step);
    void showReport(const ApplyReport &report);
    void showConflict(const ApplyReport &report);
    void showOutcome(const ApplyReport &report);
    void showWarnings(const DelegatesDraft &draft);
    void setRunning(bool running);
    [[nodiscard]] QString details(const ApplyReport &report) const;

    DelegateStore *m_store;
    std::optional<UndoPlan> m_plan;
    QString m_calendar; ///< The folder's name in the mailbox, for the administrator's command.
    bool m_running = false;
    ReviewModel *m_changes;
    NoticePanel *m_notice;
    NoticePanel *m_warnings;
    QTreeView *m_list;
    CommandBox *m_command;
    TextLabel *m_step;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_details = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_close = nullptr;
    QPlainTextEdit *m_detailsText = nullptr;
};

} // namespace OnBehalf
