// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/schemachecks.h"

#include "sandbox/schemawords.h"

#include <QRegularExpression>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::ServerVersion;
using Ews::Violation;
using Problem = std::optional<QString>;

namespace {

template<std::size_t N>
Problem oneOf(const Word (&words)[N], const QString &text, ServerVersion version)
{
    for (const Word &word : words)
        if (text == word.text && version >= word.since)
            return std::nullopt;
    return u"The value '%1' is not one of its values."_s.arg(text);
}

Problem attributeOf(const DomNode &node, QLatin1StringView name, QString &out)
{
    if (node.attribute(name, out))
        return std::nullopt;
    return u"The required attribute '%1' is missing."_s.arg(name);
}

Problem nonEmptyText(const DomNode &node)
{
    if (!node.text().isEmpty())
        return std::nullopt;
    return u"The element '%1' must not be empty."_s.arg(node.name());
}

Problem needsChildren(const DomNode &node)
{
    if (node.firstChild().valid())
        return std::nullopt;
    return u"The element '%1' has incomplete content."_s.arg(node.name());
}

/// Properties of items are of the schema wherever a path may stand; whether they make sense is
/// for the operation to say. Their words are not listed here, only their families.
Problem checkFieldUri(const DomNode &node, ServerVersion version)
{
    static const QRegularExpression ofItems(
        u"^(item|message|sharingMessage|meeting|meetingRequest|calendar|task|contacts|"
        "distributionlist|postitem|conversation|persona|rolemember|network|abchemailaddress):"
        "[A-Za-z0-9]+$"_s);
    QString uri;
    if (const Problem missing = attributeOf(node, "FieldURI"_L1, uri))
        return missing;
    if (ofItems.match(uri).hasMatch())
        return std::nullopt;
    return oneOf(folderProperties, uri, version);
}

Problem checkExtendedFieldUri(const DomNode &node, ServerVersion version)
{
    QString type;
    if (const Problem missing = attributeOf(node, "PropertyType"_L1, type))
        return missing;
    return oneOf(mapiTypes, type, version);
}

Problem checkDistinguishedFolderId(const DomNode &node, ServerVersion version)
{
    QString id;
    if (const Problem missing = attributeOf(node, "Id"_L1, id))
        return missing;
    return oneOf(folderNames, id, version);
}

/// The two free/busy words exist on calendars only.
Problem checkOrdinaryPermission(const DomNode &node)
{
    const QString text = node.text();
    const bool ofCalendars =
        node.is("PermissionLevel"_L1) ? text.startsWith("FreeBusy"_L1) : text.startsWith("Time"_L1);
    if (!ofCalendars || !node.parent().is("Permission"_L1))
        return std::nullopt;
    return u"The value '%1' of '%2' is not one of its values."_s.arg(text, node.name());
}

/// The table of Folder holds the elements of all kinds of folders.
Problem checkFolderChild(const DomNode &node)
{
    const DomNode folder = node.parent();
    const bool calendar = folder.is("CalendarFolder"_L1);
    const bool contacts = folder.is("ContactsFolder"_L1);
    const bool fits =
        node.is("SharingEffectiveRights"_L1)                  ? calendar || contacts
        : node.is("SourceId"_L1) || node.is("AccountName"_L1) ? contacts
        : node.is("UnreadCount"_L1)                           ? !calendar && !contacts
        : node.is("SearchParameters"_L1)                      ? folder.is("SearchFolder"_L1)
        : node.is("CalendarPermissions"_L1) || node.is("Permissions"_L1)
            ? node.is("CalendarPermissions"_L1) == folder.parent().is("CalendarFolder"_L1)
            : true;
    if (fits)
        return std::nullopt;
    return u"The element '%1' has invalid child element '%2'."_s.arg(folder.name(), node.name());
}

/// CalendarPermissions in a CalendarFolder, Permissions in the others; one of them is required.
Problem checkPermissionSet(const DomNode &node)
{
    const bool calendar = node.parent().is("CalendarFolder"_L1);
    const QLatin1StringView wanted = calendar ? "CalendarPermissions"_L1 : "Permissions"_L1;
    const DomNode first = node.firstChild();
    if (!first.valid())
        return u"The element 'PermissionSet' has incomplete content: '%1' is missing."_s.arg(
            wanted);
    if (!first.is(wanted))
        return u"The element 'PermissionSet' has invalid child element '%1'."_s.arg(first.name());
    return std::nullopt;
}

Problem checkResolveNames(const DomNode &node, ServerVersion version)
{
    QString shape;
    if (!node.attribute("ContactDataShape"_L1, shape))
        return std::nullopt;
    if (version < ServerVersion::Exchange2010_SP2)
        return u"The 'ContactDataShape' attribute is not declared."_s;
    if (Ews::fromWire<Ews::BaseShape>(shape))
        return std::nullopt;
    return u"The value '%1' of 'ContactDataShape' is not one of its values."_s.arg(shape);
}

Problem checkScope(const DomNode &node, ServerVersion version)
{
    if (version >= e2010sp1 || node.text() != "NoForward"_L1)
        return std::nullopt;
    return u"The value 'NoForward' of 'DeliverMeetingRequests' is not one of its values before "
           "Exchange2010_SP1."_s;
}

/// A path, and except for deleting a folder that holds the property.
Problem checkFolderField(const DomNode &node)
{
    const std::size_t wanted = node.is("DeleteFolderField"_L1) ? 1 : 2;
    std::size_t count = 0;
    for (DomNode child = node.firstChild(); child.valid(); child = child.next())
        ++count;
    if (count >= wanted && node.firstChild().name().endsWith("FieldURI"_L1))
        return std::nullopt;
    return u"The element '%1' has incomplete content."_s.arg(node.name());
}

/// CreateFolder's parent holds an id; a folder's own ParentFolderId is one.
Problem checkParentFolderId(const DomNode &node)
{
    return node.inNamespace(Ews::messagesNamespace) ? needsChildren(node) : std::nullopt;
}

Problem checkCreateFolder(const DomNode &node)
{
    for (DomNode child = node.firstChild(); child.valid(); child = child.next())
        if (child.is("Folders"_L1))
            return std::nullopt;
    return u"The element 'CreateFolder' has incomplete content: 'Folders' is missing."_s;
}

/// A number that the schema allows between two others only.
template<int least, int most>
Problem between(const DomNode &node, ServerVersion)
{
    bool ok = false;
    const int number = node.text().trimmed().toInt(&ok);
    if (ok && number >= least && number <= most)
        return std::nullopt;
    return u"The value '%1' of '%2' is not one of its values."_s.arg(node.text(), node.name());
}

/// A StatusEvent is told, not asked for.
Problem checkEventType(const DomNode &node, ServerVersion version)
{
    return oneOf(eventTypes, node.text().trimmed(), version);
}

struct Check
{
    QLatin1StringView element;
    Problem (*check)(const DomNode &, ServerVersion);
};

template<Problem (*check)(const DomNode &)>
Problem anyVersion(const DomNode &node, ServerVersion)
{
    return check(node);
}

Problem checkId(const DomNode &node, ServerVersion)
{
    QString id;
    return attributeOf(node, "Id"_L1, id);
}

Problem checkConfigurationName(const DomNode &node)
{
    QString name;
    if (const Problem missing = attributeOf(node, "Name"_L1, name))
        return missing;
    if (!name.isEmpty())
        return std::nullopt;
    return u"The value '' of 'Name' is not one of its values."_s;
}

Problem checkIndexed(const DomNode &node, ServerVersion)
{
    QString text;
    if (const Problem missing = attributeOf(node, "FieldURI"_L1, text))
        return missing;
    return attributeOf(node, "FieldIndex"_L1, text);
}

constexpr Check checks[] = {
    {"FolderId"_L1, checkId},
    {"DistinguishedFolderId"_L1, checkDistinguishedFolderId},
    {"FieldURI"_L1, checkFieldUri},
    {"IndexedFieldURI"_L1, checkIndexed},
    {"ExtendedFieldURI"_L1, checkExtendedFieldUri},
    {"EmailAddress"_L1, anyVersion<nonEmptyText>},
    {"RoutingType"_L1, anyVersion<nonEmptyText>},
    {"UnresolvedEntry"_L1, anyVersion<nonEmptyText>},
    {"UserIds"_L1, anyVersion<needsChildren>},
    {"Ids"_L1, anyVersion<needsChildren>},
    {"DelegateUsers"_L1, anyVersion<needsChildren>},
    {"AdditionalProperties"_L1, anyVersion<needsChildren>},
    {"ParentFolderIds"_L1, anyVersion<needsChildren>},
    {"ParentFolderId"_L1, anyVersion<checkParentFolderId>},
    {"CreateFolder"_L1, anyVersion<checkCreateFolder>},
    {"Folders"_L1, anyVersion<needsChildren>},
    {"PermissionLevel"_L1, anyVersion<checkOrdinaryPermission>},
    {"ReadItems"_L1, anyVersion<checkOrdinaryPermission>},
    {"SharingEffectiveRights"_L1, anyVersion<checkFolderChild>},
    {"SourceId"_L1, anyVersion<checkFolderChild>},
    {"AccountName"_L1, anyVersion<checkFolderChild>},
    {"UnreadCount"_L1, anyVersion<checkFolderChild>},
    {"SearchParameters"_L1, anyVersion<checkFolderChild>},
    {"CalendarPermissions"_L1, anyVersion<checkFolderChild>},
    {"Permissions"_L1, anyVersion<checkFolderChild>},
    {"PermissionSet"_L1, anyVersion<checkPermissionSet>},
    {"SetFolderField"_L1, anyVersion<checkFolderField>},
    {"AppendToFolderField"_L1, anyVersion<checkFolderField>},
    {"DeleteFolderField"_L1, anyVersion<checkFolderField>},
    {"ResolveNames"_L1, checkResolveNames},
    {"DeliverMeetingRequests"_L1, checkScope},
    {"FolderIds"_L1, anyVersion<needsChildren>},
    {"EventType"_L1, checkEventType},
    {"SubscriptionId"_L1, anyVersion<nonEmptyText>},
    {"ConnectionTimeout"_L1, between<1, 30>},
    {"SyncFolderId"_L1, anyVersion<needsChildren>},
    {"UserConfigurationName"_L1, anyVersion<checkConfigurationName>},
    {"MaxChangesReturned"_L1, between<1, 512>},
};

/// Content that the tables skip is not looked into.
bool isSkipped(const DomNode &node)
{
    return node.is("SearchParameters"_L1) || node.is("ManagedFolderInformation"_L1) ||
           node.is("ItemId"_L1) || node.is("ExtendedProperty"_L1);
}

} // namespace

