// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The envelope: requests written and answers read by the client, and the other way round by the
// sandbox (writeAnswer, writeFault; its strict reading is in sandbox/request.h).
#pragma once

#include "ews/document.h"
#include "ews/elements.h"
#include "ews/types/enums.h"
#include "ews/writer.h"

#include <algorithm>
#include <functional>

namespace Ews {

/// Whose rights a request is to be judged by, other than the caller's: ExchangeImpersonation.
/// https://learn.microsoft.com/exchange/client-developer/web-service-reference/connectingsid
struct Impersonation
{
    QString who{}; ///< Empty: nobody is impersonated.
    ConnectingSid by = ConnectingSid::PrimarySmtpAddress;

    bool operator==(const Impersonation &) const = default;

    /// Whether \c who is an SMTP address; a principal name only looks like one.
    bool isByAddress() const
    {
        return by == ConnectingSid::PrimarySmtpAddress || by == ConnectingSid::SmtpAddress;
    }
};

/// What goes into the SOAP header beside the version.
struct Header
{
    QString culture{}; ///< MailboxCulture: the language for names and texts, "de-DE".
    Impersonation impersonation{};
    /// TimeZoneContext: the Windows name of the zone that times without an offset are of, in the
    /// request and in the answer; empty: UTC. A server of Exchange2010 or later has to be there.
    QString timeZoneId{};
};

/// The lowest version of the schema that has all that \a header needs.
ServerVersion versionForHeader(const Header &header);

/// The lowest version of the schema that has all \a op needs: servers refuse what they do not know.
template<Operation Op>
ServerVersion versionFor(const Op &op)
{
    if constexpr (requires { op.since(); })
        return op.since();
    else
        return ServerVersion::Exchange2007_SP1;
}

/// The same for all that goes into the envelope.
template<Operation Op>
ServerVersion versionFor(const Op &op, const Header &header)
{
    return std::max(versionFor(op), versionForHeader(header));
}

/// An envelope around what \a writeHeader and \a writeBody write.
QByteArray writeEnvelope(const std::function<void(QXmlStreamWriter &)> &writeHeader,
                         const std::function<void(QXmlStreamWriter &)> &writeBody);
void writeRequestHeader(QXmlStreamWriter &xml, ServerVersion version, const Header &header);

template<Operation Op>
QByteArray writeRequest(const Op &op, const Header &header, ServerVersion version)
{
    return writeEnvelope([&](QXmlStreamWriter &xml) { writeRequestHeader(xml, version, header); },
                         [&](QXmlStreamWriter &xml) {
                             xml.writeStartElement(messagesNamespace, requestName<Op>());
                             Writer(xml).fields(op, messagesNamespace);
                             xml.writeEndElement();
                         });
}

template<Operation Op>
QByteArray writeRequest(const Op &op, const Header &header = {})
{
    return writeRequest(op, header, versionFor(op, header));
}

/// A request and the version of the schema for which it is written.
struct VersionedRequest
{
    ServerVersion version;
    QByteArray body;
};

/// \a op for a server that knows no version after \a newest; nothing where it cannot be asked for
/// that. An operation that can do with less says how: asOf().
template<Operation Op>
std::optional<VersionedRequest> writeRequestUpTo(ServerVersion newest, const Op &op,
                                                 const Header &header)
{
    const ServerVersion wanted = versionFor(op, header);
    if (wanted <= newest)
        return VersionedRequest{wanted, writeRequest(op, header, wanted)};
    const Op less = [&] {
        if constexpr (requires { op.asOf(newest); })
            return op.asOf(newest);
        else
            return op;
    }();
    const ServerVersion version = versionFor(less, header);
    if (version <= newest)
        return VersionedRequest{version, writeRequest(less, header, version)};
    if (version == ServerVersion::Exchange2007_SP1) // which may have been there before it
        return VersionedRequest{newest, writeRequest(less, header, newest)};
    return std::nullopt;
}

/// The root of an answer that is itself the response message, as that of the delegate operations.
template<class Response>
inline constexpr bool rootIsMessage = requires
{
    requires Response::isMessage;
};

/// Whether \a root holds one of the elements that say what came of it, entry by entry.
template<class Response>
bool tellsOutcome(const PugiNode &root)
{
    const auto tells = [&root](const auto &d) {
        return (d.kind == Kind::Message && root.child(d.name).valid()) ||
               (d.kind == Kind::Messages &&
                (root.child(d.name).valid() || root.child(otherResponseMessages).valid()));
    };
    return Response::elements().apply(
        [&tells](const auto &...d) { return (tells(d) || ... || false); });
}

template<Operation Op>
Result<typename Op::Response> readResponse(const Document &document)
{
    const auto body = document.body();
    if (!body)
        return std::unexpected(body.error());
    if (body->localName() != QByteArray(Op::name.latin1(), Op::name.size()) + "Response")
        return std::unexpected(
            Error{.failure = Failure::Malformed,
                  .message = u"The answer to %1 is a %2."_s.arg(Op::name, body->name())});
    QString responseClass;
    body->attribute("ResponseClass"_L1, responseClass);
    if (responseClass == "Error"_L1 || responseClass == "Warning"_L1)
        return std::unexpected(body->error());
    // What says neither that it went well nor what came of it is no success.
    const bool told = rootIsMessage<typename Op::Response>
                          ? responseClass == "Success"_L1
                          : tellsOutcome<typename Op::Response>(*body);
    if (!told)
        return std::unexpected(
            Error{.failure = Failure::Malformed,
                  .message = u"The answer does not say how %1 went."_s.arg(Op::name)});
    typename Op::Response response;
    Reader<PugiNode> reader;
    reader.fields(*body, response, messagesNamespace);
    if (reader.violation)
        return std::unexpected(
            Error{.failure = Failure::Malformed, .message = reader.violation->text});
    return response;
}

/// The sandbox's side: an answer, or with a root message its error.
void writeServerVersion(QXmlStreamWriter &xml, const ServerVersionInfo &version,
                        ServerVersion schema);
template<Operation Op>
QByteArray writeAnswer(const Result<typename Op::Response> &answer,
                       const ServerVersionInfo &version, ServerVersion schema)
{
    return writeEnvelope([&](QXmlStreamWriter &xml) { writeServerVersion(xml, version, schema); },
                         [&](QXmlStreamWriter &xml) {
                             xml.writeStartElement(messagesNamespace, Op::name + u"Response"_s);
                             Writer writer(xml);
                             if constexpr (rootIsMessage<typename Op::Response>)
                                 writer.head(answer ? nullptr : &answer.error());
                             if (answer)
                                 writer.fields(*answer, messagesNamespace);
                             xml.writeEndElement();
                         });
}

} // namespace Ews
