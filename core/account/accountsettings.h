// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/account.h"

namespace OnBehalf {

/// Why it is not known which accounts there are.
enum class SettingsProblem {
    Unreadable, ///< The file cannot be opened.
    Malformed,  ///< It is no file of settings, or a damaged one.
};

/// The accounts and how their windows were left, in one file that all executables share.
class AccountSettings
{
public:
    /// \a file: an .ini file; empty for defaultFile().
    explicit AccountSettings(QString file = {});

    /// $XDG_CONFIG_HOME/onbehalf/onbehalf.ini, or the platform's own place.
    static QString defaultFile();

    /// Nothing where the file can be read, or there is none yet.
    std::optional<SettingsProblem> problem() const;

    /// Copies the file to another beside it, before anything is written over what is Malformed.
    /// Where to, also where that has been done already; empty: it could not be.
    QString keepDamaged() const;

    QList<Account> accounts() const;
    /// Whether the account of that server and address is one of them.
    bool knows(const Account &account) const;
    /// Adds or replaces the account of the same server and address, and makes it the current one.
    bool save(const Account &account) const;
    /// With all of its group().
    bool remove(const Account &account) const;

    /// Where in the file that is which is the account's alone, apart from how it signs in. The same
    /// for every Account of one server and address.
    static QString group(const Account &account);

    QString file() const { return m_file; }

private:
    QString m_file;
};

} // namespace OnBehalf
