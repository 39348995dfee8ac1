// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pretend Exchange: SOAP bytes in, SOAP bytes out, no sockets. An operation is a handler that
// is registered by its type in the constructor; reading and writing follow from the tables of
// core/ews.
#pragma once

#include "ews/document.h"
#include "ews/operations/adddelegate.h"
#include "ews/operations/copyitem.h"
#include "ews/operations/createattachment.h"
#include "ews/operations/createfolder.h"
#include "ews/operations/createitem.h"
#include "ews/operations/deleteattachment.h"
#include "ews/operations/deletefolder.h"
#include "ews/operations/deleteitem.h"
#include "ews/operations/expanddl.h"
#include "ews/operations/findfolder.h"
#include "ews/operations/finditem.h"
#include "ews/operations/getattachment.h"
#include "ews/operations/getdelegate.h"
#include "ews/operations/getfolder.h"
#include "ews/operations/getitem.h"
#include "ews/operations/getmailtips.h"
#include "ews/operations/getroomlists.h"
#include "ews/operations/getrooms.h"
#include "ews/operations/getservertimezones.h"
#include "ews/operations/getstreamingevents.h"
#include "ews/operations/getuseravailability.h"
#include "ews/operations/getuserconfiguration.h"
#include "ews/operations/moveitem.h"
#include "ews/operations/removedelegate.h"
#include "ews/operations/resolvenames.h"
#include "ews/operations/senditem.h"
#include "ews/operations/subscribe.h"
#include "ews/operations/syncfolderitems.h"
#include "ews/operations/unsubscribe.h"
#include "ews/operations/updatedelegate.h"
#include "ews/operations/updatefolder.h"
#include "ews/operations/updateitem.h"
#include "sandbox/organisation.h"
#include "sandbox/subscriptions.h"
#include "sandbox/throttle.h"

#include <QSet>

#include <chrono>
#include <condition_variable>
#include <expected>
#include <functional>
#include <mutex>

namespace Sandbox {

struct Fault;
struct Request;

/// A connection on which somebody is told what happens.
struct Listening
{
    QStringList subscriptions;
    int number = 0;
    Clock::time_point end;      ///< As the client wanted it.
    Clock::time_point nextSign; ///< That the server is still there.
};

/// What is told on it at a time.
struct Part
{
    QByteArray bytes{};
    bool last = false;
};

struct Answer
{
    int httpStatus = 200;
    QByteArray body;
    QString operation{}; ///< What was asked for, as far as it could be understood.
    bool lost = false;   ///< It never reaches the client: the connection ends instead.
    std::chrono::seconds retryAfter{0}; ///< Of a 503; 0: not said.
    std::shared_ptr<void> place{};      ///< See Throttle: the call is under way while this is kept.
    std::optional<Listening> listening{}; ///< The body is the first part, and hear() gives more.
};

/// What a call that sends goes through, in this order.
enum class Step {
    Saved,  ///< The item is as wanted; nobody was told.
    Sent,   ///< The messages are with the others; the item does not say so yet.
    Marked, ///< It is all done.
};

/// What tests may want of a server that works. Set through Exchange::with.
struct Controls
{
    /// Entries about these people (by SID) are refused with that code by every delegate operation
    /// that writes and every write of a permission list.
    QHash<Sid, QString> refusedEntries;
    /// Whole calls of these operations ("UpdateFolder") are refused with that code.
    QHash<QString, QString> refusedCalls;
    /// Nobody may impersonate these people (by SID), who are out of the scope of everybody's role
    /// (ErrorImpersonateUserDenied) or cannot be logged on as (ErrorImpersonationFailed).
    QHash<Sid, QString> refusedImpersonations;
    /// What is asked of these mailboxes (by address) is answered with that code:
    /// ErrorMailboxStoreUnavailable, ErrorMailboxMoveInProgress …
    QHash<QString, QString> failingMailboxes;
    /// What it says it is (15.20: Exchange Online), whatever its schema.
    std::optional<Ews::ServerVersionInfo> build;
    /// So many of the next calls are answered ErrorServerBusy with \a backOff (0: not said).
    int busyCalls = 0;
    std::chrono::milliseconds backOff{0};
    /// The policy for every caller. A server that is busy because of it says \a backOff, too.
    Throttling throttling{};
    /// The second in which calls are counted.
    std::chrono::milliseconds throttlingSecond = std::chrono::seconds(1);
    /// The next call that gets so far ends there, and its answer is lost.
    std::optional<Step> diesAfter;
    /// Writes answer as if they had succeeded, and change nothing.
    bool pretendsToWrite = false;
    /// Private items are shown to those who may not see them as times without words; otherwise they
    /// are left out. Servers differ.
    bool masksPrivateItems = true;
    /// GetDelegate on a mailbox with a group among its delegates fails as a whole, as Exchange
    /// does; otherwise only the group's entry is an error.
    bool groupsBreakTheList = true;
    /// Other people's mailboxes that one call may open.
    int mailboxesOfACall = 255;
    /// Bytes; what is larger is refused.
    qsizetype largestAttachment = 25 * 1024 * 1024;
    /// How long after the last connection a subscription is known.
    std::chrono::milliseconds subscriptionLife = std::chrono::minutes(30);
    /// After so much silence a client is told that the connection still works.
    std::chrono::milliseconds heartbeat = std::chrono::seconds(30);
    /// The unit in which clients say how long they listen.
    std::chrono::milliseconds connectionMinute = std::chrono::minutes(1);
};

struct State
{
    Organisation organisation = Organisation::demo();
    Controls controls;
    Subscriptions subscriptions{};
};

/// Who asks, of which schema, about what.
struct Call
{
    State &state;
    const DirectoryEntry *caller; ///< After impersonation.
    Ews::ServerVersion version;   ///< The schema of the request.
    QString timeZoneId{};         ///< Of the header TimeZoneContext; empty where there is none.
    bool lost = false;            ///< See Answer.
    std::optional<Listening> listening{};
    QSet<Sid> opened{}; ///< The mailboxes, other than the caller's own, whose folders it names.
    /// When it came, which is when everything that it does was done.
    Ews::DateTime when = Ews::DateTime::utc(QDateTime::currentDateTimeUtc());

