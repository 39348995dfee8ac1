// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "calendar/availability.h"
#include "calendar/calendarlist.h"
#include "principals/givenrights.h"

#include <QObject>
#include <QSet>

namespace OnBehalf {

/// How much is seen of a calendar.
enum class CalendarSight {
    Unknown,  ///< The server was not asked yet.
    Items,    ///< What is in it.
    FreeBusy, ///< When it is taken, and no more.
    None,     ///< Nothing: not found, or not given.
    Failed,   ///< The server could not say; see CalendarStore::failure().
};

/// The calendars of oneself and of principals, as far as they were read. What was read once is not
/// asked for again: further days of all calendars that are wanted are one request, and when they
/// are taken is read for six weeks at a time, in another.
class CalendarStore : public QObject
{
    Q_OBJECT
public:
    explicit CalendarStore(Session session, QObject *parent = nullptr);
    ~CalendarStore() override;

    const Session &session() const { return m_session; }
    bool isReading() const { return m_underWay > 0; }

    /// What somebody gave; nothing while the server was not asked.
    std::optional<GivenRights> given(const QString &address) const;
    CalendarSight sight(const QString &address) const;
    /// Why what is wanted of it is not known, or was not read anew, though it may be given.
    std::optional<Ews::Error> failure(const QString &address) const;
    /// When it is taken; its error is why that is not known. Null while it was not read.
    const Availability *availability(const QString &address) const;

    /// Items alone, or with when each calendar is taken, which is six weeks a request.
    enum class Wanted { Items, ItemsAndTimes };
    /// Reads what is not known of these days (by any clocks) in these calendars. changed() follows
    /// where anything was read.
    void want(const QStringList &addresses, QDate first, QDate last,
              Wanted what = Wanted::ItemsAndTimes);
    bool isRead(const QString &address, QDate first, QDate last) const;
    /// What is in the calendar between two instants, by start. Of private items it is hidden what
    /// they are about, whatever the server sent, unless the caller was given to see it.
    QList<CalendarEntry> entries(const QString &address, const QDateTime &from,
                                 const QDateTime &to) const;
    /// Taken times between two instants that no entry explains, joined: all of them where only
    /// these are seen.
    QList<BusyTime> unexplained(const QString &address, const QDateTime &from,
                                const QDateTime &to) const;

    /// What was read of a calendar may be out of date: it is shown until it is read again.
    void invalidate(const QString &address);
    void invalidateAll();
    /// The same of those that failed: what is wanted next of them is asked for again.
    void forgetFailures();
    void cancel();

Q_SIGNALS:
    void readingChanged();
    void changed(const QStringList &addresses);
    /// A whole request failed, or what was asked of a calendar in it; see failure().
    void failed(const Ews::Error &error);

private:
    struct Calendar
    {
        std::optional<GivenRights> given;
        std::optional<Ews::Error> notRead;     ///< Why entries were not read the last time.
        QHash<QString, CalendarEntry> entries; ///< By id.
        QSet<QDate> days;                      ///< Of which all entries are here, by UTC.
        QSet<QDate> asked;                     ///< What is asked for now.
        std::optional<Availability> taken;
        QDateTime takenFrom;
        QDateTime takenTo;
        int generation = 0; ///< Answers from before invalidate() do not count.
    };
    struct Span
    {
        QDate first;
        QDate last;
    };

    Calendar &calendar(const QString &address);
    const Calendar *find(const QString &address) const;
    bool maySeePrivate(const QString &address, const Calendar &calendar) const;
    void readRights(const QStringList &addresses, Span span, Wanted what);
    void read(const QStringList &addresses, Span span, Wanted what);
    void sayFailures(const QStringList &addresses);
    void readEntries(const QStringList &addresses, Span span);
    void readTaken(const QStringList &addresses, Span span);
    void takeEntries(const QString &address, const QList<CalendarEntry> &entries, Span span);
    QList<int> generations(const QStringList &addresses) const;
    void setUnderWay(int change);

    Session m_session;
    QHash<QString, Calendar> m_calendars; ///< By address in lower case.
    int m_underWay = 0;
    std::stop_source m_stop;
};

} // namespace OnBehalf
