<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AlertLook</name>
    <message>
        <source>You are mentioned</source>
        <translation>Te mencionan</translation>
    </message>
    <message>
        <source>A rule or word matches</source>
        <translation>Coincide una regla o una palabra</translation>
    </message>
    <message>
        <source>A stream goes live</source>
        <translation>Empieza un directo</translation>
    </message>
    <message>
        <source>A poll opens</source>
        <translation>Se abre una encuesta</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Te toca después</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>Estás en la cabina</translation>
    </message>
    <message>
        <source>Your turn comes near</source>
        <translation>Se acerca tu turno</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>Una publicación nueva</translation>
    </message>
    <message>
        <source>The connection is lost</source>
        <translation>Se pierde la conexión</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>You are moderated</source>
        <translation>Te moderan</translation>
    </message>
    <message>
        <source>News of the site</source>
        <translation>Novedades del sitio</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>Somebody says your name</source>
        <translation>Alguien dice tu nombre</translation>
    </message>
    <message>
        <source>A rule that tells you, or one of the words to look out for</source>
        <translation>Una regla que te avisa, o una de las palabras a las que prestas atención</translation>
    </message>
    <message>
        <source>A creator whom you follow begins to stream</source>
        <translation>Un creador al que sigues empieza un directo</translation>
    </message>
    <message>
        <source>In a livestream that is open here</source>
        <translation>En un directo abierto aquí</translation>
    </message>
    <message>
        <source>Your track plays after this one</source>
        <translation>Tu tema suena después de este</translation>
    </message>
    <message>
        <source>Your track has begun</source>
        <translation>Tu tema ha empezado</translation>
    </message>
    <message>
        <source>You have come up the wait list</source>
        <translation>Has avanzado en la lista de espera</translation>
    </message>
    <message>
        <source>A creator whom you follow posts something</source>
        <translation>Un creador al que sigues publica algo</translation>
    </message>
    <message>
        <source>A room was live and cannot be reached for ten seconds</source>
        <translation>Una sala estaba conectada y lleva diez segundos sin responder</translation>
    </message>
    <message>
        <source>Somebody would like to be your friend</source>
        <translation>Alguien te pide amistad</translation>
    </message>
    <message>
        <source>Something was done to you in a room</source>
        <translation>Se ha tomado una medida contra ti en una sala</translation>
    </message>
    <message>
        <source>Maintenance, levels, gifts, messages to all</source>
        <translation>Mantenimiento, niveles, regalos, mensajes para todos</translation>
    </message>
    <message>
        <source>Something was done for you, or stopped</source>
        <translation>Se ha hecho algo por ti, o se ha detenido</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>hasta el %1 a las %2</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>No se ha podido leer la respuesta del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than we accept.</source>
        <translation>La respuesta del servidor es más grande de lo que aceptamos.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>No se puede cambiar %1: %2.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep configuration, data and cache below DIR, and the entries in the keyring under its own name.</source>
        <translation>Guardar configuración, datos y caché en DIR, y las entradas del depósito de claves con un nombre propio.</translation>
    </message>
    <message>
        <source>Start the practice server and sign in to both its rooms.</source>
        <translation>Iniciar el servidor de prácticas y entrar en sus dos salas.</translation>
    </message>
    <message>
        <source>Join a room by its name or address; may be given often.</source>
        <translation>Entrar en una sala por su nombre o dirección; puede repetirse.</translation>
    </message>
    <message>
        <source>Start with the window minimized.</source>
        <translation>Iniciar con la ventana minimizada.</translation>
    </message>
    <message>
        <source>Start without kept accounts, rooms and looks, and change none of them.</source>
        <translation>Iniciar sin las cuentas, salas y aspectos guardados, y no cambiar ninguno.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>Mostrar esta ayuda y salir.</translation>
    </message>
    <message>
        <source>A desktop client for live rooms: DJ rooms and livestreams.</source>
        <translation>Un cliente de escritorio para salas en vivo: salas de DJ y directos.</translation>
    </message>
    <message>
        <source>A link to a room; you are asked first.</source>
        <translation>Un enlace a una sala; antes se te pregunta.</translation>
    </message>
    <message>
        <source>Partyline takes no argument &quot;%1&quot;; see --help.</source>
        <translation>Partyline no admite el argumento «%1»; consulta --help.</translation>
    </message>
    <message>
        <source>--profile wants a folder.</source>
        <translation>--profile necesita una carpeta.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send it anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>DjColumn</name>
    <message>
        <source>Now playing</source>
        <translation>Sonando ahora</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Play history</source>
        <translation>Temas que han sonado</translation>
    </message>
</context>
<context>
    <name>Dpop</name>
    <message>
        <source>The key for this sign-in could not be used. Sign in again.</source>
        <translation>La clave de este inicio de sesión no sirve. Vuelve a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No rooms yet</source>
        <translation>Todavía no hay salas</translation>
    </message>
    <message>
        <source>Three ways to start:</source>
        <translation>Tres formas de empezar:</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Entrar en una sala</translation>
    </message>
    <message>
        <source>Try the practice rooms</source>
        <translation>Probar las salas de prácticas</translation>
    </message>
    <message>
        <source>Sign in to a service</source>
        <translation>Iniciar sesión en un servicio</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>&quot;%1&quot; is not a usable address. Enter one that begins with %2://.</source>
        <translation>«%1» no es una dirección válida. Escribe una que empiece por %2://.</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Outside this computer Partyline only connects by %2://.</source>
        <translation>%1 no está cifrada. Fuera de este ordenador, Partyline solo se conecta por %2://.</translation>
    </message>
</context>
<context>
    <name>FavouriteAction</name>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
</context>
<context>
    <name>Floatplane</name>
    <message>
        <source>The service sent something Partyline cannot read.</source>
        <translation>El servicio ha enviado algo que Partyline no sabe leer.</translation>
    </message>
    <message>
        <source>There is no Floatplane session in that text. Paste the value of the cookie &quot;sails.sid&quot;; it begins with s%3A.</source>
        <translation>En ese texto no hay ninguna sesión de Floatplane. Pega el valor de la cookie «sails.sid»; empieza por s%3A.</translation>
    </message>
    <message>
        <source>Floatplane did not understand this request.</source>
        <translation>Floatplane no ha entendido esta petición.</translation>
    </message>
    <message>
        <source>Your Floatplane session is not signed in any more. Sign in again.</source>
        <translation>Tu sesión de Floatplane ya no está iniciada. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>You have no access to this livestream, or this kind of sign-in is not accepted here.</source>
        <translation>No tienes acceso a este directo, o este tipo de inicio de sesión no se acepta aquí.</translation>
    </message>
    <message>
        <source>Floatplane does not know this livestream.</source>
        <translation>Floatplane no conoce este directo.</translation>
    </message>
    <message>
        <source>That was too fast. Wait a moment and try again.</source>
        <translation>Demasiado rápido. Espera un momento y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Floatplane refused this.</source>
        <translation>Floatplane lo ha rechazado.</translation>
    </message>
    <message>
        <source>Floatplane has trouble answering (error %1). Try again later.</source>
        <translation>Floatplane tiene problemas para responder (error %1). Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Este servidor no ofrece eso.</translation>
    </message>
</context>
<context>
    <name>FloatplaneControls</name>
    <message>
        <source>There is no such %1.</source>
        <translation>No existe: %1.</translation>
    </message>
    <message>
        <source>A user name has 1 to 20 of A-Z, a-z, 0-9, - and _.</source>
        <translation>Un nombre de usuario tiene de 1 a 20 caracteres de A-Z, a-z, 0-9, - y _.</translation>
    </message>
</context>
<context>
    <name>FloatplaneDelivery</name>
    <message>
        <source>This account may not watch that stream. It may need a subscription.</source>
        <translation>Esta cuenta no puede ver ese directo. Quizá haga falta una suscripción.</translation>
    </message>
    <message>
        <source>There is nothing to play now: the stream is not on air.</source>
        <translation>Ahora no hay nada que reproducir: el directo no está en emisión.</translation>
    </message>
    <message>
        <source>The site is still preparing this stream. Try again in a while.</source>
        <translation>El sitio aún está preparando este directo. Vuelve a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>The site says that this stream is broken.</source>
        <translation>El sitio dice que este directo está averiado.</translation>
    </message>
    <message>
        <source>The site does not let this stream be played now.</source>
        <translation>El sitio no permite reproducir este directo ahora.</translation>
    </message>
    <message>
        <source>The site told an address from which nothing is played.</source>
        <translation>El sitio ha dado una dirección desde la que no se reproduce nada.</translation>
    </message>
</context>
<context>
    <name>FloatplaneItems</name>
    <message>
        <source>Nobody voted.</source>
        <translation>Nadie ha votado.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; led with %2 of %n vote(s).</source>
        <translation>
            <numerusform>«%1» iba por delante con %2 de %n voto.</numerusform>
            <numerusform>«%1» iba por delante con %2 de %n votos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is a tie after %n vote(s).</source>
        <translation>
            <numerusform>Hay empate con %n voto.</numerusform>
            <numerusform>Hay empate con %n votos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has won with %2 of %n vote(s).</source>
        <translation>
            <numerusform>«%1» ha ganado con %2 de %n voto.</numerusform>
            <numerusform>«%1» ha ganado con %2 de %n votos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Poll: %1 (%2)</source>
        <translation>Encuesta: %1 (%2)</translation>
    </message>
    <message>
        <source>The poll ended while there was no connection: %1 Last heard: %2</source>
        <translation>La encuesta terminó mientras no había conexión: %1 Último dato: %2</translation>
    </message>
    <message>
        <source>The poll is over: %1 %2</source>
        <translation>La encuesta ha terminado: %1 %2</translation>
    </message>
    <message>
        <source>A poll in %1</source>
        <translation>Una encuesta en %1</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost for %n second(s). What was said meanwhile is missing.</source>
        <translation>
            <numerusform>La conexión se perdió durante %n segundo. Falta lo que se dijo entretanto.</numerusform>
            <numerusform>La conexión se perdió durante %n segundos. Falta lo que se dijo entretanto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloatplaneStreams</name>
    <message>
        <source>This account has no access to such a livestream. Check its id, or subscribe to its creator.</source>
        <translation>Esta cuenta no tiene acceso a un directo así. Comprueba su identificador o suscríbete a su creador.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(deleted)</source>
        <translation>(eliminado)</translation>
    </message>
    <message>
        <source>(deleted by %1)</source>
        <translation>(eliminado por %1)</translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>No se ha podido escribir la exportación: %1</translation>
    </message>
    <message>
        <source>There is no history file %1.</source>
        <translation>No hay ningún archivo de historial %1.</translation>
    </message>
    <message>
        <source>A history file cannot be merged into itself.</source>
        <translation>Un archivo de historial no se puede combinar consigo mismo.</translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer Partyline.</source>
        <translation>El archivo de historial %1 lo escribió una versión más nueva de Partyline.</translation>
    </message>
    <message>
        <source>%1 is no history file.</source>
        <translation>%1 no es un archivo de historial.</translation>
    </message>
    <message>
        <source>The history file %1 was written by an older Partyline; record into it once to bring it up to date.</source>
        <translation>El archivo de historial %1 lo escribió una versión más antigua de Partyline; graba en él una vez para actualizarlo.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de historial %1.</translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer Partyline. Nothing is recorded until you update.</source>
        <translation>El archivo de historial %1 lo escribió una versión más nueva de Partyline. No se graba nada hasta que actualices.</translation>
    </message>
    <message>
        <source>The history file %1 is damaged.</source>
        <translation>El archivo de historial %1 está dañado.</translation>
    </message>
    <message>
        <source>Another program keeps the history file %1 locked. It is tried again.</source>
        <translation>Otro programa mantiene bloqueado el archivo de historial %1. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>The disk is full. What happens now is kept in memory and written once there is room.</source>
        <translation>El disco está lleno. Lo que pase ahora queda en memoria y se escribirá cuando haya sitio.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be written. Check the folder and its permissions.</source>
        <translation>No se puede escribir el archivo de historial %1. Comprueba la carpeta y sus permisos.</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>kind: wants chat, chatter, emote, vote, grab, advance, join, leave, moderation, poll, notification, notice or gap.</source>
        <translation>kind: necesita chat, chatter, emote, vote, grab, advance, join, leave, moderation, poll, notification, notice o gap.</translation>
    </message>
    <message>
        <source>before: wants a date like 2026-11-01.</source>
        <translation>before: necesita una fecha como 2026-11-01.</translation>
    </message>
    <message>
        <source>after: wants a date like 2026-11-01.</source>
        <translation>after: necesita una fecha como 2026-11-01.</translation>
    </message>
    <message>
        <source>has: knows has:link.</source>
        <translation>has: solo conoce has:link.</translation>
    </message>
