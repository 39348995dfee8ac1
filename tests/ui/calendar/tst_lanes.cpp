// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/lanes.h"
#include "support/testprogram.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tst_lanes {

using namespace OnBehalf;

/// What lies beside each other.
class TestLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNothing() { QVERIFY(lanesFor({}).isEmpty()); }

    void whatDoesNotOverlapHasTheWholeWidth()
    {
        QCOMPARE(lanesFor({{0, 10}, {10, 20}, {30, 40}}), (QList<Lane>{{0, 1}, {0, 1}, {0, 1}}));
    }

    void whatOverlapsSharesIt()
    {
        QCOMPARE(lanesFor({{0, 30}, {10, 20}, {20, 40}}), (QList<Lane>{{0, 2}, {1, 2}, {1, 2}}));
        QCOMPARE(lanesFor({{0, 10}, {0, 10}, {0, 10}, {10, 20}}),
                 (QList<Lane>{{0, 3}, {1, 3}, {2, 3}, {0, 1}}));
    }

    /// Of many, none lies on another, and no lane is left out.
    void noneLiesOnAnother()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 50; ++round) {
            QList<Extent> extents;
            for (int i = 0; i < 60; ++i) {
                const int begin = int(random.bounded(400));
                extents.append({begin, begin + 1 + int(random.bounded(80))});
            }
            std::ranges::stable_sort(extents, {}, &Extent::begin);
            const auto lanes = lanesFor(extents);
            for (qsizetype i = 0; i < lanes.size(); ++i) {
                QVERIFY(lanes.at(i).number < lanes.at(i).count);
                for (qsizetype j = 0; j < i; ++j) {
                    const bool overlap = extents.at(j).end > extents.at(i).begin;
                    QVERIFY(!overlap || lanes.at(i).number != lanes.at(j).number);
                    QVERIFY(!overlap || lanes.at(i).count == lanes.at(j).count);
                }
            }
        }
    }
};

ONBEHALF_TEST(TestLanes, QCoreApplication)

} // namespace tst_lanes

#include "tst_lanes.moc"
