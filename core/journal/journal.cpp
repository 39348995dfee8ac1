// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In milliseconds: whoever only looks whether an entry is held may hold it for a moment.
constexpr int holdPatience = 200;

QJsonObject toJson(const JournalBatch &batch)
{
    QJsonObject json{{u"id"_s, batch.id}, {u"title"_s, batch.title}};
    if (batch.until.isValid())
        json[u"until"_s] = batch.until.toString(Qt::ISODate);
    return json;
}

JournalBatch batchFromJson(const QJsonObject &json)
{
    return {.id = json["id"_L1].toString(),
            .title = json["title"_L1].toString(),
            .until = QDate::fromString(json["until"_L1].toString(), Qt::ISODate)};
}

QJsonObject toJson(const JournalEntry &entry)
{
    QJsonObject json{{u"version"_s, 1},
                     {u"kind"_s, entry.kind},
                     {u"mailbox"_s, entry.mailbox},
                     {u"actor"_s, entry.actor},
                     {u"startedAt"_s, entry.startedAt.toUTC().toString(Qt::ISODateWithMs)},
                     {u"undone"_s, entry.undone},
                     {u"asked"_s, entry.asked},
                     {u"before"_s, entry.before},
                     {u"after"_s, entry.after}};
    if (!entry.batch.id.isEmpty())
        json[u"batch"_s] = toJson(entry.batch);
    return json;
}

JournalEntry fromJson(const QString &id, const QJsonObject &json)
{
    return {.id = id,
            .kind = json["kind"_L1].toString(),
            .mailbox = json["mailbox"_L1].toString(),
            .actor = json["actor"_L1].toString(),
            .startedAt = QDateTime::fromString(json["startedAt"_L1].toString(), Qt::ISODateWithMs),
            .undone = json["undone"_L1].toBool(),
            .asked = json["asked"_L1].toArray(),
            .before = json["before"_L1].toObject(),
            .after = json["after"_L1].toObject(),
            .batch = batchFromJson(json["batch"_L1].toObject())};
}

std::optional<JournalEntry> entryFrom(const QString &id, const QByteArray &bytes)
{
    const auto document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? std::optional(fromJson(id, document.object())) : std::nullopt;
}

Ews::Error notWritable(const QString &file, const QString &reason)
{
    return {.failure = Ews::Failure::Refused,
            .code = u"JournalNotWritable"_s,
            .message = file + u": "_s + reason,
            .details = {u"File="_s + file, u"Reason="_s + reason}};
}

/// Time first, so that names sort; the rest keeps two programs apart in the same millisecond.
QString newEntryId(const QDateTime &startedAt)
{
    return startedAt.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s) + u'-' +
           QUuid::createUuid().toString(QUuid::Id128).left(8);
}

} // namespace

QString Journal::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/onbehalf/journal"_s;
}

Journal Journal::forBatch(JournalBatch batch) const
{
    Journal same = *this;
    same.m_batch = std::move(batch);
    return same;
}

QString Journal::newBatchId()
{
    return newEntryId(QDateTime::currentDateTimeUtc());
}

void Journal::name(JournalEntry &entry) const
{
    entry.id = newEntryId(entry.startedAt);
    if (entry.batch.id.isEmpty())
        entry.batch = m_batch;
}

Ews::Result<QString> Journal::add(JournalEntry entry) const
{
    name(entry);
    if (const auto written = write(entry); !written)
        return std::unexpected(written.error());
    return entry.id;
}

Ews::Result<std::unique_ptr<QLockFile>> Journal::addHeld(JournalEntry &entry) const
{
    name(entry);
    if (const auto made = makeFolder(); !made)
        return std::unexpected(made.error());
    auto lock = hold(entry.id);
    if (!lock)
        return std::unexpected(notWritable(lockFileOf(entry.id), u"the file cannot be made"_s));
    if (const auto written = write(entry); !written)
        return std::unexpected(written.error());
    return Ews::Result<std::unique_ptr<QLockFile>>(std::move(lock));
}

