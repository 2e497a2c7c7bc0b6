<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Answer</name>
    <message>
        <source>The server's answer could not be read.</source>
        <translation>Die Antwort des Servers ließ sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep configuration, data and cache below DIR, and the entries in the keyring under its own name.</source>
        <translation>Einstellungen, Daten und Zwischenspeicher unter DIR ablegen und die Einträge im Schlüsselbund unter einem eigenen Namen.</translation>
    </message>
    <message>
        <source>Start the practice server and sign in to both its rooms.</source>
        <translation>Den Übungsserver starten und in seinen beiden Räumen anmelden.</translation>
    </message>
    <message>
        <source>Join a room by its name or address; may be given often.</source>
        <translation>Einen Raum mit seinem Namen oder seiner Adresse betreten; darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Start with the window minimized.</source>
        <translation>Mit minimiertem Fenster starten.</translation>
    </message>
    <message>
        <source>Start without kept accounts, rooms and looks, and change none of them.</source>
        <translation>Ohne gespeicherte Konten, Räume und Aussehen starten und nichts davon ändern.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Die Version ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>Diese Hilfe ausgeben und beenden.</translation>
    </message>
    <message>
        <source>A desktop client for live rooms: DJ rooms and livestreams.</source>
        <translation>Ein Desktop-Programm für lebendige Räume: DJ-Räume und Livestreams.</translation>
    </message>
    <message>
        <source>Partyline takes no argument "%1"; see --help.</source>
        <translation>Partyline kennt das Argument „%1“ nicht; siehe --help.</translation>
    </message>
    <message>
        <source>--profile wants a folder.</source>
        <translation>--profile braucht einen Ordner.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send it anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>DjColumn</name>
    <message>
        <source>Now playing</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Join wait list</source>
        <translation>Anstellen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Play history</source>
        <translation>Gespielte Titel</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No rooms yet</source>
        <translation>Noch keine Räume</translation>
    </message>
    <message>
        <source>Three ways to start:</source>
        <translation>Drei Wege hinein:</translation>
    </message>
    <message>
        <source>Join a room (Ctrl+T)</source>
        <translation>Raum betreten (Strg+T)</translation>
    </message>
    <message>
        <source>Try the practice rooms</source>
        <translation>Die Übungsräume ausprobieren</translation>
    </message>
    <message>
        <source>Sign in to a service</source>
        <translation>Bei einem Dienst anmelden</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>"%1" is not a usable address. Enter one that begins with %2://.</source>
        <translation>„%1“ ist keine brauchbare Adresse. Gib eine ein, die mit %2:// beginnt.</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Outside this computer Partyline only connects by %2://.</source>
        <translation>%1 ist nicht verschlüsselt. Außerhalb dieses Rechners verbindet sich Partyline nur über %2://.</translation>
    </message>
</context>
<context>
    <name>Floatplane</name>
    <message>
        <source>The service sent something Partyline cannot read.</source>
        <translation>Der Dienst hat etwas geschickt, das Partyline nicht lesen kann.</translation>
    </message>
    <message>
        <source>There is no Floatplane session in that text. Paste the value of the cookie "sails.sid"; it begins with s%3A.</source>
        <translation>In diesem Text steckt keine Floatplane-Sitzung. Füge den Wert des Cookies „sails.sid“ ein; er beginnt mit s%3A.</translation>
    </message>
    <message>
        <source>Floatplane did not understand this request.</source>
        <translation>Floatplane hat diese Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>Your Floatplane session is not signed in any more. Sign in again.</source>
        <translation>Deine Floatplane-Sitzung ist nicht mehr angemeldet. Melde dich neu an.</translation>
    </message>
    <message>
        <source>You have no access to this livestream, or this kind of sign-in is not accepted here.</source>
        <translation>Du hast keinen Zugang zu diesem Livestream, oder diese Art der Anmeldung gilt hier nicht.</translation>
    </message>
    <message>
        <source>Floatplane does not know this livestream.</source>
        <translation>Floatplane kennt diesen Livestream nicht.</translation>
    </message>
    <message>
        <source>That was too fast. Wait a moment and try again.</source>
        <translation>Das war zu schnell. Warte kurz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Floatplane refused this.</source>
        <translation>Floatplane hat das abgelehnt.</translation>
    </message>
    <message>
        <source>Floatplane has trouble answering (error %1). Try again later.</source>
        <translation>Floatplane kann gerade nicht richtig antworten (Fehler %1). Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Das bietet dieser Server nicht an.</translation>
    </message>
</context>
<context>
    <name>FloatplaneControls</name>
    <message>
        <source>There is no such %1.</source>
        <translation>Das gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>A user name has 1 to 20 of A-Z, a-z, 0-9, - and _.</source>
        <translation>Ein Benutzername hat 1 bis 20 Zeichen aus A-Z, a-z, 0-9, - und _.</translation>
    </message>
</context>
<context>
    <name>FloatplaneItems</name>
    <message>
        <source>Nobody voted.</source>
        <translation>Niemand hat abgestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>It is a tie after %n vote(s).</source>
        <translation>
            <numerusform>Gleichstand nach %n Stimme.</numerusform>
            <numerusform>Gleichstand nach %n Stimmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>"%1" has won with %2 of %n vote(s).</source>
        <translation>
            <numerusform>„%1“ hat mit %2 von %n Stimme gewonnen.</numerusform>
            <numerusform>„%1“ hat mit %2 von %n Stimmen gewonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Poll: %1 (%2)</source>
        <translation>Umfrage: %1 (%2)</translation>
    </message>
    <message>
        <source>The poll is over: %1 %2</source>
        <translation>Die Umfrage ist vorbei: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost for %n second(s). What was said meanwhile is missing.</source>
        <translation>
            <numerusform>Die Verbindung war %n Sekunde lang weg. Was inzwischen gesagt wurde, fehlt.</numerusform>
            <numerusform>Die Verbindung war %n Sekunden lang weg. Was inzwischen gesagt wurde, fehlt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloatplaneStreams</name>
    <message>
        <source>This account has no access to such a livestream. Check its id, or subscribe to its creator.</source>
        <translation>Dieses Konto hat keinen Zugang zu so einem Livestream. Prüfe die Kennung oder abonniere den Kanal.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history file %1 was written by a newer Partyline. Nothing is recorded until you update.</source>
        <translation>Die Verlaufsdatei %1 stammt von einem neueren Partyline. Bis zur Aktualisierung wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The history file %1 is damaged.</source>
        <translation>Die Verlaufsdatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Another program keeps the history file %1 locked. It is tried again.</source>
        <translation>Ein anderes Programm hält die Verlaufsdatei %1 gesperrt. Es wird weiter versucht.</translation>
    </message>
    <message>
        <source>The disk is full. What happens now is kept in memory and written once there is room.</source>
        <translation>Der Datenträger ist voll. Was jetzt geschieht, bleibt im Speicher und wird geschrieben, sobald Platz ist.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be written. Check the folder and its permissions.</source>
        <translation>Die Verlaufsdatei %1 lässt sich nicht schreiben. Prüfe den Ordner und seine Rechte.</translation>
    </message>
</context>
<context>
    <name>JoinRoomDialog</name>
    <message>
        <source>Join room</source>
        <translation>Raum betreten</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Einen Raum betreten</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Room address</source>
        <translation>Adresse des Raums</translation>
    </message>
    <message>
        <source>night-bus or https://plug.dj/night-bus</source>
        <translation>night-bus oder https://plug.dj/night-bus</translation>
    </message>
    <message>
        <source>The name or address of a DJ room, or the id or channel address of a livestream.</source>
        <translation>Name oder Adresse eines DJ-Raums, oder Kennung oder Kanaladresse eines Livestreams.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Join status</source>
        <translation>Stand des Betretens</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Join room</source>
        <translation>Raum betreten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (Ctrl+M shows the menu bar)</source>
        <translation>Menü (Strg+M zeigt die Menüleiste)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>&amp;Partyline</source>
        <translation>&amp;Partyline</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Show &amp;beside</source>
        <translation>&amp;Daneben zeigen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Sign in...</source>
        <translation>&amp;Anmelden …</translation>
    </message>
    <message>
        <source>Try the &amp;practice rooms</source>
        <translation>Die &amp;Übungsräume ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Join room...</source>
        <translation>Raum &amp;betreten …</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>Neu &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Leave room</source>
        <translation>Raum ver&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;End the split</source>
        <translation>&amp;Teilung aufheben</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Reiter</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Voriger Reiter</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>&amp;Menüleiste zeigen</translation>
    </message>
    <message>
        <source>&amp;About Partyline</source>
        <translation>&amp;Über Partyline</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Find people</source>
        <translation>Leute suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
