// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"

#include <QTimer>

#include <memory>

namespace OnBehalf::Ctl {

/// The keychain, with a patience that fits a terminal.
std::shared_ptr<SecretStore> keychain();

/// Says, where it takes long, what is waited for: the desktop may be asking somebody to unlock the
/// keychain, who looks at the terminal meanwhile.
class KeychainPatience
{
public:
    KeychainPatience();

private:
    QTimer m_timer;
};

/// What the keychain has under \a key.
SecretResult<QString> readKeychain(const QString &key);

} // namespace OnBehalf::Ctl
