// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/request.h"

template void Ews::Reader<Sandbox::DomNode>::fields(const Sandbox::DomNode &, Ews::CalendarItem &,
                                                    QLatin1StringView);
template void Ews::Reader<Sandbox::DomNode>::fields(const Sandbox::DomNode &, Ews::Message &,
                                                    QLatin1StringView);
