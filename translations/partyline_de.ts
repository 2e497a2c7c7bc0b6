<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AlertLook</name>
    <message>
        <source>You are mentioned</source>
        <translation>Du wirst erwähnt</translation>
    </message>
    <message>
        <source>A rule or word matches</source>
        <translation>Eine Regel oder ein Wort trifft zu</translation>
    </message>
    <message>
        <source>A stream goes live</source>
        <translation>Ein Stream geht auf Sendung</translation>
    </message>
    <message>
        <source>A poll opens</source>
        <translation>Eine Umfrage beginnt</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Du bist die oder der Nächste</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>Du legst auf</translation>
    </message>
    <message>
        <source>Your turn comes near</source>
        <translation>Du bist bald an der Reihe</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>Ein neuer Beitrag</translation>
    </message>
    <message>
        <source>The connection is lost</source>
        <translation>Die Verbindung ist weg</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>You are moderated</source>
        <translation>Du wirst moderiert</translation>
    </message>
    <message>
        <source>News of the site</source>
        <translation>Neues von der Seite</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Somebody says your name</source>
        <translation>Jemand nennt deinen Namen</translation>
    </message>
    <message>
        <source>A rule that tells you, or one of the words to look out for</source>
        <translation>Eine Regel, die dir Bescheid gibt, oder eines der Wörter, auf die du achtest</translation>
    </message>
    <message>
        <source>A creator whom you follow begins to stream</source>
        <translation>Ein Kanal, dem du folgst, beginnt zu senden</translation>
    </message>
    <message>
        <source>In a livestream that is open here</source>
        <translation>In einem Livestream, der hier offen ist</translation>
    </message>
    <message>
        <source>Your track plays after this one</source>
        <translation>Dein Titel kommt nach diesem</translation>
    </message>
    <message>
        <source>Your track has begun</source>
        <translation>Dein Titel läuft</translation>
    </message>
    <message>
        <source>You have come up the wait list</source>
        <translation>Du bist auf der Warteliste aufgerückt</translation>
    </message>
    <message>
        <source>A creator whom you follow posts something</source>
        <translation>Ein Kanal, dem du folgst, veröffentlicht etwas</translation>
    </message>
    <message>
        <source>A room was live and cannot be reached for ten seconds</source>
        <translation>Ein Raum war verbunden und ist seit zehn Sekunden nicht zu erreichen</translation>
    </message>
    <message>
        <source>Somebody would like to be your friend</source>
        <translation>Jemand möchte mit dir befreundet sein</translation>
    </message>
    <message>
        <source>Something was done to you in a room</source>
        <translation>In einem Raum wurde etwas gegen dich unternommen</translation>
    </message>
    <message>
        <source>Maintenance, levels, gifts, messages to all</source>
        <translation>Wartung, Stufen, Geschenke, Nachrichten an alle</translation>
    </message>
    <message>
        <source>Something was done for you, or stopped</source>
        <translation>Etwas wurde für dich erledigt oder angehalten</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>bis %1, %2</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Die Antwort des Servers ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than we accept.</source>
        <translation>Die Antwort des Servers ist größer, als wir annehmen.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>%1 lässt sich nicht ändern: %2.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>der Ordner dafür lässt sich nicht anlegen</translation>
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
        <source>Partyline takes no argument &quot;%1&quot;; see --help.</source>
        <translation>Partyline kennt das Argument „%1“ nicht; siehe --help.</translation>
    </message>
    <message>
        <source>--profile wants a folder.</source>
        <translation>--profile braucht einen Ordner.</translation>
    </message>
    <message>
        <source>A link to a room; you are asked first.</source>
        <translation>Ein Link zu einem Raum; du wirst erst gefragt.</translation>
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
    <name>Dpop</name>
    <message>
        <source>The key for this sign-in could not be used. Sign in again.</source>
        <translation>Der Schlüssel dieser Anmeldung lässt sich nicht benutzen. Melde dich neu an.</translation>
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
        <source>Join a room</source>
        <translation>Raum betreten</translation>
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
        <source>&quot;%1&quot; is not a usable address. Enter one that begins with %2://.</source>
        <translation>„%1“ ist keine brauchbare Adresse. Gib eine ein, die mit %2:// beginnt.</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Outside this computer Partyline only connects by %2://.</source>
        <translation>%1 ist nicht verschlüsselt. Außerhalb dieses Rechners verbindet sich Partyline nur über %2://.</translation>
    </message>
</context>
<context>
    <name>FavouriteAction</name>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten nehmen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten</translation>
    </message>
</context>
<context>
    <name>Floatplane</name>
    <message>
        <source>The service sent something Partyline cannot read.</source>
        <translation>Der Dienst hat etwas geschickt, das Partyline nicht lesen kann.</translation>
    </message>
    <message>
        <source>There is no Floatplane session in that text. Paste the value of the cookie &quot;sails.sid&quot;; it begins with s%3A.</source>
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
    <name>FloatplaneDelivery</name>
    <message>
        <source>This account may not watch that stream. It may need a subscription.</source>
        <translation>Dieses Konto darf diesen Stream nicht ansehen. Vielleicht braucht es ein Abo.</translation>
    </message>
    <message>
        <source>There is nothing to play now: the stream is not on air.</source>
        <translation>Gerade gibt es nichts abzuspielen: Der Stream ist nicht auf Sendung.</translation>
    </message>
    <message>
        <source>The site is still preparing this stream. Try again in a while.</source>
        <translation>Die Seite bereitet diesen Stream noch vor. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The site says that this stream is broken.</source>
        <translation>Die Seite sagt, dieser Stream sei kaputt.</translation>
    </message>
    <message>
        <source>The site does not let this stream be played now.</source>
        <translation>Die Seite lässt diesen Stream gerade nicht abspielen.</translation>
    </message>
    <message>
        <source>The site told an address from which nothing is played.</source>
        <translation>Die Seite nannte eine Adresse, von der nichts abgespielt wird.</translation>
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
        <source>&quot;%1&quot; has won with %2 of %n vote(s).</source>
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
    <message numerus="yes">
        <source>&quot;%1&quot; led with %2 of %n vote(s).</source>
        <translation>
            <numerusform>„%1“ führte mit %2 von %n Stimme.</numerusform>
            <numerusform>„%1“ führte mit %2 von %n Stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The poll ended while there was no connection: %1 Last heard: %2</source>
        <translation>Die Umfrage endete, während keine Verbindung bestand: %1 Zuletzt gehört: %2</translation>
    </message>
    <message>
        <source>A poll in %1</source>
        <translation>Eine Umfrage in %1</translation>
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
    <message>
        <source>(deleted)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>(deleted by %1)</source>
        <translation>(von %1 gelöscht)</translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>Der Export ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>There is no history file %1.</source>
        <translation>Eine Verlaufsdatei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>A history file cannot be merged into itself.</source>
        <translation>Eine Verlaufsdatei lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer Partyline.</source>
        <translation>Die Verlaufsdatei %1 hat ein neueres Partyline geschrieben.</translation>
    </message>
    <message>
        <source>%1 is no history file.</source>
        <translation>%1 ist keine Verlaufsdatei.</translation>
    </message>
    <message>
        <source>The history file %1 was written by an older Partyline; record into it once to bring it up to date.</source>
        <translation>Die Verlaufsdatei %1 hat ein älteres Partyline geschrieben; zeichne einmal darin auf, um sie auf den Stand zu bringen.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be read.</source>
        <translation>Die Verlaufsdatei %1 lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>kind: wants chat, chatter, emote, vote, grab, advance, join, leave, moderation, poll, notification, notice or gap.</source>
        <translation>kind: braucht chat, chatter, emote, vote, grab, advance, join, leave, moderation, poll, notification, notice oder gap.</translation>
    </message>
    <message>
        <source>before: wants a date like 2026-11-01.</source>
        <translation>before: braucht ein Datum wie 2026-11-01.</translation>
    </message>
    <message>
        <source>after: wants a date like 2026-11-01.</source>
        <translation>after: braucht ein Datum wie 2026-11-01.</translation>
    </message>
    <message>
        <source>has: knows has:link.</source>
        <translation>has: kennt has:link.</translation>
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
    <message>
        <source>Stop all &amp;automation</source>
        <translation>&amp;Automatik überall anhalten</translation>
    </message>
    <message>
        <source>In every room: nothing happens by itself any more</source>
        <translation>In jedem Raum: nichts geschieht mehr von selbst</translation>
    </message>
    <message>
        <source>&amp;Emoji for :codes:</source>
        <translation>&amp;Emoji für :Kürzel:</translation>
    </message>
    <message>
        <source>&amp;Search history...</source>
        <translation>Verlauf &amp;durchsuchen …</translation>
    </message>
    <message>
        <source>R&amp;ules...</source>
        <translation>R&amp;egeln …</translation>
    </message>
    <message>
        <source>Mark, hide, fold or replace lines, and be told of them</source>
        <translation>Zeilen hervorheben, verbergen, falten oder ersetzen und von ihnen erfahren</translation>
    </message>
    <message>
        <source>Fold &amp;repeated lines</source>
        <translation>&amp;Wiederholte Zeilen falten</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>&amp;Leistung</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Lines that mention or answer you, in all rooms (Ctrl+Shift+A)</source>
        <translation>Zeilen, die dich erwähnen oder dir antworten, aus allen Räumen (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>&amp;Notifications...</source>
        <translation>&amp;Mitteilungen …</translation>
    </message>
    <message>
        <source>What is told on the desktop, sounds, quiet hours, tray</source>
        <translation>Was auf dem Desktop gemeldet wird, Klänge, Ruhezeiten, Symbol</translation>
    </message>
    <message>
        <source>&amp;Hide and mute all</source>
        <translation>&amp;Verbergen und alles stumm</translation>
    </message>
    <message>
        <source>Out of sight and silent at once; silent until the window is back</source>
        <translation>Sofort unsichtbar und still; still, bis das Fenster wieder da ist</translation>
    </message>
    <message>
        <source>&amp;Mentions...</source>
        <translation>&amp;Erwähnungen …</translation>
    </message>
    <message>
        <source>Lines that mention or answer you, in all rooms</source>
        <translation>Zeilen, die dich erwähnen oder dir antworten, aus allen Räumen</translation>
    </message>
    <message>
        <source>Ne&amp;xt mention</source>
        <translation>&amp;Nächste Erwähnung</translation>
    </message>
    <message>
        <source>Pre&amp;vious mention</source>
        <translation>&amp;Vorige Erwähnung</translation>
    </message>
    <message>
        <source>&amp;Insight...</source>
        <translation>E&amp;inblick …</translation>
    </message>
    <message>
        <source>Charts of who said what and when, from history</source>
        <translation>Diagramme, wer wann was gesagt hat, aus dem Verlauf</translation>
    </message>
    <message>
        <source>S&amp;ettings...</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Previ&amp;ous pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Alle &amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Run &amp;first steps again...</source>
        <translation>&amp;Erste Schritte noch einmal …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Lines of all rooms in one feed (Ctrl+Shift+E)</source>
        <translation>Zeilen aller Räume in einem Verlauf (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>&amp;Place of this room</source>
        <translation>&amp;Platz dieses Raums</translation>
    </message>
    <message>
        <source>&amp;Go to pane</source>
        <translation>&amp;Zu Bereich gehen</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>Rooms, people and actions: type a few letters</source>
        <translation>Räume, Leute und Aktionen: tippe ein paar Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>Lines of all rooms in one feed</source>
        <translation>Zeilen aller Räume in einem Verlauf</translation>
    </message>
    <message>
        <source>Open the &amp;closed room again</source>
        <translation>&amp;Geschlossenen Raum wieder öffnen</translation>
    </message>
    <message>
        <source>The room or tab that was closed last, where it stood</source>
        <translation>Der zuletzt geschlossene Raum oder Reiter, dort, wo er stand</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>In ein eigenes &amp;Fenster</translation>
    </message>
    <message>
        <source>The room in front; closing that window brings it back</source>
        <translation>Der Raum, der vorn ist; Schließen des Fensters holt ihn zurück</translation>
    </message>
    <message>
        <source>&amp;Back to the main window</source>
        <translation>&amp;Zurück ins Hauptfenster</translation>
    </message>
    <message>
        <source>What stands in a window of its own</source>
        <translation>Was in einem eigenen Fenster steht</translation>
    </message>
    <message>
        <source>Pane to the &amp;left</source>
        <translation>Bereich &amp;links</translation>
    </message>
    <message>
        <source>Pane to the &amp;right</source>
        <translation>Bereich &amp;rechts</translation>
    </message>
    <message>
        <source>Pane &amp;above</source>
        <translation>Bereich &amp;darüber</translation>
    </message>
    <message>
        <source>Pane b&amp;elow</source>
        <translation>Bereich dar&amp;unter</translation>
    </message>
    <message>
        <source>Tab towards the &amp;start</source>
        <translation>Reiter zum &amp;Anfang</translation>
    </message>
    <message>
        <source>Tab towards the e&amp;nd</source>
        <translation>Reiter zum &amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>State, frames and times of every connection</source>
        <translation>Zustand, Frames und Zeiten jeder Verbindung</translation>
    </message>
    <message>
        <source>&amp;Support bundle...</source>
        <translation>&amp;Diagnosepaket …</translation>
    </message>
    <message>
        <source>Versions, settings and log for somebody who helps you, to be read before it is saved</source>
        <translation>Versionen, Einstellungen und Protokoll für jemanden, der dir hilft; du liest es, bevor es gespeichert wird</translation>
    </message>
    <message>
        <source>&amp;Icons alone in the sidebar</source>
        <translation>Seitenleiste nur mit &amp;Symbolen</translation>
    </message>
</context>
<context>
    <name>ModerationCommands</name>
    <message>
        <source>Say whom.</source>
        <translation>Sag, wen du meinst.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Niemand hier heißt %1.</translation>
    </message>
    <message>
        <source>%1 is no duration of this list.</source>
        <translation>%1 ist keine Dauer dieser Liste.</translation>
    </message>
    <message>
        <source>Reasons are the numbers 1 to %1.</source>
        <translation>Gründe sind die Zahlen 1 bis %1.</translation>
    </message>
    <message>
        <source>%1 is not on the wait list.</source>
        <translation>%1 steht nicht auf der Warteliste.</translation>
    </message>
    <message>
        <source>Places are the numbers 1 to %1.</source>
        <translation>Plätze sind die Zahlen 1 bis %1.</translation>
    </message>
    <message>
        <source>There is no line of %1 to delete.</source>
        <translation>Von %1 gibt es keine Zeile zu löschen.</translation>
    </message>
    <message>
        <source>Roles are none, resident, bouncer, manager, cohost and host.</source>
        <translation>Rollen sind none, resident, bouncer, manager, cohost und host.</translation>
    </message>
    <message>
        <source>Really hand the room over to %1? You cannot take it back.</source>
        <translation>Den Raum wirklich an %1 übergeben? Du kannst das nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Gerade spielt niemand.</translation>
    </message>
    <message>
        <source>ends the track that plays (bouncers)</source>
        <translation>beendet den laufenden Titel (Türsteher)</translation>
    </message>
    <message>
        <source>[clear]</source>
        <translation>[clear]</translation>
    </message>
    <message>
        <source>locks the wait list; with “clear” it is emptied too (managers)</source>
        <translation>sperrt die Warteliste; mit „clear“ wird sie auch geleert (Manager)</translation>
    </message>
    <message>
        <source>opens the wait list for everybody (managers)</source>
        <translation>öffnet die Warteliste für alle (Manager)</translation>
    </message>
    <message>
        <source>[on|off]</source>
        <translation>[on|off]</translation>
    </message>
    <message>
        <source>lets DJs return to the wait list after their turn, or ends that (managers)</source>
        <translation>lässt DJs nach ihrem Titel auf die Warteliste zurück oder beendet das (Manager)</translation>
    </message>
    <message>
        <source>&lt;1|2|3&gt;</source>
        <translation>&lt;1|2|3&gt;</translation>
    </message>
    <message>
        <source>sets the level one needs to chat (managers)</source>
        <translation>legt fest, welche Stufe man zum Chatten braucht (Manager)</translation>
    </message>
    <message>
        <source>Levels are 1, 2 and 3.</source>
        <translation>Stufen sind 1, 2 und 3.</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;Name&gt;</translation>
    </message>
    <message>
        <source>&lt;name&gt; [hour|day|forever] [reason 1-5]</source>
        <translation>&lt;Name&gt; [hour|day|forever] [Grund 1-5]</translation>
    </message>
    <message>
        <source>bans somebody from the room (bouncers)</source>
        <translation>verbannt jemanden aus dem Raum (Türsteher)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [15|30|45] [reason 1-5]</source>
        <translation>&lt;Name&gt; [15|30|45] [Grund 1-5]</translation>
    </message>
    <message>
        <source>silences somebody for minutes (bouncers)</source>
        <translation>schaltet jemanden für Minuten stumm (Türsteher)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [15|hour|day|forever] [reason 1-5]</source>
        <translation>&lt;Name&gt; [15|hour|day|forever] [Grund 1-5]</translation>
    </message>
    <message>
        <source>bans somebody from the wait list (bouncers)</source>
        <translation>verbannt jemanden von der Warteliste (Türsteher)</translation>
    </message>
    <message>
        <source>lifts a ban (managers)</source>
        <translation>hebt eine Verbannung auf (Manager)</translation>
    </message>
    <message>
        <source>lifts a mute (bouncers)</source>
        <translation>hebt eine Stummschaltung auf (Türsteher)</translation>
    </message>
    <message>
        <source>lifts a ban from the wait list (managers)</source>
        <translation>hebt eine Verbannung von der Warteliste auf (Manager)</translation>
    </message>
    <message>
        <source>puts somebody on the wait list (bouncers)</source>
        <translation>setzt jemanden auf die Warteliste (Türsteher)</translation>
    </message>
    <message>
        <source>takes somebody off the wait list or out of the booth (bouncers)</source>
        <translation>nimmt jemanden von der Warteliste oder vom Pult (Türsteher)</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;place&gt;</source>
        <translation>&lt;Name&gt; &lt;Platz&gt;</translation>
    </message>
    <message>
        <source>moves somebody on the wait list (managers)</source>
        <translation>versetzt jemanden auf der Warteliste (Manager)</translation>
    </message>
    <message>
        <source>deletes the last line of somebody (bouncers)</source>
        <translation>löscht die letzte Zeile von jemandem (Türsteher)</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;role&gt;</source>
        <translation>&lt;Name&gt; &lt;Rolle&gt;</translation>
    </message>
    <message>
        <source>gives or takes a role (managers)</source>
        <translation>gibt oder nimmt eine Rolle (Manager)</translation>
    </message>
    <message>
        <source>opens the lists of bans, mutes and staff</source>
        <translation>öffnet die Listen der Verbannten, Stummgeschalteten und des Teams</translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Niemand hier heißt %1.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Das bist du.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for good.</source>
        <translation>Zeilen von %1 sind für immer verborgen.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for now.</source>
        <translation>Zeilen von %1 sind vorerst verborgen.</translation>
    </message>
    <message>
        <source>Lines of %1 are not hidden.</source>
        <translation>Zeilen von %1 sind nicht verborgen.</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;Name&gt;</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;text&gt;</source>
        <translation>&lt;Name&gt; &lt;Text&gt;</translation>
    </message>
    <message>
        <source>keeps a note about somebody, for you alone; without a text it goes</source>
        <translation>merkt eine Notiz über jemanden, nur für dich; ohne Text verschwindet sie</translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation>Die Notiz ist weg.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Die Notiz ist gemerkt.</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;nickname&gt;</source>
        <translation>&lt;Name&gt; &lt;Spitzname&gt;</translation>
    </message>
    <message>
        <source>gives somebody a nickname, for you alone; without one it goes</source>
        <translation>gibt jemandem einen Spitznamen, nur für dich; ohne einen verschwindet er</translation>
    </message>
    <message>
        <source>The nickname is gone.</source>
        <translation>Der Spitzname ist weg.</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;10m, 2h, 3d&gt;</source>
        <translation>&lt;Name&gt; &lt;10m, 2h, 3d&gt;</translation>
    </message>
    <message>
        <source>hides somebody’s lines from you; without a time for good</source>
        <translation>verbirgt die Zeilen von jemandem vor dir; ohne Zeit für immer</translation>
    </message>
    <message>
        <source>shows somebody’s lines again</source>
        <translation>zeigt die Zeilen von jemandem wieder</translation>
    </message>
    <message>
        <source>shows what is known about somebody</source>
        <translation>zeigt, was über jemanden bekannt ist</translation>
    </message>
    <message>
        <source>hides somebody’s lines from you for good</source>
        <translation>verbirgt die Zeilen von jemandem für immer vor dir</translation>
    </message>
    <message>
        <source>Guests ignore nobody. Sign in with an account.</source>
        <translation>Gäste ignorieren niemanden. Melde dich mit einem Konto an.</translation>
    </message>
    <message>
        <source>puts somebody on your list of ignored people on plug.dj</source>
        <translation>setzt jemanden auf deine Ignorierliste bei plug.dj</translation>
    </message>
    <message>
        <source>takes somebody off your list of ignored people on plug.dj</source>
        <translation>nimmt jemanden von deiner Ignorierliste bei plug.dj</translation>
    </message>
    <message>
        <source>You do not ignore anybody called %1.</source>
        <translation>Du ignorierst niemanden, der %1 heißt.</translation>
    </message>
    <message>
        <source>%1 is no time; “10m”, “2h” and “3d” are.</source>
        <translation>%1 ist keine Zeit; „10m“, „2h“ und „3d“ sind welche.</translation>
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
    <message>
        <source>Sort people</source>
        <translation>Leute sortieren</translation>
    </message>
</context>
<context>
    <name>PlaylistFile</name>
    <message>
        <source>This playlist was saved by a newer Partyline.</source>
        <translation>Diese Playlist hat ein neueres Partyline gespeichert.</translation>
    </message>
    <message>
        <source>There are no tracks in this file.</source>
        <translation>In dieser Datei stehen keine Titel.</translation>
    </message>
    <message>
        <source>This file is too large for a playlist.</source>
        <translation>Diese Datei ist zu groß für eine Playlist.</translation>
    </message>
    <message>
        <source>This is not a text file, or its text is not UTF-8.</source>
        <translation>Das ist keine Textdatei, oder ihr Text ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is damaged: %1.</source>
        <translation>Diese Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>None of the entries of this file is a track of YouTube or SoundCloud with title and length.</source>
        <translation>Kein Eintrag dieser Datei ist ein Titel von YouTube oder SoundCloud mit Namen und Länge.</translation>
    </message>
    <message>
        <source>This file has %1 tracks. Partyline imports at most %2 at once.</source>
        <translation>Diese Datei hat %1 Titel. Partyline übernimmt höchstens %2 auf einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>es ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 wurde nicht gespeichert: %2</translation>
    </message>
</context>
<context>
    <name>PlaylistMenu</name>
    <message numerus="yes">
        <source>%1 (active, %n track(s))</source>
        <translation>
            <numerusform>%1 (aktiv, %n Titel)</numerusform>
            <numerusform>%1 (aktiv, %n Titel)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n track(s))</source>
        <translation>
            <numerusform>%1 (%n Titel)</numerusform>
            <numerusform>%1 (%n Titel)</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no other playlist</source>
        <translation>Du hast keine andere Playlist</translation>
    </message>
    <message>
        <source>You have no playlists</source>
        <translation>Du hast keine Playlists</translation>
    </message>
    <message>
        <source>Loading your playlists…</source>
        <translation>Deine Playlists werden geladen …</translation>
    </message>
    <message>
        <source>Your playlists could not be loaded</source>
        <translation>Deine Playlists ließen sich nicht laden</translation>
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
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>PlugDjOrders</name>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Hand this room over to %1: they become the host, you become a co-host. Only they can give it back.</source>
        <translation>Diesen Raum an %1 übergeben: Gastgeber ist dann %1, du wirst Mitgastgeber. Nur %1 kann ihn zurückgeben.</translation>
    </message>
    <message>
        <source>Take the role of %1 away: they are an ordinary person here and lose every right of staff at once.</source>
        <translation>%1 die Rolle nehmen: hier dann ohne Amt und sofort ohne alle Rechte des Teams.</translation>
    </message>
    <message>
        <source>Make %1 a resident DJ: they can join the wait list while it is locked.</source>
        <translation>%1 zum Stamm-DJ machen: darf auf die Warteliste, auch wenn sie gesperrt ist.</translation>
    </message>
    <message>
        <source>Make %1 a bouncer: they can delete lines, mute and ban for a time, skip, and add or remove DJs.</source>
        <translation>%1 zum Türsteher machen: darf Zeilen löschen, auf Zeit stummschalten und verbannen, überspringen und DJs auf die Liste setzen oder herunternehmen.</translation>
    </message>
    <message>
        <source>Make %1 a manager: beside what bouncers do they can lock the wait list, move DJs, ban for good, lift bans, and choose residents and bouncers.</source>
        <translation>%1 zum Manager machen: darf außer dem, was Türsteher tun, die Warteliste sperren, DJs versetzen, für immer verbannen, Verbannungen aufheben und Stamm-DJs und Türsteher bestimmen.</translation>
    </message>
    <message>
        <source>Make %1 a co-host: beside what managers do they can edit the room and choose managers.</source>
        <translation>%1 zum Mitgastgeber machen: darf außer dem, was Manager tun, den Raum bearbeiten und Manager bestimmen.</translation>
    </message>
    <message>
        <source>Delete a line of %1</source>
        <translation>Eine Zeile von %1 löschen</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>%1 wieder sprechen lassen</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>%1 verbannen</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>Verbannung von %1 aufheben</translation>
    </message>
    <message>
        <source>Ban %1 from the wait list</source>
        <translation>%1 von der Warteliste verbannen</translation>
    </message>
    <message>
        <source>Let %1 onto the wait list again</source>
        <translation>%1 wieder auf die Warteliste lassen</translation>
    </message>
    <message>
        <source>Put %1 on the wait list</source>
        <translation>%1 auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 versetzen</translation>
    </message>
    <message>
        <source>Take %1 off the wait list</source>
        <translation>%1 von der Warteliste nehmen</translation>
    </message>
    <message>
        <source>Skip the track of %1</source>
        <translation>Den Titel von %1 überspringen</translation>
    </message>
    <message>
        <source>Lock the wait list</source>
        <translation>Die Warteliste sperren</translation>
    </message>
    <message>
        <source>Unlock the wait list</source>
        <translation>Die Warteliste öffnen</translation>
    </message>
    <message>
        <source>Let DJs return to the wait list</source>
        <translation>DJs auf die Warteliste zurücklassen</translation>
    </message>
    <message>
        <source>End the return to the wait list</source>
        <translation>Die Rückkehr auf die Warteliste beenden</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>Who can chat</source>
        <translation>Wer chatten darf</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Sprechen lassen</translation>
    </message>
    <message>
        <source>&amp;Ban</source>
        <translation>&amp;Verbannen</translation>
    </message>
    <message>
        <source>&amp;Unban</source>
        <translation>Verbannung &amp;aufheben</translation>
    </message>
    <message>
        <source>&amp;Ban from the wait list</source>
        <translation>Von der Warteliste &amp;verbannen</translation>
    </message>
    <message>
        <source>&amp;Lift the ban</source>
        <translation>Verbannung &amp;aufheben</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Versetzen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Herunternehmen</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>&amp;Zurücklassen</translation>
    </message>
    <message>
        <source>&amp;End cycling</source>
        <translation>Rückkehr &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Über&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Change the role</source>
        <translation>&amp;Rolle ändern</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Delete this line of %1: it disappears for everybody and cannot be brought back. Moderators still see it, marked with your name.</source>
        <translation>Diese Zeile von %1 löschen: sie verschwindet für alle und lässt sich nicht zurückholen. Moderatoren sehen sie weiter, mit deinem Namen daran.</translation>
    </message>
    <message>
        <source>Mute %1 %2: %3. They can read, vote and play, but nothing they write arrives.</source>
        <translation>%1 %2 stummschalten: %3. Lesen, abstimmen und auflegen geht weiter, aber nichts Geschriebenes kommt an.</translation>
    </message>
    <message>
        <source>Unmute %1: they can write again at once.</source>
        <translation>%1 wieder sprechen lassen: Schreiben geht sofort wieder.</translation>
    </message>
    <message>
        <source>Ban %1 %2: %3. They are removed from the room and the wait list at once.</source>
        <translation>%1 %2 verbannen: %3. Das entfernt %1 sofort aus dem Raum und von der Warteliste.</translation>
    </message>
    <message>
        <source>Unban %1: they can come back at once.</source>
        <translation>Verbannung von %1 aufheben: Zurückkommen geht sofort.</translation>
    </message>
    <message>
        <source>Ban %1 from the wait list %2: %3. They lose their place at once, but stay in the room and can chat.</source>
        <translation>%1 %2 von der Warteliste verbannen: %3. Der Platz ist sofort verloren, im Raum bleiben und chatten geht weiter.</translation>
    </message>
    <message>
        <source>Let %1 onto the wait list again: they can join it at once.</source>
        <translation>%1 wieder auf die Warteliste lassen: Anstellen geht sofort.</translation>
    </message>
    <message>
        <source>Put %1 at the end of the wait list; they play at once when nobody does.</source>
        <translation>%1 ans Ende der Warteliste setzen; spielt sofort, wenn gerade niemand spielt.</translation>
    </message>
    <message>
        <source>Move %1 to place %2 of the wait list.</source>
        <translation>%1 auf Platz %2 der Warteliste versetzen.</translation>
    </message>
    <message>
        <source>Take %1 off the wait list; if they play now, their track ends at once. They can join again.</source>
        <translation>%1 von der Warteliste nehmen; ein laufender Titel endet sofort. Neu anstellen ist erlaubt.</translation>
    </message>
    <message>
        <source>Skip the track of %1: it ends for everybody at once and the next DJ plays.</source>
        <translation>Den Titel von %1 überspringen: er endet sofort für alle, und der nächste DJ spielt.</translation>
    </message>
    <message>
        <source>Lock the wait list: only residents and staff can join it.</source>
        <translation>Die Warteliste sperren: nur Stamm-DJs und Team können sich anstellen.</translation>
    </message>
    <message>
        <source>Unlock the wait list: everybody can join it.</source>
        <translation>Die Warteliste öffnen: alle können sich anstellen.</translation>
    </message>
    <message>
        <source>%1 Everybody who waits is taken off it at once; the DJ plays on.</source>
        <translation>%1 Alle Wartenden werden sofort heruntergenommen; der DJ spielt weiter.</translation>
    </message>
    <message>
        <source>Let DJs return to the end of the wait list after their turn.</source>
        <translation>DJs nach ihrem Titel ans Ende der Warteliste zurücklassen.</translation>
    </message>
    <message>
        <source>End the return to the wait list: who has played must join it again.</source>
        <translation>Die Rückkehr auf die Warteliste beenden: wer gespielt hat, muss sich neu anstellen.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat then.</source>
        <translation>Dann können nur Leute ab Stufe %1 chatten.</translation>
    </message>
    <message>
        <source>Everybody can chat then.</source>
        <translation>Dann können alle chatten.</translation>
    </message>
    <message>
        <source>The line of %1 was not deleted.</source>
        <translation>Die Zeile von %1 wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>%1 was not muted.</source>
        <translation>%1 wurde nicht stummgeschaltet.</translation>
    </message>
    <message>
        <source>%1 was not unmuted.</source>
        <translation>Die Stummschaltung von %1 wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <source>%1 was not banned.</source>
        <translation>%1 wurde nicht verbannt.</translation>
    </message>
    <message>
        <source>%1 was not unbanned.</source>
        <translation>Die Verbannung von %1 wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <source>%1 was not banned from the wait list.</source>
        <translation>%1 wurde nicht von der Warteliste verbannt.</translation>
    </message>
    <message>
        <source>The wait-list ban of %1 was not lifted.</source>
        <translation>Die Verbannung von %1 von der Warteliste wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <source>%1 was not put on the wait list.</source>
        <translation>%1 wurde nicht auf die Warteliste gesetzt.</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>%1 wurde nicht versetzt.</translation>
    </message>
    <message>
        <source>%1 was not taken off the wait list.</source>
        <translation>%1 wurde nicht von der Warteliste genommen.</translation>
    </message>
    <message>
        <source>The track of %1 was not skipped.</source>
        <translation>Der Titel von %1 wurde nicht übersprungen.</translation>
    </message>
    <message>
        <source>The wait list was not locked.</source>
        <translation>Die Warteliste wurde nicht gesperrt.</translation>
    </message>
    <message>
        <source>The wait list was not unlocked.</source>
        <translation>Die Warteliste wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The return to the wait list was not changed.</source>
        <translation>Die Rückkehr auf die Warteliste wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The role of %1 was not changed.</source>
        <translation>Die Rolle von %1 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Who can chat was not changed.</source>
        <translation>Wer chatten darf, wurde nicht geändert.</translation>
    </message>
    <message>
        <source>%1 is not muted any more.</source>
        <translation>%1 ist nicht mehr stummgeschaltet.</translation>
    </message>
    <message>
        <source>%1 is not banned any more.</source>
        <translation>%1 ist nicht mehr verbannt.</translation>
    </message>
    <message>
        <source>%1 is not banned from the wait list any more.</source>
        <translation>%1 ist nicht mehr von der Warteliste verbannt.</translation>
    </message>
    <message>
        <source>%1 is not on the wait list any more.</source>
        <translation>%1 steht nicht mehr auf der Warteliste.</translation>
    </message>
    <message>
        <source>%1 has no role any more.</source>
        <translation>%1 hat keine Rolle mehr.</translation>
    </message>
    <message>
        <source>That was done already.</source>
        <translation>Das war schon geschehen.</translation>
    </message>
    <message>
        <source>You unbanned %1.</source>
        <translation>Du hast die Verbannung von %1 aufgehoben.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>bis zur Aufhebung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>45 minutes</source>
        <translation>45 Minuten</translation>
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
    <name>PlugDjPermissions</name>
    <message>
        <source>Lines of the site&apos;s staff stay.</source>
        <translation>Zeilen des Teams der Seite bleiben stehen.</translation>
    </message>
    <message>
        <source>Only people without a role in this room can be muted.</source>
        <translation>Nur Leute ohne Rolle in diesem Raum lassen sich stummschalten.</translation>
    </message>
    <message>
        <source>The site&apos;s staff cannot be muted.</source>
        <translation>Das Team der Seite lässt sich nicht stummschalten.</translation>
    </message>
    <message>
        <source>The site&apos;s staff cannot be banned.</source>
        <translation>Das Team der Seite lässt sich nicht verbannen.</translation>
    </message>
    <message>
        <source>Only people of a lower role than yours can be banned.</source>
        <translation>Nur Leute mit niedrigerer Rolle als deiner lassen sich verbannen.</translation>
    </message>
    <message>
        <source>Only the role of people below you can be changed.</source>
        <translation>Nur die Rolle von Leuten unter dir lässt sich ändern.</translation>
    </message>
    <message>
        <source>This needs the role of a %1.</source>
        <translation>Dafür braucht man die Rolle %1.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>co-host</source>
        <translation>Mitgastgeber</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>bouncer</source>
        <translation>Türsteher</translation>
    </message>
    <message>
        <source>resident DJ</source>
        <translation>Stamm-DJ</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
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
    <message>
        <source>New poll…</source>
        <translation>Neue Umfrage …</translation>
    </message>
    <message>
        <source>Close poll…</source>
        <translation>Umfrage schließen …</translation>
    </message>
</context>
<context>
    <name>PollTable</name>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1: %2 (%3 %)</translation>
    </message>
    <message>
        <source>(winner)</source>
        <translation>(vorn)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended while there was no connection; these are the last numbers received.</source>
        <translation>Sie endete, während keine Verbindung bestand; das sind die letzten empfangenen Zahlen.</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>There is no fault called &quot;%1&quot;.</source>
        <translation>Es gibt keine Störung namens „%1“.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; takes no argument.</source>
        <translation>Die Störung „%1“ nimmt kein Argument.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; needs an argument: %1=%2.</source>
        <translation>Die Störung „%1“ braucht ein Argument: %1=%2.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2.</source>
        <translation>Port %1 ist nicht nutzbar: %2.</translation>
    </message>
    <message>
        <source>There is no control call &quot;%1&quot;.</source>
        <translation>Es gibt keinen Steueraufruf „%1“.</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot;.</source>
        <translation>Es gibt keinen Raum „%1“.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>Es gibt kein Konto „%1“.</translation>
    </message>
    <message>
        <source>&quot;text&quot; must be one line that is not blank.</source>
        <translation>„text“ muss eine Zeile sein, die nicht leer ist.</translation>
    </message>
    <message>
        <source>&quot;count&quot; goes from 1 to %1.</source>
        <translation>„count“ geht von 1 bis %1.</translation>
    </message>
    <message>
        <source>Practice (DJ room)</source>
        <translation>Übung (DJ-Raum)</translation>
    </message>
    <message>
        <source>No service has a control call &quot;%1&quot;.</source>
        <translation>Kein Dienst hat einen Steueraufruf „%1“.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Ein Passwort wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>ProgramParts</name>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>windows, network, files</source>
        <translation>Fenster, Netzwerk, Dateien</translation>
    </message>
    <message>
        <source>history and search</source>
        <translation>Verlauf und Suche</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>reading what servers say</source>
        <translation>Lesen, was Server sagen</translation>
    </message>
    <message>
        <source>flows of several steps</source>
        <translation>Abläufe aus mehreren Schritten</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring</source>
        <translation>der Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>QR pictures</source>
        <translation>QR-Bilder</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>X11</source>
        <translation>X11</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>names of emoji</source>
        <translation>Namen der Emoji</translation>
    </message>
    <message>
        <source>frames of web sockets</source>
        <translation>Rahmen von WebSockets</translation>
    </message>
    <message>
        <source>tables that nobody can crowd</source>
        <translation>Tabellen, die niemand überfüllen kann</translation>
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
        <source>The service&apos;s front (Cloudflare) blocked us before the service itself could answer (HTTP %1). Try again later.</source>
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
    <message>
        <source>The server refused this (%1): %2</source>
        <translation>Der Server hat das abgelehnt (%1): %2</translation>
    </message>
</context>
<context>
    <name>RoomAddress</name>
    <message>
        <source>Type the name of a room, or paste its address.</source>
        <translation>Tippe den Namen eines Raums oder füge seine Adresse ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a room. Type its name or paste its address.</source>
        <translation>„%1“ ist kein Raum. Tippe seinen Namen oder füge seine Adresse ein.</translation>
    </message>
</context>
<context>
    <name>RoomCommands</name>
    <message>
        <source>Commands in this room:</source>
        <translation>Befehle in diesem Raum:</translation>
    </message>
    <message>
        <source>Begin a line with // or a blank to send it as it is.</source>
        <translation>Beginne eine Zeile mit // oder einem Leerzeichen, um sie so zu senden, wie sie ist.</translation>
    </message>
    <message>
        <source>lists what can be typed here</source>
        <translation>zeigt, was man hier tippen kann</translation>
    </message>
    <message>
        <source>empties the view; history keeps every line</source>
        <translation>leert die Ansicht; der Verlauf behält jede Zeile</translation>
    </message>
    <message>
        <source>&lt;what you do&gt;</source>
        <translation>&lt;was du tust&gt;</translation>
    </message>
    <message>
        <source>says what you do: “/me waves”</source>
        <translation>sagt, was du tust: „/me winkt“</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[Text]</translation>
    </message>
    <message>
        <source>answers who mentions you, seldom enough, until you are back</source>
        <translation>antwortet allen, die dich erwähnen, selten genug, bis du zurück bist</translation>
    </message>
    <message>
        <source>You are away. Writing a line, or /back, ends it.</source>
        <translation>Du bist abwesend. Eine Zeile oder /back beendet es.</translation>
    </message>
    <message>
        <source>ends /away</source>
        <translation>beendet /away</translation>
    </message>
    <message>
        <source>You are not away.</source>
        <translation>Du bist nicht abwesend.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Willkommen zurück.</translation>
    </message>
    <message>
        <source>&lt;what is going on&gt;</source>
        <translation>&lt;was los ist&gt;</translation>
    </message>
    <message>
        <source>calls the site’s moderators into this room (staff)</source>
        <translation>ruft die Moderatoren der Seite in diesen Raum (Team)</translation>
    </message>
    <message>
        <source>This alarms the moderators of the whole site. Misuse has consequences for you.</source>
        <translation>Das alarmiert die Moderatoren der ganzen Seite. Missbrauch hat Folgen für dich.</translation>
    </message>
    <message>
        <source>I need them</source>
        <translation>Ich brauche sie</translation>
    </message>
    <message>
        <source>They will read: “%1”</source>
        <translation>Sie werden lesen: „%1“</translation>
    </message>
    <message>
        <source>Call them now</source>
        <translation>Jetzt rufen</translation>
    </message>
    <message>
        <source>The site’s moderators are being called.</source>
        <translation>Die Moderatoren der Seite werden gerufen.</translation>
    </message>
</context>
<context>
    <name>RoomDetailsDialog</name>
    <message>
        <source>About this room</source>
        <translation>Über diesen Raum</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Raumname</translation>
    </message>
    <message>
        <source>Room facts</source>
        <translation>Angaben zum Raum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Welcome text</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Welcome text: %u stands for the reader, %r for the room</source>
        <translation>Be&amp;grüßung: %u steht für den Leser, %r für den Raum</translation>
    </message>
    <message>
        <source>Who may &amp;chat</source>
        <translation>Wer &amp;chatten darf</translation>
    </message>
    <message>
        <source>Minimum chat level</source>
        <translation>Niedrigste Stufe zum Chatten</translation>
    </message>
    <message>
        <source>Room details status</source>
        <translation>Stand der Angaben zum Raum</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Go to the address %1</source>
        <translation>Zur Adresse %1 gehen</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>du bist hier</translation>
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
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>nobody is playing</source>
        <translation>niemand spielt</translation>
    </message>
    <message>
        <source>playing %1</source>
        <translation>es läuft %1</translation>
    </message>
    <message>
        <source>%1 plays %2</source>
        <translation>%1 spielt %2</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>Gastgeber %1</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>für Erwachsene</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
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
    <name>RuleMatcher</name>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>Choose what is to be done with the lines.</source>
        <translation>Wähle, was mit den Zeilen geschehen soll.</translation>
    </message>
    <message>
        <source>Name the people.</source>
        <translation>Nenne die Leute.</translation>
    </message>
    <message>
        <source>Choose the rooms.</source>
        <translation>Wähle die Räume.</translation>
    </message>
    <message>
        <source>There is no word in the text.</source>
        <translation>Im Text steht kein Wort.</translation>
    </message>
    <message>
        <source>This would hide every line. Say whose lines, or what is in them.</source>
        <translation>Das würde jede Zeile verbergen. Sage, wessen Zeilen oder was darin steht.</translation>
    </message>
    <message>
        <source>The expression is not complete: %1 (at character %2)</source>
        <translation>Der Ausdruck ist nicht vollständig: %1 (bei Zeichen %2)</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Type the server&apos;s address, or choose one from the list.</source>
        <translation>Tippe die Adresse des Servers oder wähle einen aus der Liste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Type one like https://plug.dj.</source>
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
        <source>Sign in shows a short code. Type it on the service&apos;s own page, on this computer or on your phone: Partyline never sees your password.</source>
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
    <message>
        <source>Client id</source>
        <translation>Client-Kennung</translation>
    </message>
    <message>
        <source>as the service gave it to you</source>
        <translation>wie der Dienst sie dir gegeben hat</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Sign-in provider</source>
        <translation>Anmeldeanbieter</translation>
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
    <message>
        <source>%1 does not let this account in.</source>
        <translation>%1 lässt dieses Konto nicht ein.</translation>
    </message>
    <message>
        <source>It may be banned, or not be meant for this server.</source>
        <translation>Vielleicht ist es verbannt oder nicht für diesen Server gedacht.</translation>
    </message>
    <message>
        <source>Cloudflare blocked us before %1 could answer.</source>
        <translation>Cloudflare hat uns aufgehalten, bevor %1 antworten konnte.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your account. Wait a while, or try another network.</source>
        <translation>Mit deinem Konto ist alles in Ordnung. Warte eine Weile oder versuche ein anderes Netz.</translation>
    </message>
    <message>
        <source>The server does not know this client id.</source>
        <translation>Der Server kennt diese Client-Kennung nicht.</translation>
    </message>
    <message>
        <source>Enter the one that was given to you, or use the session cookie.</source>
        <translation>Gib die ein, die du bekommen hast, oder nimm das Sitzungscookie.</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no sound system.</source>
        <translation>Es gibt kein Klangsystem.</translation>
    </message>
    <message>
        <source>The desktop&apos;s sound theme has no sound of that name.</source>
        <translation>Das Klangschema des Desktops hat keinen Klang dieses Namens.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1</source>
        <translation>Der Klang lässt sich nicht abspielen: %1</translation>
    </message>
</context>
<context>
    <name>SpellDictionary</name>
    <message>
        <source>The dictionary %1 cannot be used: %2.</source>
        <translation>Das Wörterbuch %1 lässt sich nicht verwenden: %2.</translation>
    </message>
    <message>
        <source>its files are not there any more</source>
        <translation>seine Dateien sind nicht mehr da</translation>
    </message>
    <message>
        <source>its encoding %1 is unknown here</source>
        <translation>seine Kodierung %1 ist hier unbekannt</translation>
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
    <message>
        <source>Chat delay</source>
        <translation>Chatverzögerung</translation>
    </message>
    <message>
        <source>Hold chat back, so that it does not run ahead of the video</source>
        <translation>Den Chat zurückhalten, damit er dem Video nicht vorausläuft</translation>
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
        <source>Leave out a generation of Floatplane&apos;s chat: g1 or g2.</source>
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
        <source>Control calls (POST control/NAME to the announced &quot;control&quot; address, with a JSON object such as {&quot;service&quot;:&quot;plugdj&quot;,&quot;text&quot;:&quot;hello&quot;}):</source>
        <translation>Steueraufrufe (POST control/NAME an die genannte „control“-Adresse, mit einem JSON-Objekt wie {&quot;service&quot;:&quot;plugdj&quot;,&quot;text&quot;:&quot;hello&quot;}):</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no chat generation: it is g1 or g2.</source>
        <translation>„%1“ ist keine Chat-Generation: es gibt g1 und g2.</translation>
    </message>
    <message>
        <source>One of the chat generations g1 and g2 must stay.</source>
        <translation>Eine der Chat-Generationen g1 und g2 muss bleiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected.</source>
        <translation>„%1“ wurde nicht erwartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port.</source>
        <translation>„%1“ ist kein Port.</translation>
    </message>
    <message>
        <source>A rate is a number from 0 to 1000.</source>
        <translation>Eine Rate ist eine Zahl von 0 bis 1000.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seed: it is a whole number.</source>
        <translation>„%1“ ist kein Startwert: er ist eine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>partyline::AboutDialog</name>
    <message>
        <source>About Partyline</source>
        <translation>Über Partyline</translation>
    </message>
    <message>
        <source>Partyline&apos;s icon</source>
        <translation>Symbol von Partyline</translation>
    </message>
    <message>
        <source>Partyline %1
A desktop client for live rooms: DJ rooms and livestreams, side by side.
Made by the Partyline contributors. Not affiliated with plug.dj or Floatplane.</source>
        <translation>Partyline %1
Ein Desktop-Programm für Live-Räume: DJ-Räume und Livestreams nebeneinander.
Von den Mitwirkenden an Partyline. Keine Verbindung zu plug.dj oder Floatplane.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Bestandteile und Lizenzen</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Lizenztexte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies versions and licences as text</source>
        <translation>Kopiert Versionen und Lizenzen als Text</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
</context>
<context>
    <name>partyline::AboutStreamDialog</name>
    <message>
        <source>Picture of the stream</source>
        <translation>Bild des Streams</translation>
    </message>
    <message>
        <source>About this stream</source>
        <translation>Über diesen Stream</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Is it live?</source>
        <translation>Ist er live?</translation>
    </message>
    <message>
        <source>Asks the site, at most once a minute</source>
        <translation>Fragt die Seite, höchstens einmal in der Minute</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>%1 (%2 hours)</source>
        <translation>%1 (%2 Stunden)</translation>
    </message>
</context>
<context>
    <name>partyline::AccountBook</name>
    <message>
        <source>Your %1 session ended at %2.</source>
        <translation>Deine Sitzung bei %1 endete um %2.</translation>
    </message>
    <message>
        <source>The keyring has no session of this account any more.</source>
        <translation>Der Schlüsselbund hat keine Sitzung dieses Kontos mehr.</translation>
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
    <message>
        <source>level %1 · %2 points</source>
        <translation>Stufe %1 · %2 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n neue Mitteilung</numerusform>
            <numerusform>%n neue Mitteilungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::AccountsPage</name>
    <message>
        <source>%1, as a guest</source>
        <translation>%1, als Gast</translation>
    </message>
    <message>
        <source>%1, signed in</source>
        <translation>%1, angemeldet</translation>
    </message>
    <message>
        <source>%1, signing in</source>
        <translation>%1, Anmeldung läuft</translation>
    </message>
    <message>
        <source>%1, the session has ended</source>
        <translation>%1, die Sitzung ist abgelaufen</translation>
    </message>
    <message>
        <source>%1, signed out</source>
        <translation>%1, abgemeldet</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>login users services</source>
        <translation>anmelden login benutzer dienste</translation>
    </message>
    <message>
        <source>Sessions rest in the desktop&apos;s keyring. They are in no exported file, and Cancel does not bring back an account that was signed out.</source>
        <translation>Sitzungen liegen im Schlüsselbund des Desktops. Sie stehen in keiner exportierten Datei, und „Abbrechen“ holt ein abgemeldetes Konto nicht zurück.</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Noch ein Konto</translation>
    </message>
    <message>
        <source>plug.dj, Floatplane, or any compatible server.</source>
        <translation>plug.dj, Floatplane oder ein anderer passender Server.</translation>
    </message>
    <message>
        <source>add login server</source>
        <translation>hinzufügen anmelden login server</translation>
    </message>
    <message>
        <source>Practice rooms</source>
        <translation>Übungsräume</translation>
    </message>
    <message>
        <source>On this computer, with believable people, without an account.</source>
        <translation>Auf diesem Rechner, mit glaubwürdigen Leuten, ohne Konto.</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>demo test server</source>
        <translation>üben demo test server</translation>
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
    <message>
        <source>Playlists…</source>
        <translation>Playlists …</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <translation>Mitteilungen (%1)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Friends…</source>
        <translation>Freunde …</translation>
    </message>
</context>
<context>
    <name>partyline::AddTracksDialog</name>
    <message>
        <source>Add tracks</source>
        <translation>Titel hinzufügen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Links to YouTube videos or SoundCloud tracks, one or many</source>
        <translation>Links zu YouTube-Videos oder SoundCloud-Titeln, einer oder viele</translation>
    </message>
    <message>
        <source>Tracks to add</source>
        <translation>Neue Titel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Look up at %1</source>
        <translation>Nachschlagen bei %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Asks the source for author and title. It learns your internet address and the link, nothing else. The length you have to write yourself.</source>
        <translation>Fragt die Quelle nach Interpret und Titel. Sie erfährt deine Internetadresse und den Link, sonst nichts. Die Länge musst du selbst eintragen.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n track(s)</source>
        <translation>
            <numerusform>%n Titel hinzufügen</numerusform>
            <numerusform>%n Titel hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt …</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) still need a title or a length (such as 3:45).</source>
        <translation>
            <numerusform>%n Titel braucht noch einen Namen oder eine Länge (etwa 3:45).</numerusform>
            <numerusform>%n Titel brauchen noch einen Namen oder eine Länge (etwa 3:45).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in this playlist already and would be in it twice.</source>
        <translation>
            <numerusform>%n Titel steht schon in dieser Playlist und wäre doppelt darin.</numerusform>
            <numerusform>%n Titel stehen schon in dieser Playlist und wären doppelt darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no track behind these links.</source>
        <translation>Hinter diesen Links steckt kein Titel.</translation>
    </message>
