// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/memorysecretstore.h"

#include <QPromise>

#include <functional>

namespace OAuthCase {

/// A secret store that other programs write to as well, and that may take its time.
class SharedKeychain : public OnBehalf::MemorySecretStore
{
public:
    std::function<void(int)> beforeRead{}; ///< Called with the number of the read, from 1.
    int heldRead = 0;                      ///< This one is answered by release() only.

    int reads() const { return m_reads; }

    QFuture<OnBehalf::SecretResult<QString>> read(const QString &key) override
    {
        ++m_reads;
        if (beforeRead)
            beforeRead(m_reads);
        if (m_reads != heldRead)
            return MemorySecretStore::read(key);
        m_key = key;
        m_held.start();
        return m_held.future();
    }

    /// Answers with what is there by now.
    void release()
    {
        m_held.addResult(MemorySecretStore::read(m_key).result());
        m_held.finish();
    }

private:
    int m_reads = 0;
    QString m_key;
    QPromise<OnBehalf::SecretResult<QString>> m_held;
};

} // namespace OAuthCase
