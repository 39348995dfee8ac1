// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/delegatescommands.h"

#include "ctl/delegatesoutput.h"
#include "ctl/person.h"
#include "ctl/text.h"
#include "ctl/wait.h"

#include <QCoreApplication>

#include <algorithm>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Stages what the command line asks for. What could only be refused is not sent, and said.
class Staging
{
public:
    Staging(const CommandLine &line, const Session &session, DelegatesDraft &draft)
        : m_line(line)
        , m_session(session)
        , m_draft(draft)
    {}

    QList<Change> refused;

    void stage(const QString &argument)
    {
        QList<Ews::UserId> delegates;
        for (const Delegate &delegate : m_draft.base().delegates)
            delegates.append(delegate.user);
        const auto person = whoIs(argument, delegates, m_session);
        if (!person) {
            refuse({.primarySmtpAddress = argument}, person.error());
            return;
        }
        switch (m_line.command) {
        case Command::DelegatesAdd:
            add(person->user, person->isGroup);
            break;
        case Command::DelegatesUpdate:
            if (const Delegate *listed = listedAs(person->user))
                set(listed->key);
            break;
        case Command::DelegatesRemove:
            if (const Delegate *listed = listedAs(person->user))
                m_draft.remove(listed->key);
            break;
        default:
            Q_UNREACHABLE();
        }
    }

private:
    void refuse(const Ews::UserId &user, Ews::Error error)
    {
        Change change{.kind = m_line.command == Command::DelegatesAdd      ? Change::Kind::Add
                              : m_line.command == Command::DelegatesRemove ? Change::Kind::Remove
                                                                           : Change::Kind::Level,
                      .user = user};
        if (change.kind == Change::Kind::Level) {
            const auto named = std::ranges::find_if(delegateFolders, [&](DelegateFolder folder) {
                return m_line.levels[folder].has_value();
            });
            if (named != delegateFolders.end()) {
                change.folder = *named;
                change.levelAfter = m_line.levels[*named];
            } else {
                change.kind =
                    m_line.copies ? Change::Kind::ReceivesCopies : Change::Kind::ViewsPrivateItems;
                change.flagAfter = m_line.copies ? m_line.copies : m_line.privateItems;
            }
        }
        change.outcome = Outcome::Refused;
        change.error = std::move(error);
        refused.append(change);
    }

    void refuse(const Ews::UserId &user, const QString &code)
    {
        refuse(user, Ews::Error{.failure = Ews::Failure::Refused, .code = code});
    }

    const Delegate *listedAs(const Ews::UserId &user)
    {
        const Delegate *listed = m_draft.base().find(user);
        if (!listed)
            refuse(user, u"ErrorNotDelegate"_s);
        return listed;
    }

    void add(const Ews::UserId &user, bool isGroup)
    {
        using enum DelegatesDraft::AddResult;
        switch (m_draft.add(user, DelegatesDraft::Defaults::Nothing, isGroup)) {
        case Added:
            set(delegateKey(user));
            break;
        case AlreadyDelegate:
            refuse(user, u"ErrorDelegateAlreadyExists"_s);
            break;
        case AlreadyStaged:
            refuse(user, u"ErrorDuplicateUserIdsSpecified"_s);
            break;
        case IsOwner:
            refuse(user, u"ErrorDelegateCannotAddOwner"_s);
            break;
        case NoAddress:
            refuse(user, u"ErrorMissingUserIdInformation"_s);
            break;
        }
    }

    void set(const QString &key)
    {
        for (const DelegateFolder folder : delegateFolders)
            if (const auto level = m_line.levels[folder])
                m_draft.setLevel(key, folder, *level);
        if (m_line.privateItems)
            m_draft.setViewsPrivateItems(key, *m_line.privateItems);
        if (!m_line.copies)
            return;
        const auto row = m_draft.row(key);
        if (*m_line.copies && row && !row->mayReceiveCopies()) {
            const Ews::UserId user = row->user;
            m_draft.unstage(key);
            refuse(user, u"ErrorDelegateValidationFailed"_s);
            return;
        }
        m_draft.setReceivesCopies(key, *m_line.copies);
    }

    const CommandLine &m_line;
    const Session &m_session;
    DelegatesDraft &m_draft;
};

Exit write(const CommandLine &line, const Session &session, DelegatesOutput &output,
           MailboxDelegates state)
{
    DelegatesDraft draft(std::move(state));
    Staging staging(line, session, draft);
    if (line.scope)
        draft.setScope(*line.scope);
    else
        for (const QString &argument : line.arguments)
            staging.stage(argument);
    output.refusedBefore(staging.refused);
    const bool refused = !staging.refused.isEmpty();
    if (line.dryRun || draft.isEmpty()) {
        output.plan(draft, line.dryRun);
        return refused ? Exit::Refused : Exit::Done;
    }
    const auto report = wait(applyDelegates(session.client, draft, Journal()));
    output.report(draft.base().mailbox, report);
    return exitOf(report, refused);
}

} // namespace

Exit exitOf(const ApplyReport &report, bool refusedBefore)
{
    if (report.stoppedBy)
        return Ctl::exitOf(*report.stoppedBy);
    if (report.conflict || !report.remaining.isEmpty() || refusedBefore)
        return Exit::Refused;
    return Exit::Done;
}

Exit runDelegates(const CommandLine &line, const Session &session, Output &output)
{
    const auto state = wait(readDelegates(session.client, session.mailbox.address));
    if (!state) {
        output.error(state.error(), line.command == Command::DelegatesList
                                        ? QString()
                                        : Text::tr("Nothing was written."));
        return Ctl::exitOf(state.error());
    }
    DelegatesOutput delegates(output);
    if (line.command == Command::DelegatesList) {
        delegates.delegates(*state);
        const bool isWhole = std::ranges::none_of(
            state->delegates, [](const Delegate &one) { return one.error.has_value(); });
        return isWhole ? Exit::Done : Exit::Refused;
    }
    if (line.command == Command::DelegatesScope && !line.scope) {
        delegates.scope(*state);
        return Exit::Done;
    }
    return write(line, session, delegates, *state);
}

} // namespace OnBehalf::Ctl
