<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A weekly planner that keeps your weeks on your own computer.</source>
        <translation>Ein Wochenplaner, der deine Wochen auf deinem eigenen Computer behält.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. You may use, study, share and change Sennight.</source>
        <translation>GNU General Public License, Version 3 oder neuer. Du darfst Sennight nutzen, untersuchen, weitergeben und verändern.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Timer started</source>
        <translation>Timer gestartet</translation>
    </message>
    <message>
        <source>Timer stopped</source>
        <translation>Timer angehalten</translation>
    </message>
    <message>
        <source>Week committed</source>
        <translation>Woche festgelegt</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Zurück zu</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos done</source>
        <translation>
            <numerusform>%Ln Aufgabe erledigt</numerusform>
            <numerusform>%Ln Aufgaben erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Wieder offen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos open again</source>
        <translation>
            <numerusform>%Ln Aufgabe wieder offen</numerusform>
            <numerusform>%Ln Aufgaben wieder offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go: %1</source>
        <translation>Losgelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos let go</source>
        <translation>
            <numerusform>%Ln Aufgabe losgelassen</numerusform>
            <numerusform>%Ln Aufgaben losgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped %1, started %2</source>
        <translation>%1 angehalten, %2 gestartet</translation>
    </message>
    <message>
        <source>%1 has no day now</source>
        <translation>%1 hat jetzt keinen Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos have no day now</source>
        <translation>
            <numerusform>%Ln Aufgabe hat jetzt keinen Tag</numerusform>
            <numerusform>%Ln Aufgaben haben jetzt keinen Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Auf %1 verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos moved to %1</source>
        <translation>
            <numerusform>%Ln Aufgabe auf %1 verschoben</numerusform>
            <numerusform>%Ln Aufgaben auf %1 verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Back in the Inbox</source>
        <translation>Wieder im Eingang</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos are back in the Inbox</source>
        <translation>
            <numerusform>%Ln Aufgabe ist wieder im Eingang</numerusform>
            <numerusform>%Ln Aufgaben sind wieder im Eingang</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal now</source>
        <translation>Jetzt ohne Ziel</translation>
    </message>
    <message>
        <source>No project now</source>
        <translation>Jetzt ohne Projekt</translation>
    </message>
    <message>
        <source>Counts for %1</source>
        <translation>Zählt für %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos count for %1</source>
        <translation>
            <numerusform>%Ln Aufgabe zählt für %1</numerusform>
            <numerusform>%Ln Aufgaben zählen für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <comment>a project</comment>
        <translation>In %1 verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos moved to %1</source>
        <comment>a project</comment>
        <translation>
            <numerusform>%Ln Aufgabe in %1 verschoben</numerusform>
            <numerusform>%Ln Aufgaben in %1 verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was done, to what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later changes were left alone.</source>
        <translation>
            <numerusform>Eine spätere Änderung blieb unberührt.</numerusform>
            <numerusform>%Ln spätere Änderungen blieben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>zur Fälligkeit</translation>
    </message>
    <message>
        <source>%1 before it is due</source>
        <translation>%1 vor der Fälligkeit</translation>
    </message>
    <message numerus="yes">
        <source>Sennight cannot write to the disk. Your last %Ln changes are in memory only.</source>
        <translation>
            <numerusform>Sennight kann nicht auf die Festplatte schreiben. Deine letzte Änderung ist nur im Arbeitsspeicher.</numerusform>
            <numerusform>Sennight kann nicht auf die Festplatte schreiben. Deine letzten %Ln Änderungen sind nur im Arbeitsspeicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, position %2 of %3, day at %4</source>
        <translation>%1, Platz %2 von %3, Tag bei %4</translation>
    </message>
    <message>
        <source>Deleted %1. Undo brings it back.</source>
        <translation>%1 gelöscht. Rückgängig bringt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln Aufgabe gelöscht. Rückgängig bringt sie zurück.</numerusform>
            <numerusform>%Ln Aufgaben gelöscht. Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Not redone: %1</source>
        <translation>Nicht wiederholt: %1</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>Nicht rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Es ist schon so.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Rows and cards grow with it.</source>
        <translation>Zeilen und Karten wachsen mit.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>Textgröße in Prozent</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Compact has lower rows, and titles of one line in the days of the week.</source>
        <translation>„Kompakt“ hat niedrigere Zeilen und einzeilige Titel in den Tagen der Woche.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Where the window is too narrow for seven days, those that are over become spines.</source>
        <translation>Ist das Fenster zu schmal für sieben Tage, werden vergangene zu schmalen Streifen.</translation>
    </message>
    <message>
        <source>Fold past days</source>
        <translation>Vergangene Tage einklappen</translation>
    </message>
    <message>
        <source>Easier to see</source>
        <translation>Besser zu sehen</translation>
    </message>
    <message>
        <source>Things appear in their place instead of moving there.</source>
        <translation>Alles erscheint gleich an seinem Platz, statt dorthin zu gleiten.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Stronger lines, text and focus.</source>
        <translation>Kräftigere Linien, Schrift und Markierung.</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
</context>
<context>
    <name>AsideList</name>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>A device that was removed wrote these afterwards, so they were taken back. Nothing is lost: apply them again, or leave them out.</source>
        <translation>Ein entferntes Gerät hat das danach geschrieben, deshalb wurde es zurückgenommen. Nichts ist verloren: Wende es wieder an, oder lass es weg.</translation>
    </message>
    <message>
        <source>Apply again: %1, %2</source>
        <translation>Wieder anwenden: %1, %2</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>Wieder anwenden</translation>
    </message>
    <message>
        <source>Leave out: %1, %2</source>
        <translation>Weglassen: %1, %2</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Apply all again</source>
        <translation>Alle wieder anwenden</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht synchronisiert</translation>
    </message>
</context>
<context>
    <name>AskField</name>
    <message>
        <source>11 dec, +30d</source>
        <translation>11. Dez, +30d</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>0 to 100; empty: from the todos</source>
        <translation>0 bis 100; leer: aus den Aufgaben</translation>
    </message>
    <message>
        <source>A number of days</source>
        <translation>Eine Anzahl Tage</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wofür ist es?</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation>Fortschritt in Prozent</translation>
    </message>
    <message>
        <source>Review every so many days</source>
        <translation>Abstand der Prüfung in Tagen</translation>
    </message>
    <message>
        <source>New intention</source>
        <translation>Neues Anliegen</translation>
    </message>
    <message>
        <source>Rename the intention</source>
        <translation>Anliegen umbenennen</translation>
    </message>
    <message>
        <source>This cannot be read. Try %1.</source>
        <translation>Das ist nicht lesbar. Zum Beispiel: %1.</translation>
    </message>
</context>
<context>
    <name>AskedGroup</name>
    <message>
        <source>Enter group %1 of it</source>
        <translation>Gib Gruppe %1 daraus ein</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <translation>Gruppe %1 des Wiederherstellungsschlüssels</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>Das ist sie</translation>
    </message>
</context>
<context>
    <name>AwayNotice</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Abziehen</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Check the backup: %1</source>
        <translation>Sicherung prüfen: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Diese Sicherung ist beschädigt</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>CapacityBox</name>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>See the times</source>
        <translation>Zeiten ansehen</translation>
    </message>
</context>
<context>
    <name>ClockNote</name>
    <message>
        <source>Ignore the clock</source>
        <translation>Die Uhr nicht beachten</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Nicht beachten</translation>
    </message>
    <message>
        <source>Set the time in the settings of your system.</source>
        <translation>Stell die Uhr in den Einstellungen deines Systems.</translation>
    </message>
    <message>
        <source>Open clock settings</source>
        <translation>Uhr einstellen</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>What would you tell next week&apos;s you?</source>
        <translation>Was möchtest du dir für nächste Woche mitgeben?</translation>
    </message>
    <message>
        <source>Start with the report; the rest can wait</source>
        <translation>Mit dem Bericht anfangen, der Rest kann warten</translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour</comment>
        <translation>blau</translation>
    </message>
    <message>
        <source>Ochre</source>
        <comment>colour</comment>
        <translation>ocker</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>colour</comment>
        <translation>grün</translation>
    </message>
    <message>
        <source>Terracotta</source>
        <comment>colour</comment>
        <translation>terrakotta</translation>
    </message>
    <message>
        <source>Plum</source>
        <comment>colour</comment>
        <translation>pflaumenblau</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour</comment>
        <translation>violett</translation>
    </message>
    <message>
        <source>Slate</source>
        <comment>colour</comment>
        <translation>schiefergrau</translation>
    </message>
    <message>
        <source>Rose</source>
        <comment>colour</comment>
        <translation>rosa</translation>
    </message>
    <message>
        <source>Moss</source>
        <comment>colour</comment>
        <translation>moosgrün</translation>
    </message>
    <message>
        <source>Sky</source>
        <comment>colour</comment>
        <translation>himmelblau</translation>
    </message>
</context>
<context>
    <name>CompletionQuestion</name>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos are still open. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln Aufgabe ist noch offen. Mit „Rückgängig“ nimmst du alles zurück.</numerusform>
            <numerusform>%Ln Aufgaben sind noch offen. Mit „Rückgängig“ nimmst du alles zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete “%1”?</source>
        <translation>„%1“ abschließen?</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Mark them done</source>
        <translation>Als erledigt abhaken</translation>
    </message>
    <message>
        <source>Leave them open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>ConflictDetail</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>ConflictEdit</name>
    <message>
        <source>Use this</source>
        <translation>Das nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ConflictField</name>
    <message>
        <source>Edit: %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Fassungen von %1</translation>
    </message>
    <message>
        <source>What is kept of %1</source>
        <translation>Was von %1 bleibt</translation>
    </message>
    <message>
        <source>Clash %1 of %2</source>
        <translation>Widerspruch %1 von %2</translation>
    </message>
</context>
<context>
    <name>ConflictFoot</name>
    <message>
        <source>Whatever you pick, both versions stay in History.</source>
        <translation>Was du auch wählst, beide Fassungen bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nächster Konflikt</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>See what it kept</source>
        <translation>Ansehen, was geblieben ist</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Whatever you pick, all versions stay in History.</source>
        <translation>Was du auch wählst, alle Fassungen bleiben im Verlauf.</translation>
    </message>
</context>
<context>
    <name>ConflictLabel</name>
    <message numerus="yes">
        <source>%Ln clashes</source>
        <translation>
            <numerusform>%Ln Widerspruch</numerusform>
            <numerusform>%Ln Widersprüche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
</context>
<context>
    <name>ConflictsScreen</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Two devices changed the same thing before they could talk. Both versions are safe; choose when you like.</source>
        <translation>Zwei Geräte haben dasselbe geändert, bevor sie sich austauschen konnten. Beide Fassungen sind sicher; wähle, wann du magst.</translation>
    </message>
    <message>
        <source>Until you choose, every device shows the most recent version with a “2 versions” mark.</source>
        <translation>Bis du wählst, zeigt jedes Gerät die neueste Fassung mit dem Zeichen „2 Fassungen“.</translation>
    </message>
    <message>
        <source>No conflicts. Your devices agree.</source>
        <translation>Keine Konflikte. Deine Geräte sind sich einig.</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Zurück zur Woche</translation>
    </message>
</context>
<context>
    <name>ContractList</name>
    <message>
        <source>move to %1</source>
        <translation>verschieben: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Verschieben: %1</translation>
    </message>
</context>
<context>
    <name>ContractPanel</name>
    <message>
        <source>Week %1 is committed</source>
        <translation>Woche&#xa0;%1 ist festgelegt</translation>
    </message>
    <message>
        <source>Commit to week %1</source>
        <translation>Woche&#xa0;%1 festlegen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>Grund notieren</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seitdem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos do not fit</source>
        <translation>
            <numerusform>Eine Aufgabe passt nicht hinein</numerusform>
            <numerusform>%Ln Aufgaben passen nicht hinein</numerusform>
        </translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht hineinpasst</translation>
    </message>
    <message numerus="yes">
        <source>Move all %Ln</source>
        <translation>
            <numerusform>%Ln verschieben</numerusform>
            <numerusform>Alle %Ln verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on planning; what changes is listed here.</source>
        <translation>Du kannst weiter planen; was sich ändert, steht hier.</translation>
    </message>
    <message>
        <source>Committing keeps what is planned now, so that you see what changes. You can take it back.</source>
        <translation>Beim Festlegen merkt sich Sennight den jetzigen Plan, damit du siehst, was sich ändert. Du kannst es zurücknehmen.</translation>
    </message>
    <message>
        <source>There is nothing planned in it.</source>
        <translation>In dieser Woche ist nichts geplant.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ContractText</name>
    <message>
        <source>moved to %1</source>
        <translation>verschoben auf %1</translation>
    </message>
    <message>
        <source>moved to any day</source>
        <translation>jetzt ohne festen Tag</translation>
    </message>
    <message>
        <source>taken out of the plan</source>
        <translation>aus dem Plan genommen</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>dazugekommen am %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>dazugekommen</translation>
    </message>
    <message>
        <source>estimated again %1</source>
        <translation>neu geschätzt am %1</translation>
    </message>
    <message>
        <source>estimated again</source>
        <translation>neu geschätzt</translation>
    </message>
    <message>
        <source>let go %1</source>
        <translation>losgelassen am %1</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelassen</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>gelöscht am %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came in</source>
        <translation>
            <numerusform>%Ln dazugekommen</numerusform>
            <numerusform>%Ln dazugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved within the week</source>
        <translation>
            <numerusform>%Ln innerhalb der Woche verschoben</numerusform>
            <numerusform>%Ln innerhalb der Woche verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left the week</source>
        <translation>
            <numerusform>%Ln aus der Woche verschoben</numerusform>
            <numerusform>%Ln aus der Woche verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got another estimate</source>
        <translation>
            <numerusform>%Ln neu geschätzt</numerusform>
            <numerusform>%Ln neu geschätzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were let go</source>
        <translation>
            <numerusform>%Ln losgelassen</numerusform>
            <numerusform>%Ln losgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted</source>
        <translation>
            <numerusform>%Ln gelöscht</numerusform>
            <numerusform>%Ln gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>%1 ist voll</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 ist vorbei</translation>
    </message>
    <message>
        <source>no day has room</source>
        <translation>nirgends Platz</translation>
    </message>
    <message>
        <source>longer than any day: split it</source>
        <translation>länger als jeder Tag: aufteilen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche&#xa0;%1</translation>
    </message>
    <message>
        <source>It is due before there is room. Make room, or let something go.</source>
        <translation>Fällig, bevor Platz ist. Schaffe Platz oder lass etwas los.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are planned.</source>
        <translation>%1 sind geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos have no estimate; they are not counted.</source>
        <translation>
            <numerusform>%Ln Aufgabe hat keine Schätzung und zählt nicht mit.</numerusform>
            <numerusform>%Ln Aufgaben haben keine Schätzung und zählen nicht mit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>One moment: %1</source>
        <comment>what is done now</comment>
        <translation>Einen Moment: %1</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Wo deine Daten sind</translation>
    </message>
    <message>
        <source>This folder holds everything: what you write, each change to it, and the backups.</source>
        <translation>Dieser Ordner enthält alles: was du schreibst, jede Änderung daran und die Sicherungen.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Reads every change, and compares what you see with what they say.</source>
        <translation>Liest jede Änderung und vergleicht damit, was du siehst.</translation>
    </message>
    <message>
        <source>Check the data now</source>
        <translation>Daten jetzt prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>One is made each day, and one before an import, a restore and an update. The newest 30 stay, and one a day for three weeks.</source>
        <translation>Jeden Tag entsteht eine, dazu je eine vor einem Import, einer Wiederherstellung und einem Update. Die neuesten 30 bleiben, und drei Wochen lang eine pro Tag.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Made by itself, and when you want one</source>
        <translation>Von selbst, und wann immer du willst</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>From Taskwarrior, todo.txt, iCalendar, Todoist and others. You see what would come in before anything is added.</source>
        <translation>Aus Taskwarrior, todo.txt, iCalendar, Todoist und anderen. Du siehst vorher, was dazukommt.</translation>
    </message>
    <message>
        <source>Todos from elsewhere</source>
        <translation>Aufgaben von anderswo</translation>
    </message>
    <message>
        <source>Import todos</source>
        <translation>Aufgaben importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportieren: %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 %2</source>
        <comment>day and month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one day to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes</comment>
        <translation>%1m</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours</comment>
        <translation>%1h</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <comment>hours and minutes</comment>
        <translation>%1h %2m</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <comment>hours and minutes where there is little room</comment>
        <translation>%1h %2m</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day of the month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day and month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, day and month as a heading</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>QLocale&apos;s format of a day of this week</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tag offen</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche&#xa0;%1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche&#xa0;%1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>part/whole, where there is little room</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>DayCards</name>
    <message>
        <source>Done %1</source>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Add to today</source>
        <translation>Für heute</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Für %1</translation>
    </message>
</context>
<context>
    <name>DayChoices</name>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vorbei</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Shut down the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DefaultsButton</name>
    <message>
        <source>Everything here is as it came</source>
        <translation>Hier ist alles wie am Anfang</translation>
    </message>
    <message>
        <source>Put back the defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>DeletionNotice</name>
    <message>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
</context>
<context>
    <name>DeletionOfProject</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo brings them back, also after a restart. Done todos stay in their weeks.</source>
        <translation>„Rückgängig“ holt sie zurück, auch nach einem Neustart. Erledigte Aufgaben bleiben in ihren Wochen.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” and its %Ln open todos?</source>
        <translation>
            <numerusform>„%1“ und die offene Aufgabe darin löschen?</numerusform>
            <numerusform>„%1“ und die %Ln offenen Aufgaben darin löschen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionQuestion</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln todos?</source>
        <translation>
            <numerusform>%Ln Aufgabe löschen?</numerusform>
            <numerusform>%Ln Aufgaben löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is a large part of the %Ln todos here. Undo brings them back.</source>
        <translation>
            <numerusform>Das ist ein großer Teil der %Ln Aufgabe hier. Rückgängig bringt sie zurück.</numerusform>
            <numerusform>Das ist ein großer Teil der %Ln Aufgaben hier. Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>Give it a name</source>
        <translation>Gib ihm einen Namen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename this device</source>
        <translation>Dieses Gerät umbenennen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It stops syncing at once and new data gets a new lock. What is already on it stays on it.</source>
        <translation>Es synchronisiert sofort nicht mehr, und Neues bekommt ein neues Schloss. Was schon darauf ist, bleibt darauf.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>%1 (this device)</source>
        <translation>%1 (dieses Gerät)</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Take back what waits for %1</source>
        <translation>Zurücknehmen, was für %1 wartet</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>This device is alone: everything is on it only. Other devices of yours are listed here once sync is on.</source>
        <translation>Dieses Gerät ist allein: Alles ist nur darauf. Deine anderen Geräte stehen hier, sobald die Synchronisierung an ist.</translation>
    </message>
    <message>
        <source>Go to Sync</source>
        <translation>Zur Synchronisierung</translation>
    </message>
    <message>
        <source>What opens your data</source>
        <translation>Was deine Daten öffnet</translation>
    </message>
    <message>
        <source>For when somebody else saw one of them, or it is lost. You need the other one, or the present one; the old ones open nothing from then on.</source>
        <translation>Für den Fall, dass jemand anderes eines davon gesehen hat oder es verloren ist. Du brauchst das andere oder das jetzige; die alten öffnen danach nichts mehr.</translation>
    </message>
    <message>
        <source>Only a device with full trust can replace them.</source>
        <translation>Nur ein Gerät mit vollem Vertrauen kann sie ersetzen.</translation>
    </message>
    <message>
        <source>Recovery key and passphrase</source>
        <translation>Wiederherstellungsschlüssel und Passphrase</translation>
    </message>
    <message>
        <source>This device has no full trust</source>
        <translation>Dieses Gerät hat kein volles Vertrauen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>To add a device, choose “Join my devices” on it.</source>
        <translation>Um ein Gerät hinzuzufügen, wähle darauf „Meinen Geräten beitreten“.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DumpBox</name>
    <message>
        <source>What is on your mind? One thought per line</source>
        <translation>Was geht dir durch den Kopf? Ein Gedanke pro Zeile</translation>
    </message>
    <message>
        <source>One thought per line</source>
        <translation>Ein Gedanke pro Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>drop them in</source>
        <translation>notieren</translation>
    </message>
</context>
<context>
    <name>EditorChecklist</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Diesen Schritt löschen</translation>
    </message>
    <message>
        <source>New checklist item</source>
        <translation>Neuer Punkt der Checkliste</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>Zur Checkliste hinzufügen</translation>
    </message>
</context>
<context>
    <name>EditorChips</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>Nach „%1“</translation>
    </message>
    <message>
        <source>After another</source>
        <translation>Nach anderer Aufgabe</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>Warten bis</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Wartet bis %1</translation>
    </message>
    <message>
        <source>Step of</source>
        <translation>Schritt von</translation>
    </message>
    <message>
        <source>Step of “%1”</source>
        <translation>Schritt von „%1“</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mehr Felder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what is in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>EmptyToday</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing planned for today</source>
        <translation>Für heute ist nichts geplant</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Choose from the week</source>
        <translation>Aus der Woche wählen</translation>
    </message>
</context>
<context>
    <name>EmptyWeek</name>
    <message>
        <source>Write down what matters, or bring in last week&apos;s plan.</source>
        <translation>Schreibe auf, was wichtig ist, oder hole den Plan der letzten Woche.</translation>
    </message>
    <message>
        <source>An empty week</source>
        <translation>Eine leere Woche</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Set goals</source>
        <translation>Ziele setzen</translation>
    </message>
    <message>
        <source>Explore a sample week</source>
        <translation>Beispielwoche ansehen</translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Tracked time of %1</source>
        <translation>Erfasste Zeit: %1</translation>
    </message>
    <message>
        <source>Tracked time: %1</source>
        <translation>Erfasste Zeit: %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was tracked on this day.</source>
        <translation>An diesem Tag wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Nothing was tracked yet. Start the timer, or add time by hand.</source>
        <translation>Noch nichts erfasst. Starte den Timer oder trage Zeit von Hand ein.</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Zeit eintragen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Teilen um</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>%1 – now</source>
        <translation>%1 – jetzt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>FilterInput</name>
    <message>
        <source>Filter this view</source>
        <translation>Diese Ansicht filtern</translation>
    </message>
</context>
<context>
    <name>FirstRunPanel</name>
    <message>
        <source>Sennight</source>
        <translation>Sennight</translation>
    </message>
    <message>
        <source>Seven nights. A week you can see whole.</source>
        <translation>Sieben Nächte. Eine Woche auf einen Blick.</translation>
    </message>
    <message>
        <source>Seven nights.
A week you can
see whole.</source>
        <translation>Sieben Nächte.
Eine Woche auf
einen Blick.</translation>
    </message>
    <message>
        <source>Put todos on days, watch what the week can hold, and close it calmly on Sunday.</source>
        <translation>Lege Aufgaben auf Tage, sieh, was in die Woche passt, und beende sie am Sonntag in Ruhe.</translation>
    </message>
    <message>
        <source>Everything is kept on this computer and works without a connection. There is no account.</source>
        <translation>Alles bleibt auf diesem Computer und läuft ohne Verbindung. Ein Konto gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>FirstRunWays</name>
    <message>
        <source>A clean page: write down what you have in mind, and put it on days.</source>
        <translation>Ein leeres Blatt: Schreibe auf, was du im Kopf hast, und lege es auf Tage.</translation>
    </message>
    <message>
        <source>Start with an empty week</source>
        <translation>Mit einer leeren Woche anfangen</translation>
    </message>
    <message>
        <source>A finished week with goals and projects. Gone when you close it.</source>
        <translation>Eine fertige Woche mit Zielen und Projekten. Sie verschwindet, wenn du sie schließt.</translation>
    </message>
    <message>
        <source>Look around a sample week</source>
        <translation>In einer Beispielwoche umsehen</translation>
    </message>
    <message>
        <source>We show everything before it is added, and you can undo it all.</source>
        <translation>Wir zeigen alles, bevor es dazukommt, und du kannst alles rückgängig machen.</translation>
    </message>
    <message>
        <source>Bring your todos along</source>
        <translation>Deine Aufgaben mitbringen</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>Sennight</source>
        <translation>Sennight</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>Das käme dazu</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Wie möchtest du anfangen?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You can change your mind; nothing here is final.</source>
        <translation>Du kannst es dir anders überlegen; nichts hier ist endgültig.</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>Woche beginnt am</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nichts ist angehakt</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Wähle zuerst eine Datei</translation>
    </message>
    <message>
        <source>Preview the import</source>
        <translation>Importvorschau</translation>
    </message>
    <message>
        <source>The file is still being read</source>
        <translation>Die Datei wird noch gelesen</translation>
    </message>
