// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/soap.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace OnBehalf {

/// Asks whose identity is taken, where that is not named by the mailbox's own address. By what
/// somebody is named is told from what is typed; an address may be a user principal name, and only
/// then there is something to choose.
class IdentityField : public QWidget
{
    Q_OBJECT
public:
    explicit IdentityField(QWidget *parent = nullptr);

    /// Nobody's where nothing is typed.
    [[nodiscard]] Ews::Impersonation identity() const;
    /// Whether what is typed, if anything is, can name somebody.
    [[nodiscard]] bool isUsable() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString typed() const;

    QLineEdit *m_who;
    QComboBox *m_by;
};

} // namespace OnBehalf
