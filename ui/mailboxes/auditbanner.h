// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/tones.h"
#include "helpdesk/audit.h"

#include <QFrame>
#include <QTimer>

class QProgressBar;
class QPushButton;

namespace OnBehalf {

class IconLabel;
class TextLabel;

/// How far an audit is: hidden while there is nothing to say.
class AuditBanner : public QFrame
{
    Q_OBJECT
public:
    explicit AuditBanner(QWidget *parent = nullptr);

    /// Null: none. It has to be told of changes.
    void setAudit(const Audit *audit);
    /// \a heldUp: why it paused by itself.
    void showState(const std::optional<Ews::Error> &heldUp);

Q_SIGNALS:
    void pauseRequested();
    /// Resume, or go on with one that was cut off.
    void resumeRequested();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showRunning();
    void showStopped();
    void showHeldUp(const Ews::Error &error);
    void showNote();
    void setTone(Tone tone);
    [[nodiscard]] QString countsText() const;

    const Audit *m_audit = nullptr;
    Tone m_tone = Tone::Info;
    int m_most = 0;         ///< At once, before the server asked to slow down.
    QDateTime m_slowedAt{}; ///< When it did.
    QTimer m_second;
    IconLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_left;
    QProgressBar *m_progress;
    TextLabel *m_note;
    QPushButton *m_pause;
    QPushButton *m_cancel;
};

} // namespace OnBehalf
