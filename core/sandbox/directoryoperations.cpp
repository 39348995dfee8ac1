// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/exchange.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maximumHits = 100;

Ews::MailboxType typeOf(const DirectoryEntry &entry)
{
    switch (entry.kind) {
    case EntryKind::Person:
    case EntryKind::Room:
    case EntryKind::ServiceAccount:
        return Ews::MailboxType::Mailbox;
    case EntryKind::DistributionGroup:
    case EntryKind::SecurityGroup:
        return Ews::MailboxType::PublicDL;
    case EntryKind::Contact:
        return Ews::MailboxType::Contact;
    }
    Q_UNREACHABLE();
}

QString orAbsent(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

Ews::Mailbox mailboxOf(const DirectoryEntry &entry)
{
    return {.name = entry.displayName,
            .emailAddress = entry.smtp,
            .routingType = u"SMTP"_s,
            .mailboxType = typeOf(entry)};
}

Ews::Resolution describe(const DirectoryEntry &entry, bool withContact)
{
    Ews::Resolution resolution{.mailbox = mailboxOf(entry)};
    if (withContact)
        resolution.contact = Ews::Contact{.displayName = entry.displayName,
                                          .department = orAbsent(entry.department),
                                          .jobTitle = orAbsent(entry.jobTitle),
                                          .officeLocation = orAbsent(entry.office)};
    return resolution;
}

} // namespace

Ews::Result<Ews::ResolveNames::Response> Exchange::resolveNames(const Ews::ResolveNames &op,
                                                                Call &call)
{
    // Nobody here keeps personal contacts, so those alone never have a hit.
    const bool inDirectory = op.searchScope != Ews::SearchScope::Contacts;
    QList<const DirectoryEntry *> found;
    if (inDirectory)
        found = call.directory().search(op.unresolvedEntry, maximumHits + 1);
    const qsizetype all = found.size();
    found.removeIf([](const DirectoryEntry *e) { return e->kind == EntryKind::ServiceAccount; });
    Ews::ResolveNames::Response response;
    if (found.isEmpty()) {
        response.items.append(std::unexpected(refused(
            all > 0 ? u"ErrorNameResolutionNoMailbox"_s : u"ErrorNameResolutionNoResults"_s)));
        return response;
    }
    const bool complete = found.size() <= maximumHits;
    Ews::ResolutionSet set{.includesLastItemInRange = complete};
    for (const DirectoryEntry *entry : found.first(qMin<qsizetype>(found.size(), maximumHits)))
        set.resolutions.append(describe(*entry, op.returnFullContactData));
    set.totalItemsInView = int(set.resolutions.size());
    Ews::Resolved resolved{.resolutionSet = set};
    if (set.resolutions.size() > 1)
        resolved.warning = refused(u"ErrorNameResolutionMultipleResults"_s);
    response.items.append(resolved);
    return response;
}

Ews::Result<Ews::ExpandDL::Response> Exchange::expandDL(const Ews::ExpandDL &op, Call &call)
{
    Ews::ExpandDL::Response response;
    const DirectoryEntry *group = call.directory().byAddress(op.mailbox.emailAddress);
    if (!group || !group->isGroup()) {
        response.items.append(std::unexpected(refused(u"ErrorNameResolutionNoResults"_s)));
        return response;
    }
    Ews::DLExpansion expansion{.includesLastItemInRange = true};
    for (const Sid &member : group->members)
        if (const DirectoryEntry *entry = call.directory().bySid(member))
            expansion.members.append(mailboxOf(*entry));
    expansion.totalItemsInView = int(expansion.members.size());
    response.items.append(Ews::ExpandedDL{.expansion = expansion});
    return response;
}

} // namespace Sandbox
