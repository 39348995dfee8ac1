// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CreateAttachment, GetAttachment and DeleteAttachment.

#include "sandbox/attachments.h"
#include "sandbox/opaqueid.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An attachment that a request named, and what it is attached to.
struct LocatedAttachment
{
    LocatedItem at;
    qsizetype index = 0; ///< In the item's list.
};

/// The item, unless it is one of which the caller sees no more than its time.
Ews::Result<LocatedItem> locateOpenly(Call &call, const Ews::ItemId &id)
{
    auto at = locateItem(call, id);
    if (at && at->item->isPrivate() && !seesPrivateItems(call, *at->mailbox))
        return std::unexpected(refused(u"ErrorItemNotFound"_s));
    return at;
}

Ews::Result<LocatedAttachment> locateAttachment(Call &call, const Ews::RequestAttachmentId &id)
{
    const auto path = pathOf(id.id);
    if (!path)
        return std::unexpected(refused(u"ErrorInvalidIdMalformed"_s));
    const auto at =
        locateOpenly(call, {.id = opaqueId({path->mailbox, path->key, path->occurrence})});
    if (!at)
        return std::unexpected(at.error());
    const QList<Ews::Attachment> &all = at->item->item().attachments;
    const auto found = std::ranges::find_if(all, [&](const Ews::Attachment &attachment) {
        return attachmentIdOf(*at->mailbox, *at->item, attachment).id == id.id;
    });
    if (found == all.cend())
        return std::unexpected(refused(u"ErrorInvalidAttachmentId"_s));
    return LocatedAttachment{*at, found - all.cbegin()};
}

void store(const Call &call, const LocatedItem &at, const QList<Ews::Attachment> &attachments)
{
    StoredItem changed = *at.item;
    changed.item().attachments = attachments;
    changed.item().lastModifiedName = call.caller->displayName;
    changed.item().lastModifiedTime = call.when;
    keep(at, changed.content);
}

/// What is in the way of attaching something. A change key need not be sent, but has to be good;
/// whether an old one really is refused is unsure.
std::optional<Ews::Error> obstacle(const Call &call, const LocatedItem &at)
{
    if (!mayEdit(call, *at.mailbox, *at.item))
        return refused(u"ErrorAccessDenied"_s);
    return at.changeKey.isEmpty() ? std::nullopt : changeKeyProblem(at);
}

Ews::Result<Ews::AttachmentAnswer> attach(const Call &call, const LocatedItem &at,
                                          Ews::Attachment attachment)
{
    if (const auto wrong = adopt(attachment, call.state.controls))
        return std::unexpected(refused(*wrong));
    store(call, at, at.item->item().attachments + QList{attachment});
    const Ews::ItemId root = itemIdOf(*at.mailbox, *at.item);
    Ews::FileAttachment created;
    created.attachmentId = attachmentIdOf(*at.mailbox, *at.item, attachment);
    created.attachmentId->rootItemId = root.id;
    created.attachmentId->rootItemChangeKey = root.changeKey;
    return Ews::AttachmentAnswer{{created}};
}

Ews::Result<Ews::AttachmentAnswer> read(Call &call, const Ews::RequestAttachmentId &id)
{
    const auto found = locateAttachment(call, id);
    if (!found)
        return std::unexpected(found.error());
    const LocatedItem &at = found->at;
    Ews::Attachment attachment = at.item->item().attachments.at(found->index);
    const Ews::AttachmentId wireId = attachmentIdOf(*at.mailbox, *at.item, attachment);
    std::visit([&wireId](auto &one) { one.attachmentId = wireId; }, attachment);
    return Ews::AttachmentAnswer{{attachment}};
}

Ews::Result<Ews::DeletedAttachment> detach(Call &call, const Ews::RequestAttachmentId &id)
{
    const auto found = locateAttachment(call, id);
    if (!found)
        return std::unexpected(found.error());
    const LocatedItem &at = found->at;
    if (!mayEdit(call, *at.mailbox, *at.item))
        return std::unexpected(refused(u"ErrorAccessDenied"_s));
    QList<Ews::Attachment> rest = at.item->item().attachments;
    rest.removeAt(found->index);
    store(call, at, rest);
    const Ews::ItemId root = itemIdOf(*at.mailbox, *at.item);
    return Ews::DeletedAttachment{Ews::RootItemId{root.id, root.changeKey}};
}

} // namespace

Ews::Result<Ews::CreateAttachment::Response>
Exchange::createAttachment(const Ews::CreateAttachment &op, Call &call)
{
    const auto at = locateOpenly(call, op.parentItemId);
    const auto problem = at ? obstacle(call, *at) : std::optional(at.error());
    Ews::CreateAttachment::Response response;
    for (const Ews::Attachment &attachment : op.attachments) {
        if (problem)
            response.items.append(std::unexpected(*problem));
        else
            response.items.append(attach(call, *at, attachment));
    }
    return response;
}

Ews::Result<Ews::GetAttachment::Response> Exchange::getAttachment(const Ews::GetAttachment &op,
                                                                  Call &call)
{
    Ews::GetAttachment::Response response;
    for (const Ews::RequestAttachmentId &id : op.attachmentIds)
        response.items.append(read(call, id));
    return response;
}

Ews::Result<Ews::DeleteAttachment::Response>
Exchange::deleteAttachment(const Ews::DeleteAttachment &op, Call &call)
{
    Ews::DeleteAttachment::Response response;
    for (const Ews::RequestAttachmentId &id : op.attachmentIds)
        response.items.append(detach(call, id));
    return response;
}

} // namespace Sandbox
