// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// UpdateItem and DeleteItem.

#include "sandbox/delivery.h"
#include "sandbox/itemproperties.h"
#include "sandbox/series.h"

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
struct ItemUpdater
{
    Ews::AnyItem &item;
    bool isOccurrence = false;

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
            named.first()->flags & ItemProperty::Required || isOfSeriesAlone(field->fieldUri))
            return u"ErrorInvalidPropertyDelete"_s;
        for (const ItemProperty *property : named)
            property->clear(item);
        return std::nullopt;
    }

private:
    /// Only a whole series can have another pattern. The code for it is unsure.
    bool isOfSeriesAlone(QAnyStringView path) const
    {
        return isOccurrence && path == QAnyStringView("calendar:Recurrence"_L1);
    }

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
            if (!(property->flags & ItemProperty::Settable) || isOfSeriesAlone(property->path))
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
    const Ews::CalendarItem &meeting = *at.item->calendarItem();
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
    Ews::CalendarItem marked = meeting; // after the delivery, which may have been answered
    if (!are.isEmpty())
        marked.meetingRequestWasSent = true;
    keep(at, marked);
    call.diesAfter(Step::Marked);
}

/// What keeps the caller from changing the item at all.
std::optional<Ews::Error> obstacle(const Call &call, const Ews::UpdateItem &op,
                                   const LocatedItem &at)
{
    if (!mayEdit(call, *at.mailbox, *at.item))
        return refused(u"ErrorAccessDenied"_s);
    if (at.item->calendarItem() && !op.sendMeetingUpdates)
        return refused(u"ErrorSendMeetingInvitationsOrCancellationsRequired"_s);
    if (!at.item->calendarItem() && !op.messageDisposition)
        return refused(u"ErrorMessageDispositionRequired"_s);
    if (at.item->calendarItem() && at.item->folder == "deleteditems"_L1 &&
        *op.sendMeetingUpdates != SendMeetingUpdates::SendToNone)
        return refused(u"ErrorCalendarCannotUpdateDeletedItem"_s);
    auto problem = changeKeyProblem(at);
    const bool overwrites = op.conflictResolution == Ews::ConflictResolution::AlwaysOverwrite &&
                            problem && problem->code == "ErrorIrresolvableConflict"_L1;
    return overwrites ? std::nullopt : problem;
}

/// Brings a changed calendar item into form, or says what is wrong with it.
std::optional<QString> settleChange(const Call &call, const Ews::UpdateItem &op,
                                    const LocatedItem &at, StoredItem &changed)
{
    Ews::CalendarItem &item = *changed.calendarItem();
    const Ews::CalendarItem &was = *at.item->calendarItem();
    if (auto wrong = settle(changed, &was))
        return wrong;
    if (at.series && crossesNeighbour(*at.series, changed))
        return u"ErrorOccurrenceCrossingBoundary"_s;
    const bool sends = *op.sendMeetingUpdates != SendMeetingUpdates::SendToNone &&
                       !(attendeesOf(item) + attendeesOf(was)).isEmpty();
    if (sends && !maySendFor(call, *at.mailbox))
        return u"ErrorSendAsDenied"_s;
    if (item.start != was.start || item.end != was.end || item.recurrence != was.recurrence)
        item.appointmentSequenceNumber = item.appointmentSequenceNumber.value_or(0) + 1;
    return std::nullopt;
}

Ews::Result<Ews::ItemAnswer> apply(Call &call, const Ews::UpdateItem &op,
                                   const Ews::ItemChange &change)
{
    const auto at = locateItem(call, change.itemId);
    if (!at)
        return std::unexpected(at.error());
    if (const auto problem = obstacle(call, op, *at))
        return std::unexpected(*problem);
    const Ews::AnyItem before = at->item->content;
    const auto *was = std::get_if<Ews::CalendarItem>(&before);
    StoredItem changed = *at->item;
    for (const auto &update : change.updates)
        if (const auto wrong =
                std::visit(ItemUpdater{changed.content, at->series != nullptr}, update))
            return std::unexpected(refused(*wrong));
    if (was)
        if (const auto wrong = settleChange(call, op, *at, changed))
            return std::unexpected(refused(*wrong));
    changed.item().lastModifiedName = call.caller->displayName;
    changed.item().lastModifiedTime = call.when;
    at->item->series = changed.series;
    keep(*at, changed.content);
    if (was && !call.diesAfter(Step::Saved))
        tell(call, *at, *op.sendMeetingUpdates, *was);
    return justId(*at->mailbox, *at->item);
}

Ews::Result<Ews::Nothing> remove(Call &call, const Ews::DeleteItem &op, const Ews::AnyItemId &id)
{
    const auto at = locateItem(call, id);
    if (!at)
        return std::unexpected(at.error());
    if (!mayDelete(call, *at->mailbox, *at->item))
        return std::unexpected(refused(u"ErrorAccessDenied"_s));
    if (const Ews::CalendarItem *meeting = at->item->calendarItem()) {
        if (!op.sendMeetingCancellations)
            return std::unexpected(refused(u"ErrorSendMeetingCancellationsRequired"_s));
        const bool tells =
            *op.sendMeetingCancellations != Ews::SendMeetingInvitations::SendToNone &&
            meeting->myResponseType == Ews::ResponseType::Organizer &&
            !attendeesOf(*meeting).isEmpty();
        if (tells && !maySendFor(call, *at->mailbox))
            return std::unexpected(refused(u"ErrorSendAsDenied"_s));
        if (tells) {
            Ews::CalendarItem cancelled = *meeting;
            cancelled.isCancelled = true; // before it is sent
            keep(*at, cancelled);
            if (call.diesAfter(Step::Saved))
                return Ews::Nothing{};
            deliverCancellation(call, *at, attendeesOf(cancelled), std::nullopt);
            if (call.diesAfter(Step::Sent))
                return Ews::Nothing{};
        }
    }
    dispose(*at, op.deleteType != Ews::DisposalType::MoveToDeletedItems);
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
