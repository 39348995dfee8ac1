// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of discovery share: somebody who looks for her server, and who says yes or no.
#pragma once

#include "discovery/discover.h"
#include "ews/enumtext.h"
#include "secrets/memorysecretstore.h"
#include "support/await.h"
#include "world.h"

namespace DiscoveryCase {

using namespace OnBehalf;
using namespace OnBehalf::Autodiscover;
using namespace Qt::Literals::StringLiterals;
using namespace DiscoveryWorld;
using namespace std::chrono_literals;
using Support::await;

inline const QString address = u"helena@example.test"_s;
inline const QByteArray ews = "https://mail.example.test/EWS/Exchange.asmx";

inline Ews::Result<QList<SrvRecord>> noRecords()
{
    return std::unexpected(Ews::Error{.failure = Ews::Failure::NotFound});
}

/// DNS that knows these records, of whatever name.
inline LookUpSrv dnsWith(const Ews::Result<QList<SrvRecord>> &records)
{
    return [records](const QString &, const std::stop_token &) {
        return Ews::readyFuture<Ews::Result<QList<SrvRecord>>>(records);
    };
}

inline DiscoveryWish wish(const QString &who = address)
{
    return {.signIn = {.account = {.server = {}, .address = who, .userName = address},
                       .password = u"secret"_s,
                       .secrets = std::make_shared<MemorySecretStore>()},
            .lookUpSrv = dnsWith(noRecords()),
            .limits = {.answer = 5s, .signedIn = 5s}};
}

/// Of a host that asks for a name first, and then answers so.
inline Host::Handler onceSignedIn(const HostAnswer &answer)
{
    return [answer](const HostRequest &request) -> HostAnswer {
        if (request.header("Authorization").isEmpty())
            return {.bytes = http(401, {}, {"WWW-Authenticate: Basic realm=\"x\""})};
        return answer;
    };
}

/// Somebody who is asked about hosts.
class Person
{
public:
    explicit Person(QStringList trusted = {})
        : m_trusted(std::move(trusted))
    {}

    std::function<QFuture<bool>(const HostQuestion &)> answering()
    {
        return [this](const HostQuestion &question) {
            questions.append(question);
            return Ews::readyFuture(m_trusted.contains(question.host));
        };
    }

    QStringList hosts() const
    {
        QStringList all;
        for (const HostQuestion &one : questions)
            all.append(one.host);
        return all;
    }

    QList<HostQuestion> questions;

private:
    QStringList m_trusted;
};

/// "Soap autodiscover.example.test Failed NothingThere", a line each.
inline QStringList lines(const QList<Step> &steps)
{
    QStringList all;
    for (const Step &step : steps) {
        QString line = u"%1 %2 %3"_s.arg(
            QLatin1StringView(QMetaEnum::fromType<Way>().valueToKey(int(step.way))),
            step.way == Way::Srv ? step.name : step.host(),
            QLatin1StringView(QMetaEnum::fromType<State>().valueToKey(int(step.state))));
        if (step.state == State::Failed)
            line += u' ' +
                    QLatin1StringView(QMetaEnum::fromType<Problem>().valueToKey(int(step.problem)));
        all.append(line);
    }
    return all;
}

/// For a test that fails.
inline QString explain(const Discovery &discovery)
{
    QString text = lines(discovery.steps).join(u'\n');
    for (const Step &step : discovery.steps)
        if (step.state == State::Failed)
            text += u"\n%1 %2 %3"_s.arg(step.url.toString(), step.error.code, step.error.message);
    return text;
}

inline QString codeOf(const Discovery &discovery)
{
    return discovery.found ? u"found"_s : discovery.found.error().code;
}

/// The step of that way at that host; one that says nothing where there is none.
inline Step stepAt(const Discovery &discovery, Way way, const QString &host)
{
    for (const Step &step : discovery.steps)
        if (step.way == way && step.host() == host)
            return step;
    return {};
}

} // namespace DiscoveryCase
