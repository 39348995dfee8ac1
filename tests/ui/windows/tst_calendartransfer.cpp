// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the place "Calendar" for files and comes into it from them, and what is searched
// there.

#include "support/testprogram.h"
#include "transferground.h"

namespace tst_calendartransfer {

using namespace TransferTests;

class TestCalendarTransfer : public QObject, private TransferGround
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

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
};

ONBEHALF_TEST(TestCalendarTransfer, QApplication)

} // namespace tst_calendartransfer

#include "tst_calendartransfer.moc"
