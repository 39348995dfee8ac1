// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/schemas.h"

#include "support/sharedfolder.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace Support {

using namespace Qt::Literals::StringLiterals;

namespace {

QString schema()
{
    return sharedPath(u"schemas/soap.xsd"_s);
}

} // namespace

bool schemasPresent()
{
    return QFileInfo::exists(schema()) && !QStandardPaths::findExecutable(u"xmllint"_s).isEmpty();
}

std::optional<QString> schemaErrors(const QByteArray &xml)
{
    QProcess xmllint;
    xmllint.setProcessChannelMode(QProcess::MergedChannels);
    xmllint.start(u"xmllint"_s, {u"--nonet"_s, u"--noout"_s, u"--schema"_s, schema(), u"-"_s});
    xmllint.write(xml);
    xmllint.closeWriteChannel();
    if (!xmllint.waitForFinished())
        return u"xmllint: %1"_s.arg(xmllint.errorString());
    if (xmllint.exitStatus() == QProcess::NormalExit && xmllint.exitCode() == 0)
        return std::nullopt;
    return QString::fromUtf8(xmllint.readAll() + "in " + xml);
}

} // namespace Support
