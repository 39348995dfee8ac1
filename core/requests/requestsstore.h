// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/session.h"
#include "requests/answerrequest.h"
#include "requests/readrequests.h"
#include "requests/removecancelled.h"
#include "requests/requestcontent.h"

#include <QObject>

namespace OnBehalf {

/// An answer that a program left open, and what became of it.
struct SettledAnswer
{
    PendingAnswer pending;
    AnswerReport report;
};

/// The requests that come to oneself and to principals, as the window works on them. One answer is
/// given at a time. After the first reading it is looked up what became of answers that a program
/// left open.
class RequestsStore : public QObject
{
    Q_OBJECT
public:
    enum class Activity { Idle, Loading, Answering, Removing };
    Q_ENUM(Activity)

    RequestsStore(Session session, Journal journal, QObject *parent = nullptr);
    ~RequestsStore() override;

    const Session &session() const { return m_session; }
    Activity activity() const { return m_activity; }
    bool isLoaded() const { return m_loaded; }
    const RequestList &list() const { return m_list; }
    /// Those that wait for an answer.
    int openCount() const;
    /// Null where there is none with this id.
    const Request *find(const QString &id) const;

    /// Whose Inboxes are looked into beside one's own, from the next load() on.
    void setPrincipals(const QStringList &addresses) { m_principals = addresses; }
    /// Reads all anew. loaded() or failed() follows. While something runs, once that has ended.
    void load();

    /// What the message says; contentRead() follows once, at once where it is known.
    void wantContent(const Request &request);
    /// Nothing while it was not read.
    std::optional<Ews::Result<RequestContent>> content(const QString &id) const;

    /// answered() follows, and the list is read again. Nothing while another one is given; while
    /// the list is read, afterwards.
    void answer(const Request &request, const RequestAnswer &answer);
    /// Clears a meeting away that was cancelled. removed() follows, and the list is read again.
    /// Nothing while something else runs.
    void remove(const Request &cancellation);
    /// Ends what runs; its own signal follows all the same.
    void cancel();

Q_SIGNALS:
    void activityChanged();
    void loaded();
    void failed(const Ews::Error &error);
    void contentRead(const QString &id);
    void answered(const OnBehalf::AnswerReport &report, const OnBehalf::RequestAnswer &answer);
    void removed(const OnBehalf::RemovalReport &report);
    /// Of all that were left open; of one that cannot be looked up for now the first time only.
    void settled(const QList<OnBehalf::SettledAnswer> &answers);

private:
    void setActivity(Activity activity);
    void takeList(const Ews::Result<RequestList> &list);
    void lookForPending();
    void settleNext();
    void takeSettled(const PendingAnswer &pending, const AnswerReport &report);

    Session m_session;
    Journal m_journal;
    QStringList m_principals;
    RequestList m_list;
    QHash<QString, Ews::Result<RequestContent>> m_contents; ///< By the message's id.
    QSet<QString> m_asked;
    Activity m_activity = Activity::Idle;
    bool m_loaded = false;
    bool m_loadAgain = false;
    /// An answer that was given while the list was read.
    std::optional<std::pair<Request, RequestAnswer>> m_waiting;
    bool m_mayBePending = true; ///< The journal has to be looked through.
    bool m_settling = false;    ///< That is being done.
    bool m_isOutdated = false;  ///< The list shows an answer as not given that was.
    QList<PendingAnswer> m_pending;
    QList<SettledAnswer> m_settled;
    QSet<QString> m_saidUnknown; ///< Journal ids.
    int m_generation = 0;        ///< Of the list.
    std::stop_source m_stop;
    std::stop_source m_stopContents;
};

} // namespace OnBehalf
