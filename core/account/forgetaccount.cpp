// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/forgetaccount.h"

#include "delegates/delegatesjournal.h"
#include "permissions/permissionsjournal.h"
#include "principals/principalslist.h"

#include <QCoroFuture>

#include <QPromise>

#include <algorithm>

namespace OnBehalf {

namespace {

bool isOf(const QString &address, const Account &account)
{
    return address.compare(account.address, Qt::CaseInsensitive) == 0;
}

QList<Account> othersThan(const Account &account, const AccountSettings &settings)
{
    QList<Account> others = settings.accounts();
    others.removeIf([&account](const Account &one) {
        return one.server == account.server && isOf(one.address, account);
    });
    return others;
}

bool sharesAddress(const Account &account, const QList<Account> &others)
{
    return std::ranges::any_of(
        others, [&account](const Account &one) { return isOf(one.address, account); });
}

bool isOfRights(const JournalEntry &entry)
{
    return entry.kind == delegatesJournalKind || entry.kind == permissionsJournalKind;
}

/// The entries of the journal that nobody needs without \a account.
QStringList ownEntries(const Account &account, const Journal &journal)
{
    const auto entries = journal.entries();
    const bool isAlone = std::ranges::none_of(entries, [&](const JournalEntry &entry) {
        return isOfRights(entry) && isOf(entry.mailbox, account) && !isOf(entry.actor, account);
    });
    QStringList ids;
    for (const JournalEntry &entry : entries) {
        const bool goes = !isOfRights(entry) || (isAlone && isOf(entry.mailbox, account));
        if (goes && isOf(entry.actor, account))
            ids.append(entry.id);
    }
    return ids;
}

/// How many stay.
qsizetype removeFiles(const Account &account, const AccountPlaces &places)
{
    qsizetype left = 0;
    for (const QString &id : ownEntries(account, places.journal))
        left += places.journal.remove(id) ? 0 : 1;
    for (const MeetingDraft &draft : places.meetings.drafts(account.address))
        places.meetings.remove(draft.id);
    for (const KeptMail &mail : places.mails.drafts(account.address))
        places.mails.remove(mail.id);
    return left + places.meetings.drafts(account.address).size() +
           places.mails.drafts(account.address).size();
}

Unforgotten forgetFiles(const Account &account, const AccountSettings &settings,
                        const QList<Account> &others, const AccountPlaces &places)
{
    if (!settings.remove(account)) // an account that stays keeps its drafts and its record
        return {.settings = true};
    if (sharesAddress(account, others))
        return {};
    forgetPrincipals(settings, account.address);
    PrincipalsList::forget(settings, account.address);
    return {.files = removeFiles(account, places)};
}

QCoro::Task<> forget(Account account, AccountSettings settings,
                     std::shared_ptr<SecretStore> secrets, AccountPlaces places,
                     QPromise<Unforgotten> promise)
{
    promise.start();
    const QList<Account> others = othersThan(account, settings);
    const QStringList keys = ownSecretKeys(account, settings);
    std::optional<SecretFailure> failure;
    for (const QString &key : keys) {
        const auto removed = co_await secrets->remove(key);
        if (!removed) {
            failure = removed.error();
            break; // what it could not do once takes its time again
        }
    }
    Unforgotten left{.secrets = failure};
    if (!failure || *failure == SecretFailure::Unavailable)
        left = forgetFiles(account, settings, others, places);
    left.secrets = failure;
    promise.addResult(left);
    promise.finish();
}

} // namespace

QStringList ownSecretKeys(const Account &account, const AccountSettings &settings)
{
    QStringList keys = account.secretKeys();
    for (const Account &other : othersThan(account, settings))
        for (const QString &key : other.secretKeys())
            keys.removeAll(key);
    return keys;
}

UnfinishedWork unfinishedWork(const Account &account, const AccountSettings &settings,
                              const AccountPlaces &places)
{
    if (sharesAddress(account, othersThan(account, settings)))
        return {};
    const auto entries = places.journal.entries();
    return {.drafts = places.meetings.drafts(account.address).size() +
                      places.mails.drafts(account.address).size(),
            .sends = std::ranges::count_if(entries, [&account](const JournalEntry &entry) {
                return !isOfRights(entry) && entry.after.isEmpty() && isOf(entry.actor, account);
            })};
}

QFuture<Unforgotten> forgetAccount(Account account, AccountSettings settings,
                                   std::shared_ptr<SecretStore> secrets, AccountPlaces places)
{
    QPromise<Unforgotten> promise;
    auto future = promise.future();
    forget(std::move(account), std::move(settings), std::move(secrets), std::move(places),
           std::move(promise));
    return future;
}

} // namespace OnBehalf