</context>
<context>
    <name>JoinRoomDialog</name>
    <message>
        <source>Join room</source>
        <translation>Entrar en la sala</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Entrar en una sala</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Room address</source>
        <translation>Dirección de la sala</translation>
    </message>
    <message>
        <source>Join status</source>
        <translation>Estado de la entrada</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Join room</source>
        <translation>Entrar en una sala</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (Ctrl+M shows the menu bar)</source>
        <translation>Menú (Ctrl+M muestra la barra de menús)</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Lines that mention or answer you, in all rooms (Ctrl+Shift+A)</source>
        <translation>Mensajes que te mencionan o te responden, en todas las salas (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>&amp;Partyline</source>
        <translation>&amp;Partyline</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Apa&amp;riencia</translation>
    </message>
    <message>
        <source>Show &amp;beside</source>
        <translation>Mostrar al &amp;lado</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Sign in...</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Try the &amp;practice rooms</source>
        <translation>Probar las salas de &amp;prácticas</translation>
    </message>
    <message>
        <source>&amp;Notifications...</source>
        <translation>&amp;Notificaciones…</translation>
    </message>
    <message>
        <source>What is told on the desktop, sounds, quiet hours, tray</source>
        <translation>Qué se avisa en el escritorio, sonidos, horas de silencio, bandeja</translation>
    </message>
    <message>
        <source>&amp;Hide and mute all</source>
        <translation>&amp;Ocultar y silenciar todo</translation>
    </message>
    <message>
        <source>Out of sight and silent at once; silent until the window is back</source>
        <translation>Fuera de la vista y en silencio al instante; sin sonido hasta que vuelva la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Join room...</source>
        <translation>&amp;Entrar en una sala…</translation>
    </message>
    <message>
        <source>&amp;Search history...</source>
        <translation>&amp;Buscar en el historial…</translation>
    </message>
    <message>
        <source>&amp;Mentions...</source>
        <translation>&amp;Menciones…</translation>
    </message>
    <message>
        <source>Lines that mention or answer you, in all rooms</source>
        <translation>Mensajes que te mencionan o te responden, en todas las salas</translation>
    </message>
    <message>
        <source>Ne&amp;xt mention</source>
        <translation>Mención si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious mention</source>
        <translation>Mención &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Insight...</source>
        <translation>Estadís&amp;ticas…</translation>
    </message>
    <message>
        <source>Charts of who said what and when, from history</source>
        <translation>Gráficos de quién dijo qué y cuándo, a partir del historial</translation>
    </message>
    <message>
        <source>R&amp;ules...</source>
        <translation>&amp;Reglas…</translation>
    </message>
    <message>
        <source>Mark, hide, fold or replace lines, and be told of them</source>
        <translation>Resaltar, ocultar, plegar o sustituir mensajes, y recibir avisos de ellos</translation>
    </message>
    <message>
        <source>Stop all &amp;automation</source>
        <translation>Detener toda la a&amp;utomatización</translation>
    </message>
    <message>
        <source>In every room: nothing happens by itself any more</source>
        <translation>En todas las salas: ya nada ocurre por sí solo</translation>
    </message>
    <message>
        <source>Fold &amp;repeated lines</source>
        <translation>&amp;Plegar mensajes repetidos</translation>
    </message>
    <message>
        <source>&amp;Emoji for :codes:</source>
        <translation>Emo&amp;jis para :códigos:</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>&amp;Conectar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Leave room</source>
        <translation>&amp;Salir de la sala</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Al&amp;to contraste</translation>
    </message>
    <message>
        <source>&amp;End the split</source>
        <translation>&amp;Quitar la división</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Pa&amp;nel siguiente</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>Mostrar la barra de &amp;menús</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>Ren&amp;dimiento</translation>
    </message>
    <message>
        <source>&amp;About Partyline</source>
        <translation>&amp;Acerca de Partyline</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>S&amp;ettings...</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Previ&amp;ous pane</source>
        <translation>Pane&amp;l anterior</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Todos los a&amp;tajos</translation>
    </message>
    <message>
        <source>Run &amp;first steps again...</source>
        <translation>&amp;Primeros pasos otra vez…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Lines of all rooms in one feed (Ctrl+Shift+E)</source>
        <translation>Mensajes de todas las salas en una sola conversación (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>&amp;Place of this room</source>
        <translation>&amp;Lugar de esta sala</translation>
    </message>
    <message>
        <source>&amp;Go to pane</source>
        <translation>&amp;Ir al panel</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Rooms, people and actions: type a few letters</source>
        <translation>Salas, personas y acciones: escribe unas letras</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>Lines of all rooms in one feed</source>
        <translation>Mensajes de todas las salas en una sola conversación</translation>
    </message>
    <message>
        <source>Open the &amp;closed room again</source>
        <translation>Volver a abrir la sala &amp;cerrada</translation>
    </message>
    <message>
        <source>The room or tab that was closed last, where it stood</source>
        <translation>La sala o pestaña que se cerró la última, donde estaba</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>A una &amp;ventana propia</translation>
    </message>
    <message>
        <source>The room in front; closing that window brings it back</source>
        <translation>La sala que está delante; al cerrar esa ventana, vuelve</translation>
    </message>
    <message>
        <source>&amp;Back to the main window</source>
        <translation>De v&amp;uelta a la ventana principal</translation>
    </message>
    <message>
        <source>What stands in a window of its own</source>
        <translation>Lo que está en una ventana propia</translation>
    </message>
    <message>
        <source>Pane to the &amp;left</source>
        <translation>Panel de la &amp;izquierda</translation>
    </message>
    <message>
        <source>Pane to the &amp;right</source>
        <translation>Panel de la &amp;derecha</translation>
    </message>
    <message>
        <source>Pane &amp;above</source>
        <translation>Panel de &amp;arriba</translation>
    </message>
    <message>
        <source>Pane b&amp;elow</source>
        <translation>Panel de a&amp;bajo</translation>
    </message>
    <message>
        <source>Tab towards the &amp;start</source>
        <translation>Pestaña hacia el &amp;principio</translation>
    </message>
    <message>
        <source>Tab towards the e&amp;nd</source>
        <translation>Pestaña hacia el &amp;final</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>State, frames and times of every connection</source>
        <translation>Estado, tramas y tiempos de cada conexión</translation>
    </message>
    <message>
        <source>&amp;Support bundle...</source>
        <translation>Paquete de &amp;soporte…</translation>
    </message>
    <message>
        <source>Versions, settings and log for somebody who helps you, to be read before it is saved</source>
        <translation>Versiones, configuración y registro para quien te ayude; los lees antes de guardarlos</translation>
    </message>
    <message>
        <source>&amp;Icons alone in the sidebar</source>
        <translation>Solo &amp;iconos en la barra lateral</translation>
    </message>
</context>
<context>
    <name>ModerationCommands</name>
    <message>
        <source>Say whom.</source>
        <translation>Di a quién.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Aquí nadie se llama %1.</translation>
    </message>
    <message>
        <source>%1 is no duration of this list.</source>
        <translation>%1 no está entre las duraciones posibles.</translation>
    </message>
    <message>
        <source>Reasons are the numbers 1 to %1.</source>
        <translation>Los motivos son los números del 1 al %1.</translation>
    </message>
    <message>
        <source>%1 is not on the wait list.</source>
        <translation>%1 no está en la lista de espera.</translation>
    </message>
    <message>
        <source>Places are the numbers 1 to %1.</source>
        <translation>Los puestos son los números del 1 al %1.</translation>
    </message>
    <message>
        <source>There is no line of %1 to delete.</source>
        <translation>No hay ningún mensaje de %1 que eliminar.</translation>
    </message>
    <message>
        <source>Roles are none, resident, bouncer, manager, cohost and host.</source>
        <translation>Los roles son none, resident, bouncer, manager, cohost y host.</translation>
    </message>
    <message>
        <source>Really hand the room over to %1? You cannot take it back.</source>
        <translation>¿Seguro que quieres ceder la sala a %1? No podrás deshacerlo.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Ahora no hay nadie en la cabina.</translation>
    </message>
    <message>
        <source>ends the track that plays (bouncers)</source>
        <translation>termina el tema que suena (porteros)</translation>
    </message>
    <message>
        <source>[clear]</source>
        <translation>[clear]</translation>
    </message>
    <message>
        <source>locks the wait list; with “clear” it is emptied too (managers)</source>
        <translation>bloquea la lista de espera; con «clear» también la vacía (mánagers)</translation>
    </message>
    <message>
        <source>opens the wait list for everybody (managers)</source>
        <translation>abre la lista de espera a todo el mundo (mánagers)</translation>
    </message>
    <message>
        <source>[on|off]</source>
        <translation>[on|off]</translation>
    </message>
    <message>
        <source>lets DJs return to the wait list after their turn, or ends that (managers)</source>
        <translation>hace que los DJ vuelvan a la lista tras su turno, o deja de hacerlo (mánagers)</translation>
    </message>
    <message>
        <source>&lt;1|2|3&gt;</source>
        <translation>&lt;1|2|3&gt;</translation>
    </message>
    <message>
        <source>sets the level one needs to chat (managers)</source>
        <translation>fija el nivel necesario para escribir (mánagers)</translation>
    </message>
    <message>
        <source>Levels are 1, 2 and 3.</source>
        <translation>Los niveles son 1, 2 y 3.</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;nombre&gt;</translation>
    </message>
    <message>
        <source>&lt;name&gt; [hour|day|forever] [reason 1-5]</source>
        <translation>&lt;nombre&gt; [hour|day|forever] [motivo 1-5]</translation>
    </message>
    <message>
        <source>bans somebody from the room (bouncers)</source>
        <translation>veta a alguien en la sala (porteros)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [15|30|45] [reason 1-5]</source>
        <translation>&lt;nombre&gt; [15|30|45] [motivo 1-5]</translation>
    </message>
    <message>
        <source>silences somebody for minutes (bouncers)</source>
        <translation>silencia a alguien unos minutos (porteros)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [15|hour|day|forever] [reason 1-5]</source>
        <translation>&lt;nombre&gt; [15|hour|day|forever] [motivo 1-5]</translation>
    </message>
    <message>
        <source>bans somebody from the wait list (bouncers)</source>
        <translation>veta a alguien en la lista de espera (porteros)</translation>
    </message>
    <message>
        <source>lifts a ban (managers)</source>
        <translation>levanta un veto (mánagers)</translation>
    </message>
    <message>
        <source>lifts a mute (bouncers)</source>
        <translation>deja de silenciar a alguien (porteros)</translation>
    </message>
    <message>
        <source>lifts a ban from the wait list (managers)</source>
        <translation>levanta un veto en la lista de espera (mánagers)</translation>
    </message>
    <message>
        <source>puts somebody on the wait list (bouncers)</source>
        <translation>pone a alguien en la lista de espera (porteros)</translation>
    </message>
    <message>
        <source>takes somebody off the wait list or out of the booth (bouncers)</source>
        <translation>quita a alguien de la lista de espera o de la cabina (porteros)</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;place&gt;</source>
        <translation>&lt;nombre&gt; &lt;puesto&gt;</translation>
    </message>
    <message>
        <source>moves somebody on the wait list (managers)</source>
        <translation>mueve a alguien en la lista de espera (mánagers)</translation>
    </message>
    <message>
        <source>deletes the last line of somebody (bouncers)</source>
        <translation>elimina el último mensaje de alguien (porteros)</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;role&gt;</source>
        <translation>&lt;nombre&gt; &lt;rol&gt;</translation>
    </message>
    <message>
        <source>gives or takes a role (managers)</source>
        <translation>da o quita un rol (mánagers)</translation>
    </message>
    <message>
        <source>opens the lists of bans, mutes and staff</source>
        <translation>abre las listas de vetos, silencios y equipo</translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Aquí nadie se llama %1.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Eres tú.</translation>
    </message>
    <message>
        <source>%1 is no time; “10m”, “2h” and “3d” are.</source>
        <translation>%1 no es una duración; «10m», «2h» y «3d» sí lo son.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for good.</source>
        <translation>Los mensajes de %1 están ocultos para siempre.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for now.</source>
        <translation>Los mensajes de %1 están ocultos por ahora.</translation>
    </message>
    <message>
        <source>Lines of %1 are not hidden.</source>
        <translation>Los mensajes de %1 no están ocultos.</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;nombre&gt;</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;text&gt;</source>
        <translation>&lt;nombre&gt; &lt;texto&gt;</translation>
    </message>
    <message>
        <source>keeps a note about somebody, for you alone; without a text it goes</source>
        <translation>guarda una nota sobre alguien, solo para ti; sin texto, la borra</translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation>La nota se ha borrado.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>La nota está guardada.</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;nickname&gt;</source>
        <translation>&lt;nombre&gt; &lt;apodo&gt;</translation>
    </message>
    <message>
        <source>gives somebody a nickname, for you alone; without one it goes</source>
        <translation>pone un apodo a alguien, solo para ti; sin apodo, lo borra</translation>
    </message>
    <message>
        <source>The nickname is gone.</source>
        <translation>El apodo se ha borrado.</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;10m, 2h, 3d&gt;</source>
        <translation>&lt;nombre&gt; &lt;10m, 2h, 3d&gt;</translation>
    </message>
    <message>
        <source>hides somebody’s lines from you; without a time for good</source>
        <translation>te oculta los mensajes de alguien; sin duración, para siempre</translation>
    </message>
    <message>
        <source>shows somebody’s lines again</source>
        <translation>vuelve a mostrar los mensajes de alguien</translation>
    </message>
    <message>
        <source>shows what is known about somebody</source>
        <translation>muestra lo que se sabe de alguien</translation>
    </message>
    <message>
        <source>hides somebody’s lines from you for good</source>
        <translation>te oculta para siempre los mensajes de alguien</translation>
    </message>
    <message>
        <source>Guests ignore nobody. Sign in with an account.</source>
        <translation>Los invitados no ignoran a nadie. Inicia sesión con una cuenta.</translation>
    </message>
    <message>
        <source>puts somebody on your list of ignored people on plug.dj</source>
        <translation>añade a alguien a tu lista de ignorados de plug.dj</translation>
    </message>
    <message>
        <source>takes somebody off your list of ignored people on plug.dj</source>
        <translation>quita a alguien de tu lista de ignorados de plug.dj</translation>
    </message>
    <message>
        <source>You do not ignore anybody called %1.</source>
        <translation>No ignoras a nadie que se llame %1.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Sort people</source>
        <translation>Ordenar participantes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participantes</translation>
    </message>
</context>
<context>
    <name>PlaylistFile</name>
    <message>
        <source>This playlist was saved by a newer Partyline.</source>
        <translation>Esta playlist la guardó una versión más nueva de Partyline.</translation>
    </message>
    <message>
        <source>There are no tracks in this file.</source>
        <translation>No hay temas en este archivo.</translation>
    </message>
    <message>
        <source>This file is too large for a playlist.</source>
        <translation>Este archivo es demasiado grande para una playlist.</translation>
    </message>
    <message>
        <source>This is not a text file, or its text is not UTF-8.</source>
        <translation>No es un archivo de texto, o su texto no es UTF-8.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is damaged: %1.</source>
        <translation>Este archivo está dañado: %1.</translation>
    </message>
    <message>
        <source>None of the entries of this file is a track of YouTube or SoundCloud with title and length.</source>
        <translation>Ninguna entrada de este archivo es un tema de YouTube o SoundCloud con título y duración.</translation>
    </message>
    <message>
        <source>This file has %1 tracks. Partyline imports at most %2 at once.</source>
        <translation>Este archivo tiene %1 temas. Partyline importa como mucho %2 de una vez.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>es una carpeta.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>No se ha guardado %1: %2</translation>
    </message>
</context>
<context>
    <name>PlaylistMenu</name>
    <message numerus="yes">
        <source>%1 (active, %n track(s))</source>
        <translation>
            <numerusform>%1 (activa, %n tema)</numerusform>
            <numerusform>%1 (activa, %n temas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n track(s))</source>
        <translation>
            <numerusform>%1 (%n tema)</numerusform>
            <numerusform>%1 (%n temas)</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no other playlist</source>
        <translation>No tienes otra playlist</translation>
    </message>
    <message>
        <source>You have no playlists</source>
        <translation>No tienes playlists</translation>
    </message>
    <message>
        <source>Loading your playlists…</source>
        <translation>Cargando tus playlists…</translation>
    </message>
    <message>
        <source>Your playlists could not be loaded</source>
        <translation>No se han podido cargar tus playlists</translation>
    </message>
</context>
<context>
    <name>PlugDj</name>
    <message>
        <source>spamming or trolling</source>
        <translation>spam o troleo</translation>
    </message>
    <message>
        <source>offensive language</source>
        <translation>lenguaje ofensivo</translation>
    </message>
    <message>
        <source>playing offensive videos or songs</source>
        <translation>vídeos o temas ofensivos</translation>
    </message>
    <message>
        <source>repeatedly playing the wrong genre</source>
        <translation>género equivocado repetidas veces</translation>
    </message>
    <message>
        <source>negative attitude</source>
        <translation>mala actitud</translation>
    </message>
    <message>
        <source>breaking community rules</source>
        <translation>incumplimiento de las normas</translation>
    </message>
    <message>
        <source>verbal abuse or harassment</source>
        <translation>insultos o acoso</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>motivo %1</translation>
    </message>
    <message>
        <source>A moderator</source>
        <translation>Un moderador</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>anfitrión</translation>
    </message>
    <message>
        <source>a co-host</source>
        <translation>coanfitrión</translation>
    </message>
    <message>
        <source>a manager</source>
        <translation>mánager</translation>
    </message>
    <message>
        <source>a bouncer</source>
        <translation>portero</translation>
    </message>
    <message>
        <source>a resident DJ</source>
        <translation>DJ residente</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>un segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>por una hora</translation>
    </message>
    <message>
        <source>for a day</source>
        <translation>por un día</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>por 15 minutos</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Ahora no hay nadie en la cabina.</translation>
    </message>
    <message>
        <source>%1 plays %2 (%3).</source>
        <translation>%1 pone %2 (%3).</translation>
    </message>
    <message>
        <source>%1 wooted this track.</source>
        <translation>Woot de %1 para este tema.</translation>
    </message>
    <message>
        <source>%1 mehed this track.</source>
        <translation>Meh de %1 para este tema.</translation>
    </message>
    <message>
        <source>%1 grabbed this track.</source>
        <translation>Grab de %1 para este tema.</translation>
    </message>
    <message>
        <source>%1 joined.</source>
        <translation>Llegada: %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Salida: %1.</translation>
    </message>
    <message>
        <source>nothing said meanwhile could be fetched</source>
        <translation>no se ha podido recuperar nada de lo dicho entretanto</translation>
    </message>
    <message>
        <source>one line said meanwhile was fetched</source>
        <translation>se ha recuperado un mensaje enviado entretanto</translation>
    </message>
    <message>
        <source>%1 lines said meanwhile were fetched</source>
        <translation>se han recuperado %1 mensajes enviados entretanto</translation>
    </message>
    <message>
        <source>Not connected from %1 to %2; %3.</source>
        <translation>Sin conexión de %1 a %2; %3.</translation>
    </message>
    <message>
        <source>You have reached level %1.</source>
        <translation>Has alcanzado el nivel %1.</translation>
    </message>
    <message>
        <source>%1 gave you %2 points.</source>
        <translation>%1 te ha dado %2 puntos.</translation>
    </message>
    <message>
        <source>You were given points.</source>
        <translation>Has recibido puntos.</translation>
    </message>
    <message>
        <source>The site says: %1</source>
        <translation>El sitio anuncia: %1</translation>
    </message>
    <message>
        <source>There is news about your account (%1).</source>
        <translation>Hay novedades en tu cuenta (%1).</translation>
    </message>
    <message>
        <source>You were banned from this room</source>
        <translation>Te han vetado en esta sala</translation>
    </message>
    <message>
        <source>You were banned from this room %1</source>
        <translation>Te han vetado en esta sala %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 put you on the wait list.</source>
        <translation>%1 te ha puesto en la lista de espera.</translation>
    </message>
    <message>
        <source>%1 put %2 on the wait list.</source>
        <translation>%1 ha puesto a %2 en la lista de espera.</translation>
    </message>
    <message>
        <source>%1 moved you to place %2 of the wait list.</source>
        <translation>%1 te ha movido al puesto %2 de la lista de espera.</translation>
    </message>
    <message>
        <source>%1 moved %2 to place %3 of the wait list.</source>
        <translation>%1 ha movido a %2 al puesto %3 de la lista de espera.</translation>
    </message>
    <message>
        <source>%1 took you off the wait list.</source>
        <translation>%1 te ha quitado de la lista de espera.</translation>
    </message>
    <message>
        <source>%1 took %2 off the wait list.</source>
        <translation>%1 ha quitado a %2 de la lista de espera.</translation>
    </message>
    <message>
        <source>%1 skipped this track.</source>
        <translation>%1 ha saltado este tema.</translation>
    </message>
    <message>
        <source>%1 banned you from this room %2.</source>
        <translation>%1 te ha vetado en esta sala %2.</translation>
    </message>
    <message>
        <source>%1 banned %2.</source>
        <translation>%1 ha vetado a %2.</translation>
    </message>
    <message>
        <source>%1 banned %2 %3.</source>
        <translation>%1 ha vetado a %2 %3.</translation>
    </message>
    <message>
        <source>%1 lets you speak again.</source>
        <translation>%1 te deja hablar de nuevo.</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again.</source>
        <translation>%1 deja hablar de nuevo a %2.</translation>
    </message>
    <message>
        <source>%1 muted you.</source>
        <translation>%1 te ha silenciado.</translation>
    </message>
    <message>
        <source>%1 muted %2.</source>
        <translation>%1 ha silenciado a %2.</translation>
    </message>
    <message>
        <source>%1 muted you for %2 minutes: %3.</source>
        <translation>%1 te ha silenciado durante %2 minutos: %3.</translation>
    </message>
    <message>
        <source>%1 muted %2 for %3 minutes.</source>
        <translation>%1 ha silenciado a %2 durante %3 minutos.</translation>
    </message>
    <message>
        <source>%1 lets you onto the wait list again.</source>
        <translation>%1 te deja volver a la lista de espera.</translation>
    </message>
    <message>
        <source>%1 lets %2 onto the wait list again.</source>
        <translation>%1 deja a %2 volver a la lista de espera.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>%1 banned %2 from the wait list.</source>
        <translation>%1 ha decretado para %2 un veto en la lista de espera.</translation>
    </message>
    <message>
        <source>%1 banned %2 from the wait list %3.</source>
        <translation>%1 ha decretado para %2 un veto en la lista de espera %3.</translation>
    </message>
    <message>
        <source>%1 took your role in this room away.</source>
        <translation>%1 te ha quitado tu rol en esta sala.</translation>
    </message>
    <message>
        <source>%1 took the role of %2 away.</source>
        <translation>%1 ha quitado su rol a %2.</translation>
    </message>
    <message>
        <source>%1 made you %2.</source>
        <translation>%1 te ha dado un rol: %2.</translation>
    </message>
    <message>
        <source>%1 made %2 %3.</source>
        <translation>%1 ha dado un rol a %2: %3.</translation>
    </message>
    <message>
        <source>%1 lets DJs return to the wait list after their turn.</source>
        <translation>%1 hace que los DJ vuelvan a la lista de espera tras su turno.</translation>
    </message>
    <message>
        <source>%1 ended the return to the wait list after each turn.</source>
        <translation>%1 ha puesto fin a la vuelta a la lista de espera tras cada turno.</translation>
    </message>
    <message>
        <source>%1 locked and cleared the wait list.</source>
        <translation>%1 ha bloqueado y vaciado la lista de espera.</translation>
    </message>
    <message>
        <source>%1 opened and cleared the wait list.</source>
        <translation>%1 ha abierto y vaciado la lista de espera.</translation>
    </message>
    <message>
        <source>%1 locked the wait list.</source>
        <translation>%1 ha bloqueado la lista de espera.</translation>
    </message>
    <message>
        <source>%1 opened the wait list.</source>
        <translation>%1 ha abierto la lista de espera.</translation>
    </message>
</context>
<context>
    <name>PlugDjOrders</name>
    <message>
        <source>for %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Hand this room over to %1: they become the host, you become a co-host. Only they can give it back.</source>
        <translation>Ceder esta sala a %1: pasa a tener el rol de anfitrión y tú el de coanfitrión. Solo esa persona podrá devolvértela.</translation>
    </message>
    <message>
        <source>Take the role of %1 away: they are an ordinary person here and lose every right of staff at once.</source>
        <translation>Quitar su rol a %1: será un participante normal y perderá al instante todos los derechos del equipo.</translation>
    </message>
    <message>
        <source>Make %1 a resident DJ: they can join the wait list while it is locked.</source>
        <translation>Dar a %1 el rol de DJ residente: podrá entrar en la lista de espera aunque esté bloqueada.</translation>
    </message>
    <message>
        <source>Make %1 a bouncer: they can delete lines, mute and ban for a time, skip, and add or remove DJs.</source>
        <translation>Dar a %1 el rol de portero: podrá eliminar mensajes, silenciar y vetar por un tiempo, saltar temas y añadir o quitar DJ.</translation>
    </message>
    <message>
        <source>Make %1 a manager: beside what bouncers do they can lock the wait list, move DJs, ban for good, lift bans, and choose residents and bouncers.</source>
        <translation>Dar a %1 el rol de mánager: además de lo que hacen los porteros, podrá bloquear la lista de espera, mover DJ, vetar para siempre, levantar vetos y elegir DJ residentes y porteros.</translation>
    </message>
    <message>
        <source>Make %1 a co-host: beside what managers do they can edit the room and choose managers.</source>
        <translation>Dar a %1 el rol de coanfitrión: además de lo que hacen los mánagers, podrá editar la sala y elegir mánagers.</translation>
    </message>
    <message>
        <source>Delete a line of %1</source>
        <translation>Eliminar un mensaje de %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar a %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Dejar de silenciar a %1</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>Vetar a %1</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>Levantar el veto a %1</translation>
    </message>
    <message>
        <source>Ban %1 from the wait list</source>
        <translation>Vetar a %1 en la lista de espera</translation>
    </message>
    <message>
        <source>Let %1 onto the wait list again</source>
        <translation>Dejar a %1 volver a la lista de espera</translation>
    </message>
    <message>
        <source>Put %1 on the wait list</source>
        <translation>Poner a %1 en la lista de espera</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover a %1</translation>
    </message>
    <message>
        <source>Take %1 off the wait list</source>
        <translation>Quitar a %1 de la lista de espera</translation>
    </message>
    <message>
        <source>Skip the track of %1</source>
        <translation>Saltar el tema de %1</translation>
    </message>
    <message>
        <source>Lock the wait list</source>
        <translation>Bloquear la lista de espera</translation>
    </message>
    <message>
        <source>Unlock the wait list</source>
        <translation>Desbloquear la lista de espera</translation>
    </message>
    <message>
        <source>Let DJs return to the wait list</source>
        <translation>Hacer que los DJ vuelvan a la lista de espera</translation>
    </message>
    <message>
        <source>End the return to the wait list</source>
        <translation>Poner fin a la vuelta a la lista de espera</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rol de %1</translation>
    </message>
    <message>
        <source>Who can chat</source>
        <translation>Quién puede escribir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Dejar de silenciar</translation>
    </message>
    <message>
        <source>&amp;Ban</source>
        <translation>&amp;Vetar</translation>
    </message>
    <message>
        <source>&amp;Unban</source>
        <translation>&amp;Levantar el veto</translation>
    </message>
    <message>
        <source>&amp;Ban from the wait list</source>
        <translation>&amp;Vetar en la lista de espera</translation>
    </message>
    <message>
        <source>&amp;Lift the ban</source>
        <translation>&amp;Levantar el veto</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Saltar</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>Activar la &amp;rotación</translation>
    </message>
    <message>
        <source>&amp;End cycling</source>
        <translation>Detener la &amp;rotación</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Ce&amp;der</translation>
    </message>
    <message>
        <source>&amp;Change the role</source>
        <translation>Cambiar el &amp;rol</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Delete this line of %1: it disappears for everybody and cannot be brought back. Moderators still see it, marked with your name.</source>
        <translation>Eliminar este mensaje de %1: desaparece para todos y no se puede recuperar. Los moderadores aún lo ven, marcado con tu nombre.</translation>
    </message>
    <message>
        <source>Mute %1 %2: %3. They can read, vote and play, but nothing they write arrives.</source>
        <translation>Silenciar a %1 %2: %3. Podrá leer, votar y poner temas, pero no llegará nada de lo que escriba.</translation>
    </message>
    <message>
        <source>Unmute %1: they can write again at once.</source>
        <translation>Dejar de silenciar a %1: podrá volver a escribir al instante.</translation>
    </message>
    <message>
        <source>Ban %1 %2: %3. They are removed from the room and the wait list at once.</source>
        <translation>Vetar a %1 %2: %3. Sale al instante de la sala y de la lista de espera.</translation>
    </message>
    <message>
        <source>Unban %1: they can come back at once.</source>
        <translation>Levantar el veto a %1: podrá volver al instante.</translation>
    </message>
    <message>
        <source>Ban %1 from the wait list %2: %3. They lose their place at once, but stay in the room and can chat.</source>
        <translation>Vetar a %1 en la lista de espera %2: %3. Pierde su puesto al instante, pero sigue en la sala y puede escribir.</translation>
    </message>
    <message>
        <source>Let %1 onto the wait list again: they can join it at once.</source>
        <translation>Dejar a %1 volver a la lista de espera: podrá entrar al instante.</translation>
    </message>
    <message>
        <source>Put %1 at the end of the wait list; they play at once when nobody does.</source>
        <translation>Poner a %1 al final de la lista de espera; si la cabina está libre, empieza su turno al instante.</translation>
    </message>
    <message>
        <source>Move %1 to place %2 of the wait list.</source>
        <translation>Mover a %1 al puesto %2 de la lista de espera.</translation>
    </message>
    <message>
        <source>Take %1 off the wait list; if they play now, their track ends at once. They can join again.</source>
        <translation>Quitar a %1 de la lista de espera; si está en la cabina, su tema termina al instante. Podrá volver a entrar.</translation>
    </message>
    <message>
        <source>Skip the track of %1: it ends for everybody at once and the next DJ plays.</source>
        <translation>Saltar el tema de %1: termina al instante para todos y entra el siguiente DJ.</translation>
    </message>
    <message>
        <source>Lock the wait list: only residents and staff can join it.</source>
        <translation>Bloquear la lista de espera: solo pueden entrar los DJ residentes y el equipo.</translation>
    </message>
    <message>
        <source>Unlock the wait list: everybody can join it.</source>
        <translation>Desbloquear la lista de espera: puede entrar todo el mundo.</translation>
    </message>
    <message>
        <source>%1 Everybody who waits is taken off it at once; the DJ plays on.</source>
        <translation>%1 Quienes esperan salen de ella al instante; el DJ sigue.</translation>
    </message>
    <message>
        <source>Let DJs return to the end of the wait list after their turn.</source>
        <translation>Hacer que los DJ vuelvan al final de la lista de espera tras su turno.</translation>
    </message>
    <message>
        <source>End the return to the wait list: who has played must join it again.</source>
        <translation>Poner fin a la vuelta a la lista de espera: quien haya terminado su turno tendrá que volver a entrar.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat then.</source>
        <translation>Entonces solo podrán escribir personas de nivel %1 o superior.</translation>
    </message>
    <message>
        <source>Everybody can chat then.</source>
        <translation>Entonces podrá escribir todo el mundo.</translation>
    </message>
    <message>
        <source>The line of %1 was not deleted.</source>
        <translation>No se ha eliminado el mensaje de %1.</translation>
    </message>
    <message>
        <source>%1 was not muted.</source>
        <translation>No se ha silenciado a %1.</translation>
    </message>
    <message>
        <source>%1 was not unmuted.</source>
        <translation>No se ha dejado de silenciar a %1.</translation>
    </message>
    <message>
        <source>%1 was not banned.</source>
        <translation>No se ha vetado a %1.</translation>
    </message>
    <message>
        <source>%1 was not unbanned.</source>
        <translation>No se ha levantado el veto a %1.</translation>
    </message>
    <message>
        <source>%1 was not banned from the wait list.</source>
        <translation>No se ha vetado a %1 en la lista de espera.</translation>
    </message>
    <message>
        <source>The wait-list ban of %1 was not lifted.</source>
        <translation>No se ha levantado el veto de %1 en la lista de espera.</translation>
    </message>
    <message>
        <source>%1 was not put on the wait list.</source>
        <translation>No se ha puesto a %1 en la lista de espera.</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>No se ha movido a %1.</translation>
    </message>
    <message>
        <source>%1 was not taken off the wait list.</source>
        <translation>No se ha quitado a %1 de la lista de espera.</translation>
    </message>
    <message>
        <source>The track of %1 was not skipped.</source>
        <translation>No se ha saltado el tema de %1.</translation>
    </message>
    <message>
        <source>The wait list was not locked.</source>
        <translation>No se ha bloqueado la lista de espera.</translation>
    </message>
    <message>
        <source>The wait list was not unlocked.</source>
        <translation>No se ha desbloqueado la lista de espera.</translation>
    </message>
    <message>
        <source>The return to the wait list was not changed.</source>
        <translation>No se ha cambiado la vuelta a la lista de espera.</translation>
    </message>
    <message>
        <source>The role of %1 was not changed.</source>
        <translation>No se ha cambiado el rol de %1.</translation>
    </message>
    <message>
        <source>Who can chat was not changed.</source>
        <translation>No se ha cambiado quién puede escribir.</translation>
    </message>
    <message>
        <source>%1 is not muted any more.</source>
        <translation>%1 ya no está en silencio.</translation>
    </message>
    <message>
        <source>%1 is not banned any more.</source>
        <translation>%1 ya no tiene ningún veto.</translation>
    </message>
    <message>
        <source>%1 is not banned from the wait list any more.</source>
        <translation>%1 ya no tiene veto en la lista de espera.</translation>
    </message>
    <message>
        <source>%1 is not on the wait list any more.</source>
        <translation>%1 ya no está en la lista de espera.</translation>
    </message>
    <message>
        <source>%1 has no role any more.</source>
        <translation>%1 ya no tiene ningún rol.</translation>
    </message>
    <message>
        <source>That was done already.</source>
        <translation>Eso ya estaba hecho.</translation>
    </message>
    <message>
        <source>You unbanned %1.</source>
        <translation>Has levantado el veto a %1.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>hasta nuevo aviso</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>45 minutes</source>
        <translation>45 minutos</translation>
    </message>
</context>
<context>
    <name>PlugDjPeople</name>
    <message>
        <source>unknown user</source>
        <translation>usuario desconocido</translation>
    </message>
</context>
<context>
    <name>PlugDjPermissions</name>
    <message>
        <source>Lines of the site&apos;s staff stay.</source>
        <translation>Los mensajes del equipo del sitio se quedan.</translation>
    </message>
    <message>
        <source>Only people without a role in this room can be muted.</source>
        <translation>Solo se puede silenciar a personas sin rol en esta sala.</translation>
    </message>
    <message>
        <source>The site&apos;s staff cannot be muted.</source>
        <translation>No se puede silenciar al equipo del sitio.</translation>
    </message>
    <message>
        <source>The site&apos;s staff cannot be banned.</source>
        <translation>No se puede vetar al equipo del sitio.</translation>
    </message>
    <message>
        <source>Only people of a lower role than yours can be banned.</source>
        <translation>Solo se puede vetar a personas con un rol inferior al tuyo.</translation>
    </message>
    <message>
        <source>Only the role of people below you can be changed.</source>
        <translation>Solo se puede cambiar el rol de personas por debajo de ti.</translation>
    </message>
    <message>
        <source>This needs the role of a %1.</source>
        <translation>Se necesita el rol de %1.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>anfitrión</translation>
    </message>
    <message>
        <source>co-host</source>
        <translation>coanfitrión</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>mánager</translation>
    </message>
    <message>
        <source>bouncer</source>
        <translation>portero</translation>
    </message>
    <message>
        <source>resident DJ</source>
        <translation>DJ residente</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sin rol</translation>
    </message>
</context>
<context>
    <name>PollPanel</name>
    <message>
        <source>Poll</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Poll options</source>
        <translation>Opciones de la encuesta</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message>
        <source>New poll…</source>
        <translation>Nueva encuesta…</translation>
    </message>
    <message>
        <source>Close poll…</source>
        <translation>Cerrar la encuesta…</translation>
    </message>
</context>
<context>
    <name>PollTable</name>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1: %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>(winner)</source>
        <translation>(en cabeza)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended while there was no connection; these are the last numbers received.</source>
        <translation>Terminó mientras no había conexión; estos son los últimos números recibidos.</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>There is no fault called &quot;%1&quot;.</source>
        <translation>No hay ningún fallo llamado «%1».</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; takes no argument.</source>
        <translation>El fallo «%1» no admite argumentos.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; needs an argument: %1=%2.</source>
        <translation>El fallo «%1» necesita un argumento: %1=%2.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2.</source>
        <translation>El puerto %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>There is no control call &quot;%1&quot;.</source>
        <translation>No hay ninguna llamada de control «%1».</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot;.</source>
        <translation>No hay ninguna sala «%1».</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>No hay ninguna cuenta «%1».</translation>
    </message>
    <message>
        <source>&quot;text&quot; must be one line that is not blank.</source>
        <translation>«text» debe ser una sola línea que no esté en blanco.</translation>
    </message>
    <message>
        <source>&quot;count&quot; goes from 1 to %1.</source>
        <translation>«count» va de 1 a %1.</translation>
    </message>
    <message>
        <source>Practice (DJ room)</source>
        <translation>Prácticas (sala de DJ)</translation>
    </message>
    <message>
        <source>No service has a control call &quot;%1&quot;.</source>
        <translation>Ningún servicio tiene una llamada de control «%1».</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Hace falta una contraseña.</translation>
    </message>
</context>
<context>
    <name>ProgramParts</name>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>windows, network, files</source>
        <translation>ventanas, red, archivos</translation>
    </message>
    <message>
        <source>history and search</source>
        <translation>historial y búsqueda</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>reading what servers say</source>
        <translation>lectura de lo que dicen los servidores</translation>
    </message>
    <message>
        <source>flows of several steps</source>
        <translation>procesos de varios pasos</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring</source>
        <translation>el depósito de claves del escritorio</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>ortografía</translation>
    </message>
    <message>
        <source>QR pictures</source>
        <translation>códigos QR</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>sonidos</translation>
    </message>
    <message>
        <source>X11</source>
        <translation>X11</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>iconos</translation>
    </message>
    <message>
        <source>names of emoji</source>
        <translation>nombres de los emojis</translation>
    </message>
    <message>
        <source>frames of web sockets</source>
        <translation>tramas de WebSockets</translation>
    </message>
    <message>
        <source>tables that nobody can crowd</source>
        <translation>tablas que nadie puede saturar</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>You are not signed in, or your rank does not allow this.</source>
        <translation>No has iniciado sesión, o tu rango no lo permite.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong.</source>
        <translation>El correo electrónico o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>The sign-in took too long. Try again.</source>
        <translation>El inicio de sesión ha tardado demasiado. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The server did not recognise the sign-in. Try again.</source>
        <translation>El servidor no ha reconocido el inicio de sesión. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The server wants a captcha. Sign in on its website first.</source>
        <translation>El servidor pide un captcha. Inicia sesión primero en su sitio web.</translation>
    </message>
    <message>
        <source>The service is down for maintenance. Try again later.</source>
        <translation>El servicio está en mantenimiento. Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a while.</source>
        <translation>Demasiadas peticiones. Espera un rato.</translation>
    </message>
    <message>
        <source>The server thinks that you are in no room.</source>
        <translation>El servidor cree que no estás en ninguna sala.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>La sala está llena.</translation>
    </message>
    <message>
        <source>That person is in another room.</source>
        <translation>Esa persona está en otra sala.</translation>
    </message>
    <message>
        <source>There is no such room or person.</source>
        <translation>No existe esa sala o esa persona.</translation>
    </message>
    <message>
        <source>You need an active playlist with at least one track in it.</source>
        <translation>Necesitas una playlist activa con al menos un tema.</translation>
    </message>
    <message>
        <source>The wait list is full.</source>
        <translation>La lista de espera está llena.</translation>
    </message>
    <message>
        <source>That person is not on the wait list any more.</source>
        <translation>Esa persona ya no está en la lista de espera.</translation>
    </message>
    <message>
        <source>The server did not take the vote.</source>
        <translation>El servidor no ha aceptado el voto.</translation>
    </message>
    <message>
        <source>The server does not allow that now; the track may be over.</source>
        <translation>El servidor no lo permite ahora; puede que el tema haya terminado.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in again.</source>
        <translation>No has iniciado sesión. Vuelve a iniciarla.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>El nombre de usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>La contraseña no es correcta.</translation>
    </message>
    <message>
        <source>The two-factor code is wrong or too old.</source>
        <translation>El código de dos factores no es correcto o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>You have no access to this. It may need a subscription.</source>
        <translation>No tienes acceso a esto. Quizá haga falta una suscripción.</translation>
    </message>
    <message>
        <source>Your access to this was taken back.</source>
        <translation>Se te ha retirado el acceso a esto.</translation>
    </message>
    <message>
        <source>Your account lacks something that this room asks for.</source>
        <translation>A tu cuenta le falta algo que esta sala exige.</translation>
    </message>
    <message>
        <source>You are banned from this chat.</source>
        <translation>Tienes un veto en este chat.</translation>
    </message>
    <message>
        <source>You have voted already.</source>
        <translation>Ya has votado.</translation>
    </message>
    <message>
        <source>The server knows nothing of that.</source>
        <translation>El servidor no sabe nada de eso.</translation>
    </message>
    <message>
        <source>There is no such creator.</source>
        <translation>No existe ese creador.</translation>
    </message>
    <message>
        <source>The sign-in was not confirmed yet.</source>
        <translation>El inicio de sesión aún no está confirmado.</translation>
    </message>
    <message>
        <source>The server wants to be asked less often.</source>
        <translation>El servidor quiere que se le pregunte con menos frecuencia.</translation>
    </message>
    <message>
        <source>The code has expired. Start again.</source>
        <translation>El código ha caducado. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>El inicio de sesión se ha rechazado.</translation>
    </message>
    <message>
        <source>The sign-in is over. Sign in again.</source>
        <translation>La sesión ha terminado. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The server does not know this client. Check the client id.</source>
        <translation>El servidor no conoce este cliente. Comprueba el ID de cliente.</translation>
    </message>
    <message>
        <source>The server does not let this client sign in that way. Check the client id.</source>
        <translation>El servidor no permite a este cliente iniciar sesión así. Comprueba el ID de cliente.</translation>
    </message>
    <message>
        <source>You are banned from this room for good.</source>
        <translation>Tienes un veto para siempre en esta sala.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Tienes un veto en esta sala.</translation>
    </message>
    <message>
        <source>You are banned from this room for another %1 minutes.</source>
        <translation>Tienes un veto en esta sala durante otros %1 minutos.</translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translation>El servidor lo ha rechazado (%1).</translation>
    </message>
    <message>
        <source>The server refused this (%1): %2</source>
        <translation>El servidor lo ha rechazado (%1): %2</translation>
    </message>
    <message>
        <source>This account or address is permanently banned.</source>
        <translation>Esta cuenta o dirección está vetada para siempre.</translation>
    </message>
    <message>
        <source>The service&apos;s front (Cloudflare) blocked us before the service itself could answer (HTTP %1). Try again later.</source>
        <translation>La protección del servicio (Cloudflare) nos ha bloqueado antes de que el propio servicio pudiera responder (HTTP %1). Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The server answered with a web page. Check the address; a network login may be in the way.</source>
        <translation>El servidor ha respondido con una página web. Comprueba la dirección; quizá haya un inicio de sesión de la red por medio.</translation>
    </message>
    <message>
        <source>The server does not allow that (HTTP 403).</source>
        <translation>El servidor no lo permite (HTTP 403).</translation>
    </message>
    <message>
        <source>The server knows nothing of that (HTTP 404).</source>
        <translation>El servidor no sabe nada de eso (HTTP 404).</translation>
    </message>
    <message>
        <source>The server refused this (HTTP %1).</source>
        <translation>El servidor lo ha rechazado (HTTP %1).</translation>
    </message>
</context>
<context>
    <name>RoomAddress</name>
    <message>
        <source>Type the name of a room, or paste its address.</source>
        <translation>Escribe el nombre de una sala o pega su dirección.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a room. Type its name or paste its address.</source>
        <translation>«%1» no es una sala. Escribe su nombre o pega su dirección.</translation>
    </message>
</context>
<context>
    <name>RoomCommands</name>
    <message>
        <source>Commands in this room:</source>
        <translation>Comandos en esta sala:</translation>
    </message>
    <message>
        <source>Begin a line with // or a blank to send it as it is.</source>
        <translation>Empieza una línea con // o con un espacio para enviarla tal cual.</translation>
    </message>
    <message>
        <source>lists what can be typed here</source>
        <translation>enumera lo que se puede escribir aquí</translation>
    </message>
    <message>
        <source>empties the view; history keeps every line</source>
        <translation>vacía la vista; el historial lo conserva todo</translation>
    </message>
    <message>
        <source>&lt;what you do&gt;</source>
        <translation>&lt;lo que haces&gt;</translation>
    </message>
    <message>
        <source>says what you do: “/me waves”</source>
        <translation>dice lo que haces: «/me saluda»</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[texto]</translation>
    </message>
    <message>
        <source>answers who mentions you, seldom enough, until you are back</source>
        <translation>responde a quien te menciona, sin repetirse demasiado, hasta que vuelvas</translation>
    </message>
    <message>
        <source>You are away. Writing a line, or /back, ends it.</source>
        <translation>Estás ausente. Escribir un mensaje, o /back, lo termina.</translation>
    </message>
    <message>
        <source>ends /away</source>
        <translation>termina /away</translation>
    </message>
    <message>
        <source>You are not away.</source>
        <translation>No estás ausente.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Hola de nuevo.</translation>
    </message>
    <message>
        <source>&lt;what is going on&gt;</source>
        <translation>&lt;lo que pasa&gt;</translation>
    </message>
    <message>
        <source>calls the site’s moderators into this room (staff)</source>
        <translation>llama a los moderadores del sitio a esta sala (equipo)</translation>
    </message>
    <message>
        <source>This alarms the moderators of the whole site. Misuse has consequences for you.</source>
        <translation>Esto alerta a los moderadores de todo el sitio. Abusar de ello tiene consecuencias para ti.</translation>
    </message>
    <message>
        <source>I need them</source>
        <translation>Los necesito</translation>
    </message>
    <message>
        <source>They will read: “%1”</source>
        <translation>Leerán: «%1»</translation>
    </message>
    <message>
        <source>Call them now</source>
        <translation>Llamarlos ahora</translation>
    </message>
    <message>
        <source>The site’s moderators are being called.</source>
        <translation>Llamando a los moderadores del sitio.</translation>
    </message>
</context>
<context>
    <name>RoomDetailsDialog</name>
    <message>
        <source>About this room</source>
        <translation>Acerca de esta sala</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Nombre de la sala</translation>
    </message>
    <message>
        <source>Room facts</source>
        <translation>Datos de la sala</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Welcome text</source>
        <translation>Texto de bienvenida</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Welcome text: %u stands for the reader, %r for the room</source>
        <translation>&amp;Texto de bienvenida: %u es quien lo lee, %r la sala</translation>
    </message>
    <message>
        <source>Who may &amp;chat</source>
        <translation>Quién puede &amp;escribir</translation>
    </message>
    <message>
        <source>Minimum chat level</source>
        <translation>Nivel mínimo para escribir</translation>
    </message>
    <message>
        <source>Room details status</source>
        <translation>Estado de los datos de la sala</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Go to the address %1</source>
        <translation>Ir a la dirección %1</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>estás aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n invitado</numerusform>
            <numerusform>%n invitados</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>llena</translation>
    </message>
    <message>
        <source>nobody is playing</source>
        <translation>nadie en la cabina</translation>
    </message>
    <message>
        <source>playing %1</source>
        <translation>suena %1</translation>
    </message>
    <message>
        <source>%1 plays %2</source>
        <translation>%1 pone %2</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>anfitrión: %1</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>para adultos</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorita</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Side column</source>
        <translation>Columna lateral</translation>
    </message>
    <message>
        <source>Show or hide the side column</source>
        <translation>Mostrar u ocultar la columna lateral</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for this room</source>
        <translation>Más para esta sala</translation>
    </message>
</context>
<context>
    <name>RuleMatcher</name>
    <message>
        <source>The text is too long.</source>
        <translation>El texto es demasiado largo.</translation>
    </message>
    <message>
        <source>Choose what is to be done with the lines.</source>
        <translation>Elige qué hacer con los mensajes.</translation>
    </message>
    <message>
        <source>Name the people.</source>
        <translation>Indica las personas.</translation>
    </message>
    <message>
        <source>Choose the rooms.</source>
        <translation>Elige las salas.</translation>
    </message>
    <message>
        <source>There is no word in the text.</source>
        <translation>No hay ninguna palabra en el texto.</translation>
    </message>
    <message>
        <source>This would hide every line. Say whose lines, or what is in them.</source>
        <translation>Esto ocultaría todos los mensajes. Di de quién son o qué contienen.</translation>
    </message>
    <message>
        <source>The expression is not complete: %1 (at character %2)</source>
        <translation>La expresión no está completa: %1 (en el carácter %2)</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Type the server&apos;s address, or choose one from the list.</source>
        <translation>Escribe la dirección del servidor o elige uno de la lista.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Type one like https://plug.dj.</source>
        <translation>«%1» no es una dirección. Escribe una como https://plug.dj.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Código de dispositivo</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Cookie de sesión</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>Correo electrónico o nombre de usuario</translation>
    </message>
    <message>
        <source>Paste the session cookie</source>
        <translation>Pega la cookie de sesión</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>Cómo encontrarla</translation>
    </message>
    <message>
        <source>Sign in shows a short code. Type it on the service&apos;s own page, on this computer or on your phone: Partyline never sees your password.</source>
        <translation>«Iniciar sesión» muestra un código corto. Escríbelo en la página del propio servicio, en este ordenador o en el teléfono: Partyline nunca ve tu contraseña.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>as the service gave it to you</source>
        <translation>tal como te lo dio el servicio</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Sign-in provider</source>
        <translation>Proveedor de inicio de sesión</translation>
    </message>
    <message>
        <source>Open this page on any device</source>
        <translation>Abre esta página en cualquier dispositivo</translation>
    </message>
    <message>
        <source>and type</source>
        <translation>y escribe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation>Código de dos factores</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Sign-in status</source>
        <translation>Estado del inicio de sesión</translation>
    </message>
    <message>
        <source>Continue as guest</source>
        <translation>Continuar como invitado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>¿No tienes una cuenta a mano?</translation>
    </message>
    <message>
        <source>Try the practice server</source>
        <translation>Probar el servidor de prácticas</translation>
    </message>
</context>
<context>
    <name>SignInStatus</name>
    <message>
        <source>The session is not good any more.</source>
        <translation>La sesión ya no es válida.</translation>
    </message>
    <message>
        <source>Sign in with a browser, then paste its new cookie.</source>
        <translation>Inicia sesión en un navegador y pega su nueva cookie.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>El correo electrónico o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Vuelve a escribirla.</translation>
    </message>
    <message>
        <source>The server allows the next one in %1.</source>
        <translation>El servidor permite el siguiente dentro de %1.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espera unos minutos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Demasiados intentos.</translation>
    </message>
    <message>
        <source>Sign in with your e-mail and password.</source>
        <translation>Inicia sesión con tu correo electrónico y tu contraseña.</translation>
    </message>
    <message>
        <source>Use the device code or the session cookie.</source>
        <translation>Usa el código de dispositivo o la cookie de sesión.</translation>
    </message>
    <message>
        <source>The server wants a captcha, which only a browser can show.</source>
        <translation>El servidor pide un captcha, que solo un navegador puede mostrar.</translation>
    </message>
    <message>
        <source>The code is wrong.</source>
        <translation>El código no es correcto.</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds: type the one that shows now.</source>
        <translation>Los códigos cambian cada 30 segundos: escribe el que se muestra ahora.</translation>
    </message>
    <message>
        <source>The code ran out.</source>
        <translation>El código ha caducado.</translation>
    </message>
    <message>
        <source>Sign in shows a new one.</source>
        <translation>«Iniciar sesión» muestra uno nuevo.</translation>
    </message>
    <message>
        <source>You denied the request on the other device.</source>
        <translation>Has rechazado la petición en el otro dispositivo.</translation>
    </message>
    <message>
        <source>%1 does not let this account in.</source>
        <translation>%1 no acepta esta cuenta.</translation>
    </message>
    <message>
        <source>It may be banned, or not be meant for this server.</source>
        <translation>Puede que esté vetada o que no sea para este servidor.</translation>
    </message>
    <message>
        <source>Cloudflare blocked us before %1 could answer.</source>
        <translation>Cloudflare nos ha bloqueado antes de que %1 pudiera responder.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your account. Wait a while, or try another network.</source>
        <translation>A tu cuenta no le pasa nada. Espera un rato o prueba otra red.</translation>
    </message>
    <message>
        <source>The server does not know this client id.</source>
        <translation>El servidor no conoce este ID de cliente.</translation>
    </message>
    <message>
        <source>Enter the one that was given to you, or use the session cookie.</source>
        <translation>Escribe el que te dieron o usa la cookie de sesión.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Comprueba la red y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Look again in %1.</source>
        <translation>Vuelve a mirar dentro de %1.</translation>
    </message>
    <message>
        <source>Look again later; nothing is wrong with your account.</source>
        <translation>Vuelve a mirar más tarde; a tu cuenta no le pasa nada.</translation>
    </message>
    <message>
        <source>%1 is down for maintenance.</source>
        <translation>%1 está en mantenimiento.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>The file %1 is not there.</source>
        <translation>El archivo %1 no existe.</translation>
    </message>
    <message>
        <source>There is no sound system.</source>
        <translation>No hay sistema de sonido.</translation>
    </message>
    <message>
        <source>The desktop&apos;s sound theme has no sound of that name.</source>
        <translation>El tema de sonido del escritorio no tiene ningún sonido con ese nombre.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1</source>
        <translation>No se puede reproducir el sonido: %1</translation>
    </message>
</context>
<context>
    <name>SpellDictionary</name>
    <message>
        <source>The dictionary %1 cannot be used: %2.</source>
        <translation>No se puede usar el diccionario %1: %2.</translation>
    </message>
    <message>
        <source>its files are not there any more</source>
        <translation>sus archivos ya no están</translation>
    </message>
    <message>
        <source>its encoding %1 is unknown here</source>
        <translation>aquí no se conoce su codificación %1</translation>
    </message>
</context>
<context>
    <name>StreamColumn</name>
    <message>
        <source>People</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>Resultados de las encuestas</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Solo el equipo</translation>
    </message>
    <message>
        <source>Show only lines of the crew, system lines and your own</source>
        <translation>Mostrar solo los mensajes del equipo, los del sistema y los tuyos</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>Retraso del chat</translation>
    </message>
    <message>
        <source>Hold chat back, so that it does not run ahead of the video</source>
        <translation>Retener el chat para que no se adelante al vídeo</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The server %1 was not found. Check the address and your connection.</source>
        <translation>No se ha encontrado el servidor %1. Comprueba la dirección y tu conexión.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. The server may be down; try again later.</source>
        <translation>Nada responde en %1. Puede que el servidor esté apagado; vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection.</source>
        <translation>No se puede llegar a %1. Comprueba tu conexión.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>No se ha podido establecer una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy settings of the system.</source>
        <translation>El proxy ha rechazado la conexión. Comprueba la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>%1 sends us on to another server. Check the address.</source>
        <translation>%1 nos envía a otro servidor. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Its owner must renew it.</source>
        <translation>El certificado de %1 ha caducado. Su propietario debe renovarlo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the clock of this computer.</source>
        <translation>El certificado de %1 aún no es válido. Comprueba el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>The certificate shown by %1 belongs to another server. Check the address.</source>
        <translation>El certificado que muestra %1 pertenece a otro servidor. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>Nobody we trust has signed the certificate of %1. For a private server, name its CA file.</source>
        <translation>Ninguna autoridad de confianza ha firmado el certificado de %1. Para un servidor privado, indica su archivo de CA.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>El certificado de %1 ha sido revocado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not acceptable.</source>
        <translation>El certificado de %1 no es aceptable.</translation>
    </message>
    <message>
        <source>%1 refused the connection: too many tries. Wait a while.</source>
        <translation>%1 ha rechazado la conexión: demasiados intentos. Espera un rato.</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server. Check the address.</source>
        <translation>%1 no responde como un servidor de chat. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>%1 refused the connection (HTTP %2).</source>
        <translation>%1 ha rechazado la conexión (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 s.</source>
        <translation>No ha llegado nada de %1 durante %2&#xa0;s.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a while.</source>
        <translation>Demasiadas peticiones. Espera un rato.</translation>
    </message>
    <message>
        <source>Too many requests. Try again in %1 s.</source>
        <translation>Demasiadas peticiones. Vuelve a intentarlo dentro de %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1). Try again later.</source>
        <translation>El servidor ha fallado (HTTP %1). Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The service is not available (HTTP %1). Try again later.</source>
        <translation>El servicio no está disponible (HTTP %1). Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no readable certificate.</source>
        <translation>El archivo de CA %1 no contiene ningún certificado legible.</translation>
    </message>
</context>
<context>
    <name>partyline</name>
    <message>
        <source>See partyline-practice --help.</source>
        <translation>Consulta partyline-practice --help.</translation>
    </message>
    <message>
        <source>A practice server for Partyline: a DJ room and a livestream with people in them, on this computer only.</source>
        <translation>Un servidor de prácticas para Partyline: una sala de DJ y un directo con gente dentro, solo en este ordenador.</translation>
    </message>
    <message>
        <source>Port of the DJ service; the others take the next free ones. 0: any free ports.</source>
        <translation>Puerto del servicio de DJ; los demás toman los siguientes libres. 0: cualquier puerto libre.</translation>
    </message>
    <message>
        <source>How busy the DJ room is: 1 is pleasant, 0 is silence.</source>
        <translation>Cuánta actividad hay en la sala de DJ: 1 es agradable, 0 es silencio.</translation>
    </message>
    <message>
        <source>How busy the livestream is: 1 is pleasant, 0 is silence.</source>
        <translation>Cuánta actividad hay en el directo: 1 es agradable, 0 es silencio.</translation>
    </message>
    <message>
        <source>The same seed makes the same people and the same talk.</source>
        <translation>La misma semilla produce las mismas personas y las mismas conversaciones.</translation>
    </message>
    <message>
        <source>Misbehave so from the start; may be given several times. See below.</source>
        <translation>Portarse así de mal desde el principio; puede repetirse. Véase más abajo.</translation>
    </message>
    <message>
        <source>Leave out a generation of Floatplane&apos;s chat: g1 or g2.</source>
        <translation>Omitir una generación del chat de Floatplane: g1 o g2.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>The first line on standard output is a JSON object with the addresses, accounts and rooms. The server runs until it is interrupted (SIGTERM, SIGINT).</source>
        <translation>La primera línea de la salida estándar es un objeto JSON con las direcciones, cuentas y salas. El servidor funciona hasta que se interrumpe (SIGTERM, SIGINT).</translation>
    </message>
    <message>
        <source>Faults (--fault NAME[=ARG], or at run time POST control/fault):</source>
        <translation>Fallos (--fault NAME[=ARG], o en ejecución POST control/fault):</translation>
    </message>
    <message>
        <source>Control calls (POST control/NAME to the announced &quot;control&quot; address, with a JSON object such as {&quot;service&quot;:&quot;plugdj&quot;,&quot;text&quot;:&quot;hello&quot;}):</source>
        <translation>Llamadas de control (POST control/NAME a la dirección «control» anunciada, con un objeto JSON como {&quot;service&quot;:&quot;plugdj&quot;,&quot;text&quot;:&quot;hello&quot;}):</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no chat generation: it is g1 or g2.</source>
        <translation>«%1» no es una generación del chat: es g1 o g2.</translation>
    </message>
    <message>
        <source>One of the chat generations g1 and g2 must stay.</source>
        <translation>Debe quedar una de las generaciones del chat, g1 o g2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected.</source>
        <translation>No se esperaba «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port.</source>
        <translation>«%1» no es un puerto.</translation>
    </message>
    <message>
        <source>A rate is a number from 0 to 1000.</source>
        <translation>Un ritmo es un número de 0 a 1000.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seed: it is a whole number.</source>
        <translation>«%1» no es una semilla: es un número entero.</translation>
    </message>
</context>
<context>
    <name>partyline::AboutDialog</name>
    <message>
        <source>About Partyline</source>
        <translation>Acerca de Partyline</translation>
    </message>
    <message>
        <source>Partyline&apos;s icon</source>
        <translation>Icono de Partyline</translation>
    </message>
    <message>
        <source>Partyline %1
A desktop client for live rooms: DJ rooms and livestreams, side by side.
Made by the Partyline contributors. Not affiliated with plug.dj or Floatplane.</source>
        <translation>Partyline %1
Un cliente de escritorio para salas en vivo: salas de DJ y directos, lado a lado.
Hecho por los colaboradores de Partyline. Sin relación con plug.dj ni Floatplane.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Componentes y licencias</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Textos de las licencias</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies versions and licences as text</source>
        <translation>Copia las versiones y licencias como texto</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Acerca de Qt</translation>
    </message>
</context>
<context>
    <name>partyline::AboutStreamDialog</name>
    <message>
        <source>Picture of the stream</source>
        <translation>Imagen del directo</translation>
    </message>
    <message>
        <source>About this stream</source>
        <translation>Acerca de este directo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Is it live?</source>
        <translation>¿Está en directo?</translation>
    </message>
    <message>
        <source>Asks the site, at most once a minute</source>
        <translation>Pregunta al sitio, como mucho una vez por minuto</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>%1 (%2 hours)</source>
        <translation>%1 (%2 horas)</translation>
    </message>
</context>
<context>
    <name>partyline::AccountBook</name>
    <message>
        <source>Your %1 session ended at %2.</source>
        <translation>Tu sesión de %1 terminó a las %2.</translation>
    </message>
    <message>
        <source>The keyring has no session of this account any more.</source>
        <translation>El depósito de claves ya no tiene ninguna sesión de esta cuenta.</translation>
    </message>
</context>
<context>
    <name>partyline::AccountsModel</name>
    <message>
        <source>level %1 · %2 points</source>
        <translation>nivel %1 · %2 puntos</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>iniciando sesión</translation>
    </message>
    <message>
        <source>wants a second factor</source>
        <translation>pide un segundo factor</translation>
    </message>
    <message>
        <source>waits for the other device</source>
        <translation>espera al otro dispositivo</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>sesión terminada</translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n notificación nueva</numerusform>
            <numerusform>%n notificaciones nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::AccountsPage</name>
    <message>
        <source>%1, as a guest</source>
        <translation>%1, como invitado</translation>
    </message>
    <message>
        <source>%1, signed in</source>
        <translation>%1, sesión iniciada</translation>
    </message>
    <message>
        <source>%1, signing in</source>
        <translation>%1, iniciando sesión</translation>
    </message>
    <message>
        <source>%1, the session has ended</source>
        <translation>%1, la sesión ha terminado</translation>
    </message>
    <message>
        <source>%1, signed out</source>
        <translation>%1, sesión cerrada</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>login users services</source>
        <translation>iniciar sesión login usuarios servicios</translation>
    </message>
    <message>
        <source>Sessions rest in the desktop&apos;s keyring. They are in no exported file, and Cancel does not bring back an account that was signed out.</source>
        <translation>Las sesiones están en el depósito de claves del escritorio. No figuran en ningún archivo exportado, y Cancelar no recupera una cuenta cuya sesión se cerró.</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>plug.dj, Floatplane, or any compatible server.</source>
        <translation>plug.dj, Floatplane o cualquier servidor compatible.</translation>
    </message>
    <message>
        <source>add login server</source>
        <translation>añadir iniciar sesión login servidor</translation>
    </message>
    <message>
        <source>Practice rooms</source>
        <translation>Salas de prácticas</translation>
    </message>
    <message>
        <source>On this computer, with believable people, without an account.</source>
        <translation>En este ordenador, con personas creíbles, sin cuenta.</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>Probarlas</translation>
    </message>
    <message>
        <source>demo test server</source>
        <translation>demo prueba servidor prácticas</translation>
    </message>
</context>
<context>
    <name>partyline::AccountsPanel</name>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <translation>Notificaciones (%1)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>Playlists…</source>
        <translation>Playlists…</translation>
    </message>
    <message>
        <source>Friends…</source>
        <translation>Amigos…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>partyline::AddTracksDialog</name>
    <message>
        <source>Add tracks</source>
        <translation>Añadir temas</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Links to YouTube videos or SoundCloud tracks, one or many</source>
        <translation>Enlaces a vídeos de YouTube o temas de SoundCloud, uno o varios</translation>
    </message>
    <message>
        <source>Tracks to add</source>
        <translation>Temas que añadir</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Enlaces</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Look up at %1</source>
        <translation>Consultar en %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Asks the source for author and title. It learns your internet address and the link, nothing else. The length you have to write yourself.</source>
        <translation>Pregunta a la fuente el autor y el título. Esta se entera de tu dirección de Internet y del enlace, de nada más. La duración tienes que escribirla tú.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n track(s)</source>
        <translation>
            <numerusform>Añadir %n tema</numerusform>
            <numerusform>Añadir %n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) still need a title or a length (such as 3:45).</source>
        <translation>
            <numerusform>A %n tema aún le falta el título o la duración (por ejemplo, 3:45).</numerusform>
            <numerusform>A %n temas aún les falta el título o la duración (por ejemplo, 3:45).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in this playlist already and would be in it twice.</source>
        <translation>
            <numerusform>%n tema ya está en esta playlist y quedaría repetido.</numerusform>
            <numerusform>%n temas ya están en esta playlist y quedarían repetidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no track behind these links.</source>
        <translation>No hay ningún tema detrás de estos enlaces.</translation>
    </message>
</context>
<context>
    <name>partyline::AddressFinder</name>
    <message>
        <source>The name or address of a DJ room, or the id or channel address of a livestream.</source>
        <translation>El nombre o la dirección de una sala de DJ, o el identificador o la dirección de canal de un directo.</translation>
    </message>
    <message>
        <source>night-bus or https://plug.dj/night-bus</source>
        <translation>night-bus o https://plug.dj/night-bus</translation>
    </message>
</context>
<context>
    <name>partyline::AlertBook</name>
    <message>
        <source>The choices about notifications are those of a newer Partyline. They are left alone, and changes are not kept.</source>
        <translation>Las opciones de notificaciones son de una versión más nueva de Partyline. Se dejan como están, y los cambios no se guardan.</translation>
    </message>
    <message>
        <source>The choices about notifications cannot be read (%1). Changes are not kept.</source>
        <translation>No se pueden leer las opciones de notificaciones (%1). Los cambios no se guardan.</translation>
    </message>
    <message>
        <source>The choices about notifications are damaged. Move %1 away.</source>
        <translation>Las opciones de notificaciones están dañadas. Mueve %1 a otro sitio.</translation>
    </message>
    <message>
        <source>The choices about notifications were damaged. They were set aside as %1.</source>
        <translation>Las opciones de notificaciones estaban dañadas. Se han apartado como %1.</translation>
    </message>
    <message>
        <source>The choices about notifications cannot be kept: %1</source>
        <translation>No se pueden guardar las opciones de notificaciones: %1</translation>
    </message>
</context>
<context>
    <name>partyline::AlertDesk</name>
    <message>
        <source>Notifications cannot be shown on the desktop.</source>
        <translation>No se pueden mostrar notificaciones en el escritorio.</translation>
    </message>
    <message>
        <source>%1 Rooms are marked in the list all the same.</source>
        <translation>%1 Aun así, las salas se marcan en la lista.</translation>
    </message>
    <message>
        <source>Show Partyline</source>
        <translation>Mostrar Partyline</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>No se puede abrir la sala.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter %1.</source>
        <translation>Ninguna cuenta con sesión iniciada puede entrar en %1.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>esa sala</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>La sala se ha cerrado.</translation>
    </message>
    <message>
        <source>Your reply was not sent.</source>
        <translation>Tu respuesta no se ha enviado.</translation>
    </message>
    <message>
        <source>%1 You wrote: %2</source>
        <translation>%1 Escribiste: %2</translation>
    </message>
    <message>
        <source>Your reply was not sent</source>
        <translation>Tu respuesta no se ha enviado</translation>
    </message>
    <message>
        <source>%1 It stands in the field of %2.</source>
        <translation>%1 Está en el campo de texto de %2.</translation>
    </message>
    <message>
        <source>%1 It stands in %2 with what can be done.</source>
        <translation>%1 Está en %2, con lo que se puede hacer con ella.</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1 está en silencio</translation>
    </message>
    <message>
        <source>Nothing of it is told until %1.</source>
        <translation>No se avisará de nada de ahí hasta las %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1 in %2: %3</source>
        <translation>El último: %1 en %2: %3</translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>El último: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions in %1</source>
        <translation>
            <numerusform>%n mención en %1</numerusform>
            <numerusform>%n menciones en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines for you in %1</source>
        <translation>
            <numerusform>%n mensaje para ti en %1</numerusform>
            <numerusform>%n mensajes para ti en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Show the room</source>
        <translation>Mostrar la sala</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Jump to the line</source>
        <translation>Ir al mensaje</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenciar una hora</translation>
    </message>
</context>
<context>
    <name>partyline::AlertTable</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on, as everywhere</source>
        <translation>activado, como en todas</translation>
    </message>
    <message>
        <source>off, as everywhere</source>
        <translation>desactivado, como en todas</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>partyline::AlertsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>Estado de las notificaciones</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Qué se avisa</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Tray and launcher</source>
        <translation>Bandeja y lanzador</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Do not &amp;disturb:</source>
        <translation>No &amp;molestar:</translation>
    </message>
    <message>
        <source>Show notifications on the desktop</source>
        <translation>Mostrar notificaciones en el escritorio</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>Como en todas</translation>
    </message>
    <message>
        <source>Takes back what differs in this room</source>
        <translation>Quita lo que es distinto en esta sala</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;En:</translation>
    </message>
    <message>
        <source>Tell nothing at these times</source>
        <translation>No avisar de nada a estas horas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>On the days on which the time begins; it may end on the next one. The number on launcher and tray counts on.</source>
        <translation>En los días en que empieza el horario; puede terminar al día siguiente. El número del lanzador y de la bandeja sigue contando.</translation>
    </message>
    <message>
        <source>Make no sound while the desktop itself is not to be disturbed</source>
        <translation>No emitir sonidos mientras no se deba molestar en el propio escritorio</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Sound of</source>
        <translation>Sonido de</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, or a file of your own</source>
        <translation>Un nombre del tema de sonido del escritorio, o un archivo tuyo</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>For which alerts there is a sound stands under What is told. Rules have sounds of their own.</source>
        <translation>Para qué avisos hay sonido se elige en «Qué se avisa». Las reglas tienen sus propios sonidos.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Reproducir sonidos</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves Partyline in the tray</source>
        <translation>Al cerrar la ventana, Partyline sigue en la bandeja</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>Iniciar en la bandeja, sin la ventana</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>Este escritorio muestra iconos en la bandeja.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so the window is never hidden there. Some desktops need an extension for them.</source>
        <translation>Este escritorio no muestra iconos en la bandeja, así que la ventana nunca se oculta ahí. Algunos escritorios necesitan una extensión para ello.</translation>
    </message>
    <message>
        <source>Number on the launcher, where the desktop can show one</source>
        <translation>Número en el lanzador, si el escritorio puede mostrarlo</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Enviar una &amp;prueba</translation>
    </message>
    <message>
        <source>Shows a notification now, and who shows it</source>
        <translation>Muestra ahora una notificación, y quién la muestra</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>Los cambios se aplican al instante. «Cancelar» los deshace.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>This room is muted %1.</source>
        <translation>Esta sala está en silencio %1.</translation>
    </message>
    <message>
        <source>Click or press Space: on, off, or as everywhere.</source>
        <translation>Haz clic o pulsa Espacio: activado, desactivado o como en todas.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) differ.</source>
        <translation>
            <numerusform>%n sala es distinta.</numerusform>
            <numerusform>%n salas son distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms may differ: choose one above.</source>
        <translation>Las salas pueden ser distintas: elige una arriba.</translation>
    </message>
    <message>
        <source>The desktop is not to be disturbed now. It files notifications by itself.</source>
        <translation>Ahora no se debe molestar en el escritorio. Él mismo archiva las notificaciones.</translation>
    </message>
    <message>
        <source>The desktop may be disturbed now, as far as it says.</source>
        <translation>Ahora se puede molestar en el escritorio, según lo que indica.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Hasta que lo desactive</translation>
    </message>
    <message>
        <source>Sounds (*.oga *.ogg *.wav)</source>
        <translation>Sonidos (*.oga *.ogg *.wav)</translation>
    </message>
    <message>
        <source>This is silent.</source>
        <translation>Esto no suena.</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s notification service…</source>
        <translation>Preguntando al servicio de notificaciones del escritorio…</translation>
    </message>
