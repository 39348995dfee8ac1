// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands that work in many mailboxes have in common.
#pragma once

#include "ctl/output.h"
#include "helpdesk/mailboxlist.h"

#include <QCommandLineParser>

#include <expected>

namespace OnBehalf::Ctl {

QList<QCommandLineOption> manyOptions();
/// An error text where something is wrong. With \a needed a file has to be named.
QString readManyOptions(const QCommandLineParser &parser, ManyLine &many, bool needed);

/// The mailboxes of the file; what is wrong with it is said. Lines that name none are said and left
/// out; without any mailbox it is an error.
std::expected<QList<ListedMailbox>, Exit> readMailboxes(const ManyLine &many, const Output &output);

} // namespace OnBehalf::Ctl
