// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/organisationfile.h"

#include "ews/enumtext.h"
#include "recurrence/timezones.h"
#include "sandbox/categorylist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The resource sits in a static library, where nothing else would link it.
static void initResource()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace Sandbox {

namespace {

template<class E, std::size_t N>
E oneOf(const std::array<std::pair<QLatin1StringView, E>, N> &words, const QString &word)
{
    for (const auto &[name, value] : words)
        if (word == name)
            return value;
    mistake(u"a list of words"_s, word);
}

constexpr std::array<std::pair<QLatin1StringView, EntryKind>, 6> kinds{{
    {"Person"_L1, EntryKind::Person},
    {"Room"_L1, EntryKind::Room},
    {"DistributionGroup"_L1, EntryKind::DistributionGroup},
    {"SecurityGroup"_L1, EntryKind::SecurityGroup},
    {"Contact"_L1, EntryKind::Contact},
    {"ServiceAccount"_L1, EntryKind::ServiceAccount},
}};

constexpr std::array<std::pair<QLatin1StringView, Role>, 4> roles{{
    {"owner"_L1, Role::Owner},
    {"assistant"_L1, Role::Assistant},
    {"helpdesk"_L1, Role::Helpdesk},
    {"colleague"_L1, Role::Colleague},
}};

constexpr std::array<std::pair<QLatin1StringView, Store>, 4> stores{{
    {"folders"_L1, Store::Folders},
    {"freebusy"_L1, Store::Freebusy},
    {"rule"_L1, Store::Rule},
    {"directory"_L1, Store::Directory},
}};

constexpr std::array<std::pair<QLatin1StringView, Rights>, 12> rightNames{{
    {"readAny"_L1, Right::readAny},
    {"create"_L1, Right::create},
    {"editOwned"_L1, Right::editOwned},
    {"deleteOwned"_L1, Right::deleteOwned},
    {"editAny"_L1, Right::editAny},
    {"deleteAny"_L1, Right::deleteAny},
    {"createSubfolder"_L1, Right::createSubfolder},
    {"owner"_L1, Right::owner},
    {"contact"_L1, Right::contact},
    {"visible"_L1, Right::visible},
    {"freeBusySimple"_L1, Right::freeBusySimple},
    {"freeBusyDetailed"_L1, Right::freeBusyDetailed},
}};

QStringList strings(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

template<Ews::WireEnum E>
E word(const QString &text)
{
    return readWord<E>(text, u"mailboxes.json"_s);
}

/// The SID of somebody whom one of the first two files names.
Sid known(const Organisation &organisation, const QString &name)
{
    return knownSid(organisation, name, u"mailboxes.json"_s);
}

Rights readRights(const QJsonValue &value, bool calendar)
{
    if (value.isString())
        return rightsOf(word<Ews::PermissionLevel>(value.toString()), calendar).value_or(0);
    Rights rights = 0;
    for (const QString &name : strings(value))
        rights |= oneOf(rightNames, name);
    return rights;
}

Grant readGrant(const Organisation &organisation, const QJsonObject &json)
{
    Grant grant;
    grant.delegate.sid = known(organisation, json["who"_L1].toString());
    const DirectoryEntry *entry = organisation.directory.bySid(grant.delegate.sid);
    grant.delegate.name = entry ? entry->displayName : json["name"_L1].toString();
    grant.delegate.formerSmtp = json["formerSmtp"_L1].toString();
    grant.delegate.viewsPrivateItems = json["private"_L1].toBool();
    grant.delegate.damaged = json["damaged"_L1].toBool();
    grant.receivesCopies = json["copies"_L1].toBool();
    const QJsonObject levels = json["levels"_L1].toObject();
    for (const DelegateFolder &f : delegateFolders)
        if (levels.contains(f.key))
            grant.levels.*f.level = word<Ews::DelegateLevel>(levels[f.key].toString());
    if (json.contains("stores"_L1)) {
        grant.stores = {};
        for (const QString &name : strings(json["stores"_L1]))
            grant.stores |= oneOf(stores, name);
    }
    return grant;
}

void readEntries(const Organisation &organisation, const QJsonValue &json, Folder &folder)
{
    for (const QJsonValue &pair : json.toArray())
        folder.setRights(known(organisation, pair[0].toString()),
                         readRights(pair[1], folder.isCalendar()));
}

/// Folders that the users made, by the path of their parent: "inbox", "inbox/Projects".
void readMadeFolders(const Organisation &organisation, const QJsonArray &json, Mailbox &mailbox)
{
    QHash<QString, QString> keys; // by path
    for (const QJsonValue &value : json) {
        const QString parentPath = value["in"_L1].toString();
        const QString parentKey = keys.value(parentPath, parentPath);
        if (!mailbox.folders.contains(parentKey))
            mistake(u"mailboxes.json"_s, parentPath);
        const Folder parent = mailbox.folders.value(parentKey);
        const QString name = value["name"_L1].toString();
        Folder folder{.key = mailbox.nextKey(),
                      .parent = parentKey,
                      .kind = parent.kind,
                      .folderClass = parent.folderClass,
                      .displayName = name,
                      .totalCount = value["items"_L1].toInt()};
        folder.inheritPermissions(parent);
        readEntries(organisation, value["entries"_L1], folder);
        keys.insert(parentPath + u'/' + name, folder.key);
        mailbox.folders.insert(folder.key, folder);
    }
}

/// Minutes after midnight of "08:30".
int minutes(const QString &text)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    if (!time.isValid())
        mistake(u"mailboxes.json"_s, text);
    return time.msecsSinceStartOfDay() / 60'000;
}

/// [["Monday Tuesday", "08:00", "16:30"], …]; absent: as everybody's.
void readWorkTimes(const QJsonObject &json, WorkTimes &times)
{
    times.timeZone = json["timeZone"_L1].toString(times.timeZone);
    if (!Series::timeZone(times.timeZone))
        mistake(u"mailboxes.json"_s, times.timeZone);
    if (json.contains("workingHours"_L1))
        times.periods.clear();
    for (const QJsonValue &value : json["workingHours"_L1].toArray()) {
        const QByteArray words = value[0].toString().toLatin1();
        const auto days = Ews::DaysOfWeek::fromWire(QLatin1StringView(words));
        if (!days)
            mistake(u"mailboxes.json"_s, value[0].toString());
        times.periods.append({.daysOfWeek = *days,
                              .startTime = minutes(value[1].toString()),
                              .endTime = minutes(value[2].toString())});
    }
}

/// Days are counted from today.
std::optional<OutOfOffice> readOutOfOffice(const Organisation &organisation, const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return OutOfOffice{.reply = json["reply"_L1].toString(),
                       .first = organisation.today.addDays(json["from"_L1].toInt()),
                       .last = organisation.today.addDays(json["to"_L1].toInt())};
}

/// [["Board", 22], …], the colours by their numbers; absent: those of a new mailbox.
void readCategories(const QJsonObject &json, Mailbox &mailbox)
{
    if (!json.contains("categories"_L1))
        return;
    QList<MasterCategory> categories;
    for (const QJsonValue &pair : json["categories"_L1].toArray())
        categories.append({.name = pair[0].toString(), .color = pair[1].toInt(-1)});
    setCategoryList(mailbox, categories);
}

void readFolders(const Organisation &organisation, const QJsonObject &json, Mailbox &mailbox)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto folder = mailbox.folders.find(it.key());
        if (folder == mailbox.folders.end())
            mistake(u"mailboxes.json"_s, it.key());
        readEntries(organisation, it.value(), *folder);
    }
}

} // namespace