</context>
<context>
    <name>PlugDj</name>
    <message>
        <source>spamming or trolling</source>
        <translation>Spam oder Trollen</translation>
    </message>
    <message>
        <source>offensive language</source>
        <translation>beleidigende Sprache</translation>
    </message>
    <message>
        <source>playing offensive videos or songs</source>
        <translation>anstößige Videos oder Titel</translation>
    </message>
    <message>
        <source>repeatedly playing the wrong genre</source>
        <translation>wiederholt das falsche Genre</translation>
    </message>
    <message>
        <source>negative attitude</source>
        <translation>schlechtes Benehmen</translation>
    </message>
    <message>
        <source>breaking community rules</source>
        <translation>Verstoß gegen die Regeln</translation>
    </message>
    <message>
        <source>verbal abuse or harassment</source>
        <translation>Beschimpfung oder Belästigung</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>A moderator</source>
        <translation>Ein Moderator</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>a co-host</source>
        <translation>Mitgastgeber</translation>
    </message>
    <message>
        <source>a manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>a bouncer</source>
        <translation>Türsteher</translation>
    </message>
    <message>
        <source>a resident DJ</source>
        <translation>Stamm-DJ</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 und %2 andere</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>eine Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>für eine Stunde</translation>
    </message>
    <message>
        <source>for a day</source>
        <translation>für einen Tag</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>für 15 Minuten</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Gerade spielt niemand.</translation>
    </message>
    <message>
        <source>%1 plays %2 (%3).</source>
        <translation>%1 spielt %2 (%3).</translation>
    </message>
    <message>
        <source>%1 wooted this track.</source>
        <translation>%1 findet den Titel gut (Woot).</translation>
    </message>
    <message>
        <source>%1 mehed this track.</source>
        <translation>%1 findet den Titel nicht gut (Meh).</translation>
    </message>
    <message>
        <source>%1 grabbed this track.</source>
        <translation>%1 hat den Titel gemerkt.</translation>
    </message>
    <message>
        <source>%1 joined.</source>
        <translation>%1 ist gekommen.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1 ist gegangen.</translation>
    </message>
    <message>
        <source>nothing said meanwhile could be fetched</source>
        <translation>nichts von dem, was inzwischen gesagt wurde, ließ sich nachholen</translation>
    </message>
    <message>
        <source>one line said meanwhile was fetched</source>
        <translation>eine inzwischen gesagte Zeile wurde nachgeholt</translation>
    </message>
    <message>
        <source>%1 lines said meanwhile were fetched</source>
        <translation>%1 inzwischen gesagte Zeilen wurden nachgeholt</translation>
    </message>
    <message>
        <source>Not connected from %1 to %2; %3.</source>
        <translation>Von %1 bis %2 nicht verbunden; %3.</translation>
    </message>
    <message>
        <source>You have reached level %1.</source>
        <translation>Du hast Stufe %1 erreicht.</translation>
    </message>
    <message>
        <source>%1 gave you %2 points.</source>
        <translation>%1 hat dir %2 Punkte gegeben.</translation>
    </message>
    <message>
        <source>You were given points.</source>
        <translation>Du hast Punkte bekommen.</translation>
    </message>
    <message>
        <source>The site says: %1</source>
        <translation>Die Seite meldet: %1</translation>
    </message>
    <message>
        <source>There is news about your account (%1).</source>
        <translation>Es gibt Neues zu deinem Konto (%1).</translation>
    </message>
    <message>
        <source>You were banned from this room</source>
        <translation>Du wurdest aus diesem Raum verbannt</translation>
    </message>
    <message>
        <source>You were banned from this room %1</source>
        <translation>Du wurdest %1 aus diesem Raum verbannt</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 put you on the wait list.</source>
        <translation>%1 hat dich auf die Warteliste gesetzt.</translation>
    </message>
    <message>
        <source>%1 put %2 on the wait list.</source>
        <translation>%1 hat %2 auf die Warteliste gesetzt.</translation>
    </message>
    <message>
        <source>%1 moved you to place %2 of the wait list.</source>
        <translation>%1 hat dich auf Platz %2 der Warteliste gesetzt.</translation>
    </message>
    <message>
        <source>%1 moved %2 to place %3 of the wait list.</source>
        <translation>%1 hat %2 auf Platz %3 der Warteliste gesetzt.</translation>
    </message>
    <message>
        <source>%1 took you off the wait list.</source>
        <translation>%1 hat dich von der Warteliste genommen.</translation>
    </message>
    <message>
        <source>%1 took %2 off the wait list.</source>
        <translation>%1 hat %2 von der Warteliste genommen.</translation>
    </message>
    <message>
        <source>%1 skipped this track.</source>
        <translation>%1 hat diesen Titel übersprungen.</translation>
    </message>
    <message>
        <source>%1 banned you from this room %2.</source>
        <translation>%1 hat dich %2 aus diesem Raum verbannt.</translation>
    </message>
    <message>
        <source>%1 banned %2.</source>
        <translation>%1 hat %2 verbannt.</translation>
    </message>
    <message>
        <source>%1 banned %2 %3.</source>
        <translation>%1 hat %2 %3 verbannt.</translation>
    </message>
    <message>
        <source>%1 lets you speak again.</source>
        <translation>%1 lässt dich wieder sprechen.</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again.</source>
        <translation>%1 lässt %2 wieder sprechen.</translation>
    </message>
    <message>
        <source>%1 muted you.</source>
        <translation>%1 hat dich stummgeschaltet.</translation>
    </message>
    <message>
        <source>%1 muted %2.</source>
        <translation>%1 hat %2 stummgeschaltet.</translation>
    </message>
    <message>
        <source>%1 muted you for %2 minutes: %3.</source>
        <translation>%1 hat dich für %2 Minuten stummgeschaltet: %3.</translation>
    </message>
    <message>
        <source>%1 muted %2 for %3 minutes.</source>
        <translation>%1 hat %2 für %3 Minuten stummgeschaltet.</translation>
    </message>
    <message>
        <source>%1 lets you onto the wait list again.</source>
        <translation>%1 lässt dich wieder auf die Warteliste.</translation>
    </message>
    <message>
        <source>%1 lets %2 onto the wait list again.</source>
        <translation>%1 lässt %2 wieder auf die Warteliste.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>%1 banned %2 from the wait list.</source>
        <translation>%1 hat %2 von der Warteliste verbannt.</translation>
    </message>
    <message>
        <source>%1 banned %2 from the wait list %3.</source>
        <translation>%1 hat %2 %3 von der Warteliste verbannt.</translation>
    </message>
    <message>
        <source>%1 took your role in this room away.</source>
        <translation>%1 hat dir deine Rolle in diesem Raum genommen.</translation>
    </message>
    <message>
        <source>%1 took the role of %2 away.</source>
        <translation>%1 hat %2 die Rolle genommen.</translation>
    </message>
    <message>
        <source>%1 made you %2.</source>
        <translation>%1 hat dir eine Rolle gegeben: %2.</translation>
    </message>
    <message>
        <source>%1 made %2 %3.</source>
        <translation>%1 hat %2 eine Rolle gegeben: %3.</translation>
    </message>
    <message>
        <source>%1 lets DJs return to the wait list after their turn.</source>
        <translation>%1 lässt DJs nach ihrem Titel wieder auf die Warteliste.</translation>
    </message>
    <message>
        <source>%1 ended the return to the wait list after each turn.</source>
        <translation>%1 hat die Rückkehr auf die Warteliste nach jedem Titel beendet.</translation>
    </message>
    <message>
        <source>%1 locked and cleared the wait list.</source>
        <translation>%1 hat die Warteliste gesperrt und geleert.</translation>
    </message>
    <message>
        <source>%1 opened and cleared the wait list.</source>
        <translation>%1 hat die Warteliste geöffnet und geleert.</translation>
    </message>
    <message>
        <source>%1 locked the wait list.</source>
        <translation>%1 hat die Warteliste gesperrt.</translation>
    </message>
    <message>
        <source>%1 opened the wait list.</source>
        <translation>%1 hat die Warteliste geöffnet.</translation>
    </message>
