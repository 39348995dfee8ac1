// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/types/anyitem.h"

namespace Ews {

template void Reader<PugiNode>::fields(const PugiNode &, CalendarItem &, QLatin1StringView);
template void Reader<PugiNode>::fields(const PugiNode &, Message &, QLatin1StringView);
template void Reader<PugiNode>::fields(const PugiNode &, MeetingRequest &, QLatin1StringView);
template void Reader<PugiNode>::fields(const PugiNode &, MeetingResponse &, QLatin1StringView);
template void Reader<PugiNode>::fields(const PugiNode &, MeetingCancellation &, QLatin1StringView);
template void Reader<PugiNode>::fields(const PugiNode &, MeetingMessage &, QLatin1StringView);
template void Writer::fields(const CalendarItem &, QLatin1StringView);
template void Writer::fields(const Message &, QLatin1StringView);
template void Writer::fields(const MeetingRequest &, QLatin1StringView);
template void Writer::fields(const MeetingResponse &, QLatin1StringView);
template void Writer::fields(const MeetingCancellation &, QLatin1StringView);
template void Writer::fields(const MeetingMessage &, QLatin1StringView);

} // namespace Ews
