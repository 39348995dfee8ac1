// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/errortext.h"

#include "ews/proxy.h"
#include "text/errorsentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::Failure;

namespace {

struct ErrorSentences
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

struct Said
{
    QString headline;
    QString nextStep;
};

Said busy(const Ews::Error &error)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(error.retryAfter).count();
    return {ErrorSentences::tr("The server is too busy right now."),
            seconds > 0
                ? ErrorSentences::tr("Wait %n second(s), then try again.", nullptr, int(seconds))
                : ErrorSentences::tr("Wait a minute, then try again.")};
}

Said forbidden(const Ews::Error &error)
{
    if (error.httpStatus == 456)
        return {ErrorSentences::tr("This account is blocked."),
                ErrorSentences::tr("Ask the administrator to unblock the account.")};
    return {ErrorSentences::tr("Exchange Web Services (EWS) is switched off for this account, this "
                               "program or the organisation."),
            ErrorSentences::tr(
                "Ask the administrator to allow it with Set-CASMailbox -EwsEnabled $true for the "
                "mailbox and Set-OrganizationConfig -EwsEnabled $true -EwsAllowedAppIDs for the "
                "organisation. Exchange Online ends EWS on 1 April 2027; Exchange Server keeps "
                "it.")};
}

Said notFound(const Ews::Error &error)
{
    const bool page = error.httpStatus == 200 || error.httpStatus == 440;
    const bool elsewhere = error.httpStatus >= 300 && error.httpStatus < 400;
    if (page)
        return {
            ErrorSentences::tr("A web page answered instead of Exchange Web Services."),
            ErrorSentences::tr("Check the server URL, and whether a proxy or a sign-in page stands "
                               "between you and the server.")};
    if (elsewhere)
        return {ErrorSentences::tr("The server points to another address."),
                ErrorSentences::tr("Look at the address in the details. If you trust it, sign in "
                                   "there.")};
    return {ErrorSentences::tr("There are no Exchange Web Services at this address."),
            ErrorSentences::tr("Check the server URL: it usually ends in /EWS/Exchange.asmx.")};
}

/// A refusal whose code has no sentences of its own.
Said refused(const Ews::Error &error)
{
    const QString nextStep = ErrorSentences::tr(
        "Reload to see how things are. If it stays, send the details to your administrator.");
    if (error.code.isEmpty())
        return {ErrorSentences::tr("The server refused this without saying why."), nextStep};
    return {ErrorSentences::tr("The server refused this with the code %1.").arg(error.code),
            nextStep};
}

Said network()
{
    return {ErrorSentences::tr("The connection to the server failed."),
            ErrorSentences::tr("Check the network and the server URL, then try again.")};
}

Said saidOf(const Ews::Error &error)
{
    switch (error.failure) {
    case Failure::Network:
        return network();
    case Failure::TimedOut:
        return {
            ErrorSentences::tr("The server did not answer in time."),
            ErrorSentences::tr("Try again. If it stays, ask the administrator whether the server "
                               "is overloaded.")};
    case Failure::Certificate:
        return {ErrorSentences::tr("The server's certificate does not prove that this is the right "
                                   "server."),
                ErrorSentences::tr("Look at the certificate. Accept it only if your administrator "
                                   "confirms it.")};
    case Failure::Unauthorized:
        return {
            ErrorSentences::tr("The server did not accept the user name or the password."),
            ErrorSentences::tr("Sign in again. Some servers want the user name as DOMAIN\\name.")};
    case Failure::Forbidden:
        return forbidden(error);
    case Failure::NotFound:
        return notFound(error);
    case Failure::Busy:
        return busy(error);
    case Failure::Http:
        return {ErrorSentences::tr("The server answered with HTTP status %1 instead of a result.")
                    .arg(error.httpStatus),
                ErrorSentences::tr("Try again later. If it stays, send the details to your "
                                   "administrator.")};
    case Failure::Fault:
    case Failure::Refused:
        return refused(error);
    case Failure::Malformed:
        return {
            ErrorSentences::tr("The server's answer cannot be understood."),
            ErrorSentences::tr("Try again. If it stays, something between you and the server may "
                               "change its answers: send the details to your administrator.")};
    case Failure::TooLarge:
        return {
            ErrorSentences::tr("The server's answer is larger than the 64 MB that OnBehalf reads."),
            ErrorSentences::tr("Send the details to your administrator.")};
    case Failure::Cancelled:
        return {ErrorSentences::tr("Cancelled."),
                ErrorSentences::tr("Start it again whenever you like.")};
    }
    Q_UNREACHABLE();
}

/// An own code such as JournalNotWritable counts whatever the failure says.
const CodeSentences *sentencesOf(const Ews::Error &error)
{
    const bool isTooMuch = error.code == "ErrorExceededConnectionCount"_L1 ||
                           error.code == "ErrorTooManyObjectsOpened"_L1;
    if (error.failure == Failure::Busy && !isTooMuch) // says how long to wait
        return nullptr;
    return sentencesFor(error.code);
}