    Directory &directory() { return state.organisation.directory; }
    /// The caller's own mailbox, or one that he may fully use; \a address empty: his own.
    Ews::Result<Mailbox *> managedMailbox(const QString &address);
    Ews::Result<Mailbox *> anyMailbox(const QString &address);
    bool owns(const Mailbox &mailbox) const;
    /// Counts the mailbox whose folder the call names; the error where there are too many.
    std::optional<Ews::Error> open(const Mailbox &mailbox);
    /// The caller's rights on a folder: by his own entry, by those of his groups, or by Default's.
    Rights rightsOn(const Mailbox &mailbox, const Folder &folder) const;
    bool ownsFolder(const Mailbox &mailbox, const Folder &folder) const;
    /// Whether a list of folders shows it. Being able to open it by its id takes less.
    bool seesFolder(const Mailbox &mailbox, const Folder &folder) const;
    /// Whether a test wants the call to end after \a step.
    bool diesAfter(Step step);
    /// The code that a test wants for entries about \a who.
    std::optional<Ews::Error> refusal(const Sid &who) const;
};

/// An error as an entry or a whole call answers it, with Exchange's words for \a code.
Ews::Error refused(const QString &code);
QString messageFor(const QString &code);

/// The build that a server of this schema announces.
Ews::ServerVersionInfo buildOf(Ews::ServerVersion version);

class Exchange
{
public:
    explicit Exchange(Ews::ServerVersion version = Ews::ServerVersion::V2017_07_11,
                      const Generated &generated = {});

    /// Safe to call from several threads; \a callerSmtp has signed in.
    Answer answer(const QByteArray &soap, const QString &callerSmtp);

    /// The state for as long as \a function runs, with no call in between. Do not call answer()
    /// from within.
    template<class F>
    auto with(F function)
    {
        const Turn turn(*this);
        return function(m_state);
    }

    /// The next part of an answer, as soon as there is one, but not after \a patience; empty then.
    /// Nobody else has to wait meanwhile.
    Part hear(Listening &listening, std::chrono::milliseconds patience);
    /// The connection is over.
    void leave(const Listening &listening);

    Ews::ServerVersion version() const { return m_version; }

private:
    /// What answers have in their heads.
    Ews::ServerVersionInfo build() const;
    /// The time in which one thread has the state. What it did is told at its end.
    class Turn
    {
    public:
        explicit Turn(Exchange &exchange)
            : m_exchange(exchange)
            , m_lock(exchange.m_mutex)
        {}
        ~Turn() { m_exchange.notice(); }

    private:
        Q_DISABLE_COPY_MOVE(Turn)
        Exchange &m_exchange;
        std::lock_guard<std::mutex> m_lock;
    };
    void notice();
    std::optional<Part> news(Listening &listening);

    struct Handler
    {
        QString operation; ///< Its name, which need not be the element's.
        std::function<Answer(const Request &, Call &, const QByteArray &soap)> answer;
    };
    template<class Op>
    using Method = Ews::Result<typename Op::Response> (Exchange::*)(const Op &, Call &);