</context>
<context>
    <name>FoldTitle</name>
    <message>
        <source>%1, fold</source>
        <translation>%1, einklappen</translation>
    </message>
    <message>
        <source>%1, unfold</source>
        <translation>%1, ausklappen</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>The keys 1 to 7 name the days from here on.</source>
        <translation>Ab diesem Tag zählen die Tasten 1 bis 7.</translation>
    </message>
    <message>
        <source>The week starts on</source>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <source>Before it is still yesterday.</source>
        <translation>Bis dahin zählt noch der Vortag.</translation>
    </message>
    <message>
        <source>The day starts at</source>
        <translation>Der Tag beginnt um</translation>
    </message>
    <message>
        <source>Write a time such as 4:00.</source>
        <translation>Schreibe eine Uhrzeit wie 4:00.</translation>
    </message>
    <message>
        <source>Working hours and capacity</source>
        <translation>Arbeitszeit und Kapazität</translation>
    </message>
    <message>
        <source>Capacity is how much of a day you plan; the week shows it under each day. Reminders are offered for the beginning and the end of the working hours.</source>
        <translation>Die Kapazität ist, wie viel vom Tag du verplanst; die Woche zeigt sie bei jedem Tag. Erinnerungen werden für Anfang und Ende der Arbeitszeit vorgeschlagen.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Reminders and timer</source>
        <translation>Erinnerungen und Timer</translation>
    </message>
    <message>
        <source>Show reminders</source>
        <translation>Erinnerungen zeigen</translation>
    </message>
    <message>
        <source>The first choice for a todo with a deadline.</source>
        <translation>Der erste Vorschlag für eine Aufgabe mit Frist.</translation>
    </message>
    <message>
        <source>Offer reminders</source>
        <translation>Erinnerung vorschlagen</translation>
    </message>
    <message>
        <source>Otherwise the timer goes over to the other todo at once, and Undo brings it back.</source>
        <translation>Sonst springt der Timer sofort auf die andere Aufgabe; „Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>Ask before the timer changes to another todo</source>
        <translation>Fragen, bevor der Timer die Aufgabe wechselt</translation>
    </message>
    <message>
        <source>Every 15 minutes, and when the estimate is used up.</source>
        <translation>Alle 15 Minuten, und wenn die Schätzung aufgebraucht ist.</translation>
    </message>
    <message>
        <source>Tell screen readers the tracked time</source>
        <translation>Bildschirmleser sagt die erfasste Zeit an</translation>
    </message>
    <message>
        <source>Reminders and the timer go on.</source>
        <translation>Erinnerungen und der Timer laufen weiter.</translation>
    </message>
    <message>
        <source>Keep Sennight in the tray when its window is closed</source>
        <translation>Nach dem Schließen im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Days, dates and numbers are written as in it. Quick add understands its words, and English ones.</source>
        <translation>Auch Tage, Datum und Zahlen richten sich danach. Die Schnelleingabe versteht ihre Wörter und englische.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>Goal: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why does this matter this week?</source>
        <translation>Warum ist das diese Woche wichtig?</translation>
    </message>
    <message>
        <source>Todos of this goal</source>
        <translation>Aufgaben dieses Ziels</translation>
    </message>
    <message>
        <source>New todo of this goal</source>
        <translation>Neue Aufgabe dieses Ziels</translation>
    </message>
    <message>
        <source>Add a todo to this goal</source>
        <translation>Aufgabe zu diesem Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert&#xa0;…</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Noch nicht erreicht</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Carry over to next week, with its open todos</source>
        <translation>In der nächsten Woche weiterführen, samt offener Aufgaben</translation>
    </message>
    <message>
        <source>Drop this goal; its todos stay</source>
        <translation>Ziel aufgeben; seine Aufgaben bleiben</translation>
    </message>
    <message>
        <source>Delete this goal; its todos stay</source>
        <translation>Ziel löschen; seine Aufgaben bleiben</translation>
    </message>
</context>
<context>
    <name>GoalHead</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>GoalTargets</name>
    <message>
        <source>Sum of the estimates</source>
        <translation>Summe der Schätzungen</translation>
    </message>
    <message>
        <source>Time meant for it</source>
        <translation>Zeit dafür</translation>
    </message>
    <message>
        <source>Write it as 45m or 7h.</source>
        <translation>Schreibe es wie 45m oder 7h.</translation>
    </message>
    <message>
        <source>All that are linked</source>
        <translation>Alle, die dazugehören</translation>
    </message>
    <message>
        <source>Todos that make it</source>
        <translation>Aufgaben bis zum Ziel</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Schreibe eine Zahl.</translation>
    </message>
</context>
<context>
    <name>GoalText</name>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>GoalsBand</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>What should be true by Sunday?</source>
        <translation>Was soll bis Sonntag gelingen?</translation>
    </message>
</context>
<context>
    <name>GroupTitle</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>ImportFileBox</name>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>Wird gelesen, %1&#x202f;%</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ImportFileDialog</name>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei zum Importieren wählen</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>No projects</source>
        <translation>Keine Projekte</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>No todos in projects</source>
        <translation>Keine Aufgaben in Projekten</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing goes to the Inbox</source>
        <translation>Nichts geht in den Eingang</translation>
    </message>
    <message>
        <source>Left to Inbox</source>
        <translation>Für den Eingang</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Its project is left out</source>
        <translation>Das Projekt dazu ist abgewählt</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Nothing is ticked, or everything is here already</source>
        <translation>Nichts ist angehakt, oder alles ist schon da</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Wähle zuerst eine Datei</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Everything is shown before it is added, and you can undo it all.</source>
        <translation>Alles wird gezeigt, bevor es dazukommt, und du kannst alles rückgängig machen.</translation>
    </message>
    <message>
        <source>Import todos</source>
        <translation>Aufgaben importieren</translation>
    </message>
    <message>
        <source>The file is still being read</source>
        <translation>Die Datei wird noch gelesen</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Fast so weit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Zu sichten</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Triage</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Start triage</source>
        <translation>Sichten beginnen</translation>
    </message>
    <message>
        <source>No todo here has these words.</source>
        <translation>Keine Aufgabe hier enthält diese Wörter.</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Der Eingang ist leer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Everything you dropped in has a place. Write the next thing in the box.</source>
        <translation>Alles, was du notiert hast, hat seinen Platz. Schreib das Nächste ins Feld.</translation>
    </message>
    <message>
        <source>Everything you dropped in has a place. Write the next thing in the box, or press %1 anywhere.</source>
        <translation>Alles, was du notiert hast, hat seinen Platz. Schreib das Nächste ins Feld oder drück irgendwo %1.</translation>
    </message>
</context>
<context>
    <name>Interchange</name>
    <message>
        <source>Not taken from the file: %1.</source>
        <translation>Nicht aus der Datei übernommen: %1.</translation>
    </message>
    <message>
        <source>This date could not be read.</source>
        <translation>Dieses Datum war nicht lesbar.</translation>
    </message>
    <message>
        <source>This should be a text.</source>
        <translation>Hier sollte Text stehen.</translation>
    </message>
    <message>
        <source>These hours could not be read.</source>
        <translation>Diese Stunden waren nicht lesbar.</translation>
    </message>
    <message>
        <source>A word of unknown spelling.</source>
        <translation>Ein Wort in unbekannter Schreibweise.</translation>
    </message>
    <message>
        <source>What this refers to is not in the file.</source>
        <translation>Worauf sich das bezieht, steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>A record without a title.</source>
        <translation>Ein Datensatz ohne Titel.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>This progress could not be read.</source>
        <translation>Dieser Fortschritt war nicht lesbar.</translation>
    </message>
    <message>
        <source>This share could not be read.</source>
        <translation>Dieser Anteil war nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>„%1“ kommt zweimal vor.</translation>
    </message>
    <message numerus="yes">
        <source>%n estimates stayed here.</source>
        <translation>
            <numerusform>%n Schätzung blieb hier.</numerusform>
            <numerusform>%n Schätzungen blieben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked intervals stayed here.</source>
        <translation>
            <numerusform>%n erfasste Zeitspanne blieb hier.</numerusform>
            <numerusform>%n erfasste Zeitspannen blieben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals stayed here.</source>
        <translation>
            <numerusform>%n Ziel blieb hier.</numerusform>
            <numerusform>%n Ziele blieben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intentions stayed here.</source>
        <translation>
            <numerusform>%n Anliegen blieb hier.</numerusform>
            <numerusform>%n Anliegen blieben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thoughts stayed here.</source>
        <translation>
            <numerusform>%n Gedanke blieb hier.</numerusform>
            <numerusform>%n Gedanken blieben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links stayed here.</source>
        <translation>
            <numerusform>%n Verknüpfung blieb hier.</numerusform>
            <numerusform>%n Verknüpfungen blieben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtasks went out as todos of their own.</source>
        <translation>
            <numerusform>%n Teilaufgabe wurde als eigene Aufgabe exportiert.</numerusform>
            <numerusform>%n Teilaufgaben wurden als eigene Aufgaben exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders stayed here.</source>
        <translation>
            <numerusform>%n Erinnerung blieb hier.</numerusform>
            <numerusform>%n Erinnerungen blieben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags stayed here.</source>
        <translation>
            <numerusform>%n Schlagwort blieb hier.</numerusform>
            <numerusform>%n Schlagwörter blieben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependencies stayed here.</source>
        <translation>
            <numerusform>%n Abhängigkeit blieb hier.</numerusform>
            <numerusform>%n Abhängigkeiten blieben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeating todos went out as single ones.</source>
        <translation>
            <numerusform>%n wiederkehrende Aufgabe wurde als einzelne exportiert.</numerusform>
            <numerusform>%n wiederkehrende Aufgaben wurden als einzelne exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n todos went out without their planned day or week.</source>
        <translation>
            <numerusform>%n Aufgabe wurde ohne ihren geplanten Tag oder ihre Woche exportiert.</numerusform>
            <numerusform>%n Aufgaben wurden ohne ihren geplanten Tag oder ihre Woche exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n todos stayed here.</source>
        <translation>
            <numerusform>Die Notizen von %n Aufgabe blieben hier.</numerusform>
            <numerusform>Die Notizen von %n Aufgaben blieben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due times of day stayed here.</source>
        <translation>
            <numerusform>%n Uhrzeit einer Frist blieb hier.</numerusform>
            <numerusform>%n Uhrzeiten von Fristen blieben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n projects only the names went out.</source>
        <translation>
            <numerusform>Von %n Projekt wurde nur der Name exportiert.</numerusform>
            <numerusform>Von %n Projekten wurde nur der Name exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted records stayed here.</source>
        <translation>
            <numerusform>%n gelöschter Datensatz blieb hier.</numerusform>
            <numerusform>%n gelöschte Datensätze blieben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n values with several versions the shown one went out.</source>
        <translation>
            <numerusform>Von %n Wert mit mehreren Fassungen wurde die angezeigte exportiert.</numerusform>
            <numerusform>Von %n Werten mit mehreren Fassungen wurde die angezeigte exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This time zone is not known; the time was taken as it stands.</source>
        <translation>Diese Zeitzone ist unbekannt; die Uhrzeit wurde so übernommen, wie sie dasteht.</translation>
    </message>
    <message>
        <source>A task without a title.</source>
        <translation>Eine Aufgabe ohne Titel.</translation>
    </message>
    <message>
        <source>An unknown status; taken as open.</source>
        <translation>Ein unbekannter Status; als offen übernommen.</translation>
    </message>
    <message>
        <source>This duration could not be read.</source>
        <translation>Diese Dauer war nicht lesbar.</translation>
    </message>
    <message>
        <source>An unknown priority.</source>
        <translation>Eine unbekannte Priorität.</translation>
    </message>
    <message>
        <source>This repetition could not be taken.</source>
        <translation>Diese Wiederholung ließ sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>This is a part of its own parts; it stands alone.</source>
        <translation>Das ist ein Teil seiner eigenen Teile; es steht für sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n events and journal entries are no todos; they were left out.</source>
        <translation>
            <numerusform>%n Termin oder Journaleintrag ist keine Aufgabe und wurde ausgelassen.</numerusform>
            <numerusform>%n Termine und Journaleinträge sind keine Aufgaben und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms are at a place or without a time; they are kept for an export only.</source>
        <translation>
            <numerusform>%n Alarm hat einen Ort oder keine Uhrzeit; er wird nur für einen Export aufgehoben.</numerusform>
            <numerusform>%n Alarme haben einen Ort oder keine Uhrzeit; sie werden nur für einen Export aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks that others belong to are not in the file.</source>
        <translation>
            <numerusform>%n Aufgabe, zu der andere gehören, fehlt in der Datei.</numerusform>
            <numerusform>%n Aufgaben, zu denen andere gehören, fehlen in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same id stands in the file twice; both are taken.</source>
        <translation>Dieselbe Kennung steht zweimal in der Datei; beide sind übernommen.</translation>
    </message>
    <message>
        <source>A text was too long; all of it is in the notes.</source>
        <translation>Ein Text war zu lang; ganz steht er in den Notizen.</translation>
    </message>
    <message>
        <source>Not understood when it was imported:</source>
        <translation>Beim Import nicht verstanden:</translation>
    </message>
    <message>
        <source>The notes were too long; their end is missing.</source>
        <translation>Die Notizen waren zu lang; ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>This could not be taken.</source>
        <translation>Das ließ sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>This was too much to keep for an export.</source>
        <translation>Das war zu viel, um es für einen Export aufzuheben.</translation>
    </message>
    <message>
        <source>This value could not be taken.</source>
        <translation>Dieser Wert ließ sich nicht übernehmen.</translation>
    </message>
    <message>
        <source>Changed here and in the file; yours is kept.</source>
        <translation>Hier und in der Datei geändert; deine Fassung bleibt.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>someday</source>
        <translation>irgendwann</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>hohe Priorität</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>mittlere Priorität</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>niedrige Priorität</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelassen</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Week %1 of %2, from %3</source>
        <translation>Woche&#xa0;%1 des Jahres %2, ab %3</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Any day of the week</source>
        <translation>Tag offen</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Ohne Projekt</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>A newer Sennight wrote what this one does not know: %1.</source>
        <translation>Ein neueres Sennight hat geschrieben, was dieses nicht kennt: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ war nicht lesbar.</translation>
    </message>
    <message>
        <source>A task without a description.</source>
        <translation>Eine Aufgabe ohne Beschreibung.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks had been started; no timer runs for them here.</source>
        <translation>
            <numerusform>%n Aufgabe war gestartet; hier läuft kein Timer für sie.</numerusform>
            <numerusform>%n Aufgaben waren gestartet; hier läuft kein Timer für sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks had a date to expire; here they stay.</source>
        <translation>
            <numerusform>%n Aufgabe hatte ein Ablaufdatum; hier bleibt sie.</numerusform>
            <numerusform>%n Aufgaben hatten ein Ablaufdatum; hier bleiben sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks that others wait for are not in the file.</source>
        <translation>
            <numerusform>%n Aufgabe, auf die andere warten, fehlt in der Datei.</numerusform>
            <numerusform>%n Aufgaben, auf die andere warten, fehlen in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections became tags of their tasks; here a project has none.</source>
        <translation>
            <numerusform>%n Abschnitt wurde zum Schlagwort seiner Aufgaben; Projekte haben hier keine.</numerusform>
            <numerusform>%n Abschnitte wurden zu Schlagwörtern ihrer Aufgaben; Projekte haben hier keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>A row of an unknown type.</source>
        <translation>Eine Zeile unbekannter Art.</translation>
    </message>
    <message>
        <source>A note that belongs to nothing.</source>
        <translation>Eine Notiz, die zu nichts gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines name several projects; the first one was taken.</source>
        <translation>
            <numerusform>%n Zeile nennt mehrere Projekte; das erste zählt.</numerusform>
            <numerusform>%n Zeilen nennen mehrere Projekte; das jeweils erste zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks have a place; it is kept for an export only.</source>
        <translation>
            <numerusform>%n Aufgabe hat einen Ort; er wird nur für einen Export aufgehoben.</numerusform>
            <numerusform>%n Aufgaben haben einen Ort; er wird nur für einen Export aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks have links or attached files; these are kept for an export only.</source>
        <translation>
            <numerusform>%n Aufgabe hat Links oder angehängte Dateien; sie werden nur für einen Export aufgehoben.</numerusform>
            <numerusform>%n Aufgaben haben Links oder angehängte Dateien; sie werden nur für einen Export aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks name people; they are kept for an export only.</source>
        <translation>
            <numerusform>%n Aufgabe nennt Personen; sie werden nur für einen Export aufgehoben.</numerusform>
            <numerusform>%n Aufgaben nennen Personen; sie werden nur für einen Export aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are done in part; how far is kept for an export only.</source>
        <translation>
            <numerusform>%n Aufgabe ist zum Teil erledigt; wie weit, wird nur für einen Export aufgehoben.</numerusform>
            <numerusform>%n Aufgaben sind zum Teil erledigt; wie weit, wird nur für einen Export aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of your own are kept for an export only: %1.</source>
        <translation>
            <numerusform>%n eigenes Feld wird nur für einen Export aufgehoben: %1.</numerusform>
            <numerusform>%n eigene Felder werden nur für einen Export aufgehoben: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are assigned to somebody; that is not shown here.</source>
        <translation>
            <numerusform>%n Aufgabe ist jemandem zugewiesen; das wird hier nicht gezeigt.</numerusform>
            <numerusform>%n Aufgaben sind jemandem zugewiesen; das wird hier nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinNotice</name>
    <message>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the end of a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>KeyActions</name>
    <message>
        <source>Add a todo</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>add a todo</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>Diese Ansicht filtern</translation>
    </message>
    <message>
        <source>filter this view</source>
        <translation>Ansicht filtern</translation>
    </message>
    <message>
        <source>Go to Week</source>
        <translation>Zur Woche</translation>
    </message>
    <message>
        <source>Week, Today, Inbox, Projects</source>
        <translation>Woche, Heute, Eingang, Projekte</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Go to Inbox</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>Go to Projects</source>
        <translation>Zu den Projekten</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Zum Rückblick</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>zu einem Datum</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>Woche drucken</translation>
    </message>
    <message>
        <source>print the week</source>
        <translation>Woche drucken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>sidebar, rail</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Seitenbereich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>side panel</source>
        <translation>Seitenbereich</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>next, previous region</source>
        <translation>nächster, voriger Bereich</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>diese Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Weiter in der Liste</translation>
    </message>
    <message>
        <source>next, previous in the list</source>
        <translation>weiter, zurück in der Liste</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Zurück in der Liste</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>select all</source>
        <translation>alles auswählen</translation>
    </message>
    <message>
        <source>Open in place</source>
        <translation>An Ort und Stelle öffnen</translation>
    </message>
    <message>
        <source>open in place</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>Timer starten oder anhalten</translation>
    </message>
    <message>
        <source>start or pause</source>
        <translation>Start oder Pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Place on the first day of the week</source>
        <translation>Auf den ersten Tag der Woche legen</translation>
    </message>
    <message>
        <source>place on a day</source>
        <translation>auf einen Tag legen</translation>
    </message>
    <message>
        <source>Place on the second day</source>
        <translation>Auf den zweiten Tag legen</translation>
    </message>
    <message>
        <source>Place on the third day</source>
        <translation>Auf den dritten Tag legen</translation>
    </message>
    <message>
        <source>Place on the fourth day</source>
        <translation>Auf den vierten Tag legen</translation>
    </message>
    <message>
        <source>Place on the fifth day</source>
        <translation>Auf den fünften Tag legen</translation>
    </message>
    <message>
        <source>Place on the sixth day</source>
        <translation>Auf den sechsten Tag legen</translation>
    </message>
    <message>
        <source>Place on the seventh day</source>
        <translation>Auf den siebten Tag legen</translation>
    </message>
    <message>
        <source>Unschedule</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>unschedule</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>Today; if already today, tomorrow</source>
        <translation>Heute; wenn schon heute, morgen</translation>
    </message>
    <message>
        <source>today, then tomorrow</source>
        <translation>heute, dann morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>pick a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>project, goal, tag</source>
        <translation>Projekt, Ziel, Schlagwort</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Next priority</source>
        <translation>Nächste Priorität</translation>
    </message>
    <message>
        <source>next priority</source>
        <translation>nächste Priorität</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Wait for another todo</source>
        <translation>Auf eine andere Aufgabe warten</translation>
    </message>
    <message>
        <source>waits for another</source>
        <translation>wartet auf eine andere</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplizieren</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>loslassen</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>Alles, was damit geht</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>all das als Menü</translation>
    </message>
    <message>
        <source>Move up in the day</source>
        <translation>Im Tag nach oben</translation>
    </message>
    <message>
        <source>move within the day</source>
        <translation>im Tag verschieben</translation>
    </message>
    <message>
        <source>Move down in the day</source>
        <translation>Im Tag nach unten</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>Auf den Tag davor</translation>
    </message>
    <message>
        <source>move to another day</source>
        <translation>auf einen anderen Tag</translation>
    </message>
    <message>
        <source>Move to the day after</source>
        <translation>Auf den Tag danach</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>previous, next week</source>
        <translation>vorige, nächste Woche</translation>
    </message>
    <message>
        <source>Go to the goals</source>
        <translation>Zu den Zielen</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Go to Unscheduled</source>
        <translation>Zu „Ohne Tag“</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Commit, and see what changed since</source>
        <translation>Festlegen und sehen, was sich seitdem ändert</translation>
    </message>
    <message>
        <source>commit, changes since</source>
        <translation>festlegen, Änderungen</translation>
    </message>
    <message>
        <source>Fold or unfold past days</source>
        <translation>Vergangene Tage ein- oder ausklappen</translation>
    </message>
    <message>
        <source>fold or unfold past days</source>
        <translation>vergangene Tage einklappen</translation>
    </message>
    <message>
        <source>Add and write another</source>
        <translation>Hinzufügen und weiterschreiben</translation>
    </message>
    <message>
        <source>add another</source>
        <translation>noch eine</translation>
    </message>
    <message>
        <source>Add to the Inbox</source>
        <translation>In den Eingang</translation>
    </message>
    <message>
        <source>add to the Inbox</source>
        <translation>in den Eingang</translation>
    </message>
    <message>
        <source>What quick add understands</source>
        <translation>Was die Schnelleingabe versteht</translation>
    </message>
    <message>
        <source>what it understands</source>
        <translation>was sie versteht</translation>
    </message>
    <message>
        <source>Take the day that is offered</source>
        <translation>Den vorgeschlagenen Tag nehmen</translation>
    </message>
    <message>
        <source>take the day that is offered</source>
        <translation>vorgeschlagenen Tag nehmen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>Alle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>accept all proposals</source>
        <translation>alle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Take the first choice</source>
        <translation>Erste Wahl nehmen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Take the second choice</source>
        <translation>Zweite Wahl nehmen</translation>
    </message>
    <message>
        <source>Take the third choice</source>
        <translation>Dritte Wahl nehmen</translation>
    </message>
    <message>
        <source>Take the fourth choice</source>
        <translation>Vierte Wahl nehmen</translation>
    </message>
    <message>
        <source>Take the fifth choice</source>
        <translation>Fünfte Wahl nehmen</translation>
    </message>
    <message>
        <source>Take the sixth choice</source>
        <translation>Sechste Wahl nehmen</translation>
    </message>
    <message>
        <source>Another choice</source>
        <translation>Eine andere Wahl</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>A new project for the todo</source>
        <translation>Ein neues Projekt für die Aufgabe</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>neues Projekt</translation>
    </message>
    <message>
        <source>Change the project</source>
        <translation>Projekt ändern</translation>
    </message>
    <message>
        <source>change the project</source>
        <translation>Projekt ändern</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>Do not propose this</source>
        <translation>Das nicht vorschlagen</translation>
    </message>
    <message>
        <source>do not propose this</source>
        <translation>nicht vorschlagen</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>undo last</source>
        <translation>letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Drop the lines in</source>
        <translation>Zeilen übernehmen</translation>
    </message>
    <message>
        <source>drop the lines in</source>
        <translation>Zeilen übernehmen</translation>
    </message>
    <message>
        <source>Close the open todo</source>
        <translation>Offene Aufgabe schließen</translation>
    </message>
    <message>
        <source>close the open todo</source>
        <translation>offene Aufgabe schließen</translation>
    </message>
    <message>
        <source>Split into several todos</source>
        <translation>In mehrere Aufgaben teilen</translation>
    </message>
    <message>
        <source>split</source>
        <translation>teilen</translation>
    </message>
    <message>
        <source>Save the recovery key as a file</source>
        <translation>Den Wiederherstellungsschlüssel als Datei sichern</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei sichern…</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Den Wiederherstellungsschlüssel drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the key as a file, or write it down.</source>
        <translation>An diesem Rechner ist kein Drucker eingerichtet. Sichere den Schlüssel als Datei oder schreib ihn auf.</translation>
    </message>
    <message>
        <source>Copy the recovery key</source>
        <translation>Den Wiederherstellungsschlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied. Put it somewhere that lasts longer.</source>
        <translation>Kopiert. Leg ihn irgendwo ab, wo er länger bleibt.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>sync now</source>
        <translation>jetzt synchronisieren</translation>
    </message>
