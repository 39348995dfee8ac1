// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mailjson.h"
#include "mail/mailsend.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString journalKind = u"mail"_s;

QJsonObject stateJson(const MailSend &mail)
{
    return {{u"operationId"_s, mail.operationId},
            {u"own"_s, mail.own},
            {u"inPrincipals"_s, mail.report.place == MailPlace::Principal},
            {u"draftId"_s, mail.id.id},
            {u"submitted"_s, mail.submitted},
            {u"keptAs"_s, mail.options.keptAs},
            {u"draft"_s, toJson(mail.draft)}};
}

std::optional<PendingMail> pendingFrom(const JournalEntry &entry)
{
    const QJsonObject json = entry.asked.first().toObject();
    PendingMail pending{.journalId = entry.id,
                        .startedAt = entry.startedAt,
                        .own = json["own"_L1].toString(),
                        .place = json["inPrincipals"_L1].toBool() ? MailPlace::Principal
                                                                  : MailPlace::Own,
                        .operationId = json["operationId"_L1].toString(),
                        .draftId = json["draftId"_L1].toString(),
                        .submitted = json["submitted"_L1].toBool(),
                        .draft = mailDraftFrom(json["draft"_L1].toObject()),
                        .keptAs = json["keptAs"_L1].toString()};
    return pending.operationId.isEmpty() ? std::nullopt : std::optional(pending);
}

Ews::Error mailRefusal(const QString &code)
{
    return {.failure = Ews::Failure::Refused, .code = code};
}

/// What stays of a message that is closed.
void close(JournalEntry &entry, const MailDraft &draft, const QString &keptAs, const QString &end)
{
    entry.asked = {};
    entry.after = {{u"end"_s, end},
                   {u"subject"_s, draft.subject},
                   {u"digest"_s, digestOf(draft)},
                   {u"keptAs"_s, keptAs}};
}

Ews::Result<Ews::Nothing> close(const Journal &journal, const PendingMail &pending,
                                const QString &end)
{
    const auto lock = journal.hold(pending.journalId);
    if (!lock)
        return std::unexpected(mailRefusal(u"MailUnderWay"_s));
    auto entry = journal.entry(pending.journalId);
    if (!entry || !entry->after.isEmpty())
        return Ews::Nothing{}; // somebody else closed it
    close(*entry, pending.draft, pending.keptAs, end);
    return journal.update(*entry);
}

bool isFrom(const JournalEntry &entry, const QString &actor)
{
    return entry.actor.compare(actor, Qt::CaseInsensitive) == 0;
}

bool refuse(MailSend &mail, const QString &code)
{
    mail.report.error = mailRefusal(code);
    return false;
}

} // namespace

bool keepInJournal(MailSend &mail)
{
    mail.entry.asked = {stateJson(mail)};
    if (mail.lock) {
        const auto written = mail.journal.update(mail.entry);
        if (!written)
            mail.report.error = written.error();
        return written.has_value();
    }
    mail.entry.kind = journalKind;
    mail.entry.mailbox = mail.draft.principal.toLower();
    mail.entry.actor = mail.client->endpoint().signedInAs;
    mail.entry.startedAt = QDateTime::currentDateTimeUtc();
    auto lock = mail.journal.addHeld(mail.entry);
    if (!lock) {
        mail.report.error = lock.error();
        return false;
    }
    mail.lock = std::move(*lock);
    return true;
}

void takeState(MailSend &mail, const PendingMail &pending)
{
    mail.own = pending.own;
    mail.draft = pending.draft;
    mail.operationId = pending.operationId;
    mail.id = {.id = pending.draftId, .changeKey = {}};
    mail.submitted = pending.submitted;
    mail.options.keptAs = pending.keptAs;
    mail.report.place = pending.place;
}

bool resumeJournal(MailSend &mail, const QString &journalId)
{
    mail.lock = mail.journal.hold(journalId);
    if (!mail.lock)
        return refuse(mail, u"MailUnderWay"_s);
    const auto entry = mail.journal.entry(journalId);
    const auto pending = entry ? pendingFrom(*entry) : std::nullopt;
    if (!pending || !entry->after.isEmpty()) {
        mail.lock.reset();
        return refuse(mail, u"NoPendingMail"_s);
    }
    mail.entry = *entry;
    // Another program may have gone on with it since it was last read.
    takeState(mail, *pending);
    return true;
}

void closeJournal(MailSend &mail)
{
    if (!mail.lock)
        return;
    MailReport &report = mail.report;
    if (report.end == MailEnd::Sent || report.end == MailEnd::NotSent) {
        close(mail.entry, mail.draft, mail.options.keptAs,
              report.end == MailEnd::Sent ? u"sent"_s : u"notSent"_s);
    } else {
        mail.entry.asked = {stateJson(mail)};
        report.journalId = mail.entry.id;
    }
    // Where that fails it is looked up again, which does no harm.
    static_cast<void>(mail.journal.update(mail.entry));
    mail.lock.reset();
}

QList<PendingMail> openMails(const Journal &journal, const QString &actor, const QString &principal)
{
    QList<PendingMail> open;
    for (const JournalEntry &entry : journal.entries(journalKind, principal)) {
        if (!entry.after.isEmpty() || !isFrom(entry, actor))
            continue;
        if (const auto one = pendingFrom(entry))
            open.append(*one);
    }
    return open;
}

QList<PendingMail> pendingMails(const Journal &journal, const QString &actor,
                                const QString &principal)
{
    QList<PendingMail> pending = openMails(journal, actor, principal);
    pending.removeIf([&journal](const PendingMail &one) { return journal.isHeld(one.journalId); });
    return pending;
}

QStringList sentDrafts(const Journal &journal, const QString &actor)
{
    QStringList sent;
    for (const JournalEntry &entry : journal.entries(journalKind, {})) {
        const QString kept = entry.after["keptAs"_L1].toString();
        if (isFrom(entry, actor) && !kept.isEmpty() &&
            entry.after["end"_L1].toString() == "sent"_L1)
            sent.append(kept);
    }
    return sent;
}

bool wasSent(const Journal &journal, const KeptMail &mail)
{
    const QString digest = digestOf(mail.draft);
    const auto entries = journal.entries(journalKind, {});
    return std::ranges::any_of(entries, [&](const JournalEntry &entry) {
        const QJsonObject &after = entry.after;
        // Earlier versions of the program wrote no digest.
        return isFrom(entry, mail.account) && !mail.id.isEmpty() &&
               after["keptAs"_L1].toString() == mail.id &&
               after["end"_L1].toString() == "sent"_L1 &&
               after["digest"_L1].toString(digest) == digest;
    });
}

Ews::Result<Ews::Nothing> dropMail(const Journal &journal, const PendingMail &pending)
{
    return close(journal, pending, u"dropped"_s);
}

Ews::Result<Ews::Nothing> noteSent(const Journal &journal, const PendingMail &pending)
{
    return close(journal, pending, u"sent"_s);
}

} // namespace OnBehalf
