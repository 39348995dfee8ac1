// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests against the sandbox share: a server, somebody signed in, a journal of its own.
#pragma once

#include "account/session.h"
#include "delegates/applydelegates.h"
#include "sandbox/server.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace SandboxCase {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

inline QString address(const QString &name)
{
    return name + u"@sandbox.example"_s;
}

inline QString key(const QString &name)
{
    return u"smtp:"_s + address(name);
}

class Case
{
public:
    explicit Case(const Sandbox::Generated &generated = {},
                  Ews::ServerVersion version = Sandbox::Options().version)
        : server({.generated = generated, .version = version})
    {
        m_listening = server.listen();
    }

    bool isReady() const { return m_listening && m_home.isValid(); }

    QString password(const QString &smtp)
    {
        for (const Sandbox::Account &account : server.accounts())
            if (account.smtp == smtp)
                return account.password;
        return {};
    }

    /// Signed in as \a name; \a url: through a proxy, for instance.
    Session session(const QString &name, const WorkingMailbox &mailbox, const QUrl &url = {})
    {
        const Account account{.server = url.isEmpty() ? server.url() : url,
                              .address = address(name)};
        return openSession(account, BasicSignIn{address(name), password(address(name))}, mailbox,
                           u"en-US"_s);
    }
    Session owner(const QString &name, const QUrl &url = {})
    {
        return session(name, {.address = address(name)}, url);
    }

    QString journalFolder() const { return m_home.filePath(u"journal"_s); }
    Journal journal() const { return Journal(journalFolder()); }

    MailboxDelegates read(const Session &session)
    {
        const auto state = Support::await(readDelegates(session.client, session.mailbox.address));
        if (!state)
            qWarning() << "reading failed:" << state.error().code << state.error().message;
        return state.value_or(MailboxDelegates{});
    }

    ApplyReport apply(const Session &session, const DelegatesDraft &draft,
                      std::stop_token stop = {})
    {
        return Support::await(applyDelegates(session.client, draft, journal(), std::move(stop)));
    }

    /// The entry as the server's own store has it.
    Sandbox::Rights rightsInStore(const QString &owner, const QString &folder, const QString &who)
    {
        return server.exchange().with([&](Sandbox::State &state) {
            auto &organisation = state.organisation;
            return organisation.mailboxOf(address(owner))
                ->folders.value(folder)
                .rights(organisation.sidOf(who));
        });
    }

    Sandbox::Server server;

private:
    bool m_listening = false;
    QTemporaryDir m_home;
};

inline QList<Outcome> outcomes(const ApplyReport &report)
{
    QList<Outcome> result;
    for (const Change &change : report.changes)
        result.append(change.outcome);
    return result;
}

inline bool allApplied(const ApplyReport &report)
{
    return !report.changes.isEmpty() &&
           std::ranges::all_of(report.changes, [](const Change &change) {
               return change.outcome == Outcome::Applied;
           });
}

} // namespace SandboxCase
