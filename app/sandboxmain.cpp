// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// onbehalf-sandbox: the pretend Exchange alone, for other clients and for scripts.

#include "ews/enumtext.h"
#include "sandbox/acceptor.h"
#include "sandbox/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>

#include <algorithm>
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

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"port"_s, u"Listen on this port; 0, the default, takes a free one."_s, u"N"_s},
        {u"mailboxes"_s,
         u"Have N generated people more, in departments; one mailbox of eight has what an audit "
         "finds."_s,
         u"N"_s},
        {u"seed"_s, u"Generate others: the same ones for the same N, 1 by default."_s, u"N"_s},
        {u"list-mailboxes"_s, u"Write the addresses and names of all mailboxes to FILE, as CSV."_s,
         u"FILE"_s},
        {u"folders"_s, u"Have N generated folders more in the first owner's mailbox."_s, u"N"_s},
        {u"today"_s, u"Fill the calendars around DATE (2026-11-23) instead of the current date."_s,
         u"DATE"_s},
        {u"latency-ms"_s, u"Wait so long before each answer."_s, u"N"_s},
        {u"throttle"_s,
         u"Throttle and fail: concurrency=27 calls at a time by caller and impersonated mailbox, "
         "rate=50 calls a second, backoff=1500 milliseconds; and so many of the calls: busy=2%, "
         "unavailable=1% (503), transient=1%, cut=1% (not carried out), lost=1% (carried out, no "
         "answer), always the same ones for the same seed=7. LIST has some of these, divided by "
         "commas."_s,
         u"LIST"_s},
        {u"server-version"_s, u"Behave as a server of this schema (Exchange2010_SP1 …)."_s, u"V"_s},
        {u"offer"_s,
         u"Let callers in by these: basic (the default), ntlm (needs gss-ntlmssp), negotiate."_s,
         u"LIST"_s, u"basic"_s},
        {u"keytab"_s, u"For negotiate: FILE has the key of HTTP/localhost."_s, u"FILE"_s},
        {u"json"_s, u"Print URL and accounts as one line of JSON."_s},
    });
}

/// By what to let in, from "basic,ntlm".
std::expected<QList<Ews::Method>, QString> readOffer(const QString &words)
{
    using Ews::Method;
    const QList<std::pair<QLatin1StringView, Method>> known{{"basic"_L1, Method::Basic},
                                                            {"ntlm"_L1, Method::Ntlm},
                                                            {"negotiate"_L1, Method::Negotiate}};
    QList<Method> offered;
    const QStringList list = words.split(u',');
    for (const QString &word : list) {
        if (word == "bearer"_L1)
            return std::unexpected(u"Bearer cannot be offered: nobody here issues tokens. --offer "
                                   "takes basic, ntlm and negotiate."_s);
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const auto &one) { return one.first == word; });
        if (found == known.end())
            return std::unexpected(
                u"--offer takes basic, ntlm and negotiate, divided by commas, not '%1'."_s.arg(
                    word));
        if (!offered.contains(found->second))
            offered.append(found->second);
    }
    return offered;
}

/// A share of the calls in ten thousandths, from "2%" or "0.5%".
std::optional<int> readShare(const QString &word)
{
    bool ok = false;
    const double percent = word.chopped(word.endsWith(u'%') ? 1 : 0).toDouble(&ok);
    if (!ok || !word.endsWith(u'%') || percent < 0 || percent > 100)
        return std::nullopt;
    return qRound(percent * 100);
}

