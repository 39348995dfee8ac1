// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/discovercommand.h"

#include "account/accountsettings.h"
#include "ctl/accountcommands.h"
#include "ctl/chooseaccount.h"
#include "ctl/keychain.h"
#include "ctl/signintext.h"
#include "ctl/terminal.h"
#include "ctl/text.h"
#include "ctl/wait.h"
#include "text/discoverytext.h"

#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace OnBehalf::Ctl {

using namespace Qt::Literals::StringLiterals;
using Autodiscover::HostQuestion;
using Autodiscover::State;
using Autodiscover::Step;

namespace {

/// Somebody at the terminal, while places are asked.
class Watcher
{
public:
    Watcher(const CommandLine &line, Account account, const Output &output)
        : m_line(line)
        , m_account(std::move(account))
        , m_output(output)
    {}

    /// Prints those that are over, up to the first that is not: what is before that stays.
    void observe(const QList<Step> &steps)
    {
        m_isAsking = std::ranges::any_of(
            steps, [](const Step &step) { return step.state == State::Asking; });
        for (; m_printed < steps.size() && steps.at(m_printed).isOver(); ++m_printed)
            if (!m_output.isJson())
                m_output.print(QString(2 * steps.at(m_printed).depth, u' ') +
                               placeText(steps.at(m_printed)) + u": "_s +
                               stepText(steps.at(m_printed)));
    }

    bool confirm(const HostQuestion &question) const
    {
        letAnswersCome();
        const ErrorText text = hostQuestionText(question);
        const QString answer = ask(text.headline + u'\n' + text.nextStep + u'\n' + text.details +
                                   u'\n' + Text::tr("Type yes if it is right: "))
                                   .trimmed();
        return answer.compare("yes"_L1, Qt::CaseInsensitive) == 0 ||
               answer.compare(Text::tr("yes"), Qt::CaseInsensitive) == 0;
    }

    Ews::Result<QString> findPassword()
    {
        letAnswersCome();
        const auto found = Ctl::findPassword(m_line, m_account);
        if (!found) {
            problem = found.error();
            return std::unexpected(
                Ews::signInError(Ews::SignInProblem::NeedsPassword, found.error()));
        }
        password = *found;
        return found->text;
    }

    std::optional<Password> password;
    QString problem; ///< Why there is none.

private:
    /// Whoever is asked at the terminal may take his time, and nothing else happens meanwhile: what
    /// is under way would seem to have come too late.
    void letAnswersCome() const
    {
        QEventLoop loop;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (!m_isAsking)
                loop.quit();
        });
        look.start(std::chrono::milliseconds(10));
        if (m_isAsking)
            loop.exec();
    }

    const CommandLine &m_line;
    Account m_account;
    const Output &m_output;
    qsizetype m_printed = 0;
    bool m_isAsking = false;
};

template<class E>
QString wordOf(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(int(value)));
}

QJsonObject stepJson(const Step &step)
{
    QJsonArray via;
    for (const QUrl &url : step.via)
        via.append(url.toString(QUrl::FullyEncoded));
    const bool failed = step.state == State::Failed;
    return {{u"way"_s, wordOf(step.way)},
            {u"place"_s, step.url.isEmpty() ? step.name : step.url.toString(QUrl::FullyEncoded)},
            {u"state"_s, wordOf(step.state)},
            {u"problem"_s, failed ? QJsonValue(wordOf(step.problem)) : QJsonValue()},
            {u"named"_s, textOrNull(step.named.toString(QUrl::FullyEncoded))},
            {u"via"_s, via},
            {u"signIn"_s, step.method ? QJsonValue(signInWord(step.method)) : QJsonValue()},
            {u"httpStatus"_s,
             failed && step.error.httpStatus ? QJsonValue(step.error.httpStatus) : QJsonValue()},
            {u"code"_s, textOrNull(failed ? step.error.code : QString())},
            {u"depth"_s, step.depth}};
}

/// Hosts that nobody could be asked about.
QStringList unconfirmed(const QList<Step> &steps)
{
    QStringList hosts;
    for (const Step &step : steps) {
        const QUrl &url = step.named.isEmpty() ? step.url : step.named;
        const QString host = url.host(QUrl::FullyEncoded);
        if (step.problem == Autodiscover::Problem::HostNotAsked && !hosts.contains(host))
            hosts.append(host);
    }
    return hosts;
}

} // namespace

