// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdesk/auditrecord.h"

#include "helpdesk/auditlines.h"

#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUuid>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto recordEnding = ".jsonl"_L1;

Ews::Error recordNotWritable(const QString &file, const QString &reason)
{
    return {.failure = Ews::Failure::Refused,
            .code = u"RecordNotWritable"_s,
            .message = file + u": "_s + reason,
            .details = {u"File="_s + file, u"Reason="_s + reason}};
}

Ews::Error recordUnreadable(const QString &file, const QString &reason)
{
    return {.failure = Ews::Failure::Refused,
            .code = u"RecordUnreadable"_s,
            .message = file + u": "_s + reason,
            .details = {u"File="_s + file, u"Reason="_s + reason}};
}

/// Time first, so that names sort; the rest keeps two programs apart in the same millisecond.
QString newAuditId(const QDateTime &startedAt)
{
    return startedAt.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s) + u'-' +
           QUuid::createUuid().toString(QUuid::Id128).left(8);
}

/// An id names a file in the folder and no other.
bool isAuditId(const QString &id)
{
    return !id.isEmpty() && !id.contains(u'/') && !id.contains(u'\\') && !id.startsWith(u'.');
}

} // namespace

QString AuditRecord::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/onbehalf/audits"_s;
}

QString AuditRecord::fileOf(const QString &id) const
{
    return m_folder + u'/' + id + recordEnding;
}

Ews::Result<Ews::Nothing> AuditRecord::open(const QString &id)
{
    if (!QDir().mkpath(m_folder))
        return std::unexpected(recordNotWritable(m_folder, u"the folder cannot be made"_s));
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock = std::make_unique<QLockFile>(m_folder + u'/' + id + u".lock"_s);
    m_lock->setStaleLockTime(std::chrono::milliseconds(0)); // however long it takes
    if (!m_lock->tryLock(0)) {
        m_lock.reset();
        return std::unexpected(Ews::Error{.failure = Ews::Failure::Refused,
                                          .code = u"RecordHeld"_s,
                                          .message = u"Another program goes on with it."_s});
    }
    m_file.close();
    m_file.setFileName(fileOf(id));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return std::unexpected(recordNotWritable(m_file.fileName(), m_file.errorString()));
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return Ews::Nothing{};
}

Ews::Result<Ews::Nothing> AuditRecord::write(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.write(bytes) != bytes.size())
        return std::unexpected(recordNotWritable(m_file.fileName(), m_file.errorString()));
    return Ews::Nothing{};
}

Ews::Result<Ews::Nothing> AuditRecord::flush()
{
    if (!m_file.flush())
        return std::unexpected(recordNotWritable(m_file.fileName(), m_file.errorString()));
    return Ews::Nothing{};
}

Ews::Result<Ews::Nothing> AuditRecord::begin(AuditState &state)
{
    const QString id = newAuditId(state.startedAt);
    if (auto opened = open(id); !opened)
        return opened;
    m_trustees = 0;
    if (auto written = write(AuditLines::head(state)); !written)
        return written;
    for (const AuditedMailbox &mailbox : state.mailboxes)
        if (auto written = write(AuditLines::listed(mailbox.mailbox)); !written)
            return written;
    if (auto flushed = flush(); !flushed)
        return flushed;
    state.id = id;
    return Ews::Nothing{};
}

Ews::Result<Ews::Nothing> AuditRecord::reopen(const AuditState &state)
{
    if (!isAuditId(state.id) || !QFile::exists(fileOf(state.id)))
        return std::unexpected(recordUnreadable(fileOf(state.id), u"there is no such file"_s));
    m_trustees = state.trustees.size();
    if (auto opened = open(state.id); !opened)
        return opened;
    // The last line may have been cut off: what follows must not be added to it.
    m_file.write("\n");
    return flush();
}

Ews::Result<Ews::Nothing> AuditRecord::add(const AuditState &state, int mailbox)
{
    for (; m_trustees < state.trustees.size(); ++m_trustees)
        if (auto written = write(AuditLines::trustee(m_trustees, state.trustees.at(m_trustees)));
            !written)
            return written;
    if (auto written = write(AuditLines::read(mailbox, state.mailboxes.at(mailbox))); !written)
        return written;
    return flush();
}

Ews::Result<Ews::Nothing> AuditRecord::end(const AuditState &state)
{
    if (auto written = write(AuditLines::end(state)); !written)
        return written;
    if (auto flushed = flush(); !flushed)
        return flushed;
    m_file.close();
    m_lock.reset();
    return Ews::Nothing{};
}

QList<AuditSummary> AuditRecord::list() const
{
    QList<AuditSummary> all;
    const auto files =
        QDir(m_folder).entryList({u"*"_s + recordEnding}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : files) {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto head = QJsonDocument::fromJson(file.readLine()).object();
        if (auto summary = AuditLines::summary(head)) {
            summary->id = name.chopped(recordEnding.size());
            summary->ended = endsWell(file);
            all.append(*summary);
        }
    }
    return all;
}

/// Whether the last line says that it is done: looks at the end of the file alone.
bool AuditRecord::endsWell(QFile &file)
{
    constexpr qint64 tail = 4096;
    const qint64 size = file.size();
    file.seek(qMax(qint64(0), size - tail));
    const QByteArray end = file.readAll().trimmed();
    const QByteArray last = end.mid(end.lastIndexOf('\n') + 1);
    return QJsonDocument::fromJson(last).object().contains(u"ended"_s);
}

Ews::Result<AuditState> AuditRecord::read(const QString &id) const
{
    if (!isAuditId(id))
        return std::unexpected(recordUnreadable(id, u"this is no name of an audit"_s));
    auto state = readFile(fileOf(id));
    if (state)
        state->id = id;
    return state;
}

Ews::Result<AuditState> AuditRecord::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(recordUnreadable(path, file.errorString()));
    AuditLines::Reader reader;
    while (!file.atEnd())
        reader.take(QJsonDocument::fromJson(file.readLine()).object());
    if (!reader.hasHead())
        return std::unexpected(recordUnreadable(path, u"this is no record of an audit"_s));
    return reader.state();
}

bool AuditRecord::remove(const QString &id) const
{
    if (!isAuditId(id))
        return false;
    QLockFile lock(m_folder + u'/' + id + u".lock"_s);
    lock.setStaleLockTime(std::chrono::milliseconds(0));
    return lock.tryLock(0) && QFile::remove(fileOf(id));
}

} // namespace OnBehalf
