// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said when the server does not let somebody act as somebody else.
// https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-configure-impersonation
#include "text/errorsentences.h"

#include <QCoreApplication>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr CodeSentences impersonationCodes[] = {
    {"ErrorImpersonateUserDenied"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The signed-in account may not act as the owner of this mailbox."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Ask the administrator for the management role ApplicationImpersonation with a scope that "
         "includes this mailbox (Exchange Server; Exchange Online no longer has it), or work with "
         "full access instead. Get-ManagementRoleAssignment -Role ApplicationImpersonation "
         "-GetEffectiveUsers lists who has the role, and for which recipients "
         "(CustomRecipientWriteScope).")},
    {"ErrorImpersonationDenied"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The signed-in account may not impersonate anybody."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Ask the administrator for the management role ApplicationImpersonation, or work with "
         "full "
         "access instead. Get-ManagementRoleAssignment -Role ApplicationImpersonation "
         "-GetEffectiveUsers lists who has the role. Exchange 2007 has no such role: there it is "
         "the right ms-Exch-EPI-May-Impersonate, and ms-Exch-EPI-Impersonation on the server.")},
    {"ErrorImpersonationFailed"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server failed to act as the owner of this mailbox."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Check the identity, and whether that account is enabled and has a mailbox. The role "
         "ApplicationImpersonation has to include it: Get-ManagementRoleAssignment -Role "
         "ApplicationImpersonation -GetEffectiveUsers lists who has it. Or work with full access "
         "instead.")},
    {"ErrorInvalidExchangeImpersonationHeaderData"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server does not understand whom to act as."),
     QT_TRANSLATE_NOOP("ErrorText", "Use the primary e-mail address of the mailbox.")},
    {"ErrorInvalidUserPrincipalName"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server knows no account with this user principal name."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Check the name: it can differ from the e-mail address. Get-User shows it as "
                      "UserPrincipalName. An e-mail address or a SID will do instead.")},
    {"ErrorInvalidUserSid"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The server knows no account with this SID."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Check the SID: Get-User shows it as Sid. An e-mail address or a user "
                       "principal name will do instead.")},
    {"ErrorInvalidUserSidMissingUPN"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The account with this SID has no user principal name."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Name the person by e-mail address, or ask the administrator to give the "
                       "account a user principal name.")},
    {"ErrorInvalidSid"_L1, QT_TRANSLATE_NOOP("ErrorText", "This is no valid SID."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the SID for typing mistakes, or name the person by "
                                    "e-mail address.")},
};

} // namespace

std::span<const CodeSentences> impersonationSentences()
{
    return impersonationCodes;
}

} // namespace OnBehalf
