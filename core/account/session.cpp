// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/session.h"

#include "ews/negotiate.h"
#include "ews/ntlm.h"
#include "oauth/bearer.h"

#include <QLocale>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<Ews::Authentication> authentication(const BasicSignIn &signIn)
{
    return Ews::basicAuthentication(signIn.userName, signIn.password);
}

std::shared_ptr<Ews::Authentication> authentication(const NtlmSignIn &signIn)
{
    return Ews::ntlmAuthentication(signIn.userName, signIn.password);
}

std::shared_ptr<Ews::Authentication> authentication(const KerberosSignIn &)
{
    return Ews::negotiateAuthentication();
}

std::shared_ptr<Ews::Authentication> authentication(const TokenSignIn &signIn)
{
    return OAuth::bearerAuthentication(signIn.tokens);
}

Ews::Impersonation impersonationFor(const WorkingMailbox &mailbox)
{
    if (mailbox.access != Access::Impersonation)
        return {};
    return mailbox.impersonated.who.isEmpty() ? Ews::Impersonation{.who = mailbox.address}
                                              : mailbox.impersonated;
}

} // namespace

QString Account::secretKey() const
{
    return signInName() + u'@' + server.host();
}

QString Account::certificateSecretKey() const
{
    return u"Certificate "_s + secretKey();
}

QString Account::proxySecretKey() const
{
    return u"Proxy "_s + proxyUserName + u'@' + server.host();
}

QStringList Account::secretKeys() const
{
    QStringList keys{secretKey(), certificateSecretKey()};
    if (!proxyUserName.isEmpty())
        keys.append(proxySecretKey());
    if (issuer)
        keys.append(issuer->secretKey(address));
    return keys;
}

QList<QByteArray> Account::acceptedForServer() const
{
    return Ews::acceptedFor(server.host(), acceptedCertificates);
}

QString Session::actingAddress() const
{
    if (mailbox.access != Access::Impersonation)
        return account.address;
    const Ews::Impersonation identity = impersonationFor(mailbox);
    return identity.isByAddress() ? identity.who : mailbox.address;
}

Session openSession(const Account &account, const SignIn &signIn, const WorkingMailbox &mailbox,
                    const QString &culture, const Passage &passage)
{
    Ews::Endpoint endpoint{
        .url = account.server,
        .signedInAs = account.address,
        .authentication = std::visit([](const auto &one) { return authentication(one); }, signIn),
        .header = {.culture = culture.isEmpty() ? QLocale::system().bcp47Name() : culture,
                   .impersonation = impersonationFor(mailbox)},
        .applicationId = account.clientId,
        .newest = passage.newest,
        .anchorMailbox = mailbox.address,
        .proxySignIn = passage.proxySignIn,
        .acceptedCertificates = account.acceptedForServer(),
        .clientCertificate = passage.clientCertificate};
    return {account, mailbox, std::make_shared<Ews::Client>(std::move(endpoint))};
}

} // namespace OnBehalf
