// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxes/mailboxesflow.h"

#include "account/needssignin.h"
#include "errormessage.h"
#include "mailboxes/addmailboxesdialog.h"
#include "mailboxes/newauditdialog.h"
#include "text/datetext.h"

#include <QWidget>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

using AuditStage = AuditedMailbox::State;

bool isSameAccount(const std::optional<Session> &a, const std::optional<Session> &b)
{
    return a && b && a->account.server == b->account.server &&
           a->account.address.compare(b->account.address, Qt::CaseInsensitive) == 0;
}

} // namespace

MailboxesFlow::MailboxesFlow(QWidget *place)
    : QObject(place)
    , m_place(place)
{}

MailboxesFlow::~MailboxesFlow() = default;

void MailboxesFlow::setSession(const std::optional<Session> &session, const QString &records)
{
    const bool same = isSameAccount(m_session, session);
    m_session = session;
    m_records = records;
    if (same) {
        // What held it up was that nobody was let in.
        if (m_heldUp && needsSignIn(*m_heldUp))
            resume();
        return;
    }
    if (m_dialog)
        m_dialog->deleteLater();
    m_offered = false;
    m_heldUp.reset();
    makeAudit(Audit::mostAtOnce);
}

bool MailboxesFlow::isRunning() const
{
    return m_audit && m_audit->activity() != Audit::Activity::Idle;
}

// Its record is let go of before another audit may go on with it.
void MailboxesFlow::makeAudit(int atOnce)
{
    auto before = std::exchange(m_audit, nullptr);
    Q_EMIT replaced();
    before.reset();
    if (!m_session)
        return;
    m_atOnce = atOnce;
    m_audit = std::make_unique<Audit>(*m_session, atOnce, m_records);
    connectAudit();
    Q_EMIT replaced();
}

void MailboxesFlow::connectAudit()
{
    connect(m_audit.get(), &Audit::replaced, this, &MailboxesFlow::replaced);
    connect(m_audit.get(), &Audit::changed, this, &MailboxesFlow::changed);
    connect(m_audit.get(), &Audit::activityChanged, this, &MailboxesFlow::activityChanged);
    connect(m_audit.get(), &Audit::ended, this, &MailboxesFlow::takeEnd);
    connect(m_audit.get(), &Audit::heldUp, this, &MailboxesFlow::takeHeldUp);
    connect(m_audit.get(), &Audit::recordFailed, this, [this](const Ews::Error &error) {
        auto message = errorMessage(error, tr("The audit goes on, but is not kept."));
        message.tone = Tone::Warning;
        Q_EMIT messageWanted(message);
    });
}

QList<AuditSummary> MailboxesFlow::earlier() const
{
    return m_records.isEmpty() ? QList<AuditSummary>() : AuditRecord(m_records).list();
}

void MailboxesFlow::offerUnfinished()
{
    if (!m_audit || std::exchange(m_offered, true) || !m_audit->state().mailboxes.isEmpty())
        return;
    const auto all = earlier();
    const auto found = std::ranges::find_if(all, [this](const AuditSummary &one) {
        return !one.ended && one.server == m_audit->state().server &&
               one.auditor.compare(m_session->account.address, Qt::CaseInsensitive) == 0;
    });
    if (found == all.end())
        return;
    const QDateTime begun = found->startedAt.toLocalTime();
    Q_EMIT messageWanted(
        {.tone = Tone::Info,
         .headline = tr("An audit of %n mailbox(es) was not finished.", nullptr, found->mailboxes),
         .text = (found->title.isEmpty() ? tr("It began on %1 at %2. What was read is kept.")
                                         : tr("It began on %1 at %2 and is called “%3”. What was "
                                              "read is kept."))
                     .arg(shortDayText(begun.date()), clockText(begun.time()), found->title),
         .actions = {{tr("Go on"),
                      [this, id = found->id] {
                          Q_EMIT messageObsolete();
                          if (auto state = AuditRecord(m_records).read(id))
                              goOn(*state);
                          else
                              Q_EMIT messageWanted(errorMessage(state.error()));
                      }},
                     {tr("Not now"), [this] { Q_EMIT messageObsolete(); }}}});
}

