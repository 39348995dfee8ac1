// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/offer.h"

#include <QComboBox>

#include <optional>

namespace OnBehalf {

/// How somebody signs in, as it is offered for choice: OAuth has two ways.
struct SignInWay
{
    std::optional<Ews::Method> method; ///< Nothing: by what the server offers.
    bool byCode = false;               ///< OAuth with a code on another device.

    bool operator==(const SignInWay &) const = default;

    bool takesPassword() const;
    bool isOAuth() const { return method == Ews::Method::Bearer; }
};

/// The choice of one.
class WayBox : public QComboBox
{
    Q_OBJECT
public:
    explicit WayBox(QWidget *parent = nullptr);

    [[nodiscard]] SignInWay way() const;
    void setWay(const SignInWay &way);
    /// What the chosen one needs and does, in a sentence or two.
    [[nodiscard]] QString explanation() const;
};

} // namespace OnBehalf
