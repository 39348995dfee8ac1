// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>
#include <QMutex>

namespace Support {

/// All that is logged while it lives, whatever its category and level. One at a time.
class Log
{
public:
    Log()
    {
        s_lines.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        m_before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) {
                const QMutexLocker lock(&s_mutex);
                s_lines += line.toUtf8() + '\n';
            });
    }
    ~Log()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules(QString());
    }
    Q_DISABLE_COPY_MOVE(Log)

    static QByteArray lines()
    {
        const QMutexLocker lock(&s_mutex);
        return s_lines;
    }

private:
    QtMessageHandler m_before;
    static inline QMutex s_mutex;
    static inline QByteArray s_lines;
};

} // namespace Support
