// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/acceptor.h"

#include <QTemporaryFile>

#include <functional>

namespace Sandbox {

struct Account;
struct Options;

/// Who has proved himself on a connection, or is about to.
struct Proof
{
    std::unique_ptr<Acceptor> underWay;
    QString caller; ///< For as long as the connection lasts.
};

/// Lets callers in by what the server offers: Basic, Negotiate and Bearer by each request, NTLM by
/// the connection, as IIS does.
class SignIn
{
public:
    /// \a find: who an account's name belongs to, and whose password it is unless that is absent;
    /// empty for nobody.
    using Find = std::function<QString(const QString &account, std::optional<QString> password)>;
    SignIn(const Options &options, Find find);

    /// gss-ntlmssp reads its users from a file that the environment names.
    void announce(const QList<Account> &accounts);

    struct Verdict
    {
        QString caller{};            ///< Empty: 401.
        QByteArrayList challenges{}; ///< WWW-Authenticate.
    };
    Verdict judge(const QByteArray &authorization, Proof &proof) const;

private:
    Verdict refuse(const QByteArray &challenge = {}) const;
    QByteArray challengeOf(Ews::Method method) const;
    Verdict basic(const QByteArray &token) const;
    Verdict negotiate(const QByteArray &token) const;
    Verdict ntlm(const QByteArray &token, Proof &proof) const;
    Verdict bearer(const QByteArray &token) const;

    // Not changed, or else the threads of several connections would: even begin() detaches a list.
    const QList<Ews::Method> m_offered;
    const QString m_keytab;
    const std::function<QString(const QByteArray &token)> m_bearer;
    const QByteArray m_bearerChallenge;
    const Find m_find;
    QTemporaryFile m_users;
};

} // namespace Sandbox
