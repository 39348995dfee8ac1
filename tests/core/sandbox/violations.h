// SPDX-FileCopyrightText: 2026 The OnBehalf authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests that break the schema, each made from a valid one of data/ by one change.
#pragma once

namespace Test {

struct Violation
{
    const char *name;
    const char *file;
    const char *from;
    const char *to;
};

inline constexpr Violation delegateRows[] = {
    {"unknown element", "getdelegate.xml", "<m:UserIds>", "<m:Foo/><m:UserIds>"},
    {"misspelled element", "getdelegate.xml", "t:EmailAddress>", "t:Emailaddress>"},
    {"wrong namespace", "getdelegate.xml", "<t:UserId>", "<m:UserId>"},
    {"no namespace", "updatedelegate.xml",
     "<m:DeliverMeetingRequests>DelegatesAndMe</m:DeliverMeetingRequests>",
     "<DeliverMeetingRequests>DelegatesAndMe</DeliverMeetingRequests>"},
    {"https namespace", "updatedelegate.xml",
     "http://schemas.microsoft.com/exchange/services/2006/t",
     "https://schemas.microsoft.com/exchange/services/2006/t"},
    {"missing attribute", "getdelegate.xml", " IncludePermissions=\"true\"", ""},
    {"undeclared attribute", "getdelegate.xml", "IncludePermissions",
     "MaxItems=\"3\" IncludePermissions"},
    {"boolean in words", "getdelegate.xml", "IncludePermissions=\"true\"",
     "IncludePermissions=\"yes\""},
    {"boolean in capitals", "adddelegate.xml", "> false <", ">False<"},
    {"unknown level", "adddelegate.xml", ">None<", ">Owner<"},
    {"level with white space", "adddelegate.xml", ">None<", "> None <"},
    {"unknown scope", "updatedelegate.xml", "DelegatesAndMe", "MeOnly"},
    {"no mailbox", "updatedelegate.xml", "m:Mailbox>", "m:Postbox>"},
    {"empty address", "updatedelegate.xml", "helena.lindqvist@sandbox.example", ""},
    {"empty routing type", "adddelegate.xml", "SMTP", ""},
    {"unknown mailbox type", "adddelegate.xml", ">Mailbox<", ">Person<"},
    {"wrong order", "adddelegate.xml", "<t:Name>Helena Lindqvist</t:Name>",
     "<t:RoutingType>SMTP</t:RoutingType>"},
    {"twice the same", "adddelegate.xml", "<t:InboxFolderPermissionLevel>",
     "<t:CalendarFolderPermissionLevel>None</"
     "t:CalendarFolderPermissionLevel><t:InboxFolderPermissionLevel>"},
    {"text between elements", "adddelegate.xml", "<t:UserId>", "hello<t:UserId>"},
    {"text in a list", "getdelegate.xml", "<t:UserId>", "hello<t:UserId>"},
    {"attribute on a value", "adddelegate.xml", "<t:Name>", "<t:Name lang=\"en\">"},
    {"attribute on a list", "adddelegate.xml", "<m:DelegateUsers>",
     "<m:DelegateUsers count=\"1\">"},
    {"element in a value", "adddelegate.xml", "Helena Lindqvist", "<t:b/>"},
    {"no delegate user's id", "adddelegate.xml", "t:UserId>", "t:DelegatePermissions>"},
};

inline constexpr Violation folderRows[] = {
    {"no base shape", "getfolder.xml", "<t:BaseShape>AllProperties</t:BaseShape>", ""},
    {"unknown base shape", "getfolder.xml", "AllProperties", "Everything"},
    {"unknown property", "getfolder.xml", "folder:PermissionSet", "folder:Permissions"},
    {"property of nothing", "getfolder.xml", "folder:PermissionSet", "PermissionSet"},
    {"path without property", "getfolder.xml", " FieldURI=\"folder:PermissionSet\"", ""},
    {"extended property without type", "getfolder.xml", " PropertyType=\"Integer\"", ""},
    {"unknown MAPI type", "getfolder.xml", "\"Integer\"", "\"Int\""},
    {"unknown folder", "getfolder.xml", "Id=\"calendar\"", "Id=\"Calendar\""},
    {"folder without id", "getfolder.xml", "<t:DistinguishedFolderId Id=\"calendar\"/>",
     "<t:FolderId/>"},
    {"item id", "getfolder.xml", "<t:DistinguishedFolderId Id=\"calendar\"/>",
     "<t:ItemId Id=\"x\"/>"},
    {"unknown calendar level", "updatefolder.xml", "FreeBusyTimeOnly", "TimeOnly"},
    {"free/busy level elsewhere", "updatefolder.xml", "PublishingAuthor", "FreeBusyTimeOnly"},
    {"free/busy reading elsewhere", "updatefolder.xml", "<t:PermissionLevel>",
     "<t:ReadItems>TimeOnly</t:ReadItems><t:PermissionLevel>"},
    {"entry without level", "updatefolder.xml",
     "<t:PermissionLevel>PublishingAuthor</t:PermissionLevel>", ""},
    {"other subfolder spelling", "updatefolder.xml",
     "<t:CanCreateSubFolders>false</t:CanCreateSubFolders>",
     "<t:CanCreateSubfolders>false</t:CanCreateSubfolders>"},
    {"ordinary list in a calendar", "updatefolder.xml", "t:CalendarFolder>", "t:Folder>"},
    {"user at the end", "updatefolder.xml", "<t:UserId>\n                        <t:SID>",
     "<t:CanCreateItems>true</t:CanCreateItems><t:UserId>\n                        <t:SID>"},
    {"nested set", "updatefolder.xml", "<t:PermissionSet>", "<t:PermissionSet><t:PermissionSet/>"},
    {"empty set", "updatefolder.xml", "<t:CalendarPermissions>",
     "<t:UnknownEntries/><t:CalendarPermissions>"},
    {"number in words", "updatefolder.xml", "<t:UnreadCount>0<", "<t:UnreadCount>none<"},
    {"unread count of contacts", "updatefolder.xml", "</t:ContactsFolder>",
     "<t:UnreadCount>0</t:UnreadCount></t:ContactsFolder>"},
    {"source of a calendar", "updatefolder.xml", "</t:CalendarFolder>",
     "<t:SourceId>x</t:SourceId></t:CalendarFolder>"},
    {"index without index", "updatefolder.xml", " FieldIndex=\"EmailAddress1\"", ""},
    {"no path", "updatefolder.xml", "<t:FieldURI FieldURI=\"folder:PermissionSet\"/>", ""},
    {"no entry", "resolvenames.xml", "<m:UnresolvedEntry>jon</m:UnresolvedEntry>", ""},
    {"empty entry", "resolvenames.xml", ">jon<", "><"},
    {"unknown search scope", "resolvenames.xml", "\"ActiveDirectory\"", "\"Everywhere\""},
    {"unknown contact shape", "resolvenames.xml", "AllProperties", "Everything"},
    {"no parent", "resolvenames.xml", "<t:DistinguishedFolderId Id=\"contacts\"/>", ""},
    {"no full contact data", "resolvenames.xml", "ReturnFullContactData=\"true\" ", ""},
};

inline constexpr Violation hierarchyRows[] = {
    {"no traversal", "findfolder.xml", " Traversal=\"Deep\"", ""},
    {"unknown traversal", "findfolder.xml", "\"Deep\"", "\"All\""},
    {"no shape", "findfolder.xml", "m:FolderShape>", "m:ItemShape>"},
    {"page without offset", "findfolder.xml", " Offset=\"0\"", ""},
    {"page without base point", "findfolder.xml", " BasePoint=\"Beginning\"", ""},
    {"page size in words", "findfolder.xml", "\"100\"", "\"all\""},
    {"view after the parents", "findfolder.xml", "</m:ParentFolderIds>",
     "</m:ParentFolderIds><m:FractionalPageFolderView Numerator=\"0\" Denominator=\"1\"/>"},
    {"nothing to look below", "findfolder.xml", "<t:DistinguishedFolderId Id=\"msgfolderroot\"/>",
     ""},
    {"no folder to make", "createfolder.xml", "m:Folders>", "m:Folder>"},
    {"parent without id", "createfolder.xml", "<t:DistinguishedFolderId Id=\"inbox\"/>", ""},
    {"two parents", "createfolder.xml", "<t:DistinguishedFolderId Id=\"inbox\"/>",
     "<t:DistinguishedFolderId Id=\"inbox\"/><t:DistinguishedFolderId Id=\"notes\"/>"},
    {"name before the class", "createfolder.xml", "<t:FolderClass>IPF.Note</t:FolderClass>",
     "<t:DisplayName>x</t:DisplayName><t:FolderClass>IPF.Note</t:FolderClass>"},
    {"calendar's list in tasks", "createfolder.xml", "t:Permissions>", "t:CalendarPermissions>"},
    {"no disposal", "deletefolder.xml", " DeleteType=\"SoftDelete\"", ""},
    {"unknown disposal", "deletefolder.xml", "SoftDelete", "Delete"},
    {"nothing to delete", "deletefolder.xml", "<t:DistinguishedFolderId Id=\"calendar\"/>", ""},
    {"no group", "expanddl.xml", "m:Mailbox>", "m:Group>"},
    {"group in types", "expanddl.xml", "m:Mailbox>", "t:Mailbox>"},
};

inline constexpr Violation headerRows[] = {
    {"two identities", "impersonation.xml", "<t:PrimarySmtpAddress>",
     "<t:SID>S-1</t:SID><t:PrimarySmtpAddress>"},
    {"no identity", "impersonation.xml", "<t:PrimarySmtpAddress>WHO</t:PrimarySmtpAddress>", ""},
    {"unknown identity", "impersonation.xml", "t:PrimarySmtpAddress>WHO</t:PrimarySmtpAddress>",
     "t:Alias>WHO</t:Alias>"},
    {"no connecting SID", "impersonation.xml", "t:ConnectingSID>", "t:ConnectingSid>"},
    {"unknown header", "updatedelegate.xml", "<t:DateTimePrecision>Seconds</t:DateTimePrecision>",
     "<t:Foo/>"},
    {"unknown precision", "updatedelegate.xml", "Seconds", "Minutes"},
    {"culture of nowhere", "getdelegate.xml", "de-DE", "de DE"},
    {"zone without definition", "getfolder.xml", "t:TimeZoneContext>",
     "t:TimeZoneContext/><t:MailboxCulture>"},
    {"two operations", "updatedelegate.xml", "<m:UpdateDelegate>",
     "<m:GetDelegate/><m:UpdateDelegate>"},
    {"unknown operation", "updatedelegate.xml", "<m:UpdateDelegate>",
     "<m:ChangeDelegate/><m:UpdateDelegate>"},
};

} // namespace Test
