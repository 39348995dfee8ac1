// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/identity.h"

#include <QRegularExpression>

namespace OnBehalf {

using namespace Qt::Literals::StringLiterals;

bool looksLikeSid(const QString &text)
{
    static const QRegularExpression sid(uR"(^S-1-(\d{1,10}|0x[0-9A-F]{1,12})(-\d{1,10}){1,15}$)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return sid.match(text).hasMatch();
}

} // namespace OnBehalf