</context>
<context>
    <name>partyline::AddressFinder</name>
    <message>
        <source>The name or address of a DJ room, or the id or channel address of a livestream.</source>
        <translation>Name oder Adresse eines DJ-Raums, oder Kennung oder Kanaladresse eines Livestreams.</translation>
    </message>
    <message>
        <source>night-bus or https://plug.dj/night-bus</source>
        <translation>night-bus oder https://plug.dj/night-bus</translation>
    </message>
</context>
<context>
    <name>partyline::AlertBook</name>
    <message>
        <source>The choices about notifications are those of a newer Partyline. They are left alone, and changes are not kept.</source>
        <translation>Die Einstellungen der Mitteilungen stammen von einem neueren Partyline. Sie bleiben unberührt, und Änderungen werden nicht behalten.</translation>
    </message>
    <message>
        <source>The choices about notifications cannot be read (%1). Changes are not kept.</source>
        <translation>Die Einstellungen der Mitteilungen sind nicht lesbar (%1). Änderungen werden nicht behalten.</translation>
    </message>
    <message>
        <source>The choices about notifications are damaged. Move %1 away.</source>
        <translation>Die Einstellungen der Mitteilungen sind beschädigt. Räume %1 beiseite.</translation>
    </message>
    <message>
        <source>The choices about notifications were damaged. They were set aside as %1.</source>
        <translation>Die Einstellungen der Mitteilungen waren beschädigt. Sie liegen jetzt unter %1.</translation>
    </message>
    <message>
        <source>The choices about notifications cannot be kept: %1</source>
        <translation>Die Einstellungen der Mitteilungen lassen sich nicht behalten: %1</translation>
    </message>
</context>
<context>
    <name>partyline::AlertDesk</name>
    <message>
        <source>Notifications cannot be shown on the desktop.</source>
        <translation>Mitteilungen lassen sich auf dem Desktop nicht zeigen.</translation>
    </message>
    <message>
        <source>%1 Rooms are marked in the list all the same.</source>
        <translation>%1 Räume werden in der Liste trotzdem markiert.</translation>
    </message>
    <message>
        <source>Show Partyline</source>
        <translation>Partyline zeigen</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>Der Raum lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter %1.</source>
        <translation>Es ist kein Konto angemeldet, das %1 betreten könnte.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>ihn</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>Der Raum wurde geschlossen.</translation>
    </message>
    <message>
        <source>Your reply was not sent.</source>
        <translation>Deine Antwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 You wrote: %2</source>
        <translation>%1 Du hast geschrieben: %2</translation>
    </message>
    <message>
        <source>Your reply was not sent</source>
        <translation>Deine Antwort wurde nicht gesendet</translation>
    </message>
    <message>
        <source>%1 It stands in the field of %2.</source>
        <translation>%1 Sie steht im Eingabefeld von %2.</translation>
    </message>
    <message>
        <source>%1 It stands in %2 with what can be done.</source>
        <translation>%1 Sie steht in %2, mit dem, was sich tun lässt.</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1 ist stumm</translation>
    </message>
    <message>
        <source>Nothing of it is told until %1.</source>
        <translation>Bis %1 wird daraus nichts gemeldet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1 in %2: %3</source>
        <translation>Die letzte: %1 in %2: %3</translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>Die letzte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions in %1</source>
        <translation>
            <numerusform>%n Erwähnung in %1</numerusform>
            <numerusform>%n Erwähnungen in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines for you in %1</source>
        <translation>
            <numerusform>%n Zeile für dich in %1</numerusform>
            <numerusform>%n Zeilen für dich in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Show the room</source>
        <translation>Raum zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Jump to the line</source>
        <translation>Zur Zeile springen</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Eine Stunde stumm</translation>
    </message>
