// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/directorysearch.h"
#include "people/directorymarks.h"
#include "text/delegatetext.h"

#include <QDialog>
#include <QTimer>

class QAbstractButton;
class QDialogButtonBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace OnBehalf {

class DirectoryModel;
class NoticePanel;
class TextLabel;

/// What people are looked up for.
struct PeopleQuestion
{
    QString title;
    QString addLabel;                       ///< "&Add"
    std::function<QString(int)> addSeveral; ///< "&Add 3 delegates"
    QString changeLabel;                    ///< For who is there already; empty: nothing to offer.
    DirectoryMarks::Marker mark;
    /// What adding these people means.
    std::function<Notice(const QList<DirectoryEntry> &)> notice;
    QString checkLabel{}; ///< Of a box to check beside; empty: none.
    QString checkToolTip{};
};

/// Looks people up in the directory while their name is typed, to add several of them at once.
/// Stages nothing by itself.
class PeopleDialog : public QDialog
{
    Q_OBJECT
public:
    PeopleDialog(std::shared_ptr<Ews::Client> client, const PeopleQuestion &question,
                 QWidget *parent = nullptr);
    ~PeopleDialog() override;

    /// Who was checked.
    [[nodiscard]] QList<DirectoryEntry> entries() const;
    /// The box beside.
    [[nodiscard]] bool isBoxChecked() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Instead of being added again: the row \a key.
    void changeRequested(const QString &key);

private:
    void build();
    void search();
    void setCurrentHit();
    bool checkCurrent();
    void showHits(const QString &text, const Ews::Result<DirectoryHits> &hits);
    void showChosen();
    void showCurrent();

    std::shared_ptr<Ews::Client> m_client;
    PeopleQuestion m_question;
    DirectoryModel *m_hits;
    DirectoryMarks *m_marks;
    QLineEdit *m_text;
    QListView *m_list;
    TextLabel *m_state;
    NoticePanel *m_rights;
    QAbstractButton *m_box;
    QPushButton *m_change;
    QPushButton *m_add = nullptr;
    QTimer m_pause; ///< Of typing, before the directory is asked.
    std::stop_source m_stop;
    bool m_searching = false;
    int m_asked = 0; ///< Answers to what was typed before are passed over.
};

} // namespace OnBehalf
