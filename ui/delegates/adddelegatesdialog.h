// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/delegatesdraft.h"
#include "directory/directorysearch.h"

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace OnBehalf {

class DirectoryMarks;
class DirectoryModel;
class NoticePanel;
class TextLabel;

/// Looks people up in the directory while their name is typed, to make several of them delegates at
/// once. Stages nothing by itself.
class AddDelegatesDialog : public QDialog
{
    Q_OBJECT
public:
    AddDelegatesDialog(std::shared_ptr<Ews::Client> client, const DelegatesDraft &draft,
                       QWidget *parent = nullptr);
    ~AddDelegatesDialog() override;

    /// Who was checked.
    [[nodiscard]] QList<DirectoryEntry> entries() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Instead of being added again: the row \a key of the draft.
    void changeRequested(const QString &key);

private:
    void build();
    void search();
    void setCurrentHit();
    bool checkCurrent();
    void showHits(const QString &text, const Ews::Result<DirectoryHits> &hits);
    void showChosen();
    void showCurrent();
    [[nodiscard]] QString existingRights() const;

    std::shared_ptr<Ews::Client> m_client;
    DelegatesDraft m_draft;
    DirectoryModel *m_hits;
    DirectoryMarks *m_marks;
    QLineEdit *m_text;
    QListView *m_list;
    TextLabel *m_state;
    NoticePanel *m_rights;
    QPushButton *m_change;
    QPushButton *m_add = nullptr;
    QTimer m_pause; ///< Of typing, before the directory is asked.
    std::stop_source m_stop;
    bool m_searching = false;
    int m_asked = 0; ///< Answers to what was typed before are passed over.
};

} // namespace OnBehalf
