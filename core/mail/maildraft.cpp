// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/maildraft.h"

#include "operationid.h"

#include <algorithm>

namespace OnBehalf {

namespace {

QList<Ews::Mailbox> mailboxes(const QList<MailRecipient> &recipients)
{
    QList<Ews::Mailbox> result;
    for (const MailRecipient &one : recipients)
        result.append(
            {.name = one.name, .emailAddress = one.address, .routingType = {}, .mailboxType = {}});
    return result;
}

} // namespace

std::optional<MailProblem> problemOf(const MailDraft &draft)
{
    if (draft.principal.trimmed().isEmpty())
        return MailProblem::NoPrincipal;
    const auto recipients = draft.recipients();
    if (recipients.isEmpty())
        return MailProblem::NoRecipient;
    const bool missing = std::ranges::any_of(
        recipients, [](const MailRecipient &one) { return one.address.trimmed().isEmpty(); });
    return missing ? std::optional(MailProblem::AddressMissing) : std::nullopt;
}

Ews::Message newMessage(const MailDraft &draft, const QString &own, const QString &operationId)
{
    Ews::Message message;
    message.subject = draft.subject;
    message.sensitivity = draft.sensitivity;
    message.body = Ews::Body{.type = Ews::BodyType::Text, .text = draft.body};
    message.importance = draft.importance;
    message.extendedProperties.append({operationIdUri(), operationId});
    message.toRecipients = mailboxes(draft.to);
    message.ccRecipients = mailboxes(draft.cc);
    message.bccRecipients = mailboxes(draft.bcc);
    if (draft.principal.compare(own, Qt::CaseInsensitive) != 0)
        message.from = Ews::SingleRecipient{
            {.name = {}, .emailAddress = draft.principal, .routingType = {}, .mailboxType = {}}};
    return message;
}

} // namespace OnBehalf
