// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "text/calendarfacts.h"
#include "text/requestfacts.h"

namespace tst_requestfacts {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

Request tender()
{
    Request one;
    one.subject = u"Tender opening"_s;
    one.principal = u"helena@x.example"_s;
    one.fromName = u"Claire Fontaine"_s;
    one.fromAddress = u"claire@x.example"_s;
    one.start = QDateTime(QDate(2026, 12, 1), QTime(10, 0), Qt::UTC);
    one.end = one.start.addSecs(90 * 60);
    one.location = u"Borealis"_s;
    return one;
}

RequestReader reader()
{
    return {.parties = {.ownName = u"Jonas Weber"_s,
                        .ownAddress = u"jonas@x.example"_s,
                        .principalName = u"Helena Lindqvist"_s,
                        .principal = u"helena@x.example"_s},
            .zone = QTimeZone::utc(),
            .otherZone = QTimeZone("Europe/Berlin")};
}

QString text(const QList<Fact> &facts)
{
    QStringList lines;
    for (const Fact &fact : facts)
        lines.append(u"%1: %2"_s.arg(fact.name, fact.text));
    return lines.join(u'\n');
}

/// What is told of requests and of what is in a calendar.
class TestRequestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void anInvitation()
    {
        RequestContent content;
        content.invited = {
            {.name = u"Helena Lindqvist"_s, .address = u"HELENA@x.example"_s},
            {.name = u"Marcus"_s, .address = u"marcus@x.example"_s},
            {.name = {}, .address = u"mei@x.example"_s, .role = Invited::Role::Optional},
            {.name = u"Room"_s, .address = u"room@x.example"_s, .role = Invited::Role::Room}};
        QCOMPARE(text(requestFacts(tender(), &content, reader())),
                 u"From: Claire Fontaine (claire@x.example)\n"
                 "For: Helena Lindqvist (required)\n"
                 "When: Tue 1 Dec, 10:00–11:30 (11:00–12:30 in Berlin)\n"
                 "Where: Borealis\n"
                 "Also invited: Marcus\n"
                 "Optional: mei@x.example"_s);
    }

    void beforeTheMessageIsRead()
    {
        Request one = tender();
        one.senderName = u"An Assistant"_s;
        one.state = Request::State::Accepted;
        one.location.clear();
        RequestReader own = reader();
        own.parties.principal = own.parties.ownAddress;
        own.otherZone.reset();
        QCOMPARE(text(requestFacts(one, nullptr, own)),
                 u"From: Claire Fontaine (claire@x.example), sent by An Assistant\n"
                 "For: you\n"
                 "When: Tue 1 Dec, 10:00–11:30\n"
                 "Status: accepted"_s);
    }

    void anAnswerWithAnotherTime()
    {
        Request one = tender();
        one.kind = Request::Kind::Answer;
        one.answer = Ews::ResponseType::Tentative;
        one.proposedStart = one.start.addDays(1);
        one.proposedEnd = one.end.addDays(1);
        RequestContent content;
        using Type = Ews::ResponseType;
        content.invited = {{.name = u"Claire"_s, .address = {}, .answer = Type::Tentative},
                           {.name = u"Marcus"_s, .address = {}, .answer = Type::Accept},
                           {.name = u"Mei"_s, .address = {}, .answer = Type::NoResponseReceived}};
        QCOMPARE(text(requestFacts(one, &content, reader())),
                 u"From: Claire Fontaine (claire@x.example)\n"
                 "Meeting of: Helena Lindqvist\n"
                 "Answer: New time proposed\n"
                 "When: Tue 1 Dec, 10:00–11:30 (11:00–12:30 in Berlin)\n"
                 "Proposed: Wed 2 Dec, 10:00–11:30 (11:00–12:30 in Berlin)\n"
                 "Where: Borealis\n"
                 "Accepted: Marcus\n"
                 "Tentative: Claire\n"
                 "No answer: Mei"_s);
    }

    void manyNamesAreCounted()
    {
        RequestContent content;
        for (int i = 0; i < 9; ++i)
            content.invited.append({.name = u"P%1"_s.arg(i), .address = u"p%1@x"_s.arg(i)});
        QVERIFY(text(requestFacts(tender(), &content, reader()))
                    .contains(u"Also invited: P0, P1, P2, P3, P4, P5 and 3 more"_s));
    }

