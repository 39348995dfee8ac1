// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/folderlookup.h"

namespace Sandbox {

/// How an answer describes folders: what its FolderShape asks for, as far as the caller may know.
class FolderDescription
{
public:
    FolderDescription(const Call &call, const Ews::FolderShape &shape);

    /// Whether the shape asks for properties of folders only.
    bool isValid() const { return m_valid; }
    bool wants(QLatin1StringView property) const { return m_properties.contains(property); }

    Ews::Folder describe(const Mailbox &mailbox, const Folder &folder);

private:
    int children(const Mailbox &mailbox, const QString &key);

    const Call &m_call;
    QStringList m_properties; ///< By their schema names.
    bool m_valid = true;
    Sid m_counted; ///< Whose folders m_children counts.
    QHash<QString, int> m_children;
};

} // namespace Sandbox
