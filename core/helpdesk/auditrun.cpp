// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/auditrun.h"

#include "account/needssignin.h"
#include "whendone.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using AuditedState = AuditedMailbox::State;

namespace {

/// Questions to the directory that are under way beside the mailboxes.
constexpr int directoryAtOnce = 4;
/// Mailboxes that nobody could be reached for, one after the other, until it pauses by itself.
constexpr int unreachedInARow = 5;
/// How often a mailbox is asked for when the connection is cut.
constexpr int mostTries = 3;
/// Often enough for the eye, seldom enough for thousands of rows.
constexpr std::chrono::milliseconds tellingEvery(150);

bool isConnectionLost(const Ews::Error &error)
{
    return error.failure == Ews::Failure::Network || error.failure == Ews::Failure::TimedOut;
}

/// Whether each mailbox would fail in the same way.
bool concernsAll(const Ews::Error &error)
{
    return needsSignIn(error) || error.failure == Ews::Failure::NotFound ||
           error.failure == Ews::Failure::Forbidden;
}

/// What of a failure is kept for each mailbox: a certificate's bytes are of no use there.
Ews::Error inShort(const Ews::Error &error)
{
    Ews::Error kept = error;
    kept.certificate.clear();
    kept.certificateChain.clear();
    kept.certificateProblems.clear();
    return kept;
}

} // namespace

Audit::Run::Run(Audit &audit, int atOnce)
    : m_audit(audit)
    , m_atOnce(atOnce)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingEvery);
    connect(&m_telling, &QTimer::timeout, this, [this] {
        QList<int> changed = m_told.values();
        m_told.clear();
        std::ranges::sort(changed);
        Q_EMIT m_audit.changed(changed);
    });
}

Audit::Run::~Run()
{
    m_stop.request_stop();
}

void Audit::Run::add(const QList<int> &mailboxes)
{
    for (const int place : mailboxes) {
        AuditedMailbox &mailbox = m_audit.m_state.mailboxes[place];
        if (std::ranges::find(m_waiting, place) != m_waiting.end() ||
            mailbox.state == AuditedState::Reading)
            continue;
        mailbox = {.mailbox = mailbox.mailbox};
        m_waiting.push_back(place);
        m_tries.remove(place);
        tell(place);
    }
}

void Audit::Run::begin(std::unique_ptr<AuditRecord> record)
{
    m_record = std::move(record);
    m_clock.start();
    m_audit.setActivity(Activity::Running);
    // Whoever started it has to be back in the event loop before it can end.
    QMetaObject::invokeMethod(
        this,
        [this] {
            askDirectory();
            settle();
        },
        Qt::QueuedConnection);
}

void Audit::Run::pause()
{
    if (std::exchange(m_paused, true))
        return;
    m_before += m_clock.elapsed();
    settle();
}

void Audit::Run::resume()
{
    if (std::exchange(m_paused, false))
        m_clock.restart();
    m_inARow = 0;
    settle();
}

void Audit::Run::stop()
{
    m_stop.request_stop();
    settle();
}

std::optional<std::chrono::seconds> Audit::Run::timeLeft() const
{
    constexpr int enough = 10;
    if (m_doneNow < enough)
        return std::nullopt;
    const qint64 ran = m_before + (m_paused ? 0 : m_clock.elapsed());
    const auto left = qint64(m_waiting.size()) + m_underWay;
    return std::chrono::ceil<std::chrono::seconds>(
        std::chrono::milliseconds(ran * left / m_doneNow));
}

/// Begins what may begin, and says what it has come to.
void Audit::Run::settle()
{
    if (m_finished) // whoever was told something cancelled it
        return;
    const bool stopped = m_stop.stop_requested();
    if (!stopped && !m_paused)
        fill();
    if (!isIdle()) {
        const bool directoryAlone = m_underWay == 0 && m_waiting.empty();
        m_audit.setActivity(m_paused         ? Activity::Pausing
                            : directoryAlone ? Activity::AskingDirectory
                                             : Activity::Running);
        return;
    }
    if (!stopped && m_paused)
        m_audit.setActivity(Activity::Paused);
    else if (stopped || (m_waiting.empty() && m_toAsk.isEmpty()))
        finish();
}

void Audit::Run::fill()
{
    // As many batches as requests may be under way: the client keeps the rest in a queue, so that
    // it has always something to send.
    while (m_underWay < m_atOnce && !m_waiting.empty())
        askFor(nextBatch());
    while (m_directoryUnderWay < directoryAtOnce && !m_toAsk.isEmpty()) {
        const int trustee = m_toAsk.dequeue();
        ++m_directoryUnderWay;
        const QString address = m_audit.m_state.trustees.at(trustee).primarySmtpAddress;
        whenDone(searchDirectory(m_audit.m_client, address, m_stop.get_token()), this,
                 [this, trustee](const Ews::Result<DirectoryHits> &hits) {
                     --m_directoryUnderWay;
                     takeDirectory(trustee, hits);
                     settle();
                 });
    }
}

QList<int> Audit::Run::nextBatch()
{
    // A mailbox that failed once goes by itself, so as not to fail others.
    const bool alone = m_audit.m_state.options.impersonates;
    QList<int> batch;
    while (!m_waiting.empty() && batch.size() < (alone ? 1 : mailboxesARequest)) {
        const bool failed = m_tries.contains(m_waiting.front());
        if (failed && !batch.isEmpty())
            break;
        batch.append(m_waiting.front());
        m_waiting.pop_front();
        if (failed)
            break;
    }
    return batch;
}

std::shared_ptr<Ews::Client> Audit::Run::clientFor(const QList<int> &batch) const
{
    const QString &address = m_audit.m_state.mailboxes.at(batch.first()).mailbox.address;
    const auto owner = m_audit.m_state.options.impersonates ? Ews::Impersonation{.who = address}
                                                            : Ews::Impersonation();
    return m_audit.m_client->inMailbox(owner, address);
}

