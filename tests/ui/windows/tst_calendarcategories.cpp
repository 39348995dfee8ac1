// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarwindow.h"
#include "models/categorycolor.h"
#include "support/testprogram.h"

#include <QLineEdit>

namespace tst_calendarcategories {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;
using Color = Category::Color;

constexpr int patience = 20000; // milliseconds, for a busy machine under sanitizers
const QString helena = u"helena.lindqvist@sandbox.example"_s;
const QString amara = u"amara.okafor@sandbox.example"_s;
const QString budget = u"Budget, second round"_s;
const QString lunch = u"Lunch with the harbour authority"_s;

/// The categories of entries in the real window.
class TestCalendarCategories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<CalendarWindow>(); }
    void cleanup() { m_window.reset(); }

    void entriesHaveTheColoursOfTheirPrincipal()
    {
        QVERIFY(m_window->open({helena}));
        const QList<QColor> wanted{shownColor(Color::Green), shownColor(Color::Yellow)};
        QTRY_COMPARE_WITH_TIMEOUT(colors(budget), wanted, patience); // Finance, To prepare
        QVERIFY(colors(lunch).isEmpty());                            // not in her list
        QVERIFY(toolTip(lunch).contains(u"category Harbour Line"_s));
        QVERIFY(toolTip(budget).contains(u"categories Finance, To prepare"_s));
    }

    /// Once for each of those who have something with a category on these days.
    void requestsAreFew()
    {
        QVERIFY(m_window->open({helena, amara}));
        QTRY_VERIFY_WITH_TIMEOUT(!colors(budget).isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        const int requests = m_window->server().requests("GetUserConfiguration"_L1);
        QCOMPARE(requests, 2); // Helena's and Jonas' own: of Amara only free/busy times are seen
        for (const auto span : {CalendarSpan::Month, CalendarSpan::Agenda, CalendarSpan::WorkWeek})
            m_window->calendar()->showSpan(span);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        m_window->calendar()->refresh(helena);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        QCOMPARE(m_window->server().requests("GetUserConfiguration"_L1), requests);
    }

    void aListThatCannotBeReadTakesNothingElseAway()
    {
        m_window->server().exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls.insert(u"GetUserConfiguration"_s,
                                               u"ErrorInternalServerError"_s);
        });
        QVERIFY(m_window->open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->item(budget), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        QVERIFY(colors(budget).isEmpty());
        QVERIFY(toolTip(budget).contains(u"categories Finance, To prepare"_s));
        QVERIFY(!m_window->calendar()->messageBar()->hasMessage());
        const int requests = m_window->server().requests("GetUserConfiguration"_L1);
        m_window->calendar()->showDay(QDate::currentDate().addDays(7));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        QCOMPARE(m_window->server().requests("GetUserConfiguration"_L1), requests);
        m_window->calendar()->showDay(QDate::currentDate());
        // Reloading asks again.
        m_window->server().exchange().with(
            [](Sandbox::State &state) { state.controls.refusedCalls.clear(); });
        m_window->calendar()->actions()->reload->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!colors(budget).isEmpty(), patience);
    }

    void theFilterFindsThem()
    {
        QVERIFY(m_window->open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->item(budget), patience);
        auto *filter = m_window->calendar()->findChild<QLineEdit *>(u"calendarFilter"_s);
        QVERIFY(filter);
        filter->setText(u"harbour line"_s);
        QVERIFY(m_window->item(lunch));
        QVERIFY(!m_window->item(budget));
    }

private:
    QModelIndex indexOf(const QString &title)
    {
        const auto time = m_window->item(title);
        auto *times = m_window->calendar()->times();
        return time ? times->index(times->rowOf(time->key())) : QModelIndex();
    }
    QList<QColor> colors(const QString &title)
    {
        const auto time = m_window->item(title);
        return time ? m_window->calendar()->times()->categoryColors(*time) : QList<QColor>();
    }
    QString toolTip(const QString &title)
    {
        return indexOf(title).data(Qt::ToolTipRole).toString();
    }

    std::unique_ptr<CalendarWindow> m_window;
};

ONBEHALF_TEST(TestCalendarCategories, QApplication)

} // namespace tst_calendarcategories

#include "tst_calendarcategories.moc"
