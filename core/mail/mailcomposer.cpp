// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mailcomposer.h"

#include "whendone.h"

#include <utility>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

MailComposer::MailComposer(Session session, Journal journal, MailDrafts drafts, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_journal(std::move(journal))
    , m_drafts(std::move(drafts))
{
    m_mail.account = m_session.account.address;
    m_saving.setSingleShot(true);
    m_saving.setInterval(2s);
    m_saving.callOnTimeout(this, &MailComposer::save);
}

MailComposer::~MailComposer()
{
    m_stop.request_stop();
}

void MailComposer::setSession(const Session &session)
{
    m_session = session;
    Q_EMIT changed();
}

void MailComposer::startNew(const QString &principal, const QString &name)
{
    m_mail.draft = {.principal = principal};
    m_mail.principalName = name;
    Q_EMIT changed();
}

void MailComposer::open(const KeptMail &mail)
{
    m_mail = mail;
    Q_EMIT changed();
    Q_EMIT saved();
}

void MailComposer::setPrincipal(const QString &principal, const QString &name)
{
    m_mail.draft.principal = principal;
    m_mail.principalName = name;
    m_saving.start();
    Q_EMIT changed();
}

void MailComposer::setDraft(const MailDraft &draft)
{
    const QString principal = m_mail.draft.principal;
    m_mail.draft = draft;
    m_mail.draft.principal = principal;
    m_saving.start();
}

bool MailComposer::save()
{
    m_saving.stop();
    if (!m_mail.isWritten()) {
        m_drafts.remove(m_mail.id);
        return true;
    }
    const auto kept = m_drafts.save(m_mail);
    if (kept)
        Q_EMIT saved();
    else
        Q_EMIT saveFailed(kept.error());
    return kept.has_value();
}

void MailComposer::discard()
{
    m_saving.stop();
    m_drafts.remove(m_mail.id);
}

void MailComposer::send()
{
    if (m_sending)
        return;
    // A crash on the way must not cost the text. The journal has it too, and how far it is.
    save();
    m_sending = true;
    m_stop = std::stop_source();
    Q_EMIT sendingChanged();
    if (sentDrafts(m_journal, m_session.account.address).contains(m_mail.id)) {
        takeEarlierSent({.error = {}, .left = {}}); // another program finished it
        return;
    }
    const auto earlier = earlierAttempt();
    if (!earlier) {
        sendNow();
        return;
    }
    whenDone(finishMail(m_session.client, *earlier, m_journal, MailFinish::Withdraw), this,
             [this, earlier](const MailReport &report) { takeEarlier(*earlier, report); });
}

// Also one that another program is at: to finish it then says so.
std::optional<PendingMail> MailComposer::earlierAttempt() const
{
    if (m_mail.id.isEmpty())
        return std::nullopt;
    const QString own = m_session.actingAddress();
    for (const PendingMail &one : openMails(m_journal, m_session.account.address))
        if (one.keptAs == m_mail.id && one.own.compare(own, Qt::CaseInsensitive) == 0)
            return one;
    return std::nullopt;
}

void MailComposer::takeEarlier(const PendingMail &earlier, const MailReport &report)
{
    const bool isSame = earlier.draft == m_mail.draft;
    switch (report.end) {
    case MailEnd::Sent:
        isSame ? takeReport(report) : takeEarlierSent(report);
        return;
    case MailEnd::DraftLeft:
        isSame && !m_stop.stop_requested() ? sendLeft(earlier) : takeReport(report);
        return;
    case MailEnd::DraftOpen:
    case MailEnd::Unknown:
        takeReport(report);
        return;
    case MailEnd::Undecided:
        if (!m_mail.mayBeSent) { // whoever sends once more is to know that it may come twice
            takeReport(report);
            return;
        }
        if (const auto dropped = dropMail(m_journal, earlier); !dropped) {
            takeReport({.end = MailEnd::Undecided, .error = dropped.error(), .left = {}});
            return;
        }
        break;
    case MailEnd::NotSent:
        break;
    }
    sendNow();
}

// The journal has the id of the draft as one that was sent, and such drafts are removed.
void MailComposer::takeEarlierSent(const MailReport &report)
{
    const QString sentId = std::exchange(m_mail.id, QString());
    if (save())
        m_drafts.remove(sentId);
    takeReport(
        {.end = MailEnd::NotSent,
         .error = Ews::Error{.failure = Ews::Failure::Refused, .code = u"EarlierVersionSent"_s},
         .left = {},
         .place = report.place,
         .copySeen = report.copySeen,
         .requests = report.requests});
}

// Another message would go out beside the draft that lies there and can still be sent.
void MailComposer::sendLeft(const PendingMail &earlier)
{
    whenDone(finishMail(m_session.client, earlier, m_journal, MailFinish::Send), this,
             [this](const MailReport &report) { takeReport(report); });
}

void MailComposer::sendNow()
{
    whenDone(sendMail(m_session.client, m_session.actingAddress(), m_mail.draft, m_journal,
                      {.keptAs = m_mail.id}, m_stop.get_token()),
             this, [this](const MailReport &report) { takeReport(report); });
}

void MailComposer::takeReport(const MailReport &report)
{
    m_sending = false;
    if (report.end == MailEnd::Sent) {
        discard();
    } else {
        // That another program is at it says nothing of the message.
        if (!report.error || report.error->code != "MailUnderWay"_L1)
            m_mail.mayBeSent = report.end == MailEnd::Undecided || report.end == MailEnd::Unknown;
        save();
    }
    Q_EMIT sendingChanged();
    Q_EMIT finished(report);
}

} // namespace OnBehalf
