// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/export.h"
#include "text/accessreport.h"

namespace OnBehalf {

/// Takes who can do what out of the program.
class AccessExport : public Export
{
    Q_OBJECT
public:
    using Export::Export;

    enum class Format { Csv, Html, Pdf };
    /// Asks for the file, then writes it.
    void saveAs(Format format, const AccessMatrix &matrix, const AccessSelection &selection);
    void printReport(const AccessMatrix &matrix, const AccessSelection &selection);
};

} // namespace OnBehalf
