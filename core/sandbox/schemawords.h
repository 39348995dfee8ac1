// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ews/types/enums.h"

#include <QLatin1StringView>

namespace Sandbox {

using namespace Qt::Literals::StringLiterals;
using Ews::ServerVersion;

/// Words of the schema with the version that brought them.
struct Word
{
    QLatin1StringView text;
    ServerVersion since = ServerVersion::Exchange2007;
};

inline constexpr ServerVersion e2010sp1 = ServerVersion::Exchange2010_SP1;
inline constexpr ServerVersion e2013 = ServerVersion::Exchange2013;
inline constexpr ServerVersion later = ServerVersion::Exchange2016;

inline constexpr Word eventTypes[] = {
    {"CopiedEvent"_L1},
    {"CreatedEvent"_L1},
    {"DeletedEvent"_L1},
    {"ModifiedEvent"_L1},
    {"MovedEvent"_L1},
    {"NewMailEvent"_L1},
    {"FreeBusyChangedEvent"_L1, ServerVersion::Exchange2010},
};

inline constexpr Word folderNames[] = {
    {"calendar"_L1},
    {"contacts"_L1},
    {"deleteditems"_L1},
    {"drafts"_L1},
    {"inbox"_L1},
    {"journal"_L1},
    {"notes"_L1},
    {"outbox"_L1},
    {"sentitems"_L1},
    {"tasks"_L1},
    {"msgfolderroot"_L1},
    {"publicfoldersroot"_L1},
    {"root"_L1},
    {"junkemail"_L1},
    {"searchfolders"_L1},
    {"voicemail"_L1},
    {"recoverableitemsroot"_L1, e2010sp1},
    {"recoverableitemsdeletions"_L1, e2010sp1},
    {"recoverableitemsversions"_L1, e2010sp1},
    {"recoverableitemspurges"_L1, e2010sp1},
    {"recoverableitemsdiscoveryholds"_L1, e2013},
    {"archiveroot"_L1, e2010sp1},
    {"archivemsgfolderroot"_L1, e2010sp1},
    {"archivedeleteditems"_L1, e2010sp1},
    {"archiveinbox"_L1, e2013},
    {"archiverecoverableitemsroot"_L1, e2010sp1},
    {"archiverecoverableitemsdeletions"_L1, e2010sp1},
    {"archiverecoverableitemsversions"_L1, e2010sp1},
    {"archiverecoverableitemspurges"_L1, e2010sp1},
    {"archiverecoverableitemsdiscoveryholds"_L1, e2013},
    {"syncissues"_L1, e2013},
    {"conflicts"_L1, e2013},
    {"localfailures"_L1, e2013},
    {"serverfailures"_L1, e2013},
    {"recipientcache"_L1, e2013},
    {"quickcontacts"_L1, e2013},
    {"conversationhistory"_L1, e2013},
    {"adminauditlogs"_L1, e2013},
    {"todosearch"_L1, e2013},
    {"mycontacts"_L1, e2013},
    {"directory"_L1, e2013},
    {"imcontactlist"_L1, e2013},
    {"peopleconnect"_L1, e2013},
    {"favorites"_L1, e2013},
    {"mecontact"_L1, later},
    {"personmetadata"_L1, later},
    {"teamspaceactivity"_L1, later},
    {"teamspacemessaging"_L1, later},
    {"teamspaceworkitems"_L1, later},
    {"scheduled"_L1, later},
    {"orionnotes"_L1, later},
    {"tagitems"_L1, later},
    {"alltaggeditems"_L1, later},
    {"externalcontacts"_L1, later},
    {"teamchat"_L1, later},
    {"teamchathistory"_L1, later},
    {"yammerroot"_L1, later},
    {"yammerinbound"_L1, later},
    {"yammeroutbound"_L1, later},
    {"yammerfeeds"_L1, later},
    {"onedriveroot"_L1, later},
    {"onedriverecylebin"_L1, later}, // spelled so in the schema
    {"onedrivesystem"_L1, later},
    {"onedrivevolume"_L1, later},
    {"important"_L1, later},
    {"starred"_L1, later},
    {"archive"_L1, later},
};

inline constexpr Word folderProperties[] = {
    {"folder:FolderId"_L1},
    {"folder:ParentFolderId"_L1},
    {"folder:DisplayName"_L1},
    {"folder:UnreadCount"_L1},
    {"folder:TotalCount"_L1},
    {"folder:ChildFolderCount"_L1},
    {"folder:FolderClass"_L1},
    {"folder:SearchParameters"_L1},
    {"folder:ManagedFolderInformation"_L1},
    {"folder:PermissionSet"_L1, ServerVersion::Exchange2007_SP1},
    {"folder:EffectiveRights"_L1, ServerVersion::Exchange2007_SP1},
    {"folder:SharingEffectiveRights"_L1, ServerVersion::Exchange2010},
    {"folder:DistinguishedFolderId"_L1, e2013},
    {"folder:PolicyTag"_L1, e2013},
    {"folder:ArchiveTag"_L1, e2013},
    {"folder:ReplicaList"_L1, e2013},
};

inline constexpr Word mapiTypes[] = {
    {"ApplicationTime"_L1},
    {"ApplicationTimeArray"_L1},
    {"Binary"_L1},
    {"BinaryArray"_L1},
    {"Boolean"_L1},
    {"CLSID"_L1},
    {"CLSIDArray"_L1},
    {"Currency"_L1},
    {"CurrencyArray"_L1},
    {"Double"_L1},
    {"DoubleArray"_L1},
    {"Error"_L1},
    {"Float"_L1},
    {"FloatArray"_L1},
    {"Integer"_L1},
    {"IntegerArray"_L1},
    {"Long"_L1},
    {"LongArray"_L1},
    {"Null"_L1},
    {"Object"_L1},
    {"ObjectArray"_L1},
    {"Short"_L1},
    {"ShortArray"_L1},
    {"SystemTime"_L1},
    {"SystemTimeArray"_L1},
    {"String"_L1},
    {"StringArray"_L1},
};

} // namespace Sandbox
