// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever becomes of connections and notifications, the calendar ends equal to the server's.

#include "calendar/showntimes.h"
#include "calendarwindow.h"
#include "common/messagebar.h"
#include "ews/operations/createitem.h"
#include "ews/operations/deleteitem.h"
#include "ews/operations/getstreamingevents.h"
#include "ews/operations/syncfolderitems.h"
#include "ews/operations/updateitem.h"
#include "support/await.h"
#include "support/faultproxy.h"
#include "support/httpanswer.h"
#include "support/testprogram.h"

#include <QAbstractButton>
#include <QRegularExpression>

namespace tst_calendarwatch {

using namespace OnBehalf;
using namespace Support;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr int patience = 20000; // milliseconds, for a busy machine under sanitizers
const QString helena = u"helena.lindqvist@sandbox.example"_s;

const WatchTimes quick{.poll = 50ms,
                       .gather = 10ms,
                       .firstPause = 10ms,
                       .longestPause = 100ms,
                       .good = 50ms,
                       .quiet = 30s,
                       .again = 1h};

/// What a server tells on a connection, one envelope of it.
QByteArray told(const Ews::StreamedEvents &events)
{
    return Ews::writeAnswer<Ews::GetStreamingEvents>(Ews::GetStreamingEvents::Response{{events}},
                                                     {}, Ews::ServerVersion::Exchange2016);
}

QByteArray working()
{
    return told({.connectionStatus = Ews::ConnectionStatus::OK});
}

/// The answer goes on after these envelopes.
Answer unfinished(const QByteArray &envelopes)
{
    return {.bytes = chunkedAnswer(200, envelopes, 1000).chopped(5), .silent = true};
}

class TestCalendarWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_proxy = std::make_unique<FaultProxy>();
        m_window = std::make_unique<CalendarWindow>(m_proxy->url(), true, quick);
        m_proxy->passTo(m_window->server().url());
        stream(1);
    }
    void cleanup()
    {
        m_window.reset();
        m_proxy.reset();
    }

    void whatHappensIsShown()
    {
        QVERIFY(begins());
        change(Support::jonasWeber);
        QVERIFY(endsEqual());
    }

    void aCutConnectionWithChangesBeforeItIsThereAgain()
    {
        QVERIFY(begins());
        m_proxy->answerOperation("GetStreamingEvents",
                                 {.upstream = true, .streamed = true, .held = true}, 1);
        stream();
        m_proxy->cutAll();
        QTRY_COMPARE_WITH_TIMEOUT(m_proxy->arrivals("GetStreamingEvents"), 2, patience);
        change(Support::jonasWeber);
        m_proxy->release();
        QVERIFY(endsEqual());
        change(Support::jonasWeber); // it is listened to again
        QVERIFY(endsEqual());
    }

    void connectionsThatAreCutAgainAndAgain()
    {
        QVERIFY(begins());
        stream();
        for (int i = 0; i < 5; ++i) {
            m_proxy->cutAll();
            change(i % 2 ? helena : Support::jonasWeber);
        }
        QVERIFY(endsEqual());
    }

    void theSameNotificationManyTimes()
    {
        QVERIFY(begins());
        const Ews::Event event{.kind = Ews::EventType::ModifiedEvent,
                               .timeStamp = Ews::DateTime::utc(QDateTime::currentDateTimeUtc()),
                               .itemId = Ews::ItemId{u"one"_s, {}},
                               .parentFolderId = Ews::FolderId{u"somewhere"_s, {}}};
        const QByteArray notification =
            told({.notifications = {{.subscriptionId = subscription(), .events = {event, event}}}});
        m_proxy->answerOperation("GetStreamingEvents",
                                 unfinished(working() + notification.repeated(200)), 1);
        stream();
        change(Support::jonasWeber);
        const auto before = m_proxy->arrivals("FindItem");
        m_proxy->cutAll();
        QTRY_COMPARE_WITH_TIMEOUT(m_proxy->arrivals("GetStreamingEvents"), 2, patience);
        QVERIFY(endsEqual());
        QVERIFY(m_proxy->arrivals("FindItem") > before);
        QVERIFY(m_proxy->arrivals("FindItem") - before < 50); // not once for each
    }

    void aNotificationThatIsLost()
    {
        QVERIFY(begins());
        m_proxy->answerOperation("GetStreamingEvents", unfinished(working()), 1);
        stream();
        const auto before = m_proxy->arrivals("FindItem");
        m_proxy->cutAll();
        // Once it is listened to again it is read; after that nobody tells of anything.
        QTRY_VERIFY_WITH_TIMEOUT(m_proxy->arrivals("FindItem") > before, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        change(Support::jonasWeber);
        m_proxy->cutAll();
        QVERIFY(endsEqual());
    }

    void aPrincipalsCalendarIsAskedFor()
    {
        QVERIFY(begins());
        change(helena);
        QVERIFY(endsEqual());
        for (const QByteArray &answer : {QByteArray(), httpAnswer(502, {}), httpAnswer(200, "<a>"),
                                         httpAnswer(200, working())})
            m_proxy->answerOperation(
                "SyncFolderItems",
                answer.isEmpty() ? Answer{.close = true} : Answer{.bytes = answer}, 2);
        change(helena);
        QVERIFY(endsEqual());
    }

    void garbageInsteadOfNotifications()
    {
        QVERIFY(begins());
        for (const QByteArray &garbage : {QByteArray("<<<>>>"), QByteArray("hello"),
                                          QByteArray("<a/>"), QByteArray(3000, '\xff')})
            m_proxy->answerOperation("GetStreamingEvents", unfinished(working() + garbage), 1);
        stream();
        m_proxy->cutAll();
        change(Support::jonasWeber);
        QTRY_VERIFY_WITH_TIMEOUT(m_proxy->arrivals("GetStreamingEvents") >= 6, patience);
        QVERIFY(endsEqual());
        change(Support::jonasWeber);
        QVERIFY(endsEqual());
    }

    void garbageInsteadOfItems_data()
    {
        QTest::addColumn<Answer>("garbage");
        QTest::addColumn<bool>("triesAgain");
        const QByteArray begin = "<?xml version=\"1.0\"?><s:Envelope xmlns:s=\""
                                 "http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>";
        QTest::newRow("no XML") << Answer{.bytes = httpAnswer(200, "Something is wrong.")} << true;
        QTest::newRow("cut XML") << Answer{.bytes = httpAnswer(200, begin)} << true;
        QTest::newRow("other XML") << Answer{.bytes = httpAnswer(200, "<a/>")} << true;
        QTest::newRow("nothing") << Answer{.bytes = httpAnswer(200, {})} << true;
        QTest::newRow("half an answer") << Answer{.upstream = true, .cutAfter = 400} << true;
        QTest::newRow("until the next change") << Answer{.bytes = httpAnswer(200, begin)} << false;
    }
    /// For as long as what is read after a notification is garbage it is said, and what was read
    /// before stays.
    void garbageInsteadOfItems()
    {
        QFETCH(const Answer, garbage);
        QFETCH(const bool, triesAgain);
        QVERIFY(begins());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        // Of this turn of the loop on: nothing is under way, and every later reading gets it.
        const auto before = shown();
        m_proxy->answerOperation("CalendarView", garbage);
        change(Support::jonasWeber);
        auto *bar = m_window->calendar()->messageBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar->hasMessage(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isReading(), patience);
        const QString said = bar->accessibleName();
        QVERIFY2(said.contains(u"answer cannot be understood. What is shown may be incomplete"_s),
                 qPrintable(said));
        QVERIFY(bar->hasMessage());
        QCOMPARE(shown(), before);
        m_proxy->answerAsOthers("CalendarView");
        if (triesAgain)
            press(bar, u"Try again"_s);
        else
            change(Support::jonasWeber);
        QVERIFY(endsEqual());
        QTRY_VERIFY_WITH_TIMEOUT(!bar->hasMessage(), patience);
    }

private:
    static void press(const QWidget *parent, const QString &text)
    {
        for (auto *button : parent->findChildren<QAbstractButton *>())
            if (button->text().remove(u'&') == text)
                return button->click();
        QFAIL(qPrintable(u"There is no button “%1”."_s.arg(text)));
    }

    struct Line
    {
        int calendar = 0;
        QDateTime start{};
        QDateTime end{};
        QString subject{};
        bool operator==(const Line &) const = default;
        [[nodiscard]] auto key() const { return std::tuple(calendar, start, end, subject); }
    };

    void stream(int times = -1)
    {
        m_proxy->answerOperation("GetStreamingEvents", {.upstream = true, .streamed = true}, times);
    }
    /// The calendars of Jonas and Helena are shown, and both are watched.
    bool begins()
    {
        if (!m_window->open({helena}))
            return false;
        return QTest::qWaitFor(
                   [this] {
                       return m_proxy->arrivals("GetStreamingEvents") > 0 &&
                              m_proxy->arrivals("SyncFolderItems") > 0;
                   },
                   patience) &&
               endsEqual();
    }
    QString subscription()
    {
        static const QRegularExpression id(u"SubscriptionId>([^<]+)<"_s);
        for (const Arrival &arrival : m_proxy->arrivals())
            if (arrival.operation == "GetStreamingEvents")
                return id.match(QString::fromUtf8(arrival.body)).captured(1);
        return {};
    }

    Session session(const QString &address)
    {
        const Account account{.server = m_window->server().url(), .address = address};
        return openSession(account,
                           BasicSignIn{address, m_window->password(address.section(u'@', 0, 0))},
                           {.address = address}, u"en-US"_s);
    }
    QDateTime from() { return ShownDays{.first = range().first}.from(); }
    QDateTime to() { return ShownDays{.first = range().first, .count = range().days}.to(); }
    ShownRange range() { return m_window->calendar()->range(); }

    /// Of the owner's: one item more, one less, one that is moved and one that is called otherwise.
    void change(const QString &whose)
    {
        const auto owner = session(whose);
        auto entries = await(readCalendar(owner.client, whose, from(), to()));
        QVERIFY(entries);
        entries->removeIf([](const CalendarEntry &entry) {
            return entry.isMeeting || entry.type != Ews::CalendarItemType::Single || entry.allDay ||
                   entry.sensitivity == Ews::Sensitivity::Private;
        });
        const auto time = [this](int minutes) {
            return Ews::DateTime::utc(from().addDays(2).addSecs(60 * (600 + minutes)).toUTC());
        };
        Ews::CreateItem create{.sendMeetingInvitations = Ews::SendMeetingInvitations::SendToNone};
        for (int i = 0; i < 4; ++i) {
            Ews::CalendarItem item;
            item.subject = u"New %1"_s.arg(++m_number);
            item.start = time(15 * i);
            item.end = time(15 * i + 30);
            create.items.append(item);
        }
        QVERIFY(await(owner.client->send(create)));
        if (entries->size() < 3)
            return;
        const auto gone = await(owner.client->send(
            Ews::DeleteItem{.deleteType = Ews::DisposalType::HardDelete,
                            .sendMeetingCancellations = Ews::SendMeetingInvitations::SendToNone,
                            .itemIds = {entries->at(0).id}}));
        QVERIFY(gone && gone->items.first());
        Ews::CalendarItem start;
        start.start = time(100);
        Ews::CalendarItem end;
        end.end = time(160);
        Ews::CalendarItem subject;
        subject.subject = u"Renamed %1"_s.arg(m_number);
        const Ews::UpdateItem update{
            .sendMeetingUpdates = Ews::SendMeetingUpdates::SendToNone,
            .itemChanges = {{entries->at(1).id,
                             {Ews::SetItemField{Ews::FieldUri{u"calendar:Start"_s}, start},
                              Ews::SetItemField{Ews::FieldUri{u"calendar:End"_s}, end}}},
                            {entries->at(2).id,
                             {Ews::SetItemField{Ews::FieldUri{u"item:Subject"_s}, subject}}}}};
        const auto updated = await(owner.client->send(update));
        QVERIFY(updated && updated->items.at(0) && updated->items.at(1));
    }

    QList<Line> shown()
    {
        QList<Line> lines;
        for (const ShownTime &time : m_window->items())
            lines.append({time.calendar, time.entry.start, time.entry.end, time.entry.subject});
        std::ranges::sort(lines, {}, &Line::key);
        return lines;
    }
    /// What the server gives Jonas of both calendars now.
    QList<Line> onServer()
    {
        const auto jonas = session(Support::jonasWeber);
        QList<Line> lines;
        int calendar = 0;
        for (const QString &whose : {Support::jonasWeber, helena}) {
            const auto entries = await(readCalendar(jonas.client, whose, from(), to()));
            for (CalendarEntry entry : entries.value_or(QList<CalendarEntry>())) {
                if (calendar > 0 && entry.sensitivity == Ews::Sensitivity::Private)
                    entry.hide(); // as the window does, whatever the server sends
                lines.append({calendar, entry.start, entry.end, entry.subject});
            }
            ++calendar;
        }
        std::ranges::sort(lines, {}, &Line::key);
        return lines;
    }
    bool endsEqual()
    {
        const auto server = onServer();
        return !server.isEmpty() && QTest::qWaitFor([&] { return shown() == server; }, patience);
    }

    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<CalendarWindow> m_window;
    int m_number = 0;
};

ONBEHALF_TEST(TestCalendarWatch, QApplication)

} // namespace tst_calendarwatch

#include "tst_calendarwatch.moc"
