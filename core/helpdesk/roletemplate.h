// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatefolder.h"
#include "ews/result.h"
#include "ews/types/permission.h"

#include <QJsonObject>

#include <optional>

namespace OnBehalf {

/// What somebody is to have in a mailbox, under a name.
struct RoleTemplate
{
    /// Names it on command lines, in no language: "assistant". Letters, digits and hyphens.
    QString key;
    QString name; ///< As its maker called it; empty for those that come with the program.
    /// They become a delegate; otherwise they are given the folders' rights only, and who is a
    /// delegate stays one.
    bool asDelegate = true;
    /// Nothing: left as it is. Of a delegate only None, Reviewer, Author and Editor; free/busy
    /// levels on the calendar only; never Custom.
    PerFolder<std::optional<Ews::PermissionLevel>> levels{};
    std::optional<bool> receivesCopies{}; ///< Of a delegate; on with Editor on the calendar only.
    std::optional<bool> viewsPrivateItems{}; ///< Of a delegate.

    bool operator==(const RoleTemplate &) const = default;

    bool isOwn() const { return !name.isEmpty(); }
};

/// What keeps a template from being used.
enum class RoleProblem {
    NoKey,         ///< The key is empty, or has other characters.
    KeyTaken,      ///< It is that of a template that comes with the program.
    NoName,        ///< It has no name.
    LevelUnfit,    ///< A level is none of those that a delegate, or the folder, can have.
    CopiesUnfit,   ///< Copies go to delegates with Editor on the calendar only.
    GrantsNothing, ///< Neither delegate nor any level.
};
/// Nothing where it can be used.
std::optional<RoleProblem> problemOf(const RoleTemplate &role);

/// Those that come with the program: assistant, deputy, reception.
QList<RoleTemplate> givenRoles();

/// A key for an own template called \a name: "Vertretung (Urlaub)" → "vertretung-urlaub".
QString roleKeyFor(const QString &name, const QStringList &taken);

QJsonObject toJson(const RoleTemplate &role);
/// Nothing where \a json is no template that can be used.
std::optional<RoleTemplate> roleFromJson(const QJsonObject &json);

/// The templates: those that come with the program, then one's own, which are in a JSON file beside
/// the settings.
class RoleTemplates
{
public:
    /// \a file: empty for defaultFile().
    explicit RoleTemplates(QString file = {});

    /// $XDG_CONFIG_HOME/onbehalf/roles.json, or the platform's own place.
    static QString defaultFile();

    QList<RoleTemplate> all() const;
    QList<RoleTemplate> own() const;
    /// By key or by name, whatever the case; nothing where there is none.
    std::optional<RoleTemplate> find(const QString &keyOrName) const;

    /// Adds or replaces the own template of that key. Errors: code "RolesNotWritable", the message
    /// naming the file and the reason; a file that cannot be read is not written over.
    Ews::Result<Ews::Nothing> save(const RoleTemplate &role) const;
    Ews::Result<Ews::Nothing> remove(const QString &key) const;

private:
    Ews::Result<QList<RoleTemplate>> read() const;
    Ews::Result<Ews::Nothing> write(const QList<RoleTemplate> &roles) const;

    QString m_file;
};

} // namespace OnBehalf
