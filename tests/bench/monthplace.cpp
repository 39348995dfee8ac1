// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monthplace.h"

#include "account/session.h"
#include "calendar/calendarplace.h"
#include "calendar/calendarstore.h"
#include "models/calendarmodel.h"
#include "principals/principalslist.h"
#include "requests/requestsstore.h"
#include "sandbox/server.h"

#include <QAction>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

namespace Bench {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int days = 35;
const QString reader = u"jonas.weber@sandbox.example"_s;

Ews::CalendarItem itemOf(int number, QDate first, QRandomGenerator &random)
{
    const QDateTime start(first.addDays(int(random.bounded(days))),
                          QTime(7 + int(random.bounded(11)), 30), Qt::UTC);
    Ews::CalendarItem item;
    item.subject = u"Steering committee of bridge %1"_s.arg(number);
    item.location = u"Meeting Room Boreas"_s;
    item.start = Ews::DateTime::utc(start);
    item.end = Ews::DateTime::utc(start.addSecs(1800 * (1 + qint64(random.bounded(4)))));
    item.calendarItemType = Ews::CalendarItemType::Single;
    item.freeBusy = Ews::LegacyFreeBusy::Busy;
    return item;
}

/// Fills so many calendars, which the reader may read; says whose they are, the reader's first.
QStringList fill(Sandbox::State &state, int items, int calendars, QDate first)
{
    QRandomGenerator random(1);
    QStringList addresses{reader};
    for (const auto *entry : state.organisation.directory.all())
        if (addresses.size() < calendars && entry->hasMailbox() && entry->smtp != reader)
            addresses.append(entry->smtp);
    const auto sid = state.organisation.directory.byAddress(reader)->sid;
    for (int i = 0; i < items; ++i) {
        Sandbox::Mailbox &mailbox =
            *state.organisation.mailboxOf(addresses.at(i % addresses.size()));
        mailbox.folders[u"calendar"_s].setRights(
            sid, *Sandbox::rightsOf(Ews::PermissionLevel::Reviewer, true));
        mailbox.addItem({.key = {},
                         .folder = u"calendar"_s,
                         .creator = mailbox.owner,
                         .content = itemOf(i, first, random)});
    }
    return addresses;
}

QString passwordOf(Sandbox::Server &server)
{
    for (const auto &account : server.accounts())
        if (account.smtp == reader)
            return account.password;
    return {};
}

} // namespace

PlaceRound runPlaceRound(int items, int calendars, QDate first)
{
    Sandbox::Server server;
    if (!server.listen())
        qFatal("The sandbox does not listen.");
    const auto addresses = server.exchange().with(
        [&](Sandbox::State &state) { return fill(state, items, calendars, first); });
    const Session session =
        openSession({.server = server.url(), .address = reader},
                    BasicSignIn{reader, passwordOf(server)}, {.address = reader}, u"en-US"_s);
    const QTemporaryDir folder;
    PrincipalsList principals(AccountSettings(folder.filePath(u"bench.ini"_s)), reader);
    for (const QString &address : addresses)
        principals.add({.name = {}, .address = address});
    CalendarStore store(session);
    RequestsStore requests(session, Journal(folder.path()));
    CalendarPlace place;
    place.setStores({.principals = &principals, .calendars = &store, .requests = &requests});
    place.showDay(first.addDays(10));
    place.showSpan(CalendarSpan::Month);
    place.resize(1280, 800);
    place.show();
    runFor(200);

    PlaceRound round;
    const auto settled = [&store] { return !store.isReading(); };
    const auto settle = [&settled] {
        if (!runUntil(settled))
            std::printf("The calendars are not read in time.\n");
        runFor(100);
    };
    Turns turns;
    place.setShown(true);
    round.show = turns.take();
    settle();
    round.read = turns.take();
    round.shown = place.times()->rowCount();
    place.refresh(addresses.last());
    settle();
    round.again = turns.take();
    for (QAction *action : {place.actions()->later, place.actions()->earlier,
                            place.actions()->earlier, place.actions()->later}) {
        action->trigger();
        settle();
    }
    round.step = turns.take();
    for (const auto span :
         {CalendarSpan::WorkWeek, CalendarSpan::Week, CalendarSpan::Agenda, CalendarSpan::Month}) {
        place.actions()->spanAction(span)->trigger();
        settle();
    }
    round.spans = turns.take();
    place.setShown(false);
    return round;
}

} // namespace Bench
