// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of watching share: Jonas Weber, who sees to Helena Lindqvist's calendar, Viktor
// Horváth, who may do everything in her mailbox, and Sofia Marchetti, who writes to all of them.
#pragma once

#include "core/sandboxcase.h"

#include "ews/operations/createitem.h"
#include "ews/operations/getstreamingevents.h"
#include "ews/operations/subscribe.h"
#include "ews/operations/syncfolderitems.h"
#include "ews/operations/unsubscribe.h"
#include "support/faultproxy.h"
#include "watch/folderwatch.h"

#include <QMap>

namespace WatchCase {

using namespace SandboxCase;
using namespace std::chrono_literals;
using State = FolderWatch::State;
using Support::await;
using Support::FaultProxy;

inline const QString jonas = address(u"jonas.weber"_s);
inline const QString helena = address(u"helena.lindqvist"_s);
inline const QString viktor = address(u"viktor.horvath"_s);

inline const WatchedFolder ownInbox{jonas, u"inbox"_s};
inline const WatchedFolder ownCalendar{jonas, u"calendar"_s};
inline const WatchedFolder principalsCalendar{helena, u"calendar"_s};

/// Impatient, but for what should never happen.
inline const WatchTimes quick{.poll = 50ms,
                              .gather = 10ms,
                              .firstPause = 10ms,
                              .longestPause = 100ms,
                              .good = 50ms,
                              .quiet = 30s,
                              .again = 1h};

/// Somebody's watch, and how often it told of which folder.
class Watcher
{
public:
    explicit Watcher(const Session &session, const WatchTimes &times = quick)
        : watch(session.client, times)
    {
        QObject::connect(&watch, &FolderWatch::changed, &watch,
                         [this](const QString &mailbox, const QString &folder) {
                             ++m_told[{mailbox, folder}];
                         });
    }

    int told(const WatchedFolder &folder) const { return m_told.value(folder); }
    void forget() { m_told.clear(); }
    /// Watches, and waits until it has begun.
    bool begins(const QList<WatchedFolder> &folders, State state)
    {
        watch.watch(folders);
        const bool begun = QTest::qWaitFor(
            [&] {
                return watch.state() == state &&
                       std::ranges::all_of(folders,
                                           [this](const auto &one) { return told(one) > 0; });
            },
            10'000);
        forget();
        return begun;
    }

    FolderWatch watch;

private:
    QMap<WatchedFolder, int> m_told;
};

class WatchingCase : public Case
{
public:
    using Case::Case;

    Session assistant(const QUrl &url = {}) { return owner(u"jonas.weber"_s, url); }

    /// Sofia writes to somebody.
    void write(const QString &to)
    {
        Ews::Message message;
        message.subject = u"Offer"_s;
        message.toRecipients = {{.emailAddress = to}};
        const auto sofia = owner(u"sofia.marchetti"_s);
        const auto answer = await(sofia.client->send(Ews::CreateItem{
            .messageDisposition = Ews::MessageDisposition::SendOnly, .items = {message}}));
        QVERIFY(answer && answer->items.first());
    }

    /// Helena has one appointment more.
    void enter(int count = 1)
    {
        const auto herself = owner(u"helena.lindqvist"_s);
        Ews::CreateItem op{.sendMeetingInvitations = Ews::SendMeetingInvitations::SendToNone};
        Ews::CalendarItem item;
        item.subject = u"Dentist"_s;
        item.start = Ews::DateTime{QDate(2026, 11, 24), QTime(9, 0), 0};
        item.end = Ews::DateTime{QDate(2026, 11, 24), QTime(10, 0), 0};
        for (int i = 0; i < count; ++i)
            op.items.append(item);
        const auto answer = await(herself.client->send(op));
        QVERIFY(answer && answer->items.first());
    }

    void control(const std::function<void(Sandbox::Controls &)> &change)
    {
        server.exchange().with([&](Sandbox::State &state) { change(state.controls); });
    }
};

/// A proxy that passes on what is told as it comes.
inline void streamThrough(FaultProxy &proxy, const QUrl &server)
{
    proxy.passTo(server);
    proxy.answerOperation("GetStreamingEvents", {.upstream = true, .streamed = true});
}

/// What a server tells on a connection, one envelope of it.
inline QByteArray part(const Ews::Result<Ews::StreamedEvents> &item)
{
    return Ews::writeAnswer<Ews::GetStreamingEvents>(Ews::GetStreamingEvents::Response{{item}}, {},
                                                     Ews::ServerVersion::Exchange2016);
}

inline QByteArray firstPart()
{
    return part(Ews::StreamedEvents{.connectionStatus = Ews::ConnectionStatus::OK});
}

} // namespace WatchCase
