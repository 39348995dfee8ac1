// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said about a meeting before it is sent: warnings, problems, dates, and whose it seems.

#include "support/testprogram.h"
#include "text/busytext.h"
#include "text/datetext.h"
#include "text/sendertext.h"
#include "text/warningtext.h"

#include <QSet>
#include <QTest>

namespace tst_warningtext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Kind = MeetingWarning::Kind;
using Ews::LegacyFreeBusy;

class tst_WarningText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void saysWarnings_data();
    void saysWarnings();
    void everyKindHasASentence();
    void everyProblemSaysWhatToDo();
    void saysWhatIsWrongWithASeries();
    void daysInTheUsersWay_data();
    void daysInTheUsersWay();
    void rangesOfTime();
    void saysWhatIsInATime();
    void saysWhoTheSenderSeemsToBe();
    void titlesSayWhose();

private:
    [[nodiscard]] static WarningContext context()
    {
        return {.principalName = u"Helena Lindqvist"_s,
                .zone = QTimeZone("Europe/Berlin"),
                .day = QDate(2026, 11, 25)};
    }
    [[nodiscard]] static QDateTime at(int hour, int minute = 0, int day = 25)
    {
        return {QDate(2026, 11, day), QTime(hour, minute), Qt::UTC};
    }
};

void tst_WarningText::saysWarnings_data()
{
    QTest::addColumn<MeetingWarning>("warning");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, MeetingWarning warning) {
        QTest::newRow(text) << warning << QString::fromUtf8(text);
    };
    const QString address = u"luca@x"_s;
    const QString luca = u"Luca Bianchi"_s;
    MeetingWarning busy{.kind = Kind::AttendeeBusy,
                        .address = address,
                        .name = luca,
                        .role = AttendeeRole::Optional,
                        .from = at(9, 30),
                        .to = at(10, 30)};
    row("Luca Bianchi (optional) is busy from 10:30 to 11:30.", busy);
    busy.role = AttendeeRole::Required;
    busy.type = LegacyFreeBusy::Tentative;
    row("Luca Bianchi has a tentative appointment from 10:30 to 11:30.", busy);
    busy.name.clear();
    busy.type = LegacyFreeBusy::OOF;
    row("luca@x is out of office from 10:30 to 11:30.", busy);
    busy.from = at(23, 0, 23);
    busy.to = at(23, 0, 27);
    row("luca@x is out of office until Fri 27 Nov.", busy);
    busy.type = LegacyFreeBusy::Busy;
    row("luca@x is busy from Tue 24 Nov, 00:00 to Sat 28 Nov, 00:00.", busy);
    row("Helena Lindqvist is busy from 10:00 to 11:00.",
        {.kind = Kind::PrincipalBusy, .from = at(9), .to = at(10)});
    row("Aurora is taken from 10:00 to 11:00.", {.kind = Kind::RoomBusy,
                                                 .address = u"a@x"_s,
                                                 .name = u"Aurora"_s,
                                                 .from = at(9),
                                                 .to = at(10)});
    row("Aurora has only 6 seat(s).",
        {.kind = Kind::RoomTooSmall, .address = u"a@x"_s, .name = u"Aurora"_s, .number = 6});
    row("Luca Bianchi is out of office until Thu 26 Nov.",
        {.kind = Kind::OutOfOffice, .address = address, .name = luca, .until = at(23, 0, 26)});
    row("Luca Bianchi is out of office.",
        {.kind = Kind::OutOfOffice, .address = address, .name = luca});
    row("The time is outside the working hours of Helena Lindqvist.",
        {.kind = Kind::OutsideWorkingHours});
    row("You have no right to create items in the calendar of Helena Lindqvist.",
        {.kind = Kind::NoRightToCreate});
}

void tst_WarningText::saysWarnings()
{
    QFETCH(MeetingWarning, warning);
    QTEST(warningText(warning, context()), "text");
}

void tst_WarningText::everyKindHasASentence()
{
    QSet<QString> texts;
    for (int kind = 0; kind <= int(Kind::NotVisible); ++kind) {
        const QString text = warningText({.kind = Kind(kind),
                                          .address = u"luca@x"_s,
                                          .name = u"Luca"_s,
                                          .from = at(9),
                                          .to = at(10)},
                                         context());
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        texts.insert(text);
    }
    // The principal's conflict and an attendee's are told in the same words.
    QCOMPARE(texts.size(), int(Kind::NotVisible));
}

void tst_WarningText::everyProblemSaysWhatToDo()
{
    QSet<QString> headlines;
    for (int problem = 0; problem <= int(MeetingProblem::OrganizerInvited); ++problem) {
        const auto text = problemText(MeetingProblem(problem), {}, context());
        QVERIFY2(text.headline.endsWith(u'.'), qPrintable(text.headline));
        QVERIFY2(text.nextStep.endsWith(u'.'), qPrintable(text.headline));
        headlines.insert(text.headline);
    }
    QCOMPARE(headlines.size(), int(MeetingProblem::OrganizerInvited) + 1);
}

