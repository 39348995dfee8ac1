// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"
#include "ews/types/recurrence.h"
#include "requests/request.h"

namespace OnBehalf {

/// Somebody who was invited, with what he answered as far as the calendar or the message tells.
struct Invited
{
    enum class Role { Required, Optional, Room };

    QString name;
    QString address;
    Role role = Role::Required;
    Ews::ResponseType answer = Ews::ResponseType::Unknown;

    bool operator==(const Invited &) const = default;
};

/// What a list of requests leaves out.
struct RequestContent
{
    QString words; ///< The message's text, plain.
    /// Of an invitation as the organizer sent it; of an answer as the principal's own meeting has
    /// them now, with what each has said.
    QList<Invited> invited;
    std::optional<Ews::Recurrence> series{};

    bool operator==(const RequestContent &) const = default;
};

/// Reads it in one request. An error is one of the message: what is not told of the meeting is left
/// out.
QFuture<Ews::Result<RequestContent>> readRequestContent(std::shared_ptr<Ews::Client> client,
                                                        Request request, std::stop_token stop = {});

} // namespace OnBehalf