</context>
<context>
    <name>PlugDjPeople</name>
    <message>
        <source>unknown user</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>PollPanel</name>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Poll options</source>
        <translation>Antworten der Umfrage</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>There is no fault called "%1".</source>
        <translation>Es gibt keine Störung namens „%1“.</translation>
    </message>
    <message>
        <source>The fault "%1" takes no argument.</source>
        <translation>Die Störung „%1“ nimmt kein Argument.</translation>
    </message>
    <message>
        <source>The fault "%1" needs an argument: %1=%2.</source>
        <translation>Die Störung „%1“ braucht ein Argument: %1=%2.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2.</source>
        <translation>Port %1 ist nicht nutzbar: %2.</translation>
    </message>
    <message>
        <source>There is no control call "%1".</source>
        <translation>Es gibt keinen Steueraufruf „%1“.</translation>
    </message>
    <message>
        <source>There is no room "%1".</source>
        <translation>Es gibt keinen Raum „%1“.</translation>
    </message>
    <message>
        <source>There is no account "%1".</source>
        <translation>Es gibt kein Konto „%1“.</translation>
    </message>
    <message>
        <source>"text" must be one line that is not blank.</source>
        <translation>„text“ muss eine Zeile sein, die nicht leer ist.</translation>
    </message>
    <message>
        <source>"count" goes from 1 to %1.</source>
        <translation>„count“ geht von 1 bis %1.</translation>
    </message>
    <message>
        <source>Practice (DJ room)</source>
        <translation>Übung (DJ-Raum)</translation>
    </message>
    <message>
        <source>No service has a control call "%1".</source>
        <translation>Kein Dienst hat einen Steueraufruf „%1“.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>You are not signed in, or your rank does not allow this.</source>
        <translation>Du bist nicht angemeldet, oder dein Rang erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong.</source>
        <translation>E-Mail oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>The sign-in took too long. Try again.</source>
        <translation>Die Anmeldung hat zu lange gedauert. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The server did not recognise the sign-in. Try again.</source>
        <translation>Der Server hat die Anmeldung nicht erkannt. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The server wants a captcha. Sign in on its website first.</source>
        <translation>Der Server will ein Captcha. Melde dich zuerst auf seiner Website an.</translation>
    </message>
    <message>
        <source>The service is down for maintenance. Try again later.</source>
        <translation>Der Dienst wird gerade gewartet. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a while.</source>
        <translation>Zu viele Anfragen. Warte eine Weile.</translation>
    </message>
    <message>
        <source>The server thinks that you are in no room.</source>
        <translation>Der Server meint, dass du in keinem Raum bist.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Der Raum ist voll.</translation>
    </message>
    <message>
        <source>That person is in another room.</source>
        <translation>Diese Person ist in einem anderen Raum.</translation>
    </message>
    <message>
        <source>There is no such room or person.</source>
        <translation>So einen Raum oder so eine Person gibt es nicht.</translation>
    </message>
    <message>
        <source>You need an active playlist with at least one track in it.</source>
        <translation>Du brauchst eine aktive Playlist mit mindestens einem Titel.</translation>
    </message>
    <message>
        <source>The wait list is full.</source>
        <translation>Die Warteliste ist voll.</translation>
    </message>
    <message>
        <source>That person is not on the wait list any more.</source>
        <translation>Diese Person steht nicht mehr auf der Warteliste.</translation>
    </message>
    <message>
        <source>The server did not take the vote.</source>
        <translation>Der Server hat die Stimme nicht angenommen.</translation>
    </message>
    <message>
        <source>The server does not allow that now; the track may be over.</source>
        <translation>Der Server erlaubt das jetzt nicht; vielleicht ist der Titel vorbei.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in again.</source>
        <translation>Du bist nicht angemeldet. Melde dich neu an.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Benutzername oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>The two-factor code is wrong or too old.</source>
        <translation>Der zweite Faktor stimmt nicht oder ist zu alt.</translation>
    </message>
    <message>
        <source>You have no access to this. It may need a subscription.</source>
        <translation>Dazu hast du keinen Zugang. Vielleicht braucht es ein Abo.</translation>
    </message>
    <message>
        <source>Your access to this was taken back.</source>
        <translation>Dein Zugang dazu wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Your account lacks something that this room asks for.</source>
        <translation>Deinem Konto fehlt etwas, das dieser Raum verlangt.</translation>
    </message>
    <message>
        <source>You are banned from this chat.</source>
        <translation>Du bist aus diesem Chat verbannt.</translation>
    </message>
    <message>
        <source>You have voted already.</source>
        <translation>Du hast schon abgestimmt.</translation>
    </message>
    <message>
        <source>The server knows nothing of that.</source>
        <translation>Davon weiß der Server nichts.</translation>
    </message>
    <message>
        <source>There is no such creator.</source>
        <translation>So einen Kanal gibt es nicht.</translation>
    </message>
    <message>
        <source>The sign-in was not confirmed yet.</source>
        <translation>Die Anmeldung ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The server wants to be asked less often.</source>
        <translation>Der Server will seltener gefragt werden.</translation>
    </message>
    <message>
        <source>The code has expired. Start again.</source>
        <translation>Der Code ist abgelaufen. Fange neu an.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The sign-in is over. Sign in again.</source>
        <translation>Die Anmeldung ist zu Ende. Melde dich neu an.</translation>
    </message>
    <message>
        <source>The server does not know this client. Check the client id.</source>
        <translation>Der Server kennt dieses Programm nicht. Prüfe die Client-Kennung.</translation>
    </message>
    <message>
        <source>The server does not let this client sign in that way. Check the client id.</source>
        <translation>Der Server lässt dieses Programm so nicht anmelden. Prüfe die Client-Kennung.</translation>
    </message>
    <message>
        <source>You are banned from this room for good.</source>
        <translation>Du bist für immer aus diesem Raum verbannt.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Du bist aus diesem Raum verbannt.</translation>
    </message>
    <message>
        <source>You are banned from this room for another %1 minutes.</source>
        <translation>Du bist noch %1 Minuten aus diesem Raum verbannt.</translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translation>Der Server hat das abgelehnt (%1).</translation>
    </message>
    <message>
        <source>This account or address is permanently banned.</source>
        <translation>Dieses Konto oder diese Adresse ist für immer gesperrt.</translation>
    </message>
    <message>
        <source>The service's front (Cloudflare) blocked us before the service itself could answer (HTTP %1). Try again later.</source>
        <translation>Der Vorposten des Dienstes (Cloudflare) hat uns abgewiesen, bevor der Dienst selbst antworten konnte (HTTP %1). Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The server answered with a web page. Check the address; a network login may be in the way.</source>
        <translation>Der Server hat mit einer Webseite geantwortet. Prüfe die Adresse; vielleicht ist eine Netzanmeldung im Weg.</translation>
    </message>
    <message>
        <source>The server does not allow that (HTTP 403).</source>
        <translation>Der Server erlaubt das nicht (HTTP 403).</translation>
    </message>
    <message>
        <source>The server knows nothing of that (HTTP 404).</source>
        <translation>Davon weiß der Server nichts (HTTP 404).</translation>
    </message>
    <message>
        <source>The server refused this (HTTP %1).</source>
        <translation>Der Server hat das abgelehnt (HTTP %1).</translation>
    </message>
