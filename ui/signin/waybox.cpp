// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/waybox.h"

#include <array>

namespace OnBehalf {

namespace {

struct Way
{
    SignInWay way;
    const char *name;
    const char *explanation;
};

constexpr std::array<Way, 6> ways{{
    {{std::nullopt},
     QT_TRANSLATE_NOOP("OnBehalf::WayBox", "Automatically"),
     QT_TRANSLATE_NOOP("OnBehalf::WayBox",
                       "The best way that the server offers. With a Kerberos ticket no password is "
                       "needed.")},
    {{Ews::Method::Negotiate},
     QT_TRANSLATE_NOOP("OnBehalf::WayBox", "Kerberos ticket (single sign-on)"),
     QT_TRANSLATE_NOOP("OnBehalf::WayBox",
                       "With the ticket that you have from signing in to this computer or from "
                       "kinit. There is no password to type.")},
    {{Ews::Method::Bearer},
     QT_TRANSLATE_NOOP("OnBehalf::WayBox", "Browser (OAuth 2)"),
     QT_TRANSLATE_NOOP("OnBehalf::WayBox",
                       "The page of your organisation opens in the browser. OnBehalf does not see "
                       "the password.")},
    {{Ews::Method::Bearer, true},
     QT_TRANSLATE_NOOP("OnBehalf::WayBox", "Code on another device (OAuth 2)"),
     QT_TRANSLATE_NOOP("OnBehalf::WayBox",
                       "OnBehalf shows a code that you type on a page of your organisation, on "
                       "any device.")},
    {{Ews::Method::Ntlm},
     QT_TRANSLATE_NOOP("OnBehalf::WayBox", "User name and password (NTLM)"),
     QT_TRANSLATE_NOOP("OnBehalf::WayBox",
                       "The password is proved without being sent. It is tried once.")},
    {{Ews::Method::Basic},
     QT_TRANSLATE_NOOP("OnBehalf::WayBox", "User name and password (Basic)"),
     QT_TRANSLATE_NOOP("OnBehalf::WayBox",
                       "The password goes to the server with each request, encrypted by https.")},
}};

} // namespace

bool SignInWay::takesPassword() const
{
    return !method || method == Ews::Method::Ntlm || method == Ews::Method::Basic;
}

WayBox::WayBox(QWidget *parent)
    : QComboBox(parent)
{
    for (const Way &one : ways)
        addItem(tr(one.name));
}

SignInWay WayBox::way() const
{
    return ways.at(std::size_t(currentIndex())).way;
}

void WayBox::setWay(const SignInWay &way)
{
    for (std::size_t i = 0; i < ways.size(); ++i)
        if (ways.at(i).way == way)
            setCurrentIndex(int(i));
}

QString WayBox::explanation() const
{
    return tr(ways.at(std::size_t(currentIndex())).explanation);
}

} // namespace OnBehalf
