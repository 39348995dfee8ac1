// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/endpoint.h"

#include <QFuture>

#include <optional>
#include <stop_token>

namespace Ews {

/// What is sent, and how much may come.
struct XmlPost
{
    QByteArray body;
    QByteArray action{};                      ///< SOAPAction; null: none.
    qsizetype limit = qsizetype(1024) * 1024; ///< Bytes of the answer.
};

/// Posts a document that is no EWS operation (Autodiscover) to the URL of \a endpoint, signing in
/// as a Client does. What comes back is the answer's bytes: one well-formed document, as
/// Document::parse() has it; a SOAP fault is one, too. Of the endpoint's header nothing is sent.
/// Errors: whatever a call can end with; redirects are not followed. The future always finishes.
QFuture<Result<QByteArray>> postXml(const Endpoint &endpoint, const XmlPost &post,
                                    std::stop_token stop = {});

/// Where a call was sent on to, instead of an answer; relative to where it was sent.
std::optional<QUrl> redirectIn(const Error &error);

} // namespace Ews