</context>
<context>
    <name>RoomAddress</name>
    <message>
        <source>Type the name of a room, or paste its address.</source>
        <translation>Tippe den Namen eines Raums oder füge seine Adresse ein.</translation>
    </message>
    <message>
        <source>"%1" is not a room. Type its name or paste its address.</source>
        <translation>„%1“ ist kein Raum. Tippe seinen Namen oder füge seine Adresse ein.</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Side column</source>
        <translation>Seitenspalte</translation>
    </message>
    <message>
        <source>Show or hide the side column</source>
        <translation>Die Seitenspalte zeigen oder verstecken</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for this room</source>
        <translation>Mehr zu diesem Raum</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Type the server's address, or choose one from the list.</source>
        <translation>Tippe die Adresse des Servers oder wähle einen aus der Liste.</translation>
    </message>
    <message>
        <source>"%1" is not an address. Type one like https://plug.dj.</source>
        <translation>„%1“ ist keine Adresse. Tippe eine wie https://plug.dj.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Sitzungscookie</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>E-Mail oder Benutzername</translation>
    </message>
    <message>
        <source>Paste the session cookie</source>
        <translation>Sitzungscookie einfügen</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Sign in shows a short code. Type it on the service's own page, on this computer or on your phone: Partyline never sees your password.</source>
        <translation>„Anmelden“ zeigt einen kurzen Code. Tippe ihn auf der Seite des Dienstes ein, hier oder auf dem Telefon: Partyline sieht dein Passwort nie.</translation>
    </message>
    <message>
        <source>Open this page on any device</source>
        <translation>Öffne diese Seite auf einem beliebigen Gerät</translation>
    </message>
    <message>
        <source>and type</source>
        <translation>und tippe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign-in status</source>
        <translation>Stand der Anmeldung</translation>
    </message>
    <message>
        <source>Continue as guest</source>
        <translation>Als Gast weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>Gerade kein Konto?</translation>
    </message>
    <message>
        <source>Try the practice server</source>
        <translation>Den Übungsserver ausprobieren</translation>
    </message>
</context>
<context>
    <name>SignInStatus</name>
    <message>
        <source>The session is not good any more.</source>
        <translation>Die Sitzung gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Sign in with a browser, then paste its new cookie.</source>
        <translation>Melde dich im Browser an und füge dessen neues Cookie ein.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>E-Mail oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Tippe es noch einmal.</translation>
    </message>
    <message>
        <source>The server allows the next one in %1.</source>
        <translation>Der Server erlaubt den nächsten in %1.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warte ein paar Minuten und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Zu viele Versuche.</translation>
    </message>
    <message>
        <source>Sign in with your e-mail and password.</source>
        <translation>Melde dich mit E-Mail und Passwort an.</translation>
    </message>
    <message>
        <source>Use the device code or the session cookie.</source>
        <translation>Nimm den Gerätecode oder das Sitzungscookie.</translation>
    </message>
    <message>
        <source>The server wants a captcha, which only a browser can show.</source>
        <translation>Der Server will ein Captcha, das nur ein Browser zeigen kann.</translation>
    </message>
    <message>
        <source>The code is wrong.</source>
        <translation>Der Code stimmt nicht.</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds: type the one that shows now.</source>
        <translation>Codes wechseln alle 30 Sekunden: Tippe den, der jetzt angezeigt wird.</translation>
    </message>
    <message>
        <source>The code ran out.</source>
        <translation>Der Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in shows a new one.</source>
        <translation>„Anmelden“ zeigt einen neuen.</translation>
    </message>
    <message>
        <source>You denied the request on the other device.</source>
        <translation>Du hast die Anfrage auf dem anderen Gerät abgelehnt.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Keine Verbindung.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfe das Netz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Look again in %1.</source>
        <translation>Schau in %1 wieder nach.</translation>
    </message>
    <message>
        <source>Look again later; nothing is wrong with your account.</source>
        <translation>Schau später wieder nach; mit deinem Konto ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>%1 is down for maintenance.</source>
        <translation>%1 wird gerade gewartet.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
</context>
<context>
    <name>StreamColumn</name>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>Ergebnisse der Umfragen</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Nur Team</translation>
    </message>
    <message>
        <source>Show only lines of the crew, system lines and your own</source>
        <translation>Nur Zeilen des Teams, des Systems und eigene zeigen</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The server %1 was not found. Check the address and your connection.</source>
        <translation>Der Server %1 wurde nicht gefunden. Prüfe die Adresse und deine Verbindung.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. The server may be down; try again later.</source>
        <translation>Bei %1 antwortet niemand. Vielleicht ist der Server aus; versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection.</source>
        <translation>%1 ist nicht erreichbar. Prüfe deine Verbindung.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Es kam keine verschlüsselte Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy settings of the system.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt. Prüfe die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>%1 sends us on to another server. Check the address.</source>
        <translation>%1 schickt uns weiter zu einem anderen Server. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Its owner must renew it.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen. Der Betreiber muss es erneuern.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the clock of this computer.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht. Prüfe die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate shown by %1 belongs to another server. Check the address.</source>
        <translation>Das Zertifikat, das %1 zeigt, gehört einem anderen Server. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>Nobody we trust has signed the certificate of %1. For a private server, name its CA file.</source>
        <translation>Niemand, dem wir trauen, hat das Zertifikat von %1 unterschrieben. Nenne für einen privaten Server seine CA-Datei.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>Das Zertifikat von %1 wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not acceptable.</source>
        <translation>Das Zertifikat von %1 ist nicht annehmbar.</translation>
    </message>
    <message>
        <source>%1 refused the connection: too many tries. Wait a while.</source>
        <translation>%1 hat die Verbindung abgelehnt: zu viele Versuche. Warte eine Weile.</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server. Check the address.</source>
        <translation>%1 antwortet nicht wie ein Chat-Server. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>%1 refused the connection (HTTP %2).</source>
        <translation>%1 hat die Verbindung abgelehnt (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 s.</source>
        <translation>Von %1 kam %2 s lang nichts.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a while.</source>
        <translation>Zu viele Anfragen. Warte eine Weile.</translation>
    </message>
    <message>
        <source>Too many requests. Try again in %1 s.</source>
        <translation>Zu viele Anfragen. Versuche es in %1 s noch einmal.</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1). Try again later.</source>
        <translation>Der Server hat versagt (HTTP %1). Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The service is not available (HTTP %1). Try again later.</source>
        <translation>Der Dienst ist nicht verfügbar (HTTP %1). Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no readable certificate.</source>
        <translation>Die CA-Datei %1 enthält kein lesbares Zertifikat.</translation>
    </message>
</context>
<context>
    <name>partyline</name>
    <message>
        <source>See partyline-practice --help.</source>
        <translation>Siehe partyline-practice --help.</translation>
    </message>
    <message>
        <source>A practice server for Partyline: a DJ room and a livestream with people in them, on this computer only.</source>
        <translation>Ein Übungsserver für Partyline: ein DJ-Raum und ein Livestream mit Leuten darin, nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Port of the DJ service; the others take the next free ones. 0: any free ports.</source>
        <translation>Port des DJ-Dienstes; die anderen nehmen die nächsten freien. 0: beliebige freie Ports.</translation>
    </message>
    <message>
        <source>How busy the DJ room is: 1 is pleasant, 0 is silence.</source>
        <translation>Wie viel im DJ-Raum los ist: 1 ist angenehm, 0 ist Stille.</translation>
    </message>
    <message>
        <source>How busy the livestream is: 1 is pleasant, 0 is silence.</source>
        <translation>Wie viel im Livestream los ist: 1 ist angenehm, 0 ist Stille.</translation>
    </message>
    <message>
        <source>The same seed makes the same people and the same talk.</source>
        <translation>Der gleiche Startwert ergibt die gleichen Leute und das gleiche Gerede.</translation>
    </message>
    <message>
        <source>Misbehave so from the start; may be given several times. See below.</source>
        <translation>Sich von Anfang an so danebenbenehmen; darf mehrfach angegeben werden. Siehe unten.</translation>
    </message>
    <message>
        <source>Leave out a generation of Floatplane's chat: g1 or g2.</source>
        <translation>Eine Generation des Floatplane-Chats weglassen: g1 oder g2.</translation>
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
        <source>The first line on standard output is a JSON object with the addresses, accounts and rooms. The server runs until it is interrupted (SIGTERM, SIGINT).</source>
        <translation>Die erste Zeile der Standardausgabe ist ein JSON-Objekt mit Adressen, Konten und Räumen. Der Server läuft, bis er unterbrochen wird (SIGTERM, SIGINT).</translation>
    </message>
    <message>
        <source>Faults (--fault NAME[=ARG], or at run time POST control/fault):</source>
        <translation>Störungen (--fault NAME[=ARG], oder zur Laufzeit POST control/fault):</translation>
    </message>
    <message>
        <source>Control calls (POST control/NAME to the announced "control" address, with a JSON object such as {"service":"plugdj","text":"hello"}):</source>
        <translation>Steueraufrufe (POST control/NAME an die genannte „control“-Adresse, mit einem JSON-Objekt wie {"service":"plugdj","text":"hello"}):</translation>
    </message>
    <message>
        <source>"%1" is no chat generation: it is g1 or g2.</source>
        <translation>„%1“ ist keine Chat-Generation: es gibt g1 und g2.</translation>
    </message>
    <message>
        <source>One of the chat generations g1 and g2 must stay.</source>
        <translation>Eine der Chat-Generationen g1 und g2 muss bleiben.</translation>
    </message>
    <message>
        <source>"%1" was not expected.</source>
        <translation>„%1“ wurde nicht erwartet.</translation>
    </message>
    <message>
        <source>"%1" is no port.</source>
        <translation>„%1“ ist kein Port.</translation>
    </message>
    <message>
        <source>A rate is a number from 0 to 1000.</source>
        <translation>Eine Rate ist eine Zahl von 0 bis 1000.</translation>
    </message>
    <message>
        <source>"%1" is no seed: it is a whole number.</source>
        <translation>„%1“ ist kein Startwert: er ist eine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>partyline::AccountsModel</name>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>meldet sich an</translation>
    </message>
    <message>
        <source>wants a second factor</source>
        <translation>will einen zweiten Faktor</translation>
    </message>
    <message>
        <source>waits for the other device</source>
        <translation>wartet auf das andere Gerät</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
