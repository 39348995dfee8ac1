// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A series in words: every pattern with every range, in English and in German.

#include "language.h"
#include "support/testprogram.h"
#include "text/recurrencetext.h"

#include <QTest>

namespace tst_recurrencetext {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using namespace Ews;
using enum DayOfWeek;

class tst_RecurrenceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // German last: a language that is installed stays.
    void inEnglish_data() { sentences(); }
    void inEnglish();
    void fitsTheUsersCountry();
    void saysWhatIsWrong();
    void saysWhyARuleIsRefused();
    void inGerman_data() { sentences(); }
    void inGerman();

private:
    static void sentences();
    static QStringList withRanges(const RecurrencePattern &pattern);
};

void tst_RecurrenceText::sentences()
{
    QTest::addColumn<Ews::RecurrencePattern>("pattern");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *english, const char *german, const RecurrencePattern &pattern) {
        QTest::newRow(english) << pattern << QString::fromUtf8(german);
    };
    row("Every day", "Jeden Tag", DailyRecurrence{1});
    row("Every 3 days", "Alle 3 Tage", DailyRecurrence{3});
    row("Every week on Tuesday", "Jede Woche am Dienstag", WeeklyRecurrence{1, {{Tuesday}}});
    row("Every 2 weeks on Tuesday and Thursday", "Alle 2 Wochen am Dienstag und Donnerstag",
        WeeklyRecurrence{2, {{Thursday, Tuesday}}});
    row("Every 2 weeks on Monday, Tuesday and Sunday",
        "Alle 2 Wochen am Montag, Dienstag und Sonntag",
        WeeklyRecurrence{2, {{Sunday, Tuesday, Monday}}});
    row("Every week from Monday to Friday", "Jede Woche von Montag bis Freitag",
        WeeklyRecurrence{1, {{Monday, Tuesday, Wednesday, Thursday, Friday}}});
    row("Every 2 weeks from Monday to Friday", "Alle 2 Wochen von Montag bis Freitag",
        WeeklyRecurrence{2, {{Weekday}}});
    row("Every week on Saturday and Sunday", "Jede Woche am Samstag und Sonntag",
        WeeklyRecurrence{1, {{WeekendDay}}});
    row("Every 2 weeks on every day", "Alle 2 Wochen an jedem Tag", WeeklyRecurrence{2, {{Day}}});
    row("Every month on day 15", "Jeden Monat am 15.", AbsoluteMonthlyRecurrence{1, 15});
    row("Every 21 months on day 1", "Alle 21 Monate am 1.", AbsoluteMonthlyRecurrence{21, 1});
    row("Every 2 months on day 31 (on the last day of shorter months)",
        "Alle 2 Monate am 31. (in kürzeren Monaten am letzten Tag)",
        AbsoluteMonthlyRecurrence{2, 31});
    row("Every month on the first Monday", "Jeden Monat am ersten Montag",
        RelativeMonthlyRecurrence{1, Monday, DayOfWeekIndex::First});
    row("Every 3 months on the second Sunday", "Alle 3 Monate am zweiten Sonntag",
        RelativeMonthlyRecurrence{3, Sunday, DayOfWeekIndex::Second});
    row("Every 3 months on the third weekend day", "Alle 3 Monate am dritten Wochenendtag",
        RelativeMonthlyRecurrence{3, WeekendDay, DayOfWeekIndex::Third});
    row("Every month on the fourth day", "Jeden Monat am vierten Tag",
        RelativeMonthlyRecurrence{1, Day, DayOfWeekIndex::Fourth});
    row("Every 3 months on the last weekday", "Alle 3 Monate am letzten Arbeitstag",
        RelativeMonthlyRecurrence{3, Weekday, DayOfWeekIndex::Last});
    row("Every year on 24 December", "Jedes Jahr am 24. Dezember",
        AbsoluteYearlyRecurrence{24, Month::December});
    row("Every year on 29 February (in other years on 28 February)",
        "Jedes Jahr am 29. Februar (in anderen Jahren am 28. Februar)",
        AbsoluteYearlyRecurrence{29, Month::February});
    row("Every year on 30 April", "Jedes Jahr am 30. April",
        AbsoluteYearlyRecurrence{31, Month::April});
    row("Every year on the first Monday of May", "Jedes Jahr am ersten Montag im Mai",
        RelativeYearlyRecurrence{Monday, DayOfWeekIndex::First, Month::May});
    row("Every year on the second day of May", "Jedes Jahr am zweiten Tag im Mai",
        RelativeYearlyRecurrence{Day, DayOfWeekIndex::Second, Month::May});
    row("Every year on the third weekend day of May", "Jedes Jahr am dritten Wochenendtag im Mai",
        RelativeYearlyRecurrence{WeekendDay, DayOfWeekIndex::Third, Month::May});
    row("Every year on the fourth Thursday of November",
        "Jedes Jahr am vierten Donnerstag im November",
        RelativeYearlyRecurrence{Thursday, DayOfWeekIndex::Fourth, Month::November});
    row("Every year on the last weekday of March", "Jedes Jahr am letzten Arbeitstag im März",
        RelativeYearlyRecurrence{Weekday, DayOfWeekIndex::Last, Month::March});
}

