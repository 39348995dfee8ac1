// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/busytimes.h"
#include "ews/document.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Ews {

/// Whether a server wants to be left alone, by what it answered: as a whole, in a fault or for one
/// entry of the call. The entry that asks for most counts.
std::optional<Error> busyIn(const Result<Document> &answer);

/// What is asked of a client by a server that is busy: to send nothing for a while, to begin with
/// one call then, and not to have more under way than it bears. Private to Client.
class Restraint : public QObject
{
    Q_OBJECT
public:
    explicit Restraint(const BusyTimes &times);

    bool isHolding() const { return m_offline || m_hold.isActive(); }
    bool isOffline() const { return m_offline; }
    void setOffline(bool offline);
    std::chrono::milliseconds left() const; ///< 0: it holds nothing.
    /// Calls that may be under way once it holds nothing.
    int mostAtOnce() const;
    /// Whether a call that was refused for \a why, and only reads, is sent again after having been
    /// so already \a times times.
    bool repeats(const Error &why, int times) const;

    /// A call was refused when so many, itself among them, were under way. Several that are refused
    /// at once count as one.
    void refused(const Error &why, int underWay);
    void answered();
    /// How any call ended: whether there was a server.
    void learn(const Result<Document> &answer);

Q_SIGNALS:
    /// left() is something else than what is left by the clock.
    void changed();
    void reachedChanged(bool reached);

private:
    const BusyTimes m_times;
    QTimer m_hold;
    bool m_offline = false;
    bool m_reached = true;
    int m_inARow = 0;
    int m_atOnce;   ///< As careful as one is after a pause: one call, then twice as many.
    int m_bearable; ///< Half of what was under way when it had too many, and slowly more.
    int m_good = 0; ///< Answers since there were too many.
};

} // namespace Ews
