<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AlertLook</name>
    <message>
        <source>You are mentioned</source>
        <translation>メンションされたとき</translation>
    </message>
    <message>
        <source>A rule or word matches</source>
        <translation>ルールまたは言葉に一致したとき</translation>
    </message>
    <message>
        <source>A stream goes live</source>
        <translation>ライブ配信が始まったとき</translation>
    </message>
    <message>
        <source>A poll opens</source>
        <translation>アンケートが始まったとき</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>次に自分の番が来るとき</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>自分の曲が始まったとき</translation>
    </message>
    <message>
        <source>Your turn comes near</source>
        <translation>順番が近づいたとき</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>新しい投稿</translation>
    </message>
    <message>
        <source>The connection is lost</source>
        <translation>接続が切れたとき</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>フレンド</translation>
    </message>
    <message>
        <source>You are moderated</source>
        <translation>モデレートされたとき</translation>
    </message>
    <message>
        <source>News of the site</source>
        <translation>サイトからのお知らせ</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>Somebody says your name</source>
        <translation>誰かがあなたの名前を呼んだとき</translation>
    </message>
    <message>
        <source>A rule that tells you, or one of the words to look out for</source>
        <translation>通知するルール、または注目する言葉に一致したとき</translation>
    </message>
    <message>
        <source>A creator whom you follow begins to stream</source>
        <translation>フォロー中のクリエイターが配信を始めたとき</translation>
    </message>
    <message>
        <source>In a livestream that is open here</source>
        <translation>ここで開いているライブ配信でのアンケート</translation>
    </message>
    <message>
        <source>Your track plays after this one</source>
        <translation>この曲の次があなたの曲になったとき</translation>
    </message>
    <message>
        <source>Your track has begun</source>
        <translation>あなたの曲が始まったとき</translation>
    </message>
    <message>
        <source>You have come up the wait list</source>
        <translation>順番待ちリストで順番が上がったとき</translation>
    </message>
    <message>
        <source>A creator whom you follow posts something</source>
        <translation>フォロー中のクリエイターが投稿したとき</translation>
    </message>
    <message>
        <source>A room was live and cannot be reached for ten seconds</source>
        <translation>接続していたルームに10秒間つながらないとき</translation>
    </message>
    <message>
        <source>Somebody would like to be your friend</source>
        <translation>誰かからフレンド申請が届いたとき</translation>
    </message>
    <message>
        <source>Something was done to you in a room</source>
        <translation>ルームであなたに対して処分が行われたとき</translation>
    </message>
    <message>
        <source>Maintenance, levels, gifts, messages to all</source>
        <translation>メンテナンス、レベル、ギフト、全体へのメッセージ</translation>
    </message>
    <message>
        <source>Something was done for you, or stopped</source>
        <translation>自動で何かが行われたとき、または止まったとき</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>%1 %2まで</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>サーバーの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than we accept.</source>
        <translation>サーバーの応答が受け付けられる大きさを超えています。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>%1を変更できません：%2。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep configuration, data and cache below DIR, and the entries in the keyring under its own name.</source>
        <translation>設定、データ、キャッシュを DIR の下に置き、キーリングにも専用の名前で登録します。</translation>
    </message>
    <message>
        <source>Start the practice server and sign in to both its rooms.</source>
        <translation>練習サーバーを起動し、その両方のルームにサインインします。</translation>
    </message>
    <message>
        <source>Join a room by its name or address; may be given often.</source>
        <translation>名前またはアドレスを指定してルームに参加します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Start with the window minimized.</source>
        <translation>ウィンドウを最小化して起動します。</translation>
    </message>
    <message>
        <source>Start without kept accounts, rooms and looks, and change none of them.</source>
        <translation>保存済みのアカウント、ルーム、外観を使わずに起動し、それらを一切変更しません。</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>このヘルプを表示して終了します。</translation>
    </message>
    <message>
        <source>A desktop client for live rooms: DJ rooms and livestreams.</source>
        <translation>DJルームとライブ配信のためのデスクトップクライアント。</translation>
    </message>
    <message>
        <source>A link to a room; you are asked first.</source>
        <translation>ルームへのリンク。先に確認が表示されます。</translation>
    </message>
    <message>
        <source>Partyline takes no argument &quot;%1&quot;; see --help.</source>
        <translation>Partylineに引数「%1」はありません。--help をご覧ください。</translation>
    </message>
    <message>
        <source>--profile wants a folder.</source>
        <translation>--profile にはフォルダーの指定が必要です。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send it anyway</source>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>エモート</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>DjColumn</name>
    <message>
        <source>Now playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>順番待ちリスト</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Play history</source>
        <translation>再生履歴</translation>
    </message>
</context>
<context>
    <name>Dpop</name>
    <message>
        <source>The key for this sign-in could not be used. Sign in again.</source>
        <translation>このサインインの鍵を使用できませんでした。もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No rooms yet</source>
        <translation>ルームはまだありません</translation>
    </message>
    <message>
        <source>Three ways to start:</source>
        <translation>始め方は3通りあります：</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>ルームに参加</translation>
    </message>
    <message>
        <source>Try the practice rooms</source>
        <translation>練習ルームを試す</translation>
    </message>
    <message>
        <source>Sign in to a service</source>
        <translation>サービスにサインイン</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>&quot;%1&quot; is not a usable address. Enter one that begins with %2://.</source>
        <translation>「%1」は使えるアドレスではありません。%2:// で始まるものを入力してください。</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Outside this computer Partyline only connects by %2://.</source>
        <translation>%1は暗号化されていません。このコンピューターの外へは、Partylineは %2:// でのみ接続します。</translation>
    </message>
</context>
<context>
    <name>FavouriteAction</name>
    <message>
        <source>Remove from favourites</source>
        <translation>お気に入りから削除</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>お気に入りに追加</translation>
    </message>
</context>
<context>
    <name>Floatplane</name>
    <message>
        <source>The service sent something Partyline cannot read.</source>
        <translation>サービスから、Partylineが読み取れないデータが届きました。</translation>
    </message>
    <message>
        <source>There is no Floatplane session in that text. Paste the value of the cookie &quot;sails.sid&quot;; it begins with s%3A.</source>
        <translation>このテキストにはFloatplaneのセッションがありません。Cookie「sails.sid」の値を貼り付けてください。s%3A で始まります。</translation>
    </message>
    <message>
        <source>Floatplane did not understand this request.</source>
        <translation>Floatplaneがこのリクエストを理解できませんでした。</translation>
    </message>
    <message>
        <source>Your Floatplane session is not signed in any more. Sign in again.</source>
        <translation>Floatplaneのセッションはもうサインインしていません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You have no access to this livestream, or this kind of sign-in is not accepted here.</source>
        <translation>このライブ配信へのアクセス権がないか、この種類のサインインはここでは使えません。</translation>
    </message>
    <message>
        <source>Floatplane does not know this livestream.</source>
        <translation>このライブ配信はFloatplaneにありません。</translation>
    </message>
    <message>
        <source>That was too fast. Wait a moment and try again.</source>
        <translation>操作が速すぎます。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Floatplane refused this.</source>
        <translation>Floatplaneに拒否されました。</translation>
    </message>
    <message>
        <source>Floatplane has trouble answering (error %1). Try again later.</source>
        <translation>Floatplaneがうまく応答できません（エラー %1）。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>このサーバーにはその機能がありません。</translation>
    </message>
</context>
<context>
    <name>FloatplaneControls</name>
    <message>
        <source>There is no such %1.</source>
        <translation>%1は見つかりません。</translation>
    </message>
    <message>
        <source>A user name has 1 to 20 of A-Z, a-z, 0-9, - and _.</source>
        <translation>ユーザー名は、A-Z、a-z、0-9、-、_ からなる1～20文字です。</translation>
    </message>
</context>
<context>
    <name>FloatplaneDelivery</name>
    <message>
        <source>This account may not watch that stream. It may need a subscription.</source>
        <translation>このアカウントではその配信を視聴できません。サブスクリプションが必要な場合があります。</translation>
    </message>
    <message>
        <source>There is nothing to play now: the stream is not on air.</source>
        <translation>今は再生できるものがありません。配信は行われていません。</translation>
    </message>
    <message>
        <source>The site is still preparing this stream. Try again in a while.</source>
        <translation>サイトがこの配信をまだ準備しています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The site says that this stream is broken.</source>
        <translation>この配信は壊れている、とサイトから応答がありました。</translation>
    </message>
    <message>
        <source>The site does not let this stream be played now.</source>
        <translation>サイトは今、この配信の再生を許可していません。</translation>
    </message>
    <message>
        <source>The site told an address from which nothing is played.</source>
        <translation>サイトから届いたアドレスは再生できないものでした。</translation>
    </message>
</context>
<context>
    <name>FloatplaneItems</name>
    <message>
        <source>Nobody voted.</source>
        <translation>投票した人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; led with %2 of %n vote(s).</source>
        <translation>
            <numerusform>「%1」が%n票中%2票でリードしていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is a tie after %n vote(s).</source>
        <translation>
            <numerusform>%n票で引き分けです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has won with %2 of %n vote(s).</source>
        <translation>
            <numerusform>「%1」が%n票中%2票で1位になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Poll: %1 (%2)</source>
        <translation>アンケート：%1（%2）</translation>
    </message>
    <message>
        <source>The poll ended while there was no connection: %1 Last heard: %2</source>
        <translation>接続が切れている間にアンケートが終了しました：%1 最後に受信した結果：%2</translation>
    </message>
    <message>
        <source>The poll is over: %1 %2</source>
        <translation>アンケートが終了しました：%1 %2</translation>
    </message>
    <message>
        <source>A poll in %1</source>
        <translation>%1でアンケート</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost for %n second(s). What was said meanwhile is missing.</source>
        <translation>
            <numerusform>接続が%n秒間切れていました。その間の発言は欠けています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloatplaneStreams</name>
    <message>
        <source>This account has no access to such a livestream. Check its id, or subscribe to its creator.</source>
        <translation>このアカウントにはそのようなライブ配信へのアクセス権がありません。IDを確認するか、クリエイターのサブスクリプションに登録してください。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(deleted)</source>
        <translation>（削除済み）</translation>
    </message>
    <message>
        <source>(deleted by %1)</source>
        <translation>（%1が削除）</translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>エクスポートを書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>There is no history file %1.</source>
        <translation>履歴ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>A history file cannot be merged into itself.</source>
        <translation>履歴ファイルをそれ自身に統合することはできません。</translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer Partyline.</source>
        <translation>履歴ファイル %1 は、より新しいPartylineで書き込まれています。</translation>
    </message>
    <message>
        <source>%1 is no history file.</source>
        <translation>%1 は履歴ファイルではありません。</translation>
    </message>
    <message>
        <source>The history file %1 was written by an older Partyline; record into it once to bring it up to date.</source>
        <translation>履歴ファイル %1 は、古いPartylineで書き込まれています。一度記録すると最新の形式になります。</translation>
    </message>
    <message>
        <source>The history file %1 cannot be read.</source>
        <translation>履歴ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer Partyline. Nothing is recorded until you update.</source>
        <translation>履歴ファイル %1 は、より新しいPartylineで書き込まれています。アップデートするまで何も記録されません。</translation>
    </message>
    <message>
        <source>The history file %1 is damaged.</source>
        <translation>履歴ファイル %1 は破損しています。</translation>
    </message>
    <message>
        <source>Another program keeps the history file %1 locked. It is tried again.</source>
        <translation>別のプログラムが履歴ファイル %1 をロックしています。引き続き試みます。</translation>
    </message>
    <message>
        <source>The disk is full. What happens now is kept in memory and written once there is room.</source>
        <translation>ディスクがいっぱいです。これからの内容はメモリに保持し、空きができ次第書き込みます。</translation>
    </message>
    <message>
        <source>The history file %1 cannot be written. Check the folder and its permissions.</source>
        <translation>履歴ファイル %1 に書き込めません。フォルダーとそのアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>kind: wants chat, chatter, emote, vote, grab, advance, join, leave, moderation, poll, notification, notice or gap.</source>
        <translation>kind: には chat、chatter、emote、vote、grab、advance、join、leave、moderation、poll、notification、notice、gap のいずれかを指定します。</translation>
    </message>
    <message>
        <source>before: wants a date like 2026-11-01.</source>
        <translation>before: には 2026-11-01 のような日付を指定します。</translation>
    </message>
    <message>
        <source>after: wants a date like 2026-11-01.</source>
        <translation>after: には 2026-11-01 のような日付を指定します。</translation>
    </message>
    <message>
        <source>has: knows has:link.</source>
        <translation>has: に指定できるのは has:link です。</translation>
    </message>
