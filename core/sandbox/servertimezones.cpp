// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GetServerTimeZones.

#include "recurrence/timezones.h"
#include "recurrence/wallclock.h"
#include "sandbox/exchange.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "(UTC+09:30) Adelaide"
QString nameOf(const QTimeZone &zone, const Ews::SerializableTimeZone &rule)
{
    const int ahead = qAbs(rule.bias);
    const QString offset = ahead == 0 ? QString()
                                      : u"%1%2:%3"_s.arg(rule.bias < 0 ? u"+"_s : u"-"_s)
                                            .arg(ahead / 60, 2, 10, QLatin1Char('0'))
                                            .arg(ahead % 60, 2, 10, QLatin1Char('0'));
    const QString city = QString::fromLatin1(zone.id()).section(u'/', -1).replace(u'_', u' ');
    return u"(UTC%1) %2"_s.arg(offset, city);
}

Ews::TransitionTarget periodTarget(const QString &id)
{
    return {.kind = Ews::TransitionTargetKind::Period, .id = id};
}

Ews::RecurringDayTransition transitionTo(const QString &period,
                                         const Ews::SerializableTimeZoneTime &change)
{
    using namespace std::chrono;
    constexpr int last = 5;
    return {
        .to = periodTarget(period),
        .timeOffset = {duration_cast<seconds>(milliseconds(change.time.msecsSinceStartOfDay()))},
        .month = change.month,
        .dayOfWeek = change.dayOfWeek,
        .occurrence = change.dayOrder == last ? -1 : change.dayOrder};
}

/// The rule of this year as if it had always been one: Exchange tells the former ones too.
void addRules(const Ews::SerializableTimeZone &rule, Ews::TimeZoneDefinition &zone)
{
    const auto period = [&zone](const QString &name, int bias) {
        return Ews::TimeZonePeriod{.bias = Ews::Duration{std::chrono::minutes(bias)},
                                   .name = name,
                                   .id = u"trule:Microsoft/Registry/%1/1-%2"_s.arg(zone.id, name)};
    };
    const auto standard = period(u"Standard"_s, rule.bias + rule.standardTime.bias);
    const auto daylight = period(u"Daylight"_s, rule.bias + rule.daylightTime.bias);
    Ews::TransitionsGroup group{.id = u"0"_s, .transitions = {}};
    zone.periods.append(standard);
    if (rule.daylightTime.month == 0) {
        group.transitions.append(Ews::Transition{periodTarget(standard.id)});
    } else {
        zone.periods.append(daylight);
        group.transitions.append(transitionTo(daylight.id, rule.daylightTime));
        group.transitions.append(transitionTo(standard.id, rule.standardTime));
    }
    zone.transitionsGroups.append(group);
    zone.transitions.append(
        Ews::Transition{{.kind = Ews::TransitionTargetKind::Group, .id = group.id}});
}

} // namespace

Ews::Result<Ews::GetServerTimeZones::Response>
Exchange::getServerTimeZones(const Ews::GetServerTimeZones &op, Call &call)
{
    Ews::TimeZonesAnswer answer;
    static const QStringList all = Series::windowsIds();
    for (const QString &id : all) {
        if (!op.ids.isEmpty() && !op.ids.contains(id))
            continue;
        const QTimeZone zone = Series::timeZone(id).value();
        const auto rule = Series::ruleOf(zone, call.state.organisation.today.year());
        Ews::TimeZoneDefinition definition{.id = id, .name = nameOf(zone, rule)};
        if (op.returnFullTimeZoneData.value_or(true))
            addRules(rule, definition);
        answer.definitions.append(definition);
    }
    return Ews::GetServerTimeZones::Response{.items = {answer}};
}

} // namespace Sandbox
