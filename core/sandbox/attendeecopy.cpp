// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/attendeecopy.h"

#include "sandbox/series.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

StoredItem *seriesOf(Mailbox &mailbox, const QString &uid)
{
    StoredItem *entry = entryOf(mailbox, uid, std::nullopt);
    return entry && entry->series ? entry : nullptr;
}

/// Single occurrences of a meeting that now comes, or goes, as a whole.
void removeSingleOccurrences(Mailbox &mailbox, const QString &uid)
{
    std::erase_if(mailbox.items, [&](const auto &one) {
        const Ews::CalendarItem *entry = one.second.calendarItem();
        return entry && entry->uid == uid && entry->recurrenceId &&
               mailbox.folders[one.second.folder].isCalendar();
    });
}

} // namespace

StoredItem *entryOf(Mailbox &mailbox, const QString &uid,
                    const std::optional<Ews::DateTime> &recurrenceId)
{
    for (auto &[key, item] : mailbox.items)
        if (const auto *entry = item.calendarItem(); entry && entry->uid == uid &&
                                                     entry->recurrenceId == recurrenceId &&
                                                     mailbox.folders[item.folder].isCalendar())
            return &item;
    return nullptr;
}

std::optional<LocatedItem> meetingIn(Mailbox &mailbox, const QString &uid,
                                     const std::optional<Ews::DateTime> &recurrenceId)
{
    const auto at = [&mailbox](StoredItem *item) {
        return LocatedItem{
            .mailbox = &mailbox, .folder = &mailbox.folders[item->folder], .item = item};
    };
    if (StoredItem *entry = entryOf(mailbox, uid, recurrenceId))
        return at(entry);
    StoredItem *series = recurrenceId ? seriesOf(mailbox, uid) : nullptr;
    if (!series)
        return std::nullopt;
    const QDate date = clockOf(*recurrenceId, series->series->zone).date();
    return takesPlace(*series, date) ? std::optional(occurrenceAt(at(series), date)) : std::nullopt;
}

Ews::ItemId enterCopy(Mailbox &mailbox, const StoredItem &meeting, const Received &received)
{
    Ews::CalendarItem copy = received(*meeting.calendarItem());
    copy.categories.clear(); // under which words somebody finds it is nobody else's
    if (meeting.occurrence.isValid()) {
        if (StoredItem *series = seriesOf(mailbox, copy.uid)) {
            ++series->change;
            copy.categories = series->item().categories;
            keepException(*series, copy, meeting.occurrence);
            return itemIdOf(mailbox, occurrenceOn(*series, meeting.occurrence));
        }
        copy.calendarItemType = Ews::CalendarItemType::Single; // invited to this one only
        copy.isRecurring = false;
    } else {
        removeSingleOccurrences(mailbox, copy.uid);
    }
    StoredItem *entry = entryOf(mailbox, copy.uid, copy.recurrenceId);
    if (!entry)
        entry = &mailbox.addItem(
            {.key = {}, .folder = u"calendar"_s, .creator = mailbox.owner, .change = 0});
    ++entry->change;
    copy.categories = entry->item().categories;
    entry->content = copy;
    entry->series = meeting.series;
    if (entry->series)
        for (auto &[date, exception] : entry->series->exceptions) {
            exception = received(exception);
            exception.categories = copy.categories;
        }
    return itemIdOf(mailbox, *entry);
}

bool dropOccurrence(Mailbox &mailbox, const StoredItem &meeting)
{
    StoredItem *series =
        meeting.occurrence.isValid() ? seriesOf(mailbox, meeting.calendarItem()->uid) : nullptr;
    if (!series)
        return false;
    StoredItem dropped = occurrenceOn(*series, meeting.occurrence);
    dispose({.mailbox = &mailbox, .item = &dropped, .series = series}, true);
    return true;
}

void dropCopy(Mailbox &mailbox, const StoredItem &meeting)
{
    if (dropOccurrence(mailbox, meeting))
        return;
    const Ews::CalendarItem &item = *meeting.calendarItem();
    if (!meeting.occurrence.isValid())
        removeSingleOccurrences(mailbox, item.uid);
    if (const StoredItem *entry = entryOf(mailbox, item.uid, item.recurrenceId))
        mailbox.items.erase(QString(entry->key));
}

} // namespace Sandbox
