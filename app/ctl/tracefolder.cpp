// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/tracefolder.h"

#include <QDir>
#include <QFile>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

TraceFolder::TraceFolder(const QString &folder, QByteArrayList secrets)
    : m_folder(folder)
    , m_secrets(std::move(secrets))
    , m_writable(QDir().mkpath(folder) && QFileInfo(folder).isWritable())
{
    // A text of a few letters would blot out half the document and hide nothing.
    m_secrets.removeIf([](const QByteArray &secret) { return secret.size() < 4; });
}

void TraceFolder::write(const Ews::Exchange &exchange)
{
    const QString name = u"%1-%2"_s.arg(++m_count, 3, 10, QLatin1Char('0')).arg(exchange.operation);
    writeFile(name + u"-request.xml"_s, exchange.request);
    writeFile(name + u"-response.xml"_s, exchange.response);
}

void TraceFolder::writeFile(const QString &name, QByteArray body)
{
    for (const QByteArray &secret : m_secrets)
        body.replace(secret, "***");
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
        m_writable = false;
}

} // namespace OnBehalf::Ctl
