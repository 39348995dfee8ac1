// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/networktext.h"

#include <QCoreApplication>

namespace OnBehalf {

namespace {

struct NetworkSentences
{
    Q_DECLARE_TR_FUNCTIONS(NetworkText)
};

} // namespace

QString heldText(std::chrono::milliseconds left)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    if (seconds <= 0)
        return {};
    return NetworkSentences::tr("The server is busy. Goes on in %n second(s).", nullptr,
                                int(seconds));
}

QString offlineText()
{
    return NetworkSentences::tr("This computer is offline. It goes on when the network is back.");
}

QString unreachedText(std::chrono::milliseconds next)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(next).count();
    if (seconds <= 0)
        return NetworkSentences::tr("The server cannot be reached. It is being tried again…");
    return NetworkSentences::tr("The server cannot be reached. It is tried again in %n second(s).",
                                nullptr, int(seconds));
}

} // namespace OnBehalf