</context>
<context>
    <name>JoinRoomDialog</name>
    <message>
        <source>Join room</source>
        <translation>ルームに参加</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>ルームに参加</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Room address</source>
        <translation>ルームのアドレス</translation>
    </message>
    <message>
        <source>Join status</source>
        <translation>参加の状況</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Join room</source>
        <translation>ルームに参加</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (Ctrl+M shows the menu bar)</source>
        <translation>メニュー（Ctrl+Mでメニューバーを表示）</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Lines that mention or answer you, in all rooms (Ctrl+Shift+A)</source>
        <translation>あなたへのメンションや返信。すべてのルームから（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Partyline</source>
        <translation>Partyline(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ルーム(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;beside</source>
        <translation>横に表示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Sign in...</source>
        <translation>サインイン(&amp;S)...</translation>
    </message>
    <message>
        <source>Try the &amp;practice rooms</source>
        <translation>練習ルームを試す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Notifications...</source>
        <translation>通知(&amp;N)...</translation>
    </message>
    <message>
        <source>What is told on the desktop, sounds, quiet hours, tray</source>
        <translation>デスクトップに知らせるもの、サウンド、通知しない時間帯、システムトレイ</translation>
    </message>
    <message>
        <source>&amp;Hide and mute all</source>
        <translation>すべて隠してミュート(&amp;H)</translation>
    </message>
    <message>
        <source>Out of sight and silent at once; silent until the window is back</source>
        <translation>すぐに隠れて静かになります。ウィンドウを戻すまで音は鳴りません</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Join room...</source>
        <translation>ルームに参加(&amp;J)...</translation>
    </message>
    <message>
        <source>&amp;Search history...</source>
        <translation>履歴を検索(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Mentions...</source>
        <translation>メンション(&amp;M)...</translation>
    </message>
    <message>
        <source>Lines that mention or answer you, in all rooms</source>
        <translation>あなたへのメンションや返信。すべてのルームから</translation>
    </message>
    <message>
        <source>Ne&amp;xt mention</source>
        <translation>次のメンション(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious mention</source>
        <translation>前のメンション(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Insight...</source>
        <translation>インサイト(&amp;I)...</translation>
    </message>
    <message>
        <source>Charts of who said what and when, from history</source>
        <translation>誰がいつ何を言ったかを、履歴からグラフで表示</translation>
    </message>
    <message>
        <source>R&amp;ules...</source>
        <translation>ルール(&amp;U)...</translation>
    </message>
    <message>
        <source>Mark, hide, fold or replace lines, and be told of them</source>
        <translation>発言を強調、非表示、折りたたみ、置換し、通知を受け取る</translation>
    </message>
    <message>
        <source>Stop all &amp;automation</source>
        <translation>自動化をすべて停止(&amp;A)</translation>
    </message>
    <message>
        <source>In every room: nothing happens by itself any more</source>
        <translation>すべてのルームで、自動では何も行わないようにします</translation>
    </message>
    <message>
        <source>Fold &amp;repeated lines</source>
        <translation>繰り返しの発言を折りたたむ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Emoji for :codes:</source>
        <translation>:コード: を絵文字にする(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>再接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave room</source>
        <translation>ルームを退出(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>ダーク(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;End the split</source>
        <translation>分割を終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>次のタブ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>前のタブ(&amp;P)</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>メニューバーを表示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>パフォーマンス(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About Partyline</source>
        <translation>Partylineについて(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qtについて(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;ettings...</source>
        <translation>設定(&amp;E)...</translation>
    </message>
    <message>
        <source>Previ&amp;ous pane</source>
        <translation>前のペイン(&amp;O)</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>すべてのキー(&amp;K)</translation>
    </message>
    <message>
        <source>Run &amp;first steps again...</source>
        <translation>はじめの手順をもう一度(&amp;F)...</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Lines of all rooms in one feed (Ctrl+Shift+E)</source>
        <translation>すべてのルームの発言を1つのフィードに表示（Ctrl+Shift+E）</translation>
    </message>
    <message>
        <source>&amp;Place of this room</source>
        <translation>このルームの位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go to pane</source>
        <translation>ペインへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to...</source>
        <translation>移動(&amp;G)...</translation>
    </message>
    <message>
        <source>Rooms, people and actions: type a few letters</source>
        <translation>ルーム、ユーザー、操作：数文字入力してください</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>すべて(&amp;E)</translation>
    </message>
    <message>
        <source>Lines of all rooms in one feed</source>
        <translation>すべてのルームの発言を1つのフィードに表示</translation>
    </message>
    <message>
        <source>Open the &amp;closed room again</source>
        <translation>閉じたルームを再び開く(&amp;C)</translation>
    </message>
    <message>
        <source>The room or tab that was closed last, where it stood</source>
        <translation>最後に閉じたルームまたはタブを元の位置に開く</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>独立したウィンドウへ(&amp;W)</translation>
    </message>
    <message>
        <source>The room in front; closing that window brings it back</source>
        <translation>前面のルーム。そのウィンドウを閉じると元に戻ります</translation>
    </message>
    <message>
        <source>&amp;Back to the main window</source>
        <translation>メインウィンドウに戻す(&amp;B)</translation>
    </message>
    <message>
        <source>What stands in a window of its own</source>
        <translation>独立したウィンドウにあるもの</translation>
    </message>
    <message>
        <source>Pane to the &amp;left</source>
        <translation>左のペイン(&amp;L)</translation>
    </message>
    <message>
        <source>Pane to the &amp;right</source>
        <translation>右のペイン(&amp;R)</translation>
    </message>
    <message>
        <source>Pane &amp;above</source>
        <translation>上のペイン(&amp;A)</translation>
    </message>
    <message>
        <source>Pane b&amp;elow</source>
        <translation>下のペイン(&amp;E)</translation>
    </message>
    <message>
        <source>Tab towards the &amp;start</source>
        <translation>タブを先頭側へ(&amp;S)</translation>
    </message>
    <message>
        <source>Tab towards the e&amp;nd</source>
        <translation>タブを末尾側へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>State, frames and times of every connection</source>
        <translation>すべての接続の状態、フレーム、時間</translation>
    </message>
    <message>
        <source>&amp;Support bundle...</source>
        <translation>サポート用ファイル(&amp;S)...</translation>
    </message>
    <message>
        <source>Versions, settings and log for somebody who helps you, to be read before it is saved</source>
        <translation>サポートしてくれる人のためのバージョン、設定、ログ。保存する前に内容を確認できます</translation>
    </message>
    <message>
        <source>&amp;Icons alone in the sidebar</source>
        <translation>サイドバーをアイコンだけにする(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ModerationCommands</name>
    <message>
        <source>Say whom.</source>
        <translation>相手を指定してください。</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>%1という名前の人はここにいません。</translation>
    </message>
    <message>
        <source>%1 is no duration of this list.</source>
        <translation>%1は、このリストで使える期間ではありません。</translation>
    </message>
    <message>
        <source>Reasons are the numbers 1 to %1.</source>
        <translation>理由は1～%1の番号です。</translation>
    </message>
    <message>
        <source>%1 is not on the wait list.</source>
        <translation>%1さんは順番待ちリストにいません。</translation>
    </message>
    <message>
        <source>Places are the numbers 1 to %1.</source>
        <translation>順位は1～%1の番号です。</translation>
    </message>
    <message>
        <source>There is no line of %1 to delete.</source>
        <translation>%1さんの発言で削除できるものはありません。</translation>
    </message>
    <message>
        <source>Roles are none, resident, bouncer, manager, cohost and host.</source>
        <translation>ロールは none、resident、bouncer、manager、cohost、host です。</translation>
    </message>
    <message>
        <source>Really hand the room over to %1? You cannot take it back.</source>
        <translation>本当に%1さんにルームを譲渡しますか？ 取り消すことはできません。</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>今は誰もプレイしていません。</translation>
    </message>
    <message>
        <source>ends the track that plays (bouncers)</source>
        <translation>再生中の曲を終わらせます（バウンサー）</translation>
    </message>
    <message>
        <source>[clear]</source>
        <translation>[clear]</translation>
    </message>
    <message>
        <source>locks the wait list; with “clear” it is emptied too (managers)</source>
        <translation>順番待ちリストをロックします。「clear」を付けると空にもします（マネージャー）</translation>
    </message>
    <message>
        <source>opens the wait list for everybody (managers)</source>
        <translation>順番待ちリストを全員に開放します（マネージャー）</translation>
    </message>
    <message>
        <source>[on|off]</source>
        <translation>[on|off]</translation>
    </message>
    <message>
        <source>lets DJs return to the wait list after their turn, or ends that (managers)</source>
        <translation>DJが自分の番のあと順番待ちリストに戻れるようにするか、それをやめます（マネージャー）</translation>
    </message>
    <message>
        <source>&lt;1|2|3&gt;</source>
        <translation>&lt;1|2|3&gt;</translation>
    </message>
    <message>
        <source>sets the level one needs to chat (managers)</source>
        <translation>チャットに必要なレベルを設定します（マネージャー）</translation>
    </message>
    <message>
        <source>Levels are 1, 2 and 3.</source>
        <translation>レベルは1、2、3です。</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;名前&gt;</translation>
    </message>
    <message>
        <source>&lt;name&gt; [hour|day|forever] [reason 1-5]</source>
        <translation>&lt;名前&gt; [hour|day|forever] [理由 1-5]</translation>
    </message>
    <message>
        <source>bans somebody from the room (bouncers)</source>
        <translation>ルームから追放します（バウンサー）</translation>
    </message>
    <message>
        <source>&lt;name&gt; [15|30|45] [reason 1-5]</source>
        <translation>&lt;名前&gt; [15|30|45] [理由 1-5]</translation>
    </message>
    <message>
        <source>silences somebody for minutes (bouncers)</source>
        <translation>指定した分数だけミュートします（バウンサー）</translation>
    </message>
    <message>
        <source>&lt;name&gt; [15|hour|day|forever] [reason 1-5]</source>
        <translation>&lt;名前&gt; [15|hour|day|forever] [理由 1-5]</translation>
    </message>
    <message>
        <source>bans somebody from the wait list (bouncers)</source>
        <translation>順番待ちを禁止します（バウンサー）</translation>
    </message>
    <message>
        <source>lifts a ban (managers)</source>
        <translation>追放を解除します（マネージャー）</translation>
    </message>
    <message>
        <source>lifts a mute (bouncers)</source>
        <translation>ミュートを解除します（バウンサー）</translation>
    </message>
    <message>
        <source>lifts a ban from the wait list (managers)</source>
        <translation>順番待ちの禁止を解除します（マネージャー）</translation>
    </message>
    <message>
        <source>puts somebody on the wait list (bouncers)</source>
        <translation>順番待ちリストに入れます（バウンサー）</translation>
    </message>
    <message>
        <source>takes somebody off the wait list or out of the booth (bouncers)</source>
        <translation>順番待ちリストまたはブースから外します（バウンサー）</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;place&gt;</source>
        <translation>&lt;名前&gt; &lt;順位&gt;</translation>
    </message>
    <message>
        <source>moves somebody on the wait list (managers)</source>
        <translation>順番待ちリストでの順位を変えます（マネージャー）</translation>
    </message>
    <message>
        <source>deletes the last line of somebody (bouncers)</source>
        <translation>最後の発言を削除します（バウンサー）</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;role&gt;</source>
        <translation>&lt;名前&gt; &lt;ロール&gt;</translation>
    </message>
    <message>
        <source>gives or takes a role (managers)</source>
        <translation>ロールを付与または剥奪します（マネージャー）</translation>
    </message>
    <message>
        <source>opens the lists of bans, mutes and staff</source>
        <translation>追放、ミュート、スタッフの一覧を開きます</translation>
    </message>
</context>
<context>
    <name>PeopleCommands</name>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>%1という名前の人はここにいません。</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>それはあなた自身です。</translation>
    </message>
    <message>
        <source>%1 is no time; “10m”, “2h” and “3d” are.</source>
        <translation>%1は時間ではありません。「10m」「2h」「3d」のように指定します。</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for good.</source>
        <translation>%1さんの発言を無期限で非表示にしました。</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for now.</source>
        <translation>%1さんの発言を当面の間、非表示にしました。</translation>
    </message>
    <message>
        <source>Lines of %1 are not hidden.</source>
        <translation>%1さんの発言は非表示になっていません。</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;名前&gt;</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;text&gt;</source>
        <translation>&lt;名前&gt; &lt;本文&gt;</translation>
    </message>
    <message>
        <source>keeps a note about somebody, for you alone; without a text it goes</source>
        <translation>相手についてのメモを残します（自分だけに表示）。本文なしで削除します</translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation>メモを削除しました。</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>メモを保存しました。</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;nickname&gt;</source>
        <translation>&lt;名前&gt; &lt;ニックネーム&gt;</translation>
    </message>
    <message>
        <source>gives somebody a nickname, for you alone; without one it goes</source>
        <translation>相手にニックネームを付けます（自分だけに表示）。省略すると削除します</translation>
    </message>
    <message>
        <source>The nickname is gone.</source>
        <translation>ニックネームを削除しました。</translation>
    </message>
    <message>
        <source>&lt;name&gt; &lt;10m, 2h, 3d&gt;</source>
        <translation>&lt;名前&gt; &lt;10m, 2h, 3d&gt;</translation>
    </message>
    <message>
        <source>hides somebody’s lines from you; without a time for good</source>
        <translation>相手の発言を非表示にします。時間を省略すると無期限です</translation>
    </message>
    <message>
        <source>shows somebody’s lines again</source>
        <translation>相手の発言を再び表示します</translation>
    </message>
    <message>
        <source>shows what is known about somebody</source>
        <translation>相手について分かっていることを表示します</translation>
    </message>
    <message>
        <source>hides somebody’s lines from you for good</source>
        <translation>相手の発言を無期限で非表示にします</translation>
    </message>
    <message>
        <source>Guests ignore nobody. Sign in with an account.</source>
        <translation>ゲストは誰かを無視することができません。アカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>puts somebody on your list of ignored people on plug.dj</source>
        <translation>plug.djの無視リストに追加します</translation>
    </message>
    <message>
        <source>takes somebody off your list of ignored people on plug.dj</source>
        <translation>plug.djの無視リストから外します</translation>
    </message>
    <message>
        <source>You do not ignore anybody called %1.</source>
        <translation>%1という名前の人を無視していません。</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Find people</source>
        <translation>参加者を検索</translation>
    </message>
    <message>
        <source>Sort people</source>
        <translation>参加者の並べ替え</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
</context>
<context>
    <name>PlaylistFile</name>
    <message>
        <source>This playlist was saved by a newer Partyline.</source>
        <translation>このプレイリストは、より新しいPartylineで保存されています。</translation>
    </message>
    <message>
        <source>There are no tracks in this file.</source>
        <translation>このファイルには曲がありません。</translation>
    </message>
    <message>
        <source>This file is too large for a playlist.</source>
        <translation>このファイルはプレイリストとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This is not a text file, or its text is not UTF-8.</source>
        <translation>テキストファイルではないか、文字コードがUTF-8ではありません。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>This file is damaged: %1.</source>
        <translation>このファイルは破損しています：%1。</translation>
    </message>
    <message>
        <source>None of the entries of this file is a track of YouTube or SoundCloud with title and length.</source>
        <translation>このファイルには、タイトルと長さを備えたYouTubeまたはSoundCloudの曲が1つもありません。</translation>
    </message>
    <message>
        <source>This file has %1 tracks. Partyline imports at most %2 at once.</source>
        <translation>このファイルには%1曲あります。Partylineが一度にインポートできるのは%2曲までです。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません：%2</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>フォルダーです。</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 を保存できませんでした：%2</translation>
    </message>
</context>
<context>
    <name>PlaylistMenu</name>
    <message numerus="yes">
        <source>%1 (active, %n track(s))</source>
        <translation>
            <numerusform>%1（使用中、%n曲）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n track(s))</source>
        <translation>
            <numerusform>%1（%n曲）</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no other playlist</source>
        <translation>ほかのプレイリストはありません</translation>
    </message>
    <message>
        <source>You have no playlists</source>
        <translation>プレイリストがありません</translation>
    </message>
    <message>
        <source>Loading your playlists…</source>
        <translation>プレイリストを読み込み中…</translation>
    </message>
    <message>
        <source>Your playlists could not be loaded</source>
        <translation>プレイリストを読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>PlugDj</name>
    <message>
        <source>spamming or trolling</source>
        <translation>スパムまたは荒らし</translation>
    </message>
    <message>
        <source>offensive language</source>
        <translation>不快な言葉</translation>
    </message>
    <message>
        <source>playing offensive videos or songs</source>
        <translation>不快な動画や曲の再生</translation>
    </message>
    <message>
        <source>repeatedly playing the wrong genre</source>
        <translation>ジャンル違いの曲の繰り返し</translation>
    </message>
    <message>
        <source>negative attitude</source>
        <translation>態度が悪い</translation>
    </message>
    <message>
        <source>breaking community rules</source>
        <translation>コミュニティルールへの違反</translation>
    </message>
    <message>
        <source>verbal abuse or harassment</source>
        <translation>暴言または嫌がらせ</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>理由 %1</translation>
    </message>
    <message>
        <source>A moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>a co-host</source>
        <translation>共同ホスト</translation>
    </message>
    <message>
        <source>a manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>a bouncer</source>
        <translation>バウンサー</translation>
    </message>
    <message>
        <source>a resident DJ</source>
        <translation>レジデントDJ</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1とほか%2人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>1秒</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>for a day</source>
        <translation>1日間</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限で</translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>15分間</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>今は誰もプレイしていません。</translation>
    </message>
    <message>
        <source>%1 plays %2 (%3).</source>
        <translation>%1が%2をプレイ中（%3）。</translation>
    </message>
    <message>
        <source>%1 wooted this track.</source>
        <translation>%1がこの曲にWootしました。</translation>
    </message>
    <message>
        <source>%1 mehed this track.</source>
        <translation>%1がこの曲にMehしました。</translation>
    </message>
    <message>
        <source>%1 grabbed this track.</source>
        <translation>%1がこの曲をGrabしました。</translation>
    </message>
    <message>
        <source>%1 joined.</source>
        <translation>%1が参加しました。</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1が退出しました。</translation>
    </message>
    <message>
        <source>nothing said meanwhile could be fetched</source>
        <translation>その間の発言は取得できませんでした</translation>
    </message>
    <message>
        <source>one line said meanwhile was fetched</source>
        <translation>その間の発言を1件取得しました</translation>
    </message>
    <message>
        <source>%1 lines said meanwhile were fetched</source>
        <translation>その間の発言を%1件取得しました</translation>
    </message>
    <message>
        <source>Not connected from %1 to %2; %3.</source>
        <translation>%1～%2は未接続。%3。</translation>
    </message>
    <message>
        <source>You have reached level %1.</source>
        <translation>レベル%1に到達しました。</translation>
    </message>
    <message>
        <source>%1 gave you %2 points.</source>
        <translation>%1さんから%2ポイント贈られました。</translation>
    </message>
    <message>
        <source>You were given points.</source>
        <translation>ポイントを贈られました。</translation>
    </message>
    <message>
        <source>The site says: %1</source>
        <translation>サイトからのお知らせ：%1</translation>
    </message>
    <message>
        <source>There is news about your account (%1).</source>
        <translation>あなたのアカウントについてお知らせがあります（%1）。</translation>
    </message>
    <message>
        <source>You were banned from this room</source>
        <translation>このルームから追放されました</translation>
    </message>
    <message>
        <source>You were banned from this room %1</source>
        <translation>このルームから%1追放されました</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 put you on the wait list.</source>
        <translation>%1があなたを順番待ちリストに入れました。</translation>
    </message>
    <message>
        <source>%1 put %2 on the wait list.</source>
        <translation>%1が%2を順番待ちリストに入れました。</translation>
    </message>
    <message>
        <source>%1 moved you to place %2 of the wait list.</source>
        <translation>%1があなたを順番待ちリストの%2番目に移動しました。</translation>
    </message>
    <message>
        <source>%1 moved %2 to place %3 of the wait list.</source>
        <translation>%1が%2を順番待ちリストの%3番目に移動しました。</translation>
    </message>
    <message>
        <source>%1 took you off the wait list.</source>
        <translation>%1があなたを順番待ちリストから外しました。</translation>
    </message>
    <message>
        <source>%1 took %2 off the wait list.</source>
        <translation>%1が%2を順番待ちリストから外しました。</translation>
    </message>
    <message>
        <source>%1 skipped this track.</source>
        <translation>%1がこの曲をスキップしました。</translation>
    </message>
    <message>
        <source>%1 banned you from this room %2.</source>
        <translation>%1があなたをこのルームから%2追放しました。</translation>
    </message>
    <message>
        <source>%1 banned %2.</source>
        <translation>%1が%2を追放しました。</translation>
    </message>
    <message>
        <source>%1 banned %2 %3.</source>
        <translation>%1が%2を%3追放しました。</translation>
    </message>
    <message>
        <source>%1 lets you speak again.</source>
        <translation>%1があなたのミュートを解除しました。</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again.</source>
        <translation>%1が%2のミュートを解除しました。</translation>
    </message>
    <message>
        <source>%1 muted you.</source>
        <translation>%1があなたをミュートしました。</translation>
    </message>
    <message>
        <source>%1 muted %2.</source>
        <translation>%1が%2をミュートしました。</translation>
    </message>
    <message>
        <source>%1 muted you for %2 minutes: %3.</source>
        <translation>%1があなたを%2分間ミュートしました：%3。</translation>
    </message>
    <message>
        <source>%1 muted %2 for %3 minutes.</source>
        <translation>%1が%2を%3分間ミュートしました。</translation>
    </message>
    <message>
        <source>%1 lets you onto the wait list again.</source>
        <translation>%1があなたの順番待ちの禁止を解除しました。</translation>
    </message>
    <message>
        <source>%1 lets %2 onto the wait list again.</source>
        <translation>%1が%2の順番待ちの禁止を解除しました。</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1 banned %2 from the wait list.</source>
        <translation>%1が%2の順番待ちを禁止しました。</translation>
    </message>
    <message>
        <source>%1 banned %2 from the wait list %3.</source>
        <translation>%1が%2の順番待ちを%3禁止しました。</translation>
    </message>
    <message>
        <source>%1 took your role in this room away.</source>
        <translation>%1がこのルームでのあなたのロールを外しました。</translation>
    </message>
    <message>
        <source>%1 took the role of %2 away.</source>
        <translation>%1が%2のロールを外しました。</translation>
    </message>
    <message>
        <source>%1 made you %2.</source>
        <translation>%1があなたを%2にしました。</translation>
    </message>
    <message>
        <source>%1 made %2 %3.</source>
        <translation>%1が%2を%3にしました。</translation>
    </message>
    <message>
        <source>%1 lets DJs return to the wait list after their turn.</source>
        <translation>%1が、自分の番のあと順番待ちリストに戻る設定をオンにしました。</translation>
    </message>
    <message>
        <source>%1 ended the return to the wait list after each turn.</source>
        <translation>%1が、自分の番のあと順番待ちリストに戻る設定をオフにしました。</translation>
    </message>
    <message>
        <source>%1 locked and cleared the wait list.</source>
        <translation>%1が順番待ちリストをロックして空にしました。</translation>
    </message>
    <message>
        <source>%1 opened and cleared the wait list.</source>
        <translation>%1が順番待ちリストを開放して空にしました。</translation>
    </message>
    <message>
        <source>%1 locked the wait list.</source>
        <translation>%1が順番待ちリストをロックしました。</translation>
    </message>
    <message>
        <source>%1 opened the wait list.</source>
        <translation>%1が順番待ちリストを開放しました。</translation>
    </message>
</context>
<context>
    <name>PlugDjOrders</name>
    <message>
        <source>for %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Hand this room over to %1: they become the host, you become a co-host. Only they can give it back.</source>
        <translation>このルームを%1さんに譲渡します。%1さんがホストになり、あなたは共同ホストになります。元に戻せるのは%1さんだけです。</translation>
    </message>
    <message>
        <source>Take the role of %1 away: they are an ordinary person here and lose every right of staff at once.</source>
        <translation>%1さんのロールを外します。一般の参加者になり、スタッフの権限をすぐにすべて失います。</translation>
    </message>
    <message>
        <source>Make %1 a resident DJ: they can join the wait list while it is locked.</source>
        <translation>%1さんをレジデントDJにします。ロック中でも順番待ちリストに並べるようになります。</translation>
    </message>
    <message>
        <source>Make %1 a bouncer: they can delete lines, mute and ban for a time, skip, and add or remove DJs.</source>
        <translation>%1さんをバウンサーにします。発言の削除、期間を決めたミュートと追放、スキップ、DJの追加と取り外しができるようになります。</translation>
    </message>
    <message>
        <source>Make %1 a manager: beside what bouncers do they can lock the wait list, move DJs, ban for good, lift bans, and choose residents and bouncers.</source>
        <translation>%1さんをマネージャーにします。バウンサーの権限に加えて、順番待ちリストのロック、DJの移動、無期限の追放、追放の解除、レジデントとバウンサーの任命ができるようになります。</translation>
    </message>
    <message>
        <source>Make %1 a co-host: beside what managers do they can edit the room and choose managers.</source>
        <translation>%1さんを共同ホストにします。マネージャーの権限に加えて、ルームの編集とマネージャーの任命ができるようになります。</translation>
    </message>
    <message>
        <source>Delete a line of %1</source>
        <translation>%1さんの発言を削除</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1さんをミュート</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>%1さんのミュートを解除</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>%1さんを追放</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>%1さんの追放を解除</translation>
    </message>
    <message>
        <source>Ban %1 from the wait list</source>
        <translation>%1さんの順番待ちを禁止</translation>
    </message>
    <message>
        <source>Let %1 onto the wait list again</source>
        <translation>%1さんの順番待ちの禁止を解除</translation>
    </message>
    <message>
        <source>Put %1 on the wait list</source>
        <translation>%1さんを順番待ちリストに追加</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1さんを移動</translation>
    </message>
    <message>
        <source>Take %1 off the wait list</source>
        <translation>%1さんを順番待ちリストから外す</translation>
    </message>
    <message>
        <source>Skip the track of %1</source>
        <translation>%1さんの曲をスキップ</translation>
    </message>
    <message>
        <source>Lock the wait list</source>
        <translation>順番待ちリストをロック</translation>
    </message>
    <message>
        <source>Unlock the wait list</source>
        <translation>順番待ちリストのロックを解除</translation>
    </message>
    <message>
        <source>Let DJs return to the wait list</source>
        <translation>DJを順番待ちリストに戻す</translation>
    </message>
    <message>
        <source>End the return to the wait list</source>
        <translation>順番待ちリストに戻すのをやめる</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1さんのロール</translation>
    </message>
    <message>
        <source>Who can chat</source>
        <translation>チャットできる人</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>ミュートを解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ban</source>
        <translation>追放(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Unban</source>
        <translation>追放を解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ban from the wait list</source>
        <translation>順番待ちを禁止(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lift the ban</source>
        <translation>禁止を解除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロックを解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>サイクルにする(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;End cycling</source>
        <translation>サイクルを終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>譲渡(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Change the role</source>
        <translation>ロールを変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>Delete this line of %1: it disappears for everybody and cannot be brought back. Moderators still see it, marked with your name.</source>
        <translation>%1さんのこの発言を削除します。全員の画面から消え、元に戻せません。モデレーターには、あなたの名前付きで引き続き表示されます。</translation>
    </message>
    <message>
        <source>Mute %1 %2: %3. They can read, vote and play, but nothing they write arrives.</source>
        <translation>%1さんを%2ミュートします：%3。閲覧、投票、プレイはできますが、書き込みは届かなくなります。</translation>
    </message>
    <message>
        <source>Unmute %1: they can write again at once.</source>
        <translation>%1さんのミュートを解除します。すぐに書き込めるようになります。</translation>
    </message>
    <message>
        <source>Ban %1 %2: %3. They are removed from the room and the wait list at once.</source>
        <translation>%1さんを%2追放します：%3。すぐにルームと順番待ちリストから外されます。</translation>
    </message>
    <message>
        <source>Unban %1: they can come back at once.</source>
        <translation>%1さんの追放を解除します。すぐに戻れるようになります。</translation>
    </message>
    <message>
        <source>Ban %1 from the wait list %2: %3. They lose their place at once, but stay in the room and can chat.</source>
        <translation>%1さんの順番待ちを%2禁止します：%3。すぐに順番を失いますが、ルームに残ってチャットはできます。</translation>
    </message>
    <message>
        <source>Let %1 onto the wait list again: they can join it at once.</source>
        <translation>%1さんの順番待ちの禁止を解除します。すぐに並べるようになります。</translation>
    </message>
    <message>
        <source>Put %1 at the end of the wait list; they play at once when nobody does.</source>
        <translation>%1さんを順番待ちリストの最後に入れます。誰もプレイしていなければ、すぐにプレイが始まります。</translation>
    </message>
    <message>
        <source>Move %1 to place %2 of the wait list.</source>
        <translation>%1さんを順番待ちリストの%2番目に移動します。</translation>
    </message>
    <message>
        <source>Take %1 off the wait list; if they play now, their track ends at once. They can join again.</source>
        <translation>%1さんを順番待ちリストから外します。プレイ中なら曲がすぐに終わります。また並ぶことはできます。</translation>
    </message>
    <message>
        <source>Skip the track of %1: it ends for everybody at once and the next DJ plays.</source>
        <translation>%1さんの曲をスキップします。全員に対してすぐに終わり、次のDJがプレイします。</translation>
    </message>
    <message>
        <source>Lock the wait list: only residents and staff can join it.</source>
        <translation>順番待ちリストをロックします。レジデントとスタッフだけが並べます。</translation>
    </message>
    <message>
        <source>Unlock the wait list: everybody can join it.</source>
        <translation>順番待ちリストのロックを解除します。誰でも並べます。</translation>
    </message>
    <message>
        <source>%1 Everybody who waits is taken off it at once; the DJ plays on.</source>
        <translation>%1 待っている人は全員すぐにリストから外されます。DJはそのままプレイを続けます。</translation>
    </message>
    <message>
        <source>Let DJs return to the end of the wait list after their turn.</source>
        <translation>DJが自分の番のあと順番待ちリストの最後に戻るようにします。</translation>
    </message>
    <message>
        <source>End the return to the wait list: who has played must join it again.</source>
        <translation>順番待ちリストに戻すのをやめます。プレイした人は並び直す必要があります。</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat then.</source>
        <translation>以後、レベル%1以上の人だけがチャットできます。</translation>
    </message>
    <message>
        <source>Everybody can chat then.</source>
        <translation>以後、誰でもチャットできます。</translation>
    </message>
    <message>
        <source>The line of %1 was not deleted.</source>
        <translation>%1さんの発言を削除できませんでした。</translation>
    </message>
    <message>
        <source>%1 was not muted.</source>
        <translation>%1さんをミュートできませんでした。</translation>
    </message>
    <message>
        <source>%1 was not unmuted.</source>
        <translation>%1さんのミュートを解除できませんでした。</translation>
    </message>
    <message>
        <source>%1 was not banned.</source>
        <translation>%1さんを追放できませんでした。</translation>
    </message>
    <message>
        <source>%1 was not unbanned.</source>
        <translation>%1さんの追放を解除できませんでした。</translation>
    </message>
    <message>
        <source>%1 was not banned from the wait list.</source>
        <translation>%1さんの順番待ちを禁止できませんでした。</translation>
    </message>
    <message>
        <source>The wait-list ban of %1 was not lifted.</source>
        <translation>%1さんの順番待ちの禁止を解除できませんでした。</translation>
    </message>
    <message>
        <source>%1 was not put on the wait list.</source>
        <translation>%1さんを順番待ちリストに入れられませんでした。</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>%1さんを移動できませんでした。</translation>
    </message>
    <message>
        <source>%1 was not taken off the wait list.</source>
        <translation>%1さんを順番待ちリストから外せませんでした。</translation>
    </message>
    <message>
        <source>The track of %1 was not skipped.</source>
        <translation>%1さんの曲をスキップできませんでした。</translation>
    </message>
    <message>
        <source>The wait list was not locked.</source>
        <translation>順番待ちリストをロックできませんでした。</translation>
    </message>
    <message>
        <source>The wait list was not unlocked.</source>
        <translation>順番待ちリストのロックを解除できませんでした。</translation>
    </message>
    <message>
        <source>The return to the wait list was not changed.</source>
        <translation>順番待ちリストへ戻す設定を変更できませんでした。</translation>
    </message>
    <message>
        <source>The role of %1 was not changed.</source>
        <translation>%1さんのロールを変更できませんでした。</translation>
    </message>
    <message>
        <source>Who can chat was not changed.</source>
        <translation>チャットできる人を変更できませんでした。</translation>
    </message>
    <message>
        <source>%1 is not muted any more.</source>
        <translation>%1さんはもうミュートされていません。</translation>
    </message>
    <message>
        <source>%1 is not banned any more.</source>
        <translation>%1さんはもう追放されていません。</translation>
    </message>
    <message>
        <source>%1 is not banned from the wait list any more.</source>
        <translation>%1さんの順番待ちはもう禁止されていません。</translation>
    </message>
    <message>
        <source>%1 is not on the wait list any more.</source>
        <translation>%1さんはもう順番待ちリストにいません。</translation>
    </message>
    <message>
        <source>%1 has no role any more.</source>
        <translation>%1さんにはもうロールがありません。</translation>
    </message>
    <message>
        <source>That was done already.</source>
        <translation>すでに行われています。</translation>
    </message>
    <message>
        <source>You unbanned %1.</source>
        <translation>%1さんの追放を解除しました。</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日間</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>解除されるまで</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15分間</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30分間</translation>
    </message>
    <message>
        <source>45 minutes</source>
        <translation>45分間</translation>
    </message>
</context>
<context>
    <name>PlugDjPeople</name>
    <message>
        <source>unknown user</source>
        <translation>不明なユーザー</translation>
    </message>
</context>
<context>
    <name>PlugDjPermissions</name>
    <message>
        <source>Lines of the site&apos;s staff stay.</source>
        <translation>サイトのスタッフの発言は削除できません。</translation>
    </message>
    <message>
        <source>Only people without a role in this room can be muted.</source>
        <translation>ミュートできるのは、このルームでロールのない人だけです。</translation>
    </message>
    <message>
        <source>The site&apos;s staff cannot be muted.</source>
        <translation>サイトのスタッフはミュートできません。</translation>
    </message>
    <message>
        <source>The site&apos;s staff cannot be banned.</source>
        <translation>サイトのスタッフは追放できません。</translation>
    </message>
    <message>
        <source>Only people of a lower role than yours can be banned.</source>
        <translation>追放できるのは、あなたより低いロールの人だけです。</translation>
    </message>
    <message>
        <source>Only the role of people below you can be changed.</source>
        <translation>ロールを変更できるのは、あなたより下の人だけです。</translation>
    </message>
    <message>
        <source>This needs the role of a %1.</source>
        <translation>これには%1のロールが必要です。</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>co-host</source>
        <translation>共同ホスト</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>bouncer</source>
        <translation>バウンサー</translation>
    </message>
    <message>
        <source>resident DJ</source>
        <translation>レジデントDJ</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>ロールなし</translation>
    </message>
</context>
<context>
    <name>PollPanel</name>
    <message>
        <source>Poll</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>Poll options</source>
        <translation>アンケートの選択肢</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>New poll…</source>
        <translation>新しいアンケート…</translation>
    </message>
    <message>
        <source>Close poll…</source>
        <translation>アンケートを締め切る…</translation>
    </message>
</context>
<context>
    <name>PollTable</name>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1：%2（%3%）</translation>
    </message>
    <message>
        <source>(winner)</source>
        <translation>（1位）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln票</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended while there was no connection; these are the last numbers received.</source>
        <translation>接続が切れている間に終了しました。これは最後に受信した数です。</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>There is no fault called &quot;%1&quot;.</source>
        <translation>「%1」という障害はありません。</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; takes no argument.</source>
        <translation>障害「%1」は引数を取りません。</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; needs an argument: %1=%2.</source>
        <translation>障害「%1」には引数が必要です：%1=%2。</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2.</source>
        <translation>ポート %1 を使用できません：%2。</translation>
    </message>
    <message>
        <source>There is no control call &quot;%1&quot;.</source>
        <translation>「%1」という制御コールはありません。</translation>
    </message>
    <message>
        <source>There is no room &quot;%1&quot;.</source>
        <translation>ルーム「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>アカウント「%1」はありません。</translation>
    </message>
    <message>
        <source>&quot;text&quot; must be one line that is not blank.</source>
        <translation>「text」は空白でない1行にしてください。</translation>
    </message>
    <message>
        <source>&quot;count&quot; goes from 1 to %1.</source>
        <translation>「count」は1～%1です。</translation>
    </message>
    <message>
        <source>Practice (DJ room)</source>
        <translation>練習（DJルーム）</translation>
    </message>
    <message>
        <source>No service has a control call &quot;%1&quot;.</source>
        <translation>「%1」という制御コールを持つサービスはありません。</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>パスワードが必要です。</translation>
    </message>
</context>
<context>
    <name>ProgramParts</name>
    <message>
        <source>this program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>windows, network, files</source>
        <translation>ウィンドウ、ネットワーク、ファイル</translation>
    </message>
    <message>
        <source>history and search</source>
        <translation>履歴と検索</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>reading what servers say</source>
        <translation>サーバーからのデータの読み取り</translation>
    </message>
    <message>
        <source>flows of several steps</source>
        <translation>複数の段階からなる処理</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring</source>
        <translation>デスクトップのキーリング</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>QR pictures</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>X11</source>
        <translation>X11</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>names of emoji</source>
        <translation>絵文字の名前</translation>
    </message>
    <message>
        <source>frames of web sockets</source>
        <translation>WebSocket のフレーム</translation>
    </message>
    <message>
        <source>tables that nobody can crowd</source>
        <translation>意図的に偏らせられないハッシュ表</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>You are not signed in, or your rank does not allow this.</source>
        <translation>サインインしていないか、あなたのランクでは許可されていません。</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong.</source>
        <translation>メールアドレスまたはパスワードが違います。</translation>
    </message>
    <message>
        <source>The sign-in took too long. Try again.</source>
        <translation>サインインに時間がかかりすぎました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server did not recognise the sign-in. Try again.</source>
        <translation>サーバーがサインインを認識できませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server wants a captcha. Sign in on its website first.</source>
        <translation>サーバーがCAPTCHAを要求しています。先にウェブサイトでサインインしてください。</translation>
    </message>
    <message>
        <source>The service is down for maintenance. Try again later.</source>
        <translation>サービスはメンテナンス中です。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a while.</source>
        <translation>リクエストが多すぎます。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>The server thinks that you are in no room.</source>
        <translation>サーバー側では、あなたはどのルームにもいないことになっています。</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>ルームは満員です。</translation>
    </message>
    <message>
        <source>That person is in another room.</source>
        <translation>その人は別のルームにいます。</translation>
    </message>
    <message>
        <source>There is no such room or person.</source>
        <translation>そのようなルームまたはユーザーは存在しません。</translation>
    </message>
    <message>
        <source>You need an active playlist with at least one track in it.</source>
        <translation>曲が1つ以上入った使用中のプレイリストが必要です。</translation>
    </message>
    <message>
        <source>The wait list is full.</source>
        <translation>順番待ちリストはいっぱいです。</translation>
    </message>
    <message>
        <source>That person is not on the wait list any more.</source>
        <translation>その人はもう順番待ちリストにいません。</translation>
    </message>
    <message>
        <source>The server did not take the vote.</source>
        <translation>サーバーが投票を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The server does not allow that now; the track may be over.</source>
        <translation>サーバーは今それを許可していません。曲が終わった可能性があります。</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in again.</source>
        <translation>サインインしていません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>ユーザー名またはパスワードが違います。</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>The two-factor code is wrong or too old.</source>
        <translation>2段階認証コードが違うか、期限が切れています。</translation>
    </message>
    <message>
        <source>You have no access to this. It may need a subscription.</source>
        <translation>アクセス権がありません。サブスクリプションが必要な場合があります。</translation>
    </message>
    <message>
        <source>Your access to this was taken back.</source>
        <translation>アクセス権が取り消されました。</translation>
    </message>
    <message>
        <source>Your account lacks something that this room asks for.</source>
        <translation>このルームが求める条件をアカウントが満たしていません。</translation>
    </message>
    <message>
        <source>You are banned from this chat.</source>
        <translation>このチャットから追放されています。</translation>
    </message>
    <message>
        <source>You have voted already.</source>
        <translation>すでに投票済みです。</translation>
    </message>
    <message>
        <source>The server knows nothing of that.</source>
        <translation>サーバーにそのような情報はありません。</translation>
    </message>
    <message>
        <source>There is no such creator.</source>
        <translation>そのようなクリエイターは存在しません。</translation>
    </message>
    <message>
        <source>The sign-in was not confirmed yet.</source>
        <translation>サインインはまだ確認されていません。</translation>
    </message>
    <message>
        <source>The server wants to be asked less often.</source>
        <translation>サーバーから、問い合わせの頻度を下げるよう求められています。</translation>
    </message>
    <message>
        <source>The code has expired. Start again.</source>
        <translation>コードの期限が切れました。最初からやり直してください。</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>サインインは拒否されました。</translation>
    </message>
    <message>
        <source>The sign-in is over. Sign in again.</source>
        <translation>サインインが終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The server does not know this client. Check the client id.</source>
        <translation>サーバーがこのクライアントを認識していません。クライアントIDを確認してください。</translation>
    </message>
    <message>
        <source>The server does not let this client sign in that way. Check the client id.</source>
        <translation>サーバーは、このクライアントでのその方法によるサインインを許可していません。クライアントIDを確認してください。</translation>
    </message>
    <message>
        <source>You are banned from this room for good.</source>
        <translation>このルームから無期限で追放されています。</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>このルームから追放されています。</translation>
    </message>
    <message>
        <source>You are banned from this room for another %1 minutes.</source>
        <translation>このルームからあと%1分間追放されています。</translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translation>サーバーに拒否されました（%1）。</translation>
    </message>
    <message>
        <source>The server refused this (%1): %2</source>
        <translation>サーバーに拒否されました（%1）：%2</translation>
    </message>
    <message>
        <source>This account or address is permanently banned.</source>
        <translation>このアカウントまたはアドレスは永久に追放されています。</translation>
    </message>
    <message>
        <source>The service&apos;s front (Cloudflare) blocked us before the service itself could answer (HTTP %1). Try again later.</source>
        <translation>サービスの前段（Cloudflare）が、サービス本体が応答する前に接続を遮断しました（HTTP %1）。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server answered with a web page. Check the address; a network login may be in the way.</source>
        <translation>サーバーからウェブページが返されました。アドレスを確認してください。ネットワークへのログインが必要な場合もあります。</translation>
    </message>
    <message>
        <source>The server does not allow that (HTTP 403).</source>
        <translation>サーバーはそれを許可していません（HTTP 403）。</translation>
    </message>
    <message>
        <source>The server knows nothing of that (HTTP 404).</source>
        <translation>サーバーにそのような情報はありません（HTTP 404）。</translation>
    </message>
    <message>
        <source>The server refused this (HTTP %1).</source>
        <translation>サーバーに拒否されました（HTTP %1）。</translation>
    </message>
</context>
<context>
    <name>RoomAddress</name>
    <message>
        <source>Type the name of a room, or paste its address.</source>
        <translation>ルームの名前を入力するか、アドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a room. Type its name or paste its address.</source>
        <translation>「%1」はルームではありません。名前を入力するか、アドレスを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>RoomCommands</name>
    <message>
        <source>Commands in this room:</source>
        <translation>このルームで使えるコマンド：</translation>
    </message>
    <message>
        <source>Begin a line with // or a blank to send it as it is.</source>
        <translation>そのまま送信するには、行の先頭に // または空白を付けます。</translation>
    </message>
    <message>
        <source>lists what can be typed here</source>
        <translation>ここで入力できるものを一覧表示します</translation>
    </message>
    <message>
        <source>empties the view; history keeps every line</source>
        <translation>表示を空にします。履歴にはすべて残ります</translation>
    </message>
    <message>
        <source>&lt;what you do&gt;</source>
        <translation>&lt;していること&gt;</translation>
    </message>
    <message>
        <source>says what you do: “/me waves”</source>
        <translation>していることを伝えます：「/me 手を振る」</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[本文]</translation>
    </message>
    <message>
        <source>answers who mentions you, seldom enough, until you are back</source>
        <translation>戻るまでの間、あなたにメンションした人へ控えめな頻度で自動返信します</translation>
    </message>
    <message>
        <source>You are away. Writing a line, or /back, ends it.</source>
        <translation>離席中です。何か書き込むか /back で終了します。</translation>
    </message>
    <message>
        <source>ends /away</source>
        <translation>/away を終了します</translation>
    </message>
    <message>
        <source>You are not away.</source>
        <translation>離席中ではありません。</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>おかえりなさい。</translation>
    </message>
    <message>
        <source>&lt;what is going on&gt;</source>
        <translation>&lt;何が起きているか&gt;</translation>
    </message>
    <message>
        <source>calls the site’s moderators into this room (staff)</source>
        <translation>サイトのモデレーターをこのルームに呼びます（スタッフ）</translation>
    </message>
    <message>
        <source>This alarms the moderators of the whole site. Misuse has consequences for you.</source>
        <translation>サイト全体のモデレーターに緊急通知します。悪用すると処分を受けます。</translation>
    </message>
    <message>
        <source>I need them</source>
        <translation>必要です</translation>
    </message>
    <message>
        <source>They will read: “%1”</source>
        <translation>次のように伝わります：「%1」</translation>
    </message>
    <message>
        <source>Call them now</source>
        <translation>今すぐ呼ぶ</translation>
    </message>
    <message>
        <source>The site’s moderators are being called.</source>
        <translation>サイトのモデレーターを呼んでいます。</translation>
    </message>
</context>
<context>
    <name>RoomDetailsDialog</name>
    <message>
        <source>About this room</source>
        <translation>このルームについて</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>ルーム名</translation>
    </message>
    <message>
        <source>Room facts</source>
        <translation>ルームの情報</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Welcome text</source>
        <translation>ウェルカムメッセージ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Welcome text: %u stands for the reader, %r for the room</source>
        <translation>ウェルカムメッセージ(&amp;W)：%u は読む人、%r はルームの名前になります</translation>
    </message>
    <message>
        <source>Who may &amp;chat</source>
        <translation>チャットできる人(&amp;C)</translation>
    </message>
    <message>
        <source>Minimum chat level</source>
        <translation>チャットに必要な最低レベル</translation>
    </message>
    <message>
        <source>Room details status</source>
        <translation>ルームの詳細の状況</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Go to the address %1</source>
        <translation>アドレス %1 へ移動</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>参加中</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>ゲスト%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>満員</translation>
    </message>
    <message>
        <source>nobody is playing</source>
        <translation>プレイ中の人なし</translation>
    </message>
    <message>
        <source>playing %1</source>
        <translation>再生中：%1</translation>
    </message>
    <message>
        <source>%1 plays %2</source>
        <translation>%1が%2をプレイ中</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>ホスト：%1</translation>
    </message>
    <message>
        <source>private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>成人向け</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Side column</source>
        <translation>サイドカラム</translation>
    </message>
    <message>
        <source>Show or hide the side column</source>
        <translation>サイドカラムの表示／非表示</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More for this room</source>
        <translation>このルームのその他の操作</translation>
    </message>
</context>
<context>
    <name>RuleMatcher</name>
    <message>
        <source>The text is too long.</source>
        <translation>テキストが長すぎます。</translation>
    </message>
    <message>
        <source>Choose what is to be done with the lines.</source>
        <translation>発言に対する動作を選んでください。</translation>
    </message>
    <message>
        <source>Name the people.</source>
        <translation>ユーザーの名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose the rooms.</source>
        <translation>ルームを選んでください。</translation>
    </message>
    <message>
        <source>There is no word in the text.</source>
        <translation>テキストに言葉がありません。</translation>
    </message>
    <message>
        <source>This would hide every line. Say whose lines, or what is in them.</source>
        <translation>これではすべての発言が非表示になります。誰の発言か、または含まれる言葉を指定してください。</translation>
    </message>
    <message>
        <source>The expression is not complete: %1 (at character %2)</source>
        <translation>正規表現が不完全です：%1（%2文字目）</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Type the server&apos;s address, or choose one from the list.</source>
        <translation>サーバーのアドレスを入力するか、一覧から選んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Type one like https://plug.dj.</source>
        <translation>「%1」はアドレスではありません。https://plug.dj のように入力してください。</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>デバイスコード</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>セッションCookie</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>メールアドレスまたはユーザー名</translation>
    </message>
    <message>
        <source>Paste the session cookie</source>
        <translation>セッションCookieを貼り付け</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>見つけ方</translation>
    </message>
    <message>
        <source>Sign in shows a short code. Type it on the service&apos;s own page, on this computer or on your phone: Partyline never sees your password.</source>
        <translation>サインインすると短いコードが表示されます。それをこのコンピューターか電話で、サービスのページに入力してください。Partylineがパスワードを見ることはありません。</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>as the service gave it to you</source>
        <translation>サービスから渡されたもの</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Sign-in provider</source>
        <translation>サインインプロバイダー</translation>
    </message>
    <message>
        <source>Open this page on any device</source>
        <translation>いずれかの端末でこのページを開き</translation>
    </message>
    <message>
        <source>and type</source>
        <translation>次のコードを入力</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation>2段階認証コード</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>サインインしたままにする</translation>
    </message>
    <message>
        <source>Sign-in status</source>
        <translation>サインインの状況</translation>
    </message>
    <message>
        <source>Continue as guest</source>
        <translation>ゲストとして続行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>アカウントがありませんか？</translation>
    </message>
    <message>
        <source>Try the practice server</source>
        <translation>練習サーバーを試す</translation>
    </message>
</context>
<context>
    <name>SignInStatus</name>
    <message>
        <source>The session is not good any more.</source>
        <translation>セッションが無効になりました。</translation>
    </message>
    <message>
        <source>Sign in with a browser, then paste its new cookie.</source>
        <translation>ブラウザーでサインインしてから、新しいCookieを貼り付けてください。</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>メールアドレスまたはパスワードが違います。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>The server allows the next one in %1.</source>
        <translation>次に試せるのは%1後です。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>試行回数が多すぎます。</translation>
    </message>
    <message>
        <source>Sign in with your e-mail and password.</source>
        <translation>メールアドレスとパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>Use the device code or the session cookie.</source>
        <translation>デバイスコードまたはセッションCookieを使ってください。</translation>
    </message>
    <message>
        <source>The server wants a captcha, which only a browser can show.</source>
        <translation>サーバーがCAPTCHAを要求していますが、表示できるのはブラウザーだけです。</translation>
    </message>
    <message>
        <source>The code is wrong.</source>
        <translation>コードが違います。</translation>
    </message>
    <message>
        <source>Codes change every 30 seconds: type the one that shows now.</source>
        <translation>コードは30秒ごとに変わります。今表示されているものを入力してください。</translation>
    </message>
    <message>
        <source>The code ran out.</source>
        <translation>コードの期限が切れました。</translation>
    </message>
    <message>
        <source>Sign in shows a new one.</source>
        <translation>「サインイン」を押すと新しいコードが表示されます。</translation>
    </message>
    <message>
        <source>You denied the request on the other device.</source>
        <translation>別の端末でリクエストが拒否されました。</translation>
    </message>
    <message>
        <source>%1 does not let this account in.</source>
        <translation>%1はこのアカウントのサインインを許可していません。</translation>
    </message>
    <message>
        <source>It may be banned, or not be meant for this server.</source>
        <translation>追放されているか、このサーバー用のアカウントではない可能性があります。</translation>
    </message>
    <message>
        <source>Cloudflare blocked us before %1 could answer.</source>
        <translation>%1が応答する前にCloudflareに遮断されました。</translation>
    </message>
    <message>
        <source>Nothing is wrong with your account. Wait a while, or try another network.</source>
        <translation>アカウントに問題はありません。しばらく待つか、別のネットワークをお試しください。</translation>
    </message>
    <message>
        <source>The server does not know this client id.</source>
        <translation>サーバーがこのクライアントIDを認識していません。</translation>
    </message>
    <message>
        <source>Enter the one that was given to you, or use the session cookie.</source>
        <translation>渡されたクライアントIDを入力するか、セッションCookieを使ってください。</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>接続がありません。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Look again in %1.</source>
        <translation>%1後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>Look again later; nothing is wrong with your account.</source>
        <translation>後でもう一度確認してください。アカウントに問題はありません。</translation>
    </message>
    <message>
        <source>%1 is down for maintenance.</source>
        <translation>%1はメンテナンス中です。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>うまくいきませんでした。</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>The file %1 is not there.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>There is no sound system.</source>
        <translation>サウンドシステムがありません。</translation>
    </message>
    <message>
        <source>The desktop&apos;s sound theme has no sound of that name.</source>
        <translation>デスクトップのサウンドテーマに、その名前のサウンドはありません。</translation>
    </message>
    <message>
        <source>The sound cannot be played: %1</source>
        <translation>サウンドを再生できません：%1</translation>
    </message>
</context>
<context>
    <name>SpellDictionary</name>
    <message>
        <source>The dictionary %1 cannot be used: %2.</source>
        <translation>辞書「%1」を使えません：%2。</translation>
    </message>
    <message>
        <source>its files are not there any more</source>
        <translation>ファイルがもうありません</translation>
    </message>
    <message>
        <source>its encoding %1 is unknown here</source>
        <translation>文字コード %1 には対応していません</translation>
    </message>
</context>
<context>
    <name>StreamColumn</name>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>アンケートの結果</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>スタッフのみ</translation>
    </message>
    <message>
        <source>Show only lines of the crew, system lines and your own</source>
        <translation>スタッフ、システム、自分の発言だけを表示</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>チャットの遅延</translation>
    </message>
    <message>
        <source>Hold chat back, so that it does not run ahead of the video</source>
        <translation>動画より先に進まないよう、チャットを遅らせます</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The server %1 was not found. Check the address and your connection.</source>
        <translation>サーバー %1 が見つかりませんでした。アドレスと接続を確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. The server may be down; try again later.</source>
        <translation>%1から応答がありません。サーバーが停止している可能性があります。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection.</source>
        <translation>%1に接続できません。接続を確認してください。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>%1への暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy settings of the system.</source>
        <translation>プロキシに接続を拒否されました。システムのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 sends us on to another server. Check the address.</source>
        <translation>%1が別のサーバーへ転送しています。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Its owner must renew it.</source>
        <translation>%1の証明書は期限切れです。所有者による更新が必要です。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the clock of this computer.</source>
        <translation>%1の証明書はまだ有効ではありません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate shown by %1 belongs to another server. Check the address.</source>
        <translation>%1が提示した証明書は別のサーバーのものです。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Nobody we trust has signed the certificate of %1. For a private server, name its CA file.</source>
        <translation>%1の証明書には、信頼できる署名がありません。プライベートサーバーの場合は、そのCAファイルを指定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>%1の証明書は失効しています。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not acceptable.</source>
        <translation>%1の証明書は受け入れられません。</translation>
    </message>
    <message>
        <source>%1 refused the connection: too many tries. Wait a while.</source>
        <translation>%1に接続を拒否されました：試行回数が多すぎます。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server. Check the address.</source>
        <translation>%1はチャットサーバーらしい応答をしません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 refused the connection (HTTP %2).</source>
        <translation>%1に接続を拒否されました（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1が接続を閉じました。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 s.</source>
        <translation>%1から%2秒間、応答がありませんでした。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a while.</source>
        <translation>リクエストが多すぎます。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>Too many requests. Try again in %1 s.</source>
        <translation>リクエストが多すぎます。%1秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1). Try again later.</source>
        <translation>サーバーでエラーが発生しました（HTTP %1）。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service is not available (HTTP %1). Try again later.</source>
        <translation>サービスを利用できません（HTTP %1）。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no readable certificate.</source>
        <translation>CAファイル %1 に、読み取れる証明書がありません。</translation>
    </message>
</context>
<context>
    <name>partyline</name>
    <message>
        <source>See partyline-practice --help.</source>
        <translation>partyline-practice --help をご覧ください。</translation>
    </message>
    <message>
        <source>A practice server for Partyline: a DJ room and a livestream with people in them, on this computer only.</source>
        <translation>Partyline用の練習サーバー。参加者のいるDJルームとライブ配信を、このコンピューター上だけで動かします。</translation>
    </message>
    <message>
        <source>Port of the DJ service; the others take the next free ones. 0: any free ports.</source>
        <translation>DJサービスのポート。ほかはその次の空きポートを使います。0：任意の空きポート。</translation>
    </message>
    <message>
        <source>How busy the DJ room is: 1 is pleasant, 0 is silence.</source>
        <translation>DJルームのにぎやかさ。1は心地よい程度、0は静寂です。</translation>
    </message>
    <message>
        <source>How busy the livestream is: 1 is pleasant, 0 is silence.</source>
        <translation>ライブ配信のにぎやかさ。1は心地よい程度、0は静寂です。</translation>
    </message>
    <message>
        <source>The same seed makes the same people and the same talk.</source>
        <translation>同じシード値では、同じ人々と同じ会話になります。</translation>
    </message>
    <message>
        <source>Misbehave so from the start; may be given several times. See below.</source>
        <translation>最初から指定した障害を起こします。複数回指定できます。下記を参照してください。</translation>
    </message>
    <message>
        <source>Leave out a generation of Floatplane&apos;s chat: g1 or g2.</source>
        <translation>Floatplaneのチャットの世代を1つ除外します：g1 または g2。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>The first line on standard output is a JSON object with the addresses, accounts and rooms. The server runs until it is interrupted (SIGTERM, SIGINT).</source>
        <translation>標準出力の最初の行は、アドレス、アカウント、ルームを含むJSONオブジェクトです。サーバーは中断（SIGTERM、SIGINT）されるまで動作します。</translation>
    </message>
    <message>
        <source>Faults (--fault NAME[=ARG], or at run time POST control/fault):</source>
        <translation>障害（--fault NAME[=ARG]、または実行時に POST control/fault）：</translation>
    </message>
    <message>
        <source>Control calls (POST control/NAME to the announced &quot;control&quot; address, with a JSON object such as {&quot;service&quot;:&quot;plugdj&quot;,&quot;text&quot;:&quot;hello&quot;}):</source>
        <translation>制御コール（通知された「control」アドレスへの POST control/NAME。{&quot;service&quot;:&quot;plugdj&quot;,&quot;text&quot;:&quot;hello&quot;} のようなJSONオブジェクトを付けます）：</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no chat generation: it is g1 or g2.</source>
        <translation>「%1」はチャットの世代ではありません。g1 または g2 です。</translation>
    </message>
    <message>
        <source>One of the chat generations g1 and g2 must stay.</source>
        <translation>チャットの世代 g1 と g2 のどちらかは残す必要があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected.</source>
        <translation>「%1」は想定されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port.</source>
        <translation>「%1」はポートではありません。</translation>
    </message>
    <message>
        <source>A rate is a number from 0 to 1000.</source>
        <translation>頻度は0～1000の数値です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seed: it is a whole number.</source>
        <translation>「%1」はシード値ではありません。整数を指定してください。</translation>
    </message>
</context>
<context>
    <name>partyline::AboutDialog</name>
    <message>
        <source>About Partyline</source>
        <translation>Partylineについて</translation>
    </message>
    <message>
        <source>Partyline&apos;s icon</source>
        <translation>Partylineのアイコン</translation>
    </message>
    <message>
        <source>Partyline %1
A desktop client for live rooms: DJ rooms and livestreams, side by side.
Made by the Partyline contributors. Not affiliated with plug.dj or Floatplane.</source>
        <translation>Partyline %1
DJルームやライブ配信を並べて楽しめる、ライブルームのためのデスクトップクライアントです。
Partylineの貢献者が制作しました。plug.djおよびFloatplaneとは関係ありません。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>構成要素とライセンス</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies versions and licences as text</source>
        <translation>バージョンとライセンスをテキストとしてコピーします</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qtについて</translation>
    </message>
</context>
<context>
    <name>partyline::AboutStreamDialog</name>
    <message>
        <source>Picture of the stream</source>
        <translation>配信の画像</translation>
    </message>
    <message>
        <source>About this stream</source>
        <translation>この配信について</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Is it live?</source>
        <translation>配信中か確認</translation>
    </message>
    <message>
        <source>Asks the site, at most once a minute</source>
        <translation>サイトに問い合わせます（1分に1回まで）</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>%1 (%2 hours)</source>
        <translation>%1（%2時間）</translation>
    </message>
</context>
<context>
    <name>partyline::AccountBook</name>
    <message>
        <source>Your %1 session ended at %2.</source>
        <translation>%1のセッションは%2に終了しました。</translation>
    </message>
    <message>
        <source>The keyring has no session of this account any more.</source>
        <translation>キーリングにこのアカウントのセッションがもうありません。</translation>
    </message>
</context>
<context>
    <name>partyline::AccountsModel</name>
    <message>
        <source>level %1 · %2 points</source>
        <translation>レベル%1 · %2ポイント</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>wants a second factor</source>
        <translation>2段階認証が必要</translation>
    </message>
    <message>
        <source>waits for the other device</source>
        <translation>別の端末での操作待ち</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>セッション終了</translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>新しい通知%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::AccountsPage</name>
    <message>
        <source>%1, as a guest</source>
        <translation>%1、ゲスト</translation>
    </message>
    <message>
        <source>%1, signed in</source>
        <translation>%1、サインイン済み</translation>
    </message>
    <message>
        <source>%1, signing in</source>
        <translation>%1、サインイン中</translation>
    </message>
    <message>
        <source>%1, the session has ended</source>
        <translation>%1、セッションが終了しました</translation>
    </message>
    <message>
        <source>%1, signed out</source>
        <translation>%1、サインアウト済み</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>login users services</source>
        <translation>ログイン サインイン ユーザー サービス</translation>
    </message>
    <message>
        <source>Sessions rest in the desktop&apos;s keyring. They are in no exported file, and Cancel does not bring back an account that was signed out.</source>
        <translation>セッションはデスクトップのキーリングに保存されます。エクスポートしたファイルには含まれません。サインアウトしたアカウントは「キャンセル」でも元に戻りません。</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>別のアカウント</translation>
    </message>
    <message>
        <source>plug.dj, Floatplane, or any compatible server.</source>
        <translation>plug.dj、Floatplane、または互換性のあるサーバー。</translation>
    </message>
    <message>
        <source>add login server</source>
        <translation>追加 ログイン サインイン サーバー</translation>
    </message>
    <message>
        <source>Practice rooms</source>
        <translation>練習ルーム</translation>
    </message>
    <message>
        <source>On this computer, with believable people, without an account.</source>
        <translation>このコンピューター上で、本物らしい参加者と。アカウントは不要です。</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>demo test server</source>
        <translation>デモ テスト 練習 サーバー</translation>
    </message>
</context>
<context>
    <name>partyline::AccountsPanel</name>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <translation>通知（%1）</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>マイプロフィール</translation>
    </message>
    <message>
        <source>Playlists…</source>
        <translation>プレイリスト…</translation>
    </message>
    <message>
        <source>Friends…</source>
        <translation>フレンド…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>partyline::AddTracksDialog</name>
    <message>
        <source>Add tracks</source>
        <translation>曲を追加</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Links to YouTube videos or SoundCloud tracks, one or many</source>
        <translation>YouTube動画またはSoundCloudの曲へのリンク（複数可）</translation>
    </message>
    <message>
        <source>Tracks to add</source>
        <translation>追加する曲</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>最後に</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>先頭に</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>リンク(&amp;L)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>情報を取得</translation>
    </message>
    <message>
        <source>Look up at %1</source>
        <translation>%1で情報を取得</translation>
    </message>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source>Asks the source for author and title. It learns your internet address and the link, nothing else. The length you have to write yourself.</source>
        <translation>アーティストとタイトルを提供元に問い合わせます。伝わるのはあなたのIPアドレスとリンクだけです。長さは自分で入力する必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>Add %n track(s)</source>
        <translation>
            <numerusform>%n曲を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>追加中…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) still need a title or a length (such as 3:45).</source>
        <translation>
            <numerusform>あと%n曲にタイトルまたは長さ（3:45など）が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in this playlist already and would be in it twice.</source>
        <translation>
            <numerusform>%n曲はすでにこのプレイリストにあり、重複することになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no track behind these links.</source>
        <translation>これらのリンク先に曲はありません。</translation>
    </message>
</context>
<context>
    <name>partyline::AddressFinder</name>
    <message>
        <source>The name or address of a DJ room, or the id or channel address of a livestream.</source>
        <translation>DJルームの名前またはアドレス、あるいはライブ配信のIDまたはチャンネルのアドレス。</translation>
    </message>
    <message>
        <source>night-bus or https://plug.dj/night-bus</source>
        <translation>night-bus または https://plug.dj/night-bus</translation>
    </message>
</context>
<context>
    <name>partyline::AlertBook</name>
    <message>
        <source>The choices about notifications are those of a newer Partyline. They are left alone, and changes are not kept.</source>
        <translation>通知の設定は、より新しいPartylineのものです。そのまま残し、変更は保存されません。</translation>
    </message>
    <message>
        <source>The choices about notifications cannot be read (%1). Changes are not kept.</source>
        <translation>通知の設定を読み取れません（%1）。変更は保存されません。</translation>
    </message>
    <message>
        <source>The choices about notifications are damaged. Move %1 away.</source>
        <translation>通知の設定が破損しています。%1 を別の場所に移してください。</translation>
    </message>
    <message>
        <source>The choices about notifications were damaged. They were set aside as %1.</source>
        <translation>通知の設定が破損していたため、%1 として退避しました。</translation>
    </message>
    <message>
        <source>The choices about notifications cannot be kept: %1</source>
        <translation>通知の設定を保存できません：%1</translation>
    </message>
</context>
<context>
    <name>partyline::AlertDesk</name>
    <message>
        <source>Notifications cannot be shown on the desktop.</source>
        <translation>デスクトップに通知を表示できません。</translation>
    </message>
    <message>
        <source>%1 Rooms are marked in the list all the same.</source>
        <translation>%1 それでも一覧のルームには印が付きます。</translation>
    </message>
    <message>
        <source>Show Partyline</source>
        <translation>Partylineを表示</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>ルームを開けません。</translation>
    </message>
    <message>
        <source>No account is signed in that could enter %1.</source>
        <translation>%1に入れるアカウントがサインインしていません。</translation>
    </message>
    <message>
        <source>it</source>
        <translation>このルーム</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>ルームは閉じられました。</translation>
    </message>
    <message>
        <source>Your reply was not sent.</source>
        <translation>返信は送信されませんでした。</translation>
    </message>
    <message>
        <source>%1 You wrote: %2</source>
        <translation>%1 書いた内容：%2</translation>
    </message>
    <message>
        <source>Your reply was not sent</source>
        <translation>返信は送信されませんでした</translation>
    </message>
    <message>
        <source>%1 It stands in the field of %2.</source>
        <translation>%1 %2の入力欄に残っています。</translation>
    </message>
    <message>
        <source>%1 It stands in %2 with what can be done.</source>
        <translation>%1 %2に、できる操作と一緒に残っています。</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1をミュート中</translation>
    </message>
    <message>
        <source>Nothing of it is told until %1.</source>
        <translation>%1まで通知しません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>通知%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1 in %2: %3</source>
        <translation>最新：%2の%1：%3</translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>最新：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions in %1</source>
        <translation>
            <numerusform>%1でメンション%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines for you in %1</source>
        <translation>
            <numerusform>%1であなた宛ての発言%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Show the room</source>
        <translation>ルームを表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Jump to the line</source>
        <translation>発言に移動</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>1時間ミュート</translation>
    </message>
</context>
<context>
    <name>partyline::AlertTable</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on, as everywhere</source>
        <translation>オン（全体と同じ）</translation>
    </message>
    <message>
        <source>off, as everywhere</source>
        <translation>オフ（全体と同じ）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>partyline::AlertsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>通知の状況</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>知らせる内容</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Tray and launcher</source>
        <translation>システムトレイとランチャー</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>サイレントモード</translation>
    </message>
    <message>
        <source>Do not &amp;disturb:</source>
        <translation>サイレントモード(&amp;D)：</translation>
    </message>
    <message>
        <source>Show notifications on the desktop</source>
        <translation>デスクトップに通知を表示</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>As everywhere</source>
        <translation>全体と同じにする</translation>
    </message>
    <message>
        <source>Takes back what differs in this room</source>
        <translation>このルームだけの設定を取り消します</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>対象(&amp;I)：</translation>
    </message>
    <message>
        <source>Tell nothing at these times</source>
        <translation>次の時間帯は何も知らせない</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>On the days on which the time begins; it may end on the next one. The number on launcher and tray counts on.</source>
        <translation>時間帯が始まる曜日です。終わりは翌日になってもかまいません。ランチャーとシステムトレイの件数は数え続けます。</translation>
    </message>
    <message>
        <source>Make no sound while the desktop itself is not to be disturbed</source>
        <translation>デスクトップ自体がサイレントモードの間は音を鳴らさない</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Sound of</source>
        <translation>鳴らす種類</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>A name of the desktop&apos;s sound theme, or a file of your own</source>
        <translation>デスクトップのサウンドテーマにある名前、または自分のファイル</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>For which alerts there is a sound stands under What is told. Rules have sounds of their own.</source>
        <translation>どの通知で音を鳴らすかは「知らせる内容」にあります。ルールには専用のサウンドがあります。</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>サウンドを鳴らす</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>システムトレイにアイコンを表示</translation>
    </message>
    <message>
        <source>Closing the window leaves Partyline in the tray</source>
        <translation>ウィンドウを閉じてもPartylineをシステムトレイに残す</translation>
    </message>
    <message>
        <source>Start in the tray, without the window</source>
        <translation>ウィンドウを開かずシステムトレイで起動する</translation>
    </message>
    <message>
        <source>This desktop shows tray icons.</source>
        <translation>このデスクトップはトレイアイコンを表示できます。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so the window is never hidden there. Some desktops need an extension for them.</source>
        <translation>このデスクトップはトレイアイコンを表示しないため、ウィンドウがトレイに隠れることはありません。拡張機能が必要なデスクトップもあります。</translation>
    </message>
    <message>
        <source>Number on the launcher, where the desktop can show one</source>
        <translation>ランチャーに件数を表示（対応するデスクトップのみ）</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>テスト送信(&amp;T)</translation>
    </message>
    <message>
        <source>Shows a notification now, and who shows it</source>
        <translation>今すぐ通知を表示し、どのサービスが表示したかを示します</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>変更はすぐに反映されます。「キャンセル」で元に戻ります。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>This room is muted %1.</source>
        <translation>このルームは%1ミュートされています。</translation>
    </message>
    <message>
        <source>Click or press Space: on, off, or as everywhere.</source>
        <translation>クリックまたはSpaceキー：オン、オフ、全体と同じ。</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) differ.</source>
        <translation>
            <numerusform>%n件のルームに個別の設定があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms may differ: choose one above.</source>
        <translation>ルームごとに設定できます。上で選んでください。</translation>
    </message>
    <message>
        <source>The desktop is not to be disturbed now. It files notifications by itself.</source>
        <translation>デスクトップは今サイレントモードです。通知はデスクトップ側で保管されます。</translation>
    </message>
    <message>
        <source>The desktop may be disturbed now, as far as it says.</source>
        <translation>デスクトップは今サイレントモードではないようです。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>オフにするまで</translation>
    </message>
    <message>
        <source>Sounds (*.oga *.ogg *.wav)</source>
        <translation>サウンド (*.oga *.ogg *.wav)</translation>
    </message>
    <message>
        <source>This is silent.</source>
        <translation>音は鳴りません。</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s notification service…</source>
        <translation>デスクトップの通知サービスに問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>partyline::ApiClient</name>
    <message>
        <source>%1 sent more at once than we accept.</source>
        <translation>%1から、受け入れられる量を超えるデータが一度に送られました。</translation>
    </message>
</context>
<context>
    <name>partyline::Application</name>
    <message>
        <source>Settings cannot be kept.</source>
        <translation>設定を保存できません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions.</source>
        <translation>フォルダー %1 に書き込めません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Partyline stores no secret in files. Install or unlock a keyring to stay signed in.</source>
        <translation>Partylineは秘密情報をファイルに保存しません。サインインしたままにするには、キーリングを導入するかロックを解除してください。</translation>
    </message>
    <message>
        <source>Notes about people are in trouble.</source>
        <translation>ユーザーのメモに問題があります。</translation>
    </message>
    <message>
        <source>The practice server did not start.</source>
        <translation>練習サーバーを起動できませんでした。</translation>
    </message>
    <message>
        <source>Choices about notifications are in trouble.</source>
        <translation>通知の設定に問題があります。</translation>
    </message>
    <message>
        <source>Nothing can be shown.</source>
        <translation>何も表示できません。</translation>
    </message>
    <message>
        <source>%1 Rooms are marked in the list all the same.</source>
        <translation>%1 それでも一覧のルームには印が付きます。</translation>
    </message>
    <message>
        <source>A test of Partyline</source>
        <translation>Partylineのテスト</translation>
    </message>
    <message>
        <source>This is what its notifications look like.</source>
        <translation>通知はこのように表示されます。</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>replies in the notification</source>
        <translation>通知内での返信</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a list of past ones</source>
        <translation>過去の通知の一覧</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>A service without a name</source>
        <translation>名前のないサービス</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>対応：%1。</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <translation>非対応：%1。</translation>
    </message>
    <message>
        <source>%1 shows it.</source>
        <translation>%1が表示しています。</translation>
    </message>
    <message>
        <source>The line is not here any more.</source>
        <translation>その発言はもうここにありません。</translation>
    </message>
    <message>
        <source>It has left the feed, and history does not have it.</source>
        <translation>フィードから消えており、履歴にも残っていません。</translation>
    </message>
    <message>
        <source>History is in trouble.</source>
        <translation>履歴に問題があります。</translation>
    </message>
    <message>
        <source>There is no history.</source>
        <translation>履歴はありません。</translation>
    </message>
    <message>
        <source>In safe mode nothing is recorded or read.</source>
        <translation>セーフモードでは何も記録も読み取りもしません。</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>ルームを開けません。</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it. What was said there stands in the search window.</source>
        <translation>入れるアカウントがサインインしていません。そこでの発言は検索ウィンドウにあります。</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it. What stood around the line is here.</source>
        <translation>入れるアカウントがサインインしていません。その発言の前後をここに表示します。</translation>
    </message>
    <message>
        <source>No account is signed in that could enter it.</source>
        <translation>入れるアカウントがサインインしていません。</translation>
    </message>
    <message>
        <source>This line does not stand in the room&apos;s feed any more.</source>
        <translation>この発言はもうルームのフィードにありません。</translation>
    </message>
    <message>
        <source>Notifications are in trouble.</source>
        <translation>通知に問題があります。</translation>
    </message>
    <message>
        <source>This cannot be opened.</source>
        <translation>開けません。</translation>
    </message>
    <message>
        <source>The livestream was not found.</source>
        <translation>ライブ配信が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Partyline %1 is there.</source>
        <translation>Partyline %1が公開されています。</translation>
    </message>
    <message>
        <source>%1 More: %2</source>
        <translation>%1 詳細：%2</translation>
    </message>
    <message>
        <source>What you write cannot be kept.</source>
        <translation>入力中の内容を保存できません。</translation>
    </message>
</context>
<context>
    <name>partyline::AutomationMenu</name>
    <message>
        <source>Automation</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>Woot every track</source>
        <translation>すべての曲にWootする</translation>
    </message>
    <message>
        <source>Join the wait list by itself</source>
        <translation>自動で順番待ちに並ぶ</translation>
    </message>
    <message>
        <source>Away: answer who mentions me</source>
        <translation>離席中：メンションした人に返信する</translation>
    </message>
    <message>
        <source>A woot waits</source>
        <translation>Wootするまでの待ち時間</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>%1～%2秒</translation>
    </message>
</context>
<context>
    <name>partyline::AutomationRow</name>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>Nothing in this room happens by itself any more (Ctrl+Shift+X stops all rooms)</source>
        <translation>このルームで自動では何も行わないようにします（Ctrl+Shift+Xですべてのルームを停止）</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自動：%1</translation>
    </message>
</context>
<context>
    <name>partyline::BoothBar</name>
    <message>
        <source>Wait-list ban</source>
        <translation>順番待ちを禁止</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>サイクル</translation>
    </message>
    <message>
        <source>Waiting for the room.</source>
        <translation>ルームを待っています。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>End cycle</source>
        <translation>サイクル終了</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>今は誰もプレイしていません。</translation>
    </message>
    <message>
        <source>Skip the track that plays</source>
        <translation>再生中の曲をスキップ</translation>
    </message>
</context>
<context>
    <name>partyline::ChoiceBook</name>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>[ ] のリスト</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>{ } のオブジェクト</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 is wanted, not %2</source>
        <extracomment>%1 a kind of value (&quot;a number&quot;), %2 what stands in the file</extracomment>
        <translation>%2ではなく、%1が必要です</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1行%2列</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is wanted, not %3</source>
        <translation>%3ではなく、%1から%2までの整数が必要です</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1は次のいずれでもありません：%2</translation>
    </message>
    <message>
        <source>The file is too large to hold settings.</source>
        <translation>設定ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The file is no JSON: %1 in %2.</source>
        <translation>ファイルはJSONではありません：%1（%2）。</translation>
    </message>
    <message>
        <source>The file holds no settings of Partyline: &quot;partyline&quot;: &quot;settings&quot; is missing.</source>
        <translation>ファイルにPartylineの設定がありません：&quot;partyline&quot;: &quot;settings&quot; が見つかりません。</translation>
    </message>
    <message>
        <source>The file was made by a newer Partyline (version %1 of the format; this one knows %2).</source>
        <translation>このファイルは新しいPartylineで作成されました（形式のバージョン%1。このPartylineが対応するのは%2）。</translation>
    </message>
    <message>
        <source>In &quot;version&quot;: %1.</source>
        <translation>&quot;version&quot;：%1。</translation>
    </message>
    <message>
        <source>In &quot;settings&quot;: %1.</source>
        <translation>&quot;settings&quot;：%1。</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;: %2.</source>
        <translation>&quot;%1&quot;：%2。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more mistakes.</source>
        <translation>
            <numerusform>ほかに%n件の誤りがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>there can be %1 at most</source>
        <translation>最大で%1個までです</translation>
    </message>
    <message>
        <source>one of the entries is no text</source>
        <translation>テキストでない項目があります</translation>
    </message>
    <message>
        <source>there can be %1 rooms at most</source>
        <translation>ルームは最大で%1個までです</translation>
    </message>
    <message>
        <source>the room %1 holds no choices</source>
        <translation>ルーム「%1」に設定がありません</translation>
    </message>
    <message>
        <source>a room has no such choice of its own</source>
        <translation>この設定はルームごとには指定できません</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot; cannot be kept: %2</source>
        <translation>ルール「%1」を保存できません：%2</translation>
    </message>
    <message>
        <source>%1 makes no sense or is out of bounds</source>
        <translation>%1は正しくないか、範囲外です</translation>
    </message>
    <message>
        <source>that is no name</source>
        <translation>名前ではありません</translation>
    </message>
    <message>
        <source>those are no keys</source>
        <translation>キーではありません</translation>
    </message>
    <message>
        <source>the keys of %1 are no list of keys</source>
        <translation>%1のキーがキーのリストではありません</translation>
    </message>
    <message>
        <source>it is no list of languages</source>
        <translation>言語のリストではありません</translation>
    </message>
</context>
<context>
    <name>partyline::CommandBook</name>
    <message>
        <source>More is needed: %1</source>
        <translation>入力が足りません：%1</translation>
    </message>
</context>
<context>
    <name>partyline::Completion</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>%1, suggestion %2 of %3</source>
        <translation>%1、候補%2/%3</translation>
    </message>
</context>
<context>
    <name>partyline::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1へのメッセージ</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1/%2</source>
        <translation>
            <numerusform>%n行、%1/%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>%1 is sent as a command to the stream&apos;s moderation.</source>
        <translation>%1は配信のモデレーション用コマンドとして送信されます。</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>それでも送信</translation>
    </message>
    <message numerus="yes">
        <source>This goes out as %n line(s), one after the other.</source>
        <translation>
            <numerusform>%n行が順に送信されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n line(s)</source>
        <translation>
            <numerusform>%n行を送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a line that you sent…</source>
        <translation>送信した発言を検索…</translation>
    </message>
    <message>
        <source>You have sent nothing here yet.</source>
        <translation>ここではまだ何も送信していません。</translation>
    </message>
    <message>
        <source>Type what the line says that you sent. Enter takes it, Esc goes back.</source>
        <translation>送信した発言に含まれる言葉を入力してください。Enterで選び、Escで戻ります。</translation>
    </message>
    <message>
        <source>No line that you sent here says that.</source>
        <translation>ここで送信した発言に、その言葉を含むものはありません。</translation>
    </message>
</context>
<context>
    <name>partyline::ComposerSpelling</name>
    <message>
        <source>Spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation>候補を検索中…</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the dictionary</source>
        <translation>「%1」を辞書に追加</translation>
    </message>
    <message>
        <source>No better word is known</source>
        <translation>候補がありません</translation>
    </message>
    <message>
        <source>Install a hunspell dictionary to have words checked</source>
        <translation>単語をチェックするにはhunspellの辞書をインストールしてください</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>つづりの誤りに下線を引く</translation>
    </message>
</context>
<context>
    <name>partyline::ConnectionAlarm</name>
    <message>
        <source>No connection to %1</source>
        <translation>%1に接続できません</translation>
    </message>
</context>
<context>
    <name>partyline::ConnectionChip</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Waiting %1 s</source>
        <translation>待機中 %1秒</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>partyline::ContactsModel</name>
    <message>
        <source>Live connection of rooms</source>
        <translation>ルームのライブ接続</translation>
    </message>
    <message>
        <source>Calls of the service</source>
        <translation>サービスの呼び出し</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Pictures of the service</source>
        <translation>サービスの画像</translation>
    </message>
    <message>
        <source>Where a track or stream comes from, when you ask</source>
        <translation>曲や配信の出どころ（調べたとき）</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>今回の起動ではなし</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Newer versions, as you wished</source>
        <translation>新しいバージョンの確認(ご希望により)</translation>
    </message>
</context>
<context>
    <name>partyline::CreateRoomDialog</name>
    <message>
        <source>Private: only who has the address comes in</source>
        <translation>非公開：アドレスを知っている人だけが入れます</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>ルームを作成</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>ルーム名</translation>
    </message>
    <message>
        <source>Create status</source>
        <translation>作成の状況</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Asking the site for the room.</source>
        <translation>サイトにルームの作成を依頼しています。</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>送信済み、未確認</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>ルームには名前が必要です。</translation>
    </message>
</context>
<context>
    <name>partyline::DelayBar</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>チャットの遅延</translation>
    </message>
    <message>
        <source>Shows what waits: hold F8 for a look, tap it to keep it open</source>
        <translation>待機中の発言を表示：F8を押している間だけ表示、軽く押すと開いたままになります</translation>
    </message>
    <message>
        <source>Change the chat delay</source>
        <translation>チャットの遅延を変更</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>再び隠す</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>のぞき見</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) waiting</source>
        <translation>
            <numerusform>%n件の発言が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待機中の発言なし</translation>
    </message>
    <message>
        <source>Chat delayed by %1 s</source>
        <translation>チャットを%1秒遅延中</translation>
    </message>
</context>
<context>
    <name>partyline::DelayCard</name>
    <message>
        <source>My own lines at once</source>
        <translation>自分の発言はすぐに表示</translation>
    </message>
    <message>
        <source>Mentions of me at once</source>
        <translation>自分へのメンションはすぐに表示</translation>
    </message>
    <message>
        <source>Show what waits now</source>
        <translation>待機中の発言を今すぐ表示</translation>
    </message>
    <message>
        <source>Chat delay</source>
        <translation>チャットの遅延</translation>
    </message>
    <message>
        <source>Hold chat back, so that it does not run ahead of the video:</source>
        <translation>動画より先に進まないよう、チャットを遅らせます：</translation>
    </message>
    <message>
        <source>Chat delay in seconds</source>
        <translation>チャットの遅延（秒）</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>partyline::DelayPeek</name>
    <message>
        <source>Waiting lines</source>
        <translation>待機中の発言</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>待機中の発言はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Not shown yet: %n line(s)</source>
        <translation>
            <numerusform>未表示の発言：%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::DesktopNotifier</name>
    <message>
        <source>There is no D-Bus session bus, and so no notification service.</source>
        <translation>D-Busセッションバスがないため、通知サービスもありません。</translation>
    </message>
    <message>
        <source>No notification service answers (%1).</source>
        <translation>通知サービスが応答しません（%1）。</translation>
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
        <translation>順番待ちに並ぶ</translation>
    </message>
    <message>
        <source>Skip my track</source>
        <translation>自分の曲をスキップ</translation>
    </message>
    <message>
        <source>Open the track in the browser</source>
        <translation>曲をブラウザーで開く</translation>
    </message>
    <message>
        <source>Play in mpv from where the room is</source>
        <translation>ルームと同じ位置からmpvで再生</translation>
    </message>
    <message>
        <source>Tell me on the wait list</source>
        <translation>順番待ちの状況を知らせる</translation>
    </message>
    <message>
        <source>Only when I am next</source>
        <translation>次が自分の番のときだけ</translation>
    </message>
    <message>
        <source>From place %1 on</source>
        <translation>%1番目から</translation>
    </message>
    <message>
        <source>The track ended before the playlist was made. It is in the play history.</source>
        <translation>プレイリストの作成前に曲が終わりました。曲は再生履歴にあります。</translation>
    </message>
    <message>
        <source>Put into %1.</source>
        <translation>「%1」に追加しました。</translation>
    </message>
    <message>
        <source>Put into your playlist.</source>
        <translation>プレイリストに追加しました。</translation>
    </message>
    <message>
        <source>Guests cannot vote or wait in line. Sign in to take part.</source>
        <translation>ゲストは投票も順番待ちもできません。参加するにはサインインしてください。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>接続していません。</translation>
    </message>
    <message>
        <source>Leave wait list</source>
        <translation>順番待ちをやめる</translation>
    </message>
    <message>
        <source>A new track has just begun. Skip again if you mean this one.</source>
        <translation>新しい曲が始まったところです。この曲でよければ、もう一度スキップしてください。</translation>
    </message>
    <message>
        <source>The track ended before you chose. It is in the play history.</source>
        <translation>選ぶ前に曲が終わりました。曲は再生履歴にあります。</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新しいプレイリスト</translation>
    </message>
    <message>
        <source>Name of the new playlist</source>
        <translation>新しいプレイリストの名前</translation>
    </message>
    <message>
        <source>Put into a playlist</source>
        <translation>プレイリストに追加</translation>
    </message>
    <message>
        <source>Your next track still plays.</source>
        <translation>次の曲は今も再生できます。</translation>
    </message>
    <message>
        <source>Your next track cannot be played.</source>
        <translation>次の曲は再生できません。</translation>
    </message>
    <message>
        <source>%1 is no longer on YouTube, or private.</source>
        <translation>「%1」はYouTubeから削除されたか、非公開です。</translation>
    </message>
    <message>
        <source>YouTube shows %1 on its own site only.</source>
        <translation>「%1」はYouTubeのサイトでしか再生できません。</translation>
    </message>
    <message>
        <source>Your next track could not be checked.</source>
        <translation>次の曲を確認できませんでした。</translation>
    </message>
    <message>
        <source>You are playing now, for another %1.</source>
        <translation>プレイ中です。あと%1です。</translation>
    </message>
    <message>
        <source>You are number %1 of %2: your turn in %3, about %4.</source>
        <translation>あなたは%2人中%1番目です。順番まで%3、%4ごろの予定です。</translation>
    </message>
    <message>
        <source>Nobody is playing: your turn would begin at once.</source>
        <translation>プレイ中の人はいません。すぐにあなたの番になります。</translation>
    </message>
    <message>
        <source>If you joined now, your turn would come in %1, about %2.</source>
        <translation>今並ぶと、順番まで%1、%2ごろの予定です。</translation>
    </message>
    <message>
        <source>Your playlists are being fetched. Try again in a moment.</source>
        <translation>プレイリストを取得しています。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>You have no playlist called %1.</source>
        <translation>「%1」というプレイリストはありません。</translation>
    </message>
    <message>
        <source>says when your turn at the booth comes</source>
        <translation>ブースの順番がいつ来るかを表示します</translation>
    </message>
    <message>
        <source>woots the track that plays</source>
        <translation>再生中の曲にWootします</translation>
    </message>
    <message>
        <source>mehs the track that plays</source>
        <translation>再生中の曲にMehします</translation>
    </message>
    <message>
        <source>&lt;playlist&gt;</source>
        <translation>&lt;プレイリスト&gt;</translation>
    </message>
    <message>
        <source>grabs the track into a playlist, or the active one</source>
        <translation>曲を指定したプレイリストか、使用中のプレイリストにGrabします</translation>
    </message>
    <message>
        <source>ends your own track</source>
        <translation>自分の曲を終わらせます</translation>
    </message>
    <message>
        <source>You are not playing now.</source>
        <translation>今はプレイしていません。</translation>
    </message>
</context>
<context>
    <name>partyline::DjColumn</name>
    <message>
        <source>No votes for this track yet.</source>
        <translation>この曲への投票はまだありません。</translation>
    </message>
    <message>
        <source>Nothing was played yet.</source>
        <translation>まだ何も再生されていません。</translation>
    </message>
    <message>
        <source>More about this track</source>
        <translation>この曲のその他の操作</translation>
    </message>
    <message>
        <source>Open the track in the browser</source>
        <translation>曲をブラウザーで開く</translation>
    </message>
    <message>
        <source>Skip my track</source>
        <translation>自分の曲をスキップ</translation>
    </message>
</context>
<context>
    <name>partyline::DjPersonActions</name>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>Guests have no friends and ignore nobody. Sign in with an account.</source>
        <translation>ゲストはフレンドも無視リストも使えません。アカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Profile in the browser</source>
        <translation>ブラウザーでプロフィールを表示</translation>
    </message>
    <message>
        <source>A request about them is under way.</source>
        <translation>このユーザーに関するリクエストを処理中です。</translation>
    </message>
    <message>
        <source>Add as a friend</source>
        <translation>フレンドに追加</translation>
    </message>
    <message>
        <source>Asked to be your friend</source>
        <translation>フレンド申請済み</translation>
    </message>
    <message>
        <source>Accept as a friend</source>
        <translation>フレンド申請を承認</translation>
    </message>
    <message>
        <source>Refuse as a friend</source>
        <translation>フレンド申請を拒否</translation>
    </message>
    <message>
        <source>Remove from your friends</source>
        <translation>フレンドから削除</translation>
    </message>
    <message>
        <source>Stop ignoring on plug.dj</source>
        <translation>plug.djでの無視を解除</translation>
    </message>
    <message>
        <source>Ignore on plug.dj</source>
        <translation>plug.djで無視</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>レベル%1</translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <translation>バッジ：%1</translation>
    </message>
    <message>
        <source>Not in this room.</source>
        <translation>このルームにはいません。</translation>
    </message>
    <message>
        <source>The profile could not be fetched: %1</source>
        <translation>プロフィールを取得できませんでした：%1</translation>
    </message>
    <message>
        <source>You ignore them on plug.dj.</source>
        <translation>plug.djで無視しているユーザーです。</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>フレンド</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申請済み</translation>
    </message>
    <message>
        <source>You have asked them to be your friend.</source>
        <translation>フレンド申請を送りました。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>They would like to be your friend.</source>
        <translation>フレンド申請が届いています。</translation>
    </message>
    <message>
        <source>your friend</source>
        <translation>フレンド</translation>
    </message>
</context>
<context>
    <name>partyline::DjRoomFinder</name>
    <message>
        <source>Rooms found</source>
        <translation>見つかったルーム</translation>
    </message>
    <message>
        <source>Room list status</source>
        <translation>ルーム一覧の状況</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>ルームを作成</translation>
    </message>
    <message>
        <source>Search rooms, or a room&apos;s name or address</source>
        <translation>ルームを検索、または名前かアドレスを入力</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1 for %n seconds</source>
        <translation>
            <numerusform>%1の応答を待っています（%n秒）</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no public rooms now.</source>
        <translation>今は公開ルームがありません。</translation>
    </message>
    <message>
        <source>No public room has &quot;%1&quot; in its name. Private rooms open by their address.</source>
        <translation>名前に「%1」を含む公開ルームはありません。非公開のルームはアドレスで開けます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rooms</source>
        <translation>
            <numerusform>%n件中%1件のルーム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n件のルーム</numerusform>
        </translation>
    </message>
    <message>
        <source>The favourite was not changed: %1</source>
        <translation>お気に入りを変更できませんでした：%1</translation>
    </message>
    <message>
        <source>You are in %1. An account can be in one room at a time: joining takes you out of there.</source>
        <translation>今は%1にいます。1つのアカウントで一度に入れるルームは1つです。参加するとそこから退出します。</translation>
    </message>
    <message>
        <source>As a guest you can look around and read. Favourites and rooms of your own need an account.</source>
        <translation>ゲストは見て回ったり読んだりできます。お気に入りや自分のルームにはアカウントが必要です。</translation>
    </message>
    <message>
        <source>The site has not told about this room yet. Join it, then use the room&apos;s menu.</source>
        <translation>このルームの情報がまだサイトから届いていません。参加してから、ルームのメニューを使ってください。</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>あなたのルーム</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>Loading more rooms</source>
        <translation>さらに読み込み中</translation>
    </message>
    <message>
        <source>No more rooms came: %1</source>
        <translation>続きのルームを取得できませんでした：%1</translation>
    </message>
    <message>
        <source>More rooms</source>
        <translation>ルームをさらに表示</translation>
    </message>
</context>
<context>
    <name>partyline::DjRoomPage</name>
    <message>
        <source>Room staff…</source>
        <translation>ルームのスタッフ…</translation>
    </message>
    <message>
        <source>Show what moderators do to others</source>
        <translation>モデレーターがほかの人に行った操作を表示</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Take off the wait list</source>
        <translation>順番待ちリストから外す</translation>
    </message>
    <message>
        <source>Playlists…</source>
        <translation>プレイリスト…</translation>
    </message>
    <message>
        <source>you left the wait list.</source>
        <translation>順番待ちをやめました。</translation>
    </message>
    <message>
        <source>The site’s moderators were called.</source>
        <translation>サイトのモデレーターを呼びました。</translation>
    </message>
    <message>
        <source>The site’s moderators were not called. %1</source>
        <translation>サイトのモデレーターを呼べませんでした。%1</translation>
    </message>
    <message>
        <source>About this room</source>
        <translation>このルームについて</translation>
    </message>
    <message>
        <source>The favourite was not changed: %1</source>
        <translation>お気に入りを変更できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>partyline::DraftBook</name>
    <message>
        <source>What you were writing cannot be read: %1</source>
        <translation>入力中だった内容を読み取れません：%1</translation>
    </message>
    <message>
        <source>What you were writing could not be read; the file is kept as %1.</source>
        <translation>入力中だった内容を読み取れませんでした。ファイルは %1 として残してあります。</translation>
    </message>
</context>
<context>
    <name>partyline::EmoteMenu</name>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Animated emotes move</source>
        <translation>エモートのアニメーション</translation>
    </message>
    <message>
        <source>While I look at the window</source>
        <translation>ウィンドウを見ている間</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Under the pointer only</source>
        <translation>ポインターを乗せたときだけ</translation>
    </message>
    <message>
        <source>&amp;Emotes</source>
        <translation>エモート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>動きを減らす(&amp;R)</translation>
    </message>
</context>
<context>
    <name>partyline::EmoteModel</name>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>%1, %2, favourite</source>
        <translation>%1、%2、お気に入り</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>partyline::EmotePicker</name>
    <message>
        <source>Emote picker</source>
        <translation>エモートの選択</translation>
    </message>
    <message>
        <source>Search emotes</source>
        <translation>エモートを検索</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>エモート</translation>
    </message>
    <message>
        <source>No emote has that name.</source>
        <translation>その名前のエモートはありません。</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n回使用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a favourite</source>
        <translation>%1はお気に入りです</translation>
    </message>
    <message>
        <source>%1 is no favourite</source>
        <translation>%1はお気に入りではありません</translation>
    </message>
</context>
<context>
    <name>partyline::EverythingItem</name>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>Everything, %n new lines</source>
        <translation>
            <numerusform>すべて、新着%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::EverythingPage</name>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Lines of your rooms appear here as they come.</source>
        <translation>各ルームの発言が届いた順にここに表示されます。</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Rooms in this feed</source>
        <translation>このフィードのルーム</translation>
    </message>
    <message>
        <source>Choose whose lines stand here</source>
        <translation>ここに発言を表示するルームを選択</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新着の発言</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Show in its room</source>
        <translation>ルームで表示</translation>
    </message>
    <message>
        <source>Answer in its room</source>
        <translation>ルームで返信</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>開いているルームはありません</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>ルームなし</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>最新の発言へ</translation>
    </message>
</context>
<context>
    <name>partyline::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>履歴のエクスポート</translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>エクスポートの状況</translation>
    </message>
    <message>
        <source>Lines written</source>
        <translation>書き込んだ件数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export the history of %1</source>
        <translation>%1の履歴をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n件を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %1: %n lines so far.</source>
        <translation>
            <numerusform>%1をエクスポート中：これまでに%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>partyline::ExportJob</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
</context>
<context>
    <name>partyline::ExternalPlayer</name>
    <message>
        <source>Only addresses that begin with http or https are opened.</source>
        <translation>開けるのは http または https で始まるアドレスだけです。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address instead.</source>
        <translation>ブラウザーを開けませんでした。代わりにアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again.</source>
        <translation>%1がインストールされていません。インストールしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 did not start.</source>
        <translation>%1を起動できませんでした。</translation>
    </message>
    <message>
        <source>mpv needs yt-dlp to play from this site, and that is not installed.</source>
        <translation>mpvでこのサイトから再生するにはyt-dlpが必要ですが、インストールされていません。</translation>
    </message>
</context>
<context>
    <name>partyline::FeedActionsBar</name>
    <message>
        <source>What can be done with this line</source>
        <translation>この発言に対する操作</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>発言をコピー</translation>
    </message>
    <message>
        <source>Hide this person</source>
        <translation>この人を非表示</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>partyline::FeedCards</name>
    <message>
        <source>Nobody is playing</source>
        <translation>プレイ中の人はいません</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Now playing, from %1</source>
        <translation>再生中（%1から）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln票</numerusform>
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
        <translation>このルーム内を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット数</translation>
    </message>
    <message>
        <source>Older hit (Enter)</source>
        <translation>古いほうへ（Enter）</translation>
    </message>
    <message>
        <source>Newer hit (Shift+Enter)</source>
        <translation>新しいほうへ（Shift+Enter）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message numerus="yes">
        <source>%n in older lines</source>
        <translation>
            <numerusform>古い発言に%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking in older lines…</source>
        <translation>古い発言を検索中…</translation>
    </message>
    <message>
        <source>Not in the last %1 lines</source>
        <translation>直近の%1件にはありません</translation>
    </message>
    <message>
        <source>Not found in this room</source>
        <translation>このルームでは見つかりません</translation>
    </message>
    <message>
        <source>Not in the rows shown here</source>
        <translation>表示中の行にはありません</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1/%2（検索中）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>partyline::FeedLayout</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>全%n行を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>一部だけ表示</translation>
    </message>
    <message>
        <source>Fold them again</source>
        <translation>再び折りたたむ</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>A line of %1, hidden</source>
        <translation>%1さんの発言（非表示）</translation>
    </message>
    <message>
        <source>A line of %1, folded</source>
        <translation>%1さんの発言（折りたたみ）</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未送信：%1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>%1以降の新着</translation>
    </message>
    <message>
        <source>%1: show this line in its room</source>
        <translation>%1：この発言をルームで表示</translation>
    </message>
</context>
<context>
    <name>partyline::FeedMenu</name>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>標準サイズ</translation>
    </message>
    <message>
        <source>This size in &amp;all rooms</source>
        <translation>すべてのルームでこのサイズにする(&amp;A)</translation>
    </message>
    <message>
        <source>Usual size (%1 %, here %2 %)</source>
        <translation>標準サイズ（%1%、現在%2%）</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>フィード(&amp;F)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Cozy</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Name &amp;colours</source>
        <translation>名前の色(&amp;C)</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>ユーザー別</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>ロール別</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Rows kept in each room</source>
        <translation>各ルームで保持する行数(&amp;R)</translation>
    </message>
    <message>
        <source>Read new lines &amp;out</source>
        <translation>新しい発言を読み上げる(&amp;O)</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>自分へのメンションのみ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Pause while the pointer rests on it</source>
        <translation>ポインターを乗せている間は一時停止(&amp;P)</translation>
    </message>
</context>
<context>
    <name>partyline::FeedView</name>
    <message>
        <source>%1 new, %2 for you</source>
        <translation>新着%1件、あなた宛て%2件</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what it answers</source>
        <translation>返信元を表示</translation>
    </message>
    <message>
        <source>Fold the repeats again</source>
        <translation>繰り返しを再び折りたたむ</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n repeats</source>
        <translation>
            <numerusform>繰り返し%n件をすべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what was said</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSONとしてコピー</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>発言をコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>A line of %1, hidden</source>
        <translation>%1さんの発言（非表示）</translation>
    </message>
    <message>
        <source>A line of %1, folded</source>
        <translation>%1さんの発言（折りたたみ）</translation>
    </message>
    <message>
        <source>%1, highlighted</source>
        <translation>%1、強調表示</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>partyline::FirstRooms</name>
    <message>
        <source>Find a room, paste a link</source>
        <translation>ルームを探す、またはリンクを貼り付け</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>参加できるルーム</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>配信中：%1</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>入力したとおり</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>open already</source>
        <translation>すでに開いています</translation>
    </message>
    <message>
        <source>Nobody is signed in yet. Go back for that, or go on: rooms can be joined at any time with Ctrl+T.</source>
        <translation>まだサインインしていません。戻ってサインインするか、このまま進んでください。ルームにはCtrl+Tでいつでも参加できます。</translation>
    </message>
    <message>
        <source>Asking for rooms…</source>
        <translation>ルームを取得中…</translation>
    </message>
    <message>
        <source>No rooms yet.</source>
        <translation>ルームはまだありません。</translation>
    </message>
    <message>
        <source>No room has these words. A link to one can be pasted.</source>
        <translation>この言葉に一致するルームはありません。ルームのリンクを貼り付けることもできます。</translation>
    </message>
</context>
<context>
    <name>partyline::FirstSteps</name>
    <message>
        <source>Welcome to Partyline</source>
        <translation>Partylineへようこそ</translation>
    </message>
    <message>
        <source>Where do you spend your evenings?</source>
        <translation>夜はどこで過ごしますか？</translation>
    </message>
    <message>
        <source>Choose any. Nothing is sent over the network before you press a button for it.</source>
        <translation>いくつでも選べます。ボタンを押すまで、ネットワークには何も送信されません。</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>DJルーム</translation>
    </message>
    <message>
        <source>plug.dj and compatible servers: chat, votes, wait list</source>
        <translation>plug.djと互換サーバー：チャット、投票、順番待ちリスト</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>ライブ配信</translation>
    </message>
    <message>
        <source>Floatplane: chatter, emotes, polls</source>
        <translation>Floatplane：チャット、エモート、アンケート</translation>
    </message>
    <message>
        <source>Just let me look</source>
        <translation>まずは見てみる</translation>
    </message>
    <message>
        <source>Practice rooms on this computer, with believable people</source>
        <translation>このコンピューター上の練習ルーム。本物らしい参加者がいます</translation>
    </message>
    <message>
        <source>First steps status</source>
        <translation>はじめの手順の状況</translation>
    </message>
    <message>
        <source>Import settings from another computer</source>
        <translation>別のコンピューターから設定をインポート</translation>
    </message>
    <message>
        <source>As a guest</source>
        <translation>ゲストとして</translation>
    </message>
    <message>
        <source>Sign in, or stay a guest</source>
        <translation>サインイン、またはゲストのまま</translation>
    </message>
    <message>
        <source>Secrets rest in the desktop keyring and nowhere else.</source>
        <translation>秘密情報はデスクトップのキーリングだけに保存されます。</translation>
    </message>
    <message>
        <source>plug.dj or a compatible server</source>
        <translation>plug.djまたは互換サーバー</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Floatplane</source>
        <translation>Floatplane</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>練習サーバー</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>As a guest you can read DJ rooms. You cannot talk, vote or join the wait list.</source>
        <translation>ゲストはDJルームを読むことができます。発言、投票、順番待ちはできません。</translation>
    </message>
    <message>
        <source>Pick your first rooms</source>
        <translation>最初のルームを選ぶ</translation>
    </message>
    <message>
        <source>More can be joined at any time with Ctrl+T.</source>
        <translation>Ctrl+Tでいつでもほかのルームに参加できます。</translation>
    </message>
    <message>
        <source>When should we tap your shoulder?</source>
        <translation>どんなときにお知らせしますか？</translation>
    </message>
    <message>
        <source>Try it now, so that you know it works.</source>
        <translation>今試して、届くことを確かめてください。</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>テスト通知</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>通知の状況</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>ウィンドウを閉じてもシステムトレイで動作を続ける</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Skips all steps. They stand in the Help menu, too.</source>
        <translation>すべての手順をスキップします。「ヘルプ」メニューからも開けます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順%1/%2</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1としてサインイン済み</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>No account needed</source>
        <translation>アカウントは不要です</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message numerus="yes">
        <source>Join %n rooms</source>
        <translation>
            <numerusform>%n個のルームに参加</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Shown by your desktop, as all others will be.</source>
        <translation>ほかの通知と同じく、デスクトップが表示します。</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>Start at log-in, minimised</source>
        <translation>ログイン時に最小化して起動</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneAccount</name>
    <message>
        <source>The stored sign-in cannot be read. Sign in again.</source>
        <translation>保存されたサインインを読み取れません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Floatplane has no guests. Sign in with an account.</source>
        <translation>Floatplaneにはゲストがありません。アカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>This server has no sign-in with a password. Use the device code or a session cookie.</source>
        <translation>このサーバーにはパスワードでのサインインがありません。デバイスコードまたはセッションCookieを使ってください。</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>ユーザー名またはパスワードが違います。</translation>
    </message>
    <message>
        <source>This server wants a captcha solved, which Partyline cannot show. Sign in with the device code or a session cookie.</source>
        <translation>このサーバーはCAPTCHAへの回答を要求していますが、Partylineでは表示できません。デバイスコードまたはセッションCookieでサインインしてください。</translation>
    </message>
    <message>
        <source>The two-factor code is wrong. Enter the one that is shown now.</source>
        <translation>2段階認証コードが違います。今表示されているものを入力してください。</translation>
    </message>
    <message>
        <source>This Floatplane session is not signed in any more. Sign in again.</source>
        <translation>このFloatplaneのセッションはもうサインインしていません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your Floatplane session has expired. Sign in again.</source>
        <translation>Floatplaneのセッションの期限が切れました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your Floatplane sign-in has run out. Sign in again.</source>
        <translation>Floatplaneのサインインの期限が切れました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>That session is %1&apos;s. Paste one of %2.</source>
        <translation>それは%1のセッションです。%2のものを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneChat</name>
    <message>
        <source>The server has no livestream chat at the moment.</source>
        <translation>サーバーには現在、ライブ配信のチャットがありません。</translation>
    </message>
    <message>
        <source>This server has no livestream chat that Partyline knows.</source>
        <translation>このサーバーには、Partylineが対応するライブ配信のチャットがありません。</translation>
    </message>
    <message>
        <source>The chat did not let this sign-in in. With the session cookie of a browser it may; you stay signed in.</source>
        <translation>このサインインではチャットに入れませんでした。ブラウザーのセッションCookieを使うと入れる場合があります。サインインしたままになります。</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneController</name>
    <message>
        <source>You signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in to join.</source>
        <translation>サインインしていません。参加するにはサインインしてください。</translation>
    </message>
    <message>
        <source>You left the chat.</source>
        <translation>チャットから退出しました。</translation>
    </message>
    <message>
        <source>There is no connection to the chat now.</source>
        <translation>今はチャットに接続していません。</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>送信する内容がありません。</translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n character(s).</source>
        <translation>
            <numerusform>%n文字超過しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneNotices</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message numerus="yes">
        <source>%n videos</source>
        <translation>
            <numerusform>動画%n本</numerusform>
        </translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音声</translation>
    </message>
    <message numerus="yes">
        <source>%n audio files</source>
        <translation>
            <numerusform>音声ファイル%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>画像%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>gallery</source>
        <translation>ギャラリー</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneOAuth</name>
    <message>
        <source>The sign-in server names another server to send secrets to.</source>
        <translation>サインインサーバーが、秘密情報の送信先として別のサーバーを指定しています。</translation>
    </message>
    <message>
        <source>The sign-in was refused on the other device.</source>
        <translation>別の端末でサインインが拒否されました。</translation>
    </message>
    <message>
        <source>The code has run out before it was entered. Ask for a new one.</source>
        <translation>入力される前にコードの期限が切れました。新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>The sign-in server does not accept this client id. Enter the one that was given to you, or sign in with a session cookie.</source>
        <translation>サインインサーバーがこのクライアントIDを受け付けません。渡されたものを入力するか、セッションCookieでサインインしてください。</translation>
    </message>
    <message>
        <source>Your Floatplane sign-in has run out. Sign in again.</source>
        <translation>Floatplaneのサインインの期限が切れました。もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneOutbox</name>
    <message>
        <source>The connection was lost before the server confirmed this line.</source>
        <translation>サーバーがこの発言を確認する前に接続が切れました。</translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. You can write again in %n second(s).</source>
        <translation>
            <numerusform>速すぎます。%n秒後にまた書き込めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last lines are still on their way.</source>
        <translation>直前の発言をまだ送信中です。</translation>
    </message>
    <message>
        <source>The server did not confirm this line. It may or may not be there.</source>
        <translation>サーバーがこの発言を確認しませんでした。届いているかどうかは不明です。</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>接続がありません。</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplanePollBook</name>
    <message>
        <source>%1 (a kind of poll that Partyline does not know)</source>
        <translation>%1（Partylineが対応していない種類のアンケート）</translation>
    </message>
    <message>
        <source>This poll is over.</source>
        <translation>このアンケートは終了しました。</translation>
    </message>
    <message>
        <source>You have voted in this poll already.</source>
        <translation>このアンケートにはすでに投票済みです。</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplanePollModeration</name>
    <message>
        <source>Ask something.</source>
        <translation>質問を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The question is too long by %n character(s).</source>
        <translation>
            <numerusform>質問が%n文字超過しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n option(s).</source>
        <translation>
            <numerusform>選択肢を%n個以上入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n option(s).</source>
        <translation>
            <numerusform>選択肢は%n個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Option %1 is empty.</source>
        <translation>選択肢%1が空です。</translation>
    </message>
    <message>
        <source>Option %1 is longer than %2 characters.</source>
        <translation>選択肢%1が%2文字を超えています。</translation>
    </message>
    <message>
        <source>Option %1 is there twice.</source>
        <translation>選択肢%1が重複しています。</translation>
    </message>
</context>
<context>
    <name>partyline::FloatplaneSocket</name>
    <message>
        <source>There is no connection.</source>
        <translation>接続がありません。</translation>
    </message>
</context>
<context>
    <name>partyline::FloodRoom</name>
    <message>
        <source>Flood test</source>
        <translation>フラッドテスト</translation>
    </message>
    <message>
        <source>A test room: its lines are made up on this computer.</source>
        <translation>テスト用のルームです。発言はこのコンピューターで作られた架空のものです。</translation>
    </message>
    <message>
        <source>This is a test. Its lines are made up on this computer, nobody said them, and nobody hears you.</source>
        <translation>これはテストです。発言はこのコンピューターで作られたもので、誰かが言ったわけではなく、あなたの発言も誰にも届きません。</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>送信する内容がありません。</translation>
    </message>
</context>
<context>
    <name>partyline::FriendsModel</name>
    <message>
        <source>Would like to be your friends</source>
        <translation>フレンド申請が届いています</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>申請が届いています</translation>
    </message>
    <message>
        <source>in the lobby</source>
        <translation>ロビーにいます</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1に参加中</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>レベル%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1、%n人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::FriendsWindow</name>
    <message>
        <source>Friends of %1</source>
        <translation>%1さんのフレンド</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>フレンド</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視リスト</translation>
    </message>
    <message>
        <source>Friends status</source>
        <translation>フレンドの状況</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Join their room</source>
        <translation>同じルームに参加</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Lines of these people are hidden in every DJ room of this account.</source>
        <translation>このユーザーの発言は、このアカウントのすべてのDJルームで非表示になります。</translation>
    </message>
    <message>
        <source>Ignored people</source>
        <translation>無視しているユーザー</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>無視を解除</translation>
    </message>
    <message>
        <source>Guests have no friends. Sign in with an account.</source>
        <translation>ゲストにはフレンドがいません。アカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>No friends here yet. Ask somebody: their card in a room has the button.</source>
        <translation>フレンドはまだいません。ルームで相手のカードのボタンから申請できます。</translation>
    </message>
    <message>
        <source>Your friends could not be fetched: %1</source>
        <translation>フレンドを取得できませんでした：%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>They are in no room now.</source>
        <translation>今はどのルームにもいません。</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>先にユーザーを選んでください。</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>送信済み、未確認</translation>
    </message>
</context>
<context>
    <name>partyline::GrabMenu</name>
    <message>
        <source>Grab into</source>
        <translation>Grabの追加先</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>プレイに使うプレイリスト</translation>
    </message>
    <message>
        <source>Your playlists are being fetched…</source>
        <translation>プレイリストを取得中…</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>新しいプレイリスト…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (active, %2)</source>
        <translation>%1（使用中、%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>You have no playlists yet.</source>
        <translation>プレイリストはまだありません。</translation>
    </message>
</context>
<context>
    <name>partyline::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>To where you were before</source>
        <translation>直前の場所に戻ります</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>マニュアル内を検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>マニュアル内を検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>マニュアルの本文</translation>
    </message>
    <message>
        <source>The manual does not say &quot;%1&quot;.</source>
        <translation>マニュアルに「%1」はありません。</translation>
    </message>
    <message>
        <source>Opens %1 in your browser</source>
        <translation>%1 をブラウザーで開きます</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the one before, Alt+Left goes back</source>
        <translation>Enterで次、Shift+Enterで前の箇所を検索、Alt+Leftで戻ります</translation>
    </message>
    <message>
        <source>To where you went back from</source>
        <translation>戻る前にいた場所へ</translation>
    </message>
</context>
<context>
    <name>partyline::HistoryDialog</name>
    <message>
        <source>What history keeps</source>
        <translation>履歴に残すもの</translation>
    </message>
    <message>
        <source>Keep lines for</source>
        <translation>保存する期間</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Rooms in history</source>
        <translation>履歴にあるルーム</translation>
    </message>
    <message>
        <source>Forget this room…</source>
        <translation>このルームの履歴を削除…</translation>
    </message>
    <message>
        <source>%1, %2 lines, last on %3</source>
        <translation>%1、%2件、最終%3</translation>
    </message>
    <message>
        <source>A practice room: kept for a day</source>
        <translation>練習ルーム：1日だけ保存します</translation>
    </message>
    <message>
        <source>%1 lines, %2 on this computer, in %3.</source>
        <translation>%1件、このコンピューター上で%2、保存先：%3。</translation>
    </message>
    <message>
        <source>Forget what is more?</source>
        <translation>超えた分を削除しますか？</translation>
    </message>
    <message>
        <source>Lines that are older or more than this are deleted now, and from now on. They cannot be brought back.</source>
        <translation>これより古いもの、またはこれを超えるものを、今すぐと今後も削除します。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Forget this room?</source>
        <translation>このルームの履歴を削除しますか？</translation>
    </message>
    <message>
        <source>All %1 lines of %2 are deleted from this computer. They cannot be brought back.</source>
        <translation>%2の%1件すべてを、このコンピューターから削除します。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Choose a room first.</source>
        <translation>先にルームを選んでください。</translation>
    </message>
</context>
<context>
    <name>partyline::HistoryWriter</name>
    <message>
        <source>Partyline ended before the server confirmed it.</source>
        <translation>サーバーが確認する前にPartylineが終了しました。</translation>
    </message>
    <message>
        <source>The history file was damaged. It was set aside as %1, and a new one begun.</source>
        <translation>履歴ファイルが破損していたため、%1 として退避し、新しいファイルを作成しました。</translation>
    </message>
    <message>
        <source>The history file is damaged and cannot be set aside. Move %1 away.</source>
        <translation>履歴ファイルが破損していますが、退避できません。%1 を別の場所に移してください。</translation>
    </message>
</context>
<context>
    <name>partyline::InsightWindow</name>
    <message>
        <source>%1, %2</source>
        <comment>time and day</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>発言</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 % of all</source>
        <translation>%1：%2、全体の%3%</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>割合</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · skipped</source>
        <translation>%1 · スキップ</translation>
    </message>
    <message>
        <source>%1, played by %2: %3, %4, %5</source>
        <translation>%1、プレイ：%2、%3、%4、%5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln woot(s)</source>
        <translation>
            <numerusform>Woot %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meh(s)</source>
        <translation>
            <numerusform>Meh %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grab(s)</source>
        <translation>
            <numerusform>Grab %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Played</source>
        <translation>再生日時</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>DJ</source>
        <translation>DJ</translation>
    </message>
    <message>
        <source>Woots</source>
        <translation>Woot</translation>
    </message>
    <message>
        <source>Mehs</source>
        <translation>Meh</translation>
    </message>
    <message>
        <source>Grabs</source>
        <translation>Grab</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票数</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>インサイト</translation>
    </message>
    <message>
        <source>Counting lines…</source>
        <translation>発言を集計中…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Insight status</source>
        <translation>インサイトの状況</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>集計単位</translation>
    </message>
    <message>
        <source>Fitting columns</source>
        <translation>集計単位：自動</translation>
    </message>
    <message>
        <source>Lines a minute</source>
        <translation>1分ごとの発言数</translation>
    </message>
    <message>
        <source>Lines an hour</source>
        <translation>1時間ごとの発言数</translation>
    </message>
    <message>
        <source>Lines a day</source>
        <translation>1日ごとの発言数</translation>
    </message>
    <message>
        <source>Lines a month</source>
        <translation>1か月ごとの発言数</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1の表</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動状況</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>エモート</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation>アンケートの結果</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>グラフをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>表を保存…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>The beginning must be before the end.</source>
        <translation>開始は終了より前にしてください。</translation>
    </message>
    <message>
        <source>History has no lines yet. Join a room: what is said from then on is counted here.</source>
        <translation>履歴にはまだ何もありません。ルームに参加すると、それ以降の発言がここで集計されます。</translation>
    </message>
    <message>
        <source>%1: %2 by %3, %4, %5</source>
        <translation>%1：%3による%2、%4、%5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poll(s)</source>
        <translation>
            <numerusform>アンケート%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody said anything in this time.</source>
        <translation>この期間に発言はありません。</translation>
    </message>
    <message>
        <source>No emotes were used in this time.</source>
        <translation>この期間にエモートは使われていません。</translation>
    </message>
    <message>
        <source>Livestreams have no tracks: they are for DJ rooms.</source>
        <translation>ライブ配信に曲はありません。曲はDJルームのものです。</translation>
    </message>
    <message>
        <source>No track ended in this time while you were there.</source>
        <translation>あなたがいた間に、この期間に終わった曲はありません。</translation>
    </message>
    <message>
        <source>No poll ended in this time while you were there.</source>
        <translation>あなたがいた間に、この期間に終わったアンケートはありません。</translation>
    </message>
    <message>
        <source>DJ rooms have no polls: they are for livestreams.</source>
        <translation>DJルームにアンケートはありません。アンケートはライブ配信のものです。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%2の%1、%3</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>画像を作成できませんでした。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
</context>
<context>
    <name>partyline::InspectorWindow</name>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Polls and notifications</source>
        <translation>アンケートと通知</translation>
    </message>
    <message>
        <source>What creators announce</source>
        <translation>クリエイターのお知らせ</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>live</source>
        <translation>接続済み</translation>
    </message>
    <message numerus="yes">
        <source>waiting, next try in %n s</source>
        <translation>
            <numerusform>待機中、%n秒後に再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>never open</source>
        <translation>一度も接続なし</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>%1から接続</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>%1から切断</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames, %1</source>
        <translation>
            <numerusform>%Lnフレーム、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1秒前</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>In</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>No room is open, so there is no connection.</source>
        <translation>開いているルームがないため、接続はありません。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies all of it as text, with the rooms&apos; names</source>
        <translation>ルームの名前も含め、すべてをテキストとしてコピーします</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>partyline::JoinRoomDialog</name>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Sign in first, then join a room.</source>
        <translation>先にサインインしてから、ルームに参加してください。</translation>
    </message>
    <message>
        <source>None of your accounts is on that server. Sign in there first.</source>
        <translation>そのサーバーのアカウントがありません。先にそこでサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>先にサインインしてください。</translation>
    </message>
    <message>
        <source>Choose a room or enter its address.</source>
        <translation>ルームを選ぶか、アドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>partyline::KeyBook</name>
    <message>
        <source>Go to a room, a person or an action</source>
        <translation>ルーム、ユーザー、操作へ移動</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>ルームに参加</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Open the last closed tab again</source>
        <translation>最後に閉じたタブを再び開く</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>Next pane: tree, tabs, feed, composer, panels</source>
        <translation>次のペイン：ツリー、タブ、フィード、入力欄、パネル</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Mentions of all rooms</source>
        <translation>すべてのルームのメンション</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>次のメンション</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>前のメンション</translation>
    </message>
    <message>
        <source>Insight: charts of a room</source>
        <translation>インサイト：ルームのグラフ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Hide and mute all</source>
        <translation>すべて隠してミュート</translation>
    </message>
    <message>
        <source>Stop all automation</source>
        <translation>自動化をすべて停止</translation>
    </message>
    <message>
        <source>Larger text in this room&apos;s feed</source>
        <translation>このルームのフィードの文字を大きくする</translation>
    </message>
    <message>
        <source>Smaller text in this room&apos;s feed</source>
        <translation>このルームのフィードの文字を小さくする</translation>
    </message>
    <message>
        <source>Usual text size in this room&apos;s feed</source>
        <translation>このルームのフィードの文字を標準サイズに戻す</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>メニューバーの表示／非表示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>パフォーマンス</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>このルーム内を検索</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>最新の発言へ</translation>
    </message>
    <message>
        <source>To where you stopped reading</source>
        <translation>前回読んだ位置へ</translation>
    </message>
    <message>
        <source>Let the feed stand still</source>
        <translation>フィードのスクロールを止める</translation>
    </message>
    <message>
        <source>Emote picker</source>
        <translation>エモートの選択</translation>
    </message>
    <message>
        <source>About this room</source>
        <translation>このルームについて</translation>
    </message>
    <message>
        <source>Open the track or the stream in the browser</source>
        <translation>曲または配信をブラウザーで開く</translation>
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
        <translation>曲をGrabする</translation>
    </message>
    <message>
        <source>Join or leave the wait list</source>
        <translation>順番待ちに並ぶ／順番待ちをやめる</translation>
    </message>
    <message>
        <source>Skip your own track</source>
        <translation>自分の曲をスキップ</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Move the person up</source>
        <translation>ユーザーを上へ移動</translation>
    </message>
    <message>
        <source>Move the person down</source>
        <translation>ユーザーを下へ移動</translation>
    </message>
    <message>
        <source>Move the person to the top</source>
        <translation>ユーザーを先頭へ移動</translation>
    </message>
    <message>
        <source>Take the person off the wait list</source>
        <translation>ユーザーを順番待ちリストから外す</translation>
    </message>
    <message>
        <source>Polls of this session and their charts</source>
        <translation>このセッションのアンケートとグラフ</translation>
    </message>
    <message>
        <source>With a chat delay: what waits, while held</source>
        <translation>チャットの遅延中：押している間、待機中の発言を表示</translation>
    </message>
    <message>
        <source>Play the stream in mpv</source>
        <translation>配信をmpvで再生</translation>
    </message>
    <message>
        <source>Play the stream in streamlink</source>
        <translation>配信をstreamlinkで再生</translation>
    </message>
    <message>
        <source>Open the line beside the current room</source>
        <translation>発言を現在のルームの横に開く</translation>
    </message>
    <message>
        <source>Open the line in its room</source>
        <translation>発言をルームで開く</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Read, or unread again</source>
        <translation>既読／未読に戻す</translation>
    </message>
    <message>
        <source>Take the lines out of the list</source>
        <translation>発言を一覧から外す</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>ルールを上へ移動</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>ルールを下へ移動</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新しいプレイリスト</translation>
    </message>
    <message>
        <source>Play from this playlist</source>
        <translation>このプレイリストからプレイ</translation>
    </message>
    <message>
        <source>Rename the playlist</source>
        <translation>プレイリストの名前を変更</translation>
    </message>
    <message>
        <source>Delete the playlist</source>
        <translation>プレイリストを削除</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルをインポート</translation>
    </message>
    <message>
        <source>Export as a file</source>
        <translation>ファイルとしてエクスポート</translation>
    </message>
    <message>
        <source>Load the playlists again</source>
        <translation>プレイリストを再読み込み</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close the playlists</source>
        <translation>プレイリストを閉じる</translation>
    </message>
    <message>
        <source>Move tracks to the top</source>
        <translation>曲を先頭へ移動</translation>
    </message>
    <message>
        <source>Move tracks up</source>
        <translation>曲を上へ移動</translation>
    </message>
    <message>
        <source>Move tracks down</source>
        <translation>曲を下へ移動</translation>
    </message>
    <message>
        <source>Move tracks to the end</source>
        <translation>曲を末尾へ移動</translation>
    </message>
    <message>
        <source>Change author and title</source>
        <translation>アーティストとタイトルを変更</translation>
    </message>
    <message>
        <source>Remove tracks from the playlist</source>
        <translation>曲をプレイリストから削除</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>タブ%1</translation>
    </message>
    <message>
        <source>Vote for option %1</source>
        <translation>選択肢%1に投票</translation>
    </message>
    <message>
        <source>Press a key first.</source>
        <translation>先にキーを押してください。</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Use it with Ctrl or Alt.</source>
        <translation>%1は文字の入力に必要です。CtrlまたはAltと一緒に使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n keys already. Take one away first.</source>
        <translation>
            <numerusform>すでにキーが%n個あります。先に1つ外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>ルーム内</translation>
    </message>
    <message>
        <source>In a DJ room</source>
        <translation>DJルーム内</translation>
    </message>
    <message>
        <source>In a livestream</source>
        <translation>ライブ配信内</translation>
    </message>
    <message>
        <source>In the wait list</source>
        <translation>順番待ちリスト</translation>
    </message>
    <message>
        <source>In the search window</source>
        <translation>検索ウィンドウ</translation>
    </message>
    <message>
        <source>In the list of mentions</source>
        <translation>メンションの一覧</translation>
    </message>
    <message>
        <source>In the list of rules</source>
        <translation>ルールの一覧</translation>
    </message>
    <message>
        <source>In the playlists window</source>
        <translation>プレイリストのウィンドウ</translation>
    </message>
    <message>
        <source>In the tracks of a playlist</source>
        <translation>プレイリストの曲</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Find a line that you sent</source>
        <translation>送信した発言を検索</translation>
    </message>
    <message>
        <source>Pane to the left</source>
        <translation>左のペイン</translation>
    </message>
    <message>
        <source>Pane to the right</source>
        <translation>右のペイン</translation>
    </message>
    <message>
        <source>Pane above</source>
        <translation>上のペイン</translation>
    </message>
    <message>
        <source>Pane below</source>
        <translation>下のペイン</translation>
    </message>
    <message>
        <source>Everything in one feed</source>
        <translation>すべてを 1 つのフィードに</translation>
    </message>
    <message>
        <source>The room into a window of its own</source>
        <translation>ルームを独立したウィンドウに</translation>
    </message>
    <message>
        <source>Tab towards the start</source>
        <translation>タブを先頭の方へ</translation>
    </message>
    <message>
        <source>Tab towards the end</source>
        <translation>タブを末尾の方へ</translation>
    </message>
    <message>
        <source>Fold the sidebar to icons</source>
        <translation>サイドバーをアイコンだけに折りたたむ</translation>
    </message>
</context>
<context>
    <name>partyline::KeyTree</name>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>自分で選択</translation>
    </message>
</context>
<context>
    <name>partyline::KeysPage</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation>すべてのキーを標準に戻しました。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>Find an action, a key or a place</source>
        <translation>操作、キー、場所を検索</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the key, or up to four one after another</source>
        <translation>キーを押してください（続けて4つまで）</translation>
    </message>
    <message>
        <source>As one more</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>The action keeps the keys that it has</source>
        <translation>操作の今のキーはそのまま残ります</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>標準のキー</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>すべて標準のキー</translation>
    </message>
    <message>
        <source>Every action gets the keys back that it came with</source>
        <translation>すべての操作のキーを最初の状態に戻します</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>「%1」の新しいキー：</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>上で操作を選んでください。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定する</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>それでも使う</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1は使用中です</translation>
    </message>
    <message>
        <source>It belongs to %1, which would lose it.</source>
        <translation>%1で使われています。続けるとそちらでは使えなくなります。</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <translation>ショートカット キーボード ホットキー キー</translation>
    </message>
</context>
<context>
    <name>partyline::Layout</name>
    <message>
        <source>A newer Partyline wrote it.</source>
        <translation>新しいPartylineで書き込まれています。</translation>
    </message>
    <message>
        <source>It holds no layout.</source>
        <translation>配置が含まれていません。</translation>
    </message>
</context>
<context>
    <name>partyline::LayoutDesk</name>
    <message>
        <source>What stands where cannot be kept.</source>
        <translation>ルームの配置を保存できません。</translation>
    </message>
    <message>
        <source>What stood where cannot be read, and is left alone.</source>
        <translation>前回の配置を読み取れません。ファイルはそのまま残します。</translation>
    </message>
    <message>
        <source>%1: %2 This run keeps nothing of it.</source>
        <translation>%1：%2 今回の起動では何も保存されません。</translation>
    </message>
    <message>
        <source>The copy cannot be read any more.</source>
        <translation>コピーをもう読み取れません。</translation>
    </message>
    <message>
        <source>The damaged file could not be given another name.</source>
        <translation>破損したファイルの名前を変更できませんでした。</translation>
    </message>
    <message>
        <source>It is left alone, and this run keeps nothing of what stands where.</source>
        <translation>ファイルはそのまま残し、今回の起動では配置を保存しません。</translation>
    </message>
</context>
<context>
    <name>partyline::LayoutRepairDialog</name>
    <message>
        <source>Rooms and windows of the last run</source>
        <translation>前回のルームとウィンドウ</translation>
    </message>
    <message>
        <source>The file that says which rooms stood where is damaged.</source>
        <translation>ルームの配置を記録したファイルが破損しています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no copy of an earlier state. The damaged file is kept under another name; accounts, drafts and history are not touched.</source>
        <translation>以前の状態のコピーはありません。破損したファイルは別の名前で残します。アカウント、下書き、履歴には影響しません。</translation>
    </message>
    <message>
        <source>Choose an earlier state. The damaged file is kept under another name; accounts, drafts and history are not touched.</source>
        <translation>以前の状態を選んでください。破損したファイルは別の名前で残します。アカウント、下書き、履歴には影響しません。</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>以前の状態</translation>
    </message>
    <message>
        <source>%1
%2 in %3</source>
        <translation>%1
%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>ルーム%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabs</source>
        <translation>
            <numerusform>タブ%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>空の状態で開始</translation>
    </message>
</context>
<context>
    <name>partyline::LiveMark</name>
    <message>
        <source>Live since %1</source>
        <translation>%1から配信中</translation>
    </message>
    <message>
        <source>Live, asked at %1</source>
        <translation>配信中（%1に確認）</translation>
    </message>
    <message>
        <source>Not on air, asked at %1</source>
        <translation>配信していません（%1に確認）</translation>
    </message>
    <message>
        <source>Whether it is on air is not known: %1</source>
        <translation>配信中かどうか不明です：%1</translation>
    </message>
    <message>
        <source>Asking whether it is on air</source>
        <translation>配信中か確認しています</translation>
    </message>
    <message>
        <source>Whether it is on air was not asked yet</source>
        <translation>配信中かまだ確認していません</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>配信中</translation>
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
        <translation>テーマ「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>The colours stay as they are. Choose another theme in the settings.</source>
        <translation>色は今のままです。設定で別のテーマを選んでください。</translation>
    </message>
    <message>
        <source>The theme %1 cannot be used.</source>
        <translation>テーマ「%1」を使えません。</translation>
    </message>
    <message>
        <source>%1 The colours stay as they were.</source>
        <translation>%1 色は前のままです。</translation>
    </message>
</context>
<context>
    <name>partyline::LookPage</name>
    <message>
        <source>Theme of your own</source>
        <translation>自分のテーマ</translation>
    </message>
    <message>
        <source>Used in place of the one above. It follows its file as you save it.</source>
        <translation>上のテーマの代わりに使います。ファイルを保存するとすぐに反映されます。</translation>
    </message>
    <message>
        <source>colours json file custom</source>
        <translation>色 配色 json ファイル カスタム</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1（使えません）</translation>
    </message>
    <message>
        <source>State of the theme</source>
        <translation>テーマの状況</translation>
    </message>
    <message>
        <source>The file cannot be used. %1</source>
        <translation>ファイルを使えません。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n colours could not be read (WCAG AA) and were made lighter or darker:</source>
        <translation>
            <numerusform>読みにくい色%n個（WCAG AA）を明るく、または暗くしました：</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a theme of your own</source>
        <translation>自分のテーマを作る</translation>
    </message>
    <message>
        <source>Writes the colours that you see now into a file, for any text editor.</source>
        <translation>今表示されている色をファイルに書き出します。どのテキストエディターでも編集できます。</translation>
    </message>
    <message>
        <source>Make a file</source>
        <translation>ファイルを作成</translation>
    </message>
    <message>
        <source>create edit new copy</source>
        <translation>作成 編集 新規 コピー</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>The file was not written. %1</source>
        <translation>ファイルを書き込めませんでした。%1</translation>
    </message>
    <message>
        <source>Folder of themes</source>
        <translation>テーマのフォルダー</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>directory files</source>
        <translation>ディレクトリ フォルダー ファイル</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>テーマの色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>アクセントカラー</translation>
    </message>
    <message>
        <source>Of buttons, selections and marks. Each is as easy to read as the theme&apos;s own.</source>
        <translation>ボタン、選択、目印の色。どれもテーマの色と同じくらい読みやすくなっています。</translation>
    </message>
    <message>
        <source>colour highlight</source>
        <translation>色 強調 アクセント</translation>
    </message>
    <message>
        <source>Size and fonts</source>
        <translation>サイズとフォント</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>全体のサイズ</translation>
    </message>
    <message>
        <source>On top of what the desktop enlarges by itself.</source>
        <translation>デスクトップによる拡大に加えて適用されます。</translation>
    </message>
    <message>
        <source>zoom scale large dpi</source>
        <translation>ズーム 拡大 縮小 サイズ dpi</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>family typeface letters</source>
        <translation>フォント 書体 文字</translation>
    </message>
    <message>
        <source>The desktop&apos;s</source>
        <translation>デスクトップのフォント</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>フォントサイズ</translation>
    </message>
    <message>
        <source>text letters</source>
        <translation>テキスト 文字 サイズ</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>the desktop&apos;s</source>
        <translation>デスクトップと同じ</translation>
    </message>
    <message>
        <source>Fixed-width font</source>
        <translation>等幅フォント</translation>
    </message>
    <message>
        <source>For codes and cookies.</source>
        <translation>コードやCookieに使います。</translation>
    </message>
    <message>
        <source>monospace</source>
        <translation>等幅 フォント</translation>
    </message>
    <message>
        <source>Times of lines in the fixed-width font</source>
        <translation>発言の時刻を等幅フォントで表示</translation>
    </message>
    <message>
        <source>monospace clock</source>
        <translation>等幅 時刻 時計</translation>
    </message>
    <message>
        <source>Emoji font</source>
        <translation>絵文字フォント</translation>
    </message>
    <message>
        <source>smileys</source>
        <translation>絵文字 顔文字</translation>
    </message>
    <message>
        <source>What the system picks</source>
        <translation>システムに任せる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Also of dates and numbers, and of the direction of reading.</source>
        <translation>日付、数値、読む方向にも適用されます。</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>翻訳 言語 地域 ロケール</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
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
            <numerusform>未読%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>すべて既読</translation>
    </message>
    <message>
        <source>No other room is open</source>
        <translation>ほかに開いているルームはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was closed</source>
        <translation>閉じたものはありません</translation>
    </message>
    <message>
        <source>%1, where it stood</source>
        <translation>%1、元の位置</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>ルームを退出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>partyline::MaintenanceBanner</name>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>The site goes down for maintenance any moment.</source>
        <translation>サイトはまもなくメンテナンスに入ります。</translation>
    </message>
    <message numerus="yes">
        <source>The site goes down for maintenance in %n minutes.</source>
        <translation>
            <numerusform>サイトは%n分後にメンテナンスに入ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The site goes down for maintenance within a minute.</source>
        <translation>サイトは1分以内にメンテナンスに入ります。</translation>
    </message>
</context>
<context>
    <name>partyline::MediaLookUp</name>
    <message>
        <source>%1 did not say what this is.</source>
        <translation>%1から内容についての回答がありませんでした。</translation>
    </message>
</context>
<context>
    <name>partyline::MentionBook</name>
    <message>
        <source>The mentions of earlier runs were written by a newer Partyline. New ones are kept until you quit.</source>
        <translation>以前のメンションは、より新しいPartylineで保存されています。新しいメンションは終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The mentions of earlier runs cannot be read (%1). New ones are kept until you quit.</source>
        <translation>以前のメンションを読み取れません（%1）。新しいメンションは終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The mentions of earlier runs are damaged and cannot be set aside. Move %1 away.</source>
        <translation>以前のメンションが破損していますが、退避できません。%1 を別の場所に移してください。</translation>
    </message>
    <message>
        <source>The mentions of earlier runs were damaged. They were set aside as %1.</source>
        <translation>以前のメンションが破損していたため、%1 として退避しました。</translation>
    </message>
    <message>
        <source>Mentions cannot be kept: %1</source>
        <translation>メンションを保存できません：%1</translation>
    </message>
</context>
<context>
    <name>partyline::MentionDesk</name>
    <message>
        <source>Mentions are in trouble.</source>
        <translation>メンションに問題があります。</translation>
    </message>
    <message>
        <source>The room is not open. Open it to answer.</source>
        <translation>ルームが開いていません。返信するには開いてください。</translation>
    </message>
    <message>
        <source>The room is not connected now.</source>
        <translation>ルームは今接続していません。</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>%1へ送信中。</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>送信されませんでした。</translation>
    </message>
    <message>
        <source>%1 It waits in %2.</source>
        <translation>%1 %2に残っています。</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>%1に送信しました。</translation>
    </message>
    <message>
        <source>Nobody has mentioned you yet.</source>
        <translation>まだ誰からもメンションされていません。</translation>
    </message>
    <message>
        <source>There is no newer mention.</source>
        <translation>これより新しいメンションはありません。</translation>
    </message>
    <message>
        <source>There is no older mention.</source>
        <translation>これより古いメンションはありません。</translation>
    </message>
    <message>
        <source>The room cannot be opened.</source>
        <translation>ルームを開けません。</translation>
    </message>
</context>
<context>
    <name>partyline::MentionsDelegate</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1、未読%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MentionsModel</name>
    <message>
        <source>Nobody by name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>may answer “%1”</source>
        <translation>「%1」への返信の可能性</translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>あなたへのメンション</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>ルール %1</translation>
    </message>
</context>
<context>
    <name>partyline::MentionsWindow</name>
    <message>
        <source>Mentions</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Mentions status</source>
        <translation>メンションの状況</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Answers to me</source>
        <translation>自分への返信</translation>
    </message>
    <message>
        <source>Found by rules</source>
        <translation>ルールで見つかったもの</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日付別</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>ルーム別</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>ユーザー別</translation>
    </message>
    <message>
        <source>Only unread</source>
        <translation>未読のみ</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Open in room</source>
        <translation>ルームで開く</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>既読／未読の切り替え</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>The newest %1 are kept on this computer.</source>
        <translation>最新の%1件がこのコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Nothing is kept on disk: mentions last until you quit.</source>
        <translation>ディスクには何も保存されません。メンションは終了するまで保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n unread.</source>
        <translation>
            <numerusform>未読%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>All read.</source>
        <translation>すべて既読です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a line to answer it.</source>
        <translation>返信する発言を選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be answered here.</source>
        <translation>ここでは返信できません。</translation>
    </message>
    <message>
        <source>Reply to %1 in %2</source>
        <translation>%2の%1さんに返信</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>送信されませんでした。</translation>
    </message>
    <message>
        <source>Add a rule with words to look out for</source>
        <translation>注目する言葉のルールを追加</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>通知をテスト</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation>まだメンションされていません</translation>
    </message>
    <message>
        <source>Lines that mention you, answer you, or are found by a rule that notifies come here from all rooms, also while you are away.</source>
        <translation>あなたへのメンションや返信、通知するルールに一致した発言が、離れている間も含めてすべてのルームからここに届きます。</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>該当するものはありません</translation>
    </message>
    <message>
        <source>Other lines are left out by what you chose above.</source>
        <translation>上で選んだ条件により、ほかの発言は表示されていません。</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>すべて既読です。</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>先に何か書いてください。</translation>
    </message>
</context>
<context>
    <name>partyline::ModerationDesk</name>
    <message>
        <source>Moderate</source>
        <translation>モデレート</translation>
    </message>
    <message>
        <source>Delete this line…</source>
        <translation>この発言を削除…</translation>
    </message>
    <message>
        <source>Unmute…</source>
        <translation>ミュートを解除…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>ミュート…</translation>
    </message>
    <message>
        <source>Ban from the wait list…</source>
        <translation>順番待ちを禁止…</translation>
    </message>
    <message>
        <source>Ban from the room…</source>
        <translation>ルームから追放…</translation>
    </message>
    <message>
        <source>Skip their track…</source>
        <translation>この人の曲をスキップ…</translation>
    </message>
    <message>
        <source>Take out of the booth…</source>
        <translation>ブースから外す…</translation>
    </message>
    <message>
        <source>%1 is not in the room.</source>
        <translation>%1さんはルームにいません。</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>順番待ちリストに追加…</translation>
    </message>
    <message>
        <source>They are first already.</source>
        <translation>すでに先頭です。</translation>
    </message>
    <message>
        <source>They are last already.</source>
        <translation>すでに最後です。</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Take off the wait list…</source>
        <translation>順番待ちリストから外す…</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>ロール：%1</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>ロールを外す…</translation>
    </message>
    <message>
        <source>Make them %1…</source>
        <translation>%1にする…</translation>
    </message>
    <message>
        <source>Hand the room over…</source>
        <translation>ルームを譲渡…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n selected lines…</source>
        <translation>
            <numerusform>選択した%n件の発言を削除…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Really hand the room over to %1? You cannot take it back.</source>
        <translation>本当に%1さんにルームを譲渡しますか？ 取り消すことはできません。</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>今は誰もプレイしていません。</translation>
    </message>
    <message>
        <source>&amp;Take everybody off it as well</source>
        <translation>全員をリストからも外す(&amp;T)</translation>
    </message>
    <message>
        <source>There is no line that you can delete.</source>
        <translation>削除できる発言はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>発言を削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n lines of %1: they disappear for everybody and cannot be brought back. Moderators still see them, marked with your name.</source>
        <translation>
            <numerusform>%1さんの発言%n件を削除します。全員の画面から消え、元に戻せません。モデレーターには、あなたの名前付きで引き続き表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::MprisDesk</name>
    <message>
        <source>%1 plays it</source>
        <translation>%1がプレイ中</translation>
    </message>
</context>
<context>
    <name>partyline::NewPollDialog</name>
    <message>
        <source>New poll</source>
        <translation>新しいアンケート</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>投票時間</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <translation>締め切るまで</translation>
    </message>
    <message>
        <source>Poll status</source>
        <translation>アンケートの状況</translation>
    </message>
    <message>
        <source>Open poll</source>
        <translation>アンケートを開始</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>質問(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Options, one a line</source>
        <translation>選択肢(&amp;O)（1行に1つ）</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>投票時間(&amp;D)</translation>
    </message>
    <message>
        <source>Opening the poll.</source>
        <translation>アンケートを開始しています。</translation>
    </message>
</context>
<context>
    <name>partyline::NoticeBook</name>
    <message>
        <source>The notifications of earlier runs cannot be read (%1). Nothing new is kept.</source>
        <translation>以前の通知を読み取れません（%1）。新しい通知は保存されません。</translation>
    </message>
    <message>
        <source>The notifications of earlier runs are damaged. Move %1 away.</source>
        <translation>以前の通知が破損しています。%1 を別の場所に移してください。</translation>
    </message>
    <message>
        <source>The notifications of earlier runs were damaged. They were set aside as %1.</source>
        <translation>以前の通知が破損していたため、%1 として退避しました。</translation>
    </message>
    <message>
        <source>Notifications cannot be kept: %1</source>
        <translation>通知を保存できません：%1</translation>
    </message>
</context>
<context>
    <name>partyline::NoticeDesk</name>
    <message>
        <source>A creator went live</source>
        <translation>クリエイターが配信を開始</translation>
    </message>
    <message>
        <source>A creator posted something</source>
        <translation>クリエイターが投稿</translation>
    </message>
</context>
<context>
    <name>partyline::NoticesDialog</name>
    <message>
        <source>Notifications of %1</source>
        <translation>%1の通知</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>通知の状況</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>The site has told you nothing new.</source>
        <translation>サイトからの新しいお知らせはありません。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>It is read already.</source>
        <translation>すでに読みました。</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>すべて読みました。</translation>
    </message>
</context>
<context>
    <name>partyline::NoticesPanel</name>
    <message>
        <source>The site told no address for this.</source>
        <translation>サイトからこの通知のアドレスが届いていません。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Creators of whom nothing is told; choose one to hear of them again</source>
        <translation>通知を止めているクリエイター。選ぶと再び通知されます</translation>
    </message>
    <message>
        <source>Nothing was announced since you came in.</source>
        <translation>参加してからのお知らせはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creators muted</source>
        <translation>
            <numerusform>%n人のクリエイターをミュート中</numerusform>
        </translation>
    </message>
    <message>
        <source>this creator</source>
        <translation>このクリエイター</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>ルームを開く</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message numerus="yes">
        <source>Mute %1 for %n hours</source>
        <translation>
            <numerusform>%1を%n時間ミュート</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute %1 for good</source>
        <translation>%1を無期限でミュート</translation>
    </message>
    <message>
        <source>Hear from %1 again (muted until %2)</source>
        <translation>%1のミュートを解除（%2までミュート中）</translation>
    </message>
    <message>
        <source>Hear from %1 again</source>
        <translation>%1のミュートを解除</translation>
    </message>
</context>
<context>
    <name>partyline::NotificationDelegate</name>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
</context>
<context>
    <name>partyline::NotificationModel</name>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
</context>
<context>
    <name>partyline::PaneDrag</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>ルーム%n個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PenaltyDialog</name>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Duration:</source>
        <translation>期間(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>partyline::PeopleBook</name>
    <message>
        <source>Notes are kept about %1 people at most.</source>
        <translation>メモを残せるのは%1人までです。</translation>
    </message>
    <message>
        <source>The notes about people cannot be read (%1). Nothing new is kept.</source>
        <translation>ユーザーのメモを読み取れません（%1）。新しいメモは保存されません。</translation>
    </message>
    <message>
        <source>The notes about people are damaged and cannot be set aside. Move %1 away.</source>
        <translation>ユーザーのメモが破損していますが、退避できません。%1 を別の場所に移してください。</translation>
    </message>
    <message>
        <source>The notes about people were damaged. They were set aside as %1, and a new file begun.</source>
        <translation>ユーザーのメモが破損していたため、%1 として退避し、新しいファイルを作成しました。</translation>
    </message>
    <message>
        <source>The notes about people cannot be kept: %1</source>
        <translation>ユーザーのメモを保存できません：%1</translation>
    </message>
</context>
<context>
    <name>partyline::PeoplePanel</name>
    <message>
        <source>Nobody to show.</source>
        <translation>表示する人はいません。</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>ロール順</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>レベル順</translation>
    </message>
    <message>
        <source>Last come first</source>
        <translation>新しく来た順</translation>
    </message>
    <message>
        <source>By vote</source>
        <translation>投票順</translation>
    </message>
    <message numerus="yes">
        <source>Find in %n people</source>
        <translation>
            <numerusform>%n人から検索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n guests</source>
        <translation>
            <numerusform>ほかにゲスト%n人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PerformanceWindow</name>
    <message>
        <source>Performance</source>
        <translation>パフォーマンス</translation>
    </message>
    <message>
        <source>Frames (median, 99 %)</source>
        <translation>フレーム（中央値、99%）</translation>
    </message>
    <message>
        <source>Layouts of new lines (median, 99 %)</source>
        <translation>新しい行のレイアウト（中央値、99%）</translation>
    </message>
    <message>
        <source>Frames drawn</source>
        <translation>描画したフレーム</translation>
    </message>
    <message>
        <source>Rows in memory</source>
        <translation>メモリ上の行</translation>
    </message>
    <message>
        <source>Rows laid out</source>
        <translation>レイアウトした行</translation>
    </message>
    <message>
        <source>Pictures decoded</source>
        <translation>デコードした画像</translation>
    </message>
    <message>
        <source>Memory of pictures</source>
        <translation>画像のメモリ</translation>
    </message>
    <message>
        <source>Lines a second</source>
        <translation>1秒あたりの発言</translation>
    </message>
    <message>
        <source>Open the flood room</source>
        <translation>フラッドルームを開く</translation>
    </message>
    <message>
        <source>A room of made-up lines, to see how the feed bears them</source>
        <translation>フィードがどこまで耐えられるかを見るための、架空の発言のルーム</translation>
    </message>
    <message>
        <source>%1 ms, %2 ms</source>
        <translation>%1 ms、%2 ms</translation>
    </message>
</context>
<context>
    <name>partyline::PersonDelegate</name>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>プレイ中</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
</context>
<context>
    <name>partyline::PersonMenu</name>
    <message>
        <source>Mention %1</source>
        <translation>%1さんにメンション</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1さんについて</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>メモを変更…</translation>
    </message>
    <message>
        <source>Give a nickname…</source>
        <translation>ニックネームを付ける…</translation>
    </message>
    <message>
        <source>Change the nickname…</source>
        <translation>ニックネームを変更…</translation>
    </message>
    <message>
        <source>Show their lines again</source>
        <translation>発言を再び表示</translation>
    </message>
    <message>
        <source>Hide their lines</source>
        <translation>発言を非表示</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>10分間</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>1日間</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden until %2.</source>
        <translation>%1さんの発言を%2まで非表示にしています。</translation>
    </message>
    <message>
        <source>Lines of %1 are hidden for good.</source>
        <translation>%1さんの発言を無期限で非表示にしました。</translation>
    </message>
</context>
<context>
    <name>partyline::PlaceMenu</name>
    <message>
        <source>To the &amp;left of</source>
        <translation>次の左へ(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;right of</source>
        <translation>次の右へ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Above</source>
        <translation>次の上へ(&amp;A)</translation>
    </message>
    <message>
        <source>B&amp;elow</source>
        <translation>次の下へ(&amp;E)</translation>
    </message>
    <message>
        <source>Into a &amp;tab of its own</source>
        <translation>独立したタブへ(&amp;T)</translation>
    </message>
    <message>
        <source>Tab towards the &amp;start</source>
        <translation>タブを先頭側へ(&amp;S)</translation>
    </message>
    <message>
        <source>Tab towards the e&amp;nd</source>
        <translation>タブを末尾側へ(&amp;N)</translation>
    </message>
    <message>
        <source>Into a &amp;window of its own</source>
        <translation>独立したウィンドウへ(&amp;W)</translation>
    </message>
    <message>
        <source>The whole tab into a w&amp;indow of its own</source>
        <translation>タブ全体を独立したウィンドウへ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back to the main window</source>
        <translation>メインウィンドウに戻す(&amp;B)</translation>
    </message>
</context>
<context>
    <name>partyline::PlayHistoryModel</name>
    <message numerus="yes">
        <source>%n woot(s)</source>
        <translation>
            <numerusform>Woot %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meh(s)</source>
        <translation>
            <numerusform>Meh %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grab(s)</source>
        <translation>
            <numerusform>Grab %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>played by %1</source>
        <translation>プレイ：%1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistDelegate</name>
    <message>
        <source>active</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistImport</name>
    <message>
        <source>This playlist does not exist any more.</source>
        <translation>このプレイリストはもうありません。</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistPane</name>
    <message>
        <source>Add tracks…</source>
        <translation>曲を追加…</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>シャッフル</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>最後へ移動</translation>
    </message>
    <message>
        <source>Change author and title…</source>
        <translation>アーティストとタイトルを変更…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Remove from the playlist</source>
        <translation>プレイリストから削除</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Find in this playlist</source>
        <translation>このプレイリスト内を検索</translation>
    </message>
    <message>
        <source>Find tracks</source>
        <translation>曲を検索</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>More for tracks</source>
        <translation>曲のその他の操作</translation>
    </message>
    <message>
        <source>More for the selected tracks</source>
        <translation>選択した曲のその他の操作</translation>
    </message>
    <message>
        <source>Add to another playlist</source>
        <translation>別のプレイリストに追加</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>You have no playlists yet. Make one, then add tracks to it.</source>
        <translation>プレイリストはまだありません。作成してから曲を追加してください。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>These tracks could not be loaded. F5 tries again.</source>
        <translation>曲を読み込めませんでした。F5で再試行します。</translation>
    </message>
    <message>
        <source>This playlist is empty. Add tracks by their links, or grab what plays.</source>
        <translation>このプレイリストは空です。リンクから曲を追加するか、再生中の曲をGrabしてください。</translation>
    </message>
    <message>
        <source>%1 of %2. The order can be changed when everything is shown.</source>
        <translation>%2件中%1件。並べ替えはすべて表示しているときにできます。</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTrackDelegate</name>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>twice in this playlist</source>
        <translation>このプレイリスト内で重複</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTracksModel</name>
    <message>
        <source>unknown source</source>
        <translation>不明な提供元</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>twice in this playlist</source>
        <translation>このプレイリスト内で重複</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2、%3</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistTransfer</name>
    <message numerus="yes">
        <source>%1 of %n track(s) were added.</source>
        <translation>
            <numerusform>%n曲中%1曲を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポートしました</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were added.</source>
        <translation>
            <numerusform>%n曲を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>インポートを停止しました</translation>
    </message>
    <message>
        <source>The import ended early</source>
        <translation>インポートが途中で終了しました</translation>
    </message>
    <message>
        <source>Wait until the tracks of this playlist are loaded.</source>
        <translation>このプレイリストの曲が読み込まれるまでお待ちください。</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>プレイリストのエクスポート</translation>
    </message>
    <message>
        <source>Partyline playlist (*.json);;Table (*.csv);;M3U list (*.m3u8)</source>
        <translation>Partylineプレイリスト (*.json);;表 (*.csv);;M3Uリスト (*.m3u8)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポートしました</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were saved as %1.</source>
        <translation>
            <numerusform>%n曲を %1 として保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>エクスポートされませんでした</translation>
    </message>
    <message>
        <source>An import is under way. Wait for its end, or stop it.</source>
        <translation>インポートの実行中です。終わるのを待つか、停止してください。</translation>
    </message>
    <message>
        <source>Import playlist</source>
        <translation>プレイリストのインポート</translation>
    </message>
    <message>
        <source>Playlists (*.json *.csv *.tsv *.m3u *.m3u8 *.txt);;All files (*)</source>
        <translation>プレイリスト (*.json *.csv *.tsv *.m3u *.m3u8 *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>インポートされませんでした</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n track(s).</source>
        <translation>
            <numerusform>「%1」には%n曲あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are left out: no track of YouTube or SoundCloud with title and length.</source>
        <translation>
            <numerusform>%n件を除外しました：タイトルと長さを備えたYouTubeまたはSoundCloudの曲ではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) stand in the file more than once.</source>
        <translation>
            <numerusform>%n曲がファイル内で重複しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in “%1” already.</source>
        <translation>
            <numerusform>%n曲はすでに「%1」にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out what is there already</source>
        <translation>すでにあるものを除外</translation>
    </message>
    <message>
        <source>Make a new playlist</source>
        <translation>新しいプレイリストを作成</translation>
    </message>
    <message>
        <source>Add to this playlist</source>
        <translation>このプレイリストに追加</translation>
    </message>
    <message>
        <source>There is nothing to add: all of it is there already.</source>
        <translation>追加するものがありません。すべてすでにあります。</translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistsModel</name>
    <message>
        <source>active</source>
        <translation>使用中</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PlaylistsWindow</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>インポートを停止</translation>
    </message>
    <message>
        <source>Playlists of %1</source>
        <translation>%1さんのプレイリスト</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>新しいプレイリスト…</translation>
    </message>
    <message>
        <source>Play from this one</source>
        <translation>これを使ってプレイ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete this playlist…</source>
        <translation>このプレイリストを削除…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルからインポート…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>ファイルにエクスポート…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新しいプレイリスト</translation>
    </message>
    <message>
        <source>More for playlists</source>
        <translation>プレイリストのその他の操作</translation>
    </message>
    <message>
        <source>More for this playlist</source>
        <translation>このプレイリストのその他の操作</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>読み込まれませんでした</translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation>F5で再試行します。</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>元に戻せませんでした</translation>
    </message>
    <message>
        <source>Guests have no playlists. Sign in with an account.</source>
        <translation>ゲストにはプレイリストがありません。アカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in to see your playlists.</source>
        <translation>プレイリストを見るにはサインインしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %1 of %n track(s).</source>
        <translation>
            <numerusform>インポート中：%n曲中%1曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>The site limits changes; the next ones go out in %1 s.</source>
        <translation>サイトによる変更回数の制限があります。次の変更は%1秒後に送信します。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait: the site limits them. The next one goes out in %1 s.</source>
        <translation>
            <numerusform>%n件の変更が待機中です。サイトによる制限があります。次の変更は%1秒後に送信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) removed.</source>
        <translation>
            <numerusform>%n曲を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>プレイリストの名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>プレイリストを削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” with its %n track(s)?</source>
        <translation>
            <numerusform>「%1」とその%n曲を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone; export it first to keep it. It is the active playlist: without another one you cannot play.</source>
        <translation>元に戻すことはできません。残したい場合は先にエクスポートしてください。これは使用中のプレイリストで、ほかにないとプレイできません。</translation>
    </message>
    <message>
        <source>This cannot be undone; export it first to keep it.</source>
        <translation>元に戻すことはできません。残したい場合は先にエクスポートしてください。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjAccount</name>
    <message>
        <source>plug.dj does not know this way to sign in.</source>
        <translation>plug.djはこのサインイン方法に対応していません。</translation>
    </message>
    <message>
        <source>The server lets no guests in. Sign in with an account.</source>
        <translation>サーバーはゲストを受け入れていません。アカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>The saved session is not valid any more. Sign in again.</source>
        <translation>保存されたセッションは無効になりました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The server did not say who you are.</source>
        <translation>サーバーから、あなたが誰かの情報が届きませんでした。</translation>
    </message>
    <message>
        <source>This account has no name yet. Choose one on the website first.</source>
        <translation>このアカウントにはまだ名前がありません。先にウェブサイトで名前を決めてください。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>セッションが終了しました。もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjActions</name>
    <message>
        <source>You have no active playlist to grab into.</source>
        <translation>Grab先となる使用中のプレイリストがありません。</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjAlarm</name>
    <message>
        <source>Only the room&apos;s staff can call the site&apos;s moderators.</source>
        <translation>サイトのモデレーターを呼べるのは、ルームのスタッフだけです。</translation>
    </message>
    <message>
        <source>The site&apos;s moderators are being called.</source>
        <translation>サイトのモデレーターを呼んでいます。</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjAutomation</name>
    <message>
        <source>woots</source>
        <translation>Woot</translation>
    </message>
    <message>
        <source>wait list</source>
        <translation>順番待ちリスト</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離席</translation>
    </message>
    <message>
        <source>Guests can only watch and read. Sign in with an account to take part.</source>
        <translation>ゲストは見ることと読むことだけできます。参加するにはアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>このルームに接続していません。</translation>
    </message>
    <message>
        <source>This room does not want it: “%1”</source>
        <translation>このルームでは望まれていません：「%1」</translation>
    </message>
    <message>
        <source>No longer automatic (%1): %2</source>
        <translation>自動をオフにしました（%1）：%2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自動：%1</translation>
    </message>
    <message>
        <source>the connection to the room ended.</source>
        <translation>ルームへの接続が終了しました。</translation>
    </message>
    <message>
        <source>this room does not want it: “%1”</source>
        <translation>このルームでは望まれていません：「%1」</translation>
    </message>
    <message>
        <source>woot for “%1”.</source>
        <translation>「%1」にWootしました。</translation>
    </message>
    <message>
        <source>joined the wait list, number %1.</source>
        <translation>順番待ちに%1番目で並びました。</translation>
    </message>
    <message>
        <source>joined the wait list, and it is your turn at once.</source>
        <translation>順番待ちに並び、すぐにあなたの番になりました。</translation>
    </message>
    <message>
        <source>you left the wait list, or were taken off it.</source>
        <translation>順番待ちをやめたか、リストから外されました。</translation>
    </message>
    <message>
        <source>That is too long for one line.</source>
        <translation>1行には長すぎます。</translation>
    </message>
    <message>
        <source>I am away from the keyboard.</source>
        <translation>今、席を外しています。</translation>
    </message>
    <message>
        <source>you are writing again.</source>
        <translation>再び書き込みました。</translation>
    </message>
    <message>
        <source>answered %1, who mentioned you.</source>
        <translation>メンションした%1さんに返信しました。</translation>
    </message>
    <message>
        <source>%1 mentioned you and got no answer. %2</source>
        <translation>%1さんからメンションがありましたが、返信しませんでした。%2</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjConnection</name>
    <message>
        <source>There is no room at this address.</source>
        <translation>このアドレスにルームはありません。</translation>
    </message>
    <message>
        <source>The room server did not confirm the sign-in in time.</source>
        <translation>ルームサーバーが時間内にサインインを確認しませんでした。</translation>
    </message>
    <message>
        <source>The server gave no key for the room server.</source>
        <translation>サーバーからルームサーバー用の鍵が届きませんでした。</translation>
    </message>
    <message>
        <source>The room server did not accept our key.</source>
        <translation>ルームサーバーが鍵を受け入れませんでした。</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjController</name>
    <message>
        <source>You are in another room. Come back to this one to chat here.</source>
        <translation>別のルームにいます。ここでチャットするには、このルームに戻ってください。</translation>
    </message>
    <message>
        <source>The room wants slower chat. Wait %1.</source>
        <translation>このルームはチャットの間隔を空けるよう求めています。%1お待ちください。</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>このルームに接続していません。</translation>
    </message>
    <message>
        <source>Guests can only read. Sign in with an account to chat.</source>
        <translation>ゲストは読むことしかできません。チャットするにはアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>You are muted for %1.</source>
        <translation>あと%1ミュートされています。</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat in this room.</source>
        <translation>このルームでチャットできるのはレベル%1以上の人だけです。</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>送信する内容がありません。</translation>
    </message>
    <message>
        <source>Partyline does not know the command %1. Put a blank in front of it to send it as text.</source>
        <translation>コマンド %1 はPartylineにありません。テキストとして送信するには、前に空白を付けてください。</translation>
    </message>
    <message>
        <source>Not connected: this line was not sent.</source>
        <translation>接続していないため、この発言は送信されませんでした。</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed this line.</source>
        <translation>ルームがこの発言を確認する前に接続が切れました。</translation>
    </message>
    <message>
        <source>The room did not confirm this line. It may have come too fast.</source>
        <translation>ルームがこの発言を確認しませんでした。速すぎた可能性があります。</translation>
    </message>
    <message>
        <source>Guests can only watch and read. Sign in with an account to take part.</source>
        <translation>ゲストは見ることと読むことだけできます。参加するにはアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>You cannot vote on your own track.</source>
        <translation>自分の曲には投票できません。</translation>
    </message>
    <message>
        <source>Nobody is playing now.</source>
        <translation>今は誰もプレイしていません。</translation>
    </message>
    <message>
        <source>This is your own track: it is in a playlist of yours already.</source>
        <translation>これはあなた自身の曲で、すでに自分のプレイリストにあります。</translation>
    </message>
    <message>
        <source>That was very quick. Wait a second, then try again.</source>
        <translation>操作が速すぎます。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You are not playing now.</source>
        <translation>今はプレイしていません。</translation>
    </message>
    <message>
        <source>The room did not count your vote.</source>
        <translation>ルームが投票を数えませんでした。</translation>
    </message>
    <message>
        <source>The room did not count your grab.</source>
        <translation>ルームがGrabを数えませんでした。</translation>
    </message>
    <message>
        <source>The room did not put you on the wait list.</source>
        <translation>ルームがあなたを順番待ちリストに入れませんでした。</translation>
    </message>
    <message>
        <source>The room did not take you off the wait list.</source>
        <translation>ルームがあなたを順番待ちリストから外しませんでした。</translation>
    </message>
    <message>
        <source>The room did not skip your track.</source>
        <translation>ルームがあなたの曲をスキップしませんでした。</translation>
    </message>
    <message>
        <source>You have signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in first.</source>
        <translation>サインインしていません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>Nothing was heard from the room for a while.</source>
        <translation>ルームからしばらく応答がありません。</translation>
    </message>
    <message>
        <source>You can come back in %1.</source>
        <translation>%1後に戻れます。</translation>
    </message>
    <message>
        <source>The ban is over. You can come back now.</source>
        <translation>追放期間が終わりました。もう戻れます。</translation>
    </message>
    <message>
        <source>The site gave you a new name: %1.</source>
        <translation>サイトから新しい名前が付けられました：%1。</translation>
    </message>
    <message>
        <source>With one account you can be in one room at a time, and another one was in view.</source>
        <translation>1つのアカウントで一度に入れるルームは1つで、別のルームが表示されていました。</translation>
    </message>
    <message>
        <source>You went to %1. With one account you can be in one room at a time.</source>
        <translation>%1に移動しました。1つのアカウントで一度に入れるルームは1つです。</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1は%2に改名しました。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>%1 sent %2 a gift.</source>
        <translation>%1が%2にギフトを贈りました。</translation>
    </message>
    <message>
        <source>%1 ended their own turn.</source>
        <translation>%1が自分の番を終えました。</translation>
    </message>
    <message>
        <source>The DJ</source>
        <translation>DJ</translation>
    </message>
    <message>
        <source>a moderator took you off.</source>
        <translation>モデレーターによって外されました。</translation>
    </message>
    <message>
        <source>%1 named the room %2.</source>
        <translation>%1がルームの名前を「%2」にしました。</translation>
    </message>
    <message>
        <source>The room is now called %1.</source>
        <translation>ルームの名前が「%1」になりました。</translation>
    </message>
    <message>
        <source>%1 changed the description of the room.</source>
        <translation>%1がルームの説明を変更しました。</translation>
    </message>
    <message>
        <source>The description of the room has changed.</source>
        <translation>ルームの説明が変更されました。</translation>
    </message>
    <message>
        <source>%1 changed the welcome text of the room.</source>
        <translation>%1がルームのウェルカムメッセージを変更しました。</translation>
    </message>
    <message>
        <source>The welcome text of the room has changed.</source>
        <translation>ルームのウェルカムメッセージが変更されました。</translation>
    </message>
    <message>
        <source>Only people of level %1 and up can chat now.</source>
        <translation>レベル%1以上の人だけがチャットできるようになりました。</translation>
    </message>
    <message>
        <source>Everybody can chat now.</source>
        <translation>誰でもチャットできるようになりました。</translation>
    </message>
    <message>
        <source>You are muted for %1: %2.</source>
        <translation>あと%1ミュートされています：%2。</translation>
    </message>
    <message>
        <source>Another sign-in took %1 over</source>
        <translation>別のサインインが%1を引き継ぎました</translation>
    </message>
    <message>
        <source>Another sign-in with this account took over. Join again to bring the room back here.</source>
        <translation>このアカウントの別のサインインが引き継ぎました。ルームをここに戻すには、もう一度参加してください。</translation>
    </message>
    <message>
        <source>You were banned from %1</source>
        <translation>%1から追放されました</translation>
    </message>
    <message>
        <source>The site has banned this internet address, usually for 15 minutes. Try again then.</source>
        <translation>このIPアドレスはサイトから追放されています。通常は15分間です。その後もう一度お試しください。</translation>
    </message>
    <message>
        <source>The site wants fewer requests. Partyline waits for %1.</source>
        <translation>サイトからリクエストを減らすよう求められています。Partylineは%1待ちます。</translation>
    </message>
    <message>
        <source>The room wants slower chat. What you said last may not have arrived.</source>
        <translation>このルームはチャットの間隔を空けるよう求めています。直前の発言は届いていない可能性があります。</translation>
    </message>
    <message>
        <source>You have reached level %1.</source>
        <translation>レベル%1に到達しました。</translation>
    </message>
    <message>
        <source>%1 would like to be your friend.</source>
        <translation>%1さんからフレンド申請が届きました。</translation>
    </message>
    <message>
        <source>%1 is your friend now.</source>
        <translation>%1さんとフレンドになりました。</translation>
    </message>
    <message>
        <source>The site goes down for maintenance in %1.</source>
        <translation>サイトは%1後にメンテナンスに入ります。</translation>
    </message>
    <message>
        <source>The site goes down for maintenance soon.</source>
        <translation>サイトはまもなくメンテナンスに入ります。</translation>
    </message>
    <message>
        <source>The site is down for maintenance.</source>
        <translation>サイトはメンテナンス中です。</translation>
    </message>
    <message>
        <source>The site says: %1</source>
        <translation>サイトからのお知らせ：%1</translation>
    </message>
    <message>
        <source>The site was updated.</source>
        <translation>サイトが更新されました。</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjLobby</name>
    <message>
        <source>The site does not take this name. There may be such a room already; try another one.</source>
        <translation>サイトがこの名前を受け付けません。すでに同じルームがある可能性があります。別の名前をお試しください。</translation>
    </message>
    <message>
        <source>Guests have no favourites. Sign in with an account.</source>
        <translation>ゲストにはお気に入りがありません。アカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>The server did not say where the new room is.</source>
        <translation>サーバーから新しいルームの場所が届きませんでした。</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjModeration</name>
    <message>
        <source>You are not connected to this room.</source>
        <translation>このルームに接続していません。</translation>
    </message>
    <message>
        <source>Guests cannot moderate.</source>
        <translation>ゲストはモデレートできません。</translation>
    </message>
    <message>
        <source>That is under way already.</source>
        <translation>すでに実行中です。</translation>
    </message>
    <message>
        <source>That track is over.</source>
        <translation>その曲は終わりました。</translation>
    </message>
    <message>
        <source>The track has only just begun. Try again in a moment.</source>
        <translation>曲は始まったばかりです。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>You are banned from the wait list until a manager lifts the ban.</source>
        <translation>マネージャーが解除するまで、順番待ちを禁止されています。</translation>
    </message>
    <message>
        <source>You are banned from the wait list for another %1.</source>
        <translation>あと%1、順番待ちを禁止されています。</translation>
    </message>
    <message>
        <source>The server took it, but nothing changed.</source>
        <translation>サーバーは受け付けましたが、何も変わりませんでした。</translation>
    </message>
    <message>
        <source>The server took it, but the room did not confirm it.</source>
        <translation>サーバーは受け付けましたが、ルームが確認しませんでした。</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed it.</source>
        <translation>ルームが確認する前に接続が切れました。</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjNotices</name>
    <message>
        <source>New level</source>
        <translation>新しいレベル</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>ギフト</translation>
    </message>
    <message>
        <source>From the site</source>
        <translation>サイトから</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>あなたのアカウント</translation>
    </message>
    <message>
        <source>would like to be your friend</source>
        <translation>フレンド申請が届きました</translation>
    </message>
    <message>
        <source>is your friend now</source>
        <translation>フレンドになりました</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>The site calls you %1 now.</source>
        <translation>サイトでのあなたの名前が%1になりました。</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjPlaylists</name>
    <message>
        <source>Sign in first.</source>
        <translation>先にサインインしてください。</translation>
    </message>
    <message>
        <source>Guests have no playlists. Sign in with an account.</source>
        <translation>ゲストにはプレイリストがありません。アカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>This playlist does not exist any more.</source>
        <translation>このプレイリストはもうありません。</translation>
    </message>
    <message>
        <source>The playlist was not activated.</source>
        <translation>プレイリストを使用中にできませんでした。</translation>
    </message>
    <message>
        <source>The playlist was not created.</source>
        <translation>プレイリストを作成できませんでした。</translation>
    </message>
    <message>
        <source>The playlist was not renamed.</source>
        <translation>プレイリストの名前を変更できませんでした。</translation>
    </message>
    <message>
        <source>The playlist was not deleted.</source>
        <translation>プレイリストを削除できませんでした。</translation>
    </message>
    <message>
        <source>The playlist was not shuffled.</source>
        <translation>プレイリストをシャッフルできませんでした。</translation>
    </message>
    <message>
        <source>The tracks were not moved.</source>
        <translation>曲を移動できませんでした。</translation>
    </message>
    <message>
        <source>The tracks were not added.</source>
        <translation>曲を追加できませんでした。</translation>
    </message>
    <message>
        <source>The tracks were not removed.</source>
        <translation>曲を削除できませんでした。</translation>
    </message>
    <message>
        <source>The track was not changed.</source>
        <translation>曲を変更できませんでした。</translation>
    </message>
    <message>
        <source>The site takes no more changes to playlists for a while (HTTP 503).</source>
        <translation>サイトはしばらくの間、プレイリストの変更を受け付けません（HTTP 503）。</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjProfile</name>
    <message>
        <source>Pirate English</source>
        <translation>英語（海賊）</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjProfiles</name>
    <message>
        <source>The site knows nothing about them.</source>
        <translation>サイトにこのユーザーの情報はありません。</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjRoomEditor</name>
    <message>
        <source>The site does not let you change this. Your rank in the room may be too low.</source>
        <translation>サイトがこの変更を許可していません。ルームでのランクが足りない可能性があります。</translation>
    </message>
    <message>
        <source>The connection dropped before the room confirmed the change.</source>
        <translation>ルームが変更を確認する前に接続が切れました。</translation>
    </message>
    <message>
        <source>You are not connected to this room.</source>
        <translation>このルームに接続していません。</translation>
    </message>
    <message>
        <source>The site took the change, but the room does not show it. Look whether it is as you want it.</source>
        <translation>サイトは変更を受け付けましたが、ルームに反映されていません。意図したとおりか確認してください。</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjTrackCheck</name>
    <message>
        <source>Only tracks from YouTube can be checked: of others the room tells no address.</source>
        <translation>確認できるのはYouTubeの曲だけです。ほかの曲のアドレスはルームから届きません。</translation>
    </message>
    <message>
        <source>This room&apos;s tracks are invented: there is nothing to check.</source>
        <translation>このルームの曲は架空のもので、確認するものがありません。</translation>
    </message>
    <message>
        <source>YouTube gave no answer that says so (%1).</source>
        <translation>YouTubeから判断できる応答がありませんでした（%1）。</translation>
    </message>
    <message>
        <source>YouTube could not be asked: the network does not answer.</source>
        <translation>YouTubeに問い合わせできませんでした。ネットワークが応答しません。</translation>
    </message>
</context>
<context>
    <name>partyline::PlugDjTurn</name>
    <message>
        <source>You are playing in %1</source>
        <translation>%1でプレイ中です</translation>
    </message>
    <message>
        <source>You are next in %1</source>
        <translation>%1で次はあなたの番です</translation>
    </message>
    <message>
        <source>Your turn comes after %1.</source>
        <translation>%1の次があなたの番です。</translation>
    </message>
    <message>
        <source>You are number %1 in %2</source>
        <translation>%2で%1番目です</translation>
    </message>
    <message>
        <source>Your turn at the booth comes near.</source>
        <translation>ブースの順番が近づいています。</translation>
    </message>
    <message>
        <source>You left the wait list after your turn, as you had asked.</source>
        <translation>ご希望どおり、自分の番のあと順番待ちリストから外れました。</translation>
    </message>
</context>
<context>
    <name>partyline::PollChart</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln票</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>あなた：%1</translation>
    </message>
    <message>
        <source>you did not vote</source>
        <translation>未投票</translation>
    </message>
    <message>
        <source>ended without a connection: the last numbers received</source>
        <translation>接続がないまま終了：最後に受信した数</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
</context>
<context>
    <name>partyline::PollDesk</name>
    <message>
        <source>Vote for option %1</source>
        <translation>選択肢%1に投票</translation>
    </message>
    <message>
        <source>Polls and charts…</source>
        <translation>アンケートとグラフ…</translation>
    </message>
    <message>
        <source>New poll…</source>
        <translation>新しいアンケート…</translation>
    </message>
    <message>
        <source>Close poll…</source>
        <translation>アンケートを締め切る…</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>&lt;number&gt;</source>
        <translation>&lt;番号&gt;</translation>
    </message>
    <message>
        <source>votes for an option of the open poll; a vote is final</source>
        <translation>開始中のアンケートの選択肢に投票します。投票は変更できません</translation>
    </message>
    <message>
        <source>Give the number of an option.</source>
        <translation>選択肢の番号を指定してください。</translation>
    </message>
    <message>
        <source>shows the polls of this session with their charts</source>
        <translation>このセッションのアンケートをグラフ付きで表示します</translation>
    </message>
    <message>
        <source>Only this stream&apos;s moderators can open and close polls.</source>
        <translation>アンケートを開始・締め切りできるのは、この配信のモデレーターだけです。</translation>
    </message>
    <message>
        <source>&lt;question&gt; | &lt;option&gt; | &lt;option&gt;</source>
        <translation>&lt;質問&gt; | &lt;選択肢&gt; | &lt;選択肢&gt;</translation>
    </message>
    <message>
        <source>opens a poll of one minute, for moderators</source>
        <translation>1分間のアンケートを開始します（モデレーター用）</translation>
    </message>
    <message>
        <source>closes the poll shown, for moderators</source>
        <translation>表示中のアンケートを締め切ります（モデレーター用）</translation>
    </message>
    <message>
        <source>No poll is open.</source>
        <translation>開始中のアンケートはありません。</translation>
    </message>
    <message>
        <source>You cannot vote in this poll now.</source>
        <translation>今はこのアンケートに投票できません。</translation>
    </message>
    <message>
        <source>Close poll</source>
        <translation>アンケートを締め切る</translation>
    </message>
    <message>
        <source>Close &quot;%1&quot; now? Nobody can vote in it any more.</source>
        <translation>「%1」を今締め切りますか？ 以後は誰も投票できません。</translation>
    </message>
</context>
<context>
    <name>partyline::PollHistoryWindow</name>
    <message>
        <source>Polls of %1</source>
        <translation>%1のアンケート</translation>
    </message>
    <message>
        <source>Polls of this session</source>
        <translation>このセッションのアンケート</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>No poll has ended since you came in, and you have voted in none.</source>
        <translation>参加してから終了したアンケートはなく、投票したものもありません。</translation>
    </message>
    <message>
        <source>Poll window status</source>
        <translation>アンケートウィンドウの状況</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save all as a table…</source>
        <translation>すべてを表として保存…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>グラフをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>結果をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>polls</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>画像を作成できませんでした。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>partyline::PollModel</name>
    <message>
        <source>Option %1</source>
        <translation>選択肢%1</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n票</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1パーセント</translation>
    </message>
    <message>
        <source>your vote</source>
        <translation>あなたの投票</translation>
    </message>
    <message>
        <source>sending your vote</source>
        <translation>投票を送信中</translation>
    </message>
    <message>
        <source>winner</source>
        <translation>1位</translation>
    </message>
</context>
<context>
    <name>partyline::PollOptionDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>click to vote</source>
        <translation>クリックして投票</translation>
    </message>
</context>
<context>
    <name>partyline::PollPanel</name>
    <message>
        <source>No poll open</source>
        <translation>アンケートなし</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Open until it is closed</source>
        <translation>締め切るまで受付中</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1に締め切り</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>締め切り済み</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>No poll is open.</source>
        <translation>開始中のアンケートはありません。</translation>
    </message>
    <message>
        <source>This poll is over.</source>
        <translation>このアンケートは終了しました。</translation>
    </message>
    <message>
        <source>You have voted in this poll already.</source>
        <translation>このアンケートにはすでに投票済みです。</translation>
    </message>
    <message numerus="yes">
        <source>This poll has only %n option(s).</source>
        <translation>
            <numerusform>このアンケートの選択肢は%n個だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Also open: %1</source>
        <translation>ほかに受付中：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more open, next: %1</source>
        <translation>
            <numerusform>ほかに%n件受付中、次：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended while there was no connection; these are the last numbers received.</source>
        <translation>接続が切れている間に終了しました。これは最後に受信した数です。</translation>
    </message>
    <message>
        <source>You chose %1</source>
        <translation>「%1」を選びました</translation>
    </message>
    <message>
        <source>Waiting for the final count; these are the last numbers received.</source>
        <translation>最終集計を待っています。これは最後に受信した数です。</translation>
    </message>
    <message>
        <source>Vote sent. It cannot be changed.</source>
        <translation>投票しました。変更はできません。</translation>
    </message>
    <message>
        <source>Sending your vote</source>
        <translation>投票を送信中</translation>
    </message>
    <message>
        <source>Another poll has opened. Look before you vote.</source>
        <translation>別のアンケートが始まりました。投票前に確認してください。</translation>
    </message>
    <message>
        <source>Closing soon, you have not voted</source>
        <translation>まもなく締め切り。まだ投票していません</translation>
    </message>
    <message>
        <source>A vote is final. Ctrl+Alt+1…%1</source>
        <translation>投票は変更できません。Ctrl+Alt+1…%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln票</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an option first.</source>
        <translation>先に選択肢を選んでください。</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>送信済み、未確認</translation>
    </message>
</context>
<context>
    <name>partyline::PollResultDelegate</name>
    <message>
        <source>open</source>
        <translation>受付中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes · you: %1</source>
        <translation>
            <numerusform>%Ln票 · あなた：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln票</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::PollResultsModel</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n票</numerusform>
        </translation>
    </message>
    <message>
        <source>still open</source>
        <translation>受付中</translation>
    </message>
    <message>
        <source>the last numbers received</source>
        <translation>最後に受信した数</translation>
    </message>
</context>
<context>
    <name>partyline::PollStrip</name>
    <message>
        <source>Show poll</source>
        <translation>アンケートを表示</translation>
    </message>
    <message>
        <source>No poll open</source>
        <translation>アンケートなし</translation>
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
        <translation>接続先</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Fetch pictures</source>
        <translation>画像を取得</translation>
    </message>
    <message>
        <source>Emotes, people and previews, from the services&apos; own hosts alone. Without them, words stand in their place.</source>
        <translation>エモート、ユーザー、プレビューの画像を、サービス自身のホストからだけ取得します。取得しない場合は文字で表示します。</translation>
    </message>
    <message>
        <source>images emotes load</source>
        <translation>画像 エモート 読み込み</translation>
    </message>
    <message>
        <source>Whom this program talked to since it was started, and whom it may talk to</source>
        <translation>起動してからこのプログラムが通信した相手と、通信する可能性のある相手</translation>
    </message>
    <message>
        <source>Nobody else is contacted. Links open in your browser, and only when you click them; where a track comes from is asked only when you want it.</source>
        <translation>ほかの相手とは通信しません。リンクはクリックしたときだけブラウザーで開きます。曲の出どころも、あなたが求めたときだけ調べます。</translation>
    </message>
    <message>
        <source>network connections servers telemetry third party contacted</source>
        <translation>ネットワーク 接続 サーバー テレメトリー 第三者 通信</translation>
    </message>
    <message>
        <source>This list as text</source>
        <translation>この一覧をテキストで</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>clipboard hosts</source>
        <translation>クリップボード コピー 接続先 ホスト</translation>
    </message>
</context>
<context>
    <name>partyline::ProfileDialog</name>
    <message>
        <source>no badge</source>
        <translation>バッジなし</translation>
    </message>
    <message>
        <source>badge %1</source>
        <translation>バッジ：%1</translation>
    </message>
    <message>
        <source>avatar %1</source>
        <translation>アバター：%1</translation>
    </message>
    <message>
        <source>subscriber</source>
        <translation>サブスクライバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>経験値</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Badge and avatar</source>
        <translation>バッジとアバター</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rooms for adults in the room list</source>
        <translation>ルーム一覧に成人向けルームを表示</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>マイプロフィール</translation>
    </message>
    <message>
        <source>Way to the next level</source>
        <translation>次のレベルまで</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>自己紹介</translation>
    </message>
    <message>
        <source>What others read about you, up to %1 characters</source>
        <translation>ほかの人に表示される自己紹介（%1文字まで）</translation>
    </message>
    <message>
        <source>Save what is about me</source>
        <translation>自己紹介を保存</translation>
    </message>
    <message>
        <source>Language on the site</source>
        <translation>サイトでの言語</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Profile status</source>
        <translation>プロフィールの状況</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The site did not take it.</source>
        <translation>サイトが受け付けませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2 to level %3 (%4 in all)</source>
        <translation>レベル%3まで%1/%2（合計%4）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>partyline::QrPicture</name>
    <message>
        <source>QR picture of the address</source>
        <translation>アドレスのQRコード</translation>
    </message>
</context>
<context>
    <name>partyline::QuickSwitchModel</name>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>partyline::QuickSwitcher</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Room, person or action</source>
        <translation>ルーム、ユーザー、操作</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>一致するもの</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>Nothing fits. Ctrl+T joins a room by its name or address.</source>
        <translation>一致するものはありません。Ctrl+Tで名前またはアドレスを指定してルームに参加できます。</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Ctrl+Enter opens it beside, Esc closes</source>
        <translation>↑↓で選択、Enterで移動、Ctrl+Enterで横に開く、Escで閉じる</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes</source>
        <translation>↑↓で選択、Enterで移動、Escで閉じる</translation>
    </message>
</context>
<context>
    <name>partyline::QuietCard</name>
    <message>
        <source>Say hello</source>
        <translation>あいさつする</translation>
    </message>
    <message>
        <source>See who is here</source>
        <translation>参加者を見る</translation>
    </message>
    <message>
        <source>Look into this room&apos;s history</source>
        <translation>このルームの履歴を見る</translation>
    </message>
    <message>
        <source>Quiet in here</source>
        <translation>静かです</translation>
    </message>
    <message>
        <source>Nothing was said since you came in at %1.</source>
        <translation>%1に参加してから発言はありません。</translation>
    </message>
</context>
<context>
    <name>partyline::ReleaseCheck</name>
    <message>
        <source>The address for updates does not tell of a release.</source>
        <translation>更新用のアドレスにリリースの情報がありません。</translation>
    </message>
</context>
<context>
    <name>partyline::RoomDetailsDialog</name>
    <message>
        <source>People of level %1 and up</source>
        <translation>レベル%1以上の人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Welcome text</source>
        <translation>ウェルカムメッセージ</translation>
    </message>
    <message>
        <source>The room shows your changes.</source>
        <translation>変更がルームに反映されました。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存されていません。</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>ホスト：%1</translation>
    </message>
    <message>
        <source>Here: %1, %2</source>
        <translation>現在：%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>ゲスト%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>Chat: %1</source>
        <translation>チャット：%1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>アドレス：%1</translation>
    </message>
    <message>
        <source>You are not in the room now: this is how it was last.</source>
        <translation>今はルームにいません。最後に見たときの内容です。</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>ルームには名前が必要です。</translation>
    </message>
    <message>
        <source>Waiting for the room to show the change.</source>
        <translation>ルームに変更が反映されるのを待っています。</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Save keeps them, Cancel drops them.</source>
        <translation>保存されていない変更があります。「保存」で保存し、「キャンセル」で破棄します。</translation>
    </message>
</context>
<context>
    <name>partyline::RoomHistory</name>
    <message>
        <source>Nothing was recorded from %1 to %2.</source>
        <translation>%1～%2は記録されていません。</translation>
    </message>
    <message>
        <source>This line is not in history any more.</source>
        <translation>この発言はもう履歴にありません。</translation>
    </message>
    <message>
        <source>This line is too far back to scroll to. The search window shows what stands around it.</source>
        <translation>この発言は古すぎてスクロールできません。検索ウィンドウで前後を見られます。</translation>
    </message>
</context>
<context>
    <name>partyline::RoomListDelegate</name>
    <message>
        <source>you are here</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>full</source>
        <translation>満員</translation>
    </message>
    <message>
        <source>for adults</source>
        <translation>成人向け</translation>
    </message>
    <message>
        <source>Nobody is playing</source>
        <translation>プレイ中の人はいません</translation>
    </message>
</context>
<context>
    <name>partyline::RoomPage</name>
    <message>
        <source>New messages</source>
        <translation>新着メッセージ</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>ルームを退出</translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>エモート</translation>
    </message>
    <message>
        <source>Show lines of hidden people, folded</source>
        <translation>非表示の人の発言を折りたたんで表示</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>ゲスト%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Come back here</source>
        <translation>ここに戻る</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Take over again</source>
        <translation>再び引き継ぐ</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>このルーム内を検索</translation>
    </message>
    <message>
        <source>Pause the feed</source>
        <translation>フィードを一時停止</translation>
    </message>
    <message>
        <source>To where you stopped reading</source>
        <translation>前回読んだ位置へ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>一時停止中、新着%1件</translation>
    </message>
    <message>
        <source>Paused, %1 new, %2 for you</source>
        <translation>一時停止中、新着%1件、あなた宛て%2件</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>最新へ</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新着%1件</translation>
    </message>
    <message>
        <source>%1 new, %2 for you</source>
        <translation>新着%1件、あなた宛て%2件</translation>
    </message>
    <message>
        <source>Search this room&apos;s history…</source>
        <translation>このルームの履歴を検索…</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>履歴をエクスポート…</translation>
    </message>
    <message>
        <source>Notifications of this room…</source>
        <translation>このルームの通知…</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>This room is %1. Click to hear from it again.</source>
        <translation>このルームは%1です。クリックすると解除します。</translation>
    </message>
    <message>
        <source>Hear from it again</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>1時間ミュート</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>レベル%1</translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <translation>バッジ：%1</translation>
    </message>
    <message>
        <source>Muted.</source>
        <translation>ミュート中。</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>%1までミュート中。</translation>
    </message>
    <message>
        <source>here since %1</source>
        <translation>%1から参加</translation>
    </message>
    <message>
        <source>To the newest line</source>
        <translation>最新の発言へ</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>partyline::RoomPeople</name>
    <message>
        <source>%1 (%2)</source>
        <comment>nickname (name)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>partyline::RoomStaffWindow</name>
    <message>
        <source>until it is lifted</source>
        <translation>解除されるまで</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1（実行者：%2）</translation>
    </message>
    <message>
        <source>Room staff: %1</source>
        <translation>ルームのスタッフ：%1</translation>
    </message>
    <message>
        <source>Room staff</source>
        <translation>ルームのスタッフ</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>この一覧内を検索</translation>
    </message>
    <message>
        <source>Find a name or a reason</source>
        <translation>名前または理由を検索</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>追放</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>このルームから追放されている人はいません。</translation>
    </message>
    <message>
        <source>Mutes</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Nobody is muted.</source>
        <translation>ミュートされている人はいません。</translation>
    </message>
    <message>
        <source>Wait-list bans</source>
        <translation>順番待ちの禁止</translation>
    </message>
    <message>
        <source>Nobody is banned from the wait list.</source>
        <translation>順番待ちを禁止されている人はいません。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Nobody has a role in this room.</source>
        <translation>このルームでロールを持つ人はいません。</translation>
    </message>
    <message>
        <source>here</source>
        <translation>在室</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>先に人を選んでください。</translation>
    </message>
    <message>
        <source>&amp;Unban…</source>
        <translation>追放を解除(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Unmute…</source>
        <translation>ミュートを解除(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Lift the ban…</source>
        <translation>禁止を解除(&amp;L)…</translation>
    </message>
    <message>
        <source>Change the &amp;role…</source>
        <translation>ロールを変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>ロールを外す…</translation>
    </message>
    <message>
        <source>Make them %1…</source>
        <translation>%1にする…</translation>
    </message>
    <message>
        <source>Hand the room over…</source>
        <translation>ルームを譲渡…</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTabBar</name>
    <message>
        <source>Close tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Leave the room and close the tab (Ctrl+W)</source>
        <translation>ルームを退出してタブを閉じる（Ctrl+W）</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTabs</name>
    <message>
        <source>Join another room</source>
        <translation>別のルームに参加</translation>
    </message>
    <message>
        <source>Join another room (Ctrl+T)</source>
        <translation>別のルームに参加（Ctrl+T）</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTree</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Hear from it again</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>1時間ミュート</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>ルームを退出</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>名前を変更（F2）</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>上へ（Alt+Up）</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>下へ（Alt+Down）</translation>
    </message>
    <message>
        <source>Take the folder away (Del)</source>
        <translation>フォルダーを取り除く（Del）</translation>
    </message>
    <message>
        <source>Its rooms stay open</source>
        <translation>中のルームは開いたままです</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTreeDelegate</name>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダーの名前</translation>
    </message>
</context>
<context>
    <name>partyline::RoomTreeModel</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1、フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>ルーム%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>on air</source>
        <translation>配信中</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>メンション%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>新着%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RoomWatch</name>
    <message>
        <source>live</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>waiting, next try in %1 s</source>
        <translation>待機中、%1秒後に再試行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>DJ room</source>
        <translation>DJルーム</translation>
    </message>
    <message>
        <source>livestream</source>
        <translation>ライブ配信</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>you are on air</source>
        <translation>プレイ中</translation>
    </message>
    <message>
        <source>you are next</source>
        <translation>次はあなたの番</translation>
    </message>
    <message>
        <source>a poll is open</source>
        <translation>アンケート受付中</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>自動：%1</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>メンション1件</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>メンション%1件</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>新着1件</translation>
    </message>
    <message>
        <source>%1 new lines</source>
        <translation>新着%1件</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>%1までミュート中</translation>
    </message>
    <message>
        <source>muted until %1, %2</source>
        <translation>%1 %2までミュート中</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>DJルーム</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>ライブ配信</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
</context>
<context>
    <name>partyline::RosterModel</name>
    <message>
        <source>At the booth</source>
        <translation>ブース</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>フレンド</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1、%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>プレイ中</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>フレンド</translation>
    </message>
    <message>
        <source>wooted</source>
        <translation>Woot済み</translation>
    </message>
    <message>
        <source>mehed</source>
        <translation>Meh済み</translation>
    </message>
    <message>
        <source>grabbed</source>
        <translation>Grab済み</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>partyline::Rule</name>
    <message>
        <source>The name of a rule is too long.</source>
        <translation>ルールの名前が長すぎます。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; has a part that cannot be understood: %2</source>
        <translation>ルール「%1」に解釈できない部分があります：%2</translation>
    </message>
</context>
<context>
    <name>partyline::RuleBook</name>
    <message>
        <source>The rules cannot be read (%1). None is applied, and new ones are not kept.</source>
        <translation>ルールを読み取れません（%1）。どのルールも適用されず、新しいルールは保存されません。</translation>
    </message>
    <message>
        <source>%1 None is applied, and new ones are not kept.</source>
        <translation>%1 どのルールも適用されず、新しいルールは保存されません。</translation>
    </message>
    <message>
        <source>The rules are damaged and cannot be set aside. Move %1 away.</source>
        <translation>ルールが破損していますが、退避できません。%1 を別の場所に移してください。</translation>
    </message>
    <message>
        <source>The rules were damaged. They were set aside as %1, and a new file begun.</source>
        <translation>ルールが破損していたため、%1 として退避し、新しいファイルを作成しました。</translation>
    </message>
    <message>
        <source>There can be %1 rules at most.</source>
        <translation>ルールは%1個までです。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; cannot be kept: %2</source>
        <translation>ルール「%1」を保存できません：%2</translation>
    </message>
    <message>
        <source>Words to look out for</source>
        <translation>注目する言葉</translation>
    </message>
    <message>
        <source>The rules cannot be kept: %1</source>
        <translation>ルールを保存できません：%1</translation>
    </message>
    <message>
        <source>This is not a file of rules: %1</source>
        <translation>これはルールのファイルではありません：%1</translation>
    </message>
    <message>
        <source>These rules were written by a newer Partyline.</source>
        <translation>これらのルールは、より新しいPartylineで保存されています。</translation>
    </message>
    <message>
        <source>This is not a file of rules.</source>
        <translation>これはルールのファイルではありません。</translation>
    </message>
</context>
<context>
    <name>partyline::RuleDesk</name>
    <message>
        <source>Rules are in trouble.</source>
        <translation>ルールに問題があります。</translation>
    </message>
    <message>
        <source>A rule was turned off.</source>
        <translation>ルールを1つオフにしました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes too long on lines that were said.</source>
        <translation>「%1」は発言の処理に時間がかかりすぎています。</translation>
    </message>
</context>
<context>
    <name>partyline::RuleForm</name>
    <message>
        <source>&amp;Words</source>
        <translation>言葉(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;xpression</source>
        <translation>正規表現(&amp;X)</translation>
    </message>
    <message>
        <source>Case &amp;counts</source>
        <translation>大文字と小文字を区別(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>強調(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>サウンド(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;otify</source>
        <translation>通知(&amp;O)</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>非表示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰の</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>誰でも</translation>
    </message>
    <message>
        <source>Only these people</source>
        <translation>次の人のみ</translation>
    </message>
    <message>
        <source>All but these people</source>
        <translation>次の人を除く全員</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>名前（半角コンマ「,」区切り）</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>any role</source>
        <translation>すべてのロール</translation>
    </message>
    <message>
        <source>%1 or higher</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>誰の(&amp;W)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>内容(&amp;T)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>All DJ rooms</source>
        <translation>すべてのDJルーム</translation>
    </message>
    <message>
        <source>All livestreams</source>
        <translation>すべてのライブ配信</translation>
    </message>
    <message>
        <source>These rooms</source>
        <translation>次のルーム</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>場所(&amp;E)</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Highlight colour: %1</source>
        <translation>強調の色：%1</translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation>サウンドの種類</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>ベル</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>チャイム</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>着信音</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>置換後の文字</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The line stands as one short row that can be opened.</source>
        <translation>発言は短い1行になり、開いて読めます。</translation>
    </message>
    <message>
        <source>The line is kept in the history, but not shown.</source>
        <translation>発言は履歴に残りますが、表示されません。</translation>
    </message>
    <message>
        <source>Join a room first</source>
        <translation>先にルームに参加してください</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>1時間後</translation>
    </message>
    <message>
        <source>in four hours</source>
        <translation>4時間後</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>1日後</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n件のルーム</numerusform>
        </translation>
    </message>
    <message>
        <source>turntable, &quot;slip mat&quot;, cart*; empty: any text</source>
        <translation>ターンテーブル, &quot;slip mat&quot;, レコード*（空欄：すべてのテキスト）</translation>
    </message>
    <message>
        <source>A regular expression; empty: any text</source>
        <translation>正規表現（空欄：すべてのテキスト）</translation>
    </message>
</context>
<context>
    <name>partyline::RuleListModel</name>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::RuleLook</name>
    <message>
        <source>All rooms</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>DJルーム</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>ライブ配信</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n件のルーム</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>replace with %1</source>
        <translation>%1に置換</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>強調</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>does nothing yet</source>
        <translation>まだ何もしません</translation>
    </message>
</context>
<context>
    <name>partyline::RuleStarts</name>
    <message>
        <source>Rules watch for you</source>
        <translation>ルールがあなたの代わりに見張ります</translation>
    </message>
    <message>
        <source>They mark, hide, fold or replace lines in all your rooms, and tell you of them.</source>
        <translation>すべてのルームの発言を強調、非表示、折りたたみ、置換し、あなたに知らせます。</translation>
    </message>
    <message>
        <source>Highlight a word</source>
        <translation>言葉を強調する</translation>
    </message>
    <message>
        <source>Be notified of a word</source>
        <translation>言葉が出たら通知を受ける</translation>
    </message>
    <message>
        <source>Hide lines with a word</source>
        <translation>言葉を含む発言を隠す</translation>
    </message>
</context>
<context>
    <name>partyline::RuleWorkbench</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>ルールを検索</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>First match wins for hide and replace. Numbers: lines lately.</source>
        <translation>非表示と置換は最初に一致したものが優先されます。数字：最近一致した件数。</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>ルールはまだありません</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>インポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>エクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Delete the rule (Del)</source>
        <translation>ルールを削除（Del）</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Lines that match</source>
        <translation>一致する発言</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>変更はすぐに反映されます。「キャンセル」で元に戻ります。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Reading the last lines…</source>
        <translation>最近の発言を読み込み中…</translation>
    </message>
    <message>
        <source>Try it: there are no lines of before to try this rule on.</source>
        <translation>試す：このルールを試せる過去の発言がまだありません。</translation>
    </message>
    <message>
        <source>Try it: %1 of the last %2 lines match, the slowest line took %3 ms</source>
        <translation>試す：直近の%2件中%1件に一致、最も遅いもので%3 ms</translation>
    </message>
    <message>
        <source>Expressions that take longer than %1 ms on one of these lines cannot be saved; the line that is slow is shown here.</source>
        <translation>これらの発言のいずれかに%1 msを超える時間がかかる正規表現は保存できません。時間のかかる発言をここに表示します。</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>ルールのインポート</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>ルール (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み取れません：%1</translation>
    </message>
    <message>
        <source>The file is too large for a file of rules.</source>
        <translation>ルールのファイルとしては大きすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) added.</source>
        <translation>
            <numerusform>%n個のルールを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>ルールのエクスポート</translation>
    </message>
    <message>
        <source>The rules were exported.</source>
        <translation>ルールをエクスポートしました。</translation>
    </message>
    <message>
        <source>The rules cannot be written: %1</source>
        <translation>ルールを書き込めません：%1</translation>
    </message>
</context>
<context>
    <name>partyline::SafeModeStrip</name>
    <message>
        <source>Safe mode</source>
        <translation>セーフモード</translation>
    </message>
    <message>
        <source>Safe mode.</source>
        <translation>セーフモード。</translation>
    </message>
    <message>
        <source>Settings, looks and layout are those of a first start, kept accounts and rooms stay out, and nothing is recorded. What is stored is not touched.</source>
        <translation>設定、外観、配置は初回起動時の状態になります。保存済みのアカウントとルームは使わず、何も記録しません。保存されているデータには影響しません。</translation>
    </message>
    <message>
        <source>Start normally</source>
        <translation>通常どおり起動</translation>
    </message>
    <message>
        <source>Ends this and starts with your own settings, accounts and rooms.</source>
        <translation>このモードを終了し、自分の設定、アカウント、ルームで起動します。</translation>
    </message>
</context>
<context>
    <name>partyline::SailsLink</name>
    <message>
        <source>There is no connection to %1.</source>
        <translation>%1への接続がありません。</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server.</source>
        <translation>%1はチャットサーバーらしい応答をしません。</translation>
    </message>
    <message>
        <source>%1 ended this connection.</source>
        <translation>%1がこの接続を終了しました。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1に接続を拒否されました。</translation>
    </message>
    <message>
        <source>%1 refused the connection: %2</source>
        <translation>%1に接続を拒否されました：%2</translation>
    </message>
    <message>
        <source>%1 does not accept version &quot;%2&quot; of the Sails SDK. Enter a newer one for this server.</source>
        <translation>%1はSails SDKのバージョン「%2」を受け付けません。このサーバー用に、より新しいものを入力してください。</translation>
    </message>
    <message>
        <source>%1 could not read our request.</source>
        <translation>%1がリクエストを読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 sent something that is not its protocol.</source>
        <translation>%1から、プロトコルに合わないデータが届きました。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1が時間内に応答しませんでした。</translation>
    </message>
</context>
<context>
    <name>partyline::ScoreLine</name>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Nobody is playing.</source>
        <translation>プレイ中の人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n woot(s)</source>
        <translation>
            <numerusform>%1：Woot %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meh(s)</source>
        <translation>
            <numerusform>Meh %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::SearchContext</name>
    <message>
        <source>Open in room</source>
        <translation>ルームで開く</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>前後の発言</translation>
    </message>
</context>
<context>
    <name>partyline::SearchModel</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1、%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::SearchWindow</name>
    <message>
        <source>from %1</source>
        <translation>発言者：%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>ルーム：%1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>種類：%1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>has a link</source>
        <translation>リンクあり</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>除外：%1</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Search status</source>
        <translation>検索の状況</translation>
    </message>
    <message>
        <source>Open beside the current room</source>
        <translation>現在のルームの横に開く</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, from: in: kind: before: after: has:link</source>
        <translation>言葉、&quot;フレーズ&quot;、from: in: kind: before: after: has:link</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>From somebody</source>
        <translation>特定の人の発言</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>特定のルーム</translation>
    </message>
    <message>
        <source>Of a kind</source>
        <translation>特定の種類</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>特定の日以降</translation>
    </message>
    <message>
        <source>Before a day</source>
        <translation>特定の日より前</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>リンクを含む</translation>
    </message>
    <message>
        <source>Keep and forget…</source>
        <translation>保存と削除…</translation>
    </message>
    <message numerus="yes">
        <source>%1 results in %2 ms</source>
        <translation>
            <numerusform>%1件見つかりました（%2 ms）</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes this filter out</source>
        <translation>このフィルターを外します</translation>
    </message>
    <message>
        <source>Open in room</source>
        <translation>ルームで開く</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>%1さんの発言のみ</translation>
    </message>
    <message>
        <source>Forget this line</source>
        <translation>この発言を履歴から削除</translation>
    </message>
    <message>
        <source>Forget everything of %1…</source>
        <translation>%1さんの履歴をすべて削除…</translation>
    </message>
    <message>
        <source>Forget this person?</source>
        <translation>この人の履歴を削除しますか？</translation>
    </message>
    <message>
        <source>Everything that %1 said and did in all rooms of this service is deleted from this computer. It cannot be brought back.</source>
        <translation>このサービスのすべてのルームでの%1さんの発言と行動を、このコンピューターからすべて削除します。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>削除する</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines from %n rooms, %2 on this computer</source>
        <translation>
            <numerusform>%n件のルームから%1件、このコンピューター上で%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>検索結果をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Exporting, %n lines so far.</source>
        <translation>
            <numerusform>エクスポート中：これまでに%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポート中…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n件を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>エクスポートを中止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>エクスポートを中止</translation>
    </message>
    <message>
        <source>Somebody&apos;s lines: from:name</source>
        <translation>誰かの発言：from:名前</translation>
    </message>
    <message>
        <source>Lines with a link</source>
        <translation>リンクのある発言</translation>
    </message>
    <message>
        <source>One room: in:name</source>
        <translation>1つのルーム：in:名前</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>すべてのルームを検索</translation>
    </message>
    <message>
        <source>Search all time</source>
        <translation>全期間を検索</translation>
    </message>
    <message>
        <source>Look for beginnings of words</source>
        <translation>単語の先頭で検索</translation>
    </message>
    <message>
        <source>Everything that was seen here</source>
        <translation>ここに表示されたすべて</translation>
    </message>
    <message>
        <source>Type words, &quot;phrases&quot; or filters.</source>
        <translation>単語、&quot;フレーズ&quot;、またはフィルターを入力してください。</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>一致する発言はありません</translation>
    </message>
    <message>
        <source>Words are matched whole; the last one and those with * may go on.</source>
        <translation>語は全体で照合します。最後の語と * の付いた語は前方一致です。</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>エクスポートできるものはまだありません。</translation>
    </message>
    <message>
        <source>Search what everybody said</source>
        <translation>全員の発言を検索</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>入力欄を空にする</translation>
    </message>
    <message>
        <source>See what history keeps</source>
        <translation>履歴に残るものを見る</translation>
    </message>
    <message>
        <source>Read how to search</source>
        <translation>検索のしかたを読む</translation>
    </message>
</context>
<context>
    <name>partyline::Secrets</name>
    <message>
        <source>The desktop keyring stayed locked. You stay signed in until you quit.</source>
        <translation>デスクトップのキーリングがロックされたままでした。終了するまでサインインしたままになります。</translation>
    </message>
    <message>
        <source>There is no keyring on this desktop. You stay signed in until you quit.</source>
        <translation>このデスクトップにはキーリングがありません。終了するまでサインインしたままになります。</translation>
    </message>
    <message>
        <source>The desktop keyring did not take the request. You stay signed in until you quit.</source>
        <translation>デスクトップのキーリングがリクエストを受け付けませんでした。終了するまでサインインしたままになります。</translation>
    </message>
    <message>
        <source>The desktop keyring does not answer. You stay signed in until you quit.</source>
        <translation>デスクトップのキーリングが応答しません。終了するまでサインインしたままになります。</translation>
    </message>
    <message>
        <source>The desktop keyring stayed locked. Sign in again, or unlock it.</source>
        <translation>デスクトップのキーリングがロックされたままです。もう一度サインインするか、ロックを解除してください。</translation>
    </message>
    <message>
        <source>The desktop keyring stayed locked. The session that ended is still in it.</source>
        <translation>デスクトップのキーリングがロックされたままです。終了したセッションがまだ残っています。</translation>
    </message>
</context>
<context>
    <name>partyline::SessionDesk</name>
    <message>
        <source>Spelling is in trouble.</source>
        <translation>スペルチェックに問題があります。</translation>
    </message>
    <message>
        <source>Partyline will not start at log-in.</source>
        <translation>ログイン時にPartylineは起動しません。</translation>
    </message>
    <message>
        <source>Partyline still starts at log-in.</source>
        <translation>ログイン時に引き続きPartylineが起動します。</translation>
    </message>
    <message>
        <source>Desktop and writing</source>
        <translation>デスクトップと入力</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Minimised, when your desktop starts.</source>
        <translation>デスクトップの起動時に、最小化した状態で起動します。</translation>
    </message>
    <message>
        <source>autostart session boot</source>
        <translation>自動起動 ログイン セッション 起動 スタートアップ</translation>
    </message>
    <message>
        <source>Show the track in the desktop&apos;s media controls</source>
        <translation>デスクトップのメディアコントロールに曲を表示</translation>
    </message>
    <message>
        <source>What the DJ room in front plays, else the only one that plays. Nothing can be steered from there.</source>
        <translation>前面のDJルームの曲。なければ、唯一再生中のルームの曲。そこから操作することはできません。</translation>
    </message>
    <message>
        <source>mpris playerctl media keys now playing</source>
        <translation>mpris playerctl メディアキー 再生中</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>Underline misspelt words</source>
        <translation>つづりの誤りに下線を引く</translation>
    </message>
    <message>
        <source>With the hunspell dictionaries of this computer; names of people in the room are right.</source>
        <translation>このコンピューターのhunspell辞書を使います。ルームの参加者の名前は正しいものとみなします。</translation>
    </message>
    <message>
        <source>spell check dictionary hunspell</source>
        <translation>スペルチェック つづり 辞書 hunspell</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>A word is right if one of them has it. Without a choice: those of your desktop.</source>
        <translation>いずれかの言語にある単語は正しいとみなします。選択しない場合：デスクトップの言語。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>spell check dictionary</source>
        <translation>スペルチェック つづり 辞書</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsDesk</name>
    <message>
        <source>The settings of this computer cannot be written; nothing was changed.</source>
        <translation>このコンピューターの設定に書き込めません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Unknown to this version, and left out: %1</source>
        <translation>このバージョンでは不明なため除外：%1</translation>
    </message>
    <message>
        <source>Export all settings</source>
        <translation>すべての設定をエクスポート</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>エクスポートしました。</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>ファイルは書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>インポートしました。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Reset everything?</source>
        <translation>すべてリセットしますか？</translation>
    </message>
    <message>
        <source>All settings, rules and choices of single rooms become as they were at first. Accounts, open rooms, notes about people and history stay.</source>
        <translation>すべての設定、ルール、ルームごとの設定が最初の状態に戻ります。アカウント、開いているルーム、ユーザーについてのメモ、履歴は残ります。</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Everything is as it was at first.</source>
        <translation>すべて最初の状態に戻りました。</translation>
    </message>
    <message>
        <source>Cancel takes it back.</source>
        <translation>「キャンセル」で元に戻せます。</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsPage</name>
    <message>
        <source>Reset this page</source>
        <translation>このページをリセット</translation>
    </message>
    <message>
        <source>Everything on this page is as it was at first.</source>
        <translation>このページはすべて最初の状態に戻りました。</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsPages</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>メニューバー</translation>
    </message>
    <message>
        <source>Without it, the same menus stand behind the button at the top of the sidebar.</source>
        <translation>表示しない場合、同じメニューをサイドバー上部のボタンから開けます。</translation>
    </message>
    <message>
        <source>DJ rooms</source>
        <translation>DJルーム</translation>
    </message>
    <message>
        <source>Automatic woot: earliest</source>
        <translation>自動Woot：最短</translation>
    </message>
    <message>
        <source>After a track has begun. Rooms that forbid it never get one.</source>
        <translation>曲の開始からの時間。禁止しているルームではWootしません。</translation>
    </message>
    <message>
        <source>autowoot delay</source>
        <translation>自動woot 遅延 autowoot</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Automatic woot: latest</source>
        <translation>自動Woot：最長</translation>
    </message>
    <message>
        <source>Warn about long tracks</source>
        <translation>長い曲を警告</translation>
    </message>
    <message>
        <source>Before your turn, where the room itself names no limit.</source>
        <translation>順番が来る前に知らせます（ルームに制限がない場合）。</translation>
    </message>
    <message>
        <source>booth playlist length minutes</source>
        <translation>ブース プレイリスト 長さ 分</translation>
    </message>
    <message>
        <source> min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>ライブ配信</translation>
    </message>
    <message>
        <source>A delayed chat shows my own lines at once</source>
        <translation>チャットの遅延中でも自分の発言はすぐに表示</translation>
    </message>
    <message>
        <source>delay video sync</source>
        <translation>遅延 動画 同期</translation>
    </message>
    <message>
        <source>A delayed chat shows mentions of me at once</source>
        <translation>チャットの遅延中でも自分へのメンションはすぐに表示</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
    <message>
        <source>Take them to another computer</source>
        <translation>別のコンピューターへ移す</translation>
    </message>
    <message>
        <source>One file, without accounts, passwords, sessions, history and drafts.</source>
        <translation>1つのファイル。アカウント、パスワード、セッション、履歴、下書きは含みません。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>backup save file json</source>
        <translation>バックアップ 保存 ファイル json</translation>
    </message>
    <message>
        <source>Bring them from another computer</source>
        <translation>別のコンピューターから取り込む</translation>
    </message>
    <message>
        <source>The file is checked first; one with mistakes changes nothing.</source>
        <translation>ファイルは先に確認されます。誤りがあれば何も変更しません。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>backup load restore file json</source>
        <translation>バックアップ 読み込み 復元 ファイル json</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>All settings as at first. Accounts, rooms and history stay.</source>
        <translation>すべての設定を最初の状態に戻します。アカウント、ルーム、履歴は残ります。</translation>
    </message>
    <message>
        <source>Reset everything…</source>
        <translation>すべてリセット…</translation>
    </message>
    <message>
        <source>defaults factory</source>
        <translation>既定値 初期設定 リセット</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめの手順</translation>
    </message>
    <message>
        <source>Services, signing in, rooms and notifications, one after the other.</source>
        <translation>サービス、サインイン、ルーム、通知を順に設定します。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>wizard assistant welcome</source>
        <translation>ウィザード アシスタント ようこそ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Desktop follows its light or dark setting.</source>
        <translation>「デスクトップ」はデスクトップのライト／ダーク設定に従います。</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>色 外観 ナイト</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Also while the desktop has its animations on.</source>
        <translation>デスクトップのアニメーションがオンのときにも適用されます。</translation>
    </message>
    <message>
        <source>animation accessibility</source>
        <translation>アニメーション アクセシビリティ</translation>
    </message>
    <message>
        <source>Height of emotes</source>
        <translation>エモートの高さ</translation>
    </message>
    <message>
        <source>size pictures</source>
        <translation>サイズ 画像</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Animated emotes move</source>
        <translation>アニメーションするエモートの動き</translation>
    </message>
    <message>
        <source>gif animation</source>
        <translation>gif アニメーション</translation>
    </message>
    <message>
        <source>While I look at the window</source>
        <translation>ウィンドウを見ている間</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Under the pointer only</source>
        <translation>ポインターの下だけ</translation>
    </message>
    <message>
        <source>Show :smile: as an emoji</source>
        <translation>:smile: を絵文字で表示</translation>
    </message>
    <message>
        <source>In DJ rooms, where the service sends the code.</source>
        <translation>DJルームで、サービスがコードを送信する場合。</translation>
    </message>
    <message>
        <source>shortcode emoticon</source>
        <translation>ショートコード 顔文字 絵文字</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>chat lines messages</source>
        <translation>チャット 発言 メッセージ</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>spacing rows</source>
        <translation>間隔 行</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Cozy</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Of all rooms that have none of their own.</source>
        <translation>個別に設定していないすべてのルームに適用されます。</translation>
    </message>
    <message>
        <source>zoom font</source>
        <translation>ズーム フォント 文字</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Name colours</source>
        <translation>名前の色</translation>
    </message>
    <message>
        <source>Each is readable on every row.</source>
        <translation>どの行でも読みやすい色になります。</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>ユーザー別</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>ロール別</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Fold repeated lines</source>
        <translation>繰り返しの発言を折りたたむ</translation>
    </message>
    <message>
        <source>What was said shortly before stands under it as a number.</source>
        <translation>直前と同じ発言は、その下に件数で表示します。</translation>
    </message>
    <message>
        <source>spam duplicates</source>
        <translation>スパム 重複 繰り返し</translation>
    </message>
    <message>
        <source>Tell what moderators do to others</source>
        <translation>モデレーターによるほかの人への操作を表示</translation>
    </message>
    <message>
        <source>In DJ rooms. Moderators are always told.</source>
        <translation>DJルームの場合。モデレーターには常に表示されます。</translation>
    </message>
    <message>
        <source>ban mute kick</source>
        <translation>追放 ミュート キック</translation>
    </message>
    <message>
        <source>Pause while the pointer rests on the feed</source>
        <translation>ポインターがフィード上にある間は一時停止</translation>
    </message>
    <message>
        <source>Lines kept in view of each room</source>
        <translation>各ルームで表示しておく発言数</translation>
    </message>
    <message>
        <source>Older ones stay in history.</source>
        <translation>古い発言は履歴に残ります。</translation>
    </message>
    <message>
        <source>memory scrollback rows</source>
        <translation>メモリ スクロール 行</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>スクリーンリーダー</translation>
    </message>
    <message>
        <source>Read new lines out</source>
        <translation>新しい発言を読み上げる</translation>
    </message>
    <message>
        <source>accessibility speech spoken announce</source>
        <translation>アクセシビリティ 音声 読み上げ</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>自分へのメンション</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Lines that look a certain way</source>
        <translation>特定の条件に合う発言</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Highlight, hide, fold, replace, or be told of lines.</source>
        <translation>発言を強調、非表示、折りたたみ、置き換え、または通知します。</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>keywords filter highlight hide words</source>
        <translation>キーワード フィルター 強調 非表示</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show notifications on the desktop</source>
        <translation>デスクトップに通知を表示</translation>
    </message>
    <message>
        <source>alerts popups</source>
        <translation>通知 お知らせ ポップアップ</translation>
    </message>
    <message>
        <source>Tell me when my turn comes near, from place</source>
        <translation>順番が近づいたら知らせる（この順位から）</translation>
    </message>
    <message>
        <source>wait list booth next</source>
        <translation>順番待ちリスト ブース 次</translation>
    </message>
    <message>
        <source>A creator whom I follow goes live</source>
        <translation>フォロー中のクリエイターの配信開始</translation>
    </message>
    <message>
        <source>stream floatplane</source>
        <translation>配信 ストリーム floatplane</translation>
    </message>
    <message>
        <source>A creator whom I follow posts</source>
        <translation>フォロー中のクリエイターの投稿</translation>
    </message>
    <message>
        <source>video floatplane</source>
        <translation>動画 floatplane</translation>
    </message>
    <message>
        <source>What is told, how and when</source>
        <translation>何を、どのように、いつ知らせるか</translation>
    </message>
    <message>
        <source>Kinds, rooms of their own, quiet hours, sounds, tray and launcher, with a test.</source>
        <translation>種類、ルームごとの設定、通知しない時間帯、サウンド、システムトレイとランチャー。テストもできます。</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>通知…</translation>
    </message>
    <message>
        <source>do not disturb sound volume tray badge mute mention keyword poll test quiet hours</source>
        <translation>サイレントモード サウンド 音量 トレイ バッジ ミュート メンション キーワード アンケート テスト 通知しない時間帯</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>In safe mode nothing is recorded or read.</source>
        <translation>セーフモードでは何も記録も読み取りもしません。</translation>
    </message>
    <message>
        <source>What history keeps</source>
        <translation>履歴に保存するもの</translation>
    </message>
    <message>
        <source>For how long, how much, which rooms, and what is to be forgotten.</source>
        <translation>期間、容量、対象のルーム、削除するもの。</translation>
    </message>
    <message>
        <source>What history keeps…</source>
        <translation>履歴に保存するもの…</translation>
    </message>
    <message>
        <source>retention days size forget delete disk</source>
        <translation>保存 期間 日数 容量 削除 ディスク</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>All that was seen in all rooms, with export.</source>
        <translation>すべてのルームで表示されたすべて。エクスポートもできます。</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>find export</source>
        <translation>検索 探す エクスポート</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1は個別設定</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms differ</source>
        <translation>
            <numerusform>%n個のルームは個別設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Emotes</source>
        <translation>エモート</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsRoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>own override single room</source>
        <translation>個別 上書き ルーム</translation>
    </message>
    <message>
        <source>What one room does otherwise than all others. The rest goes on following the choices for all.</source>
        <translation>1つのルームだけほかと変える設定。それ以外は全ルームの設定に従います。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>What is told of this room</source>
        <translation>このルームについて知らせること</translation>
    </message>
    <message>
        <source>Kinds of notifications, sounds, muting.</source>
        <translation>通知の種類、サウンド、ミュート。</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>通知…</translation>
    </message>
    <message>
        <source>alerts mute</source>
        <translation>通知 ミュート</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Delay of the chat</source>
        <translation>チャットの遅延</translation>
    </message>
    <message>
        <source>So that it does not run ahead of the video.</source>
        <translation>チャットが動画より先に進まないようにします。</translation>
    </message>
    <message>
        <source>livestream sync</source>
        <translation>ライブ配信 同期 遅延</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>ルームはまだありません</translation>
    </message>
    <message>
        <source>As for all rooms</source>
        <translation>全ルームと同じ</translation>
    </message>
    <message>
        <source>Its own; all others: on</source>
        <translation>個別設定。ほかのルーム：オン</translation>
    </message>
    <message>
        <source>Its own; all others: off</source>
        <translation>個別設定。ほかのルーム：オフ</translation>
    </message>
    <message>
        <source>Its own; all others: %1</source>
        <translation>個別設定。ほかのルーム：%1</translation>
    </message>
    <message>
        <source>Join a room first.</source>
        <translation>先にルームに参加してください。</translation>
    </message>
    <message>
        <source>Livestreams alone have one.</source>
        <translation>ライブ配信だけの設定です。</translation>
    </message>
    <message>
        <source>DJ rooms alone have this.</source>
        <translation>DJルームだけの設定です。</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsRow</name>
    <message>
        <source>As it was at first</source>
        <translation>最初の状態に戻す</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>リセット：%1</translation>
    </message>
</context>
<context>
    <name>partyline::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings status</source>
        <translation>設定の状況</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Changes apply at once. Cancel takes them back.</source>
        <translation>変更はすぐに適用されます。「キャンセル」で元に戻せます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>No setting has these words: %1</source>
        <translation>この言葉に一致する設定はありません：%1</translation>
    </message>
</context>
<context>
    <name>partyline::ShortcutSheet</name>
    <message numerus="yes">
        <source>%n keys are on the clipboard as text.</source>
        <translation>
            <numerusform>%n個のキーをテキストとしてクリップボードにコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>Find an action, a key or a place</source>
        <translation>操作、キー、場所を検索</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>テキストとして保存…</translation>
    </message>
    <message>
        <source>Save the keys as text</source>
        <translation>キーをテキストとして保存</translation>
    </message>
    <message>
        <source>Partyline keys</source>
        <translation>Partylineのキー</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>The keys were not saved.</source>
        <translation>キーは保存されませんでした。</translation>
    </message>
</context>
<context>
    <name>partyline::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>One room is waiting. What you had typed is kept.</source>
        <translation>1つのルームが待機中です。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>%1 rooms are waiting. What you had typed is kept.</source>
        <translation>%1件のルームが待機中です。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>The chat wants a session cookie.</source>
        <translation>チャットがセッションCookieを要求しています。</translation>
    </message>
    <message>
        <source>You stay signed in; the cookie is used beside it.</source>
        <translation>サインインしたままです。Cookieは追加で使われます。</translation>
    </message>
    <message>
        <source>Your %1 session has ended.</source>
        <translation>%1のセッションが終了しました。</translation>
    </message>
    <message>
        <source>The server wants a second factor.</source>
        <translation>サーバーが2段階認証を要求しています。</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>%1に問い合わせています。</translation>
    </message>
    <message>
        <source>Waiting for the answer of %1, %2 s.</source>
        <translation>%1の応答を待っています（%2秒）。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>The code before ran out. </source>
        <translation>前のコードの期限が切れました。</translation>
    </message>
    <message>
        <source>Waiting for you to allow it</source>
        <translation>許可されるのを待っています</translation>
    </message>
    <message>
        <source>The code is good for %1.</source>
        <translation>コードの有効期限：%1。</translation>
    </message>
    <message>
        <source>Any compatible server: type its address. Without encryption only on this computer.</source>
        <translation>対応するサーバーのアドレスを入力してください。暗号化なしで使えるのはこのコンピューター上だけです。</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>This account was signed in without a device code.</source>
        <translation>このアカウントはデバイスコードを使わずにサインインしました。</translation>
    </message>
    <message>
        <source>Type the client id first. The service gives one to whoever asks for it.</source>
        <translation>先にクライアントIDを入力してください。サービスに求めれば発行されます。</translation>
    </message>
    <message>
        <source>Type the address of the sign-in provider first.</source>
        <translation>先にサインインプロバイダーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The server allows the next try in %1.</source>
        <translation>次に試せるのは%1後です。</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>先にコードを入力してください。</translation>
    </message>
    <message>
        <source>Wait for the answer, or cancel.</source>
        <translation>応答を待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Type your e-mail or user name first.</source>
        <translation>先にメールアドレスまたはユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>先にパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Paste the session cookie first.</source>
        <translation>先にセッションCookieを貼り付けてください。</translation>
    </message>
    <message>
        <source>Found a session in it.</source>
        <translation>セッションが見つかりました。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in (%1)</source>
        <translation>サインイン（%1）</translation>
    </message>
    <message>
        <source>Read offline</source>
        <translation>オフラインで読む</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Six digits from your authenticator, or a backup code. The password was right.</source>
        <translation>認証アプリの6桁の数字、またはバックアップコード。パスワードは正しく入力されました。</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>クリップボードを消去しました。</translation>
    </message>
    <message>
        <source>The cookie is as good as a password: it goes to %1 only.</source>
        <translation>Cookieはパスワードと同じくらい重要です。%1にだけ送信されます。</translation>
    </message>
    <message>
        <source>Your password is sent to %1 only.</source>
        <translation>パスワードは%1にだけ送信されます。</translation>
    </message>
    <message>
        <source>If you stay signed in, the session is kept in the desktop keyring.</source>
        <translation>サインインしたままにすると、セッションはデスクトップのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>セッションCookie</translation>
    </message>
    <message>
        <source>1. Sign in to %1 with your browser.
2. Press F12, and open Storage (Firefox) or Application (Chrome), then Cookies.
3. Copy the value of sails.sid and paste it here. A whole Cookie header or a line of a cookie file is fine too.</source>
        <translation>1. ブラウザーで%1にサインインします。
2. F12キーを押し、ストレージ（Firefox）またはアプリケーション（Chrome）を開いて、Cookieを選びます。
3. sails.sid の値をコピーして、ここに貼り付けます。Cookieヘッダー全体や、Cookieファイルの1行でもかまいません。</translation>
    </message>
</context>
<context>
    <name>partyline::SleepWatch</name>
    <message>
        <source>Saves drafts and what was said</source>
        <translation>下書きと発言を保存します</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechDesk</name>
    <message>
        <source>%1 mentions you in %2.</source>
        <translation>%1さんが%2であなたをメンションしました。</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2の%1さん：%3</translation>
    </message>
    <message>
        <source>This is how Partyline speaks.</source>
        <translation>Partylineはこのように話します。</translation>
    </message>
    <message numerus="yes">
        <source>%n more mentions.</source>
        <translation>
            <numerusform>ほかに%n件のメンション。</numerusform>
        </translation>
    </message>
    <message>
        <source>a link to %1</source>
        <translation>%1へのリンク</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechEngine</name>
    <message>
        <source>No speech is installed. Debian and Ubuntu have it in qt6-speech-speechd-plugin.</source>
        <translation>音声合成がインストールされていません。DebianとUbuntuではqt6-speech-speechd-pluginにあります。</translation>
    </message>
    <message>
        <source>This Partyline was built without speech.</source>
        <translation>このPartylineは音声なしでビルドされています。</translation>
    </message>
    <message>
        <source>The desktop&apos;s speech service does not answer. Debian and Ubuntu have it in speech-dispatcher; &quot;spd-say hello&quot; tries it.</source>
        <translation>デスクトップの音声サービスが応答しません。Debian と Ubuntu では speech-dispatcher にあります。「spd-say hello」で試せます。</translation>
    </message>
</context>
<context>
    <name>partyline::SpeechPage</name>
    <message>
        <source>Speech</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>voice read aloud accessibility</source>
        <translation>音声 読み上げ 声 アクセシビリティ</translation>
    </message>
    <message>
        <source>For whoever uses no screen reader and wants to hear who calls. It is silent in quiet hours, while you are not to be disturbed, and for rooms that are muted. Escape stops it.</source>
        <translation>スクリーンリーダーを使わずに、だれに呼ばれたかを聞きたい方のための機能です。通知しない時間帯、取り込み中の間、ミュートしたルームでは話しません。Escで止まります。</translation>
    </message>
    <message>
        <source>Speak mentions aloud</source>
        <translation>メンションを読み上げる</translation>
    </message>
    <message>
        <source>text to speech tts</source>
        <translation>音声合成 テキスト読み上げ tts</translation>
    </message>
    <message>
        <source>Of which rooms</source>
        <translation>対象のルーム</translation>
    </message>
    <message>
        <source>Those that I do not look at</source>
        <translation>表示していないルーム</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Below 0 slower, above it faster.</source>
        <translation>0より小さいと遅く、大きいと速くなります。</translation>
    </message>
    <message>
        <source>speed slow fast</source>
        <translation>速度 遅い 速い</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>例文</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>デスクトップと同じ</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>With the voice and the rate above.</source>
        <translation>上の声と速さで話します。</translation>
    </message>
</context>
<context>
    <name>partyline::SpellCheck</name>
    <message>
        <source>&quot;%1&quot; is known until you quit only: %2.</source>
        <translation>「%1」は終了するまでの間だけ登録されます：%2。</translation>
    </message>
</context>
<context>
    <name>partyline::StreamActions</name>
    <message>
        <source>The site has not told the address of this stream yet.</source>
        <translation>この配信のアドレスがまだサイトから届いていません。</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again.</source>
        <translation>%1がインストールされていません。インストールしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Asking the site where the stream plays, for %1.</source>
        <translation>%1で再生するため、配信の場所をサイトに問い合わせています。</translation>
    </message>
    <message>
        <source>The stream cannot be played: %1</source>
        <translation>配信を再生できません：%1</translation>
    </message>
    <message>
        <source>%1 was started.</source>
        <translation>%1を起動しました。</translation>
    </message>
</context>
<context>
    <name>partyline::StreamColumn</name>
    <message>
        <source>No poll has ended since you came in.</source>
        <translation>参加してから終了したアンケートはありません。</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>グラフを表示</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>結果をコピー</translation>
    </message>
    <message>
        <source>Delay %1 s</source>
        <translation>遅延%1秒</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>遅延なし</translation>
    </message>
</context>
<context>
    <name>partyline::StreamDelay</name>
    <message>
        <source>Chat delay…</source>
        <translation>チャットの遅延…</translation>
    </message>
    <message>
        <source>Peek at waiting lines</source>
        <translation>待機中の発言をのぞき見</translation>
    </message>
</context>
<context>
    <name>partyline::StreamFinder</name>
    <message>
        <source>Livestreams found</source>
        <translation>見つかったライブ配信</translation>
    </message>
    <message>
        <source>Livestream list status</source>
        <translation>ライブ配信一覧の状況</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Loads the list anew and asks whether the marked stream is live (F5). The site wants to be asked at most once a minute for a stream.</source>
        <translation>一覧を読み込み直し、選択した配信が配信中か確認します（F5）。1つの配信につき、サイトへの問い合わせは1分に1回までです。</translation>
    </message>
    <message>
        <source>Search creators, or a stream&apos;s address or id</source>
        <translation>クリエイターを検索、または配信のアドレスかIDを入力</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1に問い合わせ中</translation>
    </message>
    <message>
        <source>This account subscribes to nobody. Type a creator&apos;s name to look for a stream.</source>
        <translation>このアカウントにはサブスクリプションがありません。配信を探すにはクリエイターの名前を入力してください。</translation>
    </message>
    <message>
        <source>No creator is found for &quot;%1&quot;.</source>
        <translation>「%1」に一致するクリエイターはいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more subscriptions are found by name.</source>
        <translation>
            <numerusform>ほかの%n件のサブスクリプションは名前で検索できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: type more of the name.</source>
        <translation>ほかにもあります。名前の続きを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The site wants to be left alone for %n seconds.</source>
        <translation>
            <numerusform>サイトから、%n秒間問い合わせを控えるよう求められています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partyline::StreamListDelegate</name>
    <message>
        <source>asking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>not on air</source>
        <translation>配信していません</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>参加中</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>新しい投稿%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no livestream</source>
        <translation>ライブ配信なし</translation>
    </message>
</context>
<context>
    <name>partyline::StreamListModel</name>
    <message>
        <source>has no livestream</source>
        <translation>ライブ配信なし</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>参加中</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>新しい投稿%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Join &quot;%1&quot;</source>
        <translation>「%1」に参加</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1、%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>チャンネル：%1</translation>
    </message>
</context>
<context>
    <name>partyline::StreamModeration</name>
    <message>
        <source>Only moderators of this stream can do that.</source>
        <translation>この操作ができるのは、この配信のモデレーターだけです。</translation>
    </message>
    <message>
        <source>“%1” is no name of this site.</source>
        <translation>「%1」はこのサイトの名前ではありません。</translation>
    </message>
    <message>
        <source>%1 is one of the crew. That works only on viewers.</source>
        <translation>%1さんはスタッフです。この操作は視聴者にしか使えません。</translation>
    </message>
    <message>
        <source>That line is deleted already.</source>
        <translation>その発言はすでに削除されています。</translation>
    </message>
    <message>
        <source>There is no line of %1 to delete.</source>
        <translation>%1さんの発言で削除できるものはありません。</translation>
    </message>
    <message>
        <source>From and to are times in milliseconds since 1970, the earlier one first.</source>
        <translation>開始と終了は1970年からのミリ秒で、早いほうを先に指定します。</translation>
    </message>
    <message>
        <source>Minutes are the numbers 1 to %1.</source>
        <translation>分は1～%1の数字です。</translation>
    </message>
    <message>
        <source>%1 will not be able to chat for five minutes.</source>
        <translation>%1さんは5分間チャットできなくなります。</translation>
    </message>
    <message>
        <source>%1 will be banned from this chat.</source>
        <translation>%1さんはこのチャットから追放されます。</translation>
    </message>
    <message>
        <source>%1’s lines will be hidden from everybody else.</source>
        <translation>%1さんの発言は、ほかの全員に対して非表示になります。</translation>
    </message>
    <message>
        <source>The line %1 will be deleted.</source>
        <translation>発言 %1 を削除します。</translation>
    </message>
    <message>
        <source>This line of %1 will be deleted: “%2”</source>
        <translation>%1さんのこの発言を削除します：「%2」</translation>
    </message>
    <message numerus="yes">
        <source>What %1 said within %n minute(s) will be deleted.</source>
        <translation>
            <numerusform>%1さんの直近%n分間の発言を削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send /%1</source>
        <translation>/%1 を送信</translation>
    </message>
    <message>
        <source>&lt;name&gt;</source>
        <translation>&lt;名前&gt;</translation>
    </message>
    <message>
        <source>silences somebody for five minutes (moderators)</source>
        <translation>5分間チャットできないようにします（モデレーター）</translation>
    </message>
    <message>
        <source>bans somebody from this chat (moderators)</source>
        <translation>このチャットから追放します（モデレーター）</translation>
    </message>
    <message>
        <source>hides somebody’s lines from others (moderators)</source>
        <translation>相手の発言をほかの人に対して非表示にします（モデレーター）</translation>
    </message>
    <message>
        <source>&lt;name or id of the line&gt;</source>
        <translation>&lt;名前または発言のID&gt;</translation>
    </message>
    <message>
        <source>deletes somebody’s last line (moderators)</source>
        <translation>最後の発言を削除します（モデレーター）</translation>
    </message>
    <message>
        <source>&lt;name&gt; [minutes]</source>
        <translation>&lt;名前&gt; [分]</translation>
    </message>
    <message>
        <source>deletes what somebody said in the last five, or so many, minutes (moderators)</source>
        <translation>直近5分間、または指定した分数の発言を削除します（モデレーター）</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>モデレート</translation>
    </message>
    <message>
        <source>The server gave this line no id.</source>
        <translation>サーバーがこの発言にIDを付けていません。</translation>
    </message>
    <message>
        <source>Delete this line…</source>
        <translation>この発言を削除…</translation>
    </message>
    <message>
        <source>Delete their last five minutes…</source>
        <translation>直近5分間の発言を削除…</translation>
    </message>
    <message>
        <source>Time out for five minutes…</source>
        <translation>5分間のタイムアウト…</translation>
    </message>
    <message>
        <source>Ban from this chat…</source>
        <translation>このチャットから追放…</translation>
    </message>
</context>
<context>
    <name>partyline::StreamNoticesDialog</name>
    <message>
        <source>Notifications of %1</source>
        <translation>%1の通知</translation>
    </message>
    <message>
        <source>Notifications status</source>
        <translation>通知の状況</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a creator goes live</source>
        <translation>クリエイターが配信を始めたらデスクトップに通知</translation>
    </message>
    <message>
        <source>Tell me on the desktop when a creator posts</source>
        <translation>クリエイターが投稿したらデスクトップに通知</translation>
    </message>
</context>
<context>
    <name>partyline::StreamRoomPage</name>
    <message>
        <source>About this stream</source>
        <translation>この配信について</translation>
    </message>
    <message>
        <source>Open the stream in the browser</source>
        <translation>配信をブラウザーで開く</translation>
    </message>
    <message>
        <source>Play the stream in mpv</source>
        <translation>配信をmpvで再生</translation>
    </message>
    <message>
        <source>Play the stream in streamlink</source>
        <translation>配信をstreamlinkで再生</translation>
    </message>
    <message>
        <source>Copy the stream&apos;s link</source>
        <translation>配信のリンクをコピー</translation>
    </message>
    <message>
        <source>Polls and notifications are not connected.</source>
        <translation>アンケートと通知は接続されていません。</translation>
    </message>
</context>
<context>
    <name>partyline::Style</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>partyline::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>サポート用ファイル</translation>
    </message>
    <message>
        <source>For somebody who helps you. This is all that is saved: no names, no passwords, nothing that was said. Read it before you send it to anybody; Partyline sends nothing.</source>
        <translation>サポートしてくれる人のためのファイルです。保存されるのはこれだけで、名前、パスワード、発言は含まれません。誰かに送る前に内容を確認してください。Partylineは何も送信しません。</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>保存される内容</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>サポート用ファイルを保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>保存されませんでした。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>配信中</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>メンション%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>not open, you were there before</source>
        <translation>開いていません（以前に参加）</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>partyline::ThemeFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>The file holds no JSON object.</source>
        <translation>ファイルにJSONオブジェクトがありません。</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>%1行目、%2：%3</translation>
    </message>
    <message>
        <source>there is no such colour</source>
        <translation>そのような色はありません</translation>
    </message>
    <message>
        <source>that is no colour; write it as #rrggbb</source>
        <translation>色ではありません。#rrggbbの形式で書いてください</translation>
    </message>
    <message>
        <source>that is no number from 0 to %1</source>
        <translation>0から%1までの数値ではありません</translation>
    </message>
    <message>
        <source>nothing has that name</source>
        <translation>その名前のものはありません</translation>
    </message>
    <message numerus="yes">
        <source>a theme needs a name of at most %n letters</source>
        <translation>
            <numerusform>テーマには%n文字以内の名前が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>it has to be light, dark or highContrast</source>
        <translation>light、dark、highContrastのいずれかにしてください</translation>
    </message>
    <message>
        <source>that is no object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>on %1 it has a contrast of %2:1 and needs %3:1, and no lightness helps</source>
        <translation>%1の上でのコントラストは%2:1ですが、%3:1が必要です。明るさを変えても足りません</translation>
    </message>
    <message>
        <source>people’s names</source>
        <translation>ユーザーの名前</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>ファイルが%1を超えています。</translation>
    </message>
    <message>
        <source>%1 on %2 had a contrast of only %3:1: %4 became %5</source>
        <translation>%2の上の%1のコントラストは%3:1しかなかったため、%4を%5に変えました</translation>
    </message>
</context>
<context>
    <name>partyline::TimeChart</name>
    <message>
        <source>ddd d</source>
        <comment>day of the week and of the month</comment>
        <translation>d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>short month and year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Lines over time</source>
        <translation>発言数の推移</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1、%2～%3</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Nobody said anything in this time.</source>
        <translation>この期間に発言はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in %1</source>
        <translation>最多：%1</translation>
    </message>
</context>
<context>
    <name>partyline::TrackActions</name>
    <message>
        <source>The room tells only SoundCloud&apos;s number of this track, not its address.</source>
        <translation>この曲についてルームから分かるのは、アドレスではなくSoundCloudの番号だけです。</translation>
    </message>
    <message>
        <source>The room does not tell where this track comes from.</source>
        <translation>ルームからこの曲の提供元の情報が届いていません。</translation>
    </message>
    <message>
        <source>Look for it on SoundCloud</source>
        <translation>SoundCloudで検索</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Play in mpv from where the room is</source>
        <translation>ルームと同じ位置からmpvで再生</translation>
    </message>
    <message>
        <source>Play in mpv</source>
        <translation>mpvで再生</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>タイトルをコピー</translation>
    </message>
</context>
<context>
    <name>partyline::TrackDraftModel</name>
    <message>
        <source>not one track: left out</source>
        <translation>1曲ではないため除外</translation>
    </message>
    <message>
        <source>neither YouTube nor SoundCloud: left out</source>
        <translation>YouTubeでもSoundCloudでもないため除外</translation>
    </message>
    <message>
        <source>its number is missing: look it up</source>
        <translation>番号がありません：情報を取得してください</translation>
    </message>
    <message>
        <source>title is missing</source>
        <translation>タイトルがありません</translation>
    </message>
    <message>
        <source>length is missing</source>
        <translation>長さがありません</translation>
    </message>
    <message>
        <source>in this playlist already</source>
        <translation>すでにこのプレイリストにあります</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>追加できます</translation>
    </message>
    <message>
        <source>ready, known from %1</source>
        <translation>追加できます（%1から取得）</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>partyline::TrackEditDialog</name>
    <message>
        <source>Change track</source>
        <translation>曲を変更</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>partyline::TrackView</name>
    <message>
        <source>Nobody is playing</source>
        <translation>プレイ中の人はいません</translation>
    </message>
    <message>
        <source>%1 by %2, played by you</source>
        <translation>%2「%1」、プレイ：あなた</translation>
    </message>
    <message>
        <source>%1 by %2, played by %3</source>
        <translation>%2「%1」、プレイ：%3</translation>
    </message>
    <message>
        <source>The booth is free.</source>
        <translation>ブースは空いています。</translation>
    </message>
    <message>
        <source>%1, lasts %2</source>
        <translation>%1、長さ%2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2/%3</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>プレイ中です</translation>
    </message>
</context>
<context>
    <name>partyline::TrayDesk</name>
    <message>
        <source>Live now</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>サイレントモード</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>通知…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons.</source>
        <translation>このデスクトップはトレイアイコンを表示しません。</translation>
    </message>
    <message>
        <source>Closing the window ends Partyline, and it starts with its window. Some desktops need an extension for tray icons.</source>
        <translation>ウィンドウを閉じるとPartylineは終了し、起動時はウィンドウが開きます。トレイアイコンに拡張機能が必要なデスクトップもあります。</translation>
    </message>
    <message>
        <source>Partyline goes on in the tray</source>
        <translation>Partylineはシステムトレイで動作を続けます</translation>
    </message>
    <message>
        <source>Its rooms stay open. The icon in the tray brings the window back; its menu ends the program.</source>
        <translation>ルームは開いたままです。トレイのアイコンでウィンドウを戻し、そのメニューで終了できます。</translation>
    </message>
    <message>
        <source>Hide Partyline</source>
        <translation>Partylineを隠す</translation>
    </message>
    <message>
        <source>Show Partyline</source>
        <translation>Partylineを表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody is live</source>
        <translation>配信中のクリエイターはいません</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>オフにするまで</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>メンション%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lines</source>
        <translation>
            <numerusform>新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent until the window is back</source>
        <translation>ウィンドウを戻すまで音を鳴らしません</translation>
    </message>
    <message>
        <source>Do not disturb, %1</source>
        <translation>サイレントモード（%1）</translation>
    </message>
</context>
<context>
    <name>partyline::UpdateDesk</name>
    <message>
        <source>Partyline %1 is there; this is %2.</source>
        <translation>Partyline %1が公開されています。使用中のバージョンは%2です。</translation>
    </message>
    <message>
        <source>This is the newest version (%1).</source>
        <translation>最新のバージョンです（%1）。</translation>
    </message>
    <message>
        <source>Enter the address of a release feed first.</source>
        <translation>先にリリースフィードのアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>partyline::UpdatesPage</name>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>newer version release</source>
        <translation>新しい バージョン リリース アップデート</translation>
    </message>
    <message>
        <source>Packages are usually renewed by the system they came with. Where that is not so, Partyline can ask a release feed once a day and say when there is something newer. It installs nothing.</source>
        <translation>パッケージは通常、導入元のシステムによって更新されます。そうでない場合、Partylineは1日に1回リリースフィードを確認し、新しいものがあれば知らせます。インストールは行いません。</translation>
    </message>
    <message>
        <source>Ask for newer versions</source>
        <translation>新しいバージョンを確認</translation>
    </message>
    <message>
        <source>The host below then learns that Partyline runs here.</source>
        <translation>下のホストに、ここでPartylineが動いていることが伝わります。</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>check update</source>
        <translation>確認 更新 アップデート</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Release feed</source>
        <translation>リリースフィード</translation>
    </message>
    <message>
        <source>address url server github gitlab</source>
        <translation>アドレス url サーバー github gitlab</translation>
    </message>
    <message>
        <source>A JSON file with version and page, or the latest release of a project at GitHub or GitLab.</source>
        <translation>バージョンとページを書いたJSONファイル、またはGitHubやGitLabのプロジェクトの最新リリース。</translation>
    </message>
    <message>
        <source>Nothing newer has been found.</source>
        <translation>新しいものは見つかっていません。</translation>
    </message>
</context>
<context>
    <name>partyline::UserCard</name>
    <message>
        <source>Last lines here</source>
        <translation>ここでの最近の発言</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Nickname, for you alone</source>
        <translation>ニックネーム（自分だけに表示）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note, for you alone</source>
        <translation>メモ（自分だけに表示）</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1さんについて</translation>
    </message>
    <message>
        <source>Their lines are hidden until %1.</source>
        <translation>発言を%1まで非表示にしています。</translation>
    </message>
    <message>
        <source>Their lines are hidden.</source>
        <translation>発言を非表示にしています。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>partyline::VoteBar</name>
    <message>
        <source>Nobody is playing.</source>
        <translation>プレイ中の人はいません。</translation>
    </message>
    <message>
        <source>This is your own track: others vote on it.</source>
        <translation>これはあなた自身の曲です。ほかの人が投票します。</translation>
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
            <numerusform>これまでに%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>送信済み、未確認</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>あなたが投票</translation>
    </message>
</context>
<context>
    <name>partyline::VoteModel</name>
    <message>
        <source>%1, was meh</source>
        <translation>%1（Mehから変更）</translation>
    </message>
    <message>
        <source>%1, was woot</source>
        <translation>%1（Wootから変更）</translation>
    </message>
    <message>
        <source>%1, %2, %3 into the track</source>
        <translation>%1、%2、曲の開始から%3</translation>
    </message>
</context>
<context>
    <name>partyline::WaitEstimate</name>
    <message>
        <source>less than a minute</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1～%2分</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1～%2分</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListDelegate</name>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListModel</name>
    <message>
        <source>Place %1</source>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>partyline::WaitListPanel</name>
    <message>
        <source>%1st in line</source>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>%1nd in line</source>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>%1rd in line</source>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>%1th in line</source>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <translation>%1時間%2分前</translation>
    </message>
    <message>
        <source>Played %1</source>
        <translation>再生：%1</translation>
    </message>
    <message>
        <source>Played %1 by %2</source>
        <translation>再生：%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1、%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n woot(s)</source>
        <translation>
            <numerusform>Woot %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meh(s)</source>
        <translation>
            <numerusform>Meh %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the list after my turn</source>
        <translation>自分の番のあとリストから外れる</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>順番待ちリスト</translation>
    </message>
    <message>
        <source>The service knows no such wish: Partyline leaves for you when the track after yours begins. It must be running and connected then.</source>
        <translation>サービスにはこの機能がないため、あなたの曲の次の曲が始まったときに、Partylineが代わりにリストから外れます。そのとき起動して接続している必要があります。</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>別の曲を選ぶ</translation>
    </message>
    <message>
        <source>Check that it still plays</source>
        <translation>今も再生できるか確認</translation>
    </message>
    <message>
        <source>Asks YouTube about this one video. Nothing is asked without your click.</source>
        <translation>この動画だけをYouTubeに問い合わせます。クリックしない限り問い合わせません。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>待っている人はいません。</translation>
    </message>
    <message>
        <source>Residents and staff only: you may join.</source>
        <translation>レジデントとスタッフのみ：並べます。</translation>
    </message>
    <message>
        <source>Residents and staff only</source>
        <translation>レジデントとスタッフのみ</translation>
    </message>
    <message>
        <source>You are playing</source>
        <translation>プレイ中です</translation>
    </message>
    <message>
        <source>You go to the end of the list afterwards.</source>
        <translation>このあとリストの最後に戻ります。</translation>
    </message>
    <message>
        <source>You leave the booth afterwards.</source>
        <translation>このあとブースを離れます。</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>次はあなたの番です</translation>
    </message>
    <message>
        <source>your turn in %1, about %2</source>
        <translation>順番まで%1、%2ごろ</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Open to everyone</source>
        <translation>誰でも並べます</translation>
    </message>
    <message>
        <source>joining now: %1</source>
        <translation>今並ぶと：%1</translation>
    </message>
    <message>
        <source>DJs return to the list after their turn</source>
        <translation>DJは自分の番のあとリストに戻ります</translation>
    </message>
    <message>
        <source>The list is locked: if you leave, you cannot come back.</source>
        <translation>リストはロック中です。やめると戻れません。</translation>
    </message>
    <message>
        <source>The wait list is locked</source>
        <translation>順番待ちリストはロック中です</translation>
    </message>
    <message>
        <source>The wait list is locked: only residents and staff can join.</source>
        <translation>順番待ちリストはロック中です。レジデントとスタッフだけが並べます。</translation>
    </message>
    <message>
        <source>The wait list is full.</source>
        <translation>順番待ちリストはいっぱいです。</translation>
    </message>
    <message>
        <source>Sent, not confirmed yet</source>
        <translation>送信済み、未確認</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>今すぐプレイ</translation>
    </message>
    <message>
        <source>Join wait list</source>
        <translation>順番待ちに並ぶ</translation>
    </message>
    <message>
        <source>Leave wait list</source>
        <translation>順番待ちをやめる</translation>
    </message>
    <message>
        <source>Ends your turn and leaves the booth</source>
        <translation>自分の番を終えてブースを離れます</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>開始まで%1</translation>
    </message>
    <message>
        <source>Starts in %1: %2</source>
        <translation>開始まで%1：%2</translation>
    </message>
    <message>
        <source>Your next track plays right now.</source>
        <translation>あなたの次の曲は今再生中です。</translation>
    </message>
    <message>
        <source>Your next track was played lately.</source>
        <translation>あなたの次の曲は最近再生されました。</translation>
    </message>
    <message>
        <source>Your next track is long.</source>
        <translation>あなたの次の曲は長い曲です。</translation>
    </message>
    <message>
        <source>%1 lasts %2.</source>
        <translation>%1の長さは%2です。</translation>
    </message>
    <message>
        <source>The room allows %1.</source>
        <translation>ルームの上限は%1です。</translation>
    </message>
    <message>
        <source>Your own limit is %1.</source>
        <translation>自分で決めた上限は%1です。</translation>
    </message>
    <message>
        <source>Next from you: %1</source>
        <translation>あなたの次の曲：%1</translation>
    </message>
</context>
<context>
    <name>partyline::WebSocketLink</name>
    <message>
        <source>The session cookie is damaged. Sign in again.</source>
        <translation>セッションCookieが壊れています。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%1 sent more at once than we accept.</source>
        <translation>%1から、受け入れられる量を超えるデータが一度に送られました。</translation>
    </message>
    <message>
        <source>%1 sent something that is not its protocol.</source>
        <translation>%1から、プロトコルに合わないデータが届きました。</translation>
    </message>
</context>
<context>
    <name>partyline::WhyOff</name>
    <message>
        <source>Choose an entry first.</source>
        <translation>先に項目を選んでください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Type something first.</source>
        <translation>先に何か入力してください。</translation>
    </message>
    <message>
        <source>An answer is awaited.</source>
        <translation>応答を待っています。</translation>
    </message>
    <message>
        <source>“%1” has to be on.</source>
        <translation>「%1」をオンにする必要があります。</translation>
    </message>
</context>
<context>
    <name>partyline::Words</name>
    <message>
        <source>Nothing received for %1, %2 to %3.</source>
        <translation>%1間受信なし（%2～%3）。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were filled in from the room&apos;s history.</source>
        <translation>
            <numerusform>ルームの履歴から%n件を補いました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1が参加しました</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1が退出しました</translation>
    </message>
    <message>
        <source>%1 was skipped</source>
        <translation>%1はスキップされました</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1が終了しました</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation>%1：%2、%3、%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n woot(s)</source>
        <translation>
            <numerusform>Woot %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meh(s)</source>
        <translation>
            <numerusform>Meh %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grab(s)</source>
        <translation>
            <numerusform>Grab %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>未送信：%1</translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>あなたへのメンション</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>サブスクライバー</translation>
    </message>
    <message>
        <source>Resident DJ</source>
        <translation>レジデントDJ</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>共同ホスト</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>アンバサダー</translation>
    </message>
    <message>
        <source>Site staff</source>
        <translation>サイトのスタッフ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
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
        <translation>%1と%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1とほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>%1が削除</translation>
    </message>
    <message numerus="yes">
        <source>%n times, by %1</source>
        <translation>
            <numerusform>%n回、%1</numerusform>
        </translation>
    </message>
</context>
</TS>
