// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace OnBehalf {

class AccessFilter;
class FlowLayout;

/// What of the matrix is shown: two fields and two boxes over an AccessFilter.
class AccessFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit AccessFilterBar(AccessFilter *filter, QWidget *parent = nullptr);

    /// At the end of the line.
    void addButton(QWidget *button);

    /// As at first, for another mailbox.
    void reset();
    void showEverything();
    /// Takes back what hides that cell, and no more.
    void reveal(const QModelIndex &cell);
    /// Empties the field that has the focus; false where none of them has.
    bool clearFocused();
    void focusFirst();

    [[nodiscard]] bool hasText() const;
    [[nodiscard]] bool onlyFindings() const;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *field(const QString &placeholder);
    QCheckBox *box(const QString &text);

    AccessFilter *m_filter;
    FlowLayout *m_line;
    QLineEdit *m_people;
    QLineEdit *m_folders;
    QCheckBox *m_ownEntries;
    QCheckBox *m_findings;
};

} // namespace OnBehalf
