// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Autodiscover answers, from Microsoft's pages (data/).

#include "world.h"

#include <QFile>

namespace DiscoveryWorld {

namespace {

QByteArray filled(QLatin1StringView name, QList<std::pair<QByteArray, QByteArray>> words)
{
    QFile file(QLatin1StringView(ONBEHALF_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No file %s", qUtf8Printable(file.fileName()));
    QByteArray text = file.readAll();
    for (const auto &[word, value] : words)
        text.replace(word, value);
    return text;
}

} // namespace

QByteArray soapSettings(const QByteArray &external, const QByteArray &internal)
{
    return http(200, filled(QLatin1StringView("soapsettings.xml"),
                            {{"EXTERNAL", external}, {"INTERNAL", internal}}));
}

QByteArray soapRedirect(const QByteArray &code, const QByteArray &target)
{
    return http(200,
                filled(QLatin1StringView("soapoutcome.xml"), {{"CODE", code}, {"TARGET", target}}));
}

QByteArray soapError(const QByteArray &code)
{
    return soapRedirect(code, {});
}

QByteArray poxSettings(const QByteArray &external, const QByteArray &internal)
{
    return http(200, filled(QLatin1StringView("poxsettings.xml"),
                            {{"EXTERNAL", external}, {"INTERNAL", internal}}));
}

QByteArray poxRedirect(const QByteArray &action, const QByteArray &target)
{
    return http(200, filled(QLatin1StringView("poxredirect.xml"),
                            {{"ACTION", action}, {"TARGET", target}}));
}

QByteArray json(const QByteArray &url)
{
    return http(200, "{\"Protocol\":\"Ews\",\"Url\":\"" + url + "\"}",
                {"Content-Type: application/json"});
}

} // namespace DiscoveryWorld
