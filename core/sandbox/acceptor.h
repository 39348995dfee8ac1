// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/offer.h"

#include <memory>

namespace Sandbox {

/// The server's side of a handshake that GSSAPI knows: Kerberos inside Negotiate with the key of a
/// keytab, or NTLM where gss-ntlmssp is installed.
class Acceptor
{
public:
    /// For Method::Negotiate or Method::Ntlm; null where this machine cannot do it.
    static std::unique_ptr<Acceptor> make(Ews::Method method, const QString &keytab);
    ~Acceptor();

    enum class State { Refused, Asking, Accepted };
    State take(const QByteArray &token);
    QByteArray answer() const; ///< What goes back to the client; can be empty.
    /// Once accepted: "helena@SANDBOX.EXAMPLE", "SANDBOX\helena".
    QString user() const;

private:
    class Private;
    explicit Acceptor(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Sandbox
