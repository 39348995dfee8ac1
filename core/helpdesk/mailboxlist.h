// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/directorysearch.h"

#include <QStringList>

namespace OnBehalf {

/// A mailbox that somebody wants to look at among others.
struct ListedMailbox
{
    QString address; ///< SMTP.
    QString name;    ///< Empty where nobody said it.

    bool operator==(const ListedMailbox &) const = default;
};

/// What somebody pasted or took from a file.
struct MailboxList
{
    struct Fault
    {
        enum class Kind {
            NoAddress, ///< The line, or the cell of the column smtp, is no SMTP address.
            Twice,     ///< The address is in the list already.
        };
        Kind kind = Kind::NoAddress;
        int line = 0; ///< From 1.
        QString text; ///< What stands there.

        bool operator==(const Fault &) const = default;
    };

    QList<ListedMailbox> mailboxes; ///< Each once, in their order.
    QList<Fault> faults;
};

/// Whether \a text could be an SMTP address: something before and after one @, nothing blank.
bool isSmtpAddress(const QString &text);

/// Reads one address a line ("name <address>" too; lines that begin with # are remarks), or CSV
/// with a column "smtp" (or PrimarySmtpAddress, EmailAddress, mail) and perhaps one "name" (or
/// DisplayName), separated by commas, semicolons or tabs, as PowerShell and spreadsheets write it.
/// \a text is UTF-8, or UTF-16 with a byte order mark.
MailboxList readMailboxList(const QByteArray &text);

/// Everybody with a mailbox in the distribution group, groups in it opened. Errors: those of
/// ExpandDL; ErrorNameResolutionNoResults where the address is no group's.
QFuture<Ews::Result<QList<ListedMailbox>>>
readGroupMailboxes(std::shared_ptr<Ews::Client> client, QString group, std::stop_token stop = {});

} // namespace OnBehalf
