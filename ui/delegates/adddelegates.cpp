// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/adddelegates.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AddDelegates)
};

DirectoryMark markOf(const DelegatesDraft &draft, const QString &address)
{
    if (draft.base().mailbox.compare(address, Qt::CaseInsensitive) == 0)
        return {Words::tr("owns this mailbox"), {}};
    for (const auto &row : draft.rows()) {
        const bool same = row.user.primarySmtpAddress.compare(address, Qt::CaseInsensitive) == 0;
        // An entry with an error may be added anew, and so may somebody whose removal is staged.
        if (same && !row.error && row.state != DelegateRow::State::Removed)
            return {Words::tr("is a delegate already"), row.key};
    }
    return {};
}

// They stay what they are unless changed here: adding must not overwrite them.
QString existingRights(const DelegatesDraft &draft, const QList<DirectoryEntry> &entries)
{
    QStringList people;
    for (const auto &entry : entries) {
        const Ews::UserId user{.primarySmtpAddress = entry.address, .displayName = entry.name};
        QStringList folders;
        for (const auto folder : delegateFolders)
            if (const auto own = draft.base().entryOf(user, folder))
                folders.append(
                    u"%1: %2"_s.arg(folderName(folder), own->level == Ews::PermissionLevel::Custom
                                                            ? rightsText(*own)
                                                            : permissionLevelName(own->level)));
        if (!folders.isEmpty())
            people.append(u"%1 – %2."_s.arg(entry.name, folders.join(u"; "_s)));
    }
    return people.join(u' ');
}

} // namespace

PeopleQuestion addDelegatesQuestion(const DelegatesDraft &draft, bool tells)
{
    const auto notice = [draft](const QList<DirectoryEntry> &entries) -> Notice {
        const auto rights = existingRights(draft, entries);
        if (!rights.isEmpty())
            return {Words::tr("Rights that are there are kept."), rights};
        return {{},
                Words::tr("New delegates get Editor on Calendar and Tasks, with copies of "
                          "meeting messages, as in Outlook. Nothing is sent before you apply.")};
    };
    return {
        .title = Words::tr("Add delegates"),
        .addLabel = Words::tr("&Add"),
        .addSeveral = [](int count) { return Words::tr("&Add %n delegate(s)", nullptr, count); },
        .changeLabel = Words::tr("C&hange permissions…"),
        .mark = [draft](const QString &address) { return markOf(draft, address); },
        .notice = notice,
        .checkLabel = tells ? Words::tr("Automatically send a &message to delegate summarizing "
                                        "these permissions")
                            : QString(),
        .checkToolTip = Words::tr("Sent once all of this is applied")};
}

} // namespace OnBehalf
