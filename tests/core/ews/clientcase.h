// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the client share: one call of each operation, and answers to them.
#pragma once

#include "core/ews/golden.h"
#include "ews/client.h"
#include "ews/operations/createfolder.h"
#include "ews/operations/deletefolder.h"
#include "ews/operations/expanddl.h"
#include "ews/operations/findfolder.h"
#include "ews/operations/getfolder.h"
#include "ews/operations/removedelegate.h"
#include "ews/operations/resolvenames.h"
#include "ews/operations/updatedelegate.h"
#include "ews/operations/updatefolder.h"
#include "support/await.h"
#include "support/faultproxy.h"

namespace Case {

using namespace Qt::Literals::StringLiterals;

inline Ews::GetDelegate getDelegate()
{
    return {.mailbox = Golden::mailbox(u"principal@example.test"_s)};
}

inline Ews::AddDelegate addDelegate()
{
    return {.mailbox = Golden::mailbox(u"principal@example.test"_s),
            .delegateUsers = {{.userId = Golden::bySmtp(u"first@example.test"_s),
                               .receivesCopies = false,
                               .viewsPrivateItems = false}}};
}

inline Ews::UpdateDelegate updateDelegate()
{
    return {.mailbox = Golden::mailbox(u"principal@example.test"_s),
            .deliverMeetingRequests = Ews::DeliverMeetingRequests::DelegatesOnly};
}

inline Ews::RemoveDelegate removeDelegate()
{
    return {.mailbox = Golden::mailbox(u"principal@example.test"_s),
            .userIds = {Golden::bySmtp(u"first@example.test"_s)}};
}

inline Ews::UpdateFolder updateFolder()
{
    return {
        {{.folderId = Ews::FolderId{u"AAMk"_s, u"AQAA"_s},
          .updates = {Ews::DeleteFolderField{.path = Ews::FieldUri{u"folder:PermissionSet"_s}}}}}};
}

inline Ews::FindFolder findFolder()
{
    return {.traversal = Ews::FolderTraversal::Deep,
            .parentFolderIds = {Ews::DistinguishedFolderId{.id = u"msgfolderroot"_s}}};
}

inline Ews::CreateFolder createFolder()
{
    return {.parentFolderId = {Ews::DistinguishedFolderId{.id = u"inbox"_s}},
            .folders = QList{Ews::Folder{.displayName = u"Projects"_s}}};
}

inline Ews::DeleteFolder deleteFolder()
{
    return {.folderIds = {Ews::FolderId{u"AAMk"_s, u"AQAA"_s}}};
}

inline Ews::ExpandDL expandDL()
{
    return {.mailbox = Golden::mailbox(u"group@example.test"_s)};
}

/// A small answer to a GetDelegate: one mailbox without delegates.
inline QByteArray noDelegates()
{
    return "<s:Envelope xmlns:s=\"s\"><s:Body><m:GetDelegateResponse xmlns:m=\"m\" "
           "ResponseClass=\"Success\"><m:ResponseCode>NoError</m:ResponseCode>"
           "</m:GetDelegateResponse></s:Body></s:Envelope>";
}

/// The same for any of the delegate operations.
inline QByteArray done(const QByteArray &operation)
{
    return noDelegates().replace("GetDelegate", operation);
}

inline QString explain(const Ews::Error &error)
{
    return u"failure %1, HTTP %2, %3: %4"_s.arg(int(error.failure))
        .arg(error.httpStatus)
        .arg(error.code, error.message);
}

} // namespace Case

#define VERIFY_ANSWERED(answer)                                                                    \
    do {                                                                                           \
        const auto &answered = (answer); /* evaluated once: it may be the call itself */           \
        QVERIFY2(answered, qPrintable(answered ? QString() : Case::explain(answered.error())));    \
    } while (false)
