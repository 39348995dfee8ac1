// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// onbehalfctl: the work of the window from a terminal, through the same domain classes.

#include "account/accountsettings.h"
#include "ctl/commands.h"
#include "ctl/password.h"
#include "ctl/tracefolder.h"
#include "language.h"

#include <QCoreApplication>

#include <cstdio>

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OnBehalf::Ctl)
};

/// The account last used in the window fills what the command line leaves open.
Account accountFor(const Ctl::CommandLine &line)
{
    Account account;
    const auto known = AccountSettings().accounts();
    for (const Account &one : known) {
        const bool fits =
            (line.server.isEmpty() || one.server == line.server) &&
            (line.user.isEmpty() || line.user == one.address || line.user == one.userName);
        if (!fits)
            continue;
        account = one;
        break;
    }
    if (!line.server.isEmpty())
        account.server = line.server;
    if (!line.user.isEmpty() && line.user != account.signInName()) {
        account.userName = line.user;
        account.address = line.user.contains(u'@') ? line.user : QString();
    }
    return account;
}

/// Whose mailbox: --mailbox, else --as, else who signs in, if that is an address.
WorkingMailbox mailboxFor(const Ctl::CommandLine &line, const Account &account)
{
    const QString own = account.address.contains(u'@') ? account.address : QString();
    const QString address = !line.mailbox.isEmpty() ? line.mailbox
                            : !line.as.isEmpty()    ? line.as
                                                    : own;
    if (!line.as.isEmpty())
        return {address, Access::Impersonation, line.as};
    return {address, address == own ? Access::Own : Access::FullAccess};
}

int complain(Ctl::Exit exit, const QString &text)
{
    std::fputs((text + u'\n').toLocal8Bit().constData(), stderr);
    return int(exit);
}

int run(const Ctl::CommandLine &line)
{
    const Account account = accountFor(line);
    if (account.server.isEmpty())
        return complain(Ctl::Exit::Usage, Text::tr("Say which server with --server."));
    if (account.signInName().isEmpty())
        return complain(Ctl::Exit::Usage, Text::tr("Say who signs in with --user."));
    const WorkingMailbox mailbox = mailboxFor(line, account);
    if (mailbox.address.isEmpty())
        return complain(Ctl::Exit::Usage,
                        Text::tr("'%1' is no e-mail address: say whose mailbox is meant with "
                                 "--mailbox.")
                            .arg(account.signInName()));
    if (!Ews::mayReceiveCredentials(account.server))
        return complain(Ctl::Exit::Usage,
                        Text::tr("Passwords are sent over https only (http on this computer "
                                 "alone). Use an https address of the server."));
    const auto password = Ctl::findPassword(line, account);
    if (!password)
        return complain(Ctl::Exit::SignIn,
                        Text::tr("There is no password for %1. Give it with --password-stdin, or "
                                 "let the window remember it in the keychain.")
                            .arg(account.signInName()));

    const Session session =
        openSession(account, BasicSignIn{account.signInName(), *password}, mailbox, line.culture);
    std::optional<Ctl::TraceFolder> trace;
    if (!line.traceFolder.isEmpty()) {
        const QByteArray header = session.client->endpoint().authorization;
        trace.emplace(line.traceFolder,
                      QByteArrayList{password->toUtf8(), header.mid(header.indexOf(' ') + 1)});
        if (!trace->isWritable())
            return complain(Ctl::Exit::Usage,
                            Text::tr("The folder %1 cannot be written to.").arg(line.traceFolder));
        QObject::connect(session.client.get(), &Ews::Client::exchanged, session.client.get(),
                         [&trace](const Ews::Exchange &exchange) { trace->write(exchange); });
    }
    Ctl::Output output(line.json);
    return int(Ctl::runCommand(line, session, output));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"onbehalfctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ONBEHALF_VERSION));
    installLanguage(QLocale());
    const Ctl::Parsed parsed = Ctl::parseCommandLine(QCoreApplication::arguments());
    if (parsed.commandLine)
        return run(*parsed.commandLine);
    std::fputs(parsed.text.toLocal8Bit().constData(),
               parsed.exit == Ctl::Exit::Done ? stdout : stderr);
    return int(parsed.exit);
}
