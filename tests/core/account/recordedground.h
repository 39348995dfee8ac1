// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sandbox and an issuer between which and the program every byte is recorded, and all that the
// program writes down: where a secret may be found that got lost.
#pragma once

#include "account/accountsettings.h"
#include "core/account/preparecase.h"
#include "mail/maildrafts.h"
#include "support/log.h"
#include "support/recorder.h"
#include "support/secretsearch.h"

namespace PrepareCase {

/// A password and what NTLM (MS-NLMP 3.3.2) makes of it, with which one can sign in as well.
QByteArrayList secretsOf(const QString &userName, const QString &typed);

/// A request in which one of the secrets stands elsewhere than in the header or the field of a form
/// that it belongs to; empty: there is none.
QByteArray misplaced(const QList<Support::RecordedRequest> &requests,
                     const QByteArrayList &secrets);

class RecordedGround
{
public:
    explicit RecordedGround(const QList<Method> &offered, const QString &keytab = {});

    bool isReady() const { return m_isReady; }
    Support::TokenIssuer &issuer() { return m_issuer; }
    static QString userName() { return u"SANDBOX\\helena.lindqvist"_s; }
    /// One that looks different in each encoding.
    static QString password() { return u"He=lena/2026+&<x>%41"_s; }

    SignInWish wish(Method method, const QString &typed = {});
    /// Reads the delegates, changes one, keeps the account and a draft: "ok" or the problem.
    QString work(const PreparedSignIn &prepared);
    /// The same without writing anything: "ok" or the problem.
    QString look(const PreparedSignIn &prepared);

    /// Where a secret is that should not be there; empty: nowhere.
    QByteArray leaks() const;
    /// How many requests came with that scheme.
    int proofs(const QByteArray &scheme) const;
    QString home() const { return m_home.path(); }
    QUrl url() const { return m_exchange->url(); }

private:
    Session open(const PreparedSignIn &prepared);
    QByteArrayList secrets() const;
    QByteArray writtenDown() const;

    Support::Log m_log;
    QTemporaryDir m_home;
    Support::TokenIssuer m_issuer;
    Support::Recorder m_service{m_issuer.url(u"/"_s)};
    std::unique_ptr<Sandbox::Server> m_server;
    std::unique_ptr<Support::Recorder> m_exchange;
    std::shared_ptr<MemorySecretStore> m_store = std::make_shared<MemorySecretStore>();
    QByteArray m_told; ///< The trace and the errors.
    QByteArrayList m_passwords;
    bool m_isReady = false;
};

} // namespace PrepareCase