</context>
<context>
    <name>partyline::AccountsPanel</name>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>partyline::ApiClient</name>
    <message>
        <source>%1 sent more at once than we accept.</source>
        <translation>%1 hat mehr auf einmal geschickt, als wir annehmen.</translation>
    </message>
</context>
<context>
    <name>partyline::Application</name>
    <message>
        <source>Settings cannot be kept.</source>
        <translation>Einstellungen lassen sich nicht speichern.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben. Prüfe seine Rechte.</translation>
    </message>
    <message>
        <source>Partyline stores no secret in files. Install or unlock a keyring to stay signed in.</source>
        <translation>Partyline speichert kein Geheimnis in Dateien. Richte einen Schlüsselbund ein oder entsperre ihn, um angemeldet zu bleiben.</translation>
    </message>
    <message>
        <source>The practice server did not start.</source>
        <translation>Der Übungsserver ist nicht gestartet.</translation>
    </message>
    <message>
        <source>History is in trouble.</source>
        <translation>Mit dem Verlauf stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The livestream was not found.</source>
        <translation>Der Livestream wurde nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>partyline::Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>partyline::Composer</name>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1/%2</source>
        <translation>
            <numerusform>%n Zeile, %1/%2</numerusform>
            <numerusform>%n Zeilen, %1/%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 is sent as a command to the stream's moderation.</source>
        <translation>%1 geht als Befehl an die Moderation des Streams.</translation>
    </message>
    <message>
        <source>There is no command %1. Write // to begin a line with a slash.</source>
        <translation>Den Befehl %1 gibt es nicht. Schreibe //, um eine Zeile mit einem Schrägstrich zu beginnen.</translation>
    </message>
</context>
<context>
    <name>partyline::ConnectionChip</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Betritt</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Waiting %1 s</source>
        <translation>Wartet %1 s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>partyline::DjColumn</name>
    <message>
        <source>Locked: residents and staff only</source>
        <translation>Gesperrt: nur Stamm-DJs und Team</translation>
    </message>
    <message>
        <source>Open to everyone</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Du bist als Nächstes dran</translation>
    </message>
    <message>
        <source>You are number %1, your turn in %2</source>
        <translation>Du bist Nummer %1, dran in %2</translation>
    </message>
    <message>
        <source>Leave wait list</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Join wait list</source>
        <translation>Anstellen</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>No votes for this track yet.</source>
        <translation>Noch keine Stimmen für diesen Titel.</translation>
    </message>
    <message>
        <source>Nothing was played yet.</source>
        <translation>Noch wurde nichts gespielt.</translation>
    </message>
</context>
<context>
    <name>partyline::DjRoomPage</name>
    <message>
        <source>Guests cannot vote or wait in line. Sign in to take part.</source>
        <translation>Gäste können nicht abstimmen oder sich anstellen. Melde dich an, um mitzumachen.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>partyline::FeedCards</name>
    <message>
        <source>Nobody is playing</source>
        <translation>Niemand spielt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Now playing, from %1</source>
        <translation>Läuft gerade, von %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FeedLayout</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>Die Zeile zeigen</numerusform>
            <numerusform>Alle %n Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>partyline::FeedView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Mention %1</source>
        <translation>%1 erwähnen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneAccount</name>
    <message>
        <source>The stored sign-in cannot be read. Sign in again.</source>
        <translation>Die gespeicherte Anmeldung ist unlesbar. Melde dich neu an.</translation>
    </message>
    <message>
        <source>Floatplane has no guests. Sign in with an account.</source>
        <translation>Floatplane hat keine Gäste. Melde dich mit einem Konto an.</translation>
    </message>
    <message>
        <source>This server has no sign-in with a password. Use the device code or a session cookie.</source>
        <translation>Dieser Server kennt keine Anmeldung mit Passwort. Nimm den Gerätecode oder ein Sitzungscookie.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Benutzername oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>This server wants a captcha solved, which Partyline cannot show. Sign in with the device code or a session cookie.</source>
        <translation>Dieser Server will ein gelöstes Captcha, das Partyline nicht zeigen kann. Melde dich mit dem Gerätecode oder einem Sitzungscookie an.</translation>
    </message>
    <message>
        <source>The two-factor code is wrong. Enter the one that is shown now.</source>
        <translation>Der zweite Faktor stimmt nicht. Gib den ein, der jetzt angezeigt wird.</translation>
    </message>
    <message>
        <source>This Floatplane session is not signed in any more. Sign in again.</source>
        <translation>Diese Floatplane-Sitzung ist nicht mehr angemeldet. Melde dich neu an.</translation>
    </message>
    <message>
        <source>You signed out.</source>
        <translation>Du hast dich abgemeldet.</translation>
    </message>
    <message>
        <source>Your Floatplane session has expired. Sign in again.</source>
        <translation>Deine Floatplane-Sitzung ist abgelaufen. Melde dich neu an.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneChat</name>
    <message>
        <source>This server has no livestream chat that Partyline knows.</source>
        <translation>Dieser Server hat keinen Livestream-Chat, den Partyline kennt.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneController</name>
    <message>
        <source>You signed out.</source>
        <translation>Du hast dich abgemeldet.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in to join.</source>
        <translation>Du bist nicht angemeldet. Melde dich an, um den Raum zu betreten.</translation>
    </message>
    <message>
        <source>You left the chat.</source>
        <translation>Du hast den Chat verlassen.</translation>
    </message>
    <message>
        <source>There is no connection to the chat now.</source>
        <translation>Gerade gibt es keine Verbindung zum Chat.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n character(s).</source>
        <translation>
            <numerusform>Das ist um %n Zeichen zu lang.</numerusform>
            <numerusform>Das ist um %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneOAuth</name>
    <message>
        <source>The sign-in server names another server to send secrets to.</source>
        <translation>Der Anmeldeserver nennt einen anderen Server, an den Geheimnisse gehen sollen.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device.</source>
        <translation>Die Anmeldung wurde auf dem anderen Gerät abgelehnt.</translation>
    </message>
    <message>
        <source>The code has run out before it was entered. Ask for a new one.</source>
        <translation>Der Code ist abgelaufen, bevor er eingegeben wurde. Fordere einen neuen an.</translation>
    </message>
    <message>
        <source>The sign-in server does not accept this client id. Enter the one that was given to you, or sign in with a session cookie.</source>
        <translation>Der Anmeldeserver nimmt diese Client-Kennung nicht an. Gib die ein, die du bekommen hast, oder melde dich mit einem Sitzungscookie an.</translation>
    </message>
    <message>
        <source>Your Floatplane sign-in has run out. Sign in again.</source>
        <translation>Deine Floatplane-Anmeldung ist abgelaufen. Melde dich neu an.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneOutbox</name>
    <message>
        <source>The connection was lost before the server confirmed this line.</source>
        <translation>Die Verbindung brach ab, bevor der Server diese Zeile bestätigt hat.</translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. You can write again in %n second(s).</source>
        <translation>
            <numerusform>Das war zu schnell. In %n Sekunde kannst du wieder schreiben.</numerusform>
            <numerusform>Das war zu schnell. In %n Sekunden kannst du wieder schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last lines are still on their way.</source>
        <translation>Deine letzten Zeilen sind noch unterwegs.</translation>
    </message>
    <message>
        <source>The server did not confirm this line. It may or may not be there.</source>
        <translation>Der Server hat diese Zeile nicht bestätigt. Vielleicht ist sie da, vielleicht nicht.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Es gibt keine Verbindung.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplanePollBook</name>
    <message>
        <source>%1 (a kind of poll that Partyline does not know)</source>
        <translation>%1 (eine Art Umfrage, die Partyline nicht kennt)</translation>
    </message>
    <message>
        <source>This poll is over.</source>
        <translation>Diese Umfrage ist vorbei.</translation>
    </message>
    <message>
        <source>You have voted in this poll already.</source>
        <translation>In dieser Umfrage hast du schon abgestimmt.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneSocket</name>
    <message>
        <source>There is no connection.</source>
        <translation>Es gibt keine Verbindung.</translation>
    </message>