</context>
<context>
    <name>partyline::ApiClient</name>
    <message>
        <source>%1 sent more at once than we accept.</source>
        <translation>%1 ha enviado de una vez más de lo que aceptamos.</translation>
    </message>
</context>
<context>
    <name>partyline::Application</name>
    <message>
        <source>Settings cannot be kept.</source>
        <translation>No se puede guardar la configuración.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions.</source>
        <translation>No se puede escribir en la carpeta %1. Comprueba sus permisos.</translation>
    </message>
    <message>
        <source>Partyline stores no secret in files. Install or unlock a keyring to stay signed in.</source>
        <translation>Partyline no guarda secretos en archivos. Instala o desbloquea un depósito de claves para mantener la sesión iniciada.</translation>
    </message>
    <message>
        <source>Notes about people are in trouble.</source>
        <translation>Problema con las notas sobre personas.</translation>
    </message>
    <message>
        <source>The practice server did not start.</source>
        <translation>El servidor de prácticas no se ha iniciado.</translation>
    </message>
    <message>
        <source>Choices about notifications are in trouble.</source>
        <translation>Problema con las opciones de notificaciones.</translation>
    </message>
    <message>
        <source>Nothing can be shown.</source>
        <translation>No se puede mostrar nada.</translation>
    </message>
    <message>
        <source>%1 Rooms are marked in the list all the same.</source>
        <translation>%1 Aun así, las salas se marcan en la lista.</translation>
    </message>
    <message>
        <source>A test of Partyline</source>
        <translation>Una prueba de Partyline</translation>
    </message>
    <message>
        <source>This is what its notifications look like.</source>
        <translation>Así son sus notificaciones.</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>botones</translation>
    </message>
    <message>
        <source>replies in the notification</source>
        <translation>respuestas en la notificación</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>formato de texto</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>a list of past ones</source>
        <translation>lista de notificaciones anteriores</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>sonidos</translation>
    </message>
    <message>
        <source>A service without a name</source>
        <translation>Un servicio sin nombre</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Con %1.</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <translation>Sin %1.</translation>
    </message>
    <message>
        <source>%1 shows it.</source>
        <translation>%1 la muestra.</translation>
    </message>
    <message>
        <source>The line is not here any more.</source>
        <translation>El mensaje ya no está aquí.</translation>
    </message>
    <message>
        <source>It has left the feed, and history does not have it.</source>
        <translation>Ha salido de la conversación, y el historial no lo tiene.</translation>
    </message>
    <message>
        <source>History is in trouble.</source>
        <translation>Problema con el historial.</translation>
    </message>
    <message>
        <source>There is no history.</source>
        <translation>No hay historial.</translation>
    </message>
    <message>
        <source>In safe mode nothing is recorded or read.</source>
        <translation>En el modo seguro no se graba ni se lee nada.</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>No se puede abrir la sala.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it. What was said there stands in the search window.</source>
        <translation>Ninguna cuenta con sesión iniciada puede entrar. Lo que se dijo allí está en la ventana de búsqueda.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it. What stood around the line is here.</source>
        <translation>Ninguna cuenta con sesión iniciada puede entrar. Esto es lo que rodeaba al mensaje.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it.</source>
        <translation>Ninguna cuenta con sesión iniciada puede entrar.</translation>
    </message>
    <message>
        <source>This line does not stand in the room&apos;s feed any more.</source>
        <translation>Este mensaje ya no está en la conversación de la sala.</translation>
    </message>
    <message>
        <source>Notifications are in trouble.</source>
        <translation>Problema con las notificaciones.</translation>
    </message>
    <message>
        <source>This cannot be opened.</source>
        <translation>Esto no se puede abrir.</translation>
    </message>
    <message>
        <source>The livestream was not found.</source>
        <translation>No se ha encontrado el directo.</translation>
    </message>
    <message>
        <source>Partyline %1 is there.</source>
        <translation>Ya está aquí Partyline %1.</translation>
    </message>
    <message>
        <source>%1 More: %2</source>
        <translation>%1 Más: %2</translation>
    </message>
    <message>
        <source>What you write cannot be kept.</source>
        <translation>No se puede guardar lo que escribes.</translation>
    </message>
</context>
<context>
    <name>partyline::AutomationMenu</name>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>Woot every track</source>
        <translation>Woot a cada tema</translation>
    </message>
    <message>
        <source>Join the wait list by itself</source>
        <translation>Entrar en la lista de espera automáticamente</translation>
    </message>
    <message>
        <source>Away: answer who mentions me</source>
        <translation>Ausente: responder a quien me mencione</translation>
    </message>
    <message>
        <source>A woot waits</source>
        <translation>Espera antes de un Woot</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>de %1 a %2 segundos</translation>
    </message>
</context>
<context>
    <name>partyline::AutomationRow</name>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>Nothing in this room happens by itself any more (Ctrl+Shift+X stops all rooms)</source>
        <translation>En esta sala ya nada ocurre por sí solo (Ctrl+Shift+X lo detiene en todas)</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automático: %1</translation>
    </message>
</context>
<context>
    <name>partyline::BoothBar</name>
    <message>
        <source>Wait-list ban</source>
        <translation>Veto en la lista de espera</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Waiting for the room.</source>
        <translation>Esperando a la sala.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>End cycle</source>
        <translation>Detener la rotación</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Ahora no hay nadie en la cabina.</translation>
    </message>
    <message>
        <source>Skip the track that plays</source>
        <translation>Saltar el tema que suena</translation>
    </message>
</context>
<context>
    <name>partyline::ChoiceBook</name>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>una lista entre [ ]</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>un objeto entre { }</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 is wanted, not %2</source>
        <extracomment>%1 a kind of value (&quot;a number&quot;), %2 what stands in the file</extracomment>
        <translation>se espera %1, no %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted, not %3</source>
        <translation>se espera un número entero de %1 a %2, no %3</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1 no es ninguno de: %2</translation>
    </message>
    <message>
        <source>The file is too large to hold settings.</source>
        <translation>El archivo es demasiado grande para contener una configuración.</translation>
    </message>
    <message>
        <source>The file is no JSON: %1 in %2.</source>
        <translation>El archivo no es JSON: %1 en %2.</translation>
    </message>
    <message>
        <source>The file holds no settings of Partyline: &quot;partyline&quot;: &quot;settings&quot; is missing.</source>
        <translation>El archivo no contiene ninguna configuración de Partyline: falta &quot;partyline&quot;: &quot;settings&quot;.</translation>
    </message>
    <message>
        <source>The file was made by a newer Partyline (version %1 of the format; this one knows %2).</source>
        <translation>El archivo se hizo con un Partyline más reciente (versión %1 del formato; este conoce la %2).</translation>
    </message>
    <message>
        <source>In &quot;version&quot;: %1.</source>
        <translation>En &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>In &quot;settings&quot;: %1.</source>
        <translation>En &quot;settings&quot;: %1.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;: %2.</source>
        <translation>En &quot;%1&quot;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more mistakes.</source>
        <translation>
            <numerusform>Y %n error más.</numerusform>
            <numerusform>Y %n errores más.</numerusform>
        </translation>
    </message>
    <message>
        <source>there can be %1 at most</source>
        <translation>puede haber %1 como máximo</translation>
    </message>
    <message>
        <source>one of the entries is no text</source>
        <translation>una de las entradas no es texto</translation>
    </message>
    <message>
        <source>there can be %1 rooms at most</source>
        <translation>puede haber %1 salas como máximo</translation>
    </message>
    <message>
        <source>the room %1 holds no choices</source>
        <translation>la sala %1 no contiene opciones</translation>
    </message>
    <message>
        <source>a room has no such choice of its own</source>
        <translation>una sala no puede tener esa opción por su cuenta</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot; cannot be kept: %2</source>
        <translation>no se puede guardar la regla «%1»: %2</translation>
    </message>
    <message>
        <source>%1 makes no sense or is out of bounds</source>
        <translation>%1 no tiene sentido o está fuera de los límites</translation>
    </message>
    <message>
        <source>that is no name</source>
        <translation>eso no es un nombre</translation>
    </message>
    <message>
        <source>those are no keys</source>
        <translation>eso no son atajos</translation>
    </message>
    <message>
        <source>the keys of %1 are no list of keys</source>
        <translation>los atajos de %1 no son una lista de atajos</translation>
    </message>
    <message>
        <source>it is no list of languages</source>
        <translation>no es una lista de idiomas</translation>
    </message>
</context>
<context>
    <name>partyline::CommandBook</name>
    <message>
        <source>More is needed: %1</source>
        <translation>Falta algo: %1</translation>
    </message>
</context>
<context>
    <name>partyline::Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>%1, suggestion %2 of %3</source>
        <translation>%1, sugerencia %2 de %3</translation>
    </message>
</context>
<context>
    <name>partyline::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1/%2</source>
        <translation>
            <numerusform>%n línea, %1/%2</numerusform>
            <numerusform>%n líneas, %1/%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>%1 is sent as a command to the stream&apos;s moderation.</source>
        <translation>%1 se envía como comando a la moderación del directo.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>This goes out as %n line(s), one after the other.</source>
        <translation>
            <numerusform>Se enviará como %n mensaje.</numerusform>
            <numerusform>Se enviará como %n mensajes, uno tras otro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n line(s)</source>
        <translation>
            <numerusform>Enviar %n mensaje</numerusform>
            <numerusform>Enviar %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a line that you sent…</source>
        <translation>Buscar un mensaje que enviaste…</translation>
    </message>
    <message>
        <source>You have sent nothing here yet.</source>
        <translation>Aún no has enviado nada aquí.</translation>
    </message>
    <message>
        <source>Type what the line says that you sent. Enter takes it, Esc goes back.</source>
        <translation>Escribe lo que dice el mensaje que enviaste. Enter lo toma, Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>No line that you sent here says that.</source>
        <translation>Ningún mensaje que enviaste aquí dice eso.</translation>
    </message>
</context>
<context>
    <name>partyline::ComposerSpelling</name>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation>Buscando palabras mejores…</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the dictionary</source>
        <translation>Añadir «%1» al diccionario</translation>
    </message>
    <message>
        <source>No better word is known</source>
        <translation>No se conoce una palabra mejor</translation>
    </message>
    <message>
        <source>Install a hunspell dictionary to have words checked</source>
        <translation>Instala un diccionario de hunspell para que se revisen las palabras</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Subrayar las palabras mal escritas</translation>
    </message>
</context>
<context>
    <name>partyline::ConnectionAlarm</name>
    <message>
        <source>No connection to %1</source>
        <translation>Sin conexión con %1</translation>
    </message>
</context>
<context>
    <name>partyline::ConnectionChip</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Entrando</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Waiting %1 s</source>
        <translation>Espera: %1&#xa0;s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>partyline::ContactsModel</name>
    <message>
        <source>Live connection of rooms</source>
        <translation>Conexión en vivo de las salas</translation>
    </message>
    <message>
        <source>Calls of the service</source>
        <translation>Llamadas al servicio</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Pictures of the service</source>
        <translation>Imágenes del servicio</translation>
    </message>
    <message>
        <source>Where a track or stream comes from, when you ask</source>
        <translation>De dónde viene un tema o directo, cuando lo preguntas</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>esta vez no</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Newer versions, as you wished</source>
        <translation>Versiones nuevas, como pediste</translation>
    </message>
</context>
<context>
    <name>partyline::CreateRoomDialog</name>
    <message>
        <source>Private: only who has the address comes in</source>
        <translation>Privada: solo entra quien tiene la dirección</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Crear una sala</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Nombre de la sala</translation>
    </message>
    <message>
        <source>Create status</source>
        <translation>Estado de la creación</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Asking the site for the room.</source>
        <translation>Pidiendo la sala al sitio.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Enviado, aún sin confirmar</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Una sala necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>partyline::DelayBar</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>Retraso del chat</translation>
    </message>
    <message>
        <source>Shows what waits: hold F8 for a look, tap it to keep it open</source>
        <translation>Muestra lo que espera: mantén F8 para echar un vistazo, púlsala una vez para dejarlo abierto</translation>
    </message>
    <message>
        <source>Change the chat delay</source>
        <translation>Cambiar el retraso del chat</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Volver a ocultar</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Vistazo</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) waiting</source>
        <translation>
            <numerusform>%n mensaje en espera</numerusform>
            <numerusform>%n mensajes en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada en espera</translation>
    </message>
    <message>
        <source>Chat delayed by %1 s</source>
        <translation>Chat retrasado %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>partyline::DelayCard</name>
    <message>
        <source>My own lines at once</source>
        <translation>Mis propios mensajes al instante</translation>
    </message>
    <message>
        <source>Mentions of me at once</source>
        <translation>Los mensajes que me mencionan al instante</translation>
    </message>
    <message>
        <source>Show what waits now</source>
        <translation>Mostrar ahora lo que espera</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>Retraso del chat</translation>
    </message>
    <message>
        <source>Hold chat back, so that it does not run ahead of the video:</source>
        <translation>Retener el chat para que no se adelante al vídeo:</translation>
    </message>
    <message>
        <source>Chat delay in seconds</source>
        <translation>Retraso del chat en segundos</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>partyline::DelayPeek</name>
    <message>
        <source>Waiting lines</source>
        <translation>Mensajes en espera</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada en espera.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown yet: %n line(s)</source>
        <translation>
            <numerusform>Aún sin mostrar: %n mensaje</numerusform>
            <numerusform>Aún sin mostrar: %n mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::DesktopNotifier</name>
    <message>
        <source>There is no D-Bus session bus, and so no notification service.</source>
        <translation>No hay bus de sesión D-Bus, así que tampoco servicio de notificaciones.</translation>
    </message>
    <message>
        <source>No notification service answers (%1).</source>
        <translation>Ningún servicio de notificaciones responde (%1).</translation>
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
        <translation>Entrar en la lista de espera</translation>
    </message>
    <message>
        <source>Skip my track</source>
        <translation>Saltar mi tema</translation>
    </message>
    <message>
        <source>Open the track in the browser</source>
        <translation>Abrir el tema en el navegador</translation>
    </message>
    <message>
        <source>Play in mpv from where the room is</source>
        <translation>Reproducir en mpv desde donde va la sala</translation>
    </message>
    <message>
        <source>Tell me on the wait list</source>
        <translation>Avisarme en la lista de espera</translation>
    </message>
    <message>
        <source>Only when I am next</source>
        <translation>Solo cuando me toque después</translation>
    </message>
    <message>
        <source>From place %1 on</source>
        <translation>A partir del puesto %1</translation>
    </message>
    <message>
        <source>The track ended before the playlist was made. It is in the play history.</source>
        <translation>El tema terminó antes de crearse la playlist. Está entre los temas que han sonado.</translation>
    </message>
    <message>
        <source>Put into %1.</source>
        <translation>Añadido a %1.</translation>
    </message>
    <message>
        <source>Put into your playlist.</source>
        <translation>Añadido a tu playlist.</translation>
    </message>
    <message>
        <source>Guests cannot vote or wait in line. Sign in to take part.</source>
        <translation>Los invitados no pueden votar ni ponerse a la cola. Inicia sesión para participar.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Leave wait list</source>
        <translation>Salir de la lista de espera</translation>
    </message>
    <message>
        <source>A new track has just begun. Skip again if you mean this one.</source>
        <translation>Acaba de empezar un tema nuevo. Vuelve a saltar si te refieres a este.</translation>
    </message>
    <message>
        <source>The track ended before you chose. It is in the play history.</source>
        <translation>El tema terminó antes de que eligieras. Está entre los temas que han sonado.</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nueva playlist</translation>
    </message>
    <message>
        <source>Name of the new playlist</source>
        <translation>Nombre de la nueva playlist</translation>
    </message>
    <message>
        <source>Put into a playlist</source>
        <translation>Añadir a una playlist</translation>
    </message>
    <message>
        <source>Your next track still plays.</source>
        <translation>Tu próximo tema se sigue reproduciendo bien.</translation>
    </message>
    <message>
        <source>Your next track cannot be played.</source>
        <translation>Tu próximo tema no se puede reproducir.</translation>
    </message>
    <message>
        <source>%1 is no longer on YouTube, or private.</source>
        <translation>%1 ya no está en YouTube, o es privado.</translation>
    </message>
    <message>
        <source>YouTube shows %1 on its own site only.</source>
        <translation>YouTube solo muestra %1 en su propio sitio.</translation>
    </message>
    <message>
        <source>Your next track could not be checked.</source>
        <translation>No se ha podido comprobar tu próximo tema.</translation>
    </message>
    <message>
        <source>You are playing now, for another %1.</source>
        <translation>Estás en la cabina; quedan %1.</translation>
    </message>
    <message>
        <source>You are number %1 of %2: your turn in %3, about %4.</source>
        <translation>Eres el número %1 de %2: tu turno en %3, hacia las %4.</translation>
    </message>
    <message>
        <source>Nobody is playing: your turn would begin at once.</source>
        <translation>No hay nadie en la cabina: tu turno empezaría al instante.</translation>
    </message>
    <message>
        <source>If you joined now, your turn would come in %1, about %2.</source>
        <translation>Si entraras ahora, tu turno llegaría en %1, hacia las %2.</translation>
    </message>
    <message>
        <source>Your playlists are being fetched. Try again in a moment.</source>
        <translation>Obteniendo tus playlists. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>You have no playlist called %1.</source>
        <translation>No tienes ninguna playlist llamada %1.</translation>
    </message>
    <message>
        <source>says when your turn at the booth comes</source>
        <translation>dice cuándo llega tu turno en la cabina</translation>
    </message>
    <message>
        <source>woots the track that plays</source>
        <translation>da un Woot al tema que suena</translation>
    </message>
    <message>
        <source>mehs the track that plays</source>
        <translation>da un Meh al tema que suena</translation>
    </message>
    <message>
        <source>&lt;playlist&gt;</source>
        <translation>&lt;playlist&gt;</translation>
    </message>
    <message>
        <source>grabs the track into a playlist, or the active one</source>
        <translation>añade el tema a una playlist, o a la activa (Grab)</translation>
    </message>
    <message>
        <source>ends your own track</source>
        <translation>termina tu propio tema</translation>
    </message>
    <message>
        <source>You are not playing now.</source>
        <translation>Ahora no estás en la cabina.</translation>
    </message>
