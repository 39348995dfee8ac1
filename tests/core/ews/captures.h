// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a real server (gromox) answered, sent once more over a socket: a third of it breaks the
// schemas, and its faults come with HTTP 200.
#pragma once

#include "core/ews/clientcase.h"
#include "support/sharedfolder.h"

namespace Captures {

using namespace Ews;
using namespace Qt::Literals::StringLiterals;

/// Beside the checkout, where a few have them.
inline bool areThere()
{
    return QFile::exists(Support::sharedPath(u"captures/grommunio"_s));
}

inline QByteArray captured(const QString &name)
{
    QFile file(Support::sharedPath(u"captures/grommunio/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(u"No file "_s + file.fileName()), __FILE__, __LINE__);
    return file.readAll();
}

/// The recorded answer \a name to \a op, with its status, over a real connection.
template<Operation Op>
Result<typename Op::Response> replayed(const QString &name, const Op &op = {})
{
    const int status = captured(name + u".hdr"_s).split(' ').value(1).toInt();
    Support::FaultProxy server;
    server.answer({.bytes = Support::httpAnswer(status, captured(name + u".resp.xml"_s),
                                                {"Content-Type: text/xml"})});
    Client client({.url = server.url()});
    return Support::await(client.send(op));
}

} // namespace Captures
