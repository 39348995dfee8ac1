// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/serveraddress.h"

#include <QRegularExpression>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

QUrl serverUrl(const QString &typed)
{
    const auto text = typed.trimmed();
    if (text.isEmpty())
        return {};
    QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    const auto scheme = url.scheme();
    if (url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return {};
    if (url.path().isEmpty() || url.path() == "/"_L1)
        url.setPath(u"/EWS/Exchange.asmx"_s);
    // A password in a URL would end up in the settings.
    url.setUserInfo({});
    return url;
}

bool looksLikeAddress(const QString &text)
{
    static const QRegularExpression address(uR"(^[^\s@<>,;]+@[^\s@<>,;]+$)"_s);
    return address.match(text.trimmed()).hasMatch();
}

} // namespace OnBehalf