</context>
<context>
    <name>partyline::DjColumn</name>
    <message>
        <source>No votes for this track yet.</source>
        <translation>Todavía no hay votos para este tema.</translation>
    </message>
    <message>
        <source>Nothing was played yet.</source>
        <translation>Todavía no ha sonado nada.</translation>
    </message>
    <message>
        <source>More about this track</source>
        <translation>Más sobre este tema</translation>
    </message>
    <message>
        <source>Open the track in the browser</source>
        <translation>Abrir el tema en el navegador</translation>
    </message>
    <message>
        <source>Skip my track</source>
        <translation>Saltar mi tema</translation>
    </message>
</context>
<context>
    <name>partyline::DjPersonActions</name>
    <message>
        <source>You are not signed in.</source>
        <translation>No has iniciado sesión.</translation>
    </message>
    <message>
        <source>Guests have no friends and ignore nobody. Sign in with an account.</source>
        <translation>Los invitados no tienen amigos ni ignoran a nadie. Inicia sesión con una cuenta.</translation>
    </message>
    <message>
        <source>Profile in the browser</source>
        <translation>Perfil en el navegador</translation>
    </message>
    <message>
        <source>A request about them is under way.</source>
        <translation>Hay una petición en curso sobre esta persona.</translation>
    </message>
    <message>
        <source>Add as a friend</source>
        <translation>Añadir a mis amigos</translation>
    </message>
    <message>
        <source>Asked to be your friend</source>
        <translation>Solicitud de amistad enviada</translation>
    </message>
    <message>
        <source>Accept as a friend</source>
        <translation>Aceptar la amistad</translation>
    </message>
    <message>
        <source>Refuse as a friend</source>
        <translation>Rechazar la amistad</translation>
    </message>
    <message>
        <source>Remove from your friends</source>
        <translation>Quitar de tus amigos</translation>
    </message>
    <message>
        <source>Stop ignoring on plug.dj</source>
        <translation>Dejar de ignorar en plug.dj</translation>
    </message>
    <message>
        <source>Ignore on plug.dj</source>
        <translation>Ignorar en plug.dj</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <translation>Insignia: %1</translation>
    </message>
    <message>
        <source>Not in this room.</source>
        <translation>No está en esta sala.</translation>
    </message>
    <message>
        <source>The profile could not be fetched: %1</source>
        <translation>No se ha podido obtener el perfil: %1</translation>
    </message>
    <message>
        <source>You ignore them on plug.dj.</source>
        <translation>Ignoras a esta persona en plug.dj.</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amistad</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>You have asked them to be your friend.</source>
        <translation>Le has pedido amistad a esta persona.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>They would like to be your friend.</source>
        <translation>Esta persona te pide amistad.</translation>
    </message>
    <message>
        <source>your friend</source>
        <translation>entre tus amigos</translation>
    </message>
</context>
<context>
    <name>partyline::DjRoomFinder</name>
    <message>
        <source>Rooms found</source>
        <translation>Salas encontradas</translation>
    </message>
    <message>
        <source>Room list status</source>
        <translation>Estado de la lista de salas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Crear una sala</translation>
    </message>
    <message>
        <source>Search rooms, or a room&apos;s name or address</source>
        <translation>Busca salas, o escribe el nombre o la dirección de una</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1 for %n seconds</source>
        <translation>
            <numerusform>Esperando a %1 desde hace %n segundo</numerusform>
            <numerusform>Esperando a %1 desde hace %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no public rooms now.</source>
        <translation>Ahora no hay salas públicas.</translation>
    </message>
    <message>
        <source>No public room has &quot;%1&quot; in its name. Private rooms open by their address.</source>
        <translation>Ninguna sala pública tiene «%1» en el nombre. Las salas privadas se abren por su dirección.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rooms</source>
        <translation>
            <numerusform>%1 de %n sala</numerusform>
            <numerusform>%1 de %n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>The favourite was not changed: %1</source>
        <translation>No se ha cambiado la sala favorita: %1</translation>
    </message>
    <message>
        <source>You are in %1. An account can be in one room at a time: joining takes you out of there.</source>
        <translation>Estás en %1. Una cuenta solo puede estar en una sala a la vez: al entrar aquí, sales de allí.</translation>
    </message>
    <message>
        <source>As a guest you can look around and read. Favourites and rooms of your own need an account.</source>
        <translation>Como invitado puedes mirar y leer. Para tener favoritas y salas propias hace falta una cuenta.</translation>
    </message>
    <message>
        <source>The site has not told about this room yet. Join it, then use the room&apos;s menu.</source>
        <translation>El sitio aún no ha dicho nada de esta sala. Entra y usa el menú de la sala.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Tus salas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>Loading more rooms</source>
        <translation>Cargando más salas</translation>
    </message>
    <message>
        <source>No more rooms came: %1</source>
        <translation>No han llegado más salas: %1</translation>
    </message>
    <message>
        <source>More rooms</source>
        <translation>Más salas</translation>
    </message>
</context>
<context>
    <name>partyline::DjRoomPage</name>
    <message>
        <source>Room staff…</source>
        <translation>Equipo de la sala…</translation>
    </message>
    <message>
        <source>Show what moderators do to others</source>
        <translation>Mostrar lo que los moderadores hacen a otros</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Take off the wait list</source>
        <translation>Quitar de la lista de espera</translation>
    </message>
    <message>
        <source>Playlists…</source>
        <translation>Playlists…</translation>
    </message>
    <message>
        <source>you left the wait list.</source>
        <translation>has salido de la lista de espera.</translation>
    </message>
    <message>
        <source>The site’s moderators were called.</source>
        <translation>Se ha llamado a los moderadores del sitio.</translation>
    </message>
    <message>
        <source>The site’s moderators were not called. %1</source>
        <translation>No se ha llamado a los moderadores del sitio. %1</translation>
    </message>
    <message>
        <source>About this room</source>
        <translation>Acerca de esta sala</translation>
    </message>
    <message>
        <source>The favourite was not changed: %1</source>
        <translation>No se ha cambiado la sala favorita: %1</translation>
    </message>
</context>
<context>
    <name>partyline::DraftBook</name>
    <message>
        <source>What you were writing cannot be read: %1</source>
        <translation>No se puede leer lo que estabas escribiendo: %1</translation>
    </message>
    <message>
        <source>What you were writing could not be read; the file is kept as %1.</source>
        <translation>No se ha podido leer lo que estabas escribiendo; el archivo se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>partyline::EmoteMenu</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>Animated emotes move</source>
        <translation>Los emotes animados se mueven</translation>
    </message>
    <message>
        <source>While I look at the window</source>
        <translation>Mientras miro la ventana</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Under the pointer only</source>
        <translation>Solo bajo el puntero</translation>
    </message>
    <message>
        <source>&amp;Emotes</source>
        <translation>&amp;Emotes</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Reduc&amp;ir movimiento</translation>
    </message>
</context>
<context>
    <name>partyline::EmoteModel</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usados recientemente</translation>
    </message>
    <message>
        <source>%1, %2, favourite</source>
        <translation>%1, %2, favorito</translation>
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
        <translation>Selector de emotes</translation>
    </message>
    <message>
        <source>Search emotes</source>
        <translation>Buscar emotes</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierto</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>No emote has that name.</source>
        <translation>Ningún emote se llama así.</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>usado %n vez</numerusform>
            <numerusform>usado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a favourite</source>
        <translation>%1 es favorito</translation>
    </message>
    <message>
        <source>%1 is no favourite</source>
        <translation>%1 no es favorito</translation>
    </message>
</context>
<context>
    <name>partyline::EverythingItem</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>Everything, %n new lines</source>
        <translation>
            <numerusform>Todo, %n mensaje nuevo</numerusform>
            <numerusform>Todo, %n mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::EverythingPage</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Lines of your rooms appear here as they come.</source>
        <translation>Aquí aparecen los mensajes de tus salas según llegan.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Rooms in this feed</source>
        <translation>Salas de esta conversación</translation>
    </message>
    <message>
        <source>Choose whose lines stand here</source>
        <translation>Elige de qué salas son los mensajes</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Show in its room</source>
        <translation>Mostrar en su sala</translation>
    </message>
    <message>
        <source>Answer in its room</source>
        <translation>Responder en su sala</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>No hay ninguna sala abierta</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>ninguna sala</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>Al mensaje más reciente</translation>
    </message>
</context>
<context>
    <name>partyline::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>Exportar historial</translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>Estado de la exportación</translation>
    </message>
    <message>
        <source>Lines written</source>
        <translation>Líneas escritas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export the history of %1</source>
        <translation>Exportar el historial de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n línea escrita en %1.</numerusform>
            <numerusform>%n líneas escritas en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %1: %n lines so far.</source>
        <translation>
            <numerusform>Exportando %1: %n línea hasta ahora.</numerusform>
            <numerusform>Exportando %1: %n líneas hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>partyline::ExportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>partyline::ExternalPlayer</name>
    <message>
        <source>Only addresses that begin with http or https are opened.</source>
        <translation>Solo se abren direcciones que empiezan por http o https.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address instead.</source>
        <translation>No se ha podido abrir ningún navegador. Copia la dirección.</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again.</source>
        <translation>%1 no está instalado. Instálalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>%1 did not start.</source>
        <translation>%1 no se ha iniciado.</translation>
    </message>
    <message>
        <source>mpv needs yt-dlp to play from this site, and that is not installed.</source>
        <translation>Para reproducir desde este sitio, mpv necesita yt-dlp, que no está instalado.</translation>
    </message>
