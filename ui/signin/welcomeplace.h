// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace OnBehalf {

class MessageBar;
class TextLabel;

/// What the window shows while nobody is signed in.
class WelcomePlace : public QWidget
{
    Q_OBJECT
public:
    /// \a sandbox: whether there is one to try.
    explicit WelcomePlace(bool sandbox, QWidget *parent = nullptr);

    /// An account to go on with, or empty: then a first one is to be added.
    void setKnownAddress(const QString &address);
    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }

Q_SIGNALS:
    void signInRequested();
    void addAccountRequested();
    void sandboxRequested();

private:
    QString m_address;
    MessageBar *m_messageBar;
    TextLabel *m_text;
    QPushButton *m_signIn;
    QPushButton *m_add;
};

} // namespace OnBehalf
