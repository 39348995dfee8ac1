// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "permissions/permissionsstore.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QPushButton;
class QRadioButton;

namespace OnBehalf {

class FolderTreeModel;
class FolderTreeView;
class NoticePanel;
class TextLabel;

/// Copies rights: from a colleague to others, or a folder's list to other folders. Stages in the
/// store, which reads the lists first.
class CopyRightsDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a folderId: the current folder; \a person: who is selected there, or nobody.
    CopyRightsDialog(PermissionsStore *store, const QString &folderId, const Ews::UserId &person,
                     QWidget *parent = nullptr);

    void accept() override;

private:
    QWidget *buildPeople(const Ews::UserId &person);
    QWidget *buildFolders();
    void choosePeople();
    void judge();
    [[nodiscard]] Ews::UserId colleague() const;
    [[nodiscard]] QStringList foldersForPeople() const;
    [[nodiscard]] QStringList targetFolders() const;
    [[nodiscard]] QStringList withBelow(const QString &folderId) const;

    PermissionsStore *m_store;
    QString m_folderId;
    QString m_folderName;
    QList<Ews::UserId> m_people; ///< Who gets the rights.
    QRadioButton *m_copyPerson;
    QRadioButton *m_copyList;
    QWidget *m_personPage = nullptr;
    QWidget *m_listPage = nullptr;
    QComboBox *m_from = nullptr;
    TextLabel *m_to = nullptr;
    QPushButton *m_choose = nullptr;
    QCheckBox *m_handOver = nullptr;
    QComboBox *m_where = nullptr;
    FolderTreeView *m_tree = nullptr;
    QCheckBox *m_below = nullptr;
    QCheckBox *m_replace = nullptr;
    QCheckBox *m_everybody = nullptr;
    TextLabel *m_obstacle;
    QPushButton *m_accept = nullptr;
};

} // namespace OnBehalf
