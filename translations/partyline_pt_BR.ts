<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AlertLook</name>
    <message>
        <source>You are mentioned</source>
        <translation>Você é mencionado</translation>
    </message>
    <message>
        <source>A rule or word matches</source>
        <translation>Uma regra ou palavra corresponde</translation>
    </message>
    <message>
        <source>A stream goes live</source>
        <translation>Uma transmissão começa</translation>
    </message>
    <message>
        <source>A poll opens</source>
        <translation>Uma enquete é aberta</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Você é o próximo</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>Você está tocando</translation>
    </message>
    <message>
        <source>Your turn comes near</source>
        <translation>Sua vez se aproxima</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>Uma nova publicação</translation>
    </message>
    <message>
        <source>The connection is lost</source>
        <translation>A conexão cai</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>You are moderated</source>
        <translation>Você é moderado</translation>
    </message>
    <message>
        <source>News of the site</source>
        <translation>Novidades do site</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automação</translation>
    </message>
    <message>
        <source>Somebody says your name</source>
        <translation>Alguém diz o seu nome</translation>
    </message>
    <message>
        <source>A rule that tells you, or one of the words to look out for</source>
        <translation>Uma regra que avisa você ou uma das palavras a observar</translation>
    </message>
    <message>
        <source>A creator whom you follow begins to stream</source>
        <translation>Um criador que você segue começa a transmitir</translation>
    </message>
    <message>
        <source>In a livestream that is open here</source>
        <translation>Em uma transmissão ao vivo que está aberta aqui</translation>
    </message>
    <message>
        <source>Your track plays after this one</source>
        <translation>Sua faixa toca depois desta</translation>
    </message>
    <message>
        <source>Your track has begun</source>
        <translation>Sua faixa começou</translation>
    </message>
    <message>
        <source>You have come up the wait list</source>
        <translation>Você avançou na fila de espera</translation>
    </message>
    <message>
        <source>A creator whom you follow posts something</source>
        <translation>Um criador que você segue publica algo</translation>
    </message>
    <message>
        <source>A room was live and cannot be reached for ten seconds</source>
        <translation>Uma sala estava conectada e não pode ser acessada há dez segundos</translation>
    </message>
    <message>
        <source>Somebody would like to be your friend</source>
        <translation>Alguém quer ser seu amigo</translation>
    </message>
    <message>
        <source>Something was done to you in a room</source>
        <translation>Algo foi feito contra você em uma sala</translation>
    </message>
    <message>
        <source>Maintenance, levels, gifts, messages to all</source>
        <translation>Manutenção, níveis, presentes, mensagens para todos</translation>
    </message>
    <message>
        <source>Something was done for you, or stopped</source>
        <translation>Algo foi feito por você, ou parou</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>até %1, %2</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Não foi possível ler a resposta do servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than we accept.</source>
        <translation>A resposta do servidor é maior do que aceitamos.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>Não é possível alterar %1: %2.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>não é possível criar a pasta dele</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep configuration, data and cache below DIR, and the entries in the keyring under its own name.</source>
        <translation>Guarda configurações, dados e cache em DIR, e as entradas no chaveiro com um nome próprio.</translation>
    </message>
    <message>
        <source>Start the practice server and sign in to both its rooms.</source>
        <translation>Inicia o servidor de treino e faz login nas duas salas dele.</translation>
    </message>
    <message>
        <source>Join a room by its name or address; may be given often.</source>
        <translation>Entra em uma sala pelo nome ou endereço; pode ser usado várias vezes.</translation>
    </message>
    <message>
        <source>Start with the window minimized.</source>
        <translation>Inicia com a janela minimizada.</translation>
    </message>
    <message>
        <source>Start without kept accounts, rooms and looks, and change none of them.</source>
        <translation>Inicia sem as contas, salas e aparências salvas, e não altera nenhuma delas.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Mostra a versão e encerra.</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>Mostra esta ajuda e encerra.</translation>
    </message>
    <message>
        <source>A desktop client for live rooms: DJ rooms and livestreams.</source>
        <translation>Um cliente de desktop para salas ao vivo: salas de DJ e transmissões ao vivo.</translation>
    </message>
    <message>
        <source>A link to a room; you are asked first.</source>
        <translation>Um link para uma sala; você é consultado antes.</translation>
    </message>
    <message>
        <source>Partyline takes no argument &quot;%1&quot;; see --help.</source>
        <translation>O Partyline não aceita o argumento “%1”; veja --help.</translation>
    </message>
    <message>
        <source>--profile wants a folder.</source>
        <translation>--profile precisa de uma pasta.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send it anyway</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
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
        <translation>Tocando agora</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Fila de espera</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Play history</source>
        <translation>Histórico de reprodução</translation>
    </message>
</context>
<context>
    <name>Dpop</name>
    <message>
        <source>The key for this sign-in could not be used. Sign in again.</source>
        <translation>Não foi possível usar a chave deste login. Faça login novamente.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No rooms yet</source>
        <translation>Nenhuma sala ainda</translation>
    </message>
    <message>
        <source>Three ways to start:</source>
        <translation>Três maneiras de começar:</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Entrar em uma sala</translation>
    </message>
    <message>
        <source>Try the practice rooms</source>
        <translation>Experimentar as salas de treino</translation>
    </message>
    <message>
        <source>Sign in to a service</source>
        <translation>Fazer login em um serviço</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>&quot;%1&quot; is not a usable address. Enter one that begins with %2://.</source>
        <translation>“%1” não é um endereço válido. Digite um que comece com %2://.</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Outside this computer Partyline only connects by %2://.</source>
        <translation>%1 não é criptografado. Fora deste computador, o Partyline só se conecta por %2://.</translation>
    </message>
</context>
<context>
    <name>FavouriteAction</name>
    <message>
        <source>Remove from favourites</source>
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Adicionar aos favoritos</translation>
    </message>
</context>
<context>
    <name>Floatplane</name>
    <message>
        <source>The service sent something Partyline cannot read.</source>
        <translation>O serviço enviou algo que o Partyline não consegue ler.</translation>
    </message>
    <message>
        <source>There is no Floatplane session in that text. Paste the value of the cookie &quot;sails.sid&quot;; it begins with s%3A.</source>
        <translation>Não há uma sessão do Floatplane nesse texto. Cole o valor do cookie &quot;sails.sid&quot;; ele começa com s%3A.</translation>
    </message>
    <message>
        <source>Floatplane did not understand this request.</source>
        <translation>O Floatplane não entendeu esta solicitação.</translation>
    </message>
    <message>
        <source>Your Floatplane session is not signed in any more. Sign in again.</source>
        <translation>Sua sessão do Floatplane não está mais ativa. Faça login novamente.</translation>
    </message>
    <message>
        <source>You have no access to this livestream, or this kind of sign-in is not accepted here.</source>
        <translation>Você não tem acesso a esta transmissão ao vivo, ou este tipo de login não é aceito aqui.</translation>
    </message>
    <message>
        <source>Floatplane does not know this livestream.</source>
        <translation>O Floatplane não conhece esta transmissão ao vivo.</translation>
    </message>
    <message>
        <source>That was too fast. Wait a moment and try again.</source>
        <translation>Rápido demais. Espere um momento e tente novamente.</translation>
    </message>
    <message>
        <source>Floatplane refused this.</source>
        <translation>O Floatplane recusou isso.</translation>
    </message>
    <message>
        <source>Floatplane has trouble answering (error %1). Try again later.</source>
        <translation>O Floatplane está com problemas para responder (erro %1). Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Este servidor não oferece isso.</translation>
    </message>
</context>
<context>
    <name>FloatplaneControls</name>
    <message>
        <source>There is no such %1.</source>
        <translation>Não existe %1.</translation>
    </message>
    <message>
        <source>A user name has 1 to 20 of A-Z, a-z, 0-9, - and _.</source>
        <translation>Um nome de usuário tem de 1 a 20 caracteres: A-Z, a-z, 0-9, - e _.</translation>
    </message>
</context>
<context>
    <name>FloatplaneDelivery</name>
    <message>
        <source>This account may not watch that stream. It may need a subscription.</source>
        <translation>Esta conta não pode assistir a essa transmissão. Talvez seja preciso uma assinatura.</translation>
    </message>
    <message>
        <source>There is nothing to play now: the stream is not on air.</source>
        <translation>Não há nada para reproduzir agora: a transmissão não está no ar.</translation>
    </message>
    <message>
        <source>The site is still preparing this stream. Try again in a while.</source>
        <translation>O site ainda está preparando esta transmissão. Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>The site says that this stream is broken.</source>
        <translation>O site diz que esta transmissão está com defeito.</translation>
    </message>
    <message>
        <source>The site does not let this stream be played now.</source>
        <translation>O site não permite reproduzir esta transmissão agora.</translation>
    </message>
    <message>
        <source>The site told an address from which nothing is played.</source>
        <translation>O site informou um endereço do qual nada é reproduzido.</translation>
    </message>
</context>
<context>
    <name>FloatplaneItems</name>
    <message>
        <source>Nobody voted.</source>
        <translation>Ninguém votou.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; led with %2 of %n vote(s).</source>
        <translation>
            <numerusform>“%1” liderava com %2 de %n voto.</numerusform>
            <numerusform>“%1” liderava com %2 de %n votos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is a tie after %n vote(s).</source>
        <translation>
            <numerusform>Empate após %n voto.</numerusform>
            <numerusform>Empate após %n votos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has won with %2 of %n vote(s).</source>
        <translation>
            <numerusform>“%1” venceu com %2 de %n voto.</numerusform>
            <numerusform>“%1” venceu com %2 de %n votos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Poll: %1 (%2)</source>
        <translation>Enquete: %1 (%2)</translation>
    </message>
    <message>
        <source>The poll ended while there was no connection: %1 Last heard: %2</source>
        <translation>A enquete terminou enquanto não havia conexão: %1 Último resultado recebido: %2</translation>
    </message>
    <message>
        <source>The poll is over: %1 %2</source>
        <translation>A enquete terminou: %1 %2</translation>
    </message>
    <message>
        <source>A poll in %1</source>
        <translation>Uma enquete em %1</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost for %n second(s). What was said meanwhile is missing.</source>
        <translation>
            <numerusform>A conexão ficou interrompida por %n segundo. O que foi dito nesse tempo está faltando.</numerusform>
            <numerusform>A conexão ficou interrompida por %n segundos. O que foi dito nesse tempo está faltando.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloatplaneStreams</name>
    <message>
        <source>This account has no access to such a livestream. Check its id, or subscribe to its creator.</source>
        <translation>Esta conta não tem acesso a essa transmissão ao vivo. Verifique o ID ou assine o criador.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(deleted)</source>
        <translation>(excluída)</translation>
    </message>
    <message>
        <source>(deleted by %1)</source>
        <translation>(excluída por %1)</translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>Não foi possível gravar a exportação: %1</translation>
    </message>
    <message>
        <source>There is no history file %1.</source>
        <translation>Não existe o arquivo de histórico %1.</translation>
    </message>
    <message>
        <source>A history file cannot be merged into itself.</source>
        <translation>Um arquivo de histórico não pode ser mesclado com ele mesmo.</translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer Partyline.</source>
        <translation>O arquivo de histórico %1 foi gravado por um Partyline mais novo.</translation>
    </message>
    <message>
        <source>%1 is no history file.</source>
        <translation>%1 não é um arquivo de histórico.</translation>
    </message>
    <message>
        <source>The history file %1 was written by an older Partyline; record into it once to bring it up to date.</source>
        <translation>O arquivo de histórico %1 foi gravado por um Partyline mais antigo; registre nele uma vez para atualizá-lo.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be read.</source>
        <translation>Não foi possível ler o arquivo de histórico %1.</translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer Partyline. Nothing is recorded until you update.</source>
        <translation>O arquivo de histórico %1 foi gravado por um Partyline mais novo. Nada será registrado até você atualizar.</translation>
    </message>
    <message>
        <source>The history file %1 is damaged.</source>
        <translation>O arquivo de histórico %1 está danificado.</translation>
    </message>
    <message>
        <source>Another program keeps the history file %1 locked. It is tried again.</source>
        <translation>Outro programa mantém o arquivo de histórico %1 bloqueado. As tentativas continuam.</translation>
    </message>
    <message>
        <source>The disk is full. What happens now is kept in memory and written once there is room.</source>
        <translation>O disco está cheio. O que acontece agora fica na memória e será gravado assim que houver espaço.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be written. Check the folder and its permissions.</source>
        <translation>Não foi possível gravar o arquivo de histórico %1. Verifique a pasta e as permissões dela.</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>kind: wants chat, chatter, emote, vote, grab, advance, join, leave, moderation, poll, notification, notice or gap.</source>
        <translation>kind: precisa de chat, chatter, emote, vote, grab, advance, join, leave, moderation, poll, notification, notice ou gap.</translation>
    </message>
    <message>
        <source>before: wants a date like 2026-11-01.</source>
        <translation>before: precisa de uma data como 2026-11-01.</translation>
    </message>
    <message>
        <source>after: wants a date like 2026-11-01.</source>
        <translation>after: precisa de uma data como 2026-11-01.</translation>
    </message>
    <message>
        <source>has: knows has:link.</source>
        <translation>has: só conhece has:link.</translation>
    </message>
