// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/tracefolder.h"

#include <QDir>
#include <QFile>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

TraceFolder::TraceFolder(const QString &folder,
                         std::shared_ptr<const Ews::Authentication> authentication)
    : m_folder(folder)
    , m_authentication(std::move(authentication))
    , m_writable(QDir().mkpath(folder) && QFileInfo(folder).isWritable())
{}

void TraceFolder::learnSecrets()
{
    const auto secrets = m_authentication->secrets();
    for (const QByteArray &secret : secrets) {
        // A text of a few letters would blot out half the document and hide nothing.
        if (secret.size() >= 4 && !m_secrets.contains(secret))
            m_secrets.append(secret);
    }
}

void TraceFolder::write(const Ews::Exchange &exchange)
{
    learnSecrets();
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
