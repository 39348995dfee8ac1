// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QLockFile>
#include <QStringList>

#include <memory>
#include <optional>

namespace OnBehalf {

/// What the entries have in common that one change of many mailboxes made.
struct JournalBatch
{
    QString id{};    ///< Sorts by time; empty: the entry is by itself.
    QString title{}; ///< As the change was called: "Deputy for leave: Marta Silva".
    /// The last day of rights that were given for a time. Their entry is undone when they end.
    QDate until{};

    bool operator==(const JournalBatch &) const = default;
};

/// One change of rights: what was before it, what is needed to undo it. Never a secret.
struct JournalEntry
{
    QString id;      ///< Sorts by time.
    QString kind;    ///< "delegates", "permissions"
    QString mailbox; ///< SMTP address, lower case.
    QString actor;   ///< Who was signed in.
    QDateTime startedAt;
    bool undone = false;
    QJsonArray asked; ///< What it was to change: tells its doings from others' if it is cut off.
    QJsonObject before;
    QJsonObject after; ///< Empty until the change was read back.
    JournalBatch batch{};
};

/// The record of every change of rights, one file an entry in a folder that all executables share.
/// Written durably (complete or not at all) under a lock file.
class Journal
{
public:
    explicit Journal(QString folder = {})
        : m_folder(std::move(folder))
    {}

    /// $XDG_DATA_HOME/onbehalf/journal, or the platform's own place.
    static QString defaultFolder();

    /// The same journal, of which all new entries belong to \a batch.
    Journal forBatch(JournalBatch batch) const;
    /// The id of a new batch.
    static QString newBatchId();

    /// Another record in a folder of this one, for what belongs to one of its entries and is not to
    /// be found among the others.
    Journal within(const QString &name) const { return Journal(folder() + u'/' + name); }

    /// Errors: code "JournalNotWritable", the message naming the file and the reason.
    Ews::Result<QString> add(JournalEntry entry) const;
    /// The same, giving \a entry its id. It is held before another program can see it.
    Ews::Result<std::unique_ptr<QLockFile>> addHeld(JournalEntry &entry) const;
    Ews::Result<Ews::Nothing> update(const JournalEntry &entry) const;
    /// Marks the entries with these \a ids as undone, so that Undo passes them over.
    Ews::Result<Ews::Nothing> markUndone(const QString &kind, const QString &mailbox,
                                         const QStringList &ids) const;
    /// Nothing where there is none of that id, or its file cannot be read.
    std::optional<JournalEntry> entry(const QString &id) const;
    /// Newest first; with an empty \a mailbox of all of them. Files that cannot be read are left
    /// out.
    QList<JournalEntry> entries(const QString &kind, const QString &mailbox) const;
    /// Those of every kind, newest first.
    QList<JournalEntry> entries() const;
    /// Takes an entry out of the record; false where a program holds it, or its file stays.
    bool remove(const QString &id) const;

    /// Holds the entry \a id against other programs for as long as the lock lives; null where
    /// another one holds it. A program that ended holds nothing.
    std::unique_ptr<QLockFile> hold(const QString &id) const;
    /// Whether somebody holds it. To ask keeps nobody from holding it.
    bool isHeld(const QString &id) const;

private:
    QString folder() const { return m_folder.isEmpty() ? defaultFolder() : m_folder; }
    /// Those that could be about \a mailbox; all of them where that is empty.
    QList<JournalEntry> read(const QString &mailbox) const;
    void name(JournalEntry &entry) const;
    QString lockFileOf(const QString &id) const;
    Ews::Result<Ews::Nothing> makeFolder() const;
    Ews::Result<Ews::Nothing> write(const JournalEntry &entry) const;

    QString m_folder;
    JournalBatch m_batch{};
};

} // namespace OnBehalf
