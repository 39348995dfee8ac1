// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/rowtext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace OnBehalf {

class NoticePanel;
class TextLabel;

/// Outlook's "Delegate Permissions", for one delegate or for several at once. Stages nothing by
/// itself: applyTo() does, once it was accepted.
class PermissionsDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a keys: whom it is about, rows of \a draft.
    PermissionsDialog(const DelegatesDraft &draft, const QStringList &keys, Owner owner,
                      QWidget *parent = nullptr);

    /// Lets the user have the delegates told what they may do.
    void offerSummary(bool wanted);
    [[nodiscard]] bool wantsSummary() const;
    /// Sets what was chosen; what was left at "(unchanged)" is not touched.
    void applyTo(DelegatesDraft &draft) const;

private:
    struct FolderLine
    {
        QComboBox *level = nullptr;
        TextLabel *was = nullptr;
        TextLabel *note = nullptr;
    };

    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildFolders();
    void addFolder(QGridLayout *grid, int line, DelegateFolder folder);
    void addCopies(QGridLayout *grid, int line);
    [[nodiscard]] QWidget *buildSummary();
    [[nodiscard]] QWidget *buildPrivateItems();
    [[nodiscard]] QWidget *buildButtons();
    void fillLevels(QComboBox *combo, DelegateFolder folder) const;
    void setDefaults();
    void showChosen();
    void updateFolder(DelegateFolder folder);
    void updateCopies();
    [[nodiscard]] std::optional<Ews::DelegateLevel> chosen(DelegateFolder folder) const;
    /// The value that all have, or nothing.
    template<class T>
    [[nodiscard]] std::optional<T> common(T (*value)(const DelegateRow &, DelegateFolder),
                                          DelegateFolder folder) const;
    [[nodiscard]] Qt::CheckState commonState(std::optional<bool> DelegateRow::*flag) const;

    DelegatesDraft m_draft;
    QStringList m_keys;
    QList<DelegateRow> m_rows;
    Owner m_owner;
    QString m_mnemonics = QStringLiteral("gpdm"); ///< Letters that are taken.
    PerFolder<FolderLine> m_folders;
    QCheckBox *m_copies = nullptr;
    TextLabel *m_copiesNote = nullptr;
    std::optional<Qt::CheckState> m_copiesKept; ///< Of before the calendar was lowered here.
    QCheckBox *m_summary = nullptr;
    QCheckBox *m_privateItems = nullptr;
    NoticePanel *m_words = nullptr;
};

} // namespace OnBehalf
