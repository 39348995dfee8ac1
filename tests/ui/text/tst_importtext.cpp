// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "text/importtext.h"

#include <QLocale>

namespace tst_importtext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Obstacle = ImportedItem::Obstacle;

SendReport ended(SendEnd end, const QString &code = {},
                 Ews::Failure failure = Ews::Failure::Refused)
{
    SendReport report;
    report.end = end;
    report.plan.items.append({.before = {}, .wanted = {.subject = u"Board"_s}});
    if (!code.isEmpty())
        report.error = Ews::Error{.failure = failure, .code = code};
    return report;
}

class TestImportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void allIsThere()
    {
        const ErrorText said = importText(
            {.reports = {ended(SendEnd::Done), ended(SendEnd::Done)}, .error = {}}, 2, u"Helena"_s);
        QCOMPARE(said.headline,
                 u"2 item(s) imported into the calendar of Helena. Nobody was told."_s);
        QVERIFY(said.nextStep.isEmpty());
    }

    void someWereRefused()
    {
        const ErrorText said = importText(
            {.reports = {ended(SendEnd::Done), ended(SendEnd::Stopped, u"ErrorQuotaExceeded"_s)},
             .error = {}},
            2, u"Helena"_s);
        QCOMPARE(said.headline, u"1 item(s) of 2 imported into the calendar of Helena."_s);
        QVERIFY(said.nextStep.contains(u"“Board”"_s));
        QVERIFY(said.details.contains(u"ErrorQuotaExceeded"_s));
    }

    void itWasCut()
    {
        const Ews::Error cut{.failure = Ews::Failure::Network};
        const ErrorText stopped =
            importText({.reports = {ended(SendEnd::Done), ended(SendEnd::Stopped)}, .error = cut},
                       3, u"Helena"_s);
        QVERIFY(stopped.nextStep.contains(u"The rest was not sent"_s));
        const ErrorText open =
            importText({.reports = {ended(SendEnd::Done), ended(SendEnd::Unknown)}, .error = cut},
                       3, u"Helena"_s);
        QVERIFY(open.nextStep.contains(u"Of one it is not known"_s));
        const ErrorText called =
            importText({.reports = {}, .error = Ews::Error{.failure = Ews::Failure::Cancelled}}, 3,
                       u"Helena"_s);
        QVERIFY(called.nextStep.contains(u"stopped"_s));
        QVERIFY(called.headline.startsWith(u"0 item(s)"_s));
    }

    void remarks()
    {
        ImportedItem item;
        QVERIFY(importRemark(item).isEmpty());
        item.guests = 2;
        item.hasFiles = true;
        QCOMPARE(importRemark(item), u"2 invitee(s) left out, attachments left out"_s);
        for (const auto obstacle :
             {Obstacle::NoTime, Obstacle::Cancelled, Obstacle::UnknownZone, Obstacle::Rule,
              Obstacle::Exceptions, Obstacle::IsException, Obstacle::Problem}) {
            item.obstacle = obstacle;
            QVERIFY(!importRemark(item).isEmpty());
            QVERIFY(!importRemark(item).contains(u"left out,"_s));
        }
    }

    void filesThatAreNone()
    {
        QVERIFY(importFileText({.failure = Ews::Failure::Malformed, .code = u"NotACalendar"_s})
                    .headline.contains(u"not an iCalendar file"_s));
        QVERIFY(importFileText({.failure = Ews::Failure::Malformed, .code = u"NothingInCalendar"_s})
                    .headline.contains(u"no appointments"_s));
    }

    void times()
    {
        ImportedItem item;
        item.meeting.times = {.start = {QDate(2031, 12, 24), QTime(0, 0), {}},
                              .end = {QDate(2031, 12, 26), QTime(0, 0), {}},
                              .startZone = u"UTC"_s,
                              .endZone = u"UTC"_s,
                              .allDay = true};
        QCOMPARE(importTimeText(item), u"Wed 24 Dec – Thu 25 Dec, all day, 2031"_s);
        QVERIFY(importTimeText({}).isEmpty());
    }
};

ONBEHALF_TEST(TestImportText, QCoreApplication)

} // namespace tst_importtext

#include "tst_importtext.moc"
