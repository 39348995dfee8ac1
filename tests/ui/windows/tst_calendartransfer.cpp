// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the place "Calendar" and what comes into it.

#include "calendar/calendarplace.h"
#include "calendar/calendarstore.h"
#include "calendar/daysview.h"
#include "calendar/transferdialogs.h"
#include "common/messagebar.h"
#include "common/statusline.h"
#include "composer/cancelquestion.h"
#include "composer/composerwindows.h"
#include "models/calendarmodel.h"
#include "principals/principalslist.h"
#include "sandboxwindow.h"
#include "support/faultproxy.h"
#include "support/testprogram.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

namespace tst_calendartransfer {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;

constexpr int patience = 20000; // milliseconds, for a busy machine under sanitizers
const QString jonas = u"jonas.weber@sandbox.example"_s;
const QString helena = u"helena.lindqvist@sandbox.example"_s;
const QString lunch = u"Lunch with the harbour authority"_s;

class TestCalendarTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_proxy = std::make_unique<FaultProxy>();
        m_sandbox = std::make_unique<SandboxWindow>(
            m_proxy->url(), false, Sandbox::Options{.generated = {.calendars = true}});
        m_proxy->passTo(m_sandbox->server().url());
        QVERIFY(open());
    }
    void cleanup()
    {
        m_sandbox.reset();
        m_proxy.reset();
    }

    void aCopyInvitesNobody()
    {
        const QString subject = u"Budget, second round"_s;
        QTRY_VERIFY_WITH_TIMEOUT(select(subject), patience);
        const CalendarEntry before = *entry(subject);
        QVERIFY(before.isMeeting);
        const auto invitations = requestsOfAll();
        place()->actions()->copyItem->trigger();
        auto *dialog = openDialog<CopyDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->principal().address, jonas); // not the one in which it is
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(inCalendar(jonas, subject).size(), 1, patience);
        const Ews::CalendarItem copy = inCalendar(jonas, subject).first();
        QVERIFY(copy.requiredAttendees.isEmpty());
        QVERIFY(copy.optionalAttendees.isEmpty());
        QCOMPARE(copy.start->at(QTimeZone::utc()), before.start);
        QCOMPARE(requestsOfAll(), invitations);
        QCOMPARE(inCalendar(helena, subject).size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(shownWith(subject), 2, patience);
    }

    void aCopyThatIsRefusedIsSaid()
    {
        QTRY_VERIFY_WITH_TIMEOUT(select(lunch), patience);
        refuse(u"CreateItem"_s, u"ErrorQuotaExceeded"_s);
        place()->actions()->copyItem->trigger();
        auto *dialog = openDialog<CopyDialog>();
        QVERIFY(dialog);
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(place()->messageBar()->hasMessage(), patience);
        QVERIFY(inCalendar(jonas, lunch).isEmpty());
    }

    void somebodyElsesMeetingIsDeclined()
    {
        QTRY_VERIFY_WITH_TIMEOUT(selectInvited(), patience);
        const CalendarEntry before = currentEntry();
        place()->actions()->removeItem->trigger();
        auto *question = openDialog<CancelQuestion>();
        QVERIFY(question);
        QVERIFY(labels(question).contains(before.organizerName));
        question->findChild<QPlainTextEdit *>(u"words"_s)->setPlainText(u"Not this week."_s);
        question->accept();
        QTRY_COMPARE_WITH_TIMEOUT(declinesTo(before.organizer).size(), 1, patience);
        QVERIFY(declinesTo(before.organizer).first().body->text.contains(u"Not this week."_s));
        QTRY_COMPARE_WITH_TIMEOUT(shownWith(before.subject), 0, patience);
    }

    void somebodyElsesMeetingIsDeletedUnsaid()
    {
        QTRY_VERIFY_WITH_TIMEOUT(selectInvited(), patience);
        const CalendarEntry before = currentEntry();
        place()->actions()->removeItem->trigger();
        auto *question = openDialog<CancelQuestion>();
        QVERIFY(question);
        question->findChild<QRadioButton *>(u"tellNobody"_s)->setChecked(true);
        QVERIFY(!question->findChild<QPlainTextEdit *>(u"words"_s)->isEnabled());
        question->accept();
        QTRY_COMPARE_WITH_TIMEOUT(shownWith(before.subject), 0, patience);
        QVERIFY(declinesTo(before.organizer).isEmpty());
    }

    void aMeetingIsDeletedUnsaid()
    {
        const QString subject = u"Budget, second round"_s;
        QTRY_VERIFY_WITH_TIMEOUT(select(subject), patience);
        place()->actions()->removeItem->trigger();
        auto *question = openDialog<CancelQuestion>();
        QVERIFY(question);
        question->findChild<QRadioButton *>(u"tellNobody"_s)->setChecked(true);
        question->accept();
        QTRY_COMPARE_WITH_TIMEOUT(shownWith(subject), 0, patience);
        QCOMPARE(cancellations(), 0);
    }

    void aCalendarIsSavedAsAFile()
    {
        QTRY_VERIFY_WITH_TIMEOUT(select(lunch), patience);
        place()->actions()->saveFile->trigger();
        auto *dialog = openDialog<ExportDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->principal().address, helena); // whose item is selected
        // A week that is not shown is read first.
        auto *to = dialog->findChild<QDateEdit *>(u"to"_s);
        to->setDate(to->date().addDays(7));
        dialog->accept();
        const QString path = m_folder.filePath(u"helena"_s);
        QVERIFY(choose(path));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path + u".ics"_s), patience);
        QFile file(path + u".ics"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY(all.contains(lunch.toUtf8()));
        QVERIFY(all.contains("Private appointment"));
        QVERIFY(!all.contains("Dentist"));
        QVERIFY(!all.contains("ATTENDEE"));
    }

    void daysThatMakeNoSenseAreSaid()
    {
        QTRY_VERIFY_WITH_TIMEOUT(select(lunch), patience);
        place()->actions()->saveFile->trigger();
        auto *dialog = openDialog<ExportDialog>();
        QVERIFY(dialog);
        auto *from = dialog->findChild<QDateEdit *>(u"from"_s);
        auto *go = dialog->findChild<QPushButton *>(u"accept"_s);
        from->setDate(from->date().addDays(60));
        QVERIFY(!go->isEnabled());
        from->setDate(from->date().addYears(-3));
        QVERIFY(!go->isEnabled());
        // As much as the server gives.
        from->setDate(dialog->findChild<QDateEdit *>(u"to"_s)->date().addYears(-2).addDays(4));
        QVERIFY(go->isEnabled());
        dialog->accept();
        QVERIFY(choose(m_folder.filePath(u"two years"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder.filePath(u"two years.ics"_s)), patience);
        QVERIFY(!place()->messageBar()->hasMessage());
    }

    void savingThatWaitsIsSeenAndCanBeCancelled()
    {
        QTRY_VERIFY_WITH_TIMEOUT(select(lunch), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!place()->store()->isReading(), patience);
        auto *cancel = m_sandbox->window().statusLine()->findChild<QToolButton *>();
        QVERIFY(cancel && !cancel->isVisible());
        QSignalSpy busy(place(), &Place::busyChanged);
        QSignalSpy said(place(), &Place::resultSaid);
        m_proxy->answerOperation("CalendarView", {.upstream = true, .held = true});
        place()->actions()->saveFile->trigger();
        auto *dialog = openDialog<ExportDialog>();
        QVERIFY(dialog);
        auto *to = dialog->findChild<QDateEdit *>(u"to"_s);
        to->setDate(to->date().addDays(30));
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), patience);
        QCOMPARE(busy.first().first().toString(), u"Reading the calendars…"_s);
        cancel->click();
        QTRY_VERIFY_WITH_TIMEOUT(!cancel->isVisible(), patience);
        QCOMPARE(said.last().last().toString(), u"Nothing was saved"_s);
        for (auto *widget : QApplication::topLevelWidgets())
            QVERIFY(!qobject_cast<QFileDialog *>(widget) || !widget->isVisible());
    }

    void whatCannotBeReadIsNotSaved()
    {
        QTRY_VERIFY_WITH_TIMEOUT(select(lunch), patience);
        refuse(u"FindItem"_s, u"ErrorInternalServerError"_s);
        place()->actions()->saveFile->trigger();
        auto *dialog = openDialog<ExportDialog>();
        QVERIFY(dialog);
        auto *to = dialog->findChild<QDateEdit *>(u"to"_s);
        to->setDate(to->date().addDays(30));
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(place()->messageBar()->hasMessage(), patience);
        QTest::qWait(100);
        for (auto *widget : QApplication::topLevelWidgets())
            QVERIFY(!qobject_cast<QFileDialog *>(widget) || !widget->isVisible());
    }

    void aFileIsImported()
    {
        QTRY_VERIFY_WITH_TIMEOUT(select(lunch), patience);
        QVERIFY(importFrom(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
            "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Harbour tour\r\nDTSTART:20261201T100000Z\r\n"
            "DTEND:20261201T110000Z\r\nATTENDEE:mailto:mei.lin@sandbox.example\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Left out\r\nDTSTART:20261202T100000Z\r\n"
            "END:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:3\r\nSUMMARY:Hourly\r\nDTSTART:20261202T100000Z\r\n"
            "RRULE:FREQ=HOURLY\r\nEND:VEVENT\r\n"
            "END:VCALENDAR\r\n"));
        auto *dialog = openDialog<ImportDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->principal().address, helena);
        auto *items = dialog->findChild<ImportModel *>();
        QCOMPARE(items->chosenCount(), 2);
        QVERIFY(!items->setData(items->index(2, 0), int(Qt::Checked), Qt::CheckStateRole));
        QVERIFY(items->index(0, ImportModel::Remark).data().toString().contains(u"left out"_s));
        SandboxWindow::press(dialog, "chooseNone");
        QVERIFY(!dialog->findChild<QPushButton *>(u"accept"_s)->isEnabled());
        QVERIFY(items->setData(items->index(0, 0), int(Qt::Checked), Qt::CheckStateRole));
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(inCalendar(helena, u"Harbour tour"_s).size(), 1, patience);
        QVERIFY(inCalendar(helena, u"Harbour tour"_s).first().requiredAttendees.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!m_sandbox->window().composers()->isImporting(), patience);
        QVERIFY(inCalendar(helena, u"Left out"_s).isEmpty());
        QVERIFY(!place()->messageBar()->hasMessage());
    }

    void otherFilesAreRefusedInWords()
    {
        QTRY_VERIFY_WITH_TIMEOUT(select(lunch), patience);
        QVERIFY(importFrom("Dear Helena"));
        QTRY_VERIFY_WITH_TIMEOUT(place()->messageBar()->hasMessage(), patience);
        QVERIFY(labels(place()->messageBar()).contains(u"not an iCalendar file"_s));
    }

    void anImportThatIsCutIsSaid()
    {
        QTRY_VERIFY_WITH_TIMEOUT(select(lunch), patience);
        QVERIFY(importFrom("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                           "SUMMARY:Harbour tour\r\nDTSTART:20261201T100000Z\r\nEND:VEVENT\r\n"
                           "END:VCALENDAR\r\n"));
        auto *dialog = openDialog<ImportDialog>();
        QVERIFY(dialog);
        refuse(u"CreateItem"_s, u"ErrorQuotaExceeded"_s);
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(place()->messageBar()->hasMessage(), patience);
        QVERIFY(inCalendar(helena, u"Harbour tour"_s).isEmpty());
    }

    void aYearIsSearched()
    {
        QTRY_VERIFY_WITH_TIMEOUT(select(lunch), patience);
        place()->showDay(place()->range().first.addDays(-90));
        auto *filter = place()->findChild<QLineEdit *>(u"calendarFilter"_s);
        QVERIFY(filter);
        place()->actions()->searchAll->trigger(); // there is nothing to look for yet
        QVERIFY(place()->span() != CalendarSpan::Agenda);
        filter->setText(u"harbour authority"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(place()->span(), CalendarSpan::Agenda);
        QCOMPARE(place()->range().days, 365);
        QTRY_VERIFY_WITH_TIMEOUT(shownWith(lunch) > 0, patience);
        for (int row = 0; row < place()->times()->rowCount(); ++row)
            QCOMPARE(CalendarModel::title(place()->times()->timeAt(row)), lunch);
        filter->setText(u"no such thing"_s);
        QTRY_VERIFY_WITH_TIMEOUT(labels(place()).contains(u"calendars that are ticked"_s),
                                 patience);
        place()->escape();
        QVERIFY(filter->text().isEmpty());
        QCOMPARE(place()->span(), CalendarSpan::WorkWeek);
    }

private:
    CalendarPlace *place() { return m_sandbox->window().calendar(); }

    bool open()
    {
        {
            PrincipalsList list(m_sandbox->context().settings, jonas);
            list.add({.name = {}, .address = helena});
        }
        if (!m_sandbox->signIn(u"jonas.weber"_s))
            return false;
        m_sandbox->window().findChild<QAction *>(u"goCalendar"_s)->trigger();
        return QTest::qWaitFor([this] { return place()->times()->rowCount() > 0; });
    }
    QList<ShownTime> items()
    {
        QList<ShownTime> times;
        for (int row = 0; row < place()->times()->rowCount(); ++row)
            if (const auto &time = place()->times()->timeAt(row);
                time.kind != ShownTime::Kind::Busy)
                times.append(time);
        return times;
    }
    std::optional<CalendarEntry> entry(const QString &subject)
    {
        for (const ShownTime &time : items())
            if (time.entry.subject == subject)
                return time.entry;
        return std::nullopt;
    }
    int shownWith(const QString &subject)
    {
        const auto all = items();
        return int(std::ranges::count_if(
            all, [&subject](const ShownTime &time) { return time.entry.subject == subject; }));
    }
    bool select(const QString &subject)
    {
        for (const ShownTime &time : items())
            if (time.entry.subject == subject) {
                place()->daysView()->setCurrentKey(time.key());
                return true;
            }
        return false;
    }
    /// Something in Helena's calendar that another one organizes; the demo's invitations come some
    /// days ahead.
    bool selectInvited()
    {
        QDate day = QDate::currentDate().addDays(2);
        while (day.dayOfWeek() > Qt::Friday)
            day = day.addDays(1);
        if (place()->range().first > day || place()->range().last() < day)
            place()->showDay(day);
        for (const ShownTime &time : items())
            if (time.calendar == 1 && time.entry.isMeeting && !time.entry.organizer.isEmpty() &&
                time.entry.organizer != helena &&
                time.entry.type == Ews::CalendarItemType::Single) {
                place()->daysView()->setCurrentKey(time.key());
                return true;
            }
        return false;
    }
    CalendarEntry currentEntry()
    {
        const QString key = place()->daysView()->currentKey();
        return place()->times()->timeAt(place()->times()->rowOf(key)).entry;
    }
    template<class T>
    QList<T> inFolder(const QString &address, const QString &folder)
    {
        return m_sandbox->server().exchange().with([&](Sandbox::State &state) {
            QList<T> found;
            for (const auto &[key, item] : state.organisation.mailboxOf(address)->items)
                if (const auto *one = std::get_if<T>(&item.content); one && item.folder == folder)
                    found.append(*one);
            return found;
        });
    }
    QList<Ews::CalendarItem> inCalendar(const QString &address, const QString &subject)
    {
        auto found = inFolder<Ews::CalendarItem>(address, u"calendar"_s);
        found.removeIf([&subject](const auto &item) { return item.subject != subject; });
        return found;
    }
    QList<Ews::MeetingResponse> declinesTo(const QString &address)
    {
        auto found = inFolder<Ews::MeetingResponse>(address, u"inbox"_s);
        found.removeIf(
            [](const auto &one) { return one.responseType != Ews::ResponseType::Decline; });
        return found;
    }
    template<class T>
    qsizetype countOfAll()
    {
        qsizetype count = 0;
        for (const QString &name :
             {u"anna.schmidt"_s, u"benoit.lefevre"_s, u"helena.lindqvist"_s, u"jonas.weber"_s,
              u"lea.dubois"_s, u"liam.oconnor"_s, u"mei.lin"_s, u"ricardo.montenegro"_s,
              u"samuel.goldberg"_s, u"sofia.marchetti"_s, u"yuki.tanaka"_s})
            count += inFolder<T>(name + u"@sandbox.example"_s, u"inbox"_s).size();
        return count;
    }
    qsizetype requestsOfAll() { return countOfAll<Ews::MeetingRequest>(); }
    qsizetype cancellations() { return countOfAll<Ews::MeetingCancellation>(); }
    void refuse(const QString &call, const QString &code)
    {
        m_sandbox->server().exchange().with(
            [&](Sandbox::State &state) { state.controls.refusedCalls.insert(call, code); });
    }
    static bool choose(const QString &path)
    {
        auto *dialog = openDialog<QFileDialog>();
        if (!dialog)
            return false;
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        static_cast<QDialog *>(dialog)->accept();
        return true;
    }
    bool importFrom(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"some.ics"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return false;
        file.close();
        place()->actions()->importFile->trigger();
        return choose(file.fileName());
    }
    static QString labels(const QWidget *widget)
    {
        QStringList all;
        for (const auto *label : widget->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<SandboxWindow> m_sandbox;
};

ONBEHALF_TEST(TestCalendarTransfer, QApplication)

} // namespace tst_calendartransfer

#include "tst_calendartransfer.moc"
