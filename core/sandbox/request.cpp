// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/request.h"

#include "sandbox/schemachecks.h"

#include <QXmlStreamReader>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::Violation;

namespace {

using OrViolation = std::expected<void, Violation>;

constexpr int maximumDepth = 256;

OrViolation wrong(const DomNode &node, const QString &text)
{
    return std::unexpected(Violation{text, node.line(), node.column()});
}

Fault invalidRequest(const QString &text, qint64 line, qint64 column)
{
    return {.code = u"ErrorInvalidRequest"_s,
            .message = u"The request is invalid."_s,
            .violation = Violation{text, int(line), int(column)}};
}

/// Reads everything once before a tree is made of it: a tree as deep as the sender likes would
/// overflow the stack when it is destroyed.
std::optional<Fault> checkWellFormed(const QByteArray &soap)
{
    QXmlStreamReader reader(soap);
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return invalidRequest(u"A document type declaration is not allowed in SOAP."_s,
                                  reader.lineNumber(), reader.columnNumber());
        case QXmlStreamReader::StartElement:
            if (++depth > maximumDepth)
                return invalidRequest(u"The request is nested too deeply."_s, reader.lineNumber(),
                                      reader.columnNumber());
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        return invalidRequest(reader.errorString(), reader.lineNumber(), reader.columnNumber());
    return std::nullopt;
}

std::expected<Ews::ServerVersion, Fault> readVersion(const DomNode &header,
                                                     Ews::ServerVersion newest)
{
    DomNode node = header.firstChild();
    while (node.valid() &&
           !(node.is("RequestServerVersion"_L1) && node.inNamespace(Ews::typesNamespace)))
        node = node.next();
    if (!node.valid())
        return Ews::ServerVersion::Exchange2007_SP1;
    QString word;
    node.attribute("Version"_L1, word);
    const auto version = Ews::fromWire<Ews::ServerVersion>(word);
    if (!version || *version > newest)
        return std::unexpected(Fault{
            .code = u"ErrorInvalidServerVersion"_s,
            .message =
                u"The value '%1' of RequestServerVersion is not supported here."_s.arg(word)});
    return *version;
}

/// As the schema of a server of version \a newest has it: SmtpAddress came with Exchange 2010.
std::expected<Ews::Impersonation, Violation> readImpersonation(const DomNode &node,
                                                               Ews::ServerVersion newest)
{
    const auto incomplete = [](const DomNode &where) {
        return std::unexpected(
            Violation{u"The element '%1' has incomplete content."_s.arg(where.name()), where.line(),
                      where.column()});
    };
    const auto tooMuch = [](const DomNode &where) {
        return std::unexpected(Violation{u"The element '%1' has invalid child element '%2'."_s.arg(
                                             where.parent().name(), where.name()),
                                         where.line(), where.column()});
    };
    const DomNode sid = node.firstChild();
    if (!sid.valid())
        return incomplete(node);
    if (!sid.is("ConnectingSID"_L1) || !sid.inNamespace(Ews::typesNamespace))
        return tooMuch(sid);
    if (sid.next().valid())
        return tooMuch(sid.next());
    const DomNode one = sid.firstChild();
    if (!one.valid())
        return incomplete(sid);
    const auto by = Ews::fromWire<Ews::ConnectingSid>(one.name());
    const bool isKnown = by && (*by != Ews::ConnectingSid::SmtpAddress ||
                                newest >= Ews::ServerVersion::Exchange2010);
    if (!isKnown || !one.inNamespace(Ews::typesNamespace))
        return tooMuch(one);
    if (one.next().valid())
        return tooMuch(one.next());
    if (one.text().isEmpty())
        return incomplete(one);
    return Ews::Impersonation{.who = one.text().trimmed(), .by = *by};
}

/// Headers that are of the schema and change nothing here.
bool isIgnoredHeader(const DomNode &node)
{
    constexpr std::array names{"RequestServerVersion"_L1,      "MailboxCulture"_L1,
                               "DateTimePrecision"_L1,         "ManagementRole"_L1,
                               "SerializedSecurityContext"_L1, "OpenAsAdminOrSystemService"_L1};
    return std::ranges::any_of(names, [&](QLatin1StringView name) { return node.is(name); });
}

OrViolation readHeader(const DomNode &header, Ews::ServerVersion newest, Request &request)
{
    for (DomNode node = header.firstChild(); node.valid(); node = node.next()) {
        if (!node.inNamespace(Ews::typesNamespace)) {
            const QString must =
                node.element().attributeNS(Ews::soapNamespace, u"mustUnderstand"_s);
            if (must == "1"_L1 || must == "true"_L1 || node.inNamespace(Ews::messagesNamespace))
                return wrong(node, u"The header '%1' is not understood."_s.arg(node.name()));
            continue; // of WS-Addressing and the like
        }
        if (node.is("ExchangeImpersonation"_L1)) {
            if (request.impersonation)
                return wrong(node, u"The header '%1' appears twice."_s.arg(node.name()));
            const auto impersonation = readImpersonation(node, newest);
            if (!impersonation)
                return std::unexpected(impersonation.error());
            request.impersonation = *impersonation;
        } else if (node.is("TimeZoneContext"_L1)) {
            node.firstChild().attribute("Id"_L1, request.timeZoneId);
        } else if (!isIgnoredHeader(node)) {
            return wrong(node, u"The header '%1' is not declared."_s.arg(node.name()));
        }
    }
    if (auto violation = checkHeaderValues(header))
        return std::unexpected(*violation);
    return {};
}

struct Envelope
{
    DomNode header, body;
};

std::expected<Envelope, Violation> openEnvelope(const DomNode &root)
{
    const auto fail = [](const DomNode &node, const QString &text) {
        return std::unexpected(Violation{text, node.line(), node.column()});
    };
    if (!root.is("Envelope"_L1) || !root.inNamespace(Ews::soapNamespace))
        return fail(root, u"The element '%1' is no SOAP 1.1 envelope."_s.arg(root.name()));
    Envelope parts;
    DomNode node = root.firstChild();
    if (node.is("Header"_L1) && node.inNamespace(Ews::soapNamespace)) {
        parts.header = node;
        node = node.next();
    }
    if (!node.is("Body"_L1) || !node.inNamespace(Ews::soapNamespace))
        return fail(node.valid() ? node : root, u"The envelope has no Body in its place."_s);
    if (node.next().valid())
        return fail(node.next(), u"There is an element after the Body."_s);
    parts.body = node;
    return parts;
}

} // namespace