</context>
<context>
    <name>JoinRoomDialog</name>
    <message>
        <source>Join room</source>
        <translation>Entrar na sala</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Entrar em uma sala</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Room address</source>
        <translation>Endereço da sala</translation>
    </message>
    <message>
        <source>Join status</source>
        <translation>Status da entrada</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Fazer login</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Join room</source>
        <translation>Entrar na sala</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (Ctrl+M shows the menu bar)</source>
        <translation>Menu (Ctrl+M mostra a barra de menus)</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menções</translation>
    </message>
    <message>
        <source>Lines that mention or answer you, in all rooms (Ctrl+Shift+A)</source>
        <translation>Mensagens que mencionam ou respondem você, em todas as salas (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
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
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Show &amp;beside</source>
        <translation>Mostrar ao &amp;lado</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Sign in...</source>
        <translation>&amp;Fazer login...</translation>
    </message>
    <message>
        <source>Try the &amp;practice rooms</source>
        <translation>Experimentar as salas de &amp;treino</translation>
    </message>
    <message>
        <source>&amp;Notifications...</source>
        <translation>&amp;Notificações...</translation>
    </message>
    <message>
        <source>What is told on the desktop, sounds, quiet hours, tray</source>
        <translation>O que é avisado na área de trabalho, sons, horas de silêncio, bandeja</translation>
    </message>
    <message>
        <source>&amp;Hide and mute all</source>
        <translation>&amp;Ocultar e silenciar tudo</translation>
    </message>
    <message>
        <source>Out of sight and silent at once; silent until the window is back</source>
        <translation>Some e fica em silêncio na hora; o silêncio dura até a janela voltar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Join room...</source>
        <translation>&amp;Entrar em uma sala...</translation>
    </message>
    <message>
        <source>&amp;Search history...</source>
        <translation>&amp;Pesquisar no histórico...</translation>
    </message>
    <message>
        <source>&amp;Mentions...</source>
        <translation>&amp;Menções...</translation>
    </message>
    <message>
        <source>Lines that mention or answer you, in all rooms</source>
        <translation>Mensagens que mencionam ou respondem você, em todas as salas</translation>
    </message>
    <message>
        <source>Ne&amp;xt mention</source>
        <translation>Pró&amp;xima menção</translation>
    </message>
    <message>
        <source>Pre&amp;vious mention</source>
        <translation>Menção an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Insight...</source>
        <translation>Estat&amp;ísticas...</translation>
    </message>
    <message>
        <source>Charts of who said what and when, from history</source>
        <translation>Gráficos de quem disse o quê e quando, a partir do histórico</translation>
    </message>
    <message>
        <source>R&amp;ules...</source>
        <translation>Re&amp;gras...</translation>
    </message>
    <message>
        <source>Mark, hide, fold or replace lines, and be told of them</source>
        <translation>Destacar, ocultar, recolher ou substituir mensagens, e ser avisado delas</translation>
    </message>
    <message>
        <source>Stop all &amp;automation</source>
        <translation>Parar toda a &amp;automação</translation>
    </message>
    <message>
        <source>In every room: nothing happens by itself any more</source>
        <translation>Em todas as salas: nada mais acontece sozinho</translation>
    </message>
    <message>
        <source>Fold &amp;repeated lines</source>
        <translation>Recolher mensagens &amp;repetidas</translation>
    </message>
    <message>
        <source>&amp;Emoji for :codes:</source>
        <translation>Emo&amp;ji no lugar de :códigos:</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>Re&amp;conectar</translation>
    </message>
    <message>
        <source>&amp;Leave room</source>
        <translation>Sair da sa&amp;la</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>Como a área de &amp;trabalho</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;End the split</source>
        <translation>&amp;Encerrar a divisão</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Próxima aba</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Aba &amp;anterior</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>Próximo pai&amp;nel</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>Mostrar a barra de &amp;menus</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>&amp;Desempenho</translation>
    </message>
    <message>
        <source>&amp;About Partyline</source>
        <translation>&amp;Sobre o Partyline</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Sobre o &amp;Qt</translation>
    </message>
    <message>
        <source>S&amp;ettings...</source>
        <translation>&amp;Configurações...</translation>
    </message>
    <message>
        <source>Previ&amp;ous pane</source>
        <translation>Painel &amp;anterior</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Todos os a&amp;talhos</translation>
    </message>
    <message>
        <source>Run &amp;first steps again...</source>
        <translation>&amp;Primeiros passos de novo...</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Lines of all rooms in one feed (Ctrl+Shift+E)</source>
        <translation>Mensagens de todas as salas em um só feed (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>&amp;Place of this room</source>
        <translation>&amp;Lugar desta sala</translation>
    </message>
    <message>
        <source>&amp;Go to pane</source>
        <translation>&amp;Ir para o painel</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>&amp;Ir para...</translation>
    </message>
    <message>
        <source>Rooms, people and actions: type a few letters</source>
        <translation>Salas, pessoas e ações: digite algumas letras</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Tudo</translation>
    </message>
    <message>
        <source>Lines of all rooms in one feed</source>
        <translation>Mensagens de todas as salas em um só feed</translation>
    </message>
    <message>
        <source>Open the &amp;closed room again</source>
        <translation>Reabrir a sala &amp;fechada</translation>
    </message>
    <message>
        <source>The room or tab that was closed last, where it stood</source>
        <translation>A última sala ou aba fechada, onde ela estava</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>Em uma &amp;janela própria</translation>
    </message>
    <message>
        <source>The room in front; closing that window brings it back</source>
        <translation>A sala que está na frente; fechar essa janela a traz de volta</translation>
    </message>
    <message>
        <source>&amp;Back to the main window</source>
        <translation>De &amp;volta à janela principal</translation>
    </message>
    <message>
        <source>What stands in a window of its own</source>
        <translation>O que está em uma janela própria</translation>
    </message>
    <message>
        <source>Pane to the &amp;left</source>
        <translation>Painel à &amp;esquerda</translation>
    </message>
    <message>
        <source>Pane to the &amp;right</source>
        <translation>Painel à &amp;direita</translation>
    </message>
    <message>
        <source>Pane &amp;above</source>
        <translation>Painel a&amp;cima</translation>
    </message>
    <message>
        <source>Pane b&amp;elow</source>
        <translation>Painel a&amp;baixo</translation>
    </message>
    <message>
        <source>Tab towards the &amp;start</source>
        <translation>Aba para o &amp;início</translation>
    </message>
    <message>
        <source>Tab towards the e&amp;nd</source>
        <translation>Aba para o &amp;fim</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexões</translation>
    </message>
    <message>
        <source>State, frames and times of every connection</source>
        <translation>Estado, quadros e tempos de cada conexão</translation>
    </message>
    <message>
        <source>&amp;Support bundle...</source>
        <translation>Pacote de &amp;suporte...</translation>
    </message>
    <message>
        <source>Versions, settings and log for somebody who helps you, to be read before it is saved</source>
        <translation>Versões, configurações e log para quem ajuda você; você lê antes de salvar</translation>
    </message>
    <message>
        <source>&amp;Icons alone in the sidebar</source>
        <translation>Só í&amp;cones na barra lateral</translation>
    </message>
</context>
<context>
    <name>ModerationCommands</name>
    <message>
        <source>Say whom.</source>
        <translation>Diga quem.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Ninguém aqui se chama %1.</translation>
    </message>
    <message>
        <source>%1 is no duration of this list.</source>
        <translation>%1 não é uma duração desta lista.</translation>
    </message>
    <message>
        <source>Reasons are the numbers 1 to %1.</source>
        <translation>Os motivos são os números de 1 a %1.</translation>
    </message>
    <message>
        <source>%1 is not on the wait list.</source>
        <translation>%1 não está na fila de espera.</translation>
    </message>
    <message>
        <source>Places are the numbers 1 to %1.</source>
        <translation>As posições são os números de 1 a %1.</translation>
    </message>
    <message>
        <source>There is no line of %1 to delete.</source>
        <translation>Não há mensagem de %1 para excluir.</translation>
    </message>
    <message>
        <source>Roles are none, resident, bouncer, manager, cohost and host.</source>
        <translation>Os cargos são none, resident, bouncer, manager, cohost e host.</translation>
    </message>
    <message>
        <source>Really hand the room over to %1? You cannot take it back.</source>
        <translation>Passar mesmo a sala para %1? Você não poderá desfazer isso.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Ninguém está tocando agora.</translation>
    </message>
    <message>
        <source>ends the track that plays (bouncers)</source>
        <translation>encerra a faixa que está tocando (seguranças)</translation>
    </message>
    <message>
        <source>[clear]</source>
        <translation>[clear]</translation>
    </message>
    <message>
        <source>locks the wait list; with “clear” it is emptied too (managers)</source>
        <translation>bloqueia a fila de espera; com “clear” ela também é esvaziada (gerentes)</translation>
    </message>
    <message>
        <source>opens the wait list for everybody (managers)</source>
        <translation>abre a fila de espera para todos (gerentes)</translation>
    </message>
    <message>
        <source>[on|off]</source>
        <translation>[on|off]</translation>
    </message>
    <message>
        <source>lets DJs return to the wait list after their turn, or ends that (managers)</source>
        <translation>deixa os DJs voltarem à fila de espera após a vez deles, ou encerra isso (gerentes)</translation>
    </message>
    <message>
        <source>&lt;1|2|3&gt;</source>
        <translation>&lt;1|2|3&gt;</translation>
    </message>
    <message>
        <source>sets the level one needs to chat (managers)</source>
        <translation>define o nível necessário para conversar (gerentes)</translation>
    </message>
    <message>
        <source>Levels are 1, 2 and 3.</source>
        <translation>Os níveis são 1, 2 e 3.</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;nome&gt;</translation>
    </message>
    <message>
        <source>&lt;name&gt; [hour|day|forever] [reason 1-5]</source>
        <translation>&lt;nome&gt; [hour|day|forever] [motivo 1-5]</translation>
    </message>
    <message>
        <source>bans somebody from the room (bouncers)</source>
        <translation>bane alguém da sala (seguranças)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [15|30|45] [reason 1-5]</source>
        <translation>&lt;nome&gt; [15|30|45] [motivo 1-5]</translation>
    </message>
    <message>
        <source>silences somebody for minutes (bouncers)</source>
        <translation>silencia alguém por alguns minutos (seguranças)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [15|hour|day|forever] [reason 1-5]</source>
        <translation>&lt;nome&gt; [15|hour|day|forever] [motivo 1-5]</translation>
    </message>
    <message>
        <source>bans somebody from the wait list (bouncers)</source>
        <translation>bane alguém da fila de espera (seguranças)</translation>
    </message>
    <message>
        <source>lifts a ban (managers)</source>
        <translation>remove um banimento (gerentes)</translation>
    </message>
    <message>
        <source>lifts a mute (bouncers)</source>
        <translation>remove um silenciamento (seguranças)</translation>
    </message>
    <message>
        <source>lifts a ban from the wait list (managers)</source>
        <translation>remove um banimento da fila de espera (gerentes)</translation>
    </message>
    <message>
        <source>puts somebody on the wait list (bouncers)</source>
        <translation>coloca alguém na fila de espera (seguranças)</translation>
    </message>
    <message>
        <source>takes somebody off the wait list or out of the booth (bouncers)</source>
        <translation>tira alguém da fila de espera ou da cabine (seguranças)</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;place&gt;</source>
        <translation>&lt;nome&gt; &lt;posição&gt;</translation>
    </message>
    <message>
        <source>moves somebody on the wait list (managers)</source>
        <translation>move alguém na fila de espera (gerentes)</translation>
    </message>
    <message>
        <source>deletes the last line of somebody (bouncers)</source>
        <translation>exclui a última mensagem de alguém (seguranças)</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;role&gt;</source>
        <translation>&lt;nome&gt; &lt;cargo&gt;</translation>
    </message>
    <message>
        <source>gives or takes a role (managers)</source>
        <translation>dá ou retira um cargo (gerentes)</translation>
    </message>
    <message>
        <source>opens the lists of bans, mutes and staff</source>
        <translation>abre as listas de banidos, silenciados e da equipe</translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Ninguém aqui se chama %1.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Esse é você.</translation>
    </message>
    <message>
        <source>%1 is no time; “10m”, “2h” and “3d” are.</source>
        <translation>%1 não é um tempo; “10m”, “2h” e “3d” são.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for good.</source>
        <translation>As mensagens de %1 ficam ocultas para sempre.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for now.</source>
        <translation>As mensagens de %1 ficam ocultas por enquanto.</translation>
    </message>
    <message>
        <source>Lines of %1 are not hidden.</source>
        <translation>As mensagens de %1 não estão ocultas.</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;nome&gt;</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;text&gt;</source>
        <translation>&lt;nome&gt; &lt;texto&gt;</translation>
    </message>
    <message>
        <source>keeps a note about somebody, for you alone; without a text it goes</source>
        <translation>guarda uma nota sobre alguém, só para você; sem texto, ela é removida</translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation>A nota foi removida.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>A nota foi salva.</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;nickname&gt;</source>
        <translation>&lt;nome&gt; &lt;apelido&gt;</translation>
    </message>
    <message>
        <source>gives somebody a nickname, for you alone; without one it goes</source>
        <translation>dá um apelido a alguém, só para você; sem apelido, ele é removido</translation>
    </message>
    <message>
        <source>The nickname is gone.</source>
        <translation>O apelido foi removido.</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;10m, 2h, 3d&gt;</source>
        <translation>&lt;nome&gt; &lt;10m, 2h, 3d&gt;</translation>
    </message>
    <message>
        <source>hides somebody’s lines from you; without a time for good</source>
        <translation>oculta de você as mensagens de alguém; sem tempo, para sempre</translation>
    </message>
    <message>
        <source>shows somebody’s lines again</source>
        <translation>mostra novamente as mensagens de alguém</translation>
    </message>
    <message>
        <source>shows what is known about somebody</source>
        <translation>mostra o que se sabe sobre alguém</translation>
    </message>
    <message>
        <source>hides somebody’s lines from you for good</source>
        <translation>oculta de você as mensagens de alguém para sempre</translation>
    </message>
    <message>
        <source>Guests ignore nobody. Sign in with an account.</source>
        <translation>Convidados não ignoram ninguém. Faça login com uma conta.</translation>
    </message>
    <message>
        <source>puts somebody on your list of ignored people on plug.dj</source>
        <translation>coloca alguém na sua lista de ignorados do plug.dj</translation>
    </message>
    <message>
        <source>takes somebody off your list of ignored people on plug.dj</source>
        <translation>tira alguém da sua lista de ignorados do plug.dj</translation>
    </message>
    <message>
        <source>You do not ignore anybody called %1.</source>
        <translation>Você não ignora ninguém chamado %1.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Find people</source>
        <translation>Procurar pessoas</translation>
    </message>
    <message>
        <source>Sort people</source>
        <translation>Ordenar pessoas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>PlaylistFile</name>
    <message>
        <source>This playlist was saved by a newer Partyline.</source>
        <translation>Esta playlist foi salva por um Partyline mais novo.</translation>
    </message>
    <message>
        <source>There are no tracks in this file.</source>
        <translation>Não há faixas neste arquivo.</translation>
    </message>
    <message>
        <source>This file is too large for a playlist.</source>
        <translation>Este arquivo é grande demais para uma playlist.</translation>
    </message>
    <message>
        <source>This is not a text file, or its text is not UTF-8.</source>
        <translation>Este não é um arquivo de texto, ou o texto não está em UTF-8.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>This file is damaged: %1.</source>
        <translation>Este arquivo está danificado: %1.</translation>
    </message>
    <message>
        <source>None of the entries of this file is a track of YouTube or SoundCloud with title and length.</source>
        <translation>Nenhuma entrada deste arquivo é uma faixa do YouTube ou do SoundCloud com título e duração.</translation>
    </message>
    <message>
        <source>This file has %1 tracks. Partyline imports at most %2 at once.</source>
        <translation>Este arquivo tem %1 faixas. O Partyline importa no máximo %2 de uma vez.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>é uma pasta.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 não foi salvo: %2</translation>
    </message>
</context>
<context>
    <name>PlaylistMenu</name>
    <message numerus="yes">
        <source>%1 (active, %n track(s))</source>
        <translation>
            <numerusform>%1 (ativa, %n faixa)</numerusform>
            <numerusform>%1 (ativa, %n faixas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n track(s))</source>
        <translation>
            <numerusform>%1 (%n faixa)</numerusform>
            <numerusform>%1 (%n faixas)</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no other playlist</source>
        <translation>Você não tem outra playlist</translation>
    </message>
    <message>
        <source>You have no playlists</source>
        <translation>Você não tem playlists</translation>
    </message>
    <message>
        <source>Loading your playlists…</source>
        <translation>Carregando suas playlists…</translation>
    </message>
    <message>
        <source>Your playlists could not be loaded</source>
        <translation>Não foi possível carregar suas playlists</translation>
    </message>
</context>
<context>
    <name>PlugDj</name>
    <message>
        <source>spamming or trolling</source>
        <translation>spam ou trollagem</translation>
    </message>
    <message>
        <source>offensive language</source>
        <translation>linguagem ofensiva</translation>
    </message>
    <message>
        <source>playing offensive videos or songs</source>
        <translation>reproduzir vídeos ou músicas ofensivos</translation>
    </message>
    <message>
        <source>repeatedly playing the wrong genre</source>
        <translation>tocar repetidamente o gênero errado</translation>
    </message>
    <message>
        <source>negative attitude</source>
        <translation>atitude negativa</translation>
    </message>
    <message>
        <source>breaking community rules</source>
        <translation>violar as regras da comunidade</translation>
    </message>
    <message>
        <source>verbal abuse or harassment</source>
        <translation>ofensas ou assédio</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>motivo %1</translation>
    </message>
    <message>
        <source>A moderator</source>
        <translation>Um moderador</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>anfitrião</translation>
    </message>
    <message>
        <source>a co-host</source>
        <translation>coanfitrião</translation>
    </message>
    <message>
        <source>a manager</source>
        <translation>gerente</translation>
    </message>
    <message>
        <source>a bouncer</source>
        <translation>segurança</translation>
    </message>
    <message>
        <source>a resident DJ</source>
        <translation>DJ residente</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 e outras %2 pessoas</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
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
        <translation>um minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>um segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>por uma hora</translation>
    </message>
    <message>
        <source>for a day</source>
        <translation>por um dia</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>por 15 minutos</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Ninguém está tocando agora.</translation>
    </message>
    <message>
        <source>%1 plays %2 (%3).</source>
        <translation>%1 está tocando %2 (%3).</translation>
    </message>
    <message>
        <source>%1 wooted this track.</source>
        <translation>%1 deu Woot nesta faixa.</translation>
    </message>
    <message>
        <source>%1 mehed this track.</source>
        <translation>%1 deu Meh nesta faixa.</translation>
    </message>
    <message>
        <source>%1 grabbed this track.</source>
        <translation>%1 deu Grab nesta faixa.</translation>
    </message>
    <message>
        <source>%1 joined.</source>
        <translation>%1 entrou.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1 saiu.</translation>
    </message>
    <message>
        <source>nothing said meanwhile could be fetched</source>
        <translation>nada do que foi dito nesse tempo pôde ser recuperado</translation>
    </message>
    <message>
        <source>one line said meanwhile was fetched</source>
        <translation>uma mensagem dita nesse tempo foi recuperada</translation>
    </message>
    <message>
        <source>%1 lines said meanwhile were fetched</source>
        <translation>%1 mensagens ditas nesse tempo foram recuperadas</translation>
    </message>
    <message>
        <source>Not connected from %1 to %2; %3.</source>
        <translation>Sem conexão de %1 a %2; %3.</translation>
    </message>
    <message>
        <source>You have reached level %1.</source>
        <translation>Você alcançou o nível %1.</translation>
    </message>
    <message>
        <source>%1 gave you %2 points.</source>
        <translation>%1 deu a você %2 pontos.</translation>
    </message>
    <message>
        <source>You were given points.</source>
        <translation>Você ganhou pontos.</translation>
    </message>
    <message>
        <source>The site says: %1</source>
        <translation>O site diz: %1</translation>
    </message>
    <message>
        <source>There is news about your account (%1).</source>
        <translation>Há novidades sobre a sua conta (%1).</translation>
    </message>
    <message>
        <source>You were banned from this room</source>
        <translation>Você foi banido desta sala</translation>
    </message>
    <message>
        <source>You were banned from this room %1</source>
        <translation>Você foi banido desta sala %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 put you on the wait list.</source>
        <translation>%1 colocou você na fila de espera.</translation>
    </message>
    <message>
        <source>%1 put %2 on the wait list.</source>
        <translation>%1 colocou %2 na fila de espera.</translation>
    </message>
    <message>
        <source>%1 moved you to place %2 of the wait list.</source>
        <translation>%1 moveu você para a posição %2 da fila de espera.</translation>
    </message>
    <message>
        <source>%1 moved %2 to place %3 of the wait list.</source>
        <translation>%1 moveu %2 para a posição %3 da fila de espera.</translation>
    </message>
    <message>
        <source>%1 took you off the wait list.</source>
        <translation>%1 tirou você da fila de espera.</translation>
    </message>
    <message>
        <source>%1 took %2 off the wait list.</source>
        <translation>%1 tirou %2 da fila de espera.</translation>
    </message>
    <message>
        <source>%1 skipped this track.</source>
        <translation>%1 pulou esta faixa.</translation>
    </message>
    <message>
        <source>%1 banned you from this room %2.</source>
        <translation>%1 baniu você desta sala %2.</translation>
    </message>
    <message>
        <source>%1 banned %2.</source>
        <translation>%1 baniu %2.</translation>
    </message>
    <message>
        <source>%1 banned %2 %3.</source>
        <translation>%1 baniu %2 %3.</translation>
    </message>
    <message>
        <source>%1 lets you speak again.</source>
        <translation>%1 deixou você falar novamente.</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again.</source>
        <translation>%1 deixou %2 falar novamente.</translation>
    </message>
    <message>
        <source>%1 muted you.</source>
        <translation>%1 silenciou você.</translation>
    </message>
    <message>
        <source>%1 muted %2.</source>
        <translation>%1 silenciou %2.</translation>
    </message>
    <message>
        <source>%1 muted you for %2 minutes: %3.</source>
        <translation>%1 silenciou você por %2 minutos: %3.</translation>
    </message>
    <message>
        <source>%1 muted %2 for %3 minutes.</source>
        <translation>%1 silenciou %2 por %3 minutos.</translation>
    </message>
    <message>
        <source>%1 lets you onto the wait list again.</source>
        <translation>%1 deixou você voltar à fila de espera.</translation>
    </message>
    <message>
        <source>%1 lets %2 onto the wait list again.</source>
        <translation>%1 deixou %2 voltar à fila de espera.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>%1 banned %2 from the wait list.</source>
        <translation>%1 baniu %2 da fila de espera.</translation>
    </message>
    <message>
        <source>%1 banned %2 from the wait list %3.</source>
        <translation>%1 baniu %2 da fila de espera %3.</translation>
    </message>
    <message>
        <source>%1 took your role in this room away.</source>
        <translation>%1 retirou o seu cargo nesta sala.</translation>
    </message>
    <message>
        <source>%1 took the role of %2 away.</source>
        <translation>%1 retirou o cargo de %2.</translation>
    </message>
    <message>
        <source>%1 made you %2.</source>
        <translation>%1 deu a você o cargo de %2.</translation>
    </message>
    <message>
        <source>%1 made %2 %3.</source>
        <translation>%1 deu a %2 o cargo de %3.</translation>
    </message>
    <message>
        <source>%1 lets DJs return to the wait list after their turn.</source>
        <translation>%1 deixa os DJs voltarem à fila de espera após a vez deles.</translation>
    </message>
    <message>
        <source>%1 ended the return to the wait list after each turn.</source>
        <translation>%1 encerrou a volta à fila de espera após cada vez.</translation>
    </message>
    <message>
        <source>%1 locked and cleared the wait list.</source>
        <translation>%1 bloqueou e esvaziou a fila de espera.</translation>
    </message>
    <message>
        <source>%1 opened and cleared the wait list.</source>
        <translation>%1 abriu e esvaziou a fila de espera.</translation>
    </message>
    <message>
        <source>%1 locked the wait list.</source>
        <translation>%1 bloqueou a fila de espera.</translation>
    </message>
    <message>
        <source>%1 opened the wait list.</source>
        <translation>%1 abriu a fila de espera.</translation>
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
        <translation>Passar esta sala para %1: essa pessoa se torna anfitriã e você, coanfitrião. Só ela pode devolvê-la.</translation>
    </message>
    <message>
        <source>Take the role of %1 away: they are an ordinary person here and lose every right of staff at once.</source>
        <translation>Retirar o cargo de %1: passa a ser uma pessoa comum aqui e perde na hora todos os direitos da equipe.</translation>
    </message>
    <message>
        <source>Make %1 a resident DJ: they can join the wait list while it is locked.</source>
        <translation>Tornar %1 DJ residente: pode entrar na fila de espera mesmo quando está bloqueada.</translation>
    </message>
    <message>
        <source>Make %1 a bouncer: they can delete lines, mute and ban for a time, skip, and add or remove DJs.</source>
        <translation>Tornar %1 segurança: pode excluir mensagens, silenciar e banir por um tempo, pular faixas e adicionar ou remover DJs.</translation>
    </message>
    <message>
        <source>Make %1 a manager: beside what bouncers do they can lock the wait list, move DJs, ban for good, lift bans, and choose residents and bouncers.</source>
        <translation>Tornar %1 gerente: além do que fazem os seguranças, pode bloquear a fila de espera, mover DJs, banir para sempre, remover banimentos e escolher residentes e seguranças.</translation>
    </message>
    <message>
        <source>Make %1 a co-host: beside what managers do they can edit the room and choose managers.</source>
        <translation>Tornar %1 coanfitrião: além do que fazem os gerentes, pode editar a sala e escolher gerentes.</translation>
    </message>
    <message>
        <source>Delete a line of %1</source>
        <translation>Excluir uma mensagem de %1</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Remover o silenciamento de %1</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>Banir %1</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>Remover o banimento de %1</translation>
    </message>
    <message>
        <source>Ban %1 from the wait list</source>
        <translation>Banir %1 da fila de espera</translation>
    </message>
    <message>
        <source>Let %1 onto the wait list again</source>
        <translation>Deixar %1 voltar à fila de espera</translation>
    </message>
    <message>
        <source>Put %1 on the wait list</source>
        <translation>Colocar %1 na fila de espera</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Take %1 off the wait list</source>
        <translation>Tirar %1 da fila de espera</translation>
    </message>
    <message>
        <source>Skip the track of %1</source>
        <translation>Pular a faixa de %1</translation>
    </message>
    <message>
        <source>Lock the wait list</source>
        <translation>Bloquear a fila de espera</translation>
    </message>
    <message>
        <source>Unlock the wait list</source>
        <translation>Desbloquear a fila de espera</translation>
    </message>
    <message>
        <source>Let DJs return to the wait list</source>
        <translation>Deixar os DJs voltarem à fila de espera</translation>
    </message>
    <message>
        <source>End the return to the wait list</source>
        <translation>Encerrar a volta à fila de espera</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Cargo de %1</translation>
    </message>
    <message>
        <source>Who can chat</source>
        <translation>Quem pode conversar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>Re&amp;mover silenciamento</translation>
    </message>
    <message>
        <source>&amp;Ban</source>
        <translation>&amp;Banir</translation>
    </message>
    <message>
        <source>&amp;Unban</source>
        <translation>Re&amp;mover banimento</translation>
    </message>
    <message>
        <source>&amp;Ban from the wait list</source>
        <translation>&amp;Banir da fila de espera</translation>
    </message>
    <message>
        <source>&amp;Lift the ban</source>
        <translation>Re&amp;mover banimento</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Tirar</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Pular</translation>
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
        <translation>Ativar o &amp;ciclo</translation>
    </message>
    <message>
        <source>&amp;End cycling</source>
        <translation>&amp;Encerrar o ciclo</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Passar a sala</translation>
    </message>
    <message>
        <source>&amp;Change the role</source>
        <translation>Al&amp;terar o cargo</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Al&amp;terar</translation>
    </message>
    <message>
        <source>Delete this line of %1: it disappears for everybody and cannot be brought back. Moderators still see it, marked with your name.</source>
        <translation>Excluir esta mensagem de %1: ela desaparece para todos e não pode ser recuperada. Os moderadores ainda a veem, marcada com o seu nome.</translation>
    </message>
    <message>
        <source>Mute %1 %2: %3. They can read, vote and play, but nothing they write arrives.</source>
        <translation>Silenciar %1 %2: %3. Ainda pode ler, votar e tocar, mas nada do que escrever chega.</translation>
    </message>
    <message>
        <source>Unmute %1: they can write again at once.</source>
        <translation>Remover o silenciamento de %1: pode voltar a escrever na hora.</translation>
    </message>
    <message>
        <source>Ban %1 %2: %3. They are removed from the room and the wait list at once.</source>
        <translation>Banir %1 %2: %3. Sai da sala e da fila de espera na hora.</translation>
    </message>
    <message>
        <source>Unban %1: they can come back at once.</source>
        <translation>Remover o banimento de %1: pode voltar na hora.</translation>
    </message>
    <message>
        <source>Ban %1 from the wait list %2: %3. They lose their place at once, but stay in the room and can chat.</source>
        <translation>Banir %1 da fila de espera %2: %3. Perde o lugar na hora, mas continua na sala e pode conversar.</translation>
    </message>
    <message>
        <source>Let %1 onto the wait list again: they can join it at once.</source>
        <translation>Deixar %1 voltar à fila de espera: pode entrar nela na hora.</translation>
    </message>
    <message>
        <source>Put %1 at the end of the wait list; they play at once when nobody does.</source>
        <translation>Colocar %1 no fim da fila de espera; toca na hora se ninguém estiver tocando.</translation>
    </message>
    <message>
        <source>Move %1 to place %2 of the wait list.</source>
        <translation>Mover %1 para a posição %2 da fila de espera.</translation>
    </message>
    <message>
        <source>Take %1 off the wait list; if they play now, their track ends at once. They can join again.</source>
        <translation>Tirar %1 da fila de espera; se estiver tocando, a faixa termina na hora. Pode entrar novamente.</translation>
    </message>
    <message>
        <source>Skip the track of %1: it ends for everybody at once and the next DJ plays.</source>
        <translation>Pular a faixa de %1: ela termina para todos na hora e o próximo DJ toca.</translation>
    </message>
    <message>
        <source>Lock the wait list: only residents and staff can join it.</source>
        <translation>Bloquear a fila de espera: só residentes e a equipe podem entrar nela.</translation>
    </message>
    <message>
        <source>Unlock the wait list: everybody can join it.</source>
        <translation>Desbloquear a fila de espera: todos podem entrar nela.</translation>
    </message>
    <message>
        <source>%1 Everybody who waits is taken off it at once; the DJ plays on.</source>
        <translation>%1 Todos os que esperam são retirados dela na hora; o DJ continua tocando.</translation>
    </message>
    <message>
        <source>Let DJs return to the end of the wait list after their turn.</source>
        <translation>Deixar os DJs voltarem ao fim da fila de espera após a vez deles.</translation>
    </message>
    <message>
        <source>End the return to the wait list: who has played must join it again.</source>
        <translation>Encerrar a volta à fila de espera: quem tocou precisa entrar nela de novo.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat then.</source>
        <translation>Depois disso, só pessoas a partir do nível %1 podem conversar.</translation>
    </message>
    <message>
        <source>Everybody can chat then.</source>
        <translation>Depois disso, todos podem conversar.</translation>
    </message>
    <message>
        <source>The line of %1 was not deleted.</source>
        <translation>A mensagem de %1 não foi excluída.</translation>
    </message>
    <message>
        <source>%1 was not muted.</source>
        <translation>%1 não foi silenciado.</translation>
    </message>
    <message>
        <source>%1 was not unmuted.</source>
        <translation>O silenciamento de %1 não foi removido.</translation>
    </message>
    <message>
        <source>%1 was not banned.</source>
        <translation>%1 não foi banido.</translation>
    </message>
    <message>
        <source>%1 was not unbanned.</source>
        <translation>O banimento de %1 não foi removido.</translation>
    </message>
    <message>
        <source>%1 was not banned from the wait list.</source>
        <translation>%1 não foi banido da fila de espera.</translation>
    </message>
    <message>
        <source>The wait-list ban of %1 was not lifted.</source>
        <translation>O banimento de %1 da fila de espera não foi removido.</translation>
    </message>
    <message>
        <source>%1 was not put on the wait list.</source>
        <translation>%1 não foi colocado na fila de espera.</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>%1 não foi movido.</translation>
    </message>
    <message>
        <source>%1 was not taken off the wait list.</source>
        <translation>%1 não foi tirado da fila de espera.</translation>
    </message>
    <message>
        <source>The track of %1 was not skipped.</source>
        <translation>A faixa de %1 não foi pulada.</translation>
    </message>
    <message>
        <source>The wait list was not locked.</source>
        <translation>A fila de espera não foi bloqueada.</translation>
    </message>
    <message>
        <source>The wait list was not unlocked.</source>
        <translation>A fila de espera não foi desbloqueada.</translation>
    </message>
    <message>
        <source>The return to the wait list was not changed.</source>
        <translation>A volta à fila de espera não foi alterada.</translation>
    </message>
    <message>
        <source>The role of %1 was not changed.</source>
        <translation>O cargo de %1 não foi alterado.</translation>
    </message>
    <message>
        <source>Who can chat was not changed.</source>
        <translation>Quem pode conversar não foi alterado.</translation>
    </message>
    <message>
        <source>%1 is not muted any more.</source>
        <translation>%1 não está mais silenciado.</translation>
    </message>
    <message>
        <source>%1 is not banned any more.</source>
        <translation>%1 não está mais banido.</translation>
    </message>
    <message>
        <source>%1 is not banned from the wait list any more.</source>
        <translation>%1 não está mais banido da fila de espera.</translation>
    </message>
    <message>
        <source>%1 is not on the wait list any more.</source>
        <translation>%1 não está mais na fila de espera.</translation>
    </message>
    <message>
        <source>%1 has no role any more.</source>
        <translation>%1 não tem mais cargo.</translation>
    </message>
    <message>
        <source>That was done already.</source>
        <translation>Isso já foi feito.</translation>
    </message>
    <message>
        <source>You unbanned %1.</source>
        <translation>Você removeu o banimento de %1.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>até ser removido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
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
        <translation>usuário desconhecido</translation>
    </message>
</context>
<context>
    <name>PlugDjPermissions</name>
    <message>
        <source>Lines of the site&apos;s staff stay.</source>
        <translation>As mensagens da equipe do site permanecem.</translation>
    </message>
    <message>
        <source>Only people without a role in this room can be muted.</source>
        <translation>Só pessoas sem cargo nesta sala podem ser silenciadas.</translation>
    </message>
    <message>
        <source>The site&apos;s staff cannot be muted.</source>
        <translation>A equipe do site não pode ser silenciada.</translation>
    </message>
    <message>
        <source>The site&apos;s staff cannot be banned.</source>
        <translation>A equipe do site não pode ser banida.</translation>
    </message>
    <message>
        <source>Only people of a lower role than yours can be banned.</source>
        <translation>Só pessoas com cargo inferior ao seu podem ser banidas.</translation>
    </message>
    <message>
        <source>Only the role of people below you can be changed.</source>
        <translation>Só o cargo de pessoas abaixo de você pode ser alterado.</translation>
    </message>
    <message>
        <source>This needs the role of a %1.</source>
        <translation>Isto exige o cargo de %1.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>anfitrião</translation>
    </message>
    <message>
        <source>co-host</source>
        <translation>coanfitrião</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gerente</translation>
    </message>
    <message>
        <source>bouncer</source>
        <translation>segurança</translation>
    </message>
    <message>
        <source>resident DJ</source>
        <translation>DJ residente</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sem cargo</translation>
    </message>
</context>
<context>
    <name>PollPanel</name>
    <message>
        <source>Poll</source>
        <translation>Enquete</translation>
    </message>
    <message>
        <source>Poll options</source>
        <translation>Opções da enquete</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message>
        <source>New poll…</source>
        <translation>Nova enquete…</translation>
    </message>
    <message>
        <source>Close poll…</source>
        <translation>Encerrar a enquete…</translation>
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
        <translation>(vencedora)</translation>
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
        <translation>Terminou enquanto não havia conexão; estes são os últimos números recebidos.</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>There is no fault called &quot;%1&quot;.</source>
        <translation>Não existe uma falha chamada “%1”.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; takes no argument.</source>
        <translation>A falha “%1” não aceita argumento.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; needs an argument: %1=%2.</source>
        <translation>A falha “%1” precisa de um argumento: %1=%2.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2.</source>
        <translation>Não é possível usar a porta %1: %2.</translation>
    </message>
    <message>
        <source>There is no control call &quot;%1&quot;.</source>
        <translation>Não existe uma chamada de controle “%1”.</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot;.</source>
        <translation>Não existe a sala “%1”.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>Não existe a conta “%1”.</translation>
    </message>
    <message>
        <source>&quot;text&quot; must be one line that is not blank.</source>
        <translation>&quot;text&quot; precisa ser uma linha que não esteja em branco.</translation>
    </message>
    <message>
        <source>&quot;count&quot; goes from 1 to %1.</source>
        <translation>&quot;count&quot; vai de 1 a %1.</translation>
    </message>
    <message>
        <source>Practice (DJ room)</source>
        <translation>Treino (sala de DJ)</translation>
    </message>
    <message>
        <source>No service has a control call &quot;%1&quot;.</source>
        <translation>Nenhum serviço tem uma chamada de controle “%1”.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>É preciso uma senha.</translation>
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
        <translation>janelas, rede, arquivos</translation>
    </message>
    <message>
        <source>history and search</source>
        <translation>histórico e pesquisa</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>criptografia</translation>
    </message>
    <message>
        <source>reading what servers say</source>
        <translation>leitura do que os servidores dizem</translation>
    </message>
    <message>
        <source>flows of several steps</source>
        <translation>processos de várias etapas</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring</source>
        <translation>o chaveiro da área de trabalho</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>ortografia</translation>
    </message>
    <message>
        <source>QR pictures</source>
        <translation>imagens QR</translation>
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
        <translation>ícones</translation>
    </message>
    <message>
        <source>names of emoji</source>
        <translation>nomes dos emojis</translation>
    </message>
    <message>
        <source>frames of web sockets</source>
        <translation>quadros de WebSockets</translation>
    </message>
    <message>
        <source>tables that nobody can crowd</source>
        <translation>tabelas que ninguém consegue abarrotar</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>You are not signed in, or your rank does not allow this.</source>
        <translation>Você não fez login, ou o seu nível de acesso não permite isso.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong.</source>
        <translation>O e-mail ou a senha está incorreto.</translation>
    </message>
    <message>
        <source>The sign-in took too long. Try again.</source>
        <translation>O login demorou demais. Tente novamente.</translation>
    </message>
    <message>
        <source>The server did not recognise the sign-in. Try again.</source>
        <translation>O servidor não reconheceu o login. Tente novamente.</translation>
    </message>
    <message>
        <source>The server wants a captcha. Sign in on its website first.</source>
        <translation>O servidor exige um captcha. Faça login primeiro no site dele.</translation>
    </message>
    <message>
        <source>The service is down for maintenance. Try again later.</source>
        <translation>O serviço está em manutenção. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a while.</source>
        <translation>Solicitações demais. Espere um pouco.</translation>
    </message>
    <message>
        <source>The server thinks that you are in no room.</source>
        <translation>O servidor acha que você não está em nenhuma sala.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>A sala está cheia.</translation>
    </message>
    <message>
        <source>That person is in another room.</source>
        <translation>Essa pessoa está em outra sala.</translation>
    </message>
    <message>
        <source>There is no such room or person.</source>
        <translation>Não existe essa sala ou pessoa.</translation>
    </message>
    <message>
        <source>You need an active playlist with at least one track in it.</source>
        <translation>Você precisa de uma playlist ativa com pelo menos uma faixa.</translation>
    </message>
    <message>
        <source>The wait list is full.</source>
        <translation>A fila de espera está cheia.</translation>
    </message>
    <message>
        <source>That person is not on the wait list any more.</source>
        <translation>Essa pessoa não está mais na fila de espera.</translation>
    </message>
    <message>
        <source>The server did not take the vote.</source>
        <translation>O servidor não aceitou o voto.</translation>
    </message>
    <message>
        <source>The server does not allow that now; the track may be over.</source>
        <translation>O servidor não permite isso agora; talvez a faixa tenha terminado.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in again.</source>
        <translation>Você não fez login. Faça login novamente.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>O nome de usuário ou a senha está incorreto.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>A senha está incorreta.</translation>
    </message>
    <message>
        <source>The two-factor code is wrong or too old.</source>
        <translation>O código de duas etapas está incorreto ou é antigo demais.</translation>
    </message>
    <message>
        <source>You have no access to this. It may need a subscription.</source>
        <translation>Você não tem acesso a isto. Talvez seja preciso uma assinatura.</translation>
    </message>
    <message>
        <source>Your access to this was taken back.</source>
        <translation>O seu acesso a isto foi retirado.</translation>
    </message>
    <message>
        <source>Your account lacks something that this room asks for.</source>
        <translation>Falta à sua conta algo que esta sala exige.</translation>
    </message>
    <message>
        <source>You are banned from this chat.</source>
        <translation>Você está banido deste chat.</translation>
    </message>
    <message>
        <source>You have voted already.</source>
        <translation>Você já votou.</translation>
    </message>
    <message>
        <source>The server knows nothing of that.</source>
        <translation>O servidor não sabe nada sobre isso.</translation>
    </message>
    <message>
        <source>There is no such creator.</source>
        <translation>Não existe esse criador.</translation>
    </message>
    <message>
        <source>The sign-in was not confirmed yet.</source>
        <translation>O login ainda não foi confirmado.</translation>
    </message>
    <message>
        <source>The server wants to be asked less often.</source>
        <translation>O servidor quer ser consultado com menos frequência.</translation>
    </message>
    <message>
        <source>The code has expired. Start again.</source>
        <translation>O código expirou. Comece de novo.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>O login foi recusado.</translation>
    </message>
    <message>
        <source>The sign-in is over. Sign in again.</source>
        <translation>O login terminou. Faça login novamente.</translation>
    </message>
    <message>
        <source>The server does not know this client. Check the client id.</source>
        <translation>O servidor não conhece este cliente. Verifique o ID do cliente.</translation>
    </message>
    <message>
        <source>The server does not let this client sign in that way. Check the client id.</source>
        <translation>O servidor não deixa este cliente fazer login dessa forma. Verifique o ID do cliente.</translation>
    </message>
    <message>
        <source>You are banned from this room for good.</source>
        <translation>Você está banido desta sala para sempre.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Você está banido desta sala.</translation>
    </message>
    <message>
        <source>You are banned from this room for another %1 minutes.</source>
        <translation>Você está banido desta sala por mais %1 minutos.</translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translation>O servidor recusou isso (%1).</translation>
    </message>
    <message>
        <source>The server refused this (%1): %2</source>
        <translation>O servidor recusou isso (%1): %2</translation>
    </message>
    <message>
        <source>This account or address is permanently banned.</source>
        <translation>Esta conta ou este endereço está banido permanentemente.</translation>
    </message>
    <message>
        <source>The service&apos;s front (Cloudflare) blocked us before the service itself could answer (HTTP %1). Try again later.</source>
        <translation>A fachada do serviço (Cloudflare) nos bloqueou antes que o próprio serviço pudesse responder (HTTP %1). Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The server answered with a web page. Check the address; a network login may be in the way.</source>
        <translation>O servidor respondeu com uma página da web. Verifique o endereço; talvez a rede exija login.</translation>
    </message>
    <message>
        <source>The server does not allow that (HTTP 403).</source>
        <translation>O servidor não permite isso (HTTP 403).</translation>
    </message>
    <message>
        <source>The server knows nothing of that (HTTP 404).</source>
        <translation>O servidor não sabe nada sobre isso (HTTP 404).</translation>
    </message>
    <message>
        <source>The server refused this (HTTP %1).</source>
        <translation>O servidor recusou isso (HTTP %1).</translation>
    </message>
</context>
<context>
    <name>RoomAddress</name>
    <message>
        <source>Type the name of a room, or paste its address.</source>
        <translation>Digite o nome de uma sala ou cole o endereço dela.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a room. Type its name or paste its address.</source>
        <translation>“%1” não é uma sala. Digite o nome ou cole o endereço dela.</translation>
    </message>
</context>
<context>
    <name>RoomCommands</name>
    <message>
        <source>Commands in this room:</source>
        <translation>Comandos nesta sala:</translation>
    </message>
    <message>
        <source>Begin a line with // or a blank to send it as it is.</source>
        <translation>Comece uma linha com // ou um espaço para enviá-la como está.</translation>
    </message>
    <message>
        <source>lists what can be typed here</source>
        <translation>lista o que pode ser digitado aqui</translation>
    </message>
    <message>
        <source>empties the view; history keeps every line</source>
        <translation>limpa a exibição; o histórico guarda todas as mensagens</translation>
    </message>
    <message>
        <source>&lt;what you do&gt;</source>
        <translation>&lt;o que você faz&gt;</translation>
    </message>
    <message>
        <source>says what you do: “/me waves”</source>
        <translation>diz o que você faz: “/me acena”</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[texto]</translation>
    </message>
    <message>
        <source>answers who mentions you, seldom enough, until you are back</source>
        <translation>responde a quem menciona você, com moderação, até você voltar</translation>
    </message>
    <message>
        <source>You are away. Writing a line, or /back, ends it.</source>
        <translation>Você está ausente. Escrever uma mensagem, ou /back, encerra isso.</translation>
    </message>
    <message>
        <source>ends /away</source>
        <translation>encerra /away</translation>
    </message>
    <message>
        <source>You are not away.</source>
        <translation>Você não está ausente.</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Bem-vindo de volta.</translation>
    </message>
    <message>
        <source>&lt;what is going on&gt;</source>
        <translation>&lt;o que está acontecendo&gt;</translation>
    </message>
    <message>
        <source>calls the site’s moderators into this room (staff)</source>
        <translation>chama os moderadores do site para esta sala (equipe)</translation>
    </message>
    <message>
        <source>This alarms the moderators of the whole site. Misuse has consequences for you.</source>
        <translation>Isto alarma os moderadores do site inteiro. O uso indevido tem consequências para você.</translation>
    </message>
    <message>
        <source>I need them</source>
        <translation>Preciso deles</translation>
    </message>
    <message>
        <source>They will read: “%1”</source>
        <translation>Eles vão ler: “%1”</translation>
    </message>
    <message>
        <source>Call them now</source>
        <translation>Chamar agora</translation>
    </message>
    <message>
        <source>The site’s moderators are being called.</source>
        <translation>Os moderadores do site estão sendo chamados.</translation>
    </message>
</context>
<context>
    <name>RoomDetailsDialog</name>
    <message>
        <source>About this room</source>
        <translation>Sobre esta sala</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Nome da sala</translation>
    </message>
    <message>
        <source>Room facts</source>
        <translation>Dados da sala</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Welcome text</source>
        <translation>Texto de boas-vindas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>&amp;Welcome text: %u stands for the reader, %r for the room</source>
        <translation>&amp;Texto de boas-vindas: %u é o leitor, %r é a sala</translation>
    </message>
    <message>
        <source>Who may &amp;chat</source>
        <translation>Quem pode con&amp;versar</translation>
    </message>
    <message>
        <source>Minimum chat level</source>
        <translation>Nível mínimo para conversar</translation>
    </message>
    <message>
        <source>Room details status</source>
        <translation>Status dos detalhes da sala</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Go to the address %1</source>
        <translation>Ir para o endereço %1</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>você está aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n convidado</numerusform>
            <numerusform>%n convidados</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>cheia</translation>
    </message>
    <message>
        <source>nobody is playing</source>
        <translation>ninguém está tocando</translation>
    </message>
    <message>
        <source>playing %1</source>
        <translation>tocando %1</translation>
    </message>
    <message>
        <source>%1 plays %2</source>
        <translation>%1 está tocando %2</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>anfitrião: %1</translation>
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
        <translation>Coluna lateral</translation>
    </message>
    <message>
        <source>Show or hide the side column</source>
        <translation>Mostrar ou ocultar a coluna lateral</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More for this room</source>
        <translation>Mais para esta sala</translation>
    </message>
</context>
<context>
    <name>RuleMatcher</name>
    <message>
        <source>The text is too long.</source>
        <translation>O texto é longo demais.</translation>
    </message>
    <message>
        <source>Choose what is to be done with the lines.</source>
        <translation>Escolha o que fazer com as mensagens.</translation>
    </message>
    <message>
        <source>Name the people.</source>
        <translation>Informe as pessoas.</translation>
    </message>
    <message>
        <source>Choose the rooms.</source>
        <translation>Escolha as salas.</translation>
    </message>
    <message>
        <source>There is no word in the text.</source>
        <translation>Não há nenhuma palavra no texto.</translation>
    </message>
    <message>
        <source>This would hide every line. Say whose lines, or what is in them.</source>
        <translation>Isto ocultaria todas as mensagens. Diga de quem são, ou o que há nelas.</translation>
    </message>
    <message>
        <source>The expression is not complete: %1 (at character %2)</source>
        <translation>A expressão não está completa: %1 (no caractere %2)</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Type the server&apos;s address, or choose one from the list.</source>
        <translation>Digite o endereço do servidor ou escolha um da lista.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Type one like https://plug.dj.</source>
        <translation>“%1” não é um endereço. Digite um como https://plug.dj.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Fazer login</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Código do dispositivo</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Cookie de sessão</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>E-mail ou nome de usuário</translation>
    </message>
    <message>
        <source>Paste the session cookie</source>
        <translation>Cole o cookie de sessão</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>Como encontrá-lo</translation>
    </message>
    <message>
        <source>Sign in shows a short code. Type it on the service&apos;s own page, on this computer or on your phone: Partyline never sees your password.</source>
        <translation>“Fazer login” mostra um código curto. Digite-o na página do próprio serviço, neste computador ou no seu celular: o Partyline nunca vê a sua senha.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>as the service gave it to you</source>
        <translation>como o serviço o informou a você</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Sign-in provider</source>
        <translation>Provedor de login</translation>
    </message>
    <message>
        <source>Open this page on any device</source>
        <translation>Abra esta página em qualquer dispositivo</translation>
    </message>
    <message>
        <source>and type</source>
        <translation>e digite</translation>
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
        <translation>Código de duas etapas</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Manter-me conectado</translation>
    </message>
    <message>
        <source>Sign-in status</source>
        <translation>Status do login</translation>
    </message>
    <message>
        <source>Continue as guest</source>
        <translation>Continuar como convidado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>Não tem uma conta à mão?</translation>
    </message>
    <message>
        <source>Try the practice server</source>
        <translation>Experimentar o servidor de treino</translation>
    </message>
</context>
<context>
    <name>SignInStatus</name>
    <message>
        <source>The session is not good any more.</source>
        <translation>A sessão não é mais válida.</translation>
    </message>
    <message>
        <source>Sign in with a browser, then paste its new cookie.</source>
        <translation>Faça login em um navegador e cole o novo cookie dele.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>O e-mail ou a senha está incorreto.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Digite novamente.</translation>
    </message>
    <message>
        <source>The server allows the next one in %1.</source>
        <translation>O servidor permite a próxima tentativa em %1.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere alguns minutos e tente novamente.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Tentativas demais.</translation>
    </message>
    <message>
        <source>Sign in with your e-mail and password.</source>
        <translation>Faça login com o seu e-mail e a sua senha.</translation>
    </message>
    <message>
        <source>Use the device code or the session cookie.</source>
        <translation>Use o código do dispositivo ou o cookie de sessão.</translation>
    </message>
    <message>
        <source>The server wants a captcha, which only a browser can show.</source>
        <translation>O servidor exige um captcha, que só um navegador pode mostrar.</translation>
    </message>
    <message>
        <source>The code is wrong.</source>
        <translation>O código está incorreto.</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds: type the one that shows now.</source>
        <translation>Os códigos mudam a cada 30 segundos: digite o que aparece agora.</translation>
    </message>
    <message>
        <source>The code ran out.</source>
        <translation>O código expirou.</translation>
    </message>
    <message>
        <source>Sign in shows a new one.</source>
        <translation>“Fazer login” mostra um novo.</translation>
    </message>
    <message>
        <source>You denied the request on the other device.</source>
        <translation>Você negou a solicitação no outro dispositivo.</translation>
    </message>
    <message>
        <source>%1 does not let this account in.</source>
        <translation>%1 não deixa esta conta entrar.</translation>
    </message>
    <message>
        <source>It may be banned, or not be meant for this server.</source>
        <translation>Ela pode estar banida ou não ser destinada a este servidor.</translation>
    </message>
    <message>
        <source>Cloudflare blocked us before %1 could answer.</source>
        <translation>A Cloudflare nos bloqueou antes que %1 pudesse responder.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your account. Wait a while, or try another network.</source>
        <translation>Não há nada de errado com a sua conta. Espere um pouco ou tente outra rede.</translation>
    </message>
    <message>
        <source>The server does not know this client id.</source>
        <translation>O servidor não conhece este ID do cliente.</translation>
    </message>
    <message>
        <source>Enter the one that was given to you, or use the session cookie.</source>
        <translation>Digite o que foi informado a você ou use o cookie de sessão.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Sem conexão.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Verifique a rede e tente novamente.</translation>
    </message>
    <message>
        <source>Look again in %1.</source>
        <translation>Verifique de novo em %1.</translation>
    </message>
    <message>
        <source>Look again later; nothing is wrong with your account.</source>
        <translation>Verifique de novo mais tarde; não há nada de errado com a sua conta.</translation>
    </message>
    <message>
        <source>%1 is down for maintenance.</source>
        <translation>%1 está em manutenção.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Isso não funcionou.</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>The file %1 is not there.</source>
        <translation>O arquivo %1 não existe.</translation>
    </message>
    <message>
        <source>There is no sound system.</source>
        <translation>Não há sistema de som.</translation>
    </message>
    <message>
        <source>The desktop&apos;s sound theme has no sound of that name.</source>
        <translation>O tema de sons da área de trabalho não tem um som com esse nome.</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1</source>
        <translation>Não é possível reproduzir o som: %1</translation>
    </message>
</context>
<context>
    <name>SpellDictionary</name>
    <message>
        <source>The dictionary %1 cannot be used: %2.</source>
        <translation>Não é possível usar o dicionário %1: %2.</translation>
    </message>
    <message>
        <source>its files are not there any more</source>
        <translation>os arquivos dele não existem mais</translation>
    </message>
    <message>
        <source>its encoding %1 is unknown here</source>
        <translation>a codificação %1 dele é desconhecida aqui</translation>
    </message>
</context>
<context>
    <name>StreamColumn</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Enquetes</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>Resultados das enquetes</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Só a equipe</translation>
    </message>
    <message>
        <source>Show only lines of the crew, system lines and your own</source>
        <translation>Mostrar só mensagens da equipe, do sistema e as suas</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>Atraso do chat</translation>
    </message>
    <message>
        <source>Hold chat back, so that it does not run ahead of the video</source>
        <translation>Segura o chat para que ele não se adiante ao vídeo</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The server %1 was not found. Check the address and your connection.</source>
        <translation>O servidor %1 não foi encontrado. Verifique o endereço e a sua conexão.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. The server may be down; try again later.</source>
        <translation>Nada responde em %1. O servidor pode estar fora do ar; tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection.</source>
        <translation>Não é possível acessar %1. Verifique a sua conexão.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Não foi possível fazer uma conexão criptografada com %1.</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy settings of the system.</source>
        <translation>O proxy recusou a conexão. Verifique as configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>%1 sends us on to another server. Check the address.</source>
        <translation>%1 nos redireciona para outro servidor. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Its owner must renew it.</source>
        <translation>O certificado de %1 expirou. O responsável precisa renová-lo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the clock of this computer.</source>
        <translation>O certificado de %1 ainda não é válido. Verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>The certificate shown by %1 belongs to another server. Check the address.</source>
        <translation>O certificado apresentado por %1 pertence a outro servidor. Verifique o endereço.</translation>
    </message>
    <message>
        <source>Nobody we trust has signed the certificate of %1. For a private server, name its CA file.</source>
        <translation>Ninguém em quem confiamos assinou o certificado de %1. Para um servidor privado, informe o arquivo da CA dele.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>O certificado de %1 foi revogado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not acceptable.</source>
        <translation>O certificado de %1 não é aceitável.</translation>
    </message>
    <message>
        <source>%1 refused the connection: too many tries. Wait a while.</source>
        <translation>%1 recusou a conexão: tentativas demais. Espere um pouco.</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server. Check the address.</source>
        <translation>%1 não responde como um servidor de chat. Verifique o endereço.</translation>
    </message>
    <message>
        <source>%1 refused the connection (HTTP %2).</source>
        <translation>%1 recusou a conexão (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 fechou a conexão.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 s.</source>
        <translation>Nada foi recebido de %1 por %2 s.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a while.</source>
        <translation>Solicitações demais. Espere um pouco.</translation>
    </message>
    <message>
        <source>Too many requests. Try again in %1 s.</source>
        <translation>Solicitações demais. Tente novamente em %1 s.</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1). Try again later.</source>
        <translation>O servidor falhou (HTTP %1). Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The service is not available (HTTP %1). Try again later.</source>
        <translation>O serviço não está disponível (HTTP %1). Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no readable certificate.</source>
        <translation>O arquivo de CA %1 não contém um certificado legível.</translation>
    </message>
</context>
<context>
    <name>partyline</name>
    <message>
        <source>See partyline-practice --help.</source>
        <translation>Veja partyline-practice --help.</translation>
    </message>
    <message>
        <source>A practice server for Partyline: a DJ room and a livestream with people in them, on this computer only.</source>
        <translation>Um servidor de treino para o Partyline: uma sala de DJ e uma transmissão ao vivo com pessoas nelas, só neste computador.</translation>
    </message>
    <message>
        <source>Port of the DJ service; the others take the next free ones. 0: any free ports.</source>
        <translation>Porta do serviço de DJ; os outros usam as próximas livres. 0: quaisquer portas livres.</translation>
    </message>
    <message>
        <source>How busy the DJ room is: 1 is pleasant, 0 is silence.</source>
        <translation>Movimento na sala de DJ: 1 é agradável, 0 é silêncio.</translation>
    </message>
    <message>
        <source>How busy the livestream is: 1 is pleasant, 0 is silence.</source>
        <translation>Movimento na transmissão ao vivo: 1 é agradável, 0 é silêncio.</translation>
    </message>
    <message>
        <source>The same seed makes the same people and the same talk.</source>
        <translation>A mesma semente gera as mesmas pessoas e as mesmas conversas.</translation>
    </message>
    <message>
        <source>Misbehave so from the start; may be given several times. See below.</source>
        <translation>Falha dessa forma desde o início; pode ser usado várias vezes. Veja abaixo.</translation>
    </message>
    <message>
        <source>Leave out a generation of Floatplane&apos;s chat: g1 or g2.</source>
        <translation>Deixa de fora uma geração do chat do Floatplane: g1 ou g2.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>The first line on standard output is a JSON object with the addresses, accounts and rooms. The server runs until it is interrupted (SIGTERM, SIGINT).</source>
        <translation>A primeira linha da saída padrão é um objeto JSON com os endereços, as contas e as salas. O servidor funciona até ser interrompido (SIGTERM, SIGINT).</translation>
    </message>
    <message>
        <source>Faults (--fault NAME[=ARG], or at run time POST control/fault):</source>
        <translation>Falhas (--fault NAME[=ARG], ou durante a execução POST control/fault):</translation>
    </message>
    <message>
        <source>Control calls (POST control/NAME to the announced &quot;control&quot; address, with a JSON object such as {&quot;service&quot;:&quot;plugdj&quot;,&quot;text&quot;:&quot;hello&quot;}):</source>
        <translation>Chamadas de controle (POST control/NAME para o endereço &quot;control&quot; anunciado, com um objeto JSON como {&quot;service&quot;:&quot;plugdj&quot;,&quot;text&quot;:&quot;hello&quot;}):</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no chat generation: it is g1 or g2.</source>
        <translation>“%1” não é uma geração do chat: é g1 ou g2.</translation>
    </message>
    <message>
        <source>One of the chat generations g1 and g2 must stay.</source>
        <translation>Uma das gerações do chat, g1 ou g2, precisa ficar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected.</source>
        <translation>“%1” não era esperado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port.</source>
        <translation>“%1” não é uma porta.</translation>
    </message>
    <message>
        <source>A rate is a number from 0 to 1000.</source>
        <translation>Uma taxa é um número de 0 a 1000.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seed: it is a whole number.</source>
        <translation>“%1” não é uma semente: ela é um número inteiro.</translation>
    </message>
</context>
<context>
    <name>partyline::AboutDialog</name>
    <message>
        <source>About Partyline</source>
        <translation>Sobre o Partyline</translation>
    </message>
    <message>
        <source>Partyline&apos;s icon</source>
        <translation>Ícone do Partyline</translation>
    </message>
    <message>
        <source>Partyline %1
A desktop client for live rooms: DJ rooms and livestreams, side by side.
Made by the Partyline contributors. Not affiliated with plug.dj or Floatplane.</source>
        <translation>Partyline %1
Um cliente de desktop para salas ao vivo: salas de DJ e transmissões ao vivo, lado a lado.
Feito pelos colaboradores do Partyline. Sem ligação com o plug.dj nem com o Floatplane.</translation>
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
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Componentes e licenças</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Textos das licenças</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies versions and licences as text</source>
        <translation>Copia versões e licenças como texto</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Sobre o Qt</translation>
    </message>
</context>
<context>
    <name>partyline::AboutStreamDialog</name>
    <message>
        <source>Picture of the stream</source>
        <translation>Imagem da transmissão</translation>
    </message>
    <message>
        <source>About this stream</source>
        <translation>Sobre esta transmissão</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Is it live?</source>
        <translation>Está ao vivo?</translation>
    </message>
    <message>
        <source>Asks the site, at most once a minute</source>
        <translation>Consulta o site, no máximo uma vez por minuto</translation>
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
        <translation>Sua sessão em %1 terminou às %2.</translation>
    </message>
    <message>
        <source>The keyring has no session of this account any more.</source>
        <translation>O chaveiro não tem mais uma sessão desta conta.</translation>
    </message>
</context>
<context>
    <name>partyline::AccountsModel</name>
    <message>
        <source>level %1 · %2 points</source>
        <translation>nível %1 · %2 pontos</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>fora da conta</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>fazendo login</translation>
    </message>
    <message>
        <source>wants a second factor</source>
        <translation>exige um segundo fator</translation>
    </message>
    <message>
        <source>waits for the other device</source>
        <translation>aguarda o outro dispositivo</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>sessão encerrada</translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n notificação nova</numerusform>
            <numerusform>%n notificações novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::AccountsPage</name>
    <message>
        <source>%1, as a guest</source>
        <translation>%1, como convidado</translation>
    </message>
    <message>
        <source>%1, signed in</source>
        <translation>%1, conectado</translation>
    </message>
    <message>
        <source>%1, signing in</source>
        <translation>%1, fazendo login</translation>
    </message>
    <message>
        <source>%1, the session has ended</source>
        <translation>%1, a sessão terminou</translation>
    </message>
    <message>
        <source>%1, signed out</source>
        <translation>%1, desconectado</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Fazer login…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>login users services</source>
        <translation>login entrar usuários serviços</translation>
    </message>
    <message>
        <source>Sessions rest in the desktop&apos;s keyring. They are in no exported file, and Cancel does not bring back an account that was signed out.</source>
        <translation>As sessões ficam no chaveiro da área de trabalho. Elas não estão em nenhum arquivo exportado, e Cancelar não traz de volta uma conta da qual você saiu.</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Outra conta</translation>
    </message>
    <message>
        <source>plug.dj, Floatplane, or any compatible server.</source>
        <translation>plug.dj, Floatplane ou qualquer servidor compatível.</translation>
    </message>
    <message>
        <source>add login server</source>
        <translation>adicionar login entrar servidor</translation>
    </message>
    <message>
        <source>Practice rooms</source>
        <translation>Salas de treino</translation>
    </message>
    <message>
        <source>On this computer, with believable people, without an account.</source>
        <translation>Neste computador, com pessoas convincentes, sem conta.</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>demo test server</source>
        <translation>demo teste servidor treino</translation>
    </message>
</context>
<context>
    <name>partyline::AccountsPanel</name>
    <message>
        <source>Sign in again</source>
        <translation>Fazer login novamente</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <translation>Notificações (%1)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Meu perfil</translation>
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
        <translation>Sair da conta</translation>
    </message>
</context>
<context>
    <name>partyline::AddTracksDialog</name>
    <message>
        <source>Add tracks</source>
        <translation>Adicionar faixas</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Links to YouTube videos or SoundCloud tracks, one or many</source>
        <translation>Links de vídeos do YouTube ou de faixas do SoundCloud, um ou vários</translation>
    </message>
    <message>
        <source>Tracks to add</source>
        <translation>Faixas a adicionar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>No fim</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>No início</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Look up at %1</source>
        <translation>Consultar em %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>Asks the source for author and title. It learns your internet address and the link, nothing else. The length you have to write yourself.</source>
        <translation>Consulta a fonte sobre o autor e o título. Ela fica sabendo o seu endereço de internet e o link, nada mais. A duração você mesmo precisa informar.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n track(s)</source>
        <translation>
            <numerusform>Adicionar %n faixa</numerusform>
            <numerusform>Adicionar %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Adicionando…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) still need a title or a length (such as 3:45).</source>
        <translation>
            <numerusform>%n faixa ainda precisa de título ou duração (como 3:45).</numerusform>
            <numerusform>%n faixas ainda precisam de título ou duração (como 3:45).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in this playlist already and would be in it twice.</source>
        <translation>
            <numerusform>%n faixa já está nesta playlist e ficaria repetida.</numerusform>
            <numerusform>%n faixas já estão nesta playlist e ficariam repetidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no track behind these links.</source>
        <translation>Não há nenhuma faixa nesses links.</translation>
    </message>
</context>
<context>
    <name>partyline::AddressFinder</name>
    <message>
        <source>The name or address of a DJ room, or the id or channel address of a livestream.</source>
        <translation>O nome ou endereço de uma sala de DJ, ou o ID ou endereço do canal de uma transmissão ao vivo.</translation>
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
        <translation>As opções de notificações são de um Partyline mais novo. Elas ficam como estão, e as alterações não são salvas.</translation>
    </message>
    <message>
        <source>The choices about notifications cannot be read (%1). Changes are not kept.</source>
        <translation>Não foi possível ler as opções de notificações (%1). As alterações não são salvas.</translation>
    </message>
    <message>
        <source>The choices about notifications are damaged. Move %1 away.</source>
        <translation>As opções de notificações estão danificadas. Mova %1 para outro lugar.</translation>
    </message>
    <message>
        <source>The choices about notifications were damaged. They were set aside as %1.</source>
        <translation>As opções de notificações estavam danificadas. Foram guardadas à parte como %1.</translation>
    </message>
    <message>
        <source>The choices about notifications cannot be kept: %1</source>
        <translation>Não foi possível salvar as opções de notificações: %1</translation>
    </message>
</context>
<context>
    <name>partyline::AlertDesk</name>
    <message>
        <source>Notifications cannot be shown on the desktop.</source>
        <translation>Não é possível mostrar notificações na área de trabalho.</translation>
    </message>
    <message>
        <source>%1 Rooms are marked in the list all the same.</source>
        <translation>%1 Mesmo assim, as salas são marcadas na lista.</translation>
    </message>
    <message>
        <source>Show Partyline</source>
        <translation>Mostrar o Partyline</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>Não é possível abrir a sala.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter %1.</source>
        <translation>Nenhuma conta conectada pode entrar em %1.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>essa sala</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>A sala foi fechada.</translation>
    </message>
    <message>
        <source>Your reply was not sent.</source>
        <translation>Sua resposta não foi enviada.</translation>
    </message>
    <message>
        <source>%1 You wrote: %2</source>
        <translation>%1 Você escreveu: %2</translation>
    </message>
    <message>
        <source>Your reply was not sent</source>
        <translation>Sua resposta não foi enviada</translation>
    </message>
    <message>
        <source>%1 It stands in the field of %2.</source>
        <translation>%1 Ela está no campo de %2.</translation>
    </message>
    <message>
        <source>%1 It stands in %2 with what can be done.</source>
        <translation>%1 Ela está em %2 com o que pode ser feito.</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1 foi silenciada</translation>
    </message>
    <message>
        <source>Nothing of it is told until %1.</source>
        <translation>Nada dela será avisado até %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1 in %2: %3</source>
        <translation>O último: %1 em %2: %3</translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>O último: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions in %1</source>
        <translation>
            <numerusform>%n menção em %1</numerusform>
            <numerusform>%n menções em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines for you in %1</source>
        <translation>
            <numerusform>%n mensagem para você em %1</numerusform>
            <numerusform>%n mensagens para você em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Show the room</source>
        <translation>Mostrar a sala</translation>
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
        <translation>Ir para a mensagem</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenciar por uma hora</translation>
    </message>
</context>
<context>
    <name>partyline::AlertTable</name>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>on, as everywhere</source>
        <translation>ativado, como em toda parte</translation>
    </message>
    <message>
        <source>off, as everywhere</source>
        <translation>desativado, como em toda parte</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificação</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
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
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>Status das notificações</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>O que é avisado</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Tray and launcher</source>
        <translation>Bandeja e lançador</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Do not &amp;disturb:</source>
        <translation>&amp;Não perturbe:</translation>
    </message>
    <message>
        <source>Show notifications on the desktop</source>
        <translation>Mostrar notificações na área de trabalho</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>Como em toda parte</translation>
    </message>
    <message>
        <source>Takes back what differs in this room</source>
        <translation>Desfaz o que é diferente nesta sala</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;Em:</translation>
    </message>
    <message>
        <source>Tell nothing at these times</source>
        <translation>Não avisar nada nestes horários</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>On the days on which the time begins; it may end on the next one. The number on launcher and tray counts on.</source>
        <translation>Nos dias em que o horário começa; ele pode terminar no dia seguinte. O número no lançador e na bandeja continua contando.</translation>
    </message>
    <message>
        <source>Make no sound while the desktop itself is not to be disturbed</source>
        <translation>Não fazer som enquanto a própria área de trabalho estiver em Não perturbe</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Sound of</source>
        <translation>Som de</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, or a file of your own</source>
        <translation>Um nome do tema de sons da área de trabalho, ou um arquivo seu</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sem som</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>For which alerts there is a sound stands under What is told. Rules have sounds of their own.</source>
        <translation>Os alertas que têm som estão em “O que é avisado”. As regras têm sons próprios.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Reproduzir sons</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves Partyline in the tray</source>
        <translation>Fechar a janela deixa o Partyline na bandeja</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>Iniciar na bandeja, sem a janela</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>Esta área de trabalho mostra ícones na bandeja.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so the window is never hidden there. Some desktops need an extension for them.</source>
        <translation>Esta área de trabalho não mostra ícones na bandeja, por isso a janela nunca é ocultada ali. Algumas precisam de uma extensão para isso.</translation>
    </message>
    <message>
        <source>Number on the launcher, where the desktop can show one</source>
        <translation>Número no lançador, onde a área de trabalho puder mostrar</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Enviar um &amp;teste</translation>
    </message>
    <message>
        <source>Shows a notification now, and who shows it</source>
        <translation>Mostra uma notificação agora, e quem a mostra</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>As alterações valem na hora. “Cancelar” desfaz.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas as salas</translation>
    </message>
    <message>
        <source>This room is muted %1.</source>
        <translation>Esta sala está silenciada %1.</translation>
    </message>
    <message>
        <source>Click or press Space: on, off, or as everywhere.</source>
        <translation>Clique ou pressione Espaço: ativado, desativado ou como em toda parte.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) differ.</source>
        <translation>
            <numerusform>%n sala é diferente.</numerusform>
            <numerusform>%n salas são diferentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms may differ: choose one above.</source>
        <translation>As salas podem ser diferentes: escolha uma acima.</translation>
    </message>
    <message>
        <source>The desktop is not to be disturbed now. It files notifications by itself.</source>
        <translation>A área de trabalho está em Não perturbe agora. Ela mesma guarda as notificações.</translation>
    </message>
    <message>
        <source>The desktop may be disturbed now, as far as it says.</source>
        <translation>A área de trabalho não está em Não perturbe agora, pelo que ela informa.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Até eu desativar</translation>
    </message>
    <message>
        <source>Sounds (*.oga *.ogg *.wav)</source>
        <translation>Sons (*.oga *.ogg *.wav)</translation>
    </message>
    <message>
        <source>This is silent.</source>
        <translation>Isto não tem som.</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s notification service…</source>
        <translation>Consultando o serviço de notificações da área de trabalho…</translation>
    </message>