</context>
<context>
    <name>partyline::AlertTable</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on, as everywhere</source>
        <translation>an, wie überall</translation>
    </message>
    <message>
        <source>off, as everywhere</source>
        <translation>aus, wie überall</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>partyline::AlertsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>Zustand der Mitteilungen</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Was gemeldet wird</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Tray and launcher</source>
        <translation>Symbol und Starter</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Do not &amp;disturb:</source>
        <translation>Nicht &amp;stören:</translation>
    </message>
    <message>
        <source>Show notifications on the desktop</source>
        <translation>Mitteilungen auf dem Desktop zeigen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>Wie überall</translation>
    </message>
    <message>
        <source>Takes back what differs in this room</source>
        <translation>Nimmt zurück, was in diesem Raum abweicht</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;In:</translation>
    </message>
    <message>
        <source>Tell nothing at these times</source>
        <translation>Zu diesen Zeiten nichts melden</translation>
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
        <source>On the days on which the time begins; it may end on the next one. The number on launcher and tray counts on.</source>
        <translation>An den Tagen, an denen die Zeit beginnt; sie darf am nächsten enden. Die Zahl an Starter und Symbol zählt weiter.</translation>
    </message>
    <message>
        <source>Make no sound while the desktop itself is not to be disturbed</source>
        <translation>Keinen Klang, solange der Desktop selbst nicht gestört werden soll</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Sound of</source>
        <translation>Klang für</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, or a file of your own</source>
        <translation>Ein Name aus dem Klangschema des Desktops oder eine eigene Datei</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>For which alerts there is a sound stands under What is told. Rules have sounds of their own.</source>
        <translation>Wofür es einen Klang gibt, steht unter „Was gemeldet wird“. Regeln haben eigene Klänge.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Klänge abspielen</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <source>Closing the window leaves Partyline in the tray</source>
        <translation>Nach dem Schließen des Fensters bleibt Partyline in der Leiste</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>In der Leiste starten, ohne Fenster</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>Dieser Desktop zeigt Symbole in der Leiste.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so the window is never hidden there. Some desktops need an extension for them.</source>
        <translation>Dieser Desktop zeigt keine Symbole in der Leiste; darum verschwindet das Fenster nie dorthin. Manche Desktops brauchen dafür eine Erweiterung.</translation>
    </message>
    <message>
        <source>Number on the launcher, where the desktop can show one</source>
        <translation>Zahl am Starter, wo der Desktop eine zeigen kann</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>&amp;Probe senden</translation>
    </message>
    <message>
        <source>Shows a notification now, and who shows it</source>
        <translation>Zeigt jetzt eine Mitteilung, und wer sie anzeigt</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>Änderungen gelten sofort. „Abbrechen“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>This room is muted %1.</source>
        <translation>Dieser Raum ist stumm %1.</translation>
    </message>
    <message>
        <source>Click or press Space: on, off, or as everywhere.</source>
        <translation>Klick oder Leertaste: an, aus oder wie überall.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) differ.</source>
        <translation>
            <numerusform>%n Raum weicht ab.</numerusform>
            <numerusform>%n Räume weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms may differ: choose one above.</source>
        <translation>Räume dürfen abweichen: Wähle oben einen.</translation>
    </message>
    <message>
        <source>The desktop is not to be disturbed now. It files notifications by itself.</source>
        <translation>Der Desktop soll gerade nicht gestört werden. Er legt Mitteilungen selbst ab.</translation>
    </message>
    <message>
        <source>The desktop may be disturbed now, as far as it says.</source>
        <translation>Der Desktop darf gerade gestört werden, soweit er es sagt.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Bis ich es ausschalte</translation>
    </message>
    <message>
        <source>Sounds (*.oga *.ogg *.wav)</source>
        <translation>Klänge (*.oga *.ogg *.wav)</translation>
    </message>
    <message>
        <source>This is silent.</source>
        <translation>Das ist still.</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s notification service…</source>
        <translation>Der Mitteilungsdienst des Desktops wird gefragt …</translation>
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
    <message>
        <source>Notes about people are in trouble.</source>
        <translation>Mit den Notizen über Leute stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>There is no history.</source>
        <translation>Es gibt keinen Verlauf.</translation>
    </message>
    <message>
        <source>In safe mode nothing is recorded or read.</source>
        <translation>Im abgesicherten Modus wird nichts aufgezeichnet oder gelesen.</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>Der Raum lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it. What was said there stands in the search window.</source>
        <translation>Kein angemeldetes Konto könnte ihn betreten. Was dort gesagt wurde, steht im Suchfenster.</translation>
    </message>
    <message>
        <source>Notifications are in trouble.</source>
        <translation>Die Mitteilungen sind in Schwierigkeiten.</translation>
    </message>
    <message>
        <source>This cannot be opened.</source>
        <translation>Das lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Choices about notifications are in trouble.</source>
        <translation>Mit den Einstellungen der Mitteilungen stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Nothing can be shown.</source>
        <translation>Es lässt sich nichts zeigen.</translation>
    </message>
    <message>
        <source>%1 Rooms are marked in the list all the same.</source>
        <translation>%1 Räume werden in der Liste trotzdem markiert.</translation>
    </message>
    <message>
        <source>A test of Partyline</source>
        <translation>Eine Probe von Partyline</translation>
    </message>
    <message>
        <source>This is what its notifications look like.</source>
        <translation>So sehen seine Mitteilungen aus.</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>Knöpfen</translation>
    </message>
    <message>
        <source>replies in the notification</source>
        <translation>Antworten in der Mitteilung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bildern</translation>
    </message>
    <message>
        <source>a list of past ones</source>
        <translation>einer Liste früherer</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>Klängen</translation>
    </message>
    <message>
        <source>A service without a name</source>
        <translation>Ein Dienst ohne Namen</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Mit %1.</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <translation>Ohne %1.</translation>
    </message>
    <message>
        <source>%1 shows it.</source>
        <translation>%1 zeigt sie.</translation>
    </message>
    <message>
        <source>The line is not here any more.</source>
        <translation>Die Zeile ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It has left the feed, and history does not have it.</source>
        <translation>Sie hat den Raum verlassen, und der Verlauf hat sie nicht.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it. What stood around the line is here.</source>
        <translation>Es ist kein Konto angemeldet, das ihn betreten könnte. Was um die Zeile herum stand, ist hier.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it.</source>
        <translation>Es ist kein Konto angemeldet, das ihn betreten könnte.</translation>
    </message>
    <message>
        <source>This line does not stand in the room&apos;s feed any more.</source>
        <translation>Diese Zeile steht nicht mehr im Raum.</translation>
    </message>
    <message>
        <source>Partyline %1 is there.</source>
        <translation>Partyline %1 ist da.</translation>
    </message>
    <message>
        <source>%1 More: %2</source>
        <translation>%1 Mehr: %2</translation>
    </message>
    <message>
        <source>What you write cannot be kept.</source>
        <translation>Was du schreibst, lässt sich nicht behalten.</translation>
    </message>
</context>
<context>
    <name>partyline::AutomationMenu</name>
    <message>
        <source>Automation</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Woot every track</source>
        <translation>Jeden Titel wooten</translation>
    </message>
    <message>
        <source>Join the wait list by itself</source>
        <translation>Von selbst auf die Warteliste</translation>
    </message>
    <message>
        <source>Away: answer who mentions me</source>
        <translation>Abwesend: wer mich erwähnt, bekommt Antwort</translation>
    </message>
    <message>
        <source>A woot waits</source>
        <translation>Ein Woot wartet</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>%1 bis %2 Sekunden</translation>
    </message>
</context>
<context>
    <name>partyline::AutomationRow</name>
    <message>
        <source>Stop all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Nothing in this room happens by itself any more (Ctrl+Shift+X stops all rooms)</source>
        <translation>In diesem Raum geschieht nichts mehr von selbst (Strg+Umschalt+X hält alle Räume an)</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisch: %1</translation>
    </message>
</context>
<context>
    <name>partyline::BoothBar</name>
    <message>
        <source>Wait-list ban</source>
        <translation>Wartelistenbann</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Rückkehr</translation>
    </message>
    <message>
        <source>Waiting for the room.</source>
        <translation>Warten auf den Raum.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>End cycle</source>
        <translation>Rückkehr beenden</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Gerade spielt niemand.</translation>
    </message>
    <message>
        <source>Skip the track that plays</source>
        <translation>Den laufenden Titel überspringen</translation>
    </message>
</context>
<context>
    <name>partyline::ChoiceBook</name>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>eine Liste in [ ]</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>ein Objekt in { }</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 is wanted, not %2</source>
        <extracomment>%1 a kind of value (&quot;a number&quot;), %2 what stands in the file</extracomment>
        <translation>erwartet wird %1, nicht %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted, not %3</source>
        <translation>erwartet wird eine ganze Zahl von %1 bis %2, nicht %3</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1 ist nichts von: %2</translation>
    </message>
    <message>
        <source>The file is too large to hold settings.</source>
        <translation>Die Datei ist zu groß für Einstellungen.</translation>
    </message>
    <message>
        <source>The file is no JSON: %1 in %2.</source>
        <translation>Die Datei ist kein JSON: %1 in %2.</translation>
    </message>
    <message>
        <source>The file holds no settings of Partyline: &quot;partyline&quot;: &quot;settings&quot; is missing.</source>
        <translation>Die Datei enthält keine Einstellungen von Partyline: &quot;partyline&quot;: &quot;settings&quot; fehlt.</translation>
    </message>
    <message>
        <source>The file was made by a newer Partyline (version %1 of the format; this one knows %2).</source>
        <translation>Die Datei stammt von einem neueren Partyline (Version %1 des Formats; dieses hier kennt %2).</translation>
    </message>
    <message>
        <source>In &quot;version&quot;: %1.</source>
        <translation>In „version“: %1.</translation>
    </message>
    <message>
        <source>In &quot;settings&quot;: %1.</source>
        <translation>In „settings“: %1.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;: %2.</source>
        <translation>In „%1“: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more mistakes.</source>
        <translation>
            <numerusform>Und %n weiterer Fehler.</numerusform>
            <numerusform>Und %n weitere Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>there can be %1 at most</source>
        <translation>höchstens %1 sind möglich</translation>
    </message>
    <message>
        <source>one of the entries is no text</source>
        <translation>einer der Einträge ist kein Text</translation>
    </message>
    <message>
        <source>there can be %1 rooms at most</source>
        <translation>höchstens %1 Räume sind möglich</translation>
    </message>
    <message>
        <source>the room %1 holds no choices</source>
        <translation>der Raum %1 enthält keine Einstellungen</translation>
    </message>
    <message>
        <source>a room has no such choice of its own</source>
        <translation>diese Einstellung kann ein Raum nicht für sich haben</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot; cannot be kept: %2</source>
        <translation>die Regel „%1“ lässt sich nicht behalten: %2</translation>
    </message>
    <message>
        <source>%1 makes no sense or is out of bounds</source>
        <translation>%1 ergibt keinen Sinn oder liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>that is no name</source>
        <translation>das ist kein Name</translation>
    </message>
    <message>
        <source>those are no keys</source>
        <translation>das sind keine Tastenkürzel</translation>
    </message>
    <message>
        <source>the keys of %1 are no list of keys</source>
        <translation>die Kürzel von %1 sind keine Liste von Tastenkürzeln</translation>
    </message>
    <message>
        <source>it is no list of languages</source>
        <translation>das ist keine Liste von Sprachen</translation>
    </message>
</context>
<context>
    <name>partyline::CommandBook</name>
    <message>
        <source>More is needed: %1</source>
        <translation>Es fehlt noch etwas: %1</translation>
    </message>
</context>
<context>
    <name>partyline::Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1, suggestion %2 of %3</source>
        <translation>%1, Vorschlag %2 von %3</translation>
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
        <source>%1 is sent as a command to the stream&apos;s moderation.</source>
        <translation>%1 geht als Befehl an die Moderation des Streams.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message numerus="yes">
        <source>This goes out as %n line(s), one after the other.</source>
        <translation>
            <numerusform>Das geht als %n Zeile hinaus.</numerusform>
            <numerusform>Das geht als %n Zeilen hinaus, eine nach der anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n line(s)</source>
        <translation>
            <numerusform>%n Zeile senden</numerusform>
            <numerusform>%n Zeilen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Find a line that you sent…</source>
        <translation>Eine gesendete Zeile suchen …</translation>
    </message>
    <message>
        <source>You have sent nothing here yet.</source>
        <translation>Du hast hier noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Type what the line says that you sent. Enter takes it, Esc goes back.</source>
        <translation>Tippe, was in der gesendeten Zeile steht. Eingabe übernimmt sie, Esc geht zurück.</translation>
    </message>
    <message>
        <source>No line that you sent here says that.</source>
        <translation>Keine Zeile, die du hier gesendet hast, enthält das.</translation>
    </message>
</context>
<context>
    <name>partyline::ComposerSpelling</name>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation>Bessere Wörter werden gesucht …</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the dictionary</source>
        <translation>„%1“ ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>No better word is known</source>
        <translation>Kein besseres Wort bekannt</translation>
    </message>
    <message>
        <source>Install a hunspell dictionary to have words checked</source>
        <translation>Installiere ein Wörterbuch für hunspell, um Wörter prüfen zu lassen</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Falsch geschriebene Wörter unterstreichen</translation>
    </message>
</context>
<context>
    <name>partyline::ConnectionAlarm</name>
    <message>
        <source>No connection to %1</source>
        <translation>Keine Verbindung zu %1</translation>
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
    <name>partyline::ContactsModel</name>
    <message>
        <source>Live connection of rooms</source>
        <translation>Live-Verbindung der Räume</translation>
    </message>
    <message>
        <source>Calls of the service</source>
        <translation>Aufrufe des Dienstes</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Pictures of the service</source>
        <translation>Bilder des Dienstes</translation>
    </message>
    <message>
        <source>Where a track or stream comes from, when you ask</source>
        <translation>Woher ein Titel oder Stream kommt, wenn du fragst</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>diesmal nicht</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Newer versions, as you wished</source>
        <translation>Neuere Versionen, wie du es wolltest</translation>
    </message>
</context>
<context>
    <name>partyline::CreateRoomDialog</name>
    <message>
        <source>Private: only who has the address comes in</source>
        <translation>Privat: nur wer die Adresse hat, kommt hinein</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Einen Raum anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Raumname</translation>
    </message>
    <message>
        <source>Create status</source>
        <translation>Stand des Anlegens</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Asking the site for the room.</source>
        <translation>Die Seite wird um den Raum gebeten.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Gesendet, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Ein Raum braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>partyline::DelayBar</name>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>Chatverzögerung</translation>
    </message>
    <message>
        <source>Shows what waits: hold F8 for a look, tap it to keep it open</source>
        <translation>Zeigt, was wartet: F8 halten für einen Blick, antippen lässt es offen</translation>
    </message>
    <message>
        <source>Change the chat delay</source>
        <translation>Die Chatverzögerung ändern</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Wieder verbergen</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Vorausblicken</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) waiting</source>
        <translation>
            <numerusform>%n Zeile wartet</numerusform>
            <numerusform>%n Zeilen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>Chat delayed by %1 s</source>
        <translation>Chat um %1 s verzögert</translation>
    </message>
</context>
<context>
    <name>partyline::DelayCard</name>
    <message>
        <source>My own lines at once</source>
        <translation>Meine eigenen Zeilen sofort</translation>
    </message>
    <message>
        <source>Mentions of me at once</source>
        <translation>Erwähnungen von mir sofort</translation>
    </message>
    <message>
        <source>Show what waits now</source>
        <translation>Jetzt zeigen, was wartet</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>Chatverzögerung</translation>
    </message>
    <message>
        <source>Hold chat back, so that it does not run ahead of the video:</source>
        <translation>Den Chat zurückhalten, damit er dem Video nicht vorausläuft:</translation>
    </message>
    <message>
        <source>Chat delay in seconds</source>
        <translation>Chatverzögerung in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>partyline::DelayPeek</name>
    <message>
        <source>Waiting lines</source>
        <translation>Wartende Zeilen</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown yet: %n line(s)</source>
        <translation>
            <numerusform>Noch nicht gezeigt: %n Zeile</numerusform>
            <numerusform>Noch nicht gezeigt: %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::DesktopNotifier</name>
    <message>
        <source>There is no D-Bus session bus, and so no notification service.</source>
        <translation>Es gibt keinen D-Bus der Sitzung und darum keinen Mitteilungsdienst.</translation>
    </message>
    <message>
        <source>No notification service answers (%1).</source>
        <translation>Kein Mitteilungsdienst antwortet (%1).</translation>
    </message>
</context>
<context>
    <name>partyline::DjBoothDesk</name>
    <message>
        <source>Woot</source>
        <translation>Woot</translation>
    </message>
    <message>
        <source>Meh</source>
        <translation>Meh</translation>
    </message>
    <message>
        <source>Grab…</source>
        <translation>Grab …</translation>
    </message>
    <message>
        <source>Join wait list</source>
        <translation>Auf die Warteliste</translation>
    </message>
    <message>
        <source>Skip my track</source>
        <translation>Meinen Titel überspringen</translation>
    </message>
    <message>
        <source>Open the track in the browser</source>
        <translation>Den Titel im Browser öffnen</translation>
    </message>
    <message>
        <source>Play in mpv from where the room is</source>
        <translation>In mpv ab der Stelle des Raums abspielen</translation>
    </message>
    <message>
        <source>Tell me on the wait list</source>
        <translation>Auf der Warteliste Bescheid geben</translation>
    </message>
    <message>
        <source>Only when I am next</source>
        <translation>Nur wenn ich als Nächstes dran bin</translation>
    </message>
    <message>
        <source>From place %1 on</source>
        <translation>Ab Platz %1</translation>
    </message>
    <message>
        <source>The track ended before the playlist was made. It is in the play history.</source>
        <translation>Der Titel endete, bevor die Playlist angelegt war. Er steht in den gespielten Titeln.</translation>
    </message>
    <message>
        <source>Put into %1.</source>
        <translation>In %1 aufgenommen.</translation>
    </message>
    <message>
        <source>Put into your playlist.</source>
        <translation>In deine Playlist aufgenommen.</translation>
    </message>
    <message>
        <source>Guests cannot vote or wait in line. Sign in to take part.</source>
        <translation>Gäste können nicht abstimmen und sich nicht anstellen. Melde dich an, um mitzumachen.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Leave wait list</source>
        <translation>Warteliste verlassen</translation>
    </message>
    <message>
        <source>A new track has just begun. Skip again if you mean this one.</source>
        <translation>Ein neuer Titel hat gerade begonnen. Überspringe noch einmal, wenn du diesen meinst.</translation>
    </message>
    <message>
        <source>The track ended before you chose. It is in the play history.</source>
        <translation>Der Titel endete, bevor du gewählt hast. Er steht in den gespielten Titeln.</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Playlist</translation>
    </message>
    <message>
        <source>Name of the new playlist</source>
        <translation>Name der neuen Playlist</translation>
    </message>
    <message>
        <source>Put into a playlist</source>
        <translation>In eine Playlist aufnehmen</translation>
    </message>
    <message>
        <source>Your next track still plays.</source>
        <translation>Dein nächster Titel ist noch abspielbar.</translation>
    </message>
    <message>
        <source>Your next track cannot be played.</source>
        <translation>Dein nächster Titel lässt sich nicht abspielen.</translation>
    </message>
    <message>
        <source>%1 is no longer on YouTube, or private.</source>
        <translation>%1 gibt es auf YouTube nicht mehr, oder es ist privat.</translation>
    </message>
    <message>
        <source>YouTube shows %1 on its own site only.</source>
        <translation>YouTube zeigt %1 nur auf der eigenen Seite.</translation>
    </message>
    <message>
        <source>Your next track could not be checked.</source>
        <translation>Dein nächster Titel ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>You are playing now, for another %1.</source>
        <translation>Du spielst gerade, noch %1.</translation>
    </message>
    <message>
        <source>You are number %1 of %2: your turn in %3, about %4.</source>
        <translation>Du bist Nummer %1 von %2: an der Reihe in %3, gegen %4.</translation>
    </message>
    <message>
        <source>Nobody is playing: your turn would begin at once.</source>
        <translation>Niemand spielt: du wärst sofort an der Reihe.</translation>
    </message>
    <message>
        <source>If you joined now, your turn would come in %1, about %2.</source>
        <translation>Wenn du dich jetzt anstellst, bist du in %1 an der Reihe, gegen %2.</translation>
    </message>
    <message>
        <source>Your playlists are being fetched. Try again in a moment.</source>
        <translation>Deine Playlists werden geholt. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>You have no playlist called %1.</source>
        <translation>Du hast keine Playlist, die %1 heißt.</translation>
    </message>
    <message>
        <source>says when your turn at the booth comes</source>
        <translation>sagt, wann du am Pult an der Reihe bist</translation>
    </message>
    <message>
        <source>woots the track that plays</source>
        <translation>gibt dem laufenden Titel ein Woot</translation>
    </message>
    <message>
        <source>mehs the track that plays</source>
        <translation>gibt dem laufenden Titel ein Meh</translation>
    </message>
    <message>
        <source>&lt;playlist&gt;</source>
        <translation>&lt;Playlist&gt;</translation>
    </message>
    <message>
        <source>grabs the track into a playlist, or the active one</source>
        <translation>grabbt den Titel in eine Playlist oder in die aktive</translation>
    </message>
    <message>
        <source>ends your own track</source>
        <translation>beendet deinen eigenen Titel</translation>
    </message>
    <message>
        <source>You are not playing now.</source>
        <translation>Du spielst gerade nicht.</translation>
    </message>
</context>
<context>
    <name>partyline::DjColumn</name>
    <message>
        <source>No votes for this track yet.</source>
        <translation>Noch keine Stimmen für diesen Titel.</translation>
    </message>
    <message>
        <source>Nothing was played yet.</source>
        <translation>Noch wurde nichts gespielt.</translation>
    </message>
    <message>
        <source>More about this track</source>
        <translation>Mehr zu diesem Titel</translation>
    </message>
    <message>
        <source>Open the track in the browser</source>
        <translation>Den Titel im Browser öffnen</translation>
    </message>
    <message>
        <source>Skip my track</source>
        <translation>Meinen Titel überspringen</translation>
    </message>
</context>
<context>
    <name>partyline::DjPersonActions</name>
    <message>
        <source>You are not signed in.</source>
        <translation>Du bist nicht angemeldet.</translation>
    </message>
    <message>
        <source>Guests have no friends and ignore nobody. Sign in with an account.</source>
        <translation>Gäste haben keine Freunde und ignorieren niemanden. Melde dich mit einem Konto an.</translation>
    </message>
    <message>
        <source>Profile in the browser</source>
        <translation>Profil im Browser</translation>
    </message>
    <message>
        <source>A request about them is under way.</source>
        <translation>Eine Anfrage dazu ist unterwegs.</translation>
    </message>
    <message>
        <source>Add as a friend</source>
        <translation>Als Freund hinzufügen</translation>
    </message>
    <message>
        <source>Asked to be your friend</source>
        <translation>Freundschaft angefragt</translation>
    </message>
    <message>
        <source>Accept as a friend</source>
        <translation>Freundschaft annehmen</translation>
    </message>
    <message>
        <source>Refuse as a friend</source>
        <translation>Freundschaft ablehnen</translation>
    </message>
    <message>
        <source>Remove from your friends</source>
        <translation>Aus deinen Freunden nehmen</translation>
    </message>
    <message>
        <source>Stop ignoring on plug.dj</source>
        <translation>Bei plug.dj nicht mehr ignorieren</translation>
    </message>
    <message>
        <source>Ignore on plug.dj</source>
        <translation>Bei plug.dj ignorieren</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <translation>Abzeichen: %1</translation>
    </message>
    <message>
        <source>Not in this room.</source>
        <translation>Nicht in diesem Raum.</translation>
    </message>
    <message>
        <source>The profile could not be fetched: %1</source>
        <translation>Das Profil ließ sich nicht holen: %1</translation>
    </message>
    <message>
        <source>You ignore them on plug.dj.</source>
        <translation>Du ignorierst diese Person bei plug.dj.</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Freund</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>You have asked them to be your friend.</source>
        <translation>Du hast um Freundschaft gebeten.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>They would like to be your friend.</source>
        <translation>Möchte mit dir befreundet sein.</translation>
    </message>
    <message>
        <source>your friend</source>
        <translation>befreundet</translation>
    </message>
</context>
<context>
    <name>partyline::DjRoomFinder</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Deine Räume</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>Rooms found</source>
        <translation>Gefundene Räume</translation>
    </message>
    <message>
        <source>Room list status</source>
        <translation>Stand der Raumliste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Einen Raum anlegen</translation>
    </message>
    <message>
        <source>Search rooms, or a room&apos;s name or address</source>
        <translation>Räume suchen, oder Name oder Adresse eines Raums</translation>
    </message>
    <message>
        <source>Loading more rooms</source>
        <translation>Weitere Räume werden geladen</translation>
    </message>
    <message>
        <source>No more rooms came: %1</source>
        <translation>Es kamen keine weiteren Räume: %1</translation>
    </message>
    <message>
        <source>More rooms</source>
        <translation>Weitere Räume</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1 for %n seconds</source>
        <translation>
            <numerusform>Seit %n Sekunde wird auf %1 gewartet</numerusform>
            <numerusform>Seit %n Sekunden wird auf %1 gewartet</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no public rooms now.</source>
        <translation>Zurzeit gibt es keine öffentlichen Räume.</translation>
    </message>
    <message>
        <source>No public room has &quot;%1&quot; in its name. Private rooms open by their address.</source>
        <translation>Kein öffentlicher Raum hat „%1“ im Namen. Private Räume öffnet man über ihre Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rooms</source>
        <translation>
            <numerusform>%1 von %n Raum</numerusform>
            <numerusform>%1 von %n Räumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>The favourite was not changed: %1</source>
        <translation>Der Favorit wurde nicht geändert: %1</translation>
    </message>
    <message>
        <source>You are in %1. An account can be in one room at a time: joining takes you out of there.</source>
        <translation>Du bist in %1. Ein Konto kann immer nur in einem Raum sein: beim Betreten verlässt du ihn.</translation>
    </message>
    <message>
        <source>As a guest you can look around and read. Favourites and rooms of your own need an account.</source>
        <translation>Als Gast kannst du dich umsehen und lesen. Für Favoriten und eigene Räume braucht man ein Konto.</translation>
    </message>
    <message>
        <source>The site has not told about this room yet. Join it, then use the room&apos;s menu.</source>
        <translation>Die Seite hat von diesem Raum noch nichts erzählt. Betritt ihn und nimm dann das Menü des Raums.</translation>
    </message>
</context>
<context>
    <name>partyline::DjRoomPage</name>
    <message>
        <source>Room staff…</source>
        <translation>Team des Raums …</translation>
    </message>
    <message>
        <source>Show what moderators do to others</source>
        <translation>Zeigen, was Moderatoren mit anderen tun</translation>
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
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Take off the wait list</source>
        <translation>Von der Warteliste nehmen</translation>
    </message>
    <message>
        <source>Playlists…</source>
        <translation>Playlists …</translation>
    </message>
    <message>
        <source>you left the wait list.</source>
        <translation>du hast die Warteliste verlassen.</translation>
    </message>
    <message>
        <source>The site’s moderators were called.</source>
        <translation>Die Moderatoren der Seite wurden gerufen.</translation>
    </message>
    <message>
        <source>The site’s moderators were not called. %1</source>
        <translation>Die Moderatoren der Seite wurden nicht gerufen. %1</translation>
    </message>
    <message>
        <source>About this room</source>
        <translation>Über diesen Raum</translation>
    </message>
    <message>
        <source>The favourite was not changed: %1</source>
        <translation>Der Favorit wurde nicht geändert: %1</translation>
    </message>
</context>
<context>
    <name>partyline::DraftBook</name>
    <message>
        <source>What you were writing cannot be read: %1</source>
        <translation>Was du gerade geschrieben hast, ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>What you were writing could not be read; the file is kept as %1.</source>
        <translation>Was du gerade geschrieben hast, war nicht lesbar; die Datei liegt jetzt unter %1.</translation>
    </message>
</context>
<context>
    <name>partyline::EmoteMenu</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Animated emotes move</source>
        <translation>Animierte Emotes bewegen sich</translation>
    </message>
    <message>
        <source>While I look at the window</source>
        <translation>Solange ich auf das Fenster schaue</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Under the pointer only</source>
        <translation>Nur unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>&amp;Emotes</source>
        <translation>&amp;Emotes</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
</context>
<context>
    <name>partyline::EmoteModel</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>%1, %2, favourite</source>
        <translation>%1, %2, Favorit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>partyline::EmotePicker</name>
    <message>
        <source>Emote picker</source>
        <translation>Emote-Auswahl</translation>
    </message>
    <message>
        <source>Search emotes</source>
        <translation>Emotes suchen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>No emote has that name.</source>
        <translation>Kein Emote heißt so.</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n-mal benutzt</numerusform>
            <numerusform>%n-mal benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a favourite</source>
        <translation>%1 ist ein Favorit</translation>
    </message>
    <message>
        <source>%1 is no favourite</source>
        <translation>%1 ist kein Favorit</translation>
    </message>
</context>
<context>
    <name>partyline::EverythingItem</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>Everything, %n new lines</source>
        <translation>
            <numerusform>Alles, %n neue Zeile</numerusform>
            <numerusform>Alles, %n neue Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::EverythingPage</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Lines of your rooms appear here as they come.</source>
        <translation>Hier erscheinen die Zeilen deiner Räume, wie sie kommen.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Rooms in this feed</source>
        <translation>Räume in diesem Verlauf</translation>
    </message>
    <message>
        <source>Choose whose lines stand here</source>
        <translation>Wähle, wessen Zeilen hier stehen</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Show in its room</source>
        <translation>Im Raum zeigen</translation>
    </message>
    <message>
        <source>Answer in its room</source>
        <translation>Im Raum antworten</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>Kein Raum ist offen</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>keine Räume</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>Zur neuesten Zeile</translation>
    </message>