</context>
<context>
    <name>partyline::HistoryWriter</name>
    <message>
        <source>The history file was damaged. It was set aside as %1, and a new one begun.</source>
        <translation>Die Verlaufsdatei war beschädigt. Sie wurde als %1 beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>The history file is damaged and cannot be set aside. Move %1 away.</source>
        <translation>Die Verlaufsdatei ist beschädigt und lässt sich nicht beiseitelegen. Verschiebe %1.</translation>
    </message>
</context>
<context>
    <name>partyline::JoinRoomDialog</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Betreten</translation>
    </message>
    <message>
        <source>Sign in first, then join a room.</source>
        <translation>Melde dich erst an, dann betritt einen Raum.</translation>
    </message>
    <message>
        <source>None of your accounts is on that server. Sign in there first.</source>
        <translation>Keines deiner Konten ist auf diesem Server. Melde dich erst dort an.</translation>
    </message>
</context>
<context>
    <name>partyline::MainWindow</name>
    <message>
        <source>%1 – Partyline</source>
        <translation>%1 – Partyline</translation>
    </message>
    <message>
        <source>No other room is open</source>
        <translation>Kein anderer Raum ist offen</translation>
    </message>
    <message>
        <source>About Partyline</source>
        <translation>Über Partyline</translation>
    </message>
    <message>
        <source>Partyline %1
A desktop client for live rooms: DJ rooms and livestreams, side by side.

Made by the Partyline contributors, MIT licence. Icons: Tabler Icons, MIT licence.</source>
        <translation>Partyline %1
Ein Desktop-Programm für lebendige Räume: DJ-Räume und Livestreams, Seite an Seite.

Von den Mitwirkenden an Partyline, MIT-Lizenz. Symbole: Tabler Icons, MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>partyline::NotificationModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>partyline::PeoplePanel</name>
    <message numerus="yes">
        <source>Find in %n people</source>
        <translation>
            <numerusform>In %n Person suchen</numerusform>
            <numerusform>In %n Leuten suchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n guests</source>
        <translation>
            <numerusform>und %n Gast</numerusform>
            <numerusform>und %n Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to show.</source>
        <translation>Niemand zu sehen.</translation>
    </message>
</context>
<context>
    <name>partyline::PersonDelegate</name>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>spielt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
</context>
<context>
    <name>partyline::PlayHistoryModel</name>
    <message numerus="yes">
        <source>%n woot(s)</source>
        <translation>
            <numerusform>%n Woot</numerusform>
            <numerusform>%n Woots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meh(s)</source>
        <translation>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Mehs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grab(s)</source>
        <translation>
            <numerusform>%n-mal gemerkt</numerusform>
            <numerusform>%n-mal gemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>played by %1</source>
        <translation>gespielt von %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjAccount</name>
    <message>
        <source>plug.dj does not know this way to sign in.</source>
        <translation>plug.dj kennt diese Art der Anmeldung nicht.</translation>
    </message>
    <message>
        <source>The server lets no guests in. Sign in with an account.</source>
        <translation>Der Server lässt keine Gäste ein. Melde dich mit einem Konto an.</translation>
    </message>
    <message>
        <source>The saved session is not valid any more. Sign in again.</source>
        <translation>Die gespeicherte Sitzung gilt nicht mehr. Melde dich neu an.</translation>
    </message>
    <message>
        <source>The server did not say who you are.</source>
        <translation>Der Server hat nicht gesagt, wer du bist.</translation>
    </message>
    <message>
        <source>This account has no name yet. Choose one on the website first.</source>
        <translation>Dieses Konto hat noch keinen Namen. Wähle zuerst einen auf der Website.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Deine Sitzung ist zu Ende. Melde dich neu an.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjActions</name>
    <message>
        <source>You have no active playlist to grab into.</source>
        <translation>Du hast keine aktive Playlist zum Merken.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjConnection</name>
    <message>
        <source>There is no room at this address.</source>
        <translation>Unter dieser Adresse ist kein Raum.</translation>
    </message>
    <message>
        <source>The room server did not confirm the sign-in in time.</source>
        <translation>Der Raumserver hat die Anmeldung nicht rechtzeitig bestätigt.</translation>
    </message>
    <message>
        <source>The server gave no key for the room server.</source>
        <translation>Der Server hat keinen Schlüssel für den Raumserver gegeben.</translation>
    </message>
    <message>
        <source>The room server did not accept our key.</source>
        <translation>Der Raumserver hat unseren Schlüssel nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjController</name>
    <message>
        <source>You are not connected to this room.</source>
        <translation>Du bist mit diesem Raum nicht verbunden.</translation>
    </message>
    <message>
        <source>Guests can only read. Sign in with an account to chat.</source>
        <translation>Gäste können nur lesen. Melde dich mit einem Konto an, um zu schreiben.</translation>
    </message>
    <message>
        <source>You are muted for %1.</source>
        <translation>Du bist noch für %1 stummgeschaltet.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat in this room.</source>
        <translation>In diesem Raum können nur Leute ab Stufe %1 schreiben.</translation>
    </message>
    <message>
        <source>The room wants slower chat. Wait %1.</source>
        <translation>Der Raum will langsameren Chat. Warte %1.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>Partyline does not know the command %1. Put a blank in front of it to send it as text.</source>
        <translation>Partyline kennt den Befehl %1 nicht. Setze ein Leerzeichen davor, um ihn als Text zu senden.</translation>
    </message>
    <message>
        <source>Not connected: this line was not sent.</source>
        <translation>Nicht verbunden: Diese Zeile wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed this line.</source>
        <translation>Die Verbindung brach ab, bevor der Raum diese Zeile bestätigt hat.</translation>
    </message>
    <message>
        <source>The room did not confirm this line. It may have come too fast.</source>
        <translation>Der Raum hat diese Zeile nicht bestätigt. Vielleicht kam sie zu schnell.</translation>
    </message>
    <message>
        <source>Guests can only watch and read. Sign in with an account to take part.</source>
        <translation>Gäste können nur zusehen und lesen. Melde dich mit einem Konto an, um mitzumachen.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Gerade spielt niemand.</translation>
    </message>
    <message>
        <source>You cannot vote on your own track.</source>
        <translation>Über den eigenen Titel kannst du nicht abstimmen.</translation>
    </message>
    <message>
        <source>You are not playing now.</source>
        <translation>Du spielst gerade nicht.</translation>
    </message>
    <message>
        <source>The room did not count your vote.</source>
        <translation>Der Raum hat deine Stimme nicht gezählt.</translation>
    </message>
    <message>
        <source>The room did not count your grab.</source>
        <translation>Der Raum hat dein Merken nicht gezählt.</translation>
    </message>
    <message>
        <source>The room did not put you on the wait list.</source>
        <translation>Der Raum hat dich nicht auf die Warteliste gesetzt.</translation>
    </message>
    <message>
        <source>The room did not take you off the wait list.</source>
        <translation>Der Raum hat dich nicht von der Warteliste genommen.</translation>
    </message>
    <message>
        <source>The room did not skip your track.</source>
        <translation>Der Raum hat deinen Titel nicht übersprungen.</translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>Du hast dich abgemeldet.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in first.</source>
        <translation>Du bist nicht angemeldet. Melde dich zuerst an.</translation>
    </message>
    <message>
        <source>Nothing was heard from the room for a while.</source>
        <translation>Vom Raum kam eine Weile nichts.</translation>
    </message>
    <message>
        <source>Another sign-in with this account took over. Join again to bring the room back here.</source>
        <translation>Eine andere Anmeldung mit diesem Konto hat übernommen. Betritt den Raum neu, um ihn hierher zurückzuholen.</translation>
    </message>
    <message>
        <source>The site has banned this internet address, usually for 15 minutes. Try again then.</source>
        <translation>Die Seite hat diese Internetadresse gesperrt, meist für 15 Minuten. Versuche es danach noch einmal.</translation>
    </message>
    <message>
        <source>The site wants fewer requests. Partyline waits for %1.</source>
        <translation>Die Seite will weniger Anfragen. Partyline wartet %1.</translation>
    </message>
    <message>
        <source>The room wants slower chat. What you said last may not have arrived.</source>
        <translation>Der Raum will langsameren Chat. Was du zuletzt gesagt hast, ist vielleicht nicht angekommen.</translation>
    </message>
    <message>
        <source>You have reached level %1.</source>
        <translation>Du hast Stufe %1 erreicht.</translation>
    </message>
    <message>
        <source>The site asks you to choose another name on its website.</source>
        <translation>Die Seite bittet dich, auf ihrer Website einen anderen Namen zu wählen.</translation>
    </message>
    <message>
        <source>%1 would like to be your friend.</source>
        <translation>%1 möchte mit dir befreundet sein.</translation>
    </message>
    <message>
        <source>%1 is your friend now.</source>
        <translation>%1 ist jetzt mit dir befreundet.</translation>
    </message>
    <message>
        <source>The site goes down for maintenance in %1.</source>
        <translation>Die Seite wird in %1 gewartet.</translation>
    </message>
    <message>
        <source>The site goes down for maintenance soon.</source>
        <translation>Die Seite wird bald gewartet.</translation>
    </message>
    <message>
        <source>The site is down for maintenance.</source>
        <translation>Die Seite wird gerade gewartet.</translation>
    </message>
    <message>
        <source>The site says: %1</source>
        <translation>Die Seite meldet: %1</translation>
    </message>
    <message>
        <source>The site was updated.</source>
        <translation>Die Seite wurde erneuert.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>%1 sent %2 a gift.</source>
        <translation>%1 hat %2 etwas geschenkt.</translation>
    </message>
    <message>
        <source>%1 ended their own turn.</source>
        <translation>%1 hat den eigenen Titel beendet.</translation>
    </message>
    <message>
        <source>The room is now called %1.</source>
        <translation>Der Raum heißt jetzt %1.</translation>
    </message>
    <message>
        <source>The description of the room has changed.</source>
        <translation>Die Beschreibung des Raums ist eine andere.</translation>
    </message>
    <message>
        <source>The welcome text of the room has changed.</source>
        <translation>Der Begrüßungstext des Raums ist ein anderer.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat now.</source>
        <translation>Jetzt können nur Leute ab Stufe %1 schreiben.</translation>
    </message>
    <message>
        <source>Everybody can chat now.</source>
        <translation>Jetzt können alle schreiben.</translation>
    </message>
    <message>
        <source>You are muted for %1: %2.</source>
        <translation>Du bist noch für %1 stummgeschaltet: %2.</translation>
    </message>
