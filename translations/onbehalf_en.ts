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
    <name>AppointmentsText</name>
    <message numerus="yes">
        <source>It is made in %n calendar(s), as an item of its own in each.</source>
        <translation>
            <numerusform>It is made in one calendar.</numerusform>
            <numerusform>It is made in %n calendars, as an item of its own in each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody invited gets one invitation from each mailbox: %n of them.</source>
        <translation>
            <numerusform>Everybody invited gets one invitation from each mailbox: one.</numerusform>
            <numerusform>Everybody invited gets one invitation from each mailbox: %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditComparison</name>
    <message numerus="yes">
        <source>in %n mailbox(es)</source>
        <translation>
            <numerusform>in %n mailbox</numerusform>
            <numerusform>in %n mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) %1.</source>
        <translation>
            <numerusform>%n difference %1.</numerusform>
            <numerusform>%n differences %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditFindingText</name>
    <message numerus="yes">
        <source>Over %n delegate(s)</source>
        <translation>
            <numerusform>Over %n delegate</numerusform>
            <numerusform>Over %n delegates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mailbox has %n delegate(s).</source>
        <translation>
            <numerusform>The mailbox has %n delegate.</numerusform>
            <numerusform>The mailbox has %n delegates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message numerus="yes">
        <source>Audit of %n mailbox(es)</source>
        <translation>
            <numerusform>Audit of %n mailbox</numerusform>
            <numerusform>Audit of %n mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es): %1.</source>
        <translation>
            <numerusform>%n mailbox: %1.</numerusform>
            <numerusform>%n mailboxes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) were not read yet.</source>
        <translation>
            <numerusform>%n mailbox was not read yet.</numerusform>
            <numerusform>%n mailboxes were not read yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkSummary</name>
    <message numerus="yes">
        <source>%1 of %n mailbox(es) would change</source>
        <translation>
            <numerusform>%1 of %n mailbox would change</numerusform>
            <numerusform>%1 of %n mailboxes would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are so already</source>
        <translation>
            <numerusform>%n is so already</numerusform>
            <numerusform>%n are so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are left out</source>
        <translation>
            <numerusform>%n is left out</numerusform>
            <numerusform>%n are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were changed by others since</source>
        <translation>
            <numerusform>%n was changed by others since</numerusform>
            <numerusform>%n were changed by others since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <translation>
            <numerusform>%n not read yet</numerusform>
            <numerusform>%n not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mailbox(es) changed and read back</source>
        <translation>
            <numerusform>%1 of %n mailbox changed and read back</numerusform>
            <numerusform>%1 of %n mailboxes changed and read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, all of it or in part</source>
        <translation>
            <numerusform>%n refused, all of it or in part</numerusform>
            <numerusform>%n refused, all of it or in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as others changed them</source>
        <translation>
            <numerusform>%n left as others changed it</numerusform>
            <numerusform>%n left as others changed them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown result</source>
        <translation>
            <numerusform>%n with unknown result</numerusform>
            <numerusform>%n with unknown result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed, nothing changed there</source>
        <translation>
            <numerusform>%n failed, nothing changed there</numerusform>
            <numerusform>%n failed, nothing changed there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n not begun</numerusform>
            <numerusform>%n not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone in %1 of %n mailbox(es)</source>
        <translation>
            <numerusform>Undone in %1 of %n mailbox</numerusform>
            <numerusform>Undone in %1 of %n mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rights given in %n mailbox(es) ended yesterday.</source>
        <translation>
            <numerusform>The rights given in %n mailbox ended yesterday.</numerusform>
            <numerusform>The rights given in %n mailboxes ended yesterday.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rights given in %n mailbox(es) have ended.</source>
        <translation>
            <numerusform>The rights given in %n mailbox have ended.</numerusform>
            <numerusform>The rights given in %n mailboxes have ended.</numerusform>
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
    <name>OnBehalf::AddMailboxesDialog</name>
    <message numerus="yes">
        <source>%n mailbox(es) from “%1”.</source>
        <translation>
            <numerusform>%n mailbox from “%1”.</numerusform>
            <numerusform>%n mailboxes from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “%1” name no mailbox, or one twice; the first is line %2.</source>
        <translation>
            <numerusform>%n line of “%1” names no mailbox, or one twice; the first is line %2.</numerusform>
            <numerusform>%n lines of “%1” name no mailbox, or one twice; the first is line %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n mailbox(es)</source>
        <translation>
            <numerusform>&amp;Add %n mailbox</numerusform>
            <numerusform>&amp;Add %n mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) like these.</source>
        <translation>
            <numerusform>%n more line like these.</numerusform>
            <numerusform>%n more lines like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::AppointmentsDialog</name>
    <message numerus="yes">
        <source>Appointments in %n calendar(s)</source>
        <translation>
            <numerusform>Appointment in one calendar</numerusform>
            <numerusform>Appointments in %n calendars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the invitations of %n mailbox(es) once more?</source>
        <translation>
            <numerusform>Send the invitations of one mailbox once more?</numerusform>
            <numerusform>Send the invitations of %n mailboxes once more?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the appointment from %n calendar(s) again?</source>
        <translation>
            <numerusform>Delete the appointment from one calendar again?</numerusform>
            <numerusform>Delete the appointment from %n calendars again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be made in %n of these mailboxes, which are left out.</source>
        <translation>
            <numerusform>It cannot be made in one of these mailboxes, which is left out.</numerusform>
            <numerusform>It cannot be made in %n of these mailboxes, which are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::AuditBanner</name>
    <message numerus="yes">
        <source>The audit of %n mailbox(es) is paused:</source>
        <translation>
            <numerusform>The audit of %n mailbox is paused:</numerusform>
            <numerusform>The audit of %n mailboxes is paused:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Auditing %n mailbox(es):</source>
        <translation>
            <numerusform>Auditing %n mailbox:</numerusform>
            <numerusform>Auditing %n mailboxes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::AuditKinds</name>
    <message numerus="yes">
        <source>%1: %n mailbox(es)</source>
        <translation>
            <numerusform>%1: %n mailbox</numerusform>
            <numerusform>%1: %n mailboxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::AuditModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::BatchesDialog</name>
    <message numerus="yes">
        <source>Undo reads %n mailbox(es) first and shows what would be changed.</source>
        <translation>
            <numerusform>Undo reads %n mailbox first and shows what would be changed.</numerusform>
            <numerusform>Undo reads %n mailboxes first and shows what would be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::BulkResultsModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
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
    <name>OnBehalf::ChangeManyRun</name>
    <message numerus="yes">
        <source>%1 of %n mailbox(es) written</source>
        <translation>
            <numerusform>%1 of %n mailbox written</numerusform>
            <numerusform>%1 of %n mailboxes written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mailbox(es) read</source>
        <translation>
            <numerusform>%1 of %n mailbox read</numerusform>
            <numerusform>%1 of %n mailboxes read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::CompareDialog</name>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n mailbox</numerusform>
            <numerusform>%n mailboxes</numerusform>
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
    <name>OnBehalf::Ctl</name>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n mailbox</numerusform>
            <numerusform>%n mailboxes</numerusform>
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
    <name>OnBehalf::MailboxFindings</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::MailboxesFlow</name>
    <message numerus="yes">
        <source>An audit of %n mailbox(es) was not finished.</source>
        <translation>
            <numerusform>An audit of %n mailbox was not finished.</numerusform>
            <numerusform>An audit of %n mailboxes was not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) added</source>
        <translation>
            <numerusform>%n mailbox added</numerusform>
            <numerusform>%n mailboxes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit is done; %n mailbox(es) could not be read</source>
        <translation>
            <numerusform>The audit is done; %n mailbox could not be read</numerusform>
            <numerusform>The audit is done; %n mailboxes could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit is done: %n mailbox(es) read</source>
        <translation>
            <numerusform>The audit is done: %n mailbox read</numerusform>
            <numerusform>The audit is done: %n mailboxes read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::MailboxesPlace</name>
    <message numerus="yes">
        <source>%1, %2: %n mailbox(es)</source>
        <translation>
            <numerusform>%1, %2: %n mailbox</numerusform>
            <numerusform>%1, %2: %n mailboxes</numerusform>
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
    <name>OnBehalf::NewAuditDialog</name>
    <message numerus="yes">
        <source>&amp;Audit %n mailbox(es)</source>
        <translation>
            <numerusform>&amp;Audit %n mailbox</numerusform>
            <numerusform>&amp;Audit %n mailboxes</numerusform>
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
    <name>OnBehalf::PersonLookUp</name>
    <message numerus="yes">
        <source>in %1 of %n mailbox(es) read so far</source>
        <translation>
            <numerusform>in %1 of %n mailbox read so far</numerusform>
            <numerusform>in %1 of %n mailboxes read so far</numerusform>
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
