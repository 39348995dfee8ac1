// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/commandline.h"
#include "delegates/applydelegates.h"
#include "directory/directorysearch.h"
#include "text/errortext.h"

namespace OnBehalf::Ctl {

/// What onbehalfctl prints: sentences and tables, or with --json one document.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {}

    void delegates(const MailboxDelegates &state);
    void scope(const MailboxDelegates &state);
    void hits(const DirectoryHits &hits);
    /// What would be done (nothing is sent).
    void plan(const DelegatesDraft &draft, bool dryRun);
    void report(const QString &mailbox, const ApplyReport &report);
    void error(const Ews::Error &error, const QString &unchanged = {});
    /// Something of our own to say on standard error.
    void complaint(const QString &text);
    void changedSince(const Change &change);
    /// Entries that were not sent because they could only be refused: part of plan and report.
    void refusedBefore(const QList<Change> &changes) { m_refused = changes; }

private:
    void changes(const QString &mailbox, const QList<Change> &list, bool dryRun,
                 const ApplyReport *report = nullptr);
    void say(const ErrorText &text);
    void notices(const DelegatesDraft &draft);

    bool m_json;
    QList<Change> m_refused;
};

/// The exit status that says what kind of error it was.
Exit exitOf(const Ews::Error &error);

} // namespace OnBehalf::Ctl
