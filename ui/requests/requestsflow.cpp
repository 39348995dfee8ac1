// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestsflow.h"

#include "account/needssignin.h"
#include "calendar/calendarstore.h"
#include "errormessage.h"
#include "principals/principalslist.h"
#include "requests/proposedialog.h"
#include "text/datetext.h"
#include "text/requesttext.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Activity = RequestsStore::Activity;

RequestsFlow::RequestsFlow(QWidget *place)
    : QObject(place)
    , m_place(place)
{}

void RequestsFlow::setStores(const ActingStores &stores)
{
    m_stores = stores;
    m_speaks = true;
    m_isOpen = false;
    endBusy();
    if (m_dialog)
        m_dialog->deleteLater(); // it speaks of another mailbox
    if (!stores)
        return;
    connect(stores.requests, &RequestsStore::activityChanged, this, &RequestsFlow::showActivity);
    connect(stores.requests, &RequestsStore::loaded, this, &RequestsFlow::showLoaded);
    connect(stores.requests, &RequestsStore::failed, this, &RequestsFlow::showFailure);
    connect(stores.requests, &RequestsStore::answered, this, &RequestsFlow::showAnswered);
    connect(stores.requests, &RequestsStore::removed, this, &RequestsFlow::showRemoved);
    connect(stores.requests, &RequestsStore::settled, this, &RequestsFlow::showSettled);
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

void RequestsFlow::answer(const Request &request, const RequestAnswer &answer)
{
    m_stores.requests->answer(request, answer);
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
    if (!m_stores)
        return;
    m_speaks = true;
    m_stores.calendars->invalidateAll();
    m_stores.requests->load();
}

void RequestsFlow::setShown(bool shown)
{
    m_shown = shown;
    if (!shown)
        endBusy();
}

void RequestsFlow::endBusy()
{
    if (std::exchange(m_busy, false))
        Q_EMIT busyChanged({});
}

// What is read because something came is not spoken of.
void RequestsFlow::showActivity()
{
    switch (m_stores.requests->activity()) {
    case Activity::Loading:
        if (!m_shown || !m_speaks)
            return;
        m_busy = true;
        Q_EMIT busyChanged(tr("Reading the requests…"));
        break;
    case Activity::Answering:
        m_busy = true;
        Q_EMIT busyChanged(tr("Sending the answer…"));
        break;
    case Activity::Removing:
        m_busy = true;
        Q_EMIT busyChanged(tr("Removing the canceled meeting…"));
        break;
    case Activity::Idle:
        endBusy();
    }
}

QString RequestsFlow::unreadText() const
{
    const RequestList &list = m_stores.requests->list();
    QStringList names;
    for (const QString &address : list.closedInboxes)
        names.append(m_stores.principals->nameOf(address));
    if (!names.isEmpty())
        return tr("Of %1 only what came to you as a copy is listed: that Inbox could not be read.",
                  "names")
            .arg(names.join(u", "_s));
    return list.isComplete ? QString() : tr("Only the newest 500 of each Inbox are listed.");
}

void RequestsFlow::showLoaded()
{
    Q_EMIT unreadObsolete();
    if (!std::exchange(m_speaks, false) || !m_shown)
        return;
    if (const QString unread = unreadText(); !unread.isEmpty()) {
        Q_EMIT resultSaid(Tone::Warning, unread);
        return;
    }
    const int open = m_stores.requests->openCount();
    const QString at = clockText(QTime::currentTime());
    Q_EMIT resultSaid(
        Tone::Success,
        open > 0 ? tr("%n request(s) wait for an answer; read at %1", nullptr, open).arg(at)
                 : tr("No request waits for an answer; read at %1").arg(at));
}

/// Failures that another sign-in, or another look at the certificate, can mend.
bool RequestsFlow::wantsSignIn(const Ews::Error &error)
{
    const bool does = needsSignIn(error);
    if (does && m_shown) // otherwise the place that is says so
        Q_EMIT signInNeeded(error);
    return does;
}

void RequestsFlow::showFailure(const Ews::Error &error)
{
    m_speaks = false;
    if (error.failure == Ews::Failure::Cancelled) {
        Q_EMIT resultSaid(Tone::Info, tr("Canceled; the requests are as they were read before"));
        return;
    }
    if (wantsSignIn(error))
        return;
    Message message = errorMessage(error, tr("The requests are shown as they were read before."));
    message.actions = {{.text = tr("&Try again"), .run = [this] { reload(); }}};
    message.isUnread = true;
    Q_EMIT messageWanted(message);
}

void RequestsFlow::showDayFailure(const Ews::Error &error)
{
    if (error.failure == Ews::Failure::Cancelled)
        return;
    if (wantsSignIn(error))
        return;
    Message message = errorMessage(
        error, tr("What else is in the calendar is not shown. Requests can be answered all the "
                  "same."));
    message.actions = {{.text = tr("&Try again"), .run = [this] { reload(); }}};
    message.isUnread = true;
    Q_EMIT messageWanted(message);
}

void RequestsFlow::showAnswered(const AnswerReport &report, const RequestAnswer &answer)
{
    m_stores.calendars->invalidate(report.after.principal);
    const ErrorText text =
        answerText(report, answer, readerOf(report.after).parties.shownPrincipal());
    m_speaks = false;
    if (report.end == AnswerEnd::Done && !report.notTaken) {
        Q_EMIT messageObsolete();
        Q_EMIT resultSaid(Tone::Success, text.headline);
        Q_EMIT answered(report.after);
        return;
    }
    if (report.error && report.end == AnswerEnd::NotDone && wantsSignIn(*report.error))
        return;
    m_isOpen = report.end == AnswerEnd::Unknown;
    Q_EMIT messageWanted(messageOf(Tone::Error, text));
}

void RequestsFlow::showRemoved(const RemovalReport &report)
{
    m_stores.calendars->invalidate(report.request.principal);
    const ErrorText text = removalText(report, readerOf(report.request).parties.shownPrincipal());
    m_speaks = false;
    if (report.end == RemovalEnd::Done) {
        Q_EMIT messageObsolete();
        Q_EMIT resultSaid(Tone::Success, text.headline);
        Q_EMIT answered(report.request);
        return;
    }
    if (report.error && report.end == RemovalEnd::NotDone && wantsSignIn(*report.error))
        return;
    m_isOpen = false;
    Q_EMIT messageWanted(messageOf(Tone::Error, text));
}

// Said wherever one is: nobody would think of looking for it. One after the other, for each has a
// next step of its own.
void RequestsFlow::showSettled(const QList<SettledAnswer> &answers)
{
    if (std::exchange(m_isOpen, false))
        Q_EMIT messageObsolete();
    for (const SettledAnswer &one : answers) {
        const Tone tone = one.report.end == AnswerEnd::Done ? Tone::Info : Tone::Warning;
        const QString principal = readerOf(one.pending.request).parties.shownPrincipal();
        Q_EMIT noticed(messageOf(tone, settledText(one, principal)));
    }
}

} // namespace OnBehalf