</context>
<context>
    <name>partyline::PollModel</name>
    <message>
        <source>Option %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>your vote</source>
        <translation>deine Stimme</translation>
    </message>
    <message>
        <source>sending your vote</source>
        <translation>deine Stimme wird gesendet</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>Sieger</translation>
    </message>
</context>
<context>
    <name>partyline::PollOptionDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>partyline::PollPanel</name>
    <message>
        <source>No poll open</source>
        <translation>Keine Umfrage offen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Open until it is closed</source>
        <translation>Offen, bis sie geschlossen wird</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Geschlossen um %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>You chose %1 · %2</source>
        <translation>Deine Wahl: %1 · %2</translation>
    </message>
    <message>
        <source>Waiting for the final count; these are the last numbers received.</source>
        <translation>Wartet auf das Endergebnis; das sind die letzten Zahlen.</translation>
    </message>
    <message>
        <source>Vote sent. It cannot be changed. %1</source>
        <translation>Stimme gesendet. Sie lässt sich nicht ändern. %1</translation>
    </message>
    <message>
        <source>Sending your vote</source>
        <translation>Deine Stimme wird gesendet</translation>
    </message>
    <message>
        <source>Choose an option first.</source>
        <translation>Wähle zuerst eine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>A vote is final. Ctrl+Alt+1…%1</source>
        <translation>Eine Stimme ist endgültig. Strg+Alt+1…%1</translation>
    </message>
</context>
<context>
    <name>partyline::PollResultDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes · you: %1</source>
        <translation>
            <numerusform>%Ln Stimme · du: %1</numerusform>
            <numerusform>%Ln Stimmen · du: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PollResultsModel</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PollStrip</name>
    <message>
        <source>No poll open</source>
        <translation>Keine Umfrage offen</translation>
    </message>
    <message>
        <source>Show poll</source>
        <translation>Umfrage zeigen</translation>
    </message>
</context>
<context>
    <name>partyline::QrPicture</name>
    <message>
        <source>QR picture of the address</source>
        <translation>QR-Bild der Adresse</translation>
    </message>
</context>
<context>
    <name>partyline::RoomPage</name>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Leute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Zum Neuesten</translation>
    </message>
    <message>
        <source>%1 new, %2 for you</source>
        <translation>%1 neu, %2 für dich</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Den Raum verlassen</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTabBar</name>
    <message>
        <source>Close tab</source>
        <translation>Reiter schließen</translation>
    </message>
    <message>
        <source>Leave the room and close the tab (Ctrl+W)</source>
        <translation>Den Raum verlassen und den Reiter schließen (Strg+W)</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTabs</name>
    <message>
        <source>Join another room</source>
        <translation>Einen weiteren Raum betreten</translation>
    </message>
    <message>
        <source>Join another room (Ctrl+T)</source>
        <translation>Einen weiteren Raum betreten (Strg+T)</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTree</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Raum verlassen</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTreeDelegate</name>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>auf Sendung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>partyline::RoomWatch</name>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>meldet sich an</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>betritt</translation>
    </message>
    <message>
        <source>waiting, next try in %1 s</source>
        <translation>wartet, nächster Versuch in %1 s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>DJ room</source>
        <translation>DJ-Raum</translation>
    </message>
    <message>
        <source>livestream</source>
        <translation>Livestream</translation>
    </message>
    <message>
        <source>you are on air</source>
        <translation>du bist auf Sendung</translation>
    </message>
    <message>
        <source>you are next</source>
        <translation>du bist als Nächstes dran</translation>
    </message>
    <message>
        <source>a poll is open</source>
        <translation>eine Umfrage ist offen</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 Erwähnung</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>%1 Erwähnungen</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>1 neue Zeile</translation>
    </message>
    <message>
        <source>%1 new lines</source>
        <translation>%1 neue Zeilen</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>DJ-Räume</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Livestreams</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>partyline::RosterModel</name>
    <message>
        <source>At the booth</source>
        <translation>Am Pult</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n Person</numerusform>
            <numerusform>%1, %n Leute</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>spielt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>wooted</source>
        <translation>Woot gegeben</translation>
    </message>
    <message>
        <source>mehed</source>
        <translation>Meh gegeben</translation>
    </message>
    <message>
        <source>grabbed</source>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
