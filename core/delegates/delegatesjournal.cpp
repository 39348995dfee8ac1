// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/delegatesjournal.h"

#include "ews/soap.h"

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

template<Ews::Operation Op>
QString answerText(const typename Op::Response &response)
{
    return QString::fromUtf8(
        Ews::writeAnswer<Op>(response, {}, Ews::ServerVersion::Exchange2010_SP1));
}

template<Ews::Operation Op>
std::optional<typename Op::Response> answerFrom(const QJsonValue &value)
{
    const auto document = Ews::Document::parse(value.toString().toUtf8());
    if (!document)
        return std::nullopt;
    auto response = Ews::readResponse<Op>(*document);
    return response ? std::optional(std::move(*response)) : std::nullopt;
}

} // namespace

QJsonObject toJson(const MailboxDelegates &state)
{
    return {{u"listError"_s, state.listError ? state.listError->code : QString()},
            {u"readAt"_s, state.readAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"getDelegate"_s, answerText<Ews::GetDelegate>(state.delegateAnswer)},
            {u"getFolder"_s, answerText<Ews::GetFolder>(state.folderAnswer)}};
}

std::optional<MailboxDelegates> delegatesFromJson(const QString &mailbox, const QJsonObject &json)
{
    auto delegates = answerFrom<Ews::GetDelegate>(json["getDelegate"_L1]);
    auto folders = answerFrom<Ews::GetFolder>(json["getFolder"_L1]);
    if (!delegates || !folders)
        return std::nullopt;
    std::optional<Ews::Error> listError;
    if (const QString code = json["listError"_L1].toString(); !code.isEmpty())
        listError = Ews::Error{.failure = Ews::Failure::Refused, .code = code};
    auto state = mailboxDelegates(mailbox, std::move(*delegates), std::move(*folders), listError);
    state.readAt = QDateTime::fromString(json["readAt"_L1].toString(), Qt::ISODateWithMs);
    return state;
}

} // namespace OnBehalf
