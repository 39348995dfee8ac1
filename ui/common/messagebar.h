// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tones.h"

#include <QFrame>

#include <functional>
#include <optional>

class QBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace OnBehalf {

class IconLabel;
class TextLabel;

struct MessageAction
{
    QString text;
    std::function<void()> run;
};

/// One thing the user should know, in sentences. Plain text throughout.
struct Message
{
    Tone tone = Tone::Info;
    QString headline;
    QString text;
    QString nextStep;
    QString details;              ///< codes and ids, for those who ask
    QList<MessageAction> actions; ///< at most two
    bool isUnread = false;        ///< Something was not read: no longer so once it is.
};

/// Stands above a page's content: one message at a time, never modal, never timed. Hidden while
/// there is none. Esc belongs to the owner, who calls dismiss().
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// What was not read waits while a warning or an error about anything else is shown: that may
    /// be what became of something that was written.
    void setMessage(const Message &message);
    /// What \a by says, who is not the bar's owner: retract() leaves it.
    void setMessageBy(const QObject *by, const Message &message);
    [[nodiscard]] bool hasMessage() const { return m_shown; }
    /// Of what is shown, or was last.
    [[nodiscard]] bool isSaidBy(const QObject *by) const { return m_by == by; }

public Q_SLOTS:
    void dismiss();
    /// With what waits.
    void clear();
    /// What the owner said is no longer so.
    void retract();
    /// It is read now.
    void retractUnread();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildDetails();
    void showMessage(const Message &message);
    void showActions(const QList<MessageAction> &actions);
    void showDetails(bool open);
    void arrange();
    void announce();

    Tone m_tone = Tone::Info;
    bool m_shown = false;
    bool m_isUnread = false;
    std::optional<Message> m_waiting;
    const QObject *m_by = nullptr; ///< Who said it; null: the owner.
    IconLabel *m_icon = nullptr;
    TextLabel *m_text = nullptr;
    TextLabel *m_nextStep = nullptr;
    QBoxLayout *m_line = nullptr; ///< text and buttons: beside each other, or one below the other
    QWidget *m_buttons = nullptr;
    QList<QPushButton *> m_actions;
    QPushButton *m_detailsButton = nullptr;
    QToolButton *m_close = nullptr;
    QWidget *m_detailsPane = nullptr;
    QPlainTextEdit *m_details = nullptr;
};

} // namespace OnBehalf
