// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/discoverline.h"

#include "ctl/commandline.h"
#include "ctl/text.h"
#include "ews/endpoint.h"

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A URL to which credentials may go; an error text where it is none.
QString readUrl(const QCommandLineParser &parser, const QString &option, QUrl &url)
{
    if (!parser.isSet(option))
        return {};
    url = QUrl(parser.value(option), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Text::tr("'%1' is no address of a server.").arg(parser.value(option));
    if (!Ews::mayReceiveCredentials(url))
        return Text::tr("Passwords are sent over https only (http on this computer alone). Use an "
                        "https address of the server.");
    return {};
}

/// As DNS has it; empty where it can be no host.
QString hostIn(const QString &text)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(text.trimmed(), QUrl::StrictMode);
    return url.host(QUrl::FullyEncoded).toLower();
}

} // namespace

QList<QCommandLineOption> discoverOptions()
{
    return {{u"autodiscover-url"_s,
             Text::tr("Ask only the Autodiscover there, at https://HOST, instead of those that "
                      "the address leads to; http on this computer alone, for the sandbox."),
             u"URL"_s},
            {u"allow-host"_s,
             Text::tr("This server outside the mail domain is right, and may get the address and "
                      "the sign-in; may be given several times."),
             u"HOST"_s}};
}

QList<QCommandLineOption> accountAddOptions()
{
    return {
        {u"url"_s, Text::tr("The server's EWS address, which is then not looked for."), u"URL"_s}};
}

QString readDiscover(const QCommandLineParser &parser, CommandLine &line)
{
    if (!line.arguments.first().contains(u'@'))
        return Text::tr("'%1' is no e-mail address.").arg(line.arguments.first());
    DiscoverLine &discover = line.discover;
    QString problem = readUrl(parser, u"autodiscover-url"_s, discover.place);
    if (problem.isEmpty() && line.command == Command::AccountAdd)
        problem = readUrl(parser, u"url"_s, discover.url);
    if (!problem.isEmpty())
        return problem;
    if (!discover.url.isEmpty() && (!discover.place.isEmpty() || parser.isSet(u"allow-host"_s)))
        return Text::tr("With --url no server is looked for: leave --autodiscover-url and "
                        "--allow-host out.");
    for (const QString &value : parser.values(u"allow-host"_s)) {
        const QString host = hostIn(value);
        if (host.isEmpty())
            return Text::tr("'%1' is no name of a server.").arg(value);
        discover.allowedHosts.append(host);
    }
    return {};
}

} // namespace OnBehalf::Ctl
