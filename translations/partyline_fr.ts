<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AlertLook</name>
    <message>
        <source>You are mentioned</source>
        <translation>On vous mentionne</translation>
    </message>
    <message>
        <source>A rule or word matches</source>
        <translation>Une règle ou un mot correspond</translation>
    </message>
    <message>
        <source>A stream goes live</source>
        <translation>Un direct commence</translation>
    </message>
    <message>
        <source>A poll opens</source>
        <translation>Un sondage s’ouvre</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>C’est à vous ensuite</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>Vous êtes aux platines</translation>
    </message>
    <message>
        <source>Your turn comes near</source>
        <translation>Votre tour approche</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>Une nouvelle publication</translation>
    </message>
    <message>
        <source>The connection is lost</source>
        <translation>La connexion est perdue</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amis</translation>
    </message>
    <message>
        <source>You are moderated</source>
        <translation>Vous êtes modéré</translation>
    </message>
    <message>
        <source>News of the site</source>
        <translation>Nouvelles du site</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Somebody says your name</source>
        <translation>Quelqu’un dit votre nom</translation>
    </message>
    <message>
        <source>A rule that tells you, or one of the words to look out for</source>
        <translation>Une règle qui vous avertit, ou l’un des mots à guetter</translation>
    </message>
    <message>
        <source>A creator whom you follow begins to stream</source>
        <translation>Un créateur que vous suivez commence un direct</translation>
    </message>
    <message>
        <source>In a livestream that is open here</source>
        <translation>Dans un direct ouvert ici</translation>
    </message>
    <message>
        <source>Your track plays after this one</source>
        <translation>Votre morceau passe après celui-ci</translation>
    </message>
    <message>
        <source>Your track has begun</source>
        <translation>Votre morceau a commencé</translation>
    </message>
    <message>
        <source>You have come up the wait list</source>
        <translation>Vous avez avancé dans la file d’attente</translation>
    </message>
    <message>
        <source>A creator whom you follow posts something</source>
        <translation>Un créateur que vous suivez publie quelque chose</translation>
    </message>
    <message>
        <source>A room was live and cannot be reached for ten seconds</source>
        <translation>Un salon était connecté et reste injoignable depuis dix secondes</translation>
    </message>
    <message>
        <source>Somebody would like to be your friend</source>
        <translation>Quelqu’un souhaite devenir votre ami</translation>
    </message>
    <message>
        <source>Something was done to you in a room</source>
        <translation>Une mesure a été prise contre vous dans un salon</translation>
    </message>
    <message>
        <source>Maintenance, levels, gifts, messages to all</source>
        <translation>Maintenance, niveaux, cadeaux, messages à tous</translation>
    </message>
    <message>
        <source>Something was done for you, or stopped</source>
        <translation>Quelque chose a été fait pour vous, ou arrêté</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>jusqu’au %1 à %2</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>La réponse du serveur est illisible.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than we accept.</source>
        <translation>La réponse du serveur est plus grande que ce que nous acceptons.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>%1 ne peut pas être modifié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep configuration, data and cache below DIR, and the entries in the keyring under its own name.</source>
        <translation>Garder configuration, données et cache sous DIR, et les entrées du trousseau sous un nom à part.</translation>
    </message>
    <message>
        <source>Start the practice server and sign in to both its rooms.</source>
        <translation>Démarrer le serveur d’entraînement et se connecter à ses deux salons.</translation>
    </message>
    <message>
        <source>Join a room by its name or address; may be given often.</source>
        <translation>Rejoindre un salon par son nom ou son adresse&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Start with the window minimized.</source>
        <translation>Démarrer avec la fenêtre réduite.</translation>
    </message>
    <message>
        <source>Start without kept accounts, rooms and looks, and change none of them.</source>
        <translation>Démarrer sans les comptes, salons et apparences enregistrés, et n’en modifier aucun.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>A desktop client for live rooms: DJ rooms and livestreams.</source>
        <translation>Un client de bureau pour les salons en direct&#xa0;: salons DJ et directs vidéo.</translation>
    </message>
    <message>
        <source>A link to a room; you are asked first.</source>
        <translation>Un lien vers un salon&#xa0;; une confirmation est d’abord demandée.</translation>
    </message>
    <message>
        <source>Partyline takes no argument &quot;%1&quot;; see --help.</source>
        <translation>Partyline n’accepte pas l’argument «&#xa0;%1&#xa0;»&#xa0;; voir --help.</translation>
    </message>
    <message>
        <source>--profile wants a folder.</source>
        <translation>--profile demande un dossier.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send it anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>DjColumn</name>
    <message>
        <source>Now playing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Play history</source>
        <translation>Morceaux passés</translation>
    </message>
</context>
<context>
    <name>Dpop</name>
    <message>
        <source>The key for this sign-in could not be used. Sign in again.</source>
        <translation>La clé de cette connexion est inutilisable. Reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No rooms yet</source>
        <translation>Pas encore de salon</translation>
    </message>
    <message>
        <source>Three ways to start:</source>
        <translation>Trois façons de commencer&#xa0;:</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Rejoindre un salon</translation>
    </message>
    <message>
        <source>Try the practice rooms</source>
        <translation>Essayer les salons d’entraînement</translation>
    </message>
    <message>
        <source>Sign in to a service</source>
        <translation>Se connecter à un service</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>&quot;%1&quot; is not a usable address. Enter one that begins with %2://.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse utilisable. Saisissez-en une qui commence par %2://.</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Outside this computer Partyline only connects by %2://.</source>
        <translation>%1 n’est pas chiffré. Hors de cet ordinateur, Partyline ne se connecte que par %2://.</translation>
    </message>
</context>
<context>
    <name>FavouriteAction</name>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
