// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace OnBehalf {

/// Who is signed in, whose mailbox is shown, and by what right.
struct AccountLines
{
    QString signedInAs;
    QString workingIn;
    QString access; ///< "with my own rights"
    /// After access, whose rights are used where that is nobody of the above; or empty.
    QString identity{};
    /// With whose ticket, where that is not called as signedInAs is; or empty.
    QString ticketHolder{};

    bool operator==(const AccountLines &) const = default;
};

/// The box at the top of the sidebar; opens the menu of accounts and mailboxes (setMenu()).
class AccountButton : public QToolButton
{
    Q_OBJECT
public:
    explicit AccountButton(QWidget *parent = nullptr);

    void setAccount(const AccountLines &lines);
    /// Only an icon; the lines are in the tooltip.
    void setFolded(bool folded);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line;
    [[nodiscard]] QList<Line> lines() const;
    void appendName(QList<Line> &lines, const QString &name) const;
    [[nodiscard]] int room() const;

    AccountLines m_account;
    bool m_folded = false;
};

} // namespace OnBehalf
