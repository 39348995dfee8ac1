// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/roletemplate.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace OnBehalf {

class TextLabel;

/// Makes an own template of a role, or edits one.
class RoleTemplateDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a role: nothing makes a new one.
    RoleTemplateDialog(RoleTemplates templates, const std::optional<RoleTemplate> &role,
                       QWidget *parent = nullptr);

    /// As it stands in the dialog.
    [[nodiscard]] RoleTemplate role() const;

    void accept() override;

private:
    void build();
    void fillLevels();
    void show(const RoleTemplate &role);
    void judge();

    RoleTemplates m_templates;
    QString m_key; ///< Of the one that is edited.
    QLineEdit *m_name;
    QCheckBox *m_asDelegate;
    PerFolder<QComboBox *> m_levels;
    QComboBox *m_copies;
    QComboBox *m_private;
    TextLabel *m_description;
    TextLabel *m_obstacle;
    QPushButton *m_accept = nullptr;
};

} // namespace OnBehalf
