// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandboxcase.h"
#include "directory/mailtips.h"
#include "directory/rooms.h"
#include "support/testprogram.h"

namespace tst_roomsandtips {

using namespace SandboxCase;
using Support::await;

/// Rooms to meet in, and what is to be known of those who are invited.
class TestRoomsAndTips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case.emplace();
        QVERIFY(m_case->isReady());
        m_session = m_case->owner(u"helena.lindqvist"_s);
    }
    void cleanup() { m_case.reset(); }

    void roomsComeByTheirLists()
    {
        const auto lists = await(readRooms(m_session.client));
        QVERIFY(lists);
        QCOMPARE(lists->size(), 2);
        QCOMPARE(lists->first().name, u"Harbour House"_s);
        QCOMPARE(lists->first().rooms.size(), 3);
        QCOMPARE(lists->first().rooms.first().seats, 8);
        QVERIFY(!lists->last().rooms.first().seats); // its name tells none
    }

    void aListThatIsRefusedLeavesTheOthers()
    {
        m_case->server.exchange().with([](Sandbox::State &state) {
            state.controls.refusedCalls.insert(u"GetRooms"_s, u"ErrorAccessDenied"_s);
        });
        const auto lists = await(readRooms(m_session.client));
        QVERIFY(lists);
        QCOMPARE(lists->size(), 2);
        QCOMPARE(lists->first().error->code, u"ErrorAccessDenied"_s);
    }

    void seatsAreInTheName_data()
    {
        QTest::addColumn<int>("seats");
        QTest::newRow("Anchor (8)") << 8;
        QTest::newRow("Aurora, 12 seats") << 12;
        QTest::newRow("Sitzungszimmer 3, 20 Plätze") << 20;
        QTest::newRow("Raum Nord - 6 Personen") << 6;
        QTest::newRow("Board Room (Floor 3)") << 0;
        QTest::newRow("Room 12") << 0;
        QTest::newRow("Studio 54 (0)") << 0;
    }

    void seatsAreInTheName()
    {
        QFETCH(int, seats);
        QCOMPARE(seatsIn(QString::fromUtf8(QTest::currentDataTag())).value_or(0), seats);
    }

    void tipsAreOfThoseWhoHaveOne()
    {
        const auto tips = await(readMailTips(m_session.client, address(u"helena.lindqvist"_s),
                                             {address(u"mei.lin"_s), address(u"anna.schmidt"_s),
                                              address(u"mateo.quispe"_s), address(u"all.staff"_s),
                                              u"nobody@sandbox.example"_s}));
        QVERIFY(tips);
        QCOMPARE(tips->size(), 4); // nothing is to be known of Mei
        QVERIFY(tips->at(0).isAway && !tips->at(0).awayText.isEmpty());
        QVERIFY(!tips->at(0).awayText.contains(u'<'));
        QVERIFY(tips->at(1).isFull);
        QVERIFY(tips->at(2).members.value_or(0) > 3);
        QVERIFY(tips->at(3).isInvalid);
    }

    void anOldServerHasNone()
    {
        Sandbox::Server old({.version = Ews::ServerVersion::Exchange2007_SP1});
        QVERIFY(old.listen());
        const QString who = address(u"helena.lindqvist"_s);
        const Session session = m_case->owner(u"helena.lindqvist"_s, old.url());
        const auto tips = await(readMailTips(session.client, who, {address(u"mei.lin"_s)}));
        QVERIFY(tips);
        QVERIFY(tips->isEmpty());
        QVERIFY(!await(readRooms(session.client)));
    }

private:
    std::optional<Case> m_case;
    Session m_session;
};

ONBEHALF_TEST(TestRoomsAndTips, QCoreApplication)

} // namespace tst_roomsandtips

#include "tst_roomsandtips.moc"
