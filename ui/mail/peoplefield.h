// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "mail/maildraft.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace OnBehalf {

class DirectoryCompletion;
class FlowLayout;

/// Whom a message is to: those chosen, each with a button that takes them out again, and a line to
/// type the next one into.
class PeopleField : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleField(const QString &name, QWidget *parent = nullptr);

    void setClient(const std::shared_ptr<Ews::Client> &client);
    void setRecipients(const QList<MailRecipient> &recipients);
    [[nodiscard]] const QList<MailRecipient> &recipients() const { return m_recipients; }
    /// Takes addresses that were typed and not chosen.
    void takeTyped();
    /// What was typed and is nobody yet.
    [[nodiscard]] QString unresolved() const;
    /// Puts \a text there as if it had been typed, without searching for it.
    void setUnresolved(const QString &text);
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();
    /// Why nobody is offered; empty where somebody is.
    void said(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void add(const QList<MailRecipient> &recipients);
    void remove(const QString &address);
    void showRecipients();
    bool pressed(const QObject *at, int key);
    QToolButton *chip(const MailRecipient &recipient);

    QLineEdit *m_line;
    DirectoryCompletion *m_completion;
    FlowLayout *m_layout;
    QList<QToolButton *> m_chips;
    QList<MailRecipient> m_recipients;
};

} // namespace OnBehalf
