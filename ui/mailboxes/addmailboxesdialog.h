// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/mailboxlist.h"

#include <QDialog>

#include <stop_token>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace OnBehalf {

class DirectoryCompletion;
class TextLabel;

/// Asks for mailboxes: typed or pasted, from a file, from the directory, everybody in a group.
class AddMailboxesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AddMailboxesDialog(std::shared_ptr<Ews::Client> client, QWidget *parent = nullptr);
    ~AddMailboxesDialog() override;

    [[nodiscard]] QList<ListedMailbox> mailboxes() const { return m_list.mailboxes; }
    /// Adds what is in the file to what stands there.
    void readFile(const QString &path);

private:
    void build();
    void askForFile();
    void take(const DirectoryEntry &entry);
    void append(const QList<ListedMailbox> &mailboxes);
    void read();
    [[nodiscard]] QString faultsText() const;

    std::shared_ptr<Ews::Client> m_client;
    std::stop_source m_stop;
    MailboxList m_list;
    QPlainTextEdit *m_text;
    QLineEdit *m_search;
    DirectoryCompletion *m_completion;
    TextLabel *m_said;
    TextLabel *m_faults;
    QPushButton *m_add = nullptr;
};

} // namespace OnBehalf
