// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/directorysearch.h"

#include <QObject>
#include <QTimer>

class QCompleter;
class QLineEdit;

namespace OnBehalf {

class DirectoryModel;

/// Looks up in the directory what is typed in a field, and offers whom it finds below it. Return
/// takes whoever is offered alone, and addresses as they stand, several with semicolons between.
class DirectoryCompletion : public QObject
{
    Q_OBJECT
public:
    explicit DirectoryCompletion(QLineEdit *field);
    ~DirectoryCompletion() override;

    /// Where is looked; null for nowhere.
    void setClient(std::shared_ptr<Ews::Client> client) { m_client = std::move(client); }
    /// What was found for what is typed; public for the tests, that have no directory.
    void showHits(const Ews::Result<DirectoryHits> &hits);

Q_SIGNALS:
    void chosen(const QList<OnBehalf::DirectoryEntry> &entries);
    /// Why nobody is offered; empty where somebody is.
    void said(const QString &text);

private:
    void search();
    void takeTyped();
    void choose(const QList<DirectoryEntry> &entries);

    QLineEdit *m_field;
    std::shared_ptr<Ews::Client> m_client;
    DirectoryModel *m_hits;
    QCompleter *m_completer;
    QTimer m_pause; ///< Of typing, before the directory is asked.
    std::stop_source m_stop;
    int m_asked = 0;
    bool m_searching = false;
    bool m_choosing = false; ///< Whoever was chosen is about to be announced.
    bool m_takeOnly = false; ///< Return was pressed before the answer came.
};

} // namespace OnBehalf
