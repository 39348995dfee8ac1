// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/requestsstore.h"

#include "whendone.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

RequestsStore::RequestsStore(Session session, Journal journal, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_journal(std::move(journal))
{}

RequestsStore::~RequestsStore()
{
    m_stop.request_stop();
    m_stopContents.request_stop();
}

void RequestsStore::setActivity(Activity activity)
{
    m_activity = activity;
    Q_EMIT activityChanged();
}

int RequestsStore::openCount() const
{
    return int(std::ranges::count_if(m_list.requests, &Request::isOpen));
}

const Request *RequestsStore::find(const QString &id) const
{
    const auto it =
        std::ranges::find(m_list.requests, id, [](const Request &one) { return one.id.id; });
    return it == m_list.requests.end() ? nullptr : &*it;
}

void RequestsStore::load()
{
    if (m_activity != Activity::Idle) {
        m_loadAgain = true;
        return;
    }
    m_stop = {};
    m_loadAgain = false;
    setActivity(Activity::Loading);
    whenDone(
        readRequests(m_session.client, m_session.actingAddress(), m_principals, m_stop.get_token()),
        this, [this](const Ews::Result<RequestList> &list) { takeList(list); });
}

void RequestsStore::takeList(const Ews::Result<RequestList> &list)
{
    setActivity(Activity::Idle);
    ++m_generation;
    if (list) {
        m_loaded = true;
        m_list = *list;
        // Answers of others come in by and by: what was read of a meeting may be out of date.
        m_contents.clear();
        m_asked.clear();
        Q_EMIT loaded();
        lookForPending();
    } else {
        Q_EMIT failed(list.error());
    }
    if (const auto next = std::exchange(m_waiting, std::nullopt))
        answer(next->first, next->second);
    else if (m_loadAgain)
        load();
}

void RequestsStore::wantContent(const Request &request)
{
    const QString id = request.id.id;
    if (m_contents.contains(id)) {
        Q_EMIT contentRead(id);
        return;
    }
    if (m_asked.contains(id))
        return;
    m_asked.insert(id);
    whenDone(readRequestContent(m_session.client, request, m_stopContents.get_token()), this,
             [this, id, before = m_generation](const Ews::Result<RequestContent> &content) {
                 // A reading of the list in between asks anew.
                 if (before != m_generation || !m_asked.remove(id))
                     return;
                 m_contents.insert(id, content);
                 Q_EMIT contentRead(id);
             });
}

std::optional<Ews::Result<RequestContent>> RequestsStore::content(const QString &id) const
{
    const auto it = m_contents.constFind(id);
    return it == m_contents.cend() ? std::nullopt : std::optional(*it);
}

void RequestsStore::answer(const Request &request, const RequestAnswer &answer)
{
    if (m_activity == Activity::Loading) {
        m_waiting = {request, answer};
        return;
    }
    if (m_activity != Activity::Idle)
        return;
    m_stop = {};
    setActivity(Activity::Answering);
    whenDone(answerRequest(m_session.client, request, answer, m_journal, m_stop.get_token()), this,
             [this, answer](const AnswerReport &report) {
                 m_mayBePending |= report.end == AnswerEnd::Unknown;
                 setActivity(Activity::Idle);
                 Q_EMIT answered(report, answer);
                 load();
             });
}

void RequestsStore::remove(const Request &cancellation)
{
    if (m_activity != Activity::Idle)
        return;
    m_stop = {};
    setActivity(Activity::Removing);
    whenDone(removeCancelled(m_session.client, cancellation, m_session.actingAddress(),
                             m_stop.get_token()),
             this, [this](const RemovalReport &report) {
                 setActivity(Activity::Idle);
                 Q_EMIT removed(report);
                 load();
             });
}

void RequestsStore::lookForPending()
{
    if (m_settling || !std::exchange(m_mayBePending, false))
        return;
    m_settling = true;
    m_pending = pendingAnswers(m_journal, m_session.client->endpoint().signedInAs);
    // Those that were given with another identity have no copies in the Sent Items of this one.
    m_pending.removeIf([own = m_session.actingAddress()](const PendingAnswer &one) {
        return one.own.compare(own, Qt::CaseInsensitive) != 0;
    });
    settleNext();
}

void RequestsStore::settleNext()
{
    if (m_pending.isEmpty()) {
        m_settling = false;
        if (!m_settled.isEmpty())
            Q_EMIT settled(std::exchange(m_settled, {}));
        // The list may have been read, or be read now, from before the answer came in.
        if (std::exchange(m_isOutdated, false))
            load();
        return;
    }
    const PendingAnswer pending = m_pending.takeFirst();
    whenDone(settleAnswer(m_session.client, pending, m_journal, m_stopContents.get_token()), this,
             [this, pending](const AnswerReport &report) { takeSettled(pending, report); });
}

void RequestsStore::takeSettled(const PendingAnswer &pending, const AnswerReport &report)
{
    const bool isUnknown = report.end == AnswerEnd::Unknown;
    m_mayBePending |= isUnknown; // the next reading tries again
    const Request *shown = find(pending.request.id.id);
    const bool wasGiven = report.end == AnswerEnd::Done || report.end == AnswerEnd::EnteredOnly;
    m_isOutdated |= wasGiven && (m_activity == Activity::Loading || (shown && shown->isOpen()));
    const bool isUnderWay = report.error && report.error->code == "AnswerUnderWay"_L1;
    const bool wasSaid = isUnknown && m_saidUnknown.contains(pending.journalId);
    if (!isUnderWay && !wasSaid) {
        m_settled.append({.pending = pending, .report = report});
        if (isUnknown)
            m_saidUnknown.insert(pending.journalId);
    }
    settleNext();
}

void RequestsStore::cancel()
{
    m_loadAgain = false;
    m_stop.request_stop();
}

} // namespace OnBehalf
