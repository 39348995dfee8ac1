// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/bulkrun.h"
#include "windowcontext.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace OnBehalf {

class ChangeManyForm;
class ChangeManyRun;
class TextLabel;

/// One change of rights in many mailboxes: what, a dry run, then Apply and what became of it. Also
/// for taking back what such a change did, which begins with the dry run.
class ChangeManyDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a session: in whose directory people are looked up, and under whose account the size of the
    /// window is kept.
    ChangeManyDialog(MailboxClients clients, const Session &session, const WindowContext &context,
                     const QList<ListedMailbox> &mailboxes, QWidget *parent = nullptr);

    /// "Sweep these rights…": Revoke, and whose.
    void preset(BulkChange::Kind kind, const Ews::UserId &who);
    void startUndo(const Batch &batch, const QStringList &addresses = {});
    void startEnds(const QList<Lease> &leases);

    [[nodiscard]] ChangeManyForm *form() const { return m_form; }
    [[nodiscard]] ChangeManyRun *run() const { return m_run; }

    /// While something is written it only stops, and says so; then it can be closed.
    void reject() override;
    void done(int result) override;

private:
    void build();
    void showRun();
    void showButtons();

    AccountSettings m_settings;
    Account m_account;
    ChangeManyForm *m_form;
    ChangeManyRun *m_run;
    QStackedWidget *m_steps;
    TextLabel *m_obstacle;
    QPushButton *m_back = nullptr;
    QPushButton *m_dryRun = nullptr;
    QPushButton *m_close = nullptr;
    bool m_takesBack = false;
};

} // namespace OnBehalf
