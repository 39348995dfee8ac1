// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/passage.h"

#include "account/clientcertificate.h"

#include <QCoroFuture>

#include <QPromise>

namespace OnBehalf {

namespace {

/// What was typed or else is remembered. Empty where neither is there: some have none.
QCoro::Task<QString> secretFor(QString key, QString typed, std::shared_ptr<SecretStore> secrets)
{
    if (!typed.isEmpty() || !secrets)
        co_return typed;
    const auto kept = co_await secrets->read(key);
    co_return kept.value_or(QString());
}

QCoro::Task<> find(Account account, PassageSecrets typed, std::shared_ptr<SecretStore> secrets,
                   QPromise<Ews::Result<Passage>> promise)
{
    promise.start();
    Passage passage;
    Ews::Result<Passage> result;
    passage.proxySignIn.way = account.proxy;
    if (!account.proxyUserName.isEmpty()) {
        passage.proxySignIn.user = account.proxyUserName;
        passage.proxySignIn.password =
            co_await secretFor(account.proxySecretKey(), typed.proxyPassword, secrets);
    }
    if (!account.clientCertificate.isEmpty()) {
        const QString passphrase =
            co_await secretFor(account.certificateSecretKey(), typed.passphrase, secrets);
        auto certificate = readClientCertificate(account.clientCertificate, passphrase);
        if (!certificate && passphrase != typed.passphrase) { // that of a former file, perhaps
            auto without = readClientCertificate(account.clientCertificate, {});
            if (without)
                certificate = std::move(without);
        }
        if (certificate)
            passage.clientCertificate = std::move(*certificate);
        else
            result = std::unexpected(certificate.error());
    }
    if (result)
        result = std::move(passage);
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

QFuture<Ews::Result<Passage>> findPassage(Account account, PassageSecrets typed,
                                          std::shared_ptr<SecretStore> secrets)
{
    QPromise<Ews::Result<Passage>> promise;
    auto future = promise.future();
    find(std::move(account), std::move(typed), std::move(secrets), std::move(promise));
    return future;
}

} // namespace OnBehalf
