// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/account.h"
#include "ews/endpoint.h"
#include "secrets/secretstore.h"

namespace OnBehalf {

/// What lets this computer through to the server, whoever signs in then.
struct Passage
{
    std::optional<Ews::ClientCertificate> clientCertificate{};
    Ews::ProxySignIn proxySignIn{};
    /// The newest version of the schema that the server accepted in an earlier session.
    std::optional<Ews::ServerVersion> newest{};
};

/// What was typed for it; empty: what the secret store has.
struct PassageSecrets
{
    QString passphrase{}; ///< Of the client certificate.
    QString proxyPassword{};
};

/// What \a account has of it, with its secrets. Errors: a CertificateFile::Problem. Always
/// finishes.
QFuture<Ews::Result<Passage>> findPassage(Account account, PassageSecrets typed,
                                          std::shared_ptr<SecretStore> secrets);

} // namespace OnBehalf
