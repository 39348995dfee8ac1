// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/output.h"

#include "ctl/signintext.h"
#include "ctl/terminaltext.h"
#include "ews/askoffer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QByteArray &text, FILE *to)
{
    std::fputs(text.constData(), to);
    std::fflush(to);
}

} // namespace

void Output::print(const QString &text) const
{
    write((text + u'\n').toLocal8Bit(), stdout);
}

void Output::print(const QJsonObject &document) const
{
    write(QJsonDocument(document).toJson(), stdout);
}

void Output::print(const QByteArray &bytes) const
{
    write(bytes, stdout);
}

void Output::complain(const QString &text) const
{
    write((text + u'\n').toLocal8Bit(), stderr);
}

void Output::complain(const ErrorText &text) const
{
    complain(text.headline + u'\n' + text.nextStep);
    if (!text.details.isEmpty())
        complain(text.details);
}

void Output::error(const Ews::Error &error, const QString &unchanged) const
{
    this->error(error, terminalErrorText(error, unchanged));
}

void Output::error(const Ews::Error &error, const ErrorText &text) const
{
    if (m_json)
        print(QJsonObject{{u"error"_s, valueJson(std::optional(error))}});
    complain(text);
}

void Output::error(const QString &code, const QString &message) const
{
    if (m_json)
        print(QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}});
    complain(message);
}

QString table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], row.at(i).size());
        }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row.at(i).leftJustified(widths.at(i) + 2) : row.at(i);
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QJsonValue valueJson(const std::optional<Ews::Error> &error)
{
    if (!error)
        return {};
    QJsonObject json{
        {u"code"_s, error->code},
        {u"message"_s, error->message.isEmpty() ? errorText(*error).headline : error->message}};
    if (const auto offered = Ews::offeredWith(*error)) {
        json[u"httpStatus"_s] = error->httpStatus;
        json[u"offered"_s] = QJsonArray::fromStringList(*offered);
    }
    return json;
}

QJsonValue valueJson(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject userJson(const Ews::UserId &user)
{
    return {{u"smtp"_s, textOrNull(user.primarySmtpAddress)},
            {u"name"_s, textOrNull(user.displayName)},
            {u"sid"_s, textOrNull(user.sid)},
            {u"distinguishedUser"_s, valueJson(user.distinguishedUser)}};
}

QString outcomeWord(Outcome outcome)
{
    return QStringList{u"staged"_s, u"applied"_s, u"refused"_s, u"notApplied"_s, u"unknown"_s}.at(
        int(outcome));
}

Exit exitOf(const Ews::Error &error)
{
    if (isAboutSignIn(error))
        return Exit::SignIn;
    switch (error.failure) {
    case Ews::Failure::Fault:
    case Ews::Failure::Refused:
        return Exit::Refused;
    default:
        return Exit::Network;
    }
}

Exit fail(const Ews::Error &error, const Output &output, const QString &unchanged)
{
    output.error(error, unchanged);
    return exitOf(error);
}

Exit failUsage(const QString &problem, const Output &output)
{
    output.error(u"WrongUsage"_s, problem);
    return Exit::Usage;
}

} // namespace OnBehalf::Ctl
