// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "actingstores.h"
#include "watch/watchtimes.h"

#include <QObject>

namespace OnBehalf {

class FolderWatch;

/// Listens for what comes into one's own Inbox and calendar and those of the principals: requests
/// are read again by themselves, of calendars it is told.
class ActingWatch : public QObject
{
    Q_OBJECT
public:
    ActingWatch(const Session &session, const ActingStores &stores, const WatchTimes &times,
                QObject *parent = nullptr);

    /// Whether new things appear by themselves, as far as that is known.
    [[nodiscard]] bool isWatching() const;
    void reopen();

Q_SIGNALS:
    /// What was read of it may be out of date.
    void calendarChanged(const QString &address);
    void watchingChanged();

private:
    void watch();
    void take(const QString &mailbox, const QString &folder);

    ActingStores m_stores;
    QString m_own;
    FolderWatch *m_watch;
};

} // namespace OnBehalf
