// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ews-bench --url URL --workload audit|first|bigtree|calendar --mailboxes M --concurrency C
//
// Reads mailboxes with the real client, as the window does, and prints one line of JSON: times and
// what was read. `first`: one GetDelegate. `audit`: GetDelegate and the six permission lists of
// each mailbox, two requests, C calls at once. `bigtree`: one FindFolder, all folders at once.
// `calendar`: one FindItem, a year of a calendar.

#include "measure.h"

#include "ews/client.h"
#include "ews/largeanswers.h"
#include "ews/operations/findfolder.h"
#include "ews/operations/finditem.h"
#include "ews/operations/getdelegate.h"
#include "ews/operations/getfolder.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array folderNames{"calendar"_L1, "tasks"_L1, "inbox"_L1,
                                 "contacts"_L1, "notes"_L1, "journal"_L1};

qint64 codePoints(const QString &text)
{
    qint64 count = 0;
    for (const QChar c : text)
        count += !c.isLowSurrogate();
    return count;
}

void count(Counts &counts, const Ews::UserId &user)
{
    counts.text += codePoints(user.primarySmtpAddress) + codePoints(user.displayName);
}

void count(Counts &counts, const Ews::GetDelegate::Response &response)
{
    for (const auto &item : response.items) {
        if (!item || !item->delegateUser) {
            ++counts.errors;
            continue;
        }
        const Ews::DelegateUser &user = *item->delegateUser;
        ++counts.delegates;
        count(counts, user.userId);
        if (!user.permissions)
            continue;
        for (const auto &level :
             {user.permissions->calendar, user.permissions->tasks, user.permissions->inbox,
              user.permissions->contacts, user.permissions->notes, user.permissions->journal})
            counts.levels += level.has_value();
    }
}

void count(Counts &counts, const Ews::GetFolder::Response &response)
{
    for (const auto &item : response.items) {
        if (!item || !item->folders) {
            ++counts.errors;
            continue;
        }
        for (const Ews::Folder &folder : *item->folders) {
            ++counts.folders;
            counts.text += codePoints(folder.displayName);
            if (folder.folderId)
                counts.text += codePoints(folder.folderId->id);
            if (!folder.permissionSet)
                continue;
            const auto each = [&](const auto &entries) {
                for (const Ews::Permission &entry : entries) {
                    ++counts.permissions;
                    count(counts, entry.userId);
                }
            };
            if (folder.permissionSet->permissions)
                each(*folder.permissionSet->permissions);
            if (folder.permissionSet->calendarPermissions)
                each(*folder.permissionSet->calendarPermissions);
        }
    }
}

void count(Counts &counts, const Ews::FindFolder::Response &response)
{
    for (const auto &item : response.items) {
        if (!item || !item->rootFolder || !item->rootFolder->folders) {
            ++counts.errors;
            continue;
        }
        for (const Ews::Folder &folder : *item->rootFolder->folders) {
            ++counts.folders;
            counts.text += codePoints(folder.displayName);
            if (folder.folderId)
                counts.text += codePoints(folder.folderId->id);
        }
    }
}

void count(Counts &counts, const Ews::FindItem::Response &response)
{
    for (const auto &answer : response.items) {
        if (!answer || !answer->rootFolder) {
            ++counts.errors;
            continue;
        }
        for (const Ews::AnyItem &one : answer->rootFolder->items) {
            const auto *item = std::get_if<Ews::CalendarItem>(&one);
            if (!item)
                continue;
            ++counts.items;
            counts.text += codePoints(item->subject) + codePoints(item->location);
            if (item->itemId)
                counts.text += codePoints(item->itemId->id);
            if (item->organizer)
                counts.text += codePoints(item->organizer->mailbox.name);
        }
    }
}

