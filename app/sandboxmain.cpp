// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// onbehalf-sandbox: the pretend Exchange alone, for other clients and for scripts.

#include "ews/enumtext.h"
#include "sandbox/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usageError = 2;

QLatin1StringView nameOf(Sandbox::Role role)
{
    switch (role) {
    case Sandbox::Role::Owner:
        return "owner"_L1;
    case Sandbox::Role::Assistant:
        return "assistant"_L1;
    case Sandbox::Role::Helpdesk:
        return "helpdesk"_L1;
    case Sandbox::Role::Colleague:
        return "colleague"_L1;
    }
    Q_UNREACHABLE();
}

/// The options, or the sentence that says what is wrong with them.
std::expected<Sandbox::Options, QString> readOptions(const QCommandLineParser &parser)
{
    Sandbox::Options options;
    const auto number = [&](const QString &name, int maximum) -> std::expected<int, QString> {
        bool ok = true;
        const int value = parser.isSet(name) ? parser.value(name).toInt(&ok) : 0;
        if (ok && value >= 0 && value <= maximum)
            return value;
        return std::unexpected(
            u"--%1 takes a number from 0 to %2, not '%3'."_s.arg(name).arg(maximum).arg(
                parser.value(name)));
    };
    const auto port = number(u"port"_s, 65535);
    const auto mailboxes = number(u"mailboxes"_s, 999'999);
    const auto folders = number(u"folders"_s, 100'000);
    const auto latency = number(u"latency-ms"_s, 600'000);
    for (const auto *value : {&port, &mailboxes, &folders, &latency})
        if (!*value)
            return std::unexpected(value->error());
    options.port = quint16(*port);
    options.generated = {.mailboxes = *mailboxes, .folders = *folders, .calendars = true};
    if (parser.isSet(u"today"_s)) {
        options.generated.today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
        if (!options.generated.today.isValid())
            return std::unexpected(
                u"--today takes a date as 2026-11-23, not '%1'."_s.arg(parser.value(u"today"_s)));
    }
    options.latency = std::chrono::milliseconds(*latency);
    if (parser.isSet(u"server-version"_s)) {
        const QString word = parser.value(u"server-version"_s);
        const auto version = Ews::fromWire<Ews::ServerVersion>(word);
        if (!version)
            return std::unexpected(u"'%1' is no version of the schema; Exchange2007_SP1, "
                                   "Exchange2010_SP1 and Exchange2013 are some."_s.arg(word));
        options.version = *version;
    }
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(
            u"Unexpected argument '%1'."_s.arg(parser.positionalArguments().first()));
    return options;
}

void announceJson(QTextStream &out, Sandbox::Server &server)
{
    QJsonArray accounts;
    for (const Sandbox::Account &account : server.accounts())
        accounts.append(QJsonObject{{u"smtp"_s, account.smtp},
                                    {u"user"_s, account.user},
                                    {u"password"_s, account.password},
                                    {u"role"_s, nameOf(account.role)}});
    const QJsonObject all{{u"url"_s, server.url().toString()}, {u"accounts"_s, accounts}};
    out << QJsonDocument(all).toJson(QJsonDocument::Compact) << Qt::endl;
}

void announce(QTextStream &out, Sandbox::Server &server)
{
    out << "EWS: " << server.url().toString() << "\n\n";
    for (const Sandbox::Account &account : server.accounts())
        out << QString(nameOf(account.role)).leftJustified(10) << ' '
            << account.user.leftJustified(36) << ' ' << account.password << '\n';
    out << "\nStays until ended with Ctrl+C." << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    // Blocked before any thread is made, so that they come to sigwait() below and nowhere else.
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGINT);
    sigaddset(&ending, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);

    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"onbehalf-sandbox"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(ONBEHALF_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A pretend Exchange server on 127.0.0.1 with an invented organisation.\n"
        "Prints its EWS URL and its accounts, and stays until it is ended."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({
        {u"port"_s, u"Listen on this port; 0, the default, takes a free one."_s, u"N"_s},
        {u"mailboxes"_s, u"Have N generated mailboxes more, each with delegates."_s, u"N"_s},
        {u"folders"_s, u"Have N generated folders more in the first owner's mailbox."_s, u"N"_s},
        {u"today"_s, u"Fill the calendars around DATE (2026-11-23) instead of the current date."_s,
         u"DATE"_s},
        {u"latency-ms"_s, u"Wait so long before each answer."_s, u"N"_s},
        {u"server-version"_s, u"Behave as a server of this schema (Exchange2010_SP1 …)."_s, u"V"_s},
        {u"json"_s, u"Print URL and accounts as one line of JSON."_s},
    });
    QTextStream err(stderr);
    QTextStream out(stdout);
    if (!parser.parse(QCoreApplication::arguments())) {
        err << parser.errorText() << Qt::endl;
        return usageError;
    }
    if (parser.isSet(help)) {
        out << parser.helpText() << Qt::flush;
        return 0;
    }
    if (parser.isSet(version))
        parser.showVersion();
    const auto options = readOptions(parser);
    if (!options) {
        err << options.error() << Qt::endl;
        return usageError;
    }

    Sandbox::Server server(*options);
    if (!server.listen()) {
        err << u"Cannot listen on port %1 of 127.0.0.1."_s.arg(options->port) << Qt::endl;
        return 1;
    }
    if (parser.isSet(u"json"_s))
        announceJson(out, server);
    else
        announce(out, server);
    int signal = 0;
    sigwait(&ending, &signal);
    return 0;
}
