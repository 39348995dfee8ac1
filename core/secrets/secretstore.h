// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QString>

#include <expected>

namespace OnBehalf {

/// Why a secret store did not do it.
enum class SecretFailure {
    NotFound,    ///< There is no such secret.
    Locked,      ///< The keychain is locked and was not opened.
    Unavailable, ///< There is no keychain here.
    TimedOut,    ///< It did not answer in time.
    Failed,      ///< Anything else.
};

template<class T>
using SecretResult = std::expected<T, SecretFailure>;

/// Where passwords are kept. Futures always finish, within the store's time limit.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual QFuture<SecretResult<QString>> read(const QString &key) = 0;
    virtual QFuture<SecretResult<bool>> write(const QString &key, const QString &secret) = 0;
    /// Removing what is not there succeeds.
    virtual QFuture<SecretResult<bool>> remove(const QString &key) = 0;
};

} // namespace OnBehalf