QStringList tst_RecurrenceText::withRanges(const RecurrencePattern &pattern)
{
    const QDate start(2026, 11, 24);
    QStringList texts;
    for (const RecurrenceRange &range : {RecurrenceRange(NoEndRecurrence{start}),
                                         RecurrenceRange(EndDateRecurrence{start, {2027, 3, 5}}),
                                         RecurrenceRange(NumberedRecurrence{start, 1}),
                                         RecurrenceRange(NumberedRecurrence{start, 4})})
        texts.append(recurrenceText({pattern, range}));
    return texts;
}

void tst_RecurrenceText::inEnglish()
{
    QLocale::setDefault(QLocale(u"en-GB"_s));
    installLanguage(QLocale());
    QFETCH(const RecurrencePattern, pattern);
    const QString words = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(patternText(pattern), words);
    QCOMPARE(withRanges(pattern), (QStringList{
                                      words + u", from 24 November 2026"_s,
                                      words + u", from 24 November 2026 until 5 March 2027"_s,
                                      words + u", from 24 November 2026, once"_s,
                                      words + u", from 24 November 2026, 4 times"_s,
                                  }));
}

void tst_RecurrenceText::fitsTheUsersCountry()
{
    const Recurrence christmas{AbsoluteYearlyRecurrence{24, Month::December},
                               NoEndRecurrence{QDate(2026, 12, 24)}};
    QLocale::setDefault(QLocale(u"en-US"_s));
    QCOMPARE(recurrenceText(christmas), u"Every year on December 24, from December 24, 2026"_s);
    // In America weeks begin on Sunday.
    QCOMPARE(patternText(WeeklyRecurrence{1, {{WeekendDay}}}),
             u"Every week on Sunday and Saturday"_s);
    // No French days in an English sentence.
    for (const QLocale &other : {QLocale(u"fr-FR"_s), QLocale::c()}) {
        QLocale::setDefault(other);
        QCOMPARE(recurrenceText(christmas), u"Every year on 24 December, from 24 December 2026"_s);
        QCOMPARE(patternText(WeeklyRecurrence{1, {{Monday}}}), u"Every week on Monday"_s);
    }
}

void tst_RecurrenceText::saysWhatIsWrong()
{
    QSet<QString> texts;
    for (int i = 0; i <= int(Series::Problem::NoOccurrence); ++i)
        texts.insert(recurrenceProblemText(Series::Problem(i)));
    QCOMPARE(texts.size(), int(Series::Problem::NoOccurrence) + 1);
    QCOMPARE(recurrenceProblemText(Series::Problem::NumberOfOccurrences),
             u"The number of occurrences must be from 1 to 999."_s);
}

void tst_RecurrenceText::saysWhyARuleIsRefused()
{
    using Reason = Series::RuleRefusal::Reason;
    QSet<QString> texts;
    for (int i = 0; i <= int(Reason::Problem); ++i)
        texts.insert(ruleRefusalText({.reason = Reason(i), .part = u"X=1"_s}));
    QCOMPARE(texts.size(), int(Reason::Problem) + 1);
    QCOMPARE(ruleRefusalText({.reason = Reason::UnknownPart, .part = u"BYHOUR=9"_s}),
             u"Exchange has nothing like “BYHOUR=9”."_s);
    QCOMPARE(ruleRefusalText({.reason = Reason::Problem, .problem = Series::Problem::DayInterval}),
             u"A daily series repeats every 1 to 999 days."_s);
}

void tst_RecurrenceText::inGerman()
{
    QLocale::setDefault(QLocale(u"de-DE"_s));
    installLanguage(QLocale());
    QFETCH(const RecurrencePattern, pattern);
    QFETCH(const QString, german);
    QCOMPARE(patternText(pattern), german);
    QCOMPARE(withRanges(pattern), (QStringList{
                                      german + u", ab dem 24. November 2026"_s,
                                      german + u", vom 24. November 2026 bis zum 5. März 2027"_s,
                                      german + u", ab dem 24. November 2026, einmal"_s,
                                      german + u", ab dem 24. November 2026, 4-mal"_s,
                                  }));
}

ONBEHALF_TEST(tst_RecurrenceText, QCoreApplication)

} // namespace tst_recurrencetext

#include "tst_recurrencetext.moc"