</context>
<context>
    <name>KeyFileDialog</name>
    <message>
        <source>Save the recovery key</source>
        <translation>Den Wiederherstellungsschlüssel sichern</translation>
    </message>
</context>
<context>
    <name>KeyFileFields</name>
    <message>
        <source>Passphrase of this device</source>
        <translation>Passphrase dieses Geräts</translation>
    </message>
    <message>
        <source>This computer has no keychain, so the keys of this device lie in a file that this passphrase locks. We ask for it once after each start.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, deshalb liegen die Schlüssel dieses Geräts in einer Datei, die diese Passphrase verschließt. Wir fragen nach jedem Start einmal danach.</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>start or pause</source>
        <translation>Start oder Pause</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>schätzen</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Esc always closes or leaves something. Choose other keys.</source>
        <translation>Esc schließt oder verlässt immer etwas. Wähle andere Tasten.</translation>
    </message>
    <message>
        <source>Tab always goes to the next thing. Choose other keys.</source>
        <translation>Tab geht immer zum Nächsten. Wähle andere Tasten.</translation>
    </message>
    <message>
        <source>Backspace always takes back what is typed. Choose other keys.</source>
        <translation>Die Rücktaste nimmt immer Getipptes zurück. Wähle andere Tasten.</translation>
    </message>
    <message>
        <source>These keys always move and select in a list. Choose other keys.</source>
        <translation>Mit diesen Tasten gehst du durch Listen und wählst aus. Wähle andere Tasten.</translation>
    </message>
    <message>
        <source>These keys copy, paste and cut text. Choose other keys.</source>
        <translation>Diese Tasten sind für Kopieren, Einfügen und Ausschneiden. Wähle andere Tasten.</translation>
    </message>
    <message>
        <source>The system keeps the Super key for itself. Choose other keys.</source>
        <translation>Die Super-Taste behält das System für sich. Wähle andere Tasten.</translation>
    </message>
    <message>
        <source>Sennight cannot tell this key from others. Choose other keys.</source>
        <translation>Sennight kann diese Taste nicht von anderen unterscheiden. Wähle andere Tasten.</translation>
    </message>
    <message>
        <source>Enter and Space always press what has the focus. Choose other keys.</source>
        <translation>Eingabetaste und Leertaste drücken immer, was gerade gewählt ist. Wähle andere Tasten.</translation>
    </message>
    <message>
        <source>Text is written here. Choose keys with Ctrl or Alt.</source>
        <translation>Hier wird Text geschrieben. Wähle Tasten mit Strg oder Alt.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1, no keys</source>
        <translation>%1, keine Tasten</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Tasten drücken&#xa0;…</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Put back the keys of “%1”</source>
        <translation>Tasten von „%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Keep the keys as they are</source>
        <translation>Tasten so lassen</translation>
    </message>
    <message>
        <source>Take the keys of “%1” away</source>
        <translation>„%1“ die Tasten nehmen</translation>
    </message>
    <message>
        <source>Esc keeps the keys as they are.</source>
        <translation>Esc lässt die Tasten, wie sie sind.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Umlegen</translation>
    </message>
    <message>
        <source>Press the new keys of “%1”</source>
        <translation>Drücke die neuen Tasten für „%1“</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>An action, or keys</source>
        <translation>Eine Aktion oder Tasten</translation>
    </message>
    <message>
        <source>All keys are as they came</source>
        <translation>Alle Tasten sind wie am Anfang</translation>
    </message>
    <message>
        <source>Put back the defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Nothing called “%1”</source>
        <translation>Nichts zu „%1“ gefunden</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>previous, next todo</source>
        <translation>vorige, nächste Aufgabe</translation>
    </message>
    <message>
        <source>Shift ↑ ↓</source>
        <translation>Umschalt ↑ ↓</translation>
    </message>
    <message>
        <source>select several</source>
        <translation>mehrere auswählen</translation>
    </message>
    <message>
        <source>previous, next day</source>
        <translation>voriger, nächster Tag</translation>
    </message>
    <message>
        <source>previous, next project or todo</source>
        <translation>voriges, nächstes Projekt, Aufgabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>to its todos</source>
        <translation>zu seinen Aufgaben</translation>
    </message>
    <message>
        <source>Alt ↑ ↓</source>
        <translation>Alt ↑ ↓</translation>
    </message>
    <message>
        <source>move up, down</source>
        <translation>nach oben, unten</translation>
    </message>
    <message>
        <source>Alt ← →</source>
        <translation>Alt ← →</translation>
    </message>
    <message>
        <source>no step, a step</source>
        <translation>aus-, einrücken</translation>
    </message>
    <message>
        <source>fold, unfold steps</source>
        <translation>Schritte ein-, ausklappen</translation>
    </message>
    <message>
        <source>done todos</source>
        <translation>erledigte Aufgaben</translation>
    </message>
    <message>
        <source>reviewed, on to the next</source>
        <translation>geprüft, weiter zum nächsten</translation>
    </message>
    <message>
        <source>next to review</source>
        <translation>nächstes zu prüfen</translation>
    </message>
    <message>
        <source>complete the project</source>
        <translation>Projekt abschließen</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Strg D</translation>
    </message>
    <message>
        <source>duplicate the project</source>
        <translation>Projekt duplizieren</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>delete the project</source>
        <translation>Projekt löschen</translation>
    </message>
    <message>
        <source>previous, next section</source>
        <translation>voriger, nächster Abschnitt</translation>
    </message>
    <message>
        <source>to its page</source>
        <translation>zu seiner Seite</translation>
    </message>
    <message>
        <source>previous, next action</source>
        <translation>vorige, nächste Aktion</translation>
    </message>
    <message>
        <source>choose its keys</source>
        <translation>ihre Tasten wählen</translation>
    </message>
    <message>
        <source>take its keys away</source>
        <translation>ihr die Tasten nehmen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>put its keys back</source>
        <translation>ihre Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>start triage with it</source>
        <translation>damit Sichten beginnen</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Eingabe</translation>
    </message>
    <message>
        <source>previous, next row</source>
        <translation>vorige, nächste Zeile</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>open the todo, or go on</source>
        <translation>Aufgabe öffnen oder weiter</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>previous, next choice</source>
        <translation>vorige, nächste Möglichkeit</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>with these in a text field</source>
        <translation>dazu, im Textfeld</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the field, then triage</source>
        <translation>Feld verlassen, dann Sichten</translation>
    </message>
    <message>
        <source>close, leave a field</source>
        <translation>schließen, Feld verlassen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>The selected todo</source>
        <translation>Die ausgewählte Aufgabe</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>previous, next conflict</source>
        <translation>voriger, nächster Konflikt</translation>
    </message>
    <message>
        <source>to its fields</source>
        <translation>zu seinen Feldern</translation>
    </message>
    <message>
        <source>previous, next field</source>
        <translation>voriges, nächstes Feld</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>meins behalten</translation>
    </message>
    <message>
        <source>keep theirs</source>
        <translation>das andere behalten</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>beide behalten</translation>
    </message>
    <message>
        <source>take the merged text</source>
        <translation>den vereinten Text nehmen</translation>
    </message>
    <message>
        <source>one of several versions</source>
        <translation>eine von mehreren Fassungen</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>previous, next clash</source>
        <translation>vorige, nächste strittige Stelle</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>switch a clash</source>
        <translation>eine strittige Stelle umschalten</translation>
    </message>
    <message>
        <source>keep what is chosen</source>
        <translation>die Auswahl übernehmen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As in the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>LeadTime</name>
    <message>
        <source>When it is due</source>
        <translation>Zur Fälligkeit</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Einen Tag vorher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln Minute vorher</numerusform>
            <numerusform>%Ln Minuten vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before</source>
        <translation>
            <numerusform>Eine Stunde vorher</numerusform>
            <numerusform>%Ln Stunden vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer reminders: %1</source>
        <translation>Erinnerung vorschlagen: %1</translation>
    </message>
</context>
<context>
    <name>LeavesPanel</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Rechner verlässt</translation>
    </message>
    <message>
        <source>What never does</source>
        <translation>Was ihn nie verlässt</translation>
    </message>
</context>
<context>
    <name>LockStep</name>
    <message>
        <source>Everything is encrypted on this computer first. Nobody else, and no server, can read it, so nobody can reset it for you either.</source>
        <translation>Alles wird zuerst auf diesem Rechner verschlüsselt. Niemand sonst, auch kein Server, kann es lesen, und deshalb kann es auch niemand für dich zurücksetzen.</translation>
    </message>
    <message>
        <source>Lock your data before it leaves</source>
        <translation>Verschließ deine Daten, bevor sie hinausgehen</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Kann wegbleiben</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together</source>
        <translation>Vier oder mehr Wörter, die nicht zusammengehören</translation>
    </message>
    <message>
        <source>It opens your data on a new device, as the recovery key does. You are not asked for it every day.</source>
        <translation>Sie öffnet deine Daten auf einem neuen Gerät, wie der Wiederherstellungsschlüssel. Du wirst nicht jeden Tag danach gefragt.</translation>
    </message>
    <message>
        <source>Opens your data if all else is gone</source>
        <translation>Öffnet deine Daten, wenn alles andere weg ist</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>I have put the recovery key somewhere I will find it in a year.</source>
        <translation>Ich habe den Wiederherstellungsschlüssel dort abgelegt, wo ich ihn in einem Jahr finde.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sennight</source>
        <translation>Sennight</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>planned day</source>
        <translation>Geplanter Tag</translation>
    </message>
    <message>
        <source>planned week</source>
        <translation>Geplante Woche</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>due time</source>
        <translation>Uhrzeit der Frist</translation>
    </message>
    <message>
        <source>target date</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>waiting date</source>
        <translation>Wartedatum</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>hours of a day</source>
        <translation>Stunden eines Tages</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>target time</source>
        <translation>Vorgesehene Zeit</translation>
    </message>
    <message>
        <source>target count</source>
        <translation>Anzahl der Aufgaben</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>parent todo</source>
        <translation>Übergeordnete Aufgabe</translation>
    </message>
    <message>
        <source>Write it like 45m, 2h or 1h 30m.</source>
        <translation>Schreibe es wie 45m, 2h oder 1h 30m.</translation>
    </message>
    <message>
        <source>Write it like fri, 13 nov or 2026-12-03.</source>
        <translation>Schreibe es wie Fr, 13. Nov oder 2026-12-03.</translation>
    </message>
    <message>
        <source>Write it like every mon, monthly or after 3 days.</source>
        <translation>Schreibe es wie jeden Mo, monatlich oder nach 3 Tagen.</translation>
    </message>
    <message>
        <source>Use high, medium or low.</source>
        <translation>Nimm high, medium oder low.</translation>
    </message>
    <message>
        <source>Give it one line of text.</source>
        <translation>Schreibe eine Zeile Text.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtige es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This value cannot be read.</source>
        <translation>Dieser Wert ist nicht lesbar.</translation>
    </message>
    <message>
        <source>These notes cannot be read.</source>
        <translation>Diese Notizen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>This %1 cannot be read.</source>
        <translation>%1: Diese Angabe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Correct that place, or choose another format.</source>
        <translation>Nichts wurde daraus übernommen. Berichtige die Stelle oder wähle ein anderes Format.</translation>
    </message>
    <message>
        <source>The file cannot be read: line %1 is not in its format.</source>
        <translation>Die Datei ist nicht lesbar: Zeile %1 passt nicht zum Format.</translation>
    </message>
    <message>
        <source>The file is not in this format.</source>
        <translation>Die Datei hat nicht dieses Format.</translation>
    </message>
    <message>
        <source>Line %1 of the file is too long: it holds more than Sennight can keep in one piece.</source>
        <translation>Zeile %1 der Datei ist zu lang: Sie enthält mehr, als Sennight am Stück aufheben kann.</translation>
    </message>
    <message>
        <source>Nothing was taken from the file. Shorten that line or leave it out.</source>
        <translation>Nichts wurde aus der Datei übernommen. Kürze die Zeile oder lass sie weg.</translation>
    </message>
    <message>
        <source>These notes are larger than Sennight can keep.</source>
        <translation>Diese Notizen sind größer, als Sennight aufheben kann.</translation>
    </message>
    <message>
        <source>Shorten them or split them in two.</source>
        <translation>Kürze sie oder teile sie in zwei.</translation>
    </message>
    <message>
        <source>This is larger than Sennight can keep in one piece.</source>
        <translation>Das ist größer, als Sennight am Stück aufheben kann.</translation>
    </message>
    <message>
        <source>Shorten it or split it in two.</source>
        <translation>Kürze es oder teile es in zwei.</translation>
    </message>
    <message>
        <source>This %1 is larger than Sennight can keep.</source>
        <translation>%1: Das ist größer, als Sennight aufheben kann.</translation>
    </message>
    <message>
        <source>Write more of it.</source>
        <translation>Schreibe mehr davon.</translation>
    </message>
    <message>
        <source>Write more of it. It could be: %1</source>
        <translation>Schreibe mehr davon. Es könnte sein: %1</translation>
    </message>
    <message>
        <source>“%1” means several things.</source>
        <translation>„%1“ bedeutet Verschiedenes.</translation>
    </message>
    <message>
        <source>There is nothing by that id or name.</source>
        <translation>Es gibt nichts mit dieser Kennung oder diesem Namen.</translation>
    </message>
    <message>
        <source>There is no “%1” here.</source>
        <translation>Hier gibt es kein „%1“.</translation>
    </message>
    <message>
        <source>Look it up with search, or in History if it was deleted.</source>
        <translation>Suche danach, oder sieh im Verlauf nach, falls es gelöscht wurde.</translation>
    </message>
    <message>
        <source>There is no field “%1” here.</source>
        <translation>Hier gibt es kein Feld „%1“.</translation>
    </message>
    <message>
        <source>“senn show ID” lists the fields.</source>
        <translation>„senn show ID“ nennt die Felder.</translation>
    </message>
    <message>
        <source>Sennight does not know the format “%1”.</source>
        <translation>Sennight kennt das Format „%1“ nicht.</translation>
    </message>
    <message>
        <source>“senn help import” lists the formats.</source>
        <translation>„senn help import“ nennt die Formate.</translation>
    </message>
    <message>
        <source>This search cannot be read: “%1”.</source>
        <translation>Diese Suche ist nicht lesbar: „%1“.</translation>
    </message>
    <message>
        <source>Use words and operators such as project:, tag:, due:&lt;=fri.</source>
        <translation>Nimm Wörter und Operatoren wie project:, tag:, due:&lt;=fri.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>What this device did can be undone, latest first.</source>
        <translation>Rückgängig machen lässt sich, was dieses Gerät getan hat, das Letzte zuerst.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Redo follows an undo, until something else is changed.</source>
        <translation>Wiederholen geht, solange nach dem Rückgängigmachen nichts anderes geändert wurde.</translation>
    </message>
    <message>
        <source>This waits for your decision.</source>
        <translation>Das wartet auf deine Entscheidung.</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Confirm it, or leave it as it is.</source>
        <translation>Noch wurde nichts geändert. Bestätige es, oder lass es, wie es ist.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Abgebrochen. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Beginne wieder, wann du magst.</translation>
    </message>
    <message>
        <source>That is not possible here. Nothing was changed.</source>
        <translation>Das geht hier nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is not possible for “%1”. Nothing was changed.</source>
        <translation>Das geht bei „%1“ nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Look at it first: its state may have changed.</source>
        <translation>Sieh es dir zuerst an: Sein Stand kann sich geändert haben.</translation>
    </message>
    <message>
        <source>The planner&apos;s file is damaged. It was left untouched.</source>
        <translation>Die Datei des Planers ist beschädigt. Sie blieb unberührt.</translation>
    </message>
    <message>
        <source>The planner&apos;s file “%1” is damaged. It was left untouched.</source>
        <translation>Die Datei „%1“ des Planers ist beschädigt. Sie blieb unberührt.</translation>
    </message>
    <message>
        <source>Restore a backup, or start with another profile folder.</source>
        <translation>Stelle eine Sicherung wieder her, oder beginne mit einem anderen Profilordner.</translation>
    </message>
    <message>
        <source>Sennight cannot open “%1”.</source>
        <translation>Sennight kann „%1“ nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read and write it.</source>
        <translation>Prüfe, ob es da ist und ob du es lesen und schreiben darfst.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Sennight. It was left untouched.</source>
        <translation>Dieses Profil hat ein neueres Sennight geschrieben. Es blieb unberührt.</translation>
    </message>
    <message>
        <source>Update Sennight to open it.</source>
        <translation>Aktualisiere Sennight, um es zu öffnen.</translation>
    </message>
    <message>
        <source>This profile is open for reading only, so nothing was changed.</source>
        <translation>Dieses Profil ist nur zum Lesen geöffnet, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Restore a backup, or move the profile to a place you may write to.</source>
        <translation>Stelle eine Sicherung wieder her, oder lege das Profil an einen Ort, an dem du schreiben darfst.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; this was not saved.</source>
        <translation>Die Festplatte ist voll. Was vorher gespeichert war, ist sicher; dies wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is writing to this profile. Nothing was changed.</source>
        <translation>Ein anderes Programm schreibt gerade in dieses Profil. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Sennight cannot write to the disk. What was saved before is safe.</source>
        <translation>Sennight kann nicht auf die Festplatte schreiben. Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Prüfe die Festplatte und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, and a check needs room for what it works out. Nothing was changed.</source>
        <translation>Die Festplatte ist voll, und eine Prüfung braucht Platz für das, was sie ausrechnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Make room and check again.</source>
        <translation>Schaffe Platz und prüfe noch einmal.</translation>
    </message>
</context>
<context>
    <name>Moon</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>NewGoalField</name>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>What should be true by Sunday?</source>
        <translation>Was soll bis Sonntag gelingen?</translation>
    </message>
    <message>
        <source>This would be goal %1. About four can be kept in sight.</source>
        <translation>Das wäre Ziel %1. Etwa vier lassen sich im Blick behalten.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>A project needs a title.</source>
        <translation>Ein Projekt braucht einen Titel.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt es?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Projekt anlegen</translation>
    </message>
</context>
<context>
    <name>NextFromProjects</name>
    <message>
        <source>Next from projects</source>
        <translation>Als Nächstes aus Projekten</translation>
    </message>
</context>
<context>
    <name>NextWeekForm</name>
    <message>
        <source>New goal for week %1</source>
        <translation>Neues Ziel für Woche&#xa0;%1</translation>
    </message>
    <message>
        <source>Another goal for week %1</source>
        <translation>Noch ein Ziel für Woche&#xa0;%1</translation>
    </message>
    <message>
        <source>What the days can hold</source>
        <translation>Wie viel in die Tage passt</translation>
    </message>
    <message>
        <source>%1 can hold</source>
        <translation>Platz am %1</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages of the project</source>
        <translation>Seiten des Projekts</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Add it as a todo</source>
        <translation>Als Aufgabe hinzufügen</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything, or type a command</source>
        <translation>Alles durchsuchen oder Befehl tippen</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>add as todo</source>
        <translation>als Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Enter the passphrase</source>
        <translation>Gib die Passphrase ein</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Aufschließen</translation>
    </message>
    <message>
        <source>This computer has no keychain. We ask for the passphrase once after each start.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund. Wir fragen nach jedem Start einmal nach der Passphrase.</translation>
    </message>
    <message>
        <source>Unlock the keys of this device</source>
        <translation>Die Schlüssel dieses Geräts aufschließen</translation>
    </message>
    <message>
        <source>Passphrase of this device</source>
        <translation>Passphrase dieses Geräts</translation>
    </message>
</context>
<context>
    <name>PlacesDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where %1 is</source>
        <translation>Wo %1 ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlannerText</name>
    <message numerus="yes">
        <source>%Ln todos added to Inbox</source>
        <translation>
            <numerusform>%Ln Aufgabe in den Eingang gelegt</numerusform>
            <numerusform>%Ln Aufgaben in den Eingang gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Duplicated %1</source>
        <translation>%1 dupliziert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos duplicated</source>
        <translation>
            <numerusform>%Ln Aufgabe dupliziert</numerusform>
            <numerusform>%Ln Aufgaben dupliziert</numerusform>
        </translation>
    </message>
    <message>
        <source>Position %1 of %2</source>
        <translation>Platz %1 von %2</translation>
    </message>
    <message>
        <source>A step of %1 now</source>
        <translation>Jetzt ein Schritt von %1</translation>
    </message>
    <message>
        <source>A todo cannot wait for itself.</source>
        <translation>Eine Aufgabe kann nicht auf sich selbst warten.</translation>
    </message>
    <message>
        <source>%1 waits for %2 already. Two todos cannot wait for each other.</source>
        <translation>%1 wartet schon auf %2. Zwei Aufgaben können nicht aufeinander warten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos moved</source>
        <translation>
            <numerusform>%Ln Aufgabe verschoben</numerusform>
            <numerusform>%Ln Aufgaben verschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the week as a PDF</source>
        <translation>Woche als PDF drucken</translation>
    </message>
</context>
<context>
    <name>PrinterMenu</name>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
</context>
<context>
    <name>PriorityMark</name>
    <message>
        <source>Normal priority</source>
        <translation>Normale Priorität</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Mittlere Priorität</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hohe Priorität</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>What you write: todos, projects, goals, tracked time, thoughts and settings, and each change to them, so that you can go back. Texts that you have begun and not finished. Backups of all this.</source>
        <translation>Was du schreibst: Aufgaben, Projekte, Ziele, erfasste Zeit, Gedanken und Einstellungen, und jede Änderung daran, damit du zurückkannst. Texte, die du angefangen und noch nicht beendet hast. Sicherungen von alldem.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>In one folder on this computer that only your own account can read. About shows which.</source>
        <translation>In einem Ordner auf diesem Computer, den nur dein eigenes Benutzerkonto lesen kann. Welcher es ist, steht unter „Über Sennight“.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Usage statistics</source>
        <translation>Nutzungsstatistik</translation>
    </message>
    <message>
        <source>None. Nothing is counted or sent, not even when something goes wrong.</source>
        <translation>Keine. Nichts wird gezählt oder gesendet, auch nicht, wenn etwas schiefgeht.</translation>
    </message>
    <message>
        <source>With sync on: locked blocks to your server, with their sizes and times, and how many devices you have. Nobody there can read what you write.</source>
        <translation>Bei eingeschalteter Synchronisierung: verschlossene Blöcke zu deinem Server, mit Größe und Zeit, und wie viele Geräte du hast. Niemand dort kann lesen, was du schreibst.</translation>
    </message>
    <message>
        <source>Nothing. While sync is off, Sennight opens no connection to anywhere.</source>
        <translation>Nichts. Solange die Synchronisierung aus ist, baut Sennight keine Verbindung auf.</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Sennight</source>
        <translation>Sennight</translation>
    </message>
    <message>
        <source>A repair takes the newest backup that is sound, and every change that can still be read beyond it. The damaged file is kept.</source>
        <translation>Die Reparatur nimmt die neueste unbeschädigte Sicherung und dazu jede spätere Änderung, die noch lesbar ist. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Wird repariert</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Look at it, change nothing</source>
        <translation>Nur ansehen, nichts ändern</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Explore a sample week</source>
        <translation>Beispielwoche ansehen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1: %2%</source>
        <translation>%1: %2&#x202f;%</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProjectChips</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>Target was %1</source>
        <translation>Zieltermin war %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Zieltermin %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>ProjectDetail</name>
    <message>
        <source>Todos</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>ProjectFilter</name>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
</context>
<context>
    <name>ProjectHead</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Todo</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why does this matter? One sentence helps you say no later.</source>
        <translation>Warum ist das wichtig? Ein Satz hilft dir, später Nein zu sagen.</translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message>
        <source>Which projects</source>
        <translation>Welche Projekte</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation>Aktiv %1</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>Pausiert %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Fertig %1</translation>
    </message>
    <message>
        <source>Filter the projects</source>
        <translation>Projekte filtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due for review</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectMenu</name>
    <message>
        <source>New intention…</source>
        <translation>Neues Anliegen&#xa0;…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>No longer on this device only</source>
        <translation>Nicht mehr nur auf diesem Gerät</translation>
    </message>
    <message>
        <source>Keep on this device only</source>
        <translation>Nur auf diesem Gerät behalten</translation>
    </message>
    <message>
        <source>It is active.</source>
        <translation>Es ist aktiv.</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Es ist pausiert.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>It is for some day.</source>
        <translation>Es ist für irgendwann.</translation>
    </message>
    <message>
        <source>Some day</source>
        <translation>Auf irgendwann</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Es ist fertig.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>It is archived.</source>
        <translation>Es ist archiviert.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ProjectMenus</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Someday</source>
        <translation>Irgendwann</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>No intention</source>
        <translation>Kein Anliegen</translation>
    </message>
    <message>
        <source>New intention…</source>
        <translation>Neues Anliegen&#xa0;…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete; its projects stay</source>
        <translation>Löschen; seine Projekte bleiben</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>ProjectNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What should you find here when you come back? Markdown works.</source>
        <translation>Was sollst du hier finden, wenn du wiederkommst? Markdown geht auch.</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Strg+Klick</translation>
    </message>
