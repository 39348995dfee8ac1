// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/directorysearch.h"

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

DirectoryEntry entryOf(const Ews::Resolution &resolution)
{
    DirectoryEntry entry{.name = resolution.mailbox.name,
                         .type =
                             resolution.mailbox.mailboxType.value_or(Ews::MailboxType::Mailbox)};
    if (resolution.mailbox.emailAddress.contains(u'@'))
        entry.address = resolution.mailbox.emailAddress;
    if (!resolution.contact)
        return entry;
    if (entry.name.isEmpty())
        entry.name = resolution.contact->displayName;
    QStringList detail{resolution.contact->jobTitle, resolution.contact->department};
    detail.removeAll(QString());
    entry.detail = detail.join(u", "_s);
    return entry;
}

Ews::Result<DirectoryHits> hitsOf(const Ews::Result<Ews::ResolveNames::Response> &answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    DirectoryHits hits;
    for (const auto &item : answer->items) {
        if (!item) {
            if (!findsNobody(item.error()))
                return std::unexpected(item.error());
            continue;
        }
        if (!item->resolutionSet)
            continue;
        for (const Ews::Resolution &resolution : item->resolutionSet->resolutions)
            hits.entries.append(entryOf(resolution));
        hits.more = hits.more || !item->resolutionSet->includesLastItemInRange.value_or(true);
    }
    return hits;
}

} // namespace

bool isGroup(Ews::MailboxType type)
{
    return type == Ews::MailboxType::PublicDL || type == Ews::MailboxType::PrivateDL ||
           type == Ews::MailboxType::GroupMailbox;
}

bool findsNobody(const Ews::Error &error)
{
    return error.code == "ErrorNameResolutionNoResults"_L1 ||
           error.code == "ErrorNameResolutionNoMailbox"_L1;
}

bool DirectoryEntry::isGroup() const
{
    return OnBehalf::isGroup(type);
}

bool DirectoryEntry::canBeDelegate() const
{
    return !address.isEmpty() &&
           (type == Ews::MailboxType::Mailbox || type == Ews::MailboxType::PublicDL ||
            type == Ews::MailboxType::Unknown);
}

QFuture<Ews::Result<DirectoryHits>> searchDirectory(std::shared_ptr<Ews::Client> client,
                                                    QString text, std::stop_token stop)
{
    const Ews::ResolveNames request{.returnFullContactData = true,
                                    .searchScope = Ews::SearchScope::ActiveDirectory,
                                    .unresolvedEntry = text.trimmed()};
    // The client is kept alive until the answer is there.
    return client->send(request, std::move(stop))
        .then([client](const Ews::Result<Ews::ResolveNames::Response> &answer) {
            return hitsOf(answer);
        });
}

QString nameAt(const Ews::Result<DirectoryHits> &hits, const QString &address)
{
    if (!hits)
        return {};
    const auto it = std::ranges::find_if(hits->entries, [&address](const DirectoryEntry &entry) {
        return entry.address.compare(address, Qt::CaseInsensitive) == 0;
    });
    return it == hits->entries.end() ? QString() : it->name;
}

} // namespace OnBehalf
