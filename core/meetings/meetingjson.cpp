// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meetingjson.h"

#include "ews/operations/getitem.h"
#include "journal/answertext.h"
#include "meetings/meetingitem.h"

#include <QJsonArray>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray filesJson(const QList<MeetingFile> &files)
{
    QJsonArray array;
    for (const MeetingFile &file : files)
        array.append(QJsonObject{{u"name"_s, file.name},
                                 {u"contentType"_s, file.contentType},
                                 {u"size"_s, file.size},
                                 {u"id"_s, file.id},
                                 {u"path"_s, file.path}});
    return array;
}

QList<MeetingFile> filesFrom(const QJsonArray &array)
{
    QList<MeetingFile> files;
    for (const QJsonValue &file : array)
        files.append({.name = file["name"_L1].toString(),
                      .contentType = file["contentType"_L1].toString(),
                      .size = file["size"_L1].toInteger(),
                      .id = file["id"_L1].toString(),
                      .path = file["path"_L1].toString()});
    return files;
}

QJsonArray answersJson(const QList<Invitee> &invitees)
{
    QJsonArray array;
    for (const Invitee &one : invitees)
        array.append(one.response ? QJsonValue(Ews::toWire(*one.response)) : QJsonValue());
    return array;
}

} // namespace

QJsonObject toJson(const Meeting &meeting)
{
    Ews::CalendarItem item = newItem(meeting, {}, ZoneForm::StartAndEnd);
    item.extendedProperties.clear();
    item.body = meeting.body;
    const Ews::GetItem::Response answer{{Ews::ItemAnswer{{item}}}};
    // The lists are kept in the order of the three roles.
    return {{u"item"_s, answerText<Ews::GetItem>(answer)},
            {u"files"_s, filesJson(meeting.files)},
            {u"answers"_s, answersJson(meeting.invited(AttendeeRole::Required) +
                                       meeting.invited(AttendeeRole::Optional) +
                                       meeting.invited(AttendeeRole::Resource))}};
}

std::optional<Meeting> meetingFrom(const QJsonObject &json)
{
    const auto answer = answerFrom<Ews::GetItem>(json["item"_L1]);
    if (!answer || answer->items.isEmpty() || !answer->items.first() ||
        answer->items.first()->items.isEmpty())
        return std::nullopt;
    const auto *item = std::get_if<Ews::CalendarItem>(&answer->items.first()->items.first());
    if (!item || !item->start || !item->end)
        return std::nullopt;
    Meeting meeting = meetingOf(*item, {});
    meeting.files = filesFrom(json["files"_L1].toArray());
    const QJsonArray answers = json["answers"_L1].toArray();
    for (qsizetype i = 0; i < meeting.invitees.size(); ++i)
        meeting.invitees[i].response = Ews::fromWire<Ews::ResponseType>(answers.at(i).toString());
    return meeting;
}

} // namespace OnBehalf
