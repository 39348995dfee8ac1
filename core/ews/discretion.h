// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

namespace Ews {

/// Leaves out of requests and answers what no log may hold: what people wrote to each other
/// (bodies, previews, attachments, automatic replies), passwords and tokens. The names of people,
/// folders and subjects stay: without them nobody could find out what went wrong.
class Discretion
{
public:
    /// Texts that are blotted out wherever they stand. Those of earlier stay: a token may still be
    /// good. What has fewer than four bytes would blot out half a document and hide nothing.
    void learn(const QByteArrayList &secrets);

    /// The first \a most bytes of \a body, or all, without that. Of what is no SOAP (web pages)
    /// nothing is left but how much it was. Shares the bytes of \a body where nothing is left out
    /// and they have no room for more.
    QByteArray discreet(const QByteArray &body, qsizetype most) const;
    /// Some words about an exchange.
    QString discreet(const QString &words) const;

private:
    void blot(QByteArray &text, bool isCut) const;

    static constexpr qsizetype mostSecrets = 64;

    QByteArrayList m_secrets;
};

/// The response codes in an answer but NoError, each once; of a fault without one its faultcode.
QStringList responseCodesIn(const QByteArray &answer);

} // namespace Ews
