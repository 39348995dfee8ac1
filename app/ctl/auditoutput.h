// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/output.h"
#include "helpdesk/heldrights.h"

namespace OnBehalf::Ctl {

/// What the commands about audits print.
class AuditOutput
{
public:
    explicit AuditOutput(const Output &output)
        : m_output(output)
    {}

    /// A line for each mailbox, then what they come to; with --json one document. \a heldUp: what
    /// ended it early.
    void audit(const AuditState &state, const std::optional<Ews::Error> &heldUp) const;
    /// Says on standard error which mailboxes could not be read, and why.
    void failures(const AuditState &state) const;
    /// Where \a person has rights; \a heldUp as above.
    void held(const AuditState &state, const Ews::UserId &person, const QList<HeldRights> &held,
              const std::optional<Ews::Error> &heldUp = {}) const;

private:
    const Output &m_output;
};

} // namespace OnBehalf::Ctl
