// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/messagebar.h"
#include "core/oauth/browser.h"
#include "sandboxwindow.h"
#include "signin/waybox.h"

#include <atomic>

namespace Support {

/// A window on a sandbox that takes the tokens of an issuer of its own, and a browser in which
/// whoever is asked says yes at once.
class OAuthWindow
{
public:
    /// \a server, \a issuer: what stands in front of them.
    explicit OAuthWindow(const QUrl &server = {}, const QUrl &issuer = {},
                         const std::shared_ptr<OnBehalf::SecretStore> &secrets = {})
        : m_window(server, false, taking(issuer), {},
                   [this, secrets](OnBehalf::WindowContext &context) {
                       context.openPage = [this](const QUrl &page) { return open(page); };
                       if (secrets)
                           context.secrets = secrets;
                   })
    {
        if (!issuer.isEmpty())
            m_issuer.standBehind(issuer);
    }

    TokenIssuer &issuer() { return m_issuer; }
    SandboxWindow &sandbox() { return m_window; }
    OnBehalf::SignInController *signIn() { return m_window.window().signIn(); }

    // What becomes of a page that is opened.
    bool hasBrowser = true; ///< Otherwise none can be opened.
    bool answers = true;    ///< Otherwise nobody does anything in it.
    OAuthCase::Browser browser{};
    QList<QUrl> pages{}; ///< That were opened.
    /// Who signs in is not helena but jonas.
    std::atomic<bool> isSomebodyElse = false;

    /// The sign-in dialog for helena, filled in.
    OnBehalf::SignInDialog *fill(bool byCode = false)
    {
        auto *dialog = m_window.fillSignIn(name(), {});
        if (!dialog)
            return nullptr;
        dialog->findChild<OnBehalf::WayBox *>(QStringLiteral("way"))
            ->setWay({Ews::Method::Bearer, byCode});
        type(dialog, QLatin1StringView("clientId"), TokenIssuer::clientId());
        return dialog;
    }

    /// Of the first time; whether the table is shown then.
    bool signInFirst()
    {
        auto *dialog = fill();
        if (!dialog)
            return false;
        SandboxWindow::press(dialog, "accept");
        if (!QTest::qWaitFor([this] { return isShown(); }, 20'000))
            return false;
        m_window.activate();
        return true;
    }

    bool isShown() { return m_window.store() && m_window.store()->isLoaded(); }

    /// In mid-work: everything is read again.
    void reload() { SandboxWindow::press(m_window.place(), "reloadButton"); }

    /// The refresh token that the keychain has, or nothing.
    QString kept() const
    {
        const auto key = OAuthCase::entraAt(m_issuer).secretKey(address());
        return await(m_window.context().secrets->read(key)).value_or(QString());
    }

    int refreshes() const
    {
        const auto all = m_issuer.requests("token");
        return int(std::ranges::count_if(all, [](const IssuerRequest &one) {
            return one.fields.value("grant_type") == "refresh_token";
        }));
    }

    static QString name() { return QStringLiteral("helena.lindqvist"); }
    static QString address() { return name() + QStringLiteral("@sandbox.example"); }

private:
    Sandbox::Options taking(const QUrl &front)
    {
        QUrl page = m_issuer.url(QStringLiteral("/common/oauth2/authorize"));
        if (!front.isEmpty()) {
            page.setScheme(front.scheme());
            page.setPort(front.port());
        }
        return {.offered = {Ews::Method::Basic, Ews::Method::Bearer},
                .bearer = [this](const QByteArray &token) -> QString {
                    if (!m_issuer.accepts(token))
                        return {};
                    return isSomebodyElse ? QStringLiteral("jonas.weber@sandbox.example")
                                          : address();
                },
                .bearerChallenge =
                    "client_id=\"exchange\", authorization_uri=\"" + page.toEncoded() + '"'};
    }

    bool open(const QUrl &page)
    {
        pages.append(page);
        if (answers && hasBrowser) {
            QUrl behind = m_issuer.url(page.path()); // whatever stands in front
            behind.setQuery(page.query(QUrl::FullyEncoded));
            browser.open(behind);
        }
        return hasBrowser;
    }

    TokenIssuer m_issuer;
    SandboxWindow m_window; ///< Goes before the issuer.
};

/// What the message bar of \a widget says, if it says something.
inline QString said(const QWidget *widget)
{
    const auto *bar = widget->findChild<OnBehalf::MessageBar *>();
    return bar->isVisible() ? bar->accessibleName() + bar->accessibleDescription() : QString();
}

} // namespace Support
