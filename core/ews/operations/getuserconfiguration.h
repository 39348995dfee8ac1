// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/enumtext.h"
#include "ews/types/enums.h"
#include "ews/types/folderid.h"
#include "ews/types/itemid.h"

#include <QByteArray>

namespace Ews {

/// A list of properties, as one text of words.
struct UserConfigurationProperties
{
    QList<UserConfigurationProperty> properties;

    bool operator==(const UserConfigurationProperties &) const = default;

    static std::optional<UserConfigurationProperties> fromWire(QLatin1StringView text)
    {
        auto properties = fromWords<UserConfigurationProperty>(text);
        return properties ? std::optional(UserConfigurationProperties{std::move(*properties)})
                          : std::nullopt;
    }
    QString toWire() const { return toWords(properties); }
};

/// Which configuration of which folder: "CategoryList" of the calendar for instance.
struct UserConfigurationName
{
    QString name;
    AnyFolderId folderId;

    bool operator==(const UserConfigurationName &) const = default;

    static constexpr auto elements()
    {
        auto named = Attribute("Name"_L1, &UserConfigurationName::name);
        named.required = true;
        return Elements(named, Choice(&UserConfigurationName::folderId));
    }
};

/// Settings that a folder carries in a hidden item of it. What was not asked for is absent; the
/// dictionary is of no concern here.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/userconfiguration
struct UserConfiguration
{
    UserConfigurationName name;
    std::optional<ItemId> itemId{};
    std::optional<QByteArray> xmlData{};
    std::optional<QByteArray> binaryData{};

    bool operator==(const UserConfiguration &) const = default;

    static constexpr auto elements()
    {
        using U = UserConfiguration;
        return Elements(Element("UserConfigurationName"_L1, &U::name),
                        Element("ItemId"_L1, &U::itemId), Skipped<U>("Dictionary"_L1),
                        Element("XmlData"_L1, &U::xmlData),
                        Element("BinaryData"_L1, &U::binaryData));
    }
};

struct UserConfigurationAnswer
{
    std::optional<UserConfiguration> userConfiguration;

    bool operator==(const UserConfigurationAnswer &) const = default;

    static constexpr auto elements()
    {
        return Elements(
            Element("UserConfiguration"_L1, &UserConfigurationAnswer::userConfiguration));
    }
};

/// Reads a user configuration; ErrorItemNotFound where the folder has none of that name. From
/// Exchange2010 on.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/getuserconfiguration-operation
struct GetUserConfiguration
{
    static constexpr auto name = "GetUserConfiguration"_L1;
    static constexpr bool writes = false;

    UserConfigurationName configuration;
    UserConfigurationProperties properties{{UserConfigurationProperty::XmlData}};

    static constexpr auto elements()
    {
        using G = GetUserConfiguration;
        return Elements(Element("UserConfigurationName"_L1, &G::configuration),
                        Element("UserConfigurationProperties"_L1, &G::properties));
    }
    static ServerVersion since() { return ServerVersion::Exchange2010; }

    struct Response
    {
        QList<Result<UserConfigurationAnswer>> items; ///< One.

        static constexpr auto elements()
        {
            return Elements(
                ResponseMessages("GetUserConfigurationResponseMessage"_L1, &Response::items));
        }
    };
};
static_assert(Operation<GetUserConfiguration>);

} // namespace Ews
