// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/acceptor.h"

#include "ews/gssapi.h"

#include <array>

namespace Sandbox {

namespace Gss = Ews::Gss;

class Acceptor::Private
{
public:
    Gss::Credential credential;
    Gss::Context context;
    QByteArray answer;
    QString user;
};

namespace {

OM_uint32 acquireServer(OM_uint32 *minor, gss_OID mechanism, const gss_key_value_set_desc *store,
                        Gss::Credential &credential)
{
    gss_OID_set_desc mechanisms{1, mechanism};
    return gss_acquire_cred_from(minor, GSS_C_NO_NAME, GSS_C_INDEFINITE, &mechanisms, GSS_C_ACCEPT,
                                 store, &credential, nullptr, nullptr);
}

} // namespace

std::unique_ptr<Acceptor> Acceptor::make(Ews::Method method, const QString &keytab)
{
    auto d = std::make_unique<Private>();
    const QByteArray file = keytab.toUtf8();
    gss_key_value_element_desc key{"keytab", file.constData()};
    const gss_key_value_set_desc store{1, &key};
    const bool kerberos = method == Ews::Method::Negotiate;
    OM_uint32 minor = 0;
    OM_uint32 major = GSS_S_COMPLETE;
    if (kerberos) {
        // SPNEGO is content with any mechanism there is; Kerberos says whether there is a key.
        Gss::Credential plain;
        major = acquireServer(&minor, &Gss::kerberos, &store, plain);
        if (major == GSS_S_COMPLETE)
            major = acquireServer(&minor, &Gss::spnego, &store, d->credential);
        gss_OID_set_desc inside{1, &Gss::kerberos};
        if (major == GSS_S_COMPLETE)
            major = gss_set_neg_mechs(&minor, d->credential, &inside);
    } else {
        major = acquireServer(&minor, &Gss::ntlmssp, nullptr, d->credential);
    }
    if (major != GSS_S_COMPLETE) {
        qWarning("The sandbox cannot accept %s: %s", Ews::schemeOf(method).constData(),
                 qPrintable(Gss::message(major, minor)));
        return nullptr;
    }
    return std::unique_ptr<Acceptor>(new Acceptor(std::move(d)));
}

Acceptor::Acceptor(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

Acceptor::~Acceptor() = default;

Acceptor::State Acceptor::take(const QByteArray &token)
{
    OM_uint32 minor = 0;
    gss_buffer_desc input = Gss::view(token);
    Gss::Name name;
    Gss::Buffer output;
    const OM_uint32 major = gss_accept_sec_context(&minor, &d->context, d->credential, &input,
                                                   GSS_C_NO_CHANNEL_BINDINGS, &name, nullptr,
                                                   &output, nullptr, nullptr, nullptr);
    d->answer = output.bytes();
    if (GSS_ERROR(major))
        return State::Refused;
    if (major & GSS_S_CONTINUE_NEEDED)
        return State::Asking;
    Gss::Buffer text;
    if (gss_display_name(&minor, name, &text, nullptr) != GSS_S_COMPLETE)
        return State::Refused;
    d->user = QString::fromUtf8(text.bytes().constData()); // gss-ntlmssp counts a zero at the end
    return State::Accepted;
}

QByteArray Acceptor::answer() const
{
    return d->answer;
}

QString Acceptor::user() const
{
    return d->user;
}

} // namespace Sandbox
