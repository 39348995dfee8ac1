// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"

#include <QFuture>
#include <QHostAddress>

#include <functional>
#include <stop_token>

namespace OnBehalf {

/// A host that DNS names for a service.
struct SrvRecord
{
    QString target; ///< Without the dot at its end; empty: there is decidedly no such service.
    quint16 port = 0;
    quint16 priority = 0; ///< The lowest is to be asked first.
    quint16 weight = 0;   ///< Of those of a priority the heaviest is asked first.

    bool operator==(const SrvRecord &) const = default;
};

/// Looks up the records of a name. The future always finishes. Errors: Failure::NotFound where
/// there are none, Failure::Network where DNS did not say, Failure::Cancelled.
using LookUpSrv =
    std::function<QFuture<Ews::Result<QList<SrvRecord>>>(const QString &name, std::stop_token)>;

/// With the system's resolver, or by asking \a nameserver.
LookUpSrv lookUpSrvInDns(const QHostAddress &nameserver = {});

/// In the order in which RFC 2782 has them asked, the weights taken without chance.
QList<SrvRecord> inOrder(QList<SrvRecord> records);

} // namespace OnBehalf
