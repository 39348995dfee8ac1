// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/itemdescription.h"

#include "sandbox/attachments.h"
#include "sandbox/series.h"

#include <QRegularExpression>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What somebody sees of a private item who may not see private ones: that the time is taken.
Ews::AnyItem masked(const StoredItem &item)
{
    const auto *all = item.calendarItem();
    if (!all) {
        Ews::Message message;
        message.sensitivity = Ews::Sensitivity::Private;
        return message;
    }
    Ews::CalendarItem shown;
    shown.subject = u"Private Appointment"_s;
    shown.sensitivity = Ews::Sensitivity::Private;
    shown.itemClass = all->itemClass;
    shown.start = all->start;
    shown.end = all->end;
    shown.isAllDayEvent = all->isAllDayEvent;
    shown.freeBusy = all->freeBusy;
    shown.calendarItemType = all->calendarItemType;
    return shown;
}

Ews::EffectiveRights effectiveRights(const Call &call, const Mailbox &mailbox, const Folder &folder,
                                     const StoredItem &item)
{
    return {.mayDelete = mayDelete(call, mailbox, item),
            .modify = mayEdit(call, mailbox, item),
            .read = mayRead(call, mailbox, folder)};
}

Ews::OccurrenceInfo infoOf(const Mailbox &mailbox, const StoredItem &master, QDate date)
{
    const StoredItem occurrence = occurrenceOn(master, date);
    const Ews::CalendarItem &item = *occurrence.calendarItem();
    return {itemIdOf(mailbox, occurrence), *item.start, *item.end, *item.originalStart};
}

/// What a master says of its occurrences.
void addOccurrences(const Mailbox &mailbox, const StoredItem &master, Ews::CalendarItem &shown)
{
    if (const auto date = firstDate(master))
        shown.firstOccurrence = infoOf(mailbox, master, *date);
    if (const auto date = lastDate(master))
        shown.lastOccurrence = infoOf(mailbox, master, *date);
    for (const auto &[date, exception] : master.series->exceptions)
        shown.modifiedOccurrences.append(infoOf(mailbox, master, date));
    for (const QDate date : master.series->deleted)
        shown.deletedOccurrences.append({*occurrenceOn(master, date).calendarItem()->start});
}

/// As a server makes text of HTML for whoever asks for text.
Ews::Body plainTextOf(const Ews::Body &body)
{
    if (body.type == Ews::BodyType::Text)
        return body;
    static const QRegularExpression lineEnds(u"<br[^>]*>\\s*</p>|<br[^>]*>|</p>|</div>|</li>"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QString text = body.text;
    text.replace(lineEnds, u"\n"_s).remove(tags);
    text.replace(u"&nbsp;"_s, u" "_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s);
    text.replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
    return {.type = Ews::BodyType::Text, .text = text};
}

} // namespace

ItemDescription::ItemDescription(const Call &call, const Ews::ItemShape &shape, For operation)
    : m_call(call)
    , m_base(shape.baseShape)
    , m_operation(operation)
    , m_bodyType(shape.bodyType.value_or(Ews::BodyTypeResponse::Best))
{
    for (const Ews::FieldPath &path : shape.additionalProperties) {
        if (const auto *extended = std::get_if<Ews::ExtendedFieldUri>(&path)) {
            m_extended.append(*extended);
            continue;
        }
        const auto *field = std::get_if<Ews::FieldUri>(&path);
        const auto named = field ? itemProperties(field->fieldUri) : QList<const ItemProperty *>();
        const bool tooMuch = m_operation == For::FindItem && !named.isEmpty() &&
                             named.first()->flags & ItemProperty::Bulky;
        m_valid = m_valid && !named.isEmpty() && !tooMuch;
        if (field)
            m_additional.append(field->fieldUri);
    }
}

bool ItemDescription::wants(const ItemProperty &property) const
{
    if (m_additional.contains(property.path))
        return true;
    if (m_operation == For::FindItem && property.flags & ItemProperty::Bulky)
        return false;
    return m_base == Ews::BaseShape::AllProperties ||
           (m_base == Ews::BaseShape::Default && property.flags & ItemProperty::Default);
}

void ItemDescription::addExtendedProperties(const StoredItem &from, Ews::Item &to) const
{
    for (const Ews::ExtendedProperty &property : from.item().extendedProperties)
        for (const Ews::ExtendedFieldUri &wanted : m_extended)
            if (sameProperty(property.uri, wanted))
                to.extendedProperties.append(property);
}

Ews::AnyItem ItemDescription::describe(const Mailbox &mailbox, const StoredItem &item) const
{
    const bool hidden = item.isPrivate() && !seesPrivateItems(m_call, mailbox);
    StoredItem seen = item;
    if (hidden)
        seen.content = masked(item);
    const Folder folder = mailbox.folders.value(item.folder);
    seen.item().parentFolderId = folderIdOf(mailbox, folder);
    seen.item().effectiveRights = effectiveRights(m_call, mailbox, folder, item);
    if (!hidden) {
        seen.item().hasAttachments = !item.item().attachments.isEmpty();
        seen.item().attachments = listedAttachments(mailbox, item);
    }
    if (!hidden && item.series && m_operation == For::GetItem)
        addOccurrences(mailbox, item, *seen.calendarItem());
    Ews::AnyItem out = std::visit(
        [](const auto &one) { return Ews::AnyItem(std::decay_t<decltype(one)>()); }, seen.content);
    for (const ItemProperty &property : itemProperties())
        if (property.has(seen.content) && wants(property))
            property.copy(seen.content, out);
    auto &result = std::visit([](auto &one) -> Ews::Item & { return one; }, out);
    result.itemId = itemIdOf(mailbox, item);
    if (result.body && m_bodyType == Ews::BodyTypeResponse::Text)
        result.body = plainTextOf(*result.body);
    if (!hidden)
        addExtendedProperties(seen, result);
    return out;
}

} // namespace Sandbox
