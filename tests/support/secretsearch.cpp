// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/secretsearch.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QString>
#include <QtEndian>

namespace Support {

namespace {

QByteArray utf16(const QByteArray &text)
{
    const QString wide = QString::fromUtf8(text);
    QByteArray bytes(wide.size() * 2, Qt::Uninitialized);
    qToLittleEndian<quint16>(wide.utf16(), wide.size(), bytes.data());
    return bytes;
}

/// The characters that depend on \a bytes alone, where \a before bytes come before them: as many
/// as divide the rest by three.
QByteArray base64After(const QByteArray &bytes, qsizetype before)
{
    const QByteArray whole = (QByteArray(before, 'x') + bytes).toBase64();
    const qsizetype begin = (before * 8 + 5) / 6;
    const qsizetype end = (before + bytes.size()) * 8 / 6;
    return whole.mid(begin, end - begin);
}

QByteArrayList base64Of(const QByteArray &bytes)
{
    QByteArrayList all;
    for (const qsizetype before : {0, 1, 2}) {
        all.append(base64After(bytes, before));
        all.append(QByteArray(all.last()).replace('+', '-').replace('/', '_'));
    }
    return all;
}

QByteArray inJson(const QByteArray &text)
{
    const QJsonArray one{QString::fromUtf8(text)};
    const QByteArray written = QJsonDocument(one).toJson(QJsonDocument::Compact);
    return written.mid(2, written.size() - 4); // ["…"]
}

} // namespace

QByteArray formEncoded(const QByteArray &secret)
{
    return secret.toPercentEncoding(" ").replace(' ', '+');
}

QByteArray smallEncoded(const QByteArray &secret)
{
    QByteArray encoded = secret.toPercentEncoding();
    for (qsizetype at = encoded.indexOf('%'); at >= 0; at = encoded.indexOf('%', at + 1))
        encoded.replace(at, 3, encoded.mid(at, 3).toLower());
    return encoded;
}

QByteArrayList formsOf(const QByteArray &secret)
{
    QByteArrayList forms{secret,
                         secret.toPercentEncoding(),
                         secret.toPercentEncoding("+/="),
                         secret.toPercentEncoding("!$&'()*+,;=:@/?"), // as URLs need it
                         smallEncoded(secret),
                         formEncoded(secret),
                         QString::fromUtf8(secret).toHtmlEscaped().toUtf8(),
                         inJson(secret),
                         QByteArray(secret).replace('\\', "\\\\").replace('"', "\\\""),
                         secret.toHex(),
                         secret.toHex().toUpper(),
                         utf16(secret)};
    forms += base64Of(secret);
    forms += base64Of(utf16(secret));
    return forms;
}

QByteArray foundIn(const QByteArray &text, const QByteArrayList &secrets)
{
    for (const QByteArray &secret : secrets) {
        if (secret.isEmpty())
            continue;
        const QByteArrayList forms = formsOf(secret);
        for (const QByteArray &form : forms)
            if (!form.isEmpty() && text.contains(form))
                return form;
    }
    return {};
}

QByteArray contentOf(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        all += file.fileName().toUtf8() + '\n';
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
    }
    return all;
}

} // namespace Support
