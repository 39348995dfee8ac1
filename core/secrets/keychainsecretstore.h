// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"

#include <chrono>

namespace OnBehalf {

/// The keychain of the operating system, through QtKeychain: the Secret Service on Linux.
class KeychainSecretStore : public SecretStore
{
public:
    /// \a timeout bounds each call, a question to unlock the keychain included.
    explicit KeychainSecretStore(QString service = {},
                                 std::chrono::milliseconds timeout = std::chrono::seconds(60));

    QFuture<SecretResult<QString>> read(const QString &key) override;
    QFuture<SecretResult<bool>> write(const QString &key, const QString &secret) override;
    QFuture<SecretResult<bool>> remove(const QString &key) override;

private:
    QString m_service;
    std::chrono::milliseconds m_timeout;
};

} // namespace OnBehalf
