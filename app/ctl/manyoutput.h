// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/output.h"
#include "helpdesk/bulkrun.h"

namespace OnBehalf::Ctl {

/// What the commands about many mailboxes print: of each what would be, or was, done.
class ManyOutput
{
public:
    explicit ManyOutput(const Output &output)
        : m_output(output)
    {}

    /// \a batch: empty where nothing was written. Nothing is written where \a dryRun.
    void report(const QList<BulkResult> &results, const QString &batch, bool dryRun) const;
    void due(const QList<Lease> &leases) const;

private:
    void sentences(const BulkResult &result, bool dryRun) const;

    const Output &m_output;
};

/// The worst of what came of the mailboxes.
Exit exitOf(const QList<BulkResult> &results);

} // namespace OnBehalf::Ctl