</context>
<context>
    <name>ProjectProgress</name>
    <message>
        <source>Set by you</source>
        <translation>Von dir gesetzt</translation>
    </message>
    <message>
        <source>From the todos</source>
        <translation>Aus den Aufgaben</translation>
    </message>
</context>
<context>
    <name>ProjectRow</name>
    <message>
        <source>review</source>
        <translation>prüfen</translation>
    </message>
</context>
<context>
    <name>ProjectRows</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>Archiviert %1</translation>
    </message>
    <message>
        <source>%1, unfold</source>
        <translation>%1, ausklappen</translation>
    </message>
    <message>
        <source>%1, fold</source>
        <translation>%1, einklappen</translation>
    </message>
</context>
<context>
    <name>ProjectSwitches</name>
    <message>
        <source>this device only</source>
        <translation>nur auf diesem Gerät</translation>
    </message>
    <message>
        <source>“%1” syncs</source>
        <translation>„%1“ wird synchronisiert</translation>
    </message>
</context>
<context>
    <name>ProjectText</name>
    <message>
        <source>%1 todos done</source>
        <translation>%1 Aufgaben erledigt</translation>
    </message>
    <message>
        <source>stays on this device</source>
        <translation>bleibt auf diesem Gerät</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Someday</source>
        <translation>Irgendwann</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 von etwa %2</translation>
    </message>
    <message>
        <source>Other projects</source>
        <translation>Andere Projekte</translation>
    </message>
    <message>
        <source>%1, due for review</source>
        <translation>%1, zu prüfen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ProjectTodos</name>
    <message>
        <source>Todos of %1</source>
        <translation>Aufgaben von %1</translation>
    </message>
    <message>
        <source>Your data is on this computer; nothing was changed.</source>
        <translation>Deine Daten sind auf diesem Computer; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Still reading…</source>
        <translation>Wird noch gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Add to this project</source>
        <translation>Zu diesem Projekt hinzufügen</translation>
    </message>
</context>
<context>
    <name>ProjectsScreen</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>A project is anything that needs more than one todo and has a reason.</source>
        <translation>Ein Projekt ist alles, was mehr als eine Aufgabe braucht und einen Grund hat.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>No project is active</source>
        <translation>Kein Projekt ist aktiv</translation>
    </message>
    <message>
        <source>No project is paused</source>
        <translation>Kein Projekt ist pausiert</translation>
    </message>
    <message>
        <source>No project is done yet</source>
        <translation>Noch ist kein Projekt fertig</translation>
    </message>
</context>
<context>
    <name>ProposedCards</name>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>%1, proposed</source>
        <translation>%1, vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>PutBackList</name>
    <message>
        <source>Put back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Keep it: %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Delete it again, a title</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PutBackTexts</name>
    <message>
        <source>today at %1</source>
        <comment>a time</comment>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>day, time</comment>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>einem anderen Gerät</translation>
    </message>
    <message>
        <source>You moved it to %1</source>
        <comment>a day</comment>
        <translation>Du hast es auf %1 verschoben</translation>
    </message>
    <message>
        <source>You marked it as done</source>
        <translation>Du hast es erledigt</translation>
    </message>
    <message>
        <source>You changed it</source>
        <translation>Du hast es geändert</translation>
    </message>
    <message>
        <source>%1, but it had been deleted on %2 %3. We kept your version here.</source>
        <comment>what you did, device, on Sunday at 21:40</comment>
        <translation>%1, aber es war %3 auf %2 gelöscht worden. Wir haben deine Fassung hier behalten.</translation>
    </message>
    <message>
        <source>You deleted it %1, but it had been changed on %2. We kept the version from there.</source>
        <comment>on Sunday at 21:40, device</comment>
        <translation>Du hast es %1 gelöscht, aber es war auf %2 geändert worden. Wir haben die Fassung von dort behalten.</translation>
    </message>
    <message>
        <source>It was deleted on %1 %2, but it had been changed on %3. We kept the version from there.</source>
        <comment>device, on Sunday at 21:40, device</comment>
        <translation>Es wurde %2 auf %1 gelöscht, aber es war auf %3 geändert worden. Wir haben die Fassung von dort behalten.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Add a todo</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
</context>
<context>
    <name>QuickAddChips</name>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>from this screen</source>
        <translation>aus dieser Ansicht</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>QuickAddFoot</name>
    <message>
        <source>Enter</source>
        <translation>↵</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>add another</source>
        <translation>noch eine</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>edit a chip</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>to Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Write what is to be done first</source>
        <translation>Schreibe zuerst, was zu tun ist</translation>
    </message>
    <message>
        <source>Add todo</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>QuickAddHelp</name>
    <message>
        <source>fri, 13 nov, +3d</source>
        <translation>Fr, 13. Nov, +3d</translation>
    </message>
    <message>
        <source>the day it is planned for</source>
        <translation>der geplante Tag</translation>
    </message>
    <message>
        <source>due 20 nov</source>
        <translation>bis 20. Nov</translation>
    </message>
    <message>
        <source>a deadline</source>
        <translation>eine Frist</translation>
    </message>
    <message>
        <source>2h, 45m, 1.5h</source>
        <translation>2h, 45m, 1,5h</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>at 11:30</source>
        <translation>um 11:30</translation>
    </message>
    <message>
        <source>a reminder</source>
        <translation>eine Erinnerung</translation>
    </message>
    <message>
        <source>#Finance</source>
        <translation>#Finanzen</translation>
    </message>
    <message>
        <source>project or tag</source>
        <translation>Projekt, Schlagwort</translation>
    </message>
    <message>
        <source>every mon, monthly</source>
        <translation>jeden Mo, monatlich</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>!high, !low</source>
        <translation>!hoch, !niedrig</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>~ Gauge 7</source>
        <translation>~ Pegel 7</translation>
    </message>
    <message>
        <source>weekly goal</source>
        <translation>Wochenziel</translation>
    </message>
    <message>
        <source>&quot;fri&quot;</source>
        <translation>&quot;Fr&quot;</translation>
    </message>
    <message>
        <source>stays plain text</source>
        <translation>bleibt Text</translation>
    </message>
    <message>
        <source>// anything</source>
        <translation>// irgendwas</translation>
    </message>
    <message>
        <source>goes into the notes</source>
        <translation>kommt in die Notizen</translation>
    </message>
    <message>
        <source>What it understands</source>
        <translation>Was sie versteht</translation>
    </message>
</context>
<context>
    <name>QuickAddLine</name>
    <message>
        <source>New todo</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
</context>
<context>
    <name>QuickAddView</name>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
</context>
<context>
    <name>QuickAddWindow</name>
    <message>
        <source>Add a todo</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyBox</name>
    <message>
        <source>Recovery key, hidden</source>
        <translation>Wiederherstellungsschlüssel, verborgen</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Wiederherstellungsschlüssel: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryKeySheet</name>
    <message>
        <source>Recovery key for Sennight</source>
        <translation>Wiederherstellungsschlüssel für Sennight</translation>
    </message>
    <message>
        <source>The recovery key of your Sennight account. Whoever has it can read everything that you sync.</source>
        <translation>Der Wiederherstellungsschlüssel deines Sennight-Kontos. Wer ihn hat, kann alles lesen, was du synchronisierst.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>a day after completion</source>
        <translation>einen Tag nach dem Erledigen</translation>
    </message>
    <message>
        <source>a week after completion</source>
        <translation>eine Woche nach dem Erledigen</translation>
    </message>
    <message>
        <source>a month after completion</source>
        <translation>einen Monat nach dem Erledigen</translation>
    </message>
    <message>
        <source>a year after completion</source>
        <translation>ein Jahr nach dem Erledigen</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>ersten %1</translation>
    </message>
    <message>
        <source>the second %1</source>
        <translation>zweiten %1</translation>
    </message>
    <message>
        <source>the third %1</source>
        <translation>dritten %1</translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <translation>vierten %1</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>letzten %1</translation>
    </message>
    <message>
        <source>%1 number %2</source>
        <translation>%2. %1</translation>
    </message>
    <message>
        <source>%1 number %2 from the end</source>
        <translation>%2.-letzten %1</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>letzten Tag</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>day %1 from the end</source>
        <translation>%1.-letzten Tag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the month, name of the month</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a rule</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation>jeden Werktag</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>every year in January</comment>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>by the rule %1</source>
        <translation>nach der Regel %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, am %2</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle %n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after completion</source>
        <translation>
            <numerusform>einen Tag nach dem Erledigen</numerusform>
            <numerusform>%n Tage nach dem Erledigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after completion</source>
        <translation>
            <numerusform>eine Woche nach dem Erledigen</numerusform>
            <numerusform>%n Wochen nach dem Erledigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after completion</source>
        <translation>
            <numerusform>einen Monat nach dem Erledigen</numerusform>
            <numerusform>%n Monate nach dem Erledigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years after completion</source>
        <translation>
            <numerusform>ein Jahr nach dem Erledigen</numerusform>
            <numerusform>%n Jahre nach dem Erledigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>%1. Does it still matter, and is the next step clear?</source>
        <translation>%1. Ist es noch wichtig, und ist der nächste Schritt klar?</translation>
    </message>
    <message>
        <source>Review %1 of %2</source>
        <translation>Prüfung %1 von %2</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>ReviewBars</name>
    <message>
        <source>Hours a day: %1</source>
        <translation>Stunden pro Tag: %1</translation>
    </message>
</context>
<context>
    <name>ReviewChoices</name>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>%1 todos, %2</source>
        <translation>%1 Aufgaben, %2</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
</context>
<context>
    <name>ReviewHints</name>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
</context>
<context>
    <name>ReviewMenu</name>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Alle 2 Wochen</translation>
    </message>
    <message>
        <source>Every 4 weeks</source>
        <translation>Alle 4 Wochen</translation>
    </message>
    <message>
        <source>Every 13 weeks</source>
        <translation>Alle 13 Wochen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Another interval…</source>
        <translation>Anderer Abstand&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>Die Woche in Zahlen</translation>
    </message>
</context>
<context>
    <name>ReviewSteps</name>
    <message>
        <source>Steps of the review</source>
        <translation>Schritte des Rückblicks</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>This week is closed. You can still change what you decided.</source>
        <translation>Diese Woche ist abgeschlossen. Was du entschieden hast, kannst du noch ändern.</translation>
    </message>
    <message>
        <source>You can stop at any step and pick it up later.</source>
        <translation>Du kannst bei jedem Schritt aufhören und später weitermachen.</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>To Inbox</source>
        <translation>In den Eingang</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Weiterführen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>A goal again</source>
        <translation>Wieder ein Ziel</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Zum Ziel machen</translation>
    </message>
    <message numerus="yes">
        <source>open for %Ln days</source>
        <translation>
            <numerusform>seit %Ln Tag offen</numerusform>
            <numerusform>seit %Ln Tagen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message numerus="yes">
        <source>It has rolled over %Ln times. Split it, park it, or let it go; or roll it once more.</source>
        <translation>
            <numerusform>Schon %Ln-mal vertagt. Teile es auf, parke es oder lass es los; oder vertage es noch einmal.</numerusform>
            <numerusform>Schon %Ln-mal vertagt. Teile es auf, parke es oder lass es los; oder vertage es noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Weitergeführt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>no todos</source>
        <translation>keine Aufgaben</translation>
    </message>
    <message>
        <source>%1 planned, %2 tracked</source>
        <translation>%1 geplant, %2 erfasst</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>not reached in week %1</source>
        <translation>offen aus Woche&#xa0;%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>Nothing was planned.</source>
        <translation>Es war nichts geplant.</translation>
    </message>
    <message>
        <source>Everything got done.</source>
        <translation>Alles ist fertig geworden.</translation>
    </message>
    <message>
        <source>%1 of %2 todos got done.</source>
        <translation>%1 von %2 Aufgaben sind fertig geworden.</translation>
    </message>
    <message>
        <source>The week was not committed, so changes of the plan have no measure.</source>
        <translation>Die Woche war nicht festgelegt, deshalb lassen sich Änderungen am Plan nicht messen.</translation>
    </message>
    <message>
        <source>The plan stayed as it was committed.</source>
        <translation>Der Plan blieb, wie er festgelegt war.</translation>
    </message>
    <message>
        <source>Since you committed to it: %1.</source>
        <translation>Seit dem Festlegen: %1.</translation>
    </message>
    <message>
        <source>One thing did not get done.</source>
        <translation>Eine Sache ist nicht fertig geworden.</translation>
    </message>
    <message>
        <source>%1 things did not get done.</source>
        <translation>%1 Dinge sind nicht fertig geworden.</translation>
    </message>
    <message>
        <source>Nothing is left over. There is nothing to decide here.</source>
        <translation>Nichts ist übrig. Hier gibt es nichts zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow when these are decided.</source>
        <translation>
            <numerusform>%Ln weitere folgt, wenn diese entschieden sind.</numerusform>
            <numerusform>%Ln weitere folgen, wenn diese entschieden sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no goals.</source>
        <translation>Es gab keine Ziele.</translation>
    </message>
    <message>
        <source>The goal is reached.</source>
        <translation>Das Ziel ist erreicht.</translation>
    </message>
    <message>
        <source>All goals are reached.</source>
        <translation>Alle Ziele sind erreicht.</translation>
    </message>
    <message>
        <source>The goal is not reached yet.</source>
        <translation>Das Ziel ist noch nicht erreicht.</translation>
    </message>
    <message>
        <source>%1 of %2 goals are reached.</source>
        <translation>%1 von %2 Zielen sind erreicht.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Nothing ran long.</source>
        <translation>Nichts hat länger gedauert.</translation>
    </message>
    <message>
        <source>One todo ran long.</source>
        <translation>Eine Aufgabe hat länger gedauert.</translation>
    </message>
    <message>
        <source>%1 todos ran long.</source>
        <translation>%1 Aufgaben haben länger gedauert.</translation>
    </message>
    <message>
        <source>What has no project</source>
        <translation>Alles ohne Projekt</translation>
    </message>
    <message>
        <source>%1 took %2 times as long</source>
        <translation>%1 dauerte %2-mal so lang</translation>
    </message>
    <message>
        <source>Every project came in close to its estimates.</source>
        <translation>Jedes Projekt lag nahe an seinen Schätzungen.</translation>
    </message>
    <message>
        <source>the rest came in under</source>
        <translation>der Rest blieb darunter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos do not fit yet.</source>
        <translation>
            <numerusform>Eine Aufgabe passt noch nicht hinein.</numerusform>
            <numerusform>%Ln Aufgaben passen noch nicht hinein.</numerusform>
        </translation>
    </message>
    <message>
        <source>no goals</source>
        <translation>keine Ziele</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to close</source>
        <translation>
            <numerusform>noch %Ln offen</numerusform>
            <numerusform>noch %Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reached</source>
        <translation>%1 von %2 erreicht</translation>
    </message>
    <message>
        <source>nothing left over</source>
        <translation>nichts übrig</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ran long</source>
        <translation>
            <numerusform>%Ln dauerte länger</numerusform>
            <numerusform>%Ln dauerten länger</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ran long</source>
        <translation>nichts dauerte länger</translation>
    </message>
    <message>
        <source>no goals yet</source>
        <translation>noch keine Ziele</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals</source>
        <translation>
            <numerusform>%Ln Ziel</numerusform>
            <numerusform>%Ln Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Übriges</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Close the week</source>
        <translation>Woche abschließen</translation>
    </message>
    <message>
        <source>%1 done, %2</source>
        <translation>%1 erledigt, %2</translation>
    </message>
    <message>
        <source>a line for later</source>
        <translation>eine Zeile für später</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>What should be true by the end of week %1?</source>
        <translation>Was soll in Woche&#xa0;%1 gelingen?</translation>
    </message>
    <message>
        <source>What would you tell next week&apos;s you?</source>
        <translation>Was möchtest du dir für nächste Woche mitgeben?</translation>
    </message>
    <message>
        <source>Next week may have some.</source>
        <translation>Vielleicht bekommt die nächste Woche welche.</translation>
    </message>
    <message>
        <source>A goal that goes on takes its open todos with it.</source>
        <translation>Ein Ziel, das weitergeht, nimmt seine offenen Aufgaben mit.</translation>
    </message>
    <message>
        <source>No todo that was done has both an estimate and tracked time.</source>
        <translation>Keine erledigte Aufgabe hat sowohl eine Schätzung als auch erfasste Zeit.</translation>
    </message>
    <message>
        <source>One line is enough. It is shown on the first day of the week.</source>
        <translation>Eine Zeile genügt. Sie erscheint am ersten Tag der Woche.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1, as many as last week</source>
        <translation>%1, so viele wie letzte Woche</translation>
    </message>
    <message>
        <source>%1, %2 more than last week</source>
        <translation>%1, %2 mehr als letzte Woche</translation>
    </message>
    <message>
        <source>%1, %2 fewer than last week</source>
        <translation>%1, %2 weniger als letzte Woche</translation>
    </message>
    <message>
        <source>No estimate can be compared with tracked time.</source>
        <translation>Keine Schätzung lässt sich mit erfasster Zeit vergleichen.</translation>
    </message>
    <message>
        <source>You planned %1 for what took %2.</source>
        <translation>Geplant waren %1, gebraucht hast du %2.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche&#xa0;%1</translation>
    </message>
    <message>
        <source>Decide each one once. Letting go is a decision too, and Undo takes it back.</source>
        <translation>Entscheide über jede einmal. Loslassen ist auch eine Entscheidung, und Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>outcome</comment>
        <translation>Geteilt</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Keep on this device only</source>
        <translation>Nur auf diesem Gerät behalten</translation>
    </message>
    <message>
        <source>“%1” and its todos no longer leave this device. What was sent before stays locked on the server until it is tidied up.</source>
        <translation>„%1“ und seine Aufgaben verlassen dieses Gerät nicht mehr. Was vorher gesendet wurde, bleibt verschlossen auf dem Server, bis dort aufgeräumt wird.</translation>
    </message>
    <message>
        <source>Keep the copy on your other devices?</source>
        <translation>Die Kopie auf deinen anderen Geräten behalten?</translation>
    </message>
    <message>
        <source>Keep the copy there, as it is now</source>
        <translation>Die Kopie dort behalten, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>It no longer follows what you change here.</source>
        <translation>Sie folgt nicht mehr dem, was du hier änderst.</translation>
    </message>
    <message>
        <source>It is deleted there, and stays in their History.</source>
        <translation>Sie wird dort gelöscht und bleibt in deren Verlauf.</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Todos</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Goals and projects</source>
        <translation>Ziele und Projekte</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Die ersten %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide it</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put the recovery key somewhere safe</source>
        <translation>Leg den Wiederherstellungsschlüssel sicher ab</translation>
    </message>
    <message>
        <source>Enter the present one; a new passphrase needs to be longer</source>
        <translation>Gib das jetzige ein; eine neue Passphrase muss länger sein</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep the new recovery key</source>
        <translation>Bewahre den neuen Wiederherstellungsschlüssel auf</translation>
    </message>
    <message>
        <source>Replace recovery key and passphrase?</source>
        <translation>Wiederherstellungsschlüssel und Passphrase ersetzen?</translation>
    </message>
    <message>
        <source>Present recovery key or passphrase</source>
        <translation>Jetziger Wiederherstellungsschlüssel oder jetzige Passphrase</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Kann wegbleiben</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>I have put the recovery key somewhere I will find it in a year.</source>
        <translation>Ich habe den Wiederherstellungsschlüssel dort abgelegt, wo ich ihn in einem Jahr finde.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>First you put the new recovery key somewhere. Until you replace them, the old recovery key and passphrase open your data.</source>
        <translation>Zuerst legst du den neuen Wiederherstellungsschlüssel irgendwo ab. Bis du sie ersetzt, öffnen der alte Wiederherstellungsschlüssel und die alte Passphrase deine Daten.</translation>
    </message>
    <message>
        <source>Put it somewhere now: it is shown only here. The old recovery key and passphrase open your data until you replace them, and nothing from then on.</source>
        <translation>Leg ihn jetzt irgendwo ab: Er wird nur hier gezeigt. Der alte Wiederherstellungsschlüssel und die alte Passphrase öffnen deine Daten, bis du sie ersetzt, und danach nichts mehr.</translation>
    </message>
    <message>
        <source>Put it somewhere now: it is shown only here. The old recovery key opens your data until you replace it, and nothing from then on.</source>
        <translation>Leg ihn jetzt irgendwo ab: Er wird nur hier gezeigt. Der alte Wiederherstellungsschlüssel öffnet deine Daten, bis du ihn ersetzt, und danach nichts mehr.</translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with your copy.</source>
        <translation>Das ist nicht Gruppe %1. Vergleich sie mit deiner Abschrift.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>SelectedTodo</name>
    <message numerus="yes">
        <source>%Ln todos wait for a place</source>
        <translation>
            <numerusform>Eine Aufgabe wartet auf ihren Platz</numerusform>
            <numerusform>%Ln Aufgaben warten auf ihren Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>Triage goes through them one at a time: project, next step, goal, day. You can leave at any point; what is decided stays.</source>
        <translation>Beim Sichten gehst du sie einzeln durch: Projekt, nächster Schritt, Ziel, Tag. Du kannst jederzeit aufhören; was entschieden ist, bleibt.</translation>
    </message>
    <message>
        <source>Start triage</source>
        <translation>Sichten beginnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ServerStep</name>
    <message>
        <source>It is not asked yet: that comes with the last step.</source>
        <translation>Er wird noch nicht gefragt: Das kommt mit dem letzten Schritt.</translation>
    </message>
    <message>
        <source>Which server</source>
        <translation>Welcher Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Where the server asks for one; it works once</source>
        <translation>Wo der Server eine verlangt; sie gilt einmal</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>As your other devices show it</source>
        <translation>So zeigen es deine anderen Geräte</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Name dieses Geräts</translation>
    </message>
    <message>
        <source>This computer has no keychain. We ask for a passphrase once after each start.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund. Wir fragen nach jedem Start einmal nach einer Passphrase.</translation>
    </message>
    <message>
        <source>The keys of this device are kept in the system keychain.</source>
        <translation>Die Schlüssel dieses Geräts liegen im Schlüsselbund des Systems.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Data &amp; backups</source>
        <translation>Daten &amp; Sicherung</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Sennight</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message>
        <source>Back: %1</source>
        <translation>Zurück: %1</translation>
    </message>
    <message>
        <source>You can keep working meanwhile</source>
        <translation>Du kannst inzwischen weiterarbeiten</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShutdownPanel</name>
    <message>
        <source>Shut down the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open</source>
        <translation>
            <numerusform>%Ln ist offen</numerusform>
            <numerusform>%Ln sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>All to tomorrow</source>
        <translation>Alle auf morgen</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Heute offen</translation>
    </message>
    <message>
        <source>Nothing is open. The day is yours.</source>
        <translation>Nichts ist offen. Der Tag gehört dir.</translation>
    </message>
    <message>
        <source>One line for tomorrow</source>
        <translation>Eine Zeile für morgen</translation>
    </message>
    <message>
        <source>What would you tell tomorrow&apos;s you?</source>
        <translation>Was möchtest du dir für morgen mitgeben?</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Feierabend</translation>
    </message>
</context>
<context>
    <name>ShutdownRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1  Tomorrow</source>
        <translation>1  Morgen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>2  Next week</source>
        <translation>2  Nächste Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>2  This week</source>
        <translation>2  Diese Woche</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>3  Let go</source>
        <translation>3  Loslassen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SidebarActions</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Add a todo</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
</context>
<context>
    <name>SidebarPlaces</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Review, begun</source>
        <translation>Rückblick, begonnen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
</context>
<context>
    <name>SidebarProjects</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>One part a line, with its estimate at the end</source>
        <translation>Ein Teil pro Zeile, mit seiner Schätzung am Ende</translation>
    </message>
    <message>
        <source>Write the outline 45m</source>
        <translation>Gliederung schreiben 45m</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StageBars</name>
    <message>
        <source>Stage %1 of 5</source>
        <translation>Stufe %1 von 5</translation>
    </message>
</context>
<context>
    <name>StageChip</name>
    <message>
        <source>Dumped</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von dir gesetzt</translation>
    </message>