</context>
<context>
    <name>partyline::ApiClient</name>
    <message>
        <source>%1 sent more at once than we accept.</source>
        <translation>%1 enviou de uma vez mais do que aceitamos.</translation>
    </message>
</context>
<context>
    <name>partyline::Application</name>
    <message>
        <source>Settings cannot be kept.</source>
        <translation>Não é possível salvar as configurações.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions.</source>
        <translation>Não é possível gravar na pasta %1. Verifique as permissões dela.</translation>
    </message>
    <message>
        <source>Partyline stores no secret in files. Install or unlock a keyring to stay signed in.</source>
        <translation>O Partyline não guarda segredos em arquivos. Instale ou desbloqueie um chaveiro para continuar conectado.</translation>
    </message>
    <message>
        <source>Notes about people are in trouble.</source>
        <translation>Há um problema com as notas sobre pessoas.</translation>
    </message>
    <message>
        <source>The practice server did not start.</source>
        <translation>O servidor de treino não iniciou.</translation>
    </message>
    <message>
        <source>Choices about notifications are in trouble.</source>
        <translation>Há um problema com as opções de notificações.</translation>
    </message>
    <message>
        <source>Nothing can be shown.</source>
        <translation>Não é possível mostrar nada.</translation>
    </message>
    <message>
        <source>%1 Rooms are marked in the list all the same.</source>
        <translation>%1 Mesmo assim, as salas são marcadas na lista.</translation>
    </message>
    <message>
        <source>A test of Partyline</source>
        <translation>Um teste do Partyline</translation>
    </message>
    <message>
        <source>This is what its notifications look like.</source>
        <translation>É assim que são as notificações dele.</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>botões</translation>
    </message>
    <message>
        <source>replies in the notification</source>
        <translation>respostas na notificação</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>formatação</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>a list of past ones</source>
        <translation>uma lista das anteriores</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>sons</translation>
    </message>
    <message>
        <source>A service without a name</source>
        <translation>Um serviço sem nome</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Com %1.</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <translation>Sem %1.</translation>
    </message>
    <message>
        <source>%1 shows it.</source>
        <translation>%1 a mostra.</translation>
    </message>
    <message>
        <source>The line is not here any more.</source>
        <translation>A mensagem não está mais aqui.</translation>
    </message>
    <message>
        <source>It has left the feed, and history does not have it.</source>
        <translation>Ela saiu do feed, e o histórico não a tem.</translation>
    </message>
    <message>
        <source>History is in trouble.</source>
        <translation>Há um problema com o histórico.</translation>
    </message>
    <message>
        <source>There is no history.</source>
        <translation>Não há histórico.</translation>
    </message>
    <message>
        <source>In safe mode nothing is recorded or read.</source>
        <translation>No modo de segurança nada é registrado nem lido.</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>Não é possível abrir a sala.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it. What was said there stands in the search window.</source>
        <translation>Nenhuma conta conectada pode entrar nela. O que foi dito lá está na janela de pesquisa.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it. What stood around the line is here.</source>
        <translation>Nenhuma conta conectada pode entrar nela. O que estava em volta da mensagem está aqui.</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it.</source>
        <translation>Nenhuma conta conectada pode entrar nela.</translation>
    </message>
    <message>
        <source>This line does not stand in the room&apos;s feed any more.</source>
        <translation>Esta mensagem não está mais no feed da sala.</translation>
    </message>
    <message>
        <source>Notifications are in trouble.</source>
        <translation>Há um problema com as notificações.</translation>
    </message>
    <message>
        <source>This cannot be opened.</source>
        <translation>Não é possível abrir isto.</translation>
    </message>
    <message>
        <source>The livestream was not found.</source>
        <translation>A transmissão ao vivo não foi encontrada.</translation>
    </message>
    <message>
        <source>Partyline %1 is there.</source>
        <translation>O Partyline %1 chegou.</translation>
    </message>
    <message>
        <source>%1 More: %2</source>
        <translation>%1 Mais: %2</translation>
    </message>
    <message>
        <source>What you write cannot be kept.</source>
        <translation>Não é possível guardar o que você escreve.</translation>
    </message>
</context>
<context>
    <name>partyline::AutomationMenu</name>
    <message>
        <source>Automation</source>
        <translation>Automação</translation>
    </message>
    <message>
        <source>Woot every track</source>
        <translation>Dar Woot em todas as faixas</translation>
    </message>
    <message>
        <source>Join the wait list by itself</source>
        <translation>Entrar na fila de espera automaticamente</translation>
    </message>
    <message>
        <source>Away: answer who mentions me</source>
        <translation>Ausente: responder a quem me menciona</translation>
    </message>
    <message>
        <source>A woot waits</source>
        <translation>Espera antes do Woot</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar tudo</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>%1 a %2 segundos</translation>
    </message>
</context>
<context>
    <name>partyline::AutomationRow</name>
    <message>
        <source>Stop all</source>
        <translation>Parar tudo</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automação</translation>
    </message>
    <message>
        <source>Nothing in this room happens by itself any more (Ctrl+Shift+X stops all rooms)</source>
        <translation>Nada mais acontece sozinho nesta sala (Ctrl+Shift+X para todas as salas)</translation>
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
        <translation>Banir da fila</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Waiting for the room.</source>
        <translation>Aguardando a sala.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>End cycle</source>
        <translation>Encerrar ciclo</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Ninguém está tocando agora.</translation>
    </message>
    <message>
        <source>Skip the track that plays</source>
        <translation>Pular a faixa que está tocando</translation>
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
        <translation>um número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>uma lista entre [ ]</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>um objeto entre { }</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 is wanted, not %2</source>
        <extracomment>%1 a kind of value (&quot;a number&quot;), %2 what stands in the file</extracomment>
        <translation>espera-se %1, não %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>linha %1, coluna %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted, not %3</source>
        <translation>espera-se um número inteiro de %1 a %2, não %3</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1 não é nenhum destes: %2</translation>
    </message>
    <message>
        <source>The file is too large to hold settings.</source>
        <translation>O arquivo é grande demais para conter configurações.</translation>
    </message>
    <message>
        <source>The file is no JSON: %1 in %2.</source>
        <translation>O arquivo não é JSON: %1 em %2.</translation>
    </message>
    <message>
        <source>The file holds no settings of Partyline: &quot;partyline&quot;: &quot;settings&quot; is missing.</source>
        <translation>O arquivo não contém configurações do Partyline: falta &quot;partyline&quot;: &quot;settings&quot;.</translation>
    </message>
    <message>
        <source>The file was made by a newer Partyline (version %1 of the format; this one knows %2).</source>
        <translation>O arquivo foi feito por um Partyline mais novo (versão %1 do formato; este conhece a %2).</translation>
    </message>
    <message>
        <source>In &quot;version&quot;: %1.</source>
        <translation>Em &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>In &quot;settings&quot;: %1.</source>
        <translation>Em &quot;settings&quot;: %1.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;: %2.</source>
        <translation>Em &quot;%1&quot;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more mistakes.</source>
        <translation>
            <numerusform>E mais %n erro.</numerusform>
            <numerusform>E mais %n erros.</numerusform>
        </translation>
    </message>
    <message>
        <source>there can be %1 at most</source>
        <translation>pode haver no máximo %1</translation>
    </message>
    <message>
        <source>one of the entries is no text</source>
        <translation>uma das entradas não é texto</translation>
    </message>
    <message>
        <source>there can be %1 rooms at most</source>
        <translation>pode haver no máximo %1 salas</translation>
    </message>
    <message>
        <source>the room %1 holds no choices</source>
        <translation>a sala %1 não contém opções</translation>
    </message>
    <message>
        <source>a room has no such choice of its own</source>
        <translation>uma sala não pode ter essa opção só para ela</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot; cannot be kept: %2</source>
        <translation>não é possível guardar a regra “%1”: %2</translation>
    </message>
    <message>
        <source>%1 makes no sense or is out of bounds</source>
        <translation>%1 não faz sentido ou está fora dos limites</translation>
    </message>
    <message>
        <source>that is no name</source>
        <translation>isso não é um nome</translation>
    </message>
    <message>
        <source>those are no keys</source>
        <translation>isso não são atalhos</translation>
    </message>
    <message>
        <source>the keys of %1 are no list of keys</source>
        <translation>os atalhos de %1 não são uma lista de atalhos</translation>
    </message>
    <message>
        <source>it is no list of languages</source>
        <translation>não é uma lista de idiomas</translation>
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
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>%1, suggestion %2 of %3</source>
        <translation>%1, sugestão %2 de %3</translation>
    </message>
</context>
<context>
    <name>partyline::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensagem para %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1/%2</source>
        <translation>
            <numerusform>%n linha, %1/%2</numerusform>
            <numerusform>%n linhas, %1/%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>%1 is sent as a command to the stream&apos;s moderation.</source>
        <translation>%1 é enviado como comando à moderação da transmissão.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message numerus="yes">
        <source>This goes out as %n line(s), one after the other.</source>
        <translation>
            <numerusform>Isto será enviado como %n linha.</numerusform>
            <numerusform>Isto será enviado como %n linhas, uma após a outra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n line(s)</source>
        <translation>
            <numerusform>Enviar %n linha</numerusform>
            <numerusform>Enviar %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a line that you sent…</source>
        <translation>Encontrar uma mensagem enviada…</translation>
    </message>
    <message>
        <source>You have sent nothing here yet.</source>
        <translation>Você ainda não enviou nada aqui.</translation>
    </message>
    <message>
        <source>Type what the line says that you sent. Enter takes it, Esc goes back.</source>
        <translation>Digite o que diz a mensagem que você enviou. Enter usa a mensagem, Esc volta.</translation>
    </message>
    <message>
        <source>No line that you sent here says that.</source>
        <translation>Nenhuma mensagem que você enviou aqui diz isso.</translation>
    </message>
</context>
<context>
    <name>partyline::ComposerSpelling</name>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation>Procurando palavras melhores…</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the dictionary</source>
        <translation>Adicionar “%1” ao dicionário</translation>
    </message>
    <message>
        <source>No better word is known</source>
        <translation>Nenhuma palavra melhor é conhecida</translation>
    </message>
    <message>
        <source>Install a hunspell dictionary to have words checked</source>
        <translation>Instale um dicionário do hunspell para verificar as palavras</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Sublinhar palavras com erros</translation>
    </message>
</context>
<context>
    <name>partyline::ConnectionAlarm</name>
    <message>
        <source>No connection to %1</source>
        <translation>Sem conexão com %1</translation>
    </message>
</context>
<context>
    <name>partyline::ConnectionChip</name>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Fazendo login</translation>
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
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Waiting %1 s</source>
        <translation>Aguardando %1 s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
</context>
<context>
    <name>partyline::ContactsModel</name>
    <message>
        <source>Live connection of rooms</source>
        <translation>Conexão ao vivo das salas</translation>
    </message>
    <message>
        <source>Calls of the service</source>
        <translation>Chamadas ao serviço</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Pictures of the service</source>
        <translation>Imagens do serviço</translation>
    </message>
    <message>
        <source>Where a track or stream comes from, when you ask</source>
        <translation>De onde vem uma faixa ou transmissão, quando você pergunta</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>não nesta execução</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Newer versions, as you wished</source>
        <translation>Versões mais novas, como você pediu</translation>
    </message>
</context>
<context>
    <name>partyline::CreateRoomDialog</name>
    <message>
        <source>Private: only who has the address comes in</source>
        <translation>Privada: só entra quem tem o endereço</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Criar uma sala</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Nome da sala</translation>
    </message>
    <message>
        <source>Create status</source>
        <translation>Status da criação</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Asking the site for the room.</source>
        <translation>Pedindo a sala ao site.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Enviado, ainda não confirmado</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Uma sala precisa de um nome.</translation>
    </message>
</context>
<context>
    <name>partyline::DelayBar</name>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>Atraso do chat</translation>
    </message>
    <message>
        <source>Shows what waits: hold F8 for a look, tap it to keep it open</source>
        <translation>Mostra o que espera: mantenha F8 pressionado para uma olhada, toque para deixar aberto</translation>
    </message>
    <message>
        <source>Change the chat delay</source>
        <translation>Alterar o atraso do chat</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Ocultar de novo</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Espiar</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) waiting</source>
        <translation>
            <numerusform>%n mensagem em espera</numerusform>
            <numerusform>%n mensagens em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada em espera</translation>
    </message>
    <message>
        <source>Chat delayed by %1 s</source>
        <translation>Chat atrasado em %1 s</translation>
    </message>
</context>
<context>
    <name>partyline::DelayCard</name>
    <message>
        <source>My own lines at once</source>
        <translation>Minhas próprias mensagens na hora</translation>
    </message>
    <message>
        <source>Mentions of me at once</source>
        <translation>Menções a mim na hora</translation>
    </message>
    <message>
        <source>Show what waits now</source>
        <translation>Mostrar agora o que espera</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>Atraso do chat</translation>
    </message>
    <message>
        <source>Hold chat back, so that it does not run ahead of the video:</source>
        <translation>Segurar o chat para que ele não se adiante ao vídeo:</translation>
    </message>
    <message>
        <source>Chat delay in seconds</source>
        <translation>Atraso do chat em segundos</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
</context>
<context>
    <name>partyline::DelayPeek</name>
    <message>
        <source>Waiting lines</source>
        <translation>Mensagens em espera</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada em espera.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown yet: %n line(s)</source>
        <translation>
            <numerusform>Ainda não mostrada: %n mensagem</numerusform>
            <numerusform>Ainda não mostradas: %n mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::DesktopNotifier</name>
    <message>
        <source>There is no D-Bus session bus, and so no notification service.</source>
        <translation>Não há barramento de sessão D-Bus e, portanto, nenhum serviço de notificações.</translation>
    </message>
    <message>
        <source>No notification service answers (%1).</source>
        <translation>Nenhum serviço de notificações responde (%1).</translation>
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
        <translation>Entrar na fila</translation>
    </message>
    <message>
        <source>Skip my track</source>
        <translation>Pular minha faixa</translation>
    </message>
    <message>
        <source>Open the track in the browser</source>
        <translation>Abrir a faixa no navegador</translation>
    </message>
    <message>
        <source>Play in mpv from where the room is</source>
        <translation>Reproduzir no mpv a partir de onde a sala está</translation>
    </message>
    <message>
        <source>Tell me on the wait list</source>
        <translation>Avisar-me na fila de espera</translation>
    </message>
    <message>
        <source>Only when I am next</source>
        <translation>Só quando eu for o próximo</translation>
    </message>
    <message>
        <source>From place %1 on</source>
        <translation>A partir da posição %1</translation>
    </message>
    <message>
        <source>The track ended before the playlist was made. It is in the play history.</source>
        <translation>A faixa terminou antes de a playlist ser criada. Ela está no histórico de reprodução.</translation>
    </message>
    <message>
        <source>Put into %1.</source>
        <translation>Adicionada a %1.</translation>
    </message>
    <message>
        <source>Put into your playlist.</source>
        <translation>Adicionada à sua playlist.</translation>
    </message>
    <message>
        <source>Guests cannot vote or wait in line. Sign in to take part.</source>
        <translation>Convidados não podem votar nem entrar na fila. Faça login para participar.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Não conectado.</translation>
    </message>
    <message>
        <source>Leave wait list</source>
        <translation>Sair da fila de espera</translation>
    </message>
    <message>
        <source>A new track has just begun. Skip again if you mean this one.</source>
        <translation>Uma nova faixa acabou de começar. Pule de novo se quiser pular esta.</translation>
    </message>
    <message>
        <source>The track ended before you chose. It is in the play history.</source>
        <translation>A faixa terminou antes de você escolher. Ela está no histórico de reprodução.</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nova playlist</translation>
    </message>
    <message>
        <source>Name of the new playlist</source>
        <translation>Nome da nova playlist</translation>
    </message>
    <message>
        <source>Put into a playlist</source>
        <translation>Adicionar a uma playlist</translation>
    </message>
    <message>
        <source>Your next track still plays.</source>
        <translation>Sua próxima faixa ainda funciona.</translation>
    </message>
    <message>
        <source>Your next track cannot be played.</source>
        <translation>Sua próxima faixa não pode ser reproduzida.</translation>
    </message>
    <message>
        <source>%1 is no longer on YouTube, or private.</source>
        <translation>%1 não está mais no YouTube ou é privada.</translation>
    </message>
    <message>
        <source>YouTube shows %1 on its own site only.</source>
        <translation>O YouTube só mostra %1 no próprio site.</translation>
    </message>
    <message>
        <source>Your next track could not be checked.</source>
        <translation>Não foi possível verificar sua próxima faixa.</translation>
    </message>
    <message>
        <source>You are playing now, for another %1.</source>
        <translation>Você está tocando agora, por mais %1.</translation>
    </message>
    <message>
        <source>You are number %1 of %2: your turn in %3, about %4.</source>
        <translation>Você é o número %1 de %2: sua vez em %3, por volta de %4.</translation>
    </message>
    <message>
        <source>Nobody is playing: your turn would begin at once.</source>
        <translation>Ninguém está tocando: sua vez começaria na hora.</translation>
    </message>
    <message>
        <source>If you joined now, your turn would come in %1, about %2.</source>
        <translation>Se você entrasse agora, sua vez chegaria em %1, por volta de %2.</translation>
    </message>
    <message>
        <source>Your playlists are being fetched. Try again in a moment.</source>
        <translation>Suas playlists estão sendo buscadas. Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>You have no playlist called %1.</source>
        <translation>Você não tem uma playlist chamada %1.</translation>
    </message>
    <message>
        <source>says when your turn at the booth comes</source>
        <translation>diz quando chega a sua vez na cabine</translation>
    </message>
    <message>
        <source>woots the track that plays</source>
        <translation>dá Woot na faixa que está tocando</translation>
    </message>
    <message>
        <source>mehs the track that plays</source>
        <translation>dá Meh na faixa que está tocando</translation>
    </message>
    <message>
        <source>&lt;playlist&gt;</source>
        <translation>&lt;playlist&gt;</translation>
    </message>
    <message>
        <source>grabs the track into a playlist, or the active one</source>
        <translation>dá Grab na faixa para uma playlist, ou para a ativa</translation>
    </message>
    <message>
        <source>ends your own track</source>
        <translation>encerra a sua própria faixa</translation>
    </message>
    <message>
        <source>You are not playing now.</source>
        <translation>Você não está tocando agora.</translation>
    </message>