/// Whom the server does not let act as somebody, it lets do nothing: the call was refused whole.
bool refusesIdentity(const Ews::Error &error)
{
    return error.failure == Failure::Fault &&
           std::ranges::any_of(impersonationSentences(), [&error](const CodeSentences &one) {
               return one.code == error.code;
           });
}

QString detailsOf(const Ews::Error &error)
{
    QStringList lines = switchOffCommands(error.code, error.subject);
    if (!lines.isEmpty())
        lines.append(QString());
    if (!error.subject.isEmpty())
        lines.append(ErrorSentences::tr("About: %1").arg(error.subject));
    if (!error.code.isEmpty())
        lines.append(ErrorSentences::tr("Code: %1").arg(error.code));
    if (error.httpStatus != 0)
        lines.append(ErrorSentences::tr("HTTP status: %1").arg(error.httpStatus));
    if (error.retryAfter.count() > 0)
        lines.append(ErrorSentences::tr("Wait asked for: %1 ms").arg(error.retryAfter.count()));
    if (!error.message.isEmpty())
        lines.append(ErrorSentences::tr("In its own words: %1").arg(error.message));
    for (const Ews::CertificateProblem &problem : error.certificateProblems)
        lines.append(problem.text);
    lines.append(error.details);
    if (!error.requestId.isEmpty())
        lines.append(ErrorSentences::tr("Request id: %1").arg(error.requestId));
    return lines.join(u'\n');
}

/// PowerShell takes typographic quotation marks for plain ones: all are doubled within quotes.
QString powerShellText(const QString &text)
{
    QString quoted;
    for (const QChar c : text) {
        if (u"'‘’‚‛"_s.contains(c))
            quoted += c;
        quoted += c;
    }
    static const QLatin1StringView plain("@.-_:\\");
    const bool needsQuotes = std::ranges::any_of(
        text, [](QChar c) { return !c.isLetterOrNumber() && !plain.contains(c); });
    return needsQuotes ? u'\'' + quoted + u'\'' : text;
}

} // namespace

ErrorText errorText(const Ews::Error &error, const QString &unchanged)
{
    Said said;
    if (const CodeSentences *known = sentencesOf(error))
        said = {ErrorSentences::tr(known->headline), ErrorSentences::tr(known->nextStep)};
    else
        said = saidOf(error);
    if (!unchanged.isEmpty())
        said.headline += u' ' + unchanged;
    else if (refusesIdentity(error) || Ews::isProxyRefusal(error))
        said.headline += u' ' + ErrorSentences::tr("Nothing was changed.");
    return {said.headline, said.nextStep, detailsOf(error)};
}

QString writeOutcomeText(const Ews::Error &error)
{
    if (error.outcomeUnknown())
        return ErrorSentences::tr(
            "Part of the changes may have been written all the same; what is not "
            "confirmed stays staged.");
    return ErrorSentences::tr("Nothing was written; your staged changes are kept.");
}

QString adminCommand(const Ews::Error &error, const QString &mailbox, const QString &calendar)
{
    const bool helps = error.code == "ErrorDelegateNoUser"_L1 ||
                       error.code == "ErrorDelegateMissingConfiguration"_L1;
    if (!helps || mailbox.isEmpty())
        return {};
    return u"Remove-MailboxFolderPermission -Identity %1 -ResetDelegateUserCollection"_s.arg(
        powerShellText(mailbox + u":\\"_s + calendar));
}

ErrorText secretFailureText(SecretFailure failure)
{
    switch (failure) {
    case SecretFailure::NotFound:
        return {ErrorSentences::tr("No password is remembered for this account."),
                ErrorSentences::tr("Type the password."),
                {}};
    case SecretFailure::Locked:
        return {ErrorSentences::tr("The keychain is locked."),
                ErrorSentences::tr("Unlock it to have the password remembered. Until then OnBehalf "
                                   "keeps the password only while it runs."),
                {}};
    case SecretFailure::Unavailable:
        return {
            ErrorSentences::tr("There is no keychain on this computer."),
            ErrorSentences::tr("OnBehalf keeps the password only while it runs and asks for it at "
                               "the next start."),
            {}};
    case SecretFailure::TimedOut:
        return {ErrorSentences::tr("The keychain did not answer in time."),
                ErrorSentences::tr("Type the password. OnBehalf keeps it only while it runs."),
                {}};
    case SecretFailure::Failed:
        return {ErrorSentences::tr("The keychain could not be used."),
                ErrorSentences::tr("OnBehalf keeps the password only while it runs. Look into your "
                                   "keychain program if this stays."),
                {}};
    }
    Q_UNREACHABLE();
}

} // namespace OnBehalf
