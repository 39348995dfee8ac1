// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/answerreader.h"
#include "ews/oneconnection.h"

#include <QNetworkReply>
#include <QTimer>

namespace Ews {

/// An answer that comes over OneConnection. A status is not an error here, of whatever kind: only
/// that no complete answer came is one.
class OneConnectionReply : public QNetworkReply
{
    Q_OBJECT
public:
    OneConnectionReply(OneConnection &manager, const QNetworkRequest &request, QByteArray body);
    ~OneConnectionReply() override;

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

    // What happens on the connection.
    void opened();
    void arrived();
    void closed();
    void failed(QAbstractSocket::SocketError error, const QString &message);
    void distrusted(const QList<QSslError> &problems);

protected:
    qint64 readData(char *data, qint64 size) override;
    void sslConfigurationImplementation(QSslConfiguration &configuration) const override;
    void ignoreSslErrorsImplementation(const QList<QSslError> &problems) override;

private:
    void begin();
    QByteArray head() const;
    void takeHead();
    bool take();
    void end(NetworkError error, const QString &message);

    QPointer<OneConnection> m_manager;
    QByteArray m_requestBody;
    AnswerReader m_reader;
    QByteArray m_unread; ///< From the connection, not yet part of the answer.
    QByteArray m_body;   ///< For who reads.
    QTimer m_quiet;
    bool m_hasHead = false;
};

} // namespace Ews
