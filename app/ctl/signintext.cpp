// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/signintext.h"

#include "ctl/text.h"
#include "ews/enumtext.h"
#include "oauth/problem.h"

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString checkPassword()
{
    return Text::tr("Check --user and the password. Some servers want the user name as "
                    "DOMAIN\\name.");
}

QString otherWay()
{
    return Text::tr("Choose another way with --sign-in; auto takes what the server offers.");
}

QString stepAfter(Ews::SignInProblem problem)
{
    using enum Ews::SignIn::Problem;
    switch (problem) {
    case NoTicket:
    case TicketExpired:
        return Text::tr("Get a ticket with kinit, or choose another way with --sign-in.");
    case UnknownService:
        return Text::tr("Give the server's full name in --server, as the domain knows it, or "
                        "choose another way with --sign-in.");
    case KdcUnreachable:
        return Text::tr("Connect to the organisation's network, or choose another way with "
                        "--sign-in.");
    case ClockSkew:
        return Text::tr("Set this computer's clock and try again.");
    case KerberosFailed:
        return Text::tr("Send the details to your administrator, or choose another way with "
                        "--sign-in.");
    case PasswordRefused:
        return checkPassword();
    case NotOffered:
        return otherWay();
    case NothingPossible:
        return Text::tr("Ask your administrator how other programs are to sign in. With OAuth it "
                        "takes --client-id.");
    case NeedsPassword:
        return Text::tr("Give the password with --password-stdin.");
    case NotSecure:
        return Text::tr("Use an https address of the server.");
    case TokenRefused:
    case BadChallenge:
    case TooManyRounds:
    case ServerNotProven:
        return {};
    }
    Q_UNREACHABLE();
}

QString stepAfter(OAuth::Problem problem)
{
    using enum OAuth::Problem;
    switch (problem) {
    case SignInNeeded:
    case SignInAgain:
    case KeychainLocked:
    case KeychainUnusable:
        return Text::tr("Run it once at a terminal to sign in: with --sign-in oauth in the "
                        "browser, with --sign-in code on any device.");
    case SignInWithoutPort:
        return Text::tr("Close other programs that are signing in and try again, or use "
                        "--sign-in code.");
    case DeviceCodeNotOffered:
        return Text::tr("Sign in with the browser: --sign-in oauth.");
    case OAuthNotOffered:
        return otherWay();
    default:
        return {};
    }
}

/// Whether the service that signs people in could not be asked.
bool isOutage(OAuth::Problem problem)
{
    using enum OAuth::Problem;
    return problem == IssuerUnavailable || problem == IssuerTimedOut ||
           problem == IssuerMalformed || problem == IssuerCertificate || problem == IssuerNotFound;
}

} // namespace

QString signInWord(std::optional<Ews::Method> method)
{
    if (!method)
        return u"auto"_s;
    switch (*method) {
    case Ews::Method::Bearer:
        return u"oauth"_s;
    case Ews::Method::Negotiate:
        return u"kerberos"_s;
    case Ews::Method::Ntlm:
        return u"ntlm"_s;
    case Ews::Method::Basic:
        return u"basic"_s;
    }
    Q_UNREACHABLE();
}

QString signInText(std::optional<Ews::Method> method)
{
    if (!method)
        return Text::tr("by what the server offers");
    switch (*method) {
    case Ews::Method::Bearer:
        return Text::tr("OAuth");
    case Ews::Method::Negotiate:
        return Text::tr("Kerberos ticket");
    case Ews::Method::Ntlm:
        return Text::tr("password (NTLM)");
    case Ews::Method::Basic:
        return Text::tr("password (Basic)");
    }
    Q_UNREACHABLE();
}

bool isAboutSignIn(const Ews::Error &error)
{
    if (error.failure == Ews::Failure::Unauthorized)
        return true;
    const auto problem = Ews::fromWire<OAuth::Problem>(error.code);
    return problem && !isOutage(*problem);
}

QString signInStep(const Ews::Error &error)
{
    if (const auto problem = Ews::signInProblem(error))
        return stepAfter(*problem);
    if (const auto problem = Ews::fromWire<OAuth::Problem>(error.code))
        return stepAfter(*problem);
    return error.failure == Ews::Failure::Unauthorized ? checkPassword() : QString();
}

} // namespace OnBehalf::Ctl
