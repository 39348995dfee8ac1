// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "categories/category.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace OnBehalf {

class CategoriesModel;
class CategoriesView;
class TextLabel;

/// Which categories a meeting has: those of the calendar's owner, and any that are typed.
class CategoriesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CategoriesDialog(const QStringList &chosen, QWidget *parent = nullptr);

    /// \a note: what is to be known of them; may be empty. May come later and change.
    void setOffered(const QList<Category> &offered, const QString &note);
    [[nodiscard]] QStringList chosen() const;

    void accept() override;

private:
    void build();
    /// Chooses what is typed.
    void add();

    CategoriesModel *m_model;
    CategoriesView *m_view;
    TextLabel *m_note;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_accept = nullptr;
};

} // namespace OnBehalf
