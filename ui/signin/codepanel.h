// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "noticepanel.h"
#include "oauth/devicesignin.h"

class QPushButton;

namespace OnBehalf {

/// The code that somebody types on another device, and where.
class CodePanel : public QWidget
{
    Q_OBJECT
public:
    /// \a open shows a page in this computer's browser.
    CodePanel(const OAuth::DeviceCode &code, std::function<bool(const QUrl &)> open,
              QWidget *parent = nullptr);
};

} // namespace OnBehalf
