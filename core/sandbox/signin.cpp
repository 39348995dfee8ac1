// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/signin.h"

#include "sandbox/server.h"

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::Method;

SignIn::SignIn(const Options &options, Find find)
    : m_offered(options.offered)
    , m_keytab(options.keytab)
    , m_bearer(options.bearer)
    , m_bearerChallenge(options.bearerChallenge)
    , m_find(std::move(find))
{}

void SignIn::announce(const QList<Account> &accounts)
{
    if (!m_offered.contains(Method::Ntlm) || !m_users.open())
        return;
    for (const Account &account : accounts) {
        const QByteArray rest = ':' + account.password.toUtf8() + '\n';
        const QByteArray alias = account.smtp.section(u'@', 0, 0).toUtf8();
        m_users.write("SANDBOX:" + alias + rest);
        m_users.write(':' + alias + rest);
        m_users.write(':' + account.smtp.toUtf8() + rest);
    }
    m_users.close();
    qputenv("NTLM_USER_FILE", m_users.fileName().toUtf8());
    qputenv("NETBIOS_DOMAIN_NAME", "SANDBOX");
}

SignIn::Verdict SignIn::judge(const QByteArray &authorization, Proof &proof) const
{
    const QByteArray header = authorization.trimmed();
    if (header.isEmpty())
        return proof.caller.isEmpty() ? refuse() : Verdict{.caller = proof.caller};
    proof.caller.clear(); // whoever proves something anew starts anew
    const QByteArray scheme = header.split(' ').first().toLower();
    const QByteArray credentials = header.mid(scheme.size()).trimmed();
    const QByteArray token = QByteArray::fromBase64(credentials);
    for (const Method method : m_offered) {
        if (scheme != Ews::schemeOf(method).toLower())
            continue;
        switch (method) {
        case Method::Basic:
            return basic(token);
        case Method::Negotiate:
            return negotiate(token);
        case Method::Ntlm:
            return ntlm(token, proof);
        case Method::Bearer:
            return bearer(credentials);
        }
    }
    return refuse();
}

/// \a challenge: "NTLM TlRM…", alone; without one all that is offered.
SignIn::Verdict SignIn::refuse(const QByteArray &challenge) const
{
    if (!challenge.isEmpty())
        return {.challenges = {challenge}};
    Verdict verdict;
    for (const Method method : m_offered)
        verdict.challenges.append(challengeOf(method));
    return verdict;
}

QByteArray SignIn::challengeOf(Method method) const
{
    switch (method) {
    case Method::Basic:
        return "Basic realm=\"sandbox.example\"";
    case Method::Bearer:
        return ("Bearer " + m_bearerChallenge).trimmed();
    case Method::Negotiate:
    case Method::Ntlm:
        return Ews::schemeOf(method);
    }
    Q_UNREACHABLE();
}

SignIn::Verdict SignIn::basic(const QByteArray &token) const
{
    const QString pair = QString::fromUtf8(token);
    const qsizetype colon = pair.indexOf(u':');
    const QString caller = colon <= 0 ? QString() : m_find(pair.left(colon), pair.mid(colon + 1));
    return caller.isEmpty() ? refuse() : Verdict{.caller = caller};
}

SignIn::Verdict SignIn::negotiate(const QByteArray &token) const
{
    const auto acceptor = Acceptor::make(Method::Negotiate, m_keytab);
    if (!acceptor || token.isEmpty())
        return refuse();
    const Acceptor::State state = acceptor->take(token);
    const QByteArray said = "Negotiate " + acceptor->answer().toBase64();
    const QString caller =
        state == Acceptor::State::Accepted ? m_find(acceptor->user(), std::nullopt) : QString();
    if (caller.isEmpty())
        return acceptor->answer().isEmpty() ? refuse() : refuse(said);
    return {.caller = caller, .challenges = {said}};
}

SignIn::Verdict SignIn::ntlm(const QByteArray &token, Proof &proof) const
{
    if (!proof.underWay)
        proof.underWay = Acceptor::make(Method::Ntlm, {});
    if (!proof.underWay)
        return refuse();
    const Acceptor::State state = proof.underWay->take(token);
    if (state == Acceptor::State::Asking)
        return refuse("NTLM " + proof.underWay->answer().toBase64());
    const auto over = std::exchange(proof.underWay, nullptr);
    if (state == Acceptor::State::Accepted) {
        const QString user = over->user(); // "SANDBOX\helena", "\helena@sandbox.example"
        proof.caller = m_find(user.startsWith(u'\\') ? user.mid(1) : user, std::nullopt);
    }
    return proof.caller.isEmpty() ? refuse() : Verdict{.caller = proof.caller};
}

/// "Bearer" alone asks for the challenge.
SignIn::Verdict SignIn::bearer(const QByteArray &token) const
{
    if (token.isEmpty() || !m_bearer)
        return refuse();
    const QString address = m_bearer(token);
    const QString caller = address.isEmpty() ? QString() : m_find(address, std::nullopt);
    if (!caller.isEmpty())
        return {.caller = caller};
    Verdict verdict = refuse();
    const QByteArray plain = challengeOf(Method::Bearer);
    for (QByteArray &challenge : verdict.challenges)
        if (challenge == plain)
            challenge +=
                (m_bearerChallenge.isEmpty() ? " " : ", ") + QByteArray("error=\"invalid_token\"");
    return verdict;
}

} // namespace Sandbox
