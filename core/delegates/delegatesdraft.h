// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/change.h"

namespace OnBehalf {

/// What is staged for one person.
struct StagedDelegate
{
    enum class Kind { Change, Add, Remove };

    Kind kind = Kind::Change;
    QString key;
    Ews::UserId user;
    /// Change: what differs from the base. Add: all six; Custom keeps the entry that is there.
    PerFolder<std::optional<Ews::DelegateLevel>> levels;
    std::optional<bool> receivesCopies;
    std::optional<bool> viewsPrivateItems;
    /// Undo: what the folder's own list must say of the person afterwards (inner nothing: no
    /// entry).
    PerFolder<std::optional<std::optional<Ews::Permission>>> entries;
    bool copiesLowered = false; ///< Copies went off because the calendar was lowered.
    bool isGroup = false;
    std::optional<Ews::Error> refused; ///< Why the last Apply left it staged.

    bool operator==(const StagedDelegate &) const = default;
};

/// A row of the table: the base with what is staged laid over it.
struct DelegateRow
{
    enum class State { Unchanged, Changed, Added, Removed };

    QString key;
    Ews::UserId user;
    State state = State::Unchanged;
    bool isGroup = false;
    PerFolder<Ews::DelegateLevel> levels;                      ///< Once applied.
    PerFolder<std::optional<Ews::DelegateLevel>> levelsBefore; ///< Where staged otherwise.
    std::optional<bool> receivesCopies;
    std::optional<bool> receivesCopiesBefore; ///< Where staged otherwise.
    std::optional<bool> viewsPrivateItems;
    std::optional<bool> viewsPrivateItemsBefore;
    bool copiesLowered = false;      ///< Copies are staged off because the calendar is not Editor.
    bool fromFolders = false;        ///< Perhaps no delegate: only found on the folders' lists.
    std::optional<Ews::Error> error; ///< The server's, for the entry as it is listed.
    std::optional<Ews::Error> refused; ///< Of the last Apply.

    /// Copies of meeting messages go to delegates with Editor on the calendar only.
    bool mayReceiveCopies() const
    {
        return levels[DelegateFolder::Calendar] == Ews::DelegateLevel::Editor;
    }
    bool isEditable() const { return !error && !fromFolders && state != State::Removed; }
    /// The server takes only what it can name.
    bool isRemovable() const { return !user.primarySmtpAddress.isEmpty() || !user.sid.isEmpty(); }
};

/// Something that works but should be looked at before Apply.
enum class Warning {
    NobodyReceivesCopies,   ///< Requests go to delegates only, and none of them gets them.
    UnreadableEntriesMayGo, ///< The server may drop entries that it cannot name.
    UnknownFolderEntriesGo, ///< Writing a folder's list drops its unknown entries.
    GroupAsDelegate,        ///< EWS does not manage groups as delegates.
};

/// Edits of a mailbox's delegates, staged over the state they were made on. A value: copies are
/// snapshots for undo and redo.
class DelegatesDraft
{
public:
    /// What a new delegate is given on folders where there is nothing yet.
    enum class Defaults {
        Outlook, ///< Calendar Editor with copies, Tasks Editor, the rest None.
        Nothing, ///< None everywhere, no copies (onbehalfctl).
    };
    enum class AddResult { Added, AlreadyDelegate, AlreadyStaged, IsOwner, NoAddress };

    DelegatesDraft() = default;
    explicit DelegatesDraft(MailboxDelegates base)
        : m_base(std::move(base))
    {}

    const MailboxDelegates &base() const { return m_base; }
    const QList<StagedDelegate> &staged() const { return m_staged; }
    std::optional<Ews::DeliverMeetingRequests> stagedScope() const { return m_scope; }
    std::optional<Ews::Error> scopeRefused() const { return m_scopeRefused; }
    /// What the scope will be.
    std::optional<Ews::DeliverMeetingRequests> scope() const;

    bool isEmpty() const { return m_staged.isEmpty() && !m_scope; }
    QList<DelegateRow> rows() const;
    std::optional<DelegateRow> row(const QString &key) const;
    QList<Change> changes() const;
    QList<Warning> warnings() const;

    /// Setting the value of the base unstages it. Lowering the calendar stages copies off too.
    /// Custom may be set only where it is what the person has: it stands for "kept".
    void setLevel(const QString &key, DelegateFolder folder, Ews::DelegateLevel level);
    /// Without effect unless the calendar is Editor (or \a on is false).
    void setReceivesCopies(const QString &key, bool on);
    void setViewsPrivateItems(const QString &key, bool on);
    void setScope(Ews::DeliverMeetingRequests scope);

    /// Keeps folder rights that the person already has: shown as their level, Custom for what no
    /// delegate level can say.
    AddResult add(const Ews::UserId &user, Defaults defaults, bool isGroup = false);
    /// Stages the removal, or unstages an addition.
    void remove(const QString &key);
    /// Takes back what is staged for one person.
    void unstage(const QString &key);
    void unstageScope();
    void clear();

    /// Stages exactly this (Undo, and what an Apply left over).
    void stage(StagedDelegate staged);
    void stageScope(std::optional<Ews::DeliverMeetingRequests> scope,
                    std::optional<Ews::Error> refused = {});

    /// The same edits over a newer state; what the state already is falls away. A change of
    /// somebody who is no delegate any more becomes an addition with the same levels, and the other
    /// way round.
    DelegatesDraft rebasedOn(const MailboxDelegates &now) const;

private:
    StagedDelegate *stagedFor(const QString &key);
    StagedDelegate &ensureStaged(const QString &key);
    void tidy();

    MailboxDelegates m_base;
    QList<StagedDelegate> m_staged;
    std::optional<Ews::DeliverMeetingRequests> m_scope;
    std::optional<Ews::Error> m_scopeRefused;
};

} // namespace OnBehalf
