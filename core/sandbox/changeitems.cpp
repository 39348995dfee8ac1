// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// UpdateItem and DeleteItem.

#include "sandbox/delivery.h"
#include "sandbox/itemproperties.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::SendMeetingUpdates;

namespace {

/// Which properties \a item holds, among them extended ones.
int countOf(const Ews::AnyItem &item)
{
    int count =
        int(std::visit([](const Ews::Item &one) { return one.extendedProperties.size(); }, item));
    for (const ItemProperty &property : itemProperties())
        count += property.has(item);
    return count;
}

/// Applies the updates of a change to a copy of an item, which is stored when all were good.
struct Updater
{
    Ews::AnyItem &item;

    std::optional<QString> operator()(const Ews::SetItemField &set) { return change(set); }
    std::optional<QString> operator()(const Ews::AppendToItemField &)
    {
        return u"ErrorInvalidPropertyAppend"_s;
    }
    std::optional<QString> operator()(const Ews::DeleteItemField &remove)
    {
        if (const auto *uri = std::get_if<Ews::ExtendedFieldUri>(&remove.path)) {
            properties().removeIf([uri](const auto &one) { return sameProperty(one.uri, *uri); });
            return std::nullopt;
        }
        const auto *field = std::get_if<Ews::FieldUri>(&remove.path);
        const auto named = field ? itemProperties(field->fieldUri) : QList<const ItemProperty *>();
        if (named.isEmpty() || !(named.first()->flags & ItemProperty::Settable) ||
            named.first()->flags & ItemProperty::Required)
            return u"ErrorInvalidPropertyDelete"_s;
        for (const ItemProperty *property : named)
            property->clear(item);
        return std::nullopt;
    }

private:
    QList<Ews::ExtendedProperty> &properties()
    {
        return std::visit(
            [](Ews::Item & one) -> auto & { return one.extendedProperties; }, item);
    }

    std::optional<QString> change(const Ews::SetItemField &set)
    {
        const Ews::AnyItem given =
            std::visit([](const auto &one) { return Ews::AnyItem(one); }, set.item);
        if (given.index() != item.index())
            return u"ErrorInvalidPropertySet"_s;
        if (countOf(given) != 1)
            return u"ErrorIncorrectUpdatePropertyCount"_s;
        if (const auto *uri = std::get_if<Ews::ExtendedFieldUri>(&set.path))
            return changeExtended(*uri, given);
        const auto *field = std::get_if<Ews::FieldUri>(&set.path);
        for (const ItemProperty *property :
             field ? itemProperties(field->fieldUri) : QList<const ItemProperty *>()) {
            if (!property->has(given))
                continue;
            if (!(property->flags & ItemProperty::Settable))
                return u"ErrorInvalidPropertySet"_s;
            property->copy(given, item);
            return std::nullopt;
        }
        return u"ErrorUpdatePropertyMismatch"_s;
    }

