// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/accessmatrix.h"
#include "ctl/output.h"

namespace OnBehalf::Ctl {

/// What 'access matrix' prints.
class AccessOutput
{
public:
    /// \a matrix has to outlive this.
    AccessOutput(const Output &output, const AccessMatrix &matrix)
        : m_output(output)
        , m_matrix(matrix)
    {}

    /// A line for each right, then what is odd; with --json one document.
    void matrix() const;
    /// Says on standard error what could not be read.
    void gaps() const;

private:
    QString path(int column) const;
    QString places(const AccessFinding &finding) const;
    void table() const;
    void findings() const;
    QJsonObject document() const;

    const Output &m_output;
    const AccessMatrix &m_matrix;
};

} // namespace OnBehalf::Ctl
