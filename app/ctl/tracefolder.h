// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"

namespace OnBehalf::Ctl {

/// Writes the bodies of a client's requests and answers as numbered .xml files. Credentials travel
/// in HTTP headers, which are not written; where a server repeats one in a body it is blotted out.
class TraceFolder
{
public:
    /// Makes the folder.
    explicit TraceFolder(const QString &folder);

    /// Writes what \a client, which must not outlive this, sends and is answered. Its
    /// authentication knows what must not be written; tokens change.
    void follow(const Ews::Client &client);

    bool isWritable() const { return m_writable; }
    void write(const Ews::Exchange &exchange);

private:
    void learnSecrets();
    void writeFile(const QString &name, QByteArray body);

    QString m_folder;
    std::shared_ptr<const Ews::Authentication> m_authentication;
    QByteArrayList m_secrets; ///< Those of earlier, too: a token may still be good.
    int m_count = 0;
    bool m_writable = false;
};

} // namespace OnBehalf::Ctl