</context>
<context>
    <name>StageTitles</name>
    <message>
        <source>Dumped</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Dump</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Stage %1 of 5, %2</source>
        <translation>Stufe %1 von 5, %2</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>dumped</source>
        <translation>notiert</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>festgelegt</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>This device joins your others. What is here and what is there come together.</source>
        <translation>Dieses Gerät tritt deinen anderen bei. Was hier ist und was dort ist, kommt zusammen.</translation>
    </message>
    <message>
        <source>The account is made, and your data goes there, locked. You can cancel while it does.</source>
        <translation>Das Konto wird angelegt, und deine Daten gehen verschlossen dorthin. Du kannst währenddessen abbrechen.</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Prüfen und beginnen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Setting sync up</source>
        <translation>Synchronisierung wird eingerichtet</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet durch</translation>
    </message>
    <message>
        <source>your recovery key</source>
        <translation>deinen Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>your passphrase</source>
        <translation>deine Passphrase</translation>
    </message>
    <message>
        <source>the recovery key alone</source>
        <translation>den Wiederherstellungsschlüssel allein</translation>
    </message>
    <message>
        <source>the passphrase or the recovery key</source>
        <translation>die Passphrase oder den Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Keys of this device</source>
        <translation>Schlüssel dieses Geräts</translation>
    </message>
    <message>
        <source>in a file under a passphrase</source>
        <translation>in einer Datei unter einer Passphrase</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>What syncs</source>
        <translation>Was synchronisiert wird</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Pause</source>
        <comment>sync</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>sync</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Jetzt löschen</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Nur dieses Gerät</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Do it today</source>
        <translation>Heute erledigen</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>Begründung ausblenden</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>SwitchQuestion</name>
    <message>
        <source>Keep</source>
        <translation>Nicht wechseln</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Stop “%1” and start this one?</source>
        <translation>„%1“ anhalten und diese Aufgabe starten?</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>This computer is not online.</source>
        <translation>Dieser Rechner ist nicht online.</translation>
    </message>
    <message>
        <source>Your changes are safe here and go out when it is back.</source>
        <translation>Deine Änderungen sind hier sicher und gehen hinaus, wenn er es wieder ist.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Your changes are safe here.</source>
        <translation>Dieses Netz will, dass du dich zuerst anmeldest. Deine Änderungen sind hier sicher.</translation>
    </message>
    <message>
        <source>Open a web page to sign in to the network, then try again.</source>
        <translation>Öffne eine Webseite, um dich im Netz anzumelden, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The proxy of this network refused. Your changes are safe here.</source>
        <translation>Der Proxy dieses Netzes hat abgelehnt. Deine Änderungen sind hier sicher.</translation>
    </message>
    <message>
        <source>Check the name and password of the proxy in the system&apos;s settings.</source>
        <translation>Prüf Name und Passwort des Proxys in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>%1 is busy and asked to wait. Your changes are safe here.</source>
        <translation>%1 ist beschäftigt und bat zu warten. Deine Änderungen sind hier sicher.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>There is no room left on the server. Nothing was lost.</source>
        <translation>Auf dem Server ist kein Platz mehr. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for more room.</source>
        <translation>Bitte, wer den Server betreibt, um mehr Platz.</translation>
    </message>
    <message>
        <source>Cannot reach %1. Your changes are safe here.</source>
        <translation>%1 ist nicht erreichbar. Deine Änderungen sind hier sicher.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it stays so, check the address.</source>
        <translation>Es wird von selbst wieder versucht. Bleibt es so, prüf die Adresse.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is your server. Nothing was sent.</source>
        <translation>%1 konnte nicht beweisen, dass es dein Server ist. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a Sennight server.</source>
        <translation>Was bei %1 antwortet, ist kein Sennight-Server.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüf die Adresse.</translation>
    </message>
    <message>
        <source>Another device uses a newer Sennight.</source>
        <translation>Ein anderes Gerät verwendet ein neueres Sennight.</translation>
    </message>
    <message>
        <source>Update this one to go on syncing.</source>
        <translation>Aktualisiere dieses, um weiter zu synchronisieren.</translation>
    </message>
    <message>
        <source>This device was removed from your devices. Everything on it stays; it no longer syncs.</source>
        <translation>Dieses Gerät wurde von deinen Geräten entfernt. Alles darauf bleibt; es synchronisiert nicht mehr.</translation>
    </message>
    <message>
        <source>Keep using it alone, or join again.</source>
        <translation>Verwende es allein weiter, oder tritt wieder bei.</translation>
    </message>
    <message>
        <source>What you change here stays here as a copy, because this device may not edit.</source>
        <translation>Was du hier änderst, bleibt hier als Kopie, weil dieses Gerät nicht bearbeiten darf.</translation>
    </message>
    <message>
        <source>Give it more trust on a device with full trust.</source>
        <translation>Gib ihm auf einem Gerät mit vollem Vertrauen mehr Vertrauen.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Your changes are safe here.</source>
        <translation>Der Schlüsselbund dieses Rechners ist verschlossen. Deine Änderungen sind hier sicher.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Schließ ihn auf, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keys of this device are locked. Your changes are safe here.</source>
        <translation>Die Schlüssel dieses Geräts sind verschlossen. Deine Änderungen sind hier sicher.</translation>
    </message>
    <message>
        <source>Enter the passphrase of this device to go on syncing.</source>
        <translation>Gib die Passphrase dieses Geräts ein, um weiter zu synchronisieren.</translation>
    </message>
    <message>
        <source>The keys of this device are gone. Everything on it stays.</source>
        <translation>Die Schlüssel dieses Geräts sind weg. Alles darauf bleibt.</translation>
    </message>
    <message>
        <source>Join again with your recovery key or passphrase.</source>
        <translation>Tritt mit Wiederherstellungsschlüssel oder Passphrase wieder bei.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the keys of this device.</source>
        <translation>Wähle eine Passphrase für die Schlüssel dieses Geräts.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off, so other devices may show odd times.</source>
        <translation>Die Uhr dieses Rechners geht falsch, deshalb zeigen andere Geräte vielleicht seltsame Zeiten.</translation>
    </message>
    <message>
        <source>Set the clock right in the system&apos;s settings.</source>
        <translation>Stell die Uhr in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>A character of the recovery key is wrong.</source>
        <translation>Ein Zeichen des Wiederherstellungsschlüssels ist falsch.</translation>
    </message>
    <message>
        <source>Compare it with your copy, group by group.</source>
        <translation>Vergleich ihn Gruppe für Gruppe mit deiner Abschrift.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key is not right.</source>
        <translation>Gruppe %1 des Wiederherstellungsschlüssels stimmt nicht.</translation>
    </message>
    <message>
        <source>Compare it with your copy.</source>
        <translation>Vergleich sie mit deiner Abschrift.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Write it like sync.example.org.</source>
        <translation>Schreib sie wie sync.example.org.</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted.</source>
        <translation>Der Weg zu dieser Adresse ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Nimm eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a new one.</source>
        <translation>Bitte, wer den Server betreibt, um eine neue.</translation>
    </message>
    <message>
        <source>%1 takes no new accounts.</source>
        <translation>%1 nimmt keine neuen Konten an.</translation>
    </message>
    <message>
        <source>Join an account that you have, or use another server.</source>
        <translation>Tritt einem Konto bei, das du hast, oder nimm einen anderen Server.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Diese Passphrase ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>Use four or more words that do not belong together.</source>
        <translation>Nimm vier oder mehr Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used.</source>
        <translation>Diese Passphrase lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Use letters, digits and signs that every keyboard has.</source>
        <translation>Nimm Buchstaben, Ziffern und Zeichen, die jede Tastatur hat.</translation>
    </message>
    <message>
        <source>This does not open your data.</source>
        <translation>Das öffnet deine Daten nicht.</translation>
    </message>
    <message>
        <source>Check capital letters, or use the other one: passphrase or recovery key.</source>
        <translation>Prüf die Großbuchstaben, oder nimm das andere: Passphrase oder Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>The recovery key was not asked back yet.</source>
        <translation>Nach dem Wiederherstellungsschlüssel wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Enter the group that is asked for.</source>
        <translation>Gib die Gruppe ein, nach der gefragt wird.</translation>
    </message>
    <message>
        <source>Something came that none of your devices wrote. It was refused.</source>
        <translation>Es kam etwas, das keines deiner Geräte geschrieben hat. Es wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Nothing here was changed. Tell whoever runs the server.</source>
        <translation>Hier wurde nichts geändert. Sag es dem, der den Server betreibt.</translation>
    </message>
    <message>
        <source>Two of your devices have the same changes and show different things.</source>
        <translation>Zwei deiner Geräte haben dieselben Änderungen und zeigen Verschiedenes.</translation>
    </message>
    <message>
        <source>Nothing is lost. Please report this: it is a mistake of Sennight.</source>
        <translation>Nichts ist verloren. Bitte melde das: Es ist ein Fehler von Sennight.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>Dieses Gerät darf das nicht.</translation>
    </message>
    <message>
        <source>Do it on a device with full trust.</source>
        <translation>Tu es auf einem Gerät mit vollem Vertrauen.</translation>
    </message>
    <message>
        <source>This is the last device with full trust.</source>
        <translation>Das ist das letzte Gerät mit vollem Vertrauen.</translation>
    </message>
    <message>
        <source>Give another device full trust first.</source>
        <translation>Gib zuerst einem anderen Gerät volles Vertrauen.</translation>
    </message>
    <message>
        <source>There is too little memory to make the keys.</source>
        <translation>Für die Schlüssel ist zu wenig Speicher da.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließ andere Programme, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>Abgebrochen. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Beginn noch einmal, wann du magst.</translation>
    </message>
    <message>
        <source>Sync needs you: check the address</source>
        <translation>Sync braucht dich: Adresse prüfen</translation>
    </message>
    <message>
        <source>Sync needs you: update</source>
        <translation>Sync braucht dich: aktualisieren</translation>
    </message>
    <message>
        <source>Sync needs you: join again</source>
        <translation>Sync braucht dich: wieder beitreten</translation>
    </message>
    <message>
        <source>Sync needs you: unlock</source>
        <translation>Sync braucht dich: aufschließen</translation>
    </message>
    <message>
        <source>This device may only read</source>
        <translation>Dieses Gerät darf nur lesen</translation>
    </message>
    <message>
        <source>No room on the server</source>
        <translation>Kein Platz auf dem Server</translation>
    </message>
    <message>
        <source>Sync needs you: see what</source>
        <translation>Sync braucht dich: nachsehen</translation>
    </message>
    <message>
        <source>Full trust</source>
        <translation>Volles Vertrauen</translation>
    </message>
    <message>
        <source>Can edit</source>
        <translation>Darf bearbeiten</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Stores only</source>
        <translation>Verwahrt nur</translation>
    </message>
    <message>
        <source>It can edit, and change and revoke devices</source>
        <translation>Es darf bearbeiten sowie Geräte ändern und entfernen</translation>
    </message>
    <message>
        <source>It can read and edit everything</source>
        <translation>Es darf alles lesen und bearbeiten</translation>
    </message>
    <message>
        <source>It keeps locked blocks and can read none</source>
        <translation>Es verwahrt verschlossene Blöcke und kann keinen lesen</translation>
    </message>
    <message>
        <source>Sync was turned on</source>
        <translation>Die Synchronisierung wurde eingeschaltet</translation>
    </message>
    <message>
        <source>This device joined</source>
        <translation>Dieses Gerät ist beigetreten</translation>
    </message>
    <message>
        <source>Sync was turned off</source>
        <translation>Die Synchronisierung wurde ausgeschaltet</translation>
    </message>
    <message>
        <source>Sync was paused</source>
        <translation>Die Synchronisierung wurde angehalten</translation>
    </message>
    <message>
        <source>Sync was resumed</source>
        <translation>Die Synchronisierung wurde fortgesetzt</translation>
    </message>
    <message>
        <source>Recovery key and passphrase were replaced</source>
        <translation>Wiederherstellungsschlüssel und Passphrase wurden ersetzt</translation>
    </message>
    <message>
        <source>“%1” joined</source>
        <translation>„%1“ ist beigetreten</translation>
    </message>
    <message>
        <source>A device is now called “%1”</source>
        <translation>Ein Gerät heißt jetzt „%1“</translation>
    </message>
    <message>
        <source>The trust of “%1” was changed</source>
        <translation>Das Vertrauen von „%1“ wurde geändert</translation>
    </message>
    <message>
        <source>“%1” was revoked</source>
        <translation>„%1“ wurde entfernt</translation>
    </message>
    <message>
        <source>Check the address. If it is right, this computer does not trust the server&apos;s certificate: ask whoever runs the server.</source>
        <translation>Prüf die Adresse. Stimmt sie, so vertraut dieser Rechner dem Zertifikat des Servers nicht: frag, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>%1 did not answer: it may have happened, or not.</source>
        <translation>%1 hat nicht geantwortet: Vielleicht ist es geschehen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Keep the old and the new recovery key, and try again.</source>
        <translation>Heb den alten und den neuen Wiederherstellungsschlüssel auf und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This computer has no keychain, or it was not opened.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, oder er wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 wants an invite. None was given, or it was used before, is too old or was mistyped.</source>
        <translation>%1 verlangt eine Einladung. Es wurde keine angegeben, oder sie wurde schon benutzt, ist zu alt oder vertippt.</translation>
    </message>
    <message>
        <source>Try again when it is.</source>
        <translation>Versuch es wieder, wenn er online ist.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Dieses Netz will, dass du dich zuerst anmeldest.</translation>
    </message>
    <message>
        <source>The proxy of this network refused.</source>
        <translation>Der Proxy dieses Netzes hat abgelehnt.</translation>
    </message>
    <message>
        <source>%1 is busy and asked to wait.</source>
        <translation>%1 ist beschäftigt und bat zu warten.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuch es in einer Weile wieder.</translation>
    </message>
    <message>
        <source>%1 answers, but it has a fault.</source>
        <translation>%1 antwortet, hat aber einen Fehler.</translation>
    </message>
    <message>
        <source>Try again in a while. If it stays so, tell whoever runs the server.</source>
        <translation>Versuch es in einer Weile wieder. Bleibt es so, sag es dem, der den Server betreibt.</translation>
    </message>
    <message>
        <source>Cannot reach %1.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Prüf die Adresse und das Netz, dann versuch es wieder.</translation>
    </message>
    <message>
        <source>%1 answers, but it has a fault. Your changes are safe here.</source>
        <translation>%1 antwortet, hat aber einen Fehler. Deine Änderungen sind hier sicher.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it stays so, tell whoever runs the server.</source>
        <translation>Es wird von selbst wieder versucht. Bleibt es so, sag es dem, der den Server betreibt.</translation>
    </message>
    <message>
        <source>Your account or this device is no longer known to %1. The account may have been deleted on another device, or an older backup was put back there. Everything here stays.</source>
        <translation>Dein Konto oder dieses Gerät ist für %1 unbekannt. Vielleicht wurde das Konto auf einem anderen Gerät gelöscht, oder dort wurde eine ältere Sicherung zurückgespielt. Alles hier bleibt.</translation>
    </message>
    <message>
        <source>Join again; where the account was deleted, set it up anew or turn sync off.</source>
        <translation>Tritt wieder bei; wurde das Konto gelöscht, richte es neu ein oder schalte die Synchronisierung aus.</translation>
    </message>
    <message>
        <source>The keychain with the keys of this device does not answer. Your changes are safe here.</source>
        <translation>Der Schlüsselbund mit den Schlüsseln dieses Geräts antwortet nicht. Deine Änderungen sind hier sicher.</translation>
    </message>
    <message>
        <source>Start it, or sign in to this computer as you usually do, then try again.</source>
        <translation>Starte ihn, oder melde dich wie gewohnt an diesem Rechner an, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Sync is doing something else right now. Nothing was changed.</source>
        <translation>Die Synchronisierung ist gerade mit etwas anderem beschäftigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>Versuch es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Sync is off.</source>
        <translation>Die Synchronisierung ist aus.</translation>
    </message>
    <message>
        <source>Turn it on first.</source>
        <translation>Schalte sie zuerst ein.</translation>
    </message>
    <message>
        <source>Sync is on already. Nothing was changed.</source>
        <translation>Die Synchronisierung ist schon an. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>For another account, turn it off first; everything stays here.</source>
        <translation>Für ein anderes Konto schalte sie zuerst aus; hier bleibt alles.</translation>
    </message>
    <message>
        <source>A device cannot remove itself.</source>
        <translation>Ein Gerät kann sich nicht selbst entfernen.</translation>
    </message>
    <message>
        <source>Turn sync off here, or remove it on another device.</source>
        <translation>Schalte die Synchronisierung hier aus, oder entferne es auf einem anderen Gerät.</translation>
    </message>
    <message>
        <source>The account has no such device.</source>
        <translation>Das Konto hat kein solches Gerät.</translation>
    </message>
    <message>
        <source>Look at the list of devices again.</source>
        <translation>Sieh dir die Liste der Geräte noch einmal an.</translation>
    </message>
    <message>
        <source>That device was removed before, and that is for good.</source>
        <translation>Dieses Gerät wurde schon entfernt, und das ist endgültig.</translation>
    </message>
    <message>
        <source>It can join again with the recovery key or passphrase.</source>
        <translation>Es kann mit Wiederherstellungsschlüssel oder Passphrase wieder beitreten.</translation>
    </message>
    <message>
        <source>It is so already. Nothing was changed.</source>
        <translation>Es ist schon so. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This computer is not online. Nothing here was changed.</source>
        <translation>Dieser Rechner ist nicht online. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Connect it, then try again.</source>
        <translation>Verbinde ihn und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Cannot reach %1. Nothing here was changed.</source>
        <translation>%1 ist nicht zu erreichen. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the address, and that the server is running; then try again.</source>
        <translation>Prüf die Adresse und ob der Server läuft; versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Nothing here was changed.</source>
        <translation>Dieses Netz verlangt erst eine Anmeldung. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is busy and asked to wait. Nothing here was changed.</source>
        <translation>%1 ist beschäftigt und bittet zu warten. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuch es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>This recovery key opens no account on %1.</source>
        <translation>Dieser Wiederherstellungsschlüssel öffnet kein Konto auf %1.</translation>
    </message>
    <message>
        <source>It may have been replaced by a newer one, belong to another account or server, or the account was deleted.</source>
        <translation>Vielleicht wurde er durch einen neueren ersetzt, gehört zu einem anderen Konto oder Server, oder das Konto wurde gelöscht.</translation>
    </message>
    <message>
        <source>This passphrase does not open your data.</source>
        <translation>Diese Passphrase öffnet deine Daten nicht.</translation>
    </message>
    <message>
        <source>Check capital letters, or use the recovery key.</source>
        <translation>Prüf die Großbuchstaben, oder nimm den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>%1 makes new accounts with an invite only.</source>
        <translation>%1 legt neue Konten nur mit einer Einladung an.</translation>
    </message>
    <message>
        <source>Enter the invite that you have from whoever runs the server.</source>
        <translation>Gib die Einladung ein, die du von denen hast, die den Server betreiben.</translation>
    </message>
    <message>
        <source>%1 did not take this invite: it was used before, is too old or was mistyped.</source>
        <translation>%1 hat diese Einladung nicht angenommen: Sie wurde schon verwendet, ist zu alt oder vertippt.</translation>
    </message>
    <message>
        <source>It can read everything and change nothing</source>
        <translation>Es darf alles lesen und nichts ändern</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Sync was not set up</source>
        <translation>Die Synchronisierung wurde nicht eingerichtet</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>sync</comment>
        <translation>Braucht dich</translation>
    </message>
</context>
<context>
    <name>SyncIntro</name>
    <message>
        <source>Everything is on this device only, and nothing leaves it. With sync, several devices of yours show the same: each change is locked here before it goes out, and only your devices can open it.</source>
        <translation>Alles ist nur auf diesem Gerät, und nichts verlässt es. Mit der Synchronisierung zeigen mehrere deiner Geräte dasselbe: Jede Änderung wird hier verschlossen, bevor sie hinausgeht, und nur deine Geräte können sie öffnen.</translation>
    </message>
    <message>
        <source>On your own server, or one that you trust to be there. You need its address, and an invite where it asks for one.</source>
        <translation>Auf deinem eigenen Server oder einem, auf den du dich verlässt. Du brauchst seine Adresse, und eine Einladung, wo er eine verlangt.</translation>
    </message>
    <message>
        <source>Begin with this device</source>
        <translation>Mit diesem Gerät beginnen</translation>
    </message>
    <message>
        <source>Set up sync…</source>
        <translation>Synchronisierung einrichten…</translation>
    </message>
    <message>
        <source>Another device of yours syncs already. You need its server&apos;s address, and your recovery key or passphrase.</source>
        <translation>Ein anderes Gerät von dir synchronisiert schon. Du brauchst die Adresse seines Servers und deinen Wiederherstellungsschlüssel oder deine Passphrase.</translation>
    </message>
    <message>
        <source>Join my devices</source>
        <translation>Meinen Geräten beitreten</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Beitreten…</translation>
    </message>
    <message>
        <source>The sample week never syncs.</source>
        <translation>Die Beispielwoche wird nie synchronisiert.</translation>
    </message>
    <message>
        <source>Sync is not there: this profile can only be read, or a part of Sennight is missing.</source>
        <translation>Synchronisierung gibt es hier nicht: Dieses Profil lässt sich nur lesen, oder ein Teil von Sennight fehlt.</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>On this device only</source>
        <translation>Nur auf diesem Gerät</translation>
    </message>
</context>
<context>
    <name>SyncLog</name>
    <message>
        <source>Sync log</source>
        <translation>Protokoll der Synchronisierung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Nothing of that kind happened.</source>
        <translation>Nichts dergleichen ist geschehen.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>On</source>
        <comment>sync</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Sync is on</source>
        <translation>Die Synchronisierung ist an</translation>
    </message>
</context>
<context>
    <name>SyncPopover</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>sync</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>sync</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Jetzt löschen</translation>
    </message>
</context>
<context>
    <name>SyncSetup</name>
    <message>
        <source>Cancel the set-up</source>
        <translation>Die Einrichtung abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>You can turn sync off later. Everything stays on this device either way.</source>
        <translation>Du kannst die Synchronisierung später ausschalten. Alles bleibt in jedem Fall auf diesem Gerät.</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Sennight server · %1 · encrypted end to end</source>
        <translation>Sennight-Server · %1 · durchgehend verschlüsselt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>short name of the account, where its keys are</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stored there</source>
        <translation>Dort gespeichert</translation>
    </message>
    <message>
        <source>Two devices changed the same thing. Both versions are safe.</source>
        <translation>Zwei Geräte haben dasselbe geändert. Beide Fassungen sind sicher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts waiting</source>
        <translation>
            <numerusform>%Ln Konflikt wartet</numerusform>
            <numerusform>%Ln Konflikte warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>What syncs</source>
        <translation>Was synchronisiert wird</translation>
    </message>
    <message>
        <source>Turn sync off…</source>
        <translation>Synchronisierung ausschalten…</translation>
    </message>
    <message>
        <source>To add a device, choose “Join my devices” on it.</source>
        <translation>Um ein Gerät hinzuzufügen, wähle darauf „Meinen Geräten beitreten“.</translation>
    </message>
</context>
<context>
    <name>TimeEntryText</name>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>running since %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>TimerBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>TimerCard</name>
    <message>
        <source>Timer: %1, %2 %3</source>
        <translation>Timer: %1, %2 %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>TimerRing</name>
    <message>
        <source>%1 per cent of the estimate</source>
        <translation>%1 Prozent der Schätzung</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>TodayHero</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Extend by 30m</source>
        <translation>30m mehr</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Abziehen</translation>
    </message>
</context>
<context>
    <name>TodayLists</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Add to today</source>
        <translation>Für heute hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Capacity %1</source>
        <translation>Kapazität %1</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 drüber</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>You have %1. Pull something from the week.</source>
        <translation>Du hast %1. Hole dir etwas aus der Woche.</translation>
    </message>
    <message>
        <source>Today is done. %1, %2.</source>
        <translation>Für heute ist alles erledigt. %1, %2.</translation>
    </message>
    <message>
        <source>No todo of %1 is for today.</source>
        <translation>Für heute ist keine Aufgabe aus %1 geplant.</translation>
    </message>
    <message>
        <source>No todo here has these words.</source>
        <translation>Keine Aufgabe hier enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
</context>
<context>
    <name>TodaysLine</name>
    <message>
        <source>From yesterday: %1</source>
        <translation>Von gestern: %1</translation>
    </message>
</context>
<context>
    <name>TodoEditor</name>
    <message>
        <source>Todo: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>Andere nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>What you wrote is kept. The other text: “%1”</source>
        <translation>Was du geschrieben hast, bleibt. Die andere Fassung: „%1“</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert&#xa0;…</translation>
    </message>
    <message>
        <source>Tracked time</source>
        <translation>Erfasste Zeit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Two devices changed this todo</source>
        <translation>Zwei Geräte haben diese Aufgabe geändert</translation>
    </message>
    <message>
        <source>Choose between versions</source>
        <translation>Zwischen den Fassungen wählen</translation>
    </message>
</context>
<context>
    <name>TodoGroupTitle</name>
    <message>
        <source>%1, fold</source>
        <translation>%1, einklappen</translation>
    </message>
    <message>
        <source>%1, unfold</source>
        <translation>%1, ausklappen</translation>
    </message>
