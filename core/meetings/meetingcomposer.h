// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "meetings/meetingdraft.h"
#include "meetings/sendmeeting.h"
#include "meetings/warnings.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace OnBehalf {

/// One meeting as the composer works on it: the draft, kept on disk as it is typed, what is known
/// about the time and the people, and its sending.
class MeetingComposer : public QObject
{
    Q_OBJECT
public:
    enum class Activity { Idle, Opening, Sending };
    Q_ENUM(Activity)

    MeetingComposer(Session session, Journal journal, MeetingDrafts drafts,
                    QObject *parent = nullptr);
    ~MeetingComposer() override;

    const Session &session() const { return m_session; }
    const MeetingDraft &draft() const { return m_draft; }
    Activity activity() const { return m_activity; }

    /// A new meeting in the calendar of \a principal. The default time is the next full hour, an
    /// hour long, in the principal's zone as soon as that is known.
    void startNew(const QString &principal, const QString &principalName);
    /// Takes up a draft that was kept.
    void open(const MeetingDraft &draft);
    /// A new item with what \a source is, in the calendar of \a principal: its files come along,
    /// but nobody who is invited. opened() follows, after filesMissing() where that is so.
    void startCopy(const QString &principal, const QString &principalName, const Meeting &source);
    /// Reads a meeting of \a principal to change it. With Following, \a id is that of the series
    /// and \a begins when the pattern has the first occurrence that is to be changed. opened() or
    /// failed() follows.
    void open(const QString &principal, const QString &principalName, const Ews::AnyItemId &id,
              SeriesScope scope = SeriesScope::Single, const QDateTime &begins = {});

    /// Changes the draft; it is kept on disk soon after.
    void edit(const std::function<void(Meeting &)> &change);
    /// Another principal for a new meeting: his zone replaces the one that was not chosen by hand.
    void setPrincipal(const QString &principal, const QString &principalName);
    /// Copies a file to the draft.
    Ews::Result<Ews::Nothing> attach(const QString &path);
    /// Keeps the draft at once.
    Ews::Result<Ews::Nothing> save();
    /// Forgets the draft.
    void discard();

    // What is known about the time and the people; it follows the draft by itself.
    const QList<Availability> &availability() const { return m_known; }
    const QList<SuggestedTime> &suggestions() const { return m_availability.suggestions; }
    const std::optional<Ews::Error> &availabilityError() const { return m_availabilityError; }
    const QList<RoomList> &rooms() const { return m_rooms; }
    /// Working hours and zone of the principal, once known.
    std::optional<WorkTimes> principalTimes() const;
    /// The server does not say in which zone the principal is: a new meeting is in this computer's.
    bool isZoneGuessed() const;
    /// What the grid shows: the days read, in the start's zone.
    QDateTime shownFrom() const { return m_shownFrom; }
    QDateTime shownTo() const { return m_shownTo; }
    /// Reads as well when these rooms are free, whom nobody has invited yet.
    void watchRooms(const QStringList &addresses);
    /// Shows other days (the meeting's own otherwise).
    void showDays(QDate first, int days);
    int availabilityRequests() const { return m_availability.requests + m_watched.requests; }
    QDateTime availabilityReadAt() const { return m_availabilityReadAt; }
    std::optional<MeetingProblem> problem() const;
    QList<MeetingWarning> warnings() const;

    /// Whether sending tells somebody, and whether answers already given would be forgotten.
    bool hasInvitees() const;
    bool resetsAnswers() const;
    MeetingPlan plan(Tell tell) const;
    /// Sends the draft: creates the meeting, or changes it. finished() follows.
    void send(Tell tell);
    /// Cancels the meeting that is open for changing, or with Tell::Nobody deletes it unsaid.
    /// finished() follows.
    void cancelMeeting(const QString &words, Tell tell = Tell::All);
    /// Goes on with a send that was cut off; \a sendAgain: although some may have been told.
    void resume(bool sendAgain = false);
    /// Forgets the draft and what is left of a send; what is in the calendar stays.
    void leave();
    /// Ends what runs before its next step; finished() follows all the same.
    void stop();

Q_SIGNALS:
    void activityChanged();
    void draftChanged();
    /// The draft is on disk.
    void saved();
    void saveFailed(const Ews::Error &error);
    void opened();
    /// Files of a series that is split, or of what is copied, which the new item is without: they
    /// could not be read.
    void filesMissing(const QStringList &names, const Ews::Error &error);
    void failed(const Ews::Error &error);
    void availabilityChanged();
    void roomsChanged();
    void warningsChanged();
    void progressed(int step, int steps);
    /// How a send ended. With SendEnd::Done the draft is gone from the disk.
    void finished(const OnBehalf::SendReport &report);

private:
    void setActivity(Activity activity);
    void takeEntry(const MeetingEntry &entry, const QDateTime &begins);
    /// What begins anew takes its files along. opened() follows.
    void bringFiles(const QList<MeetingFile> &files);
    void showOpened();
    void prepareLooking();
    void readPrincipal();
    void readRooms();
    void lookAround();
    void takeAvailability(const Ews::Result<AvailabilityAnswer> &answer, const QDateTime &from,
                          const QDateTime &to);
    void lookAtRooms(AvailabilityQuery query);
    void joinKnown();
    void readTips();
    void readNames();
    void readName(const QString &address, const QString &name,
                  const std::function<void(const QString &, const QString &)> &take);
    void run(const MeetingPlan &plan, bool sendAgain);
    void finish(SendReport report);
    /// In what the draft differs from what was sent.
    QList<MeetingPart> unsent(const MeetingPlan &plan) const;

    Session m_session;
    Journal m_journal;
    MeetingDrafts m_drafts;
    MeetingDraft m_draft;
    Activity m_activity = Activity::Idle;
    AvailabilityAnswer m_availability; ///< Of those who meet,
    QStringList m_watchedRooms;
    AvailabilityAnswer m_watched; ///< and of other rooms.
    QList<Availability> m_known;  ///< Of both.
    std::optional<Ews::Error> m_availabilityError;
    QDateTime m_availabilityReadAt;
    QDateTime m_shownFrom;
    QDateTime m_shownTo;
    QDate m_chosenDay; ///< Shown in place of the meeting's own.
    int m_chosenDays = 1;
    bool m_zoneChosen = false;
    QList<RoomList> m_rooms;
    QList<RecipientTip> m_tips;
    QStringList m_tipsFor;
    QSet<QString> m_namesAsked; ///< Addresses whose names were looked for.
    std::optional<bool> m_mayCreate;
    std::optional<MeetingPlan> m_plan; ///< Of a send that is not finished.
    QTimer m_saving;
    QTimer m_looking;
    std::stop_source m_stop;
    std::stop_source m_stopLooking;
};

} // namespace OnBehalf
