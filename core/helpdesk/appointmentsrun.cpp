// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/appointmentsrun.h"

#include "account/needssignin.h"
#include "helpdesk/appointmentinmailbox.h"
#include "whendone.h"

#include <algorithm>
#include <numeric>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

using RunState = AppointmentResult::State;

/// How often changed() comes: often enough to watch, seldom enough to draw.
constexpr std::chrono::milliseconds appointmentsTelling{100};

/// So many mailboxes in a row that nobody could be reached for: it is not about them.
constexpr int mostUnreached = 3;

bool isRemoval(const AppointmentResult &result)
{
    return result.state == RunState::NotRemoved;
}

} // namespace

AppointmentsRun::AppointmentsRun(const Session &session, bool impersonates, Journal journal,
                                 int atOnce, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_journal(std::move(journal))
    , m_atOnce(qMax(1, atOnce))
    , m_all({.impersonates = impersonates})
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(appointmentsTelling);
    connect(&m_telling, &QTimer::timeout, this, &AppointmentsRun::tellChanged);
}

AppointmentsRun::~AppointmentsRun()
{
    m_stop.request_stop(); // what was sent is looked at and journalled all the same
}

void AppointmentsRun::setMailboxes(const QList<ListedMailbox> &mailboxes)
{
    if (m_activity != Activity::Idle)
        return;
    m_lock.reset();
    m_all = {.impersonates = m_all.impersonates};
    for (const ListedMailbox &mailbox : mailboxes)
        m_all.results.append({.mailbox = mailbox});
    m_changed.clear();
    Q_EMIT replaced();
}

void AppointmentsRun::check()
{
    Places places;
    for (int place = 0; place < m_all.results.size(); ++place) {
        const RunState state = m_all.results.at(place).state;
        if (state == RunState::Waiting || state == RunState::Able || state == RunState::Unable)
            places.append(place);
    }
    begin(Activity::Checking, places);
}

Ews::Result<Ews::Nothing> AppointmentsRun::start(const Meeting &meeting)
{
    if (m_activity != Activity::Idle || m_lock)
        return Ews::Nothing{};
    m_all.meeting = meeting;
    auto lock = beginAppointments(m_journal, m_session.client->endpoint().signedInAs, m_all);
    if (!lock)
        return std::unexpected(lock.error());
    m_lock = std::move(*lock);
    m_sendAgain = false;
    Places places;
    for (int place = 0; place < m_all.results.size(); ++place)
        if (m_all.results.at(place).state != RunState::Unable)
            places.append(place);
    begin(Activity::Making, places);
    return Ews::Nothing{};
}

Ews::Result<Ews::Nothing> AppointmentsRun::goOn(const Appointments &all, bool sendAgain)
{
    if (m_activity != Activity::Idle)
        return Ews::Nothing{};
    auto lock = reopenAppointments(m_journal, all);
    if (!lock)
        return std::unexpected(lock.error());
    m_lock = std::move(*lock);
    m_all = all;
    m_changed.clear();
    Q_EMIT replaced();
    Places places(m_all.results.size());
    std::iota(places.begin(), places.end(), 0);
    return tryAgain(places, sendAgain);
}

Ews::Result<Ews::Nothing> AppointmentsRun::tryAgain(const QList<int> &places, bool sendAgain)
{
    if (m_activity != Activity::Idle || m_all.id.isEmpty())
        return Ews::Nothing{};
    Places open = places;
    open.removeIf([this](int place) { return !m_all.results.at(place).isOpen(); });
    const bool removes =
        std::ranges::any_of(m_all.results, isRemoval) &&
        std::ranges::all_of(open, [this](int p) { return isRemoval(m_all.results.at(p)); });
    if (removes)
        return remove(open);
    open.removeIf([this](int place) { return isRemoval(m_all.results.at(place)); });
    if (!m_lock) {
        auto lock = reopenAppointments(m_journal, m_all);
        if (!lock)
            return std::unexpected(lock.error());
        m_lock = std::move(*lock);
    }
    m_sendAgain = sendAgain;
    begin(Activity::Making, open);
    return Ews::Nothing{};
}

Ews::Result<Ews::Nothing> AppointmentsRun::remove(const QList<int> &places)
{
    if (m_activity != Activity::Idle || m_all.id.isEmpty())
        return Ews::Nothing{};
    if (!m_lock) {
        auto lock = reopenAppointments(m_journal, m_all);
        if (!lock)
            return std::unexpected(lock.error());
        m_lock = std::move(*lock);
    }
    Places there = places;
    there.removeIf([this](int place) { return !m_all.results.at(place).isThere(); });
    begin(Activity::Removing, there);
    return Ews::Nothing{};
}

