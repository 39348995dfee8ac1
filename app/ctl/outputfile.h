// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/output.h"

namespace OnBehalf::Ctl {

/// Whether \a path can be written to, as far as that shows beforehand; says why not.
bool isWritable(const QString &path, const Output &output);

/// All of it or, where that is not possible, nothing: what was there stays, and why is said.
bool writeFile(const QString &path, const QByteArray &bytes, const Output &output);

} // namespace OnBehalf::Ctl
