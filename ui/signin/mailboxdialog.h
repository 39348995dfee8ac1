// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "signin/requestdialog.h"

class QLineEdit;
class QRadioButton;

namespace OnBehalf {

class IdentityField;

/// Asks for another mailbox to work in, and by which right.
class MailboxDialog : public RequestDialog
{
    Q_OBJECT
public:
    explicit MailboxDialog(const QString &ownAddress, QWidget *parent = nullptr);

    [[nodiscard]] WorkingMailbox mailbox() const;

private:
    void addChoice(QVBoxLayout *choices, QRadioButton *button, const QString &explanation);
    void addIdentity(QVBoxLayout *choices);
    void judge();

    QString m_ownAddress;
    QLineEdit *m_address;
    QRadioButton *m_fullAccess;
    QRadioButton *m_impersonation;
    IdentityField *m_identity;
};

} // namespace OnBehalf
