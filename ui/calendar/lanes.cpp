// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/lanes.h"

namespace OnBehalf {

QList<Lane> lanesFor(const QList<Extent> &extents)
{
    QList<Lane> lanes(extents.size());
    QList<int> ends;     // of the last one in each lane of the group
    qsizetype first = 0; // of the group: those that hang together
    int groupEnd = 0;
    const auto close = [&](qsizetype end) {
        for (qsizetype i = first; i < end; ++i)
            lanes[i].count = int(ends.size());
        ends.clear();
        first = end;
    };
    for (qsizetype i = 0; i < extents.size(); ++i) {
        const Extent &extent = extents.at(i);
        if (i > first && extent.begin >= groupEnd)
            close(i);
        groupEnd = i == first ? extent.end : qMax(groupEnd, extent.end);
        int lane = 0;
        while (lane < ends.size() && ends.at(lane) > extent.begin)
            ++lane;
        if (lane == ends.size())
            ends.append(extent.end);
        else
            ends[lane] = extent.end;
        lanes[i].number = lane;
    }
    close(extents.size());
    return lanes;
}

} // namespace OnBehalf
