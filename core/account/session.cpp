// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/session.h"

#include <QLocale>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray authorization(const BasicSignIn &signIn)
{
    return "Basic " + (signIn.userName + u':' + signIn.password).toUtf8().toBase64();
}

QString impersonatedBy(const WorkingMailbox &mailbox)
{
    if (mailbox.access != Access::Impersonation)
        return {};
    return mailbox.impersonated.isEmpty() ? mailbox.address : mailbox.impersonated;
}

} // namespace

QString Account::secretKey() const
{
    return signInName() + u'@' + server.host();
}

QString Session::actingAddress() const
{
    return mailbox.access == Access::Impersonation ? impersonatedBy(mailbox) : account.address;
}

Session openSession(const Account &account, const SignIn &signIn, const WorkingMailbox &mailbox,
                    const QString &culture)
{
    Ews::Endpoint endpoint{
        .url = account.server,
        .signedInAs = account.address,
        .authorization = std::visit([](const auto &one) { return authorization(one); }, signIn),
        .header = {.culture = culture.isEmpty() ? QLocale::system().bcp47Name() : culture,
                   .impersonatedSmtp = impersonatedBy(mailbox)},
        .anchorMailbox = mailbox.address,
        .acceptedCertificates = account.acceptedCertificates};
    return {account, mailbox, std::make_shared<Ews::Client>(std::move(endpoint))};
}

} // namespace OnBehalf
