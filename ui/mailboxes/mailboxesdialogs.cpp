// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/mailboxesdialogs.h"

#include "mailboxes/appointmentsdialog.h"
#include "mailboxes/auditexport.h"
#include "mailboxes/batchesdialog.h"
#include "mailboxes/changemanydialog.h"
#include "mailboxes/changemanyrun.h"
#include "mailboxes/comparedialog.h"
#include "mailboxes/endedrights.h"
#include "mailboxes/mailboxesplace.h"

#include <QAction>

namespace OnBehalf {

MailboxesDialogs::MailboxesDialogs(MailboxesPlace *place, const WindowContext &context)
    : QObject(place)
    , m_place(place)
    , m_context(context)
    , m_ended(new EndedRights(place->messageBar(), this))
    , m_export(new AuditExport(place))
{
    connect(place, &MailboxesPlace::changeManyWanted, this, &MailboxesDialogs::changeMany);
    connect(place, &MailboxesPlace::sweepWanted, this, &MailboxesDialogs::sweep);
    connect(place, &MailboxesPlace::appointmentsWanted, this, &MailboxesDialogs::makeAppointments);
    connect(place, &MailboxesPlace::reportWanted, this, &MailboxesDialogs::saveReport);
    connect(place, &MailboxesPlace::compareWanted, this, &MailboxesDialogs::compare);
    connect(place->actions()->earlierChanges, &QAction::triggered, this,
            &MailboxesDialogs::showBatches);
    connect(m_ended, &EndedRights::takeBackRequested, this, &MailboxesDialogs::endRights);
}

void MailboxesDialogs::lookForEndedRights()
{
    if (const auto &session = m_place->session())
        m_ended->look(m_context.journal, session->account.address);
}

/// How the mailboxes are worked in: as the audit reads them. Before one was made the helpdesk's
/// usual way is taken.
bool MailboxesDialogs::impersonates() const
{
    const AuditState &state = m_place->audit()->state();
    return !state.startedAt.isValid() || state.options.impersonates;
}

void MailboxesDialogs::show(QDialog *dialog)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return dialog->deleteLater();
    }
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ChangeManyDialog *MailboxesDialogs::makeChangeMany(const QList<ListedMailbox> &mailboxes)
{
    const Session &session = *m_place->session();
    auto *dialog = new ChangeManyDialog(mailboxClients(session, impersonates()), session, m_context,
                                        mailboxes, m_place->window());
    connect(dialog, &QDialog::finished, this, [this, dialog] { readChanged(*dialog); });
    return dialog;
}

/// What was changed is read again, where the audit has it.
void MailboxesDialogs::readChanged(const ChangeManyDialog &dialog)
{
    if (!m_place->audit() || !m_place->audit()->state().startedAt.isValid())
        return;
    QSet<QString> written;
    for (const BulkResult &result : dialog.run()->run().results())
        if (!result.journalIds.isEmpty())
            written.insert(result.mailbox.address.toLower());
    QList<int> places;
    const auto &mailboxes = m_place->audit()->state().mailboxes;
    for (int i = 0; i < int(mailboxes.size()); ++i)
        if (written.contains(mailboxes.at(i).mailbox.address.toLower()))
            places.append(i);
    m_place->flow()->readAgain(places);
}

void MailboxesDialogs::changeMany(const QList<ListedMailbox> &mailboxes)
{
    if (m_place->session())
        show(makeChangeMany(mailboxes));
}

void MailboxesDialogs::sweep(const Ews::UserId &person, const QList<ListedMailbox> &mailboxes)
{
    if (!m_place->session())
        return;
    auto *dialog = makeChangeMany(mailboxes);
    dialog->preset(BulkChange::Kind::Revoke, person);
    show(dialog);
}

void MailboxesDialogs::showBatches()
{
    auto *dialog = new BatchesDialog(m_context.journal, m_place->window());
    // The dialog is closed by then, but not gone yet.
    connect(dialog, &BatchesDialog::undoRequested, this, &MailboxesDialogs::undo,
            Qt::QueuedConnection);
    show(dialog);
}

void MailboxesDialogs::undo(const Batch &batch, const QStringList &addresses)
{
    if (!m_place->session())
        return;
    m_dialog.clear();
    auto *dialog = makeChangeMany({});
    dialog->startUndo(batch, addresses);
    show(dialog);
}

void MailboxesDialogs::endRights(const QList<Lease> &leases)
{
    if (!m_place->session())
        return;
    auto *dialog = makeChangeMany({});
    dialog->startEnds(leases);
    show(dialog);
}

void MailboxesDialogs::makeAppointments(const QList<ListedMailbox> &mailboxes)
{
    if (!m_place->session())
        return;
    auto *dialog = new AppointmentsDialog(*m_place->session(), impersonates(), m_context.journal,
                                          mailboxes, m_place->window());
    connect(dialog, &AppointmentsDialog::signInNeeded, this, &MailboxesDialogs::signInNeeded);
    show(dialog);
}

void MailboxesDialogs::saveReport(ReportFormat format)
{
    if (!m_place->audit())
        return;
    const AuditState &state = m_place->audit()->state();
    switch (format) {
    case ReportFormat::Csv:
        return m_export->saveAs(AuditExport::Format::Csv, state);
    case ReportFormat::Html:
        return m_export->saveAs(AuditExport::Format::Html, state);
    case ReportFormat::Pdf:
        return m_export->saveAs(AuditExport::Format::Pdf, state);
    case ReportFormat::Print:
        return m_export->printReport(state);
    }
}

void MailboxesDialogs::compare()
{
    const QString shown = m_place->audit() ? m_place->audit()->state().id : QString();
    show(new CompareDialog(m_context.audits, shown, m_place->window()));
}

} // namespace OnBehalf
