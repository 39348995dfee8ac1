// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GetUserConfiguration. Configurations are items of their folder: who may read these may read them.

#include "sandbox/folderlookup.h"
#include "sandbox/opaqueid.h"

namespace Sandbox {

namespace {

Ews::Result<Ews::UserConfigurationAnswer> configurationOf(Call &call,
                                                          const Ews::GetUserConfiguration &op)
{
    using Property = Ews::UserConfigurationProperty;
    const auto at = locate(call, op.configuration.folderId);
    if (!at)
        return std::unexpected(at.error());
    if (!(call.rightsOn(*at->mailbox, *at->folder) & (Right::readAny | Right::owner)))
        return std::unexpected(refused(u"ErrorAccessDenied"_s));
    const QString &name = op.configuration.name;
    const auto found = at->mailbox->configurations.find({at->folder->key, name});
    if (found == at->mailbox->configurations.end())
        return std::unexpected(refused(u"ErrorItemNotFound"_s));
    const auto wants = [&op](Property property) {
        return op.properties.properties.contains(property) ||
               op.properties.properties.contains(Property::All);
    };
    Ews::UserConfiguration configuration{
        .name = {.name = name, .folderId = folderIdOf(*at->mailbox, *at->folder)}};
    if (wants(Property::Id))
        configuration.itemId =
            Ews::ItemId{.id = opaqueId({at->mailbox->owner, u"configuration-"_s + name}),
                        .changeKey = changeKey(1)};
    if (wants(Property::XmlData))
        configuration.xmlData = found->second;
    return Ews::UserConfigurationAnswer{configuration};
}

} // namespace

Ews::Result<Ews::GetUserConfiguration::Response>
Exchange::getUserConfiguration(const Ews::GetUserConfiguration &op, Call &call)
{
    return Ews::GetUserConfiguration::Response{.items = {configurationOf(call, op)}};
}

} // namespace Sandbox
