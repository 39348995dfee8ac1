// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "text/requesttext.h"

#include <QSet>
#include <QTest>

namespace tst_requesttext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Kind = Request::Kind;
using State = Request::State;

namespace {

const QString helena = u"Helena Lindqvist"_s;

Request review()
{
    Request request;
    request.subject = u"Review"_s;
    request.fromName = u"Anna Schmidt"_s;
    request.fromAddress = u"anna@example.org"_s;
    return request;
}

const RequestAnswer quiet{.tellsOrganizer = false};

} // namespace

/// What is said of requests and of answers to them.
class TestRequestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasWordsOfItsOwn()
    {
        QSet<QString> words;
        for (const State state : {State::Open, State::Accepted, State::Tentative, State::Gone,
                                  State::Replaced, State::Information, State::Unknown}) {
            Request request = review();
            request.state = state;
            QVERIFY(!requestStateText(request).isEmpty());
            words.insert(requestStateText(request));
        }
        QCOMPARE(words.size(), 7);
    }

    void answersAreToldApart()
    {
        Request request = review();
        request.kind = Kind::Answer;
        request.answer = Ews::ResponseType::Decline;
        QCOMPARE(requestKindText(request), u"Declined"_s);
        request.proposedStart = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
        QCOMPARE(requestKindText(request), u"New time proposed"_s);
        QVERIFY(requestStateText(request).isEmpty());
    }

    void saysWhatWillBeDone()
    {
        QCOMPARE(answerPlanText(review(), {.answer = Ews::ResponseType::Decline}, helena),
                 u"Decline “Review” for Helena Lindqvist: it is moved to the deleted items. Anna "
                 "Schmidt is told."_s);
    }

    void saysThatNobodyWillBeTold()
    {
        QCOMPARE(answerPlanText(review(), quiet, helena),
                 u"Accept “Review” for Helena Lindqvist. Anna Schmidt is not told."_s);
    }

    void saysWhatWasEnteredAlone()
    {
        AnswerReport report{.end = AnswerEnd::Done, .error = {}, .after = review()};
        RequestAnswer how = quiet;
        QCOMPARE(answerText(report, how, helena).headline,
                 u"“Review” is accepted for Helena Lindqvist, and Anna Schmidt was not told."_s);
        how.answer = Ews::ResponseType::Tentative;
        QVERIFY(
            answerText(report, how, helena).headline.contains(u"is tentatively accepted for"_s));
        how.answer = Ews::ResponseType::Decline;
        QVERIFY(answerText(report, how, helena).headline.contains(u"is declined for"_s));
        report.end = AnswerEnd::Undecided;
        const ErrorText text = answerText(report, how, helena);
        QVERIFY(text.headline.contains(
            u"Whether it is in the calendar of Helena Lindqvist cannot be found out."_s));
        QVERIFY(!text.headline.contains(u"Anna"_s)); // nobody was to be told
        QVERIFY(text.nextStep.contains(u"nobody hears of it"_s));
    }

    /// Each says which answer it was, when it was cut short, and what became of it.
    void saysWhatBecameOfAnAnswerThatWasCutShort()
    {
        SettledAnswer one;
        one.pending.startedAt = QDateTime(QDate(2026, 11, 30), QTime(9, 5));
        one.pending.request = review();
        one.report.error = Ews::Error{.failure = Ews::Failure::Network};
        QSet<QString> headlines;
        for (const AnswerEnd end :
             {AnswerEnd::Done, AnswerEnd::NotDone, AnswerEnd::Undecided, AnswerEnd::Unknown}) {
            one.report.end = end;
            const ErrorText text = settledText(one, helena);
            QVERIFY2(text.headline.startsWith(
                         u"The answer to “Review” for Helena Lindqvist was cut short on"_s),
                     qPrintable(text.headline));
            QVERIFY(text.headline.contains(u"9:05"_s));
            QCOMPARE(text.nextStep.isEmpty(), end == AnswerEnd::Done);
            headlines.insert(text.headline);
        }
        QCOMPARE(headlines.size(), 4);
        one.report.end = AnswerEnd::Done;
        QVERIFY(
            settledText(one, helena)
                .headline.endsWith(
                    u"“Review” is accepted for Helena Lindqvist, and Anna Schmidt was told."_s));
    }

    void saysHowARemovalEnded()
    {
        Request request = review();
        request.kind = Kind::Cancellation;
        request.subject = u"Canceled: Review"_s;
        QVERIFY(removalPlanText(request, helena)
                    .startsWith(u"Remove “Canceled: Review” from the calendar of Helena"_s));
        RemovalReport report{.end = RemovalEnd::Done, .error = {}, .request = request};
        QCOMPARE(removalText(report, helena).headline,
                 u"“Canceled: Review” is no longer in the calendar of Helena Lindqvist, and the "
                 "message is in the deleted items."_s);
        report.error =
            Ews::Error{.failure = Ews::Failure::Refused, .code = u"MeetingNotCancelled"_s};
        QSet<QString> headlines;
        for (const RemovalEnd end :
             {RemovalEnd::NotDone, RemovalEnd::EntryOnly, RemovalEnd::Unknown}) {
            report.end = end;
            QVERIFY(!removalText(report, helena).nextStep.isEmpty());
            headlines.insert(removalText(report, helena).headline);
        }
        QCOMPARE(headlines.size(), 3);
        report.end = RemovalEnd::NotDone;
        QCOMPARE(removalText(report, helena).headline,
                 u"The calendar does not show the meeting as canceled. Nothing was changed."_s);
    }

    void saysWhatWasDone_data()
    {
        QTest::addColumn<Ews::ResponseType>("answer");
        QTest::addColumn<QString>("headline");
        QTest::newRow("accept") << Ews::ResponseType::Accept
                                << u"“Review” is accepted for Helena Lindqvist, and Anna Schmidt "
                                   "was told."_s;
        QTest::newRow("tentative") << Ews::ResponseType::Tentative
                                   << u"“Review” is tentatively accepted for Helena Lindqvist, and "
                                      "Anna Schmidt was told."_s;
        QTest::newRow("decline") << Ews::ResponseType::Decline
                                 << u"“Review” is declined for Helena Lindqvist, and Anna Schmidt "
                                    "was told."_s;
    }

    void saysWhatWasDone()
    {
        QFETCH(Ews::ResponseType, answer);
        QFETCH(QString, headline);
        const AnswerReport report{.end = AnswerEnd::Done, .error = {}, .after = review()};
        const ErrorText text = answerText(report, {.answer = answer}, helena);
        QCOMPARE(text.headline, headline);
        QVERIFY(text.nextStep.isEmpty());
    }

    /// Each says what happened, whether anybody was told, and what to do next.
    void saysHowItEndedOtherwise()
    {
        QSet<QString> headlines;
        AnswerReport report{
            .end = AnswerEnd::Done, .error = {}, .after = review(), .notTaken = true};
        const auto add = [&] {
            const ErrorText text = answerText(report, {}, helena);
            QVERIFY(!text.headline.isEmpty());
            QVERIFY(!text.nextStep.isEmpty());
            headlines.insert(text.headline);
        };
        add();
        report.notTaken = false;
        report.error = Ews::Error{.failure = Ews::Failure::Refused,
                                  .code = u"ErrorCalendarMeetingRequestIsOutOfDate"_s};
        for (const AnswerEnd end : {AnswerEnd::NotDone, AnswerEnd::EnteredOnly,
                                    AnswerEnd::Undecided, AnswerEnd::Unknown}) {
            report.end = end;
            add();
        }
        QCOMPARE(headlines.size(), 5);
        report.end = AnswerEnd::NotDone;
        const ErrorText text = answerText(report, {}, helena);
        QVERIFY(text.headline.contains(u"Nobody was told. Look into the calendar"_s));
        report.unchanged = true;
        QVERIFY(answerText(report, {}, helena).headline.contains(u"Nothing was changed"_s));
        QCOMPARE(text.nextStep, u"Read the requests again, and answer the later one."_s);
    }
};

ONBEHALF_TEST(TestRequestText, QCoreApplication)

} // namespace tst_requesttext

#include "tst_requesttext.moc"
