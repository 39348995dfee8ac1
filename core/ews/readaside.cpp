// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ews/client.h"

#include <QThreadPool>

namespace Ews {

namespace {

/// Of their own: what else is computed may take its time.
QThreadPool &readingThreads()
{
    static QThreadPool threads;
    return threads;
}

} // namespace

void Client::readAside(Result<Document> document, Reading read)
{
    constexpr qsizetype large = qsizetype(64) * 1024; // bytes
    if (!document || document->size() < large)
        return read(document)();
    auto aside = std::make_shared<Result<Document>>(std::move(document));
    auto *here = new QObject; // outlives the client where that has to be
    readingThreads().start([aside, here, read = std::move(read)] {
        auto deliver = read(*aside);
        *aside = std::unexpected(Error{}); // the tree is freed here, too
        QMetaObject::invokeMethod(
            here,
            [here, deliver = std::move(deliver)] {
                here->deleteLater();
                deliver();
            },
            Qt::QueuedConnection);
    });
}

} // namespace Ews