Fault schemaFault(Violation violation, const QByteArray &soap)
{
    const QString text = QString::fromUtf8(soap); // other encodings keep the end of the tag
    qsizetype at = 0;
    for (int line = 1; line < violation.line && at >= 0; ++line)
        at = text.indexOf(u'\n', at) + 1;
    at = text.lastIndexOf(u'<', qMin(at + violation.column, text.size()) - 1);
    if (violation.line > 0 && at >= 0) {
        const QStringView before = QStringView(text).left(at);
        violation.line = int(before.count(u'\n')) + 1;
        violation.column = int(at - before.lastIndexOf(u'\n')) + 1;
    }
    return {.code = u"ErrorSchemaValidation"_s,
            .message = u"The request failed schema validation"_s,
            .violation = violation};
}

std::expected<Request, Fault> Request::parse(const QByteArray &soap, Ews::ServerVersion newest)
{
    if (const auto fault = checkWellFormed(soap))
        return std::unexpected(*fault);
    Request request;
    QXmlStreamReader reader(soap);
    reader.setNamespaceProcessing(true);
    QString problem;
    int line = 0, column = 0;
    if (!request.document.setContent(&reader, true, &problem, &line, &column))
        return std::unexpected(invalidRequest(problem, line, column));

    const auto envelope = openEnvelope(DomNode(request.document.documentElement()));
    if (!envelope)
        return std::unexpected(
            invalidRequest(envelope.error().text, envelope.error().line, envelope.error().column));
    const auto version = readVersion(envelope->header, newest);
    if (!version)
        return std::unexpected(version.error());
    request.version = *version;
    if (const auto read = readHeader(envelope->header, newest, request); !read)
        return std::unexpected(schemaFault(read.error(), soap));
    request.body = envelope->body.firstChild();
    if (!request.body.valid())
        return std::unexpected(invalidRequest(u"The Body is empty."_s, envelope->body.line(),
                                              envelope->body.column()));
    if (request.body.next().valid())
        return std::unexpected(
            schemaFault({u"The Body has more than one element."_s, request.body.next().line(),
                         request.body.next().column()},
                        soap));
    return request;
}

} // namespace Sandbox
