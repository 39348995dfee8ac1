// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/batches.h"

#include <QDialog>

class QListView;
class QPushButton;
class QTreeView;

namespace OnBehalf {

class BatchesModel;
class BatchMailboxesModel;
class TextLabel;

/// Earlier changes of many mailboxes, to undo all of one or some of its mailboxes.
class BatchesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BatchesDialog(Journal journal, QWidget *parent = nullptr);

    /// Reads the journal again.
    void load();

Q_SIGNALS:
    /// The dialog is closed by then. Put it to ChangeManyDialog::startUndo().
    void undoRequested(const OnBehalf::Batch &batch, const QStringList &addresses);

private:
    void build();
    void showCurrent();
    void showButtons();
    void undo();
    [[nodiscard]] std::optional<Batch> current() const;

    Journal m_journal;
    BatchesModel *m_batches;
    BatchMailboxesModel *m_mailboxes;
    QTreeView *m_list;
    QListView *m_detail;
    TextLabel *m_state;
    QPushButton *m_undo = nullptr;
};

} // namespace OnBehalf