/// Keeps C calls under way until all are answered.
class Run
{
public:
    explicit Run(const Arguments &arguments)
        : m_client({.url = arguments.url, .connections = arguments.concurrency})
        , m_workload(arguments.workload)
        , m_perMailbox(arguments.workload == "audit"_L1 ? 2 : 1)
        , m_total(arguments.workload == "audit"_L1 ? 2 * arguments.mailboxes : 1)
    {
        for (int i = 0; i < arguments.concurrency; ++i)
            next();
    }

    Counts counts;

private:
    void next()
    {
        if (m_started >= m_total)
            return;
        const int n = m_started++;
        if (m_workload == "bigtree"_L1) {
            take(m_client.send(Ews::FindFolder{
                .traversal = Ews::FolderTraversal::Deep,
                .shape = {.baseShape = Ews::BaseShape::AllProperties},
                .parentFolderIds = {Ews::DistinguishedFolderId{.id = u"msgfolderroot"_s}}}));
            return;
        }
        if (m_workload == "calendar"_L1) {
            const auto newYear = [](int year) {
                return Ews::DateTime::utc(QDate(year, 1, 1).startOfDay(Qt::UTC));
            };
            take(m_client.send(Ews::FindItem{
                .shape = {.baseShape = Ews::BaseShape::Default},
                .view = Ews::CalendarView{.startDate = newYear(2026), .endDate = newYear(2027)},
                .parentFolderIds = {Ews::DistinguishedFolderId{.id = u"calendar"_s}}}));
            return;
        }
        const Ews::Mailbox mailbox{.emailAddress = u"user%1@bench.example"_s.arg(
                                       n / m_perMailbox, 6, 10, QLatin1Char('0'))};
        if (n % m_perMailbox == 0) {
            take(m_client.send(Ews::GetDelegate{.mailbox = mailbox}));
            return;
        }
        Ews::GetFolder request{
            .shape = {.additionalProperties = {Ews::FieldUri{u"folder:DisplayName"_s},
                                               Ews::FieldUri{u"folder:PermissionSet"_s}}}};
        for (const QLatin1StringView name : folderNames)
            request.folderIds.append(Ews::DistinguishedFolderId{.id = name, .mailbox = mailbox});
        take(m_client.send(request));
    }

    template<class Response>
    void take(QFuture<Ews::Result<Response>> future)
    {
        std::move(future).then([this](const Ews::Result<Response> &answer) {
            if (answer)
                count(counts, *answer);
            else
                ++counts.errors;
            if (++m_answered == m_total)
                QCoreApplication::quit();
            else
                next();
        });
    }

    Ews::Client m_client;
    QString m_workload;
    int m_perMailbox;
    int m_total;
    int m_started = 0;
    int m_answered = 0;
};

bool read(const QStringList &words, Arguments &arguments)
{
    for (qsizetype i = 1; i + 1 < words.size(); i += 2) {
        const QString &value = words.at(i + 1);
        if (words.at(i) == "--url"_L1)
            arguments.url = QUrl(value);
        else if (words.at(i) == "--workload"_L1)
            arguments.workload = value;
        else if (words.at(i) == "--mailboxes"_L1)
            arguments.mailboxes = value.toInt();
        else if (words.at(i) == "--concurrency"_L1)
            arguments.concurrency = value.toInt();
        else
            return false;
    }
    return arguments.url.isValid() && arguments.mailboxes > 0 && arguments.concurrency > 0 &&
           QStringList{u"audit"_s, u"first"_s, u"bigtree"_s, u"calendar"_s}.contains(
               arguments.workload);
}

} // namespace

int main(int argc, char *argv[])
{
    Ews::expectLargeAnswers();
    QCoreApplication app(argc, argv);
    Arguments arguments;
    if (!read(QCoreApplication::arguments(), arguments)) {
        std::fputs("ews-bench --url URL --workload audit|first|bigtree|calendar --mailboxes M "
                   "--concurrency C\n",
                   stderr);
        return 2;
    }
    Measure measure;
    measure.start();
    Run run(arguments);
    QCoreApplication::exec();
    measure.stop();
    measure.print(arguments, run.counts);
    return run.counts.errors ? 1 : 0;
}
