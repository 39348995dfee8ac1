// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "permissions/foldertree.h"

#include <QWidget>

namespace OnBehalf {

class IconLabel;
class TextLabel;

/// Which folder is looked at, the way to it, and what the person who is signed in may do there.
class FolderHeading : public QWidget
{
    Q_OBJECT
public:
    explicit FolderHeading(QWidget *parent = nullptr);
    ~FolderHeading() override;

    /// \a tree may be null: nothing is shown then.
    void setFolder(const Session &session, const FolderTree *tree, const QString &folderId);

private:
    void askForRights(const Session &session, const MailboxFolder &folder);

    IconLabel *m_icon;
    TextLabel *m_path;
    TextLabel *m_rights;
    QHash<QString, QString> m_known;     ///< What may be done, by folder.
    std::weak_ptr<Ews::Client> m_client; ///< Who was asked.
    std::stop_source m_stop;
};

} // namespace OnBehalf
