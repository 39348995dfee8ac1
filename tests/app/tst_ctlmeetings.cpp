// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlmeetings.h"
#include "support/testprogram.h"

#include <QFile>

namespace tst_ctlmeetings {

using namespace CtlCase;

/// Meetings, calendars, free times and rooms from a terminal.
class TestCtlMeetings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
    }
    void cleanup() { m_case.reset(); }

    void createsOnBehalf()
    {
        const Ran ran = m_case->forHelena(newMeeting);
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("the invitations are sent"));
        const auto requests = m_case->inFolder<Ews::MeetingRequest>(anna, u"inbox"_s);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().from->mailbox.emailAddress, helena);
        QCOMPARE(requests.first().sender->mailbox.emailAddress, jonas);
        QCOMPARE(requests.first().start->at(QTimeZone::utc()),
                 QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC));
    }

    void saysWhatItWouldDo()
    {
        const Ran ran = m_case->forHelena(newMeeting + QStringList{u"--dry-run"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("Create the meeting in the calendar of helena"));
        QVERIFY(ran.out.contains("Send the invitations"));
        QVERIFY(m_case->calendar().isEmpty());
        QCOMPARE(m_case->invitations(), 0);
    }

    void takesThePrincipalsZone()
    {
        const Ran ran = m_case->forHelena({u"meeting"_s, u"create"_s, u"--start"_s,
                                           u"2026-12-01T10:00"_s, u"--subject"_s, u"Alone"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.contains("the zone of helena.lindqvist@sandbox.example"),
                 ran.err.constData());
        QCOMPARE(m_case->calendar().size(), 1);
        QCOMPARE(m_case->calendar().first().start->at(QTimeZone::utc()).time(), QTime(9, 0));
    }

    void takesAFile()
    {
        const QString path = m_case->home.filePath(u"meeting.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"subject": "From a file", "start": "2026-12-02T14:00",
                       "time-zone": "Europe/Berlin", "required": ["Anna Schmidt", "Mei Lin"],
                       "optional": "chen.wei@sandbox.example", "private": true,
                       "room": "room.aurora@sandbox.example", "reminder": "none"})");
        file.close();
        const QString id = m_case->created(
            {u"meeting"_s, u"create"_s, u"--from"_s, path, u"--subject"_s, u"Named here"_s});
        QVERIFY(!id.isEmpty());
        const Ews::CalendarItem item = m_case->calendar().first();
        QCOMPARE(item.subject, u"Named here"_s);
        QCOMPARE(item.requiredAttendees.size(), 2);
        QCOMPARE(item.optionalAttendees.size(), 1);
        QCOMPARE(item.location, u"Meeting Room Aurora"_s);
        QCOMPARE(item.sensitivity, Ews::Sensitivity::Private);
        QCOMPARE(item.reminderIsSet, false);
    }

    void showsAMeeting()
    {
        const QString id = m_case->created();
        const Ran ran = m_case->forHelena({u"meeting"_s, u"show"_s, id});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("Freeze"));
        QVERIFY(ran.out.contains("Anna Schmidt <anna.schmidt@sandbox.example>"));
        const auto json = m_case->forHelena({u"meeting"_s, u"show"_s, id, u"--json"_s}).json();
        QCOMPARE(json["start"_L1].toString(), u"2026-12-01T10:00"_s);
        QCOMPARE(json["time-zone"_L1].toString(), u"W. Europe Standard Time"_s);
        QCOMPARE(json["organizer"_L1].toString(), helena);
        QCOMPARE(json["required"_L1][0]["smtp"_L1].toString(), anna);
    }

    void exportsTheCalendar()
    {
        m_case->created();
        const QStringList command{u"calendar"_s,   u"export"_s, u"--from"_s,
                                  u"2026-12-01"_s, u"--to"_s,   u"2026-12-02"_s};
        const Ran ran = m_case->forHelena(command);
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(ran.out.endsWith("END:VCALENDAR\r\n"));
        QVERIFY(ran.out.contains("SUMMARY:Freeze\r\n"));
        QCOMPARE(m_case->forHelena(command + QStringList{u"--json"_s})
                     .json()["icalendar"_L1]
                     .toString()
                     .count(u"BEGIN:VEVENT"_s),
                 1);
    }

    void changesWhatIsNamedAlone()
    {
        const QString id = m_case->created();
        const Ran ran =
            m_case->forHelena({u"meeting"_s, u"update"_s, id, u"--start"_s, u"2026-12-01T15:00"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.err.contains("Answers that were given already are reset."));
        const Ews::CalendarItem item = m_case->calendar().first();
        QCOMPARE(item.subject, u"Freeze"_s);
        QCOMPARE(item.end->at(QTimeZone::utc()).time(), QTime(15, 0)); // as long as before
        QCOMPARE(m_case->invitations(), 2);
    }

    void tellsWhomItIsToldTo()
    {
        const QString id = m_case->created();
        QCOMPARE(m_case
                     ->forHelena({u"meeting"_s, u"update"_s, id, u"--location"_s, u"Elsewhere"_s,
                                  u"--tell"_s, u"nobody"_s})
                     .exit,
                 0);
        QCOMPARE(m_case->invitations(), 1);
        QCOMPARE(m_case
                     ->forHelena({u"meeting"_s, u"update"_s, id, u"--required"_s, anna + u',' + mei,
                                  u"--tell"_s, u"changed"_s})
                     .exit,
                 0);
        QCOMPARE(m_case->invitations(), 1);
        QCOMPARE(m_case->inFolder<Ews::MeetingRequest>(mei, u"inbox"_s).size(), 1);
    }

    void cancelsWithAMessage()
    {
        const QString id = m_case->created();
        const Ran ran =
            m_case->forHelena({u"meeting"_s, u"cancel"_s, id, u"--message"_s, u"Put off."_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(m_case->calendar().isEmpty());
        const auto told = m_case->inFolder<Ews::MeetingCancellation>(anna, u"inbox"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().body->text, u"Put off."_s);
    }

    void cancelsUnsaid()
    {
        const QString id = m_case->created();
        QCOMPARE(m_case->forHelena({u"meeting"_s, u"cancel"_s, id, u"--tell"_s, u"changed"_s}).exit,
                 2);
        QCOMPARE(m_case->forHelena({u"meeting"_s, u"cancel"_s, id, u"--tell"_s, u"nobody"_s}).exit,
                 0);
        QVERIFY(m_case->calendar().isEmpty());
        QVERIFY(m_case->inFolder<Ews::MeetingCancellation>(anna, u"inbox"_s).isEmpty());
    }

    void whatIsNotThereIsSaid()
    {
        const Ran ran = m_case->forHelena({u"meeting"_s, u"cancel"_s, u"AAMkbm9uc2Vuc2U="_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY(ran.err.contains("nobody was told"));
    }

    void aRefusalSaysWhatWasDone()
    {
        const Ran ran = m_case->as(
            jonas, QStringList{u"--mailbox"_s, u"amara.okafor@sandbox.example"_s} + newMeeting);
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("You may not create anything in this calendar. Nothing was "
                                  "created or sent"),
                 ran.err.constData());
    }

    void whatIsWrongIsSaidBeforeAnythingIsSent()
    {
        const Ran ran =
            m_case->forHelena({u"meeting"_s, u"create"_s, u"--start"_s, u"2026-12-01T10:00"_s,
                               u"--time-zone"_s, u"UTC"_s, u"--end"_s, u"2026-12-01T09:00"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY(!ran.err.isEmpty());
        const Ran rule =
            m_case->forHelena(newMeeting + QStringList{u"--recur"_s, u"FREQ=HOURLY"_s});
        QCOMPARE(rule.exit, 1);
        QVERIFY(m_case->calendar().isEmpty());
        QCOMPARE(m_case->server.requests("CreateItem"_L1), 0);
    }

    void listsACalendar()
    {
        m_case->created();
        const Ran ran =
            m_case->forHelena({u"calendar"_s, u"list"_s, u"--from"_s, u"2026-12-01"_s, u"--to"_s,
                               u"2026-12-02"_s, u"--time-zone"_s, u"Europe/Berlin"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonArray entries = ran.json()["entries"_L1].toArray();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first()["start"_L1].toString(), u"2026-12-01T10:00"_s);
        QCOMPARE(entries.first()["subject"_L1].toString(), u"Freeze"_s);
        const Ran empty =
            m_case->forHelena({u"calendar"_s, u"list"_s, u"--from"_s, u"2026-12-03"_s});
        QCOMPARE(empty.exit, 0);
        QVERIFY(empty.out.contains("Nothing is in the calendar then."));
    }

    void showsWhoIsFree()
    {
        m_case->created();
        const Ran ran =
            m_case->as(jonas, {u"availability"_s, anna, u"nobody@sandbox.example"_s, u"--from"_s,
                               u"2026-12-01"_s, u"--time-zone"_s, u"Europe/Berlin"_s, u"--json"_s});
        QCOMPARE(ran.exit, 1); // one of them is not known
        const QJsonArray people = ran.json()["people"_L1].toArray();
        QCOMPARE(people.size(), 2);
        QCOMPARE(people.at(0)["busy"_L1][0]["start"_L1].toString(), u"2026-12-01T10:00"_s);
        QCOMPARE(people.at(0)["busy"_L1][0]["show-as"_L1].toString(), u"Tentative"_s);
        QCOMPARE(people.at(1)["error"_L1]["code"_L1].toString(), u"ErrorMailRecipientNotFound"_s);
    }

    void listsRooms()
    {
        const Ran ran = m_case->as(jonas, {u"rooms"_s, u"list"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonArray lists = ran.json()["roomLists"_L1].toArray();
        QCOMPARE(lists.size(), 2);
        const QJsonArray rooms = lists.first()["rooms"_L1].toArray();
        QCOMPARE(rooms.first()["name"_L1].toString(), u"Anchor (8)"_s);
        QCOMPARE(rooms.first()["seats"_L1].toInt(), 8);
    }

    void listsCategories()
    {
        const QStringList command{u"categories"_s, u"list"_s};
        const Ran ran = m_case->forHelena(command);
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("Board       Dark blue"));
        QVERIFY(ran.out.contains("Follow-up   No colour"));
        const auto json = m_case->forHelena(command + QStringList{u"--json"_s}).json();
        QCOMPARE(json["mailbox"_L1].toString(), helena);
        QCOMPARE(json["categories"_L1].toArray().size(), 7);
        QCOMPARE(json["categories"_L1][0]["name"_L1].toString(), u"Board"_s);
        QCOMPARE(json["categories"_L1][0]["color"_L1].toString(), u"DarkBlue"_s);
        QVERIFY(json["categories"_L1][6]["color"_L1].isNull());
    }

    void listsOnesOwnCategoriesWhereOthersMayNotBeRead()
    {
        const Ran ran =
            m_case->as(mei, {u"--mailbox"_s, helena, u"categories"_s, u"list"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.err.contains("these are your own"));
        QCOMPARE(ran.json()["mailbox"_L1].toString(), mei);
        QCOMPARE(ran.json()["categories"_L1].toArray().size(), 6);
    }

    void saysThatThereAreNoCategories()
    {
        const Ran ran = m_case->as(u"yuki.tanaka@sandbox.example"_s, {u"categories"_s, u"list"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("has no list of categories"));
    }

    void categoriesThatCannotBeReadAreAnError()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.failingMailboxes.insert(helena, u"ErrorMailboxStoreUnavailable"_s);
        });
        const Ran ran = m_case->forHelena({u"categories"_s, u"list"_s, u"--json"_s});
        QVERIFY(ran.exit != 0);
        QCOMPARE(ran.json()["error"_L1]["code"_L1].toString(), u"ErrorMailboxStoreUnavailable"_s);
    }

    void aMeetingHasCategories()
    {
        const QString id =
            m_case->created(newMeeting + QStringList{u"--category"_s, u"Board, Travel"_s,
                                                     u"--category"_s, u"Mine"_s});
        QVERIFY(!id.isEmpty());
        const QList<QString> all{u"Board"_s, u"Travel"_s, u"Mine"_s};
        QCOMPARE(m_case->calendar().first().categories, all);
        QVERIFY(
            m_case->forHelena({u"meeting"_s, u"show"_s, id}).out.contains("Board, Travel, Mine"));
        const auto shown = m_case->forHelena({u"meeting"_s, u"show"_s, id, u"--json"_s}).json();
        QCOMPARE(shown["category"_L1].toVariant().toStringList(), QStringList(all));
        const auto listed =
            m_case->forHelena({u"calendar"_s, u"list"_s, u"--from"_s, u"2026-12-01"_s, u"--to"_s,
                               u"2026-12-02"_s, u"--json"_s});
        QCOMPARE(listed.json()["entries"_L1][0]["category"_L1].toVariant().toStringList(),
                 QStringList(all));
        QCOMPARE(m_case
                     ->forHelena({u"meeting"_s, u"update"_s, id, u"--category"_s, u"none"_s,
                                  u"--tell"_s, u"nobody"_s})
                     .exit,
                 0);
        QVERIFY(m_case->calendar().first().categories.isEmpty());
    }

    void whatWasLeftOpenIsListedAndDropped()
    {
        leaveOpen();
        const Ran listed = m_case->forHelena({u"meeting"_s, u"pending"_s, u"--json"_s});
        QCOMPARE(listed.exit, 0);
        const QJsonArray pending = listed.json()["pending"_L1].toArray();
        QCOMPARE(pending.size(), 1);
        QCOMPARE(pending.first()["subject"_L1].toString(), u"Freeze"_s);
        // Whether they were told cannot be found out: never sent again by itself.
        const Ran finished = m_case->forHelena({u"meeting"_s, u"pending"_s, u"--finish"_s});
        QCOMPARE(finished.exit, 1);
        QVERIFY(finished.err.contains("cannot be found out"));
        QCOMPARE(m_case->invitations(), 0);
        const QString key = pending.first()["key"_L1].toString();
        QCOMPARE(m_case->forHelena({u"meeting"_s, u"pending"_s, key, u"--drop"_s}).exit, 0);
        QVERIFY(m_case->forHelena({u"meeting"_s, u"pending"_s}).out.contains("Nothing was left"));
        QCOMPARE(m_case->forHelena({u"meeting"_s, u"pending"_s, key, u"--drop"_s}).exit, 1);
    }

    void theUserMaySendAgain()
    {
        leaveOpen();
        QCOMPARE(
            m_case->forHelena({u"meeting"_s, u"pending"_s, u"--finish"_s, u"--send-again"_s}).exit,
            0);
        QCOMPARE(m_case->invitations(), 1);
    }

    void usageErrorsAreTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const QString &arguments, const QByteArray &says) {
            QTest::newRow(qPrintable(arguments)) << arguments.split(u' ') << says;
        };
        row(u"meeting create"_s, "Say when it begins");
        row(u"meeting create --start tomorrow"_s, "'tomorrow' is no time for --start");
        row(u"meeting create --start 2026-13-01T10:00"_s, "is no time for --start");
        row(u"meeting create --start 2026-12-01 --time-zone Mars/Olympus"_s, "is no time zone");
        row(u"meeting create --start 2026-12-01 --reminder soon"_s, "'soon' is no number");
        row(u"meeting create --start 2026-12-01 --show-as Away"_s, "'Away' is not Free");
        row(u"meeting create --from /nowhere.json"_s, "cannot be read");
        row(u"meeting show"_s, "'meeting show' needs an argument");
        row(u"meeting update x"_s, "Say what is to change");
        row(u"meeting update x --subject y --tell some"_s, "'some' is not all, changed or nobody");
        row(u"meeting update x --subject y --occurrence soon"_s, "'soon' is no day");
        row(u"meeting update x --subject y --occurrence 2026-12-01 --following 2026-12-01"_s,
            "exclude each other");
        row(u"meeting pending --finish --drop"_s, "exclude each other");
        row(u"meeting pending --send-again"_s, "goes with --finish");
        row(u"calendar list --from never"_s, "'never' is no time for --from");
        row(u"availability"_s, "'availability' needs an argument");
    }

    void usageErrorsAreTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Ran ran = m_case->forHelena(arguments);
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QCOMPARE(m_case->server.requests(), 0);
    }

private:
    /// A meeting that the server saved, and died before it sent.
    void leaveOpen()
    {
        const QString id = m_case->created();
        QVERIFY(!id.isEmpty());
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.organisation.mailboxOf(anna)->items.clear();
            state.organisation.mailboxOf(jonas)->items.clear();
            state.controls.diesAfter = Sandbox::Step::Saved;
        });
        const Ran cut =
            m_case->forHelena({u"meeting"_s, u"update"_s, id, u"--location"_s, u"Elsewhere"_s});
        QCOMPARE(cut.exit, 1);
        QVERIFY2(cut.err.contains("meeting pending"), cut.err.constData());
    }

    std::optional<MeetingsCase> m_case;
};

ONBEHALF_TEST(TestCtlMeetings, QCoreApplication)

} // namespace tst_ctlmeetings

#include "tst_ctlmeetings.moc"