</context>
<context>
    <name>partyline::DjColumn</name>
    <message>
        <source>No votes for this track yet.</source>
        <translation>Nenhum voto nesta faixa ainda.</translation>
    </message>
    <message>
        <source>Nothing was played yet.</source>
        <translation>Nada foi tocado ainda.</translation>
    </message>
    <message>
        <source>More about this track</source>
        <translation>Mais sobre esta faixa</translation>
    </message>
    <message>
        <source>Open the track in the browser</source>
        <translation>Abrir a faixa no navegador</translation>
    </message>
    <message>
        <source>Skip my track</source>
        <translation>Pular minha faixa</translation>
    </message>
</context>
<context>
    <name>partyline::DjPersonActions</name>
    <message>
        <source>You are not signed in.</source>
        <translation>Você não fez login.</translation>
    </message>
    <message>
        <source>Guests have no friends and ignore nobody. Sign in with an account.</source>
        <translation>Convidados não têm amigos e não ignoram ninguém. Faça login com uma conta.</translation>
    </message>
    <message>
        <source>Profile in the browser</source>
        <translation>Perfil no navegador</translation>
    </message>
    <message>
        <source>A request about them is under way.</source>
        <translation>Há uma solicitação em andamento sobre essa pessoa.</translation>
    </message>
    <message>
        <source>Add as a friend</source>
        <translation>Adicionar como amigo</translation>
    </message>
    <message>
        <source>Asked to be your friend</source>
        <translation>Pedido de amizade enviado</translation>
    </message>
    <message>
        <source>Accept as a friend</source>
        <translation>Aceitar amizade</translation>
    </message>
    <message>
        <source>Refuse as a friend</source>
        <translation>Recusar amizade</translation>
    </message>
    <message>
        <source>Remove from your friends</source>
        <translation>Remover dos seus amigos</translation>
    </message>
    <message>
        <source>Stop ignoring on plug.dj</source>
        <translation>Deixar de ignorar no plug.dj</translation>
    </message>
    <message>
        <source>Ignore on plug.dj</source>
        <translation>Ignorar no plug.dj</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nível %1</translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <translation>Emblema: %1</translation>
    </message>
    <message>
        <source>Not in this room.</source>
        <translation>Não está nesta sala.</translation>
    </message>
    <message>
        <source>The profile could not be fetched: %1</source>
        <translation>Não foi possível buscar o perfil: %1</translation>
    </message>
    <message>
        <source>You ignore them on plug.dj.</source>
        <translation>Você ignora essa pessoa no plug.dj.</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amizade</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido enviado</translation>
    </message>
    <message>
        <source>You have asked them to be your friend.</source>
        <translation>Você enviou um pedido de amizade.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>They would like to be your friend.</source>
        <translation>Quer ser seu amigo.</translation>
    </message>
    <message>
        <source>your friend</source>
        <translation>seu amigo</translation>
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
        <translation>Status da lista de salas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Criar uma sala</translation>
    </message>
    <message>
        <source>Search rooms, or a room&apos;s name or address</source>
        <translation>Pesquisar salas, ou o nome ou endereço de uma sala</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1 for %n seconds</source>
        <translation>
            <numerusform>Aguardando %1 há %n segundo</numerusform>
            <numerusform>Aguardando %1 há %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no public rooms now.</source>
        <translation>Não há salas públicas agora.</translation>
    </message>
    <message>
        <source>No public room has &quot;%1&quot; in its name. Private rooms open by their address.</source>
        <translation>Nenhuma sala pública tem “%1” no nome. Salas privadas são abertas pelo endereço.</translation>
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
        <translation>O favorito não foi alterado: %1</translation>
    </message>
    <message>
        <source>You are in %1. An account can be in one room at a time: joining takes you out of there.</source>
        <translation>Você está em %1. Uma conta só pode estar em uma sala por vez: ao entrar aqui, você sai de lá.</translation>
    </message>
    <message>
        <source>As a guest you can look around and read. Favourites and rooms of your own need an account.</source>
        <translation>Como convidado, você pode olhar e ler. Favoritos e salas próprias exigem uma conta.</translation>
    </message>
    <message>
        <source>The site has not told about this room yet. Join it, then use the room&apos;s menu.</source>
        <translation>O site ainda não informou sobre esta sala. Entre nela e use o menu da sala.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>Suas salas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas as salas</translation>
    </message>
    <message>
        <source>Loading more rooms</source>
        <translation>Carregando mais salas</translation>
    </message>
    <message>
        <source>No more rooms came: %1</source>
        <translation>Não vieram mais salas: %1</translation>
    </message>
    <message>
        <source>More rooms</source>
        <translation>Mais salas</translation>
    </message>
</context>
<context>
    <name>partyline::DjRoomPage</name>
    <message>
        <source>Room staff…</source>
        <translation>Equipe da sala…</translation>
    </message>
    <message>
        <source>Show what moderators do to others</source>
        <translation>Mostrar o que os moderadores fazem com os outros</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover para o início</translation>
    </message>
    <message>
        <source>Take off the wait list</source>
        <translation>Tirar da fila de espera</translation>
    </message>
    <message>
        <source>Playlists…</source>
        <translation>Playlists…</translation>
    </message>
    <message>
        <source>you left the wait list.</source>
        <translation>você saiu da fila de espera.</translation>
    </message>
    <message>
        <source>The site’s moderators were called.</source>
        <translation>Os moderadores do site foram chamados.</translation>
    </message>
    <message>
        <source>The site’s moderators were not called. %1</source>
        <translation>Os moderadores do site não foram chamados. %1</translation>
    </message>
    <message>
        <source>About this room</source>
        <translation>Sobre esta sala</translation>
    </message>
    <message>
        <source>The favourite was not changed: %1</source>
        <translation>O favorito não foi alterado: %1</translation>
    </message>
</context>
<context>
    <name>partyline::DraftBook</name>
    <message>
        <source>What you were writing cannot be read: %1</source>
        <translation>Não é possível ler o que você estava escrevendo: %1</translation>
    </message>
    <message>
        <source>What you were writing could not be read; the file is kept as %1.</source>
        <translation>Não foi possível ler o que você estava escrevendo; o arquivo foi mantido como %1.</translation>
    </message>
</context>
<context>
    <name>partyline::EmoteMenu</name>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Animated emotes move</source>
        <translation>Emotes animados se mexem</translation>
    </message>
    <message>
        <source>While I look at the window</source>
        <translation>Enquanto eu olho para a janela</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Under the pointer only</source>
        <translation>Só sob o ponteiro</translation>
    </message>
    <message>
        <source>&amp;Emotes</source>
        <translation>Em&amp;otes</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reduzir movimento</translation>
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
        <translation>Usados recentemente</translation>
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
        <translation>Seletor de emotes</translation>
    </message>
    <message>
        <source>Search emotes</source>
        <translation>Pesquisar emotes</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>No emote has that name.</source>
        <translation>Nenhum emote tem esse nome.</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>usado %n vez</numerusform>
            <numerusform>usado %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a favourite</source>
        <translation>%1 é um favorito</translation>
    </message>
    <message>
        <source>%1 is no favourite</source>
        <translation>%1 não é um favorito</translation>
    </message>
</context>
<context>
    <name>partyline::EverythingItem</name>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message numerus="yes">
        <source>Everything, %n new lines</source>
        <translation>
            <numerusform>Tudo, %n mensagem nova</numerusform>
            <numerusform>Tudo, %n mensagens novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::EverythingPage</name>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Lines of your rooms appear here as they come.</source>
        <translation>As mensagens das suas salas aparecem aqui conforme chegam.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Rooms in this feed</source>
        <translation>Salas neste feed</translation>
    </message>
    <message>
        <source>Choose whose lines stand here</source>
        <translation>Escolha de quais salas são as mensagens daqui</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensagens novas</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Show in its room</source>
        <translation>Mostrar na sala dela</translation>
    </message>
    <message>
        <source>Answer in its room</source>
        <translation>Responder na sala dela</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>Nenhuma sala está aberta</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>nenhuma sala</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n mensagem nova</numerusform>
            <numerusform>%n mensagens novas</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>Para a mensagem mais nova</translation>
    </message>
</context>
<context>
    <name>partyline::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>Exportar histórico</translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>Status da exportação</translation>
    </message>
    <message>
        <source>Lines written</source>
        <translation>Linhas gravadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export the history of %1</source>
        <translation>Exportar o histórico de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n linha gravada em %1.</numerusform>
            <numerusform>%n linhas gravadas em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %1: %n lines so far.</source>
        <translation>
            <numerusform>Exportando %1: %n linha até agora.</numerusform>
            <numerusform>Exportando %1: %n linhas até agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>partyline::ExportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Linhas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
</context>
<context>
    <name>partyline::ExternalPlayer</name>
    <message>
        <source>Only addresses that begin with http or https are opened.</source>
        <translation>Só são abertos endereços que começam com http ou https.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address instead.</source>
        <translation>Não foi possível abrir um navegador. Em vez disso, copie o endereço.</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again.</source>
        <translation>%1 não está instalado. Instale-o e tente novamente.</translation>
    </message>
    <message>
        <source>%1 did not start.</source>
        <translation>%1 não iniciou.</translation>
    </message>
    <message>
        <source>mpv needs yt-dlp to play from this site, and that is not installed.</source>
        <translation>O mpv precisa do yt-dlp para reproduzir deste site, e ele não está instalado.</translation>
    </message>