    std::optional<QString> changeExtended(const Ews::ExtendedFieldUri &uri,
                                          const Ews::AnyItem &given)
    {
        const auto held =
            std::visit([](const Ews::Item &one) { return one.extendedProperties; }, given);
        if (held.isEmpty() || !sameProperty(held.first().uri, uri))
            return u"ErrorUpdatePropertyMismatch"_s;
        properties().removeIf([&uri](const auto &one) { return sameProperty(one.uri, uri); });
        properties().append(held.first());
        return std::nullopt;
    }
};

/// Who is told of the change, as the request wants it.
QList<Ews::Attendee> toldOf(SendMeetingUpdates how, const QList<Ews::Attendee> &before,
                            const QList<Ews::Attendee> &now)
{
    switch (how) {
    case SendMeetingUpdates::SendToNone:
        return {};
    case SendMeetingUpdates::SendOnlyToAll:
    case SendMeetingUpdates::SendToAllAndSaveCopy:
        return now;
    case SendMeetingUpdates::SendOnlyToChanged:
    case SendMeetingUpdates::SendToChangedAndSaveCopy:
        return without(now, before);
    }
    Q_UNREACHABLE();
}

/// Saved, sent, marked as sent: a cut can fall between.
void tell(Call &call, const LocatedItem &at, SendMeetingUpdates how,
          const Ews::CalendarItem &before)
{
    Ews::CalendarItem &meeting = *at.item->calendarItem();
    if (how == SendMeetingUpdates::SendToNone ||
        meeting.myResponseType != Ews::ResponseType::Organizer)
        return;
    const auto were = attendeesOf(before);
    const auto are = attendeesOf(meeting);
    if (before.meetingRequestWasSent.value_or(false))
        deliverCancellation(call, at, without(were, are), std::nullopt);
    deliverRequest(call, at, toldOf(how, were, are));
    if (call.diesAfter(Step::Sent))
        return;
    if (!are.isEmpty())
        meeting.meetingRequestWasSent = true;
    ++at.item->change;
    call.diesAfter(Step::Marked);
}

Ews::Result<Ews::ItemAnswer> apply(Call &call, const Ews::UpdateItem &op,
                                   const Ews::ItemChange &change)
{
    const auto at = locateItem(call, change.itemId);
    if (!at)
        return std::unexpected(at.error());
    if (!mayEdit(call, *at->mailbox, *at->item))
        return std::unexpected(refused(u"ErrorAccessDenied"_s));
    if (at->item->calendarItem() && !op.sendMeetingUpdates)
        return std::unexpected(refused(u"ErrorSendMeetingInvitationsOrCancellationsRequired"_s));
    if (!at->item->calendarItem() && !op.messageDisposition)
        return std::unexpected(refused(u"ErrorMessageDispositionRequired"_s));
    const auto problem = changeKeyProblem(*at);
    const bool overwrites = op.conflictResolution == Ews::ConflictResolution::AlwaysOverwrite &&
                            problem && problem->code == "ErrorIrresolvableConflict"_L1;
    if (problem && !overwrites)
        return std::unexpected(*problem);
    Ews::AnyItem changed = at->item->content;
    for (const auto &update : change.updates)
        if (const auto wrong = std::visit(Updater{changed}, update))
            return std::unexpected(refused(*wrong));
    const Ews::AnyItem before = std::exchange(at->item->content, changed);
    const auto *was = std::get_if<Ews::CalendarItem>(&before);
    if (auto *item = at->item->calendarItem()) {
        const bool sends = *op.sendMeetingUpdates != SendMeetingUpdates::SendToNone &&
                           !(attendeesOf(*item) + attendeesOf(*was)).isEmpty();
        auto wrong = settle(*item);
        if (!wrong && sends && !maySendFor(call, *at->mailbox))
            wrong = u"ErrorSendAsDenied"_s;
        if (wrong) {
            at->item->content = before;
            return std::unexpected(refused(*wrong));
        }
        if (item->start != was->start || item->end != was->end)
            item->appointmentSequenceNumber = item->appointmentSequenceNumber.value_or(0) + 1;
    }
    ++at->item->change;
    at->item->item().lastModifiedName = call.caller->displayName;
    at->item->item().lastModifiedTime = Ews::DateTime::utc(QDateTime::currentDateTimeUtc());
    if (was && !call.diesAfter(Step::Saved))
        tell(call, *at, *op.sendMeetingUpdates, *was);
    Ews::AnyItem id = std::visit(
        [](const auto &one) { return Ews::AnyItem(std::decay_t<decltype(one)>()); }, changed);
    std::visit([&](Ews::Item &one) { one.itemId = itemIdOf(*at->mailbox, *at->item); }, id);
    return Ews::ItemAnswer{{id}};
}

Ews::Result<Ews::Nothing> remove(Call &call, const Ews::DeleteItem &op, const Ews::AnyItemId &id)
{
    const auto at = locateItem(call, id);
    if (!at)
        return std::unexpected(at.error());
    if (!mayDelete(call, *at->mailbox, *at->item))
        return std::unexpected(refused(u"ErrorAccessDenied"_s));
    if (Ews::CalendarItem *meeting = at->item->calendarItem()) {
        if (!op.sendMeetingCancellations)
            return std::unexpected(refused(u"ErrorSendMeetingCancellationsRequired"_s));
        const bool tells =
            *op.sendMeetingCancellations != Ews::SendMeetingInvitations::SendToNone &&
            meeting->myResponseType == Ews::ResponseType::Organizer &&
            !attendeesOf(*meeting).isEmpty();
        if (tells && !maySendFor(call, *at->mailbox))
            return std::unexpected(refused(u"ErrorSendAsDenied"_s));
        if (tells) {
            meeting->isCancelled = true; // before it is sent
            ++at->item->change;
            if (call.diesAfter(Step::Saved))
                return Ews::Nothing{};
            deliverCancellation(call, *at, attendeesOf(*meeting), std::nullopt);
            if (call.diesAfter(Step::Sent))
                return Ews::Nothing{};
        }
    }
    if (op.deleteType == Ews::DisposalType::MoveToDeletedItems) {
        at->item->folder = u"deleteditems"_s;
        ++at->item->change;
    } else {
        at->mailbox->items.erase(at->item->key);
    }
    call.diesAfter(Step::Marked);
    return Ews::Nothing{};
}

} // namespace

Ews::Result<Ews::UpdateItem::Response> Exchange::updateItem(const Ews::UpdateItem &op, Call &call)
{
    Ews::UpdateItem::Response response;
    for (const Ews::ItemChange &change : op.itemChanges)
        response.items.append(apply(call, op, change));
    return response;
}

Ews::Result<Ews::DeleteItem::Response> Exchange::deleteItem(const Ews::DeleteItem &op, Call &call)
{
    Ews::DeleteItem::Response response;
    for (const Ews::AnyItemId &id : op.itemIds)
        response.items.append(remove(call, op, id));
    return response;
}

} // namespace Sandbox
