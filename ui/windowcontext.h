// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/accountsettings.h"
#include "journal/journal.h"
#include "log/connectionlog.h"
#include "mail/maildrafts.h"
#include "meetings/meetingdraft.h"
#include "secrets/secretstore.h"
#include "watch/watchtimes.h"

#include <functional>
#include <memory>

namespace OnBehalf {

class Connectivity;

/// What the window works with. The composition root chooses: the user's own files and keychain, or
/// throw-away ones.
struct WindowContext
{
    Journal journal;
    std::shared_ptr<SecretStore> secrets;
    AccountSettings settings;
    QString culture; ///< The language for texts from the server, "de-DE".
    bool isSandbox = false;
    /// Opens a window on the sandbox; empty where there is none to offer.
    std::function<void()> openSandbox;
    /// Shows a page in the browser; false where that cannot be done.
    std::function<bool(const QUrl &)> openPage{};
    /// Where somebody's server is asked for instead of at the mail domain; empty: nowhere else.
    QUrl autodiscover{};
    MeetingDrafts drafts{};
    MailDrafts mail{};
    /// Requests are read when somebody signs in, and new ones are listened for; otherwise they are
    /// read when they are looked at.
    bool watches = true;
    WatchTimes watchTimes{};
    /// What passes between the window and servers.
    std::shared_ptr<ConnectionLog> connections = std::make_shared<ConnectionLog>();
    /// Null: nobody knows whether there is a network.
    std::shared_ptr<Connectivity> connectivity{};
    /// The folder in which audits are kept; empty: they are not.
    QString audits{};
};

} // namespace OnBehalf
