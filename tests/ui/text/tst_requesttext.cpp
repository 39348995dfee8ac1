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