void MailboxesFlow::openDialog(QDialog *dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MailboxesFlow::askForMailboxes()
{
    if (!m_audit || isRunning())
        return;
    auto *dialog = new AddMailboxesDialog(m_session->client, m_place->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { add(dialog->mailboxes()); });
    openDialog(dialog);
}

// What was read of others stays to be seen, but it is not the audit on record any more.
void MailboxesFlow::add(const QList<ListedMailbox> &mailboxes)
{
    AuditState state = m_audit->state();
    QSet<QString> there;
    for (const AuditedMailbox &one : std::as_const(state.mailboxes))
        there.insert(one.mailbox.address.toLower());
    int added = 0;
    for (const ListedMailbox &one : mailboxes) {
        if (there.contains(one.address.toLower()))
            continue;
        there.insert(one.address.toLower());
        state.mailboxes.append({.mailbox = one});
        ++added;
    }
    if (added > 0) {
        state.id.clear();
        state.startedAt = {};
        state.endedAt = {};
        m_audit->show(std::move(state));
    }
    Q_EMIT resultSaid(Tone::Success, added > 0 ? tr("%n mailbox(es) added", nullptr, added)
                                               : tr("All of them are in the list already"));
}

void MailboxesFlow::askForAudit()
{
    if (!m_audit || isRunning() || m_audit->state().mailboxes.isEmpty())
        return;
    AuditOptions options = m_audit->state().options;
    if (!m_audit->state().startedAt.isValid() && options == AuditOptions())
        options.impersonates = true;
    auto *dialog = new NewAuditDialog(int(m_audit->state().mailboxes.size()), options, m_atOnce,
                                      m_place->window());
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { start(dialog->options(), dialog->atOnce()); });
    openDialog(dialog);
}

void MailboxesFlow::start(const AuditOptions &options, int atOnce)
{
    QList<ListedMailbox> mailboxes;
    for (const AuditedMailbox &one : m_audit->state().mailboxes)
        mailboxes.append(one.mailbox);
    Q_EMIT messageObsolete();
    m_heldUp.reset();
    makeAudit(atOnce);
    if (sayFailure(m_audit->start(mailboxes, options)))
        add(mailboxes);
}

bool MailboxesFlow::sayFailure(const Ews::Result<Ews::Nothing> &begun)
{
    if (begun)
        return false;
    if (begun.error().code == "RecordHeld"_L1)
        Q_EMIT messageWanted({.tone = Tone::Warning,
                              .headline = tr("Another program goes on with this audit."),
                              .text = tr("Nothing was read here."),
                              .nextStep = tr("Wait until it has ended, or begin a new audit.")});
    else
        Q_EMIT messageWanted(errorMessage(begun.error(), tr("No mailbox was read.")));
    return true;
}

void MailboxesFlow::goOn(const AuditState &state)
{
    m_heldUp.reset();
    makeAudit(m_atOnce);
    if (sayFailure(m_audit->goOn(state)))
        m_audit->show(state);
}

void MailboxesFlow::resume()
{
    if (!m_audit)
        return;
    const bool signsInAnew = m_heldUp && needsSignIn(*m_heldUp);
    if (signsInAnew || !isRunning()) {
        const AuditState state = m_audit->state();
        return goOn(state);
    }
    m_heldUp.reset();
    m_audit->resume();
    Q_EMIT activityChanged();
}

void MailboxesFlow::readAgain(const QList<int> &mailboxes)
{
    if (!m_audit || mailboxes.isEmpty())
        return;
    m_heldUp.reset();
    sayFailure(m_audit->readAgain(mailboxes));
}

void MailboxesFlow::showEarlier(const QString &id)
{
    if (!m_audit || isRunning())
        return;
    auto state = AuditRecord(m_records).read(id);
    if (!state) {
        Q_EMIT messageWanted(errorMessage(state.error()));
        return;
    }
    Q_EMIT messageObsolete();
    m_audit->show(std::move(*state));
}

void MailboxesFlow::takeEnd()
{
    m_heldUp.reset();
    Q_EMIT activityChanged();
    const AuditState &state = m_audit->state();
    const int failed = state.count(AuditStage::Failed);
    if (!state.isDone())
        Q_EMIT resultSaid(Tone::Info, tr("The audit was canceled; what was read stays"));
    else if (failed > 0)
        Q_EMIT resultSaid(Tone::Warning, tr("The audit is done; %n mailbox(es) could not be read",
                                            nullptr, failed));
    else
        Q_EMIT resultSaid(Tone::Success, tr("The audit is done: %n mailbox(es) read", nullptr,
                                            int(state.mailboxes.size())));
}

void MailboxesFlow::takeHeldUp(const Ews::Error &error)
{
    m_heldUp = error;
    Q_EMIT activityChanged();
    if (needsSignIn(error))
        Q_EMIT signInNeeded(error);
}

} // namespace OnBehalf
