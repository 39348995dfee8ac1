// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/onlineendtext.h"

#include "ews/switchoff.h"
#include "text/errorsentences.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OnlineEndWords
{
    Q_DECLARE_TR_FUNCTIONS(OnlineEndText)
};

} // namespace

// The dates, and where they were announced: as in switchoffsentences.cpp.
ErrorText onlineEndText(const QString &applicationId)
{
    const QStringList details =
        QStringList{OnlineEndWords::tr("Exchange team, “Exchange Online EWS, Your Time is Almost "
                                       "Up”, February 2026:"),
                    u"https://techcommunity.microsoft.com/blog/exchange/"
                    "exchange-online-ews-your-time-is-almost-up/4492361"_s} +
        switchOffCommands(QString(Ews::offInExchangeOnline), applicationId);
    return {.headline = OnlineEndWords::tr(
                "This mailbox is in Exchange Online. Microsoft has announced to switch Exchange "
                "Web Services (EWS) off there on 1 April 2027: after that OnBehalf does not reach "
                "it any more."),
            .nextStep = OnlineEndWords::tr(
                "Until then an administrator has to allow EWS for this program in your "
                "organisation (EwsEnabled and EwsAllowedAppIDs), where it is not allowed already. "
                "Mailboxes on Exchange Server are not concerned."),
            .details = details.join(u'\n')};
}

} // namespace OnBehalf
