// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/chooseaccount.h"

#include "ctl/text.h"

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// After a sentence: which accounts there are.
QString withList(const QString &sentence, const QList<Account> &accounts)
{
    QList<QStringList> rows;
    for (const Account &one : accounts)
        rows.append({u"  "_s + one.address, one.server.toString(QUrl::FullyEncoded)});
    return sentence + u'\n' + table(rows);
}

QList<Account> accountsCalled(const QString &name, const QList<Account> &accounts)
{
    QList<Account> whole;
    QList<Account> beginning;
    for (const Account &one : accounts) {
        if (isSameName(one.address, name))
            whole.append(one);
        else if (isSameName(one.address.section(u'@', 0, 0), name))
            beginning.append(one);
    }
    return whole.isEmpty() ? beginning : whole;
}

/// The account last used in the window fills what the command line leaves open.
Account filledIn(const CommandLine &line, const QList<Account> &known)
{
    for (const Account &one : known)
        if ((line.server.isEmpty() || one.server == line.server) &&
            (line.user.isEmpty() || isSameName(line.user, one.address) ||
             isSameName(line.user, one.userName)))
            return one;
    Account account{.server = line.server, .address = {}, .userName = line.user};
    if (line.server.isEmpty() && !known.isEmpty()) {
        account.server = known.first().server;
        account.acceptedCertificates = known.first().acceptedCertificates;
        account.proxy = known.first().proxy;
    }
    if (line.user.contains(u'@'))
        account.address = line.user;
    return account;
}

/// What is missing for signing in, as a sentence; or empty.
QString whatIsMissing(const Account &account)
{
    if (account.server.isEmpty())
        return Text::tr("Say which server with --server.");
    if (account.signInName().isEmpty())
        return Text::tr("Say who signs in with --user.");
    if (account.method != Ews::Method::Bearer)
        return {};
    if (account.clientId.isEmpty())
        return Text::tr("OAuth needs the ID under which your organisation has registered OnBehalf: "
                        "give it with --client-id.");
    if (!account.address.contains(u'@'))
        return Text::tr("With OAuth people sign in by their e-mail address: give it with --user.");
    return {};
}

} // namespace

Account asAskedFor(Account account, const AccountLine &line)
{
    if (!line.clientId.isEmpty())
        account.clientId = line.clientId;
    if (line.proxy)
        account.proxy = *line.proxy;
    if (!line.way)
        return account;
    switch (*line.way) {
    case SignInWay::Auto:
        account.method.reset();
        break;
    case SignInWay::Kerberos:
        account.method = Ews::Method::Negotiate;
        break;
    case SignInWay::Ntlm:
        account.method = Ews::Method::Ntlm;
        break;
    case SignInWay::Basic:
        account.method = Ews::Method::Basic;
        break;
    case SignInWay::OAuth:
    case SignInWay::Code:
        account.method = Ews::Method::Bearer;
        break;
    }
    return account;
}

std::expected<Account, QString> findAccount(const QString &name, const QUrl &server,
                                            const QList<Account> &known)
{
    if (known.isEmpty())
        return std::unexpected(Text::tr("No account is remembered: the window remembers those that "
                                        "sign in there. Without one, say --server and --user."));
    QList<Account> found = accountsCalled(name, known);
    if (!server.isEmpty())
        found.removeIf([&server](const Account &one) { return one.server != server; });
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return std::unexpected(
            withList(Text::tr("No account is remembered as '%1'. There are:").arg(name), known));
    return std::unexpected(withList(
        Text::tr("Several accounts are remembered as '%1': give the whole address. Where that is "
                 "the same, 'account remove' takes --server with it, and other commands take "
                 "--server and --user instead. There are:")
            .arg(name),
        found));
}

std::expected<Account, QString> chooseAccount(const CommandLine &line, const QList<Account> &known)
{
    Account account;
    if (!line.account.name.isEmpty()) {
        const auto found = findAccount(line.account.name, {}, known);
        if (!found)
            return found;
        account = *found;
    } else if (line.server.isEmpty() && line.user.isEmpty() && known.size() > 1) {
        return std::unexpected(withList(
            Text::tr("Several accounts are remembered: say with --account which one signs in."),
            known));
    } else {
        account = filledIn(line, known);
    }
    const Account wanted = asAskedFor(account, line.account);
    if (const QString what = whatIsMissing(wanted); !what.isEmpty())
        return std::unexpected(what);
    return wanted;
}

Exit failAccounts(SettingsProblem problem, const QString &file, const Output &output)
{
    switch (problem) {
    case SettingsProblem::Unreadable:
        output.error(u"AccountsUnreadable"_s,
                     Text::tr("The file with your accounts cannot be read: %1\nCheck that it is a "
                              "file and that you may read it. Nothing was sent.")
                         .arg(file));
        break;
    case SettingsProblem::Malformed:
        output.error(u"AccountsMalformed"_s,
                     Text::tr("The file with your accounts is damaged, or no file of OnBehalf: "
                              "%1\nCorrect it, or move it away to begin without accounts. Nothing "
                              "was sent.")
                         .arg(file));
        break;
    }
    return Exit::Refused;
}

} // namespace OnBehalf::Ctl
