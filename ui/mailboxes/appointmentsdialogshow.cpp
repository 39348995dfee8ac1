// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the dialog "Appointments…" shows of how far it is, and of what an earlier one left open.
#include "common/textlabel.h"
#include "mailboxes/appointmentsdialog.h"
#include "mailboxes/appointmentsform.h"
#include "mailboxes/appointmentsview.h"
#include "models/appointmentsmodel.h"
#include "noticepanel.h"
#include "text/appointmentstext.h"
#include "text/datetext.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

void AppointmentsDialog::showOpen()
{
    if (!m_open) {
        const auto open = openAppointments(m_journal, m_session.client->endpoint().signedInAs);
        if (!open.isEmpty())
            m_open = open.first();
    }
    m_openButtons->setVisible(m_open.has_value());
    m_formNotice->setVisible(m_open.has_value());
    if (!m_open)
        return;
    m_formNotice->setTone(Tone::Warning);
    m_formNotice->setText(
        tr("“%1” of %2 was not finished.")
            .arg(m_open->meeting.subject,
                 spokenLocale().toString(m_open->startedAt.toLocalTime(), QLocale::ShortFormat)),
        appointmentsSummary(m_open->results) + u". "_s +
            tr("To finish it makes it in no calendar twice. To forget it leaves what is in the "
               "calendars."));
}

void AppointmentsDialog::finishOpen()
{
    m_removes = false;
    const Appointments open = *m_open;
    m_pages->setCurrentIndex(1);
    afterBegin(m_run->goOn(open));
}

void AppointmentsDialog::forgetOpen()
{
    const auto closed = closeAppointments(m_journal, *m_open);
    if (!closed)
        return say(errorText(closed.error()), true);
    m_open.reset();
    showOpen();
}

/// What hinders it is said on the page that is shown.
void AppointmentsDialog::say(const ErrorText &text, bool isError)
{
    auto *notice = m_pages->currentIndex() == 0 ? m_formNotice : m_notice;
    notice->setTone(isError ? Tone::Error : Tone::Info);
    notice->setText(text.headline, text.nextStep);
    notice->show();
}

void AppointmentsDialog::afterBegin(const Ews::Result<Ews::Nothing> &begun)
{
    if (!begun)
        say(errorText(begun.error(), tr("Nothing was made.")), true);
}

void AppointmentsDialog::showRun()
{
    showButtons();
    showProgress();
    if (m_pages->currentIndex() == 0)
        return;
    if (m_heldUp)
        return say(errorText(*m_heldUp, tr("It waits; what was made is made.")), true);
    switch (m_run->activity()) {
    case AppointmentsRun::Activity::Idle:
        return showIdle();
    case AppointmentsRun::Activity::Checking:
        return say({tr("The mailboxes are being looked at. Nothing is written."), {}, {}}, false);
    case AppointmentsRun::Activity::Making:
        return say({tr("The appointments are being made."), {}, {}}, false);
    case AppointmentsRun::Activity::Removing:
        return say({tr("The appointments are being deleted again."), {}, {}}, false);
    }
}

void AppointmentsDialog::showIdle()
{
    if (isBegun())
        showMade();
    else
        showChecked();
}

void AppointmentsDialog::showChecked()
{
    const int unable = m_run->all().count(AppointmentResult::State::Unable);
    const auto left = m_run->results().size() - unable;
    m_notice->setTone(unable > 0 ? Tone::Warning : Tone::Staged);
    QString text = appointmentsPlanText(m_form->meeting(), left);
    if (unable > 0)
        text =
            tr("It cannot be made in %n of these mailboxes, which are left out.", nullptr, unable) +
            u' ' + text;
    m_notice->setText(tr("Nothing is made or sent yet."), text);
}

void AppointmentsDialog::showMade()
{
    const QString summary = appointmentsSummary(m_run->results());
    const bool isWell = std::ranges::none_of(m_run->results(), &AppointmentResult::isOpen);
    m_notice->setTone(isWell ? Tone::Success : Tone::Warning);
    if (isWell)
        m_notice->setText(m_removes ? tr("They are deleted again.")
                                    : tr("It is made in all calendars."),
                          summary + u'.');
    else
        m_notice->setText(tr("It is not done in all mailboxes."),
                          summary + u". "_s +
                              tr("Try again what failed: it is looked up first, and made in no "
                                 "calendar twice."));
}

void AppointmentsDialog::showProgress()
{
    const bool runs = m_run->activity() != AppointmentsRun::Activity::Idle;
    m_progress->setVisible(runs);
    m_progress->setRange(0, qMax(1, m_run->total()));
    m_progress->setValue(m_run->done());
    // The table cuts what is long.
    const auto remark = m_table->currentIndex().siblingAtColumn(AppointmentsModel::Remark);
    m_step->setText(!runs ? remark.data().toString()
                    : m_run->isPaused()
                        ? tr("Paused at %1 of %2 mailboxes.").arg(m_run->done()).arg(m_run->total())
                        : tr("%1 of %2 mailboxes.").arg(m_run->done()).arg(m_run->total()));
}

void AppointmentsDialog::showButtons()
{
    using State = AppointmentResult::State;
    const bool isForm = m_pages->currentIndex() == 0;
    const bool runs = m_run->activity() != AppointmentsRun::Activity::Idle;
    const bool isIdle = !isForm && !runs;
    const bool begun = isBegun();
    const auto &all = m_run->all();
    const bool isOpen = m_removes ? all.count(State::NotRemoved) > 0
                                  : std::ranges::any_of(all.results, &AppointmentResult::isOpen);
    m_check->setVisible(isForm);
    m_back->setVisible(isIdle && !begun);
    m_make->setVisible(isIdle && !begun);
    m_make->setEnabled(all.count(State::Unable) < all.results.size());
    m_pause->setVisible(runs);
    m_pause->setText(m_run->isPaused() ? tr("&Resume") : tr("&Pause"));
    m_again->setVisible(isIdle && begun && isOpen);
    m_send->setVisible(isIdle && begun && all.count(State::Undecided) > 0);
    m_undo->setVisible(isIdle && begun &&
                       std::ranges::any_of(all.results, &AppointmentResult::isThere));
    m_close->setText(runs ? tr("Cancel") : tr("Close"));
    m_close->setEnabled(true);
    (isForm ? m_check : begun || runs ? m_close : m_make)->setDefault(true);
}

} // namespace OnBehalf
