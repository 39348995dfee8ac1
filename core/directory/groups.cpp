// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/groups.h"

#include "directory/directorysearch.h"

#include <QCoroFuture>

#include <algorithm>
#include <deque>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t underWayAtOnce = 4;
/// Deeper nesting is a mistake of somebody's; what is not opened counts as incomplete.
constexpr int deepestLevel = 10;
constexpr int mostNestedGroups = 200;

QString keyOf(const Ews::UserId &account)
{
    return account.primarySmtpAddress.toLower();
}

Ews::UserId userOf(const Ews::Mailbox &mailbox)
{
    return {.primarySmtpAddress = mailbox.emailAddress, .displayName = mailbox.name};
}

bool hasSmtpAddress(const Ews::Mailbox &mailbox)
{
    return mailbox.emailAddress.contains(u'@') && mailbox.routingType != "EX"_L1;
}

/// Whether the same would come of every other question.
bool endsTheQuestions(const Ews::Error &error)
{
    switch (error.failure) {
    case Ews::Failure::Fault:
    case Ews::Failure::Refused:
    case Ews::Failure::Malformed:
    case Ews::Failure::TooLarge:
        return false;
    case Ews::Failure::Network:
    case Ews::Failure::TimedOut:
    case Ews::Failure::Certificate:
    case Ews::Failure::Unauthorized:
    case Ews::Failure::Forbidden:
    case Ews::Failure::NotFound:
    case Ews::Failure::Busy:
    case Ews::Failure::Http:
    case Ews::Failure::Cancelled:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

bool Groups::canBeLookedUp(const Ews::UserId &account)
{
    return account.primarySmtpAddress.contains(u'@') && !account.distinguishedUser &&
           account.externalUserIdentity.isEmpty();
}

const Groups::Entry *Groups::find(const Ews::UserId &account) const
{
    if (!canBeLookedUp(account))
        return nullptr;
    const auto at = m_entries.constFind(keyOf(account));
    return at == m_entries.cend() ? nullptr : &*at;
}

bool Groups::isLookedUp(const Ews::UserId &account) const
{
    const Entry *entry = find(account);
    return entry && entry->answered;
}

bool Groups::isGroup(const Ews::UserId &account) const
{
    const Entry *entry = find(account);
    return entry && entry->isGroup;
}

std::optional<Ews::Error> Groups::errorOf(const Ews::UserId &account) const
{
    const Entry *entry = find(account);
    return entry ? entry->error : std::nullopt;
}

QList<const Groups::Entry *> Groups::opened(const Ews::UserId &group) const
{
    QList<const Entry *> all;
    if (const Entry *top = find(group); top && top->isGroup)
        all.append(top);
    for (qsizetype i = 0; i < all.size(); ++i)
        for (const Ews::UserId &nested : all.at(i)->nested)
            if (const Entry *entry = find(nested); entry && !all.contains(entry))
                all.append(entry);
    return all;
}

bool Groups::contains(const Ews::UserId &group, const Ews::UserId &account) const
{
    return canBeLookedUp(account) &&
           std::ranges::any_of(opened(group), [key = keyOf(account)](const Entry *entry) {
               return entry->directAddresses.contains(key);
           });
}

bool Groups::isComplete(const Ews::UserId &group) const
{
    return std::ranges::all_of(
        opened(group), [](const Entry *entry) { return entry->answered && !entry->partial; });
}

QList<Ews::UserId> Groups::members(const Ews::UserId &group) const
{
    QList<Ews::UserId> all;
    QSet<QString> seen;
    for (const Entry *entry : opened(group))
        for (const Ews::UserId &person : entry->people) {
            const auto before = seen.size();
            seen.insert(keyOf(person));
            // Those without an address cannot be told apart.
            if (seen.size() > before || !canBeLookedUp(person))
                all.append(person);
        }
    return all;
}

std::optional<qsizetype> Groups::memberCount(const Ews::UserId &group) const
{
    return isGroup(group) ? std::optional(members(group).size()) : std::nullopt;
}

QList<Ews::UserId> Groups::groupsOf(const Ews::UserId &account) const
{
    QList<Ews::UserId> all;
    for (const QString &key : m_order) {
        const Entry &entry = *m_entries.constFind(key);
        if (entry.isGroup && contains(entry.account, account))
            all.append(entry.account);
    }
    return all;
}

QList<Ews::UserId> Groups::groupsIn(const Ews::UserId &group) const
{
    const Entry *entry = find(group);
    return entry ? entry->nested : QList<Ews::UserId>();
}

void Groups::put(Entry entry)
{
    const QString key = keyOf(entry.account);
    if (!m_entries.contains(key))
        m_order.append(key);
    m_entries.insert(key, std::move(entry));
}

void Groups::add(const Ews::UserId &account, const Ews::Result<Ews::DLExpansion> &answer)
{
    if (!canBeLookedUp(account))
        return;
    Entry entry{.account = account};
    if (!answer) {
        entry.answered = findsNobody(answer.error());
        if (!entry.answered) {
            entry.isGroup = isGroup(account); // a group may have said so that it is in
            entry.error = answer.error();
        }
        put(std::move(entry));
        return;
    }
    entry.answered = entry.isGroup = true;
    entry.partial = !answer->includesLastItemInRange.value_or(true);
    for (const Ews::Mailbox &member : answer->members) {
        const bool nested = member.mailboxType && OnBehalf::isGroup(*member.mailboxType);
        const Ews::UserId user = userOf(member);
        (nested ? entry.nested : entry.people).append(user);
        if (!hasSmtpAddress(member)) {
            entry.partial = true;
            continue;
        }
        entry.directAddresses.insert(keyOf(user));
        const bool person = member.mailboxType == Ews::MailboxType::Mailbox;
        if (!isLookedUp(user) && (nested || person))
            put({.account = user, .answered = person, .isGroup = nested});
    }
    put(std::move(entry));
}

namespace {

struct Question
{
    Ews::UserId account;
    int level = 0; ///< 0: asked for; more: inside a group.
};

struct Asked
{
    Question question;
    QFuture<Ews::Result<Ews::ExpandDL::Response>> coming;
};

Ews::Result<Ews::DLExpansion> expansionIn(const Ews::Result<Ews::ExpandDL::Response> &answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    if (!answer->items.isEmpty() && !answer->items.first())
        return std::unexpected(answer->items.first().error());
    if (answer->items.isEmpty() || !answer->items.first()->expansion)
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Malformed,
                                          .message = u"The answer holds no members."_s});
    return *answer->items.first()->expansion;
}

/// What is still to be asked, each account once.
class Questions
{
public:
    void add(const QList<Ews::UserId> &accounts, int level)
    {
        for (const Ews::UserId &account : accounts) {
            const bool nested = level > 0;
            if (!Groups::canBeLookedUp(account) || m_seen.contains(keyOf(account)) ||
                level > deepestLevel || (nested && m_nested >= mostNestedGroups))
                continue;
            m_seen.insert(keyOf(account));
            m_nested += nested ? 1 : 0;
            m_open.push_back({account, level});
        }
    }

    /// The next one to send; groups that are known already lead to those inside.
    std::optional<Question> next(const Groups &groups)
    {
        while (!m_open.empty()) {
            Question question = m_open.front();
            m_open.pop_front();
            if (!groups.isLookedUp(question.account))
                return question;
            add(groups.groupsIn(question.account), question.level + 1);
        }
        return std::nullopt;
    }

    int open() const { return int(m_open.size()); }
    int all() const { return int(m_seen.size()); }

private:
    std::deque<Question> m_open;
    QSet<QString> m_seen;
    int m_nested = 0;
};

QCoro::Task<> ask(std::shared_ptr<Ews::Client> client, QList<Ews::UserId> accounts, Groups groups,
                  std::stop_token stop, GroupsProgress progress, QPromise<Groups> promise)
{
    promise.start();
    Questions questions;
    questions.add(accounts, 0);
    std::deque<Asked> underWay;
    std::optional<Ews::Error> ended;
    while (true) {
        while (underWay.size() < underWayAtOnce) {
            const auto question = questions.next(groups);
            if (!question)
                break;
            if (ended) {
                groups.add(question->account, std::unexpected(*ended));
                continue;
            }
            const Ews::ExpandDL request{
                .mailbox = {.emailAddress = question->account.primarySmtpAddress}};
            underWay.push_back({*question, client->send(request, stop)});
        }
        if (underWay.empty())
            break;
        const Asked asked = std::move(underWay.front());
        underWay.pop_front();
        const auto answer = expansionIn(co_await asked.coming);
        if (!answer && endsTheQuestions(answer.error()))
            ended = answer.error();
        groups.add(asked.question.account, answer);
        questions.add(groups.groupsIn(asked.question.account), asked.question.level + 1);
        if (progress)
            progress(questions.all() - questions.open() - int(underWay.size()), questions.all());
    }
    promise.addResult(std::move(groups));
    promise.finish();
}

} // namespace

QFuture<Groups> readGroups(std::shared_ptr<Ews::Client> client, QList<Ews::UserId> accounts,
                           Groups known, std::stop_token stop, GroupsProgress progress)
{
    QPromise<Groups> promise;
    auto future = promise.future();
    ask(std::move(client), std::move(accounts), std::move(known), std::move(stop),
        std::move(progress), std::move(promise));
    return future;
}

} // namespace OnBehalf