</context>
<context>
    <name>partyline::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>Verlauf ausgeben</translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>Zustand der Ausgabe</translation>
    </message>
    <message>
        <source>Lines written</source>
        <translation>Geschriebene Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export the history of %1</source>
        <translation>Verlauf von %1 ausgeben</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %1: %n lines so far.</source>
        <translation>
            <numerusform>%1 wird ausgegeben: bisher %n Zeile.</numerusform>
            <numerusform>%1 wird ausgegeben: bisher %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>partyline::ExportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>partyline::ExternalPlayer</name>
    <message>
        <source>Only addresses that begin with http or https are opened.</source>
        <translation>Nur Adressen, die mit http oder https beginnen, werden geöffnet.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address instead.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopiere stattdessen die Adresse.</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again.</source>
        <translation>%1 ist nicht installiert. Installiere es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not start.</source>
        <translation>%1 ist nicht gestartet.</translation>
    </message>
    <message>
        <source>mpv needs yt-dlp to play from this site, and that is not installed.</source>
        <translation>Um von dieser Seite abzuspielen, braucht mpv yt-dlp, und das ist nicht installiert.</translation>
    </message>
</context>
<context>
    <name>partyline::FeedActionsBar</name>
    <message>
        <source>What can be done with this line</source>
        <translation>Was sich mit dieser Zeile tun lässt</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnen</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Hide this person</source>
        <translation>Diese Person verbergen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
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
    <name>partyline::FeedFindBar</name>
    <message>
        <source>Find in this room</source>
        <translation>In diesem Raum suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Older hit (Enter)</source>
        <translation>Älterer Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Newer hit (Shift+Enter)</source>
        <translation>Neuerer Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not in the rows shown here</source>
        <translation>Nicht in den gezeigten Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in older lines</source>
        <translation>
            <numerusform>%n in älteren Zeilen</numerusform>
            <numerusform>%n in älteren Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking in older lines…</source>
        <translation>Ältere Zeilen werden durchsucht …</translation>
    </message>
    <message>
        <source>Not in the last %1 lines</source>
        <translation>Nicht in den letzten %1 Zeilen</translation>
    </message>
    <message>
        <source>Not found in this room</source>
        <translation>In diesem Raum nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 von bisher %2</translation>
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
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A line of %1, hidden</source>
        <translation>Eine Zeile von %1, verborgen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Fold them again</source>
        <translation>Wieder falten</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A line of %1, folded</source>
        <translation>Eine Zeile von %1, gefaltet</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>Neu seit %1</translation>
    </message>
    <message>
        <source>%1: show this line in its room</source>
        <translation>%1: diese Zeile im Raum zeigen</translation>
    </message>
</context>
<context>
    <name>partyline::FeedMenu</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Cozy</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Name &amp;colours</source>
        <translation>Namens&amp;farben</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Rows kept in each room</source>
        <translation>&amp;Zeilen, die jeder Raum behält</translation>
    </message>
    <message>
        <source>Read new lines &amp;out</source>
        <translation>Neue Zeilen v&amp;orlesen</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>Die mich erwähnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Pause while the pointer rests on it</source>
        <translation>&amp;Anhalten, solange der Zeiger darauf ruht</translation>
    </message>
    <message>
        <source>This size in &amp;all rooms</source>
        <translation>Diese Größe in &amp;allen Räumen</translation>
    </message>
    <message>
        <source>Usual size (%1 %, here %2 %)</source>
        <translation>Übliche Größe (%1 %, hier %2 %)</translation>
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
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>A line of %1, hidden</source>
        <translation>Eine Zeile von %1, verborgen</translation>
    </message>
    <message>
        <source>%1 new, %2 for you</source>
        <translation>%1 neu, %2 für dich</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what it answers</source>
        <translation>Zeigen, worauf es antwortet</translation>
    </message>
    <message>
        <source>Fold the repeats again</source>
        <translation>Die Wiederholungen wieder falten</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n repeats</source>
        <translation>
            <numerusform>%n Wiederholung zeigen</numerusform>
            <numerusform>Alle %n Wiederholungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy what was said</source>
        <translation>Gesagtes kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>A line of %1, folded</source>
        <translation>Eine Zeile von %1, gefaltet</translation>
    </message>
    <message>
        <source>%1, highlighted</source>
        <translation>%1, hervorgehoben</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>partyline::FirstRooms</name>
    <message>
        <source>Find a room, paste a link</source>
        <translation>Raum suchen, Link einfügen</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>Räume zum Betreten</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>Live: %1</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>wie getippt</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Leute</numerusform>
        </translation>
    </message>
    <message>
        <source>open already</source>
        <translation>schon offen</translation>
    </message>
    <message>
        <source>Nobody is signed in yet. Go back for that, or go on: rooms can be joined at any time with Ctrl+T.</source>
        <translation>Noch ist niemand angemeldet. Geh dafür zurück, oder geh weiter: Räume lassen sich jederzeit mit Strg+T betreten.</translation>
    </message>
    <message>
        <source>Asking for rooms…</source>
        <translation>Räume werden abgefragt …</translation>
    </message>
    <message>
        <source>No rooms yet.</source>
        <translation>Noch keine Räume.</translation>
    </message>
    <message>
        <source>No room has these words. A link to one can be pasted.</source>
        <translation>Kein Raum hat diese Wörter. Du kannst einen Link zu einem einfügen.</translation>
    </message>
</context>
<context>
    <name>partyline::FirstSteps</name>
    <message>
        <source>Welcome to Partyline</source>
        <translation>Willkommen bei Partyline</translation>
    </message>
    <message>
        <source>Where do you spend your evenings?</source>
        <translation>Wo verbringst du deine Abende?</translation>
    </message>
    <message>
        <source>Choose any. Nothing is sent over the network before you press a button for it.</source>
        <translation>Wähle, was du magst. Nichts geht übers Netz, bevor du einen Knopf dafür drückst.</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>DJ-Räume</translation>
    </message>
    <message>
        <source>plug.dj and compatible servers: chat, votes, wait list</source>
        <translation>plug.dj und passende Server: Chat, Abstimmungen, Warteliste</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Livestreams</translation>
    </message>
    <message>
        <source>Floatplane: chatter, emotes, polls</source>
        <translation>Floatplane: Chat, Emotes, Umfragen</translation>
    </message>
    <message>
        <source>Just let me look</source>
        <translation>Ich will mich nur umsehen</translation>
    </message>
    <message>
        <source>Practice rooms on this computer, with believable people</source>
        <translation>Übungsräume auf diesem Rechner, mit glaubwürdigen Leuten</translation>
    </message>
    <message>
        <source>First steps status</source>
        <translation>Zustand der ersten Schritte</translation>
    </message>
    <message>
        <source>Import settings from another computer</source>
        <translation>Einstellungen von einem anderen Rechner importieren</translation>
    </message>
    <message>
        <source>As a guest</source>
        <translation>Als Gast</translation>
    </message>
    <message>
        <source>Sign in, or stay a guest</source>
        <translation>Anmelden oder Gast bleiben</translation>
    </message>
    <message>
        <source>Secrets rest in the desktop keyring and nowhere else.</source>
        <translation>Geheimnisse liegen im Schlüsselbund des Desktops und nirgends sonst.</translation>
    </message>
    <message>
        <source>plug.dj or a compatible server</source>
        <translation>plug.dj oder ein passender Server</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Floatplane</source>
        <translation>Floatplane</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Übungsserver</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>As a guest you can read DJ rooms. You cannot talk, vote or join the wait list.</source>
        <translation>Als Gast kannst du DJ-Räume lesen. Du kannst nicht sprechen, abstimmen oder dich auf die Warteliste setzen.</translation>
    </message>
    <message>
        <source>Pick your first rooms</source>
        <translation>Such dir die ersten Räume aus</translation>
    </message>
    <message>
        <source>More can be joined at any time with Ctrl+T.</source>
        <translation>Weitere lassen sich jederzeit mit Strg+T betreten.</translation>
    </message>
    <message>
        <source>When should we tap your shoulder?</source>
        <translation>Wann sollen wir dir auf die Schulter tippen?</translation>
    </message>
    <message>
        <source>Try it now, so that you know it works.</source>
        <translation>Probier es gleich aus, damit du weißt, dass es geht.</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Mitteilung zur Probe</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>Zustand der Mitteilungen</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>In der Leiste weiterlaufen, wenn ich das Fenster schließe</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skips all steps. They stand in the Help menu, too.</source>
        <translation>Überspringt alle Schritte. Sie stehen auch im Menü „Hilfe“.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>ein Gast</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>No account needed</source>
        <translation>Kein Konto nötig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>Join %n rooms</source>
        <translation>
            <numerusform>%n Raum betreten</numerusform>
            <numerusform>%n Räume betreten</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Shown by your desktop, as all others will be.</source>
        <translation>Dein Desktop zeigt sie, wie später alle anderen.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch eine Probe</translation>
    </message>
    <message>
        <source>Start at log-in, minimised</source>
        <translation>Bei der Anmeldung starten, minimiert</translation>
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
    <message>
        <source>Your Floatplane sign-in has run out. Sign in again.</source>
        <translation>Deine Floatplane-Anmeldung ist abgelaufen. Melde dich neu an.</translation>
    </message>
    <message>
        <source>That session is %1&apos;s. Paste one of %2.</source>
        <translation>Das ist eine Sitzung von %1. Füge eine von %2 ein.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneChat</name>
    <message>
        <source>This server has no livestream chat that Partyline knows.</source>
        <translation>Dieser Server hat keinen Livestream-Chat, den Partyline kennt.</translation>
    </message>
    <message>
        <source>The server has no livestream chat at the moment.</source>
        <translation>Der Server hat gerade keinen Livestream-Chat.</translation>
    </message>
    <message>
        <source>The chat did not let this sign-in in. With the session cookie of a browser it may; you stay signed in.</source>
        <translation>Der Chat lässt diese Anmeldung nicht ein. Mit dem Sitzungscookie eines Browsers geht es vielleicht; du bleibst angemeldet.</translation>
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
    <name>partyline::FloatplaneNotices</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message numerus="yes">
        <source>%n videos</source>
        <translation>
            <numerusform>%n Video</numerusform>
            <numerusform>%n Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Ton</translation>
    </message>
    <message numerus="yes">
        <source>%n audio files</source>
        <translation>
            <numerusform>%n Tondatei</numerusform>
            <numerusform>%n Tondateien</numerusform>
        </translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>Galerie</translation>
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
    <name>partyline::FloatplanePollModeration</name>
    <message>
        <source>Ask something.</source>
        <translation>Stelle eine Frage.</translation>
    </message>
    <message numerus="yes">
        <source>The question is too long by %n character(s).</source>
        <translation>
            <numerusform>Die Frage ist um %n Zeichen zu lang.</numerusform>
            <numerusform>Die Frage ist um %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n option(s).</source>
        <translation>
            <numerusform>Gib mindestens %n Möglichkeit an.</numerusform>
            <numerusform>Gib mindestens %n Möglichkeiten an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n option(s).</source>
        <translation>
            <numerusform>Gib höchstens %n Möglichkeit an.</numerusform>
            <numerusform>Gib höchstens %n Möglichkeiten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Option %1 is empty.</source>
        <translation>Möglichkeit %1 ist leer.</translation>
    </message>
    <message>
        <source>Option %1 is longer than %2 characters.</source>
        <translation>Möglichkeit %1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>Option %1 is there twice.</source>
        <translation>Möglichkeit %1 gibt es zweimal.</translation>
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
    <name>partyline::FloodRoom</name>
    <message>
        <source>Flood test</source>
        <translation>Flutprobe</translation>
    </message>
    <message>
        <source>A test room: its lines are made up on this computer.</source>
        <translation>Ein Proberaum: Seine Zeilen sind auf diesem Rechner erfunden.</translation>
    </message>
    <message>
        <source>This is a test. Its lines are made up on this computer, nobody said them, and nobody hears you.</source>
        <translation>Das ist eine Probe. Die Zeilen sind auf diesem Rechner erfunden, niemand hat sie gesagt, und niemand hört dich.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