    template<class Op>
    void on(Method<Op> method);
    template<class Op>
    Answer run(Method<Op> method, const Op &op, Call &call);
    std::optional<Fault> busy();
    /// What a call is answered that is not carried out.
    std::optional<Answer> refusal(const Throttle::Admission &admission,
                                  const QString &operation) const;
    /// As if the organizers had sent them: what waits for an answer when the sandbox begins.
    void sendInvitations();
    std::expected<const DirectoryEntry *, Fault> effectiveCaller(const Request &request,
                                                                 const QString &callerSmtp) const;

    Ews::Result<Ews::GetDelegate::Response> getDelegate(const Ews::GetDelegate &op, Call &call);
    Ews::Result<Ews::AddDelegate::Response> addDelegate(const Ews::AddDelegate &op, Call &call);
    Ews::Result<Ews::AddDelegate::Response> updateDelegate(const Ews::UpdateDelegate &op,
                                                           Call &call);
    Ews::Result<Ews::RemoveDelegate::Response> removeDelegate(const Ews::RemoveDelegate &op,
                                                              Call &call);
    Ews::Result<Ews::GetFolder::Response> getFolder(const Ews::GetFolder &op, Call &call);
    Ews::Result<Ews::UpdateFolder::Response> updateFolder(const Ews::UpdateFolder &op, Call &call);
    Ews::Result<Ews::FindFolder::Response> findFolder(const Ews::FindFolder &op, Call &call);
    Ews::Result<Ews::CreateFolder::Response> createFolder(const Ews::CreateFolder &op, Call &call);
    Ews::Result<Ews::DeleteFolder::Response> deleteFolder(const Ews::DeleteFolder &op, Call &call);
    Ews::Result<Ews::CreateItem::Response> createItem(const Ews::CreateItem &op, Call &call);
    Ews::Result<Ews::GetItem::Response> getItem(const Ews::GetItem &op, Call &call);
    Ews::Result<Ews::FindItem::Response> findItem(const Ews::FindItem &op, Call &call);
    Ews::Result<Ews::UpdateItem::Response> updateItem(const Ews::UpdateItem &op, Call &call);
    Ews::Result<Ews::DeleteItem::Response> deleteItem(const Ews::DeleteItem &op, Call &call);
    Ews::Result<Ews::CopyItem::Response> copyItem(const Ews::CopyItem &op, Call &call);
    Ews::Result<Ews::MoveItem::Response> moveItem(const Ews::MoveItem &op, Call &call);
    Ews::Result<Ews::SendItem::Response> sendItem(const Ews::SendItem &op, Call &call);
    Ews::Result<Ews::CreateAttachment::Response> createAttachment(const Ews::CreateAttachment &op,
                                                                  Call &call);
    Ews::Result<Ews::GetAttachment::Response> getAttachment(const Ews::GetAttachment &op,
                                                            Call &call);
    Ews::Result<Ews::DeleteAttachment::Response> deleteAttachment(const Ews::DeleteAttachment &op,
                                                                  Call &call);
    Ews::Result<Ews::ExpandDL::Response> expandDL(const Ews::ExpandDL &op, Call &call);
    Ews::Result<Ews::GetUserAvailability::Response>
    getUserAvailability(const Ews::GetUserAvailability &op, Call &call);
    Ews::Result<Ews::GetRoomLists::Response> getRoomLists(const Ews::GetRoomLists &op, Call &call);
    Ews::Result<Ews::GetRooms::Response> getRooms(const Ews::GetRooms &op, Call &call);
    Ews::Result<Ews::GetMailTips::Response> getMailTips(const Ews::GetMailTips &op, Call &call);
    Ews::Result<Ews::GetServerTimeZones::Response>
    getServerTimeZones(const Ews::GetServerTimeZones &op, Call &call);
    Ews::Result<Ews::GetUserConfiguration::Response>
    getUserConfiguration(const Ews::GetUserConfiguration &op, Call &call);
    Ews::Result<Ews::Subscribe::Response> subscribe(const Ews::Subscribe &op, Call &call);
    Ews::Result<Ews::Unsubscribe::Response> unsubscribe(const Ews::Unsubscribe &op, Call &call);
    Ews::Result<Ews::GetStreamingEvents::Response>
    getStreamingEvents(const Ews::GetStreamingEvents &op, Call &call);
    Ews::Result<Ews::SyncFolderItems::Response> syncFolderItems(const Ews::SyncFolderItems &op,
                                                                Call &call);
    Ews::Result<Ews::ResolveNames::Response> resolveNames(const Ews::ResolveNames &op, Call &call);

    const Ews::ServerVersion m_version;
    std::mutex m_mutex;
    std::condition_variable m_happened;
    State m_state;
    Throttle m_throttle;
    QHash<QString, Handler> m_handlers; ///< By the names of requests' elements.
};

} // namespace Sandbox
