// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/featuretext.h"

#include "text/delegatetext.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FeatureText
{
    Q_DECLARE_TR_FUNCTIONS(FeatureText)
};

QString needText(ServerFeature feature)
{
    switch (feature) {
    case ServerFeature::ProposedTimes:
        return FeatureText::tr(
            "Proposing another time needs Exchange 2013 Service Pack 1 or newer.");
    case ServerFeature::RoomLists:
        return FeatureText::tr("Lists of rooms need Exchange 2010 or newer. A room can be added by "
                               "its address.");
    case ServerFeature::NoForward:
        return FeatureText::tr("This setting needs Exchange 2010 Service Pack 1 or newer.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString lackingText(const Ews::Client &client, ServerFeature feature)
{
    if (!isLacking(client, feature))
        return {};
    const auto version = client.serverVersion();
    const QString server = version
                               ? FeatureText::tr("This server is %1.").arg(exchangeName(*version))
                               : FeatureText::tr("This server does not understand that.");
    return needText(feature) + u' ' + server;
}

} // namespace OnBehalf