std::optional<Violation> checkValues(const DomNode &node, ServerVersion version)
{
    for (const Check &c : checks) {
        // SetFolderField's DistinguishedFolderId is a property with a word, not an id.
        const DomNode parent = node.parent();
        const bool property = node.is("DistinguishedFolderId"_L1) && !node.text().isEmpty() &&
                              parent.name().endsWith("Folder"_L1);
        if (!node.is(c.element) || property)
            continue;
        if (const Problem problem = c.check(node, version))
            return Violation{*problem, node.line(), node.column()};
    }
    if (isSkipped(node))
        return std::nullopt;
    for (DomNode child = node.firstChild(); child.valid(); child = child.next())
        if (auto violation = checkValues(child, version))
            return violation;
    return std::nullopt;
}

std::optional<Violation> checkHeaderValues(const DomNode &header)
{
    static const QRegularExpression language(u"^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$"_s);
    for (DomNode node = header.firstChild(); node.valid(); node = node.next()) {
        if (!node.inNamespace(Ews::typesNamespace))
            continue;
        const QString text = node.text().trimmed();
        const bool good =
            node.is("MailboxCulture"_L1)      ? language.match(text).hasMatch()
            : node.is("DateTimePrecision"_L1) ? text == "Seconds"_L1 || text == "Milliseconds"_L1
            : node.is("TimeZoneContext"_L1)   ? node.firstChild().is("TimeZoneDefinition"_L1)
                                              : true;
        if (!good)
            return Violation{u"The header '%1' has no valid content."_s.arg(node.name()),
                             node.line(), node.column()};
    }
    return std::nullopt;
}

} // namespace Sandbox