void Audit::Run::askFor(const QList<int> &batch)
{
    QStringList addresses;
    for (const int place : batch) {
        AuditedMailbox &mailbox = m_audit.m_state.mailboxes[place];
        mailbox.state = AuditedState::Reading;
        addresses.append(mailbox.mailbox.address);
        tell(place);
    }
    ++m_underWay;
    whenDone(readDelegatesOfMany(clientFor(batch), addresses, m_stop.get_token()), this,
             [this, batch](const QList<Ews::Result<MailboxDelegates>> &answers) {
                 --m_underWay;
                 take(batch, answers);
                 settle();
             });
}

void Audit::Run::take(const QList<int> &batch, const QList<Ews::Result<MailboxDelegates>> &answers)
{
    for (qsizetype i = 0; i < batch.size(); ++i)
        takeOne(batch.at(i), answers.at(i));
}

void Audit::Run::takeOne(int place, const Ews::Result<MailboxDelegates> &answer)
{
    AuditedMailbox &mailbox = m_audit.m_state.mailboxes[place];
    tell(place);
    if (!answer && holdsUp(answer.error()))
        return waitAgain(place);
    if (!answer && isConnectionLost(answer.error()) && ++m_tries[place] < mostTries)
        return waitAgain(place);
    m_inARow = 0;
    ++m_doneNow;
    if (answer) {
        mailbox = auditedMailbox(mailbox.mailbox, *answer, m_audit.m_state.trustees);
        if (mailbox.mailbox.name.isEmpty()) { // somebody else's list may say it
            const int own =
                m_audit.m_state.trustees.find({.primarySmtpAddress = mailbox.mailbox.address});
            if (own >= 0)
                mailbox.mailbox.name = m_audit.m_state.trustees.at(own).displayName;
        }
        findIn(mailbox);
        askDirectory();
    } else {
        mailbox = {.mailbox = mailbox.mailbox,
                   .state = AuditedState::Failed,
                   .readAt = QDateTime::currentDateTime(),
                   .error = inShort(answer.error())};
    }
    if (m_record)
        keep(m_record->add(m_audit.m_state, place));
}

void Audit::Run::waitAgain(int place)
{
    m_audit.m_state.mailboxes[place].state = AuditedState::Waiting;
    m_waiting.push_back(place);
}

/// Whether the error is not this mailbox's: then it waits, and the audit pauses by itself where
/// going on would fail all of them.
bool Audit::Run::holdsUp(const Ews::Error &error)
{
    if (error.failure == Ews::Failure::Cancelled)
        return true;
    if (concernsAll(error)) {
        holdOn(error);
        return true;
    }
    if (!isConnectionLost(error))
        return false;
    if (++m_inARow < unreachedInARow)
        return false;
    holdOn(error);
    return true;
}

void Audit::Run::holdOn(const Ews::Error &error)
{
    if (m_paused || m_stop.stop_requested())
        return;
    m_paused = true;
    m_before += m_clock.elapsed();
    Q_EMIT m_audit.heldUp(error);
}

/// Takes note of whom the directory is to be asked about: everybody with an address, once.
void Audit::Run::askDirectory()
{
    const Trustees &trustees = m_audit.m_state.trustees;
    for (; m_seenTrustees < trustees.size(); ++m_seenTrustees)
        if (m_audit.m_state.options.asksDirectory &&
            Groups::canBeLookedUp(trustees.at(m_seenTrustees)) &&
            !m_audit.m_state.left.contains(m_seenTrustees))
            m_toAsk.enqueue(m_seenTrustees);
}

void Audit::Run::takeDirectory(int trustee, const Ews::Result<DirectoryHits> &hits)
{
    // Where nobody can tell, nothing is said of it. A search by a former address finds the account
    // under its new one.
    if (!hits || hits->more || !hits->entries.isEmpty())
        return;
    m_audit.m_state.left.insert(trustee);
    lookAgain(trustee);
}

void Audit::Run::lookAgain(int trustee)
{
    for (int i = 0; i < int(m_audit.m_state.mailboxes.size()); ++i) {
        AuditedMailbox &mailbox = m_audit.m_state.mailboxes[i];
        if (!mailbox.concerns(trustee))
            continue;
        findIn(mailbox);
        tell(i);
    }
}

void Audit::Run::findIn(AuditedMailbox &mailbox) const
{
    const AuditState &state = m_audit.m_state;
    mailbox.findings =
        auditFindings(mailbox, state.trustees, state.options.rules,
                      [&state](int trustee) { return state.left.contains(trustee); });
}

void Audit::Run::tell(int place)
{
    m_told.insert(place);
    if (!m_telling.isActive())
        m_telling.start();
}

void Audit::Run::keep(const Ews::Result<Ews::Nothing> &written)
{
    if (written)
        return;
    m_record.reset(); // the audit is worth more than its record
    Q_EMIT m_audit.recordFailed(written.error());
}

void Audit::Run::finish()
{
    m_finished = true;
    AuditState &state = m_audit.m_state;
    if (!m_stop.stop_requested())
        state.endedAt = QDateTime::currentDateTime();
    if (m_record)
        keep(m_record->end(state));
    m_telling.stop();
    QList<int> changed = m_told.values();
    std::ranges::sort(changed);
    Audit &audit = m_audit;
    audit.m_run.release()->deleteLater(); // it is one of its own answers that led here
    if (!changed.isEmpty())
        Q_EMIT audit.changed(changed);
    audit.setActivity(Activity::Idle);
    Q_EMIT audit.ended();
}

} // namespace OnBehalf