</context>
<context>
    <name>partyline::FriendsModel</name>
    <message>
        <source>Would like to be your friends</source>
        <translation>Möchten mit dir befreundet sein</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>fragt dich</translation>
    </message>
    <message>
        <source>in the lobby</source>
        <translation>in der Lobby</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n Person</numerusform>
            <numerusform>%1, %n Leute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FriendsWindow</name>
    <message>
        <source>Friends of %1</source>
        <translation>Freunde von %1</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Friends status</source>
        <translation>Stand der Freunde</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Join their room</source>
        <translation>Diesen Raum betreten</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Lines of these people are hidden in every DJ room of this account.</source>
        <translation>Zeilen dieser Leute sind in jedem DJ-Raum dieses Kontos verborgen.</translation>
    </message>
    <message>
        <source>Ignored people</source>
        <translation>Ignorierte Leute</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Nicht mehr ignorieren</translation>
    </message>
    <message>
        <source>Guests have no friends. Sign in with an account.</source>
        <translation>Gäste haben keine Freunde. Melde dich mit einem Konto an.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Du bist nicht angemeldet.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>No friends here yet. Ask somebody: their card in a room has the button.</source>
        <translation>Noch keine Freunde. Frage jemanden: die Karte der Person in einem Raum hat den Knopf.</translation>
    </message>
    <message>
        <source>Your friends could not be fetched: %1</source>
        <translation>Deine Freunde ließen sich nicht holen: %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>They are in no room now.</source>
        <translation>Gerade in keinem Raum.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Wähle erst jemanden aus.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Gesendet, noch nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>partyline::GrabMenu</name>
    <message>
        <source>Grab into</source>
        <translation>Grabben in</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>Spielen aus</translation>
    </message>
    <message>
        <source>Your playlists are being fetched…</source>
        <translation>Deine Playlists werden geholt …</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Neue Playlist …</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (active, %2)</source>
        <translation>%1 (aktiv, %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You have no playlists yet.</source>
        <translation>Du hast noch keine Playlists.</translation>
    </message>
</context>
<context>
    <name>partyline::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>To where you were before</source>
        <translation>Dorthin, wo du vorher warst</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>Im Handbuch suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Text des Handbuchs</translation>
    </message>
    <message>
        <source>The manual does not say &quot;%1&quot;.</source>
        <translation>„%1“ steht nicht im Handbuch.</translation>
    </message>
    <message>
        <source>Opens %1 in your browser</source>
        <translation>Öffnet %1 in deinem Browser</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the one before, Alt+Left goes back</source>
        <translation>Eingabe sucht die nächste Stelle, Umschalt+Eingabe die vorige, Alt+Links geht zurück</translation>
    </message>
    <message>
        <source>To where you went back from</source>
        <translation>Dorthin, von wo du zurückgegangen bist</translation>
    </message>
</context>
<context>
    <name>partyline::HistoryDialog</name>
    <message>
        <source>What history keeps</source>
        <translation>Was der Verlauf behält</translation>
    </message>
    <message>
        <source>Keep lines for</source>
        <translation>Zeilen behalten</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>für immer</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>jede Größe</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Rooms in history</source>
        <translation>Räume im Verlauf</translation>
    </message>
    <message>
        <source>Forget this room…</source>
        <translation>Diesen Raum vergessen …</translation>
    </message>
    <message>
        <source>%1, %2 lines, last on %3</source>
        <translation>%1, %2 Zeilen, zuletzt am %3</translation>
    </message>
    <message>
        <source>A practice room: kept for a day</source>
        <translation>Ein Übungsraum: einen Tag lang behalten</translation>
    </message>
    <message>
        <source>%1 lines, %2 on this computer, in %3.</source>
        <translation>%1 Zeilen, %2 auf diesem Rechner, in %3.</translation>
    </message>
    <message>
        <source>Forget what is more?</source>
        <translation>Was darüber ist, vergessen?</translation>
    </message>
    <message>
        <source>Lines that are older or more than this are deleted now, and from now on. They cannot be brought back.</source>
        <translation>Zeilen, die älter sind oder darüber hinausgehen, werden jetzt und künftig gelöscht. Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Forget this room?</source>
        <translation>Diesen Raum vergessen?</translation>
    </message>
    <message>
        <source>All %1 lines of %2 are deleted from this computer. They cannot be brought back.</source>
        <translation>Alle %1 Zeilen von %2 werden von diesem Rechner gelöscht. Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Choose a room first.</source>
        <translation>Wähle erst einen Raum aus.</translation>
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
    <message>
        <source>Partyline ended before the server confirmed it.</source>
        <translation>Partyline endete, bevor der Server es bestätigte.</translation>
    </message>
</context>
<context>
    <name>partyline::InsightWindow</name>
    <message>
        <source>%1, %2</source>
        <comment>time and day</comment>
        <translation>%1, %2</translation>
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
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 % of all</source>
        <translation>%1: %2, %3 % von allen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · skipped</source>
        <translation>%1 · übersprungen</translation>
    </message>
    <message>
        <source>%1, played by %2: %3, %4, %5</source>
        <translation>%1, aufgelegt von %2: %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln woot(s)</source>
        <translation>
            <numerusform>%Ln Woot</numerusform>
            <numerusform>%Ln Woots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meh(s)</source>
        <translation>
            <numerusform>%Ln Meh</numerusform>
            <numerusform>%Ln Mehs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grab(s)</source>
        <translation>
            <numerusform>%Ln Grab</numerusform>
            <numerusform>%Ln Grabs</numerusform>
        </translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Gespielt</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>DJ</source>
        <translation>DJ</translation>
    </message>
    <message>
        <source>Woots</source>
        <translation>Woots</translation>
    </message>
    <message>
        <source>Mehs</source>
        <translation>Mehs</translation>
    </message>
    <message>
        <source>Grabs</source>
        <translation>Grabs</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Zuhörer</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <source>Counting lines…</source>
        <translation>Zeilen werden gezählt …</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Insight status</source>
        <translation>Zustand des Einblicks</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Fitting columns</source>
        <translation>Passende Spalten</translation>
    </message>
    <message>
        <source>Lines a minute</source>
        <translation>Zeilen je Minute</translation>
    </message>
    <message>
        <source>Lines an hour</source>
        <translation>Zeilen je Stunde</translation>
    </message>
    <message>
        <source>Lines a day</source>
        <translation>Zeilen je Tag</translation>
    </message>
    <message>
        <source>Lines a month</source>
        <translation>Zeilen je Monat</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
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
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Das Diagramm ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern …</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>The beginning must be before the end.</source>
        <translation>Der Anfang muss vor dem Ende liegen.</translation>
    </message>
    <message>
        <source>History has no lines yet. Join a room: what is said from then on is counted here.</source>
        <translation>Der Verlauf hat noch keine Zeilen. Betritt einen Raum: Was von da an gesagt wird, wird hier gezählt.</translation>
    </message>
    <message>
        <source>%1: %2 by %3, %4, %5</source>
        <translation>%1: %2 von %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Leuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poll(s)</source>
        <translation>
            <numerusform>%Ln Umfrage</numerusform>
            <numerusform>%Ln Umfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody said anything in this time.</source>
        <translation>In dieser Zeit hat niemand etwas gesagt.</translation>
    </message>
    <message>
        <source>No emotes were used in this time.</source>
        <translation>In dieser Zeit wurden keine Emotes benutzt.</translation>
    </message>
    <message>
        <source>Livestreams have no tracks: they are for DJ rooms.</source>
        <translation>Livestreams haben keine Titel: Die gibt es in DJ-Räumen.</translation>
    </message>
    <message>
        <source>No track ended in this time while you were there.</source>
        <translation>In dieser Zeit ging in deinem Beisein kein Titel zu Ende.</translation>
    </message>
    <message>
        <source>No poll ended in this time while you were there.</source>
        <translation>In dieser Zeit ging in deinem Beisein keine Umfrage zu Ende.</translation>
    </message>
    <message>
        <source>DJ rooms have no polls: they are for livestreams.</source>
        <translation>DJ-Räume haben keine Umfragen: Die gibt es in Livestreams.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 in %2, %3</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Das Bild ließ sich nicht machen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>partyline::InspectorWindow</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Polls and notifications</source>
        <translation>Umfragen und Mitteilungen</translation>
    </message>
    <message>
        <source>What creators announce</source>
        <translation>Was Kanäle ankündigen</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
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
        <source>live</source>
        <translation>live</translation>
    </message>
    <message numerus="yes">
        <source>waiting, next try in %n s</source>
        <translation>
            <numerusform>wartet, nächster Versuch in %n s</numerusform>
            <numerusform>wartet, nächster Versuch in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>never open</source>
        <translation>nie offen</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>offen seit %1</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>getrennt seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, %1</source>
        <translation>
            <numerusform>%Ln Frame, %1</numerusform>
            <numerusform>%Ln Frames, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letzter Frame</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Neu verbunden</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>No room is open, so there is no connection.</source>
        <translation>Kein Raum ist offen, also gibt es keine Verbindung.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies all of it as text, with the rooms&apos; names</source>
        <translation>Kopiert alles als Text, mit den Namen der Räume</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
    <message>
        <source>Sign in first.</source>
        <translation>Melde dich erst an.</translation>
    </message>
    <message>
        <source>Choose a room or enter its address.</source>
        <translation>Wähle einen Raum oder gib seine Adresse ein.</translation>
    </message>
</context>
<context>
    <name>partyline::KeyBook</name>
    <message>
        <source>Go to a room, a person or an action</source>
        <translation>Zu einem Raum, einer Person oder einer Aktion gehen</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Einen Raum betreten</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Den Reiter schließen</translation>
    </message>
    <message>
        <source>Open the last closed tab again</source>
        <translation>Den zuletzt geschlossenen Reiter wieder öffnen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Next pane: tree, tabs, feed, composer, panels</source>
        <translation>Nächster Bereich: Räume, Reiter, Verlauf, Eingabe, Seitenleisten</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Mentions of all rooms</source>
        <translation>Erwähnungen aller Räume</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Nächste Erwähnung</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Vorige Erwähnung</translation>
    </message>
    <message>
        <source>Insight: charts of a room</source>
        <translation>Einblick: Diagramme eines Raums</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Hide and mute all</source>
        <translation>Verbergen und alles stumm</translation>
    </message>
    <message>
        <source>Stop all automation</source>
        <translation>Automatik überall anhalten</translation>
    </message>
    <message>
        <source>Larger text in this room&apos;s feed</source>
        <translation>Größere Schrift im Verlauf dieses Raums</translation>
    </message>
    <message>
        <source>Smaller text in this room&apos;s feed</source>
        <translation>Kleinere Schrift im Verlauf dieses Raums</translation>
    </message>
    <message>
        <source>Usual text size in this room&apos;s feed</source>
        <translation>Übliche Schriftgröße im Verlauf dieses Raums</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>Die Menüleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>In diesem Raum suchen</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>Zur neuesten Zeile</translation>
    </message>
    <message>
        <source>To where you stopped reading</source>
        <translation>Dorthin, wo du aufgehört hast</translation>
    </message>
    <message>
        <source>Let the feed stand still</source>
        <translation>Den Verlauf stillstehen lassen</translation>
    </message>
    <message>
        <source>Emote picker</source>
        <translation>Emote-Auswahl</translation>
    </message>
    <message>
        <source>About this room</source>
        <translation>Über diesen Raum</translation>
    </message>
    <message>
        <source>Open the track or the stream in the browser</source>
        <translation>Den Titel oder den Stream im Browser öffnen</translation>
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
        <source>Grab the track</source>
        <translation>Den Titel grabben</translation>
    </message>
    <message>
        <source>Join or leave the wait list</source>
        <translation>Auf die Warteliste setzen oder sie verlassen</translation>
    </message>
    <message>
        <source>Skip your own track</source>
        <translation>Den eigenen Titel überspringen</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Move the person up</source>
        <translation>Die Person nach oben rücken</translation>
    </message>
    <message>
        <source>Move the person down</source>
        <translation>Die Person nach unten rücken</translation>
    </message>
    <message>
        <source>Move the person to the top</source>
        <translation>Die Person ganz nach oben rücken</translation>
    </message>
    <message>
        <source>Take the person off the wait list</source>
        <translation>Die Person von der Warteliste nehmen</translation>
    </message>
    <message>
        <source>Polls of this session and their charts</source>
        <translation>Umfragen dieser Sitzung und ihre Diagramme</translation>
    </message>
    <message>
        <source>With a chat delay: what waits, while held</source>
        <translation>Bei Chatverzögerung: was wartet, solange gedrückt</translation>
    </message>
    <message>
        <source>Play the stream in mpv</source>
        <translation>Den Stream in mpv abspielen</translation>
    </message>
    <message>
        <source>Play the stream in streamlink</source>
        <translation>Den Stream in streamlink abspielen</translation>
    </message>
    <message>
        <source>Open the line beside the current room</source>
        <translation>Die Zeile neben dem aktuellen Raum öffnen</translation>
    </message>
    <message>
        <source>Open the line in its room</source>
        <translation>Die Zeile in ihrem Raum öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Read, or unread again</source>
        <translation>Gelesen oder wieder ungelesen</translation>
    </message>
    <message>
        <source>Take the lines out of the list</source>
        <translation>Die Zeilen aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Die Regel nach oben rücken</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Die Regel nach unten rücken</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Die Regel löschen</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Playlist</translation>
    </message>
    <message>
        <source>Play from this playlist</source>
        <translation>Aus dieser Playlist auflegen</translation>
    </message>
    <message>
        <source>Rename the playlist</source>
        <translation>Die Playlist umbenennen</translation>
    </message>
    <message>
        <source>Delete the playlist</source>
        <translation>Die Playlist löschen</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Eine Datei importieren</translation>
    </message>
    <message>
        <source>Export as a file</source>
        <translation>Als Datei exportieren</translation>
    </message>
    <message>
        <source>Load the playlists again</source>
        <translation>Die Playlists neu laden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close the playlists</source>
        <translation>Die Playlists schließen</translation>
    </message>
    <message>
        <source>Move tracks to the top</source>
        <translation>Titel ganz nach oben rücken</translation>
    </message>
    <message>
        <source>Move tracks up</source>
        <translation>Titel nach oben rücken</translation>
    </message>
    <message>
        <source>Move tracks down</source>
        <translation>Titel nach unten rücken</translation>
    </message>
    <message>
        <source>Move tracks to the end</source>
        <translation>Titel ans Ende rücken</translation>
    </message>
    <message>
        <source>Change author and title</source>
        <translation>Urheber und Titel ändern</translation>
    </message>
    <message>
        <source>Remove tracks from the playlist</source>
        <translation>Titel aus der Playlist entfernen</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Reiter %1</translation>
    </message>
    <message>
        <source>Vote for option %1</source>
        <translation>Für Möglichkeit %1 stimmen</translation>
    </message>
    <message>
        <source>Press a key first.</source>
        <translation>Drücke erst eine Taste.</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Use it with Ctrl or Alt.</source>
        <translation>%1 wird zum Schreiben gebraucht. Nimm es zusammen mit Strg oder Alt.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n keys already. Take one away first.</source>
        <translation>
            <numerusform>Es gibt dafür schon %n Kürzel. Nimm erst eines weg.</numerusform>
            <numerusform>Es gibt dafür schon %n Kürzel. Nimm erst eines weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>In einem Raum</translation>
    </message>
    <message>
        <source>In a DJ room</source>
        <translation>In einem DJ-Raum</translation>
    </message>
    <message>
        <source>In a livestream</source>
        <translation>In einem Livestream</translation>
    </message>
    <message>
        <source>In the wait list</source>
        <translation>In der Warteliste</translation>
    </message>
    <message>
        <source>In the search window</source>
        <translation>Im Suchfenster</translation>
    </message>
    <message>
        <source>In the list of mentions</source>
        <translation>In der Liste der Erwähnungen</translation>
    </message>
    <message>
        <source>In the list of rules</source>
        <translation>In der Liste der Regeln</translation>
    </message>
    <message>
        <source>In the playlists window</source>
        <translation>Im Fenster der Playlists</translation>
    </message>
    <message>
        <source>In the tracks of a playlist</source>
        <translation>In den Titeln einer Playlist</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Find a line that you sent</source>
        <translation>Eine gesendete Zeile suchen</translation>
    </message>
    <message>
        <source>Pane to the left</source>
        <translation>Bereich links</translation>
    </message>
    <message>
        <source>Pane to the right</source>
        <translation>Bereich rechts</translation>
    </message>
    <message>
        <source>Pane above</source>
        <translation>Bereich oben</translation>
    </message>
    <message>
        <source>Pane below</source>
        <translation>Bereich unten</translation>
    </message>
    <message>
        <source>Everything in one feed</source>
        <translation>Alles in einem Verlauf</translation>
    </message>
    <message>
        <source>The room into a window of its own</source>
        <translation>Den Raum in ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Tab towards the start</source>
        <translation>Reiter zum Anfang hin</translation>
    </message>
    <message>
        <source>Tab towards the end</source>
        <translation>Reiter zum Ende hin</translation>
    </message>
    <message>
        <source>Fold the sidebar to icons</source>
        <translation>Seitenleiste auf Symbole einklappen</translation>
    </message>
</context>
<context>
    <name>partyline::KeyTree</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von dir gewählt</translation>
    </message>
</context>
<context>
    <name>partyline::KeysPage</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation>Alle Tastenkürzel sind wieder die üblichen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Find an action, a key or a place</source>
        <translation>Suche eine Aktion, ein Kürzel oder einen Ort</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neues Kürzel</translation>
    </message>
    <message>
        <source>Press the key, or up to four one after another</source>
        <translation>Drücke die Taste, oder bis zu vier nacheinander</translation>
    </message>
    <message>
        <source>As one more</source>
        <translation>Als weiteres</translation>
    </message>
    <message>
        <source>The action keeps the keys that it has</source>
        <translation>Die Aktion behält die Kürzel, die sie hat</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Kürzel</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle üblichen Kürzel</translation>
    </message>
    <message>
        <source>Every action gets the keys back that it came with</source>
        <translation>Jede Aktion bekommt die Kürzel zurück, mit denen sie kam</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>Neues Kürzel für „%1“:</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>Wähle oben eine Aktion.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Trotzdem nehmen</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1 ist vergeben</translation>
    </message>
    <message>
        <source>It belongs to %1, which would lose it.</source>
        <translation>Es gehört zu %1 und ginge dort verloren.</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>tastenkürzel tastatur kürzel tasten hotkeys</translation>
    </message>
</context>
<context>
    <name>partyline::Layout</name>
    <message>
        <source>A newer Partyline wrote it.</source>
        <translation>Ein neueres Partyline hat sie geschrieben.</translation>
    </message>
    <message>
        <source>It holds no layout.</source>
        <translation>Sie enthält keine Anordnung.</translation>
    </message>
</context>
<context>
    <name>partyline::LayoutDesk</name>
    <message>
        <source>What stands where cannot be kept.</source>
        <translation>Was wo steht, lässt sich nicht behalten.</translation>
    </message>
    <message>
        <source>What stood where cannot be read, and is left alone.</source>
        <translation>Was wo stand, ist nicht lesbar und bleibt unberührt.</translation>
    </message>
    <message>
        <source>%1: %2 This run keeps nothing of it.</source>
        <translation>%1: %2 Diesmal wird nichts davon behalten.</translation>
    </message>
    <message>
        <source>The copy cannot be read any more.</source>
        <translation>Die Kopie ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>The damaged file could not be given another name.</source>
        <translation>Die beschädigte Datei ließ sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>It is left alone, and this run keeps nothing of what stands where.</source>
        <translation>Sie bleibt unberührt, und diesmal wird nicht behalten, was wo steht.</translation>
    </message>
</context>
<context>
    <name>partyline::LayoutRepairDialog</name>
    <message>
        <source>Rooms and windows of the last run</source>
        <translation>Räume und Fenster vom letzten Mal</translation>
    </message>
    <message>
        <source>The file that says which rooms stood where is damaged.</source>
        <translation>Die Datei, in der steht, welche Räume wo standen, ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no copy of an earlier state. The damaged file is kept under another name; accounts, drafts and history are not touched.</source>
        <translation>Es gibt keine Kopie eines früheren Stands. Die beschädigte Datei bleibt unter anderem Namen erhalten; Konten, Entwürfe und Verlauf bleiben unberührt.</translation>
    </message>
    <message>
        <source>Choose an earlier state. The damaged file is kept under another name; accounts, drafts and history are not touched.</source>
        <translation>Wähle einen früheren Stand. Die beschädigte Datei bleibt unter anderem Namen erhalten; Konten, Entwürfe und Verlauf bleiben unberührt.</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Frühere Stände</translation>
    </message>
    <message>
        <source>%1
%2 in %3</source>
        <translation>%1
%2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabs</source>
        <translation>
            <numerusform>%n Reiter</numerusform>
            <numerusform>%n Reitern</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
</context>
<context>
    <name>partyline::LiveMark</name>
    <message>
        <source>Live since %1</source>
        <translation>Live seit %1</translation>
    </message>
    <message>
        <source>Live, asked at %1</source>
        <translation>Live, gefragt um %1</translation>
    </message>
    <message>
        <source>Not on air, asked at %1</source>
        <translation>Nicht auf Sendung, gefragt um %1</translation>
    </message>
    <message>
        <source>Whether it is on air is not known: %1</source>
        <translation>Ob er auf Sendung ist, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Asking whether it is on air</source>
        <translation>Wird gefragt, ob er auf Sendung ist</translation>
    </message>
    <message>
        <source>Whether it is on air was not asked yet</source>
        <translation>Ob er auf Sendung ist, wurde noch nicht gefragt</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Auf Sendung</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <translation>LIVE %1</translation>
    </message>
</context>
<context>
    <name>partyline::LookDesk</name>
    <message>
        <source>The theme %1 is gone.</source>
        <translation>Das Farbschema %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The colours stay as they are. Choose another theme in the settings.</source>
        <translation>Die Farben bleiben, wie sie sind. Wähle in den Einstellungen ein anderes Farbschema.</translation>
    </message>
    <message>
        <source>The theme %1 cannot be used.</source>
        <translation>Das Farbschema %1 lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>%1 The colours stay as they were.</source>
        <translation>%1 Die Farben bleiben, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>partyline::LookPage</name>
    <message>
        <source>Theme of your own</source>
        <translation>Eigenes Farbschema</translation>
    </message>
    <message>
        <source>Used in place of the one above. It follows its file as you save it.</source>
        <translation>Gilt anstelle des obigen. Es folgt seiner Datei, sobald du sie speicherst.</translation>
    </message>
    <message>
        <source>colours json file custom</source>
        <translation>farben json datei eigenes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (nicht verwendbar)</translation>
    </message>
    <message>
        <source>State of the theme</source>
        <translation>Zustand des Farbschemas</translation>
    </message>
    <message>
        <source>The file cannot be used. %1</source>
        <translation>Die Datei lässt sich nicht verwenden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n colours could not be read (WCAG AA) and were made lighter or darker:</source>
        <translation>
            <numerusform>%n Farbe war nicht lesbar (WCAG AA) und wurde aufgehellt oder abgedunkelt:</numerusform>
            <numerusform>%n Farben waren nicht lesbar (WCAG AA) und wurden aufgehellt oder abgedunkelt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a theme of your own</source>
        <translation>Ein eigenes Farbschema beginnen</translation>
    </message>
    <message>
        <source>Writes the colours that you see now into a file, for any text editor.</source>
        <translation>Schreibt die Farben, die du jetzt siehst, in eine Datei, für jeden Texteditor.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>Datei anlegen</translation>
    </message>
    <message>
        <source>create edit new copy</source>
        <translation>anlegen bearbeiten neu kopie</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>The file was not written. %1</source>
        <translation>Die Datei wurde nicht geschrieben. %1</translation>
    </message>
    <message>
        <source>Folder of themes</source>
        <translation>Ordner der Farbschemata</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>directory files</source>
        <translation>verzeichnis ordner dateien</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>Die des Farbschemas</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
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
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Of buttons, selections and marks. Each is as easy to read as the theme&apos;s own.</source>
        <translation>Von Knöpfen, Auswahl und Markierungen. Jede ist so gut lesbar wie die des Farbschemas.</translation>
    </message>
    <message>
        <source>colour highlight</source>
        <translation>farbe hervorheben akzent</translation>
    </message>
    <message>
        <source>Size and fonts</source>
        <translation>Größe und Schriften</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>On top of what the desktop enlarges by itself.</source>
        <translation>Zusätzlich zu dem, was der Desktop von sich aus vergrößert.</translation>
    </message>
    <message>
        <source>zoom scale large dpi</source>
        <translation>zoom skalieren vergrößern dpi</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>family typeface letters</source>
        <translation>schriftfamilie schriftart buchstaben</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>Die des Desktops</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>text letters</source>
        <translation>text schrift buchstaben</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>die des Desktops</translation>
    </message>
    <message>
        <source>Fixed-width font</source>
        <translation>Schrift mit fester Breite</translation>
    </message>
    <message>
        <source>For codes and cookies.</source>
        <translation>Für Codes und Cookies.</translation>
    </message>
    <message>
        <source>monospace</source>
        <translation>festbreit monospace</translation>
    </message>
    <message>
        <source>Times of lines in the fixed-width font</source>
        <translation>Uhrzeiten der Zeilen in der Schrift mit fester Breite</translation>
    </message>
    <message>
        <source>monospace clock</source>
        <translation>festbreit monospace uhr zeit</translation>
    </message>
    <message>
        <source>Emoji font</source>
        <translation>Emoji-Schrift</translation>
    </message>
    <message>
        <source>smileys</source>
        <translation>smileys</translation>
    </message>
    <message>
        <source>What the system picks</source>
        <translation>Was das System wählt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Also of dates and numbers, and of the direction of reading.</source>
        <translation>Auch für Datum und Zahlen und für die Leserichtung.</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>übersetzung sprache locale</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>alles gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was closed</source>
        <translation>Nichts wurde geschlossen</translation>
    </message>
    <message>
        <source>%1, where it stood</source>
        <translation>%1, dort, wo es stand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Raum verlassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>partyline::MaintenanceBanner</name>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>The site goes down for maintenance any moment.</source>
        <translation>Die Seite geht jeden Augenblick in Wartung.</translation>
    </message>
    <message numerus="yes">
        <source>The site goes down for maintenance in %n minutes.</source>
        <translation>
            <numerusform>Die Seite geht in %n Minute in Wartung.</numerusform>
            <numerusform>Die Seite geht in %n Minuten in Wartung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site goes down for maintenance within a minute.</source>
        <translation>Die Seite geht innerhalb einer Minute in Wartung.</translation>
    </message>
</context>
<context>
    <name>partyline::MediaLookUp</name>
    <message>
        <source>%1 did not say what this is.</source>
        <translation>%1 hat nicht gesagt, was das ist.</translation>
    </message>
</context>
<context>
    <name>partyline::MentionBook</name>
    <message>
        <source>The mentions of earlier runs were written by a newer Partyline. New ones are kept until you quit.</source>
        <translation>Die früheren Erwähnungen hat ein neueres Partyline geschrieben. Neue bleiben, bis du beendest.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs cannot be read (%1). New ones are kept until you quit.</source>
        <translation>Die früheren Erwähnungen sind nicht lesbar (%1). Neue bleiben, bis du beendest.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs are damaged and cannot be set aside. Move %1 away.</source>
        <translation>Die früheren Erwähnungen sind beschädigt und lassen sich nicht beiseitelegen. Räume %1 beiseite.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs were damaged. They were set aside as %1.</source>
        <translation>Die früheren Erwähnungen waren beschädigt. Sie liegen jetzt unter %1.</translation>
    </message>
    <message>
        <source>Mentions cannot be kept: %1</source>
        <translation>Erwähnungen lassen sich nicht behalten: %1</translation>
    </message>
</context>
<context>
    <name>partyline::MentionDesk</name>
    <message>
        <source>Mentions are in trouble.</source>
        <translation>Mit den Erwähnungen stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The room is not open. Open it to answer.</source>
        <translation>Der Raum ist nicht offen. Öffne ihn, um zu antworten.</translation>
    </message>
    <message>
        <source>The room is not connected now.</source>
        <translation>Der Raum ist gerade nicht verbunden.</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>Unterwegs zu %1.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 It waits in %2.</source>
        <translation>%1 Sie wartet in %2.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>An %1 gesendet.</translation>
    </message>
    <message>
        <source>Nobody has mentioned you yet.</source>
        <translation>Noch hat dich niemand erwähnt.</translation>
    </message>
    <message>
        <source>There is no newer mention.</source>
        <translation>Es gibt keine neuere Erwähnung.</translation>
    </message>
    <message>
        <source>There is no older mention.</source>
        <translation>Es gibt keine ältere Erwähnung.</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>Der Raum lässt sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>partyline::MentionsDelegate</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n ungelesen</numerusform>
            <numerusform>%1, %n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MentionsModel</name>
    <message>
        <source>Nobody by name</source>
        <translation>Niemand mit Namen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>may answer “%1”</source>
        <translation>antwortet vielleicht auf „%1“</translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>erwähnt dich</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
</context>
<context>
    <name>partyline::MentionsWindow</name>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Mentions status</source>
        <translation>Zustand der Erwähnungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Answers to me</source>
        <translation>Antworten an mich</translation>
    </message>
    <message>
        <source>Found by rules</source>
        <translation>Von Regeln gefunden</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Nach Raum</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Only unread</source>
        <translation>Nur ungelesene</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Alles als gelesen markieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Open in room</source>
        <translation>Im Raum öffnen</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>The newest %1 are kept on this computer.</source>
        <translation>Die neuesten %1 bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Nothing is kept on disk: mentions last until you quit.</source>
        <translation>Nichts wird auf der Platte behalten: Erwähnungen bleiben, bis du beendest.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread.</source>
        <translation>
            <numerusform>%n ungelesen.</numerusform>
            <numerusform>%n ungelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All read.</source>
        <translation>Alles gelesen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a line to answer it.</source>
        <translation>Wähle eine Zeile, um zu antworten.</translation>
    </message>
    <message>
        <source>Nothing can be answered here.</source>
        <translation>Hier lässt sich nichts beantworten.</translation>
    </message>
    <message>
        <source>Reply to %1 in %2</source>
        <translation>%1 in %2 antworten</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Add a rule with words to look out for</source>
        <translation>Eine Regel mit Wörtern hinzufügen, auf die zu achten ist</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>Eine Mitteilung ausprobieren</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation>Niemand hat dich erwähnt</translation>
    </message>
    <message>
        <source>Lines that mention you, answer you, or are found by a rule that notifies come here from all rooms, also while you are away.</source>
        <translation>Zeilen, die dich erwähnen, dir antworten oder auf die eine Regel mit Mitteilung zutrifft, kommen aus allen Räumen hierher, auch während du weg bist.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nichts dergleichen</translation>
    </message>
    <message>
        <source>Other lines are left out by what you chose above.</source>
        <translation>Andere Zeilen fehlen wegen dem, was du oben gewählt hast.</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>Alle sind gelesen.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreib erst etwas.</translation>
    </message>
</context>
<context>
    <name>partyline::ModerationDesk</name>
    <message>
        <source>Moderate</source>
        <translation>Moderieren</translation>
    </message>
    <message>
        <source>Delete this line…</source>
        <translation>Diese Zeile löschen …</translation>
    </message>
    <message>
        <source>Unmute…</source>
        <translation>Sprechen lassen …</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Stummschalten …</translation>
    </message>
    <message>
        <source>Ban from the wait list…</source>
        <translation>Von der Warteliste verbannen …</translation>
    </message>
    <message>
        <source>Ban from the room…</source>
        <translation>Aus dem Raum verbannen …</translation>
    </message>
    <message>
        <source>Skip their track…</source>
        <translation>Titel überspringen …</translation>
    </message>
    <message>
        <source>Take out of the booth…</source>
        <translation>Vom Pult nehmen …</translation>
    </message>
    <message>
        <source>%1 is not in the room.</source>
        <translation>%1 ist nicht im Raum.</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>Auf die Warteliste setzen …</translation>
    </message>
    <message>
        <source>They are first already.</source>
        <translation>Steht schon an erster Stelle.</translation>
    </message>
    <message>
        <source>They are last already.</source>
        <translation>Steht schon an letzter Stelle.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Take off the wait list…</source>
        <translation>Von der Warteliste nehmen …</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>Die Rolle nehmen …</translation>
    </message>
    <message>
        <source>Make them %1…</source>
        <translation>Zum %1 machen …</translation>
    </message>
    <message>
        <source>Hand the room over…</source>
        <translation>Den Raum übergeben …</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n selected lines…</source>
        <translation>
            <numerusform>%n ausgewählte Zeile löschen …</numerusform>
            <numerusform>%n ausgewählte Zeilen löschen …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Really hand the room over to %1? You cannot take it back.</source>
        <translation>Den Raum wirklich an %1 übergeben? Du kannst das nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Gerade spielt niemand.</translation>
    </message>
    <message>
        <source>&amp;Take everybody off it as well</source>
        <translation>&amp;Auch alle herunternehmen</translation>
    </message>
    <message>
        <source>There is no line that you can delete.</source>
        <translation>Es gibt keine Zeile, die du löschen kannst.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Leute</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n lines of %1: they disappear for everybody and cannot be brought back. Moderators still see them, marked with your name.</source>
        <translation>
            <numerusform>%n Zeile von %1 löschen: sie verschwindet für alle und lässt sich nicht zurückholen. Moderatoren sehen sie weiter, mit deinem Namen daran.</numerusform>
            <numerusform>%n Zeilen von %1 löschen: sie verschwinden für alle und lassen sich nicht zurückholen. Moderatoren sehen sie weiter, mit deinem Namen daran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MprisDesk</name>
    <message>
        <source>%1 plays it</source>
        <translation>%1 legt auf</translation>
    </message>
</context>
<context>
    <name>partyline::NewPollDialog</name>
    <message>
        <source>New poll</source>
        <translation>Neue Umfrage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <translation>Bis sie geschlossen wird</translation>
    </message>
    <message>
        <source>Poll status</source>
        <translation>Zustand der Umfrage</translation>
    </message>
    <message>
        <source>Open poll</source>
        <translation>Umfrage öffnen</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;Options, one a line</source>
        <translation>&amp;Möglichkeiten, je Zeile eine</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>Opening the poll.</source>
        <translation>Die Umfrage wird geöffnet.</translation>
    </message>
</context>
<context>
    <name>partyline::NoticeBook</name>
    <message>
        <source>The notifications of earlier runs cannot be read (%1). Nothing new is kept.</source>
        <translation>Die früheren Mitteilungen lassen sich nicht lesen (%1). Neues wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The notifications of earlier runs were damaged. They were set aside as %1.</source>
        <translation>Die früheren Mitteilungen waren beschädigt. Sie wurden als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The notifications of earlier runs are damaged. Move %1 away.</source>
        <translation>Die früheren Mitteilungen sind beschädigt. Verschiebe %1.</translation>
    </message>
    <message>
        <source>Notifications cannot be kept: %1</source>
        <translation>Mitteilungen lassen sich nicht aufbewahren: %1</translation>
    </message>
</context>
<context>
    <name>partyline::NoticeDesk</name>
    <message>
        <source>A creator went live</source>
        <translation>Ein Kanal ging live</translation>
    </message>
    <message>
        <source>A creator posted something</source>
        <translation>Ein Kanal hat etwas veröffentlicht</translation>
    </message>
</context>
<context>
    <name>partyline::NoticesDialog</name>
    <message>
        <source>Notifications of %1</source>
        <translation>Mitteilungen an %1</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>Stand der Mitteilungen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>The site has told you nothing new.</source>
        <translation>Die Seite hat dir nichts Neues mitgeteilt.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>It is read already.</source>
        <translation>Es ist schon gelesen.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Alles ist gelesen.</translation>
    </message>
</context>
<context>
    <name>partyline::NoticesPanel</name>
    <message>
        <source>The site told no address for this.</source>
        <translation>Die Seite nannte dafür keine Adresse.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Creators of whom nothing is told; choose one to hear of them again</source>
        <translation>Kanäle, von denen nichts gemeldet wird; wähle einen, um wieder von ihm zu hören</translation>
    </message>
    <message>
        <source>Nothing was announced since you came in.</source>
        <translation>Seit du da bist, wurde nichts angekündigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creators muted</source>
        <translation>
            <numerusform>%n Kanal stumm</numerusform>
            <numerusform>%n Kanäle stumm</numerusform>
        </translation>
    </message>
    <message>
        <source>this creator</source>
        <translation>dieser Kanal</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Raum öffnen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Mute %1 for %n hours</source>
        <translation>
            <numerusform>%1 für %n Stunde stummschalten</numerusform>
            <numerusform>%1 für %n Stunden stummschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute %1 for good</source>
        <translation>%1 für immer stummschalten</translation>
    </message>
    <message>
        <source>Hear from %1 again (muted until %2)</source>
        <translation>Wieder von %1 hören (stumm bis %2)</translation>
    </message>
    <message>
        <source>Hear from %1 again</source>
        <translation>Wieder von %1 hören</translation>
    </message>
</context>
<context>
    <name>partyline::NotificationDelegate</name>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
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
    <name>partyline::PaneDrag</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PenaltyDialog</name>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>&amp;Duration:</source>
        <translation>&amp;Dauer:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
</context>
<context>
    <name>partyline::PeopleBook</name>
    <message>
        <source>Notes are kept about %1 people at most.</source>
        <translation>Notizen gibt es über höchstens %1 Leute.</translation>
    </message>
    <message>
        <source>The notes about people cannot be read (%1). Nothing new is kept.</source>
        <translation>Die Notizen über Leute lassen sich nicht lesen (%1). Neues wird nicht gemerkt.</translation>
    </message>
    <message>
        <source>The notes about people were damaged. They were set aside as %1, and a new file begun.</source>
        <translation>Die Notizen über Leute waren beschädigt. Sie liegen nun als %1 beiseite, und eine neue Datei ist begonnen.</translation>
    </message>
    <message>
        <source>The notes about people are damaged and cannot be set aside. Move %1 away.</source>
        <translation>Die Notizen über Leute sind beschädigt und lassen sich nicht beiseitelegen. Räume %1 weg.</translation>
    </message>
    <message>
        <source>The notes about people cannot be kept: %1</source>
        <translation>Die Notizen über Leute lassen sich nicht speichern: %1</translation>
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
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Nach Stufe</translation>
    </message>
    <message>
        <source>Last come first</source>
        <translation>Zuletzt Gekommene zuerst</translation>
    </message>
    <message>
        <source>By vote</source>
        <translation>Nach Stimme</translation>
    </message>
</context>
<context>
    <name>partyline::PerformanceWindow</name>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Frames (median, 99 %)</source>
        <translation>Bilder (Median, 99 %)</translation>
    </message>
    <message>
        <source>Layouts of new lines (median, 99 %)</source>
        <translation>Satz neuer Zeilen (Median, 99 %)</translation>
    </message>
    <message>
        <source>Frames drawn</source>
        <translation>Gezeichnete Bilder</translation>
    </message>
    <message>
        <source>Rows in memory</source>
        <translation>Zeilen im Speicher</translation>
    </message>
    <message>
        <source>Rows laid out</source>
        <translation>Gesetzte Zeilen</translation>
    </message>
    <message>
        <source>Pictures decoded</source>
        <translation>Dekodierte Bilder</translation>
    </message>
    <message>
        <source>Memory of pictures</source>
        <translation>Speicher der Bilder</translation>
    </message>
    <message>
        <source>Lines a second</source>
        <translation>Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>Open the flood room</source>
        <translation>Flutraum öffnen</translation>
    </message>
    <message>
        <source>A room of made-up lines, to see how the feed bears them</source>
        <translation>Ein Raum mit erfundenen Zeilen, um zu sehen, wie der Verlauf sie trägt</translation>
    </message>
    <message>
        <source>%1 ms, %2 ms</source>
        <translation>%1 ms, %2 ms</translation>
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
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>partyline::PersonMenu</name>
    <message>
        <source>Mention %1</source>
        <translation>%1 erwähnen</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Eine Notiz anlegen …</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Die Notiz ändern …</translation>
    </message>
    <message>
        <source>Give a nickname…</source>
        <translation>Einen Spitznamen geben …</translation>
    </message>
    <message>
        <source>Change the nickname…</source>
        <translation>Den Spitznamen ändern …</translation>
    </message>
    <message>
        <source>Show their lines again</source>
        <translation>Die Zeilen wieder zeigen</translation>
    </message>
    <message>
        <source>Hide their lines</source>
        <translation>Die Zeilen verbergen</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>Für 10 Minuten</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Für einen Tag</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Für eine Woche</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden until %2.</source>
        <translation>Zeilen von %1 sind bis %2 verborgen.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for good.</source>
        <translation>Zeilen von %1 sind für immer verborgen.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaceMenu</name>
    <message>
        <source>To the &amp;left of</source>
        <translation>&amp;Links von</translation>
    </message>
    <message>
        <source>To the &amp;right of</source>
        <translation>&amp;Rechts von</translation>
    </message>
    <message>
        <source>&amp;Above</source>
        <translation>Dar&amp;über</translation>
    </message>
    <message>
        <source>B&amp;elow</source>
        <translation>Dar&amp;unter</translation>
    </message>
    <message>
        <source>Into a &amp;tab of its own</source>
        <translation>In einen eigenen R&amp;eiter</translation>
    </message>
    <message>
        <source>Tab towards the &amp;start</source>
        <translation>Reiter zum &amp;Anfang</translation>
    </message>
    <message>
        <source>Tab towards the e&amp;nd</source>
        <translation>Reiter zum E&amp;nde</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>In ein eigenes &amp;Fenster</translation>
    </message>
    <message>
        <source>The whole tab into a w&amp;indow of its own</source>
        <translation>Den ganzen Reiter in ein eigenes Fen&amp;ster</translation>
    </message>
    <message>
        <source>&amp;Back to the main window</source>
        <translation>&amp;Zurück ins Hauptfenster</translation>
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
    <name>partyline::PlaylistDelegate</name>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistImport</name>
    <message>
        <source>This playlist does not exist any more.</source>
        <translation>Diese Playlist gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistPane</name>
    <message>
        <source>Add tracks…</source>
        <translation>Titel hinzufügen …</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
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
        <source>Move to the end</source>
        <translation>Ganz nach unten</translation>
    </message>
    <message>
        <source>Change author and title…</source>
        <translation>Interpret und Titel ändern …</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Links kopieren</translation>
    </message>
    <message>
        <source>Remove from the playlist</source>
        <translation>Aus der Playlist entfernen</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Find in this playlist</source>
        <translation>In dieser Playlist suchen</translation>
    </message>
    <message>
        <source>Find tracks</source>
        <translation>Titel suchen</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>More for tracks</source>
        <translation>Mehr für Titel</translation>
    </message>
    <message>
        <source>More for the selected tracks</source>
        <translation>Mehr für die ausgewählten Titel</translation>
    </message>
    <message>
        <source>Add to another playlist</source>
        <translation>In eine andere Playlist aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You have no playlists yet. Make one, then add tracks to it.</source>
        <translation>Du hast noch keine Playlists. Lege eine an und füge Titel hinzu.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>These tracks could not be loaded. F5 tries again.</source>
        <translation>Diese Titel ließen sich nicht laden. F5 versucht es noch einmal.</translation>
    </message>
    <message>
        <source>This playlist is empty. Add tracks by their links, or grab what plays.</source>
        <translation>Diese Playlist ist leer. Füge Titel über ihre Links hinzu, oder grabbe, was läuft.</translation>
    </message>
    <message>
        <source>%1 of %2. The order can be changed when everything is shown.</source>
        <translation>%1 von %2. Die Reihenfolge lässt sich ändern, wenn alles angezeigt wird.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTrackDelegate</name>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>twice in this playlist</source>
        <translation>doppelt in dieser Playlist</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTracksModel</name>
    <message>
        <source>unknown source</source>
        <translation>unbekannte Quelle</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>twice in this playlist</source>
        <translation>doppelt in dieser Playlist</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTransfer</name>
    <message numerus="yes">
        <source>%1 of %n track(s) were added.</source>
        <translation>
            <numerusform>%1 von %n Titel wurde hinzugefügt.</numerusform>
            <numerusform>%1 von %n Titeln wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were added.</source>
        <translation>
            <numerusform>%n Titel wurde hinzugefügt.</numerusform>
            <numerusform>%n Titel wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Übernahme angehalten</translation>
    </message>
    <message>
        <source>The import ended early</source>
        <translation>Die Übernahme endete vorzeitig</translation>
    </message>
    <message>
        <source>Wait until the tracks of this playlist are loaded.</source>
        <translation>Warte, bis die Titel dieser Playlist geladen sind.</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Playlist speichern</translation>
    </message>
    <message>
        <source>Partyline playlist (*.json);;Table (*.csv);;M3U list (*.m3u8)</source>
        <translation>Partyline-Playlist (*.json);;Tabelle (*.csv);;M3U-Liste (*.m3u8)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were saved as %1.</source>
        <translation>
            <numerusform>%n Titel wurde als %1 gespeichert.</numerusform>
            <numerusform>%n Titel wurden als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>An import is under way. Wait for its end, or stop it.</source>
        <translation>Eine Übernahme läuft. Warte ihr Ende ab oder halte sie an.</translation>
    </message>
    <message>
        <source>Import playlist</source>
        <translation>Playlist übernehmen</translation>
    </message>
    <message>
        <source>Playlists (*.json *.csv *.tsv *.m3u *.m3u8 *.txt);;All files (*)</source>
        <translation>Playlists (*.json *.csv *.tsv *.m3u *.m3u8 *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n track(s).</source>
        <translation>
            <numerusform>„%1“ hat %n Titel.</numerusform>
            <numerusform>„%1“ hat %n Titel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are left out: no track of YouTube or SoundCloud with title and length.</source>
        <translation>
            <numerusform>%n Eintrag bleibt weg: kein Titel von YouTube oder SoundCloud mit Namen und Länge.</numerusform>
            <numerusform>%n Einträge bleiben weg: keine Titel von YouTube oder SoundCloud mit Namen und Länge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) stand in the file more than once.</source>
        <translation>
            <numerusform>%n Titel steht mehrmals in der Datei.</numerusform>
            <numerusform>%n Titel stehen mehrmals in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in “%1” already.</source>
        <translation>
            <numerusform>%n Titel steht schon in „%1“.</numerusform>
            <numerusform>%n Titel stehen schon in „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out what is there already</source>
        <translation>Weglassen, was schon da ist</translation>
    </message>
    <message>
        <source>Make a new playlist</source>
        <translation>Eine neue Playlist anlegen</translation>
    </message>
    <message>
        <source>Add to this playlist</source>
        <translation>Zu dieser Playlist hinzufügen</translation>
    </message>
    <message>
        <source>There is nothing to add: all of it is there already.</source>
        <translation>Es gibt nichts hinzuzufügen: alles ist schon da.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistsModel</name>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistsWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Übernahme anhalten</translation>
    </message>
    <message>
        <source>Playlists of %1</source>
        <translation>Playlists von %1</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Neue Playlist …</translation>
    </message>
    <message>
        <source>Play from this one</source>
        <translation>Aus dieser spielen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete this playlist…</source>
        <translation>Diese Playlist löschen …</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Eine Datei übernehmen …</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Playlist</translation>
    </message>
    <message>
        <source>More for playlists</source>
        <translation>Mehr für Playlists</translation>
    </message>
    <message>
        <source>More for this playlist</source>
        <translation>Mehr für diese Playlist</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation>F5 versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Sign in to see your playlists.</source>
        <translation>Melde dich an, um deine Playlists zu sehen.</translation>
    </message>
    <message>
        <source>Guests have no playlists. Sign in with an account.</source>
        <translation>Gäste haben keine Playlists. Melde dich mit einem Konto an.</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %1 of %n track(s).</source>
        <translation>
            <numerusform>Übernahme: %1 von %n Titel.</numerusform>
            <numerusform>Übernahme: %1 von %n Titeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site limits changes; the next ones go out in %1 s.</source>
        <translation>Die Seite begrenzt Änderungen; die nächsten gehen in %1 s hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait: the site limits them. The next one goes out in %1 s.</source>
        <translation>
            <numerusform>%n Änderung wartet: die Seite begrenzt sie. Sie geht in %1 s hinaus.</numerusform>
            <numerusform>%n Änderungen warten: die Seite begrenzt sie. Die nächste geht in %1 s hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) removed.</source>
        <translation>
            <numerusform>%n Titel entfernt.</numerusform>
            <numerusform>%n Titel entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Playlist umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Playlist löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %n track(s)?</source>
        <translation>
            <numerusform>„%1“ mit %n Titel löschen?</numerusform>
            <numerusform>„%1“ mit %n Titeln löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone; export it first to keep it. It is the active playlist: without another one you cannot play.</source>
        <translation>Das lässt sich nicht rückgängig machen; speichere sie vorher, um sie zu behalten. Es ist die aktive Playlist: ohne eine andere kannst du nicht auflegen.</translation>
    </message>
    <message>
        <source>This cannot be undone; export it first to keep it.</source>
        <translation>Das lässt sich nicht rückgängig machen; speichere sie vorher, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
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
    <name>partyline::PlugDjAlarm</name>
    <message>
        <source>Only the room&apos;s staff can call the site&apos;s moderators.</source>
        <translation>Nur das Team des Raums kann die Moderatoren der Seite rufen.</translation>
    </message>
    <message>
        <source>The site&apos;s moderators are being called.</source>
        <translation>Die Moderatoren der Seite werden gerufen.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjAutomation</name>
    <message>
        <source>woots</source>
        <translation>Woots</translation>
    </message>
    <message>
        <source>wait list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>Guests can only watch and read. Sign in with an account to take part.</source>
        <translation>Gäste können nur zusehen und lesen. Melde dich mit einem Konto an, um mitzumachen.</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>Du bist mit diesem Raum nicht verbunden.</translation>
    </message>
    <message>
        <source>This room does not want it: “%1”</source>
        <translation>Dieser Raum will das nicht: „%1“</translation>
    </message>
    <message>
        <source>No longer automatic (%1): %2</source>
        <translation>Nicht mehr automatisch (%1): %2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>the connection to the room ended.</source>
        <translation>die Verbindung zum Raum endete.</translation>
    </message>
    <message>
        <source>this room does not want it: “%1”</source>
        <translation>dieser Raum will das nicht: „%1“</translation>
    </message>
    <message>
        <source>woot for “%1”.</source>
        <translation>Woot für „%1“.</translation>
    </message>
    <message>
        <source>joined the wait list, number %1.</source>
        <translation>auf die Warteliste gegangen, Platz %1.</translation>
    </message>
    <message>
        <source>joined the wait list, and it is your turn at once.</source>
        <translation>auf die Warteliste gegangen, und du bist sofort an der Reihe.</translation>
    </message>
    <message>
        <source>you left the wait list, or were taken off it.</source>
        <translation>du hast die Warteliste verlassen oder wurdest heruntergenommen.</translation>
    </message>
    <message>
        <source>That is too long for one line.</source>
        <translation>Das ist zu lang für eine Zeile.</translation>
    </message>
    <message>
        <source>I am away from the keyboard.</source>
        <translation>Ich bin gerade nicht an der Tastatur.</translation>
    </message>
    <message>
        <source>you are writing again.</source>
        <translation>du schreibst wieder.</translation>
    </message>
    <message>
        <source>answered %1, who mentioned you.</source>
        <translation>%1 hat dich erwähnt und bekam Antwort.</translation>
    </message>
    <message>
        <source>%1 mentioned you and got no answer. %2</source>
        <translation>%1 hat dich erwähnt und bekam keine Antwort. %2</translation>
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
    <message>
        <source>You are in another room. Come back to this one to chat here.</source>
        <translation>Du bist in einem anderen Raum. Komm in diesen zurück, um hier zu chatten.</translation>
    </message>
    <message>
        <source>With one account you can be in one room at a time, and another one was in view.</source>
        <translation>Mit einem Konto kann man immer nur in einem Raum sein, und ein anderer war zu sehen.</translation>
    </message>
    <message>
        <source>You went to %1. With one account you can be in one room at a time.</source>
        <translation>Du bist zu %1 gegangen. Mit einem Konto kann man immer nur in einem Raum sein.</translation>
    </message>
    <message>
        <source>a moderator took you off.</source>
        <translation>ein Moderator hat dich heruntergenommen.</translation>
    </message>
    <message>
        <source>%1 named the room %2.</source>
        <translation>%1 hat den Raum %2 genannt.</translation>
    </message>
    <message>
        <source>%1 changed the description of the room.</source>
        <translation>%1 hat die Beschreibung des Raums geändert.</translation>
    </message>
    <message>
        <source>%1 changed the welcome text of the room.</source>
        <translation>%1 hat den Begrüßungstext des Raums geändert.</translation>
    </message>
    <message>
        <source>This is your own track: it is in a playlist of yours already.</source>
        <translation>Das ist dein eigener Titel: er steht schon in einer Playlist von dir.</translation>
    </message>
    <message>
        <source>That was very quick. Wait a second, then try again.</source>
        <translation>Das war sehr schnell. Warte eine Sekunde und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>You can come back in %1.</source>
        <translation>Du kannst in %1 zurückkommen.</translation>
    </message>
    <message>
        <source>The ban is over. You can come back now.</source>
        <translation>Die Verbannung ist vorbei. Du kannst jetzt zurückkommen.</translation>
    </message>
    <message>
        <source>The site gave you a new name: %1.</source>
        <translation>Die Seite hat dir einen neuen Namen gegeben: %1.</translation>
    </message>
    <message>
        <source>Another sign-in took %1 over</source>
        <translation>Eine andere Anmeldung hat %1 übernommen</translation>
    </message>
    <message>
        <source>You were banned from %1</source>
        <translation>Du wurdest aus %1 verbannt</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>The DJ</source>
        <translation>Der DJ</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjLobby</name>
    <message>
        <source>The site does not take this name. There may be such a room already; try another one.</source>
        <translation>Die Seite nimmt diesen Namen nicht. Vielleicht gibt es den Raum schon; versuche einen anderen.</translation>
    </message>
    <message>
        <source>Guests have no favourites. Sign in with an account.</source>
        <translation>Gäste haben keine Favoriten. Melde dich mit einem Konto an.</translation>
    </message>
    <message>
        <source>The server did not say where the new room is.</source>
        <translation>Der Server hat nicht gesagt, wo der neue Raum ist.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjModeration</name>
    <message>
        <source>You are not connected to this room.</source>
        <translation>Du bist mit diesem Raum nicht verbunden.</translation>
    </message>
    <message>
        <source>Guests cannot moderate.</source>
        <translation>Gäste können nicht moderieren.</translation>
    </message>
    <message>
        <source>That is under way already.</source>
        <translation>Das ist schon unterwegs.</translation>
    </message>
    <message>
        <source>That track is over.</source>
        <translation>Dieser Titel ist vorbei.</translation>
    </message>
    <message>
        <source>The track has only just begun. Try again in a moment.</source>
        <translation>Der Titel hat gerade erst begonnen. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>You are banned from the wait list until a manager lifts the ban.</source>
        <translation>Du bist von der Warteliste verbannt, bis ein Manager das aufhebt.</translation>
    </message>
    <message>
        <source>You are banned from the wait list for another %1.</source>
        <translation>Du bist noch %1 von der Warteliste verbannt.</translation>
    </message>
    <message>
        <source>The server took it, but nothing changed.</source>
        <translation>Der Server hat es angenommen, aber nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The server took it, but the room did not confirm it.</source>
        <translation>Der Server hat es angenommen, aber der Raum hat es nicht bestätigt.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed it.</source>
        <translation>Die Verbindung brach ab, bevor der Raum es bestätigte.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjNotices</name>
    <message>
        <source>New level</source>
        <translation>Neue Stufe</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>From the site</source>
        <translation>Von der Seite</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Dein Konto</translation>
    </message>
    <message>
        <source>would like to be your friend</source>
        <translation>möchte mit dir befreundet sein</translation>
    </message>
    <message>
        <source>is your friend now</source>
        <translation>ist jetzt mit dir befreundet</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>The site calls you %1 now.</source>
        <translation>Die Seite nennt dich jetzt %1.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjPlaylists</name>
    <message>
        <source>Sign in first.</source>
        <translation>Melde dich erst an.</translation>
    </message>
    <message>
        <source>Guests have no playlists. Sign in with an account.</source>
        <translation>Gäste haben keine Playlists. Melde dich mit einem Konto an.</translation>
    </message>
    <message>
        <source>This playlist does not exist any more.</source>
        <translation>Diese Playlist gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The playlist was not activated.</source>
        <translation>Die Playlist wurde nicht aktiviert.</translation>
    </message>
    <message>
        <source>The playlist was not created.</source>
        <translation>Die Playlist wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>The playlist was not renamed.</source>
        <translation>Die Playlist wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>The playlist was not deleted.</source>
        <translation>Die Playlist wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The playlist was not shuffled.</source>
        <translation>Die Playlist wurde nicht gemischt.</translation>
    </message>
    <message>
        <source>The tracks were not moved.</source>
        <translation>Die Titel wurden nicht verschoben.</translation>
    </message>
    <message>
        <source>The tracks were not added.</source>
        <translation>Die Titel wurden nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The tracks were not removed.</source>
        <translation>Die Titel wurden nicht entfernt.</translation>
    </message>
    <message>
        <source>The track was not changed.</source>
        <translation>Der Titel wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The site takes no more changes to playlists for a while (HTTP 503).</source>
        <translation>Die Seite nimmt eine Weile keine Änderungen an Playlists mehr an (HTTP 503).</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjProfile</name>
    <message>
        <source>Pirate English</source>
        <translation>Piraten-Englisch</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjProfiles</name>
    <message>
        <source>The site knows nothing about them.</source>
        <translation>Die Seite weiß nichts über diese Person.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjRoomEditor</name>
    <message>
        <source>The site does not let you change this. Your rank in the room may be too low.</source>
        <translation>Die Seite lässt dich das nicht ändern. Dein Rang im Raum ist vielleicht zu niedrig.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed the change.</source>
        <translation>Die Verbindung brach ab, bevor der Raum die Änderung bestätigte.</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>Du bist mit diesem Raum nicht verbunden.</translation>
    </message>
    <message>
        <source>The site took the change, but the room does not show it. Look whether it is as you want it.</source>
        <translation>Die Seite hat die Änderung angenommen, aber der Raum zeigt sie nicht. Sieh nach, ob alles ist, wie du es willst.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjTrackCheck</name>
    <message>
        <source>Only tracks from YouTube can be checked: of others the room tells no address.</source>
        <translation>Nur Titel von YouTube lassen sich prüfen: von anderen nennt der Raum keine Adresse.</translation>
    </message>
    <message>
        <source>This room&apos;s tracks are invented: there is nothing to check.</source>
        <translation>Die Titel dieses Raums sind erfunden: es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>YouTube gave no answer that says so (%1).</source>
        <translation>YouTube hat nichts Brauchbares geantwortet (%1).</translation>
    </message>
    <message>
        <source>YouTube could not be asked: the network does not answer.</source>
        <translation>YouTube ließ sich nicht fragen: das Netz antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjTurn</name>
    <message>
        <source>You are playing in %1</source>
        <translation>Du spielst in %1</translation>
    </message>
    <message>
        <source>You are next in %1</source>
        <translation>Du bist der Nächste in %1</translation>
    </message>
    <message>
        <source>Your turn comes after %1.</source>
        <translation>Nach %1 bist du an der Reihe.</translation>
    </message>
    <message>
        <source>You are number %1 in %2</source>
        <translation>Du bist Nummer %1 in %2</translation>
    </message>
    <message>
        <source>Your turn at the booth comes near.</source>
        <translation>Deine Zeit am Pult rückt näher.</translation>
    </message>
    <message>
        <source>You left the wait list after your turn, as you had asked.</source>
        <translation>Du hast die Warteliste nach deinem Titel verlassen, wie gewünscht.</translation>
    </message>