</context>
<context>
    <name>TodoHover</name>
    <message>
        <source>Pause the timer</source>
        <translation>Timer anhalten</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Timer starten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>TodoMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>Timer starten oder anhalten</translation>
    </message>
    <message>
        <source>Tracked time…</source>
        <translation>Erfasste Zeit&#xa0;…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>Datum wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Unschedule</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>Estimate…</source>
        <translation>Schätzung&#xa0;…</translation>
    </message>
    <message>
        <source>Project…</source>
        <translation>Projekt&#xa0;…</translation>
    </message>
    <message>
        <source>Goal…</source>
        <translation>Ziel&#xa0;…</translation>
    </message>
    <message>
        <source>Due…</source>
        <translation>Frist&#xa0;…</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholung&#xa0;…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort&#xa0;…</translation>
    </message>
    <message>
        <source>Waits for…</source>
        <translation>Wartet auf&#xa0;…</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Schritt hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Alt+→</source>
        <translation>Alt+→</translation>
    </message>
    <message>
        <source>Make it a step of the one above</source>
        <translation>Zum Schritt der Aufgabe darüber machen</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>No longer a step</source>
        <translation>Kein Schritt mehr</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Everything is on this device only</source>
        <translation>Alles ist nur auf diesem Gerät</translation>
    </message>
    <message>
        <source>Where is my change?</source>
        <translation>Wo ist meine Änderung?</translation>
    </message>
    <message>
        <source>There is one version only</source>
        <translation>Es gibt nur eine Fassung</translation>
    </message>
    <message>
        <source>Choose between versions…</source>
        <translation>Zwischen den Fassungen wählen…</translation>
    </message>
</context>
<context>
    <name>TodoPicker</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>TodoText</name>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>seit %1 Uhr</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a time of day</comment>
        <translation>fällig um %1</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelassen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done, timer running</source>
        <translation>nicht erledigt, Timer läuft</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>hohe Priorität</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>mittlere Priorität</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>niedrige Priorität</translation>
    </message>
    <message>
        <source>%1 tracked</source>
        <translation>%1 erfasst</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant für %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>a time of day</comment>
        <translation>überfällig seit %1 Uhr</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message numerus="yes">
        <source>rolled over %Ln times</source>
        <translation>
            <numerusform>%Ln-mal vertagt</numerusform>
            <numerusform>%Ln-mal vertagt</numerusform>
        </translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>subtasks: %1 done</source>
        <translation>Schritte: %1 erledigt</translation>
    </message>
    <message>
        <source>stays on this device</source>
        <translation>bleibt auf diesem Gerät</translation>
    </message>
    <message>
        <source>waiting to sync</source>
        <translation>wartet auf Abgleich</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>rolled %1×</source>
        <translation>%1× vertagt</translation>
    </message>
    <message>
        <source>2 versions</source>
        <translation>2 Fassungen</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>verschoben auf %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>erledigt am %1</translation>
    </message>
    <message>
        <source>let go %1</source>
        <translation>losgelassen am %1</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgeholt</translation>
    </message>
</context>
<context>
    <name>TooltipBubble</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Sennight</source>
        <translation>Sennight öffnen</translation>
    </message>
    <message>
        <source>Add a todo…</source>
        <translation>Aufgabe hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Quit Sennight</source>
        <translation>Sennight beenden</translation>
    </message>
</context>
<context>
    <name>TriageCaps</name>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
</context>
<context>
    <name>TriageChoices</name>
    <message>
        <source>Other…</source>
        <translation>Andere&#xa0;…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt&#xa0;…</translation>
    </message>
    <message>
        <source>Do not propose this for this todo</source>
        <translation>Für diese Aufgabe nicht vorschlagen</translation>
    </message>
</context>
<context>
    <name>TriageFoot</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
</context>
<context>
    <name>TriageHints</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>back and forth</source>
        <translation>vor und zurück</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>loslassen</translation>
    </message>
    <message>
        <source>not this proposal</source>
        <translation>nicht vorschlagen</translation>
    </message>
    <message>
        <source>undo last</source>
        <translation>Letztes rückgängig</translation>
    </message>
    <message>
        <source>split</source>
        <translation>teilen</translation>
    </message>
</context>
<context>
    <name>TriageLine</name>
    <message>
        <source>%1: %2. Change</source>
        <translation>%1: %2. Ändern</translation>
    </message>
    <message>
        <source>%1: %2, proposed</source>
        <translation>%1: %2, vorgeschlagen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>TriageOpenStep</name>
    <message>
        <source>Next step. A time at its end is how long it takes</source>
        <translation>Nächster Schritt. Eine Dauer am Ende sagt, wie lange er braucht</translation>
    </message>
    <message>
        <source>What is the very next thing to do?</source>
        <translation>Was ist als Allernächstes zu tun?</translation>
    </message>
    <message>
        <source>Title of the new project</source>
        <translation>Titel des neuen Projekts</translation>
    </message>
    <message>
        <source>What is the new project called?</source>
        <translation>Wie heißt das neue Projekt?</translation>
    </message>
    <message>
        <source>A project needs a title.</source>
        <translation>Ein Projekt braucht einen Titel.</translation>
    </message>
</context>
<context>
    <name>TriagePane</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave triage</source>
        <translation>Sichten beenden</translation>
    </message>
</context>
<context>
    <name>TriageParts</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>One todo a line. A time at its end is how long it takes</source>
        <translation>Eine Aufgabe pro Zeile. Eine Zeit am Ende ist die Dauer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TurnOffDialog</name>
    <message>
        <source>Turn off and delete</source>
        <translation>Ausschalten und löschen</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Everything stays on this device, and on each of your other devices. They go on syncing with each other.</source>
        <translation>Alles bleibt auf diesem Gerät und auf jedem deiner anderen. Sie synchronisieren weiter miteinander.</translation>
    </message>
    <message>
        <source>Turn sync off on this device?</source>
        <translation>Synchronisierung auf diesem Gerät ausschalten?</translation>
    </message>
    <message>
        <source>Delete the account on the server, too</source>
        <translation>Auch das Konto auf dem Server löschen</translation>
    </message>
    <message>
        <source>Only a device with full trust can do that.</source>
        <translation>Das kann nur ein Gerät mit vollem Vertrauen.</translation>
    </message>
    <message>
        <source>Everything stays on this device, and on each of your other devices. None of them syncs any more.</source>
        <translation>Alles bleibt auf diesem Gerät und auf jedem deiner anderen Geräte. Keines davon synchronisiert dann noch.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Turn sync off on all your devices?</source>
        <translation>Synchronisierung auf allen deinen Geräten ausschalten?</translation>
    </message>
</context>
<context>
    <name>UnlockStep</name>
    <message>
        <source>Open your data</source>
        <translation>Öffne deine Daten</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Eight groups; spaces and hyphens do not matter</source>
        <translation>Acht Gruppen; Leerzeichen und Bindestriche sind egal</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>Großbuchstaben zählen</translation>
    </message>
    <message>
        <source>Your recovery key or passphrase stays on this computer: the server never sees it.</source>
        <translation>Dein Wiederherstellungsschlüssel oder deine Passphrase bleibt auf diesem Rechner: Der Server sieht das nie.</translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message>
        <source>Sennight changes that were not saved.txt</source>
        <translation>Sennight, nicht gespeicherte Änderungen.txt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Not on the disk yet</source>
        <translation>Noch nicht auf der Festplatte</translation>
    </message>
    <message>
        <source>%1 A copy is in %2.</source>
        <translation>%1 Eine Kopie liegt in %2.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>UnscheduledPanel</name>
    <message>
        <source>Unscheduled</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Place all</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Left over from last week</source>
        <translation>Übrig aus letzter Woche</translation>
    </message>
    <message>
        <source>No day of this week has room for them</source>
        <translation>An keinem Tag dieser Woche ist Platz dafür</translation>
    </message>
    <message>
        <source>This week, any day</source>
        <translation>Diese Woche, Tag offen</translation>
    </message>
    <message>
        <source>Drag to a day, or press</source>
        <translation>Auf Tag ziehen oder</translation>
    </message>
</context>
<context>
    <name>UnscheduledTitle</name>
    <message>
        <source>Unscheduled</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieldatum</translation>
    </message>
    <message>
        <source>Hidden until</source>
        <translation>Verborgen bis</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Commitment of the week</source>
        <translation>Zusage der Woche</translation>
    </message>
    <message>
        <source>Hours of a day</source>
        <translation>Stunden eines Tages</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Target time</source>
        <translation>Zielzeit</translation>
    </message>
    <message>
        <source>Target count</source>
        <translation>Zielzahl</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>something that is not here</source>
        <translation>etwas, das nicht hier ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos, %1</source>
        <translation>
            <numerusform>%Ln Aufgabe, %1</numerusform>
            <numerusform>%Ln Aufgaben, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An intention</source>
        <translation>Eine Absicht</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>Ein Projekt</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>Ein Ziel</translation>
    </message>
    <message>
        <source>A todo</source>
        <translation>Eine Aufgabe</translation>
    </message>
    <message>
        <source>Tracked time</source>
        <translation>Erfasste Zeit</translation>
    </message>
    <message>
        <source>A thought</source>
        <translation>Ein Gedanke</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Eine Verknüpfung</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>Eine Einstellung</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>an element</comment>
        <translation>ohne %1</translation>
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
        <source>something from a newer Sennight</source>
        <translation>etwas aus einem neueren Sennight</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WeekBanner</name>
    <message>
        <source>Place them</source>
        <translation>So verteilen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nothing is moved yet. Enter places them, Esc leaves them.</source>
        <translation>Noch ist nichts verschoben. Mit Eingabe verteilst du sie, mit Esc bleibt alles, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos have a proposed day.</source>
        <translation>
            <numerusform>Für eine Aufgabe ist ein Tag vorgeschlagen.</numerusform>
            <numerusform>Für %Ln Aufgaben sind Tage vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Eigene Woche beginnen</translation>
    </message>
    <message>
        <source>It goes when you close it; nothing in it is yours to keep.</source>
        <translation>Sie verschwindet, wenn du sie schließt; behalten kannst du daraus nichts.</translation>
    </message>
    <message>
        <source>This is a sample week.</source>
        <translation>Das ist eine Beispielwoche.</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Durchgehen</translation>
    </message>
    <message>
        <source>Move all to this week</source>
        <translation>Alle in diese Woche holen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>You wrote: “%1”</source>
        <translation>Du hast geschrieben: „%1“</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>For this week you wrote:</source>
        <translation>Für diese Woche hast du geschrieben:</translation>
    </message>
</context>
<context>
    <name>WeekBoard</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>WeekHeader</name>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>of %1 done</source>
        <translation>von %1 erledigt</translation>
    </message>
    <message>
        <source>tracked</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>of %1 planned</source>
        <translation>von %1 geplant</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Unscheduled %1</source>
        <translation>Ohne Tag %1</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Week %1</source>
        <translation>Woche&#xa0;%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>%1 planned of %2</source>
        <translation>%1 von %2 geplant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tag offen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1 is committed: %2, %3</source>
        <translation>Woche&#xa0;%1 ist festgelegt: %2, %3</translation>
    </message>
    <message>
        <source>Week %1 is not committed any more</source>
        <translation>Woche&#xa0;%1 ist nicht mehr festgelegt</translation>
    </message>
    <message>
        <source>Parked in its project: %1</source>
        <translation>Im Projekt geparkt: %1</translation>
    </message>
    <message>
        <source>Parked until %1: %2</source>
        <translation>Geparkt bis %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln parts</source>
        <translation>
            <numerusform>In %Ln Teil aufgeteilt</numerusform>
            <numerusform>In %Ln Teile aufgeteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes on in week %2</source>
        <translation>%1 geht in Woche&#xa0;%2 weiter</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Aufgegeben: %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Verfehlt: %1</translation>
    </message>
    <message>
        <source>A goal again: %1</source>
        <translation>Wieder ein Ziel: %1</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>Erreicht: %1</translation>
    </message>
    <message>
        <source>%1 of week %2 holds %3</source>
        <translation>%1 in Woche&#xa0;%2: Platz für %3</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>unfold</source>
        <translation>ausklappen</translation>
    </message>
    <message>
        <source>one has rolled over twice</source>
        <translation>eine wurde schon zweimal vertagt</translation>
    </message>
    <message>
        <source>one has rolled over three times</source>
        <translation>eine wurde schon dreimal vertagt</translation>
    </message>
    <message numerus="yes">
        <source>one has rolled over %Ln times</source>
        <translation>
            <numerusform>eine wurde schon %Ln-mal vertagt</numerusform>
            <numerusform>eine wurde schon %Ln-mal vertagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos are left over from last week.</source>
        <translation>
            <numerusform>Eine Aufgabe ist aus der letzten Woche übrig.</numerusform>
            <numerusform>%Ln Aufgaben sind aus der letzten Woche übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>zusammen %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have rolled over more than once</source>
        <translation>
            <numerusform>%Ln wurde schon mehrmals vertagt</numerusform>
            <numerusform>%Ln wurden schon mehrmals vertagt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>A project that is off stays on this device only, with its todos. You can change this later.</source>
        <translation>Ein Projekt, das aus ist, bleibt mit seinen Aufgaben nur auf diesem Gerät. Du kannst das später ändern.</translation>
    </message>
    <message>
        <source>What syncs</source>
        <translation>Was synchronisiert wird</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>There are no projects yet. Todos without a project sync.</source>
        <translation>Noch gibt es keine Projekte. Aufgaben ohne Projekt werden synchronisiert.</translation>
    </message>
    <message>
        <source>The first upload: %1</source>
        <translation>Die erste Übertragung: %1</translation>
    </message>
    <message>
        <source>Todos without a project, thoughts, goals and tracked time sync. Settings of this window do not.</source>
        <translation>Aufgaben ohne Projekt, Gedanken, Ziele und erfasste Zeit werden synchronisiert. Einstellungen dieses Fensters nicht.</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>Your devices never need to be on at the same time: they meet at a server, which keeps locked blocks for them.</source>
        <translation>Deine Geräte müssen nie zur selben Zeit an sein: Sie treffen sich auf einem Server, der verschlossene Blöcke für sie verwahrt.</translation>
    </message>
    <message>
        <source>Where your devices meet</source>
        <translation>Wo sich deine Geräte treffen</translation>
    </message>
    <message>
        <source>Sennight server</source>
        <translation>Sennight-Server</translation>
    </message>
    <message>
        <source>Needs the address of a server that you or somebody else runs, and an invite where it asks for one.</source>
        <translation>Braucht die Adresse eines Servers, den du oder jemand anderes betreibt, und eine Einladung, wo er eine verlangt.</translation>
    </message>
    <message>
        <source>Whoever runs it sees sizes and times of locked blocks, and nothing that you write.</source>
        <translation>Wer ihn betreibt, sieht Größen und Zeiten verschlossener Blöcke, und nichts von dem, was du schreibst.</translation>
    </message>
    <message>
        <source>Is another device of yours there already?</source>
        <translation>Ist dort schon ein anderes Gerät von dir?</translation>
    </message>
    <message>
        <source>New account, or join</source>
        <translation>Neues Konto, oder beitreten</translation>
    </message>
    <message>
        <source>No, this is the first</source>
        <translation>Nein, das ist das erste</translation>
    </message>
    <message>
        <source>Yes, join it</source>
        <translation>Ja, beitreten</translation>
    </message>
    <message>
        <source>You need your recovery key or your passphrase. What is on this device and what is there come together; nothing is replaced.</source>
        <translation>Du brauchst deinen Wiederherstellungsschlüssel oder deine Passphrase. Was auf diesem Gerät ist und was dort ist, kommt zusammen; nichts wird ersetzt.</translation>
    </message>
    <message>
        <source>A new account is made, and what is on this device goes there, locked.</source>
        <translation>Ein neues Konto wird angelegt, und was auf diesem Gerät ist, geht verschlossen dorthin.</translation>
    </message>
</context>
<context>
    <name>WorkingDay</name>
    <message>
        <source>Working hours on %1</source>
        <translation>Arbeitszeit am %1</translation>
    </message>
    <message>
        <source>Write 9:00-17:00, or off.</source>
        <translation>Schreibe 9:00-17:00 oder frei.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Capacity on %1</source>
        <translation>Kapazität am %1</translation>
    </message>
    <message>
        <source>Write a time such as 6h.</source>
        <translation>Schreibe eine Dauer wie 6h.</translation>
    </message>
</context>
<context>
    <name>sennight::AboutView</name>
    <message>
        <source>GNU LGPL 3, some modules GNU GPL 3</source>
        <translation>GNU LGPL 3, einige Module GNU GPL 3</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Gemeinfrei</translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0 or GNU LGPL 2.1</source>
        <translation>Mozilla Public License 2.0 oder GNU LGPL 2.1</translation>
    </message>
    <message>
        <source>BSD licence of three clauses, or GNU GPL 2</source>
        <translation>BSD-Lizenz mit drei Klauseln oder GNU GPL 2</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>MIT-Lizenz</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Angaben kopiert</translation>
    </message>
    <message>
        <source>GNU LGPL 2.1 or 3</source>
        <translation>GNU LGPL 2.1 oder 3</translation>
    </message>
</context>
<context>
    <name>sennight::ActionKeys</name>
    <message>
        <source>%1 already does %2. Take it from there?</source>
        <translation>%1 ist schon mit %2 belegt. Umlegen?</translation>
    </message>
    <message>
        <source>%1 does %2</source>
        <translation>%1 ist jetzt für %2</translation>
    </message>
    <message>
        <source>No keys do %1</source>
        <translation>%1 hat jetzt keine Tasten</translation>
    </message>
    <message>
        <source>%1 has its own keys again</source>
        <translation>%1 hat wieder die ursprünglichen Tasten</translation>
    </message>
    <message>
        <source>All keys are as they came</source>
        <translation>Alle Tasten sind wie am Anfang</translation>
    </message>
    <message>
        <source>The keys are as before</source>
        <translation>Die Tasten sind wie zuvor</translation>
    </message>
</context>
<context>
    <name>sennight::AsideModel</name>
    <message>
        <source>another device</source>
        <translation>ein anderes Gerät</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 wrote it, %2, after it was removed</source>
        <comment>device, time</comment>
        <translation>%1 hat es geschrieben, %2, nach seiner Entfernung</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a time</comment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <comment>a time</comment>
        <translation>Zurückgeholt: %1</translation>
    </message>
</context>
<context>
    <name>sennight::BackupListModel</name>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Vor einem Update</translation>
    </message>
    <message>
        <source>Before another device&apos;s deletions</source>
        <translation>Vor dem Löschen durch ein anderes Gerät</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Von dir angelegt</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
</context>
<context>
    <name>sennight::ConflictFields</name>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Das andere behalten</translation>
    </message>
    <message>
        <source>Version %L1</source>
        <translation>Fassung %L1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>Cannot be combined</source>
        <translation>Lässt sich nicht vereinen</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>ein anderes Gerät</translation>
    </message>
    <message>
        <source>Mine: this device</source>
        <translation>Meins: dieses Gerät</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Das andere: %1</translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <comment>number, device</comment>
        <translation>%L1. %2</translation>
    </message>
    <message>
        <source>As you wrote it</source>
        <translation>Wie du es geschrieben hast</translation>
    </message>
    <message>
        <source>Both changes combined</source>
        <translation>Beide Änderungen vereint</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Eins nach dem anderen</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>War %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>Switch a clash by a click or Space, or edit the text.</source>
        <translation>Wende einen Widerspruch mit einem Klick oder der Leertaste, oder bearbeite den Text.</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>A todo has one parent only</source>
        <translation>Eine Aufgabe gehört nur zu einer anderen</translation>
    </message>
    <message>
        <source>Only a todo can be kept twice</source>
        <translation>Nur von einer Aufgabe kann es zwei geben</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>a text that the person wrote</comment>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>%1, later</source>
        <comment>a moment</comment>
        <translation>%1, später</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>None: %1 is a step of it</source>
        <translation>Keine: %1 ist ein Schritt davon</translation>
    </message>
    <message>
        <source>Makes a todo of each version</source>
        <translation>Macht aus jeder Fassung eine Aufgabe</translation>
    </message>
    <message>
        <source>This todo keeps your text; a second todo gets the other one</source>
        <translation>Diese Aufgabe behält deinen Text; eine zweite bekommt den anderen</translation>
    </message>
    <message>
        <source>Each of the two todos gets one of the texts</source>
        <translation>Jede der beiden Aufgaben bekommt einen der Texte</translation>
    </message>
    <message>
        <source>This todo keeps %1; a second todo gets %2</source>
        <translation>Diese Aufgabe behält %1; eine zweite bekommt %2</translation>
    </message>
    <message>
        <source>Settled elsewhere. Your text can take the place of what was kept there.</source>
        <translation>Anderswo gelöst. Dein Text kann an die Stelle dessen treten, was dort geblieben ist.</translation>
    </message>
    <message>
        <source>Settled elsewhere</source>
        <translation>Anderswo gelöst</translation>
    </message>
    <message>
        <source>Settled elsewhere: %1</source>
        <translation>Anderswo gelöst: %1</translation>
    </message>
    <message>
        <source>This cannot be read. Write it like 1h 30m.</source>
        <translation>Das lässt sich nicht lesen. Schreib es wie 1h 30m.</translation>
    </message>
    <message>
        <source>This is empty or too long.</source>
        <translation>Das ist leer oder zu lang.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Ein anderes Gerät</translation>
    </message>
</context>
<context>
    <name>sennight::ConflictView</name>
    <message>
        <source>%1 was changed on two devices. Both versions are safe.</source>
        <translation>%1 wurde auf zwei Geräten geändert. Beide Fassungen sind sicher.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Settled. Both versions are in History</source>
        <translation>Entschieden. Beide Fassungen sind im Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Keep these %Ln choices</source>
        <translation>
            <numerusform>Diese %Ln Wahl behalten</numerusform>
            <numerusform>Diese %Ln Entscheidungen behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>this device</source>
        <translation>dieses Gerät</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>ein anderes Gerät</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what, on which devices</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 settled this conflict while you were looking.</source>
        <translation>%1 hat diesen Konflikt gelöst, während du ihn angesehen hast.</translation>
    </message>
    <message>
        <source>This conflict was settled while you were looking.</source>
        <translation>Dieser Konflikt wurde gelöst, während du ihn angesehen hast.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were changed on two devices. All versions are safe.</source>
        <translation>
            <numerusform>%Ln Sache wurde auf zwei Geräten geändert. Alle Fassungen sind sicher.</numerusform>
            <numerusform>%Ln Dinge wurden auf zwei Geräten geändert. Alle Fassungen sind sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is kept. What it replaced is in History</source>
        <translation>Dein Text gilt. Was er ersetzt hat, ist im Verlauf</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Meinen Text behalten</translation>
    </message>
    <message>
        <source>Settled elsewhere</source>
        <translation>Anderswo gelöst</translation>
    </message>
    <message>
        <source>This was deleted while you were looking.</source>
        <translation>Das wurde gelöscht, während du es angesehen hast.</translation>
    </message>
    <message>
        <source>%1 deleted this while you were looking.</source>
        <translation>%1 hat das gelöscht, während du es angesehen hast.</translation>
    </message>
    <message>
        <source>Your text is kept, and what was deleted is back</source>
        <translation>Dein Text bleibt, und was gelöscht wurde, ist wieder da</translation>
    </message>
</context>
<context>
    <name>sennight::ContractView</name>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Committed %1 at %2: %3, %4</source>
        <translation>Festgelegt am %1 um %2: %3, %4</translation>
    </message>
    <message>
        <source>Nothing changed since.</source>
        <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Since then %1; the time is the same.</source>
        <translation>Seitdem %1; die Zeit ist gleich geblieben.</translation>
    </message>
    <message>
        <source>Since then %1: %2.</source>
        <translation>Seitdem %1: %2.</translation>
    </message>
