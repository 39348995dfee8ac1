// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/enums.h"
#include "ews/types/fieldpath.h"

namespace Ews {

/// Which properties of an item are wanted.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/itemshape
struct ItemShape
{
    BaseShape baseShape = BaseShape::IdOnly;
    std::optional<BodyTypeResponse> bodyType{};
    QList<FieldPath> additionalProperties{};

    bool operator==(const ItemShape &) const = default;

    /// The lowest version of the schema that knows the properties by name.
    ServerVersion since() const
    {
        ServerVersion version = ServerVersion::Exchange2007_SP1;
        for (const FieldPath &path : additionalProperties)
            if (const auto *field = std::get_if<FieldUri>(&path))
                version = std::max(version, since(field->fieldUri));
        return version;
    }

    /// Without the properties that a server of that version does not have.
    ItemShape asOf(ServerVersion newest) const
    {
        const ServerVersion most = std::max(newest, ServerVersion::Exchange2007_SP1);
        ItemShape shape = *this;
        shape.additionalProperties.removeIf([most](const FieldPath &path) {
            const auto *field = std::get_if<FieldUri>(&path);
            return field && since(field->fieldUri) > most;
        });
        return shape;
    }

    static ServerVersion since(QStringView path)
    {
        if (path == "calendar:StartTimeZone"_L1 || path == "calendar:EndTimeZone"_L1)
            return ServerVersion::Exchange2010;
        if (path == "meeting:ProposedStart"_L1 || path == "meeting:ProposedEnd"_L1)
            return ServerVersion::Exchange2013;
        return ServerVersion::Exchange2007_SP1;
    }

    static constexpr auto elements()
    {
        using S = ItemShape;
        return Elements(Element("BaseShape"_L1, &S::baseShape), Skipped<S>("IncludeMimeContent"_L1),
                        Element("BodyType"_L1, &S::bodyType), Skipped<S>("UniqueBodyType"_L1),
                        Skipped<S>("NormalizedBodyType"_L1), Skipped<S>("FilterHtmlContent"_L1),
                        Skipped<S>("ConvertHtmlCodePageToUTF8"_L1),
                        Skipped<S>("InlineImageUrlTemplate"_L1),
                        Skipped<S>("BlockExternalImages"_L1),
                        Skipped<S>("AddBlankTargetToLinks"_L1), Skipped<S>("MaximumBodySize"_L1),
                        Choices("AdditionalProperties"_L1, &S::additionalProperties));
    }
};

} // namespace Ews
