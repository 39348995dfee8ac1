// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every pattern and range in and out, and set by hand.

#include "composer/recurrencedialog.h"
#include "noticepanel.h"
#include "support/testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

namespace tst_recurrencedialog {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using namespace Ews;
using enum DayOfWeek;

class tst_RecurrenceDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItGot_data();
    void givesBackWhatItGot();
    void showsWhatItGot_data() { givesBackWhatItGot_data(); }
    void showsWhatItGot();
    void setsPatternsByHand_data();
    void setsPatternsByHand();
    void setsRanges();
    void suggestsByTheDay();
    void startsAtTheFirstDate();
    void saysWhatIsWrong();
    void removes();

private:
    template<class T>
    static T *child(const QWidget &dialog, const char *name)
    {
        auto *found = dialog.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
};

const QDate tuesday(2026, 11, 24);
const RecurrenceRange noEnd = NoEndRecurrence{tuesday};

void tst_RecurrenceDialog::givesBackWhatItGot_data()
{
    QTest::addColumn<Ews::Recurrence>("recurrence");
    const auto row = [](const char *name, const RecurrencePattern &pattern) {
        QTest::addRow("%s, no end", name) << Recurrence{pattern, noEnd};
        QTest::addRow("%s, by", name)
            << Recurrence{pattern, EndDateRecurrence{tuesday, QDate(2031, 3, 5)}};
        QTest::addRow("%s, times", name) << Recurrence{pattern, NumberedRecurrence{tuesday, 999}};
    };
    row("daily", DailyRecurrence{3});
    row("weekly", WeeklyRecurrence{2, {{Tuesday, Thursday}}, Monday});
    row("weekdays", WeeklyRecurrence{1, {{Weekday}}});
    row("monthly by date", AbsoluteMonthlyRecurrence{2, 31});
    row("monthly by day", RelativeMonthlyRecurrence{1, WeekendDay, DayOfWeekIndex::Last});
    row("yearly by date", AbsoluteYearlyRecurrence{29, Month::February});
    row("yearly by day",
        RelativeYearlyRecurrence{Thursday, DayOfWeekIndex::Fourth, Month::November});
}

void tst_RecurrenceDialog::givesBackWhatItGot()
{
    QFETCH(Recurrence, recurrence);
    const RecurrenceDialog dialog(recurrence, tuesday);
    QCOMPARE(dialog.recurrence(), std::optional(recurrence));
}

// Not just kept: a change of something else and back makes it anew, of the same meaning.
void tst_RecurrenceDialog::showsWhatItGot()
{
    QFETCH(Recurrence, recurrence);
    const RecurrenceDialog other(recurrence, tuesday);
    const auto *panel = other.findChild<NoticePanel *>();
    QVERIFY(panel);
    QVERIFY2(!panel->text().isEmpty(), "The sentence says it.");
    RecurrenceDialog dialog(recurrence, tuesday);
    child<QDateEdit>(dialog, "start")->setDate(tuesday.addYears(1));
    const auto moved = dialog.recurrence();
    QVERIFY(moved);
    QVERIFY(moved != std::optional(recurrence));
    QCOMPARE(moved->range.index(), recurrence.range.index());
    QCOMPARE(moved->pattern.index(), recurrence.pattern.index());
}

void tst_RecurrenceDialog::setsPatternsByHand_data()
{
    using Fill = std::function<void(const QWidget &)>;
    QTest::addColumn<Fill>("fill");
    QTest::addColumn<Ews::Recurrence>("recurrence");
    const auto press = [](const QWidget &dialog, const char *name) {
        child<QRadioButton>(dialog, name)->click();
    };
    const auto set = [](const QWidget &dialog, const char *name, int value) {
        child<QSpinBox>(dialog, name)->setValue(value);
    };
    const auto choose = [](const QWidget &dialog, const char *name, int data) {
        auto *combo = child<QComboBox>(dialog, name);
        combo->setCurrentIndex(combo->findData(data));
        Q_EMIT combo->activated(combo->currentIndex());
    };
    QTest::newRow("daily") << Fill([=](const QWidget &dialog) {
        press(dialog, "daily");
        set(dialog, "days", 999);
    }) << Recurrence{DailyRecurrence{999}, noEnd};
    QTest::newRow("weekdays") << Fill([=](const QWidget &dialog) {
        press(dialog, "daily");
        press(dialog, "everyWeekday");
    }) << Recurrence{WeeklyRecurrence{1, {{Monday, Tuesday, Wednesday, Thursday, Friday}}}, noEnd};
    QTest::newRow("weekly") << Fill([=](const QWidget &dialog) {
        set(dialog, "weeks", 2);
        child<QCheckBox>(dialog, "weekday4")->click();
    }) << Recurrence{WeeklyRecurrence{2, {{Tuesday, Thursday}}}, noEnd};
    QTest::newRow("monthly") << Fill([=](const QWidget &dialog) {
        press(dialog, "monthly");
        set(dialog, "months", 3);
    }) << Recurrence{AbsoluteMonthlyRecurrence{3, 24}, noEnd};
    QTest::newRow("monthly by day") << Fill([=](const QWidget &dialog) {
        press(dialog, "monthly");
        choose(dialog, "monthIndex", int(DayOfWeekIndex::Fourth));
    }) << Recurrence{RelativeMonthlyRecurrence{1, Tuesday, DayOfWeekIndex::Fourth}, noEnd};
    QTest::newRow("yearly") << Fill([=](const QWidget &dialog) { press(dialog, "yearly"); })
                            << Recurrence{AbsoluteYearlyRecurrence{24, Month::November}, noEnd};
    QTest::newRow("yearly by day")
        << Fill([=](const QWidget &dialog) {
               press(dialog, "yearly");
               press(dialog, "yearByDay");
           })
        << Recurrence{RelativeYearlyRecurrence{Tuesday, DayOfWeekIndex::Fourth, Month::November},
                      noEnd};
}

void tst_RecurrenceDialog::setsPatternsByHand()
{
    QFETCH(std::function<void(const QWidget &)>, fill);
    QFETCH(Recurrence, recurrence);
    RecurrenceDialog dialog({}, tuesday);
    fill(dialog);
    QCOMPARE(dialog.recurrence(), std::optional(recurrence));
    QVERIFY(child<QPushButton>(dialog, "accept")->isEnabled());
}

void tst_RecurrenceDialog::setsRanges()
{
    RecurrenceDialog dialog({}, tuesday);
    // What is typed beside a choice chooses it.
    child<QSpinBox>(dialog, "number")->setValue(4);
    QCOMPARE(dialog.recurrence()->range, RecurrenceRange(NumberedRecurrence{tuesday, 4}));
    child<QDateEdit>(dialog, "end")->setDate(tuesday.addDays(30));
    QCOMPARE(dialog.recurrence()->range,
             RecurrenceRange(EndDateRecurrence{tuesday, tuesday.addDays(30)}));
    child<QRadioButton>(dialog, "noEnd")->click();
    QCOMPARE(dialog.recurrence()->range, noEnd);
}

void tst_RecurrenceDialog::suggestsByTheDay()
{
    const RecurrenceDialog dialog({}, tuesday);
    QCOMPARE(dialog.recurrence(),
             std::optional(Recurrence{WeeklyRecurrence{1, {{Tuesday}}}, noEnd}));
    const auto text = dialog.findChild<NoticePanel *>()->text();
    QVERIFY2(text.contains(u"Tuesday"_s), qPrintable(text));
    for (const auto *date : {"24 Nov", "1 Dec", "8 Dec"})
        QVERIFY2(text.contains(QLatin1StringView(date)), qPrintable(text));
    QVERIFY(!dialog.findChild<QPushButton *>(u"remove"_s)); // there is nothing to remove
    // The 31st is the last one of its weekday, not a fifth.
    RecurrenceDialog last({}, QDate(2026, 12, 31));
    child<QRadioButton>(last, "monthly")->click();
    child<QRadioButton>(last, "monthByDay")->click();
    QCOMPARE(last.recurrence()->pattern,
             RecurrencePattern(RelativeMonthlyRecurrence{1, Thursday, DayOfWeekIndex::Last}));
}

void tst_RecurrenceDialog::startsAtTheFirstDate()
{
    RecurrenceDialog dialog({}, tuesday);
    child<QCheckBox>(dialog, "weekday2")->click();
    child<QCheckBox>(dialog, "weekday5")->click();
    QCOMPARE(dialog.recurrence(), std::optional(Recurrence{WeeklyRecurrence{1, {{Friday}}},
                                                           NoEndRecurrence{tuesday.addDays(3)}}));
}

void tst_RecurrenceDialog::saysWhatIsWrong()
{
    RecurrenceDialog dialog({}, tuesday);
    child<QCheckBox>(dialog, "weekday2")->click();
    const auto *accept = child<QPushButton>(dialog, "accept");
    QVERIFY(!accept->isEnabled());
    QVERIFY(dialog.findChild<NoticePanel *>()->text().contains(u"at least one day"_s));
    QCOMPARE(accept->accessibleDescription(), dialog.findChild<NoticePanel *>()->text());
    child<QCheckBox>(dialog, "weekday2")->click();
    QVERIFY(accept->isEnabled());
    child<QDateEdit>(dialog, "end")->setDate(tuesday.addDays(-1));
    QVERIFY(!accept->isEnabled());
}

void tst_RecurrenceDialog::removes()
{
    RecurrenceDialog dialog(Recurrence{DailyRecurrence{1}, noEnd}, tuesday);
    child<QPushButton>(dialog, "remove")->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!dialog.recurrence());
}

ONBEHALF_TEST(tst_RecurrenceDialog, QApplication)

} // namespace tst_recurrencedialog

#include "tst_recurrencedialog.moc"
