// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/maildrafts.h"

#include "mail/mailjson.h"

#include <QDir>
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

QJsonObject mailJson(const KeptMail &mail)
{
    QJsonObject json = toJson(mail.draft);
    json.insert(u"version"_s, 1);
    json.insert(u"account"_s, mail.account);
    json.insert(u"principalName"_s, mail.principalName);
    json.insert(u"mayBeSent"_s, mail.mayBeSent);
    json.insert(u"savedAt"_s, mail.savedAt.toUTC().toString(Qt::ISODate));
    return json;
}

KeptMail mailFrom(const QString &id, const QJsonObject &json)
{
    return {.id = id,
            .account = json["account"_L1].toString(),
            .principalName = json["principalName"_L1].toString(),
            .draft = mailDraftFrom(json),
            .savedAt = QDateTime::fromString(json["savedAt"_L1].toString(), Qt::ISODate),
            .mayBeSent = json["mayBeSent"_L1].toBool()};
}

} // namespace

bool KeptMail::isWritten() const
{
    return !draft.subject.isEmpty() || !draft.body.isEmpty() || !draft.recipients().isEmpty() ||
           draft.typed != TypedRecipients();
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
