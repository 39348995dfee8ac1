// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meetingjson.h"
#include "meetings/meetingplan.h"

#include <QJsonArray>

#include <array>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kinds{"create"_L1, "attach"_L1, "detach"_L1,
                           "update"_L1, "cancel"_L1, "delete"_L1};
constexpr std::array tells{"all"_L1, "changed"_L1, "nobody"_L1};
constexpr std::array states{"planned"_L1, "begun"_L1, "done"_L1};

template<class E, std::size_t n>
QString wordFor(E value, const std::array<QLatin1StringView, n> &words)
{
    return words.at(std::size_t(value));
}

template<class E, std::size_t n>
bool read(const QJsonValue &json, const std::array<QLatin1StringView, n> &words, E &value)
{
    const auto it = std::ranges::find(words, json.toString());
    if (it == words.end())
        return false;
    value = E(it - words.begin());
    return true;
}

QJsonObject stepJson(const MeetingStep &step)
{
    return {{u"kind"_s, wordFor(step.kind, kinds)},
            {u"item"_s, step.item},
            {u"operationId"_s, step.operationId},
            {u"tell"_s, wordFor(step.tell, tells)},
            {u"file"_s, step.file},
            {u"state"_s, wordFor(step.state, states)},
            {u"changeKey"_s, step.changeKey},
            {u"repeated"_s, step.repeated}};
}

std::optional<MeetingStep> stepFrom(const QJsonValue &json, qsizetype items)
{
    MeetingStep step{.item = json["item"_L1].toInt(-1),
                     .operationId = json["operationId"_L1].toString(),
                     .file = json["file"_L1].toInt(),
                     .changeKey = json["changeKey"_L1].toString(),
                     .repeated = json["repeated"_L1].toBool()};
    const bool whole =
        read(json["kind"_L1], kinds, step.kind) && read(json["tell"_L1], tells, step.tell) &&
        read(json["state"_L1], states, step.state) && step.item >= 0 && step.item < items;
    return whole ? std::optional(step) : std::nullopt;
}

QJsonObject itemJson(const PlannedItem &item)
{
    return {{u"id"_s, item.id.id},
            {u"changeKey"_s, item.id.changeKey},
            {u"before"_s, toJson(item.before)},
            {u"wanted"_s, toJson(item.wanted)},
            {u"uid"_s, item.uid},
            {u"requestWasSent"_s, item.requestWasSent},
            {u"isHidden"_s, item.isHidden},
            {u"lastModified"_s, item.lastModified ? item.lastModified->toWire() : QString()},
            {u"wordsType"_s, Ews::toWire(item.words.type)},
            {u"words"_s, item.words.text}};
}

std::optional<PlannedItem> itemFrom(const QJsonValue &json)
{
    const auto before = meetingFrom(json["before"_L1].toObject());
    const auto wanted = meetingFrom(json["wanted"_L1].toObject());
    if (!before || !wanted)
        return std::nullopt;
    const QByteArray modified = json["lastModified"_L1].toString().toLatin1();
    return PlannedItem{
        .id = {.id = json["id"_L1].toString(), .changeKey = json["changeKey"_L1].toString()},
        .before = *before,
        .wanted = *wanted,
        .uid = json["uid"_L1].toString(),
        .requestWasSent = json["requestWasSent"_L1].toBool(),
        .isHidden = json["isHidden"_L1].toBool(),
        .lastModified = Ews::DateTime::fromWire(QLatin1StringView(modified)),
        .words = {.type = Ews::fromWire<Ews::BodyType>(json["wordsType"_L1].toString())
                              .value_or(Ews::BodyType::Text),
                  .text = json["words"_L1].toString()}};
}

} // namespace

QJsonObject toJson(const MeetingPlan &plan)
{
    QJsonArray items;
    for (const PlannedItem &item : plan.items)
        items.append(itemJson(item));
    QJsonArray steps;
    for (const MeetingStep &step : plan.steps)
        steps.append(stepJson(step));
    return {{u"principal"_s, plan.principal}, {u"items"_s, items}, {u"steps"_s, steps}};
}

std::optional<MeetingPlan> planFrom(const QJsonObject &json)
{
    MeetingPlan plan{.principal = json["principal"_L1].toString()};
    for (const QJsonValue &value : json["items"_L1].toArray()) {
        const auto item = itemFrom(value);
        if (!item)
            return std::nullopt;
        plan.items.append(*item);
    }
    for (const QJsonValue &value : json["steps"_L1].toArray()) {
        const auto step = stepFrom(value, plan.items.size());
        if (!step)
            return std::nullopt;
        plan.steps.append(*step);
    }
    return plan.steps.isEmpty() ? std::nullopt : std::optional(plan);
}

} // namespace OnBehalf
