// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meetingdraft.h"

#include "meetings/meetingjson.h"

#include <QDir>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <array>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString draftFile = u"draft.json"_s;
constexpr std::array scopes{"single"_L1, "occurrence"_L1, "series"_L1, "following"_L1};

Ews::Error notWritable(const QString &file, const QString &reason)
{
    return {.failure = Ews::Failure::Refused,
            .code = u"DraftNotWritable"_s,
            .message = file + u": "_s + reason,
            .details = {u"File="_s + file, u"Reason="_s + reason}};
}

Ews::Error notReadable(const QFile &file)
{
    return {.failure = Ews::Failure::Refused,
            .code = u"FileNotReadable"_s,
            .message = file.fileName() + u": "_s + file.errorString(),
            .details = {u"File="_s + file.fileName(), u"Reason="_s + file.errorString()}};
}

QJsonObject entryJson(const MeetingEntry &entry)
{
    return {{u"id"_s, entry.id.id},
            {u"changeKey"_s, entry.id.changeKey},
            {u"uid"_s, entry.uid},
            {u"operationId"_s, entry.operationId},
            {u"meeting"_s, toJson(entry.meeting)},
            {u"type"_s, Ews::toWire(entry.type)},
            {u"organizer"_s, entry.organizer},
            {u"organizerName"_s, entry.organizerName},
            {u"isOrganizers"_s, entry.isOrganizers},
            {u"requestWasSent"_s, entry.requestWasSent},
            {u"lastModified"_s, entry.lastModified ? entry.lastModified->toWire() : QString()},
            {u"mayChange"_s, entry.mayChange},
            {u"mayDelete"_s, entry.mayDelete}};
}

std::optional<MeetingEntry> entryFrom(const QJsonObject &json)
{
    const auto meeting = meetingFrom(json["meeting"_L1].toObject());
    if (!meeting)
        return std::nullopt;
    MeetingEntry entry{
        .id = {.id = json["id"_L1].toString(), .changeKey = json["changeKey"_L1].toString()},
        .uid = json["uid"_L1].toString(),
        .operationId = json["operationId"_L1].toString(),
        .meeting = *meeting};
    entry.type = Ews::fromWire<Ews::CalendarItemType>(json["type"_L1].toString())
                     .value_or(Ews::CalendarItemType::Single);
    entry.organizer = json["organizer"_L1].toString();
    entry.organizerName = json["organizerName"_L1].toString();
    entry.isOrganizers = json["isOrganizers"_L1].toBool(true);
    entry.requestWasSent = json["requestWasSent"_L1].toBool();
    const QByteArray modified = json["lastModified"_L1].toString().toLatin1();
    entry.lastModified = Ews::DateTime::fromWire(QLatin1StringView(modified));
    entry.mayChange = json["mayChange"_L1].toBool(true);
    entry.mayDelete = json["mayDelete"_L1].toBool(true);
    return entry;
}

QJsonObject draftJson(const MeetingDraft &draft)
{
    QJsonObject json{{u"version"_s, 1},
                     {u"account"_s, draft.account},
                     {u"principal"_s, draft.principal},
                     {u"principalName"_s, draft.principalName},
                     {u"meeting"_s, toJson(draft.meeting)},
                     {u"scope"_s, QString(scopes.at(std::size_t(draft.scope)))},
                     {u"occurrence"_s, draft.occurrence.toString(Qt::ISODate)},
                     {u"journalId"_s, draft.journalId},
                     {u"savedAt"_s, draft.savedAt.toUTC().toString(Qt::ISODate)}};
    if (draft.entry)
        json.insert(u"entry"_s, entryJson(*draft.entry));
    return json;
}

std::optional<MeetingDraft> draftFrom(const QString &id, const QJsonObject &json)
{
    const auto meeting = meetingFrom(json["meeting"_L1].toObject());
    const auto scope = std::ranges::find(scopes, json["scope"_L1].toString());
    if (!meeting || scope == scopes.end())
        return std::nullopt;
    MeetingDraft draft{.id = id,
                       .account = json["account"_L1].toString(),
                       .principal = json["principal"_L1].toString(),
                       .principalName = json["principalName"_L1].toString(),
                       .meeting = *meeting};
    if (json.contains("entry"_L1)) {
        draft.entry = entryFrom(json["entry"_L1].toObject());
        if (!draft.entry)
            return std::nullopt; // else it would be sent as a new one
    }
    draft.scope = SeriesScope(scope - scopes.begin());
    draft.occurrence = QDate::fromString(json["occurrence"_L1].toString(), Qt::ISODate);
    draft.journalId = json["journalId"_L1].toString();
    draft.savedAt = QDateTime::fromString(json["savedAt"_L1].toString(), Qt::ISODate);
    return draft;
}

