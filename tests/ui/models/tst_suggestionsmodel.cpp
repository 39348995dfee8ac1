// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times that suit, rooms, and time zones.

#include "../composer/samplemeeting.h"
#include "common/cellroles.h"
#include "common/tones.h"
#include "models/roomsmodel.h"
#include "models/suggestionsmodel.h"
#include "models/zonesmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_suggestionsmodel {

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

class tst_SuggestionsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTimesByTheClocksOfTheZone();
    void saysWhoIsNotFree_data();
    void saysWhoIsNotFree();
    void roomsSaySizeAndState();
    void zonesOfThoseConcernedComeFirst();
    void zonesAreAllThereFromWestToEast();
};

void tst_SuggestionsModel::saysTimesByTheClocksOfTheZone()
{
    SuggestionsModel model;
    model.setContent({.times = {{.start = SampleMeeting::at(13), .isWorkTime = true},
                                {.start = SampleMeeting::at(23), .isWorkTime = true}},
                      .duration = std::chrono::minutes(90),
                      .zone = *Series::timeZone(u"W. Europe Standard Time"_s),
                      .people = {}});
    QCOMPARE(model.index(0).data().toString(), u"Wed 25 Nov, 14:00–15:30"_s);
    QCOMPARE(model.timeText(0, SampleMeeting::day()), u"14:00–15:30"_s);
    // Midnight there begins the next day.
    QCOMPARE(model.index(1).data().toString(), u"Thu 26 Nov, 00:00–01:30"_s);
    QVERIFY(!model.at(QModelIndex()));
}

void tst_SuggestionsModel::saysWhoIsNotFree_data()
{
    QTest::addColumn<QStringList>("conflicts");
    QTest::addColumn<bool>("workTime");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    const auto a = [](const char *name) { return QLatin1StringView(name) + u"@x"_s; };
    const int success = int(Tone::Success);
    const int info = int(Tone::Info);
    QTest::newRow("nobody") << QStringList() << true << u"everybody; Aurora free"_s << success;
    QTest::newRow("one") << QStringList{u"B@X"_s} << true << u"all but Bea; Aurora free"_s << info;
    QTest::newRow("the room") << QStringList{a("room")} << true << u"all but Aurora"_s << info;
    QTest::newRow("many") << QStringList{a("a"), a("b"), a("c"), a("d")} << true
                          << u"all but 4; Aurora free"_s << info;
    QTest::newRow("late") << QStringList() << false
                          << u"everybody; Aurora free; outside working hours"_s << success;
}

void tst_SuggestionsModel::saysWhoIsNotFree()
{
    QFETCH(QStringList, conflicts);
    QFETCH(bool, workTime);
    SuggestionsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setContent({.times = {{.start = SampleMeeting::at(13),
                                 .isWorkTime = workTime,
                                 .conflicts = conflicts}},
                      .duration = std::chrono::minutes(60),
                      .zone = SampleMeeting::london(),
                      .people = {{u"Ann"_s, u"a@x"_s},
                                 {u"Bea"_s, u"b@x"_s},
                                 {{}, u"c@x"_s},
                                 {u"Dan"_s, u"d@x"_s, AttendeeRole::Optional},
                                 {u"Aurora"_s, u"room@x"_s, AttendeeRole::Resource}}});
    QTEST(model.index(0).data(SecondLineRole).toString(), "text");
    QTEST(model.index(0).data(ToneRole).toInt(), "tone");
}

void tst_SuggestionsModel::roomsSaySizeAndState()
{
    RoomsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRooms({{u"Free"_s, u"free@x"_s, 12},
                    {u"Busy"_s, u"busy@x"_s, 12},
                    {u"Small"_s, u"small@x"_s, 3},
                    {u"Any"_s, u"any@x"_s, {}},
                    {u"Ours"_s, u"OURS@x"_s, 2}});
    const auto state = [&model](int row) {
        return model.index(row, RoomsModel::State).data().toString();
    };
    QCOMPARE(state(0), u"not known"_s);
    QCOMPARE(state(2), u"not known"_s); // nothing is asked of it yet
    const auto room = [](const char *name, const QList<BusyTime> &busy) {
        return Availability{
            .address = QLatin1StringView(name) + u"@x"_s, .busy = busy, .error = {}};
    };
    model.setNeed({.known = {room("free", {{SampleMeeting::at(11), SampleMeeting::at(12)}}),
                             room("busy", {{SampleMeeting::at(9), SampleMeeting::at(10, 15)}}),
                             room("small", {}), room("ours", {})},
                   .start = SampleMeeting::at(10),
                   .end = SampleMeeting::at(11),
                   .people = 4,
                   .taken = {u"ours@x"_s}});
    const QStringList states{state(0), state(1), state(2), state(3), state(4)};
    QCOMPARE(states,
             (QStringList{u"free"_s, u"busy"_s, u"too small"_s, u"not known"_s, u"chosen"_s}));
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Busy, busy"_s);
    QCOMPARE(model.at(model.index(3, 1))->name, u"Any"_s);
}

void tst_SuggestionsModel::zonesOfThoseConcernedComeFirst()
{
    ZonesModel model;
    const QAbstractItemModelTester tester(&model);
    const int all = model.rowCount();
    model.setPreferred({{u"GMT Standard Time"_s, u"Helena"_s},
                        {u"W. Europe Standard Time"_s, u"you"_s},
                        {u"GMT Standard Time"_s, u"you"_s},
                        {{}, u"nobody"_s}});
    QCOMPARE(model.rowCount(), all + 2);
    QCOMPARE(model.index(0).data().toString(), u"London (Helena)"_s);
    QCOMPARE(model.index(1).data().toString(), u"Berlin (you)"_s);
    QCOMPARE(model.rowOf(u"W. Europe Standard Time"_s), 1);
    QCOMPARE(model.rowOf(u"Customized Time Zone"_s), -1);
    QCOMPARE(ZonesModel::nameOf(u"Customized Time Zone"_s), u"Customized Time Zone"_s);
}

void tst_SuggestionsModel::zonesAreAllThereFromWestToEast()
{
    const ZonesModel model;
    QVERIFY2(model.rowCount() > 100, qPrintable(QString::number(model.rowCount())));
    int before = -24 * 60 * 60;
    QSet<QString> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto id = model.index(row).data(Qt::UserRole).toString();
        const auto zone = Series::timeZone(id);
        QVERIFY2(zone, qPrintable(id));
        const int offset = zone->standardTimeOffset(QDateTime::currentDateTimeUtc());
        QVERIFY2(offset >= before, qPrintable(id));
        before = offset;
        ids.insert(id);
    }
    QCOMPARE(ids.size(), model.rowCount());
    const auto tokyo = model.index(model.rowOf(u"Tokyo Standard Time"_s)).data().toString();
    QVERIFY2(tokyo.startsWith(u"(UTC+09:00) Tokyo – "_s), qPrintable(tokyo));
}

ONBEHALF_TEST(tst_SuggestionsModel, QCoreApplication)

} // namespace tst_suggestionsmodel

#include "tst_suggestionsmodel.moc"