QJsonObject readResource(const QString &name)
{
    initResource();
    QFile file(u":/sandbox/"_s + name);
    QJsonParseError problem;
    QJsonObject object;
    if (file.open(QIODevice::ReadOnly))
        object = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (object.isEmpty())
        qFatal("resources/sandbox/%s: %s", qUtf8Printable(name),
               qUtf8Printable(problem.errorString()));
    return object;
}

void mistake(const QString &where, const QString &what)
{
    qFatal("resources/sandbox: '%s' in %s", qUtf8Printable(what), qUtf8Printable(where));
}

Sid knownSid(const Organisation &organisation, const QString &name, const QString &where)
{
    const Sid sid = organisation.sidOf(name);
    if (!sid.startsWith("S-1-"_L1) && sid != defaultUser && sid != anonymousUser)
        mistake(where, name);
    return sid;
}

void loadDirectory(Organisation &organisation)
{
    const QJsonObject file = readResource(u"directory.json"_s);
    organisation.domainSid = file["domainSid"_L1].toString();
    QHash<Sid, QStringList> members;
    QHash<Sid, QStringList> senders;
    QHash<Sid, QStringList> scopes;
    for (const QJsonValue &value : file["entries"_L1].toArray()) {
        const QJsonObject json = value.toObject();
        DirectoryEntry entry{
            .kind = oneOf(kinds, json["kind"_L1].toString()),
            .sid = organisation.domainSid + u'-' + QString::number(json["rid"_L1].toInt()),
            .smtp = json["smtp"_L1].toString(),
            .alias = json["alias"_L1].toString(),
            .proxies = strings(json["proxies"_L1]),
            .displayName = json["name"_L1].toString(),
            .givenName = json["given"_L1].toString(),
            .surname = json["surname"_L1].toString(),
            .department = json["department"_L1].toString(),
            .jobTitle = json["title"_L1].toString(),
            .office = json["office"_L1].toString(),
            .password = json["password"_L1].toString(),
            .mayImpersonate = json["mayImpersonate"_L1].toBool(),
            .onOtherServer = json["onOtherServer"_L1].toBool(),
            .refusesWrites = json["refusesWrites"_L1].toBool(),
            .isRoomList = json["roomList"_L1].toBool(),
            .mailTip = json["mailTip"_L1].toString(),
            .isModerated = json["moderated"_L1].toBool(),
        };
        if (json.contains("role"_L1))
            entry.role = oneOf(roles, json["role"_L1].toString());
        members.insert(entry.sid, strings(json["members"_L1]));
        senders.insert(entry.sid, strings(json["acceptsFrom"_L1]));
        scopes.insert(entry.sid, strings(json["impersonates"_L1]));
        organisation.directory.add(std::move(entry));
    }
    const auto fill = [&](const QHash<Sid, QStringList> &lists, QList<Sid> DirectoryEntry::*list) {
        for (auto it = lists.cbegin(); it != lists.cend(); ++it)
            for (const QString &alias : it.value())
                (organisation.directory.edit(it.key())->*list).append(known(organisation, alias));
    };
    fill(members, &DirectoryEntry::members);
    fill(senders, &DirectoryEntry::acceptsFrom);
    fill(scopes, &DirectoryEntry::impersonationScope);
}

