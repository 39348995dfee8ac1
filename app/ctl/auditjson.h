// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The documents of the commands about audits: their words stay the same in every language.
#pragma once

#include "helpdesk/heldrights.h"

#include <QJsonObject>

namespace OnBehalf::Ctl {

QJsonObject auditJson(const AuditState &state, const std::optional<Ews::Error> &heldUp);
QJsonObject heldJson(const AuditState &state, const Ews::UserId &person,
                     const QList<HeldRights> &held, const std::optional<Ews::Error> &heldUp);

} // namespace OnBehalf::Ctl
