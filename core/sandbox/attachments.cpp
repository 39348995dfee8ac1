// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/attachments.h"

#include "sandbox/opaqueid.h"

#include <QUuid>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> adopt(Ews::Attachment &attachment, const Controls &controls)
{
    auto *file = std::get_if<Ews::FileAttachment>(&attachment);
    if (!file) // the protocol layer does not read what they hold
        return u"ErrorMissingItemForCreateItemAttachment"_s;
    if (file->name.isEmpty()) // it "must be provided"; the code is unsure
        return u"ErrorRequiredPropertyMissing"_s;
    file->content = file->content.value_or(QByteArray());
    if (file->content->size() > controls.largestAttachment)
        return u"ErrorAttachmentSizeLimitExceeded"_s;
    file->size = int(file->content->size());
    file->isInline = file->isInline.value_or(false);
    file->attachmentId = Ews::AttachmentId{.id = QUuid::createUuid().toString(QUuid::Id128)};
    return std::nullopt;
}

Ews::AttachmentId attachmentIdOf(const Mailbox &mailbox, const StoredItem &item,
                                 const Ews::Attachment &attachment)
{
    const QString key =
        std::visit([](const auto &one) { return one.attachmentId->id; }, attachment);
    return {.id = opaqueId({mailbox.owner, item.key, item.occurrence, key})};
}

QList<Ews::Attachment> listedAttachments(const Mailbox &mailbox, const StoredItem &item)
{
    QList<Ews::Attachment> list = item.item().attachments;
    for (Ews::Attachment &attachment : list) {
        const Ews::AttachmentId id = attachmentIdOf(mailbox, item, attachment);
        std::visit([&id](auto &one) { one.attachmentId = id; }, attachment);
        if (auto *file = std::get_if<Ews::FileAttachment>(&attachment))
            file->content.reset();
    }
    return list;
}

} // namespace Sandbox