</context>
<context>
    <name>partyline::PollChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>du: %1</translation>
    </message>
    <message>
        <source>you did not vote</source>
        <translation>du hast nicht abgestimmt</translation>
    </message>
    <message>
        <source>ended without a connection: the last numbers received</source>
        <translation>endete ohne Verbindung: die letzten empfangenen Zahlen</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
</context>
<context>
    <name>partyline::PollDesk</name>
    <message>
        <source>Vote for option %1</source>
        <translation>Für Möglichkeit %1 stimmen</translation>
    </message>
    <message>
        <source>Polls and charts…</source>
        <translation>Umfragen und Diagramme …</translation>
    </message>
    <message>
        <source>New poll…</source>
        <translation>Neue Umfrage …</translation>
    </message>
    <message>
        <source>Close poll…</source>
        <translation>Umfrage schließen …</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>&lt;number&gt;</source>
        <translation>&lt;Nummer&gt;</translation>
    </message>
    <message>
        <source>votes for an option of the open poll; a vote is final</source>
        <translation>stimmt für eine Möglichkeit der offenen Umfrage; eine Stimme ist endgültig</translation>
    </message>
    <message>
        <source>Give the number of an option.</source>
        <translation>Gib die Nummer einer Möglichkeit an.</translation>
    </message>
    <message>
        <source>shows the polls of this session with their charts</source>
        <translation>zeigt die Umfragen dieser Sitzung mit ihren Diagrammen</translation>
    </message>
    <message>
        <source>Only this stream&apos;s moderators can open and close polls.</source>
        <translation>Nur die Moderatoren dieses Streams können Umfragen öffnen und schließen.</translation>
    </message>
    <message>
        <source>&lt;question&gt; | &lt;option&gt; | &lt;option&gt;</source>
        <translation>&lt;Frage&gt; | &lt;Möglichkeit&gt; | &lt;Möglichkeit&gt;</translation>
    </message>
    <message>
        <source>opens a poll of one minute, for moderators</source>
        <translation>öffnet eine Umfrage von einer Minute, für Moderatoren</translation>
    </message>
    <message>
        <source>closes the poll shown, for moderators</source>
        <translation>schließt die gezeigte Umfrage, für Moderatoren</translation>
    </message>
    <message>
        <source>No poll is open.</source>
        <translation>Keine Umfrage ist offen.</translation>
    </message>
    <message>
        <source>You cannot vote in this poll now.</source>
        <translation>In dieser Umfrage kannst du jetzt nicht abstimmen.</translation>
    </message>
    <message>
        <source>Close poll</source>
        <translation>Umfrage schließen</translation>
    </message>
    <message>
        <source>Close &quot;%1&quot; now? Nobody can vote in it any more.</source>
        <translation>„%1“ jetzt schließen? Danach kann niemand mehr darin abstimmen.</translation>
    </message>
</context>
<context>
    <name>partyline::PollHistoryWindow</name>
    <message>
        <source>Polls of %1</source>
        <translation>Umfragen in %1</translation>
    </message>
    <message>
        <source>Polls of this session</source>
        <translation>Umfragen dieser Sitzung</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>No poll has ended since you came in, and you have voted in none.</source>
        <translation>Seit du da bist, ist keine Umfrage zu Ende gegangen, und abgestimmt hast du in keiner.</translation>
    </message>
    <message>
        <source>Poll window status</source>
        <translation>Zustand des Umfragefensters</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save all as a table…</source>
        <translation>Alle als Tabelle speichern …</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Das Diagramm ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>Das Ergebnis ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>polls</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Das Bild ließ sich nicht machen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>click to vote</source>
        <translation>zum Abstimmen klicken</translation>
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
        <source>Waiting for the final count; these are the last numbers received.</source>
        <translation>Wartet auf das Endergebnis; das sind die letzten Zahlen.</translation>
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
    <message>
        <source>No poll is open.</source>
        <translation>Keine Umfrage ist offen.</translation>
    </message>
    <message>
        <source>This poll is over.</source>
        <translation>Diese Umfrage ist vorbei.</translation>
    </message>
    <message>
        <source>You have voted in this poll already.</source>
        <translation>In dieser Umfrage hast du schon abgestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>This poll has only %n option(s).</source>
        <translation>
            <numerusform>Diese Umfrage hat nur %n Möglichkeit.</numerusform>
            <numerusform>Diese Umfrage hat nur %n Möglichkeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also open: %1</source>
        <translation>Auch offen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more open, next: %1</source>
        <translation>
            <numerusform>%n weitere offen: %1</numerusform>
            <numerusform>%n weitere offen, als Nächstes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended while there was no connection; these are the last numbers received.</source>
        <translation>Sie endete, während keine Verbindung bestand; das sind die letzten empfangenen Zahlen.</translation>
    </message>
    <message>
        <source>You chose %1</source>
        <translation>Du hast %1 gewählt</translation>
    </message>
    <message>
        <source>Vote sent. It cannot be changed.</source>
        <translation>Stimme gesendet. Sie lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Another poll has opened. Look before you vote.</source>
        <translation>Eine andere Umfrage wurde geöffnet. Sieh hin, bevor du abstimmst.</translation>
    </message>
    <message>
        <source>Closing soon, you have not voted</source>
        <translation>Gleich zu Ende, du hast nicht abgestimmt</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Gesendet, noch nicht bestätigt</translation>
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
    <message>
        <source>open</source>
        <translation>offen</translation>
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
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>the last numbers received</source>
        <translation>die letzten empfangenen Zahlen</translation>
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
    <name>partyline::PopOutWindow</name>
    <message>
        <source>%1 – Partyline</source>
        <translation>%1 – Partyline</translation>
    </message>
</context>
<context>
    <name>partyline::PrivacyPage</name>
    <message>
        <source>Hosts</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Fetch pictures</source>
        <translation>Bilder abrufen</translation>
    </message>
    <message>
        <source>Emotes, people and previews, from the services&apos; own hosts alone. Without them, words stand in their place.</source>
        <translation>Emotes, Leute und Vorschauen, nur von den eigenen Servern der Dienste. Ohne sie stehen Wörter an ihrer Stelle.</translation>
    </message>
    <message>
        <source>images emotes load</source>
        <translation>bilder emotes laden</translation>
    </message>
    <message>
        <source>Whom this program talked to since it was started, and whom it may talk to</source>
        <translation>Mit wem dieses Programm seit dem Start gesprochen hat und mit wem es sprechen darf</translation>
    </message>
    <message>
        <source>Nobody else is contacted. Links open in your browser, and only when you click them; where a track comes from is asked only when you want it.</source>
        <translation>Sonst wird niemand angesprochen. Links öffnen sich in deinem Browser, und nur, wenn du sie anklickst; woher ein Titel kommt, wird nur gefragt, wenn du es willst.</translation>
    </message>
    <message>
        <source>network connections servers telemetry third party contacted</source>
        <translation>netzwerk verbindungen server telemetrie dritte kontakt</translation>
    </message>
    <message>
        <source>This list as text</source>
        <translation>Diese Liste als Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>clipboard hosts</source>
        <translation>zwischenablage kopieren server</translation>
    </message>
</context>
<context>
    <name>partyline::ProfileDialog</name>
    <message>
        <source>no badge</source>
        <translation>kein Abzeichen</translation>
    </message>
    <message>
        <source>badge %1</source>
        <translation>Abzeichen %1</translation>
    </message>
    <message>
        <source>avatar %1</source>
        <translation>Avatar %1</translation>
    </message>
    <message>
        <source>subscriber</source>
        <translation>Abonnent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Badge and avatar</source>
        <translation>Abzeichen und Avatar</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rooms for adults in the room list</source>
        <translation>Räume für Erwachsene in der Raumliste</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Way to the next level</source>
        <translation>Weg zur nächsten Stufe</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>What others read about you, up to %1 characters</source>
        <translation>Was andere über dich lesen, bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>Save what is about me</source>
        <translation>Speichern, was über mich dasteht</translation>
    </message>
    <message>
        <source>Language on the site</source>
        <translation>Sprache auf der Seite</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Profile status</source>
        <translation>Stand des Profils</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The site did not take it.</source>
        <translation>Die Seite hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 of %2 to level %3 (%4 in all)</source>
        <translation>%1 von %2 bis Stufe %3 (%4 insgesamt)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
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
    <name>partyline::QuickSwitchModel</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>partyline::QuickSwitcher</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Room, person or action</source>
        <translation>Raum, Person oder Aktion</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing fits. Ctrl+T joins a room by its name or address.</source>
        <translation>Nichts passt. Strg+T betritt einen Raum über Namen oder Adresse.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Ctrl+Enter opens it beside, Esc closes</source>
        <translation>Hoch und Runter wählen, Eingabe geht hin, Strg+Eingabe öffnet daneben, Esc schließt</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes</source>
        <translation>Hoch und Runter wählen, Eingabe geht hin, Esc schließt</translation>
    </message>
</context>
<context>
    <name>partyline::QuietCard</name>
    <message>
        <source>Say hello</source>
        <translation>Hallo sagen</translation>
    </message>
    <message>
        <source>See who is here</source>
        <translation>Sehen, wer hier ist</translation>
    </message>
    <message>
        <source>Look into this room&apos;s history</source>
        <translation>In den Verlauf dieses Raums sehen</translation>
    </message>
    <message>
        <source>Quiet in here</source>
        <translation>Still hier</translation>
    </message>
    <message>
        <source>Nothing was said since you came in at %1.</source>
        <translation>Seit du um %1 hereinkamst, wurde nichts gesagt.</translation>
    </message>
</context>
<context>
    <name>partyline::ReleaseCheck</name>
    <message>
        <source>The address for updates does not tell of a release.</source>
        <translation>Unter der Adresse für Aktualisierungen steht keine Version.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomDetailsDialog</name>
    <message>
        <source>People of level %1 and up</source>
        <translation>Leute ab Stufe %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Welcome text</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>The room shows your changes.</source>
        <translation>Der Raum zeigt deine Änderungen.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Gastgeber: %1</translation>
    </message>
    <message>
        <source>Here: %1, %2</source>
        <translation>Hier: %1, %2</translation>
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
        <source>Here: %1</source>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>Chat: %1</source>
        <translation>Chat: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>You are not in the room now: this is how it was last.</source>
        <translation>Du bist gerade nicht im Raum: so war er zuletzt.</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Ein Raum braucht einen Namen.</translation>
    </message>
    <message>
        <source>Waiting for the room to show the change.</source>
        <translation>Warten, bis der Raum die Änderung zeigt.</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save keeps them, Cancel drops them.</source>
        <translation>Es gibt ungespeicherte Änderungen. Speichern behält sie, Abbrechen verwirft sie.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomHistory</name>
    <message>
        <source>Nothing was recorded from %1 to %2.</source>
        <translation>Von %1 bis %2 wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>This line is not in history any more.</source>
        <translation>Diese Zeile ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>This line is too far back to scroll to. The search window shows what stands around it.</source>
        <translation>Diese Zeile liegt zu weit zurück, um dorthin zu rollen. Das Suchfenster zeigt, was um sie steht.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomListDelegate</name>
    <message>
        <source>you are here</source>
        <translation>du bist hier</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>für Erwachsene</translation>
    </message>
    <message>
        <source>Nobody is playing</source>
        <translation>Niemand spielt</translation>
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
        <translation>Nachrichten</translation>
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
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>Come back here</source>
        <translation>Hierher zurückkommen</translation>
    </message>
    <message>
        <source>Show lines of hidden people, folded</source>
        <translation>Zeilen verborgener Leute zusammengefaltet zeigen</translation>
    </message>
    <message>
        <source>Take over again</source>
        <translation>Wieder übernehmen</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <translation>Abzeichen: %1</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>Stumm.</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Stumm bis %1.</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>hier seit %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>In diesem Raum suchen</translation>
    </message>
    <message>
        <source>Pause the feed</source>
        <translation>Verlauf anhalten</translation>
    </message>
    <message>
        <source>To where you stopped reading</source>
        <translation>Dorthin, wo du aufgehört hast</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>Angehalten, %1 neu</translation>
    </message>
    <message>
        <source>Paused, %1 new, %2 for you</source>
        <translation>Angehalten, %1 neu, %2 für dich</translation>
    </message>
    <message>
        <source>Search this room&apos;s history…</source>
        <translation>Verlauf dieses Raums durchsuchen …</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>Verlauf ausgeben …</translation>
    </message>
    <message>
        <source>Notifications of this room…</source>
        <translation>Mitteilungen dieses Raums …</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>This room is %1. Click to hear from it again.</source>
        <translation>Dieser Raum ist %1. Klick, um wieder von ihm zu hören.</translation>
    </message>
    <message>
        <source>Hear from it again</source>
        <translation>Wieder von ihm hören</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Eine Stunde stumm</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>Zur neuesten Zeile</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>partyline::RoomPeople</name>
    <message>
        <source>%1 (%2)</source>
        <comment>nickname (name)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>partyline::RoomStaffWindow</name>
    <message>
        <source>until it is lifted</source>
        <translation>bis zur Aufhebung</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Room staff: %1</source>
        <translation>Team des Raums: %1</translation>
    </message>
    <message>
        <source>Room staff</source>
        <translation>Team des Raums</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Find a name or a reason</source>
        <translation>Namen oder Grund suchen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Verbannt</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>Niemand ist aus diesem Raum verbannt.</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Nobody is muted.</source>
        <translation>Niemand ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>Wait-list bans</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Nobody is banned from the wait list.</source>
        <translation>Niemand ist von der Warteliste verbannt.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Nobody has a role in this room.</source>
        <translation>Niemand hat eine Rolle in diesem Raum.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Wähle erst jemanden aus.</translation>
    </message>
    <message>
        <source>&amp;Unban…</source>
        <translation>Verbannung &amp;aufheben …</translation>
    </message>
    <message>
        <source>&amp;Unmute…</source>
        <translation>&amp;Sprechen lassen …</translation>
    </message>
    <message>
        <source>&amp;Lift the ban…</source>
        <translation>Verbannung &amp;aufheben …</translation>
    </message>
    <message>
        <source>Change the &amp;role…</source>
        <translation>&amp;Rolle ändern …</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>Die Rolle nehmen …</translation>
    </message>
    <message>
        <source>Make them %1…</source>
        <translation>Zum %1 machen …</translation>
    </message>
    <message>
        <source>Hand the room over…</source>
        <translation>Den Raum übergeben …</translation>
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
    <message>
        <source>Hear from it again</source>
        <translation>Wieder von ihm hören</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Eine Stunde stumm</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>Take the folder away (Del)</source>
        <translation>Den Ordner wegnehmen (Entf)</translation>
    </message>
    <message>
        <source>Its rooms stay open</source>
        <translation>Seine Räume bleiben offen</translation>
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
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTreeModel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>on air</source>
        <translation>auf Sendung</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
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
    <message>
        <source>automatic: %1</source>
        <translation>automatisch: %1</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>auf Sendung</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>stumm bis %1</translation>
    </message>
    <message>
        <source>muted until %1, %2</source>
        <translation>stumm bis %1, %2</translation>
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
    <message>
        <source>Friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>befreundet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>partyline::Rule</name>
    <message>
        <source>The name of a rule is too long.</source>
        <translation>Der Name einer Regel ist zu lang.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; has a part that cannot be understood: %2</source>
        <translation>Die Regel „%1“ hat einen Teil, der nicht zu verstehen ist: %2</translation>
    </message>
