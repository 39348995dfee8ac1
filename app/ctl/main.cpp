// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// onbehalfctl: the work of the window from a terminal, through the same domain classes.

#include "account/accountsettings.h"
#include "ctl/accountcommands.h"
#include "ctl/auditcommands.h"
#include "ctl/auditrecords.h"
#include "ctl/chooseaccount.h"
#include "ctl/commands.h"
#include "ctl/discovercommand.h"
#include "ctl/signin.h"
#include "ctl/text.h"
#include "ctl/tracefolder.h"
#include "ews/largeanswers.h"
#include "language.h"
#include "nocoredumps.h"

#include <QCoreApplication>

#include <cstdio>

using namespace OnBehalf;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
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

bool worksInOneMailbox(Ctl::Command command)
{
    return command != Ctl::Command::AccountTest && command != Ctl::Command::Audit &&
           command != Ctl::Command::FindPerson;
}

/// Whom the command line means; where it does not say, the only one that is remembered is said.
std::expected<Account, QString> accountOf(const Ctl::CommandLine &line, const Ctl::Output &output)
{
    const auto account = Ctl::chooseAccount(line, AccountSettings().accounts());
    if (account && line.account.name.isEmpty() && line.server.isEmpty() && line.user.isEmpty())
        output.complain(Ctl::Text::tr("Signing in as %1 at %2.")
                            .arg(account->signInName(), account->server.host(QUrl::FullyEncoded)));
    return account;
}

Ctl::Exit run(const Ctl::CommandLine &line, const Ctl::SignedIn &signedIn,
              const WorkingMailbox &mailbox, Ctl::Output &output)
{
    const Session session =
        openSession(signedIn.account, signedIn.signIn, mailbox, line.culture, signedIn.passage);
    Ctl::sayWhatHolds(*session.client, output);
    std::optional<Ctl::TraceFolder> trace;
    if (!line.traceFolder.isEmpty()) {
        trace.emplace(line.traceFolder);
        if (!trace->isWritable())
            return Ctl::sayNotWritable(line.traceFolder, output);
        trace->follow(*session.client);
    }
    const Ctl::Exit exit = line.command == Ctl::Command::AccountTest
                               ? Ctl::testAccount(signedIn, session, output)
                               : Ctl::runCommand(line, session, output);
    Ctl::letSignInBeKept(signedIn);
    return exit;
}

Ctl::Exit run(const Ctl::CommandLine &line, Ctl::Output &output)
{
    if (line.command == Ctl::Command::AuditList)
        return Ctl::listAudits(output);
    if (line.command == Ctl::Command::AuditCompare)
        return Ctl::compareAuditsOf(line, output);
    if (!line.audit.recorded.isEmpty())
        return Ctl::findPersonOnRecord(line, output);
    const AccountSettings settings;
    if (const auto problem = settings.problem())
        return Ctl::failAccounts(*problem, settings.file(), output);
    if (line.command == Ctl::Command::AccountList)
        return Ctl::listAccounts(output);
    if (line.command == Ctl::Command::AccountRemove)
        return Ctl::removeAccount(line, output);
    if (line.command == Ctl::Command::Discover)
        return Ctl::discoverServer(line, output);
    if (line.command == Ctl::Command::AccountAdd)
        return Ctl::addAccount(line, output);
    const auto account = accountOf(line, output);
    if (!account)
        return Ctl::failUsage(account.error(), output);
    const WorkingMailbox mailbox = mailboxFor(line, *account);
    if (mailbox.address.isEmpty() && worksInOneMailbox(line.command))
        return Ctl::failUsage(
            Ctl::Text::tr("'%1' is no e-mail address: say whose mailbox is meant with --mailbox.")
                .arg(account->signInName()),
            output);
    if (!Ews::mayReceiveCredentials(account->server))
        return Ctl::failUsage(
            Ctl::Text::tr("Passwords are sent over https only (http on this computer alone). Use "
                          "an https address of the server."),
            output);
    const auto signedIn = Ctl::signIn(line, *account, output);
    if (!signedIn)
        return signedIn.error();
    const Ctl::Exit exit = run(line, *signedIn, mailbox, output);
    if (exit == Ctl::Exit::SignIn)
        Ctl::explainRefusal(*signedIn, account->method, output);
    return exit;
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    Ews::expectLargeAnswers();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"onbehalfctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ONBEHALF_VERSION));
    installLanguage(QLocale());
    const Ctl::Parsed parsed = Ctl::parseCommandLine(QCoreApplication::arguments());
    Ctl::Output output(parsed.commandLine ? parsed.commandLine->json : parsed.json);
    if (parsed.commandLine)
        return int(run(*parsed.commandLine, output));
    if (parsed.problem.isEmpty()) {
        std::fputs(parsed.text.toLocal8Bit().constData(), stdout);
        return int(Ctl::Exit::Done);
    }
    const Ctl::Exit exit = Ctl::failUsage(parsed.problem, output);
    output.complain(parsed.advice);
    return int(exit);
}
