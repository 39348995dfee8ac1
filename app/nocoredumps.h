// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <algorithm>

#include <sys/resource.h>
#endif

namespace OnBehalf {

/// From now on a crash leaves no image of this process, which holds passwords and tokens.
///
/// PR_SET_DUMPABLE would go further, but desktop portals refuse to talk to such a process: they
/// look at its /proc/PID/root.
inline void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
#ifdef Q_OS_LINUX
    // 0 is only for files: Linux would still send the image to a program that collects them. With
    // one byte it does neither.
    limit.rlim_cur = std::min<rlim_t>(1, limit.rlim_max);
#else
    limit.rlim_cur = 0;
#endif
    (void)::setrlimit(RLIMIT_CORE, &limit);
#endif
}

} // namespace OnBehalf