</context>
<context>
    <name>Floatplane</name>
    <message>
        <source>The service sent something Partyline cannot read.</source>
        <translation>Le service a envoyé quelque chose que Partyline ne sait pas lire.</translation>
    </message>
    <message>
        <source>There is no Floatplane session in that text. Paste the value of the cookie &quot;sails.sid&quot;; it begins with s%3A.</source>
        <translation>Ce texte ne contient pas de session Floatplane. Collez la valeur du cookie «&#xa0;sails.sid&#xa0;»&#xa0;; elle commence par s%3A.</translation>
    </message>
    <message>
        <source>Floatplane did not understand this request.</source>
        <translation>Floatplane n’a pas compris cette requête.</translation>
    </message>
    <message>
        <source>Your Floatplane session is not signed in any more. Sign in again.</source>
        <translation>Votre session Floatplane n’est plus valable. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>You have no access to this livestream, or this kind of sign-in is not accepted here.</source>
        <translation>Vous n’avez pas accès à ce direct, ou ce type de connexion n’est pas accepté ici.</translation>
    </message>
    <message>
        <source>Floatplane does not know this livestream.</source>
        <translation>Floatplane ne connaît pas ce direct.</translation>
    </message>
    <message>
        <source>That was too fast. Wait a moment and try again.</source>
        <translation>C’était trop rapide. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>Floatplane refused this.</source>
        <translation>Floatplane a refusé cette demande.</translation>
    </message>
    <message>
        <source>Floatplane has trouble answering (error %1). Try again later.</source>
        <translation>Floatplane a du mal à répondre (erreur %1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Ce serveur ne propose pas cela.</translation>
    </message>
</context>
<context>
    <name>FloatplaneControls</name>
    <message>
        <source>There is no such %1.</source>
        <translation>Introuvable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A user name has 1 to 20 of A-Z, a-z, 0-9, - and _.</source>
        <translation>Un nom d’utilisateur compte de 1 à 20 caractères parmi A-Z, a-z, 0-9, - et _.</translation>
    </message>
</context>
<context>
    <name>FloatplaneDelivery</name>
    <message>
        <source>This account may not watch that stream. It may need a subscription.</source>
        <translation>Ce compte ne peut pas regarder ce direct. Il faut peut-être un abonnement.</translation>
    </message>
    <message>
        <source>There is nothing to play now: the stream is not on air.</source>
        <translation>Rien à lire pour l’instant&#xa0;: le direct n’est pas à l’antenne.</translation>
    </message>
    <message>
        <source>The site is still preparing this stream. Try again in a while.</source>
        <translation>Le site prépare encore ce direct. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The site says that this stream is broken.</source>
        <translation>Le site indique que ce direct est en panne.</translation>
    </message>
    <message>
        <source>The site does not let this stream be played now.</source>
        <translation>Le site ne permet pas de lire ce direct pour l’instant.</translation>
    </message>
    <message>
        <source>The site told an address from which nothing is played.</source>
        <translation>Le site a donné une adresse depuis laquelle rien n’est lu.</translation>
    </message>
</context>
<context>
    <name>FloatplaneItems</name>
    <message>
        <source>Nobody voted.</source>
        <translation>Personne n’a voté.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; led with %2 of %n vote(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» était en tête avec %2 voix sur %n.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» était en tête avec %2 voix sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is a tie after %n vote(s).</source>
        <translation>
            <numerusform>Égalité, avec %n voix au total.</numerusform>
            <numerusform>Égalité, avec %n voix au total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has won with %2 of %n vote(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» l’emporte avec %2 voix sur %n.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» l’emporte avec %2 voix sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Poll: %1 (%2)</source>
        <translation>Sondage&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The poll ended while there was no connection: %1 Last heard: %2</source>
        <translation>Le sondage s’est terminé pendant une coupure&#xa0;: %1 Dernier état connu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The poll is over: %1 %2</source>
        <translation>Le sondage est terminé&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>A poll in %1</source>
        <translation>Un sondage dans %1</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost for %n second(s). What was said meanwhile is missing.</source>
        <translation>
            <numerusform>La connexion a été perdue pendant %n seconde. Ce qui s’est dit entre-temps manque.</numerusform>
            <numerusform>La connexion a été perdue pendant %n secondes. Ce qui s’est dit entre-temps manque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloatplaneStreams</name>
    <message>
        <source>This account has no access to such a livestream. Check its id, or subscribe to its creator.</source>
        <translation>Ce compte n’a pas accès à un tel direct. Vérifiez son identifiant, ou abonnez-vous à son créateur.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>(deleted by %1)</source>
        <translation>(supprimé par %1)</translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>L’exportation n’a pas pu être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no history file %1.</source>
        <translation>Il n’y a pas de fichier d’historique %1.</translation>
    </message>
    <message>
        <source>A history file cannot be merged into itself.</source>
        <translation>Un fichier d’historique ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer Partyline.</source>
        <translation>Le fichier d’historique %1 a été écrit par une version plus récente de Partyline.</translation>
    </message>
    <message>
        <source>%1 is no history file.</source>
        <translation>%1 n’est pas un fichier d’historique.</translation>
    </message>
    <message>
        <source>The history file %1 was written by an older Partyline; record into it once to bring it up to date.</source>
        <translation>Le fichier d’historique %1 a été écrit par une version plus ancienne de Partyline&#xa0;; enregistrez-y une fois pour le mettre à jour.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be read.</source>
        <translation>Le fichier d’historique %1 est illisible.</translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer Partyline. Nothing is recorded until you update.</source>
        <translation>Le fichier d’historique %1 a été écrit par une version plus récente de Partyline. Rien n’est enregistré tant que vous n’avez pas fait la mise à jour.</translation>
    </message>
    <message>
        <source>The history file %1 is damaged.</source>
        <translation>Le fichier d’historique %1 est endommagé.</translation>
    </message>
    <message>
        <source>Another program keeps the history file %1 locked. It is tried again.</source>
        <translation>Un autre programme verrouille le fichier d’historique %1. De nouveaux essais suivent.</translation>
    </message>
    <message>
        <source>The disk is full. What happens now is kept in memory and written once there is room.</source>
        <translation>Le disque est plein. Ce qui se passe maintenant est gardé en mémoire et sera écrit dès qu’il y aura de la place.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be written. Check the folder and its permissions.</source>
        <translation>Le fichier d’historique %1 ne peut pas être écrit. Vérifiez le dossier et ses droits.</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>kind: wants chat, chatter, emote, vote, grab, advance, join, leave, moderation, poll, notification, notice or gap.</source>
        <translation>kind: demande chat, chatter, emote, vote, grab, advance, join, leave, moderation, poll, notification, notice ou gap.</translation>
    </message>
    <message>
        <source>before: wants a date like 2026-11-01.</source>
        <translation>before: demande une date comme 2026-11-01.</translation>
    </message>
    <message>
        <source>after: wants a date like 2026-11-01.</source>
        <translation>after: demande une date comme 2026-11-01.</translation>
    </message>
    <message>
        <source>has: knows has:link.</source>
        <translation>has: ne connaît que has:link.</translation>
    </message>
</context>
<context>
    <name>JoinRoomDialog</name>
    <message>
        <source>Join room</source>
        <translation>Rejoindre un salon</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Rejoindre un salon</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Room address</source>
        <translation>Adresse du salon</translation>
    </message>
    <message>
        <source>Join status</source>
        <translation>État de l’entrée</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Join room</source>
        <translation>Rejoindre un salon</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (Ctrl+M shows the menu bar)</source>
        <translation>Menu (Ctrl+M affiche la barre de menus)</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Lines that mention or answer you, in all rooms (Ctrl+Shift+A)</source>
        <translation>Messages qui vous mentionnent ou vous répondent, dans tous les salons (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>&amp;Partyline</source>
        <translation>&amp;Partyline</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Salon</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Show &amp;beside</source>
        <translation>Afficher à &amp;côté</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Sign in...</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>Try the &amp;practice rooms</source>
        <translation>&amp;Essayer les salons d’entraînement</translation>
    </message>
    <message>
        <source>&amp;Notifications...</source>
        <translation>&amp;Notifications…</translation>
    </message>
    <message>
        <source>What is told on the desktop, sounds, quiet hours, tray</source>
        <translation>Ce qui est signalé sur le bureau, sons, heures calmes, zone de notification</translation>
    </message>
    <message>
        <source>&amp;Hide and mute all</source>
        <translation>Tout &amp;masquer et couper le son</translation>
    </message>
    <message>
        <source>Out of sight and silent at once; silent until the window is back</source>
        <translation>Invisible et silencieux aussitôt&#xa0;; sans son jusqu’au retour de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Join room...</source>
        <translation>&amp;Rejoindre un salon…</translation>
    </message>
    <message>
        <source>&amp;Search history...</source>
        <translation>Recherc&amp;her dans l’historique…</translation>
    </message>
    <message>
        <source>&amp;Mentions...</source>
        <translation>&amp;Mentions…</translation>
    </message>
    <message>
        <source>Lines that mention or answer you, in all rooms</source>
        <translation>Messages qui vous mentionnent ou vous répondent, dans tous les salons</translation>
    </message>
    <message>
        <source>Ne&amp;xt mention</source>
        <translation>Mention suiv&amp;ante</translation>
    </message>
    <message>
        <source>Pre&amp;vious mention</source>
        <translation>Mention &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Insight...</source>
        <translation>&amp;Statistiques…</translation>
    </message>
    <message>
        <source>Charts of who said what and when, from history</source>
        <translation>Des graphiques de qui a dit quoi et quand, d’après l’historique</translation>
    </message>
    <message>
        <source>R&amp;ules...</source>
        <translation>Rè&amp;gles…</translation>
    </message>
    <message>
        <source>Mark, hide, fold or replace lines, and be told of them</source>
        <translation>Surligner, masquer, replier ou remplacer des messages, et en être averti</translation>
    </message>
    <message>
        <source>Stop all &amp;automation</source>
        <translation>Arrêter toute l’a&amp;utomatisation</translation>
    </message>
    <message>
        <source>In every room: nothing happens by itself any more</source>
        <translation>Dans tous les salons&#xa0;: plus rien ne se fait tout seul</translation>
    </message>
    <message>
        <source>Fold &amp;repeated lines</source>
        <translation>Replier les messages répé&amp;tés</translation>
    </message>
    <message>
        <source>&amp;Emoji for :codes:</source>
        <translation>Emo&amp;jis pour les :codes:</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>Se rec&amp;onnecter</translation>
    </message>
    <message>
        <source>&amp;Leave room</source>
        <translation>&amp;Quitter le salon</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;End the split</source>
        <translation>Supprimer la &amp;division</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>Afficher la barre de &amp;menus</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>Perf&amp;ormances</translation>
    </message>
    <message>
        <source>&amp;About Partyline</source>
        <translation>À &amp;propos de Partyline</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>S&amp;ettings...</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>Previ&amp;ous pane</source>
        <translation>Volet p&amp;récédent</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Tous les &amp;raccourcis</translation>
    </message>
    <message>
        <source>Run &amp;first steps again...</source>
        <translation>Re&amp;lancer les premiers pas…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Lines of all rooms in one feed (Ctrl+Shift+E)</source>
        <translation>Messages de tous les salons dans un seul fil (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>&amp;Place of this room</source>
        <translation>Emp&amp;lacement de ce salon</translation>
    </message>
    <message>
        <source>&amp;Go to pane</source>
        <translation>Aller au &amp;volet</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>Rooms, people and actions: type a few letters</source>
        <translation>Salons, personnes et actions&#xa0;: saisissez quelques lettres</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>Lines of all rooms in one feed</source>
        <translation>Messages de tous les salons dans un seul fil</translation>
    </message>
    <message>
        <source>Open the &amp;closed room again</source>
        <translation>Rouvrir le salon &amp;fermé</translation>
    </message>
    <message>
        <source>The room or tab that was closed last, where it stood</source>
        <translation>Le dernier salon ou onglet fermé, là où il était</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>Dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>The room in front; closing that window brings it back</source>
        <translation>Le salon au premier plan&#xa0;; fermer cette fenêtre le ramène</translation>
    </message>
    <message>
        <source>&amp;Back to the main window</source>
        <translation>Retour à la fenêtre &amp;principale</translation>
    </message>
    <message>
        <source>What stands in a window of its own</source>
        <translation>Ce qui se trouve dans une fenêtre à part</translation>
    </message>
    <message>
        <source>Pane to the &amp;left</source>
        <translation>Volet de &amp;gauche</translation>
    </message>
    <message>
        <source>Pane to the &amp;right</source>
        <translation>Volet de &amp;droite</translation>
    </message>
    <message>
        <source>Pane &amp;above</source>
        <translation>Volet du de&amp;ssus</translation>
    </message>
    <message>
        <source>Pane b&amp;elow</source>
        <translation>Volet du dess&amp;ous</translation>
    </message>
    <message>
        <source>Tab towards the &amp;start</source>
        <translation>Onglet vers le &amp;début</translation>
    </message>
    <message>
        <source>Tab towards the e&amp;nd</source>
        <translation>Onglet vers la &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>State, frames and times of every connection</source>
        <translation>État, trames et temps de chaque connexion</translation>
    </message>
    <message>
        <source>&amp;Support bundle...</source>
        <translation>&amp;Dossier de diagnostic…</translation>
    </message>
    <message>
        <source>Versions, settings and log for somebody who helps you, to be read before it is saved</source>
        <translation>Versions, réglages et journal pour quelqu’un qui vous aide, à relire avant l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Icons alone in the sidebar</source>
        <translation>Barre latérale en &amp;icônes seules</translation>
    </message>
</context>
<context>
    <name>ModerationCommands</name>
    <message>
        <source>Say whom.</source>
        <translation>Dites qui.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Personne ici ne s’appelle %1.</translation>
    </message>
    <message>
        <source>%1 is no duration of this list.</source>
        <translation>%1 ne fait pas partie des durées possibles.</translation>
    </message>
    <message>
        <source>Reasons are the numbers 1 to %1.</source>
        <translation>Les motifs vont de 1 à %1.</translation>
    </message>
    <message>
        <source>%1 is not on the wait list.</source>
        <translation>%1 n’est pas dans la file d’attente.</translation>
    </message>
    <message>
        <source>Places are the numbers 1 to %1.</source>
        <translation>Les places vont de 1 à %1.</translation>
    </message>
    <message>
        <source>There is no line of %1 to delete.</source>
        <translation>Il n’y a pas de message de %1 à supprimer.</translation>
    </message>
    <message>
        <source>Roles are none, resident, bouncer, manager, cohost and host.</source>
        <translation>Les rôles sont none, resident, bouncer, manager, cohost et host.</translation>
    </message>
    <message>
        <source>Really hand the room over to %1? You cannot take it back.</source>
        <translation>Vraiment céder le salon à %1&#xa0;? Vous ne pourrez pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Personne n’est aux platines.</translation>
    </message>
    <message>
        <source>ends the track that plays (bouncers)</source>
        <translation>met fin au morceau en cours (videurs)</translation>
    </message>
    <message>
        <source>[clear]</source>
        <translation>[clear]</translation>
    </message>
    <message>
        <source>locks the wait list; with “clear” it is emptied too (managers)</source>
        <translation>verrouille la file d’attente&#xa0;; avec «&#xa0;clear&#xa0;», la vide aussi (managers)</translation>
    </message>
    <message>
        <source>opens the wait list for everybody (managers)</source>
        <translation>ouvre la file d’attente à tout le monde (managers)</translation>
    </message>
    <message>
        <source>[on|off]</source>
        <translation>[on|off]</translation>
    </message>
    <message>
        <source>lets DJs return to the wait list after their turn, or ends that (managers)</source>
        <translation>fait revenir les DJ dans la file après leur passage, ou y met fin (managers)</translation>
    </message>
    <message>
        <source>&lt;1|2|3&gt;</source>
        <translation>&lt;1|2|3&gt;</translation>
    </message>
    <message>
        <source>sets the level one needs to chat (managers)</source>
        <translation>fixe le niveau requis pour écrire (managers)</translation>
    </message>
    <message>
        <source>Levels are 1, 2 and 3.</source>
        <translation>Les niveaux sont 1, 2 et 3.</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;nom&gt;</translation>
    </message>
    <message>
        <source>&lt;name&gt; [hour|day|forever] [reason 1-5]</source>
        <translation>&lt;nom&gt; [hour|day|forever] [motif 1-5]</translation>
    </message>
    <message>
        <source>bans somebody from the room (bouncers)</source>
        <translation>bannit quelqu’un du salon (videurs)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [15|30|45] [reason 1-5]</source>
        <translation>&lt;nom&gt; [15|30|45] [motif 1-5]</translation>
    </message>
    <message>
        <source>silences somebody for minutes (bouncers)</source>
        <translation>retire la parole à quelqu’un pour quelques minutes (videurs)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [15|hour|day|forever] [reason 1-5]</source>
        <translation>&lt;nom&gt; [15|hour|day|forever] [motif 1-5]</translation>
    </message>
    <message>
        <source>bans somebody from the wait list (bouncers)</source>
        <translation>bannit quelqu’un de la file d’attente (videurs)</translation>
    </message>
    <message>
        <source>lifts a ban (managers)</source>
        <translation>lève un bannissement (managers)</translation>
    </message>
    <message>
        <source>lifts a mute (bouncers)</source>
        <translation>rend la parole à quelqu’un (videurs)</translation>
    </message>
    <message>
        <source>lifts a ban from the wait list (managers)</source>
        <translation>lève un bannissement de la file d’attente (managers)</translation>
    </message>
    <message>
        <source>puts somebody on the wait list (bouncers)</source>
        <translation>met quelqu’un dans la file d’attente (videurs)</translation>
    </message>
    <message>
        <source>takes somebody off the wait list or out of the booth (bouncers)</source>
        <translation>retire quelqu’un de la file d’attente ou des platines (videurs)</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;place&gt;</source>
        <translation>&lt;nom&gt; &lt;place&gt;</translation>
    </message>
    <message>
        <source>moves somebody on the wait list (managers)</source>
        <translation>déplace quelqu’un dans la file d’attente (managers)</translation>
    </message>
    <message>
        <source>deletes the last line of somebody (bouncers)</source>
        <translation>supprime le dernier message de quelqu’un (videurs)</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;role&gt;</source>
        <translation>&lt;nom&gt; &lt;rôle&gt;</translation>
    </message>
    <message>
        <source>gives or takes a role (managers)</source>
        <translation>donne ou retire un rôle (managers)</translation>
    </message>
    <message>
        <source>opens the lists of bans, mutes and staff</source>
        <translation>ouvre les listes des bannissements, des paroles retirées et de l’équipe</translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Personne ici ne s’appelle %1.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <source>%1 is no time; “10m”, “2h” and “3d” are.</source>
        <translation>%1 n’est pas une durée&#xa0;; «&#xa0;10m&#xa0;», «&#xa0;2h&#xa0;» et «&#xa0;3d&#xa0;» en sont.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for good.</source>
        <translation>Les messages de %1 sont masqués définitivement.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for now.</source>
        <translation>Les messages de %1 sont masqués pour l’instant.</translation>
    </message>
    <message>
        <source>Lines of %1 are not hidden.</source>
        <translation>Les messages de %1 ne sont pas masqués.</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;nom&gt;</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;text&gt;</source>
        <translation>&lt;nom&gt; &lt;texte&gt;</translation>
    </message>
    <message>
        <source>keeps a note about somebody, for you alone; without a text it goes</source>
        <translation>garde une note sur quelqu’un, pour vous seulement&#xa0;; sans texte, l’efface</translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation>La note est effacée.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>La note est enregistrée.</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;nickname&gt;</source>
        <translation>&lt;nom&gt; &lt;surnom&gt;</translation>
    </message>
    <message>
        <source>gives somebody a nickname, for you alone; without one it goes</source>
        <translation>donne un surnom à quelqu’un, pour vous seulement&#xa0;; sans surnom, l’efface</translation>
    </message>
    <message>
        <source>The nickname is gone.</source>
        <translation>Le surnom est effacé.</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;10m, 2h, 3d&gt;</source>
        <translation>&lt;nom&gt; &lt;10m, 2h, 3d&gt;</translation>
    </message>
    <message>
        <source>hides somebody’s lines from you; without a time for good</source>
        <translation>vous masque les messages de quelqu’un&#xa0;; sans durée, définitivement</translation>
    </message>
    <message>
        <source>shows somebody’s lines again</source>
        <translation>affiche de nouveau les messages de quelqu’un</translation>
    </message>
    <message>
        <source>shows what is known about somebody</source>
        <translation>montre ce que l’on sait de quelqu’un</translation>
    </message>
    <message>
        <source>hides somebody’s lines from you for good</source>
        <translation>vous masque définitivement les messages de quelqu’un</translation>
    </message>
    <message>
        <source>Guests ignore nobody. Sign in with an account.</source>
        <translation>Les invités n’ignorent personne. Connectez-vous avec un compte.</translation>
    </message>
    <message>
        <source>puts somebody on your list of ignored people on plug.dj</source>
        <translation>ajoute quelqu’un à vos personnes ignorées sur plug.dj</translation>
    </message>
    <message>
        <source>takes somebody off your list of ignored people on plug.dj</source>
        <translation>retire quelqu’un de vos personnes ignorées sur plug.dj</translation>
    </message>
    <message>
        <source>You do not ignore anybody called %1.</source>
        <translation>Vous n’ignorez personne du nom de %1.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Find people</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>Sort people</source>
        <translation>Trier les participants</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>PlaylistFile</name>
    <message>
        <source>This playlist was saved by a newer Partyline.</source>
        <translation>Cette playlist a été enregistrée par une version plus récente de Partyline.</translation>
    </message>
    <message>
        <source>There are no tracks in this file.</source>
        <translation>Ce fichier ne contient aucun morceau.</translation>
    </message>
    <message>
        <source>This file is too large for a playlist.</source>
        <translation>Ce fichier est trop volumineux pour une playlist.</translation>
    </message>
    <message>
        <source>This is not a text file, or its text is not UTF-8.</source>
        <translation>Ce n’est pas un fichier texte, ou son texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is damaged: %1.</source>
        <translation>Ce fichier est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None of the entries of this file is a track of YouTube or SoundCloud with title and length.</source>
        <translation>Aucune entrée de ce fichier n’est un morceau de YouTube ou de SoundCloud avec titre et durée.</translation>
    </message>
    <message>
        <source>This file has %1 tracks. Partyline imports at most %2 at once.</source>
        <translation>Ce fichier contient %1 morceaux. Partyline en importe au plus %2 à la fois.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>c’est un dossier.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 n’a pas été enregistré&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PlaylistMenu</name>
    <message numerus="yes">
        <source>%1 (active, %n track(s))</source>
        <translation>
            <numerusform>%1 (active, %n morceau)</numerusform>
            <numerusform>%1 (active, %n morceaux)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n track(s))</source>
        <translation>
            <numerusform>%1 (%n morceau)</numerusform>
            <numerusform>%1 (%n morceaux)</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no other playlist</source>
        <translation>Vous n’avez pas d’autre playlist</translation>
    </message>
    <message>
        <source>You have no playlists</source>
        <translation>Vous n’avez pas de playlist</translation>
    </message>
    <message>
        <source>Loading your playlists…</source>
        <translation>Chargement de vos playlists…</translation>
    </message>
    <message>
        <source>Your playlists could not be loaded</source>
        <translation>Vos playlists n’ont pas pu être chargées</translation>
    </message>
</context>
<context>
    <name>PlugDj</name>
    <message>
        <source>spamming or trolling</source>
        <translation>spam ou trollage</translation>
    </message>
    <message>
        <source>offensive language</source>
        <translation>langage injurieux</translation>
    </message>
    <message>
        <source>playing offensive videos or songs</source>
        <translation>vidéos ou morceaux choquants</translation>
    </message>
    <message>
        <source>repeatedly playing the wrong genre</source>
        <translation>mauvais genre musical à répétition</translation>
    </message>
    <message>
        <source>negative attitude</source>
        <translation>attitude négative</translation>
    </message>
    <message>
        <source>breaking community rules</source>
        <translation>non-respect des règles</translation>
    </message>
    <message>
        <source>verbal abuse or harassment</source>
        <translation>insultes ou harcèlement</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>motif %1</translation>
    </message>
    <message>
        <source>A moderator</source>
        <translation>Un modérateur</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>a co-host</source>
        <translation>co-hôte</translation>
    </message>
    <message>
        <source>a manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>a bouncer</source>
        <translation>videur</translation>
    </message>
    <message>
        <source>a resident DJ</source>
        <translation>DJ résident</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>une minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>une seconde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>pour une heure</translation>
    </message>
    <message>
        <source>for a day</source>
        <translation>pour un jour</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>pour 15 minutes</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Personne n’est aux platines.</translation>
    </message>
    <message>
        <source>%1 plays %2 (%3).</source>
        <translation>%1 passe %2 (%3).</translation>
    </message>
    <message>
        <source>%1 wooted this track.</source>
        <translation>Woot de %1 pour ce morceau.</translation>
    </message>
    <message>
        <source>%1 mehed this track.</source>
        <translation>Meh de %1 pour ce morceau.</translation>
    </message>
    <message>
        <source>%1 grabbed this track.</source>
        <translation>Grab de %1 pour ce morceau.</translation>
    </message>
    <message>
        <source>%1 joined.</source>
        <translation>Arrivée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Départ&#xa0;: %1.</translation>
    </message>
    <message>
        <source>nothing said meanwhile could be fetched</source>
        <translation>rien de ce qui s’est dit entre-temps n’a pu être récupéré</translation>
    </message>
    <message>
        <source>one line said meanwhile was fetched</source>
        <translation>un message envoyé entre-temps a été récupéré</translation>
    </message>
    <message>
        <source>%1 lines said meanwhile were fetched</source>
        <translation>%1 messages envoyés entre-temps ont été récupérés</translation>
    </message>
    <message>
        <source>Not connected from %1 to %2; %3.</source>
        <translation>Sans connexion de %1 à %2&#xa0;; %3.</translation>
    </message>
    <message>
        <source>You have reached level %1.</source>
        <translation>Vous avez atteint le niveau %1.</translation>
    </message>
    <message>
        <source>%1 gave you %2 points.</source>
        <translation>%1 vous a donné %2 points.</translation>
    </message>
    <message>
        <source>You were given points.</source>
        <translation>Vous avez reçu des points.</translation>
    </message>
    <message>
        <source>The site says: %1</source>
        <translation>Le site annonce&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is news about your account (%1).</source>
        <translation>Il y a du nouveau pour votre compte (%1).</translation>
    </message>
    <message>
        <source>You were banned from this room</source>
        <translation>Vous avez été banni de ce salon</translation>
    </message>
    <message>
        <source>You were banned from this room %1</source>
        <translation>Vous avez été banni de ce salon %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 put you on the wait list.</source>
        <translation>%1 vous a mis dans la file d’attente.</translation>
    </message>
    <message>
        <source>%1 put %2 on the wait list.</source>
        <translation>%1 a mis %2 dans la file d’attente.</translation>
    </message>
    <message>
        <source>%1 moved you to place %2 of the wait list.</source>
        <translation>%1 vous a mis à la place %2 de la file d’attente.</translation>
    </message>
    <message>
        <source>%1 moved %2 to place %3 of the wait list.</source>
        <translation>%1 a mis %2 à la place %3 de la file d’attente.</translation>
    </message>
    <message>
        <source>%1 took you off the wait list.</source>
        <translation>%1 vous a retiré de la file d’attente.</translation>
    </message>
    <message>
        <source>%1 took %2 off the wait list.</source>
        <translation>%1 a retiré %2 de la file d’attente.</translation>
    </message>
    <message>
        <source>%1 skipped this track.</source>
        <translation>%1 a sauté ce morceau.</translation>
    </message>
    <message>
        <source>%1 banned you from this room %2.</source>
        <translation>%1 vous a banni de ce salon %2.</translation>
    </message>
    <message>
        <source>%1 banned %2.</source>
        <translation>%1 a banni %2.</translation>
    </message>
    <message>
        <source>%1 banned %2 %3.</source>
        <translation>%1 a banni %2 %3.</translation>
    </message>
    <message>
        <source>%1 lets you speak again.</source>
        <translation>%1 vous a rendu la parole.</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again.</source>
        <translation>%1 a rendu la parole à %2.</translation>
    </message>
    <message>
        <source>%1 muted you.</source>
        <translation>%1 vous a retiré la parole.</translation>
    </message>
    <message>
        <source>%1 muted %2.</source>
        <translation>%1 a retiré la parole à %2.</translation>
    </message>
    <message>
        <source>%1 muted you for %2 minutes: %3.</source>
        <translation>%1 vous a retiré la parole pour %2 minutes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 muted %2 for %3 minutes.</source>
        <translation>%1 a retiré la parole à %2 pour %3 minutes.</translation>
    </message>
    <message>
        <source>%1 lets you onto the wait list again.</source>
        <translation>%1 vous rouvre la file d’attente.</translation>
    </message>
    <message>
        <source>%1 lets %2 onto the wait list again.</source>
        <translation>%1 rouvre la file d’attente à %2.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 banned %2 from the wait list.</source>
        <translation>%1 a prononcé contre %2 un bannissement de la file d’attente.</translation>
    </message>
    <message>
        <source>%1 banned %2 from the wait list %3.</source>
        <translation>%1 a prononcé contre %2 un bannissement de la file d’attente %3.</translation>
    </message>
    <message>
        <source>%1 took your role in this room away.</source>
        <translation>%1 vous a retiré votre rôle dans ce salon.</translation>
    </message>
    <message>
        <source>%1 took the role of %2 away.</source>
        <translation>%1 a retiré son rôle à %2.</translation>
    </message>
    <message>
        <source>%1 made you %2.</source>
        <translation>%1 vous a donné un rôle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 made %2 %3.</source>
        <translation>%1 a donné un rôle à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 lets DJs return to the wait list after their turn.</source>
        <translation>%1 fait revenir les DJ dans la file d’attente après leur passage.</translation>
    </message>
    <message>
        <source>%1 ended the return to the wait list after each turn.</source>
        <translation>%1 a arrêté le retour dans la file d’attente après chaque passage.</translation>
    </message>
    <message>
        <source>%1 locked and cleared the wait list.</source>
        <translation>%1 a verrouillé et vidé la file d’attente.</translation>
    </message>
    <message>
        <source>%1 opened and cleared the wait list.</source>
        <translation>%1 a ouvert et vidé la file d’attente.</translation>
    </message>
    <message>
        <source>%1 locked the wait list.</source>
        <translation>%1 a verrouillé la file d’attente.</translation>
    </message>
    <message>
        <source>%1 opened the wait list.</source>
        <translation>%1 a ouvert la file d’attente.</translation>
    </message>
</context>
<context>
    <name>PlugDjOrders</name>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Hand this room over to %1: they become the host, you become a co-host. Only they can give it back.</source>
        <translation>Céder ce salon à %1&#xa0;: cette personne en devient l’hôte, vous devenez co-hôte. Elle seule pourra vous le rendre.</translation>
    </message>
    <message>
        <source>Take the role of %1 away: they are an ordinary person here and lose every right of staff at once.</source>
        <translation>Retirer son rôle à %1&#xa0;: cette personne redevient un participant ordinaire et perd aussitôt tous les droits de l’équipe.</translation>
    </message>
    <message>
        <source>Make %1 a resident DJ: they can join the wait list while it is locked.</source>
        <translation>Donner à %1 le rôle de DJ résident&#xa0;: cette personne peut rejoindre la file d’attente même verrouillée.</translation>
    </message>
    <message>
        <source>Make %1 a bouncer: they can delete lines, mute and ban for a time, skip, and add or remove DJs.</source>
        <translation>Donner à %1 le rôle de videur&#xa0;: cette personne peut supprimer des messages, retirer la parole et bannir pour un temps, sauter des morceaux, ajouter ou retirer des DJ.</translation>
    </message>
    <message>
        <source>Make %1 a manager: beside what bouncers do they can lock the wait list, move DJs, ban for good, lift bans, and choose residents and bouncers.</source>
        <translation>Donner à %1 le rôle de manager&#xa0;: en plus de ce que font les videurs, cette personne peut verrouiller la file d’attente, déplacer des DJ, bannir pour toujours, lever des bannissements et choisir les DJ résidents et les videurs.</translation>
    </message>
    <message>
        <source>Make %1 a co-host: beside what managers do they can edit the room and choose managers.</source>
        <translation>Donner à %1 le rôle de co-hôte&#xa0;: en plus de ce que font les managers, cette personne peut modifier le salon et choisir les managers.</translation>
    </message>
    <message>
        <source>Delete a line of %1</source>
        <translation>Supprimer un message de %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Retirer la parole à %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Rendre la parole à %1</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>Bannir %1</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>Débannir %1</translation>
    </message>
    <message>
        <source>Ban %1 from the wait list</source>
        <translation>Bannir %1 de la file d’attente</translation>
    </message>
    <message>
        <source>Let %1 onto the wait list again</source>
        <translation>Rouvrir la file d’attente à %1</translation>
    </message>
    <message>
        <source>Put %1 on the wait list</source>
        <translation>Mettre %1 dans la file d’attente</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Take %1 off the wait list</source>
        <translation>Retirer %1 de la file d’attente</translation>
    </message>
    <message>
        <source>Skip the track of %1</source>
        <translation>Sauter le morceau de %1</translation>
    </message>
    <message>
        <source>Lock the wait list</source>
        <translation>Verrouiller la file d’attente</translation>
    </message>
    <message>
        <source>Unlock the wait list</source>
        <translation>Déverrouiller la file d’attente</translation>
    </message>
    <message>
        <source>Let DJs return to the wait list</source>
        <translation>Faire revenir les DJ dans la file d’attente</translation>
    </message>
    <message>
        <source>End the return to the wait list</source>
        <translation>Arrêter le retour dans la file d’attente</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>Who can chat</source>
        <translation>Qui peut écrire</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Retirer la parole</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Rendre la parole</translation>
    </message>
    <message>
        <source>&amp;Ban</source>
        <translation>&amp;Bannir</translation>
    </message>
    <message>
        <source>&amp;Unban</source>
        <translation>&amp;Débannir</translation>
    </message>
    <message>
        <source>&amp;Ban from the wait list</source>
        <translation>&amp;Bannir de la file d’attente</translation>
    </message>
    <message>
        <source>&amp;Lift the ban</source>
        <translation>&amp;Lever le bannissement</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Sauter</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>Activer la r&amp;otation</translation>
    </message>
    <message>
        <source>&amp;End cycling</source>
        <translation>Arrêter la r&amp;otation</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Céder</translation>
    </message>
    <message>
        <source>&amp;Change the role</source>
        <translation>&amp;Changer le rôle</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Delete this line of %1: it disappears for everybody and cannot be brought back. Moderators still see it, marked with your name.</source>
        <translation>Supprimer ce message de %1&#xa0;: il disparaît pour tout le monde et ne peut pas être rétabli. Les modérateurs le voient encore, marqué de votre nom.</translation>
    </message>
    <message>
        <source>Mute %1 %2: %3. They can read, vote and play, but nothing they write arrives.</source>
        <translation>Retirer la parole à %1 %2&#xa0;: %3. Lire, voter et passer aux platines reste possible, mais plus rien de ce qui est écrit n’arrive.</translation>
    </message>
    <message>
        <source>Unmute %1: they can write again at once.</source>
        <translation>Rendre la parole à %1&#xa0;: écrire redevient aussitôt possible.</translation>
    </message>
    <message>
        <source>Ban %1 %2: %3. They are removed from the room and the wait list at once.</source>
        <translation>Bannir %1 %2&#xa0;: %3. Cette personne est aussitôt retirée du salon et de la file d’attente.</translation>
    </message>
    <message>
        <source>Unban %1: they can come back at once.</source>
        <translation>Débannir %1&#xa0;: cette personne peut revenir aussitôt.</translation>
    </message>
    <message>
        <source>Ban %1 from the wait list %2: %3. They lose their place at once, but stay in the room and can chat.</source>
        <translation>Bannir %1 de la file d’attente %2&#xa0;: %3. Cette personne perd aussitôt sa place, mais reste dans le salon et peut écrire.</translation>
    </message>
    <message>
        <source>Let %1 onto the wait list again: they can join it at once.</source>
        <translation>Rouvrir la file d’attente à %1&#xa0;: cette personne peut la rejoindre aussitôt.</translation>
    </message>
    <message>
        <source>Put %1 at the end of the wait list; they play at once when nobody does.</source>
        <translation>Mettre %1 à la fin de la file d’attente&#xa0;; si les platines sont libres, son tour commence aussitôt.</translation>
    </message>
    <message>
        <source>Move %1 to place %2 of the wait list.</source>
        <translation>Déplacer %1 à la place %2 de la file d’attente.</translation>
    </message>
    <message>
        <source>Take %1 off the wait list; if they play now, their track ends at once. They can join again.</source>
        <translation>Retirer %1 de la file d’attente&#xa0;; si son morceau est en cours, il s’arrête aussitôt. Rejoindre de nouveau la file reste possible.</translation>
    </message>
    <message>
        <source>Skip the track of %1: it ends for everybody at once and the next DJ plays.</source>
        <translation>Sauter le morceau de %1&#xa0;: il s’arrête aussitôt pour tout le monde et le DJ suivant prend les platines.</translation>
    </message>
    <message>
        <source>Lock the wait list: only residents and staff can join it.</source>
        <translation>Verrouiller la file d’attente&#xa0;: seuls les DJ résidents et l’équipe peuvent la rejoindre.</translation>
    </message>
    <message>
        <source>Unlock the wait list: everybody can join it.</source>
        <translation>Déverrouiller la file d’attente&#xa0;: tout le monde peut la rejoindre.</translation>
    </message>
    <message>
        <source>%1 Everybody who waits is taken off it at once; the DJ plays on.</source>
        <translation>%1 Toutes les personnes qui attendent en sont aussitôt retirées&#xa0;; le DJ continue.</translation>
    </message>
    <message>
        <source>Let DJs return to the end of the wait list after their turn.</source>
        <translation>Faire revenir les DJ à la fin de la file d’attente après leur passage.</translation>
    </message>
    <message>
        <source>End the return to the wait list: who has played must join it again.</source>
        <translation>Arrêter le retour dans la file d’attente&#xa0;: après son passage, chacun doit la rejoindre de nouveau.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat then.</source>
        <translation>Seules les personnes de niveau %1 et plus pourront alors écrire.</translation>
    </message>
    <message>
        <source>Everybody can chat then.</source>
        <translation>Tout le monde pourra alors écrire.</translation>
    </message>
    <message>
        <source>The line of %1 was not deleted.</source>
        <translation>Le message de %1 n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>%1 was not muted.</source>
        <translation>La parole n’a pas été retirée à %1.</translation>
    </message>
    <message>
        <source>%1 was not unmuted.</source>
        <translation>La parole n’a pas été rendue à %1.</translation>
    </message>
    <message>
        <source>%1 was not banned.</source>
        <translation>%1 n’a pas été banni.</translation>
    </message>
    <message>
        <source>%1 was not unbanned.</source>
        <translation>Le bannissement de %1 n’a pas été levé.</translation>
    </message>
    <message>
        <source>%1 was not banned from the wait list.</source>
        <translation>%1 n’a pas été banni de la file d’attente.</translation>
    </message>
    <message>
        <source>The wait-list ban of %1 was not lifted.</source>
        <translation>Le bannissement de la file d’attente de %1 n’a pas été levé.</translation>
    </message>
    <message>
        <source>%1 was not put on the wait list.</source>
        <translation>%1 n’a pas été mis dans la file d’attente.</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>%1 n’a pas été déplacé.</translation>
    </message>
    <message>
        <source>%1 was not taken off the wait list.</source>
        <translation>%1 n’a pas été retiré de la file d’attente.</translation>
    </message>
    <message>
        <source>The track of %1 was not skipped.</source>
        <translation>Le morceau de %1 n’a pas été sauté.</translation>
    </message>
    <message>
        <source>The wait list was not locked.</source>
        <translation>La file d’attente n’a pas été verrouillée.</translation>
    </message>
    <message>
        <source>The wait list was not unlocked.</source>
        <translation>La file d’attente n’a pas été déverrouillée.</translation>
    </message>
    <message>
        <source>The return to the wait list was not changed.</source>
        <translation>Le retour dans la file d’attente n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The role of %1 was not changed.</source>
        <translation>Le rôle de %1 n’a pas été changé.</translation>
    </message>
    <message>
        <source>Who can chat was not changed.</source>
        <translation>Le droit d’écrire n’a pas été modifié.</translation>
    </message>
    <message>
        <source>%1 is not muted any more.</source>
        <translation>%1 a déjà retrouvé la parole.</translation>
    </message>
    <message>
        <source>%1 is not banned any more.</source>
        <translation>%1 n’est plus banni.</translation>
    </message>
    <message>
        <source>%1 is not banned from the wait list any more.</source>
        <translation>%1 n’est plus banni de la file d’attente.</translation>
    </message>
    <message>
        <source>%1 is not on the wait list any more.</source>
        <translation>%1 n’est plus dans la file d’attente.</translation>
    </message>
    <message>
        <source>%1 has no role any more.</source>
        <translation>%1 n’a plus de rôle.</translation>
    </message>
    <message>
        <source>That was done already.</source>
        <translation>C’était déjà fait.</translation>
    </message>
    <message>
        <source>You unbanned %1.</source>
        <translation>Vous avez levé le bannissement de %1.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>45 minutes</source>
        <translation>45 minutes</translation>
    </message>
</context>
<context>
    <name>PlugDjPeople</name>
    <message>
        <source>unknown user</source>
        <translation>utilisateur inconnu</translation>
    </message>
</context>
<context>
    <name>PlugDjPermissions</name>
    <message>
        <source>Lines of the site&apos;s staff stay.</source>
        <translation>Les messages de l’équipe du site restent.</translation>
    </message>
    <message>
        <source>Only people without a role in this room can be muted.</source>
        <translation>La parole ne peut être retirée qu’aux personnes sans rôle dans ce salon.</translation>
    </message>
    <message>
        <source>The site&apos;s staff cannot be muted.</source>
        <translation>La parole ne peut pas être retirée à l’équipe du site.</translation>
    </message>
    <message>
        <source>The site&apos;s staff cannot be banned.</source>
        <translation>L’équipe du site ne peut pas être bannie.</translation>
    </message>
    <message>
        <source>Only people of a lower role than yours can be banned.</source>
        <translation>Seules les personnes d’un rôle inférieur au vôtre peuvent être bannies.</translation>
    </message>
    <message>
        <source>Only the role of people below you can be changed.</source>
        <translation>Seul le rôle de personnes en dessous de vous peut être changé.</translation>
    </message>
    <message>
        <source>This needs the role of a %1.</source>
        <translation>Le rôle requis est&#xa0;: %1.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>co-host</source>
        <translation>co-hôte</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>bouncer</source>
        <translation>videur</translation>
    </message>
    <message>
        <source>resident DJ</source>
        <translation>DJ résident</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>aucun rôle</translation>
    </message>
</context>
<context>
    <name>PollPanel</name>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Poll options</source>
        <translation>Options du sondage</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>New poll…</source>
        <translation>Nouveau sondage…</translation>
    </message>
    <message>
        <source>Close poll…</source>
        <translation>Clore le sondage…</translation>
    </message>
</context>
<context>
    <name>PollTable</name>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1&#xa0;: %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>(winner)</source>
        <translation>(en tête)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln voix</numerusform>
            <numerusform>%Ln voix</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended while there was no connection; these are the last numbers received.</source>
        <translation>Il s’est terminé pendant une coupure&#xa0;; ce sont les derniers chiffres reçus.</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>There is no fault called &quot;%1&quot;.</source>
        <translation>Il n’y a pas de panne nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; takes no argument.</source>
        <translation>La panne «&#xa0;%1&#xa0;» ne prend pas d’argument.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; needs an argument: %1=%2.</source>
        <translation>La panne «&#xa0;%1&#xa0;» demande un argument&#xa0;: %1=%2.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2.</source>
        <translation>Le port %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no control call &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’appel de contrôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot;.</source>
        <translation>Il n’y a pas de salon «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>Il n’y a pas de compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;text&quot; must be one line that is not blank.</source>
        <translation>«&#xa0;text&#xa0;» doit être une seule ligne, non vide.</translation>
    </message>
    <message>
        <source>&quot;count&quot; goes from 1 to %1.</source>
        <translation>«&#xa0;count&#xa0;» va de 1 à %1.</translation>
    </message>
    <message>
        <source>Practice (DJ room)</source>
        <translation>Entraînement (salon DJ)</translation>
    </message>
    <message>
        <source>No service has a control call &quot;%1&quot;.</source>
        <translation>Aucun service n’a d’appel de contrôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Un mot de passe est nécessaire.</translation>
    </message>
</context>
<context>
    <name>ProgramParts</name>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>windows, network, files</source>
        <translation>fenêtres, réseau, fichiers</translation>
    </message>
    <message>
        <source>history and search</source>
        <translation>historique et recherche</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>chiffrement</translation>
    </message>
    <message>
        <source>reading what servers say</source>
        <translation>lecture de ce que disent les serveurs</translation>
    </message>
    <message>
        <source>flows of several steps</source>
        <translation>opérations en plusieurs étapes</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring</source>
        <translation>le trousseau du bureau</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <source>QR pictures</source>
        <translation>images QR</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>sons</translation>
    </message>
    <message>
        <source>X11</source>
        <translation>X11</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>icônes</translation>
    </message>
    <message>
        <source>names of emoji</source>
        <translation>noms des emojis</translation>
    </message>
    <message>
        <source>frames of web sockets</source>
        <translation>trames des WebSockets</translation>
    </message>
    <message>
        <source>tables that nobody can crowd</source>
        <translation>tables que personne ne peut engorger</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>You are not signed in, or your rank does not allow this.</source>
        <translation>Vous n’êtes pas connecté à un compte, ou votre rang ne le permet pas.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>The sign-in took too long. Try again.</source>
        <translation>La connexion a pris trop de temps. Réessayez.</translation>
    </message>
    <message>
        <source>The server did not recognise the sign-in. Try again.</source>
        <translation>Le serveur n’a pas reconnu la connexion. Réessayez.</translation>
    </message>
    <message>
        <source>The server wants a captcha. Sign in on its website first.</source>
        <translation>Le serveur demande un captcha. Connectez-vous d’abord sur son site web.</translation>
    </message>
    <message>
        <source>The service is down for maintenance. Try again later.</source>
        <translation>Le service est en maintenance. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a while.</source>
        <translation>Trop de requêtes. Attendez un moment.</translation>
    </message>
    <message>
        <source>The server thinks that you are in no room.</source>
        <translation>Le serveur considère que vous n’êtes dans aucun salon.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Le salon est complet.</translation>
    </message>
    <message>
        <source>That person is in another room.</source>
        <translation>Cette personne est dans un autre salon.</translation>
    </message>
    <message>
        <source>There is no such room or person.</source>
        <translation>Ce salon ou cette personne n’existe pas.</translation>
    </message>
    <message>
        <source>You need an active playlist with at least one track in it.</source>
        <translation>Il vous faut une playlist active contenant au moins un morceau.</translation>
    </message>
    <message>
        <source>The wait list is full.</source>
        <translation>La file d’attente est complète.</translation>
    </message>
    <message>
        <source>That person is not on the wait list any more.</source>
        <translation>Cette personne n’est plus dans la file d’attente.</translation>
    </message>
    <message>
        <source>The server did not take the vote.</source>
        <translation>Le serveur n’a pas accepté le vote.</translation>
    </message>
    <message>
        <source>The server does not allow that now; the track may be over.</source>
        <translation>Le serveur ne le permet pas maintenant&#xa0;; le morceau est peut-être terminé.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in again.</source>
        <translation>Vous n’êtes pas connecté. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>The two-factor code is wrong or too old.</source>
        <translation>Le code de double authentification est incorrect ou trop ancien.</translation>
    </message>
    <message>
        <source>You have no access to this. It may need a subscription.</source>
        <translation>Vous n’y avez pas accès. Il faut peut-être un abonnement.</translation>
    </message>
    <message>
        <source>Your access to this was taken back.</source>
        <translation>Votre accès a été retiré.</translation>
    </message>
    <message>
        <source>Your account lacks something that this room asks for.</source>
        <translation>Il manque à votre compte quelque chose que ce salon exige.</translation>
    </message>
    <message>
        <source>You are banned from this chat.</source>
        <translation>Vous êtes banni de ce chat.</translation>
    </message>
    <message>
        <source>You have voted already.</source>
        <translation>Vous avez déjà voté.</translation>
    </message>
    <message>
        <source>The server knows nothing of that.</source>
        <translation>Le serveur n’en sait rien.</translation>
    </message>
    <message>
        <source>There is no such creator.</source>
        <translation>Ce créateur n’existe pas.</translation>
    </message>
    <message>
        <source>The sign-in was not confirmed yet.</source>
        <translation>La connexion n’est pas encore confirmée.</translation>
    </message>
    <message>
        <source>The server wants to be asked less often.</source>
        <translation>Le serveur veut être interrogé moins souvent.</translation>
    </message>
    <message>
        <source>The code has expired. Start again.</source>
        <translation>Le code a expiré. Recommencez.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>The sign-in is over. Sign in again.</source>
        <translation>La connexion a pris fin. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The server does not know this client. Check the client id.</source>
        <translation>Le serveur ne connaît pas ce client. Vérifiez l’identifiant client.</translation>
    </message>
    <message>
        <source>The server does not let this client sign in that way. Check the client id.</source>
        <translation>Le serveur ne permet pas à ce client de se connecter ainsi. Vérifiez l’identifiant client.</translation>
    </message>
    <message>
        <source>You are banned from this room for good.</source>
        <translation>Vous êtes banni définitivement de ce salon.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Vous êtes banni de ce salon.</translation>
    </message>
    <message>
        <source>You are banned from this room for another %1 minutes.</source>
        <translation>Vous êtes banni de ce salon pour encore %1 minutes.</translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translation>Le serveur a refusé cette demande (%1).</translation>
    </message>
    <message>
        <source>The server refused this (%1): %2</source>
        <translation>Le serveur a refusé cette demande (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>This account or address is permanently banned.</source>
        <translation>Ce compte ou cette adresse est banni définitivement.</translation>
    </message>
    <message>
        <source>The service&apos;s front (Cloudflare) blocked us before the service itself could answer (HTTP %1). Try again later.</source>
        <translation>Le rempart du service (Cloudflare) nous a bloqués avant que le service lui-même puisse répondre (HTTP %1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server answered with a web page. Check the address; a network login may be in the way.</source>
        <translation>Le serveur a répondu par une page web. Vérifiez l’adresse&#xa0;; un portail de connexion au réseau est peut-être en cause.</translation>
    </message>
    <message>
        <source>The server does not allow that (HTTP 403).</source>
        <translation>Le serveur ne le permet pas (HTTP 403).</translation>
    </message>
    <message>
        <source>The server knows nothing of that (HTTP 404).</source>
        <translation>Le serveur n’en sait rien (HTTP 404).</translation>
    </message>
    <message>
        <source>The server refused this (HTTP %1).</source>
        <translation>Le serveur a refusé cette demande (HTTP %1).</translation>
    </message>
</context>
<context>
    <name>RoomAddress</name>
    <message>
        <source>Type the name of a room, or paste its address.</source>
        <translation>Saisissez le nom d’un salon, ou collez son adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a room. Type its name or paste its address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un salon. Saisissez son nom ou collez son adresse.</translation>
    </message>
</context>
<context>
    <name>RoomCommands</name>
    <message>
        <source>Commands in this room:</source>
        <translation>Commandes dans ce salon&#xa0;:</translation>
    </message>
    <message>
        <source>Begin a line with // or a blank to send it as it is.</source>
        <translation>Commencez une ligne par // ou par une espace pour l’envoyer telle quelle.</translation>
    </message>
    <message>
        <source>lists what can be typed here</source>
        <translation>liste ce que l’on peut saisir ici</translation>
    </message>
    <message>
        <source>empties the view; history keeps every line</source>
        <translation>vide l’affichage&#xa0;; l’historique garde tout</translation>
    </message>
    <message>
        <source>&lt;what you do&gt;</source>
        <translation>&lt;ce que vous faites&gt;</translation>
    </message>
    <message>
        <source>says what you do: “/me waves”</source>
        <translation>dit ce que vous faites&#xa0;: «&#xa0;/me fait signe&#xa0;»</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[texte]</translation>
    </message>
    <message>
        <source>answers who mentions you, seldom enough, until you are back</source>
        <translation>répond à qui vous mentionne, pas trop souvent, jusqu’à votre retour</translation>
    </message>
    <message>
        <source>You are away. Writing a line, or /back, ends it.</source>
        <translation>Vous êtes absent. Écrire un message, ou /back, y met fin.</translation>
    </message>
    <message>
        <source>ends /away</source>
        <translation>met fin à /away</translation>
    </message>
    <message>
        <source>You are not away.</source>
        <translation>Vous n’êtes pas absent.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Content de vous revoir.</translation>
    </message>
    <message>
        <source>&lt;what is going on&gt;</source>
        <translation>&lt;ce qui se passe&gt;</translation>
    </message>
    <message>
        <source>calls the site’s moderators into this room (staff)</source>
        <translation>appelle les modérateurs du site dans ce salon (équipe)</translation>
    </message>
    <message>
        <source>This alarms the moderators of the whole site. Misuse has consequences for you.</source>
        <translation>Cela alerte les modérateurs de tout le site. Un abus aura des conséquences pour vous.</translation>
    </message>
    <message>
        <source>I need them</source>
        <translation>J’ai besoin d’eux</translation>
    </message>
    <message>
        <source>They will read: “%1”</source>
        <translation>Ils liront&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Call them now</source>
        <translation>Les appeler maintenant</translation>
    </message>
    <message>
        <source>The site’s moderators are being called.</source>
        <translation>Appel des modérateurs du site en cours.</translation>
    </message>
</context>
<context>
    <name>RoomDetailsDialog</name>
    <message>
        <source>About this room</source>
        <translation>À propos de ce salon</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Nom du salon</translation>
    </message>
    <message>
        <source>Room facts</source>
        <translation>Informations sur le salon</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Welcome text</source>
        <translation>Texte d’accueil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Welcome text: %u stands for the reader, %r for the room</source>
        <translation>&amp;Texte d’accueil&#xa0;: %u désigne le lecteur, %r le salon</translation>
    </message>
    <message>
        <source>Who may &amp;chat</source>
        <translation>Qui peut é&amp;crire</translation>
    </message>
    <message>
        <source>Minimum chat level</source>
        <translation>Niveau minimal pour écrire</translation>
    </message>
    <message>
        <source>Room details status</source>
        <translation>État des informations sur le salon</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Go to the address %1</source>
        <translation>Aller à l’adresse %1</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n invité</numerusform>
            <numerusform>%n invités</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>nobody is playing</source>
        <translation>personne aux platines</translation>
    </message>
    <message>
        <source>playing %1</source>
        <translation>en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 plays %2</source>
        <translation>%1 passe %2</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>pour adultes</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Side column</source>
        <translation>Colonne latérale</translation>
    </message>
    <message>
        <source>Show or hide the side column</source>
        <translation>Afficher ou masquer la colonne latérale</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More for this room</source>
        <translation>Plus pour ce salon</translation>
    </message>
</context>
<context>
    <name>RuleMatcher</name>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>Choose what is to be done with the lines.</source>
        <translation>Choisissez ce qu’il faut faire des messages.</translation>
    </message>
    <message>
        <source>Name the people.</source>
        <translation>Indiquez les personnes.</translation>
    </message>
    <message>
        <source>Choose the rooms.</source>
        <translation>Choisissez les salons.</translation>
    </message>
    <message>
        <source>There is no word in the text.</source>
        <translation>Le texte ne contient aucun mot.</translation>
    </message>
    <message>
        <source>This would hide every line. Say whose lines, or what is in them.</source>
        <translation>Cela masquerait tous les messages. Précisez de qui ils sont, ou ce qu’ils contiennent.</translation>
    </message>
    <message>
        <source>The expression is not complete: %1 (at character %2)</source>
        <translation>L’expression est incomplète&#xa0;: %1 (au caractère %2)</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Type the server&apos;s address, or choose one from the list.</source>
        <translation>Saisissez l’adresse du serveur, ou choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Type one like https://plug.dj.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse. Saisissez-en une comme https://plug.dj.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Code d’appareil</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Cookie de session</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>E-mail ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>Paste the session cookie</source>
        <translation>Collez le cookie de session</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>Où le trouver</translation>
    </message>
    <message>
        <source>Sign in shows a short code. Type it on the service&apos;s own page, on this computer or on your phone: Partyline never sees your password.</source>
        <translation>«&#xa0;Se connecter&#xa0;» affiche un code court. Saisissez-le sur la page du service, sur cet ordinateur ou sur votre téléphone&#xa0;: Partyline ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>as the service gave it to you</source>
        <translation>tel que le service vous l’a donné</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Sign-in provider</source>
        <translation>Fournisseur de connexion</translation>
    </message>
    <message>
        <source>Open this page on any device</source>
        <translation>Ouvrez cette page sur n’importe quel appareil</translation>
    </message>
    <message>
        <source>and type</source>
        <translation>et saisissez</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation>Code de double authentification</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Sign-in status</source>
        <translation>État de la connexion</translation>
    </message>
    <message>
        <source>Continue as guest</source>
        <translation>Continuer en tant qu’invité</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>Pas de compte sous la main&#xa0;?</translation>
    </message>
    <message>
        <source>Try the practice server</source>
        <translation>Essayer le serveur d’entraînement</translation>
    </message>
</context>
<context>
    <name>SignInStatus</name>
    <message>
        <source>The session is not good any more.</source>
        <translation>La session n’est plus valable.</translation>
    </message>
    <message>
        <source>Sign in with a browser, then paste its new cookie.</source>
        <translation>Connectez-vous dans un navigateur, puis collez son nouveau cookie.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The server allows the next one in %1.</source>
        <translation>Le serveur autorise le prochain dans %1.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Trop d’essais.</translation>
    </message>
    <message>
        <source>Sign in with your e-mail and password.</source>
        <translation>Connectez-vous avec votre e-mail et votre mot de passe.</translation>
    </message>
    <message>
        <source>Use the device code or the session cookie.</source>
        <translation>Utilisez le code d’appareil ou le cookie de session.</translation>
    </message>
    <message>
        <source>The server wants a captcha, which only a browser can show.</source>
        <translation>Le serveur demande un captcha, que seul un navigateur peut afficher.</translation>
    </message>
    <message>
        <source>The code is wrong.</source>
        <translation>Le code est incorrect.</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds: type the one that shows now.</source>
        <translation>Les codes changent toutes les 30 secondes&#xa0;: saisissez celui qui s’affiche maintenant.</translation>
    </message>
    <message>
        <source>The code ran out.</source>
        <translation>Le code a expiré.</translation>
    </message>
    <message>
        <source>Sign in shows a new one.</source>
        <translation>«&#xa0;Se connecter&#xa0;» en affiche un nouveau.</translation>
    </message>
    <message>
        <source>You denied the request on the other device.</source>
        <translation>Vous avez refusé la demande sur l’autre appareil.</translation>
    </message>
    <message>
        <source>%1 does not let this account in.</source>
        <translation>%1 n’accepte pas ce compte.</translation>
    </message>
    <message>
        <source>It may be banned, or not be meant for this server.</source>
        <translation>Il est peut-être banni, ou pas prévu pour ce serveur.</translation>
    </message>
    <message>
        <source>Cloudflare blocked us before %1 could answer.</source>
        <translation>Cloudflare nous a bloqués avant que %1 puisse répondre.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your account. Wait a while, or try another network.</source>
        <translation>Votre compte n’est pas en cause. Attendez un moment, ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The server does not know this client id.</source>
        <translation>Le serveur ne connaît pas cet identifiant client.</translation>
    </message>
    <message>
        <source>Enter the one that was given to you, or use the session cookie.</source>
        <translation>Saisissez celui qui vous a été donné, ou utilisez le cookie de session.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Pas de connexion.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Look again in %1.</source>
        <translation>Revenez voir dans %1.</translation>
    </message>
    <message>
        <source>Look again later; nothing is wrong with your account.</source>
        <translation>Revenez voir plus tard&#xa0;; votre compte n’est pas en cause.</translation>
    </message>
    <message>
        <source>%1 is down for maintenance.</source>
        <translation>%1 est en maintenance.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no sound system.</source>
        <translation>Il n’y a pas de système de son.</translation>
    </message>
    <message>
        <source>The desktop&apos;s sound theme has no sound of that name.</source>
        <translation>Le thème sonore du bureau n’a pas de son de ce nom.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1</source>
        <translation>Le son ne peut pas être joué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SpellDictionary</name>
    <message>
        <source>The dictionary %1 cannot be used: %2.</source>
        <translation>Le dictionnaire %1 ne peut pas être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its files are not there any more</source>
        <translation>ses fichiers ne sont plus là</translation>
    </message>
    <message>
        <source>its encoding %1 is unknown here</source>
        <translation>son codage %1 est inconnu ici</translation>
    </message>
</context>
<context>
    <name>StreamColumn</name>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>Résultats des sondages</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Équipe seulement</translation>
    </message>
    <message>
        <source>Show only lines of the crew, system lines and your own</source>
        <translation>N’afficher que les messages de l’équipe, ceux du système et les vôtres</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>Délai du chat</translation>
    </message>
    <message>
        <source>Hold chat back, so that it does not run ahead of the video</source>
        <translation>Retenir le chat pour qu’il ne devance pas la vidéo</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The server %1 was not found. Check the address and your connection.</source>
        <translation>Le serveur %1 est introuvable. Vérifiez l’adresse et votre connexion.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. The server may be down; try again later.</source>
        <translation>Rien ne répond à %1. Le serveur est peut-être arrêté&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection.</source>
        <translation>%1 est injoignable. Vérifiez votre connexion.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Impossible d’établir une connexion chiffrée avec %1.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy settings of the system.</source>
        <translation>Le proxy a refusé la connexion. Vérifiez les réglages de proxy du système.</translation>
    </message>
    <message>
        <source>%1 sends us on to another server. Check the address.</source>
        <translation>%1 nous renvoie vers un autre serveur. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Its owner must renew it.</source>
        <translation>Le certificat de %1 a expiré. Son propriétaire doit le renouveler.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the clock of this computer.</source>
        <translation>Le certificat de %1 n’est pas encore valable. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate shown by %1 belongs to another server. Check the address.</source>
        <translation>Le certificat présenté par %1 appartient à un autre serveur. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Nobody we trust has signed the certificate of %1. For a private server, name its CA file.</source>
        <translation>Aucune autorité de confiance n’a signé le certificat de %1. Pour un serveur privé, indiquez son fichier de CA.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>Le certificat de %1 a été révoqué.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not acceptable.</source>
        <translation>Le certificat de %1 n’est pas acceptable.</translation>
    </message>
    <message>
        <source>%1 refused the connection: too many tries. Wait a while.</source>
        <translation>%1 a refusé la connexion&#xa0;: trop d’essais. Attendez un moment.</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server. Check the address.</source>
        <translation>%1 ne répond pas comme un serveur de chat. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 refused the connection (HTTP %2).</source>
        <translation>%1 a refusé la connexion (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 a fermé la connexion.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 s.</source>
        <translation>Aucun signe de %1 pendant %2&#xa0;s.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a while.</source>
        <translation>Trop de requêtes. Attendez un moment.</translation>
    </message>
    <message>
        <source>Too many requests. Try again in %1 s.</source>
        <translation>Trop de requêtes. Réessayez dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1). Try again later.</source>
        <translation>Le serveur a échoué (HTTP %1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service is not available (HTTP %1). Try again later.</source>
        <translation>Le service n’est pas disponible (HTTP %1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no readable certificate.</source>
        <translation>Le fichier de CA %1 ne contient pas de certificat lisible.</translation>
    </message>
</context>
<context>
    <name>partyline</name>
    <message>
        <source>See partyline-practice --help.</source>
        <translation>Voir partyline-practice --help.</translation>
    </message>
    <message>
        <source>A practice server for Partyline: a DJ room and a livestream with people in them, on this computer only.</source>
        <translation>Un serveur d’entraînement pour Partyline&#xa0;: un salon DJ et un direct peuplés, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Port of the DJ service; the others take the next free ones. 0: any free ports.</source>
        <translation>Port du service DJ&#xa0;; les autres prennent les ports libres suivants. 0&#xa0;: n’importe quels ports libres.</translation>
    </message>
    <message>
        <source>How busy the DJ room is: 1 is pleasant, 0 is silence.</source>
        <translation>L’animation du salon DJ&#xa0;: 1 est agréable, 0 est le silence.</translation>
    </message>
    <message>
        <source>How busy the livestream is: 1 is pleasant, 0 is silence.</source>
        <translation>L’animation du direct&#xa0;: 1 est agréable, 0 est le silence.</translation>
    </message>
    <message>
        <source>The same seed makes the same people and the same talk.</source>
        <translation>La même graine produit les mêmes personnes et les mêmes conversations.</translation>
    </message>
    <message>
        <source>Misbehave so from the start; may be given several times. See below.</source>
        <translation>Provoquer cette panne dès le départ&#xa0;; peut être répété. Voir plus bas.</translation>
    </message>
    <message>
        <source>Leave out a generation of Floatplane&apos;s chat: g1 or g2.</source>
        <translation>Omettre une génération du chat de Floatplane&#xa0;: g1 ou g2.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>The first line on standard output is a JSON object with the addresses, accounts and rooms. The server runs until it is interrupted (SIGTERM, SIGINT).</source>
        <translation>La première ligne de la sortie standard est un objet JSON avec les adresses, les comptes et les salons. Le serveur tourne jusqu’à ce qu’il soit interrompu (SIGTERM, SIGINT).</translation>
    </message>
    <message>
        <source>Faults (--fault NAME[=ARG], or at run time POST control/fault):</source>
        <translation>Pannes (--fault NAME[=ARG], ou en cours d’exécution POST control/fault)&#xa0;:</translation>
    </message>
    <message>
        <source>Control calls (POST control/NAME to the announced &quot;control&quot; address, with a JSON object such as {&quot;service&quot;:&quot;plugdj&quot;,&quot;text&quot;:&quot;hello&quot;}):</source>
        <translation>Appels de contrôle (POST control/NAME à l’adresse «&#xa0;control&#xa0;» annoncée, avec un objet JSON tel que {&quot;service&quot;:&quot;plugdj&quot;,&quot;text&quot;:&quot;hello&quot;})&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no chat generation: it is g1 or g2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une génération du chat&#xa0;: c’est g1 ou g2.</translation>
    </message>
    <message>
        <source>One of the chat generations g1 and g2 must stay.</source>
        <translation>L’une des générations du chat, g1 ou g2, doit rester.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected.</source>
        <translation>«&#xa0;%1&#xa0;» n’était pas attendu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port.</translation>
    </message>
    <message>
        <source>A rate is a number from 0 to 1000.</source>
        <translation>Un débit est un nombre de 0 à 1000.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seed: it is a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une graine&#xa0;: il faut un nombre entier.</translation>
    </message>
</context>
<context>
    <name>partyline::AboutDialog</name>
    <message>
        <source>About Partyline</source>
        <translation>À propos de Partyline</translation>
    </message>
    <message>
        <source>Partyline&apos;s icon</source>
        <translation>Icône de Partyline</translation>
    </message>
    <message>
        <source>Partyline %1
A desktop client for live rooms: DJ rooms and livestreams, side by side.
Made by the Partyline contributors. Not affiliated with plug.dj or Floatplane.</source>
        <translation>Partyline %1
Un client de bureau pour les salons en direct&#xa0;: salons DJ et directs, côte à côte.
Réalisé par les contributeurs de Partyline. Sans lien avec plug.dj ni Floatplane.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Composants et licences</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Textes des licences</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies versions and licences as text</source>
        <translation>Copie les versions et les licences comme texte</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>À propos de Qt</translation>
    </message>
</context>
<context>
    <name>partyline::AboutStreamDialog</name>
    <message>
        <source>Picture of the stream</source>
        <translation>Image du direct</translation>
    </message>
    <message>
        <source>About this stream</source>
        <translation>À propos de ce direct</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Is it live?</source>
        <translation>Est-il en cours&#xa0;?</translation>
    </message>
    <message>
        <source>Asks the site, at most once a minute</source>
        <translation>Interroge le site, au plus une fois par minute</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>%1 (%2 hours)</source>
        <translation>%1 (%2 heures)</translation>
    </message>
</context>
<context>
    <name>partyline::AccountBook</name>
    <message>
        <source>Your %1 session ended at %2.</source>
        <translation>Votre session %1 a pris fin à %2.</translation>
    </message>
    <message>
        <source>The keyring has no session of this account any more.</source>
        <translation>Le trousseau ne contient plus de session pour ce compte.</translation>
    </message>
</context>
<context>
    <name>partyline::AccountsModel</name>
    <message>
        <source>level %1 · %2 points</source>
        <translation>niveau %1 · %2 points</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>session fermée</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>wants a second factor</source>
        <translation>demande un second facteur</translation>
    </message>
    <message>
        <source>waits for the other device</source>
        <translation>attend l’autre appareil</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>session ouverte</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>session expirée</translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n nouvelle notification</numerusform>
            <numerusform>%n nouvelles notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::AccountsPage</name>
    <message>
        <source>%1, as a guest</source>
        <translation>%1, en tant qu’invité</translation>
    </message>
    <message>
        <source>%1, signed in</source>
        <translation>%1, session ouverte</translation>
    </message>
    <message>
        <source>%1, signing in</source>
        <translation>%1, connexion en cours</translation>
    </message>
    <message>
        <source>%1, the session has ended</source>
        <translation>%1, la session a pris fin</translation>
    </message>
    <message>
        <source>%1, signed out</source>
        <translation>%1, session fermée</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>login users services</source>
        <translation>connexion identifiant utilisateurs services</translation>
    </message>
    <message>
        <source>Sessions rest in the desktop&apos;s keyring. They are in no exported file, and Cancel does not bring back an account that was signed out.</source>
        <translation>Les sessions sont gardées dans le trousseau du bureau. Elles ne figurent dans aucun fichier exporté, et «&#xa0;Annuler&#xa0;» ne ramène pas un compte déconnecté.</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Un autre compte</translation>
    </message>
    <message>
        <source>plug.dj, Floatplane, or any compatible server.</source>
        <translation>plug.dj, Floatplane ou tout serveur compatible.</translation>
    </message>
    <message>
        <source>add login server</source>
        <translation>ajouter connexion identifiant serveur</translation>
    </message>
    <message>
        <source>Practice rooms</source>
        <translation>Salons d’entraînement</translation>
    </message>
    <message>
        <source>On this computer, with believable people, without an account.</source>
        <translation>Sur cet ordinateur, avec des personnes crédibles, sans compte.</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>Les essayer</translation>
    </message>
    <message>
        <source>demo test server</source>
        <translation>entraînement démo test serveur</translation>
    </message>
</context>
<context>
    <name>partyline::AccountsPanel</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <translation>Notifications (%1)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Playlists…</source>
        <translation>Playlists…</translation>
    </message>
    <message>
        <source>Friends…</source>
        <translation>Amis…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>partyline::AddTracksDialog</name>
    <message>
        <source>Add tracks</source>
        <translation>Ajouter des morceaux</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links to YouTube videos or SoundCloud tracks, one or many</source>
        <translation>Liens vers des vidéos YouTube ou des morceaux SoundCloud, un ou plusieurs</translation>
    </message>
    <message>
        <source>Tracks to add</source>
        <translation>Morceaux à ajouter</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Liens</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Look up at %1</source>
        <translation>Interroger %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Asks the source for author and title. It learns your internet address and the link, nothing else. The length you have to write yourself.</source>
        <translation>Demande à la source l’auteur et le titre. Elle apprend votre adresse Internet et le lien, rien d’autre. La durée est à saisir vous-même.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n track(s)</source>
        <translation>
            <numerusform>Ajouter %n morceau</numerusform>
            <numerusform>Ajouter %n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout en cours…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) still need a title or a length (such as 3:45).</source>
        <translation>
            <numerusform>%n morceau attend encore un titre ou une durée (par exemple 3:45).</numerusform>
            <numerusform>%n morceaux attendent encore un titre ou une durée (par exemple 3:45).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in this playlist already and would be in it twice.</source>
        <translation>
            <numerusform>%n morceau est déjà dans cette playlist et y serait en double.</numerusform>
            <numerusform>%n morceaux sont déjà dans cette playlist et y seraient en double.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no track behind these links.</source>
        <translation>Il n’y a pas de morceau derrière ces liens.</translation>
    </message>
</context>
<context>
    <name>partyline::AddressFinder</name>
    <message>
        <source>The name or address of a DJ room, or the id or channel address of a livestream.</source>
        <translation>Le nom ou l’adresse d’un salon DJ, ou bien l’identifiant ou l’adresse de chaîne d’un direct.</translation>
    </message>
    <message>
        <source>night-bus or https://plug.dj/night-bus</source>
        <translation>night-bus ou https://plug.dj/night-bus</translation>
    </message>
</context>
<context>
    <name>partyline::AlertBook</name>
    <message>
        <source>The choices about notifications are those of a newer Partyline. They are left alone, and changes are not kept.</source>
        <translation>Les réglages des notifications viennent d’une version plus récente de Partyline. Ils restent tels quels, et les modifications ne sont pas conservées.</translation>
    </message>
    <message>
        <source>The choices about notifications cannot be read (%1). Changes are not kept.</source>
        <translation>Les réglages des notifications sont illisibles (%1). Les modifications ne sont pas conservées.</translation>
    </message>
    <message>
        <source>The choices about notifications are damaged. Move %1 away.</source>
        <translation>Les réglages des notifications sont endommagés. Déplacez %1 ailleurs.</translation>
    </message>
    <message>
        <source>The choices about notifications were damaged. They were set aside as %1.</source>
        <translation>Les réglages des notifications étaient endommagés. Ils ont été mis de côté sous %1.</translation>
    </message>
    <message>
        <source>The choices about notifications cannot be kept: %1</source>
        <translation>Les réglages des notifications ne peuvent pas être conservés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>partyline::AlertDesk</name>
    <message>
        <source>Notifications cannot be shown on the desktop.</source>
        <translation>Les notifications ne peuvent pas s’afficher sur le bureau.</translation>
    </message>
    <message>
        <source>%1 Rooms are marked in the list all the same.</source>
        <translation>%1 Les salons sont tout de même marqués dans la liste.</translation>
    </message>
    <message>
        <source>Show Partyline</source>
        <translation>Afficher Partyline</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>Le salon ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter %1.</source>
        <translation>Aucun compte connecté ne peut entrer dans %1.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>ce salon</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>Le salon a été fermé.</translation>
    </message>
    <message>
        <source>Your reply was not sent.</source>
        <translation>Votre réponse n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>%1 You wrote: %2</source>
        <translation>%1 Vous avez écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Your reply was not sent</source>
        <translation>Votre réponse n’a pas été envoyée</translation>
    </message>
    <message>
        <source>%1 It stands in the field of %2.</source>
        <translation>%1 Elle se trouve dans le champ de saisie de %2.</translation>
    </message>
    <message>
        <source>%1 It stands in %2 with what can be done.</source>
        <translation>%1 Elle se trouve dans %2, avec ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1 est en sourdine</translation>
    </message>
    <message>
        <source>Nothing of it is told until %1.</source>
        <translation>Rien n’en est signalé jusqu’à %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1 in %2: %3</source>
        <translation>La dernière&#xa0;: %1 dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>La dernière&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions in %1</source>
        <translation>
            <numerusform>%n mention dans %1</numerusform>
            <numerusform>%n mentions dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines for you in %1</source>
        <translation>
            <numerusform>%n message pour vous dans %1</numerusform>
            <numerusform>%n messages pour vous dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Show the room</source>
        <translation>Afficher le salon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Jump to the line</source>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Mettre en sourdine une heure</translation>
    </message>
</context>
<context>
    <name>partyline::AlertTable</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on, as everywhere</source>
        <translation>activé, comme partout</translation>
    </message>
    <message>
        <source>off, as everywhere</source>
        <translation>désactivé, comme partout</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>partyline::AlertsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>État des notifications</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Ce qui est signalé</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Tray and launcher</source>
        <translation>Zone de notification et lanceur</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Do not &amp;disturb:</source>
        <translation>Ne pas &amp;déranger&#xa0;:</translation>
    </message>
    <message>
        <source>Show notifications on the desktop</source>
        <translation>Afficher les notifications sur le bureau</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>Comme partout</translation>
    </message>
    <message>
        <source>Takes back what differs in this room</source>
        <translation>Annule ce qui diffère dans ce salon</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>D&amp;ans&#xa0;:</translation>
    </message>
    <message>
        <source>Tell nothing at these times</source>
        <translation>Ne rien signaler à ces heures</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>On the days on which the time begins; it may end on the next one. The number on launcher and tray counts on.</source>
        <translation>Les jours où la plage commence&#xa0;; elle peut finir le lendemain. Le nombre sur le lanceur et dans la zone de notification continue de compter.</translation>
    </message>
    <message>
        <source>Make no sound while the desktop itself is not to be disturbed</source>
        <translation>Aucun son tant que le bureau lui-même ne doit pas être dérangé</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Sound of</source>
        <translation>Son pour</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, or a file of your own</source>
        <translation>Un nom du thème sonore du bureau, ou un fichier à vous</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>For which alerts there is a sound stands under What is told. Rules have sounds of their own.</source>
        <translation>Les alertes sonores se choisissent sous «&#xa0;Ce qui est signalé&#xa0;». Les règles ont leurs propres sons.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Jouer des sons</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window leaves Partyline in the tray</source>
        <translation>Fermer la fenêtre laisse Partyline dans la zone de notification</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>Démarrer dans la zone de notification, sans la fenêtre</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>Ce bureau affiche une zone de notification.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so the window is never hidden there. Some desktops need an extension for them.</source>
        <translation>Ce bureau n’affiche pas de zone de notification&#xa0;; la fenêtre n’y est donc jamais masquée. Certains bureaux ont besoin d’une extension pour cela.</translation>
    </message>
    <message>
        <source>Number on the launcher, where the desktop can show one</source>
        <translation>Nombre sur le lanceur, là où le bureau sait l’afficher</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Envoyer un &amp;test</translation>
    </message>
    <message>
        <source>Shows a notification now, and who shows it</source>
        <translation>Affiche maintenant une notification, et indique qui l’affiche</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>Les modifications s’appliquent aussitôt. «&#xa0;Annuler&#xa0;» les retire.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ter&amp;miné</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>This room is muted %1.</source>
        <translation>Ce salon est en sourdine %1.</translation>
    </message>
    <message>
        <source>Click or press Space: on, off, or as everywhere.</source>
        <translation>Cliquez ou appuyez sur Espace&#xa0;: activé, désactivé ou comme partout.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) differ.</source>
        <translation>
            <numerusform>%n salon diffère.</numerusform>
            <numerusform>%n salons diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms may differ: choose one above.</source>
        <translation>Les salons peuvent différer&#xa0;: choisissez-en un ci-dessus.</translation>
    </message>
    <message>
        <source>The desktop is not to be disturbed now. It files notifications by itself.</source>
        <translation>Le bureau ne doit pas être dérangé pour l’instant. Il classe lui-même les notifications.</translation>
    </message>
    <message>
        <source>The desktop may be disturbed now, as far as it says.</source>
        <translation>Le bureau peut être dérangé pour l’instant, d’après ce qu’il indique.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Jusqu’à ce que je le désactive</translation>
    </message>
    <message>
        <source>Sounds (*.oga *.ogg *.wav)</source>
        <translation>Sons (*.oga *.ogg *.wav)</translation>
    </message>
    <message>
        <source>This is silent.</source>
        <translation>Ceci est silencieux.</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s notification service…</source>
        <translation>Interrogation du service de notification du bureau…</translation>
    </message>
</context>
<context>
    <name>partyline::ApiClient</name>
    <message>
        <source>%1 sent more at once than we accept.</source>
        <translation>%1 a envoyé plus en une fois que nous n’acceptons.</translation>
    </message>
</context>
<context>
    <name>partyline::Application</name>
    <message>
        <source>Settings cannot be kept.</source>
        <translation>Les réglages ne peuvent pas être conservés.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions.</source>
        <translation>Impossible d’écrire dans le dossier %1. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>Partyline stores no secret in files. Install or unlock a keyring to stay signed in.</source>
        <translation>Partyline n’enregistre aucun secret dans des fichiers. Installez ou déverrouillez un trousseau pour rester connecté.</translation>
    </message>
    <message>
        <source>Notes about people are in trouble.</source>
        <translation>Problème avec les notes sur les personnes.</translation>
    </message>
    <message>
        <source>The practice server did not start.</source>
        <translation>Le serveur d’entraînement n’a pas démarré.</translation>
    </message>
    <message>
        <source>Choices about notifications are in trouble.</source>
        <translation>Problème avec les réglages des notifications.</translation>
    </message>
    <message>
        <source>Nothing can be shown.</source>
        <translation>Rien ne peut être affiché.</translation>
    </message>
    <message>
        <source>%1 Rooms are marked in the list all the same.</source>
        <translation>%1 Les salons sont tout de même marqués dans la liste.</translation>
    </message>
    <message>
        <source>A test of Partyline</source>
        <translation>Un test de Partyline</translation>
    </message>
    <message>
        <source>This is what its notifications look like.</source>
        <translation>Voici à quoi ressemblent ses notifications.</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>boutons</translation>
    </message>
    <message>
        <source>replies in the notification</source>
        <translation>réponses dans la notification</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>mise en forme</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>a list of past ones</source>
        <translation>liste des notifications passées</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>sons</translation>
    </message>
    <message>
        <source>A service without a name</source>
        <translation>Un service sans nom</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Avec %1.</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <translation>Sans %1.</translation>
    </message>
    <message>
        <source>%1 shows it.</source>
        <translation>%1 l’affiche.</translation>
    </message>
    <message>
        <source>The line is not here any more.</source>
        <translation>Le message n’est plus là.</translation>
    </message>
    <message>
        <source>It has left the feed, and history does not have it.</source>
        <translation>Il a quitté le fil, et l’historique ne l’a pas.</translation>
    </message>
    <message>
        <source>History is in trouble.</source>
        <translation>Problème avec l’historique.</translation>
    </message>
    <message>
        <source>There is no history.</source>
        <translation>Il n’y a pas d’historique.</translation>
    </message>
    <message>
        <source>In safe mode nothing is recorded or read.</source>
        <translation>En mode sans échec, rien n’est enregistré ni lu.</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>Le salon ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it. What was said there stands in the search window.</source>
        <translation>Aucun compte connecté ne peut y entrer. Ce qui s’y est dit se trouve dans la fenêtre de recherche.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it. What stood around the line is here.</source>
        <translation>Aucun compte connecté ne peut y entrer. Voici ce qui entourait le message.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it.</source>
        <translation>Aucun compte connecté ne peut y entrer.</translation>
    </message>
    <message>
        <source>This line does not stand in the room&apos;s feed any more.</source>
        <translation>Ce message n’est plus dans le fil du salon.</translation>
    </message>
    <message>
        <source>Notifications are in trouble.</source>
        <translation>Problème avec les notifications.</translation>
    </message>
    <message>
        <source>This cannot be opened.</source>
        <translation>Cela ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The livestream was not found.</source>
        <translation>Le direct est introuvable.</translation>
    </message>
    <message>
        <source>Partyline %1 is there.</source>
        <translation>Partyline %1 est disponible.</translation>
    </message>
    <message>
        <source>%1 More: %2</source>
        <translation>%1 En savoir plus&#xa0;: %2</translation>
    </message>
    <message>
        <source>What you write cannot be kept.</source>
        <translation>Ce que vous écrivez ne peut pas être conservé.</translation>
    </message>
</context>
<context>
    <name>partyline::AutomationMenu</name>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Woot every track</source>
        <translation>Woot sur chaque morceau</translation>
    </message>
    <message>
        <source>Join the wait list by itself</source>
        <translation>Rejoindre la file d’attente tout seul</translation>
    </message>
    <message>
        <source>Away: answer who mentions me</source>
        <translation>Absent&#xa0;: répondre à qui me mentionne</translation>
    </message>
    <message>
        <source>A woot waits</source>
        <translation>Attente avant un Woot</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>de %1 à %2 secondes</translation>
    </message>
</context>
<context>
    <name>partyline::AutomationRow</name>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Nothing in this room happens by itself any more (Ctrl+Shift+X stops all rooms)</source>
        <translation>Plus rien ne se fait tout seul dans ce salon (Ctrl+Shift+X arrête tous les salons)</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>partyline::BoothBar</name>
    <message>
        <source>Wait-list ban</source>
        <translation>Bannissement de la file</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Waiting for the room.</source>
        <translation>En attente du salon.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>End cycle</source>
        <translation>Arrêter la rotation</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Personne n’est aux platines.</translation>
    </message>
    <message>
        <source>Skip the track that plays</source>
        <translation>Sauter le morceau en cours</translation>
    </message>
</context>
<context>
    <name>partyline::ChoiceBook</name>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>une liste entre [ ]</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>un objet entre { }</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 is wanted, not %2</source>
        <extracomment>%1 a kind of value (&quot;a number&quot;), %2 what stands in the file</extracomment>
        <translation>la valeur attendue est %1, pas %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted, not %3</source>
        <translation>un nombre entier de %1 à %2 est attendu, pas %3</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1 ne fait pas partie de&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file is too large to hold settings.</source>
        <translation>Le fichier est trop grand pour contenir des réglages.</translation>
    </message>
    <message>
        <source>The file is no JSON: %1 in %2.</source>
        <translation>Le fichier n’est pas du JSON&#xa0;: %1 dans %2.</translation>
    </message>
    <message>
        <source>The file holds no settings of Partyline: &quot;partyline&quot;: &quot;settings&quot; is missing.</source>
        <translation>Le fichier ne contient pas de réglages de Partyline&#xa0;: &quot;partyline&quot;: &quot;settings&quot; manque.</translation>
    </message>
    <message>
        <source>The file was made by a newer Partyline (version %1 of the format; this one knows %2).</source>
        <translation>Le fichier vient d’une version plus récente de Partyline (version %1 du format&#xa0;; celle-ci connaît la %2).</translation>
    </message>
    <message>
        <source>In &quot;version&quot;: %1.</source>
        <translation>Dans «&#xa0;version&#xa0;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In &quot;settings&quot;: %1.</source>
        <translation>Dans «&#xa0;settings&#xa0;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;: %2.</source>
        <translation>Dans «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more mistakes.</source>
        <translation>
            <numerusform>Et %n autre erreur.</numerusform>
            <numerusform>Et %n autres erreurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>there can be %1 at most</source>
        <translation>il peut y en avoir %1 au plus</translation>
    </message>
    <message>
        <source>one of the entries is no text</source>
        <translation>l’une des entrées n’est pas un texte</translation>
    </message>
    <message>
        <source>there can be %1 rooms at most</source>
        <translation>il peut y avoir %1 salons au plus</translation>
    </message>
    <message>
        <source>the room %1 holds no choices</source>
        <translation>le salon %1 ne contient pas de réglages</translation>
    </message>
    <message>
        <source>a room has no such choice of its own</source>
        <translation>un salon n’a pas de tel réglage à lui</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot; cannot be kept: %2</source>
        <translation>la règle «&#xa0;%1&#xa0;» ne peut pas être conservée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 makes no sense or is out of bounds</source>
        <translation>%1 n’a pas de sens ou dépasse les limites</translation>
    </message>
    <message>
        <source>that is no name</source>
        <translation>ce n’est pas un nom</translation>
    </message>
    <message>
        <source>those are no keys</source>
        <translation>ce ne sont pas des raccourcis</translation>
    </message>
    <message>
        <source>the keys of %1 are no list of keys</source>
        <translation>les raccourcis de %1 ne sont pas une liste de raccourcis</translation>
    </message>
    <message>
        <source>it is no list of languages</source>
        <translation>ce n’est pas une liste de langues</translation>
    </message>
</context>
<context>
    <name>partyline::CommandBook</name>
    <message>
        <source>More is needed: %1</source>
        <translation>Il manque quelque chose&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>partyline::Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1, suggestion %2 of %3</source>
        <translation>%1, suggestion %2 sur %3</translation>
    </message>
</context>
<context>
    <name>partyline::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message pour %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1/%2</source>
        <translation>
            <numerusform>%n ligne, %1/%2</numerusform>
            <numerusform>%n lignes, %1/%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>%1 is sent as a command to the stream&apos;s moderation.</source>
        <translation>%1 est envoyé comme commande à la modération du direct.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message numerus="yes">
        <source>This goes out as %n line(s), one after the other.</source>
        <translation>
            <numerusform>Envoi en %n message.</numerusform>
            <numerusform>Envoi en %n messages, l’un après l’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n line(s)</source>
        <translation>
            <numerusform>Envoyer %n message</numerusform>
            <numerusform>Envoyer %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a line that you sent…</source>
        <translation>Rechercher un message envoyé…</translation>
    </message>
    <message>
        <source>You have sent nothing here yet.</source>
        <translation>Vous n’avez encore rien envoyé ici.</translation>
    </message>
    <message>
        <source>Type what the line says that you sent. Enter takes it, Esc goes back.</source>
        <translation>Saisissez ce que dit le message envoyé. Entrée le reprend, Échap revient en arrière.</translation>
    </message>
    <message>
        <source>No line that you sent here says that.</source>
        <translation>Aucun message envoyé ici ne contient cela.</translation>
    </message>
</context>
<context>
    <name>partyline::ComposerSpelling</name>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation>Recherche de meilleurs mots…</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the dictionary</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>No better word is known</source>
        <translation>Aucun meilleur mot connu</translation>
    </message>
    <message>
        <source>Install a hunspell dictionary to have words checked</source>
        <translation>Installez un dictionnaire hunspell pour faire vérifier les mots</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Souligner les mots mal écrits</translation>
    </message>
</context>
<context>
    <name>partyline::ConnectionAlarm</name>
    <message>
        <source>No connection to %1</source>
        <translation>Pas de connexion à %1</translation>
    </message>
</context>
<context>
    <name>partyline::ConnectionChip</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Waiting %1 s</source>
        <translation>Attente %1&#xa0;s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>partyline::ContactsModel</name>
    <message>
        <source>Live connection of rooms</source>
        <translation>Connexion en direct des salons</translation>
    </message>
    <message>
        <source>Calls of the service</source>
        <translation>Appels au service</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Pictures of the service</source>
        <translation>Images du service</translation>
    </message>
    <message>
        <source>Where a track or stream comes from, when you ask</source>
        <translation>D’où vient un morceau ou un direct, quand vous le demandez</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>pas cette fois-ci</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Newer versions, as you wished</source>
        <translation>Les versions plus récentes, comme vous l’avez voulu</translation>
    </message>
</context>
<context>
    <name>partyline::CreateRoomDialog</name>
    <message>
        <source>Private: only who has the address comes in</source>
        <translation>Privé&#xa0;: seules les personnes qui ont l’adresse entrent</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Créer un salon</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Nom du salon</translation>
    </message>
    <message>
        <source>Create status</source>
        <translation>État de la création</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Asking the site for the room.</source>
        <translation>Demande du salon au site.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Envoyé, pas encore confirmé</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Un salon a besoin d’un nom.</translation>
    </message>
</context>
<context>
    <name>partyline::DelayBar</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>Délai du chat</translation>
    </message>
    <message>
        <source>Shows what waits: hold F8 for a look, tap it to keep it open</source>
        <translation>Montre ce qui attend&#xa0;: maintenez F8 pour un coup d’œil, appuyez brièvement pour laisser ouvert</translation>
    </message>
    <message>
        <source>Change the chat delay</source>
        <translation>Modifier le délai du chat</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Masquer de nouveau</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Aperçu</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) waiting</source>
        <translation>
            <numerusform>%n message en attente</numerusform>
            <numerusform>%n messages en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>Chat delayed by %1 s</source>
        <translation>Chat retardé de %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>partyline::DelayCard</name>
    <message>
        <source>My own lines at once</source>
        <translation>Mes propres messages aussitôt</translation>
    </message>
    <message>
        <source>Mentions of me at once</source>
        <translation>Les messages qui me mentionnent aussitôt</translation>
    </message>
    <message>
        <source>Show what waits now</source>
        <translation>Afficher maintenant ce qui attend</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>Délai du chat</translation>
    </message>
    <message>
        <source>Hold chat back, so that it does not run ahead of the video:</source>
        <translation>Retenir le chat pour qu’il ne devance pas la vidéo&#xa0;:</translation>
    </message>
    <message>
        <source>Chat delay in seconds</source>
        <translation>Délai du chat en secondes</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>partyline::DelayPeek</name>
    <message>
        <source>Waiting lines</source>
        <translation>Messages en attente</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown yet: %n line(s)</source>
        <translation>
            <numerusform>Pas encore affiché&#xa0;: %n message</numerusform>
            <numerusform>Pas encore affichés&#xa0;: %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::DesktopNotifier</name>
    <message>
        <source>There is no D-Bus session bus, and so no notification service.</source>
        <translation>Il n’y a pas de bus de session D-Bus, donc pas de service de notification.</translation>
    </message>
    <message>
        <source>No notification service answers (%1).</source>
        <translation>Aucun service de notification ne répond (%1).</translation>
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
        <translation>Grab…</translation>
    </message>
    <message>
        <source>Join wait list</source>
        <translation>Rejoindre la file d’attente</translation>
    </message>
    <message>
        <source>Skip my track</source>
        <translation>Sauter mon morceau</translation>
    </message>
    <message>
        <source>Open the track in the browser</source>
        <translation>Ouvrir le morceau dans le navigateur</translation>
    </message>
    <message>
        <source>Play in mpv from where the room is</source>
        <translation>Lire dans mpv à partir de là où en est le salon</translation>
    </message>
    <message>
        <source>Tell me on the wait list</source>
        <translation>M’avertir dans la file d’attente</translation>
    </message>
    <message>
        <source>Only when I am next</source>
        <translation>Seulement quand c’est à moi ensuite</translation>
    </message>
    <message>
        <source>From place %1 on</source>
        <translation>À partir de la place %1</translation>
    </message>
    <message>
        <source>The track ended before the playlist was made. It is in the play history.</source>
        <translation>Le morceau s’est terminé avant la création de la playlist. Il figure dans les morceaux passés.</translation>
    </message>
    <message>
        <source>Put into %1.</source>
        <translation>Ajouté à %1.</translation>
    </message>
    <message>
        <source>Put into your playlist.</source>
        <translation>Ajouté à votre playlist.</translation>
    </message>
    <message>
        <source>Guests cannot vote or wait in line. Sign in to take part.</source>
        <translation>Les invités ne peuvent ni voter ni faire la queue. Connectez-vous pour participer.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Leave wait list</source>
        <translation>Quitter la file d’attente</translation>
    </message>
    <message>
        <source>A new track has just begun. Skip again if you mean this one.</source>
        <translation>Un nouveau morceau vient de commencer. Sautez de nouveau si c’est bien celui-ci.</translation>
    </message>
    <message>
        <source>The track ended before you chose. It is in the play history.</source>
        <translation>Le morceau s’est terminé avant votre choix. Il figure dans les morceaux passés.</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle playlist</translation>
    </message>
    <message>
        <source>Name of the new playlist</source>
        <translation>Nom de la nouvelle playlist</translation>
    </message>
    <message>
        <source>Put into a playlist</source>
        <translation>Ajouter à une playlist</translation>
    </message>
    <message>
        <source>Your next track still plays.</source>
        <translation>Votre prochain morceau est toujours lisible.</translation>
    </message>
    <message>
        <source>Your next track cannot be played.</source>
        <translation>Votre prochain morceau ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is no longer on YouTube, or private.</source>
        <translation>%1 n’est plus sur YouTube, ou est privé.</translation>
    </message>
    <message>
        <source>YouTube shows %1 on its own site only.</source>
        <translation>YouTube ne montre %1 que sur son propre site.</translation>
    </message>
    <message>
        <source>Your next track could not be checked.</source>
        <translation>Votre prochain morceau n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>You are playing now, for another %1.</source>
        <translation>Vous êtes aux platines, pour encore %1.</translation>
    </message>
    <message>
        <source>You are number %1 of %2: your turn in %3, about %4.</source>
        <translation>Vous êtes numéro %1 sur %2&#xa0;: votre tour dans %3, vers %4.</translation>
    </message>
    <message>
        <source>Nobody is playing: your turn would begin at once.</source>
        <translation>Personne n’est aux platines&#xa0;: ce serait aussitôt votre tour.</translation>
    </message>
    <message>
        <source>If you joined now, your turn would come in %1, about %2.</source>
        <translation>Si vous rejoigniez la file maintenant, ce serait à vous dans %1, vers %2.</translation>
    </message>
    <message>
        <source>Your playlists are being fetched. Try again in a moment.</source>
        <translation>Récupération de vos playlists. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>You have no playlist called %1.</source>
        <translation>Vous n’avez pas de playlist nommée %1.</translation>
    </message>
    <message>
        <source>says when your turn at the booth comes</source>
        <translation>dit quand vient votre tour aux platines</translation>
    </message>
    <message>
        <source>woots the track that plays</source>
        <translation>met un Woot au morceau en cours</translation>
    </message>
    <message>
        <source>mehs the track that plays</source>
        <translation>met un Meh au morceau en cours</translation>
    </message>
    <message>
        <source>&lt;playlist&gt;</source>
        <translation>&lt;playlist&gt;</translation>
    </message>
    <message>
        <source>grabs the track into a playlist, or the active one</source>
        <translation>ajoute le morceau à une playlist, ou à la playlist active (Grab)</translation>
    </message>
    <message>
        <source>ends your own track</source>
        <translation>met fin à votre propre morceau</translation>
    </message>
    <message>
        <source>You are not playing now.</source>
        <translation>Vous n’êtes pas aux platines.</translation>
    </message>
</context>
<context>
    <name>partyline::DjColumn</name>
    <message>
        <source>No votes for this track yet.</source>
        <translation>Pas encore de votes pour ce morceau.</translation>
    </message>
    <message>
        <source>Nothing was played yet.</source>
        <translation>Aucun morceau pour l’instant.</translation>
    </message>
    <message>
        <source>More about this track</source>
        <translation>Plus sur ce morceau</translation>
    </message>
    <message>
        <source>Open the track in the browser</source>
        <translation>Ouvrir le morceau dans le navigateur</translation>
    </message>
    <message>
        <source>Skip my track</source>
        <translation>Sauter mon morceau</translation>
    </message>
</context>
<context>
    <name>partyline::DjPersonActions</name>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Guests have no friends and ignore nobody. Sign in with an account.</source>
        <translation>Les invités n’ont pas d’amis et n’ignorent personne. Connectez-vous avec un compte.</translation>
    </message>
    <message>
        <source>Profile in the browser</source>
        <translation>Profil dans le navigateur</translation>
    </message>
    <message>
        <source>A request about them is under way.</source>
        <translation>Une demande concernant cette personne est en cours.</translation>
    </message>
    <message>
        <source>Add as a friend</source>
        <translation>Ajouter comme ami</translation>
    </message>
    <message>
        <source>Asked to be your friend</source>
        <translation>Demande d’ami envoyée</translation>
    </message>
    <message>
        <source>Accept as a friend</source>
        <translation>Accepter comme ami</translation>
    </message>
    <message>
        <source>Refuse as a friend</source>
        <translation>Refuser comme ami</translation>
    </message>
    <message>
        <source>Remove from your friends</source>
        <translation>Retirer de vos amis</translation>
    </message>
    <message>
        <source>Stop ignoring on plug.dj</source>
        <translation>Ne plus ignorer sur plug.dj</translation>
    </message>
    <message>
        <source>Ignore on plug.dj</source>
        <translation>Ignorer sur plug.dj</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <translation>Badge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in this room.</source>
        <translation>Absent de ce salon.</translation>
    </message>
    <message>
        <source>The profile could not be fetched: %1</source>
        <translation>Le profil n’a pas pu être récupéré&#xa0;: %1</translation>
    </message>
    <message>
        <source>You ignore them on plug.dj.</source>
        <translation>Vous ignorez cette personne sur plug.dj.</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Ami</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>You have asked them to be your friend.</source>
        <translation>Vous avez demandé à cette personne d’être votre ami.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>They would like to be your friend.</source>
        <translation>Cette personne souhaite devenir votre ami.</translation>
    </message>
    <message>
        <source>your friend</source>
        <translation>votre ami</translation>
    </message>
</context>
<context>
    <name>partyline::DjRoomFinder</name>
    <message>
        <source>Rooms found</source>
        <translation>Salons trouvés</translation>
    </message>
    <message>
        <source>Room list status</source>
        <translation>État de la liste des salons</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Créer un salon</translation>
    </message>
    <message>
        <source>Search rooms, or a room&apos;s name or address</source>
        <translation>Recherchez des salons, ou saisissez un nom ou une adresse</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1 for %n seconds</source>
        <translation>
            <numerusform>Attente de %1 depuis %n seconde</numerusform>
            <numerusform>Attente de %1 depuis %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no public rooms now.</source>
        <translation>Il n’y a pas de salon public pour l’instant.</translation>
    </message>
    <message>
        <source>No public room has &quot;%1&quot; in its name. Private rooms open by their address.</source>
        <translation>Aucun salon public n’a «&#xa0;%1&#xa0;» dans son nom. Les salons privés s’ouvrent par leur adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rooms</source>
        <translation>
            <numerusform>%1 sur %n salon</numerusform>
            <numerusform>%1 sur %n salons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n salon</numerusform>
            <numerusform>%n salons</numerusform>
        </translation>
    </message>
    <message>
        <source>The favourite was not changed: %1</source>
        <translation>Le favori n’a pas été modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are in %1. An account can be in one room at a time: joining takes you out of there.</source>
        <translation>Vous êtes dans %1. Un compte ne peut être que dans un salon à la fois&#xa0;: en entrant ici, vous le quittez.</translation>
    </message>
    <message>
        <source>As a guest you can look around and read. Favourites and rooms of your own need an account.</source>
        <translation>En tant qu’invité, vous pouvez regarder et lire. Les favoris et les salons à soi demandent un compte.</translation>
    </message>
    <message>
        <source>The site has not told about this room yet. Join it, then use the room&apos;s menu.</source>
        <translation>Le site n’a encore rien dit de ce salon. Rejoignez-le, puis utilisez son menu.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Vos salons</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>Loading more rooms</source>
        <translation>Chargement d’autres salons</translation>
    </message>
    <message>
        <source>No more rooms came: %1</source>
        <translation>Pas d’autres salons reçus&#xa0;: %1</translation>
    </message>
    <message>
        <source>More rooms</source>
        <translation>Plus de salons</translation>
    </message>
</context>
<context>
    <name>partyline::DjRoomPage</name>
    <message>
        <source>Room staff…</source>
        <translation>Équipe du salon…</translation>
    </message>
    <message>
        <source>Show what moderators do to others</source>
        <translation>Montrer ce que les modérateurs font aux autres</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Placer en tête</translation>
    </message>
    <message>
        <source>Take off the wait list</source>
        <translation>Retirer de la file d’attente</translation>
    </message>
    <message>
        <source>Playlists…</source>
        <translation>Playlists…</translation>
    </message>
    <message>
        <source>you left the wait list.</source>
        <translation>vous avez quitté la file d’attente.</translation>
    </message>
    <message>
        <source>The site’s moderators were called.</source>
        <translation>Les modérateurs du site ont été appelés.</translation>
    </message>
    <message>
        <source>The site’s moderators were not called. %1</source>
        <translation>Les modérateurs du site n’ont pas été appelés. %1</translation>
    </message>
    <message>
        <source>About this room</source>
        <translation>À propos de ce salon</translation>
    </message>
    <message>
        <source>The favourite was not changed: %1</source>
        <translation>Le favori n’a pas été modifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>partyline::DraftBook</name>
    <message>
        <source>What you were writing cannot be read: %1</source>
        <translation>Ce que vous étiez en train d’écrire est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>What you were writing could not be read; the file is kept as %1.</source>
        <translation>Ce que vous étiez en train d’écrire était illisible&#xa0;; le fichier est gardé sous %1.</translation>
    </message>
</context>
<context>
    <name>partyline::EmoteMenu</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>Animated emotes move</source>
        <translation>Les emotes animées bougent</translation>
    </message>
    <message>
        <source>While I look at the window</source>
        <translation>Quand je regarde la fenêtre</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Under the pointer only</source>
        <translation>Sous le pointeur seulement</translation>
    </message>
    <message>
        <source>&amp;Emotes</source>
        <translation>&amp;Emotes</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
</context>
<context>
    <name>partyline::EmoteModel</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Dernières utilisées</translation>
    </message>
    <message>
        <source>%1, %2, favourite</source>
        <translation>%1, %2, favorite</translation>
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
        <translation>Sélecteur d’emotes</translation>
    </message>
    <message>
        <source>Search emotes</source>
        <translation>Rechercher des emotes</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>No emote has that name.</source>
        <translation>Aucune emote ne porte ce nom.</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorite</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>utilisée %n fois</numerusform>
            <numerusform>utilisée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a favourite</source>
        <translation>%1 est une favorite</translation>
    </message>
    <message>
        <source>%1 is no favourite</source>
        <translation>%1 n’est pas une favorite</translation>
    </message>
</context>
<context>
    <name>partyline::EverythingItem</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>Everything, %n new lines</source>
        <translation>
            <numerusform>Tout, %n nouveau message</numerusform>
            <numerusform>Tout, %n nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::EverythingPage</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Lines of your rooms appear here as they come.</source>
        <translation>Les messages de vos salons apparaissent ici à mesure qu’ils arrivent.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Rooms in this feed</source>
        <translation>Salons de ce fil</translation>
    </message>
    <message>
        <source>Choose whose lines stand here</source>
        <translation>Choisissez les salons dont les messages figurent ici</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Show in its room</source>
        <translation>Afficher dans son salon</translation>
    </message>
    <message>
        <source>Answer in its room</source>
        <translation>Répondre dans son salon</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>Aucun salon n’est ouvert</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>aucun salon</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>Au message le plus récent</translation>
    </message>
</context>
<context>
    <name>partyline::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>État de l’exportation</translation>
    </message>
    <message>
        <source>Lines written</source>
        <translation>Lignes écrites</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export the history of %1</source>
        <translation>Exporter l’historique de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %1: %n lines so far.</source>
        <translation>
            <numerusform>Exportation de %1&#xa0;: %n ligne jusqu’ici.</numerusform>
            <numerusform>Exportation de %1&#xa0;: %n lignes jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>partyline::ExportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
</context>
<context>
    <name>partyline::ExternalPlayer</name>
    <message>
        <source>Only addresses that begin with http or https are opened.</source>
        <translation>Seules les adresses qui commencent par http ou https sont ouvertes.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address instead.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez plutôt l’adresse.</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again.</source>
        <translation>%1 n’est pas installé. Installez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not start.</source>
        <translation>%1 n’a pas démarré.</translation>
    </message>
    <message>
        <source>mpv needs yt-dlp to play from this site, and that is not installed.</source>
        <translation>Pour lire depuis ce site, mpv a besoin de yt-dlp, qui n’est pas installé.</translation>
    </message>
</context>
<context>
    <name>partyline::FeedActionsBar</name>
    <message>
        <source>What can be done with this line</source>
        <translation>Ce qu’on peut faire de ce message</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mentionner</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Hide this person</source>
        <translation>Masquer cette personne</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>partyline::FeedCards</name>
    <message>
        <source>Nobody is playing</source>
        <translation>Personne aux platines</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Now playing, from %1</source>
        <translation>En cours, de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln voix</numerusform>
            <numerusform>%Ln voix</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>partyline::FeedFindBar</name>
    <message>
        <source>Find in this room</source>
        <translation>Rechercher dans ce salon</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Older hit (Enter)</source>
        <translation>Résultat plus ancien (Enter)</translation>
    </message>
    <message>
        <source>Newer hit (Shift+Enter)</source>
        <translation>Résultat plus récent (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n in older lines</source>
        <translation>
            <numerusform>%n dans les anciens messages</numerusform>
            <numerusform>%n dans les anciens messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking in older lines…</source>
        <translation>Recherche dans les anciens messages…</translation>
    </message>
    <message>
        <source>Not in the last %1 lines</source>
        <translation>Pas dans les %1 derniers messages</translation>
    </message>
    <message>
        <source>Not found in this room</source>
        <translation>Introuvable dans ce salon</translation>
    </message>
    <message>
        <source>Not in the rows shown here</source>
        <translation>Pas dans les messages affichés ici</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 sur %2 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>partyline::FeedLayout</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>Afficher %n ligne</numerusform>
            <numerusform>Afficher les %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Fold them again</source>
        <translation>Replier de nouveau</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>A line of %1, hidden</source>
        <translation>Un message de %1, masqué</translation>
    </message>
    <message>
        <source>A line of %1, folded</source>
        <translation>Un message de %1, replié</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Pas encore confirmé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>Nouveau depuis %1</translation>
    </message>
    <message>
        <source>%1: show this line in its room</source>
        <translation>%1&#xa0;: afficher ce message dans son salon</translation>
    </message>
</context>
<context>
    <name>partyline::FeedMenu</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
    <message>
        <source>This size in &amp;all rooms</source>
        <translation>Cette taille dans &amp;tous les salons</translation>
    </message>
    <message>
        <source>Usual size (%1 %, here %2 %)</source>
        <translation>Taille habituelle (%1&#xa0;%, ici %2&#xa0;%)</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Cozy</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Name &amp;colours</source>
        <translation>&amp;Couleurs des noms</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Par rôle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Rows kept in each room</source>
        <translation>&amp;Lignes gardées dans chaque salon</translation>
    </message>
    <message>
        <source>Read new lines &amp;out</source>
        <translation>Lire les nouveaux messages à &amp;voix haute</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>Ceux qui me mentionnent</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>&amp;Pause while the pointer rests on it</source>
        <translation>&amp;Pause tant que le pointeur est dessus</translation>
    </message>
</context>
<context>
    <name>partyline::FeedView</name>
    <message>
        <source>%1 new, %2 for you</source>
        <translation>Nouveaux&#xa0;: %1, pour vous&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what it answers</source>
        <translation>Afficher ce à quoi il répond</translation>
    </message>
    <message>
        <source>Fold the repeats again</source>
        <translation>Replier les répétitions</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n repeats</source>
        <translation>
            <numerusform>Afficher %n répétition</numerusform>
            <numerusform>Afficher les %n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what was said</source>
        <translation>Copier ce qui a été dit</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>A line of %1, hidden</source>
        <translation>Un message de %1, masqué</translation>
    </message>
    <message>
        <source>A line of %1, folded</source>
        <translation>Un message de %1, replié</translation>
    </message>
    <message>
        <source>%1, highlighted</source>
        <translation>%1, surligné</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
</context>
<context>
    <name>partyline::FirstRooms</name>
    <message>
        <source>Find a room, paste a link</source>
        <translation>Recherchez un salon, collez un lien</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>Salons à rejoindre</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>En direct&#xa0;: %1</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>tel que saisi</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>open already</source>
        <translation>déjà ouvert</translation>
    </message>
    <message>
        <source>Nobody is signed in yet. Go back for that, or go on: rooms can be joined at any time with Ctrl+T.</source>
        <translation>Aucun compte n’est encore connecté. Revenez en arrière pour cela, ou continuez&#xa0;: les salons peuvent être rejoints à tout moment avec Ctrl+T.</translation>
    </message>
    <message>
        <source>Asking for rooms…</source>
        <translation>Demande des salons en cours…</translation>
    </message>
    <message>
        <source>No rooms yet.</source>
        <translation>Pas encore de salons.</translation>
    </message>
    <message>
        <source>No room has these words. A link to one can be pasted.</source>
        <translation>Aucun salon ne contient ces mots. Vous pouvez coller un lien vers un salon.</translation>
    </message>
</context>
<context>
    <name>partyline::FirstSteps</name>
    <message>
        <source>Welcome to Partyline</source>
        <translation>Bienvenue dans Partyline</translation>
    </message>
    <message>
        <source>Where do you spend your evenings?</source>
        <translation>Où passez-vous vos soirées&#xa0;?</translation>
    </message>
    <message>
        <source>Choose any. Nothing is sent over the network before you press a button for it.</source>
        <translation>Choisissez ce que vous voulez. Rien ne part sur le réseau avant que vous n’appuyiez sur un bouton pour cela.</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>Salons DJ</translation>
    </message>
    <message>
        <source>plug.dj and compatible servers: chat, votes, wait list</source>
        <translation>plug.dj et serveurs compatibles&#xa0;: chat, votes, file d’attente</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Directs</translation>
    </message>
    <message>
        <source>Floatplane: chatter, emotes, polls</source>
        <translation>Floatplane&#xa0;: chat, emotes, sondages</translation>
    </message>
    <message>
        <source>Just let me look</source>
        <translation>Je veux juste regarder</translation>
    </message>
    <message>
        <source>Practice rooms on this computer, with believable people</source>
        <translation>Salons d’entraînement sur cet ordinateur, avec des personnes crédibles</translation>
    </message>
    <message>
        <source>First steps status</source>
        <translation>État des premiers pas</translation>
    </message>
    <message>
        <source>Import settings from another computer</source>
        <translation>Importer les réglages d’un autre ordinateur</translation>
    </message>
    <message>
        <source>As a guest</source>
        <translation>En tant qu’invité</translation>
    </message>
    <message>
        <source>Sign in, or stay a guest</source>
        <translation>Se connecter ou rester invité</translation>
    </message>
    <message>
        <source>Secrets rest in the desktop keyring and nowhere else.</source>
        <translation>Les secrets sont gardés dans le trousseau du bureau et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>plug.dj or a compatible server</source>
        <translation>plug.dj ou un serveur compatible</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Floatplane</source>
        <translation>Floatplane</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Serveur d’entraînement</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>As a guest you can read DJ rooms. You cannot talk, vote or join the wait list.</source>
        <translation>En tant qu’invité, vous pouvez lire les salons DJ. Vous ne pouvez ni parler, ni voter, ni rejoindre la file d’attente.</translation>
    </message>
    <message>
        <source>Pick your first rooms</source>
        <translation>Choisissez vos premiers salons</translation>
    </message>
    <message>
        <source>More can be joined at any time with Ctrl+T.</source>
        <translation>Vous pourrez en rejoindre d’autres à tout moment avec Ctrl+T.</translation>
    </message>
    <message>
        <source>When should we tap your shoulder?</source>
        <translation>Quand faut-il vous taper sur l’épaule&#xa0;?</translation>
    </message>
    <message>
        <source>Try it now, so that you know it works.</source>
        <translation>Essayez maintenant, pour savoir que cela marche.</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Notification d’essai</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>État des notifications</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>Continuer dans la zone de notification quand je ferme la fenêtre</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Skips all steps. They stand in the Help menu, too.</source>
        <translation>Saute toutes les étapes. Elles se trouvent aussi dans le menu «&#xa0;Aide&#xa0;».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>un invité</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>No account needed</source>
        <translation>Aucun compte nécessaire</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message numerus="yes">
        <source>Join %n rooms</source>
        <translation>
            <numerusform>Rejoindre %n salon</numerusform>
            <numerusform>Rejoindre %n salons</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Shown by your desktop, as all others will be.</source>
        <translation>Affichée par votre bureau, comme le seront toutes les autres.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <source>Start at log-in, minimised</source>
        <translation>Démarrer réduit à l’ouverture de session</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneAccount</name>
    <message>
        <source>The stored sign-in cannot be read. Sign in again.</source>
        <translation>La connexion enregistrée est illisible. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Floatplane has no guests. Sign in with an account.</source>
        <translation>Floatplane n’a pas d’invités. Connectez-vous avec un compte.</translation>
    </message>
    <message>
        <source>This server has no sign-in with a password. Use the device code or a session cookie.</source>
        <translation>Ce serveur n’offre pas de connexion par mot de passe. Utilisez le code d’appareil ou un cookie de session.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>This server wants a captcha solved, which Partyline cannot show. Sign in with the device code or a session cookie.</source>
        <translation>Ce serveur demande de résoudre un captcha, que Partyline ne peut pas afficher. Connectez-vous avec le code d’appareil ou un cookie de session.</translation>
    </message>
    <message>
        <source>The two-factor code is wrong. Enter the one that is shown now.</source>
        <translation>Le code de double authentification est incorrect. Saisissez celui qui s’affiche maintenant.</translation>
    </message>
    <message>
        <source>This Floatplane session is not signed in any more. Sign in again.</source>
        <translation>Cette session Floatplane n’est plus valable. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your Floatplane session has expired. Sign in again.</source>
        <translation>Votre session Floatplane a expiré. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your Floatplane sign-in has run out. Sign in again.</source>
        <translation>Votre connexion à Floatplane a expiré. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>You signed out.</source>
        <translation>Vous vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>That session is %1&apos;s. Paste one of %2.</source>
        <translation>Cette session est celle de %1. Collez-en une de %2.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneChat</name>
    <message>
        <source>The server has no livestream chat at the moment.</source>
        <translation>Le serveur n’a pas de chat de direct pour l’instant.</translation>
    </message>
    <message>
        <source>This server has no livestream chat that Partyline knows.</source>
        <translation>Ce serveur n’a pas de chat de direct connu de Partyline.</translation>
    </message>
    <message>
        <source>The chat did not let this sign-in in. With the session cookie of a browser it may; you stay signed in.</source>
        <translation>Le chat n’a pas accepté cette connexion. Avec le cookie de session d’un navigateur, cela marchera peut-être&#xa0;; vous restez connecté.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneController</name>
    <message>
        <source>You signed out.</source>
        <translation>Vous vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in to join.</source>
        <translation>Vous n’êtes pas connecté. Connectez-vous pour entrer.</translation>
    </message>
    <message>
        <source>You left the chat.</source>
        <translation>Vous avez quitté le chat.</translation>
    </message>
    <message>
        <source>There is no connection to the chat now.</source>
        <translation>Pas de connexion au chat pour l’instant.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n character(s).</source>
        <translation>
            <numerusform>Trop long de %n caractère.</numerusform>
            <numerusform>Trop long de %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneNotices</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message numerus="yes">
        <source>%n videos</source>
        <translation>
            <numerusform>%n vidéo</numerusform>
            <numerusform>%n vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message numerus="yes">
        <source>%n audio files</source>
        <translation>
            <numerusform>%n fichier audio</numerusform>
            <numerusform>%n fichiers audio</numerusform>
        </translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>galerie</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneOAuth</name>
    <message>
        <source>The sign-in server names another server to send secrets to.</source>
        <translation>Le serveur de connexion désigne un autre serveur auquel envoyer des secrets.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device.</source>
        <translation>La connexion a été refusée sur l’autre appareil.</translation>
    </message>
    <message>
        <source>The code has run out before it was entered. Ask for a new one.</source>
        <translation>Le code a expiré avant d’être saisi. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The sign-in server does not accept this client id. Enter the one that was given to you, or sign in with a session cookie.</source>
        <translation>Le serveur de connexion n’accepte pas cet identifiant client. Saisissez celui qui vous a été donné, ou connectez-vous avec un cookie de session.</translation>
    </message>
    <message>
        <source>Your Floatplane sign-in has run out. Sign in again.</source>
        <translation>Votre connexion à Floatplane a expiré. Reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneOutbox</name>
    <message>
        <source>The connection was lost before the server confirmed this line.</source>
        <translation>La connexion a été perdue avant que le serveur confirme ce message.</translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. You can write again in %n second(s).</source>
        <translation>
            <numerusform>C’était trop rapide. Vous pourrez écrire de nouveau dans %n seconde.</numerusform>
            <numerusform>C’était trop rapide. Vous pourrez écrire de nouveau dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last lines are still on their way.</source>
        <translation>Vos derniers messages sont encore en route.</translation>
    </message>
    <message>
        <source>The server did not confirm this line. It may or may not be there.</source>
        <translation>Le serveur n’a pas confirmé ce message. Il est peut-être arrivé, peut-être pas.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Il n’y a pas de connexion.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplanePollBook</name>
    <message>
        <source>%1 (a kind of poll that Partyline does not know)</source>
        <translation>%1 (un genre de sondage que Partyline ne connaît pas)</translation>
    </message>
    <message>
        <source>This poll is over.</source>
        <translation>Ce sondage est terminé.</translation>
    </message>
    <message>
        <source>You have voted in this poll already.</source>
        <translation>Vous avez déjà voté dans ce sondage.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplanePollModeration</name>
    <message>
        <source>Ask something.</source>
        <translation>Posez une question.</translation>
    </message>
    <message numerus="yes">
        <source>The question is too long by %n character(s).</source>
        <translation>
            <numerusform>La question est trop longue de %n caractère.</numerusform>
            <numerusform>La question est trop longue de %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n option(s).</source>
        <translation>
            <numerusform>Donnez au moins %n option.</numerusform>
            <numerusform>Donnez au moins %n options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n option(s).</source>
        <translation>
            <numerusform>Donnez au plus %n option.</numerusform>
            <numerusform>Donnez au plus %n options.</numerusform>
        </translation>
    </message>
    <message>
        <source>Option %1 is empty.</source>
        <translation>L’option %1 est vide.</translation>
    </message>
    <message>
        <source>Option %1 is longer than %2 characters.</source>
        <translation>L’option %1 dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>Option %1 is there twice.</source>
        <translation>L’option %1 figure deux fois.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneSocket</name>
    <message>
        <source>There is no connection.</source>
        <translation>Il n’y a pas de connexion.</translation>
    </message>
</context>
<context>
    <name>partyline::FloodRoom</name>
    <message>
        <source>Flood test</source>
        <translation>Test de charge</translation>
    </message>
    <message>
        <source>A test room: its lines are made up on this computer.</source>
        <translation>Un salon de test&#xa0;: ses messages sont inventés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This is a test. Its lines are made up on this computer, nobody said them, and nobody hears you.</source>
        <translation>Ceci est un test. Ses messages sont inventés sur cet ordinateur, personne ne les a dits et personne ne vous entend.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
</context>
<context>
    <name>partyline::FriendsModel</name>
    <message>
        <source>Would like to be your friends</source>
        <translation>Souhaitent devenir vos amis</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>demande reçue</translation>
    </message>
    <message>
        <source>in the lobby</source>
        <translation>dans le hall</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n personne</numerusform>
            <numerusform>%1, %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FriendsWindow</name>
    <message>
        <source>Friends of %1</source>
        <translation>Amis de %1</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amis</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Friends status</source>
        <translation>État des amis</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Join their room</source>
        <translation>Rejoindre son salon</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Lines of these people are hidden in every DJ room of this account.</source>
        <translation>Les messages de ces personnes sont masqués dans tous les salons DJ de ce compte.</translation>
    </message>
    <message>
        <source>Ignored people</source>
        <translation>Personnes ignorées</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Ne plus ignorer</translation>
    </message>
    <message>
        <source>Guests have no friends. Sign in with an account.</source>
        <translation>Les invités n’ont pas d’amis. Connectez-vous avec un compte.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>No friends here yet. Ask somebody: their card in a room has the button.</source>
        <translation>Pas encore d’amis ici. Demandez à quelqu’un&#xa0;: sa fiche dans un salon a le bouton.</translation>
    </message>
    <message>
        <source>Your friends could not be fetched: %1</source>
        <translation>Vos amis n’ont pas pu être récupérés&#xa0;: %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>They are in no room now.</source>
        <translation>Cette personne n’est dans aucun salon pour l’instant.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Choisissez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Envoyé, pas encore confirmé</translation>
    </message>
</context>
<context>
    <name>partyline::GrabMenu</name>
    <message>
        <source>Grab into</source>
        <translation>Grab dans</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>Jouer depuis</translation>
    </message>
    <message>
        <source>Your playlists are being fetched…</source>
        <translation>Récupération de vos playlists…</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Nouvelle playlist…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (active, %2)</source>
        <translation>%1 (active, %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You have no playlists yet.</source>
        <translation>Vous n’avez pas encore de playlist.</translation>
    </message>
</context>
<context>
    <name>partyline::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>To where you were before</source>
        <translation>Là où vous étiez avant</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>Rechercher dans le manuel (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texte du manuel</translation>
    </message>
    <message>
        <source>The manual does not say &quot;%1&quot;.</source>
        <translation>Le manuel ne contient pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Opens %1 in your browser</source>
        <translation>Ouvre %1 dans votre navigateur</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the one before, Alt+Left goes back</source>
        <translation>Entrée trouve l’occurrence suivante, Shift+Entrée la précédente, Alt+Gauche revient en arrière</translation>
    </message>
    <message>
        <source>To where you went back from</source>
        <translation>Là d’où vous êtes revenu</translation>
    </message>
</context>
<context>
    <name>partyline::HistoryDialog</name>
    <message>
        <source>What history keeps</source>
        <translation>Ce que l’historique garde</translation>
    </message>
    <message>
        <source>Keep lines for</source>
        <translation>Garder les lignes</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>sans limite de taille</translation>
    </message>
    <message>
        <source> MB</source>
        <translation>&#xa0;Mo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Rooms in history</source>
        <translation>Salons dans l’historique</translation>
    </message>
    <message>
        <source>Forget this room…</source>
        <translation>Oublier ce salon…</translation>
    </message>
    <message>
        <source>%1, %2 lines, last on %3</source>
        <translation>%1, %2 lignes, dernière le %3</translation>
    </message>
    <message>
        <source>A practice room: kept for a day</source>
        <translation>Un salon d’entraînement&#xa0;: gardé un jour</translation>
    </message>
    <message>
        <source>%1 lines, %2 on this computer, in %3.</source>
        <translation>%1 lignes, %2 sur cet ordinateur, dans %3.</translation>
    </message>
    <message>
        <source>Forget what is more?</source>
        <translation>Oublier ce qui dépasse&#xa0;?</translation>
    </message>
    <message>
        <source>Lines that are older or more than this are deleted now, and from now on. They cannot be brought back.</source>
        <translation>Les lignes plus anciennes ou au-delà de cette taille sont supprimées maintenant, et à l’avenir. Elles ne peuvent pas être rétablies.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Forget this room?</source>
        <translation>Oublier ce salon&#xa0;?</translation>
    </message>
    <message>
        <source>All %1 lines of %2 are deleted from this computer. They cannot be brought back.</source>
        <translation>Les %1 lignes de %2 sont toutes supprimées de cet ordinateur. Elles ne peuvent pas être rétablies.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Choose a room first.</source>
        <translation>Choisissez d’abord un salon.</translation>
    </message>
</context>
<context>
    <name>partyline::HistoryWriter</name>
    <message>
        <source>Partyline ended before the server confirmed it.</source>
        <translation>Partyline s’est fermé avant que le serveur confirme.</translation>
    </message>
    <message>
        <source>The history file was damaged. It was set aside as %1, and a new one begun.</source>
        <translation>Le fichier d’historique était endommagé. Il a été mis de côté sous %1, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The history file is damaged and cannot be set aside. Move %1 away.</source>
        <translation>Le fichier d’historique est endommagé et ne peut pas être mis de côté. Déplacez %1 ailleurs.</translation>
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
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 % of all</source>
        <translation>%1&#xa0;: %2, %3&#xa0;% du total</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émoji</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
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
        <translation>%1 · sauté</translation>
    </message>
    <message>
        <source>%1, played by %2: %3, %4, %5</source>
        <translation>%1, joué par %2&#xa0;: %3, %4, %5</translation>
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
        <translation>Joué</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Morceau</translation>
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
        <translation>Auditeurs</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Counting lines…</source>
        <translation>Comptage des lignes…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Insight status</source>
        <translation>État des statistiques</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Du – au</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Fitting columns</source>
        <translation>Colonnes adaptées</translation>
    </message>
    <message>
        <source>Lines a minute</source>
        <translation>Lignes par minute</translation>
    </message>
    <message>
        <source>Lines an hour</source>
        <translation>Lignes par heure</translation>
    </message>
    <message>
        <source>Lines a day</source>
        <translation>Lignes par jour</translation>
    </message>
    <message>
        <source>Lines a month</source>
        <translation>Lignes par mois</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 sous forme de tableau</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>Résultats des sondages</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Le graphique est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>The beginning must be before the end.</source>
        <translation>Le début doit précéder la fin.</translation>
    </message>
    <message>
        <source>History has no lines yet. Join a room: what is said from then on is counted here.</source>
        <translation>L’historique n’a pas encore de lignes. Rejoignez un salon&#xa0;: ce qui s’y dit dès lors est compté ici.</translation>
    </message>
    <message>
        <source>%1: %2 by %3, %4, %5</source>
        <translation>%1&#xa0;: %2 de %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poll(s)</source>
        <translation>
            <numerusform>%Ln sondage</numerusform>
            <numerusform>%Ln sondages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody said anything in this time.</source>
        <translation>Personne n’a rien dit pendant cette période.</translation>
    </message>
    <message>
        <source>No emotes were used in this time.</source>
        <translation>Aucune emote n’a été utilisée pendant cette période.</translation>
    </message>
    <message>
        <source>Livestreams have no tracks: they are for DJ rooms.</source>
        <translation>Les directs n’ont pas de morceaux&#xa0;: c’est l’affaire des salons DJ.</translation>
    </message>
    <message>
        <source>No track ended in this time while you were there.</source>
        <translation>Aucun morceau ne s’est terminé en votre présence pendant cette période.</translation>
    </message>
    <message>
        <source>No poll ended in this time while you were there.</source>
        <translation>Aucun sondage ne s’est terminé en votre présence pendant cette période.</translation>
    </message>
    <message>
        <source>DJ rooms have no polls: they are for livestreams.</source>
        <translation>Les salons DJ n’ont pas de sondages&#xa0;: c’est l’affaire des directs.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 dans %2, %3</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>L’image n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>partyline::InspectorWindow</name>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Polls and notifications</source>
        <translation>Sondages et notifications</translation>
    </message>
    <message>
        <source>What creators announce</source>
        <translation>Ce que les créateurs annoncent</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message numerus="yes">
        <source>waiting, next try in %n s</source>
        <translation>
            <numerusform>en attente, prochain essai dans %n s</numerusform>
            <numerusform>en attente, prochain essai dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>never open</source>
        <translation>jamais ouverte</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>ouverte depuis %1</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>coupée depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, %1</source>
        <translation>
            <numerusform>%Ln trame, %1</numerusform>
            <numerusform>%Ln trames, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière trame</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconnexions</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>No room is open, so there is no connection.</source>
        <translation>Aucun salon n’est ouvert, il n’y a donc pas de connexion.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies all of it as text, with the rooms&apos; names</source>
        <translation>Copie le tout comme texte, avec les noms des salons</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>partyline::JoinRoomDialog</name>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sign in first, then join a room.</source>
        <translation>Connectez-vous d’abord, puis rejoignez un salon.</translation>
    </message>
    <message>
        <source>None of your accounts is on that server. Sign in there first.</source>
        <translation>Aucun de vos comptes n’est sur ce serveur. Connectez-vous-y d’abord.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Choose a room or enter its address.</source>
        <translation>Choisissez un salon ou saisissez son adresse.</translation>
    </message>
</context>
<context>
    <name>partyline::KeyBook</name>
    <message>
        <source>Go to a room, a person or an action</source>
        <translation>Aller à un salon, une personne ou une action</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Rejoindre un salon</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Open the last closed tab again</source>
        <translation>Rouvrir le dernier onglet fermé</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Next pane: tree, tabs, feed, composer, panels</source>
        <translation>Volet suivant&#xa0;: arbre, onglets, fil, saisie, panneaux</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Mentions of all rooms</source>
        <translation>Mentions de tous les salons</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Mention suivante</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Mention précédente</translation>
    </message>
    <message>
        <source>Insight: charts of a room</source>
        <translation>Statistiques&#xa0;: graphiques d’un salon</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Hide and mute all</source>
        <translation>Tout masquer et couper le son</translation>
    </message>
    <message>
        <source>Stop all automation</source>
        <translation>Arrêter toute l’automatisation</translation>
    </message>
    <message>
        <source>Larger text in this room&apos;s feed</source>
        <translation>Texte plus grand dans le fil de ce salon</translation>
    </message>
    <message>
        <source>Smaller text in this room&apos;s feed</source>
        <translation>Texte plus petit dans le fil de ce salon</translation>
    </message>
    <message>
        <source>Usual text size in this room&apos;s feed</source>
        <translation>Taille de texte habituelle dans le fil de ce salon</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>Afficher ou masquer la barre de menus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Rechercher dans ce salon</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>Au message le plus récent</translation>
    </message>
    <message>
        <source>To where you stopped reading</source>
        <translation>Là où vous avez arrêté de lire</translation>
    </message>
    <message>
        <source>Let the feed stand still</source>
        <translation>Figer le fil</translation>
    </message>
    <message>
        <source>Emote picker</source>
        <translation>Sélecteur d’emotes</translation>
    </message>
    <message>
        <source>About this room</source>
        <translation>À propos de ce salon</translation>
    </message>
    <message>
        <source>Open the track or the stream in the browser</source>
        <translation>Ouvrir le morceau ou le direct dans le navigateur</translation>
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
        <translation>Faire un Grab du morceau</translation>
    </message>
    <message>
        <source>Join or leave the wait list</source>
        <translation>Rejoindre ou quitter la file d’attente</translation>
    </message>
    <message>
        <source>Skip your own track</source>
        <translation>Sauter votre propre morceau</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Move the person up</source>
        <translation>Monter la personne</translation>
    </message>
    <message>
        <source>Move the person down</source>
        <translation>Descendre la personne</translation>
    </message>
    <message>
        <source>Move the person to the top</source>
        <translation>Placer la personne en tête</translation>
    </message>
    <message>
        <source>Take the person off the wait list</source>
        <translation>Retirer la personne de la file d’attente</translation>
    </message>
    <message>
        <source>Polls of this session and their charts</source>
        <translation>Sondages de cette session et leurs graphiques</translation>
    </message>
    <message>
        <source>With a chat delay: what waits, while held</source>
        <translation>Avec un délai du chat&#xa0;: ce qui attend, tant que la touche est tenue</translation>
    </message>
    <message>
        <source>Play the stream in mpv</source>
        <translation>Lire le direct dans mpv</translation>
    </message>
    <message>
        <source>Play the stream in streamlink</source>
        <translation>Lire le direct dans streamlink</translation>
    </message>
    <message>
        <source>Open the line beside the current room</source>
        <translation>Ouvrir le message à côté du salon actuel</translation>
    </message>
    <message>
        <source>Open the line in its room</source>
        <translation>Ouvrir le message dans son salon</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Read, or unread again</source>
        <translation>Lu, ou de nouveau non lu</translation>
    </message>
    <message>
        <source>Take the lines out of the list</source>
        <translation>Retirer les messages de la liste</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Monter la règle</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Descendre la règle</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle playlist</translation>
    </message>
    <message>
        <source>Play from this playlist</source>
        <translation>Jouer à partir de cette playlist</translation>
    </message>
    <message>
        <source>Rename the playlist</source>
        <translation>Renommer la playlist</translation>
    </message>
    <message>
        <source>Delete the playlist</source>
        <translation>Supprimer la playlist</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Export as a file</source>
        <translation>Exporter dans un fichier</translation>
    </message>
    <message>
        <source>Load the playlists again</source>
        <translation>Recharger les playlists</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close the playlists</source>
        <translation>Fermer les playlists</translation>
    </message>
    <message>
        <source>Move tracks to the top</source>
        <translation>Placer des morceaux en tête</translation>
    </message>
    <message>
        <source>Move tracks up</source>
        <translation>Monter des morceaux</translation>
    </message>
    <message>
        <source>Move tracks down</source>
        <translation>Descendre des morceaux</translation>
    </message>
    <message>
        <source>Move tracks to the end</source>
        <translation>Placer des morceaux à la fin</translation>
    </message>
    <message>
        <source>Change author and title</source>
        <translation>Modifier l’auteur et le titre</translation>
    </message>
    <message>
        <source>Remove tracks from the playlist</source>
        <translation>Retirer des morceaux de la playlist</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Onglet %1</translation>
    </message>
    <message>
        <source>Vote for option %1</source>
        <translation>Voter pour l’option %1</translation>
    </message>
    <message>
        <source>Press a key first.</source>
        <translation>Appuyez d’abord sur une touche.</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Use it with Ctrl or Alt.</source>
        <translation>%1 sert à écrire. Utilisez cette touche avec Ctrl ou Alt.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n keys already. Take one away first.</source>
        <translation>
            <numerusform>Il y a déjà %n raccourci pour cela. Retirez-en d’abord un.</numerusform>
            <numerusform>Il y a déjà %n raccourcis pour cela. Retirez-en d’abord un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>Dans un salon</translation>
    </message>
    <message>
        <source>In a DJ room</source>
        <translation>Dans un salon DJ</translation>
    </message>
    <message>
        <source>In a livestream</source>
        <translation>Dans un direct</translation>
    </message>
    <message>
        <source>In the wait list</source>
        <translation>Dans la file d’attente</translation>
    </message>
    <message>
        <source>In the search window</source>
        <translation>Dans la fenêtre de recherche</translation>
    </message>
    <message>
        <source>In the list of mentions</source>
        <translation>Dans la liste des mentions</translation>
    </message>
    <message>
        <source>In the list of rules</source>
        <translation>Dans la liste des règles</translation>
    </message>
    <message>
        <source>In the playlists window</source>
        <translation>Dans la fenêtre des playlists</translation>
    </message>
    <message>
        <source>In the tracks of a playlist</source>
        <translation>Dans les morceaux d’une playlist</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Find a line that you sent</source>
        <translation>Rechercher un message envoyé</translation>
    </message>
    <message>
        <source>Pane to the left</source>
        <translation>Volet de gauche</translation>
    </message>
    <message>
        <source>Pane to the right</source>
        <translation>Volet de droite</translation>
    </message>
    <message>
        <source>Pane above</source>
        <translation>Volet du dessus</translation>
    </message>
    <message>
        <source>Pane below</source>
        <translation>Volet du dessous</translation>
    </message>
    <message>
        <source>Everything in one feed</source>
        <translation>Tout dans un seul fil</translation>
    </message>
    <message>
        <source>The room into a window of its own</source>
        <translation>Le salon dans une fenêtre à part</translation>
    </message>
    <message>
        <source>Tab towards the start</source>
        <translation>Onglet vers le début</translation>
    </message>
    <message>
        <source>Tab towards the end</source>
        <translation>Onglet vers la fin</translation>
    </message>
    <message>
        <source>Fold the sidebar to icons</source>
        <translation>Réduire la barre latérale aux icônes</translation>
    </message>
</context>
<context>
    <name>partyline::KeyTree</name>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Choisi par vous</translation>
    </message>
</context>
<context>
    <name>partyline::KeysPage</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation>Tous les raccourcis sont de nouveau ceux d’origine.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Find an action, a key or a place</source>
        <translation>Recherchez une action, un raccourci ou un endroit</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Press the key, or up to four one after another</source>
        <translation>Appuyez sur la touche, ou jusqu’à quatre à la suite</translation>
    </message>
    <message>
        <source>As one more</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>The action keeps the keys that it has</source>
        <translation>L’action garde les raccourcis qu’elle a</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Raccourcis d’origine</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Tous les raccourcis d’origine</translation>
    </message>
    <message>
        <source>Every action gets the keys back that it came with</source>
        <translation>Chaque action retrouve les raccourcis qu’elle avait à l’origine</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>Nouveau raccourci pour «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>Choisissez une action ci-dessus.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le prendre</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1 est pris</translation>
    </message>
    <message>
        <source>It belongs to %1, which would lose it.</source>
        <translation>Ce raccourci appartient à %1, qui le perdrait.</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>raccourcis clavier touches hotkeys</translation>
    </message>
</context>
<context>
    <name>partyline::Layout</name>
    <message>
        <source>A newer Partyline wrote it.</source>
        <translation>Une version plus récente de Partyline l’a écrit.</translation>
    </message>
    <message>
        <source>It holds no layout.</source>
        <translation>Il ne contient pas de disposition.</translation>
    </message>
</context>
<context>
    <name>partyline::LayoutDesk</name>
    <message>
        <source>What stands where cannot be kept.</source>
        <translation>La disposition des salons ne peut pas être conservée.</translation>
    </message>
    <message>
        <source>What stood where cannot be read, and is left alone.</source>
        <translation>La disposition des salons est illisible&#xa0;; on n’y touche pas.</translation>
    </message>
    <message>
        <source>%1: %2 This run keeps nothing of it.</source>
        <translation>%1&#xa0;: %2 Cette fois-ci, rien n’en est conservé.</translation>
    </message>
    <message>
        <source>The copy cannot be read any more.</source>
        <translation>La copie n’est plus lisible.</translation>
    </message>
    <message>
        <source>The damaged file could not be given another name.</source>
        <translation>Le fichier endommagé n’a pas pu être renommé.</translation>
    </message>
    <message>
        <source>It is left alone, and this run keeps nothing of what stands where.</source>
        <translation>On n’y touche pas, et cette fois-ci la disposition n’est pas conservée.</translation>
    </message>
</context>
<context>
    <name>partyline::LayoutRepairDialog</name>
    <message>
        <source>Rooms and windows of the last run</source>
        <translation>Salons et fenêtres de la dernière fois</translation>
    </message>
    <message>
        <source>The file that says which rooms stood where is damaged.</source>
        <translation>Le fichier qui dit où se trouvaient les salons est endommagé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no copy of an earlier state. The damaged file is kept under another name; accounts, drafts and history are not touched.</source>
        <translation>Il n’y a pas de copie d’un état antérieur. Le fichier endommagé est gardé sous un autre nom&#xa0;; comptes, brouillons et historique restent intacts.</translation>
    </message>
    <message>
        <source>Choose an earlier state. The damaged file is kept under another name; accounts, drafts and history are not touched.</source>
        <translation>Choisissez un état antérieur. Le fichier endommagé est gardé sous un autre nom&#xa0;; comptes, brouillons et historique restent intacts.</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>États antérieurs</translation>
    </message>
    <message>
        <source>%1
%2 in %3</source>
        <translation>%1
%2 dans %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n salon</numerusform>
            <numerusform>%n salons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabs</source>
        <translation>
            <numerusform>%n onglet</numerusform>
            <numerusform>%n onglets</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Commencer à vide</translation>
    </message>
</context>
<context>
    <name>partyline::LiveMark</name>
    <message>
        <source>Live since %1</source>
        <translation>En direct depuis %1</translation>
    </message>
    <message>
        <source>Live, asked at %1</source>
        <translation>En direct, vérifié à %1</translation>
    </message>
    <message>
        <source>Not on air, asked at %1</source>
        <translation>Pas à l’antenne, vérifié à %1</translation>
    </message>
    <message>
        <source>Whether it is on air is not known: %1</source>
        <translation>On ne sait pas si le direct est à l’antenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking whether it is on air</source>
        <translation>Vérification du direct en cours</translation>
    </message>
    <message>
        <source>Whether it is on air was not asked yet</source>
        <translation>Direct pas encore vérifié</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>À l’antenne</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN DIRECT</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <translation>EN DIRECT %1</translation>
    </message>
</context>
<context>
    <name>partyline::LookDesk</name>
    <message>
        <source>The theme %1 is gone.</source>
        <translation>Le thème %1 n’est plus là.</translation>
    </message>
    <message>
        <source>The colours stay as they are. Choose another theme in the settings.</source>
        <translation>Les couleurs restent telles quelles. Choisissez un autre thème dans les réglages.</translation>
    </message>
    <message>
        <source>The theme %1 cannot be used.</source>
        <translation>Le thème %1 ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>%1 The colours stay as they were.</source>
        <translation>%1 Les couleurs restent telles qu’elles étaient.</translation>
    </message>
</context>
<context>
    <name>partyline::LookPage</name>
    <message>
        <source>Theme of your own</source>
        <translation>Thème à vous</translation>
    </message>
    <message>
        <source>Used in place of the one above. It follows its file as you save it.</source>
        <translation>Utilisé à la place du précédent. Il suit son fichier à chaque enregistrement.</translation>
    </message>
    <message>
        <source>colours json file custom</source>
        <translation>couleurs json fichier personnalisé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (inutilisable)</translation>
    </message>
    <message>
        <source>State of the theme</source>
        <translation>État du thème</translation>
    </message>
    <message>
        <source>The file cannot be used. %1</source>
        <translation>Le fichier ne peut pas être utilisé. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n colours could not be read (WCAG AA) and were made lighter or darker:</source>
        <translation>
            <numerusform>%n couleur était illisible (WCAG AA) et a été éclaircie ou assombrie&#xa0;:</numerusform>
            <numerusform>%n couleurs étaient illisibles (WCAG AA) et ont été éclaircies ou assombries&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a theme of your own</source>
        <translation>Commencer un thème à vous</translation>
    </message>
    <message>
        <source>Writes the colours that you see now into a file, for any text editor.</source>
        <translation>Écrit les couleurs affichées dans un fichier, pour n’importe quel éditeur de texte.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>Créer un fichier</translation>
    </message>
    <message>
        <source>create edit new copy</source>
        <translation>créer modifier nouveau copie</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>The file was not written. %1</source>
        <translation>Le fichier n’a pas été écrit. %1</translation>
    </message>
    <message>
        <source>Folder of themes</source>
        <translation>Dossier des thèmes</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>directory files</source>
        <translation>dossier répertoire fichiers</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>Celui du thème</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Of buttons, selections and marks. Each is as easy to read as the theme&apos;s own.</source>
        <translation>Des boutons, sélections et marques. Chacune est aussi lisible que celle du thème.</translation>
    </message>
    <message>
        <source>colour highlight</source>
        <translation>couleur accent surlignage</translation>
    </message>
    <message>
        <source>Size and fonts</source>
        <translation>Taille et polices</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de tout</translation>
    </message>
    <message>
        <source>On top of what the desktop enlarges by itself.</source>
        <translation>En plus de ce que le bureau agrandit de lui-même.</translation>
    </message>
    <message>
        <source>zoom scale large dpi</source>
        <translation>zoom échelle agrandir dpi</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>family typeface letters</source>
        <translation>famille caractères lettres</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>Celle du bureau</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille de la police</translation>
    </message>
    <message>
        <source>text letters</source>
        <translation>texte lettres</translation>
    </message>
    <message>
        <source> px</source>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>celle du bureau</translation>
    </message>
    <message>
        <source>Fixed-width font</source>
        <translation>Police à chasse fixe</translation>
    </message>
    <message>
        <source>For codes and cookies.</source>
        <translation>Pour les codes et les cookies.</translation>
    </message>
    <message>
        <source>monospace</source>
        <translation>chasse fixe monospace</translation>
    </message>
    <message>
        <source>Times of lines in the fixed-width font</source>
        <translation>Heures des messages dans la police à chasse fixe</translation>
    </message>
    <message>
        <source>monospace clock</source>
        <translation>chasse fixe monospace heure</translation>
    </message>
    <message>
        <source>Emoji font</source>
        <translation>Police des emojis</translation>
    </message>
    <message>
        <source>smileys</source>
        <translation>smileys émoticônes</translation>
    </message>
    <message>
        <source>What the system picks</source>
        <translation>Au choix du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Also of dates and numbers, and of the direction of reading.</source>
        <translation>Aussi pour les dates, les nombres et le sens de lecture.</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>traduction langue locale</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
</context>
<context>
    <name>partyline::MainWindow</name>
    <message>
        <source>%1 – Partyline</source>
        <translation>%1 – Partyline</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>tout lu</translation>
    </message>
    <message>
        <source>No other room is open</source>
        <translation>Aucun autre salon n’est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was closed</source>
        <translation>Rien n’a été fermé</translation>
    </message>
    <message>
        <source>%1, where it stood</source>
        <translation>%1, là où il était</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Quitter le salon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>partyline::MaintenanceBanner</name>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>The site goes down for maintenance any moment.</source>
        <translation>Le site passe en maintenance d’un moment à l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>The site goes down for maintenance in %n minutes.</source>
        <translation>
            <numerusform>Le site passe en maintenance dans %n minute.</numerusform>
            <numerusform>Le site passe en maintenance dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site goes down for maintenance within a minute.</source>
        <translation>Le site passe en maintenance dans moins d’une minute.</translation>
    </message>
</context>
<context>
    <name>partyline::MediaLookUp</name>
    <message>
        <source>%1 did not say what this is.</source>
        <translation>%1 n’a pas dit ce que c’est.</translation>
    </message>
</context>
<context>
    <name>partyline::MentionBook</name>
    <message>
        <source>The mentions of earlier runs were written by a newer Partyline. New ones are kept until you quit.</source>
        <translation>Les mentions des sessions précédentes ont été écrites par une version plus récente de Partyline. Les nouvelles sont gardées jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs cannot be read (%1). New ones are kept until you quit.</source>
        <translation>Les mentions des sessions précédentes sont illisibles (%1). Les nouvelles sont gardées jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs are damaged and cannot be set aside. Move %1 away.</source>
        <translation>Les mentions des sessions précédentes sont endommagées et ne peuvent pas être mises de côté. Déplacez %1 ailleurs.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs were damaged. They were set aside as %1.</source>
        <translation>Les mentions des sessions précédentes étaient endommagées. Elles ont été mises de côté sous %1.</translation>
    </message>
    <message>
        <source>Mentions cannot be kept: %1</source>
        <translation>Les mentions ne peuvent pas être conservées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>partyline::MentionDesk</name>
    <message>
        <source>Mentions are in trouble.</source>
        <translation>Problème avec les mentions.</translation>
    </message>
    <message>
        <source>The room is not open. Open it to answer.</source>
        <translation>Le salon n’est pas ouvert. Ouvrez-le pour répondre.</translation>
    </message>
    <message>
        <source>The room is not connected now.</source>
        <translation>Le salon n’est pas connecté pour l’instant.</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>En route vers %1.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>%1 It waits in %2.</source>
        <translation>%1 Votre réponse attend dans %2.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Envoyé à %1.</translation>
    </message>
    <message>
        <source>Nobody has mentioned you yet.</source>
        <translation>Personne ne vous a encore mentionné.</translation>
    </message>
    <message>
        <source>There is no newer mention.</source>
        <translation>Il n’y a pas de mention plus récente.</translation>
    </message>
    <message>
        <source>There is no older mention.</source>
        <translation>Il n’y a pas de mention plus ancienne.</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>Le salon ne peut pas être ouvert.</translation>
    </message>
</context>
<context>
    <name>partyline::MentionsDelegate</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n non lue</numerusform>
            <numerusform>%1, %n non lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MentionsModel</name>
    <message>
        <source>Nobody by name</source>
        <translation>Sans auteur</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lue</numerusform>
            <numerusform>%n non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>may answer “%1”</source>
        <translation>répond peut-être à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>vous mentionne</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
</context>
<context>
    <name>partyline::MentionsWindow</name>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Mentions status</source>
        <translation>État des mentions</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Answers to me</source>
        <translation>Réponses pour moi</translation>
    </message>
    <message>
        <source>Found by rules</source>
        <translation>Trouvées par des règles</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Par salon</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Only unread</source>
        <translation>Non lues seulement</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Open in room</source>
        <translation>Ouvrir dans le salon</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Lue ou non lue</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>The newest %1 are kept on this computer.</source>
        <translation>Les %1 plus récentes sont conservées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is kept on disk: mentions last until you quit.</source>
        <translation>Rien n’est conservé sur le disque&#xa0;: les mentions durent jusqu’à ce que vous quittiez.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread.</source>
        <translation>
            <numerusform>%n non lue.</numerusform>
            <numerusform>%n non lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>All read.</source>
        <translation>Tout lu.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a line to answer it.</source>
        <translation>Choisissez un message pour y répondre.</translation>
    </message>
    <message>
        <source>Nothing can be answered here.</source>
        <translation>Il n’y a rien à quoi répondre ici.</translation>
    </message>
    <message>
        <source>Reply to %1 in %2</source>
        <translation>Répondre à %1 dans %2</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>Add a rule with words to look out for</source>
        <translation>Ajouter une règle avec des mots à surveiller</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>Essayer une notification</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation>Personne ne vous a mentionné</translation>
    </message>
    <message>
        <source>Lines that mention you, answer you, or are found by a rule that notifies come here from all rooms, also while you are away.</source>
        <translation>Les messages qui vous mentionnent, vous répondent ou que trouve une règle qui notifie arrivent ici de tous les salons, même en votre absence.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Rien de tel</translation>
    </message>
    <message>
        <source>Other lines are left out by what you chose above.</source>
        <translation>D’autres messages sont écartés par votre choix ci-dessus.</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>Tous sont lus.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
</context>
<context>
    <name>partyline::ModerationDesk</name>
    <message>
        <source>Moderate</source>
        <translation>Modérer</translation>
    </message>
    <message>
        <source>Delete this line…</source>
        <translation>Supprimer ce message…</translation>
    </message>
    <message>
        <source>Unmute…</source>
        <translation>Rendre la parole…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Retirer la parole…</translation>
    </message>
    <message>
        <source>Ban from the wait list…</source>
        <translation>Bannir de la file d’attente…</translation>
    </message>
    <message>
        <source>Ban from the room…</source>
        <translation>Bannir du salon…</translation>
    </message>
    <message>
        <source>Skip their track…</source>
        <translation>Sauter son morceau…</translation>
    </message>
    <message>
        <source>Take out of the booth…</source>
        <translation>Retirer des platines…</translation>
    </message>
    <message>
        <source>%1 is not in the room.</source>
        <translation>%1 n’est pas dans le salon.</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>Mettre dans la file d’attente…</translation>
    </message>
    <message>
        <source>They are first already.</source>
        <translation>Cette personne est déjà en tête.</translation>
    </message>
    <message>
        <source>They are last already.</source>
        <translation>Cette personne est déjà en dernière place.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Placer en tête</translation>
    </message>
    <message>
        <source>Take off the wait list…</source>
        <translation>Retirer de la file d’attente…</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>Retirer le rôle…</translation>
    </message>
    <message>
        <source>Make them %1…</source>
        <translation>Donner le rôle&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Hand the room over…</source>
        <translation>Céder le salon…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n selected lines…</source>
        <translation>
            <numerusform>Supprimer %n message sélectionné…</numerusform>
            <numerusform>Supprimer %n messages sélectionnés…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Really hand the room over to %1? You cannot take it back.</source>
        <translation>Vraiment céder le salon à %1&#xa0;? Vous ne pourrez pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Personne n’est aux platines.</translation>
    </message>
    <message>
        <source>&amp;Take everybody off it as well</source>
        <translation>Vider &amp;aussi la file</translation>
    </message>
    <message>
        <source>There is no line that you can delete.</source>
        <translation>Il n’y a pas de message que vous puissiez supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Supprimer des messages</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n lines of %1: they disappear for everybody and cannot be brought back. Moderators still see them, marked with your name.</source>
        <translation>
            <numerusform>Supprimer %n message de %1&#xa0;: il disparaît pour tout le monde et ne peut pas être rétabli. Les modérateurs le voient encore, marqué de votre nom.</numerusform>
            <numerusform>Supprimer %n messages de %1&#xa0;: ils disparaissent pour tout le monde et ne peuvent pas être rétablis. Les modérateurs les voient encore, marqués de votre nom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MprisDesk</name>
    <message>
        <source>%1 plays it</source>
        <translation>%1 est aux platines</translation>
    </message>
</context>
<context>
    <name>partyline::NewPollDialog</name>
    <message>
        <source>New poll</source>
        <translation>Nouveau sondage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <translation>Jusqu’à sa clôture</translation>
    </message>
    <message>
        <source>Poll status</source>
        <translation>État du sondage</translation>
    </message>
    <message>
        <source>Open poll</source>
        <translation>Ouvrir le sondage</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>&amp;Options, one a line</source>
        <translation>&amp;Options, une par ligne</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>Opening the poll.</source>
        <translation>Ouverture du sondage.</translation>
    </message>
</context>
<context>
    <name>partyline::NoticeBook</name>
    <message>
        <source>The notifications of earlier runs cannot be read (%1). Nothing new is kept.</source>
        <translation>Les notifications des sessions précédentes sont illisibles (%1). Rien de nouveau n’est conservé.</translation>
    </message>
    <message>
        <source>The notifications of earlier runs are damaged. Move %1 away.</source>
        <translation>Les notifications des sessions précédentes sont endommagées. Déplacez %1 ailleurs.</translation>
    </message>
    <message>
        <source>The notifications of earlier runs were damaged. They were set aside as %1.</source>
        <translation>Les notifications des sessions précédentes étaient endommagées. Elles ont été mises de côté sous %1.</translation>
    </message>
    <message>
        <source>Notifications cannot be kept: %1</source>
        <translation>Les notifications ne peuvent pas être conservées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>partyline::NoticeDesk</name>
    <message>
        <source>A creator went live</source>
        <translation>Un créateur est en direct</translation>
    </message>
    <message>
        <source>A creator posted something</source>
        <translation>Un créateur a publié quelque chose</translation>
    </message>
</context>
<context>
    <name>partyline::NoticesDialog</name>
    <message>
        <source>Notifications of %1</source>
        <translation>Notifications de %1</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>État des notifications</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>The site has told you nothing new.</source>
        <translation>Le site ne vous a rien annoncé de nouveau.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>It is read already.</source>
        <translation>C’est déjà lu.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Tout est lu.</translation>
    </message>
</context>
<context>
    <name>partyline::NoticesPanel</name>
    <message>
        <source>The site told no address for this.</source>
        <translation>Le site n’a pas donné d’adresse pour cela.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Creators of whom nothing is told; choose one to hear of them again</source>
        <translation>Créateurs dont rien n’est signalé&#xa0;; choisissez-en un pour le réactiver</translation>
    </message>
    <message>
        <source>Nothing was announced since you came in.</source>
        <translation>Rien n’a été annoncé depuis votre arrivée.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lue</numerusform>
            <numerusform>%n non lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creators muted</source>
        <translation>
            <numerusform>%n créateur en sourdine</numerusform>
            <numerusform>%n créateurs en sourdine</numerusform>
        </translation>
    </message>
    <message>
        <source>this creator</source>
        <translation>ce créateur</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Ouvrir le salon</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message numerus="yes">
        <source>Mute %1 for %n hours</source>
        <translation>
            <numerusform>Mettre %1 en sourdine pour %n heure</numerusform>
            <numerusform>Mettre %1 en sourdine pour %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute %1 for good</source>
        <translation>Mettre %1 en sourdine définitivement</translation>
    </message>
    <message>
        <source>Hear from %1 again (muted until %2)</source>
        <translation>Réactiver %1 (en sourdine jusqu’à %2)</translation>
    </message>
    <message>
        <source>Hear from %1 again</source>
        <translation>Réactiver %1</translation>
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
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>partyline::PaneDrag</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n salon</numerusform>
            <numerusform>%n salons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PenaltyDialog</name>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Conséquence</translation>
    </message>
    <message>
        <source>&amp;Duration:</source>
        <translation>&amp;Durée&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
</context>
<context>
    <name>partyline::PeopleBook</name>
    <message>
        <source>Notes are kept about %1 people at most.</source>
        <translation>Des notes sont conservées sur %1 personnes au plus.</translation>
    </message>
    <message>
        <source>The notes about people cannot be read (%1). Nothing new is kept.</source>
        <translation>Les notes sur les personnes sont illisibles (%1). Rien de nouveau n’est conservé.</translation>
    </message>
    <message>
        <source>The notes about people are damaged and cannot be set aside. Move %1 away.</source>
        <translation>Les notes sur les personnes sont endommagées et ne peuvent pas être mises de côté. Déplacez %1 ailleurs.</translation>
    </message>
    <message>
        <source>The notes about people were damaged. They were set aside as %1, and a new file begun.</source>
        <translation>Les notes sur les personnes étaient endommagées. Elles ont été mises de côté sous %1, et un nouveau fichier a été commencé.</translation>
    </message>
    <message>
        <source>The notes about people cannot be kept: %1</source>
        <translation>Les notes sur les personnes ne peuvent pas être conservées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>partyline::PeoplePanel</name>
    <message>
        <source>Nobody to show.</source>
        <translation>Personne à afficher.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Par rôle</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Par niveau</translation>
    </message>
    <message>
        <source>Last come first</source>
        <translation>Derniers arrivés d’abord</translation>
    </message>
    <message>
        <source>By vote</source>
        <translation>Par vote</translation>
    </message>
    <message numerus="yes">
        <source>Find in %n people</source>
        <translation>
            <numerusform>Rechercher parmi %n personne</numerusform>
            <numerusform>Rechercher parmi %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n guests</source>
        <translation>
            <numerusform>et %n invité</numerusform>
            <numerusform>et %n invités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PerformanceWindow</name>
    <message>
        <source>Performance</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>Frames (median, 99 %)</source>
        <translation>Images (médiane, 99&#xa0;%)</translation>
    </message>
    <message>
        <source>Layouts of new lines (median, 99 %)</source>
        <translation>Mise en page des nouvelles lignes (médiane, 99&#xa0;%)</translation>
    </message>
    <message>
        <source>Frames drawn</source>
        <translation>Images dessinées</translation>
    </message>
    <message>
        <source>Rows in memory</source>
        <translation>Lignes en mémoire</translation>
    </message>
    <message>
        <source>Rows laid out</source>
        <translation>Lignes mises en page</translation>
    </message>
    <message>
        <source>Pictures decoded</source>
        <translation>Illustrations décodées</translation>
    </message>
    <message>
        <source>Memory of pictures</source>
        <translation>Mémoire des illustrations</translation>
    </message>
    <message>
        <source>Lines a second</source>
        <translation>Lignes par seconde</translation>
    </message>
    <message>
        <source>Open the flood room</source>
        <translation>Ouvrir le salon de charge</translation>
    </message>
    <message>
        <source>A room of made-up lines, to see how the feed bears them</source>
        <translation>Un salon de messages inventés, pour voir comment le fil les supporte</translation>
    </message>
    <message>
        <source>%1 ms, %2 ms</source>
        <translation>%1&#xa0;ms, %2&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>partyline::PersonDelegate</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>aux platines</translation>
    </message>
    <message>
        <source>next</source>
        <translation>à suivre</translation>
    </message>
</context>
<context>
    <name>partyline::PersonMenu</name>
    <message>
        <source>Mention %1</source>
        <translation>Mentionner %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Give a nickname…</source>
        <translation>Donner un surnom…</translation>
    </message>
    <message>
        <source>Change the nickname…</source>
        <translation>Modifier le surnom…</translation>
    </message>
    <message>
        <source>Show their lines again</source>
        <translation>Afficher de nouveau ses messages</translation>
    </message>
    <message>
        <source>Hide their lines</source>
        <translation>Masquer ses messages</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>Pendant 10 minutes</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Pendant un jour</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Pendant une semaine</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Définitivement</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden until %2.</source>
        <translation>Les messages de %1 sont masqués jusqu’à %2.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for good.</source>
        <translation>Les messages de %1 sont masqués définitivement.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaceMenu</name>
    <message>
        <source>To the &amp;left of</source>
        <translation>À &amp;gauche de</translation>
    </message>
    <message>
        <source>To the &amp;right of</source>
        <translation>À &amp;droite de</translation>
    </message>
    <message>
        <source>&amp;Above</source>
        <translation>Au-de&amp;ssus</translation>
    </message>
    <message>
        <source>B&amp;elow</source>
        <translation>Au-dess&amp;ous</translation>
    </message>
    <message>
        <source>Into a &amp;tab of its own</source>
        <translation>Dans son propre &amp;onglet</translation>
    </message>
    <message>
        <source>Tab towards the &amp;start</source>
        <translation>Onglet vers le &amp;début</translation>
    </message>
    <message>
        <source>Tab towards the e&amp;nd</source>
        <translation>Onglet vers la &amp;fin</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>Dans sa propre f&amp;enêtre</translation>
    </message>
    <message>
        <source>The whole tab into a w&amp;indow of its own</source>
        <translation>L’onglet entier dans sa propre fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Back to the main window</source>
        <translation>Retour à la fenêtre &amp;principale</translation>
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
            <numerusform>%n Grab</numerusform>
            <numerusform>%n Grabs</numerusform>
        </translation>
    </message>
    <message>
        <source>played by %1</source>
        <translation>joué par %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistDelegate</name>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistImport</name>
    <message>
        <source>This playlist does not exist any more.</source>
        <translation>Cette playlist n’existe plus.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistPane</name>
    <message>
        <source>Add tracks…</source>
        <translation>Ajouter des morceaux…</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Placer en tête</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Placer à la fin</translation>
    </message>
    <message>
        <source>Change author and title…</source>
        <translation>Modifier auteur et titre…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copier les liens</translation>
    </message>
    <message>
        <source>Remove from the playlist</source>
        <translation>Retirer de la playlist</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Find in this playlist</source>
        <translation>Rechercher dans cette playlist</translation>
    </message>
    <message>
        <source>Find tracks</source>
        <translation>Rechercher des morceaux</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>More for tracks</source>
        <translation>Plus pour les morceaux</translation>
    </message>
    <message>
        <source>More for the selected tracks</source>
        <translation>Plus pour les morceaux sélectionnés</translation>
    </message>
    <message>
        <source>Add to another playlist</source>
        <translation>Ajouter à une autre playlist</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You have no playlists yet. Make one, then add tracks to it.</source>
        <translation>Vous n’avez pas encore de playlist. Créez-en une, puis ajoutez-y des morceaux.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>These tracks could not be loaded. F5 tries again.</source>
        <translation>Ces morceaux n’ont pas pu être chargés. F5 pour réessayer.</translation>
    </message>
    <message>
        <source>This playlist is empty. Add tracks by their links, or grab what plays.</source>
        <translation>Cette playlist est vide. Ajoutez des morceaux par leurs liens, ou faites un Grab de ce qui passe.</translation>
    </message>
    <message>
        <source>%1 of %2. The order can be changed when everything is shown.</source>
        <translation>%1 sur %2. L’ordre peut être modifié quand tout est affiché.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTrackDelegate</name>
    <message>
        <source>next</source>
        <translation>à suivre</translation>
    </message>
    <message>
        <source>twice in this playlist</source>
        <translation>en double dans cette playlist</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTracksModel</name>
    <message>
        <source>unknown source</source>
        <translation>source inconnue</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>next</source>
        <translation>à suivre</translation>
    </message>
    <message>
        <source>twice in this playlist</source>
        <translation>en double dans cette playlist</translation>
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
            <numerusform>%1 morceau sur %n a été ajouté.</numerusform>
            <numerusform>%1 morceaux sur %n ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importation terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were added.</source>
        <translation>
            <numerusform>%n morceau a été ajouté.</numerusform>
            <numerusform>%n morceaux ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importation arrêtée</translation>
    </message>
    <message>
        <source>The import ended early</source>
        <translation>L’importation s’est terminée avant la fin</translation>
    </message>
    <message>
        <source>Wait until the tracks of this playlist are loaded.</source>
        <translation>Attendez que les morceaux de cette playlist soient chargés.</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Exporter la playlist</translation>
    </message>
    <message>
        <source>Partyline playlist (*.json);;Table (*.csv);;M3U list (*.m3u8)</source>
        <translation>Playlist Partyline (*.json);;Tableau (*.csv);;Liste M3U (*.m3u8)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportation terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were saved as %1.</source>
        <translation>
            <numerusform>%n morceau a été enregistré sous %1.</numerusform>
            <numerusform>%n morceaux ont été enregistrés sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non exporté</translation>
    </message>
    <message>
        <source>An import is under way. Wait for its end, or stop it.</source>
        <translation>Une importation est en cours. Attendez sa fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Import playlist</source>
        <translation>Importer une playlist</translation>
    </message>
    <message>
        <source>Playlists (*.json *.csv *.tsv *.m3u *.m3u8 *.txt);;All files (*)</source>
        <translation>Playlists (*.json *.csv *.tsv *.m3u *.m3u8 *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n track(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» contient %n morceau.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» contient %n morceaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are left out: no track of YouTube or SoundCloud with title and length.</source>
        <translation>
            <numerusform>%n entrée est écartée&#xa0;: ce n’est pas un morceau de YouTube ou de SoundCloud avec titre et durée.</numerusform>
            <numerusform>%n entrées sont écartées&#xa0;: ce ne sont pas des morceaux de YouTube ou de SoundCloud avec titre et durée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) stand in the file more than once.</source>
        <translation>
            <numerusform>%n morceau figure plusieurs fois dans le fichier.</numerusform>
            <numerusform>%n morceaux figurent plusieurs fois dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in “%1” already.</source>
        <translation>
            <numerusform>%n morceau est déjà dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n morceaux sont déjà dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out what is there already</source>
        <translation>Écarter ce qui y est déjà</translation>
    </message>
    <message>
        <source>Make a new playlist</source>
        <translation>Créer une nouvelle playlist</translation>
    </message>
    <message>
        <source>Add to this playlist</source>
        <translation>Ajouter à cette playlist</translation>
    </message>
    <message>
        <source>There is nothing to add: all of it is there already.</source>
        <translation>Il n’y a rien à ajouter&#xa0;: tout y est déjà.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistsModel</name>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistsWindow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’importation</translation>
    </message>
    <message>
        <source>Playlists of %1</source>
        <translation>Playlists de %1</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Nouvelle playlist…</translation>
    </message>
    <message>
        <source>Play from this one</source>
        <translation>Jouer depuis celle-ci</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete this playlist…</source>
        <translation>Supprimer cette playlist…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Exporter dans un fichier…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle playlist</translation>
    </message>
    <message>
        <source>More for playlists</source>
        <translation>Plus pour les playlists</translation>
    </message>
    <message>
        <source>More for this playlist</source>
        <translation>Plus pour cette playlist</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation>F5 pour réessayer.</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Annulation impossible</translation>
    </message>
    <message>
        <source>Guests have no playlists. Sign in with an account.</source>
        <translation>Les invités n’ont pas de playlists. Connectez-vous avec un compte.</translation>
    </message>
    <message>
        <source>Sign in to see your playlists.</source>
        <translation>Connectez-vous pour voir vos playlists.</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %1 of %n track(s).</source>
        <translation>
            <numerusform>Importation&#xa0;: %1 morceau sur %n.</numerusform>
            <numerusform>Importation&#xa0;: %1 morceaux sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site limits changes; the next ones go out in %1 s.</source>
        <translation>Le site limite les modifications&#xa0;; les prochaines partent dans %1&#xa0;s.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait: the site limits them. The next one goes out in %1 s.</source>
        <translation>
            <numerusform>%n modification attend&#xa0;: le site les limite. Elle part dans %1&#xa0;s.</numerusform>
            <numerusform>%n modifications attendent&#xa0;: le site les limite. La prochaine part dans %1&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) removed.</source>
        <translation>
            <numerusform>%n morceau retiré.</numerusform>
            <numerusform>%n morceaux retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Renommer la playlist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Supprimer la playlist</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %n track(s)?</source>
        <translation>
            <numerusform>Supprimer «&#xa0;%1&#xa0;» (%n morceau)&#xa0;?</numerusform>
            <numerusform>Supprimer «&#xa0;%1&#xa0;» (%n morceaux)&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone; export it first to keep it. It is the active playlist: without another one you cannot play.</source>
        <translation>Cette action est irréversible&#xa0;; exportez d’abord la playlist pour la garder. C’est la playlist active&#xa0;: sans une autre, vous ne pouvez pas passer aux platines.</translation>
    </message>
    <message>
        <source>This cannot be undone; export it first to keep it.</source>
        <translation>Cette action est irréversible&#xa0;; exportez d’abord la playlist pour la garder.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjAccount</name>
    <message>
        <source>plug.dj does not know this way to sign in.</source>
        <translation>plug.dj ne connaît pas cette façon de se connecter.</translation>
    </message>
    <message>
        <source>The server lets no guests in. Sign in with an account.</source>
        <translation>Le serveur n’accepte pas d’invités. Connectez-vous avec un compte.</translation>
    </message>
    <message>
        <source>The saved session is not valid any more. Sign in again.</source>
        <translation>La session enregistrée n’est plus valable. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The server did not say who you are.</source>
        <translation>Le serveur n’a pas dit qui vous êtes.</translation>
    </message>
    <message>
        <source>This account has no name yet. Choose one on the website first.</source>
        <translation>Ce compte n’a pas encore de nom. Choisissez-en d’abord un sur le site web.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Votre session a pris fin. Reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjActions</name>
    <message>
        <source>You have no active playlist to grab into.</source>
        <translation>Vous n’avez pas de playlist active pour un Grab.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjAlarm</name>
    <message>
        <source>Only the room&apos;s staff can call the site&apos;s moderators.</source>
        <translation>Seule l’équipe du salon peut appeler les modérateurs du site.</translation>
    </message>
    <message>
        <source>The site&apos;s moderators are being called.</source>
        <translation>Appel des modérateurs du site en cours.</translation>
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
        <translation>file d’attente</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>Guests can only watch and read. Sign in with an account to take part.</source>
        <translation>Les invités ne peuvent que regarder et lire. Connectez-vous avec un compte pour participer.</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>Vous n’êtes pas connecté à ce salon.</translation>
    </message>
    <message>
        <source>This room does not want it: “%1”</source>
        <translation>Ce salon ne le souhaite pas&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No longer automatic (%1): %2</source>
        <translation>Plus automatique (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>the connection to the room ended.</source>
        <translation>la connexion au salon a pris fin.</translation>
    </message>
    <message>
        <source>this room does not want it: “%1”</source>
        <translation>ce salon ne le souhaite pas&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>woot for “%1”.</source>
        <translation>Woot pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>joined the wait list, number %1.</source>
        <translation>entrée dans la file d’attente, place %1.</translation>
    </message>
    <message>
        <source>joined the wait list, and it is your turn at once.</source>
        <translation>entrée dans la file d’attente, et c’est aussitôt votre tour.</translation>
    </message>
    <message>
        <source>you left the wait list, or were taken off it.</source>
        <translation>vous avez quitté la file d’attente, ou en avez été retiré.</translation>
    </message>
    <message>
        <source>That is too long for one line.</source>
        <translation>C’est trop long pour un seul message.</translation>
    </message>
    <message>
        <source>I am away from the keyboard.</source>
        <translation>Je ne suis pas devant mon clavier.</translation>
    </message>
    <message>
        <source>you are writing again.</source>
        <translation>vous écrivez de nouveau.</translation>
    </message>
    <message>
        <source>answered %1, who mentioned you.</source>
        <translation>réponse envoyée à %1, qui vous a mentionné.</translation>
    </message>
    <message>
        <source>%1 mentioned you and got no answer. %2</source>
        <translation>%1 vous a mentionné, sans recevoir de réponse. %2</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjConnection</name>
    <message>
        <source>There is no room at this address.</source>
        <translation>Il n’y a pas de salon à cette adresse.</translation>
    </message>
    <message>
        <source>The room server did not confirm the sign-in in time.</source>
        <translation>Le serveur du salon n’a pas confirmé la connexion à temps.</translation>
    </message>
    <message>
        <source>The server gave no key for the room server.</source>
        <translation>Le serveur n’a pas donné de clé pour le serveur du salon.</translation>
    </message>
    <message>
        <source>The room server did not accept our key.</source>
        <translation>Le serveur du salon n’a pas accepté notre clé.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjController</name>
    <message>
        <source>You are in another room. Come back to this one to chat here.</source>
        <translation>Vous êtes dans un autre salon. Revenez dans celui-ci pour y écrire.</translation>
    </message>
    <message>
        <source>The room wants slower chat. Wait %1.</source>
        <translation>Le salon veut un chat plus lent. Attendez %1.</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>Vous n’êtes pas connecté à ce salon.</translation>
    </message>
    <message>
        <source>Guests can only read. Sign in with an account to chat.</source>
        <translation>Les invités ne peuvent que lire. Connectez-vous avec un compte pour écrire.</translation>
    </message>
    <message>
        <source>You are muted for %1.</source>
        <translation>La parole vous est retirée pour encore %1.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat in this room.</source>
        <translation>Seules les personnes de niveau %1 et plus peuvent écrire dans ce salon.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>Partyline does not know the command %1. Put a blank in front of it to send it as text.</source>
        <translation>Partyline ne connaît pas la commande %1. Mettez une espace devant pour l’envoyer comme texte.</translation>
    </message>
    <message>
        <source>Not connected: this line was not sent.</source>
        <translation>Non connecté&#xa0;: ce message n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed this line.</source>
        <translation>La connexion a été coupée avant que le salon confirme ce message.</translation>
    </message>
    <message>
        <source>The room did not confirm this line. It may have come too fast.</source>
        <translation>Le salon n’a pas confirmé ce message. Il est peut-être arrivé trop vite.</translation>
    </message>
    <message>
        <source>Guests can only watch and read. Sign in with an account to take part.</source>
        <translation>Les invités ne peuvent que regarder et lire. Connectez-vous avec un compte pour participer.</translation>
    </message>
    <message>
        <source>You cannot vote on your own track.</source>
        <translation>Vous ne pouvez pas voter pour votre propre morceau.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Personne n’est aux platines.</translation>
    </message>
    <message>
        <source>This is your own track: it is in a playlist of yours already.</source>
        <translation>C’est votre propre morceau&#xa0;: il est déjà dans l’une de vos playlists.</translation>
    </message>
    <message>
        <source>That was very quick. Wait a second, then try again.</source>
        <translation>C’était très rapide. Attendez une seconde, puis réessayez.</translation>
    </message>
    <message>
        <source>You are not playing now.</source>
        <translation>Vous n’êtes pas aux platines.</translation>
    </message>
    <message>
        <source>The room did not count your vote.</source>
        <translation>Le salon n’a pas compté votre vote.</translation>
    </message>
    <message>
        <source>The room did not count your grab.</source>
        <translation>Le salon n’a pas compté votre Grab.</translation>
    </message>
    <message>
        <source>The room did not put you on the wait list.</source>
        <translation>Le salon ne vous a pas mis dans la file d’attente.</translation>
    </message>
    <message>
        <source>The room did not take you off the wait list.</source>
        <translation>Le salon ne vous a pas retiré de la file d’attente.</translation>
    </message>
    <message>
        <source>The room did not skip your track.</source>
        <translation>Le salon n’a pas sauté votre morceau.</translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>Vous vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in first.</source>
        <translation>Vous n’êtes pas connecté. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Nothing was heard from the room for a while.</source>
        <translation>Aucun signe du salon depuis un moment.</translation>
    </message>
    <message>
        <source>You can come back in %1.</source>
        <translation>Vous pourrez revenir dans %1.</translation>
    </message>
    <message>
        <source>The ban is over. You can come back now.</source>
        <translation>Le bannissement est terminé. Vous pouvez revenir.</translation>
    </message>
    <message>
        <source>The site gave you a new name: %1.</source>
        <translation>Le site vous a donné un nouveau nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>With one account you can be in one room at a time, and another one was in view.</source>
        <translation>Avec un seul compte, on ne peut être que dans un salon à la fois, et un autre était affiché.</translation>
    </message>
    <message>
        <source>You went to %1. With one account you can be in one room at a time.</source>
        <translation>Vous êtes allé dans %1. Avec un seul compte, on ne peut être que dans un salon à la fois.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 s’appelle maintenant %2.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 sent %2 a gift.</source>
        <translation>%1 a fait un cadeau à %2.</translation>
    </message>
    <message>
        <source>%1 ended their own turn.</source>
        <translation>%1 a mis fin à son propre passage.</translation>
    </message>
    <message>
        <source>The DJ</source>
        <translation>Le DJ</translation>
    </message>
    <message>
        <source>a moderator took you off.</source>
        <translation>un modérateur vous a retiré.</translation>
    </message>
    <message>
        <source>%1 named the room %2.</source>
        <translation>%1 a nommé le salon %2.</translation>
    </message>
    <message>
        <source>The room is now called %1.</source>
        <translation>Le salon s’appelle maintenant %1.</translation>
    </message>
    <message>
        <source>%1 changed the description of the room.</source>
        <translation>%1 a modifié la description du salon.</translation>
    </message>
    <message>
        <source>The description of the room has changed.</source>
        <translation>La description du salon a changé.</translation>
    </message>
    <message>
        <source>%1 changed the welcome text of the room.</source>
        <translation>%1 a modifié le texte d’accueil du salon.</translation>
    </message>
    <message>
        <source>The welcome text of the room has changed.</source>
        <translation>Le texte d’accueil du salon a changé.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat now.</source>
        <translation>Seules les personnes de niveau %1 et plus peuvent écrire désormais.</translation>
    </message>
    <message>
        <source>Everybody can chat now.</source>
        <translation>Tout le monde peut écrire désormais.</translation>
    </message>
    <message>
        <source>You are muted for %1: %2.</source>
        <translation>La parole vous est retirée pour encore %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Another sign-in took %1 over</source>
        <translation>Une autre connexion a repris %1</translation>
    </message>
    <message>
        <source>Another sign-in with this account took over. Join again to bring the room back here.</source>
        <translation>Une autre connexion avec ce compte a pris le relais. Rejoignez de nouveau le salon pour le ramener ici.</translation>
    </message>
    <message>
        <source>You were banned from %1</source>
        <translation>Vous avez été banni de %1</translation>
    </message>
    <message>
        <source>The site has banned this internet address, usually for 15 minutes. Try again then.</source>
        <translation>Le site a banni cette adresse Internet, en général pour 15 minutes. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>The site wants fewer requests. Partyline waits for %1.</source>
        <translation>Le site veut moins de requêtes. Partyline attend %1.</translation>
    </message>
    <message>
        <source>The room wants slower chat. What you said last may not have arrived.</source>
        <translation>Le salon veut un chat plus lent. Vos derniers mots ne sont peut-être pas arrivés.</translation>
    </message>
    <message>
        <source>You have reached level %1.</source>
        <translation>Vous avez atteint le niveau %1.</translation>
    </message>
    <message>
        <source>%1 would like to be your friend.</source>
        <translation>%1 souhaite devenir votre ami.</translation>
    </message>
    <message>
        <source>%1 is your friend now.</source>
        <translation>%1 est maintenant votre ami.</translation>
    </message>
    <message>
        <source>The site goes down for maintenance in %1.</source>
        <translation>Le site passe en maintenance dans %1.</translation>
    </message>
    <message>
        <source>The site goes down for maintenance soon.</source>
        <translation>Le site passe bientôt en maintenance.</translation>
    </message>
    <message>
        <source>The site is down for maintenance.</source>
        <translation>Le site est en maintenance.</translation>
    </message>
    <message>
        <source>The site says: %1</source>
        <translation>Le site annonce&#xa0;: %1</translation>
    </message>
    <message>
        <source>The site was updated.</source>
        <translation>Le site a été mis à jour.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjLobby</name>
    <message>
        <source>The site does not take this name. There may be such a room already; try another one.</source>
        <translation>Le site n’accepte pas ce nom. Un tel salon existe peut-être déjà&#xa0;; essayez-en un autre.</translation>
    </message>
    <message>
        <source>Guests have no favourites. Sign in with an account.</source>
        <translation>Les invités n’ont pas de favoris. Connectez-vous avec un compte.</translation>
    </message>
    <message>
        <source>The server did not say where the new room is.</source>
        <translation>Le serveur n’a pas dit où se trouve le nouveau salon.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjModeration</name>
    <message>
        <source>You are not connected to this room.</source>
        <translation>Vous n’êtes pas connecté à ce salon.</translation>
    </message>
    <message>
        <source>Guests cannot moderate.</source>
        <translation>Les invités ne peuvent pas modérer.</translation>
    </message>
    <message>
        <source>That is under way already.</source>
        <translation>C’est déjà en cours.</translation>
    </message>
    <message>
        <source>That track is over.</source>
        <translation>Ce morceau est terminé.</translation>
    </message>
    <message>
        <source>The track has only just begun. Try again in a moment.</source>
        <translation>Le morceau vient tout juste de commencer. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>You are banned from the wait list until a manager lifts the ban.</source>
        <translation>Vous êtes banni de la file d’attente jusqu’à ce qu’un manager lève le bannissement.</translation>
    </message>
    <message>
        <source>You are banned from the wait list for another %1.</source>
        <translation>Vous êtes banni de la file d’attente pour encore %1.</translation>
    </message>
    <message>
        <source>The server took it, but nothing changed.</source>
        <translation>Le serveur a accepté, mais rien n’a changé.</translation>
    </message>
    <message>
        <source>The server took it, but the room did not confirm it.</source>
        <translation>Le serveur a accepté, mais le salon n’a pas confirmé.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed it.</source>
        <translation>La connexion a été coupée avant que le salon confirme.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjNotices</name>
    <message>
        <source>New level</source>
        <translation>Nouveau niveau</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Cadeau</translation>
    </message>
    <message>
        <source>From the site</source>
        <translation>De la part du site</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>would like to be your friend</source>
        <translation>souhaite devenir votre ami</translation>
    </message>
    <message>
        <source>is your friend now</source>
        <translation>est maintenant votre ami</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>The site calls you %1 now.</source>
        <translation>Le site vous appelle maintenant %1.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjPlaylists</name>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Guests have no playlists. Sign in with an account.</source>
        <translation>Les invités n’ont pas de playlists. Connectez-vous avec un compte.</translation>
    </message>
    <message>
        <source>This playlist does not exist any more.</source>
        <translation>Cette playlist n’existe plus.</translation>
    </message>
    <message>
        <source>The playlist was not activated.</source>
        <translation>La playlist n’a pas été activée.</translation>
    </message>
    <message>
        <source>The playlist was not created.</source>
        <translation>La playlist n’a pas été créée.</translation>
    </message>
    <message>
        <source>The playlist was not renamed.</source>
        <translation>La playlist n’a pas été renommée.</translation>
    </message>
    <message>
        <source>The playlist was not deleted.</source>
        <translation>La playlist n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>The playlist was not shuffled.</source>
        <translation>La playlist n’a pas été mélangée.</translation>
    </message>
    <message>
        <source>The tracks were not moved.</source>
        <translation>Les morceaux n’ont pas été déplacés.</translation>
    </message>
    <message>
        <source>The tracks were not added.</source>
        <translation>Les morceaux n’ont pas été ajoutés.</translation>
    </message>
    <message>
        <source>The tracks were not removed.</source>
        <translation>Les morceaux n’ont pas été retirés.</translation>
    </message>
    <message>
        <source>The track was not changed.</source>
        <translation>Le morceau n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The site takes no more changes to playlists for a while (HTTP 503).</source>
        <translation>Le site n’accepte plus de modifications de playlists pour un moment (HTTP 503).</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjProfile</name>
    <message>
        <source>Pirate English</source>
        <translation>Anglais de pirate</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjProfiles</name>
    <message>
        <source>The site knows nothing about them.</source>
        <translation>Le site ne sait rien de cette personne.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjRoomEditor</name>
    <message>
        <source>The site does not let you change this. Your rank in the room may be too low.</source>
        <translation>Le site ne vous permet pas de modifier cela. Votre rang dans le salon est peut-être trop bas.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed the change.</source>
        <translation>La connexion a été coupée avant que le salon confirme la modification.</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>Vous n’êtes pas connecté à ce salon.</translation>
    </message>
    <message>
        <source>The site took the change, but the room does not show it. Look whether it is as you want it.</source>
        <translation>Le site a accepté la modification, mais le salon ne la montre pas. Vérifiez que tout est comme vous le voulez.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjTrackCheck</name>
    <message>
        <source>Only tracks from YouTube can be checked: of others the room tells no address.</source>
        <translation>Seuls les morceaux de YouTube peuvent être vérifiés&#xa0;: pour les autres, le salon n’indique pas d’adresse.</translation>
    </message>
    <message>
        <source>This room&apos;s tracks are invented: there is nothing to check.</source>
        <translation>Les morceaux de ce salon sont inventés&#xa0;: il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>YouTube gave no answer that says so (%1).</source>
        <translation>YouTube n’a pas donné de réponse utilisable (%1).</translation>
    </message>
    <message>
        <source>YouTube could not be asked: the network does not answer.</source>
        <translation>YouTube n’a pas pu être interrogé&#xa0;: le réseau ne répond pas.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjTurn</name>
    <message>
        <source>You are playing in %1</source>
        <translation>Vous êtes aux platines dans %1</translation>
    </message>
    <message>
        <source>You are next in %1</source>
        <translation>C’est à vous ensuite dans %1</translation>
    </message>
    <message>
        <source>Your turn comes after %1.</source>
        <translation>Votre tour vient après %1.</translation>
    </message>
    <message>
        <source>You are number %1 in %2</source>
        <translation>Vous êtes numéro %1 dans %2</translation>
    </message>
    <message>
        <source>Your turn at the booth comes near.</source>
        <translation>Votre tour aux platines approche.</translation>
    </message>
    <message>
        <source>You left the wait list after your turn, as you had asked.</source>
        <translation>Vous avez quitté la file d’attente après votre passage, comme vous l’aviez demandé.</translation>
    </message>
</context>
<context>
    <name>partyline::PollChart</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln voix</numerusform>
            <numerusform>%Ln voix</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>you did not vote</source>
        <translation>vous n’avez pas voté</translation>
    </message>
    <message>
        <source>ended without a connection: the last numbers received</source>
        <translation>terminé sans connexion&#xa0;: les derniers chiffres reçus</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>partyline::PollDesk</name>
    <message>
        <source>Vote for option %1</source>
        <translation>Voter pour l’option %1</translation>
    </message>
    <message>
        <source>Polls and charts…</source>
        <translation>Sondages et graphiques…</translation>
    </message>
    <message>
        <source>New poll…</source>
        <translation>Nouveau sondage…</translation>
    </message>
    <message>
        <source>Close poll…</source>
        <translation>Clore le sondage…</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>&lt;number&gt;</source>
        <translation>&lt;numéro&gt;</translation>
    </message>
    <message>
        <source>votes for an option of the open poll; a vote is final</source>
        <translation>vote pour une option du sondage ouvert&#xa0;; un vote est définitif</translation>
    </message>
    <message>
        <source>Give the number of an option.</source>
        <translation>Donnez le numéro d’une option.</translation>
    </message>
    <message>
        <source>shows the polls of this session with their charts</source>
        <translation>affiche les sondages de cette session et leurs graphiques</translation>
    </message>
    <message>
        <source>Only this stream&apos;s moderators can open and close polls.</source>
        <translation>Seuls les modérateurs de ce direct peuvent ouvrir et clore des sondages.</translation>
    </message>
    <message>
        <source>&lt;question&gt; | &lt;option&gt; | &lt;option&gt;</source>
        <translation>&lt;question&gt; | &lt;option&gt; | &lt;option&gt;</translation>
    </message>
    <message>
        <source>opens a poll of one minute, for moderators</source>
        <translation>ouvre un sondage d’une minute, pour les modérateurs</translation>
    </message>
    <message>
        <source>closes the poll shown, for moderators</source>
        <translation>clôt le sondage affiché, pour les modérateurs</translation>
    </message>
    <message>
        <source>No poll is open.</source>
        <translation>Aucun sondage n’est ouvert.</translation>
    </message>
    <message>
        <source>You cannot vote in this poll now.</source>
        <translation>Vous ne pouvez pas voter dans ce sondage maintenant.</translation>
    </message>
    <message>
        <source>Close poll</source>
        <translation>Clore le sondage</translation>
    </message>
    <message>
        <source>Close &quot;%1&quot; now? Nobody can vote in it any more.</source>
        <translation>Clore «&#xa0;%1&#xa0;» maintenant&#xa0;? Plus personne ne pourra y voter.</translation>
    </message>
</context>
<context>
    <name>partyline::PollHistoryWindow</name>
    <message>
        <source>Polls of %1</source>
        <translation>Sondages de %1</translation>
    </message>
    <message>
        <source>Polls of this session</source>
        <translation>Sondages de cette session</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>No poll has ended since you came in, and you have voted in none.</source>
        <translation>Aucun sondage ne s’est terminé depuis votre arrivée, et vous n’avez voté dans aucun.</translation>
    </message>
    <message>
        <source>Poll window status</source>
        <translation>État de la fenêtre des sondages</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save all as a table…</source>
        <translation>Tout enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Le graphique est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>Le résultat est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>sondage</translation>
    </message>
    <message>
        <source>polls</source>
        <translation>sondages</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>L’image n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>partyline::PollModel</name>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>your vote</source>
        <translation>votre vote</translation>
    </message>
    <message>
        <source>sending your vote</source>
        <translation>envoi de votre vote</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>option gagnante</translation>
    </message>
</context>
<context>
    <name>partyline::PollOptionDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>click to vote</source>
        <translation>cliquez pour voter</translation>
    </message>
</context>
<context>
    <name>partyline::PollPanel</name>
    <message>
        <source>No poll open</source>
        <translation>Aucun sondage ouvert</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Open until it is closed</source>
        <translation>Ouvert jusqu’à sa clôture</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Clos à %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>No poll is open.</source>
        <translation>Aucun sondage n’est ouvert.</translation>
    </message>
    <message>
        <source>This poll is over.</source>
        <translation>Ce sondage est terminé.</translation>
    </message>
    <message>
        <source>You have voted in this poll already.</source>
        <translation>Vous avez déjà voté dans ce sondage.</translation>
    </message>
    <message numerus="yes">
        <source>This poll has only %n option(s).</source>
        <translation>
            <numerusform>Ce sondage n’a que %n option.</numerusform>
            <numerusform>Ce sondage n’a que %n options.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also open: %1</source>
        <translation>Aussi ouvert&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more open, next: %1</source>
        <translation>
            <numerusform>%n autre ouvert&#xa0;: %1</numerusform>
            <numerusform>%n autres ouverts, ensuite&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended while there was no connection; these are the last numbers received.</source>
        <translation>Il s’est terminé pendant une coupure&#xa0;; ce sont les derniers chiffres reçus.</translation>
    </message>
    <message>
        <source>You chose %1</source>
        <translation>Vous avez choisi %1</translation>
    </message>
    <message>
        <source>Waiting for the final count; these are the last numbers received.</source>
        <translation>En attente du décompte final&#xa0;; ce sont les derniers chiffres reçus.</translation>
    </message>
    <message>
        <source>Vote sent. It cannot be changed.</source>
        <translation>Vote envoyé. Il ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Sending your vote</source>
        <translation>Envoi de votre vote</translation>
    </message>
    <message>
        <source>Another poll has opened. Look before you vote.</source>
        <translation>Un autre sondage s’est ouvert. Regardez avant de voter.</translation>
    </message>
    <message>
        <source>Closing soon, you have not voted</source>
        <translation>Bientôt clos, vous n’avez pas voté</translation>
    </message>
    <message>
        <source>A vote is final. Ctrl+Alt+1…%1</source>
        <translation>Un vote est définitif. Ctrl+Alt+1…%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln voix</numerusform>
            <numerusform>%Ln voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an option first.</source>
        <translation>Choisissez d’abord une option.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Envoyé, pas encore confirmé</translation>
    </message>
</context>
<context>
    <name>partyline::PollResultDelegate</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes · you: %1</source>
        <translation>
            <numerusform>%Ln voix · vous&#xa0;: %1</numerusform>
            <numerusform>%Ln voix · vous&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln voix</numerusform>
            <numerusform>%Ln voix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PollResultsModel</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>the last numbers received</source>
        <translation>les derniers chiffres reçus</translation>
    </message>
</context>
<context>
    <name>partyline::PollStrip</name>
    <message>
        <source>Show poll</source>
        <translation>Afficher le sondage</translation>
    </message>
    <message>
        <source>No poll open</source>
        <translation>Aucun sondage ouvert</translation>
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
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Fetch pictures</source>
        <translation>Récupérer les images</translation>
    </message>
    <message>
        <source>Emotes, people and previews, from the services&apos; own hosts alone. Without them, words stand in their place.</source>
        <translation>Emotes, personnes et aperçus, des seuls serveurs des services. Sans elles, des mots les remplacent.</translation>
    </message>
    <message>
        <source>images emotes load</source>
        <translation>images emotes charger</translation>
    </message>
    <message>
        <source>Whom this program talked to since it was started, and whom it may talk to</source>
        <translation>À qui ce programme a parlé depuis son démarrage, et à qui il peut parler</translation>
    </message>
    <message>
        <source>Nobody else is contacted. Links open in your browser, and only when you click them; where a track comes from is asked only when you want it.</source>
        <translation>Personne d’autre n’est contacté. Les liens s’ouvrent dans votre navigateur, et seulement quand vous cliquez dessus&#xa0;; l’origine d’un morceau n’est demandée que si vous le voulez.</translation>
    </message>
    <message>
        <source>network connections servers telemetry third party contacted</source>
        <translation>réseau connexions serveurs télémétrie tiers contactés</translation>
    </message>
    <message>
        <source>This list as text</source>
        <translation>Cette liste comme texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>clipboard hosts</source>
        <translation>presse-papiers copier serveurs</translation>
    </message>
</context>
<context>
    <name>partyline::ProfileDialog</name>
    <message>
        <source>no badge</source>
        <translation>aucun badge</translation>
    </message>
    <message>
        <source>badge %1</source>
        <translation>badge %1</translation>
    </message>
    <message>
        <source>avatar %1</source>
        <translation>avatar %1</translation>
    </message>
    <message>
        <source>subscriber</source>
        <translation>abonné</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Badge and avatar</source>
        <translation>Badge et avatar</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membre depuis</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rooms for adults in the room list</source>
        <translation>Salons pour adultes dans la liste des salons</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Way to the next level</source>
        <translation>Progression vers le niveau suivant</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>À propos de moi</translation>
    </message>
    <message>
        <source>What others read about you, up to %1 characters</source>
        <translation>Ce que les autres lisent sur vous, jusqu’à %1 caractères</translation>
    </message>
    <message>
        <source>Save what is about me</source>
        <translation>Enregistrer le texte à propos de moi</translation>
    </message>
    <message>
        <source>Language on the site</source>
        <translation>Langue sur le site</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisie</translation>
    </message>
    <message>
        <source>Profile status</source>
        <translation>État du profil</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The site did not take it.</source>
        <translation>Le site ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>%1 of %2 to level %3 (%4 in all)</source>
        <translation>%1 sur %2 jusqu’au niveau %3 (%4 en tout)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>partyline::QrPicture</name>
    <message>
        <source>QR picture of the address</source>
        <translation>Code QR de l’adresse</translation>
    </message>
</context>
<context>
    <name>partyline::QuickSwitchModel</name>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salon</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
</context>
<context>
    <name>partyline::QuickSwitcher</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Room, person or action</source>
        <translation>Salon, personne ou action</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Nothing fits. Ctrl+T joins a room by its name or address.</source>
        <translation>Rien ne correspond. Ctrl+T permet de rejoindre un salon par son nom ou son adresse.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Ctrl+Enter opens it beside, Esc closes</source>
        <translation>Haut et Bas choisissent, Entrée y va, Ctrl+Entrée ouvre à côté, Échap ferme</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes</source>
        <translation>Haut et Bas choisissent, Entrée y va, Échap ferme</translation>
    </message>
</context>
<context>
    <name>partyline::QuietCard</name>
    <message>
        <source>Say hello</source>
        <translation>Dire bonjour</translation>
    </message>
    <message>
        <source>See who is here</source>
        <translation>Voir qui est là</translation>
    </message>
    <message>
        <source>Look into this room&apos;s history</source>
        <translation>Regarder l’historique de ce salon</translation>
    </message>
    <message>
        <source>Quiet in here</source>
        <translation>C’est calme ici</translation>
    </message>
    <message>
        <source>Nothing was said since you came in at %1.</source>
        <translation>Rien n’a été dit depuis votre arrivée à %1.</translation>
    </message>
</context>
<context>
    <name>partyline::ReleaseCheck</name>
    <message>
        <source>The address for updates does not tell of a release.</source>
        <translation>L’adresse des mises à jour n’annonce aucune version.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomDetailsDialog</name>
    <message>
        <source>People of level %1 and up</source>
        <translation>Personnes de niveau %1 et plus</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Welcome text</source>
        <translation>Texte d’accueil</translation>
    </message>
    <message>
        <source>The room shows your changes.</source>
        <translation>Le salon affiche vos modifications.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Here: %1, %2</source>
        <translation>Ici&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n invité</numerusform>
            <numerusform>%n invités</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chat: %1</source>
        <translation>Chat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are not in the room now: this is how it was last.</source>
        <translation>Vous n’êtes pas dans le salon&#xa0;: voici comment il était la dernière fois.</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Un salon a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Waiting for the room to show the change.</source>
        <translation>En attente que le salon affiche la modification.</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save keeps them, Cancel drops them.</source>
        <translation>Des modifications ne sont pas enregistrées. «&#xa0;Enregistrer&#xa0;» les garde, «&#xa0;Annuler&#xa0;» les abandonne.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomHistory</name>
    <message>
        <source>Nothing was recorded from %1 to %2.</source>
        <translation>Rien n’a été enregistré de %1 à %2.</translation>
    </message>
    <message>
        <source>This line is not in history any more.</source>
        <translation>Ce message n’est plus dans l’historique.</translation>
    </message>
    <message>
        <source>This line is too far back to scroll to. The search window shows what stands around it.</source>
        <translation>Ce message est trop ancien pour défiler jusqu’à lui. La fenêtre de recherche montre ce qui l’entoure.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomListDelegate</name>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>pour adultes</translation>
    </message>
    <message>
        <source>Nobody is playing</source>
        <translation>Personne aux platines</translation>
    </message>
</context>
<context>
    <name>partyline::RoomPage</name>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Quitter le salon</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>Show lines of hidden people, folded</source>
        <translation>Afficher repliés les messages des personnes masquées</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fil</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n invité</numerusform>
            <numerusform>%n invités</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se connecter de nouveau</translation>
    </message>
    <message>
        <source>Come back here</source>
        <translation>Revenir ici</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Take over again</source>
        <translation>Reprendre la main</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Rechercher dans ce salon</translation>
    </message>
    <message>
        <source>Pause the feed</source>
        <translation>Mettre le fil en pause</translation>
    </message>
    <message>
        <source>To where you stopped reading</source>
        <translation>Là où vous avez arrêté de lire</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>En pause, nouveaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paused, %1 new, %2 for you</source>
        <translation>En pause, nouveaux&#xa0;: %1, pour vous&#xa0;: %2</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Au plus récent</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>Nouveaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 for you</source>
        <translation>Nouveaux&#xa0;: %1, pour vous&#xa0;: %2</translation>
    </message>
    <message>
        <source>Search this room&apos;s history…</source>
        <translation>Rechercher dans l’historique de ce salon…</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>Exporter l’historique…</translation>
    </message>
    <message>
        <source>Notifications of this room…</source>
        <translation>Notifications de ce salon…</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>This room is %1. Click to hear from it again.</source>
        <translation>Ce salon est %1. Cliquez pour le réactiver.</translation>
    </message>
    <message>
        <source>Hear from it again</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Mettre en sourdine une heure</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <translation>Badge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>Parole retirée.</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Parole retirée jusqu’à %1.</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>ici depuis %1</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>Au message le plus récent</translation>
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
        <translation>jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Room staff: %1</source>
        <translation>Équipe du salon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Room staff</source>
        <translation>Équipe du salon</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Find a name or a reason</source>
        <translation>Rechercher un nom ou un motif</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Bannissements</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>Personne n’est banni de ce salon.</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>Paroles retirées</translation>
    </message>
    <message>
        <source>Nobody is muted.</source>
        <translation>La parole n’est retirée à personne.</translation>
    </message>
    <message>
        <source>Wait-list bans</source>
        <translation>Bannis de la file</translation>
    </message>
    <message>
        <source>Nobody is banned from the wait list.</source>
        <translation>Personne n’est banni de la file d’attente.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Nobody has a role in this room.</source>
        <translation>Personne n’a de rôle dans ce salon.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Choisissez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>&amp;Unban…</source>
        <translation>&amp;Débannir…</translation>
    </message>
    <message>
        <source>&amp;Unmute…</source>
        <translation>Rendre la &amp;parole…</translation>
    </message>
    <message>
        <source>&amp;Lift the ban…</source>
        <translation>&amp;Lever le bannissement…</translation>
    </message>
    <message>
        <source>Change the &amp;role…</source>
        <translation>Changer le &amp;rôle…</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>Retirer le rôle…</translation>
    </message>
    <message>
        <source>Make them %1…</source>
        <translation>Donner le rôle&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Hand the room over…</source>
        <translation>Céder le salon…</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTabBar</name>
    <message>
        <source>Close tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Leave the room and close the tab (Ctrl+W)</source>
        <translation>Quitter le salon et fermer l’onglet (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTabs</name>
    <message>
        <source>Join another room</source>
        <translation>Rejoindre un autre salon</translation>
    </message>
    <message>
        <source>Join another room (Ctrl+T)</source>
        <translation>Rejoindre un autre salon (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTree</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Hear from it again</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Mettre en sourdine une heure</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Quitter le salon</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Take the folder away (Del)</source>
        <translation>Retirer le dossier (Suppr)</translation>
    </message>
    <message>
        <source>Its rooms stay open</source>
        <translation>Ses salons restent ouverts</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTreeDelegate</name>
    <message>
        <source>next</source>
        <translation>à suivre</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>à l’antenne</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTreeModel</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n salon</numerusform>
            <numerusform>%n salons</numerusform>
        </translation>
    </message>
    <message>
        <source>on air</source>
        <translation>à l’antenne</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RoomWatch</name>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>identification</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>waiting, next try in %1 s</source>
        <translation>en attente, prochain essai dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>DJ room</source>
        <translation>salon DJ</translation>
    </message>
    <message>
        <source>livestream</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>à l’antenne</translation>
    </message>
    <message>
        <source>you are on air</source>
        <translation>vous êtes à l’antenne</translation>
    </message>
    <message>
        <source>you are next</source>
        <translation>c’est à vous ensuite</translation>
    </message>
    <message>
        <source>a poll is open</source>
        <translation>un sondage est ouvert</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 mention</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>%1 mentions</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>1 nouveau message</translation>
    </message>
    <message>
        <source>%1 new lines</source>
        <translation>%1 nouveaux messages</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>en sourdine jusqu’à %1</translation>
    </message>
    <message>
        <source>muted until %1, %2</source>
        <translation>en sourdine jusqu’au %1 à %2</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>Salons DJ</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Directs</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
</context>
<context>
    <name>partyline::RosterModel</name>
    <message>
        <source>At the booth</source>
        <translation>Aux platines</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amis</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n personne</numerusform>
            <numerusform>%1, %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>aux platines</translation>
    </message>
    <message>
        <source>next</source>
        <translation>à suivre</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>ami</translation>
    </message>
    <message>
        <source>wooted</source>
        <translation>a mis un Woot</translation>
    </message>
    <message>
        <source>mehed</source>
        <translation>a mis un Meh</translation>
    </message>
    <message>
        <source>grabbed</source>
        <translation>a fait un Grab</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>parole retirée</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>partyline::Rule</name>
    <message>
        <source>The name of a rule is too long.</source>
        <translation>Le nom d’une règle est trop long.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; has a part that cannot be understood: %2</source>
        <translation>La règle «&#xa0;%1&#xa0;» a une partie incompréhensible&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>partyline::RuleBook</name>
    <message>
        <source>The rules cannot be read (%1). None is applied, and new ones are not kept.</source>
        <translation>Les règles sont illisibles (%1). Aucune n’est appliquée, et les nouvelles ne sont pas conservées.</translation>
    </message>
    <message>
        <source>%1 None is applied, and new ones are not kept.</source>
        <translation>%1 Aucune n’est appliquée, et les nouvelles ne sont pas conservées.</translation>
    </message>
    <message>
        <source>The rules are damaged and cannot be set aside. Move %1 away.</source>
        <translation>Les règles sont endommagées et ne peuvent pas être mises de côté. Déplacez %1 ailleurs.</translation>
    </message>
    <message>
        <source>The rules were damaged. They were set aside as %1, and a new file begun.</source>
        <translation>Les règles étaient endommagées. Elles ont été mises de côté sous %1, et un nouveau fichier a été commencé.</translation>
    </message>
    <message>
        <source>There can be %1 rules at most.</source>
        <translation>Il peut y avoir %1 règles au plus.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; cannot be kept: %2</source>
        <translation>La règle «&#xa0;%1&#xa0;» ne peut pas être conservée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Words to look out for</source>
        <translation>Mots à guetter</translation>
    </message>
    <message>
        <source>The rules cannot be kept: %1</source>
        <translation>Les règles ne peuvent pas être conservées&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a file of rules: %1</source>
        <translation>Ce n’est pas un fichier de règles&#xa0;: %1</translation>
    </message>
    <message>
        <source>These rules were written by a newer Partyline.</source>
        <translation>Ces règles ont été écrites par une version plus récente de Partyline.</translation>
    </message>
    <message>
        <source>This is not a file of rules.</source>
        <translation>Ce n’est pas un fichier de règles.</translation>
    </message>
</context>
<context>
    <name>partyline::RuleDesk</name>
    <message>
        <source>Rules are in trouble.</source>
        <translation>Problème avec les règles.</translation>
    </message>
    <message>
        <source>A rule was turned off.</source>
        <translation>Une règle a été désactivée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes too long on lines that were said.</source>
        <translation>«&#xa0;%1&#xa0;» prend trop de temps sur des messages envoyés.</translation>
    </message>
</context>
<context>
    <name>partyline::RuleForm</name>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>E&amp;xpression</source>
        <translation>&amp;Expression</translation>
    </message>
    <message>
        <source>Case &amp;counts</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Sur&amp;ligner</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Son</translation>
    </message>
    <message>
        <source>N&amp;otify</source>
        <translation>M’a&amp;vertir</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>M&amp;asquer</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>Re&amp;plier</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Remplacer par</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Only these people</source>
        <translation>Seulement ces personnes</translation>
    </message>
    <message>
        <source>All but these people</source>
        <translation>Tous sauf ces personnes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>any role</source>
        <translation>n’importe quel rôle</translation>
    </message>
    <message>
        <source>%1 or higher</source>
        <translation>%1 ou plus haut</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Q&amp;uoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>All DJ rooms</source>
        <translation>Tous les salons DJ</translation>
    </message>
    <message>
        <source>All livestreams</source>
        <translation>Tous les directs</translation>
    </message>
    <message>
        <source>These rooms</source>
        <translation>Ces salons</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Highlight colour: %1</source>
        <translation>Couleur de surlignage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation>Quel son</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Carillon</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The line stands as one short row that can be opened.</source>
        <translation>Le message apparaît comme une courte ligne que l’on peut déplier.</translation>
    </message>
    <message>
        <source>The line is kept in the history, but not shown.</source>
        <translation>Le message est gardé dans l’historique, mais pas affiché.</translation>
    </message>
    <message>
        <source>Join a room first</source>
        <translation>Rejoignez d’abord un salon</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>dans une heure</translation>
    </message>
    <message>
        <source>in four hours</source>
        <translation>dans quatre heures</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>dans un jour</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>dans une semaine</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salon</numerusform>
            <numerusform>%n salons</numerusform>
        </translation>
    </message>
    <message>
        <source>turntable, &quot;slip mat&quot;, cart*; empty: any text</source>
        <translation>platine, &quot;tête de lecture&quot;, vinyl*&#xa0;; vide&#xa0;: tout texte</translation>
    </message>
    <message>
        <source>A regular expression; empty: any text</source>
        <translation>Une expression rationnelle&#xa0;; vide&#xa0;: tout texte</translation>
    </message>
</context>
<context>
    <name>partyline::RuleListModel</name>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RuleLook</name>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>Salons DJ</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Directs</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salon</numerusform>
            <numerusform>%n salons</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>masquer</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>enlever</translation>
    </message>
    <message>
        <source>replace with %1</source>
        <translation>remplacer par %1</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>surligner</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>replier</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>avertir</translation>
    </message>
    <message>
        <source>does nothing yet</source>
        <translation>ne fait rien pour l’instant</translation>
    </message>
</context>
<context>
    <name>partyline::RuleStarts</name>
    <message>
        <source>Rules watch for you</source>
        <translation>Les règles veillent pour vous</translation>
    </message>
    <message>
        <source>They mark, hide, fold or replace lines in all your rooms, and tell you of them.</source>
        <translation>Elles surlignent, masquent, replient ou remplacent des messages dans tous vos salons, et vous en avertissent.</translation>
    </message>
    <message>
        <source>Highlight a word</source>
        <translation>Surligner un mot</translation>
    </message>
    <message>
        <source>Be notified of a word</source>
        <translation>Être averti d’un mot</translation>
    </message>
    <message>
        <source>Hide lines with a word</source>
        <translation>Masquer les messages avec un mot</translation>
    </message>
</context>
<context>
    <name>partyline::RuleWorkbench</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Rechercher une règle</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>First match wins for hide and replace. Numbers: lines lately.</source>
        <translation>Pour masquer et remplacer, la première règle qui correspond l’emporte. Nombres&#xa0;: messages récents.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Pas encore de règles</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Delete the rule (Del)</source>
        <translation>Supprimer la règle (Del)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Lines that match</source>
        <translation>Messages qui correspondent</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>Les modifications s’appliquent aussitôt. «&#xa0;Annuler&#xa0;» les retire.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Reading the last lines…</source>
        <translation>Lecture des derniers messages…</translation>
    </message>
    <message>
        <source>Try it: there are no lines of before to try this rule on.</source>
        <translation>Essai&#xa0;: il n’y a pas encore d’anciens messages sur lesquels essayer cette règle.</translation>
    </message>
    <message>
        <source>Try it: %1 of the last %2 lines match, the slowest line took %3 ms</source>
        <translation>Essai&#xa0;: %1 des %2 derniers messages correspondent, le plus lent a pris %3&#xa0;ms</translation>
    </message>
    <message>
        <source>Expressions that take longer than %1 ms on one of these lines cannot be saved; the line that is slow is shown here.</source>
        <translation>Les expressions qui prennent plus de %1&#xa0;ms sur l’un de ces messages ne peuvent pas être enregistrées&#xa0;; le message lent est affiché ici.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importer des règles</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Règles (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is too large for a file of rules.</source>
        <translation>Le fichier est trop volumineux pour un fichier de règles.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) added.</source>
        <translation>
            <numerusform>%n règle ajoutée.</numerusform>
            <numerusform>%n règles ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exporter les règles</translation>
    </message>
    <message>
        <source>The rules were exported.</source>
        <translation>Les règles ont été exportées.</translation>
    </message>
    <message>
        <source>The rules cannot be written: %1</source>
        <translation>Les règles ne peuvent pas être écrites&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>partyline::SafeModeStrip</name>
    <message>
        <source>Safe mode</source>
        <translation>Mode sans échec</translation>
    </message>
    <message>
        <source>Safe mode.</source>
        <translation>Mode sans échec.</translation>
    </message>
    <message>
        <source>Settings, looks and layout are those of a first start, kept accounts and rooms stay out, and nothing is recorded. What is stored is not touched.</source>
        <translation>Réglages, apparence et disposition sont ceux d’un premier démarrage, les comptes et salons gardés restent de côté, et rien n’est enregistré. Ce qui est stocké reste intact.</translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation>Démarrer normalement</translation>
    </message>
    <message>
        <source>Ends this and starts with your own settings, accounts and rooms.</source>
        <translation>Quitte et redémarre avec vos propres réglages, comptes et salons.</translation>
    </message>
</context>
<context>
    <name>partyline::SailsLink</name>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Il n’y a pas de connexion à %1.</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server.</source>
        <translation>%1 ne répond pas comme un serveur de chat.</translation>
    </message>
    <message>
        <source>%1 ended this connection.</source>
        <translation>%1 a mis fin à cette connexion.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>%1 refused the connection: %2</source>
        <translation>%1 a refusé la connexion&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not accept version &quot;%2&quot; of the Sails SDK. Enter a newer one for this server.</source>
        <translation>%1 n’accepte pas la version «&#xa0;%2&#xa0;» du SDK Sails. Saisissez-en une plus récente pour ce serveur.</translation>
    </message>
    <message>
        <source>%1 could not read our request.</source>
        <translation>%1 n’a pas pu lire notre requête.</translation>
    </message>
    <message>
        <source>%1 sent something that is not its protocol.</source>
        <translation>%1 a envoyé quelque chose qui n’est pas de son protocole.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
</context>
<context>
    <name>partyline::ScoreLine</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Nobody is playing.</source>
        <translation>Personne n’est aux platines.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n woot(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n Woot</numerusform>
            <numerusform>%1&#xa0;: %n Woots</numerusform>
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
        <translation>Ouvrir dans le salon</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
</context>
<context>
    <name>partyline::SearchModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n ligne</numerusform>
            <numerusform>%1, %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::SearchWindow</name>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>type %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>has a link</source>
        <translation>avec un lien</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>sauf&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search status</source>
        <translation>État de la recherche</translation>
    </message>
    <message>
        <source>Open beside the current room</source>
        <translation>Ouvrir à côté du salon actuel</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, from: in: kind: before: after: has:link</source>
        <translation>Mots, &quot;expressions&quot;, from: in: kind: before: after: has:link</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>From somebody</source>
        <translation>De quelqu’un</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>Dans un salon</translation>
    </message>
    <message>
        <source>Of a kind</source>
        <translation>D’un type</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Depuis un jour donné</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>Avant un jour donné</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Avec un lien</translation>
    </message>
    <message>
        <source>Keep and forget…</source>
        <translation>Garder et oublier…</translation>
    </message>
    <message numerus="yes">
        <source>%1 results in %2 ms</source>
        <translation>
            <numerusform>%1 résultat en %2&#xa0;ms</numerusform>
            <numerusform>%1 résultats en %2&#xa0;ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes this filter out</source>
        <translation>Retire ce filtre</translation>
    </message>
    <message>
        <source>Open in room</source>
        <translation>Ouvrir dans le salon</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>Seulement de %1</translation>
    </message>
    <message>
        <source>Forget this line</source>
        <translation>Oublier cette ligne</translation>
    </message>
    <message>
        <source>Forget everything of %1…</source>
        <translation>Oublier tout de %1…</translation>
    </message>
    <message>
        <source>Forget this person?</source>
        <translation>Oublier cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>Everything that %1 said and did in all rooms of this service is deleted from this computer. It cannot be brought back.</source>
        <translation>Tout ce que %1 a dit et fait dans tous les salons de ce service est supprimé de cet ordinateur. Cela ne peut pas être rétabli.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Oublier</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines from %n rooms, %2 on this computer</source>
        <translation>
            <numerusform>%1 lignes de %n salon, %2 sur cet ordinateur</numerusform>
            <numerusform>%1 lignes de %n salons, %2 sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message numerus="yes">
        <source>Exporting, %n lines so far.</source>
        <translation>
            <numerusform>Exportation, %n ligne jusqu’ici.</numerusform>
            <numerusform>Exportation, %n lignes jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’exportation a été annulée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Somebody&apos;s lines: from:name</source>
        <translation>Messages de quelqu’un&#xa0;: from:nom</translation>
    </message>
    <message>
        <source>Lines with a link</source>
        <translation>Messages avec un lien</translation>
    </message>
    <message>
        <source>One room: in:name</source>
        <translation>Un salon&#xa0;: in:nom</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>Rechercher dans tous les salons</translation>
    </message>
    <message>
        <source>Search all time</source>
        <translation>Rechercher dans toute la période</translation>
    </message>
    <message>
        <source>Look for beginnings of words</source>
        <translation>Rechercher des débuts de mots</translation>
    </message>
    <message>
        <source>Everything that was seen here</source>
        <translation>Tout ce qui a été vu ici</translation>
    </message>
    <message>
        <source>Type words, &quot;phrases&quot; or filters.</source>
        <translation>Saisissez des mots, des &quot;expressions&quot; ou des filtres.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Aucun message ne correspond</translation>
    </message>
    <message>
        <source>Words are matched whole; the last one and those with * may go on.</source>
        <translation>Les mots comptent entiers ; le dernier et ceux avec * peuvent continuer.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message>
        <source>Search what everybody said</source>
        <translation>Chercher dans ce que tous ont dit</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>See what history keeps</source>
        <translation>Voir ce que garde l’historique</translation>
    </message>
    <message>
        <source>Read how to search</source>
        <translation>Lire comment chercher</translation>
    </message>
</context>
<context>
    <name>partyline::Secrets</name>
    <message>
        <source>The desktop keyring stayed locked. You stay signed in until you quit.</source>
        <translation>Le trousseau du bureau est resté verrouillé. Vous restez connecté jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop. You stay signed in until you quit.</source>
        <translation>Il n’y a pas de trousseau sur ce bureau. Vous restez connecté jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The desktop keyring did not take the request. You stay signed in until you quit.</source>
        <translation>Le trousseau du bureau n’a pas accepté la demande. Vous restez connecté jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The desktop keyring does not answer. You stay signed in until you quit.</source>
        <translation>Le trousseau du bureau ne répond pas. Vous restez connecté jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The desktop keyring stayed locked. Sign in again, or unlock it.</source>
        <translation>Le trousseau du bureau est resté verrouillé. Connectez-vous à nouveau ou déverrouillez-le.</translation>
    </message>
    <message>
        <source>The desktop keyring stayed locked. The session that ended is still in it.</source>
        <translation>Le trousseau du bureau est resté verrouillé. La session terminée s’y trouve encore.</translation>
    </message>
</context>
<context>
    <name>partyline::SessionDesk</name>
    <message>
        <source>Spelling is in trouble.</source>
        <translation>Problème avec l’orthographe.</translation>
    </message>
    <message>
        <source>Partyline will not start at log-in.</source>
        <translation>Partyline ne démarrera pas à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Partyline still starts at log-in.</source>
        <translation>Partyline démarre toujours à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Desktop and writing</source>
        <translation>Bureau et écriture</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Minimised, when your desktop starts.</source>
        <translation>Réduit, quand votre bureau démarre.</translation>
    </message>
    <message>
        <source>autostart session boot</source>
        <translation>démarrage automatique session lancement</translation>
    </message>
    <message>
        <source>Show the track in the desktop&apos;s media controls</source>
        <translation>Afficher le morceau dans les commandes multimédias du bureau</translation>
    </message>
    <message>
        <source>What the DJ room in front plays, else the only one that plays. Nothing can be steered from there.</source>
        <translation>Ce que passe le salon DJ au premier plan, sinon le seul qui passe quelque chose. Rien ne peut être commandé de là.</translation>
    </message>
    <message>
        <source>mpris playerctl media keys now playing</source>
        <translation>mpris playerctl touches multimédias lecture en cours</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Souligner les mots mal écrits</translation>
    </message>
    <message>
        <source>With the hunspell dictionaries of this computer; names of people in the room are right.</source>
        <translation>Avec les dictionnaires hunspell de cet ordinateur&#xa0;; les noms des personnes du salon sont corrects.</translation>
    </message>
    <message>
        <source>spell check dictionary hunspell</source>
        <translation>orthographe correction dictionnaire hunspell</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>A word is right if one of them has it. Without a choice: those of your desktop.</source>
        <translation>Un mot est correct si l’une d’elles le contient. Sans choix&#xa0;: celles de votre bureau.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>spell check dictionary</source>
        <translation>orthographe correction dictionnaire</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsDesk</name>
    <message>
        <source>The settings of this computer cannot be written; nothing was changed.</source>
        <translation>Les réglages de cet ordinateur ne peuvent pas être écrits&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Unknown to this version, and left out: %1</source>
        <translation>Inconnu de cette version, et laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export all settings</source>
        <translation>Exporter tous les réglages</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>Le fichier n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reset everything?</source>
        <translation>Tout réinitialiser&#xa0;?</translation>
    </message>
    <message>
        <source>All settings, rules and choices of single rooms become as they were at first. Accounts, open rooms, notes about people and history stay.</source>
        <translation>Tous les réglages, règles et choix propres à un salon redeviennent comme au début. Comptes, salons ouverts, notes sur les personnes et historique restent.</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Everything is as it was at first.</source>
        <translation>Tout est comme au début.</translation>
    </message>
    <message>
        <source>Cancel takes it back.</source>
        <translation>«&#xa0;Annuler&#xa0;» revient en arrière.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsPage</name>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Everything on this page is as it was at first.</source>
        <translation>Tout sur cette page est comme au début.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsPages</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Without it, the same menus stand behind the button at the top of the sidebar.</source>
        <translation>Sans elle, les mêmes menus se trouvent derrière le bouton en haut de la barre latérale.</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>Salons DJ</translation>
    </message>
    <message>
        <source>Automatic woot: earliest</source>
        <translation>Woot automatique&#xa0;: au plus tôt</translation>
    </message>
    <message>
        <source>After a track has begun. Rooms that forbid it never get one.</source>
        <translation>Après le début d’un morceau. Les salons qui l’interdisent n’en reçoivent jamais.</translation>
    </message>
    <message>
        <source>autowoot delay</source>
        <translation>autowoot délai</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Automatic woot: latest</source>
        <translation>Woot automatique&#xa0;: au plus tard</translation>
    </message>
    <message>
        <source>Warn about long tracks</source>
        <translation>Avertir des morceaux longs</translation>
    </message>
    <message>
        <source>Before your turn, where the room itself names no limit.</source>
        <translation>Avant votre tour, là où le salon ne fixe pas lui-même de limite.</translation>
    </message>
    <message>
        <source>booth playlist length minutes</source>
        <translation>platines playlist durée minutes</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Directs</translation>
    </message>
    <message>
        <source>A delayed chat shows my own lines at once</source>
        <translation>Un chat retardé affiche aussitôt mes propres messages</translation>
    </message>
    <message>
        <source>delay video sync</source>
        <translation>délai vidéo synchronisation</translation>
    </message>
    <message>
        <source>A delayed chat shows mentions of me at once</source>
        <translation>Un chat retardé affiche aussitôt les mentions de moi</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Take them to another computer</source>
        <translation>Les emporter sur un autre ordinateur</translation>
    </message>
    <message>
        <source>One file, without accounts, passwords, sessions, history and drafts.</source>
        <translation>Un seul fichier, sans comptes, mots de passe, sessions, historique ni brouillons.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>backup save file json</source>
        <translation>sauvegarde enregistrer fichier json</translation>
    </message>
    <message>
        <source>Bring them from another computer</source>
        <translation>Les reprendre d’un autre ordinateur</translation>
    </message>
    <message>
        <source>The file is checked first; one with mistakes changes nothing.</source>
        <translation>Le fichier est d’abord vérifié&#xa0;; s’il a des erreurs, rien ne change.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>backup load restore file json</source>
        <translation>sauvegarde charger restaurer fichier json</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer à neuf</translation>
    </message>
    <message>
        <source>All settings as at first. Accounts, rooms and history stay.</source>
        <translation>Tous les réglages comme au début. Comptes, salons et historique restent.</translation>
    </message>
    <message>
        <source>Reset everything…</source>
        <translation>Tout réinitialiser…</translation>
    </message>
    <message>
        <source>defaults factory</source>
        <translation>défaut origine usine</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Services, signing in, rooms and notifications, one after the other.</source>
        <translation>Services, connexion, salons et notifications, l’un après l’autre.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>wizard assistant welcome</source>
        <translation>assistant bienvenue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Desktop follows its light or dark setting.</source>
        <translation>«&#xa0;Comme le bureau&#xa0;» suit son réglage clair ou sombre.</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>couleurs apparence nuit</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les mouvements</translation>
    </message>
    <message>
        <source>Also while the desktop has its animations on.</source>
        <translation>Même si le bureau garde ses animations.</translation>
    </message>
    <message>
        <source>animation accessibility</source>
        <translation>animation accessibilité</translation>
    </message>
    <message>
        <source>Height of emotes</source>
        <translation>Hauteur des emotes</translation>
    </message>
    <message>
        <source>size pictures</source>
        <translation>taille images</translation>
    </message>
    <message>
        <source> px</source>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>Animated emotes move</source>
        <translation>Les emotes animées bougent</translation>
    </message>
    <message>
        <source>gif animation</source>
        <translation>gif animation</translation>
    </message>
    <message>
        <source>While I look at the window</source>
        <translation>Quand je regarde la fenêtre</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Under the pointer only</source>
        <translation>Sous le pointeur seulement</translation>
    </message>
    <message>
        <source>Show :smile: as an emoji</source>
        <translation>Afficher&#xa0;:smile: comme emoji</translation>
    </message>
    <message>
        <source>In DJ rooms, where the service sends the code.</source>
        <translation>Dans les salons DJ, où le service envoie le code.</translation>
    </message>
    <message>
        <source>shortcode emoticon</source>
        <translation>code émoticône</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>chat lines messages</source>
        <translation>chat lignes messages</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>spacing rows</source>
        <translation>espacement lignes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Cozy</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of all rooms that have none of their own.</source>
        <translation>De tous les salons qui n’en ont pas une à eux.</translation>
    </message>
    <message>
        <source>zoom font</source>
        <translation>zoom police</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Name colours</source>
        <translation>Couleurs des noms</translation>
    </message>
    <message>
        <source>Each is readable on every row.</source>
        <translation>Chacune est lisible sur chaque ligne.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Par rôle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Fold repeated lines</source>
        <translation>Replier les messages répétés</translation>
    </message>
    <message>
        <source>What was said shortly before stands under it as a number.</source>
        <translation>Ce qui vient d’être dit figure au-dessous sous forme de nombre.</translation>
    </message>
    <message>
        <source>spam duplicates</source>
        <translation>spam doublons</translation>
    </message>
    <message>
        <source>Tell what moderators do to others</source>
        <translation>Signaler ce que les modérateurs font aux autres</translation>
    </message>
    <message>
        <source>In DJ rooms. Moderators are always told.</source>
        <translation>Dans les salons DJ. Les modérateurs en sont toujours informés.</translation>
    </message>
    <message>
        <source>ban mute kick</source>
        <translation>bannir sourdine expulser</translation>
    </message>
    <message>
        <source>Pause while the pointer rests on the feed</source>
        <translation>Mettre en pause tant que le pointeur est sur le fil</translation>
    </message>
    <message>
        <source>Lines kept in view of each room</source>
        <translation>Messages gardés à l’écran par salon</translation>
    </message>
    <message>
        <source>Older ones stay in history.</source>
        <translation>Les plus anciens restent dans l’historique.</translation>
    </message>
    <message>
        <source>memory scrollback rows</source>
        <translation>mémoire anciens messages lignes</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lecteur d’écran</translation>
    </message>
    <message>
        <source>Read new lines out</source>
        <translation>Lire les nouveaux messages à voix haute</translation>
    </message>
    <message>
        <source>accessibility speech spoken announce</source>
        <translation>accessibilité voix parole annoncer</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>Ceux qui me mentionnent</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Lines that look a certain way</source>
        <translation>Messages d’un certain aspect</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Highlight, hide, fold, replace, or be told of lines.</source>
        <translation>Surligner, masquer, replier, remplacer des messages, ou en être averti.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>keywords filter highlight hide words</source>
        <translation>mots-clés filtre surligner masquer mots</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Show notifications on the desktop</source>
        <translation>Afficher les notifications sur le bureau</translation>
    </message>
    <message>
        <source>alerts popups</source>
        <translation>alertes popups</translation>
    </message>
    <message>
        <source>Tell me when my turn comes near, from place</source>
        <translation>Me prévenir quand mon tour approche, à partir de la place</translation>
    </message>
    <message>
        <source>wait list booth next</source>
        <translation>file d’attente platines suivant</translation>
    </message>
    <message>
        <source>A creator whom I follow goes live</source>
        <translation>Un créateur que je suis commence un direct</translation>
    </message>
    <message>
        <source>stream floatplane</source>
        <translation>direct stream floatplane</translation>
    </message>
    <message>
        <source>A creator whom I follow posts</source>
        <translation>Un créateur que je suis publie quelque chose</translation>
    </message>
    <message>
        <source>video floatplane</source>
        <translation>vidéo floatplane</translation>
    </message>
    <message>
        <source>What is told, how and when</source>
        <translation>Ce qui est signalé, comment et quand</translation>
    </message>
    <message>
        <source>Kinds, rooms of their own, quiet hours, sounds, tray and launcher, with a test.</source>
        <translation>Types, salons à part, heures calmes, sons, zone de notification et lanceur, avec un essai.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notifications…</translation>
    </message>
    <message>
        <source>do not disturb sound volume tray badge mute mention keyword poll test quiet hours</source>
        <translation>ne pas déranger son volume zone de notification badge sourdine mention mot-clé sondage essai heures calmes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>In safe mode nothing is recorded or read.</source>
        <translation>En mode sans échec, rien n’est enregistré ni lu.</translation>
    </message>
    <message>
        <source>What history keeps</source>
        <translation>Ce que l’historique garde</translation>
    </message>
    <message>
        <source>For how long, how much, which rooms, and what is to be forgotten.</source>
        <translation>Combien de temps, combien, quels salons, et ce qu’il faut oublier.</translation>
    </message>
    <message>
        <source>What history keeps…</source>
        <translation>Ce que l’historique garde…</translation>
    </message>
    <message>
        <source>retention days size forget delete disk</source>
        <translation>conservation jours taille oublier supprimer disque</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>All that was seen in all rooms, with export.</source>
        <translation>Tout ce qui a été vu dans tous les salons, avec exportation.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>find export</source>
        <translation>rechercher trouver exporter</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 diffère</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms differ</source>
        <translation>
            <numerusform>%n salon diffère</numerusform>
            <numerusform>%n salons diffèrent</numerusform>
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
        <translation>Salons</translation>
    </message>
    <message>
        <source>own override single room</source>
        <translation>propre exception un seul salon</translation>
    </message>
    <message>
        <source>What one room does otherwise than all others. The rest goes on following the choices for all.</source>
        <translation>Ce qu’un salon fait autrement que tous les autres. Le reste continue de suivre les choix pour tous.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>What is told of this room</source>
        <translation>Ce qui est signalé de ce salon</translation>
    </message>
    <message>
        <source>Kinds of notifications, sounds, muting.</source>
        <translation>Types de notifications, sons, sourdine.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notifications…</translation>
    </message>
    <message>
        <source>alerts mute</source>
        <translation>alertes sourdine</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Delay of the chat</source>
        <translation>Délai du chat</translation>
    </message>
    <message>
        <source>So that it does not run ahead of the video.</source>
        <translation>Pour qu’il ne devance pas la vidéo.</translation>
    </message>
    <message>
        <source>livestream sync</source>
        <translation>direct synchronisation</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Pas encore de salon</translation>
    </message>
    <message>
        <source>As for all rooms</source>
        <translation>Comme pour tous les salons</translation>
    </message>
    <message>
        <source>Its own; all others: on</source>
        <translation>À part&#xa0;; tous les autres&#xa0;: activé</translation>
    </message>
    <message>
        <source>Its own; all others: off</source>
        <translation>À part&#xa0;; tous les autres&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>Its own; all others: %1</source>
        <translation>À part&#xa0;; tous les autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Join a room first.</source>
        <translation>Rejoignez d’abord un salon.</translation>
    </message>
    <message>
        <source>Livestreams alone have one.</source>
        <translation>Seuls les directs en ont un.</translation>
    </message>
    <message>
        <source>DJ rooms alone have this.</source>
        <translation>Seules les salles de DJ ont cela.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsRow</name>
    <message>
        <source>As it was at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réinitialiser&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings status</source>
        <translation>État des réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>Les modifications s’appliquent aussitôt. «&#xa0;Annuler&#xa0;» les retire.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No setting has these words: %1</source>
        <translation>Aucun réglage ne contient ces mots&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>partyline::ShortcutSheet</name>
    <message numerus="yes">
        <source>%n keys are on the clipboard as text.</source>
        <translation>
            <numerusform>%n raccourci est dans le presse-papiers comme texte.</numerusform>
            <numerusform>%n raccourcis sont dans le presse-papiers comme texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Find an action, a key or a place</source>
        <translation>Recherchez une action, un raccourci ou un endroit</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer comme texte…</translation>
    </message>
    <message>
        <source>Save the keys as text</source>
        <translation>Enregistrer les raccourcis comme texte</translation>
    </message>
    <message>
        <source>Partyline keys</source>
        <translation>Raccourcis de Partyline</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The keys were not saved.</source>
        <translation>Les raccourcis n’ont pas été enregistrés.</translation>
    </message>
</context>
<context>
    <name>partyline::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>One room is waiting. What you had typed is kept.</source>
        <translation>Un salon attend. Ce que vous aviez saisi est conservé.</translation>
    </message>
    <message>
        <source>%1 rooms are waiting. What you had typed is kept.</source>
        <translation>%1 salons attendent. Ce que vous aviez saisi est conservé.</translation>
    </message>
    <message>
        <source>The chat wants a session cookie.</source>
        <translation>Le chat demande un cookie de session.</translation>
    </message>
    <message>
        <source>You stay signed in; the cookie is used beside it.</source>
        <translation>Vous restez connecté&#xa0;; le cookie sert en complément.</translation>
    </message>
    <message>
        <source>Your %1 session has ended.</source>
        <translation>Votre session %1 a pris fin.</translation>
    </message>
    <message>
        <source>The server wants a second factor.</source>
        <translation>Le serveur demande un second facteur.</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>Demande à %1.</translation>
    </message>
    <message>
        <source>Waiting for the answer of %1, %2 s.</source>
        <translation>En attente de la réponse de %1, %2&#xa0;s.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>The code before ran out. </source>
        <translation>Le code précédent a expiré. </translation>
    </message>
    <message>
        <source>Waiting for you to allow it</source>
        <translation>En attente de votre autorisation</translation>
    </message>
    <message>
        <source>The code is good for %1.</source>
        <translation>Le code est valable encore %1.</translation>
    </message>
    <message>
        <source>Any compatible server: type its address. Without encryption only on this computer.</source>
        <translation>Tout serveur compatible&#xa0;: saisissez son adresse. Sans chiffrement, seulement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>This account was signed in without a device code.</source>
        <translation>Ce compte a été connecté sans code d’appareil.</translation>
    </message>
    <message>
        <source>Type the client id first. The service gives one to whoever asks for it.</source>
        <translation>Saisissez d’abord l’identifiant client. Le service en donne un à qui le demande.</translation>
    </message>
    <message>
        <source>Type the address of the sign-in provider first.</source>
        <translation>Saisissez d’abord l’adresse du fournisseur de connexion.</translation>
    </message>
    <message>
        <source>The server allows the next try in %1.</source>
        <translation>Le serveur autorise le prochain essai dans %1.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Saisissez d’abord le code.</translation>
    </message>
    <message>
        <source>Wait for the answer, or cancel.</source>
        <translation>Attendez la réponse, ou annulez.</translation>
    </message>
    <message>
        <source>Type your e-mail or user name first.</source>
        <translation>Saisissez d’abord votre e-mail ou votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Saisissez d’abord votre mot de passe.</translation>
    </message>
    <message>
        <source>Paste the session cookie first.</source>
        <translation>Collez d’abord le cookie de session.</translation>
    </message>
    <message>
        <source>Found a session in it.</source>
        <translation>Une session s’y trouve.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in (%1)</source>
        <translation>Se connecter (%1)</translation>
    </message>
    <message>
        <source>Read offline</source>
        <translation>Lire hors ligne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Six digits from your authenticator, or a backup code. The password was right.</source>
        <translation>Six chiffres de votre application d’authentification, ou un code de secours. Le mot de passe était correct.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Le presse-papiers a été vidé.</translation>
    </message>
    <message>
        <source>The cookie is as good as a password: it goes to %1 only.</source>
        <translation>Le cookie vaut un mot de passe&#xa0;: il n’est envoyé qu’à %1.</translation>
    </message>
    <message>
        <source>Your password is sent to %1 only.</source>
        <translation>Votre mot de passe n’est envoyé qu’à %1.</translation>
    </message>
    <message>
        <source>If you stay signed in, the session is kept in the desktop keyring.</source>
        <translation>Si vous restez connecté, la session est gardée dans le trousseau du bureau.</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Cookie de session</translation>
    </message>
    <message>
        <source>1. Sign in to %1 with your browser.
2. Press F12, and open Storage (Firefox) or Application (Chrome), then Cookies.
3. Copy the value of sails.sid and paste it here. A whole Cookie header or a line of a cookie file is fine too.</source>
        <translation>1. Connectez-vous à %1 avec votre navigateur.
2. Appuyez sur F12 et ouvrez Stockage (Firefox) ou Application (Chrome), puis Cookies.
3. Copiez la valeur de sails.sid et collez-la ici. Un en-tête Cookie entier ou une ligne d’un fichier de cookies convient aussi.</translation>
    </message>
</context>
<context>
    <name>partyline::SleepWatch</name>
    <message>
        <source>Saves drafts and what was said</source>
        <translation>Enregistre les brouillons et ce qui a été dit</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechDesk</name>
    <message>
        <source>%1 mentions you in %2.</source>
        <translation>%1 vous mentionne dans %2.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 dans %2 : %3</translation>
    </message>
    <message>
        <source>This is how Partyline speaks.</source>
        <translation>Voici comment parle Partyline.</translation>
    </message>
    <message numerus="yes">
        <source>%n more mentions.</source>
        <translation>
            <numerusform>%n autre mention.</numerusform>
            <numerusform>%n autres mentions.</numerusform>
        </translation>
    </message>
    <message>
        <source>a link to %1</source>
        <translation>un lien vers %1</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechEngine</name>
    <message>
        <source>No speech is installed. Debian and Ubuntu have it in qt6-speech-speechd-plugin.</source>
        <translation>Aucune synthèse vocale n’est installée. Debian et Ubuntu la proposent dans qt6-speech-speechd-plugin.</translation>
    </message>
    <message>
        <source>This Partyline was built without speech.</source>
        <translation>Ce Partyline a été construit sans synthèse vocale.</translation>
    </message>
    <message>
        <source>The desktop&apos;s speech service does not answer. Debian and Ubuntu have it in speech-dispatcher; &quot;spd-say hello&quot; tries it.</source>
        <translation>Le service vocal du bureau ne répond pas. Debian et Ubuntu le fournissent dans speech-dispatcher ; « spd-say hello » l’essaie.</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechPage</name>
    <message>
        <source>Speech</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>voice read aloud accessibility</source>
        <translation>voix lire à haute voix accessibilité</translation>
    </message>
    <message>
        <source>For whoever uses no screen reader and wants to hear who calls. It is silent in quiet hours, while you are not to be disturbed, and for rooms that are muted. Escape stops it.</source>
        <translation>Pour qui n’utilise pas de lecteur d’écran et veut entendre qui l’appelle. Silencieuse pendant les heures calmes, tant que vous ne voulez pas être dérangé et pour les salles muettes. Échap l’arrête.</translation>
    </message>
    <message>
        <source>Speak mentions aloud</source>
        <translation>Lire les mentions à haute voix</translation>
    </message>
    <message>
        <source>text to speech tts</source>
        <translation>synthèse vocale tts</translation>
    </message>
    <message>
        <source>Of which rooms</source>
        <translation>De quelles salles</translation>
    </message>
    <message>
        <source>Those that I do not look at</source>
        <translation>Celles que je ne regarde pas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Below 0 slower, above it faster.</source>
        <translation>Plus lent en dessous de 0, plus rapide au-dessus.</translation>
    </message>
    <message>
        <source>speed slow fast</source>
        <translation>vitesse lent rapide</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>Une phrase</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>test</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>With the voice and the rate above.</source>
        <translation>Avec la voix et le débit ci-dessus.</translation>
    </message>
</context>
<context>
    <name>partyline::SpellCheck</name>
    <message>
        <source>&quot;%1&quot; is known until you quit only: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est connu que jusqu’à ce que vous quittiez&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>partyline::StreamActions</name>
    <message>
        <source>The site has not told the address of this stream yet.</source>
        <translation>Le site n’a pas encore donné l’adresse de ce direct.</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again.</source>
        <translation>%1 n’est pas installé. Installez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Asking the site where the stream plays, for %1.</source>
        <translation>Demande au site de l’emplacement du direct, pour %1.</translation>
    </message>
    <message>
        <source>The stream cannot be played: %1</source>
        <translation>Le direct ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>%1 a été démarré.</translation>
    </message>
</context>
<context>
    <name>partyline::StreamColumn</name>
    <message>
        <source>No poll has ended since you came in.</source>
        <translation>Aucun sondage ne s’est terminé depuis votre arrivée.</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <source>Delay %1 s</source>
        <translation>Délai&#xa0;: %1&#xa0;s</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>Sans délai</translation>
    </message>
</context>
<context>
    <name>partyline::StreamDelay</name>
    <message>
        <source>Chat delay…</source>
        <translation>Délai du chat…</translation>
    </message>
    <message>
        <source>Peek at waiting lines</source>
        <translation>Aperçu des messages en attente</translation>
    </message>
</context>
<context>
    <name>partyline::StreamFinder</name>
    <message>
        <source>Livestreams found</source>
        <translation>Directs trouvés</translation>
    </message>
    <message>
        <source>Livestream list status</source>
        <translation>État de la liste des directs</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Loads the list anew and asks whether the marked stream is live (F5). The site wants to be asked at most once a minute for a stream.</source>
        <translation>Recharge la liste et demande si le direct sélectionné est en cours (F5). Le site veut être interrogé au plus une fois par minute pour un direct.</translation>
    </message>
    <message>
        <source>Search creators, or a stream&apos;s address or id</source>
        <translation>Recherchez des créateurs, ou saisissez l’adresse ou l’identifiant d’un direct</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>Vos abonnements</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>En direct maintenant</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>This account subscribes to nobody. Type a creator&apos;s name to look for a stream.</source>
        <translation>Ce compte n’a pas d’abonnement. Saisissez le nom d’un créateur pour chercher un direct.</translation>
    </message>
    <message>
        <source>No creator is found for &quot;%1&quot;.</source>
        <translation>Aucun créateur trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n more subscriptions are found by name.</source>
        <translation>
            <numerusform>%n autre abonnement se trouve par son nom.</numerusform>
            <numerusform>%n autres abonnements se trouvent par leur nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: type more of the name.</source>
        <translation>Il y en a d’autres&#xa0;: saisissez plus de lettres du nom.</translation>
    </message>
    <message numerus="yes">
        <source>The site wants to be left alone for %n seconds.</source>
        <translation>
            <numerusform>Le site veut être laissé tranquille pendant %n seconde.</numerusform>
            <numerusform>Le site veut être laissé tranquille pendant %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::StreamListDelegate</name>
    <message>
        <source>asking</source>
        <translation>interrogation</translation>
    </message>
    <message>
        <source>not on air</source>
        <translation>pas à l’antenne</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n nouvelle publication</numerusform>
            <numerusform>%n nouvelles publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no livestream</source>
        <translation>N’a pas de direct</translation>
    </message>
</context>
<context>
    <name>partyline::StreamListModel</name>
    <message>
        <source>has no livestream</source>
        <translation>n’a pas de direct</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n nouvelle publication</numerusform>
            <numerusform>%n nouvelles publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Join &quot;%1&quot;</source>
        <translation>Rejoindre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n ligne</numerusform>
            <numerusform>%1, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Chaînes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>partyline::StreamModeration</name>
    <message>
        <source>Only moderators of this stream can do that.</source>
        <translation>Seuls les modérateurs de ce direct peuvent le faire.</translation>
    </message>
    <message>
        <source>“%1” is no name of this site.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de ce site.</translation>
    </message>
    <message>
        <source>%1 is one of the crew. That works only on viewers.</source>
        <translation>%1 fait partie de l’équipe. Cela ne marche que sur les spectateurs.</translation>
    </message>
    <message>
        <source>That line is deleted already.</source>
        <translation>Ce message est déjà supprimé.</translation>
    </message>
    <message>
        <source>There is no line of %1 to delete.</source>
        <translation>Il n’y a pas de message de %1 à supprimer.</translation>
    </message>
    <message>
        <source>From and to are times in milliseconds since 1970, the earlier one first.</source>
        <translation>Le début et la fin sont des heures en millisecondes depuis 1970, la plus ancienne d’abord.</translation>
    </message>
    <message>
        <source>Minutes are the numbers 1 to %1.</source>
        <translation>Les minutes vont de 1 à %1.</translation>
    </message>
    <message>
        <source>%1 will not be able to chat for five minutes.</source>
        <translation>%1 ne pourra pas écrire pendant cinq minutes.</translation>
    </message>
    <message>
        <source>%1 will be banned from this chat.</source>
        <translation>%1 sera banni de ce chat.</translation>
    </message>
    <message>
        <source>%1’s lines will be hidden from everybody else.</source>
        <translation>Les messages de %1 seront masqués pour tous les autres.</translation>
    </message>
    <message>
        <source>The line %1 will be deleted.</source>
        <translation>Le message %1 sera supprimé.</translation>
    </message>
    <message>
        <source>This line of %1 will be deleted: “%2”</source>
        <translation>Ce message de %1 sera supprimé&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>What %1 said within %n minute(s) will be deleted.</source>
        <translation>
            <numerusform>Ce que %1 a dit sur une durée de %n minute sera supprimé.</numerusform>
            <numerusform>Ce que %1 a dit sur une durée de %n minutes sera supprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send /%1</source>
        <translation>Envoyer /%1</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;nom&gt;</translation>
    </message>
    <message>
        <source>silences somebody for five minutes (moderators)</source>
        <translation>retire la parole à quelqu’un pour cinq minutes (modérateurs)</translation>
    </message>
    <message>
        <source>bans somebody from this chat (moderators)</source>
        <translation>bannit quelqu’un de ce chat (modérateurs)</translation>
    </message>
    <message>
        <source>hides somebody’s lines from others (moderators)</source>
        <translation>masque aux autres les messages de quelqu’un (modérateurs)</translation>
    </message>
    <message>
        <source>&lt;name or id of the line&gt;</source>
        <translation>&lt;nom ou id du message&gt;</translation>
    </message>
    <message>
        <source>deletes somebody’s last line (moderators)</source>
        <translation>supprime le dernier message de quelqu’un (modérateurs)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [minutes]</source>
        <translation>&lt;nom&gt; [minutes]</translation>
    </message>
    <message>
        <source>deletes what somebody said in the last five, or so many, minutes (moderators)</source>
        <translation>supprime ce que quelqu’un a dit dans les cinq dernières minutes, ou dans le nombre indiqué (modérateurs)</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modérer</translation>
    </message>
    <message>
        <source>The server gave this line no id.</source>
        <translation>Le serveur n’a pas donné d’identifiant à ce message.</translation>
    </message>
    <message>
        <source>Delete this line…</source>
        <translation>Supprimer ce message…</translation>
    </message>
    <message>
        <source>Delete their last five minutes…</source>
        <translation>Supprimer ses cinq dernières minutes…</translation>
    </message>
    <message>
        <source>Time out for five minutes…</source>
        <translation>Retirer la parole cinq minutes…</translation>
    </message>
    <message>
        <source>Ban from this chat…</source>
        <translation>Bannir de ce chat…</translation>
    </message>
</context>
<context>
    <name>partyline::StreamNoticesDialog</name>
    <message>
        <source>Notifications of %1</source>
        <translation>Notifications de %1</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>État des notifications</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a creator goes live</source>
        <translation>M’avertir sur le bureau quand un créateur commence un direct</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a creator posts</source>
        <translation>M’avertir sur le bureau quand un créateur publie</translation>
    </message>
</context>
<context>
    <name>partyline::StreamRoomPage</name>
    <message>
        <source>About this stream</source>
        <translation>À propos de ce direct</translation>
    </message>
    <message>
        <source>Open the stream in the browser</source>
        <translation>Ouvrir le direct dans le navigateur</translation>
    </message>
    <message>
        <source>Play the stream in mpv</source>
        <translation>Lire le direct dans mpv</translation>
    </message>
    <message>
        <source>Play the stream in streamlink</source>
        <translation>Lire le direct dans streamlink</translation>
    </message>
    <message>
        <source>Copy the stream&apos;s link</source>
        <translation>Copier le lien du direct</translation>
    </message>
    <message>
        <source>Polls and notifications are not connected.</source>
        <translation>Les sondages et les notifications ne sont pas connectés.</translation>
    </message>
</context>
<context>
    <name>partyline::Style</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>partyline::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Dossier de diagnostic</translation>
    </message>
    <message>
        <source>For somebody who helps you. This is all that is saved: no names, no passwords, nothing that was said. Read it before you send it to anybody; Partyline sends nothing.</source>
        <translation>Pour quelqu’un qui vous aide. Voici tout ce qui est enregistré&#xa0;: aucun nom, aucun mot de passe, rien de ce qui a été dit. Lisez-le avant de l’envoyer à qui que ce soit&#xa0;; Partyline n’envoie rien.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer le dossier de diagnostic</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Il n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>partyline::SwitchDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>partyline::SwitchDesk</name>
    <message>
        <source>on air</source>
        <translation>à l’antenne</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>not open, you were there before</source>
        <translation>pas ouvert, vous y êtes déjà allé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>partyline::ThemeFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation>Le fichier ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>there is no such colour</source>
        <translation>cette couleur n’existe pas</translation>
    </message>
    <message>
        <source>that is no colour; write it as #rrggbb</source>
        <translation>ce n’est pas une couleur&#xa0;; écrivez-la sous la forme #rrggbb</translation>
    </message>
    <message>
        <source>that is no number from 0 to %1</source>
        <translation>ce n’est pas un nombre de 0 à %1</translation>
    </message>
    <message>
        <source>nothing has that name</source>
        <translation>rien ne porte ce nom</translation>
    </message>
    <message numerus="yes">
        <source>a theme needs a name of at most %n letters</source>
        <translation>
            <numerusform>un thème a besoin d’un nom de %n lettre au plus</numerusform>
            <numerusform>un thème a besoin d’un nom de %n lettres au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>it has to be light, dark or highContrast</source>
        <translation>ce doit être light, dark ou highContrast</translation>
    </message>
    <message>
        <source>that is no object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>on %1 it has a contrast of %2:1 and needs %3:1, and no lightness helps</source>
        <translation>sur %1, le contraste est de %2:1 alors qu’il faut %3:1, et aucune luminosité n’y remédie</translation>
    </message>
    <message>
        <source>people’s names</source>
        <translation>noms des personnes</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Le fichier dépasse %1.</translation>
    </message>
    <message>
        <source>%1 on %2 had a contrast of only %3:1: %4 became %5</source>
        <translation>%1 sur %2 n’avait qu’un contraste de %3:1&#xa0;: %4 est devenu %5</translation>
    </message>
</context>
<context>
    <name>partyline::TimeChart</name>
    <message>
        <source>ddd d</source>
        <comment>day of the week and of the month</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>short month and year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Lines over time</source>
        <translation>Messages au fil du temps</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Nobody said anything in this time.</source>
        <translation>Personne n’a rien dit pendant cette période.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in %1</source>
        <translation>Maximum&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>partyline::TrackActions</name>
    <message>
        <source>The room tells only SoundCloud&apos;s number of this track, not its address.</source>
        <translation>Le salon n’indique de ce morceau que son numéro SoundCloud, pas son adresse.</translation>
    </message>
    <message>
        <source>The room does not tell where this track comes from.</source>
        <translation>Le salon n’indique pas d’où vient ce morceau.</translation>
    </message>
    <message>
        <source>Look for it on SoundCloud</source>
        <translation>Le chercher sur SoundCloud</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Play in mpv from where the room is</source>
        <translation>Lire dans mpv à partir de là où en est le salon</translation>
    </message>
    <message>
        <source>Play in mpv</source>
        <translation>Lire dans mpv</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
</context>
<context>
    <name>partyline::TrackDraftModel</name>
    <message>
        <source>not one track: left out</source>
        <translation>pas un seul morceau&#xa0;: écarté</translation>
    </message>
    <message>
        <source>neither YouTube nor SoundCloud: left out</source>
        <translation>ni YouTube ni SoundCloud&#xa0;: écarté</translation>
    </message>
    <message>
        <source>its number is missing: look it up</source>
        <translation>son numéro manque&#xa0;: interrogez la source</translation>
    </message>
    <message>
        <source>title is missing</source>
        <translation>le titre manque</translation>
    </message>
    <message>
        <source>length is missing</source>
        <translation>la durée manque</translation>
    </message>
    <message>
        <source>in this playlist already</source>
        <translation>déjà dans cette playlist</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>ready, known from %1</source>
        <translation>prêt, connu de %1</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>partyline::TrackEditDialog</name>
    <message>
        <source>Change track</source>
        <translation>Modifier le morceau</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>partyline::TrackView</name>
    <message>
        <source>Nobody is playing</source>
        <translation>Personne aux platines</translation>
    </message>
    <message>
        <source>%1 by %2, played by you</source>
        <translation>%1 de %2, joué par vous</translation>
    </message>
    <message>
        <source>%1 by %2, played by %3</source>
        <translation>%1 de %2, joué par %3</translation>
    </message>
    <message>
        <source>The booth is free.</source>
        <translation>Les platines sont libres.</translation>
    </message>
    <message>
        <source>%1, lasts %2</source>
        <translation>%1, durée %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>Vous êtes aux platines</translation>
    </message>
</context>
<context>
    <name>partyline::TrayDesk</name>
    <message>
        <source>Live now</source>
        <translation>En direct maintenant</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notifications…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>Ce bureau n’affiche pas de zone de notification.</translation>
    </message>
    <message>
        <source>Closing the window ends Partyline, and it starts with its window. Some desktops need an extension for tray icons.</source>
        <translation>Fermer la fenêtre met fin à Partyline, et il démarre avec sa fenêtre. Certains bureaux ont besoin d’une extension pour les icônes de la zone de notification.</translation>
    </message>
    <message>
        <source>Partyline goes on in the tray</source>
        <translation>Partyline continue dans la zone de notification</translation>
    </message>
    <message>
        <source>Its rooms stay open. The icon in the tray brings the window back; its menu ends the program.</source>
        <translation>Ses salons restent ouverts. L’icône de la zone de notification ramène la fenêtre&#xa0;; son menu permet de quitter le programme.</translation>
    </message>
    <message>
        <source>Hide Partyline</source>
        <translation>Masquer Partyline</translation>
    </message>
    <message>
        <source>Show Partyline</source>
        <translation>Afficher Partyline</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody is live</source>
        <translation>Personne n’est en direct</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Jusqu’à ce que je le désactive</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent until the window is back</source>
        <translation>Sans son jusqu’au retour de la fenêtre</translation>
    </message>
    <message>
        <source>Do not disturb, %1</source>
        <translation>Ne pas déranger, %1</translation>
    </message>
</context>
<context>
    <name>partyline::UpdateDesk</name>
    <message>
        <source>Partyline %1 is there; this is %2.</source>
        <translation>Partyline %1 est disponible&#xa0;; ceci est la version %2.</translation>
    </message>
    <message>
        <source>This is the newest version (%1).</source>
        <translation>Cette version est la plus récente (%1).</translation>
    </message>
    <message>
        <source>Enter the address of a release feed first.</source>
        <translation>Saisissez d’abord l’adresse d’un flux de versions.</translation>
    </message>
</context>
<context>
    <name>partyline::UpdatesPage</name>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>newer version release</source>
        <translation>nouvelle version mise à jour</translation>
    </message>
    <message>
        <source>Packages are usually renewed by the system they came with. Where that is not so, Partyline can ask a release feed once a day and say when there is something newer. It installs nothing.</source>
        <translation>Les paquets sont d’ordinaire mis à jour par le système dont ils viennent. Sinon, Partyline peut interroger un flux de versions une fois par jour et dire s’il y a plus récent. Il n’installe rien.</translation>
    </message>
    <message>
        <source>Ask for newer versions</source>
        <translation>Demander s’il y a une version plus récente</translation>
    </message>
    <message>
        <source>The host below then learns that Partyline runs here.</source>
        <translation>Le serveur ci-dessous apprend alors que Partyline tourne ici.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <source>check update</source>
        <translation>vérifier mise à jour</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>La version plus récente</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Release feed</source>
        <translation>Flux de versions</translation>
    </message>
    <message>
        <source>address url server github gitlab</source>
        <translation>adresse url serveur github gitlab</translation>
    </message>
    <message>
        <source>A JSON file with version and page, or the latest release of a project at GitHub or GitLab.</source>
        <translation>Un fichier JSON avec version et page, ou la dernière version d’un projet sur GitHub ou GitLab.</translation>
    </message>
    <message>
        <source>Nothing newer has been found.</source>
        <translation>Rien de plus récent n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>partyline::UserCard</name>
    <message>
        <source>Last lines here</source>
        <translation>Derniers messages ici</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Nickname, for you alone</source>
        <translation>Surnom, pour vous seulement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note, for you alone</source>
        <translation>Note, pour vous seulement</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mentionner</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Their lines are hidden until %1.</source>
        <translation>Ses messages sont masqués jusqu’au %1.</translation>
    </message>
    <message>
        <source>Their lines are hidden.</source>
        <translation>Ses messages sont masqués.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>partyline::VoteBar</name>
    <message>
        <source>Nobody is playing.</source>
        <translation>Personne n’est aux platines.</translation>
    </message>
    <message>
        <source>This is your own track: others vote on it.</source>
        <translation>C’est votre propre morceau&#xa0;: les autres votent pour lui.</translation>
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
        <translation>Grab</translation>
    </message>
    <message numerus="yes">
        <source>%n times so far</source>
        <translation>
            <numerusform>%n fois jusqu’ici</numerusform>
            <numerusform>%n fois jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Envoyé, pas encore confirmé</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>donné par vous</translation>
    </message>
</context>
<context>
    <name>partyline::VoteModel</name>
    <message>
        <source>%1, was meh</source>
        <translation>%1, avant Meh</translation>
    </message>
    <message>
        <source>%1, was woot</source>
        <translation>%1, avant Woot</translation>
    </message>
    <message>
        <source>%1, %2, %3 into the track</source>
        <translation>%1, %2, à %3 du morceau</translation>
    </message>
</context>
<context>
    <name>partyline::WaitEstimate</name>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 à %2&#xa0;min</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListDelegate</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListModel</name>
    <message>
        <source>Place %1</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListPanel</name>
    <message>
        <source>%1st in line</source>
        <translation>N° %1 dans la file</translation>
    </message>
    <message>
        <source>%1nd in line</source>
        <translation>N° %1 dans la file</translation>
    </message>
    <message>
        <source>%1rd in line</source>
        <translation>N° %1 dans la file</translation>
    </message>
    <message>
        <source>%1th in line</source>
        <translation>N° %1 dans la file</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <translation>il y a %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Played %1</source>
        <translation>Joué %1</translation>
    </message>
    <message>
        <source>Played %1 by %2</source>
        <translation>Joué %1 par %2</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1&#xa0;: %2, %3.</translation>
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
        <translation>Quitter la file après mon passage</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>The service knows no such wish: Partyline leaves for you when the track after yours begins. It must be running and connected then.</source>
        <translation>Le service ne connaît pas ce souhait&#xa0;: Partyline quitte la file pour vous quand commence le morceau qui suit le vôtre. Il doit alors être lancé et connecté.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir un autre</translation>
    </message>
    <message>
        <source>Check that it still plays</source>
        <translation>Vérifier qu’il est toujours lisible</translation>
    </message>
    <message>
        <source>Asks YouTube about this one video. Nothing is asked without your click.</source>
        <translation>Interroge YouTube sur cette seule vidéo. Rien n’est demandé sans votre clic.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>Residents and staff only: you may join.</source>
        <translation>DJ résidents et équipe seulement&#xa0;: vous pouvez entrer.</translation>
    </message>
    <message>
        <source>Residents and staff only</source>
        <translation>DJ résidents et équipe seulement</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>Vous êtes aux platines</translation>
    </message>
    <message>
        <source>You go to the end of the list afterwards.</source>
        <translation>Vous retournez ensuite à la fin de la file.</translation>
    </message>
    <message>
        <source>You leave the booth afterwards.</source>
        <translation>Vous quittez ensuite les platines.</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>C’est à vous ensuite</translation>
    </message>
    <message>
        <source>your turn in %1, about %2</source>
        <translation>votre tour dans %1, vers %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Open to everyone</source>
        <translation>Ouverte à tous</translation>
    </message>
    <message>
        <source>joining now: %1</source>
        <translation>en entrant maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>DJs return to the list after their turn</source>
        <translation>Les DJ reviennent dans la file après leur passage</translation>
    </message>
    <message>
        <source>The list is locked: if you leave, you cannot come back.</source>
        <translation>La file est verrouillée&#xa0;: si vous la quittez, vous ne pourrez pas revenir.</translation>
    </message>
    <message>
        <source>The wait list is locked</source>
        <translation>La file d’attente est verrouillée</translation>
    </message>
    <message>
        <source>The wait list is locked: only residents and staff can join.</source>
        <translation>La file d’attente est verrouillée&#xa0;: seuls les DJ résidents et l’équipe peuvent la rejoindre.</translation>
    </message>
    <message>
        <source>The wait list is full.</source>
        <translation>La file d’attente est complète.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Envoyé, pas encore confirmé</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>Passer maintenant</translation>
    </message>
    <message>
        <source>Join wait list</source>
        <translation>Rejoindre la file d’attente</translation>
    </message>
    <message>
        <source>Leave wait list</source>
        <translation>Quitter la file d’attente</translation>
    </message>
    <message>
        <source>Ends your turn and leaves the booth</source>
        <translation>Met fin à votre tour et quitte les platines</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Commence dans %1</translation>
    </message>
    <message>
        <source>Starts in %1: %2</source>
        <translation>Commence dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Your next track plays right now.</source>
        <translation>Votre prochain morceau passe en ce moment même.</translation>
    </message>
    <message>
        <source>Your next track was played lately.</source>
        <translation>Votre prochain morceau est passé récemment.</translation>
    </message>
    <message>
        <source>Your next track is long.</source>
        <translation>Votre prochain morceau est long.</translation>
    </message>
    <message>
        <source>%1 lasts %2.</source>
        <translation>%1 dure %2.</translation>
    </message>
    <message>
        <source>The room allows %1.</source>
        <translation>Le salon autorise %1.</translation>
    </message>
    <message>
        <source>Your own limit is %1.</source>
        <translation>Votre propre limite est de %1.</translation>
    </message>
    <message>
        <source>Next from you: %1</source>
        <translation>Votre prochain morceau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>partyline::WebSocketLink</name>
    <message>
        <source>The session cookie is damaged. Sign in again.</source>
        <translation>Le cookie de session est endommagé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 sent more at once than we accept.</source>
        <translation>%1 a envoyé plus en une fois que nous n’acceptons.</translation>
    </message>
    <message>
        <source>%1 sent something that is not its protocol.</source>
        <translation>%1 a envoyé quelque chose qui n’est pas de son protocole.</translation>
    </message>
</context>
<context>
    <name>partyline::WhyOff</name>
    <message>
        <source>Choose an entry first.</source>
        <translation>Choisissez d’abord une entrée.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>Type something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>An answer is awaited.</source>
        <translation>Une réponse est attendue.</translation>
    </message>
    <message>
        <source>“%1” has to be on.</source>
        <translation>« %1 » doit être activé.</translation>
    </message>
</context>
<context>
    <name>partyline::Words</name>
    <message>
        <source>Nothing received for %1, %2 to %3.</source>
        <translation>Rien reçu pendant %1, de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were filled in from the room&apos;s history.</source>
        <translation>
            <numerusform>%n message a été complété depuis l’historique du salon.</numerusform>
            <numerusform>%n messages ont été complétés depuis l’historique du salon.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>Arrivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was skipped</source>
        <translation>%1 a été sauté</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1 est terminé</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation>%1&#xa0;: %2, %3, %4.</translation>
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
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>vous mentionne</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Resident DJ</source>
        <translation>DJ résident</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>Co-hôte</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Ambassadeur</translation>
    </message>
    <message>
        <source>Site staff</source>
        <translation>Équipe du site</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
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
        <translation>Grab</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>supprimé par %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times, by %1</source>
        <translation>
            <numerusform>%n fois, par %1</numerusform>
            <numerusform>%n fois, par %1</numerusform>
        </translation>
    </message>
</context>
</TS>
