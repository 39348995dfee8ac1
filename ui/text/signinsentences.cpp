// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/errorsentences.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto signInOnceMore = QT_TRANSLATE_NOOP("ErrorText", "Start the sign-in once more.");
constexpr auto tryAgainLater = QT_TRANSLATE_NOOP(
    "ErrorText", "You stay signed in as far as this computer knows. Check the network, then try "
                 "again.");
constexpr auto askAboutService = QT_TRANSLATE_NOOP(
    "ErrorText", "Try again. If it stays, send the details to your administrator.");

constexpr auto chooseAnotherWay = QT_TRANSLATE_NOOP(
    "ErrorText", "Try again. If it stays, choose another way under Sign in with, or send the "
                 "details to your administrator.");

// The codes are the names of OAuth::Problem and of Ews::SignInProblem.
constexpr CodeSentences signInCodes[] = {
    {"SignInNeeded"_L1, QT_TRANSLATE_NOOP("ErrorText", "You are not signed in."),
     QT_TRANSLATE_NOOP("ErrorText", "Sign in.")},
    {"SignInAgain"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Your sign-in has ended: it expired, was revoked, or more is asked of you."),
     QT_TRANSLATE_NOOP("ErrorText", "Sign in again.")},
    {"SignInDenied"_L1, QT_TRANSLATE_NOOP("ErrorText", "The sign-in was declined."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "If it was not you who declined it, ask the administrator whether OnBehalf "
                       "may be used with this account.")},
    {"SignInMismatched"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The browser brought back an answer that does not belong to "
                                    "this sign-in. It was not used."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Close old sign-in pages in the browser, then start the sign-in once more.")},
    {"SignInIncomplete"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The browser came back without an answer to the sign-in."),
     signInOnceMore},
    {"SignInTimedOut"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The sign-in was not completed in the browser in time."),
     QT_TRANSLATE_NOOP("ErrorText", "Start the sign-in once more. If the browser shows an error, "
                                    "send that to your administrator.")},
    {"SignInWithoutBrowser"_L1, QT_TRANSLATE_NOOP("ErrorText", "No browser could be opened."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Choose a default browser for this computer, or sign in with a code.")},
    {"SignInWithoutPort"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The browser has no way back to OnBehalf: the port for it is taken or not "
                       "allowed on this computer."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Close other programs that are signing in and try again, or sign in with a "
                       "code.")},
    {"DeviceCodeExpired"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The code was not entered in time and is no longer valid."),
     QT_TRANSLATE_NOOP("ErrorText", "Start the sign-in once more to get a new code.")},
    {"DeviceCodeNotOffered"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Your organisation does not offer sign-in with a code."),
     QT_TRANSLATE_NOOP("ErrorText", "Sign in with the browser.")},
    {"ProgramNotAllowed"_L1,
     QT_TRANSLATE_NOOP(
         "ErrorText", "The sign-in service does not know OnBehalf, or does not let it use Exchange "
                      "for you."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Check the application ID, and ask the administrator to register it with the "
                      "permission EWS.AccessAsUser.All and to consent to it.")},
    {"IssuerRefused"_L1, QT_TRANSLATE_NOOP("ErrorText", "The sign-in service refused the sign-in."),
     QT_TRANSLATE_NOOP("ErrorText", "Start the sign-in once more. If it stays, send the details to "
                                    "your administrator.")},
    {"IssuerUnavailable"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The sign-in service cannot be reached or does not work at the moment."),
     tryAgainLater},
    {"IssuerTimedOut"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The sign-in service did not answer in time."), tryAgainLater},
    {"IssuerMalformed"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The answer of the sign-in service cannot be understood."),
     askAboutService},
    {"IssuerCertificate"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The certificate of the sign-in service does not prove that it "
                                    "is the right one. Nothing was sent to it."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Look at the certificate. Accept it only if your administrator confirms it.")},
    {"IssuerNotFound"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "There is no sign-in service at this address."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the e-mail address and the address of the sign-in "
                                    "service; your administrator knows it.")},
    {"OAuthNotOffered"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "This Exchange server does not offer sign-in with the browser (OAuth)."),
     QT_TRANSLATE_NOOP("ErrorText", "Sign in with your user name and password.")},
    {"TokenRefused"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "You are signed in, but the Exchange server does not accept the sign-in."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Ask the administrator whether the server takes sign-ins of this service "
                       "(OAuth) and whether its address is registered there.")},
    {"KeychainLocked"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Your sign-in is kept in the keychain, which is locked."),
     QT_TRANSLATE_NOOP("ErrorText", "Unlock the keychain and try again, or sign in again.")},
    {"KeychainUnusable"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The keychain could not be asked whether it has your sign-in."),
     QT_TRANSLATE_NOOP("ErrorText", "Sign in again. OnBehalf keeps the sign-in while it runs.")},

    {"NoTicket"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "There is no Kerberos ticket for you on this computer."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Sign in to your organisation's domain (or run kinit), or choose another "
                       "way under Sign in with.")},
    {"TicketExpired"_L1, QT_TRANSLATE_NOOP("ErrorText", "Your Kerberos ticket has expired."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Get a new one: lock and unlock the computer on the organisation's network, "
                       "or run kinit.")},
    {"UnknownService"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The domain knows no service HTTP at this server, so there is no Kerberos "
                       "ticket for it."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Check the server's address. If it is right, ask the administrator for the "
                       "service principal name HTTP/ of the server.")},
    {"KdcUnreachable"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "No domain controller answers, so there is no Kerberos ticket for the "
                       "server."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the network or the VPN, then try again.")},
    {"ClockSkew"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The clocks of this computer and of the domain differ too much for "
                       "Kerberos."),
     QT_TRANSLATE_NOOP("ErrorText", "Set this computer's clock, then try again.")},
    {"KerberosFailed"_L1, QT_TRANSLATE_NOOP("ErrorText", "Signing in with Kerberos failed."),
     chooseAnotherWay},
    {"PasswordRefused"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server did not accept the user name or the password."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Sign in again. Some servers want the user name as DOMAIN\\name.")},
    {"NotOffered"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The server does not offer the way of signing in that this account uses. No "
                       "other was tried."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Ask the administrator whether the server has changed. If so, choose "
                       "another way under Sign in with.")},
    {"NothingPossible"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The server offers no way of signing in that can be used as things are."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "If your organisation signs in with the browser, choose Browser under Sign "
                       "in with and enter the application ID, which your administrator knows.")},
    {"NeedsPassword"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server wants a user name and a password."),
     QT_TRANSLATE_NOOP("ErrorText", "Type the password.")},
    {"NotSecure"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The connection would not be encrypted, or it is not the server that the "
                       "sign-in is for. Nothing was sent."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the server's address: it begins with https.")},
    {"BadChallenge"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "What the server asked while signing in cannot be understood."),
     chooseAnotherWay},
    {"TooManyRounds"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The server asks for the sign-in again and again. OnBehalf has stopped."),
     chooseAnotherWay},
    {"ServerNotProven"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The server could not prove that it is the one your ticket is for. Its "
                       "answer was not used."),
     QT_TRANSLATE_NOOP("ErrorText", "Do not go on in this network. Tell your administrator.")},
};

} // namespace

std::span<const CodeSentences> signInSentences()
{
    return signInCodes;
}

} // namespace OnBehalf
