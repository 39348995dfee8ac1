// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/elements.h"

#include <QByteArray>

namespace Ews {

struct AttachmentId
{
    static constexpr auto element = "AttachmentId"_L1;
    QString id;
    QString rootItemId;        ///< Of the item that it is attached to …
    QString rootItemChangeKey; ///< … which has a new change key since.

    bool operator==(const AttachmentId &) const = default;

    static constexpr auto elements()
    {
        using A = AttachmentId;
        return Elements(Attribute("Id"_L1, &A::id), Attribute("RootItemId"_L1, &A::rootItemId),
                        Attribute("RootItemChangeKey"_L1, &A::rootItemChangeKey));
    }
};

/// The same in requests, which may not name the item.
struct RequestAttachmentId
{
    QString id;

    RequestAttachmentId() = default;
    explicit RequestAttachmentId(QString attachment)
        : id(std::move(attachment))
    {}
    RequestAttachmentId(const AttachmentId &attachment)
        : id(attachment.id)
    {}

    bool operator==(const RequestAttachmentId &) const = default;

    static constexpr auto elements()
    {
        return Elements(Attribute("Id"_L1, &RequestAttachmentId::id));
    }
};

/// What all attachments have.
template<class A>
constexpr auto attachmentElements()
{
    return Elements(Element("AttachmentId"_L1, &A::attachmentId), Element("Name"_L1, &A::name),
                    Element("ContentType"_L1, &A::contentType),
                    Element("ContentId"_L1, &A::contentId), Skipped<A>("ContentLocation"_L1),
                    Skipped<A>("AttachmentOriginalUrl"_L1), Element("Size"_L1, &A::size),
                    Skipped<A>("LastModifiedTime"_L1), Element("IsInline"_L1, &A::isInline));
}

/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/fileattachment
struct FileAttachment
{
    static constexpr auto element = "FileAttachment"_L1;
    std::optional<AttachmentId> attachmentId{};
    QString name;
    QString contentType;
    QString contentId{};
    std::optional<int> size{};      ///< Bytes; only ever read.
    std::optional<bool> isInline{}; ///< The body shows it, by its contentId. From Exchange2010 on.
    std::optional<QByteArray> content{}; ///< Given by GetAttachment alone.

    bool operator==(const FileAttachment &) const = default;

    static constexpr auto elements()
    {
        return joined(attachmentElements<FileAttachment>(),
                      Elements(Skipped<FileAttachment>("IsContactPhoto"_L1),
                               Element("Content"_L1, &FileAttachment::content)));
    }
};

/// An item inside another; what it holds is not read.
struct ItemAttachment
{
    static constexpr auto element = "ItemAttachment"_L1;
    std::optional<AttachmentId> attachmentId{};
    QString name;
    QString contentType;
    QString contentId{};
    std::optional<int> size{};
    std::optional<bool> isInline{};

    bool operator==(const ItemAttachment &) const = default;

    static constexpr auto elements() { return attachmentElements<ItemAttachment>(); }
};

using Attachment = std::variant<FileAttachment, ItemAttachment>;

/// The attachments of an answer's message: one per message.
struct AttachmentAnswer
{
    static constexpr bool writesEmptyLists = true;
    QList<Attachment> attachments;

    bool operator==(const AttachmentAnswer &) const = default;

    static constexpr auto elements()
    {
        return Elements(Choices("Attachments"_L1, &AttachmentAnswer::attachments));
    }
};

} // namespace Ews
