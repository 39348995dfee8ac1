// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/generalline.h"

#include "account/identity.h"
#include "ctl/commandoptions.h"
#include "ctl/text.h"

#include <QRegularExpression>

#include <array>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whom --as names, and by what; an error text where that can be nobody.
QString readIdentity(const QCommandLineParser &parser, CommandLine &line)
{
    using By = Ews::ConnectingSid;
    if (!parser.isSet(u"as"_s))
        return {};
    const QString given = parser.value(u"as"_s).trimmed();
    line.as = {.who = given, .by = By::PrimarySmtpAddress};
    constexpr std::array forms{std::pair("upn:"_L1, By::PrincipalName),
                               std::pair("sid:"_L1, By::SID),
                               std::pair("smtp:"_L1, By::SmtpAddress)};
    for (const auto &[prefix, by] : forms)
        if (given.startsWith(prefix, Qt::CaseInsensitive))
            line.as = {.who = given.mid(prefix.size()).trimmed(), .by = by};
    if (line.as.by == By::SID)
        line.as.who = line.as.who.toUpper();
    if (line.as.by == By::SID ? !looksLikeSid(line.as.who) : !line.as.who.contains(u'@'))
        return Text::tr(
                   "--as takes an e-mail address, upn:NAME@DOMAIN, sid:S-1-... or smtp:ADDRESS, "
                   "not '%1'.")
            .arg(given);
    if (!line.as.isByAddress() && line.mailbox.isEmpty())
        return Text::tr("'%1' is no e-mail address: say whose mailbox is meant with --mailbox.")
            .arg(given);
    return {};
}

/// Which server; an error text where it can be none.
QString readServer(const QCommandLineParser &parser, CommandLine &line)
{
    line.server = QUrl(parser.value(u"server"_s), QUrl::StrictMode);
    if (parser.isSet(u"server"_s) && (!line.server.isValid() || line.server.host().isEmpty()))
        return Text::tr("'%1' is no address of a server: it looks like "
                        "https://mail.example.org/EWS/Exchange.asmx.")
            .arg(parser.value(u"server"_s));
    if (!line.server.userInfo().isEmpty())
        return Text::tr("--server takes neither a user name nor a password: say --user, and give "
                        "the password with --password-stdin.");
    return {};
}

/// In whose mailbox; an error text where that can be nobody's.
QString readMailbox(const QCommandLineParser &parser, CommandLine &line)
{
    line.mailbox = parser.value(u"mailbox"_s);
    if (parser.isSet(u"mailbox"_s) && !line.mailbox.contains(u'@'))
        return Text::tr("--%1 takes an e-mail address, not '%2'.").arg(u"mailbox"_s, line.mailbox);
    if (const QString problem = readIdentity(parser, line); !problem.isEmpty())
        return problem;
    line.culture = parser.value(u"culture"_s);
    static const QRegularExpression culture(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    if (!line.culture.isEmpty() && !culture.match(line.culture).hasMatch())
        return Text::tr("'%1' is no language: it looks like de-DE.").arg(line.culture);
    return {};
}

} // namespace

QString readGeneral(const QCommandLineParser &parser, Takes takes, CommandLine &line)
{
    // An empty value is a script's unset variable: it must not end in another mailbox than meant.
    for (const QCommandLineOption &option : generalOptions(takes) + ownOptions(takes))
        for (const QString &value : parser.values(option.names().last()))
            if (!option.valueName().isEmpty() && value.trimmed().isEmpty())
                return Text::tr("--%1 has an empty value.").arg(option.names().last());
    line.json = parser.isSet(u"json"_s);
    if (takes & (Take::Who | Take::Server))
        if (const QString problem = readServer(parser, line); !problem.isEmpty())
            return problem;
    if (takes & Take::Who)
        if (const QString problem = readWho(parser, line.account); !problem.isEmpty())
            return problem;
    if (takes & Take::SignIn) {
        line.user = parser.value(u"user"_s);
        line.passwordFromStdin = parser.isSet(u"password-stdin"_s);
        line.traceFolder = parser.value(u"trace"_s);
        if (const QString problem = readSignInOptions(parser, line.account); !problem.isEmpty())
            return problem;
    }
    return takes & Take::Mailbox ? readMailbox(parser, line) : QString();
}

} // namespace OnBehalf::Ctl
