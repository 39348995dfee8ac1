// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/discoverytext.h"

#include "ews/enumtext.h"

#include <QCoreApplication>
#include <QSslCertificate>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using namespace Autodiscover;

namespace {

struct DiscoveryWords
{
    Q_DECLARE_TR_FUNCTIONS(DiscoveryText)
};

QString shown(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

QString shownHost(const Step &step)
{
    const int port = step.url.port();
    return port < 0 ? step.host() : step.host() + u':' + QString::number(port);
}

/// The host that somebody had to confirm: the one that it named, or that it was sent on to.
QString strangerIn(const Step &step)
{
    return step.named.isEmpty() ? step.host() : step.named.host(QUrl::FullyEncoded);
}

QString connectionText(Problem problem, const Step &step)
{
    switch (problem) {
    case Problem::HostUnknown:
        return DiscoveryWords::tr("There is no server of this name.");
    case Problem::Unreachable:
        return DiscoveryWords::tr("The server cannot be reached.");
    case Problem::TimedOut:
        return DiscoveryWords::tr("There was no answer in time.");
    case Problem::Proxy:
        return DiscoveryWords::tr("The proxy let nothing through: it wants somebody to sign in.");
    case Problem::CertificateInvalid:
        return DiscoveryWords::tr("Its certificate does not prove that it is %1; nothing was sent.")
            .arg(step.host());
    case Problem::NothingThere:
        return DiscoveryWords::tr("There is no Autodiscover.");
    case Problem::Denied:
        return DiscoveryWords::tr("The server does not allow it.");
    case Problem::Busy:
        return DiscoveryWords::tr("The server is too busy right now.");
    case Problem::Failing:
        return DiscoveryWords::tr("The server answered with an error.");
    case Problem::TooLarge:
        return DiscoveryWords::tr("The answer is larger than any of Autodiscover.");
    case Problem::Malformed:
        return DiscoveryWords::tr("The answer cannot be read.");
    default:
        return {};
    }
}

/// With those about signing in, about what was named, and about hosts.
QString problemText(const Step &step)
{
    switch (step.problem) {
    case Problem::SignInRefused:
        return DiscoveryWords::tr("The server did not accept the user name or the password.");
    case Problem::SignInNotPossible:
        return DiscoveryWords::tr("There is nothing to sign in with that the server accepts.");
    case Problem::SignInTriedAlready:
        return DiscoveryWords::tr("Not tried: this server has just refused the same sign-in.");
    case Problem::UnknownUser:
        return DiscoveryWords::tr("The server does not know the address.");
    case Problem::NoUrl:
        return DiscoveryWords::tr("The server has no Exchange Web Services for this mailbox.");
    case Problem::NoRecords:
        return DiscoveryWords::tr("DNS names no server.");
    case Problem::NotSecure:
        return DiscoveryWords::tr("It named an address without https (%1), which is not used.")
            .arg(shown(step.named));
    case Problem::HostNotConfirmed:
        return DiscoveryWords::tr(
                   "%1 is outside the mail domain and was not confirmed; nothing was "
                   "sent there.")
            .arg(strangerIn(step));
    case Problem::HostNotAsked:
        return DiscoveryWords::tr("%1 is outside the mail domain and there was nobody to confirm "
                                  "it; nothing was sent there.")
            .arg(strangerIn(step));
    case Problem::NothingNew:
        return DiscoveryWords::tr("It led only to places that had been asked already.");
    case Problem::Loop:
        return DiscoveryWords::tr("It led back to where it had come from.");
    case Problem::TooManyRedirects:
        return DiscoveryWords::tr("It led from one place to the next too many times.");
    default:
        return connectionText(step.problem, step);
    }
}

QString sourceText(const HostQuestion &question)
{
    if (question.way == Way::Srv)
        return DiscoveryWords::tr("Named by DNS, which is not protected: %1")
            .arg(u"_autodiscover._tcp."_s + question.mailDomain);
    if (question.inClear)
        return DiscoveryWords::tr("Named without protection by %1").arg(shown(question.namedBy));
    return DiscoveryWords::tr("Named by %1").arg(shown(question.namedBy));
}

} // namespace

QString placeText(const Step &step)
{
    switch (step.way) {
    case Way::Soap:
        return DiscoveryWords::tr("Autodiscover (SOAP) at %1").arg(shownHost(step));
    case Way::Pox:
        return DiscoveryWords::tr("Autodiscover (POX) at %1").arg(shownHost(step));
    case Way::Json:
        return DiscoveryWords::tr("Autodiscover (version 2) at %1").arg(shownHost(step));
    case Way::Redirect:
        return DiscoveryWords::tr("Redirect by %1").arg(shownHost(step));
    case Way::Srv:
        return DiscoveryWords::tr("DNS, %1").arg(step.name);
    }
    Q_UNREACHABLE();
}

QString stepText(const Step &step)
{
    switch (step.state) {
    case State::Waiting:
        return DiscoveryWords::tr("Waits until it is confirmed.");
    case State::Asking:
        return DiscoveryWords::tr("Asking…");
    case State::Answered:
        return DiscoveryWords::tr("Answered.");
    case State::Confirming:
        return DiscoveryWords::tr("Waits for your answer.");
    case State::SigningIn:
        return DiscoveryWords::tr("Signing in…");
    case State::Found:
        return DiscoveryWords::tr("Found: %1").arg(shown(step.named));
    case State::Led:
        return DiscoveryWords::tr("Leads to %1.").arg(step.named.host(QUrl::FullyEncoded));
    case State::Failed:
        return problemText(step);
    case State::Unneeded:
        return DiscoveryWords::tr("Not needed any more.");
    }
    Q_UNREACHABLE();
}

QString stepDetails(const Step &step)
{
    QStringList lines;
    for (const QUrl &url : step.via)
        lines.append(DiscoveryWords::tr("Redirected by %1").arg(shown(url)));
    if (!step.url.isEmpty())
        lines.append(shown(step.url));
    if (step.state == State::Failed && !step.named.isEmpty())
        lines.append(DiscoveryWords::tr("Named: %1").arg(shown(step.named)));
    const Ews::Error &error = step.error;
    if (error.httpStatus != 0)
        lines.append(u"HTTP %1"_s.arg(error.httpStatus));
    if (!error.code.isEmpty())
        lines.append(error.code);
    if (!error.message.isEmpty())
        lines.append(error.message);
    for (const Ews::CertificateProblem &problem : error.certificateProblems)
        lines.append(problem.text);
    if (!error.certificate.isEmpty()) {
        const QSslCertificate certificate(error.certificate, QSsl::Der);
        QStringList names = certificate.subjectAlternativeNames().values();
        if (names.isEmpty())
            names = certificate.subjectInfo(QSslCertificate::CommonName);
        lines.append(DiscoveryWords::tr("Certificate for: %1").arg(names.join(u", "_s)));
    }
    return lines.join(u'\n');
}

ErrorText hostQuestionText(const HostQuestion &question)
{
    ErrorText text;
    switch (question.role) {
    case Role::Autodiscover:
        text.headline =
            DiscoveryWords::tr("May %1 be asked where your mailbox is?").arg(question.host);
        break;
    case Role::Ews:
        text.headline = DiscoveryWords::tr("Is %1 the server of your mailbox?").arg(question.host);
        break;
    case Role::MailDomain:
        text.headline = DiscoveryWords::tr("Is this mailbox at %1?").arg(question.host);
        break;
    }
    text.nextStep =
        question.role == Role::MailDomain
            ? DiscoveryWords::tr(
                  "Servers of %1 will get your address and may get your user name and password. "
                  "Say yes only if you or your administrator know that domain.")
                  .arg(question.host)
            : DiscoveryWords::tr(
                  "It does not belong to %1. It will get your address and may get your user name "
                  "and password. Say yes only if you or your administrator know that server.")
                  .arg(question.mailDomain);
    text.details = sourceText(question);
    return text;
}

ErrorText discoveryErrorText(const Discovery &discovery)
{
    if (discovery.found)
        return {};
    const Ews::Error &error = discovery.found.error();
    const QString &address = discovery.account.address;
    ErrorText text = errorText(error);
    if (error.code == addressInvalid) {
        text.headline = DiscoveryWords::tr("'%1' has no mail domain that can be asked for its "
                                           "server; nothing was sent.")
                            .arg(address);
        text.nextStep = DiscoveryWords::tr("Check the e-mail address, or enter the server's URL.");
    } else if (error.code == autodiscoverFoundNothing) {
        text.headline = DiscoveryWords::tr("The server of %1 could not be found.").arg(address);
        text.nextStep = DiscoveryWords::tr(
            "Check the e-mail address and the network. Your administrator knows the server's "
            "URL, which can be entered instead; the record of what was tried helps them.");
    }
    text.details = discoveryRecord(address, discovery.steps);
    return text;
}

QString discoveryRecord(const QString &address, const QList<Step> &steps)
{
    QString record = DiscoveryWords::tr("Looking for the server of %1").arg(address) + u'\n';
    for (const Step &step : steps) {
        const QString margin(2 * step.depth, u' ');
        record += margin + placeText(step) + u": "_s + stepText(step) + u'\n';
        const QString details = stepDetails(step);
        for (const QString &line : details.split(u'\n', Qt::SkipEmptyParts))
            record += margin + u"    "_s + line + u'\n';
    }
    return record;
}

} // namespace OnBehalf
