// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of signing in share: calls, and what the sandbox tells of how they came.
#pragma once

#include "ews/client.h"
#include "ews/operations/createfolder.h"
#include "ews/operations/getfolder.h"
#include "sandbox/server.h"
#include "support/await.h"

namespace SignInCase {

using namespace Qt::Literals::StringLiterals;

inline QString helena()
{
    return u"helena.lindqvist@sandbox.example"_s;
}

inline Ews::GetFolder getFolder()
{
    return {.shape = {}, .folderIds = {Ews::DistinguishedFolderId{.id = u"inbox"_s}}};
}

inline Ews::CreateFolder createFolder(const QString &name)
{
    return {.parentFolderId = {Ews::DistinguishedFolderId{.id = u"inbox"_s}},
            .folders = QList{Ews::Folder{.displayName = name}}};
}

/// "ok", or what was in the way.
template<class T>
QString outcome(const Ews::Result<T> &answer)
{
    if (answer)
        return u"ok"_s;
    const Ews::Error &error = answer.error();
    return error.code.isEmpty() ? u"failure %1: %2"_s.arg(int(error.failure)).arg(error.message)
                                : error.code;
}

inline QString read(Ews::Client &client)
{
    return outcome(Support::await(client.send(getFolder())));
}

inline QString write(Ews::Client &client, const QString &name)
{
    return outcome(Support::await(client.send(createFolder(name))));
}

/// "1 NTLM - 401": connection, scheme, whether there was a body, status.
inline QStringList told(const Sandbox::Server &server)
{
    QStringList lines;
    for (const Sandbox::Arrival &arrival : server.arrivals())
        lines.append(
            u"%1 %2 %3 %4"_s.arg(arrival.connection)
                .arg(arrival.scheme.isEmpty() ? u"none"_s : QString::fromLatin1(arrival.scheme))
                .arg(arrival.hasBody ? u"call"_s : u"empty"_s)
                .arg(arrival.httpStatus));
    return lines;
}

} // namespace SignInCase
