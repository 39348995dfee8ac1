// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QString>

namespace Support {

/// A file or folder of the reference data beside the checkout; it need not exist. The environment
/// variable ONBEHALF_SHARED names another place for it.
inline QString sharedPath(const QString &name)
{
    const QString there =
        qEnvironmentVariable("ONBEHALF_SHARED", QString::fromUtf8(ONBEHALF_SHARED));
    return QDir(there).filePath(name);
}

} // namespace Support
