// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/auditrun.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The same server and sign-in with more connections: those of the window are for its other work.
std::shared_ptr<Ews::Client> clientForMany(const Session &session, int atOnce)
{
    Ews::Endpoint endpoint = session.client->endpoint();
    endpoint.connections = qMax(1, atOnce);
    endpoint.header.impersonation = {};
    endpoint.anchorMailbox = session.account.address;
    endpoint.newest = session.client->newestAccepted();
    return std::make_shared<Ews::Client>(std::move(endpoint));
}

QList<int> unread(const AuditState &state)
{
    QList<int> places;
    for (int i = 0; i < int(state.mailboxes.size()); ++i)
        if (state.mailboxes.at(i).state != AuditedMailbox::State::Read)
            places.append(i);
    return places;
}

bool isOpen(const AuditedMailbox &mailbox)
{
    return mailbox.state == AuditedMailbox::State::Waiting ||
           mailbox.state == AuditedMailbox::State::Reading;
}

} // namespace

int AuditState::count(AuditedMailbox::State state) const
{
    return int(std::ranges::count(mailboxes, state, &AuditedMailbox::state));
}

int AuditState::count(AuditFinding::Kind kind) const
{
    return int(std::ranges::count_if(mailboxes, [kind](const AuditedMailbox &one) {
        return std::ranges::find(one.findings, kind, &AuditFinding::kind) != one.findings.end();
    }));
}

int AuditState::withFindings() const
{
    return int(std::ranges::count_if(
        mailboxes, [](const AuditedMailbox &one) { return !one.findings.isEmpty(); }));
}

bool AuditState::isDone() const
{
    return std::ranges::none_of(mailboxes, isOpen);
}

Audit::Audit(const Session &session, int atOnce, QString recordFolder, QObject *parent)
    : QObject(parent)
    , m_client(clientForMany(session, atOnce))
    , m_atOnce(qMax(1, atOnce))
    , m_recordFolder(std::move(recordFolder))
{
    m_state.server = session.account.server.host();
    m_state.auditor = session.account.address;
}

Audit::~Audit() = default;

Ews::Result<Ews::Nothing> Audit::start(const QList<ListedMailbox> &mailboxes, AuditOptions options)
{
    AuditState state{.options = std::move(options),
                     .server = m_state.server,
                     .auditor = m_state.auditor,
                     .startedAt = QDateTime::currentDateTime()};
    for (const ListedMailbox &mailbox : mailboxes)
        state.mailboxes.append({.mailbox = mailbox});
    std::unique_ptr<AuditRecord> record;
    if (!m_recordFolder.isEmpty()) {
        record = std::make_unique<AuditRecord>(m_recordFolder);
        if (auto begun = record->begin(state); !begun)
            return begun;
    }
    const QList<int> all = unread(state);
    run(std::move(state), all, std::move(record));
    return Ews::Nothing{};
}

Ews::Result<Ews::Nothing> Audit::goOn(AuditState state)
{
    const QList<int> rest = unread(state);
    return goOn(std::move(state), rest);
}

Ews::Result<Ews::Nothing> Audit::goOn(AuditState state, const QList<int> &mailboxes)
{
    std::unique_ptr<AuditRecord> record;
    if (!m_recordFolder.isEmpty() && !state.id.isEmpty()) {
        record = std::make_unique<AuditRecord>(m_recordFolder);
        if (auto reopened = record->reopen(state); !reopened)
            return reopened;
    }
    state.endedAt = {};
    run(std::move(state), mailboxes, std::move(record));
    return Ews::Nothing{};
}

void Audit::run(AuditState state, const QList<int> &mailboxes, std::unique_ptr<AuditRecord> record)
{
    m_run.reset();
    m_state = std::move(state);
    m_run = std::make_unique<Run>(*this, m_atOnce);
    m_run->add(mailboxes);
    Q_EMIT replaced();
    m_run->begin(std::move(record));
}

Ews::Result<Ews::Nothing> Audit::readAgain(const QList<int> &mailboxes)
{
    if (m_run) {
        m_run->add(mailboxes);
        m_run->resume();
        return Ews::Nothing{};
    }
    return goOn(m_state, mailboxes);
}

void Audit::show(AuditState state)
{
    m_run.reset();
    m_state = std::move(state);
    setActivity(Activity::Idle);
    Q_EMIT replaced();
}

void Audit::pause()
{
    if (m_run)
        m_run->pause();
}

void Audit::resume()
{
    if (m_run)
        m_run->resume();
}

void Audit::cancel()
{
    if (m_run)
        m_run->stop();
}

std::optional<std::chrono::seconds> Audit::timeLeft() const
{
    return m_run ? m_run->timeLeft() : std::nullopt;
}

void Audit::setActivity(Activity activity)
{
    if (std::exchange(m_activity, activity) != activity)
        Q_EMIT activityChanged();
}

} // namespace OnBehalf
