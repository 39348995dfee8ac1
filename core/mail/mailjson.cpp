// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mailjson.h"

#include "ews/enumtext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray recipientsJson(const QList<MailRecipient> &recipients)
{
    QJsonArray json;
    for (const MailRecipient &one : recipients)
        json.append(QJsonObject{{u"name"_s, one.name}, {u"address"_s, one.address}});
    return json;
}

QList<MailRecipient> recipientsFrom(const QJsonValue &json)
{
    QList<MailRecipient> recipients;
    for (const QJsonValue &one : json.toArray())
        recipients.append(
            {.name = one["name"_L1].toString(), .address = one["address"_L1].toString()});
    return recipients;
}

QJsonObject typedJson(const TypedRecipients &typed)
{
    return {{u"to"_s, typed.to}, {u"cc"_s, typed.cc}, {u"bcc"_s, typed.bcc}};
}

TypedRecipients typedFrom(const QJsonValue &json)
{
    return {.to = json["to"_L1].toString(),
            .cc = json["cc"_L1].toString(),
            .bcc = json["bcc"_L1].toString()};
}

} // namespace

QJsonObject toJson(const MailDraft &draft)
{
    return {{u"principal"_s, draft.principal},
            {u"to"_s, recipientsJson(draft.to)},
            {u"cc"_s, recipientsJson(draft.cc)},
            {u"bcc"_s, recipientsJson(draft.bcc)},
            {u"typed"_s, typedJson(draft.typed)},
            {u"subject"_s, draft.subject},
            {u"body"_s, draft.body},
            {u"importance"_s, Ews::toWire(draft.importance)},
            {u"sensitivity"_s, Ews::toWire(draft.sensitivity)}};
}

MailDraft mailDraftFrom(const QJsonObject &json)
{
    MailDraft draft{.principal = json["principal"_L1].toString(),
                    .to = recipientsFrom(json["to"_L1]),
                    .cc = recipientsFrom(json["cc"_L1]),
                    .bcc = recipientsFrom(json["bcc"_L1]),
                    .subject = json["subject"_L1].toString(),
                    .body = json["body"_L1].toString()};
    draft.typed = typedFrom(json["typed"_L1]);
    draft.importance = Ews::fromWire<Ews::Importance>(json["importance"_L1].toString())
                           .value_or(Ews::Importance::Normal);
    draft.sensitivity = Ews::fromWire<Ews::Sensitivity>(json["sensitivity"_L1].toString())
                            .value_or(Ews::Sensitivity::Normal);
    return draft;
}

QString digestOf(const MailDraft &draft)
{
    const QByteArray text = QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace OnBehalf