void tst_WarningText::saysWhatIsWrongWithASeries()
{
    Meeting meeting;
    meeting.recurrence = {Ews::WeeklyRecurrence{1, {}}, Ews::NoEndRecurrence{QDate(2026, 11, 25)}};
    const auto text = problemText(MeetingProblem::Recurrence, meeting, context());
    QCOMPARE(text.headline, u"A weekly series needs at least one day of the week."_s);
}

void tst_WarningText::daysInTheUsersWay_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("weekday");
    QTest::addColumn<QString>("shortDay");
    QTest::newRow("Britain") << QLocale(u"en_GB"_s) << u"25 November 2026"_s
                             << u"Wednesday, 25 November"_s << u"Wed 25 Nov"_s;
    QTest::newRow("America") << QLocale(u"en_US"_s) << u"November 25, 2026"_s
                             << u"Wednesday, November 25"_s << u"Wed Nov 25"_s;
    // Words of another language would not fit into the sentences.
    QTest::newRow("France") << QLocale(u"fr_FR"_s) << u"25 November 2026"_s
                            << u"Wednesday, 25 November"_s << u"Wed 25 Nov"_s;
}

void tst_WarningText::daysInTheUsersWay()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const QDate day(2026, 11, 25);
    QTEST(dayText(day), "day");
    QTEST(weekdayText(day), "weekday");
    QTEST(shortDayText(day), "shortDay");
}

void tst_WarningText::rangesOfTime()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QCOMPARE(clockText(QTime(9, 5)), u"09:05"_s);
    QCOMPARE(clockRangeText(at(13), at(14)), u"13:00–14:00"_s);
    QCOMPARE(clockRangeText(at(22), at(1, 0, 26)), u"Wed 25 Nov, 22:00 – Thu 26 Nov, 01:00"_s);
    QCOMPARE(timeRangeText(at(13), at(14)), u"Wed 25 Nov, 13:00–14:00"_s);
    QCOMPARE(timeRangeText(at(22), at(1, 0, 26)), u"Wed 25 Nov, 22:00 – Thu 26 Nov, 01:00"_s);
}

void tst_WarningText::saysWhatIsInATime()
{
    const auto zone = context().zone;
    BusyTime time{.start = at(9), .end = at(10)};
    QCOMPARE(busyTimeText(time, zone), u"busy 10:00–11:00"_s);
    time.subject = u"Budget"_s;
    time.location = u"Aurora"_s;
    QCOMPARE(busyTimeText(time, zone), u"busy 10:00–11:00: Budget, Aurora"_s);
    QCOMPARE(busyTimeText({.start = at(9), .end = at(10), .isPrivate = true}, zone),
             u"busy 10:00–11:00: private"_s);
    const QDate day(2026, 11, 25);
    QCOMPARE(busyDayText({}, day, zone), u"free"_s);
    QCOMPARE(busyDayText({time}, day, zone), u"busy 10:00–11:00"_s);
    QCOMPARE(busyDayText({time}, day.addDays(1), zone), u"free"_s);
    QCOMPARE(busyDayText({{at(9), at(10), LegacyFreeBusy::Free}}, day, zone), u"free"_s);
}

void tst_WarningText::saysWhoTheSenderSeemsToBe()
{
    SenderParties parties{u"Jonas"_s, u"jonas@x"_s, u"Helena"_s, u"helena@x"_s, Access::FullAccess};
    QCOMPARE(senderText(parties).sender, u"Jonas on behalf of Helena"_s);
    QVERIFY(!senderText(parties).needsCare);
    parties.ownName.clear();
    QCOMPARE(senderText(parties).sender, u"jonas@x on behalf of Helena"_s);
    parties.access = Access::Impersonation;
    QCOMPARE(senderText(parties).sender, u"Helena"_s);
    QVERIFY(senderText(parties).needsCare);
    QVERIFY(senderText(parties).explanation.contains(u"Nobody can tell"_s));
    parties.principal = u"JONAS@x"_s;
    QVERIFY(!senderText(parties).needsCare);
    QCOMPARE(senderText(parties).sender, u"jonas@x"_s);
}

void tst_WarningText::titlesSayWhose()
{
    const SenderParties helena{{}, u"jonas@x"_s, u"Helena"_s, u"helena@x"_s};
    const SenderParties own{{}, u"jonas@x"_s, {}, u"jonas@x"_s};
    QCOMPARE(composerTitle(u" "_s, helena, true), u"Untitled – New meeting on behalf of Helena"_s);
    QCOMPARE(composerTitle(u"A"_s, helena, false), u"A – Meeting of Helena"_s);
    QCOMPARE(composerTitle(u"A"_s, own, true), u"A – New meeting"_s);
    QCOMPARE(composerTitle(u"A"_s, own, false), u"A – Meeting"_s);
}

ONBEHALF_TEST(tst_WarningText, QCoreApplication)

} // namespace tst_warningtext

#include "tst_warningtext.moc"
