// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/requestfacts.h"

#include "text/datetext.h"
#include "text/recurrencetext.h"
#include "text/requesttext.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostNames = 6;
constexpr qsizetype mostConflicts = 3;

struct RequestFactsWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestFacts)
};

QString named(const QString &name, const QString &address)
{
    if (name.isEmpty() || name.compare(address, Qt::CaseInsensitive) == 0)
        return address;
    return u"%1 (%2)"_s.arg(name, address);
}

QString shortName(const Invited &one)
{
    return one.name.isEmpty() ? one.address : one.name;
}

/// "Marcus, Mei-Ling and 4 more"
QString namesOf(const QList<Invited> &people)
{
    QStringList names;
    for (const Invited &one : people.first(qMin(mostNames, people.size())))
        names.append(shortName(one));
    const auto more = people.size() - names.size();
    if (more > 0)
        return RequestFactsWords::tr("%1 and %n more", "names", int(more)).arg(names.join(u", "_s));
    return names.join(u", "_s);
}

QList<Invited> whoAnswered(const RequestContent &content,
                           const std::function<bool(Ews::ResponseType)> &is)
{
    QList<Invited> people;
    for (const Invited &one : content.invited)
        if (is(one.answer))
            people.append(one);
    return people;
}

void addPeople(QList<Fact> &facts, const QString &name, const QList<Invited> &people)
{
    if (!people.isEmpty())
        facts.append({.name = name, .text = namesOf(people)});
}

void addTracking(QList<Fact> &facts, const RequestContent &content)
{
    using Type = Ews::ResponseType;
    const auto with = [&content](Type type) {
        return whoAnswered(content, [type](Type one) { return one == type; });
    };
    addPeople(facts, RequestFactsWords::tr("Accepted"), with(Type::Accept));
    addPeople(facts, RequestFactsWords::tr("Tentative"), with(Type::Tentative));
    addPeople(facts, RequestFactsWords::tr("Declined"), with(Type::Decline));
    addPeople(facts, RequestFactsWords::tr("No answer"), whoAnswered(content, [](Type one) {
                  return one == Type::NoResponseReceived || one == Type::Unknown;
              }));
}

void addInvited(QList<Fact> &facts, const Request &request, const RequestContent &content)
{
    QList<Invited> others;
    QList<Invited> optional;
    for (const Invited &one : content.invited) {
        if (one.address.compare(request.principal, Qt::CaseInsensitive) == 0 ||
            one.role == Invited::Role::Room)
            continue;
        (one.role == Invited::Role::Optional ? optional : others).append(one);
    }
    addPeople(facts, RequestFactsWords::tr("Also invited"), others);
    addPeople(facts, RequestFactsWords::tr("Optional"), optional);
}

/// "required", "optional"; empty where the invitation does not name the principal: a group may be
/// what was invited.
QString roleOf(const Request &request, const RequestContent &content)
{
    for (const Invited &one : content.invited)
        if (one.address.compare(request.principal, Qt::CaseInsensitive) == 0)
            return one.role == Invited::Role::Optional ? RequestFactsWords::tr("optional")
                                                       : RequestFactsWords::tr("required");
    return {};
}

QString forText(const Request &request, const RequestContent *content, const RequestReader &reader)
{
    const QString name = reader.parties.isOwnCalendar()
                             ? RequestFactsWords::tr("you", "for whom a request is")
                             : reader.parties.shownPrincipal();
    const QString role = content ? roleOf(request, *content) : QString();
    return role.isEmpty() ? name : u"%1 (%2)"_s.arg(name, role);
}

QString lengthText(qint64 seconds)
{
    const auto minutes = int(seconds / 60);
    if (minutes < 60)
        return RequestFactsWords::tr("%n minute(s)", nullptr, minutes);
    if (minutes % 60 == 0)
        return RequestFactsWords::tr("%n hour(s)", nullptr, minutes / 60);
    return RequestFactsWords::tr("%1 and %2", "hours and minutes")
        .arg(RequestFactsWords::tr("%n hour(s)", nullptr, minutes / 60),
             RequestFactsWords::tr("%n minute(s)", nullptr, minutes % 60));
}

QString conflictName(const CalendarEntry &entry)
{
    if (entry.isHidden())
        return RequestFactsWords::tr("a private appointment");
    return entry.subject.isEmpty() ? RequestFactsWords::tr("an appointment without a subject")
                                   : RequestFactsWords::tr("“%1”").arg(entry.subject);
}

} // namespace

