// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestsflow.h"

#include "calendar/calendarstore.h"
#include "errormessage.h"
#include "principals/principalslist.h"
#include "requests/proposedialog.h"
#include "text/datetext.h"
#include "text/requesttext.h"

namespace OnBehalf {

using Activity = RequestsStore::Activity;

RequestsFlow::RequestsFlow(QWidget *place)
    : QObject(place)
    , m_place(place)
{}

void RequestsFlow::setStores(const ActingStores &stores)
{
    m_stores = stores;
    m_quiet = false;
    if (m_dialog)
        m_dialog->deleteLater(); // it speaks of another mailbox
    if (!stores)
        return;
    connect(stores.requests, &RequestsStore::activityChanged, this, &RequestsFlow::showActivity);
    connect(stores.requests, &RequestsStore::loaded, this, &RequestsFlow::showLoaded);
    connect(stores.requests, &RequestsStore::failed, this, &RequestsFlow::showFailure);
    connect(stores.requests, &RequestsStore::answered, this, &RequestsFlow::showAnswered);
}

RequestReader RequestsFlow::readerOf(const Request &request) const
{
    const Session &session = m_stores.requests->session();
    const QString own = session.actingAddress();
    const bool isKnown = m_stores.principals->nameOf(request.principal) != request.principal;
    RequestReader reader{
        .parties = {.ownName = m_stores.principals->nameOf(own),
                    .ownAddress = own,
                    .principalName = isKnown ? m_stores.principals->nameOf(request.principal)
                                             : request.principalName,
                    .principal = request.principal,
                    .access = session.mailbox.access}};
    const auto *taken = m_stores.calendars->availability(request.principal);
    if (taken && taken->workTimes)
        reader.otherZone = taken->workTimes->zone;
    return reader;
}

void RequestsFlow::answer(const Request &request, Ews::ResponseType type, const QString &words)
{
    m_stores.requests->answer(request, {.answer = type, .words = words});
}

void RequestsFlow::propose(const Request &request, const QString &words)
{
    auto *dialog = new ProposeDialog(m_stores.requests->session().client, request,
                                     readerOf(request), words, m_place->window());
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, request] { m_stores.requests->answer(request, dialog->answer()); });
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RequestsFlow::reload()
{
    if (m_stores) {
        m_stores.calendars->invalidateAll();
        m_stores.requests->load();
    }
}

void RequestsFlow::showActivity()
{
    switch (m_stores.requests->activity()) {
    case Activity::Loading:
        if (m_shown && !m_quiet)
            Q_EMIT busyChanged(tr("Reading the requests…"));
        break;
    case Activity::Answering:
        Q_EMIT busyChanged(tr("Sending the answer…"));
        break;
    case Activity::Idle:
        if (m_shown)
            Q_EMIT busyChanged({});
    }
}

void RequestsFlow::showLoaded()
{
    if (std::exchange(m_quiet, false))
        return;
    Q_EMIT messageObsolete();
    if (!m_shown)
        return;
    const int open = m_stores.requests->openCount();
    Q_EMIT resultSaid(Tone::Success,
                      open > 0 ? tr("%n request(s) wait for an answer; read at %1", nullptr, open)
                                     .arg(clockText(QTime::currentTime()))
                               : tr("No request waits for an answer; read at %1")
                                     .arg(clockText(QTime::currentTime())));
}

void RequestsFlow::showFailure(const Ews::Error &error)
{
    m_quiet = false;
    if (error.failure == Ews::Failure::Cancelled) {
        Q_EMIT resultSaid(Tone::Info, tr("Canceled; the requests are as they were read before"));
        return;
    }
    if (error.failure == Ews::Failure::Unauthorized) {
        if (m_shown) // otherwise the place that is says so
            Q_EMIT signInNeeded(error);
        return;
    }
    Message message = errorMessage(error, tr("The requests are shown as they were read before."));
    message.actions = {{.text = tr("&Try again"), .run = [this] { reload(); }}};
    Q_EMIT messageWanted(message);
}

void RequestsFlow::showDayFailure(const Ews::Error &error)
{
    if (error.failure == Ews::Failure::Cancelled)
        return;
    if (error.failure == Ews::Failure::Unauthorized) {
        Q_EMIT signInNeeded(error);
        return;
    }
    Message message = errorMessage(
        error, tr("What else is in the calendar is not shown. Requests can be answered all the "
                  "same."));
    message.actions = {{.text = tr("&Try again"), .run = [this] { reload(); }}};
    Q_EMIT messageWanted(message);
}

void RequestsFlow::showAnswered(const AnswerReport &report, const RequestAnswer &answer)
{
    m_stores.calendars->invalidate(report.after.principal);
    const ErrorText text =
        answerText(report, answer, readerOf(report.after).parties.shownPrincipal());
    m_quiet = true;
    if (report.end == AnswerEnd::Done && !report.notTaken) {
        Q_EMIT messageObsolete();
        Q_EMIT resultSaid(Tone::Success, text.headline);
        Q_EMIT answered(report.after);
        return;
    }
    if (report.error && report.error->failure == Ews::Failure::Unauthorized &&
        report.end == AnswerEnd::NotDone) {
        Q_EMIT signInNeeded(*report.error);
        return;
    }
    Q_EMIT messageWanted(messageOf(Tone::Error, text));
}

} // namespace OnBehalf
