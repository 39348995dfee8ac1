// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/authentication.h"

namespace Ews {

namespace {

class BasicHandshake : public Handshake
{
public:
    explicit BasicHandshake(QByteArray value)
        : m_value(std::move(value))
    {}

    QFuture<Result<QByteArray>> start() override
    {
        return readyFuture<Result<QByteArray>>(m_value);
    }

    QFuture<Result<QByteArray>> answer(const QByteArray &) override
    {
        return readyFuture<Result<QByteArray>>(
            std::unexpected(signInError(SignInProblem::PasswordRefused)));
    }

private:
    QByteArray m_value;
};

class BasicAuthentication : public Authentication
{
public:
    BasicAuthentication(const QString &user, const QString &password)
        : m_password(password.toUtf8())
        , m_pair(user.toUtf8() + ':' + m_password)
    {}

    Method method() const override { return Method::Basic; }

    std::unique_ptr<Handshake> begin(const QUrl &) override
    {
        return std::make_unique<BasicHandshake>("Basic " + m_pair.toBase64());
    }

    QByteArrayList secrets() const override { return {m_password, m_pair.toBase64()}; }

private:
    QByteArray m_password;
    QByteArray m_pair;
};

} // namespace

Result<Nothing> Handshake::conclude(const QByteArray &)
{
    return {};
}

std::shared_ptr<Authentication> basicAuthentication(const QString &user, const QString &password)
{
    return std::make_shared<BasicAuthentication>(user, password);
}

} // namespace Ews
