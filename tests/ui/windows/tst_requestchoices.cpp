// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarlist.h"
#include "ews/operations/createitem.h"
#include "requestswindow.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QCheckBox>
#include <QSignalSpy>

namespace tst_requestchoices {

using namespace RequestsTests;

/// What can be done with a request beside answering it, and what is said of answers that were cut
/// short.
class TestRequestChoices : public QObject, private RequestsWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_sandbox.reset(); }

    /// "Do not send a response"
    void anAnswerCanTellNobody()
    {
        QVERIFY(open());
        QVERIFY(choose(u"Tender opening"_s));
        auto *detail = place()->detail();
        auto *tells = detail->findChild<QCheckBox *>(u"tellsOrganizer"_s);
        auto *field = detail->findChild<QLineEdit *>(u"answerWords"_s);
        field->setText(u"Not for now"_s);
        QVERIFY(tells->isChecked());
        QVERIFY(place()->actions()->propose->isEnabled());
        QTest::mouseClick(tells, Qt::LeftButton, {}, QPoint(8, tells->height() / 2));
        QVERIFY(!tells->isChecked());
        QVERIFY(!field->isEnabled());
        QVERIFY(detail->words().isEmpty());
        QVERIFY(!place()->actions()->propose->isEnabled());
        QVERIFY(!labels(detail).contains(u"on behalf of"_s));
        QVERIFY(place()->actions()->accept->toolTip().contains(u"the organizer is not told"_s));
        SandboxWindow::press(detail, "acceptButton");
        QTRY_VERIFY_WITH_TIMEOUT(!choose(u"Tender opening"_s), patience);
        QVERIFY(answersTo(ricardo).isEmpty());
        QCOMPARE(helenasAnswerTo(u"Tender opening"_s), Ews::ResponseType::Accept);
        // The next one is answered as usual, unless one says otherwise.
        QVERIFY(place()->list()->currentRequest());
        QVERIFY(tells->isChecked());
        QVERIFY(field->isEnabled());
    }

    void whatIsWrittenSurvivesAChangeOfMind()
    {
        QVERIFY(open());
        QVERIFY(choose(u"Tender opening"_s));
        auto *tells = place()->detail()->findChild<QCheckBox *>(u"tellsOrganizer"_s);
        place()->detail()->findChild<QLineEdit *>(u"answerWords"_s)->setText(u"Gladly"_s);
        tells->setChecked(false);
        tells->setChecked(true);
        QCOMPARE(place()->detail()->words(), u"Gladly"_s);
    }

    /// Whoever looks at another request in between does not tell the organizer after all.
    void thatNobodyIsToldWaitsForItsRequest()
    {
        QVERIFY(open());
        QVERIFY(choose(u"Tender opening"_s));
        auto *tells = place()->detail()->findChild<QCheckBox *>(u"tellsOrganizer"_s);
        const auto *propose = place()->actions()->propose;
        const QString why = u"where “Send a response to the organizer” is ticked"_s;
        QVERIFY(!propose->toolTip().contains(why));
        tells->setChecked(false);
        QVERIFY(!propose->isEnabled());
        QVERIFY2(propose->toolTip().contains(why), qPrintable(propose->toolTip()));
        QVERIFY(choose(u"Audit closing"_s));
        QVERIFY(tells->isChecked());
        QVERIFY(choose(u"Tender opening"_s));
        QVERIFY(!tells->isChecked());
        QVERIFY(!place()->detail()->tellsOrganizer());
        QVERIFY(place()->actions()->accept->toolTip().contains(u"the organizer is not told"_s));
    }

    /// "Remove from Calendar"
    void aCanceledMeetingIsClearedAway()
    {
        QVERIFY(open());
        callOff(u"Tender opening"_s);
        place()->store()->load();
        QTRY_VERIFY_WITH_TIMEOUT(choose(u"Tender opening"_s, Request::Kind::Cancellation),
                                 patience);
        auto *button = place()->detail()->findChild<QPushButton *>(u"removeCancelledButton"_s);
        QVERIFY(button->isVisible());
        QVERIFY(!place()->detail()->findChild<QPushButton *>(u"acceptButton"_s)->isVisible());
        QVERIFY(!place()->actions()->accept->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        QCOMPARE(helenasEntries(u"Tender opening"_s), 1);
        m_sandbox->activate();
        place()->list()->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(place()->list()->hasFocus(), patience);
        QTest::keyClick(place()->list(), Qt::Key_Delete, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(helenasEntries(u"Tender opening"_s), 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!choose(u"Tender opening"_s, Request::Kind::Cancellation),
                                 patience);
        QVERIFY(!place()->messageBar()->hasMessage());
    }

    /// There the same keys delete a word.
    void nothingIsRemovedWhileOneTypesInTheFilter()
    {
        QVERIFY(open());
        callOff(u"Tender opening"_s);
        place()->store()->load();
        QTRY_VERIFY_WITH_TIMEOUT(choose(u"Tender opening"_s, Request::Kind::Cancellation),
                                 patience);
        m_sandbox->activate();
        place()->actions()->filter->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLineEdit *>(QApplication::focusWidget()), patience);
        auto *filter = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(filter, u"Tender"_s);
        QTest::keyClick(filter, Qt::Key_Home);
        QTRY_VERIFY_WITH_TIMEOUT(place()->actions()->remove->isEnabled(), patience);
        const QSignalSpy removing(place()->actions()->remove, &QAction::triggered);
        QTest::keyClick(filter, Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(removing.isEmpty());
        QVERIFY2(filter->text().isEmpty(), qPrintable(filter->text()));
        QCOMPARE(helenasEntries(u"Tender opening"_s), 1);
    }

    void aRemovalThatIsRefusedIsSaid()
    {
        QVERIFY(open());
        callOff(u"Tender opening"_s);
        place()->store()->load();
        QTRY_VERIFY_WITH_TIMEOUT(choose(u"Tender opening"_s, Request::Kind::Cancellation),
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(place()->actions()->remove->isEnabled(), patience);
        m_sandbox->server().exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls.insert(u"DeleteItem"_s, u"ErrorAccessDenied"_s);
        });
        SandboxWindow::press(place()->detail(), "removeCancelledButton");
        QTRY_VERIFY_WITH_TIMEOUT(place()->messageBar()->hasMessage(), patience);
        QVERIFY(labels(place()->messageBar()).contains(u"Nothing was changed."_s));
        QCOMPARE(helenasEntries(u"Tender opening"_s), 1);
        QTRY_VERIFY_WITH_TIMEOUT(choose(u"Tender opening"_s, Request::Kind::Cancellation),
                                 patience);
    }

    void theFilterLooksForWhatARequestIsAbout()
    {
        QVERIFY(open());
        for (const auto &text : {u"tender"_s, u"ricardo"_s, u"helena"_s, u"boreas"_s}) {
            place()->list()->setFilterText(text);
            QVERIFY2(choose(u"Tender opening"_s), qPrintable(text));
        }
        place()->list()->setFilterText(u"for helena"_s); // which is only heard
        QVERIFY(!choose(u"Tender opening"_s));
    }

    /// An earlier run of the program ended while it answered: this one says what became of it,
    /// wherever one is.
    void whatWasCutShortIsSaidAtTheNextStart()
    {
        start(true);
        leaveAnAnswerOpen();
        QVERIFY(m_sandbox->signIn(u"jonas.weber"_s));
        auto *bar = m_sandbox->place()->messageBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar->hasMessage(), patience);
        const QString said = labels(bar);
        QVERIFY2(said.contains(u"The answer to “Tender opening” for Helena Lindqvist was cut"_s),
                 qPrintable(said));
        QVERIFY2(said.contains(u"It was not given: nothing was changed"_s), qPrintable(said));
        QVERIFY(answersTo(ricardo).isEmpty());
        QVERIFY(pendingAnswers(m_sandbox->context().journal, u"jonas.weber@sandbox.example"_s)
                    .isEmpty());
    }

    /// What another part of the program has to say is not talked over.
    void itIsSaidAfterWhatIsSaidAlready()
    {
        start(true);
        leaveAnAnswerOpen();
        MeetingDraft draft{.account = u"jonas.weber@sandbox.example"_s,
                           .principal = helena,
                           .principalName = u"Helena Lindqvist"_s};
        draft.meeting.subject = u"Half written"_s;
        draft.meeting.times.start = {QDate(2026, 12, 1), QTime(10, 0), {}};
        draft.meeting.times.end = {QDate(2026, 12, 1), QTime(11, 0), {}};
        QVERIFY(m_sandbox->context().drafts.save(draft));
        QVERIFY(m_sandbox->signIn(u"jonas.weber"_s));
        auto *bar = m_sandbox->place()->messageBar();
        QTRY_VERIFY_WITH_TIMEOUT(labels(bar).contains(u"Half written"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            pendingAnswers(m_sandbox->context().journal, draft.account).isEmpty(), patience);
        QTest::qWait(100);
        QVERIFY(labels(bar).contains(u"Half written"_s));
        bar->dismiss();
        QTRY_VERIFY_WITH_TIMEOUT(labels(bar).contains(u"was cut short"_s), patience);
    }

    /// Each has a next step of its own.
    void ofSeveralThatWereCutShortEachIsSaid()
    {
        start(true);
        leaveAnAnswerOpen();
        leaveAnAnswerOpen(u"Audit closing"_s);
        QVERIFY(m_sandbox->signIn(u"jonas.weber"_s));
        auto *bar = m_sandbox->place()->messageBar();
        QTRY_VERIFY_WITH_TIMEOUT(labels(bar).contains(u"“Audit closing”"_s), patience);
        QVERIFY(!labels(bar).contains(u"“Tender opening”"_s));
        QVERIFY(labels(bar).contains(u"The request still waits for an answer."_s));
        bar->dismiss();
        QTRY_VERIFY_WITH_TIMEOUT(labels(bar).contains(u"“Tender opening”"_s), patience);
        QVERIFY(labels(bar).contains(u"The request still waits for an answer."_s));
        bar->dismiss();
        QTest::qWait(100);
        QVERIFY(!bar->hasMessage());
    }

private:
    QList<Ews::CalendarItem> helenasCalendar(const QString &subject)
    {
        return m_sandbox->server().exchange().with([&subject](Sandbox::State &state) {
            QList<Ews::CalendarItem> entries;
            for (auto &[key, item] : state.organisation.mailboxOf(helena)->items)
                if (const auto *entry = item.calendarItem();
                    entry && item.folder == "calendar"_L1 && entry->subject.endsWith(subject))
                    entries.append(*entry);
            return entries;
        });
    }
    qsizetype helenasEntries(const QString &subject) { return helenasCalendar(subject).size(); }
    std::optional<Ews::ResponseType> helenasAnswerTo(const QString &subject)
    {
        return helenasCalendar(subject).value(0).myResponseType;
    }
    /// Ricardo calls his meeting off.
    void callOff(const QString &subject)
    {
        const Session session = sessionOf(u"ricardo.montenegro"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        auto list = readCalendar(session.client, ricardo, now.addDays(-30), now.addDays(10));
        QTRY_VERIFY_WITH_TIMEOUT(list.isFinished(), patience);
        const auto entries = list.result().value();
        const auto entry = std::ranges::find(entries, subject, &CalendarEntry::subject);
        QVERIFY(entry != entries.end());
        Ews::CancelCalendarItem cancel;
        cancel.referenceItemId = entry->id;
        Ews::CreateItem op;
        op.messageDisposition = Ews::MessageDisposition::SendAndSaveCopy;
        op.items = {cancel};
        auto sending = session.client->send(op);
        QTRY_VERIFY_WITH_TIMEOUT(sending.isFinished(), patience);
        QVERIFY(sending.result() && sending.result()->items.first());
    }
    /// Jonas' answer never arrives, and whether it did cannot be looked up.
    void leaveAnAnswerOpen(const QString &subject = u"Tender opening"_s)
    {
        const Session session = sessionOf(u"jonas.weber"_s);
        auto list = readRequests(session.client, session.actingAddress(), {helena});
        QTRY_VERIFY_WITH_TIMEOUT(list.isFinished(), patience);
        const auto requests = list.result()->requests;
        const auto request = std::ranges::find(requests, subject, &Request::subject);
        QVERIFY(request != requests.end());
        FaultProxy proxy;
        proxy.passTo(m_sandbox->server().url());
        for (const auto call : {"CreateItem", "FindItem", "GetItem"})
            proxy.answerOperation(call, {.bytes = {}, .close = true});
        auto answer = answerRequest(sessionOf(u"jonas.weber"_s, proxy.url()).client, *request, {},
                                    m_sandbox->context().journal);
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patience);
        QCOMPARE(answer.result().end, AnswerEnd::Unknown);
    }
};

ONBEHALF_TEST(TestRequestChoices, QApplication)

} // namespace tst_requestchoices

#include "tst_requestchoices.moc"
