// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/calendarlist.h"
#include "meetings/meetingcomposer.h"
#include "principals/principals.h"

#include <QPointer>

namespace OnBehalf {

/// Changes one item of a calendar without a composer's window: read, changed, sent and read back as
/// there. Ends by itself; finished() or failed() comes once.
class QuickChange : public QObject
{
    Q_OBJECT
public:
    /// Takes \a composer over. \a window: of the question before anything is deleted.
    QuickChange(MeetingComposer *composer, const Principal &principal, const CalendarEntry &entry,
                QWidget *window);

    /// Of an appointment without invitees. UTC.
    void move(const QDateTime &start, const QDateTime &end);
    /// Asks first. The invitees of a meeting are told that it is canceled.
    void remove();
    [[nodiscard]] bool isSending() const;

Q_SIGNALS:
    void finished(const OnBehalf::SendReport &report);
    void failed(const Ews::Error &error);
    /// The user did not want it after all.
    void dropped();
    /// Only whoever organizes it can do that: the item is a copy of somebody else's meeting.
    void isOthers();

private:
    void open(const std::function<void()> &then);
    void askAndRemove();

    MeetingComposer *m_composer;
    Principal m_principal;
    CalendarEntry m_entry;
    QPointer<QWidget> m_window;
};

} // namespace OnBehalf
