// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace Bench {

/// What was really read, so that a client that skips work shows.
struct Counts
{
    qint64 delegates = 0;
    qint64 levels = 0;
    qint64 permissions = 0;
    qint64 folders = 0;
    qint64 items = 0;
    qint64 text = 0; ///< Code points of names, addresses and ids.
    int errors = 0;
};

struct Arguments
{
    QUrl url;
    QString workload;
    int mailboxes = 1;
    int concurrency = 1;
};

/// Wall and processor time from start() to stop(), printed as one line of JSON.
class Measure
{
public:
    void start();
    void stop();
    void print(const Arguments &arguments, const Counts &counts) const;

private:
    double m_wallBegin = 0;
    double m_cpuBegin = 0;
    double m_wallEnd = 0;
    double m_cpuEnd = 0;
};

} // namespace Bench
