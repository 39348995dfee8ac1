// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "permissions/folderaccess.h"
#include "signin/requestdialog.h"

class QComboBox;
class QLineEdit;

namespace OnBehalf {

/// Opens a folder that somebody else shares, by the mailbox's address; stays open until the server
/// gave it.
class OpenFolderDialog : public RequestDialog
{
    Q_OBJECT
public:
    explicit OpenFolderDialog(const Session &session, QWidget *parent = nullptr);
    ~OpenFolderDialog() override;

Q_SIGNALS:
    void opened(const OnBehalf::OpenedFolder &folder);

private:
    void judge();
    void request();
    void stop();

    Session m_session;
    QLineEdit *m_address;
    QComboBox *m_folder;
    std::stop_source m_stop;
};

} // namespace OnBehalf
