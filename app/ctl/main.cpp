// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// onbehalfctl: the work of the window from a terminal, through the same domain classes.

#include "account/accountsettings.h"
#include "ctl/commands.h"
#include "ctl/password.h"
#include "ctl/text.h"
#include "ctl/tracefolder.h"
#include "language.h"

#include <QCoreApplication>

#include <cstdio>

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// The account last used in the window fills what the command line leaves open.
Account accountFor(const Ctl::CommandLine &line)
{
    const auto known = AccountSettings().accounts();
    for (const Account &one : known)
        if ((line.server.isEmpty() || one.server == line.server) &&
            (line.user.isEmpty() || isSame(line.user, one.address) ||
             isSame(line.user, one.userName)))
            return one;
    Account account{.server = line.server, .userName = line.user};
    if (line.server.isEmpty() && !known.isEmpty()) {
        account.server = known.first().server;
        account.acceptedCertificates = known.first().acceptedCertificates;
    }
    if (line.user.contains(u'@'))
        account.address = line.user;
    return account;
}

/// Whose mailbox: --mailbox, else --as, else who signs in, if that is an address.
WorkingMailbox mailboxFor(const Ctl::CommandLine &line, const Account &account)
{
    const QString own = account.address.contains(u'@') ? account.address : QString();
    const QString address = !line.mailbox.isEmpty()  ? line.mailbox
                            : !line.as.who.isEmpty() ? line.as.who
                                                     : own;
    if (!line.as.who.isEmpty())
        return {address, Access::Impersonation, line.as};
    return {address, isSame(address, own) ? Access::Own : Access::FullAccess};
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
        return complain(Ctl::Exit::Usage, Ctl::Text::tr("Say which server with --server."));
    if (account.signInName().isEmpty())
        return complain(Ctl::Exit::Usage, Ctl::Text::tr("Say who signs in with --user."));
    const WorkingMailbox mailbox = mailboxFor(line, account);
    if (mailbox.address.isEmpty())
        return complain(Ctl::Exit::Usage,
                        Ctl::Text::tr("'%1' is no e-mail address: say whose mailbox is meant with "
                                      "--mailbox.")
                            .arg(account.signInName()));
    if (!Ews::mayReceiveCredentials(account.server))
        return complain(Ctl::Exit::Usage,
                        Ctl::Text::tr("Passwords are sent over https only (http on this computer "
                                      "alone). Use an https address of the server."));
    const auto password = Ctl::findPassword(line, account);
    if (!password)
        return complain(Ctl::Exit::SignIn, password.error());

    const Session session = openSession(account, BasicSignIn{account.signInName(), password->text},
                                        mailbox, line.culture);
    std::optional<Ctl::TraceFolder> trace;
    if (!line.traceFolder.isEmpty()) {
        trace.emplace(line.traceFolder, session.client->endpoint().authentication->secrets());
        if (!trace->isWritable())
            return complain(
                Ctl::Exit::Usage,
                Ctl::Text::tr("The folder %1 cannot be written to.").arg(line.traceFolder));
        QObject::connect(session.client.get(), &Ews::Client::exchanged, session.client.get(),
                         [&trace](const Ews::Exchange &exchange) { trace->write(exchange); });
    }
    Ctl::Output output(line.json);
    const Ctl::Exit exit = Ctl::runCommand(line, session, output);
    if (exit == Ctl::Exit::SignIn && password->fromKeychain)
        return complain(exit,
                        Ctl::Text::tr("The password came from the keychain. Sign in once in the "
                                      "window to have the right one remembered, or give it with "
                                      "--password-stdin."));
    return int(exit);
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
