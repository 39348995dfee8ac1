// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "ews/types/userid.h"

namespace OnBehalf::Ctl {

struct Person
{
    Ews::UserId user;
    bool isGroup = false;
};

/// Who is meant by an argument: an address, a SID, the name of somebody \a listed already, or a
/// name that the directory has once. Fails as the directory does: ErrorNameResolutionNoResults,
/// ErrorNameResolutionMultipleResults.
Ews::Result<Person> whoIs(const QString &argument, const QList<Ews::UserId> &listed,
                          const Session &session);

} // namespace OnBehalf::Ctl