</context>
<context>
    <name>partyline::FeedActionsBar</name>
    <message>
        <source>What can be done with this line</source>
        <translation>O que pode ser feito com esta mensagem</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mencionar</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Hide this person</source>
        <translation>Ocultar esta pessoa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>partyline::FeedCards</name>
    <message>
        <source>Nobody is playing</source>
        <translation>Ninguém está tocando</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Tocando agora</translation>
    </message>
    <message>
        <source>Now playing, from %1</source>
        <translation>Tocando agora, de %1</translation>
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
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>partyline::FeedFindBar</name>
    <message>
        <source>Find in this room</source>
        <translation>Localizar nesta sala</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Older hit (Enter)</source>
        <translation>Resultado mais antigo (Enter)</translation>
    </message>
    <message>
        <source>Newer hit (Shift+Enter)</source>
        <translation>Resultado mais novo (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n in older lines</source>
        <translation>
            <numerusform>%n em mensagens mais antigas</numerusform>
            <numerusform>%n em mensagens mais antigas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking in older lines…</source>
        <translation>Procurando em mensagens mais antigas…</translation>
    </message>
    <message>
        <source>Not in the last %1 lines</source>
        <translation>Não está nas últimas %1 mensagens</translation>
    </message>
    <message>
        <source>Not found in this room</source>
        <translation>Não encontrado nesta sala</translation>
    </message>
    <message>
        <source>Not in the rows shown here</source>
        <translation>Não está nas linhas mostradas aqui</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 de %2 até agora</translation>
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
            <numerusform>Mostrar %n linha</numerusform>
            <numerusform>Mostrar todas as %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Fold them again</source>
        <translation>Recolher de novo</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A line of %1, hidden</source>
        <translation>Uma mensagem de %1, oculta</translation>
    </message>
    <message>
        <source>A line of %1, folded</source>
        <translation>Uma mensagem de %1, recolhida</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Ainda não confirmada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Não enviada: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
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
        <translation>Novas desde %1</translation>
    </message>
    <message>
        <source>%1: show this line in its room</source>
        <translation>%1: mostrar esta mensagem na sala dela</translation>
    </message>
</context>
<context>
    <name>partyline::FeedMenu</name>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamanho normal</translation>
    </message>
    <message>
        <source>This size in &amp;all rooms</source>
        <translation>Este tamanho em &amp;todas as salas</translation>
    </message>
    <message>
        <source>Usual size (%1 %, here %2 %)</source>
        <translation>Tamanho normal (%1 %, aqui %2 %)</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Feed</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
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
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Name &amp;colours</source>
        <translation>&amp;Cores dos nomes</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por pessoa</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Por cargo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>&amp;Rows kept in each room</source>
        <translation>&amp;Linhas mantidas em cada sala</translation>
    </message>
    <message>
        <source>Read new lines &amp;out</source>
        <translation>Ler mensagens novas em &amp;voz alta</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>As que me mencionam</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>&amp;Pause while the pointer rests on it</source>
        <translation>&amp;Pausar enquanto o ponteiro estiver sobre ele</translation>
    </message>
</context>
<context>
    <name>partyline::FeedView</name>
    <message>
        <source>%1 new, %2 for you</source>
        <translation>%1 novas, %2 para você</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n mensagem nova</numerusform>
            <numerusform>%n mensagens novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what it answers</source>
        <translation>Mostrar a que responde</translation>
    </message>
    <message>
        <source>Fold the repeats again</source>
        <translation>Recolher as repetições de novo</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n repeats</source>
        <translation>
            <numerusform>Mostrar %n repetição</numerusform>
            <numerusform>Mostrar todas as %n repetições</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what was said</source>
        <translation>Copiar o que foi dito</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
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
        <translation>Feed</translation>
    </message>
    <message>
        <source>A line of %1, hidden</source>
        <translation>Uma mensagem de %1, oculta</translation>
    </message>
    <message>
        <source>A line of %1, folded</source>
        <translation>Uma mensagem de %1, recolhida</translation>
    </message>
    <message>
        <source>%1, highlighted</source>
        <translation>%1, destacada</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, em %2</translation>
    </message>
</context>
<context>
    <name>partyline::FirstRooms</name>
    <message>
        <source>Find a room, paste a link</source>
        <translation>Encontre uma sala, cole um link</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>Salas para entrar</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>Ao vivo: %1</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>como digitado</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>open already</source>
        <translation>já aberta</translation>
    </message>
    <message>
        <source>Nobody is signed in yet. Go back for that, or go on: rooms can be joined at any time with Ctrl+T.</source>
        <translation>Ninguém fez login ainda. Volte para isso ou continue: você pode entrar em salas a qualquer momento com Ctrl+T.</translation>
    </message>
    <message>
        <source>Asking for rooms…</source>
        <translation>Consultando as salas…</translation>
    </message>
    <message>
        <source>No rooms yet.</source>
        <translation>Nenhuma sala ainda.</translation>
    </message>
    <message>
        <source>No room has these words. A link to one can be pasted.</source>
        <translation>Nenhuma sala tem essas palavras. Você pode colar um link para uma.</translation>
    </message>
</context>
<context>
    <name>partyline::FirstSteps</name>
    <message>
        <source>Welcome to Partyline</source>
        <translation>Boas-vindas ao Partyline</translation>
    </message>
    <message>
        <source>Where do you spend your evenings?</source>
        <translation>Onde você passa as suas noites?</translation>
    </message>
    <message>
        <source>Choose any. Nothing is sent over the network before you press a button for it.</source>
        <translation>Escolha à vontade. Nada é enviado pela rede antes de você apertar um botão para isso.</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>Salas de DJ</translation>
    </message>
    <message>
        <source>plug.dj and compatible servers: chat, votes, wait list</source>
        <translation>plug.dj e servidores compatíveis: chat, votos, fila de espera</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Transmissões ao vivo</translation>
    </message>
    <message>
        <source>Floatplane: chatter, emotes, polls</source>
        <translation>Floatplane: chat, emotes, enquetes</translation>
    </message>
    <message>
        <source>Just let me look</source>
        <translation>Só quero dar uma olhada</translation>
    </message>
    <message>
        <source>Practice rooms on this computer, with believable people</source>
        <translation>Salas de treino neste computador, com pessoas convincentes</translation>
    </message>
    <message>
        <source>First steps status</source>
        <translation>Status dos primeiros passos</translation>
    </message>
    <message>
        <source>Import settings from another computer</source>
        <translation>Importar configurações de outro computador</translation>
    </message>
    <message>
        <source>As a guest</source>
        <translation>Como convidado</translation>
    </message>
    <message>
        <source>Sign in, or stay a guest</source>
        <translation>Faça login ou continue como convidado</translation>
    </message>
    <message>
        <source>Secrets rest in the desktop keyring and nowhere else.</source>
        <translation>Os segredos ficam no chaveiro da área de trabalho e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>plug.dj or a compatible server</source>
        <translation>plug.dj ou um servidor compatível</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Fazer login…</translation>
    </message>
    <message>
        <source>Floatplane</source>
        <translation>Floatplane</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Servidor de treino</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>As a guest you can read DJ rooms. You cannot talk, vote or join the wait list.</source>
        <translation>Como convidado, você pode ler salas de DJ. Não pode conversar, votar nem entrar na fila de espera.</translation>
    </message>
    <message>
        <source>Pick your first rooms</source>
        <translation>Escolha suas primeiras salas</translation>
    </message>
    <message>
        <source>More can be joined at any time with Ctrl+T.</source>
        <translation>Você pode entrar em mais salas a qualquer momento com Ctrl+T.</translation>
    </message>
    <message>
        <source>When should we tap your shoulder?</source>
        <translation>Quando devemos chamar você?</translation>
    </message>
    <message>
        <source>Try it now, so that you know it works.</source>
        <translation>Teste agora, para saber que funciona.</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Notificação de teste</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>Status das notificações</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>Continuar na bandeja quando eu fechar a janela</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Skips all steps. They stand in the Help menu, too.</source>
        <translation>Pula todas as etapas. Elas também estão no menu Ajuda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>um convidado</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Conectado como %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>No account needed</source>
        <translation>Não é preciso ter conta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message numerus="yes">
        <source>Join %n rooms</source>
        <translation>
            <numerusform>Entrar em %n sala</numerusform>
            <numerusform>Entrar em %n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Shown by your desktop, as all others will be.</source>
        <translation>Exibida pela sua área de trabalho, como serão todas as outras.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
    </message>
    <message>
        <source>Start at log-in, minimised</source>
        <translation>Iniciar minimizado ao entrar na área de trabalho</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneAccount</name>
    <message>
        <source>The stored sign-in cannot be read. Sign in again.</source>
        <translation>Não é possível ler o login salvo. Faça login novamente.</translation>
    </message>
    <message>
        <source>Floatplane has no guests. Sign in with an account.</source>
        <translation>O Floatplane não tem convidados. Faça login com uma conta.</translation>
    </message>
    <message>
        <source>This server has no sign-in with a password. Use the device code or a session cookie.</source>
        <translation>Este servidor não tem login com senha. Use o código do dispositivo ou um cookie de sessão.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>O nome de usuário ou a senha está incorreto.</translation>
    </message>
    <message>
        <source>This server wants a captcha solved, which Partyline cannot show. Sign in with the device code or a session cookie.</source>
        <translation>Este servidor exige um captcha, que o Partyline não consegue mostrar. Faça login com o código do dispositivo ou um cookie de sessão.</translation>
    </message>
    <message>
        <source>The two-factor code is wrong. Enter the one that is shown now.</source>
        <translation>O código de duas etapas está incorreto. Digite o que aparece agora.</translation>
    </message>
    <message>
        <source>This Floatplane session is not signed in any more. Sign in again.</source>
        <translation>Esta sessão do Floatplane não está mais ativa. Faça login novamente.</translation>
    </message>
    <message>
        <source>Your Floatplane session has expired. Sign in again.</source>
        <translation>Sua sessão do Floatplane expirou. Faça login novamente.</translation>
    </message>
    <message>
        <source>Your Floatplane sign-in has run out. Sign in again.</source>
        <translation>Seu login no Floatplane expirou. Faça login novamente.</translation>
    </message>
    <message>
        <source>You signed out.</source>
        <translation>Você saiu da conta.</translation>
    </message>
    <message>
        <source>That session is %1&apos;s. Paste one of %2.</source>
        <translation>Essa sessão é de %1. Cole uma de %2.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneChat</name>
    <message>
        <source>The server has no livestream chat at the moment.</source>
        <translation>O servidor não tem chat de transmissão ao vivo no momento.</translation>
    </message>
    <message>
        <source>This server has no livestream chat that Partyline knows.</source>
        <translation>Este servidor não tem um chat de transmissão ao vivo que o Partyline conheça.</translation>
    </message>
    <message>
        <source>The chat did not let this sign-in in. With the session cookie of a browser it may; you stay signed in.</source>
        <translation>O chat não aceitou este login. Com o cookie de sessão de um navegador, talvez aceite; você continua conectado.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneController</name>
    <message>
        <source>You signed out.</source>
        <translation>Você saiu da conta.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in to join.</source>
        <translation>Você não fez login. Faça login para entrar.</translation>
    </message>
    <message>
        <source>You left the chat.</source>
        <translation>Você saiu do chat.</translation>
    </message>
    <message>
        <source>There is no connection to the chat now.</source>
        <translation>Não há conexão com o chat agora.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Não há nada para enviar.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n character(s).</source>
        <translation>
            <numerusform>Isto passou do limite em %n caractere.</numerusform>
            <numerusform>Isto passou do limite em %n caracteres.</numerusform>
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
        <translation>áudio</translation>
    </message>
    <message numerus="yes">
        <source>%n audio files</source>
        <translation>
            <numerusform>%n arquivo de áudio</numerusform>
            <numerusform>%n arquivos de áudio</numerusform>
        </translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>galeria</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneOAuth</name>
    <message>
        <source>The sign-in server names another server to send secrets to.</source>
        <translation>O servidor de login indica outro servidor para o envio de segredos.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device.</source>
        <translation>O login foi recusado no outro dispositivo.</translation>
    </message>
    <message>
        <source>The code has run out before it was entered. Ask for a new one.</source>
        <translation>O código expirou antes de ser digitado. Peça um novo.</translation>
    </message>
    <message>
        <source>The sign-in server does not accept this client id. Enter the one that was given to you, or sign in with a session cookie.</source>
        <translation>O servidor de login não aceita este ID do cliente. Digite o que foi informado a você ou faça login com um cookie de sessão.</translation>
    </message>
    <message>
        <source>Your Floatplane sign-in has run out. Sign in again.</source>
        <translation>Seu login no Floatplane expirou. Faça login novamente.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneOutbox</name>
    <message>
        <source>The connection was lost before the server confirmed this line.</source>
        <translation>A conexão caiu antes que o servidor confirmasse esta mensagem.</translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. You can write again in %n second(s).</source>
        <translation>
            <numerusform>Rápido demais. Você pode escrever de novo em %n segundo.</numerusform>
            <numerusform>Rápido demais. Você pode escrever de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last lines are still on their way.</source>
        <translation>Suas últimas mensagens ainda estão a caminho.</translation>
    </message>
    <message>
        <source>The server did not confirm this line. It may or may not be there.</source>
        <translation>O servidor não confirmou esta mensagem. Ela pode ter chegado ou não.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Não há conexão.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplanePollBook</name>
    <message>
        <source>%1 (a kind of poll that Partyline does not know)</source>
        <translation>%1 (um tipo de enquete que o Partyline não conhece)</translation>
    </message>
    <message>
        <source>This poll is over.</source>
        <translation>Esta enquete terminou.</translation>
    </message>
    <message>
        <source>You have voted in this poll already.</source>
        <translation>Você já votou nesta enquete.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplanePollModeration</name>
    <message>
        <source>Ask something.</source>
        <translation>Faça uma pergunta.</translation>
    </message>
    <message numerus="yes">
        <source>The question is too long by %n character(s).</source>
        <translation>
            <numerusform>A pergunta passou do limite em %n caractere.</numerusform>
            <numerusform>A pergunta passou do limite em %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n option(s).</source>
        <translation>
            <numerusform>Dê pelo menos %n opção.</numerusform>
            <numerusform>Dê pelo menos %n opções.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n option(s).</source>
        <translation>
            <numerusform>Dê no máximo %n opção.</numerusform>
            <numerusform>Dê no máximo %n opções.</numerusform>
        </translation>
    </message>
    <message>
        <source>Option %1 is empty.</source>
        <translation>A opção %1 está vazia.</translation>
    </message>
    <message>
        <source>Option %1 is longer than %2 characters.</source>
        <translation>A opção %1 tem mais de %2 caracteres.</translation>
    </message>
    <message>
        <source>Option %1 is there twice.</source>
        <translation>A opção %1 está repetida.</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneSocket</name>
    <message>
        <source>There is no connection.</source>
        <translation>Não há conexão.</translation>
    </message>
</context>
<context>
    <name>partyline::FloodRoom</name>
    <message>
        <source>Flood test</source>
        <translation>Teste de enxurrada</translation>
    </message>
    <message>
        <source>A test room: its lines are made up on this computer.</source>
        <translation>Uma sala de teste: as mensagens são inventadas neste computador.</translation>
    </message>
    <message>
        <source>This is a test. Its lines are made up on this computer, nobody said them, and nobody hears you.</source>
        <translation>Isto é um teste. As mensagens são inventadas neste computador, ninguém as disse, e ninguém ouve você.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Não há nada para enviar.</translation>
    </message>
</context>
<context>
    <name>partyline::FriendsModel</name>
    <message>
        <source>Would like to be your friends</source>
        <translation>Querem ser seus amigos</translation>
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
        <translation>desde %1</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>pede a sua amizade</translation>
    </message>
    <message>
        <source>in the lobby</source>
        <translation>no saguão</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nível %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n pessoa</numerusform>
            <numerusform>%1, %n pessoas</numerusform>
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
        <translation>Status dos amigos</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Join their room</source>
        <translation>Entrar na mesma sala</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Lines of these people are hidden in every DJ room of this account.</source>
        <translation>As mensagens dessas pessoas ficam ocultas em todas as salas de DJ desta conta.</translation>
    </message>
    <message>
        <source>Ignored people</source>
        <translation>Pessoas ignoradas</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Deixar de ignorar</translation>
    </message>
    <message>
        <source>Guests have no friends. Sign in with an account.</source>
        <translation>Convidados não têm amigos. Faça login com uma conta.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Você não fez login.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>No friends here yet. Ask somebody: their card in a room has the button.</source>
        <translation>Nenhum amigo aqui ainda. Peça a alguém: o cartão da pessoa em uma sala tem o botão.</translation>
    </message>
    <message>
        <source>Your friends could not be fetched: %1</source>
        <translation>Não foi possível buscar seus amigos: %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuário %1</translation>
    </message>
    <message>
        <source>They are in no room now.</source>
        <translation>Não está em nenhuma sala agora.</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Escolha alguém primeiro.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Enviado, ainda não confirmado</translation>
    </message>
</context>
<context>
    <name>partyline::GrabMenu</name>
    <message>
        <source>Grab into</source>
        <translation>Grab em</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>Tocar de</translation>
    </message>
    <message>
        <source>Your playlists are being fetched…</source>
        <translation>Suas playlists estão sendo buscadas…</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Nova playlist…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n faixa</numerusform>
            <numerusform>%n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (active, %2)</source>
        <translation>%1 (ativa, %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You have no playlists yet.</source>
        <translation>Você ainda não tem playlists.</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>To where you were before</source>
        <translation>Para onde você estava antes</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>Procurar no manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Procurar no manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto do manual</translation>
    </message>
    <message>
        <source>The manual does not say &quot;%1&quot;.</source>
        <translation>O manual não diz “%1”.</translation>
    </message>
    <message>
        <source>Opens %1 in your browser</source>
        <translation>Abre %1 no seu navegador</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the one before, Alt+Left goes back</source>
        <translation>Enter encontra o próximo trecho, Shift+Enter o anterior, Alt+Esquerda volta</translation>
    </message>
    <message>
        <source>To where you went back from</source>
        <translation>Para onde você estava antes de voltar</translation>
    </message>
</context>
<context>
    <name>partyline::HistoryDialog</name>
    <message>
        <source>What history keeps</source>
        <translation>O que o histórico guarda</translation>
    </message>
    <message>
        <source>Keep lines for</source>
        <translation>Guardar mensagens por</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>sempre</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>qualquer tamanho</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Rooms in history</source>
        <translation>Salas no histórico</translation>
    </message>
    <message>
        <source>Forget this room…</source>
        <translation>Esquecer esta sala…</translation>
    </message>
    <message>
        <source>%1, %2 lines, last on %3</source>
        <translation>%1, %2 linhas, a última em %3</translation>
    </message>
    <message>
        <source>A practice room: kept for a day</source>
        <translation>Uma sala de treino: guardada por um dia</translation>
    </message>
    <message>
        <source>%1 lines, %2 on this computer, in %3.</source>
        <translation>%1 linhas, %2 neste computador, em %3.</translation>
    </message>
    <message>
        <source>Forget what is more?</source>
        <translation>Esquecer o que passar disso?</translation>
    </message>
    <message>
        <source>Lines that are older or more than this are deleted now, and from now on. They cannot be brought back.</source>
        <translation>As linhas mais antigas ou que passarem disso são excluídas agora e daqui em diante. Elas não podem ser recuperadas.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Forget this room?</source>
        <translation>Esquecer esta sala?</translation>
    </message>
    <message>
        <source>All %1 lines of %2 are deleted from this computer. They cannot be brought back.</source>
        <translation>Todas as %1 linhas de %2 são excluídas deste computador. Elas não podem ser recuperadas.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Choose a room first.</source>
        <translation>Escolha uma sala primeiro.</translation>
    </message>
</context>
<context>
    <name>partyline::HistoryWriter</name>
    <message>
        <source>Partyline ended before the server confirmed it.</source>
        <translation>O Partyline foi encerrado antes que o servidor a confirmasse.</translation>
    </message>
    <message>
        <source>The history file was damaged. It was set aside as %1, and a new one begun.</source>
        <translation>O arquivo de histórico estava danificado. Foi guardado à parte como %1, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>The history file is damaged and cannot be set aside. Move %1 away.</source>
        <translation>O arquivo de histórico está danificado e não pode ser guardado à parte. Mova %1 para outro lugar.</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Mensagens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 % of all</source>
        <translation>%1: %2, %3 % do total</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln vezes</numerusform>
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
        <translation>Vezes</translation>
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
        <translation>%1 · pulada</translation>
    </message>
    <message>
        <source>%1, played by %2: %3, %4, %5</source>
        <translation>%1, tocada por %2: %3, %4, %5</translation>
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
        <translation>Tocada</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Faixa</translation>
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
        <translation>Ouvintes</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Counting lines…</source>
        <translation>Contando mensagens…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Insight status</source>
        <translation>Status das estatísticas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – até</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Fitting columns</source>
        <translation>Colunas adequadas</translation>
    </message>
    <message>
        <source>Lines a minute</source>
        <translation>Mensagens por minuto</translation>
    </message>
    <message>
        <source>Lines an hour</source>
        <translation>Mensagens por hora</translation>
    </message>
    <message>
        <source>Lines a day</source>
        <translation>Mensagens por dia</translation>
    </message>
    <message>
        <source>Lines a month</source>
        <translation>Mensagens por mês</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabela</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Enquetes</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>Resultados das enquetes</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>O gráfico está na área de transferência.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabela</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>A tabela está na área de transferência.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Salvar tabela…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Salvar tabela</translation>
    </message>
    <message>
        <source>The beginning must be before the end.</source>
        <translation>O início precisa vir antes do fim.</translation>
    </message>
    <message>
        <source>History has no lines yet. Join a room: what is said from then on is counted here.</source>
        <translation>O histórico ainda não tem nada. Entre em uma sala: o que for dito a partir daí é contado aqui.</translation>
    </message>
    <message>
        <source>%1: %2 by %3, %4, %5</source>
        <translation>%1: %2 de %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln faixa</numerusform>
            <numerusform>%Ln faixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poll(s)</source>
        <translation>
            <numerusform>%Ln enquete</numerusform>
            <numerusform>%Ln enquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody said anything in this time.</source>
        <translation>Ninguém disse nada neste período.</translation>
    </message>
    <message>
        <source>No emotes were used in this time.</source>
        <translation>Nenhum emote foi usado neste período.</translation>
    </message>
    <message>
        <source>Livestreams have no tracks: they are for DJ rooms.</source>
        <translation>Transmissões ao vivo não têm faixas: elas são das salas de DJ.</translation>
    </message>
    <message>
        <source>No track ended in this time while you were there.</source>
        <translation>Nenhuma faixa terminou neste período enquanto você estava lá.</translation>
    </message>
    <message>
        <source>No poll ended in this time while you were there.</source>
        <translation>Nenhuma enquete terminou neste período enquanto você estava lá.</translation>
    </message>
    <message>
        <source>DJ rooms have no polls: they are for livestreams.</source>
        <translation>Salas de DJ não têm enquetes: elas são das transmissões ao vivo.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 em %2, %3</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Não foi possível criar a imagem.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
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
        <translation>Enquetes e notificações</translation>
    </message>
    <message>
        <source>What creators announce</source>
        <translation>O que os criadores anunciam</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ociosa</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>fazendo login</translation>
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
            <numerusform>esperando, próxima tentativa em %n s</numerusform>
            <numerusform>esperando, próxima tentativa em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>never open</source>
        <translation>nunca aberta</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>aberta desde %1</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>fora do ar desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, %1</source>
        <translation>
            <numerusform>%Ln quadro, %1</numerusform>
            <numerusform>%Ln quadros, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <translation>Saída</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último quadro</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexões</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>No room is open, so there is no connection.</source>
        <translation>Nenhuma sala está aberta, então não há conexão.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies all of it as text, with the rooms&apos; names</source>
        <translation>Copia tudo como texto, com os nomes das salas</translation>
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
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Sign in first, then join a room.</source>
        <translation>Faça login primeiro e depois entre em uma sala.</translation>
    </message>
    <message>
        <source>None of your accounts is on that server. Sign in there first.</source>
        <translation>Nenhuma das suas contas é desse servidor. Faça login nele primeiro.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Faça login primeiro.</translation>
    </message>
    <message>
        <source>Choose a room or enter its address.</source>
        <translation>Escolha uma sala ou digite o endereço dela.</translation>
    </message>
</context>
<context>
    <name>partyline::KeyBook</name>
    <message>
        <source>Go to a room, a person or an action</source>
        <translation>Ir para uma sala, uma pessoa ou uma ação</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Entrar em uma sala</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fechar a aba</translation>
    </message>
    <message>
        <source>Open the last closed tab again</source>
        <translation>Reabrir a última aba fechada</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Próxima aba</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Aba anterior</translation>
    </message>
    <message>
        <source>Next pane: tree, tabs, feed, composer, panels</source>
        <translation>Próximo painel: árvore, abas, feed, campo de escrita, painéis laterais</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>Mentions of all rooms</source>
        <translation>Menções de todas as salas</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Próxima menção</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Menção anterior</translation>
    </message>
    <message>
        <source>Insight: charts of a room</source>
        <translation>Estatísticas: gráficos de uma sala</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Hide and mute all</source>
        <translation>Ocultar e silenciar tudo</translation>
    </message>
    <message>
        <source>Stop all automation</source>
        <translation>Parar toda a automação</translation>
    </message>
    <message>
        <source>Larger text in this room&apos;s feed</source>
        <translation>Texto maior no feed desta sala</translation>
    </message>
    <message>
        <source>Smaller text in this room&apos;s feed</source>
        <translation>Texto menor no feed desta sala</translation>
    </message>
    <message>
        <source>Usual text size in this room&apos;s feed</source>
        <translation>Tamanho normal do texto no feed desta sala</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>Mostrar ou ocultar a barra de menus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Desempenho</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Localizar nesta sala</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>Para a mensagem mais nova</translation>
    </message>
    <message>
        <source>To where you stopped reading</source>
        <translation>Para onde você parou de ler</translation>
    </message>
    <message>
        <source>Let the feed stand still</source>
        <translation>Deixar o feed parado</translation>
    </message>
    <message>
        <source>Emote picker</source>
        <translation>Seletor de emotes</translation>
    </message>
    <message>
        <source>About this room</source>
        <translation>Sobre esta sala</translation>
    </message>
    <message>
        <source>Open the track or the stream in the browser</source>
        <translation>Abrir a faixa ou a transmissão no navegador</translation>
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
        <translation>Dar Grab na faixa</translation>
    </message>
    <message>
        <source>Join or leave the wait list</source>
        <translation>Entrar na fila de espera ou sair dela</translation>
    </message>
    <message>
        <source>Skip your own track</source>
        <translation>Pular a sua própria faixa</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Move the person up</source>
        <translation>Mover a pessoa para cima</translation>
    </message>
    <message>
        <source>Move the person down</source>
        <translation>Mover a pessoa para baixo</translation>
    </message>
    <message>
        <source>Move the person to the top</source>
        <translation>Mover a pessoa para o topo</translation>
    </message>
    <message>
        <source>Take the person off the wait list</source>
        <translation>Tirar a pessoa da fila de espera</translation>
    </message>
    <message>
        <source>Polls of this session and their charts</source>
        <translation>Enquetes desta sessão e seus gráficos</translation>
    </message>
    <message>
        <source>With a chat delay: what waits, while held</source>
        <translation>Com atraso do chat: o que está esperando, enquanto pressionado</translation>
    </message>
    <message>
        <source>Play the stream in mpv</source>
        <translation>Reproduzir a transmissão no mpv</translation>
    </message>
    <message>
        <source>Play the stream in streamlink</source>
        <translation>Reproduzir a transmissão no streamlink</translation>
    </message>
    <message>
        <source>Open the line beside the current room</source>
        <translation>Abrir a mensagem ao lado da sala atual</translation>
    </message>
    <message>
        <source>Open the line in its room</source>
        <translation>Abrir a mensagem na sala dela</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Read, or unread again</source>
        <translation>Lida, ou não lida de novo</translation>
    </message>
    <message>
        <source>Take the lines out of the list</source>
        <translation>Tirar as mensagens da lista</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Mover a regra para cima</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Mover a regra para baixo</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Excluir a regra</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nova playlist</translation>
    </message>
    <message>
        <source>Play from this playlist</source>
        <translation>Tocar desta playlist</translation>
    </message>
    <message>
        <source>Rename the playlist</source>
        <translation>Renomear a playlist</translation>
    </message>
    <message>
        <source>Delete the playlist</source>
        <translation>Excluir a playlist</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar um arquivo</translation>
    </message>
    <message>
        <source>Export as a file</source>
        <translation>Exportar como arquivo</translation>
    </message>
    <message>
        <source>Load the playlists again</source>
        <translation>Recarregar as playlists</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Close the playlists</source>
        <translation>Fechar as playlists</translation>
    </message>
    <message>
        <source>Move tracks to the top</source>
        <translation>Mover faixas para o topo</translation>
    </message>
    <message>
        <source>Move tracks up</source>
        <translation>Mover faixas para cima</translation>
    </message>
    <message>
        <source>Move tracks down</source>
        <translation>Mover faixas para baixo</translation>
    </message>
    <message>
        <source>Move tracks to the end</source>
        <translation>Mover faixas para o fim</translation>
    </message>
    <message>
        <source>Change author and title</source>
        <translation>Alterar autor e título</translation>
    </message>
    <message>
        <source>Remove tracks from the playlist</source>
        <translation>Remover faixas da playlist</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Aba %1</translation>
    </message>
    <message>
        <source>Vote for option %1</source>
        <translation>Votar na opção %1</translation>
    </message>
    <message>
        <source>Press a key first.</source>
        <translation>Pressione uma tecla primeiro.</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Use it with Ctrl or Alt.</source>
        <translation>%1 é necessária para digitar. Use-a com Ctrl ou Alt.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n keys already. Take one away first.</source>
        <translation>
            <numerusform>Já tem %n atalho. Tire um primeiro.</numerusform>
            <numerusform>Já tem %n atalhos. Tire um primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>Em uma sala</translation>
    </message>
    <message>
        <source>In a DJ room</source>
        <translation>Em uma sala de DJ</translation>
    </message>
    <message>
        <source>In a livestream</source>
        <translation>Em uma transmissão ao vivo</translation>
    </message>
    <message>
        <source>In the wait list</source>
        <translation>Na fila de espera</translation>
    </message>
    <message>
        <source>In the search window</source>
        <translation>Na janela de pesquisa</translation>
    </message>
    <message>
        <source>In the list of mentions</source>
        <translation>Na lista de menções</translation>
    </message>
    <message>
        <source>In the list of rules</source>
        <translation>Na lista de regras</translation>
    </message>
    <message>
        <source>In the playlists window</source>
        <translation>Na janela de playlists</translation>
    </message>
    <message>
        <source>In the tracks of a playlist</source>
        <translation>Nas faixas de uma playlist</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Find a line that you sent</source>
        <translation>Encontrar uma mensagem enviada</translation>
    </message>
    <message>
        <source>Pane to the left</source>
        <translation>Painel à esquerda</translation>
    </message>
    <message>
        <source>Pane to the right</source>
        <translation>Painel à direita</translation>
    </message>
    <message>
        <source>Pane above</source>
        <translation>Painel acima</translation>
    </message>
    <message>
        <source>Pane below</source>
        <translation>Painel abaixo</translation>
    </message>
    <message>
        <source>Everything in one feed</source>
        <translation>Tudo em um só feed</translation>
    </message>
    <message>
        <source>The room into a window of its own</source>
        <translation>A sala em uma janela própria</translation>
    </message>
    <message>
        <source>Tab towards the start</source>
        <translation>Aba em direção ao início</translation>
    </message>
    <message>
        <source>Tab towards the end</source>
        <translation>Aba em direção ao fim</translation>
    </message>
    <message>
        <source>Fold the sidebar to icons</source>
        <translation>Recolher a barra lateral aos ícones</translation>
    </message>
</context>
<context>
    <name>partyline::KeyTree</name>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Escolhido por você</translation>
    </message>
</context>
<context>
    <name>partyline::KeysPage</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation>Todos os atalhos voltaram a ser os normais.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Procurar um atalho</translation>
    </message>
    <message>
        <source>Find an action, a key or a place</source>
        <translation>Procure uma ação, um atalho ou um lugar</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>Press the key, or up to four one after another</source>
        <translation>Pressione a tecla, ou até quatro, uma após a outra</translation>
    </message>
    <message>
        <source>As one more</source>
        <translation>Como mais um</translation>
    </message>
    <message>
        <source>The action keeps the keys that it has</source>
        <translation>A ação mantém os atalhos que tem</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nenhum atalho</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Atalhos normais</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Todos os atalhos normais</translation>
    </message>
    <message>
        <source>Every action gets the keys back that it came with</source>
        <translation>Cada ação recebe de volta os atalhos com que veio</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>Novo atalho para “%1”:</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>Escolha uma ação acima.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usar mesmo assim</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1 já está em uso</translation>
    </message>
    <message>
        <source>It belongs to %1, which would lose it.</source>
        <translation>Pertence a %1, que o perderia.</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>atalhos teclado teclas combinações</translation>
    </message>
</context>
<context>
    <name>partyline::Layout</name>
    <message>
        <source>A newer Partyline wrote it.</source>
        <translation>Um Partyline mais novo o gravou.</translation>
    </message>
    <message>
        <source>It holds no layout.</source>
        <translation>Ele não contém nenhum layout.</translation>
    </message>
</context>
<context>
    <name>partyline::LayoutDesk</name>
    <message>
        <source>What stands where cannot be kept.</source>
        <translation>Não é possível guardar o que fica onde.</translation>
    </message>
    <message>
        <source>What stood where cannot be read, and is left alone.</source>
        <translation>Não é possível ler o que ficava onde; o arquivo não será alterado.</translation>
    </message>
    <message>
        <source>%1: %2 This run keeps nothing of it.</source>
        <translation>%1: %2 Nada disso será guardado nesta execução.</translation>
    </message>
    <message>
        <source>The copy cannot be read any more.</source>
        <translation>Não é mais possível ler a cópia.</translation>
    </message>
    <message>
        <source>The damaged file could not be given another name.</source>
        <translation>Não foi possível dar outro nome ao arquivo danificado.</translation>
    </message>
    <message>
        <source>It is left alone, and this run keeps nothing of what stands where.</source>
        <translation>Ele não será alterado, e nesta execução não se guarda o que fica onde.</translation>
    </message>
</context>
<context>
    <name>partyline::LayoutRepairDialog</name>
    <message>
        <source>Rooms and windows of the last run</source>
        <translation>Salas e janelas da última execução</translation>
    </message>
    <message>
        <source>The file that says which rooms stood where is damaged.</source>
        <translation>O arquivo que diz quais salas ficavam onde está danificado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no copy of an earlier state. The damaged file is kept under another name; accounts, drafts and history are not touched.</source>
        <translation>Não há cópia de um estado anterior. O arquivo danificado é mantido com outro nome; contas, rascunhos e histórico não são alterados.</translation>
    </message>
    <message>
        <source>Choose an earlier state. The damaged file is kept under another name; accounts, drafts and history are not touched.</source>
        <translation>Escolha um estado anterior. O arquivo danificado é mantido com outro nome; contas, rascunhos e histórico não são alterados.</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Estados anteriores</translation>
    </message>
    <message>
        <source>%1
%2 in %3</source>
        <translation>%1
%2 em %3</translation>
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
            <numerusform>%n aba</numerusform>
            <numerusform>%n abas</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Começar vazio</translation>
    </message>
</context>
<context>
    <name>partyline::LiveMark</name>
    <message>
        <source>Live since %1</source>
        <translation>Ao vivo desde %1</translation>
    </message>
    <message>
        <source>Live, asked at %1</source>
        <translation>Ao vivo, consultado às %1</translation>
    </message>
    <message>
        <source>Not on air, asked at %1</source>
        <translation>Fora do ar, consultado às %1</translation>
    </message>
    <message>
        <source>Whether it is on air is not known: %1</source>
        <translation>Não se sabe se está no ar: %1</translation>
    </message>
    <message>
        <source>Asking whether it is on air</source>
        <translation>Consultando se está no ar</translation>
    </message>
    <message>
        <source>Whether it is on air was not asked yet</source>
        <translation>Ainda não foi consultado se está no ar</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>No ar</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>AO VIVO</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <translation>AO VIVO %1</translation>
    </message>
</context>
<context>
    <name>partyline::LookDesk</name>
    <message>
        <source>The theme %1 is gone.</source>
        <translation>O tema %1 não existe mais.</translation>
    </message>
    <message>
        <source>The colours stay as they are. Choose another theme in the settings.</source>
        <translation>As cores ficam como estão. Escolha outro tema nas configurações.</translation>
    </message>
    <message>
        <source>The theme %1 cannot be used.</source>
        <translation>Não é possível usar o tema %1.</translation>
    </message>
    <message>
        <source>%1 The colours stay as they were.</source>
        <translation>%1 As cores ficam como estavam.</translation>
    </message>
</context>
<context>
    <name>partyline::LookPage</name>
    <message>
        <source>Theme of your own</source>
        <translation>Tema próprio</translation>
    </message>
    <message>
        <source>Used in place of the one above. It follows its file as you save it.</source>
        <translation>Usado no lugar do tema acima. Acompanha o arquivo quando você o salva.</translation>
    </message>
    <message>
        <source>colours json file custom</source>
        <translation>cores json arquivo próprio personalizado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (não pode ser usado)</translation>
    </message>
    <message>
        <source>State of the theme</source>
        <translation>Status do tema</translation>
    </message>
    <message>
        <source>The file cannot be used. %1</source>
        <translation>Não é possível usar o arquivo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n colours could not be read (WCAG AA) and were made lighter or darker:</source>
        <translation>
            <numerusform>%n cor não era legível (WCAG AA) e foi clareada ou escurecida:</numerusform>
            <numerusform>%n cores não eram legíveis (WCAG AA) e foram clareadas ou escurecidas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a theme of your own</source>
        <translation>Começar um tema próprio</translation>
    </message>
    <message>
        <source>Writes the colours that you see now into a file, for any text editor.</source>
        <translation>Grava as cores que você vê agora em um arquivo, para qualquer editor de texto.</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>Criar um arquivo</translation>
    </message>
    <message>
        <source>create edit new copy</source>
        <translation>criar editar novo cópia</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravado em %1.</translation>
    </message>
    <message>
        <source>The file was not written. %1</source>
        <translation>O arquivo não foi gravado. %1</translation>
    </message>
    <message>
        <source>Folder of themes</source>
        <translation>Pasta dos temas</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>directory files</source>
        <translation>diretório pasta arquivos</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>A do tema</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
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
        <translation>Cor de destaque</translation>
    </message>
    <message>
        <source>Of buttons, selections and marks. Each is as easy to read as the theme&apos;s own.</source>
        <translation>De botões, seleções e marcações. Cada uma é tão legível quanto a do próprio tema.</translation>
    </message>
    <message>
        <source>colour highlight</source>
        <translation>cor destaque</translation>
    </message>
    <message>
        <source>Size and fonts</source>
        <translation>Tamanho e fontes</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamanho de tudo</translation>
    </message>
    <message>
        <source>On top of what the desktop enlarges by itself.</source>
        <translation>Além do que a área de trabalho já amplia sozinha.</translation>
    </message>
    <message>
        <source>zoom scale large dpi</source>
        <translation>zoom escala grande dpi</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>family typeface letters</source>
        <translation>família tipo letras</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>A da área de trabalho</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamanho da fonte</translation>
    </message>
    <message>
        <source>text letters</source>
        <translation>texto letras</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>o da área de trabalho</translation>
    </message>
    <message>
        <source>Fixed-width font</source>
        <translation>Fonte de largura fixa</translation>
    </message>
    <message>
        <source>For codes and cookies.</source>
        <translation>Para códigos e cookies.</translation>
    </message>
    <message>
        <source>monospace</source>
        <translation>monoespaçada largura fixa</translation>
    </message>
    <message>
        <source>Times of lines in the fixed-width font</source>
        <translation>Horários das mensagens na fonte de largura fixa</translation>
    </message>
    <message>
        <source>monospace clock</source>
        <translation>monoespaçada relógio hora</translation>
    </message>
    <message>
        <source>Emoji font</source>
        <translation>Fonte dos emojis</translation>
    </message>
    <message>
        <source>smileys</source>
        <translation>carinhas smileys</translation>
    </message>
    <message>
        <source>What the system picks</source>
        <translation>A que o sistema escolher</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Also of dates and numbers, and of the direction of reading.</source>
        <translation>Também de datas e números, e da direção de leitura.</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>tradução idioma região</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
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
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>tudo lido</translation>
    </message>
    <message>
        <source>No other room is open</source>
        <translation>Nenhuma outra sala está aberta</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n mensagem nova</numerusform>
            <numerusform>%n mensagens novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was closed</source>
        <translation>Nada foi fechado</translation>
    </message>
    <message>
        <source>%1, where it stood</source>
        <translation>%1, onde estava</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Sair da sala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>partyline::MaintenanceBanner</name>
    <message>
        <source>Maintenance</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>The site goes down for maintenance any moment.</source>
        <translation>O site entra em manutenção a qualquer momento.</translation>
    </message>
    <message numerus="yes">
        <source>The site goes down for maintenance in %n minutes.</source>
        <translation>
            <numerusform>O site entra em manutenção em %n minuto.</numerusform>
            <numerusform>O site entra em manutenção em %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site goes down for maintenance within a minute.</source>
        <translation>O site entra em manutenção em menos de um minuto.</translation>
    </message>
</context>
<context>
    <name>partyline::MediaLookUp</name>
    <message>
        <source>%1 did not say what this is.</source>
        <translation>%1 não disse o que é isto.</translation>
    </message>
</context>
<context>
    <name>partyline::MentionBook</name>
    <message>
        <source>The mentions of earlier runs were written by a newer Partyline. New ones are kept until you quit.</source>
        <translation>As menções de execuções anteriores foram gravadas por um Partyline mais novo. As novas ficam até você encerrar o programa.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs cannot be read (%1). New ones are kept until you quit.</source>
        <translation>Não é possível ler as menções de execuções anteriores (%1). As novas ficam até você encerrar o programa.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs are damaged and cannot be set aside. Move %1 away.</source>
        <translation>As menções de execuções anteriores estão danificadas e não podem ser guardadas à parte. Mova %1 para outro lugar.</translation>
    </message>
    <message>
        <source>The mentions of earlier runs were damaged. They were set aside as %1.</source>
        <translation>As menções de execuções anteriores estavam danificadas. Foram guardadas à parte como %1.</translation>
    </message>
    <message>
        <source>Mentions cannot be kept: %1</source>
        <translation>Não foi possível salvar as menções: %1</translation>
    </message>
</context>
<context>
    <name>partyline::MentionDesk</name>
    <message>
        <source>Mentions are in trouble.</source>
        <translation>Há um problema com as menções.</translation>
    </message>
    <message>
        <source>The room is not open. Open it to answer.</source>
        <translation>A sala não está aberta. Abra-a para responder.</translation>
    </message>
    <message>
        <source>The room is not connected now.</source>
        <translation>A sala não está conectada agora.</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>A caminho de %1.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Não enviada.</translation>
    </message>
    <message>
        <source>%1 It waits in %2.</source>
        <translation>%1 Ela espera em %2.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviada para %1.</translation>
    </message>
    <message>
        <source>Nobody has mentioned you yet.</source>
        <translation>Ninguém mencionou você ainda.</translation>
    </message>
    <message>
        <source>There is no newer mention.</source>
        <translation>Não há menção mais nova.</translation>
    </message>
    <message>
        <source>There is no older mention.</source>
        <translation>Não há menção mais antiga.</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>Não é possível abrir a sala.</translation>
    </message>
</context>
<context>
    <name>partyline::MentionsDelegate</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n não lida</numerusform>
            <numerusform>%1, %n não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MentionsModel</name>
    <message>
        <source>Nobody by name</source>
        <translation>Ninguém com nome</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não lida</translation>
    </message>
    <message>
        <source>may answer “%1”</source>
        <translation>talvez responda a “%1”</translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>menciona você</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regra %1</translation>
    </message>
</context>
<context>
    <name>partyline::MentionsWindow</name>
    <message>
        <source>Mentions</source>
        <translation>Menções</translation>
    </message>
    <message>
        <source>Mentions status</source>
        <translation>Status das menções</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Answers to me</source>
        <translation>Respostas a mim</translation>
    </message>
    <message>
        <source>Found by rules</source>
        <translation>Encontradas por regras</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Por sala</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por pessoa</translation>
    </message>
    <message>
        <source>Only unread</source>
        <translation>Só não lidas</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar tudo como lido</translation>
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
        <translation>Abrir na sala</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Lida ou não lida</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>The newest %1 are kept on this computer.</source>
        <translation>As %1 mais novas ficam guardadas neste computador.</translation>
    </message>
    <message>
        <source>Nothing is kept on disk: mentions last until you quit.</source>
        <translation>Nada é guardado no disco: as menções duram até você encerrar o programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread.</source>
        <translation>
            <numerusform>%n não lida.</numerusform>
            <numerusform>%n não lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All read.</source>
        <translation>Tudo lido.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a line to answer it.</source>
        <translation>Escolha uma mensagem para respondê-la.</translation>
    </message>
    <message>
        <source>Nothing can be answered here.</source>
        <translation>Não há nada para responder aqui.</translation>
    </message>
    <message>
        <source>Reply to %1 in %2</source>
        <translation>Responder a %1 em %2</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Não enviada.</translation>
    </message>
    <message>
        <source>Add a rule with words to look out for</source>
        <translation>Adicionar uma regra com palavras a observar</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>Testar uma notificação</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation>Ninguém mencionou você</translation>
    </message>
    <message>
        <source>Lines that mention you, answer you, or are found by a rule that notifies come here from all rooms, also while you are away.</source>
        <translation>Mensagens que mencionam você, respondem a você ou correspondem a uma regra que notifica chegam aqui de todas as salas, mesmo enquanto você está ausente.</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nada desse tipo</translation>
    </message>
    <message>
        <source>Other lines are left out by what you chose above.</source>
        <translation>As outras mensagens ficaram de fora pelo que você escolheu acima.</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>Todas foram lidas.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escreva algo primeiro.</translation>
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
        <translation>Excluir esta mensagem…</translation>
    </message>
    <message>
        <source>Unmute…</source>
        <translation>Remover silenciamento…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Silenciar…</translation>
    </message>
    <message>
        <source>Ban from the wait list…</source>
        <translation>Banir da fila de espera…</translation>
    </message>
    <message>
        <source>Ban from the room…</source>
        <translation>Banir da sala…</translation>
    </message>
    <message>
        <source>Skip their track…</source>
        <translation>Pular a faixa…</translation>
    </message>
    <message>
        <source>Take out of the booth…</source>
        <translation>Tirar da cabine…</translation>
    </message>
    <message>
        <source>%1 is not in the room.</source>
        <translation>%1 não está na sala.</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>Colocar na fila de espera…</translation>
    </message>
    <message>
        <source>They are first already.</source>
        <translation>Já está em primeiro lugar.</translation>
    </message>
    <message>
        <source>They are last already.</source>
        <translation>Já está em último lugar.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover para o início</translation>
    </message>
    <message>
        <source>Take off the wait list…</source>
        <translation>Tirar da fila de espera…</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Cargo: %1</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>Retirar o cargo…</translation>
    </message>
    <message>
        <source>Make them %1…</source>
        <translation>Tornar %1…</translation>
    </message>
    <message>
        <source>Hand the room over…</source>
        <translation>Passar a sala…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n selected lines…</source>
        <translation>
            <numerusform>Excluir %n mensagem selecionada…</numerusform>
            <numerusform>Excluir %n mensagens selecionadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Really hand the room over to %1? You cannot take it back.</source>
        <translation>Passar mesmo a sala para %1? Você não poderá desfazer isso.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Ninguém está tocando agora.</translation>
    </message>
    <message>
        <source>&amp;Take everybody off it as well</source>
        <translation>Tirar &amp;todos dela também</translation>
    </message>
    <message>
        <source>There is no line that you can delete.</source>
        <translation>Não há nenhuma mensagem que você possa excluir.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Excluir mensagens</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n lines of %1: they disappear for everybody and cannot be brought back. Moderators still see them, marked with your name.</source>
        <translation>
            <numerusform>Excluir %n mensagem de %1: ela desaparece para todos e não pode ser recuperada. Os moderadores ainda a veem, marcada com o seu nome.</numerusform>
            <numerusform>Excluir %n mensagens de %1: elas desaparecem para todos e não podem ser recuperadas. Os moderadores ainda as veem, marcadas com o seu nome.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MprisDesk</name>
    <message>
        <source>%1 plays it</source>
        <translation>%1 está tocando</translation>
    </message>
</context>
<context>
    <name>partyline::NewPollDialog</name>
    <message>
        <source>New poll</source>
        <translation>Nova enquete</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
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
        <translation>Até ser encerrada</translation>
    </message>
    <message>
        <source>Poll status</source>
        <translation>Status da enquete</translation>
    </message>
    <message>
        <source>Open poll</source>
        <translation>Abrir enquete</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pergunta</translation>
    </message>
    <message>
        <source>&amp;Options, one a line</source>
        <translation>&amp;Opções, uma por linha</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>&amp;Duração</translation>
    </message>
    <message>
        <source>Opening the poll.</source>
        <translation>Abrindo a enquete.</translation>
    </message>
</context>
<context>
    <name>partyline::NoticeBook</name>
    <message>
        <source>The notifications of earlier runs cannot be read (%1). Nothing new is kept.</source>
        <translation>Não é possível ler as notificações de execuções anteriores (%1). Nada novo é guardado.</translation>
    </message>
    <message>
        <source>The notifications of earlier runs are damaged. Move %1 away.</source>
        <translation>As notificações de execuções anteriores estão danificadas. Mova %1 para outro lugar.</translation>
    </message>
    <message>
        <source>The notifications of earlier runs were damaged. They were set aside as %1.</source>
        <translation>As notificações de execuções anteriores estavam danificadas. Foram guardadas à parte como %1.</translation>
    </message>
    <message>
        <source>Notifications cannot be kept: %1</source>
        <translation>Não foi possível salvar as notificações: %1</translation>
    </message>
</context>
<context>
    <name>partyline::NoticeDesk</name>
    <message>
        <source>A creator went live</source>
        <translation>Um criador começou a transmitir</translation>
    </message>
    <message>
        <source>A creator posted something</source>
        <translation>Um criador publicou algo</translation>
    </message>
</context>
<context>
    <name>partyline::NoticesDialog</name>
    <message>
        <source>Notifications of %1</source>
        <translation>Notificações de %1</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>Status das notificações</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>The site has told you nothing new.</source>
        <translation>O site não tem nada de novo para você.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todas como lidas</translation>
    </message>
    <message>
        <source>It is read already.</source>
        <translation>Já foi lido.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Tudo foi lido.</translation>
    </message>
</context>
<context>
    <name>partyline::NoticesPanel</name>
    <message>
        <source>The site told no address for this.</source>
        <translation>O site não informou um endereço para isto.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todas como lidas</translation>
    </message>
    <message>
        <source>Creators of whom nothing is told; choose one to hear of them again</source>
        <translation>Criadores dos quais nada é avisado; escolha um para voltar a receber avisos dele</translation>
    </message>
    <message>
        <source>Nothing was announced since you came in.</source>
        <translation>Nada foi anunciado desde que você entrou.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creators muted</source>
        <translation>
            <numerusform>%n criador silenciado</numerusform>
            <numerusform>%n criadores silenciados</numerusform>
        </translation>
    </message>
    <message>
        <source>this creator</source>
        <translation>este criador</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Abrir a sala</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message numerus="yes">
        <source>Mute %1 for %n hours</source>
        <translation>
            <numerusform>Silenciar %1 por %n hora</numerusform>
            <numerusform>Silenciar %1 por %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute %1 for good</source>
        <translation>Silenciar %1 para sempre</translation>
    </message>
    <message>
        <source>Hear from %1 again (muted until %2)</source>
        <translation>Voltar a ouvir %1 (silenciado até %2)</translation>
    </message>
    <message>
        <source>Hear from %1 again</source>
        <translation>Voltar a ouvir %1</translation>
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
        <translation>nova</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Consequência</translation>
    </message>
    <message>
        <source>&amp;Duration:</source>
        <translation>&amp;Duração:</translation>
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
        <translation>Há notas sobre no máximo %1 pessoas.</translation>
    </message>
    <message>
        <source>The notes about people cannot be read (%1). Nothing new is kept.</source>
        <translation>Não é possível ler as notas sobre pessoas (%1). Nada novo é guardado.</translation>
    </message>
    <message>
        <source>The notes about people are damaged and cannot be set aside. Move %1 away.</source>
        <translation>As notas sobre pessoas estão danificadas e não podem ser guardadas à parte. Mova %1 para outro lugar.</translation>
    </message>
    <message>
        <source>The notes about people were damaged. They were set aside as %1, and a new file begun.</source>
        <translation>As notas sobre pessoas estavam danificadas. Foram guardadas à parte como %1, e um novo arquivo foi iniciado.</translation>
    </message>
    <message>
        <source>The notes about people cannot be kept: %1</source>
        <translation>Não foi possível salvar as notas sobre pessoas: %1</translation>
    </message>
</context>
<context>
    <name>partyline::PeoplePanel</name>
    <message>
        <source>Nobody to show.</source>
        <translation>Ninguém para mostrar.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Por cargo</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Por nível</translation>
    </message>
    <message>
        <source>Last come first</source>
        <translation>Quem chegou por último primeiro</translation>
    </message>
    <message>
        <source>By vote</source>
        <translation>Por voto</translation>
    </message>
    <message numerus="yes">
        <source>Find in %n people</source>
        <translation>
            <numerusform>Procurar em %n pessoa</numerusform>
            <numerusform>Procurar em %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n guests</source>
        <translation>
            <numerusform>e %n convidado</numerusform>
            <numerusform>e %n convidados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PerformanceWindow</name>
    <message>
        <source>Performance</source>
        <translation>Desempenho</translation>
    </message>
    <message>
        <source>Frames (median, 99 %)</source>
        <translation>Quadros (mediana, 99 %)</translation>
    </message>
    <message>
        <source>Layouts of new lines (median, 99 %)</source>
        <translation>Layouts de linhas novas (mediana, 99 %)</translation>
    </message>
    <message>
        <source>Frames drawn</source>
        <translation>Quadros desenhados</translation>
    </message>
    <message>
        <source>Rows in memory</source>
        <translation>Linhas na memória</translation>
    </message>
    <message>
        <source>Rows laid out</source>
        <translation>Linhas diagramadas</translation>
    </message>
    <message>
        <source>Pictures decoded</source>
        <translation>Imagens decodificadas</translation>
    </message>
    <message>
        <source>Memory of pictures</source>
        <translation>Memória das imagens</translation>
    </message>
    <message>
        <source>Lines a second</source>
        <translation>Mensagens por segundo</translation>
    </message>
    <message>
        <source>Open the flood room</source>
        <translation>Abrir a sala de enxurrada</translation>
    </message>
    <message>
        <source>A room of made-up lines, to see how the feed bears them</source>
        <translation>Uma sala de mensagens inventadas, para ver como o feed aguenta</translation>
    </message>
    <message>
        <source>%1 ms, %2 ms</source>
        <translation>%1 ms, %2 ms</translation>
    </message>
</context>
<context>
    <name>partyline::PersonDelegate</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>tocando</translation>
    </message>
    <message>
        <source>next</source>
        <translation>próximo</translation>
    </message>
</context>
<context>
    <name>partyline::PersonMenu</name>
    <message>
        <source>Mention %1</source>
        <translation>Mencionar %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nome</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Adicionar uma nota…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Alterar a nota…</translation>
    </message>
    <message>
        <source>Give a nickname…</source>
        <translation>Dar um apelido…</translation>
    </message>
    <message>
        <source>Change the nickname…</source>
        <translation>Alterar o apelido…</translation>
    </message>
    <message>
        <source>Show their lines again</source>
        <translation>Mostrar as mensagens de novo</translation>
    </message>
    <message>
        <source>Hide their lines</source>
        <translation>Ocultar as mensagens</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>Por 10 minutos</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Por um dia</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Por uma semana</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden until %2.</source>
        <translation>As mensagens de %1 ficam ocultas até %2.</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for good.</source>
        <translation>As mensagens de %1 ficam ocultas para sempre.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaceMenu</name>
    <message>
        <source>To the &amp;left of</source>
        <translation>À &amp;esquerda de</translation>
    </message>
    <message>
        <source>To the &amp;right of</source>
        <translation>À &amp;direita de</translation>
    </message>
    <message>
        <source>&amp;Above</source>
        <translation>A&amp;cima de</translation>
    </message>
    <message>
        <source>B&amp;elow</source>
        <translation>A&amp;baixo de</translation>
    </message>
    <message>
        <source>Into a &amp;tab of its own</source>
        <translation>Em uma &amp;aba própria</translation>
    </message>
    <message>
        <source>Tab towards the &amp;start</source>
        <translation>Aba para o &amp;início</translation>
    </message>
    <message>
        <source>Tab towards the e&amp;nd</source>
        <translation>Aba para o &amp;fim</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>Em uma &amp;janela própria</translation>
    </message>
    <message>
        <source>The whole tab into a w&amp;indow of its own</source>
        <translation>A aba inteira em uma ja&amp;nela própria</translation>
    </message>
    <message>
        <source>&amp;Back to the main window</source>
        <translation>De &amp;volta à janela principal</translation>
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
        <translation>tocada por %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistDelegate</name>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistImport</name>
    <message>
        <source>This playlist does not exist any more.</source>
        <translation>Esta playlist não existe mais.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistPane</name>
    <message>
        <source>Add tracks…</source>
        <translation>Adicionar faixas…</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Embaralhar</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover para o início</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Mover para o fim</translation>
    </message>
    <message>
        <source>Change author and title…</source>
        <translation>Alterar autor e título…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copiar links</translation>
    </message>
    <message>
        <source>Remove from the playlist</source>
        <translation>Remover da playlist</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Find in this playlist</source>
        <translation>Procurar nesta playlist</translation>
    </message>
    <message>
        <source>Find tracks</source>
        <translation>Procurar faixas</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>More for tracks</source>
        <translation>Mais para faixas</translation>
    </message>
    <message>
        <source>More for the selected tracks</source>
        <translation>Mais para as faixas selecionadas</translation>
    </message>
    <message>
        <source>Add to another playlist</source>
        <translation>Adicionar a outra playlist</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n faixa</numerusform>
            <numerusform>%n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You have no playlists yet. Make one, then add tracks to it.</source>
        <translation>Você ainda não tem playlists. Crie uma e adicione faixas a ela.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>These tracks could not be loaded. F5 tries again.</source>
        <translation>Não foi possível carregar estas faixas. F5 tenta novamente.</translation>
    </message>
    <message>
        <source>This playlist is empty. Add tracks by their links, or grab what plays.</source>
        <translation>Esta playlist está vazia. Adicione faixas pelos links, ou dê Grab no que estiver tocando.</translation>
    </message>
    <message>
        <source>%1 of %2. The order can be changed when everything is shown.</source>
        <translation>%1 de %2. A ordem pode ser alterada quando tudo é mostrado.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTrackDelegate</name>
    <message>
        <source>next</source>
        <translation>próxima</translation>
    </message>
    <message>
        <source>twice in this playlist</source>
        <translation>repetida nesta playlist</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTracksModel</name>
    <message>
        <source>unknown source</source>
        <translation>fonte desconhecida</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>next</source>
        <translation>próxima</translation>
    </message>
    <message>
        <source>twice in this playlist</source>
        <translation>repetida nesta playlist</translation>
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
            <numerusform>%1 de %n faixa foi adicionada.</numerusform>
            <numerusform>%1 de %n faixas foram adicionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were added.</source>
        <translation>
            <numerusform>%n faixa foi adicionada.</numerusform>
            <numerusform>%n faixas foram adicionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importação interrompida</translation>
    </message>
    <message>
        <source>The import ended early</source>
        <translation>A importação terminou antes do fim</translation>
    </message>
    <message>
        <source>Wait until the tracks of this playlist are loaded.</source>
        <translation>Espere até que as faixas desta playlist sejam carregadas.</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Exportar playlist</translation>
    </message>
    <message>
        <source>Partyline playlist (*.json);;Table (*.csv);;M3U list (*.m3u8)</source>
        <translation>Playlist do Partyline (*.json);;Tabela (*.csv);;Lista M3U (*.m3u8)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportada</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were saved as %1.</source>
        <translation>
            <numerusform>%n faixa foi salva como %1.</numerusform>
            <numerusform>%n faixas foram salvas como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Não exportada</translation>
    </message>
    <message>
        <source>An import is under way. Wait for its end, or stop it.</source>
        <translation>Há uma importação em andamento. Espere o fim dela ou interrompa-a.</translation>
    </message>
    <message>
        <source>Import playlist</source>
        <translation>Importar playlist</translation>
    </message>
    <message>
        <source>Playlists (*.json *.csv *.tsv *.m3u *.m3u8 *.txt);;All files (*)</source>
        <translation>Playlists (*.json *.csv *.tsv *.m3u *.m3u8 *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Não importada</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n track(s).</source>
        <translation>
            <numerusform>“%1” tem %n faixa.</numerusform>
            <numerusform>“%1” tem %n faixas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are left out: no track of YouTube or SoundCloud with title and length.</source>
        <translation>
            <numerusform>%n entrada fica de fora: não é uma faixa do YouTube ou do SoundCloud com título e duração.</numerusform>
            <numerusform>%n entradas ficam de fora: não são faixas do YouTube ou do SoundCloud com título e duração.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) stand in the file more than once.</source>
        <translation>
            <numerusform>%n faixa aparece mais de uma vez no arquivo.</numerusform>
            <numerusform>%n faixas aparecem mais de uma vez no arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in “%1” already.</source>
        <translation>
            <numerusform>%n faixa já está em “%1”.</numerusform>
            <numerusform>%n faixas já estão em “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out what is there already</source>
        <translation>Deixar de fora o que já está lá</translation>
    </message>
    <message>
        <source>Make a new playlist</source>
        <translation>Criar uma nova playlist</translation>
    </message>
    <message>
        <source>Add to this playlist</source>
        <translation>Adicionar a esta playlist</translation>
    </message>
    <message>
        <source>There is nothing to add: all of it is there already.</source>
        <translation>Não há nada para adicionar: tudo já está lá.</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistsModel</name>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n faixa</numerusform>
            <numerusform>%n faixas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistsWindow</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Interromper a importação</translation>
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
        <translation>Nova playlist…</translation>
    </message>
    <message>
        <source>Play from this one</source>
        <translation>Tocar desta</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Delete this playlist…</source>
        <translation>Excluir esta playlist…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar um arquivo…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Exportar como arquivo…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Carregar novamente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nova…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nova playlist</translation>
    </message>
    <message>
        <source>More for playlists</source>
        <translation>Mais para playlists</translation>
    </message>
    <message>
        <source>More for this playlist</source>
        <translation>Mais para esta playlist</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Não carregada</translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation>F5 tenta novamente.</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Não desfeito</translation>
    </message>
    <message>
        <source>Guests have no playlists. Sign in with an account.</source>
        <translation>Convidados não têm playlists. Faça login com uma conta.</translation>
    </message>
    <message>
        <source>Sign in to see your playlists.</source>
        <translation>Faça login para ver suas playlists.</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %1 of %n track(s).</source>
        <translation>
            <numerusform>Importando: %1 de %n faixa.</numerusform>
            <numerusform>Importando: %1 de %n faixas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site limits changes; the next ones go out in %1 s.</source>
        <translation>O site limita as alterações; as próximas serão enviadas em %1 s.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait: the site limits them. The next one goes out in %1 s.</source>
        <translation>
            <numerusform>%n alteração em espera: o site as limita. Ela será enviada em %1 s.</numerusform>
            <numerusform>%n alterações em espera: o site as limita. A próxima será enviada em %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) removed.</source>
        <translation>
            <numerusform>%n faixa removida.</numerusform>
            <numerusform>%n faixas removidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Renomear playlist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Excluir playlist</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %n track(s)?</source>
        <translation>
            <numerusform>Excluir “%1” com %n faixa?</numerusform>
            <numerusform>Excluir “%1” com %n faixas?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone; export it first to keep it. It is the active playlist: without another one you cannot play.</source>
        <translation>Isto não pode ser desfeito; exporte-a antes se quiser mantê-la. É a playlist ativa: sem outra, você não pode tocar.</translation>
    </message>
    <message>
        <source>This cannot be undone; export it first to keep it.</source>
        <translation>Isto não pode ser desfeito; exporte-a antes se quiser mantê-la.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjAccount</name>
    <message>
        <source>plug.dj does not know this way to sign in.</source>
        <translation>O plug.dj não conhece esta forma de login.</translation>
    </message>
    <message>
        <source>The server lets no guests in. Sign in with an account.</source>
        <translation>O servidor não deixa convidados entrarem. Faça login com uma conta.</translation>
    </message>
    <message>
        <source>The saved session is not valid any more. Sign in again.</source>
        <translation>A sessão salva não é mais válida. Faça login novamente.</translation>
    </message>
    <message>
        <source>The server did not say who you are.</source>
        <translation>O servidor não disse quem é você.</translation>
    </message>
    <message>
        <source>This account has no name yet. Choose one on the website first.</source>
        <translation>Esta conta ainda não tem nome. Escolha um no site primeiro.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Sua sessão terminou. Faça login novamente.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjActions</name>
    <message>
        <source>You have no active playlist to grab into.</source>
        <translation>Você não tem uma playlist ativa para o Grab.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjAlarm</name>
    <message>
        <source>Only the room&apos;s staff can call the site&apos;s moderators.</source>
        <translation>Só a equipe da sala pode chamar os moderadores do site.</translation>
    </message>
    <message>
        <source>The site&apos;s moderators are being called.</source>
        <translation>Os moderadores do site estão sendo chamados.</translation>
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
        <translation>fila de espera</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Guests can only watch and read. Sign in with an account to take part.</source>
        <translation>Convidados só podem assistir e ler. Faça login com uma conta para participar.</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>Você não está conectado a esta sala.</translation>
    </message>
    <message>
        <source>This room does not want it: “%1”</source>
        <translation>Esta sala não quer isso: “%1”</translation>
    </message>
    <message>
        <source>No longer automatic (%1): %2</source>
        <translation>Não é mais automático (%1): %2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automático: %1</translation>
    </message>
    <message>
        <source>the connection to the room ended.</source>
        <translation>a conexão com a sala terminou.</translation>
    </message>
    <message>
        <source>this room does not want it: “%1”</source>
        <translation>esta sala não quer isso: “%1”</translation>
    </message>
    <message>
        <source>woot for “%1”.</source>
        <translation>Woot em “%1”.</translation>
    </message>
    <message>
        <source>joined the wait list, number %1.</source>
        <translation>entrada na fila de espera, número %1.</translation>
    </message>
    <message>
        <source>joined the wait list, and it is your turn at once.</source>
        <translation>entrada na fila de espera, e é a sua vez na hora.</translation>
    </message>
    <message>
        <source>you left the wait list, or were taken off it.</source>
        <translation>você saiu da fila de espera ou foi retirado dela.</translation>
    </message>
    <message>
        <source>That is too long for one line.</source>
        <translation>Isso é longo demais para uma mensagem.</translation>
    </message>
    <message>
        <source>I am away from the keyboard.</source>
        <translation>Estou longe do teclado.</translation>
    </message>
    <message>
        <source>you are writing again.</source>
        <translation>você voltou a escrever.</translation>
    </message>
    <message>
        <source>answered %1, who mentioned you.</source>
        <translation>resposta enviada a %1, que mencionou você.</translation>
    </message>
    <message>
        <source>%1 mentioned you and got no answer. %2</source>
        <translation>%1 mencionou você e não recebeu resposta. %2</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjConnection</name>
    <message>
        <source>There is no room at this address.</source>
        <translation>Não há nenhuma sala neste endereço.</translation>
    </message>
    <message>
        <source>The room server did not confirm the sign-in in time.</source>
        <translation>O servidor da sala não confirmou o login a tempo.</translation>
    </message>
    <message>
        <source>The server gave no key for the room server.</source>
        <translation>O servidor não forneceu uma chave para o servidor da sala.</translation>
    </message>
    <message>
        <source>The room server did not accept our key.</source>
        <translation>O servidor da sala não aceitou a nossa chave.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjController</name>
    <message>
        <source>You are in another room. Come back to this one to chat here.</source>
        <translation>Você está em outra sala. Volte para esta para conversar aqui.</translation>
    </message>
    <message>
        <source>The room wants slower chat. Wait %1.</source>
        <translation>A sala quer um chat mais lento. Espere %1.</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>Você não está conectado a esta sala.</translation>
    </message>
    <message>
        <source>Guests can only read. Sign in with an account to chat.</source>
        <translation>Convidados só podem ler. Faça login com uma conta para conversar.</translation>
    </message>
    <message>
        <source>You are muted for %1.</source>
        <translation>Você está silenciado por %1.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat in this room.</source>
        <translation>Só pessoas a partir do nível %1 podem conversar nesta sala.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Não há nada para enviar.</translation>
    </message>
    <message>
        <source>Partyline does not know the command %1. Put a blank in front of it to send it as text.</source>
        <translation>O Partyline não conhece o comando %1. Coloque um espaço antes dele para enviá-lo como texto.</translation>
    </message>
    <message>
        <source>Not connected: this line was not sent.</source>
        <translation>Sem conexão: esta mensagem não foi enviada.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed this line.</source>
        <translation>A conexão caiu antes que a sala confirmasse esta mensagem.</translation>
    </message>
    <message>
        <source>The room did not confirm this line. It may have come too fast.</source>
        <translation>A sala não confirmou esta mensagem. Ela pode ter chegado rápido demais.</translation>
    </message>
    <message>
        <source>Guests can only watch and read. Sign in with an account to take part.</source>
        <translation>Convidados só podem assistir e ler. Faça login com uma conta para participar.</translation>
    </message>
    <message>
        <source>You cannot vote on your own track.</source>
        <translation>Você não pode votar na sua própria faixa.</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>Ninguém está tocando agora.</translation>
    </message>
    <message>
        <source>This is your own track: it is in a playlist of yours already.</source>
        <translation>Esta é a sua própria faixa: ela já está em uma playlist sua.</translation>
    </message>
    <message>
        <source>That was very quick. Wait a second, then try again.</source>
        <translation>Isso foi muito rápido. Espere um segundo e tente novamente.</translation>
    </message>
    <message>
        <source>You are not playing now.</source>
        <translation>Você não está tocando agora.</translation>
    </message>
    <message>
        <source>The room did not count your vote.</source>
        <translation>A sala não contou o seu voto.</translation>
    </message>
    <message>
        <source>The room did not count your grab.</source>
        <translation>A sala não contou o seu Grab.</translation>
    </message>
    <message>
        <source>The room did not put you on the wait list.</source>
        <translation>A sala não colocou você na fila de espera.</translation>
    </message>
    <message>
        <source>The room did not take you off the wait list.</source>
        <translation>A sala não tirou você da fila de espera.</translation>
    </message>
    <message>
        <source>The room did not skip your track.</source>
        <translation>A sala não pulou a sua faixa.</translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>Você saiu da conta.</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in first.</source>
        <translation>Você não fez login. Faça login primeiro.</translation>
    </message>
    <message>
        <source>Nothing was heard from the room for a while.</source>
        <translation>Nada foi recebido da sala por um tempo.</translation>
    </message>
    <message>
        <source>You can come back in %1.</source>
        <translation>Você pode voltar em %1.</translation>
    </message>
    <message>
        <source>The ban is over. You can come back now.</source>
        <translation>O banimento terminou. Você já pode voltar.</translation>
    </message>
    <message>
        <source>The site gave you a new name: %1.</source>
        <translation>O site deu a você um novo nome: %1.</translation>
    </message>
    <message>
        <source>With one account you can be in one room at a time, and another one was in view.</source>
        <translation>Com uma conta você só pode estar em uma sala por vez, e outra estava à vista.</translation>
    </message>
    <message>
        <source>You went to %1. With one account you can be in one room at a time.</source>
        <translation>Você foi para %1. Com uma conta você só pode estar em uma sala por vez.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 agora se chama %2.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>%1 sent %2 a gift.</source>
        <translation>%1 enviou um presente a %2.</translation>
    </message>
    <message>
        <source>%1 ended their own turn.</source>
        <translation>%1 encerrou a própria vez.</translation>
    </message>
    <message>
        <source>The DJ</source>
        <translation>O DJ</translation>
    </message>
    <message>
        <source>a moderator took you off.</source>
        <translation>um moderador tirou você.</translation>
    </message>
    <message>
        <source>%1 named the room %2.</source>
        <translation>%1 deu à sala o nome %2.</translation>
    </message>
    <message>
        <source>The room is now called %1.</source>
        <translation>A sala agora se chama %1.</translation>
    </message>
    <message>
        <source>%1 changed the description of the room.</source>
        <translation>%1 alterou a descrição da sala.</translation>
    </message>
    <message>
        <source>The description of the room has changed.</source>
        <translation>A descrição da sala mudou.</translation>
    </message>
    <message>
        <source>%1 changed the welcome text of the room.</source>
        <translation>%1 alterou o texto de boas-vindas da sala.</translation>
    </message>
    <message>
        <source>The welcome text of the room has changed.</source>
        <translation>O texto de boas-vindas da sala mudou.</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat now.</source>
        <translation>Agora só pessoas a partir do nível %1 podem conversar.</translation>
    </message>
    <message>
        <source>Everybody can chat now.</source>
        <translation>Agora todos podem conversar.</translation>
    </message>
    <message>
        <source>You are muted for %1: %2.</source>
        <translation>Você está silenciado por %1: %2.</translation>
    </message>
    <message>
        <source>Another sign-in took %1 over</source>
        <translation>Outro login assumiu %1</translation>
    </message>
    <message>
        <source>Another sign-in with this account took over. Join again to bring the room back here.</source>
        <translation>Outro login com esta conta assumiu a sala. Entre de novo para trazê-la de volta para cá.</translation>
    </message>
    <message>
        <source>You were banned from %1</source>
        <translation>Você foi banido de %1</translation>
    </message>
    <message>
        <source>The site has banned this internet address, usually for 15 minutes. Try again then.</source>
        <translation>O site baniu este endereço de internet, geralmente por 15 minutos. Tente novamente depois disso.</translation>
    </message>
    <message>
        <source>The site wants fewer requests. Partyline waits for %1.</source>
        <translation>O site quer menos solicitações. O Partyline espera %1.</translation>
    </message>
    <message>
        <source>The room wants slower chat. What you said last may not have arrived.</source>
        <translation>A sala quer um chat mais lento. O que você disse por último pode não ter chegado.</translation>
    </message>
    <message>
        <source>You have reached level %1.</source>
        <translation>Você alcançou o nível %1.</translation>
    </message>
    <message>
        <source>%1 would like to be your friend.</source>
        <translation>%1 quer ser seu amigo.</translation>
    </message>
    <message>
        <source>%1 is your friend now.</source>
        <translation>%1 agora é seu amigo.</translation>
    </message>
    <message>
        <source>The site goes down for maintenance in %1.</source>
        <translation>O site entra em manutenção em %1.</translation>
    </message>
    <message>
        <source>The site goes down for maintenance soon.</source>
        <translation>O site entra em manutenção em breve.</translation>
    </message>
    <message>
        <source>The site is down for maintenance.</source>
        <translation>O site está em manutenção.</translation>
    </message>
    <message>
        <source>The site says: %1</source>
        <translation>O site diz: %1</translation>
    </message>
    <message>
        <source>The site was updated.</source>
        <translation>O site foi atualizado.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Convidado</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjLobby</name>
    <message>
        <source>The site does not take this name. There may be such a room already; try another one.</source>
        <translation>O site não aceita este nome. Talvez já exista essa sala; tente outro.</translation>
    </message>
    <message>
        <source>Guests have no favourites. Sign in with an account.</source>
        <translation>Convidados não têm favoritos. Faça login com uma conta.</translation>
    </message>
    <message>
        <source>The server did not say where the new room is.</source>
        <translation>O servidor não disse onde fica a nova sala.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjModeration</name>
    <message>
        <source>You are not connected to this room.</source>
        <translation>Você não está conectado a esta sala.</translation>
    </message>
    <message>
        <source>Guests cannot moderate.</source>
        <translation>Convidados não podem moderar.</translation>
    </message>
    <message>
        <source>That is under way already.</source>
        <translation>Isso já está em andamento.</translation>
    </message>
    <message>
        <source>That track is over.</source>
        <translation>Essa faixa já terminou.</translation>
    </message>
    <message>
        <source>The track has only just begun. Try again in a moment.</source>
        <translation>A faixa acabou de começar. Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>You are banned from the wait list until a manager lifts the ban.</source>
        <translation>Você está banido da fila de espera até que um gerente remova o banimento.</translation>
    </message>
    <message>
        <source>You are banned from the wait list for another %1.</source>
        <translation>Você está banido da fila de espera por mais %1.</translation>
    </message>
    <message>
        <source>The server took it, but nothing changed.</source>
        <translation>O servidor aceitou, mas nada mudou.</translation>
    </message>
    <message>
        <source>The server took it, but the room did not confirm it.</source>
        <translation>O servidor aceitou, mas a sala não confirmou.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed it.</source>
        <translation>A conexão caiu antes que a sala confirmasse.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjNotices</name>
    <message>
        <source>New level</source>
        <translation>Novo nível</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>From the site</source>
        <translation>Do site</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Sua conta</translation>
    </message>
    <message>
        <source>would like to be your friend</source>
        <translation>quer ser seu amigo</translation>
    </message>
    <message>
        <source>is your friend now</source>
        <translation>agora é seu amigo</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>The site calls you %1 now.</source>
        <translation>Agora o site chama você de %1.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjPlaylists</name>
    <message>
        <source>Sign in first.</source>
        <translation>Faça login primeiro.</translation>
    </message>
    <message>
        <source>Guests have no playlists. Sign in with an account.</source>
        <translation>Convidados não têm playlists. Faça login com uma conta.</translation>
    </message>
    <message>
        <source>This playlist does not exist any more.</source>
        <translation>Esta playlist não existe mais.</translation>
    </message>
    <message>
        <source>The playlist was not activated.</source>
        <translation>A playlist não foi ativada.</translation>
    </message>
    <message>
        <source>The playlist was not created.</source>
        <translation>A playlist não foi criada.</translation>
    </message>
    <message>
        <source>The playlist was not renamed.</source>
        <translation>A playlist não foi renomeada.</translation>
    </message>
    <message>
        <source>The playlist was not deleted.</source>
        <translation>A playlist não foi excluída.</translation>
    </message>
    <message>
        <source>The playlist was not shuffled.</source>
        <translation>A playlist não foi embaralhada.</translation>
    </message>
    <message>
        <source>The tracks were not moved.</source>
        <translation>As faixas não foram movidas.</translation>
    </message>
    <message>
        <source>The tracks were not added.</source>
        <translation>As faixas não foram adicionadas.</translation>
    </message>
    <message>
        <source>The tracks were not removed.</source>
        <translation>As faixas não foram removidas.</translation>
    </message>
    <message>
        <source>The track was not changed.</source>
        <translation>A faixa não foi alterada.</translation>
    </message>
    <message>
        <source>The site takes no more changes to playlists for a while (HTTP 503).</source>
        <translation>O site não aceita mais alterações em playlists por um tempo (HTTP 503).</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjProfile</name>
    <message>
        <source>Pirate English</source>
        <translation>Inglês de pirata</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjProfiles</name>
    <message>
        <source>The site knows nothing about them.</source>
        <translation>O site não sabe nada sobre essa pessoa.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjRoomEditor</name>
    <message>
        <source>The site does not let you change this. Your rank in the room may be too low.</source>
        <translation>O site não deixa você alterar isto. Talvez o seu cargo na sala seja baixo demais.</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed the change.</source>
        <translation>A conexão caiu antes que a sala confirmasse a alteração.</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>Você não está conectado a esta sala.</translation>
    </message>
    <message>
        <source>The site took the change, but the room does not show it. Look whether it is as you want it.</source>
        <translation>O site aceitou a alteração, mas a sala não a mostra. Verifique se está como você quer.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjTrackCheck</name>
    <message>
        <source>Only tracks from YouTube can be checked: of others the room tells no address.</source>
        <translation>Só faixas do YouTube podem ser verificadas: das outras a sala não informa o endereço.</translation>
    </message>
    <message>
        <source>This room&apos;s tracks are invented: there is nothing to check.</source>
        <translation>As faixas desta sala são inventadas: não há nada para verificar.</translation>
    </message>
    <message>
        <source>YouTube gave no answer that says so (%1).</source>
        <translation>O YouTube não deu uma resposta que diga isso (%1).</translation>
    </message>
    <message>
        <source>YouTube could not be asked: the network does not answer.</source>
        <translation>Não foi possível consultar o YouTube: a rede não responde.</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjTurn</name>
    <message>
        <source>You are playing in %1</source>
        <translation>Você está tocando em %1</translation>
    </message>
    <message>
        <source>You are next in %1</source>
        <translation>Você é o próximo em %1</translation>
    </message>
    <message>
        <source>Your turn comes after %1.</source>
        <translation>Sua vez vem depois de %1.</translation>
    </message>
    <message>
        <source>You are number %1 in %2</source>
        <translation>Você é o número %1 em %2</translation>
    </message>
    <message>
        <source>Your turn at the booth comes near.</source>
        <translation>Sua vez na cabine se aproxima.</translation>
    </message>
    <message>
        <source>You left the wait list after your turn, as you had asked.</source>
        <translation>Você saiu da fila de espera após a sua vez, como pediu.</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>você: %1</translation>
    </message>
    <message>
        <source>you did not vote</source>
        <translation>você não votou</translation>
    </message>
    <message>
        <source>ended without a connection: the last numbers received</source>
        <translation>terminou sem conexão: os últimos números recebidos</translation>
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
        <translation>Votar na opção %1</translation>
    </message>
    <message>
        <source>Polls and charts…</source>
        <translation>Enquetes e gráficos…</translation>
    </message>
    <message>
        <source>New poll…</source>
        <translation>Nova enquete…</translation>
    </message>
    <message>
        <source>Close poll…</source>
        <translation>Encerrar a enquete…</translation>
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
        <translation>vota em uma opção da enquete aberta; o voto é definitivo</translation>
    </message>
    <message>
        <source>Give the number of an option.</source>
        <translation>Informe o número de uma opção.</translation>
    </message>
    <message>
        <source>shows the polls of this session with their charts</source>
        <translation>mostra as enquetes desta sessão com os gráficos</translation>
    </message>
    <message>
        <source>Only this stream&apos;s moderators can open and close polls.</source>
        <translation>Só os moderadores desta transmissão podem abrir e encerrar enquetes.</translation>
    </message>
    <message>
        <source>&lt;question&gt; | &lt;option&gt; | &lt;option&gt;</source>
        <translation>&lt;pergunta&gt; | &lt;opção&gt; | &lt;opção&gt;</translation>
    </message>
    <message>
        <source>opens a poll of one minute, for moderators</source>
        <translation>abre uma enquete de um minuto, para moderadores</translation>
    </message>
    <message>
        <source>closes the poll shown, for moderators</source>
        <translation>encerra a enquete mostrada, para moderadores</translation>
    </message>
    <message>
        <source>No poll is open.</source>
        <translation>Nenhuma enquete está aberta.</translation>
    </message>
    <message>
        <source>You cannot vote in this poll now.</source>
        <translation>Você não pode votar nesta enquete agora.</translation>
    </message>
    <message>
        <source>Close poll</source>
        <translation>Encerrar enquete</translation>
    </message>
    <message>
        <source>Close &quot;%1&quot; now? Nobody can vote in it any more.</source>
        <translation>Encerrar “%1” agora? Ninguém mais poderá votar nela.</translation>
    </message>
</context>
<context>
    <name>partyline::PollHistoryWindow</name>
    <message>
        <source>Polls of %1</source>
        <translation>Enquetes de %1</translation>
    </message>
    <message>
        <source>Polls of this session</source>
        <translation>Enquetes desta sessão</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Enquetes</translation>
    </message>
    <message>
        <source>No poll has ended since you came in, and you have voted in none.</source>
        <translation>Nenhuma enquete terminou desde que você entrou, e você não votou em nenhuma.</translation>
    </message>
    <message>
        <source>Poll window status</source>
        <translation>Status da janela de enquetes</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>Save all as a table…</source>
        <translation>Salvar tudo como tabela…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Salvar tabela</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>O gráfico está na área de transferência.</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>O resultado está na área de transferência.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>enquete</translation>
    </message>
    <message>
        <source>polls</source>
        <translation>enquetes</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Não foi possível criar a imagem.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
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
        <translation>Opção %1</translation>
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
        <translation>%1 por cento</translation>
    </message>
    <message>
        <source>your vote</source>
        <translation>seu voto</translation>
    </message>
    <message>
        <source>sending your vote</source>
        <translation>enviando seu voto</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>vencedora</translation>
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
        <translation>clique para votar</translation>
    </message>
</context>
<context>
    <name>partyline::PollPanel</name>
    <message>
        <source>No poll open</source>
        <translation>Nenhuma enquete aberta</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>Open until it is closed</source>
        <translation>Aberta até ser encerrada</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Encerrada às %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>No poll is open.</source>
        <translation>Nenhuma enquete está aberta.</translation>
    </message>
    <message>
        <source>This poll is over.</source>
        <translation>Esta enquete terminou.</translation>
    </message>
    <message>
        <source>You have voted in this poll already.</source>
        <translation>Você já votou nesta enquete.</translation>
    </message>
    <message numerus="yes">
        <source>This poll has only %n option(s).</source>
        <translation>
            <numerusform>Esta enquete tem só %n opção.</numerusform>
            <numerusform>Esta enquete tem só %n opções.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also open: %1</source>
        <translation>Também aberta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more open, next: %1</source>
        <translation>
            <numerusform>Mais %n aberta: %1</numerusform>
            <numerusform>Mais %n abertas, a próxima: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended while there was no connection; these are the last numbers received.</source>
        <translation>Terminou enquanto não havia conexão; estes são os últimos números recebidos.</translation>
    </message>
    <message>
        <source>You chose %1</source>
        <translation>Você escolheu %1</translation>
    </message>
    <message>
        <source>Waiting for the final count; these are the last numbers received.</source>
        <translation>Aguardando a contagem final; estes são os últimos números recebidos.</translation>
    </message>
    <message>
        <source>Vote sent. It cannot be changed.</source>
        <translation>Voto enviado. Não pode ser alterado.</translation>
    </message>
    <message>
        <source>Sending your vote</source>
        <translation>Enviando seu voto</translation>
    </message>
    <message>
        <source>Another poll has opened. Look before you vote.</source>
        <translation>Outra enquete foi aberta. Olhe antes de votar.</translation>
    </message>
    <message>
        <source>Closing soon, you have not voted</source>
        <translation>Termina em breve, você não votou</translation>
    </message>
    <message>
        <source>A vote is final. Ctrl+Alt+1…%1</source>
        <translation>O voto é definitivo. Ctrl+Alt+1…%1</translation>
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
        <translation>Escolha uma opção primeiro.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Enviado, ainda não confirmado</translation>
    </message>
</context>
<context>
    <name>partyline::PollResultDelegate</name>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes · you: %1</source>
        <translation>
            <numerusform>%Ln voto · você: %1</numerusform>
            <numerusform>%Ln votos · você: %1</numerusform>
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
        <translation>%1: %2 %</translation>
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
        <translation>ainda aberta</translation>
    </message>
    <message>
        <source>the last numbers received</source>
        <translation>os últimos números recebidos</translation>
    </message>
</context>
<context>
    <name>partyline::PollStrip</name>
    <message>
        <source>Show poll</source>
        <translation>Mostrar enquete</translation>
    </message>
    <message>
        <source>No poll open</source>
        <translation>Nenhuma enquete aberta</translation>
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
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Fetch pictures</source>
        <translation>Buscar imagens</translation>
    </message>
    <message>
        <source>Emotes, people and previews, from the services&apos; own hosts alone. Without them, words stand in their place.</source>
        <translation>Emotes, pessoas e prévias, só dos servidores dos próprios serviços. Sem elas, ficam palavras no lugar.</translation>
    </message>
    <message>
        <source>images emotes load</source>
        <translation>imagens emotes carregar</translation>
    </message>
    <message>
        <source>Whom this program talked to since it was started, and whom it may talk to</source>
        <translation>Com quem este programa falou desde que foi iniciado, e com quem ele pode falar</translation>
    </message>
    <message>
        <source>Nobody else is contacted. Links open in your browser, and only when you click them; where a track comes from is asked only when you want it.</source>
        <translation>Ninguém mais é contatado. Os links abrem no seu navegador, e só quando você clica neles; de onde vem uma faixa só é perguntado quando você quer.</translation>
    </message>
    <message>
        <source>network connections servers telemetry third party contacted</source>
        <translation>rede conexões servidores telemetria terceiros contato</translation>
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
        <translation>área de transferência copiar servidores</translation>
    </message>
</context>
<context>
    <name>partyline::ProfileDialog</name>
    <message>
        <source>no badge</source>
        <translation>sem emblema</translation>
    </message>
    <message>
        <source>badge %1</source>
        <translation>emblema %1</translation>
    </message>
    <message>
        <source>avatar %1</source>
        <translation>avatar %1</translation>
    </message>
    <message>
        <source>subscriber</source>
        <translation>assinante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiência</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Badge and avatar</source>
        <translation>Emblema e avatar</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membro desde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Rooms for adults in the room list</source>
        <translation>Salas para adultos na lista de salas</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Meu perfil</translation>
    </message>
    <message>
        <source>Way to the next level</source>
        <translation>Caminho até o próximo nível</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mim</translation>
    </message>
    <message>
        <source>What others read about you, up to %1 characters</source>
        <translation>O que os outros leem sobre você, até %1 caracteres</translation>
    </message>
    <message>
        <source>Save what is about me</source>
        <translation>Salvar o texto sobre mim</translation>
    </message>
    <message>
        <source>Language on the site</source>
        <translation>Idioma no site</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhido</translation>
    </message>
    <message>
        <source>Profile status</source>
        <translation>Status do perfil</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrado como</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The site did not take it.</source>
        <translation>O site não aceitou.</translation>
    </message>
    <message>
        <source>%1 of %2 to level %3 (%4 in all)</source>
        <translation>%1 de %2 até o nível %3 (%4 no total)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>partyline::QrPicture</name>
    <message>
        <source>QR picture of the address</source>
        <translation>Imagem QR do endereço</translation>
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
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>action</source>
        <translation>ação</translation>
    </message>
</context>
<context>
    <name>partyline::QuickSwitcher</name>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Room, person or action</source>
        <translation>Sala, pessoa ou ação</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>O que combina</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada combina</translation>
    </message>
    <message>
        <source>Nothing fits. Ctrl+T joins a room by its name or address.</source>
        <translation>Nada combina. Ctrl+T entra em uma sala pelo nome ou endereço.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Ctrl+Enter opens it beside, Esc closes</source>
        <translation>Para cima e Para baixo escolhem, Enter vai até lá, Ctrl+Enter abre ao lado, Esc fecha</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes</source>
        <translation>Para cima e Para baixo escolhem, Enter vai até lá, Esc fecha</translation>
    </message>
</context>
<context>
    <name>partyline::QuietCard</name>
    <message>
        <source>Say hello</source>
        <translation>Dizer olá</translation>
    </message>
    <message>
        <source>See who is here</source>
        <translation>Ver quem está aqui</translation>
    </message>
    <message>
        <source>Look into this room&apos;s history</source>
        <translation>Olhar o histórico desta sala</translation>
    </message>
    <message>
        <source>Quiet in here</source>
        <translation>Silêncio por aqui</translation>
    </message>
    <message>
        <source>Nothing was said since you came in at %1.</source>
        <translation>Nada foi dito desde que você entrou às %1.</translation>
    </message>
</context>
<context>
    <name>partyline::ReleaseCheck</name>
    <message>
        <source>The address for updates does not tell of a release.</source>
        <translation>O endereço de atualizações não informa nenhuma versão.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomDetailsDialog</name>
    <message>
        <source>People of level %1 and up</source>
        <translation>Pessoas a partir do nível %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Welcome text</source>
        <translation>Texto de boas-vindas</translation>
    </message>
    <message>
        <source>The room shows your changes.</source>
        <translation>A sala mostra as suas alterações.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Não salvo.</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Anfitrião: %1</translation>
    </message>
    <message>
        <source>Here: %1, %2</source>
        <translation>Aqui: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n convidado</numerusform>
            <numerusform>%n convidados</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Aqui: %1</translation>
    </message>
    <message>
        <source>Chat: %1</source>
        <translation>Chat: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Endereço: %1</translation>
    </message>
    <message>
        <source>You are not in the room now: this is how it was last.</source>
        <translation>Você não está na sala agora: é assim que ela estava da última vez.</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Uma sala precisa de um nome.</translation>
    </message>
    <message>
        <source>Waiting for the room to show the change.</source>
        <translation>Aguardando a sala mostrar a alteração.</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save keeps them, Cancel drops them.</source>
        <translation>Há alterações não salvas. “Salvar” as mantém, “Cancelar” as descarta.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomHistory</name>
    <message>
        <source>Nothing was recorded from %1 to %2.</source>
        <translation>Nada foi registrado de %1 a %2.</translation>
    </message>
    <message>
        <source>This line is not in history any more.</source>
        <translation>Esta mensagem não está mais no histórico.</translation>
    </message>
    <message>
        <source>This line is too far back to scroll to. The search window shows what stands around it.</source>
        <translation>Esta mensagem está longe demais para rolar até ela. A janela de pesquisa mostra o que está em volta.</translation>
    </message>
</context>
<context>
    <name>partyline::RoomListDelegate</name>
    <message>
        <source>you are here</source>
        <translation>você está aqui</translation>
    </message>
    <message>
        <source>full</source>
        <translation>cheia</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>para adultos</translation>
    </message>
    <message>
        <source>Nobody is playing</source>
        <translation>Ninguém está tocando</translation>
    </message>
</context>
<context>
    <name>partyline::RoomPage</name>
    <message>
        <source>New messages</source>
        <translation>Mensagens novas</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Sair da sala</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>Emotes</translation>
    </message>
    <message>
        <source>Show lines of hidden people, folded</source>
        <translation>Mostrar recolhidas as mensagens de pessoas ocultas</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n convidado</numerusform>
            <numerusform>%n convidados</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>A conexão caiu.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Fazer login novamente</translation>
    </message>
    <message>
        <source>Come back here</source>
        <translation>Voltar para cá</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Take over again</source>
        <translation>Assumir de novo</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Localizar nesta sala</translation>
    </message>
    <message>
        <source>Pause the feed</source>
        <translation>Pausar o feed</translation>
    </message>
    <message>
        <source>To where you stopped reading</source>
        <translation>Para onde você parou de ler</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>Pausado, %1 novas</translation>
    </message>
    <message>
        <source>Paused, %1 new, %2 for you</source>
        <translation>Pausado, %1 novas, %2 para você</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Para as mais novas</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 novas</translation>
    </message>
    <message>
        <source>%1 new, %2 for you</source>
        <translation>%1 novas, %2 para você</translation>
    </message>
    <message>
        <source>Search this room&apos;s history…</source>
        <translation>Pesquisar no histórico desta sala…</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>Exportar histórico…</translation>
    </message>
    <message>
        <source>Notifications of this room…</source>
        <translation>Notificações desta sala…</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>This room is %1. Click to hear from it again.</source>
        <translation>Esta sala está %1. Clique para voltar a ouvi-la.</translation>
    </message>
    <message>
        <source>Hear from it again</source>
        <translation>Voltar a ouvir</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenciar por uma hora</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nível %1</translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <translation>Emblema: %1</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>Silenciado.</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Silenciado até %1.</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>aqui desde %1</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>Para a mensagem mais nova</translation>
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
        <translation>até ser removido</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Room staff: %1</source>
        <translation>Equipe da sala: %1</translation>
    </message>
    <message>
        <source>Room staff</source>
        <translation>Equipe da sala</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Procurar nesta lista</translation>
    </message>
    <message>
        <source>Find a name or a reason</source>
        <translation>Procurar um nome ou um motivo</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Banidos</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>Ninguém está banido desta sala.</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>Silenciados</translation>
    </message>
    <message>
        <source>Nobody is muted.</source>
        <translation>Ninguém está silenciado.</translation>
    </message>
    <message>
        <source>Wait-list bans</source>
        <translation>Banidos da fila</translation>
    </message>
    <message>
        <source>Nobody is banned from the wait list.</source>
        <translation>Ninguém está banido da fila de espera.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Nobody has a role in this room.</source>
        <translation>Ninguém tem um cargo nesta sala.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Escolha alguém primeiro.</translation>
    </message>
    <message>
        <source>&amp;Unban…</source>
        <translation>Re&amp;mover banimento…</translation>
    </message>
    <message>
        <source>&amp;Unmute…</source>
        <translation>Re&amp;mover silenciamento…</translation>
    </message>
    <message>
        <source>&amp;Lift the ban…</source>
        <translation>Re&amp;mover banimento…</translation>
    </message>
    <message>
        <source>Change the &amp;role…</source>
        <translation>Alterar o car&amp;go…</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>Retirar o cargo…</translation>
    </message>
    <message>
        <source>Make them %1…</source>
        <translation>Tornar %1…</translation>
    </message>
    <message>
        <source>Hand the room over…</source>
        <translation>Passar a sala…</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTabBar</name>
    <message>
        <source>Close tab</source>
        <translation>Fechar aba</translation>
    </message>
    <message>
        <source>Leave the room and close the tab (Ctrl+W)</source>
        <translation>Sair da sala e fechar a aba (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTabs</name>
    <message>
        <source>Join another room</source>
        <translation>Entrar em outra sala</translation>
    </message>
    <message>
        <source>Join another room (Ctrl+T)</source>
        <translation>Entrar em outra sala (Ctrl+T)</translation>
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
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Hear from it again</source>
        <translation>Voltar a ouvir</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenciar por uma hora</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Sair da sala</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Nenhuma pasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renomear (F2)</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Para cima (Alt+Para cima)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Para baixo (Alt+Para baixo)</translation>
    </message>
    <message>
        <source>Take the folder away (Del)</source>
        <translation>Remover a pasta (Del)</translation>
    </message>
    <message>
        <source>Its rooms stay open</source>
        <translation>As salas dela continuam abertas</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTreeDelegate</name>
    <message>
        <source>next</source>
        <translation>próximo</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>no ar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nome da pasta</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTreeModel</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, pasta</translation>
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
        <translation>no ar</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n menção</numerusform>
            <numerusform>%n menções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n mensagem nova</numerusform>
            <numerusform>%n mensagens novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RoomWatch</name>
    <message>
        <source>live</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectada</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>fazendo login</translation>
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
        <translation>aguardando, próxima tentativa em %1 s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>DJ room</source>
        <translation>sala de DJ</translation>
    </message>
    <message>
        <source>livestream</source>
        <translation>transmissão ao vivo</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>no ar</translation>
    </message>
    <message>
        <source>you are on air</source>
        <translation>você está no ar</translation>
    </message>
    <message>
        <source>you are next</source>
        <translation>você é o próximo</translation>
    </message>
    <message>
        <source>a poll is open</source>
        <translation>há uma enquete aberta</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>automático: %1</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 menção</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>%1 menções</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>1 mensagem nova</translation>
    </message>
    <message>
        <source>%1 new lines</source>
        <translation>%1 mensagens novas</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>silenciada até %1</translation>
    </message>
    <message>
        <source>muted until %1, %2</source>
        <translation>silenciada até %1, %2</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>Salas de DJ</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Transmissões ao vivo</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
</context>
<context>
    <name>partyline::RosterModel</name>
    <message>
        <source>At the booth</source>
        <translation>Na cabine</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
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
        <translation>Pessoas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n pessoa</numerusform>
            <numerusform>%1, %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>tocando</translation>
    </message>
    <message>
        <source>next</source>
        <translation>próximo</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>amigo</translation>
    </message>
    <message>
        <source>wooted</source>
        <translation>deu Woot</translation>
    </message>
    <message>
        <source>mehed</source>
        <translation>deu Meh</translation>
    </message>
    <message>
        <source>grabbed</source>
        <translation>deu Grab</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
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
        <translation>O nome de uma regra é longo demais.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; has a part that cannot be understood: %2</source>
        <translation>A regra “%1” tem uma parte que não pode ser entendida: %2</translation>
    </message>
</context>
<context>
    <name>partyline::RuleBook</name>
    <message>
        <source>The rules cannot be read (%1). None is applied, and new ones are not kept.</source>
        <translation>Não é possível ler as regras (%1). Nenhuma é aplicada, e as novas não são salvas.</translation>
    </message>
    <message>
        <source>%1 None is applied, and new ones are not kept.</source>
        <translation>%1 Nenhuma é aplicada, e as novas não são salvas.</translation>
    </message>
    <message>
        <source>The rules are damaged and cannot be set aside. Move %1 away.</source>
        <translation>As regras estão danificadas e não podem ser guardadas à parte. Mova %1 para outro lugar.</translation>
    </message>
    <message>
        <source>The rules were damaged. They were set aside as %1, and a new file begun.</source>
        <translation>As regras estavam danificadas. Foram guardadas à parte como %1, e um novo arquivo foi iniciado.</translation>
    </message>
    <message>
        <source>There can be %1 rules at most.</source>
        <translation>Pode haver no máximo %1 regras.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; cannot be kept: %2</source>
        <translation>Não foi possível salvar a regra “%1”: %2</translation>
    </message>
    <message>
        <source>Words to look out for</source>
        <translation>Palavras a observar</translation>
    </message>
    <message>
        <source>The rules cannot be kept: %1</source>
        <translation>Não foi possível salvar as regras: %1</translation>
    </message>
    <message>
        <source>This is not a file of rules: %1</source>
        <translation>Este não é um arquivo de regras: %1</translation>
    </message>
    <message>
        <source>These rules were written by a newer Partyline.</source>
        <translation>Estas regras foram gravadas por um Partyline mais novo.</translation>
    </message>
    <message>
        <source>This is not a file of rules.</source>
        <translation>Este não é um arquivo de regras.</translation>
    </message>
</context>
<context>
    <name>partyline::RuleDesk</name>
    <message>
        <source>Rules are in trouble.</source>
        <translation>Há um problema com as regras.</translation>
    </message>
    <message>
        <source>A rule was turned off.</source>
        <translation>Uma regra foi desativada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes too long on lines that were said.</source>
        <translation>“%1” demora demais nas mensagens que foram ditas.</translation>
    </message>
</context>
<context>
    <name>partyline::RuleForm</name>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palavras</translation>
    </message>
    <message>
        <source>E&amp;xpression</source>
        <translation>Expressão re&amp;gular</translation>
    </message>
    <message>
        <source>Case &amp;counts</source>
        <translation>Diferenciar &amp;maiúsculas</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Destacar</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Som</translation>
    </message>
    <message>
        <source>N&amp;otify</source>
        <translation>Noti&amp;ficar</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>Reco&amp;lher</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>Su&amp;bstituir por</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>Only these people</source>
        <translation>Só estas pessoas</translation>
    </message>
    <message>
        <source>All but these people</source>
        <translation>Todos, menos estas pessoas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Nomes, separados por vírgulas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>any role</source>
        <translation>qualquer cargo</translation>
    </message>
    <message>
        <source>%1 or higher</source>
        <translation>%1 ou superior</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>O q&amp;uê</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas as salas</translation>
    </message>
    <message>
        <source>All DJ rooms</source>
        <translation>Todas as salas de DJ</translation>
    </message>
    <message>
        <source>All livestreams</source>
        <translation>Todas as transmissões ao vivo</translation>
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
        <translation>Ond&amp;e</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>Termin&amp;a</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Então</translation>
    </message>
    <message>
        <source>Highlight colour: %1</source>
        <translation>Cor do destaque: %1</translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation>Qual som</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Carrilhão</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Toque</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Substituição</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The line stands as one short row that can be opened.</source>
        <translation>A mensagem aparece como uma linha curta que pode ser aberta.</translation>
    </message>
    <message>
        <source>The line is kept in the history, but not shown.</source>
        <translation>A mensagem fica no histórico, mas não é mostrada.</translation>
    </message>
    <message>
        <source>Join a room first</source>
        <translation>Entre em uma sala primeiro</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>em uma hora</translation>
    </message>
    <message>
        <source>in four hours</source>
        <translation>em quatro horas</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>em um dia</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>em uma semana</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
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
        <translation>toca-discos, &quot;slip mat&quot;, agulh*; vazio: qualquer texto</translation>
    </message>
    <message>
        <source>A regular expression; empty: any text</source>
        <translation>Uma expressão regular; vazio: qualquer texto</translation>
    </message>
</context>
<context>
    <name>partyline::RuleListModel</name>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativada</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RuleLook</name>
    <message>
        <source>All rooms</source>
        <translation>Todas as salas</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>Salas de DJ</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Transmissões ao vivo</translation>
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
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>replace with %1</source>
        <translation>substituir por %1</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>destacar</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>recolher</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>som</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>notificar</translation>
    </message>
    <message>
        <source>does nothing yet</source>
        <translation>ainda não faz nada</translation>
    </message>
</context>
<context>
    <name>partyline::RuleStarts</name>
    <message>
        <source>Rules watch for you</source>
        <translation>As regras ficam de olho por você</translation>
    </message>
    <message>
        <source>They mark, hide, fold or replace lines in all your rooms, and tell you of them.</source>
        <translation>Elas destacam, ocultam, recolhem ou substituem mensagens em todas as suas salas, e avisam você delas.</translation>
    </message>
    <message>
        <source>Highlight a word</source>
        <translation>Destacar uma palavra</translation>
    </message>
    <message>
        <source>Be notified of a word</source>
        <translation>Ser avisado de uma palavra</translation>
    </message>
    <message>
        <source>Hide lines with a word</source>
        <translation>Ocultar mensagens com uma palavra</translation>
    </message>
</context>
<context>
    <name>partyline::RuleWorkbench</name>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Procurar uma regra</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Ad&amp;icionar</translation>
    </message>
    <message>
        <source>First match wins for hide and replace. Numbers: lines lately.</source>
        <translation>Para ocultar e substituir, vale a primeira regra que corresponder. Números: mensagens recentes.</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Nenhuma regra ainda</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>Impor&amp;tar…</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Excluir a regra</translation>
    </message>
    <message>
        <source>Delete the rule (Del)</source>
        <translation>Excluir a regra (Del)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Lines that match</source>
        <translation>Mensagens que correspondem</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>As alterações valem na hora. “Cancelar” desfaz.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Reading the last lines…</source>
        <translation>Lendo as últimas mensagens…</translation>
    </message>
    <message>
        <source>Try it: there are no lines of before to try this rule on.</source>
        <translation>Experimentar: não há mensagens anteriores para testar esta regra.</translation>
    </message>
    <message>
        <source>Try it: %1 of the last %2 lines match, the slowest line took %3 ms</source>
        <translation>Experimentar: %1 das últimas %2 mensagens correspondem, a mais lenta levou %3 ms</translation>
    </message>
    <message>
        <source>Expressions that take longer than %1 ms on one of these lines cannot be saved; the line that is slow is shown here.</source>
        <translation>Expressões que levam mais de %1 ms em uma destas mensagens não podem ser salvas; a mensagem lenta é mostrada aqui.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importar regras</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Regras (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Não é possível ler o arquivo: %1</translation>
    </message>
    <message>
        <source>The file is too large for a file of rules.</source>
        <translation>O arquivo é grande demais para um arquivo de regras.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) added.</source>
        <translation>
            <numerusform>%n regra adicionada.</numerusform>
            <numerusform>%n regras adicionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportar regras</translation>
    </message>
    <message>
        <source>The rules were exported.</source>
        <translation>As regras foram exportadas.</translation>
    </message>
    <message>
        <source>The rules cannot be written: %1</source>
        <translation>Não é possível gravar as regras: %1</translation>
    </message>
</context>
<context>
    <name>partyline::SafeModeStrip</name>
    <message>
        <source>Safe mode</source>
        <translation>Modo de segurança</translation>
    </message>
    <message>
        <source>Safe mode.</source>
        <translation>Modo de segurança.</translation>
    </message>
    <message>
        <source>Settings, looks and layout are those of a first start, kept accounts and rooms stay out, and nothing is recorded. What is stored is not touched.</source>
        <translation>Configurações, aparência e layout são os de um primeiro início, as contas e salas guardadas ficam de fora, e nada é registrado. O que está armazenado não é alterado.</translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation>Iniciar normalmente</translation>
    </message>
    <message>
        <source>Ends this and starts with your own settings, accounts and rooms.</source>
        <translation>Encerra isto e inicia com suas próprias configurações, contas e salas.</translation>
    </message>
</context>
<context>
    <name>partyline::SailsLink</name>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Não há conexão com %1.</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server.</source>
        <translation>%1 não responde como um servidor de chat.</translation>
    </message>
    <message>
        <source>%1 ended this connection.</source>
        <translation>%1 encerrou esta conexão.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 recusou a conexão.</translation>
    </message>
    <message>
        <source>%1 refused the connection: %2</source>
        <translation>%1 recusou a conexão: %2</translation>
    </message>
    <message>
        <source>%1 does not accept version &quot;%2&quot; of the Sails SDK. Enter a newer one for this server.</source>
        <translation>%1 não aceita a versão “%2” do Sails SDK. Informe uma mais nova para este servidor.</translation>
    </message>
    <message>
        <source>%1 could not read our request.</source>
        <translation>%1 não conseguiu ler a nossa solicitação.</translation>
    </message>
    <message>
        <source>%1 sent something that is not its protocol.</source>
        <translation>%1 enviou algo que não é do protocolo dele.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
</context>
<context>
    <name>partyline::ScoreLine</name>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Nobody is playing.</source>
        <translation>Ninguém está tocando.</translation>
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
        <translation>Abrir na sala</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n linha</numerusform>
            <numerusform>%1, %n linhas</numerusform>
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
        <translation>em %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>tipo %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>has a link</source>
        <translation>tem link</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>não: %1</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search status</source>
        <translation>Status da pesquisa</translation>
    </message>
    <message>
        <source>Open beside the current room</source>
        <translation>Abrir ao lado da sala atual</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, from: in: kind: before: after: has:link</source>
        <translation>Palavras, &quot;frases&quot;, from: in: kind: before: after: has:link</translation>
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
        <translation>De alguém</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>Em uma sala</translation>
    </message>
    <message>
        <source>Of a kind</source>
        <translation>De um tipo</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>Desde um dia</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>Antes de um dia</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Com um link</translation>
    </message>
    <message>
        <source>Keep and forget…</source>
        <translation>Guardar e esquecer…</translation>
    </message>
    <message numerus="yes">
        <source>%1 results in %2 ms</source>
        <translation>
            <numerusform>%1 resultado em %2 ms</numerusform>
            <numerusform>%1 resultados em %2 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes this filter out</source>
        <translation>Remove este filtro</translation>
    </message>
    <message>
        <source>Open in room</source>
        <translation>Abrir na sala</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>Só de %1</translation>
    </message>
    <message>
        <source>Forget this line</source>
        <translation>Esquecer esta mensagem</translation>
    </message>
    <message>
        <source>Forget everything of %1…</source>
        <translation>Esquecer tudo de %1…</translation>
    </message>
    <message>
        <source>Forget this person?</source>
        <translation>Esquecer esta pessoa?</translation>
    </message>
    <message>
        <source>Everything that %1 said and did in all rooms of this service is deleted from this computer. It cannot be brought back.</source>
        <translation>Tudo o que %1 disse e fez em todas as salas deste serviço é excluído deste computador. Não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Esquecer</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines from %n rooms, %2 on this computer</source>
        <translation>
            <numerusform>%1 linhas de %n sala, %2 neste computador</numerusform>
            <numerusform>%1 linhas de %n salas, %2 neste computador</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Exportar o que foi encontrado</translation>
    </message>
    <message numerus="yes">
        <source>Exporting, %n lines so far.</source>
        <translation>
            <numerusform>Exportando, %n linha até agora.</numerusform>
            <numerusform>Exportando, %n linhas até agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n linha gravada em %1.</numerusform>
            <numerusform>%n linhas gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>A exportação foi cancelada. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportação</translation>
    </message>
    <message>
        <source>Somebody&apos;s lines: from:name</source>
        <translation>Mensagens de alguém: from:nome</translation>
    </message>
    <message>
        <source>Lines with a link</source>
        <translation>Mensagens com link</translation>
    </message>
    <message>
        <source>One room: in:name</source>
        <translation>Uma sala: in:nome</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>Pesquisar em todas as salas</translation>
    </message>
    <message>
        <source>Search all time</source>
        <translation>Pesquisar em todo o período</translation>
    </message>
    <message>
        <source>Look for beginnings of words</source>
        <translation>Procurar começos de palavras</translation>
    </message>
    <message>
        <source>Everything that was seen here</source>
        <translation>Tudo o que foi visto aqui</translation>
    </message>
    <message>
        <source>Type words, &quot;phrases&quot; or filters.</source>
        <translation>Digite palavras, &quot;frases&quot; ou filtros.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Nenhuma mensagem corresponde</translation>
    </message>
    <message>
        <source>Words are matched whole; the last one and those with * may go on.</source>
        <translation>As palavras contam inteiras; a última e as que têm * podem continuar.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Ainda não há nada para exportar.</translation>
    </message>
    <message>
        <source>Search what everybody said</source>
        <translation>Buscar no que todos disseram</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Esvaziar o campo</translation>
    </message>
    <message>
        <source>See what history keeps</source>
        <translation>Ver o que o histórico guarda</translation>
    </message>
    <message>
        <source>Read how to search</source>
        <translation>Ler como buscar</translation>
    </message>
</context>
<context>
    <name>partyline::Secrets</name>
    <message>
        <source>The desktop keyring stayed locked. You stay signed in until you quit.</source>
        <translation>O chaveiro da área de trabalho continuou bloqueado. Você fica conectado até encerrar o programa.</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop. You stay signed in until you quit.</source>
        <translation>Não há chaveiro nesta área de trabalho. Você fica conectado até encerrar o programa.</translation>
    </message>
    <message>
        <source>The desktop keyring did not take the request. You stay signed in until you quit.</source>
        <translation>O chaveiro da área de trabalho não aceitou a solicitação. Você fica conectado até encerrar o programa.</translation>
    </message>
    <message>
        <source>The desktop keyring does not answer. You stay signed in until you quit.</source>
        <translation>O chaveiro da área de trabalho não responde. Você fica conectado até encerrar o programa.</translation>
    </message>
    <message>
        <source>The desktop keyring stayed locked. Sign in again, or unlock it.</source>
        <translation>O chaveiro da área de trabalho continuou bloqueado. Entre de novo ou desbloqueie-o.</translation>
    </message>
    <message>
        <source>The desktop keyring stayed locked. The session that ended is still in it.</source>
        <translation>O chaveiro da área de trabalho continuou bloqueado. A sessão encerrada ainda está nele.</translation>
    </message>
</context>
<context>
    <name>partyline::SessionDesk</name>
    <message>
        <source>Spelling is in trouble.</source>
        <translation>Há um problema com a ortografia.</translation>
    </message>
    <message>
        <source>Partyline will not start at log-in.</source>
        <translation>O Partyline não iniciará ao entrar na área de trabalho.</translation>
    </message>
    <message>
        <source>Partyline still starts at log-in.</source>
        <translation>O Partyline continua iniciando ao entrar na área de trabalho.</translation>
    </message>
    <message>
        <source>Desktop and writing</source>
        <translation>Área de trabalho e escrita</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <translation>Iniciar ao entrar na área de trabalho</translation>
    </message>
    <message>
        <source>Minimised, when your desktop starts.</source>
        <translation>Minimizado, quando a área de trabalho inicia.</translation>
    </message>
    <message>
        <source>autostart session boot</source>
        <translation>iniciar automaticamente sessão inicialização autostart</translation>
    </message>
    <message>
        <source>Show the track in the desktop&apos;s media controls</source>
        <translation>Mostrar a faixa nos controles de mídia da área de trabalho</translation>
    </message>
    <message>
        <source>What the DJ room in front plays, else the only one that plays. Nothing can be steered from there.</source>
        <translation>O que toca na sala de DJ da frente ou, se não, na única em que algo toca. Nada pode ser controlado de lá.</translation>
    </message>
    <message>
        <source>mpris playerctl media keys now playing</source>
        <translation>mpris playerctl teclas de mídia tocando agora</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>Sublinhar palavras com erros</translation>
    </message>
    <message>
        <source>With the hunspell dictionaries of this computer; names of people in the room are right.</source>
        <translation>Com os dicionários do hunspell deste computador; nomes de pessoas da sala são considerados certos.</translation>
    </message>
    <message>
        <source>spell check dictionary hunspell</source>
        <translation>ortografia corretor verificar dicionário hunspell</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>A word is right if one of them has it. Without a choice: those of your desktop.</source>
        <translation>Uma palavra está certa se um deles a tem. Sem escolha: os da sua área de trabalho.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>spell check dictionary</source>
        <translation>ortografia corretor verificar dicionário</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsDesk</name>
    <message>
        <source>The settings of this computer cannot be written; nothing was changed.</source>
        <translation>Não é possível gravar as configurações deste computador; nada foi alterado.</translation>
    </message>
    <message>
        <source>Unknown to this version, and left out: %1</source>
        <translation>Desconhecido nesta versão e deixado de fora: %1</translation>
    </message>
    <message>
        <source>Export all settings</source>
        <translation>Exportar todas as configurações</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configurações (*.json)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportadas.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>O arquivo não foi gravado.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importadas.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Reset everything?</source>
        <translation>Redefinir tudo?</translation>
    </message>
    <message>
        <source>All settings, rules and choices of single rooms become as they were at first. Accounts, open rooms, notes about people and history stay.</source>
        <translation>Todas as configurações, regras e opções de cada sala voltam a ser como no início. Contas, salas abertas, notas sobre pessoas e histórico são mantidos.</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Everything is as it was at first.</source>
        <translation>Tudo está como no início.</translation>
    </message>
    <message>
        <source>Cancel takes it back.</source>
        <translation>Cancelar desfaz isso.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsPage</name>
    <message>
        <source>Reset this page</source>
        <translation>Redefinir esta página</translation>
    </message>
    <message>
        <source>Everything on this page is as it was at first.</source>
        <translation>Tudo nesta página está como no início.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsPages</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menus</translation>
    </message>
    <message>
        <source>Without it, the same menus stand behind the button at the top of the sidebar.</source>
        <translation>Sem ela, os mesmos menus ficam atrás do botão no topo da barra lateral.</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>Salas de DJ</translation>
    </message>
    <message>
        <source>Automatic woot: earliest</source>
        <translation>Woot automático: mais cedo</translation>
    </message>
    <message>
        <source>After a track has begun. Rooms that forbid it never get one.</source>
        <translation>Depois do começo de uma faixa. Salas que o proíbem nunca recebem um.</translation>
    </message>
    <message>
        <source>autowoot delay</source>
        <translation>autowoot atraso</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Automatic woot: latest</source>
        <translation>Woot automático: mais tarde</translation>
    </message>
    <message>
        <source>Warn about long tracks</source>
        <translation>Alertar sobre faixas longas</translation>
    </message>
    <message>
        <source>Before your turn, where the room itself names no limit.</source>
        <translation>Antes da sua vez, quando a própria sala não define um limite.</translation>
    </message>
    <message>
        <source>booth playlist length minutes</source>
        <translation>cabine playlist duração minutos</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>Transmissões ao vivo</translation>
    </message>
    <message>
        <source>A delayed chat shows my own lines at once</source>
        <translation>Um chat atrasado mostra minhas próprias mensagens na hora</translation>
    </message>
    <message>
        <source>delay video sync</source>
        <translation>atraso vídeo sincronizar</translation>
    </message>
    <message>
        <source>A delayed chat shows mentions of me at once</source>
        <translation>Um chat atrasado mostra na hora as menções a mim</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todas as configurações</translation>
    </message>
    <message>
        <source>Take them to another computer</source>
        <translation>Levar para outro computador</translation>
    </message>
    <message>
        <source>One file, without accounts, passwords, sessions, history and drafts.</source>
        <translation>Um só arquivo, sem contas, senhas, sessões, histórico e rascunhos.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>backup save file json</source>
        <translation>backup salvar arquivo json</translation>
    </message>
    <message>
        <source>Bring them from another computer</source>
        <translation>Trazer de outro computador</translation>
    </message>
    <message>
        <source>The file is checked first; one with mistakes changes nothing.</source>
        <translation>O arquivo é verificado primeiro; um com erros não muda nada.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>backup load restore file json</source>
        <translation>backup carregar restaurar arquivo json</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>All settings as at first. Accounts, rooms and history stay.</source>
        <translation>Todas as configurações como no início. Contas, salas e histórico são mantidos.</translation>
    </message>
    <message>
        <source>Reset everything…</source>
        <translation>Redefinir tudo…</translation>
    </message>
    <message>
        <source>defaults factory</source>
        <translation>padrões de fábrica</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Services, signing in, rooms and notifications, one after the other.</source>
        <translation>Serviços, login, salas e notificações, um após o outro.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>wizard assistant welcome</source>
        <translation>assistente boas-vindas</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Desktop follows its light or dark setting.</source>
        <translation>“Como a área de trabalho” segue a configuração clara ou escura dela.</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>cores aparência noite</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>Also while the desktop has its animations on.</source>
        <translation>Mesmo quando a área de trabalho está com as animações ligadas.</translation>
    </message>
    <message>
        <source>animation accessibility</source>
        <translation>animação acessibilidade</translation>
    </message>
    <message>
        <source>Height of emotes</source>
        <translation>Altura dos emotes</translation>
    </message>
    <message>
        <source>size pictures</source>
        <translation>tamanho imagens</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Animated emotes move</source>
        <translation>Emotes animados se movem</translation>
    </message>
    <message>
        <source>gif animation</source>
        <translation>gif animação</translation>
    </message>
    <message>
        <source>While I look at the window</source>
        <translation>Enquanto eu olho para a janela</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Under the pointer only</source>
        <translation>Só sob o ponteiro</translation>
    </message>
    <message>
        <source>Show :smile: as an emoji</source>
        <translation>Mostrar :smile: como emoji</translation>
    </message>
    <message>
        <source>In DJ rooms, where the service sends the code.</source>
        <translation>Em salas de DJ, onde o serviço envia o código.</translation>
    </message>
    <message>
        <source>shortcode emoticon</source>
        <translation>código emoticon</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>chat lines messages</source>
        <translation>chat linhas mensagens</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>spacing rows</source>
        <translation>espaçamento linhas</translation>
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
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Of all rooms that have none of their own.</source>
        <translation>De todas as salas que não têm um próprio.</translation>
    </message>
    <message>
        <source>zoom font</source>
        <translation>zoom fonte</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Name colours</source>
        <translation>Cores dos nomes</translation>
    </message>
    <message>
        <source>Each is readable on every row.</source>
        <translation>Cada uma é legível em qualquer linha.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por pessoa</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Por cargo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Fold repeated lines</source>
        <translation>Recolher mensagens repetidas</translation>
    </message>
    <message>
        <source>What was said shortly before stands under it as a number.</source>
        <translation>O que foi dito pouco antes aparece abaixo como um número.</translation>
    </message>
    <message>
        <source>spam duplicates</source>
        <translation>spam duplicadas repetidas</translation>
    </message>
    <message>
        <source>Tell what moderators do to others</source>
        <translation>Avisar o que os moderadores fazem com os outros</translation>
    </message>
    <message>
        <source>In DJ rooms. Moderators are always told.</source>
        <translation>Em salas de DJ. Moderadores são sempre avisados.</translation>
    </message>
    <message>
        <source>ban mute kick</source>
        <translation>banir silenciar expulsar</translation>
    </message>
    <message>
        <source>Pause while the pointer rests on the feed</source>
        <translation>Pausar enquanto o ponteiro estiver sobre o feed</translation>
    </message>
    <message>
        <source>Lines kept in view of each room</source>
        <translation>Mensagens mantidas à vista em cada sala</translation>
    </message>
    <message>
        <source>Older ones stay in history.</source>
        <translation>As mais antigas ficam no histórico.</translation>
    </message>
    <message>
        <source>memory scrollback rows</source>
        <translation>memória rolagem linhas</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Leitor de tela</translation>
    </message>
    <message>
        <source>Read new lines out</source>
        <translation>Ler mensagens novas em voz alta</translation>
    </message>
    <message>
        <source>accessibility speech spoken announce</source>
        <translation>acessibilidade voz fala anunciar</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>As que me mencionam</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Lines that look a certain way</source>
        <translation>Mensagens com certas características</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Highlight, hide, fold, replace, or be told of lines.</source>
        <translation>Destacar, ocultar, recolher, substituir mensagens ou receber avisos delas.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regras…</translation>
    </message>
    <message>
        <source>keywords filter highlight hide words</source>
        <translation>palavras-chave filtro destacar ocultar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Show notifications on the desktop</source>
        <translation>Mostrar notificações na área de trabalho</translation>
    </message>
    <message>
        <source>alerts popups</source>
        <translation>alertas avisos pop-ups</translation>
    </message>
    <message>
        <source>Tell me when my turn comes near, from place</source>
        <translation>Avisar quando minha vez estiver perto, a partir da posição</translation>
    </message>
    <message>
        <source>wait list booth next</source>
        <translation>fila de espera cabine próximo</translation>
    </message>
    <message>
        <source>A creator whom I follow goes live</source>
        <translation>Um criador que sigo entra ao vivo</translation>
    </message>
    <message>
        <source>stream floatplane</source>
        <translation>transmissão stream floatplane</translation>
    </message>
    <message>
        <source>A creator whom I follow posts</source>
        <translation>Um criador que sigo publica algo</translation>
    </message>
    <message>
        <source>video floatplane</source>
        <translation>vídeo floatplane</translation>
    </message>
    <message>
        <source>What is told, how and when</source>
        <translation>O que é avisado, como e quando</translation>
    </message>
    <message>
        <source>Kinds, rooms of their own, quiet hours, sounds, tray and launcher, with a test.</source>
        <translation>Tipos, salas com opções próprias, horas de silêncio, sons, bandeja e lançador, com um teste.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notificações…</translation>
    </message>
    <message>
        <source>do not disturb sound volume tray badge mute mention keyword poll test quiet hours</source>
        <translation>não perturbe som volume bandeja contador silenciar menção palavra-chave enquete teste horas de silêncio</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>In safe mode nothing is recorded or read.</source>
        <translation>No modo de segurança nada é registrado nem lido.</translation>
    </message>
    <message>
        <source>What history keeps</source>
        <translation>O que o histórico guarda</translation>
    </message>
    <message>
        <source>For how long, how much, which rooms, and what is to be forgotten.</source>
        <translation>Por quanto tempo, quanto, quais salas e o que deve ser esquecido.</translation>
    </message>
    <message>
        <source>What history keeps…</source>
        <translation>O que o histórico guarda…</translation>
    </message>
    <message>
        <source>retention days size forget delete disk</source>
        <translation>retenção dias tamanho esquecer excluir disco</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>All that was seen in all rooms, with export.</source>
        <translation>Tudo o que foi visto em todas as salas, com exportação.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Pesquisar…</translation>
    </message>
    <message>
        <source>find export</source>
        <translation>procurar encontrar exportar</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 é diferente</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms differ</source>
        <translation>
            <numerusform>%n sala é diferente</numerusform>
            <numerusform>%n salas são diferentes</numerusform>
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
        <translation>próprio exceção sala individual</translation>
    </message>
    <message>
        <source>What one room does otherwise than all others. The rest goes on following the choices for all.</source>
        <translation>O que uma sala faz de modo diferente de todas as outras. O resto continua seguindo as opções para todas.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>What is told of this room</source>
        <translation>O que é avisado desta sala</translation>
    </message>
    <message>
        <source>Kinds of notifications, sounds, muting.</source>
        <translation>Tipos de notificações, sons, silenciamento.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notificações…</translation>
    </message>
    <message>
        <source>alerts mute</source>
        <translation>alertas silenciar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Delay of the chat</source>
        <translation>Atraso do chat</translation>
    </message>
    <message>
        <source>So that it does not run ahead of the video.</source>
        <translation>Para que ele não se adiante ao vídeo.</translation>
    </message>
    <message>
        <source>livestream sync</source>
        <translation>transmissão ao vivo sincronizar</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Nenhuma sala ainda</translation>
    </message>
    <message>
        <source>As for all rooms</source>
        <translation>Como em todas as salas</translation>
    </message>
    <message>
        <source>Its own; all others: on</source>
        <translation>Própria; todas as outras: ligado</translation>
    </message>
    <message>
        <source>Its own; all others: off</source>
        <translation>Própria; todas as outras: desligado</translation>
    </message>
    <message>
        <source>Its own; all others: %1</source>
        <translation>Própria; todas as outras: %1</translation>
    </message>
    <message>
        <source>Join a room first.</source>
        <translation>Entre em uma sala primeiro.</translation>
    </message>
    <message>
        <source>Livestreams alone have one.</source>
        <translation>Só transmissões ao vivo têm um.</translation>
    </message>
    <message>
        <source>DJ rooms alone have this.</source>
        <translation>Só as salas de DJ têm isto.</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsRow</name>
    <message>
        <source>As it was at first</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Redefinir: %1</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings status</source>
        <translation>Status das configurações</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar nas configurações</translation>
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
        <translation>As alterações valem na hora. Cancelar as desfaz.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>No setting has these words: %1</source>
        <translation>Nenhuma configuração tem estas palavras: %1</translation>
    </message>
</context>
<context>
    <name>partyline::ShortcutSheet</name>
    <message numerus="yes">
        <source>%n keys are on the clipboard as text.</source>
        <translation>
            <numerusform>%n atalho está na área de transferência como texto.</numerusform>
            <numerusform>%n atalhos estão na área de transferência como texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Procurar um atalho</translation>
    </message>
    <message>
        <source>Find an action, a key or a place</source>
        <translation>Procure uma ação, um atalho ou um lugar</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Alterar atalhos…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Salvar como texto…</translation>
    </message>
    <message>
        <source>Save the keys as text</source>
        <translation>Salvar os atalhos como texto</translation>
    </message>
    <message>
        <source>Partyline keys</source>
        <translation>Atalhos do Partyline</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>The keys were not saved.</source>
        <translation>Os atalhos não foram salvos.</translation>
    </message>
</context>
<context>
    <name>partyline::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Fazer login novamente</translation>
    </message>
    <message>
        <source>One room is waiting. What you had typed is kept.</source>
        <translation>Uma sala está esperando. O que você tinha digitado foi mantido.</translation>
    </message>
    <message>
        <source>%1 rooms are waiting. What you had typed is kept.</source>
        <translation>%1 salas estão esperando. O que você tinha digitado foi mantido.</translation>
    </message>
    <message>
        <source>The chat wants a session cookie.</source>
        <translation>O chat exige um cookie de sessão.</translation>
    </message>
    <message>
        <source>You stay signed in; the cookie is used beside it.</source>
        <translation>Você continua conectado; o cookie é usado junto.</translation>
    </message>
    <message>
        <source>Your %1 session has ended.</source>
        <translation>Sua sessão em %1 terminou.</translation>
    </message>
    <message>
        <source>The server wants a second factor.</source>
        <translation>O servidor exige um segundo fator.</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>Consultando %1.</translation>
    </message>
    <message>
        <source>Waiting for the answer of %1, %2 s.</source>
        <translation>Aguardando a resposta de %1, %2 s.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Fazendo login</translation>
    </message>
    <message>
        <source>The code before ran out. </source>
        <translation>O código anterior expirou. </translation>
    </message>
    <message>
        <source>Waiting for you to allow it</source>
        <translation>Aguardando a sua permissão</translation>
    </message>
    <message>
        <source>The code is good for %1.</source>
        <translation>O código vale por %1.</translation>
    </message>
    <message>
        <source>Any compatible server: type its address. Without encryption only on this computer.</source>
        <translation>Qualquer servidor compatível: digite o endereço dele. Sem criptografia, só neste computador.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>This account was signed in without a device code.</source>
        <translation>O login desta conta foi feito sem código do dispositivo.</translation>
    </message>
    <message>
        <source>Type the client id first. The service gives one to whoever asks for it.</source>
        <translation>Digite o ID do cliente primeiro. O serviço fornece um a quem pedir.</translation>
    </message>
    <message>
        <source>Type the address of the sign-in provider first.</source>
        <translation>Digite o endereço do provedor de login primeiro.</translation>
    </message>
    <message>
        <source>The server allows the next try in %1.</source>
        <translation>O servidor permite a próxima tentativa em %1.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Digite o código primeiro.</translation>
    </message>
    <message>
        <source>Wait for the answer, or cancel.</source>
        <translation>Espere a resposta ou cancele.</translation>
    </message>
    <message>
        <source>Type your e-mail or user name first.</source>
        <translation>Digite seu e-mail ou nome de usuário primeiro.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Digite sua senha primeiro.</translation>
    </message>
    <message>
        <source>Paste the session cookie first.</source>
        <translation>Cole o cookie de sessão primeiro.</translation>
    </message>
    <message>
        <source>Found a session in it.</source>
        <translation>Há uma sessão nele.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Fazer login</translation>
    </message>
    <message>
        <source>Sign in (%1)</source>
        <translation>Fazer login (%1)</translation>
    </message>
    <message>
        <source>Read offline</source>
        <translation>Ler offline</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Six digits from your authenticator, or a backup code. The password was right.</source>
        <translation>Seis dígitos do seu autenticador, ou um código de reserva. A senha estava correta.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>A área de transferência foi limpa.</translation>
    </message>
    <message>
        <source>The cookie is as good as a password: it goes to %1 only.</source>
        <translation>O cookie vale tanto quanto uma senha: ele só é enviado a %1.</translation>
    </message>
    <message>
        <source>Your password is sent to %1 only.</source>
        <translation>Sua senha só é enviada a %1.</translation>
    </message>
    <message>
        <source>If you stay signed in, the session is kept in the desktop keyring.</source>
        <translation>Se você continuar conectado, a sessão fica no chaveiro da área de trabalho.</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>Cookie de sessão</translation>
    </message>
    <message>
        <source>1. Sign in to %1 with your browser.
2. Press F12, and open Storage (Firefox) or Application (Chrome), then Cookies.
3. Copy the value of sails.sid and paste it here. A whole Cookie header or a line of a cookie file is fine too.</source>
        <translation>1. Faça login em %1 com o seu navegador.
2. Pressione F12 e abra Armazenamento (Firefox) ou Aplicativo (Chrome), depois Cookies.
3. Copie o valor de sails.sid e cole aqui. Um cabeçalho Cookie inteiro ou uma linha de um arquivo de cookies também serve.</translation>
    </message>
</context>
<context>
    <name>partyline::SleepWatch</name>
    <message>
        <source>Saves drafts and what was said</source>
        <translation>Salva os rascunhos e o que foi dito</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechDesk</name>
    <message>
        <source>%1 mentions you in %2.</source>
        <translation>%1 menciona você em %2.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 em %2: %3</translation>
    </message>
    <message>
        <source>This is how Partyline speaks.</source>
        <translation>É assim que o Partyline fala.</translation>
    </message>
    <message numerus="yes">
        <source>%n more mentions.</source>
        <translation>
            <numerusform>Mais %n menção.</numerusform>
            <numerusform>Mais %n menções.</numerusform>
        </translation>
    </message>
    <message>
        <source>a link to %1</source>
        <translation>um link para %1</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechEngine</name>
    <message>
        <source>No speech is installed. Debian and Ubuntu have it in qt6-speech-speechd-plugin.</source>
        <translation>Nenhuma voz está instalada. No Debian e no Ubuntu ela está em qt6-speech-speechd-plugin.</translation>
    </message>
    <message>
        <source>This Partyline was built without speech.</source>
        <translation>Este Partyline foi compilado sem voz.</translation>
    </message>
    <message>
        <source>The desktop&apos;s speech service does not answer. Debian and Ubuntu have it in speech-dispatcher; &quot;spd-say hello&quot; tries it.</source>
        <translation>O serviço de voz da área de trabalho não responde. O Debian e o Ubuntu o têm em speech-dispatcher; “spd-say hello” o testa.</translation>
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
        <translation>voz ler em voz alta acessibilidade</translation>
    </message>
    <message>
        <source>For whoever uses no screen reader and wants to hear who calls. It is silent in quiet hours, while you are not to be disturbed, and for rooms that are muted. Escape stops it.</source>
        <translation>Para quem não usa leitor de tela e quer ouvir quem chama. Fica em silêncio nas horas de silêncio, enquanto você não quiser ser incomodado e para salas silenciadas. Esc interrompe.</translation>
    </message>
    <message>
        <source>Speak mentions aloud</source>
        <translation>Ler menções em voz alta</translation>
    </message>
    <message>
        <source>text to speech tts</source>
        <translation>texto para voz tts</translation>
    </message>
    <message>
        <source>Of which rooms</source>
        <translation>De quais salas</translation>
    </message>
    <message>
        <source>Those that I do not look at</source>
        <translation>Das que não estou vendo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Below 0 slower, above it faster.</source>
        <translation>Abaixo de 0, mais lenta; acima, mais rápida.</translation>
    </message>
    <message>
        <source>speed slow fast</source>
        <translation>velocidade lenta rápida</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>Uma frase</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Como na área de trabalho</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>With the voice and the rate above.</source>
        <translation>Com a voz e a velocidade acima.</translation>
    </message>
</context>
<context>
    <name>partyline::SpellCheck</name>
    <message>
        <source>&quot;%1&quot; is known until you quit only: %2.</source>
        <translation>“%1” só é conhecida até você sair: %2.</translation>
    </message>
</context>
<context>
    <name>partyline::StreamActions</name>
    <message>
        <source>The site has not told the address of this stream yet.</source>
        <translation>O site ainda não informou o endereço desta transmissão.</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again.</source>
        <translation>%1 não está instalado. Instale-o e tente novamente.</translation>
    </message>
    <message>
        <source>Asking the site where the stream plays, for %1.</source>
        <translation>Consultando o site sobre onde a transmissão é reproduzida, para o %1.</translation>
    </message>
    <message>
        <source>The stream cannot be played: %1</source>
        <translation>Não é possível reproduzir a transmissão: %1</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>%1 foi iniciado.</translation>
    </message>
</context>
<context>
    <name>partyline::StreamColumn</name>
    <message>
        <source>No poll has ended since you came in.</source>
        <translation>Nenhuma enquete terminou desde que você entrou.</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar o gráfico</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copiar o resultado</translation>
    </message>
    <message>
        <source>Delay %1 s</source>
        <translation>Atraso de %1 s</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>Sem atraso</translation>
    </message>
</context>
<context>
    <name>partyline::StreamDelay</name>
    <message>
        <source>Chat delay…</source>
        <translation>Atraso do chat…</translation>
    </message>
    <message>
        <source>Peek at waiting lines</source>
        <translation>Espiar mensagens em espera</translation>
    </message>
</context>
<context>
    <name>partyline::StreamFinder</name>
    <message>
        <source>Livestreams found</source>
        <translation>Transmissões ao vivo encontradas</translation>
    </message>
    <message>
        <source>Livestream list status</source>
        <translation>Status da lista de transmissões ao vivo</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de novo</translation>
    </message>
    <message>
        <source>Loads the list anew and asks whether the marked stream is live (F5). The site wants to be asked at most once a minute for a stream.</source>
        <translation>Carrega a lista de novo e consulta se a transmissão marcada está ao vivo (F5). O site quer ser consultado no máximo uma vez por minuto sobre uma transmissão.</translation>
    </message>
    <message>
        <source>Search creators, or a stream&apos;s address or id</source>
        <translation>Pesquisar criadores, ou o endereço ou ID de uma transmissão</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>Suas assinaturas</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Ao vivo agora</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message>
        <source>This account subscribes to nobody. Type a creator&apos;s name to look for a stream.</source>
        <translation>Esta conta não assina ninguém. Digite o nome de um criador para procurar uma transmissão.</translation>
    </message>
    <message>
        <source>No creator is found for &quot;%1&quot;.</source>
        <translation>Nenhum criador foi encontrado para “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n more subscriptions are found by name.</source>
        <translation>
            <numerusform>Mais %n assinatura é encontrada pelo nome.</numerusform>
            <numerusform>Mais %n assinaturas são encontradas pelo nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: type more of the name.</source>
        <translation>Há mais: digite mais do nome.</translation>
    </message>
    <message numerus="yes">
        <source>The site wants to be left alone for %n seconds.</source>
        <translation>
            <numerusform>O site quer ficar em paz por %n segundo.</numerusform>
            <numerusform>O site quer ficar em paz por %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::StreamListDelegate</name>
    <message>
        <source>asking</source>
        <translation>consultando</translation>
    </message>
    <message>
        <source>not on air</source>
        <translation>fora do ar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ainda não consultado</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>você está aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n publicação nova</numerusform>
            <numerusform>%n publicações novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no livestream</source>
        <translation>Não tem transmissão ao vivo</translation>
    </message>
</context>
<context>
    <name>partyline::StreamListModel</name>
    <message>
        <source>has no livestream</source>
        <translation>não tem transmissão ao vivo</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>você está aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n publicação nova</numerusform>
            <numerusform>%n publicações novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Join &quot;%1&quot;</source>
        <translation>Entrar em “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n linha</numerusform>
            <numerusform>%1, %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Canais: %1</translation>
    </message>
</context>
<context>
    <name>partyline::StreamModeration</name>
    <message>
        <source>Only moderators of this stream can do that.</source>
        <translation>Só moderadores desta transmissão podem fazer isso.</translation>
    </message>
    <message>
        <source>“%1” is no name of this site.</source>
        <translation>“%1” não é um nome deste site.</translation>
    </message>
    <message>
        <source>%1 is one of the crew. That works only on viewers.</source>
        <translation>%1 é da equipe. Isso só funciona com espectadores.</translation>
    </message>
    <message>
        <source>That line is deleted already.</source>
        <translation>Essa mensagem já foi excluída.</translation>
    </message>
    <message>
        <source>There is no line of %1 to delete.</source>
        <translation>Não há mensagem de %1 para excluir.</translation>
    </message>
    <message>
        <source>From and to are times in milliseconds since 1970, the earlier one first.</source>
        <translation>O início e o fim são tempos em milissegundos desde 1970, o mais antigo primeiro.</translation>
    </message>
    <message>
        <source>Minutes are the numbers 1 to %1.</source>
        <translation>Os minutos são os números de 1 a %1.</translation>
    </message>
    <message>
        <source>%1 will not be able to chat for five minutes.</source>
        <translation>%1 não poderá conversar por cinco minutos.</translation>
    </message>
    <message>
        <source>%1 will be banned from this chat.</source>
        <translation>%1 será banido deste chat.</translation>
    </message>
    <message>
        <source>%1’s lines will be hidden from everybody else.</source>
        <translation>As mensagens de %1 ficarão ocultas para todos os outros.</translation>
    </message>
    <message>
        <source>The line %1 will be deleted.</source>
        <translation>A mensagem %1 será excluída.</translation>
    </message>
    <message>
        <source>This line of %1 will be deleted: “%2”</source>
        <translation>Esta mensagem de %1 será excluída: “%2”</translation>
    </message>
    <message numerus="yes">
        <source>What %1 said within %n minute(s) will be deleted.</source>
        <translation>
            <numerusform>O que %1 disse há até %n minuto será excluído.</numerusform>
            <numerusform>O que %1 disse há até %n minutos será excluído.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send /%1</source>
        <translation>Enviar /%1</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;nome&gt;</translation>
    </message>
    <message>
        <source>silences somebody for five minutes (moderators)</source>
        <translation>silencia alguém por cinco minutos (moderadores)</translation>
    </message>
    <message>
        <source>bans somebody from this chat (moderators)</source>
        <translation>bane alguém deste chat (moderadores)</translation>
    </message>
    <message>
        <source>hides somebody’s lines from others (moderators)</source>
        <translation>oculta dos outros as mensagens de alguém (moderadores)</translation>
    </message>
    <message>
        <source>&lt;name or id of the line&gt;</source>
        <translation>&lt;nome ou ID da mensagem&gt;</translation>
    </message>
    <message>
        <source>deletes somebody’s last line (moderators)</source>
        <translation>exclui a última mensagem de alguém (moderadores)</translation>
    </message>
    <message>
        <source>&lt;name&gt; [minutes]</source>
        <translation>&lt;nome&gt; [minutos]</translation>
    </message>
    <message>
        <source>deletes what somebody said in the last five, or so many, minutes (moderators)</source>
        <translation>exclui o que alguém disse nos últimos cinco, ou tantos, minutos (moderadores)</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderar</translation>
    </message>
    <message>
        <source>The server gave this line no id.</source>
        <translation>O servidor não deu um ID a esta mensagem.</translation>
    </message>
    <message>
        <source>Delete this line…</source>
        <translation>Excluir esta mensagem…</translation>
    </message>
    <message>
        <source>Delete their last five minutes…</source>
        <translation>Excluir os últimos cinco minutos…</translation>
    </message>
    <message>
        <source>Time out for five minutes…</source>
        <translation>Suspender por cinco minutos…</translation>
    </message>
    <message>
        <source>Ban from this chat…</source>
        <translation>Banir deste chat…</translation>
    </message>
</context>
<context>
    <name>partyline::StreamNoticesDialog</name>
    <message>
        <source>Notifications of %1</source>
        <translation>Notificações de %1</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>Status das notificações</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a creator goes live</source>
        <translation>Avisar-me na área de trabalho quando um criador começar a transmitir</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a creator posts</source>
        <translation>Avisar-me na área de trabalho quando um criador publicar</translation>
    </message>
</context>
<context>
    <name>partyline::StreamRoomPage</name>
    <message>
        <source>About this stream</source>
        <translation>Sobre esta transmissão</translation>
    </message>
    <message>
        <source>Open the stream in the browser</source>
        <translation>Abrir a transmissão no navegador</translation>
    </message>
    <message>
        <source>Play the stream in mpv</source>
        <translation>Reproduzir a transmissão no mpv</translation>
    </message>
    <message>
        <source>Play the stream in streamlink</source>
        <translation>Reproduzir a transmissão no streamlink</translation>
    </message>
    <message>
        <source>Copy the stream&apos;s link</source>
        <translation>Copiar o link da transmissão</translation>
    </message>
    <message>
        <source>Polls and notifications are not connected.</source>
        <translation>As enquetes e notificações não estão conectadas.</translation>
    </message>
</context>
<context>
    <name>partyline::Style</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>partyline::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Pacote de suporte</translation>
    </message>
    <message>
        <source>For somebody who helps you. This is all that is saved: no names, no passwords, nothing that was said. Read it before you send it to anybody; Partyline sends nothing.</source>
        <translation>Para quem ajuda você. Isto é tudo o que é salvo: nenhum nome, nenhuma senha, nada do que foi dito. Leia antes de enviar a alguém; o Partyline não envia nada.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>O que é salvo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Salvar o pacote de suporte</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Não foi salvo.</translation>
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
        <translation>no ar</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n menção</numerusform>
            <numerusform>%n menções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n mensagem nova</numerusform>
            <numerusform>%n mensagens novas</numerusform>
        </translation>
    </message>
    <message>
        <source>not open, you were there before</source>
        <translation>não aberta, você já esteve lá</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
</context>
<context>
    <name>partyline::ThemeFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation>O arquivo não contém nenhum objeto JSON.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Linha %1, %2: %3</translation>
    </message>
    <message>
        <source>there is no such colour</source>
        <translation>essa cor não existe</translation>
    </message>
    <message>
        <source>that is no colour; write it as #rrggbb</source>
        <translation>isso não é uma cor; escreva como #rrggbb</translation>
    </message>
    <message>
        <source>that is no number from 0 to %1</source>
        <translation>isso não é um número de 0 a %1</translation>
    </message>
    <message>
        <source>nothing has that name</source>
        <translation>nada tem esse nome</translation>
    </message>
    <message numerus="yes">
        <source>a theme needs a name of at most %n letters</source>
        <translation>
            <numerusform>um tema precisa de um nome de no máximo %n letra</numerusform>
            <numerusform>um tema precisa de um nome de no máximo %n letras</numerusform>
        </translation>
    </message>
    <message>
        <source>it has to be light, dark or highContrast</source>
        <translation>tem de ser light, dark ou highContrast</translation>
    </message>
    <message>
        <source>that is no object</source>
        <translation>isso não é um objeto</translation>
    </message>
    <message>
        <source>on %1 it has a contrast of %2:1 and needs %3:1, and no lightness helps</source>
        <translation>sobre %1, tem um contraste de %2:1 e precisa de %3:1, e nenhuma luminosidade resolve</translation>
    </message>
    <message>
        <source>people’s names</source>
        <translation>nomes de pessoas</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>O arquivo é maior que %1.</translation>
    </message>
    <message>
        <source>%1 on %2 had a contrast of only %3:1: %4 became %5</source>
        <translation>%1 sobre %2 tinha um contraste de apenas %3:1: %4 passou a ser %5</translation>
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
        <translation>Mensagens ao longo do tempo</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Nobody said anything in this time.</source>
        <translation>Ninguém disse nada neste período.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in %1</source>
        <translation>Pico: %1</translation>
    </message>
</context>
<context>
    <name>partyline::TrackActions</name>
    <message>
        <source>The room tells only SoundCloud&apos;s number of this track, not its address.</source>
        <translation>A sala só informa o número desta faixa no SoundCloud, não o endereço.</translation>
    </message>
    <message>
        <source>The room does not tell where this track comes from.</source>
        <translation>A sala não informa de onde vem esta faixa.</translation>
    </message>
    <message>
        <source>Look for it on SoundCloud</source>
        <translation>Procurar no SoundCloud</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Play in mpv from where the room is</source>
        <translation>Reproduzir no mpv a partir de onde a sala está</translation>
    </message>
    <message>
        <source>Play in mpv</source>
        <translation>Reproduzir no mpv</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
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
        <translation>não é uma única faixa: fica de fora</translation>
    </message>
    <message>
        <source>neither YouTube nor SoundCloud: left out</source>
        <translation>nem YouTube nem SoundCloud: fica de fora</translation>
    </message>
    <message>
        <source>its number is missing: look it up</source>
        <translation>falta o número: consulte</translation>
    </message>
    <message>
        <source>title is missing</source>
        <translation>falta o título</translation>
    </message>
    <message>
        <source>length is missing</source>
        <translation>falta a duração</translation>
    </message>
    <message>
        <source>in this playlist already</source>
        <translation>já está nesta playlist</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>ready, known from %1</source>
        <translation>pronta, conhecida de %1</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>partyline::TrackEditDialog</name>
    <message>
        <source>Change track</source>
        <translation>Alterar faixa</translation>
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
        <translation>Alterar</translation>
    </message>
</context>
<context>
    <name>partyline::TrackView</name>
    <message>
        <source>Nobody is playing</source>
        <translation>Ninguém está tocando</translation>
    </message>
    <message>
        <source>%1 by %2, played by you</source>
        <translation>%1 de %2, tocada por você</translation>
    </message>
    <message>
        <source>%1 by %2, played by %3</source>
        <translation>%1 de %2, tocada por %3</translation>
    </message>
    <message>
        <source>The booth is free.</source>
        <translation>A cabine está livre.</translation>
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
        <translation>Você está tocando</translation>
    </message>
</context>
<context>
    <name>partyline::TrayDesk</name>
    <message>
        <source>Live now</source>
        <translation>Ao vivo agora</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notificações…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>Esta área de trabalho não mostra ícones na bandeja.</translation>
    </message>
    <message>
        <source>Closing the window ends Partyline, and it starts with its window. Some desktops need an extension for tray icons.</source>
        <translation>Fechar a janela encerra o Partyline, e ele inicia com a janela. Algumas áreas de trabalho precisam de uma extensão para ícones na bandeja.</translation>
    </message>
    <message>
        <source>Partyline goes on in the tray</source>
        <translation>O Partyline continua na bandeja</translation>
    </message>
    <message>
        <source>Its rooms stay open. The icon in the tray brings the window back; its menu ends the program.</source>
        <translation>As salas continuam abertas. O ícone na bandeja traz a janela de volta; o menu dele encerra o programa.</translation>
    </message>
    <message>
        <source>Hide Partyline</source>
        <translation>Ocultar o Partyline</translation>
    </message>
    <message>
        <source>Show Partyline</source>
        <translation>Mostrar o Partyline</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is live</source>
        <translation>Ninguém está ao vivo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Até eu desativar</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n menção</numerusform>
            <numerusform>%n menções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>%n mensagem nova</numerusform>
            <numerusform>%n mensagens novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent until the window is back</source>
        <translation>Em silêncio até a janela voltar</translation>
    </message>
    <message>
        <source>Do not disturb, %1</source>
        <translation>Não perturbe, %1</translation>
    </message>
</context>
<context>
    <name>partyline::UpdateDesk</name>
    <message>
        <source>Partyline %1 is there; this is %2.</source>
        <translation>O Partyline %1 chegou; este é o %2.</translation>
    </message>
    <message>
        <source>This is the newest version (%1).</source>
        <translation>Esta é a versão mais nova (%1).</translation>
    </message>
    <message>
        <source>Enter the address of a release feed first.</source>
        <translation>Digite primeiro o endereço de uma lista de versões.</translation>
    </message>
</context>
<context>
    <name>partyline::UpdatesPage</name>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>newer version release</source>
        <translation>versão nova lançamento atualizar</translation>
    </message>
    <message>
        <source>Packages are usually renewed by the system they came with. Where that is not so, Partyline can ask a release feed once a day and say when there is something newer. It installs nothing.</source>
        <translation>Os pacotes costumam ser renovados pelo sistema com que vieram. Onde não é assim, o Partyline pode consultar uma lista de versões uma vez por dia e dizer quando há algo mais novo. Ele não instala nada.</translation>
    </message>
    <message>
        <source>Ask for newer versions</source>
        <translation>Perguntar por versões mais novas</translation>
    </message>
    <message>
        <source>The host below then learns that Partyline runs here.</source>
        <translation>O servidor abaixo fica então sabendo que o Partyline roda aqui.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Perguntar agora</translation>
    </message>
    <message>
        <source>check update</source>
        <translation>verificar atualização atualizar</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>A versão mais nova</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página dela</translation>
    </message>
    <message>
        <source>Release feed</source>
        <translation>Lista de versões</translation>
    </message>
    <message>
        <source>address url server github gitlab</source>
        <translation>endereço url servidor github gitlab</translation>
    </message>
    <message>
        <source>A JSON file with version and page, or the latest release of a project at GitHub or GitLab.</source>
        <translation>Um arquivo JSON com versão e página, ou a versão mais recente de um projeto no GitHub ou no GitLab.</translation>
    </message>
    <message>
        <source>Nothing newer has been found.</source>
        <translation>Nada mais novo foi encontrado.</translation>
    </message>
</context>
<context>
    <name>partyline::UserCard</name>
    <message>
        <source>Last lines here</source>
        <translation>Últimas mensagens aqui</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Nickname, for you alone</source>
        <translation>Apelido, só para você</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, for you alone</source>
        <translation>Nota, só para você</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>Their lines are hidden until %1.</source>
        <translation>As mensagens estão ocultas até %1.</translation>
    </message>
    <message>
        <source>Their lines are hidden.</source>
        <translation>As mensagens estão ocultas.</translation>
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
        <translation>Ninguém está tocando.</translation>
    </message>
    <message>
        <source>This is your own track: others vote on it.</source>
        <translation>Esta é a sua própria faixa: os outros votam nela.</translation>
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
            <numerusform>%n vez até agora</numerusform>
            <numerusform>%n vezes até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Enviado, ainda não confirmado</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>dado por você</translation>
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
        <translation>%1, %2, a %3 do início da faixa</translation>
    </message>
</context>
<context>
    <name>partyline::WaitEstimate</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 a %2 min</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>em breve</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListDelegate</name>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListModel</name>
    <message>
        <source>Place %1</source>
        <translation>Posição %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListPanel</name>
    <message>
        <source>%1st in line</source>
        <translation>%1º da fila</translation>
    </message>
    <message>
        <source>%1nd in line</source>
        <translation>%1º da fila</translation>
    </message>
    <message>
        <source>%1rd in line</source>
        <translation>%1º da fila</translation>
    </message>
    <message>
        <source>%1th in line</source>
        <translation>%1º da fila</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <translation>há %1 h %2 min</translation>
    </message>
    <message>
        <source>Played %1</source>
        <translation>Tocada %1</translation>
    </message>
    <message>
        <source>Played %1 by %2</source>
        <translation>Tocada %1 por %2</translation>
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
        <translation>Sair da fila após a minha vez</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Fila de espera</translation>
    </message>
    <message>
        <source>The service knows no such wish: Partyline leaves for you when the track after yours begins. It must be running and connected then.</source>
        <translation>O serviço não conhece esse desejo: o Partyline sai por você quando começar a faixa seguinte à sua. Ele precisa estar aberto e conectado nessa hora.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Escolher outra</translation>
    </message>
    <message>
        <source>Check that it still plays</source>
        <translation>Verificar se ainda funciona</translation>
    </message>
    <message>
        <source>Asks YouTube about this one video. Nothing is asked without your click.</source>
        <translation>Consulta o YouTube sobre este único vídeo. Nada é consultado sem o seu clique.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ninguém está esperando.</translation>
    </message>
    <message>
        <source>Residents and staff only: you may join.</source>
        <translation>Só residentes e equipe: você pode entrar.</translation>
    </message>
    <message>
        <source>Residents and staff only</source>
        <translation>Só residentes e equipe</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>Você está tocando</translation>
    </message>
    <message>
        <source>You go to the end of the list afterwards.</source>
        <translation>Depois você vai para o fim da fila.</translation>
    </message>
    <message>
        <source>You leave the booth afterwards.</source>
        <translation>Depois você sai da cabine.</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Você é o próximo</translation>
    </message>
    <message>
        <source>your turn in %1, about %2</source>
        <translation>sua vez em %1, por volta de %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Open to everyone</source>
        <translation>Aberta a todos</translation>
    </message>
    <message>
        <source>joining now: %1</source>
        <translation>entrando agora: %1</translation>
    </message>
    <message>
        <source>DJs return to the list after their turn</source>
        <translation>Os DJs voltam à fila após a vez deles</translation>
    </message>
    <message>
        <source>The list is locked: if you leave, you cannot come back.</source>
        <translation>A fila está bloqueada: se você sair, não poderá voltar.</translation>
    </message>
    <message>
        <source>The wait list is locked</source>
        <translation>A fila de espera está bloqueada</translation>
    </message>
    <message>
        <source>The wait list is locked: only residents and staff can join.</source>
        <translation>A fila de espera está bloqueada: só residentes e a equipe podem entrar.</translation>
    </message>
    <message>
        <source>The wait list is full.</source>
        <translation>A fila de espera está cheia.</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>Enviado, ainda não confirmado</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>Tocar agora</translation>
    </message>
    <message>
        <source>Join wait list</source>
        <translation>Entrar na fila</translation>
    </message>
    <message>
        <source>Leave wait list</source>
        <translation>Sair da fila de espera</translation>
    </message>
    <message>
        <source>Ends your turn and leaves the booth</source>
        <translation>Encerra a sua vez e sai da cabine</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Começa em %1</translation>
    </message>
    <message>
        <source>Starts in %1: %2</source>
        <translation>Começa em %1: %2</translation>
    </message>
    <message>
        <source>Your next track plays right now.</source>
        <translation>Sua próxima faixa está tocando agora.</translation>
    </message>
    <message>
        <source>Your next track was played lately.</source>
        <translation>Sua próxima faixa foi tocada há pouco.</translation>
    </message>
    <message>
        <source>Your next track is long.</source>
        <translation>Sua próxima faixa é longa.</translation>
    </message>
    <message>
        <source>%1 lasts %2.</source>
        <translation>%1 dura %2.</translation>
    </message>
    <message>
        <source>The room allows %1.</source>
        <translation>A sala permite %1.</translation>
    </message>
    <message>
        <source>Your own limit is %1.</source>
        <translation>O seu próprio limite é %1.</translation>
    </message>
    <message>
        <source>Next from you: %1</source>
        <translation>A próxima sua: %1</translation>
    </message>
</context>
<context>
    <name>partyline::WebSocketLink</name>
    <message>
        <source>The session cookie is damaged. Sign in again.</source>
        <translation>O cookie de sessão está danificado. Faça login novamente.</translation>
    </message>
    <message>
        <source>%1 sent more at once than we accept.</source>
        <translation>%1 enviou de uma vez mais do que aceitamos.</translation>
    </message>
    <message>
        <source>%1 sent something that is not its protocol.</source>
        <translation>%1 enviou algo que não é do protocolo dele.</translation>
    </message>
</context>
<context>
    <name>partyline::WhyOff</name>
    <message>
        <source>Choose an entry first.</source>
        <translation>Escolha primeiro um item.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Ainda não há nada aqui.</translation>
    </message>
    <message>
        <source>Type something first.</source>
        <translation>Digite algo primeiro.</translation>
    </message>
    <message>
        <source>An answer is awaited.</source>
        <translation>Aguardando uma resposta.</translation>
    </message>
    <message>
        <source>“%1” has to be on.</source>
        <translation>“%1” precisa estar ativado.</translation>
    </message>
</context>
<context>
    <name>partyline::Words</name>
    <message>
        <source>Nothing received for %1, %2 to %3.</source>
        <translation>Nada recebido por %1, de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were filled in from the room&apos;s history.</source>
        <translation>
            <numerusform>%n mensagem foi recuperada do histórico da sala.</numerusform>
            <numerusform>%n mensagens foram recuperadas do histórico da sala.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 entraram</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 saíram</translation>
    </message>
    <message>
        <source>%1 was skipped</source>
        <translation>%1 foi pulada</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1 terminou</translation>
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
        <translation>não enviada: %1</translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>menciona você</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Assinante</translation>
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
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>Coanfitrião</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrião</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Embaixador</translation>
    </message>
    <message>
        <source>Site staff</source>
        <translation>Equipe do site</translation>
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
        <translation>%1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 e mais %n pessoa</numerusform>
            <numerusform>%1 e mais %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluída</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>excluída por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times, by %1</source>
        <translation>
            <numerusform>%n vez, por %1</numerusform>
            <numerusform>%n vezes, por %1</numerusform>
        </translation>
    </message>
</context>
</TS>
