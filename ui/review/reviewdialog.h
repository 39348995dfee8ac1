// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/reviewsubject.h"

#include <QDialog>

class QDialogButtonBox;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace OnBehalf {

class CommandBox;
class NoticePanel;
class ReviewList;
class TextLabel;

/// Each change in a sentence before anything is sent; then Apply, in here; then what became of
/// each. The same for undoing the last Apply.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    /// Owns \a subject.
    explicit ReviewDialog(ReviewSubject *subject, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void undoRequested();

private:
    void build();
    void buildButtons();
    void showSubject();
    void showStaged();
    void showUndo(const ReviewedUndo &undo);
    void showChanges(const QList<ReviewChange> &changes);
    void apply();
    void showStep(int done, int all, const QString &text);
    void showReport(const ReviewReport &report);
    void showConflict(const ReviewReport &report);
    void showOutcome(const ReviewReport &report);
    void showWarnings();
    void setRunning(bool running);
    [[nodiscard]] QString details(const ReviewReport &report) const;

    ReviewSubject *m_subject;
    bool m_running = false;
    NoticePanel *m_notice;
    NoticePanel *m_warnings;
    ReviewList *m_list;
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
