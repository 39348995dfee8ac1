// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/problem.h"

#include "ews/enumtext.h"

namespace OnBehalf::OAuth {

namespace {

/// What others than a person make of it: a watch goes on after some and ends with others.
Ews::Failure failureOf(Problem problem)
{
    switch (problem) {
    case Problem::SignInNeeded:
    case Problem::SignInAgain:
    case Problem::TokenRefused:
    case Problem::KeychainLocked:
    case Problem::KeychainUnusable:
        return Ews::Failure::Unauthorized;
    case Problem::SignInMismatched:
    case Problem::SignInIncomplete:
    case Problem::IssuerMalformed:
        return Ews::Failure::Malformed;
    case Problem::SignInTimedOut:
    case Problem::DeviceCodeExpired:
    case Problem::IssuerTimedOut:
        return Ews::Failure::TimedOut;
    case Problem::SignInDenied:
    case Problem::SignInWithoutBrowser:
    case Problem::SignInWithoutPort:
    case Problem::DeviceCodeNotOffered:
    case Problem::ProgramNotAllowed:
    case Problem::OAuthNotOffered:
    case Problem::IssuerRefused:
        return Ews::Failure::Refused;
    case Problem::IssuerUnavailable:
        return Ews::Failure::Network;
    case Problem::IssuerCertificate:
        return Ews::Failure::Certificate;
    case Problem::IssuerNotFound:
        return Ews::Failure::NotFound;
    }
    Q_UNREACHABLE();
}

} // namespace

Ews::Error problemError(Problem problem, const QString &message)
{
    return {.failure = failureOf(problem), .code = Ews::toWire(problem), .message = message};
}

} // namespace OnBehalf::OAuth
