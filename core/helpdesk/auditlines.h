// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of an audit's record, each a JSON object: first the head and the mailboxes, then
// accounts with rights before the first mailbox that they are in, mailboxes as they were read, and
// at last the end.
#pragma once

#include "helpdesk/auditrecord.h"

#include <QJsonObject>

namespace OnBehalf::AuditLines {

QJsonObject head(const AuditState &state);
/// Nothing where \a head is no head of a version that can be read.
std::optional<AuditSummary> summary(const QJsonObject &head);
QJsonObject listed(const ListedMailbox &mailbox);
QJsonObject trustee(int place, const Ews::UserId &user);
/// The mailbox at that place, read or failed.
QJsonObject read(int place, const AuditedMailbox &mailbox);
QJsonObject end(const AuditState &state);

/// Puts an audit together from its lines. Lines that are none, or that make no sense, are left out:
/// what they were about then waits.
class Reader
{
public:
    void take(const QJsonObject &line);
    bool hasHead() const { return m_hasHead; }
    /// With the findings looked for again.
    AuditState state() const;

private:
    void takeHead(const QJsonObject &line);
    void takeRead(const QJsonObject &line);
    void takeFailed(const QJsonObject &line);
    int trusteeOf(const QJsonValue &number) const;

    AuditState m_state;
    QHash<int, int> m_trustees; ///< Places in the record to places in the state.
    bool m_hasHead = false;
};

} // namespace OnBehalf::AuditLines
