// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/document.h"
#include "ews/offer.h"
#include "ews/result.h"

#include <QMetaType>
#include <QUrl>

#include <optional>

namespace OnBehalf::Autodiscover {
Q_NAMESPACE

/// How a place is asked for the EWS URL, or for another place.
enum class Way {
    Soap,     ///< GetUserSettings at autodiscover.svc, with credentials.
    Pox,      ///< The older autodiscover.xml, with credentials.
    Json,     ///< Version 2, which needs no credentials: the address alone is sent.
    Redirect, ///< http, where only a redirect to https is read, and nothing is sent.
    Srv,      ///< DNS: which host has Autodiscover for the domain.
};
Q_ENUM_NS(Way)

/// How far a step is.
enum class State {
    Waiting,    ///< Its host has to be confirmed, once the steps before it have led nowhere.
    Asking,     ///< A request without credentials is under way.
    Answered,   ///< It has answered; what is made of it follows in its turn.
    Confirming, ///< Somebody is being asked whether its host, or the one that it named, is right.
    SigningIn,  ///< It is asked with credentials.
    Found,      ///< It named the EWS URL that was taken.
    Led,        ///< It led to other places: the steps that follow it.
    Failed,     ///< See Step::problem.
    Unneeded,   ///< One before it had found the URL, or all was ended.
};
Q_ENUM_NS(State)

/// Why nothing came of a step.
enum class Problem {
    None,
    HostUnknown,        ///< There is no such name.
    Unreachable,        ///< No connection, or it was cut.
    TimedOut,           ///< Neither did it answer in time.
    Proxy,              ///< A proxy on the way let nothing through: Step::error.
    CertificateInvalid, ///< Nobody vouches that it is this host: Step::error has its certificate.
    NothingThere,       ///< 404, a web page, an answer of something else.
    SignInRefused,      ///< The server did not accept who signed in.
    SignInNotPossible,  ///< It offers nothing that can be used, or there is no password.
    SignInTriedAlready, ///< The same host has refused the same sign-in at a step before.
    Denied,             ///< 403.
    Busy,               ///< 503, or the server says that it is busy.
    Failing,            ///< Another error of the server: Step::error.
    TooLarge,           ///< An answer without an end, or one that no Autodiscover has.
    Malformed,          ///< An answer that cannot be read.
    UnknownUser,        ///< The server does not know the address.
    NoUrl,              ///< It answered, but has no EWS for this mailbox.
    NoRecords,          ///< DNS names no host.
    NotSecure,          ///< It named an address that is not of https.
    HostNotConfirmed,   ///< It named a host outside the mail domain, and the person said no.
    HostNotAsked,       ///< Likewise, and there is nobody to be asked.
    NothingNew,         ///< It led only to places that had been asked already.
    Loop,               ///< It led back to where it had come from.
    TooManyRedirects,   ///< It led on and on.
};
Q_ENUM_NS(Problem)

/// One place that is asked, and what came of it: data, which ui words (text/discoverytext.h).
struct Step
{
    Way way = Way::Soap;
    QUrl url{};     ///< Where it is asked now; of Srv empty.
    QString name{}; ///< Of Srv: what DNS is asked for, "_autodiscover._tcp.example.org".
    /// Places that it was redirected from, in order. \c url is not among them.
    QList<QUrl> via{};
    State state = State::Asking;
    Problem problem = Problem::None;
    /// Details of the problem: status, code, certificates. Its failure is of no meaning where there
    /// is no problem.
    Ews::Error error{};
    /// What it named: the EWS URL, another place, or one that was refused.
    QUrl named{};
    std::optional<Ews::Method> method{}; ///< By which somebody signs in at \c url.
    QStringList signedInAt{}; ///< Hosts that somebody signed in at, those of \c via, too.
    int depth = 0;            ///< 0: of the beginning; more: of so many steps that led to it.

    /// As DNS has it, with "xn--" where the name has letters of its own.
    QString host() const { return url.host(QUrl::FullyEncoded); }
    bool isOver() const { return state >= State::Found; }

    bool operator==(const Step &) const = default;
};

/// What a host would be given.
enum class Role {
    Autodiscover, ///< Address and credentials, to be told where EWS is.
    Ews,          ///< The account's server, with credentials from now on.
    /// A server says that the mailbox has an address in this domain: what is below it counts as the
    /// mail domain, too.
    MailDomain,
};
Q_ENUM_NS(Role)

/// A host outside the mail domain, of which somebody has to say whether it is right.
struct HostQuestion
{
    QString host; ///< As DNS has it: a look-alike shows as "xn--…".
    QUrl url{};   ///< What it would be asked.
    Role role = Role::Autodiscover;
    QString mailDomain; ///< Of the address.
    Way way = Way::Soap;
    QUrl namedBy{}; ///< The place that named it; empty where DNS did.
    /// It was named without protection: anybody on the way could have done so.
    bool inClear = false;

    bool operator==(const HostQuestion &) const = default;
};

/// Where EWS is.
struct Discovered
{
    QUrl url;          ///< "https://mail.example.org/EWS/Exchange.asmx"
    QString address{}; ///< As the server has it, where it says so; else as it was asked for.
    std::optional<Ews::ServerVersionInfo> version{}; ///< Of the server that was asked.
    QStringList schemas{}; ///< EwsSupportedSchemas: "Exchange2010", … Empty: not said.
    Way way = Way::Soap;
    /// By which the Autodiscover let somebody in. EWS itself may offer others.
    std::optional<Ews::Method> method{};

    bool operator==(const Discovered &) const = default;
};

} // namespace OnBehalf::Autodiscover