Ews::Result<Ews::Nothing> Journal::update(const JournalEntry &entry) const
{
    JournalEntry whole = entry; // as add() got it, perhaps
    if (whole.batch.id.isEmpty())
        whole.batch = m_batch;
    return write(whole);
}

Ews::Result<Ews::Nothing> Journal::markUndone(const QString &kind, const QString &mailbox,
                                              const QStringList &ids) const
{
    Ews::Result<Ews::Nothing> result;
    for (const QString &id : ids) { // not all entries are read: there may be thousands
        auto one = id.isEmpty() ? std::nullopt : entry(id);
        if (!one || one->kind != kind || one->mailbox != mailbox.toLower())
            continue;
        one->undone = true;
        if (auto written = update(*one); !written)
            result = written;
    }
    return result;
}

std::optional<JournalEntry> Journal::entry(const QString &id) const
{
    QFile file(folder() + u'/' + id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return entryFrom(id, file.readAll());
}

QList<JournalEntry> Journal::entries(const QString &kind, const QString &mailbox) const
{
    QList<JournalEntry> some = read(mailbox.toLower());
    some.removeIf([&](const JournalEntry &one) {
        return one.kind != kind || (!mailbox.isEmpty() && one.mailbox != mailbox.toLower());
    });
    return some;
}

QList<JournalEntry> Journal::entries() const
{
    return read({});
}

QList<JournalEntry> Journal::read(const QString &mailbox) const
{
    // What was done to thousands of mailboxes is not parsed for the entries of one.
    const QByteArray quoted = u"\"%1\""_s.arg(mailbox).toUtf8();
    const bool looks = !mailbox.isEmpty() && !mailbox.contains(u'"') && !mailbox.contains(u'\\');
    const QDir kept(folder());
    QList<JournalEntry> all;
    const auto files = kept.entryList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : files) {
        QFile file(kept.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (looks && !bytes.contains(quoted))
            continue;
        if (const auto one = entryFrom(name.chopped(5), bytes))
            all.append(*one);
    }
    return all;
}

bool Journal::remove(const QString &id) const
{
    const auto lock = hold(id);
    return lock && QFile::remove(folder() + u'/' + id + u".json"_s);
}

std::unique_ptr<QLockFile> Journal::hold(const QString &id) const
{
    auto lock = std::make_unique<QLockFile>(lockFileOf(id));
    lock->setStaleLockTime(std::chrono::milliseconds(0)); // however long it takes
    return lock->tryLock(holdPatience) ? std::move(lock) : nullptr;
}

bool Journal::isHeld(const QString &id) const
{
    const QString file = lockFileOf(id);
    if (!QFile::exists(file)) // not taken to find that out: somebody may be about to hold it
        return false;
    QLockFile lock(file);
    lock.setStaleLockTime(std::chrono::milliseconds(0));
    return !lock.tryLock(0);
}

QString Journal::lockFileOf(const QString &id) const
{
    return folder() + u'/' + id + u".lock"_s;
}

Ews::Result<Ews::Nothing> Journal::makeFolder() const
{
    const QString kept = folder();
    if (!QDir().mkpath(kept))
        return std::unexpected(notWritable(kept, u"the folder cannot be made"_s));
    QFile::setPermissions(kept, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Ews::Nothing{};
}

Ews::Result<Ews::Nothing> Journal::write(const JournalEntry &entry) const
{
    if (const auto made = makeFolder(); !made)
        return made;
    const QString kept = folder();
    QLockFile lock(kept + u"/journal.lock"_s);
    lock.setStaleLockTime(10'000);
    if (!lock.tryLock(5'000))
        return std::unexpected(notWritable(kept, u"another program holds it"_s));
    QSaveFile file(kept + u'/' + entry.id + u".json"_s);
    const QByteArray bytes = QJsonDocument(toJson(entry)).toJson();
    // commit() does not notice when the last bytes, which are still in its buffer, find no room.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         file.flush() && file.commit();
    if (!written)
        return std::unexpected(notWritable(file.fileName(), file.errorString()));
    return Ews::Nothing{};
}

} // namespace OnBehalf