</context>
<context>
    <name>sennight::DataView</name>
    <message>
        <source>Everything, to read again (JSON)</source>
        <translation>Alles, zum Wiedereinlesen (JSON)</translation>
    </message>
    <message>
        <source>Taskwarrior</source>
        <translation>Taskwarrior</translation>
    </message>
    <message>
        <source>todo.txt</source>
        <translation>todo.txt</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Todoist (CSV)</source>
        <translation>Todoist (CSV)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>To read (Markdown)</source>
        <translation>Zum Lesen (Markdown)</translation>
    </message>
    <message>
        <source>The older web app</source>
        <translation>Die ältere Web-App</translation>
    </message>
    <message>
        <source>A backup of the present state is made first.</source>
        <translation>Zuerst wird der jetzige Stand gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>Your data is in %1 and was left as it is. %Ln things in it are not as they should be.</source>
        <translation>
            <numerusform>Deine Daten liegen in %1 und blieben, wie sie waren. %Ln Stelle darin ist nicht in Ordnung.</numerusform>
            <numerusform>Deine Daten liegen in %1 und blieben, wie sie waren. %Ln Stellen darin sind nicht in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Sennight, keep a copy of that folder, and start it again: it offers to repair what is damaged.</source>
        <translation>Schließe Sennight, hebe eine Kopie dieses Ordners auf und starte wieder: Dann bietet es an, das Beschädigte zu reparieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later changes were recovered.</source>
        <translation>
            <numerusform>%Ln spätere Änderung wurde gerettet.</numerusform>
            <numerusform>%Ln spätere Änderungen wurden gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes could not be read any more.</source>
        <translation>
            <numerusform>%Ln Änderung war nicht mehr lesbar.</numerusform>
            <numerusform>%Ln Änderungen waren nicht mehr lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made. %1</source>
        <translation>Die heutige Sicherung ist nicht gelungen. %1</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Sicherung wird gelesen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Daten werden geprüft</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Backup made, %1</source>
        <translation>Gesichert, %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>Die Sicherung ist in Ordnung.</translation>
    </message>
    <message>
        <source>The backup is damaged. Your data itself is another file.</source>
        <translation>Die Sicherung ist beschädigt. Deine Daten selbst sind in einer anderen Datei.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Zurück zum Stand von %1?</translation>
    </message>
    <message>
        <source>This backup is damaged, so it was not restored. Your data is as it was.</source>
        <translation>Diese Sicherung ist beschädigt und wurde deshalb nicht wiederhergestellt. Deine Daten sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wähle eine andere.</translation>
    </message>
    <message>
        <source>Nothing to restore: everything is as it was then.</source>
        <translation>Nichts wiederherzustellen: Alles ist wie damals.</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>Zurück auf dem Stand von %1</translation>
    </message>
    <message>
        <source>Everything is sound. %1 changes and %2 records were read.</source>
        <translation>Alles ist in Ordnung. %1 Änderungen und %2 Datensätze wurden gelesen.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
    <message>
        <source>A damaged file was repaired from what it still holds.</source>
        <translation>Eine beschädigte Datei wurde aus dem repariert, was noch in ihr steht.</translation>
    </message>
    <message>
        <source>A damaged file was repaired from this morning&apos;s backup.</source>
        <translation>Eine beschädigte Datei wurde mit der Sicherung von heute Morgen repariert.</translation>
    </message>
    <message>
        <source>A damaged file was repaired from today&apos;s backup.</source>
        <translation>Eine beschädigte Datei wurde mit der Sicherung von heute repariert.</translation>
    </message>
    <message>
        <source>A damaged file was repaired from yesterday&apos;s backup.</source>
        <translation>Eine beschädigte Datei wurde mit der Sicherung von gestern repariert.</translation>
    </message>
    <message>
        <source>A damaged file was repaired from the backup of %1.</source>
        <translation>Eine beschädigte Datei wurde mit der Sicherung vom %1 repariert.</translation>
    </message>
    <message>
        <source>Nothing that was written later could be read.</source>
        <translation>Was danach geschrieben wurde, war nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Your data was repaired</source>
        <translation>Deine Daten wurden repariert</translation>
    </message>
    <message>
        <source>Sennight closed unexpectedly</source>
        <translation>Sennight wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>Everything up to %1 is here; nothing is missing.</source>
        <translation>Alles bis %1 ist hier; nichts fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later changes are taken back. A backup is made first, and Undo brings them back.</source>
        <translation>
            <numerusform>%Ln spätere Änderung wird zurückgenommen. Vorher wird eine Sicherung angelegt, und Rückgängig bringt sie zurück.</numerusform>
            <numerusform>%Ln spätere Änderungen werden zurückgenommen. Vorher wird eine Sicherung angelegt, und Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::DayHeader</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sennight::EntriesView</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 tracked</source>
        <translation>%1 erfasst</translation>
    </message>
    <message>
        <source>Write the times like 9:10 and 10:22.</source>
        <translation>Schreibe die Zeiten wie 9:10 und 10:22.</translation>
    </message>
    <message>
        <source>Write the day like today, fri or 13 nov.</source>
        <translation>Schreibe den Tag wie heute, Fr oder 13. Nov.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>That has not happened yet.</source>
        <translation>Das ist noch nicht gewesen.</translation>
    </message>
    <message>
        <source>That is longer than a day.</source>
        <translation>Das ist länger als ein Tag.</translation>
    </message>
    <message>
        <source>That overlaps %1, %2 – %3.</source>
        <translation>Das überschneidet sich mit %1, %2 – %3.</translation>
    </message>
    <message>
        <source>That overlaps %1, which runs since %2.</source>
        <translation>Das überschneidet sich mit %1, das seit %2 läuft.</translation>
    </message>
    <message>
        <source>Time changed</source>
        <translation>Zeit geändert</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>Zeit eingetragen</translation>
    </message>
    <message>
        <source>Write the time like 9:10.</source>
        <translation>Schreibe die Zeit wie 9:10.</translation>
    </message>
    <message>
        <source>That is not between %1 and %2.</source>
        <translation>Das liegt nicht zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Split into two</source>
        <translation>In zwei geteilt</translation>
    </message>
    <message>
        <source>Time deleted</source>
        <translation>Zeit gelöscht</translation>
    </message>
</context>
<context>
    <name>sennight::GoalView</name>
    <message>
        <source>The goal was changed elsewhere. What you wrote is kept</source>
        <translation>Das Ziel wurde anderswo geändert. Was du geschrieben hast, bleibt</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3%</source>
        <translation>%1 von %2 · %3&#x202f;%</translation>
    </message>
</context>
<context>
    <name>sennight::ImportView</name>
    <message>
        <source>Export from the old app</source>
        <translation>Export der alten App</translation>
    </message>
    <message>
        <source>Sennight</source>
        <translation>Sennight</translation>
    </message>
    <message>
        <source>The JSON that “task export” writes.</source>
        <translation>Das JSON, das „task export“ schreibt.</translation>
    </message>
    <message>
        <source>One todo a line, with +projects and @contexts.</source>
        <translation>Eine Aufgabe pro Zeile, mit +Projekten und @Kontexten.</translation>
    </message>
    <message>
        <source>An .ics file with todos, as Nextcloud Tasks, Tasks.org, Reminders and Evolution write it.</source>
        <translation>Eine .ics-Datei mit Aufgaben, wie Nextcloud Tasks, Tasks.org, Erinnerungen und Evolution sie schreiben.</translation>
    </message>
    <message>
        <source>The CSV of one Todoist project. Its name is the project&apos;s.</source>
        <translation>Die CSV-Datei eines Todoist-Projekts. Ihr Name wird der des Projekts.</translation>
    </message>
    <message>
        <source>The JSON that the older web app kept.</source>
        <translation>Das JSON, das die ältere Web-App aufbewahrt hat.</translation>
    </message>
    <message>
        <source>Everything of another Sennight, as its lossless export has it.</source>
        <translation>Alles aus einem anderen Sennight, wie sein verlustfreier Export es enthält.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items added</source>
        <translation>
            <numerusform>%Ln Eintrag hinzugefügt</numerusform>
            <numerusform>%Ln Einträge hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nichts hinzuzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln items</source>
        <translation>
            <numerusform>%Ln Eintrag hinzufügen</numerusform>
            <numerusform>%Ln Einträge hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Alles darin ist schon hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open todos</source>
        <translation>
            <numerusform>%Ln offene Aufgabe</numerusform>
            <numerusform>%Ln offene Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other records</source>
        <translation>
            <numerusform>%Ln weiterer Datensatz</numerusform>
            <numerusform>%Ln weitere Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values could not be read. Their todos come along with the original text in their notes.</source>
        <translation>
            <numerusform>Ein Wert war nicht lesbar. Seine Aufgabe kommt mit, der Originaltext steht in ihren Notizen.</numerusform>
            <numerusform>%Ln Werte waren nicht lesbar. Ihre Aufgaben kommen mit, der Originaltext steht in den Notizen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2 “%3”</source>
        <translation>Zeile %1: %2 „%3“</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Darin steht nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln items</source>
        <translation>
            <numerusform>%Ln Eintrag wird hinzugefügt</numerusform>
            <numerusform>%Ln Einträge werden hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::KeyListModel</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>The selected todo</source>
        <translation>Die ausgewählte Aufgabe</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Adding a todo</source>
        <translation>Beim Hinzufügen</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>The Inbox&apos;s box</source>
        <translation>Das Feld im Eingang</translation>
    </message>
    <message>
        <source>The open todo</source>
        <translation>Die offene Aufgabe</translation>
    </message>
</context>
<context>
    <name>sennight::PaletteRow</name>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
</context>
<context>
    <name>sennight::PaletteView</name>
    <message>
        <source>Add a todo</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Go to Week</source>
        <translation>Zur Woche</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Go to Inbox</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>Start triage</source>
        <translation>Sichten beginnen</translation>
    </message>
    <message>
        <source>Go to Projects</source>
        <translation>Zu den Projekten</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Zum Rückblick</translation>
    </message>
    <message>
        <source>Commit to the week, and what changed since</source>
        <translation>Woche festlegen und sehen, was sich seitdem ändert</translation>
    </message>
    <message>
        <source>Go to this week</source>
        <translation>Zu dieser Woche</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Import todos</source>
        <translation>Aufgaben importieren</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>Woche drucken</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation>Timer anhalten</translation>
    </message>
    <message>
        <source>Tracked time of today</source>
        <translation>Heute erfasste Zeit</translation>
    </message>
    <message>
        <source>Shut down the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Use light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Use dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Use the system&apos;s colours</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Seitenbereich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Explore a sample week</source>
        <translation>Beispielwoche ansehen</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Nothing called “%1”</source>
        <translation>Nichts zu „%1“ gefunden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Pause the timer of %1</source>
        <translation>Timer für %1 anhalten</translation>
    </message>
    <message>
        <source>Start timer on %1</source>
        <translation>Timer für %1 starten</translation>
    </message>
    <message>
        <source>Add todo %1</source>
        <translation>Aufgabe %1 hinzufügen</translation>
    </message>
    <message>
        <source>Set up sync</source>
        <translation>Synchronisierung einrichten</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>Synchronisierung fortsetzen</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Synchronisierung anhalten</translation>
    </message>
    <message>
        <source>Go to Conflicts</source>
        <translation>Zu den Konflikten</translation>
    </message>
    <message>
        <source>Go to your devices</source>
        <translation>Zu deinen Geräten</translation>
    </message>
    <message>
        <source>Open the sync settings</source>
        <translation>Einstellungen der Synchronisierung öffnen</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Delete the account now</source>
        <translation>Konto jetzt löschen</translation>
    </message>
</context>
<context>
    <name>sennight::Planner</name>
    <message>
        <source>Settled. Both versions are in History</source>
        <translation>Entschieden. Beide Fassungen sind im Verlauf</translation>
    </message>
    <message>
        <source>%1. That settled it; both versions are in History</source>
        <comment>what was done</comment>
        <translation>%1. Damit ist der Konflikt gelöst; beide Fassungen sind im Verlauf</translation>
    </message>
</context>
<context>
    <name>sennight::PrintView</name>
    <message>
        <source>The week is in “%1”</source>
        <translation>Die Woche ist in „%1“</translation>
    </message>
</context>
<context>
    <name>sennight::ProblemView</name>
    <message>
        <source>Sennight cannot open your planner</source>
        <translation>Sennight kann deinen Planer nicht öffnen</translation>
    </message>
    <message>
        <source>Your data is in %1; it was not changed.</source>
        <translation>Deine Daten liegen in %1; dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It could not be repaired; the folder is as it was. %1</source>
        <translation>Die Reparatur ist nicht gelungen; der Ordner ist, wie er war. %1</translation>
    </message>
</context>
<context>
    <name>sennight::ProjectPlanner</name>
    <message>
        <source>%1 is active again</source>
        <translation>%1 ist wieder aktiv</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>%1 pausiert</translation>
    </message>
    <message>
        <source>%1 is for some day</source>
        <translation>%1 ist für irgendwann</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>%1 abgeschlossen</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 and %Ln open todos</source>
        <translation>
            <numerusform>%1 und %Ln offene Aufgabe gelöscht</numerusform>
            <numerusform>%1 und %Ln offene Aufgaben gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicated %1</source>
        <translation>%1 dupliziert</translation>
    </message>
    <message>
        <source>Position %1 of %2</source>
        <translation>Platz %1 von %2</translation>
    </message>
    <message>
        <source>Reviewed %1. Next on %2</source>
        <translation>%1 geprüft. Wieder am %2</translation>
    </message>
    <message>
        <source>Reviewed %1</source>
        <translation>%1 geprüft</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Deleted %1. Its projects stay</source>
        <translation>%1 gelöscht. Seine Projekte bleiben</translation>
    </message>
    <message>
        <source>%1 serves %2 now</source>
        <translation>%1 dient jetzt %2</translation>
    </message>
    <message>
        <source>%1 serves no intention now</source>
        <translation>%1 dient jetzt keinem Anliegen</translation>
    </message>
</context>
<context>
    <name>sennight::ProjectTodoModel</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sennight::ProjectView</name>
    <message>
        <source>The project was changed elsewhere. What you wrote is kept</source>
        <translation>Das Projekt wurde anderswo geändert. Was du geschrieben hast, bleibt</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>No todos yet</source>
        <translation>Noch keine Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln todos</source>
        <translation>
            <numerusform>%1 von %Ln Aufgabe</numerusform>
            <numerusform>%1 von %Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Review every week</source>
        <translation>Jede Woche prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Review every %Ln weeks</source>
        <translation>
            <numerusform>Jede Woche prüfen</numerusform>
            <numerusform>Alle %Ln Wochen prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review every %Ln days</source>
        <translation>
            <numerusform>Jeden Tag prüfen</numerusform>
            <numerusform>Alle %Ln Tage prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last reviewed %1</source>
        <translation>Zuletzt geprüft am %1</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>sennight::PutBackView</name>
    <message>
        <source>Delete it here too</source>
        <translation>Auch hier löschen</translation>
    </message>
    <message>
        <source>Delete it again</source>
        <translation>Wieder löschen</translation>
    </message>
    <message>
        <source>%1 was put back.</source>
        <comment>a title</comment>
        <translation>%1 wurde zurückgeholt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted things were put back.</source>
        <translation>
            <numerusform>%Ln gelöschter Eintrag wurde zurückgeholt.</numerusform>
            <numerusform>%Ln gelöschte Einträge wurden zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One device deleted them, and another one had changed them. We kept the changed versions.</source>
        <translation>Ein Gerät hat sie gelöscht, ein anderes hatte sie geändert. Wir haben die geänderten Fassungen behalten.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation>Gelöscht. Rückgängig holt es zurück.</translation>
    </message>
</context>
<context>
    <name>sennight::QuickAddView</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>This week, any day</source>
        <translation>Diese Woche, Tag offen</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächstes Mal %1</translation>
    </message>
    <message>
        <source>%1 would be at %2 of %3.</source>
        <translation>%1 wäre dann bei %2 von %3.</translation>
    </message>
    <message>
        <source>Any day this week</source>
        <translation>Irgendwann diese Woche</translation>
    </message>
    <message>
        <source>Any day that week</source>
        <translation>Irgendwann in der Woche</translation>
    </message>
    <message>
        <source>%1 has %2 free.</source>
        <translation>%1 hat %2 frei.</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation>%1 von %2 geplant</translation>
    </message>
</context>
<context>
    <name>sennight::RecoveryKeySheet</name>
    <message>
        <source>Sennight recovery key</source>
        <translation>Sennight-Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Saved as “%1”. Keep it where this computer&apos;s thief would not look.</source>
        <translation>Gesichert als „%1“. Bewahre ihn dort auf, wo ein Dieb dieses Rechners nicht suchen würde.</translation>
    </message>
    <message>
        <source>Sent to “%1”. Fetch it before somebody else does.</source>
        <translation>An „%1“ gesendet. Hol das Blatt, bevor es jemand anders tut.</translation>
    </message>
    <message>
        <source>“%1” does not print. Save the key as a file, or write it down.</source>
        <translation>„%1“ druckt nicht. Sichere den Schlüssel als Datei oder schreib ihn auf.</translation>
    </message>
</context>
<context>
    <name>sennight::ReminderView</name>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>geplant für %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln minutes</source>
        <translation>
            <numerusform>In %Ln Minute</numerusform>
            <numerusform>In %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders while you were away</source>
        <translation>
            <numerusform>%Ln Erinnerung, während du weg warst</numerusform>
            <numerusform>%Ln Erinnerungen, während du weg warst</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
</context>
<context>
    <name>sennight::ReviewView</name>
    <message>
        <source>Week %1 is closed</source>
        <translation>Woche&#xa0;%1 ist abgeschlossen</translation>
    </message>
    <message>
        <source>%1, part 1 %2
%1, part 2 %2</source>
        <translation>%1, Teil 1 %2
%1, Teil 2 %2</translation>
    </message>
    <message>
        <source>Write one part a line, two at least.</source>
        <translation>Schreibe einen Teil pro Zeile, mindestens zwei.</translation>
    </message>
    <message>
        <source>Give each part an estimate, such as 30m, at its end.</source>
        <translation>Gib jedem Teil am Ende eine Schätzung, etwa 30m.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts, %1</source>
        <translation>
            <numerusform>%Ln Teil, %1</numerusform>
            <numerusform>%Ln Teile, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it was %2</source>
        <translation>%1; vorher %2</translation>
    </message>
    <message>
        <source>Kept for the first day of week %1</source>
        <translation>Aufgehoben für den ersten Tag von Woche&#xa0;%1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche&#xa0;%1</translation>
    </message>
    <message>
        <source>Review last week instead</source>
        <translation>Lieber die letzte Woche</translation>
    </message>
    <message>
        <source>Review this week instead</source>
        <translation>Lieber diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to decide</source>
        <translation>
            <numerusform>noch %Ln zu entscheiden</numerusform>
            <numerusform>noch %Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue to goals</source>
        <translation>Weiter: Ziele</translation>
    </message>
    <message>
        <source>Continue to leftovers</source>
        <translation>Weiter: Übriges</translation>
    </message>
    <message>
        <source>Continue to estimates</source>
        <translation>Weiter: Schätzungen</translation>
    </message>
    <message>
        <source>Continue to next week</source>
        <translation>Weiter: Nächste Woche</translation>
    </message>
    <message>
        <source>Continue to the last step</source>
        <translation>Weiter zum letzten Schritt</translation>
    </message>
    <message>
        <source>Close the week</source>
        <translation>Woche abschließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation>%1 von %2 geplant</translation>
    </message>
    <message>
        <source>%1 tracked of %2</source>
        <translation>%1 von %2 erfasst</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reached</source>
        <translation>
            <numerusform>%Ln erreicht</numerusform>
            <numerusform>%Ln erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln goals. About four can be kept in sight; is one of them for another week?</source>
        <translation>
            <numerusform>Das ist %Ln Ziel. Etwa vier lassen sich im Blick behalten; ist eines davon für eine andere Woche?</numerusform>
            <numerusform>Das sind %Ln Ziele. Etwa vier lassen sich im Blick behalten; ist eines davon für eine andere Woche?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::RunningTimer</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation>%1 min drüber</translation>
    </message>
</context>
<context>
    <name>sennight::SettingsView</name>
    <message>
        <source>The defaults are back</source>
        <translation>Wieder auf Standard</translation>
    </message>
</context>
<context>
    <name>sennight::ShutdownView</name>
    <message>
        <source>%1, %2 tracked of %3 planned.</source>
        <translation>%1, %2 von geplanten %3 erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos done</source>
        <translation>
            <numerusform>%Ln Aufgabe erledigt</numerusform>
            <numerusform>%Ln Aufgaben erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for tomorrow</source>
        <translation>Für morgen aufgehoben</translation>
    </message>
</context>
<context>
    <name>sennight::SidebarItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sennight::StageRowItem</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a todo in the Inbox: all about it, and its stage.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sennight::SuggestionsView</name>
    <message numerus="yes">
        <source>%1 has rolled over %Ln times</source>
        <translation>
            <numerusform>%1 wurde schon %Ln-mal vertagt</numerusform>
            <numerusform>%1 wurde schon %Ln-mal vertagt</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes %1. Do it today, or let it go?</source>
        <translation>Es dauert %1. Heute erledigen oder loslassen?</translation>
    </message>
    <message>
        <source>Do it today, or let it go?</source>
        <translation>Heute erledigen oder loslassen?</translation>
    </message>
    <message>
        <source>Left over in weeks %1.</source>
        <translation>In den Wochen %1 übrig geblieben.</translation>
    </message>
    <message>
        <source>%1 is due tomorrow</source>
        <translation>%1 ist morgen fällig</translation>
    </message>
    <message>
        <source>%1 is due on %2</source>
        <translation>%1 ist am %2 fällig</translation>
    </message>
    <message>
        <source>It is planned for later than that.</source>
        <translation>Geplant ist es erst danach.</translation>
    </message>
    <message>
        <source>It has no day yet; %1 of today are free.</source>
        <translation>Noch ohne Tag; heute sind %1 frei.</translation>
    </message>
    <message>
        <source>%1 is left over from week %2</source>
        <translation>%1 ist aus Woche %2 übrig</translation>
    </message>
    <message>
        <source>It takes %1, and %2 of today are free.</source>
        <translation>Es dauert %1, und heute sind %2 frei.</translation>
    </message>
    <message>
        <source>%1 fits into today</source>
        <translation>%1 passt noch in den Tag</translation>
    </message>
    <message>
        <source>It is for any day of this week and takes %1; %2 are free.</source>
        <translation>Für irgendeinen Tag dieser Woche, dauert %1; %2 sind frei.</translation>
    </message>
    <message>
        <source>Not shown again for this todo</source>
        <translation>Wird für diese Aufgabe nicht mehr gezeigt</translation>
    </message>
</context>
<context>
    <name>sennight::SyncDevicesView</name>
    <message>
        <source>revoked</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>added %1</source>
        <comment>3 Mar</comment>
        <translation>hinzugefügt %1</translation>
    </message>
    <message numerus="yes">
        <source>not seen for %Ln days</source>
        <translation>
            <numerusform>seit %Ln Tag nicht gesehen</numerusform>
            <numerusform>seit %Ln Tagen nicht gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>09:47</comment>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts in one line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1, this device</source>
        <translation>%1, dieses Gerät</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Replaced. The old recovery key and passphrase open nothing any more.</source>
        <translation>Ersetzt. Der alte Wiederherstellungsschlüssel und die alte Passphrase öffnen nichts mehr.</translation>
    </message>
    <message>
        <source>Replaced. The old recovery key opens nothing any more.</source>
        <translation>Ersetzt. Der alte Wiederherstellungsschlüssel öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>is revoked once the server answers</source>
        <translation>wird entfernt, sobald der Server antwortet</translation>
    </message>
    <message>
        <source>gets “%1” once the server answers</source>
        <comment>a level of trust</comment>
        <translation>bekommt „%1“, sobald der Server antwortet</translation>
    </message>
    <message>
        <source>This is not the present recovery key.</source>
        <translation>Das ist nicht der jetzige Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>It may have been replaced by a newer one, or belong to another account.</source>
        <translation>Vielleicht wurde er durch einen neueren ersetzt oder gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>added today</source>
        <translation>heute hinzugefügt</translation>
    </message>
    <message>
        <source>has not been here since %1</source>
        <comment>3 Mar</comment>
        <translation>seit %1 nicht mehr da</translation>
    </message>
    <message>
        <source>Leave the trust of %1 as it is?</source>
        <translation>Das Vertrauen in %1 lassen, wie es ist?</translation>
    </message>
    <message>
        <source>Do not revoke %1 after all?</source>
        <translation>%1 doch nicht entfernen?</translation>
    </message>
    <message>
        <source>It keeps “%1”.</source>
        <comment>a level of trust</comment>
        <translation>Es bleibt bei „%1“.</translation>
    </message>
    <message>
        <source>It stays one of your devices, and goes on reading what you write.</source>
        <translation>Es bleibt eins deiner Geräte und liest weiter mit, was du schreibst.</translation>
    </message>
    <message>
        <source>Taken back. %1 keeps “%2”.</source>
        <comment>name, a level of trust</comment>
        <translation>Zurückgenommen. %1 bleibt bei „%2“.</translation>
    </message>
    <message>
        <source>Taken back. %1 stays one of your devices.</source>
        <translation>Zurückgenommen. %1 bleibt eins deiner Geräte.</translation>
    </message>
    <message>
        <source>A device with full trust can let this one edit again.</source>
        <translation>Ein Gerät mit vollem Vertrauen kann diesem das Bearbeiten wieder erlauben.</translation>
    </message>
    <message>
        <source>A device with full trust can let this one edit again: %1.</source>
        <comment>names of devices</comment>
        <translation>Ein Gerät mit vollem Vertrauen kann diesem das Bearbeiten wieder erlauben: %1.</translation>
    </message>
