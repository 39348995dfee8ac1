// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/onceonlybody.h"

#include <cstring>

namespace Ews {

OnceOnlyBody::OnceOnlyBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(ReadOnly | Unbuffered);
}

qint64 OnceOnlyBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OnceOnlyBody::readData(char *data, qint64 size)
{
    const qint64 n = qMin(size, m_bytes.size() - m_position);
    if (n <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_position, std::size_t(n));
    m_position += n;
    return n;
}

} // namespace Ews
