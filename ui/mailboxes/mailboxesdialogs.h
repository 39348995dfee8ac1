// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/batches.h"
#include "helpdesk/mailboxlist.h"
#include "windowcontext.h"

#include <QPointer>

class QDialog;

namespace OnBehalf {

class AuditExport;
class ChangeManyDialog;
class EndedRights;
class MailboxesPlace;
enum class ReportFormat;

/// The windows that "Mailboxes" opens: changes of many mailboxes and what is to be taken back of
/// them, appointments, reports and comparisons. One at a time.
class MailboxesDialogs : public QObject
{
    Q_OBJECT
public:
    MailboxesDialogs(MailboxesPlace *place, const WindowContext &context);

    /// Whoever signed in is offered to take back rights whose time is over.
    void lookForEndedRights();

Q_SIGNALS:
    void signInNeeded(const Ews::Error &error);

private:
    void changeMany(const QList<ListedMailbox> &mailboxes);
    void sweep(const Ews::UserId &person, const QList<ListedMailbox> &mailboxes);
    void showBatches();
    void undo(const Batch &batch, const QStringList &addresses);
    void endRights(const QList<Lease> &leases);
    void makeAppointments(const QList<ListedMailbox> &mailboxes);
    void saveReport(ReportFormat format);
    void compare();
    ChangeManyDialog *makeChangeMany(const QList<ListedMailbox> &mailboxes);
    void show(QDialog *dialog);
    void readChanged(const ChangeManyDialog &dialog);
    [[nodiscard]] bool impersonates() const;

    MailboxesPlace *m_place;
    WindowContext m_context;
    EndedRights *m_ended;
    AuditExport *m_export;
    QPointer<QDialog> m_dialog;
};

} // namespace OnBehalf
