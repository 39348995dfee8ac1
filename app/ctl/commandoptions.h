// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/commandinfo.h"

#include <QCommandLineOption>

namespace OnBehalf::Ctl {

/// Of the options that most commands have, those that go with \a takes.
QList<QCommandLineOption> generalOptions(Takes takes);
/// Those that only some commands have.
QList<QCommandLineOption> ownOptions(Takes takes);

} // namespace OnBehalf::Ctl
