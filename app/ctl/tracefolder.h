// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/client.h"

#include <QIODevice>

namespace OnBehalf::Ctl {

/// Writes what the window's connection log shows: a line about each exchange into exchanges.txt,
/// and the bodies of requests and answers as numbered .xml files, as they went but for what an
/// Ews::Exchange leaves out.
class TraceFolder
{
public:
    /// Makes the folder.
    explicit TraceFolder(const QString &folder);
    /// Writes what \a client, which must not outlive this, sends and is answered.
    void follow(const Ews::Client &client);

    bool isWritable() const { return m_writable; }
    void write(const Ews::Exchange &exchange);

private:
    void writeFile(const QString &name, const QByteArray &body,
                   QIODevice::OpenMode mode = QIODevice::WriteOnly);

    QString m_folder;
    int m_count = 0;
    bool m_writable = false;
};

} // namespace OnBehalf::Ctl
