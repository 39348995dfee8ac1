// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the C of GSSAPI needs around it. Used by the client and by the sandbox.
#pragma once

#include <QByteArray>
#include <QString>

#include <gssapi/gssapi.h>
#include <gssapi/gssapi_ext.h>
#include <gssapi/gssapi_krb5.h>

#include <utility>

namespace Ews::Gss {

/// SPNEGO, which carries the mechanisms below.
inline gss_OID_desc spnego{6, const_cast<char *>("\x2b\x06\x01\x05\x05\x02")};
inline gss_OID_desc kerberos{9, const_cast<char *>("\x2a\x86\x48\x86\xf7\x12\x01\x02\x02")};
/// Of gss-ntlmssp, where that is installed.
inline gss_OID_desc ntlmssp{10, const_cast<char *>("\x2b\x06\x01\x04\x01\x82\x37\x02\x02\x0a")};

/// Owns what \a release gives back.
template<class Handle, auto release>
class Owned
{
public:
    Owned() = default;
    ~Owned() { reset(); }
    Q_DISABLE_COPY_MOVE(Owned)

    operator Handle() const { return m_handle; }
    Handle *operator&() { return &m_handle; }
    void reset()
    {
        OM_uint32 minor = 0;
        if (m_handle)
            release(&minor, &m_handle);
        m_handle = nullptr;
    }

private:
    Handle m_handle = nullptr;
};

inline OM_uint32 deleteContext(OM_uint32 *minor, gss_ctx_id_t *context)
{
    return gss_delete_sec_context(minor, context, GSS_C_NO_BUFFER);
}

using Name = Owned<gss_name_t, gss_release_name>;
using Credential = Owned<gss_cred_id_t, gss_release_cred>;
using Context = Owned<gss_ctx_id_t, deleteContext>;

/// Bytes that GSSAPI made.
class Buffer
{
public:
    Buffer() = default;
    ~Buffer()
    {
        OM_uint32 minor = 0;
        gss_release_buffer(&minor, &m_buffer);
    }
    Q_DISABLE_COPY_MOVE(Buffer)

    gss_buffer_t operator&() { return &m_buffer; }
    QByteArray bytes() const
    {
        return {static_cast<const char *>(m_buffer.value), qsizetype(m_buffer.length)};
    }

private:
    gss_buffer_desc m_buffer = GSS_C_EMPTY_BUFFER;
};

/// \a bytes as GSSAPI takes them; they have to outlive it.
inline gss_buffer_desc view(const QByteArray &bytes)
{
    return {size_t(bytes.size()), const_cast<char *>(bytes.constData())};
}

/// The library's words for a failure.
inline QString message(OM_uint32 major, OM_uint32 minor)
{
    QString text;
    for (const auto &[code, type] :
         {std::pair(major, GSS_C_GSS_CODE), std::pair(minor, GSS_C_MECH_CODE)}) {
        OM_uint32 ignored = 0, more = 0;
        Buffer part;
        if (code == 0 || gss_display_status(&ignored, code, type, GSS_C_NO_OID, &more, &part) != 0)
            continue;
        text +=
            (text.isEmpty() ? QString() : QStringLiteral(": ")) + QString::fromUtf8(part.bytes());
    }
    return text;
}

} // namespace Ews::Gss
