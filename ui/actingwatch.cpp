// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actingwatch.h"

#include "calendar/calendarstore.h"
#include "principals/principalslist.h"
#include "requests/requestsstore.h"
#include "watch/folderwatch.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

ActingWatch::ActingWatch(const Session &session, const ActingStores &stores,
                         const WatchTimes &times, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_own(session.actingAddress())
    , m_watch(new FolderWatch(session.client, times, this))
{
    connect(m_watch, &FolderWatch::changed, this, &ActingWatch::take);
    connect(m_watch, &FolderWatch::stateChanged, this, &ActingWatch::watchingChanged);
    connect(stores.principals, &PrincipalsList::changed, this, &ActingWatch::watch);
    watch();
}

bool ActingWatch::isWatching() const
{
    return m_watch->state() == FolderWatch::State::Listening ||
           m_watch->state() == FolderWatch::State::Polling;
}

void ActingWatch::reopen()
{
    m_watch->reopen();
}

void ActingWatch::watch()
{
    QList<WatchedFolder> folders;
    for (const QString &address : QStringList{m_own} + m_stores.principals->addresses())
        folders << WatchedFolder{address, u"inbox"_s} << WatchedFolder{address, u"calendar"_s};
    m_watch->watch(folders);
}

void ActingWatch::take(const QString &mailbox, const QString &folder)
{
    if (folder == "inbox"_L1)
        m_stores.requests->load();
    else
        Q_EMIT calendarChanged(mailbox);
}

} // namespace OnBehalf
