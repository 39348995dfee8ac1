// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/conflicts.h"
#include "requests/requestcontent.h"
#include "requestscase.h"
#include "support/testprogram.h"

namespace tst_requestcontent {

using namespace RequestsCase;

/// What a list of requests leaves out, and what is in the way of one.
class TestRequestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }
    void cleanup() { m_case.reset(); }

    void theMessageAndWhoIsInvited()
    {
        Meeting meeting = RequestCase::review();
        meeting.body = {.type = Ews::BodyType::Text, .text = u"Bring the plans."_s};
        meeting.invitees.append({.name = u"Liam O’Connor"_s,
                                 .address = address(u"liam.oconnor"_s),
                                 .role = AttendeeRole::Optional});
        m_case->invites(meeting);
        const auto content = read(m_case->newest());
        QVERIFY(content);
        QCOMPARE(content->words.trimmed(), u"Bring the plans."_s);
        QCOMPARE(content->invited.size(), 2);
        QCOMPARE(content->invited.first().address, principal);
        QCOMPARE(content->invited.first().role, Invited::Role::Required);
        QCOMPARE(content->invited.last().role, Invited::Role::Optional);
        QVERIFY(!content->series);
    }

    /// Asked for text, a server makes text of a letter with formats.
    void aFormattedMessageIsText()
    {
        Meeting meeting = RequestCase::review();
        meeting.body = {.type = Ews::BodyType::HTML,
                        .text = u"<html><body><p>Dear <b>all</b>,</p><p><br></p><p>a &lt; b"
                                "</p></body></html>"_s};
        m_case->invites(meeting);
        const auto content = read(m_case->newest());
        QVERIFY(content);
        QCOMPARE(content->words.trimmed(), u"Dear all,\n\na < b"_s);
    }

    /// The organizer's own entry has what each has said.
    void theAnswersOfAll()
    {
        Meeting meeting = RequestCase::review();
        meeting.invitees.append(
            {.name = u"Liam O’Connor"_s, .address = address(u"liam.oconnor"_s)});
        m_case->invites(meeting);
        QCOMPARE(m_case->answer(m_case->newest(), {.answer = Ews::ResponseType::Accept}).end,
                 AnswerEnd::Done);
        const auto list = await(readRequests(m_case->organizer.client, sofia, {}));
        QVERIFY(list);
        const auto answer =
            std::ranges::find(list->requests, Request::Kind::Answer, &Request::kind);
        QVERIFY(answer != list->requests.end());
        const auto content = await(readRequestContent(m_case->organizer.client, *answer));
        QVERIFY(content);
        QCOMPARE(content->invited.size(), 2);
        for (const Invited &one : content->invited)
            QCOMPARE(one.answer, one.address == principal ? Ews::ResponseType::Accept
                                                          : Ews::ResponseType::Unknown);
    }

    void itIsOneRequest()
    {
        m_case->invites();
        const Request request = m_case->newest();
        const auto before = m_case->server.requests();
        QVERIFY(read(request));
        QCOMPARE(m_case->server.requests() - before, 1);
    }

    void whatIsGoneIsAnError()
    {
        Request gone = (m_case->invites(), m_case->newest());
        gone.id.id = u"AAAA"_s;
        const auto content = read(gone);
        QVERIFY(!content);
        QCOMPARE(content.error().failure, Ews::Failure::Refused);
    }

    void whatElseIsThereThenIsAConflict()
    {
        m_case->invites();
        const Request request = m_case->newest();
        const auto entry = [&request](int from, int minutes) {
            CalendarEntry one{.id = {.id = QString::number(from), .changeKey = {}},
                              .subject = u"Call"_s,
                              .location = {},
                              .start = request.start.addSecs(60LL * from),
                              .end = request.start.addSecs(60LL * (from + minutes))};
            return one;
        };
        QCOMPARE(conflictsWith(request, {entry(30, 60)}).size(), 1);
        QCOMPARE(conflictsWith(request, {entry(-30, 40)}).size(), 1);
        QVERIFY(conflictsWith(request, {entry(60, 30), entry(-30, 30)}).isEmpty());
        CalendarEntry free = entry(0, 60);
        free.showAs = Ews::LegacyFreeBusy::Free;
        CalendarEntry off = entry(0, 60);
        off.isCancelled = true;
        QVERIFY(conflictsWith(request, {free, off}).isEmpty());
        // What Exchange has entered for the request itself, and an occurrence of its series.
        CalendarEntry itself = entry(0, 60);
        itself.id = *request.entry;
        CalendarEntry occurrence = entry(0, 60);
        occurrence.isMeeting = true;
        occurrence.subject = request.subject;
        QVERIFY(conflictsWith(request, {itself, occurrence}).isEmpty());
        Request timeless = request;
        timeless.start = {};
        QVERIFY(conflictsWith(timeless, {entry(0, 60)}).isEmpty());
    }

private:
    Ews::Result<RequestContent> read(const Request &request)
    {
        return await(readRequestContent(m_case->delegate.client, request));
    }

    std::optional<RequestCase> m_case;
};

ONBEHALF_TEST(TestRequestContent, QCoreApplication)

} // namespace tst_requestcontent

#include "tst_requestcontent.moc"
