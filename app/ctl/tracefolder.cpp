// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/tracefolder.h"

#include "text/exchangetext.h"

#include <QDir>
#include <QFile>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto listName = "exchanges.txt"_L1;

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
{
    if (m_writable)
        writeFile(listName, (exchangeHeadingLine() + u'\n').toUtf8());
}

void TraceFolder::follow(const Ews::Client &client)
{
    QObject::connect(&client, &Ews::Client::exchanged, &client,
                     [this](const Ews::Exchange &exchange) { write(exchange); });
}

void TraceFolder::write(const Ews::Exchange &exchange)
{
    const QString name = u"%1-%2"_s.arg(++m_count, 3, 10, QLatin1Char('0')).arg(exchange.operation);
    writeFile(name + u"-request"_s + suffixOf(exchange.request), exchange.request);
    writeFile(name + u"-response"_s + suffixOf(exchange.response), exchange.response);
    writeFile(listName, (exchangeLine(exchange) + u'\n').toUtf8(),
              QIODevice::WriteOnly | QIODevice::Append);
}

void TraceFolder::writeFile(const QString &name, const QByteArray &body, QIODevice::OpenMode mode)
{
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(mode) || file.write(body) != body.size())
        m_writable = false;
}

} // namespace OnBehalf::Ctl
