// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/exchangetext.h"

#include "log/prettyxml.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

#include <limits>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;
using Ews::Failure;

namespace {

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
};

/// Why nothing could be read, in a word or two: the sentences are where it happened.
QString failureWord(Failure failure)
{
    switch (failure) {
    case Failure::Network:
        return ExchangeText::tr("No connection");
    case Failure::TimedOut:
        return ExchangeText::tr("Timed out");
    case Failure::Certificate:
        return ExchangeText::tr("Certificate");
    case Failure::Unauthorized:
        return ExchangeText::tr("Not signed in");
    case Failure::Forbidden:
        return ExchangeText::tr("Forbidden");
    case Failure::NotFound:
        return ExchangeText::tr("Not found");
    case Failure::Busy:
        return ExchangeText::tr("Server busy");
    case Failure::Http:
        return ExchangeText::tr("No SOAP");
    case Failure::Fault:
    case Failure::Refused:
        return ExchangeText::tr("Refused");
    case Failure::Malformed:
        return ExchangeText::tr("Not readable");
    case Failure::TooLarge:
        return ExchangeText::tr("Too large");
    case Failure::Cancelled:
        return ExchangeText::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString resultText(const Ews::Exchange &exchange)
{
    QStringList words;
    if (exchange.failure)
        words.append(failureWord(*exchange.failure));
    words.append(exchange.codes);
    return words.isEmpty() ? ExchangeText::tr("Done") : words.join(u", "_s);
}

QString bodySection(const QString &heading, const QByteArray &body, bool isCut, qsizetype size)
{
    if (body.isEmpty())
        return {};
    return u"\n%1\n%2\n"_s.arg(
        heading, readableBody(body, isCut, size, std::numeric_limits<qsizetype>::max() / 4));
}

} // namespace

QString exchangeHeading(ExchangePart part)
{
    switch (part) {
    case ExchangePart::Time:
        return ExchangeText::tr("Time");
    case ExchangePart::Operation:
        return ExchangeText::tr("Operation");
    case ExchangePart::Server:
        return ExchangeText::tr("Server");
    case ExchangePart::Status:
        return ExchangeText::tr("HTTP");
    case ExchangePart::Duration:
        return ExchangeText::tr("Duration");
    case ExchangePart::Result:
        return ExchangeText::tr("Result");
    case ExchangePart::Sent:
        return ExchangeText::tr("Sent (bytes)");
    case ExchangePart::Received:
        return ExchangeText::tr("Received (bytes)");
    }
    Q_UNREACHABLE();
}

QString exchangeText(ExchangePart part, const Ews::Exchange &exchange)
{
    switch (part) {
    case ExchangePart::Time:
        return exchange.began.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    case ExchangePart::Operation:
        return exchange.operation;
    case ExchangePart::Server:
        return exchange.host;
    case ExchangePart::Status:
        return exchange.httpStatus == 0 ? u"–"_s : QString::number(exchange.httpStatus);
    case ExchangePart::Duration:
        return ExchangeText::tr("%1 ms").arg(QLocale().toString(qlonglong(exchange.took.count())));
    case ExchangePart::Result:
        return resultText(exchange);
    case ExchangePart::Sent:
        return QLocale().toString(qlonglong(exchange.requestSize));
    case ExchangePart::Received:
        return QLocale().toString(qlonglong(exchange.responseSize));
    }
    Q_UNREACHABLE();
}

QString exchangeLine(const Ews::Exchange &exchange)
{
    QStringList parts;
    for (int i = 0; i < exchangeParts; ++i)
        parts.append(exchangeText(ExchangePart(i), exchange));
    return parts.join(u'\t');
}

QString exchangeHeadingLine()
{
    QStringList parts;
    for (int i = 0; i < exchangeParts; ++i)
        parts.append(exchangeHeading(ExchangePart(i)));
    return parts.join(u'\t');
}

QString leftOutText()
{
    return ExchangeText::tr("Passwords, tokens, cookies and HTTP headers are not in it, nor what "
                            "people wrote: the texts of messages and appointments, attachments, "
                            "automatic replies. Names, addresses, subjects and folders are.");
}

QString readableBody(const QByteArray &body, bool isCut, qsizetype size, qsizetype most)
{
    const PrettyXml pretty = prettyXml(body, most);
    if (!isCut && !pretty.isCut)
        return pretty.text;
    return pretty.text + u"\n\n"_s +
           ExchangeText::tr("(Cut here. In all it was %1 bytes.)")
               .arg(QLocale().toString(qlonglong(size)));
}

QString supportText(const QList<Ews::Exchange> &exchanges, qsizetype dropped, const QDateTime &now)
{
    QStringList head{
        ExchangeText::tr("Connection log of OnBehalf %1").arg(QStringLiteral(ONBEHALF_VERSION)),
        ExchangeText::tr("Saved: %1").arg(now.toString(Qt::ISODate)),
        u"%1, Qt %2"_s.arg(QSysInfo::prettyProductName(), QString::fromLatin1(qVersion())),
        {},
        ExchangeText::tr("What is in it: what OnBehalf asked the server and what it answered.") +
            u' ' + leftOutText(),
        {}};
    if (dropped > 0)
        head.append(
            {ExchangeText::tr("%n older exchange(s) are no longer in it.", nullptr, int(dropped)),
             QString()});
    head.append(exchangeHeadingLine());
    QString text = head.join(u'\n') + u'\n';
    for (const Ews::Exchange &one : exchanges)
        text += exchangeLine(one) + u'\n';
    for (qsizetype i = 0; i < exchanges.size(); ++i) {
        const Ews::Exchange &one = exchanges.at(i);
        text += u"\n---- %1 ----\n%2\n"_s.arg(i + 1).arg(exchangeLine(one));
        text += ExchangeText::tr("Request id: %1").arg(one.requestId) + u'\n';
        if (!one.problem.isEmpty())
            text += ExchangeText::tr("In its own words: %1").arg(one.problem) + u'\n';
        text += bodySection(ExchangeText::tr("Request:"), one.request, one.requestIsCut,
                            one.requestSize);
        text += bodySection(ExchangeText::tr("Answer:"), one.response, one.responseIsCut,
                            one.responseSize);
    }
    return text;
}

} // namespace OnBehalf
