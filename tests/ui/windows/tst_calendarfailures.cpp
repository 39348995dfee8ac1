// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarwindow.h"
#include "common/messagebar.h"
#include "support/testprogram.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

namespace tst_calendarfailures {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;
using Support::CalendarWindow;

constexpr int patience = 20000; // milliseconds, for a busy machine under sanitizers
const QString helena = u"helena.lindqvist@sandbox.example"_s;
const QString lunch = u"Lunch with the harbour authority"_s;

/// One calendar cannot be read now, for reasons that are no matter of rights.
class TestCalendarFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<CalendarWindow>(); }
    void cleanup() { m_window.reset(); }

    void itIsSaidAndCanBeTriedAgain_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("store") << u"ErrorMailboxStoreUnavailable"_s
                               << u"database is not available"_s;
        QTest::newRow("move") << u"ErrorMailboxMoveInProgress"_s << u"just being moved"_s;
        QTest::newRow("time") << u"ErrorTimeoutExpired"_s << u"took too long"_s;
        QTest::newRow("inside") << u"ErrorInternalServerTransientError"_s << u"inside the server"_s;
        QTest::newRow("unknown") << u"ErrorOfTomorrow"_s << u"ErrorOfTomorrow"_s;
    }
    void itIsSaidAndCanBeTriedAgain()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, words);
        fail(helena, code);
        QVERIFY(m_window->open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(bar()->hasMessage(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        QCOMPARE(sight(helena), u"cannot be read now"_s);
        QVERIFY2(said().contains(words), qPrintable(said()));
        QVERIFY2(said().contains(u"helena.lindqvist"_s, Qt::CaseInsensitive) ||
                     said().contains(u"Helena Lindqvist"_s),
                 qPrintable(said()));
        QVERIFY(m_window->item(u"Travel bookings"_s)); // the others are there
        QVERIFY(!m_window->item(lunch));

        QSignalSpy closed(bar(), &MessageBar::closed);
        tryAgain(); // still so
        QTRY_VERIFY_WITH_TIMEOUT(!closed.isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(bar()->hasMessage(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(sight(helena), u"cannot be read now"_s, patience);

        mend();
        tryAgain();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->item(lunch), patience);
        QTRY_VERIFY_WITH_TIMEOUT(sight(helena).startsWith(u"may "_s), patience);
        QVERIFY(!bar()->hasMessage());
    }

    /// What was read stays, and other days can be read later.
    void itFailsInBetween()
    {
        QVERIFY(m_window->open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->item(lunch), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        fail(helena, u"ErrorMailboxStoreUnavailable"_s);
        m_window->calendar()->actions()->later->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bar()->hasMessage(), patience);
        QCOMPARE(sight(helena), u"cannot be read now"_s);
        m_window->calendar()->actions()->earlier->trigger();
        QVERIFY(m_window->item(lunch)); // as it was read
        mend();
        m_window->calendar()->actions()->later->trigger();
        tryAgain();
        QTRY_VERIFY_WITH_TIMEOUT(sight(helena).startsWith(u"may "_s), patience);
        QVERIFY(!bar()->hasMessage());
    }

    void onesOwnFails()
    {
        QVERIFY(m_window->signIn(u"jonas.weber"_s));
        fail(Support::jonasWeber, u"ErrorMailboxMoveInProgress"_s);
        m_window->window().showPlace(m_window->calendar());
        QTRY_VERIFY_WITH_TIMEOUT(bar()->hasMessage(), patience);
        QCOMPARE(sight(Support::jonasWeber), u"cannot be read now"_s);
        mend();
        tryAgain();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->item(u"Travel bookings"_s), patience);
        QCOMPARE(sight(Support::jonasWeber), u"your calendar"_s);
    }

    /// That is no failure, and trying again would help nobody.
    void whatIsNotGivenIsNoFailure()
    {
        QVERIFY(m_window->open({u"nobody@sandbox.example"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(sight(u"nobody@sandbox.example"_s), u"not found, or no access"_s,
                                  patience);
        QVERIFY(!bar()->hasMessage());
    }

    void onesOwnHiddenCalendarIsRemembered()
    {
        QVERIFY(m_window->open({helena}));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->item(lunch), patience);
        auto *rows = m_window->calendar()->principals()->model();
        QVERIFY(rows->setData(rows->index(0, 0), int(Qt::Unchecked), Qt::CheckStateRole));
        QVERIFY(!m_window->item(u"Travel bookings"_s));
        m_window->window().signIn()->signOut();
        QVERIFY(m_window->signIn(u"jonas.weber"_s));
        m_window->window().showPlace(m_window->calendar());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->item(lunch), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        QVERIFY(!m_window->item(u"Travel bookings"_s));
        QCOMPARE(rows->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(rows->setData(rows->index(0, 0), int(Qt::Checked), Qt::CheckStateRole));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->item(u"Travel bookings"_s), patience);
    }

private:
    MessageBar *bar() { return m_window->calendar()->messageBar(); }
    void fail(const QString &mailbox, const QString &code)
    {
        m_window->server().exchange().with(
            [&](Sandbox::State &state) { state.controls.failingMailboxes.insert(mailbox, code); });
    }
    void mend()
    {
        m_window->server().exchange().with(
            [](Sandbox::State &state) { state.controls.failingMailboxes.clear(); });
    }
    QString sight(const QString &address)
    {
        const auto *rows = m_window->calendar()->principals()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            if (const auto tip = rows->index(row, 0).data(Qt::ToolTipRole).toString().split(u'\n');
                tip.first() == address)
                return tip.last();
        return {};
    }
    QString said() { return bar()->accessibleName(); }
    void tryAgain()
    {
        for (auto *button : bar()->findChildren<QAbstractButton *>())
            if (button->text().remove(u'&') == u"Try again"_s)
                return button->click();
        QFAIL("It cannot be tried again.");
    }

    std::unique_ptr<CalendarWindow> m_window;
};

ONBEHALF_TEST(TestCalendarFailures, QApplication)

} // namespace tst_calendarfailures

#include "tst_calendarfailures.moc"