MeetingFile fileAt(const QString &path, const QString &name)
{
    return {.name = name,
            .contentType = QMimeDatabase().mimeTypeForFile(path).name(),
            .size = QFileInfo(path).size(),
            .path = path};
}

/// A name in \a folder that no file there has.
QString freeName(const QDir &folder, const QString &wanted)
{
    const QFileInfo name(wanted);
    QString candidate = wanted;
    for (int i = 2; folder.exists(candidate) || candidate == draftFile; ++i)
        candidate = u"%1 (%2).%3"_s.arg(name.completeBaseName()).arg(i).arg(name.suffix());
    return candidate;
}

} // namespace

bool MeetingDraft::isChanged() const
{
    if (entry)
        return !differences(entry->meeting, meeting).isEmpty();
    return !meeting.subject.isEmpty() || !meeting.location.isEmpty() ||
           !meeting.body.text.isEmpty() || !meeting.invitees.isEmpty() ||
           !meeting.files.isEmpty() || meeting.recurrence.has_value();
}

MeetingDraft draftOf(const PendingMeeting &pending, const QString &account)
{
    const PlannedItem &item = pending.plan.items.first();
    MeetingDraft draft{.account = account,
                       .principal = pending.plan.principal,
                       .meeting = item.wanted,
                       .journalId = pending.journalId,
                       .savedAt = pending.startedAt};
    const auto &steps = pending.plan.steps;
    const bool creates = std::ranges::any_of(steps, [](const MeetingStep &step) {
        return step.kind == StepKind::Create && step.item == 0;
    });
    if (!creates) {
        draft.entry = MeetingEntry{.id = item.id, .uid = item.uid, .meeting = item.before};
        draft.entry->requestWasSent = item.requestWasSent;
        draft.entry->lastModified = item.lastModified;
    }
    return draft;
}

QString MeetingDrafts::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/onbehalf/drafts"_s;
}

Ews::Result<Ews::Nothing> MeetingDrafts::save(MeetingDraft &draft) const
{
    if (draft.id.isEmpty())
        draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString own = folder() + u'/' + draft.id;
    if (!QDir().mkpath(own))
        return std::unexpected(notWritable(own, u"the folder cannot be made"_s));
    for (const QString &path : {folder(), own})
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    draft.savedAt = QDateTime::currentDateTimeUtc();
    QSaveFile file(own + u'/' + draftFile);
    const QByteArray bytes = QJsonDocument(draftJson(draft)).toJson();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         file.flush() && file.commit();
    if (!written)
        return std::unexpected(notWritable(file.fileName(), file.errorString()));
    return Ews::Nothing{};
}

Ews::Result<QString> MeetingDrafts::placeFor(MeetingDraft &draft, const QString &name) const
{
    if (draft.id.isEmpty())
        if (const auto saved = save(draft); !saved)
            return std::unexpected(saved.error());
    const QDir own(folder() + u'/' + draft.id);
    return own.filePath(freeName(own, name));
}

Ews::Result<MeetingFile> MeetingDrafts::addFile(MeetingDraft &draft, const QString &path) const
{
    QFile source(path);
    if (!QFileInfo(path).isFile() || !source.open(QIODevice::ReadOnly))
        return std::unexpected(notReadable(source));
    source.close();
    const QString name = QFileInfo(path).fileName();
    const auto copy = placeFor(draft, name);
    if (!copy)
        return std::unexpected(copy.error());
    if (!source.copy(*copy))
        return std::unexpected(notWritable(*copy, source.errorString()));
    return fileAt(*copy, name);
}

Ews::Result<MeetingFile> MeetingDrafts::addContent(MeetingDraft &draft, const QString &name,
                                                   const QByteArray &content) const
{
    // A name from a server is no path.
    const auto place = placeFor(draft, QFileInfo(name).fileName());
    if (!place)
        return std::unexpected(place.error());
    QFile file(*place);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return std::unexpected(notWritable(*place, file.errorString()));
    file.close();
    return fileAt(*place, name);
}

QList<MeetingDraft> MeetingDrafts::drafts(const QString &account) const
{
    QList<MeetingDraft> all;
    const QDir kept(folder());
    for (const QString &id : kept.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(kept.filePath(id + u'/' + draftFile));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto draft = draftFrom(id, QJsonDocument::fromJson(file.readAll()).object());
        if (draft && draft->account.compare(account, Qt::CaseInsensitive) == 0)
            all.append(*draft);
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &MeetingDraft::savedAt);
    return all;
}

void MeetingDrafts::remove(const QString &id) const
{
    if (!id.isEmpty())
        QDir(folder() + u'/' + id).removeRecursively();
}

} // namespace OnBehalf
