// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of onbehalfctl's meetings share: Jonas acts for Helena, Anna is invited.
#pragma once

#include "ctlcase.h"

namespace CtlCase {

inline const QString anna = u"anna.schmidt@sandbox.example"_s;
inline const QString mei = u"mei.lin@sandbox.example"_s;

inline const QStringList newMeeting{
    u"meeting"_s,     u"create"_s,           u"--subject"_s,  u"Freeze"_s,
    u"--start"_s,     u"2026-12-01T10:00"_s, u"--end"_s,      u"2026-12-01T11:00"_s,
    u"--time-zone"_s, u"Europe/Berlin"_s,    u"--required"_s, anna};

class MeetingsCase : public Case
{
public:
    /// Signed in as Jonas, in Helena's mailbox.
    Ran forHelena(const QStringList &arguments)
    {
        return as(jonas, QStringList{u"--mailbox"_s, helena} + arguments);
    }
    /// The id of a new meeting; empty where it could not be created.
    QString created(const QStringList &arguments = newMeeting)
    {
        const Ran ran = forHelena(arguments + QStringList{u"--json"_s});
        return ran.exit == 0 ? ran.json()["id"_L1].toString() : QString();
    }

    template<class T>
    QList<T> inFolder(const QString &smtp, const QString &folder)
    {
        return server.exchange().with([&](Sandbox::State &state) {
            QList<T> items;
            for (const auto &[key, item] : state.organisation.mailboxOf(smtp)->items)
                if (const auto *one = std::get_if<T>(&item.content); one && item.folder == folder)
                    items.append(*one);
            return items;
        });
    }
    qsizetype invitations() { return inFolder<Ews::MeetingRequest>(anna, u"inbox"_s).size(); }
    qsizetype cancellations()
    {
        return inFolder<Ews::MeetingCancellation>(anna, u"inbox"_s).size();
    }
    QList<Ews::CalendarItem> calendar(const QString &smtp = helena)
    {
        return inFolder<Ews::CalendarItem>(smtp, u"calendar"_s);
    }
};

} // namespace CtlCase
