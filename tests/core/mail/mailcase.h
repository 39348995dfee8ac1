// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of mail share: Jonas Weber, who may send on behalf of Helena Lindqvist, and a look
// into the folders of those concerned.
#pragma once

#include "core/sandboxcase.h"

#include "mail/pendingmail.h"

namespace MailCase {

using namespace SandboxCase;
using Support::await;

inline const auto assistant = u"jonas.weber"_s;
inline const QString principal = address(u"helena.lindqvist"_s);
inline const QString sofia = address(u"sofia.marchetti"_s);
inline const QString mei = address(u"mei.lin"_s);
inline const QString tomas = address(u"tomas.ferreira"_s);
inline const auto editor = Ews::PermissionLevel::Editor;

inline MailDraft sampleMail()
{
    return {.principal = principal,
            .to = {{.name = u"Sofia Marchetti"_s, .address = sofia}},
            .subject = u"Offer"_s,
            .body = u"Dear Sofia\nthe offer is enclosed."_s};
}

inline QList<Ews::Message> messagesIn(Sandbox::State &state, const QString &smtp,
                                      const QString &folder)
{
    QList<Ews::Message> messages;
    for (const auto &[key, item] : state.organisation.mailboxOf(smtp)->items)
        if (const auto *one = std::get_if<Ews::Message>(&item.content);
            one && item.folder == folder)
            messages.append(*one);
    return messages;
}

inline void setRights(Sandbox::State &state, const QString &folder, const QString &who,
                      Ews::PermissionLevel level)
{
    state.organisation.mailboxOf(principal)->folders[folder].setRights(
        state.organisation.sidOf(who), *Sandbox::rightsOf(level, false));
}

class Mail : public Case
{
public:
    Mail()
        : delegate(session(assistant, {.address = address(assistant)}))
    {}

    MailReport send(const MailDraft &draft, const Session &as, std::chrono::milliseconds wait = {})
    {
        return await(
            sendMail(as.client, as.mailbox.address, draft, journal(), {.lookAgainAfter = wait}));
    }
    MailReport send(const MailDraft &draft = sampleMail()) { return send(draft, delegate); }

    QList<Ews::Message> in(const QString &smtp, const QString &folder)
    {
        return server.exchange().with(
            [&](Sandbox::State &state) { return messagesIn(state, smtp, folder); });
    }
    qsizetype received() { return in(sofia, u"inbox"_s).size(); }
    /// In the Drafts of both.
    qsizetype drafts()
    {
        return in(principal, u"drafts"_s).size() + in(address(assistant), u"drafts"_s).size();
    }

    /// \a who gets these rights on Helena's Drafts and Sent Items.
    void open(Ews::PermissionLevel onDrafts = editor, Ews::PermissionLevel onSent = editor,
              const QString &who = address(assistant))
    {
        server.exchange().with([&](Sandbox::State &state) {
            setRights(state, u"drafts"_s, who, onDrafts);
            setRights(state, u"sentitems"_s, who, onSent);
        });
    }
    void refuse(const QString &operation, const QString &code)
    {
        server.exchange().with(
            [&](Sandbox::State &state) { state.controls.refusedCalls[operation] = code; });
    }

    Session delegate;
};

} // namespace MailCase
