// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders/addentries.h"

#include "delegates/mailboxdelegates.h"

#include <QCoreApplication>

namespace OnBehalf {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AddEntries)
};

} // namespace

PeopleQuestion addEntriesQuestion(const FolderDraft &draft)
{
    const auto mark = [draft](const QString &address) -> DirectoryMark {
        const Ews::UserId user{.primarySmtpAddress = address};
        const auto entry = draft.entryOf(user);
        return entry
                   ? DirectoryMark{Words::tr("is on the list already"), delegateKey(entry->userId)}
                   : DirectoryMark();
    };
    const auto notice = [](const QList<DirectoryEntry> &) -> Notice {
        return {{},
                Words::tr("New entries get Reviewer: change the level in the list. Rights on a "
                          "folder let nobody send on your behalf. Nothing is sent before you "
                          "apply.")};
    };
    return {.title = Words::tr("Give rights on “%1”").arg(draft.base().displayName),
            .addLabel = Words::tr("&Add"),
            .addSeveral = [](int count) { return Words::tr("&Add %n entries", nullptr, count); },
            .changeLabel = Words::tr("S&how the entry"),
            .mark = mark,
            .notice = notice};
}

} // namespace OnBehalf
