<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccessReport</name>
    <message>
        <source>could not be read: %1</source>
        <translation>konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level (rights)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who can do what in %1</source>
        <translation>Wer was darf in %1</translation>
    </message>
    <message>
        <source>Read on %1. %2 entries, %3 folders.</source>
        <translation>Gelesen: %1. %2 Einträge, %3 Ordner.</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Nichts Auffälliges gefunden.</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>Who is a delegate could not be read: %1</source>
        <translation>Wer Stellvertreter ist, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder: error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whether %1 is a group could not be found out.</source>
        <translation>Ob %1 eine Gruppe ist, war nicht zu erfahren.</translation>
    </message>
    <message>
        <source>%1 has too many members to list each of them.</source>
        <translation>%1 hat zu viele Mitglieder, um jedes aufzuführen.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Folders %1 to %2 of %3</source>
        <translation>Ordner %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>AccessText</name>
    <message>
        <source>%1 and %2</source>
        <comment>last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>create items</source>
        <translation>Elemente erstellen</translation>
    </message>
    <message>
        <source>change items</source>
        <translation>Elemente ändern</translation>
    </message>
    <message>
        <source>change own items</source>
        <translation>eigene Elemente ändern</translation>
    </message>
    <message>
        <source>change items of others</source>
        <translation>Elemente anderer ändern</translation>
    </message>
    <message>
        <source>change all items</source>
        <translation>alle Elemente ändern</translation>
    </message>
    <message>
        <source>delete items</source>
        <translation>Elemente löschen</translation>
    </message>
    <message>
        <source>delete own items</source>
        <translation>eigene Elemente löschen</translation>
    </message>
    <message>
        <source>delete items of others</source>
        <translation>Elemente anderer löschen</translation>
    </message>
    <message>
        <source>delete all items</source>
        <translation>alle Elemente löschen</translation>
    </message>
    <message>
        <source>read items</source>
        <translation>Elemente lesen</translation>
    </message>
    <message>
        <source>see free/busy times</source>
        <translation>Frei/Gebucht-Zeiten sehen</translation>
    </message>
    <message>
        <source>see free/busy times, subjects and locations</source>
        <translation>Frei/Gebucht-Zeiten, Betreffe und Orte sehen</translation>
    </message>
    <message>
        <source>read everything in this folder</source>
        <translation>alles in diesem Ordner lesen</translation>
    </message>
    <message>
        <source>create subfolders</source>
        <translation>Unterordner erstellen</translation>
    </message>
    <message>
        <source>change these permissions</source>
        <translation>diese Berechtigungen ändern</translation>
    </message>
    <message>
        <source>see the folder in lists of folders</source>
        <translation>den Ordner in Ordnerlisten sehen</translation>
    </message>
    <message>
        <source>Effective right: everybody inside the organisation may %1.</source>
        <translation>Geltendes Recht: Alle in der Organisation dürfen %1.</translation>
    </message>
    <message>
        <source>Effective right: everybody outside the organisation may %1.</source>
        <translation>Geltendes Recht: Alle außerhalb der Organisation dürfen %1.</translation>
    </message>
    <message>
        <source>Effective right: everybody in %1 may %2.</source>
        <translation>Geltendes Recht: Alle in %1 dürfen %2.</translation>
    </message>
    <message>
        <source>Effective right: %1 may %2.</source>
        <translation>Geltendes Recht: %1 darf %2.</translation>
    </message>
    <message>
        <source>Origin: %1.</source>
        <translation>Herkunft: %1.</translation>
    </message>
    <message>
        <source>Origin: %1, so %2 does not count.</source>
        <translation>Herkunft: %1, daher zählt %2 nicht.</translation>
    </message>
    <message>
        <source>Origin: %1, so %2 do not count.</source>
        <translation>Herkunft: %1, daher zählen %2 nicht.</translation>
    </message>
    <message>
        <source>Origin: the folder’s own entry for %1.</source>
        <translation>Herkunft: der Eintrag des Ordners für %1.</translation>
    </message>
    <message>
        <source>Origin: owns the mailbox, so the folder’s list does not count.</source>
        <translation>Herkunft: Inhaber des Postfachs, daher zählt die Liste des Ordners nicht.</translation>
    </message>
    <message>
        <source>an entry of their own, as a delegate</source>
        <translation>ein eigener Eintrag als Stellvertreter</translation>
    </message>
    <message>
        <source>an entry of its own</source>
        <translation>ein eigener Eintrag</translation>
    </message>
    <message>
        <source>an entry of their own</source>
        <translation>ein eigener Eintrag</translation>
    </message>
    <message>
        <source>the entry of %1</source>
        <translation>der Eintrag von %1</translation>
    </message>
    <message>
        <source>the entries of %1 together</source>
        <translation>die Einträge von %1 zusammen</translation>
    </message>
    <message>
        <source>Origin: Default, since nothing more particular is known here.</source>
        <translation>Herkunft: Standard, da hier nichts Genaueres bekannt ist.</translation>
    </message>
    <message>
        <source>Origin: Anonymous, which counts for people outside the organisation.</source>
        <translation>Herkunft: Anonym, das für Personen außerhalb der Organisation zählt.</translation>
    </message>
    <message>
        <source>Default (everybody)</source>
        <translation>Standard (alle)</translation>
    </message>
    <message>
        <source>Anonymous (outside)</source>
        <translation>Anonym (außerhalb)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group (members)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 or more)</source>
        <comment>group (members)</comment>
        <translation>%1 (%2 oder mehr)</translation>
    </message>
    <message>
        <source>Level unknown</source>
        <translation>Stufe unbekannt</translation>
    </message>
    <message>
        <source>owner of the mailbox</source>
        <translation>Inhaber des Postfachs</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>folder’s own entry</source>
        <translation>Eintrag des Ordners</translation>
    </message>
    <message>
        <source>through a group</source>
        <translation>über eine Gruppe</translation>
    </message>
    <message>
        <source>through Default</source>
        <translation>über Standard</translation>
    </message>
    <message>
        <source>through Anonymous</source>
        <translation>über Anonym</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 on “%2”: %3</source>
        <translation>%1 auf „%2“: %3</translation>
    </message>
    <message>
        <source>The permissions of this folder could not be read. %1</source>
        <translation>Die Berechtigungen dieses Ordners konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>This account has an entry here that the server cannot name, and it does not say what the entry grants. Usually the account was deleted.</source>
        <translation>Dieses Konto hat hier einen Eintrag, den der Server nicht benennen kann; was er gewährt, sagt der Server nicht. Meist wurde das Konto gelöscht.</translation>
    </message>
    <message>
        <source>This account has no entry here and is no account any more.</source>
        <translation>Dieses Konto hat hier keinen Eintrag und ist kein Konto mehr.</translation>
    </message>
    <message>
        <source>do nothing in this folder</source>
        <translation>in diesem Ordner nichts tun</translation>
    </message>
    <message>
        <source>Not: %1.</source>
        <translation>Nicht: %1.</translation>
    </message>
    <message>
        <source>There may be more: it is not known who is in %1.</source>
        <translation>Vielleicht mehr: Wer in %1 ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Anonymous may read “%1”</source>
        <translation>Anonym darf „%1“ lesen</translation>
    </message>
    <message>
        <source>Anonymous has rights on “%1”</source>
        <translation>Anonym hat Rechte auf „%1“</translation>
    </message>
    <message>
        <source>Default may read “%1”: more than free/busy</source>
        <translation>Standard darf „%1“ lesen: mehr als Frei/Gebucht</translation>
    </message>
    <message>
        <source>Default has more than free/busy on “%1”</source>
        <translation>Standard hat auf „%1“ mehr als Frei/Gebucht</translation>
    </message>
    <message>
        <source>%1 is an owner of “%2”, but not of the mailbox</source>
        <translation>%1 ist Besitzer von „%2“, aber nicht des Postfachs</translation>
    </message>
    <message>
        <source>An account that the server cannot name has an entry on “%1”</source>
        <translation>Ein Konto, das der Server nicht benennen kann, hat einen Eintrag auf „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Anonymous has rights on %n folders</source>
        <translation>
            <numerusform>Anonym hat Rechte auf %n Ordner</numerusform>
            <numerusform>Anonym hat Rechte auf %n Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Default has more than free/busy on %n folders</source>
        <translation>
            <numerusform>Standard hat auf %n Ordner mehr als Frei/Gebucht</numerusform>
            <numerusform>Standard hat auf %n Ordnern mehr als Frei/Gebucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an owner of %n folders, but not of the mailbox</source>
        <translation>
            <numerusform>%1 ist Besitzer von %n Ordner, aber nicht des Postfachs</numerusform>
            <numerusform>%1 ist Besitzer von %n Ordnern, aber nicht des Postfachs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An account that the server cannot name has entries on %n folders</source>
        <translation>
            <numerusform>Ein Konto, das der Server nicht benennen kann, hat Einträge auf %n Ordner</numerusform>
            <numerusform>Ein Konto, das der Server nicht benennen kann, hat Einträge auf %n Ordnern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a delegate without a right on any folder</source>
        <translation>%1 ist Stellvertreter ohne Recht auf einen Ordner</translation>
    </message>
    <message>
        <source>A delegate is no account any more: %1</source>
        <translation>Ein Stellvertreter ist kein Konto mehr: %1</translation>
    </message>
    <message>
        <source>The list of delegates has an entry that the server cannot name</source>
        <translation>In der Liste der Stellvertreter steht ein Eintrag, den der Server nicht benennen kann</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>who, level</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Suggested: %1. Nobody inside the organisation loses anything.</source>
        <translation>Vorschlag: %1. In der Organisation verliert niemand etwas.</translation>
    </message>
    <message>
        <source>Suggested: %1. Whoever has an entry of their own keeps it.</source>
        <translation>Vorschlag: %1. Wer einen eigenen Eintrag hat, behält ihn.</translation>
    </message>
    <message>
        <source>Suggested: %1. All stays possible but changing these permissions.</source>
        <translation>Vorschlag: %1. Alles bleibt möglich, nur nicht das Ändern dieser Berechtigungen.</translation>
    </message>
    <message>
        <source>Look at Delegates, where it is listed with an error.</source>
        <translation>Sehen Sie unter „Stellvertreter“ nach, wo er mit einem Fehler aufgeführt ist.</translation>
    </message>
    <message>
        <source>Such entries cannot be removed one by one. Writing any change of a folder’s permissions removes all of them there.</source>
        <translation>Solche Einträge lassen sich nicht einzeln entfernen. Jede geschriebene Änderung der Berechtigungen eines Ordners entfernt dort alle.</translation>
    </message>
    <message>
        <source>Give the delegate a level, or remove the delegate: without rights only sending on behalf is left.</source>
        <translation>Geben Sie dem Stellvertreter eine Stufe oder entfernen Sie ihn: Ohne Rechte bleibt nur das Senden im Auftrag.</translation>
    </message>
</context>
<context>
    <name>AddDelegates</name>
    <message>
        <source>owns this mailbox</source>
        <translation>Inhaber dieses Postfachs</translation>
    </message>
    <message>
        <source>is a delegate already</source>
        <translation>ist schon Stellvertreter</translation>
    </message>
    <message>
        <source>Rights that are there are kept.</source>
        <translation>Vorhandene Rechte bleiben erhalten.</translation>
    </message>
    <message>
        <source>New delegates get Editor on Calendar and Tasks, with copies of meeting messages, as in Outlook. Nothing is sent before you apply.</source>
        <translation>Neue Stellvertreter erhalten wie in Outlook „Bearbeiter“ für Kalender und Aufgaben, mit Kopien von Besprechungsnachrichten. Gesendet wird erst, wenn Sie übernehmen.</translation>
    </message>
    <message>
        <source>Add delegates</source>
        <translation>Stellvertreter hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n delegate(s)</source>
        <translation>
            <numerusform>%n Stellvertreter &amp;hinzufügen</numerusform>
            <numerusform>%n Stellvertreter &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hange permissions…</source>
        <translation>&amp;Berechtigungen ändern…</translation>
    </message>
    <message>
        <source>Automatically send a &amp;message to delegate summarizing these permissions</source>
        <translation>Stellvertreter automatisch eine Nachricht mit einer Zusa&amp;mmenfassung dieser Berechtigungen senden</translation>
    </message>
    <message>
        <source>Sent once all of this is applied</source>
        <translation>Wird gesendet, sobald all das angewendet ist</translation>
    </message>
</context>
<context>
    <name>AddEntries</name>
    <message>
        <source>is on the list already</source>
        <translation>steht schon auf der Liste</translation>
    </message>
    <message>
        <source>New entries get Reviewer: change the level in the list. Rights on a folder let nobody send on your behalf. Nothing is sent before you apply.</source>
        <translation>Neue Einträge erhalten „Prüfer“: Die Stufe ändern Sie in der Liste. Rechte auf einen Ordner lassen niemanden in Ihrem Auftrag senden. Gesendet wird erst, wenn Sie übernehmen.</translation>
    </message>
    <message>
        <source>Give rights on “%1”</source>
        <translation>Rechte auf „%1“ geben</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n entries</source>
        <translation>
            <numerusform>%n Eintrag &amp;hinzufügen</numerusform>
            <numerusform>%n Einträge &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how the entry</source>
        <translation>Eintrag an&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>AppointmentsText</name>
    <message>
        <source>It is in the calendar, but the server did not take over: %1.</source>
        <translation>Er steht im Kalender, doch der Server hat nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>Open it in the calendar and see how it is.</source>
        <translation>Öffnen Sie ihn im Kalender und sehen Sie nach, wie er ist.</translation>
    </message>
    <message>
        <source>It is still in the calendar.</source>
        <translation>Er steht noch im Kalender.</translation>
    </message>
    <message>
        <source>Try again: it is looked up first.</source>
        <translation>Versuchen Sie es noch einmal: Erst wird nachgesehen.</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Can be made</source>
        <translation>Kann angelegt werden</translation>
    </message>
    <message>
        <source>Cannot be made</source>
        <translation>Kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>War schon da</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht angelegt</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Perhaps not sent</source>
        <translation>Vielleicht nicht gesendet</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch ungewiss</translation>
    </message>
    <message>
        <source>Deleted again</source>
        <translation>Wieder gelöscht</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Nothing was made here.</source>
        <translation>Hier wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>It is in the calendar, but those invited were not told, or a file is missing.</source>
        <translation>Er steht im Kalender, doch die Eingeladenen wurden nicht benachrichtigt, oder eine Datei fehlt.</translation>
    </message>
    <message>
        <source>Try again: what is missing is done, and it is not made twice. Or delete it again.</source>
        <translation>Versuchen Sie es noch einmal: Was fehlt, wird getan, und er wird nicht doppelt angelegt. Oder löschen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>It is in the calendar, but whether those invited were told cannot be found out.</source>
        <translation>Er steht im Kalender, doch ob die Eingeladenen benachrichtigt wurden, lässt sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>Ask one of those invited. If nobody was told, send it again; otherwise leave it.</source>
        <translation>Fragen Sie einen der Eingeladenen. Wurde niemand benachrichtigt, senden Sie es noch einmal; sonst lassen Sie es.</translation>
    </message>
    <message>
        <source>The connection failed, and whether it was made is not known yet.</source>
        <translation>Die Verbindung ist gescheitert, und ob er angelegt wurde, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Try again when the server can be reached: it is looked up first, and it is not made twice.</source>
        <translation>Versuchen Sie es noch einmal, wenn der Server erreichbar ist: Erst wird nachgesehen, und er wird nicht doppelt angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>It is made in %n calendar(s), as an item of its own in each.</source>
        <translation>
            <numerusform>Er wird in einem Kalender angelegt.</numerusform>
            <numerusform>Er wird in %n Kalendern angelegt, in jedem als eigenes Element.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is invited and nobody gets a message.</source>
        <translation>Niemand wird eingeladen, und niemand bekommt eine Nachricht.</translation>
    </message>
    <message>
        <source>Those invited get an invitation.</source>
        <translation>Die Eingeladenen bekommen eine Einladung.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody invited gets one invitation from each mailbox: %n of them.</source>
        <translation>
            <numerusform>Jeder Eingeladene bekommt von jedem Postfach eine Einladung: eine.</numerusform>
            <numerusform>Jeder Eingeladene bekommt von jedem Postfach eine Einladung: %n Stück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditComparison</name>
    <message>
        <source>%1 → %2</source>
        <comment>before → after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whom and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>receives copies</source>
        <translation>erhält Kopien</translation>
    </message>
    <message>
        <source>sees private items</source>
        <translation>sieht private Elemente</translation>
    </message>
    <message>
        <source>no entry, or unknown</source>
        <translation>kein Eintrag, oder unbekannt</translation>
    </message>
    <message>
        <source>What changed: %1 → %2</source>
        <comment>titles of audits</comment>
        <translation>Was sich geändert hat: %1 → %2</translation>
    </message>
    <message>
        <source>Read on %1 and on %2.</source>
        <translation>Gelesen am %1 und am %2.</translation>
    </message>
    <message>
        <source>Mailbox added</source>
        <translation>Postfach hinzugekommen</translation>
    </message>
    <message>
        <source>Mailbox not in the later audit</source>
        <translation>Postfach nicht in der späteren Prüfung</translation>
    </message>
    <message>
        <source>Delegate added</source>
        <translation>Stellvertreter hinzugekommen</translation>
    </message>
    <message>
        <source>Delegate removed</source>
        <translation>Stellvertreter entfernt</translation>
    </message>
    <message>
        <source>Delegate changed</source>
        <translation>Stellvertreter geändert</translation>
    </message>
    <message>
        <source>Meeting requests go elsewhere</source>
        <translation>Besprechungsanfragen gehen anderswohin</translation>
    </message>
    <message>
        <source>Rights changed</source>
        <translation>Berechtigungen geändert</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Neuer Befund</translation>
    </message>
    <message>
        <source>Finding gone</source>
        <translation>Befund entfallen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, folder</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is different in the mailboxes that both have read.</source>
        <translation>In den Postfächern, die beide gelesen haben, ist nichts anders.</translation>
    </message>
    <message numerus="yes">
        <source>in %n mailbox(es)</source>
        <translation>
            <numerusform>in einem Postfach</numerusform>
            <numerusform>in %n Postfächern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) %1.</source>
        <translation>
            <numerusform>Ein Unterschied %1.</numerusform>
            <numerusform>%n Unterschiede %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Mailbox name</source>
        <translation>Name des Postfachs</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>AuditFindingText</name>
    <message>
        <source>%1 on %2</source>
        <comment>a level on a folder</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>A delegate&apos;s account is gone; the server does not say whose it was.</source>
        <translation>Das Konto eines Stellvertreters gibt es nicht mehr; der Server sagt nicht, wessen es war.</translation>
    </message>
    <message>
        <source>%1 is still a delegate; the account is gone.</source>
        <translation>%1 ist noch Stellvertreter; das Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 still has rights on %2; the account is gone.</source>
        <translation>%1 hat noch Rechte auf %2; das Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Account gone</source>
        <translation>Konto gelöscht</translation>
    </message>
    <message>
        <source>Person has left</source>
        <translation>Person ist gegangen</translation>
    </message>
    <message>
        <source>Anonymous has rights</source>
        <translation>Anonym hat Rechte</translation>
    </message>
    <message>
        <source>Default too open</source>
        <translation>Standard zu offen</translation>
    </message>
    <message>
        <source>Nobody gets requests</source>
        <translation>Niemand bekommt Anfragen</translation>
    </message>
    <message>
        <source>Delegate, no rights</source>
        <translation>Stellvertreter ohne Rechte</translation>
    </message>
    <message numerus="yes">
        <source>Over %n delegate(s)</source>
        <translation>
            <numerusform>Über einem Stellvertreter</numerusform>
            <numerusform>Über %n Stellvertreter</numerusform>
        </translation>
    </message>
    <message>
        <source>Sees private items</source>
        <translation>Sieht Privates</translation>
    </message>
    <message>
        <source>Delegates unknown</source>
        <translation>Stellvertreter unbekannt</translation>
    </message>
    <message>
        <source>Folder unreadable</source>
        <translation>Ordner nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is not in the directory any more and is still a delegate.</source>
        <translation>%1 steht nicht mehr im Verzeichnis und ist noch Stellvertreter.</translation>
    </message>
    <message>
        <source>%1 is not in the directory any more and still has %2.</source>
        <translation>%1 steht nicht mehr im Verzeichnis und hat noch %2.</translation>
    </message>
    <message>
        <source>Anonymous has %1.</source>
        <translation>Anonym hat %1.</translation>
    </message>
    <message>
        <source>Default, which is everybody, has %1: more than free/busy.</source>
        <translation>Standard, das sind alle, hat %1: mehr als Frei/Gebucht.</translation>
    </message>
    <message>
        <source>Meeting requests go to delegates only, and no delegate receives them.</source>
        <translation>Besprechungsanfragen gehen nur an Stellvertreter, und kein Stellvertreter erhält sie.</translation>
    </message>
    <message>
        <source>%1 is a delegate without a right on any folder.</source>
        <translation>%1 ist Stellvertreter ohne ein Recht auf irgendeinen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>The mailbox has %n delegate(s).</source>
        <translation>
            <numerusform>Das Postfach hat einen Stellvertreter.</numerusform>
            <numerusform>Das Postfach hat %n Stellvertreter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sees private items.</source>
        <translation>%1 sieht private Elemente.</translation>
    </message>
    <message>
        <source>The server cannot list the delegates; a group among them does that.</source>
        <translation>Der Server kann die Stellvertreter nicht auflisten; das liegt an einer Gruppe unter ihnen.</translation>
    </message>
    <message>
        <source>The permissions of %1 could not be read.</source>
        <translation>Die Berechtigungen von %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Remove the delegate in “Delegates”.</source>
        <translation>Entfernen Sie den Stellvertreter in „Stellvertreter“.</translation>
    </message>
    <message>
        <source>Any change of the folder&apos;s permissions in “Folders” removes such entries there.</source>
        <translation>Jede Änderung der Berechtigungen des Ordners in „Ordner“ entfernt dort solche Einträge.</translation>
    </message>
    <message>
        <source>Look where else this person has rights and sweep them.</source>
        <translation>Sehen Sie nach, wo diese Person noch Rechte hat, und entziehen Sie sie.</translation>
    </message>
    <message>
        <source>Set Anonymous to None in “Folders”.</source>
        <translation>Setzen Sie Anonym in „Ordner“ auf Keine.</translation>
    </message>
    <message>
        <source>Set Default to free/busy time on the calendar and to None elsewhere. Whoever has an entry of their own keeps it.</source>
        <translation>Setzen Sie Standard beim Kalender auf Frei/Gebucht-Zeit und sonst auf Keine. Wer einen eigenen Eintrag hat, behält ihn.</translation>
    </message>
    <message>
        <source>Choose another delivery in “Delegates”, or let a delegate receive copies.</source>
        <translation>Wählen Sie in „Stellvertreter“ eine andere Zustellung, oder lassen Sie einen Stellvertreter Kopien erhalten.</translation>
    </message>
    <message>
        <source>Give the delegate a level, or remove the delegate in “Delegates”.</source>
        <translation>Geben Sie dem Stellvertreter eine Berechtigungsstufe, oder entfernen Sie ihn in „Stellvertreter“.</translation>
    </message>
    <message>
        <source>Ask the owner which of them are still needed.</source>
        <translation>Fragen Sie den Inhaber, welche von ihnen noch gebraucht werden.</translation>
    </message>
    <message>
        <source>Ask the owner whether this is meant.</source>
        <translation>Fragen Sie den Inhaber, ob das so gewollt ist.</translation>
    </message>
    <message>
        <source>Take the group off the delegates in Outlook or in the Exchange Management Shell.</source>
        <translation>Nehmen Sie die Gruppe in Outlook oder in der Exchange-Verwaltungsshell von den Stellvertretern.</translation>
    </message>
    <message>
        <source>Read the mailbox again, or look whether the folder exists.</source>
        <translation>Lesen Sie das Postfach noch einmal, oder sehen Sie nach, ob es den Ordner gibt.</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>each mailbox as its owner (impersonation)</source>
        <translation>jedes Postfach als sein Besitzer (Identitätswechsel)</translation>
    </message>
    <message>
        <source>by full access to each mailbox</source>
        <translation>mit Vollzugriff auf jedes Postfach</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Folders looked at</source>
        <translation>Betrachtete Ordner</translation>
    </message>
    <message>
        <source>Many delegates are</source>
        <translation>Viele Stellvertreter sind</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Directory asked who has left</source>
        <translation>Verzeichnis gefragt, wer ausgeschieden ist</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Findings, by mailboxes that have them</source>
        <translation>Befunde, nach betroffenen Postfächern</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Es wurde nichts Auffälliges gefunden.</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>delegates</comment>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>delegates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Mailboxes by their number of delegates</source>
        <translation>Postfächer nach der Zahl ihrer Stellvertreter</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Mailbox by mailbox</source>
        <translation>Postfach für Postfach</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>Meeting requests</source>
        <translation>Besprechungsanfragen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>delegate without an entry</source>
        <translation>Stellvertreter ohne Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>Audit of %n mailbox(es)</source>
        <translation>
            <numerusform>Prüfung von einem Postfach</numerusform>
            <numerusform>Prüfung von %n Postfächern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <comment>mailboxes</comment>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <comment>mailboxes</comment>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>%1 not read yet</source>
        <comment>mailboxes</comment>
        <translation>%1 noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1 with findings</source>
        <comment>mailboxes</comment>
        <translation>%1 mit Befunden</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es): %1.</source>
        <translation>
            <numerusform>Ein Postfach: %1.</numerusform>
            <numerusform>%n Postfächer: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: error</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) were not read yet.</source>
        <translation>
            <numerusform>Ein Postfach wurde noch nicht gelesen.</numerusform>
            <numerusform>%n Postfächer wurden noch nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not asked who has left.</source>
        <translation>Das Verzeichnis wurde nicht gefragt, wer ausgeschieden ist.</translation>
    </message>
    <message>
        <source>the server does not say what</source>
        <translation>der Server sagt nicht, was</translation>
    </message>
    <message>
        <source>Mailbox name</source>
        <translation>Name des Postfachs</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Berechtigungsstufe</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>Receives copies</source>
        <translation>Erhält Kopien</translation>
    </message>
    <message>
        <source>Sees private items</source>
        <translation>Sieht private Elemente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Gelesen um</translation>
    </message>
    <message>
        <source>Number of delegates</source>
        <translation>Anzahl Stellvertreter</translation>
    </message>
    <message>
        <source>Number of findings</source>
        <translation>Anzahl Befunde</translation>
    </message>
</context>
<context>
    <name>BulkSummary</name>
    <message numerus="yes">
        <source>%1 of %n mailbox(es) would change</source>
        <translation>
            <numerusform>%1 von %n Postfach würde geändert</numerusform>
            <numerusform>%1 von %n Postfächern würden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are so already</source>
        <translation>
            <numerusform>%n ist schon so</numerusform>
            <numerusform>%n sind schon so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are left out</source>
        <translation>
            <numerusform>%n wird ausgelassen</numerusform>
            <numerusform>%n werden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were changed by others since</source>
        <translation>
            <numerusform>%n wurde seither von anderen geändert</numerusform>
            <numerusform>%n wurden seither von anderen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n kann nicht gelesen werden</numerusform>
            <numerusform>%n können nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <translation>
            <numerusform>%n noch nicht gelesen</numerusform>
            <numerusform>%n noch nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mailbox(es) changed and read back</source>
        <translation>
            <numerusform>%1 von %n Postfach geändert und nachgelesen</numerusform>
            <numerusform>%1 von %n Postfächern geändert und nachgelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, all of it or in part</source>
        <translation>
            <numerusform>%n ganz oder teilweise abgelehnt</numerusform>
            <numerusform>%n ganz oder teilweise abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as others changed them</source>
        <translation>
            <numerusform>%n gelassen, wie andere es geändert haben</numerusform>
            <numerusform>%n gelassen, wie andere sie geändert haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown result</source>
        <translation>
            <numerusform>%n mit unbekanntem Ergebnis</numerusform>
            <numerusform>%n mit unbekanntem Ergebnis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed, nothing changed there</source>
        <translation>
            <numerusform>%n fehlgeschlagen, dort wurde nichts geändert</numerusform>
            <numerusform>%n fehlgeschlagen, dort wurde nichts geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n nicht begonnen</numerusform>
            <numerusform>%n nicht begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>Undone in %1 of %n mailbox(es)</source>
        <translation>
            <numerusform>In %1 von %n Postfach rückgängig gemacht</numerusform>
            <numerusform>In %1 von %n Postfächern rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut off: what came of it is not known everywhere</source>
        <translation>Abgebrochen: nicht überall ist bekannt, was daraus wurde</translation>
    </message>
    <message numerus="yes">
        <source>The rights given in %n mailbox(es) ended yesterday.</source>
        <translation>
            <numerusform>Die Zeit der Berechtigungen in %n Postfach endete gestern.</numerusform>
            <numerusform>Die Zeit der Berechtigungen in %n Postfächern endete gestern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rights given in %n mailbox(es) have ended.</source>
        <translation>
            <numerusform>Die Zeit der Berechtigungen in %n Postfach ist vorbei.</numerusform>
            <numerusform>Die Zeit der Berechtigungen in %n Postfächern ist vorbei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>%1 on %2.</source>
        <comment>a level on folders</comment>
        <translation>%1 in %2.</translation>
    </message>
    <message>
        <source>Nothing was changed in this mailbox.</source>
        <translation>In diesem Postfach wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Somebody else changed this mailbox meanwhile. Nothing was changed by you.</source>
        <translation>Jemand anders hat dieses Postfach inzwischen geändert. Von Ihnen wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Read it again, look at what would be changed now, and apply that.</source>
        <translation>Lesen Sie es erneut, sehen Sie nach, was nun geändert würde, und wenden Sie das an.</translation>
    </message>
    <message>
        <source>It was sent, but what came of it is not known.</source>
        <translation>Es wurde gesendet, aber was daraus wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Read the mailbox again to find out; nothing is done twice.</source>
        <translation>Lesen Sie das Postfach erneut, um es herauszufinden; nichts geschieht doppelt.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Deputy for leave</source>
        <translation>Urlaubsvertretung</translation>
    </message>
    <message>
        <source>Reception for rooms</source>
        <translation>Empfang für Räume</translation>
    </message>
    <message>
        <source>Becomes a delegate.</source>
        <translation>Wird Stellvertreter.</translation>
    </message>
    <message>
        <source>Gets rights on folders only, not those of a delegate.</source>
        <translation>Bekommt nur Berechtigungen für Ordner, nicht die eines Stellvertreters.</translation>
    </message>
    <message>
        <source>Receives copies of meeting-related messages.</source>
        <translation>Erhält Kopien besprechungsbezogener Nachrichten.</translation>
    </message>
    <message>
        <source>Receives no copies of meeting-related messages.</source>
        <translation>Erhält keine Kopien besprechungsbezogener Nachrichten.</translation>
    </message>
    <message>
        <source>Can see private items.</source>
        <translation>Kann private Elemente sehen.</translation>
    </message>
    <message>
        <source>Cannot see private items.</source>
        <translation>Kann private Elemente nicht sehen.</translation>
    </message>
    <message>
        <source>Everything else stays as it is.</source>
        <translation>Alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Give it a name with letters or digits.</source>
        <translation>Geben Sie ihr einen Namen mit Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>A role that comes with the program has this name. Choose another one.</source>
        <translation>Eine Rolle, die zum Programm gehört, heißt so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A delegate can have None, Reviewer, Author or Editor only; free/busy levels are for the calendar. Choose another level.</source>
        <translation>Ein Stellvertreter kann nur Keine, Prüfer, Autor oder Bearbeiter haben; Frei/Gebucht-Stufen gibt es nur für den Kalender. Wählen Sie eine andere Stufe.</translation>
    </message>
    <message>
        <source>Copies of meeting-related messages go to delegates with Editor on the calendar only. Choose Editor there, or leave the copies out.</source>
        <translation>Kopien besprechungsbezogener Nachrichten gehen nur an Stellvertreter mit Bearbeiter im Kalender. Wählen Sie dort Bearbeiter, oder lassen Sie die Kopien weg.</translation>
    </message>
    <message>
        <source>It gives nothing yet. Choose a level for a folder, or make them a delegate.</source>
        <translation>Sie gibt noch nichts. Wählen Sie eine Stufe für einen Ordner, oder machen Sie die Person zum Stellvertreter.</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Rolle geben</translation>
    </message>
    <message>
        <source>Take away all rights</source>
        <translation>Alle Berechtigungen entziehen</translation>
    </message>
    <message>
        <source>Copy rights</source>
        <translation>Berechtigungen kopieren</translation>
    </message>
    <message>
        <source>Hand over rights</source>
        <translation>Berechtigungen übergeben</translation>
    </message>
    <message>
        <source>Reset Default and Anonymous</source>
        <translation>Standard und Anonym zurücksetzen</translation>
    </message>
    <message>
        <source>Somebody gets what a role says, in each mailbox.</source>
        <translation>Jemand bekommt in jedem Postfach, was eine Rolle besagt.</translation>
    </message>
    <message>
        <source>Somebody who leaves is no delegate any more and loses the entries of their own. Rights through groups stay.</source>
        <translation>Wer ausscheidet, ist kein Stellvertreter mehr und verliert die eigenen Einträge. Berechtigungen über Gruppen bleiben.</translation>
    </message>
    <message>
        <source>Somebody gets the rights that a colleague has, beside their own.</source>
        <translation>Jemand bekommt zu den eigenen die Berechtigungen, die ein Kollege hat.</translation>
    </message>
    <message>
        <source>Somebody gets the rights that a colleague has, who loses them.</source>
        <translation>Jemand bekommt die Berechtigungen eines Kollegen, der sie verliert.</translation>
    </message>
    <message>
        <source>Default sees free and busy times on the calendar and nothing elsewhere; Anonymous sees nothing at all.</source>
        <translation>Standard sieht im Kalender Frei/Gebucht-Zeiten und sonst nichts; Anonym sieht gar nichts.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, person</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All rights taken away: %1</source>
        <translation>Alle Berechtigungen entzogen: %1</translation>
    </message>
    <message>
        <source>Rights copied: %1 → %2</source>
        <translation>Berechtigungen kopiert: %1 → %2</translation>
    </message>
    <message>
        <source>Rights handed over: %1 → %2</source>
        <translation>Berechtigungen übergeben: %1 → %2</translation>
    </message>
    <message>
        <source>Default and Anonymous reset</source>
        <translation>Standard und Anonym zurückgesetzt</translation>
    </message>
    <message>
        <source>The rights are valid until %1. From the day after, OnBehalf offers to take them back when it starts, and “onbehalfctl due --apply” does it. Exchange itself knows no end: until one of them is done, the rights stay.</source>
        <translation>Die Berechtigungen gelten bis %1. Ab dem Tag danach bietet OnBehalf beim Start an, sie zurückzunehmen, und „onbehalfctl due --apply“ tut es. Exchange selbst kennt kein Ende: Bis eines von beiden geschieht, bleiben die Berechtigungen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Ist schon so</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Würde geändert</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Done, read back</source>
        <translation>Erledigt, nachgelesen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>Von anderen geändert</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>It is their own mailbox.</source>
        <translation>Es ist das eigene Postfach der Person.</translation>
    </message>
    <message>
        <source>A group cannot be managed as a delegate over Exchange Web Services.</source>
        <translation>Eine Gruppe lässt sich über Exchange Web Services nicht als Stellvertreter verwalten.</translation>
    </message>
    <message>
        <source>The server cannot list the delegates, so that nothing is known for certain.</source>
        <translation>Der Server kann die Stellvertreter nicht auflisten, daher ist nichts sicher bekannt.</translation>
    </message>
</context>
<context>
    <name>BusyText</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>mit Vorbehalt</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>out of office</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>working elsewhere</source>
        <translation>an anderem Ort tätig</translation>
    </message>
    <message>
        <source>no information</source>
        <translation>keine Informationen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Mit Vorbehalt</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Out of Office</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Working Elsewhere</source>
        <translation>An anderem Ort tätig</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>%1 all day</source>
        <comment>out of office</comment>
        <translation>ganztägig %1</translation>
    </message>
</context>
<context>
    <name>CalendarFacts</name>
    <message>
        <source>accepted</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>tentatively accepted</source>
        <translation>mit Vorbehalt zugesagt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>of a series</source>
        <translation>aus einer Serie</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>Private: you were not given the right to see what it is.</source>
        <translation>Privat: Sie haben nicht das Recht zu sehen, was es ist.</translation>
    </message>
    <message>
        <source>your calendar</source>
        <translation>Ihr Kalender</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>free/busy times only</source>
        <translation>nur Frei/Gebucht-Zeiten</translation>
    </message>
    <message>
        <source>not found, or no access</source>
        <translation>nicht gefunden oder kein Zugriff</translation>
    </message>
    <message>
        <source>may create, private visible</source>
        <translation>darf erstellen, Privates sichtbar</translation>
    </message>
    <message>
        <source>may create, private hidden</source>
        <translation>darf erstellen, Privates verborgen</translation>
    </message>
    <message>
        <source>may read, private visible</source>
        <translation>darf lesen, Privates sichtbar</translation>
    </message>
    <message>
        <source>may read, private hidden</source>
        <translation>darf lesen, Privates verborgen</translation>
    </message>
    <message>
        <source>Only that this time is taken is known.</source>
        <translation>Bekannt ist nur, dass diese Zeit belegt ist.</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>derzeit nicht lesbar</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
</context>
<context>
    <name>CalendarPaper</name>
    <message>
        <source>Nothing in these days.</source>
        <translation>An diesen Tagen steht nichts.</translation>
    </message>
</context>
<context>
    <name>CategoryText</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Peach</source>
        <translation>Pfirsich</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Maroon</source>
        <translation>Kastanienbraun</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Stahlblau</translation>
    </message>
    <message>
        <source>Dark steel</source>
        <translation>Dunkles Stahlblau</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Dunkelgrau</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Dark red</source>
        <translation>Dunkelrot</translation>
    </message>
    <message>
        <source>Dark orange</source>
        <translation>Dunkelorange</translation>
    </message>
    <message>
        <source>Dark peach</source>
        <translation>Dunkler Pfirsich</translation>
    </message>
    <message>
        <source>Dark yellow</source>
        <translation>Dunkelgelb</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>Dunkelgrün</translation>
    </message>
    <message>
        <source>Dark teal</source>
        <translation>Dunkles Blaugrün</translation>
    </message>
    <message>
        <source>Dark olive</source>
        <translation>Dunkles Oliv</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Dunkelblau</translation>
    </message>
    <message>
        <source>Dark purple</source>
        <translation>Dunkelviolett</translation>
    </message>
    <message>
        <source>Dark maroon</source>
        <translation>Dunkles Kastanienbraun</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>categories %1</source>
        <translation>Kategorien %1</translation>
    </message>
    <message>
        <source>You are signed out: names can be typed, and the list of %1 is there when you have signed in again.</source>
        <translation>Sie sind abgemeldet: Namen können eingegeben werden, und die Liste von %1 ist da, wenn Sie sich wieder angemeldet haben.</translation>
    </message>
    <message>
        <source>Choose on whose behalf the meeting is made to see the categories there.</source>
        <translation>Wählen Sie, in wessen Auftrag die Besprechung erstellt wird, um die Kategorien dort zu sehen.</translation>
    </message>
    <message>
        <source>Reading the categories of %1…</source>
        <translation>Die Kategorien von %1 werden gelesen …</translation>
    </message>
    <message>
        <source>You were not given the right to read the categories of %1: these are your own, and others may see other colours.</source>
        <translation>Sie haben kein Recht, die Kategorien von %1 zu lesen: Dies sind Ihre eigenen, und andere sehen vielleicht andere Farben.</translation>
    </message>
    <message>
        <source>The categories of %1 are not known; names can be typed.</source>
        <translation>Die Kategorien von %1 sind nicht bekannt; Namen können eingegeben werden.</translation>
    </message>
    <message>
        <source>%1 has no list of categories: names can be typed.</source>
        <translation>%1 hat keine Kategorienliste: Namen können eingegeben werden.</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>sich selbst (selbst signiert)</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>It is self-signed: nobody else vouches for it.</source>
        <translation>Es ist selbst signiert: Niemand sonst bürgt dafür.</translation>
    </message>
    <message>
        <source>It vouches for the others, but this computer does not trust it.</source>
        <translation>Es bürgt für die anderen, aber dieser Computer vertraut ihm nicht.</translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation>Dieser Computer kennt den Aussteller nicht.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for it.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt dafür.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid yet; or the date of this computer is wrong.</source>
        <translation>Es ist noch nicht gültig, oder das Datum dieses Computers ist falsch.</translation>
    </message>
    <message>
        <source>It is for another server: %1 is not in it.</source>
        <translation>Es gilt für einen anderen Server: %1 steht nicht darin.</translation>
    </message>
    <message>
        <source>It was revoked: it must not be used any more.</source>
        <translation>Es wurde gesperrt und darf nicht mehr verwendet werden.</translation>
    </message>
    <message>
        <source>It is not from whom it says: its signature is wrong.</source>
        <translation>Es stammt nicht von dem angegebenen Aussteller: Seine Signatur ist falsch.</translation>
    </message>
    <message>
        <source>It vouches for others although it may not.</source>
        <translation>Es bürgt für andere, obwohl es das nicht darf.</translation>
    </message>
    <message>
        <source>It is not meant for servers.</source>
        <translation>Es ist nicht für Server bestimmt.</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>Der Server hat kein Zertifikat vorgelegt.</translation>
    </message>
    <message>
        <source>Allow it only if your administrator confirms the SHA-256 fingerprint below.</source>
        <translation>Erlauben Sie es nur, wenn Ihr Administrator den SHA-256-Fingerabdruck unten bestätigt.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. May you sign in there?</source>
        <translation>Das Zertifikat von %1 hat sich geändert. Dürfen Sie sich dort anmelden?</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. May your password go there?</source>
        <translation>Das Zertifikat von %1 hat sich geändert. Darf Ihr Kennwort dorthin gehen?</translation>
    </message>
    <message>
        <source>It is not the one that was allowed for this account. Either the administrator has renewed it, or somebody stands between you and the server and wants to read along. Nothing was sent, no password either.</source>
        <translation>Es ist nicht das, das für dieses Konto erlaubt wurde. Entweder hat der Administrator es erneuert, oder jemand steht zwischen Ihnen und dem Server und will mitlesen. Es wurde nichts gesendet, auch kein Kennwort.</translation>
    </message>
    <message>
        <source>May you sign in at %1?</source>
        <translation>Dürfen Sie sich bei %1 anmelden?</translation>
    </message>
    <message>
        <source>OnBehalf could not establish that this sign-in service is the one it says it is. Nothing was sent to it.</source>
        <translation>OnBehalf konnte nicht feststellen, dass dieser Anmeldedienst der ist, der er zu sein behauptet. Es wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>May your password go to %1?</source>
        <translation>Darf Ihr Kennwort an %1 gehen?</translation>
    </message>
    <message>
        <source>OnBehalf could not establish that this server is the one it says it is. Your password was not sent.</source>
        <translation>OnBehalf konnte nicht feststellen, dass dieser Server der ist, der er zu sein behauptet. Ihr Kennwort wurde nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>(kept as it is)</source>
        <translation>(bleibt, wie es ist)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&lt;b&gt;Add&lt;/b&gt; as a delegate</source>
        <translation>Als Stellvertreter &lt;b&gt;hinzufügen&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Remove&lt;/b&gt; this delegate</source>
        <translation>Diesen Stellvertreter &lt;b&gt;entfernen&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1, right by right</source>
        <translation>%1, Recht für Recht</translation>
    </message>
    <message>
        <source>Delegate receives copies of meeting-related messages</source>
        <translation>Stellvertreter erhält Kopien besprechungsbezogener Nachrichten</translation>
    </message>
    <message>
        <source>(copies need Editor on the calendar)</source>
        <translation>(Kopien setzen „Bearbeiter“ im Kalender voraus)</translation>
    </message>
    <message>
        <source>Delegate can see private items</source>
        <translation>Stellvertreter kann private Elemente sehen</translation>
    </message>
    <message>
        <source>Delivery of meeting requests</source>
        <translation>Zustellung von Besprechungsanfragen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Applied, read back</source>
        <translation>Übernommen, zurückgelesen</translation>
    </message>
    <message>
        <source>Refused, still staged</source>
        <translation>Abgelehnt, noch vorgemerkt</translation>
    </message>
    <message>
        <source>Not applied, still staged</source>
        <translation>Nicht übernommen, noch vorgemerkt</translation>
    </message>
    <message>
        <source>Sent, result unknown</source>
        <translation>Gesendet, Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>The server reported success, but reading back shows the old state.</source>
        <translation>Der Server meldete Erfolg, aber beim Zurücklesen zeigt sich der alte Stand.</translation>
    </message>
    <message>
        <source>Apply again. If it stays, make this change in Outlook.</source>
        <translation>Übernehmen Sie noch einmal. Bleibt es dabei, nehmen Sie diese Änderung in Outlook vor.</translation>
    </message>
    <message>
        <source>It was sent, but the state afterwards could not be read.</source>
        <translation>Es wurde gesendet, aber der Stand danach ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Reload to see whether it was done.</source>
        <translation>Laden Sie neu, um zu sehen, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s)</source>
        <comment>changes to …</comment>
        <translation>
            <numerusform>%n Stellvertreter</numerusform>
            <numerusform>%n Stellvertretern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to the delivery setting</source>
        <translation>%1 an der Zustellung</translation>
    </message>
    <message>
        <source>%1 to %2 and to the delivery setting</source>
        <translation>%1 an %2 und an der Zustellung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done.</source>
        <translation>
            <numerusform>Die Änderung ist erledigt.</numerusform>
            <numerusform>Alle %n Änderungen sind erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n wurde abgelehnt</numerusform>
            <numerusform>%n wurden abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applied</source>
        <translation>
            <numerusform>%n wurde nicht übernommen</numerusform>
            <numerusform>%n wurden nicht übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown result</source>
        <translation>
            <numerusform>bei %n ist das Ergebnis nicht bekannt</numerusform>
            <numerusform>bei %n ist das Ergebnis nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n wurde nicht gesendet</numerusform>
            <numerusform>%n wurden nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The change was refused.</source>
        <translation>Die Änderung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The change was not applied.</source>
        <translation>Die Änderung wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>Es ist nicht bekannt, ob die Änderung vorgenommen wurde.</translation>
    </message>
    <message>
        <source>The change was not sent.</source>
        <translation>Die Änderung wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>None of %1 changes is done</source>
        <translation>Keine von %1 Änderungen ist erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 changes done</source>
        <translation>
            <numerusform>%n von %1 Änderungen ist erledigt</numerusform>
            <numerusform>%n von %1 Änderungen sind erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>All delegates (one setting for the mailbox)</source>
        <translation>Alle Stellvertreter (eine Einstellung für das Postfach)</translation>
    </message>
</context>
<context>
    <name>DelegateSummary</name>
    <message>
        <source>This message was sent automatically to inform you that you have been designated as a delegate for %1. You can now send messages on behalf of %1. You have been given the following permissions on the folders of %1:</source>
        <translation>Diese Nachricht wurde automatisch gesendet, um Sie darüber zu informieren, dass Sie als Stellvertreter für %1 eingesetzt wurden. Sie können nun Nachrichten im Auftrag von %1 senden. Ihnen wurden folgende Berechtigungen für die Ordner von %1 erteilt:</translation>
    </message>
    <message>
        <source>This message was sent automatically to inform you that your permissions as a delegate for %1 have been changed. You have the following permissions on the folders of %1:</source>
        <translation>Diese Nachricht wurde automatisch gesendet, um Sie darüber zu informieren, dass Ihre Berechtigungen als Stellvertreter für %1 geändert wurden. Sie haben folgende Berechtigungen für die Ordner von %1:</translation>
    </message>
    <message>
        <source>You will receive copies of meeting-related messages sent to %1.</source>
        <translation>Sie erhalten Kopien besprechungsbezogener Nachrichten an %1.</translation>
    </message>
    <message>
        <source>You will not receive copies of meeting-related messages sent to %1.</source>
        <translation>Sie erhalten keine Kopien besprechungsbezogener Nachrichten an %1.</translation>
    </message>
    <message>
        <source>You can see the private items of %1.</source>
        <translation>Sie können die privaten Elemente von %1 sehen.</translation>
    </message>
    <message>
        <source>You cannot see the private items of %1.</source>
        <translation>Sie können die privaten Elemente von %1 nicht sehen.</translation>
    </message>
    <message>
        <source>You have been designated as a delegate for %1</source>
        <translation>Sie wurden als Stellvertreter für %1 eingesetzt</translation>
    </message>
    <message>
        <source>Your permissions as a delegate for %1 have changed</source>
        <translation>Ihre Berechtigungen als Stellvertreter für %1 haben sich geändert</translation>
    </message>
</context>
<context>
    <name>DelegateText</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Reviewer (can read items)</source>
        <translation>Prüfer (kann Elemente lesen)</translation>
    </message>
    <message>
        <source>Author (can read and create items)</source>
        <translation>Autor (kann Elemente lesen und erstellen)</translation>
    </message>
    <message>
        <source>Editor (can read, create, and modify items)</source>
        <translation>Bearbeiter (kann Elemente lesen, erstellen und ändern)</translation>
    </message>
    <message>
        <source>Custom (kept as it is)</source>
        <translation>Benutzerdefiniert (bleibt, wie es ist)</translation>
    </message>
    <message>
        <source>New Outlook: Can view all details</source>
        <translation>Neues Outlook: Kann alle Details anzeigen</translation>
    </message>
    <message>
        <source>New Outlook: Can edit</source>
        <translation>Neues Outlook: Kann bearbeiten</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Publishing Editor</source>
        <translation>Veröffentlichender Bearbeiter</translation>
    </message>
    <message>
        <source>Publishing Author</source>
        <translation>Veröffentlichender Autor</translation>
    </message>
    <message>
        <source>Nonediting Author</source>
        <translation>Nicht bearbeitender Autor</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Mitwirkender</translation>
    </message>
    <message>
        <source>Free/Busy time</source>
        <translation>Frei/Gebucht-Zeit</translation>
    </message>
    <message>
        <source>Free/Busy time, subject, location</source>
        <translation>Frei/Gebucht-Zeit, Betreff, Ort</translation>
    </message>
    <message>
        <source>owns the folder</source>
        <translation>besitzt den Ordner</translation>
    </message>
    <message>
        <source>sees free/busy times</source>
        <translation>sieht Frei/Gebucht-Zeiten</translation>
    </message>
    <message>
        <source>sees free/busy times, subjects and locations</source>
        <translation>sieht Frei/Gebucht-Zeiten, Betreff und Ort</translation>
    </message>
    <message>
        <source>reads items</source>
        <translation>liest Elemente</translation>
    </message>
    <message>
        <source>creates items</source>
        <translation>erstellt Elemente</translation>
    </message>
    <message>
        <source>creates subfolders</source>
        <translation>erstellt Unterordner</translation>
    </message>
    <message>
        <source>changes own items</source>
        <translation>ändert eigene Elemente</translation>
    </message>
    <message>
        <source>changes all items</source>
        <translation>ändert alle Elemente</translation>
    </message>
    <message>
        <source>deletes own items</source>
        <translation>löscht eigene Elemente</translation>
    </message>
    <message>
        <source>deletes all items</source>
        <translation>löscht alle Elemente</translation>
    </message>
    <message>
        <source>sees the folder</source>
        <translation>sieht den Ordner</translation>
    </message>
    <message>
        <source>is the folder&apos;s contact</source>
        <translation>ist Ansprechpartner des Ordners</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>keine Rechte</translation>
    </message>
    <message>
        <source>My delegates only, but send a copy of meeting requests and responses to me (recommended)</source>
        <translation>Nur meine Stellvertreter, aber eine Kopie der Besprechungsanfragen und -antworten an mich senden (empfohlen)</translation>
    </message>
    <message>
        <source>My delegates only</source>
        <translation>Nur meine Stellvertreter</translation>
    </message>
    <message>
        <source>My delegates and me</source>
        <translation>Meine Stellvertreter und mich</translation>
    </message>
    <message>
        <source>Only me: nothing goes to delegates</source>
        <translation>Nur mich: nichts geht an Stellvertreter</translation>
    </message>
    <message>
        <source>Copy to me</source>
        <translation>Kopie an mich</translation>
    </message>
    <message>
        <source>Delegates only</source>
        <translation>Nur Stellvertreter</translation>
    </message>
    <message>
        <source>Delegates and me</source>
        <translation>Stellvertreter und mich</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Unknown account, SID %1</source>
        <translation>Unbekanntes Konto, SID %1</translation>
    </message>
    <message>
        <source>An entry that the server cannot name</source>
        <translation>Ein Eintrag, den der Server nicht benennen kann</translation>
    </message>
    <message>
        <source>Nobody would receive meeting requests.</source>
        <translation>Niemand erhielte Besprechungsanfragen.</translation>
    </message>
    <message>
        <source>They go to delegates only, and no delegate receives copies. Let a delegate with Editor on the calendar receive copies, or choose another delivery.</source>
        <translation>Sie gehen nur an Stellvertreter, und kein Stellvertreter erhält Kopien. Lassen Sie einen Stellvertreter mit „Bearbeiter“ im Kalender Kopien erhalten, oder wählen Sie eine andere Zustellung.</translation>
    </message>
    <message>
        <source>Entries with an error may disappear.</source>
        <translation>Einträge mit einem Fehler können verschwinden.</translation>
    </message>
    <message>
        <source>Whenever delegates are written, the server may drop the entries that it lists with an error.</source>
        <translation>Immer wenn Stellvertreter geschrieben werden, kann der Server die Einträge fallen lassen, die er mit einem Fehler aufführt.</translation>
    </message>
    <message>
        <source>Unknown accounts lose their folder rights.</source>
        <translation>Unbekannte Konten verlieren ihre Ordnerrechte.</translation>
    </message>
    <message>
        <source>Custom rights are restored by writing the folder&apos;s whole list, and the server then drops the accounts on it that no longer exist.</source>
        <translation>Um benutzerdefinierte Rechte wiederherzustellen, wird die ganze Liste des Ordners geschrieben, und der Server lässt dann die Konten darin fallen, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>A group shall become a delegate.</source>
        <translation>Eine Gruppe soll Stellvertreter werden.</translation>
    </message>
    <message>
        <source>Exchange Web Services does not manage groups as delegates: the server may refuse it, or list it with an error afterwards.</source>
        <translation>Die Exchange-Webdienste verwalten keine Gruppen als Stellvertreter: Der Server kann sie ablehnen oder danach mit einem Fehler aufführen.</translation>
    </message>
    <message>
        <source>%1 is a delegate already. Change the levels instead.</source>
        <translation>%1 ist schon Stellvertreter. Ändern Sie stattdessen die Berechtigungsstufen.</translation>
    </message>
    <message>
        <source>%1 is among the additions already.</source>
        <translation>%1 ist schon zum Hinzufügen vorgemerkt.</translation>
    </message>
    <message>
        <source>%1 owns this mailbox and cannot be its delegate.</source>
        <translation>%1 gehört dieses Postfach, und der Inhaber kann nicht sein eigener Stellvertreter sein.</translation>
    </message>
    <message>
        <source>%1 has no e-mail address and cannot be a delegate.</source>
        <translation>%1 hat keine E-Mail-Adresse und kann nicht Stellvertreter sein.</translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation>Vergleiche mit dem Server…</translation>
    </message>
    <message>
        <source>Writing the changes…</source>
        <translation>Schreibe die Änderungen…</translation>
    </message>
    <message>
        <source>Reading back what was written…</source>
        <translation>Lese zurück, was geschrieben wurde…</translation>
    </message>
    <message>
        <source>Restoring folder rights…</source>
        <translation>Stelle Ordnerrechte wieder her…</translation>
    </message>
</context>
<context>
    <name>DiscoveryText</name>
    <message>
        <source>There is no server of this name.</source>
        <translation>Einen Server dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam keine Antwort in der vorgesehenen Zeit.</translation>
    </message>
    <message>
        <source>The proxy let nothing through: it wants somebody to sign in.</source>
        <translation>Der Proxy hat nichts durchgelassen: Er verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Its certificate does not prove that it is %1; nothing was sent.</source>
        <translation>Sein Zertifikat beweist nicht, dass er %1 ist; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no Autodiscover.</source>
        <translation>Dort gibt es kein Autodiscover.</translation>
    </message>
    <message>
        <source>The server does not allow it.</source>
        <translation>Der Server erlaubt es nicht.</translation>
    </message>
    <message>
        <source>The server is too busy right now.</source>
        <translation>Der Server ist zurzeit überlastet.</translation>
    </message>
    <message>
        <source>The server answered with an error.</source>
        <translation>Der Server hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>The answer is larger than any of Autodiscover.</source>
        <translation>Die Antwort ist größer als jede von Autodiscover.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>Die Antwort ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>Der Server hat Benutzername oder Kennwort nicht angenommen.</translation>
    </message>
    <message>
        <source>There is nothing to sign in with that the server accepts.</source>
        <translation>Es gibt nichts, womit Sie sich bei diesem Server anmelden können.</translation>
    </message>
    <message>
        <source>Not tried: this server has just refused the same sign-in.</source>
        <translation>Nicht versucht: Dieser Server hat dieselbe Anmeldung gerade abgelehnt.</translation>
    </message>
    <message>
        <source>The server does not know the address.</source>
        <translation>Der Server kennt die Adresse nicht.</translation>
    </message>
    <message>
        <source>The server has no Exchange Web Services for this mailbox.</source>
        <translation>Der Server hat für dieses Postfach keine Exchange-Webdienste.</translation>
    </message>
    <message>
        <source>DNS names no server.</source>
        <translation>Im DNS ist kein Server eingetragen.</translation>
    </message>
    <message>
        <source>It named an address without https (%1), which is not used.</source>
        <translation>Es wurde eine Adresse ohne https genannt (%1), die nicht verwendet wird.</translation>
    </message>
    <message>
        <source>%1 is outside the mail domain and was not confirmed; nothing was sent there.</source>
        <translation>%1 liegt außerhalb der E-Mail-Domäne und wurde nicht bestätigt; dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is outside the mail domain and there was nobody to confirm it; nothing was sent there.</source>
        <translation>%1 liegt außerhalb der E-Mail-Domäne, und niemand konnte ihn bestätigen; dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It led only to places that had been asked already.</source>
        <translation>Es ging nur zu Stellen, die schon gefragt wurden.</translation>
    </message>
    <message>
        <source>It led back to where it had come from.</source>
        <translation>Es ging dorthin zurück, woher es kam.</translation>
    </message>
    <message>
        <source>It led from one place to the next too many times.</source>
        <translation>Es ging zu oft von einer Stelle zur nächsten weiter.</translation>
    </message>
    <message>
        <source>Named by DNS, which is not protected: %1</source>
        <translation>Genannt im DNS, das nicht geschützt ist: %1</translation>
    </message>
    <message>
        <source>Named without protection by %1</source>
        <translation>Ungeschützt genannt von %1</translation>
    </message>
    <message>
        <source>Named by %1</source>
        <translation>Genannt von %1</translation>
    </message>
    <message>
        <source>Autodiscover (SOAP) at %1</source>
        <translation>Autodiscover (SOAP) bei %1</translation>
    </message>
    <message>
        <source>Autodiscover (POX) at %1</source>
        <translation>Autodiscover (POX) bei %1</translation>
    </message>
    <message>
        <source>Autodiscover (version 2) at %1</source>
        <translation>Autodiscover (Version 2) bei %1</translation>
    </message>
    <message>
        <source>Redirect by %1</source>
        <translation>Umleitung durch %1</translation>
    </message>
    <message>
        <source>DNS, %1</source>
        <translation>DNS, %1</translation>
    </message>
    <message>
        <source>Waits until it is confirmed.</source>
        <translation>Wartet auf Bestätigung.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Hat geantwortet.</translation>
    </message>
    <message>
        <source>Waits for your answer.</source>
        <translation>Wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Leads to %1.</source>
        <translation>Führt zu %1.</translation>
    </message>
    <message>
        <source>Not needed any more.</source>
        <translation>Nicht mehr nötig.</translation>
    </message>
    <message>
        <source>Redirected by %1</source>
        <translation>Umgeleitet von %1</translation>
    </message>
    <message>
        <source>Named: %1</source>
        <translation>Genannt: %1</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>Zertifikat für: %1</translation>
    </message>
    <message>
        <source>May %1 be asked where your mailbox is?</source>
        <translation>Darf %1 gefragt werden, wo Ihr Postfach ist?</translation>
    </message>
    <message>
        <source>Is %1 the server of your mailbox?</source>
        <translation>Ist %1 der Server Ihres Postfachs?</translation>
    </message>
    <message>
        <source>Is this mailbox at %1?</source>
        <translation>Ist dieses Postfach bei %1?</translation>
    </message>
    <message>
        <source>Servers of %1 will get your address and may get your user name and password. Say yes only if you or your administrator know that domain.</source>
        <translation>Server von %1 erhalten Ihre Adresse und eventuell Ihren Benutzernamen und Ihr Kennwort. Stimmen Sie nur zu, wenn Sie oder Ihr Administrator diese Domäne kennen.</translation>
    </message>
    <message>
        <source>It does not belong to %1. It will get your address and may get your user name and password. Say yes only if you or your administrator know that server.</source>
        <translation>Er gehört nicht zu %1. Er erhält Ihre Adresse und eventuell Ihren Benutzernamen und Ihr Kennwort. Stimmen Sie nur zu, wenn Sie oder Ihr Administrator diesen Server kennen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no mail domain that can be asked for its server; nothing was sent.</source>
        <translation>&apos;%1&apos; hat keine E-Mail-Domäne, die nach ihrem Server gefragt werden kann; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the e-mail address, or enter the server&apos;s URL.</source>
        <translation>Prüfen Sie die E-Mail-Adresse, oder geben Sie die URL des Servers ein.</translation>
    </message>
    <message>
        <source>The server of %1 could not be found.</source>
        <translation>Der Server von %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the e-mail address and the network. Your administrator knows the server&apos;s URL, which can be entered instead; the record of what was tried helps them.</source>
        <translation>Prüfen Sie die E-Mail-Adresse und das Netzwerk. Ihr Administrator kennt die URL des Servers, die Sie stattdessen eingeben können; dabei hilft das Protokoll dessen, was versucht wurde.</translation>
    </message>
    <message>
        <source>Looking for the server of %1</source>
        <translation>Suche nach dem Server von %1</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>group, %n member(s)</source>
        <translation>
            <numerusform>Gruppe, %n Mitglied</numerusform>
            <numerusform>Gruppe, %n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group, at least %n member(s)</source>
        <translation>
            <numerusform>Gruppe, mindestens %n Mitglied</numerusform>
            <numerusform>Gruppe, mindestens %n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody inside</source>
        <translation>alle in der Organisation</translation>
    </message>
    <message>
        <source>everybody outside</source>
        <translation>alle außerhalb</translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation>andere Organisation</translation>
    </message>
    <message>
        <source>account no longer exists</source>
        <translation>Konto gibt es nicht mehr</translation>
    </message>
    <message>
        <source>delegate, %1</source>
        <translation>Stellvertreter, %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Reload, look at what changed, then apply again.</source>
        <translation>Laden Sie neu, sehen Sie sich an, was sich geändert hat, und übernehmen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Reload, because a part may have been applied. Then ask the administrator whether this account may write the mailbox&apos;s send-on-behalf list (publicDelegates) in Active Directory.</source>
        <translation>Laden Sie neu, denn ein Teil kann übernommen worden sein. Fragen Sie dann den Administrator, ob dieses Konto die Liste „Senden im Auftrag“ des Postfachs (publicDelegates) im Active Directory schreiben darf.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Let the owner answer. Exchange 2007 lets delegates do so from Service Pack 1 on.</source>
        <translation>Lassen Sie den Inhaber antworten. Exchange 2007 erlaubt es Stellvertretern erst ab Service Pack 1.</translation>
    </message>
    <message>
        <source>Reload and try again. If it stays, send the details to your administrator.</source>
        <translation>Laden Sie neu und versuchen Sie es noch einmal. Bleibt es dabei, schicken Sie die Details Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Ask the administrator which version of Exchange the mailbox is on; delegates need Exchange 2007 Service Pack 1 or newer.</source>
        <translation>Fragen Sie den Administrator, auf welcher Version von Exchange das Postfach liegt; Stellvertreter setzen Exchange 2007 Service Pack 1 oder neuer voraus.</translation>
    </message>
    <message>
        <source>This person is a delegate already.</source>
        <translation>Diese Person ist schon Stellvertreter.</translation>
    </message>
    <message>
        <source>Reload, then change the delegate&apos;s levels instead of adding them again.</source>
        <translation>Laden Sie neu und ändern Sie dann die Berechtigungsstufen des Stellvertreters, statt ihn noch einmal hinzuzufügen.</translation>
    </message>
    <message>
        <source>The owner of a mailbox cannot be its delegate.</source>
        <translation>Der Inhaber eines Postfachs kann nicht dessen Stellvertreter sein.</translation>
    </message>
    <message>
        <source>Take back the addition of the owner.</source>
        <translation>Nehmen Sie das Hinzufügen des Inhabers zurück.</translation>
    </message>
    <message>
        <source>This person is not a delegate any more.</source>
        <translation>Diese Person ist nicht mehr Stellvertreter.</translation>
    </message>
    <message>
        <source>Reload. If the person shall be a delegate, add them again.</source>
        <translation>Laden Sie neu. Soll die Person Stellvertreter sein, fügen Sie sie wieder hinzu.</translation>
    </message>
    <message>
        <source>The server finds no account for this entry.</source>
        <translation>Der Server findet zu diesem Eintrag kein Konto.</translation>
    </message>
    <message>
        <source>If you were adding somebody, check the address. If the entry is left over from a deleted account and the server refuses to remove it, ask the administrator to empty the list of delegates (Remove-MailboxFolderPermission with -ResetDelegateUserCollection); then add the other delegates again.</source>
        <translation>Haben Sie jemanden hinzugefügt, prüfen Sie die Adresse. Ist der Eintrag von einem gelöschten Konto übrig und lehnt der Server das Entfernen ab, bitten Sie den Administrator, die Liste der Stellvertreter zu leeren (Remove-MailboxFolderPermission mit -ResetDelegateUserCollection); fügen Sie dann die übrigen Stellvertreter wieder hinzu.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s delegate data is incomplete for this delegate.</source>
        <translation>Die Stellvertreterdaten des Postfachs sind für diesen Stellvertreter unvollständig.</translation>
    </message>
    <message>
        <source>Remove the delegate, apply, then add them again. If that fails too, ask the administrator to reset the delegate data (Remove-MailboxFolderPermission with -ResetDelegateUserCollection).</source>
        <translation>Entfernen Sie den Stellvertreter, übernehmen Sie, und fügen Sie ihn dann wieder hinzu. Scheitert auch das, bitten Sie den Administrator, die Stellvertreterdaten zurückzusetzen (Remove-MailboxFolderPermission mit -ResetDelegateUserCollection).</translation>
    </message>
    <message>
        <source>The server did not accept this delegate&apos;s settings.</source>
        <translation>Der Server hat die Einstellungen dieses Stellvertreters nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the address, and whether it is a group. Copies of meeting messages need Editor on the calendar: switch them off or choose Editor there.</source>
        <translation>Prüfen Sie die Adresse und ob es eine Gruppe ist. Kopien von Besprechungsnachrichten setzen „Bearbeiter“ im Kalender voraus: Schalten Sie sie aus, oder wählen Sie dort „Bearbeiter“.</translation>
    </message>
    <message>
        <source>The server does not allow one of the chosen levels.</source>
        <translation>Der Server lässt eine der gewählten Berechtigungsstufen nicht zu.</translation>
    </message>
    <message>
        <source>Choose None, Reviewer, Author or Editor; Custom can be kept but not given. Copies of meeting messages need Editor on the calendar.</source>
        <translation>Wählen Sie „Keine“, „Prüfer“, „Autor“ oder „Bearbeiter“; „Benutzerdefiniert“ kann bleiben, aber nicht vergeben werden. Kopien von Besprechungsnachrichten setzen „Bearbeiter“ im Kalender voraus.</translation>
    </message>
    <message>
        <source>The server does not recognise this person.</source>
        <translation>Der Server erkennt diese Person nicht.</translation>
    </message>
    <message>
        <source>Search the directory for the person and add them from there.</source>
        <translation>Suchen Sie die Person im Verzeichnis und fügen Sie sie von dort hinzu.</translation>
    </message>
    <message>
        <source>The request did not say who the delegate is.</source>
        <translation>Die Anfrage sagte nicht, wer der Stellvertreter ist.</translation>
    </message>
    <message>
        <source>Add the person from the directory, with an e-mail address.</source>
        <translation>Fügen Sie die Person aus dem Verzeichnis hinzu, mit E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“Default” and “Anonymous” cannot be delegates.</source>
        <translation>„Standard“ und „Anonym“ können nicht Stellvertreter sein.</translation>
    </message>
    <message>
        <source>Choose a person from the directory.</source>
        <translation>Wählen Sie eine Person aus dem Verzeichnis.</translation>
    </message>
    <message>
        <source>The same person was named twice in one request.</source>
        <translation>Dieselbe Person wurde in einer Anfrage zweimal genannt.</translation>
    </message>
    <message>
        <source>Reload, then stage each person once.</source>
        <translation>Laden Sie neu und merken Sie dann jede Person nur einmal vor.</translation>
    </message>
    <message>
        <source>The server could not save the new delegates.</source>
        <translation>Der Server konnte die neuen Stellvertreter nicht speichern.</translation>
    </message>
    <message>
        <source>The server could not save the changed delegates.</source>
        <translation>Der Server konnte die geänderten Stellvertreter nicht speichern.</translation>
    </message>
    <message>
        <source>The server could not save the removal of delegates.</source>
        <translation>Der Server konnte das Entfernen von Stellvertretern nicht speichern.</translation>
    </message>
    <message>
        <source>The delegate&apos;s mailbox is on another version of Exchange than this mailbox.</source>
        <translation>Das Postfach des Stellvertreters liegt auf einer anderen Version von Exchange als dieses Postfach.</translation>
    </message>
    <message>
        <source>Set this delegate in Outlook, or ask the administrator to move both mailboxes to the same version.</source>
        <translation>Richten Sie diesen Stellvertreter in Outlook ein, oder bitten Sie den Administrator, beide Postfächer auf dieselbe Version zu verschieben.</translation>
    </message>
    <message>
        <source>The signed-in account has no mailbox, or no mailbox was named.</source>
        <translation>Das angemeldete Konto hat kein Postfach, oder es wurde kein Postfach genannt.</translation>
    </message>
    <message>
        <source>Give the address of the mailbox you want to work in.</source>
        <translation>Geben Sie die Adresse des Postfachs an, in dem Sie arbeiten möchten.</translation>
    </message>
    <message>
        <source>The server does not find this, or you were not given access to it.</source>
        <translation>Der Server findet dies nicht, oder Sie haben keinen Zugriff darauf.</translation>
    </message>
    <message>
        <source>Reload. If the mailbox&apos;s delegate data is missing, adding a delegate or opening the mailbox once in Outlook makes it anew.</source>
        <translation>Laden Sie neu. Fehlen die Stellvertreterdaten des Postfachs, entstehen sie neu, wenn ein Stellvertreter hinzugefügt oder das Postfach einmal in Outlook geöffnet wird.</translation>
    </message>
    <message>
        <source>This server does not let a delegate accept the meeting.</source>
        <translation>Dieser Server lässt nicht zu, dass ein Stellvertreter die Besprechung zusagt.</translation>
    </message>
    <message>
        <source>This server does not let a delegate decline the meeting.</source>
        <translation>Dieser Server lässt nicht zu, dass ein Stellvertreter die Besprechung ablehnt.</translation>
    </message>
    <message>
        <source>This server does not let a delegate accept the meeting tentatively.</source>
        <translation>Dieser Server lässt nicht zu, dass ein Stellvertreter die Besprechung mit Vorbehalt zusagt.</translation>
    </message>
    <message>
        <source>This server does not let a delegate remove the cancelled meeting.</source>
        <translation>Dieser Server lässt nicht zu, dass ein Stellvertreter die abgesagte Besprechung entfernt.</translation>
    </message>
    <message>
        <source>The server does not announce what happens in another person&apos;s folders.</source>
        <translation>Der Server meldet nicht, was in den Ordnern einer anderen Person geschieht.</translation>
    </message>
    <message>
        <source>Reload whenever you want to see what is new.</source>
        <translation>Laden Sie neu, wann immer Sie sehen möchten, was neu ist.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this mailbox.</source>
        <translation>Sie haben nicht das Recht, dies in diesem Postfach zu tun.</translation>
    </message>
    <message>
        <source>Delegates are managed by the owner, by somebody with full access, or by impersonating the owner. Ask the administrator for one of these rights.</source>
        <translation>Stellvertreter verwaltet der Inhaber, jemand mit Vollzugriff oder wer per Identitätswechsel als Inhaber handelt. Bitten Sie den Administrator um eines dieser Rechte.</translation>
    </message>
    <message>
        <source>There is no mailbox with this address.</source>
        <translation>Es gibt kein Postfach mit dieser Adresse.</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler.</translation>
    </message>
    <message>
        <source>The directory has nobody with this address.</source>
        <translation>Im Verzeichnis gibt es niemanden mit dieser Adresse.</translation>
    </message>
    <message>
        <source>Check the address, or search the directory for the person&apos;s name.</source>
        <translation>Prüfen Sie die Adresse, oder suchen Sie den Namen der Person im Verzeichnis.</translation>
    </message>
    <message>
        <source>This is not the primary address of the mailbox.</source>
        <translation>Dies ist nicht die primäre Adresse des Postfachs.</translation>
    </message>
    <message>
        <source>Use the mailbox&apos;s primary address; the details may name it.</source>
        <translation>Verwenden Sie die primäre Adresse des Postfachs; vielleicht nennen die Details sie.</translation>
    </message>
    <message>
        <source>This account is disabled.</source>
        <translation>Dieses Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>Ask the administrator to enable the account.</source>
        <translation>Bitten Sie den Administrator, das Konto zu aktivieren.</translation>
    </message>
    <message>
        <source>The signed-in account may not act as the owner of this mailbox.</source>
        <translation>Das angemeldete Konto darf nicht als Inhaber dieses Postfachs handeln.</translation>
    </message>
    <message>
        <source>The signed-in account may not impersonate anybody.</source>
        <translation>Das angemeldete Konto darf die Identität von niemandem annehmen.</translation>
    </message>
    <message>
        <source>The server failed to act as the owner of this mailbox.</source>
        <translation>Dem Server gelang es nicht, als Inhaber dieses Postfachs zu handeln.</translation>
    </message>
    <message>
        <source>The server does not understand whom to act as.</source>
        <translation>Der Server versteht nicht, als wer er handeln soll.</translation>
    </message>
    <message>
        <source>Use the primary e-mail address of the mailbox.</source>
        <translation>Verwenden Sie die primäre E-Mail-Adresse des Postfachs.</translation>
    </message>
    <message>
        <source>A policy of the organisation does not allow rights for this person.</source>
        <translation>Eine Richtlinie der Organisation lässt Rechte für diese Person nicht zu.</translation>
    </message>
    <message>
        <source>Ask the administrator whom the policy allows.</source>
        <translation>Fragen Sie den Administrator, für wen die Richtlinie es zulässt.</translation>
    </message>
    <message>
        <source>A policy of the organisation does not allow these rights.</source>
        <translation>Eine Richtlinie der Organisation lässt diese Rechte nicht zu.</translation>
    </message>
    <message>
        <source>Choose a lower level, or ask the administrator what the policy allows.</source>
        <translation>Wählen Sie eine niedrigere Stufe, oder fragen Sie den Administrator, was die Richtlinie zulässt.</translation>
    </message>
    <message>
        <source>The folder does not exist, or you were not given access to it.</source>
        <translation>Den Ordner gibt es nicht, oder Sie haben keinen Zugriff darauf.</translation>
    </message>
    <message>
        <source>Ask the owner to check whether the folder is there and visible to you.</source>
        <translation>Bitten Sie den Inhaber zu prüfen, ob es den Ordner gibt und ob er für Sie sichtbar ist.</translation>
    </message>
    <message>
        <source>The server does not accept this combination of folder rights.</source>
        <translation>Der Server nimmt diese Kombination von Ordnerrechten nicht an.</translation>
    </message>
    <message>
        <source>Choose one of the named levels instead.</source>
        <translation>Wählen Sie stattdessen eine der benannten Stufen.</translation>
    </message>
    <message>
        <source>The folder&apos;s list names accounts that no longer exist, and these cannot be written back.</source>
        <translation>Die Liste des Ordners nennt Konten, die es nicht mehr gibt, und diese lassen sich nicht zurückschreiben.</translation>
    </message>
    <message>
        <source>Reload and apply again; the server then drops these accounts.</source>
        <translation>Laden Sie neu und übernehmen Sie noch einmal; der Server lässt diese Konten dann fallen.</translation>
    </message>
    <message>
        <source>The request did not say which state of the folder it is for.</source>
        <translation>Die Anfrage sagte nicht, für welchen Stand des Ordners sie gilt.</translation>
    </message>
    <message>
        <source>Reload, then apply again.</source>
        <translation>Laden Sie neu und übernehmen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The folder was changed since it was read.</source>
        <translation>Der Ordner wurde geändert, seit er gelesen wurde.</translation>
    </message>
    <message>
        <source>Somebody else changed the same folder at the same time.</source>
        <translation>Jemand anderes hat denselben Ordner zur gleichen Zeit geändert.</translation>
    </message>
    <message>
        <source>Calendar rights cannot be given on a folder that is no calendar.</source>
        <translation>Kalenderrechte lassen sich nur für Kalender vergeben.</translation>
    </message>
    <message>
        <source>A calendar does not take the rights of another folder.</source>
        <translation>Ein Kalender nimmt die Rechte eines anderen Ordners nicht an.</translation>
    </message>
    <message>
        <source>The server does not know the version of the request.</source>
        <translation>Der Server kennt die Version der Anfrage nicht.</translation>
    </message>
    <message>
        <source>The server does not understand requests of this version as they are.</source>
        <translation>Der Server versteht Anfragen dieser Version so nicht.</translation>
    </message>
    <message>
        <source>The mailbox is on an older server than the request is for.</source>
        <translation>Das Postfach liegt auf einem älteren Server als dem, für den die Anfrage gilt.</translation>
    </message>
    <message>
        <source>The server finds the request invalid.</source>
        <translation>Der Server hält die Anfrage für ungültig.</translation>
    </message>
    <message>
        <source>The server does not understand the form of the request.</source>
        <translation>Der Server versteht die Form der Anfrage nicht.</translation>
    </message>
    <message>
        <source>The server is too busy right now.</source>
        <translation>Der Server ist gerade überlastet.</translation>
    </message>
    <message>
        <source>This account has too many connections to the server open.</source>
        <translation>Dieses Konto hat zu viele Verbindungen zum Server offen.</translation>
    </message>
    <message>
        <source>Close other programs that use the account, wait a minute and try again.</source>
        <translation>Schließen Sie andere Programme, die das Konto verwenden, warten Sie eine Minute und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server has too much open for this account.</source>
        <translation>Der Server hat für dieses Konto zu viel geöffnet.</translation>
    </message>
    <message>
        <source>The server gave up because the work took too long.</source>
        <translation>Der Server hat aufgegeben, weil die Arbeit zu lange dauerte.</translation>
    </message>
    <message>
        <source>Reload to see what was done, then try again.</source>
        <translation>Laden Sie neu, um zu sehen, was geschehen ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>Im Server ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server, for the moment.</source>
        <translation>Im Server ist vorübergehend etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s database is not available at the moment.</source>
        <translation>Die Datenbank des Postfachs ist im Moment nicht verfügbar.</translation>
    </message>
    <message>
        <source>The mailbox is just being moved to another server.</source>
        <translation>Das Postfach wird gerade auf einen anderen Server verschoben.</translation>
    </message>
    <message>
        <source>Wait until the move has ended, then try again.</source>
        <translation>Warten Sie, bis das Verschieben beendet ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The server stopped before it came to this part.</source>
        <translation>Der Server hat aufgehört, bevor er zu diesem Teil kam.</translation>
    </message>
    <message>
        <source>Look at the first error, then try the rest again.</source>
        <translation>Sehen Sie sich den ersten Fehler an und versuchen Sie den Rest dann noch einmal.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Das Postfach ist voll.</translation>
    </message>
    <message>
        <source>Make room in the mailbox, then apply again.</source>
        <translation>Schaffen Sie Platz im Postfach und übernehmen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Nobody in the directory matches this.</source>
        <translation>Auf niemanden im Verzeichnis trifft dies zu.</translation>
    </message>
    <message>
        <source>Type the start of a name or an e-mail address.</source>
        <translation>Geben Sie den Anfang eines Namens oder einer E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Several people in the directory match this.</source>
        <translation>Auf mehrere Personen im Verzeichnis trifft dies zu.</translation>
    </message>
    <message>
        <source>Type more of the name, or the whole e-mail address.</source>
        <translation>Geben Sie mehr vom Namen oder die ganze E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>The person in the directory has no mailbox.</source>
        <translation>Die Person im Verzeichnis hat kein Postfach.</translation>
    </message>
    <message>
        <source>Choose somebody with a mailbox.</source>
        <translation>Wählen Sie jemanden mit einem Postfach.</translation>
    </message>
    <message>
        <source>The server does not find this recipient.</source>
        <translation>Der Server findet diesen Empfänger nicht.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address.</source>
        <translation>Prüfen Sie die Adresse des Empfängers.</translation>
    </message>
    <message>
        <source>You may not see when this person is free or busy.</source>
        <translation>Sie dürfen nicht sehen, wann diese Person frei oder gebucht ist.</translation>
    </message>
    <message>
        <source>Ask the person for free/busy access to their calendar.</source>
        <translation>Bitten Sie die Person um Zugriff auf die Frei/Gebucht-Zeiten ihres Kalenders.</translation>
    </message>
    <message>
        <source>The server could not work out when this person is free or busy.</source>
        <translation>Der Server konnte nicht ermitteln, wann diese Person frei oder gebucht ist.</translation>
    </message>
    <message>
        <source>The group is too large to show when its members are free.</source>
        <translation>Die Gruppe ist zu groß, um zu zeigen, wann ihre Mitglieder frei sind.</translation>
    </message>
    <message>
        <source>Choose at most 100 members one by one.</source>
        <translation>Wählen Sie höchstens 100 Mitglieder einzeln aus.</translation>
    </message>
    <message>
        <source>Free/busy times were asked of too many people at once.</source>
        <translation>Es wurde nach Frei/Gebucht-Zeiten von zu vielen Personen auf einmal gefragt.</translation>
    </message>
    <message>
        <source>Choose at most 100 people at a time.</source>
        <translation>Wählen Sie höchstens 100 Personen auf einmal.</translation>
    </message>
    <message>
        <source>Free/busy times were asked for too many days at once.</source>
        <translation>Es wurde nach Frei/Gebucht-Zeiten für zu viele Tage auf einmal gefragt.</translation>
    </message>
    <message>
        <source>Choose at most 42 days at a time.</source>
        <translation>Wählen Sie höchstens 42 Tage auf einmal.</translation>
    </message>
    <message>
        <source>The server does not offer this view of free/busy times.</source>
        <translation>Der Server bietet diese Ansicht der Frei/Gebucht-Zeiten nicht an.</translation>
    </message>
    <message>
        <source>The server does not divide free/busy times into steps of this length.</source>
        <translation>Der Server teilt Frei/Gebucht-Zeiten nicht in Schritte dieser Länge ein.</translation>
    </message>
    <message>
        <source>Choose steps of 5 minutes to 24 hours.</source>
        <translation>Wählen Sie Schritte von 5 Minuten bis 24 Stunden.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this mailbox.</source>
        <translation>In diesem Postfach gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undo takes back what was applied with OnBehalf on this computer.</source>
        <translation>Rückgängig machen lässt sich, was mit OnBehalf auf diesem Computer übernommen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Warten Sie %n Sekunde und versuchen Sie es dann noch einmal.</numerusform>
            <numerusform>Warten Sie %n Sekunden und versuchen Sie es dann noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This account is blocked.</source>
        <translation>Dieses Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Ask the administrator to unblock the account.</source>
        <translation>Bitten Sie den Administrator, das Konto zu entsperren.</translation>
    </message>
    <message>
        <source>Exchange Web Services (EWS) is switched off for this account, this program or the organisation.</source>
        <translation>Die Exchange-Webdienste (EWS) sind für dieses Konto, dieses Programm oder die Organisation abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow it with Set-CASMailbox -EwsEnabled $true for the mailbox and Set-OrganizationConfig -EwsEnabled $true -EwsAllowedAppIDs for the organisation. Exchange Online ends EWS on 1 April 2027; Exchange Server keeps it.</source>
        <translation>Bitten Sie den Administrator, sie mit Set-CASMailbox -EwsEnabled $true für das Postfach und mit Set-OrganizationConfig -EwsEnabled $true -EwsAllowedAppIDs für die Organisation zu erlauben. Exchange Online beendet EWS am 1. April 2027; Exchange Server behält sie.</translation>
    </message>
    <message>
        <source>A web page answered instead of Exchange Web Services.</source>
        <translation>Statt der Exchange-Webdienste hat eine Webseite geantwortet.</translation>
    </message>
    <message>
        <source>Check the server URL, and whether a proxy or a sign-in page stands between you and the server.</source>
        <translation>Prüfen Sie die Server-URL und ob ein Proxy oder eine Anmeldeseite zwischen Ihnen und dem Server steht.</translation>
    </message>
    <message>
        <source>The server points to another address.</source>
        <translation>Der Server verweist auf eine andere Adresse.</translation>
    </message>
    <message>
        <source>Look at the address in the details. If you trust it, sign in there.</source>
        <translation>Sehen Sie sich die Adresse in den Details an. Wenn Sie ihr vertrauen, melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>There are no Exchange Web Services at this address.</source>
        <translation>Unter dieser Adresse gibt es keine Exchange-Webdienste.</translation>
    </message>
    <message>
        <source>Check the server URL: it usually ends in /EWS/Exchange.asmx.</source>
        <translation>Prüfen Sie die Server-URL: Sie endet gewöhnlich auf /EWS/Exchange.asmx.</translation>
    </message>
    <message>
        <source>Reload to see how things are. If it stays, send the details to your administrator.</source>
        <translation>Laden Sie neu, um den Stand zu sehen. Bleibt es dabei, schicken Sie die Details Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server refused this without saying why.</source>
        <translation>Der Server hat dies abgelehnt, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <source>The server refused this with the code %1.</source>
        <translation>Der Server hat dies mit dem Code %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The connection to the server failed.</source>
        <translation>Die Verbindung zum Server ist gescheitert.</translation>
    </message>
    <message>
        <source>Check the network and the server URL, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und die Server-URL und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again. If it stays, ask the administrator whether the server is overloaded.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, fragen Sie den Administrator, ob der Server überlastet ist.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not prove that this is the right server.</source>
        <translation>Das Zertifikat des Servers beweist nicht, dass dies der richtige Server ist.</translation>
    </message>
    <message>
        <source>Look at the certificate. Accept it only if your administrator confirms it.</source>
        <translation>Sehen Sie sich das Zertifikat an. Nehmen Sie es nur an, wenn Ihr Administrator es bestätigt.</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>Der Server hat den Benutzernamen oder das Kennwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Sign in again. Some servers want the user name as DOMAIN\name.</source>
        <translation>Melden Sie sich noch einmal an. Manche Server verlangen den Benutzernamen als DOMÄNE\Name.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1 instead of a result.</source>
        <translation>Der Server hat mit dem HTTP-Status %1 statt mit einem Ergebnis geantwortet.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, send the details to your administrator.</source>
        <translation>Versuchen Sie es später noch einmal. Bleibt es dabei, schicken Sie die Details Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be understood.</source>
        <translation>Die Antwort des Servers ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Try again. If it stays, something between you and the server may change its answers: send the details to your administrator.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, verändert vielleicht etwas zwischen Ihnen und dem Server dessen Antworten: Schicken Sie die Details Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than the 64 MB that OnBehalf reads.</source>
        <translation>Die Antwort des Servers ist größer als die 64 MB, die OnBehalf liest.</translation>
    </message>
    <message>
        <source>Send the details to your administrator.</source>
        <translation>Schicken Sie die Details Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Beginnen Sie wieder, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Wait asked for: %1 ms</source>
        <translation>Verlangte Wartezeit: %1 ms</translation>
    </message>
    <message>
        <source>In its own words: %1</source>
        <translation>Im Wortlaut: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfragekennung: %1</translation>
    </message>
    <message>
        <source>Part of the changes may have been written all the same; what is not confirmed stays staged.</source>
        <translation>Ein Teil der Änderungen kann trotzdem geschrieben worden sein; was nicht bestätigt ist, bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>Nothing was written; your staged changes are kept.</source>
        <translation>Es wurde nichts geschrieben; Ihre vorgemerkten Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>No password is remembered for this account.</source>
        <translation>Für dieses Konto ist kein Kennwort gespeichert.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it to have the password remembered. Until then OnBehalf keeps the password only while it runs.</source>
        <translation>Entsperren Sie ihn, damit das Kennwort gespeichert werden kann. Bis dahin behält OnBehalf das Kennwort nur, solange es läuft.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>OnBehalf keeps the password only while it runs and asks for it at the next start.</source>
        <translation>OnBehalf behält das Kennwort nur, solange es läuft, und fragt beim nächsten Start danach.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Type the password. OnBehalf keeps it only while it runs.</source>
        <translation>Geben Sie das Kennwort ein. OnBehalf behält es nur, solange es läuft.</translation>
    </message>
    <message>
        <source>The keychain could not be used.</source>
        <translation>Der Schlüsselbund ließ sich nicht verwenden.</translation>
    </message>
    <message>
        <source>OnBehalf keeps the password only while it runs. Look into your keychain program if this stays.</source>
        <translation>OnBehalf behält das Kennwort nur, solange es läuft. Sehen Sie in Ihrem Schlüsselbundprogramm nach, wenn es dabei bleibt.</translation>
    </message>
    <message>
        <source>The server finds no account of that name that can have folder rights.</source>
        <translation>Der Server findet kein Konto dieses Namens, das Ordnerrechte haben kann.</translation>
    </message>
    <message>
        <source>Check the address. People and mail-enabled security groups can have folder rights; distribution groups and contacts cannot.</source>
        <translation>Prüfen Sie die Adresse. Personen und E-Mail-aktivierte Sicherheitsgruppen können Ordnerrechte haben, Verteilergruppen und Kontakte nicht.</translation>
    </message>
    <message>
        <source>Several folders have this path.</source>
        <translation>Mehrere Ordner haben diesen Pfad.</translation>
    </message>
    <message>
        <source>Choose the folder in the tree.</source>
        <translation>Wählen Sie den Ordner im Baum.</translation>
    </message>
    <message>
        <source>Rights to see free/busy times are for calendars.</source>
        <translation>Rechte für Frei/Gebucht-Zeiten gibt es nur für Kalender.</translation>
    </message>
    <message>
        <source>Choose other rights for this folder.</source>
        <translation>Wählen Sie andere Rechte für diesen Ordner.</translation>
    </message>
    <message>
        <source>The folder&apos;s list has no entry for this person.</source>
        <translation>Die Liste des Ordners hat keinen Eintrag für diese Person.</translation>
    </message>
    <message>
        <source>Choose somebody who is on the list.</source>
        <translation>Wählen Sie jemanden, der auf der Liste steht.</translation>
    </message>
    <message>
        <source>The journal could not be written on this computer.</source>
        <translation>Das Protokoll ließ sich auf diesem Computer nicht schreiben.</translation>
    </message>
    <message>
        <source>Make room on the disk or correct the rights of the file that the details name, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder berichtigen Sie die Rechte der Datei, die die Details nennen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Open the meeting again, look at how it is now, and make your change anew.</source>
        <translation>Öffnen Sie die Besprechung noch einmal, sehen Sie sich an, wie sie jetzt ist, und nehmen Sie Ihre Änderung neu vor.</translation>
    </message>
    <message>
        <source>Choose other times.</source>
        <translation>Wählen Sie andere Zeiten.</translation>
    </message>
    <message>
        <source>Change the recurrence, then send again.</source>
        <translation>Ändern Sie die Serie und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The server does not let you send for this person.</source>
        <translation>Der Server lässt Sie nicht für diese Person senden.</translation>
    </message>
    <message>
        <source>Ask the person to make you a delegate, or the administrator to give you send-on-behalf (GrantSendOnBehalfTo). Then try again.</source>
        <translation>Bitten Sie die Person, Sie zum Stellvertreter zu machen, oder den Administrator um „Senden im Auftrag“ (GrantSendOnBehalfTo). Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You may not create anything in this calendar.</source>
        <translation>Sie dürfen in diesem Kalender nichts erstellen.</translation>
    </message>
    <message>
        <source>Ask its owner for Author or Editor on the calendar, then try again.</source>
        <translation>Bitten Sie den Inhaber um „Autor“ oder „Bearbeiter“ im Kalender und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This is the copy of somebody who was invited: only the organizer&apos;s own meeting can be changed for all.</source>
        <translation>Dies ist die Kopie eines Eingeladenen: Nur die Besprechung des Organisators selbst lässt sich für alle ändern.</translation>
    </message>
    <message>
        <source>Change the meeting in the organizer&apos;s calendar.</source>
        <translation>Ändern Sie die Besprechung im Kalender des Organisators.</translation>
    </message>
    <message>
        <source>The meeting would end before it starts.</source>
        <translation>Die Besprechung würde enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The meeting lasts longer than Exchange can store.</source>
        <translation>Die Besprechung dauert länger, als Exchange speichern kann.</translation>
    </message>
    <message>
        <source>More than two years of a calendar were asked for.</source>
        <translation>Es wurde nach mehr als zwei Jahren eines Kalenders gefragt.</translation>
    </message>
    <message>
        <source>Ask for two years or less.</source>
        <translation>Fragen Sie nach höchstens zwei Jahren.</translation>
    </message>
    <message>
        <source>The server does not know the time zone.</source>
        <translation>Der Server kennt die Zeitzone nicht.</translation>
    </message>
    <message>
        <source>Choose another time zone with the same time.</source>
        <translation>Wählen Sie eine andere Zeitzone mit derselben Zeit.</translation>
    </message>
    <message>
        <source>The series takes place on no day.</source>
        <translation>Die Serie findet an keinem Tag statt.</translation>
    </message>
    <message>
        <source>The series lasts longer than Exchange can store.</source>
        <translation>Die Serie dauert länger, als Exchange speichern kann.</translation>
    </message>
    <message>
        <source>The server does not know this kind of recurrence.</source>
        <translation>Der Server kennt diese Art von Serie nicht.</translation>
    </message>
    <message>
        <source>Each occurrence would last into the next one.</source>
        <translation>Jeder Termin der Serie würde bis in den nächsten dauern.</translation>
    </message>
    <message>
        <source>An occurrence cannot be moved over the one before or after it.</source>
        <translation>Ein Termin der Serie lässt sich nicht über den davor oder danach hinaus verschieben.</translation>
    </message>
    <message>
        <source>The series has no such occurrence.</source>
        <translation>Die Serie hat keinen solchen Termin.</translation>
    </message>
    <message>
        <source>This occurrence was deleted from the series.</source>
        <translation>Dieser Termin wurde aus der Serie gelöscht.</translation>
    </message>
    <message>
        <source>The attachment is larger than the server allows.</source>
        <translation>Die Anlage ist größer, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>Attach a smaller file, or put it on a server and send its address.</source>
        <translation>Fügen Sie eine kleinere Datei an, oder legen Sie sie auf einen Server und senden Sie deren Adresse.</translation>
    </message>
    <message>
        <source>The server does not accept one of the addresses.</source>
        <translation>Der Server nimmt eine der Adressen nicht an.</translation>
    </message>
    <message>
        <source>Check the addresses, then send again.</source>
        <translation>Prüfen Sie die Adressen und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>You have sent more messages than the server allows in a day.</source>
        <translation>Sie haben mehr Nachrichten gesendet, als der Server an einem Tag erlaubt.</translation>
    </message>
    <message>
        <source>Wait a day, or ask the administrator for a higher limit.</source>
        <translation>Warten Sie einen Tag, oder bitten Sie den Administrator um eine höhere Grenze.</translation>
    </message>
    <message>
        <source>Another program is sending this meeting at the moment.</source>
        <translation>Ein anderes Programm sendet diese Besprechung gerade.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The journal has no such meeting any more: it was finished or dropped.</source>
        <translation>Das Protokoll enthält diese Besprechung nicht mehr: Sie wurde abgeschlossen oder verworfen.</translation>
    </message>
    <message>
        <source>Look into the calendar to see how it is.</source>
        <translation>Sehen Sie im Kalender nach, wie der Stand ist.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Look at the reason in the details, or remove the attachment.</source>
        <translation>Sehen Sie sich den Grund in den Details an, oder entfernen Sie die Anlage.</translation>
    </message>
    <message>
        <source>The draft could not be kept on this computer.</source>
        <translation>Der Entwurf ließ sich auf diesem Computer nicht speichern.</translation>
    </message>
    <message>
        <source>You may not see private items in this calendar, so the server does not let you go on with what you created.</source>
        <translation>Sie dürfen private Elemente in diesem Kalender nicht sehen; darum lässt der Server Sie nicht mit dem weitermachen, was Sie erstellt haben.</translation>
    </message>
    <message>
        <source>Ask the owner to let you see private items, then try again.</source>
        <translation>Bitten Sie den Inhaber, Sie private Elemente sehen zu lassen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The server says that it is done, but the meeting is still in the calendar.</source>
        <translation>Der Server sagt, dass es geschehen ist, aber die Besprechung ist noch im Kalender.</translation>
    </message>
    <message>
        <source>Open the calendar, see how it is, and try again.</source>
        <translation>Öffnen Sie den Kalender, sehen Sie nach, wie der Stand ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No answer is needed. Take the meeting out of the calendar if it is still there.</source>
        <translation>Es ist keine Antwort nötig. Nehmen Sie die Besprechung aus dem Kalender, falls sie noch darin steht.</translation>
    </message>
    <message>
        <source>A later message about this meeting has replaced the request.</source>
        <translation>Eine spätere Nachricht zu dieser Besprechung hat die Anfrage ersetzt.</translation>
    </message>
    <message>
        <source>Read the requests again, and answer the later one.</source>
        <translation>Lesen Sie die Anfragen noch einmal, und beantworten Sie die spätere.</translation>
    </message>
    <message>
        <source>This is the organizer&apos;s own meeting, which cannot be accepted.</source>
        <translation>Dies ist die eigene Besprechung des Organisators, die nicht zugesagt werden kann.</translation>
    </message>
    <message>
        <source>This is the organizer&apos;s own meeting, which cannot be accepted tentatively.</source>
        <translation>Dies ist die eigene Besprechung des Organisators, die nicht mit Vorbehalt zugesagt werden kann.</translation>
    </message>
    <message>
        <source>This is the organizer&apos;s own meeting, which cannot be declined.</source>
        <translation>Dies ist die eigene Besprechung des Organisators, die nicht abgelehnt werden kann.</translation>
    </message>
    <message>
        <source>The organizer has canceled the meeting: it cannot be accepted any more.</source>
        <translation>Der Organisator hat die Besprechung abgesagt: Sie kann nicht mehr zugesagt werden.</translation>
    </message>
    <message>
        <source>The organizer has canceled the meeting: it cannot be accepted tentatively any more.</source>
        <translation>Der Organisator hat die Besprechung abgesagt: Sie kann nicht mehr mit Vorbehalt zugesagt werden.</translation>
    </message>
    <message>
        <source>The organizer has canceled the meeting: it cannot be declined any more.</source>
        <translation>Der Organisator hat die Besprechung abgesagt: Sie kann nicht mehr abgelehnt werden.</translation>
    </message>
    <message>
        <source>There is no such request in the Inbox any more: it was answered, moved or deleted.</source>
        <translation>Diese Anfrage ist nicht mehr im Posteingang: Sie wurde beantwortet, verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Read the requests again.</source>
        <translation>Lesen Sie die Anfragen noch einmal.</translation>
    </message>
    <message>
        <source>This message cannot be answered: it was replaced by a later one, is for information alone, or asks for nothing.</source>
        <translation>Diese Nachricht kann nicht beantwortet werden: Sie wurde durch eine spätere ersetzt, dient nur zur Information oder fragt nach nichts.</translation>
    </message>
    <message>
        <source>Read the requests again, and answer one that waits for an answer.</source>
        <translation>Lesen Sie die Anfragen noch einmal, und beantworten Sie eine, die auf eine Antwort wartet.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>Die Nachricht hat keinen Empfänger.</translation>
    </message>
    <message>
        <source>Name somebody to send it to, then send again.</source>
        <translation>Geben Sie jemanden an, an den sie gehen soll, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The message is larger than the server allows.</source>
        <translation>Die Nachricht ist größer, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>Shorten it, then send again.</source>
        <translation>Kürzen Sie sie, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>Another program is sending this answer at the moment.</source>
        <translation>Ein anderes Programm sendet diese Antwort gerade.</translation>
    </message>
    <message>
        <source>The calendar does not show the meeting as canceled.</source>
        <translation>Im Kalender ist die Besprechung nicht als abgesagt gekennzeichnet.</translation>
    </message>
    <message>
        <source>Look at it in the calendar: it may have been called again.</source>
        <translation>Sehen Sie sie im Kalender an: Vielleicht wurde neu zu ihr eingeladen.</translation>
    </message>
    <message>
        <source>Another program is at this message at the moment.</source>
        <translation>Ein anderes Programm arbeitet gerade an dieser Nachricht.</translation>
    </message>
    <message>
        <source>The journal has no such message left open: it was finished or dropped.</source>
        <translation>Das Protokoll enthält diese Nachricht nicht mehr als offen: Sie wurde abgeschlossen oder verworfen.</translation>
    </message>
    <message>
        <source>Look into Sent Items to see whether it was sent.</source>
        <translation>Sehen Sie in den gesendeten Elementen nach, ob sie gesendet wurde.</translation>
    </message>
    <message>
        <source>This message does not cancel a meeting.</source>
        <translation>Diese Nachricht sagt keine Besprechung ab.</translation>
    </message>
    <message>
        <source>Accept or decline it, or choose a cancellation.</source>
        <translation>Sagen Sie zu oder ab, oder wählen Sie eine Absage.</translation>
    </message>
    <message>
        <source>Start the sign-in once more.</source>
        <translation>Starten Sie die Anmeldung noch einmal.</translation>
    </message>
    <message>
        <source>You stay signed in as far as this computer knows. Check the network, then try again.</source>
        <translation>Soweit dieser Computer weiß, bleiben Sie angemeldet. Prüfen Sie das Netzwerk, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Try again. If it stays, send the details to your administrator.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es dabei bleibt, senden Sie die Details an Ihren Administrator.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Melden Sie sich an.</translation>
    </message>
    <message>
        <source>Your sign-in has ended: it expired, was revoked, or more is asked of you.</source>
        <translation>Ihre Anmeldung ist zu Ende: Sie ist abgelaufen, wurde widerrufen, oder es wird mehr von Ihnen verlangt.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>If it was not you who declined it, ask the administrator whether OnBehalf may be used with this account.</source>
        <translation>Wenn nicht Sie selbst abgelehnt haben, fragen Sie den Administrator, ob OnBehalf mit diesem Konto verwendet werden darf.</translation>
    </message>
    <message>
        <source>The browser brought back an answer that does not belong to this sign-in. It was not used.</source>
        <translation>Der Browser hat eine Antwort zurückgebracht, die nicht zu dieser Anmeldung gehört. Sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Close old sign-in pages in the browser, then start the sign-in once more.</source>
        <translation>Schließen Sie alte Anmeldeseiten im Browser, und starten Sie die Anmeldung dann noch einmal.</translation>
    </message>
    <message>
        <source>The browser came back without an answer to the sign-in.</source>
        <translation>Der Browser kam ohne eine Antwort auf die Anmeldung zurück.</translation>
    </message>
    <message>
        <source>The sign-in was not completed in the browser in time.</source>
        <translation>Die Anmeldung wurde im Browser nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>Start the sign-in once more. If the browser shows an error, send that to your administrator.</source>
        <translation>Starten Sie die Anmeldung noch einmal. Wenn der Browser einen Fehler zeigt, senden Sie diesen an Ihren Administrator.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Choose a default browser for this computer, or sign in with a code.</source>
        <translation>Wählen Sie einen Standardbrowser für diesen Computer, oder melden Sie sich mit einem Code an.</translation>
    </message>
    <message>
        <source>The browser has no way back to OnBehalf: the port for it is taken or not allowed on this computer.</source>
        <translation>Der Browser findet nicht zu OnBehalf zurück: Der Port dafür ist belegt oder auf diesem Computer nicht erlaubt.</translation>
    </message>
    <message>
        <source>Close other programs that are signing in and try again, or sign in with a code.</source>
        <translation>Schließen Sie andere Programme, die sich gerade anmelden, und versuchen Sie es noch einmal, oder melden Sie sich mit einem Code an.</translation>
    </message>
    <message>
        <source>The code was not entered in time and is no longer valid.</source>
        <translation>Der Code wurde nicht rechtzeitig eingegeben und gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Start the sign-in once more to get a new code.</source>
        <translation>Starten Sie die Anmeldung noch einmal, um einen neuen Code zu erhalten.</translation>
    </message>
    <message>
        <source>Your organisation does not offer sign-in with a code.</source>
        <translation>Ihre Organisation bietet die Anmeldung mit einem Code nicht an.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Melden Sie sich mit dem Browser an.</translation>
    </message>
    <message>
        <source>The sign-in service does not know OnBehalf, or does not let it use Exchange for you.</source>
        <translation>Der Anmeldedienst kennt OnBehalf nicht oder lässt es Exchange nicht für Sie verwenden.</translation>
    </message>
    <message>
        <source>Check the application ID, and ask the administrator to register it with the permission EWS.AccessAsUser.All and to consent to it.</source>
        <translation>Prüfen Sie die Anwendungs-ID, und bitten Sie den Administrator, sie mit der Berechtigung EWS.AccessAsUser.All zu registrieren und ihr zuzustimmen.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>Der Anmeldedienst hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Start the sign-in once more. If it stays, send the details to your administrator.</source>
        <translation>Starten Sie die Anmeldung noch einmal. Wenn es dabei bleibt, senden Sie die Details an Ihren Administrator.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be reached or does not work at the moment.</source>
        <translation>Der Anmeldedienst ist im Moment nicht erreichbar oder arbeitet nicht.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>Der Anmeldedienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service cannot be understood.</source>
        <translation>Die Antwort des Anmeldedienstes ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in service does not prove that it is the right one. Nothing was sent to it.</source>
        <translation>Das Zertifikat des Anmeldedienstes beweist nicht, dass er der richtige ist. Es wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>There is no sign-in service at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen Anmeldedienst.</translation>
    </message>
    <message>
        <source>Check the e-mail address and the address of the sign-in service; your administrator knows it.</source>
        <translation>Prüfen Sie die E-Mail-Adresse und die Adresse des Anmeldedienstes; Ihr Administrator kennt sie.</translation>
    </message>
    <message>
        <source>This Exchange server does not offer sign-in with the browser (OAuth).</source>
        <translation>Dieser Exchange-Server bietet die Anmeldung mit dem Browser (OAuth) nicht an.</translation>
    </message>
    <message>
        <source>Sign in with your user name and password.</source>
        <translation>Melden Sie sich mit Benutzername und Kennwort an.</translation>
    </message>
    <message>
        <source>You are signed in, but the Exchange server does not accept the sign-in.</source>
        <translation>Sie sind angemeldet, aber der Exchange-Server nimmt die Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the server takes sign-ins of this service (OAuth) and whether its address is registered there.</source>
        <translation>Fragen Sie den Administrator, ob der Server Anmeldungen dieses Dienstes (OAuth) annimmt und ob seine Adresse dort registriert ist.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in the keychain, which is locked.</source>
        <translation>Ihre Anmeldung liegt im Schlüsselbund, und der ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The keychain could not be asked whether it has your sign-in.</source>
        <translation>Der Schlüsselbund konnte nicht gefragt werden, ob er Ihre Anmeldung hat.</translation>
    </message>
    <message>
        <source>Sign in again. OnBehalf keeps the sign-in while it runs.</source>
        <translation>Melden Sie sich erneut an. OnBehalf behält die Anmeldung, solange es läuft.</translation>
    </message>
    <message>
        <source>It cannot be seen whether the meeting is still in the calendar.</source>
        <translation>Es ist nicht zu sehen, ob die Besprechung noch im Kalender steht.</translation>
    </message>
    <message>
        <source>Ask the owner of the calendar for the right to read it, or to delete the meeting.</source>
        <translation>Bitten Sie den Besitzer des Kalenders um das Recht, ihn zu lesen, oder darum, die Besprechung zu löschen.</translation>
    </message>
    <message>
        <source>Choose another file, or ask your administrator for one that contains the certificate and its private key.</source>
        <translation>Wählen Sie eine andere Datei, oder bitten Sie Ihren Administrator um eine, die das Zertifikat und seinen privaten Schlüssel enthält.</translation>
    </message>
    <message>
        <source>The file with your client certificate cannot be read.</source>
        <translation>Die Datei mit Ihrem Clientzertifikat kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check whether the file is still there and whether you may read it, or choose another one.</source>
        <translation>Prüfen Sie, ob die Datei noch da ist und ob Sie sie lesen dürfen, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is no file with a client certificate (PKCS#12), or it is damaged.</source>
        <translation>Das ist keine Datei mit einem Clientzertifikat (PKCS#12), oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The file with your client certificate does not open with this passphrase.</source>
        <translation>Die Datei mit Ihrem Clientzertifikat lässt sich mit dieser Passphrase nicht öffnen.</translation>
    </message>
    <message>
        <source>Type the passphrase that the file was exported with. It is seldom the one that you sign in with.</source>
        <translation>Geben Sie die Passphrase ein, mit der die Datei exportiert wurde. Sie ist selten dieselbe, mit der Sie sich anmelden.</translation>
    </message>
    <message>
        <source>OnBehalf cannot use the kind of key or encryption that is in the file with your client certificate.</source>
        <translation>OnBehalf kann mit der Art des Schlüssels oder der Verschlüsselung in der Datei mit Ihrem Clientzertifikat nichts anfangen.</translation>
    </message>
    <message>
        <source>Export the certificate once more, with an RSA or elliptic curve key and AES256 encryption.</source>
        <translation>Exportieren Sie das Zertifikat noch einmal, mit einem RSA-Schlüssel oder einem Schlüssel auf elliptischen Kurven und mit AES256-Verschlüsselung.</translation>
    </message>
    <message>
        <source>The file has no private key in it, so you cannot sign in with it.</source>
        <translation>Die Datei enthält keinen privaten Schlüssel, deshalb können Sie sich damit nicht anmelden.</translation>
    </message>
    <message>
        <source>Export the certificate once more, this time with its private key.</source>
        <translation>Exportieren Sie das Zertifikat noch einmal, diesmal mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Your client certificate has expired.</source>
        <translation>Ihr Clientzertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new one.</source>
        <translation>Bitten Sie Ihren Administrator um ein neues.</translation>
    </message>
    <message>
        <source>Your client certificate is not valid yet.</source>
        <translation>Ihr Clientzertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask your administrator from when on the certificate can be used.</source>
        <translation>Prüfen Sie das Datum dieses Computers. Stimmt es, fragen Sie Ihren Administrator, ab wann das Zertifikat verwendet werden kann.</translation>
    </message>
    <message>
        <source>The server lets in only who has a client certificate.</source>
        <translation>Der Server lässt nur ein, wer ein Clientzertifikat hat.</translation>
    </message>
    <message>
        <source>Choose the file with your client certificate (.p12 or .pfx) where you sign in; your administrator issues it.</source>
        <translation>Wählen Sie beim Anmelden die Datei mit Ihrem Clientzertifikat (.p12 oder .pfx); Ihr Administrator stellt es aus.</translation>
    </message>
    <message>
        <source>The server did not accept your client certificate.</source>
        <translation>Der Server hat Ihr Clientzertifikat nicht angenommen.</translation>
    </message>
    <message>
        <source>Ask your administrator whether it is the right one for this server, and whether it was revoked.</source>
        <translation>Fragen Sie Ihren Administrator, ob es das richtige für diesen Server ist und ob es gesperrt wurde.</translation>
    </message>
    <message>
        <source>The server refused a secure connection without saying why. Nothing was sent to it.</source>
        <translation>Der Server hat eine sichere Verbindung abgelehnt, ohne zu sagen, warum. Es wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>Ask your administrator whether the server wants a client certificate, and whether it offers TLS 1.2 or newer.</source>
        <translation>Fragen Sie Ihren Administrator, ob der Server ein Clientzertifikat verlangt und ob er TLS 1.2 oder neuer anbietet.</translation>
    </message>
    <message>
        <source>The proxy between you and the server asks for a user name and a password.</source>
        <translation>Der Proxy zwischen Ihnen und dem Server verlangt einen Benutzernamen und ein Kennwort.</translation>
    </message>
    <message>
        <source>Enter the user name and the password for the proxy with the account, or ask the administrator for a way around it.</source>
        <translation>Geben Sie beim Konto den Benutzernamen und das Kennwort für den Proxy ein, oder fragen Sie den Administrator nach einem Weg an ihm vorbei.</translation>
    </message>
    <message>
        <source>The proxy between you and the server did not accept the user name or the password for it.</source>
        <translation>Der Proxy zwischen Ihnen und dem Server hat den Benutzernamen oder das Kennwort für ihn nicht angenommen.</translation>
    </message>
    <message>
        <source>Correct the user name and the password for the proxy with the account. Those for the server are others.</source>
        <translation>Berichtigen Sie beim Konto den Benutzernamen und das Kennwort für den Proxy. Die für den Server sind andere.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ask the administrator for the management role ApplicationImpersonation with a scope that includes this mailbox (Exchange Server; Exchange Online no longer has it), or work with full access instead. Get-ManagementRoleAssignment -Role ApplicationImpersonation -GetEffectiveUsers lists who has the role, and for which recipients (CustomRecipientWriteScope).</source>
        <translation>Bitten Sie den Administrator um die Verwaltungsrolle ApplicationImpersonation mit einem Bereich, der dieses Postfach einschließt (Exchange Server; in Exchange Online gibt es sie nicht mehr), oder arbeiten Sie stattdessen mit Vollzugriff. Get-ManagementRoleAssignment -Role ApplicationImpersonation -GetEffectiveUsers listet auf, wer die Rolle hat und für welche Empfänger (CustomRecipientWriteScope).</translation>
    </message>
    <message>
        <source>Ask the administrator for the management role ApplicationImpersonation, or work with full access instead. Get-ManagementRoleAssignment -Role ApplicationImpersonation -GetEffectiveUsers lists who has the role. Exchange 2007 has no such role: there it is the right ms-Exch-EPI-May-Impersonate, and ms-Exch-EPI-Impersonation on the server.</source>
        <translation>Bitten Sie den Administrator um die Verwaltungsrolle ApplicationImpersonation, oder arbeiten Sie stattdessen mit Vollzugriff. Get-ManagementRoleAssignment -Role ApplicationImpersonation -GetEffectiveUsers listet auf, wer die Rolle hat. In Exchange 2007 gibt es sie nicht: Dort ist es das Recht ms-Exch-EPI-May-Impersonate, und ms-Exch-EPI-Impersonation auf dem Server.</translation>
    </message>
    <message>
        <source>Check the identity, and whether that account is enabled and has a mailbox. The role ApplicationImpersonation has to include it: Get-ManagementRoleAssignment -Role ApplicationImpersonation -GetEffectiveUsers lists who has it. Or work with full access instead.</source>
        <translation>Prüfen Sie die Identität, und ob dieses Konto aktiviert ist und ein Postfach hat. Die Rolle ApplicationImpersonation muss es einschließen: Get-ManagementRoleAssignment -Role ApplicationImpersonation -GetEffectiveUsers listet auf, wer sie hat. Oder arbeiten Sie stattdessen mit Vollzugriff.</translation>
    </message>
    <message>
        <source>The server knows no account with this user principal name.</source>
        <translation>Der Server kennt kein Konto mit diesem Benutzerprinzipalnamen.</translation>
    </message>
    <message>
        <source>Check the name: it can differ from the e-mail address. Get-User shows it as UserPrincipalName. An e-mail address or a SID will do instead.</source>
        <translation>Prüfen Sie den Namen: Er kann von der E-Mail-Adresse abweichen. Get-User zeigt ihn als UserPrincipalName. Eine E-Mail-Adresse oder eine SID geht auch.</translation>
    </message>
    <message>
        <source>The server knows no account with this SID.</source>
        <translation>Der Server kennt kein Konto mit dieser SID.</translation>
    </message>
    <message>
        <source>Check the SID: Get-User shows it as Sid. An e-mail address or a user principal name will do instead.</source>
        <translation>Prüfen Sie die SID: Get-User zeigt sie als Sid. Eine E-Mail-Adresse oder ein Benutzerprinzipalname geht auch.</translation>
    </message>
    <message>
        <source>The account with this SID has no user principal name.</source>
        <translation>Das Konto mit dieser SID hat keinen Benutzerprinzipalnamen.</translation>
    </message>
    <message>
        <source>Name the person by e-mail address, or ask the administrator to give the account a user principal name.</source>
        <translation>Nennen Sie die Person bei ihrer E-Mail-Adresse, oder bitten Sie den Administrator, dem Konto einen Benutzerprinzipalnamen zu geben.</translation>
    </message>
    <message>
        <source>This is no valid SID.</source>
        <translation>Das ist keine gültige SID.</translation>
    </message>
    <message>
        <source>Check the SID for typing mistakes, or name the person by e-mail address.</source>
        <translation>Prüfen Sie die SID auf Tippfehler, oder nennen Sie die Person bei ihrer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Try again. If it stays, choose another way under Sign in with, or send the details to your administrator.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, wählen Sie unter „Anmelden mit“ eine andere Art, oder senden Sie die Details Ihrem Administrator.</translation>
    </message>
    <message>
        <source>There is no Kerberos ticket for you on this computer.</source>
        <translation>Auf diesem Computer gibt es kein Kerberos-Ticket für Sie.</translation>
    </message>
    <message>
        <source>Sign in to your organisation&apos;s domain (or run kinit), or choose another way under Sign in with.</source>
        <translation>Melden Sie sich an der Domäne Ihrer Organisation an (oder rufen Sie kinit auf), oder wählen Sie unter „Anmelden mit“ eine andere Art.</translation>
    </message>
    <message>
        <source>Your Kerberos ticket has expired.</source>
        <translation>Ihr Kerberos-Ticket ist abgelaufen.</translation>
    </message>
    <message>
        <source>Get a new one: lock and unlock the computer on the organisation&apos;s network, or run kinit.</source>
        <translation>Holen Sie ein neues: Sperren und entsperren Sie den Computer im Netz der Organisation, oder rufen Sie kinit auf.</translation>
    </message>
    <message>
        <source>The domain knows no service HTTP at this server, so there is no Kerberos ticket for it.</source>
        <translation>Die Domäne kennt keinen Dienst HTTP auf diesem Server, deshalb gibt es für ihn kein Kerberos-Ticket.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. If it is right, ask the administrator for the service principal name HTTP/ of the server.</source>
        <translation>Prüfen Sie die Adresse des Servers. Stimmt sie, fragen Sie den Administrator nach dem Dienstprinzipalnamen HTTP/ des Servers.</translation>
    </message>
    <message>
        <source>No domain controller answers, so there is no Kerberos ticket for the server.</source>
        <translation>Kein Domänencontroller antwortet, deshalb gibt es kein Kerberos-Ticket für den Server.</translation>
    </message>
    <message>
        <source>Check the network or the VPN, then try again.</source>
        <translation>Prüfen Sie das Netz oder das VPN, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the domain differ too much for Kerberos.</source>
        <translation>Die Uhren dieses Computers und der Domäne weichen für Kerberos zu stark voneinander ab.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then try again.</source>
        <translation>Stellen Sie die Uhr dieses Computers, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Signing in with Kerberos failed.</source>
        <translation>Die Anmeldung mit Kerberos ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The server does not offer the way of signing in that this account uses. No other was tried.</source>
        <translation>Der Server bietet die Art der Anmeldung, die dieses Konto benutzt, nicht an. Eine andere wurde nicht versucht.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the server has changed. If so, choose another way under Sign in with.</source>
        <translation>Fragen Sie den Administrator, ob sich der Server geändert hat. Wenn ja, wählen Sie unter „Anmelden mit“ eine andere Art.</translation>
    </message>
    <message>
        <source>The server offers no way of signing in that can be used as things are.</source>
        <translation>Der Server bietet keine Art der Anmeldung an, die so benutzt werden könnte.</translation>
    </message>
    <message>
        <source>If your organisation signs in with the browser, choose Browser under Sign in with and enter the application ID, which your administrator knows.</source>
        <translation>Wenn sich Ihre Organisation mit dem Browser anmeldet, wählen Sie unter „Anmelden mit“ den Browser und geben Sie die Anwendungs-ID ein, die Ihr Administrator kennt.</translation>
    </message>
    <message>
        <source>The server wants a user name and a password.</source>
        <translation>Der Server verlangt einen Benutzernamen und ein Kennwort.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted, or it is not the server that the sign-in is for. Nothing was sent.</source>
        <translation>Die Verbindung wäre nicht verschlüsselt, oder es ist nicht der Server, für den die Anmeldung gilt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address: it begins with https.</source>
        <translation>Prüfen Sie die Adresse des Servers: Sie beginnt mit https.</translation>
    </message>
    <message>
        <source>What the server asked while signing in cannot be understood.</source>
        <translation>Was der Server beim Anmelden gefragt hat, ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The server asks for the sign-in again and again. OnBehalf has stopped.</source>
        <translation>Der Server verlangt die Anmeldung immer wieder. OnBehalf hat aufgehört.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the one your ticket is for. Its answer was not used.</source>
        <translation>Der Server konnte nicht nachweisen, dass er der ist, für den Ihr Ticket gilt. Seine Antwort wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Do not go on in this network. Tell your administrator.</source>
        <translation>Arbeiten Sie in diesem Netz nicht weiter. Sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak TLS on this port, so there is no secure connection. Nothing was sent to it.</source>
        <translation>Was unter dieser Adresse antwortet, spricht auf diesem Port kein TLS; daher gibt es keine sichere Verbindung. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check the port in the server&apos;s address: without one, https is at port 443.</source>
        <translation>Prüfen Sie den Port in der Adresse des Servers: Ohne Angabe ist https auf Port 443.</translation>
    </message>
    <message>
        <source>Exchange Online does not let this program use Exchange Web Services (EWS).</source>
        <translation>Exchange Online lässt dieses Programm die Exchange-Webdienste (EWS) nicht verwenden.</translation>
    </message>
    <message>
        <source>Microsoft has announced to switch EWS off in one organisation after the other from 1 October 2026, and for all on 1 April 2027. Until then an administrator can allow it again for this program, with the commands in the details; that takes up to 24 hours. Afterwards Exchange Online is reached with Microsoft Graph only, which OnBehalf does not speak; Exchange Server keeps EWS.</source>
        <translation>Microsoft hat angekündigt, EWS ab dem 1. Oktober 2026 in einer Organisation nach der anderen und am 1. April 2027 für alle abzuschalten. Bis dahin kann ein Administrator es für dieses Programm wieder zulassen, mit den Befehlen in den Details; das dauert bis zu 24 Stunden. Danach ist Exchange Online nur noch mit Microsoft Graph zu erreichen, das OnBehalf nicht spricht; Exchange Server behält EWS.</translation>
    </message>
    <message>
        <source>Exchange Web Services (EWS) are switched off for this account, this program or the organisation.</source>
        <translation>Die Exchange-Webdienste (EWS) sind für dieses Konto, dieses Programm oder die Organisation abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow them: the commands are in the details. Where only some programs may use EWS, OnBehalf goes by the name “OnBehalf/” and its version.</source>
        <translation>Bitten Sie den Administrator, sie zuzulassen: Die Befehle stehen in den Details. Wo nur bestimmte Programme EWS verwenden dürfen, heißt OnBehalf „OnBehalf/“ mit seiner Version.</translation>
    </message>
    <message>
        <source>Something before Exchange refused access: a gateway, or the web server.</source>
        <translation>Etwas vor Exchange hat den Zugriff verweigert: ein Gateway oder der Webserver.</translation>
    </message>
    <message>
        <source>Check the server URL, and whether the network you are in may reach it. If it stays, send the details to your administrator.</source>
        <translation>Prüfen Sie die Server-URL und ob das Netz, in dem Sie sind, sie erreichen darf. Wenn es dabei bleibt, senden Sie die Details an Ihren Administrator.</translation>
    </message>
    <message>
        <source>In Exchange Online PowerShell:</source>
        <translation>In Exchange Online PowerShell:</translation>
    </message>
    <message>
        <source>The list replaces the one before: name in it also the programs that are allowed already, with commas between them.</source>
        <translation>Die Liste ersetzt die bisherige: Nennen Sie darin auch die Programme, die schon zugelassen sind, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>In the Exchange Management Shell:</source>
        <translation>In der Exchange-Verwaltungsshell:</translation>
    </message>
    <message>
        <source>And where EwsApplicationAccessPolicy is EnforceAllowList, of the mailbox or of the organisation:</source>
        <translation>Und wo EwsApplicationAccessPolicy des Postfachs oder der Organisation EnforceAllowList ist:</translation>
    </message>
    <message>
        <source>Your templates could not be saved on this computer.</source>
        <translation>Ihre Vorlagen konnten auf diesem Computer nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Make room on the disk or correct the file that the details name, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder berichtigen Sie die Datei, die die Einzelheiten nennen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The record of the audit could not be written.</source>
        <translation>Die Aufzeichnung der Prüfung konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This audit could not be read.</source>
        <translation>Diese Prüfung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose another one. The details name the file and what is wrong with it.</source>
        <translation>Wählen Sie eine andere. Die Details nennen die Datei und was mit ihr nicht stimmt.</translation>
    </message>
    <message>
        <source>Another program goes on with this audit.</source>
        <translation>Ein anderes Programm führt diese Prüfung weiter.</translation>
    </message>
    <message>
        <source>Wait until that has ended, or end it there.</source>
        <translation>Warten Sie, bis es damit fertig ist, oder beenden Sie sie dort.</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>No SOAP</source>
        <translation>Kein SOAP</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Sent (bytes)</source>
        <translation>Gesendet (Bytes)</translation>
    </message>
    <message>
        <source>Received (bytes)</source>
        <translation>Empfangen (Bytes)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Passwords, tokens, cookies and HTTP headers are not in it, nor what people wrote: the texts of messages and appointments, attachments, automatic replies. Names, addresses, subjects and folders are.</source>
        <translation>Kennwörter, Token, Cookies und HTTP-Kopfzeilen sind nicht darin, auch nicht, was Menschen geschrieben haben: die Texte von Nachrichten und Terminen, Anlagen, automatische Antworten. Namen, Adressen, Betreffe und Ordner sind es.</translation>
    </message>
    <message>
        <source>(Cut here. In all it was %1 bytes.)</source>
        <translation>(Hier gekürzt. Insgesamt waren es %1 Bytes.)</translation>
    </message>
    <message>
        <source>Connection log of OnBehalf %1</source>
        <translation>Verbindungsprotokoll von OnBehalf %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>What is in it: what OnBehalf asked the server and what it answered.</source>
        <translation>Was darin ist: was OnBehalf den Server gefragt und was dieser geantwortet hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n older exchange(s) are no longer in it.</source>
        <translation>
            <numerusform>%n ältere Anfrage ist nicht mehr darin.</numerusform>
            <numerusform>%n ältere Anfragen sind nicht mehr darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Kennung der Anfrage: %1</translation>
    </message>
    <message>
        <source>In its own words: %1</source>
        <translation>Im Wortlaut: %1</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Anfrage:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Antwort:</translation>
    </message>
</context>
<context>
    <name>FeatureText</name>
    <message>
        <source>Proposing another time needs Exchange 2013 Service Pack 1 or newer.</source>
        <translation>Eine andere Zeit vorzuschlagen erfordert Exchange 2013 Service Pack 1 oder neuer.</translation>
    </message>
    <message>
        <source>Lists of rooms need Exchange 2010 or newer. A room can be added by its address.</source>
        <translation>Raumlisten erfordern Exchange 2010 oder neuer. Ein Raum kann mit seiner Adresse hinzugefügt werden.</translation>
    </message>
    <message>
        <source>This setting needs Exchange 2010 Service Pack 1 or newer.</source>
        <translation>Diese Einstellung erfordert Exchange 2010 Service Pack 1 oder neuer.</translation>
    </message>
    <message>
        <source>This server is %1.</source>
        <translation>Dieser Server ist %1.</translation>
    </message>
    <message>
        <source>This server does not understand that.</source>
        <translation>Dieser Server versteht das nicht.</translation>
    </message>
</context>
<context>
    <name>FolderRightsText</name>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>see private items</source>
        <translation>private Elemente sehen</translation>
    </message>
    <message>
        <source>create items</source>
        <translation>Elemente erstellen</translation>
    </message>
    <message>
        <source>create subfolders</source>
        <translation>Unterordner erstellen</translation>
    </message>
    <message>
        <source>change the folder itself</source>
        <translation>den Ordner selbst ändern</translation>
    </message>
    <message>
        <source>delete the folder</source>
        <translation>den Ordner löschen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>What you may do here: %1</source>
        <translation>Was Sie hier dürfen: %1</translation>
    </message>
</context>
<context>
    <name>HeldRightsText</name>
    <message>
        <source>delegate</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>receives copies</source>
        <translation>erhält Kopien</translation>
    </message>
    <message>
        <source>sees private items</source>
        <translation>sieht private Elemente</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>has no time</source>
        <translation>hat keine Zeit</translation>
    </message>
    <message>
        <source>is canceled</source>
        <translation>ist abgesagt</translation>
    </message>
    <message>
        <source>repeats in a time zone that is not known here</source>
        <translation>wiederholt sich in einer Zeitzone, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>repeats in a way that Exchange cannot</source>
        <translation>wiederholt sich so, wie Exchange es nicht kann</translation>
    </message>
    <message>
        <source>is a series with exceptions</source>
        <translation>ist eine Serie mit Ausnahmen</translation>
    </message>
    <message>
        <source>is an exception of a series</source>
        <translation>ist eine Ausnahme aus einer Serie</translation>
    </message>
    <message>
        <source>ends before it begins, or lasts too long</source>
        <translation>endet vor dem Beginn oder dauert zu lange</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a subject: why it was refused</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n invitee(s) left out</source>
        <translation>
            <numerusform>ein Eingeladener weggelassen</numerusform>
            <numerusform>%n Eingeladene weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>attachments left out</source>
        <translation>Anlagen weggelassen</translation>
    </message>
    <message>
        <source>Nothing was imported. Choose a file that a calendar program saved (*.ics).</source>
        <translation>Es wurde nichts importiert. Wählen Sie eine Datei, die ein Kalenderprogramm gespeichert hat (*.ics).</translation>
    </message>
    <message>
        <source>There are no appointments in this file.</source>
        <translation>In dieser Datei stehen keine Termine.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file.</source>
        <translation>Das ist keine iCalendar-Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) imported into the calendar of %1. Nobody was told.</source>
        <translation>
            <numerusform>Ein Eintrag wurde in den Kalender von %1 importiert. Niemand wurde benachrichtigt.</numerusform>
            <numerusform>%n Einträge wurden in den Kalender von %1 importiert. Niemand wurde benachrichtigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of %1 imported into the calendar of %2.</source>
        <translation>
            <numerusform>Ein Eintrag von %1 wurde in den Kalender von %2 importiert.</numerusform>
            <numerusform>%n Einträge von %1 wurden in den Kalender von %2 importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped. Import the same file again and choose those that are missing.</source>
        <translation>Es wurde abgebrochen. Importieren Sie dieselbe Datei noch einmal und wählen Sie die fehlenden aus.</translation>
    </message>
    <message>
        <source>%1 Of one it is not known whether it is there: look into the calendar before you import the rest.</source>
        <translation>%1 Von einem ist nicht bekannt, ob er da ist: Sehen Sie im Kalender nach, bevor Sie den Rest importieren.</translation>
    </message>
    <message>
        <source>%1 The rest was not sent: import the same file again and choose those that are missing.</source>
        <translation>%1 Der Rest wurde nicht gesendet: Importieren Sie dieselbe Datei noch einmal und wählen Sie die fehlenden aus.</translation>
    </message>
    <message>
        <source>The server did not take the others. %1</source>
        <translation>Die anderen hat der Server nicht angenommen. %1</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>your Drafts</source>
        <translation>Ihren Entwürfen</translation>
    </message>
    <message>
        <source>the Drafts of %1</source>
        <translation>den Entwürfen von %1</translation>
    </message>
    <message>
        <source>your Sent Items</source>
        <translation>Ihren gesendeten Elementen</translation>
    </message>
    <message>
        <source>the Sent Items of %1</source>
        <translation>den gesendeten Elementen von %1</translation>
    </message>
    <message>
        <source>“%1” was sent to %2.</source>
        <comment>a subject, recipients</comment>
        <translation>„%1“ wurde an %2 gesendet.</translation>
    </message>
    <message>
        <source>“%1” was sent to %2 on behalf of %3.</source>
        <comment>a subject, recipients, a principal</comment>
        <translation>„%1“ wurde im Auftrag von %3 an %2 gesendet.</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <comment>somebody&apos;s Sent Items</comment>
        <translation>Eine Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>The server was to keep a copy in %1, where none is to be seen yet.</source>
        <comment>somebody&apos;s Sent Items</comment>
        <translation>Der Server sollte eine Kopie in %1 ablegen; dort ist noch keine zu sehen.</translation>
    </message>
    <message>
        <source>The server does not let you send this message.</source>
        <translation>Der Server lässt Sie diese Nachricht nicht senden.</translation>
    </message>
    <message>
        <source>Ask the person to make you a delegate, or the administrator to give you send-on-behalf (GrantSendOnBehalfTo). Then try again.</source>
        <translation>Bitten Sie die Person, Sie zum Stellvertreter zu machen, oder den Administrator um „Senden im Auftrag“ (GrantSendOnBehalfTo). Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The draft was deleted before it could be sent.</source>
        <translation>Der Entwurf wurde gelöscht, bevor er gesendet werden konnte.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Senden Sie die Nachricht erneut.</translation>
    </message>
    <message>
        <source>Nothing was sent. The draft could not be deleted: it lies in %1.</source>
        <comment>somebody&apos;s Drafts</comment>
        <translation>Es wurde nichts gesendet. Der Entwurf konnte nicht gelöscht werden: Er liegt in %1.</translation>
    </message>
    <message>
        <source>Delete the draft in %1.</source>
        <comment>somebody&apos;s Drafts</comment>
        <translation>Löschen Sie den Entwurf in %1.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>%1 – New message</source>
        <comment>a subject</comment>
        <translation>%1 – Neue Nachricht</translation>
    </message>
    <message>
        <source>%1 – New message on behalf of %2</source>
        <comment>a subject, a person</comment>
        <translation>%1 – Neue Nachricht im Auftrag von %2</translation>
    </message>
    <message>
        <source>You send this message yourself.</source>
        <translation>Sie senden diese Nachricht selbst.</translation>
    </message>
    <message>
        <source>You work as %1 (impersonation). Nobody can tell from the message that you sent it.</source>
        <translation>Sie arbeiten als %1 (Identitätswechsel). Niemand sieht der Nachricht an, dass Sie sie gesendet haben.</translation>
    </message>
    <message>
        <source>Answers go to %1. Where you may write to the Drafts and Sent Items of %1, the message is kept there, otherwise in your own. Where an administrator gave you the right “Send As”, Exchange shows %1 alone.</source>
        <translation>Antworten gehen an %1. Wo Sie in die Entwürfe und gesendeten Elemente von %1 schreiben dürfen, liegt die Nachricht dort, sonst in Ihren eigenen. Hat Ihnen ein Administrator das Recht „Senden als“ gegeben, zeigt Exchange nur %1.</translation>
    </message>
    <message>
        <source>It is not said whom the message is from.</source>
        <translation>Es ist nicht angegeben, von wem die Nachricht ist.</translation>
    </message>
    <message>
        <source>Choose a person in From.</source>
        <translation>Wählen Sie unter „Von“ eine Person.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>Die Nachricht hat keinen Empfänger.</translation>
    </message>
    <message>
        <source>Name somebody in To, Cc or Bcc.</source>
        <translation>Geben Sie jemanden unter „An“, „Cc“ oder „Bcc“ an.</translation>
    </message>
    <message>
        <source>A recipient has no address.</source>
        <translation>Ein Empfänger hat keine Adresse.</translation>
    </message>
    <message>
        <source>Choose the person from the directory, or type the address.</source>
        <translation>Wählen Sie die Person aus dem Verzeichnis, oder geben Sie die Adresse ein.</translation>
    </message>
    <message>
        <source>Send “%1” to %2.</source>
        <comment>a subject, recipients</comment>
        <translation>„%1“ an %2 senden.</translation>
    </message>
    <message>
        <source>Send “%1” to %2 on behalf of %3.</source>
        <comment>a subject, recipients, a principal</comment>
        <translation>„%1“ im Auftrag von %3 an %2 senden.</translation>
    </message>
    <message>
        <source>A copy is kept in %1.</source>
        <comment>somebody&apos;s Sent Items</comment>
        <translation>Eine Kopie bleibt in %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s reply was lost before the message was sent. Nothing was sent, but a draft may lie in %1.</source>
        <comment>somebody&apos;s Drafts</comment>
        <translation>Die Antwort des Servers ging verloren, bevor die Nachricht gesendet wurde. Es wurde nichts gesendet, aber vielleicht liegt ein Entwurf in %1.</translation>
    </message>
    <message>
        <source>Once the server can be reached, send again, and delete the draft if there is one.</source>
        <translation>Sobald der Server erreichbar ist, senden Sie erneut, und löschen Sie den Entwurf, falls es einen gibt.</translation>
    </message>
    <message>
        <source>The server&apos;s reply was lost. Whether the message was sent cannot be found out: no copy is to be seen in %1.</source>
        <comment>somebody&apos;s Sent Items</comment>
        <translation>Die Antwort des Servers ging verloren. Ob die Nachricht gesendet wurde, lässt sich nicht feststellen: In %1 ist keine Kopie zu sehen.</translation>
    </message>
    <message>
        <source>Look into %1 again in a while, or ask a recipient. If you send once more, it may come twice.</source>
        <comment>somebody&apos;s Sent Items</comment>
        <translation>Sehen Sie nach einer Weile noch einmal in %1 nach, oder fragen Sie einen Empfänger. Wenn Sie noch einmal senden, kommt die Nachricht vielleicht zweimal an.</translation>
    </message>
    <message>
        <source>The server&apos;s reply was lost, and what became of the message could not be looked up.</source>
        <translation>Die Antwort des Servers ging verloren, und was aus der Nachricht wurde, ließ sich nicht nachsehen.</translation>
    </message>
    <message>
        <source>Once the server can be reached, look into %1: if a copy lies there, it was sent. If not, ask a recipient before you send once more, for it may come twice; delete the message if it still lies in %2.</source>
        <comment>somebody&apos;s Sent Items, somebody&apos;s Drafts</comment>
        <translation>Sehen Sie in %1 nach, sobald der Server erreichbar ist: Liegt dort eine Kopie, wurde sie gesendet. Wenn nicht, fragen Sie einen Empfänger, bevor Sie noch einmal senden, denn sie kann doppelt ankommen; löschen Sie die Nachricht, falls sie noch in %2 liegt.</translation>
    </message>
    <message>
        <source>You work as %2 (impersonation). Answers go to %1. Where %2 may write to the Drafts and Sent Items of %1, the message is kept there, otherwise in those of %2. Where an administrator gave %2 the right “Send As”, Exchange shows %1 alone.</source>
        <comment>a principal, somebody impersonated</comment>
        <translation>Sie arbeiten als %2 (Identitätswechsel). Antworten gehen an %1. Wo %2 in die Entwürfe und gesendeten Elemente von %1 schreiben darf, liegt die Nachricht dort, sonst in denen von %2. Hat ein Administrator %2 das Recht „Senden als“ gegeben, zeigt Exchange nur %1.</translation>
    </message>
    <message>
        <source>What became of “%1” from %2 could not be looked up.</source>
        <comment>a subject, a person</comment>
        <translation>Was aus „%1“ von %2 wurde, ließ sich nicht nachsehen.</translation>
    </message>
    <message>
        <source>“%1” from %2 was sent: a copy is in %3.</source>
        <comment>a subject, a person, somebody&apos;s Sent Items</comment>
        <translation>„%1“ von %2 wurde gesendet: In %3 liegt eine Kopie.</translation>
    </message>
    <message>
        <source>“%1” from %2 was not sent: its draft lies in %3.</source>
        <comment>a subject, a person, somebody&apos;s Drafts</comment>
        <translation>„%1“ von %2 wurde nicht gesendet: Der Entwurf liegt in %3.</translation>
    </message>
    <message>
        <source>“%1” from %2 was not sent, and no draft of it is in %3.</source>
        <comment>a subject, a person, somebody&apos;s Drafts</comment>
        <translation>„%1“ von %2 wurde nicht gesendet, und in %3 liegt kein Entwurf davon.</translation>
    </message>
    <message>
        <source>Whether “%1” from %2 was sent cannot be found out: no copy is to be seen in %3.</source>
        <comment>a subject, a person, somebody&apos;s Sent Items</comment>
        <translation>Ob „%1“ von %2 gesendet wurde, lässt sich nicht feststellen: In %3 ist keine Kopie zu sehen.</translation>
    </message>
    <message>
        <source>This message was already sent, as it was at an earlier attempt. What was changed since was not sent. It is kept as a draft.</source>
        <translation>Diese Nachricht wurde bereits gesendet, so wie sie bei einem früheren Versuch war. Was seither geändert wurde, wurde nicht gesendet. Es bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>Look into Sent Items at what was sent. If that will do, discard the draft. If you send it, it goes out as another message.</source>
        <translation>Sehen Sie in den gesendeten Elementen nach, was gesendet wurde. Genügt das, verwerfen Sie den Entwurf. Wenn Sie ihn senden, geht er als weitere Nachricht hinaus.</translation>
    </message>
    <message>
        <source>It was not sent. Its draft could not be deleted: it lies in %1.</source>
        <comment>somebody&apos;s Drafts</comment>
        <translation>Sie wurde nicht gesendet. Ihr Entwurf konnte nicht gelöscht werden: Er liegt in %1.</translation>
    </message>
    <message>
        <source>It was not sent, but a draft of it may lie in %1: that could not be looked up.</source>
        <comment>somebody&apos;s Drafts</comment>
        <translation>Sie wurde nicht gesendet, aber vielleicht liegt ein Entwurf von ihr in %1: Das ließ sich nicht nachsehen.</translation>
    </message>
    <message>
        <source>Once you can look into %1, delete the draft if there is one.</source>
        <comment>somebody&apos;s Drafts</comment>
        <translation>Sobald Sie in %1 nachsehen können, löschen Sie den Entwurf, falls es einen gibt.</translation>
    </message>
    <message>
        <source>Whether it was sent could not be looked up: a draft of it may lie in %1, or a copy in %2.</source>
        <comment>somebody&apos;s Drafts, somebody&apos;s Sent Items</comment>
        <translation>Ob sie gesendet wurde, ließ sich nicht nachsehen: Vielleicht liegt ein Entwurf von ihr in %1 oder eine Kopie in %2.</translation>
    </message>
    <message>
        <source>Once you can look into both, see whether it was sent, and delete the draft if there is one.</source>
        <translation>Sobald Sie in beiden nachsehen können, prüfen Sie, ob sie gesendet wurde, und löschen Sie den Entwurf, falls es einen gibt.</translation>
    </message>
</context>
<context>
    <name>MeetingText</name>
    <message>
        <source>The old series ends before the change, and everybody is invited to the new one.</source>
        <translation>Die alte Serie endet vor der Änderung, und alle sind zur neuen eingeladen.</translation>
    </message>
    <message>
        <source>The old series ends before the change, and the new one is in the calendar of %1. Nobody was told.</source>
        <translation>Die alte Serie endet vor der Änderung, und die neue ist im Kalender von %1. Niemand wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>The meeting is in the calendar of %1, and the invitations are sent.</source>
        <translation>Die Besprechung ist im Kalender von %1, und die Einladungen sind gesendet.</translation>
    </message>
    <message>
        <source>The appointment is in the calendar of %1.</source>
        <translation>Der Termin ist im Kalender von %1.</translation>
    </message>
    <message>
        <source>The meeting is cancelled, and everybody invited was told.</source>
        <translation>Die Besprechung ist abgesagt, und alle Eingeladenen wurden benachrichtigt.</translation>
    </message>
    <message>
        <source>It is deleted from the calendar of %1. Nobody was told.</source>
        <translation>Der Termin ist aus dem Kalender von %1 gelöscht. Niemand wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>The meeting is changed, and everybody invited was told.</source>
        <translation>Die Besprechung ist geändert, und alle Eingeladenen wurden benachrichtigt.</translation>
    </message>
    <message>
        <source>The meeting is changed, and those added or removed were told.</source>
        <translation>Die Besprechung ist geändert, und die hinzugefügten oder entfernten Teilnehmer wurden benachrichtigt.</translation>
    </message>
    <message>
        <source>It is changed. Nobody was told.</source>
        <translation>Der Termin ist geändert. Niemand wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>The old series ends before the change; nobody is invited to the new one yet, which is in the calendar of %1.</source>
        <translation>Die alte Serie endet vor der Änderung; zur neuen, die im Kalender von %1 ist, ist noch niemand eingeladen.</translation>
    </message>
    <message>
        <source>The meeting is in the calendar of %1, but nobody was invited yet.</source>
        <translation>Die Besprechung ist im Kalender von %1, aber noch niemand ist eingeladen.</translation>
    </message>
    <message>
        <source>Nothing was created or sent; the draft is kept.</source>
        <translation>Es wurde nichts erstellt oder gesendet; der Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Files of the meeting are changed, but nobody was told; the draft is kept.</source>
        <translation>Dateien der Besprechung sind geändert, aber niemand wurde benachrichtigt; der Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nothing was cancelled, and nobody was told.</source>
        <translation>Es wurde nichts abgesagt und niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nobody was told; the draft is kept.</source>
        <translation>Es wurde nichts geändert und niemand benachrichtigt; der Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>The server did not take over: %1.</source>
        <translation>Der Server hat nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>Open the meeting, see how it is, and change it again.</source>
        <translation>Öffnen Sie die Besprechung, sehen Sie sich an, wie sie ist, und ändern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>It could not be read back, though.</source>
        <translation>Zurücklesen ließ sich das allerdings nicht.</translation>
    </message>
    <message>
        <source>The meeting is cancelled in the calendar of %1, but whether those invited were told cannot be found out: no copy is in your Sent Items.</source>
        <translation>Die Besprechung ist im Kalender von %1 abgesagt, aber ob die Eingeladenen benachrichtigt wurden, lässt sich nicht feststellen: In Ihren gesendeten Elementen ist keine Kopie.</translation>
    </message>
    <message>
        <source>Ask one of those invited. If nobody was told, write to them.</source>
        <translation>Fragen Sie einen der Eingeladenen. Wurde niemand benachrichtigt, schreiben Sie ihnen.</translation>
    </message>
    <message>
        <source>The meeting is saved in the calendar of %1, but whether those invited were told cannot be found out: no copy is in your Sent Items.</source>
        <translation>Die Besprechung ist im Kalender von %1 gespeichert, aber ob die Eingeladenen benachrichtigt wurden, lässt sich nicht feststellen: In Ihren gesendeten Elementen ist keine Kopie.</translation>
    </message>
    <message>
        <source>Ask one of those invited. If nobody was told, send it again; otherwise leave it.</source>
        <translation>Fragen Sie einen der Eingeladenen. Wurde niemand benachrichtigt, senden Sie noch einmal; sonst belassen Sie es dabei.</translation>
    </message>
    <message numerus="yes">
        <source>Send the invitations to %n people.</source>
        <translation>
            <numerusform>Die Einladung an %n Person senden.</numerusform>
            <numerusform>Die Einladungen an %n Personen senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the old series before the change.</source>
        <translation>Die alte Serie vor der Änderung enden lassen.</translation>
    </message>
    <message>
        <source>Change the meeting.</source>
        <translation>Die Besprechung ändern.</translation>
    </message>
    <message>
        <source>Everybody invited is told.</source>
        <translation>Alle Eingeladenen werden benachrichtigt.</translation>
    </message>
    <message>
        <source>Those added or removed are told.</source>
        <translation>Die hinzugefügten oder entfernten Teilnehmer werden benachrichtigt.</translation>
    </message>
    <message>
        <source>Nobody is told.</source>
        <translation>Niemand wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Create the meeting in the calendar of %1. Nobody is told yet.</source>
        <translation>Die Besprechung im Kalender von %1 erstellen. Noch wird niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>Create it in the calendar of %1.</source>
        <translation>Den Termin im Kalender von %1 erstellen.</translation>
    </message>
    <message>
        <source>Attach %1.</source>
        <translation>%1 anfügen.</translation>
    </message>
    <message>
        <source>Remove the attachment %1.</source>
        <translation>Die Anlage %1 entfernen.</translation>
    </message>
    <message>
        <source>Cancel the meeting. Everybody invited is told.</source>
        <translation>Die Besprechung absagen. Alle Eingeladenen werden benachrichtigt.</translation>
    </message>
    <message>
        <source>Delete it from the calendar of %1. Nobody is told.</source>
        <translation>Den Termin aus dem Kalender von %1 löschen. Niemand wird benachrichtigt.</translation>
    </message>
    <message>
        <source>The connection failed, and what became of the last step is not known yet.</source>
        <translation>Die Verbindung ist gescheitert, und was aus dem letzten Schritt wurde, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Try again when the server can be reached: it is looked up first, and nothing is sent twice.</source>
        <translation>Versuchen Sie es noch einmal, wenn der Server erreichbar ist: Erst wird nachgesehen, und nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>Somebody else changed or deleted the meeting meanwhile.</source>
        <translation>Jemand anderes hat die Besprechung inzwischen geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>Open the meeting again, look at what changed, and make your change anew.</source>
        <translation>Öffnen Sie die Besprechung noch einmal, sehen Sie sich an, was sich geändert hat, und nehmen Sie Ihre Änderung neu vor.</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>“Show as”</source>
        <translation>„Anzeigen als“</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>“Request responses”</source>
        <translation>„Antworten anfordern“</translation>
    </message>
    <message>
        <source>“Allow new time proposals”</source>
        <translation>„Neue Zeitvorschläge zulassen“</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anlagen</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>of a day</comment>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>not empty</source>
        <comment>of a day</comment>
        <translation>nicht leer</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message numerus="yes">
        <source>The server is busy. Goes on in %n second(s).</source>
        <translation>
            <numerusform>Der Server ist ausgelastet. In %n Sekunde geht es weiter.</numerusform>
            <numerusform>Der Server ist ausgelastet. In %n Sekunden geht es weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is offline. It goes on when the network is back.</source>
        <translation>Dieser Computer ist offline. Es geht weiter, sobald das Netzwerk wieder da ist.</translation>
    </message>
    <message>
        <source>The server cannot be reached. It is being tried again…</source>
        <translation>Der Server ist nicht erreichbar. Es wird erneut versucht…</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot be reached. It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Der Server ist nicht erreichbar. In %n Sekunde wird es erneut versucht.</numerusform>
            <numerusform>Der Server ist nicht erreichbar. In %n Sekunden wird es erneut versucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::AboutBox</name>
    <message>
        <source>About OnBehalf</source>
        <translation>Über OnBehalf</translation>
    </message>
    <message>
        <source>OnBehalf %1</source>
        <translation>OnBehalf %1</translation>
    </message>
    <message>
        <source>Delegation in Microsoft Exchange: who may act for whom.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Stellvertretung in Microsoft Exchange: wer für wen handeln darf.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AccessDetail</name>
    <message>
        <source>Show in &amp;Folders</source>
        <translation>In „&amp;Ordner“ zeigen</translation>
    </message>
    <message>
        <source>Staged: %1</source>
        <translation>Vorgemerkt: %1</translation>
    </message>
    <message>
        <source>&amp;Stage %1</source>
        <translation>%1 vor&amp;merken</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AccessExport</name>
    <message>
        <source>Who can do what in %1</source>
        <translation>Wer was darf in %1</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, für Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Als HTML speichern</translation>
    </message>
    <message>
        <source>HTML, for browsers (*.html)</source>
        <translation>HTML, für Browser (*.html)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AccessFilterBar</name>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <source>Filter folders</source>
        <translation>Ordner filtern</translation>
    </message>
    <message>
        <source>Only folders with entries of their &amp;own</source>
        <translation>Nur Ordner mit eigenen &amp;Einträgen</translation>
    </message>
    <message>
        <source>Only f&amp;indings</source>
        <translation>Nur Be&amp;funde</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AccessLegend</name>
    <message>
        <source>Where a level comes from:</source>
        <translation>Woher eine Stufe kommt:</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AccessMatrixModel</name>
    <message>
        <source>owns this mailbox</source>
        <translation>Inhaber dieses Postfachs</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>too many members to list</source>
        <translation>zu viele Mitglieder zum Aufführen</translation>
    </message>
    <message>
        <source>some members are not known</source>
        <translation>einige Mitglieder sind nicht bekannt</translation>
    </message>
    <message>
        <source>may be a group: the server does not say</source>
        <translation>vielleicht eine Gruppe: der Server sagt es nicht</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder: level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>maybe more through a group</source>
        <translation>vielleicht mehr über eine Gruppe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AccessPage</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Choose a cell to see what it grants and why.</source>
        <translation>Wählen Sie eine Zelle, um zu sehen, was sie gewährt und warum.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n folders</source>
        <translation>
            <numerusform>%1 auf %n Ordner</numerusform>
            <numerusform>%1 auf %n Ordnern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Reading folders: %1 of %2</source>
        <translation>Lese Ordner: %1 von %2</translation>
    </message>
    <message>
        <source>Reading who can do what…</source>
        <translation>Lese, wer was darf…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the permissions of %n folder(s)…</source>
        <translation>
            <numerusform>Lese die Berechtigungen von %n Ordner…</numerusform>
            <numerusform>Lese die Berechtigungen von %n Ordnern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up who is a group: %1 of %2</source>
        <translation>Sehe nach, wer eine Gruppe ist: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Read at %1: who can do what in %n folder(s)</source>
        <translation>
            <numerusform>Gelesen um %1: wer was darf in %n Ordner</numerusform>
            <numerusform>Gelesen um %1: wer was darf in %n Ordnern</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Who can do what was not read</source>
        <translation>Wer was darf, wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>It is not known who is a delegate; their entries count as the folders’ own. %1</source>
        <translation>Wer Stellvertreter ist, ist nicht bekannt; ihre Einträge gelten als die der Ordner. %1</translation>
    </message>
    <message>
        <source>%1 of %2 folders, %3 of %4 rows</source>
        <translation>%1 von %2 Ordnern, %3 von %4 Zeilen</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts fällt auf.</translation>
    </message>
    <message>
        <source>Sign in to see who can do what.</source>
        <translation>Melden Sie sich an, um zu sehen, wer was darf.</translation>
    </message>
    <message>
        <source>You may not see who can do what here. Only the mailbox’s owner may, and whoever has full access to it.</source>
        <translation>Sie dürfen nicht sehen, wer hier was darf. Das darf nur der Inhaber des Postfachs und wer Vollzugriff darauf hat.</translation>
    </message>
    <message>
        <source>Who can do what was not read yet.</source>
        <translation>Wer was darf, wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>No folder has entries of its own.</source>
        <translation>Kein Ordner hat eigene Einträge.</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Writes what is shown to a file for a spreadsheet</source>
        <translation>Schreibt, was zu sehen ist, in eine Datei für Tabellen</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Drucken oder PDF…</translation>
    </message>
    <message>
        <source>Puts what is shown on pages</source>
        <translation>Bringt, was zu sehen ist, auf Seiten</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>Wer darf was</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AccountButton</name>
    <message>
        <source>Signed in as %1, working in %2, %3</source>
        <translation>Angemeldet als %1, Arbeit in %2, %3</translation>
    </message>
    <message>
        <source>Account and mailbox</source>
        <translation>Konto und Postfach</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Working in</source>
        <translation>Arbeit in</translation>
    </message>
    <message>
        <source>%1 with the Kerberos ticket of %2</source>
        <translation>%1 mit dem Kerberos-Ticket von %2</translation>
    </message>
    <message>
        <source>with the Kerberos ticket of</source>
        <translation>mit dem Kerberos-Ticket von</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AccountMenu</name>
    <message>
        <source>Account and mailbox</source>
        <translation>Konto und Postfach</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Back to my own &amp;mailbox</source>
        <translation>Zurück zu &amp;meinem eigenen Postfach</translation>
    </message>
    <message>
        <source>&amp;Work in another mailbox…</source>
        <translation>In &amp;anderem Postfach arbeiten…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>Dieses Konto &amp;vergessen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>no mailbox</source>
        <translation>kein Postfach</translation>
    </message>
    <message>
        <source>add an account to begin</source>
        <translation>zum Beginnen ein Konto hinzufügen</translation>
    </message>
    <message>
        <source>my own mailbox</source>
        <translation>mein eigenes Postfach</translation>
    </message>
    <message>
        <source>with my own rights</source>
        <translation>mit meinen eigenen Rechten</translation>
    </message>
    <message>
        <source>as its owner (impersonation)</source>
        <translation>als sein Inhaber (Identitätswechsel)</translation>
    </message>
    <message>
        <source>sign in to begin</source>
        <translation>zum Beginnen anmelden</translation>
    </message>
    <message>
        <source>with my full access</source>
        <translation>mit meinem Vollzugriff</translation>
    </message>
    <message>
        <source>impersonating</source>
        <translation>unter der Identität von</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AddMailboxesDialog</name>
    <message>
        <source>Add mailboxes</source>
        <translation>Postfächer hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Mailboxes, one address a line, or CSV with a column “smtp”:</source>
        <translation>&amp;Postfächer, eine Adresse je Zeile, oder CSV mit einer Spalte „smtp“:</translation>
    </message>
    <message>
        <source>From the &amp;directory; of a group everybody in it:</source>
        <translation>Aus dem &amp;Verzeichnis; von einer Gruppe alle Mitglieder:</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mailboxes from a file</source>
        <translation>Postfächer aus einer Datei</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is too large for a list of mailboxes.</source>
        <translation>„%1“ ist zu groß für eine Liste von Postfächern.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) from “%1”.</source>
        <translation>
            <numerusform>Ein Postfach aus „%1“.</numerusform>
            <numerusform>%n Postfächer aus „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “%1” name no mailbox, or one twice; the first is line %2.</source>
        <translation>
            <numerusform>Eine Zeile von „%1“ nennt kein Postfach oder eines zum zweiten Mal: Zeile %2.</numerusform>
            <numerusform>%n Zeilen von „%1“ nennen kein Postfach oder eines zum zweiten Mal; die erste ist Zeile %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading who is in “%1”…</source>
        <translation>Es wird gelesen, wer in „%1“ ist…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n mailbox(es)</source>
        <translation>
            <numerusform>Ein Postfach &amp;hinzufügen</numerusform>
            <numerusform>%n Postfächer &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: “%2” is there twice.</source>
        <translation>Zeile %1: „%2“ steht zweimal da.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no e-mail address.</source>
        <translation>Zeile %1: „%2“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) like these.</source>
        <translation>
            <numerusform>Noch eine solche Zeile.</numerusform>
            <numerusform>Noch %n solche Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::AgendaModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AppliedPanel</name>
    <message>
        <source>%1, once applied</source>
        <translation>%1, nach dem Übernehmen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Choose a delegate to read here what they may do.</source>
        <translation>Wählen Sie einen Stellvertreter, um hier zu lesen, was er darf.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AppointmentsDialog</name>
    <message numerus="yes">
        <source>Appointments in %n calendar(s)</source>
        <translation>
            <numerusform>Termin in einem Kalender</numerusform>
            <numerusform>Termine in %n Kalendern</numerusform>
        </translation>
    </message>
    <message>
        <source>Fini&amp;sh it</source>
        <translation>Fertig&amp;stellen</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Delete the&amp;m again…</source>
        <translation>&amp;Wieder löschen…</translation>
    </message>
    <message>
        <source>Send &amp;once more…</source>
        <translation>&amp;Noch einmal senden…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Chec&amp;k the mailboxes</source>
        <translation>&amp;Postfächer prüfen</translation>
    </message>
    <message>
        <source>Make the appo&amp;intments</source>
        <translation>&amp;Termine anlegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message numerus="yes">
        <source>Send the invitations of %n mailbox(es) once more?</source>
        <translation>
            <numerusform>Die Einladungen eines Postfachs noch einmal senden?</numerusform>
            <numerusform>Die Einladungen von %n Postfächern noch einmal senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever got one already gets it twice.</source>
        <translation>Wer schon eine bekommen hat, bekommt sie doppelt.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete them again</source>
        <translation>Wieder löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete the appointment from %n calendar(s) again?</source>
        <translation>
            <numerusform>Den Termin aus einem Kalender wieder löschen?</numerusform>
            <numerusform>Den Termin aus %n Kalendern wieder löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is moved to Deleted Items of each mailbox.</source>
        <translation>Er wird in „Gelöschte Elemente“ jedes Postfachs verschoben.</translation>
    </message>
    <message>
        <source>Nobody is told: whoever was invited keeps it in the calendar, as if it took place.</source>
        <translation>Niemand wird benachrichtigt: Wer eingeladen war, behält ihn im Kalender, als fände er statt.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>“%1” of %2 was not finished.</source>
        <translation>„%1“ vom %2 wurde nicht fertig.</translation>
    </message>
    <message>
        <source>To finish it makes it in no calendar twice. To forget it leaves what is in the calendars.</source>
        <translation>Fertigstellen legt ihn in keinem Kalender doppelt an. Verwerfen lässt stehen, was in den Kalendern ist.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Nichts wurde angelegt.</translation>
    </message>
    <message>
        <source>It waits; what was made is made.</source>
        <translation>Es wartet; was angelegt ist, ist angelegt.</translation>
    </message>
    <message>
        <source>The mailboxes are being looked at. Nothing is written.</source>
        <translation>Die Postfächer werden geprüft. Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>The appointments are being made.</source>
        <translation>Die Termine werden angelegt.</translation>
    </message>
    <message>
        <source>The appointments are being deleted again.</source>
        <translation>Die Termine werden wieder gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be made in %n of these mailboxes, which are left out.</source>
        <translation>
            <numerusform>In einem dieser Postfächer kann er nicht angelegt werden; es wird ausgelassen.</numerusform>
            <numerusform>In %n dieser Postfächer kann er nicht angelegt werden; sie werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is made or sent yet.</source>
        <translation>Noch ist nichts angelegt oder gesendet.</translation>
    </message>
    <message>
        <source>They are deleted again.</source>
        <translation>Sie sind wieder gelöscht.</translation>
    </message>
    <message>
        <source>It is made in all calendars.</source>
        <translation>Er ist in allen Kalendern angelegt.</translation>
    </message>
    <message>
        <source>It is not done in all mailboxes.</source>
        <translation>Es ist nicht in allen Postfächern getan.</translation>
    </message>
    <message>
        <source>Try again what failed: it is looked up first, and made in no calendar twice.</source>
        <translation>Versuchen Sie noch einmal, was misslang: Erst wird nachgesehen, und in keinem Kalender wird er doppelt angelegt.</translation>
    </message>
    <message>
        <source>Paused at %1 of %2 mailboxes.</source>
        <translation>Angehalten bei %1 von %2 Postfächern.</translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes.</source>
        <translation>%1 von %2 Postfächern.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AppointmentsForm</name>
    <message>
        <source>&amp;Categories…</source>
        <translation>&amp;Kategorien…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>your time zone</source>
        <translation>Ihre Zeitzone</translation>
    </message>
    <message>
        <source>Name or address; nobody has to be invited</source>
        <translation>Name oder Adresse; eingeladen werden muss niemand</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>&amp;Attendees</source>
        <translation>Teilneh&amp;mer</translation>
    </message>
    <message>
        <source>Type the names. Where a mailbox has a category of that name, the appointment gets its colour there.</source>
        <translation>Geben Sie die Namen ein. Wo ein Postfach eine Kategorie dieses Namens hat, bekommt der Termin dort ihre Farbe.</translation>
    </message>
    <message>
        <source>No categories</source>
        <translation>Keine Kategorien</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AppointmentsModel</name>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AppointmentsView</name>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AttendeesModel</name>
    <message>
        <source>has accepted</source>
        <translation>hat zugesagt</translation>
    </message>
    <message>
        <source>has accepted tentatively</source>
        <translation>hat mit Vorbehalt zugesagt</translation>
    </message>
    <message>
        <source>has declined</source>
        <translation>hat abgelehnt</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>hat nicht geantwortet</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>All except absent</source>
        <translation>Alle, ohne Abwesenheit</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, Required</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AttendeesView</name>
    <message>
        <source>Who meets</source>
        <translation>Teilnehmer der Besprechung</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Replace a group by its &amp;members</source>
        <translation>Gruppe durch ihre &amp;Mitglieder ersetzen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AuditBanner</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mailboxes read</source>
        <translation>Gelesene Postfächer</translation>
    </message>
    <message>
        <source>%1 read, %2 failed, %3 to go</source>
        <translation>%1 gelesen, %2 fehlgeschlagen, %3 noch zu lesen</translation>
    </message>
    <message>
        <source>Asking the directory who has left:</source>
        <translation>Das Verzeichnis wird gefragt, wer gegangen ist:</translation>
    </message>
    <message numerus="yes">
        <source>The audit of %n mailbox(es) is paused:</source>
        <translation>
            <numerusform>Die Prüfung eines Postfachs ist angehalten:</numerusform>
            <numerusform>Die Prüfung von %n Postfächern ist angehalten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Auditing %n mailbox(es):</source>
        <translation>
            <numerusform>Ein Postfach wird geprüft:</numerusform>
            <numerusform>%n Postfächer werden geprüft:</numerusform>
        </translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Forts&amp;etzen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Anhalt&amp;en</translation>
    </message>
    <message>
        <source>What is under way is waited for.</source>
        <translation>Was unterwegs ist, wird abgewartet.</translation>
    </message>
    <message>
        <source>Nothing is asked of the server.</source>
        <translation>Der Server wird nichts gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa eine Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa eine Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at once; the server asked to slow down at %2 (was %3).</source>
        <translation>%1 gleichzeitig; der Server bat um %2, langsamer zu fragen (vorher %3).</translation>
    </message>
    <message>
        <source>%1 at once.</source>
        <translation>%1 gleichzeitig.</translation>
    </message>
    <message>
        <source>Closing the window loses nothing: the audit goes on at the next start.</source>
        <translation>Wenn Sie das Fenster schließen, geht nichts verloren: Die Prüfung geht beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>Some mailboxes could not be read:</source>
        <translation>Einige Postfächer konnten nicht gelesen werden:</translation>
    </message>
    <message>
        <source>The audit is not finished:</source>
        <translation>Die Prüfung ist nicht fertig:</translation>
    </message>
    <message>
        <source>What was read stays.</source>
        <translation>Was gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>The audit is held up.</source>
        <translation>Die Prüfung kommt nicht weiter.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AuditExport</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Export CSV, a line for each mailbox</source>
        <translation>Als CSV exportieren, eine Zeile je Postfach</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Als HTML speichern</translation>
    </message>
    <message>
        <source>HTML, for browsers (*.html)</source>
        <translation>HTML, für Browser (*.html)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AuditKinds</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Findings so far</source>
        <translation>Befunde bisher</translation>
    </message>
    <message>
        <source>All mailboxes</source>
        <translation>Alle Postfächer</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Mit Befunden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Still to read</source>
        <translation>Noch zu lesen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mailbox(es)</source>
        <translation>
            <numerusform>%1: ein Postfach</numerusform>
            <numerusform>%1: %n Postfächer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::AuditModel</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no findings</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>findings</comment>
        <translation>
            <numerusform>ein weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Default, calendar</source>
        <translation>Standard, Kalender</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>when</comment>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AuditTable</name>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
</context>
<context>
    <name>OnBehalf::AvailabilityGrid</name>
    <message>
        <source>Earlier days</source>
        <translation>Frühere Tage</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Spätere Tage</translation>
    </message>
    <message>
        <source>Add people or rooms…</source>
        <translation>Personen oder Räume hinzufügen…</translation>
    </message>
    <message>
        <source>Add people or rooms</source>
        <translation>Personen oder Räume hinzufügen</translation>
    </message>
    <message>
        <source>Scroll through the days</source>
        <translation>Durch die Tage blättern</translation>
    </message>
    <message>
        <source>Scroll through the people</source>
        <translation>Durch die Personen blättern</translation>
    </message>
</context>
<context>
    <name>OnBehalf::BatchMailboxesModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>%1 (what came of it is not known)</source>
        <translation>%1 (was daraus wurde, ist nicht bekannt)</translation>
    </message>
</context>
<context>
    <name>OnBehalf::BatchesDialog</name>
    <message>
        <source>Earlier changes of many mailboxes</source>
        <translation>Frühere Änderungen vieler Postfächer</translation>
    </message>
    <message>
        <source>Earlier changes</source>
        <translation>Frühere Änderungen</translation>
    </message>
    <message>
        <source>Mailboxes of the change</source>
        <translation>Postfächer der Änderung</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The journal is read…</source>
        <translation>Das Journal wird gelesen …</translation>
    </message>
    <message>
        <source>No change of many mailboxes was made from this computer yet.</source>
        <translation>Von diesem Computer aus wurden noch nie viele Postfächer geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Undo reads %n mailbox(es) first and shows what would be changed.</source>
        <translation>
            <numerusform>Vor dem Rückgängigmachen wird %n Postfach gelesen und gezeigt, was geändert würde.</numerusform>
            <numerusform>Vor dem Rückgängigmachen werden %n Postfächer gelesen und gezeigt, was geändert würde.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is undone.</source>
        <translation>Alles ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Check the mailboxes where it shall be undone.</source>
        <translation>Haken Sie die Postfächer an, in denen es rückgängig gemacht werden soll.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::BatchesModel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>OnBehalf::BodyEditor</name>
    <message>
        <source>Text of the invitation</source>
        <translation>Text der Einladung</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Form of the text</source>
        <translation>Form des Textes</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Plain text has no formatting.</source>
        <translation>„Nur Text“ kennt keine Formatierung.</translation>
    </message>
    <message>
        <source>Bold letters, lists, links and pictures become plain words.</source>
        <translation>Fette Buchstaben, Listen, Links und Bilder werden zu einfachen Wörtern.</translation>
    </message>
    <message>
        <source>&amp;Make it plain</source>
        <translation>In &amp;Nur Text umwandeln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Address of the page:</source>
        <translation>&amp;Adresse der Seite:</translation>
    </message>
    <message>
        <source>The layout of the text may be simpler once it is sent.</source>
        <translation>Die Gestaltung des Textes kann nach dem Senden einfacher sein.</translation>
    </message>
    <message>
        <source>Pictures are not shown here. The text stays as it is unless you change it.</source>
        <translation>Bilder werden hier nicht gezeigt. Der Text bleibt, wie er ist, solange Sie ihn nicht ändern.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::BulkResultsModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>OnBehalf::BulkResultsView</name>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
</context>
<context>
    <name>OnBehalf::BusyLegend</name>
    <message>
        <source>outside working hours</source>
        <translation>außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>this meeting</source>
        <translation>diese Besprechung</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CalendarActions</name>
    <message>
        <source>Goes to today</source>
        <translation>Geht zum heutigen Tag</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>Goes to the days before these</source>
        <translation>Geht zu den Tagen davor</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Goes to the days after these</source>
        <translation>Geht zu den Tagen danach</translation>
    </message>
    <message>
        <source>Calendars &amp;side by side</source>
        <translation>Kalender nebeneinan&amp;der</translation>
    </message>
    <message>
        <source>Each calendar has a column of its own; otherwise they lie over each other</source>
        <translation>Jeder Kalender hat eine eigene Spalte; sonst liegen sie übereinander</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Opens what is selected to change it</source>
        <translation>Öffnet das Ausgewählte zum Ändern</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Deletes what is selected, after a question</source>
        <translation>Löscht das Ausgewählte nach einer Rückfrage</translation>
    </message>
    <message>
        <source>&amp;Add a calendar…</source>
        <translation>Kalender &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Looks up a person or a room to show that calendar</source>
        <translation>Sucht eine Person oder einen Raum, um den Kalender zu zeigen</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Aus der Liste &amp;nehmen</translation>
    </message>
    <message>
        <source>Shows the selected calendar no more; nothing is deleted</source>
        <translation>Zeigt den ausgewählten Kalender nicht mehr; gelöscht wird nichts</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Shows one day</source>
        <translation>Zeigt einen Tag</translation>
    </message>
    <message>
        <source>&amp;Work week</source>
        <translation>&amp;Arbeitswoche</translation>
    </message>
    <message>
        <source>Shows Monday to Friday</source>
        <translation>Zeigt Montag bis Freitag</translation>
    </message>
    <message>
        <source>Wee&amp;k</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>Shows seven days</source>
        <translation>Zeigt sieben Tage</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>Shows a month</source>
        <translation>Zeigt einen Monat</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>Lists four weeks</source>
        <translation>Listet vier Wochen auf</translation>
    </message>
    <message>
        <source>Reads the calendars from the server again</source>
        <translation>Liest die Kalender noch einmal vom Server</translation>
    </message>
    <message>
        <source>Shows only items with these letters in them</source>
        <translation>Zeigt nur Einträge mit diesen Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Copy to another calendar…</source>
        <translation>In anderen Kalender &amp;kopieren …</translation>
    </message>
    <message>
        <source>Makes an appointment like the one that is selected, without invitees</source>
        <translation>Legt einen Termin wie den ausgewählten an, ohne Eingeladene</translation>
    </message>
    <message>
        <source>&amp;Search in a year…</source>
        <translation>In einem Jahr &amp;suchen …</translation>
    </message>
    <message>
        <source>Looks for items half a year before and after</source>
        <translation>Sucht Einträge ein halbes Jahr davor und danach</translation>
    </message>
    <message>
        <source>&amp;Save a calendar as a file…</source>
        <translation>Kalender als Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>Writes an iCalendar file that other programs read</source>
        <translation>Schreibt eine iCalendar-Datei, die andere Programme lesen</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>Aus einer Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>Puts the items of an iCalendar file into a calendar</source>
        <translation>Nimmt die Einträge einer iCalendar-Datei in einen Kalender auf</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Prints the days that are shown</source>
        <translation>Druckt die gezeigten Tage</translation>
    </message>
    <message>
        <source>Move with the &amp;keys</source>
        <translation>Mit den &amp;Tasten verschieben</translation>
    </message>
    <message>
        <source>The arrow keys move what is selected, by a quarter of an hour or a day; Enter puts it there</source>
        <translation>Die Pfeiltasten verschieben, was ausgewählt ist, um eine Viertelstunde oder einen Tag; die Eingabetaste legt es dort ab</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>&amp;Heute</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CalendarEntriesModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>Private appointment</source>
        <translation>Privater Termin</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Ohne Betreff</translation>
    </message>
    <message>
        <source>of a series</source>
        <translation>aus einer Serie</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CalendarEntriesView</name>
    <message>
        <source>Meetings and appointments</source>
        <translation>Besprechungen und Termine</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CalendarModel</name>
    <message>
        <source>Private appointment</source>
        <translation>Privater Termin</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>this request</source>
        <translation>diese Anfrage</translation>
    </message>
    <message>
        <source>calendar of %1</source>
        <translation>Kalender von %1</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>of a series</source>
        <translation>aus einer Serie</translation>
    </message>
    <message>
        <source>private, visible to you</source>
        <translation>privat, für Sie sichtbar</translation>
    </message>
    <message>
        <source>only free/busy times are seen</source>
        <translation>nur Frei/Gebucht-Zeiten sind zu sehen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CalendarPlace</name>
    <message>
        <source>Reading the calendars…</source>
        <translation>Die Kalender werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s), read at %1</source>
        <translation>
            <numerusform>Ein Kalender, gelesen um %1</numerusform>
            <numerusform>%n Kalender, gelesen um %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown may be incomplete or out of date.</source>
        <translation>Was gezeigt wird, kann unvollständig oder veraltet sein.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Add a calendar</source>
        <translation>Kalender hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n calendars</source>
        <translation>
            <numerusform>&amp;Hinzufügen</numerusform>
            <numerusform>%n Kalender &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>is shown already</source>
        <translation>wird schon gezeigt</translation>
    </message>
    <message>
        <source>You see of a calendar what its owner gave you: its items, free/busy times, or nothing. Nobody is told that you added it.</source>
        <translation>Von einem Kalender sehen Sie, was sein Besitzer Ihnen freigegeben hat: seine Einträge, Frei/Gebucht-Zeiten oder nichts. Niemand erfährt, dass Sie ihn hinzugefügt haben.</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>Your calendar and those of the people whom you act for</source>
        <translation>Ihr Kalender und die der Personen, für die Sie handeln</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Einträge filtern</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Canceled; what was not read is not shown</source>
        <translation>Abgebrochen; was nicht gelesen wurde, wird nicht gezeigt</translation>
    </message>
    <message>
        <source>Found between %1 and %2</source>
        <translation>Gefunden zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>Nothing in these four weeks has “%1” in it.</source>
        <translation>In diesen vier Wochen enthält nichts „%1“.</translation>
    </message>
    <message>
        <source>Nothing in these four weeks.</source>
        <translation>In diesen vier Wochen steht nichts.</translation>
    </message>
    <message>
        <source>Filter or search</source>
        <translation>Filtern oder suchen</translation>
    </message>
    <message>
        <source>What is shown of the calendar of %1 may be incomplete or out of date.</source>
        <comment>names</comment>
        <translation>Was vom Kalender von %1 zu sehen ist, kann unvollständig oder veraltet sein.</translation>
    </message>
    <message>
        <source>“%1” to %2? Enter moves it there, Esc leaves it where it is.</source>
        <comment>a subject, a time</comment>
        <translation>„%1“ auf %2? Die Eingabetaste verschiebt es dorthin, Esc lässt es, wo es ist.</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Nicht verschoben</translation>
    </message>
    <message>
        <source>Not everything could be read, so “%1” may be there all the same. Of calendars of which you see free/busy times only nothing is found.</source>
        <translation>Nicht alles konnte gelesen werden; „%1“ kann also trotzdem da sein. In Kalendern, von denen Sie nur Frei/Gebucht-Zeiten sehen, wird nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing in the calendars that are ticked has “%1” in it, half a year before and after. Subjects, places and organizers were looked at.</source>
        <translation>In den angekreuzten Kalendern enthält ein halbes Jahr davor und danach nichts „%1“. Gesucht wurde in Betreff, Ort und Organisator.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CalendarTransfer</name>
    <message>
        <source>Nothing was saved</source>
        <translation>Es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>Save a calendar as a file</source>
        <translation>Kalender als Datei speichern</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>Kalender von %1</translation>
    </message>
    <message>
        <source>Private appointment</source>
        <translation>Privater Termin</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Aus einer Datei importieren</translation>
    </message>
    <message>
        <source>iCalendar (*.ics *.ical *.ifb *.icalendar)</source>
        <translation>iCalendar (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB, which is no calendar.</source>
        <translation>Die Datei ist größer als 16 MB; das ist kein Kalender.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was imported. Choose a file that a calendar program saved (*.ics).</source>
        <translation>Es wurde nichts importiert. Wählen Sie eine Datei, die ein Kalenderprogramm gespeichert hat (*.ics).</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CancelQuestion</name>
    <message>
        <source>Cancel the meeting</source>
        <translation>Besprechung absagen</translation>
    </message>
    <message>
        <source>Delete the appointment</source>
        <translation>Termin löschen</translation>
    </message>
    <message>
        <source>Nobody is invited. It is moved to Deleted Items.</source>
        <translation>Niemand ist eingeladen. Der Termin wird in „Gelöschte Elemente“ verschoben.</translation>
    </message>
    <message>
        <source>&amp;Message to them:</source>
        <translation>Nach&amp;richt an die Eingeladenen:</translation>
    </message>
    <message>
        <source>&amp;Cancel the meeting</source>
        <translation>Besprechung &amp;absagen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>It is moved to Deleted Items.</source>
        <translation>Sie wird in „Gelöschte Elemente“ verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tell %n people that it does not take place</source>
        <translation>
            <numerusform>&amp;Einer Person mitteilen, dass die Besprechung nicht stattfindet</numerusform>
            <numerusform>%n P&amp;ersonen mitteilen, dass die Besprechung nicht stattfindet</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell &amp;nobody</source>
        <translation>&amp;Niemanden benachrichtigen</translation>
    </message>
    <message>
        <source>Whoever is invited keeps it in the calendar, as if it took place.</source>
        <translation>Wer eingeladen ist, behält sie im Kalender, als fände sie statt.</translation>
    </message>
    <message>
        <source>Delete somebody else&apos;s meeting</source>
        <translation>Besprechung von jemand anderem löschen</translation>
    </message>
    <message>
        <source>This is a meeting of %1. It is moved to Deleted Items here, and goes on to take place.</source>
        <translation>Dies ist eine Besprechung von %1. Hier wird sie in „Gelöschte Elemente“ verschoben; stattfinden wird sie weiterhin.</translation>
    </message>
    <message>
        <source>&amp;Decline it: %1 is told</source>
        <translation>&amp;Absagen: %1 wird benachrichtigt</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>Nach&amp;richt:</translation>
    </message>
    <message>
        <source>%1 goes on to count on the answer that was given, or goes on to wait for one.</source>
        <translation>%1 verlässt sich weiter auf die gegebene Antwort oder wartet weiter auf eine.</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>L&amp;öschen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CategoriesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CategoriesModel</name>
    <message>
        <source>not in the list</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a category, its colour</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CategoriesView</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>&amp;Allow for this account</source>
        <translation>Für dieses Konto &amp;erlauben</translation>
    </message>
    <message>
        <source>&amp;Do not allow</source>
        <translation>&amp;Nicht erlauben</translation>
    </message>
    <message>
        <source>C&amp;ertificates that the server presented, its own first</source>
        <translation>&amp;Zertifikate, die der Server vorgelegt hat, sein eigenes zuerst</translation>
    </message>
    <message>
        <source>Certificates that the server presented, its own first</source>
        <translation>Zertifikate, die der Server vorgelegt hat, sein eigenes zuerst</translation>
    </message>
    <message>
        <source>Allowed before (SHA-256):</source>
        <translation>Bisher erlaubt (SHA-256):</translation>
    </message>
    <message>
        <source>Server&apos;s own (SHA-256):</source>
        <translation>Das des Servers (SHA-256):</translation>
    </message>
    <message>
        <source>Now (SHA-256):</source>
        <translation>Jetzt (SHA-256):</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ChangeManyDialog</name>
    <message>
        <source>Change many mailboxes</source>
        <translation>Viele Postfächer ändern</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Take back rights whose time is over</source>
        <translation>Berechtigungen zurücknehmen, deren Zeit vorbei ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ChangeManyForm</name>
    <message>
        <source>Who:</source>
        <translation>Wer:</translation>
    </message>
    <message>
        <source>To whom:</source>
        <translation>An wen:</translation>
    </message>
    <message>
        <source>On all &amp;folders, not only the six of a delegate</source>
        <translation>In allen &amp;Ordnern, nicht nur den sechs eines Stellvertreters</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wäh&amp;len …</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wä&amp;hlen …</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>For a time; the &amp;last day:</source>
        <translation>Auf Zei&amp;t; letzter Tag:</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Only the first one is taken: one person at a time.</source>
        <translation>Nur die erste Person wird genommen: immer eine auf einmal.</translation>
    </message>
    <message>
        <source>One person at a time.</source>
        <translation>Immer eine Person auf einmal.</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>&amp;Choose the first one</source>
        <translation>Die erste &amp;wählen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>The role was not removed.</source>
        <translation>Die Rolle wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Wählen Sie eine Person.</translation>
    </message>
    <message>
        <source>Choose who gets the rights.</source>
        <translation>Wählen Sie, wer die Berechtigungen bekommt.</translation>
    </message>
    <message>
        <source>Nobody gets rights from themselves.</source>
        <translation>Niemand bekommt Berechtigungen von sich selbst.</translation>
    </message>
    <message>
        <source>Check a mailbox in the list.</source>
        <translation>Haken Sie in der Liste ein Postfach an.</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>Without a last day the rights stay until somebody takes them away.</source>
        <translation>Ohne letzten Tag bleiben die Berechtigungen, bis jemand sie entzieht.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ChangeManyRun</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Take back what others &amp;changed, too</source>
        <translation>Auch Änderungen anderer &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Stopping; what is being written is ended and read back…</source>
        <translation>Wird angehalten; was gerade geschrieben wird, wird beendet und nachgelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mailbox(es) written</source>
        <translation>
            <numerusform>%1 von %n Postfach geschrieben</numerusform>
            <numerusform>%1 von %n Postfächern geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mailbox(es) read</source>
        <translation>
            <numerusform>%1 von %n Postfach gelesen</numerusform>
            <numerusform>%1 von %n Postfächern gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Each mailbox is read.</source>
        <translation>Jedes Postfach wird gelesen.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>The changes are written, mailbox by mailbox.</source>
        <translation>Die Änderungen werden geschrieben, Postfach für Postfach.</translation>
    </message>
    <message>
        <source>A mailbox that fails does not stop the others.</source>
        <translation>Ein Postfach, bei dem es fehlschlägt, hält die anderen nicht auf.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The journal has it: it can be undone.</source>
        <translation>Das Journal hat es: Es kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Everything else is as it was. Choose a mailbox to see why it was not changed and what to do.</source>
        <translation>Alles andere ist, wie es war. Wählen Sie ein Postfach, um zu sehen, warum es nicht geändert wurde und was zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing is written until you press Apply, and then only where the mailbox is checked.</source>
        <translation>Nichts wird geschrieben, bis Sie „Anwenden“ drücken, und dann nur, wo das Postfach angehakt ist.</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>Es gibt nichts anzuwenden.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Weite&amp;r</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CodePanel</name>
    <message>
        <source>Open %1 on any device and type this code:</source>
        <translation>Öffnen Sie %1 auf einem beliebigen Gerät und geben Sie diesen Code ein:</translation>
    </message>
    <message>
        <source>It is good until %1.</source>
        <translation>Er gilt bis %1.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Cop&amp;y code</source>
        <translation>Code kop&amp;ieren</translation>
    </message>
    <message>
        <source>Open the pa&amp;ge here</source>
        <translation>Seite hier ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CommandBox</name>
    <message>
        <source>Comman&amp;d for the administrator:</source>
        <translation>&amp;Befehl für den Administrator:</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CompareDialog</name>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>ein Postfach</numerusform>
            <numerusform>%n Postfächer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, how many mailboxes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>when, title, how many mailboxes</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Compare audits</source>
        <translation>Prüfungen vergleichen</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>Fi&amp;le…</source>
        <translation>D&amp;atei…</translation>
    </message>
    <message>
        <source>&amp;Earlier:</source>
        <translation>&amp;Frühere:</translation>
    </message>
    <message>
        <source>La&amp;ter:</source>
        <translation>&amp;Spätere:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation>&amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>Takes the later audit from a file</source>
        <translation>Nimmt die spätere Prüfung aus einer Datei</translation>
    </message>
    <message>
        <source>Takes the earlier audit from a file</source>
        <translation>Nimmt die frühere Prüfung aus einer Datei</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Alle Unterschiede</translation>
    </message>
    <message>
        <source>Open an audit</source>
        <translation>Prüfung öffnen</translation>
    </message>
    <message>
        <source>Audits (*.jsonl)</source>
        <translation>Prüfungen (*.jsonl)</translation>
    </message>
    <message>
        <source>There is no audit on record yet. Choose files.</source>
        <translation>Es ist noch keine Prüfung aufgezeichnet. Wählen Sie Dateien.</translation>
    </message>
    <message>
        <source>No difference is of this kind.</source>
        <translation>Kein Unterschied ist von dieser Art.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ComposerActions</name>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Save dra&amp;ft</source>
        <translation>Ent&amp;wurf speichern</translation>
    </message>
    <message>
        <source>Keeps it on this computer; nobody is told</source>
        <translation>Speichert ihn auf diesem Computer; niemand wird benachrichtigt</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>&amp;Anfügen…</translation>
    </message>
    <message>
        <source>Files that go with it</source>
        <translation>Dateien, die mitgesendet werden</translation>
    </message>
    <message>
        <source>Re&amp;currence…</source>
        <translation>Serient&amp;yp…</translation>
    </message>
    <message>
        <source>How the meeting repeats</source>
        <translation>Wie sich die Besprechung wiederholt</translation>
    </message>
    <message>
        <source>Cate&amp;gories</source>
        <translation>&amp;Kategorien</translation>
    </message>
    <message>
        <source>Words and colours by which it is found</source>
        <translation>Wörter und Farben, unter denen sie zu finden ist</translation>
    </message>
    <message>
        <source>&amp;Private</source>
        <translation>&amp;Privat</translation>
    </message>
    <message>
        <source>Others see that the time is taken, not what for</source>
        <translation>Andere sehen, dass die Zeit belegt ist, aber nicht wofür</translation>
    </message>
    <message>
        <source>High &amp;importance</source>
        <translation>Wichtigkeit: &amp;hoch</translation>
    </message>
    <message>
        <source>Marks the invitation as important</source>
        <translation>Kennzeichnet die Einladung als wichtig</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the meeting…</source>
        <translation>Bespre&amp;chung absagen…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Forgets what is written here</source>
        <translation>Vergisst, was hier geschrieben steht</translation>
    </message>
    <message>
        <source>&amp;Request responses</source>
        <translation>&amp;Antworten anfordern</translation>
    </message>
    <message>
        <source>Allow new &amp;time proposals</source>
        <translation>Neue &amp;Zeitvorschläge zulassen</translation>
    </message>
    <message>
        <source>&amp;Low importance</source>
        <translation>Wichtigkeit: nie&amp;drig</translation>
    </message>
    <message>
        <source>&amp;Sensitivity</source>
        <translation>Vertraul&amp;ichkeit</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>P&amp;ersonal</source>
        <translation>P&amp;ersönlich</translation>
    </message>
    <message>
        <source>&amp;Confidential</source>
        <translation>&amp;Vertraulich</translation>
    </message>
    <message>
        <source>Cate&amp;gories (%1)</source>
        <translation>&amp;Kategorien (%1)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Puts it into the calendar and tells those invited</source>
        <translation>Trägt sie in den Kalender ein und benachrichtigt die Eingeladenen</translation>
    </message>
    <message>
        <source>Puts it into the calendar; nobody is invited</source>
        <translation>Trägt den Termin in den Kalender ein; niemand ist eingeladen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ComposerFlow</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anfügen</translation>
    </message>
    <message>
        <source>%1 cannot be attached.</source>
        <translation>%1 lässt sich nicht anfügen.</translation>
    </message>
    <message>
        <source>It could not be read, or not be kept with the draft.</source>
        <translation>Die Datei ließ sich nicht lesen oder nicht mit dem Entwurf speichern.</translation>
    </message>
    <message>
        <source>%1 is the organizer already.</source>
        <translation>%1 ist schon der Organisator.</translation>
    </message>
    <message>
        <source>%1 is invited already.</source>
        <translation>%1 ist schon eingeladen.</translation>
    </message>
    <message>
        <source>%1 is no group.</source>
        <translation>%1 ist keine Gruppe.</translation>
    </message>
    <message>
        <source>Not everybody in %1 is known.</source>
        <translation>Nicht alle in %1 sind bekannt.</translation>
    </message>
    <message>
        <source>The server gave only some of its members, or one has no address.</source>
        <translation>Der Server hat nur einen Teil der Mitglieder genannt, oder ein Mitglied hat keine Adresse.</translation>
    </message>
    <message>
        <source>Invite the group itself to reach all of them.</source>
        <translation>Laden Sie die Gruppe selbst ein, um alle zu erreichen.</translation>
    </message>
    <message>
        <source>The meeting is nobody&apos;s yet.</source>
        <translation>Es steht noch nicht fest, wessen Besprechung dies ist.</translation>
    </message>
    <message>
        <source>Choose on whose behalf it is made.</source>
        <translation>Wählen Sie, in wessen Auftrag sie stattfindet.</translation>
    </message>
    <message>
        <source>The meeting has no subject.</source>
        <translation>Die Besprechung hat keinen Betreff.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Noch ein&amp;mal nachsehen</translation>
    </message>
    <message>
        <source>Send it &amp;again</source>
        <translation>Noch ein&amp;mal senden</translation>
    </message>
    <message>
        <source>&amp;Leave it so</source>
        <translation>Es &amp;dabei belassen</translation>
    </message>
    <message>
        <source>The draft could not be kept on this computer.</source>
        <translation>Der Entwurf ließ sich auf diesem Computer nicht speichern.</translation>
    </message>
    <message>
        <source>What is written here is lost when the window closes.</source>
        <translation>Was hier geschrieben steht, geht verloren, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Look whether the disk is full, then save the draft again.</source>
        <translation>Sehen Sie nach, ob der Datenträger voll ist, und speichern Sie den Entwurf dann noch einmal.</translation>
    </message>
    <message>
        <source>The meeting is being sent.</source>
        <translation>Die Besprechung wird gerade gesendet.</translation>
    </message>
    <message>
        <source>The window can be closed when that is done. Esc stops it before the next step.</source>
        <translation>Das Fenster lässt sich schließen, wenn das fertig ist. Esc hält vor dem nächsten Schritt an.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the series could not be read.</source>
        <translation>
            <numerusform>Eine Datei der Serie konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Dateien der Serie konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meetings from this day on would be without: %1.</source>
        <translation>Den Besprechungen von diesem Tag an würde fehlen: %1.</translation>
    </message>
    <message>
        <source>Attach them here, or close this and try again.</source>
        <translation>Hängen Sie sie hier an, oder schließen Sie dieses Fenster und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ComposerNotices</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>warnings</comment>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::ComposerWindow</name>
    <message>
        <source>your time zone</source>
        <translation>Ihre Zeitzone</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>Ihre Zeit</translation>
    </message>
    <message>
        <source>the time of %1</source>
        <translation>die Zeit von %1</translation>
    </message>
    <message>
        <source>%1 above, %2 below</source>
        <comment>cities</comment>
        <translation>%1 oben, %2 unten</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <comment>a time</comment>
        <translation>%1 &amp;verwenden</translation>
    </message>
    <message>
        <source>When people are free could not be read: %1</source>
        <translation>Wann alle frei sind, ließ sich nicht lesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n room(s)</source>
        <extracomment>&quot;10 people and 3 rooms&quot;</extracomment>
        <translation>
            <numerusform>%1 und %n Raum</numerusform>
            <numerusform>%1 und %n Räumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Availability of %1 read at %2 in %n request(s)</source>
        <translation>
            <numerusform>Gelesen um %2: Verfügbarkeit von %1, %n Anfrage</numerusform>
            <numerusform>Gelesen um %2: Verfügbarkeit von %1, %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the meeting…</source>
        <translation>Lese die Besprechung…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sende…</translation>
    </message>
    <message>
        <source>Sending, step %1 of %2…</source>
        <translation>Sende, Schritt %1 von %2…</translation>
    </message>
    <message>
        <source>The server does not tell the time zone of %1: this is the one of your computer.</source>
        <translation>Der Server nennt die Zeitzone von %1 nicht: Dies ist die Ihres Computers.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ComposerWindows</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>A meeting that was not sent was kept: “%1” for %2.</source>
        <translation>Eine nicht gesendete Besprechung ist noch da: „%1“ für %2.</translation>
    </message>
    <message>
        <source>It was last written on %1 at %2.</source>
        <translation>Zuletzt wurde am %1 um %2 daran geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <comment>drafts</comment>
        <translation>
            <numerusform>Danach noch %n weitere.</numerusform>
            <numerusform>Danach noch %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>“%1” for %2 was being sent when the program ended.</source>
        <translation>„%1“ für %2 wurde gerade gesendet, als das Programm endete.</translation>
    </message>
    <message>
        <source>That was on %1 at %2. Whether it went out is not known yet.</source>
        <translation>Das war am %1 um %2. Ob es hinausging, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>&amp;Look and finish</source>
        <translation>&amp;Nachsehen und abschließen</translation>
    </message>
    <message>
        <source>&amp;Leave it so</source>
        <translation>Es &amp;dabei belassen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is a meeting of %2, who alone can move or cancel it.</source>
        <comment>a subject, a person</comment>
        <translation>„%1“ ist eine Besprechung von %2; niemand sonst kann sie verschieben oder absagen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Under “Requests” it can be declined, or another time be proposed, as long as the request is there.</source>
        <translation>Es wurde nichts geändert. Unter „Anfragen“ kann sie abgelehnt oder eine andere Zeit vorgeschlagen werden, solange die Anfrage da ist.</translation>
    </message>
    <message numerus="yes">
        <source>The copy is without %n attachment(s): they could not be read.</source>
        <translation>
            <numerusform>Der Kopie fehlt eine Anlage: Sie konnte nicht gelesen werden.</numerusform>
            <numerusform>Der Kopie fehlen %n Anlagen: Sie konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1 of %2…</source>
        <translation>%1 von %2 wird importiert …</translation>
    </message>
    <message>
        <source>Another file is still being imported.</source>
        <translation>Eine andere Datei wird noch importiert.</translation>
    </message>
    <message>
        <source>Nothing of this one was imported. Import it when that is finished, or stop that with Esc.</source>
        <translation>Von dieser wurde nichts importiert. Importieren Sie sie, wenn die andere fertig ist, oder brechen Sie diese mit Esc ab.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ConnectionFields</name>
    <message>
        <source>&amp;Certificate and proxy</source>
        <translation>&amp;Zertifikat und Proxy</translation>
    </message>
    <message>
        <source>C&amp;lient certificate:</source>
        <translation>C&amp;lientzertifikat:</translation>
    </message>
    <message>
        <source>A PKCS#12 file (.p12, .pfx), if the server wants one of this computer.</source>
        <translation>Eine PKCS#12-Datei (.p12, .pfx), falls der Server von diesem Computer eine verlangt.</translation>
    </message>
    <message>
        <source>Passp&amp;hrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>Pro&amp;xy user name:</source>
        <translation>Pro&amp;xy-Benutzername:</translation>
    </message>
    <message>
        <source>Only if the proxy of this network asks for it.</source>
        <translation>Nur, wenn der Proxy dieses Netzes danach fragt.</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word:</source>
        <translation>Proxy-Kenn&amp;wort:</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Da&amp;tei…</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>Clientzertifikat auswählen</translation>
    </message>
    <message>
        <source>Certificates with a key (*.p12 *.pfx)</source>
        <translation>Zertifikate mit Schlüssel (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>Wie in den Einstellungen des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one, by hand</source>
        <translation>Dieser, von Hand</translation>
    </message>
    <message>
        <source>Prox&amp;y:</source>
        <translation>Prox&amp;y:</translation>
    </message>
    <message>
        <source>Proxy a&amp;ddress:</source>
        <translation>Proxya&amp;dresse:</translation>
    </message>
    <message>
        <source>http://… or socks5://…, for this account alone.</source>
        <translation>http://… oder socks5://…, nur für dieses Konto.</translation>
    </message>
    <message>
        <source>This is no proxy address: http://name:8080, for example.</source>
        <translation>Das ist keine Proxyadresse: zum Beispiel http://name:8080.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ConnectionLogWindow</name>
    <message>
        <source>Only &amp;failures</source>
        <translation>Nur &amp;Fehlschläge</translation>
    </message>
    <message>
        <source>Connection log – OnBehalf</source>
        <translation>Verbindungsprotokoll – OnBehalf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen exchanges with their XML</source>
        <translation>Kopiert die gewählten Anfragen und Antworten mit ihrem XML</translation>
    </message>
    <message>
        <source>&amp;Save for support…</source>
        <translation>Für den &amp;Support speichern…</translation>
    </message>
    <message>
        <source>Saves all that is kept in one text file, which says what is in it</source>
        <translation>Speichert alles, was aufbewahrt ist, in einer Textdatei, in der steht, was sie enthält</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Forgets all exchanges</source>
        <translation>Vergisst alle Anfragen und Antworten</translation>
    </message>
    <message>
        <source>Search exchanges and their XML</source>
        <translation>Anfragen und ihr XML durchsuchen</translation>
    </message>
    <message>
        <source>The latest %1 exchanges are kept while OnBehalf runs, and %2 MB of them at most.</source>
        <translation>Aufbewahrt werden die letzten %1 Anfragen mit ihren Antworten, solange OnBehalf läuft, höchstens %2 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exchange(s) shown</source>
        <translation>
            <numerusform>%1 von %n Anfrage angezeigt</numerusform>
            <numerusform>%1 von %n Anfragen angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) copied</source>
        <translation>
            <numerusform>%n Anfrage kopiert</numerusform>
            <numerusform>%n Anfragen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Für den Support speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>OnBehalf connection log %1</source>
        <translation>OnBehalf-Verbindungsprotokoll %1</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CopyDialog</name>
    <message>
        <source>Copy to another calendar</source>
        <translation>In einen anderen Kalender kopieren</translation>
    </message>
    <message>
        <source>&amp;Into the calendar of:</source>
        <translation>&amp;In den Kalender von:</translation>
    </message>
    <message>
        <source>A new appointment is made there, with everything but the invitees: it is not the same meeting, and does not follow what becomes of it. Nobody is told.</source>
        <translation>Dort entsteht ein neuer Termin mit allem außer den Eingeladenen: Es ist nicht dieselbe Besprechung und folgt ihren Änderungen nicht. Niemand wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Of the series only this one is copied.</source>
        <translation>Aus der Serie wird nur dieser kopiert.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>OnBehalf::CopyRightsDialog</name>
    <message>
        <source>&amp;A colleague&apos;s rights to others</source>
        <translation>&amp;Die Rechte einer Person für andere</translation>
    </message>
    <message>
        <source>The &amp;list of “%1” to other folders</source>
        <translation>Die &amp;Liste von „%1“ für andere Ordner</translation>
    </message>
    <message>
        <source>Copy rights</source>
        <translation>Rechte kopieren</translation>
    </message>
    <message>
        <source>Staged only: the review shows each change before anything is sent.</source>
        <translation>Nur vorgemerkt: Die Prüfung zeigt jede Änderung, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>Vor&amp;merken</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Hand over: take them away from the first one</source>
        <translation>Über&amp;geben: der ersten Person wegnehmen</translation>
    </message>
    <message>
        <source>In “%1” only</source>
        <translation>Nur in „%1“</translation>
    </message>
    <message>
        <source>In “%1” and its subfolders</source>
        <translation>In „%1“ und Unterordnern</translation>
    </message>
    <message>
        <source>In all folders of the mailbox</source>
        <translation>In allen Ordnern des Postfachs</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>An:</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>W&amp;o:</translation>
    </message>
    <message>
        <source>And to all folders &amp;below it</source>
        <translation>Und für alle Ordner dar&amp;unter</translation>
    </message>
    <message>
        <source>&amp;Remove entries that “%1” does not have</source>
        <translation>&amp;Einträge entfernen, die „%1“ nicht hat</translation>
    </message>
    <message>
        <source>&amp;Default and Anonymous too</source>
        <translation>Auch &amp;Standard und Anonym</translation>
    </message>
    <message>
        <source>They get the same rights, folder by folder.</source>
        <translation>Sie erhalten dieselben Rechte, Ordner für Ordner.</translation>
    </message>
    <message>
        <source>Who gets the rights</source>
        <translation>Wer die Rechte erhält</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Choose %n people</source>
        <translation>
            <numerusform>%n Person &amp;wählen</numerusform>
            <numerusform>%n Personen &amp;wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Nobody has an entry of their own yet.</source>
        <translation>Noch hat niemand einen eigenen Eintrag.</translation>
    </message>
    <message>
        <source>Choose who gets the rights.</source>
        <translation>Wählen Sie, wer die Rechte erhält.</translation>
    </message>
    <message>
        <source>Rights are handed over to one person.</source>
        <translation>Übergeben werden Rechte an eine Person.</translation>
    </message>
    <message>
        <source>Nobody gets rights from themselves.</source>
        <translation>Niemand erhält Rechte von sich selbst.</translation>
    </message>
    <message>
        <source>Choose another folder in the tree.</source>
        <translation>Wählen Sie einen anderen Ordner im Baum.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::Ctl</name>
    <message>
        <source>Makes people delegates. Folders that are not named keep what the person already has there, else None; copies and private items are off unless named.</source>
        <translation>Macht Personen zu Stellvertretern. In nicht genannten Ordnern bleibt, was die Person dort schon hat, sonst None; Kopien und private Elemente sind aus, wenn sie nicht genannt werden.</translation>
    </message>
    <message>
        <source>Changes delegates. Only what is named changes.</source>
        <translation>Ändert Stellvertreter. Nur was genannt ist, ändert sich.</translation>
    </message>
    <message>
        <source>Takes delegates off a mailbox, with their rights on the six folders.</source>
        <translation>Entfernt Stellvertreter von einem Postfach, samt ihren Rechten an den sechs Ordnern.</translation>
    </message>
    <message>
        <source>Searches the directory by the beginning of a name or address.</source>
        <translation>Durchsucht das Verzeichnis nach dem Anfang eines Namens oder einer Adresse.</translation>
    </message>
    <message>
        <source>Read the password from standard input; without it from the keychain or a prompt.</source>
        <translation>Das Kennwort von der Standardeingabe lesen; sonst aus dem Schlüsselbund oder auf Nachfrage.</translation>
    </message>
    <message>
        <source>The language of texts from the server, such as de-DE.</source>
        <translation>Die Sprache von Texten des Servers, etwa de-DE.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Ein JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Say what would be changed, and change nothing.</source>
        <translation>Sagen, was geändert würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>None, Reviewer, Author or Editor on this folder.</source>
        <translation>None, Reviewer, Author oder Editor für diesen Ordner.</translation>
    </message>
    <message>
        <source>Receives copies of meeting messages (needs Editor on the calendar).</source>
        <translation>Erhält Kopien von Besprechungsnachrichten (setzt Editor im Kalender voraus).</translation>
    </message>
    <message>
        <source>Receives no copies.</source>
        <translation>Erhält keine Kopien.</translation>
    </message>
    <message>
        <source>Sees private items, in all folders.</source>
        <translation>Sieht private Elemente, in allen Ordnern.</translation>
    </message>
    <message>
        <source>Does not see private items.</source>
        <translation>Sieht private Elemente nicht.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no level: use None, Reviewer, Author or Editor.</source>
        <translation>„%1“ ist keine Berechtigungsstufe: Verwenden Sie None, Reviewer, Author oder Editor.</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 und --%2 schließen einander aus.</translation>
    </message>
    <message>
        <source>Only a delegate with Editor on the calendar can receive copies of meeting messages: use --calendar Editor, or leave --copies out.</source>
        <translation>Nur ein Stellvertreter mit Editor im Kalender kann Kopien von Besprechungsnachrichten erhalten: Verwenden Sie --calendar Editor, oder lassen Sie --copies weg.</translation>
    </message>
    <message>
        <source>Say what is to change: a folder&apos;s level, --copies or --private.</source>
        <translation>Sagen Sie, was sich ändern soll: die Berechtigungsstufe eines Ordners, --copies oder --private.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value: use DelegatesOnly, DelegatesAndMe, DelegatesAndSendInformationToMe or NoForward.</source>
        <translation>„%1“ ist kein Wert: Verwenden Sie DelegatesOnly, DelegatesAndMe, DelegatesAndSendInformationToMe oder NoForward.</translation>
    </message>
    <message>
        <source>Delegation in Microsoft Exchange from a terminal.</source>
        <translation>Stellvertretung in Microsoft Exchange vom Terminal aus.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Changed since then, and written over by undoing:</source>
        <translation>Seither geändert, und durch das Rückgängigmachen überschrieben:</translation>
    </message>
    <message>
        <source>Nothing was written. Look at what it would do with --dry-run, or undo it in the window, where you can decide.</source>
        <translation>Es wurde nichts geschrieben. Sehen Sie sich mit --dry-run an, was geschähe, oder machen Sie es im Fenster rückgängig, wo Sie entscheiden können.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Say which server with --server.</source>
        <translation>Nennen Sie den Server mit --server.</translation>
    </message>
    <message>
        <source>Say who signs in with --user.</source>
        <translation>Nennen Sie mit --user, wer sich anmeldet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no e-mail address: say whose mailbox is meant with --mailbox.</source>
        <translation>„%1“ ist keine E-Mail-Adresse: Nennen Sie mit --mailbox, wessen Postfach gemeint ist.</translation>
    </message>
    <message>
        <source>Passwords are sent over https only (http on this computer alone). Use an https address of the server.</source>
        <translation>Kennwörter werden nur über https gesendet (http nur auf diesem Computer). Verwenden Sie eine https-Adresse des Servers.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The server does not say where meeting requests go.</source>
        <translation>Der Server sagt nicht, wohin Besprechungsanfragen gehen.</translation>
    </message>
    <message>
        <source>%1 has no delegates.</source>
        <translation>%1 hat keine Stellvertreter.</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Niemand wurde gefunden.</translation>
    </message>
    <message>
        <source>There are more: type more of the name.</source>
        <translation>Es gibt mehr: Geben Sie mehr vom Namen an.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile; nothing was written:</source>
        <translation>Jemand anderes hat dies inzwischen geändert; es wurde nichts geschrieben:</translation>
    </message>
    <message>
        <source>The server also changed: %1</source>
        <translation>Der Server hat außerdem geändert: %1</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Kennwort von %1: </translation>
    </message>
    <message>
        <source>Shows or sets where meeting requests go, for all delegates.</source>
        <translation>Zeigt oder setzt für alle Stellvertreter, wohin Besprechungsanfragen gehen.</translation>
    </message>
    <message>
        <source>DELEGATE is an e-mail address, a name that the directory has only once, or a SID. Several may be given.</source>
        <translation>DELEGATE ist eine E-Mail-Adresse, ein Name, den es im Verzeichnis nur einmal gibt, oder eine SID. Es können mehrere angegeben werden.</translation>
    </message>
    <message>
        <source>VALUE is DelegatesOnly, DelegatesAndMe, DelegatesAndSendInformationToMe or NoForward; without it nothing is changed.</source>
        <translation>VALUE ist DelegatesOnly, DelegatesAndMe, DelegatesAndSendInformationToMe oder NoForward; ohne diesen Wert wird nichts geändert.</translation>
    </message>
    <message>
        <source>TEXT is the beginning of a name or address.</source>
        <translation>TEXT ist der Anfang eines Namens oder einer Adresse.</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Versuchen Sie %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs an argument. %2</source>
        <translation>„%1“ braucht ein Argument. %2</translation>
    </message>
    <message>
        <source>An argument is empty. %1</source>
        <translation>Ein Argument ist leer. %1</translation>
    </message>
    <message>
        <source>--%1 has an empty value.</source>
        <translation>--%1 hat einen leeren Wert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a server: it looks like https://mail.example.org/EWS/Exchange.asmx.</source>
        <translation>„%1“ ist keine Adresse eines Servers: Sie sieht aus wie https://mail.example.org/EWS/Exchange.asmx.</translation>
    </message>
    <message>
        <source>--%1 takes an e-mail address, not &apos;%2&apos;.</source>
        <translation>--%1 verlangt eine E-Mail-Adresse, nicht „%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language: it looks like de-DE.</source>
        <translation>„%1“ ist keine Sprache: Sie sieht aus wie de-DE.</translation>
    </message>
    <message>
        <source>The last change was cut off before it was read back. Undoing takes this back too, whoever changed it:</source>
        <translation>Die letzte Änderung wurde abgebrochen, bevor sie zurückgelesen war. Das Rückgängigmachen nimmt auch dies zurück, wer immer es geändert hat:</translation>
    </message>
    <message>
        <source>Options of this command:</source>
        <translation>Optionen dieses Befehls:</translation>
    </message>
    <message>
        <source>General options:</source>
        <translation>Allgemeine Optionen:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Verwendung: %1</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Each command has more to say with --help.</source>
        <translation>Zu jedem Befehl sagt --help mehr.</translation>
    </message>
    <message>
        <source>The password came from the keychain. Sign in once in the window to have the right one remembered, or give it with --password-stdin.</source>
        <translation>Das Kennwort kam aus dem Schlüsselbund. Melden Sie sich einmal im Fenster an, damit das richtige gespeichert wird, oder geben Sie es mit --password-stdin an.</translation>
    </message>
    <message>
        <source>Meeting requests (%1): %2</source>
        <translation>Besprechungsanfragen (%1): %2</translation>
    </message>
    <message>
        <source>There is no password on standard input: --password-stdin reads its first line.</source>
        <translation>Auf der Standardeingabe ist kein Kennwort: --password-stdin liest ihre erste Zeile.</translation>
    </message>
    <message>
        <source>Waiting for the keychain, which may want to be unlocked.</source>
        <translation>Es wird auf den Schlüsselbund gewartet, der vielleicht entsperrt werden will.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password of %1 at: give it with --password-stdin.</source>
        <translation>Es gibt kein Terminal, an dem nach dem Kennwort von %1 gefragt werden könnte: Geben Sie es mit --password-stdin an.</translation>
    </message>
    <message>
        <source>No password was typed; nothing was sent.</source>
        <translation>Es wurde kein Kennwort eingegeben und nichts gesendet.</translation>
    </message>
    <message>
        <source>Check --user and the password. Some servers want the user name as DOMAIN\name.</source>
        <translation>Prüfen Sie --user und das Kennwort. Manche Server wollen den Benutzernamen als DOMÄNE\Name.</translation>
    </message>
    <message>
        <source>Sign in once in the window, which shows the certificate. Accept it only if your administrator confirms it.</source>
        <translation>Melden Sie sich einmal im Fenster an, das das Zertifikat zeigt. Nehmen Sie es nur an, wenn Ihr Administrator es bestätigt.</translation>
    </message>
    <message>
        <source>Change the levels with &apos;delegates update&apos;.</source>
        <translation>Ändern Sie die Berechtigungsstufen mit „delegates update“.</translation>
    </message>
    <message>
        <source>&apos;delegates list&apos; shows who is; &apos;delegates add&apos; makes somebody one.</source>
        <translation>„delegates list“ zeigt, wer es ist; „delegates add“ macht jemanden dazu.</translation>
    </message>
    <message>
        <source>Give the whole e-mail address, or look for it with &apos;directory search&apos;.</source>
        <translation>Geben Sie die ganze E-Mail-Adresse an, oder suchen Sie sie mit „directory search“.</translation>
    </message>
    <message>
        <source>Give the whole e-mail address: &apos;directory search&apos; shows it.</source>
        <translation>Geben Sie die ganze E-Mail-Adresse an: „directory search“ zeigt sie.</translation>
    </message>
    <message>
        <source>Name everybody once.</source>
        <translation>Nennen Sie jede Person nur einmal.</translation>
    </message>
    <message>
        <source>Make room on the disk or correct the rights of the file that the details name, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder berichtigen Sie die Rechte der Datei, die in den Einzelheiten steht, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This person is not a delegate.</source>
        <translation>Diese Person ist kein Stellvertreter.</translation>
    </message>
    <message>
        <source>Nothing more was written.</source>
        <translation>Sonst wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>applied, read back</source>
        <translation>übernommen, zurückgelesen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not applied, although the server did not refuse it</source>
        <translation>nicht übernommen, obwohl der Server es nicht abgelehnt hat</translation>
    </message>
    <message>
        <source>sent, result unknown</source>
        <translation>gesendet, Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Leave the owner out.</source>
        <translation>Lassen Sie den Besitzer weg.</translation>
    </message>
    <message>
        <source>FOLDER is the name of a default folder, whatever the mailbox&apos;s language (inbox, calendar, contacts, tasks, notes, journal, sentitems, msgfolderroot for the whole mailbox ...), a path (inbox/Projects), or an id from &apos;folders list --json&apos;.</source>
        <translation>FOLDER ist der Name eines Standardordners, gleich in welcher Sprache das Postfach ist (inbox, calendar, contacts, tasks, notes, journal, sentitems, msgfolderroot für das ganze Postfach ...), ein Pfad (inbox/Projekte) oder eine Id aus &apos;folders list --json&apos;.</translation>
    </message>
    <message>
        <source>PERSON is an e-mail address, a name that the directory has only once, a name or SID on the list, or Default or Anonymous.</source>
        <translation>PERSON ist eine E-Mail-Adresse, ein Name, den es im Verzeichnis nur einmal gibt, ein Name oder eine SID auf der Liste, oder Default oder Anonymous.</translation>
    </message>
    <message>
        <source>RIGHTS is None, Reviewer, Contributor, NoneditingAuthor, Author, PublishingAuthor, Editor, PublishingEditor or Owner; on calendars also AvailabilityOnly or LimitedDetails; or single rights with commas between them, such as read=full,create,visible,edit=own: read=none, time, titles or full; create; subfolders; edit=none, own or all; delete=none, own or all; visible; contact; owner. What is not named there is not granted.</source>
        <translation>RIGHTS ist None, Reviewer, Contributor, NoneditingAuthor, Author, PublishingAuthor, Editor, PublishingEditor oder Owner; bei Kalendern auch AvailabilityOnly oder LimitedDetails; oder einzelne Rechte mit Kommas dazwischen, etwa read=full,create,visible,edit=own: read=none, time, titles oder full; create; subfolders; edit=none, own oder all; delete=none, own oder all; visible; contact; owner. Was nicht genannt ist, wird nicht gewährt.</translation>
    </message>
    <message>
        <source>The folder whose list is copied.</source>
        <translation>Der Ordner, dessen Liste kopiert wird.</translation>
    </message>
    <message>
        <source>The folder that gets it; may be given several times.</source>
        <translation>Der Ordner, der sie erhält; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Remove the entries that the copied list lacks.</source>
        <translation>Einträge entfernen, die der kopierten Liste fehlen.</translation>
    </message>
    <message>
        <source>Leave Default and Anonymous as they are.</source>
        <translation>Default und Anonymous lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>The person whose rights another gets.</source>
        <translation>Die Person, deren Rechte eine andere erhält.</translation>
    </message>
    <message>
        <source>The person who gets them.</source>
        <translation>Die Person, die sie erhält.</translation>
    </message>
    <message>
        <source>Take the rights away from the first person then.</source>
        <translation>Der ersten Person die Rechte dann wegnehmen.</translation>
    </message>
    <message>
        <source>Lists the folders of a mailbox, or those in one folder, as far as you may see them.</source>
        <translation>Zeigt die Ordner eines Postfachs oder die in einem Ordner, soweit Sie sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Gives a person rights on a folder, in place of those the person has there. All other entries stay as they are.</source>
        <translation>Gibt einer Person Rechte auf einen Ordner, anstelle derer, die sie dort hat. Alle anderen Einträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Takes a person off a folder&apos;s list. Default and Anonymous get None.</source>
        <translation>Nimmt eine Person von der Liste eines Ordners. Default und Anonymous erhalten None.</translation>
    </message>
    <message>
        <source>Copies a folder&apos;s list to other folders (--from, --to), or gives a person the rights that a colleague has (--from-person, --to-person): in FOLDER, or without it in the whole mailbox. With --hand-over the colleague loses them. Only folder rights are copied: nobody becomes a delegate, and delegates stay what they are.</source>
        <translation>Kopiert die Liste eines Ordners auf andere Ordner (--from, --to) oder gibt einer Person die Rechte einer anderen (--from-person, --to-person): in FOLDER oder ohne Angabe im ganzen Postfach. Mit --hand-over verliert die andere sie. Kopiert werden nur Ordnerrechte: Niemand wird Stellvertreter, und Stellvertreter bleiben, was sie sind.</translation>
    </message>
    <message>
        <source>The folders below them too.</source>
        <translation>Auch die Ordner darunter.</translation>
    </message>
    <message>
        <source>The same in all folders below.</source>
        <translation>Dasselbe in allen Ordnern darunter.</translation>
    </message>
    <message>
        <source>Make the folders above visible to the person, who otherwise does not find the folder in lists.</source>
        <translation>Die Ordner darüber für die Person sichtbar machen, die den Ordner sonst in Listen nicht findet.</translation>
    </message>
    <message>
        <source>Say what is to be copied: either --from and --to for folders, or --from-person and --to-person.</source>
        <translation>Sagen Sie, was kopiert werden soll: entweder --from und --to für Ordner oder --from-person und --to-person.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one argument too many: --from and --to name the folders.</source>
        <translation>&apos;%1&apos; ist ein Argument zu viel: --from und --to nennen die Ordner.</translation>
    </message>
    <message>
        <source>--hand-over is for people: --from-person and --to-person.</source>
        <translation>--hand-over ist für Personen: --from-person und --to-person.</translation>
    </message>
    <message>
        <source>--replace and --named-only are for folders: --from and --to.</source>
        <translation>--replace und --named-only sind für Ordner: --from und --to.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no level and no right: see --help for the words.</source>
        <translation>&apos;%1&apos; ist keine Stufe und kein Recht: --help nennt die Wörter.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs more arguments. %2</source>
        <translation>&apos;%1&apos; braucht mehr Argumente. %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Search folder</source>
        <translation>Suchordner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Default folder</source>
        <translation>Standardordner</translation>
    </message>
    <message>
        <source>There is no folder in it that you may see.</source>
        <translation>Darin ist kein Ordner, den Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Reading folders: %1 of about %2.</source>
        <translation>Lese Ordner: %1 von etwa %2.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>On it without an account: %1. The server drops such entries whenever the list is written.</source>
        <translation>Ohne Konto darauf: %1. Der Server verwirft solche Einträge, sobald die Liste geschrieben wird.</translation>
    </message>
    <message>
        <source>%1: writing this list makes the server drop the entries of accounts that no longer exist, which Undo cannot bring back: %2</source>
        <translation>%1: Wird diese Liste geschrieben, verwirft der Server die Einträge von Konten, die es nicht mehr gibt; Rückgängig bringt sie nicht zurück: %2</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile, and it stays so: %1</source>
        <translation>Jemand anders hat dies inzwischen geändert, und es bleibt so: %1</translation>
    </message>
    <message>
        <source>%1 of %2 folders written.</source>
        <translation>%1 von %2 Ordnern geschrieben.</translation>
    </message>
    <message>
        <source>&apos;folders list --deep&apos; shows the folders that you may see. Ask the owner whether the folder is there and visible to you.</source>
        <translation>&apos;folders list --deep&apos; zeigt die Ordner, die Sie sehen dürfen. Fragen Sie den Inhaber, ob es den Ordner gibt und ob er für Sie sichtbar ist.</translation>
    </message>
    <message>
        <source>Give its id, which &apos;folders list --deep --json&apos; shows.</source>
        <translation>Geben Sie seine Id an, die &apos;folders list --deep --json&apos; zeigt.</translation>
    </message>
    <message>
        <source>&apos;permissions list&apos; shows who is on it; &apos;permissions set&apos; puts somebody on it.</source>
        <translation>&apos;permissions list&apos; zeigt, wer darauf steht; &apos;permissions set&apos; setzt jemanden darauf.</translation>
    </message>
    <message>
        <source>Part of the changes may have been written all the same: look with &apos;%1&apos; before you try again.</source>
        <translation>Ein Teil der Änderungen kann trotzdem geschrieben sein: Sehen Sie mit &apos;%1&apos; nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>You may neither see nor change this folder&apos;s list.</source>
        <translation>Sie dürfen die Liste dieses Ordners weder sehen noch ändern.</translation>
    </message>
    <message>
        <source>Whoever owns the mailbox or the folder, or has full access to the mailbox, manages it. Ask one of them for Owner on the folder.</source>
        <translation>Verwalten darf sie, wer Inhaber des Postfachs oder Besitzer des Ordners ist oder Vollzugriff auf das Postfach hat. Bitten Sie darum, Besitzer des Ordners zu werden.</translation>
    </message>
    <message>
        <source>Reading permission lists: %1 of %2.</source>
        <translation>Lese Berechtigungslisten: %1 von %2.</translation>
    </message>
    <message>
        <source>Looking up who is a group: %1 of %2.</source>
        <translation>Sehe nach, wer eine Gruppe ist: %1 von %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 is no file that could be written: use --csv - for standard output.</source>
        <translation>%1 ist keine Datei, die geschrieben werden könnte: --csv - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>You may see none of the permission lists in this mailbox.</source>
        <translation>Sie dürfen keine der Berechtigungslisten in diesem Postfach sehen.</translation>
    </message>
    <message>
        <source>Who can do what in %1</source>
        <translation>Wer was darf in %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Nichts Auffälliges gefunden.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Lists who can do what in a whole mailbox, where it comes from (an entry of their own, a group, Default ...), and what is odd about it. Where part of it cannot be read, the rest is listed and the exit status says so.</source>
        <translation>Zeigt, wer in einem ganzen Postfach was darf, woher das kommt (ein eigener Eintrag, eine Gruppe, Default ...) und was daran auffällt. Ist ein Teil nicht lesbar, wird der Rest gezeigt, und der Exit-Status sagt es.</translation>
    </message>
    <message>
        <source>Write a line for each right into FILE, for a spreadsheet: person, address, folder, level, origin. - is standard output.</source>
        <translation>Für jedes Recht eine Zeile in FILE schreiben, für Tabellen: Person, Adresse, Ordner, Stufe, Herkunft. - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>&apos;delegates list&apos; shows it with its error.</source>
        <translation>&apos;delegates list&apos; zeigt ihn mit seinem Fehler.</translation>
    </message>
    <message>
        <source>(private)</source>
        <translation>(privat)</translation>
    </message>
    <message>
        <source>Free all the time.</source>
        <translation>Die ganze Zeit frei.</translation>
    </message>
    <message>
        <source>Nothing is in the calendar then.</source>
        <translation>Für diese Zeit ist nichts im Kalender.</translation>
    </message>
    <message>
        <source>The organisation has no room lists.</source>
        <translation>Die Organisation hat keine Raumlisten.</translation>
    </message>
    <message>
        <source>Look up how it is, and do what is left where that tells nobody twice.</source>
        <translation>Nachsehen, wie der Stand ist, und tun, was noch aussteht, soweit es niemanden zweimal benachrichtigt.</translation>
    </message>
    <message>
        <source>With --finish: send once more what cannot be found out. Some may hear of it twice.</source>
        <translation>Mit --finish: noch einmal senden, was sich nicht feststellen lässt. Manche erfahren es vielleicht zweimal.</translation>
    </message>
    <message>
        <source>Forget what is left. What is in the calendar stays.</source>
        <translation>Vergessen, was noch aussteht. Was im Kalender ist, bleibt.</translation>
    </message>
    <message>
        <source>From when on, as 2026-12-01 or 2026-12-01T10:00; without it today.</source>
        <translation>Ab wann, etwa 2026-12-01 oder 2026-12-01T10:00; sonst ab heute.</translation>
    </message>
    <message>
        <source>Until when; without it a week later.</source>
        <translation>Bis wann; sonst bis eine Woche später.</translation>
    </message>
    <message>
        <source>The zone of these times, and of those printed; without it this computer&apos;s.</source>
        <translation>Die Zeitzone dieser und der ausgegebenen Zeiten; sonst die dieses Computers.</translation>
    </message>
    <message>
        <source>Creates a meeting in the calendar of --mailbox, on that person&apos;s behalf, and sends the invitations. Whatever happens on the way, nobody is invited twice: see &apos;meeting pending&apos;.</source>
        <translation>Erstellt eine Besprechung im Kalender von --mailbox, im Auftrag dieser Person, und sendet die Einladungen. Was unterwegs auch geschieht, niemand wird zweimal eingeladen: siehe &apos;meeting pending&apos;.</translation>
    </message>
    <message>
        <source>Shows a meeting with its attendees and their answers.</source>
        <translation>Zeigt eine Besprechung mit ihren Teilnehmern und deren Antworten.</translation>
    </message>
    <message>
        <source>Changes a meeting, and tells those invited. Only what is named changes.</source>
        <translation>Ändert eine Besprechung und benachrichtigt die Eingeladenen. Nur was genannt ist, ändert sich.</translation>
    </message>
    <message>
        <source>Cancels a meeting with a message to those invited, or deletes an appointment.</source>
        <translation>Sagt eine Besprechung mit einer Nachricht an die Eingeladenen ab oder löscht einen Termin.</translation>
    </message>
    <message>
        <source>Lists the meetings that a cut connection or a crash left open, and finishes or drops them.</source>
        <translation>Zeigt die Besprechungen, die eine abgerissene Verbindung oder ein Absturz offen ließ, und schließt sie ab oder verwirft sie.</translation>
    </message>
    <message>
        <source>Shows when people and rooms are not free, as far as you may see it.</source>
        <translation>Zeigt, wann Personen und Räume nicht frei sind, soweit Sie es sehen dürfen.</translation>
    </message>
    <message>
        <source>Lists the rooms of the organisation by its room lists.</source>
        <translation>Zeigt die Räume der Organisation nach ihren Raumlisten.</translation>
    </message>
    <message>
        <source>ID is that of &apos;calendar list --json&apos; or &apos;meeting create --json&apos;.</source>
        <translation>ID ist die von &apos;calendar list --json&apos; oder &apos;meeting create --json&apos;.</translation>
    </message>
    <message>
        <source>KEY is one of those listed; without it all of them are meant.</source>
        <translation>KEY ist einer der aufgeführten; ohne diesen Wert sind alle gemeint.</translation>
    </message>
    <message>
        <source>WHO is an e-mail address, or a name that the directory has only once. Several may be given.</source>
        <translation>WHO ist eine E-Mail-Adresse oder ein Name, den es im Verzeichnis nur einmal gibt. Es können mehrere angegeben werden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time for --%2: it looks like 2026-12-01T10:00.</source>
        <translation>&apos;%1&apos; ist keine Zeit für --%2: Sie sieht aus wie 2026-12-01T10:00.</translation>
    </message>
    <message>
        <source>--send-again goes with --finish.</source>
        <translation>--send-again gehört zu --finish.</translation>
    </message>
    <message>
        <source>Say when it begins with --start, or name a file with --from.</source>
        <translation>Sagen Sie mit --start, wann sie beginnt, oder nennen Sie mit --from eine Datei.</translation>
    </message>
    <message>
        <source>Say what is to change: --subject, --start, --required ...</source>
        <translation>Sagen Sie, was sich ändern soll: --subject, --start, --required ...</translation>
    </message>
    <message>
        <source>Nothing was changed, and nobody was told.</source>
        <translation>Es wurde nichts geändert und niemand benachrichtigt.</translation>
    </message>
    <message>
        <source>Answers that were given already are reset.</source>
        <translation>Bereits gegebene Antworten werden zurückgesetzt.</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Vergessen: %1</translation>
    </message>
    <message>
        <source>Times are those of %1, the zone of %2.</source>
        <translation>Die Zeiten sind die von %1, der Zeitzone von %2.</translation>
    </message>
    <message>
        <source>Times are those of this computer, %1: the zone of %2 is not to be seen.</source>
        <translation>Die Zeiten sind die dieses Computers, %1: Die Zeitzone von %2 ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Change --recur, then try again.</source>
        <translation>Ändern Sie --recur und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check --attach, then try again.</source>
        <translation>Prüfen Sie --attach und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no occurrence on %1.</source>
        <translation>Am %1 gibt es keinen Termin der Serie.</translation>
    </message>
    <message>
        <source>&apos;calendar list&apos; shows when the series takes place.</source>
        <translation>&apos;calendar list&apos; zeigt, wann die Serie stattfindet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of minutes, and not none.</source>
        <translation>&apos;%1&apos; ist keine Anzahl von Minuten und auch nicht none.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not Free, Tentative, Busy, OOF or WorkingElsewhere.</source>
        <translation>&apos;%1&apos; ist nicht Free, Tentative, Busy, OOF oder WorkingElsewhere.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that a meeting has.</source>
        <translation>&apos;%1&apos; ist nichts, was eine Besprechung hat.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is no JSON object: %2</source>
        <translation>%1 ist kein JSON-Objekt: %2</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Worum es geht.</translation>
    </message>
    <message>
        <source>When it begins, as 2026-12-01T10:00.</source>
        <translation>Wann sie beginnt, etwa 2026-12-01T10:00.</translation>
    </message>
    <message>
        <source>The zone of these times (Europe/Berlin, W. Europe Standard Time); without it the principal&apos;s.</source>
        <translation>Die Zeitzone dieser Zeiten (Europe/Berlin, W. Europe Standard Time); sonst die der Person, in deren Auftrag Sie handeln.</translation>
    </message>
    <message>
        <source>It takes whole days.</source>
        <translation>Sie dauert ganze Tage.</translation>
    </message>
    <message>
        <source>Who must come: addresses or names.</source>
        <translation>Wer kommen muss: Adressen oder Namen.</translation>
    </message>
    <message>
        <source>Who may come.</source>
        <translation>Wer kommen kann.</translation>
    </message>
    <message>
        <source>Rooms.</source>
        <translation>Räume.</translation>
    </message>
    <message>
        <source>Where it is; without it the rooms&apos; names.</source>
        <translation>Wo sie stattfindet; sonst die Namen der Räume.</translation>
    </message>
    <message>
        <source>The text of the invitation.</source>
        <translation>Der Text der Einladung.</translation>
    </message>
    <message>
        <source>The text is HTML.</source>
        <translation>Der Text ist HTML.</translation>
    </message>
    <message>
        <source>Others see no details.</source>
        <translation>Andere sehen keine Einzelheiten.</translation>
    </message>
    <message>
        <source>Others see details.</source>
        <translation>Andere sehen Einzelheiten.</translation>
    </message>
    <message>
        <source>When it repeats, as FREQ=WEEKLY;COUNT=4; or none.</source>
        <translation>Wann sie sich wiederholt, etwa FREQ=WEEKLY;COUNT=4; oder none.</translation>
    </message>
    <message>
        <source>Minutes before the start, or none.</source>
        <translation>Minuten vor dem Beginn oder none.</translation>
    </message>
    <message>
        <source>Free, Tentative, Busy, OOF or WorkingElsewhere.</source>
        <translation>Free, Tentative, Busy, OOF oder WorkingElsewhere.</translation>
    </message>
    <message>
        <source>A file to attach; may be given several times.</source>
        <translation>Eine Datei, die angefügt wird; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Of a series, only the occurrence on that day.</source>
        <translation>Von einer Serie nur den Termin an diesem Tag.</translation>
    </message>
    <message>
        <source>Of a series, the occurrence on that day and all later ones: the old series ends, and everybody is invited to a new one.</source>
        <translation>Von einer Serie den Termin an diesem Tag und alle späteren: Die alte Serie endet, und alle werden zu einer neuen eingeladen.</translation>
    </message>
    <message>
        <source>Who is told: all, changed (those added or removed) or nobody.</source>
        <translation>Wer benachrichtigt wird: all (alle), changed (hinzugefügte oder entfernte Teilnehmer) oder nobody (niemand).</translation>
    </message>
    <message>
        <source>What those invited are told.</source>
        <translation>Was den Eingeladenen mitgeteilt wird.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day for --%2: it looks like 2026-12-01.</source>
        <translation>&apos;%1&apos; ist kein Tag für --%2: Er sieht aus wie 2026-12-01.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not all, changed or nobody.</source>
        <translation>&apos;%1&apos; ist nicht all, changed oder nobody.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time zone: it looks like Europe/Berlin or W. Europe Standard Time.</source>
        <translation>&apos;%1&apos; ist keine Zeitzone: Sie sieht aus wie Europe/Berlin oder W. Europe Standard Time.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>mit Vorbehalt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>organizer</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>nobody was invited yet</source>
        <translation>noch niemand eingeladen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Ask one of those invited. If nobody was told, send it again with &apos;meeting pending --finish --send-again&apos;; otherwise close it with &apos;meeting pending --drop&apos;.</source>
        <translation>Fragen Sie einen der Eingeladenen. Wurde niemand benachrichtigt, senden Sie mit &apos;meeting pending --finish --send-again&apos; noch einmal; sonst schließen Sie es mit &apos;meeting pending --drop&apos; ab.</translation>
    </message>
    <message>
        <source>Finish it with &apos;meeting pending --finish&apos;, which looks up how it is and tells nobody twice, or forget it with &apos;meeting pending --drop&apos;.</source>
        <translation>Bringen Sie es mit &apos;meeting pending --finish&apos; zu Ende, das erst nachsieht, wie der Stand ist, und niemanden zweimal benachrichtigt, oder vergessen Sie es mit &apos;meeting pending --drop&apos;.</translation>
    </message>
    <message>
        <source>Nothing was done: this is what would be.</source>
        <translation>Es wurde nichts getan: Dies ist, was geschähe.</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation>Nichts ist offen geblieben.</translation>
    </message>
    <message>
        <source>Those too that are answered or need no answer.</source>
        <translation>Auch solche, die beantwortet sind oder keine Antwort brauchen.</translation>
    </message>
    <message>
        <source>The zone of the times printed; without it this computer&apos;s.</source>
        <translation>Die Zeitzone der ausgegebenen Zeiten; ohne sie die dieses Computers.</translation>
    </message>
    <message>
        <source>What the organizer is told beside the answer.</source>
        <translation>Was dem Organisator neben der Antwort gesagt wird.</translation>
    </message>
    <message>
        <source>Propose another time, which begins then (2026-12-01T10:00).</source>
        <translation>Einen anderen Termin vorschlagen, der dann beginnt (2026-12-01T10:00).</translation>
    </message>
    <message>
        <source>When the proposed time ends; without it as long as the meeting is.</source>
        <translation>Wann der vorgeschlagene Termin endet; ohne dies so lang, wie die Besprechung ist.</translation>
    </message>
    <message>
        <source>The zone of these times; without it this computer&apos;s.</source>
        <translation>Die Zeitzone dieser Zeiten; ohne sie die dieses Computers.</translation>
    </message>
    <message>
        <source>Lists the meeting requests that wait for an answer: those for --mailbox, or without it all that came to you, also as a delegate. With --all what is answered, updates, cancellations and the answers of others too.</source>
        <translation>Listet die Besprechungsanfragen auf, die auf eine Antwort warten: die für --mailbox, oder ohne dies alle, die zu Ihnen kamen, auch als Stellvertreter. Mit --all auch Beantwortetes, Aktualisierungen, Absagen und die Antworten anderer.</translation>
    </message>
    <message>
        <source>Accepts a meeting, on behalf of the person whose request it is, and tells the organizer.</source>
        <translation>Sagt eine Besprechung zu, im Auftrag der Person, an die die Anfrage ging, und gibt dem Organisator Bescheid.</translation>
    </message>
    <message>
        <source>Accepts a meeting tentatively, on behalf of the person whose request it is, and tells the organizer.</source>
        <translation>Sagt eine Besprechung mit Vorbehalt zu, im Auftrag der Person, an die die Anfrage ging, und gibt dem Organisator Bescheid.</translation>
    </message>
    <message>
        <source>Declines a meeting, on behalf of the person whose request it is, and tells the organizer.</source>
        <translation>Lehnt eine Besprechung ab, im Auftrag der Person, an die die Anfrage ging, und gibt dem Organisator Bescheid.</translation>
    </message>
    <message>
        <source>ID is that of &apos;requests list --json&apos;.</source>
        <translation>ID ist die aus „requests list --json“.</translation>
    </message>
    <message>
        <source>--until goes with --propose.</source>
        <translation>--until gehört zu --propose.</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>Es wurde nicht geantwortet.</translation>
    </message>
    <message>
        <source>No request waits for an answer.</source>
        <translation>Keine Anfrage wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>You may not read the Inbox of %1: only copies that came to you are listed.</source>
        <translation>Sie dürfen den Posteingang von %1 nicht lesen: Nur Kopien, die zu Ihnen kamen, sind aufgeführt.</translation>
    </message>
    <message>
        <source>There are more: only the newest of each Inbox are listed.</source>
        <translation>Es gibt mehr: Nur die neuesten jedes Posteingangs sind aufgeführt.</translation>
    </message>
    <message>
        <source>proposes %1 to %2</source>
        <translation>schlägt %1 bis %2 vor</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Whom it is to: an address, or a name that the directory has only once. May be given several times.</source>
        <translation>An wen sie geht: eine Adresse oder ein Name, den es im Verzeichnis nur einmal gibt. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Who gets a copy.</source>
        <translation>Wer eine Kopie bekommt.</translation>
    </message>
    <message>
        <source>Who gets a copy without the others seeing it.</source>
        <translation>Wer eine Kopie bekommt, ohne dass die anderen es sehen.</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>Was darin steht.</translation>
    </message>
    <message>
        <source>A file with what it says, in UTF-8; - is standard input, after the password&apos;s line.</source>
        <translation>Eine Datei mit dem Text, in UTF-8; - ist die Standardeingabe nach der Zeile mit dem Kennwort.</translation>
    </message>
    <message>
        <source>Low, Normal or High.</source>
        <translation>Low, Normal oder High.</translation>
    </message>
    <message>
        <source>Say whom it is to with --to.</source>
        <translation>Geben Sie mit --to an, an wen sie geht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not Low, Normal or High.</source>
        <translation>„%1“ ist nicht Low, Normal oder High.</translation>
    </message>
    <message>
        <source>Private appointment</source>
        <translation>Privater Termin</translation>
    </message>
    <message>
        <source>A cancellation is told to all or to nobody.</source>
        <translation>Eine Absage geht an alle oder an niemanden.</translation>
    </message>
    <message>
        <source>Who is told: all, or nobody, who then keep it in their calendars.</source>
        <translation>Wer benachrichtigt wird: all (alle) oder nobody (niemand); wer eingeladen ist, behält sie dann im Kalender.</translation>
    </message>
    <message>
        <source>Do not send a response: only the calendar is changed.</source>
        <translation>Keine Antwort senden: Nur der Kalender wird geändert.</translation>
    </message>
    <message>
        <source>Removes a canceled meeting from the calendar, and the message that says so from the Inbox.</source>
        <translation>Entfernt eine abgesagte Besprechung aus dem Kalender und die Absage aus dem Posteingang.</translation>
    </message>
    <message>
        <source>Looks up what became of answers that a cut connection or a crash left open. Nothing is sent.</source>
        <translation>Sieht nach, was aus Antworten geworden ist, die eine unterbrochene Verbindung oder ein Absturz offen gelassen hat. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Sends a message on behalf of --mailbox, without it your own. Its draft and copy are kept in that mailbox where you may write to its Drafts and Sent Items, otherwise in yours. Whatever happens on the way, it is not sent twice: see &apos;mail pending&apos;.</source>
        <translation>Sendet eine Nachricht im Auftrag von --mailbox, ohne diese Angabe eine eigene. Entwurf und Kopie liegen in diesem Postfach, wo Sie in dessen Entwürfe und gesendete Elemente schreiben dürfen, sonst in Ihrem. Was auch unterwegs geschieht, sie wird nicht zweimal gesendet: siehe &apos;mail pending&apos;.</translation>
    </message>
    <message>
        <source>Lists the messages that a cut connection or a crash left open, looks up what became of them, and finishes or drops them.</source>
        <translation>Zeigt die Nachrichten, die eine abgerissene Verbindung oder ein Absturz offen ließ, sieht nach, was aus ihnen wurde, und schließt sie ab oder verwirft sie.</translation>
    </message>
    <message>
        <source>ID is that of a cancellation in &apos;requests list --all --json&apos;.</source>
        <translation>ID ist die einer Absage in &apos;requests list --all --json&apos;.</translation>
    </message>
    <message>
        <source>With --no-response nobody gets a message or a proposal.</source>
        <translation>Mit --no-response bekommt niemand eine Nachricht oder einen Vorschlag.</translation>
    </message>
    <message>
        <source>Another message was left open: &apos;mail pending&apos; says what became of it.</source>
        <translation>Eine andere Nachricht ist offen geblieben: &apos;mail pending&apos; sagt, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>“%1” was sent as %2.</source>
        <translation>„%1“ wurde als %2 gesendet.</translation>
    </message>
    <message>
        <source>Look it up with --as %1.</source>
        <translation>Sehen Sie mit --as %1 nach.</translation>
    </message>
    <message>
        <source>Look it up without --as.</source>
        <translation>Sehen Sie ohne --as nach.</translation>
    </message>
    <message>
        <source>Look up what became of it, and send it if it was not sent.</source>
        <translation>Nachsehen, was aus ihr wurde, und sie senden, falls sie nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>With --finish: send once more what cannot be found out. It may come twice.</source>
        <translation>Mit --finish: noch einmal senden, was sich nicht feststellen lässt. Es kommt vielleicht zweimal an.</translation>
    </message>
    <message>
        <source>Ask a recipient. If nobody got it, send it again with &apos;mail pending --finish --send-again&apos;; otherwise close it with &apos;mail pending --drop&apos;.</source>
        <translation>Fragen Sie einen Empfänger. Hat sie niemand bekommen, senden Sie mit &apos;mail pending --finish --send-again&apos; noch einmal; sonst schließen Sie es mit &apos;mail pending --drop&apos; ab.</translation>
    </message>
    <message>
        <source>Send it with &apos;mail pending --finish&apos;, or delete the draft with &apos;mail pending --drop&apos;.</source>
        <translation>Senden Sie sie mit &apos;mail pending --finish&apos;, oder löschen Sie den Entwurf mit &apos;mail pending --drop&apos;.</translation>
    </message>
    <message>
        <source>Finish it with &apos;mail pending --finish&apos;, which looks up what became of it and sends it once, or forget it with &apos;mail pending --drop&apos;.</source>
        <translation>Bringen Sie es mit &apos;mail pending --finish&apos; zu Ende, das erst nachsieht, was aus ihr wurde, und sie einmal sendet, oder vergessen Sie es mit &apos;mail pending --drop&apos;.</translation>
    </message>
    <message>
        <source>Once the server can be reached, &apos;requests pending&apos; looks it up.</source>
        <translation>Sobald der Server erreichbar ist, sieht &apos;requests pending&apos; nach.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>No answer was left open.</source>
        <translation>Keine Antwort ist offen geblieben.</translation>
    </message>
    <message>
        <source>Forget it whatever became of it, and delete its draft if it was not sent. What may be left on the server is said.</source>
        <translation>Sie vergessen, was auch aus ihr wurde, und ihren Entwurf löschen, falls sie nicht gesendet wurde. Was vielleicht auf dem Server bleibt, wird gesagt.</translation>
    </message>
    <message>
        <source>“%1” was answered as %2.</source>
        <translation>„%1“ wurde als %2 beantwortet.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>passphrase of the certificate</source>
        <translation>Passphrase des Zertifikats</translation>
    </message>
    <message>
        <source>password for the proxy</source>
        <translation>Kennwort für den Proxy</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Its password or sign-in is taken out of the keychain, and nothing on this computer remembers the account any more. On the server nothing changes.</source>
        <translation>Sein Kennwort oder seine Anmeldung wird aus dem Schlüsselbund genommen, und nichts auf diesem Computer erinnert mehr an das Konto. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Meetings and messages that were not sent, which are deleted: %1</source>
        <translation>Nicht gesendete Besprechungen und Nachrichten, die gelöscht werden: %1</translation>
    </message>
    <message>
        <source>Sendings that were cut off, of which nobody will find out whether they arrived: %1</source>
        <translation>Abgebrochene Sendevorgänge, von denen niemand mehr herausfinden wird, ob sie angekommen sind: %1</translation>
    </message>
    <message>
        <source>Forget %1 at %2? Type yes: </source>
        <translation>%1 bei %2 vergessen? Geben Sie ja ein: </translation>
    </message>
    <message>
        <source>%1 is forgotten.</source>
        <translation>%1 ist vergessen.</translation>
    </message>
    <message>
        <source>Nothing was forgotten. Try again when it can be asked.</source>
        <translation>Es wurde nichts vergessen. Versuchen Sie es wieder, wenn er gefragt werden kann.</translation>
    </message>
    <message>
        <source>If there is one elsewhere that has something of this account, it still has it.</source>
        <translation>Hat anderswo einer etwas von diesem Konto, so hat er es weiterhin.</translation>
    </message>
    <message>
        <source>The account is still remembered: check whether this file can be written: %1</source>
        <translation>Das Konto ist weiterhin gespeichert: Prüfen Sie, ob diese Datei geschrieben werden kann: %1</translation>
    </message>
    <message>
        <source>Not everything that it left open could be deleted. End other programs of OnBehalf, then delete what is left in %1.</source>
        <translation>Nicht alles, was es offen gelassen hat, konnte gelöscht werden. Beenden Sie andere Programme von OnBehalf und löschen Sie dann, was in %1 übrig ist.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>No account is remembered.</source>
        <translation>Es ist kein Konto gespeichert.</translation>
    </message>
    <message>
        <source>There is no terminal to ask at whether %1 is to be forgotten: give --yes if it is.</source>
        <translation>Es gibt kein Terminal, an dem gefragt werden könnte, ob %1 vergessen werden soll: Geben Sie --yes an, wenn ja.</translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation>Es wurde nichts vergessen.</translation>
    </message>
    <message>
        <source>The account that signs in, of those that &apos;account list&apos; lists: its address, or what is before the @. Not needed where there is only one.</source>
        <translation>Das Konto, das sich anmeldet, von denen, die &apos;account list&apos; auflistet: seine Adresse oder was vor dem @ steht. Nicht nötig, wenn es nur eines gibt.</translation>
    </message>
    <message>
        <source>How: auto (by what the server offers), kerberos, ntlm, basic, oauth (with the browser) or code (OAuth with a code on any device); without it as the account does.</source>
        <translation>Wie: auto (nach dem, was der Server anbietet), kerberos, ntlm, basic, oauth (mit dem Browser) oder code (OAuth mit einem Code auf einem beliebigen Gerät); sonst wie das Konto.</translation>
    </message>
    <message>
        <source>With OAuth: the ID under which the organisation has registered OnBehalf; an account that is remembered knows it.</source>
        <translation>Bei OAuth: die ID, unter der die Organisation OnBehalf registriert hat; ein gespeichertes Konto kennt sie.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no way to sign in: use auto, kerberos, ntlm, basic, oauth or code.</source>
        <translation>&apos;%1&apos; ist keine Art der Anmeldung: Verwenden Sie auto, kerberos, ntlm, basic, oauth oder code.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one argument too many: --account names the account.</source>
        <translation>&apos;%1&apos; ist ein Argument zu viel: --account nennt das Konto.</translation>
    </message>
    <message>
        <source>The account &apos;%1&apos; says that itself: leave --%2 out.</source>
        <translation>Das sagt das Konto &apos;%1&apos; selbst: Lassen Sie --%2 weg.</translation>
    </message>
    <message>
        <source>Lists the accounts that the window remembers, how each signs in, and what the keychain has of it. The one last used there is marked with *.</source>
        <translation>Listet die Konten auf, die das Fenster gespeichert hat, wie sich jedes anmeldet und was der Schlüsselbund davon hat. Das dort zuletzt verwendete ist mit * gekennzeichnet.</translation>
    </message>
    <message>
        <source>Signs in and says as whom, how, and to which server. Without NAME the account is that of the general options. Only the Inbox is looked at.</source>
        <translation>Meldet sich an und sagt, als wer, wie und bei welchem Server. Ohne NAME ist das Konto das der allgemeinen Optionen. Nur nach dem Posteingang wird gesehen.</translation>
    </message>
    <message>
        <source>Forgets an account with all that this computer has of it: its password or sign-in, its settings, its drafts, and what it left open. Of the record that &apos;undo&apos; needs, only that of its own mailbox goes, where nobody else has changed anything.</source>
        <translation>Vergisst ein Konto mit allem, was dieser Computer davon hat: Kennwort oder Anmeldung, Einstellungen, Entwürfe und was es offen gelassen hat. Von den Aufzeichnungen, die &apos;undo&apos; braucht, gehen nur die des eigenen Postfachs, wenn dort niemand sonst etwas geändert hat.</translation>
    </message>
    <message>
        <source>The ticket of %1 is valid until %2.</source>
        <translation>Das Ticket von %1 gilt bis %2.</translation>
    </message>
    <message>
        <source>The sign-in is valid until %1, then it is renewed.</source>
        <translation>Die Anmeldung gilt bis %1, dann wird sie erneuert.</translation>
    </message>
    <message>
        <source>%1 is signed in at %2: %3.</source>
        <translation>%1 ist bei %2 angemeldet: %3.</translation>
    </message>
    <message>
        <source>OAuth needs the ID under which your organisation has registered OnBehalf: give it with --client-id.</source>
        <translation>OAuth braucht die ID, unter der Ihre Organisation OnBehalf registriert hat: Geben Sie sie mit --client-id an.</translation>
    </message>
    <message>
        <source>With OAuth people sign in by their e-mail address: give it with --user.</source>
        <translation>Bei OAuth meldet man sich mit seiner E-Mail-Adresse an: Geben Sie sie mit --user an.</translation>
    </message>
    <message>
        <source>No account is remembered: the window remembers those that sign in there. Without one, say --server and --user.</source>
        <translation>Es ist kein Konto gespeichert: Das Fenster speichert die, die sich dort anmelden. Ohne eines geben Sie --server und --user an.</translation>
    </message>
    <message>
        <source>No account is remembered as &apos;%1&apos;. There are:</source>
        <translation>Als &apos;%1&apos; ist kein Konto gespeichert. Es gibt:</translation>
    </message>
    <message>
        <source>Several accounts are remembered: say with --account which one signs in.</source>
        <translation>Es sind mehrere Konten gespeichert: Geben Sie mit --account an, welches sich anmeldet.</translation>
    </message>
    <message>
        <source>NAME is an account&apos;s address, or what is before the @.</source>
        <translation>NAME ist die Adresse eines Kontos oder was vor dem @ steht.</translation>
    </message>
    <message>
        <source>The mailbox to work in; without it that of --as or of the account.</source>
        <translation>Das Postfach, in dem gearbeitet wird; sonst das von --as oder des Kontos.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht fragen.</translation>
    </message>
    <message>
        <source>--as takes an e-mail address, upn:NAME@DOMAIN, sid:S-1-... or smtp:ADDRESS, not &apos;%1&apos;.</source>
        <translation>--as nimmt eine E-Mail-Adresse, upn:NAME@DOMAIN, sid:S-1-... oder smtp:ADRESSE, nicht „%1“.</translation>
    </message>
    <message>
        <source>Signing in as %1 at %2.</source>
        <translation>Anmeldung als %1 bei %2.</translation>
    </message>
    <message>
        <source>The sign-in service lets nothing of this sign-in be remembered: the next command asks again.</source>
        <translation>Der Anmeldedienst lässt nichts von dieser Anmeldung speichern: Der nächste Befehl fragt wieder.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept in the keychain: the next command asks again.</source>
        <translation>Die Anmeldung konnte nicht im Schlüsselbund gespeichert werden: Der nächste Befehl fragt wieder.</translation>
    </message>
    <message>
        <source>The sign-in is kept in the keychain, as &apos;%1&apos;.</source>
        <translation>Die Anmeldung ist im Schlüsselbund gespeichert, als &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Sign in with the browser. If it does not open, open this page in it, on this computer:</source>
        <translation>Melden Sie sich mit dem Browser an. Öffnet er sich nicht, so öffnen Sie darin, auf diesem Computer, diese Seite:</translation>
    </message>
    <message>
        <source>To sign in, open this page on any device and type the code %1 there:</source>
        <translation>Öffnen Sie zum Anmelden diese Seite auf einem beliebigen Gerät und geben Sie dort den Code %1 ein:</translation>
    </message>
    <message>
        <source>The code is valid until %1.</source>
        <translation>Der Code gilt bis %1.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page; the terminal goes on.</source>
        <translation>Sie sind angemeldet. Sie können diese Seite schließen; im Terminal geht es weiter.</translation>
    </message>
    <message>
        <source>You are not signed in. The terminal says why.</source>
        <translation>Sie sind nicht angemeldet. Das Terminal sagt, warum.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that is under way, which goes on.</source>
        <translation>Diese Antwort gehört nicht zu der laufenden Anmeldung. Diese geht weiter.</translation>
    </message>
    <message>
        <source>Choose another way with --sign-in; auto takes what the server offers.</source>
        <translation>Wählen Sie mit --sign-in eine andere Art; auto nimmt, was der Server anbietet.</translation>
    </message>
    <message>
        <source>Get a ticket with kinit, or choose another way with --sign-in.</source>
        <translation>Holen Sie mit kinit ein Ticket, oder wählen Sie mit --sign-in eine andere Art.</translation>
    </message>
    <message>
        <source>Give the server&apos;s full name in --server, as the domain knows it, or choose another way with --sign-in.</source>
        <translation>Geben Sie in --server den vollen Namen des Servers an, wie ihn die Domäne kennt, oder wählen Sie mit --sign-in eine andere Art.</translation>
    </message>
    <message>
        <source>Connect to the organisation&apos;s network, or choose another way with --sign-in.</source>
        <translation>Verbinden Sie sich mit dem Netz der Organisation, oder wählen Sie mit --sign-in eine andere Art.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock and try again.</source>
        <translation>Stellen Sie die Uhr dieses Computers und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Send the details to your administrator, or choose another way with --sign-in.</source>
        <translation>Senden Sie die Einzelheiten Ihrem Administrator, oder wählen Sie mit --sign-in eine andere Art.</translation>
    </message>
    <message>
        <source>Ask your administrator how other programs are to sign in. With OAuth it takes --client-id.</source>
        <translation>Fragen Sie Ihren Administrator, wie sich andere Programme anmelden sollen. Für OAuth braucht es --client-id.</translation>
    </message>
    <message>
        <source>Give the password with --password-stdin.</source>
        <translation>Geben Sie das Kennwort mit --password-stdin an.</translation>
    </message>
    <message>
        <source>Use an https address of the server.</source>
        <translation>Verwenden Sie eine https-Adresse des Servers.</translation>
    </message>
    <message>
        <source>Run it once at a terminal to sign in: with --sign-in oauth in the browser, with --sign-in code on any device.</source>
        <translation>Führen Sie es einmal in einem Terminal aus, um sich anzumelden: mit --sign-in oauth im Browser, mit --sign-in code auf einem beliebigen Gerät.</translation>
    </message>
    <message>
        <source>Close other programs that are signing in and try again, or use --sign-in code.</source>
        <translation>Schließen Sie andere Programme, die sich gerade anmelden, und versuchen Sie es wieder, oder verwenden Sie --sign-in code.</translation>
    </message>
    <message>
        <source>Sign in with the browser: --sign-in oauth.</source>
        <translation>Melden Sie sich mit dem Browser an: --sign-in oauth.</translation>
    </message>
    <message>
        <source>by what the server offers</source>
        <translation>nach dem, was der Server anbietet</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>Kerberos ticket</source>
        <translation>Kerberos-Ticket</translation>
    </message>
    <message>
        <source>password (NTLM)</source>
        <translation>Kennwort (NTLM)</translation>
    </message>
    <message>
        <source>password (Basic)</source>
        <translation>Kennwort (Basic)</translation>
    </message>
    <message>
        <source>Several accounts are remembered as &apos;%1&apos;: give the whole address. Where that is the same, &apos;account remove&apos; takes --server with it, and other commands take --server and --user instead. There are:</source>
        <translation>Als „%1“ sind mehrere Konten gemerkt: Geben Sie die ganze Adresse an. Wo die gleich ist, nimmt „account remove“ --server dazu, und andere Befehle nehmen statt dessen --server und --user. Es gibt:</translation>
    </message>
    <message>
        <source>--server takes neither a user name nor a password: say --user, and give the password with --password-stdin.</source>
        <translation>--server nimmt weder Benutzernamen noch Kennwort: Nennen Sie --user, und geben Sie das Kennwort mit --password-stdin.</translation>
    </message>
    <message>
        <source>Impersonate this person: an e-mail address or, with --mailbox, upn:NAME@DOMAIN or sid:S-1-...</source>
        <translation>Die Identität dieser Person annehmen: eine E-Mail-Adresse oder, mit --mailbox, upn:NAME@DOMÄNE oder sid:S-1-...</translation>
    </message>
    <message>
        <source>The password could not be remembered.</source>
        <translation>Das Kennwort konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>You can sign in, but the account could not be remembered: check whether this file can be written: %1</source>
        <translation>Sie können sich anmelden, aber das Konto konnte nicht gespeichert werden: Prüfen Sie, ob diese Datei geschrieben werden kann: %1</translation>
    </message>
    <message>
        <source>%1 is remembered, at %2: %3.</source>
        <translation>%1 ist gespeichert, bei %2: %3.</translation>
    </message>
    <message>
        <source>The server&apos;s EWS address (https://mail.example.org/EWS/Exchange.asmx); without it that of the account last used in the window.</source>
        <translation>Die EWS-Adresse des Servers (https://mail.example.org/EWS/Exchange.asmx); sonst die des zuletzt im Fenster verwendeten Kontos.</translation>
    </message>
    <message>
        <source>Who signs in: an e-mail address or DOMAIN\name.</source>
        <translation>Wer sich anmeldet: eine E-Mail-Adresse oder DOMÄNE\Name.</translation>
    </message>
    <message>
        <source>The proxy to the server and to the sign-in service: http://HOST:PORT, socks5://HOST:PORT, none, or system; without it that of the account.</source>
        <translation>Der Proxy zum Server und zum Anmeldedienst: http://HOST:PORT, socks5://HOST:PORT, none (keiner) oder system; ohne Angabe der des Kontos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no proxy: say http://HOST:PORT, socks5://HOST:PORT, none or system. Who signs in to it is not said there.</source>
        <translation>&apos;%1&apos; ist kein Proxy: Geben Sie http://HOST:PORT, socks5://HOST:PORT, none oder system an. Wer sich an ihm anmeldet, steht nicht darin.</translation>
    </message>
    <message>
        <source>--%1 does nothing with --sign-in %2: leave it out.</source>
        <translation>--%1 bewirkt mit --sign-in %2 nichts: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Looks for the server of an e-mail address as &apos;discover&apos; does, signs in once, and remembers the account as the window does, with its password in the keychain.</source>
        <translation>Sucht den Server einer E-Mail-Adresse wie &apos;discover&apos;, meldet sich einmal an und speichert das Konto wie das Fenster, mit seinem Kennwort im Schlüsselbund.</translation>
    </message>
    <message>
        <source>You were not given the right to read the categories of %1: these are your own.</source>
        <translation>Sie haben kein Recht, die Kategorien von %1 zu lesen: Dies sind Ihre eigenen.</translation>
    </message>
    <message>
        <source>%1 has no list of categories.</source>
        <translation>%1 hat keine Kategorienliste.</translation>
    </message>
    <message>
        <source>The file with your accounts cannot be read: %1
Check that it is a file and that you may read it. Nothing was sent.</source>
        <translation>Die Datei mit Ihren Konten kann nicht gelesen werden: %1
Prüfen Sie, ob sie eine Datei ist und ob Sie sie lesen dürfen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The file with your accounts is damaged, or no file of OnBehalf: %1
Correct it, or move it away to begin without accounts. Nothing was sent.</source>
        <translation>Die Datei mit Ihren Konten ist beschädigt oder keine Datei von OnBehalf: %1
Korrigieren Sie sie, oder verschieben Sie sie, um ohne Konten zu beginnen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command by itself. There are:</source>
        <translation>„%1“ allein ist kein Befehl. Es gibt:</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;. There are:</source>
        <translation>Es gibt keinen Befehl „%1“. Es gibt:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not take %2.</source>
        <translation>„%1“ kennt %2 nicht.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>Write a list of what is asked and answered, and the XML, into DIR, without passwords and tokens.</source>
        <translation>Eine Liste dessen, was gefragt und geantwortet wird, und das XML nach DIR schreiben, ohne Kennwörter und Token.</translation>
    </message>
    <message>
        <source>The account&apos;s server, where several accounts have the same address.</source>
        <translation>Der Server des Kontos, wenn mehrere Konten dieselbe Adresse haben.</translation>
    </message>
    <message>
        <source>Lists the delegates of a mailbox and where its meeting requests go. Where an entry cannot be read, the rest is listed and the exit status says so.</source>
        <translation>Führt die Stellvertreter eines Postfachs auf und wohin seine Besprechungsanfragen gehen. Ist ein Eintrag nicht lesbar, wird der Rest aufgeführt, und der Rückgabewert sagt es.</translation>
    </message>
    <message>
        <source>Lists who has which rights on a folder. Where the server cannot say whose an entry is, the rest is listed and the exit status says so.</source>
        <translation>Zeigt, wer welche Rechte auf einen Ordner hat. Kann der Server nicht sagen, wessen ein Eintrag ist, wird der Rest gezeigt, und der Rückgabewert sagt es.</translation>
    </message>
    <message>
        <source>Lists what is in the calendar of --mailbox, without it your own, occurrences of series one by one.</source>
        <translation>Zeigt, was im Kalender von --mailbox steht, sonst in Ihrem eigenen, Termine von Serien einzeln.</translation>
    </message>
    <message>
        <source>Prints what is in the calendar of --mailbox, without it your own, as an iCalendar file, for other calendar programs: occurrences of series one by one, without invitees. With --json the file is one text in it.</source>
        <translation>Gibt aus, was im Kalender von --mailbox steht, sonst in Ihrem eigenen, als iCalendar-Datei für andere Kalenderprogramme: Termine von Serien einzeln, ohne Eingeladene. Mit --json ist die Datei ein Text darin.</translation>
    </message>
    <message>
        <source>Lists the categories of --mailbox with their colours, as Outlook has them there; your own where you may not read the calendar of --mailbox.</source>
        <translation>Listet die Kategorien von --mailbox mit ihren Farben auf, wie Outlook sie dort hat; Ihre eigenen, wo Sie den Kalender von --mailbox nicht lesen dürfen.</translation>
    </message>
    <message>
        <source>Looks for the server of an e-mail address by Autodiscover, and prints each place that was asked with what came of it, then the server&apos;s EWS address. A password is asked for only where a place wants one; it goes over https only, and only to the mail domain or a server that you say is right.</source>
        <translation>Sucht den Server einer E-Mail-Adresse mit Autodiscover und gibt jede gefragte Stelle mit dem Ergebnis aus, dann die EWS-Adresse des Servers. Nach einem Kennwort wird nur gefragt, wo eine Stelle eines verlangt; es geht nur über https und nur an die E-Mail-Domäne oder einen Server, den Sie bestätigen.</translation>
    </message>
    <message>
        <source>ADDRESS is an e-mail address. Where its owner signs in by another name, give that with --user.</source>
        <translation>ADDRESS ist eine E-Mail-Adresse. Wo sich ihr Besitzer mit einem anderen Namen anmeldet, geben Sie diesen mit --user an.</translation>
    </message>
    <message>
        <source>Type yes if it is right: </source>
        <translation>Geben Sie ja ein, wenn das richtig ist: </translation>
    </message>
    <message>
        <source>Servers outside the mail domain were named, and there is no terminal to ask at whether they are right: %1. If so, say that with --allow-host HOST.</source>
        <translation>Es wurden Server außerhalb der E-Mail-Domäne genannt, und es gibt kein Terminal, an dem gefragt werden könnte, ob sie richtig sind: %1. Wenn ja, sagen Sie das mit --allow-host HOST.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a server.</source>
        <translation>&apos;%1&apos; ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Ask only the Autodiscover there, at https://HOST, instead of those that the address leads to; http on this computer alone, for the sandbox.</source>
        <translation>Nur das Autodiscover dort fragen, unter https://HOST, statt derer, zu denen die Adresse führt; http nur auf diesem Computer, für die Sandbox.</translation>
    </message>
    <message>
        <source>This server outside the mail domain is right, and may get the address and the sign-in; may be given several times.</source>
        <translation>Dieser Server außerhalb der E-Mail-Domäne ist richtig und darf Adresse und Anmeldung erhalten; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>The server&apos;s EWS address, which is then not looked for.</source>
        <translation>Die EWS-Adresse des Servers, der dann nicht gesucht wird.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no e-mail address.</source>
        <translation>&apos;%1&apos; ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>With --url no server is looked for: leave --autodiscover-url and --allow-host out.</source>
        <translation>Mit --url wird kein Server gesucht: Lassen Sie --autodiscover-url und --allow-host weg.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a server.</source>
        <translation>&apos;%1&apos; ist kein Name eines Servers.</translation>
    </message>
    <message>
        <source>Exit status: 0 all done, 1 something was refused or cannot be read, 2 wrong usage, 3 sign-in, 4 network, certificate or a busy server.</source>
        <translation>Rückgabewert: 0 alles erledigt, 1 etwas wurde abgelehnt oder ist nicht lesbar, 2 falsche Verwendung, 3 Anmeldung, 4 Netzwerk, Zertifikat oder überlasteter Server.</translation>
    </message>
    <message>
        <source>The password was sent with Basic because that is chosen: the server was not asked first what it offers.</source>
        <translation>Das Kennwort wurde mit Basic gesendet, weil das gewählt ist: Der Server wurde nicht vorher gefragt, was er anbietet.</translation>
    </message>
    <message>
        <source>When it ends; without it an hour later, or where it is moved as long after the start as before.</source>
        <translation>Wann sie endet; sonst eine Stunde später oder, wenn sie verlegt wird, so lange nach dem Beginn wie bisher.</translation>
    </message>
    <message>
        <source>A category by its name, which &apos;categories list&apos; shows; may be given several times. Others may be named, too; none takes all away.</source>
        <translation>Eine Kategorie mit ihrem Namen, den „categories list“ zeigt; kann mehrmals angegeben werden. Auch andere können genannt werden; none nimmt alle weg.</translation>
    </message>
    <message>
        <source>A JSON file that says the same by the same names; what is on the command line counts more. - is standard input.</source>
        <translation>Eine JSON-Datei, die dasselbe unter denselben Namen sagt; was auf der Befehlszeile steht, geht vor. - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>The server offers none.</source>
        <translation>Der Server bietet keine an.</translation>
    </message>
    <message>
        <source>The server offers: %1.</source>
        <translation>Der Server bietet an: %1.</translation>
    </message>
    <message>
        <source>The sign-in was taken out of the keychain: its account is not remembered.</source>
        <translation>Die Anmeldung wurde aus dem Schlüsselbund entfernt: Ihr Konto ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes.</source>
        <translation>%1 von %2 Postfächern.</translation>
    </message>
    <message>
        <source>It is not done in all mailboxes.</source>
        <translation>Es ist nicht in allen Postfächern getan.</translation>
    </message>
    <message>
        <source>Go on with &apos;appointments pending --finish&apos;, which makes it in no calendar twice, or forget what is left with &apos;appointments pending --drop&apos;.</source>
        <translation>Machen Sie mit &apos;appointments pending --finish&apos; weiter, was ihn in keinem Kalender doppelt anlegt, oder verwerfen Sie den Rest mit &apos;appointments pending --drop&apos;.</translation>
    </message>
    <message>
        <source>Nothing was made, and nobody was told.</source>
        <translation>Nichts wurde angelegt, und niemand wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>The same appointment was begun for some of these mailboxes at %1 and is not finished.</source>
        <translation>Derselbe Termin wurde für einige dieser Postfächer am %1 begonnen und ist nicht fertig.</translation>
    </message>
    <message>
        <source>Go on with &apos;appointments pending %1 --finish&apos;, or forget what is left with &apos;appointments pending %1 --drop&apos;.</source>
        <translation>Machen Sie mit &apos;appointments pending %1 --finish&apos; weiter, oder verwerfen Sie den Rest mit &apos;appointments pending %1 --drop&apos;.</translation>
    </message>
    <message>
        <source>This audit is one of %1: go on with it there.</source>
        <translation>Diese Prüfung gehört zu %1: Fahren Sie dort mit ihr fort.</translation>
    </message>
    <message>
        <source>The mailboxes that were read are on record. Go on with &apos;audit --resume %1&apos;.</source>
        <translation>Die gelesenen Postfächer sind aufgezeichnet. Fahren Sie mit &apos;audit --resume %1&apos; fort.</translation>
    </message>
    <message>
        <source>Rights through groups are not on record: --mailboxes looks them up.</source>
        <translation>Rechte über Gruppen sind nicht aufgezeichnet: --mailboxes sieht sie nach.</translation>
    </message>
    <message>
        <source>Name a file with the mailboxes (--mailboxes FILE), or an audit to go on with (--resume ID).</source>
        <translation>Nennen Sie eine Datei mit den Postfächern (--mailboxes FILE) oder eine Prüfung, die weitergehen soll (--resume ID).</translation>
    </message>
    <message>
        <source>Write a line for each right into FILE, for a spreadsheet. - is standard output.</source>
        <translation>Für jedes Recht eine Zeile in FILE schreiben, für eine Tabellenkalkulation. - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Write a report with charts into FILE, for a browser. - is standard output.</source>
        <translation>Einen Bericht mit Diagrammen in FILE schreiben, für einen Browser. - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>What the audit is called.</source>
        <translation>Wie die Prüfung heißt.</translation>
    </message>
    <message>
        <source>Go on with an audit on record: read the mailboxes that it has not read.</source>
        <translation>Mit einer aufgezeichneten Prüfung fortfahren: die Postfächer lesen, die sie nicht gelesen hat.</translation>
    </message>
    <message>
        <source>Look into an audit on record, or into the file of one; the server is not asked.</source>
        <translation>In einer aufgezeichneten Prüfung oder der Datei einer solchen nachsehen; der Server wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Say where to look: either --mailboxes FILE or --audit ID.</source>
        <translation>Geben Sie an, wo gesucht werden soll: entweder --mailboxes FILE oder --audit ID.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>Meeting requests</source>
        <translation>Besprechungsanfragen</translation>
    </message>
    <message>
        <source>Default on the calendar</source>
        <translation>Standard im Kalender</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>On record as %1.</source>
        <translation>Aufgezeichnet als %1.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 has no rights in the mailboxes that were read.</source>
        <translation>%1 hat keine Rechte in den gelesenen Postfächern.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>ein Postfach</numerusform>
            <numerusform>%n Postfächer</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>cut off, or being made</source>
        <translation>abgebrochen, oder im Gange</translation>
    </message>
    <message>
        <source>No audit is on record.</source>
        <translation>Es ist keine Prüfung aufgezeichnet.</translation>
    </message>
    <message>
        <source>Looking up in the directory who has left.</source>
        <translation>Im Verzeichnis wird nachgesehen, wer ausgeschieden ist.</translation>
    </message>
    <message>
        <source>Reading mailboxes: %1 of %2.</source>
        <translation>Postfächer werden gelesen: %1 von %2.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <comment>minutes:seconds</comment>
        <translation>Noch etwa %1.</translation>
    </message>
    <message>
        <source>The record of the audit cannot be written any more: %1</source>
        <translation>Die Aufzeichnung der Prüfung kann nicht mehr geschrieben werden: %1</translation>
    </message>
    <message>
        <source>WHO is an e-mail address, or a name that the directory has only once.</source>
        <translation>WHO ist eine E-Mail-Adresse oder ein Name, den es im Verzeichnis nur einmal gibt.</translation>
    </message>
    <message>
        <source>Lists the audits on record, the newest first.</source>
        <translation>Listet die aufgezeichneten Prüfungen auf, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Says what changed from one audit to another. Nothing is asked of a server.</source>
        <translation>Sagt, was sich von einer Prüfung zur anderen geändert hat. Kein Server wird gefragt.</translation>
    </message>
    <message>
        <source>Reads who has which rights in the mailboxes of --mailboxes, prints a line for each, and says what is odd. All that is read is on record at once: with --resume an audit that was cut off goes on, and mailboxes that could not be read are read again. See &apos;audit list&apos; and &apos;audit compare&apos; too. The exit status is 0 where all were read, whatever was found.</source>
        <translation>Liest, wer in den Postfächern von --mailboxes welche Rechte hat, gibt für jedes eine Zeile aus und sagt, was auffällt. Alles Gelesene ist sofort aufgezeichnet: Mit --resume geht eine abgebrochene Prüfung weiter, und Postfächer, die nicht gelesen werden konnten, werden noch einmal gelesen. Siehe auch &apos;audit list&apos; und &apos;audit compare&apos;. Der Exit-Status ist 0, wenn alle gelesen wurden, was auch immer gefunden wurde.</translation>
    </message>
    <message>
        <source>Lists where a person has rights: in the mailboxes of --mailboxes, as they are now and also through groups, or in those of an audit on record.</source>
        <translation>Listet auf, wo eine Person Rechte hat: in den Postfächern von --mailboxes nach jetzigem Stand und auch über Gruppen, oder in denen einer aufgezeichneten Prüfung.</translation>
    </message>
    <message>
        <source>Makes one appointment or meeting in the calendars of many mailboxes, an item of its own in each. Only those whom --required, --optional and --room name are invited, from each mailbox once. Whatever happens on the way, it is made in no calendar twice: see &apos;appointments pending&apos;. The file of --from has the keys that &apos;meeting create --dry-run --json&apos; prints as &quot;meeting&quot;, and that &apos;meeting show --json&apos; prints: subject, location, start, end, time-zone, all-day, recur, private, show-as, reminder, category, body, html, required, optional, room.</source>
        <translation>Legt einen Termin oder eine Besprechung in den Kalendern vieler Postfächer an, in jedem ein eigenes Element. Nur wen --required, --optional und --room nennen, wird eingeladen, von jedem Postfach einmal. Was auch unterwegs geschieht, in keinem Kalender wird er doppelt angelegt: siehe &apos;appointments pending&apos;. Die Datei von --from hat die Schlüssel, die &apos;meeting create --dry-run --json&apos; als &quot;meeting&quot; ausgibt, und die &apos;meeting show --json&apos; ausgibt: subject, location, start, end, time-zone, all-day, recur, private, show-as, reminder, category, body, html, required, optional, room.</translation>
    </message>
    <message>
        <source>Lists what &apos;appointments add&apos; or the window left open: mailboxes that were not tried, or where it failed. Finishes them, or drops them.</source>
        <translation>Listet auf, was &apos;appointments add&apos; oder das Fenster offen gelassen hat: Postfächer, die nicht versucht wurden oder bei denen es misslang. Bringt sie zu Ende, oder verwirft sie.</translation>
    </message>
    <message>
        <source>Restores what was before the last change to the mailbox&apos;s delegates or folder rights, or with --batch what was before a change of many mailboxes, but for those where somebody changed it since.</source>
        <translation>Stellt wieder her, was vor der letzten Änderung an Stellvertretern oder Ordnerrechten des Postfachs war, oder mit --batch, was vor einer Änderung vieler Postfächer war, außer dort, wo es seither jemand geändert hat.</translation>
    </message>
    <message>
        <source>Gives somebody the rights of a template in many mailboxes. Each is read first; where it is so already, nothing is written. A mailbox that fails does not stop the others: the same command, given again, goes on.</source>
        <translation>Gibt jemandem in vielen Postfächern die Rechte einer Vorlage. Jedes wird zuerst gelesen; wo es schon so ist, wird nichts geschrieben. Ein Postfach, bei dem es fehlschlägt, hält die anderen nicht auf: Derselbe Befehl, noch einmal gegeben, macht weiter.</translation>
    </message>
    <message>
        <source>Takes somebody who leaves off many mailboxes: as a delegate, and with every entry of their own on the folders of delegates.</source>
        <translation>Nimmt jemanden, der ausscheidet, aus vielen Postfächern: als Stellvertreter und mit jedem eigenen Eintrag an den Ordnern für Stellvertreter.</translation>
    </message>
    <message>
        <source>Gives somebody the rights that a colleague has in many mailboxes, as a delegate and on folders. What they have already stays.</source>
        <translation>Gibt jemandem die Rechte, die ein Kollege in vielen Postfächern hat, als Stellvertreter und an Ordnern. Was jener schon hat, bleibt.</translation>
    </message>
    <message>
        <source>Gives somebody the rights that a colleague has in many mailboxes, and takes them away from the colleague then.</source>
        <translation>Gibt jemandem die Rechte, die ein Kollege in vielen Postfächern hat, und nimmt sie dann dem Kollegen.</translation>
    </message>
    <message>
        <source>Lets Default see free/busy times on the calendars of many mailboxes, and nothing in their other folders; Anonymous sees nothing.</source>
        <translation>Lässt Standard in den Kalendern vieler Postfächer Frei/Gebucht-Zeiten sehen und in ihren anderen Ordnern nichts; Anonym sieht nichts.</translation>
    </message>
    <message>
        <source>Lists the rights whose last day is over (&apos;grant&apos; with --until), or takes them back with --apply, from a timer for instance. What was changed since is left as it is and said.</source>
        <translation>Listet die Rechte auf, deren letzter Tag vorbei ist (&apos;grant&apos; mit --until), oder nimmt sie mit --apply zurück, etwa von einem Zeitgeber aus. Was seither geändert wurde, bleibt, wie es ist, und wird gesagt.</translation>
    </message>
    <message>
        <source>EARLIER and LATER are ids from &apos;audit list&apos;, or files.</source>
        <translation>EARLIER und LATER sind Kennungen aus &apos;audit list&apos; oder Dateien.</translation>
    </message>
    <message>
        <source>WHO is an e-mail address, a name that the directory has only once, or a SID.</source>
        <translation>WHO ist eine E-Mail-Adresse, ein Name, den das Verzeichnis nur einmal hat, oder eine SID.</translation>
    </message>
    <message>
        <source>TEMPLATE is assistant (delegate: Editor on calendar and tasks, copies of meeting messages), deputy (delegate for a leave: Editor on calendar, tasks, inbox and contacts, copies), reception (Editor on the calendar of rooms, no delegate), or one of your own.</source>
        <translation>TEMPLATE ist assistant (Stellvertreter: Bearbeiter für Kalender und Aufgaben, Kopien von Besprechungsnachrichten), deputy (Stellvertreter für einen Urlaub: Bearbeiter für Kalender, Aufgaben, Posteingang und Kontakte, Kopien), reception (Bearbeiter für den Kalender von Räumen, kein Stellvertreter) oder eine eigene.</translation>
    </message>
    <message>
        <source>A SID names an account that is gone.</source>
        <translation>Eine SID nennt ein Konto, das es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>FROM and TO are e-mail addresses, or names that the directory has only once.</source>
        <translation>FROM und TO sind E-Mail-Adressen oder Namen, die es im Verzeichnis nur einmal gibt.</translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes written.</source>
        <translation>%1 von %2 Postfächern geschrieben.</translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes read.</source>
        <translation>%1 von %2 Postfächern gelesen.</translation>
    </message>
    <message>
        <source>There is no template &apos;%1&apos;. There are: %2</source>
        <translation>Es gibt keine Vorlage &apos;%1&apos;. Es gibt: %2</translation>
    </message>
    <message>
        <source>The last day of these rights (2026-12-24). &apos;due --apply&apos; takes them back from the next day on.</source>
        <translation>Der letzte Tag dieser Rechte (2026-12-24). &apos;due --apply&apos; nimmt sie vom nächsten Tag an zurück.</translation>
    </message>
    <message>
        <source>In all folders of the mailboxes, not only in the six that delegates can be given.</source>
        <translation>In allen Ordnern der Postfächer, nicht nur in den sechs, die Stellvertreter erhalten können.</translation>
    </message>
    <message>
        <source>Take back what a command did to many mailboxes, which has printed ID; with --mailboxes in these only.</source>
        <translation>Zurücknehmen, was ein Befehl in vielen Postfächern getan hat, der ID ausgegeben hat; mit --mailboxes nur in diesen.</translation>
    </message>
    <message>
        <source>Take the rights back.</source>
        <translation>Die Rechte zurücknehmen.</translation>
    </message>
    <message>
        <source>--mailboxes goes with --batch.</source>
        <translation>--mailboxes gehört zu --batch.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date: it looks like 2026-12-24.</source>
        <translation>&apos;%1&apos; ist kein Datum: Es sieht aus wie 2026-12-24.</translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation>%1 ist schon vorbei.</translation>
    </message>
    <message>
        <source>Line %1 names no mailbox and is left out: %2</source>
        <translation>Zeile %1 nennt kein Postfach und wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>Line %1 names a mailbox again, which counts once: %2</source>
        <translation>Zeile %1 nennt ein Postfach noch einmal, das nur einmal zählt: %2</translation>
    </message>
    <message>
        <source>Work in each mailbox as its owner (impersonation); without it with full access to it.</source>
        <translation>In jedem Postfach als sein Inhaber arbeiten (Identitätswechsel); ohne diese Angabe mit Vollzugriff darauf.</translation>
    </message>
    <message>
        <source>How many mailboxes are worked in at the same time.</source>
        <translation>In wie vielen Postfächern gleichzeitig gearbeitet wird.</translation>
    </message>
    <message>
        <source>Name a file with the mailboxes: --mailboxes FILE.</source>
        <translation>Nennen Sie eine Datei mit den Postfächern: --mailboxes FILE.</translation>
    </message>
    <message>
        <source>--concurrency takes a number from 1 to %1, not &apos;%2&apos;.</source>
        <translation>--concurrency nimmt eine Zahl von 1 bis %1, nicht &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>%1 names no mailbox.</source>
        <translation>%1 nennt kein Postfach.</translation>
    </message>
    <message>
        <source>%1: somebody else changed this meanwhile, and it was left as it is:</source>
        <translation>%1: Jemand anderes hat dies inzwischen geändert, und es wurde gelassen, wie es ist:</translation>
    </message>
    <message>
        <source>Take it back with &apos;undo --batch %1&apos;.</source>
        <translation>Nehmen Sie es mit &apos;undo --batch %1&apos; zurück.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Take these rights back with &apos;due --apply&apos;.</source>
        <translation>Nehmen Sie diese Rechte mit &apos;due --apply&apos; zurück.</translation>
    </message>
    <message>
        <source>Attachments are not in the file: name them with --attach, and take &apos;attachments&apos; out.</source>
        <translation>Anlagen sind nicht in der Datei: Nennen Sie sie mit --attach, und nehmen Sie &apos;attachments&apos; heraus.</translation>
    </message>
    <message>
        <source>The mailboxes to work in: a file with one address a line, or CSV with a column smtp; - is standard input.</source>
        <translation>Die Postfächer, in denen gearbeitet wird: eine Datei mit einer Adresse je Zeile oder CSV mit einer Spalte smtp; - ist die Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::DayPane</name>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a day, a person</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The calendar was not found, or you were not given access to it.</source>
        <translation>Der Kalender wurde nicht gefunden, oder Sie haben keinen Zugriff darauf.</translation>
    </message>
    <message>
        <source>Only free/busy times: you were not given more of this calendar.</source>
        <translation>Nur Frei/Gebucht-Zeiten: Mehr wurde Ihnen von diesem Kalender nicht freigegeben.</translation>
    </message>
    <message>
        <source>The server could not say what is in the calendar. Reload to try again.</source>
        <translation>Der Server konnte nicht sagen, was im Kalender steht. Laden Sie neu, um es noch einmal zu versuchen.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::DaysView</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>items of a day</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::DelegatesActions</name>
    <message>
        <source>Looks somebody up in the directory to make them a delegate</source>
        <translation>Sucht jemanden im Verzeichnis, um ihn zum Stellvertreter zu machen</translation>
    </message>
    <message>
        <source>Stages the removal of the delegates that are selected</source>
        <translation>Merkt das Entfernen der ausgewählten Stellvertreter vor</translation>
    </message>
    <message>
        <source>&amp;Permissions…</source>
        <translation>&amp;Berechtigungen…</translation>
    </message>
    <message>
        <source>Shows what the delegates that are selected may do</source>
        <translation>Zeigt, was die ausgewählten Stellvertreter dürfen</translation>
    </message>
    <message>
        <source>Reads the delegates from the server; staged changes are kept</source>
        <translation>Liest die Stellvertreter vom Server; vorgemerkte Änderungen bleiben erhalten</translation>
    </message>
    <message>
        <source>Shows only delegates with these letters in them</source>
        <translation>Zeigt nur Stellvertreter, die diese Buchstaben enthalten</translation>
    </message>
</context>
<context>
    <name>OnBehalf::DelegatesFlow</name>
    <message>
        <source>Reading the delegates of %1…</source>
        <translation>Lese die Stellvertreter von %1…</translation>
    </message>
    <message>
        <source>Looking at what the last Apply changed…</source>
        <translation>Sehe nach, was das letzte Übernehmen geändert hat…</translation>
    </message>
    <message numerus="yes">
        <source>Read at %1: %n delegate(s), delivery setting</source>
        <translation>
            <numerusform>Gelesen um %1: %n Stellvertreter, Zustellung</numerusform>
            <numerusform>Gelesen um %1: %n Stellvertreter, Zustellung</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The delegates were not read</source>
        <translation>Die Stellvertreter wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Undo was not prepared</source>
        <translation>Das Rückgängigmachen wurde nicht vorbereitet</translation>
    </message>
    <message>
        <source>Your staged changes are kept.</source>
        <translation>Ihre vorgemerkten Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing was sent: changed elsewhere meanwhile</source>
        <translation>Nichts gesendet: inzwischen anderswo geändert</translation>
    </message>
    <message>
        <source>This was changed elsewhere since you read it.</source>
        <translation>Dies wurde anderswo geändert, seit Sie es gelesen haben.</translation>
    </message>
    <message>
        <source>Your staged changes are kept and lie over it. Look at them before you apply.</source>
        <translation>Ihre vorgemerkten Änderungen bleiben erhalten und liegen darüber. Sehen Sie sie sich an, bevor Sie übernehmen.</translation>
    </message>
    <message>
        <source>Undo is prepared; nothing was sent</source>
        <translation>Rückgängig machen ist vorbereitet; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>The server cannot list the delegates of this mailbox.</source>
        <translation>Der Server kann die Stellvertreter dieses Postfachs nicht auflisten.</translation>
    </message>
    <message>
        <source>Usually a group is among them, which EWS does not manage. Shown are the people and groups with rights on the six folders; they may or may not be delegates.</source>
        <translation>Meist ist eine Gruppe darunter, die EWS nicht verwaltet. Gezeigt werden die Personen und Gruppen mit Rechten an den sechs Ordnern; ob sie Stellvertreter sind, ist ungewiss.</translation>
    </message>
    <message>
        <source>Remove the group if you know it, then apply: the list is read again. Else ask the administrator.</source>
        <translation>Entfernen Sie die Gruppe, wenn Sie sie kennen, und übernehmen Sie: Die Liste wird dann neu gelesen. Fragen Sie sonst den Administrator.</translation>
    </message>
    <message>
        <source>Read at %1: only the folders’ lists</source>
        <translation>Gelesen um %1: nur die Listen der Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s) got a message about it.</source>
        <translation>
            <numerusform>%n Stellvertreter hat eine Nachricht darüber bekommen.</numerusform>
            <numerusform>%n Stellvertreter haben eine Nachricht darüber bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied; %n delegate(s) got a message about it</source>
        <translation>
            <numerusform>Angewendet; %n Stellvertreter hat eine Nachricht darüber bekommen</numerusform>
            <numerusform>Angewendet; %n Stellvertreter haben eine Nachricht darüber bekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied; %n message(s) to delegates were not sent, or it is not known</source>
        <translation>
            <numerusform>Angewendet; %n Nachricht an Stellvertreter wurde nicht gesendet, oder es ist nicht bekannt</numerusform>
            <numerusform>Angewendet; %n Nachrichten an Stellvertreter wurden nicht gesendet, oder es ist nicht bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::DelegatesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Unbekanntes Konto</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>listed with an error</source>
        <translation>mit einem Fehler aufgeführt</translation>
    </message>
    <message>
        <source>changed, not sent yet</source>
        <translation>geändert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>new, not sent yet</source>
        <translation>neu, noch nicht gesendet</translation>
    </message>
    <message>
        <source>will be removed, not sent yet</source>
        <translation>wird entfernt, noch nicht gesendet</translation>
    </message>
    <message>
        <source>The server does not say.</source>
        <translation>Der Server sagt es nicht.</translation>
    </message>
    <message>
        <source>%1: the server does not say</source>
        <translation>%1: Der Server sagt es nicht</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Stage removal</source>
        <translation>Entfernen vormerken</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Wieder hinzufügen</translation>
    </message>
    <message>
        <source>Change instead</source>
        <translation>Stattdessen ändern</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Was der Server sagte</translation>
    </message>
    <message>
        <source>Receives copies</source>
        <translation>Erhält Kopien</translation>
    </message>
    <message>
        <source>Delegate receives copies of meeting-related messages</source>
        <translation>Stellvertreter erhält Kopien besprechungsbezogener Nachrichten</translation>
    </message>
    <message>
        <source>needs Editor</source>
        <translation>nur Bearbeiter</translation>
    </message>
    <message>
        <source>Copies of meeting messages need Editor on the calendar.</source>
        <translation>Kopien von Besprechungsnachrichten setzen „Bearbeiter“ im Kalender voraus.</translation>
    </message>
    <message>
        <source>Private items</source>
        <translation>Private Elemente</translation>
    </message>
    <message>
        <source>Delegate can see private items, in all folders</source>
        <translation>Stellvertreter kann private Elemente sehen, in allen Ordnern</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>Unknown entry</source>
        <translation>Unbekannter Eintrag</translation>
    </message>
    <message>
        <source>Private items</source>
        <comment>heading</comment>
        <extracomment>The heading of a narrow column.</extracomment>
        <translation>Privates</translation>
    </message>
</context>
<context>
    <name>OnBehalf::DelegatesPlace</name>
    <message>
        <source>Delegates</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>Filter delegates</source>
        <translation>Stellvertreter filtern</translation>
    </message>
    <message>
        <source>Delegates can send items on your behalf, including creating and responding to meeting requests.</source>
        <translation>Stellvertreter können in Ihrem Auftrag senden, auch Besprechungsanfragen erstellen und beantworten.</translation>
    </message>
    <message>
        <source>Delegates can send items on the owner&apos;s behalf, including creating and responding to meeting requests.</source>
        <translation>Stellvertreter können im Auftrag des Inhabers senden, auch Besprechungsanfragen erstellen und beantworten.</translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation>%1, noch nicht gesendet</translation>
    </message>
    <message>
        <source>The last Apply was refused in part; what was refused is still staged.</source>
        <translation>Das letzte Übernehmen wurde teilweise abgelehnt; was abgelehnt wurde, ist noch vorgemerkt.</translation>
    </message>
    <message>
        <source>Nothing is written to the server until you apply.</source>
        <translation>Auf den Server wird erst geschrieben, wenn Sie übernehmen.</translation>
    </message>
    <message>
        <source>No delegate has these letters in the name or the address.</source>
        <translation>Kein Stellvertreter hat diese Buchstaben im Namen oder in der Adresse.</translation>
    </message>
    <message>
        <source>Reading the delegates…</source>
        <translation>Lese die Stellvertreter…</translation>
    </message>
    <message>
        <source>The delegates have not been read.</source>
        <translation>Die Stellvertreter sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Nobody may act for you yet.</source>
        <translation>Noch darf niemand für Sie handeln.</translation>
    </message>
    <message>
        <source>Nobody may act for the owner yet.</source>
        <translation>Noch darf niemand für den Inhaber handeln.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Discarded; Undo (%1) stages the changes again</source>
        <translation>Verworfen; „Rückgängig“ (%1) merkt die Änderungen wieder vor</translation>
    </message>
    <message>
        <source>Delegates of %1</source>
        <translation>Stellvertreter von %1</translation>
    </message>
    <message>
        <source>&amp;Delegates</source>
        <translation>&amp;Stellvertreter</translation>
    </message>
    <message>
        <source>Who may act for you, and on which folders</source>
        <translation>Wer Sie vertreten darf, und in welchen Ordnern</translation>
    </message>
</context>
<context>
    <name>OnBehalf::DelegatesReview</name>
    <message numerus="yes">
        <source>%1, and a message about it to %n delegate(s)</source>
        <translation>
            <numerusform>%1, und eine Nachricht darüber an %n Stellvertreter</numerusform>
            <numerusform>%1, und eine Nachricht darüber an %n Stellvertreter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::DelegatesView</name>
    <message>
        <source>Delegates</source>
        <translation>Stellvertreter</translation>
    </message>
</context>
<context>
    <name>OnBehalf::DifferencesModel</name>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>OnBehalf::DirectoryCompletion</name>
    <message>
        <source>Found in the directory</source>
        <translation>Im Verzeichnis gefunden</translation>
    </message>
    <message>
        <source>Nobody in the directory begins like this.</source>
        <translation>Niemand im Verzeichnis beginnt so.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::DirectoryModel</name>
    <message>
        <source>has no e-mail address</source>
        <translation>hat keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a contact without a mailbox here</source>
        <translation>ein Kontakt ohne Postfach hier</translation>
    </message>
    <message>
        <source>a public folder</source>
        <translation>ein öffentlicher Ordner</translation>
    </message>
    <message>
        <source>a personal contact group</source>
        <translation>eine persönliche Kontaktgruppe</translation>
    </message>
    <message>
        <source>cannot be a delegate</source>
        <translation>kann nicht Stellvertreter sein</translation>
    </message>
    <message>
        <source>a Microsoft 365 group</source>
        <translation>eine Microsoft 365-Gruppe</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>OnBehalf::DiscoveryModel</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>OnBehalf::DiscoveryPanel</name>
    <message>
        <source>&amp;Places asked, all at once, judged in this order</source>
        <translation>Gefragte &amp;Stellen: alle zugleich, in dieser Reihenfolge beurteilt</translation>
    </message>
    <message>
        <source>Sa&amp;ve this record…</source>
        <translation>Dieses Protokoll s&amp;peichern…</translation>
    </message>
    <message>
        <source>Places and answers, for whoever helps you. No password is in it.</source>
        <translation>Stellen und Antworten für den, der Ihnen hilft. Es enthält kein Kennwort.</translation>
    </message>
    <message>
        <source>Places asked for the server of %1</source>
        <translation>Stellen, die nach dem Server von %1 gefragt wurden</translation>
    </message>
    <message>
        <source>No password has been sent.</source>
        <translation>Es wurde kein Kennwort gesendet.</translation>
    </message>
    <message>
        <source>Signed in only at %1</source>
        <translation>Angemeldet nur bei %1</translation>
    </message>
    <message>
        <source>Save what was asked</source>
        <translation>Speichern, was gefragt wurde</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>Server von %1</translation>
    </message>
</context>
<context>
    <name>OnBehalf::DraftQuestion</name>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Not saved in the calendar yet</source>
        <translation>Noch nicht im Kalender gespeichert</translation>
    </message>
    <message>
        <source>This meeting was not sent.</source>
        <translation>Diese Besprechung wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>This is not in the calendar yet.</source>
        <translation>Dieser Termin ist noch nicht im Kalender.</translation>
    </message>
    <message>
        <source>Some of it may have been done already. As a draft on this computer it can be gone on with, and nothing is sent twice.</source>
        <translation>Ein Teil davon ist vielleicht schon geschehen. Als Entwurf auf diesem Computer lässt sich das Übrige fortsetzen, und nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>It can be kept on this computer, and is offered at the next start.</source>
        <translation>Der Entwurf kann auf diesem Computer bleiben und wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>&amp;Entwurf behalten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>OnBehalf::DraftState</name>
    <message>
        <source>Draft kept on this computer at %1</source>
        <translation>Entwurf um %1 auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>The draft is not kept</source>
        <translation>Der Entwurf ist nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>OnBehalf::EndedRights</name>
    <message>
        <source>Exchange knows no end: they stay until they are taken back.</source>
        <translation>Exchange kennt kein Ende: Sie bleiben, bis sie zurückgenommen werden.</translation>
    </message>
    <message>
        <source>&amp;Take them back…</source>
        <translation>&amp;Zurücknehmen …</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ErrorMessage</name>
    <message>
        <source>Next step: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ExchangeDetail</name>
    <message>
        <source>Ans&amp;wer</source>
        <translation>Ant&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Anfrage</translation>
    </message>
    <message>
        <source>Choose an exchange to see what was sent and answered.</source>
        <translation>Wählen Sie eine Anfrage, um zu sehen, was gesendet und geantwortet wurde.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ExchangesView</name>
    <message>
        <source>Exchanges with the server</source>
        <translation>Anfragen an den Server</translation>
    </message>
</context>
<context>
    <name>OnBehalf::Export</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Es wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with enough space.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und in dem genug Platz ist.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer or the file cannot be reached</source>
        <translation>Es wurde nichts gedruckt: Der Drucker oder die Datei ist nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ExportDialog</name>
    <message>
        <source>Save a calendar as a file</source>
        <translation>Kalender als Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Calendar:</source>
        <translation>&amp;Kalender:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>An iCalendar file (*.ics), which other calendar programs import: subject, place and time of each item, without invitees and without what is written in it. Of private items that are hidden from you only the time is saved.</source>
        <translation>Eine iCalendar-Datei (*.ics), die andere Kalenderprogramme importieren: Betreff, Ort und Zeit jedes Eintrags, ohne Eingeladene und ohne den Text darin. Von privaten Einträgen, die Sie nicht sehen dürfen, wird nur die Zeit gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>No more than about two years can be saved at once.</source>
        <translation>Mehr als etwa zwei Jahre auf einmal können nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::FilesBar</name>
    <message>
        <source>Attached files</source>
        <translation>Angefügte Dateien</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::FindingsModel</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>OnBehalf::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>OnBehalf::FolderHeading</name>
    <message>
        <source>What you may do here: everything, this is your own mailbox.</source>
        <translation>Was Sie hier dürfen: alles, es ist Ihr eigenes Postfach.</translation>
    </message>
    <message>
        <source>Free/busy times may be visible all the same.</source>
        <translation>Frei/Gebucht-Zeiten können trotzdem sichtbar sein.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::FolderTreeModel</name>
    <message>
        <source>%1, changed, not sent</source>
        <translation>%1, geändert, nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see who has rights here.</source>
        <translation>Sie dürfen nicht sehen, wer hier Rechte hat.</translation>
    </message>
    <message>
        <source>Somebody has rights here that stand out.</source>
        <translation>Jemand hat hier auffällige Rechte.</translation>
    </message>
    <message numerus="yes">
        <source>%n people and groups besides Default and Anonymous</source>
        <translation>
            <numerusform>%n Person oder Gruppe außer Standard und Anonym</numerusform>
            <numerusform>%n Personen und Gruppen außer Standard und Anonym</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>OnBehalf::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>OnBehalf::FoldersActions</name>
    <message>
        <source>&amp;Copy rights…</source>
        <translation>Rechte &amp;kopieren…</translation>
    </message>
    <message>
        <source>Gives a colleague the same rights, or other folders the same list</source>
        <translation>Gibt anderen dieselben Rechte oder anderen Ordnern dieselbe Liste</translation>
    </message>
    <message>
        <source>Also apply to &amp;subfolders</source>
        <translation>Auch für &amp;Unterordner</translation>
    </message>
    <message>
        <source>Stages the changes of this folder for all folders below it</source>
        <translation>Merkt die Änderungen dieses Ordners für alle Ordner darunter vor</translation>
    </message>
    <message>
        <source>&amp;Open a folder of another mailbox…</source>
        <translation>&amp;Ordner eines anderen Postfachs öffnen…</translation>
    </message>
    <message>
        <source>Opens a folder that somebody else shares with you</source>
        <translation>Öffnet einen Ordner, den jemand für Sie freigibt</translation>
    </message>
    <message>
        <source>Looks people up in the directory to give them rights on this folder</source>
        <translation>Sucht Personen im Verzeichnis, um ihnen Rechte auf diesen Ordner zu geben</translation>
    </message>
    <message>
        <source>Stages the removal of the entries that are selected</source>
        <translation>Merkt vor, die ausgewählten Einträge zu entfernen</translation>
    </message>
    <message>
        <source>Reads the folders from the server; staged changes are kept</source>
        <translation>Liest die Ordner vom Server; vorgemerkte Änderungen bleiben erhalten</translation>
    </message>
    <message>
        <source>Shows only folders with these letters in their names</source>
        <translation>Zeigt nur Ordner mit diesen Buchstaben im Namen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::FoldersFlow</name>
    <message>
        <source>Undo is prepared; nothing was sent</source>
        <translation>Rückgängig machen ist vorbereitet; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Reading the folders of %1…</source>
        <translation>Lese die Ordner von %1…</translation>
    </message>
    <message>
        <source>Reading permissions…</source>
        <translation>Lese Berechtigungen…</translation>
    </message>
    <message>
        <source>Writing permissions…</source>
        <translation>Schreibe Berechtigungen…</translation>
    </message>
    <message>
        <source>Looking at what the last Apply changed…</source>
        <translation>Sehe nach, was das letzte Übernehmen geändert hat…</translation>
    </message>
    <message>
        <source>Reading folders: %1 of %2</source>
        <translation>Lese Ordner: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Read at %1: %n folder(s)</source>
        <translation>
            <numerusform>Gelesen um %1: %n Ordner</numerusform>
            <numerusform>Gelesen um %1: %n Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading permissions: %1 of %2 folders</source>
        <translation>Lese Berechtigungen: %1 von %2 Ordnern</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) need no change.</source>
        <translation>
            <numerusform>%n Ordner braucht keine Änderung.</numerusform>
            <numerusform>%n Ordner brauchen keine Änderung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists of %n folder(s) could not be read: nothing is staged there.</source>
        <translation>
            <numerusform>Die Liste von %n Ordner konnte nicht gelesen werden: Dort ist nichts vorgemerkt.</numerusform>
            <numerusform>Die Listen von %n Ordnern konnten nicht gelesen werden: Dort ist nichts vorgemerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes are staged in %n folder(s).</source>
        <translation>
            <numerusform>In %n Ordner sind Änderungen vorgemerkt.</numerusform>
            <numerusform>In %n Ordnern sind Änderungen vorgemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to stage.</source>
        <translation>Es gibt nichts vorzumerken.</translation>
    </message>
    <message>
        <source>The review shows each of them before anything is sent.</source>
        <translation>Die Prüfung zeigt jede davon, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Undo was not prepared</source>
        <translation>Das Rückgängigmachen wurde nicht vorbereitet</translation>
    </message>
    <message>
        <source>The folders were not read</source>
        <translation>Die Ordner wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Your staged changes are kept.</source>
        <translation>Ihre vorgemerkten Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing was sent: changed elsewhere meanwhile</source>
        <translation>Nichts gesendet: inzwischen anderswo geändert</translation>
    </message>
    <message>
        <source>This was changed elsewhere since you read it.</source>
        <translation>Dies wurde anderswo geändert, seit Sie es gelesen haben.</translation>
    </message>
    <message>
        <source>Your staged changes are kept and lie over it. Look at them before you apply.</source>
        <translation>Ihre vorgemerkten Änderungen bleiben erhalten und liegen darüber. Sehen Sie sie sich an, bevor Sie übernehmen.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::FoldersPlace</name>
    <message>
        <source>Reading the folders…</source>
        <translation>Lese die Ordner…</translation>
    </message>
    <message>
        <source>Choose a folder to see who has rights on it.</source>
        <translation>Wählen Sie einen Ordner, um zu sehen, wer Rechte darauf hat.</translation>
    </message>
    <message>
        <source>Reading the permissions…</source>
        <translation>Lese die Berechtigungen…</translation>
    </message>
    <message>
        <source>You may not see who has rights on this folder. Only its owner may, and whoever has full access to the mailbox.</source>
        <translation>Sie dürfen nicht sehen, wer Rechte auf diesen Ordner hat. Das darf nur sein Besitzer und wer Vollzugriff auf das Postfach hat.</translation>
    </message>
    <message>
        <source>The list of this folder is empty.</source>
        <translation>Die Liste dieses Ordners ist leer.</translation>
    </message>
    <message>
        <source>the mailbox itself</source>
        <translation>das Postfach selbst</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 cannot see what is above: %2.</source>
        <extracomment>The second is the name of a parent folder, or several: “Inbox”, the mailbox itself</extracomment>
        <translation>%1 sieht nicht, was darüber liegt: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n other(s) neither.</source>
        <translation>
            <numerusform>%1 %n weitere Person auch nicht.</numerusform>
            <numerusform>%1 %n weitere Personen auch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation>%1, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Nothing is written to the server until you apply.</source>
        <translation>Auf den Server wird erst geschrieben, wenn Sie übernehmen.</translation>
    </message>
    <message>
        <source>Folders of %1</source>
        <translation>Ordner von %1</translation>
    </message>
    <message>
        <source>Discarded; Undo (%1) stages the changes again</source>
        <translation>Verworfen; „Rückgängig“ (%1) merkt die Änderungen wieder vor</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Who has which rights on a folder. Folder rights alone never let anybody send on your behalf.</source>
        <translation>Wer welche Rechte auf einen Ordner hat. Ordnerrechte allein lassen niemanden in Ihrem Auftrag senden.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>Make &amp;visible</source>
        <translation>&amp;Sichtbar machen</translation>
    </message>
    <message>
        <source>Who can do what in the whole mailbox, and why.</source>
        <translation>Wer im ganzen Postfach was darf, und warum.</translation>
    </message>
    <message>
        <source>Folder &amp;by folder</source>
        <translation>Ordner für O&amp;rdner</translation>
    </message>
    <message>
        <source>&amp;Who can do what</source>
        <translation>&amp;Wer darf was</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Who has which rights on any folder</source>
        <translation>Wer welche Rechte an welchem Ordner hat</translation>
    </message>
</context>
<context>
    <name>OnBehalf::HostQuestionPanel</name>
    <message>
        <source>Allow for this accoun&amp;t</source>
        <translation>Für dieses Kon&amp;to zulassen</translation>
    </message>
    <message>
        <source>&amp;Do not allow</source>
        <translation>&amp;Nicht zulassen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::IdentityField</name>
    <message>
        <source>name@example.org or S-1-5-21-…</source>
        <translation>name@example.org oder S-1-5-21-…</translation>
    </message>
    <message>
        <source>An e-mail address, a user principal name or a SID.</source>
        <translation>Eine E-Mail-Adresse, ein Benutzerprinzipalname oder eine SID.</translation>
    </message>
    <message>
        <source>What this name is</source>
        <translation>Was dieser Name ist</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>Benutzerprinzipalname</translation>
    </message>
    <message>
        <source>&amp;Identity, if it is not the address above:</source>
        <translation>I&amp;dentität, falls es nicht die Adresse oben ist:</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ImportDialog</name>
    <message>
        <source>Import from a file</source>
        <translation>Aus einer Datei importieren</translation>
    </message>
    <message>
        <source>&amp;Into the calendar of:</source>
        <translation>&amp;In den Kalender von:</translation>
    </message>
    <message>
        <source>Each becomes an appointment without invitees; nobody is told. What is in the calendar already is not looked for: the same file imported twice is there twice.</source>
        <translation>Aus jedem wird ein Termin ohne Eingeladene; niemand wird benachrichtigt. Was schon im Kalender steht, wird nicht gesucht: Dieselbe Datei, zweimal importiert, ist zweimal da.</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mportieren</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 chosen</source>
        <translation>
            <numerusform>%n von %1 ausgewählt</numerusform>
            <numerusform>%n von %1 ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::ImportModel</name>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ImportView</name>
    <message>
        <source>Items of the file</source>
        <translation>Einträge der Datei</translation>
    </message>
</context>
<context>
    <name>OnBehalf::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>F2, Alt+Down</source>
        <translation>F2, Alt+Abwärts</translation>
    </message>
    <message>
        <source>Open the list of levels</source>
        <translation>Liste der Berechtigungsstufen öffnen</translation>
    </message>
    <message>
        <source>N, R, A, E</source>
        <translation>K, P, A, B</translation>
    </message>
    <message>
        <source>Set None, Reviewer, Author or Editor</source>
        <translation>Keine, Prüfer, Autor oder Bearbeiter setzen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Check or uncheck</source>
        <translation>An- oder abwählen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the links below a delegate, then out of the table</source>
        <translation>Zu den Links unter einem Stellvertreter, dann aus der Tabelle</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel what runs, or close the message</source>
        <translation>Abbrechen, was läuft, oder die Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::LostMails</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Open it to send it, or discard it. The draft on the server is deleted.</source>
        <translation>Öffnen Sie sie, um sie zu senden, oder verwerfen Sie sie. Der Entwurf auf dem Server wird gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Ask a recipient before you send it once more: it may come twice.</source>
        <translation>Fragen Sie einen Empfänger, bevor Sie sie noch einmal senden: Sie kann doppelt ankommen.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>The draft was deleted.</source>
        <translation>Der Entwurf wurde gelöscht.</translation>
    </message>
    <message>
        <source>It was being sent on %1 at %2, and how that ended was not known.</source>
        <translation>Das Senden begann am %1 um %2; wie es ausging, war nicht bekannt.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>“%1” stays in the journal, and nothing was changed on the server.</source>
        <translation>„%1“ bleibt im Journal, und auf dem Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::MailForm</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>&amp;Bcc</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>B&amp;etreff</translation>
    </message>
</context>
<context>
    <name>OnBehalf::MailWindow</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Sends the message</source>
        <translation>Sendet die Nachricht</translation>
    </message>
    <message>
        <source>High &amp;importance</source>
        <translation>Hohe &amp;Wichtigkeit</translation>
    </message>
    <message>
        <source>Marks the message as important</source>
        <translation>Kennzeichnet die Nachricht als wichtig</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Forgets what is written here</source>
        <translation>Vergisst, was hier geschrieben ist</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>“%1” is nobody yet.</source>
        <translation>„%1“ ist noch niemand.</translation>
    </message>
    <message>
        <source>Choose somebody from the directory, type a whole address, or delete it. Then send again.</source>
        <translation>Wählen Sie jemanden aus dem Verzeichnis, geben Sie eine ganze Adresse ein, oder löschen Sie den Text. Senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Abgebrochen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The draft could not be kept on this computer.</source>
        <translation>Der Entwurf konnte nicht auf diesem Computer aufgehoben werden.</translation>
    </message>
    <message>
        <source>What is written here is lost when the window closes.</source>
        <translation>Was hier geschrieben ist, geht verloren, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Make room on the disk, or send the message now.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder senden Sie die Nachricht jetzt.</translation>
    </message>
    <message>
        <source>The message is being sent.</source>
        <translation>Die Nachricht wird gerade gesendet.</translation>
    </message>
    <message>
        <source>The window can be closed when that is done. Esc stops it before the next step.</source>
        <translation>Das Fenster kann geschlossen werden, wenn das erledigt ist. Esc hält vor dem nächsten Schritt an.</translation>
    </message>
    <message>
        <source>This message was not sent.</source>
        <translation>Diese Nachricht wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Whom the message is from is typed, but not chosen.</source>
        <translation>Von wem die Nachricht ist, wurde eingetippt, aber nicht gewählt.</translation>
    </message>
    <message>
        <source>Choose somebody in From, then send again.</source>
        <translation>Wählen Sie unter „Von“ jemanden aus, dann senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>It is not known whether this message was sent. Look into Sent Items before you send it once more.</source>
        <translation>Es ist nicht bekannt, ob diese Nachricht gesendet wurde. Sehen Sie in „Gesendete Elemente“ nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Once the server can be reached, send again: what became of this attempt is looked up first.</source>
        <translation>Senden Sie noch einmal, sobald der Server erreichbar ist: Was aus diesem Versuch wurde, wird zuerst nachgesehen.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::MailWindows</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>A message that was not sent was kept: “%1” from %2.</source>
        <translation>Eine nicht gesendete Nachricht wurde aufgehoben: „%1“ von %2.</translation>
    </message>
    <message>
        <source>It was last written on %1 at %2.</source>
        <translation>Zuletzt daran geschrieben wurde am %1 um %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more after this one.</source>
        <comment>drafts</comment>
        <translation>
            <numerusform>Noch %n weitere danach.</numerusform>
            <numerusform>Noch %n weitere danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>A message was kept of which it is not known whether it was sent: “%1” from %2. Look into Sent Items before you send it once more.</source>
        <translation>Eine Nachricht wurde aufbewahrt, von der nicht bekannt ist, ob sie gesendet wurde: „%1“ von %2. Sehen Sie in „Gesendete Elemente“ nach, bevor Sie sie noch einmal senden.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::MailboxDialog</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>With &amp;my own rights on it (full access)</source>
        <translation>Mit &amp;meinen eigenen Rechten daran (Vollzugriff)</translation>
    </message>
    <message>
        <source>As its &amp;owner (impersonation)</source>
        <translation>Als sein &amp;Inhaber (Identitätswechsel)</translation>
    </message>
    <message>
        <source>Work in another mailbox</source>
        <translation>In anderem Postfach arbeiten</translation>
    </message>
    <message>
        <source>E-mail &amp;address of the mailbox:</source>
        <translation>E-Mail-&amp;Adresse des Postfachs:</translation>
    </message>
    <message>
        <source>By which right</source>
        <translation>Mit welchem Recht</translation>
    </message>
    <message>
        <source>An administrator gave you full access to the mailbox. What you may not do there, the server refuses.</source>
        <translation>Ein Administrator hat Ihnen Vollzugriff auf das Postfach gegeben. Was Sie dort nicht dürfen, lehnt der Server ab.</translation>
    </message>
    <message>
        <source>You have the role ApplicationImpersonation. The server treats each request as the owner&apos;s own.</source>
        <translation>Sie haben die Rolle ApplicationImpersonation. Der Server behandelt jede Anfrage wie eine des Inhabers.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s e-mail address is needed.</source>
        <translation>Die E-Mail-Adresse des Postfachs fehlt.</translation>
    </message>
    <message>
        <source>This is your own mailbox.</source>
        <translation>Dies ist Ihr eigenes Postfach.</translation>
    </message>
    <message>
        <source>The identity is no e-mail address, principal name or SID.</source>
        <translation>Die Identität ist weder E-Mail-Adresse noch Prinzipalname noch SID.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::MailboxFindings</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: ein Befund</numerusform>
            <numerusform>%1: %n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::MailboxesActions</name>
    <message>
        <source>&amp;Add mailboxes…</source>
        <translation>&amp;Postfächer hinzufügen…</translation>
    </message>
    <message>
        <source>Takes mailboxes from a list, a file, a group or the directory</source>
        <translation>Nimmt Postfächer aus einer Liste, einer Datei, einer Gruppe oder dem Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;New audit…</source>
        <translation>&amp;Neue Prüfung…</translation>
    </message>
    <message>
        <source>Reads who has which rights in all mailboxes of the list</source>
        <translation>Liest, wer in den Postfächern der Liste welche Rechte hat</translation>
    </message>
    <message>
        <source>Ear&amp;lier audits</source>
        <translation>Frühere Pr&amp;üfungen</translation>
    </message>
    <message>
        <source>Shows an audit that was kept</source>
        <translation>Zeigt eine Prüfung, die aufgehoben wurde</translation>
    </message>
    <message>
        <source>&amp;Change many…</source>
        <translation>&amp;Viele ändern…</translation>
    </message>
    <message>
        <source>Gives or takes rights in the mailboxes that are shown or selected</source>
        <translation>Gibt oder nimmt Rechte in den Postfächern, die gezeigt werden oder markiert sind</translation>
    </message>
    <message>
        <source>A&amp;ppointments…</source>
        <translation>&amp;Termine…</translation>
    </message>
    <message>
        <source>Puts an appointment into the calendars of the mailboxes that are shown or selected</source>
        <translation>Trägt einen Termin in die Kalender der Postfächer ein, die gezeigt werden oder markiert sind</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Beri&amp;cht…</translation>
    </message>
    <message>
        <source>Writes the audit to a file</source>
        <translation>Schreibt die Prüfung in eine Datei</translation>
    </message>
    <message>
        <source>C&amp;ompare reports…</source>
        <translation>Berichte verg&amp;leichen…</translation>
    </message>
    <message>
        <source>Shows what is different between two audits</source>
        <translation>Zeigt, worin sich zwei Prüfungen unterscheiden</translation>
    </message>
    <message>
        <source>Open in &amp;Delegates</source>
        <translation>In „&amp;Stellvertreter“ öffnen</translation>
    </message>
    <message>
        <source>Works in this mailbox</source>
        <translation>Arbeitet in diesem Postfach</translation>
    </message>
    <message>
        <source>Open in Folde&amp;rs</source>
        <translation>In „&amp;Ordner“ öffnen</translation>
    </message>
    <message>
        <source>Reads the selected mailbox again</source>
        <translation>Liest das markierte Postfach noch einmal</translation>
    </message>
    <message>
        <source>Shows only mailboxes with these letters in them</source>
        <translation>Zeigt nur Postfächer, in denen diese Buchstaben vorkommen</translation>
    </message>
    <message>
        <source>Earlier chan&amp;ges…</source>
        <translation>Frühere Änderun&amp;gen …</translation>
    </message>
    <message>
        <source>Shows what was changed in many mailboxes, to take it back</source>
        <translation>Zeigt, was in vielen Postfächern geändert wurde, um es zurückzunehmen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::MailboxesFlow</name>
    <message>
        <source>The audit goes on, but is not kept.</source>
        <translation>Die Prüfung geht weiter, wird aber nicht aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>An audit of %n mailbox(es) was not finished.</source>
        <translation>
            <numerusform>Die Prüfung eines Postfachs wurde nicht fertig.</numerusform>
            <numerusform>Eine Prüfung von %n Postfächern wurde nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>It began on %1 at %2. What was read is kept.</source>
        <translation>Sie begann am %1 um %2. Was gelesen wurde, ist aufgehoben.</translation>
    </message>
    <message>
        <source>It began on %1 at %2 and is called “%3”. What was read is kept.</source>
        <translation>Sie begann am %1 um %2 und heißt „%3“. Was gelesen wurde, ist aufgehoben.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) added</source>
        <translation>
            <numerusform>Ein Postfach hinzugefügt</numerusform>
            <numerusform>%n Postfächer hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are in the list already</source>
        <translation>Sie stehen alle schon in der Liste</translation>
    </message>
    <message>
        <source>Another program goes on with this audit.</source>
        <translation>Ein anderes Programm macht mit dieser Prüfung weiter.</translation>
    </message>
    <message>
        <source>Nothing was read here.</source>
        <translation>Hier wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or begin a new audit.</source>
        <translation>Warten Sie, bis es fertig ist, oder beginnen Sie eine neue Prüfung.</translation>
    </message>
    <message>
        <source>No mailbox was read.</source>
        <translation>Es wurde kein Postfach gelesen.</translation>
    </message>
    <message>
        <source>The audit was canceled; what was read stays</source>
        <translation>Die Prüfung wurde abgebrochen; was gelesen wurde, bleibt</translation>
    </message>
    <message numerus="yes">
        <source>The audit is done; %n mailbox(es) could not be read</source>
        <translation>
            <numerusform>Die Prüfung ist fertig; ein Postfach konnte nicht gelesen werden</numerusform>
            <numerusform>Die Prüfung ist fertig; %n Postfächer konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit is done: %n mailbox(es) read</source>
        <translation>
            <numerusform>Die Prüfung ist fertig: ein Postfach gelesen</numerusform>
            <numerusform>Die Prüfung ist fertig: %n Postfächer gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::MailboxesPlace</name>
    <message>
        <source>Auditing: %1 of %2</source>
        <translation>Prüfung: %1 von %2</translation>
    </message>
    <message>
        <source>Who has which rights in many mailboxes, and what is odd.</source>
        <translation>Wer in vielen Postfächern welche Rechte hat, und was auffällt.</translation>
    </message>
    <message>
        <source>Audit, started at %1 by %2</source>
        <translation>Prüfung, begonnen um %1 von %2</translation>
    </message>
    <message>
        <source>Audit “%1”, started at %2 by %3</source>
        <translation>Prüfung „%1“, begonnen um %2 von %3</translation>
    </message>
    <message>
        <source>No mailboxes yet. Take them from a list, a file, a group or the directory. To look into them you need the role ApplicationImpersonation, or full access to each of them.</source>
        <translation>Noch keine Postfächer. Nehmen Sie sie aus einer Liste, einer Datei, einer Gruppe oder dem Verzeichnis. Um hineinzusehen, brauchen Sie die Rolle ApplicationImpersonation oder Vollzugriff auf jedes von ihnen.</translation>
    </message>
    <message>
        <source>Sign in to look into many mailboxes.</source>
        <translation>Melden Sie sich an, um in viele Postfächer zu sehen.</translation>
    </message>
    <message>
        <source>No mailbox shown here has these letters in it.</source>
        <translation>In keinem der Postfächer hier kommen diese Buchstaben vor.</translation>
    </message>
    <message>
        <source>%1 has no rights of their own in the mailboxes shown here, as far as they were read. Rights through groups are not looked for.</source>
        <translation>%1 hat in den Postfächern hier keine eigenen Rechte, soweit sie gelesen wurden. Nach Rechten über Gruppen wird nicht gesucht.</translation>
    </message>
    <message>
        <source>There is no such mailbox.</source>
        <translation>Es gibt kein solches Postfach.</translation>
    </message>
    <message>
        <source>&amp;Mailboxes</source>
        <translation>Post&amp;fächer</translation>
    </message>
    <message>
        <source>Who has which rights in many mailboxes</source>
        <translation>Wer in vielen Postfächern welche Rechte hat</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter mailboxes</source>
        <translation>Postfächer filtern</translation>
    </message>
    <message>
        <source>Which mailboxes are shown</source>
        <translation>Welche Postfächer gezeigt werden</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n mailbox(es)</source>
        <translation>
            <numerusform>%1, %2: ein Postfach</numerusform>
            <numerusform>%1, %2: %n Postfächer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <translation>%1, nicht fertig</translation>
    </message>
    <message>
        <source>No audit was kept</source>
        <translation>Es wurde keine Prüfung aufgehoben</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken …</translation>
    </message>
</context>
<context>
    <name>OnBehalf::MainWindow</name>
    <message>
        <source>My mailbox</source>
        <translation>Mein Postfach</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Sandbox on this computer</source>
        <translation>Sandbox auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 – OnBehalf</source>
        <translation>%1 – OnBehalf</translation>
    </message>
    <message>
        <source>Acting for others</source>
        <translation>Für andere</translation>
    </message>
    <message>
        <source>Something is still being sent. You are still signed in.</source>
        <translation>Es wird noch etwas gesendet. Sie sind weiterhin angemeldet.</translation>
    </message>
    <message>
        <source>Wait until it has arrived or cancel it, then try again.</source>
        <translation>Warten Sie, bis es angekommen ist, oder brechen Sie es ab, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
</context>
<context>
    <name>OnBehalf::MeetingForm</name>
    <message>
        <source>None</source>
        <comment>no reminder</comment>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rooms…</source>
        <translation>Rä&amp;ume…</translation>
    </message>
    <message>
        <source>On &amp;behalf of</source>
        <translation>Im Auf&amp;trag von</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Betre&amp;ff</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>O&amp;rt</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>How the meeting repeats</source>
        <translation>Wie sich die Besprechung wiederholt</translation>
    </message>
    <message>
        <source>Sho&amp;w as</source>
        <translation>Anzeigen a&amp;ls</translation>
    </message>
    <message>
        <source>Re&amp;minder</source>
        <translation>Er&amp;innerung</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Wiederholt sich nicht</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>Wiederholung: %1</translation>
    </message>
    <message>
        <source>This is one meeting of a series. How the series repeats is changed in the series.</source>
        <translation>Dies ist eine einzelne Besprechung einer Serie. Wie sich die Serie wiederholt, lässt sich nur in der Serie ändern.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::MeetingPicker</name>
    <message>
        <source>Open a meeting</source>
        <translation>Besprechung öffnen</translation>
    </message>
    <message>
        <source>In the &amp;calendar of:</source>
        <translation>Im &amp;Kalender von:</translation>
    </message>
    <message>
        <source>Times are by the clocks of this computer (%1).</source>
        <translation>Die Zeiten gehen nach der Uhr dieses Computers (%1).</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>A day of the week that is shown</source>
        <translation>Ein Tag der gezeigten Woche</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The next week</source>
        <translation>Die nächste Woche</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>In the &amp;week of:</source>
        <translation>In der &amp;Woche vom:</translation>
    </message>
    <message>
        <source>Search in this week</source>
        <translation>In dieser Woche suchen</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>The calendar is being read…</source>
        <translation>Der Kalender wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing in this week has “%1”.</source>
        <translation>Nichts in dieser Woche enthält „%1“.</translation>
    </message>
    <message>
        <source>The calendar could not be read.</source>
        <translation>Der Kalender konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing is in the calendar from %1 to %2.</source>
        <translation>Vom %1 bis %2 steht nichts im Kalender.</translation>
    </message>
    <message>
        <source>You may not see what is in the calendar of %1.</source>
        <translation>Sie dürfen nicht sehen, was im Kalender von %1 steht.</translation>
    </message>
    <message>
        <source>Ask %1 or the administrator for at least the permission Reviewer on this calendar.</source>
        <translation>Bitten Sie %1 oder den Administrator mindestens um die Berechtigung Prüfer für diesen Kalender.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>OnBehalf::MiniMonth</name>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>%1; %2 is chosen</source>
        <comment>a month, a day</comment>
        <translation>%1; %2 ist gewählt</translation>
    </message>
</context>
<context>
    <name>OnBehalf::MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>items of a day</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::NewAuditDialog</name>
    <message>
        <source>As&amp;k the directory about each person: who has left</source>
        <translation>Das &amp;Verzeichnis nach jeder Person fragen: wer gegangen ist</translation>
    </message>
    <message>
        <source>As the &amp;owners (impersonation)</source>
        <translation>Als die &amp;Inhaber (Identitätswechsel)</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Neue Prüfung</translation>
    </message>
    <message>
        <source>What it is to be called</source>
        <translation>Wie sie heißen soll</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;More delegates than this are a finding:</source>
        <translation>&amp;Mehr Stellvertreter als so viele sind ein Befund:</translation>
    </message>
    <message>
        <source>&amp;Requests at once, at most:</source>
        <translation>Anfragen &amp;gleichzeitig, höchstens:</translation>
    </message>
    <message>
        <source>An audit reads only: nothing is changed in any mailbox.</source>
        <translation>Eine Prüfung liest nur: In keinem Postfach wird etwas geändert.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Audit %n mailbox(es)</source>
        <translation>
            <numerusform>Ein Postfach &amp;prüfen</numerusform>
            <numerusform>%n Postfächer &amp;prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rights on these folders are looked at</source>
        <translation>Rechte auf diese Ordner werden angesehen</translation>
    </message>
    <message>
        <source>By which right</source>
        <translation>Mit welchem Recht</translation>
    </message>
    <message>
        <source>With my o&amp;wn rights on them (full access)</source>
        <translation>Mit meinen &amp;eigenen Rechten darauf (Vollzugriff)</translation>
    </message>
</context>
<context>
    <name>OnBehalf::OpenFolderDialog</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a folder of another mailbox</source>
        <translation>Ordner eines anderen Postfachs öffnen</translation>
    </message>
    <message>
        <source>All folders that I may see</source>
        <translation>Alle Ordner, die ich sehen darf</translation>
    </message>
    <message>
        <source>E-mail &amp;address of the mailbox:</source>
        <translation>E-Mail-&amp;Adresse des Postfachs:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>The folder is opened with your own rights on it. Folders below it that you may see are shown with it.</source>
        <translation>Der Ordner wird mit Ihren eigenen Rechten geöffnet. Ordner darunter, die Sie sehen dürfen, werden mit gezeigt.</translation>
    </message>
    <message>
        <source>The mailbox&apos;s e-mail address is needed.</source>
        <translation>Die E-Mail-Adresse des Postfachs fehlt.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>Öffne den Ordner…</translation>
    </message>
</context>
<context>
    <name>OnBehalf::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Kennwort anzeigen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::PatternEditor</name>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <source>weekend day</source>
        <translation>Wochenendtag</translation>
    </message>
    <message>
        <source>&amp;Daily</source>
        <translation>&amp;Täglich</translation>
    </message>
    <message>
        <source>&amp;Weekly</source>
        <translation>&amp;Wöchentlich</translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation>&amp;Monatlich</translation>
    </message>
    <message>
        <source>&amp;Yearly</source>
        <translation>&amp;Jährlich</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag im Monat</translation>
    </message>
    <message>
        <source>first</source>
        <translation>ersten</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritten</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierten</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzten</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Der wievielte im Monat</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Every wee&amp;kday, Monday to Friday</source>
        <translation>Jeden A&amp;rbeitstag, Montag bis Freitag</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Abstand in Tagen</translation>
    </message>
    <message>
        <source>day(s)</source>
        <translation>Tag(e)</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>Abstand in Wochen</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>week(s) on</source>
        <translation>Woche(n) am</translation>
    </message>
    <message>
        <source>On d&amp;ay</source>
        <translation>Am Ta&amp;g</translation>
    </message>
    <message>
        <source>On &amp;the</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>Months between</source>
        <translation>Abstand in Monaten</translation>
    </message>
    <message>
        <source>month(s)</source>
        <translation>Monat(e)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Every year in</source>
        <translation>Jedes Jahr im</translation>
    </message>
</context>
<context>
    <name>OnBehalf::PeopleDialog</name>
    <message>
        <source>&amp;Name or e-mail address:</source>
        <translation>&amp;Name oder E-Mail-Adresse:</translation>
    </message>
    <message>
        <source>The first letters are enough</source>
        <translation>Die ersten Buchstaben genügen</translation>
    </message>
    <message>
        <source>Found in the directory</source>
        <translation>Im Verzeichnis gefunden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Type at least two letters of a name or an address.</source>
        <translation>Geben Sie mindestens zwei Buchstaben eines Namens oder einer Adresse ein.</translation>
    </message>
    <message>
        <source>Searching the directory…</source>
        <translation>Durchsuche das Verzeichnis…</translation>
    </message>
    <message>
        <source>address as typed</source>
        <translation>Adresse wie eingegeben</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown: type more letters.</source>
        <translation>
            <numerusform>Nur der erste Treffer ist zu sehen: Geben Sie mehr Buchstaben ein.</numerusform>
            <numerusform>Nur die ersten %n sind zu sehen: Geben Sie mehr Buchstaben ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the directory begins like this.</source>
        <translation>Niemand im Verzeichnis beginnt so.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Check somebody in the list first</source>
        <translation>Wählen Sie zuerst jemanden in der Liste aus</translation>
    </message>
</context>
<context>
    <name>OnBehalf::PeopleField</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 – a click removes</source>
        <translation>%1 – ein Klick entfernt</translation>
    </message>
</context>
<context>
    <name>OnBehalf::PermissionsDialog</name>
    <message>
        <source>Delegate Permissions: %1</source>
        <translation>Stellvertretungsberechtigungen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delegate Permissions: %n delegate(s)</source>
        <translation>
            <numerusform>Stellvertretungsberechtigungen: %n Stellvertreter</numerusform>
            <numerusform>Stellvertretungsberechtigungen: %n Stellvertreter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s)</source>
        <translation>
            <numerusform>%n Stellvertreter</numerusform>
            <numerusform>%n Stellvertreter</numerusform>
        </translation>
    </message>
    <message>
        <source>This delegate has the following permissions</source>
        <translation>Dieser Stellvertreter hat die folgenden Berechtigungen</translation>
    </message>
    <message>
        <source>These delegates have the following permissions</source>
        <translation>Diese Stellvertreter haben die folgenden Berechtigungen</translation>
    </message>
    <message>
        <source>Dele&amp;gate receives copies of meeting-related messages sent to me</source>
        <translation>Stellvertreter erhält Kopien der an mich &amp;gesendeten besprechungsbezogenen Nachrichten</translation>
    </message>
    <message>
        <source>Delegate can see my &amp;private items</source>
        <translation>Stellvertreter kann meine &amp;privaten Elemente sehen</translation>
    </message>
    <message>
        <source>Holds for all folders. “Private” is a wish, not protection: other programs may show such items to anybody who may read the folder.</source>
        <translation>Gilt für alle Ordner. „Privat“ ist ein Wunsch, kein Schutz: Andere Programme können solche Elemente jedem zeigen, der den Ordner lesen darf.</translation>
    </message>
    <message>
        <source>&amp;Defaults for a new delegate</source>
        <translation>&amp;Vorgaben für einen neuen Stellvertreter</translation>
    </message>
    <message>
        <source>OK stages; nothing is sent yet.</source>
        <translation>OK merkt vor; gesendet wird noch nichts.</translation>
    </message>
    <message>
        <source>(unchanged)</source>
        <translation>(unverändert)</translation>
    </message>
    <message>
        <source>In words:</source>
        <translation>In Worten:</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>rights that no level has</source>
        <translation>Rechte, die keine Stufe hat</translation>
    </message>
    <message>
        <source>was on</source>
        <translation>bisher ein</translation>
    </message>
    <message>
        <source>was off</source>
        <translation>bisher aus</translation>
    </message>
    <message>
        <source>needs Editor on the calendar</source>
        <translation>setzt „Bearbeiter“ im Kalender voraus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dele&amp;gate receives copies of meeting-related messages sent to the owner</source>
        <translation>Stellvertreter erhält Kopien der an den Inhaber &amp;gesendeten besprechungsbezogenen Nachrichten</translation>
    </message>
    <message>
        <source>Delegate can see the owner&apos;s &amp;private items</source>
        <translation>Stellvertreter kann die &amp;privaten Elemente des Inhabers sehen</translation>
    </message>
    <message>
        <source>Automatically send a &amp;message to delegate summarizing these permissions</source>
        <translation>Stellvertreter automatisch eine Nachricht mit einer Zusa&amp;mmenfassung dieser Berechtigungen senden</translation>
    </message>
    <message>
        <source>Sent once all of this is applied</source>
        <translation>Wird gesendet, sobald all das angewendet ist</translation>
    </message>
</context>
<context>
    <name>OnBehalf::PermissionsModel</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (bisher %2)</translation>
    </message>
    <message>
        <source>%1 (new entry)</source>
        <translation>%1 (neuer Eintrag)</translation>
    </message>
    <message>
        <source>Permission level: %1</source>
        <translation>Berechtigungsstufe: %1</translation>
    </message>
    <message>
        <source>Permission level: %1, to be removed</source>
        <translation>Berechtigungsstufe: %1, wird entfernt</translation>
    </message>
    <message>
        <source>The server does not say which level the entry has.</source>
        <translation>Der Server sagt nicht, welche Stufe der Eintrag hat.</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Applying drops this entry:</source>
        <translation>Übernehmen verwirft diesen Eintrag:</translation>
    </message>
    <message>
        <source>It is still on the list:</source>
        <translation>Er steht noch auf der Liste:</translation>
    </message>
    <message>
        <source>the server deletes entries it cannot resolve with any write to this list.</source>
        <translation>Der Server löscht bei jedem Schreiben dieser Liste Einträge, die er nicht auflösen kann.</translation>
    </message>
    <message>
        <source>the server drops it with the next change to this list, whoever makes it.</source>
        <translation>Der Server verwirft ihn mit der nächsten Änderung dieser Liste, wer immer sie macht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Permission Level</source>
        <translation>Berechtigungsstufe</translation>
    </message>
    <message>
        <source>In the new Outlook</source>
        <translation>Im neuen Outlook</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
</context>
<context>
    <name>OnBehalf::PermissionsReview</name>
    <message numerus="yes">
        <source>Writing permissions: %1 of %n folder(s)…</source>
        <translation>
            <numerusform>Schreibe Berechtigungen: %1 von %n Ordner…</numerusform>
            <numerusform>Schreibe Berechtigungen: %1 von %n Ordnern…</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole mailbox (its root)</source>
        <translation>Das ganze Postfach (seine Wurzel)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Entries of accounts that no longer exist are dropped.</source>
        <translation>Einträge von Konten, die es nicht mehr gibt, werden verworfen.</translation>
    </message>
    <message>
        <source>The server deletes them with any change to the list, and Undo cannot bring them back: %1.</source>
        <translation>Der Server löscht sie bei jeder Änderung der Liste, und Rückgängig bringt sie nicht zurück: %1.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::PermissionsView</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::PersonLookUp</name>
    <message>
        <source>&amp;Where does this person have rights?</source>
        <translation>&amp;Wo hat diese Person Rechte?</translation>
    </message>
    <message>
        <source>Name or e-mail address</source>
        <translation>Name oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Sweep these rights…</source>
        <translation>Diese Rechte ent&amp;ziehen…</translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n mailbox(es) read so far</source>
        <translation>
            <numerusform>in %1 von einem bisher gelesenen Postfach</numerusform>
            <numerusform>in %1 von %n bisher gelesenen Postfächern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::PlaceActions</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Reads it from the server again; staged changes are kept</source>
        <translation>Liest noch einmal vom Server; vorgemerkte Änderungen bleiben erhalten</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
</context>
<context>
    <name>OnBehalf::PrincipalField</name>
    <message>
        <source>Whose meeting is it?</source>
        <translation>Wessen Besprechung ist es?</translation>
    </message>
    <message>
        <source>%1 (your own calendar)</source>
        <translation>%1 (Ihr eigener Kalender)</translation>
    </message>
    <message>
        <source>A meeting stays in the calendar that it is in.</source>
        <translation>Eine Besprechung bleibt in dem Kalender, in dem sie ist.</translation>
    </message>
    <message>
        <source>Whom is it from?</source>
        <translation>Von wem ist sie?</translation>
    </message>
    <message>
        <source>%1 (yourself)</source>
        <translation>%1 (Sie selbst)</translation>
    </message>
</context>
<context>
    <name>OnBehalf::PrincipalsView</name>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ProposeDialog</name>
    <message>
        <source>Propose a new time</source>
        <translation>Andere Zeit vorschlagen</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>your time zone</source>
        <translation>Ihre Zeitzone</translation>
    </message>
    <message>
        <source>Times at which both are &amp;free</source>
        <translation>Zeiten, zu denen bei&amp;de frei sind</translation>
    </message>
    <message>
        <source>Reading when both are free…</source>
        <translation>Es wird gelesen, wann beide frei sind …</translation>
    </message>
    <message>
        <source>&amp;Accept tentatively until then</source>
        <translation>Bis dahin mit &amp;Vorbehalt zusagen</translation>
    </message>
    <message>
        <source>De&amp;cline the present time</source>
        <translation>Die jetzige Zeit &amp;ablehnen</translation>
    </message>
    <message>
        <source>Optional, goes with the answer</source>
        <translation>Freiwillig, geht mit der Antwort mit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>&amp;Send Proposal</source>
        <translation>Vorschlag &amp;senden</translation>
    </message>
    <message>
        <source>For meetings of this length the server suggests no times.</source>
        <translation>Für Besprechungen dieser Länge schlägt der Server keine Zeiten vor.</translation>
    </message>
    <message>
        <source>Within a week there is no time at which both are known to be free.</source>
        <translation>Innerhalb einer Woche gibt es keine Zeit, zu der beide bekanntermaßen frei sind.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>Das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>That is the time that the meeting has.</source>
        <translation>Das ist die Zeit, die die Besprechung schon hat.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::RecurrenceDialog</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>&amp;No end</source>
        <translation>&amp;Kein Enddatum</translation>
    </message>
    <message>
        <source>Ends a&amp;fter</source>
        <translation>Endet &amp;nach</translation>
    </message>
    <message>
        <source>Ends &amp;by</source>
        <translation>En&amp;det am</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>Terminserie</translation>
    </message>
    <message>
        <source>How it repeats</source>
        <translation>Serienmuster</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Remove recurrence</source>
        <translation>&amp;Serie entfernen</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>Seriendauer</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Termin(en)</translation>
    </message>
    <message>
        <source>Number of occurrences</source>
        <translation>Anzahl der Termine</translation>
    </message>
    <message>
        <source>&amp;Starts:</source>
        <translation>&amp;Beginn:</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a series in words</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>dates</comment>
        <translation>Nächste Termine: %1</translation>
    </message>
</context>
<context>
    <name>OnBehalf::RequestDetail</name>
    <message>
        <source>The organizer&apos;s message</source>
        <translation>Die Nachricht des Organisators</translation>
    </message>
    <message>
        <source>Optional, goes with the answer</source>
        <translation>Freiwillig, geht mit der Antwort mit</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Nach&amp;richt</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>No message.</source>
        <translation>Keine Nachricht.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Die Nachricht wird gelesen …</translation>
    </message>
    <message>
        <source>&amp;Send a response to the organizer</source>
        <translation>Antwort an den Organisator &amp;senden</translation>
    </message>
    <message>
        <source>Without it only the calendar is changed</source>
        <translation>Ohne sie wird nur der Kalender geändert</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Es wird nichts gesendet</translation>
    </message>
</context>
<context>
    <name>OnBehalf::RequestDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::RequestsActions</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Zusagen</translation>
    </message>
    <message>
        <source>Enters the meeting in the calendar and tells the organizer</source>
        <translation>Trägt die Besprechung in den Kalender ein und sagt es dem Organisator</translation>
    </message>
    <message>
        <source>&amp;Tentative</source>
        <translation>Mit &amp;Vorbehalt</translation>
    </message>
    <message>
        <source>Enters the meeting as tentative and tells the organizer</source>
        <translation>Trägt die Besprechung mit Vorbehalt ein und sagt es dem Organisator</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Takes the meeting out of the calendar and tells the organizer</source>
        <translation>Nimmt die Besprechung aus dem Kalender und sagt es dem Organisator</translation>
    </message>
    <message>
        <source>&amp;Propose New Time…</source>
        <translation>Andere Zeit v&amp;orschlagen …</translation>
    </message>
    <message>
        <source>Answers with another time that would suit</source>
        <translation>Antwortet mit einer anderen Zeit, die passen würde</translation>
    </message>
    <message>
        <source>&amp;Use the Proposed Time…</source>
        <translation>Vorgeschlagene Zeit &amp;übernehmen …</translation>
    </message>
    <message>
        <source>Opens the meeting with the time that was proposed; nothing is sent yet</source>
        <translation>Öffnet die Besprechung mit der vorgeschlagenen Zeit; gesendet wird noch nichts</translation>
    </message>
    <message>
        <source>&amp;Open the Meeting…</source>
        <translation>Besprechung &amp;öffnen …</translation>
    </message>
    <message>
        <source>Opens the meeting itself to change it</source>
        <translation>Öffnet die Besprechung selbst zum Ändern</translation>
    </message>
    <message>
        <source>Reads the requests from the server again</source>
        <translation>Liest die Anfragen noch einmal vom Server</translation>
    </message>
    <message>
        <source>Shows only requests with these letters in them</source>
        <translation>Zeigt nur Anfragen mit diesen Buchstaben</translation>
    </message>
    <message>
        <source>Remove from &amp;Calendar</source>
        <translation>Aus &amp;Kalender entfernen</translation>
    </message>
    <message>
        <source>Moves the canceled meeting and the message to the deleted items</source>
        <translation>Verschiebt die abgesagte Besprechung und die Nachricht in die gelöschten Elemente</translation>
    </message>
    <message>
        <source>Enters the meeting in the calendar; the organizer is not told</source>
        <translation>Trägt die Besprechung in den Kalender ein; der Organisator erfährt es nicht</translation>
    </message>
    <message>
        <source>Enters the meeting as tentative; the organizer is not told</source>
        <translation>Trägt die Besprechung mit Vorbehalt ein; der Organisator erfährt es nicht</translation>
    </message>
    <message>
        <source>Takes the meeting out of the calendar; the organizer is not told</source>
        <translation>Nimmt die Besprechung aus dem Kalender; der Organisator erfährt es nicht</translation>
    </message>
    <message>
        <source>Another time can only be proposed where “Send a response to the organizer” is ticked</source>
        <translation>Eine andere Zeit kann nur vorgeschlagen werden, wenn „Antwort an den Organisator senden“ angehakt ist</translation>
    </message>
</context>
<context>
    <name>OnBehalf::RequestsFlow</name>
    <message>
        <source>Reading the requests…</source>
        <translation>Die Anfragen werden gelesen …</translation>
    </message>
    <message>
        <source>Sending the answer…</source>
        <translation>Die Antwort wird gesendet …</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer; read at %1</source>
        <translation>
            <numerusform>Eine Anfrage wartet auf Antwort; gelesen um %1</numerusform>
            <numerusform>%n Anfragen warten auf Antwort; gelesen um %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No request waits for an answer; read at %1</source>
        <translation>Keine Anfrage wartet auf Antwort; gelesen um %1</translation>
    </message>
    <message>
        <source>Canceled; the requests are as they were read before</source>
        <translation>Abgebrochen; die Anfragen sind so, wie sie zuvor gelesen wurden</translation>
    </message>
    <message>
        <source>The requests are shown as they were read before.</source>
        <translation>Die Anfragen werden so gezeigt, wie sie zuvor gelesen wurden.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What else is in the calendar is not shown. Requests can be answered all the same.</source>
        <translation>Was sonst im Kalender steht, wird nicht gezeigt. Anfragen können trotzdem beantwortet werden.</translation>
    </message>
    <message>
        <source>Of %1 only what came to you as a copy is listed: that Inbox could not be read.</source>
        <comment>names</comment>
        <translation>Von %1 ist nur aufgeführt, was als Kopie zu Ihnen kam: Der Posteingang konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Only the newest 500 of each Inbox are listed.</source>
        <translation>Nur die neuesten 500 jedes Posteingangs sind aufgeführt.</translation>
    </message>
    <message>
        <source>Removing the canceled meeting…</source>
        <translation>Die abgesagte Besprechung wird entfernt …</translation>
    </message>
</context>
<context>
    <name>OnBehalf::RequestsModel</name>
    <message>
        <source>time not given</source>
        <translation>ohne Zeitangabe</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1, ganztägig</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>new time</source>
        <translation>andere Zeit</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>free</source>
        <comment>of a time: nothing else is in the calendar</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>update</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>mit Vorbehalt</translation>
    </message>
    <message>
        <source>not in calendar</source>
        <translation>nicht im Kalender</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a person</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>für Sie</translation>
    </message>
</context>
<context>
    <name>OnBehalf::RequestsPlace</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>No request has these letters in it.</source>
        <translation>Keine Anfrage enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Die Anfragen werden gelesen …</translation>
    </message>
    <message>
        <source>The requests have not been read.</source>
        <translation>Die Anfragen wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing waits for an answer. Add the people whom you act for in “Calendar”, and what waits in their Inboxes stands here as well.</source>
        <translation>Nichts wartet auf Antwort. Fügen Sie unter „Kalender“ die Personen hinzu, für die Sie handeln; was in deren Posteingängen wartet, steht dann auch hier.</translation>
    </message>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation>Nichts wartet auf Antwort.</translation>
    </message>
    <message>
        <source>Meeting requests for the people whom you act for, and for you.</source>
        <translation>Besprechungsanfragen für die Personen, für die Sie handeln, und für Sie.</translation>
    </message>
    <message>
        <source>New ones appear by themselves.</source>
        <translation>Neue erscheinen von selbst.</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>Meeting requests that wait for an answer</source>
        <translation>Besprechungsanfragen, die auf Antwort warten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>Welche Anfragen gezeigt werden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting, today</source>
        <translation>Offen, heute</translation>
    </message>
</context>
<context>
    <name>OnBehalf::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ReviewDialog</name>
    <message>
        <source>Review changes: mailbox of %1</source>
        <translation>Änderungen prüfen: Postfach von %1</translation>
    </message>
    <message>
        <source>Undo last Apply: mailbox of %1</source>
        <translation>Letztes Übernehmen rückgängig machen: Postfach von %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>&amp;Undo these changes…</source>
        <translation>Diese Änderungen &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>%1, not sent yet.</source>
        <translation>%1, noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Apply sends only these; everything else stays as it is.</source>
        <translation>„Übernehmen“ sendet nur diese; alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Everything is as it was before the Apply of %1.</source>
        <translation>Alles ist so, wie es vor dem Übernehmen von %1 war.</translation>
    </message>
    <message>
        <source>This restores what was before the Apply of %1.</source>
        <translation>Dies stellt wieder her, was vor dem Übernehmen von %1 war.</translation>
    </message>
    <message>
        <source>Nobody changed any of it since. Nothing is sent until you press Undo.</source>
        <translation>Niemand hat seither etwas davon geändert. Gesendet wird erst, wenn Sie „Rückgängig machen“ drücken.</translation>
    </message>
    <message>
        <source>This was changed since the Apply of %1, and Undo writes over it:</source>
        <translation>Dies wurde seit dem Übernehmen von %1 geändert und wird durch das Rückgängigmachen überschrieben:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Look again…</source>
        <translation>Noch einmal an&amp;sehen…</translation>
    </message>
    <message>
        <source>&amp;Apply again</source>
        <translation>Noch einmal ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing was sent.</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Look at what is different now, then apply again:</source>
        <translation>Sehen Sie sich an, was jetzt anders ist, und übernehmen Sie dann noch einmal:</translation>
    </message>
    <message>
        <source>Nothing was written; the changes stay staged.</source>
        <translation>Es wurde nichts geschrieben; die Änderungen bleiben vorgemerkt.</translation>
    </message>
    <message>
        <source>What is shown as applied was read back at %1 and matches.</source>
        <translation>Was als übernommen gezeigt wird, wurde um %1 zurückgelesen und stimmt.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Stopping; what was sent is read back…</source>
        <translation>Halte an; was gesendet wurde, wird zurückgelesen…</translation>
    </message>
    <message>
        <source>It was cut off; nothing else was changed. Nothing is sent until you press Undo.</source>
        <translation>Es wurde abgebrochen; sonst wurde nichts geändert. Gesendet wird erst, wenn Sie „Rückgängig machen“ drücken.</translation>
    </message>
    <message>
        <source>The Apply of %1 was cut off before it was read back. Undo takes this back too, whoever changed it:</source>
        <translation>Das Übernehmen von %1 wurde abgebrochen, bevor es zurückgelesen war. Das Rückgängigmachen nimmt auch dies zurück, wer immer es geändert hat:</translation>
    </message>
    <message>
        <source>Comparing with the server…</source>
        <translation>Vergleiche mit dem Server…</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. What is still listed was not sent.</source>
        <translation>Jemand anders hat dies inzwischen geändert. Was noch aufgeführt ist, wurde nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ReviewList</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ReviewModel</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n applied</source>
        <translation>
            <numerusform>%1 von %n übernommen</numerusform>
            <numerusform>%1 von %n übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Warum:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Next step:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Nächster Schritt:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>OnBehalf::RightsEditor</name>
    <message>
        <source>Permission &amp;Level:</source>
        <translation>Berechtigungs&amp;stufe:</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>reads nothing</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Free/Busy time</source>
        <translation>Frei/Gebucht-Zeit</translation>
    </message>
    <message>
        <source>Free/Busy time, subject, location</source>
        <translation>Frei/Gebucht-Zeit, Betreff, Ort</translation>
    </message>
    <message>
        <source>Full Details</source>
        <translation>Alle Details</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Create items</source>
        <translation>Elemente erstellen</translation>
    </message>
    <message>
        <source>Create subfolders</source>
        <translation>Unterordner erstellen</translation>
    </message>
    <message>
        <source>Edit own</source>
        <translation>Eigene bearbeiten</translation>
    </message>
    <message>
        <source>Edit all</source>
        <translation>Alle bearbeiten</translation>
    </message>
    <message>
        <source>Delete items</source>
        <translation>Elemente löschen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>deletes nothing</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Folder owner</source>
        <translation>Ordnerbesitzer</translation>
    </message>
    <message>
        <source>Folder contact</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Folder visible</source>
        <translation>Ordner sichtbar</translation>
    </message>
    <message>
        <source>No entry is selected</source>
        <translation>Kein Eintrag ist ausgewählt</translation>
    </message>
    <message>
        <source>was none</source>
        <translation>bisher nichts</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>neuer Eintrag</translation>
    </message>
</context>
<context>
    <name>OnBehalf::RoleTemplateDialog</name>
    <message>
        <source>Becomes a &amp;delegate</source>
        <translation>&amp;Wird Stellvertreter</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Edit role</source>
        <translation>Rolle bearbeiten</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a folder</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Receives &amp;copies of meeting-related messages:</source>
        <translation>Erhält &amp;Kopien besprechungsbezogener Nachrichten:</translation>
    </message>
    <message>
        <source>Can see &amp;private items:</source>
        <translation>Kann &amp;private Elemente sehen:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The role was not saved.</source>
        <translation>Die Rolle wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::RoomsModel</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n seat(s)</source>
        <comment>a room&apos;s address</comment>
        <translation>
            <numerusform>%1
%n Platz</numerusform>
            <numerusform>%1
%n Plätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnBehalf::SandboxGround</name>
    <message>
        <source>There is no place for temporary files: %1</source>
        <translation>Für temporäre Dateien ist kein Platz: %1</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on 127.0.0.1.</source>
        <translation>Die Sandbox kann auf 127.0.0.1 keine Verbindungen annehmen.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ScopeGroup</name>
    <message>
        <source>One setting for the mailbox: it holds for all delegates.</source>
        <translation>Eine Einstellung für das Postfach: Sie gilt für alle Stellvertreter.</translation>
    </message>
    <message>
        <source>Delivery of meeting requests</source>
        <translation>Zustellung von Besprechungsanfragen</translation>
    </message>
    <message>
        <source>Deliver meeting requests addressed to me and responses to meeting requests where I am the organizer to:</source>
        <translation>An mich gerichtete Besprechungsanfragen und Antworten auf von mir organisierte Besprechungsanfragen zustellen an:</translation>
    </message>
    <message>
        <source>%1 – until now</source>
        <translation>%1 – bisher</translation>
    </message>
    <message>
        <source>The server does not say which of these is set.</source>
        <translation>Der Server sagt nicht, was davon eingestellt ist.</translation>
    </message>
    <message>
        <source>“Me” is the mailbox&apos;s owner. One setting: it holds for all delegates.</source>
        <translation>„Mich“ ist der Inhaber des Postfachs. Eine Einstellung: Sie gilt für alle Stellvertreter.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::ScopeQuestion</name>
    <message>
        <source>A meeting of a series</source>
        <translation>Besprechung einer Serie</translation>
    </message>
    <message>
        <source>This meeting belongs to a series. What do you want to open?</source>
        <translation>Diese Besprechung gehört zu einer Serie. Was möchten Sie öffnen?</translation>
    </message>
    <message>
        <source>&amp;Only the one on %1</source>
        <translation>&amp;Nur die am %1</translation>
    </message>
    <message>
        <source>This one and &amp;all that follow</source>
        <translation>Diese und &amp;alle folgenden</translation>
    </message>
    <message>
        <source>The old series then ends before this day, and everybody is invited anew to the rest.</source>
        <translation>Die alte Serie endet dann vor diesem Tag, und alle werden zum Rest neu eingeladen.</translation>
    </message>
    <message>
        <source>The whole &amp;series</source>
        <translation>Die ganze &amp;Serie</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::SendQuestion</name>
    <message>
        <source>Before it is sent</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>Before it is saved</source>
        <translation>Vor dem Speichern</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>warnings</comment>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The series is split in two.</source>
        <translation>Die Serie wird geteilt.</translation>
    </message>
    <message>
        <source>&amp;Send anyway</source>
        <translation>&amp;Trotzdem senden</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Whom to tell of the change</source>
        <translation>Wer über die Änderung benachrichtigt wird</translation>
    </message>
    <message>
        <source>&amp;All who are invited</source>
        <translation>&amp;Alle Eingeladenen</translation>
    </message>
    <message>
        <source>&amp;Only those added and removed</source>
        <translation>Nur &amp;hinzugefügte und entfernte Teilnehmer</translation>
    </message>
    <message>
        <source>Nobody was added or removed</source>
        <translation>Niemand wurde hinzugefügt oder entfernt</translation>
    </message>
    <message>
        <source>&amp;Nobody</source>
        <translation>&amp;Niemand</translation>
    </message>
    <message>
        <source>The time changes, so Exchange forgets the answers already given. Whoever is not told keeps the old time in the calendar.</source>
        <translation>Die Zeit ändert sich, darum vergisst Exchange die schon gegebenen Antworten. Wer nicht benachrichtigt wird, behält die alte Zeit im Kalender.</translation>
    </message>
    <message>
        <source>The old one ends before this day, and another one begins with it. Those who are told are invited to it anew.</source>
        <translation>Die alte endet vor diesem Tag, und mit ihm beginnt eine andere. Wer benachrichtigt wird, wird zu ihr neu eingeladen.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::SenderLine</name>
    <message>
        <source>Why recipients see this</source>
        <translation>Warum Empfänger dies sehen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::SidePanel</name>
    <message>
        <source>Suggested times</source>
        <translation>Vorgeschlagene Zeiten</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>List of rooms</source>
        <translation>Raumliste</translation>
    </message>
    <message>
        <source>None yet.</source>
        <comment>suggested times</comment>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Add people, and times that suit all of them stand here.</source>
        <translation>Fügen Sie Personen hinzu, dann stehen hier Zeiten, die allen passen.</translation>
    </message>
    <message>
        <source>The server names no rooms. A room can be added by its address.</source>
        <translation>Der Server nennt keine Räume. Ein Raum lässt sich mit seiner Adresse hinzufügen.</translation>
    </message>
    <message>
        <source>There is no room in this list.</source>
        <translation>In dieser Liste ist kein Raum.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>%1, changes not sent yet: %2</source>
        <translation>%1, noch nicht gesendete Änderungen: %2</translation>
    </message>
    <message>
        <source>%1, waiting: %2</source>
        <translation>%1, wartend: %2</translation>
    </message>
</context>
<context>
    <name>OnBehalf::SignInController</name>
    <message>
        <source>Asking the keychain for the password of %1…</source>
        <translation>Frage den Schlüsselbund nach dem Kennwort von %1…</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Melde bei %1 an…</translation>
    </message>
    <message>
        <source>Opening the mailbox of %1…</source>
        <translation>Öffne das Postfach von %1…</translation>
    </message>
    <message>
        <source>Type the password again. Is the user name right?</source>
        <translation>Geben Sie das Kennwort noch einmal ein. Stimmt der Benutzername?</translation>
    </message>
    <message>
        <source>The certificate was not allowed.</source>
        <translation>Das Zertifikat wurde nicht erlaubt.</translation>
    </message>
    <message>
        <source>The account could not be remembered.</source>
        <translation>Das Konto ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>You are signed in all the same.</source>
        <translation>Sie sind trotzdem angemeldet.</translation>
    </message>
    <message>
        <source>Check whether this file can be written: %1</source>
        <translation>Prüfen Sie, ob diese Datei geschrieben werden kann: %1</translation>
    </message>
    <message>
        <source>This is the sandbox.</source>
        <translation>Dies ist die Sandbox.</translation>
    </message>
    <message>
        <source>Everybody&apos;s password is the first name and -2026, such as Helena-2026 for helena.lindqvist@sandbox.example.</source>
        <translation>Jedes Kennwort ist der Vorname mit -2026, etwa Helena-2026 für helena.lindqvist@sandbox.example.</translation>
    </message>
    <message>
        <source>Waiting until the code has been entered…</source>
        <translation>Warten, bis der Code eingegeben ist…</translation>
    </message>
    <message>
        <source>Go on in the browser, at %1…</source>
        <translation>Weiter im Browser, bei %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that were not sent.</source>
        <translation>
            <numerusform>%n Entwurf, der nicht gesendet wurde.</numerusform>
            <numerusform>%n Entwürfe, die nicht gesendet wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of which it is not known whether they were sent.</source>
        <translation>
            <numerusform>%n Nachricht, von der nicht bekannt ist, ob sie gesendet wurde.</numerusform>
            <numerusform>%n Nachrichten, von denen nicht bekannt ist, ob sie gesendet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>Konto vergessen</translation>
    </message>
    <message>
        <source>Forget %1 and all that belongs to it on this computer?</source>
        <translation>%1 und alles, was auf diesem Computer dazugehört, vergessen?</translation>
    </message>
    <message>
        <source>This is lost, too:</source>
        <translation>Das geht auch verloren:</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 was not forgotten: the keychain could not be asked.</source>
        <translation>%1 wurde nicht vergessen: Der Schlüsselbund konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then forget the account once more.</source>
        <translation>Entsperren Sie den Schlüsselbund, dann vergessen Sie das Konto noch einmal.</translation>
    </message>
    <message>
        <source>The settings could not be written: %1 is still remembered.</source>
        <translation>Die Einstellungen konnten nicht geschrieben werden: %1 ist noch gemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1 could not be removed.</source>
        <translation>
            <numerusform>%n Datei von %1 konnte nicht entfernt werden.</numerusform>
            <numerusform>%n Dateien von %1 konnten nicht entfernt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close other windows of OnBehalf, then forget the account once more.</source>
        <translation>Schließen Sie andere Fenster von OnBehalf, dann vergessen Sie das Konto noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>%1 is signed out, but the keychain could not be asked.</source>
        <translation>%1 ist abgemeldet, aber der Schlüsselbund konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>What it remembers for signing in is still there.</source>
        <translation>Was er sich für die Anmeldung gemerkt hat, ist noch dort.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then sign in and out once more.</source>
        <translation>Entsperren Sie den Schlüsselbund und melden Sie sich dann noch einmal an und ab.</translation>
    </message>
    <message>
        <source>Looking for the server of %1…</source>
        <translation>Der Server von %1 wird gesucht…</translation>
    </message>
    <message>
        <source>The Kerberos ticket is that of %1.</source>
        <translation>Das Kerberos-Ticket ist das von %1.</translation>
    </message>
    <message>
        <source>Is the password right? If it is, enter the server&apos;s address.</source>
        <translation>Stimmt das Kennwort? Wenn ja, geben Sie die Adresse des Servers ein.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Remember the password in this computer&apos;s keychain</source>
        <translation>Kennwort im Schlüsselbund &amp;dieses Computers speichern</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <translation>Anmelden: %1</translation>
    </message>
    <message>
        <source>Same as the e-mail address</source>
        <translation>Wie die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>E-mail &amp;address:</source>
        <translation>E-Mail-&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Only if it is a different one, such as DOMAIN\name.</source>
        <translation>Nur wenn er anders lautet, etwa DOMÄNE\Name.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>This is no server address.</source>
        <translation>Dies ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>http is not encrypted: no password is sent there. Use https.</source>
        <translation>http ist nicht verschlüsselt: Dorthin wird kein Kennwort gesendet. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>Your e-mail address is needed.</source>
        <translation>Ihre E-Mail-Adresse fehlt.</translation>
    </message>
    <message>
        <source>Your password is needed.</source>
        <translation>Ihr Kennwort fehlt.</translation>
    </message>
    <message>
        <source>Sign &amp;in with:</source>
        <translation>An&amp;melden mit:</translation>
    </message>
    <message>
        <source>Applica&amp;tion ID:</source>
        <translation>Anwendungs-I&amp;D:</translation>
    </message>
    <message>
        <source>Under which your administrator has registered OnBehalf.</source>
        <translation>Unter der Ihr Administrator OnBehalf registriert hat.</translation>
    </message>
    <message>
        <source>&amp;Remember the sign-in in this computer&apos;s keychain</source>
        <translation>Anmeldung im Schlüsselbu&amp;nd dieses Computers speichern</translation>
    </message>
    <message>
        <source>The application ID is needed.</source>
        <translation>Die Anwendungs-ID wird gebraucht.</translation>
    </message>
    <message>
        <source>Only https; http only to this computer. The name of the server is enough; left empty, it is looked for.</source>
        <translation>Nur https; http nur zu diesem Computer. Der Name des Servers genügt; bleibt das Feld leer, wird er gesucht.</translation>
    </message>
    <message>
        <source>E&amp;nter the server&apos;s address…</source>
        <translation>Adresse des Servers ei&amp;ngeben…</translation>
    </message>
    <message>
        <source>Only where OnBehalf does not find it.</source>
        <translation>Nur, wo OnBehalf ihn nicht findet.</translation>
    </message>
    <message>
        <source>OnBehalf finds your organisation&apos;s server with it.</source>
        <translation>OnBehalf findet damit den Server Ihrer Organisation.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::StagedBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Review and Apply…</source>
        <translation>Prüfen und übernehmen…</translation>
    </message>
    <message>
        <source>Forgets what was changed here; the server is not asked</source>
        <translation>Vergisst, was hier geändert wurde; der Server wird nicht gefragt</translation>
    </message>
    <message>
        <source>Shows each change before anything is sent</source>
        <translation>Zeigt jede Änderung, bevor etwas gesendet wird</translation>
    </message>
</context>
<context>
    <name>OnBehalf::StagedQuestion</name>
    <message>
        <source>Changes not sent yet</source>
        <translation>Noch nicht gesendete Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been sent to the server.</source>
        <translation>
            <numerusform>%n Änderung ist noch nicht an den Server gesendet.</numerusform>
            <numerusform>%n Änderungen sind noch nicht an den Server gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Review and Apply…</source>
        <translation>&amp;Prüfen und übernehmen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Going on forgets what is staged. The server keeps everything as it is.</source>
        <translation>Wenn Sie fortfahren, geht verloren, was vorgemerkt ist. Auf dem Server bleibt alles, wie es ist.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::StagingActions</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>U&amp;ndo last Apply…</source>
        <translation>Letztes Übernehmen rückgängig &amp;machen…</translation>
    </message>
    <message>
        <source>Shows what would restore the state before the last Apply</source>
        <translation>Zeigt, was den Stand vor dem letzten Übernehmen wiederherstellen würde</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last staged change</source>
        <translation>Nimmt die letzte vorgemerkte Änderung zurück</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Stages again what was taken back</source>
        <translation>Merkt wieder vor, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Re&amp;view and Apply…</source>
        <translation>&amp;Prüfen und übernehmen…</translation>
    </message>
    <message>
        <source>Shows each change before anything is sent</source>
        <translation>Zeigt jede Änderung, bevor etwas gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Forgets what was changed here; the server is not asked</source>
        <translation>Vergisst, was hier geändert wurde; der Server wird nicht gefragt</translation>
    </message>
    <message>
        <source>Undo Apply…</source>
        <extracomment>The same as &quot;Undo last Apply…&quot;, short enough for a toolbar.</extracomment>
        <translation>Übernehmen rückgängig…</translation>
    </message>
</context>
<context>
    <name>OnBehalf::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops what runs (Esc)</source>
        <translation>Hält an, was läuft (Esc)</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>Die Verbindung ist verschlüsselt</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>Die Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>OnBehalf::SuggestionsModel</name>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>all but %n</source>
        <comment>people</comment>
        <translation>
            <numerusform>alle bis auf %n</numerusform>
            <numerusform>alle bis auf %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all but %1</source>
        <comment>names</comment>
        <translation>alle bis auf %1</translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <comment>people; rooms</comment>
        <translation>%1; %2 frei</translation>
    </message>
    <message>
        <source>%1; outside working hours</source>
        <translation>%1; außerhalb der Arbeitszeit</translation>
    </message>
</context>
<context>
    <name>OnBehalf::SummaryMails</name>
    <message>
        <source>The permissions are applied, but %1 may not have got the message about them.</source>
        <translation>Die Berechtigungen sind angewendet, aber %1 hat die Nachricht darüber vielleicht nicht bekommen.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::TimeDetail</name>
    <message>
        <source>What is selected</source>
        <translation>Was ausgewählt ist</translation>
    </message>
    <message>
        <source>Select something in the calendar to see what it is.</source>
        <translation>Wählen Sie im Kalender etwas aus, um zu sehen, was es ist.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::TimeFields</name>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Time of the start</source>
        <translation>Uhrzeit des Beginns</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <translation>Uhrzeit des Endes</translation>
    </message>
    <message>
        <source>All &amp;day</source>
        <translation>&amp;Ganztägig</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Time zone of the end</source>
        <translation>Zeitzone des Endes</translation>
    </message>
    <message>
        <source>Another time zone at the end</source>
        <translation>Andere Zeitzone am Ende</translation>
    </message>
    <message>
        <source>The meeting ends in another time zone than it starts in, as a flight does</source>
        <translation>Die Besprechung endet in einer anderen Zeitzone als der, in der sie beginnt, wie ein Flug</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <extracomment>&quot;11:00–12:00 in Berlin, your time&quot;</extracomment>
        <translation>%1 in %2, %3</translation>
    </message>
</context>
<context>
    <name>OnBehalf::Timeline</name>
    <message>
        <source>When those invited are free</source>
        <translation>Wann die Eingeladenen frei sind</translation>
    </message>
    <message>
        <source>%1, nobody is busy then</source>
        <translation>%1, dann ist niemand gebucht</translation>
    </message>
</context>
<context>
    <name>OnBehalf::WayBox</name>
    <message>
        <source>Automatically</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The best way that the server offers. With a Kerberos ticket no password is needed.</source>
        <translation>Auf die beste Art, die der Server anbietet. Mit einem Kerberos-Ticket ist kein Kennwort nötig.</translation>
    </message>
    <message>
        <source>Kerberos ticket (single sign-on)</source>
        <translation>Kerberos-Ticket (einmaliges Anmelden)</translation>
    </message>
    <message>
        <source>With the ticket that you have from signing in to this computer or from kinit. There is no password to type.</source>
        <translation>Mit dem Ticket, das Sie von der Anmeldung an diesem Computer oder von kinit haben. Es ist kein Kennwort einzugeben.</translation>
    </message>
    <message>
        <source>Browser (OAuth 2)</source>
        <translation>Browser (OAuth 2)</translation>
    </message>
    <message>
        <source>The page of your organisation opens in the browser. OnBehalf does not see the password.</source>
        <translation>Die Seite Ihrer Organisation öffnet sich im Browser. OnBehalf sieht das Kennwort nicht.</translation>
    </message>
    <message>
        <source>Code on another device (OAuth 2)</source>
        <translation>Code auf einem anderen Gerät (OAuth 2)</translation>
    </message>
    <message>
        <source>OnBehalf shows a code that you type on a page of your organisation, on any device.</source>
        <translation>OnBehalf zeigt einen Code, den Sie auf einer Seite Ihrer Organisation eingeben, auf einem beliebigen Gerät.</translation>
    </message>
    <message>
        <source>User name and password (NTLM)</source>
        <translation>Benutzername und Kennwort (NTLM)</translation>
    </message>
    <message>
        <source>The password is proved without being sent. It is tried once.</source>
        <translation>Das Kennwort wird nachgewiesen, ohne gesendet zu werden. Es wird einmal versucht.</translation>
    </message>
    <message>
        <source>User name and password (Basic)</source>
        <translation>Benutzername und Kennwort (Basic)</translation>
    </message>
    <message>
        <source>The password goes to the server with each request, encrypted by https.</source>
        <translation>Das Kennwort geht mit jeder Anforderung an den Server, durch https verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::WelcomePlace</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Who may act for whom?</source>
        <translation>Wer darf für wen handeln?</translation>
    </message>
    <message>
        <source>&amp;Try it in the sandbox</source>
        <translation>In der &amp;Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>The sandbox is a pretend organisation on this computer: look around, no server needed.</source>
        <translation>Die Sandbox ist eine gespielte Organisation auf diesem Computer: Sehen Sie sich um, ganz ohne Server.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>A&amp;nmelden…</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again as %1, or add another account.</source>
        <translation>Sie sind abgemeldet. Melden Sie sich wieder als %1 an, oder fügen Sie ein anderes Konto hinzu.</translation>
    </message>
    <message>
        <source>OnBehalf shows and changes delegates in Microsoft Exchange. Sign in with your e-mail address; nothing is changed until you have reviewed it.</source>
        <translation>OnBehalf zeigt und ändert Stellvertreter in Microsoft Exchange. Melden Sie sich mit Ihrer E-Mail-Adresse an; geändert wird erst, wenn Sie es geprüft haben.</translation>
    </message>
</context>
<context>
    <name>OnBehalf::WindowCommands</name>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Accounts and mailboxes</source>
        <translation>Konten und &amp;Postfächer</translation>
    </message>
    <message>
        <source>&amp;Fold the sidebar</source>
        <translation>Seitenleiste &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About OnBehalf</source>
        <translation>Ü&amp;ber OnBehalf</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>New &amp;meeting for…</source>
        <translation>&amp;Neue Besprechung für…</translation>
    </message>
    <message>
        <source>Op&amp;en a meeting…</source>
        <translation>Besprechung &amp;öffnen…</translation>
    </message>
    <message>
        <source>New messa&amp;ge for…</source>
        <translation>Neue Nach&amp;richt für…</translation>
    </message>
    <message>
        <source>&amp;Connection log</source>
        <translation>&amp;Verbindungsprotokoll</translation>
    </message>
</context>
<context>
    <name>OnBehalf::Windows</name>
    <message>
        <source>OnBehalf is open already. Look for its window.</source>
        <translation>OnBehalf ist schon geöffnet. Suchen Sie sein Fenster.</translation>
    </message>
</context>
<context>
    <name>OnlineEndText</name>
    <message>
        <source>Exchange team, “Exchange Online EWS, Your Time is Almost Up”, February 2026:</source>
        <translation>Exchange-Team, „Exchange Online EWS, Your Time is Almost Up“, Februar 2026:</translation>
    </message>
    <message>
        <source>This mailbox is in Exchange Online. Microsoft has announced to switch Exchange Web Services (EWS) off there on 1 April 2027: after that OnBehalf does not reach it any more.</source>
        <translation>Dieses Postfach liegt in Exchange Online. Microsoft hat angekündigt, die Exchange-Webdienste (EWS) dort am 1. April 2027 abzuschalten: Danach erreicht OnBehalf es nicht mehr.</translation>
    </message>
    <message>
        <source>Until then an administrator has to allow EWS for this program in your organisation (EwsEnabled and EwsAllowedAppIDs), where it is not allowed already. Mailboxes on Exchange Server are not concerned.</source>
        <translation>Bis dahin muss ein Administrator EWS für dieses Programm in Ihrer Organisation zulassen (EwsEnabled und EwsAllowedAppIDs), wo es nicht schon zugelassen ist. Postfächer auf Exchange Server betrifft das nicht.</translation>
    </message>
</context>
<context>
    <name>PermissionText</name>
    <message>
        <source>%1: entry removed (was %2)</source>
        <translation>%1: Eintrag entfernt (bisher %2)</translation>
    </message>
    <message>
        <source>%1: %2 (new entry)</source>
        <translation>%1: %2 (neuer Eintrag)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Can view when I’m busy</source>
        <translation>Kann sehen, wann ich beschäftigt bin</translation>
    </message>
    <message>
        <source>Can view titles and locations</source>
        <translation>Kann Titel und Orte sehen</translation>
    </message>
    <message>
        <source>Can view all details</source>
        <translation>Kann alle Details anzeigen</translation>
    </message>
    <message>
        <source>Can edit</source>
        <translation>Kann bearbeiten</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>Custom (%1)</source>
        <translation>Benutzerdefiniert (%1)</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A folder&apos;s name, and what changes in its permission list.</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <comment>changes in …</comment>
        <translation>
            <numerusform>%n Ordner</numerusform>
            <numerusform>%n Ordnern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurrenceText</name>
    <message>
        <source>en-GB</source>
        <extracomment>The language of the translation, and a country: where days and months are named in.</extracomment>
        <translation>de-DE</translation>
    </message>
    <message>
        <source>day</source>
        <comment>the first day of the month</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>weekday</source>
        <comment>the first weekday, Monday to Friday</comment>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <source>weekend day</source>
        <comment>the first weekend day</comment>
        <translation>Wochenendtag</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>last two days of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the first %1</source>
        <translation>
            <numerusform>Jeden Monat am ersten %1</numerusform>
            <numerusform>Alle %n Monate am ersten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the second %1</source>
        <translation>
            <numerusform>Jeden Monat am zweiten %1</numerusform>
            <numerusform>Alle %n Monate am zweiten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the third %1</source>
        <translation>
            <numerusform>Jeden Monat am dritten %1</numerusform>
            <numerusform>Alle %n Monate am dritten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the fourth %1</source>
        <translation>
            <numerusform>Jeden Monat am vierten %1</numerusform>
            <numerusform>Alle %n Monate am vierten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the last %1</source>
        <translation>
            <numerusform>Jeden Monat am letzten %1</numerusform>
            <numerusform>Alle %n Monate am letzten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year on the first %1 of %2</source>
        <comment>a weekday, a month</comment>
        <translation>Jedes Jahr am ersten %1 im %2</translation>
    </message>
    <message>
        <source>Every year on the second %1 of %2</source>
        <comment>a weekday, a month</comment>
        <translation>Jedes Jahr am zweiten %1 im %2</translation>
    </message>
    <message>
        <source>Every year on the third %1 of %2</source>
        <comment>a weekday, a month</comment>
        <translation>Jedes Jahr am dritten %1 im %2</translation>
    </message>
    <message>
        <source>Every year on the fourth %1 of %2</source>
        <comment>a weekday, a month</comment>
        <translation>Jedes Jahr am vierten %1 im %2</translation>
    </message>
    <message>
        <source>Every year on the last %1 of %2</source>
        <comment>a weekday, a month</comment>
        <translation>Jedes Jahr am letzten %1 im %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <comment>a series</comment>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on every day</source>
        <translation>
            <numerusform>Jede Woche an jedem Tag</numerusform>
            <numerusform>Alle %n Wochen an jedem Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) from Monday to Friday</source>
        <translation>
            <numerusform>Jede Woche von Montag bis Freitag</numerusform>
            <numerusform>Alle %n Wochen von Montag bis Freitag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on %1</source>
        <comment>days of the week</comment>
        <translation>
            <numerusform>Jede Woche am %1</numerusform>
            <numerusform>Alle %n Wochen am %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day %1</source>
        <translation>
            <numerusform>Jeden Monat am %1.</numerusform>
            <numerusform>Alle %n Monate am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day %1 (on the last day of shorter months)</source>
        <translation>
            <numerusform>Jeden Monat am %1. (in kürzeren Monaten am letzten Tag)</numerusform>
            <numerusform>Alle %n Monate am %1. (in kürzeren Monaten am letzten Tag)</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year on %1</source>
        <comment>24 December</comment>
        <translation>Jedes Jahr am %1</translation>
    </message>
    <message>
        <source>The series needs a start date between 1601 and 2500.</source>
        <translation>Die Serie braucht ein Anfangsdatum zwischen 1601 und 2500.</translation>
    </message>
    <message>
        <source>The number of occurrences must be from 1 to 999.</source>
        <translation>Die Anzahl der Termine muss zwischen 1 und 999 liegen.</translation>
    </message>
    <message>
        <source>The series must not end before it starts.</source>
        <translation>Die Serie darf nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>There is no occurrence between the first and the last day of the series.</source>
        <translation>Zwischen dem ersten und dem letzten Tag der Serie liegt kein Termin.</translation>
    </message>
    <message>
        <source>This rule leaves out months that do not have the day, but Exchange takes their last day. That is written as BYMONTHDAY=28,29,30,31;BYSETPOS=-1 for day 31.</source>
        <translation>Diese Regel lässt Monate aus, die den Tag nicht haben; Exchange nimmt aber deren letzten Tag. Das schreibt man für den 31. als BYMONTHDAY=28,29,30,31;BYSETPOS=-1.</translation>
    </message>
    <message>
        <source>A series in Exchange has only one day of the month, not “%1”.</source>
        <translation>Eine Serie in Exchange hat nur einen Tag im Monat, nicht „%1“.</translation>
    </message>
    <message>
        <source>Exchange does not count days from the end of the month, but for the last one: “%1”.</source>
        <translation>Exchange zählt Tage nicht vom Monatsende her, außer dem letzten: „%1“.</translation>
    </message>
    <message>
        <source>A yearly series in Exchange has only one month, not “%1”.</source>
        <translation>Eine jährliche Serie in Exchange hat nur einen Monat, nicht „%1“.</translation>
    </message>
    <message>
        <source>Exchange has the first, second, third, fourth and last day of a kind in a month, not “%1”.</source>
        <translation>Exchange kennt den ersten, zweiten, dritten, vierten und letzten Tag einer Art im Monat, nicht „%1“.</translation>
    </message>
    <message>
        <source>A series in Exchange has only one such day in a month, not “%1”.</source>
        <translation>Eine Serie in Exchange hat nur einen solchen Tag im Monat, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1, from %2 until %3</source>
        <extracomment>&quot;Every day, from 24 November 2026 until 5 March 2027&quot;</extracomment>
        <translation>%1, vom %2 bis zum %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %2, %n time(s)</source>
        <extracomment>&quot;Every day, from 24 November 2026, 4 times&quot;</extracomment>
        <translation>
            <numerusform>%1, ab dem %2, einmal</numerusform>
            <numerusform>%1, ab dem %2, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a series without end</comment>
        <extracomment>&quot;Every day, from 24 November 2026&quot;</extracomment>
        <translation>%1, ab dem %2</translation>
    </message>
    <message>
        <source>A daily series repeats every 1 to 999 days.</source>
        <translation>Eine tägliche Serie wiederholt sich alle 1 bis 999 Tage.</translation>
    </message>
    <message>
        <source>A weekly series repeats every 1 to 99 weeks.</source>
        <translation>Eine wöchentliche Serie wiederholt sich alle 1 bis 99 Wochen.</translation>
    </message>
    <message>
        <source>A monthly series repeats every 1 to 99 months.</source>
        <translation>Eine monatliche Serie wiederholt sich alle 1 bis 99 Monate.</translation>
    </message>
    <message>
        <source>A weekly series needs at least one day of the week.</source>
        <translation>Eine wöchentliche Serie braucht mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>A week begins on one of its seven days.</source>
        <translation>Eine Woche beginnt an einem ihrer sieben Tage.</translation>
    </message>
    <message>
        <source>The day of the month must be from 1 to 31.</source>
        <translation>Der Tag im Monat muss zwischen 1 und 31 liegen.</translation>
    </message>
    <message>
        <source>This is not a recurrence rule of RFC 5545.</source>
        <translation>Das ist keine Wiederholungsregel nach RFC 5545.</translation>
    </message>
    <message>
        <source>“%1” is not part of a recurrence rule.</source>
        <translation>„%1“ ist kein Teil einer Wiederholungsregel.</translation>
    </message>
    <message>
        <source>Exchange has nothing like “%1”.</source>
        <translation>Etwas wie „%1“ kennt Exchange nicht.</translation>
    </message>
    <message>
        <source>A series in Exchange repeats by days, weeks, months or years, not by “%1”.</source>
        <translation>Eine Serie in Exchange wiederholt sich nach Tagen, Wochen, Monaten oder Jahren, nicht nach „%1“.</translation>
    </message>
    <message>
        <source>A series ends by COUNT or by UNTIL, not by both.</source>
        <translation>Eine Serie endet durch COUNT oder durch UNTIL, nicht durch beides.</translation>
    </message>
    <message>
        <source>Exchange repeats every 8 years at most, not “%1”.</source>
        <translation>Exchange wiederholt höchstens alle 8 Jahre, nicht „%1“.</translation>
    </message>
    <message>
        <source>Exchange cannot hold a series with these dates.</source>
        <translation>Eine Serie mit diesen Tagen kann Exchange nicht speichern.</translation>
    </message>
    <message>
        <source>Exchange has no such series with “%1”.</source>
        <translation>Exchange kennt keine solche Serie mit „%1“.</translation>
    </message>
    <message>
        <source>Every year on %1 (in other years on %2)</source>
        <comment>29 and 28 February</comment>
        <translation>Jedes Jahr am %1 (in anderen Jahren am %2)</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1, ganztägig</translation>
    </message>
    <message>
        <source>%1 – %2, all day</source>
        <translation>%1 – %2, ganztägig</translation>
    </message>
</context>
<context>
    <name>RequestFacts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Mit Vorbehalt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Also invited</source>
        <translation>Auch eingeladen</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>you</source>
        <comment>for whom a request is</comment>
        <translation>Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>eine Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>eine Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>a private appointment</source>
        <translation>ein privater Termin</translation>
    </message>
    <message>
        <source>an appointment without a subject</source>
        <translation>ein Termin ohne Betreff</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The message does not say.</source>
        <comment>when a meeting is</comment>
        <translation>Die Nachricht sagt es nicht.</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <comment>a time, the time elsewhere, a city</comment>
        <translation>%1 (%2 in %3)</translation>
    </message>
    <message>
        <source>%1, sent by %2</source>
        <translation>%1, gesendet von %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Meeting of</source>
        <translation>Besprechung von</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a request is for</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>Overlaps %1 by %2.</source>
        <comment>an appointment, a length of time</comment>
        <translation>Überschneidet sich mit %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Overlaps %n appointments.</source>
        <translation>
            <numerusform>Überschneidet sich mit einem Termin.</numerusform>
            <numerusform>Überschneidet sich mit %n Terminen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organizer will see:</source>
        <translation>Der Organisator sieht:</translation>
    </message>
    <message>
        <source>You answer for yourself.</source>
        <translation>Sie antworten für sich selbst.</translation>
    </message>
    <message>
        <source>The answer is entered in the calendar of %1 and sent in that name; Exchange adds that you sent it.</source>
        <translation>Die Antwort wird in den Kalender von %1 eingetragen und in diesem Namen gesendet; Exchange fügt hinzu, dass Sie sie gesendet haben.</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>Another time for “%1” was proposed to %2 on behalf of %3.</source>
        <comment>a subject, an organizer, a principal</comment>
        <translation>%2 wurde im Auftrag von %3 ein anderer Termin für „%1“ vorgeschlagen.</translation>
    </message>
    <message>
        <source>“%1” is declined for %3, and %2 was told.</source>
        <comment>a subject, an organizer, a principal</comment>
        <translation>„%1“ ist für %3 abgelehnt, und %2 hat Bescheid bekommen.</translation>
    </message>
    <message>
        <source>“%1” is tentatively accepted for %3, and %2 was told.</source>
        <comment>a subject, an organizer, a principal</comment>
        <translation>„%1“ ist für %3 mit Vorbehalt zugesagt, und %2 hat Bescheid bekommen.</translation>
    </message>
    <message>
        <source>“%1” is accepted for %3, and %2 was told.</source>
        <comment>a subject, an organizer, a principal</comment>
        <translation>„%1“ ist für %3 zugesagt, und %2 hat Bescheid bekommen.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>New time proposed</source>
        <translation>Anderer Termin vorgeschlagen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>the answer of somebody else</comment>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>the answer of somebody else</comment>
        <translation>Mit Vorbehalt</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>the answer of somebody else</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>no longer in the calendar</source>
        <translation>nicht mehr im Kalender</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>tentatively accepted</source>
        <translation>mit Vorbehalt zugesagt</translation>
    </message>
    <message>
        <source>no longer in the calendar: declined or deleted</source>
        <translation>nicht mehr im Kalender: abgelehnt oder gelöscht</translation>
    </message>
    <message>
        <source>replaced by a later message</source>
        <translation>durch eine spätere Nachricht ersetzt</translation>
    </message>
    <message>
        <source>for information: the delegates answer</source>
        <translation>zur Information: die Stellvertreter antworten</translation>
    </message>
    <message>
        <source>not known whether answered</source>
        <translation>nicht bekannt, ob beantwortet</translation>
    </message>
    <message>
        <source>Decline “%1” for %2: it is moved to the deleted items.</source>
        <comment>a subject, a principal</comment>
        <translation>„%1“ für %2 ablehnen: Der Termin kommt zu den gelöschten Elementen.</translation>
    </message>
    <message>
        <source>Accept “%1” tentatively for %2.</source>
        <comment>a subject, a principal</comment>
        <translation>„%1“ für %2 mit Vorbehalt zusagen.</translation>
    </message>
    <message>
        <source>Accept “%1” for %2.</source>
        <comment>a subject, a principal</comment>
        <translation>„%1“ für %2 zusagen.</translation>
    </message>
    <message>
        <source>%1 is told, and another time is proposed.</source>
        <comment>an organizer</comment>
        <translation>%1 bekommt Bescheid, und ein anderer Termin wird vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1 is told.</source>
        <comment>an organizer</comment>
        <translation>%1 bekommt Bescheid.</translation>
    </message>
    <message>
        <source>The server says that the answer was given, but the calendar of %1 does not show it.</source>
        <translation>Der Server meldet, dass geantwortet wurde, aber der Kalender von %1 zeigt es nicht.</translation>
    </message>
    <message>
        <source>Look at the meeting in the calendar, then answer again or tell the administrator.</source>
        <translation>Sehen Sie sich die Besprechung im Kalender an, und antworten Sie dann noch einmal oder wenden Sie sich an den Administrator.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nobody was told.</source>
        <translation>Nichts wurde geändert, und niemand hat Bescheid bekommen.</translation>
    </message>
    <message>
        <source>Ask %1, or answer once more: then some answer has come, perhaps twice.</source>
        <translation>Fragen Sie %1, oder antworten Sie noch einmal: Dann ist die Antwort angekommen, vielleicht zweimal.</translation>
    </message>
    <message>
        <source>Once the server can be reached, read the requests again: the calendar tells whether it is answered.</source>
        <translation>Lesen Sie die Anfragen noch einmal, sobald der Server erreichbar ist: Der Kalender zeigt, ob geantwortet wurde.</translation>
    </message>
    <message>
        <source>Nobody was told. Look into the calendar of %1 to see whether it was changed.</source>
        <translation>Niemand hat Bescheid bekommen. Sehen Sie im Kalender von %1 nach, ob er geändert wurde.</translation>
    </message>
    <message>
        <source>The calendar of %1 shows the answer all the same, but %2 was not told.</source>
        <comment>a principal, an organizer</comment>
        <translation>Der Kalender von %1 zeigt die Antwort trotzdem, aber %2 hat keinen Bescheid bekommen.</translation>
    </message>
    <message>
        <source>The server&apos;s reply to your answer was lost, and what became of the answer could not be looked up.</source>
        <translation>Die Rückmeldung des Servers auf Ihre Antwort ging verloren, und was aus der Antwort wurde, ließ sich nicht nachsehen.</translation>
    </message>
    <message>
        <source>“%1” is declined for %3, and %2 was not told.</source>
        <comment>a subject, an organizer, a principal</comment>
        <translation>„%1“ ist für %3 abgelehnt, und %2 hat keinen Bescheid bekommen.</translation>
    </message>
    <message>
        <source>“%1” is tentatively accepted for %3, and %2 was not told.</source>
        <comment>a subject, an organizer, a principal</comment>
        <translation>„%1“ ist für %3 mit Vorbehalt zugesagt, und %2 hat keinen Bescheid bekommen.</translation>
    </message>
    <message>
        <source>“%1” is accepted for %3, and %2 was not told.</source>
        <comment>a subject, an organizer, a principal</comment>
        <translation>„%1“ ist für %3 zugesagt, und %2 hat keinen Bescheid bekommen.</translation>
    </message>
    <message>
        <source>Whether it is in the calendar of %1 cannot be found out.</source>
        <comment>an answer</comment>
        <translation>Ob sie im Kalender von %1 steht, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Look into the calendar, or answer once more without a response: nobody hears of it.</source>
        <translation>Sehen Sie im Kalender nach, oder antworten Sie noch einmal, ohne eine Antwort zu senden: Niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Whether %1 was told cannot be found out: no copy of the answer is in your Sent Items.</source>
        <translation>Ob %1 Bescheid bekommen hat, lässt sich nicht feststellen: In Ihren gesendeten Elementen ist keine Kopie der Antwort.</translation>
    </message>
    <message>
        <source>%1 is not told.</source>
        <comment>an organizer</comment>
        <translation>%1 bekommt keinen Bescheid.</translation>
    </message>
    <message>
        <source>The server&apos;s reply to your answer was lost.</source>
        <translation>Die Rückmeldung des Servers auf Ihre Antwort ging verloren.</translation>
    </message>
    <message>
        <source>The answer to “%1” for %2 was cut short on %3 at %4.</source>
        <comment>a subject, a principal, a day, a time</comment>
        <translation>Die Antwort auf „%1“ für %2 wurde am %3 um %4 Uhr unterbrochen.</translation>
    </message>
    <message>
        <source>It was not given: nothing was changed, and nobody was told.</source>
        <translation>Sie wurde nicht gegeben: Nichts wurde geändert, und niemand hat Bescheid bekommen.</translation>
    </message>
    <message>
        <source>The request still waits for an answer.</source>
        <translation>Die Anfrage wartet noch auf eine Antwort.</translation>
    </message>
    <message>
        <source>What became of it could not be looked up.</source>
        <comment>of an answer</comment>
        <translation>Was aus ihr geworden ist, konnte nicht nachgesehen werden.</translation>
    </message>
    <message>
        <source>It is looked up again when the requests are read again.</source>
        <translation>Es wird wieder nachgesehen, wenn die Anfragen neu gelesen werden.</translation>
    </message>
    <message>
        <source>Remove “%1” from the calendar of %2. It and the message are moved to the deleted items, and nobody is told.</source>
        <comment>a subject, a principal</comment>
        <translation>„%1“ aus dem Kalender von %2 entfernen. Der Eintrag und die Nachricht kommen zu den gelöschten Elementen, und niemand bekommt Bescheid.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the calendar of %2, and the message is in the deleted items.</source>
        <comment>a subject, a principal</comment>
        <translation>„%1“ steht nicht mehr im Kalender von %2, und die Nachricht ist in den gelöschten Elementen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The meeting is no longer in the calendar of %1, but the message is still in the Inbox.</source>
        <translation>Die Besprechung steht nicht mehr im Kalender von %1, aber die Nachricht ist noch im Posteingang.</translation>
    </message>
    <message>
        <source>The server&apos;s reply was lost, and whether “%1” is still in the calendar of %2 could not be looked up.</source>
        <comment>a subject, a principal</comment>
        <translation>Die Rückmeldung des Servers ging verloren, und ob „%1“ noch im Kalender von %2 steht, konnte nicht nachgesehen werden.</translation>
    </message>
    <message>
        <source>Once the server can be reached, read the requests again. Removing it a second time does no harm.</source>
        <translation>Lesen Sie die Anfragen neu, sobald der Server erreichbar ist. Ein zweites Entfernen schadet nicht.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>read every meeting, create and change own ones</source>
        <translation>alle Besprechungen lesen, eigene erstellen und ändern</translation>
    </message>
    <message>
        <source>read everything, create and change own items</source>
        <translation>alles lesen, eigene Elemente erstellen und ändern</translation>
    </message>
    <message>
        <source>read, create and change every meeting</source>
        <translation>alle Besprechungen lesen, erstellen und ändern</translation>
    </message>
    <message>
        <source>read, create and change everything</source>
        <translation>alles lesen, erstellen und ändern</translation>
    </message>
    <message>
        <source>custom rights, kept as they are</source>
        <translation>benutzerdefinierte Rechte, bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>(was: %1)</source>
        <translation>(bisher: %1)</translation>
    </message>
    <message>
        <source>may send items on your behalf</source>
        <translation>darf in Ihrem Auftrag senden</translation>
    </message>
    <message>
        <source>may send items on the owner&apos;s behalf</source>
        <translation>darf im Auftrag des Inhabers senden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>receives copies of your meeting requests</source>
        <translation>erhält Kopien Ihrer Besprechungsanfragen</translation>
    </message>
    <message>
        <source>receives copies of the owner&apos;s meeting requests</source>
        <translation>erhält Kopien der Besprechungsanfragen des Inhabers</translation>
    </message>
    <message>
        <source>receives no copies of your meeting requests</source>
        <translation>erhält keine Kopien Ihrer Besprechungsanfragen</translation>
    </message>
    <message>
        <source>receives no copies of the owner&apos;s meeting requests</source>
        <translation>erhält keine Kopien der Besprechungsanfragen des Inhabers</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>(needs Editor on the calendar)</source>
        <translation>(setzt „Bearbeiter“ im Kalender voraus)</translation>
    </message>
    <message>
        <source>sees your private items</source>
        <translation>sieht Ihre privaten Elemente</translation>
    </message>
    <message>
        <source>sees the owner&apos;s private items</source>
        <translation>sieht die privaten Elemente des Inhabers</translation>
    </message>
    <message>
        <source>does not see your private items</source>
        <translation>sieht Ihre privaten Elemente nicht</translation>
    </message>
    <message>
        <source>does not see the owner&apos;s private items</source>
        <translation>sieht die privaten Elemente des Inhabers nicht</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht sichtbar</translation>
    </message>
    <message>
        <source>(one setting for all folders)</source>
        <translation>(eine Einstellung für alle Ordner)</translation>
    </message>
    <message>
        <source>The last change was not carried out.</source>
        <translation>Die letzte Änderung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The last change was refused.</source>
        <translation>Die letzte Änderung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The server gives no levels for it. Nobody loses access when it is removed.</source>
        <translation>Der Server nennt dafür keine Berechtigungsstufen. Niemand verliert Zugriff, wenn es entfernt wird.</translation>
    </message>
    <message>
        <source>The server does not say who this is.</source>
        <translation>Der Server sagt nicht, wer das ist.</translation>
    </message>
    <message>
        <source>Usually the account was deleted; it may also be a group. It can be removed in Outlook or by the administrator.</source>
        <translation>Meist wurde das Konto gelöscht; es kann auch eine Gruppe sein. Entfernen lässt es sich in Outlook oder durch den Administrator.</translation>
    </message>
    <message>
        <source>may no longer send items on your behalf</source>
        <translation>darf nicht mehr in Ihrem Auftrag senden</translation>
    </message>
    <message>
        <source>may no longer send items on the owner&apos;s behalf</source>
        <translation>darf nicht mehr im Auftrag des Inhabers senden</translation>
    </message>
    <message>
        <source>loses access to the six folders</source>
        <translation>verliert den Zugriff auf die sechs Ordner</translation>
    </message>
    <message>
        <source>(new delegate)</source>
        <translation>(neuer Stellvertreter)</translation>
    </message>
    <message>
        <source>This is a group.</source>
        <translation>Dies ist eine Gruppe.</translation>
    </message>
    <message>
        <source>Exchange Web Services does not manage groups as delegates: the server may refuse it, or list it with an error afterwards.</source>
        <translation>Die Exchange-Webdienste verwalten keine Gruppen als Stellvertreter: Der Server kann sie ablehnen oder danach mit einem Fehler aufführen.</translation>
    </message>
    <message>
        <source>Copies of meeting messages are switched off too: they need Editor on the calendar.</source>
        <translation>Kopien von Besprechungsnachrichten werden auch ausgeschaltet: Sie setzen „Bearbeiter“ im Kalender voraus.</translation>
    </message>
    <message>
        <source>The server does not say whose entry it is. It can be removed in Outlook or by the administrator.</source>
        <translation>Der Server sagt nicht, wessen Eintrag das ist. Er lässt sich in Outlook oder durch den Administrator entfernen.</translation>
    </message>
    <message>
        <source>custom rights</source>
        <translation>benutzerdefinierte Rechte</translation>
    </message>
    <message>
        <source>may be a delegate or not: the server does not say</source>
        <translation>vielleicht Stellvertreter, vielleicht nicht: der Server sagt es nicht</translation>
    </message>
</context>
<context>
    <name>SenderText</name>
    <message>
        <source>Recipients will see:</source>
        <translation>Empfänger sehen:</translation>
    </message>
    <message>
        <source>The meeting is put into your own calendar, and you invite people to it yourself.</source>
        <translation>Die Besprechung kommt in Ihren eigenen Kalender, und Sie laden selbst dazu ein.</translation>
    </message>
    <message>
        <source>You work as %1 (impersonation). Nobody can tell from the invitation that you sent it.</source>
        <translation>Sie arbeiten als %1 (Identitätswechsel). Der Einladung ist nicht anzusehen, dass Sie sie gesendet haben.</translation>
    </message>
    <message>
        <source>Recipients will normally see:</source>
        <translation>Empfänger sehen normalerweise:</translation>
    </message>
    <message>
        <source>%1 on behalf of %2</source>
        <translation>%1 im Auftrag von %2</translation>
    </message>
    <message>
        <source>The meeting is put into the calendar of %1, who is its organizer and gets the answers. Where an administrator gave you the right “Send As”, Exchange shows %1 alone.</source>
        <translation>Die Besprechung kommt in den Kalender von %1; diese Person ist der Organisator und erhält die Antworten. Wo ein Administrator Ihnen das Recht „Senden als“ gegeben hat, zeigt Exchange nur %1.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>%1 – New meeting</source>
        <comment>a subject</comment>
        <translation>%1 – Neue Besprechung</translation>
    </message>
    <message>
        <source>%1 – Meeting</source>
        <comment>a subject</comment>
        <translation>%1 – Besprechung</translation>
    </message>
    <message>
        <source>%1 – New meeting on behalf of %2</source>
        <comment>a subject, a person</comment>
        <translation>%1 – Neue Besprechung im Auftrag von %2</translation>
    </message>
    <message>
        <source>%1 – Meeting of %2</source>
        <comment>a subject, a person</comment>
        <translation>%1 – Besprechung von %2</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>The sign-in could not be remembered: the keychain is locked.</source>
        <translation>Die Anmeldung konnte nicht gespeichert werden: Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The sign-in could not be remembered: there is no keychain on this computer.</source>
        <translation>Die Anmeldung konnte nicht gespeichert werden: Auf diesem Computer gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The sign-in could not be remembered: the keychain did not answer in time.</source>
        <translation>Die Anmeldung konnte nicht gespeichert werden: Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The sign-in could not be remembered: the keychain could not be used.</source>
        <translation>Die Anmeldung konnte nicht gespeichert werden: Der Schlüsselbund ließ sich nicht verwenden.</translation>
    </message>
    <message>
        <source>OnBehalf has the answer to your sign-in. You can close this page and go back to OnBehalf.</source>
        <translation>OnBehalf hat die Antwort auf Ihre Anmeldung. Sie können diese Seite schließen und zu OnBehalf zurückkehren.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; OnBehalf says why. You can close this page.</source>
        <translation>Die Anmeldung ist nicht gelungen; OnBehalf sagt, warum. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>You are signed in until OnBehalf ends; at the next start you sign in again.</source>
        <translation>Sie sind angemeldet, bis OnBehalf endet; beim nächsten Start melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in could not be remembered: the sign-in service does not let OnBehalf stay signed in.</source>
        <translation>Die Anmeldung konnte nicht gespeichert werden: Der Anmeldedienst lässt nicht zu, dass OnBehalf angemeldet bleibt.</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that OnBehalf waits for, which goes on. You can close this page.</source>
        <translation>Diese Seite gehört nicht zu der Anmeldung, auf die OnBehalf wartet; diese läuft weiter. Sie können die Seite schließen.</translation>
    </message>
    <message>
        <source>You are signed in with the Kerberos ticket of %1. The account is that of %2: if those are two people, what is shown and changed goes by the rights and in the name of %1. Nothing was changed so far.</source>
        <translation>Sie sind mit dem Kerberos-Ticket von %1 angemeldet. Das Konto ist das von %2: Sind das zwei Personen, wird alles mit den Rechten und im Namen von %1 angezeigt und geändert. Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>If this is not you, get a ticket of your own (lock and unlock the computer, or run kinit), or sign in another way.</source>
        <translation>Wenn Sie das nicht sind, holen Sie ein eigenes Ticket (den Computer sperren und entsperren oder kinit ausführen), oder melden Sie sich auf eine andere Art an.</translation>
    </message>
    <message>
        <source>The file with your accounts cannot be read. Nothing was changed in it: %1</source>
        <translation>Die Datei mit Ihren Konten kann nicht gelesen werden. An ihr wurde nichts geändert: %1</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it, then start OnBehalf again.</source>
        <translation>Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen, und starten Sie OnBehalf dann neu.</translation>
    </message>
    <message>
        <source>The file with your accounts is damaged, or no file of OnBehalf.</source>
        <translation>Die Datei mit Ihren Konten ist beschädigt oder keine Datei von OnBehalf.</translation>
    </message>
    <message>
        <source>It could not be copied, so no account is written to it: %1</source>
        <translation>Sie konnte nicht kopiert werden, deshalb wird kein Konto in sie geschrieben: %1</translation>
    </message>
    <message>
        <source>Correct it, or move it away, then start OnBehalf again.</source>
        <translation>Korrigieren Sie sie, oder verschieben Sie sie, und starten Sie OnBehalf dann neu.</translation>
    </message>
    <message>
        <source>It is kept as it was in %1. What is remembered from now on is written to a new one, with what could be read of it.</source>
        <translation>Wie sie war, ist sie in %1 aufbewahrt. Was ab jetzt gemerkt wird, kommt in eine neue, mit dem, was sich aus ihr lesen ließ.</translation>
    </message>
    <message>
        <source>Add your account again if it is missing, or end OnBehalf and correct the file: %1</source>
        <translation>Fügen Sie Ihr Konto wieder hinzu, wenn es fehlt, oder beenden Sie OnBehalf und korrigieren Sie die Datei: %1</translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Wed 25 Nov, 10:30</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 has a tentative appointment from %2 to %3.</source>
        <translation>%1 hat von %2 bis %3 einen Termin mit Vorbehalt.</translation>
    </message>
    <message>
        <source>%1 is out of office from %2 to %3.</source>
        <translation>%1 ist von %2 bis %3 abwesend.</translation>
    </message>
    <message>
        <source>%1 is working elsewhere from %2 to %3.</source>
        <translation>%1 ist von %2 bis %3 an anderem Ort tätig.</translation>
    </message>
    <message>
        <source>%1 is busy from %2 to %3.</source>
        <translation>%1 ist von %2 bis %3 gebucht.</translation>
    </message>
    <message>
        <source>%1 is out of office until %2.</source>
        <translation>%1 ist bis %2 abwesend.</translation>
    </message>
    <message>
        <source>%1 is out of office.</source>
        <translation>%1 ist abwesend.</translation>
    </message>
    <message>
        <source>%1 is no address that mail can be sent to.</source>
        <translation>%1 ist keine Adresse, an die sich E-Mail senden lässt.</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full and takes no invitation.</source>
        <translation>Das Postfach von %1 ist voll und nimmt keine Einladung an.</translation>
    </message>
    <message>
        <source>%1 does not take mail from this sender: the invitation would come back.</source>
        <translation>%1 nimmt von diesem Absender keine E-Mail an: Die Einladung käme zurück.</translation>
    </message>
    <message>
        <source>Whether %1 is free cannot be seen.</source>
        <translation>Ob %1 frei ist, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Change how the meeting repeats.</source>
        <translation>Ändern Sie, wie sich die Besprechung wiederholt.</translation>
    </message>
    <message>
        <source>Somebody who is invited has no e-mail address.</source>
        <translation>Ein Eingeladener hat keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Remove the name, and choose the person again.</source>
        <translation>Entfernen Sie den Namen und wählen Sie die Person noch einmal.</translation>
    </message>
    <message>
        <source>Somebody is invited twice.</source>
        <translation>Jemand ist zweimal eingeladen.</translation>
    </message>
    <message>
        <source>Remove one of the two rows.</source>
        <translation>Entfernen Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>%1 is the organizer and cannot be invited as well.</source>
        <translation>%1 ist der Organisator und kann nicht auch eingeladen werden.</translation>
    </message>
    <message>
        <source>Remove the row below the organizer&apos;s.</source>
        <translation>Entfernen Sie die Zeile unter der des Organisators.</translation>
    </message>
    <message>
        <source>You have no right to create items in the calendar of %1.</source>
        <translation>Sie haben nicht das Recht, im Kalender von %1 Elemente zu erstellen.</translation>
    </message>
    <message>
        <source>The meeting begins in the past.</source>
        <translation>Die Besprechung beginnt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>%1 is taken from %2 to %3.</source>
        <comment>a room</comment>
        <translation>%1 ist von %2 bis %3 belegt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has only %n seat(s).</source>
        <comment>a room</comment>
        <translation>
            <numerusform>%1 hat nur %n Platz.</numerusform>
            <numerusform>%1 hat nur %n Plätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is outside the working hours of %1.</source>
        <translation>Die Zeit liegt außerhalb der Arbeitszeit von %1.</translation>
    </message>
    <message>
        <source>The meeting has no time, or one in an unknown zone.</source>
        <translation>Die Besprechung hat keine Zeit oder eine in einer unbekannten Zeitzone.</translation>
    </message>
    <message>
        <source>Set its start, its end and its time zone.</source>
        <translation>Legen Sie Beginn, Ende und Zeitzone fest.</translation>
    </message>
    <message>
        <source>The meeting ends before it starts.</source>
        <translation>Die Besprechung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Set a later end.</source>
        <translation>Legen Sie ein späteres Ende fest.</translation>
    </message>
    <message>
        <source>The meeting lasts longer than Exchange can store.</source>
        <translation>Die Besprechung dauert länger, als Exchange speichern kann.</translation>
    </message>
    <message>
        <source>Set an end within five years of the start.</source>
        <translation>Legen Sie ein Ende innerhalb von fünf Jahren nach dem Beginn fest.</translation>
    </message>
    <message>
        <source>Each meeting of the series lasts into the next one.</source>
        <translation>Jede Besprechung der Serie dauert bis in die nächste.</translation>
    </message>
    <message>
        <source>Make it shorter, or let it repeat less often.</source>
        <translation>Machen Sie sie kürzer, oder lassen Sie sie seltener stattfinden.</translation>
    </message>
    <message>
        <source>The reminder is too early.</source>
        <translation>Die Erinnerung ist zu früh.</translation>
    </message>
    <message>
        <source>Choose another one; five years ahead are the most.</source>
        <translation>Wählen Sie eine andere; höchstens fünf Jahre vorher sind möglich.</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>Delegation in Microsoft Exchange: who may act for whom.</source>
        <translation>Stellvertretung in Microsoft Exchange: wer für wen handeln darf.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Opens the pretend organisation on this computer. Nothing is kept: own settings, journal and passwords, gone at the end.</source>
        <translation>Öffnet die gespielte Organisation auf diesem Computer. Nichts bleibt: eigene Einstellungen, eigenes Protokoll und eigene Kennwörter, am Ende gelöscht.</translation>
    </message>
    <message>
        <source>Signs in to this server (https).</source>
        <translation>Meldet bei diesem Server an (https).</translation>
    </message>
    <message>
        <source>The e-mail address or user name to sign in with.</source>
        <translation>Die E-Mail-Adresse oder der Benutzername zum Anmelden.</translation>
    </message>
    <message>
        <source>The language: de or en.</source>
        <translation>Die Sprache: de oder en.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>Goes through the main job on the sandbox by itself, with pictures of each step in FOLDER.</source>
        <translation>Geht die Hauptaufgabe in der Sandbox von selbst durch, mit Bildern von jedem Schritt in FOLDER.</translation>
    </message>
    <message>
        <source>Saves a picture of the window and ends.</source>
        <translation>Speichert ein Bild des Fensters und endet.</translation>
    </message>
    <message>
        <source>The window&apos;s size, such as 1280x800.</source>
        <translation>Die Größe des Fensters, etwa 1280x800.</translation>
    </message>
    <message>
        <source>Everything larger by this factor, such as 2.</source>
        <translation>Alles um diesen Faktor größer, etwa 2.</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Unerwartet: %1</translation>
    </message>
    <message>
        <source>--theme is light, dark or system.</source>
        <translation>--theme ist light, dark oder system.</translation>
    </message>
    <message>
        <source>--lang is de or en.</source>
        <translation>--lang ist de oder en.</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT, such as 1280x800.</source>
        <translation>--size ist BREITExHÖHE, etwa 1280x800.</translation>
    </message>
    <message>
        <source>--scale is a number, such as 1.5.</source>
        <translation>--scale ist eine Zahl, etwa 1.5.</translation>
    </message>
    <message>
        <source>--server is no server address.</source>
        <translation>--server ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>--server must be https (http only to this computer).</source>
        <translation>--server muss https sein (http nur zu diesem Computer).</translation>
    </message>
</context>
</TS>
