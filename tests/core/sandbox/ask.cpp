// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"

#include "support/sharedfolder.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace Test {

namespace {
QList<QByteArray> answers;
QList<QByteArray> faults;

/// All lines that xmllint has to say of \a all, which it calls 0.xml, 1.xml …
QList<QByteArray> xmllint(const QList<QByteArray> &all, const QString &schema)
{
    if (all.isEmpty())
        return {};
    const QTemporaryDir folder;
    QStringList arguments{u"--nonet"_s, u"--noout"_s, u"--schema"_s, schema};
    for (qsizetype i = 0; i < all.size(); ++i) {
        QFile file(folder.filePath(u"%1.xml"_s.arg(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(all.at(i)) != all.at(i).size())
            qFatal("Cannot write %s", qUtf8Printable(file.fileName()));
        arguments.append(file.fileName());
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"xmllint"_s, arguments);
    if (!process.waitForFinished(60'000))
        qFatal("xmllint: %s", qUtf8Printable(process.errorString()));
    return process.readAll().split('\n');
}

std::optional<QString> validate(const QList<QByteArray> &all, const QString &schema)
{
    QStringList problems;
    qsizetype valid = 0;
    for (const QByteArray &line : xmllint(all, schema)) {
        valid += line.endsWith(" validates");
        if (line.contains("error"))
            problems.append(QString::fromUtf8(line));
    }
    if (valid == all.size())
        return std::nullopt;
    return u"%1 of %2 valid; "_s.arg(valid).arg(all.size()) + problems.join(u'\n');
}

} // namespace

QByteArray rawAnswer(Sandbox::Exchange &exchange, const QByteArray &soap, const QString &caller)
{
    const Sandbox::Answer answer = exchange.answer(soap, caller);
    (answer.httpStatus == 200 ? answers : faults).append(answer.body);
    return answer.body;
}

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(ONBEHALF_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No data file %s", qUtf8Printable(name));
    return file.readAll();
}

QList<QByteArray> officiallyValid(const QList<QByteArray> &messages)
{
    QList<QByteArray> valid;
    for (const QByteArray &line : xmllint(messages, Support::sharedPath(u"schemas/soap.xsd"_s))) {
        const QByteArray end = ".xml validates";
        if (line.endsWith(end))
            valid.append(messages.at(line.chopped(end.size()).split('/').last().toInt()));
    }
    return valid;
}

std::optional<QString> answersInvalid()
{
    if (auto problems = validate(answers, Support::sharedPath(u"schemas/soap.xsd"_s)))
        return problems;
    return validate(faults, QStringLiteral(ONBEHALF_TEST_DATA "/fault.xsd"));
}

} // namespace Test
