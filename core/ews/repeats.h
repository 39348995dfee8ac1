// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

namespace Ews {

/// Texts of an answer that come again and again, such as the id of a parent in each of its children
/// or the class of a folder: they are decoded once, and their QStrings share their memory.
class Repeats
{
public:
    /// \a utf8 as text; the bytes have to outlive this.
    QString text(QByteArrayView utf8)
    {
        Recent &recent = m_recent[qHash(utf8) % m_recent.size()];
        if (recent.utf8 != utf8)
            recent = {utf8, QString::fromUtf8(utf8)};
        return recent.text;
    }

private:
    struct Recent
    {
        QByteArrayView utf8;
        QString text;
    };
    std::array<Recent, 64> m_recent;
};

} // namespace Ews
