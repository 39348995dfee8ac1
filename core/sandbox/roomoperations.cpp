// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GetRoomLists and GetRooms. Neither they nor any other operation here tell how many people a room
// holds: the directory knows it, EWS has no element for it. Rooms whose size is of interest carry
// it in their display name, "Anchor (8)", as many organisations do for Outlook's sake.

#include "sandbox/exchange.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

Ews::Mailbox addressOf(const DirectoryEntry &entry, Ews::MailboxType type)
{
    return {.name = entry.displayName,
            .emailAddress = entry.smtp,
            .routingType = u"SMTP"_s,
            .mailboxType = type};
}

} // namespace

Ews::Result<Ews::GetRoomLists::Response> Exchange::getRoomLists(const Ews::GetRoomLists &,
                                                                Call &call)
{
    Ews::GetRoomLists::Response response;
    for (const DirectoryEntry *entry : call.directory().all())
        if (entry->isRoomList)
            response.roomLists.append(addressOf(*entry, Ews::MailboxType::PublicDL));
    return response;
}

Ews::Result<Ews::GetRooms::Response> Exchange::getRooms(const Ews::GetRooms &op, Call &call)
{
    const DirectoryEntry *list = call.directory().byAddress(op.roomList.emailAddress);
    if (!list || !list->isRoomList)
        return std::unexpected(refused(u"ErrorNameResolutionNoResults"_s));
    Ews::GetRooms::Response response;
    for (const Sid &member : list->members)
        if (const auto *room = call.directory().bySid(member);
            room && room->kind == EntryKind::Room)
            response.rooms.append({addressOf(*room, Ews::MailboxType::Mailbox)});
    return response;
}

} // namespace Sandbox