/// What is wrong with \a words, such as "concurrency=27,busy=2%,seed=7"; empty: nothing.
QString readThrottle(const QString &words, Sandbox::Controls &controls)
{
    Sandbox::Throttling &policy = controls.throttling;
    const QHash<QString, int *> shares{{u"busy"_s, &policy.busy},
                                       {u"unavailable"_s, &policy.unavailable},
                                       {u"transient"_s, &policy.transient},
                                       {u"cut"_s, &policy.cut},
                                       {u"lost"_s, &policy.lost}};
    const QStringList list = words.split(u',');
    for (const QString &word : list) {
        const QString name = word.section(u'=', 0, 0);
        const QString text = word.section(u'=', 1);
        bool ok = false;
        const int number = text.toInt(&ok);
        ok = ok && number >= 0;
        if (shares.contains(name)) {
            const auto share = readShare(text);
            ok = share.has_value();
            *shares.value(name) = share.value_or(0);
        } else if (name == "concurrency"_L1)
            policy.concurrency = number;
        else if (name == "rate"_L1)
            policy.callsPerSecond = number;
        else if (name == "backoff"_L1)
            controls.backOff = std::chrono::milliseconds(number);
        else if (name == "seed"_L1)
            policy.seed = quint32(number);
        else
            ok = false;
        if (!ok)
            return u"--throttle takes a list such as concurrency=27,rate=50,backoff=1500,busy=2%,"
                   "unavailable=1%,transient=1%,cut=1%,lost=1%,seed=7, not '%1'."_s.arg(word);
    }
    if (policy.busy + policy.unavailable + policy.transient + policy.cut + policy.lost > 10'000)
        return u"--throttle has more than 100% of the calls fail."_s;
    return {};
}

/// What is wrong with how to sign in; empty: nothing.
QString readSignIn(const QCommandLineParser &parser, Sandbox::Options &options)
{
    const auto offered = readOffer(parser.value(u"offer"_s));
    if (!offered)
        return offered.error();
    options.offered = *offered;
    options.keytab = parser.value(u"keytab"_s);
    const bool isKerberos = options.offered.contains(Ews::Method::Negotiate);
    if (isKerberos && options.keytab.isEmpty())
        return u"--offer negotiate needs --keytab FILE, with the key of HTTP/localhost."_s;
    if (!isKerberos && parser.isSet(u"keytab"_s))
        return u"--keytab is for --offer negotiate."_s;
    if (isKerberos && !QFileInfo(options.keytab).isReadable())
        return u"Cannot read the keytab '%1'."_s.arg(options.keytab);
    return {};
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
    const auto seed = number(u"seed"_s, 999'999'999);
    for (const auto *value : {&port, &mailboxes, &folders, &latency, &seed})
        if (!*value)
            return std::unexpected(value->error());
    options.port = quint16(*port);
    options.generated = {.mailboxes = *mailboxes, .folders = *folders, .calendars = true};
    if (parser.isSet(u"seed"_s))
        options.generated.seed = quint32(*seed);
    if (parser.isSet(u"today"_s)) {
        options.generated.today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
        if (!options.generated.today.isValid())
            return std::unexpected(
                u"--today takes a date as 2026-11-23, not '%1'."_s.arg(parser.value(u"today"_s)));
    }
    options.latency = std::chrono::milliseconds(*latency);
    if (parser.isSet(u"throttle"_s))
        if (const QString wrong = readThrottle(parser.value(u"throttle"_s), options.controls);
            !wrong.isEmpty())
            return std::unexpected(wrong);
    if (parser.isSet(u"server-version"_s)) {
        const QString word = parser.value(u"server-version"_s);
        const auto version = Ews::fromWire<Ews::ServerVersion>(word);
        if (!version)
            return std::unexpected(u"'%1' is no version of the schema; Exchange2007_SP1, "
                                   "Exchange2010_SP1 and Exchange2013 are some."_s.arg(word));
        options.version = *version;
    }
    if (const QString wrong = readSignIn(parser, options); !wrong.isEmpty())
        return std::unexpected(wrong);
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(
            u"Unexpected argument '%1'."_s.arg(parser.positionalArguments().first()));
    return options;
}

/// What of it this machine cannot do after all; the log says why.
QString impossibleOf(const Sandbox::Options &options)
{
    for (const Ews::Method method : options.offered)
        if (method != Ews::Method::Basic && !Sandbox::Acceptor::make(method, options.keytab))
            return QString::fromLatin1(Ews::schemeOf(method));
    return {};
}

/// Tickets are for a host by its name.
QUrl urlOf(const Sandbox::Server &server, const Sandbox::Options &options)
{
    QUrl url = server.url();
    if (options.offered.contains(Ews::Method::Negotiate))
        url.setHost(u"localhost"_s);
    return url;
}

/// \a text as a field of CSV (RFC 4180).
QString csvField(QString text)
{
    const bool isPlain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n');
    return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// Who has a mailbox, for those who audit them all. Empty: written; otherwise why not.
QString listMailboxes(Sandbox::Server &server, const QString &name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    server.exchange().with([&file](const Sandbox::State &state) {
        file.write("smtp,name\r\n");
        for (const Sandbox::DirectoryEntry *entry : state.organisation.directory.all())
            if (entry->hasMailbox())
                file.write(
                    (entry->smtp + u',' + csvField(entry->displayName) + u"\r\n"_s).toUtf8());
    });
    return file.commit() ? QString() : file.errorString();
}

void announceJson(QTextStream &out, Sandbox::Server &server, const QUrl &url)
{
    QJsonArray accounts;
    for (const Sandbox::Account &account : server.accounts())
        accounts.append(QJsonObject{{u"smtp"_s, account.smtp},
                                    {u"user"_s, account.user},
                                    {u"password"_s, account.password},
                                    {u"role"_s, nameOf(account.role)}});
    const QJsonObject all{{u"url"_s, url.toString()}, {u"accounts"_s, accounts}};
    out << QJsonDocument(all).toJson(QJsonDocument::Compact) << Qt::endl;
}

void announce(QTextStream &out, Sandbox::Server &server, const QUrl &url)
{
    out << "EWS: " << url.toString() << '\n'
        << "Autodiscover: onbehalfctl discover ADDRESS --autodiscover-url "
        << url.adjusted(QUrl::RemovePath).toString() << "\n\n";
    constexpr qsizetype mostShown = 200; // one does not want thousands on a terminal
    const QList<Sandbox::Account> accounts = server.accounts();
    for (const Sandbox::Account &account : accounts.first(qMin(mostShown, accounts.size())))
        out << QString(nameOf(account.role)).leftJustified(10) << ' '
            << account.user.leftJustified(36) << ' ' << account.password << '\n';
    if (accounts.size() > mostShown)
        out << "and " << accounts.size() - mostShown << " more: see --json and --list-mailboxes\n";
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
    addOptions(parser);
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
    if (const QString method = impossibleOf(*options); !method.isEmpty()) {
        err << u"This machine cannot let anybody in by %1."_s.arg(method) << Qt::endl;
        return 1;
    }
    if (const QString file = parser.value(u"list-mailboxes"_s); !file.isEmpty())
        if (const QString why = listMailboxes(server, file); !why.isEmpty()) {
            err << u"Cannot write '%1': %2"_s.arg(file, why) << Qt::endl;
            return 1;
        }
    const QUrl url = urlOf(server, *options);
    if (parser.isSet(u"json"_s))
        announceJson(out, server, url);
    else
        announce(out, server, url);
    int signal = 0;
    sigwait(&ending, &signal);
    return 0;
}