</context>
<context>
    <name>partyline::RuleBook</name>
    <message>
        <source>The rules cannot be read (%1). None is applied, and new ones are not kept.</source>
        <translation>Die Regeln lassen sich nicht lesen (%1). Keine wird angewandt, und neue werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 None is applied, and new ones are not kept.</source>
        <translation>%1 Keine wird angewandt, und neue werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The rules are damaged and cannot be set aside. Move %1 away.</source>
        <translation>Die Regeln sind beschädigt und lassen sich nicht beiseitelegen. Verschiebe %1.</translation>
    </message>
    <message>
        <source>The rules were damaged. They were set aside as %1, and a new file begun.</source>
        <translation>Die Regeln waren beschädigt. Sie wurden als %1 beiseitegelegt, und eine neue Datei wurde begonnen.</translation>
    </message>
    <message>
        <source>There can be %1 rules at most.</source>
        <translation>Es kann höchstens %1 Regeln geben.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; cannot be kept: %2</source>
        <translation>Die Regel „%1“ lässt sich nicht aufbewahren: %2</translation>
    </message>
    <message>
        <source>The rules cannot be kept: %1</source>
        <translation>Die Regeln lassen sich nicht aufbewahren: %1</translation>
    </message>
    <message>
        <source>This is not a file of rules: %1</source>
        <translation>Das ist keine Datei mit Regeln: %1</translation>
    </message>
    <message>
        <source>These rules were written by a newer Partyline.</source>
        <translation>Diese Regeln hat ein neueres Partyline geschrieben.</translation>
    </message>
    <message>
        <source>This is not a file of rules.</source>
        <translation>Das ist keine Datei mit Regeln.</translation>
    </message>
    <message>
        <source>Words to look out for</source>
        <translation>Wörter, auf die geachtet wird</translation>
    </message>
</context>
<context>
    <name>partyline::RuleDesk</name>
    <message>
        <source>Rules are in trouble.</source>
        <translation>Die Regeln sind in Schwierigkeiten.</translation>
    </message>
    <message>
        <source>A rule was turned off.</source>
        <translation>Eine Regel wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes too long on lines that were said.</source>
        <translation>„%1“ braucht zu lange für Zeilen, die gesagt wurden.</translation>
    </message>
</context>
<context>
    <name>partyline::RuleForm</name>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>E&amp;xpression</source>
        <translation>Au&amp;sdruck</translation>
    </message>
    <message>
        <source>Case &amp;counts</source>
        <translation>&amp;Groß/klein zählt</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Hervorheben</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Ton</translation>
    </message>
    <message>
        <source>N&amp;otify</source>
        <translation>&amp;Melden</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Falten</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only these people</source>
        <translation>Nur diese Leute</translation>
    </message>
    <message>
        <source>All but these people</source>
        <translation>Alle außer diesen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Namen, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>any role</source>
        <translation>jede Rolle</translation>
    </message>
    <message>
        <source>%1 or higher</source>
        <translation>%1 oder höher</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>We&amp;r</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>W&amp;as</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>All DJ rooms</source>
        <translation>Alle DJ-Räume</translation>
    </message>
    <message>
        <source>All livestreams</source>
        <translation>Alle Livestreams</translation>
    </message>
    <message>
        <source>These rooms</source>
        <translation>Diese Räume</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>W&amp;o</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>En&amp;det</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Highlight colour: %1</source>
        <translation>Farbe der Hervorhebung: %1</translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation>Welcher Ton</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Dreiklang</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The line stands as one short row that can be opened.</source>
        <translation>Die Zeile steht als kurze Zeile da, die sich öffnen lässt.</translation>
    </message>
    <message>
        <source>The line is kept in the history, but not shown.</source>
        <translation>Die Zeile bleibt in der Geschichte, wird aber nicht gezeigt.</translation>
    </message>
    <message>
        <source>Join a room first</source>
        <translation>Betritt erst einen Raum</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>in einer Stunde</translation>
    </message>
    <message>
        <source>in four hours</source>
        <translation>in vier Stunden</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>in einem Tag</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>in einer Woche</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>turntable, &quot;slip mat&quot;, cart*; empty: any text</source>
        <translation>Plattenspieler, &quot;slip mat&quot;, Nadel*; leer: jeder Text</translation>
    </message>
    <message>
        <source>A regular expression; empty: any text</source>
        <translation>Ein regulärer Ausdruck; leer: jeder Text</translation>
    </message>
</context>
<context>
    <name>partyline::RuleListModel</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RuleLook</name>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>DJ-Räume</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Livestreams</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>herausnehmen</translation>
    </message>
    <message>
        <source>replace with %1</source>
        <translation>ersetzen durch %1</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>hervorheben</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>falten</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>melden</translation>
    </message>
    <message>
        <source>does nothing yet</source>
        <translation>tut noch nichts</translation>
    </message>
</context>
<context>
    <name>partyline::RuleStarts</name>
    <message>
        <source>Rules watch for you</source>
        <translation>Regeln passen für dich auf</translation>
    </message>
    <message>
        <source>They mark, hide, fold or replace lines in all your rooms, and tell you of them.</source>
        <translation>Sie heben Zeilen in all deinen Räumen hervor, verbergen, falten oder ersetzen sie und melden sie dir.</translation>
    </message>
    <message>
        <source>Highlight a word</source>
        <translation>Ein Wort hervorheben</translation>
    </message>
    <message>
        <source>Be notified of a word</source>
        <translation>Ein Wort melden lassen</translation>
    </message>
    <message>
        <source>Hide lines with a word</source>
        <translation>Zeilen mit einem Wort verbergen</translation>
    </message>
</context>
<context>
    <name>partyline::RuleWorkbench</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Eine Regel suchen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>First match wins for hide and replace. Numbers: lines lately.</source>
        <translation>Beim Verbergen und Ersetzen gilt der erste Treffer. Zahlen: Zeilen in letzter Zeit.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren …</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>Ex&amp;portieren …</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Die Regel löschen</translation>
    </message>
    <message>
        <source>Delete the rule (Del)</source>
        <translation>Die Regel löschen (Entf)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Lines that match</source>
        <translation>Zeilen, auf die sie passt</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>Änderungen gelten sofort. Abbrechen nimmt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
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
        <source>Reading the last lines…</source>
        <translation>Die letzten Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>Try it: there are no lines of before to try this rule on.</source>
        <translation>Ausprobieren: Es gibt noch keine Zeilen, an denen sich die Regel zeigen könnte.</translation>
    </message>
    <message>
        <source>Try it: %1 of the last %2 lines match, the slowest line took %3 ms</source>
        <translation>Ausprobieren: Sie passt auf %1 der letzten %2 Zeilen, die langsamste brauchte %3 ms</translation>
    </message>
    <message>
        <source>Expressions that take longer than %1 ms on one of these lines cannot be saved; the line that is slow is shown here.</source>
        <translation>Ausdrücke, die für eine dieser Zeilen länger als %1 ms brauchen, lassen sich nicht speichern; die langsame Zeile steht hier.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Regeln (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The file is too large for a file of rules.</source>
        <translation>Die Datei ist zu groß für eine Datei mit Regeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) added.</source>
        <translation>
            <numerusform>%n Regel hinzugefügt.</numerusform>
            <numerusform>%n Regeln hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>The rules were exported.</source>
        <translation>Die Regeln wurden exportiert.</translation>
    </message>
    <message>
        <source>The rules cannot be written: %1</source>
        <translation>Die Regeln lassen sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>partyline::SafeModeStrip</name>
    <message>
        <source>Safe mode</source>
        <translation>Abgesicherter Modus</translation>
    </message>
    <message>
        <source>Safe mode.</source>
        <translation>Abgesicherter Modus.</translation>
    </message>
    <message>
        <source>Settings, looks and layout are those of a first start, kept accounts and rooms stay out, and nothing is recorded. What is stored is not touched.</source>
        <translation>Einstellungen, Aussehen und Anordnung sind die des ersten Starts, gespeicherte Konten und Räume bleiben draußen, und nichts wird aufgezeichnet. Was gespeichert ist, bleibt unberührt.</translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation>Normal starten</translation>
    </message>
    <message>
        <source>Ends this and starts with your own settings, accounts and rooms.</source>
        <translation>Beendet dies und startet mit deinen eigenen Einstellungen, Konten und Räumen.</translation>
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
        <source>%1 does not accept version &quot;%2&quot; of the Sails SDK. Enter a newer one for this server.</source>
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
    <name>partyline::ScoreLine</name>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Nobody is playing.</source>
        <translation>Niemand spielt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n woot(s)</source>
        <translation>
            <numerusform>%1: %n Woot</numerusform>
            <numerusform>%1: %n Woots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meh(s)</source>
        <translation>
            <numerusform>%n Meh</numerusform>
            <numerusform>%n Mehs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::SearchContext</name>
    <message>
        <source>Open in room</source>
        <translation>Im Raum öffnen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>partyline::SearchModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::SearchWindow</name>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>Art %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>has a link</source>
        <translation>mit Link</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>nicht: %1</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Search status</source>
        <translation>Zustand der Suche</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, from: in: kind: before: after: has:link</source>
        <translation>Wörter, &quot;Wendungen&quot;, from: in: kind: before: after: has:link</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>From somebody</source>
        <translation>Von jemandem</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>In einem Raum</translation>
    </message>
    <message>
        <source>Of a kind</source>
        <translation>Von einer Art</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Seit einem Tag</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>Vor einem Tag</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Mit einem Link</translation>
    </message>
    <message>
        <source>Keep and forget…</source>
        <translation>Behalten und vergessen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 results in %2 ms</source>
        <translation>
            <numerusform>%1 Ergebnis in %2 ms</numerusform>
            <numerusform>%1 Ergebnisse in %2 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes this filter out</source>
        <translation>Nimmt diesen Filter heraus</translation>
    </message>
    <message>
        <source>Open in room</source>
        <translation>Im Raum öffnen</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>Nur von %1</translation>
    </message>
    <message>
        <source>Forget this line</source>
        <translation>Diese Zeile vergessen</translation>
    </message>
    <message>
        <source>Forget everything of %1…</source>
        <translation>Alles von %1 vergessen …</translation>
    </message>
    <message>
        <source>Forget this person?</source>
        <translation>Diese Person vergessen?</translation>
    </message>
    <message>
        <source>Everything that %1 said and did in all rooms of this service is deleted from this computer. It cannot be brought back.</source>
        <translation>Alles, was %1 in allen Räumen dieses Dienstes gesagt und getan hat, wird von diesem Rechner gelöscht. Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines from %n rooms, %2 on this computer</source>
        <translation>
            <numerusform>%1 Zeilen aus %n Raum, %2 auf diesem Rechner</numerusform>
            <numerusform>%1 Zeilen aus %n Räumen, %2 auf diesem Rechner</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Gefundenes exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open beside the current room</source>
        <translation>Neben dem aktuellen Raum öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Exporting, %n lines so far.</source>
        <translation>
            <numerusform>Wird ausgegeben, bisher %n Zeile.</numerusform>
            <numerusform>Wird ausgegeben, bisher %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Die Ausgabe wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Ausgabe abbrechen</translation>
    </message>
    <message>
        <source>Somebody&apos;s lines: from:name</source>
        <translation>Zeilen von jemandem: from:Name</translation>
    </message>
    <message>
        <source>Lines with a link</source>
        <translation>Zeilen mit einem Link</translation>
    </message>
    <message>
        <source>One room: in:name</source>
        <translation>Ein Raum: in:Name</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>Alle Räume durchsuchen</translation>
    </message>
    <message>
        <source>Search all time</source>
        <translation>Die ganze Zeit durchsuchen</translation>
    </message>
    <message>
        <source>Look for beginnings of words</source>
        <translation>Nach Wortanfängen suchen</translation>
    </message>
    <message>
        <source>Everything that was seen here</source>
        <translation>Alles, was hier zu sehen war</translation>
    </message>
    <message>
        <source>Type words, &quot;phrases&quot; or filters.</source>
        <translation>Tippe Wörter, &quot;Wortfolgen&quot; oder Filter.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Words are matched whole; the last one and those with * may go on.</source>
        <translation>Wörter zählen ganz; das letzte und die mit * dürfen weitergehen.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Noch gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Search what everybody said</source>
        <translation>Suchen, was alle gesagt haben</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>See what history keeps</source>
        <translation>Ansehen, was der Verlauf behält</translation>
    </message>
    <message>
        <source>Read how to search</source>
        <translation>Nachlesen, wie man sucht</translation>
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
    <message>
        <source>The desktop keyring stayed locked. Sign in again, or unlock it.</source>
        <translation>Der Schlüsselbund des Desktops blieb gesperrt. Melde dich neu an oder entsperre ihn.</translation>
    </message>
    <message>
        <source>The desktop keyring stayed locked. The session that ended is still in it.</source>
        <translation>Der Schlüsselbund des Desktops blieb gesperrt. Die beendete Sitzung liegt noch darin.</translation>
    </message>
</context>
<context>
    <name>partyline::SessionDesk</name>
    <message>
        <source>Spelling is in trouble.</source>
        <translation>Die Rechtschreibprüfung ist gestört.</translation>
    </message>
    <message>
        <source>Partyline will not start at log-in.</source>
        <translation>Partyline startet nicht bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Partyline still starts at log-in.</source>
        <translation>Partyline startet weiterhin bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Desktop and writing</source>
        <translation>Desktop und Schreiben</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Minimised, when your desktop starts.</source>
        <translation>Minimiert, wenn dein Desktop startet.</translation>
    </message>
    <message>
        <source>autostart session boot</source>
        <translation>autostart anmeldung sitzung hochfahren</translation>
    </message>
    <message>
        <source>Show the track in the desktop&apos;s media controls</source>
        <translation>Den Titel in der Mediensteuerung des Desktops zeigen</translation>
    </message>
    <message>
        <source>What the DJ room in front plays, else the only one that plays. Nothing can be steered from there.</source>
        <translation>Was der DJ-Raum vorn spielt, sonst der einzige, der spielt. Von dort lässt sich nichts steuern.</translation>
    </message>
    <message>
        <source>mpris playerctl media keys now playing</source>
        <translation>mpris playerctl medientasten läuft gerade</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Falsch geschriebene Wörter unterstreichen</translation>
    </message>
    <message>
        <source>With the hunspell dictionaries of this computer; names of people in the room are right.</source>
        <translation>Mit den hunspell-Wörterbüchern dieses Rechners; Namen von Leuten im Raum gelten als richtig.</translation>
    </message>
    <message>
        <source>spell check dictionary hunspell</source>
        <translation>rechtschreibung prüfen wörterbuch hunspell</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>A word is right if one of them has it. Without a choice: those of your desktop.</source>
        <translation>Ein Wort ist richtig, wenn eine davon es hat. Ohne Auswahl: die deines Desktops.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>spell check dictionary</source>
        <translation>rechtschreibung prüfen wörterbuch</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsDesk</name>
    <message>
        <source>The settings of this computer cannot be written; nothing was changed.</source>
        <translation>Die Einstellungen dieses Rechners lassen sich nicht schreiben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Unknown to this version, and left out: %1</source>
        <translation>Dieser Version unbekannt und weggelassen: %1</translation>
    </message>
    <message>
        <source>Export all settings</source>
        <translation>Alle Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportiert.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Die Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reset everything?</source>
        <translation>Alles zurücksetzen?</translation>
    </message>
    <message>
        <source>All settings, rules and choices of single rooms become as they were at first. Accounts, open rooms, notes about people and history stay.</source>
        <translation>Alle Einstellungen, Regeln und Festlegungen für einzelne Räume werden wie am Anfang. Konten, offene Räume, Notizen zu Leuten und Verlauf bleiben.</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Everything is as it was at first.</source>
        <translation>Alles ist wie am Anfang.</translation>
    </message>
    <message>
        <source>Cancel takes it back.</source>
        <translation>„Abbrechen“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsPage</name>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Everything on this page is as it was at first.</source>
        <translation>Alles auf dieser Seite ist wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsPages</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Without it, the same menus stand behind the button at the top of the sidebar.</source>
        <translation>Ohne sie stehen dieselben Menüs hinter dem Knopf oben in der Seitenleiste.</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>DJ-Räume</translation>
    </message>
    <message>
        <source>Automatic woot: earliest</source>
        <translation>Automatischer Woot: frühestens</translation>
    </message>
    <message>
        <source>After a track has begun. Rooms that forbid it never get one.</source>
        <translation>Nach dem Beginn eines Titels. Räume, die es verbieten, bekommen nie einen.</translation>
    </message>
    <message>
        <source>autowoot delay</source>
        <translation>autowoot verzögerung</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Automatic woot: latest</source>
        <translation>Automatischer Woot: spätestens</translation>
    </message>
    <message>
        <source>Warn about long tracks</source>
        <translation>Vor langen Titeln warnen</translation>
    </message>
    <message>
        <source>Before your turn, where the room itself names no limit.</source>
        <translation>Bevor du an der Reihe bist, wo der Raum selbst keine Grenze nennt.</translation>
    </message>
    <message>
        <source>booth playlist length minutes</source>
        <translation>pult playlist länge minuten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Livestreams</translation>
    </message>
    <message>
        <source>A delayed chat shows my own lines at once</source>
        <translation>Ein verzögerter Chat zeigt meine eigenen Zeilen sofort</translation>
    </message>
    <message>
        <source>delay video sync</source>
        <translation>verzögerung video synchron</translation>
    </message>
    <message>
        <source>A delayed chat shows mentions of me at once</source>
        <translation>Ein verzögerter Chat zeigt Erwähnungen von mir sofort</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Take them to another computer</source>
        <translation>Auf einen anderen Rechner mitnehmen</translation>
    </message>
    <message>
        <source>One file, without accounts, passwords, sessions, history and drafts.</source>
        <translation>Eine Datei, ohne Konten, Passwörter, Sitzungen, Verlauf und Entwürfe.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>backup save file json</source>
        <translation>sichern sicherung speichern datei json</translation>
    </message>
    <message>
        <source>Bring them from another computer</source>
        <translation>Von einem anderen Rechner holen</translation>
    </message>
    <message>
        <source>The file is checked first; one with mistakes changes nothing.</source>
        <translation>Die Datei wird erst geprüft; eine mit Fehlern ändert nichts.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>backup load restore file json</source>
        <translation>sicherung laden wiederherstellen datei json</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>All settings as at first. Accounts, rooms and history stay.</source>
        <translation>Alle Einstellungen wie am Anfang. Konten, Räume und Verlauf bleiben.</translation>
    </message>
    <message>
        <source>Reset everything…</source>
        <translation>Alles zurücksetzen …</translation>
    </message>
    <message>
        <source>defaults factory</source>
        <translation>vorgaben standard werkseinstellungen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Services, signing in, rooms and notifications, one after the other.</source>
        <translation>Dienste, Anmeldung, Räume und Mitteilungen, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>wizard assistant welcome</source>
        <translation>assistent willkommen einrichtung</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Desktop follows its light or dark setting.</source>
        <translation>„Wie der Desktop“ folgt dessen heller oder dunkler Einstellung.</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>farben aussehen nacht</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Also while the desktop has its animations on.</source>
        <translation>Auch wenn auf dem Desktop Animationen an sind.</translation>
    </message>
    <message>
        <source>animation accessibility</source>
        <translation>animation barrierefreiheit</translation>
    </message>
    <message>
        <source>Height of emotes</source>
        <translation>Höhe der Emotes</translation>
    </message>
    <message>
        <source>size pictures</source>
        <translation>größe bilder</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Animated emotes move</source>
        <translation>Animierte Emotes bewegen sich</translation>
    </message>
    <message>
        <source>gif animation</source>
        <translation>gif animation</translation>
    </message>
    <message>
        <source>While I look at the window</source>
        <translation>Solange ich auf das Fenster schaue</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Under the pointer only</source>
        <translation>Nur unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>Show :smile: as an emoji</source>
        <translation>:smile: als Emoji zeigen</translation>
    </message>
    <message>
        <source>In DJ rooms, where the service sends the code.</source>
        <translation>In DJ-Räumen, wo der Dienst das Kürzel sendet.</translation>
    </message>
    <message>
        <source>shortcode emoticon</source>
        <translation>kürzel emoticon smiley</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>chat lines messages</source>
        <translation>chat zeilen nachrichten</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>spacing rows</source>
        <translation>abstand zeilen</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Cozy</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Of all rooms that have none of their own.</source>
        <translation>Aller Räume, die keine eigene haben.</translation>
    </message>
    <message>
        <source>zoom font</source>
        <translation>zoom schrift</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Name colours</source>
        <translation>Namensfarben</translation>
    </message>
    <message>
        <source>Each is readable on every row.</source>
        <translation>Jede ist auf jeder Zeile lesbar.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Fold repeated lines</source>
        <translation>Wiederholte Zeilen falten</translation>
    </message>
    <message>
        <source>What was said shortly before stands under it as a number.</source>
        <translation>Was kurz zuvor gesagt wurde, steht als Zahl darunter.</translation>
    </message>
    <message>
        <source>spam duplicates</source>
        <translation>spam doppelte</translation>
    </message>
    <message>
        <source>Tell what moderators do to others</source>
        <translation>Melden, was Moderatoren mit anderen tun</translation>
    </message>
    <message>
        <source>In DJ rooms. Moderators are always told.</source>
        <translation>In DJ-Räumen. Moderatoren wird es immer gemeldet.</translation>
    </message>
    <message>
        <source>ban mute kick</source>
        <translation>verbannen stummschalten hinauswerfen</translation>
    </message>
    <message>
        <source>Pause while the pointer rests on the feed</source>
        <translation>Anhalten, solange der Zeiger auf dem Verlauf ruht</translation>
    </message>
    <message>
        <source>Lines kept in view of each room</source>
        <translation>Sichtbar gehaltene Zeilen je Raum</translation>
    </message>
    <message>
        <source>Older ones stay in history.</source>
        <translation>Ältere bleiben im gespeicherten Verlauf.</translation>
    </message>
    <message>
        <source>memory scrollback rows</source>
        <translation>speicher verlauf zeilen</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Bildschirmleser</translation>
    </message>
    <message>
        <source>Read new lines out</source>
        <translation>Neue Zeilen vorlesen</translation>
    </message>
    <message>
        <source>accessibility speech spoken announce</source>
        <translation>barrierefreiheit sprache vorlesen ansagen</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>Die mich erwähnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Lines that look a certain way</source>
        <translation>Zeilen, die auf bestimmte Art aussehen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Highlight, hide, fold, replace, or be told of lines.</source>
        <translation>Zeilen hervorheben, verbergen, falten, ersetzen oder melden lassen.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>keywords filter highlight hide words</source>
        <translation>stichwörter filter hervorheben verbergen wörter</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Show notifications on the desktop</source>
        <translation>Mitteilungen auf dem Desktop zeigen</translation>
    </message>
    <message>
        <source>alerts popups</source>
        <translation>meldungen mitteilungen benachrichtigungen popups</translation>
    </message>
    <message>
        <source>Tell me when my turn comes near, from place</source>
        <translation>Melden, wenn ich bald an der Reihe bin, ab Platz</translation>
    </message>
    <message>
        <source>wait list booth next</source>
        <translation>warteliste pult nächster</translation>
    </message>
    <message>
        <source>A creator whom I follow goes live</source>
        <translation>Ein Kanal, dem ich folge, geht live</translation>
    </message>
    <message>
        <source>stream floatplane</source>
        <translation>stream floatplane</translation>
    </message>
    <message>
        <source>A creator whom I follow posts</source>
        <translation>Ein Kanal, dem ich folge, veröffentlicht etwas</translation>
    </message>
    <message>
        <source>video floatplane</source>
        <translation>video floatplane</translation>
    </message>
    <message>
        <source>What is told, how and when</source>
        <translation>Was gemeldet wird, wie und wann</translation>
    </message>
    <message>
        <source>Kinds, rooms of their own, quiet hours, sounds, tray and launcher, with a test.</source>
        <translation>Arten, Räume mit eigenen Einstellungen, Ruhezeiten, Klänge, Leiste und Starter, mit Probe.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Mitteilungen …</translation>
    </message>
    <message>
        <source>do not disturb sound volume tray badge mute mention keyword poll test quiet hours</source>
        <translation>nicht stören klang lautstärke leiste zahl stumm erwähnung stichwort umfrage probe ruhezeiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>In safe mode nothing is recorded or read.</source>
        <translation>Im abgesicherten Modus wird nichts aufgezeichnet oder gelesen.</translation>
    </message>
    <message>
        <source>What history keeps</source>
        <translation>Was der Verlauf behält</translation>
    </message>
    <message>
        <source>For how long, how much, which rooms, and what is to be forgotten.</source>
        <translation>Wie lange, wie viel, welche Räume, und was vergessen werden soll.</translation>
    </message>
    <message>
        <source>What history keeps…</source>
        <translation>Was der Verlauf behält …</translation>
    </message>
    <message>
        <source>retention days size forget delete disk</source>
        <translation>aufbewahren tage größe vergessen löschen platte</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>All that was seen in all rooms, with export.</source>
        <translation>Alles, was in allen Räumen zu sehen war, mit Export.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>find export</source>
        <translation>suchen finden exportieren</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms differ</source>
        <translation>
            <numerusform>%n Raum weicht ab</numerusform>
            <numerusform>%n Räume weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsRoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>own override single room</source>
        <translation>eigene abweichend einzelner raum</translation>
    </message>
    <message>
        <source>What one room does otherwise than all others. The rest goes on following the choices for all.</source>
        <translation>Was ein Raum anders macht als alle anderen. Der Rest folgt weiter den Einstellungen für alle.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen wählen</translation>
    </message>
    <message>
        <source>What is told of this room</source>
        <translation>Was von diesem Raum gemeldet wird</translation>
    </message>
    <message>
        <source>Kinds of notifications, sounds, muting.</source>
        <translation>Arten von Mitteilungen, Klänge, Stummschalten.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Mitteilungen …</translation>
    </message>
    <message>
        <source>alerts mute</source>
        <translation>meldungen stumm</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Delay of the chat</source>
        <translation>Chatverzögerung</translation>
    </message>
    <message>
        <source>So that it does not run ahead of the video.</source>
        <translation>Damit er dem Video nicht vorausläuft.</translation>
    </message>
    <message>
        <source>livestream sync</source>
        <translation>livestream synchron verzögerung</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Noch kein Raum</translation>
    </message>
    <message>
        <source>As for all rooms</source>
        <translation>Wie für alle Räume</translation>
    </message>
    <message>
        <source>Its own; all others: on</source>
        <translation>Eigene Wahl; alle anderen: an</translation>
    </message>
    <message>
        <source>Its own; all others: off</source>
        <translation>Eigene Wahl; alle anderen: aus</translation>
    </message>
    <message>
        <source>Its own; all others: %1</source>
        <translation>Eigene Wahl; alle anderen: %1</translation>
    </message>
    <message>
        <source>Join a room first.</source>
        <translation>Betritt erst einen Raum.</translation>
    </message>
    <message>
        <source>Livestreams alone have one.</source>
        <translation>Nur Livestreams haben eine.</translation>
    </message>
    <message>
        <source>DJ rooms alone have this.</source>
        <translation>Das gibt es nur in DJ-Räumen.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsRow</name>
    <message>
        <source>As it was at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings status</source>
        <translation>Zustand der Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>Änderungen gelten sofort. „Abbrechen“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No setting has these words: %1</source>
        <translation>Keine Einstellung hat diese Wörter: %1</translation>
    </message>
