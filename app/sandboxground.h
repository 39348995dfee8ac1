// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/account.h"
#include "sandbox/server.h"
#include "windowcontext.h"

#include <QTemporaryDir>

namespace OnBehalf {

/// The sandbox in this process, with settings, journal and passwords that end with it. Nothing of
/// the user's is read or written.
class SandboxGround
{
public:
    explicit SandboxGround(const Sandbox::Options &options = {.generated = {.calendars = true}});

    /// Why there is no sandbox; empty: it runs.
    [[nodiscard]] QString start();

    [[nodiscard]] WindowContext context(const QString &culture) const;
    /// An account of the organisation by what comes before the "@".
    [[nodiscard]] Account account(const QString &name) const;
    [[nodiscard]] QString password(const QString &name);
    [[nodiscard]] Sandbox::Server &server() { return m_server; }

    static constexpr const char *owner = "helena.lindqvist";

private:
    QTemporaryDir m_folder;
    std::shared_ptr<SecretStore> m_secrets;
    Sandbox::Server m_server;
};

} // namespace OnBehalf
