// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/accountcommands.h"

#include "account/forgetaccount.h"
#include "ctl/chooseaccount.h"
#include "ctl/keychain.h"
#include "ctl/signintext.h"
#include "ctl/terminal.h"
#include "ctl/text.h"
#include "ctl/wait.h"

#include <QJsonArray>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Something of an account that the keychain may have.
struct Keepsake
{
    QString word; ///< In documents.
    QString text;
    QString key;
};

QList<Keepsake> keepsakesOf(const Account &account)
{
    QList<Keepsake> all{{u"password"_s, Text::tr("password"), account.secretKey()}};
    if (account.issuer)
        all.append({u"signIn"_s, Text::tr("sign-in"), account.issuer->secretKey(account.address)});
    if (!account.clientCertificate.isEmpty())
        all.append({u"certificate"_s, Text::tr("passphrase of the certificate"),
                    account.certificateSecretKey()});
    if (!account.proxyUserName.isEmpty())
        all.append({u"proxy"_s, Text::tr("password for the proxy"), account.proxySecretKey()});
    return all;
}

/// What the keychain has of each account; nothing where it did not say.
class KeychainLook
{
public:
    std::optional<QList<Keepsake>> keptOf(const Account &account)
    {
        QList<Keepsake> kept;
        for (const Keepsake &one : keepsakesOf(account)) {
            if (m_failure) // it takes its time again
                return std::nullopt;
            const auto secret = readKeychain(one.key);
            if (secret && !secret->isEmpty())
                kept.append(one);
            else if (!secret && secret.error() != SecretFailure::NotFound)
                m_failure = secret.error();
        }
        return m_failure ? std::nullopt : std::optional(kept);
    }

    std::optional<SecretFailure> failure() const { return m_failure; }

private:
    std::optional<SecretFailure> m_failure;
};

QString joined(const std::optional<QList<Keepsake>> &kept)
{
    if (!kept)
        return Text::tr("not known");
    QStringList texts;
    for (const Keepsake &one : *kept)
        texts.append(one.text);
    return texts.isEmpty() ? Text::tr("nothing") : texts.join(u", "_s);
}

QJsonValue keptJson(const std::optional<QList<Keepsake>> &kept)
{
    if (!kept)
        return {};
    QJsonArray words;
    for (const Keepsake &one : *kept)
        words.append(one.word);
    return words;
}

/// What goes with an account, as a question.
QString forgetQuestion(const Account &account, const UnfinishedWork &unfinished)
{
    QStringList lines{
        Text::tr("Its password or sign-in is taken out of the keychain, and nothing on this "
                 "computer remembers the account any more. On the server nothing changes.")};
    if (unfinished.drafts > 0)
        lines.append(Text::tr("Meetings and messages that were not sent, which are deleted: %1")
                         .arg(unfinished.drafts));
    if (unfinished.sends > 0)
        lines.append(Text::tr("Sendings that were cut off, of which nobody will find out whether "
                              "they arrived: %1")
                         .arg(unfinished.sends));
    lines.append(Text::tr("Forget %1 at %2? Type yes: ")
                     .arg(account.address, account.server.toString(QUrl::FullyEncoded)));
    return lines.join(u'\n');
}

/// Whether to go on; nothing where nobody can be asked.
std::optional<bool> isWanted(const Account &account)
{
    if (!isTerminal())
        return std::nullopt;
    const QString answer =
        ask(forgetQuestion(account, unfinishedWork(account, AccountSettings()))).trimmed();
    return answer.compare("yes"_L1, Qt::CaseInsensitive) == 0 ||
           answer.compare(Text::tr("yes"), Qt::CaseInsensitive) == 0;
}

Exit sayForgotten(const Account &account, const Unforgotten &left, const Output &output)
{
    const bool remembered =
        left.settings || (left.secrets && *left.secrets != SecretFailure::Unavailable);
    const bool all = !remembered && left.files == 0;
    if (output.isJson())
        output.print(QJsonObject{{u"account"_s, account.address},
                                 {u"server"_s, account.server.toString()},
                                 {u"removed"_s, !remembered},
                                 {u"keychainAsked"_s, !left.secrets},
                                 {u"filesLeft"_s, int(left.files)}});
    else if (!remembered)
        output.print(Text::tr("%1 is forgotten.").arg(account.address));
    if (left.secrets) {
        const QString why = secretFailureText(*left.secrets).headline;
        output.complain(
            why + u' ' +
            (*left.secrets != SecretFailure::Unavailable
                 ? Text::tr("Nothing was forgotten. Try again when it can be asked.")
                 : Text::tr("If there is one elsewhere that has something of this account, "
                            "it still has it.")));
    }
    if (left.settings)
        output.complain(Text::tr("The account is still remembered: check whether this file can be "
                                 "written: %1")
                            .arg(AccountSettings::defaultFile()));
    if (left.files > 0)
        output.complain(Text::tr("Not everything that it left open could be deleted. End other "
                                 "programs of OnBehalf, then delete what is left in %1.")
                            .arg(Journal::defaultFolder()));
    return all ? Exit::Done : Exit::Refused;
}

} // namespace

Exit sayNotWritable(const QString &traceFolder, const Output &output)
{
    return failUsage(Text::tr("The folder %1 cannot be written to.").arg(traceFolder), output);
}

Exit listAccounts(const Output &output)
{
    const auto accounts = AccountSettings().accounts();
    KeychainLook look;
    QJsonArray documents;
    QList<QStringList> rows{{u" "_s, Text::tr("Account"), Text::tr("Server"), Text::tr("Sign-in"),
                             Text::tr("In the keychain")}};
    for (const Account &one : accounts) {
        const bool isCurrent = rows.size() == 1;
        const auto kept = look.keptOf(one);
        documents.append(QJsonObject{{u"address"_s, one.address},
                                     {u"server"_s, one.server.toString()},
                                     {u"userName"_s, textOrNull(one.userName)},
                                     {u"signIn"_s, signInWord(one.method)},
                                     {u"current"_s, isCurrent},
                                     {u"secrets"_s, keptJson(kept)}});
        rows.append({isCurrent ? u"*"_s : u" "_s, one.address,
                     one.server.toString(QUrl::FullyEncoded), signInText(one.method),
                     joined(kept)});
    }
    if (output.isJson())
        output.print(QJsonObject{{u"accounts"_s, documents}});
    else
        output.print(accounts.isEmpty() ? Text::tr("No account is remembered.") : table(rows));
    if (look.failure())
        output.complain(secretFailureText(*look.failure()).headline);
    return Exit::Done;
}

Exit removeAccount(const CommandLine &line, const Output &output)
{
    const AccountSettings settings;
    const auto account = findAccount(line.account.name, line.server, settings.accounts());
    if (!account)
        return failUsage(account.error(), output);
    const auto wanted = line.account.yes ? std::optional(true) : isWanted(*account);
    if (!wanted)
        return failUsage(Text::tr("There is no terminal to ask at whether %1 is to be forgotten: "
                                  "give --yes if it is.")
                             .arg(account->address),
                         output);
    if (!*wanted) {
        output.error(u"NotForgotten"_s, Text::tr("Nothing was forgotten."));
        return Exit::Refused;
    }
    const KeychainPatience patience;
    return sayForgotten(*account, wait(forgetAccount(*account, settings, keychain())), output);
}

} // namespace OnBehalf::Ctl
