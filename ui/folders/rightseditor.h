// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "permissions/rights.h"
#include "text/entryrow.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace OnBehalf {

class TextLabel;

/// What one entry grants, right by right, in the groups of Outlook's Permissions tab.
class RightsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit RightsEditor(QWidget *parent = nullptr);

    /// Nothing: no entry that can be edited.
    void setRow(const std::optional<EntryRow> &row, Ews::FolderKind kind);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const OnBehalf::Rights &rights);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QBoxLayout *addGroup(const QString &title, TextLabel **was);
    void buildRead();
    void buildWrite();
    void buildDelete();
    void buildOther();
    void arrange(int columns);
    QCheckBox *addBox(QBoxLayout *layout, const char *name, const QString &text);
    void fillLevels(Ews::PermissionLevel level);
    void showRights(const Rights &rights);
    void showBefore();
    [[nodiscard]] Rights rights() const;
    void edited();
    void levelEdited();

    std::optional<EntryRow> m_row;
    Ews::FolderKind m_kind = Ews::FolderKind::Folder;
    TextLabel *m_name;
    QLabel *m_levelLabel;
    QComboBox *m_level;
    TextLabel *m_was;
    QWidget *m_groups;
    QGridLayout *m_grid;
    QWidgetList m_boxes; ///< Each group with its heading.
    int m_columns = 0;
    QButtonGroup *m_read;
    QButtonGroup *m_delete;
    QCheckBox *m_create = nullptr;
    QCheckBox *m_subfolders = nullptr;
    QCheckBox *m_editOwn = nullptr;
    QCheckBox *m_editAll = nullptr;
    QCheckBox *m_owner = nullptr;
    QCheckBox *m_contact = nullptr;
    QCheckBox *m_visible = nullptr;
    TextLabel *m_readWas = nullptr;
    TextLabel *m_writeWas = nullptr;
    TextLabel *m_deleteWas = nullptr;
    TextLabel *m_otherWas = nullptr;
};

} // namespace OnBehalf