void loadMailboxes(Organisation &organisation)
{
    const QJsonObject file = readResource(u"mailboxes.json"_s);
    for (auto it = file.begin(); it != file.end(); ++it) {
        const QJsonObject json = it.value().toObject();
        Mailbox mailbox =
            freshMailbox(known(organisation, it.key()), json["language"_L1].toString(u"en"_s));
        readWorkTimes(json, mailbox.workTimes);
        mailbox.outOfOffice = readOutOfOffice(organisation, json["outOfOffice"_L1]);
        mailbox.full = json["full"_L1].toBool();
        readCategories(json, mailbox);
        for (const QString &alias : strings(json["fullAccess"_L1]))
            mailbox.fullAccess.append(known(organisation, alias));
        for (const QString &alias : strings(json["sendAs"_L1]))
            organisation.directory.edit(mailbox.owner)->sendAs.append(known(organisation, alias));
        for (const QJsonValue &value : json["delegates"_L1].toArray())
            grant(organisation, mailbox, readGrant(organisation, value.toObject()));
        if (json["freebusyMissing"_L1].toBool())
            mailbox.freebusy.reset();
        else if (json.contains("scope"_L1))
            mailbox.freebusy->setScope(
                word<Ews::DeliverMeetingRequests>(json["scope"_L1].toString()));
        if (mailbox.freebusy) {
            mailbox.rule.deletesOwnersCopy = !mailbox.freebusy->ownerWantsCopy;
            mailbox.rule.enabled = !mailbox.freebusy->dontMailDelegates;
        }
        readFolders(organisation, json["folders"_L1].toObject(), mailbox);
        readMadeFolders(organisation, json["madeFolders"_L1].toArray(), mailbox);
        organisation.put(std::move(mailbox));
    }
}

} // namespace Sandbox
