// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"

#include <QHash>

namespace OnBehalf {

/// Keeps secrets until the program ends: where the user wants no keychain, in the tour and in
/// tests.
class MemorySecretStore : public SecretStore
{
public:
    QFuture<SecretResult<QString>> read(const QString &key) override;
    QFuture<SecretResult<bool>> write(const QString &key, const QString &secret) override;
    QFuture<SecretResult<bool>> remove(const QString &key) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace OnBehalf
