// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "oauth/browsersignin.h"
#include "oauthcase.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

namespace OAuthCase {

/// A browser: follows where it is sent, and keeps the last page.
class Browser : public QObject
{
    Q_OBJECT
public:
    QUrl opened;       ///< The page that it was opened with.
    QString page;      ///< The last text it got.
    int status = 0;    ///< And its status.
    QByteArray server; ///< The headers of that.

public Q_SLOTS:
    void open(const QUrl &url)
    {
        opened = url;
        get(url);
    }

    void get(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        QNetworkReply *reply = m_manager.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            page = QString::fromUtf8(reply->readAll());
            server = reply->rawHeader("Content-Security-Policy");
        });
    }

private:
    QNetworkAccessManager m_manager;
};

inline OAuth::RedirectPages pages()
{
    return {.brought = u"You are done & can close this page."_s,
            .refused = u"It did not work."_s,
            .strange = u"It was not asked for."_s};
}

/// The value of a field of the page that a browser is sent to.
inline QString fieldOf(const QUrl &page, const QString &name)
{
    return QUrlQuery(page).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace OAuthCase
