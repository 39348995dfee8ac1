// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/account.h"

namespace OnBehalf {

/// The accounts and where the window left off, in one file that all executables share.
class AccountSettings
{
public:
    /// \a file: an .ini file; empty for defaultFile().
    explicit AccountSettings(QString file = {});

    /// $XDG_CONFIG_HOME/onbehalf/onbehalf.ini, or the platform's own place.
    static QString defaultFile();

    QList<Account> accounts() const;
    /// Adds or replaces the account of the same server and address, and makes it the current one.
    bool save(const Account &account) const;
    bool remove(const Account &account) const;

    QString file() const { return m_file; }

private:
    QString m_file;
};

} // namespace OnBehalf
