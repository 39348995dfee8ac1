// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/result.h"

#include <QFuture>
#include <QPointer>
#include <QPromise>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <stop_token>

namespace OnBehalf::OAuth {

/// What the browser shows when it has come back: plain sentences.
struct RedirectPages
{
    QString brought; ///< The issuer said yes.
    QString refused; ///< It did not.
    QString strange; ///< The answer is not for this sign-in, which goes on.
};

/// Waits on 127.0.0.1 for the browser to bring back the issuer's answer: RFC 8252, 7.3.
///
/// Everybody on this computer and every web page can send requests here. What is not a GET of the
/// redirect's path with the state of this sign-in is refused and ends nothing. After the first
/// answer with it nothing listens any more.
class RedirectListener : public QObject
{
    Q_OBJECT
public:
    explicit RedirectListener(RedirectPages pages, QObject *parent = nullptr);
    ~RedirectListener() override;

    /// \a redirect: with the host, the path and perhaps the port to listen on.
    bool listen(const QUrl &redirect);
    /// The redirect URI to tell the issuer.
    QString redirectUri() const { return m_redirectUri; }
    /// The code that comes back with \a state. Always finishes, within \a limit; then with
    /// SignInMismatched where only answers with another state came.
    QFuture<Ews::Result<QString>> code(const QString &state, std::chrono::milliseconds limit,
                                       std::stop_token stop = {});

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &request);
    static Ews::Result<QString> codeIn(const QByteArray &query);
    void end(Ews::Result<QString> result);

    RedirectPages m_pages;
    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_connections; ///< Oldest first, those that are closing too.
    QTimer m_limit{this};
    QString m_redirectUri;
    QByteArray m_path;
    QString m_state;
    std::unique_ptr<std::stop_callback<std::function<void()>>> m_stop;
    QPromise<Ews::Result<QString>> m_promise;
    bool m_waiting = false;
    bool m_mismatched = false;
};

} // namespace OnBehalf::OAuth
