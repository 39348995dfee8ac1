// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of a composer's meeting that take more than a field.

#include "categories/categoriesstore.h"
#include "common/messagebar.h"
#include "composer/categoriesdialog.h"
#include "composer/composerflow.h"
#include "composer/composernotices.h"
#include "composer/composerwindow.h"
#include "composer/recurrencedialog.h"
#include "composer/seriestimes.h"
#include "errormessage.h"
#include "recurrence/timezones.h"
#include "text/categorytext.h"
#include "text/warningtext.h"
#include "whendone.h"

#include <QFileDialog>
#include <QPointer>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands under Location as long as nobody types there: the rooms.
QString roomNames(const Meeting &meeting)
{
    QStringList names;
    for (const Invitee &room : meeting.invited(AttendeeRole::Resource))
        names.append(room.name);
    return names.join(u"; "_s);
}

/// Changes the invitees, and the location with the rooms where it tells no more than these.
void changeInvitees(Meeting *meeting, const std::function<void(QList<Invitee> &)> &change)
{
    const bool follows = meeting->location.isEmpty() || meeting->location == roomNames(*meeting);
    change(meeting->invitees);
    if (follows)
        meeting->location = roomNames(*meeting);
}

} // namespace

void ComposerFlow::editRecurrence()
{
    const auto &meeting = composer()->draft().meeting;
    auto *dialog = new RecurrenceDialog(meeting.recurrence, meeting.times.start.date, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto recurrence = dialog->recurrence();
        composer()->edit([&recurrence](Meeting &changed) {
            if (recurrence == changed.recurrence)
                return;
            changed.recurrence = recurrence;
            letTimesFollow(&changed);
        });
    });
    dialog->open();
}

void ComposerFlow::editCategories()
{
    auto *dialog = new CategoriesDialog(composer()->draft().meeting.categories, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<CategoriesStore> store = m_window->categories();
    const QString principal = composer()->draft().principal;
    const auto offer = [this, dialog, store, principal] {
        dialog->setOffered(
            store ? store->categories(principal) : QList<Category>(),
            categoriesNote(store, principal, m_window->warningContext().principalName));
    };
    if (store) {
        connect(store, &CategoriesStore::changed, dialog, offer);
        store->forgetFailures();
        store->want(principal);
    }
    offer();
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        composer()->edit(
            [names = dialog->chosen()](Meeting &meeting) { meeting.categories = names; });
    });
    dialog->open();
}

void ComposerFlow::chooseFiles()
{
    auto *dialog = new QFileDialog(m_window, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ComposerFlow::attach);
    dialog->open();
}

void ComposerFlow::attach(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto attached = composer()->attach(path);
        if (attached)
            continue;
        m_window->notices()->say(
            {.tone = Tone::Error,
             .headline = tr("%1 cannot be attached.").arg(QFileInfo(path).fileName()),
             .text = tr("It could not be read, or not be kept with the draft."),
             .nextStep = {},
             .details = attached.error().message});
    }
}

void ComposerFlow::invite(const QList<DirectoryEntry> &entries)
{
    const auto &draft = composer()->draft();
    QStringList refused;
    for (const DirectoryEntry &entry : entries) {
        if (entry.isGroup())
            m_groups.insert(entry.address.toLower());
        const bool organizer = entry.address.compare(draft.principal, Qt::CaseInsensitive) == 0;
        if (organizer || draft.meeting.indexOf(entry.address) >= 0) {
            const QString who = entry.name.isEmpty() ? entry.address : entry.name;
            refused.append(organizer ? tr("%1 is the organizer already.").arg(who)
                                     : tr("%1 is invited already.").arg(who));
            continue;
        }
        const auto rooms = composer()->rooms();
        const bool isRoom = std::ranges::any_of(rooms, [&entry](const RoomList &list) {
            return std::ranges::any_of(list.rooms, [&entry](const Room &room) {
                return room.address.compare(entry.address, Qt::CaseInsensitive) == 0;
            });
        });
        composer()->edit([&](Meeting &meeting) {
            changeInvitees(&meeting, [&](QList<Invitee> &invitees) {
                invitees.append({.name = entry.name,
                                 .address = entry.address,
                                 .role = isRoom ? AttendeeRole::Resource : AttendeeRole::Required});
            });
        });
    }
    if (!refused.isEmpty())
        m_window->notices()->say({.tone = Tone::Info, .headline = refused.join(u' ')});
}

void ComposerFlow::removeInvitees(const QStringList &addresses)
{
    composer()->edit([&addresses](Meeting &meeting) {
        changeInvitees(&meeting, [&addresses](QList<Invitee> &invitees) {
            invitees.removeIf([&addresses](const Invitee &one) {
                return addresses.contains(one.address, Qt::CaseInsensitive);
            });
        });
    });
}

void ComposerFlow::expandGroup(const QString &address)
{
    const Ews::UserId group{.primarySmtpAddress = address};
    whenDone(readGroups(composer()->session().client, {group}, {}, m_stop.get_token()), this,
             [this, address](const Groups &known) { replaceGroup(address, known); });
}

void ComposerFlow::replaceGroup(const QString &address, const Groups &known)
{
    const Ews::UserId group{.primarySmtpAddress = address};
    if (const auto error = known.errorOf(group))
        return m_window->notices()->say(errorMessage(*error));
    const auto at = composer()->draft().meeting.indexOf(address);
    if (at < 0)
        return;
    const auto asked = composer()->draft().meeting.invitees.at(at);
    if (!known.isGroup(group))
        return m_window->notices()->say(
            {.tone = Tone::Info, .headline = tr("%1 is no group.").arg(asked.name)});
    const QString principal = composer()->draft().principal;
    composer()->edit([&](Meeting &meeting) {
        meeting.invitees.removeAt(at);
        auto next = at;
        for (const Ews::UserId &one : known.members(group)) {
            const QString &member = one.primarySmtpAddress;
            const bool organizer = member.compare(principal, Qt::CaseInsensitive) == 0;
            if (!member.isEmpty() && !organizer && meeting.indexOf(member) < 0)
                meeting.invitees.insert(
                    next++, {.name = one.displayName, .address = member, .role = asked.role});
        }
    });
    if (!known.isComplete(group))
        m_window->notices()->say(
            {.tone = Tone::Warning,
             .headline = tr("Not everybody in %1 is known.").arg(asked.name),
             .text = tr("The server gave only some of its members, or one has no address."),
             .nextStep = tr("Invite the group itself to reach all of them.")});
}

void ComposerFlow::moveTo(const QDateTime &start, const QDateTime &end)
{
    composer()->edit([&](Meeting &meeting) {
        meeting.times.moveTo(start, end);
        letRecurrenceFollow(&meeting);
    });
}

void ComposerFlow::take(const SuggestedTime &time)
{
    const auto &times = composer()->draft().meeting.times;
    moveTo(time.start, time.start.addSecs(times.startsAt().secsTo(times.endsAt())));
}

void ComposerFlow::toggleRoom(const Room &room)
{
    if (composer()->draft().meeting.indexOf(room.address) >= 0)
        return removeInvitees({room.address});
    composer()->edit([&room](Meeting &meeting) {
        changeInvitees(&meeting, [&room](QList<Invitee> &invitees) {
            invitees.append(
                {.name = room.name, .address = room.address, .role = AttendeeRole::Resource});
        });
    });
}

} // namespace OnBehalf
