// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace OnBehalf {

class MessageBar;
struct Message;

/// A dialog whose answer goes to the server and that stays open until the server took it: what went
/// wrong is said in it, and what was typed is kept.
class RequestDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RequestDialog(const QString &acceptText, QWidget *parent = nullptr);

    void showMessage(const Message &message);
    /// Fields are locked while it runs; Cancel then stops it.
    void setBusy(const QString &what);
    void setIdle();
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void reject() override;

Q_SIGNALS:
    void submitted();
    void stopped();

protected:
    [[nodiscard]] QWidget *fields() const { return m_fields; }
    /// Why it cannot be sent as it is; empty: it can.
    void setObstacle(const QString &reason);

private:
    void submit();

    bool m_busy = false;
    MessageBar *m_messageBar;
    QWidget *m_fields;
    QProgressBar *m_progress;
    QLabel *m_state;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
    QString m_obstacle;
    QPointer<QWidget> m_focus; ///< Had it before it was busy.
};

} // namespace OnBehalf
