// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tones.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace OnBehalf {

class ElidedLabel;
class IconLabel;
class Spinner;

/// The bottom line of the window. Left: the last result, or what runs now, which after a second
/// gets a progress and Cancel. Right: the server.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Ends what showBusy() began.
    void showResult(Tone tone, const QString &text);
    /// Ends it without a result: the one before holds again.
    void endBusy();
    /// A maximum of 0 is an unknown one. May be called again as the work goes on.
    void showBusy(const QString &text, int value = 0, int maximum = 0);
    /// Why what runs does not get on, which is said instead of it; empty: it does.
    void setHindrance(const QString &text, bool canTryAgain = false);
    void setServer(const QString &text, bool encrypted);

Q_SIGNALS:
    void cancelRequested();
    void tryAgainRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWaiting(bool waiting);
    void showText();

    QTimer m_patience; ///< what is done within a second needs no progress
    bool m_busy = false;
    QString m_busyText;
    std::pair<Tone, QString> m_result{Tone::Info, {}};
    QString m_hindrance;
    IconLabel *m_icon;
    Spinner *m_spinner;
    ElidedLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_tryAgain;
    IconLabel *m_lock;
    ElidedLabel *m_server;
};

} // namespace OnBehalf