Account accountToFind(const CommandLine &line)
{
    const QString &address = line.arguments.first();
    Account account{.server = {}, .address = address};
    const auto known = AccountSettings().accounts();
    for (const Account &one : known)
        if (one.address.compare(address, Qt::CaseInsensitive) == 0) {
            account = one;
            break;
        }
    account.server.clear();
    account.method.reset(); // of another server, perhaps
    if (!line.user.isEmpty())
        account.userName = line.user;
    for (const QString &host : line.discover.allowedHosts)
        if (!account.confirmedHosts.contains(host))
            account.confirmedHosts.append(host);
    return asAskedFor(account, line.account);
}

ServerSearch lookForServer(const CommandLine &line, const Account &account, TraceFolder *trace,
                           const Output &output)
{
    Watcher watcher(line, account, output);
    DiscoveryWish wish{.signIn = {.account = account, .secrets = keychain()},
                       .place = line.discover.place};
    wish.signIn.findPassword = [&watcher] { return Ews::readyFuture(watcher.findPassword()); };
    wish.observe = [&watcher](const QList<Step> &steps) { watcher.observe(steps); };
    if (isTerminal())
        wish.confirmHost = [&watcher](const HostQuestion &question) {
            return Ews::readyFuture(watcher.confirm(question));
        };
    if (trace)
        wish.exchanged = [trace](const Ews::Exchange &exchange) { trace->write(exchange); };
    ServerSearch search{.discovery = wait(discover(std::move(wish))), .password = {}};
    search.password = watcher.password;
    if (!search.discovery.found && !watcher.problem.isEmpty())
        output.complain(watcher.problem);
    return search;
}

Exit sayNotFound(const ServerSearch &search, const Output &output)
{
    const Ews::Error &error = search.discovery.found.error();
    ErrorText text = discoveryErrorText(search.discovery);
    text.details.clear(); // all of it has been printed
    output.complain(text);
    if (const QStringList hosts = unconfirmed(search.discovery.steps); !hosts.isEmpty())
        output.complain(Text::tr("Servers outside the mail domain were named, and there is no "
                                 "terminal to ask at whether they are right: %1. If so, say that "
                                 "with --allow-host HOST.")
                            .arg(hosts.join(u", "_s)));
    return error.code == addressInvalid ? Exit::Usage : exitOf(error);
}

QJsonObject discoveryJson(const Discovery &discovery)
{
    QJsonArray steps;
    for (const Step &step : discovery.steps)
        steps.append(stepJson(step));
    QJsonObject json{
        {u"address"_s, discovery.account.address},
        {u"url"_s, QJsonValue()},
        {u"steps"_s, steps},
        {u"confirmedHosts"_s, QJsonArray::fromStringList(discovery.account.confirmedHosts)}};
    if (!discovery.found) {
        json[u"error"_s] = valueJson(std::optional(discovery.found.error()));
        return json;
    }
    const Autodiscover::Discovered &found = *discovery.found;
    json[u"url"_s] = found.url.toString(QUrl::FullyEncoded);
    json[u"serverAddress"_s] = found.address;
    json[u"serverVersion"_s] = found.version ? QJsonValue(buildOf(*found.version)) : QJsonValue();
    json[u"schemas"_s] = QJsonArray::fromStringList(found.schemas);
    return json;
}

Exit discoverServer(const CommandLine &line, const Output &output)
{
    std::optional<TraceFolder> trace;
    if (!line.traceFolder.isEmpty()) {
        trace.emplace(line.traceFolder);
        if (!trace->isWritable())
            return sayNotWritable(line.traceFolder, output);
    }
    const ServerSearch search =
        lookForServer(line, accountToFind(line), trace ? &*trace : nullptr, output);
    if (output.isJson())
        output.print(discoveryJson(search.discovery));
    if (!search.discovery.found)
        return sayNotFound(search, output);
    if (!output.isJson())
        output.print(search.discovery.found->url.toString(QUrl::FullyEncoded));
    return Exit::Done;
}

} // namespace OnBehalf::Ctl
