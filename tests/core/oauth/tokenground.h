// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "browser.h"
#include "oauth/tokensource.h"
#include "sharedkeychain.h"

namespace OAuthCase {

/// An issuer, a keychain, and sources of helena's tokens with a clock that is set by hand.
class TokenGround
{
public:
    static QString helena() { return u"helena@example.test"_s; }

    Support::TokenIssuer server{};
    std::shared_ptr<SharedKeychain> secrets = std::make_shared<SharedKeychain>();

    void passTime(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }

    OAuth::TokenSource newSource()
    {
        return {entraAt(server),
                helena(),
                secrets,
                {.stored = std::chrono::milliseconds(0), .now = [this] { return m_now; }}};
    }

    /// In the browser.
    OAuth::Tokens signIn()
    {
        Browser browser;
        const OAuth::BrowserSignIn how{.open =
                                           [&browser](const QUrl &url) {
                                               browser.open(url);
                                               return true;
                                           },
                                       .pages = pages()};
        return Support::await(OAuth::signInWithBrowser(entraAt(server), how))
            .value_or(OAuth::Tokens());
    }

    static QByteArray token(OAuth::TokenSource &source)
    {
        return Support::await(source.accessToken()).value_or(QByteArray());
    }

    QString kept() const
    {
        const auto key = entraAt(server).secretKey(helena());
        return Support::await(secrets->read(key)).value_or(QString());
    }

    int refreshes() const
    {
        const auto all = server.requests("token");
        return int(std::count_if(all.begin(), all.end(), [](const auto &one) {
            return one.fields.value("grant_type") == "refresh_token";
        }));
    }

private:
    /// By the clock of the sources; that of the issuer goes on.
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace OAuthCase
