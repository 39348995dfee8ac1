// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/negotiate.h"

#include "ews/gssapi.h"

#include <QPromise>
#include <QThreadPool>

#include <krb5.h>

namespace Ews {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostCalls = 32; // at once; each may hang

QThreadPool &kerberosThreads()
{
    // Never destroyed: the program's end does not wait for a KDC that is silent.
    static auto *const threads = [] {
        auto *pool = new QThreadPool;
        pool->setMaxThreadCount(mostCalls);
        return pool;
    }();
    return *threads;
}

/// What \a work makes, in a thread of its own: GSSAPI looks into files and asks the KDC and the
/// DNS, each of which may be slow or silent.
template<class Work>
auto inThread(Work work)
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    kerberosThreads().start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

SignInProblem problemOf(OM_uint32 major, OM_uint32 minor)
{
    switch (krb5_error_code(minor)) {
    case KRB5KRB_AP_ERR_TKT_EXPIRED:
    case KRB5KDC_ERR_NAME_EXP:
        return SignInProblem::TicketExpired;
    case KRB5KDC_ERR_S_PRINCIPAL_UNKNOWN:
    case KRB5_ERR_HOST_REALM_UNKNOWN:
    case KRB5_ERR_BAD_HOSTNAME:
        return SignInProblem::UnknownService;
    case KRB5_KDC_UNREACH:
    case KRB5_REALM_UNKNOWN:
    case KRB5_REALM_CANT_RESOLVE:
        return SignInProblem::KdcUnreachable;
    case KRB5KRB_AP_ERR_SKEW:
    case KRB5_KDCREP_SKEW:
    case KRB5KRB_AP_ERR_TKT_NYV:
        return SignInProblem::ClockSkew;
    case KRB5_FCC_NOFILE:
    case KRB5_CC_NOTFOUND:
    case KRB5_CC_NOT_KTYPE:
        return SignInProblem::NoTicket;
    }
    // What the server found wrong comes by way of SPNEGO.
    const char *skew = krb5_get_error_message(nullptr, KRB5KRB_AP_ERR_SKEW);
    const bool isSkew = Gss::message(major, minor).contains(QString::fromUtf8(skew));
    krb5_free_error_message(nullptr, skew);
    if (isSkew)
        return SignInProblem::ClockSkew;
    switch (GSS_ROUTINE_ERROR(major)) {
    case GSS_S_NO_CRED:
    case GSS_S_DEFECTIVE_CREDENTIAL:
        return SignInProblem::NoTicket;
    case GSS_S_CREDENTIALS_EXPIRED:
    case GSS_S_CONTEXT_EXPIRED:
        return SignInProblem::TicketExpired;
    default:
        return SignInProblem::KerberosFailed;
    }
}

std::unexpected<Error> failed(OM_uint32 major, OM_uint32 minor)
{
    return std::unexpected(signInError(problemOf(major, minor), Gss::message(major, minor)));
}

/// The user's ticket, for Kerberos alone.
Result<Nothing> acquire(Gss::Credential &credential)
{
    OM_uint32 minor = 0;
    gss_OID_set_desc mechanisms{1, &Gss::kerberos};
    OM_uint32 lifetime = 0;
    // Of Kerberos first: what SPNEGO says about a missing ticket says little.
    {
        Gss::Credential plain;
        const OM_uint32 major =
            gss_acquire_cred(&minor, GSS_C_NO_NAME, GSS_C_INDEFINITE, &mechanisms, GSS_C_INITIATE,
                             &plain, nullptr, &lifetime);
        if (major != GSS_S_COMPLETE)
            return failed(major, minor);
        // MIT's names no lifetime before it is asked for.
        OM_uint32 major2 = gss_inquire_cred(&minor, plain, nullptr, &lifetime, nullptr, nullptr);
        if (major2 != GSS_S_COMPLETE)
            return failed(major2, minor);
        if (lifetime == 0)
            return std::unexpected(signInError(SignInProblem::TicketExpired));
    }
    gss_OID_set_desc carrier{1, &Gss::spnego};
    OM_uint32 major = gss_acquire_cred(&minor, GSS_C_NO_NAME, GSS_C_INDEFINITE, &carrier,
                                       GSS_C_INITIATE, &credential, nullptr, nullptr);
    if (major == GSS_S_COMPLETE)
        major = gss_set_neg_mechs(&minor, credential, &mechanisms);
    if (major != GSS_S_COMPLETE)
        return failed(major, minor);
    return {};
}

/// One context with one server; used by one thread after the other.
class Negotiation
{
public:
    explicit Negotiation(const QUrl &server)
        : m_service("HTTP@" + QUrl::toAce(server.host()))
    {}

