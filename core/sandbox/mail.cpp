// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/mail.h"

#include "sandbox/attachments.h"
#include "sandbox/delivery.h"

#include <QUuid>

#include <algorithm>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How the caller may send for somebody.
enum class SendRight {
    None,
    OnBehalf, ///< Recipients see both.
    As,       ///< Recipients see that somebody alone.
};

/// Who the message is from: who it says, or whose mailbox it is in.
const DirectoryEntry *principalOf(Call &call, const Ews::Message &message, const Mailbox &in)
{
    return message.from ? call.directory().byAddress(message.from->mailbox.emailAddress)
                        : call.directory().bySid(in.owner);
}

/// Full access is no right to send.
SendRight sendRight(Call &call, const DirectoryEntry &from)
{
    const Directory &directory = call.directory();
    const Sid &caller = call.caller->sid;
    const auto has = [&](const QList<Sid> &granted) {
        return std::ranges::any_of(granted, [&](const Sid &one) {
            return one == caller || directory.isMember(one, caller);
        });
    };
    if (from.sid == caller || has(from.sendAs))
        return SendRight::As;
    return has(from.publicDelegates) ? SendRight::OnBehalf : SendRight::None;
}

/// Why the caller cannot send a message that is in \a in.
std::optional<QString> problemOfSending(Call &call, const Ews::Message &message, const Mailbox &in)
{
    const auto recipients = message.toRecipients + message.ccRecipients + message.bccRecipients;
    if (recipients.isEmpty() || std::ranges::any_of(recipients, [](const Ews::Mailbox &one) {
            return one.emailAddress.isEmpty();
        }))
        return u"ErrorInvalidRecipients"_s;
    const DirectoryEntry *from = principalOf(call, message, in);
    if (!from || !from->hasMailbox() || sendRight(call, *from) == SendRight::None)
        return u"ErrorSendAsDenied"_s;
    return std::nullopt;
}

/// As it is once it is on its way.
Ews::Message sent(Call &call, const Ews::Message &draft, const Mailbox &in)
{
    const Directory &directory = call.directory();
    Ews::Message message = draft;
    const DirectoryEntry &from = *principalOf(call, draft, in);
    const bool shown = sendRight(call, from) == SendRight::OnBehalf;
    message.sender = recipientFor(directory, shown ? call.caller->sid : from.sid);
    message.from = recipientFor(directory, from.sid);
    message.isDraft = false;
    message.isRead = true;
    message.dateTimeSent = call.when;
    message.dateTimeReceived = message.dateTimeSent;
    message.internetMessageId =
        u"<%1@sandbox.example>"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    return message;
}

bool setsReadOnly(const Ews::Message &message)
{
    return message.itemId || message.parentFolderId || message.dateTimeReceived || message.size ||
           message.isDraft || message.dateTimeSent || message.dateTimeCreated ||
           message.hasAttachments || message.effectiveRights || message.receivedBy ||
           message.receivedRepresenting;
}

/// What a client wants written in the form in which it is kept.
Ews::Result<StoredItem> newDraft(const Call &call, const Ews::Message &wanted)
{
    if (setsReadOnly(wanted))
        return std::unexpected(refused(u"ErrorInvalidPropertySet"_s));
    Ews::Message message = wanted;
    for (Ews::Attachment &attachment : message.attachments)
        if (const auto wrong = adopt(attachment, call.state.controls))
            return std::unexpected(refused(*wrong));
    message.itemClass = message.itemClass.isEmpty() ? u"IPM.Note"_s : message.itemClass;
    message.subject = message.subject.isNull() ? u""_s : message.subject;
    message.sensitivity = message.sensitivity.value_or(Ews::Sensitivity::Normal);
    message.importance = message.importance.value_or(Ews::Importance::Normal);
    message.isDraft = true;
    message.isRead = true;
    message.dateTimeCreated = call.when;
    message.lastModifiedName = call.caller->displayName;
    message.lastModifiedTime = message.dateTimeCreated;
    return StoredItem{.creator = call.caller->sid, .content = message};
}