</context>
<context>
    <name>partyline::ShortcutSheet</name>
    <message numerus="yes">
        <source>%n keys are on the clipboard as text.</source>
        <translation>
            <numerusform>%n Tastenkürzel ist als Text in der Zwischenablage.</numerusform>
            <numerusform>%n Tastenkürzel sind als Text in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Find an action, a key or a place</source>
        <translation>Suche eine Aktion, ein Kürzel oder einen Ort</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tastenkürzel ändern …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern …</translation>
    </message>
    <message>
        <source>Save the keys as text</source>
        <translation>Die Tastenkürzel als Text speichern</translation>
    </message>
    <message>
        <source>Partyline keys</source>
        <translation>Partyline-Tastenkürzel</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The keys were not saved.</source>
        <translation>Die Tastenkürzel wurden nicht gespeichert.</translation>
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
    <message>
        <source>The chat wants a session cookie.</source>
        <translation>Der Chat will ein Sitzungscookie.</translation>
    </message>
    <message>
        <source>You stay signed in; the cookie is used beside it.</source>
        <translation>Du bleibst angemeldet; das Cookie wird daneben benutzt.</translation>
    </message>
    <message>
        <source>Your %1 session has ended.</source>
        <translation>Deine Sitzung bei %1 ist zu Ende.</translation>
    </message>
    <message>
        <source>This account was signed in without a device code.</source>
        <translation>Dieses Konto wurde ohne Gerätecode angemeldet.</translation>
    </message>
    <message>
        <source>Type the client id first. The service gives one to whoever asks for it.</source>
        <translation>Gib erst die Client-Kennung ein. Der Dienst gibt sie jedem, der danach fragt.</translation>
    </message>
    <message>
        <source>Type the address of the sign-in provider first.</source>
        <translation>Gib erst die Adresse des Anmeldeanbieters ein.</translation>
    </message>
</context>
<context>
    <name>partyline::SleepWatch</name>
    <message>
        <source>Saves drafts and what was said</source>
        <translation>Sichert Entwürfe und was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechDesk</name>
    <message>
        <source>%1 mentions you in %2.</source>
        <translation>%1 erwähnt dich in %2.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>This is how Partyline speaks.</source>
        <translation>So spricht Partyline.</translation>
    </message>
    <message numerus="yes">
        <source>%n more mentions.</source>
        <translation>
            <numerusform>%n weitere Erwähnung.</numerusform>
            <numerusform>%n weitere Erwähnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>a link to %1</source>
        <translation>ein Link zu %1</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechEngine</name>
    <message>
        <source>No speech is installed. Debian and Ubuntu have it in qt6-speech-speechd-plugin.</source>
        <translation>Es ist keine Sprachausgabe installiert. Debian und Ubuntu haben sie in qt6-speech-speechd-plugin.</translation>
    </message>
    <message>
        <source>This Partyline was built without speech.</source>
        <translation>Dieses Partyline wurde ohne Sprachausgabe gebaut.</translation>
    </message>
    <message>
        <source>The desktop&apos;s speech service does not answer. Debian and Ubuntu have it in speech-dispatcher; &quot;spd-say hello&quot; tries it.</source>
        <translation>Der Sprachdienst des Desktops antwortet nicht. Debian und Ubuntu haben ihn in speech-dispatcher; „spd-say hello“ probiert ihn aus.</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechPage</name>
    <message>
        <source>Speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>voice read aloud accessibility</source>
        <translation>Stimme vorlesen laut Barrierefreiheit</translation>
    </message>
    <message>
        <source>For whoever uses no screen reader and wants to hear who calls. It is silent in quiet hours, while you are not to be disturbed, and for rooms that are muted. Escape stops it.</source>
        <translation>Für alle, die keinen Bildschirmleser verwenden und hören möchten, wer sie ruft. Still in den Ruhezeiten, solange du nicht gestört werden möchtest, und bei stummgeschalteten Räumen. Esc hält sie an.</translation>
    </message>
    <message>
        <source>Speak mentions aloud</source>
        <translation>Erwähnungen vorlesen</translation>
    </message>
    <message>
        <source>text to speech tts</source>
        <translation>Text zu Sprache TTS</translation>
    </message>
    <message>
        <source>Of which rooms</source>
        <translation>Aus welchen Räumen</translation>
    </message>
    <message>
        <source>Those that I do not look at</source>
        <translation>Aus denen, die ich nicht vor mir habe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Below 0 slower, above it faster.</source>
        <translation>Unter 0 langsamer, darüber schneller.</translation>
    </message>
    <message>
        <source>speed slow fast</source>
        <translation>Geschwindigkeit langsam schnell</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>Ein Satz</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Wie im Desktop</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>With the voice and the rate above.</source>
        <translation>Mit der Stimme und dem Tempo von oben.</translation>
    </message>
</context>
<context>
    <name>partyline::SpellCheck</name>
    <message>
        <source>&quot;%1&quot; is known until you quit only: %2.</source>
        <translation>„%1“ gilt nur bis zum Beenden als bekannt: %2.</translation>
    </message>
</context>
<context>
    <name>partyline::StreamActions</name>
    <message>
        <source>The site has not told the address of this stream yet.</source>
        <translation>Die Seite hat die Adresse dieses Streams noch nicht genannt.</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again.</source>
        <translation>%1 ist nicht installiert. Installiere es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Asking the site where the stream plays, for %1.</source>
        <translation>Die Seite wird für %1 gefragt, wo der Stream läuft.</translation>
    </message>
    <message>
        <source>The stream cannot be played: %1</source>
        <translation>Der Stream lässt sich nicht abspielen: %1</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>%1 wurde gestartet.</translation>
    </message>
</context>
<context>
    <name>partyline::StreamColumn</name>
    <message>
        <source>No poll has ended since you came in.</source>
        <translation>Seit du da bist, ist keine Umfrage zu Ende gegangen.</translation>
    </message>
    <message>
        <source>Delay %1 s</source>
        <translation>%1 s Verzögerung</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>Keine Verzögerung</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Das Diagramm zeigen</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Das Ergebnis kopieren</translation>
    </message>
</context>
<context>
    <name>partyline::StreamDelay</name>
    <message>
        <source>Chat delay…</source>
        <translation>Chatverzögerung …</translation>
    </message>
    <message>
        <source>Peek at waiting lines</source>
        <translation>Wartende Zeilen ansehen</translation>
    </message>
</context>
<context>
    <name>partyline::StreamFinder</name>
    <message>
        <source>Livestreams found</source>
        <translation>Gefundene Livestreams</translation>
    </message>
    <message>
        <source>Livestream list status</source>
        <translation>Zustand der Livestream-Liste</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Loads the list anew and asks whether the marked stream is live (F5). The site wants to be asked at most once a minute for a stream.</source>
        <translation>Lädt die Liste neu und fragt, ob der markierte Stream live ist (F5). Die Seite will je Stream höchstens einmal in der Minute gefragt werden.</translation>
    </message>
    <message>
        <source>Search creators, or a stream&apos;s address or id</source>
        <translation>Kanäle suchen, oder Adresse oder Kennung eines Streams</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>Deine Abos</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Jetzt live</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>This account subscribes to nobody. Type a creator&apos;s name to look for a stream.</source>
        <translation>Dieses Konto hat keine Abos. Tippe den Namen eines Kanals, um einen Stream zu suchen.</translation>
    </message>
    <message>
        <source>No creator is found for &quot;%1&quot;.</source>
        <translation>Zu „%1“ wird kein Kanal gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n more subscriptions are found by name.</source>
        <translation>
            <numerusform>%n weiteres Abo findest du über den Namen.</numerusform>
            <numerusform>%n weitere Abos findest du über den Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: type more of the name.</source>
        <translation>Es gibt mehr: Tippe mehr vom Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The site wants to be left alone for %n seconds.</source>
        <translation>
            <numerusform>Die Seite will %n Sekunde lang in Ruhe gelassen werden.</numerusform>
            <numerusform>Die Seite will %n Sekunden lang in Ruhe gelassen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::StreamListDelegate</name>
    <message>
        <source>asking</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>not on air</source>
        <translation>nicht auf Sendung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>du bist hier</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n neuer Beitrag</numerusform>
            <numerusform>%n neue Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no livestream</source>
        <translation>Hat keinen Livestream</translation>
    </message>
</context>
<context>
    <name>partyline::StreamListModel</name>
    <message>
        <source>has no livestream</source>
        <translation>hat keinen Livestream</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>du bist hier</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n neuer Beitrag</numerusform>
            <numerusform>%n neue Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Join &quot;%1&quot;</source>
        <translation>„%1“ betreten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Kanäle: %1</translation>
    </message>
</context>
<context>
    <name>partyline::StreamModeration</name>
    <message>
        <source>Only moderators of this stream can do that.</source>
        <translation>Das können nur Moderatoren dieses Streams.</translation>
    </message>
    <message>
        <source>“%1” is no name of this site.</source>
        <translation>„%1“ ist kein Name dieser Seite.</translation>
    </message>
    <message>
        <source>%1 is one of the crew. That works only on viewers.</source>
        <translation>%1 gehört zum Team. Das geht nur bei Zuschauern.</translation>
    </message>
    <message>
        <source>That line is deleted already.</source>
        <translation>Diese Zeile ist schon gelöscht.</translation>
    </message>
    <message>
        <source>There is no line of %1 to delete.</source>
        <translation>Von %1 gibt es keine Zeile zu löschen.</translation>
    </message>
    <message>
        <source>From and to are times in milliseconds since 1970, the earlier one first.</source>
        <translation>Von und bis sind Zeiten in Millisekunden seit 1970, die frühere zuerst.</translation>
    </message>
    <message>
        <source>Minutes are the numbers 1 to %1.</source>
        <translation>Minuten sind die Zahlen 1 bis %1.</translation>
    </message>
    <message>
        <source>%1 will not be able to chat for five minutes.</source>
        <translation>%1 kann fünf Minuten lang nicht chatten.</translation>
    </message>
    <message>
        <source>%1 will be banned from this chat.</source>
        <translation>%1 wird aus diesem Chat verbannt.</translation>
    </message>
    <message>
        <source>%1’s lines will be hidden from everybody else.</source>
        <translation>Die Zeilen von %1 werden vor allen anderen verborgen.</translation>
    </message>
    <message>
        <source>The line %1 will be deleted.</source>
        <translation>Die Zeile %1 wird gelöscht.</translation>
    </message>
    <message>
        <source>This line of %1 will be deleted: “%2”</source>
        <translation>Diese Zeile von %1 wird gelöscht: „%2“</translation>
    </message>
    <message numerus="yes">
        <source>What %1 said within %n minute(s) will be deleted.</source>
        <translation>
            <numerusform>Was %1 in der letzten Minute gesagt hat, wird gelöscht.</numerusform>
            <numerusform>Was %1 in den letzten %n Minuten gesagt hat, wird gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send /%1</source>
        <translation>/%1 senden</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;Name&gt;</translation>
    </message>
    <message>
        <source>silences somebody for five minutes (moderators)</source>
        <translation>bringt jemanden fünf Minuten zum Schweigen (Moderatoren)</translation>
    </message>
    <message>
        <source>bans somebody from this chat (moderators)</source>
        <translation>verbannt jemanden aus diesem Chat (Moderatoren)</translation>
    </message>
    <message>
        <source>hides somebody’s lines from others (moderators)</source>
        <translation>verbirgt die Zeilen von jemandem vor anderen (Moderatoren)</translation>
    </message>
    <message>
        <source>&lt;name or id of the line&gt;</source>
        <translation>&lt;Name oder Kennung der Zeile&gt;</translation>
    </message>
    <message>
        <source>deletes somebody’s last line (moderators)</source>
        <translation>löscht die letzte Zeile von jemandem (Moderatoren)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [minutes]</source>
        <translation>&lt;Name&gt; [Minuten]</translation>
    </message>
    <message>
        <source>deletes what somebody said in the last five, or so many, minutes (moderators)</source>
        <translation>löscht, was jemand in den letzten fünf oder so vielen Minuten gesagt hat (Moderatoren)</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderieren</translation>
    </message>
    <message>
        <source>The server gave this line no id.</source>
        <translation>Der Server gab dieser Zeile keine Kennung.</translation>
    </message>
    <message>
        <source>Delete this line…</source>
        <translation>Diese Zeile löschen …</translation>
    </message>
    <message>
        <source>Delete their last five minutes…</source>
        <translation>Die letzten fünf Minuten löschen …</translation>
    </message>
    <message>
        <source>Time out for five minutes…</source>
        <translation>Fünf Minuten Pause geben …</translation>
    </message>
    <message>
        <source>Ban from this chat…</source>
        <translation>Aus diesem Chat verbannen …</translation>
    </message>
</context>
<context>
    <name>partyline::StreamNoticesDialog</name>
    <message>
        <source>Notifications of %1</source>
        <translation>Mitteilungen von %1</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>Zustand der Mitteilungen</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a creator goes live</source>
        <translation>Auf dem Desktop melden, wenn ein Kanal live geht</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a creator posts</source>
        <translation>Auf dem Desktop melden, wenn ein Kanal etwas veröffentlicht</translation>
    </message>
</context>
<context>
    <name>partyline::StreamRoomPage</name>
    <message>
        <source>Polls and notifications are not connected.</source>
        <translation>Umfragen und Mitteilungen sind nicht verbunden.</translation>
    </message>
    <message>
        <source>About this stream</source>
        <translation>Über diesen Stream</translation>
    </message>
    <message>
        <source>Open the stream in the browser</source>
        <translation>Den Stream im Browser öffnen</translation>
    </message>
    <message>
        <source>Play the stream in mpv</source>
        <translation>Den Stream in mpv abspielen</translation>
    </message>
    <message>
        <source>Play the stream in streamlink</source>
        <translation>Den Stream in streamlink abspielen</translation>
    </message>
    <message>
        <source>Copy the stream&apos;s link</source>
        <translation>Den Link des Streams kopieren</translation>
    </message>
</context>
<context>
    <name>partyline::Style</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>partyline::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Diagnosepaket</translation>
    </message>
    <message>
        <source>For somebody who helps you. This is all that is saved: no names, no passwords, nothing that was said. Read it before you send it to anybody; Partyline sends nothing.</source>
        <translation>Für jemanden, der dir hilft. Mehr wird nicht gespeichert: keine Namen, keine Passwörter, nichts, was gesagt wurde. Lies es, bevor du es jemandem schickst; Partyline sendet nichts.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Das Diagnosepaket speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Es wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>partyline::SwitchDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>partyline::SwitchDesk</name>
    <message>
        <source>on air</source>
        <translation>auf Sendung</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>not open, you were there before</source>
        <translation>nicht offen, du warst schon dort</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>partyline::ThemeFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation>Die Datei enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>there is no such colour</source>
        <translation>so eine Farbe gibt es nicht</translation>
    </message>
    <message>
        <source>that is no colour; write it as #rrggbb</source>
        <translation>das ist keine Farbe; schreib sie als #rrggbb</translation>
    </message>
    <message>
        <source>that is no number from 0 to %1</source>
        <translation>das ist keine Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>nothing has that name</source>
        <translation>nichts heißt so</translation>
    </message>
    <message numerus="yes">
        <source>a theme needs a name of at most %n letters</source>
        <translation>
            <numerusform>ein Farbschema braucht einen Namen von höchstens %n Buchstaben</numerusform>
            <numerusform>ein Farbschema braucht einen Namen von höchstens %n Buchstaben</numerusform>
        </translation>
    </message>
    <message>
        <source>it has to be light, dark or highContrast</source>
        <translation>es muss light, dark oder highContrast sein</translation>
    </message>
    <message>
        <source>that is no object</source>
        <translation>das ist kein Objekt</translation>
    </message>
    <message>
        <source>on %1 it has a contrast of %2:1 and needs %3:1, and no lightness helps</source>
        <translation>auf %1 ist der Kontrast %2:1, nötig ist %3:1, und keine Helligkeit hilft</translation>
    </message>
    <message>
        <source>people’s names</source>
        <translation>Namen von Leuten</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Die Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>%1 on %2 had a contrast of only %3:1: %4 became %5</source>
        <translation>%1 auf %2 hatte nur einen Kontrast von %3:1: aus %4 wurde %5</translation>
    </message>
</context>
<context>
    <name>partyline::TimeChart</name>
    <message>
        <source>ddd d</source>
        <comment>day of the week and of the month</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>short month and year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Lines over time</source>
        <translation>Zeilen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Nobody said anything in this time.</source>
        <translation>In dieser Zeit hat niemand etwas gesagt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in %1</source>
        <translation>Am meisten: %1</translation>
    </message>
</context>
<context>
    <name>partyline::TrackActions</name>
    <message>
        <source>The room tells only SoundCloud&apos;s number of this track, not its address.</source>
        <translation>Der Raum nennt von diesem Titel nur die Nummer bei SoundCloud, nicht die Adresse.</translation>
    </message>
    <message>
        <source>The room does not tell where this track comes from.</source>
        <translation>Der Raum sagt nicht, woher dieser Titel kommt.</translation>
    </message>
    <message>
        <source>Look for it on SoundCloud</source>
        <translation>Auf SoundCloud danach suchen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Play in mpv from where the room is</source>
        <translation>In mpv ab der Stelle des Raums abspielen</translation>
    </message>
    <message>
        <source>Play in mpv</source>
        <translation>In mpv abspielen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
</context>
<context>
    <name>partyline::TrackDraftModel</name>
    <message>
        <source>not one track: left out</source>
        <translation>nicht ein Titel: bleibt weg</translation>
    </message>
    <message>
        <source>neither YouTube nor SoundCloud: left out</source>
        <translation>weder YouTube noch SoundCloud: bleibt weg</translation>
    </message>
    <message>
        <source>its number is missing: look it up</source>
        <translation>seine Nummer fehlt: schlag nach</translation>
    </message>
    <message>
        <source>title is missing</source>
        <translation>Titel fehlt</translation>
    </message>
    <message>
        <source>length is missing</source>
        <translation>Länge fehlt</translation>
    </message>
    <message>
        <source>in this playlist already</source>
        <translation>schon in dieser Playlist</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>ready, known from %1</source>
        <translation>bereit, bekannt aus %1</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>partyline::TrackEditDialog</name>
    <message>
        <source>Change track</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
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
    <message>
        <source>%1 by %2, played by you</source>
        <translation>%1 von %2, gespielt von dir</translation>
    </message>
    <message>
        <source>%1, lasts %2</source>
        <translation>%1, dauert %2</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>Du spielst</translation>
    </message>
</context>
<context>
    <name>partyline::TrayDesk</name>
    <message>
        <source>Live now</source>
        <translation>Jetzt auf Sendung</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Mitteilungen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>Dieser Desktop zeigt keine Symbole in der Leiste.</translation>
    </message>
    <message>
        <source>Closing the window ends Partyline, and it starts with its window. Some desktops need an extension for tray icons.</source>
        <translation>Schließen des Fensters beendet Partyline, und es startet mit seinem Fenster. Manche Desktops brauchen für Symbole eine Erweiterung.</translation>
    </message>
    <message>
        <source>Partyline goes on in the tray</source>
        <translation>Partyline läuft in der Leiste weiter</translation>
    </message>
    <message>
        <source>Its rooms stay open. The icon in the tray brings the window back; its menu ends the program.</source>
        <translation>Die Räume bleiben offen. Das Symbol in der Leiste holt das Fenster zurück; sein Menü beendet das Programm.</translation>
    </message>
    <message>
        <source>Hide Partyline</source>
        <translation>Partyline verbergen</translation>
    </message>
    <message>
        <source>Show Partyline</source>
        <translation>Partyline zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is live</source>
        <translation>Niemand ist auf Sendung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Bis ich es ausschalte</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent until the window is back</source>
        <translation>Still, bis das Fenster wieder da ist</translation>
    </message>
    <message>
        <source>Do not disturb, %1</source>
        <translation>Nicht stören, %1</translation>
    </message>
</context>
<context>
    <name>partyline::UpdateDesk</name>
    <message>
        <source>Partyline %1 is there; this is %2.</source>
        <translation>Partyline %1 ist da; dies ist %2.</translation>
    </message>
    <message>
        <source>This is the newest version (%1).</source>
        <translation>Dies ist die neueste Version (%1).</translation>
    </message>
    <message>
        <source>Enter the address of a release feed first.</source>
        <translation>Gib erst die Adresse einer Versionsliste ein.</translation>
    </message>
</context>
<context>
    <name>partyline::UpdatesPage</name>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>newer version release</source>
        <translation>neuere version ausgabe update</translation>
    </message>
    <message>
        <source>Packages are usually renewed by the system they came with. Where that is not so, Partyline can ask a release feed once a day and say when there is something newer. It installs nothing.</source>
        <translation>Pakete erneuert meist das System, mit dem sie kamen. Wo das nicht so ist, kann Partyline einmal am Tag eine Versionsliste abfragen und sagen, wenn es etwas Neueres gibt. Es installiert nichts.</translation>
    </message>
    <message>
        <source>Ask for newer versions</source>
        <translation>Nach neueren Versionen fragen</translation>
    </message>
    <message>
        <source>The host below then learns that Partyline runs here.</source>
        <translation>Der Server unten erfährt dann, dass Partyline hier läuft.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>check update</source>
        <translation>prüfen aktualisierung update</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>Die neuere Version</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ihre Seite öffnen</translation>
    </message>
    <message>
        <source>Release feed</source>
        <translation>Versionsliste</translation>
    </message>
    <message>
        <source>address url server github gitlab</source>
        <translation>adresse url server github gitlab</translation>
    </message>
    <message>
        <source>A JSON file with version and page, or the latest release of a project at GitHub or GitLab.</source>
        <translation>Eine JSON-Datei mit Version und Seite oder die neueste Ausgabe eines Projekts bei GitHub oder GitLab.</translation>
    </message>
    <message>
        <source>Nothing newer has been found.</source>
        <translation>Nichts Neueres wurde gefunden.</translation>
    </message>
</context>
<context>
    <name>partyline::UserCard</name>
    <message>
        <source>Last lines here</source>
        <translation>Letzte Zeilen hier</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Nickname, for you alone</source>
        <translation>Spitzname, nur für dich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note, for you alone</source>
        <translation>Notiz, nur für dich</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Their lines are hidden until %1.</source>
        <translation>Die Zeilen sind bis %1 verborgen.</translation>
    </message>
    <message>
        <source>Their lines are hidden.</source>
        <translation>Die Zeilen sind verborgen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>partyline::VoteBar</name>
    <message>
        <source>Nobody is playing.</source>
        <translation>Niemand spielt.</translation>
    </message>
    <message>
        <source>This is your own track: others vote on it.</source>
        <translation>Das ist dein eigener Titel: andere stimmen darüber ab.</translation>
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
    <name>partyline::WaitEstimate</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 bis %2 Min.</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 Min.</translation>
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
        <source>Place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListPanel</name>
    <message>
        <source>%1st in line</source>
        <translation>%1. in der Reihe</translation>
    </message>
    <message>
        <source>%1nd in line</source>
        <translation>%1. in der Reihe</translation>
    </message>
    <message>
        <source>%1rd in line</source>
        <translation>%1. in der Reihe</translation>
    </message>
    <message>
        <source>%1th in line</source>
        <translation>%1. in der Reihe</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <translation>vor %1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>Played %1</source>
        <translation>Gespielt %1</translation>
    </message>
    <message>
        <source>Played %1 by %2</source>
        <translation>Gespielt %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
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
    <message>
        <source>Leave the list after my turn</source>
        <translation>Nach meinem Titel die Liste verlassen</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>The service knows no such wish: Partyline leaves for you when the track after yours begins. It must be running and connected then.</source>
        <translation>Der Dienst kennt diesen Wunsch nicht: Partyline verlässt die Liste für dich, sobald der Titel nach deinem beginnt. Es muss dann laufen und verbunden sein.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Einen anderen wählen</translation>
    </message>
    <message>
        <source>Check that it still plays</source>
        <translation>Prüfen, ob er noch abspielbar ist</translation>
    </message>
    <message>
        <source>Asks YouTube about this one video. Nothing is asked without your click.</source>
        <translation>Fragt YouTube nach diesem einen Video. Ohne deinen Klick wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Residents and staff only: you may join.</source>
        <translation>Nur Stamm-DJs und Team: du darfst.</translation>
    </message>
    <message>
        <source>Residents and staff only</source>
        <translation>Nur Stamm-DJs und Team</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>Du spielst</translation>
    </message>
    <message>
        <source>You go to the end of the list afterwards.</source>
        <translation>Danach kommst du ans Ende der Liste.</translation>
    </message>
    <message>
        <source>You leave the booth afterwards.</source>
        <translation>Danach verlässt du das Pult.</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Du bist der Nächste</translation>
    </message>
    <message>
        <source>your turn in %1, about %2</source>
        <translation>an der Reihe in %1, gegen %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Open to everyone</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>joining now: %1</source>
        <translation>Anstellen jetzt: %1</translation>
    </message>
    <message>
        <source>DJs return to the list after their turn</source>
        <translation>DJs kommen nach ihrem Titel auf die Liste zurück</translation>
    </message>
    <message>
        <source>The list is locked: if you leave, you cannot come back.</source>
        <translation>Die Liste ist gesperrt: wenn du gehst, kannst du nicht zurück.</translation>
    </message>
    <message>
        <source>The wait list is locked</source>
        <translation>Die Warteliste ist gesperrt</translation>
    </message>
    <message>
        <source>The wait list is locked: only residents and staff can join.</source>
        <translation>Die Warteliste ist gesperrt: nur Stamm-DJs und Team können sich anstellen.</translation>
    </message>
    <message>
        <source>The wait list is full.</source>
        <translation>Die Warteliste ist voll.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Gesendet, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>Jetzt spielen</translation>
    </message>
    <message>
        <source>Join wait list</source>
        <translation>Auf die Warteliste</translation>
    </message>
    <message>
        <source>Leave wait list</source>
        <translation>Warteliste verlassen</translation>
    </message>
    <message>
        <source>Ends your turn and leaves the booth</source>
        <translation>Beendet deinen Titel und verlässt das Pult</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Beginnt in %1</translation>
    </message>
    <message>
        <source>Starts in %1: %2</source>
        <translation>Beginnt in %1: %2</translation>
    </message>
    <message>
        <source>Your next track plays right now.</source>
        <translation>Dein nächster Titel läuft gerade.</translation>
    </message>
    <message>
        <source>Your next track was played lately.</source>
        <translation>Dein nächster Titel lief vor Kurzem.</translation>
    </message>
    <message>
        <source>Your next track is long.</source>
        <translation>Dein nächster Titel ist lang.</translation>
    </message>
    <message>
        <source>%1 lasts %2.</source>
        <translation>%1 dauert %2.</translation>
    </message>
    <message>
        <source>The room allows %1.</source>
        <translation>Der Raum erlaubt %1.</translation>
    </message>
    <message>
        <source>Your own limit is %1.</source>
        <translation>Deine eigene Grenze ist %1.</translation>
    </message>
    <message>
        <source>Next from you: %1</source>
        <translation>Als Nächstes von dir: %1</translation>
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
    <name>partyline::WhyOff</name>
    <message>
        <source>Choose an entry first.</source>
        <translation>Wähle zuerst einen Eintrag.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Type something first.</source>
        <translation>Schreib zuerst etwas.</translation>
    </message>
    <message>
        <source>An answer is awaited.</source>
        <translation>Eine Antwort wird erwartet.</translation>
    </message>
    <message>
        <source>“%1” has to be on.</source>
        <translation>„%1“ muss eingeschaltet sein.</translation>
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
        <source>%n line(s) were filled in from the room&apos;s history.</source>
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
        <translation>%1 ist gegangen</translation>
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
    <message>
        <source>%1 was skipped</source>
        <translation>%1 wurde übersprungen</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1 ist zu Ende</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation>%1: %2, %3, %4.</translation>
    </message>
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
            <numerusform>%n Grab</numerusform>
            <numerusform>%n Grabs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, by %1</source>
        <translation>
            <numerusform>%n-mal, von %1</numerusform>
            <numerusform>%n-mal, von %1</numerusform>
        </translation>
    </message>
</context>
</TS>
