// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/bearer.h"

namespace OnBehalf::OAuth {

namespace {

/// Outlives a handshake that is given up while a token is on its way.
using Sent = std::shared_ptr<QByteArray>;

class BearerHandshake final : public Ews::Handshake
{
public:
    BearerHandshake(TokenSource tokens, QUrl server, Sent latest)
        : m_tokens(std::move(tokens))
        , m_server(std::move(server))
        , m_latest(std::move(latest))
    {}

    QFuture<Ews::Result<QByteArray>> start() override
    {
        if (!m_tokens.issuer().isFor(m_server))
            return Ews::readyFuture<Ews::Result<QByteArray>>(
                std::unexpected(Ews::signInError(Ews::SignInProblem::NotSecure)));
        return m_tokens.accessToken().then(
            [sent = m_sent,
             latest = m_latest](const Ews::Result<QByteArray> &token) -> Ews::Result<QByteArray> {
                if (!token)
                    return token;
                *sent = *latest = *token;
                return "Bearer " + *token;
            });
    }

    QFuture<Ews::Result<QByteArray>> answer(const QByteArray &challenge) override
    {
        m_tokens.refused(*m_sent, "Bearer " + challenge);
        return start();
    }

private:
    TokenSource m_tokens;
    QUrl m_server;
    Sent m_latest;
    Sent m_sent = std::make_shared<QByteArray>();
};

class Bearer final : public Ews::Authentication
{
public:
    explicit Bearer(TokenSource tokens)
        : m_tokens(std::move(tokens))
    {}

    Ews::Method method() const override { return Ews::Method::Bearer; }
    std::unique_ptr<Ews::Handshake> begin(const QUrl &server) override
    {
        return std::make_unique<BearerHandshake>(m_tokens, server, m_latest);
    }
    QByteArrayList secrets() const override
    {
        return m_latest->isEmpty() ? QByteArrayList() : QByteArrayList{*m_latest};
    }

private:
    TokenSource m_tokens;
    Sent m_latest = std::make_shared<QByteArray>();
};

} // namespace

std::shared_ptr<Ews::Authentication> bearerAuthentication(TokenSource tokens)
{
    return std::make_shared<Bearer>(std::move(tokens));
}

} // namespace OnBehalf::OAuth
