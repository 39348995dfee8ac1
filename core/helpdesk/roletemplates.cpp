// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates on disk.
#include "helpdesk/roletemplate.h"

#include "account/accountsettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

Ews::Error rolesNotWritable(const QString &file, const QString &reason)
{
    return {.failure = Ews::Failure::Refused,
            .code = u"RolesNotWritable"_s,
            .message = file + u": "_s + reason,
            .details = {u"File="_s + file, u"Reason="_s + reason}};
}

} // namespace

RoleTemplates::RoleTemplates(QString file)
    : m_file(file.isEmpty() ? defaultFile() : std::move(file))
{}

QString RoleTemplates::defaultFile()
{
    return QFileInfo(AccountSettings::defaultFile()).dir().filePath(u"roles.json"_s);
}

QList<RoleTemplate> RoleTemplates::all() const
{
    return givenRoles() + own();
}

QList<RoleTemplate> RoleTemplates::own() const
{
    return read().value_or(QList<RoleTemplate>());
}

std::optional<RoleTemplate> RoleTemplates::find(const QString &keyOrName) const
{
    const auto roles = all();
    const auto sought = keyOrName.trimmed();
    for (const auto member : {&RoleTemplate::key, &RoleTemplate::name})
        for (const RoleTemplate &role : roles)
            if (!sought.isEmpty() && (role.*member).compare(sought, Qt::CaseInsensitive) == 0)
                return role;
    return std::nullopt;
}

Ews::Result<Ews::Nothing> RoleTemplates::save(const RoleTemplate &role) const
{
    if (problemOf(role) || !role.isOwn())
        return std::unexpected(rolesNotWritable(m_file, u"it is no template of one's own"_s));
    auto roles = read();
    if (!roles)
        return std::unexpected(roles.error());
    const auto found = std::ranges::find(*roles, role.key, &RoleTemplate::key);
    if (found != roles->end())
        *found = role;
    else
        roles->append(role);
    return write(*roles);
}

Ews::Result<Ews::Nothing> RoleTemplates::remove(const QString &key) const
{
    auto roles = read();
    if (!roles)
        return std::unexpected(roles.error());
    roles->removeIf([&](const RoleTemplate &role) { return role.key == key; });
    return write(*roles);
}

Ews::Result<QList<RoleTemplate>> RoleTemplates::read() const
{
    QFile file(m_file);
    if (!file.exists())
        return QList<RoleTemplate>();
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(rolesNotWritable(m_file, file.errorString()));
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return std::unexpected(rolesNotWritable(m_file, u"it holds no templates"_s));
    QList<RoleTemplate> roles;
    const QJsonArray list = document["roles"_L1].toArray();
    for (const QJsonValue &one : list)
        if (const auto role = roleFromJson(one.toObject()); role && role->isOwn())
            roles.append(*role);
    return roles;
}

Ews::Result<Ews::Nothing> RoleTemplates::write(const QList<RoleTemplate> &roles) const
{
    const QString folder = QFileInfo(m_file).path();
    if (!QDir().mkpath(folder))
        return std::unexpected(rolesNotWritable(folder, u"the folder cannot be made"_s));
    QJsonArray list;
    for (const RoleTemplate &role : roles)
        list.append(toJson(role));
    QSaveFile file(m_file);
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"roles"_s, list}}).toJson();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         file.flush() && file.commit();
    if (!written)
        return std::unexpected(rolesNotWritable(m_file, file.errorString()));
    return Ews::Nothing{};
}

} // namespace OnBehalf
