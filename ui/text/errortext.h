// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"
#include "secrets/secretstore.h"

namespace OnBehalf {

/// What went wrong, for a person: nothing in it is a protocol word but the details.
struct ErrorText
{
    QString headline; ///< What happened, and what was and was not changed.
    QString nextStep; ///< What to do about it.
    QString details;  ///< For whoever helps: codes and the server's own words, a line each.

    bool operator==(const ErrorText &) const = default;
};

/// The one place that turns errors into sentences. \a unchanged is said after what happened:
/// "Nothing was written; your staged changes are kept."
ErrorText errorText(const Ews::Error &error, const QString &unchanged = {});

/// For \a unchanged after a writing call that failed: whether something may have been written.
QString writeOutcomeText(const Ews::Error &error);

/// What an administrator types in the Exchange Management Shell to get rid of an entry that EWS
/// cannot remove; empty where no command helps. \a calendar: the folder's name in the mailbox.
QString adminCommand(const Ews::Error &error, const QString &mailbox,
                     const QString &calendar = QStringLiteral("Calendar"));

/// What a keychain that did not do it means for the password.
ErrorText secretFailureText(SecretFailure failure);

} // namespace OnBehalf
