// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/memorysecretstore.h"

#include <QPromise>

namespace OnBehalf {

namespace {

template<class T>
QFuture<SecretResult<T>> ready(SecretResult<T> result)
{
    QPromise<SecretResult<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<SecretResult<QString>> MemorySecretStore::read(const QString &key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.cend())
        return ready<QString>(std::unexpected(SecretFailure::NotFound));
    return ready<QString>(*found);
}

QFuture<SecretResult<bool>> MemorySecretStore::write(const QString &key, const QString &secret)
{
    m_secrets.insert(key, secret);
    return ready<bool>(true);
}

QFuture<SecretResult<bool>> MemorySecretStore::remove(const QString &key)
{
    m_secrets.remove(key);
    return ready<bool>(true);
}

} // namespace OnBehalf
