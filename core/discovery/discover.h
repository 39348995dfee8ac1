// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Autodiscover: from an e-mail address to the EWS URL.
// https://learn.microsoft.com/exchange/client-developer/exchange-web-services/autodiscover-for-exchange
#pragma once

#include "account/preparesignin.h"
#include "discovery/srv.h"
#include "discovery/step.h"

namespace OnBehalf {

/// How much time and how many bytes are given.
struct DiscoveryLimits
{
    std::chrono::milliseconds answer{10'000};   ///< For each answer to nobody, and of DNS.
    std::chrono::milliseconds signedIn{30'000}; ///< For each answer to who signs in.
    qsizetype bytes = qsizetype(1024) * 1024;   ///< Of an answer.
    int redirects = 10; ///< On the way from one of the first places to the end.
    int steps = 60;     ///< In all.
};

/// What there is to find a server with, and who is told of it.
struct DiscoveryWish
{
    /// Who: account.address, with userName, method, client certificate and proxy where they are
    /// set; account.server is not looked at. account.confirmedHosts were confirmed earlier.
    ///
    /// Where the account has no method the place's offer decides, as anywhere (prepareSignIn()).
    /// Tokens of OAuth are for the EWS host alone and never sent here: such an account is found by
    /// Way::Json, which needs none. The password, if any is needed at all, is asked for once.
    /// \c asking and \c afresh are not looked at.
    SignInWish signIn;
    /// Asks whether a host outside the mail domain is right, one question at a time. The future has
    /// to finish; one that is canceled or has no result means no. Empty: nobody can be asked, and
    /// such hosts get nothing.
    std::function<QFuture<bool>(const Autodiscover::HostQuestion &)> confirmHost{};
    /// Told of all steps, in the order in which they count, whenever one of them is added or has
    /// changed; the first time when all of the beginning are under way. Steps are put in after
    /// those that led to them, so a row's number may change. Not called once the future has
    /// finished.
    std::function<void(const QList<Autodiscover::Step> &)> observe{};
    /// Told of each exchange of bodies, without credentials, for --trace and the connection log.
    std::function<void(const Ews::Exchange &)> exchanged{};
    /// Where set, only the Autodiscover at this scheme, host and port is asked. Whoever names it
    /// has confirmed its host. http is taken of this very computer only: the sandbox's.
    QUrl place{};
    LookUpSrv lookUpSrv = lookUpSrvInDns(); ///< Tests have another one.
    DiscoveryLimits limits{};
};

/// What came of it.
struct Discovery
{
    /// Errors: with Failure::NotFound and the code "AutodiscoverFoundNothing" no place had an
    /// answer; one of signing in (a SignInProblem) where that is what a place wanted before;
    /// "AddressInvalid" with Failure::Refused, where nothing was sent; SignInProblem::NotSecure for
    /// a place by http; a CertificateFile::Problem; Failure::Cancelled.
    Ews::Result<Autodiscover::Discovered> found;
    QList<Autodiscover::Step> steps; ///< The record of all that was tried. All are over.
    /// The wish's account: server, address as it was given, and confirmedHosts with those that were
    /// confirmed now. Its method is as in the wish: EWS says itself what it offers. To be signed in
    /// to with prepareSignIn() and remembered once that worked.
    Account account;
    /// That was needed and found on the way, so that nobody is asked again; or the wish's.
    QString password;
};

/// Looks for the EWS URL of an address in the order that Microsoft documents: SOAP and POX at the
/// mail domain, then at autodiscover.DOMAIN, version 2 (JSON) at both, the redirect by http, SRV
/// records.
///
/// All places of the beginning are asked at once, without credentials, and judged in that order:
/// the first that leads to a URL wins, however long it took. Only where its turn has come a place
/// gets credentials, one after the other.
///
/// What is safe: credentials, and the address, go over https only, with a certificate that the
/// system trusts for that host (account.acceptedCertificates do not count), and to hosts only that
/// are the mail domain, below it, or confirmed. Other hosts get not even a connection before that.
/// No host is made by taking labels off the domain. A host that refused a password is not sent it
/// again. Redirects are counted, loops found. What one place names counts for no more than what the
/// next one does.
///
/// The future always finishes; \a stop ends all that is under way.
QFuture<Discovery> discover(DiscoveryWish wish, std::stop_token stop = {});

inline constexpr QLatin1StringView autodiscoverFoundNothing("AutodiscoverFoundNothing");
inline constexpr QLatin1StringView addressInvalid("AddressInvalid");

} // namespace OnBehalf
