// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslSocket>

namespace Ews {

class OneConnectionReply;

/// Posts over a single connection, one request after the other, and tells which it was: what NTLM
/// needs, which signs in a connection and not a request. QNetworkAccessManager itself closes a
/// connection on which a 401 came with NTLM or Negotiate in it, unless it may answer by itself.
/// This one answers nothing by itself and sends nothing twice. No compression; no redirects.
class OneConnection : public QNetworkAccessManager
{
    Q_OBJECT
public:
    OneConnection() = default;
    ~OneConnection() override;

    /// Of a request: the number of the connection that it belongs on. Where that is closed nothing
    /// is sent, and the reply ends with RemoteHostClosedError. Of a reply: that it was sent on; 0
    /// of one that was not sent.
    static constexpr auto ConnectionAttribute =
        QNetworkRequest::Attribute(QNetworkRequest::User + 1);

    /// The number of the connection that is open, from 1; 0: none is.
    int open() const;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    friend class OneConnectionReply;
    void connectTo(const QUrl &url, const QSslConfiguration &tls);
    void drop();

    QSslSocket *m_socket = nullptr;
    QPointer<OneConnectionReply> m_underWay;
    int m_number = 0;
};

} // namespace Ews
