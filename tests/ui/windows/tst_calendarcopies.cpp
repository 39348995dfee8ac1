// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Items that are copied into another calendar, declined and deleted.

#include "support/testprogram.h"
#include "transferground.h"

namespace tst_calendarcopies {

using namespace TransferTests;

class TestCalendarCopies : public QObject, private TransferGround
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

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
};

ONBEHALF_TEST(TestCalendarCopies, QApplication)

} // namespace tst_calendarcopies

#include "tst_calendarcopies.moc"
