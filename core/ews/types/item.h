// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/attachment.h"
#include "ews/types/body.h"
#include "ews/types/datetime.h"
#include "ews/types/effectiverights.h"
#include "ews/types/extendedproperty.h"
#include "ews/types/folderid.h"
#include "ews/types/itemid.h"

namespace Ews {

/// What all items have, whatever their kind: what a request names, or its shape asks for.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/item
struct Item
{
    std::optional<ItemId> itemId;
    std::optional<FolderId> parentFolderId;
    QString itemClass; ///< "IPM.Appointment", "IPM.Schedule.Meeting.Request" …
    QString subject;
    std::optional<Sensitivity> sensitivity;
    std::optional<Body> body;
    QList<Attachment> attachments;
    std::optional<DateTime> dateTimeReceived;
    std::optional<int> size; ///< Bytes.
    QList<QString> categories;
    std::optional<Importance> importance;
    std::optional<bool> isDraft;
    std::optional<DateTime> dateTimeSent;
    std::optional<DateTime> dateTimeCreated;
    std::optional<bool> reminderIsSet;
    std::optional<int> reminderMinutesBeforeStart; ///< 0–2629800.
    QString displayCc;
    QString displayTo;
    std::optional<bool> hasAttachments;
    QList<ExtendedProperty> extendedProperties;
    QString culture;
    std::optional<EffectiveRights> effectiveRights;
    QString lastModifiedName;
    std::optional<DateTime> lastModifiedTime;

    bool operator==(const Item &) const = default;

private:
    static constexpr auto contentElements()
    {
        return Elements(
            Skipped<Item>("MimeContent"_L1), Element("ItemId"_L1, &Item::itemId),
            Element("ParentFolderId"_L1, &Item::parentFolderId),
            Element("ItemClass"_L1, &Item::itemClass), Element("Subject"_L1, &Item::subject),
            Element("Sensitivity"_L1, &Item::sensitivity), Element("Body"_L1, &Item::body),
            Choices("Attachments"_L1, &Item::attachments),
            Element("DateTimeReceived"_L1, &Item::dateTimeReceived),
            Element("Size"_L1, &Item::size), List("Categories"_L1, "String"_L1, &Item::categories),
            Element("Importance"_L1, &Item::importance));
    }
    static constexpr auto stateElements()
    {
        return Elements(
            Skipped<Item>("InReplyTo"_L1), Skipped<Item>("IsSubmitted"_L1),
            Element("IsDraft"_L1, &Item::isDraft), Skipped<Item>("IsFromMe"_L1),
            Skipped<Item>("IsResend"_L1), Skipped<Item>("IsUnmodified"_L1),
            Skipped<Item>("InternetMessageHeaders"_L1),
            Element("DateTimeSent"_L1, &Item::dateTimeSent),
            Element("DateTimeCreated"_L1, &Item::dateTimeCreated),
            Skipped<Item>("ResponseObjects"_L1), Skipped<Item>("ReminderDueBy"_L1),
            Element("ReminderIsSet"_L1, &Item::reminderIsSet), Skipped<Item>("ReminderNextTime"_L1),
            Element("ReminderMinutesBeforeStart"_L1, &Item::reminderMinutesBeforeStart),
            Element("DisplayCc"_L1, &Item::displayCc), Element("DisplayTo"_L1, &Item::displayTo),
            Skipped<Item>("DisplayBcc"_L1), Element("HasAttachments"_L1, &Item::hasAttachments),
            Items("ExtendedProperty"_L1, &Item::extendedProperties),
            Element("Culture"_L1, &Item::culture),
            Element("EffectiveRights"_L1, &Item::effectiveRights),
            Element("LastModifiedName"_L1, &Item::lastModifiedName),
            Element("LastModifiedTime"_L1, &Item::lastModifiedTime));
    }
    /// From Exchange2010 on, none of them of concern here.
    static constexpr auto laterElements()
    {
        return Elements(
            Skipped<Item>("IsAssociated"_L1), Skipped<Item>("WebClientReadFormQueryString"_L1),
            Skipped<Item>("WebClientEditFormQueryString"_L1), Skipped<Item>("ConversationId"_L1),
            Skipped<Item>("UniqueBody"_L1), Skipped<Item>("Flag"_L1),
            Skipped<Item>("StoreEntryId"_L1), Skipped<Item>("InstanceKey"_L1),
            Skipped<Item>("NormalizedBody"_L1), Skipped<Item>("EntityExtractionResult"_L1),
            Skipped<Item>("PolicyTag"_L1), Skipped<Item>("ArchiveTag"_L1),
            Skipped<Item>("RetentionDate"_L1), Skipped<Item>("Preview"_L1),
            Skipped<Item>("RightsManagementLicenseData"_L1),
            Skipped<Item>("PredictedActionReasons"_L1), Skipped<Item>("IsClutter"_L1),
            Skipped<Item>("BlockStatus"_L1), Skipped<Item>("HasBlockedImages"_L1),
            Skipped<Item>("TextBody"_L1), Skipped<Item>("IconIndex"_L1),
            Skipped<Item>("SearchKey"_L1), Skipped<Item>("SortKey"_L1),
            Skipped<Item>("Hashtags"_L1), Skipped<Item>("Mentions"_L1),
            Skipped<Item>("MentionedMe"_L1), Skipped<Item>("MentionsPreview"_L1),
            Skipped<Item>("MentionsEx"_L1), Skipped<Item>("AppliedHashtags"_L1),
            Skipped<Item>("AppliedHashtagsPreview"_L1), Skipped<Item>("Likes"_L1),
            Skipped<Item>("LikesPreview"_L1), Skipped<Item>("PendingSocialActivityTagIds"_L1),
            Skipped<Item>("AtAllMention"_L1), Skipped<Item>("CanDelete"_L1),
            Skipped<Item>("InferenceClassification"_L1));
    }

public:
    static constexpr auto elements()
    {
        return joined(contentElements(), stateElements(), laterElements());
    }
};

} // namespace Ews