</context>
<context>
    <name>partyline::SailsLink</name>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Es gibt keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server.</source>
        <translation>%1 antwortet nicht wie ein Chat-Server.</translation>
    </message>
    <message>
        <source>%1 ended this connection.</source>
        <translation>%1 hat diese Verbindung beendet.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused the connection: %2</source>
        <translation>%1 hat die Verbindung abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 does not accept version "%2" of the Sails SDK. Enter a newer one for this server.</source>
        <translation>%1 nimmt die Version „%2“ des Sails-SDK nicht an. Gib für diesen Server eine neuere ein.</translation>
    </message>
    <message>
        <source>%1 could not read our request.</source>
        <translation>%1 konnte unsere Anfrage nicht lesen.</translation>
    </message>
    <message>
        <source>%1 sent something that is not its protocol.</source>
        <translation>%1 hat etwas geschickt, das nicht zu seinem Protokoll gehört.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>partyline::Secrets</name>
    <message>
        <source>The desktop keyring stayed locked. You stay signed in until you quit.</source>
        <translation>Der Schlüsselbund blieb gesperrt. Du bleibst angemeldet, bis du beendest.</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop. You stay signed in until you quit.</source>
        <translation>Auf diesem Desktop gibt es keinen Schlüsselbund. Du bleibst angemeldet, bis du beendest.</translation>
    </message>
    <message>
        <source>The desktop keyring did not take the request. You stay signed in until you quit.</source>
        <translation>Der Schlüsselbund hat die Anfrage nicht angenommen. Du bleibst angemeldet, bis du beendest.</translation>
    </message>
    <message>
        <source>The desktop keyring does not answer. You stay signed in until you quit.</source>
        <translation>Der Schlüsselbund antwortet nicht. Du bleibst angemeldet, bis du beendest.</translation>
    </message>
</context>
<context>
    <name>partyline::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>One room is waiting. What you had typed is kept.</source>
        <translation>Ein Raum wartet. Was du getippt hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 rooms are waiting. What you had typed is kept.</source>
        <translation>%1 Räume warten. Was du getippt hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your %1 session ended at %2.</source>
        <translation>Deine Sitzung bei %1 endete um %2.</translation>
    </message>
    <message>
        <source>The server wants a second factor.</source>
        <translation>Der Server will einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>%1 wird gefragt.</translation>
    </message>
    <message>
        <source>Waiting for the answer of %1, %2 s.</source>
        <translation>Wartet auf die Antwort von %1, %2 s.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>The code before ran out. </source>
        <translation>Der Code davor ist abgelaufen. </translation>
    </message>
    <message>
        <source>Waiting for you to allow it</source>
        <translation>Wartet, bis du es erlaubst</translation>
    </message>
    <message>
        <source>The code is good for %1.</source>
        <translation>Der Code gilt noch %1.</translation>
    </message>
    <message>
        <source>Any compatible server: type its address. Without encryption only on this computer.</source>
        <translation>Jeder kompatible Server: tippe seine Adresse. Ohne Verschlüsselung nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Das Passwort zeigen</translation>
    </message>
    <message>
        <source>This server does not offer a device code.</source>
        <translation>Dieser Server bietet keinen Gerätecode an.</translation>
    </message>
    <message>
        <source>The server allows the next try in %1.</source>
        <translation>Der Server erlaubt den nächsten Versuch in %1.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Tippe zuerst den Code.</translation>
    </message>
    <message>
        <source>Wait for the answer, or cancel.</source>
        <translation>Warte auf die Antwort oder brich ab.</translation>
    </message>
    <message>
        <source>Type your e-mail or user name first.</source>
        <translation>Tippe zuerst E-Mail oder Benutzernamen.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Tippe zuerst dein Passwort.</translation>
    </message>
    <message>
        <source>Paste the session cookie first.</source>
        <translation>Füge zuerst das Sitzungscookie ein.</translation>
    </message>
    <message>
        <source>Found a session in it.</source>
        <translation>Darin steckt eine Sitzung.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in (%1)</source>
        <translation>Anmelden (%1)</translation>
    </message>
    <message>
        <source>Read offline</source>
        <translation>Offline lesen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Six digits from your authenticator, or a backup code. The password was right.</source>
        <translation>Sechs Ziffern aus deiner Authenticator-App oder ein Ersatzcode. Das Passwort war richtig.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Die Zwischenablage wurde geleert.</translation>
    </message>
    <message>
        <source>The cookie is as good as a password: it goes to %1 only.</source>
        <translation>Das Cookie ist so viel wert wie ein Passwort: Es geht nur an %1.</translation>
    </message>
    <message>
        <source>Your password is sent to %1 only.</source>
        <translation>Dein Passwort geht nur an %1.</translation>
    </message>
    <message>
        <source>If you stay signed in, the session is kept in the desktop keyring.</source>
        <translation>Wenn du angemeldet bleibst, kommt die Sitzung in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Sitzungscookie</translation>
    </message>
    <message>
        <source>1. Sign in to %1 with your browser.
2. Press F12, and open Storage (Firefox) or Application (Chrome), then Cookies.
3. Copy the value of sails.sid and paste it here. A whole Cookie header or a line of a cookie file is fine too.</source>
        <translation>1. Melde dich mit dem Browser bei %1 an.
2. Drücke F12 und öffne Web-Speicher (Firefox) oder Application (Chrome), dann Cookies.
3. Kopiere den Wert von sails.sid und füge ihn hier ein. Ein ganzer Cookie-Header oder eine Zeile einer Cookie-Datei geht auch.</translation>
    </message>
</context>
<context>
    <name>partyline::StreamColumn</name>
    <message>
        <source>Nothing was announced since you came in.</source>
        <translation>Seit du da bist, wurde nichts angekündigt.</translation>
    </message>
    <message>
        <source>No poll has ended since you came in.</source>
        <translation>Seit du da bist, ist keine Umfrage zu Ende gegangen.</translation>
    </message>
</context>
<context>
    <name>partyline::StreamRoomPage</name>
    <message>
        <source>Polls and notifications are not connected.</source>
        <translation>Umfragen und Mitteilungen sind nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>partyline::TrackView</name>
    <message>
        <source>Nobody is playing</source>
        <translation>Niemand spielt</translation>
    </message>
    <message>
        <source>%1 by %2, played by %3</source>
        <translation>%1 von %2, gespielt von %3</translation>
    </message>
    <message>
        <source>The booth is free.</source>
        <translation>Das Pult ist frei.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
</context>
<context>
    <name>partyline::VoteBar</name>
    <message>
        <source>Nobody is playing.</source>
        <translation>Niemand spielt.</translation>
    </message>
</context>
<context>
    <name>partyline::VoteButton</name>
    <message>
        <source>Woot</source>
        <translation>Woot</translation>
    </message>
    <message>
        <source>Meh</source>
        <translation>Meh</translation>
    </message>
    <message>
        <source>Grab</source>
        <translation>Merken</translation>
    </message>
    <message numerus="yes">
        <source>%n times so far</source>
        <translation>
            <numerusform>bisher %n-mal</numerusform>
            <numerusform>bisher %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Gesendet, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>von dir gegeben</translation>
    </message>
</context>
<context>
    <name>partyline::VoteModel</name>
    <message>
        <source>%1, was meh</source>
        <translation>%1, vorher Meh</translation>
    </message>
    <message>
        <source>%1, was woot</source>
        <translation>%1, vorher Woot</translation>
    </message>
    <message>
        <source>%1, %2, %3 into the track</source>
        <translation>%1, %2, nach %3 im Titel</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListDelegate</name>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListModel</name>
    <message>
        <source>soon</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
</context>
<context>
    <name>partyline::WebSocketLink</name>
    <message>
        <source>The session cookie is damaged. Sign in again.</source>
        <translation>Das Sitzungscookie ist beschädigt. Melde dich neu an.</translation>
    </message>
    <message>
        <source>%1 sent more at once than we accept.</source>
        <translation>%1 hat mehr auf einmal geschickt, als wir annehmen.</translation>
    </message>
    <message>
        <source>%1 sent something that is not its protocol.</source>
        <translation>%1 hat etwas geschickt, das nicht zu seinem Protokoll gehört.</translation>
    </message>
</context>
<context>
    <name>partyline::Words</name>
    <message>
        <source>Nothing received for %1, %2 to %3.</source>
        <translation>%1 lang nichts empfangen, %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were filled in from the room's history.</source>
        <translation>
            <numerusform>%n Zeile wurde aus dem Verlauf des Raums ergänzt.</numerusform>
            <numerusform>%n Zeilen wurden aus dem Verlauf des Raums ergänzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 kam herein</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>erwähnt dich</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonnent</translation>
    </message>
    <message>
        <source>Resident DJ</source>
        <translation>Stamm-DJ</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>Mitgastgeber</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Botschafter</translation>
    </message>
    <message>
        <source>Site staff</source>
        <translation>Seitenteam</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Woot</source>
        <translation>Woot</translation>
    </message>
    <message>
        <source>Meh</source>
        <translation>Meh</translation>
    </message>
    <message>
        <source>Grab</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>gelöscht von %1</translation>
    </message>
</context>
</TS>
