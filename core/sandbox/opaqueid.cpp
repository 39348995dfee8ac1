// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/opaqueid.h"

#include <QByteArrayView>
#include <QtEndian>

namespace Sandbox {

namespace {

/// "AAMk" in Base64, as the ids of real mailboxes begin.
constexpr QByteArrayView idStart("\x00\x03\x24", 3);
constexpr QByteArrayView changeKeyStart("\x01\x00\x00\x00", 4);

std::optional<QByteArray> decoded(const QString &text, QByteArrayView start)
{
    const auto result = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || !(*result).startsWith(start))
        return std::nullopt;
    return (*result).mid(start.size());
}

} // namespace

QString opaqueId(const IdPath &path)
{
    QString text = path.mailbox + u'/' + path.key;
    if (path.occurrence.isValid())
        text += u'@' + path.occurrence.toString(Qt::ISODate);
    if (!path.attachment.isEmpty())
        text += u'/' + path.attachment;
    return QString::fromLatin1((idStart.toByteArray() + text.toLatin1()).toBase64());
}

std::optional<IdPath> pathOf(const QString &id)
{
    const auto bytes = decoded(id, idStart);
    if (!bytes)
        return std::nullopt;
    const QString text = QString::fromLatin1(*bytes);
    const QString item = text.section(u'/', 1, 1);
    return IdPath{.mailbox = text.section(u'/', 0, 0),
                  .key = item.section(u'@', 0, 0),
                  .occurrence = QDate::fromString(item.section(u'@', 1), Qt::ISODate),
                  .attachment = text.section(u'/', 2)};
}

QString changeKey(quint64 change)
{
    const quint64 bytes = qToBigEndian(change);
    return QString::fromLatin1((changeKeyStart.toByteArray() +
                                QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes))
                                   .toBase64());
}

bool isChangeKey(const QString &text)
{
    return decoded(text, changeKeyStart).has_value();
}

} // namespace Sandbox
