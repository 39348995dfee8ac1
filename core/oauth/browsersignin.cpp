// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/browsersignin.h"

#include "oauth/problem.h"

#include <QCoroFuture>

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

// Qt Network Authorization is not used. Tried with 6.4.2: it encodes the code a second time; a
// wrong state, an answer without a code and a refused or garbled answer to the code end in a line
// of the log, with the answer in it, and no signal; and its listener goes on listening.

namespace OnBehalf::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {

QString randomText()
{
    std::array<quint32, 8> numbers; // 32 bytes, as RFC 7636, 4.1 recommends: 43 characters
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QCoro::Task<> signInByBrowser(Issuer issuer, BrowserSignIn how, std::stop_token stop,
                              QPromise<Ews::Result<Tokens>> promise)
{
    promise.start();
    const auto finish = [&promise](Ews::Result<Tokens> result) {
        promise.addResult(std::move(result));
        promise.finish();
    };
    if (!mayBeAsked(issuer.authorization)) {
        finish(std::unexpected(problemError(Problem::IssuerNotFound)));
        co_return;
    }
    const auto listener = std::make_shared<RedirectListener>(how.pages);
    if (!listener->listen(issuer.redirect)) {
        finish(std::unexpected(problemError(Problem::SignInWithoutPort)));
        co_return;
    }
    const ProofKey key = ProofKey::generate();
    const QString state = randomText();
    const auto coming = listener->code(state, how.limit, stop);
    const QUrl page = signInPage(issuer, how, listener->redirectUri(), state, key.challenge);
    if (!how.open(page)) {
        finish(std::unexpected(problemError(Problem::SignInWithoutBrowser)));
        co_return;
    }
    const auto code = co_await coming;
    if (!code) {
        finish(std::unexpected(code.error()));
        co_return;
    }
    const Fields grant{{u"grant_type"_s, u"authorization_code"_s},
                       {u"code"_s, *code},
                       {u"redirect_uri"_s, listener->redirectUri()},
                       {u"code_verifier"_s, key.verifier}};
    const auto tokens = co_await requestTokens(issuer, grant, stop);
    finish(tokens);
}

} // namespace

ProofKey ProofKey::generate()
{
    return of(randomText());
}

ProofKey ProofKey::of(const QString &verifier)
{
    const QByteArray digest =
        QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return {verifier, QString::fromLatin1(digest.toBase64(QByteArray::Base64UrlEncoding |
                                                          QByteArray::OmitTrailingEquals))};
}

QUrl signInPage(const Issuer &issuer, const BrowserSignIn &how, const QString &redirectUri,
                const QString &state, const QString &challenge)
{
    Fields fields{{u"client_id"_s, issuer.clientId},
                  {u"response_type"_s, u"code"_s},
                  {u"redirect_uri"_s, redirectUri},
                  {u"response_mode"_s, u"query"_s},
                  {u"state"_s, state},
                  {u"code_challenge"_s, challenge},
                  {u"code_challenge_method"_s, u"S256"_s}};
    const auto add = [&fields](const QString &name, const QString &value) {
        if (!value.isEmpty())
            fields.append({name, value});
    };
    add(u"scope"_s, issuer.scope);
    add(u"resource"_s, issuer.resource);
    add(u"login_hint"_s, how.address);
    add(u"claims"_s, QString::fromUtf8(how.claims));
    QByteArray query = issuer.authorization.query(QUrl::FullyEncoded).toUtf8();
    query += (query.isEmpty() ? "" : "&") + encoded(fields);
    QUrl page = issuer.authorization;
    page.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return page;
}

QFuture<Ews::Result<Tokens>> signInWithBrowser(Issuer issuer, BrowserSignIn how,
                                               std::stop_token stop)
{
    QPromise<Ews::Result<Tokens>> promise;
    auto future = promise.future();
    signInByBrowser(std::move(issuer), std::move(how), std::move(stop), std::move(promise));
    return future;
}

} // namespace OnBehalf::OAuth
