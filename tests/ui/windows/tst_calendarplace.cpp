// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarplace.h"
#include "calendar/daysview.h"
#include "calendar/principalsview.h"
#include "common/messagebar.h"
#include "composer/cancelquestion.h"
#include "composer/composerwindow.h"
#include "composer/composerwindows.h"
#include "models/calendarmodel.h"
#include "people/peopledialog.h"
#include "principals/principalslist.h"
#include "sandboxwindow.h"
#include "support/testprogram.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace tst_calendarplace {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;

constexpr int patience = 20000; // milliseconds, for a busy machine under sanitizers
const QString helena = u"helena.lindqvist@sandbox.example"_s;
const QString amara = u"amara.okafor@sandbox.example"_s;
const QString lunch = u"Lunch with the harbour authority"_s;

/// Calendars in the real window.
class TestCalendarPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxWindow>(
            QUrl(), false, Sandbox::Options{.generated = {.calendars = true}});
    }
    void cleanup() { m_sandbox.reset(); }

    void onesOwnCalendarIsThereAtOnce()
    {
        QVERIFY(open());
        QTRY_VERIFY_WITH_TIMEOUT(has(u"Travel bookings"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(place()->principals()->model()->index(0, 0).data().toString(),
                                  u"Jonas Weber"_s, patience);
    }

    void aCalendarIsAddedAndRemembered()
    {
        QVERIFY(open());
        place()->actions()->addPrincipal->trigger();
        auto *dialog = openDialog<PeopleDialog>();
        QVERIFY(dialog);
        type(dialog, "search"_L1, helena);
        auto *hits = dialog->findChild<QListView *>(u"hits"_s);
        QTRY_COMPARE_WITH_TIMEOUT(hits->model()->rowCount(), 1, patience);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"search"_s), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->entries().size(), 1, patience);
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(has(lunch), patience);
        QVERIFY(has(u"Private appointment"_s));
        QVERIFY(!has(u"Dentist"_s));
        const PrincipalsList again(m_sandbox->context().settings, u"jonas.weber@sandbox.example"_s);
        QCOMPARE(again.addresses(), QStringList{helena});
    }

    void aCalendarCanBeHiddenAndTakenOff()
    {
        QVERIFY(open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(has(lunch), patience);
        auto *rows = place()->principals()->model();
        QVERIFY(rows->setData(rows->index(1, 0), int(Qt::Unchecked), Qt::CheckStateRole));
        QTRY_VERIFY_WITH_TIMEOUT(!has(lunch), patience);
        QVERIFY(has(u"Travel bookings"_s));
        QVERIFY(rows->setData(rows->index(1, 0), int(Qt::Checked), Qt::CheckStateRole));
        QTRY_VERIFY_WITH_TIMEOUT(has(lunch), patience);
        QVERIFY(!place()->actions()->removePrincipal->isEnabled());
        place()->principals()->setCurrentIndex(rows->index(1, 0));
        QVERIFY(place()->actions()->removePrincipal->isEnabled());
        place()->actions()->removePrincipal->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 1, patience);
        QVERIFY(!has(lunch));
    }

    void onlyFreeBusyTimes()
    {
        QVERIFY(open({amara}));
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::any_of(
                all(), [](const ShownTime &time) { return time.kind == ShownTime::Kind::Busy; }),
            patience);
        for (const ShownTime &time : all())
            QVERIFY(time.calendar == 0 || time.kind == ShownTime::Kind::Busy);
        QTRY_COMPARE_WITH_TIMEOUT(
            place()->principals()->model()->index(1, 0).data(Qt::ToolTipRole).toString(),
            amara + u"\nfree/busy times only"_s, patience);
    }

    void everySpanCanBeShown()
    {
        QVERIFY(open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(has(lunch), patience);
        for (const auto span : {CalendarSpan::Day, CalendarSpan::Week, CalendarSpan::Month,
                                CalendarSpan::Agenda, CalendarSpan::WorkWeek}) {
            place()->actions()->spanAction(span)->trigger();
            QCOMPARE(place()->span(), span);
            QVERIFY(!m_sandbox->window().grab().isNull());
        }
        const QDate before = place()->range().first;
        place()->actions()->later->trigger();
        QCOMPARE(place()->range().first, before.addDays(7));
        place()->actions()->earlier->trigger();
        place()->actions()->earlier->trigger();
        QCOMPARE(place()->range().first, before.addDays(-7));
        place()->actions()->today->trigger();
        QCOMPARE(place()->range().first, before);
    }

    void theFilterShowsWhatHasTheLetters()
    {
        QVERIFY(open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(has(lunch), patience);
        place()->findChild<QLineEdit *>()->setText(u"HARBOUR"_s);
        for (const ShownTime &time : all())
            QVERIFY(time.entry.subject.contains(u"harbour"_s, Qt::CaseInsensitive));
        QVERIFY(has(lunch));
    }

    void whatIsSelectedIsToldAndOpened()
    {
        QVERIFY(open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(select(lunch), patience);
        QTRY_VERIFY_WITH_TIMEOUT(labels().contains(u"Gamla Stan"_s), patience);
        QVERIFY(place()->actions()->open->isEnabled());
        place()->actions()->open->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->window().composers()->windows().size(), 1, patience);
        auto *composer = m_sandbox->window().composers()->windows().first();
        QTRY_COMPARE_WITH_TIMEOUT(composer->composer()->draft().meeting.subject, lunch, patience);
        QVERIFY(select(u"Private appointment"_s));
        QVERIFY(!place()->actions()->open->isEnabled());
        QVERIFY(!place()->actions()->removeItem->isEnabled());
    }

    /// An appointment is moved at once, and the view shows what the server has.
    void anAppointmentIsMoved()
    {
        QVERIFY(open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(select(lunch), patience);
        const auto before = entry(lunch);
        Q_EMIT place()->daysView()->timeMoved(place()->daysView()->currentKey(),
                                              before.start.addSecs(3600), before.end.addSecs(3600));
        QTRY_COMPARE_WITH_TIMEOUT(entry(lunch).start, before.start.addSecs(3600), patience);
        QCOMPARE(entry(lunch).end, before.end.addSecs(3600));
        QVERIFY(m_sandbox->window().composers()->windows().isEmpty());
    }

    void aRefusedMoveIsSaid()
    {
        QVERIFY(open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(select(lunch), patience);
        const auto before = entry(lunch);
        m_sandbox->server().exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls.insert(u"UpdateItem"_s, u"ErrorAccessDenied"_s);
        });
        Q_EMIT place()->daysView()->timeMoved(place()->daysView()->currentKey(),
                                              before.start.addSecs(3600), before.end.addSecs(3600));
        QTRY_VERIFY_WITH_TIMEOUT(place()->messageBar()->hasMessage(), patience);
        QCOMPARE(entry(lunch).start, before.start);
        QVERIFY(MeetingDrafts(m_sandbox->context().drafts)
                    .drafts(u"jonas.weber@sandbox.example"_s)
                    .isEmpty());
    }

    /// A meeting is opened with the new time: others are told of it.
    void aMeetingIsOpenedWithTheNewTime()
    {
        const QString subject = u"Budget, second round"_s;
        QVERIFY(open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(select(subject), patience);
        const auto before = entry(subject);
        Q_EMIT place()->daysView()->timeMoved(place()->daysView()->currentKey(),
                                              before.start.addSecs(1800), before.end.addSecs(1800));
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->window().composers()->windows().size(), 1, patience);
        auto *composer = m_sandbox->window().composers()->windows().first();
        QTRY_COMPARE_WITH_TIMEOUT(composer->composer()->draft().meeting.times.startsAt(),
                                  before.start.addSecs(1800), patience);
        QCOMPARE(entry(subject).start, before.start); // nothing is sent yet
    }

    void anAppointmentIsDeletedAfterAQuestion()
    {
        QVERIFY(open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(select(lunch), patience);
        place()->actions()->removeItem->trigger();
        auto *question = openDialog<CancelQuestion>();
        QVERIFY(question);
        question->reject();
        QTest::qWait(100);
        QVERIFY(has(lunch));
        place()->actions()->removeItem->trigger();
        QTRY_VERIFY_WITH_TIMEOUT((question = openDialog<CancelQuestion>()), patience);
        question->accept();
        QTRY_VERIFY_WITH_TIMEOUT(!has(lunch), patience);
    }

    void aNewItemIsForWhoeverIsChosen()
    {
        QVERIFY(open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(has(lunch), patience);
        const QDate day = place()->range().first.addDays(1);
        Q_EMIT place()->daysView()->emptyActivated(day, QTime(15, 30));
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->window().composers()->windows().size(), 1, patience);
        const auto &draft = m_sandbox->window().composers()->windows().first()->composer()->draft();
        QCOMPARE(draft.principal, helena);
        QTRY_COMPARE_WITH_TIMEOUT(
            draft.meeting.times.startsAt(),
            QDateTime(day, QTime(15, 30), QTimeZone::systemTimeZone()).toUTC(), patience);
    }

    void aFailureIsSaidAndMended()
    {
        QVERIFY(open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(has(lunch), patience);
        m_sandbox->server().exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls.insert(u"FindItem"_s, u"ErrorInternalServerError"_s);
        });
        place()->actions()->later->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(place()->messageBar()->hasMessage(), patience);
        m_sandbox->server().exchange().with(
            [](Sandbox::State &state) { state.controls.refusedCalls.clear(); });
        place()->actions()->today->trigger();
        place()->actions()->reload->trigger();
        QVERIFY(!place()->messageBar()->hasMessage());
        QTRY_VERIFY_WITH_TIMEOUT(has(lunch), patience);
    }

    void signingOutWhileItReadsIsHarmless()
    {
        QVERIFY(m_sandbox->signIn(u"jonas.weber"_s));
        m_sandbox->window().showPlace(place());
        m_sandbox->window().signIn()->signOut();
        QTest::qWait(100);
        QCOMPARE(place()->times()->rowCount(), 0);
        QCOMPARE(place()->principals()->model()->rowCount(), 0);
    }

private:
    CalendarPlace *place() { return m_sandbox->window().calendar(); }

    bool open(const QStringList &principals = {})
    {
        {
            PrincipalsList list(m_sandbox->context().settings, u"jonas.weber@sandbox.example"_s);
            for (const QString &one : principals)
                list.add({.name = {}, .address = one});
        }
        if (!m_sandbox->signIn(u"jonas.weber"_s))
            return false;
        // The demo's days begin with this week's Monday.
        m_sandbox->window().findChild<QAction *>(u"goCalendar"_s)->trigger();
        return QTest::qWaitFor([this] { return place()->times()->rowCount() > 0; });
    }
    QList<ShownTime> all()
    {
        QList<ShownTime> times;
        for (int row = 0; row < place()->times()->rowCount(); ++row)
            times.append(place()->times()->timeAt(row));
        return times;
    }
    /// Not what free/busy times tell, which may come first and with subjects too.
    QList<ShownTime> items()
    {
        auto times = all();
        times.removeIf([](const ShownTime &time) { return time.kind == ShownTime::Kind::Busy; });
        return times;
    }
    bool has(const QString &title)
    {
        return std::ranges::any_of(items(), [&title](const ShownTime &time) {
            return CalendarModel::title(time) == title;
        });
    }
    CalendarEntry entry(const QString &subject)
    {
        for (const ShownTime &time : items())
            if (time.entry.subject == subject)
                return time.entry;
        return {};
    }
    bool select(const QString &title)
    {
        for (const ShownTime &time : items())
            if (CalendarModel::title(time) == title) {
                place()->daysView()->setCurrentKey(time.key());
                return true;
            }
        return false;
    }
    QString labels()
    {
        QStringList all;
        for (const auto *label : place()->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    }

    std::unique_ptr<SandboxWindow> m_sandbox;
};

ONBEHALF_TEST(TestCalendarPlace, QApplication)

} // namespace tst_calendarplace

#include "tst_calendarplace.moc"