QString requestTimeText(const QDateTime &start, const QDateTime &end, bool allDay,
                        const RequestReader &reader)
{
    if (!start.isValid() || !end.isValid())
        return RequestFactsWords::tr("The message does not say.", "when a meeting is");
    const QDateTime from = start.toTimeZone(reader.zone);
    const QDateTime to = end.toTimeZone(reader.zone);
    if (allDay)
        return allDayText(from.addSecs(12 * 60 * 60).date(), to.addSecs(-12 * 60 * 60).date());
    const QString text = timeRangeText(from, to);
    if (!reader.otherZone ||
        reader.otherZone->offsetFromUtc(start) == reader.zone.offsetFromUtc(start))
        return text;
    return RequestFactsWords::tr("%1 (%2 in %3)", "a time, the time elsewhere, a city")
        .arg(text,
             clockRangeText(start.toTimeZone(*reader.otherZone), end.toTimeZone(*reader.otherZone)),
             cityOf(*reader.otherZone));
}

QList<Fact> requestFacts(const Request &request, const RequestContent *content,
                         const RequestReader &reader)
{
    QList<Fact> facts;
    const bool isAnswer = request.kind == Request::Kind::Answer;
    QString from = named(request.fromName, request.fromAddress);
    if (!request.senderName.isEmpty())
        from = RequestFactsWords::tr("%1, sent by %2").arg(from, request.senderName);
    facts.append({.name = RequestFactsWords::tr("From"), .text = from});
    facts.append({.name = isAnswer ? RequestFactsWords::tr("Meeting of")
                                   : RequestFactsWords::tr("For", "whom a request is for"),
                  .text = forText(request, isAnswer ? nullptr : content, reader),
                  .important = true});
    if (isAnswer)
        facts.append({.name = RequestFactsWords::tr("Answer"),
                      .text = requestKindText(request),
                      .important = true});
    facts.append({.name = RequestFactsWords::tr("When"),
                  .text = requestTimeText(request.start, request.end, request.allDay, reader),
                  .important = true});
    if (request.proposedStart.isValid())
        facts.append(
            {.name = RequestFactsWords::tr("Proposed"),
             .text = requestTimeText(request.proposedStart, request.proposedEnd, false, reader),
             .important = true});
    if (content && content->series)
        facts.append(
            {.name = RequestFactsWords::tr("Series"), .text = recurrenceText(*content->series)});
    if (!request.location.isEmpty())
        facts.append({.name = RequestFactsWords::tr("Where"), .text = request.location});
    if (content && isAnswer)
        addTracking(facts, *content);
    else if (content)
        addInvited(facts, request, *content);
    const QString state = requestStateText(request);
    if (!state.isEmpty() && request.state != Request::State::Open)
        facts.append({.name = RequestFactsWords::tr("Status"), .text = state});
    return facts;
}

Notice conflictText(const Request &request, const QList<CalendarEntry> &conflicts,
                    const RequestReader &reader)
{
    if (conflicts.isEmpty())
        return {};
    const auto overlapOf = [&request](const CalendarEntry &entry) {
        return qMax(request.start, entry.start).secsTo(qMin(request.end, entry.end));
    };
    QStringList times;
    for (const CalendarEntry &entry : conflicts.first(qMin(mostConflicts, conflicts.size())))
        times.append(u"%1: %2"_s.arg(
            conflictName(entry), entry.allDay ? RequestFactsWords::tr("all day")
                                              : clockRangeText(entry.start.toTimeZone(reader.zone),
                                                               entry.end.toTimeZone(reader.zone))));
    const QString title =
        conflicts.size() == 1
            ? RequestFactsWords::tr("Overlaps %1 by %2.", "an appointment, a length of time")
                  .arg(conflictName(conflicts.first()), lengthText(overlapOf(conflicts.first())))
            : RequestFactsWords::tr("Overlaps %n appointments.", nullptr, int(conflicts.size()));
    return {.title = title, .text = times.join(u"; "_s)};
}

SenderText answererText(const SenderParties &parties)
{
    SenderText text = senderText(parties);
    text.intro = RequestFactsWords::tr("The organizer will see:");
    text.explanation =
        parties.isOwnCalendar()
            ? RequestFactsWords::tr("You answer for yourself.")
            : RequestFactsWords::tr("The answer is entered in the calendar of %1 and sent in that "
                                    "name; Exchange adds that you sent it.")
                  .arg(parties.shownPrincipal());
    return text;
}

} // namespace OnBehalf
