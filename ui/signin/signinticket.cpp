// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SignInController says about whose Kerberos ticket it is.

#include "account/ticketholder.h"
#include "errormessage.h"
#include "signin/signincontroller.h"
#include "text/signintext.h"

namespace OnBehalf {

QString SignInController::ticketHolder() const
{
    return m_current ? m_current->ticketHolder : QString();
}

std::optional<Message> SignInController::strangeTicket() const
{
    if (!m_current || !isStrange(ticketHolder(), m_current->account(), m_context.settings))
        return std::nullopt;
    return messageOf(Tone::Warning,
                     strangeTicketText(ticketHolder(), m_current->account().address));
}

void SignInController::confirmTicket()
{
    if (m_current)
        confirmHolder(m_context.settings, m_current->account(), ticketHolder());
}

/// Where the server has judged who it is, that is named.
Message SignInController::messageAbout(const Ews::Error &error) const
{
    Message message = errorMessage(error);
    const bool isJudged = error.failure == Ews::Failure::Unauthorized || isAboutAccount(error);
    if (isJudged && !m_attempt.ticketHolder.isEmpty())
        message.text = (message.text + u' ' +
                        tr("The Kerberos ticket is that of %1.").arg(m_attempt.ticketHolder))
                           .trimmed();
    return message;
}

} // namespace OnBehalf
