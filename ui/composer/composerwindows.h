// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "calendar/calendarlist.h"
#include "common/tones.h"
#include "journal/journal.h"
#include "meetings/meetingdraft.h"
#include "principals/principals.h"

#include <QObject>
#include <QPointer>

namespace OnBehalf {

class CategoriesStore;
class ComposerWindow;
class MeetingComposer;
class QuickChange;
struct AnswerReport;
struct ImportReport;
struct Message;
struct RequestAnswer;
struct SendReport;

/// The composers that are open, and the drafts that are not.
class ComposerWindows : public QObject
{
    Q_OBJECT
public:
    ComposerWindows(AccountSettings settings, Journal journal, MeetingDrafts drafts,
                    QObject *parent = nullptr);
    ~ComposerWindows() override;

    /// Who works from now on; nobody: what is open stays so, with whom it was opened by. Offers the
    /// drafts of an account once.
    void setSession(const std::optional<Session> &session);

    /// Where categories come from, in the windows that are opened from now on; it may go.
    void setCategories(CategoriesStore *categories);

    /// In the calendar of the mailbox that is worked in; from the own one that of the last
    /// principal. Null while nobody is signed in.
    ComposerWindow *openNew();
    /// In that calendar, at that time (UTC).
    ComposerWindow *openNewAt(const Principal &principal, const QDateTime &start,
                              const QDateTime &end);
    ComposerWindow *openDraft(const MeetingDraft &draft);
    /// Something that is in a calendar; see MeetingComposer::open().
    ComposerWindow *openMeeting(const Principal &principal, const Ews::AnyItemId &id,
                                SeriesScope scope = SeriesScope::Single,
                                const QDateTime &begins = {});
    /// What a calendar shows; of one of a series it is asked what is meant. \a parent: of the
    /// question.
    void openEntry(const Principal &principal, const CalendarEntry &entry, QWidget *parent);
    /// Moves an appointment at once; a meeting is opened with the new time, so that it is seen who
    /// is free then, and chosen who is told.
    void moveEntry(const Principal &principal, const CalendarEntry &entry, const QDateTime &start,
                   const QDateTime &end, QWidget *parent);
    /// Deletes an appointment, cancels a meeting or declines one, after a question.
    void removeEntry(const Principal &principal, const CalendarEntry &entry, QWidget *parent);
    /// Makes a new item like it, without invitees, in the calendar of \a to.
    void copyEntry(const Principal &from, const CalendarEntry &entry, const Principal &to,
                   QWidget *parent);
    /// Makes items in the calendar of \a to, telling nobody.
    void importMeetings(const Principal &to, const QList<Meeting> &meetings);
    void stopImport() { m_stopImport.request_stop(); }
    [[nodiscard]] bool isImporting() const { return m_importing; }
    /// Lets the user look for a meeting in a calendar, and opens it. \a parent: of the dialogs.
    void pickMeeting(QWidget *parent);

    [[nodiscard]] QList<ComposerWindow *> windows() const;
    /// Something is being sent: the program must not end.
    [[nodiscard]] bool isSending() const;
    /// Closes all, keeping what is written as drafts. False where one cannot be kept.
    bool keepAll();

Q_SIGNALS:
    void noticed(const OnBehalf::Message &message);
    void resultSaid(OnBehalf::Tone tone, const QString &text);
    /// The calendar of \a principal may have changed.
    void sent(const OnBehalf::Principal &principal);
    /// A request may have been answered.
    void answered();
    /// What goes on in the background; empty: nothing any more.
    void busyChanged(const QString &what);
    void signInNeeded(const Ews::Error &error);

private:
    ComposerWindow *show(MeetingComposer *composer);
    QuickChange *change(const Principal &principal, const CalendarEntry &entry, QWidget *parent);
    void finishChange(const Principal &principal, const SendReport &report);
    void finishDecline(const Principal &principal, const AnswerReport &report,
                       const RequestAnswer &answer);
    void finishImport(const Principal &principal, const ImportReport &report, qsizetype wanted);
    void offerDrafts();
    void offerDraft(const MeetingDraft &draft, int later);
    void offerPending(const MeetingDraft &draft, int later);
    void dropPending(const MeetingDraft &draft);
    void readOwnName();
    void reopenWaiting();
    [[nodiscard]] Principal own() const;
    [[nodiscard]] Principal defaultPrincipal() const;
    [[nodiscard]] QList<MeetingDraft> closedDrafts() const;
    /// Sends that a program left open and whose drafts are gone, as drafts.
    [[nodiscard]] QList<MeetingDraft> lostSends() const;

    AccountSettings m_settings;
    Journal m_journal;
    MeetingDrafts m_drafts;
    std::optional<Session> m_session;
    QPointer<CategoriesStore> m_categories;
    QString m_ownName;
    QString m_offeredFor; ///< The account whose drafts were offered.
    QList<QPointer<ComposerWindow>> m_windows;
    QList<QPointer<ComposerWindow>> m_waiting; ///< For the account to be signed in again.
    QList<QPointer<QuickChange>> m_changes;
    std::stop_source m_stop;
    std::stop_source m_stopImport;
    bool m_importing = false;
};

} // namespace OnBehalf
