// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/audit.h"

#include <QDialog>

class QAbstractButton;
class QCheckBox;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace OnBehalf {

/// Asks how an audit is to be made.
class NewAuditDialog : public QDialog
{
    Q_OBJECT
public:
    NewAuditDialog(int mailboxes, const AuditOptions &options, int atOnce,
                   QWidget *parent = nullptr);

    [[nodiscard]] AuditOptions options() const;
    [[nodiscard]] int atOnce() const;

private:
    QWidget *buildFolders(const AuditOptions &options);
    QWidget *buildAccess(bool impersonates);
    void judge();

    QLineEdit *m_title;
    QList<QCheckBox *> m_folders; ///< In the order of delegateFolders.
    QSpinBox *m_mostDelegates;
    QAbstractButton *m_asksDirectory;
    QSpinBox *m_atOnce;
    QRadioButton *m_impersonation;
};

} // namespace OnBehalf
