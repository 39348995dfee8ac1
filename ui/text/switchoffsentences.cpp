// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said where EWS is switched off. The dates are those of the Exchange team's post "Exchange
// Online EWS, Your Time is Almost Up" of February 2026; nothing that confirms or postpones them was
// found after September 2026, so the sentences say whose they are.
// https://techcommunity.microsoft.com/blog/exchange/exchange-online-ews-your-time-is-almost-up/4492361
// https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-control-access-to-ews-in-exchange
#include "ews/switchoff.h"
#include "text/errorsentences.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr CodeSentences switchOffCodes[] = {
    {Ews::offInExchangeOnline,
     QT_TRANSLATE_NOOP(
         "ErrorText", "Exchange Online does not let this program use Exchange Web Services (EWS)."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Microsoft has announced to switch EWS off in one organisation after the other from 1 "
         "October 2026, and for all on 1 April 2027. Until then an administrator can allow it "
         "again for this program, with the commands in the details; that takes up to 24 hours. "
         "Afterwards Exchange Online is reached with Microsoft Graph only, which OnBehalf does not "
         "speak; Exchange Server keeps EWS.")},
    {Ews::offOnServer,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Exchange Web Services (EWS) are switched off for this account, this "
                       "program or the organisation."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Ask the administrator to allow them: the commands are in the details. "
                       "Where only some programs may use EWS, OnBehalf goes by the name "
                       "“OnBehalf/” and its version.")},
    {Ews::refusedOnTheWay,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Something before Exchange refused access: a gateway, or the web server."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Check the server URL, and whether the network you are in may reach it. If "
                       "it stays, send the details to your administrator.")},
};

QStringList onlineCommands(const QString &applicationId)
{
    const QString id = applicationId.isEmpty() ? u"<application ID>"_s : applicationId;
    return {QCoreApplication::translate("ErrorText", "In Exchange Online PowerShell:"),
            u"Get-OrganizationConfig | Format-List EwsEnabled, EwsAllowedAppIDs"_s,
            u"Set-OrganizationConfig -EwsEnabled $true -EwsAllowedAppIDs \"%1\""_s.arg(id),
            u"Set-CASMailbox -Identity <mailbox> -EwsEnabled $true"_s,
            QCoreApplication::translate("ErrorText",
                                        "The list replaces the one before: name in it also the "
                                        "programs that are allowed already, with commas between "
                                        "them.")};
}

QStringList serverCommands()
{
    return {QCoreApplication::translate("ErrorText", "In the Exchange Management Shell:"),
            u"Get-CASMailbox -Identity <mailbox> | Format-List Ews*"_s,
            u"Get-OrganizationConfig | Format-List Ews*"_s,
            u"Set-CASMailbox -Identity <mailbox> -EwsEnabled $true"_s,
            u"Set-OrganizationConfig -EwsEnabled $true"_s,
            QCoreApplication::translate("ErrorText",
                                        "And where EwsApplicationAccessPolicy is EnforceAllowList, "
                                        "of the mailbox or of the organisation:"),
            u"Set-OrganizationConfig -EwsApplicationAccessPolicy EnforceAllowList -EwsAllowList "
            "@{Add=\"OnBehalf/*\"}"_s};
}

} // namespace

std::span<const CodeSentences> switchOffSentences()
{
    return switchOffCodes;
}

QStringList switchOffCommands(QStringView code, const QString &applicationId)
{
    if (code == Ews::offInExchangeOnline)
        return onlineCommands(applicationId);
    return code == Ews::offOnServer ? serverCommands() : QStringList();
}

} // namespace OnBehalf
