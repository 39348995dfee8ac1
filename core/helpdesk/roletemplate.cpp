// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/roletemplate.h"

#include "ews/enumtext.h"
#include "permissions/rights.h"

#include <QRegularExpression>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::PermissionLevel;
using Folder = DelegateFolder;

namespace {

bool isRoleKey(const QString &key)
{
    static const QRegularExpression pattern(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    return pattern.match(key).hasMatch();
}

bool isFreeBusyLevel(PermissionLevel level)
{
    return level == PermissionLevel::FreeBusyTimeOnly ||
           level == PermissionLevel::FreeBusyTimeAndSubjectAndLocation;
}

bool fitsRole(PermissionLevel level, Folder folder, bool asDelegate)
{
    if (level == PermissionLevel::Custom)
        return false;
    if (asDelegate)
        return delegateLevelOf(rightsOf(level)) != Ews::DelegateLevel::Custom;
    return folder == Folder::Calendar || !isFreeBusyLevel(level);
}

QJsonValue roleFlagJson(const std::optional<bool> &flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

std::optional<bool> roleFlag(const QJsonValue &json)
{
    return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

} // namespace

std::optional<RoleProblem> problemOf(const RoleTemplate &role)
{
    if (!isRoleKey(role.key))
        return RoleProblem::NoKey;
    const auto given = givenRoles();
    if (role.isOwn() && std::ranges::find(given, role.key, &RoleTemplate::key) != given.end())
        return RoleProblem::KeyTaken;
    if (!role.isOwn() && !given.contains(role))
        return RoleProblem::NoName;
    bool leavesAll = true;
    for (const Folder folder : delegateFolders) {
        const auto level = role.levels[folder];
        leavesAll = leavesAll && !level;
        if (level && !fitsRole(*level, folder, role.asDelegate))
            return RoleProblem::LevelUnfit;
    }
    const bool onlyDelegates = role.receivesCopies || role.viewsPrivateItems;
    if (role.receivesCopies == true && role.levels[Folder::Calendar] != PermissionLevel::Editor)
        return RoleProblem::CopiesUnfit;
    if (!role.asDelegate && onlyDelegates)
        return RoleProblem::CopiesUnfit;
    return !role.asDelegate && leavesAll ? std::optional(RoleProblem::GrantsNothing) : std::nullopt;
}

QList<RoleTemplate> givenRoles()
{
    // Outlook's presets for somebody new.
    RoleTemplate assistant{
        .key = u"assistant"_s, .name = {}, .receivesCopies = true, .viewsPrivateItems = false};
    for (const Folder folder : delegateFolders)
        assistant.levels[folder] = PermissionLevel::None;
    assistant.levels[Folder::Calendar] = PermissionLevel::Editor;
    assistant.levels[Folder::Tasks] = PermissionLevel::Editor;
    // Who stands in for somebody reads and answers their mail, too. What a deputy has beside stays
    // for the time after.
    RoleTemplate deputy{.key = u"deputy"_s, .name = {}, .receivesCopies = true};
    for (const Folder folder : {Folder::Calendar, Folder::Tasks, Folder::Inbox, Folder::Contacts})
        deputy.levels[folder] = PermissionLevel::Editor;
    // A room has nobody to be a delegate of. Bookings of others are moved and taken out, too.
    RoleTemplate reception{.key = u"reception"_s, .name = {}, .asDelegate = false};
    reception.levels[Folder::Calendar] = PermissionLevel::Editor;
    return {assistant, deputy, reception};
}

QString roleKeyFor(const QString &name, const QStringList &taken)
{
    QString key;
    // Without what is above and below letters: "ü" is "u" and two dots.
    const QString plain = name.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar letter : plain) {
        const bool fits = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (fits)
            key.append(letter);
        else if (!letter.isMark() && !key.isEmpty() && !key.endsWith(u'-'))
            key.append(u'-');
    }
    if (key.endsWith(u'-'))
        key.chop(1);
    if (key.isEmpty())
        key = u"role"_s; // the name has no letters that a command line is sure to take
    QStringList used = taken;
    for (const RoleTemplate &given : givenRoles())
        used.append(given.key);
    QString free = key;
    for (int n = 2; used.contains(free); ++n)
        free = key + u'-' + QString::number(n);
    return free;
}

QJsonObject toJson(const RoleTemplate &role)
{
    QJsonObject levels;
    for (const Folder folder : delegateFolders)
        if (const auto level = role.levels[folder])
            levels.insert(distinguishedId(folder), Ews::toWire(*level));
    return {{u"key"_s, role.key},
            {u"name"_s, role.name},
            {u"delegate"_s, role.asDelegate},
            {u"levels"_s, levels},
            {u"receivesCopies"_s, roleFlagJson(role.receivesCopies)},
            {u"viewsPrivateItems"_s, roleFlagJson(role.viewsPrivateItems)}};
}

std::optional<RoleTemplate> roleFromJson(const QJsonObject &json)
{
    RoleTemplate role{.key = json["key"_L1].toString(),
                      .name = json["name"_L1].toString(),
                      .asDelegate = json["delegate"_L1].toBool(),
                      .receivesCopies = roleFlag(json["receivesCopies"_L1]),
                      .viewsPrivateItems = roleFlag(json["viewsPrivateItems"_L1])};
    const QJsonObject levels = json["levels"_L1].toObject();
    for (const Folder folder : delegateFolders) {
        const QJsonValue word = levels[distinguishedId(folder)];
        if (word.isUndefined())
            continue;
        const QString text = word.toString();
        const auto level = Ews::fromWire<PermissionLevel>(QStringView(text));
        if (!level) // of a later version, perhaps: without it, it would be another template
            return std::nullopt;
        role.levels[folder] = level;
    }
    return problemOf(role) ? std::nullopt : std::optional(role);
}

} // namespace OnBehalf
