// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/maildrafts.h"

#include "ews/enumtext.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

namespace {

Ews::Error draftNotWritable(const QString &file, const QString &reason)
{
    return {.failure = Ews::Failure::Refused,
            .code = u"DraftNotWritable"_s,
            .message = file + u": "_s + reason,
            .details = {u"File="_s + file, u"Reason="_s + reason}};
}

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

QJsonObject mailJson(const KeptMail &mail)
{
    const MailDraft &draft = mail.draft;
    return {{u"version"_s, 1},
            {u"account"_s, mail.account},
            {u"principal"_s, draft.principal},
            {u"principalName"_s, mail.principalName},
            {u"to"_s, recipientsJson(draft.to)},
            {u"cc"_s, recipientsJson(draft.cc)},
            {u"bcc"_s, recipientsJson(draft.bcc)},
            {u"subject"_s, draft.subject},
            {u"body"_s, draft.body},
            {u"importance"_s, Ews::toWire(draft.importance)},
            {u"sensitivity"_s, Ews::toWire(draft.sensitivity)},
            {u"mayBeSent"_s, mail.mayBeSent},
            {u"savedAt"_s, mail.savedAt.toUTC().toString(Qt::ISODate)}};
}

KeptMail mailFrom(const QString &id, const QJsonObject &json)
{
    KeptMail mail{.id = id,
                  .account = json["account"_L1].toString(),
                  .principalName = json["principalName"_L1].toString(),
                  .draft = {.principal = json["principal"_L1].toString(),
                            .to = recipientsFrom(json["to"_L1]),
                            .cc = recipientsFrom(json["cc"_L1]),
                            .bcc = recipientsFrom(json["bcc"_L1]),
                            .subject = json["subject"_L1].toString(),
                            .body = json["body"_L1].toString()}};
    mail.draft.importance = Ews::fromWire<Ews::Importance>(json["importance"_L1].toString())
                                .value_or(Ews::Importance::Normal);
    mail.draft.sensitivity = Ews::fromWire<Ews::Sensitivity>(json["sensitivity"_L1].toString())
                                 .value_or(Ews::Sensitivity::Normal);
    mail.savedAt = QDateTime::fromString(json["savedAt"_L1].toString(), Qt::ISODate);
    mail.mayBeSent = json["mayBeSent"_L1].toBool();
    return mail;
}

} // namespace

bool KeptMail::isWritten() const
{
    return !draft.subject.isEmpty() || !draft.body.isEmpty() || !draft.recipients().isEmpty();
}

QString MailDrafts::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/onbehalf/mail"_s;
}

QString MailDrafts::fileOf(const QString &id) const
{
    return folder() + u'/' + id + u".json"_s;
}

Ews::Result<Ews::Nothing> MailDrafts::save(KeptMail &mail) const
{
    if (mail.id.isEmpty())
        mail.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!QDir().mkpath(folder()))
        return std::unexpected(draftNotWritable(folder(), u"the folder cannot be made"_s));
    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    mail.savedAt = QDateTime::currentDateTimeUtc();
    QSaveFile file(fileOf(mail.id));
    const QByteArray bytes = QJsonDocument(mailJson(mail)).toJson();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         file.flush() && file.commit();
    if (!written)
        return std::unexpected(draftNotWritable(file.fileName(), file.errorString()));
    return Ews::Nothing{};
}

QList<KeptMail> MailDrafts::drafts(const QString &account) const
{
    QList<KeptMail> all;
    for (const QFileInfo &info : QDir(folder()).entryInfoList({u"*.json"_s}, QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const KeptMail mail =
            mailFrom(info.completeBaseName(), QJsonDocument::fromJson(file.readAll()).object());
        if (!mail.account.isEmpty() && mail.account.compare(account, Qt::CaseInsensitive) == 0)
            all.append(mail);
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &KeptMail::savedAt);
    return all;
}

void MailDrafts::remove(const QString &id) const
{
    if (!id.isEmpty())
        QFile::remove(fileOf(id));
}

} // namespace OnBehalf