</context>
<context>
    <name>sennight::SyncFactsView</name>
    <message numerus="yes">
        <source>%Ln todos waiting</source>
        <translation>
            <numerusform>%Ln Aufgabe wartet</numerusform>
            <numerusform>%Ln Aufgaben warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln projects waiting</source>
        <translation>
            <numerusform>%Ln Projekt wartet</numerusform>
            <numerusform>%Ln Projekte warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goals waiting</source>
        <translation>
            <numerusform>%Ln Ziel wartet</numerusform>
            <numerusform>%Ln Ziele warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracked times waiting</source>
        <translation>
            <numerusform>%Ln erfasste Zeit wartet</numerusform>
            <numerusform>%Ln erfasste Zeiten warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other things waiting</source>
        <translation>
            <numerusform>%Ln anderes wartet</numerusform>
            <numerusform>%Ln andere Dinge warten</numerusform>
        </translation>
    </message>
    <message>
        <source>On this device only. Sync is off.</source>
        <translation>Nur auf diesem Gerät. Die Synchronisierung ist aus.</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>hat sie</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>It stays on this device.</source>
        <translation>Es bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>The last change is only here so far. It goes out by itself.</source>
        <translation>Die letzte Änderung ist bisher nur hier. Sie geht von selbst hinaus.</translation>
    </message>
    <message>
        <source>Where the last change is that was made here:</source>
        <translation>Wo die letzte Änderung ist, die hier gemacht wurde:</translation>
    </message>
    <message>
        <source>%1 · last seen %2</source>
        <comment>has it, 09:47</comment>
        <translation>%1 · zuletzt gesehen %2</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Ein Gerät ohne Namen</translation>
    </message>
    <message>
        <source>Applied again</source>
        <translation>Wieder angewendet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>%1 · has not been here since %2. Remove it in Devices if it is gone.</source>
        <comment>not yet, 3 Mar</comment>
        <translation>%1 · seit %2 nicht mehr da. Entferne es unter Geräte, wenn es nicht zurückkommt.</translation>
    </message>
    <message>
        <source>The last change is only here, and stays here.</source>
        <translation>Die letzte Änderung ist nur hier und bleibt hier.</translation>
    </message>
</context>
<context>
    <name>sennight::SyncLogModel</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Ausgetauscht</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message numerus="yes">
        <source>Sent %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung gesendet</numerusform>
            <numerusform>%Ln Änderungen gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung empfangen</numerusform>
            <numerusform>%Ln Änderungen empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sent, received</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>received %Ln</source>
        <translation>
            <numerusform>%Ln empfangen</numerusform>
            <numerusform>%Ln empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were put aside</source>
        <translation>
            <numerusform>%Ln Änderung wurde beiseitegelegt</numerusform>
            <numerusform>%Ln Änderungen wurden beiseitegelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are safe</source>
        <translation>Beide Fassungen sind sicher</translation>
    </message>
    <message>
        <source>They are listed in Sync</source>
        <translation>Sie stehen unter Synchronisierung</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message numerus="yes">
        <source>Sent everything that is here: %Ln items</source>
        <translation>
            <numerusform>Alles gesendet, was hier ist: %Ln Eintrag</numerusform>
            <numerusform>Alles gesendet, was hier ist: %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting sync up came to nothing. %1</source>
        <translation>Die Synchronisierung einzurichten ist nicht gelungen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were changed on two devices</source>
        <translation>
            <numerusform>%Ln Eintrag wurde auf zwei Geräten geändert</numerusform>
            <numerusform>%Ln Einträge wurden auf zwei Geräten geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted things were put back</source>
        <translation>
            <numerusform>%Ln gelöschter Eintrag wurde zurückgeholt</numerusform>
            <numerusform>%Ln gelöschte Einträge wurden zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>By “%1”</source>
        <comment>the name of a device</comment>
        <translation>Durch „%1“</translation>
    </message>
    <message>
        <source>They had been changed on another device</source>
        <translation>Sie waren auf einem anderen Gerät geändert worden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were deleted on another device</source>
        <translation>
            <numerusform>%Ln Eintrag wurde auf einem anderen Gerät gelöscht</numerusform>
            <numerusform>%Ln Einträge wurden auf einem anderen Gerät gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made first</source>
        <translation>Vorher wurde gesichert</translation>
    </message>
</context>
<context>
    <name>sennight::SyncProjectModel</name>
    <message numerus="yes">
        <source>%L1 of %Ln projects</source>
        <translation>
            <numerusform>%L1 von %Ln Projekt</numerusform>
            <numerusform>%L1 von %Ln Projekten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::SyncSetupView</name>
    <message numerus="yes">
        <source>%Ln items, about %1</source>
        <translation>
            <numerusform>%Ln Eintrag, etwa %1</numerusform>
            <numerusform>%Ln Einträge, etwa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too easy to guess: add words</source>
        <translation>Zu leicht zu erraten: füg Wörter hinzu</translation>
    </message>
    <message>
        <source>Fair: years to guess, with a hundred graphics cards</source>
        <translation>Ordentlich: Jahre zum Erraten, mit hundert Grafikkarten</translation>
    </message>
    <message>
        <source>Strong: nobody has the time to guess it</source>
        <translation>Stark: Niemand hat die Zeit, sie zu erraten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Aufschließen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verschließen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Prüfen und beginnen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>That is not group %L1. Compare it with your copy.</source>
        <translation>Das ist nicht Gruppe %L1. Vergleich sie mit deiner Abschrift.</translation>
    </message>
    <message>
        <source>Go to Server</source>
        <translation>Zu Server</translation>
    </message>
    <message>
        <source>Go to Unlock</source>
        <translation>Zu Öffnen</translation>
    </message>
    <message>
        <source>Go to Lock</source>
        <translation>Zu Verschließen</translation>
    </message>
    <message>
        <source>Choose a passphrase for the keys of this device</source>
        <translation>Wähle eine Passphrase für die Schlüssel dieses Geräts</translation>
    </message>
    <message>
        <source>Enter your recovery key</source>
        <translation>Gib deinen Wiederherstellungsschlüssel ein</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>Gib deine Passphrase ein</translation>
    </message>
    <message>
        <source>Make the passphrase longer, or leave it out</source>
        <translation>Mach die Passphrase länger, oder lass sie weg</translation>
    </message>
    <message>
        <source>Put the recovery key somewhere safe</source>
        <translation>Leg den Wiederherstellungsschlüssel sicher ab</translation>
    </message>
    <message>
        <source>Enter group %L1 of the recovery key</source>
        <translation>Gib Gruppe %L1 des Wiederherstellungsschlüssels ein</translation>
    </message>
    <message>
        <source>Enter the address of your server</source>
        <translation>Gib die Adresse deines Servers ein</translation>
    </message>
    <message>
        <source>Give this device a name</source>
        <translation>Gib diesem Gerät einen Namen</translation>
    </message>
    <message>
        <source>Continue: server</source>
        <translation>Weiter: Server</translation>
    </message>
    <message>
        <source>Continue: unlock your data</source>
        <translation>Weiter: deine Daten öffnen</translation>
    </message>
    <message>
        <source>Continue: lock your data</source>
        <translation>Weiter: deine Daten verschließen</translation>
    </message>
    <message>
        <source>Continue: choose what syncs</source>
        <translation>Weiter: was synchronisiert wird</translation>
    </message>
    <message>
        <source>Continue: check and start</source>
        <translation>Weiter: prüfen und beginnen</translation>
    </message>
    <message>
        <source>Start syncing</source>
        <translation>Synchronisierung beginnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Locked blocks of up to 256 KB, and their size</source>
        <translation>Verschlossene Blöcke bis 256 KB, und ihre Größe</translation>
    </message>
    <message>
        <source>When each block was sent, and from which address</source>
        <translation>Wann jeder Block gesendet wurde, und von welcher Adresse</translation>
    </message>
    <message>
        <source>How many devices you have, their public keys and what each may do</source>
        <translation>Wie viele Geräte du hast, ihre öffentlichen Schlüssel und was jedes darf</translation>
    </message>
    <message>
        <source>Titles, notes, names of projects and devices</source>
        <translation>Titel, Notizen, Namen von Projekten und Geräten</translation>
    </message>
    <message>
        <source>Your passphrase or recovery key</source>
        <translation>Deine Passphrase oder dein Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Projects marked “this device only”</source>
        <translation>Projekte mit „nur auf diesem Gerät“</translation>
    </message>
    <message>
        <source>Enter all eight groups of your recovery key</source>
        <translation>Gib alle acht Gruppen deines Wiederherstellungsschlüssels ein</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Prüf die Adresse</translation>
    </message>
    <message>
        <source>Compare the recovery key with your copy</source>
        <translation>Vergleich den Wiederherstellungsschlüssel mit deiner Abschrift</translation>
    </message>
</context>
<context>
    <name>sennight::SyncView</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Wieder beitreten</translation>
    </message>
    <message>
        <source>Keep using it alone</source>
        <translation>Allein weiterverwenden</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Passphrase eingeben…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>Sync is off and your account is deleted. Everything stays on this device.</source>
        <translation>Die Synchronisierung ist aus und dein Konto gelöscht. Alles bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Sync is off. Everything stays on this device.</source>
        <translation>Die Synchronisierung ist aus. Alles bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys. Check capital letters.</source>
        <translation>Diese Passphrase öffnet die Schlüssel nicht. Prüf die Großbuchstaben.</translation>
    </message>
    <message>
        <source>It stays on this device from now on.</source>
        <translation>Es bleibt von jetzt an auf diesem Gerät.</translation>
    </message>
    <message>
        <source>It goes to your other devices, too.</source>
        <translation>Es geht auch zu deinen anderen Geräten.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, what waits</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting sync up…</source>
        <translation>Sync wird eingerichtet…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisiert…</translation>
    </message>
    <message>
        <source>Syncing %L1 of %L2…</source>
        <translation>Synchronisiert %L1 von %L2…</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Nur auf diesem Gerät</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Back online · sending %Ln</source>
        <translation>
            <numerusform>Wieder online · sendet %Ln</numerusform>
            <numerusform>Wieder online · sendet %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync paused</source>
        <translation>Sync angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to settle</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>10:41</comment>
        <translation>Synchronisiert %1</translation>
    </message>
    <message>
        <source>%1 was removed from your devices by %2, %3. Everything on it stays; it no longer syncs.</source>
        <translation>%1 wurde von %2 von deinen Geräten entfernt, %3. Alles darauf bleibt; es synchronisiert nicht mehr.</translation>
    </message>
    <message>
        <source>Keep using it alone, or join again.</source>
        <translation>Verwende es allein weiter, oder tritt wieder bei.</translation>
    </message>
    <message>
        <source>Cannot reach %1. %2; your changes are safe here.</source>
        <comment>place, when again</comment>
        <translation>%1 ist nicht erreichbar. %2; deine Änderungen sind hier sicher.</translation>
    </message>
    <message numerus="yes">
        <source>There is no room left on the server. Nothing was lost; %Ln changes wait here.</source>
        <translation>
            <numerusform>Auf dem Server ist kein Platz mehr. Nichts ging verloren; %Ln Änderung wartet hier.</numerusform>
            <numerusform>Auf dem Server ist kein Platz mehr. Nichts ging verloren; %Ln Änderungen warten hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln minutes</source>
        <translation>
            <numerusform>Neuer Versuch in %Ln Minute</numerusform>
            <numerusform>Neuer Versuch in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Die Synchronisierung ist angehalten</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Alles ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Changes are about to go out</source>
        <translation>Änderungen gehen gleich hinaus</translation>
    </message>
    <message>
        <source>Waiting for other devices</source>
        <translation>Wartet auf andere Geräte</translation>
    </message>
    <message>
        <source>Nothing leaves this device. You can turn sync on in Settings.</source>
        <translation>Nichts verlässt dieses Gerät. In den Einstellungen kannst du die Synchronisierung einschalten.</translation>
    </message>
    <message>
        <source>Sync is paused. Nothing is waiting.</source>
        <translation>Die Synchronisierung ist angehalten. Nichts wartet.</translation>
    </message>
    <message numerus="yes">
        <source>Sync is paused. %Ln changes are safe on this device.</source>
        <translation>
            <numerusform>Die Synchronisierung ist angehalten. %Ln Änderung ist auf diesem Gerät sicher.</numerusform>
            <numerusform>Die Synchronisierung ist angehalten. %Ln Änderungen sind auf diesem Gerät sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can keep working. This computer is not online.</source>
        <translation>Du kannst weiterarbeiten. Dieser Rechner ist nicht online.</translation>
    </message>
    <message numerus="yes">
        <source>You can keep working. %Ln changes will go out when this computer is back online.</source>
        <translation>
            <numerusform>Du kannst weiterarbeiten. %Ln Änderung geht hinaus, wenn dieser Rechner wieder online ist.</numerusform>
            <numerusform>Du kannst weiterarbeiten. %Ln Änderungen gehen hinaus, wenn dieser Rechner wieder online ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two devices changed the same thing before they could talk. Both versions are safe; choose when you like.</source>
        <translation>Zwei Geräte haben dasselbe geändert, bevor sie sich austauschen konnten. Beide Fassungen sind sicher; wähle, wann du magst.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes off, so other devices may show odd times.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht %Ln Minute falsch, deshalb zeigen andere Geräte vielleicht seltsame Zeiten.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht %Ln Minuten falsch, deshalb zeigen andere Geräte vielleicht seltsame Zeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can keep working meanwhile.</source>
        <translation>Du kannst inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <comment>10:41</comment>
        <translation>Zuletzt %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>last sync, what waits</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing waiting to go</source>
        <translation>nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting to go</source>
        <translation>
            <numerusform>%Ln Änderung wartet</numerusform>
            <numerusform>%Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>keys in the system keychain</source>
        <translation>Schlüssel im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>keys in a file under a passphrase</source>
        <translation>Schlüssel in einer Datei unter einer Passphrase</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>6.2 MB</comment>
        <translation>%1, verschlossen</translation>
    </message>
    <message>
        <source>This device may edit again. What you changed meanwhile is safe here.</source>
        <translation>Dieses Gerät darf wieder bearbeiten. Was du inzwischen geändert hast, ist hier sicher.</translation>
    </message>
    <message>
        <source>Join again, and it goes out.</source>
        <translation>Tritt wieder bei, dann geht es hinaus.</translation>
    </message>
    <message>
        <source>The clock settings did not open.</source>
        <translation>Die Einstellungen der Uhr ließen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Set the time in the settings of your system.</source>
        <translation>Stell die Uhr in den Einstellungen deines Systems.</translation>
    </message>
    <message>
        <source>today at %1</source>
        <comment>a time</comment>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>Set up anew</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <source>Turn sync off</source>
        <translation>Synchronisierung ausschalten</translation>
    </message>
    <message>
        <source>A new device joined your devices %1</source>
        <comment>today at 14:03</comment>
        <translation>Ein neues Gerät ist deinen Geräten beigetreten, %1</translation>
    </message>
    <message>
        <source>“%1” joined your devices %2</source>
        <comment>name, today at 14:03</comment>
        <translation>„%1“ ist deinen Geräten beigetreten, %2</translation>
    </message>
    <message>
        <source>%1. If that was not you, remove it.</source>
        <comment>what it may do</comment>
        <translation>%1. Wenn du das nicht warst, entferne es.</translation>
    </message>
    <message>
        <source>%1. If that was not you, remove it on a device with full trust.</source>
        <comment>what it may do</comment>
        <translation>%1. Wenn du das nicht warst, entferne es auf einem Gerät mit vollem Vertrauen.</translation>
    </message>
    <message>
        <source>Trying again now</source>
        <translation>Neuer Versuch jetzt</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln seconds</source>
        <translation>
            <numerusform>Neuer Versuch in %Ln Sekunde</numerusform>
            <numerusform>Neuer Versuch in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync is on</source>
        <translation>Die Synchronisierung ist an</translation>
    </message>
    <message>
        <source>The account is not deleted.</source>
        <translation>Das Konto wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>who joined, what it may do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Account deletion waits</source>
        <translation>Kontolöschung wartet</translation>
    </message>
    <message>
        <source>Your account is about to be deleted</source>
        <translation>Dein Konto wird bald gelöscht</translation>
    </message>
    <message>
        <source>It is deleted as soon as the server can be reached. Until then you can keep it.</source>
        <translation>Es wird gelöscht, sobald der Server erreichbar ist. Bis dahin kannst du es behalten.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln changes have gone out.</source>
        <translation>
            <numerusform>Die eine Änderung ist hinausgegangen (%Ln).</numerusform>
            <numerusform>Alle %Ln Änderungen sind hinausgegangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the devices</source>
        <translation>Geräte zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things were deleted on another device.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde auf einem anderen Gerät gelöscht.</numerusform>
            <numerusform>%Ln Einträge wurden auf einem anderen Gerät gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup of what was here was made first. You can bring it back from there.</source>
        <translation>Was hier war, wurde vorher gesichert. Du kannst es von dort zurückholen.</translation>
    </message>
    <message>
        <source>The server has everything that syncs from here. Only your devices can read it.</source>
        <translation>Der Server hat alles, was von hier synchronisiert wird. Nur deine Geräte können es lesen.</translation>
    </message>
</context>
<context>
    <name>sennight::TextDrafts</name>
    <message>
        <source>“%1” was changed elsewhere. What you wrote is kept</source>
        <translation>„%1“ wurde anderswo geändert. Was du geschrieben hast, bleibt</translation>
    </message>
</context>
<context>
    <name>sennight::TimerView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Away for %1. Keep them, or take them off?</source>
        <translation>Du warst %1 weg. Behalten oder abziehen?</translation>
    </message>
    <message>
        <source>Takes %1 off %2</source>
        <translation>Zieht %1 von %2 ab</translation>
    </message>
    <message>
        <source>%1 taken off</source>
        <translation>%1 abgezogen</translation>
    </message>
</context>
<context>
    <name>sennight::TodoEditorView</name>
    <message>
        <source>The title was changed elsewhere</source>
        <translation>Der Titel wurde anderswo geändert</translation>
    </message>
    <message>
        <source>The notes were changed elsewhere</source>
        <translation>Die Notizen wurden anderswo geändert</translation>
    </message>
    <message>
        <source>“%1” was deleted elsewhere.</source>
        <translation>„%1“ wurde anderswo gelöscht.</translation>
    </message>
    <message>
        <source>Go on writing to put it back, or close it with Esc.</source>
        <translation>Schreibe weiter, um es zurückzuholen, oder schließe es mit Esc.</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Notiert am %1</translation>
    </message>
    <message>
        <source>again %1</source>
        <extracomment>a reminder that was put off; %1: &quot;today 11:40&quot;</extracomment>
        <translation>noch einmal %1</translation>
    </message>
</context>
<context>
    <name>sennight::TodoFace</name>
    <message>
        <source>Waiting to sync</source>
        <translation>Wartet auf Abgleich</translation>
    </message>
    <message>
        <source>Stays on this device</source>
        <translation>Bleibt auf diesem Gerät</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Has notes</source>
        <translation>Hat Notizen</translation>
    </message>
    <message>
        <source>Waits for another todo</source>
        <translation>Wartet auf eine andere Aufgabe</translation>
    </message>
    <message>
        <source>Reminder at %1</source>
        <translation>Erinnerung: %1</translation>
    </message>
</context>
<context>
    <name>sennight::TodoPickerView</name>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>45m, 1h 30m</source>
        <translation>45m, 1h 30m</translation>
    </message>
    <message>
        <source>Plan for</source>
        <translation>Einplanen für</translation>
    </message>
    <message>
        <source>fri, 13 nov, +3d, next week</source>
        <translation>Fr, 13. Nov, +3d, nächste Woche</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>fri, 13 nov, 2026-12-03</source>
        <translation>Fr, 13. Nov, 2026-12-03</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Name of a project</source>
        <translation>Name eines Projekts</translation>
    </message>
    <message>
        <source>Project of the goal</source>
        <translation>Projekt des Ziels</translation>
    </message>
    <message>
        <source>Goal of this week</source>
        <translation>Ziel dieser Woche</translation>
    </message>
    <message>
        <source>Name of a goal</source>
        <translation>Name eines Ziels</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>Remind at</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>at 11:30, 15m before it is due</source>
        <translation>um 11:30, 9 Uhr</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>every mon, every 2 weeks, after 3 days</source>
        <translation>jeden Mo, alle 2 Wochen, nach 3 Tagen</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>Warten bis</translation>
    </message>
    <message>
        <source>mon, 13 nov, +14d</source>
        <translation>Mo, 13. Nov, +14d</translation>
    </message>
    <message>
        <source>Not before this is done</source>
        <translation>Erst, wenn das erledigt ist</translation>
    </message>
    <message>
        <source>Words of another todo</source>
        <translation>Wörter einer anderen Aufgabe</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>What is to be done first?</source>
        <translation>Was ist zuerst zu tun?</translation>
    </message>
    <message>
        <source>A step of</source>
        <translation>Ein Schritt von</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>high, medium, low</source>
        <translation>hoch, mittel, niedrig</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>dumped, matched, refined</source>
        <translation>notiert, zugeordnet, geklärt</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>13 nov, next week, 2026-W50</source>
        <translation>13. Nov, nächste Woche, 2026-W50</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Of no other</source>
        <translation>Von keiner anderen</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>Dumped</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Follow from the facts</source>
        <translation>Aus den Angaben</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>mon</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Not to wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Keine Schätzung</translation>
    </message>
    <message>
        <source>fri</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Keine Frist</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation>jeden Werktag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>after 3 days</source>
        <translation>nach 3 Tagen</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>Nicht wiederholen</translation>
    </message>
    <message>
        <source>This cannot be read. Try %1.</source>
        <translation>Das ist nicht lesbar. Zum Beispiel: %1.</translation>
    </message>
    <message>
        <source>There is no project called %1. Clear the field to see them all.</source>
        <translation>Es gibt kein Projekt namens %1. Leere das Feld, um alle zu sehen.</translation>
    </message>
    <message>
        <source>There is no open todo called %1. Try one of its words.</source>
        <translation>Es gibt keine offene Aufgabe namens %1. Versuche eines ihrer Wörter.</translation>
    </message>
    <message>
        <source>This week has no goal called %1. Clear the field to see them all.</source>
        <translation>Diese Woche hat kein Ziel namens %1. Leere das Feld, um alle zu sehen.</translation>
    </message>
</context>
<context>
    <name>sennight::TrayView</name>
    <message>
        <source>Sennight: %1</source>
        <translation>Sennight: %1</translation>
    </message>
    <message>
        <source>Sennight</source>
        <translation>Sennight</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Done with %1</source>
        <translation>Fertig mit %1</translation>
    </message>
</context>
<context>
    <name>sennight::TriageView</name>
    <message>
        <source>you wrote “%1”</source>
        <translation>du hast „%1“ geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>“%1” appears in %Ln of its todos</source>
        <translation>
            <numerusform>„%1“ steht in %Ln seiner Aufgaben</numerusform>
            <numerusform>„%1“ steht in %Ln seiner Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar todos took %1</source>
        <translation>
            <numerusform>%Ln ähnliche Aufgabe dauerte %1</numerusform>
            <numerusform>%Ln ähnliche Aufgaben dauerten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a goal of %1 this week</source>
        <translation>diese Woche ein Ziel von %1</translation>
    </message>
    <message>
        <source>%1, any day</source>
        <comment>of a week</comment>
        <translation>%1, Tag offen</translation>
    </message>
    <message>
        <source>would be at %1</source>
        <translation>wäre dann bei %1</translation>
    </message>
    <message>
        <source>today is full</source>
        <translation>heute ist voll</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <comment>a weekday</comment>
        <translation>%1 ist voll</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>how full a day would be</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <comment>high, medium, low</comment>
        <translation>%1 Priorität</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hohe</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittlere</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrige</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <translation>Erinnerung %1</translation>
    </message>
    <message>
        <source>Not shown again for this todo</source>
        <translation>Wird für diese Aufgabe nicht mehr gezeigt</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what, how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Plan for</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Next todo</source>
        <translation>Nächste Aufgabe</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Triage is done: %Ln todos</source>
        <translation>
            <numerusform>Sichten fertig: %Ln Aufgabe</numerusform>
            <numerusform>Sichten fertig: %Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the Inbox any more</source>
        <translation>%1 ist nicht mehr im Eingang</translation>
    </message>
    <message>
        <source>Dumped %1</source>
        <translation>Notiert %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>noch etwa %Ln min</numerusform>
            <numerusform>noch etwa %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Write one todo a line, two at least.</source>
        <translation>Schreibe eine Aufgabe pro Zeile, mindestens zwei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln todos in its place</source>
        <translation>
            <numerusform>%Ln Aufgabe an ihrer Stelle</numerusform>
            <numerusform>%Ln Aufgaben an ihrer Stelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sennight::Wordmark</name>
    <message>
        <source>Sennight</source>
        <translation>Sennight</translation>
    </message>
</context>
</TS>
