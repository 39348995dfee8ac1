// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/tracefolder.h"

#include <QDir>
#include <QFile>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Version 2 of Autodiscover speaks JSON, and is asked by a URL.
QString suffixOf(const QByteArray &body)
{
    if (body.startsWith('{'))
        return u".json"_s;
    return body.startsWith("http") ? u".txt"_s : u".xml"_s;
}

} // namespace

TraceFolder::TraceFolder(const QString &folder)
    : m_folder(folder)
    , m_writable(QDir().mkpath(folder) && QFileInfo(folder).isWritable())
{}

void TraceFolder::follow(const Ews::Client &client)
{
    m_authentication = client.endpoint().authentication;
    QObject::connect(&client, &Ews::Client::exchanged, &client,
                     [this](const Ews::Exchange &exchange) { write(exchange); });
}

void TraceFolder::learnSecrets()
{
    if (!m_authentication)
        return;
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
    writeFile(name + u"-request"_s + suffixOf(exchange.request), exchange.request);
    writeFile(name + u"-response"_s + suffixOf(exchange.response), exchange.response);
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
