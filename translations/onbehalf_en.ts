<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AccessText</name>
    <message numerus="yes">
        <source>Anonymous has rights on %n folders</source>
        <translation>
            <numerusform>Anonymous has rights on %n folder</numerusform>
            <numerusform>Anonymous has rights on %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Default has more than free/busy on %n folders</source>
        <translation>
            <numerusform>Default has more than free/busy on %n folder</numerusform>
            <numerusform>Default has more than free/busy on %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an owner of %n folders, but not of the mailbox</source>
        <translation>
            <numerusform>%1 is an owner of %n folder, but not of the mailbox</numerusform>
            <numerusform>%1 is an owner of %n folders, but not of the mailbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An account that the server cannot name has entries on %n folders</source>
        <translation>
            <numerusform>An account that the server cannot name has entries on %n folder</numerusform>
            <numerusform>An account that the server cannot name has entries on %n folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddDelegates</name>
    <message numerus="yes">
        <source>&amp;Add %n delegate(s)</source>
        <translation>
            <numerusform>&amp;Add %n delegate</numerusform>
            <numerusform>&amp;Add %n delegates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddEntries</name>
    <message numerus="yes">
        <source>&amp;Add %n entries</source>
        <translation>
            <numerusform>&amp;Add %n entry</numerusform>
            <numerusform>&amp;Add %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s)</source>
        <comment>changes to …</comment>
        <translation>
            <numerusform>%n delegate</numerusform>
            <numerusform>%n delegates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done.</source>
        <translation>
            <numerusform>The change is done.</numerusform>
            <numerusform>All %n changes are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n was refused</numerusform>
            <numerusform>%n were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%n was not applied</numerusform>
            <numerusform>%n were not applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown result</source>
        <translation>
            <numerusform>of %n the result is not known</numerusform>
            <numerusform>of %n the result is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n was not sent</numerusform>
            <numerusform>%n were not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 changes done</source>
        <translation>
            <numerusform>%n of %1 changes is done</numerusform>
            <numerusform>%n of %1 changes are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message numerus="yes">
        <source>group, %n member(s)</source>
        <translation>
            <numerusform>group, %n member</numerusform>
            <numerusform>group, %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group, at least %n member(s)</source>
        <translation>
            <numerusform>group, at least %n member</numerusform>
            <numerusform>group, at least %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message numerus="yes">
        <source>%n older exchange(s) are no longer in it.</source>
        <translation>
            <numerusform>%n older exchange is no longer in it.</numerusform>
            <numerusform>%n older exchanges are no longer in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n invitee(s) left out</source>
        <translation>
            <numerusform>one invitee left out</numerusform>
            <numerusform>%n invitees left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) imported into the calendar of %1. Nobody was told.</source>
        <translation>
            <numerusform>One item imported into the calendar of %1. Nobody was told.</numerusform>
            <numerusform>%n items imported into the calendar of %1. Nobody was told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of %1 imported into the calendar of %2.</source>
        <translation>
            <numerusform>One item of %1 imported into the calendar of %2.</numerusform>
            <numerusform>%n items of %1 imported into the calendar of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message numerus="yes">
        <source>Send the invitations to %n people.</source>
        <translation>
            <numerusform>Send the invitations to %n person.</numerusform>
            <numerusform>Send the invitations to %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message numerus="yes">
        <source>The server is busy. Goes on in %n second(s).</source>
        <translation>
            <numerusform>The server is busy. Goes on in %n second.</numerusform>
            <numerusform>The server is busy. Goes on in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server cannot be reached. It is tried again in %n second(s).</source>
        <translation>
            <numerusform>The server cannot be reached. It is tried again in %n second.</numerusform>
            <numerusform>The server cannot be reached. It is tried again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::AccessPage</name>
    <message numerus="yes">
        <source>%1 on %n folders</source>
        <translation>
            <numerusform>%1 on %n folder</numerusform>
            <numerusform>%1 on %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the permissions of %n folder(s)…</source>
        <translation>
            <numerusform>Reading the permissions of %n folder…</numerusform>
            <numerusform>Reading the permissions of %n folders…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read at %1: who can do what in %n folder(s)</source>
        <translation>
            <numerusform>Read at %1: who can do what in %n folder</numerusform>
            <numerusform>Read at %1: who can do what in %n folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::CalendarPlace</name>
    <message numerus="yes">
        <source>%n calendar(s), read at %1</source>
        <translation>
            <numerusform>One calendar, read at %1</numerusform>
            <numerusform>%n calendars, read at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n calendars</source>
        <translation>
            <numerusform>&amp;Add</numerusform>
            <numerusform>&amp;Add %n calendars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::CancelQuestion</name>
    <message numerus="yes">
        <source>&amp;Tell %n people that it does not take place</source>
        <translation>
            <numerusform>&amp;Tell one person that it does not take place</numerusform>
            <numerusform>&amp;Tell %n people that it does not take place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::ComposerFlow</name>
    <message numerus="yes">
        <source>%n files of the series could not be read.</source>
        <translation>
            <numerusform>A file of the series could not be read.</numerusform>
            <numerusform>%n files of the series could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::ComposerNotices</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>warnings</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::ComposerWindow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n room(s)</source>
        <extracomment>&quot;10 people and 3 rooms&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n room</numerusform>
            <numerusform>%1 and %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Availability of %1 read at %2 in %n request(s)</source>
        <translation>
            <numerusform>Availability of %1 read at %2 in %n request</numerusform>
            <numerusform>Availability of %1 read at %2 in %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::ComposerWindows</name>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <comment>drafts</comment>
        <translation>
            <numerusform>%n more after this one.</numerusform>
            <numerusform>%n more after this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy is without %n attachment(s): they could not be read.</source>
        <translation>
            <numerusform>The copy is without an attachment: it could not be read.</numerusform>
            <numerusform>The copy is without %n attachments: they could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::ConnectionLogWindow</name>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n exchange</numerusform>
            <numerusform>%n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exchange(s) shown</source>
        <translation>
            <numerusform>%1 of %n exchange shown</numerusform>
            <numerusform>%1 of %n exchanges shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) copied</source>
        <translation>
            <numerusform>%n exchange copied</numerusform>
            <numerusform>%n exchanges copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::CopyRightsDialog</name>
    <message numerus="yes">
        <source>&amp;Choose %n people</source>
        <translation>
            <numerusform>&amp;Choose %n person</numerusform>
            <numerusform>&amp;Choose %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::DaysView</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>items of a day</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::DelegatesFlow</name>
    <message numerus="yes">
        <source>Read at %1: %n delegate(s), delivery setting</source>
        <translation>
            <numerusform>Read at %1: %n delegate, delivery setting</numerusform>
            <numerusform>Read at %1: %n delegates, delivery setting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s) got a message about it.</source>
        <translation>
            <numerusform>%n delegate got a message about it.</numerusform>
            <numerusform>%n delegates got a message about it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied; %n delegate(s) got a message about it</source>
        <translation>
            <numerusform>Applied; %n delegate got a message about it</numerusform>
            <numerusform>Applied; %n delegates got a message about it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied; %n message(s) to delegates were not sent, or it is not known</source>
        <translation>
            <numerusform>Applied; %n message to a delegate was not sent, or it is not known</numerusform>
            <numerusform>Applied; %n messages to delegates were not sent, or it is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::DelegatesReview</name>
    <message numerus="yes">
        <source>%1, and a message about it to %n delegate(s)</source>
        <translation>
            <numerusform>%1, and a message about it to %n delegate</numerusform>
            <numerusform>%1, and a message about it to %n delegates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::FolderTreeModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people and groups besides Default and Anonymous</source>
        <translation>
            <numerusform>%n person or group besides Default and Anonymous</numerusform>
            <numerusform>%n people and groups besides Default and Anonymous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::FoldersFlow</name>
    <message numerus="yes">
        <source>Read at %1: %n folder(s)</source>
        <translation>
            <numerusform>Read at %1: %n folder</numerusform>
            <numerusform>Read at %1: %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) need no change.</source>
        <translation>
            <numerusform>%n folder needs no change.</numerusform>
            <numerusform>%n folders need no change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists of %n folder(s) could not be read: nothing is staged there.</source>
        <translation>
            <numerusform>The list of %n folder could not be read: nothing is staged there.</numerusform>
            <numerusform>The lists of %n folders could not be read: nothing is staged there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are staged in %n folder(s).</source>
        <translation>
            <numerusform>Changes are staged in %n folder.</numerusform>
            <numerusform>Changes are staged in %n folders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::FoldersPlace</name>
    <message numerus="yes">
        <source>%1 %n other(s) neither.</source>
        <translation>
            <numerusform>%1 %n other neither.</numerusform>
            <numerusform>%1 %n others neither.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::ImportDialog</name>
    <message numerus="yes">
        <source>%n of %1 chosen</source>
        <translation>
            <numerusform>%n of %1 chosen</numerusform>
            <numerusform>%n of %1 chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::MailWindows</name>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <comment>drafts</comment>
        <translation>
            <numerusform>%n more after this one.</numerusform>
            <numerusform>%n more after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::MeetingForm</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>items of a day</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::PeopleDialog</name>
    <message numerus="yes">
        <source>Only the first %n are shown: type more letters.</source>
        <translation>
            <numerusform>Only the first %n are shown: type more letters.</numerusform>
            <numerusform>Only the first %n are shown: type more letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::PermissionsDialog</name>
    <message numerus="yes">
        <source>Delegate Permissions: %n delegate(s)</source>
        <translation>
            <numerusform>Delegate Permissions: %n delegate</numerusform>
            <numerusform>Delegate Permissions: %n delegates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s)</source>
        <translation>
            <numerusform>%n delegate</numerusform>
            <numerusform>%n delegates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::PermissionsReview</name>
    <message numerus="yes">
        <source>Writing permissions: %1 of %n folder(s)…</source>
        <translation>
            <numerusform>Writing permissions: %1 of %n folder…</numerusform>
            <numerusform>Writing permissions: %1 of %n folders…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::RequestsFlow</name>
    <message numerus="yes">
        <source>%n request(s) wait for an answer; read at %1</source>
        <translation>
            <numerusform>One request waits for an answer; read at %1</numerusform>
            <numerusform>%n requests wait for an answer; read at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::RequestsModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::ReviewModel</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n applied</source>
        <translation>
            <numerusform>%1 of %n applied</numerusform>
            <numerusform>%1 of %n applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::RoomsModel</name>
    <message numerus="yes">
        <source>%1
