// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "permissions/rightswords.h"

#include "ews/enumtext.h"

#include <QMetaEnum>
#include <QStringList>

#include <algorithm>
#include <array>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::PermissionAction;
using Ews::PermissionLevel;
using Ews::ReadAccess;

namespace {

template<class T>
using Words = std::pair<QLatin1StringView, T>;

constexpr std::array<Words<bool Rights::*>, 5> flags{{
    {"create"_L1, &Rights::createItems},
    {"subfolders"_L1, &Rights::createSubFolders},
    {"owner"_L1, &Rights::folderOwner},
    {"contact"_L1, &Rights::folderContact},
    {"visible"_L1, &Rights::folderVisible},
}};

constexpr std::array<Words<ReadAccess>, 4> readings{{
    {"none"_L1, ReadAccess::None},
    {"time"_L1, ReadAccess::TimeOnly},
    {"titles"_L1, ReadAccess::TimeAndSubjectAndLocation},
    {"full"_L1, ReadAccess::FullDetails},
}};

constexpr std::array<Words<PermissionAction>, 3> actions{{
    {"none"_L1, PermissionAction::None},
    {"own"_L1, PermissionAction::Owned},
    {"all"_L1, PermissionAction::All},
}};

/// What PowerShell calls the levels that it names otherwise.
constexpr std::array<Words<PermissionLevel>, 2> otherNames{{
    {"AvailabilityOnly"_L1, PermissionLevel::FreeBusyTimeOnly},
    {"LimitedDetails"_L1, PermissionLevel::FreeBusyTimeAndSubjectAndLocation},
}};

template<class T, std::size_t N>
std::optional<T> valueOf(const std::array<Words<T>, N> &all, const QString &word)
{
    const auto found = std::ranges::find_if(all, [&](const Words<T> &one) {
        return word.compare(one.first, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

template<class T, std::size_t N>
QLatin1StringView wordOf(const std::array<Words<T>, N> &all, T value)
{
    return std::ranges::find(all, value, &Words<T>::second)->first;
}

std::optional<PermissionLevel> levelFromWord(const QString &word)
{
    const auto meta = QMetaEnum::fromType<PermissionLevel>();
    for (int i = 0; i < meta.keyCount(); ++i)
        if (word.compare(QLatin1StringView(meta.key(i)), Qt::CaseInsensitive) == 0)
            return PermissionLevel(meta.value(i));
    return valueOf(otherNames, word);
}

/// Puts one part into \a rights; false where it is not understood.
bool readPart(const QString &part, Rights &rights)
{
    if (const auto flag = valueOf(flags, part)) {
        rights.*(*flag) = true;
        return true;
    }
    const QString name = part.section(u'=', 0, 0).trimmed().toLower();
    const QString value = part.section(u'=', 1).trimmed();
    if (const auto reading = valueOf(readings, value); name == "read"_L1 && reading) {
        rights.readItems = *reading;
        return true;
    }
    const auto action = valueOf(actions, value);
    if (!action || (name != "edit"_L1 && name != "delete"_L1))
        return false;
    (name == "edit"_L1 ? rights.editItems : rights.deleteItems) = *action;
    return true;
}

} // namespace

QString rightsWords(const Rights &rights)
{
    if (const auto level = levelOf(rights); level != PermissionLevel::Custom)
        return Ews::toWire(level);
    QStringList parts{u"read="_s + wordOf(readings, rights.readItems)};
    for (const auto &[word, flag] : flags)
        if (rights.*flag)
            parts.append(word);
    parts.append(u"edit="_s + wordOf(actions, rights.editItems));
    parts.append(u"delete="_s + wordOf(actions, rights.deleteItems));
    return parts.join(u',');
}

std::expected<Rights, QString> rightsFromWords(const QString &words)
{
    if (const auto level = levelFromWord(words.trimmed());
        level && *level != PermissionLevel::Custom)
        return rightsOf(*level);
    Rights rights;
    const QStringList parts = words.split(u',');
    for (const QString &part : parts)
        if (!readPart(part.trimmed(), rights))
            return std::unexpected(part.trimmed());
    return rights;
}

} // namespace OnBehalf
