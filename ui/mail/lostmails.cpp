// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/lostmails.h"

#include "errormessage.h"
#include "text/datetext.h"
#include "text/mailtext.h"
#include "whendone.h"

#include <algorithm>

namespace OnBehalf {

namespace {

/// Of the draft on this computer, if there is one or comes to be one.
QString draftIdOf(const PendingMail &mail)
{
    return mail.keptAs.isEmpty() ? mail.journalId : mail.keptAs;
}

} // namespace

LostMails::LostMails(Journal journal, MailDrafts drafts, QObject *parent)
    : QObject(parent)
    , m_journal(std::move(journal))
    , m_drafts(std::move(drafts))
{}

void LostMails::setSession(const std::optional<Session> &session)
{
    if (!session || !isAtWork(*session)) {
        ++m_round;
        m_left.clear();
    }
    m_session = session;
}

bool LostMails::isAtWork(const Session &session) const
{
    return m_session && m_session->account.server == session.account.server &&
           m_session->account.address == session.account.address &&
           m_session->actingAddress().compare(session.actingAddress(), Qt::CaseInsensitive) == 0;
}

void LostMails::look(const QStringList &open)
{
    if (!m_session)
        return;
    ++m_round;
    m_left = pendingMails(m_journal, m_session->account.address);
    const QString own = m_session->actingAddress();
    m_left.removeIf([&](const PendingMail &one) {
        return one.own.compare(own, Qt::CaseInsensitive) != 0 || open.contains(draftIdOf(one)) ||
               m_told.contains(one.journalId);
    });
    lookUp();
}

QStringList LostMails::openDrafts(const QString &account) const
{
    QStringList ids = m_withdrawn;
    for (const PendingMail &one : openMails(m_journal, account))
        ids.append(draftIdOf(one));
    return ids;
}

void LostMails::lookUp()
{
    if (m_left.isEmpty()) {
        Q_EMIT done();
        return;
    }
    whenDone(lookUpMail(m_session->client, m_left.first()), this,
             [this, mail = m_left.first(), round = m_round](const Ews::Result<MailFate> &fate) {
                 if (m_round == round)
                     tell(mail, fate);
             });
}

void LostMails::goOn()
{
    if (!m_left.isEmpty())
        m_told.append(m_left.takeFirst().journalId);
    lookUp();
}

void LostMails::tell(const PendingMail &mail, const Ews::Result<MailFate> &fate)
{
    if (!fate) {
        tellNotFoundOut(mail, fate.error());
        return;
    }
    switch (*fate) {
    case MailFate::Sent:
        tellSent(mail);
        return;
    case MailFate::Nothing: // as any other draft that was kept
        if (const auto kept = keep(mail, *m_session, false); !kept) {
            tellNotKept(mail, kept.error());
            return;
        }
        drop(mail);
        goOn();
        return;
    case MailFate::Unsent:
        tellUnsent(mail);
        return;
    case MailFate::Open:
        tellUndecided(mail);
        return;
    }
}

void LostMails::tellSent(const PendingMail &mail)
{
    const ErrorText text = mailFateText(MailFate::Sent, mail, partiesOf(mail, *m_session));
    // Said once: what becomes of the notice does not matter.
    if (const auto noted = noteSent(m_journal, mail); !noted)
        Q_EMIT resultSaid(Tone::Error, errorText(noted.error()).headline);
    forget(mail, *m_session);
    Q_EMIT noticed(notice(Tone::Success, text, mail, {action(tr("&OK"), [this] { goOn(); })}));
}

void LostMails::tellUnsent(const PendingMail &mail)
{
    ErrorText text = mailFateText(MailFate::Unsent, mail, partiesOf(mail, *m_session));
    text.nextStep = tr("Open it to send it, or discard it. The draft on the server is deleted.");
    Q_EMIT noticed(notice(Tone::Warning, text, mail,
                          {action(tr("&Open"), [this, mail] { withdraw(mail, true); }),
                           action(tr("&Discard"), [this, mail] { withdraw(mail, false); })}));
}

void LostMails::tellUndecided(const PendingMail &mail)
{
    ErrorText text = mailFateText(MailFate::Open, mail, partiesOf(mail, *m_session));
    text.nextStep = tr("Ask a recipient before you send it once more: it may come twice.");
    const auto open = [this, mail] {
        const auto kept = keep(mail, *m_session, true);
        if (!kept) {
            tellNotKept(mail, kept.error());
            return;
        }
        drop(mail);
        Q_EMIT openWanted(*kept, std::nullopt);
        goOn();
    };
    const auto discard = [this, mail] {
        drop(mail);
        forget(mail, *m_session);
        goOn();
    };
    Q_EMIT noticed(notice(Tone::Warning, text, mail,
                          {action(tr("&Open"), open), action(tr("&Discard"), discard)}));
}

void LostMails::tellNotFoundOut(const PendingMail &mail, const Ews::Error &error)
{
    const ErrorText text = mailFateText(std::unexpected(error), mail, partiesOf(mail, *m_session));
    Q_EMIT noticed(notice(Tone::Warning, text, mail,
                          {action(tr("&Look again"), [this] { lookUp(); }),
                           action(tr("L&ater"), [this] { goOn(); })}));
    if (error.failure == Ews::Failure::Unauthorized)
        Q_EMIT signInNeeded(error);
}

// What stands in the journal may be the only copy of it.
void LostMails::tellNotKept(const PendingMail &mail, const Ews::Error &error)
{
    const QString subject = mail.draft.subject.isEmpty() ? tr("Untitled") : mail.draft.subject;
    const ErrorText text = errorText(
        error,
        tr("“%1” stays in the journal, and nothing was changed on the server.").arg(subject));
    Q_EMIT noticed(notice(Tone::Error, text, mail,
                          {action(tr("&Try again"), [this] { lookUp(); }),
                           action(tr("L&ater"), [this] { goOn(); })}));
}

// Whoever has signed in since has messages of his own.
MessageAction LostMails::action(const QString &text, const std::function<void()> &run)
{
    return {.text = text, .run = [this, run, round = m_round] {
                if (m_round != round)
                    return;
                Q_EMIT obsolete();
                run();
            }};
}

// What it answers is for whoever asked, even if somebody else works by then.
void LostMails::withdraw(const PendingMail &mail, bool opens)
{
    std::optional<KeptMail> kept;
    if (opens) {
        // Before the server's draft goes, not after it.
        const auto saved = keep(mail, *m_session, false);
        if (!saved) {
            tellNotKept(mail, saved.error());
            return;
        }
        kept = *saved;
    }
    m_withdrawn.append(draftIdOf(mail));
    whenDone(finishMail(m_session->client, mail, m_journal, MailFinish::Withdraw), this,
             [this, mail, kept, session = *m_session, round = m_round](const MailReport &report) {
                 m_withdrawn.removeOne(draftIdOf(mail));
                 takeWithdrawn(mail, kept, session, report);
                 if (m_round == round)
                     goOn();
             });
}

void LostMails::takeWithdrawn(const PendingMail &mail, const std::optional<KeptMail> &kept,
                              const Session &session, const MailReport &report)
{
    const ErrorText text = mailText(report, mail.draft, partiesOf(mail, session));
    const bool wasSent = report.end == MailEnd::Sent;
    const bool asWished = report.end == MailEnd::NotSent;
    if (wasSent || (asWished && !kept)) {
        forget(mail, session);
        Q_EMIT resultSaid(wasSent ? Tone::Success : Tone::Info,
                          wasSent ? text.headline : tr("The draft was deleted."));
    } else if (kept) {
        KeptMail draft = *kept;
        draft.mayBeSent = report.end == MailEnd::Undecided || report.end == MailEnd::Unknown;
        if (const auto saved = m_drafts.save(draft); !saved)
            Q_EMIT resultSaid(Tone::Error, errorText(saved.error()).headline);
        // Otherwise it is offered, or told once more, when that account is back.
        if (isAtWork(session))
            Q_EMIT openWanted(draft, asWished ? std::nullopt
                                              : std::optional(messageOf(Tone::Warning, text)));
    } else {
        Q_EMIT resultSaid(Tone::Error, text.headline);
    }
    if (report.error && report.error->failure == Ews::Failure::Unauthorized && m_session &&
        m_session->client == session.client)
        Q_EMIT signInNeeded(*report.error);
}

void LostMails::drop(const PendingMail &mail)
{
    if (const auto dropped = dropMail(m_journal, mail); !dropped)
        Q_EMIT resultSaid(Tone::Error, errorText(dropped.error()).headline);
}

std::optional<KeptMail> LostMails::draftOf(const PendingMail &mail, const Session &session) const
{
    const auto drafts = m_drafts.drafts(session.account.address);
    const auto it = std::ranges::find(drafts, draftIdOf(mail), &KeptMail::id);
    return it == drafts.end() ? std::nullopt : std::optional(*it);
}

void LostMails::forget(const PendingMail &mail, const Session &session) const
{
    auto kept = draftOf(mail, session);
    if (!kept || kept->draft == mail.draft) {
        m_drafts.remove(draftIdOf(mail));
    } else if (kept->mayBeSent) {
        kept->mayBeSent = false;
        static_cast<void>(m_drafts.save(*kept)); // otherwise it is offered with more care
    }
}

Ews::Result<KeptMail> LostMails::keep(const PendingMail &mail, const Session &session,
                                      bool mayBeSent) const
{
    KeptMail kept =
        draftOf(mail, session)
            .value_or(KeptMail{
                .id = draftIdOf(mail), .account = session.account.address, .draft = mail.draft});
    kept.mayBeSent = mayBeSent;
    if (const auto saved = m_drafts.save(kept); !saved)
        return std::unexpected(saved.error());
    return kept;
}

SenderParties LostMails::partiesOf(const PendingMail &mail, const Session &session) const
{
    const auto kept = draftOf(mail, session);
    return mailParties(session, {}, mail.draft.principal, kept ? kept->principalName : QString());
}

Message LostMails::notice(Tone tone, const ErrorText &text, const PendingMail &mail,
                          const QList<MessageAction> &actions) const
{
    const QDateTime begun = mail.startedAt.toLocalTime();
    return {.tone = tone,
            .headline = text.headline,
            .text = tr("It was being sent on %1 at %2, and how that ended was not known.")
                        .arg(dayText(begun.date()), clockText(begun.time())),
            .nextStep = text.nextStep,
            .details = text.details,
            .actions = actions};
}

} // namespace OnBehalf
