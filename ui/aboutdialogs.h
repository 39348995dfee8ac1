// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>

class QFormLayout;
class QMenu;
class QMenuBar;

namespace OnBehalf {

class AboutBox : public QMessageBox
{
    Q_OBJECT
public:
    explicit AboutBox(QWidget *window);
};

/// Every command of the menus that has a key, and the keys of the table.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(const QMenuBar *menus, QWidget *window);

private:
    void addMenu(QFormLayout *keys, const QMenu *menu);
    void addKey(QFormLayout *keys, const QString &key, const QString &what);
};

} // namespace OnBehalf
