// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/restraint.h"

#include "ews/proxy.h"

#include <algorithm>
#include <utility>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More than any server lets one have.
constexpr int unlimited = 1024;

constexpr QLatin1StringView tooManyConnections("ErrorExceededConnectionCount");

/// Messages stand at most so deep below the Body's content (GetUserAvailability has them there).
constexpr int deepestMessage = 3;

void findBusy(const PugiNode &node, int depth, std::optional<Error> &found)
{
    QString responseClass;
    const bool isMessage = node.attribute("ResponseClass"_L1, responseClass);
    if (responseClass == "Error"_L1) {
        const Error error = node.error();
        if (error.failure == Failure::Busy && (!found || found->retryAfter < error.retryAfter))
            found = error;
    }
    // Answers about delegates are a message themselves and have others in them.
    if (depth == deepestMessage || (isMessage && depth > 0))
        return;
    for (PugiNode child = node.firstChild(); child.valid(); child = child.next())
        findBusy(child, depth + 1, found);
}

} // namespace

std::optional<Error> busyIn(const Result<Document> &answer)
{
    if (!answer) {
        // Before the call it was somebody else who was busy: whoever gives the tokens.
        const Error &error = answer.error();
        return error.failure == Failure::Busy && !error.beforeCall ? std::optional(error)
                                                                   : std::nullopt;
    }
    std::optional<Error> found;
    if (const auto body = answer->body())
        findBusy(*body, 0, found);
    else if (body.error().failure == Failure::Busy)
        found = body.error();
    if (found)
        answer->origin.addTo(*found);
    return found;
}

Restraint::Restraint(const BusyTimes &times)
    : m_times(times)
    , m_atOnce(unlimited)
    , m_bearable(unlimited)
{
    m_hold.setSingleShot(true);
    m_hold.setTimerType(Qt::PreciseTimer); // others may end before their time
    connect(&m_hold, &QTimer::timeout, this, &Restraint::changed);
}

std::chrono::milliseconds Restraint::left() const
{
    return m_hold.isActive()
               ? std::max(m_hold.remainingTimeAsDuration(), std::chrono::milliseconds(1))
               : std::chrono::milliseconds(0);
}

int Restraint::mostAtOnce() const
{
    return std::min(m_atOnce, m_bearable);
}

bool Restraint::repeats(const Error &why, int times) const
{
    return times < m_times.repeats && why.retryAfter <= m_times.longestWait;
}

void Restraint::setOffline(bool offline)
{
    m_reached = true; // as far as will be known then
    if (std::exchange(m_offline, offline) != offline)
        Q_EMIT changed();
}

void Restraint::learn(const Result<Document> &answer)
{
    const bool isUnknown = !answer && (answer.error().failure == Failure::Cancelled ||
                                       answer.error().failure == Failure::TimedOut);
    if (isUnknown)
        return;
    const bool isOut = !answer && answer.error().failure == Failure::Network &&
                       answer.error().httpStatus == 0 && !isProxyRefusal(answer.error());
    if (std::exchange(m_reached, !isOut) != !isOut)
        Q_EMIT reachedChanged(!isOut);
}

void Restraint::refused(const Error &why, int underWay)
{
    const bool isTooMuch =
        why.code == tooManyConnections || why.code == "ErrorTooManyObjectsOpened"_L1;
    m_atOnce = 1;
    if (!m_hold.isActive()) { // what was under way when the pause began says nothing new
        ++m_inARow;
        if (why.code == tooManyConnections) {
            m_bearable = std::max(1, std::min(m_bearable, underWay) / 2);
            m_good = 0;
        }
    }
    constexpr int mostDoublings = 10;
    auto wait = isTooMuch ? m_times.firstBreath : m_times.firstWait;
    wait *= 1 << std::min(m_inARow - 1, mostDoublings);
    if (why.retryAfter.count() > 0)
        wait = why.retryAfter;
    wait = std::min(wait, m_times.longestWait);
    if (wait <= left())
        return;
    m_hold.start(wait);
    Q_EMIT changed();
}

void Restraint::answered()
{
    constexpr int manyGood = 50;
    if (m_hold.isActive()) // it was under way before
        return;
    m_inARow = 0;
    m_atOnce = std::min(m_atOnce * 2, unlimited);
    if (m_bearable < unlimited && ++m_good >= manyGood) { // other programs may have ended
        ++m_bearable;
        m_good = 0;
    }
}

} // namespace Ews
