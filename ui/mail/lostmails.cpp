// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/lostmails.h"

#include "errormessage.h"
#include "text/datetext.h"
#include "text/mailtext.h"
#include "whendone.h"

#include <algorithm>

namespace OnBehalf {

LostMails::LostMails(Journal journal, MailDrafts drafts, QObject *parent)
    : QObject(parent)
    , m_journal(std::move(journal))
    , m_drafts(std::move(drafts))
{}

void LostMails::look(const Session &session, const QStringList &open)
{
    m_session = session;
    m_left = pendingMails(m_journal, session.account.address);
    const QString own = session.actingAddress();
    m_left.removeIf([&](const PendingMail &one) {
        return one.own.compare(own, Qt::CaseInsensitive) != 0 || open.contains(one.keptAs);
    });
    lookUp();
}

QStringList LostMails::openDrafts(const QString &account) const
{
    QStringList ids;
    for (const PendingMail &one : pendingMails(m_journal, account))
        ids.append(one.keptAs);
    return ids;
}

void LostMails::lookUp()
{
    if (m_left.isEmpty()) {
        Q_EMIT done();
        return;
    }
    whenDone(lookUpMail(m_session->client, m_left.first()), this,
             [this, mail = m_left.first(),
              client = m_session->client](const Ews::Result<MailFate> &fate) {
                 if (m_session->client == client)
                     tell(mail, fate);
             });
}

void LostMails::goOn()
{
    if (!m_left.isEmpty())
        m_left.removeFirst();
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
        keep(mail, false);
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
    const ErrorText text = mailFateText(MailFate::Sent, mail, partiesOf(mail));
    // Said once: what becomes of the notice does not matter.
    if (const auto noted = noteSent(m_journal, mail); !noted)
        Q_EMIT resultSaid(Tone::Error, errorText(noted.error()).headline);
    m_drafts.remove(mail.keptAs);
    Q_EMIT noticed(notice(Tone::Success, text, mail, {action(tr("&OK"), [this] { goOn(); })}));
}

void LostMails::tellUnsent(const PendingMail &mail)
{
    ErrorText text = mailFateText(MailFate::Unsent, mail, partiesOf(mail));
    text.nextStep = tr("Open it to send it, or discard it. The draft on the server is deleted.");
    Q_EMIT noticed(notice(Tone::Warning, text, mail,
                          {action(tr("&Open"), [this, mail] { withdraw(mail, true); }),
                           action(tr("&Discard"), [this, mail] { withdraw(mail, false); })}));
}

void LostMails::tellUndecided(const PendingMail &mail)
{
    ErrorText text = mailFateText(MailFate::Open, mail, partiesOf(mail));
    text.nextStep = tr("Ask a recipient before you send it once more: it may come twice.");
    const auto open = [this, mail] {
        const KeptMail kept = keep(mail, true);
        drop(mail);
        Q_EMIT openWanted(kept, std::nullopt);
        goOn();
    };
    const auto discard = [this, mail] {
        drop(mail);
        m_drafts.remove(mail.keptAs);
        goOn();
    };
    Q_EMIT noticed(notice(Tone::Warning, text, mail,
                          {action(tr("&Open"), open), action(tr("&Discard"), discard)}));
}

void LostMails::tellNotFoundOut(const PendingMail &mail, const Ews::Error &error)
{
    Q_EMIT noticed(notice(Tone::Warning,
                          mailFateText(std::unexpected(error), mail, partiesOf(mail)), mail,
                          {action(tr("&Look again"), [this] { lookUp(); }),
                           action(tr("L&ater"), [this] { goOn(); })}));
}

// Whoever has signed in since has messages of his own.
MessageAction LostMails::action(const QString &text, const std::function<void()> &run)
{
    return {.text = text, .run = [this, run, client = m_session->client] {
                Q_EMIT obsolete();
                if (m_session->client == client)
                    run();
            }};
}

void LostMails::withdraw(const PendingMail &mail, bool opens)
{
    ++m_busy;
    whenDone(finishMail(m_session->client, mail, m_journal, MailFinish::Withdraw), this,
             [this, mail, opens, client = m_session->client](const MailReport &report) {
                 --m_busy;
                 takeWithdrawn(mail, opens, report);
                 if (m_session->client == client)
                     goOn();
             });
}

void LostMails::takeWithdrawn(const PendingMail &mail, bool opens, const MailReport &report)
{
    const ErrorText text = mailText(report, mail.draft, partiesOf(mail));
    const bool wasSent = report.end == MailEnd::Sent;
    const bool asWished = report.end == MailEnd::NotSent;
    if (wasSent || (asWished && !opens)) {
        m_drafts.remove(mail.keptAs);
        Q_EMIT resultSaid(wasSent ? Tone::Success : Tone::Info,
                          wasSent ? text.headline : tr("The draft was deleted."));
    } else if (opens) {
        const bool mayBeSent = report.end == MailEnd::Undecided || report.end == MailEnd::Unknown;
        Q_EMIT openWanted(keep(mail, mayBeSent),
                          asWished ? std::nullopt : std::optional(messageOf(Tone::Warning, text)));
    } else {
        Q_EMIT resultSaid(Tone::Error, text.headline);
    }
}

void LostMails::drop(const PendingMail &mail)
{
    if (const auto dropped = dropMail(m_journal, mail); !dropped)
        Q_EMIT resultSaid(Tone::Error, errorText(dropped.error()).headline);
}

KeptMail LostMails::keep(const PendingMail &mail, bool mayBeSent)
{
    const QString &account = m_session->account.address;
    const auto drafts = m_drafts.drafts(account);
    const auto it = std::ranges::find(drafts, mail.keptAs, &KeptMail::id);
    KeptMail kept = it != drafts.end()
                        ? *it
                        : KeptMail{.id = mail.keptAs, .account = account, .draft = mail.draft};
    kept.mayBeSent = mayBeSent;
    if (const auto saved = m_drafts.save(kept); !saved)
        Q_EMIT resultSaid(Tone::Error, errorText(saved.error()).headline);
    return kept;
}

SenderParties LostMails::partiesOf(const PendingMail &mail) const
{
    QString name;
    for (const KeptMail &kept : m_drafts.drafts(m_session->account.address))
        if (kept.id == mail.keptAs)
            name = kept.principalName;
    return mailParties(*m_session, {}, mail.draft.principal, name);
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
