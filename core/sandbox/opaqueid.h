// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ids and change keys as they go over the wire.
#pragma once

#include "sandbox/directory.h"

#include <QDate>

namespace Sandbox {

/// What an id stands for: a folder or an item of a mailbox, or a part of an item.
struct IdPath
{
    Sid mailbox;
    QString key;
    QDate occurrence{};   ///< Of the series with the key; invalid: none.
    QString attachment{}; ///< Of the item; empty: none.
};

QString opaqueId(const IdPath &path);
/// Nothing for what is no id of ours.
std::optional<IdPath> pathOf(const QString &id);

QString changeKey(quint64 change);
bool isChangeKey(const QString &text);

} // namespace Sandbox
