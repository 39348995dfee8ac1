// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/account.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace OnBehalf {

class FieldGrid;
class PasswordField;

/// What some networks ask of a computer before the server asks who it is: a certificate of its own,
/// a proxy and a sign-in to it. Folded away while there is nothing in it.
class ConnectionFields : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionFields(QWidget *parent = nullptr);

    void fill(const Account &account);
    void apply(Account &account) const;
    /// What is wrong with it, as a sentence; or empty.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] QString proxyPassword() const;
    void setOpen(bool open);
    [[nodiscard]] FieldGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void folded(bool open);
    void edited();

private:
    QWidget *fileField();
    void addProxyFields();
    [[nodiscard]] std::optional<Ews::ProxyWay> proxy() const;

    QToolButton *m_fold;
    FieldGrid *m_grid;
    QLineEdit *m_file;
    PasswordField *m_passphrase;
    QComboBox *m_proxyChoice;
    QLineEdit *m_proxy;
    QLineEdit *m_proxyUser;
    PasswordField *m_proxyPassword;
};

} // namespace OnBehalf
