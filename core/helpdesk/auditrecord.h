// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helpdesk/audit.h"

#include <QFile>
#include <QLockFile>

#include <memory>

namespace OnBehalf {

/// What there is to know of an audit on record without reading all of it.
struct AuditSummary
{
    QString id; ///< Sorts by time.
    QString title;
    QString server;
    QString auditor;
    QDateTime startedAt;
    int mailboxes = 0;
    bool ended = false; ///< False: it was cut off, or is being made.
};

/// Audits on record: one file each, a line for every mailbox that was read, added as it is read, so
/// that a crash loses at most what was under way. A line that was cut off is left out when reading.
/// What they hold: addresses, names and rights; never a secret. Readable by the user alone.
class AuditRecord
{
public:
    /// $XDG_DATA_HOME/onbehalf/audits, or the platform's own place.
    static QString defaultFolder();

    explicit AuditRecord(QString folder = defaultFolder())
        : m_folder(std::move(folder))
    {}

    /// Begins one with the mailboxes of \a state, and gives it an id. Errors of this and the next
    /// three: code "RecordNotWritable", the message naming the file and the reason.
    Ews::Result<Ews::Nothing> begin(AuditState &state);
    /// Goes on writing to that of \a state, which was read from it. Errors: code "RecordHeld" too,
    /// where another program does.
    Ews::Result<Ews::Nothing> reopen(const AuditState &state);
    /// Adds the mailbox at that place, as it is now.
    Ews::Result<Ews::Nothing> add(const AuditState &state, int mailbox);
    /// Adds who left, and that it is done.
    Ews::Result<Ews::Nothing> end(const AuditState &state);

    /// Newest first.
    QList<AuditSummary> list() const;
    /// Errors: code "RecordUnreadable", the message naming the file.
    Ews::Result<AuditState> read(const QString &id) const;
    /// Reads one that lies elsewhere: what export wrote, or a colleague sent.
    static Ews::Result<AuditState> readFile(const QString &path);
    bool remove(const QString &id) const;

private:
    QString fileOf(const QString &id) const;
    Ews::Result<Ews::Nothing> open(const QString &id);
    Ews::Result<Ews::Nothing> write(const QJsonObject &line);
    Ews::Result<Ews::Nothing> flush();
    static bool endsWell(QFile &file);

    QString m_folder;
    QFile m_file;
    std::unique_ptr<QLockFile> m_lock; ///< Against other programs, while it is written.
    int m_trustees = 0;                ///< How many of them are written.
};

} // namespace OnBehalf
