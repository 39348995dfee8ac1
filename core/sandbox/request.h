// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/soap.h"
#include "ews/types/calendaritem.h"
#include "ews/types/message.h"
#include "sandbox/domnode.h"
#include "sandbox/fault.h"

namespace Sandbox {

/// A SOAP request taken apart as strictly as Exchange does it: well-formed first, then the version
/// (a client with a newer schema must hear of the version, not of an element unknown here), then
/// header and body.
struct Request
{
    QDomDocument document;
    Ews::ServerVersion version = Ews::ServerVersion::Exchange2007_SP1;
    std::optional<Ews::Impersonation> impersonation; ///< Whom the caller wants to be.
    QString
        timeZoneId; ///< TimeZoneContext: the zone of times without an offset; empty: none named.
    DomNode body;   ///< The operation's element.

    static std::expected<Request, Fault> parse(const QByteArray &soap, Ews::ServerVersion newest);
};

/// \a violation with its place moved from the end of the start tag to its name, which is where
/// Exchange points to.
Fault schemaFault(Ews::Violation violation, const QByteArray &soap);

} // namespace Sandbox

// As in ews/types/anyitem.h, for the items that clients send.
extern template void Ews::Reader<Sandbox::DomNode>::fields(const Sandbox::DomNode &,
                                                           Ews::CalendarItem &, QLatin1StringView);
extern template void Ews::Reader<Sandbox::DomNode>::fields(const Sandbox::DomNode &, Ews::Message &,
                                                           QLatin1StringView);
