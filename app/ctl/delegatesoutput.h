// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/output.h"
#include "delegates/applydelegates.h"

namespace OnBehalf::Ctl {

/// A change as documents say it.
QJsonObject changeJson(const Change &change);

/// What the commands about delegates print.
class DelegatesOutput
{
public:
    explicit DelegatesOutput(Output &output)
        : m_output(output)
    {}

    void delegates(const MailboxDelegates &state);
    void scope(const MailboxDelegates &state);
    /// What would be done (nothing is sent).
    void plan(const DelegatesDraft &draft, bool dryRun);
    void report(const QString &mailbox, const ApplyReport &report);
    void changedSince(const Change &change);
    /// Entries that were not sent because they could only be refused: part of plan and report.
    void refusedBefore(const QList<Change> &changes) { m_refused = changes; }

private:
    void changes(const QString &mailbox, const QList<Change> &list, bool dryRun,
                 const ApplyReport *report = nullptr);
    void notices(const DelegatesDraft &draft);

    Output &m_output;
    QList<Change> m_refused;
};

} // namespace OnBehalf::Ctl
