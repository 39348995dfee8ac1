// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountbutton.h"

#include <QWidget>

class QListView;
class QMenu;
class QStandardItem;
class QStandardItemModel;

namespace OnBehalf {

/// The account switcher over the list of places. Folds to icons (F9 belongs to the window).
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setAccount(const AccountLines &lines);
    /// For the account's menu, and for Ctrl+M.
    [[nodiscard]] AccountButton *accountButton() const { return m_account; }

    void addSection(const QString &text);
    void addPlace(int id, const QString &iconName, const QString &text, const QString &toolTip);
    /// \a count things wait there; \a staged ones are violet. 0 shows nothing.
    void setCount(int id, int count, bool staged);
    void setPlaceEnabled(int id, bool enabled);
    /// Tells nobody: the caller knows.
    void setCurrentPlace(int id);
    [[nodiscard]] int currentPlace() const; ///< -1: none

    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void placeActivated(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QStandardItem *place(int id) const;
    void describe(QStandardItem *item) const;
    void fit();

    AccountButton *m_account;
    QListView *m_view;
    QStandardItemModel *m_places;
    bool m_folded = false;
    bool m_silent = false;
};

} // namespace OnBehalf