void AppointmentsRun::pause()
{
    if (m_paused || m_activity == Activity::Idle)
        return;
    m_paused = true;
    Q_EMIT pausedChanged();
}

void AppointmentsRun::resume()
{
    if (!m_paused)
        return;
    m_paused = false;
    m_unreached = 0;
    Q_EMIT pausedChanged();
    startNext();
}

void AppointmentsRun::cancel()
{
    if (m_activity == Activity::Idle)
        return;
    m_stop.request_stop();
    m_waiting.clear();
    // Not before cancel() returns: who cancels may be about to listen.
    QMetaObject::invokeMethod(this, &AppointmentsRun::endIfDone, Qt::QueuedConnection);
}

void AppointmentsRun::begin(Activity activity, const Places &places)
{
    if (m_activity != Activity::Idle)
        return;
    m_stop = std::stop_source();
    m_waiting = places;
    m_done = 0;
    m_total = int(places.size());
    m_unreached = 0;
    m_activity = activity;
    Q_EMIT activityChanged();
    startNext();
    if (m_waiting.isEmpty() && m_underWay == 0)
        QMetaObject::invokeMethod(this, &AppointmentsRun::endIfDone, Qt::QueuedConnection);
}

void AppointmentsRun::startNext()
{
    while (!m_paused && m_underWay < m_atOnce && !m_waiting.isEmpty()) {
        ++m_underWay;
        start(m_waiting.takeFirst());
    }
}

std::shared_ptr<Ews::Client> AppointmentsRun::clientFor(int place) const
{
    return mailboxClients(m_session, m_all.impersonates)(m_all.results.at(place).mailbox.address);
}

void AppointmentsRun::start(int place)
{
    const AppointmentResult before = m_all.results.at(place);
    m_all.results[place].state = RunState::Working;
    noteChanged(place);
    const auto handler = [this, place](const AppointmentResult &result) { take(place, result); };
    const auto client = clientFor(place);
    const std::stop_token stop = m_stop.get_token();
    switch (m_activity) {
    case Activity::Idle:
        return;
    case Activity::Checking:
        return whenDone(checkInMailbox(client, before, stop), this, handler);
    case Activity::Making:
        return whenDone(makeInMailbox(client, m_all, before, makingJournal(m_journal, m_all),
                                      {.sendAgain = m_sendAgain}, stop),
                        this, handler);
    case Activity::Removing:
        return whenDone(
            removeInMailbox(client, m_all, before, removalJournal(m_journal, m_all), stop), this,
            handler);
    }
}

/// Whether \a error is not about a mailbox, and would be the same in the next one.
bool AppointmentsRun::holdsUp(const Ews::Error &error)
{
    m_unreached = error.failure == Ews::Failure::Network ? m_unreached + 1 : 0;
    return needsSignIn(error) || error.code == "JournalNotWritable"_L1 ||
           m_unreached >= mostUnreached;
}

void AppointmentsRun::take(int place, const AppointmentResult &result)
{
    m_all.results[place] = result;
    noteChanged(place);
    --m_underWay;
    ++m_done;
    if (!result.error) {
        m_unreached = 0;
    } else if (holdsUp(*result.error) && !m_stop.stop_requested()) {
        // Its turn comes again once it goes on.
        --m_done;
        m_waiting.prepend(place);
        const bool wasPaused = m_paused;
        pause();
        if (!wasPaused)
            Q_EMIT heldUp(*result.error);
    }
    startNext();
    endIfDone();
}

void AppointmentsRun::settle()
{
    if (!m_lock || !m_all.isSettled())
        return;
    // Where it cannot be closed it is offered again, and there is nothing to do then.
    if (closeAppointments(m_journal, m_all))
        m_lock.reset();
}

void AppointmentsRun::endIfDone()
{
    if (m_activity == Activity::Idle || m_underWay > 0 || !m_waiting.isEmpty())
        return;
    tellChanged();
    settle();
    m_activity = Activity::Idle;
    const bool wasPaused = std::exchange(m_paused, false);
    Q_EMIT activityChanged();
    if (wasPaused)
        Q_EMIT pausedChanged();
    Q_EMIT ended();
}

void AppointmentsRun::noteChanged(int place)
{
    if (!m_changed.contains(place))
        m_changed.append(place);
    if (!m_telling.isActive())
        m_telling.start();
}

void AppointmentsRun::tellChanged()
{
    m_telling.stop();
    if (m_changed.isEmpty())
        return;
    const Places places = std::exchange(m_changed, {});
    Q_EMIT changed(places);
}

} // namespace OnBehalf
