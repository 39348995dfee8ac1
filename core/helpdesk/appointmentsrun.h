// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/appointments.h"
#include "helpdesk/mailboxclients.h"

#include <QObject>
#include <QTimer>

namespace OnBehalf {

/// Makes one appointment in the calendars of many mailboxes. One that fails does not stop the
/// others. Each try is on record before it is sent, and the next one looks for what the last one
/// left: however often it is tried, there is one item in each calendar, and those invited get one
/// invitation from each.
class AppointmentsRun : public QObject
{
    Q_OBJECT
public:
    enum class Activity { Idle, Checking, Making, Removing };
    Q_ENUM(Activity)

    /// Mailboxes under way at once.
    static constexpr int usualAtOnce = 4;

    /// \a impersonates: each mailbox is worked in as its owner, otherwise by the rights that the
    /// signed-in person has on it.
    AppointmentsRun(const Session &session, bool impersonates, Journal journal,
                    int atOnce = usualAtOnce, QObject *parent = nullptr);
    ~AppointmentsRun() override;

    const Appointments &all() const { return m_all; }
    const QList<AppointmentResult> &results() const { return m_all.results; }
    Activity activity() const { return m_activity; }
    bool isPaused() const { return m_paused; }
    /// Mailboxes done and in all, of what runs or ran last.
    int done() const { return m_done; }
    int total() const { return m_total; }

    // Of these nothing happens while something runs. The errors are those of beginAppointments()
    // and reopenAppointments(); nothing was sent then.
    /// Other mailboxes, for a new appointment.
    void setMailboxes(const QList<ListedMailbox> &mailboxes);
    /// Dry run: looks in each whether something may be made in its calendar.
    void check();
    /// Makes \a meeting in each, but for those that are Unable.
    Ews::Result<Ews::Nothing> start(const Meeting &meeting);
    /// Goes on with one that was cut off: with all that is open, as tryAgain() does.
    Ews::Result<Ews::Nothing> goOn(const Appointments &all, bool sendAgain = false);
    /// Tries again at those of these places that are open; what was to be taken out again is. \a
    /// sendAgain: where it cannot be found out whether somebody was told, they are told again.
    Ews::Result<Ews::Nothing> tryAgain(const QList<int> &places, bool sendAgain = false);
    /// Takes out again what is there, telling nobody: into the Deleted Items of its mailbox.
    Ews::Result<Ews::Nothing> remove(const QList<int> &places);

    /// What is under way ends, nothing new begins until resume().
    void pause();
    void resume();
    /// What is being sent is ended properly; the rest waits, and can be tried again.
    void cancel();

Q_SIGNALS:
    /// There are other mailboxes now.
    void replaced();
    /// These changed; several at once, a few times a second at most.
    void changed(const QList<int> &places);
    void activityChanged();
    void pausedChanged();
    void ended();
    /// It paused by itself: nobody signs in, the journal cannot be written, or several mailboxes in
    /// a row could not be reached.
    void heldUp(const Ews::Error &error);

private:
    using Places = QList<int>;

    void begin(Activity activity, const Places &places);
    void startNext();
    void start(int place);
    void take(int place, const AppointmentResult &result);
    bool holdsUp(const Ews::Error &error);
    void settle();
    void endIfDone();
    void noteChanged(int place);
    void tellChanged();
    std::shared_ptr<Ews::Client> clientFor(int place) const;

    Session m_session;
    Journal m_journal;
    int m_atOnce;
    Appointments m_all;
    std::unique_ptr<QLockFile> m_lock; ///< Of the record.
    bool m_sendAgain = false;
    Places m_waiting;
    Places m_changed; ///< Since changed() was last emitted.
    QTimer m_telling;
    int m_underWay = 0;
    int m_done = 0;
    int m_total = 0;
    int m_unreached = 0; ///< In a row.
    std::stop_source m_stop;
    Activity m_activity = Activity::Idle;
    bool m_paused = false;
};

} // namespace OnBehalf
