// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"

#include <QByteArray>

#include <vector>

namespace OnBehalf::Autodiscover {

/// An element of an answer, by its local name: servers and Microsoft's own pages disagree about the
/// namespaces.
struct XmlNode
{
    QString name{};
    QString text{}; ///< Its own, without white space around it.
    QString type{}; ///< The attribute Type, which is an element elsewhere.
    std::vector<XmlNode> children{};

    /// The first child called \a wanted; an empty node where there is none.
    const XmlNode &child(QLatin1StringView wanted) const;
    bool isValid() const { return !name.isEmpty(); }
};

/// The root of \a bytes, which have to be what Ews::Document::parse() takes: one well-formed
/// document in UTF-8, without DOCTYPE, not too deep. Errors: Failure::Malformed.
Ews::Result<XmlNode> readXml(const QByteArray &bytes);

} // namespace OnBehalf::Autodiscover