</context>
<context>
    <name>partyline::FeedActionsBar</name>
    <message>
        <source>What can be done with this line</source>
        <translation>Qué se puede hacer con este mensaje</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mencionar</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar línea</translation>
    </message>
    <message>
        <source>Hide this person</source>
        <translation>Ocultar a esta persona</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>partyline::FeedCards</name>
    <message>
        <source>Nobody is playing</source>
        <translation>Nadie en la cabina</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Sonando ahora</translation>
    </message>
    <message>
        <source>Now playing, from %1</source>
        <translation>Sonando ahora, de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
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
        <translation>Buscar en esta sala</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Older hit (Enter)</source>
        <translation>Coincidencia anterior (Enter)</translation>
    </message>
    <message>
        <source>Newer hit (Shift+Enter)</source>
        <translation>Coincidencia más reciente (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n in older lines</source>
        <translation>
            <numerusform>%n en mensajes anteriores</numerusform>
            <numerusform>%n en mensajes anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking in older lines…</source>
        <translation>Buscando en mensajes anteriores…</translation>
    </message>
    <message>
        <source>Not in the last %1 lines</source>
        <translation>No está en los últimos %1 mensajes</translation>
    </message>
    <message>
        <source>Not found in this room</source>
        <translation>No se ha encontrado en esta sala</translation>
    </message>
    <message>
        <source>Not in the rows shown here</source>
        <translation>No está en los mensajes mostrados aquí</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 de %2 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>partyline::FeedLayout</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>Mostrar %n línea</numerusform>
            <numerusform>Mostrar las %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Fold them again</source>
        <translation>Volver a plegar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A line of %1, hidden</source>
        <translation>Un mensaje de %1, oculto</translation>
    </message>
    <message>
        <source>A line of %1, folded</source>
        <translation>Un mensaje de %1, plegado</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Aún sin confirmar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>Nuevo desde las %1</translation>
    </message>
    <message>
        <source>%1: show this line in its room</source>
        <translation>%1: mostrar este mensaje en su sala</translation>
    </message>
</context>
<context>
    <name>partyline::FeedMenu</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño habitual</translation>
    </message>
    <message>
        <source>This size in &amp;all rooms</source>
        <translation>Este tamaño en &amp;todas las salas</translation>
    </message>
    <message>
        <source>Usual size (%1 %, here %2 %)</source>
        <translation>Tamaño habitual (%1&#xa0;%, aquí %2&#xa0;%)</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Conversación</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Cozy</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Name &amp;colours</source>
        <translation>&amp;Colores de los nombres</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Por rol</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Rows kept in each room</source>
        <translation>&amp;Líneas guardadas en cada sala</translation>
    </message>
    <message>
        <source>Read new lines &amp;out</source>
        <translation>Leer los mensajes nuevos en &amp;voz alta</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>Los que me mencionan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;Pause while the pointer rests on it</source>
        <translation>&amp;Pausar mientras el puntero esté encima</translation>
    </message>
</context>
<context>
    <name>partyline::FeedView</name>
    <message>
        <source>%1 new, %2 for you</source>
        <translation>Nuevos: %1, para ti: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what it answers</source>
        <translation>Mostrar a qué responde</translation>
    </message>
    <message>
        <source>Fold the repeats again</source>
        <translation>Volver a plegar las repeticiones</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n repeats</source>
        <translation>
            <numerusform>Mostrar %n repetición</numerusform>
            <numerusform>Mostrar las %n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what was said</source>
        <translation>Copiar lo que se dijo</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar línea</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>A line of %1, hidden</source>
        <translation>Un mensaje de %1, oculto</translation>
    </message>
    <message>
        <source>A line of %1, folded</source>
        <translation>Un mensaje de %1, plegado</translation>
    </message>
    <message>
        <source>%1, highlighted</source>
        <translation>%1, resaltado</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>partyline::FirstRooms</name>
    <message>
        <source>Find a room, paste a link</source>
        <translation>Busca una sala, pega un enlace</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>Salas en las que entrar</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>En directo: %1</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>tal como lo escribiste</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>open already</source>
        <translation>ya abierta</translation>
    </message>
    <message>
        <source>Nobody is signed in yet. Go back for that, or go on: rooms can be joined at any time with Ctrl+T.</source>
        <translation>Aún nadie ha iniciado sesión. Vuelve atrás para hacerlo, o sigue: en las salas se puede entrar en cualquier momento con Ctrl+T.</translation>
    </message>
    <message>
        <source>Asking for rooms…</source>
        <translation>Preguntando por las salas…</translation>
    </message>
    <message>
        <source>No rooms yet.</source>
        <translation>Aún no hay salas.</translation>
    </message>
    <message>
        <source>No room has these words. A link to one can be pasted.</source>
        <translation>Ninguna sala tiene estas palabras. Puedes pegar un enlace a una.</translation>
    </message>
</context>
<context>
    <name>partyline::FirstSteps</name>
    <message>
        <source>Welcome to Partyline</source>
        <translation>Te damos la bienvenida a Partyline</translation>
    </message>
    <message>
        <source>Where do you spend your evenings?</source>
        <translation>¿Dónde pasas tus noches?</translation>
    </message>
    <message>
        <source>Choose any. Nothing is sent over the network before you press a button for it.</source>
        <translation>Elige lo que quieras. No se envía nada por la red antes de que pulses un botón para ello.</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>Salas de DJ</translation>
    </message>
    <message>
        <source>plug.dj and compatible servers: chat, votes, wait list</source>
        <translation>plug.dj y servidores compatibles: chat, votos, lista de espera</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Directos</translation>
    </message>
    <message>
        <source>Floatplane: chatter, emotes, polls</source>
        <translation>Floatplane: chat, emotes, encuestas</translation>
    </message>
    <message>
        <source>Just let me look</source>
        <translation>Solo quiero mirar</translation>
    </message>
    <message>
        <source>Practice rooms on this computer, with believable people</source>
        <translation>Salas de prácticas en este ordenador, con personas creíbles</translation>
    </message>
    <message>
        <source>First steps status</source>
        <translation>Estado de los primeros pasos</translation>
    </message>
    <message>
        <source>Import settings from another computer</source>
        <translation>Importar la configuración de otro ordenador</translation>
    </message>
    <message>
        <source>As a guest</source>
        <translation>Como invitado</translation>
    </message>
    <message>
        <source>Sign in, or stay a guest</source>
        <translation>Inicia sesión o sigue como invitado</translation>
    </message>
    <message>
        <source>Secrets rest in the desktop keyring and nowhere else.</source>
        <translation>Los secretos están en el depósito de claves del escritorio y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>plug.dj or a compatible server</source>
        <translation>plug.dj o un servidor compatible</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Floatplane</source>
        <translation>Floatplane</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Servidor de prácticas</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>As a guest you can read DJ rooms. You cannot talk, vote or join the wait list.</source>
        <translation>Como invitado puedes leer las salas de DJ. No puedes hablar, votar ni entrar en la lista de espera.</translation>
    </message>
    <message>
        <source>Pick your first rooms</source>
        <translation>Elige tus primeras salas</translation>
    </message>
    <message>
        <source>More can be joined at any time with Ctrl+T.</source>
        <translation>Puedes entrar en más en cualquier momento con Ctrl+T.</translation>
    </message>
    <message>
        <source>When should we tap your shoulder?</source>
        <translation>¿Cuándo quieres que te avisemos?</translation>
    </message>
    <message>
        <source>Try it now, so that you know it works.</source>
        <translation>Pruébalo ahora, para saber que funciona.</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Notificación de prueba</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>Estado de las notificaciones</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>Seguir en la bandeja del sistema cuando cierre la ventana</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skips all steps. They stand in the Help menu, too.</source>
        <translation>Omite todos los pasos. También están en el menú Ayuda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>un invitado</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>No account needed</source>
        <translation>No hace falta cuenta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message numerus="yes">
        <source>Join %n rooms</source>
        <translation>
            <numerusform>Entrar en %n sala</numerusform>
            <numerusform>Entrar en %n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Shown by your desktop, as all others will be.</source>
        <translation>La muestra tu escritorio, como hará con las demás.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Start at log-in, minimised</source>
        <translation>Iniciar minimizado al entrar en el escritorio</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneAccount</name>
    <message>
        <source>The stored sign-in cannot be read. Sign in again.</source>
        <translation>No se puede leer el inicio de sesión guardado. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Floatplane has no guests. Sign in with an account.</source>
        <translation>Floatplane no tiene invitados. Inicia sesión con una cuenta.</translation>
    </message>
    <message>
        <source>This server has no sign-in with a password. Use the device code or a session cookie.</source>
        <translation>Este servidor no permite iniciar sesión con contraseña. Usa el código de dispositivo o una cookie de sesión.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>El nombre de usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>This server wants a captcha solved, which Partyline cannot show. Sign in with the device code or a session cookie.</source>
        <translation>Este servidor pide resolver un captcha, que Partyline no puede mostrar. Inicia sesión con el código de dispositivo o una cookie de sesión.</translation>
    </message>
    <message>
        <source>The two-factor code is wrong. Enter the one that is shown now.</source>
        <translation>El código de dos factores no es correcto. Escribe el que se muestra ahora.</translation>
    </message>
    <message>
        <source>This Floatplane session is not signed in any more. Sign in again.</source>
        <translation>Esta sesión de Floatplane ya no está iniciada. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your Floatplane session has expired. Sign in again.</source>
        <translation>Tu sesión de Floatplane ha caducado. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your Floatplane sign-in has run out. Sign in again.</source>
        <translation>Tu inicio de sesión en Floatplane ha caducado. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>You signed out.</source>
        <translation>Has cerrado la sesión.</translation>
    </message>
    <message>
        <source>That session is %1&apos;s. Paste one of %2.</source>
        <translation>Esa sesión es de %1. Pega una de %2.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneChat</name>
    <message>
        <source>The server has no livestream chat at the moment.</source>
        <translation>El servidor no tiene chat de directos en este momento.</translation>
    </message>
    <message>
        <source>This server has no livestream chat that Partyline knows.</source>
        <translation>Este servidor no tiene ningún chat de directos que Partyline conozca.</translation>
    </message>
    <message>
        <source>The chat did not let this sign-in in. With the session cookie of a browser it may; you stay signed in.</source>
        <translation>El chat no ha aceptado este inicio de sesión. Quizá funcione con la cookie de sesión de un navegador; tu sesión sigue iniciada.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneController</name>
    <message>
        <source>You signed out.</source>
        <translation>Has cerrado la sesión.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in to join.</source>
        <translation>No has iniciado sesión. Inicia sesión para entrar.</translation>
    </message>
    <message>
        <source>You left the chat.</source>
        <translation>Has salido del chat.</translation>
    </message>
    <message>
        <source>There is no connection to the chat now.</source>
        <translation>Ahora no hay conexión con el chat.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n character(s).</source>
        <translation>
            <numerusform>Sobra %n carácter.</numerusform>
            <numerusform>Sobran %n caracteres.</numerusform>
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
        <translation>vídeo</translation>
    </message>
    <message numerus="yes">
        <source>%n videos</source>
        <translation>
            <numerusform>%n vídeo</numerusform>
            <numerusform>%n vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message numerus="yes">
        <source>%n audio files</source>
        <translation>
            <numerusform>%n archivo de audio</numerusform>
            <numerusform>%n archivos de audio</numerusform>
        </translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>galería</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneOAuth</name>
    <message>
        <source>The sign-in server names another server to send secrets to.</source>
        <translation>El servidor de inicio de sesión indica otro servidor al que enviar secretos.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device.</source>
        <translation>El inicio de sesión se ha rechazado en el otro dispositivo.</translation>
    </message>
    <message>
        <source>The code has run out before it was entered. Ask for a new one.</source>
        <translation>El código ha caducado antes de introducirlo. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>The sign-in server does not accept this client id. Enter the one that was given to you, or sign in with a session cookie.</source>
        <translation>El servidor de inicio de sesión no acepta este ID de cliente. Escribe el que te dieron o inicia sesión con una cookie de sesión.</translation>
    </message>
    <message>
        <source>Your Floatplane sign-in has run out. Sign in again.</source>
        <translation>Tu inicio de sesión en Floatplane ha caducado. Vuelve a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneOutbox</name>
    <message>
        <source>The connection was lost before the server confirmed this line.</source>
        <translation>La conexión se perdió antes de que el servidor confirmara este mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. You can write again in %n second(s).</source>
        <translation>
            <numerusform>Demasiado rápido. Podrás volver a escribir dentro de %n segundo.</numerusform>
            <numerusform>Demasiado rápido. Podrás volver a escribir dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last lines are still on their way.</source>
        <translation>Tus últimos mensajes aún están de camino.</translation>
    </message>
    <message>
        <source>The server did not confirm this line. It may or may not be there.</source>
        <translation>El servidor no ha confirmado este mensaje. Puede que haya llegado o puede que no.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>No hay conexión.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplanePollBook</name>
    <message>
        <source>%1 (a kind of poll that Partyline does not know)</source>
        <translation>%1 (un tipo de encuesta que Partyline no conoce)</translation>
    </message>
    <message>
        <source>This poll is over.</source>
        <translation>Esta encuesta ha terminado.</translation>
    </message>
    <message>
        <source>You have voted in this poll already.</source>
        <translation>Ya has votado en esta encuesta.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplanePollModeration</name>
    <message>
        <source>Ask something.</source>
        <translation>Haz una pregunta.</translation>
    </message>
    <message numerus="yes">
        <source>The question is too long by %n character(s).</source>
        <translation>
            <numerusform>A la pregunta le sobra %n carácter.</numerusform>
            <numerusform>A la pregunta le sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n option(s).</source>
        <translation>
            <numerusform>Indica al menos %n opción.</numerusform>
            <numerusform>Indica al menos %n opciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n option(s).</source>
        <translation>
            <numerusform>Indica como mucho %n opción.</numerusform>
            <numerusform>Indica como mucho %n opciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Option %1 is empty.</source>
        <translation>La opción %1 está vacía.</translation>
    </message>
    <message>
        <source>Option %1 is longer than %2 characters.</source>
        <translation>La opción %1 tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>Option %1 is there twice.</source>
        <translation>La opción %1 está repetida.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneSocket</name>
    <message>
        <source>There is no connection.</source>
        <translation>No hay conexión.</translation>
    </message>
</context>
<context>
    <name>partyline::FloodRoom</name>
    <message>
        <source>Flood test</source>
        <translation>Prueba de carga</translation>
    </message>
    <message>
        <source>A test room: its lines are made up on this computer.</source>
        <translation>Una sala de prueba: sus mensajes se inventan en este ordenador.</translation>
    </message>
    <message>
        <source>This is a test. Its lines are made up on this computer, nobody said them, and nobody hears you.</source>
        <translation>Esto es una prueba. Sus mensajes se inventan en este ordenador, nadie los ha dicho y nadie te oye.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
</context>
<context>
    <name>partyline::FriendsModel</name>
    <message>
        <source>Would like to be your friends</source>
        <translation>Solicitudes de amistad</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectados</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>te pide amistad</translation>
    </message>
    <message>
        <source>in the lobby</source>
        <translation>en el vestíbulo</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n persona</numerusform>
            <numerusform>%1, %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FriendsWindow</name>
    <message>
        <source>Friends of %1</source>
        <translation>Amigos de %1</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>Friends status</source>
        <translation>Estado de los amigos</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Join their room</source>
        <translation>Entrar en su sala</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Lines of these people are hidden in every DJ room of this account.</source>
        <translation>Los mensajes de estas personas están ocultos en todas las salas de DJ de esta cuenta.</translation>
    </message>
    <message>
        <source>Ignored people</source>
        <translation>Personas ignoradas</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Dejar de ignorar</translation>
    </message>
    <message>
        <source>Guests have no friends. Sign in with an account.</source>
        <translation>Los invitados no tienen amigos. Inicia sesión con una cuenta.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No has iniciado sesión.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>No friends here yet. Ask somebody: their card in a room has the button.</source>
        <translation>Aún no hay amigos aquí. Pídeselo a alguien: su ficha en una sala tiene el botón.</translation>
    </message>
    <message>
        <source>Your friends could not be fetched: %1</source>
        <translation>No se han podido obtener tus amigos: %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>They are in no room now.</source>
        <translation>Ahora no está en ninguna sala.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Elige primero a alguien.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Enviado, aún sin confirmar</translation>
    </message>
</context>
<context>
    <name>partyline::GrabMenu</name>
    <message>
        <source>Grab into</source>
        <translation>Grab en</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>Poner temas de</translation>
    </message>
    <message>
        <source>Your playlists are being fetched…</source>
        <translation>Obteniendo tus playlists…</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Nueva playlist…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (active, %2)</source>
        <translation>%1 (activa, %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You have no playlists yet.</source>
        <translation>Aún no tienes playlists.</translation>
    </message>
</context>
<context>
    <name>partyline::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>To where you were before</source>
        <translation>A donde estabas antes</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>Buscar en el manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto del manual</translation>
    </message>
    <message>
        <source>The manual does not say &quot;%1&quot;.</source>
        <translation>El manual no dice «%1».</translation>
    </message>
    <message>
        <source>Opens %1 in your browser</source>
        <translation>Abre %1 en tu navegador</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the one before, Alt+Left goes back</source>
        <translation>Enter busca el lugar siguiente, Shift+Enter el anterior, Alt+Izquierda vuelve atrás</translation>
    </message>
    <message>
        <source>To where you went back from</source>
        <translation>Al lugar desde el que volvió</translation>
    </message>
</context>
<context>
    <name>partyline::HistoryDialog</name>
    <message>
        <source>What history keeps</source>
        <translation>Qué guarda el historial</translation>
    </message>
    <message>
        <source>Keep lines for</source>
        <translation>Guardar las líneas</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como mucho</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>cualquier tamaño</translation>
    </message>
    <message>
        <source> MB</source>
        <translation>&#xa0;MB</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Rooms in history</source>
        <translation>Salas del historial</translation>
    </message>
    <message>
        <source>Forget this room…</source>
        <translation>Olvidar esta sala…</translation>
    </message>
    <message>
        <source>%1, %2 lines, last on %3</source>
        <translation>%1, %2 líneas, la última el %3</translation>
    </message>
    <message>
        <source>A practice room: kept for a day</source>
        <translation>Una sala de prácticas: se guarda un día</translation>
    </message>
    <message>
        <source>%1 lines, %2 on this computer, in %3.</source>
        <translation>%1 líneas, %2 en este ordenador, en %3.</translation>
    </message>
    <message>
        <source>Forget what is more?</source>
        <translation>¿Olvidar lo que sobra?</translation>
    </message>
    <message>
        <source>Lines that are older or more than this are deleted now, and from now on. They cannot be brought back.</source>
        <translation>Las líneas más antiguas o que superen este tamaño se eliminan ahora, y de ahora en adelante. No se pueden recuperar.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlas</translation>
    </message>
    <message>
        <source>Forget this room?</source>
        <translation>¿Olvidar esta sala?</translation>
    </message>
    <message>
        <source>All %1 lines of %2 are deleted from this computer. They cannot be brought back.</source>
        <translation>Las %1 líneas de %2 se eliminan de este ordenador. No se pueden recuperar.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Choose a room first.</source>
        <translation>Elige primero una sala.</translation>
    </message>
</context>
<context>
    <name>partyline::HistoryWriter</name>
    <message>
        <source>Partyline ended before the server confirmed it.</source>
        <translation>Partyline se cerró antes de que el servidor lo confirmara.</translation>
    </message>
    <message>
        <source>The history file was damaged. It was set aside as %1, and a new one begun.</source>
        <translation>El archivo de historial estaba dañado. Se ha apartado como %1 y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The history file is damaged and cannot be set aside. Move %1 away.</source>
        <translation>El archivo de historial está dañado y no se puede apartar. Mueve %1 a otro sitio.</translation>
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
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 % of all</source>
        <translation>%1: %2, %3&#xa0;% del total</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
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
        <translation>%1 · saltado</translation>
    </message>
    <message>
        <source>%1, played by %2: %3, %4, %5</source>
        <translation>%1, puesto por %2: %3, %4, %5</translation>
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
        <translation>Sonó</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Tema</translation>
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
        <translation>Oyentes</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Counting lines…</source>
        <translation>Contando líneas…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Insight status</source>
        <translation>Estado de las estadísticas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Fitting columns</source>
        <translation>Columnas adecuadas</translation>
    </message>
    <message>
        <source>Lines a minute</source>
        <translation>Líneas por minuto</translation>
    </message>
    <message>
        <source>Lines an hour</source>
        <translation>Líneas por hora</translation>
    </message>
    <message>
        <source>Lines a day</source>
        <translation>Líneas por día</translation>
    </message>
    <message>
        <source>Lines a month</source>
        <translation>Líneas por mes</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>Resultados de las encuestas</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>El gráfico está en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>The beginning must be before the end.</source>
        <translation>El principio debe ser anterior al final.</translation>
    </message>
    <message>
        <source>History has no lines yet. Join a room: what is said from then on is counted here.</source>
        <translation>El historial aún no tiene líneas. Entra en una sala: lo que se diga desde entonces se cuenta aquí.</translation>
    </message>
    <message>
        <source>%1: %2 by %3, %4, %5</source>
        <translation>%1: %2 de %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poll(s)</source>
        <translation>
            <numerusform>%Ln encuesta</numerusform>
            <numerusform>%Ln encuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody said anything in this time.</source>
        <translation>Nadie dijo nada en este periodo.</translation>
    </message>
    <message>
        <source>No emotes were used in this time.</source>
        <translation>No se usaron emotes en este periodo.</translation>
    </message>
    <message>
        <source>Livestreams have no tracks: they are for DJ rooms.</source>
        <translation>Los directos no tienen temas: son cosa de las salas de DJ.</translation>
    </message>
    <message>
        <source>No track ended in this time while you were there.</source>
        <translation>Ningún tema terminó en tu presencia en este periodo.</translation>
    </message>
    <message>
        <source>No poll ended in this time while you were there.</source>
        <translation>Ninguna encuesta terminó en tu presencia en este periodo.</translation>
    </message>
    <message>
        <source>DJ rooms have no polls: they are for livestreams.</source>
        <translation>Las salas de DJ no tienen encuestas: son cosa de los directos.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>No se ha podido crear la imagen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>partyline::InspectorWindow</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Polls and notifications</source>
        <translation>Encuestas y notificaciones</translation>
    </message>
    <message>
        <source>What creators announce</source>
        <translation>Lo que anuncian los creadores</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>iniciando sesión</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>entrando</translation>
    </message>
    <message>
        <source>live</source>
        <translation>conectada</translation>
    </message>
    <message numerus="yes">
        <source>waiting, next try in %n s</source>
        <translation>
            <numerusform>en espera, próximo intento en %n&#xa0;s</numerusform>
            <numerusform>en espera, próximo intento en %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>never open</source>
        <translation>nunca abierta</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>abierta desde %1</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>caída desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, %1</source>
        <translation>
            <numerusform>%Ln trama, %1</numerusform>
            <numerusform>%Ln tramas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Última trama</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexiones</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>No room is open, so there is no connection.</source>
        <translation>No hay ninguna sala abierta, así que no hay conexión.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies all of it as text, with the rooms&apos; names</source>
        <translation>Lo copia todo como texto, con los nombres de las salas</translation>
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
        <translation>Entrar</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Sign in first, then join a room.</source>
        <translation>Inicia sesión primero y luego entra en una sala.</translation>
    </message>
    <message>
        <source>None of your accounts is on that server. Sign in there first.</source>
        <translation>Ninguna de tus cuentas está en ese servidor. Inicia sesión allí primero.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicia sesión primero.</translation>
    </message>
    <message>
        <source>Choose a room or enter its address.</source>
        <translation>Elige una sala o escribe su dirección.</translation>
    </message>
</context>
<context>
    <name>partyline::KeyBook</name>
    <message>
        <source>Go to a room, a person or an action</source>
        <translation>Ir a una sala, una persona o una acción</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Entrar en una sala</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Open the last closed tab again</source>
        <translation>Volver a abrir la última pestaña cerrada</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Next pane: tree, tabs, feed, composer, panels</source>
        <translation>Panel siguiente: árbol, pestañas, conversación, redacción, paneles laterales</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Mentions of all rooms</source>
        <translation>Menciones de todas las salas</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Mención siguiente</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Mención anterior</translation>
    </message>
    <message>
        <source>Insight: charts of a room</source>
        <translation>Estadísticas: gráficos de una sala</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Hide and mute all</source>
        <translation>Ocultar y silenciar todo</translation>
    </message>
    <message>
        <source>Stop all automation</source>
        <translation>Detener toda la automatización</translation>
    </message>
    <message>
        <source>Larger text in this room&apos;s feed</source>
        <translation>Texto más grande en la conversación de esta sala</translation>
    </message>
    <message>
        <source>Smaller text in this room&apos;s feed</source>
        <translation>Texto más pequeño en la conversación de esta sala</translation>
    </message>
    <message>
        <source>Usual text size in this room&apos;s feed</source>
        <translation>Tamaño de texto habitual en la conversación de esta sala</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>Mostrar u ocultar la barra de menús</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Buscar en esta sala</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>Al mensaje más reciente</translation>
    </message>
    <message>
        <source>To where you stopped reading</source>
        <translation>Donde dejaste de leer</translation>
    </message>
    <message>
        <source>Let the feed stand still</source>
        <translation>Dejar quieta la conversación</translation>
    </message>
    <message>
        <source>Emote picker</source>
        <translation>Selector de emotes</translation>
    </message>
    <message>
        <source>About this room</source>
        <translation>Acerca de esta sala</translation>
    </message>
    <message>
        <source>Open the track or the stream in the browser</source>
        <translation>Abrir el tema o el directo en el navegador</translation>
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
        <translation>Hacer Grab del tema</translation>
    </message>
    <message>
        <source>Join or leave the wait list</source>
        <translation>Entrar en la lista de espera o salir de ella</translation>
    </message>
    <message>
        <source>Skip your own track</source>
        <translation>Saltar tu propio tema</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Move the person up</source>
        <translation>Subir a la persona</translation>
    </message>
    <message>
        <source>Move the person down</source>
        <translation>Bajar a la persona</translation>
    </message>
    <message>
        <source>Move the person to the top</source>
        <translation>Poner a la persona la primera</translation>
    </message>
    <message>
        <source>Take the person off the wait list</source>
        <translation>Quitar a la persona de la lista de espera</translation>
    </message>
    <message>
        <source>Polls of this session and their charts</source>
        <translation>Encuestas de esta sesión y sus gráficos</translation>
    </message>
    <message>
        <source>With a chat delay: what waits, while held</source>
        <translation>Con retraso del chat: lo que espera, mientras se mantiene pulsado</translation>
    </message>
    <message>
        <source>Play the stream in mpv</source>
        <translation>Reproducir el directo en mpv</translation>
    </message>
    <message>
        <source>Play the stream in streamlink</source>
        <translation>Reproducir el directo en streamlink</translation>
    </message>
    <message>
        <source>Open the line beside the current room</source>
        <translation>Abrir el mensaje junto a la sala actual</translation>
    </message>
    <message>
        <source>Open the line in its room</source>
        <translation>Abrir el mensaje en su sala</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Read, or unread again</source>
        <translation>Leído, o de nuevo sin leer</translation>
    </message>
    <message>
        <source>Take the lines out of the list</source>
        <translation>Quitar los mensajes de la lista</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Subir la regla</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Bajar la regla</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Eliminar la regla</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nueva playlist</translation>
    </message>
    <message>
        <source>Play from this playlist</source>
        <translation>Pinchar de esta playlist</translation>
    </message>
    <message>
        <source>Rename the playlist</source>
        <translation>Cambiar el nombre de la playlist</translation>
    </message>
    <message>
        <source>Delete the playlist</source>
        <translation>Eliminar la playlist</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Export as a file</source>
        <translation>Exportar como archivo</translation>
    </message>
    <message>
        <source>Load the playlists again</source>
        <translation>Volver a cargar las playlists</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close the playlists</source>
        <translation>Cerrar las playlists</translation>
    </message>
    <message>
        <source>Move tracks to the top</source>
        <translation>Mover los temas al principio</translation>
    </message>
    <message>
        <source>Move tracks up</source>
        <translation>Subir los temas</translation>
    </message>
    <message>
        <source>Move tracks down</source>
        <translation>Bajar los temas</translation>
    </message>
    <message>
        <source>Move tracks to the end</source>
        <translation>Mover los temas al final</translation>
    </message>
    <message>
        <source>Change author and title</source>
        <translation>Cambiar autor y título</translation>
    </message>
    <message>
        <source>Remove tracks from the playlist</source>
        <translation>Quitar temas de la playlist</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Pestaña %1</translation>
    </message>
    <message>
        <source>Vote for option %1</source>
        <translation>Votar por la opción %1</translation>
    </message>
    <message>
        <source>Press a key first.</source>
        <translation>Pulsa primero una tecla.</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Use it with Ctrl or Alt.</source>
        <translation>%1 hace falta para escribir. Úsala con Ctrl o Alt.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n keys already. Take one away first.</source>
        <translation>
            <numerusform>Ya tiene %n atajo. Quita uno primero.</numerusform>
            <numerusform>Ya tiene %n atajos. Quita uno primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>En una sala</translation>
    </message>
    <message>
        <source>In a DJ room</source>
        <translation>En una sala de DJ</translation>
    </message>
    <message>
        <source>In a livestream</source>
        <translation>En un directo</translation>
    </message>
    <message>
        <source>In the wait list</source>
        <translation>En la lista de espera</translation>
    </message>
    <message>
        <source>In the search window</source>
        <translation>En la ventana de búsqueda</translation>
    </message>
    <message>
        <source>In the list of mentions</source>
        <translation>En la lista de menciones</translation>
    </message>
    <message>
        <source>In the list of rules</source>
        <translation>En la lista de reglas</translation>
    </message>
    <message>
        <source>In the playlists window</source>
        <translation>En la ventana de playlists</translation>
    </message>
    <message>
        <source>In the tracks of a playlist</source>
        <translation>En los temas de una playlist</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Find a line that you sent</source>
        <translation>Buscar un mensaje que enviaste</translation>
    </message>
    <message>
        <source>Pane to the left</source>
        <translation>Panel de la izquierda</translation>
    </message>
    <message>
        <source>Pane to the right</source>
        <translation>Panel de la derecha</translation>
    </message>
    <message>
        <source>Pane above</source>
        <translation>Panel de arriba</translation>
    </message>
    <message>
        <source>Pane below</source>
        <translation>Panel de abajo</translation>
    </message>
    <message>
        <source>Everything in one feed</source>
        <translation>Todo en una conversación</translation>
    </message>
    <message>
        <source>The room into a window of its own</source>
        <translation>La sala en su propia ventana</translation>
    </message>
    <message>
        <source>Tab towards the start</source>
        <translation>Pestaña hacia el principio</translation>
    </message>
    <message>
        <source>Tab towards the end</source>
        <translation>Pestaña hacia el final</translation>
    </message>
    <message>
        <source>Fold the sidebar to icons</source>
        <translation>Plegar la barra lateral a iconos</translation>
    </message>
</context>
<context>
    <name>partyline::KeyTree</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Elegido por ti</translation>
    </message>
</context>
<context>
    <name>partyline::KeysPage</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation>Todos los atajos vuelven a ser los habituales.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>Find an action, a key or a place</source>
        <translation>Busca una acción, un atajo o un lugar</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuevo atajo</translation>
    </message>
    <message>
        <source>Press the key, or up to four one after another</source>
        <translation>Pulsa la tecla, o hasta cuatro una tras otra</translation>
    </message>
    <message>
        <source>As one more</source>
        <translation>Como uno más</translation>
    </message>
    <message>
        <source>The action keeps the keys that it has</source>
        <translation>La acción conserva los atajos que tiene</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Atajos habituales</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Todos los atajos habituales</translation>
    </message>
    <message>
        <source>Every action gets the keys back that it came with</source>
        <translation>Cada acción recupera los atajos con los que vino</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>Nuevo atajo para «%1»:</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>Elige una acción arriba.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usarlo igualmente</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1 está ocupado</translation>
    </message>
    <message>
        <source>It belongs to %1, which would lose it.</source>
        <translation>Es de %1, que lo perdería.</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>atajos teclado teclas combinaciones</translation>
    </message>
</context>
<context>
    <name>partyline::Layout</name>
    <message>
        <source>A newer Partyline wrote it.</source>
        <translation>Lo escribió un Partyline más reciente.</translation>
    </message>
    <message>
        <source>It holds no layout.</source>
        <translation>No contiene ninguna disposición.</translation>
    </message>
</context>
<context>
    <name>partyline::LayoutDesk</name>
    <message>
        <source>What stands where cannot be kept.</source>
        <translation>No se puede guardar qué está dónde.</translation>
    </message>
    <message>
        <source>What stood where cannot be read, and is left alone.</source>
        <translation>No se puede leer qué estaba dónde, y no se toca.</translation>
    </message>
    <message>
        <source>%1: %2 This run keeps nothing of it.</source>
        <translation>%1: %2 Esta vez no se guarda nada de ello.</translation>
    </message>
    <message>
        <source>The copy cannot be read any more.</source>
        <translation>La copia ya no se puede leer.</translation>
    </message>
    <message>
        <source>The damaged file could not be given another name.</source>
        <translation>No se ha podido dar otro nombre al archivo dañado.</translation>
    </message>
    <message>
        <source>It is left alone, and this run keeps nothing of what stands where.</source>
        <translation>No se toca, y esta vez no se guarda nada de qué está dónde.</translation>
    </message>
</context>
<context>
    <name>partyline::LayoutRepairDialog</name>
    <message>
        <source>Rooms and windows of the last run</source>
        <translation>Salas y ventanas de la última vez</translation>
    </message>
    <message>
        <source>The file that says which rooms stood where is damaged.</source>
        <translation>El archivo que dice qué salas estaban dónde está dañado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no copy of an earlier state. The damaged file is kept under another name; accounts, drafts and history are not touched.</source>
        <translation>No hay copia de un estado anterior. El archivo dañado se conserva con otro nombre; las cuentas, los borradores y el historial no se tocan.</translation>
    </message>
    <message>
        <source>Choose an earlier state. The damaged file is kept under another name; accounts, drafts and history are not touched.</source>
        <translation>Elige un estado anterior. El archivo dañado se conserva con otro nombre; las cuentas, los borradores y el historial no se tocan.</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Estados anteriores</translation>
    </message>
    <message>
        <source>%1
%2 in %3</source>
        <translation>%1
%2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabs</source>
        <translation>
            <numerusform>%n pestaña</numerusform>
            <numerusform>%n pestañas</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar en blanco</translation>
    </message>
</context>
<context>
    <name>partyline::LiveMark</name>
    <message>
        <source>Live since %1</source>
        <translation>En directo desde las %1</translation>
    </message>
    <message>
        <source>Live, asked at %1</source>
        <translation>En directo, consultado a las %1</translation>
    </message>
    <message>
        <source>Not on air, asked at %1</source>
        <translation>No está en emisión, consultado a las %1</translation>
    </message>
    <message>
        <source>Whether it is on air is not known: %1</source>
        <translation>No se sabe si está en emisión: %1</translation>
    </message>
    <message>
        <source>Asking whether it is on air</source>
        <translation>Consultando si está en emisión</translation>
    </message>
    <message>
        <source>Whether it is on air was not asked yet</source>
        <translation>Aún no se ha consultado si está en emisión</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>En emisión</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN DIRECTO</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <translation>EN DIRECTO %1</translation>
    </message>
</context>
<context>
    <name>partyline::LookDesk</name>
    <message>
        <source>The theme %1 is gone.</source>
        <translation>La apariencia %1 ya no está.</translation>
    </message>
    <message>
        <source>The colours stay as they are. Choose another theme in the settings.</source>
        <translation>Los colores se quedan como están. Elige otra apariencia en la configuración.</translation>
    </message>
    <message>
        <source>The theme %1 cannot be used.</source>
        <translation>No se puede usar la apariencia %1.</translation>
    </message>
    <message>
        <source>%1 The colours stay as they were.</source>
        <translation>%1 Los colores se quedan como estaban.</translation>
    </message>
</context>
<context>
    <name>partyline::LookPage</name>
    <message>
        <source>Theme of your own</source>
        <translation>Apariencia propia</translation>
    </message>
    <message>
        <source>Used in place of the one above. It follows its file as you save it.</source>
        <translation>Se usa en lugar de la de arriba. Sigue a su archivo cuando lo guardas.</translation>
    </message>
    <message>
        <source>colours json file custom</source>
        <translation>colores json archivo propia personalizada</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (no se puede usar)</translation>
    </message>
    <message>
        <source>State of the theme</source>
        <translation>Estado de la apariencia</translation>
    </message>
    <message>
        <source>The file cannot be used. %1</source>
        <translation>No se puede usar el archivo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n colours could not be read (WCAG AA) and were made lighter or darker:</source>
        <translation>
            <numerusform>%n color no se podía leer (WCAG AA) y se ha aclarado u oscurecido:</numerusform>
            <numerusform>%n colores no se podían leer (WCAG AA) y se han aclarado u oscurecido:</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a theme of your own</source>
        <translation>Empezar una apariencia propia</translation>
    </message>
    <message>
        <source>Writes the colours that you see now into a file, for any text editor.</source>
        <translation>Escribe en un archivo los colores que ves ahora, para cualquier editor de texto.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>Crear un archivo</translation>
    </message>
    <message>
        <source>create edit new copy</source>
        <translation>crear editar nueva copia</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>The file was not written. %1</source>
        <translation>El archivo no se ha escrito. %1</translation>
    </message>
    <message>
        <source>Folder of themes</source>
        <translation>Carpeta de apariencias</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>directory files</source>
        <translation>directorio carpeta archivos</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>El de la apariencia</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Of buttons, selections and marks. Each is as easy to read as the theme&apos;s own.</source>
        <translation>De botones, selecciones y marcas. Todos se leen tan bien como el de la apariencia.</translation>
    </message>
    <message>
        <source>colour highlight</source>
        <translation>color resaltar acento</translation>
    </message>
    <message>
        <source>Size and fonts</source>
        <translation>Tamaño y fuentes</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>On top of what the desktop enlarges by itself.</source>
        <translation>Además de lo que ya amplía el escritorio.</translation>
    </message>
    <message>
        <source>zoom scale large dpi</source>
        <translation>zoom escala grande dpi</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>family typeface letters</source>
        <translation>familia tipografía letras</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>La del escritorio</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de la fuente</translation>
    </message>
    <message>
        <source>text letters</source>
        <translation>texto letras</translation>
    </message>
    <message>
        <source> px</source>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>el del escritorio</translation>
    </message>
    <message>
        <source>Fixed-width font</source>
        <translation>Fuente de ancho fijo</translation>
    </message>
    <message>
        <source>For codes and cookies.</source>
        <translation>Para códigos y cookies.</translation>
    </message>
    <message>
        <source>monospace</source>
        <translation>monoespaciada ancho fijo</translation>
    </message>
    <message>
        <source>Times of lines in the fixed-width font</source>
        <translation>Horas de los mensajes en la fuente de ancho fijo</translation>
    </message>
    <message>
        <source>monospace clock</source>
        <translation>monoespaciada hora reloj</translation>
    </message>
    <message>
        <source>Emoji font</source>
        <translation>Fuente de emojis</translation>
    </message>
    <message>
        <source>smileys</source>
        <translation>emoticonos caritas</translation>
    </message>
    <message>
        <source>What the system picks</source>
        <translation>La que elija el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Also of dates and numbers, and of the direction of reading.</source>
        <translation>También de fechas y números, y del sentido de lectura.</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>traducción idioma región</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
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
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>todo leído</translation>
    </message>
    <message>
        <source>No other room is open</source>
        <translation>No hay ninguna otra sala abierta</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was closed</source>
        <translation>No se ha cerrado nada</translation>
    </message>
    <message>
        <source>%1, where it stood</source>
        <translation>%1, donde estaba</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Salir de la sala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>partyline::MaintenanceBanner</name>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>The site goes down for maintenance any moment.</source>
        <translation>El sitio entra en mantenimiento en cualquier momento.</translation>
    </message>
    <message numerus="yes">
        <source>The site goes down for maintenance in %n minutes.</source>
        <translation>
            <numerusform>El sitio entra en mantenimiento dentro de %n minuto.</numerusform>
            <numerusform>El sitio entra en mantenimiento dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site goes down for maintenance within a minute.</source>
        <translation>El sitio entra en mantenimiento en menos de un minuto.</translation>
    </message>
</context>
<context>
    <name>partyline::MediaLookUp</name>
    <message>
        <source>%1 did not say what this is.</source>
        <translation>%1 no ha dicho qué es esto.</translation>
    </message>
</context>
<context>
    <name>partyline::MentionBook</name>
    <message>
        <source>The mentions of earlier runs were written by a newer Partyline. New ones are kept until you quit.</source>
        <translation>Las menciones de sesiones anteriores las escribió una versión más nueva de Partyline. Las nuevas se guardan hasta que salgas.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs cannot be read (%1). New ones are kept until you quit.</source>
        <translation>No se pueden leer las menciones de sesiones anteriores (%1). Las nuevas se guardan hasta que salgas.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs are damaged and cannot be set aside. Move %1 away.</source>
        <translation>Las menciones de sesiones anteriores están dañadas y no se pueden apartar. Mueve %1 a otro sitio.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs were damaged. They were set aside as %1.</source>
        <translation>Las menciones de sesiones anteriores estaban dañadas. Se han apartado como %1.</translation>
    </message>
    <message>
        <source>Mentions cannot be kept: %1</source>
        <translation>No se pueden guardar las menciones: %1</translation>
    </message>
</context>
<context>
    <name>partyline::MentionDesk</name>
    <message>
        <source>Mentions are in trouble.</source>
        <translation>Problema con las menciones.</translation>
    </message>
    <message>
        <source>The room is not open. Open it to answer.</source>
        <translation>La sala no está abierta. Ábrela para responder.</translation>
    </message>
    <message>
        <source>The room is not connected now.</source>
        <translation>La sala no está conectada ahora.</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>De camino a %1.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>No enviado.</translation>
    </message>
    <message>
        <source>%1 It waits in %2.</source>
        <translation>%1 Tu respuesta espera en %2.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviado a %1.</translation>
    </message>
    <message>
        <source>Nobody has mentioned you yet.</source>
        <translation>Nadie te ha mencionado todavía.</translation>
    </message>
    <message>
        <source>There is no newer mention.</source>
        <translation>No hay ninguna mención más reciente.</translation>
    </message>
    <message>
        <source>There is no older mention.</source>
        <translation>No hay ninguna mención anterior.</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>No se puede abrir la sala.</translation>
    </message>
</context>
<context>
    <name>partyline::MentionsDelegate</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n sin leer</numerusform>
            <numerusform>%1, %n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MentionsModel</name>
    <message>
        <source>Nobody by name</source>
        <translation>Sin autor</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>may answer “%1”</source>
        <translation>quizá responde a «%1»</translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>te menciona</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
</context>
<context>
    <name>partyline::MentionsWindow</name>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Mentions status</source>
        <translation>Estado de las menciones</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Answers to me</source>
        <translation>Respuestas para mí</translation>
    </message>
    <message>
        <source>Found by rules</source>
        <translation>Encontradas por reglas</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Por sala</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Only unread</source>
        <translation>Solo sin leer</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Open in room</source>
        <translation>Abrir en la sala</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Leída o sin leer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>The newest %1 are kept on this computer.</source>
        <translation>Las %1 más recientes se guardan en este ordenador.</translation>
    </message>
    <message>
        <source>Nothing is kept on disk: mentions last until you quit.</source>
        <translation>Nada se guarda en el disco: las menciones duran hasta que salgas.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread.</source>
        <translation>
            <numerusform>%n sin leer.</numerusform>
            <numerusform>%n sin leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>All read.</source>
        <translation>Todo leído.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a line to answer it.</source>
        <translation>Elige un mensaje para responderlo.</translation>
    </message>
    <message>
        <source>Nothing can be answered here.</source>
        <translation>Aquí no se puede responder nada.</translation>
    </message>
    <message>
        <source>Reply to %1 in %2</source>
        <translation>Responder a %1 en %2</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>No enviado.</translation>
    </message>
    <message>
        <source>Add a rule with words to look out for</source>
        <translation>Añadir una regla con palabras a las que estar atento</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>Probar una notificación</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation>Nadie te ha mencionado</translation>
    </message>
    <message>
        <source>Lines that mention you, answer you, or are found by a rule that notifies come here from all rooms, also while you are away.</source>
        <translation>Aquí llegan de todas las salas los mensajes que te mencionan, te responden o coinciden con una regla que notifica, también mientras no estás.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nada de ese tipo</translation>
    </message>
    <message>
        <source>Other lines are left out by what you chose above.</source>
        <translation>Los demás mensajes quedan fuera por lo que elegiste arriba.</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>Están todos leídos.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escribe algo primero.</translation>
    </message>
</context>
<context>
    <name>partyline::ModerationDesk</name>
    <message>
        <source>Moderate</source>
        <translation>Moderar</translation>
    </message>
    <message>
        <source>Delete this line…</source>
        <translation>Eliminar este mensaje…</translation>
    </message>
    <message>
        <source>Unmute…</source>
        <translation>Dejar de silenciar…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Silenciar…</translation>
    </message>
    <message>
        <source>Ban from the wait list…</source>
        <translation>Vetar en la lista de espera…</translation>
    </message>
    <message>
        <source>Ban from the room…</source>
        <translation>Vetar en la sala…</translation>
    </message>
    <message>
        <source>Skip their track…</source>
        <translation>Saltar su tema…</translation>
    </message>
    <message>
        <source>Take out of the booth…</source>
        <translation>Quitar de la cabina…</translation>
    </message>
    <message>
        <source>%1 is not in the room.</source>
        <translation>%1 no está en la sala.</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>Poner en la lista de espera…</translation>
    </message>
    <message>
        <source>They are first already.</source>
        <translation>Ya está en primer lugar.</translation>
    </message>
    <message>
        <source>They are last already.</source>
        <translation>Ya está en último lugar.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Take off the wait list…</source>
        <translation>Quitar de la lista de espera…</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>Quitar el rol…</translation>
    </message>
    <message>
        <source>Make them %1…</source>
        <translation>Dar el rol de %1…</translation>
    </message>
    <message>
        <source>Hand the room over…</source>
        <translation>Ceder la sala…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n selected lines…</source>
        <translation>
            <numerusform>Eliminar %n mensaje seleccionado…</numerusform>
            <numerusform>Eliminar %n mensajes seleccionados…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Really hand the room over to %1? You cannot take it back.</source>
        <translation>¿Seguro que quieres ceder la sala a %1? No podrás deshacerlo.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Ahora no hay nadie en la cabina.</translation>
    </message>
    <message>
        <source>&amp;Take everybody off it as well</source>
        <translation>Quitar también a &amp;todo el mundo</translation>
    </message>
    <message>
        <source>There is no line that you can delete.</source>
        <translation>No hay ningún mensaje que puedas eliminar.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Eliminar mensajes</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n lines of %1: they disappear for everybody and cannot be brought back. Moderators still see them, marked with your name.</source>
        <translation>
            <numerusform>Eliminar %n mensaje de %1: desaparece para todos y no se puede recuperar. Los moderadores aún lo ven, marcado con tu nombre.</numerusform>
            <numerusform>Eliminar %n mensajes de %1: desaparecen para todos y no se pueden recuperar. Los moderadores aún los ven, marcados con tu nombre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MprisDesk</name>
    <message>
        <source>%1 plays it</source>
        <translation>%1 está pinchando</translation>
    </message>
</context>
<context>
    <name>partyline::NewPollDialog</name>
    <message>
        <source>New poll</source>
        <translation>Nueva encuesta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <translation>Hasta que se cierre</translation>
    </message>
    <message>
        <source>Poll status</source>
        <translation>Estado de la encuesta</translation>
    </message>
    <message>
        <source>Open poll</source>
        <translation>Abrir encuesta</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;Options, one a line</source>
        <translation>&amp;Opciones, una por línea</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>Opening the poll.</source>
        <translation>Abriendo la encuesta.</translation>
    </message>
</context>
<context>
    <name>partyline::NoticeBook</name>
    <message>
        <source>The notifications of earlier runs cannot be read (%1). Nothing new is kept.</source>
        <translation>No se pueden leer las notificaciones de sesiones anteriores (%1). No se guarda nada nuevo.</translation>
    </message>
    <message>
        <source>The notifications of earlier runs are damaged. Move %1 away.</source>
        <translation>Las notificaciones de sesiones anteriores están dañadas. Mueve %1 a otro sitio.</translation>
    </message>
    <message>
        <source>The notifications of earlier runs were damaged. They were set aside as %1.</source>
        <translation>Las notificaciones de sesiones anteriores estaban dañadas. Se han apartado como %1.</translation>
    </message>
    <message>
        <source>Notifications cannot be kept: %1</source>
        <translation>No se pueden guardar las notificaciones: %1</translation>
    </message>
</context>
<context>
    <name>partyline::NoticeDesk</name>
    <message>
        <source>A creator went live</source>
        <translation>Un creador ha empezado un directo</translation>
    </message>
    <message>
        <source>A creator posted something</source>
        <translation>Un creador ha publicado algo</translation>
    </message>
</context>
<context>
    <name>partyline::NoticesDialog</name>
    <message>
        <source>Notifications of %1</source>
        <translation>Notificaciones de %1</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>Estado de las notificaciones</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>The site has told you nothing new.</source>
        <translation>El sitio no te ha comunicado nada nuevo.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todas como leídas</translation>
    </message>
    <message>
        <source>It is read already.</source>
        <translation>Ya está leído.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Todo está leído.</translation>
    </message>
</context>
<context>
    <name>partyline::NoticesPanel</name>
    <message>
        <source>The site told no address for this.</source>
        <translation>El sitio no ha dado ninguna dirección para esto.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todas como leídas</translation>
    </message>
    <message>
        <source>Creators of whom nothing is told; choose one to hear of them again</source>
        <translation>Creadores de los que no se avisa; elige uno para reactivarlo</translation>
    </message>
    <message>
        <source>Nothing was announced since you came in.</source>
        <translation>No se ha anunciado nada desde que entraste.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creators muted</source>
        <translation>
            <numerusform>%n creador en silencio</numerusform>
            <numerusform>%n creadores en silencio</numerusform>
        </translation>
    </message>
    <message>
        <source>this creator</source>
        <translation>este creador</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Abrir la sala</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message numerus="yes">
        <source>Mute %1 for %n hours</source>
        <translation>
            <numerusform>Silenciar a %1 durante %n hora</numerusform>
            <numerusform>Silenciar a %1 durante %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute %1 for good</source>
        <translation>Silenciar a %1 para siempre</translation>
    </message>
    <message>
        <source>Hear from %1 again (muted until %2)</source>
        <translation>Reactivar a %1 (en silencio hasta las %2)</translation>
    </message>
    <message>
        <source>Hear from %1 again</source>
        <translation>Reactivar a %1</translation>
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
        <translation>nueva</translation>
    </message>
</context>
<context>
    <name>partyline::PaneDrag</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PenaltyDialog</name>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Consecuencia</translation>
    </message>
    <message>
        <source>&amp;Duration:</source>
        <translation>&amp;Duración:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
</context>
<context>
    <name>partyline::PeopleBook</name>
    <message>
        <source>Notes are kept about %1 people at most.</source>
        <translation>Se guardan notas de %1 personas como mucho.</translation>
    </message>
    <message>
        <source>The notes about people cannot be read (%1). Nothing new is kept.</source>
        <translation>No se pueden leer las notas sobre personas (%1). No se guarda nada nuevo.</translation>
    </message>
    <message>
        <source>The notes about people are damaged and cannot be set aside. Move %1 away.</source>
        <translation>Las notas sobre personas están dañadas y no se pueden apartar. Mueve %1 a otro sitio.</translation>
    </message>
    <message>
        <source>The notes about people were damaged. They were set aside as %1, and a new file begun.</source>
        <translation>Las notas sobre personas estaban dañadas. Se han apartado como %1 y se ha empezado un archivo nuevo.</translation>
    </message>
    <message>
        <source>The notes about people cannot be kept: %1</source>
        <translation>No se pueden guardar las notas sobre personas: %1</translation>
    </message>
</context>
<context>
    <name>partyline::PeoplePanel</name>
    <message>
        <source>Nobody to show.</source>
        <translation>Nadie que mostrar.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Por rol</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Por nivel</translation>
    </message>
    <message>
        <source>Last come first</source>
        <translation>Últimos en llegar primero</translation>
    </message>
    <message>
        <source>By vote</source>
        <translation>Por voto</translation>
    </message>
    <message numerus="yes">
        <source>Find in %n people</source>
        <translation>
            <numerusform>Buscar entre %n persona</numerusform>
            <numerusform>Buscar entre %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n guests</source>
        <translation>
            <numerusform>y %n invitado</numerusform>
            <numerusform>y %n invitados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PerformanceWindow</name>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Frames (median, 99 %)</source>
        <translation>Fotogramas (mediana, 99&#xa0;%)</translation>
    </message>
    <message>
        <source>Layouts of new lines (median, 99 %)</source>
        <translation>Composición de líneas nuevas (mediana, 99&#xa0;%)</translation>
    </message>
    <message>
        <source>Frames drawn</source>
        <translation>Fotogramas dibujados</translation>
    </message>
    <message>
        <source>Rows in memory</source>
        <translation>Líneas en memoria</translation>
    </message>
    <message>
        <source>Rows laid out</source>
        <translation>Líneas compuestas</translation>
    </message>
    <message>
        <source>Pictures decoded</source>
        <translation>Imágenes decodificadas</translation>
    </message>
    <message>
        <source>Memory of pictures</source>
        <translation>Memoria de las imágenes</translation>
    </message>
    <message>
        <source>Lines a second</source>
        <translation>Líneas por segundo</translation>
    </message>
    <message>
        <source>Open the flood room</source>
        <translation>Abrir la sala de carga</translation>
    </message>
    <message>
        <source>A room of made-up lines, to see how the feed bears them</source>
        <translation>Una sala de mensajes inventados, para ver cómo los aguanta la conversación</translation>
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
        <translation>oculto</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>en la cabina</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
</context>
<context>
    <name>partyline::PersonMenu</name>
    <message>
        <source>Mention %1</source>
        <translation>Mencionar a %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Cambiar la nota…</translation>
    </message>
    <message>
        <source>Give a nickname…</source>
        <translation>Poner un apodo…</translation>
    </message>
    <message>
        <source>Change the nickname…</source>
        <translation>Cambiar el apodo…</translation>
    </message>
    <message>
        <source>Show their lines again</source>
        <translation>Volver a mostrar sus mensajes</translation>
    </message>
    <message>
        <source>Hide their lines</source>
        <translation>Ocultar sus mensajes</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>Durante 10 minutos</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Durante un día</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden until %2.</source>
        <translation>Los mensajes de %1 están ocultos hasta: %2.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for good.</source>
        <translation>Los mensajes de %1 están ocultos para siempre.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaceMenu</name>
    <message>
        <source>To the &amp;left of</source>
        <translation>A la &amp;izquierda de</translation>
    </message>
    <message>
        <source>To the &amp;right of</source>
        <translation>A la &amp;derecha de</translation>
    </message>
    <message>
        <source>&amp;Above</source>
        <translation>&amp;Encima de</translation>
    </message>
    <message>
        <source>B&amp;elow</source>
        <translation>De&amp;bajo de</translation>
    </message>
    <message>
        <source>Into a &amp;tab of its own</source>
        <translation>A una &amp;pestaña propia</translation>
    </message>
    <message>
        <source>Tab towards the &amp;start</source>
        <translation>Pestaña hacia el p&amp;rincipio</translation>
    </message>
    <message>
        <source>Tab towards the e&amp;nd</source>
        <translation>Pestaña hacia el &amp;final</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>A una &amp;ventana propia</translation>
    </message>
    <message>
        <source>The whole tab into a w&amp;indow of its own</source>
        <translation>Toda la pestaña a una ve&amp;ntana propia</translation>
    </message>
    <message>
        <source>&amp;Back to the main window</source>
        <translation>De v&amp;uelta a la ventana principal</translation>
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
        <translation>puesto por %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistDelegate</name>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistImport</name>
    <message>
        <source>This playlist does not exist any more.</source>
        <translation>Esta playlist ya no existe.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistPane</name>
    <message>
        <source>Add tracks…</source>
        <translation>Añadir temas…</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Mover al final</translation>
    </message>
    <message>
        <source>Change author and title…</source>
        <translation>Cambiar autor y título…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copiar enlaces</translation>
    </message>
    <message>
        <source>Remove from the playlist</source>
        <translation>Quitar de la playlist</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Find in this playlist</source>
        <translation>Buscar en esta playlist</translation>
    </message>
    <message>
        <source>Find tracks</source>
        <translation>Buscar temas</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>More for tracks</source>
        <translation>Más para los temas</translation>
    </message>
    <message>
        <source>More for the selected tracks</source>
        <translation>Más para los temas seleccionados</translation>
    </message>
    <message>
        <source>Add to another playlist</source>
        <translation>Añadir a otra playlist</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You have no playlists yet. Make one, then add tracks to it.</source>
        <translation>Aún no tienes playlists. Crea una y añádele temas.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>These tracks could not be loaded. F5 tries again.</source>
        <translation>No se han podido cargar estos temas. Pulsa F5 para reintentar.</translation>
    </message>
    <message>
        <source>This playlist is empty. Add tracks by their links, or grab what plays.</source>
        <translation>Esta playlist está vacía. Añade temas por sus enlaces, o haz un Grab de lo que suena.</translation>
    </message>
    <message>
        <source>%1 of %2. The order can be changed when everything is shown.</source>
        <translation>%1 de %2. El orden se puede cambiar cuando se muestra todo.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTrackDelegate</name>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>twice in this playlist</source>
        <translation>dos veces en esta playlist</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTracksModel</name>
    <message>
        <source>unknown source</source>
        <translation>fuente desconocida</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>twice in this playlist</source>
        <translation>dos veces en esta playlist</translation>
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
            <numerusform>Se han añadido %1 de %n tema.</numerusform>
            <numerusform>Se han añadido %1 de %n temas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importación terminada</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were added.</source>
        <translation>
            <numerusform>Se ha añadido %n tema.</numerusform>
            <numerusform>Se han añadido %n temas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importación detenida</translation>
    </message>
    <message>
        <source>The import ended early</source>
        <translation>La importación ha terminado antes de tiempo</translation>
    </message>
    <message>
        <source>Wait until the tracks of this playlist are loaded.</source>
        <translation>Espera a que se carguen los temas de esta playlist.</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Exportar playlist</translation>
    </message>
    <message>
        <source>Partyline playlist (*.json);;Table (*.csv);;M3U list (*.m3u8)</source>
        <translation>Playlist de Partyline (*.json);;Tabla (*.csv);;Lista M3U (*.m3u8)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportación terminada</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were saved as %1.</source>
        <translation>
            <numerusform>Se ha guardado %n tema como %1.</numerusform>
            <numerusform>Se han guardado %n temas como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
    <message>
        <source>An import is under way. Wait for its end, or stop it.</source>
        <translation>Hay una importación en curso. Espera a que termine o detenla.</translation>
    </message>
    <message>
        <source>Import playlist</source>
        <translation>Importar playlist</translation>
    </message>
    <message>
        <source>Playlists (*.json *.csv *.tsv *.m3u *.m3u8 *.txt);;All files (*)</source>
        <translation>Playlists (*.json *.csv *.tsv *.m3u *.m3u8 *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No importado</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n track(s).</source>
        <translation>
            <numerusform>«%1» tiene %n tema.</numerusform>
            <numerusform>«%1» tiene %n temas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are left out: no track of YouTube or SoundCloud with title and length.</source>
        <translation>
            <numerusform>Se omite %n entrada: no es un tema de YouTube o SoundCloud con título y duración.</numerusform>
            <numerusform>Se omiten %n entradas: no son temas de YouTube o SoundCloud con título y duración.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) stand in the file more than once.</source>
        <translation>
            <numerusform>%n tema aparece más de una vez en el archivo.</numerusform>
            <numerusform>%n temas aparecen más de una vez en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in “%1” already.</source>
        <translation>
            <numerusform>%n tema ya está en «%1».</numerusform>
            <numerusform>%n temas ya están en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out what is there already</source>
        <translation>Omitir lo que ya está</translation>
    </message>
    <message>
        <source>Make a new playlist</source>
        <translation>Crear una playlist nueva</translation>
    </message>
    <message>
        <source>Add to this playlist</source>
        <translation>Añadir a esta playlist</translation>
    </message>
    <message>
        <source>There is nothing to add: all of it is there already.</source>
        <translation>No hay nada que añadir: ya está todo.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistsModel</name>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistsWindow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Detener la importación</translation>
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
        <translation>Nueva playlist…</translation>
    </message>
    <message>
        <source>Play from this one</source>
        <translation>Poner temas de esta</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete this playlist…</source>
        <translation>Eliminar esta playlist…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Exportar a un archivo…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nueva playlist</translation>
    </message>
    <message>
        <source>More for playlists</source>
        <translation>Más para las playlists</translation>
    </message>
    <message>
        <source>More for this playlist</source>
        <translation>Más para esta playlist</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>No cargado</translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation>Pulsa F5 para reintentar.</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>No se ha deshecho</translation>
    </message>
    <message>
        <source>Guests have no playlists. Sign in with an account.</source>
        <translation>Los invitados no tienen playlists. Inicia sesión con una cuenta.</translation>
    </message>
    <message>
        <source>Sign in to see your playlists.</source>
        <translation>Inicia sesión para ver tus playlists.</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %1 of %n track(s).</source>
        <translation>
            <numerusform>Importando: %1 de %n tema.</numerusform>
            <numerusform>Importando: %1 de %n temas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site limits changes; the next ones go out in %1 s.</source>
        <translation>El sitio limita los cambios; los siguientes salen dentro de %1&#xa0;s.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait: the site limits them. The next one goes out in %1 s.</source>
        <translation>
            <numerusform>%n cambio en espera: el sitio los limita. Sale dentro de %1&#xa0;s.</numerusform>
            <numerusform>%n cambios en espera: el sitio los limita. El siguiente sale dentro de %1&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) removed.</source>
        <translation>
            <numerusform>%n tema quitado.</numerusform>
            <numerusform>%n temas quitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Cambiar el nombre de la playlist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Eliminar playlist</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %n track(s)?</source>
        <translation>
            <numerusform>¿Eliminar «%1» con su tema (%n)?</numerusform>
            <numerusform>¿Eliminar «%1» con sus %n temas?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone; export it first to keep it. It is the active playlist: without another one you cannot play.</source>
        <translation>No se puede deshacer; expórtala antes si quieres conservarla. Es la playlist activa: sin otra no podrás ponerte en la cabina.</translation>
    </message>
    <message>
        <source>This cannot be undone; export it first to keep it.</source>
        <translation>No se puede deshacer; expórtala antes si quieres conservarla.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjAccount</name>
    <message>
        <source>plug.dj does not know this way to sign in.</source>
        <translation>plug.dj no conoce esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>The server lets no guests in. Sign in with an account.</source>
        <translation>El servidor no admite invitados. Inicia sesión con una cuenta.</translation>
    </message>
    <message>
        <source>The saved session is not valid any more. Sign in again.</source>
        <translation>La sesión guardada ya no es válida. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The server did not say who you are.</source>
        <translation>El servidor no ha dicho quién eres.</translation>
    </message>
    <message>
        <source>This account has no name yet. Choose one on the website first.</source>
        <translation>Esta cuenta aún no tiene nombre. Elige uno primero en el sitio web.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Tu sesión ha terminado. Vuelve a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjActions</name>
    <message>
        <source>You have no active playlist to grab into.</source>
        <translation>No tienes ninguna playlist activa para un Grab.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjAlarm</name>
    <message>
        <source>Only the room&apos;s staff can call the site&apos;s moderators.</source>
        <translation>Solo el equipo de la sala puede llamar a los moderadores del sitio.</translation>
    </message>
    <message>
        <source>The site&apos;s moderators are being called.</source>
        <translation>Llamando a los moderadores del sitio.</translation>
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
        <translation>lista de espera</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausencia</translation>
    </message>
    <message>
        <source>Guests can only watch and read. Sign in with an account to take part.</source>
        <translation>Los invitados solo pueden mirar y leer. Inicia sesión con una cuenta para participar.</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>No tienes conexión con esta sala.</translation>
    </message>
    <message>
        <source>This room does not want it: “%1”</source>
        <translation>Esta sala no lo quiere: «%1»</translation>
    </message>
    <message>
        <source>No longer automatic (%1): %2</source>
        <translation>Ya no es automático (%1): %2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automático: %1</translation>
    </message>
    <message>
        <source>the connection to the room ended.</source>
        <translation>la conexión con la sala ha terminado.</translation>
    </message>
    <message>
        <source>this room does not want it: “%1”</source>
        <translation>esta sala no lo quiere: «%1»</translation>
    </message>
    <message>
        <source>woot for “%1”.</source>
        <translation>Woot para «%1».</translation>
    </message>
    <message>
        <source>joined the wait list, number %1.</source>
        <translation>entrada en la lista de espera, puesto %1.</translation>
    </message>
    <message>
        <source>joined the wait list, and it is your turn at once.</source>
        <translation>entrada en la lista de espera, y ya es tu turno.</translation>
    </message>
    <message>
        <source>you left the wait list, or were taken off it.</source>
        <translation>has salido de la lista de espera, o te han quitado de ella.</translation>
    </message>
    <message>
        <source>That is too long for one line.</source>
        <translation>Es demasiado largo para un solo mensaje.</translation>
    </message>
    <message>
        <source>I am away from the keyboard.</source>
        <translation>No estoy delante del teclado.</translation>
    </message>
    <message>
        <source>you are writing again.</source>
        <translation>vuelves a escribir.</translation>
    </message>
    <message>
        <source>answered %1, who mentioned you.</source>
        <translation>respuesta a %1, que te ha mencionado.</translation>
    </message>
    <message>
        <source>%1 mentioned you and got no answer. %2</source>
        <translation>%1 te ha mencionado y no ha recibido respuesta. %2</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjConnection</name>
    <message>
        <source>There is no room at this address.</source>
        <translation>No hay ninguna sala en esta dirección.</translation>
    </message>
    <message>
        <source>The room server did not confirm the sign-in in time.</source>
        <translation>El servidor de la sala no ha confirmado el inicio de sesión a tiempo.</translation>
    </message>
    <message>
        <source>The server gave no key for the room server.</source>
        <translation>El servidor no ha dado ninguna clave para el servidor de la sala.</translation>
    </message>
    <message>
        <source>The room server did not accept our key.</source>
        <translation>El servidor de la sala no ha aceptado nuestra clave.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjController</name>
    <message>
        <source>You are in another room. Come back to this one to chat here.</source>
        <translation>Estás en otra sala. Vuelve a esta para escribir aquí.</translation>
    </message>
    <message>
        <source>The room wants slower chat. Wait %1.</source>
        <translation>La sala quiere un chat más lento. Espera %1.</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>No tienes conexión con esta sala.</translation>
    </message>
    <message>
        <source>Guests can only read. Sign in with an account to chat.</source>
        <translation>Los invitados solo pueden leer. Inicia sesión con una cuenta para escribir.</translation>
    </message>
    <message>
        <source>You are muted for %1.</source>
        <translation>Sigues en silencio durante %1.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat in this room.</source>
        <translation>En esta sala solo pueden escribir personas de nivel %1 o superior.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
    <message>
        <source>Partyline does not know the command %1. Put a blank in front of it to send it as text.</source>
        <translation>Partyline no conoce el comando %1. Pon un espacio delante para enviarlo como texto.</translation>
    </message>
    <message>
        <source>Not connected: this line was not sent.</source>
        <translation>Sin conexión: este mensaje no se ha enviado.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed this line.</source>
        <translation>La conexión se cortó antes de que la sala confirmara este mensaje.</translation>
    </message>
    <message>
        <source>The room did not confirm this line. It may have come too fast.</source>
        <translation>La sala no ha confirmado este mensaje. Puede que llegara demasiado rápido.</translation>
    </message>
    <message>
        <source>Guests can only watch and read. Sign in with an account to take part.</source>
        <translation>Los invitados solo pueden mirar y leer. Inicia sesión con una cuenta para participar.</translation>
    </message>
    <message>
        <source>You cannot vote on your own track.</source>
        <translation>No puedes votar tu propio tema.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Ahora no hay nadie en la cabina.</translation>
    </message>
    <message>
        <source>This is your own track: it is in a playlist of yours already.</source>
        <translation>Es tu propio tema: ya está en una de tus playlists.</translation>
    </message>
    <message>
        <source>That was very quick. Wait a second, then try again.</source>
        <translation>Ha sido muy rápido. Espera un segundo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>You are not playing now.</source>
        <translation>Ahora no estás en la cabina.</translation>
    </message>
    <message>
        <source>The room did not count your vote.</source>
        <translation>La sala no ha contado tu voto.</translation>
    </message>
    <message>
        <source>The room did not count your grab.</source>
        <translation>La sala no ha contado tu Grab.</translation>
    </message>
    <message>
        <source>The room did not put you on the wait list.</source>
        <translation>La sala no te ha puesto en la lista de espera.</translation>
    </message>
    <message>
        <source>The room did not take you off the wait list.</source>
        <translation>La sala no te ha quitado de la lista de espera.</translation>
    </message>
    <message>
        <source>The room did not skip your track.</source>
        <translation>La sala no ha saltado tu tema.</translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>Has cerrado la sesión.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in first.</source>
        <translation>No has iniciado sesión. Iníciala primero.</translation>
    </message>
    <message>
        <source>Nothing was heard from the room for a while.</source>
        <translation>No ha llegado nada de la sala desde hace un rato.</translation>
    </message>
    <message>
        <source>You can come back in %1.</source>
        <translation>Podrás volver dentro de %1.</translation>
    </message>
    <message>
        <source>The ban is over. You can come back now.</source>
        <translation>El veto ha terminado. Ya puedes volver.</translation>
    </message>
    <message>
        <source>The site gave you a new name: %1.</source>
        <translation>El sitio te ha dado un nombre nuevo: %1.</translation>
    </message>
    <message>
        <source>With one account you can be in one room at a time, and another one was in view.</source>
        <translation>Con una cuenta solo se puede estar en una sala a la vez, y había otra a la vista.</translation>
    </message>
    <message>
        <source>You went to %1. With one account you can be in one room at a time.</source>
        <translation>Has pasado a %1. Con una cuenta solo se puede estar en una sala a la vez.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 ahora se llama %2.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 sent %2 a gift.</source>
        <translation>%1 ha hecho un regalo a %2.</translation>
    </message>
    <message>
        <source>%1 ended their own turn.</source>
        <translation>%1 ha terminado su propio turno.</translation>
    </message>
    <message>
        <source>The DJ</source>
        <translation>El DJ</translation>
    </message>
    <message>
        <source>a moderator took you off.</source>
        <translation>un moderador te ha quitado.</translation>
    </message>
    <message>
        <source>%1 named the room %2.</source>
        <translation>%1 ha llamado %2 a la sala.</translation>
    </message>
    <message>
        <source>The room is now called %1.</source>
        <translation>La sala ahora se llama %1.</translation>
    </message>
    <message>
        <source>%1 changed the description of the room.</source>
        <translation>%1 ha cambiado la descripción de la sala.</translation>
    </message>
    <message>
        <source>The description of the room has changed.</source>
        <translation>La descripción de la sala ha cambiado.</translation>
    </message>
    <message>
        <source>%1 changed the welcome text of the room.</source>
        <translation>%1 ha cambiado el texto de bienvenida de la sala.</translation>
    </message>
    <message>
        <source>The welcome text of the room has changed.</source>
        <translation>El texto de bienvenida de la sala ha cambiado.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat now.</source>
        <translation>Ahora solo pueden escribir personas de nivel %1 o superior.</translation>
    </message>
    <message>
        <source>Everybody can chat now.</source>
        <translation>Ahora puede escribir todo el mundo.</translation>
    </message>
    <message>
        <source>You are muted for %1: %2.</source>
        <translation>Sigues en silencio durante %1: %2.</translation>
    </message>
    <message>
        <source>Another sign-in took %1 over</source>
        <translation>Otro inicio de sesión ha tomado el control de %1</translation>
    </message>
    <message>
        <source>Another sign-in with this account took over. Join again to bring the room back here.</source>
        <translation>Otro inicio de sesión con esta cuenta ha tomado el control. Entra de nuevo para traer la sala aquí.</translation>
    </message>
    <message>
        <source>You were banned from %1</source>
        <translation>Te han vetado en %1</translation>
    </message>
    <message>
        <source>The site has banned this internet address, usually for 15 minutes. Try again then.</source>
        <translation>El sitio ha vetado esta dirección de Internet, normalmente por 15 minutos. Vuelve a intentarlo entonces.</translation>
    </message>
    <message>
        <source>The site wants fewer requests. Partyline waits for %1.</source>
        <translation>El sitio quiere menos peticiones. Partyline espera %1.</translation>
    </message>
    <message>
        <source>The room wants slower chat. What you said last may not have arrived.</source>
        <translation>La sala quiere un chat más lento. Puede que lo último que dijiste no haya llegado.</translation>
    </message>
    <message>
        <source>You have reached level %1.</source>
        <translation>Has alcanzado el nivel %1.</translation>
    </message>
    <message>
        <source>%1 would like to be your friend.</source>
        <translation>%1 te pide amistad.</translation>
    </message>
    <message>
        <source>%1 is your friend now.</source>
        <translation>%1 ya está entre tus amigos.</translation>
    </message>
    <message>
        <source>The site goes down for maintenance in %1.</source>
        <translation>El sitio entra en mantenimiento dentro de %1.</translation>
    </message>
    <message>
        <source>The site goes down for maintenance soon.</source>
        <translation>El sitio entra pronto en mantenimiento.</translation>
    </message>
    <message>
        <source>The site is down for maintenance.</source>
        <translation>El sitio está en mantenimiento.</translation>
    </message>
    <message>
        <source>The site says: %1</source>
        <translation>El sitio anuncia: %1</translation>
    </message>
    <message>
        <source>The site was updated.</source>
        <translation>El sitio se ha actualizado.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjLobby</name>
    <message>
        <source>The site does not take this name. There may be such a room already; try another one.</source>
        <translation>El sitio no acepta este nombre. Puede que ya exista una sala así; prueba con otro.</translation>
    </message>
    <message>
        <source>Guests have no favourites. Sign in with an account.</source>
        <translation>Los invitados no tienen favoritas. Inicia sesión con una cuenta.</translation>
    </message>
    <message>
        <source>The server did not say where the new room is.</source>
        <translation>El servidor no ha dicho dónde está la nueva sala.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjModeration</name>
    <message>
        <source>You are not connected to this room.</source>
        <translation>No tienes conexión con esta sala.</translation>
    </message>
    <message>
        <source>Guests cannot moderate.</source>
        <translation>Los invitados no pueden moderar.</translation>
    </message>
    <message>
        <source>That is under way already.</source>
        <translation>Eso ya está en curso.</translation>
    </message>
    <message>
        <source>That track is over.</source>
        <translation>Ese tema ha terminado.</translation>
    </message>
    <message>
        <source>The track has only just begun. Try again in a moment.</source>
        <translation>El tema acaba de empezar. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>You are banned from the wait list until a manager lifts the ban.</source>
        <translation>Tienes un veto en la lista de espera hasta que un mánager lo levante.</translation>
    </message>
    <message>
        <source>You are banned from the wait list for another %1.</source>
        <translation>Tienes un veto en la lista de espera; quedan %1.</translation>
    </message>
    <message>
        <source>The server took it, but nothing changed.</source>
        <translation>El servidor lo ha aceptado, pero no ha cambiado nada.</translation>
    </message>
    <message>
        <source>The server took it, but the room did not confirm it.</source>
        <translation>El servidor lo ha aceptado, pero la sala no lo ha confirmado.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed it.</source>
        <translation>La conexión se cortó antes de que la sala lo confirmara.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjNotices</name>
    <message>
        <source>New level</source>
        <translation>Nivel nuevo</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Regalo</translation>
    </message>
    <message>
        <source>From the site</source>
        <translation>Del sitio</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Tu cuenta</translation>
    </message>
    <message>
        <source>would like to be your friend</source>
        <translation>te pide amistad</translation>
    </message>
    <message>
        <source>is your friend now</source>
        <translation>ya está entre tus amigos</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>The site calls you %1 now.</source>
        <translation>El sitio ahora te llama %1.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjPlaylists</name>
    <message>
        <source>Sign in first.</source>
        <translation>Inicia sesión primero.</translation>
    </message>
    <message>
        <source>Guests have no playlists. Sign in with an account.</source>
        <translation>Los invitados no tienen playlists. Inicia sesión con una cuenta.</translation>
    </message>
    <message>
        <source>This playlist does not exist any more.</source>
        <translation>Esta playlist ya no existe.</translation>
    </message>
    <message>
        <source>The playlist was not activated.</source>
        <translation>No se ha activado la playlist.</translation>
    </message>
    <message>
        <source>The playlist was not created.</source>
        <translation>No se ha creado la playlist.</translation>
    </message>
    <message>
        <source>The playlist was not renamed.</source>
        <translation>No se ha cambiado el nombre de la playlist.</translation>
    </message>
    <message>
        <source>The playlist was not deleted.</source>
        <translation>No se ha eliminado la playlist.</translation>
    </message>
    <message>
        <source>The playlist was not shuffled.</source>
        <translation>No se ha mezclado la playlist.</translation>
    </message>
    <message>
        <source>The tracks were not moved.</source>
        <translation>No se han movido los temas.</translation>
    </message>
    <message>
        <source>The tracks were not added.</source>
        <translation>No se han añadido los temas.</translation>
    </message>
    <message>
        <source>The tracks were not removed.</source>
        <translation>No se han quitado los temas.</translation>
    </message>
    <message>
        <source>The track was not changed.</source>
        <translation>No se ha cambiado el tema.</translation>
    </message>
    <message>
        <source>The site takes no more changes to playlists for a while (HTTP 503).</source>
        <translation>El sitio no acepta más cambios en las playlists durante un rato (HTTP 503).</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjProfile</name>
    <message>
        <source>Pirate English</source>
        <translation>Inglés pirata</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjProfiles</name>
    <message>
        <source>The site knows nothing about them.</source>
        <translation>El sitio no sabe nada de esta persona.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjRoomEditor</name>
    <message>
        <source>The site does not let you change this. Your rank in the room may be too low.</source>
        <translation>El sitio no te deja cambiar esto. Puede que tu rango en la sala sea demasiado bajo.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed the change.</source>
        <translation>La conexión se cortó antes de que la sala confirmara el cambio.</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>No tienes conexión con esta sala.</translation>
    </message>
    <message>
        <source>The site took the change, but the room does not show it. Look whether it is as you want it.</source>
        <translation>El sitio ha aceptado el cambio, pero la sala no lo muestra. Mira si está como quieres.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjTrackCheck</name>
    <message>
        <source>Only tracks from YouTube can be checked: of others the room tells no address.</source>
        <translation>Solo se pueden comprobar los temas de YouTube: de los demás, la sala no da la dirección.</translation>
    </message>
    <message>
        <source>This room&apos;s tracks are invented: there is nothing to check.</source>
        <translation>Los temas de esta sala son inventados: no hay nada que comprobar.</translation>
    </message>
    <message>
        <source>YouTube gave no answer that says so (%1).</source>
        <translation>YouTube no ha dado ninguna respuesta útil (%1).</translation>
    </message>
    <message>
        <source>YouTube could not be asked: the network does not answer.</source>
        <translation>No se ha podido preguntar a YouTube: la red no responde.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjTurn</name>
    <message>
        <source>You are playing in %1</source>
        <translation>Estás en la cabina de %1</translation>
    </message>
    <message>
        <source>You are next in %1</source>
        <translation>Te toca después en %1</translation>
    </message>
    <message>
        <source>Your turn comes after %1.</source>
        <translation>Tu turno llega después de %1.</translation>
    </message>
    <message>
        <source>You are number %1 in %2</source>
        <translation>Eres el número %1 en %2</translation>
    </message>
    <message>
        <source>Your turn at the booth comes near.</source>
        <translation>Se acerca tu turno en la cabina.</translation>
    </message>
    <message>
        <source>You left the wait list after your turn, as you had asked.</source>
        <translation>Has salido de la lista de espera tras tu turno, como pediste.</translation>
    </message>
</context>
<context>
    <name>partyline::PollChart</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>tú: %1</translation>
    </message>
    <message>
        <source>you did not vote</source>
        <translation>no has votado</translation>
    </message>
    <message>
        <source>ended without a connection: the last numbers received</source>
        <translation>terminó sin conexión: los últimos números recibidos</translation>
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
        <translation>Votar por la opción %1</translation>
    </message>
    <message>
        <source>Polls and charts…</source>
        <translation>Encuestas y gráficos…</translation>
    </message>
    <message>
        <source>New poll…</source>
        <translation>Nueva encuesta…</translation>
    </message>
    <message>
        <source>Close poll…</source>
        <translation>Cerrar la encuesta…</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message>
        <source>&lt;number&gt;</source>
        <translation>&lt;número&gt;</translation>
    </message>
    <message>
        <source>votes for an option of the open poll; a vote is final</source>
        <translation>vota por una opción de la encuesta abierta; el voto es definitivo</translation>
    </message>
    <message>
        <source>Give the number of an option.</source>
        <translation>Indica el número de una opción.</translation>
    </message>
    <message>
        <source>shows the polls of this session with their charts</source>
        <translation>muestra las encuestas de esta sesión con sus gráficos</translation>
    </message>
    <message>
        <source>Only this stream&apos;s moderators can open and close polls.</source>
        <translation>Solo los moderadores de este directo pueden abrir y cerrar encuestas.</translation>
    </message>
    <message>
        <source>&lt;question&gt; | &lt;option&gt; | &lt;option&gt;</source>
        <translation>&lt;pregunta&gt; | &lt;opción&gt; | &lt;opción&gt;</translation>
    </message>
    <message>
        <source>opens a poll of one minute, for moderators</source>
        <translation>abre una encuesta de un minuto, para moderadores</translation>
    </message>
    <message>
        <source>closes the poll shown, for moderators</source>
        <translation>cierra la encuesta mostrada, para moderadores</translation>
    </message>
    <message>
        <source>No poll is open.</source>
        <translation>No hay ninguna encuesta abierta.</translation>
    </message>
    <message>
        <source>You cannot vote in this poll now.</source>
        <translation>Ahora no puedes votar en esta encuesta.</translation>
    </message>
    <message>
        <source>Close poll</source>
        <translation>Cerrar la encuesta</translation>
    </message>
    <message>
        <source>Close &quot;%1&quot; now? Nobody can vote in it any more.</source>
        <translation>¿Cerrar «%1» ahora? Nadie podrá votar más en ella.</translation>
    </message>
</context>
<context>
    <name>partyline::PollHistoryWindow</name>
    <message>
        <source>Polls of %1</source>
        <translation>Encuestas de %1</translation>
    </message>
    <message>
        <source>Polls of this session</source>
        <translation>Encuestas de esta sesión</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>No poll has ended since you came in, and you have voted in none.</source>
        <translation>Ninguna encuesta ha terminado desde que entraste, y no has votado en ninguna.</translation>
    </message>
    <message>
        <source>Poll window status</source>
        <translation>Estado de la ventana de encuestas</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save all as a table…</source>
        <translation>Guardar todo como tabla…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>El gráfico está en el portapapeles.</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>El resultado está en el portapapeles.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>encuesta</translation>
    </message>
    <message>
        <source>polls</source>
        <translation>encuestas</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>No se ha podido crear la imagen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
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
        <translation>Opción %1</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>your vote</source>
        <translation>tu voto</translation>
    </message>
    <message>
        <source>sending your vote</source>
        <translation>enviando tu voto</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>ganadora</translation>
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
        <translation>haz clic para votar</translation>
    </message>
</context>
<context>
    <name>partyline::PollPanel</name>
    <message>
        <source>No poll open</source>
        <translation>Ninguna encuesta abierta</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Open until it is closed</source>
        <translation>Abierta hasta que se cierre</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Cerrada a las %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>No poll is open.</source>
        <translation>No hay ninguna encuesta abierta.</translation>
    </message>
    <message>
        <source>This poll is over.</source>
        <translation>Esta encuesta ha terminado.</translation>
    </message>
    <message>
        <source>You have voted in this poll already.</source>
        <translation>Ya has votado en esta encuesta.</translation>
    </message>
    <message numerus="yes">
        <source>This poll has only %n option(s).</source>
        <translation>
            <numerusform>Esta encuesta solo tiene %n opción.</numerusform>
            <numerusform>Esta encuesta solo tiene %n opciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also open: %1</source>
        <translation>También abierta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more open, next: %1</source>
        <translation>
            <numerusform>%n más abierta: %1</numerusform>
            <numerusform>%n más abiertas, la siguiente: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended while there was no connection; these are the last numbers received.</source>
        <translation>Terminó mientras no había conexión; estos son los últimos números recibidos.</translation>
    </message>
    <message>
        <source>You chose %1</source>
        <translation>Has elegido %1</translation>
    </message>
    <message>
        <source>Waiting for the final count; these are the last numbers received.</source>
        <translation>Esperando el recuento final; estos son los últimos números recibidos.</translation>
    </message>
    <message>
        <source>Vote sent. It cannot be changed.</source>
        <translation>Voto enviado. No se puede cambiar.</translation>
    </message>
    <message>
        <source>Sending your vote</source>
        <translation>Enviando tu voto</translation>
    </message>
    <message>
        <source>Another poll has opened. Look before you vote.</source>
        <translation>Se ha abierto otra encuesta. Mírala antes de votar.</translation>
    </message>
    <message>
        <source>Closing soon, you have not voted</source>
        <translation>Se cierra pronto y no has votado</translation>
    </message>
    <message>
        <source>A vote is final. Ctrl+Alt+1…%1</source>
        <translation>El voto es definitivo. Ctrl+Alt+1…%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an option first.</source>
        <translation>Elige primero una opción.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Enviado, aún sin confirmar</translation>
    </message>
</context>
<context>
    <name>partyline::PollResultDelegate</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes · you: %1</source>
        <translation>
            <numerusform>%Ln voto · tú: %1</numerusform>
            <numerusform>%Ln votos · tú: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PollResultsModel</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierta</translation>
    </message>
    <message>
        <source>the last numbers received</source>
        <translation>los últimos números recibidos</translation>
    </message>
</context>
<context>
    <name>partyline::PollStrip</name>
    <message>
        <source>Show poll</source>
        <translation>Mostrar encuesta</translation>
    </message>
    <message>
        <source>No poll open</source>
        <translation>Ninguna encuesta abierta</translation>
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
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Fetch pictures</source>
        <translation>Descargar imágenes</translation>
    </message>
    <message>
        <source>Emotes, people and previews, from the services&apos; own hosts alone. Without them, words stand in their place.</source>
        <translation>Emotes, personas y vistas previas, solo de los servidores de los propios servicios. Sin ellas, en su lugar hay palabras.</translation>
    </message>
    <message>
        <source>images emotes load</source>
        <translation>imágenes emotes cargar</translation>
    </message>
    <message>
        <source>Whom this program talked to since it was started, and whom it may talk to</source>
        <translation>Con quién ha hablado este programa desde que se inició, y con quién puede hablar</translation>
    </message>
    <message>
        <source>Nobody else is contacted. Links open in your browser, and only when you click them; where a track comes from is asked only when you want it.</source>
        <translation>No se contacta con nadie más. Los enlaces se abren en tu navegador, y solo cuando haces clic en ellos; de dónde viene un tema solo se pregunta cuando tú quieres.</translation>
    </message>
    <message>
        <source>network connections servers telemetry third party contacted</source>
        <translation>red conexiones servidores telemetría terceros contacto</translation>
    </message>
    <message>
        <source>This list as text</source>
        <translation>Esta lista como texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>clipboard hosts</source>
        <translation>portapapeles copiar servidores</translation>
    </message>
</context>
<context>
    <name>partyline::ProfileDialog</name>
    <message>
        <source>no badge</source>
        <translation>sin insignia</translation>
    </message>
    <message>
        <source>badge %1</source>
        <translation>insignia %1</translation>
    </message>
    <message>
        <source>avatar %1</source>
        <translation>avatar %1</translation>
    </message>
    <message>
        <source>subscriber</source>
        <translation>suscriptor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Badge and avatar</source>
        <translation>Insignia y avatar</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Miembro desde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rooms for adults in the room list</source>
        <translation>Salas para adultos en la lista de salas</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>Way to the next level</source>
        <translation>Camino hasta el siguiente nivel</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>What others read about you, up to %1 characters</source>
        <translation>Lo que otros leen sobre ti, hasta %1 caracteres</translation>
    </message>
    <message>
        <source>Save what is about me</source>
        <translation>Guardar el texto sobre mí</translation>
    </message>
    <message>
        <source>Language on the site</source>
        <translation>Idioma en el sitio</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>Profile status</source>
        <translation>Estado del perfil</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The site did not take it.</source>
        <translation>El sitio no lo ha aceptado.</translation>
    </message>
    <message>
        <source>%1 of %2 to level %3 (%4 in all)</source>
        <translation>%1 de %2 hasta el nivel %3 (%4 en total)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>partyline::QrPicture</name>
    <message>
        <source>QR picture of the address</source>
        <translation>Código QR de la dirección</translation>
    </message>
</context>
<context>
    <name>partyline::QuickSwitchModel</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
</context>
<context>
    <name>partyline::QuickSwitcher</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Room, person or action</source>
        <translation>Sala, persona o acción</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Nothing fits. Ctrl+T joins a room by its name or address.</source>
        <translation>Nada coincide. Ctrl+T entra en una sala por su nombre o dirección.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Ctrl+Enter opens it beside, Esc closes</source>
        <translation>Arriba y Abajo eligen, Enter va allí, Ctrl+Enter lo abre al lado, Esc cierra</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes</source>
        <translation>Arriba y Abajo eligen, Enter va allí, Esc cierra</translation>
    </message>
</context>
<context>
    <name>partyline::QuietCard</name>
    <message>
        <source>Say hello</source>
        <translation>Saludar</translation>
    </message>
    <message>
        <source>See who is here</source>
        <translation>Ver quién está</translation>
    </message>
    <message>
        <source>Look into this room&apos;s history</source>
        <translation>Mirar el historial de esta sala</translation>
    </message>
    <message>
        <source>Quiet in here</source>
        <translation>Aquí hay silencio</translation>
    </message>
    <message>
        <source>Nothing was said since you came in at %1.</source>
        <translation>No se ha dicho nada desde que entraste a las %1.</translation>
    </message>
</context>
<context>
    <name>partyline::ReleaseCheck</name>
    <message>
        <source>The address for updates does not tell of a release.</source>
        <translation>La dirección de actualizaciones no informa de ninguna versión.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomDetailsDialog</name>
    <message>
        <source>People of level %1 and up</source>
        <translation>Personas de nivel %1 o superior</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Welcome text</source>
        <translation>Texto de bienvenida</translation>
    </message>
    <message>
        <source>The room shows your changes.</source>
        <translation>La sala muestra tus cambios.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>No guardado.</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Anfitrión: %1</translation>
    </message>
    <message>
        <source>Here: %1, %2</source>
        <translation>Aquí: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n invitado</numerusform>
            <numerusform>%n invitados</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Aquí: %1</translation>
    </message>
    <message>
        <source>Chat: %1</source>
        <translation>Chat: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
    <message>
        <source>You are not in the room now: this is how it was last.</source>
        <translation>Ahora no estás en la sala: así era la última vez.</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Una sala necesita un nombre.</translation>
    </message>
    <message>
        <source>Waiting for the room to show the change.</source>
        <translation>Esperando a que la sala muestre el cambio.</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save keeps them, Cancel drops them.</source>
        <translation>Hay cambios sin guardar. «Guardar» los conserva, «Cancelar» los descarta.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomHistory</name>
    <message>
        <source>Nothing was recorded from %1 to %2.</source>
        <translation>No se grabó nada de %1 a %2.</translation>
    </message>
    <message>
        <source>This line is not in history any more.</source>
        <translation>Este mensaje ya no está en el historial.</translation>
    </message>
    <message>
        <source>This line is too far back to scroll to. The search window shows what stands around it.</source>
        <translation>Este mensaje está demasiado atrás para desplazarse hasta él. La ventana de búsqueda muestra lo que lo rodea.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomListDelegate</name>
    <message>
        <source>you are here</source>
        <translation>estás aquí</translation>
    </message>
    <message>
        <source>full</source>
        <translation>llena</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>para adultos</translation>
    </message>
    <message>
        <source>Nobody is playing</source>
        <translation>Nadie en la cabina</translation>
    </message>
</context>
<context>
    <name>partyline::RoomPage</name>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Salir de la sala</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>Show lines of hidden people, folded</source>
        <translation>Mostrar plegados los mensajes de personas ocultas</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Conversación</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n invitado</numerusform>
            <numerusform>%n invitados</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se ha perdido la conexión.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Come back here</source>
        <translation>Volver aquí</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Take over again</source>
        <translation>Recuperar el control</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Buscar en esta sala</translation>
    </message>
    <message>
        <source>Pause the feed</source>
        <translation>Pausar la conversación</translation>
    </message>
    <message>
        <source>To where you stopped reading</source>
        <translation>Donde dejaste de leer</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>En pausa, nuevos: %1</translation>
    </message>
    <message>
        <source>Paused, %1 new, %2 for you</source>
        <translation>En pausa, nuevos: %1, para ti: %2</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>A lo más reciente</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>Nuevos: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 for you</source>
        <translation>Nuevos: %1, para ti: %2</translation>
    </message>
    <message>
        <source>Search this room&apos;s history…</source>
        <translation>Buscar en el historial de esta sala…</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>Exportar historial…</translation>
    </message>
    <message>
        <source>Notifications of this room…</source>
        <translation>Notificaciones de esta sala…</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>This room is %1. Click to hear from it again.</source>
        <translation>Esta sala está %1. Haz clic para reactivarla.</translation>
    </message>
    <message>
        <source>Hear from it again</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenciar una hora</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <translation>Insignia: %1</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>En silencio.</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>En silencio hasta las %1.</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>aquí desde %1</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>Al mensaje más reciente</translation>
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
        <translation>hasta nuevo aviso</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Room staff: %1</source>
        <translation>Equipo de la sala: %1</translation>
    </message>
    <message>
        <source>Room staff</source>
        <translation>Equipo de la sala</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Find a name or a reason</source>
        <translation>Buscar un nombre o un motivo</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Vetos</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>Nadie tiene un veto en esta sala.</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>Nobody is muted.</source>
        <translation>Nadie está en silencio.</translation>
    </message>
    <message>
        <source>Wait-list bans</source>
        <translation>Vetos de la lista</translation>
    </message>
    <message>
        <source>Nobody is banned from the wait list.</source>
        <translation>Nadie tiene un veto en la lista de espera.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Nobody has a role in this room.</source>
        <translation>Nadie tiene un rol en esta sala.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Elige primero a alguien.</translation>
    </message>
    <message>
        <source>&amp;Unban…</source>
        <translation>&amp;Levantar el veto…</translation>
    </message>
    <message>
        <source>&amp;Unmute…</source>
        <translation>&amp;Dejar de silenciar…</translation>
    </message>
    <message>
        <source>&amp;Lift the ban…</source>
        <translation>&amp;Levantar el veto…</translation>
    </message>
    <message>
        <source>Change the &amp;role…</source>
        <translation>Cambiar el &amp;rol…</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>Quitar el rol…</translation>
    </message>
    <message>
        <source>Make them %1…</source>
        <translation>Dar el rol de %1…</translation>
    </message>
    <message>
        <source>Hand the room over…</source>
        <translation>Ceder la sala…</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTabBar</name>
    <message>
        <source>Close tab</source>
        <translation>Cerrar pestaña</translation>
    </message>
    <message>
        <source>Leave the room and close the tab (Ctrl+W)</source>
        <translation>Salir de la sala y cerrar la pestaña (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTabs</name>
    <message>
        <source>Join another room</source>
        <translation>Entrar en otra sala</translation>
    </message>
    <message>
        <source>Join another room (Ctrl+T)</source>
        <translation>Entrar en otra sala (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTree</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Hear from it again</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenciar una hora</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Salir de la sala</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Cambiar el nombre (F2)</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Take the folder away (Del)</source>
        <translation>Quitar la carpeta (Supr)</translation>
    </message>
    <message>
        <source>Its rooms stay open</source>
        <translation>Sus salas siguen abiertas</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTreeDelegate</name>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>en emisión</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTreeModel</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>on air</source>
        <translation>en emisión</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RoomWatch</name>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>iniciando sesión</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>entrando</translation>
    </message>
    <message>
        <source>waiting, next try in %1 s</source>
        <translation>en espera, próximo intento en %1&#xa0;s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>DJ room</source>
        <translation>sala de DJ</translation>
    </message>
    <message>
        <source>livestream</source>
        <translation>directo</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>en emisión</translation>
    </message>
    <message>
        <source>you are on air</source>
        <translation>estás en emisión</translation>
    </message>
    <message>
        <source>you are next</source>
        <translation>te toca después</translation>
    </message>
    <message>
        <source>a poll is open</source>
        <translation>hay una encuesta abierta</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>automático: %1</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 mención</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>%1 menciones</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>1 mensaje nuevo</translation>
    </message>
    <message>
        <source>%1 new lines</source>
        <translation>%1 mensajes nuevos</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>en silencio hasta las %1</translation>
    </message>
    <message>
        <source>muted until %1, %2</source>
        <translation>en silencio hasta el %1 a las %2</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>Salas de DJ</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Directos</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prácticas</translation>
    </message>
</context>
<context>
    <name>partyline::RosterModel</name>
    <message>
        <source>At the booth</source>
        <translation>En la cabina</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participantes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n persona</numerusform>
            <numerusform>%1, %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>en la cabina</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>entre tus amigos</translation>
    </message>
    <message>
        <source>wooted</source>
        <translation>ha dado un Woot</translation>
    </message>
    <message>
        <source>mehed</source>
        <translation>ha dado un Meh</translation>
    </message>
    <message>
        <source>grabbed</source>
        <translation>ha hecho un Grab</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>partyline::Rule</name>
    <message>
        <source>The name of a rule is too long.</source>
        <translation>El nombre de una regla es demasiado largo.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; has a part that cannot be understood: %2</source>
        <translation>La regla «%1» tiene una parte que no se entiende: %2</translation>
    </message>
</context>
<context>
    <name>partyline::RuleBook</name>
    <message>
        <source>The rules cannot be read (%1). None is applied, and new ones are not kept.</source>
        <translation>No se pueden leer las reglas (%1). No se aplica ninguna, y las nuevas no se guardan.</translation>
    </message>
    <message>
        <source>%1 None is applied, and new ones are not kept.</source>
        <translation>%1 No se aplica ninguna, y las nuevas no se guardan.</translation>
    </message>
    <message>
        <source>The rules are damaged and cannot be set aside. Move %1 away.</source>
        <translation>Las reglas están dañadas y no se pueden apartar. Mueve %1 a otro sitio.</translation>
    </message>
    <message>
        <source>The rules were damaged. They were set aside as %1, and a new file begun.</source>
        <translation>Las reglas estaban dañadas. Se han apartado como %1 y se ha empezado un archivo nuevo.</translation>
    </message>
    <message>
        <source>There can be %1 rules at most.</source>
        <translation>Puede haber %1 reglas como mucho.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; cannot be kept: %2</source>
        <translation>No se puede guardar la regla «%1»: %2</translation>
    </message>
    <message>
        <source>Words to look out for</source>
        <translation>Palabras a las que prestar atención</translation>
    </message>
    <message>
        <source>The rules cannot be kept: %1</source>
        <translation>No se pueden guardar las reglas: %1</translation>
    </message>
    <message>
        <source>This is not a file of rules: %1</source>
        <translation>No es un archivo de reglas: %1</translation>
    </message>
    <message>
        <source>These rules were written by a newer Partyline.</source>
        <translation>Estas reglas las escribió una versión más nueva de Partyline.</translation>
    </message>
    <message>
        <source>This is not a file of rules.</source>
        <translation>No es un archivo de reglas.</translation>
    </message>
</context>
<context>
    <name>partyline::RuleDesk</name>
    <message>
        <source>Rules are in trouble.</source>
        <translation>Problema con las reglas.</translation>
    </message>
    <message>
        <source>A rule was turned off.</source>
        <translation>Se ha desactivado una regla.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes too long on lines that were said.</source>
        <translation>«%1» tarda demasiado con mensajes que se dijeron.</translation>
    </message>
</context>
<context>
    <name>partyline::RuleForm</name>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>E&amp;xpression</source>
        <translation>E&amp;xpresión</translation>
    </message>
    <message>
        <source>Case &amp;counts</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Sonido</translation>
    </message>
    <message>
        <source>N&amp;otify</source>
        <translation>A&amp;visar</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>P&amp;legar</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>Sus&amp;tituir por</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Only these people</source>
        <translation>Solo estas personas</translation>
    </message>
    <message>
        <source>All but these people</source>
        <translation>Todos menos estas personas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Nombres, separados por comas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>any role</source>
        <translation>cualquier rol</translation>
    </message>
    <message>
        <source>%1 or higher</source>
        <translation>%1 o superior</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Q&amp;ué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>All DJ rooms</source>
        <translation>Todas las salas de DJ</translation>
    </message>
    <message>
        <source>All livestreams</source>
        <translation>Todos los directos</translation>
    </message>
    <message>
        <source>These rooms</source>
        <translation>Estas salas</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>&amp;Dónde</translation>
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
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Highlight colour: %1</source>
        <translation>Color de resaltado: %1</translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation>Qué sonido</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Carillón</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Texto sustituto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The line stands as one short row that can be opened.</source>
        <translation>El mensaje queda como una fila corta que se puede desplegar.</translation>
    </message>
    <message>
        <source>The line is kept in the history, but not shown.</source>
        <translation>El mensaje se guarda en el historial, pero no se muestra.</translation>
    </message>
    <message>
        <source>Join a room first</source>
        <translation>Entra primero en una sala</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>en una hora</translation>
    </message>
    <message>
        <source>in four hours</source>
        <translation>en cuatro horas</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>en un día</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>en una semana</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>turntable, &quot;slip mat&quot;, cart*; empty: any text</source>
        <translation>tocadiscos, &quot;mesa de mezclas&quot;, vinilo*; vacío: cualquier texto</translation>
    </message>
    <message>
        <source>A regular expression; empty: any text</source>
        <translation>Una expresión regular; vacía: cualquier texto</translation>
    </message>
</context>
<context>
    <name>partyline::RuleListModel</name>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RuleLook</name>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>Salas de DJ</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Directos</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>replace with %1</source>
        <translation>sustituir por %1</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>resaltar</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>plegar</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>avisar</translation>
    </message>
    <message>
        <source>does nothing yet</source>
        <translation>aún no hace nada</translation>
    </message>
</context>
<context>
    <name>partyline::RuleStarts</name>
    <message>
        <source>Rules watch for you</source>
        <translation>Las reglas vigilan por ti</translation>
    </message>
    <message>
        <source>They mark, hide, fold or replace lines in all your rooms, and tell you of them.</source>
        <translation>Resaltan, ocultan, pliegan o sustituyen mensajes en todas tus salas, y te avisan de ellos.</translation>
    </message>
    <message>
        <source>Highlight a word</source>
        <translation>Resaltar una palabra</translation>
    </message>
    <message>
        <source>Be notified of a word</source>
        <translation>Recibir un aviso de una palabra</translation>
    </message>
    <message>
        <source>Hide lines with a word</source>
        <translation>Ocultar los mensajes con una palabra</translation>
    </message>
</context>
<context>
    <name>partyline::RuleWorkbench</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Buscar una regla</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>First match wins for hide and replace. Numbers: lines lately.</source>
        <translation>Al ocultar y sustituir vale la primera regla que coincide. Números: mensajes recientes.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Todavía no hay reglas</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Eliminar la regla</translation>
    </message>
    <message>
        <source>Delete the rule (Del)</source>
        <translation>Eliminar la regla (Del)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Lines that match</source>
        <translation>Mensajes que coinciden</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>Los cambios se aplican al instante. «Cancelar» los deshace.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Reading the last lines…</source>
        <translation>Leyendo los últimos mensajes…</translation>
    </message>
    <message>
        <source>Try it: there are no lines of before to try this rule on.</source>
        <translation>Prueba: no hay mensajes anteriores con los que probar esta regla.</translation>
    </message>
    <message>
        <source>Try it: %1 of the last %2 lines match, the slowest line took %3 ms</source>
        <translation>Prueba: coinciden %1 de los últimos %2 mensajes; el más lento tardó %3&#xa0;ms</translation>
    </message>
    <message>
        <source>Expressions that take longer than %1 ms on one of these lines cannot be saved; the line that is slow is shown here.</source>
        <translation>Las expresiones que tardan más de %1&#xa0;ms con uno de estos mensajes no se pueden guardar; el mensaje lento se muestra aquí.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importar reglas</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Reglas (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The file is too large for a file of rules.</source>
        <translation>El archivo es demasiado grande para un archivo de reglas.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) added.</source>
        <translation>
            <numerusform>%n regla añadida.</numerusform>
            <numerusform>%n reglas añadidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportar reglas</translation>
    </message>
    <message>
        <source>The rules were exported.</source>
        <translation>Se han exportado las reglas.</translation>
    </message>
    <message>
        <source>The rules cannot be written: %1</source>
        <translation>No se pueden escribir las reglas: %1</translation>
    </message>
</context>
<context>
    <name>partyline::SafeModeStrip</name>
    <message>
        <source>Safe mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <source>Safe mode.</source>
        <translation>Modo seguro.</translation>
    </message>
    <message>
        <source>Settings, looks and layout are those of a first start, kept accounts and rooms stay out, and nothing is recorded. What is stored is not touched.</source>
        <translation>La configuración, el aspecto y la disposición son los de un primer inicio, las cuentas y salas guardadas quedan fuera y no se graba nada. Lo que está guardado no se toca.</translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation>Iniciar normalmente</translation>
    </message>
    <message>
        <source>Ends this and starts with your own settings, accounts and rooms.</source>
        <translation>Termina esto e inicia con tu propia configuración, cuentas y salas.</translation>
    </message>
</context>
<context>
    <name>partyline::SailsLink</name>
    <message>
        <source>There is no connection to %1.</source>
        <translation>No hay conexión con %1.</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server.</source>
        <translation>%1 no responde como un servidor de chat.</translation>
    </message>
    <message>
        <source>%1 ended this connection.</source>
        <translation>%1 ha terminado esta conexión.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 ha rechazado la conexión.</translation>
    </message>
    <message>
        <source>%1 refused the connection: %2</source>
        <translation>%1 ha rechazado la conexión: %2</translation>
    </message>
    <message>
        <source>%1 does not accept version &quot;%2&quot; of the Sails SDK. Enter a newer one for this server.</source>
        <translation>%1 no acepta la versión «%2» del SDK de Sails. Indica una más nueva para este servidor.</translation>
    </message>
    <message>
        <source>%1 could not read our request.</source>
        <translation>%1 no ha podido leer nuestra petición.</translation>
    </message>
    <message>
        <source>%1 sent something that is not its protocol.</source>
        <translation>%1 ha enviado algo que no es de su protocolo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no ha respondido a tiempo.</translation>
    </message>
</context>
<context>
    <name>partyline::ScoreLine</name>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Nobody is playing.</source>
        <translation>No hay nadie en la cabina.</translation>
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
        <translation>Abrir en la sala</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
</context>
<context>
    <name>partyline::SearchModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n línea</numerusform>
            <numerusform>%1, %n líneas</numerusform>
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
        <translation>en %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>tipo %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>has a link</source>
        <translation>con un enlace</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>excepto: %1</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search status</source>
        <translation>Estado de la búsqueda</translation>
    </message>
    <message>
        <source>Open beside the current room</source>
        <translation>Abrir al lado de la sala actual</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, from: in: kind: before: after: has:link</source>
        <translation>Palabras, &quot;frases&quot;, from: in: kind: before: after: has:link</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>From somebody</source>
        <translation>De alguien</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>En una sala</translation>
    </message>
    <message>
        <source>Of a kind</source>
        <translation>De un tipo</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Desde un día</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>Antes de un día</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Con un enlace</translation>
    </message>
    <message>
        <source>Keep and forget…</source>
        <translation>Guardar y olvidar…</translation>
    </message>
    <message numerus="yes">
        <source>%1 results in %2 ms</source>
        <translation>
            <numerusform>%1 resultado en %2&#xa0;ms</numerusform>
            <numerusform>%1 resultados en %2&#xa0;ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes this filter out</source>
        <translation>Quita este filtro</translation>
    </message>
    <message>
        <source>Open in room</source>
        <translation>Abrir en la sala</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>Solo de %1</translation>
    </message>
    <message>
        <source>Forget this line</source>
        <translation>Olvidar esta línea</translation>
    </message>
    <message>
        <source>Forget everything of %1…</source>
        <translation>Olvidar todo lo de %1…</translation>
    </message>
    <message>
        <source>Forget this person?</source>
        <translation>¿Olvidar a esta persona?</translation>
    </message>
    <message>
        <source>Everything that %1 said and did in all rooms of this service is deleted from this computer. It cannot be brought back.</source>
        <translation>Todo lo que %1 ha dicho y hecho en todas las salas de este servicio se elimina de este ordenador. No se puede recuperar.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidar</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines from %n rooms, %2 on this computer</source>
        <translation>
            <numerusform>%1 líneas de %n sala, %2 en este ordenador</numerusform>
            <numerusform>%1 líneas de %n salas, %2 en este ordenador</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Exportar lo encontrado</translation>
    </message>
    <message numerus="yes">
        <source>Exporting, %n lines so far.</source>
        <translation>
            <numerusform>Exportando, %n línea hasta ahora.</numerusform>
            <numerusform>Exportando, %n líneas hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n línea escrita en %1.</numerusform>
            <numerusform>%n líneas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Se ha cancelado la exportación. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Somebody&apos;s lines: from:name</source>
        <translation>Mensajes de alguien: from:nombre</translation>
    </message>
    <message>
        <source>Lines with a link</source>
        <translation>Mensajes con un enlace</translation>
    </message>
    <message>
        <source>One room: in:name</source>
        <translation>Una sala: in:nombre</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>Buscar en todas las salas</translation>
    </message>
    <message>
        <source>Search all time</source>
        <translation>Buscar en todas las fechas</translation>
    </message>
    <message>
        <source>Look for beginnings of words</source>
        <translation>Buscar principios de palabra</translation>
    </message>
    <message>
        <source>Everything that was seen here</source>
        <translation>Todo lo que se vio aquí</translation>
    </message>
    <message>
        <source>Type words, &quot;phrases&quot; or filters.</source>
        <translation>Escribe palabras, &quot;frases&quot; o filtros.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Ningún mensaje coincide</translation>
    </message>
    <message>
        <source>Words are matched whole; the last one and those with * may go on.</source>
        <translation>Las palabras cuentan enteras; la última y las que llevan * pueden continuar.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Aún no hay nada que exportar.</translation>
    </message>
    <message>
        <source>Search what everybody said</source>
        <translation>Buscar en lo que dijeron todos</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>See what history keeps</source>
        <translation>Ver qué conserva el historial</translation>
    </message>
    <message>
        <source>Read how to search</source>
        <translation>Leer cómo se busca</translation>
    </message>
</context>
<context>
    <name>partyline::Secrets</name>
    <message>
        <source>The desktop keyring stayed locked. You stay signed in until you quit.</source>
        <translation>El depósito de claves del escritorio ha seguido bloqueado. Tu sesión dura hasta que salgas.</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop. You stay signed in until you quit.</source>
        <translation>No hay depósito de claves en este escritorio. Tu sesión dura hasta que salgas.</translation>
    </message>
    <message>
        <source>The desktop keyring did not take the request. You stay signed in until you quit.</source>
        <translation>El depósito de claves del escritorio no ha aceptado la petición. Tu sesión dura hasta que salgas.</translation>
    </message>
    <message>
        <source>The desktop keyring does not answer. You stay signed in until you quit.</source>
        <translation>El depósito de claves del escritorio no responde. Tu sesión dura hasta que salgas.</translation>
    </message>
    <message>
        <source>The desktop keyring stayed locked. Sign in again, or unlock it.</source>
        <translation>El depósito de claves del escritorio siguió bloqueado. Vuelva a iniciar sesión o desbloquéelo.</translation>
    </message>
    <message>
        <source>The desktop keyring stayed locked. The session that ended is still in it.</source>
        <translation>El depósito de claves del escritorio siguió bloqueado. La sesión terminada sigue en él.</translation>
    </message>
</context>
<context>
    <name>partyline::SessionDesk</name>
    <message>
        <source>Spelling is in trouble.</source>
        <translation>Problema con la ortografía.</translation>
    </message>
    <message>
        <source>Partyline will not start at log-in.</source>
        <translation>Partyline no se iniciará al entrar en el escritorio.</translation>
    </message>
    <message>
        <source>Partyline still starts at log-in.</source>
        <translation>Partyline se sigue iniciando al entrar en el escritorio.</translation>
    </message>
    <message>
        <source>Desktop and writing</source>
        <translation>Escritorio y escritura</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <translation>Iniciar al entrar en el escritorio</translation>
    </message>
    <message>
        <source>Minimised, when your desktop starts.</source>
        <translation>Minimizado, cuando se inicia tu escritorio.</translation>
    </message>
    <message>
        <source>autostart session boot</source>
        <translation>autoinicio arranque sesión inicio automático</translation>
    </message>
    <message>
        <source>Show the track in the desktop&apos;s media controls</source>
        <translation>Mostrar el tema en los controles multimedia del escritorio</translation>
    </message>
    <message>
        <source>What the DJ room in front plays, else the only one that plays. Nothing can be steered from there.</source>
        <translation>Lo que suena en la sala de DJ que está delante o, si no, en la única en la que suena algo. Desde allí no se puede controlar nada.</translation>
    </message>
    <message>
        <source>mpris playerctl media keys now playing</source>
        <translation>mpris playerctl teclas multimedia sonando ahora</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Subrayar las palabras mal escritas</translation>
    </message>
    <message>
        <source>With the hunspell dictionaries of this computer; names of people in the room are right.</source>
        <translation>Con los diccionarios de hunspell de este ordenador; los nombres de las personas de la sala se dan por buenos.</translation>
    </message>
    <message>
        <source>spell check dictionary hunspell</source>
        <translation>ortografía revisar corrector diccionario hunspell</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>A word is right if one of them has it. Without a choice: those of your desktop.</source>
        <translation>Una palabra es correcta si está en uno de ellos. Sin elección: los de tu escritorio.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>spell check dictionary</source>
        <translation>ortografía revisar corrector diccionario</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsDesk</name>
    <message>
        <source>The settings of this computer cannot be written; nothing was changed.</source>
        <translation>No se puede escribir la configuración de este ordenador; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Unknown to this version, and left out: %1</source>
        <translation>Desconocido para esta versión y omitido: %1</translation>
    </message>
    <message>
        <source>Export all settings</source>
        <translation>Exportar toda la configuración</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configuración (*.json)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportada.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>El archivo no se ha escrito.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Reset everything?</source>
        <translation>¿Restablecer todo?</translation>
    </message>
    <message>
        <source>All settings, rules and choices of single rooms become as they were at first. Accounts, open rooms, notes about people and history stay.</source>
        <translation>Toda la configuración, las reglas y las opciones de cada sala quedan como al principio. Las cuentas, las salas abiertas, las notas sobre personas y el historial se conservan.</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Everything is as it was at first.</source>
        <translation>Todo está como al principio.</translation>
    </message>
    <message>
        <source>Cancel takes it back.</source>
        <translation>Cancelar lo deshace.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsPage</name>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>Everything on this page is as it was at first.</source>
        <translation>Todo en esta página está como al principio.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsPages</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Without it, the same menus stand behind the button at the top of the sidebar.</source>
        <translation>Sin ella, los mismos menús están tras el botón de la parte superior de la barra lateral.</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>Salas de DJ</translation>
    </message>
    <message>
        <source>Automatic woot: earliest</source>
        <translation>Woot automático: como pronto</translation>
    </message>
    <message>
        <source>After a track has begun. Rooms that forbid it never get one.</source>
        <translation>Después de empezar un tema. Las salas que lo prohíben nunca reciben uno.</translation>
    </message>
    <message>
        <source>autowoot delay</source>
        <translation>autowoot retraso demora</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Automatic woot: latest</source>
        <translation>Woot automático: como tarde</translation>
    </message>
    <message>
        <source>Warn about long tracks</source>
        <translation>Advertir de los temas largos</translation>
    </message>
    <message>
        <source>Before your turn, where the room itself names no limit.</source>
        <translation>Antes de tu turno, donde la propia sala no ponga un límite.</translation>
    </message>
    <message>
        <source>booth playlist length minutes</source>
        <translation>cabina playlist duración minutos</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Directos</translation>
    </message>
    <message>
        <source>A delayed chat shows my own lines at once</source>
        <translation>Un chat con retraso muestra mis propios mensajes al momento</translation>
    </message>
    <message>
        <source>delay video sync</source>
        <translation>retraso vídeo sincronizar</translation>
    </message>
    <message>
        <source>A delayed chat shows mentions of me at once</source>
        <translation>Un chat con retraso muestra al momento las menciones a mí</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Toda la configuración</translation>
    </message>
    <message>
        <source>Take them to another computer</source>
        <translation>Llevarla a otro ordenador</translation>
    </message>
    <message>
        <source>One file, without accounts, passwords, sessions, history and drafts.</source>
        <translation>Un solo archivo, sin cuentas, contraseñas, sesiones, historial ni borradores.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>backup save file json</source>
        <translation>copia de seguridad guardar archivo json</translation>
    </message>
    <message>
        <source>Bring them from another computer</source>
        <translation>Traerla de otro ordenador</translation>
    </message>
    <message>
        <source>The file is checked first; one with mistakes changes nothing.</source>
        <translation>El archivo se comprueba primero; uno con errores no cambia nada.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>backup load restore file json</source>
        <translation>copia de seguridad cargar restaurar archivo json</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>All settings as at first. Accounts, rooms and history stay.</source>
        <translation>Toda la configuración como al principio. Las cuentas, las salas y el historial se conservan.</translation>
    </message>
    <message>
        <source>Reset everything…</source>
        <translation>Restablecer todo…</translation>
    </message>
    <message>
        <source>defaults factory</source>
        <translation>valores predeterminados de fábrica</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Services, signing in, rooms and notifications, one after the other.</source>
        <translation>Servicios, inicio de sesión, salas y notificaciones, uno tras otro.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>wizard assistant welcome</source>
        <translation>asistente bienvenida</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Desktop follows its light or dark setting.</source>
        <translation>«Como el escritorio» sigue su ajuste claro u oscuro.</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>colores aspecto tema noche</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Also while the desktop has its animations on.</source>
        <translation>También aunque el escritorio tenga activadas las animaciones.</translation>
    </message>
    <message>
        <source>animation accessibility</source>
        <translation>animación accesibilidad</translation>
    </message>
    <message>
        <source>Height of emotes</source>
        <translation>Altura de los emotes</translation>
    </message>
    <message>
        <source>size pictures</source>
        <translation>tamaño imágenes</translation>
    </message>
    <message>
        <source> px</source>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>Animated emotes move</source>
        <translation>Los emotes animados se mueven</translation>
    </message>
    <message>
        <source>gif animation</source>
        <translation>gif animación</translation>
    </message>
    <message>
        <source>While I look at the window</source>
        <translation>Mientras miro la ventana</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Under the pointer only</source>
        <translation>Solo bajo el puntero</translation>
    </message>
    <message>
        <source>Show :smile: as an emoji</source>
        <translation>Mostrar :smile: como emoji</translation>
    </message>
    <message>
        <source>In DJ rooms, where the service sends the code.</source>
        <translation>En las salas de DJ, donde el servicio envía el código.</translation>
    </message>
    <message>
        <source>shortcode emoticon</source>
        <translation>código emoticono</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>chat lines messages</source>
        <translation>chat líneas mensajes</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>spacing rows</source>
        <translation>espaciado filas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Cozy</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of all rooms that have none of their own.</source>
        <translation>De todas las salas que no tienen uno propio.</translation>
    </message>
    <message>
        <source>zoom font</source>
        <translation>zoom fuente</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Name colours</source>
        <translation>Colores de los nombres</translation>
    </message>
    <message>
        <source>Each is readable on every row.</source>
        <translation>Todos se leen bien en cada línea.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Por rol</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Fold repeated lines</source>
        <translation>Plegar mensajes repetidos</translation>
    </message>
    <message>
        <source>What was said shortly before stands under it as a number.</source>
        <translation>Lo que se dijo poco antes figura debajo como número.</translation>
    </message>
    <message>
        <source>spam duplicates</source>
        <translation>spam duplicados repetidos</translation>
    </message>
    <message>
        <source>Tell what moderators do to others</source>
        <translation>Contar lo que los moderadores hacen a otros</translation>
    </message>
    <message>
        <source>In DJ rooms. Moderators are always told.</source>
        <translation>En las salas de DJ. A los moderadores siempre se les cuenta.</translation>
    </message>
    <message>
        <source>ban mute kick</source>
        <translation>vetar silenciar expulsar</translation>
    </message>
    <message>
        <source>Pause while the pointer rests on the feed</source>
        <translation>Pausar mientras el puntero esté sobre la conversación</translation>
    </message>
    <message>
        <source>Lines kept in view of each room</source>
        <translation>Mensajes a la vista en cada sala</translation>
    </message>
    <message>
        <source>Older ones stay in history.</source>
        <translation>Los anteriores se quedan en el historial.</translation>
    </message>
    <message>
        <source>memory scrollback rows</source>
        <translation>memoria mensajes anteriores filas</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lector de pantalla</translation>
    </message>
    <message>
        <source>Read new lines out</source>
        <translation>Leer los mensajes nuevos en voz alta</translation>
    </message>
    <message>
        <source>accessibility speech spoken announce</source>
        <translation>accesibilidad voz leer anunciar</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>Los que me mencionan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Lines that look a certain way</source>
        <translation>Mensajes que tienen cierto aspecto</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Highlight, hide, fold, replace, or be told of lines.</source>
        <translation>Resaltar, ocultar, plegar o reemplazar mensajes, o recibir avisos de ellos.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>keywords filter highlight hide words</source>
        <translation>palabras clave filtro resaltar ocultar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Show notifications on the desktop</source>
        <translation>Mostrar notificaciones en el escritorio</translation>
    </message>
    <message>
        <source>alerts popups</source>
        <translation>avisos alertas ventanas emergentes</translation>
    </message>
    <message>
        <source>Tell me when my turn comes near, from place</source>
        <translation>Avisarme cuando se acerque mi turno, desde el puesto</translation>
    </message>
    <message>
        <source>wait list booth next</source>
        <translation>lista de espera cabina siguiente</translation>
    </message>
    <message>
        <source>A creator whom I follow goes live</source>
        <translation>Un creador al que sigo empieza un directo</translation>
    </message>
    <message>
        <source>stream floatplane</source>
        <translation>directo stream floatplane</translation>
    </message>
    <message>
        <source>A creator whom I follow posts</source>
        <translation>Un creador al que sigo publica algo</translation>
    </message>
    <message>
        <source>video floatplane</source>
        <translation>vídeo floatplane</translation>
    </message>
    <message>
        <source>What is told, how and when</source>
        <translation>De qué se avisa, cómo y cuándo</translation>
    </message>
    <message>
        <source>Kinds, rooms of their own, quiet hours, sounds, tray and launcher, with a test.</source>
        <translation>Tipos, salas con ajustes propios, horas de silencio, sonidos, bandeja y lanzador, con una prueba.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notificaciones…</translation>
    </message>
    <message>
        <source>do not disturb sound volume tray badge mute mention keyword poll test quiet hours</source>
        <translation>no molestar sonido volumen bandeja insignia silenciar mención palabra clave encuesta prueba horas de silencio</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>In safe mode nothing is recorded or read.</source>
        <translation>En el modo seguro no se graba ni se lee nada.</translation>
    </message>
    <message>
        <source>What history keeps</source>
        <translation>Lo que guarda el historial</translation>
    </message>
    <message>
        <source>For how long, how much, which rooms, and what is to be forgotten.</source>
        <translation>Cuánto tiempo, cuánto, qué salas y qué hay que olvidar.</translation>
    </message>
    <message>
        <source>What history keeps…</source>
        <translation>Lo que guarda el historial…</translation>
    </message>
    <message>
        <source>retention days size forget delete disk</source>
        <translation>conservar días tamaño olvidar eliminar disco</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>All that was seen in all rooms, with export.</source>
        <translation>Todo lo que se vio en todas las salas, con exportación.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>find export</source>
        <translation>buscar encontrar exportar</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 es distinta</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms differ</source>
        <translation>
            <numerusform>%n sala es distinta</numerusform>
            <numerusform>%n salas son distintas</numerusform>
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
        <translation>Salas</translation>
    </message>
    <message>
        <source>own override single room</source>
        <translation>propio excepción sala individual</translation>
    </message>
    <message>
        <source>What one room does otherwise than all others. The rest goes on following the choices for all.</source>
        <translation>Lo que una sala hace de otro modo que las demás. El resto sigue las opciones para todas.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>What is told of this room</source>
        <translation>De qué se avisa en esta sala</translation>
    </message>
    <message>
        <source>Kinds of notifications, sounds, muting.</source>
        <translation>Tipos de notificaciones, sonidos, silencio.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notificaciones…</translation>
    </message>
    <message>
        <source>alerts mute</source>
        <translation>avisos silenciar</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Delay of the chat</source>
        <translation>Retraso del chat</translation>
    </message>
    <message>
        <source>So that it does not run ahead of the video.</source>
        <translation>Para que no se adelante al vídeo.</translation>
    </message>
    <message>
        <source>livestream sync</source>
        <translation>directo sincronizar retraso</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Aún ninguna sala</translation>
    </message>
    <message>
        <source>As for all rooms</source>
        <translation>Como en todas las salas</translation>
    </message>
    <message>
        <source>Its own; all others: on</source>
        <translation>Propio; todas las demás: sí</translation>
    </message>
    <message>
        <source>Its own; all others: off</source>
        <translation>Propio; todas las demás: no</translation>
    </message>
    <message>
        <source>Its own; all others: %1</source>
        <translation>Propio; todas las demás: %1</translation>
    </message>
    <message>
        <source>Join a room first.</source>
        <translation>Entra primero en una sala.</translation>
    </message>
    <message>
        <source>Livestreams alone have one.</source>
        <translation>Solo los directos lo tienen.</translation>
    </message>
    <message>
        <source>DJ rooms alone have this.</source>
        <translation>Solo las salas de DJ tienen esto.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsRow</name>
    <message>
        <source>As it was at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings status</source>
        <translation>Estado de la configuración</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>Los cambios se aplican al momento. Cancelar los deshace.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>No setting has these words: %1</source>
        <translation>Ningún ajuste tiene estas palabras: %1</translation>
    </message>
</context>
<context>
    <name>partyline::ShortcutSheet</name>
    <message numerus="yes">
        <source>%n keys are on the clipboard as text.</source>
        <translation>
            <numerusform>%n atajo está en el portapapeles como texto.</numerusform>
            <numerusform>%n atajos están en el portapapeles como texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>Find an action, a key or a place</source>
        <translation>Busca una acción, un atajo o un lugar</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Save the keys as text</source>
        <translation>Guardar los atajos como texto</translation>
    </message>
    <message>
        <source>Partyline keys</source>
        <translation>Atajos de Partyline</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The keys were not saved.</source>
        <translation>Los atajos no se han guardado.</translation>
    </message>
</context>
<context>
    <name>partyline::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>One room is waiting. What you had typed is kept.</source>
        <translation>Hay una sala esperando. Se conserva lo que habías escrito.</translation>
    </message>
    <message>
        <source>%1 rooms are waiting. What you had typed is kept.</source>
        <translation>Hay %1 salas esperando. Se conserva lo que habías escrito.</translation>
    </message>
    <message>
        <source>The chat wants a session cookie.</source>
        <translation>El chat pide una cookie de sesión.</translation>
    </message>
    <message>
        <source>You stay signed in; the cookie is used beside it.</source>
        <translation>Tu sesión sigue iniciada; la cookie se usa además.</translation>
    </message>
    <message>
        <source>Your %1 session has ended.</source>
        <translation>Tu sesión de %1 ha terminado.</translation>
    </message>
    <message>
        <source>The server wants a second factor.</source>
        <translation>El servidor pide un segundo factor.</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>Preguntando a %1.</translation>
    </message>
    <message>
        <source>Waiting for the answer of %1, %2 s.</source>
        <translation>Esperando la respuesta de %1, %2&#xa0;s.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>The code before ran out. </source>
        <translation>El código anterior ha caducado. </translation>
    </message>
    <message>
        <source>Waiting for you to allow it</source>
        <translation>Esperando a que lo autorices</translation>
    </message>
    <message>
        <source>The code is good for %1.</source>
        <translation>El código vale durante %1.</translation>
    </message>
    <message>
        <source>Any compatible server: type its address. Without encryption only on this computer.</source>
        <translation>Cualquier servidor compatible: escribe su dirección. Sin cifrado, solo en este ordenador.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>This account was signed in without a device code.</source>
        <translation>Esta cuenta inició sesión sin código de dispositivo.</translation>
    </message>
    <message>
        <source>Type the client id first. The service gives one to whoever asks for it.</source>
        <translation>Escribe primero el ID de cliente. El servicio da uno a quien lo pide.</translation>
    </message>
    <message>
        <source>Type the address of the sign-in provider first.</source>
        <translation>Escribe primero la dirección del proveedor de inicio de sesión.</translation>
    </message>
    <message>
        <source>The server allows the next try in %1.</source>
        <translation>El servidor permite el siguiente intento dentro de %1.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Escribe primero el código.</translation>
    </message>
    <message>
        <source>Wait for the answer, or cancel.</source>
        <translation>Espera la respuesta o cancela.</translation>
    </message>
    <message>
        <source>Type your e-mail or user name first.</source>
        <translation>Escribe primero tu correo electrónico o nombre de usuario.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Escribe primero tu contraseña.</translation>
    </message>
    <message>
        <source>Paste the session cookie first.</source>
        <translation>Pega primero la cookie de sesión.</translation>
    </message>
    <message>
        <source>Found a session in it.</source>
        <translation>Contiene una sesión.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in (%1)</source>
        <translation>Iniciar sesión (%1)</translation>
    </message>
    <message>
        <source>Read offline</source>
        <translation>Leer sin conexión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Six digits from your authenticator, or a backup code. The password was right.</source>
        <translation>Seis dígitos de tu aplicación de autenticación, o un código de respaldo. La contraseña era correcta.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Se ha vaciado el portapapeles.</translation>
    </message>
    <message>
        <source>The cookie is as good as a password: it goes to %1 only.</source>
        <translation>La cookie vale tanto como una contraseña: solo se envía a %1.</translation>
    </message>
    <message>
        <source>Your password is sent to %1 only.</source>
        <translation>Tu contraseña solo se envía a %1.</translation>
    </message>
    <message>
        <source>If you stay signed in, the session is kept in the desktop keyring.</source>
        <translation>Si mantienes la sesión iniciada, se guarda en el depósito de claves del escritorio.</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Cookie de sesión</translation>
    </message>
    <message>
        <source>1. Sign in to %1 with your browser.
2. Press F12, and open Storage (Firefox) or Application (Chrome), then Cookies.
3. Copy the value of sails.sid and paste it here. A whole Cookie header or a line of a cookie file is fine too.</source>
        <translation>1. Inicia sesión en %1 con tu navegador.
2. Pulsa F12 y abre Almacenamiento (Firefox) o Aplicación (Chrome), y luego Cookies.
3. Copia el valor de sails.sid y pégalo aquí. También vale una cabecera Cookie entera o una línea de un archivo de cookies.</translation>
    </message>
</context>
<context>
    <name>partyline::SleepWatch</name>
    <message>
        <source>Saves drafts and what was said</source>
        <translation>Guarda los borradores y lo que se dijo</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechDesk</name>
    <message>
        <source>%1 mentions you in %2.</source>
        <translation>%1 le menciona en %2.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>This is how Partyline speaks.</source>
        <translation>Así habla Partyline.</translation>
    </message>
    <message numerus="yes">
        <source>%n more mentions.</source>
        <translation>
            <numerusform>%n mención más.</numerusform>
            <numerusform>%n menciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>a link to %1</source>
        <translation>un enlace a %1</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechEngine</name>
    <message>
        <source>No speech is installed. Debian and Ubuntu have it in qt6-speech-speechd-plugin.</source>
        <translation>No hay ninguna voz instalada. Debian y Ubuntu la tienen en qt6-speech-speechd-plugin.</translation>
    </message>
    <message>
        <source>This Partyline was built without speech.</source>
        <translation>Este Partyline se compiló sin voz.</translation>
    </message>
    <message>
        <source>The desktop&apos;s speech service does not answer. Debian and Ubuntu have it in speech-dispatcher; &quot;spd-say hello&quot; tries it.</source>
        <translation>El servicio de voz del escritorio no responde. Debian y Ubuntu lo tienen en speech-dispatcher; «spd-say hello» lo prueba.</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechPage</name>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>voice read aloud accessibility</source>
        <translation>voz leer en voz alta accesibilidad</translation>
    </message>
    <message>
        <source>For whoever uses no screen reader and wants to hear who calls. It is silent in quiet hours, while you are not to be disturbed, and for rooms that are muted. Escape stops it.</source>
        <translation>Para quien no usa un lector de pantalla y quiere oír quién le llama. Calla en las horas de silencio, mientras no quiera que le molesten y en las salas silenciadas. Esc la detiene.</translation>
    </message>
    <message>
        <source>Speak mentions aloud</source>
        <translation>Leer las menciones en voz alta</translation>
    </message>
    <message>
        <source>text to speech tts</source>
        <translation>texto a voz tts</translation>
    </message>
    <message>
        <source>Of which rooms</source>
        <translation>De qué salas</translation>
    </message>
    <message>
        <source>Those that I do not look at</source>
        <translation>Las que no estoy mirando</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Below 0 slower, above it faster.</source>
        <translation>Por debajo de 0, más lenta; por encima, más rápida.</translation>
    </message>
    <message>
        <source>speed slow fast</source>
        <translation>velocidad lenta rápida</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>Una frase</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>With the voice and the rate above.</source>
        <translation>Con la voz y la velocidad de arriba.</translation>
    </message>
</context>
<context>
    <name>partyline::SpellCheck</name>
    <message>
        <source>&quot;%1&quot; is known until you quit only: %2.</source>
        <translation>«%1» solo se conoce hasta que salgas: %2.</translation>
    </message>
</context>
<context>
    <name>partyline::StreamActions</name>
    <message>
        <source>The site has not told the address of this stream yet.</source>
        <translation>El sitio aún no ha dado la dirección de este directo.</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again.</source>
        <translation>%1 no está instalado. Instálalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Asking the site where the stream plays, for %1.</source>
        <translation>Preguntando al sitio dónde está el directo, para %1.</translation>
    </message>
    <message>
        <source>The stream cannot be played: %1</source>
        <translation>No se puede reproducir el directo: %1</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>Se ha iniciado %1.</translation>
    </message>
</context>
<context>
    <name>partyline::StreamColumn</name>
    <message>
        <source>No poll has ended since you came in.</source>
        <translation>Ninguna encuesta ha terminado desde que entraste.</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copiar el resultado</translation>
    </message>
    <message>
        <source>Delay %1 s</source>
        <translation>Retraso: %1&#xa0;s</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>Sin retraso</translation>
    </message>
</context>
<context>
    <name>partyline::StreamDelay</name>
    <message>
        <source>Chat delay…</source>
        <translation>Retraso del chat…</translation>
    </message>
    <message>
        <source>Peek at waiting lines</source>
        <translation>Vistazo a los mensajes en espera</translation>
    </message>
</context>
<context>
    <name>partyline::StreamFinder</name>
    <message>
        <source>Livestreams found</source>
        <translation>Directos encontrados</translation>
    </message>
    <message>
        <source>Livestream list status</source>
        <translation>Estado de la lista de directos</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Loads the list anew and asks whether the marked stream is live (F5). The site wants to be asked at most once a minute for a stream.</source>
        <translation>Vuelve a cargar la lista y pregunta si el directo marcado está en emisión (F5). El sitio quiere que se le pregunte como mucho una vez por minuto por cada directo.</translation>
    </message>
    <message>
        <source>Search creators, or a stream&apos;s address or id</source>
        <translation>Busca creadores, o escribe la dirección o el identificador de un directo</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>Tus suscripciones</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>En directo ahora</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Preguntando a %1</translation>
    </message>
    <message>
        <source>This account subscribes to nobody. Type a creator&apos;s name to look for a stream.</source>
        <translation>Esta cuenta no tiene suscripciones. Escribe el nombre de un creador para buscar un directo.</translation>
    </message>
    <message>
        <source>No creator is found for &quot;%1&quot;.</source>
        <translation>No se encuentra ningún creador para «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n more subscriptions are found by name.</source>
        <translation>
            <numerusform>%n suscripción más se encuentra por el nombre.</numerusform>
            <numerusform>%n suscripciones más se encuentran por el nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: type more of the name.</source>
        <translation>Hay más: escribe más letras del nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The site wants to be left alone for %n seconds.</source>
        <translation>
            <numerusform>El sitio quiere que lo dejen tranquilo %n segundo.</numerusform>
            <numerusform>El sitio quiere que lo dejen tranquilo %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::StreamListDelegate</name>
    <message>
        <source>asking</source>
        <translation>preguntando</translation>
    </message>
    <message>
        <source>not on air</source>
        <translation>no está en emisión</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin consultar</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>estás aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n publicación nueva</numerusform>
            <numerusform>%n publicaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no livestream</source>
        <translation>No tiene directo</translation>
    </message>
</context>
<context>
    <name>partyline::StreamListModel</name>
    <message>
        <source>has no livestream</source>
        <translation>no tiene directo</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>estás aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n publicación nueva</numerusform>
            <numerusform>%n publicaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Join &quot;%1&quot;</source>
        <translation>Entrar en «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n fila</numerusform>
            <numerusform>%1, %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Canales: %1</translation>
    </message>
</context>
<context>
    <name>partyline::StreamModeration</name>
    <message>
        <source>Only moderators of this stream can do that.</source>
        <translation>Solo los moderadores de este directo pueden hacer eso.</translation>
    </message>
    <message>
        <source>“%1” is no name of this site.</source>
        <translation>«%1» no es un nombre de este sitio.</translation>
    </message>
    <message>
        <source>%1 is one of the crew. That works only on viewers.</source>
        <translation>%1 es del equipo. Eso solo funciona con espectadores.</translation>
    </message>
    <message>
        <source>That line is deleted already.</source>
        <translation>Ese mensaje ya está eliminado.</translation>
    </message>
    <message>
        <source>There is no line of %1 to delete.</source>
        <translation>No hay ningún mensaje de %1 que eliminar.</translation>
    </message>
    <message>
        <source>From and to are times in milliseconds since 1970, the earlier one first.</source>
        <translation>Desde y hasta son horas en milisegundos desde 1970, primero la más antigua.</translation>
    </message>
    <message>
        <source>Minutes are the numbers 1 to %1.</source>
        <translation>Los minutos son los números del 1 al %1.</translation>
    </message>
    <message>
        <source>%1 will not be able to chat for five minutes.</source>
        <translation>%1 no podrá escribir durante cinco minutos.</translation>
    </message>
    <message>
        <source>%1 will be banned from this chat.</source>
        <translation>%1 tendrá un veto en este chat.</translation>
    </message>
    <message>
        <source>%1’s lines will be hidden from everybody else.</source>
        <translation>Los mensajes de %1 quedarán ocultos para todos los demás.</translation>
    </message>
    <message>
        <source>The line %1 will be deleted.</source>
        <translation>Se eliminará el mensaje %1.</translation>
    </message>
    <message>
        <source>This line of %1 will be deleted: “%2”</source>
        <translation>Se eliminará este mensaje de %1: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>What %1 said within %n minute(s) will be deleted.</source>
        <translation>
            <numerusform>Se eliminará lo que %1 dijo durante %n minuto.</numerusform>
            <numerusform>Se eliminará lo que %1 dijo durante %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send /%1</source>
        <translation>Enviar /%1</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;nombre&gt;</translation>
    </message>
    <message>
        <source>silences somebody for five minutes (moderators)</source>
        <translation>silencia a alguien durante cinco minutos (moderadores)</translation>
    </message>
    <message>
        <source>bans somebody from this chat (moderators)</source>
        <translation>veta a alguien en este chat (moderadores)</translation>
    </message>
    <message>
        <source>hides somebody’s lines from others (moderators)</source>
        <translation>oculta a los demás los mensajes de alguien (moderadores)</translation>
    </message>
    <message>
        <source>&lt;name or id of the line&gt;</source>
        <translation>&lt;nombre o id del mensaje&gt;</translation>
    </message>
    <message>
        <source>deletes somebody’s last line (moderators)</source>
        <translation>elimina el último mensaje de alguien (moderadores)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [minutes]</source>
        <translation>&lt;nombre&gt; [minutos]</translation>
    </message>
    <message>
        <source>deletes what somebody said in the last five, or so many, minutes (moderators)</source>
        <translation>elimina lo que alguien dijo en los últimos cinco minutos, o en los que se indiquen (moderadores)</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderar</translation>
    </message>
    <message>
        <source>The server gave this line no id.</source>
        <translation>El servidor no ha dado ningún identificador a este mensaje.</translation>
    </message>
    <message>
        <source>Delete this line…</source>
        <translation>Eliminar este mensaje…</translation>
    </message>
    <message>
        <source>Delete their last five minutes…</source>
        <translation>Eliminar sus últimos cinco minutos…</translation>
    </message>
    <message>
        <source>Time out for five minutes…</source>
        <translation>Silenciar cinco minutos…</translation>
    </message>
    <message>
        <source>Ban from this chat…</source>
        <translation>Vetar en este chat…</translation>
    </message>
</context>
<context>
    <name>partyline::StreamNoticesDialog</name>
    <message>
        <source>Notifications of %1</source>
        <translation>Notificaciones de %1</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>Estado de las notificaciones</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a creator goes live</source>
        <translation>Avisarme en el escritorio cuando un creador empiece un directo</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a creator posts</source>
        <translation>Avisarme en el escritorio cuando un creador publique algo</translation>
    </message>
</context>
<context>
    <name>partyline::StreamRoomPage</name>
    <message>
        <source>About this stream</source>
        <translation>Acerca de este directo</translation>
    </message>
    <message>
        <source>Open the stream in the browser</source>
        <translation>Abrir el directo en el navegador</translation>
    </message>
    <message>
        <source>Play the stream in mpv</source>
        <translation>Reproducir el directo en mpv</translation>
    </message>
    <message>
        <source>Play the stream in streamlink</source>
        <translation>Reproducir el directo en streamlink</translation>
    </message>
    <message>
        <source>Copy the stream&apos;s link</source>
        <translation>Copiar el enlace del directo</translation>
    </message>
    <message>
        <source>Polls and notifications are not connected.</source>
        <translation>Las encuestas y notificaciones no están conectadas.</translation>
    </message>
</context>
<context>
    <name>partyline::Style</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>partyline::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>For somebody who helps you. This is all that is saved: no names, no passwords, nothing that was said. Read it before you send it to anybody; Partyline sends nothing.</source>
        <translation>Para quien te ayude. Esto es todo lo que se guarda: ni nombres, ni contraseñas, ni nada de lo que se dijo. Léelo antes de enviarlo a nadie; Partyline no envía nada.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>No se ha guardado.</translation>
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
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>partyline::SwitchDesk</name>
    <message>
        <source>on air</source>
        <translation>en emisión</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>not open, you were there before</source>
        <translation>no abierta, ya estuviste allí</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>partyline::ThemeFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation>El archivo no contiene ningún objeto JSON.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>there is no such colour</source>
        <translation>no existe ese color</translation>
    </message>
    <message>
        <source>that is no colour; write it as #rrggbb</source>
        <translation>eso no es un color; escríbelo como #rrggbb</translation>
    </message>
    <message>
        <source>that is no number from 0 to %1</source>
        <translation>eso no es un número de 0 a %1</translation>
    </message>
    <message>
        <source>nothing has that name</source>
        <translation>nada se llama así</translation>
    </message>
    <message numerus="yes">
        <source>a theme needs a name of at most %n letters</source>
        <translation>
            <numerusform>una apariencia necesita un nombre de %n letra como máximo</numerusform>
            <numerusform>una apariencia necesita un nombre de %n letras como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>it has to be light, dark or highContrast</source>
        <translation>tiene que ser light, dark o highContrast</translation>
    </message>
    <message>
        <source>that is no object</source>
        <translation>eso no es un objeto</translation>
    </message>
    <message>
        <source>on %1 it has a contrast of %2:1 and needs %3:1, and no lightness helps</source>
        <translation>sobre %1 tiene un contraste de %2:1 y necesita %3:1, y ninguna luminosidad ayuda</translation>
    </message>
    <message>
        <source>people’s names</source>
        <translation>nombres de personas</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>El archivo ocupa más de %1.</translation>
    </message>
    <message>
        <source>%1 on %2 had a contrast of only %3:1: %4 became %5</source>
        <translation>%1 sobre %2 solo tenía un contraste de %3:1: %4 ha pasado a %5</translation>
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
        <translation>Mensajes a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Nobody said anything in this time.</source>
        <translation>Nadie dijo nada en este periodo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in %1</source>
        <translation>Máximo: %1</translation>
    </message>
</context>
<context>
    <name>partyline::TrackActions</name>
    <message>
        <source>The room tells only SoundCloud&apos;s number of this track, not its address.</source>
        <translation>La sala solo da el número de SoundCloud de este tema, no su dirección.</translation>
    </message>
    <message>
        <source>The room does not tell where this track comes from.</source>
        <translation>La sala no dice de dónde viene este tema.</translation>
    </message>
    <message>
        <source>Look for it on SoundCloud</source>
        <translation>Buscarlo en SoundCloud</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Play in mpv from where the room is</source>
        <translation>Reproducir en mpv desde donde va la sala</translation>
    </message>
    <message>
        <source>Play in mpv</source>
        <translation>Reproducir en mpv</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copiar título</translation>
    </message>
</context>
<context>
    <name>partyline::TrackDraftModel</name>
    <message>
        <source>not one track: left out</source>
        <translation>no es un solo tema: se omite</translation>
    </message>
    <message>
        <source>neither YouTube nor SoundCloud: left out</source>
        <translation>ni YouTube ni SoundCloud: se omite</translation>
    </message>
    <message>
        <source>its number is missing: look it up</source>
        <translation>falta su número: consúltalo</translation>
    </message>
    <message>
        <source>title is missing</source>
        <translation>falta el título</translation>
    </message>
    <message>
        <source>length is missing</source>
        <translation>falta la duración</translation>
    </message>
    <message>
        <source>in this playlist already</source>
        <translation>ya está en esta playlist</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>ready, known from %1</source>
        <translation>listo, conocido por %1</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>partyline::TrackEditDialog</name>
    <message>
        <source>Change track</source>
        <translation>Cambiar tema</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>partyline::TrackView</name>
    <message>
        <source>Nobody is playing</source>
        <translation>Nadie en la cabina</translation>
    </message>
    <message>
        <source>%1 by %2, played by you</source>
        <translation>%1 de %2, puesto por ti</translation>
    </message>
    <message>
        <source>%1 by %2, played by %3</source>
        <translation>%1 de %2, puesto por %3</translation>
    </message>
    <message>
        <source>The booth is free.</source>
        <translation>La cabina está libre.</translation>
    </message>
    <message>
        <source>%1, lasts %2</source>
        <translation>%1, dura %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>Estás en la cabina</translation>
    </message>
</context>
<context>
    <name>partyline::TrayDesk</name>
    <message>
        <source>Live now</source>
        <translation>En directo ahora</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notificaciones…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>Este escritorio no muestra iconos en la bandeja.</translation>
    </message>
    <message>
        <source>Closing the window ends Partyline, and it starts with its window. Some desktops need an extension for tray icons.</source>
        <translation>Cerrar la ventana termina Partyline, y se inicia con su ventana. Algunos escritorios necesitan una extensión para los iconos de la bandeja.</translation>
    </message>
    <message>
        <source>Partyline goes on in the tray</source>
        <translation>Partyline sigue en la bandeja</translation>
    </message>
    <message>
        <source>Its rooms stay open. The icon in the tray brings the window back; its menu ends the program.</source>
        <translation>Sus salas siguen abiertas. El icono de la bandeja trae de vuelta la ventana; su menú cierra el programa.</translation>
    </message>
    <message>
        <source>Hide Partyline</source>
        <translation>Ocultar Partyline</translation>
    </message>
    <message>
        <source>Show Partyline</source>
        <translation>Mostrar Partyline</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is live</source>
        <translation>Nadie está en directo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Hasta que lo desactive</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent until the window is back</source>
        <translation>Sin sonido hasta que vuelva la ventana</translation>
    </message>
    <message>
        <source>Do not disturb, %1</source>
        <translation>No molestar, %1</translation>
    </message>
</context>
<context>
    <name>partyline::UpdateDesk</name>
    <message>
        <source>Partyline %1 is there; this is %2.</source>
        <translation>Ya está aquí Partyline %1; este es %2.</translation>
    </message>
    <message>
        <source>This is the newest version (%1).</source>
        <translation>Esta es la versión más reciente (%1).</translation>
    </message>
    <message>
        <source>Enter the address of a release feed first.</source>
        <translation>Escribe primero la dirección de una lista de versiones.</translation>
    </message>
</context>
<context>
    <name>partyline::UpdatesPage</name>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>newer version release</source>
        <translation>versión nueva actualizar lanzamiento</translation>
    </message>
    <message>
        <source>Packages are usually renewed by the system they came with. Where that is not so, Partyline can ask a release feed once a day and say when there is something newer. It installs nothing.</source>
        <translation>Los paquetes suele renovarlos el sistema con el que vinieron. Donde no es así, Partyline puede consultar una lista de versiones una vez al día y decir cuándo hay algo más reciente. No instala nada.</translation>
    </message>
    <message>
        <source>Ask for newer versions</source>
        <translation>Preguntar por versiones nuevas</translation>
    </message>
    <message>
        <source>The host below then learns that Partyline runs here.</source>
        <translation>El servidor de abajo sabrá entonces que aquí funciona Partyline.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <source>check update</source>
        <translation>comprobar actualizar actualización</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>La versión nueva</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Release feed</source>
        <translation>Lista de versiones</translation>
    </message>
    <message>
        <source>address url server github gitlab</source>
        <translation>dirección url servidor github gitlab</translation>
    </message>
    <message>
        <source>A JSON file with version and page, or the latest release of a project at GitHub or GitLab.</source>
        <translation>Un archivo JSON con versión y página, o la última versión de un proyecto en GitHub o GitLab.</translation>
    </message>
    <message>
        <source>Nothing newer has been found.</source>
        <translation>No se ha encontrado nada más reciente.</translation>
    </message>
</context>
<context>
    <name>partyline::UserCard</name>
    <message>
        <source>Last lines here</source>
        <translation>Últimos mensajes aquí</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Nickname, for you alone</source>
        <translation>Apodo, solo para ti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, for you alone</source>
        <translation>Nota, solo para ti</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mencionar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Their lines are hidden until %1.</source>
        <translation>Sus mensajes están ocultos hasta el %1.</translation>
    </message>
    <message>
        <source>Their lines are hidden.</source>
        <translation>Sus mensajes están ocultos.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>partyline::VoteBar</name>
    <message>
        <source>Nobody is playing.</source>
        <translation>No hay nadie en la cabina.</translation>
    </message>
    <message>
        <source>This is your own track: others vote on it.</source>
        <translation>Es tu propio tema: lo votan los demás.</translation>
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
            <numerusform>%n vez hasta ahora</numerusform>
            <numerusform>%n veces hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Enviado, aún sin confirmar</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>dado por ti</translation>
    </message>
</context>
<context>
    <name>partyline::VoteModel</name>
    <message>
        <source>%1, was meh</source>
        <translation>%1, antes Meh</translation>
    </message>
    <message>
        <source>%1, was woot</source>
        <translation>%1, antes Woot</translation>
    </message>
    <message>
        <source>%1, %2, %3 into the track</source>
        <translation>%1, %2, a los %3 del tema</translation>
    </message>
</context>
<context>
    <name>partyline::WaitEstimate</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 a %2&#xa0;min</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>pronto</translation>
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
        <translation>tú</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListModel</name>
    <message>
        <source>Place %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListPanel</name>
    <message>
        <source>%1st in line</source>
        <translation>N.º %1 en la lista</translation>
    </message>
    <message>
        <source>%1nd in line</source>
        <translation>N.º %1 en la lista</translation>
    </message>
    <message>
        <source>%1rd in line</source>
        <translation>N.º %1 en la lista</translation>
    </message>
    <message>
        <source>%1th in line</source>
        <translation>N.º %1 en la lista</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <translation>hace %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Played %1</source>
        <translation>Sonó %1</translation>
    </message>
    <message>
        <source>Played %1 by %2</source>
        <translation>Sonó %1, puesto por %2</translation>
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
        <translation>Salir de la lista tras mi turno</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>The service knows no such wish: Partyline leaves for you when the track after yours begins. It must be running and connected then.</source>
        <translation>El servicio no conoce este deseo: Partyline sale por ti cuando empieza el tema siguiente al tuyo. Para ello tiene que estar abierto y conectado.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <source>Check that it still plays</source>
        <translation>Comprobar que aún se reproduce</translation>
    </message>
    <message>
        <source>Asks YouTube about this one video. Nothing is asked without your click.</source>
        <translation>Pregunta a YouTube por este único vídeo. No se pregunta nada sin tu clic.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nadie espera.</translation>
    </message>
    <message>
        <source>Residents and staff only: you may join.</source>
        <translation>Solo DJ residentes y equipo: puedes entrar.</translation>
    </message>
    <message>
        <source>Residents and staff only</source>
        <translation>Solo DJ residentes y equipo</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>Estás en la cabina</translation>
    </message>
    <message>
        <source>You go to the end of the list afterwards.</source>
        <translation>Después vas al final de la lista.</translation>
    </message>
    <message>
        <source>You leave the booth afterwards.</source>
        <translation>Después sales de la cabina.</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Te toca después</translation>
    </message>
    <message>
        <source>your turn in %1, about %2</source>
        <translation>tu turno en %1, hacia las %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Open to everyone</source>
        <translation>Abierta a todos</translation>
    </message>
    <message>
        <source>joining now: %1</source>
        <translation>si entras ahora: %1</translation>
    </message>
    <message>
        <source>DJs return to the list after their turn</source>
        <translation>Los DJ vuelven a la lista tras su turno</translation>
    </message>
    <message>
        <source>The list is locked: if you leave, you cannot come back.</source>
        <translation>La lista está bloqueada: si sales, no podrás volver.</translation>
    </message>
    <message>
        <source>The wait list is locked</source>
        <translation>La lista de espera está bloqueada</translation>
    </message>
    <message>
        <source>The wait list is locked: only residents and staff can join.</source>
        <translation>La lista de espera está bloqueada: solo pueden entrar los DJ residentes y el equipo.</translation>
    </message>
    <message>
        <source>The wait list is full.</source>
        <translation>La lista de espera está llena.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Enviado, aún sin confirmar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>Poner ahora</translation>
    </message>
    <message>
        <source>Join wait list</source>
        <translation>Entrar en la lista de espera</translation>
    </message>
    <message>
        <source>Leave wait list</source>
        <translation>Salir de la lista de espera</translation>
    </message>
    <message>
        <source>Ends your turn and leaves the booth</source>
        <translation>Termina tu turno y sale de la cabina</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Empieza en %1</translation>
    </message>
    <message>
        <source>Starts in %1: %2</source>
        <translation>Empieza en %1: %2</translation>
    </message>
    <message>
        <source>Your next track plays right now.</source>
        <translation>Tu próximo tema está sonando ahora mismo.</translation>
    </message>
    <message>
        <source>Your next track was played lately.</source>
        <translation>Tu próximo tema sonó hace poco.</translation>
    </message>
    <message>
        <source>Your next track is long.</source>
        <translation>Tu próximo tema es largo.</translation>
    </message>
    <message>
        <source>%1 lasts %2.</source>
        <translation>%1 dura %2.</translation>
    </message>
    <message>
        <source>The room allows %1.</source>
        <translation>La sala permite %1.</translation>
    </message>
    <message>
        <source>Your own limit is %1.</source>
        <translation>Tu propio límite es %1.</translation>
    </message>
    <message>
        <source>Next from you: %1</source>
        <translation>Tu próximo tema: %1</translation>
    </message>
</context>
<context>
    <name>partyline::WebSocketLink</name>
    <message>
        <source>The session cookie is damaged. Sign in again.</source>
        <translation>La cookie de sesión está dañada. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 sent more at once than we accept.</source>
        <translation>%1 ha enviado de una vez más de lo que aceptamos.</translation>
    </message>
    <message>
        <source>%1 sent something that is not its protocol.</source>
        <translation>%1 ha enviado algo que no es de su protocolo.</translation>
    </message>
</context>
<context>
    <name>partyline::WhyOff</name>
    <message>
        <source>Choose an entry first.</source>
        <translation>Elige primero una entrada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Aquí todavía no hay nada.</translation>
    </message>
    <message>
        <source>Type something first.</source>
        <translation>Escribe algo primero.</translation>
    </message>
    <message>
        <source>An answer is awaited.</source>
        <translation>Se espera una respuesta.</translation>
    </message>
    <message>
        <source>“%1” has to be on.</source>
        <translation>«%1» tiene que estar activado.</translation>
    </message>
</context>
<context>
    <name>partyline::Words</name>
    <message>
        <source>Nothing received for %1, %2 to %3.</source>
        <translation>No se recibió nada durante %1, de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were filled in from the room&apos;s history.</source>
        <translation>
            <numerusform>Se ha completado %n mensaje con el historial de la sala.</numerusform>
            <numerusform>Se han completado %n mensajes con el historial de la sala.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>Llegada: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Salida: %1</translation>
    </message>
    <message>
        <source>%1 was skipped</source>
        <translation>%1: saltado</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1: terminado</translation>
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
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>no enviado: %1</translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>te menciona</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Suscriptor</translation>
    </message>
    <message>
        <source>Resident DJ</source>
        <translation>DJ residente</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderador</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Mánager</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>Coanfitrión</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Embajador</translation>
    </message>
    <message>
        <source>Site staff</source>
        <translation>Equipo del sitio</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
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
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>eliminado por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times, by %1</source>
        <translation>
            <numerusform>%n vez, por %1</numerusform>
            <numerusform>%n veces, por %1</numerusform>
        </translation>
    </message>
</context>
</TS>