    /// What goes to the server in answer to \a token of its own; empty when all is said.
    Result<QByteArray> step(const QByteArray &token)
    {
        if (!m_credential) {
            if (const auto acquired = acquire(m_credential); !acquired)
                return std::unexpected(acquired.error());
            OM_uint32 minor = 0;
            gss_buffer_desc name = Gss::view(m_service);
            const OM_uint32 major =
                gss_import_name(&minor, &name, GSS_C_NT_HOSTBASED_SERVICE, &m_name);
            if (major != GSS_S_COMPLETE)
                return failed(major, minor);
        }
        OM_uint32 minor = 0;
        gss_buffer_desc input = Gss::view(token);
        Gss::Buffer output;
        const OM_uint32 major = gss_init_sec_context(
            &minor, m_credential, &m_context, m_name, &Gss::spnego, GSS_C_MUTUAL_FLAG, 0,
            GSS_C_NO_CHANNEL_BINDINGS, &input, nullptr, &output, &m_flags, nullptr);
        if (GSS_ERROR(major))
            return token.isEmpty() ? reason() : failed(major, minor);
        m_complete = major == GSS_S_COMPLETE;
        return output.bytes();
    }

    bool hasProof() const { return m_complete && (m_flags & GSS_C_MUTUAL_FLAG); }

private:
    /// Why the first step failed. SPNEGO has the words of Kerberos, but not its code.
    Result<QByteArray> reason() const
    {
        Gss::Context context;
        Gss::Buffer output;
        OM_uint32 minor = 0;
        const OM_uint32 major = gss_init_sec_context(
            &minor, GSS_C_NO_CREDENTIAL, &context, m_name, &Gss::kerberos, GSS_C_MUTUAL_FLAG, 0,
            GSS_C_NO_CHANNEL_BINDINGS, nullptr, nullptr, &output, nullptr, nullptr);
        return failed(major, minor);
    }

    QByteArray m_service;
    Gss::Credential m_credential;
    Gss::Name m_name;
    Gss::Context m_context;
    OM_uint32 m_flags = 0;
    bool m_complete = false;
};

class NegotiateHandshake : public Handshake
{
public:
    explicit NegotiateHandshake(const QUrl &server)
        : m_negotiation(std::make_shared<Negotiation>(server))
    {}

    QFuture<Result<QByteArray>> start() override
    {
        return inThread([negotiation = m_negotiation]() -> Result<QByteArray> {
            const auto token = negotiation->step({});
            if (!token)
                return std::unexpected(token.error());
            return "Negotiate " + token->toBase64();
        });
    }

    /// A ticket settles it in one round: what comes now says why not, at best.
    QFuture<Result<QByteArray>> answer(const QByteArray &challenge) override
    {
        return inThread([negotiation = m_negotiation, challenge]() -> Result<QByteArray> {
            const QByteArray said = QByteArray::fromBase64(challenge);
            const auto token = said.isEmpty() ? Result<QByteArray>() : negotiation->step(said);
            return std::unexpected(token ? signInError(SignInProblem::TokenRefused)
                                         : token.error());
        });
    }

    /// Not in a thread: the KDC has no part in it.
    Result<Nothing> conclude(const QByteArray &challenge) override
    {
        const QByteArray said = QByteArray::fromBase64(challenge);
        if (said.isEmpty())
            return {}; // a server need not prove itself; over https its certificate has
        const auto rest = m_negotiation->step(said);
        if (rest && rest->isEmpty() && m_negotiation->hasProof())
            return {};
        return std::unexpected(
            signInError(SignInProblem::ServerNotProven, rest ? QString() : rest.error().message));
    }

private:
    std::shared_ptr<Negotiation> m_negotiation;
};

class NegotiateAuthentication : public Authentication
{
public:
    Method method() const override { return Method::Negotiate; }
    std::unique_ptr<Handshake> begin(const QUrl &server) override
    {
        return std::make_unique<NegotiateHandshake>(server);
    }
};

Result<QString> holder()
{
    Gss::Credential credential;
    if (const auto acquired = acquire(credential); !acquired)
        return std::unexpected(acquired.error());
    OM_uint32 minor = 0;
    Gss::Name name;
    OM_uint32 major = gss_inquire_cred(&minor, credential, &name, nullptr, nullptr, nullptr);
    Gss::Buffer text;
    if (major == GSS_S_COMPLETE)
        major = gss_display_name(&minor, name, &text, nullptr);
    if (major != GSS_S_COMPLETE)
        return failed(major, minor);
    return QString::fromUtf8(text.bytes());
}

Result<QDateTime> ticketLifeEnd()
{
    Gss::Credential credential;
    if (const auto acquired = acquire(credential); !acquired)
        return std::unexpected(acquired.error());
    OM_uint32 minor = 0;
    OM_uint32 lifetime = 0;
    const OM_uint32 major =
        gss_inquire_cred(&minor, credential, nullptr, &lifetime, nullptr, nullptr);
    if (major != GSS_S_COMPLETE)
        return failed(major, minor);
    if (lifetime == GSS_C_INDEFINITE)
        return QDateTime();
    return QDateTime::currentDateTimeUtc().addSecs(lifetime);
}

} // namespace

std::shared_ptr<Authentication> negotiateAuthentication()
{
    return std::make_shared<NegotiateAuthentication>();
}

QFuture<Result<QString>> ticketHolder()
{
    return inThread(holder);
}

QFuture<Result<QDateTime>> ticketEnd()
{
    return inThread(ticketLifeEnd);
}

} // namespace Ews