%n seat(s)</source>
        <comment>a room&apos;s address</comment>
        <translation>
            <numerusform>%1
%n seat</numerusform>
            <numerusform>%1
%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::SendQuestion</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>warnings</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::SignInController</name>
    <message numerus="yes">
        <source>%n draft(s) that were not sent.</source>
        <translation>
            <numerusform>%n draft that was not sent.</numerusform>
            <numerusform>%n drafts that were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of which it is not known whether they were sent.</source>
        <translation>
            <numerusform>%n message of which it is not known whether it was sent.</numerusform>
            <numerusform>%n messages of which it is not known whether they were sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1 could not be removed.</source>
        <translation>
            <numerusform>%n file of %1 could not be removed.</numerusform>
            <numerusform>%n files of %1 could not be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::StagedQuestion</name>
    <message numerus="yes">
        <source>%n change(s) have not been sent to the server.</source>
        <translation>
            <numerusform>%n change has not been sent to the server.</numerusform>
            <numerusform>%n changes have not been sent to the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::SuggestionsModel</name>
    <message numerus="yes">
        <source>all but %n</source>
        <comment>people</comment>
        <translation>
            <numerusform>all but %n</numerusform>
            <numerusform>all but %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <comment>changes in …</comment>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurrenceText</name>
    <message numerus="yes">
        <source>Every %n month(s) on the first %1</source>
        <translation>
            <numerusform>Every month on the first %1</numerusform>
            <numerusform>Every %n months on the first %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the second %1</source>
        <translation>
            <numerusform>Every month on the second %1</numerusform>
            <numerusform>Every %n months on the second %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the third %1</source>
        <translation>
            <numerusform>Every month on the third %1</numerusform>
            <numerusform>Every %n months on the third %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the fourth %1</source>
        <translation>
            <numerusform>Every month on the fourth %1</numerusform>
            <numerusform>Every %n months on the fourth %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the last %1</source>
        <translation>
            <numerusform>Every month on the last %1</numerusform>
            <numerusform>Every %n months on the last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <comment>a series</comment>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on every day</source>
        <translation>
            <numerusform>Every week on every day</numerusform>
            <numerusform>Every %n weeks on every day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) from Monday to Friday</source>
        <translation>
            <numerusform>Every week from Monday to Friday</numerusform>
            <numerusform>Every %n weeks from Monday to Friday</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on %1</source>
        <comment>days of the week</comment>
        <translation>
            <numerusform>Every week on %1</numerusform>
            <numerusform>Every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day %1</source>
        <translation>
            <numerusform>Every month on day %1</numerusform>
            <numerusform>Every %n months on day %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day %1 (on the last day of shorter months)</source>
        <translation>
            <numerusform>Every month on day %1 (on the last day of shorter months)</numerusform>
            <numerusform>Every %n months on day %1 (on the last day of shorter months)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, from %2, %n time(s)</source>
        <extracomment>&quot;Every day, from 24 November 2026, 4 times&quot;</extracomment>
        <translation>
            <numerusform>%1, from %2, once</numerusform>
            <numerusform>%1, from %2, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestFacts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and one more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>one minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>one hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overlaps %n appointments.</source>
        <translation>
            <numerusform>Overlaps an appointment.</numerusform>
            <numerusform>Overlaps %n appointments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message numerus="yes">
        <source>%1 has only %n seat(s).</source>
        <comment>a room</comment>
        <translation>
            <numerusform>%1 has only %n seat.</numerusform>
            <numerusform>%1 has only %n seats.</numerusform>
        </translation>
    </message>
</context>
</TS>