/// Sends a stored draft, which leaves its folder, and keeps a copy in \a copies, if there is to be
/// one. In Exchange's order: saved, sent, put away.
void send(Call &call, Mailbox &mailbox, const QString &key, const Located *copies)
{
    if (call.diesAfter(Step::Saved))
        return;
    StoredItem &draft = mailbox.items[key];
    StoredItem copy = draft;
    draft.item().isDraft = false; // from when it is submitted on
    copy.content = sent(call, std::get<Ews::Message>(draft.content), mailbox);
    deliverMail(call, std::get<Ews::Message>(copy.content));
    if (call.diesAfter(Step::Sent))
        return;
    mailbox.items.erase(key);
    if (copies) {
        copy.folder = copies->folder->key;
        copies->mailbox->addItem(copy);
    }
    call.diesAfter(Step::Marked);
}

Ews::Result<Ews::Nothing> sendStored(Call &call, const Ews::SendItem &op, const Ews::AnyItemId &id)
{
    if (op.savedItemFolderId && !op.saveItemToFolder)
        return std::unexpected(refused(u"ErrorInvalidSendItemSaveSettings"_s));
    const auto at = locateItem(call, id);
    if (!at)
        return std::unexpected(at.error());
    const auto *message = std::get_if<Ews::Message>(&at->item->content);
    if (!message)
        return std::unexpected(refused(u"ErrorInvalidItemForOperationSendItem"_s));
    if (const auto problem = changeKeyProblem(*at))
        return std::unexpected(*problem);
    if (!mayEdit(call, *at->mailbox, *at->item))
        return std::unexpected(refused(u"ErrorAccessDenied"_s));
    if (const auto wrong = problemOfSending(call, *message, *at->mailbox))
        return std::unexpected(refused(*wrong));
    std::optional<Located> copies;
    if (op.saveItemToFolder) {
        auto folder = mailFolder(call, op.savedItemFolderId, u"sentitems"_s);
        if (!folder)
            return std::unexpected(folder.error());
        copies = *folder;
    }
    send(call, *at->mailbox, QString(at->item->key), copies ? &*copies : nullptr);
    return Ews::Nothing{};
}

} // namespace

Ews::Result<Located> mailFolder(Call &call, const std::optional<Ews::TargetFolderId> &named,
                                const QString &otherwise)
{
    const Ews::AnyFolderId own = Ews::DistinguishedFolderId{.id = otherwise};
    auto at = locate(call, named ? named->folderId : own);
    if (!at)
        return at;
    if (at->folder->kind != Ews::FolderKind::Folder)
        return std::unexpected(refused(u"ErrorInvalidFolderTypeForOperation"_s));
    if (!(call.rightsOn(*at->mailbox, *at->folder) & Right::create))
        return std::unexpected(refused(u"ErrorCreateItemAccessDenied"_s));
    return at;
}

Ews::Result<Ews::ItemAnswer> createMessage(Call &call, const Ews::CreateItem &op,
                                           const Ews::Message &wanted)
{
    using enum Ews::MessageDisposition;
    if (!op.messageDisposition)
        return std::unexpected(refused(u"ErrorMessageDispositionRequired"_s));
    const bool draftsOnly = *op.messageDisposition == SaveOnly;
    auto draft = newDraft(call, wanted);
    if (!draft)
        return std::unexpected(draft.error());
    const auto to =
        mailFolder(call, op.savedItemFolderId, draftsOnly ? u"drafts"_s : u"sentitems"_s);
    if (!to)
        return std::unexpected(to.error());
    if (draftsOnly) {
        draft->folder = to->folder->key;
        return justId(*to->mailbox, to->mailbox->addItem(*draft));
    }
    // Not in another's folders, says Microsoft; with which code it does not.
    if (*op.messageDisposition == SendOnly && to->mailbox->owner != call.caller->sid)
        return std::unexpected(refused(u"ErrorInvalidRequest"_s));
    if (const auto wrong = problemOfSending(call, wanted, *to->mailbox))
        return std::unexpected(refused(*wrong));
    draft->folder = u"drafts"_s;
    const QString key = to->mailbox->addItem(*draft).key;
    send(call, *to->mailbox, key, *op.messageDisposition == SendOnly ? nullptr : &*to);
    return Ews::ItemAnswer{};
}

Ews::Result<Ews::SendItem::Response> Exchange::sendItem(const Ews::SendItem &op, Call &call)
{
    Ews::SendItem::Response response;
    for (const Ews::AnyItemId &id : op.itemIds)
        response.items.append(sendStored(call, op, id));
    return response;
}

} // namespace Sandbox
