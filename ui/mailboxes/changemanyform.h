// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/bulkrun.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPushButton;

namespace OnBehalf {

class BulkResultsModel;
class TextLabel;

/// What is to be done in which mailboxes.
class ChangeManyForm : public QWidget
{
    Q_OBJECT
public:
    /// \a directory: where people are looked up.
    ChangeManyForm(std::shared_ptr<Ews::Client> directory, RoleTemplates templates,
                   const QList<ListedMailbox> &mailboxes, QWidget *parent = nullptr);

    void preset(BulkChange::Kind kind, const Ews::UserId &who);

    [[nodiscard]] BulkChange change() const;
    [[nodiscard]] QList<ListedMailbox> mailboxes() const;
    /// What is missing; empty where nothing is.
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void edited();

private:
    /// Somebody who was chosen.
    struct Party
    {
        Ews::UserId user{};
        bool isGroup = false;
        TextLabel *name = nullptr;
        QPushButton *choose = nullptr;
    };

    void build();
    QWidget *buildRole();
    QWidget *buildParty(Party &party, const char *name, const QString &chooseText);
    QWidget *buildUntil();
    QWidget *buildMailboxes();
    void choose(Party &party);
    void showParty(const Party &party);
    void fillRoles(const QString &key);
    void editRole(bool isNew);
    void removeRole();
    void judge();
    [[nodiscard]] BulkChange::Kind kind() const;
    [[nodiscard]] RoleTemplate role() const;

    std::shared_ptr<Ews::Client> m_directory;
    RoleTemplates m_templates;
    BulkResultsModel *m_mailboxes;
    Party m_who;
    Party m_to;
    QComboBox *m_kind;
    TextLabel *m_kindText;
    QWidget *m_rolePart = nullptr;
    QComboBox *m_role = nullptr;
    TextLabel *m_roleText = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    TextLabel *m_whoLabel;
    QWidget *m_whoPart = nullptr;
    TextLabel *m_toLabel;
    QWidget *m_toPart = nullptr;
    QCheckBox *m_everyFolder;
    QWidget *m_untilPart = nullptr;
    QCheckBox *m_forATime = nullptr;
    QDateEdit *m_lastDay = nullptr;
    TextLabel *m_untilText = nullptr;
};

} // namespace OnBehalf
