// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/bulkrun.h"

#include "whendone.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>

namespace OnBehalf {

namespace {

using BulkState = BulkResult::State;

/// How often changed() comes: often enough to watch, seldom enough to draw.
constexpr std::chrono::milliseconds bulkTelling{100};

/// What would be the same in every mailbox.
bool endsBulk(const Ews::Error &error)
{
    return error.failure == Ews::Failure::Unauthorized ||
           error.failure == Ews::Failure::Certificate;
}

QList<int> allPlaces(qsizetype count)
{
    QList<int> places(count);
    std::iota(places.begin(), places.end(), 0);
    return places;
}

} // namespace

BulkRun::BulkRun(MailboxClients clients, Journal journal, int atOnce, QObject *parent)
    : QObject(parent)
    , m_clients(std::move(clients))
    , m_journal(std::move(journal))
    , m_atOnce(qMax(1, atOnce))
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(bulkTelling);
    connect(&m_telling, &QTimer::timeout, this, &BulkRun::tellChanged);
}

BulkRun::~BulkRun()
{
    m_stop.request_stop(); // what was sent is read back and journalled all the same
}

int BulkRun::count(BulkResult::State state) const
{
    return int(std::ranges::count(m_results, state, &BulkResult::state));
}

void BulkRun::plan(const BulkChange &change, const QList<ListedMailbox> &mailboxes)
{
    planJob(change, {.title = change.title, .until = change.until}, mailboxes, false);
}

void BulkRun::planUndo(const Batch &batch, const QStringList &addresses, bool changedToo)
{
    QList<QStringList> entries;
    QList<ListedMailbox> mailboxes;
    for (const BatchMailbox &mailbox : batch.mailboxes) {
        if (!addresses.isEmpty() && !addresses.contains(mailbox.address, Qt::CaseInsensitive))
            continue;
        entries.append(mailbox.entries);
        mailboxes.append({.address = mailbox.address, .name = {}});
    }
    planJob(entries, {}, mailboxes, changedToo);
}

void BulkRun::planEnds(const QList<Lease> &leases, bool changedToo)
{
    QList<QStringList> entries;
    QList<ListedMailbox> mailboxes;
    for (const Lease &lease : leases) {
        entries.append(lease.mailbox.entries);
        mailboxes.append({.address = lease.mailbox.address, .name = {}});
    }
    planJob(entries, {}, mailboxes, changedToo);
}

void BulkRun::planJob(Job job, JournalBatch batch, const QList<ListedMailbox> &mailboxes,
                      bool changedToo)
{
    if (m_activity != Activity::Idle)
        return;
    m_job = std::move(job);
    m_batch = std::move(batch);
    m_changedToo = changedToo;
    m_plans.clear();
    m_changed.clear();
    m_results.clear();
    for (const ListedMailbox &mailbox : mailboxes)
        m_results.append({.mailbox = mailbox});
    Q_EMIT replaced();
    begin(Activity::Planning, allPlaces(m_results.size()));
}

void BulkRun::planAgain(const QList<int> &places)
{
    if (m_activity != Activity::Idle)
        return;
    for (const int place : places) {
        m_plans.remove(place);
        m_results[place].state = BulkState::Waiting;
        noteChanged(place);
    }
    begin(Activity::Planning, places);
}

void BulkRun::apply()
{
    apply(allPlaces(m_results.size()));
}

void BulkRun::apply(const QList<int> &places)
{
    if (m_activity != Activity::Idle)
        return;
    // What is taken back belongs to no new batch: it is marked as undone where it was journalled.
    if (m_batch.id.isEmpty() && std::holds_alternative<BulkChange>(m_job))
        m_batch.id = Journal::newBatchId();
    QList<int> planned = places;
    planned.removeIf([this](int place) { return !m_plans.contains(place); });
    begin(Activity::Applying, planned);
}

void BulkRun::pause()
{
    if (m_paused || m_activity == Activity::Idle)
        return;
    m_paused = true;
    Q_EMIT pausedChanged();
}

void BulkRun::resume()
{
    if (!m_paused)
        return;
    m_paused = false;
    Q_EMIT pausedChanged();
    startNext();
}

void BulkRun::cancel()
{
    if (m_activity == Activity::Idle)
        return;
    m_stop.request_stop();
    m_waiting.clear();
    // Not before cancel() returns: who cancels may be about to listen.
    QMetaObject::invokeMethod(this, &BulkRun::endIfDone, Qt::QueuedConnection);
}

void BulkRun::begin(Activity activity, const QList<int> &places)
{
    m_stop = std::stop_source();
    m_stoppedBy.reset();
    m_waiting = places;
    m_done = 0;
    m_total = int(places.size());
    m_activity = activity;
    Q_EMIT activityChanged();
    startNext();
    if (m_waiting.isEmpty() && m_underWay == 0)
        QMetaObject::invokeMethod(this, &BulkRun::endIfDone, Qt::QueuedConnection);
}

void BulkRun::startNext()
{
    while (!m_paused && m_underWay < m_atOnce && !m_waiting.isEmpty()) {
        ++m_underWay;
        start(m_waiting.takeFirst());
    }
}

void BulkRun::start(int place)
{
    BulkResult &result = m_results[place];
    const auto client = m_clients(result.mailbox.address);
    const auto handler = [this, place](const PlannedMailbox &planned) { take(place, planned); };
    const std::stop_token stop = m_stop.get_token();
    noteChanged(place);
    if (m_activity == Activity::Applying) {
        const Journal journal = m_batch.id.isEmpty() ? m_journal : m_journal.forBatch(m_batch);
        PlannedMailbox planned{.result = result, .plan = m_plans.take(place)};
        result.state = BulkState::Applying;
        whenDone(applyInMailbox(client, std::move(planned), journal, stop), this, handler);
        return;
    }
    result = {.mailbox = result.mailbox, .state = BulkState::Reading};
    if (const auto *change = std::get_if<BulkChange>(&m_job)) {
        whenDone(planInMailbox(client, result.mailbox, *change, stop), this, handler);
        return;
    }
    const QStringList ids = std::get<QList<QStringList>>(m_job).at(place);
    whenDone(planTakingBack(client, result.mailbox, m_journal, ids, m_changedToo, stop), this,
             handler);
}

void BulkRun::take(int place, const PlannedMailbox &planned)
{
    m_results[place] = planned.result;
    if (!planned.plan.steps.isEmpty())
        m_plans.insert(place, planned.plan);
    noteChanged(place);
    --m_underWay;
    ++m_done;
    const auto &error = planned.result.error;
    if (planned.result.state == BulkState::Failed && error && endsBulk(*error) && !m_stoppedBy) {
        m_stoppedBy = error;
        m_waiting.clear();
    }
    startNext();
    endIfDone();
}

void BulkRun::endIfDone()
{
    if (m_activity == Activity::Idle || m_underWay > 0 || !m_waiting.isEmpty())
        return;
    tellChanged();
    m_activity = Activity::Idle;
    const bool wasPaused = std::exchange(m_paused, false);
    Q_EMIT activityChanged();
    if (wasPaused)
        Q_EMIT pausedChanged();
    if (m_stoppedBy)
        Q_EMIT stopped(*m_stoppedBy);
    Q_EMIT ended();
}

void BulkRun::noteChanged(int place)
{
    if (!m_changed.contains(place))
        m_changed.append(place);
    if (!m_telling.isActive())
        m_telling.start();
}

void BulkRun::tellChanged()
{
    m_telling.stop();
    if (m_changed.isEmpty())
        return;
    const QList<int> places = std::exchange(m_changed, {});
    Q_EMIT changed(places);
}

} // namespace OnBehalf