    void times()
    {
        QCOMPARE(requestTimeText({}, {}, false, reader()), u"The message does not say."_s);
        const QDateTime midnight(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(requestTimeText(midnight, midnight.addDays(1), true, reader()),
                 u"Tue 1 Dec, all day"_s);
    }

    void conflicts()
    {
        QVERIFY(conflictText(tender(), {}, reader()).title.isEmpty());
        CalendarEntry call{.id = {},
                           .subject = u"Board call"_s,
                           .location = {},
                           .start = tender().start.addSecs(3600),
                           .end = tender().start.addSecs(2 * 3600)};
        const Notice one = conflictText(tender(), {call}, reader());
        QCOMPARE(one.text, u"“Board call”: 11:00–12:00"_s);
        QVERIFY(one.title.startsWith(u"Overlaps “Board call” by 30 minute"_s));
        CalendarEntry secret = call;
        secret.sensitivity = Ews::Sensitivity::Private;
        secret.hide();
        const Notice two = conflictText(tender(), {call, secret}, reader());
        QVERIFY(two.title.startsWith(u"Overlaps 2 appointment"_s));
        QVERIFY(two.text.contains(u"a private appointment: 11:00"_s));
    }

    void whoAnswers()
    {
        const SenderText text = answererText(reader().parties);
        QCOMPARE(text.intro, u"The organizer will see:"_s);
        QCOMPARE(text.sender, u"Jonas Weber on behalf of Helena Lindqvist"_s);
        QVERIFY(text.explanation.contains(u"Helena Lindqvist"_s));
    }

    void anEntryOfACalendar()
    {
        CalendarEntry entry{.id = {.id = u"1"_s, .changeKey = {}},
                            .subject = u"Board"_s,
                            .location = u"Room"_s,
                            .start = tender().start,
                            .end = tender().end};
        entry.isMeeting = true;
        entry.organizerName = u"Claire"_s;
        entry.myResponse = Ews::ResponseType::Tentative;
        entry.showAs = Ews::LegacyFreeBusy::Tentative;
        entry.type = Ews::CalendarItemType::Occurrence;
        entry.categories = {u"Board"_s, u"Travel"_s};
        const EntryReader helena{.owner = u"Helena"_s,
                                 .zone = QTimeZone::utc(),
                                 .otherZone = QTimeZone("Europe/Berlin")};
        QCOMPARE(text(entryFacts(entry, helena)), u"When: Tue 1 Dec, 10:00–11:30\n"
                                                  "Berlin: 11:00–12:30\n"
                                                  "Where: Room\n"
                                                  "Calendar: Helena\n"
                                                  "Organizer: Claire\n"
                                                  "Answer: tentatively accepted\n"
                                                  "Categories: Board, Travel\n"
                                                  "Shown as: Tentative, of a series"_s);
        QVERIFY(entryObstacle(entry).isEmpty());
        entry.sensitivity = Ews::Sensitivity::Private;
        entry.hide();
        QVERIFY(entryObstacle(entry).startsWith(u"Private"_s));
        entry.id = {};
        QVERIFY(entryObstacle(entry).startsWith(u"Only that this time is taken is known"_s));
    }

    void whatIsSeenOfACalendar()
    {
        GivenRights given{.calendar = Ews::EffectiveRights{.createContents = true, .read = true},
                          .inbox = std::unexpected(Ews::Error{})};
        QCOMPARE(sightText(CalendarSight::Items, given, false), u"may create, private hidden"_s);
        given.calendar->viewPrivateItems = true;
        given.calendar->createContents = false;
        QCOMPARE(sightText(CalendarSight::Items, given, false), u"may read, private visible"_s);
        QCOMPARE(sightText(CalendarSight::FreeBusy, {}, false), u"free/busy times only"_s);
        QCOMPARE(sightText(CalendarSight::None, {}, false), u"not found, or no access"_s);
        QCOMPARE(sightText(CalendarSight::Unknown, {}, true), u"your calendar"_s);
    }
};

ONBEHALF_TEST(TestRequestFacts, QCoreApplication)

} // namespace tst_requestfacts

#include "tst_requestfacts.moc"
