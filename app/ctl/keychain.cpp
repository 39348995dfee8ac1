// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/keychain.h"

#include "ctl/output.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "secrets/keychainsecretstore.h"

namespace OnBehalf::Ctl {

std::shared_ptr<SecretStore> keychain()
{
    return std::make_shared<KeychainSecretStore>(QString(), std::chrono::seconds(20));
}

KeychainPatience::KeychainPatience()
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [] {
        Output(false).complain(
            Text::tr("Waiting for the keychain, which may want to be unlocked."));
    });
    m_timer.start(std::chrono::seconds(2));
}

SecretResult<QString> readKeychain(const QString &key)
{
    const KeychainPatience patience;
    return wait(keychain()->read(key));
}

} // namespace OnBehalf::Ctl
