// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar/calendarlist.h"
#include "meetings/meetingcomposer.h"
#include "principals/principals.h"
#include "requests/answerrequest.h"

#include <QPointer>

namespace OnBehalf {

/// Changes one item of a calendar without a composer's window: read, changed, sent and read back as
/// there. Ends by itself; finished() or failed() comes once.
class QuickChange : public QObject
{
    Q_OBJECT
public:
    /// Takes \a composer over. \a window: of the question before anything is deleted.
    QuickChange(MeetingComposer *composer, const Journal &journal, const Principal &principal,
                const CalendarEntry &entry, QWidget *window);

    /// Of an appointment without invitees. UTC.
    void move(const QDateTime &start, const QDateTime &end);
    /// Asks first whom to tell. A copy of somebody else's meeting is declined, or just deleted.
    void remove();
    /// Makes a new item like it, without invitees, in the calendar of \a to.
    void copyTo(const Principal &to);
    [[nodiscard]] bool isSending() const;
    /// Whose calendar is changed.
    [[nodiscard]] const Principal &changed() const { return m_changed; }

Q_SIGNALS:
    void finished(const OnBehalf::SendReport &report);
    /// The same of somebody else's meeting that was declined.
    void declined(const OnBehalf::AnswerReport &report, const OnBehalf::RequestAnswer &answer);
    /// The copy is made without these files: they could not be read.
    void filesMissing(const QStringList &names);
    void failed(const Ews::Error &error);
    /// The user did not want it after all.
    void dropped();
    /// Only whoever organizes it can do that: the item is a copy of somebody else's meeting.
    void isOthers();

private:
    void open(const std::function<void()> &then);
    [[nodiscard]] bool isOrganizers() const;
    void sendCopy();
    void askAndRemove();
    void askAndLeave();
    void decline(const QString &words);

    MeetingComposer *m_composer;
    Journal m_journal;
    Principal m_principal;
    Principal m_changed;
    CalendarEntry m_entry;
    QPointer<QWidget> m_window;
    bool m_declining = false;
};

} // namespace OnBehalf
