// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"

#include <QByteArrayList>
#include <QList>
#include <QMetaType>

#include <optional>

namespace Ews::SignIn {
Q_NAMESPACE // Ews has its own, which is of the wire

/// A way to sign in, in the order in which one is taken where the user has chosen none.
enum class Method { Bearer, Negotiate, Ntlm, Basic };
Q_ENUM_NS(Method)

/// What stands in the way of signing in: the code of an error with Failure::Unauthorized.
enum class Problem {
    NoTicket,        ///< There is no Kerberos ticket.
    TicketExpired,   ///< There was one; it is over.
    UnknownService,  ///< The KDC knows no HTTP/host: a wrong host, or a server without an SPN.
    KdcUnreachable,  ///< No KDC of the realm answers, or none is known.
    ClockSkew,       ///< The clocks of this machine, the KDC and the server differ too much.
    KerberosFailed,  ///< Anything else of Kerberos; the message says what.
    PasswordRefused, ///< The server does not accept user name and password.
    TokenRefused,    ///< The server accepts neither this token nor, where there was one, the next.
    NotOffered,      ///< The server does not offer the chosen method.
    NothingPossible, ///< It offers nothing that this program can do.
    NeedsPassword,   ///< It offers only methods that need a password, and there is none.
    NotSecure,       ///< A password would travel in the clear.
    BadChallenge,    ///< What the server asked cannot be understood.
    TooManyRounds,   ///< It asks again and again.
    ServerNotProven, ///< It could not prove that it is the one that the ticket is for.
};
Q_ENUM_NS(Problem)

} // namespace Ews::SignIn

namespace Ews {

using SignIn::Method;
using SignInProblem = SignIn::Problem;

/// \a message: a library's own words, for details.
Error signInError(SignInProblem problem, const QString &message = {});
std::optional<SignInProblem> signInProblem(const Error &error);

/// One challenge of WWW-Authenticate: what the server asks for, and its part of the handshake.
struct Challenge
{
    QByteArray scheme;  ///< "Negotiate", as it was spelled.
    QByteArray content; ///< A token in Base64, or parameters; empty at the beginning.

    bool operator==(const Challenge &) const = default;
};

/// The challenges in the values of one or more WWW-Authenticate headers.
QList<Challenge> challengesIn(const QByteArrayList &headers);
/// That of \a method; nothing where it is not offered.
std::optional<Challenge> challengeFor(Method method, const QList<Challenge> &challenges);
/// What is offered of what this program knows, each once, best first.
QList<Method> methodsIn(const QList<Challenge> &challenges);
/// As HTTP names it: "NTLM".
QByteArray schemeOf(Method method);

/// What there is to sign in with.
struct Means
{
    bool ticket = false;   ///< A Kerberos ticket that is valid.
    bool password = false; ///< A user name and a password.
    bool token = false;    ///< OAuth has been set up for the server.
    bool secure = false;   ///< mayReceiveCredentials() holds.
};

/// How to sign in where \a offered is offered. What the user chose (\a wanted) is taken or nothing
/// is: whoever chose Kerberos never sends a password because a server would rather have one.
Result<Method> chooseMethod(const QList<Method> &offered, std::optional<Method> wanted,
                            const Means &means);

} // namespace Ews
