// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/rounds.h"

#include "ews/oneconnection.h"

namespace Ews {

using namespace Qt::Literals::StringLiterals;

namespace {

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QList<Challenge> challengesOf(const QNetworkReply &reply)
{
    return challengesIn({reply.rawHeader("WWW-Authenticate")});
}

int connectionOf(const QNetworkReply &reply)
{
    return reply.attribute(OneConnection::ConnectionAttribute).toInt();
}

} // namespace

int Line::openConnection() const
{
    const auto *one = qobject_cast<OneConnection *>(manager.get());
    return one ? one->open() : 0;
}

Rounds::Rounds(std::shared_ptr<Line> line, QUrl server, bool writes)
    : m_line(std::move(line))
    , m_server(std::move(server))
    , m_writes(writes)
{}

Rounds::Future Rounds::first()
{
    if (m_line->state && m_line->state->proxyRefused)
        return stop(*m_line->state->proxyRefused);
    if (!m_line->authentication) {
        m_callIsOut = true;
        return readyFuture<Result<Step>>(Step());
    }
    if (m_line->state->refused) // the same password once more might lock the account
        return stop(*m_line->state->refused);
    if (m_line->signedIn != 0 && m_line->signedIn == m_line->openConnection()) {
        ++m_sent;
        m_callIsOut = true;
        return readyFuture<Result<Step>>(Step{.connection = m_line->signedIn});
    }
    return begin();
}

Rounds::Future Rounds::begin()
{
    m_line->signedIn = 0;
    m_concluded = false;
    m_handshake = m_line->authentication->begin(m_server);
    m_callIsOut = !m_line->isOfConnection();
    ++m_sent;
    return step(m_handshake->start(), m_callIsOut, 0);
}

Rounds::Future Rounds::step(QFuture<Result<QByteArray>> authorization, bool withCall,
                            int connection) const
{
    return authorization.then(
        [withCall, connection](const Result<QByteArray> &value) -> Result<Step> {
            if (!value)
                return std::unexpected(value.error());
            return Step{.authorization = *value, .withCall = withCall, .connection = connection};
        });
}

Rounds::Future Rounds::stop(const Error &error)
{
    return readyFuture<Result<Step>>(std::unexpected(error));
}

std::optional<Rounds::Future> Rounds::after(const QNetworkReply &reply)
{
    if (!m_line->authentication)
        return std::nullopt;
    const int status = statusOf(reply);
    if (status == 401 && reply.error() != QNetworkReply::OperationCanceledError)
        return afterRefusal(reply);
    if (status == 0 && mayGoAgain(reply))
        return begin();
    if (m_callIsOut || (status != 200 && status != 500))
        return std::nullopt;
    // It answers an empty request of anybody: it asks for nobody's name.
    m_callIsOut = true;
    return readyFuture<Result<Step>>(Step{.connection = connectionOf(reply)});
}

Rounds::Future Rounds::afterRefusal(const QNetworkReply &reply)
{
    const Method method = m_line->authentication->method();
    const QList<Challenge> challenges = challengesOf(reply);
    const auto challenge = challengeFor(method, challenges);
    if (!challenge)
        return stop(signInError(SignInProblem::NotOffered));
    if (m_sent >= maximum)
        return stop(signInError(SignInProblem::TooManyRounds));
    if (!m_handshake) // the server has forgotten who calls on this connection
        return begin();
    m_callIsOut = true;
    ++m_sent;
    return step(m_handshake->answer(challenge->content), true,
                m_line->isOfConnection() ? connectionOf(reply) : 0);
}

void Rounds::gaveUp(const Error &error)
{
    SignInState &state = *m_line->state;
    if (m_line->isOfConnection() && !state.accepted &&
        signInProblem(error) == SignInProblem::PasswordRefused)
        state.refused = error;
}

/// Of the call nothing has arrived, or it may arrive twice.
bool Rounds::mayGoAgain(const QNetworkReply &reply) const
{
    if (!m_line->isOfConnection() || m_sent >= maximum / 2 ||
        reply.error() != QNetworkReply::RemoteHostClosedError)
        return false;
    return connectionOf(reply) == 0 || !m_callIsOut || !m_writes;
}

Result<Nothing> Rounds::conclude(const QNetworkReply &reply)
{
    const int status = statusOf(reply);
    if (!m_line->authentication || !m_callIsOut || m_concluded || status == 0 || status == 401 ||
        status == 407)
        return {};
    m_concluded = true;
    // A proxy or a gate in front may answer otherwise without having asked for any name.
    if (status == 200 || status == 500)
        m_line->state->accepted = true;
    if (m_line->isOfConnection())
        m_line->signedIn = connectionOf(reply);
    if (!m_handshake)
        return {};
    const auto said = challengeFor(m_line->authentication->method(), challengesOf(reply));
    auto proven = m_handshake->conclude(said ? said->content : QByteArray());
    if (!proven)
        proven.error().failure = Failure::Malformed; // whatever was done was done, by whomever
    return proven;
}

} // namespace Ews
