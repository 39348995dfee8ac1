// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure.h"

#include <sys/resource.h>
#include <time.h>

#include <cstdio>

namespace Bench {

namespace {

double monotonicSeconds()
{
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

double processorSeconds()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/// VmHWM: unlike ru_maxrss it does not inherit the parent's peak.
long peakKilobytes()
{
    long kilobytes = 0;
    if (std::FILE *file = std::fopen("/proc/self/status", "r")) {
        char line[256];
        while (std::fgets(line, sizeof line, file))
            if (std::sscanf(line, "VmHWM: %ld", &kilobytes) == 1)
                break;
        std::fclose(file);
    }
    return kilobytes;
}

} // namespace

void Measure::start()
{
    m_cpuBegin = processorSeconds();
    m_wallBegin = monotonicSeconds();
}

void Measure::stop()
{
    m_wallEnd = monotonicSeconds();
    m_cpuEnd = processorSeconds();
}

void Measure::print(const Arguments &arguments, const Counts &counts) const
{
    std::printf("{\"client\":\"onbehalf\",\"workload\":\"%s\",\"wall_s\":%.6f,\"cpu_s\":%.6f,"
                "\"cpu_total_s\":%.6f,\"peak_rss_kb\":%ld,\"done_at\":%.6f,\"delegates\":%lld,"
                "\"levels\":%lld,\"permissions\":%lld,\"folders\":%lld,\"items\":%lld,"
                "\"text\":%lld,\"errors\":%d}\n",
                arguments.workload.toLatin1().constData(), m_wallEnd - m_wallBegin,
                m_cpuEnd - m_cpuBegin, processorSeconds(), peakKilobytes(), m_wallEnd,
                counts.delegates, counts.levels, counts.permissions, counts.folders, counts.items,
                counts.text, counts.errors);
    std::fflush(stdout);
}

} // namespace Bench
