// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/message.h"

namespace OnBehalf {

/// Somebody a message is to.
struct MailRecipient
{
    QString name{};
    QString address; ///< SMTP.

    bool operator==(const MailRecipient &) const = default;
};

/// What is typed as recipients and is nobody yet.
struct TypedRecipients
{
    QString to{};
    QString cc{};
    QString bcc{};

    bool operator==(const TypedRecipients &) const = default;
};

/// A message as it is written, on behalf of somebody or of oneself.
struct MailDraft
{
    QString principal; ///< Whom it is from: SMTP.
    QList<MailRecipient> to{};
    QList<MailRecipient> cc{};
    QList<MailRecipient> bcc{};
    QString subject{};
    QString body{}; ///< Plain text.
    Ews::Importance importance = Ews::Importance::Normal;
    Ews::Sensitivity sensitivity = Ews::Sensitivity::Normal;
    TypedRecipients typed{}; ///< Kept with a draft; nobody gets it.

    bool operator==(const MailDraft &) const = default;

    QList<MailRecipient> recipients() const { return to + cc + bcc; }
};

/// Why a message cannot be sent as it is.
enum class MailProblem {
    NoPrincipal,
    NoRecipient,
    AddressMissing, ///< A recipient without an address.
};
std::optional<MailProblem> problemOf(const MailDraft &draft);

/// The message to create, with \a operationId in it; it names whom it is from where that is not
/// \a own.
Ews::Message newMessage(const MailDraft &draft, const QString &own, const QString &operationId);

} // namespace OnBehalf
