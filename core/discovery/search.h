// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A search under way: its steps, what is known so far. Private to discovery.
#pragma once

#include "discovery/directions.h"
#include "discovery/discover.h"
#include "discovery/places.h"
#include "discovery/probe.h"

namespace OnBehalf::Autodiscover {

/// By whom a place was named.
struct Source
{
    Way way = Way::Soap;
    QUrl place{};
    bool inClear = false;
};

/// A step, and what is behind it.
struct Pursuit
{
    Step step;
    QString address; ///< That is asked for: a server may have named another one.
    Source source{}; ///< Of a host that is not to be trusted as it is.
    int redirects = 0;
    QList<QUrl> visited{};
    QDateTime began{}; ///< When it was asked without credentials, in UTC.
    std::chrono::milliseconds took{0};
    QFuture<void> ready{}; ///< Finishes once it has an answer, has failed, or has to wait.
    Probed probed{};
    QList<SrvRecord> records{};
};
using PursuitPointer = std::shared_ptr<Pursuit>;

class Search
{
public:
    Search(DiscoveryWish wanted, std::stop_token stop);

    /// Says how far it is, unless all is over.
    void tell() const;
    bool isOver() const { return m_isOver || m_ending.stop_requested(); }
    std::stop_token token() const { return m_ending.get_token(); }
    /// Ends all that is under way.
    void end();

    void change(Pursuit &pursuit, State state) const;
    void fail(Pursuit &pursuit, Problem problem, const Ews::Error &error = {});

    /// Whether what \a from named may be asked at all, whoever it belongs to.
    static bool isSecure(const QUrl &url, const Step &from);
    /// Sends the pursuit on to another place, if that can be done; otherwise it has failed.
    bool sendOn(Pursuit &pursuit, const QUrl &url);
    /// Puts steps after \a pursuit, which led to them, but for those that are there already. Those
    /// that are new; empty where it has failed with that.
    QList<PursuitPointer> lead(const PursuitPointer &pursuit, const QList<Step> &steps,
                               const QString &address, const Source &source);

    DiscoveryWish wish;
    QString mailDomain;
    Trust trust;
    Passage passage{};
    QList<PursuitPointer> pursuits{}; ///< In the order in which they count.
    QStringList addresses{};          ///< That were asked for.
    QStringList refusing{};           ///< Hosts that refused the sign-in.
    QStringList denied{};             ///< Hosts that somebody said no to.
    std::optional<Discovered> found{};
    /// What somebody could do something about: the first of signing in, or of a proxy.
    std::optional<Ews::Error> obstacle{};

private:
    std::stop_source m_ending;
    std::stop_callback<std::function<void()>> m_stop;
    bool m_isOver = false;
};
using SearchPointer = std::shared_ptr<Search>;

Problem problemOf(const Ews::Error &error);

} // namespace OnBehalf::Autodiscover
