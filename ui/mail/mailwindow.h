// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composer/principalfield.h"
#include "mail/mailcomposer.h"

#include <QMainWindow>
#include <QPointer>

class QPushButton;

namespace OnBehalf {

class DraftState;
class MailForm;
class MessageBar;
class StatusLine;

/// A message being written, in a window of its own. All work goes through its MailComposer.
class MailWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Takes \a composer over. \a own: whoever is signed in; \a principals: to choose from.
    MailWindow(MailComposer *composer, const Principal &own, const QList<Principal> &principals,
               QWidget *parent = nullptr);

    [[nodiscard]] MailComposer *composer() const { return m_composer; }
    [[nodiscard]] MailForm *form() const { return m_form; }
    [[nodiscard]] MessageBar *messageBar() const { return m_bar; }
    /// Keeps what is written as a draft, without asking. False where that fails or it is being
    /// sent.
    bool keepAndClose();
    /// The name of whoever is signed in, once it is known.
    void setOwnName(const QString &name);

Q_SIGNALS:
    /// It was sent on behalf of \a principal; the window closes itself.
    void sent(const OnBehalf::Principal &principal, const QString &summary);
    void signInNeeded(const Ews::Error &error);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QAction *command(const char *name, QAnyStringView iconName, const QString &text);
    void buildCommands();
    void build();
    void connectAll();
    void showAll();
    void showTitle();
    void showSending();
    void send();
    void finish(const MailReport &report);
    void sayNotSaved(const Ews::Error &error);
    void askWhatBecomesOfIt();
    void discard();
    [[nodiscard]] bool mayClose();
    [[nodiscard]] SenderParties parties() const;

    MailComposer *m_composer;
    Principal m_own;
    QAction *m_send = nullptr;
    QAction *m_important = nullptr;
    QAction *m_discard = nullptr;
    QPushButton *m_sendButton = nullptr;
    MailForm *m_form;
    MessageBar *m_bar;
    DraftState *m_draftState;
    StatusLine *m_status;
    bool m_closing = false;      ///< What becomes of it is decided.
    QPointer<QWidget> m_focused; ///< While it is sent.
};

} // namespace OnBehalf
