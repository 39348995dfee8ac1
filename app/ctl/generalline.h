// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/commandinfo.h"

#include <QCommandLineParser>

namespace OnBehalf::Ctl {

/// Reads the options that most commands have, as far as they go with \a takes; an error text where
/// one is wrong.
QString readGeneral(const QCommandLineParser &parser, Takes takes, CommandLine &line);

} // namespace OnBehalf::Ctl
