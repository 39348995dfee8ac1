// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/signintext.h"

#include <QCoreApplication>

namespace OnBehalf {

namespace {

struct SignInWords
{
    Q_DECLARE_TR_FUNCTIONS(SignInText)
};

QString whyNotRemembered(SecretFailure failure)
{
    switch (failure) {
    case SecretFailure::Locked:
        return SignInWords::tr("The sign-in could not be remembered: the keychain is locked.");
    case SecretFailure::Unavailable:
        return SignInWords::tr(
            "The sign-in could not be remembered: there is no keychain on this computer.");
    case SecretFailure::TimedOut:
        return SignInWords::tr(
            "The sign-in could not be remembered: the keychain did not answer in time.");
    case SecretFailure::NotFound: // nothing to remember was given out
        return SignInWords::tr("The sign-in could not be remembered: the sign-in service does not "
                               "let OnBehalf stay signed in.");
    case SecretFailure::Failed:
        return SignInWords::tr(
            "The sign-in could not be remembered: the keychain could not be used.");
    }
    Q_UNREACHABLE();
}

} // namespace

OAuth::RedirectPages signInPages()
{
    return {.brought =
                SignInWords::tr("OnBehalf has the answer to your sign-in. You can close this "
                                "page and go back to OnBehalf."),
            .refused = SignInWords::tr("The sign-in did not succeed; OnBehalf says why. You can "
                                       "close this page."),
            .strange = SignInWords::tr("This page does not belong to the sign-in that OnBehalf "
                                       "waits for, which goes on. You can close this page.")};
}

ErrorText notRememberedText(SecretFailure failure)
{
    return {whyNotRemembered(failure),
            SignInWords::tr("You are signed in until OnBehalf ends; at the next start you sign in "
                            "again."),
            {}};
}

ErrorText strangeTicketText(const QString &holder, const QString &address)
{
    return {SignInWords::tr("You are signed in with the Kerberos ticket of %1. The account is that "
                            "of %2: if those are two people, what is shown and changed goes by the "
                            "rights and in the name of %1. Nothing was changed so far.")
                .arg(holder, address),
            SignInWords::tr("If this is not you, get a ticket of your own (lock and unlock the "
                            "computer, or run kinit), or sign in another way."),
            {}};
}

ErrorText settingsProblemText(SettingsProblem problem, const QString &file, const QString &copy)
{
    if (problem == SettingsProblem::Unreadable)
        return {SignInWords::tr("The file with your accounts cannot be read. Nothing was changed "
                                "in it: %1")
                    .arg(file),
                SignInWords::tr("Check that it is a file and that you may read it, then start "
                                "OnBehalf again."),
                {}};
    const QString damaged =
        SignInWords::tr("The file with your accounts is damaged, or no file of OnBehalf.");
    if (copy.isEmpty())
        return {damaged + QLatin1Char(' ') +
                    SignInWords::tr("It could not be copied, so no account is written to it: %1")
                        .arg(file),
                SignInWords::tr("Correct it, or move it away, then start OnBehalf again."),
                {}};
    return {damaged + QLatin1Char(' ') +
                SignInWords::tr("It is kept as it was in %1. What is remembered from now on is "
                                "written to a new one, with what could be read of it.")
                    .arg(copy),
            SignInWords::tr("Add your account again if it is missing, or end OnBehalf and correct "
                            "the file: %1")
                .arg(file),
            {}};
}

} // namespace OnBehalf
